package org.onrecord.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Article;

/**
 * The record: one SQLite file with articles, what was found in them, and what became of forecasts. docs/archive.md describes
 * its tables. Several processes may use one file: readers are never blocked, writers queue.
 *
 * <p>One object is for one thread. Each method throws an {@link ArchiveException} with one line that names the file and the
 * cause if the file cannot be used.
 */
public final class Archive implements AutoCloseable {
    private final Database database;
    private final Sql sql;
    private final Keeper keeper;
    private final StoredAnalyses analyses;
    private final Search search;
    private final Ledger ledger;
    private final Speakers speakers;
    private final Network network;
    private final Feeds feeds;

    private Archive(Database database, Connection connection) {
        this.database = database;
        this.sql = new Sql(connection);
        this.keeper = new Keeper(sql);
        this.analyses = new StoredAnalyses(sql);
        this.search = new Search(sql);
        this.ledger = new Ledger(sql);
        this.speakers = new Speakers(database, sql, search);
        this.network = new Network(database, sql);
        this.feeds = new Feeds(database, sql);
    }

    /** Opens a file for writing; makes it, and the folders in which it lies, if it is not there. */
    public static Archive open(Path file) {
        return open(new Database(file));
    }

    static Archive open(Database database) {
        Path file = database.file();
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        } catch (IOException e) {
            throw new ArchiveException(file + ": cannot be made (" + e.getMessage() + ")", e);
        }
        try {
            Connection connection = database.writer();
            try {
                new Migrations(database, connection).migrate();
                return new Archive(database, connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw database.failed(e);
        }
    }

    /** Opens a file that is there, for writing. */
    public static Archive openExisting(Path file) {
        requireThere(file);
        return open(file);
    }

    /** Opens a file that is there, to read only; one with an older schema is first brought to the present one. */
    public static Archive openForReading(Path file) {
        requireThere(file);
        Database database = new Database(file);
        try {
            if (!isPresent(database)) {
                database.requireWritable();
                open(database).close();
            }
            return new Archive(database, database.reader());
        } catch (SQLException e) {
            throw database.failed(e);
        }
    }

    private static boolean isPresent(Database database) throws SQLException {
        try (Connection connection = database.reader()) {
            return new Migrations(database, connection).isPresent();
        }
    }

    private static void requireThere(Path file) {
        if (!Files.exists(file)) {
            throw new ArchiveException(file + ": is not there; `onrecord add` makes an archive");
        }
    }

    /** Keeps an analysed article, whole or, if that fails, not at all; it is on the disk when this returns. */
    public Arrival keep(Analysis analysis, Origin origin) {
        return asked(() -> keeper.keep(analysis, origin));
    }

    /** The identity of the article in which this one is kept as it is; empty if {@link #keep} would change something. */
    public Optional<String> keptAs(Article article, @Nullable String bytesSha256) {
        return asked(() -> keeper.keptAs(article, bytesSha256));
    }

    /** What makes an article the same when it is read again: its canonical address, else where it was read from. */
    public static String identity(Article article) {
        return Keeper.identity(article);
    }

    /** A number that is another one as soon as somebody else has changed the file, in this process or outside of it. */
    public long changesOfOthers() {
        return asked(() -> sql.one("PRAGMA data_version", row -> row.getLong(1)).orElseThrow());
    }

    /**
     * Hands on the speakers of all versions, in the order in which they were kept, with names, kinds and roles, in analyses that
     * have nothing else: who is who in the next article depends on them.
     */
    public void forEachSpeakers(Consumer<Analysis> taker) {
        asked(() -> {
            analyses.forEachSpeakers(taker);
            return true;
        });
    }

    /** The versions that another model has analysed, those that are their articles' newest first. */
    public List<Long> versionsNotReadBy(String model) {
        return asked(() -> sql.all(
                "SELECT id FROM version WHERE model <> ? ORDER BY id IN (SELECT current FROM article) DESC, id DESC",
                row -> row.getLong(1),
                model));
    }

    /** The text of a version. */
    public Article text(long version) {
        return asked(() -> analyses.article(version))
                .orElseThrow(() -> new ArchiveException("there is no version " + version));
    }

    /** Puts another analysis in the place of a version's; the text, and what was judged of its forecasts, stay. */
    public void replace(long version, Analysis analysis, String model) {
        asked(() -> {
            keeper.replace(version, analysis, model);
            return true;
        });
    }

    /** The analysis of an article's newest version, by the article's identity: its canonical address, else its URI. */
    public Optional<Analysis> analysis(String identity) {
        return asked(() -> {
            Optional<Long> current =
                    sql.one("SELECT current FROM article WHERE identity = ?", row -> row.getLong(1), identity);
            return current.isPresent() ? analyses.of(current.get()) : Optional.empty();
        });
    }

    /** A page of statements, each once in its story: by likeness to the words if there are some, else the newest first. */
    public List<FoundStatement> search(StatementQuery query, int offset, int limit) {
        return asked(() -> search.find(query, offset, limit));
    }

    /**
     * A part of all statements of a query, the newest first; those that have words are in the order in which they were kept, the
     * last first, since their likeness is known only to a page.
     *
     * @param last the last one of the part before; null for the first part
     */
    public List<FoundStatement> searchBehind(StatementQuery query, @Nullable FoundStatement last, int limit) {
        return asked(() -> search.behind(query, last, limit));
    }

    /** The pieces of a statement's words, with those that {@code words} find. */
    public List<Passage> highlighted(FoundStatement statement, String words) {
        return asked(() -> new Highlights(sql).of(statement, words));
    }

    /** What somebody who types may mean. */
    public Suggestions suggestions() {
        return new Suggestions(database, sql);
    }

    /** The articles themselves, with their versions and the copies of their stories. */
    public Articles articles() {
        return new Articles(database, sql, analyses, search, ledger);
    }

    /** The newest analyses that quote some words, or may quote the like, with their stories, to compare how they do. */
    public List<Analysis> quoting(String words) {
        return asked(() -> new Quotations(sql, analyses).near(words));
    }

    /** Who speaks, and which of them are one person: merging, splitting, and taking that back. */
    public Speakers speakers() {
        return speakers;
    }

    /** Who quotes whom, and who speaks about whom. */
    public Network network() {
        return network;
    }

    /** A page of forecasts, those that fall due first at the front. */
    public List<FoundForecast> forecasts(ForecastQuery query, int offset, int limit) {
        return asked(() -> ledger.find(query, offset, limit));
    }

    /**
     * A forecast by its key.
     *
     * @throws ArchiveException if there is none
     */
    public FoundForecast forecast(String key) {
        return asked(() -> ledger.get(key))
                .orElseThrow(() -> new ArchiveException("there is no forecast '" + key + "'"));
    }

    /**
     * Where a forecast comes from, by its key.
     *
     * @throws ArchiveException if there is none
     */
    public ForecastSource forecastSource(String key) {
        return asked(() -> ledger.source(key))
                .orElseThrow(() -> new ArchiveException("there is no forecast '" + key + "'"));
    }

    /** Adds a judgement to the ledger; earlier ones stay. */
    public void resolve(Resolution resolution) {
        asked(() -> {
            ledger.resolve(resolution);
            return true;
        });
    }

    /** Judgements on forecasts that no version has any more, the oldest first. */
    public List<LostJudgement> lostJudgements() {
        return asked(ledger::lost);
    }

    /** All judgements on a forecast, the oldest first. */
    public List<Resolution> resolutions(String key) {
        return asked(() -> ledger.history(key));
    }

    /** How those whose forecasts were judged did, the ones with most predictions first. */
    public List<Score> scores(Score.By by) {
        return scoreboard(by).each();
    }

    /** How those whose forecasts were judged did, each and together. */
    public Scoreboard scoreboard(Score.By by) {
        return asked(() -> new Scores(ledger).by(by));
    }

    /** How the forecasts of one speaker did, by key; with nothing in it if none was judged. */
    public Score score(String speaker) {
        return asked(() -> new Scores(ledger).of(speaker));
    }

    /** What is remembered of watched feeds and their links. */
    public Feeds feeds() {
        return feeds;
    }

    /** How many articles, versions, statements (in newest versions, each once in its story) and forecasts there are. */
    public Map<String, Long> counts() {
        return asked(() -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            counts.put("articles", count("article"));
            counts.put("versions", count("version"));
            counts.put(
                    "statements",
                    count("attribution a JOIN article ON current = a.version WHERE a.original IS NULL"
                            + " AND a.type = 'COMMUNICATION'"));
            counts.put("forecasts", count("forecast f JOIN article ON current = f.version"));
            return counts;
        });
    }

    private long count(String what) throws SQLException {
        return sql.one("SELECT count(*) FROM " + what, row -> row.getLong(1)).orElseThrow();
    }

    @Override
    public void close() {
        asked(() -> {
            sql.close();
            return true;
        });
    }

    private <T> T asked(Sql.Work<T> work) {
        return database.asked(work);
    }
}
