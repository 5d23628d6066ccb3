package org.onrecord.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Item;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;

/**
 * The files in an archive, in its order, without folders and hidden files. The archive is read once from its beginning to
 * its end; a damaged entry costs itself. For one thread.
 */
abstract class Archive<E extends ArchiveEntry> implements Contents {
    private static final int KEPT = 1 << 20;
    private static final int LONGEST_NAME = 1000; // for people: a damaged one may have 65,535 letters

    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
    private static final Predicate<String> HIDDEN =
            Pattern.compile("\\.(?!\\.?$).*|__MACOSX").asMatchPredicate();
    private static final Predicate<String> LEADS_ELSEWHERE =
            Pattern.compile("\\.{0,2}").asMatchPredicate();

    private final Source source;
    private final String kind;
    private final Lookback bytes;
    private ArchiveInputStream<E> entries;
    private long entriesOffset;
    private long dataOffset;
    private boolean isEmpty = true;
    private boolean isDamageTold;
    private boolean isAtEnd;

    /** @param kind in words that follow "is" */
    Archive(Source source, String kind) throws IOException {
        this.source = source;
        this.kind = kind;
        bytes = new Lookback(source.bytes(), KEPT);
        entries = open(bytes);
    }

    abstract ArchiveInputStream<E> open(InputStream archive) throws IOException;

    /** Whether it is no folder, no link and no device. */
    abstract boolean isFile(E entry);

    /** Why a file is not read, in words that follow its name; null if it is. */
    abstract @Nullable String refusal(E entry);

    /** The bytes of the file that the archive stands at. */
    abstract InputStream data(ArchiveInputStream<E> archive, E entry);

    /** Goes to the next place where an entry seems to begin; false if there is none. */
    abstract boolean seekEntry(Lookback archive) throws IOException;

    /** Whether the archive stops short of its end, by what follows the header of its last entry. */
    abstract boolean endsEarly(Lookback archive) throws IOException;

    @Override
    public @Nullable Item next() throws IOException {
        Item next = null;
        while (next == null && !isAtEnd) {
            next = step();
        }
        return next;
    }

    private @Nullable Item step() throws IOException {
        E entry;
        try {
            entry = entries.getNextEntry();
        } catch (IOException | RuntimeException e) {
            return recover(e);
        }
        isAtEnd = entry == null;
        return entry == null ? ending() : item(entry);
    }

    private @Nullable Item item(E entry) {
        dataOffset = entriesOffset + entries.getBytesRead();
        bytes.keepFrom(dataOffset);
        isDamageTold = false;
        String[] path = SEPARATOR.split(entry.getName());
        if (!isFile(entry) || Arrays.stream(path).anyMatch(HIDDEN)) {
            return null;
        }
        isEmpty = false;
        String name = name(path);
        String refusal = refusal(entry);
        if (refusal != null) {
            // The way to the next entry may be lost for the same reason.
            isDamageTold = true;
            return new Failure(source.name() + "!/" + name, refusal);
        }
        return source.inside(name, new Guarded(data(entries, entry), this::causeInEntry));
    }

    private static String name(String[] path) {
        String name = Arrays.stream(path).filter(LEADS_ELSEWHERE.negate()).collect(Collectors.joining("/"));
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private @Nullable Failure recover(Exception damage) throws IOException {
        Failure failure = isDamageTold ? null : new Failure(source.name(), cause(damage));
        isDamageTold = true;
        bytes.goTo(Math.max(dataOffset, entriesOffset + 1));
        isAtEnd = !seekEntry(bytes);
        if (!isAtEnd) {
            entriesOffset = bytes.offset();
            entries = open(bytes);
        }
        return failure;
    }

    private String cause(Exception damage) {
        if (damage instanceof Unreadable) {
            return Unreadable.cause((Unreadable) damage);
        }
        return "is " + kind + (bytes.isAtEnd() ? " that ends early" : " that is damaged in part");
    }

    private @Nullable Failure ending() throws IOException {
        if (isDamageTold) {
            return null;
        }
        bytes.goTo(dataOffset);
        if (endsEarly(bytes)) {
            return new Failure(source.name(), "is " + kind + " that ends early");
        }
        return isEmpty ? new Failure(source.name(), "is " + kind + " without files in it") : null;
    }

    private String causeInEntry(Exception damage) {
        isDamageTold = true;
        if (damage instanceof Unreadable) {
            return "lies in what " + damage.getMessage();
        }
        return bytes.isAtEnd() ? "is cut off, as the archive ends early" : "is damaged";
    }
}
