package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class RereadCommandTest extends KelmArchive {

    @Test
    void hasNothingToDoForTheSameModel() {
        Cli.Outcome outcome = run("reread");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).matches("0 texts analysed again by model \\S+.*\n");
    }

    @Test
    void findsTheSameAgainAndKeepsWhatWasJudged() throws SQLException {
        String search = run("search", "--format", "jsonl").out();
        String key = json(run("forecasts", "--due", "2016-05", "--format", "jsonl"))
                .get(0)
                .get("key")
                .stringValue();
        run("resolve", key, "--outcome", "no", "--on", "2016-05-02");
        execute("UPDATE version SET model = '0.1'; UPDATE attribution SET kind = 'BLOCK';"
                + " UPDATE resolution SET forecast_key = 'fold'; UPDATE forecast SET key = 'fold',"
                + " span = json_array(json_extract(span, '$[0]') + 9, json_extract(span, '$[1]')) WHERE key = '" + key
                + "'");

        Cli.Outcome outcome = run("reread", "--threads", "2");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).startsWith("3 texts analysed again by model ");
        assertThat(run("search", "--format", "jsonl").out()).isEqualTo(search);
        assertThat(run("forecasts", "--resolved").out()).startsWith("fold · Odile Brandt");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + archive());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
