/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Captures: what servers sent, kept in WARC/1.1 files (ISO 28500:2017) so that it can be
 * read again without asking anybody. One file a day, repute-YYYYMMDD.warc.gz (UTC), in
 * which every record is a gzip member of its own and the first says who wrote it.
 *
 * Time is always given by the caller. Nothing here is safe for several threads at once;
 * several processes may read, one writes.
 */
#ifndef REPUTE_FETCH_WARC_H
#define REPUTE_FETCH_WARC_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/hash.h"

#include <limits.h>

enum warc_kind {
	WARC_RESPONSE,	   /* what the server sent, headers and payload */
	WARC_NOT_MODIFIED, /* revisit: the server said 304; headers only */
	WARC_SAME_PAYLOAD, /* revisit: 200 with the payload of last time; headers only */
	WARC_INFO,	   /* the first record of a file; written by the module itself */
};

/* Where a record lies; what the archive keeps of a capture. */
struct warc_location {
	char file[32];		/* name in the directory */
	int64_t offset, length; /* of the gzip member, in bytes */
	struct hash_text
		digest; /* SHA-256 of the payload; of no bytes for WARC_NOT_MODIFIED */
};

/* A record to be written. All text is borrowed. */
struct warc_record {
	enum warc_kind kind;
	struct view url;     /* the one that answered */
	struct view source;  /* for which source, as Repute-Source; empty = not told */
	int64_t time;	     /* when it was fetched; decides the file, too */
	struct view ip;	     /* of the host; empty = not known */
	struct view headers; /* the HTTP header block as received */
	struct view payload; /* as received: out of its transfer coding, else untouched */
	const struct hash_text
		*digest;       /* of the payload, where the caller has it; or NULL */
	const char *truncated; /* "length", "time", "disconnect"; NULL or "" = whole */
	/* for the two revisits: the capture that has the payload; empty = not known */
	struct view refers_to_url;
	int64_t refers_to_time;
};

/* Who writes, for the first record of each file. Both are copied. */
struct warc_writer {
	struct view software; /* "repute/0.1.0" */
	struct view contact;  /* an address; empty = none */
};

struct warc; /* a directory that is being written to */

/*
 * Open the file of the day of `time` in `dir`, which is made when missing. What a crash
 * left behind the last whole record is cut off: it was never acknowledged. Errors:
 * ERR_BUSY when another process writes here, ERR_IO.
 */
CHECKED int warc_open(const char *dir, int64_t time, const struct warc_writer *writer,
	struct warc **ret_warc, struct err *err);

/*
 * Append one record at the end of the file. It is on the disk after the next warc_sync():
 * nothing may be made of it before that. When it returns -1 the file is as long as
 * before. The header block is stored as http_header_store() says, so that it agrees with
 * the payload.
 */
CHECKED int warc_append(struct warc *warc, const struct warc_record *record,
	struct warc_location *ret_location, struct err *err);

/* Bring to the disk (fdatasync; of a new file the directory too) what was appended since
   the last call; nothing to do is no error. After -1 none of it may be taken as kept: the
   file is cut back to what the last call had brought there. */
CHECKED int warc_sync(struct warc *warc, struct err *err);

/* Closes the file; what was not synced may be lost. NULL does nothing. */
void warc_close(struct warc *warc);

/* A record that was read. Text points into what it was read from. */
struct warc_entry {
	enum warc_kind kind;
	int64_t offset, length; /* of its member */
	int64_t time;
	struct view id; /* "urn:uuid:..." */
	struct view url, ip, truncated, source;
	struct view refers_to_url, refers_to_date;
	struct view payload_digest;   /* hexadecimal; empty = not stated */
	struct view headers, payload; /* HTTP; of WARC_INFO the fields are the payload */
};

/*
 * Read one record, unpacked and whole. Strict: everything that the standard requires of
 * the kinds above must be there once, lengths must fit to the byte, digests must be true.
 * -1 with ERR_INPUT and the fault. offset and length are left 0.
 */
CHECKED int warc_parse(struct view record, struct warc_entry *ret_entry, struct err *err);

/*
 * Append the HTTP header block and the payload of the record at `location` in `dir`; the
 * payload may still be encoded (http_decode() undoes that), and is empty for a revisit.
 * Fails when what lies there is not a whole record of that length and digest.
 */
CHECKED int warc_read(const char *dir, const struct warc_location *location,
	struct buf *ret_headers, struct buf *ret_payload, struct err *err);

/*
 * Told of every record in a file: a good one (`fault` NULL) or a broken one (`entry` has
 * offset and length only). A negative return ends the scan.
 */
typedef int warc_each(void *arg, const struct warc_entry *entry, const struct err *fault);

/*
 * Read a whole file, record by record. Returns how many records are broken: faults of
 * warc_parse(), damaged or cut members, bytes that belong to none, a first record that is
 * not WARC_INFO, a record id used twice. -1 when the file cannot be read or `each` ended
 * it. Memory: the largest record.
 */
CHECKED int64_t warc_scan(const char *path, warc_each *each, void *arg, struct err *err);

/*
 * Read the whole records from byte `from` of a file to its end, as they are after a
 * crash: what lies behind the last whole one is passed over in silence, since warc_open()
 * cuts it off. A broken one before that is told. -1 when the file cannot be read or
 * `each` ended it; an error that `each` has set in the same `err` is kept.
 */
CHECKED int warc_tail(const char *dir, struct view file, int64_t from, warc_each *each,
	void *arg, struct err *err);

/*
 * Cut off what a crash left behind the last whole record of a file that is not to be
 * opened for writing any more, yesterday's. ERR_BUSY when a process writes to it.
 */
CHECKED int warc_repair(const char *dir, struct view file, struct err *err);

/* The day (UTC) of a capture file by its name; false when it is not such a name. */
bool warc_day(struct view name, int32_t *ret_day);

/* The path of a file in `dir`, of at most PATH_MAX bytes; ERR_IO when that is too few. */
CHECKED int warc_path(
	const char *dir, struct view name, char path[PATH_MAX], struct err *err);

/* The names of the capture files in `dir`, in order of their days, in the arena. A
   directory that is missing has none. */
CHECKED int warc_files(const char *dir, struct arena *arena, struct view **ret_names,
	size_t *ret_n, struct err *err);

/* The same of all else that lies there, but for names with a dot in front. */
CHECKED int warc_other_files(const char *dir, struct arena *arena,
	struct view **ret_names, size_t *ret_n, struct err *err);

#endif
