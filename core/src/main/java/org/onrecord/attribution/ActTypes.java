package org.onrecord.attribution;

import java.util.Optional;
import org.onrecord.Attribution.Type;

/**
 * The type of act of an attribution, from its cue in its context, as the Penn Discourse Treebank sorts them: "he told
 * them that" is a communication, "he told them to" is control. The first word of the cue that names an act decides:
 * "declined to say" is a refusal. Thread-safe.
 */
final class ActTypes {
    private final CueLexicon lexicon = new CueLexicon();

    Type typeOf(CueContext context) {
        Optional<CueLexicon.Entry> leaning = Optional.empty();
        for (int position = context.from(); position < context.to(); position++) {
            Optional<CueLexicon.Entry> entry = lexicon.entry(context, position);
            if (entry.isPresent() && !entry.get().light()) {
                return entry.get().type();
            }
            leaning = leaning.or(() -> entry);
        }
        return leaning.map(CueLexicon.Entry::type).orElseGet(() -> typeOfUnknown(context));
    }

    /** What stands in quotation marks was said, what stands as an infinitive is wanted; else most is said. */
    private static Type typeOfUnknown(CueContext context) {
        boolean wanted = context.from() < context.to() && context.infinitive(context.to() - 1);
        return wanted && !context.quoted() ? Type.CONTROL : Type.COMMUNICATION;
    }
}
