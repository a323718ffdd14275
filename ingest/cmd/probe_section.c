/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A [source] section that reads the page as it was read here. Names are made of the
 * page's own: the source's of host and path, the brand's of what the configuration has,
 * else of what the site calls itself. How often it is fetched follows from how long the
 * reviews of one page last: what comes in must not have left the page before the next
 * visit.
 */
#include "base/limits.h"
#include "fetch/url.h"
#include "ingest/cmd/probe.h"

#include <ctype.h>
#include <libpsl.h>
#include <stdio.h>

#define NAME_MAX_BYTES 40
#define DAY ((int64_t)DAY_SECONDS)

/* ---- names ----------------------------------------------------------------------------
 */

/* Letters and digits in lower case, what lies between them as one '-'; only whole words,
   but for a first one that is too long. */
static void add_slug(struct buf *out, struct view text)
{
	size_t whole = out->len;

	for (size_t i = 0; i < text.len; i++) {
		char c = text.data[i];

		if (out->len == NAME_MAX_BYTES) {
			out->len = whole != 0 ? whole : out->len;
			return;
		}
		bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
			    (c >= '0' && c <= '9');

		if (word)
			buf_add_char(out, (char)tolower(c));
		else if (out->len != 0 && out->data[out->len - 1] != '-') {
			whole = out->len;
			buf_add_char(out, '-');
		}
	}
}

/* What a site calls itself, without what it says of itself behind that. */
static struct view short_name(struct view site)
{
	static const char *const marks[] = {" | ", " - ", " \xe2\x80\x93 ", ": ", NULL};

	for (const char *const *mark = marks; *mark != NULL; mark++)
		site.len = view_search(site, view_of(*mark));
	return site;
}

static struct view keep_slug(struct probe *probe, struct buf *slug)
{
	while (slug->len != 0 && slug->data[slug->len - 1] == '-')
		slug->len--;
	return arena_keep(&probe->arena, buf_view(slug));
}

/* An address of a machine, which is nobody's name: IPv6, or its last label is a number.
 */
static bool is_address(struct view host)
{
	return view_find(host, ':') < host.len ||
	       (host.len != 0 && isdigit((unsigned char)host.data[host.len - 1]));
}

/* "example" of "www.example.co.uk"; an address whole. */
static struct view main_label(struct probe *probe, struct view host)
{
	struct view copy = arena_keep(&probe->arena, host);
	const char *site = psl_registrable_domain(psl_builtin(), copy.data);

	if (site == NULL || is_address(host))
		return host;
	return (struct view){site, strcspn(site, ".")};
}

/* The last part of the path that tells something: a word, not a number or "reviews". */
static struct view main_part(struct view path)
{
	struct view part, best = {NULL, 0};

	path = view_sub(path, 0, view_find(path, '?'));
	while (view_split(&path, '/', &part)) {
		size_t letters = 0;

		part = view_sub(part, 0, view_find(part, '.'));
		for (size_t i = 0; i < part.len; i++)
			letters += isalpha((unsigned char)part.data[i]) != 0;
		if (letters >= 3 && letters * 2 > part.len &&
			view_search(part, VIEW("review")) == part.len)
			best = part;
	}
	return best;
}

static struct view source_name(struct probe *probe)
{
	struct buf slug BUF_CLEANUP = buf_make(KIB(1));
	struct url_parts parts;

	if (probe->order.source != NULL)
		return view_of(probe->order.source);
	if (probe->input.url.len == 0 ||
		url_parse(probe->input.url, &probe->arena, &parts, NULL) < 0)
		return VIEW("my-source");
	add_slug(&slug, main_label(probe, parts.host));
	buf_add_char(&slug, '-');
	add_slug(&slug, main_part(view_sub(parts.url, parts.origin.len, parts.url.len)));
	return keep_slug(probe, &slug);
}

/* The brand that the configuration has, if it has just one of our own. */
static struct view configured_brand(const struct conf *conf)
{
	struct view brand = {NULL, 0};
	const char *name;
	size_t n = 0;

	for (size_t i = 0; conf != NULL && (name = conf_name(conf, "brand", i)) != NULL;
		i++) {
		if (strcmp(conf_text(conf, "brand", name, "role"), "own") != 0)
			continue;
		brand = view_of(name);
		n++;
	}
	return n == 1 ? brand : (struct view){NULL, 0};
}

