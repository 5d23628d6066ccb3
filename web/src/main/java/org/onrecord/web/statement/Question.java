package org.onrecord.web.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.Attribution;
import org.onrecord.Stance;
import org.onrecord.archive.StatementQuery;
import org.onrecord.web.http.Address;
import org.onrecord.web.http.Request;

/**
 * What somebody asks of the search. Immutable.
 *
 * @param query what the archive is asked
 * @param address what the browser's address bar says, without cursor and limit
 */
public record Question(StatementQuery query, Address address) {
    private static final List<String> FIELDS = List.of(
            "words", "speaker", "publisher", "since", "until", "kind", "type", "determinacy", "stance", "confidence");

    /** What goes before a field's value where people read it. */
    private static final Map<String, String> BEFORE = Map.of(
            "speaker", "by ",
            "publisher", "in ",
            "since", "since ",
            "until", "until ",
            "stance", "writer: ",
            "confidence", "confidence from ");

    /** One of the filters that are set. */
    public record Filter(String label, String without) {}

    static Question of(Request request) {
        Address address = Address.of("/search");
        for (String field : FIELDS) {
            address = address.with(field, request.text(field));
        }
        StatementQuery query = new StatementQuery(
                request.text("words"),
                request.text("speaker"),
                request.text("publisher"),
                request.date("since"),
                request.date("until"),
                request.choice("kind", Attribution.Kind.class),
                request.choice("type", Attribution.Type.class),
                request.choice("determinacy", Attribution.Determinacy.class),
                request.choice("stance", Stance.Value.class),
                request.share("confidence"));
        return new Question(query, address);
    }

    /** What a field says; empty where it says nothing. */
    public String value(String field) {
        return address.fields().getOrDefault(field, "");
    }

    /** Whether a field has one of an enumeration's names. */
    public boolean has(String field, Enum<?> value) {
        return value(field).equalsIgnoreCase(value.name());
    }

    /** Whether nothing is asked. */
    public boolean isBlank() {
        return address.fields().isEmpty();
    }

    /** The filters that are set; the words are none. */
    public List<Filter> filters() {
        return address.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("words"))
                .map(field -> new Filter(
                        label(field.getKey(), field.getValue()),
                        address.without(field.getKey()).text()))
                .toList();
    }

    private static String label(String field, String value) {
        boolean isName = field.equals("speaker") || field.equals("publisher");
        return BEFORE.getOrDefault(field, "") + (isName ? value : value.toLowerCase(Locale.ROOT));
    }

    /** The same words without any filter. */
    public String unfiltered() {
        return Address.of("/search").with("words", query.words()).text();
    }

    /** Where all that is found is, as a table or as lines. */
    public String export(String ending) {
        return address.at("/search" + ending).text();
    }

    String words() {
        String words = query.words();
        return words == null ? "" : words;
    }

    @Nullable
    String next(@Nullable String cursor) {
        return cursor == null ? null : address.with("cursor", cursor).text();
    }
}
