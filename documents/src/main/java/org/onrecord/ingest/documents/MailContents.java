package org.onrecord.ingest.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.onrecord.Article;
import org.onrecord.Metadata;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.ingest.input.Item;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.page.Fragment;
import org.onrecord.ingest.text.PlainText;

/** What a mail says, as an article, and then what is attached to it. */
final class MailContents implements Contents {
    private final Source mail;
    private final Metadata known;
    private final MailParts parts;
    private final Iterator<MailPart> attached;
    private boolean isBegun;
    private int number;

    MailContents(Source mail, Metadata known, MailParts parts) {
        this.mail = mail;
        this.known = known;
        this.parts = parts;
        attached = parts.attached().iterator();
    }

    @Override
    public @Nullable Item next() throws IOException {
        boolean hasText = !parts.plain().isEmpty() || !parts.html().isEmpty();
        if (!isBegun && hasText) {
            isBegun = true;
            return text();
        }
        return attached.hasNext() ? attachment(attached.next()) : null;
    }

    private Item text() throws IOException {
        try {
            Article article = article();
            return new Success(article.withMetadata(known.or(article.metadata())));
        } catch (Unreadable e) {
            return new Failure(mail.name(), Unreadable.cause(e));
        }
    }

    private Article article() throws IOException {
        StringBuilder plain = new StringBuilder();
        for (MailPart part : parts.plain()) {
            plain.append(plain.isEmpty() ? "" : "\n").append(part.words());
        }
        if (parts.html().isEmpty() || !plain.toString().isBlank()) {
            return PlainText.read(inside(plain.toString().getBytes(UTF_8)));
        }
        MailPart html = parts.html().get(0);
        return Fragment.read(inside(html.bytes()).withContentType(html.contentType()));
    }

    private Source inside(byte[] bytes) {
        return mail.inside(mail.name(), mail.uri(), new ByteArrayInputStream(bytes));
    }

    private Source attachment(MailPart part) throws IOException {
        number++;
        String name = part.name() == null ? "attachment " + number : part.name();
        return mail.inside(name, new ByteArrayInputStream(part.bytes()))
                .withContentType(part.contentType())
                .withKnown(Metadata.NONE);
    }
}
