/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A saved page as it would have come from its server: unpacked where it is a gzip file,
 * with the media type that its name tells, up to the size that a page may have. A larger
 * one is refused before more than that is read.
 */
#include "base/gz.h"
#include "base/limits.h"
#include "ingest/cmd/probe.h"

#include <stdio.h>
#include <sys/stat.h>

/* ---- its name ---------------------------------------------------------------------- */

static bool ends_with(struct view text, const char *end)
{
	struct view tail = view_of(end);

	return text.len > tail.len &&
	       view_case_eq(view_sub(text, text.len - tail.len, tail.len), tail);
}

/* The media type that a file's name tells; empty = none. */
static struct view type_of_name(struct view name)
{
	static const struct {
		const char *end, *type;
	} types[] = {
		{".csv", "text/csv"},
		{".tsv", "text/tab-separated-values"},
		{".json", "application/json"},
		{".ndjson", "application/x-ndjson"},
		{".jsonl", "application/x-ndjson"},
		{".html", "text/html"},
		{".htm", "text/html"},
		{".xhtml", "application/xhtml+xml"},
		{".xml", "application/xml"},
		{".rss", "application/rss+xml"},
		{".atom", "application/atom+xml"},
	};

	if (ends_with(name, ".gz"))
		name.len -= 3;
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		if (ends_with(name, types[i].end))
			return view_of(types[i].type);
	}
	return VIEW("");
}

/* "example.org/reviews": a URL whose beginning was left out. */
static bool is_like_url(struct view name)
{
	struct view host = view_sub(name, 0, view_find(name, '/'));

	return host.len > 3 && view_find(host, '.') < host.len && host.data[0] != '.' &&
	       (host.len < name.len || view_starts(host, VIEW("www.")));
}

static int check_path(const char *path, struct err *err)
{
	struct stat status;

	if (strcmp(path, "-") == 0)
		return 0;
	if (strstr(path, "://") != NULL && stat(path, &status) < 0)
		return err_set(err, ERR_USAGE,
			"probe: '%.200s' is no page of the web: a URL begins with "
			"https:// or http://",
			path);
	if (stat(path, &status) < 0 && is_like_url(view_of(path)))
		return err_errno(err,
			"cannot open '%s' (a URL begins with https:// or http://)", path);
	if (stat(path, &status) < 0)
		return err_errno(err, "cannot open '%s'", path);
	if (S_ISDIR(status.st_mode))
		return err_set(err, ERR_INPUT,
			"'%s' is a directory: name the file of a saved page in it", path);
	return 0;
}

/* ---- its content ------------------------------------------------------------------- */

static int read_all(struct probe *probe, struct gz_reader *reader, struct err *err)
{
	struct buf *file = &probe->input.file;
	struct view block;
	int rc;

	while ((rc = gz_reader_block(reader, &block, err)) > 0 &&
		file->failed == ERR_NONE)
		buf_add(file, block);
	if (file->failed == ERR_LIMIT)
		return err_set(err, ERR_LIMIT,
			"it is larger than the %zu MB that a page may have; a file of "
			"reviews of any size is read by 'repute import'",
			LIMIT_PAGE / MIB(1));
	return rc < 0 ? -1 : buf_check(file, err);
}

int probe_open_file(struct probe *probe, struct err *err)
{
	struct probe_input *input = &probe->input;
	const char *path = probe->order.input;
	struct gz_reader *reader;

	input->file = buf_make(LIMIT_PAGE);
	if (check_path(path, err) < 0 || gz_reader_open(path, &reader, err) < 0)
		return -1;
	input->name = arena_keep(&probe->arena, view_of(gz_reader_name(reader)));
	int rc = read_all(probe, reader, err);

	gz_reader_close(reader);
	input->body = buf_view(&input->file);
	input->packed = ends_with(view_of(path), ".gz");
	if (input->type.len == 0)
		input->type = type_of_name(view_of(path));
	return rc;
}
