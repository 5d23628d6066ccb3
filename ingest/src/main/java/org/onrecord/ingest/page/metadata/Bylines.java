package org.onrecord.ingest.page.metadata;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses between by-lines that disagree. */
final class Bylines {
    private final Site site;
    private final String nearby;

    Bylines(Site site, Opening opening) {
        this.site = site;
        this.nearby = Text.letters(opening.nearby());
    }

    /**
     * What the page shows is right: of the by-lines of which it shows all names, the first that names people, in its fullest
     * form. The publisher is an author only where the page prints it as one.
     *
     * @param declared the most trusted first
     * @param printed beside the headline
     */
    @Nullable
    String choose(List<String> declared, @Nullable String printed) {
        String own = printed == null || isSite(printed) ? printed : withoutSite(printed);
        List<String> usable = Stream.concat(declared.stream(), Stream.ofNullable(own))
                .filter(byline -> !isSite(byline))
                .map(this::withoutSite)
                .toList();
        boolean bySite = declared.stream().findFirst().filter(this::isSite).isPresent();
        List<String> shown = usable.stream().filter(this::isShown).toList();
        List<String> candidates = shown.isEmpty() && !bySite ? usable : shown;
        return candidates.stream()
                .filter(Bylines::namesPeople)
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .map(byline -> fullest(byline, candidates))
                .map(byline -> asPrinted(byline, own))
                .orElse(own);
    }

    private boolean isSite(String byline) {
        return Names.split(byline).stream().allMatch(site::isNamed);
    }

    private String withoutSite(String byline) {
        return Names.split(byline).stream().filter(name -> !site.isNamed(name)).collect(Collectors.joining(", "));
    }

    private boolean isShown(String byline) {
        return Names.split(byline).stream().allMatch(name -> nearby.contains(Text.letters(name)));
    }

    private static boolean namesPeople(String byline) {
        return Names.split(byline).stream().anyMatch(name -> !Names.isOrganisation(name));
    }

    /** Some sources name the first author only. */
    private static String fullest(String byline, List<String> candidates) {
        String best = byline;
        for (String other : candidates) {
            if (letters(other).size() > letters(best).size() && letters(other).containsAll(letters(best))) {
                best = other;
            }
        }
        return best;
    }

    /** With the initials and titles of the printed by-line, if it names the same people. */
    private static String asPrinted(String byline, @Nullable String printed) {
        return printed != null
                        && lastNames(byline).equals(lastNames(printed))
                        && !letters(byline).equals(letters(printed))
                ? printed
                : byline;
    }

    private static List<String> letters(String byline) {
        return Names.split(byline).stream().map(Text::letters).toList();
    }

    private static List<String> lastNames(String byline) {
        return Names.split(byline).stream()
                .map(name -> Text.letters(name.substring(name.lastIndexOf(' ') + 1)))
                .toList();
    }
}
