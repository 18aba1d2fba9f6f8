-- What is entered once, in a place made for it, and placed in the text by
-- reference: measures, money, promises, pictures, sources, terms, exhibits.

-- The value is the record as JSON; the kinds are those of project/records.rs.
CREATE TABLE record (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- The evidence a passage rests on: a JSON list of ids.
ALTER TABLE passage ADD COLUMN evidence TEXT NOT NULL DEFAULT '[]';

-- Text that came along from last year's report and has not been read again.
CREATE TABLE carried (
    passage TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The files that were exported with somebody's story or words in them, so that
-- they can be found when consent is withdrawn. Not undone with a change.
CREATE TABLE exported (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    path TEXT NOT NULL,
    -- The case studies and quotations in it: a JSON list of ids.
    testimonies TEXT NOT NULL
) STRICT;

-- How many findings there were on a day, to say whether there is less to do
-- than a week ago. Not undone with a change.
CREATE TABLE tally (
    -- The day: 2025-09-30.
    day TEXT NOT NULL PRIMARY KEY,
    stops INTEGER NOT NULL,
    look INTEGER NOT NULL,
    advice INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
