package org.onrecord.archive;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who speaks in an archive, how much, and which of them are one person. What is decided of that by hand holds from then on, for
 * what is kept already, too, until it is undone. Got by {@link Archive#speakers}, and like it for one thread; each method throws
 * an {@link ArchiveException} if the file cannot be used.
 */
public final class Speakers {
    private final Database database;
    private final Sql sql;
    private final SpeakerDirectory directory;
    private final Identities identities;
    private final WhoIsWho whoIsWho;

    Speakers(Database database, Sql sql, Search search) {
        this.database = database;
        this.sql = sql;
        this.directory = new SpeakerDirectory(sql, search);
        this.identities = new Identities(sql);
        this.whoIsWho = new WhoIsWho(sql);
    }

    /** A page of speakers, who speaks most first. */
    public List<SpeakerCount> most(int offset, int limit) {
        return database.asked(() -> directory.most(offset, limit));
    }

    /** Whom a name, an alias or a key may mean, who speaks most first. */
    public List<SpeakerCount> called(String name) {
        return database.asked(() -> directory.called(name));
    }

    /** One speaker over all articles, by the key. */
    public Optional<SpeakerProfile> profile(String key) {
        return database.asked(() -> directory.profile(key));
    }

    /**
     * From now on, whatever {@code other} says is said by {@code speaker}, until it is undone. Both are keys, or names that mean
     * one speaker only.
     *
     * @throws ArchiveException if one of them is not known, or both are the same already
     */
    public void merge(String speaker, String other, Instant at) {
        database.asked(() -> {
            long into = person(speaker);
            long from = person(other);
            if (into == from) {
                throw new ArchiveException("'" + speaker + "' and '" + other + "' are the same already");
            }
            return identities.merge(into, from, at);
        });
    }

    /**
     * In some articles, who is called like {@code speaker} is somebody else from now on, until it is undone.
     *
     * @param speaker a key, or a name that means one speaker only
     * @param articles their identities
     * @return the key of who is new
     * @throws ArchiveException if the speaker or an article is not known
     */
    public String split(String speaker, List<String> articles, Instant at) {
        return database.asked(() -> {
            List<Long> ids = new ArrayList<>();
            for (String article : articles) {
                ids.add(sql.one("SELECT id FROM article WHERE identity = ?", row -> row.getLong(1), article)
                        .orElseThrow(() -> new ArchiveException("there is no article '" + article + "'")));
            }
            return identities.split(person(speaker), ids, at);
        });
    }

    /** Takes the last merge or split back that is not undone yet; what it was, else empty. */
    public Optional<String> undo(Instant at) {
        return database.asked(() -> identities.undo(at));
    }

    /** What was merged and split by hand, the newest first; what was undone, too. */
    public List<IdentityChange> identityChanges() {
        return database.asked(whoIsWho::changes);
    }

    /** A page of articles in which a speaker speaks, by key or name, the newest first. */
    public List<SpeakerArticle> articlesOf(String speaker, int offset, int limit) {
        return database.asked(() -> whoIsWho.articles(person(speaker), offset, limit));
    }

    /** Others who share a name with a speaker, and may be the same, who speaks most first. */
    public List<SpeakerCount> alike(String speaker, int limit) {
        return database.asked(() -> whoIsWho.alike(person(speaker), limit));
    }

    private long person(String speaker) throws SQLException {
        Optional<Long> person = directory.person(speaker);
        if (person.isPresent()) {
            return person.get();
        }
        List<String> keys = directory.keysOf(speaker);
        if (keys.size() > 1) {
            throw new ArchiveException("'" + speaker + "' may be " + String.join(" or ", keys) + ": name one of these");
        }
        if (keys.isEmpty()) {
            throw new ArchiveException("there is no speaker '" + speaker + "'");
        }
        return directory.person(keys.get(0)).orElseThrow();
    }
}
