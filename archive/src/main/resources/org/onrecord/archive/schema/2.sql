-- Version 2: what is remembered of feeds that are watched.

CREATE TABLE feed (
    address TEXT PRIMARY KEY,
    -- what the server said of what was read last, word for word, to be asked whether it has changed
    etag TEXT,
    last_modified TEXT,
    -- how often it could not be read since it was read last
    failures INTEGER NOT NULL,
    -- when it may be asked again, in UTC
    not_before TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The links of feeds, which differ from the addresses that their pages give themselves.
CREATE TABLE feed_link (
    address TEXT PRIMARY KEY,
    -- how often its page could not be had
    failures INTEGER NOT NULL,
    -- 1 if its article is kept, or there is none: it is not fetched again
    done INTEGER NOT NULL CHECK (done IN (0, 1))
) STRICT, WITHOUT ROWID;
