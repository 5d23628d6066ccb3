package org.onrecord.ingest.page;

import java.util.regex.Pattern;

/** Lines that a site sets between the paragraphs of its stories, and above them. */
final class Notice {
    private static final double LINKED = 0.15;

    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\W*(advertisements?|related( (articles?|stories|posts?|news|topics?|links?|content|coverage))?|recommended"
                    + "( for you)?|more (stories|news|coverage|on this (story|topic))|see also|read (more|also|next)|also read"
                    + "|watch( live| now)?|listen( live| now)?|photos?|images?|videos?|share( this)?( (article|story|post))?"
                    + "|comments?|tags|topics|filed under|sponsored( content)?|trending( now)?|most (read|popular)|latest news"
                    + "|top stories|credits?|source|enlarge( image)?|story continues( below( advertisement)?)?"
                    + "|article continues( below( (this )?(ad|advertisement))?)?|continue reading|close|loading)\\W*");

    private static final Pattern INVITATION = Pattern.compile(
            "(?i)\\W*((read (more|also|next|on)|related|see also|also read|more on this|must read|don['’]t miss|watch|listen|video"
                    + "|photos?|in pictures|recommended|trending)\\b ?[:|–—-]|(click|tap) here|sign up|subscribe"
                    + "|(follow|like|join) us\\b|follow .{1,60} on (twitter|x|facebook|instagram)|download (the|our)|get the latest"
                    + "|(image|photo|picture|photograph)( credit)?s?( by)?:|(please )?enter (a|your) (valid )?e-?mail"
                    + "|share (this|on)|read (more|our|the full)|skip to|jump to|(copyright|©).*(click here|reprints?|permissions?))\\b?.*");

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

    private static final Pattern TIME =
            Pattern.compile("(?i).{0,60}\\b\\d{4},? (at )?\\d{1,2}[:.]\\d\\d ?([ap]\\.?m\\.?)?.{0,8}");

    private static final Pattern BYLINE = Pattern.compile(
            "(?i)(by|from|written by|words by|posted|published|updated|last updated|first published|created|date)\\b.*"
                    + "|.*\\d{1,2}:\\d\\d.*"
                    + "|\\W*((mon|tues|wednes|thurs|fri|satur|sun)day,? )?(\\d{1,2}(st|nd|rd|th)? )?" + MONTH
                    + " (\\d{1,2}(st|nd|rd|th)?,? )?\\d{4}.*"
                    + "|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}.*"
                    + "|.*\\d+ min(ute)?s? read.*");

    private Notice() {}

    /** A label, or an invitation to read, to watch or to do something else; in whole sentences only where it is a link. */
    static boolean isIn(Block block) {
        if (block.isProse() && block.linkDensity() < LINKED) {
            return false;
        }
        return LABEL.matcher(block.text()).matches()
                || INVITATION.matcher(block.text()).matches()
                || !block.isProse() && TIME.matcher(block.text()).matches();
    }

    /** A line that says who wrote a story, and when. */
    static boolean isByline(Block block) {
        return BYLINE.matcher(block.text()).matches();
    }
}
