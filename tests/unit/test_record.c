/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rows and lines as reviews: what each column becomes, what is repaired, what is kept out
 * and in which words. jansson is the oracle for the JSON scanner.
 */
#include "suites.h"

#include "base/calendar.h"
#include "base/jsonrow.h"
#include "base/limits.h"
#include "extract/record.h"

#include <jansson.h>
#include <stdlib.h>

struct fixture {
	struct record_map *map;
	struct arena arena;
	struct review review;
	struct record_notes notes;
	struct err err;
};

static struct fixture fixture_make(const char *mapping)
{
	struct fixture f = {.err = ERR_INIT};

	ck_assert_int_eq(record_map_new(&f.map, &f.err), 0);
	if (mapping != NULL)
		ck_assert_int_eq(record_map_add(f.map, mapping, &f.err), 0);
	return f;
}

static void fixture_done(struct fixture *f)
{
	record_map_free(f->map);
	arena_done(&f->arena);
}

static int read_json(struct fixture *f, struct view line)
{
	return record_from_json(f->map, line, &f->arena, &f->review, &f->notes, &f->err);
}

#define ASSERT_VIEW(view, text) \
	ck_assert_msg(view_eq((view), VIEW(text)), "'%.*s'", VIEW_ARG(view))

START_TEST(test_json_whole)
{
	struct fixture f = fixture_make(NULL);
	struct view line = VIEW(
		"{\"id\": \"r-1\", \"entity\": \"Acme\", \"location\": \"Boston\", "
		"\"source\": \"site\", \"audience\": \"Employee\", "
		"\"date\": \"2011-10-24\", \"rating\": 4, \"rating_scale\": \"1-10\", "
		"\"title\": \"Good\", \"text\": \"A \\\"caf\\u00e9\\\" \\ud83d\\ude00\", "
		"\"author\": \"Ann\", \"lang\": \"en\", \"url\": \"https://x.test/1\", "
		"\"reply\": \"Thanks\", \"reply_date\": \"2011-10-25T10:00:00Z\", "
		"\"x\": {\"a\": [1, {\"b\": null}], \"c\": \"\\n\"}, \"job\": true}");

	ck_assert_msg(read_json(&f, line) == 0, "%s", f.err.text);
	ASSERT_VIEW(f.review.id, "r-1");
	ASSERT_VIEW(f.review.brand, "Acme");
	ASSERT_VIEW(f.review.location, "Boston");
	ASSERT_VIEW(f.review.source, "site");
	ck_assert_int_eq(f.review.audience, AUDIENCE_EMPLOYEE);
	ck_assert_str_eq(
		calendar_time_text(f.review.published.time).text, "2011-10-24T00:00:00Z");
	ck_assert_int_eq(f.review.published.precision, PRECISION_DAY);
	ck_assert_double_eq(f.review.rating.value, 4);
	ck_assert_double_eq(f.review.rating.max, 10);
	ck_assert(!f.review.rating.scale_assumed);
	ASSERT_VIEW(f.review.title, "Good");
	ASSERT_VIEW(f.review.text, "A \"caf\xc3\xa9\" \xf0\x9f\x98\x80");
	ASSERT_VIEW(f.review.author, "Ann");
	ASSERT_VIEW(f.review.language, "en");
	ASSERT_VIEW(f.review.url, "https://x.test/1");
	ASSERT_VIEW(f.review.reply, "Thanks");
	ck_assert_int_eq(f.review.replied.precision, PRECISION_SECOND);
	ck_assert(!f.notes.repaired_text && !f.notes.rating_off_scale);
	ck_assert_uint_eq(record_map_unused_count(f.map), 2);
	ASSERT_VIEW(record_map_unused(f.map, 0), "x");
	ASSERT_VIEW(record_map_unused(f.map, 1), "job");
	fixture_done(&f);
}
END_TEST

#define DATED "{\"date\":\"2011-10-24\","

