/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Feeds that others wrote to test their parsers, where REPUTE_CASES has them: gofeed's,
 * each with what that program reads from it; feedparser's, each with an expression about
 * its first entry; and real answers of the App Store. What is read otherwise here stands
 * in a list below with its reason, and a file that is in no list has to agree.
 */
#include "suites.h"

#include "base/buf.h"
#include "cases.h"
#include "extract/adapter.h"
#include "extract/markup.h"
#include "normalise/date.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

struct reading {
	struct arena arena;
	struct document document;
	struct extraction found;
};

static void begin(struct reading *reading, struct view body)
{
	const struct recipe recipe = {.adapter = adapter_named(VIEW("feed"))};

	*reading = (struct reading){.arena = arena_make()};
	ck_assert_int_eq(document_open(body, VIEW("application/xml"),
				 VIEW("http://127.0.0.1:8097/case.xml"), 0,
				 &reading->arena, &reading->document, NULL),
		0);
	reading->found = extraction_make(&reading->arena);
	ck_assert_int_eq(extract(&reading->document, &recipe, &reading->found, NULL), 0);
}

static void end(struct reading *reading)
{
	extraction_done(&reading->found);
	document_close(&reading->document);
	arena_done(&reading->arena);
}

/* Without markup and white space. */
static struct view essence(struct view text, struct arena *arena)
{
	struct view plain = markup_text(markup_text(text, arena), arena);
	char *out = arena_alloc(arena, plain.len + 1);
	size_t len = 0;

	for (size_t i = 0; i < plain.len; i++) {
		if ((unsigned char)plain.data[i] > ' ')
			out[len++] = plain.data[i];
	}
	return (struct view){out, len};
}

static bool same(struct view a, struct view b, struct arena *arena)
{
	return view_eq(essence(a, arena), essence(b, arena));
}

static bool is_known(const struct case_known *known, const char *file)
{
	for (; known->name != NULL; known++) {
		if (strcmp(known->name, file) == 0)
			return true;
	}
	return false;
}

struct figures {
	int files, fields, equal, unexplained;
};

/* Count a comparison; one that fails has to be known. */
static void judge(struct figures *figures, const struct case_known *known,
	const char *file, const char *field, struct view want, struct view got,
	bool equal)
{
	figures->fields++;
	figures->equal += equal;
	if (equal || is_known(known, file))
		return;
	figures->unexplained++;
	printf("feed: %s: %s: '%.*s', not '%.*s'\n", file, field, VIEW_ARG(got),
		VIEW_ARG(want));
	fflush(stdout);
}

/* ---- gofeed ------------------------------------------------------------------------ */

static const struct case_known gofeed_known[] = {
	{"testdata__parser__json__version_json_10.json",
		"of two forms, the one that is text"},
	{"testdata__parser__json__version_json_11.json",
		"of two forms, the one that is text"},
	{"testdata__translator__json__json10_full.json",
		"of two forms, the one that is text"},
	{"testdata__parser__atom__issue_275_extensions_and_source.xml",
		"XML in XML is given without its tags"},
	{NULL, NULL},
};

static struct view string_at(const json_t *object, const char *key)
{
	const json_t *value = json_object_get(object, key);

	if (json_is_array(value))
		value = json_array_get(value, 0);
	if (json_is_object(value) && json_object_get(value, "value") != NULL)
		value = json_object_get(value, "value");
	return (struct view){json_string_value(value), json_string_length(value)};
}

/* The first of the keys that has a text. */
static struct view first_of(const json_t *object, const char *const *keys)
{
	struct view text = {NULL, 0};

	for (; *keys != NULL && text.len == 0; keys++)
		text = string_at(object, *keys);
	return text;
}

static struct view author_of(const json_t *item)
{
	static const char *const keys[] = {"name", "email", NULL};
	static const char *const plain[] = {"author", NULL};
	const json_t *authors = json_object_get(item, "authors");
	const json_t *author = json_object_get(item, "author");

	if (json_array_size(authors) != 0)
		return first_of(json_array_get(authors, 0), keys);
	if (json_is_object(author))
		return first_of(author, keys);
	return first_of(item, plain);
}

static struct view link_of(const json_t *item)
{
	static const char *const keys[] = {"link", "url", NULL};
	const json_t *link = json_array_get(json_object_get(item, "links"), 0);
	static const char *const href[] = {"href", NULL};

	return json_is_object(link) ? first_of(link, href) : first_of(item, keys);
}

