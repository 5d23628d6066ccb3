package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.Attribution;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Type;

/** What sort of statement it is, and how sure we are of it; as wide for each, apart from what is unusual. */
final class Verdict {
    private static final double DOUBTFUL = 0.6;

    private Verdict() {}

    static List<Styled> of(Attribution attribution) {
        List<Styled> verdict = new ArrayList<>();
        if (attribution.type() != Type.COMMUNICATION) {
            verdict.add(new Styled(lowerCase(attribution.type()), Style.QUIET));
            verdict.add(Styled.SEPARATOR);
        }
        if (attribution.determinacy() != Determinacy.ASSERTED) {
            verdict.add(new Styled(determinacy(attribution), Style.DOUBTFUL));
            verdict.add(Styled.SEPARATOR);
        }
        verdict.add(new Styled(padded(lowerCase(attribution.kind())), Style.QUIET));
        verdict.add(confidence(attribution.confidence()));
        return verdict;
    }

    /** How sure we are of what is no statement. */
    static List<Styled> of(double confidence) {
        return List.of(new Styled(padded(""), Style.QUIET), confidence(confidence));
    }

    private static String determinacy(Attribution attribution) {
        return switch (attribution.determinacy()) {
            case ASSERTED -> "";
            case HYPOTHETICAL -> "hypothetical";
            case NEGATED -> "not " + participle(attribution.type());
            case QUESTION -> "asked";
        };
    }

    private static String participle(Type type) {
        return switch (type) {
            case COMMUNICATION -> "said";
            case ATTITUDE -> "thought";
            case FACTIVE -> "known";
            case CONTROL -> "wanted";
        };
    }

    private static Styled confidence(double confidence) {
        Style style = confidence < DOUBTFUL ? Style.DOUBTFUL : Style.QUIET;
        return new Styled(String.format(Locale.ROOT, "%5s", Percent.of(confidence)), style);
    }

    private static String padded(String kind) {
        return String.format(Locale.ROOT, "%-8s  ", kind);
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
