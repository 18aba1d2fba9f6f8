-- The first schema. Never edited after release: a change is a new file.

-- What the report is about: one row for each field, the value as JSON.
CREATE TABLE detail (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The pack as it was when the report was begun, so that it opens without it.
CREATE TABLE pack (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    snapshot TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The report's text: one row for each block of a section in a language.
CREATE TABLE passage (
    id TEXT NOT NULL PRIMARY KEY,
    section TEXT NOT NULL,
    strand TEXT,
    lang TEXT NOT NULL CHECK (lang IN ('en', 'cy')),
    position INTEGER NOT NULL,
    -- {"kind": "text", "markdown": …}, {"kind": "figure", …}, …
    content TEXT NOT NULL,
    -- The questions and requirements it answers: a JSON list of ids.
    answers TEXT NOT NULL DEFAULT '[]',
    -- The passage in the other language that this one renders,
    source TEXT,
    -- and the fingerprint of that passage when it was last brought up to date.
    made_from TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX passage_place ON passage (section, lang, position);

-- Pictures: checked, re-encoded, without metadata. Named by their content.
CREATE TABLE image (
    id TEXT NOT NULL PRIMARY KEY,
    format TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- Case studies and quotations, each with its consent.
CREATE TABLE testimony (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('case-study', 'quote')),
    position INTEGER NOT NULL,
    -- The wording in both languages, as JSON.
    text TEXT NOT NULL,
    consent TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- How far a section is, as the officer says.
CREATE TABLE progress (
    section TEXT NOT NULL,
    lang TEXT NOT NULL CHECK (lang IN ('en', 'cy')),
    state TEXT NOT NULL CHECK (state IN ('in-progress', 'ready')),
    PRIMARY KEY (section, lang)
) STRICT, WITHOUT ROWID;

-- How a part is set out, where it differs from the default.
CREATE TABLE layout (
    section TEXT NOT NULL PRIMARY KEY,
    narrative INTEGER NOT NULL CHECK (narrative IN (0, 1)),
    split INTEGER NOT NULL CHECK (split IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Official Welsh wording the officer has confirmed or replaced.
CREATE TABLE wording (
    item TEXT NOT NULL PRIMARY KEY,
    cy TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Appendices the officer adds.
CREATE TABLE appendix (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    title TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was done, newest last, for undo.
CREATE TABLE change (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    action TEXT NOT NULL,
    place TEXT NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

-- The rows a change touched, each before and after, as JSON; none where there
-- was or is no row.
CREATE TABLE change_row (
    change INTEGER NOT NULL REFERENCES change (number) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    tbl TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (change, ordinal)
) STRICT, WITHOUT ROWID;