static struct view brand_name(struct probe *probe, bool *ret_known)
{
	const struct conf *conf = probe->context->conf;
	struct view brand =
		probe->order.source != NULL
			? view_of(conf_text(conf, "source", probe->order.source, "brand"))
			: configured_brand(conf);
	struct buf slug BUF_CLEANUP = buf_make(KIB(1));
	struct url_parts parts;

	*ret_known = brand.len != 0;
	if (*ret_known)
		return brand;
	if (probe_is_platform(probe))
		return VIEW("my-brand");
	add_slug(&slug, short_name(probe->glance.site));
	if (slug.len < 2 && probe->input.url.len != 0 &&
		url_parse(probe->input.url, &probe->arena, &parts, NULL) == 0 &&
		!is_address(parts.host))
		add_slug(&slug, main_label(probe, parts.host));
	return slug.len >= 2 ? keep_slug(probe, &slug) : VIEW("my-brand");
}

/* ---- how often ------------------------------------------------------------------------
 */

static int ascending(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

/* Seconds that the dated reviews took to come in, without the tenth at either end, which
   single old or future dates stretch. -1 when too few tell. */
static int64_t page_lasts(struct probe *probe)
{
	const struct extraction *found = &probe->found;
	int64_t *times = arena_alloc(&probe->arena, (found->n + 1) * sizeof(*times));
	size_t n = 0;

	for (size_t i = 0; times != NULL && i < found->n; i++) {
		const struct moment *when = &found->reviews[i].published;

		if (when->precision != PRECISION_NONE &&
			when->precision <= PRECISION_WEEK)
			times[n++] = when->time;
	}
	if (n < 4)
		return -1;
	qsort(times, n, sizeof(*times), ascending);
	return times[(n - 1) * 9 / 10] - times[(n - 1) / 10];
}

static const char *every(struct probe *probe)
{
	int64_t lasts = page_lasts(probe);

	if (lasts < 0)
		return "6h";
	return lasts < DAY ? "1h" : lasts < 10 * DAY ? "6h" : "1d";
}

/* ---- the section ----------------------------------------------------------------------
 */

static void put_words(struct probe *probe, probe_pair *pair, void *data)
{
	const char *key;

	for (size_t i = 0; (key = probe_key(i)) != NULL; i++) {
		struct view value = *probe_word(&probe->words, view_of(key));

		if (value.len != 0 && !(i == 0 && view_eq(value, VIEW("auto"))))
			pair(data, key, value);
	}
}

void probe_section_pairs(struct probe *probe, probe_pair *pair, void *data)
{
	bool known;

	pair(data, "name", source_name(probe));
	pair(data, "brand", brand_name(probe, &known));
	pair(data, "url", probe->input.url);
	put_words(probe, pair, data);
	if (probe->header.len != 0)
		pair(data, "header", probe->header);
	pair(data, "every", view_of(every(probe)));
}

struct writing {
	struct probe *probe;
	struct buf *out;
	bool known; /* the brand has a section already */
};

static void write_pair(void *data, const char *key, struct view value)
{
	const struct writing *w = data;

	if (strcmp(key, "name") == 0) {
		buf_printf(w->out, "[source \"%.*s\"]\n", VIEW_ARG(value));
		return;
	}
	if (strcmp(key, "url") == 0 && value.len == 0) {
		buf_add_text(w->out, "# put in where the page is to be fetched from\n");
		value = VIEW("https://example.org/");
	}
	if (strcmp(key, "items") == 0 && w->probe->guessed)
		buf_add_text(w->out, "# guessed by the names of its members; see whether "
				     "they are right\n");
	buf_printf(w->out, "%s = %.*s\n", key, VIEW_ARG(value));
}

void probe_section(struct probe *probe, struct buf *out)
{
	struct writing w = {.probe = probe, .out = out};
	struct view brand = brand_name(probe, &w.known);

	if (!w.known)
		buf_printf(out, "[brand \"%.*s\"]\n\n", VIEW_ARG(brand));
	probe_section_pairs(probe, write_pair, &w);
}
