package org.onrecord.ingest.page.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;

/**
 * Whose page it is.
 *
 * @param publisher the name by which readers know it; null where it is not said
 * @param names all that it is called, the host among them
 */
record Site(@Nullable String publisher, List<String> names) {
    private static final Pattern HOST = Pattern.compile("[\\w-]+(?:\\.[\\w-]+)+");
    private static final int SHORTEST = 2;

    /**
     * A name that the page's title or its address has too is more than a motto.
     *
     * @param sources what the page says of itself, the most trusted first
     * @param title what the browser shows above the page
     */
    static Site of(List<Metadata> sources, @Nullable String host, @Nullable String title) {
        List<String> names = sources.stream()
                .map(Metadata::publisher)
                .filter(name -> name != null && !essence(name).isEmpty())
                .distinct()
                .toList();
        String known = Stream.of(title, host)
                .filter(Objects::nonNull)
                .map(Text::letters)
                .collect(Collectors.joining(" "));
        List<String> spoken =
                names.stream().filter(name -> !HOST.matcher(name).matches()).toList();
        String publisher = spoken.stream()
                .filter(name -> known.contains(essence(name)))
                .findFirst()
                .or(() -> spoken.stream().findFirst())
                .orElse(names.isEmpty() ? null : names.get(0));
        return new Site(
                publisher,
                Stream.concat(names.stream(), Stream.ofNullable(host)).toList());
    }

    /** Whether words are its name, or a part of it that is left when an article or a domain is dropped. */
    boolean isNamed(String words) {
        String asked = essence(words);
        return asked.length() >= SHORTEST && names.stream().anyMatch(name -> isAlike(asked, name));
    }

    private static boolean isAlike(String asked, String name) {
        return essence(name).equals(asked) || HOST.matcher(name).matches() && isLabel(asked, name);
    }

    private static boolean isLabel(String asked, String host) {
        return Arrays.stream(host.split("\\."))
                .map(Text::letters)
                .anyMatch(label -> label.equals(asked) || label.equals("the" + asked));
    }

    private static String essence(String name) {
        return Text.letters(name.replaceFirst("(?i)^the\\s+", "").replaceFirst("(?i)\\.(?:com|org|net|co\\.uk)$", ""));
    }
}
