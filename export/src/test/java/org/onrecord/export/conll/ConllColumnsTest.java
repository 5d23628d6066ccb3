package org.onrecord.export.conll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.Analysis;
import org.onrecord.Attribution;
import org.onrecord.Span;
import org.onrecord.archive.ArchivedArticle;
import org.onrecord.export.AnalysisJson;
import org.onrecord.export.Examples;

class ConllColumnsTest {
    private static final int ATTRIBUTION = 4;

    @Test
    void writes_a_token_a_line() throws IOException {
        assertThat(columns(Examples.full()))
                .startsWith("# global.columns = ID FORM ONRECORD:START ONRECORD:END ONRECORD:ATTRIBUTION"
                        + " ONRECORD:FORECAST\n# newdoc id = file:///harbour.txt\n")
                .endsWith("""
                        1\tMayor\t0\t5\tB-a1:source|B-a2:source\t_
                        2\tOdile\t6\t11\tI-a1:source|I-a2:source\t_
                        3\tBrandt\t12\t18\tI-a1:source|I-a2:source\t_
                        4\trightly\t19\t26\tB-a1:stance\t_
                        5\tsaid\t27\t31\tB-a1:cue|B-a2:cue\t_
                        6\tthe\t32\t35\tB-a1:content|B-a2:content\tB-f1:forecast
                        7\tharbour\t36\t43\tI-a1:content|I-a2:content\tI-f1:forecast
                        8\t“\t44\t45\tI-a1:content|I-a2:content\tI-f1:forecast
                        9\twill\t45\t49\tI-a1:content|I-a2:content\tI-f1:forecast|B-f1:cue
                        10\t[\t50\t51\tI-a1:content|B-a1:note|I-a2:content|B-a2:note\tI-f1:forecast
                        11\tsic\t51\t54\tI-a1:content|I-a1:note|I-a2:content|I-a2:note\tI-f1:forecast
                        12\t]\t54\t55\tI-a1:content|I-a1:note|I-a2:content|I-a2:note\tI-f1:forecast
                        13\treopen\t56\t62\tI-a1:content|I-a2:content\tI-f1:forecast
                        14\tby\t63\t65\tI-a1:content|I-a2:content\tB-f1:time
                        15\tMay\t66\t69\tI-a1:content|I-a2:content\tI-f1:time
                        16\t”\t69\t70\tI-a1:content|I-a2:content\t_
                        17\tif\t71\t73\t_\tB-f1:condition
                        18\tthe\t74\t77\t_\tI-f1:condition
                        19\tdredging\t78\t86\t_\tI-f1:condition
                        20\tends\t87\t91\t_\tI-f1:condition
                        21\t.\t91\t92\t_\t_

                        """);
    }

    @Test
    void loses_no_span_though_spans_overlap() throws IOException {
        Analysis analysis = Examples.full();
        List<String[]> tokens = columns(analysis)
                .lines()
                .filter(line -> line.contains("\t"))
                .map(line -> line.split("\t"))
                .toList();
        for (Attribution attribution : analysis.attributions()) {
            assertThat(spans(tokens, attribution.id() + ":source")).isEqualTo(attribution.source());
            assertThat(spans(tokens, attribution.id() + ":cue")).isEqualTo(attribution.cue());
            assertThat(spans(tokens, attribution.id() + ":content")).isEqualTo(attribution.content());
            assertThat(spans(tokens, attribution.id() + ":note")).isEqualTo(attribution.notes());
        }
    }

    /** How a reader puts spans together again. */
    private static List<Span> spans(List<String[]> tokens, String name) {
        List<Span> spans = new ArrayList<>();
        for (String[] token : tokens) {
            List<String> labels = Arrays.asList(token[ATTRIBUTION].split("\\|"));
            int end = Integer.parseInt(token[3]);
            if (labels.contains("B-" + name)) {
                spans.add(new Span(Integer.parseInt(token[2]), end));
            } else if (labels.contains("I-" + name)) {
                Span begun = spans.remove(spans.size() - 1);
                spans.add(new Span(begun.start(), end));
            }
        }
        return spans;
    }

    @Test
    void begins_sentences_and_paragraphs_and_articles() throws IOException {
        Analysis analysis = Examples.quoting("file:///b.txt", "𝄞 Sen. Roe\tspoke. He left.\r\n\r\nRain\tfell.");
        assertThat(columns(analysis, Examples.empty()).lines().filter(line -> line.startsWith("#")))
                .containsExactly(
                        "# global.columns = ID FORM ONRECORD:START ONRECORD:END ONRECORD:ATTRIBUTION"
                                + " ONRECORD:FORECAST",
                        "# newdoc id = file:///b.txt",
                        "# analysis = " + AnalysisJson.line(analysis),
                        "# newpar",
                        "# sent_id = file:///b.txt#1",
                        "# text = 𝄞 Sen. Roe spoke.",
                        "# sent_id = file:///b.txt#2",
                        "# text = He left.",
                        "# newpar",
                        "# sent_id = file:///b.txt#3",
                        "# text = Rain fell.",
                        "# newdoc id = file:///harbour.txt",
                        "# analysis = " + AnalysisJson.line(Examples.empty()),
                        "# newpar",
                        "# sent_id = file:///harbour.txt#1",
                        "# text = Rain fell.");
    }

    private static String columns(Analysis... analyses) throws IOException {
        StringWriter columns = new StringWriter();
        ConllColumns export = new ConllColumns(columns);
        for (Analysis analysis : analyses) {
            export.write(new ArchivedArticle(analysis.article().uri(), 1, "1.0", analysis));
        }
        return columns.toString();
    }
}
