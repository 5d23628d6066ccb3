package org.onrecord.export.conll;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Attribution;
import org.onrecord.Forecast;
import org.onrecord.Span;
import org.onrecord.archive.ArchivedArticle;
import org.onrecord.export.AnalysisJson;
import org.onrecord.export.Export;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Sentence;
import org.onrecord.text.Sentences;
import org.onrecord.text.Token;

/**
 * Columns in <a href="https://universaldependencies.org/ext-format.html">CoNLL-U Plus</a>: a token a line, a blank line behind each
 * sentence. Since attributions overlap and nest, their labels stand in one column; see {@link LabelColumn}.
 */
public final class ConllColumns implements Export {
    private static final String HEADER =
            "# global.columns = ID FORM ONRECORD:START ONRECORD:END ONRECORD:ATTRIBUTION" + " ONRECORD:FORECAST\n";

    private final Writer out;

    public ConllColumns(Writer out) throws IOException {
        this.out = out;
        out.write(HEADER);
    }

    /** An article without a single token leaves nothing. */
    @Override
    public void write(ArchivedArticle article) throws IOException {
        Analysis analysis = article.analysis();
        Document document = Document.of(analysis.article());
        LabelColumn attributions = new LabelColumn(document.tokens());
        analysis.attributions().forEach(attribution -> add(attribution, attributions));
        LabelColumn forecasts = new LabelColumn(document.tokens());
        analysis.forecasts().forEach(forecast -> add(forecast, forecasts));
        String head = "# newdoc id = " + line(article.identity()) + "\n# analysis = "
                + line(AnalysisJson.line(analysis)) + "\n";
        int number = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            head += "# newpar\n";
            for (Sentence sentence : Sentences.of(document, paragraph)) {
                number++;
                out.write(head);
                out.write("# sent_id = " + line(article.identity()) + "#" + number + "\n");
                out.write("# text = " + line(document.words(sentence.first(), sentence.end())) + "\n");
                write(document.tokens(), sentence, attributions, forecasts);
                head = "";
            }
        }
    }

    private static void add(Attribution attribution, LabelColumn column) {
        column.add(attribution.id() + ":source", attribution.source());
        column.add(attribution.id() + ":cue", attribution.cue());
        column.add(attribution.id() + ":content", attribution.content());
        column.add(attribution.id() + ":note", attribution.notes());
        column.add(attribution.id() + ":stance", one(attribution.stance().evidence()));
    }

    private static void add(Forecast forecast, LabelColumn column) {
        column.add(forecast.id() + ":forecast", one(forecast.span()));
        column.add(forecast.id() + ":condition", one(forecast.condition()));
        column.add(forecast.id() + ":time", one(forecast.time()));
        column.add(forecast.id() + ":cue", one(forecast.cue()));
    }

    private static List<Span> one(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }

    private void write(List<Token> tokens, Sentence sentence, LabelColumn attributions, LabelColumn forecasts)
            throws IOException {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = tokens.get(i);
            out.write((i - sentence.first() + 1) + "\t" + line(token.word()) + "\t" + token.start() + "\t" + token.end()
                    + "\t" + attributions.cell(i) + "\t" + forecasts.cell(i) + "\n");
        }
        out.write('\n');
    }

    /** The same on one line, whatever a reader takes for the end of one. */
    private static String line(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ");
    }
}
