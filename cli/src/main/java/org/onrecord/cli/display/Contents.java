package org.onrecord.cli.display;

import org.onrecord.Analysis;

/** What is shown of an article, and how: what the parts of the printer have in common. Immutable and thread-safe. */
record Contents(
        ArticleText text,
        Words words,
        SpeakerNames names,
        Statements statements,
        Forecasts forecasts,
        Display display) {

    static Contents of(Analysis analysis, Display display) {
        ArticleText text = new ArticleText(analysis.article().text());
        Statements statements = new Statements(analysis, display);
        Forecasts forecasts = new Forecasts(analysis, statements, display);
        return new Contents(
                text, new Words(text), new SpeakerNames(analysis.speakers()), statements, forecasts, display);
    }
}
