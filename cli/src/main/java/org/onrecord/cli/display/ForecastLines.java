package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.Attribution;
import org.onrecord.Forecast;
import org.onrecord.Forecast.Kind;
import org.onrecord.Span;

/** What a forecast says: how sure its holder is, by when, and on what condition. */
final class ForecastLines {
    private static final int MOST_LINES = 2;

    /** The words of a forecast say nothing new if they leave out no more of a statement's words than this, or one word. */
    private static final double NEARLY_NONE = 0.2;

    private final Contents contents;
    private final ForecastEvidence evidence;

    ForecastLines(Contents contents) {
        this.contents = contents;
        this.evidence = new ForecastEvidence(contents);
    }

    /** Of one whose words and holder stand above. */
    List<List<Styled>> lines(Forecast forecast, int width) {
        List<List<Styled>> lines = new ArrayList<>(HangingIndent.lines(description(forecast, "", width), width));
        lines.addAll(explanation(forecast, width));
        return lines;
    }

    /** Of one that stands in a statement: its words too if they are not nearly all, and its holder if it is another. */
    List<List<Styled>> lines(Forecast forecast, Attribution statement, int width) {
        Set<String> holder = Set.copyOf(forecast.holder());
        boolean isOther = !holder.isEmpty() && !holder.equals(new HashSet<>(statement.speakers()));
        String of = isOther ? " of " + contents.names().of(forecast.holder()) : "";
        List<List<Styled>> lines = new ArrayList<>(HangingIndent.lines(description(forecast, of, width), width));
        if (!isNearlyWhole(forecast, statement.content())) {
            List<Styled> words = contents.words().quoted(forecast.span());
            int most = contents.display().most(MOST_LINES);
            Excerpt.lines(words, HangingIndent.rest(width), most)
                    .forEach(line -> lines.add(HangingIndent.indented(line)));
        }
        lines.addAll(explanation(forecast, width));
        return lines;
    }

    private List<Styled> description(Forecast forecast, String of, int width) {
        List<Styled> pieces = new ArrayList<>();
        String label = (forecast.kind() == Kind.PLEDGE ? "pledge" : "forecast") + of;
        pieces.addAll(cut(new Styled(label, Style.FORECAST), width));
        pieces.add(new Styled("\u00a0 " + CertaintyWords.of(forecast.certainty()), Style.PLAIN));
        pieces.add(Styled.SEPARATOR);
        String horizon = Horizon.of(forecast, contents.words());
        pieces.addAll(cut(new Styled(horizon.isEmpty() ? "no date given" : horizon, Style.PLAIN), width));
        if (forecast.condition() != null) {
            pieces.add(Styled.SEPARATOR);
            pieces.addAll(cut(new Styled(contents.words().line(forecast.condition()), Style.PLAIN), width));
        }
        return pieces;
    }

    private List<Styled> cut(Styled piece, int width) {
        return Excerpt.cut(
                List.of(piece), HangingIndent.rest(width), contents.display().most(MOST_LINES));
    }

    private List<List<Styled>> explanation(Forecast forecast, int width) {
        if (!contents.display().explain()) {
            return List.of();
        }
        return evidence.lines(forecast, HangingIndent.rest(width)).stream()
                .map(HangingIndent::indented)
                .toList();
    }

    /** Condition and time count as the forecast's, as they are shown too. */
    private boolean isNearlyWhole(Forecast forecast, List<Span> content) {
        List<Span> shown = Stream.of(forecast.span(), forecast.condition(), forecast.time())
                .flatMap(Stream::ofNullable)
                .sorted()
                .toList();
        return rest(content, shown) <= Math.max(1, NEARLY_NONE * rest(content, List.of()));
    }

    /** How many words of a statement lie outside of some spans, which are in order. */
    private int rest(List<Span> content, List<Span> shown) {
        int words = 0;
        for (Span span : content) {
            int start = span.start();
            for (Span part : shown) {
                words += wordCount(start, Math.min(part.start(), span.end()));
                start = Math.max(start, part.end());
            }
            words += wordCount(start, span.end());
        }
        return words;
    }

    private int wordCount(int start, int end) {
        return start < end ? ArticleText.wordCount(contents.text().words(new Span(start, end))) : 0;
    }
}
