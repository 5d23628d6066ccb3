package org.onrecord.ingest.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.date.Moment;
import org.onrecord.ingest.date.PrintedDates;
import org.onrecord.ingest.date.PrintedDates.Printed;
import org.onrecord.ingest.page.metadata.Opening.Part;

/**
 * The times that a page shows beside its headline.
 *
 * @param published in the order of the page
 * @param modified likewise
 */
record PrintedTimes(List<Moment> published, List<Moment> modified) {
    private static final int LONGEST = 150;
    private static final int LONGEST_LINE = 80;
    private static final Pattern MARK = Pattern.compile("date|time|publish|posted|byline|info|meta");
    private static final Pattern MODIFIED = Pattern.compile("(?i)updated|modified|edited");

    static PrintedTimes of(Opening opening) {
        PrintedTimes times = new PrintedTimes(new ArrayList<>(), new ArrayList<>());
        opening.parts()
                .filter(part -> part.end() - part.start() <= LONGEST && isTime(part.element()))
                .forEach(part -> times.add(part, opening.text(part)));
        opening.lines().filter(line -> line.length() <= LONGEST_LINE).forEach(line -> times.add(line, "", null));
        return times;
    }

    private static boolean isTime(Element element) {
        return element.normalName().equals("time")
                || element.hasAttr("datetime")
                || MARK.matcher(Opening.marks(element)).find();
    }

    private void add(Part part, String text) {
        add(text, Opening.marks(part.element()), Moment.of(part.element().attr("datetime")));
    }

    private void add(String text, String marks, @Nullable Moment exact) {
        Printed printed = PrintedDates.find(text);
        Moment moment = exact == null && printed != null ? printed.moment() : exact;
        String label = printed == null ? text : text.substring(0, printed.start());
        if (moment != null) {
            boolean isModified =
                    MODIFIED.matcher(label).find() || MODIFIED.matcher(marks).find() && !marks.contains("publish");
            (isModified ? modified : published).add(moment);
        }
    }
}
