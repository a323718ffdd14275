/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * JSON-LD. The cases lie in tests/golden/extract/NAME/: input.html and what must be read
 * from it, expected.json (written anew when REPUTE_GOLDEN_WRITE is set). With
 * REPUTE_CASES naming a folder that has pages/dev/, real pages are read too and compared
 * with what another program found in them.
 */
#include "suites.h"

#include "base/calendar.h"
#include "base/limits.h"
#include "extract/adapter.h"
#include "extract/jsonfix.h"
#include "extract/markup.h"
#include "fixture.h"

#include <dirent.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

static const char *golden_dir(void)
{
	const char *dir = getenv("REPUTE_GOLDEN");

	return dir != NULL ? dir : "tests/golden/extract";
}

/* A whole file in memory that ends where the file does; NULL when there is none. */
static char *read_file(const char *path, size_t *ret_len)
{
	FILE *file = fopen(path, "rb");

	if (file == NULL)
		return NULL;
	ck_assert_int_eq(fseek(file, 0, SEEK_END), 0);
	long len = ftell(file);
	char *data = malloc(len > 0 ? (size_t)len : 1);

	rewind(file);
	ck_assert_uint_eq(fread(data, 1, (size_t)len, file), len);
	fclose(file);
	*ret_len = (size_t)len;
	return data;
}

static json_t *text_json(struct view text)
{
	return json_stringn(text.len != 0 ? text.data : "", text.len);
}

static json_t *moment_json(const struct moment *moment)
{
	if (moment->precision == PRECISION_NONE)
		return json_null();
	return json_pack("{s:s, s:i, s:b}", "time", calendar_time_text(moment->time).text,
		"precision", moment->precision, "floating", moment->floating);
}

static json_t *rating_json(const struct rating *rating)
{
	if (!rating->given)
		return json_null();
	return json_pack("{s:f, s:f, s:f, s:b}", "value", rating->value, "min",
		rating->min, "max", rating->max, "assumed", rating->scale_assumed);
}

static void set_text(json_t *object, const char *key, struct view text)
{
	if (text.len != 0)
		json_object_set_new(object, key, text_json(text));
}

static json_t *review_json(const struct review *review)
{
	json_t *object = json_object();

	set_text(object, "id", review->id);
	set_text(object, "url", review->url);
	set_text(object, "author", review->author);
	set_text(object, "language", review->language);
	set_text(object, "title", review->title);
	set_text(object, "text", review->text);
	set_text(object, "reply", review->reply);
	json_object_set_new(object, "published", moment_json(&review->published));
	json_object_set_new(object, "rating", rating_json(&review->rating));
	if (review->replied.precision != PRECISION_NONE)
		json_object_set_new(object, "replied", moment_json(&review->replied));
	return object;
}

/* The JSON-LD of a page, which is read as UTF-8. */
static struct extraction read_page(struct view text, struct arena *arena)
{
	struct document document = {.text = text, .arena = arena};
	struct extraction found = extraction_make(arena);
	const struct recipe recipe = {.adapter = adapter_named(VIEW("jsonld"))};

	ck_assert_int_eq(extract(&document, &recipe, &found, NULL), 0);
	fixture_settle(&found);
	return found;
}

static json_t *page_json(struct view page)
{
	ARENA_CLEANUP struct arena arena = {0};
	struct extraction found = read_page(page, &arena);
	const struct extraction_stats stats = found.stats;
	json_t *reviews = json_array();

	for (size_t i = 0; i < found.n; i++)
		json_array_append_new(reviews, review_json(&found.reviews[i]));
	return json_pack("{s:{s:I,s:I,s:I,s:I,s:I,s:I,s:I}, s:{s:f,s:f,s:I,s:I}, s:o}",
		"stats", "blocks", (json_int_t)stats.blocks, "repaired",
		(json_int_t)stats.blocks_repaired, "bad", (json_int_t)stats.blocks_bad,
		"reviews", (json_int_t)found.n, "duplicates",
		(json_int_t)stats.duplicates, "empty", (json_int_t)stats.empty, "undated",
		(json_int_t)stats.undated, "aggregate", "rating", found.aggregate.rating,
		"best", found.aggregate.best, "rating_count",
		(json_int_t)found.aggregate.rating_count, "review_count",
		(json_int_t)found.aggregate.review_count, "reviews", reviews);
}

