package org.onrecord.fuzz;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.onrecord.Analyst;
import org.onrecord.Article;
import org.onrecord.Identities;
import org.onrecord.Metadata;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Origin;

/** An archive of three articles, to be asked. */
final class SmallArchive {
    private static final Instant READ_AT = Instant.parse("2026-03-05T12:00:00Z");

    private static final List<Article> ARTICLES = List.of(
            article(
                    "https://quay.example/sluice",
                    new Metadata("The sluice stays shut", "Odd Marlow", "The Quay", "2026-03-02", null, null, "en"),
                    """
                    Harbour master Ines Vold said on Monday that the sluice will stay shut until the winter of 2026.
                    “We have the gates, but nobody has paid for the hinges,” Vold told the council.
                    According to the engineers’ report, the old hinges could break before May.
                    Mayor Tor Brask denied that the town was out of money. “I doubt that she has read the budget,” he said.
                    """),
            article(
                    "https://tide.example/hinges",
                    new Metadata("Hinges at last", null, "Tide & Times", "2026-03-04T08:30Z", null, null, "en"),
                    """
                    Mayor Tor Brask promised that the hinges will be here by the end of April.
                    Ines Vold said she would believe it when she saw them: “I have heard that before.”
                    Critics of the mayor fear that the town will be flooded if the rain goes on.
                    """),
            article("file:///letters.txt", Metadata.NONE, """
                    The harbour master’s office wrongly claimed that “no ship was late”, Ada Quist wrote in a letter.
                    """));

    private SmallArchive() {}

    private static Article article(String uri, Metadata metadata, String text) {
        return Article.of(uri, text).withMetadata(metadata);
    }

    /** Makes the file in a folder. */
    static Path in(Path folder) {
        Path file = folder.resolve("small.db");
        try (Analyst analyst = Analyst.load();
                Archive archive = Archive.open(file)) {
            Identities identities = new Identities();
            for (Article article : ARTICLES) {
                archive.keep(identities.identify(analyst.analyse(article)), new Origin(null, READ_AT, analyst.model()));
            }
        }
        return file;
    }
}
