package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.LanguageChoice;
import org.onrecord.ingest.input.LinkedPages;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.input.Web;

/**
 * The articles that lie behind what a user named, in that order. Each is read when it is asked for and none is kept; an
 * input that cannot be read gives one {@link Failure}, and the rest goes on. What an input is, its bytes tell, not its
 * name.
 *
 * <p>An argument is a file, a folder, an address on the web if there is somebody to fetch it, or {@code -} for standard
 * input (the article's address is then {@value #STANDARD_INPUT_URI}). Folders are read with all that lies in them, in the
 * order of the names, without hidden files. Links are followed, but never back into a folder that is read anyway.
 *
 * <pre>{@code
 * try (Inputs inputs = Inputs.of(List.of("articles/", "-"), System.in)) {
 *     while (inputs.hasNext()) {
 *         Ingested input = inputs.next();
 *         …
 *     }
 * }
 * }</pre>
 *
 * <p>For one thread.
 */
public final class Inputs implements Iterator<Ingested>, AutoCloseable {

    /** Where an article from standard input says that it was read from. */
    public static final String STANDARD_INPUT_URI = "stdin:-";

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);

    private final InputStream standardInput;
    private final LanguageChoice languages;
    private final Web web;
    private Iterator<String> arguments;
    private FileTree tree = FileTree.empty();
    private final OpenSources open = new OpenSources();
    private final BytesRead bytesRead = new BytesRead();
    private @Nullable Ingested next;

    private Inputs(List<String> arguments, InputStream standardInput, LanguageChoice languages, Web web) {
        this.arguments = List.copyOf(arguments).iterator();
        this.standardInput = standardInput;
        this.languages = languages;
        this.web = web;
    }

    /**
     * Articles in English; what is in another language is a failure.
     *
     * @param arguments paths, or {@code -}
     * @param standardInput read when {@code -} comes, never closed
     */
    public static Inputs of(List<String> arguments, InputStream standardInput) {
        return of(arguments, standardInput, LanguageChoice.ENGLISH);
    }

    /** The same for articles in some languages. */
    public static Inputs of(List<String> arguments, InputStream standardInput, LanguageChoice languages) {
        return of(arguments, standardInput, languages, Web.NONE);
    }

    /** The same for arguments that may be addresses, too, "https://…", each fetched when its turn comes. */
    public static Inputs of(List<String> arguments, InputStream standardInput, LanguageChoice languages, Web web) {
        return new Inputs(arguments, standardInput, languages, web);
    }

    /** The articles in one source, whose bytes whoever made it closes. */
    public static Inputs of(Source source) {
        Inputs inputs = of(List.of(), InputStream.nullInputStream());
        inputs.next = inputs.open.open(source, () -> {});
        return inputs;
    }

    /**
     * The articles of a feed, their pages from elsewhere.
     *
     * @throws Unreadable if it is no feed
     * @throws IOException if its bytes cannot be read
     */
    public static Inputs ofFeed(Source feed, LinkedPages pages) throws IOException {
        Inputs inputs = of(List.of(), InputStream.nullInputStream());
        inputs.open.begin(feed, Formats.openFeed(feed, pages));
        return inputs;
    }

    /**
     * How many bytes the named files have in all, what they hold compressed counted as it lies there; empty if it is not known:
     * there is no telling for standard input and the web. It takes one look at each file, and reads none.
     */
    public static OptionalLong size(List<String> arguments) {
        long size = 0;
        for (String argument : arguments) {
            if (argument.equals("-") || ADDRESS.matcher(argument).matches()) {
                return OptionalLong.empty();
            }
            size += sizeOf(argument);
        }
        return OptionalLong.of(size);
    }

    private static long sizeOf(String argument) {
        try {
            long size = 0;
            FileTree files = FileTree.of(Path.of(argument));
            while (files.hasNext()) {
                size += sizeOf(files, files.next());
            }
            return size;
        } catch (InvalidPathException e) {
            return 0;
        }
    }

    /** What cannot be looked at has no size: it will not be read either. */
    private static long sizeOf(FileTree files, Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                files.enter(path);
            }
            return attributes.isRegularFile() ? attributes.size() : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** How many of these bytes are read. */
    public long bytesRead() {
        return bytesRead.sum();
    }

    /** Reads ahead as far as the next article or failure. */
    @Override
    public boolean hasNext() {
        while (next == null) {
            next = open.next();
            if (next == null && !tree.hasNext() && !arguments.hasNext()) {
                return false;
            }
            if (next == null) {
                next = tree.hasNext() ? ingest(tree.next()) : begin(arguments.next());
            }
        }
        return true;
    }

    @Override
    public Ingested next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Ingested result = next;
        next = null;
        return result;
    }

    /** Ends the sequence. */
    @Override
    public void close() {
        open.close();
        arguments = Collections.emptyIterator();
        tree = FileTree.empty();
        next = null;
    }

    /** Null where the argument names files: they come from the tree. */
    private @Nullable Ingested begin(String argument) {
        if (argument.equals("-")) {
            return readStandardInput();
        }
        if (ADDRESS.matcher(argument).matches()) {
            return fetch(argument);
        }
        if (argument.isEmpty()) {
            return new Failure("''", "is not a path");
        }
        try {
            tree = FileTree.of(Path.of(argument));
            return null;
        } catch (InvalidPathException e) {
            return new Failure(argument, "is not a path on this system (" + e.getReason() + ")");
        }
    }

    private @Nullable Ingested fetch(String address) {
        try {
            return open.open(web.fetch(address).withLanguages(languages), InputStream.nullInputStream());
        } catch (IOException e) {
            return new Failure(address, Unreadable.cause(e));
        }
    }

    private @Nullable Ingested readStandardInput() {
        return open.open(
                Source.of("standard input", STANDARD_INPUT_URI, bytesRead.count(standardInput), null)
                        .withLanguages(languages),
                InputStream.nullInputStream());
    }

    /** Null for a folder: what lies in it comes from the tree; null for a file too: what lies in it comes out of it. */
    private @Nullable Ingested ingest(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                tree.enter(path);
                return null;
            }
            if (attributes.isOther()) {
                // Opening a pipe without a writer never returns, and some devices never end.
                throw new Unreadable("is a device, a pipe or a socket, not a file (standard input is read with -)");
            }
            String uri = path.toRealPath(LinkOption.NOFOLLOW_LINKS).toUri().toASCIIString();
            InputStream bytes = bytesRead.count(Files.newInputStream(path), attributes.size());
            return open.open(Source.of(path.toString(), uri, bytes, path).withLanguages(languages), bytes);
        } catch (IOException e) {
            return new Failure(path.toString(), Unreadable.cause(path, e));
        }
    }
}
