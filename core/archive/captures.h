/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Captures: one row a fetch, whatever came of it, with the place of the stored page in
 * its WARC file. Also the robots.txt files that are kept between runs, and when sources
 * are due.
 */
#ifndef REPUTE_ARCHIVE_CAPTURES_H
#define REPUTE_ARCHIVE_CAPTURES_H

#include "archive/archive.h"
#include "base/arena.h"
#include "base/buf.h"

enum capture_outcome {
	CAPTURE_FETCHED,    /* a page came and is kept */
	CAPTURE_UNCHANGED,  /* 304, or the same body as last time */
	CAPTURE_REDIRECTED, /* the answer points elsewhere, and that was followed */
	CAPTURE_DISALLOWED, /* robots.txt does not allow it */
	CAPTURE_BLOCKED,    /* a log-in, a challenge, a consent page, or 403 */
	CAPTURE_REFUSED,    /* the server answered with another status */
	CAPTURE_FAILED,	    /* no answer */
};

/* "fetched", "unchanged", ... as the archive writes it; static. */
const char *capture_outcome_name(enum capture_outcome outcome);

/* What such a name means; CAPTURE_FAILED for any other. */
enum capture_outcome capture_outcome_named(struct view name);

struct capture {
	int64_t id, source_id, time;
	int64_t listing_id; /* 0: none */
	int64_t page;	    /* 1, 2, ... of the listing */
	enum capture_outcome outcome;
	int status;
	struct view url, reason, etag, last_modified, digest;
	int64_t bytes;
	struct view warc_file; /* empty: not stored */
	int64_t warc_offset, warc_length;
	int64_t payload_id;  /* unchanged: the capture that has the body; 0: this one */
	int64_t reviews;     /* read from it; -1: not read */
	struct view adapter; /* that read them; empty: none did */
};

/* Store a row and give its id, inside the caller's transaction. */
CHECKED int archive_put_capture(struct archive *archive, const struct capture *capture,
	int64_t *ret_id, struct err *err);

/*
 * The last capture of a page of a source that came, new or unchanged, and is kept: 1, 0
 * when there is none, -1. `url`: as it was asked for. Text in the arena.
 */
CHECKED int archive_last_capture(struct archive *archive, int64_t source_id,
	struct view url, struct arena *arena, struct capture *ret_capture,
	struct err *err);

/* A capture by its id: 1, 0 when there is none, -1. Text in the arena. */
CHECKED int archive_capture(struct archive *archive, int64_t id, struct arena *arena,
	struct capture *ret_capture, struct err *err);

/* How many bytes of a WARC file the archive knows: the end of its last capture there; 0
   when it knows none. */
CHECKED int archive_captured_bytes(struct archive *archive, struct view warc_file,
	int64_t *ret_bytes, struct err *err);

/* Told of a capture, whose text is borrowed until it returns; negative ends the walk. */
typedef int capture_each(void *arg, const struct capture *capture, struct err *err);

/* Every capture in a WARC file, by offset. -1 when the archive or `each` fails. */
CHECKED int archive_captures_in(struct archive *archive, struct view warc_file,
	capture_each *each, void *arg, struct err *err);

/* Every capture of a listing, in the order of their ids. */
CHECKED int archive_captures_of(struct archive *archive, int64_t listing_id,
	capture_each *each, void *arg, struct err *err);

/* The names of the WARC files that captures lie in, in order. */
CHECKED int archive_warc_files(struct archive *archive, struct arena *arena,
	struct view **ret_names, size_t *ret_n, struct err *err);

/* The file is no longer: its captures have no body any more. Inside the caller's
   transaction; gives how many there were. */
CHECKED int archive_forget_warc(struct archive *archive, struct view warc_file,
	int64_t *ret_captures, struct err *err);

/* A day (UTC) on which the page of a source was had, new or unchanged. */
struct read_day {
	int64_t source_id;
	int32_t day;
};
struct read_days {
	struct read_day *items; /* in the arena */
	size_t n;
};

/* Such days from `from` to `to`, of all sources of a brand, by source and day, each once.
 */
CHECKED int archive_read_days(struct archive *archive, int64_t brand_id, int32_t from,
	int32_t to, struct arena *arena, struct read_days *ret_days, struct err *err);

/* When the source is to be fetched next. */
CHECKED int archive_set_due(
	struct archive *archive, int64_t source_id, int64_t due, struct err *err);

/* The robots.txt that was kept for an origin ("https://host:port"): 1, 0 when there is
   none, -1. `*ret_time` is when it was asked for; status 0: there was no answer. */
CHECKED int archive_get_robots(struct archive *archive, struct view origin,
	int64_t *ret_time, int *ret_status, struct buf *ret_body, struct err *err);

/* Keep what an origin answered, in place of an earlier answer. */
CHECKED int archive_put_robots(struct archive *archive, struct view origin, int64_t time,
	int status, struct view body, struct err *err);

/* What the digest says of a source. */
struct source_state {
	int64_t source_id;
	int64_t last_time; /* of the last fetch; 0: none yet */
	enum capture_outcome outcome;
	int64_t last_reviews; /* read from the last page; -1: not read */
	struct view reason;
};
struct source_states {
	struct source_state *items; /* in the arena */
	size_t n;
};

/* The last fetch of each of a brand's sources before `until`. */
CHECKED int archive_source_states(struct archive *archive, int64_t brand_id,
	int64_t until, struct arena *arena, struct source_states *ret_states,
	struct err *err);

#endif
