package org.onrecord.archive;

import static java.util.Map.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The file and its connections. Write-ahead logging lets readers go on while one writes. {@code synchronous} is FULL: each
 * article is one transaction that is on the disk when it is reported as kept, even if the power fails next; the reading of
 * an article takes a hundred times as long as that.
 *
 * @param file an existing file, or one to be made
 * @param patience how long to wait while others write
 */
record Database(Path file, Duration patience) {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long SHORT_NANOSECONDS = 10_000_000;

    private static final Map<SQLiteErrorCode, String> CAUSES = Map.ofEntries(
            entry(SQLiteErrorCode.SQLITE_NOTADB, "is not an archive"),
            entry(SQLiteErrorCode.SQLITE_CORRUPT, "is damaged"),
            entry(SQLiteErrorCode.SQLITE_BUSY, "is being written by another program for too long"),
            entry(SQLiteErrorCode.SQLITE_LOCKED, "is locked by another program"),
            entry(SQLiteErrorCode.SQLITE_READONLY, "may not be written"),
            entry(SQLiteErrorCode.SQLITE_READONLY_ROLLBACK, "is half a copy: what made it was stopped"),
            entry(SQLiteErrorCode.SQLITE_PERM, "may not be written"),
            entry(SQLiteErrorCode.SQLITE_FULL, "cannot grow: the disk is full"),
            entry(SQLiteErrorCode.SQLITE_CANTOPEN, "cannot be opened"),
            entry(SQLiteErrorCode.SQLITE_IOERR_WRITE, "cannot grow: the disk is full, or fails"),
            entry(SQLiteErrorCode.SQLITE_IOERR_SHMSIZE, "cannot be opened: the disk is full, or fails"),
            entry(SQLiteErrorCode.SQLITE_IOERR, "cannot be read or written"));

    Database(Path file) {
        this(file, PATIENCE);
    }

    /** A connection that may write. */
    Connection writer() throws SQLException {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return openPatiently(config);
    }

    /** SQLite itself does not wait while others make the same new file a write-ahead one. */
    private Connection openPatiently(SQLiteConfig config) throws SQLException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return open(config);
            } catch (SQLiteException e) {
                if (primary(e.getResultCode()) != SQLiteErrorCode.SQLITE_BUSY || System.nanoTime() > end) {
                    throw e;
                }
            }
            LockSupport.parkNanos(SHORT_NANOSECONDS);
        }
    }

    /** A connection that only reads. */
    Connection reader() throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return isAtRest() ? open(config, file.toUri() + "?immutable=1") : open(config);
    }

    /** Whether nobody can write, so that SQLite need not lay its files beside it, which it could not. */
    private boolean isAtRest() {
        Path absolute = file.toAbsolutePath();
        Path log = absolute.resolveSibling(absolute.getFileName() + "-wal");
        return !Files.isWritable(folder()) && !Files.exists(log);
    }

    private Path folder() {
        return file.toAbsolutePath().resolveSibling(".");
    }

    /** Refuses, as an older archive that may not be changed, one that cannot be brought to the present schema. */
    void requireWritable() {
        if (!Files.isWritable(file) || !Files.isWritable(folder())) {
            throw new ArchiveException(
                    file + ": has an older schema and may not be written; who may write it has to open it once");
        }
    }

    /** Does some work, and tells what goes wrong in one line. */
    <T> T asked(Sql.Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What went wrong, in one line that names the file. */
    ArchiveException failed(SQLException e) {
        SQLiteErrorCode code =
                e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        String cause = CAUSES.getOrDefault(code, CAUSES.get(primary(code)));
        return new ArchiveException(
                file + ": " + (cause == null ? "cannot be used (" + e.getMessage() + ")" : cause), e);
    }

    /** Extended codes have the primary one in their lowest byte. */
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xFF);
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        return config;
    }

    private Connection open(SQLiteConfig config) throws SQLException {
        return open(config, file.toAbsolutePath().toString());
    }

    /** Not by DriverManager, which loads every driver on the class path. */
    private static Connection open(SQLiteConfig config, String name) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + name);
        return source.getConnection();
    }
}
