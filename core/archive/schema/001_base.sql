-- The archive, version 1. Times are seconds since 1970-01-01T00:00:00Z, days are days since
-- 1970-01-01 on the calendar of the place; polarity is in ten-thousandths, so that sums are
-- exact and do not depend on their order.

CREATE TABLE meta (
	key TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What is watched.

CREATE TABLE brand (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE,      -- as configured, or as the first import wrote it
	title TEXT NOT NULL,            -- as shown
	slug TEXT NOT NULL UNIQUE,      -- for names of files
	role TEXT NOT NULL CHECK (role IN ('own', 'competitor')),
	timezone TEXT NOT NULL,
	configured INTEGER NOT NULL     -- 0: an import registered it
) STRICT;

CREATE TABLE location (
	id INTEGER PRIMARY KEY,
	brand_id INTEGER NOT NULL REFERENCES brand(id),
	name TEXT NOT NULL,
	title TEXT NOT NULL,
	timezone TEXT,                  -- NULL: the brand's
	configured INTEGER NOT NULL,
	UNIQUE (brand_id, name)
) STRICT;

CREATE TABLE source (
	id INTEGER PRIMARY KEY,
	brand_id INTEGER NOT NULL REFERENCES brand(id),
	location_id INTEGER REFERENCES location(id),
	name TEXT NOT NULL,
	url TEXT,                       -- NULL: comes by import
	audience TEXT NOT NULL CHECK (audience IN ('customer', 'employee')),
	every INTEGER NOT NULL,         -- seconds between fetches
	configured INTEGER NOT NULL,
	watched_since INTEGER,          -- when its first reviews came: all of them are backfill
	due INTEGER NOT NULL DEFAULT 0, -- next fetch
	UNIQUE (brand_id, name)
) STRICT;

-- What came in.

CREATE TABLE capture (
	id INTEGER PRIMARY KEY,
	source_id INTEGER NOT NULL REFERENCES source(id),
	time INTEGER NOT NULL,
	url TEXT NOT NULL,
	outcome TEXT NOT NULL CHECK (outcome IN
		('fetched', 'unchanged', 'disallowed', 'refused', 'failed')),
	status INTEGER NOT NULL,        -- of HTTP; 0: no answer
	reason TEXT,                    -- why not, where it was not
	etag TEXT,
	last_modified TEXT,
	bytes INTEGER NOT NULL,
	warc_file TEXT,
	warc_offset INTEGER,
	warc_length INTEGER,
	digest TEXT,                    -- of the body
	reviews INTEGER                 -- read from it; NULL: not read
) STRICT;
CREATE INDEX capture_of_source ON capture (source_id, time);

CREATE TABLE robots (
	origin TEXT PRIMARY KEY,        -- scheme://host:port
	time INTEGER NOT NULL,
	status INTEGER NOT NULL,
	body BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
	id INTEGER PRIMARY KEY,
	source_id INTEGER NOT NULL REFERENCES source(id),
	identity TEXT NOT NULL,         -- the source's own id, else '#' and a digest
	location_id INTEGER REFERENCES location(id),
	audience TEXT NOT NULL CHECK (audience IN ('customer', 'employee')),
	author TEXT,                    -- a keyed hash, unless configured otherwise
	first_seen INTEGER NOT NULL,
	last_seen INTEGER NOT NULL,
	gone INTEGER,                   -- since when it is no longer listed
	gone_reason TEXT,
	-- facts of the revision in force, kept here for counting
	revision_id INTEGER NOT NULL,
	day INTEGER NOT NULL,
	stars REAL,
	replied INTEGER NOT NULL,
	UNIQUE (source_id, identity)
) STRICT;
CREATE INDEX review_of_day ON review (source_id, day);

CREATE TABLE revision (
	id INTEGER PRIMARY KEY,
	review_id INTEGER NOT NULL REFERENCES review(id),
	previous_id INTEGER REFERENCES revision(id), -- NULL: the first
	seen INTEGER NOT NULL,
	capture_id INTEGER REFERENCES capture(id),
	digest INTEGER NOT NULL,        -- of what it says
	published INTEGER NOT NULL,
	precision INTEGER NOT NULL,     -- 1 second, 2 minute, 3 day, 4 week, 5 month, 6 year
	rating REAL,
	rating_min REAL,
	rating_max REAL,
	rating_assumed INTEGER NOT NULL,-- the scale was not stated
	language TEXT,
	url TEXT,
	title TEXT,
	text TEXT,
	reply TEXT,
	replied INTEGER
) STRICT;

-- What was made of it.

CREATE TABLE lexicon (
	id INTEGER PRIMARY KEY,
	revision TEXT NOT NULL UNIQUE,
	name TEXT NOT NULL,
	language TEXT NOT NULL,
	since INTEGER NOT NULL          -- when it began to score this archive
) STRICT;

CREATE TABLE verdict (
	revision_id INTEGER PRIMARY KEY REFERENCES revision(id),
	lexicon_id INTEGER NOT NULL REFERENCES lexicon(id),
	polarity INTEGER NOT NULL CHECK (polarity BETWEEN -10000 AND 10000),
	label INTEGER NOT NULL CHECK (label BETWEEN -1 AND 1),
	terms TEXT NOT NULL             -- JSON: [["term", weight], ...], the strongest
) STRICT;

CREATE TABLE unscored (             -- ranges of revisions that wait for a verdict
	first_id INTEGER PRIMARY KEY,
	last_id INTEGER NOT NULL
) STRICT;

CREATE TABLE touched (              -- days whose rollup is out of date
	source_id INTEGER NOT NULL,
	day INTEGER NOT NULL,
	PRIMARY KEY (source_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup (
	source_id INTEGER NOT NULL REFERENCES source(id),
	day INTEGER NOT NULL,
	location_id INTEGER NOT NULL,   -- 0: none
	audience TEXT NOT NULL,
	aspect TEXT NOT NULL,           -- '': the review as a whole
	n INTEGER NOT NULL,             -- reviews, with text or without
	negatives INTEGER NOT NULL,     -- of those with text, as are the polarities
	neutrals INTEGER NOT NULL,
	positives INTEGER NOT NULL,
	polarity_sum INTEGER NOT NULL,
	polarity_squares INTEGER NOT NULL,
	star1 INTEGER NOT NULL,
	star2 INTEGER NOT NULL,
	star3 INTEGER NOT NULL,
	star4 INTEGER NOT NULL,
	star5 INTEGER NOT NULL,
	replied INTEGER NOT NULL,
	PRIMARY KEY (source_id, day, location_id, audience, aspect)
) STRICT, WITHOUT ROWID;

-- What leaders did, what was found, what was said.

CREATE TABLE intervention (
	id INTEGER PRIMARY KEY,
	brand_id INTEGER NOT NULL REFERENCES brand(id),
	location_id INTEGER REFERENCES location(id),
	day INTEGER NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('outreach', 'policy', 'frontline', 'recognition',
		'training', 'resources', 'teamwork', 'personnel', 'incident', 'other')),
	title TEXT NOT NULL,
	created INTEGER NOT NULL
) STRICT;
CREATE INDEX intervention_of_brand ON intervention (brand_id, day);

CREATE TABLE episode (
	id INTEGER PRIMARY KEY,
	brand_id INTEGER NOT NULL REFERENCES brand(id),
	location_id INTEGER REFERENCES location(id),
	rule TEXT NOT NULL CHECK (rule IN ('count')),
	state TEXT NOT NULL CHECK (state IN ('open', 'resolved')),
	opened INTEGER NOT NULL,        -- day
	last_high INTEGER NOT NULL,     -- last day that kept it open
	judged INTEGER NOT NULL,        -- last day that was looked at
	resolved INTEGER,               -- day
	severity TEXT NOT NULL CHECK (severity IN ('notice', 'warning', 'critical')),
	p REAL NOT NULL,
	observed INTEGER NOT NULL,
	expected REAL NOT NULL,
	expected_low REAL NOT NULL,
	expected_high REAL NOT NULL,
	days INTEGER NOT NULL           -- 1 or 3: the sum that was judged
) STRICT;
CREATE INDEX episode_of_brand ON episode (brand_id, opened);

CREATE TABLE outbox (
	id INTEGER PRIMARY KEY,
	message_id TEXT NOT NULL UNIQUE,
	episode_id INTEGER REFERENCES episode(id),
	sender TEXT NOT NULL,
	recipients TEXT NOT NULL,       -- separated by line feeds
	message BLOB NOT NULL,          -- RFC 5322, whole
	created INTEGER NOT NULL,
	attempts INTEGER NOT NULL DEFAULT 0,
	due INTEGER NOT NULL,           -- not to be tried before
	reason TEXT,                    -- why the last attempt failed
	sent INTEGER
) STRICT;
CREATE INDEX outbox_waiting ON outbox (due) WHERE sent IS NULL;

CREATE TABLE digest (
	brand_id INTEGER NOT NULL REFERENCES brand(id),
	day INTEGER NOT NULL,
	revision INTEGER NOT NULL,
	content TEXT NOT NULL,          -- digest of what it shows
	created INTEGER NOT NULL,
	PRIMARY KEY (brand_id, day, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE run (
	id INTEGER PRIMARY KEY,
	command TEXT NOT NULL,
	started INTEGER NOT NULL,
	finished INTEGER,
	status INTEGER,
	summary TEXT
) STRICT;
