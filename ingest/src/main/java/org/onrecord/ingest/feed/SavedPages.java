package org.onrecord.ingest.feed;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pages beside a feed, as browsers and mirroring tools lay them out: {@code host/path}, the path without its host, or
 * the path's last part alone; with the ending of a page or without, or as the index of a folder. Nothing outside of the
 * feed's folder is found, whatever a link says and wherever a symbolic link leads.
 */
final class SavedPages {
    private static final Pattern LINK =
            Pattern.compile("(?i)(?:https?://([^/?#:]*)[^/?#]*)?([^?#]*)(\\?[^#]*)?(?:#.*)?");
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(s?html?|php|aspx?|jsp)$");
    private static final Pattern INDEX = Pattern.compile("(?i)(index|default)\\.\\w+");
    private static final List<String> PLACES =
            List.of("", ".html", ".htm", ".html.gz", ".htm.gz", "/index.html", "/index.htm", "/index.html.gz");

    private final Path feed;

    SavedPages(Path feed) {
        this.feed = feed;
    }

    /** The file to which a link of the feed leads; null if it is not there. */
    @Nullable
    Path find(String link) {
        return paths(link).filter(this::isPage).findFirst().orElse(null);
    }

    private boolean isPage(Path file) {
        try {
            Path folder = feed.toAbsolutePath().resolveSibling("").toRealPath();
            return Files.isRegularFile(file) && file.toRealPath().startsWith(folder) && !Files.isSameFile(file, feed);
        } catch (IOException e) {
            return false;
        }
    }

    private Stream<Path> paths(String link) {
        Matcher matcher = LINK.matcher(link);
        if (!matcher.matches()) {
            return Stream.empty();
        }
        String host = matcher.group(1) == null ? "" : matcher.group(1);
        String query = matcher.group(3) == null ? "" : matcher.group(3);
        return names(host, segments(matcher.group(2)))
                .flatMap(name -> query.isEmpty() ? Stream.of(name) : Stream.of(name + query, name))
                .flatMap(name -> Stream.of(name, ENDING.matcher(name).replaceFirst("")))
                .distinct()
                .flatMap(name -> PLACES.stream().map(place -> name + place))
                .flatMap(this::path);
    }

    /** From the most certain to the least. */
    private static Stream<String> names(String host, List<String> segments) {
        boolean isSafe = Stream.concat(Stream.of(host), segments.stream()).noneMatch(SavedPages::leadsElsewhere);
        if (!isSafe) {
            return Stream.empty();
        }
        String path = String.join("/", segments);
        String last = segments.isEmpty() ? "" : segments.get(segments.size() - 1);
        return Stream.of(host.isEmpty() || path.isEmpty() ? host : host + "/" + path, path, last)
                .filter(name -> !name.isEmpty());
    }

    /** Without the index of a folder, which is looked for anyway and, alone, would be that of the feed's own folder. */
    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            if (!segment.isEmpty()) {
                segments.add(decoded(segment));
            }
        }
        boolean endsInIndex = !segments.isEmpty()
                && INDEX.matcher(segments.get(segments.size() - 1)).matches();
        return endsInIndex ? segments.subList(0, segments.size() - 1) : segments;
    }

    private static boolean leadsElsewhere(String segment) {
        return segment.equals("..") || segment.equals(".") || segment.contains("/") || segment.contains("\\");
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }

    private Stream<Path> path(String name) {
        try {
            return Stream.of(feed.resolveSibling(name));
        } catch (InvalidPathException e) {
            return Stream.empty(); // of a name that no file can have
        }
    }
}
