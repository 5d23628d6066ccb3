package org.onrecord.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine, without a window. Where there is none, its tests are skipped. For one thread. */
public final class Chromium implements AutoCloseable {
    private static final String PROGRAMS = "onrecord.chromium";
    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /** Nothing that asks the network for anything but the page. */
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    /** Pages in which the checker is: it applies styles that they forbid, of which the browser complains, at times later on. */
    private final Set<Page> checked = new HashSet<>();

    private Chromium(Path program) {
        // Its own browsers are not wanted: they would be fetched from elsewhere.
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(OPTIONS));
    }

    /** Starts the browser, or has the test skipped. */
    public static Chromium start() {
        Optional<Path> program = Stream.concat(Stream.ofNullable(System.getProperty(PROGRAMS)), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                program.isPresent(),
                "there is no Chromium: `apt-get install chromium` brings one, -D" + PROGRAMS + "=FILE names one");
        return new Chromium(program.orElseThrow());
    }

    /** A wide page by day. */
    public Page page() {
        return page(1280, 900, ColorScheme.LIGHT);
    }

    /** A page whose errors and refused contents are remembered as complaints. */
    public Page page(int width, int height, ColorScheme scheme) {
        return open(new Browser.NewPageOptions().setViewportSize(width, height).setColorScheme(scheme));
    }

    /** A page in which no script runs. */
    public Page pageWithoutScripts() {
        return open(new Browser.NewPageOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    }

    private Page open(Browser.NewPageOptions options) {
        Page page = browser.newPage(options);
        page.onFrameNavigated(frame -> checked.remove(page));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !checked.contains(page)) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** What the browser found wrong with scripts and contents since it was asked last. */
    public List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    /** Fails where the page breaks a rule of WCAG 2 A or AA that a program can check. */
    public void assertAccessible(Page page) {
        assertHolds(
                page, new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")));
    }

    /** Fails where the page cannot be read by night either: of all rules those of colours alone depend on that. */
    public void assertLegibleByNight(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertHolds(page, new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    private void assertHolds(Page page, AxeBuilder rules) {
        page.waitForLoadState(); // a click does not wait for the styles of the page to which it leads
        page.evaluate(
                "Promise.allSettled(document.getAnimations().map(animation => animation.finished))"); // colours fade
        checked.add(page);
        // Legacy means in the page itself. Else each check opens a further page, for frames from elsewhere, of which we
        // have none.
        List<Rule> violations = rules.setLegacyMode(true).analyze().getViolations();
        assertThat(violations.stream().map(Chromium::line)).as(page.url()).isEmpty();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + ": "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
