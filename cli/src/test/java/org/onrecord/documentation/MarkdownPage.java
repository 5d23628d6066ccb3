package org.onrecord.documentation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A page of the documentation.
 *
 * @param links to where it points, with links and with pictures
 * @param anchors the names by which its headings can be linked to, as GitHub makes them
 */
record MarkdownPage(Path file, List<URI> links, Set<String> anchors) {

    static MarkdownPage read(Path file) throws IOException {
        List<URI> links = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        Parser.builder().build().parse(Files.readString(file)).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(URI.create(link.getDestination()));
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                links.add(URI.create(image.getDestination()));
            }

            @Override
            public void visit(Heading heading) {
                anchors.add(anchor(heading));
                visitChildren(heading);
            }
        });
        return new MarkdownPage(file, List.copyOf(links), Set.copyOf(anchors));
    }

    private static String anchor(Heading heading) {
        String words = TextContentRenderer.builder().build().render(heading).strip();
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                .replace(' ', '-');
    }

    /** The file or folder to which a link without a scheme points. */
    Path target(URI link) {
        return link.getPath().isEmpty()
                ? file
                : file.resolveSibling(link.getPath()).normalize();
    }
}
