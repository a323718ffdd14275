/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What to try when nothing was read, in the order of what costs least: another way to the
 * same reviews that the site offers itself, paths for the html adapter made from the
 * page's own classes and ready to be tried, a saved page, an export. Only what applies to
 * this page is said.
 */
#include "core/cmd/columns.h"
#include "fetch/url.h"
#include "ingest/cmd/probe.h"
#include "ingest/cmd/probe_text.h"

struct advice {
	struct probe *probe;
	struct buf *out;
	unsigned width;
	int n;
};

/* One paragraph, with its number. */
static void say(struct advice *a, struct view text)
{
	const struct probe_style style = {.width = a->width};

	buf_printf(a->out, "  %d. ", ++a->n);
	probe_hang(a->out, &style, text, 5);
}

/* A line to be copied. */
static void show(struct advice *a, struct view text)
{
	buf_add_text(a->out, "       ");
	columns_text(a->out, text);
	buf_add_char(a->out, '\n');
}

/* ---- what the site offers -------------------------------------------------------------
 */

struct interface {
	const char *site;    /* the host's name holds this label */
	const char *adapter; /* that reads it */
	const char *words;
};

static const struct interface interfaces[] = {
	{"play", "google-play",
		"Google Play gives reviews of your own apps by its Developer API"},
	{"apps", "app-store-connect",
		"Apple gives reviews of your own apps by the App Store Connect API"},
	{"itunes", "app-store-connect",
		"Apple gives reviews of your own apps by the App Store Connect API"},
	{"google", "google-business",
		"Google gives reviews of your own places by its Business Profile API"},
	{"yelp", "yelp", "Yelp gives excerpts of reviews by its Fusion API"},
	{"trustpilot", "trustpilot", "Trustpilot gives reviews by its Business API"},
};

static bool has_label(struct view host, const char *name)
{
	struct view label;

	while (view_split(&host, '.', &label)) {
		if (view_eq(label, view_of(name)))
			return true;
	}
	return false;
}

static const struct interface *interface_of(struct probe *probe)
{
	struct url_parts parts;

	if (probe->input.url.len == 0 ||
		url_parse(probe->input.url, &probe->arena, &parts, NULL) < 0)
		return NULL;
	for (size_t i = 0; i < sizeof(interfaces) / sizeof(interfaces[0]); i++) {
		bool shop = i < 3; /* of Google's and Apple's hosts only these */

		if (has_label(parts.host, interfaces[i].site) &&
			(!shop || has_label(parts.host, "google") ||
				has_label(parts.host, "apple")))
			return &interfaces[i];
	}
	return NULL;
}

bool probe_is_platform(struct probe *probe)
{
	return interface_of(probe) != NULL;
}

static void advise_interface(struct advice *a)
{
	const struct interface *interface = interface_of(a->probe);

	if (interface != NULL)
		say(a, arena_printf(&a->probe->arena,
			       "%s; 'adapter = %s' reads that: see PRESETS in "
			       "repute.conf(5).",
			       interface->words, interface->adapter));
	else
		say(a, VIEW("See whether the site has a feed or an API for its reviews, "
			    "or lets you export them: an API's JSON is read by 'adapter = "
			    "json', a file by 'repute import'."));
}

/* ---- paths ----------------------------------------------------------------------------
 */

/* The argument that was given, as a word of a shell. */
static struct view input_word(struct advice *a)
{
	return probe_quoted(&a->probe->arena, view_of(a->probe->order.input));
}

/* The command that tries such words. */
static void show_words(struct advice *a, struct recipe_words *words)
{
	struct probe *probe = a->probe;
	struct buf line BUF_CLEANUP = buf_make(a->out->max);
	const char *key;

	buf_printf(&line, "repute probe %.*s --adapter %.*s", VIEW_ARG(input_word(a)),
		VIEW_ARG(words->adapter));
	for (size_t i = 1; (key = probe_key(i)) != NULL; i++) {
		struct view value = *probe_word(words, view_of(key));

		if (value.len == 0)
			continue;
		buf_add_text(&line, " \\");
		show(a, buf_view(&line));
		buf_clear(&line);
		struct view setting =
			arena_printf(&probe->arena, "%s=%.*s", key, VIEW_ARG(value));

		buf_printf(&line, "  --set %.*s",
			VIEW_ARG(probe_quoted(&probe->arena, setting)));
	}
	show(a, buf_view(&line));
}

