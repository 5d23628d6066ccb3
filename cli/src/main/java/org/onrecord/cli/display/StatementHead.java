package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.Attribution;
import org.onrecord.Forecast;

/** Who speaks, as it stands above the words of a statement. */
final class StatementHead {
    private static final int MOST_LINES = 2;

    private final Contents contents;

    StatementHead(Contents contents) {
        this.contents = contents;
    }

    /** The speaker and the cue, which together may need more lines than either. */
    List<List<Styled>> whoSays(Attribution attribution, int width) {
        List<Styled> pieces = new ArrayList<>(speaker(attribution, width));
        if (!attribution.cue().isEmpty()) {
            pieces.add(Styled.SEPARATOR);
            pieces.addAll(cut(contents.words().of(attribution.cue(), List.of(), Style.CUE), width));
        }
        return HangingIndent.lines(pieces, width);
    }

    /** As it stands above the attribution that the forecast is in, unless its holder is another. */
    List<List<Styled>> whoForesees(Forecast forecast, int width) {
        List<String> holder = forecast.holder();
        return contents.statements()
                .find(forecast.attribution())
                .filter(attribution -> holder.isEmpty() || holder.equals(attribution.speakers()))
                .map(attribution -> whoSays(attribution, width))
                .orElseGet(() -> HangingIndent.lines(cut(named(contents.names().of(holder)), width), width));
    }

    private List<Styled> speaker(Attribution attribution, int width) {
        if (attribution.candidates().isEmpty() && !attribution.speakers().isEmpty()) {
            return cut(named(contents.names().of(attribution.speakers())), width);
        }
        List<Styled> source = attribution.source().isEmpty()
                ? named("")
                : contents.words().of(attribution.source(), List.of(), Style.SPEAKER);
        List<Styled> pieces = new ArrayList<>(cut(source, width));
        if (!attribution.candidates().isEmpty()) {
            String perhaps = ", perhaps " + contents.names().perhaps(attribution.candidates());
            pieces.addAll(cut(List.of(new Styled(perhaps, Style.QUIET)), width));
        }
        return pieces;
    }

    private static List<Styled> named(String name) {
        return List.of(name.isEmpty() ? new Styled("no source named", Style.QUIET) : new Styled(name, Style.SPEAKER));
    }

    private List<Styled> cut(List<Styled> text, int width) {
        return Excerpt.cut(text, HangingIndent.rest(width), contents.display().most(MOST_LINES));
    }
}
