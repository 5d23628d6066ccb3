package org.onrecord.cli.display;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.FoundStatement;
import org.onrecord.archive.SpeakerCount;
import org.onrecord.archive.SpeakerProfile;

/** Prints who speaks in the archive, for people. Immutable and thread-safe. */
public final class SpeakerPrinter {
    private static final int LABEL = 12;
    private static final int LONGEST_BAR = 40;
    private static final int MOST_PUBLISHERS = 8;
    private static final int MOST_ROLES = 6;

    private final FoundPrinter found;
    private final boolean colour;

    public SpeakerPrinter(int columns, boolean colour) {
        this.found = new FoundPrinter(columns, colour);
        this.colour = colour;
    }

    /** One line. */
    public String line(SpeakerCount speaker) {
        return "%6d  %s  %s\n"
                .formatted(
                        speaker.statements(),
                        styled(Printable.line(speaker.name()), Style.SPEAKER),
                        styled(speaker.key(), Style.QUIET));
    }

    /** A page. */
    public String profile(SpeakerProfile profile) {
        StringBuilder page = new StringBuilder();
        SpeakerCount who = profile.who();
        page.append(styled(Printable.line(who.name()), Style.TITLE)).append('\n');
        label(page, "key", who.key());
        label(page, "also", String.join(", ", others(profile)));
        label(page, "roles", String.join(", ", first(profile.roles(), MOST_ROLES)));
        label(
                page,
                "statements",
                Display.count(who.statements(), "statement") + " in " + Display.count(who.articles(), "article"));
        label(page, "topics", String.join(", ", profile.topics()));
        bars(page, "by month", profile.byMonth(), Integer.MAX_VALUE);
        bars(page, "by publisher", profile.byPublisher(), MOST_PUBLISHERS);
        statement(page, "first", profile.first());
        statement(page, "latest", profile.latest());
        return page.toString();
    }

    private static List<String> others(SpeakerProfile profile) {
        return profile.names().stream()
                .filter(name -> !name.equals(profile.who().name()))
                .toList();
    }

    private static List<String> first(List<String> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private void label(StringBuilder page, String label, String value) {
        if (!value.isEmpty()) {
            page.append(styled(String.format("%-" + LABEL + "s", label), Style.QUIET))
                    .append(Printable.line(value))
                    .append('\n');
        }
    }

    private void bars(StringBuilder page, String title, Map<String, Integer> counts, int most) {
        if (counts.isEmpty()) {
            return;
        }
        page.append('\n').append(styled(title, Style.QUIET)).append('\n');
        int longest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        counts.entrySet().stream().limit(most).forEach(entry -> {
            int length = Math.max(1, Math.round((float) LONGEST_BAR * entry.getValue() / longest));
            page.append(
                    "  %s %d  %s\n".formatted("▇".repeat(length), entry.getValue(), Printable.line(entry.getKey())));
        });
    }

    private void statement(StringBuilder page, String title, @Nullable FoundStatement statement) {
        if (statement != null) {
            page.append('\n').append(styled(title, Style.QUIET)).append('\n').append(found.statement(statement));
        }
    }

    private String styled(String text, Style style) {
        return colour ? style.applied(text) : text;
    }
}