static const struct {
	struct view line;
	const char *text; /* NULL: the row is kept out for `fault` */
	const char *fault;
	bool repaired, off_scale;
} lines[] = {
	{VIEW(DATED "\"text\":\"a\"}"), "a", NULL, false, false},
	{VIEW(" " DATED "\"text\":\"a\"} \r"), "a", NULL, false, false},
	{VIEW("\xef\xbb\xbf" DATED "\"text\":\"a\"}"), "a", NULL, false, false},
	{VIEW(DATED "\"text\":null,\"rating\":3}"), "", NULL, false, false},
	{VIEW(DATED "\"text\":\"\",\"rating\":\"4,5\"}"), "", NULL, false, false},
	{VIEW(DATED "\"TEXT\":\"a\"}"), "a", NULL, false, false},
	{VIEW(DATED "\"text\":\"a\",\"text\":\"b\"}"), "b", NULL, false, false},
	{VIEW("{\"date\":1319464800,\"text\":\"a\"}"), "a", NULL, false, false},
	{VIEW(DATED "\"text\":\"a\",\"rating\":0,\"rating_scale\":\"1-5\"}"), "a", NULL,
		false, true},
	{VIEW(DATED "\"text\":\"a\",\"rating\":1.1e1}"), "a", NULL, false, false},
	/* damage that is repaired */
	{VIEW(DATED "\"text\":\"a\xff"
		    "b\"}"),
		"a\xef\xbf\xbd"
		"b",
		NULL, true, false},
	{VIEW(DATED "\"text\":\"a\0b\"}"), "ab", NULL, true, false},
	{VIEW(DATED "\"text\":\"a\\u0000b\"}"), "ab", NULL, true, false},
	{VIEW(DATED "\"text\":\"a\tb\"}"), "a\tb", NULL, true, false},
	{VIEW(DATED "\"text\":\"\\ud83d!\"}"), "\xef\xbf\xbd!", NULL, true, false},
	{VIEW(DATED "\"text\":\"\\ude00\\ud83d\"}"), "\xef\xbf\xbd\xef\xbf\xbd", NULL,
		true, false},
	{VIEW(DATED "\"text\":\"\xed\xa0\x80\"}"), "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd",
		NULL, true, false},
	/* rows that are kept out */
	{VIEW(""), NULL, "not a JSON object: '{' is expected", false, false},
	{VIEW("[]"), NULL, "not a JSON object: '{' is expected", false, false},
	{VIEW("{}"), NULL, "no date", false, false},
	{VIEW("{\"text\":\"a\"}"), NULL, "no date", false, false},
	{VIEW("{\"text\":\"a\",\"date\":null}"), NULL, "no date", false, false},
	{VIEW("{\"text\":\"a\",\"date\":\" \"}"), NULL, "no date", false, false},
	{VIEW("{\"text\":\"a\",\"date\":\"9999-01-01\"}"), NULL,
		"date '9999-01-01' lies outside 1970-2100", false, false},
	{VIEW("{\"text\":\"a\",\"date\":\"03/04/2011\"}"), NULL,
		"date '03/04/2011' could mean several days", false, false},
	{VIEW("{\"text\":\"a\",\"date\":\"soon\"}"), NULL, "date 'soon' is not a date",
		false, false},
	{VIEW("{\"text\":\"a\",\"date\":2011}"), NULL,
		"date '2011' could mean several days", false, false},
	{VIEW("{\"text\":\"a\",\"date\":1319464800.5}"), NULL,
		"date '1319464800.5' is not a date", false, false},
	{VIEW(DATED "\"text\":\"a\",\"reply_date\":\"soon\"}"), NULL,
		"reply_date 'soon' is not a date", false, false},
	{VIEW(DATED "\"text\":\" \"}"), NULL, "no text, title or rating", false, false},
	{VIEW(DATED "\"rating\":\"good\"}"), NULL, "rating 'good' is not a number", false,
		false},
	{VIEW(DATED "\"rating\":true}"), NULL, "rating 'true' is not a number", false,
		false},
	{VIEW(DATED "\"rating\":3,\"rating_scale\":\"stars\"}"), NULL,
		"rating_scale 'stars' is not a scale such as 1-5", false, false},
	{VIEW(DATED "\"text\":[\"a\"]}"), NULL, "text is an object or a list, not text",
		false, false},
	{VIEW(DATED "\"text\":\"a\",\"audience\":\"dogs\"}"), NULL,
		"audience 'dogs' is neither customer nor employee", false, false},
	{VIEW(DATED "\"text\":\"a\"} {}"), NULL,
		"not a JSON object: text stands behind it", false, false},
	{VIEW(DATED "\"text\":\"a}"), NULL, "not a JSON object: a string is not closed",
		false, false},
	{VIEW(DATED "\"text\":\"a\\"), NULL, "not a JSON object: a string is not closed",
		false, false},
	{VIEW(DATED "\"text\":\"\\x\"}"), NULL,
		"not a JSON object: an escape in a string is malformed", false, false},
	{VIEW(DATED "\"text\":\"\\u12\"}"), NULL,
		"not a JSON object: an escape in a string is malformed", false, false},
	{VIEW(DATED "\"text\":NaN}"), NULL, "not a JSON object: a value is expected",
		false, false},
};

