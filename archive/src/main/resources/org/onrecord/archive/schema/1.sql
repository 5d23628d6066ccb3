-- The archive, version 1. docs/archive.md describes each table for people.
-- Offsets count Unicode code points of version.text; lists of spans are JSON: [[start, end], …], end exclusive.

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    -- what makes it the same article when it is read again: its canonical address, else where it was read from
    identity TEXT NOT NULL UNIQUE,
    -- its newest version
    current INTEGER REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    -- the first article of the story of which it is a copy; itself if it is the first
    story INTEGER REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX article_story ON article (story);

-- An article as it was published at one time. A changed page is a new version; the old one stays.
CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id),
    number INTEGER NOT NULL,
    -- SHA-256 of the text as UTF-8, and of the bytes from which it was read
    text_sha256 TEXT NOT NULL,
    bytes_sha256 TEXT,
    uri TEXT NOT NULL,
    title TEXT,
    byline TEXT,
    publisher TEXT,
    published TEXT,
    modified TEXT,
    address TEXT,
    language TEXT,
    text TEXT NOT NULL,
    -- [{"words": …, "publisher": …, "span": [start, end] or null}, …]
    provenance TEXT NOT NULL,
    -- [{"kind": …, "span": [start, end]}, …]
    markup TEXT NOT NULL,
    -- when it was read, in UTC, and the version of the model that analysed it
    read_at TEXT NOT NULL,
    model TEXT NOT NULL,
    UNIQUE (article, number),
    UNIQUE (article, text_sha256)
) STRICT;

CREATE INDEX version_text ON version (text_sha256);
CREATE INDEX version_publisher ON version (publisher);

-- Somebody who speaks, the same in all articles.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    -- what articles call it by, "hillary-clinton"
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- the person that this one was merged into by hand
    merged INTEGER REFERENCES person (id)
) STRICT;

-- The names by which articles call a person, aliases included.
CREATE TABLE person_name (
    name TEXT NOT NULL COLLATE NOCASE,
    person INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (name, person)
) STRICT, WITHOUT ROWID;

-- What was merged and split by hand, in the order in which it was done; what was undone stays, and does not count.
-- MERGE: other is the same as person. SPLIT: in some articles who is called person is another, namely other.
CREATE TABLE identity_change (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('MERGE', 'SPLIT')),
    person INTEGER NOT NULL REFERENCES person (id),
    other INTEGER NOT NULL REFERENCES person (id),
    at TEXT NOT NULL,
    undone_at TEXT
) STRICT;

CREATE TABLE split_article (
    change INTEGER NOT NULL REFERENCES identity_change (id),
    article INTEGER NOT NULL REFERENCES article (id),
    PRIMARY KEY (change, article)
) STRICT, WITHOUT ROWID;

