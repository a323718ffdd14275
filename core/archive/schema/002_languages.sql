-- Version 2: a verdict is of a language, and of the lexicon for that language; a text in a
-- language without one gets a verdict that says so. What one lexicon scored whatever the
-- language was is scored again.

CREATE TABLE verdict_of_language (
	revision_id INTEGER PRIMARY KEY REFERENCES revision(id),
	language TEXT NOT NULL,         -- BCP 47: what the text was taken for
	lexicon_id INTEGER REFERENCES lexicon(id), -- NULL: there is none, and no score
	polarity INTEGER CHECK (polarity BETWEEN -10000 AND 10000),
	label INTEGER CHECK (label BETWEEN -1 AND 1),
	terms TEXT NOT NULL,            -- JSON: [["term", weight], ...], the strongest
	CHECK ((lexicon_id IS NULL) = (polarity IS NULL)),
	CHECK ((lexicon_id IS NULL) = (label IS NULL))
) STRICT;

INSERT INTO verdict_of_language
SELECT v.revision_id, x.language, v.lexicon_id, v.polarity, v.label, v.terms
FROM verdict v JOIN lexicon x ON x.id = v.lexicon_id;

DROP TABLE verdict;
ALTER TABLE verdict_of_language RENAME TO verdict;
CREATE INDEX verdict_unsupported ON verdict (language) WHERE lexicon_id IS NULL;

ALTER TABLE lexicon ADD COLUMN in_use INTEGER NOT NULL DEFAULT 0;

ALTER TABLE rollup ADD COLUMN unsupported INTEGER NOT NULL DEFAULT 0;

-- That the history was scored more than once, for whoever reads figures of before.
INSERT INTO meta (key, value) SELECT 'rescored', '1' WHERE EXISTS (SELECT 1 FROM verdict);
DELETE FROM meta WHERE key = 'lexicon';

DELETE FROM unscored;
INSERT INTO unscored (first_id, last_id)
SELECT MIN(id), MAX(id) FROM revision HAVING COUNT(*) > 0;

INSERT INTO touched (source_id, day)
SELECT DISTINCT source_id, day FROM review WHERE true ON CONFLICT DO NOTHING;
