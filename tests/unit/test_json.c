/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * JSON by presets and by guess. The cases lie in tests/golden/json/NAME/: input.json, as
 * an API documents its answers, and what must be read from it, expected.txt (written anew
 * when REPUTE_GOLDEN_WRITE is set). With REPUTE_CASES naming a folder that has
 * payloads/dev/, real payloads are read too.
 */
#include "suites.h"

#include "base/buf.h"
#include "base/calendar.h"
#include "base/limits.h"
#include "extract/adapter.h"
#include "extract/json_load.h"
#include "extract/preset.h"
#include "fixture.h"

#include <stdio.h>
#include <stdlib.h>

#define READ_AT 1790000000 /* 2026-09-21 */

static const char *golden_dir(void)
{
	const char *dir = getenv("REPUTE_GOLDEN_JSON");

	return dir != NULL ? dir : "tests/golden/json";
}

/* A whole file in the arena; false when there is none. */
static bool read_file(const char *path, struct arena *arena, struct view *ret_text)
{
	FILE *file = fopen(path, "rb");

	if (file == NULL)
		return false;
	ck_assert_int_eq(fseek(file, 0, SEEK_END), 0);
	long len = ftell(file);
	char *data = arena_alloc(arena, (size_t)len + 1);

	rewind(file);
	ck_assert_uint_eq(fread(data, 1, (size_t)len, file), len);
	fclose(file);
	*ret_text = (struct view){data, (size_t)len};
	return true;
}

/* The recipe of words; for recipe_free(). */
static struct recipe *compile(const struct recipe_words *words)
{
	struct recipe *recipe;
	struct err err = ERR_INIT;

	ck_assert_msg(recipe_new(words, &recipe, &err) == 0, "%s", err.text);
	return recipe;
}

static struct extraction read_text(struct view text, struct view type,
	const struct recipe_words *words, struct arena *arena)
{
	struct recipe *recipe = compile(words);
	struct extraction found = extraction_make(arena);
	struct document document;

	ck_assert_int_eq(document_open(text, type, VIEW("https://api.example.org/x/y"),
				 READ_AT, arena, &document, NULL),
		0);
	ck_assert_int_eq(extract(&document, recipe, &found, NULL), 0);
	document_close(&document);
	fixture_settle(&found);
	recipe_free(recipe);
	return found;
}

/* ---- goldens ----------------------------------------------------------------------- */

static void put_text(struct buf *out, const char *name, struct view text)
{
	if (text.len == 0)
		return;
	buf_printf(out, "  %s: ", name);
	buf_add_json(out, text);
	buf_add_char(out, '\n');
}

static void put_moment(struct buf *out, const char *name, const struct moment *moment)
{
	if (moment->precision != PRECISION_NONE)
		buf_printf(out, "  %s: %s precision %d%s%s\n", name,
			calendar_time_text(moment->time).text, moment->precision,
			moment->floating ? " floating" : "",
			moment->relative ? " relative" : "");
}

static void put_review(struct buf *out, const struct review *review)
{
	buf_add_text(out, "review\n");
	put_text(out, "id", review->id);
	put_text(out, "url", review->url);
	put_text(out, "author", review->author);
	put_moment(out, "published", &review->published);
	if (review->rating.given)
		buf_printf(out, "  rating: %g of %g-%g%s\n", review->rating.value,
			review->rating.min, review->rating.max,
			review->rating.scale_assumed ? " assumed" : "");
	put_text(out, "title", review->title);
	put_text(out, "text", review->text);
	put_text(out, "language", review->language);
	put_text(out, "reply", review->reply);
	put_moment(out, "replied", &review->replied);
	if (review->verified != VERIFIED_UNSTATED)
		buf_printf(out, "  verified: %s\n",
			review->verified == VERIFIED_YES ? "yes" : "no");
	if (review->helpful.given)
		buf_printf(out, "  helpful: %lld\n", (long long)review->helpful.n);
	/* that of schema.org's items is tested where they are read */
	if (view_search(review->provenance, VIEW("reviewRating")) ==
		review->provenance.len)
		put_text(out, "provenance", review->provenance);
}

