package org.onrecord.web.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Article;
import org.onrecord.Metadata;
import org.onrecord.archive.ArticleCopy;
import org.onrecord.archive.ArticleVersion;
import org.onrecord.web.http.Address;
import org.onrecord.web.http.SafeLink;

/** An article as the page shows it. Immutable. */
public final class ArticleView {
    private final KeptArticle kept;
    private final double least;
    private final List<Voice> voices;
    private final List<Entry> entries;
    private final List<Passage> passages;
    private final Map<String, StatementView> statements = new HashMap<>();
    private final Map<String, ForecastView> forecasts = new HashMap<>();

    /** @param least below this confidence a statement is hidden */
    ArticleView(KeptArticle kept, double least) {
        Cast cast = new Cast(kept.analysis());
        this.kept = kept;
        this.least = least;
        this.voices = cast.speaking();
        this.entries = List.copyOf(new EntryMaker(kept, cast, least).entries());
        this.passages = Passages.of(kept.analysis());
        entries.forEach(this::remember);
    }

    private void remember(Entry entry) {
        if (entry instanceof StatementView statement) {
            statements.put(statement.id(), statement);
            statement.forecasts().forEach(this::remember);
        } else if (entry instanceof ForecastView forecast) {
            forecasts.put(forecast.id(), forecast);
        }
    }

    public String identity() {
        return kept.identity();
    }

    public Metadata metadata() {
        return kept.version().metadata();
    }

    /** The headline; where there is none, the address. */
    public String title() {
        String title = metadata().title();
        return title == null || title.isBlank() ? kept.identity() : title;
    }

    /** "2017-02-03"; null where it has no date. */
    public @Nullable String day() {
        return day(metadata().published());
    }

    /** The day of a date with or without a time. */
    public static @Nullable String day(@Nullable String date) {
        int length = "2017-02-03".length();
        return date == null || date.length() <= length ? date : date.substring(0, length);
    }

    /** Where it was published, if that is in the web; else null. */
    public @Nullable String link() {
        Article article = kept.analysis().article();
        String address = SafeLink.of(metadata().address());
        return address == null ? SafeLink.of(article.uri()) : address;
    }

    public List<Passage> passages() {
        return passages;
    }

    /** What stands in the side column. */
    public List<Entry> entries() {
        return entries;
    }

    /** How many of them are statements; the others are the writer's own forecasts. */
    public long statementCount() {
        return entries.stream().filter(StatementView.class::isInstance).count();
    }

    /** Who speaks, in the order of the text. */
    public List<Voice> voices() {
        return voices;
    }

    /** From 0 to 1: what is less certain is hidden. */
    public double least() {
        return least;
    }

    /** The same from 0 to 100. */
    public long leastPercent() {
        return Math.round(100 * least);
    }

    /** How many entries are not shown. */
    public long hidden() {
        return entries.stream().filter(Entry::isBelow).count();
    }

    public ArticleVersion version() {
        return kept.version();
    }

    public boolean isNewest() {
        return kept.isNewest();
    }

    /** The newest first. */
    public List<ArticleVersion> versions() {
        List<ArticleVersion> versions = new ArrayList<>(kept.versions());
        Collections.reverse(versions);
        return versions;
    }

    public String versionPage(int number) {
        return Address.of("/article")
                .with("id", kept.identity())
                .with("version", String.valueOf(number))
                .text();
    }

    /** What a version changed in the one before. */
    public String changesPage(int number) {
        return Address.of("/article/changes")
                .with("id", kept.identity())
                .with("from", String.valueOf(number - 1))
                .with("to", String.valueOf(number))
                .text();
    }

    public List<ArticleCopy> copies() {
        return kept.copies();
    }

    /** This version's rows as a table. */
    public String table() {
        return Address.of("/article.csv")
                .with("id", kept.identity())
                .with("version", String.valueOf(kept.version().number()))
                .text();
    }

    /** The statement to which a mark belongs; null where it belongs to none. */
    public @Nullable StatementView statement(Mark mark) {
        return statements.get(mark.of());
    }

    /** The forecast to which a mark belongs; null where it belongs to none. */
    public @Nullable ForecastView forecast(Mark mark) {
        return forecasts.get(mark.of());
    }

    /** The classes of a mark: its role, its speaker's colour, and whether it is hidden. */
    public String classes(Mark mark) {
        Entry entry = statements.get(mark.of());
        Entry owner = entry == null ? forecasts.get(mark.of()) : entry;
        String role = mark.role().name().toLowerCase(Locale.ROOT);
        if (owner == null) {
            return role;
        }
        String stance = mark.role() == Mark.Role.EVIDENCE && owner instanceof StatementView statement
                ? statement.stanceClass()
                : owner.hue();
        return Stream.of("mark", role, stance, owner.isBelow() ? "below" : "")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
