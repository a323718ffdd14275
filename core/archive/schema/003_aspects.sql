-- Version 3: what a review says of single aspects, and whom of the staff it praises. The
-- history is read again for them.

CREATE TABLE verdict_aspect (
	revision_id INTEGER NOT NULL REFERENCES revision(id),
	aspect TEXT NOT NULL,
	polarity INTEGER NOT NULL CHECK (polarity BETWEEN -10000 AND 10000),
	label INTEGER NOT NULL CHECK (label BETWEEN -1 AND 1),
	PRIMARY KEY (revision_id, aspect)
) STRICT, WITHOUT ROWID;

CREATE TABLE praise (
	revision_id INTEGER NOT NULL REFERENCES revision(id),
	start INTEGER NOT NULL,         -- of the name, in bytes: title, line feed, text
	length INTEGER NOT NULL,
	name TEXT NOT NULL,             -- as the roster has it, else as it was written
	polarity INTEGER NOT NULL CHECK (polarity BETWEEN -10000 AND 10000),
	quote_start INTEGER NOT NULL,   -- of the sentence
	quote_length INTEGER NOT NULL,
	PRIMARY KEY (revision_id, start)
) STRICT, WITHOUT ROWID;

CREATE TABLE aspect_list (              -- by which the history was read
	language TEXT PRIMARY KEY,
	revision TEXT NOT NULL          -- digest of the lists and the roster
) STRICT, WITHOUT ROWID;

DELETE FROM unscored;
INSERT INTO unscored (first_id, last_id)
SELECT MIN(id), MAX(id) FROM revision HAVING COUNT(*) > 0;

INSERT INTO touched (source_id, day)
SELECT DISTINCT source_id, day FROM review WHERE true ON CONFLICT DO NOTHING;
