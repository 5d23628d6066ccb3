package org.onrecord.speaker;

import java.util.List;
import org.onrecord.text.WordLists;

/** What is known of English words around names: {@code words.txt} and {@code first-names.txt}. Thread-safe. */
final class NameWords {
    private final WordLists lists = new WordLists(NameWords.class, List.of("words.txt", "first-names.txt"));

    /** A word that is capitalised at the start of a sentence or heading, and begins no name. */
    boolean isFunctionWord(String word) {
        return lists.has("function words", word);
    }

    /** A day of the week or a month, which is no part of a name. */
    boolean isDate(String word) {
        return lists.has("dates", word);
    }

    /** What stands behind a name and tells a son from his father: "jr". */
    boolean isSuffix(String word) {
        return lists.has("suffixes", word);
    }

    /** What may stand before a name and is no part of it: "president", "sen". */
    boolean isTitle(String word) {
        return lists.has("titles", word);
    }

    /** A title that tells nothing of somebody's role: "mr". */
    boolean isAddress(String word) {
        return lists.has("forms of address", word);
    }

    boolean isMaleName(String word) {
        return lists.has("male", word);
    }

    boolean isFemaleName(String word) {
        return lists.has("female", word);
    }

    /** A title or a noun: "mrs", "wife". */
    boolean isFemaleWord(String word) {
        return lists.has("female words", word);
    }

    /** A title or a noun: "mr", "husband". */
    boolean isMaleWord(String word) {
        return lists.has("male words", word);
    }

    /** Behind which something is said of what stands before: "of", "who". */
    boolean endsHead(String word) {
        return lists.has("ends of heads", word);
    }

    boolean isDeterminer(String word) {
        return lists.has("determiners", word);
    }

    /** "his", "whose" */
    boolean isPossessive(String word) {
        return lists.has("possessives", word);
    }

    /** "himself" */
    boolean isReflexive(String word) {
        return lists.has("reflexive pronouns", word);
    }

    boolean isThirdPerson(String word) {
        return lists.has("third person", word);
    }

    /** "he", not "they". */
    boolean isMale(String word) {
        return lists.has("he", word);
    }

    /** "she", not "they". */
    boolean isFemale(String word) {
        return lists.has("she", word);
    }

    /** What may stand behind "both" and "the two" where people are meant. */
    boolean isPairOfPeople(String word) {
        return lists.has("pairs of people", word);
    }

    boolean isRelative(String word) {
        return lists.has("relative pronouns", word);
    }

    boolean isFirstPerson(String word) {
        return lists.has("first person", word);
    }
}
