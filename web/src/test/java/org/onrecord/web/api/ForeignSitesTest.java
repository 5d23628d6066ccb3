package org.onrecord.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.web.Browsing;
import org.onrecord.web.News;

/** Pages of other sites may not ask: no answer allows it (CORS). */
class ForeignSitesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"GET", "OPTIONS", "POST"})
    void are_allowed_nothing(String method) throws IOException, InterruptedException {
        try (Browsing browsing = Browsing.of(News.archiveIn(folder))) {
            Browsing.Answer answer = browsing.send(browsing.request("/api/v1/speakers")
                    .header("Origin", "https://elsewhere.example")
                    .header("Access-Control-Request-Method", "POST")
                    .method(method, BodyPublishers.noBody())
                    .build());
            assertThat(answer.status()).isEqualTo(421);
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertNothingAllowed(answer);
        }
    }

    @Test
    void neither_are_those_who_do_not_say_who_they_are() throws IOException, InterruptedException {
        try (Browsing browsing = Browsing.of(News.archiveIn(folder))) {
            Browsing.Answer answer = browsing.send(browsing.request("/api/v1/speakers")
                    .method("OPTIONS", BodyPublishers.noBody())
                    .build());
            assertThat(answer.status()).isEqualTo(405);
            assertNothingAllowed(answer);
        }
    }

    private static void assertNothingAllowed(Browsing.Answer answer) {
        assertThat(answer.response().headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
    }
}
