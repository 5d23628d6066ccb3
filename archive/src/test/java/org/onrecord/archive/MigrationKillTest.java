package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive whose migration was killed has all that was in it, and whoever opens it next completes the migration. */
class MigrationKillTest {
    private static final int KILLS = 20;

    @TempDir
    Path folder;

    private Path filled;

    @BeforeEach
    void fill() {
        filled = folder.resolve("filled.db");
        try (Archive archive = Archive.open(filled)) {
            for (int article = 0; article < Keeping.ARTICLES; article++) {
                archive.keep(Keeping.article(article), Told.ORIGIN);
            }
        }
    }

    @Test
    void killedAtAnyPointOfItsMigrationTheArchiveIsWhole() throws Exception {
        OldArchive undisturbed = oldArchive("undisturbed.db");
        Map<String, List<String>> before = undisturbed.found();
        long steps = Long.parseLong(migrate(undisturbed, 0));
        Map<String, List<String>> expected = Tables.dump(undisturbed.database().file());

        Set<Integer> versions = new TreeSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            OldArchive killed = oldArchive("killed" + kill + ".db");
            Path file = killed.database().file();
            assertThat(migrate(killed, 1 + kill * (steps - 1) / (KILLS - 1))).isEqualTo("waits");

            versions.add(killed.version());
            assertThat(killed.found()).isEqualTo(before);
            assertThat(Tables.integrity(file)).containsExactly("ok");

            Archive.open(file).close();
            assertThat(killed.version()).isEqualTo(Migrations.NEWEST);
            assertThat(Tables.dump(file)).isEqualTo(expected);
            assertThat(Tables.integrity(file)).containsExactly("ok");
        }
        assertThat(versions).contains(1, Migrations.NEWEST - 1);
    }

    private OldArchive oldArchive(String name) throws SQLException {
        return new OldArchive(folder.resolve(name), filled);
    }

    /** What {@link Migrating} prints first; then it is killed, if it did not end. */
    private String migrate(OldArchive archive, long step) throws IOException, InterruptedException {
        Process process = JavaProgram.start(
                Migrating.class, folder, archive.database().file().toString(), Long.toString(step));
        try (BufferedReader output = process.inputReader()) {
            return output.readLine();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