static void compare_date(struct figures *figures, const char *file, const json_t *item,
	const struct moment *got)
{
	static const char *const keys[] = {"publishedParsed", "pubDateParsed",
		"date_published", "updatedParsed", "date_modified", NULL};
	struct view text = first_of(item, keys);
	struct moment want;

	if (text.len == 0 || date_parse(text, &want) < 0)
		return;
	judge(figures, gofeed_known, file, "date", text, text,
		got->precision != PRECISION_NONE && got->time == want.time);
}

static void compare_item(struct figures *figures, const char *file, const json_t *item,
	const struct review *review)
{
	static const char *const text_keys[] = {"content", "content_html", "content_text",
		"description", "summary", NULL};
	static const char *const title_keys[] = {"title", NULL};
	static const char *const id_keys[] = {"guid", "id", NULL};
	ARENA_CLEANUP struct arena arena = {0};
	const struct {
		const char *name;
		struct view want, got;
	} fields[] = {
		{"text", first_of(item, text_keys), review->text},
		{"title", first_of(item, title_keys),
			review->title.len != 0 ? review->title : review->text},
		{"author", author_of(item), review->author},
		{"link", link_of(item), review->url},
		{"id", first_of(item, id_keys), review->id},
	};

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		if (fields[i].want.len == 0)
			continue;
		judge(figures, gofeed_known, file, fields[i].name, fields[i].want,
			fields[i].got, same(fields[i].want, fields[i].got, &arena));
	}
	compare_date(figures, file, item, &review->published);
}

/* Items without a text or a title are no reviews. */
static bool says_something(const json_t *item)
{
	static const char *const keys[] = {"title", "content", "content_html",
		"content_text", "description", "summary", NULL};

	ARENA_CLEANUP struct arena arena = {0};

	return essence(first_of(item, keys), &arena).len != 0;
}

static void compare_gofeed(void *arg, const char *dir, const char *file)
{
	struct figures *figures = arg;
	char path[1024], expected[1024];
	size_t stem = strlen(file) - (strstr(file, ".xml") != NULL ? 4 : 5), i, len,
	       n = 0;
	const json_t *item;
	struct reading reading;

	snprintf(path, sizeof(path), "%s/%s", dir, file);
	snprintf(expected, sizeof(expected), "%s/%.*s%s.json", dir, (int)stem, file,
		strstr(file, ".xml") != NULL ? "" : "_expected");
	json_t *oracle = json_load_file(expected, 0, NULL);
	char *body = oracle != NULL ? cases_file(path, &len) : NULL;

	if (body == NULL) {
		json_decref(oracle);
		return;
	}
	begin(&reading, (struct view){body, len});
	const json_t *items = json_object_get(oracle, "items");

	if (items == NULL)
		items = json_object_get(oracle, "entries");
	json_array_foreach(items, i, item)
	{
		if (!says_something(item))
			continue;
		if (n < reading.found.n)
			compare_item(figures, file, item, &reading.found.reviews[n]);
		n++;
	}
	judge(figures, gofeed_known, file, "entries", VIEW("as many"), VIEW("other"),
		n == reading.found.n);
	figures->files++;
	end(&reading);
	free(body);
	json_decref(oracle);
}

START_TEST(test_gofeed)
{
	struct figures figures = {0};

	cases_each("gofeed", "", ".xml", compare_gofeed, &figures);
	cases_each("gofeed", "", ".json", compare_gofeed, &figures);
	printf("gofeed: %d of %d fields of %d feeds\n", figures.equal, figures.fields,
		figures.files);
	ck_assert_int_gt(figures.files, 300);
	ck_assert_int_eq(figures.unexplained, 0);
}
END_TEST

/* ---- feedparser -------------------------------------------------------------------- */

static const struct case_known feedparser_known[] = {
	{"tests__wellformed__atom__entry_author_map_author.xml",
		"a name without address"},
	{"tests__wellformed__atom10__entry_author_map_author.xml",
		"a name without address"},
	{"tests__wellformed__atom__entry_created_multiple_values.xml",
		"of two dates, the first"},
	{"tests__wellformed__atom__entry_published_parsed_date_overwriting.xml",
		"of two dates, the first"},
	{"tests__wellformed__atom__entry_updated_multiple_values.xml",
		"of two dates, the first"},
	{"tests__wellformed__atom10__entry_content_and_summary.xml",
		"the content, of which this is a summary"},
	{"tests__wellformed__rss__entity_in_doctype.xml",
		"what a feed declares is not expanded"},
	{"tests__wellformed__base__http_entry_link_base_content_location.xml",
		"the base stands in a header of HTTP"},
	{"tests__encoding__demoronize-1.xml", "windows-1252 within UTF-8"},
	{"tests__wellformed__cdf__item_abstract_map_description.xml", "CDF, of 1997"},
	{"tests__wellformed__cdf__item_href_map_link.xml", "CDF, of 1997"},
	{"tests__wellformed__cdf__item_href_map_links.xml", "CDF, of 1997"},
	{"tests__wellformed__cdf__item_lastmod_parsed.xml", "CDF, of 1997"},
	{NULL, NULL},
};

