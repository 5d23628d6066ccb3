package org.onrecord.uima;

import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.onrecord.Analyst;
import org.onrecord.Article;
import org.onrecord.Metadata;

/**
 * An analysis engine that adds an annotation {@code org.onrecord.uima.Attribution} for each attribution in the text of a CAS,
 * counted in UTF-16 units, as UIMA counts. Its descriptor, {@code org/onrecord/uima/AttributionAnnotator.xml}, takes no
 * parameters; {@code AttributionTypes.xml} beside it says what the features are.
 *
 * <p>As UIMA wants it, an instance serves one thread at a time. Each loads a model of its own.
 */
public final class AttributionAnnotator extends CasAnnotator_ImplBase {
    private final Analyst analyst = Analyst.load();

    /** For the framework, which makes the instances. */
    public AttributionAnnotator() {}

    /** Leaves a CAS alone that has no text. */
    @Override
    public void process(CAS cas) {
        String text = cas.getDocumentText();
        if (text != null) {
            Article article = Article.of(cas.getViewName(), text)
                    .withMetadata(Metadata.NONE.withLanguage(cas.getDocumentLanguage()));
            new AnnotationWriter(cas, analyst.analyse(article)).write();
        }
    }

    /** Frees the model. */
    @Override
    public void destroy() {
        analyst.close();
    }
}
