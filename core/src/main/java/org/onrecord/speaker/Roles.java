package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** What somebody is called beside a name: "President Roe", "Jane Roe, a doctor who …". */
final class Roles {
    private static final int LONGEST = 6; // tokens of a description behind a name

    private final Document document;
    private final WordLists lists;

    Roles(Document document, WordLists lists) {
        this.document = document;
        this.lists = lists;
    }

    /** In lower case; forms of address are none. */
    List<String> of(NameRun name) {
        List<String> roles = new ArrayList<>(name.titles());
        roles.removeIf(lists::isAddress);
        behind(name.range()).ifPresent(roles::add);
        return roles;
    }

    /** The last word of a description between commas, before what hangs on to it. */
    private Optional<String> behind(TokenRange name) {
        int limit =
                document.paragraphs().get(document.paragraphOf(name.first())).end();
        int first = name.end() + 1;
        if (first >= limit || !lower(name.end()).equals(",") || !lists.isDeterminer(lower(first))) {
            return Optional.empty();
        }
        int end = first + 1;
        while (end < limit && end - first <= LONGEST && isWord(end) && !lists.endsHead(lower(end))) {
            end++;
        }
        boolean ends = end < limit && (lower(end).equals(",") || lists.endsHead(lower(end)));
        return ends && end > first + 1 ? Optional.of(lower(end - 1)) : Optional.empty();
    }

    private boolean isWord(int token) {
        return Character.isLetterOrDigit(document.tokens().get(token).word().codePointAt(0));
    }

    private String lower(int token) {
        return document.tokens().get(token).word().toLowerCase(Locale.ROOT);
    }
}
