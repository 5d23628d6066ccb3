package org.onrecord.ingest.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names from other words, and publishers' names from people's. Thread-safe. */
final class Names {
    private static final int MOST_WORDS = 9;
    private static final int LONGEST_ABBREVIATION = 5;
    private static final Set<String> JOINING =
            Set.of("of", "and", "the", "for", "in", "on", "at", "to", "a", "de", "la", "le", "du", "&", "+", "–", "-");
    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE = Pattern.compile("(?i)^the ");

    private final Set<String> agencies = new HashSet<>();
    private final Set<String> outletWords;
    private final Set<String> otherNames;
    private final Set<String> nobody;

    Names() {
        TableFile table = TableFile.of("names.txt");
        for (String agency : table.lines("agencies")) {
            agencies.add(key(agency));
        }
        outletWords = Set.copyOf(table.lines("outlet words"));
        otherNames = Set.copyOf(table.lines("other names"));
        nobody = Set.copyOf(table.lines("nobody"));
    }

    /** Whether these are capitalised words, with small ones at most between them, or a domain. */
    boolean isName(String words) {
        String[] parts = withoutArticle(words.strip()).split("\\s+");
        return parts.length <= MOST_WORDS
                && isCapitalised(parts[0])
                && isCapitalised(parts[parts.length - 1])
                && Arrays.stream(parts).allMatch(part -> isCapitalised(part) || JOINING.contains(part))
                && Arrays.stream(parts).noneMatch(otherNames::contains);
    }

    private static boolean isCapitalised(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase)
                || word.codePoints().limit(1).anyMatch(Character::isDigit)
                || DOMAIN.matcher(word).matches();
    }

    /** Whether a name is that of a news agency, with or without its article. */
    boolean isAgency(String name) {
        return agencies.contains(key(name));
    }

    /** Whether a name is an agency's, a domain's, or has a word of publishers in it. */
    boolean isOutlet(String name) {
        return isAgency(name)
                || DOMAIN.matcher(name).matches()
                || (isName(name) && Arrays.stream(name.split("\\s+")).anyMatch(outletWords::contains));
    }

    /** Whether a name may be a publisher's, since people have two words in theirs and no article before it. */
    boolean mayBePublisher(String name) {
        return !name.startsWith("@") && (isOutlet(name) || ARTICLE.matcher(name).find() || name.indexOf(' ') < 0);
    }

    /** Whether a name may be a person's. */
    boolean mayBePerson(String name) {
        return !isOutlet(name)
                && Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\s+")).noneMatch(nobody::contains);
    }

    /** An abbreviation is one in capitals only; a longer name may be written in capitals as well. */
    private static String key(String name) {
        String bare = withoutArticle(name);
        return bare.length() <= LONGEST_ABBREVIATION ? bare : bare.toUpperCase(Locale.ROOT);
    }

    private static String withoutArticle(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }
}
