package org.onrecord.ingest.input;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.Article;

/** What became of one input: an article, or the reason why there is none. Immutable and thread-safe. */
public sealed interface Ingested extends Item {

    /**
     * An input that could be read.
     *
     * @param sha256 of the bytes from which the article was read, in lower-case hexadecimal; null where they are a part of
     *     something else, such as a line of a file
     */
    record Success(Article article, @Nullable String sha256) implements Ingested {
        public Success {
            Objects.requireNonNull(article, "article");
        }

        /** An article that is a part of something else. */
        public Success(Article article) {
            this(article, null);
        }
    }

    /**
     * An input that could not be read.
     *
     * @param input its name, as the user knows it: the path, or "standard input"
     * @param cause in plain words that follow the name: "is empty"
     */
    record Failure(String input, String cause) implements Ingested {
        public Failure {
            Objects.requireNonNull(input, "input");
            Objects.requireNonNull(cause, "cause");
        }

        /**
         * One line for a person, without its end: "photo.png: is a PNG image, not text". A control character in a file's
         * name becomes a question mark, so that no name can break the line or steer the terminal.
         */
        public String line() {
            return (input + ": " + cause).replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", "?");
        }
    }
}
