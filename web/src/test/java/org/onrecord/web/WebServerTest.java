package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebServerTest {
    @TempDir
    Path folder;

    @Test
    void says_that_nothing_is_there() throws IOException, InterruptedException {
        try (Browsing browsing = Browsing.of(News.archiveIn(folder))) {
            Browsing.Answer answer = browsing.get("/nowhere");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).contains("there is nothing at /nowhere");
        }
    }

    @Test
    void makes_an_archive_that_is_not_there() throws IOException, InterruptedException {
        try (Browsing browsing = Browsing.of(folder.resolve("new.db"))) {
            assertThat(browsing.get("/speakers").body()).contains("Nobody speaks in this archive yet");
        }
    }

    @Test
    void gives_what_a_page_shows_as_data_too() throws IOException, InterruptedException {
        try (Browsing browsing = Browsing.of(News.archiveIn(folder))) {
            assertThat(browsing.get("/speakers").body()).contains("Tomas Reuter");
            assertThat(browsing.get("/speakers.json").body()).contains("\"key\":\"tomas-reuter\"");
            assertThat(browsing.get("/api/v1/speakers").body())
                    .isEqualTo(browsing.get("/speakers.json").body());
        }
    }

    @Test
    void refuses_a_field_that_has_no_meaning() throws IOException, InterruptedException {
        try (Browsing browsing = Browsing.of(News.archiveIn(folder))) {
            Browsing.Answer answer = browsing.get("/api/v1/speakers?limt=3");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.body()).contains("there is no field 'limt'");
        }
    }

    @Test
    void says_which_port_it_cannot_have() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            WebSettings settings =
                    new WebSettings(folder.resolve("new.db"), "127.0.0.1", other.getLocalPort(), Set.of(), null);
            assertThatThrownBy(() -> Browsing.of(settings))
                    .isInstanceOf(AddressException.class)
                    .hasMessage("port " + other.getLocalPort() + " of 127.0.0.1 cannot be had");
        }
    }
}
