/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where a review was read, in words: which capture, where its page lies in the captures,
 * and what in the page each field came from. The archive has the last as one line
 * (ingest/extract/provenance.h); it is taken apart here, and what is not understood is
 * shown as it stands. Every text in it comes from outside.
 */
#include "cmd/explanation.h"

#include "base/calendar.h"
#include "cmd/page.h"

#include <stdio.h>

#define HEAD 12 /* columns in front of a value */

/* A provenance line taken apart; views of it. */
struct parts {
	struct view adapter, place, path, fields;
	int64_t from, to; /* bytes of the page; to 0: the whole page */
};

static struct parts parts_of(struct view line)
{
	struct parts parts = {.to = 0};
	struct view place, from;
	int64_t offset, length;

	if (!view_split(&line, ' ', &parts.adapter) || !view_split(&line, ' ', &place))
		return parts;
	parts.place = place;
	if (view_split(&place, '+', &from) && view_int64(from, &offset) == 0 &&
		view_int64(place, &length) == 0 && offset >= 0 && length > 0 &&
		length <= INT64_MAX - offset) {
		parts.from = offset;
		parts.to = offset + length;
	}
	if (!view_split(&line, ' ', &parts.path))
		parts.path = (struct view){NULL, 0};
	parts.fields = line;
	return parts;
}

static void print_row(
	struct buf *out, unsigned width, const char *name, struct view value)
{
	struct page page;

	buf_printf(out, "%-*s", HEAD, name);
	page_init(&page, out, width, HEAD);
	page.column = HEAD;
	page_text(&page, value);
	page_end_line(&page);
	page_done(&page);
}

/* "text from reviewBody, rating from reviewRating/ratingValue" */
static void add_fields(struct buf *line, struct view fields)
{
	struct view field, name;
	const char *between = "";

	while (view_split(&fields, ' ', &field)) {
		if (!view_split(&field, '=', &name))
			continue;
		buf_printf(line, "%s%.*s from %.*s", between, VIEW_ARG(name),
			VIEW_ARG(field));
		between = ", ";
	}
}

static void print_provenance(struct view provenance, unsigned width, struct buf *out)
{
	BUF_CLEANUP struct buf line = buf_make(out->max);
	struct parts parts = parts_of(provenance);

	buf_add(&line, parts.adapter);
	if (parts.to != 0)
		buf_printf(&line, ", bytes %lld to %lld of the page's text",
			(long long)parts.from, (long long)parts.to);
	if (parts.path.len != 0)
		buf_printf(&line, ", at %.*s", VIEW_ARG(parts.path));
	print_row(out, width, "adapter", buf_view(&line));
	buf_clear(&line);
	add_fields(&line, parts.fields);
	if (line.len != 0)
		print_row(out, width, "fields", buf_view(&line));
	if (line.failed != ERR_NONE)
		out->failed = line.failed;
}

void explanation_print_origin(
	const struct review_origin *origin, unsigned width, struct buf *out)
{
	BUF_CLEANUP struct buf line = buf_make(out->max);

	if (origin->capture_id == 0) {
		buf_printf(
			&line, "by import at %s", calendar_time_text(origin->seen).text);
		print_row(out, width, "read", buf_view(&line));
		return;
	}
	buf_printf(&line, "%s from %.*s", calendar_time_text(origin->time).text,
		VIEW_ARG(origin->url));
	if (origin->replayed != 0)
		buf_printf(&line, ", and again at %s",
			calendar_time_text(origin->replayed).text);
	print_row(out, width, "read", buf_view(&line));
	buf_clear(&line);
	if (origin->warc_file.len != 0)
		buf_printf(&line, "%lld, in %.*s at byte %lld",
			(long long)origin->capture_id, VIEW_ARG(origin->warc_file),
			(long long)origin->warc_offset);
	else
		buf_printf(&line, "%lld, which is no longer kept",
			(long long)origin->capture_id);
	print_row(out, width, "capture", buf_view(&line));
	if (origin->provenance.len != 0)
		print_provenance(origin->provenance, width, out);
	if (line.failed != ERR_NONE)
		out->failed = line.failed;
}

/* ---- JSON -------------------------------------------------------------------------- */

static void add_text(struct buf *out, const char *name, struct view text)
{
	buf_printf(out, ",\"%s\":", name);
	if (text.len != 0)
		buf_add_json(out, text);
	else
		buf_add_text(out, "null");
}

static void add_time(struct buf *out, const char *name, int64_t time)
{
	struct calendar_text text = calendar_time_text(time);

	add_text(out, name, time != 0 ? view_of(text.text) : VIEW(""));
}

static void add_json_fields(struct buf *out, struct view fields)
{
	struct view field, name;
	const char *between = "";

	while (view_split(&fields, ' ', &field)) {
		if (!view_split(&field, '=', &name))
			continue;
		buf_add_text(out, between);
		buf_add_json(out, name);
		buf_add_char(out, ':');
		buf_add_json(out, field);
		between = ",";
	}
}

void explanation_json_origin(const struct review_origin *origin, struct buf *out)
{
	struct parts parts = parts_of(origin->provenance);

	buf_printf(out, "{\"capture\":");
	if (origin->capture_id != 0)
		buf_printf(out, "%lld", (long long)origin->capture_id);
	else
		buf_add_text(out, "null");
	add_time(out, "seen", origin->seen);
	add_time(out, "captured", origin->time);
	add_time(out, "replayed", origin->replayed);
	add_text(out, "url", origin->url);
	add_text(out, "file", origin->warc_file);
	if (origin->warc_file.len != 0)
		buf_printf(out, ",\"offset\":%lld", (long long)origin->warc_offset);
	else
		buf_add_text(out, ",\"offset\":null");
	add_text(out, "adapter", parts.adapter);
	if (parts.to != 0)
		buf_printf(out, ",\"bytes\":[%lld,%lld]", (long long)parts.from,
			(long long)parts.to);
	else
		buf_add_text(out, ",\"bytes\":null");
	add_text(out, "path", parts.path);
	buf_add_text(out, ",\"fields\":{");
	add_json_fields(out, parts.fields);
	buf_add_text(out, "}}");
}
