-- Version 3: how much somebody speaks, counted as it changes: to count it when it is asked takes half a second at a million.

-- In how many statements somebody speaks in a version of an article; counts what "spoken" holds of communications.
CREATE TABLE voice_article (
    person INTEGER NOT NULL REFERENCES person (id),
    version INTEGER NOT NULL REFERENCES version (id),
    statements INTEGER NOT NULL,
    PRIMARY KEY (person, version)
) STRICT, WITHOUT ROWID;

-- In how many statements and articles somebody speaks in all; nobody who does not speak is in it.
CREATE TABLE voice (
    person INTEGER PRIMARY KEY REFERENCES person (id),
    statements INTEGER NOT NULL,
    articles INTEGER NOT NULL
) STRICT;

INSERT INTO voice_article (person, version, statements)
SELECT s.person, a.version, count(*) FROM spoken s JOIN attribution a ON a.id = s.attribution
WHERE s.type = 'COMMUNICATION' GROUP BY 1, 2;

INSERT INTO voice (person, statements, articles) SELECT person, sum(statements), count(*) FROM voice_article GROUP BY 1;

CREATE INDEX voice_most ON voice (statements DESC, person);

CREATE TRIGGER spoken_added AFTER INSERT ON spoken WHEN new.type = 'COMMUNICATION' BEGIN
    INSERT OR IGNORE INTO voice_article (person, version, statements)
    SELECT new.person, version, 0 FROM attribution WHERE id = new.attribution;
    UPDATE voice_article SET statements = statements + 1
    WHERE person = new.person AND version = (SELECT version FROM attribution WHERE id = new.attribution);
END;

CREATE TRIGGER spoken_removed AFTER DELETE ON spoken WHEN old.type = 'COMMUNICATION' BEGIN
    UPDATE voice_article SET statements = statements - 1
    WHERE person = old.person AND version = (SELECT version FROM attribution WHERE id = old.attribution);
    DELETE FROM voice_article WHERE statements = 0
    AND person = old.person AND version = (SELECT version FROM attribution WHERE id = old.attribution);
END;

-- Before, since what is spoken is counted by the version of its attribution.
CREATE TRIGGER attribution_hidden BEFORE DELETE ON attribution BEGIN
    DELETE FROM statement WHERE attribution = old.id;
END;

CREATE TRIGGER voice_article_added AFTER INSERT ON voice_article BEGIN
    INSERT OR IGNORE INTO voice (person, statements, articles) VALUES (new.person, 0, 0);
    UPDATE voice SET articles = articles + 1, statements = statements + new.statements WHERE person = new.person;
END;

CREATE TRIGGER voice_article_changed AFTER UPDATE OF statements ON voice_article BEGIN
    UPDATE voice SET statements = statements + new.statements - old.statements WHERE person = new.person;
END;

CREATE TRIGGER voice_article_removed AFTER DELETE ON voice_article BEGIN
    UPDATE voice SET articles = articles - 1, statements = statements - old.statements WHERE person = old.person;
    DELETE FROM voice WHERE person = old.person AND articles = 0;
END;

-- For the page of one speaker: who was merged into somebody, what they are called, and as what.
CREATE INDEX person_merged ON person (merged) WHERE merged IS NOT NULL;
CREATE INDEX person_name_person ON person_name (person);
CREATE INDEX speaker_roles ON speaker (person, roles) WHERE roles <> '[]';

-- Tells an article's publisher without reading its text.
CREATE INDEX version_narrow ON version (id, publisher);
