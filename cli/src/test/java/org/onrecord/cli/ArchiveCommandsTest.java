package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands over one archive, as a shell would run them. It is filled once; each test has a copy. */
class ArchiveCommandsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    static Path filled;

    @TempDir
    Path data;

    @BeforeAll
    static void fill() throws IOException {
        KelmArticles.writeTo(filled.resolve("news"));
        Cli.Outcome outcome = new Cli()
                .environment("XDG_DATA_HOME", filled.toString())
                .run("add", filled.resolve("news").toString());
        assertThat(outcome.err()).isEqualTo("3 articles\n");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out().lines())
                .containsExactly(
                        "new      " + article("1-courier.html"),
                        "new      " + article("2-radio.html"),
                        "new      " + article("3-post.html"));
    }

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectories(archive().getParent());
        Files.copy(filled.resolve("onrecord/archive.db"), archive());
    }

    @Test
    void addPassesOverWhatIsKept() {
        Cli.Outcome again = run("add", filled.resolve("news").toString());
        assertThat(again).isEqualTo(new Cli.Outcome(0, "", "3 kept before\n"));
    }

    @Test
    void addNamesWhatItCannotReadAndKeepsTheRest() throws IOException {
        Path empty = Files.writeString(data.resolve("empty.html"), "");
        Path changed = filled.resolve("news/3-post.html");
        Cli.Outcome outcome = run("add", empty.toString(), data.resolve("none").toString(), changed.toString());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err().lines())
                .containsExactly(
                        "onrecord: " + empty + ": is empty",
                        "onrecord: " + data.resolve("none") + ": is not there",
                        "0 articles, 2 could not be read",
                        "1 kept before");
    }

    @Test
    void addOnATerminalShowsItsProgressAndCounts() throws IOException {
        Path folder = data.resolve("news");
        KelmArticles.writeTo(folder);
        Path page = folder.resolve("3-post.html");
        Files.writeString(page, Files.readString(page).replace("was safe", "was sound"));
        Path empty = Files.writeString(folder.resolve("2-empty.html"), "");
        Cli.Outcome outcome = new Cli()
                .onTerminal(80)
                .environment("XDG_DATA_HOME", data.toString())
                .run("add", folder.toString());
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("\r\033[Kreading")
                .contains("\r\033[Konrecord: " + empty + ": is empty\n", "\r\033[K1 article, 1 could not be read\n")
                .endsWith("\r\033[K1 new, 2 kept before\n");

        Cli.Outcome verbose = new Cli()
                .onTerminal(80)
                .run("add", "--verbose", "--archive", data.resolve("a.db").toString(), page.toString());
        assertThat(verbose).isEqualTo(new Cli.Outcome(0, "new      " + page.toUri() + "\n", ""));
    }

    @Test
    void rereadHasNothingToDoForTheSameModel() {
        Cli.Outcome outcome = run("reread");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).matches("0 texts analysed again by model \\S+.*\n");
    }

    @Test
    void rereadFindsTheSameAgainAndKeepsWhatWasJudged() throws SQLException {
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

    @Test
    void aChangedPageIsKeptBesideTheOldOne() throws IOException {
        Path folder = data.resolve("news");
        KelmArticles.writeTo(folder);
        Path page = folder.resolve("3-post.html");
        Files.writeString(page, Files.readString(page).replace("was safe", "was sound"));
        assertThat(run("add", page.toString()).out()).isEqualTo("new      " + page.toUri() + "\n");
        Files.writeString(page, Files.readString(page).replace("was sound", "was not sound"));

        assertThat(run("add", page.toString()).out()).isEqualTo("changed  " + page.toUri() + "\n");
        assertThat(run("search", "sound").out()).contains("that the lock was not sound");
    }

    @Test
    void searchPrintsWhoSaysWhatAndWhere() {
        Cli.Outcome outcome = run("search", "lock", "--stance", "rejects");
        assertThat(outcome.out())
                .startsWith("Odile Brandt · indirect · the writer rejects · ")
                .contains(
                        "\n    that the lock was safe\n    The Lower Dale Post · 2016-04-09 · Second thoughts on the lock");
        assertThat(run("search", "dredgers", "late").out().replaceAll("\\s+", " "))
                .contains(article("1-courier.html") + " · also in " + article("2-radio.html"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lock                                        | 2
            "lock was safe"                             | 1
            dredge* NOT late                            | 1
            --speaker reuter                            | 3
            --speaker tomas-reuter --until 2016-03      | 2
            --publisher the\u00a0lower\u00a0dale\u00a0post | 3
            --since 2016-03-05                          | 3
            --kind direct --min-confidence 0.5          | 3
            --determinacy question                      | 0
            nowhere                                     | 0
            """)
    void searchFindsWhatIsAskedFor(String query, int number) {
        List<String> arguments = Stream.concat(
                        Stream.of("search", "--format", "jsonl"),
                        Arrays.stream(query.split(" +")).map(word -> word.replace('\u00a0', ' ')))
                .toList();
        Cli.Outcome outcome = run(arguments.toArray(String[]::new));
        assertThat(outcome.exitCode()).isZero();
        assertThat(json(outcome)).hasSize(number);
        assertThat(outcome.err()).isEqualTo(number == 0 ? "nothing found\n" : "");
    }

    @Test
    void searchGivesPages() {
        Cli.Outcome first = run("search", "--limit", "4");
        assertThat(first.out()).contains("\n\n").endsWith("\n");
        assertThat(first.err()).isEqualTo("there are more: --skip 4 goes on\n");
        Cli.Outcome rest = run("search", "--limit", "4", "--skip", "4");
        assertThat(rest.out().split("\n\n")).hasSize(2);
        assertThat(rest.err()).isEmpty();
    }

    @Test
    void searchPrintsOneJsonObjectAStatement() {
        JsonNode statement = json(run("search", "late", "--format", "jsonl")).get(0);
        assertThat(statement.propertyNames())
                .containsExactly(
                        "article",
                        "story",
                        "title",
                        "byline",
                        "publisher",
                        "published",
                        "attribution",
                        "kind",
                        "type",
                        "speakers",
                        "words",
                        "determinacy",
                        "stance",
                        "copies",
                        "confidence");
        assertThat(statement.get("article").stringValue()).isEqualTo(article("1-courier.html"));
        assertThat(statement.get("speakers").get(0).stringValue()).isEqualTo("Tomas Reuter");
        assertThat(statement.get("copies").size()).isEqualTo(1);
    }

    @Test
    void speakersAreCountedOnceInAStory() {
        assertThat(run("speakers").out())
                .isEqualTo("     3  Odile Brandt  odile-brandt\n     3  Tomas Reuter  tomas-reuter\n");
        assertThat(json(run("speakers", "--format", "jsonl")).get(1))
                .hasToString("{\"key\":\"tomas-reuter\",\"name\":\"Tomas Reuter\",\"kind\":\"PERSON\",\"statements\":3,"
                        + "\"articles\":2}");
    }

    @Test
    void speakerShowsOneOverAllArticles() {
        assertThat(run("speaker", "brandt").out())
                .startsWith("Odile Brandt\nkey         odile-brandt\nalso        Brandt\nroles       mayor\n")
                .contains("\nstatements  3 statements in 2 articles\n", "▇ 2  2016-04\n", "▇ 1  The Kelm Courier\n");
        JsonNode profile = json(run("speaker", "brandt", "--format", "jsonl")).get(0);
        assertThat(profile.get("byMonth")).hasToString("{\"2016-03\":1,\"2016-04\":2}");
        assertThat(profile.get("first").get("words").stringValue())
                .isEqualTo("“The lock will hold until the end of May.”");
        assertThat(run("speaker", "nobody"))
                .isEqualTo(new Cli.Outcome(1, "", "onrecord: nobody in the archive is called 'nobody'\n"));
    }

    @Test
    void whoIsMergedSpeaksAsOneUntilItIsUndone() {
        assertThat(run("speaker", "merge", "Odile Brandt", "tomas-reuter").err())
                .isEqualTo("tomas-reuter is Odile Brandt from now on; `onrecord speaker undo` takes it back\n");
        assertThat(run("speakers").out()).isEqualTo("     6  Odile Brandt  odile-brandt\n");
        assertThat(run("speaker", "undo").err()).isEqualTo("taken back: that tomas-reuter is odile-brandt\n");
        assertThat(run("speaker", "undo").err()).isEqualTo("there is nothing to take back\n");
        assertThat(run("speakers").out().lines()).hasSize(2);
        assertThat(run("speaker", "merge", "brandt", "somebody"))
                .isEqualTo(new Cli.Outcome(1, "", "onrecord: there is no speaker 'somebody'\n"));
    }

    @Test
    void whoIsSplitSpeaksAsTwo() {
        Cli.Outcome split = run("speaker", "split", "odile-brandt", article("3-post.html"));
        assertThat(split.err()).matches("there it is odile-brandt~\\d+ from now on; `onrecord speaker undo` .*\n");
        assertThat(json(run("search", "--speaker", "odile-brandt", "--format", "jsonl")))
                .hasSize(1);
        Cli.Outcome ambiguous = run("speaker", "merge", "odile brandt", "tomas-reuter");
        assertThat(ambiguous.exitCode()).isEqualTo(1);
        assertThat(ambiguous.err()).matches("onrecord: 'odile brandt' may be odile-brandt or odile-brandt~\\d+: .*\n");
        run("speaker", "undo");
        assertThat(json(run("search", "--speaker", "odile-brandt", "--format", "jsonl")))
                .hasSize(3);
    }

    @Test
    void forecastsAreListedByTheDayWhenTheyFallDue() {
        Cli.Outcome outcome = run("forecasts");
        assertThat(outcome.out().split("\n\n")).hasSize(3);
        assertThat(outcome.out())
                .matches("(?s)f\\w{9} · Odile Brandt · prediction, almost certain, by 2016-05-31 · \\d+ %\n"
                        + "    The lock will hold until the end of May\n.*");
        assertThat(json(run("forecasts", "--due", "2016-05", "--format", "jsonl")))
                .hasSize(1);
        assertThat(json(run("forecasts", "--kind", "pledge", "--holder", "reuter", "--format", "jsonl")))
                .hasSize(1);
    }

    @Test
    void whatBecomesOfAForecastIsKeptAndScored() {
        JsonNode lock =
                json(run("forecasts", "--due", "2016-05", "--format", "jsonl")).get(0);
        String key = lock.get("key").stringValue();
        String[] no = {
            "resolve",
            key,
            "--outcome",
            "no",
            "--on",
            "2016-05-02",
            "--judge",
            "I. Falk",
            "--note",
            "It broke.",
            "--evidence",
            "https://post.example/1"
        };
        assertThat(run(no).out())
                .endsWith("\n    no on 2016-05-02 · says I. Falk · It broke. · https://post.example/1\n");
        assertThat(run("scores").out()).isEqualTo("""
                Odile Brandt
                    1 prediction, too few to tell skill from luck
                    Brier 0.941 (the base rate of 0 % has 0.000), log 3.507
                    right 0 of 1: 0 %, between 0 and 79 %
                      almost certain       1, came true 0 %
                """);
        assertThat(json(run("forecasts", "--open", "--format", "jsonl"))).hasSize(2);

        run("resolve", key, "--outcome", "yes", "--on", "2016-06-01", "--judge", "I. Falk");
        assertThat(run("forecasts", key).out())
                .endsWith("    yes on 2016-06-01 · says I. Falk\n"
                        + "    before: no on 2016-05-02 · says I. Falk · It broke. · https://post.example/1\n");
        JsonNode score =
                json(run("scores", "--by", "publisher", "--format", "jsonl")).get(0);
        assertThat(score.get("whose").stringValue()).isEqualTo("The Kelm Courier");
        assertThat(score.get("brier").doubleValue()).isEqualTo(0.0009);
        assertThat(score.get("hits").intValue()).isEqualTo(1);

        run("resolve", key, "--outcome", "open");
        assertThat(run("scores").err()).isEqualTo("nothing found\n");
        assertThat(run("forecasts", "--resolved").err()).isEqualTo("nothing found\n");
    }

    @Test
    void aForecastOfTheCopyIsTheSame() {
        String key = json(run("forecasts", "--kind", "pledge", "--format", "jsonl"))
                .get(0)
                .get("key")
                .stringValue();
        assertThat(run("resolve", key, "--outcome", "stalled", "--on", "2016-12-31")
                        .exitCode())
                .isZero();
        assertThat(run("scores").out())
                .isEqualTo("Tomas Reuter\n    pledges: 0 kept, 0 broken, 0 in part, 1 stalled\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            search --since yesterday                   | Invalid value for option '--since': 'yesterday' is no date
            search --kind loud                         | Invalid value for option '--kind'
            search --limit -1                          | --limit is less than 0: -1
            search --min-confidence 2                  | --min-confidence is not from 0 to 1: 2.0
            forecasts --due 2016-13                    | Invalid value for option '--due': '2016-13' is no date
            forecasts --open --resolved                | Error: --open, --resolved are mutually exclusive
            resolve f1                                 | Missing required option: '--outcome=OUTCOME'
            resolve f1 --outcome maybe                 | Invalid value for option '--outcome'
            resolve f1 --outcome no --on soon          | Invalid value for option '--on': 'soon' is no day
            resolve f1 --outcome no --on 9999-01-01    | --on is in the future: 9999-01-01
            resolve f1 --outcome no --evidence a.txt   | --evidence is no http(s) address: 'a.txt'
            scores --by party                          | Invalid value for option '--by'
            speaker                                    | name a speaker, or what to decide: merge, split or undo
            speaker merge one                          | Missing required parameter: 'OTHER'
            add                                        | nothing to add: name a file, a folder, or -
            add --threads 0 a.txt                      | --threads is less than 1: 0
            """)
    void refusesWhatMakesNoSense(String command, String message) {
        Cli.Outcome outcome = run(command.split(" +"));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("onrecord: " + message).contains(" --help' says more.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search",
                "speakers",
                "speaker brandt",
                "speaker merge a b",
                "speaker split a b",
                "speaker undo",
                "reread",
                "forecasts",
                "resolve f1 --outcome no",
                "scores"
            })
    void makesNoArchiveWhereThereIsNone(String command) {
        Path missing = data.resolve("other/archive.db");
        Cli.Outcome outcome = run((command + " --archive " + missing).split(" "));
        assertThat(outcome)
                .isEqualTo(new Cli.Outcome(
                        1, "", "onrecord: " + missing + ": is not there; `onrecord add` makes an archive\n"));
        assertThat(missing.getParent()).doesNotExist();
    }

    @Test
    void keepsTheArchiveInTheHomeFolderUnlessToldOtherwise() {
        ArchiveOption option = new ArchiveOption();
        Path home = Path.of(System.getProperty("user.home"));
        assertThat(option.file(new Cli().environment())).isEqualTo(home.resolve(".local/share/onrecord/archive.db"));
        assertThat(option.file(new Cli().environment("XDG_DATA_HOME", "data").environment()))
                .isEqualTo(home.resolve(".local/share/onrecord/archive.db"));
        assertThat(option.file(new Cli().environment("XDG_DATA_HOME", "/data").environment()))
                .isEqualTo(Path.of("/data/onrecord/archive.db"));
    }

    @Test
    void unknownKeysAreNamed() {
        assertThat(run("resolve", "fzzz", "--outcome", "no"))
                .isEqualTo(new Cli.Outcome(1, "", "onrecord: there is no forecast 'fzzz'\n"));
        assertThat(run("forecasts", "fzzz"))
                .isEqualTo(new Cli.Outcome(1, "", "onrecord: there is no forecast 'fzzz'\n"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + archive());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Path archive() {
        return data.resolve("onrecord/archive.db");
    }

    private Cli.Outcome run(String... arguments) {
        return new Cli().environment("XDG_DATA_HOME", data.toString()).run(arguments);
    }

    private static String article(String name) {
        return filled.resolve("news").resolve(name).toUri().toString();
    }

    private static List<JsonNode> json(Cli.Outcome outcome) {
        return outcome.out().lines().map(MAPPER::readTree).toList();
    }
}
