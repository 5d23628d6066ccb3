package org.example.whosaidwhat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analyst;

class WhoSaidWhatTest {
    @TempDir
    Path folder;

    @Test
    void printsWhoSaidWhat() throws IOException {
        Path bridge = write("bridge.txt", """
                “We will open the new bridge in June,” said Tomas Rehn, the mayor. “Not a day later.”

                Ida Falk, who leads the opposition, said that nobody had paid for it yet.
                """);
        Path ferry = write("ferry.txt", """
                \uD83D\uDEA2 “The ferry stays,” Mara Lindqvist and Jon Aske said.
                """);

        assertEquals("""
                Tomas Rehn: “We will open the new bridge in June,” … “Not a day later.”
                Ida Falk: that nobody had paid for it yet
                Mara Lindqvist and Jon Aske: “The ferry stays,”
                """, printed(bridge, ferry));
    }

    @Test
    void findsOnrecordAmongTheModules() {
        assertEquals("org.onrecord.core", Analyst.class.getModule().getName());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String printed(Path... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            WhoSaidWhat.print(List.of(files).stream().map(Path::toString).toList(), out);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
