package org.onrecord.cli.display;

import java.util.Locale;
import org.onrecord.archive.Score;
import org.onrecord.archive.Wilson;

/** Prints how forecasts came out, for people. Immutable and thread-safe. */
public final class ScorePrinter {
    private final boolean colour;

    public ScorePrinter(boolean colour) {
        this.colour = colour;
    }

    /** Whose, the scores beside those of the base rate, the calibration by steps, the pledges. */
    public String print(Score score) {
        StringBuilder page = new StringBuilder(styled(Printable.line(score.whose()), Style.SPEAKER)).append('\n');
        if (score.predictions() > 0) {
            predictions(page, score);
        }
        Score.Pledges pledges = score.pledges();
        int judged = pledges.kept() + pledges.broken() + pledges.partly() + pledges.stalled();
        if (judged > 0) {
            page.append("    pledges: %d kept, %d broken, %d in part, %d stalled\n"
                    .formatted(pledges.kept(), pledges.broken(), pledges.partly(), pledges.stalled()));
        }
        return page.toString();
    }

    private void predictions(StringBuilder page, Score score) {
        page.append("    ").append(Display.count(score.predictions(), "prediction"));
        if (score.isOfFew()) {
            page.append(styled(", too few to tell skill from luck", Style.DOUBTFUL));
        }
        page.append("\n    Brier %.3f (the base rate of %.0f %% has %.3f), log %.3f\n"
                .formatted(score.brier(), 100 * score.baseRate(), score.baseBrier(), score.log()));
        if (score.sided() > 0) {
            Wilson interval = Wilson.of(score.hits(), score.sided());
            page.append("    right %d of %d: %.0f %%, between %.0f and %.0f %%\n"
                    .formatted(
                            score.hits(),
                            score.sided(),
                            100.0 * score.hits() / score.sided(),
                            100 * interval.lowest(),
                            100 * interval.highest()));
        }
        score.calibration()
                .forEach((certainty, step) -> page.append("      %-18s %3d, came true %.0f %%\n"
                        .formatted(
                                certainty.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                step.predictions(),
                                100 * step.cameTrue() / step.predictions())));
    }

    private String styled(String text, Style style) {
        return colour ? style.applied(text) : text;
    }
}
