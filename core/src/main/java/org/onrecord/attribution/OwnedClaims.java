package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/**
 * Gives "Jane Roe’s claim that …" to Jane Roe, whoever else is spoken of in the sentence: most papers may have reported it,
 * and the claim stays hers.
 */
final class OwnedClaims {
    private static final Set<String> CLAIMS = Set.of(
            "accusation",
            "admission",
            "allegation",
            "announcement",
            "argument",
            "assertion",
            "belief",
            "charge",
            "claim",
            "claims",
            "comment",
            "comments",
            "complaint",
            "conclusion",
            "contention",
            "conviction",
            "declaration",
            "denial",
            "fear",
            "hope",
            "insistence",
            "observation",
            "opinion",
            "pledge",
            "prediction",
            "promise",
            "remark",
            "remarks",
            "statement",
            "statements",
            "suggestion",
            "threat",
            "view",
            "vow",
            "warning");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "my", "our");

    /** So many tokens into a content, its own first words may be somebody's claim: "to Jane Roe’s claim that …". */
    private static final int REACH = 8;

    private final Document document;
    private final Names names;

    OwnedClaims(Document document) {
        this.document = document;
        this.names = new Names(document);
    }

    /** The draft with the owner as its source and the claim as its cue, where its content is somebody's claim. */
    Draft own(Draft draft) {
        TokenRange content = draft.content().get(0);
        for (int claim = content.first() - 2; claim < Math.min(content.first() + REACH, content.end() - 2); claim++) {
            Optional<TokenRange> owner = isClaim(claim) ? owner(claim) : Optional.empty();
            if (owner.isPresent()) {
                boolean known = draft.source().stream().anyMatch(owner.get()::overlaps);
                return known ? draft : owned(draft, owner.get(), claim);
            }
        }
        return draft;
    }

    /** What stands behind the claim is the content; what stands before it is somebody else's. */
    private static Draft owned(Draft draft, TokenRange owner, int claim) {
        List<TokenRange> content = new ArrayList<>(draft.content());
        TokenRange first = content.get(0);
        content.set(0, new TokenRange(Math.max(first.first(), claim + 1), first.end()));
        TokenRange cue = new TokenRange(claim, claim + 1);
        return new Draft(List.of(owner), List.of(cue), content, draft.notes(), draft.block(), draft.confidence());
    }

    /** Whether a token is a noun that says that somebody said something, with a "that" behind it. */
    private boolean isClaim(int token) {
        return token > 0
                && token + 1 < document.tokens().size()
                && CLAIMS.contains(document.lowerCase(token))
                && document.lowerCase(token + 1).equals("that");
    }

    /** Whoever stands before the noun in the genitive, with at most one adjective between the two. */
    private Optional<TokenRange> owner(int claim) {
        for (int before = claim - 1; before >= Math.max(0, claim - 2); before--) {
            if (OWNERS.contains(document.lowerCase(before))) {
                return Optional.of(new TokenRange(before, before + 1));
            }
            if (before >= 2
                    && document.lowerCase(before).equals("s")
                    && "'’".contains(document.lowerCase(before - 1))) {
                int first = names.startOfName(before - 1, 0);
                return first < before - 1 ? Optional.of(new TokenRange(first, before - 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
