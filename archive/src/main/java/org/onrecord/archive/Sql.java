package org.onrecord.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Statements on one connection, each prepared once. For one thread.
 *
 * <p>JDBI 3.55.0 would be nicer to write, but makes every start of the program almost a second slower.
 */
final class Sql implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** What a row becomes. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Some statements that are done all or not at all. */
    interface Work<T> {
        T run() throws SQLException;
    }

    <T> T inTransaction(Work<T> work) throws SQLException {
        return between("BEGIN IMMEDIATE", work);
    }

    /** All that is read meanwhile is of one moment, whatever others write. */
    <T> T atOneMoment(Work<T> work) throws SQLException {
        return between("BEGIN", work);
    }

    private <T> T between(String begin, Work<T> work) throws SQLException {
        update(begin);
        try {
            T result = work.run();
            update("COMMIT");
            return result;
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    /** SQLite has done so already after some errors, such as a full disk, and then cannot do it again. */
    private void rollBack(Exception cause) {
        try {
            update("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** The number of rows that changed. */
    int update(String sql, @Nullable Object... arguments) throws SQLException {
        try {
            return statement(sql, arguments).executeUpdate();
        } catch (SQLException e) {
            throw forgotten(sql, e);
        }
    }

    /** The id of the new row. */
    long insert(String sql, @Nullable Object... arguments) throws SQLException {
        update(sql, arguments);
        return one("SELECT last_insert_rowid()", row -> row.getLong(1)).orElseThrow();
    }

    <T> List<T> all(String sql, Row<T> as, @Nullable Object... arguments) throws SQLException {
        List<T> rows = new ArrayList<>();
        forEach(sql, as, rows::add, arguments);
        return rows;
    }

    /** Hands on one row after the other, and holds none. */
    <T> void forEach(String sql, Row<T> as, Consumer<T> taker, @Nullable Object... arguments) throws SQLException {
        try (ResultSet result = statement(sql, arguments).executeQuery()) {
            while (result.next()) {
                taker.accept(value(as, result));
            }
        } catch (SQLException e) {
            throw forgotten(sql, e);
        }
    }

    /** The first row. */
    <T> Optional<T> one(String sql, Row<T> as, @Nullable Object... arguments) throws SQLException {
        try (ResultSet result = statement(sql, arguments).executeQuery()) {
            return result.next() ? Optional.of(value(as, result)) : Optional.empty();
        } catch (SQLException e) {
            throw forgotten(sql, e);
        }
    }

    /** After some errors, such as a full disk, the driver lets go of a statement, which then can never be used again. */
    private SQLException forgotten(String sql, SQLException cause) {
        PreparedStatement failed = prepared.remove(sql);
        try {
            if (failed != null) {
                failed.close();
            }
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
        return cause;
    }

    /** What we wrote can be read, unless something else has written over it. */
    private static <T> T value(Row<T> as, ResultSet row) throws SQLException {
        try {
            return as.of(row);
        } catch (RuntimeException e) {
            SQLiteException damaged = new SQLiteException("a row that nobody wrote", SQLiteErrorCode.SQLITE_CORRUPT);
            damaged.initCause(e);
            throw damaged;
        }
    }

    /** How many statements are kept prepared, until this is closed. */
    int prepared() {
        return prepared.size();
    }

    private PreparedStatement statement(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    /** Closes the connection, too. */
    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        connection.close();
    }
}
