package org.onrecord.ingest.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.ingest.input.Item;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;

/** Reads what lies in an input, as the front door does, but of what lies in that only the bytes. */
final class Reading {

    /** Opens a container. */
    interface Opener {
        Contents open(Source source) throws IOException;
    }

    private Reading() {}

    static Source source(String name, byte[] bytes) {
        return Source.of(name, "file:///" + name, new ByteArrayInputStream(bytes), null);
    }

    /** What comes first, which must be bytes. */
    static Source first(Contents contents) throws IOException {
        return (Source) Objects.requireNonNull(contents.next());
    }

    /** Each thing as its name and its text, or why there is none. */
    static List<String> read(Opener opener, Source source) {
        List<String> things = new ArrayList<>();
        try (Contents contents = opener.open(source)) {
            for (Item item = contents.next(); item != null; item = contents.next()) {
                things.add(show(item));
            }
        } catch (IOException e) {
            things.add(source.name() + ": " + Unreadable.cause(e));
        }
        return things;
    }

    private static String show(Item item) {
        if (item instanceof Source source) {
            try {
                return source.name() + " = " + new String(source.bytes().readAllBytes(), UTF_8);
            } catch (IOException e) {
                return source.name() + ": " + Unreadable.cause(e);
            }
        }
        return item instanceof Failure failure
                ? failure.line()
                : ((Success) item).article().uri() + " = "
                        + ((Success) item).article().text();
    }
}
