/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * File by file: the archive's captures in it are read into memory by offset, and the
 * records, which come in that order too, are held against them in one pass. So the cost
 * is one unpacking and hashing of all files, and the memory that of one file's rows. Many
 * captures without a record in one place (a file that is gone or cut short) are one
 * fault.
 */
#include "crawl/verify.h"

#include "archive/captures.h"
#include "archive/check.h"
#include "archive/registry.h"
#include "fetch/warc.h"

#include <stdio.h>
#include <sys/stat.h>

#define RESTORE \
	"restore the file from a backup; the reviews that were read from it are in the archive"
#define LET_IN "let this user read the file, or restore it from a backup"
#define RESTORE_ARCHIVE "restore the archive that belongs to the file from a backup"
#define FETCH_AGAIN "fetch the source again to have the page anew"

struct verify {
	struct archive *archive;
	struct registry *registry;
	const char *dir;
	const struct verify_watch *watch;
	struct verify_counts counts;
	int64_t size, done; /* bytes of all files, and of those before this one */
	struct arena names, arena, scratch;
	/* the file in hand */
	struct view file;
	int64_t file_size, known_end;
	struct capture *rows; /* by offset, in the arena */
	size_t n, room, next;
	struct err *err; /* of the archive, while a file is read */
};

static void tell(struct verify *v, int64_t offset, const char *text, const char *way_out)
{
	const struct verify_fault fault = {v->file, offset, text, way_out};

	v->counts.faults++;
	v->watch->fault(v->watch->arg, &fault);
}

/* ---- the archive ------------------------------------------------------------------- */

static int tell_archive(void *arg, struct view fault, struct err *err)
{
	char text[512];

	(void)err;
	snprintf(text, sizeof(text), "%.*s", VIEW_ARG(fault));
	tell(arg, -1, text,
		"restore a backup, or rebuild it with 'sqlite3 FILE .recover'");
	return 0;
}

/* Keep a row until its record comes. */
static int take_row(void *arg, const struct capture *capture, struct err *err)
{
	struct verify *v = arg;

	if (v->n == v->room) {
		size_t room = v->room != 0 ? 2 * v->room : 256;
		struct capture *rows = arena_alloc(&v->arena, room * sizeof(*rows));

		if (rows == NULL)
			return err_memory(err);
		if (v->n != 0)
			memcpy(rows, v->rows, v->n * sizeof(*rows));
		v->rows = rows;
		v->room = room;
	}
	struct capture *row = &v->rows[v->n++];
	int64_t end = capture->warc_offset + capture->warc_length;

	*row = (struct capture){
		.id = capture->id,
		.source_id = capture->source_id,
		.outcome = capture->outcome,
		.payload_id = capture->payload_id,
		.warc_offset = capture->warc_offset,
		.warc_length = capture->warc_length,
		.url = arena_keep(&v->arena, capture->url),
		.digest = arena_keep(&v->arena, capture->digest),
	};
	if (end > v->known_end)
		v->known_end = end;
	return arena_check(&v->arena, err);
}

/* ---- a record and its row ---------------------------------------------------------- */

/* The page that an unchanged one refers to is kept, and is the same. */
static int check_payload(struct verify *v, const struct capture *row)
{
	struct capture payload;

	if (row->outcome != CAPTURE_UNCHANGED || row->payload_id == 0)
		return 0;
	arena_clear(&v->scratch);
	int found = archive_capture(
		v->archive, row->payload_id, &v->scratch, &payload, v->err);

	if (found < 0)
		return -1;
	if (found == 0 || payload.warc_file.len == 0)
		tell(v, row->warc_offset, "the page that it refers to is not kept",
			FETCH_AGAIN);
	else if (payload.outcome == CAPTURE_UNCHANGED)
		tell(v, row->warc_offset, "it refers to a capture without a page",
			FETCH_AGAIN);
	else if (!view_eq(payload.digest, row->digest))
		tell(v, row->warc_offset, "the page that it refers to is another",
			FETCH_AGAIN);
	return 0;
}

/* What the row says of the record is so. */
static int compare(
	struct verify *v, const struct capture *row, const struct warc_entry *entry)
{
	const struct source *source = registry_source_id(v->registry, row->source_id);
	struct view name = view_of(source != NULL ? source->name : NULL);

	v->counts.captures++;
	if (row->warc_length != entry->length)
		tell(v, entry->offset, "the record is not as long as the archive says",
			RESTORE);
	if (entry->payload_digest.len != 0 && row->digest.len != 0 &&
		!view_eq(entry->payload_digest, row->digest))
		tell(v, entry->offset, "the record's page is not the archive's", RESTORE);
	if (!view_eq(entry->url, row->url))
		tell(v, entry->offset, "the record's URL is not the archive's", RESTORE);
	if (entry->source.len != 0 && !view_case_eq(entry->source, name))
		tell(v, entry->offset, "the record's source is not the archive's",
			RESTORE);
	return check_payload(v, row);
}

/* Pass over the rows before `offset`, which have no record. */
static void pass_rows(struct verify *v, int64_t offset)
{
	char text[128];
	size_t first = v->next;

	while (v->next < v->n && v->rows[v->next].warc_offset < offset)
		v->next++;
	if (v->next == first)
		return;
	snprintf(text, sizeof(text),
		"there is no record for %zu capture%s of the archive", v->next - first,
		v->next - first == 1 ? "" : "s");
	tell(v, v->rows[first].warc_offset, text, RESTORE);
}

