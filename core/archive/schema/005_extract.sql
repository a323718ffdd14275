-- Version 5: where in its capture each field of a revision was read; what sources tell of a
-- review beside what it says; whether a page's own count and mean agree with what was read.

ALTER TABLE review ADD COLUMN author_kind TEXT
	CHECK (author_kind IN ('person', 'organization'));
ALTER TABLE review ADD COLUMN verified INTEGER;  -- 1, 0: the source vouches for it or not
ALTER TABLE review ADD COLUMN helpful INTEGER;   -- votes; kept as last told, no revision

ALTER TABLE revision ADD COLUMN relative INTEGER NOT NULL DEFAULT 0; -- up to `published`
ALTER TABLE revision ADD COLUMN provenance TEXT; -- NULL: imported, or read before version 5

-- When an old capture was read again for it; NULL: as it came. Such a review never counts as
-- one that arrived.
ALTER TABLE review ADD COLUMN replayed INTEGER;
ALTER TABLE revision ADD COLUMN replayed INTEGER;
CREATE INDEX revision_of_capture ON revision (capture_id) WHERE capture_id IS NOT NULL;

ALTER TABLE capture ADD COLUMN adapter TEXT;     -- that read it; NULL: none

ALTER TABLE listing ADD COLUMN starred INTEGER NOT NULL DEFAULT 0; -- reviews with stars
ALTER TABLE listing ADD COLUMN stars REAL NOT NULL DEFAULT 0;      -- their sum, 1 to 5 each
ALTER TABLE listing ADD COLUMN stated_stars REAL; -- stated_mean in stars; NULL: not stated
ALTER TABLE listing ADD COLUMN stated_ratings INTEGER; -- how many ratings it is of, as stated
ALTER TABLE listing ADD COLUMN to_end INTEGER NOT NULL DEFAULT 0; -- 1: to its last page
UPDATE listing SET to_end = 1 WHERE state = 'complete';

CREATE TABLE health_of_arithmetic (
	id INTEGER PRIMARY KEY,
	source_id INTEGER NOT NULL REFERENCES source(id),
	since INTEGER NOT NULL,
	state TEXT NOT NULL CHECK (state IN
		('ok', 'failing', 'blocked', 'empty', 'low', 'fields', 'shrunk', 'mismatch')),
	reason TEXT,
	told INTEGER                    -- when operators had the mail; NULL: not yet
) STRICT;
INSERT INTO health_of_arithmetic SELECT id, source_id, since, state, reason, told FROM health;
DROP TABLE health;
ALTER TABLE health_of_arithmetic RENAME TO health;
CREATE INDEX health_of_source ON health (source_id, since);