static const char *const goldens[] = {"graph", "broken-beside-good", "bytes", "deep",
	"entities", "scripts", "duplicates", "ratings", "dates", "reply", "no-reviews"};

START_TEST(test_golden)
{
	char path[512];
	size_t len;

	snprintf(path, sizeof(path), "%s/%s/input.html", golden_dir(), goldens[_i]);
	char *page = read_file(path, &len);

	ck_assert_msg(page != NULL, "cannot read %s", path);
	json_t *found = page_json((struct view){page, len});

	snprintf(path, sizeof(path), "%s/%s/expected.json", golden_dir(), goldens[_i]);
	if (getenv("REPUTE_GOLDEN_WRITE") != NULL)
		ck_assert_int_eq(json_dump_file(found, path, JSON_INDENT(1)), 0);
	json_t *expected = json_load_file(path, 0, NULL);
	char *shown = json_dumps(found, JSON_INDENT(1));

	ck_assert_msg(json_equal(found, expected), "%s: %s", goldens[_i], shown);
	free(shown);
	free(page);
	json_decref(found);
	json_decref(expected);
}
END_TEST

/* No page that is cut reads behind its end, or fails. */
START_TEST(test_cut)
{
	char path[512];
	size_t len;

	snprintf(path, sizeof(path), "%s/%s/input.html", golden_dir(), goldens[_i]);
	char *page = read_file(path, &len);

	ck_assert_msg(page != NULL, "cannot read %s", path);
	for (size_t n = 0; n < len && n < 4000; n += 7) {
		char *copy = malloc(n != 0 ? n : 1);

		memcpy(copy, page, n);
		json_decref(page_json((struct view){copy, n}));
		free(copy);
	}
	free(page);
}
END_TEST

static const struct {
	const char *text, *fixed;
} fixes[] = {
	{"", "[]"},
	{"{\"a\":[1,2.5,-3,true,null,\"x\"]}", "[{\"a\":[1,2.5,-3,true,null,\"x\"]}]"},
	{"{\"a\":\"\\u00e9\\n\\\\\"}", "[{\"a\":\"\\u00e9\\n\\\\\"}]"},
	{"{\"a\":1,}", "[{\"a\":1}]"},
	{"{\"a\":1,\"b\"", "[{\"a\":1}]"},
	{"[{\"a\":{\"b\":", "[[]]"},
	{"{\"b\":,\"c\":[\"d\"],\"e\":}", "[{\"c\":[\"d\"]}]"},
	{"[,1,,2,]", "[[1,2]]"},
	{"{\"a\":[1", "[{\"a\":[1]}]"},
	{"{\"a\":\"x", "[{}]"},
	{"{\"a\":[{\"b\":1},{\"b\":\"x", "[{\"a\":[{\"b\":1}]}]"},
	{"{\"a\":[{\"b\":1},{\"b\":2,\"c", "[{\"a\":[{\"b\":1}]}]"},
	{"{\"a\":[{\"b\":1},{\"b\":", "[{\"a\":[{\"b\":1}]}]"},
	{"{\"a\":[{\"b\":1},{\"b\":2", "[{\"a\":[{\"b\":1},{\"b\":2}]}]"},
	{"{\"a\":1,\"b\"}", "[{\"a\":1}]"},
	{"{\"a\":,\"b\":2}", "[{\"b\":2}]"},
	{"{\"a\" \"b\"}", "[{\"a\":\"b\"}]"},
	{"{\"a\":\"x\"\n \"b\":2}", "[{\"a\":\"x\",\"b\":2}]"},
	{"{\"a\":1 \"b\":{\"c\":2} \"d\":3}", "[{\"a\":1,\"b\":{\"c\":2},\"d\":3}]"},
	{"[{\"a\":1, {\"b\":2}]", "[[{\"a\":1},{\"b\":2}]]"},
	{"[{\"a\":1} {\"b\":2}]", "[[{\"a\":1},{\"b\":2}]]"},
	{"{\"a\":\"he said \"hi\", then left\",\"b\":1}",
		"[{\"a\":\"he said \\\"hi\\\", then left\",\"b\":1}]"},
	{"{1:2,\"a\":b:c}", "[{\"1\":2,\"a\":\"b\"}]"},
	{"{\"a\":[1}", "[{\"a\":[1]}]"},
	{"{\"a\":1]}", "[{\"a\":1}]"},
	{"{}}{}", "[{},{}]"},
	{"{a:'b'}", "[{\"a\":\"b\"}]"},
	{"{\"a\":\"x\"y\"z\"}", "[{\"a\":\"x\\\"y\\\"z\"}]"},
	{"{\"a\":12345678901234567890}", "[{\"a\":\"12345678901234567890\"}]"},
	{"{\"a\":1e999}", "[{\"a\":\"1e999\"}]"},
	{"{\"a\":007}", "[{\"a\":\"007\"}]"},
	{"<![CDATA[ {\"a\":1} ]]>", "[{\"a\":1}]"},
	{"/* {\"x\":1} */ [1] // [2]", "[[1]]"},
};

