package org.onrecord.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/**
 * Brings an archive to the present schema: {@code schema/1.sql}, {@code 2.sql}, … in their order, each in one transaction. The
 * version is SQLite's {@code user_version}; {@code application_id} says that the file is ours.
 *
 * <p>Flyway 13.12.0 does the same, but takes more than a second of each start to find that there is nothing to do.
 */
final class Migrations {
    /** "OnRc" in ASCII. */
    static final int APPLICATION_ID = 0x4F6E5263;

    static final int NEWEST = 6;

    private final Database database;
    private final Connection connection;

    Migrations(Database database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /** Takes an empty file for a new archive. */
    void migrate() throws SQLException {
        migrateTo(NEWEST);
    }

    void migrateTo(int newest) throws SQLException {
        for (int version = checkedVersion() + 1; version <= newest; version++) {
            apply(version);
        }
    }

    /**
     * Whether there is nothing to do.
     *
     * @throws ArchiveException also if the file is empty: who only reads makes no archive of it
     */
    boolean isPresent() throws SQLException {
        int version = checkedVersion();
        if (version == 0) {
            throw new ArchiveException(database.file() + ": is empty; `onrecord add` makes an archive of it");
        }
        return version == NEWEST;
    }

    /**
     * The version of the schema, 0 for an empty file.
     *
     * @throws ArchiveException if this is no archive, or one that a newer program made
     */
    int checkedVersion() throws SQLException {
        int version = pragma("user_version");
        int tables = number("SELECT count(*) FROM sqlite_schema");
        if (tables > 0 && pragma("application_id") != APPLICATION_ID) {
            throw new ArchiveException(database.file() + ": is an SQLite database, but not an archive");
        }
        if (version > NEWEST) {
            throw new ArchiveException(database.file() + ": was written by a newer Onrecord (its schema is version "
                    + version + ", this one knows " + NEWEST + ")");
        }
        return version;
    }

    private void apply(int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                if (pragma("user_version") < version) { // else another process was faster
                    statement.executeUpdate(script(version));
                    statement.execute("PRAGMA application_id = " + APPLICATION_ID);
                    statement.execute("PRAGMA user_version = " + version);
                }
                statement.execute("COMMIT");
            } catch (SQLException e) {
                rollBack(statement, e);
                throw e;
            }
        }
    }

    /** SQLite has done so already after some errors, such as a full disk, and then cannot do it again. */
    private static void rollBack(Statement statement, SQLException cause) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private int pragma(String name) throws SQLException {
        return number("PRAGMA " + name);
    }

    private int number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private static String script(int version) {
        try (InputStream file = Migrations.class.getResourceAsStream("schema/" + version + ".sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
