package org.onrecord.web.browser;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.web.Browsing;
import org.onrecord.web.News;

/** Tests that share one browser, and one server over the small archive. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class InBrowser {
    protected Chromium chromium;
    protected Browsing browsing;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        chromium = Chromium.start();
        browsing = Browsing.of(News.archiveIn(folder));
    }

    @AfterAll
    void end() {
        if (browsing != null) {
            browsing.close();
            chromium.close();
        }
    }
}