START_TEST(test_fix)
{
	BUF_CLEANUP struct buf out = buf_make(KIB(4));

	ck_assert_int_eq(jsonfix(view_of(fixes[_i].text), &out, NULL), 0);
	ck_assert_str_eq(out.data, fixes[_i].fixed);
	json_t *tree = json_loadb(out.data, out.len, 0, NULL);

	ck_assert_ptr_nonnull(tree);
	json_decref(tree);
}
END_TEST

static const struct {
	const char *text, *decoded, *plain;
} markups[] = {
	{"a", "a", "a"},
	{" a ", " a ", "a"},
	{"&amp;&lt;&quot;&apos;", "&<\"'", "&<\"'"},
	{"&#65;&#x42;&#X43", "ABC", "ABC"},
	{"&#0;&#xD800;&#x110000;&#99999999999;",
		"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd",
		"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"},
	{"&#150;", "\xe2\x80\x93", "\xe2\x80\x93"},
	{"&amp;lt;", "&lt;", "<"},
	{"It&amp;#39;s", "It&#39;s", "It's"},
	{"AT&amp;T; R&amp;D", "AT&T; R&D", "AT&T; R&D"},
	{"& &; &# &#x; &nosuch; &lt", "& &; &# &#x; &nosuch; &lt",
		"& &; &# &#x; &nosuch; &lt"},
	{"a<br>b", "a<br>b", "a\nb"},
	{"<p class=\"x\">a</p>b", "<p class=\"x\">a</p>b", "a\nb"},
	{"<i>a</i>b", "<i>a</i>b", "ab"},
	{"a < b > c <3", "a < b > c <3", "a < b > c <3"},
	{"a <b", "a <b", "a <b"},
	{"&lt;b&gt;a&lt;/b&gt;", "<b>a</b>", "a"},
	{"&lt;template&gt;", "<template>", "<template>"},
	{"a<!-- <b> --> b", "a<!-- <b> --> b", "a b"},
	{"a<!-- b", "a<!-- b", "a<!-- b"},
};

START_TEST(test_markup)
{
	ARENA_CLEANUP struct arena arena = {0};
	struct view text = view_of(markups[_i].text);
	struct view decoded = markup_decode(text, &arena);
	struct view plain = markup_text(text, &arena);

	ck_assert_msg(view_eq(decoded, view_of(markups[_i].decoded)), "'%.*s'",
		VIEW_ARG(decoded));
	ck_assert_msg(
		view_eq(plain, view_of(markups[_i].plain)), "'%.*s'", VIEW_ARG(plain));
}
END_TEST

/* One review more than are taken from a page. */
START_TEST(test_capped)
{
	ARENA_CLEANUP struct arena arena = {0};
	BUF_CLEANUP struct buf page = buf_make(MIB(8));

	buf_add_text(&page, "<script type=application/ld+json>[");
	for (int i = 0; i <= LIMIT_REVIEWS_PER_PAGE; i++)
		buf_printf(&page, "%s{\"@type\":\"Review\",\"reviewBody\":\"%d\"}",
			i != 0 ? "," : "", i);
	buf_add_text(&page, "]</script>");
	struct extraction found = read_page(buf_view(&page), &arena);

	ck_assert_uint_eq(found.n, LIMIT_REVIEWS_PER_PAGE);
	ck_assert(found.stats.capped);
	ck_assert(view_eq(found.reviews[LIMIT_REVIEWS_PER_PAGE - 1].text, VIEW("19999")));
}
END_TEST

