package org.onrecord;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article besides its text; null is what is not. Immutable and thread-safe.
 *
 * @param title the headline
 * @param byline who wrote it, without "By"; several names with commas between them
 * @param publisher whose page or feed it stands in
 * @param published the date, or the date and time, as the source gives it, in ISO 8601
 * @param modified when it was changed last, likewise
 * @param address where its publisher wants it to be found
 * @param language a BCP 47 tag
 */
public record Metadata(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String address,
        @Nullable String language) {

    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(null, null, null, null, null, null, null);

    private static final int DAY = "2017-04-01".length();

    /** {@return the day of publishing, where the article is; null where none is known, or not to the day} */
    public @Nullable LocalDate day() {
        try {
            return published == null
                    ? null
                    : LocalDate.parse(published.substring(0, Math.min(DAY, published.length())));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /**
     * {@return the same, with another title}
     *
     * @param value the headline; null where it is not known
     */
    public Metadata withTitle(@Nullable String value) {
        return new Metadata(value, byline, publisher, published, modified, address, language);
    }

    /**
     * {@return the same, with another by-line}
     *
     * @param value who wrote it; null where it is not known
     */
    public Metadata withByline(@Nullable String value) {
        return new Metadata(title, value, publisher, published, modified, address, language);
    }

    /**
     * {@return the same, with another publisher}
     *
     * @param value whose page or feed it stands in; null where it is not known
     */
    public Metadata withPublisher(@Nullable String value) {
        return new Metadata(title, byline, value, published, modified, address, language);
    }

    /**
     * {@return the same, with another date of publishing}
     *
     * @param value the date, or the date and time, in ISO 8601; null where it is not known
     */
    public Metadata withPublished(@Nullable String value) {
        return new Metadata(title, byline, publisher, value, modified, address, language);
    }

    /**
     * {@return the same, with another date of the last change}
     *
     * @param value the date, or the date and time, in ISO 8601; null where it is not known
     */
    public Metadata withModified(@Nullable String value) {
        return new Metadata(title, byline, publisher, published, value, address, language);
    }

    /**
     * {@return the same, with another address}
     *
     * @param value where its publisher wants it to be found; null where it is not known
     */
    public Metadata withAddress(@Nullable String value) {
        return new Metadata(title, byline, publisher, published, modified, value, language);
    }

    /**
     * {@return the same, with another language}
     *
     * @param value a BCP 47 tag; null where it is not known
     */
    public Metadata withLanguage(@Nullable String value) {
        return new Metadata(title, byline, publisher, published, modified, address, value);
    }

    /**
     * {@return the same, with what it does not know taken from another}
     *
     * @param other what is asked second
     */
    public Metadata or(Metadata other) {
        return new Metadata(
                first(title, other.title),
                first(byline, other.byline),
                first(publisher, other.publisher),
                first(published, other.published),
                first(modified, other.modified),
                first(address, other.address),
                first(language, other.language));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
