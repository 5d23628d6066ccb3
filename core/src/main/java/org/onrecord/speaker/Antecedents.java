package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;

/**
 * Whom words without a name may mean. Headlines and the first paragraph of a story speak of somebody whose name comes later: 19 of
 * 20 that were held to do so in PolNeAR's train part did. Behind them 8 of 13 did not, and four of the others were parts of that
 * name; so there somebody has to be known before. Not thread-safe.
 */
final class Antecedents {
    private static final int LONGEST_BYLINE = 12;
    private static final String ENDS = ".!?”’\"'";

    private final Document document;
    private final List<Entity> all;
    private final int endOfLead; // the first token behind

    /** @param named of whom those who are named in a byline alone, "By Clara Voss", are never meant */
    Antecedents(Document document, List<Entity> named) {
        this.document = document;
        this.all = new ArrayList<>(named);
        all.removeIf(this::isOnlyWriting);
        List<Paragraph> paragraphs = document.paragraphs();
        this.endOfLead = IntStream.range(1, paragraphs.size())
                .mapToObj(paragraphs::get)
                .filter(paragraph -> ENDS.contains(document.word(paragraph.end() - 1)))
                .mapToInt(Paragraph::end)
                .findFirst()
                .orElse(document.tokens().size());
    }

    void add(Entity entity) {
        all.add(entity);
    }

    /** In the whole article, whatever the place. */
    List<Entity> all() {
        return all;
    }

    List<Entity> without(Set<Entity> others) {
        return all.stream().filter(entity -> !others.contains(entity)).toList();
    }

    /** Whether somebody is known yet where words begin that may mean him, or will be in the story's course. */
    boolean isKnown(Entity entity, int token) {
        return token < endOfLead || entity.places().stream().anyMatch(place -> place.first() <= token);
    }

    private boolean isOnlyWriting(Entity entity) {
        return entity.names().stream()
                .map(name -> document.paragraphs()
                        .get(document.paragraphOf(name.range().first())))
                .allMatch(paragraph ->
                        document.lowerCase(paragraph.first()).equals("by") && paragraph.length() <= LONGEST_BYLINE);
    }
}
