package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** What somebody is called beside a name: "President Roe", "Jane Roe, a doctor who …". */
final class Roles {
    private static final int LONGEST = 6; // tokens of a description behind a name

    private final Document document;
    private final NameWords lists;

    Roles(Document document, NameWords lists) {
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
        if (first >= limit
                || !document.lowerCase(name.end()).equals(",")
                || !lists.isDeterminer(document.lowerCase(first))) {
            return Optional.empty();
        }
        int end = first + 1;
        while (end < limit
                && end - first <= LONGEST
                && document.isWord(end)
                && !lists.endsHead(document.lowerCase(end))) {
            end++;
        }
        boolean ends = end < limit && (document.lowerCase(end).equals(",") || lists.endsHead(document.lowerCase(end)));
        return ends && end > first + 1 ? Optional.of(document.lowerCase(end - 1)) : Optional.empty();
    }
}
