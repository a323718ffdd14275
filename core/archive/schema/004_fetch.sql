-- Version 4: a fetch of a source is a listing of one page or more; every answer, a redirect
-- too, is a capture of it. What is expected of a source comes from its own listings.

CREATE TABLE listing (
	id INTEGER PRIMARY KEY,
	source_id INTEGER NOT NULL REFERENCES source(id),
	started INTEGER NOT NULL,
	finished INTEGER,               -- NULL: under way, or broken off and to be resumed
	state TEXT CHECK (state IN ('complete', 'capped', 'failed')),
	outcome TEXT,                   -- of its last capture
	reason TEXT,                    -- why it is capped, or what failed
	whole INTEGER NOT NULL,         -- 1: nothing was left out because it was known
	permission TEXT,                -- the owner's, where robots.txt does not allow it
	next_url TEXT,                  -- the page that follows; NULL: none
	pages INTEGER NOT NULL DEFAULT 0,
	reviews INTEGER NOT NULL DEFAULT 0,
	first_reviews INTEGER,          -- of them on the first page; NULL: not read
	added INTEGER NOT NULL DEFAULT 0,
	edited INTEGER NOT NULL DEFAULT 0,
	known INTEGER NOT NULL DEFAULT 0,
	rated INTEGER NOT NULL DEFAULT 0,    -- reviews with a rating, and so on
	dated INTEGER NOT NULL DEFAULT 0,
	authored INTEGER NOT NULL DEFAULT 0,
	worded INTEGER NOT NULL DEFAULT 0,
	stated_count INTEGER,           -- how many there are, as the page says
	stated_mean REAL                -- their mean rating, as it says
) STRICT;
CREATE INDEX listing_of_source ON listing (source_id, started);

-- One row for each change of a source's health.
CREATE TABLE health (
	id INTEGER PRIMARY KEY,
	source_id INTEGER NOT NULL REFERENCES source(id),
	since INTEGER NOT NULL,
	state TEXT NOT NULL CHECK (state IN
		('ok', 'failing', 'blocked', 'empty', 'low', 'fields', 'shrunk')),
	reason TEXT,
	told INTEGER                    -- when operators had the mail; NULL: not yet
) STRICT;
CREATE INDEX health_of_source ON health (source_id, since);

CREATE TABLE capture_of_listing (
	id INTEGER PRIMARY KEY,
	source_id INTEGER NOT NULL REFERENCES source(id),
	listing_id INTEGER REFERENCES listing(id),
	page INTEGER NOT NULL DEFAULT 1,-- 1, 2, ... of the listing
	time INTEGER NOT NULL,
	url TEXT NOT NULL,
	outcome TEXT NOT NULL CHECK (outcome IN ('fetched', 'unchanged', 'redirected',
		'disallowed', 'blocked', 'refused', 'failed')),
	status INTEGER NOT NULL,        -- of HTTP; 0: no answer
	reason TEXT,                    -- why not, where it was not
	etag TEXT,
	last_modified TEXT,
	bytes INTEGER NOT NULL,
	warc_file TEXT,                 -- NULL: nothing came, or its time is over
	warc_offset INTEGER,
	warc_length INTEGER,
	digest TEXT,                    -- of the body
	payload_id INTEGER REFERENCES capture_of_listing(id), -- unchanged: who has the body
	reviews INTEGER                 -- read from it; NULL: not read
) STRICT;

INSERT INTO capture_of_listing (id, source_id, time, url, outcome, status, reason, etag,
	last_modified, bytes, warc_file, warc_offset, warc_length, digest, reviews)
SELECT id, source_id, time, url, outcome, status, reason, etag, last_modified, bytes,
	warc_file, warc_offset, warc_length, digest, reviews FROM capture;

DROP TABLE capture;
ALTER TABLE capture_of_listing RENAME TO capture;
CREATE INDEX capture_of_source ON capture (source_id, time);
CREATE INDEX capture_of_page ON capture (source_id, url, time);
CREATE INDEX capture_of_listing ON capture (listing_id) WHERE listing_id IS NOT NULL;
CREATE INDEX capture_in_file ON capture (warc_file, warc_offset) WHERE warc_file IS NOT NULL;