static void drop(struct view *rest, size_t n)
{
	*rest = view_sub(*rest, n, rest->len);
}

static bool take(struct view *rest, const char *text)
{
	*rest = view_trim(*rest);
	if (!view_starts(*rest, view_of(text)))
		return false;
	drop(rest, strlen(text));
	return true;
}

/* One character of a Python string, of which escapes are undone; bytes taken. */
static size_t take_character(struct view text, struct buf *out)
{
	static const char marks[] = "ntr", meant[] = "\n\t\r";
	char c = text.len > 1 ? text.data[1] : '\0', code[16], reference[32];
	size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
	const char *mark = c != '\0' ? strchr(marks, c) : NULL;

	if (text.data[0] != '\\') {
		buf_add_char(out, text.data[0]);
		return 1;
	}
	if (digits != 0 && text.len >= 2 + digits) {
		memcpy(code, text.data + 2, digits);
		code[digits] = '\0';
		/* By its number, which markup_decode() would take for windows-1252's. */
		snprintf(reference, sizeof(reference), "\"\\u%04lx\"",
			strtoul(code, NULL, 16));
		json_t *value = json_loads(reference, JSON_DECODE_ANY, NULL);

		buf_add_text(out, value != NULL ? json_string_value(value) : "?");
		json_decref(value);
		return 2 + digits;
	}
	buf_add_char(out, mark != NULL ? meant[mark - marks] : c);
	return 2;
}

/* 'text', "text" or '''text''', with u or r before it or not. */
static bool take_string(struct view *rest, struct buf *out)
{
	static const char *const quotes[] = {"'''", "\"\"\"", "'", "\""};

	if (!take(rest, "u"))
		(void)take(rest, "r");
	for (int i = 0; i < 4; i++) {
		if (!take(rest, quotes[i]))
			continue;
		while (rest->len != 0 && !view_starts(*rest, view_of(quotes[i])))
			drop(rest, take_character(*rest, out));
		return take(rest, quotes[i]);
	}
	return false;
}

/* (2003, 12, 31, 10, 14, 55, ...) */
static bool take_time(struct view *rest, struct buf *out)
{
	int parts[6], n = 0;

	if (!take(rest, "("))
		return false;
	for (; n < 6 && rest->len != 0; n++) {
		struct view part = view_trim(view_sub(*rest, 0, view_find(*rest, ',')));
		int64_t number;

		if (view_int64(part, &number) < 0)
			return false;
		parts[n] = (int)number;
		drop(rest, view_find(*rest, ',') + 1);
	}
	drop(rest, view_find(*rest, ')') + 1);
	buf_printf(out, "%04d-%02d-%02dT%02d:%02d:%02dZ", parts[0], parts[1], parts[2],
		parts[3], parts[4], parts[5]);
	return n == 6;
}

/* What the expression asks for: "text", "title", ..., or NULL for anything else. */
static const char *take_field(struct view *rest)
{
	static const char *const fields[][2] = {{"['title_detail']['value']", "title"},
		{"['title']", "title"}, {"['description']", "text"},
		{"['summary_detail']['value']", "text"}, {"['summary']", "text"},
		{"['content'][0]['value']", "text"}, {"['link']", "link"},
		{"['links'][0]['href']", "link"}, {"['id']", "id"}, {"['guid']", "id"},
		{"['author_detail']['name']", "author"}, {"['author']", "author"},
		{"['published_parsed']", "date"}, {"['updated_parsed']", "date"},
		{"['issued_parsed']", "date"}, {"['created_parsed']", "date"},
		{"['modified_parsed']", "date"}, {"['date_parsed']", "date"},
		{"['content'][0]['language']", "language"},
		{"['summary_detail']['language']", "language"}};

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		if (take(rest, fields[i][0]))
			return fields[i][1];
	}
	return NULL;
}

