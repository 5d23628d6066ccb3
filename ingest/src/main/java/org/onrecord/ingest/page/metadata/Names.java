package org.onrecord.ingest.page.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.date.PrintedDates;
import org.onrecord.ingest.date.PrintedDates.Printed;

/** The names of authors in by-lines, without what else stands there: "By", roles, places, addresses. */
final class Names {
    private static final int MOST = 50;
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 6;
    private static final int MOST_SMALL_WORDS = 3;

    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:[\\p{L}’']+\\s+){0,3}by\\b[:\\s]*|authors?\\s*:\\s*|from\\s+(?=our\\b))", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,;|•·\\n/]+\\s*|\\s+[–—-]\\s+|\\s+(?:and|&|with|by)\\s+");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|^[\\W_]+|[^\\p{L}\\p{M}.)]+$");
    private static final Pattern PLACE =
            Pattern.compile("(?<=\\p{L}\\s\\p{L}.{0,40})\\s+(?:in|for|of|at|from)\\s+(?:the\\s+)?\\p{Lu}.*$");
    private static final Pattern AGENCY = Pattern.compile("(?i)(?<=\\p{L}\\s\\p{L}.{0,40})(?<!\\bthe)"
            + "\\s+(?:the\\s+)?(?:associated\\s+press|reuters|afp|bloomberg(?:\\s+news)?|tribune\\s+news\\s+service)$");
    private static final Pattern NOBODY =
            Pattern.compile("(?i)(?:read|view|see|show|follow|share|sign|subscribe|about|contact"
                    + "|print|updated|published|posted|last|photos?|photographs?|image|video|getty|unknown|undefined|null|none)(?:\\s.*)?"
                    + "|author|opinion|analysis|anonymous|more|comments?");
    private static final Pattern NO_NAME =
            Pattern.compile("@|://|www\\.|\\d|\\{|\\?|!|[.]\\s+\\p{Lu}\\p{Ll}+\\s.*[.]$");
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|www\\.|@)\\S*");
    private static final Pattern JOINT = Pattern.compile("(?i)^(?:and|with|in|for)(?:\\s+|$)");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{|\\{%|<%|\\$\\{|\\[\\[");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr|ii|iii|iv)\\.?");
    private static final Pattern DEGREE =
            Pattern.compile("(?i)(?:m\\.?d|ph\\.?\\s?d|m\\.?a|m\\.?s|r\\.?n|d\\.?o|esq)\\.?");

    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,5}");
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?i)^the\\s.*|.*\\b(?:press|news|newspapers?|reuters"
                    + "|afp|upi|pti|ians|bloomberg|staff|reporters|agency|agencies|newsroom|desk|team|editors|editorial|board|wire"
                    + "|newswire|bureau|correspondents|contributors|writers|magazine|media|network|institute|foundation|services?"
                    + "|university|council|admin|newsdesk|webdesk|online|association|company|inc|llc|ltd)\\b.*|.*\\.(?:com|org|net|co\\.uk)\\b.*");

    private Names() {}

    /** As a by-line; null where no value holds a name. */
    static @Nullable String joined(Collection<String> values) {
        List<String> names = values.stream()
                .limit(MOST)
                .map(Text::plain)
                .filter(Objects::nonNull)
                .filter(value -> !TEMPLATE.matcher(value).find())
                .map(value -> ADDRESS.matcher(value).replaceAll(" "))
                .flatMap(value -> of(value).stream())
                .toList();
        return names.isEmpty() ? null : String.join(", ", authors(names));
    }

    /** The names in a by-line that {@link #joined} made. */
    static List<String> split(String byline) {
        return List.of(byline.split(", "));
    }

    /** The names in words such as "By Ada Quill, Staff Writer, and Tom Ferrow in Larch Bay". */
    static List<String> of(String words) {
        List<String> names = new ArrayList<>();
        Printed date = PrintedDates.find(words);
        String line = date == null ? words : words.substring(0, date.start());
        for (String part : BETWEEN.split(LABEL.matcher(line).replaceFirst(""))) {
            String name = name(part);
            if (SUFFIX.matcher(name).matches() && !names.isEmpty()) {
                names.set(names.size() - 1, names.get(names.size() - 1) + " " + name);
            } else if (isName(name)) {
                names.add(name);
            }
        }
        List<String> proper = names.stream()
                .filter(name -> !Character.isLowerCase(name.codePointAt(0)))
                .toList();
        return proper.isEmpty() ? names : proper;
    }

    private static String name(String part) {
        String name =
                LABEL.matcher(JOINT.matcher(part.strip()).replaceFirst("")).replaceFirst("");
        name = ASIDE.matcher(name).replaceAll("").replaceAll("\\s+", " ").strip();
        name = AGENCY.matcher(name).replaceFirst("");
        if (!isOrganisation(name)) {
            name = PLACE.matcher(name).replaceFirst("");
        }
        return Roles.without(name.strip());
    }

    private static boolean isName(String name) {
        return name.codePoints().anyMatch(Character::isLetter)
                && name.length() <= LONGEST
                && name.split(" ").length <= MOST_WORDS
                && !NO_NAME.matcher(name).find()
                && !NOBODY.matcher(name).matches()
                && isCapitalised(name)
                && !DEGREE.matcher(name).matches();
    }

    /** "Wim van der Berg", and "bell hooks" too, but no sentence. */
    private static boolean isCapitalised(String name) {
        String[] words = name.split(" ");
        long small = Arrays.stream(words)
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        return 2 * small <= words.length || small == words.length && words.length <= MOST_SMALL_WORDS;
    }

    /** An organisation beside people is where they work. */
    private static List<String> authors(List<String> names) {
        List<String> people =
                names.stream().filter(name -> !isOrganisation(name)).toList();
        List<String> authors = people.isEmpty() ? names : people;
        return List.copyOf(authors.stream()
                .collect(Collectors.toMap(
                        name -> name.toLowerCase(Locale.ROOT), name -> name, (one, other) -> one, LinkedHashMap::new))
                .values());
    }

    static boolean isOrganisation(String name) {
        return ORGANISATION.matcher(name).matches()
                || ABBREVIATION.matcher(name).matches();
    }
}
