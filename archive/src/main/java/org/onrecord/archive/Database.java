package org.onrecord.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
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
 */
record Database(Path file) {
    private static final int BUSY_MILLISECONDS = 30_000;

    private static final Map<SQLiteErrorCode, String> CAUSES = Map.of(
            SQLiteErrorCode.SQLITE_NOTADB, "is not an archive",
            SQLiteErrorCode.SQLITE_CORRUPT, "is damaged",
            SQLiteErrorCode.SQLITE_BUSY, "is being written by another program for too long",
            SQLiteErrorCode.SQLITE_LOCKED, "is locked by another program",
            SQLiteErrorCode.SQLITE_READONLY, "may not be written",
            SQLiteErrorCode.SQLITE_PERM, "may not be written",
            SQLiteErrorCode.SQLITE_FULL, "cannot grow: the disk is full",
            SQLiteErrorCode.SQLITE_CANTOPEN, "cannot be opened",
            SQLiteErrorCode.SQLITE_IOERR, "cannot be read or written");

    /** A connection that may write. */
    Connection writer() throws SQLException {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return open(config);
    }

    /** A connection that only reads. */
    Connection reader() throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return open(config);
    }

    /** What went wrong, in one line that names the file. */
    ArchiveException failed(SQLException e) {
        SQLiteErrorCode code =
                e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        String cause = CAUSES.get(primary(code));
        return new ArchiveException(
                file + ": " + (cause == null ? "cannot be used (" + e.getMessage() + ")" : cause), e);
    }

    /** Extended codes have the primary one in their lowest byte. */
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xFF);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        return config;
    }

    /** Not by DriverManager, which loads every driver on the class path. */
    private Connection open(SQLiteConfig config) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source.getConnection();
    }
}
