package org.onrecord.story;

/** Follows the quotation marks of a content of which only a part is quoted. Not thread-safe. */
final class QuotationMarks {
    private boolean isDoubleOpen;
    private boolean isSingleOpen;

    /** Takes what stands between two words; whether the second one is quoted. */
    boolean areOpenBehind(String marks) {
        for (int i = 0; i < marks.length(); i++) {
            switch (marks.charAt(i)) {
                case '“', '„', '«' -> isDoubleOpen = true;
                case '”', '»' -> isDoubleOpen = false;
                case '"' -> isDoubleOpen = !isDoubleOpen;
                case '‘' -> isSingleOpen = true;
                case '’' -> isSingleOpen = false;
                case '\'' -> isSingleOpen = i == marks.length() - 1 && !isSingleOpen;
                default -> {}
            }
        }
        return isDoubleOpen || isSingleOpen;
    }
}
