package org.onrecord.ingest.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Metadata;

class LinkedDataTest {

    private static Metadata read(String json) {
        return LinkedData.of(Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script>"));
    }

    @Test
    void hasAllOfAnArticle() {
        assertThat(read("""
                                {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge vote put off",
                                 "author": {"@type": "Person", "name": "Ada Quill"},
                                 "publisher": {"@type": "Organization", "name": "The Courier"},
                                 "datePublished": "2031-03-04T10:12:00+01:00", "dateModified": "2031-03-04T11:00:00+01:00",
                                 "mainEntityOfPage": {"@id": "https://courier.example.org/bridge"}, "inLanguage": "en-GB"}
                                """))
                .isEqualTo(new Metadata(
                        "Bridge vote put off",
                        "Ada Quill",
                        "The Courier",
                        "2031-03-04T10:12+01:00",
                        "2031-03-04T11:00+01:00",
                        "https://courier.example.org/bridge",
                        "en-GB"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"NewsArticle\"",
                "\"ReportageNewsArticle\"",
                "\"OpinionNewsArticle\"",
                "\"LiveBlogPosting\"",
                "\"http://schema.org/BlogPosting\"",
                "[\"Article\", \"Thing\"]"
            })
    void knowsManyTypes(String type) {
        assertThat(read("{\"@type\": " + type + ", \"headline\": \"Bridge vote put off\"}")
                        .title())
                .isEqualTo("Bridge vote put off");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Ada Quill\" | Ada Quill",
                "[\"Ada Quill\", \"Tom Ferrow\"] | Ada Quill, Tom Ferrow",
                "{\"name\": \"By Ada Quill\"} | Ada Quill",
                "{\"name\": [\"Ada Quill\", \"Tom Ferrow\"]} | Ada Quill, Tom Ferrow",
                "[{\"name\": \"Ada Quill\"}, {\"name\": \"Tom Ferrow\"}] | Ada Quill, Tom Ferrow",
                "[[\"Ada Quill\"], {\"name\": null}, 7, true, {}] | Ada Quill",
                "[] |",
                "{\"name\": {\"first\": \"Ada\"}} |"
            })
    void readsAuthorsInEveryShape(String author, String byline) {
        assertThat(read("{\"@type\": \"Article\", \"author\": " + author + "}").byline())
                .isEqualTo(byline);
    }

    @Test
    void followsReferencesInAGraph() {
        Metadata metadata = read("""
                {"@graph": [
                  {"@type": "WebPage", "name": "Bridge vote put off - Courier", "datePublished": "2031-03-04"},
                  {"@type": "Article", "headline": "Bridge vote put off", "author": {"@id": "#ada"}, "publisher": {"@id": "#it"}},
                  {"@type": "Organization", "@id": "#it", "name": "The Courier"},
                  {"@type": "Person", "@id": "#ada", "name": "Ada Quill"}]}
                """);
        assertThat(metadata.title()).isEqualTo("Bridge vote put off");
        assertThat(metadata.byline()).isEqualTo("Ada Quill");
        assertThat(metadata.publisher()).isEqualTo("The Courier");
        assertThat(metadata.published()).isEqualTo("2031-03-04");
    }

    @Test
    void takesTheArticleThatThePageIsAbout() {
        assertThat(LinkedData.of(Jsoup.parse("""
                                        <title>Bridge vote put off | Courier</title><script type="application/ld+json">
                                        [{"@type": "NewsArticle", "headline": "Harbour opens"},
                                         {"@type": "NewsArticle", "headline": "Bridge vote put off"}]</script>
                                        """)).title()).isEqualTo("Bridge vote put off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- {\"@type\": \"Article\", \"headline\": \"Bridge vote\"} -->",
                "//<![CDATA[\n{\"@type\": \"Article\", \"headline\": \"Bridge vote\"}\n//]]>",
                "/* <![CDATA[ */{\"@type\": \"Article\", \"headline\": \"Bridge vote\"}/* ]]> */",
                "{\"@type\": \"Article\", \"headline\": \"Bridge\nvote\",}",
                "{\"@type\": \"Article\", \"headline\": \"Bridge vote\", \"keywords\": [\"a\",,],}",
                "{\"@type\": \"Article\", \"headline\": \"Bridge vote\", \"description\": \"it\\'s off\"}",
                "{\"@type\": \"Article\", \"headline\": \"Bridge vote\"};",
                "{\"@type\": \"WebSite\"}{\"@type\": \"Article\", \"headline\": \"Bridge vote\"}",
                "{\"@type\": \"Article\", \"headline\": \"Bridge&amp;#32;vote\"}"
            })
    void forgivesWhatNobodySees(String json) {
        assertThat(read(json).title()).isEqualTo("Bridge vote");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "{\"@type\": \"Article\", \"headline\": ",
                "7",
                "null",
                "[[[[[[]]]]]]",
                "{\"@type\": 7, \"headline\": \"Bridge vote\"}",
                "{\"@type\": \"Article\", \"headline\": {\"a\": []}, \"author\": 7.5, \"datePublished\": [], \"url\": true}",
                "{\"@type\": \"VideoObject\", \"headline\": \"Bridge vote\"}"
            })
    void hasNothingElse(String json) {
        assertThat(read(json)).isEqualTo(Metadata.NONE);
    }

    @Test
    void isBounded() {
        assertThat(read("[".repeat(100_000))).isEqualTo(Metadata.NONE);
        assertThat(read("{\"a\":".repeat(100_000))).isEqualTo(Metadata.NONE);
        assertThat(read("{\"@type\": \"Article\", \"headline\": \"" + "a".repeat(6 << 20) + "\"}"))
                .isEqualTo(Metadata.NONE);
        assertThat(read("[" + "{\"@type\": \"Article\"},".repeat(50_000) + "{}]"))
                .isEqualTo(Metadata.NONE);
    }

    @Test
    void leavesOutHalfOfALetter() {
        assertThat(read("{\"@type\": \"Article\", \"headline\": \"Bridge\\ud83d vote\"}")
                        .title())
                .isEqualTo("Bridge vote");
    }
}
