package org.onrecord.ingest.page.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What authors are to their publisher, as by-lines say it: "Staff Writer", "Deputy Political Editor". */
final class Roles {
    private static final Set<String> OFFICES = Set.of(
            "editor",
            "editor-in-chief",
            "editor-at-large",
            "reporter",
            "writer",
            "correspondent",
            "columnist",
            "producer",
            "critic",
            "journalist",
            "contributor",
            "photographer",
            "analyst",
            "blogger",
            "strategist",
            "meteorologist",
            "commentator");

    private static final Set<String> FIELDS = Set.of(("senior staff chief deputy assistant associate managing executive"
                    + " contributing special guest freelance lead our political politics sport sports business science health"
                    + " technology tech legal crime education environment climate media art arts culture music film travel"
                    + " food economics economy finance financial diplomatic defence defense foreign national international"
                    + " world home local data investigations investigative digital news opinion feature features affairs"
                    + " security general assignment breaking and white house congressional royal religion personal consumer")
            .split(" "));

    private Roles() {}

    /** What is left of a name when the role behind it goes; nothing where there is only a role. */
    static String without(String name) {
        List<String> words = Arrays.asList(name.split(" "));
        int end = words.size();
        if (!OFFICES.contains(lower(words.get(end - 1)))) {
            return name;
        }
        end--;
        while (end > 0 && FIELDS.contains(lower(words.get(end - 1)))) {
            end--;
        }
        // "i Columnist", "Courier reporter": one word before a role is where they work
        return end < 2 ? "" : String.join(" ", words.subList(0, end));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace(",", "");
    }
}
