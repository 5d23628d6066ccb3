package org.onrecord.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/** The paragraphs of a text, made when they are asked for. They follow one another without a gap. */
final class ParagraphList extends AbstractList<Paragraph> implements RandomAccess {
    private final int[] ends;

    /** Takes for each paragraph the index after its last token, rising. */
    ParagraphList(int[] ends) {
        this.ends = ends;
    }

    @Override
    public Paragraph get(int index) {
        Objects.checkIndex(index, ends.length);
        return new Paragraph(index == 0 ? 0 : ends[index - 1], ends[index]);
    }

    @Override
    public int size() {
        return ends.length;
    }

    /** The index of the paragraph in which a token stands. */
    int of(int token) {
        int found = Arrays.binarySearch(ends, token + 1);
        return found >= 0 ? found : -found - 1;
    }
}