static void put_extraction(struct buf *out, const struct extraction *found)
{
	buf_printf(out, "%zu reviews, %zu duplicates, %zu empty, %zu undated\n", found->n,
		found->stats.duplicates, found->stats.empty, found->stats.undated);
	if (found->aggregate.rating >= 0 || found->aggregate.review_count >= 0)
		buf_printf(out, "aggregate %g best %g count %lld\n",
			found->aggregate.rating, found->aggregate.best,
			(long long)found->aggregate.review_count);
	for (size_t i = 0; i < found->n; i++)
		put_review(out, &found->reviews[i]);
}

static const char *const goldens[] = {"google-play", "app-store-connect",
	"google-business", "yelp", "trustpilot", "auto-shapes", "auto-products",
	"auto-schema", "auto-broken", "auto-lines"};

/* What the page says the next one is, by the recipe's rule. */
static void put_next(struct buf *out, struct view page, const struct recipe_words *words,
	struct arena *arena)
{
	struct recipe *recipe = compile(words);
	const struct next_input input = {
		.content_type = VIEW("application/json"), .page = page, .number = 1};
	struct next_found next;

	if (next_page(&recipe->next, &input, arena, &next, NULL) == 1) {
		put_text(out, "next", next.reference);
		put_text(out, "next parameter", next.parameter);
		put_text(out, "next value", next.value);
	}
	recipe_free(recipe);
}

START_TEST(test_golden)
{
	ARENA_CLEANUP struct arena arena = {0};
	BUF_CLEANUP struct buf out = buf_make(MIB(1));
	struct view page, expected = {NULL, 0}, name = view_of(goldens[_i]);
	struct recipe_words words = {.adapter = name};
	char path[512];

	if (view_starts(name, VIEW("auto")))
		words.adapter = VIEW("auto");
	snprintf(path, sizeof(path), "%s/%s/input.json", golden_dir(), goldens[_i]);
	ck_assert_msg(read_file(path, &arena, &page), "cannot read %s", path);
	struct extraction found =
		read_text(page, VIEW("application/json"), &words, &arena);

	put_extraction(&out, &found);
	put_next(&out, page, &words, &arena);
	snprintf(path, sizeof(path), "%s/%s/expected.txt", golden_dir(), goldens[_i]);
	if (getenv("REPUTE_GOLDEN_WRITE") != NULL) {
		FILE *file = fopen(path, "wb");

		ck_assert_uint_eq(fwrite(out.data, 1, out.len, file), out.len);
		fclose(file);
	}
	ck_assert_msg(read_file(path, &arena, &expected), "cannot read %s", path);
	ck_assert_msg(view_eq(buf_view(&out), expected), "%s:\n%.*s", goldens[_i],
		VIEW_ARG(buf_view(&out)));
}
END_TEST

/* No answer that is cut fails, or reads behind its end. */
START_TEST(test_cut)
{
	ARENA_CLEANUP struct arena arena = {0};
	const struct recipe_words words = {.adapter = view_of(goldens[_i])};
	const struct recipe_words automatic = {.adapter = VIEW("auto")};
	bool preset = preset_named(words.adapter) != NULL;
	struct view page;
	char path[512];

	snprintf(path, sizeof(path), "%s/%s/input.json", golden_dir(), goldens[_i]);
	ck_assert_msg(read_file(path, &arena, &page), "cannot read %s", path);
	for (size_t n = 0; n < page.len; n += 23) {
		ARENA_CLEANUP struct arena each = {0};
		char *copy = malloc(n != 0 ? n : 1);

		memcpy(copy, page.data, n);
		read_text((struct view){copy, n}, VIEW("application/json"),
			preset ? &words : &automatic, &each);
		free(copy);
	}
}
END_TEST

/* ---- sections ---------------------------------------------------------------------- */

