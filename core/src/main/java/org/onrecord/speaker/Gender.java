package org.onrecord.speaker;

/** What titles, first names and nouns tell of somebody. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** What a pronoun, a title or a noun tells. */
    static Gender of(String word, NameWords lists) {
        if (lists.isFemale(word) || lists.isFemaleWord(word)) {
            return FEMALE;
        }
        return lists.isMale(word) || lists.isMaleWord(word) ? MALE : UNKNOWN;
    }

    /** What is told of an entity by its titles, else by its first name. */
    static Gender of(Entity entity, NameWords lists) {
        boolean female = entity.hasTitle(lists::isFemaleWord);
        boolean male = entity.hasTitle(lists::isMaleWord);
        if (female != male) {
            return female ? FEMALE : MALE;
        }
        for (NameRun name : entity.names()) {
            String first = name.words().get(0);
            if (name.words().size() > 1 && lists.isFemaleName(first)) {
                return FEMALE;
            }
            if (name.words().size() > 1 && lists.isMaleName(first)) {
                return MALE;
            }
        }
        return UNKNOWN;
    }

    boolean fits(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
