package org.onrecord;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Knows speakers again from article to article of one run, and gives each its key: the same name is the same speaker, unless
 * it is a person whose roles differ and who speaks in other company. Of a person with a last name only it is known who it is
 * if just one of that name speaks in the same company. Keeps a line for each name that it has seen. Not thread-safe.
 */
public final class Identities {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private final Map<String, String> slugs = new HashMap<>(); // by the name as it is written
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, Set<String>> byLastName = new HashMap<>(); // names of persons

    /** One speaker of a name, with the roles and the company in which it was seen. */
    private record Known(String key, Set<String> roles, Set<String> company) {}

    /** Knows nobody yet. */
    public Identities() {}

    /**
     * Gives the speakers of an analysis their keys, and remembers them; to be called in the order of the articles.
     *
     * @param analysis of the next article
     * @return the same analysis with the keys of its speakers
     */
    public Analysis identify(Analysis analysis) {
        Set<String> present = analysis.speakers().stream()
                .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON || speaker.kind() == Speaker.Kind.ORGANISATION)
                .map(speaker -> slug(speaker.name()))
                .collect(Collectors.toSet());
        List<Speaker> keyed = new ArrayList<>();
        for (Speaker speaker : analysis.speakers()) {
            keyed.add(speaker.withKey(key(speaker, present)));
        }
        return new Analysis(analysis.article(), keyed, analysis.attributions(), analysis.forecasts());
    }

    /** Null for those who have no name by which to know them. */
    private @Nullable String key(Speaker speaker, Set<String> present) {
        return switch (speaker.kind()) {
            case PERSON -> person(speaker, present);
            case ORGANISATION, GROUP -> slug(speaker.name());
            case UNNAMED, DOCUMENT -> null;
        };
    }

    private String person(Speaker speaker, Set<String> present) {
        String slug = slug(speaker.name());
        Set<String> company = new HashSet<>(present);
        company.remove(slug);
        List<String> words = List.of(slug.split("-"));
        int last = lastName(words);
        String name = words.size() == 1 ? wholeName(slug, company).orElse(slug) : withoutMiddle(words, last);
        if (last > 0) {
            byLastName.computeIfAbsent(words.get(last), key -> new HashSet<>()).add(name);
        }
        List<Known> known = byName.computeIfAbsent(name, key -> new ArrayList<>());
        Set<String> roles = Set.copyOf(speaker.roles());
        Known same = known.stream()
                .filter(other -> isSame(other, roles, company))
                .findFirst()
                .orElse(null);
        if (same == null) {
            String key = known.isEmpty() ? name : name + "~" + (known.size() + 1);
            same = new Known(key, new HashSet<>(), new HashSet<>());
            known.add(same);
        }
        same.roles().addAll(roles);
        same.company().addAll(company);
        return same.key();
    }

    /** Where the last name stands: before what tells a son from his father. */
    private static int lastName(List<String> words) {
        int last = words.size() - 1;
        return last > 0 && SUFFIXES.contains(words.get(last)) ? last - 1 : last;
    }

    /** First and last name; letters alone, an office taken for a person, stay as they are. */
    private static String withoutMiddle(List<String> words, int last) {
        boolean letters = words.stream().allMatch(word -> word.length() == 1);
        return last == 0 || letters
                ? String.join("-", words)
                : words.get(0) + "-" + String.join("-", words.subList(last, words.size()));
    }

    private Optional<String> wholeName(String lastName, Set<String> company) {
        List<String> fitting = byLastName.getOrDefault(lastName, Set.of()).stream()
                .filter(name ->
                        byName.getOrDefault(name, List.of()).stream().anyMatch(known -> meet(known.company(), company)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean isSame(Known known, Set<String> roles, Set<String> company) {
        boolean rolesDiffer = !roles.isEmpty() && !known.roles().isEmpty() && !meet(known.roles(), roles);
        return !rolesDiffer || meet(known.company(), company);
    }

    /** Asks the larger one, since who speaks much is seen in company of thousands. */
    private static boolean meet(Set<String> one, Set<String> other) {
        return one.size() > other.size() ? meet(other, one) : one.stream().anyMatch(other::contains);
    }

    private String slug(String name) {
        return slugs.computeIfAbsent(name, Identities::slugOf);
    }

    /** Lower case, without accents, marks and a leading article. */
    private static String slugOf(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !word.equals("the"))
                .collect(Collectors.joining("-"));
    }
}