START_TEST(test_json_line)
{
	struct fixture f = fixture_make(NULL);
	int rc = read_json(&f, lines[_i].line);

	if (lines[_i].text == NULL) {
		ck_assert_int_eq(rc, -1);
		ck_assert_str_eq(f.err.text, lines[_i].fault);
		ck_assert_int_eq(f.err.code, ERR_INPUT);
	} else {
		ck_assert_msg(rc == 0, "%s", f.err.text);
		ck_assert_msg(view_eq(f.review.text, view_of(lines[_i].text)), "'%.*s'",
			VIEW_ARG(f.review.text));
		ck_assert(f.notes.repaired_text == lines[_i].repaired);
		ck_assert(f.notes.rating_off_scale == lines[_i].off_scale);
	}
	fixture_done(&f);
}
END_TEST

START_TEST(test_json_cut)
{
	struct fixture f = fixture_make(NULL);
	struct view line = lines[_i].line;

	for (size_t n = 0; n < line.len; n++) {
		char *copy = malloc(n != 0 ? n : 1);

		memcpy(copy, line.data, n);
		bool accepted = read_json(&f, (struct view){copy, n}) == 0;

		/* Only white space may be missing at the end. */
		ck_assert(!accepted || view_trim(view_sub(line, n, line.len)).len == 0 ||
			  lines[_i].text == NULL);
		err_clear(&f.err);
		free(copy);
	}
	fixture_done(&f);
}
END_TEST

START_TEST(test_limits)
{
	struct fixture f = fixture_make(NULL);
	size_t size = LIMIT_REVIEW_TEXT + 1000;
	char *line = malloc(size);
	const char *heads[] = {DATED "\"text\":\"", DATED "\"title\":\""};
	const size_t limits[] = {LIMIT_REVIEW_TEXT, LIMIT_FIELD};

	for (int i = 0; i < 4; i++) {
		size_t n = limits[i / 2] + (size_t)(i % 2), head = strlen(heads[i / 2]);

		memcpy(line, heads[i / 2], head);
		memset(line + head, 'a', n);
		memcpy(line + head + n, "\"}", 2);
		err_clear(&f.err);
		ck_assert_int_eq(read_json(&f, (struct view){line, head + n + 2}),
			i % 2 == 0 ? 0 : -1);
	}
	ck_assert_int_eq(f.err.code, ERR_LIMIT);
	ck_assert_str_eq(f.err.text, "title is longer than 65536 bytes");
	free(line);
	fixture_done(&f);
}
END_TEST

START_TEST(test_depth)
{
	struct fixture f = fixture_make(NULL);
	char line[4096];

	for (int depth = LIMIT_JSON_DEPTH - 1; depth <= LIMIT_JSON_DEPTH; depth++) {
		int n = snprintf(line, sizeof(line), DATED "\"text\":\"a\",\"x\":");

		memset(line + n, '[', (size_t)depth);
		memset(line + n + depth, ']', (size_t)depth);
		line[n + 2 * depth] = '}';
		int rc = read_json(&f, (struct view){line, (size_t)(n + 2 * depth + 1)});

		ck_assert_int_eq(rc, depth < LIMIT_JSON_DEPTH ? 0 : -1);
	}
	ck_assert_str_eq(f.err.text, "not a JSON object: it is nested too deeply");
	fixture_done(&f);
}
END_TEST

