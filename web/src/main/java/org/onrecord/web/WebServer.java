package org.onrecord.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.onrecord.Analyst;
import org.onrecord.web.adding.AddingPages;
import org.onrecord.web.adding.Additions;
import org.onrecord.web.analysis.AnalysisPages;
import org.onrecord.web.analysis.SharedAnalyst;
import org.onrecord.web.api.ApiPages;
import org.onrecord.web.article.ArticleListPages;
import org.onrecord.web.article.ArticlePages;
import org.onrecord.web.forecast.ForecastPages;
import org.onrecord.web.guard.BodyLimits;
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
    private final SharedAnalyst analyst;
    private final Additions additions;
    private final WebSettings settings;
    private final Clock clock;

    private WebServer(WebSettings settings, SharedArchive archive, SharedAnalyst analyst, Clock clock) {
        this.settings = settings;
        this.archive = archive;
        this.analyst = analyst;
        this.clock = clock;
        this.additions = new Additions(archive.file(), analyst, clock);
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Starts to answer.
     *
     * @throws org.onrecord.archive.ArchiveException if the archive cannot be read
     * @throws AddressException if the port is taken, or the host is not this machine
     */
    public static WebServer start(WebSettings settings) {
        return start(settings, SharedAnalyst.load(Analyst::load), Clock.systemDefaultZone());
    }

    /** @param clock says what day it is */
    static WebServer start(WebSettings settings, SharedAnalyst analyst, Clock clock) {
        WebServer server = new WebServer(settings, SharedArchive.open(settings.archive()), analyst, clock);
        try {
            server.javalin.start(settings.host(), settings.port());
            return server;
        } catch (JavalinBindException e) {
            server.closeParts();
            throw new AddressException(settings, e);
        } catch (RuntimeException e) {
            server.closeParts();
            throw e;
        }
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = Runtime.version().feature() >= VIRTUAL_THREADS;
        config.http.prefer405over404 = true;
        SlowClients.bound(config.jetty);
        config.staticFiles.add(files -> {
            files.hostedPath = "/assets";
            files.directory = "/org/onrecord/web/assets";
        });
        config.http.maxRequestSize = AnalysisPages.LARGEST_REQUEST; // without files; BodyLimits tells paths apart
        config.staticFiles.add(ApiPages::serveViewer);
        routes(config);
    }

    private void routes(JavalinConfig config) {
        RoutesConfig routes = config.routes;
        ForgeryToken token = ForgeryToken.random();
        Guards.stand(routes, settings.host(), settings.names(), settings.password());
        routes.before(new BodyLimits(
                Map.of("/additions", settings.largestUpload(), "/analyses", AnalysisPages.LARGEST_REQUEST)));
        Site site = new Site(config, archive, token);
        ArticlePages.addTo(site, archive);
        StatementPages.addTo(site, archive);
        ArticleListPages.addTo(site, archive);
        SpeakerPages.addTo(site, archive);
        ForecastPages.addTo(site, archive, clock);
        NetworkPages.addTo(site, archive);
        AddingPages.addTo(site, archive, analyst, additions, settings.web(), settings.largestUpload());
        AnalysisPages.addTo(site, analyst);
        ApiPages.addTo(site);
        routes.get("/", context -> context.redirect("/search"));
    }

    /** Where it answers, "http://127.0.0.1:8642". */
    public URI address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + javalin.port());
    }

    /** All that it answers to, "GET /api/v1/speakers", for tests to hold the description against. */
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(route -> route.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method + " " + endpoint.path)
                .toList();
    }

    /** Ends when the requests that are being answered are. */
    @Override
    public void close() {
        javalin.stop();
        closeParts();
    }

    private void closeParts() {
        additions.close();
        analyst.close();
        archive.close();
    }
}
