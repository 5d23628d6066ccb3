package org.onrecord.ingest.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.onrecord.Article;
import org.onrecord.Metadata;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.ingest.input.Item;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.text.PlainText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** One object among others, and where it stands. */
record JsonItem(Source source, String name, String uri, JsonMisses misses) {

    /** Of one string: twice what is read as one text, since markup may be around it. */
    private static final int LONGEST_STRING = 8 << 20;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_STRING)
                    .build())
            .build();

    private static final Pattern MARKUP = Pattern.compile(
            "(?i)</(p|div|span|article|section|body|h[1-6]|ul|ol|li|blockquote|a|em|i|b|strong)>|<(p|br) ?/?>");
    private static final String PAGE = "<!DOCTYPE html><article>%s</article>";
    private static final String PAGE_TYPE = "text/html; charset=utf-8";

    static JsonParser parser(InputStream bytes) {
        return JSON.createParser(ObjectReadContext.empty(), bytes);
    }

    /** The article, or the page that its text is, or why it is neither. */
    Item read(JsonArticle article) throws IOException {
        String text = article.text();
        if (text == null) {
            return miss("has no text");
        }
        misses.end();
        Metadata known = article.metadata().or(source.known());
        if (!article.isOwn() && MARKUP.matcher(text).find()) {
            return inside(PAGE.formatted(text)).withContentType(PAGE_TYPE).withKnown(known);
        }
        try {
            Article read = PlainText.read(inside(text).withKnown(known));
            // What is told of the article is more certain than what its lines look like.
            return new Success(read.withMetadata(known.or(read.metadata())));
        } catch (IOException e) {
            return new Failure(name, Unreadable.cause(e));
        }
    }

    /** Why it is no article. */
    Failure miss(String cause) throws IOException {
        return misses.count(new Failure(name, cause));
    }

    /**
     * Why JSON could not be read, in words that follow its name.
     *
     * @throws IOException if the reason is that its bytes could not
     */
    static String cause(JacksonException damage) throws IOException {
        if (damage.getCause() instanceof IOException failure && !isOfCharacters(failure)) {
            throw failure;
        }
        if (damage instanceof UnexpectedEndOfInputException) {
            return "ends early";
        }
        if (damage instanceof StreamConstraintsException) {
            return "is longer or deeper than what is read as one article";
        }
        return "is no JSON object (" + damage.getOriginalMessage() + ")";
    }

    /** Jackson has no class of its own for UTF-32 whose bytes are in an unusual order. */
    private static boolean isOfCharacters(IOException failure) {
        return failure instanceof CharConversionException
                || String.valueOf(failure.getMessage()).startsWith("Unsupported UCS-4");
    }

    private Source inside(String text) {
        return source.inside(name, uri, new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