static const struct {
	struct recipe_words words;
	const char *fault; /* NULL: it compiles */
} sections[] = {
	{{.adapter = VIEW("auto")}, NULL},
	{{.adapter = VIEW("")}, NULL},
	{{.adapter = VIEW("json")}, NULL},
	{{.adapter = VIEW("yelp"), .fields[FIELD_TEXT] = VIEW("excerpt")}, NULL},
	{{.adapter = VIEW("csv"), .map = VIEW("Comment=text")}, NULL},
	{{.adapter = VIEW("json"), .count = VIEW("total")}, NULL},
	{{.adapter = VIEW("nosuch")}, "there is no adapter 'nosuch'"},
	{{.adapter = VIEW("json"), .fields[FIELD_TEXT] = VIEW("a")}, "items: it is miss"},
	{{.adapter = VIEW("json"), .items = VIEW("a[*]")}, "text: neither it nor"},
	{{.adapter = VIEW("json"), .items = VIEW("a[")}, "text: neither it nor"},
	{{.adapter = VIEW("json"), .items = VIEW("a["), .fields[FIELD_TEXT] = VIEW("b")},
		"items: neither a number"},
	{{.adapter = VIEW("json"),
		 .items = VIEW("a[*]"),
		 .fields[FIELD_TEXT] = VIEW("b ~ (")},
		"text: missing closing parenthesis"},
	{{.adapter = VIEW("json"),
		 .items = VIEW("a[*]"),
		 .fields[FIELD_TEXT] = VIEW("$.b[*].c")},
		"text: a list outside"},
	{{.adapter = VIEW("yelp"), .fields[FIELD_SCALE] = VIEW("five")},
		"scale: 'five' is no scale"},
	{{.adapter = VIEW("auto"), .items = VIEW("a[*]")}, "items: only 'adapter"},
	{{.adapter = VIEW("jsonld"), .fields[FIELD_DATE] = VIEW("a")}, "date: only"},
	{{.adapter = VIEW("json"), .map = VIEW("a=text")}, "map: only"},
	{{.adapter = VIEW("csv"), .map = VIEW("a=nosuch")}, "map: unknown column"},
};

START_TEST(test_section)
{
	struct recipe *recipe = NULL;
	struct err err = ERR_INIT;
	int rc = recipe_new(&sections[_i].words, &recipe, &err);

	ck_assert_int_eq(rc, sections[_i].fault == NULL ? 0 : -1);
	if (rc < 0) {
		ck_assert_int_eq(err.code, ERR_USAGE);
		ck_assert_msg(
			strstr(err.text, sections[_i].fault) != NULL, "%s", err.text);
	}
	recipe_free(recipe);
}
END_TEST

/* A section's own words go before its preset's. */
START_TEST(test_override)
{
	ARENA_CLEANUP struct arena arena = {0};
	const struct recipe_words words = {
		.adapter = VIEW("yelp"),
		.items = VIEW("data.list[*]"),
		.fields = {[FIELD_TEXT] = VIEW("excerpt ~ ^(.*)[.]{3}$"),
			[FIELD_SCALE] = VIEW("0-10"),
			[FIELD_LINK] = VIEW("path")},
	};
	struct extraction found = read_text(
		VIEW("{\"data\":{\"list\":[{\"id\":7,\"excerpt\":\"Fine...\",\"rating\":"
		     "\"9,5\",\"path\":\"../z\",\"user\":{\"name\":\"Bo\"}}]}}"),
		VIEW("application/json"), &words, &arena);

	ck_assert_uint_eq(found.n, 1);
	const struct review *review = &found.reviews[0];

	ck_assert(view_eq(review->text, VIEW("Fine")));
	ck_assert(view_eq(review->id, VIEW("7")));
	ck_assert(view_eq(review->author, VIEW("Bo")));
	ck_assert(view_eq(review->url, VIEW("https://api.example.org/z")));
	ck_assert_double_eq(review->rating.value, 9.5);
	ck_assert_double_eq(review->rating.max, 10);
	ck_assert(!review->rating.scale_assumed);
}
END_TEST

/* ---- tables ------------------------------------------------------------------------ */

