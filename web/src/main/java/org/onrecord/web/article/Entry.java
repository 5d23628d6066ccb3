package org.onrecord.web.article;

/** What the side column lists, in the order of the text. */
public sealed interface Entry permits StatementView, ForecastView {

    /** "a3", "f1". */
    String id();

    /** Where it begins in the text, in code points. */
    int start();

    /** The class that gives its colour. */
    String hue();

    /** From 0 to 1; what is below the reader's threshold is hidden. */
    double confidence();

    /** Whether the reader has asked not to see it. */
    boolean isBelow();
}
