-- Version 4: articles in the order of their dates, and speakers by any word of their names.

CREATE INDEX version_newest ON version (published DESC, id DESC);
CREATE INDEX version_publisher_newest ON version (publisher COLLATE NOCASE, published DESC, id DESC);

-- The words of person_name.name, without accents, for suggestions while somebody types.
CREATE VIRTUAL TABLE name_words USING fts5 (
    name, person UNINDEXED, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

INSERT INTO name_words (name, person) SELECT name, person FROM person_name;

CREATE TRIGGER person_name_added AFTER INSERT ON person_name BEGIN
    INSERT INTO name_words (name, person) VALUES (new.name, new.person);
END;
