package org.onrecord.ingest.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line such as "By Jane Roe and Tom Brandt, The Quay". */
final class Byline {
    private static final Names NAMES = new Names();

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
    private static final String NAME =
            WORD + "(?: (?:(?:de|da|del|della|di|du|van|von|der|den|la|le|bin|al|el) )*" + WORD + "){1,3}";

    private static final String ROLES =
            "(?:(?:staff|special|senior|chief|political|foreign|contributing|associate|guest|deputy"
                    + "|managing|national|city|news|business|science|sports|assistant) )*"
                    + "(?:writer|reporter|correspondent|editor|columnist|contributor|staff)s?";

    private static final Pattern LINE =
            Pattern.compile("(?:[Ww]ritten |WRITTEN |[Ss]tory |[Rr]eported )?(?:[Bb]y|BY)\\s*:?\\s+"
                    + "(?<names>" + NAME + "(?:(?:, " + NAME + ")*,? (?:and|AND|&) " + NAME + ")?)"
                    + "(?:(?:\\s*[,|]\\s*|\\s+[–—-]\\s+)(?:(?i:" + ROLES + ")|(?<desk>[^,|]{2,60})))?"
                    + "(?: (?:for|of|in) (?:[Tt]he )?" + WORD + "(?: " + WORD + "){0,4})?");

    private Byline() {}

    /** The names, with commas between them; null if a line is no by-line, or names nobody. */
    static @Nullable String of(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches() || !mayBeDesk(matcher.group("desk"))) {
            return null;
        }
        String[] names = matcher.group("names").split(",? (?:and|AND|&) |, ");
        return Arrays.stream(names).allMatch(NAMES::mayBePerson) ? String.join(", ", names) : null;
    }

    private static boolean mayBeDesk(@Nullable String desk) {
        return desk == null || NAMES.mayBePublisher(desk) && NAMES.isName(desk);
    }
}
