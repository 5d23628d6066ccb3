package org.onrecord.export.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ArchivedArticle;
import org.onrecord.archive.ArticleQuery;
import org.onrecord.archive.ForecastQuery;
import org.onrecord.archive.FoundForecast;
import org.onrecord.archive.Origin;
import org.onrecord.archive.Resolution;
import org.onrecord.archive.Resolution.Outcome;
import org.onrecord.export.linkeddata.FerryArticle;
import org.onrecord.export.linkeddata.LinkedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimReviewsTest {
    private static final Origin ORIGIN = new Origin(null, Instant.parse("2026-03-03T10:15:30Z"), "0.2.0");
    private static final String PLEDGE = "We open in May";
    private static final String PREDICTION = "the river [sic] may rise by Friday";
    private static final String SHAPES = "org/onrecord/export/claimreview/claimreview.shapes.ttl";

    private static final Set<String> SCHEMA_ORG = LinkedData.terms(SchemaDO.class, RDF.class);

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("archive.db"));
        archive.keep(FerryArticle.analysis(), ORIGIN);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void reviewsAPledgeThatWasBroken() throws IOException {
        judge(PLEDGE, Outcome.NO, "https://dale.example/closed", "It opened on 9 June.");
        assertThat(exported())
                .containsExactly(parsed("""
                {"@context": "https://schema.org",
                 "@type": "ClaimReview",
                 "identifier": "KEY",
                 "claimReviewed": "We open in May",
                 "datePublished": "2026-06-10T08:00:00Z",
                 "author": {"@type": "Person", "name": "Mara Lindqvist"},
                 "reviewRating": {"@type": "Rating", "alternateName": "Broken", "ratingValue": 1, "worstRating": 1, "bestRating": 5,
                                  "ratingExplanation": "Settled on 2026-06-09"},
                 "reviewBody": "It opened on 9 June.",
                 "citation": {"@type": "CreativeWork", "url": "https://dale.example/closed"},
                 "itemReviewed":
                  {"@type": "Claim",
                   "text": "We open in May",
                   "author": {"@type": "Person", "name": "Odile Brandt"},
                   "datePublished": "2026-03-02",
                   "appearance":
                    {"@type": "Quotation",
                     "text": "“We open in May,” … “or not at all.”",
                     "url": "https://quay.example/ferry",
                     "spokenByCharacter": {"@type": "Person", "name": "Odile Brandt"},
                     "isPartOf":
                      {"@type": "NewsArticle",
                       "headline": "The ferry of Kelm",
                       "url": "https://quay.example/ferry",
                       "datePublished": "2026-03-02",
                       "author": {"@type": "Person", "name": "Hanna Voss"},
                       "publisher": {"@type": "Organization", "name": "The Quay"}}}}}
                """.replace("KEY", found(PLEDGE).key())));
    }

    @Test
    void saysOnWhatConditionAParaphrasedPredictionWasMade() throws IOException {
        judge(PREDICTION, Outcome.VOID, null, null);
        JsonNode review = exported().get(0);
        assertThat(review.get("claimReviewed").asString()).isEqualTo(PREDICTION + " (If it rains)");
        assertThat(review.at("/itemReviewed/author/name").asString()).isEqualTo("Hanna Voss");
        assertThat(review.at("/itemReviewed/appearance/@type").asString()).isEqualTo("NewsArticle");
        assertThat(review.get("reviewRating").propertyNames())
                .containsExactly("@type", "alternateName", "ratingExplanation");
    }

    @ParameterizedTest
    @CsvSource({
        "We open in May, YES, Kept, 5",
        "We open in May, PARTLY, Kept in part, 3",
        "We open in May, STALLED, Stalled,",
        "the river [sic] may rise by Friday, YES, Came true, 5",
        "the river [sic] may rise by Friday, NO, Did not come true, 1",
        "the river [sic] may rise by Friday, PARTLY, Came true in part, 3",
        "the river [sic] may rise by Friday, VOID, Void,"
    })
    void rates(String forecast, Outcome outcome, String words, @Nullable Integer value) throws IOException {
        judge(forecast, outcome, null, null);
        JsonNode rating = exported().get(0).get("reviewRating");
        assertThat(rating.get("alternateName").asString()).isEqualTo(words);
        assertThat(rating.has("ratingValue") ? rating.get("ratingValue").intValue() : null)
                .isEqualTo(value);
    }

    @Test
    void reviewsNothingThatIsOpen() throws IOException {
        assertThat(exported()).isEmpty();
        judge(PLEDGE, Outcome.NO, null, null);
        assertThat(exported()).hasSize(1);
        judge(PLEDGE, Outcome.OPEN, null, null);
        assertThat(exported()).isEmpty();
    }

    @Test
    void countsTheCopiesOfAStoryOnce() throws IOException {
        archive.keep(FerryArticle.analysis("file:///copy.txt", "https://dale.example/ferry"), ORIGIN);
        judge(PLEDGE, Outcome.NO, null, null);
        assertThat(exported())
                .extracting(review -> review.at("/itemReviewed/appearance/url").asString())
                .containsExactly("https://quay.example/ferry");
    }

    @Test
    void namesTheSpeakerWithWhomOneIsMerged() throws IOException {
        archive.speakers().merge("council", "odile-brandt", Instant.parse("2026-04-01T00:00:00Z"));
        judge(PLEDGE, Outcome.YES, null, null);
        JsonNode claim = exported().get(0).get("itemReviewed");
        assertThat(claim.at("/author/name").asString()).isEqualTo("the council");
        assertThat(claim.at("/appearance/spokenByCharacter/name").asString()).isEqualTo("Odile Brandt");
    }

    @Test
    void keepsToItselfWhereAFileLies() throws IOException {
        archive.keep(FerryArticle.analysis("file:///home/mara/ferry.txt", null), ORIGIN);
        judge(PLEDGE, Outcome.NO, null, null);
        assertThat(lines()).allSatisfy(line -> assertThat(line).doesNotContain("file:", "mara/"));
    }

    @Test
    void endsNoScript() throws IOException {
        judge(PLEDGE, Outcome.NO, null, "</script><script>alert(1)</script>");
        assertThat(lines().get(0)).doesNotContain("<");
        assertThat(exported().get(0).get("reviewBody").asString()).isEqualTo("</script><script>alert(1)</script>");
    }

    @Test
    void isWhatSchemaOrgAllows() throws IOException {
        judge(PLEDGE, Outcome.NO, "https://dale.example/closed", "It opened on 9 June.");
        judge(PREDICTION, Outcome.PARTLY, null, null);
        assertThat(lines())
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(LinkedData.violations(line, SHAPES)).isEmpty())
                .allSatisfy(line -> assertThat(LinkedData.termsIn(line))
                        .hasSizeGreaterThan(20)
                        .allMatch(term -> SCHEMA_ORG.contains(term.replace("http://schema.org/", SchemaDO.NS))));
    }

    @Test
    void isNotWhateverSchemaOrgHas() throws IOException {
        judge(PLEDGE, Outcome.NO, null, null);
        String line = lines().get(0);
        assertThat(LinkedData.violations(line.replace("claimReviewed", "claimJudged"), SHAPES))
                .isNotEmpty();
        assertThat(LinkedData.violations(line.replace("\"Claim\"", "\"Person\""), SHAPES))
                .isNotEmpty();
        assertThat(LinkedData.violations(line.replace("2026-03-02", "in March"), SHAPES))
                .isNotEmpty();
    }

    private void judge(String words, Outcome outcome, @Nullable String evidence, @Nullable String note) {
        archive.resolve(new Resolution(
                found(words).key(),
                outcome,
                LocalDate.of(2026, 6, 9),
                evidence,
                "Mara Lindqvist",
                note,
                Instant.parse("2026-06-10T08:00:00Z")));
    }

    private FoundForecast found(String words) {
        return archive.forecasts(ForecastQuery.ALL, 0, 10).stream()
                .filter(forecast -> forecast.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> exported() throws IOException {
        return lines().stream().map(ClaimReviewsTest::parsed).toList();
    }

    private List<String> lines() throws IOException {
        StringWriter out = new StringWriter();
        try (ClaimReviews reviews = new ClaimReviews(out, archive.articles())) {
            List<ArchivedArticle> articles = new ArrayList<>();
            archive.articles().forEach(ArticleQuery.ALL, articles::add);
            for (ArchivedArticle article : articles) {
                reviews.write(article);
            }
        }
        return out.toString().lines().toList();
    }

    private static JsonNode parsed(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