/* Strict texts: accepted and decoded exactly as jansson does. */
static const char *const texts[] = {
	"{}",
	"{\"a\":1}",
	"{\"a\":-0.5e+3,\"b\":[],\"c\":{}}",
	"{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u20ac\\ud83d\\ude00\"}",
	"{\"a\":\"x\",}",
	"{\"a\" \"x\"}",
	"{\"a\":01}",
	"{\"a\":1.}",
	"{\"a\":.5}",
	"{\"a\":+1}",
	"{\"a\":1e}",
	"{\"a\":-}",
	"{\"a\":tru}",
	"{\"a\":truely}",
	"{\"a\":[1,]}",
	"{\"a\":[1 2]}",
	"{\"a\":{\"b\":1]}",
	"{\"a\":{b:1}}",
	"{\"a\":[\"\\q\"]}",
	"{\"a\":[\"\\u12G4\"]}",
	"{a:1}",
	"{'a':1}",
	"{\"a\":1",
	"{\"a\"}",
	"{,}",
	"{\"a\":[[[[[[\"deep\",{\"b\":[null,true,false]}]]]]]]}",
	"{\"\":\"\"}",
	" { \"a\" : [ 1 , { \"b\" : \"c\" } ] } ",
};

START_TEST(test_oracle)
{
	struct arena arena = {0};
	struct view text = view_of(texts[_i]);
	json_t *tree = json_loadb(text.data, text.len, 0, NULL);
	struct jsonrow row = jsonrow_make(text, &arena);
	struct json_member member;
	size_t n = 0;
	int rc;

	while ((rc = jsonrow_next(&row, &member, NULL)) > 0) {
		const json_t *value =
			json_object_getn(tree, member.key.data, member.key.len);

		n++;
		if (tree != NULL && member.kind == JSON_KIND_STRING)
			ck_assert(view_eq(
				member.text, (struct view){json_string_value(value),
						     json_string_length(value)}));
		if (tree != NULL && member.kind == JSON_KIND_NESTED)
			ck_assert(json_is_object(value) || json_is_array(value));
	}
	ck_assert_msg((rc == 0) == (tree != NULL), "'%s': %d", texts[_i], rc);
	if (tree != NULL)
		ck_assert_uint_eq(n, json_object_size(tree));
	json_decref(tree);
	arena_done(&arena);
}
END_TEST

/* A header and a row, split at '|'. */
static int read_csv(struct fixture *f, const char *header, const char *fields)
{
	struct view head[16], row[16], rest = view_of(header);
	size_t n = 0, m = 0;

	while (view_split(&rest, '|', &head[n]))
		n++;
	for (rest = view_of(fields); view_split(&rest, '|', &row[m]);)
		m++;
	if (record_map_header(f->map, &(struct csv_row){head, n, 1}, &f->err) < 0)
		return -1;
	return record_from_csv(f->map, &(struct csv_row){row, m, 2}, &f->arena,
		&f->review, &f->notes, &f->err);
}

static const struct {
	const char *mapping, *header, *fields;
	const char *brand, *text; /* NULL: kept out for `fault` */
	const char *fault;
	size_t unused;
} rows[] = {
	{NULL, "date|text", "2011-10-24|good", "", "good", NULL, 0},
	{NULL, "Date| Text |x", "2011-10-24|good|1", "", "good", NULL, 1},
	{NULL, "brand|entity|date|text", "B|E|2011-10-24|t", "B", "t", NULL, 1},
	{NULL, "entity|brand|date|text", "E|B|2011-10-24|t", "B", "t", NULL, 0},
	{"comment=text", "date|comment", "2011-10-24|good", "", "good", NULL, 0},
	{"comment=text", "date|text|Comment", "2011-10-24|bad|good", "", "good", NULL, 0},
	{"comment=text", "date|Comment|text", "2011-10-24|good|bad", "", "good", NULL, 1},
	{"a=date,b=text,c=entity", "a|b|c", "2011-10-24|t|E", "E", "t", NULL, 0},
	{"title=text", "date|title", "2011-10-24|good", "", "good", NULL, 0},
	{NULL, "date|text", "2011-10-24|a|b", NULL, NULL,
		"the row has 3 fields, the header 2", 0},
	{NULL, "date|text", "2011-10-24", NULL, NULL,
		"the row has 1 fields, the header 2", 0},
	{NULL, "date|text", "x|y", NULL, NULL, "date 'x' is not a date", 0},
	{NULL, "date|text", "1319464800|y", NULL, NULL, "date '1319464800' is not a date",
		0},
	{NULL, "text", "y", NULL, NULL,
		"the header has no column 'date'; name theirs with --map their=date", 0},
	{NULL, "date|words", "2011-10-24|y", NULL, NULL,
		"the header has no column 'text', 'title' or 'rating'; name theirs with "
		"--map their=text",
		1},
	{NULL, "date|text|Date", "a|b|c", NULL, NULL,
		"two columns of the header are 'date'", 0},
};

