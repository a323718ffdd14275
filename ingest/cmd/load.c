/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading a file of reviews, row by row: a row becomes a review in an arena that is
 * cleared after it, the review finds its place and goes into the archive. Memory does not
 * grow with the file.
 */
#include "ingest/cmd/load.h"

#include "base/gz.h"
#include "base/limits.h"
#include "base/map.h"
#include "base/progress.h"

#define MALFORMED_SHOWN 10
#define PROGRESS_ROWS 64 /* between two looks at the position, which is a system call */

struct loading {
	const struct load *load;
	struct load_counts *counts;
	struct gz_reader *reader;
	struct arena arena;
	struct arrival arrival;
	struct progress progress;
	struct map wordless; /* how often a rating without anything else was met */
};

static void malformed(struct loading *loading, const struct err *fault, int64_t line)
{
	const struct log *log = &loading->load->context->log;
	int64_t n = ++loading->counts->malformed;

	progress_clear(&loading->progress);
	if (n <= MALFORMED_SHOWN)
		log_line(log, LOG_LEVEL_WARNING, "%s:%lld: %s, keeping this row out",
			gz_reader_name(loading->reader), (long long)line, fault->text);
	if (n == MALFORMED_SHOWN)
		log_line(log, LOG_LEVEL_WARNING,
			"%s: more such rows are counted, not shown",
			gz_reader_name(loading->reader));
}

static void note(struct loading *loading, const struct record_notes *notes, int64_t line)
{
	struct load_counts *counts = loading->counts;

	counts->repaired += notes->repaired_text;
	counts->dropped_fields += notes->language_dropped + notes->url_dropped;
	if (notes->rating_off_scale && counts->off_scale++ == 0) {
		progress_clear(&loading->progress);
		log_line(&loading->load->context->log, LOG_LEVEL_WARNING,
			"%s:%lld: the rating lies outside its scale, keeping the review without stars",
			gz_reader_name(loading->reader), (long long)line);
	}
}

/* What the command line says goes before what the record says. */
static void override(const struct load *load, struct review *review)
{
	if (load->brand.len != 0)
		review->brand = load->brand;
	if (load->source.len != 0)
		review->source = load->source;
	else if (review->source.len == 0)
		review->source = VIEW("import");
	if (load->location.len != 0)
		review->location = load->location;
	if (load->audience != AUDIENCE_UNSET)
		review->audience = load->audience;
}

/* Is this the fault of one row, so that the others can go on? */
static bool is_fault_of_row(const struct err *err)
{
	return err->code == ERR_INPUT || err->code == ERR_LIMIT;
}

/*
 * A rating without id, author or words, as surveys give them: nothing tells two of a day
 * apart but that there are two, so they are numbered in the order of the file. The same
 * file read again gives the same numbers.
 */
static int number_wordless(
	struct loading *loading, struct review *review, struct err *err)
{
	if (review->id.len != 0 || review->author.len != 0 || review->title.len != 0 ||
		review->text.len != 0)
		return 0;
	struct view alike = arena_printf(&loading->arena, "%.*s/%.*s/%.*s/%lld/%g",
		VIEW_ARG(review->brand), VIEW_ARG(review->source),
		VIEW_ARG(review->location), (long long)review->published.time,
		review->rating.value);
	const int64_t *met = map_get(&loading->wordless, alike);
	int64_t n = met != NULL ? *met + 1 : 1;

	review->id = arena_printf(&loading->arena, "#%.*s/%lld/%g/%lld",
		VIEW_ARG(review->location), (long long)review->published.time,
		review->rating.value, (long long)n);
	if (arena_check(&loading->arena, err) < 0)
		return -1;
	return map_put(&loading->wordless, alike, n, err);
}

static int put(struct loading *loading, struct review *review, struct err *err)
{
	const struct load *load = loading->load;
	struct place place;
	enum put_outcome outcome;

	override(load, review);
	if (number_wordless(loading, review, err) < 0 ||
		registry_place(load->registry, review, &place,
			&loading->counts->registered, err) < 0 ||
		archive_put_review(load->archive, &place, review, &loading->arrival,
			&outcome, err) < 0)
		return -1;
	loading->counts->put[outcome]++;
	return 0;
}

/* After a row was parsed (rc as the parser gave it): store it, or count it as malformed.
 */
static int take(struct loading *loading, int rc, struct review *review,
	const struct record_notes *notes, int64_t line, struct err *err)
{
	struct gz_reader *reader = loading->reader;

	loading->counts->rows++;
	if (rc == 0)
		rc = put(loading, review, err);
	if (rc == 0)
		note(loading, notes, line);
	else if (is_fault_of_row(err))
		malformed(loading, err, line);
	else
		return -1;
	err_clear(err);
	arena_clear(&loading->arena);
	if (loading->counts->rows % PROGRESS_ROWS == 0)
		progress_show(&loading->progress, loading->counts->rows,
			gz_reader_position(reader), gz_reader_size(reader));
	return 0;
}

