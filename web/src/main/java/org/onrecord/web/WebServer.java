package org.onrecord.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.time.Clock;
import org.onrecord.web.articles.ArticleListPages;
import org.onrecord.web.forecast.ForecastPages;
import org.onrecord.web.guard.Guards;
import org.onrecord.web.guard.SlowClients;
import org.onrecord.web.http.ForgeryToken;
import org.onrecord.web.http.Site;
import org.onrecord.web.network.NetworkPages;
import org.onrecord.web.shared.SharedArchive;
import org.onrecord.web.speaker.SpeakerPages;
import org.onrecord.web.statement.StatementPages;

/** The pages and the REST interface over an archive, from {@link #start} to {@link #close}. Thread-safe. */
public final class WebServer implements AutoCloseable {
    /** From here on virtual threads are cheap also where the database holds on to them. */
    private static final int VIRTUAL_THREADS = 24;

    private final Javalin javalin;
    private final SharedArchive archive;
    private final WebSettings settings;

    private WebServer(Javalin javalin, SharedArchive archive, WebSettings settings) {
        this.javalin = javalin;
        this.archive = archive;
        this.settings = settings;
    }

    /**
     * Starts to answer.
     *
     * @throws org.onrecord.archive.ArchiveException if the archive cannot be read
     * @throws io.javalin.util.JavalinBindException if the port is taken
     */
    public static WebServer start(WebSettings settings) {
        return start(settings, Clock.systemDefaultZone());
    }

    /** @param clock says what day it is */
    static WebServer start(WebSettings settings, Clock clock) {
        SharedArchive archive = SharedArchive.open(settings.archive());
        try {
            Javalin javalin = Javalin.create(config -> configure(config, settings, archive, clock));
            javalin.start(settings.host(), settings.port());
            return new WebServer(javalin, archive, settings);
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private static void configure(JavalinConfig config, WebSettings settings, SharedArchive archive, Clock clock) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = Runtime.version().feature() >= VIRTUAL_THREADS;
        config.http.generateEtags = true;
        config.http.prefer405over404 = true;
        SlowClients.bound(config.jetty);
        config.staticFiles.add(files -> {
            files.hostedPath = "/assets";
            files.directory = "/org/onrecord/web/assets";
        });
        routes(config.routes, settings, archive, clock);
    }

    private static void routes(RoutesConfig routes, WebSettings settings, SharedArchive archive, Clock clock) {
        ForgeryToken token = ForgeryToken.random();
        Guards.stand(routes, settings.host(), settings.names(), settings.password());
        Site site = new Site(routes, archive, token);
        StatementPages.addTo(site, archive);
        ArticleListPages.addTo(site, archive);
        SpeakerPages.addTo(site, archive);
        ForecastPages.addTo(site, archive, clock);
        NetworkPages.addTo(site, archive);
        routes.get("/", context -> context.redirect("/search"));
    }

    /** Where it answers, "http://127.0.0.1:8642". */
    public URI address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + javalin.port());
    }

    /** Ends when the requests that are being answered are. */
    @Override
    public void close() {
        javalin.stop();
        archive.close();
    }
}
