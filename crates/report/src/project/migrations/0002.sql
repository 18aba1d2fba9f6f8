-- Words, ticks, and the text a translation was made from.

-- Words that are right in this report though no dictionary has them.
CREATE TABLE word (
    lang TEXT NOT NULL CHECK (lang IN ('en', 'cy')),
    word TEXT NOT NULL,
    PRIMARY KEY (lang, word)
) STRICT, WITHOUT ROWID;

-- The prompts of the pack that the officer has ticked as covered.
CREATE TABLE ticked (
    prompt TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- What the passage named in source said when this one was last brought up to
-- date, so that the difference can be shown. None where only the fingerprint
-- was kept.
ALTER TABLE passage ADD COLUMN made_from_text TEXT;