/* A broken record; the captures in it are told by this one fault. */
static void take_fault(
	struct verify *v, const struct warc_entry *entry, const struct err *fault)
{
	int64_t end = entry->offset + entry->length;

	while (v->next < v->n && v->rows[v->next].warc_offset < end)
		v->next++;
	if (entry->offset >= v->known_end && end == v->file_size && entry->offset != 0)
		v->counts.torn += entry->length;
	else
		tell(v, entry->offset, fault->text, RESTORE);
}

static int take_record(void *arg, const struct warc_entry *entry, const struct err *fault)
{
	struct verify *v = arg;

	v->watch->progress(
		v->watch->arg, v->counts.records, v->done + entry->offset, v->size);
	pass_rows(v, entry->offset);
	if (fault != NULL) {
		take_fault(v, entry, fault);
		return 0;
	}
	v->counts.records++;
	const struct capture *row = v->next < v->n ? &v->rows[v->next] : NULL;

	if (row != NULL && row->warc_offset == entry->offset &&
		entry->kind != WARC_INFO) {
		v->next++;
		return compare(v, row, entry);
	}
	if (entry->kind == WARC_INFO)
		return 0;
	if (entry->offset >= v->known_end)
		v->counts.unadopted++;
	else
		tell(v, entry->offset, "the archive knows no capture of this record",
			RESTORE_ARCHIVE);
	return 0;
}

/* ---- files ------------------------------------------------------------------------- */

static int load_rows(struct verify *v, struct view name, struct err *err)
{
	arena_clear(&v->arena);
	v->file = name;
	v->rows = NULL;
	v->n = v->room = v->next = 0;
	v->known_end = 0;
	return archive_captures_in(v->archive, name, take_row, v, err);
}

/* A file that lies in the directory. */
static int check_file(struct verify *v, struct view name, struct err *err)
{
	struct err fault = ERR_INIT;
	char path[PATH_MAX];
	struct stat st;

	if (load_rows(v, name, err) < 0 || warc_path(v->dir, name, path, err) < 0)
		return -1;
	v->err = err;
	v->counts.files++;
	v->file_size = stat(path, &st) == 0 ? st.st_size : 0;
	if (warc_scan(path, take_record, v, &fault) < 0) {
		if (err != NULL && err->code != ERR_NONE)
			return -1;
		if (fault.code == ERR_MEMORY)
			return err_memory(err);
		tell(v, -1, fault.text, fault.code == ERR_IO ? LET_IN : RESTORE);
	} else {
		pass_rows(v, INT64_MAX);
	}
	v->done += v->file_size;
	return 0;
}

/* A file of which only the archive knows. */
static int check_missing(struct verify *v, struct view name, struct err *err)
{
	char text[128];

	if (load_rows(v, name, err) < 0)
		return -1;
	snprintf(text, sizeof(text),
		"the file is missing; %zu capture%s of the archive %s in it", v->n,
		v->n == 1 ? "" : "s", v->n == 1 ? "is" : "are");
	tell(v, -1, text, RESTORE);
	return 0;
}

/* Both lists are in order: gone through side by side. */
static int check_files(struct verify *v, const struct view *there, size_t n_there,
	const struct view *known, size_t n_known, struct err *err)
{
	size_t i = 0, k = 0;

	while (i < n_there || k < n_known) {
		int order = i == n_there   ? 1
			    : k == n_known ? -1
					   : view_cmp(there[i], known[k]);

		if (order > 0 && check_missing(v, known[k], err) < 0)
			return -1;
		if (order <= 0 && check_file(v, there[i], err) < 0)
			return -1;
		i += order <= 0;
		k += order >= 0;
	}
	return 0;
}

/* WARC files that are none of ours. */
static int check_others(struct verify *v, struct err *err)
{
	struct view *names;
	size_t n;

	if (warc_other_files(v->dir, &v->names, &names, &n, err) < 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (view_search(names[i], VIEW(".warc")) == names[i].len)
			continue;
		v->file = names[i];
		tell(v, -1, "the file is none of repute's",
			"move it to another directory");
	}
	return 0;
}

static void add_sizes(struct verify *v, const struct view *names, size_t n)
{
	char path[PATH_MAX];
	struct stat st;

	for (size_t i = 0; i < n; i++) {
		if (warc_path(v->dir, names[i], path, NULL) == 0 && stat(path, &st) == 0)
			v->size += st.st_size;
	}
}

static int check_all(struct verify *v, struct err *err)
{
	struct view *there, *known;
	size_t n_there, n_known;

	v->file = view_of(archive_path(v->archive));
	if (archive_check(v->archive, tell_archive, v, err) < 0 ||
		registry_open(v->archive, NULL, &v->registry, err) < 0 ||
		archive_warc_files(v->archive, &v->names, &known, &n_known, err) < 0 ||
		warc_files(v->dir, &v->names, &there, &n_there, err) < 0)
		return -1;
	add_sizes(v, there, n_there);
	if (check_files(v, there, n_there, known, n_known, err) < 0)
		return -1;
	return check_others(v, err);
}

int verify_captures(struct archive *archive, const char *dir,
	const struct verify_watch *watch, struct verify_counts *ret_counts,
	struct err *err)
{
	struct verify v = {.archive = archive, .dir = dir, .watch = watch};
	int rc = check_all(&v, err);

	registry_close(v.registry);
	arena_done(&v.names);
	arena_done(&v.arena);
	arena_done(&v.scratch);
	if (rc == 0)
		*ret_counts = v.counts;
	return rc;
}