/* Letters and digits only, markup gone: what two programs must agree on. */
static struct view essence(struct view text, struct arena *arena)
{
	struct view plain = markup_text(text, arena);
	char *out = arena_alloc(arena, plain.len + 1);
	size_t len = 0;

	for (size_t i = 0; i < plain.len; i++) {
		char c = plain.data[i];

		if ((c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'))
			out[len++] = c;
	}
	return (struct view){out, len};
}

struct agreement {
	int pages, equal, better, worse;
	size_t reviews;
};

static size_t count_essence(const struct extraction *found, struct view text)
{
	ARENA_CLEANUP struct arena arena = {0};
	size_t n = 0;

	for (size_t i = 0; i < found->n; i++)
		n += view_eq(essence(found->reviews[i].text, &arena), text);
	return n;
}

/*
 * How many of the oracle's reviews (those that have a text or a rating) were not found:
 * texts that are missing here. `*ret_n` is how many it has, repeated ones once.
 */
static size_t missing(const json_t *oracle, const struct extraction *found, size_t *ret_n)
{
	ARENA_CLEANUP struct arena arena = {0};
	size_t lost = 0, i;
	const json_t *one;
	json_t *seen = json_object();

	json_array_foreach(oracle, i, one)
	{
		const json_t *body = json_object_get(one, "body");
		struct view text = {json_string_value(body), json_string_length(body)};

		text = essence(text, &arena);
		if (text.len == 0 && json_is_null(json_object_get(one, "rating")))
			continue;
		json_t *parts = json_pack("[s%,O,O]", text.data, text.len,
			json_object_get(one, "author"), json_object_get(one, "date"));
		char *key = json_dumps(parts, 0);

		if (json_object_get(seen, key) == NULL)
			lost += count_essence(found, text) == 0;
		json_object_set_new(seen, key, json_true());
		json_decref(parts);
		free(key);
	}
	*ret_n = json_object_size(seen);
	json_decref(seen);
	return lost;
}

static void compare_page(const char *dir, const char *name, struct agreement *agreement)
{
	ARENA_CLEANUP struct arena arena = {0};
	char path[1024];
	size_t len, n, lost;

	snprintf(path, sizeof(path), "%s/%s.extruct.json", dir, name);
	json_t *oracle = json_load_file(path, 0, NULL);

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	char *page = oracle != NULL ? read_file(path, &len) : NULL;

	if (page == NULL) {
		json_decref(oracle);
		return;
	}
	struct extraction found = read_page((struct view){page, len}, &arena);

	lost = missing(json_object_get(oracle, "jsonld_reviews"), &found, &n);
	agreement->pages++;
	agreement->reviews += found.n;
	if (lost == 0 && found.n == n)
		agreement->equal++;
	else if (lost == 0 && found.n > n)
		agreement->better++;
	else
		agreement->worse++;
	free(page);
	json_decref(oracle);
}

START_TEST(test_real_pages)
{
	char dir[512];
	struct agreement agreement = {0};

	snprintf(dir, sizeof(dir), "%s/pages/dev", getenv("REPUTE_CASES"));
	DIR *stream = opendir(dir);

	ck_assert_msg(stream != NULL, "cannot open %s", dir);
	for (struct dirent *entry; (entry = readdir(stream)) != NULL;)
		compare_page(dir, entry->d_name, &agreement);
	closedir(stream);
	printf("jsonld: %d pages, %zu reviews; as the oracle %d, more %d, fewer %d\n",
		agreement.pages, agreement.reviews, agreement.equal, agreement.better,
		agreement.worse);
	ck_assert_int_gt(agreement.pages, 100);
	ck_assert(agreement.equal + agreement.better >= .99 * agreement.pages);
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *jsonld_suite(void)
{
	Suite *suite = suite_create("jsonld");
	TCase *tcase = tcase_create("jsonld");

	tcase_set_timeout(tcase, 300);
	tcase_add_loop_test(tcase, test_golden, 0, COUNT(goldens));
	tcase_add_loop_test(tcase, test_cut, 0, COUNT(goldens));
	tcase_add_loop_test(tcase, test_fix, 0, COUNT(fixes));
	tcase_add_loop_test(tcase, test_markup, 0, COUNT(markups));
	tcase_add_test(tcase, test_capped);
	if (getenv("REPUTE_CASES") != NULL)
		tcase_add_test(tcase, test_real_pages);
	suite_add_tcase(suite, tcase);
	return suite;
}
