package org.onrecord.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** An archive as any SQLite tool sees it. */
final class Tables {
    private Tables() {}

    /** The rows of each table. */
    static Map<String, List<String>> dump(Path archive) throws SQLException {
        Map<String, List<String>> dump = new TreeMap<>();
        try (Connection connection = open(archive)) {
            for (String table : column(
                    connection,
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'statement_words%'")) {
                dump.put(table, rows(connection, "SELECT * FROM " + table + " ORDER BY 1, 2"));
            }
        }
        return dump;
    }

    /** What SQLite finds wrong with a file: "ok". Full text that is not that of the statements is an error. */
    static List<String> integrity(Path archive) throws SQLException {
        try (Connection connection = open(archive);
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO statement_words (statement_words, rank) VALUES ('integrity-check', 1)");
            return column(connection, "PRAGMA integrity_check");
        }
    }

    /** The first column of what a query finds. */
    static List<String> column(Path database, String query) throws SQLException {
        try (Connection connection = open(database)) {
            return column(connection, query);
        }
    }

    /** The rows of what a query finds, columns with | behind them. */
    static List<String> rows(Path database, String query) throws SQLException {
        try (Connection connection = open(database)) {
            return rows(connection, query);
        }
    }

    static void execute(Path database, String sql) throws SQLException {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection open(Path database) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + database);
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        return rows(connection, query).stream()
                .map(row -> row.substring(0, row.length() - 1))
                .toList();
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                StringJoiner row = new StringJoiner("|", "", "|");
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    byte[] bytes = result.getBytes(i);
                    row.add(bytes == null ? "NULL" : result.getString(i));
                }
                rows.add(row.toString());
            }
            return rows;
        }
    }
}
