package org.onrecord.ingest.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles of pages, which have the headline and the site's name in one. */
final class Titles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|•·»«:–—-]{1,2}\\s+|\\s*\\|\\s*|:\\s+(?=[^:]*$)");

    private Titles() {}

    /** "Headline | Section | Site" and "Site: Headline" without the site, and what stands between. */
    static String withoutSite(String title, Site site) {
        List<Integer> borders = new ArrayList<>(List.of(0));
        Matcher separator = SEPARATOR.matcher(title);
        int begin = 0;
        while (separator.find()) {
            if (site.isNamed(title.substring(begin, separator.start()))) {
                return begin == 0
                        ? title.substring(separator.end())
                        : headline(title.substring(0, borders.get(borders.size() - 1)));
            }
            borders.add(separator.start());
            begin = separator.end();
        }
        return begin > 0 && site.isNamed(title.substring(begin))
                ? headline(title.substring(0, borders.get(borders.size() - 1)))
                : title;
    }

    /** Sections are set off by bars, as the site is. */
    private static String headline(String title) {
        String longest = "";
        for (String part : title.split("\\s*\\|\\s*")) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest.isEmpty() ? title : longest;
    }
}
