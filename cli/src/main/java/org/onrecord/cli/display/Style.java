package org.onrecord.cli.display;

/** How a piece of text looks on a terminal with colours. */
enum Style {
    PLAIN(""),
    TITLE("1"),
    SPEAKER("1;36"),
    CUE("3"),
    QUIET("2"),
    DOUBTFUL("33"),
    FORECAST("35"),
    ENDORSED("32"),
    REJECTED("31"),
    LEFT_OUT("9;31"),
    INSERTED("4;32");

    private final String parameters;

    /** @param parameters those of the control sequence "select graphic rendition" (ECMA-48) */
    Style(String parameters) {
        this.parameters = parameters;
    }

    String applied(String text) {
        return this == PLAIN || text.isBlank() ? text : "\u001b[" + parameters + "m" + text + "\u001b[0m";
    }
}
