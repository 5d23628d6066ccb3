package org.onrecord.ingest.feed;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote something, by name. */
final class Authors {
    private static final Pattern MAIL_ADDRESS = Pattern.compile("(mailto:)?[\\p{L}\\p{N}_.+%'-]+@[\\p{L}\\p{N}.-]+");
    private static final Pattern AROUND = Pattern.compile("^[\\s<>(\\[\",;:]+|[\\s<>)\\]\",;:]+$");

    private Authors() {}

    /** The names with commas between them; null if there are none. */
    static @Nullable String of(Element element) {
        List<String> creators = byline(Vocabulary.DUBLIN_CORE.in(element, "creator", "author"));
        List<String> names = creators.isEmpty() ? byline(Vocabulary.FEED.in(element, "author")) : creators;
        return joined(names.stream());
    }

    /** The same of names as they are written. */
    static @Nullable String joined(Stream<String> written) {
        String names = written.map(Authors::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(joining(", "));
        return names.isEmpty() ? null : names;
    }

    private static List<String> byline(Stream<Element> authors) {
        return authors.map(Authors::written)
                .filter(written -> !name(written).isEmpty())
                .toList();
    }

    private static String written(Element author) {
        Element name = Vocabulary.FEED.firstIn(author, "name");
        String line = XmlText.line(name == null && author.childrenSize() == 0 ? author : name);
        return line == null ? "" : line;
    }

    /** "ada@quill.example (Ada Quill)", "Ada Quill <ada@quill.example>": without what is no name. */
    private static String name(String written) {
        String words = MAIL_ADDRESS.matcher(written).replaceAll(" ").replaceAll("<\\s*>|\\(\\s*\\)", " ");
        String name = AROUND.matcher(words)
                .replaceAll("")
                .replaceFirst("^[Bb][Yy]:?\\s+", "")
                .strip();
        return Links.isOfTheWeb(name) ? "" : name;
    }
}
