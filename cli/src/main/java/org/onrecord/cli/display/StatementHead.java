package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.Attribution;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Type;

/** What stands above the words of a statement. */
final class StatementHead {
    private static final double DOUBTFUL = 0.6;

    /** Tells a long head from the words below it. */
    private static final Styled HANGING_INDENT = new Styled("  ", Style.PLAIN);

    /** Stays with the speaker where the line ends. */
    private static final Styled SEPARATOR = new Styled("\u00a0· ", Style.QUIET);

    private final Words words;
    private final SpeakerNames names;

    StatementHead(Words words, SpeakerNames names) {
        this.words = words;
        this.names = names;
    }

    /**
     * The speaker and the cue, which together may need more lines than either.
     *
     * @param most the most lines that each may have, of the given width
     */
    List<List<Styled>> whoSays(Attribution attribution, int width, int most) {
        int hangingWidth = width - HANGING_INDENT.text().length();
        List<Styled> pieces = new ArrayList<>(Excerpt.cut(speaker(attribution), hangingWidth, most));
        if (!attribution.cue().isEmpty()) {
            pieces.add(SEPARATOR);
            pieces.addAll(Excerpt.cut(words.of(attribution.cue(), List.of(), Style.CUE), hangingWidth, most));
        }
        return hanging(new LineBreaker(pieces), width);
    }

    private static List<List<Styled>> hanging(LineBreaker breaker, int width) {
        List<List<Styled>> lines = new ArrayList<>();
        lines.add(breaker.next(width));
        while (breaker.hasNext()) {
            List<Styled> line = new ArrayList<>(List.of(HANGING_INDENT));
            line.addAll(breaker.next(width - HANGING_INDENT.text().length()));
            lines.add(line);
        }
        return lines;
    }

    private List<Styled> speaker(Attribution attribution) {
        String name = names.of(attribution);
        if (!name.isEmpty()) {
            return List.of(new Styled(name, Style.SPEAKER));
        }
        return attribution.source().isEmpty()
                ? List.of(new Styled("no source named", Style.QUIET))
                : words.of(attribution.source(), List.of(), Style.SPEAKER);
    }

    /** What sort of statement it is, and how sure we are of it; as wide for each, apart from what is unusual. */
    List<Styled> verdict(Attribution attribution) {
        StringBuilder kind = new StringBuilder();
        if (attribution.type() != Type.COMMUNICATION) {
            kind.append(lowerCase(attribution.type())).append(" · ");
        }
        if (attribution.determinacy() != Determinacy.ASSERTED) {
            kind.append(lowerCase(attribution.determinacy())).append(" · ");
        }
        kind.append(String.format(Locale.ROOT, "%-8s  ", lowerCase(attribution.kind())));
        String percent = String.format(Locale.ROOT, "%3d %%", percent(attribution.confidence()));
        Style style = attribution.confidence() < DOUBTFUL ? Style.DOUBTFUL : Style.QUIET;
        return List.of(new Styled(kind.toString(), Style.QUIET), new Styled(percent, style));
    }

    /** Only what is certain has a hundred. */
    private static long percent(double confidence) {
        return confidence < 1 ? Math.min(99, Math.round(100 * confidence)) : 100;
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
