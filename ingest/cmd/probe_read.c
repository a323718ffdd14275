/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The body, read as `repute fetch` reads it, and once more by each adapter that fits, to
 * tell which of them found what. They share the document, so its tree is built once; an
 * adapter alone costs what it costs in the whole.
 */
#include "extract/next_page.h"
#include "fetch/http_header.h"
#include "fetch/url.h"
#include "ingest/cmd/probe.h"

#define FEED_FRONT 4096

static bool is_stated(const struct aggregate *aggregate)
{
	return aggregate->rating >= 0 || aggregate->rating_count >= 0 ||
	       aggregate->review_count >= 0;
}

/* How many of the whole were read first by the adapter: a review's provenance begins with
   the name of who read it. */
static size_t given_by(const struct extraction *found, const char *adapter)
{
	struct view name = view_of(adapter);
	size_t n = 0;

	for (size_t i = 0; i < found->n; i++) {
		struct view from = found->reviews[i].provenance;

		n += view_starts(from, name) && from.len > name.len &&
		     from.data[name.len] == ' ';
	}
	return n;
}

/* Nothing stays of its reviews but their number. */
static int read_alone(struct probe *probe, const struct adapter *adapter, struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct extraction x = extraction_make(&arena);
	int rc = adapter->read(&probe->document, probe->recipe, &x, err);

	x.stats.unreadable_row = arena_keep(&probe->arena, x.stats.unreadable_row);
	x.stats.unreadable_date = arena_keep(&probe->arena, x.stats.unreadable_date);

	if (rc == 0)
		probe->readings[probe->n_readings++] = (struct probe_reading){
			.adapter = adapter->name,
			.n = x.n,
			.given = given_by(&probe->found, adapter->name),
			.stats = x.stats,
			.stated = is_stated(&x.aggregate),
		};
	extraction_done(&x);
	return rc;
}

/* The adapter that read the page, where it was but one. */
static const struct adapter *only(struct probe *probe)
{
	const struct adapter *adapter, *found = probe->recipe->adapter;

	if (found != NULL)
		return found;
	for (size_t i = 0; (adapter = adapter_at(i)) != NULL; i++) {
		if (adapter->fits(&probe->document) && found != NULL)
			return NULL;
		if (adapter->fits(&probe->document))
			found = adapter;
	}
	return found;
}

static int read_each(struct probe *probe, struct err *err)
{
	const struct extraction *found = &probe->found;
	const struct adapter *adapter = only(probe);

	if (adapter != NULL) {
		probe->readings[probe->n_readings++] = (struct probe_reading){
			.adapter = adapter->name,
			.n = found->n,
			.given = found->n,
			.stats = found->stats,
			.stated = is_stated(&found->aggregate),
		};
		return 0;
	}
	for (size_t i = 0; (adapter = adapter_at(i)) != NULL; i++) {
		if (probe->n_readings < PROBE_ADAPTERS_MAX &&
			adapter->fits(&probe->document) &&
			read_alone(probe, adapter, err) < 0)
			return -1;
	}
	return 0;
}

/* ---- the next page ------------------------------------------------------------------
 */

static int resolve(struct probe *probe, const struct next_found *found, struct err *err)
{
	struct arena *arena = &probe->arena;
	struct view url = probe->input.url, base = url, next = {NULL, 0};
	int rc;

	if (url.len == 0) {
		probe->next = found->reference;
		return 0;
	}
	if (found->parameter.len != 0)
		rc = url_set_parameter(
			url, found->parameter, found->value, arena, &next, err);
	else if (found->base.len != 0 &&
		 url_resolve(url, found->base, arena, &base, err) < 0)
		rc = -1;
	else
		rc = url_resolve(base, found->reference, arena, &next, err);
	probe->next = next;
	return rc;
}

static const char *next_words(const struct probe *probe, struct view link)
{
	const struct next_rule *rule = &probe->recipe->next;

	if (rule->path.len != 0)
		return "by the key next";
	if (rule->parameter.len != 0)
		return "by the key page_parameter";
	return link.len != 0 ? "by the field Link of the answer"
			     : "by the page's own link to it";
}

static int find_next(struct probe *probe, struct err *err)
{
	struct view link =
		http_header_all(probe->input.headers, VIEW("Link"), &probe->arena);
	const struct next_input input = {
		.url = probe->ruled ? VIEW("") : probe->input.url,
		.link_header = link,
		.content_type = probe->input.type,
		.page = probe->document.text,
		.number = 1,
	};
	struct next_found found = {0};
	struct err fault = ERR_INIT;
	int rc = next_page(&probe->recipe->next, &input, &probe->arena, &found, err);

	if (rc <= 0)
		return rc;
	if (resolve(probe, &found, &fault) < 0)
		return fault.code == ERR_MEMORY ? err_memory(err) : 0;
	probe->next_how = next_words(probe, link);
	return 0;
}

/* ---- all of it -----------------------------------------------------------------------
 */

/* A URL to resolve references against: as told, else as the page tells it. */
static void settle_url(struct probe *probe)
{
	struct url_parts parts;
	struct view url =
		probe->input.url.len != 0 ? probe->input.url : probe->glance.canonical;

	if (url.len != 0 && url_parse(url, &probe->arena, &parts, NULL) == 0)
		probe->input.url = parts.url;
	else
		probe->input.url = (struct view){NULL, 0};
}

/* Of a feed only the front, which tells of the feed itself. */
static int leaf_through(struct probe *probe, struct err *err)
{
	struct view text = probe->document.text;

	if (probe->document.kind == DOCUMENT_XML)
		text = view_sub(text, 0, FEED_FRONT);
	else if (probe->document.kind != DOCUMENT_HTML)
		return 0;
	return probe_glance(text, false, &probe->arena, &probe->glance, err);
}

int probe_read(struct probe *probe, struct err *err)
{
	const struct probe_input *input = &probe->input;

	if (document_open(input->body, input->type, input->url, probe->now, &probe->arena,
		    &probe->document, err) < 0)
		return -1;
	probe->opened = true;
	if (leaf_through(probe, err) < 0)
		return -1;
	settle_url(probe);
	probe->document.url = probe->input.url;
	if (extract(&probe->document, probe->recipe, &probe->found, err) < 0 ||
		read_each(probe, err) < 0)
		return -1;
	return find_next(probe, err);
}
