package org.onrecord.ingest.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;

/**
 * The parts of a mail that are read.
 *
 * @param plain its text; several parts where something else stands between them
 * @param html the same in another form, or the only one
 * @param attached what came with it
 */
record MailParts(List<MailPart> plain, List<MailPart> html, List<MailPart> attached) {

    static MailParts of(Entity message) {
        List<MailPart> plain = new ArrayList<>();
        List<MailPart> html = new ArrayList<>();
        List<MailPart> attached = new ArrayList<>();
        for (MailPart leaf : leaves(message)) {
            if (leaf.isInline("text/plain")) {
                plain.add(leaf);
            } else if (leaf.isInline("text/html")) {
                html.add(leaf);
            } else if (leaf.isReadable()) {
                attached.add(leaf);
            }
        }
        return new MailParts(plain, html, attached);
    }

    boolean isEmpty() {
        return plain.isEmpty() && html.isEmpty() && attached.isEmpty();
    }

    /** In their order, at any depth. */
    private static List<MailPart> leaves(Entity message) {
        List<MailPart> leaves = new ArrayList<>();
        Deque<Entity> left = new ArrayDeque<>(List.of(message));
        while (!left.isEmpty()) {
            Entity entity = left.pop();
            if (entity.getBody() instanceof Multipart multipart) {
                List<Entity> parts = multipart.getBodyParts();
                for (int i = parts.size() - 1; i >= 0; i--) {
                    left.push(parts.get(i));
                }
            } else if (entity.getBody() != null) {
                leaves.add(new MailPart(entity));
            }
        }
        return leaves;
    }
}