/* "Expect: not bozo and entries[0]['title'] == 'x'": one comparison, nothing behind. */
static const char *parse_expectation(struct view text, struct buf *want)
{
	const char *field;

	if (!take(&text, "Expect:"))
		return NULL;
	if (take(&text, "not"))
		(void)take(&text, "bozo");
	else
		(void)take(&text, "bozo");
	(void)take(&text, "and");
	if (!take(&text, "entries[0]"))
		return NULL;
	field = take_field(&text);
	if (field == NULL || !take(&text, "=="))
		return NULL;
	if (strcmp(field, "date") == 0 ? !take_time(&text, want)
				       : !take_string(&text, want))
		return NULL;
	return view_trim(text).len == 0 ? field : NULL;
}

static bool agrees(const char *field, struct view want, const struct review *review,
	struct view *ret_got, struct arena *arena)
{
	const struct {
		const char *name;
		struct view text;
	} texts[] = {{"text", review->text},
		{"title", review->title.len != 0 ? review->title : review->text},
		{"link", review->url}, {"id", review->id}, {"author", review->author},
		{"language", review->language}};
	struct moment moment;

	*ret_got = (struct view){NULL, 0};
	if (strcmp(field, "date") == 0)
		return date_parse(want, &moment) == 0 &&
		       review->published.precision != PRECISION_NONE &&
		       review->published.time == moment.time;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		if (strcmp(texts[i].name, field) == 0)
			*ret_got = texts[i].text;
	}
	return same(want, *ret_got, arena);
}

/* An entry of, say, an id alone is no review: it is given a title. */
static struct view with_title(struct view body, struct arena *arena)
{
	size_t item = view_search(body, VIEW("</item>"));
	size_t entry = view_search(body, VIEW("</entry>"));
	size_t at = item < entry ? item : entry;
	struct view rest = view_sub(body, at, body.len);

	return arena_printf(arena, "%.*s<title>of the test</title>%.*s", (int)at,
		body.data, VIEW_ARG(rest));
}

static void compare_feedparser(
	struct figures *figures, struct view file, struct view expectation)
{
	BUF_CLEANUP struct buf want = buf_make(1 << 20);
	ARENA_CLEANUP struct arena arena = {0};
	const struct review none = {.audience = AUDIENCE_UNSET};
	const char *field = parse_expectation(expectation, &want);
	struct reading reading;
	char path[1024], name[512];
	struct view got;
	size_t len;

	if (field == NULL)
		return;
	snprintf(path, sizeof(path), "%s/%.*s", getenv("REPUTE_CASES"), VIEW_ARG(file));
	snprintf(name, sizeof(name), "%s", strrchr(path, '/') + 1);
	char *body = cases_file(path, &len);

	ck_assert_msg(body != NULL, "cannot read %s", path);
	begin(&reading, (struct view){body, len});
	if (reading.found.n == 0 && strcmp(field, "text") != 0 &&
		strcmp(field, "title") != 0) {
		struct view titled = with_title((struct view){body, len}, &arena);

		end(&reading);
		begin(&reading, titled);
	}
	const struct review *review =
		reading.found.n != 0 ? reading.found.reviews : &none;
	bool equal = agrees(field, buf_view(&want), review, &got, &reading.arena);

	judge(figures, feedparser_known, name, field, buf_view(&want), got, equal);
	figures->files++;
	end(&reading);
	free(body);
}

START_TEST(test_feedparser)
{
	struct figures figures = {0};
	char path[512];
	size_t len;

	snprintf(path, sizeof(path), "%s/MANIFEST.tsv", getenv("REPUTE_CASES"));
	char *manifest = cases_file(path, &len);
	struct view rest = {manifest, len}, line, file, other, expectation;

	ck_assert_msg(manifest != NULL, "cannot read %s", path);
	while (view_split(&rest, '\n', &line)) {
		if (!view_starts(line, VIEW("feeds/dev/tests__")) ||
			!view_split(&line, '\t', &file))
			continue;
		for (int i = 0; i < 3; i++)
			(void)view_split(&line, '\t', &other);
		expectation = line;
		compare_feedparser(&figures, file, expectation);
	}
	printf("feedparser: %d of %d expectations\n", figures.equal, figures.fields);
	ck_assert_int_gt(figures.files, 300);
	ck_assert_int_eq(figures.unexplained, 0);
	free(manifest);
}
END_TEST

/* ---- App Store --------------------------------------------------------------------- */

