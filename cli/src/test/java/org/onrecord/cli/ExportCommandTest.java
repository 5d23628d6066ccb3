package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ExportCommandTest extends KelmArchive {

    @Test
    void givesTheAnalysesThatReadingGives() {
        Cli.Outcome exported = run("export", "--format", "jsonl");
        assertThat(exported.exitCode()).isZero();
        assertThat(exported.err()).isEmpty();
        assertThat(withoutIdentities(exported))
                .isEqualTo(withoutIdentities(
                        run("read", "--format", "jsonl", filled.resolve("news").toString())));
    }

    /** Who is who and what is a copy is counted over an archive there, and over a run here. */
    private static List<JsonNode> withoutIdentities(Cli.Outcome outcome) {
        List<JsonNode> articles = json(outcome);
        for (JsonNode article : articles) {
            ((ObjectNode) article.get("article")).remove("story");
            article.get("speakers").forEach(speaker -> ((ObjectNode) speaker).remove("key"));
        }
        assertThat(articles).hasSize(3);
        return articles;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --publisher the\u00a0lower\u00a0dale\u00a0post | 1
            --since 2016-04                                | 1
            --until 2016-03                                | 2
            --since 2017                                   | 0
            """)
    void givesTheArticlesThatAreAskedFor(String query, int number) {
        String[] words = ("export --format jsonl " + query).split(" +");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace('\u00a0', ' ');
        }
        Cli.Outcome outcome = run(words);
        assertThat(json(outcome)).hasSize(number);
        assertThat(outcome.err()).isEqualTo(number == 0 ? "nothing found\n" : "");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void leavesOutWhatIsTooUncertain() {
        List<JsonNode> sure = json(run("export", "--format", "jsonl", "--min-confidence", "0.8"));
        assertThat(sure).hasSize(3);
        assertThat(sure.stream().flatMap(article -> article.get("attributions").valueStream()))
                .isNotEmpty()
                .allMatch(attribution -> attribution.get("confidence").doubleValue() >= 0.8);
    }

    @Test
    void annotatesAllThatWasFound() {
        List<JsonNode> articles = json(run("export", "--format", "jsonl"));
        Cli.Outcome exported = run("export", "--format", "webannotation");
        JsonNode collection = JsonMapper.shared().readTree(exported.out());
        assertThat(collection.get("total").intValue())
                .isEqualTo(collection.at("/first/items").size())
                .isEqualTo(articles.stream()
                        .mapToInt(article -> article.get("attributions").size()
                                + article.get("forecasts").size())
                        .sum())
                .isPositive();
        assertThat(exported.err()).isEmpty();
    }

    @Test
    void reviewsWhatWasJudged() {
        JsonNode forecast = json(run("forecasts", "--format", "jsonl")).get(0);
        String key = forecast.get("key").asString();
        run("resolve", key, "--outcome", "yes", "--on", "2016-06-01", "--judge", "Mara Lindqvist");
        List<JsonNode> reviews = json(run("export", "--format", "claimreview"));
        assertThat(reviews).hasSize(1);
        assertThat(reviews.get(0).get("identifier").asString()).isEqualTo(key);
        assertThat(reviews.get(0).at("/author/name").asString()).isEqualTo("Mara Lindqvist");
        assertThat(reviews.get(0).at("/itemReviewed/author/name").asString())
                .isEqualTo(forecast.at("/holders/0").asString());
    }

    @Test
    void writesAFileWhenItIsWhole() throws IOException {
        Path file = data.resolve("statements.csv");
        Files.writeString(file, "an older one");
        Cli.Outcome outcome = run("export", "--format", "csv", "--output", file.toString());
        assertThat(outcome.err()).isEqualTo("3 articles\n");
        assertThat(outcome.out()).isEmpty();
        assertThat(file).content().startsWith("article,story,title,").contains("that the lock was safe");
        assertThat(data.resolve("statements.csv.part")).doesNotExist();
    }

    @Test
    void saysInOneLineWhatIsWrongWithTheOutput() throws IOException {
        Path full = Files.createDirectory(data.resolve("full"));
        Files.createFile(full.resolve("something"));
        Cli.Outcome folder = run("export", "--format", "csv", "--output", full.toString());
        assertThat(folder.err()).isEqualTo("onrecord: " + full + ": is a folder\n");
        assertThat(folder.exitCode()).isEqualTo(1);
        Path nowhere = data.resolve("nowhere/statements.csv");
        assertThat(run("export", "--format", "csv", "--output", nowhere.toString())
                        .err())
                .isEqualTo("onrecord: " + nowhere + ": there is no folder " + nowhere.getParent() + "\n");
        Path half = Files.createFile(data.resolve("half.csv.part"));
        assertThat(run(
                                "export",
                                "--format",
                                "csv",
                                "--output",
                                data.resolve("half.csv").toString())
                        .err())
                .isEqualTo("onrecord: " + data.resolve("half.csv")
                        + ": half.csv.part is there already, perhaps of an interrupted run: delete it\n");
        assertThat(half).exists();
    }

    @Test
    void writesAFolderWhenItIsWhole() throws IOException {
        Path folder = Files.createDirectory(data.resolve("brat"));
        Cli.Outcome outcome = run("export", "--format", "brat", "--output", folder.toString());
        assertThat(outcome.err()).isEqualTo("3 articles\n");
        assertThat(folder)
                .isDirectoryContaining("glob:**/1-courier-*.ann")
                .isDirectoryContaining("glob:**/visual.conf");
        assertThat(data.resolve("brat.part")).doesNotExist();
        Cli.Outcome again = run("export", "--format", "brat", "--output", folder.toString());
        assertThat(again.err()).isEqualTo("onrecord: " + folder + ": is not an empty folder\n");
        assertThat(again.exitCode()).isEqualTo(1);
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() {
        OutputStream head = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Cli.Outcome outcome =
                new Cli().environment("XDG_DATA_HOME", data.toString()).runInto(head, "export", "--format", "jsonl");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void knowsWrongUsage() {
        assertThat(run("export").exitCode()).isEqualTo(2);
        Cli.Outcome unknown = run("export", "--format", "xls");
        assertThat(unknown.err()).containsIgnoringCase("[jsonl, csv, ").contains("xls");
        assertThat(unknown.exitCode()).isEqualTo(2);
        Cli.Outcome outcome = run("export", "--format", "parquet");
        assertThat(outcome.err()).startsWith("onrecord: --format parquet needs --output FOLDER: it is many files\n");
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @Test
    void namesTheModuleThatIsMissing() {
        Path folder = data.resolve("parquet");
        Cli.Outcome outcome = run("export", "--format", "parquet", "--output", folder.toString());
        assertThat(outcome.err())
                .isEqualTo("onrecord: " + folder
                        + ": there is no parquet without ONRECORD_WITH=parquet ./onrecord export …\n");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(folder).doesNotExist();
        assertThat(data.resolve("parquet.part")).doesNotExist();
    }
}
