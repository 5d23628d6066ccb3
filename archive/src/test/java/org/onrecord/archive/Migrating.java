package org.onrecord.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.ProgressHandler;

/** A program that brings an archive to the present schema, prints in how many steps, and can stand still at one of them. */
final class Migrating {
    /** Instructions of SQLite a step. */
    private static final int STEP = 20;

    private Migrating() {}

    /** Arguments: the archive, and the step at which to say so and wait to be killed, 0 for none. */
    public static void main(String[] arguments) throws SQLException {
        Database database = new Database(Path.of(arguments[0]));
        Steps steps = new Steps(Long.parseLong(arguments[1]));
        try (Connection connection = database.writer();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 10"); // so that much is on the disk before it is committed
            ProgressHandler.setHandler(connection, STEP, steps);
            new Migrations(database, connection).migrate();
        }
        System.out.println(steps.done);
    }

    private static final class Steps extends ProgressHandler {
        private final long last;
        private long done;

        private Steps(long last) {
            this.last = last;
        }

        @Override
        protected int progress() {
            done++;
            if (done == last) {
                System.out.println("waits");
                try {
                    return System.in.read();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return 0;
        }
    }
}
