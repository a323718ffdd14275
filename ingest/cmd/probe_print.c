/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The report for a person: what came, what was read and by which adapter, the reviews,
 * which fields they have, whether the page's own numbers agree, the section to paste. Or
 * why nothing was read, and what to try. Whatever stands in the page passes through
 * columns.h, which lets nothing through that a terminal would obey.
 */
#include "base/limits.h"
#include "core/cmd/columns.h"
#include "ingest/cmd/probe.h"
#include "ingest/cmd/probe_text.h"
#include "normalise/charset.h"

#include <stdio.h>

#define LINE_MAX_BYTES 4096

struct printing {
	struct probe *probe;
	const struct probe_style *style;
	struct buf *out;
};

static void head(const struct printing *p, const char *text)
{
	buf_printf(p->out, "\n%s", p->style->colour ? "\x1b[1m" : "");
	columns_lines(p->out, view_of(text), 0, p->style->width);
	buf_add_text(p->out, p->style->colour ? "\x1b[m" : "");
}

/* ---- what came ------------------------------------------------------------------------
 */

const char *probe_kind(const struct probe *probe)
{
	static const char *const names[] = {
		"html", "xml", "json", "ndjson", "csv", "text"};

	return names[probe->document.kind];
}

static const char *kind_words(const struct probe *probe)
{
	static const char *const names[] = {"HTML page", "XML", "JSON",
		"NDJSON (a JSON text on each line)", "CSV", "Text"};

	return probe->no_page ? "Data" : names[probe->document.kind];
}

/* "charset=..." in the first bytes of an HTML page. */
static struct view stated_charset(struct view body)
{
	struct view front = view_sub(body, 0, 1024);
	size_t at = view_search(front, VIEW("charset="));
	struct view rest = view_sub(front, at + 8, front.len);
	size_t n = 0;

	if (rest.len != 0 && (rest.data[0] == '"' || rest.data[0] == '\''))
		rest = view_sub(rest, 1, rest.len);
	while (n < rest.len && strchr("\"' />;", rest.data[n]) == NULL)
		n++;
	return view_sub(rest, 0, n < 40 ? n : 40);
}

struct view probe_charset(struct probe *probe)
{
	struct view body = probe->input.body;
	struct view label = charset_of_header(probe->input.type);

	if (view_starts(body, VIEW("\xff\xfe")) || view_starts(body, VIEW("\xfe\xff")))
		return VIEW("utf-16");
	if (view_is_utf8(body))
		return VIEW("utf-8");
	if (label.len == 0)
		label = stated_charset(body);
	return label;
}

/* ", language en" */
static void add_part(struct buf *line, const char *label, struct view value)
{
	if (value.len != 0)
		buf_printf(line, ", %s %.*s", label, VIEW_ARG(value));
}

static void print_document(const struct printing *p)
{
	struct probe *probe = p->probe;
	struct buf line BUF_CLEANUP = buf_make(LINE_MAX_BYTES);
	struct view language = probe->document.language.len != 0
				       ? probe->document.language
				       : probe->glance.language;

	buf_printf(&line, "%s of %s%s", kind_words(probe),
		probe_size(probe->input.body.len).text,
		probe->input.packed ? " (unpacked)" : "");
	add_part(&line, "media type", view_trim(probe->input.type));
	if (!probe->no_page) {
		add_part(&line, "charset", probe_charset(probe));
		add_part(&line, "language", language);
		if (probe->document.repaired)
			buf_add_text(&line, "; some bytes mean nothing in its charset");
	}
	probe_say(p->out, p->style, "%.*s", VIEW_ARG(buf_view(&line)));
	if (probe->glance.title.len != 0 && !probe->no_page)
		probe_say(p->out, p->style, "\"%.*s\"",
			VIEW_ARG(view_front(probe->glance.title, 300)));
}

static void print_robots(const struct printing *p)
{
	const struct probe_robots *robots = &p->probe->input.robots;

	if (!robots->asked)
		return;
	if (robots->allowed && robots->crawl_delay_ms > 0)
		probe_say(p->out, p->style,
			"robots.txt allows it and asks for %.3g s between two requests "
			"(Crawl-delay), which 'repute fetch' keeps",
			(double)robots->crawl_delay_ms / 1000);
	else if (robots->allowed)
		probe_say(p->out, p->style,
			robots->status >= 400 ? "there is no robots.txt, so it is allowed"
					      : "robots.txt allows it");
	else if (p->probe->permission.len != 0)
		probe_say(p->out, p->style,
			"robots.txt does not allow it, its owner does: %.*s",
			VIEW_ARG(p->probe->permission));
}