static const struct {
	const char *file;
	size_t reviews, not_reviews, dated;
	const char *id;
	double rating;
	const char *date;
	int64_t helpful;
} stores[] = {
	{"appstore_boat_2026.json", 2, 0, 2, "14548543799", 5, "2026-09-14T11:24:23Z", 3},
	{"appstore_jp_638572168.json", 50, 0, 0, "6290024630", 4, NULL, 0},
	{"appstore_no_entry_key.json", 0, 0, 0, NULL, 0, NULL, 0},
	{"appstore_twitter_2021.xml", 1, 0, 1, "7008886870", 5,
		"2021-02-18T02:49:45-07:00", 0},
};

static size_t dated(const struct extraction *found)
{
	size_t n = 0;

	for (size_t i = 0; i < found->n; i++)
		n += found->reviews[i].published.precision != PRECISION_NONE;
	return n;
}

START_TEST(test_store)
{
	struct reading reading;
	struct moment date;
	char path[512];
	size_t len;

	snprintf(path, sizeof(path), "%s/payloads/dev/%s", getenv("REPUTE_CASES"),
		stores[_i].file);
	char *body = cases_file(path, &len);

	ck_assert_msg(body != NULL, "cannot read %s", path);
	begin(&reading, (struct view){body, len});
	ck_assert(feed_fits(&reading.document));
	ck_assert_uint_eq(reading.found.n, stores[_i].reviews);
	ck_assert_uint_eq(reading.found.stats.not_reviews, stores[_i].not_reviews);
	ck_assert_uint_eq(dated(&reading.found), stores[_i].dated);
	ck_assert_int_eq(reading.found.stats.none == NULL, stores[_i].reviews != 0);
	for (size_t i = 0; i < reading.found.n; i++) {
		const struct review *review = &reading.found.reviews[i];

		ck_assert(rating_valid(&review->rating) && review->rating.max == 5);
		ck_assert(review->id.len != 0 && review->author.len != 0 &&
			  review->text.len != 0 && review->title.len != 0);
		ck_assert(review->helpful.given && review->url.len != 0);
		ck_assert(view_search(review->text, VIEW("<table")) == review->text.len);
	}
	if (stores[_i].reviews != 0) {
		const struct review *review = reading.found.reviews;

		ck_assert(view_eq(review->id, view_of(stores[_i].id)));
		ck_assert_double_eq(review->rating.value, stores[_i].rating);
		ck_assert_int_eq(review->helpful.n, stores[_i].helpful);
		if (stores[_i].date != NULL) {
			ck_assert_int_eq(date_parse(view_of(stores[_i].date), &date), 0);
			ck_assert_int_eq(review->published.time, date.time);
		}
	}
	end(&reading);
	free(body);
}
END_TEST

/* The feeds in a program's text, each between three quotes. */
START_TEST(test_store_in_program)
{
	static const struct {
		size_t reviews;
		struct view path;
	} wanted[] = {{50, {"/feed/entry[1]", 14}}, {50, {"/feed/entry/0", 13}}};
	char path[512];
	size_t len;

	snprintf(path, sizeof(path), "%s/payloads/dev/%s", getenv("REPUTE_CASES"),
		"Tests__ReviewerTests__Fixture.swift");
	char *program = cases_file(path, &len);
	struct view rest = {program, len}, quotes = VIEW("\"\"\"");

	ck_assert_msg(program != NULL, "cannot read %s", path);
	for (int i = 0; i < 2; i++) {
		struct reading reading;

		drop(&rest, view_search(rest, quotes) + 3);
		struct view body = view_sub(rest, 0, view_search(rest, quotes));

		drop(&rest, body.len + 3);
		begin(&reading, body);
		ck_assert(feed_fits(&reading.document));
		ck_assert_uint_eq(reading.found.n, wanted[i].reviews);
		ck_assert(
			view_search(reading.found.reviews[0].provenance, wanted[i].path) <
			reading.found.reviews[0].provenance.len);
		printf("app store: %zu reviews in text %d of a program\n",
			reading.found.n, i + 1);
		end(&reading);
	}
	free(program);
}
END_TEST

Suite *feed_cases_suite(void)
{
	Suite *suite = suite_create("feed_cases");
	TCase *tcase = tcase_create("feed_cases");

	tcase_set_timeout(tcase, 120);
	if (getenv("REPUTE_CASES") != NULL) {
		tcase_add_test(tcase, test_gofeed);
		tcase_add_test(tcase, test_feedparser);
		tcase_add_loop_test(
			tcase, test_store, 0, (int)(sizeof(stores) / sizeof(stores[0])));
		tcase_add_test(tcase, test_store_in_program);
	}
	suite_add_tcase(suite, tcase);
	return suite;
}
