package org.onrecord.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a page of the documentation points to, there is a file, and the heading that it names. */
class LinksTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.map(ROOT::relativize)
                    .filter(path -> path.toString().endsWith(".md"))
                    .filter(LinksTest::isKept)
                    .sorted()
                    .toList();
        }
    }

    /** Not what was built, nor what tools keep in hidden folders. */
    private static boolean isKept(Path page) {
        return Stream.of(page.toString().split("[/\\\\]"))
                .noneMatch(name -> name.startsWith(".") || name.equals("target") || name.equals("build"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadSomewhere(Path name) throws IOException {
        MarkdownPage page = MarkdownPage.read(ROOT.resolve(name));
        assertThat(page.links()).filteredOn(link -> !link.isAbsolute()).allSatisfy(link -> {
            assertThat(page.target(link)).exists();
            if (link.getFragment() != null) {
                assertThat(MarkdownPage.read(page.target(link)).anchors()).contains(link.getFragment());
            }
        });
    }
}