static void print_input(const struct printing *p)
{
	const struct probe_input *input = &p->probe->input;

	columns_text(p->out, input->name);
	buf_add_char(p->out, '\n');
	if (input->redirects != 0)
		probe_say(p->out, p->style, "moved to %.*s (%d redirect%s)",
			VIEW_ARG(input->url), input->redirects,
			probe_plural(input->redirects));
	if (p->probe->opened)
		print_document(p);
	print_robots(p);
}

/* ---- the adapters
 * ---------------------------------------------------------------------- */

/* "in 3 blocks of JSON-LD, 1 of them repaired, 1 not readable" */
static void add_blocks(const struct extraction_stats *stats, struct buf *line)
{
	size_t fixed = stats->blocks_repaired, bad = stats->blocks_bad;

	if (stats->blocks == 0)
		return;
	buf_printf(line, " in %zu block%s of JSON-LD", stats->blocks,
		probe_plural((int64_t)stats->blocks));
	if (fixed != 0 && stats->blocks == 1)
		buf_add_text(line, ", broken and repaired");
	else if (fixed != 0)
		buf_printf(line, ", %zu of them broken and repaired", fixed);
	if (bad != 0 && stats->blocks == 1)
		buf_add_text(line, ", broken beyond repair");
	else if (bad != 0)
		buf_printf(line, ", %zu of them broken beyond repair", bad);
}

static void print_reading(const struct printing *p, const struct probe_reading *reading)
{
	struct buf line BUF_CLEANUP = buf_make(LINE_MAX_BYTES);
	const struct extraction_stats *stats = &reading->stats;

	if (reading->n != 0)
		buf_printf(&line, "%s review%s", probe_count((int64_t)reading->n).text,
			probe_plural((int64_t)reading->n));
	else
		buf_add_text(&line, reading->stated
					    ? "no review, but the page's own numbers"
					    : "nothing");
	add_blocks(stats, &line);
	if (stats->bytes_bad != 0 && reading->n != 0)
		buf_printf(&line, "; %s of it %s broken and could not be read",
			probe_size(stats->bytes_bad).text,
			stats->bytes_bad == 1 ? "is" : "are");
	if (reading->n != 0 && reading->given == 0)
		buf_add_text(&line, ", all of which were read above");
	else if (reading->given < reading->n)
		buf_printf(&line, ", %s of them not read above",
			probe_count((int64_t)reading->given).text);
	buf_printf(p->out, "%*s", PROBE_INDENT, "");
	columns_cell(p->out, view_of(reading->adapter), 10);
	buf_printf(p->out, " %.*s\n", VIEW_ARG(buf_view(&line)));
}

static bool was_tried(const struct probe *probe, const char *adapter)
{
	for (size_t i = 0; i < probe->n_readings; i++) {
		if (strcmp(probe->readings[i].adapter, adapter) == 0)
			return true;
	}
	return false;
}

/* Those that did not fit. */
static void print_untried(const struct printing *p)
{
	struct buf line BUF_CLEANUP = buf_make(LINE_MAX_BYTES);
	const struct adapter *adapter;

	if (p->probe->recipe->adapter != NULL ||
		(p->probe->found.n != 0 && !p->probe->context->verbose))
		return;
	for (size_t i = 0; (adapter = adapter_at(i)) != NULL; i++) {
		if (!was_tried(p->probe, adapter->name))
			buf_printf(
				&line, "%s%s", line.len != 0 ? ", " : "", adapter->name);
	}
	if (line.len != 0)
		probe_say(p->out, p->style, "not tried, since nothing calls for it: %.*s",
			VIEW_ARG(buf_view(&line)));
}

