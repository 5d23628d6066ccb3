package org.onrecord.export.claimreview;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.Attribution;
import org.onrecord.archive.Resolution;
import org.onrecord.export.JsonFields;
import org.onrecord.export.PrintableJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A judged forecast as a ClaimReview of schema.org, in JSON-LD on one line. What is not known is left out. */
final class ClaimReviewJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final JsonFields fields;
    private final ReviewedForecast forecast;

    private ClaimReviewJson(JsonGenerator json, ReviewedForecast forecast) {
        this.json = json;
        this.fields = new JsonFields(json);
        this.forecast = forecast;
    }

    /** The object, without a line's end; fit for a {@code <script>} element, since no {@code <} stands in it. */
    static String line(ReviewedForecast forecast) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            new ClaimReviewJson(json, forecast).writeReview();
        }
        return PrintableJson.of(line.toString()).replace("<", "\\u003C");
    }

    private void writeReview() {
        Resolution resolution = forecast.resolution();
        json.writeStartObject();
        json.writeStringProperty("@context", "https://schema.org");
        json.writeStringProperty("@type", "ClaimReview");
        json.writeStringProperty("identifier", forecast.found().key());
        json.writeStringProperty("claimReviewed", forecast.claim());
        json.writeStringProperty("datePublished", resolution.at().toString());
        write("author", agents(resolution.judge(), Agent::person));
        writeRating();
        fields.given("reviewBody", resolution.note());
        if (resolution.evidence() != null) {
            json.writeObjectPropertyStart("citation");
            json.writeStringProperty("@type", "CreativeWork");
            json.writeStringProperty("url", resolution.evidence());
            json.writeEndObject();
        }
        writeClaim();
        json.writeEndObject();
    }

    private void writeRating() {
        Resolution resolution = forecast.resolution();
        Rating rating = Rating.of(forecast.forecast().kind(), resolution.outcome());
        json.writeObjectPropertyStart("reviewRating");
        json.writeStringProperty("@type", "Rating");
        json.writeStringProperty("alternateName", rating.words());
        if (rating.value() != null) {
            json.writeNumberProperty("ratingValue", rating.value());
            json.writeNumberProperty("worstRating", Rating.WORST);
            json.writeNumberProperty("bestRating", Rating.BEST);
        }
        json.writeStringProperty("ratingExplanation", "Settled on " + resolution.on());
        json.writeEndObject();
    }

    private void writeClaim() {
        json.writeObjectPropertyStart("itemReviewed");
        json.writeStringProperty("@type", "Claim");
        json.writeStringProperty("text", forecast.claim());
        write("author", forecast.holders());
        fields.given("datePublished", forecast.metadata().published());
        json.writeName("appearance");
        forecast.quotation().ifPresentOrElse(this::writeQuotation, this::writeArticle);
        json.writeEndObject();
    }

    private void writeQuotation(Attribution quotation) {
        json.writeStartObject();
        json.writeStringProperty("@type", "Quotation");
        json.writeStringProperty("text", forecast.words(quotation));
        fields.given("url", webAddress());
        write("spokenByCharacter", forecast.speakers(quotation));
        json.writeName("isPartOf");
        writeArticle();
        json.writeEndObject();
    }

    private void writeArticle() {
        json.writeStartObject();
        json.writeStringProperty("@type", "NewsArticle");
        fields.given("headline", forecast.metadata().title());
        fields.given("url", webAddress());
        fields.given("datePublished", forecast.metadata().published());
        write("author", agents(forecast.metadata().byline(), Agent::person));
        write("publisher", agents(forecast.metadata().publisher(), Agent::organisation));
        json.writeEndObject();
    }

    /** Null for an article out of a file: nobody else has it, and where it lies is nobody else's business. */
    private @Nullable String webAddress() {
        String address = forecast.address();
        return address.matches("(?i)https?://.*") ? address : null;
    }

    private static List<Agent> agents(@Nullable String name, Function<String, Agent> agent) {
        return name == null ? List.of() : List.of(agent.apply(name));
    }

    /** One as an object, several as a list, none not at all. */
    private void write(String key, List<Agent> agents) {
        if (agents.isEmpty()) {
            return;
        }
        json.writeName(key);
        if (agents.size() > 1) {
            json.writeStartArray();
        }
        for (Agent agent : agents) {
            json.writeStartObject();
            json.writeStringProperty("@type", agent.type());
            json.writeStringProperty("name", agent.name());
            json.writeEndObject();
        }
        if (agents.size() > 1) {
            json.writeEndArray();
        }
    }
}
