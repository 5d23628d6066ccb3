package org.onrecord.web.forecast;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.onrecord.archive.Score;
import org.onrecord.archive.Scoreboard;
import org.onrecord.export.RecordCsv;
import org.onrecord.export.RecordJson;
import org.onrecord.web.http.Page;
import org.onrecord.web.http.Page.Section;
import org.onrecord.web.http.Part;
import org.onrecord.web.http.Problem;
import org.onrecord.web.http.Request;
import org.onrecord.web.http.Resource;
import org.onrecord.web.http.Rows;
import org.onrecord.web.http.Slice;
import org.onrecord.web.shared.SharedArchive;

/** Whose forecasts came true. */
final class ScorePages {
    private final SharedArchive archive;

    ScorePages(SharedArchive archive) {
        this.archive = archive;
    }

    Resource<ScoreTable> scores() {
        return new Resource<>(
                "/scores",
                this::table,
                table -> new Page("forecast/scores.jte", "Who was right?", Section.FORECASTS, table),
                table -> RecordJson.line(
                        table.all(), table.part().items(), table.part().next()),
                new Rows<>(RecordCsv.SCORES.header(), RecordCsv.SCORES::cells, RecordJson::line, this::eachScore));
    }

    private ScoreTable table(Request request) {
        Score.By by = by(request);
        String whose = request.text("whose");
        Slice slice = request.slice();
        Scoreboard board = archive.read(asked -> asked.scoreboard(by));
        List<Score> each = board.each();
        Part<Score> part = slice.of(
                (offset, limit) -> each.stream().skip(offset).limit(limit).toList());
        return whose == null
                ? new ScoreTable(by, board.all(), part, null)
                : new ScoreTable(by, board.all(), new Part<>(List.of(one(each, whose)), null), whose);
    }

    private static Score one(List<Score> each, String whose) {
        return each.stream()
                .filter(score -> score.whose().equals(whose))
                .findFirst()
                .orElseThrow(() -> Problem.missing("nothing that '" + whose + "' foresaw was judged yet"));
    }

    private void eachScore(Request request, Consumer<Score> taker) {
        Score.By by = by(request);
        String whose = request.text("whose");
        archive.read(asked -> asked.scores(by)).stream()
                .filter(score -> whose == null || score.whose().equals(whose))
                .forEach(taker);
    }

    private static Score.By by(Request request) {
        return Objects.requireNonNullElse(request.choice("by", Score.By.class), Score.By.SPEAKER);
    }
}