-- Somebody who speaks in one version of one article.
CREATE TABLE speaker (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    -- "s1"
    local TEXT NOT NULL,
    person INTEGER REFERENCES person (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    aliases TEXT NOT NULL,
    roles TEXT NOT NULL,
    mentions TEXT NOT NULL,
    UNIQUE (version, local)
) STRICT;

CREATE INDEX speaker_person ON speaker (person);

-- Somebody (source) says, thinks or wants (cue) something (content).
CREATE TABLE attribution (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    -- "a1"
    local TEXT NOT NULL,
    kind TEXT NOT NULL,
    type TEXT NOT NULL,
    determinacy TEXT NOT NULL,
    source TEXT NOT NULL,
    cue TEXT NOT NULL,
    content TEXT NOT NULL,
    notes TEXT NOT NULL,
    -- the words of the content, its pieces joined by " … ", and a hash of their letters and digits
    words TEXT NOT NULL,
    words_hash INTEGER NOT NULL,
    -- the statement with the same words in another copy of the story, in whose place this one is not counted
    original INTEGER REFERENCES attribution (id),
    stance TEXT NOT NULL,
    stance_evidence TEXT,
    stance_confidence REAL NOT NULL,
    -- local ids of the attribution in which it stands, and of the first with the same words
    within TEXT,
    repeats TEXT,
    speaker_confidence REAL NOT NULL,
    confidence REAL NOT NULL,
    UNIQUE (version, local)
) STRICT;

CREATE INDEX attribution_original ON attribution (original) WHERE original IS NOT NULL;

-- Who speaks: a speaker of the version, or WRITER, or GENERIC. Candidates have the probability that it is they.
CREATE TABLE attribution_speaker (
    attribution INTEGER NOT NULL REFERENCES attribution (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    speaker INTEGER REFERENCES speaker (id),
    other TEXT CHECK (other IN ('WRITER', 'GENERIC')),
    candidate REAL,
    PRIMARY KEY (attribution, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX attribution_speaker_speaker ON attribution_speaker (speaker);

-- What a search looks through: the attributions of newest versions that are no copies, with what their articles say. Made of the
-- other tables, so that a search needs no more than an index.
CREATE TABLE statement (
    attribution INTEGER PRIMARY KEY REFERENCES attribution (id) ON DELETE CASCADE,
    type TEXT NOT NULL,
    -- empty where there is no date
    published TEXT NOT NULL,
    publisher TEXT COLLATE NOCASE,
    kind TEXT NOT NULL,
    determinacy TEXT NOT NULL,
    stance TEXT NOT NULL,
    confidence REAL NOT NULL,
    -- how many characters its words have
    length INTEGER NOT NULL
) STRICT;

CREATE INDEX statement_newest ON statement (type, published DESC, attribution DESC);
CREATE INDEX statement_publisher ON statement (publisher, type, published DESC, attribution DESC);
CREATE INDEX statement_stance ON statement (stance, type, published DESC, attribution DESC) WHERE stance <> 'NONE';

-- Who makes them, after all merges and splits.
CREATE TABLE spoken (
    person INTEGER NOT NULL REFERENCES person (id),
    type TEXT NOT NULL,
    published TEXT NOT NULL,
    attribution INTEGER NOT NULL REFERENCES statement (attribution) ON DELETE CASCADE,
    PRIMARY KEY (person, type, published DESC, attribution DESC)
) STRICT, WITHOUT ROWID;

CREATE INDEX spoken_attribution ON spoken (attribution);

-- A claim about the time after writing.
CREATE TABLE forecast (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    -- "f1"
    local TEXT NOT NULL,
    -- the same when the article is analysed again: resolutions hang on it
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    span TEXT NOT NULL,
    words TEXT NOT NULL,
    words_hash INTEGER NOT NULL,
    -- the forecast with the same words in another copy of the story, in whose place this one is not counted
    original INTEGER REFERENCES forecast (id),
    -- [local ids of speakers, "WRITER", "GENERIC"]
    holder TEXT NOT NULL,
    attribution TEXT,
    condition TEXT,
    time TEXT,
    due_from TEXT,
    due_to TEXT,
    cue TEXT,
    certainty TEXT NOT NULL,
    lowest REAL NOT NULL,
    highest REAL NOT NULL,
    confidence REAL NOT NULL,
    UNIQUE (version, local)
) STRICT;

CREATE INDEX forecast_key ON forecast (key);
CREATE INDEX forecast_due ON forecast (due_to);
CREATE INDEX forecast_original ON forecast (original) WHERE original IS NOT NULL;

-- What the ledger looks through: the forecasts of newest versions that are no copies. Made of the other tables.
CREATE TABLE outlook (
    forecast INTEGER PRIMARY KEY REFERENCES forecast (id) ON DELETE CASCADE,
    -- the last day of the horizon; behind all days where there is none
    due TEXT NOT NULL,
    publisher TEXT COLLATE NOCASE,
    kind TEXT NOT NULL,
    confidence REAL NOT NULL
) STRICT;

CREATE INDEX outlook_due ON outlook (due, forecast);

-- Who holds them, after all merges and splits.
CREATE TABLE held (
    person INTEGER NOT NULL REFERENCES person (id),
    forecast INTEGER NOT NULL REFERENCES outlook (forecast) ON DELETE CASCADE,
    PRIMARY KEY (person, forecast)
) STRICT, WITHOUT ROWID;

CREATE INDEX held_forecast ON held (forecast);

-- What became of a forecast. A later line goes before an earlier one; none is changed or removed.
CREATE TABLE resolution (
    id INTEGER PRIMARY KEY,
    forecast_key TEXT NOT NULL,
    -- where the forecast stood and what it said when it was judged
    article TEXT NOT NULL,
    words TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('YES', 'NO', 'PARTLY', 'VOID', 'STALLED', 'OPEN')),
    resolved_on TEXT NOT NULL,
    evidence TEXT,
    judge TEXT,
    note TEXT,
    at TEXT NOT NULL
) STRICT;

CREATE INDEX resolution_forecast ON resolution (forecast_key);

-- The sketches by which copies of a story are found, and the bands by which candidates are.
CREATE TABLE sketch (
    article INTEGER PRIMARY KEY REFERENCES article (id),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE band (
    value INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article (id),
    PRIMARY KEY (value, article)
) STRICT, WITHOUT ROWID;

-- Full text of statements, with their speakers' names; external content, so that nothing is kept twice.
CREATE VIRTUAL TABLE statement_words USING fts5 (
    words, content = 'attribution', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2',
    prefix = '2 3'
);

CREATE TRIGGER attribution_added AFTER INSERT ON attribution BEGIN
    INSERT INTO statement_words (rowid, words) VALUES (new.id, new.words);
END;

CREATE TRIGGER attribution_removed AFTER DELETE ON attribution BEGIN
    INSERT INTO statement_words (statement_words, rowid, words) VALUES ('delete', old.id, old.words);
END;
