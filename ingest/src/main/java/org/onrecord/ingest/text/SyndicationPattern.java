package org.onrecord.ingest.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One pattern of syndication-lines.txt, which says what its groups mean. Thread-safe. */
final class SyndicationPattern {
    private static final Names NAMES = new Names();
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+)>");

    private static final char INNER_STOP = '․';

    /** As in "quay.example", and behind an initial. */
    private static final Pattern STOP_INSIDE = Pattern.compile("[.!?](?=[^\\s\"”’)\\]*_])|(?<=\\b\\p{L})[.](?=[\\s,])");

    private final Pattern pattern;
    private final List<String> groups;

    SyndicationPattern(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.groups =
                GROUP.matcher(pattern).results().map(group -> group.group(1)).toList();
    }

    /**
     * What a pattern found.
     *
     * @param end behind its words, in UTF-16 units
     */
    record Found(
            int end, @Nullable String publisher, @Nullable String title) {
        Found and(Found next) {
            return new Found(
                    next.end, publisher == null ? next.publisher : publisher, title == null ? next.title : title);
        }
    }

    /** A paragraph as patterns see it: with another mark, as long, for each stop that ends no sentence. */
    static String shown(String paragraph) {
        return STOP_INSIDE.matcher(paragraph).replaceAll(String.valueOf(INNER_STOP));
    }

    /** What begins at a place of a paragraph as it is {@link #shown}; null if it is not this pattern's. */
    @Nullable
    Found at(String paragraph, int start) {
        Matcher matcher = pattern.matcher(paragraph).region(start, paragraph.length());
        if (!matcher.useTransparentBounds(true).lookingAt()) {
            return null;
        }
        String publisher = null;
        String title = null;
        for (String group : groups) {
            if (matcher.group(group) == null) {
                continue;
            }
            String words = matcher.group(group).strip().replace(INNER_STOP, '.');
            if (!isOfKind(group, words)) {
                return null;
            }
            if (namesPublisher(group, words)) {
                publisher = words;
            }
            title = group.equals("title") ? words : title;
        }
        return new Found(matcher.end(), publisher, title);
    }

    private static boolean isOfKind(String group, String words) {
        return switch (group) {
            case "publisher", "town" -> NAMES.isName(words);
            case "outlet" -> NAMES.isOutlet(words);
            case "agency", "contributor" -> NAMES.isAgency(words);
            case "credit" -> words.startsWith("@") || NAMES.isName(words);
            case "title" -> !Character.isLowerCase(words.codePointAt(0));
            default -> throw new IllegalArgumentException(group);
        };
    }

    private static boolean namesPublisher(String group, String words) {
        return switch (group) {
            case "publisher", "outlet", "agency" -> true;
            case "credit" -> NAMES.mayBePublisher(words);
            default -> false;
        };
    }
}
