package org.onrecord.speaker;

/** What titles and first names tell of somebody. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** What a pronoun or a title tells. */
    static Gender of(String word, NameWords lists) {
        if (lists.isFemale(word) || lists.isFemaleTitle(word)) {
            return FEMALE;
        }
        return lists.isMale(word) || lists.isMaleTitle(word) ? MALE : UNKNOWN;
    }

    /** What is told of an entity by its titles, else by its first name. */
    static Gender of(Entity entity, NameWords lists) {
        boolean female = entity.hasTitle(lists::isFemaleTitle);
        boolean male = entity.hasTitle(lists::isMaleTitle);
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
