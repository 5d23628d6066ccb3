package org.onrecord.tagging;

/**
 * What the network is asked of a token beside its role, in the order of its answers' columns (training/heads.py). An
 * answer's index is its place in the list of answers.
 */
public enum Question {
    /** Whose name it is part of: nobody's, a person's, an organisation's, a place's. */
    NAME(4),
    /** What kind of speaker a source is, or whoever a cue without source belongs to: in the order of {@code SourceKind}. */
    KIND(8),
    /** Of a cue: asserted, hypothetical, negated, question. */
    DETERMINACY(4),
    /** Of a cue: none, endorses, doubts, rejects. */
    STANCE(4),
    /** The same of a content; its answer counts together with its cue's. */
    STANCE_OF_CONTENT(4),
    /** Outside, begins, goes on: words of the writer's that show a stance. */
    EVIDENCE(3),
    /** Outside, begins, goes on: a claim about the time after writing. */
    FORECAST(3),
    /** Outside, begins, goes on: a forecast's condition. */
    CONDITION(3),
    /** Outside, begins, goes on: a forecast's horizon. */
    TIME(3),
    /** Outside, begins, goes on: the words that carry a forecast's certainty. */
    CERTAINTY_CUE(3),
    /** Of a forecast: the seven steps, from almost no chance to almost certain. */
    CERTAINTY(7),
    /** Of a forecast: prediction, pledge. */
    FORECAST_KIND(2);

    /** By their order the columns of their first answers, and the number of all columns behind them. */
    private static final int[] FIRST_COLUMNS = firstColumns();

    /** The number of columns of all questions. */
    static final int COLUMNS = FIRST_COLUMNS[FIRST_COLUMNS.length - 1];

    private final int answers;

    Question(int answers) {
        this.answers = answers;
    }

    /** The number of answers. */
    public int answers() {
        return answers;
    }

    /** The column of the first answer. */
    int column() {
        return FIRST_COLUMNS[ordinal()];
    }

    private static int[] firstColumns() {
        Question[] questions = values();
        int[] columns = new int[questions.length + 1];
        for (int i = 0; i < questions.length; i++) {
            columns[i + 1] = columns[i] + questions[i].answers;
        }
        return columns;
    }
}
