package org.onrecord.attribution;

import java.util.List;
import java.util.OptionalInt;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Kind;
import org.onrecord.Attribution.Type;
import org.onrecord.text.TokenRange;

/**
 * An attribution in tokens, with what its words alone tell of it.
 *
 * @param determinacy whether the article says that it was said at all
 * @param notes what an editor put into the content or behind it
 * @param within the index of the finding that this one stands in
 * @param repeats the index of the first finding of the same words
 * @param confidence the probability that it is right, whoever its source is
 */
public record Finding(
        Draft draft,
        Kind kind,
        Type type,
        Determinacy determinacy,
        List<TokenRange> notes,
        OptionalInt within,
        OptionalInt repeats,
        double confidence) {

    public Finding {
        notes = List.copyOf(notes);
    }

    public List<TokenRange> source() {
        return draft.source();
    }

    public List<TokenRange> cue() {
        return draft.cue();
    }

    public List<TokenRange> content() {
        return draft.content();
    }
}
