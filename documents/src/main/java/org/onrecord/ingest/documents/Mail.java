package org.onrecord.ingest.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;
import org.onrecord.ingest.date.InternetDate;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.text.Whitespace;

/** Reads a mail (RFC 5322): its text with the replies that it quotes, and what is attached to it. */
final class Mail {
    private static final int LARGEST_MAIL_IN_BYTES = 64 << 20;

    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(1000)
            .build();

    private Mail() {}

    /**
     * Its text as an article, then its attachments.
     *
     * @throws Unreadable if it has neither, or is damaged
     * @throws IOException if its bytes cannot be read
     */
    static Contents open(Source source) throws IOException {
        byte[] bytes = source.bytes().readNBytes(LARGEST_MAIL_IN_BYTES + 1);
        if (bytes.length > LARGEST_MAIL_IN_BYTES) {
            throw new Unreadable(
                    "is larger than " + (LARGEST_MAIL_IN_BYTES >> 20) + " MB, the most that is read as one mail");
        }
        Message message = parse(bytes);
        MailParts parts = MailParts.of(message);
        if (parts.isEmpty()) {
            throw new Unreadable("is a mail message without text");
        }
        return new MailContents(source, known(message).or(source.known()), parts);
    }

    private static Message parse(byte[] bytes) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LIMITS);
        int start = separatorLength(bytes);
        try {
            return builder.parseMessage(new ByteArrayInputStream(bytes, start, bytes.length - start));
        } catch (MimeIOException e) {
            throw new Unreadable("is a damaged mail message");
        }
    }

    /** The line "From …" before a mail that was taken from a mailbox file (RFC 4155). */
    private static int separatorLength(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1000), US_ASCII);
        return start.startsWith("From ") ? start.indexOf('\n') + 1 : 0;
    }

    private static Metadata known(Message message) {
        Field date = message.getHeader() == null ? null : message.getHeader().getField("Date");
        return Metadata.NONE
                .withTitle(line(message.getSubject()))
                .withByline(authors(message))
                .withPublished(date == null ? null : InternetDate.iso(String.valueOf(date.getBody())));
    }

    private static @Nullable String authors(Message message) {
        Stream<Mailbox> from = message.getFrom() == null ? Stream.empty() : message.getFrom().stream();
        String names = from.map(mailbox -> line(mailbox.getName()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private static @Nullable String line(@Nullable String value) {
        String line = value == null ? "" : Whitespace.collapsed(value);
        return line.isEmpty() ? null : line;
    }
}