static int load_ndjson(struct loading *loading, struct err *err)
{
	struct view line;
	bool too_long;
	int rc;

	while ((rc = gz_reader_line(loading->reader, &line, &too_long, err)) > 0) {
		struct review review;
		struct record_notes notes;
		int64_t number = gz_reader_line_number(loading->reader);

		if (!too_long && view_trim(line).len == 0)
			continue;
		int parsed = too_long ? err_set(err, ERR_LIMIT,
						"this line is longer than %zu MiB",
						LIMIT_LINE >> 20)
				      : record_from_json(loading->load->map, line,
						&loading->arena, &review, &notes, err);

		if (take(loading, parsed, &review, &notes, number, err) < 0)
			return -1;
	}
	return rc;
}

/* The next row of the CSV, feeding blocks as it asks for them. */
static enum csv_result next_row(struct loading *loading, struct csv_reader *csv,
	struct csv_row *row, struct err *err)
{
	enum csv_result result;
	struct view block;

	while ((result = csv_reader_next(csv, row, err)) == CSV_NEEDS_BLOCK) {
		int rc = gz_reader_block(loading->reader, &block, err);

		if (rc < 0 || (rc > 0 && csv_reader_feed(csv, block, err) < 0))
			return CSV_ERROR;
		if (rc == 0)
			csv_reader_end(csv);
	}
	return result;
}

static int load_rows(struct loading *loading, struct csv_reader *csv, struct err *err)
{
	struct record_map *map = loading->load->map;
	struct csv_row row;
	enum csv_result result = next_row(loading, csv, &row, err);

	if (result == CSV_ROW && record_map_header(map, &row, err) < 0)
		return -1;
	if (result == CSV_MALFORMED || result == CSV_ERROR)
		return -1;
	while (result != CSV_END &&
		(result = next_row(loading, csv, &row, err)) > CSV_END) {
		struct review review;
		struct record_notes notes;
		int64_t line = result == CSV_ROW ? row.line : err->line;
		int parsed = result == CSV_ROW
				     ? record_from_csv(map, &row, &loading->arena,
					       &review, &notes, err)
				     : -1;

		if (take(loading, parsed, &review, &notes, line, err) < 0)
			return -1;
	}
	return result == CSV_ERROR ? -1 : 0;
}

static int load_csv(struct loading *loading, char separator, struct err *err)
{
	struct csv_reader *csv;

	if (csv_reader_new(separator, &csv, err) < 0)
		return -1;
	int rc = load_rows(loading, csv, err);

	csv_reader_free(csv);
	return rc;
}

static bool ends_with(struct view path, struct view ending)
{
	return path.len >= ending.len &&
	       view_case_eq(view_sub(path, path.len - ending.len, ending.len), ending);
}

/* The format by the file's name, else by the first byte that is no space. */
static int detect(struct loading *loading, const char *path, enum load_format *ret_format,
	struct err *err)
{
	struct view name = view_of(path), bytes;

	if (ends_with(name, VIEW(".gz")))
		name.len -= 3;
	if (ends_with(name, VIEW(".tsv")) || ends_with(name, VIEW(".tab")))
		*ret_format = LOAD_TSV;
	else if (ends_with(name, VIEW(".csv")))
		*ret_format = LOAD_CSV;
	else if (gz_reader_peek(loading->reader, &bytes, err) < 0)
		return -1;
	else if (view_starts(bytes, VIEW("\xef\xbb\xbf")))
		*ret_format =
			view_starts(view_trim(view_sub(bytes, 3, bytes.len)), VIEW("{"))
				? LOAD_NDJSON
				: LOAD_CSV;
	else
		*ret_format = view_starts(view_trim(bytes), VIEW("{")) ||
					      ends_with(name, VIEW(".ndjson")) ||
					      ends_with(name, VIEW(".jsonl"))
				      ? LOAD_NDJSON
				      : LOAD_CSV;
	return 0;
}

static int load_open_file(struct loading *loading, const char *path, struct err *err)
{
	enum load_format format = loading->load->format;

	if (format == LOAD_DETECT && detect(loading, path, &format, err) < 0)
		return -1;
	if (format == LOAD_NDJSON)
		return load_ndjson(loading, err);
	return load_csv(loading, format == LOAD_TSV ? '\t' : ',', err);
}

int load_file(const struct load *load, const char *path, struct load_counts *counts,
	struct err *err)
{
	struct loading loading = {
		.load = load,
		.counts = counts,
		.arrival.seen = load->seen,
		.progress = progress_make(&load->context->log, "reviews"),
	};

	if (gz_reader_open(path, &loading.reader, err) < 0)
		return -1;
	record_map_reset(load->map);
	int rc = load_open_file(&loading, path, err);

	if (rc == 0)
		rc = archive_mark_watched(load->archive, loading.arrival.seen, err);
	progress_clear(&loading.progress);
	if (rc < 0 && err != NULL && err->source[0] == '\0')
		snprintf(err->source, sizeof(err->source), "%s",
			gz_reader_name(loading.reader));
	gz_reader_close(loading.reader);
	arena_done(&loading.arena);
	map_done(&loading.wordless);
	return rc;
}
