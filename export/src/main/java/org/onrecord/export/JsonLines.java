package org.onrecord.export;

import java.io.IOException;
import java.io.Writer;
import org.onrecord.archive.ArchivedArticle;

/** Each analysis as {@link AnalysisJson} on a line of its own. */
public final class JsonLines implements Export {
    private final Writer out;

    public JsonLines(Writer out) {
        this.out = out;
    }

    @Override
    public void write(ArchivedArticle article) throws IOException {
        out.write(AnalysisJson.line(article.analysis()));
        out.write('\n');
    }
}
