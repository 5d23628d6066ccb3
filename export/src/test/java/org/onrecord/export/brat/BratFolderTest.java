package org.onrecord.export.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dkpro.core.io.brat.internal.model.BratAnnotationDocument;
import org.dkpro.core.io.brat.internal.model.BratEventAnnotation;
import org.dkpro.core.io.brat.internal.model.BratNoteAnnotation;
import org.dkpro.core.io.brat.internal.model.BratRelationAnnotation;
import org.dkpro.core.io.brat.internal.model.BratTextAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;
import org.onrecord.archive.ArchivedArticle;
import org.onrecord.export.Examples;

class BratFolderTest {
    @TempDir
    private Path folder;

    @Test
    void writes_each_article_as_text_and_annotations() throws IOException {
        write("https://quay.example/2026/The-Harbour%20opens.html?page=1", Examples.full());
        assertThat(files())
                .containsExactly(
                        "annotation.conf",
                        "the-harbour-opens-75fd6868a9b1.ann",
                        "the-harbour-opens-75fd6868a9b1.txt",
                        "visual.conf");
        assertThat(folder.resolve("the-harbour-opens-75fd6868a9b1.txt"))
                .hasContent(Examples.full().article().text());
        assertThat(annotations()).isEqualTo("""
                T1\tAttribution 27 31\tsaid
                T2\tSource 0 18\tMayor Odile Brandt
                T3\tCue 27 31\tsaid
                T4\tContent 32 70\tthe harbour “will [sic] reopen by May”
                E1\tAttribution:T1 Source:T2 Cue:T3 Content:T4
                A1\tKind E1 MIXED
                A2\tType E1 COMMUNICATION
                A3\tDeterminacy E1 ASSERTED
                A4\tStance E1 ENDORSES
                #1\tAnnotatorNotes E1\tOdile Brandt (PERSON, odile-brandt); confidence 0.9712
                E2\tAttribution:T1 Source:T2 Cue:T3 Content:T4
                A5\tKind E2 MIXED
                A6\tType E2 COMMUNICATION
                A7\tDeterminacy E2 ASSERTED
                A8\tStance E2 NONE
                #2\tAnnotatorNotes E2\tOdile Brandt (PERSON, odile-brandt); confidence 1.0000
                T5\tNote 50 55\t[sic]
                R1\tEditorsNote Arg1:E1 Arg2:T5
                T6\tEvidence 19 26\trightly
                R2\tStanceEvidence Arg1:E1 Arg2:T6
                R3\tWithin Arg1:E2 Arg2:E1
                R4\tRepeats Arg1:E2 Arg2:E1
                R5\tEditorsNote Arg1:E2 Arg2:T5
                T7\tForecast 32 62\tthe harbour “will [sic] reopen
                A9\tForesees T7 PLEDGE
                A10\tCertainty T7 ALMOST_CERTAIN
                #3\tAnnotatorNotes T7\tOdile Brandt (PERSON, odile-brandt), the writer;\
                 from 2026-03-02 to 2026-05-31; confidence 0.8800
                R6\tStatedIn Arg1:T7 Arg2:E1
                T8\tCondition 71 91\tif the dredging ends
                R7\tOnCondition Arg1:T7 Arg2:T8
                T9\tHorizon 63 69\tby May
                R8\tAtTime Arg1:T7 Arg2:T9
                T10\tCertaintyCue 45 49\twill
                R9\tCertainBy Arg1:T7 Arg2:T10
                """);
    }

    /** DKPro Core's parser takes no line that is not as brat's documentation has it. */
    @Test
    void is_read_by_dkpro() throws IOException {
        write("file:///harbour.txt", Examples.full());
        BratAnnotationDocument read = BratAnnotationDocument.read(new StringReader(annotations()));
        assertThat(read.getAnnotations())
                .hasAtLeastOneElementOfType(BratRelationAnnotation.class)
                .hasAtLeastOneElementOfType(BratNoteAnnotation.class);
        BratEventAnnotation event = (BratEventAnnotation) read.getAnnotation("E1");
        assertThat(event.getTriggerAnnotation().getText()).containsExactly("said");
        assertThat(event.getArguments())
                .extracting(argument -> argument.getSlot() + "="
                        + ((BratTextAnnotation) read.getAnnotation(argument.getTarget())).getText()[0])
                .containsExactly(
                        "Source=Mayor Odile Brandt", "Cue=said", "Content=the harbour “will [sic] reopen by May”");
        assertThat(event.getAttributes())
                .extracting(attribute -> attribute.getName() + "=" + List.of(attribute.getValues()))
                .containsExactly("Kind=[MIXED]", "Type=[COMMUNICATION]", "Determinacy=[ASSERTED]", "Stance=[ENDORSES]");
    }

    @Test
    void cuts_at_the_ends_of_lines() throws IOException {
        write("file:///b.txt", Examples.quoting("file:///b.txt", "𝄞 One\u2028line, \r\n\n  and\tanother ."));
        assertThat(annotations())
                .startsWith("T1\tAttribution-no-source 0 11;17 30\t𝄞 One line, and another .\n"
                        + "T2\tContent 0 11;17 30\t𝄞 One line, and another .\n"
                        + "E1\tAttribution-no-source:T1 Content:T2\n");
        assertThat(Files.readString(folder.resolve(files().get(2)))).isEqualTo("𝄞 One line,  \n\n  and another .");
    }

    @Test
    void has_safe_and_unique_names() throws IOException {
        BratFolder export = new BratFolder(folder);
        for (String identity : List.of(
                "https://quay.example/a/index.html",
                "https://quay.example/b/index.html",
                "https://quay.example/../../..",
                "https://quay.example/Größe/" + "lang-".repeat(80),
                "mid:<1@quay.example>",
                "file:///C:\\con")) {
            export.write(new ArchivedArticle(identity, 1, "1.0", Examples.empty()));
        }
        assertThat(files())
                .hasSize(2 + 2 * 6)
                .allMatch(name -> name.matches("[a-z0-9][a-z0-9-]{0,80}\\.(ann|txt|conf)"));
    }

    private void write(String identity, Analysis analysis) throws IOException {
        try (BratFolder export = new BratFolder(folder)) {
            export.write(new ArchivedArticle(identity, 1, "1.0", analysis));
        }
    }

    private String annotations() throws IOException {
        String name = files().stream()
                .filter(file -> file.endsWith(".ann"))
                .findFirst()
                .orElseThrow();
        return Files.readString(folder.resolve(name));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