static void print_adapters(const struct printing *p)
{
	const struct extraction_stats *stats = &p->probe->found.stats;

	if (p->probe->no_page)
		return;
	for (size_t i = 0; i < p->probe->n_readings; i++)
		print_reading(p, &p->probe->readings[i]);
	print_untried(p);
	if (stats->duplicates != 0)
		probe_say(p->out, p->style,
			"%zu stand%s there more than once and count%s once",
			stats->duplicates, stats->duplicates == 1 ? "s" : "",
			stats->duplicates == 1 ? "s" : "");
	if (stats->empty != 0)
		probe_say(p->out, p->style, "%zu with neither text nor rating left out",
			stats->empty);
	if (stats->rows_bad != 0 && p->probe->found.n != 0)
		probe_say(p->out, p->style, "%zu malformed row%s left out%s%.*s",
			stats->rows_bad, probe_plural((int64_t)stats->rows_bad),
			stats->rows_bad == 1 ? ": " : ", the first one in ",
			VIEW_ARG(stats->unreadable_row));
	if (stats->too_large != 0)
		probe_say(p->out, p->style, "%zu with a field over its limit left out",
			stats->too_large);
	struct view rest = extraction_rest(stats, &p->probe->arena);

	if (rest.len != 0)
		probe_say(p->out, p->style, "not all: %.*s", VIEW_ARG(rest));
}

/* ---- the report
 * ------------------------------------------------------------------------ */

/* A table that lies here is hardly to be fetched. */
static void print_import(const struct printing *p)
{
	struct probe *probe = p->probe;
	struct view map = probe->words.map;

	head(p, "To take this file in once");
	buf_add_text(p->out, "\nrepute import ");
	columns_text(p->out, probe_quoted(&probe->arena, view_of(probe->order.input)));
	buf_add_text(p->out, " --brand NAME --source NAME");
	if (map.len != 0) {
		buf_add_text(p->out, " --map ");
		columns_text(p->out, probe_quoted(&probe->arena, map));
	}
	buf_add_char(p->out, '\n');
}

/* Every entry of a feed is read; that of a shop has ratings, that of a blog has none. */
static void print_doubt(const struct printing *p)
{
	const struct extraction *found = &p->probe->found;

	if (p->probe->n_readings == 0 ||
		strcmp(p->probe->readings[0].adapter, "feed") != 0)
		return;
	for (size_t i = 0; i < found->n; i++) {
		if (found->reviews[i].rating.given)
			return;
	}
	buf_add_char(p->out, '\n');
	probe_say(p->out, p->style,
		"None of these has a rating, and every entry of a feed counts as a review: "
		"look whether they are reviews at all.");
}

static void print_found(const struct printing *p)
{
	struct probe *probe = p->probe;
	size_t n = probe->found.n;

	buf_printf(p->out, "\n%s%s review%s %s read%s\n",
		p->style->colour ? "\x1b[1m" : "", probe_count((int64_t)n).text,
		probe_plural((int64_t)n), n == 1 ? "was" : "were",
		p->style->colour ? "\x1b[m" : "");
	print_adapters(p);
	buf_add_char(p->out, '\n');
	probe_table(probe, p->style, p->out);
	print_doubt(p);
	head(p, "What is told of them");
	probe_fields(probe, p->style, p->out);
	head(p, "The page's own numbers");
	probe_arithmetic(probe, p->style, p->out);
	head(p, "To have them fetched, put this into repute.conf and run 'repute fetch'");
	buf_add_char(p->out, '\n');
	probe_section(probe, p->out);
	if (!probe->input.fetched && probe->document.kind == DOCUMENT_CSV)
		print_import(p);
}

static void print_nothing(const struct printing *p)
{
	struct probe *probe = p->probe;
	struct buf advice BUF_CLEANUP = buf_make(p->out->max);

	buf_add_char(p->out, '\n');
	if (probe->opened) {
		probe_say(p->out, &(struct probe_style){.width = p->style->width},
			"No review was found: %.*s.", VIEW_ARG(probe->trouble));
		print_adapters(p);
	} else {
		probe_say(p->out, p->style, "The %s: %.*s.",
			probe->input.fetched ? "page could not be had"
					     : "file could not be read",
			VIEW_ARG(probe->trouble));
	}
	probe_advise(probe, &advice, p->style->width);
	if (advice.len == 0)
		return;
	head(p, "What to try");
	buf_add(p->out, buf_view(&advice));
}

void probe_print(struct probe *probe, const struct probe_style *style, struct buf *out)
{
	const struct printing p = {probe, style, out};

	print_input(&p);
	if (probe->found.n != 0)
		print_found(&p);
	else
		print_nothing(&p);
}
