package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.Attribution;
import org.onrecord.Forecast;

/** On what words a forecast rests. */
final class ForecastEvidence {
    private final Contents contents;

    ForecastEvidence(Contents contents) {
        this.contents = contents;
    }

    List<List<Styled>> lines(Forecast forecast, int width) {
        Explanation explanation = new Explanation(contents.display(), width).add("certainty", certainty(forecast));
        if (forecast.time() != null) {
            explanation.add("time", contents.words().quoted(forecast.time()));
        }
        if (forecast.condition() != null) {
            explanation.add("condition", contents.words().quoted(forecast.condition()));
        }
        return explanation
                .add("holder", holder(forecast))
                .add("confidence", Explanation.digits(forecast.confidence()))
                .lines();
    }

    private List<Styled> certainty(Forecast forecast) {
        String step = CertaintyWords.of(forecast.certainty()) + " " + CertaintyWords.interval(forecast.certainty());
        if (forecast.cue() == null) {
            return List.of(new Styled(step, Style.PLAIN));
        }
        List<Styled> pieces = new ArrayList<>();
        pieces.add(new Styled(step + ", from ", Style.PLAIN));
        pieces.addAll(contents.words().quoted(forecast.cue()));
        return pieces;
    }

    private List<Styled> holder(Forecast forecast) {
        String name =
                forecast.holder().isEmpty() ? "not decided" : contents.names().of(forecast.holder());
        return contents.statements()
                .find(forecast.attribution())
                .map(attribution -> through(name, attribution))
                .orElseGet(() -> List.of(new Styled(name + ", in the writer’s own voice", Style.PLAIN)));
    }

    private List<Styled> through(String name, Attribution attribution) {
        String place = contents.text().place(attribution);
        if (attribution.cue().isEmpty()) {
            return List.of(new Styled(name + ", through the words in " + place, Style.PLAIN));
        }
        List<Styled> pieces = new ArrayList<>();
        pieces.add(new Styled(name + ", through ", Style.PLAIN));
        pieces.addAll(contents.words().quoted(attribution.cue()));
        pieces.add(new Styled("\u00a0" + place, Style.QUIET));
        return pieces;
    }
}
