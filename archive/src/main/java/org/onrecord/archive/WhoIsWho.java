package org.onrecord.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onrecord.Metadata;
import org.onrecord.Speaker;

/** What helps to decide by hand who is who, and what was decided. For one thread. */
final class WhoIsWho {
    private final Sql sql;

    WhoIsWho(Sql sql) {
        this.sql = sql;
    }

    /** A page of articles in which somebody speaks, the newest first. */
    List<SpeakerArticle> articles(long person, int offset, int limit) throws SQLException {
        return sql.all(
                "SELECT article.identity, v.title, v.byline, v.publisher, v.published, v.modified, v.address, v.language,"
                        + " o.statements FROM (SELECT DISTINCT a.version FROM spoken s"
                        + " CROSS JOIN attribution a ON a.id = s.attribution WHERE s.person = ?1 AND s.type = 'COMMUNICATION'"
                        + " ORDER BY s.published DESC, s.attribution DESC LIMIT ?2 OFFSET ?3) newest"
                        + " CROSS JOIN version v ON v.id = newest.version CROSS JOIN article ON article.id = v.article"
                        + " CROSS JOIN voice_article o ON o.person = ?1 AND o.version = v.id",
                WhoIsWho::article,
                person,
                limit,
                offset);
    }

    /** Others who are called by one of somebody's names, who speaks most first. */
    List<SpeakerCount> alike(long person, int limit) throws SQLException {
        return sql.all(
                "SELECT p.key, p.name, p.kind, o.statements, o.articles FROM voice o JOIN person p ON p.id = o.person"
                        + " WHERE o.person <> ?1 AND o.person IN (SELECT coalesce(whole.merged, whole.id) FROM person_name n"
                        + " JOIN person_name same ON same.name = n.name JOIN person whole ON whole.id = same.person"
                        + " WHERE n.person IN (SELECT ?1 UNION SELECT id FROM person WHERE merged = ?1))"
                        + " ORDER BY o.statements DESC, o.person LIMIT ?2",
                row -> new SpeakerCount(
                        row.getString(1),
                        row.getString(2),
                        Speaker.Kind.valueOf(row.getString(3)),
                        row.getInt(4),
                        row.getInt(5)),
                person,
                limit);
    }

    /** The newest first, the undone ones too. */
    List<IdentityChange> changes() throws SQLException {
        return sql.all(
                "SELECT c.kind, p.key, p.name, o.key, o.name, c.at, c.undone_at,"
                        + " (SELECT json_group_array(a.identity) FROM split_article s JOIN article a ON a.id = s.article"
                        + " WHERE s.change = c.id) FROM identity_change c JOIN person p ON p.id = c.person"
                        + " JOIN person o ON o.id = c.other ORDER BY c.id DESC",
                WhoIsWho::change);
    }

    private static SpeakerArticle article(ResultSet row) throws SQLException {
        Metadata metadata = new Metadata(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
        return new SpeakerArticle(row.getString(1), metadata, row.getInt(9));
    }

    private static IdentityChange change(ResultSet row) throws SQLException {
        return new IdentityChange(
                IdentityChange.Kind.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Json.strings(row.getString(8)),
                Instant.parse(row.getString(6)),
                Optional.ofNullable(row.getString(7)).map(Instant::parse).orElse(null));
    }
}
