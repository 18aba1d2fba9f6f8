-- What stays of stories that were forgotten, so that their words are known
-- again: fingerprints of runs of words, as JSON. Not undone with a change.
CREATE TABLE forgotten (
    number INTEGER PRIMARY KEY,
    -- The case study or quotation.
    testimony TEXT NOT NULL,
    prints TEXT NOT NULL
) STRICT;
