package org.onrecord.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The words by which the makers of pages name the parts of them, in elements, roles, class names and ids. */
final class Vocabulary {
    private static final Map<String, Set<String>> NAMES = load();
    private static final Set<String> BESIDE_ELEMENTS = named("elements");
    private static final Set<String> BESIDE_ROLES = named("roles");
    private static final Set<String> BESIDE = named("beside");
    private static final Set<String> NEVER_STORY = named("never");
    private static final Set<String> STORY = named("story");

    /** Words with which classes begin that say what a page is about, or how a part of it looks. */
    private static final Set<String> NO_NAME = named("looks");

    /** No name is as long as this list of them. */
    private static final int LONGEST = 1000;

    private Vocabulary() {}

    /** What something beside a story is named; null if it has no such name. */
    static @Nullable String beside(Element element) {
        if (BESIDE_ELEMENTS.contains(element.normalName())) {
            return element.normalName();
        }
        if (BESIDE_ROLES.contains(element.attr("role"))) {
            return element.attr("role");
        }
        String never = find(element, NEVER_STORY);
        return never == null ? find(element, BESIDE) : never;
    }

    /** Whether what has this name is no story, however long it is, such as what readers write below it. */
    static boolean isNeverStory(String name) {
        return NEVER_STORY.contains(name);
    }

    /** The body of an article, in the terms of schema.org. */
    static boolean isDeclaredStory(Element element) {
        return element.attr("itemprop").equals("articleBody");
    }

    /** Named like the element that holds a story. */
    static boolean isStory(Element element) {
        return element.normalName().equals("article")
                || element.attr("role").equals("article")
                || isDeclaredStory(element)
                || find(element, STORY) != null;
    }

    private static @Nullable String find(Element element, Set<String> names) {
        String found = find(element.className(), names);
        found = found == null ? find(element.id(), names) : found;
        found = found == null ? find(element.attr("data-testid"), names) : found;
        return found == null ? find(element.attr("data-component"), names) : found;
    }

    private static @Nullable String find(String value, Set<String> names) {
        if (value.isEmpty() || value.length() > LONGEST) {
            return null;
        }
        for (String name : value.split("\\s+")) {
            List<String> words = words(name);
            boolean isName = !words.isEmpty() && name.indexOf(':') < 0 && !NO_NAME.contains(words.get(0));
            String found = isName ? firstOf(words, names) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String firstOf(List<String> words, Set<String> names) {
        String before = "";
        for (String word : words) {
            if (names.contains(word)) {
                return word;
            }
            String pair = before + "-" + word;
            if (names.contains(pair)) {
                return pair;
            }
            before = word;
        }
        return null;
    }

    /** Those of "storyBody__text-2": story, body, text, in lower case. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean isLetter = i < name.length() && Character.isLetter(name.charAt(i));
            boolean isNext = isLetter
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (i > start && (!isLetter || isNext)) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
            }
            start = isNext ? i : isLetter ? start : i + 1;
        }
        return words;
    }

    /** The names of one list of {@code vocabulary.txt}. */
    static Set<String> named(String list) {
        return Objects.requireNonNull(NAMES.get(list));
    }

    private static Map<String, Set<String>> load() {
        try (InputStream file = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("[: ]+")))
                    .collect(Collectors.toMap(
                            words -> words.get(0), words -> Set.copyOf(words.subList(1, words.size()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
