package org.onrecord.web.api;

import io.javalin.http.staticfiles.StaticFileConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.onrecord.web.http.Page;
import org.onrecord.web.http.Site;

/** The description of what programs may ask: for programs, and for people, who can try it out. */
public final class ApiPages {
    private static final String VIEWER = "/assets/swagger-ui";
    private static final Set<String> VIEWER_FILES =
            Set.of(VIEWER + "/swagger-ui.css", VIEWER + "/swagger-ui-bundle.js");

    /** Nobody needs it before somebody asks. */
    private static final class Holder {
        static final Description DESCRIPTION = Description.load();
    }

    private ApiPages() {}

    public static void addTo(Site site) {
        site.serve("/openapi.json", "application/json", () -> Holder.DESCRIPTION.json());
        site.serve("/openapi.yaml", "application/yaml", () -> Holder.DESCRIPTION.yaml());
        site.show("/api", request -> new Page("api/api.jte", "REST", null, Holder.DESCRIPTION.operations()));
    }

    /** Of Swagger UI's jar, the files that the page needs. */
    public static void serveViewer(StaticFileConfig files) {
        files.hostedPath = VIEWER;
        files.directory = "/META-INF/resources/webjars/swagger-ui/" + viewerVersion();
        files.skipFileFunction = request -> !VIEWER_FILES.contains(request.getRequestURI());
    }

    private static String viewerVersion() {
        String file = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";
        try (InputStream in = Objects.requireNonNull(ApiPages.class.getResourceAsStream(file))) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
