package org.onrecord.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeParseEventException;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;

/**
 * The page in a file that a browser saved with all that belongs to it, in the form of a mail (RFC 2557): the first part
 * that is HTML. It has the name and the URI of the file, and the address that it was saved from.
 */
public final class Mhtml {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final Pattern LOCATION = Pattern.compile("(?i)(Snapshot-)?Content-Location");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s\\p{Cc}]+");
    private static final String ENDS_EARLY = "is an MHTML file that ends early";
    private static final int DEEPEST = 10;
    private static final int LONGEST_HEADER = 1 << 20;

    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(LONGEST_HEADER)
            .build();

    private final MimeTokenStream parts = new MimeTokenStream(LIMITS, new EarlyEnd(), null);
    private @Nullable String address;
    private String contentType = "";

    private Mhtml() {}

    /** @throws IOException if there is no page in it, or its beginning is damaged */
    public static Contents open(Source source) throws IOException {
        return Contents.of(new Mhtml().page(source));
    }

    private Source page(Source source) throws IOException {
        parts.setRecursionMode(RecursionMode.M_NO_RECURSE);
        parts.parse(source.bytes());
        try {
            findPage();
        } catch (MimeParseEventException e) {
            throw new Unreadable(ENDS_EARLY);
        } catch (MimeException | RuntimeException e) {
            throw new Unreadable("is a damaged MHTML file");
        }
        return source.inside(source.name(), source.uri(), new Guarded(new Part(parts), Mhtml::cause))
                .withContentType(contentType)
                .withKnown(source.known().withAddress(address));
    }

    private void findPage() throws IOException, MimeException {
        int depth = 0;
        EntityState state = parts.getState();
        while (state != EntityState.T_BODY
                || !PAGES.contains(parts.getBodyDescriptor().getMimeType())) {
            if (state == EntityState.T_END_OF_STREAM) {
                throw new Unreadable("is an MHTML file without a page in it");
            }
            depth += state == EntityState.T_START_MULTIPART ? 1 : 0;
            depth -= state == EntityState.T_END_MULTIPART ? 1 : 0;
            if (depth > DEEPEST) {
                throw new Unreadable("is an MHTML file of more than " + DEEPEST + " parts, one in the other");
            }
            if (state == EntityState.T_FIELD) {
                note(parts.getField());
            }
            state = parts.next();
        }
    }

    private void note(Field field) {
        String value = String.valueOf(field.getBody()).strip();
        if (field.getName().equalsIgnoreCase("Content-Type")) {
            contentType = value;
        }
        // The file's own comes first; those of images come behind the page.
        if (address == null
                && LOCATION.matcher(field.getName()).matches()
                && ADDRESS.matcher(value).matches()) {
            address = value;
        }
    }

    private static String cause(Exception damage) {
        return damage instanceof Unreadable ? Unreadable.cause((Unreadable) damage) : "is a damaged MHTML file";
    }

    /** Only that a part ends before its boundary comes is held against a file. */
    private static final class EarlyEnd extends DecodeMonitor {
        @Override
        public boolean isListening() {
            return true;
        }

        @Override
        public boolean warn(String error, String consequence) {
            return error.equals(Event.MIME_BODY_PREMATURE_END.toString());
        }
    }

    /** Whether a part is whole shows in what follows it. */
    private static final class Part extends InputStream {
        private final MimeTokenStream parts;
        private final InputStream bytes;
        private boolean isAtEnd;

        Part(MimeTokenStream parts) {
            this.parts = parts;
            bytes = parts.getDecodedInputStream();
        }

        @Override
        public int read() throws IOException {
            int value = isAtEnd ? -1 : bytes.read();
            return value < 0 ? end() : value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = isAtEnd ? -1 : bytes.read(target, offset, length);
            return count < 0 ? end() : count;
        }

        private int end() throws IOException {
            try {
                isAtEnd = true;
                EntityState state = parts.getState();
                while (state == EntityState.T_BODY || state == EntityState.T_END_BODYPART) {
                    state = parts.next();
                }
                return -1;
            } catch (MimeException e) {
                throw new Unreadable(ENDS_EARLY);
            }
        }
    }
}
