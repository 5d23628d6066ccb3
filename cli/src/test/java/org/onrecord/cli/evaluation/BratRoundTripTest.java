package org.onrecord.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;
import org.onrecord.Analyst;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Span;
import org.onrecord.archive.ArchivedArticle;
import org.onrecord.export.brat.BratFolder;

/** What is exported for brat has PolNeAR's form: the reader of that corpus finds the same attributions in it. */
class BratRoundTripTest {
    private static final String TEXT = """
            The lock at Kelm 🦆 is shut again.\r
            \r
            “Nobody was asked,” Tomas Reuter complained. “Nobody ever is.”\r
            \r
            Mayor Odile Brandt said the engineers had told her “it will hold until May”. She wrote:\r
            \r
            “We have the steel, and we have the men.\r
            \r
            “What we lack is the money to pay for it.”\r
            \r
            It never paid, according to a report. Reuter fears that the ministry will close the quay.
            """;

    @TempDir
    private Path folder;

    @Test
    void findsTheSameAttributions() throws IOException {
        Analysis analysis;
        try (Analyst analyst = Analyst.load()) {
            analysis = analyst.analyse(Article.of("file:///kelm.txt", TEXT));
        }
        try (BratFolder export = new BratFolder(folder)) {
            export.write(new ArchivedArticle("file:///kelm.txt", 1, "1.0", analysis));
        }
        List<Standoff.Event> events = Standoff.read(file(".ann")).events();
        assertThat(events).hasSameSizeAs(analysis.attributions()).hasSizeGreaterThan(4);
        for (int i = 0; i < events.size(); i++) {
            Attribution attribution = analysis.attributions().get(i);
            assertThat(words(events.get(i).of(Role.SOURCE))).isEqualTo(words(attribution.source()));
            assertThat(words(events.get(i).of(Role.CUE))).isEqualTo(words(attribution.cue()));
            assertThat(words(events.get(i).of(Role.CONTENT))).isEqualTo(words(attribution.content()));
        }
        assertThat(Files.readString(file(".txt"))).isEqualTo(TEXT.replace('\r', ' '));
    }

    /** The characters, but for the space between the lines of one span, where brat has to cut it. */
    private static BitSet words(List<Span> spans) {
        BitSet words = Characters.of(spans);
        int[] text = TEXT.codePoints().toArray();
        for (int i = 0; i < text.length; i++) {
            if (Character.isWhitespace(text[i])) {
                words.clear(i);
            }
        }
        return words;
    }

    private Path file(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