static const struct {
	const char *adapter, *type, *text;
	size_t n, bad;
	const char *first, *provenance, *fault;
} tables[] = {
	{"csv", "text/csv",
		"Comment,stars,date\nGood,4,2026-01-02\n\"Bad, very\",1,2026-01-03\n"
		"Wrong,2,soon\nShort\n",
		2, 2, "Good", "csv - row=2 date=col=3 text=col=1",
		"row 4: date 'soon' is not a date"},
	{"csv", "text/csv", "Comment;date\nGood;2026-01-02\n", 1, 0, "Good",
		"csv - row=2 date=col=2 text=col=1", NULL},
	{"csv", "text/csv", "what,ever\n1,2\n", 0, 1, NULL, NULL,
		"row 1: the header has no column 'date'"},
	{"auto", "text/tab-separated-values", "text\tdate\nGood\t2026-01-02\n", 1, 0,
		"Good", "csv - row=2 date=col=2 text=col=1", NULL},
	{"ndjson", "application/x-ndjson",
		"{\"Comment\":\"Good\",\"date\":\"2026-01-02\"}\n\nnot json\n"
		"{\"Comment\":\"Late\",\"date\":\"2026-01-03\",\"brand\":\"x\"}\n",
		2, 1, "Good", "ndjson 0+38 / date=date text=Comment", "row 3: "},
};

START_TEST(test_table)
{
	ARENA_CLEANUP struct arena arena = {0};
	struct recipe_words words = {.adapter = view_of(tables[_i].adapter)};

	if (!view_eq(words.adapter, VIEW("auto")))
		words.map = VIEW("Comment=text");
	struct extraction found = read_text(
		view_of(tables[_i].text), view_of(tables[_i].type), &words, &arena);

	ck_assert_uint_eq(found.n, tables[_i].n);
	ck_assert_uint_eq(found.stats.rows_bad, tables[_i].bad);
	if (tables[_i].fault != NULL)
		ck_assert_msg(view_starts(found.stats.unreadable_row,
				      view_of(tables[_i].fault)),
			"%.*s", VIEW_ARG(found.stats.unreadable_row));
	if (tables[_i].first == NULL)
		return;
	ck_assert(view_eq(found.reviews[0].text, view_of(tables[_i].first)));
	ck_assert_uint_eq(found.reviews[0].brand.len, 0);
	ck_assert_msg(
		view_eq(found.reviews[0].provenance, view_of(tables[_i].provenance)),
		"%.*s", VIEW_ARG(found.reviews[0].provenance));
}
END_TEST

/* ---- hostile texts ----------------------------------------------------------------- */

static const struct {
	const char *unit;
	size_t n;
	bool read; /* it is not beyond what a page may take */
} floods[] = {
	{"[", 100000, false},
	{"{\"a\":", 100000, false},
	{"{},", 4000000, false},
	{"[[]],", 3000000, false},
	{"{\"text\":\"x\",\"rating\":1},", 6000, true},
	{"{\"text\":\"x\",\"rating\":1},", 30000, false},
};

START_TEST(test_flood)
{
	ARENA_CLEANUP struct arena arena = {0};
	BUF_CLEANUP struct buf text = buf_make(LIMIT_PAGE);
	json_t *json = NULL;

	buf_add_char(&text, '[');
	for (size_t i = 0; i < floods[_i].n; i++)
		buf_add_text(&text, floods[_i].unit);
	ck_assert_int_eq(buf_check(&text, NULL), 0);
	ck_assert_int_eq(json_load_text(buf_view(&text), &json, NULL, NULL),
		floods[_i].read ? 1 : 0);
	json_decref(json);
	const struct recipe_words words = {.adapter = VIEW("json")};
	struct extraction found =
		read_text(buf_view(&text), VIEW("application/json"), &words, &arena);

	ck_assert_uint_eq(found.stats.bytes_bad, floods[_i].read ? 0 : text.len);
	ck_assert_uint_eq(found.n, floods[_i].read ? 1 : 0);
}
END_TEST

/* ---- real payloads ----------------------------------------------------------------- */