static void advise_paths(struct advice *a)
{
	struct probe *probe = a->probe;

	if (probe->document.kind != DOCUMENT_HTML)
		return;
	if (probe->guess_n != 0) {
		say(a, arena_printf(&probe->arena,
			       "Say by XPath where the reviews and their parts are. "
			       "These paths, guessed from the names of the page's "
			       "classes, read %zu reviews; look at them, mend the "
			       "paths:",
			       probe->guess_n));
		show_words(a, &probe->guess);
	} else if (probe->guess.items.len != 0) {
		say(a, VIEW("Say by XPath where the reviews and their parts are. A start, "
			    "from the names of the page's classes:"));
		show_words(a, &probe->guess);
	} else {
		say(a, VIEW("If your browser shows reviews in this very page ('view "
			    "source'), say by XPath where they are, for example:"));
		show(a, arena_printf(&probe->arena, "repute probe %.*s --adapter html \\",
				VIEW_ARG(input_word(a))));
		show(a, VIEW("  --set 'items=//div[@class=\"review\"]' --set 'text=.//p' "
			     "\\"));
		show(a, VIEW("  --set 'rating=.//@data-rating' --set "
			     "'date=.//time/@datetime'"));
	}
}

static void advise_json(struct advice *a)
{
	say(a, VIEW("Say by paths where the reviews and their parts are, for example:"));
	show(a, arena_printf(&a->probe->arena, "repute probe %.*s --adapter json \\",
			VIEW_ARG(input_word(a))));
	show(a, VIEW("  --set 'items=data.reviews' --set 'text=comment' \\"));
	show(a, VIEW("  --set 'rating=stars' --set 'date=createdAt'"));
}

/* The columns are known and the rows are not as they should be. */
static bool has_bad_rows(const struct probe *probe)
{
	const struct extraction_stats *stats = &probe->found.stats;

	return stats->rows_bad != 0 &&
	       !view_starts(stats->unreadable_row, VIEW("row 1:"));
}

static void advise_table(struct advice *a)
{
	struct probe *probe = a->probe;

	if (has_bad_rows(probe)) {
		say(a, VIEW("Have the rows exported in another way: a date as YYYY-MM-DD "
			    "or with its time as RFC 3339 has it, a rating as a number, "
			    "its scale, if need be, in a column 'rating_scale', as in "
			    "1-10."));
		return;
	}
	struct view line =
		view_sub(probe->document.text, 0, view_find(probe->document.text, '\n'));

	say(a, arena_printf(&probe->arena,
		       "Say what its columns mean. Its first line is: %.*s",
		       VIEW_ARG(view_front(view_trim(line), 400))));
	if (probe->guess_n != 0)
		show_words(a, &probe->guess);
	else
		show(a, arena_printf(&probe->arena,
				"repute probe %.*s --adapter csv --set "
				"'map=When=date,Stars=rating,Comment=text'",
				VIEW_ARG(input_word(a))));
	if (probe->input.fetched)
		return;
	say(a, VIEW("To take a file in once, give that map to 'repute import':"));
	show(a, arena_printf(&probe->arena,
			"repute import %.*s --brand NAME --source NAME --map %.*s",
			VIEW_ARG(input_word(a)),
			VIEW_ARG(probe_quoted(&probe->arena,
				probe->guess_n != 0
					? probe->guess.map
					: VIEW("When=date,Stars=rating,Comment=text")))));
}

/* ---- what was in the way
 * --------------------------------------------------------------- */

static void advise_denied(struct advice *a)
{
	say(a, VIEW("Ask the site's owner. If they allow it, write their words and the "
		    "day into robots_permission of the [source] section; --source NAME "
		    "then tries it."));
}

