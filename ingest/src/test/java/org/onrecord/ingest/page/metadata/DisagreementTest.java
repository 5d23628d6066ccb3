package org.onrecord.ingest.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.onrecord.Metadata;

/** What a page shows goes before what it declares. */
class DisagreementTest {
    private static final String TEXT =
            "<p>" + "The council of Larch Bay met on Tuesday and put off its vote. ".repeat(40) + "</p>";

    private static Metadata read(String html) {
        return PageMetadata.of(Jsoup.parse(html), "https://courier.example.org/news/bridge");
    }

    private static String linkedData(String properties) {
        return "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", " + properties + "}</script>";
    }

    @Nested
    class OnTheTitle {

        @Test
        void theHeadlineShownWins() {
            assertThat(read(linkedData("\"headline\": \"Larch Bay bridge vote delayed by council\"")
                                    + "<h1>Council puts off Larch Bay bridge vote</h1>")
                            .title())
                    .isEqualTo("Council puts off Larch Bay bridge vote");
        }

        @Test
        void theOneDeclaredSourceThatAgreesIsEnough() {
            assertThat(read(linkedData("\"headline\": \"Why harbour towns wait\"")
                                    + "<meta property='og:title' content='A bridge too late'><h1>A Bridge Too Late</h1>")
                            .title())
                    .isEqualTo("A Bridge Too Late");
        }

        @Test
        void headingsOfTheSiteAreNone() {
            assertThat(read("<meta property='og:site_name' content='The Courier'><h1>The Courier</h1><h1>Log in</h1>"
                                    + linkedData("\"headline\": \"Bridge vote put off\"")
                                    + "<h2>Bridge vote put off</h2>")
                            .title())
                    .isEqualTo("Bridge vote put off");
        }

        @Test
        void theFirstHeadingGoesBeforeALinkToThePage() {
            assertThat(read(linkedData("\"headline\": \"Larch Bay bridge vote delayed by council\"")
                                    + "<h1>Council delays the bridge vote in Larch Bay</h1>"
                                    + "<h3 class=entry-title>Larch Bay bridge vote delayed by council</h3>")
                            .title())
                    .isEqualTo("Council delays the bridge vote in Larch Bay");
        }

        @Test
        void aLesserHeadingThatAgreesGoesBeforeAFirstThatDoesNot() {
            assertThat(read("<h1>News from all around here</h1><h2>Bridge vote put off</h2>"
                                    + linkedData("\"headline\": \"Bridge vote put off\""))
                            .title())
                    .isEqualTo("Bridge vote put off");
            assertThat(read("<h1>Stones, tides and a long evening</h1>"
                                    + linkedData("\"headline\": \"Bridge vote put off\""))
                            .title())
                    .isEqualTo("Stones, tides and a long evening");
        }

        @Test
        void aMarkedHeadlineNeedsNoAgreement() {
            assertThat(read(linkedData("\"headline\": \"The story behind the harbour report\"")
                                    + "<h1>Log in</h1><h1 class='post__title'>“Between the tides and the stones”</h1>")
                            .title())
                    .isEqualTo("“Between the tides and the stones”");
        }
    }

    @Nested
    class OnTheByline {

        @Test
        void thePublisherIsNoAuthorUnlessThePagePrintsIt() {
            String declared = linkedData("\"author\": \"The Courier\", \"publisher\": {\"name\": \"The Courier\"}");
            assertThat(read(declared + "<h1>Bridge vote put off</h1>" + TEXT).byline())
                    .isNull();
            assertThat(read(declared + "<h1>Bridge vote put off</h1><div class=byline>The Courier</div>" + TEXT)
                            .byline())
                    .isEqualTo("The Courier");
            assertThat(read(declared + "<h1>Bridge vote put off</h1><div class=byline>By Ada Quill</div>" + TEXT)
                            .byline())
                    .isEqualTo("Ada Quill");
        }

        @Test
        void whomThePageShowsWins() {
            assertThat(read(linkedData("\"author\": {\"name\": \"Courier desk\"}")
                                    + "<meta property='article:author' content='Ada Quill'>"
                                    + "<h1>Bridge vote put off</h1><p>Ada Quill</p>"
                                    + TEXT)
                            .byline())
                    .isEqualTo("Ada Quill");
        }

        @Test
        void allAuthorsGoBeforeTheFirst() {
            assertThat(read(linkedData("\"author\": {\"name\": \"Ada Quill\"}")
                                    + "<meta name='author' content='Ada Quill, Tom Ferrow'>"
                                    + "<h1>Bridge vote put off</h1><p>Ada Quill, Tom Ferrow</p>"
                                    + TEXT)
                            .byline())
                    .isEqualTo("Ada Quill, Tom Ferrow");
        }

        @Test
        void namesAreSpeltAsPrinted() {
            assertThat(read(linkedData("\"author\": {\"name\": \"Ada Quill\"}")
                                    + "<h1>Bridge vote put off</h1><div class=byline>By <a>Ada B. Quill</a> <b>Courier</b></div>"
                                    + TEXT)
                            .byline())
                    .isEqualTo("Ada B. Quill");
        }

        @Test
        void anAgencyIsAnAuthorWhereNobodyElseIs() {
            String page = "<h1>Bridge vote put off</h1><div class=author-line>By %s</div>" + TEXT;
            assertThat(read(page.formatted("Northern Press Agency")).byline()).isEqualTo("Northern Press Agency");
            assertThat(read(page.formatted("Ada Quill, Northern Press Agency")).byline())
                    .isEqualTo("Ada Quill");
        }
    }

    @Nested
    class OnTheDay {

        @Test
        void thePagesOwnClockGoesBeforeUtc() {
            String declared =
                    linkedData("\"datePublished\": \"2031-03-05T04:10:20Z\"") + "<h1>Bridge vote put off</h1>";
            assertThat(read(declared + "<time datetime='2031-03-04T23:10:20-05:00'>Tuesday</time>" + TEXT)
                            .published())
                    .isEqualTo("2031-03-04T23:10:20-05:00");
            assertThat(read(declared + "<div class=date>March 4, 2031 11:10 pm</div>" + TEXT)
                            .published())
                    .isEqualTo("2031-03-04T23:10:20-05:00");
            assertThat(read(declared + "<div class=date>March 4, 2031</div>" + TEXT)
                            .published())
                    .isEqualTo("2031-03-04");
        }

        @Test
        void otherDatesOnThePageDoNotMatter() {
            String declared =
                    linkedData("\"datePublished\": \"2031-03-05T04:10:20Z\"") + "<h1>Bridge vote put off</h1>";
            assertThat(read(declared + "<div class=date>Updated March 4, 2031</div>" + TEXT)
                            .published())
                    .isEqualTo("2031-03-05T04:10:20Z");
            assertThat(read(declared + "<div class=date>January 4, 2030</div>" + TEXT)
                            .published())
                    .isEqualTo("2031-03-05T04:10:20Z");
        }

        @Test
        void aTimeGoesBeforeADay() {
            assertThat(read("<meta name='dc.date' content='2031-03-04'><h1>Bridge vote put off</h1>"
                                    + "<time datetime='2031-03-04T10:12:00+01:00'>Tuesday</time>"
                                    + TEXT)
                            .published())
                    .isEqualTo("2031-03-04T10:12+01:00");
        }
    }

    @Test
    void aMottoIsNoPublisher() {
        assertThat(read(linkedData("\"publisher\": {\"name\": \"All that is true\"}")
                                + "<meta property='og:site_name' content='The Courier'>")
                        .publisher())
                .isEqualTo("The Courier");
    }
}
