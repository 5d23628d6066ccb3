package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Three pages about one lock; the second is a copy of the first. */
final class KelmArticles {
    private static final String LOCK = """
            <p>Mayor Odile Brandt said on Friday: “The lock will surely hold until the end of May.”</p>
            <p>Tomas Reuter, the harbour master, said that the dredgers were late again.</p>
            <p>“Nobody was asked,” Reuter said. “We will build a second gate next year.”</p>
            """;

    private KelmArticles() {}

    static void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder.resolve("1-courier.html"), "The Kelm Courier", "2016-03-04", "Kelm waits for its lock", LOCK);
        write(folder.resolve("2-radio.html"), "Dale Radio", "2016-03-05", "Kelm waits for its lock", LOCK);
        write(folder.resolve("3-post.html"), "The Lower Dale Post", "2016-04-09", "Second thoughts on the lock", """
                <p>Odile Brandt told the council that the lock was safe. She is plainly wrong.</p>
                <p>“The ministry has never seen the dredgers,” Mayor Brandt said.</p>
                <p>According to Tomas Reuter, the harbour will be empty by the end of 2016.</p>
                """);
    }

    private static void write(Path file, String publisher, String day, String title, String paragraphs)
            throws IOException {
        Files.writeString(file, """
                <!DOCTYPE html>
                <html lang="en"><head><title>%2$s</title>
                <meta property="og:site_name" content="%1$s">
                <meta property="article:published_time" content="%3$sT09:00:00Z">
                </head><body><article><h1>%2$s</h1><p>By Hanna Voss</p>
                %4$s</article></body></html>
                """.formatted(publisher, title, day, paragraphs));
    }
}