START_TEST(test_csv_row)
{
	struct fixture f = fixture_make(rows[_i].mapping);
	int rc = read_csv(&f, rows[_i].header, rows[_i].fields);

	if (rows[_i].text == NULL) {
		ck_assert_int_eq(rc, -1);
		ck_assert_str_eq(f.err.text, rows[_i].fault);
	} else {
		ck_assert_msg(rc == 0, "%s", f.err.text);
		ck_assert(view_eq(f.review.brand, view_of(rows[_i].brand)));
		ck_assert(view_eq(f.review.text, view_of(rows[_i].text)));
	}
	ck_assert_uint_eq(record_map_unused_count(f.map), rows[_i].unused);
	fixture_done(&f);
}
END_TEST

START_TEST(test_unfit)
{
	struct fixture f = fixture_make(NULL);

	ck_assert_int_eq(
		read_csv(&f, "date|text|url|lang", "2011|a|javascript:alert(1)|<b>"), 0);
	ck_assert_uint_eq(f.review.url.len, 0);
	ck_assert_uint_eq(f.review.language.len, 0);
	ck_assert(f.notes.url_dropped && f.notes.language_dropped);
	record_map_reset(f.map);
	ck_assert_int_eq(
		read_csv(&f, "date|text|url|lang", "2011|a|HTTPS://x.test/|pt-BR"), 0);
	ASSERT_VIEW(f.review.url, "HTTPS://x.test/");
	ASSERT_VIEW(f.review.language, "pt-BR");
	ck_assert(!f.notes.url_dropped && !f.notes.language_dropped);
	fixture_done(&f);
}
END_TEST

static const struct {
	const char *mapping, *fault;
} mappings[] = {
	{"a=txet", "unknown column 'txet' in a mapping; the nearest is 'text'"},
	{"a=ratng_scale",
		"unknown column 'ratng_scale' in a mapping; the nearest is 'rating_scale'"},
	{"a=date,b", "column mapping 'b' is not of the form their=ours"},
	{"=date", "column mapping '=date' is not of the form their=ours"},
	{"a=", "column mapping 'a=' is not of the form their=ours"},
};

START_TEST(test_mapping)
{
	struct fixture f = fixture_make(NULL);

	ck_assert_int_eq(record_map_add(f.map, mappings[_i].mapping, &f.err), -1);
	ck_assert_int_eq(f.err.code, ERR_USAGE);
	ck_assert_str_eq(f.err.text, mappings[_i].fault);
	fixture_done(&f);
}
END_TEST

/* A flood of names is remembered up to the bound. */
START_TEST(test_unused_bounded)
{
	struct fixture f = fixture_make(NULL);
	char line[256];

	for (int i = 0; i < 200; i++) {
		snprintf(line, sizeof(line), DATED "\"text\":\"a\",\"k%d\":0}", i);
		ck_assert_int_eq(read_json(&f, view_of(line)), 0);
	}
	ck_assert_uint_eq(record_map_unused_count(f.map), RECORD_UNUSED_MAX);
	record_map_reset(f.map);
	ck_assert_uint_eq(record_map_unused_count(f.map), 0);
	fixture_done(&f);
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *record_suite(void)
{
	Suite *suite = suite_create("record");
	TCase *tcase = tcase_create("record");

	tcase_add_test(tcase, test_json_whole);
	tcase_add_loop_test(tcase, test_json_line, 0, COUNT(lines));
	tcase_add_loop_test(tcase, test_json_cut, 0, COUNT(lines));
	tcase_add_loop_test(tcase, test_oracle, 0, COUNT(texts));
	tcase_add_loop_test(tcase, test_csv_row, 0, COUNT(rows));
	tcase_add_loop_test(tcase, test_mapping, 0, COUNT(mappings));
	tcase_add_test(tcase, test_limits);
	tcase_add_test(tcase, test_depth);
	tcase_add_test(tcase, test_unfit);
	tcase_add_test(tcase, test_unused_bounded);
	suite_add_tcase(suite, tcase);
	return suite;
}
