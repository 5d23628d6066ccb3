-- Version 5: the full text knows who speaks, so that it finds the words of one speaker without a walk through those of all.

-- The speakers, as words that no text and no query has: a character for private use and the number of the person who they were
-- when this was written. Merges and splits by hand come later, so it tells only where to look.
ALTER TABLE attribution ADD COLUMN voice TEXT NOT NULL DEFAULT '';

UPDATE attribution SET voice = own.voice FROM (
    SELECT s.attribution, group_concat(char(57344) || speaker.person, ' ') AS voice
    FROM attribution_speaker s JOIN speaker ON speaker.id = s.speaker
    WHERE s.candidate IS NULL AND speaker.person IS NOT NULL GROUP BY 1
) own WHERE own.attribution = attribution.id;

DROP TRIGGER attribution_added;
DROP TRIGGER attribution_removed;
DROP TABLE statement_words;

CREATE VIRTUAL TABLE statement_words USING fts5 (
    words, voice, content = 'attribution', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2',
    prefix = '2 3'
);

INSERT INTO statement_words (statement_words) VALUES ('rebuild');

CREATE TRIGGER attribution_added AFTER INSERT ON attribution BEGIN
    INSERT INTO statement_words (rowid, words, voice) VALUES (new.id, new.words, new.voice);
END;

CREATE TRIGGER attribution_removed AFTER DELETE ON attribution BEGIN
    INSERT INTO statement_words (statement_words, rowid, words, voice) VALUES ('delete', old.id, old.words, old.voice);
END;

-- Which article a version is the newest of is asked for each statement and each forecast that is shown.
CREATE INDEX article_current ON article (current);