/* What is to be read of each: reviews, and how many of them have which field. */
static const struct {
	const char *file;
	size_t n, texts, ratings, dates, authors, replies;
	int64_t count;
	double mean;
} payloads[] = {
	/* 60, of which 7 are there twice */
	{"aliexpress-scraper__results__reviews.json", 53, 53, 53, 53, 53, 1, -1, -1},
	{"app-store-scraper__results__reviews.json", 50, 50, 50, 50, 50, 0, -1, -1},
	{"bestbuy-scraper__results__reviews.json", 60, 60, 60, 60, 60, 0, -1, -1},
	/* 81, of which 6 have no field at all */
	{"capterra-scraper__results__reviews.json", 75, 75, 75, 75, 75, 0, -1, -1},
	{"g2-scraper__results__reviews.json", 30, 30, 30, 30, 30, 0, -1, -1},
	{"glassdoor-scraper__results__reviews.json", 15, 15, 15, 15, 0, 0, -1, -1},
	{"google-play-scraper__results__reviews.json", 100, 100, 100, 100, 100, 0, -1,
		-1},
	{"imdb-scraper__results__reviews.json", 5, 5, 4, 0, 5, 0, -1, -1},
	{"tests__fixtures__app_store_reviews.json", 50, 50, 50, 0, 0, 0, -1, -1},
	/* tells the month of the trip alone */
	{"tripadvisor-scraper__results__hotels.json", 40, 40, 40, 0, 0, 0, 1215, 4.3},
	{"testdata__raw.json", 8, 8, 8, 8, 8, 0, 396, 4.2},
	{"testdata__raw2.json", 8, 8, 8, 8, 8, 2, 516, 4.1},
	{"testdata__panic.json", 8, 8, 8, 8, 8, 0, 518, 4.7},
	/* a list of places, with the numbers of each and without reviews */
	{"testdata__output.json", 0, 0, 0, 0, 0, 0, -1, -1},
	/* hotels without reviews */
	{"tripadvisor-scraper__results__search.json", 0, 0, 0, 0, 0, 0, -1, -1},
};

START_TEST(test_payload)
{
	ARENA_CLEANUP struct arena arena = {0};
	const struct recipe_words automatic = {.adapter = VIEW("auto")};
	const char *cases = getenv("REPUTE_CASES");
	size_t texts = 0, ratings = 0, dates = 0, authors = 0, replies = 0;
	struct view page;
	char path[512];

	snprintf(path, sizeof(path), "%s/payloads/dev/%s", cases != NULL ? cases : "",
		payloads[_i].file);
	if (cases == NULL || !read_file(path, &arena, &page))
		return;
	struct extraction found =
		read_text(page, VIEW("application/json"), &automatic, &arena);

	for (size_t i = 0; i < found.n; i++) {
		const struct review *review = &found.reviews[i];

		texts += review->text.len != 0;
		ratings += rating_valid(&review->rating);
		dates += review->published.precision != PRECISION_NONE;
		authors += review->author.len != 0;
		replies += review->reply.len != 0;
	}
	printf("payloads: %s: %zu reviews, %zu texts, %zu ratings, %zu dates, %zu authors, "
	       "%zu replies; states %lld of mean %g\n",
		payloads[_i].file, found.n, texts, ratings, dates, authors, replies,
		(long long)found.aggregate.review_count, found.aggregate.rating);
	ck_assert_uint_eq(found.n, payloads[_i].n);
	ck_assert_uint_eq(texts, payloads[_i].texts);
	ck_assert_uint_eq(ratings, payloads[_i].ratings);
	ck_assert_uint_eq(dates, payloads[_i].dates);
	ck_assert_uint_eq(authors, payloads[_i].authors);
	ck_assert_uint_eq(replies, payloads[_i].replies);
	ck_assert_int_eq(found.aggregate.review_count, payloads[_i].count);
	ck_assert_double_eq(found.aggregate.rating, payloads[_i].mean);
}
END_TEST

#define COUNT(table) ((int)(sizeof(table) / sizeof((table)[0])))

Suite *json_suite(void)
{
	Suite *suite = suite_create("json");
	TCase *tcase = tcase_create("json");

	tcase_set_timeout(tcase, 120);
	tcase_add_loop_test(tcase, test_golden, 0, COUNT(goldens));
	tcase_add_loop_test(tcase, test_cut, 0, COUNT(goldens));
	tcase_add_loop_test(tcase, test_section, 0, COUNT(sections));
	tcase_add_test(tcase, test_override);
	tcase_add_loop_test(tcase, test_table, 0, COUNT(tables));
	tcase_add_loop_test(tcase, test_flood, 0, COUNT(floods));
	tcase_add_loop_test(tcase, test_payload, 0, COUNT(payloads));
	suite_add_tcase(suite, tcase);
	return suite;
}
