package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.Speaker;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** Tells whom "both men" and "the two leaders" mean: the last two people who spoke. */
final class Pairs {
    private final Document document;
    private final NameWords lists;

    Pairs(Document document, NameWords lists) {
        this.document = document;
        this.lists = lists;
    }

    /**
     * The two, in the order in which they spoke; empty where the words are no such pair, or two did not speak before.
     *
     * @param spoken everyone who spoke before, the last one last
     */
    Optional<List<Entity>> of(TokenRange source, List<Entity> spoken) {
        if (!isPair(source)) {
            return Optional.empty();
        }
        Gender gender = Gender.of(document.lowerCase(source.end() - 1), lists);
        List<Entity> pair = new ArrayList<>();
        for (int i = spoken.size() - 1; i >= 0 && pair.size() < 2; i--) {
            Entity entity = spoken.get(i);
            boolean fits = entity.kind() == Speaker.Kind.PERSON && gender.fits(Gender.of(entity, lists));
            if (fits && !pair.contains(entity)) {
                pair.add(0, entity);
            }
        }
        return pair.size() == 2 ? Optional.of(pair) : Optional.empty();
    }

    /** "Both", "both men", "the two", "the two ministers"; but not "both parties in the Senate". */
    private boolean isPair(TokenRange source) {
        int length = source.end() - source.first();
        boolean both = document.lowerCase(source.first()).equals("both") && length <= 2;
        boolean two = length > 1
                && length <= 3
                && document.lowerCase(source.first()).equals("the")
                && document.lowerCase(source.first() + 1).equals("two");
        return (both || two) && (length == 1 || lists.isPairOfPeople(document.lowerCase(source.end() - 1)));
    }
}