static void advise_saved(struct advice *a)
{
	say(a, VIEW("Open it in a browser, save it as one HTML file and see what can be "
		    "read from that; 'repute fetch' will still be sent away, so this "
		    "only tells what is there:"));
	show(a, VIEW("repute probe saved.html --url URL"));
}

static void advise_scripted(struct advice *a)
{
	const struct probe_glance *glance = &a->probe->glance;

	if (glance->json_bytes != 0)
		say(a, arena_printf(&a->probe->arena,
			       "The page holds %zu KB of data in a script%s%.*s%s; the "
			       "site's own pages ask for such data by themselves, so "
			       "look for a request with \"review\" in your browser's "
			       "network tools and probe its URL.",
			       glance->json_bytes / 1024 + 1,
			       glance->json.len != 0 ? " (id \"" : "",
			       VIEW_ARG(glance->json),
			       glance->json.len != 0 ? "\")" : ""));
	else
		say(a, VIEW("Look in your browser's network tools for the request that "
			    "brings the reviews (often JSON, with \"review\" in its "
			    "URL), and probe that URL."));
}

/* ---- all of it
 * ------------------------------------------------------------------------- */

/* The paths are somebody's own: they are to be mended, not replaced by an example. */
static void advise_mend(struct advice *a)
{
	if (a->probe->document.kind == DOCUMENT_HTML)
		say(a, VIEW("Look at the page's source. Paths are XPath 1.0, on a tree as "
			    "browsers build it: the rows of a table stand in a tbody, and "
			    "what scripts would add is not there."));
	else
		say(a, VIEW("Look at the data: a path begins at the top, as in "
			    "data.reviews[*]; see Selectors in repute.conf(5)."));
	say(a, VIEW("Probe it without --adapter and --set: it is then found out which "
		    "adapters read it, and paths are guessed:"));
	show(a, arena_printf(
			&a->probe->arena, "repute probe %.*s", VIEW_ARG(input_word(a))));
}

static void advise_read(struct advice *a)
{
	const struct probe *probe = a->probe;

	if (probe->recipe->custom) {
		advise_mend(a);
		return;
	}
	if (probe->found.stats.none != NULL) {
		say(a, VIEW("Probe it again when it has a review; it is a feed that can "
			    "be read."));
		return;
	}
	switch (probe->document.kind) {
	case DOCUMENT_JSON:
	case DOCUMENT_LINES:
		advise_json(a);
		return;
	case DOCUMENT_CSV:
		advise_table(a);
		return;
	case DOCUMENT_HTML:
		break;
	default:
		advise_interface(a);
		return;
	}
	if (probe->guess_n != 0)
		advise_paths(a);
	else if (probe_is_scripted(&probe->glance) || probe->glance.json_reviews)
		advise_scripted(a);
	advise_interface(a);
	if (probe->guess_n == 0)
		advise_paths(a);
}

/* The page was not had. A wrong URL and a server in trouble need no more words. */
static void advise_fetched(struct advice *a)
{
	const struct probe_input *input = &a->probe->input;
	bool denied = input->robots.asked && !input->robots.allowed &&
		      input->robots.status != 0 && input->robots.status < 300;

	if (denied) {
		advise_denied(a);
		advise_interface(a);
	} else if (a->probe->blocked) {
		advise_interface(a);
		advise_saved(a);
	} else if (input->robots.asked && input->status == 0 &&
		   input->robots.status == 0) {
		say(a, VIEW("See whether your browser gets there; if a proxy is needed, "
			    "name it in [fetch] proxy."));
	}
}

void probe_advise(struct probe *probe, struct buf *out, unsigned width)
{
	struct advice a = {.probe = probe, .out = out, .width = width};

	if (!probe->opened && probe->input.fetched) {
		advise_fetched(&a);
	} else if (probe->opened && probe->blocked) {
		advise_interface(&a);
		advise_saved(&a);
	} else if (probe->opened && !probe->no_page) {
		advise_read(&a);
	}
}
