package org.onrecord.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An archive with the schema of version 1, and all that was in it then. */
final class OldArchive {
    /** The tables but those of the full text, which is made of the others, with their columns. */
    private static final String TABLES =
            " FROM (SELECT t.name, group_concat(c.name) AS columns FROM sqlite_schema t JOIN pragma_table_info(t.name) c"
                    + " WHERE t.type = 'table' AND t.name NOT LIKE 'statement_words%' GROUP BY t.name)";

    private static final String READING = "SELECT 'SELECT ' || columns || ' FROM ' || name" + TABLES;
    private static final String COPYING =
            "SELECT 'INSERT INTO ' || name || ' (' || columns || ') SELECT ' || columns || ' FROM filled.' || name"
                    + TABLES;

    private final Database database;
    private final List<String> queries;

    /** Makes it of what is in a present one. */
    OldArchive(Path file, Path filled) throws SQLException {
        database = new Database(file);
        try (Connection connection = database.writer();
                Statement statement = connection.createStatement()) {
            new Migrations(database, connection).migrateTo(1);
            statement.execute("PRAGMA foreign_keys = OFF");
            statement.execute("ATTACH '" + filled + "' AS filled");
            for (String copying : rows(connection, COPYING)) {
                statement.execute(copying);
            }
        }
        queries = Tables.column(file, READING);
    }

    Database database() {
        return database;
    }

    int version() throws SQLException {
        try (Connection connection = database.reader()) {
            return new Migrations(database, connection).checkedVersion();
        }
    }

    /** All rows that are now in the tables of version 1, by the queries that find them. */
    Map<String, List<String>> found() throws SQLException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (Connection connection = database.reader()) {
            for (String query : queries) {
                found.put(query, rows(connection, query));
            }
        }
        return found;
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(String.join(" | ", row));
            }
            Collections.sort(rows); // the order is whatever index SQLite reads them by
            return rows;
        }
    }
}
