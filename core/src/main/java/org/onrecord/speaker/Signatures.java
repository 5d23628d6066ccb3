package org.onrecord.speaker;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.speaker.NameRun.Kind;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;

/**
 * Who "I" is on a letters page: the one who signs behind it. There have to be two signatures, since one alone may be a byline.
 */
final class Signatures {
    private static final int FEWEST = 2;
    private static final int LONGEST_SIGNATURE = 10;

    private final Document document;
    private final NavigableMap<Integer, NameRun> signatures = new TreeMap<>(); // by paragraph

    Signatures(Document document, List<NameRun> names) {
        this.document = document;
        NavigableMap<Integer, NameRun> byFirst = new TreeMap<>();
        names.forEach(name -> byFirst.put(name.range().first(), name));
        List<Paragraph> paragraphs = document.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            NameRun name = byFirst.get(paragraphs.get(i).first());
            if (name != null && isSignature(name, i)) {
                signatures.put(i, name);
            }
        }
    }

    /** The name of the one who is "I" at a token; empty where it is the writer. */
    Optional<NameRun> at(int token) {
        return signatures.size() >= FEWEST
                ? Optional.ofNullable(signatures.ceilingEntry(document.paragraphOf(token)))
                        .map(Map.Entry::getValue)
                : Optional.empty();
    }

    /** Whether a short line without a full stop begins with somebody's name, behind a finished sentence. */
    private boolean isSignature(NameRun name, int index) {
        Paragraph paragraph = document.paragraphs().get(index);
        boolean finished = index > 0
                && ".!?”\"’"
                        .contains(document.word(
                                document.paragraphs().get(index - 1).end() - 1));
        int end = name.range().end();
        return finished
                && name.kind() != Kind.NONE
                && name.words().size() > 1
                && paragraph.end() - paragraph.first() <= LONGEST_SIGNATURE
                && !".!?".contains(document.word(paragraph.end() - 1))
                && (end == paragraph.end() || document.word(end).equals(","));
    }
}
