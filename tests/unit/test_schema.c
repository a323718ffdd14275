/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fields of schema.org items in the shapes that pages give them: each case is the JSON-LD
 * of a page, and one line that tells all that was read from it. The corpus of JSON texts
 * under REPUTE_CASES is read as blocks, too.
 */
#include "suites.h"

#include "base/buf.h"
#include "base/calendar.h"
#include "base/limits.h"
#include "cases.h"
#include "extract/adapter.h"
#include "extract/jsonld_block.h"

#include <stdio.h>
#include <stdlib.h>

#define PAGE_TIME 1700000000 /* 2023-11-14 */
#define R "{\"@type\":\"Review\",\"reviewBody\":\"x\","

/* A page of the blocks, one a line, with what was read, a line a review. */
static const struct {
	const char *blocks, *read;
} shapes[] = {
	/* authors */
	{R "\"author\":\"Ann\"}", "author=Ann@author"},
	{R "\"author\":{\"@type\":\"Person\",\"name\":\"Ann\"}}",
		"author=Ann@author/name person"},
	{R "\"author\":[{\"@type\":\"schema:Person\",\"name\":\"Ann\"},{\"name\":\"Bo\"}]}",
		"author=Ann@author/0/name person"},
	{R "\"author\":[{\"name\":\"\"},\"Bo\"]}", "author=Bo@author/1"},
	{R "\"author\":{\"@type\":\"Person\",\"givenName\":\"Ann\",\"familyName\":\"Lee\"}}",
		"author=Ann Lee@author/givenName person"},
	{R "\"author\":{\"@type\":[\"Thing\",\"NewsMediaOrganization\"],\"name\":\"Post\"}}",
		"author=Post@author/name organization"},
	{R "\"author\":{\"@type\":\"Person\"}}", ""},
	{R "\"author\":{\"name\":[\"Ann\"]},\"creator\":\"Bo\"}",
		"author=Ann@author/name"},
	{R "\"author\":5}", "author=5@author"},
	{"{\"@type\":\"Review\",\"reviewBody\":\"x\",\"author\":{\"@id\":\"#a\"}}\n"
	 "{\"@graph\":[{\"@id\":\"#a\",\"@type\":\"Person\",\"name\":\"Ann\"}]}",
		"author=Ann@author/name person"},
	{"[{\"@type\":\"Review\",\"@id\":\"#r\",\"reviewBody\":\"x\",\"author\":{\"@id\":"
	 "\"#r\"}},{\"@id\":\"#r\",\"author\":{\"@id\":\"#r\"}}]",
		""},
	/* ratings */
	{R "\"reviewRating\":{\"ratingValue\":4}}",
		"rating=4 of 1-5?@reviewRating/ratingValue"},
	{R "\"reviewRating\":[{\"ratingValue\":\"87\",\"bestRating\":\"100\","
	   "\"worstRating\":\"0\"}]}",
		"rating=87 of 0-100@reviewRating/0/ratingValue"},
	{R "\"reviewRating\":[{\"reviewAspect\":\"Food\",\"ratingValue\":2},"
	   "{\"ratingValue\":5}]}",
		"rating=5 of 1-5?@reviewRating/1/ratingValue"},
	{R "\"reviewRating\":{\"ratingValue\":\"4,5\",\"bestRating\":\"5,0\"}}",
		"rating=4.5 of 1-5@reviewRating/ratingValue"},
	{R "\"reviewRating\":\"4 out of 5\"}", "rating=4 of 1-5@reviewRating"},
	{R "\"reviewRating\":\"80%\"}", "rating=80 of 0-100@reviewRating"},
	{R "\"reviewRating\":{\"ratingValue\":{\"@value\":\"3\"}}}",
		"rating=3 of 1-5?@reviewRating/ratingValue"},
	{R "\"ratingValue\":\"8\",\"bestRating\":10}", "rating=8 of 1-10@ratingValue"},
	{R "\"ReviewRating\":{\"ratingValue\":\"5\"}}",
		"rating=5 of 1-5?@ReviewRating/ratingValue"},
	{R "\"reviewRating\":{\"ratingValue\":\"4.448831775700935\"}}",
		"rating=4.44883 of 1-5?@reviewRating/ratingValue"},
	{R "\"reviewRating\":{\"@type\":\"Rating\"}}", ""},
	{R "\"reviewRating\":{\"@id\":\"#4\"}}\n{\"@id\":\"#4\",\"@type\":\"Rating\","
	   "\"ratingValue\":4}",
		"rating=4 of 1-5?@reviewRating/ratingValue"},
	/* texts */
	{"{\"@type\":\"UserReview\",\"description\":\"a &amp; b<br>c\"}",
		"text=a & b/c@description"},
	{"{\"@type\":\"Review\",\"reviewBody\":[\"one\",\"two\"]}",
		"text=one/two@reviewBody/0"},
	{"{\"@type\":\"Review\",\"reviewBody\":{\"@value\":\"un\",\"@language\":\"fr\"}}",
		"text=un@reviewBody/@value"},
	{"{\"@type\":\"Review\",\"text\":\"t\",\"headline\":\"h\"}",
		"text=t@text title=h@headline"},
	{"{\"@type\":\"Review\",\"positiveNotes\":{\"@type\":\"ItemList\","
	 "\"itemListElement\":[{\"@type\":\"ListItem\",\"position\":1,\"name\":\"fast\"},"
	 "{\"item\":{\"name\":\"light\"}}]},\"negativeNotes\":[\"dear\"]}",
		"text=+ fast/+ light/- dear@positiveNotes"},
	/* dates */
	{R "\"datePublished\":\"2021-02-03\"}", "date=2021-02-03@datePublished"},
	{R "\"datePublished\":\"\",\"dateCreated\":[\"3 Feb 2021\"]}",
		"date=2021-02-03@dateCreated"},
	{R "\"datePublished\":\"soon\",\"uploadDate\":{\"@value\":\"2021-02-03\"}}",
		"date=2021-02-03@uploadDate"},
	{R "\"datePublished\":\"soon\"}", "bad=soon"},
	{R "\"dateModified\":1612310400000}", "date=2021-02-03@dateModified"},
	/* ids */
	{R "\"@id\":\"https://x.example/r/7\"}", "id=https://x.example/r/7@@id"},
	{R "\"@id\":\"#review-48213\"}", "id=#review-48213@@id"},
	{R "\"@id\":\"#review-2\"}", ""},
	{R "\"@id\":\"https://x.example/p#review-2\"}", ""},
	{R "\"@id\":\"_:b0\",\"identifier\":\"r77\"}", "id=r77@identifier"},
	{R "\"identifier\":{\"@type\":\"PropertyValue\",\"value\":771}}",
		"id=771@identifier/value"},
	{R "\"url\":\"https://x.example/r\"}", "link=https://x.example/r@url"},
	{R "\"url\":\"javascript:alert(1)\"}", ""},
	/* what others say */
	{R "\"upvoteCount\":\"12\"}", "helpful=12@upvoteCount"},
	{R "\"interactionStatistic\":[{\"interactionType\":\"https://schema.org/"
	   "CommentAction\",\"userInteractionCount\":9},{\"interactionType\":"
	   "{\"@type\":\"LikeAction\"},\"userInteractionCount\":3}]}",
		"helpful=3@interactionStatistic/1/userInteractionCount"},
	{R "\"additionalProperty\":{\"name\":\"Verified purchase\",\"value\":true}}",
		"verified=yes@additionalProperty/value"},
	{R "\"inLanguage\":{\"@type\":\"Language\",\"name\":\"German\","
	   "\"alternateName\":\"de\"}}",
		"language=de@inLanguage/alternateName"},
	{R "\"inLanguage\":\"EN_us\"}", "language=en-US@inLanguage"},
	/* replies */
	{R "\"comment\":{\"author\":{\"@type\":\"Hotel\",\"name\":\"Inn\"},\"text\":\"sorry\","
	   "\"datePublished\":\"2021-02-04\"}}",
		"reply=sorry@comment/text replied=2021-02-04@comment/datePublished"},
	{R "\"publisher\":{\"name\":\"Inn\"},\"comment\":[{\"author\":\"Bo\",\"text\":\"me "
	   "too\"},{\"author\":\"inn\",\"text\":\"sorry\"}]}",
		"reply=sorry@comment/1/text"},
	{R "\"comment\":{\"author\":\"Bo\",\"text\":\"me too\"}}", ""},
	{R "\"suggestedAnswer\":{\"@type\":\"Answer\",\"text\":\"sorry\"}}",
		"reply=sorry@suggestedAnswer/text"},
	{R "\"comment\":\"sorry\"}", ""},
	/* which items, and where */
	{"{\"@type\":\"http://schema.org/Review\",\"reviewBody\":\"x\"}", ""},
	{"{\"@type\":[\"Thing\",\"schema:CriticReview\"],\"reviewBody\":\"x\"}", ""},
	{"{\"type\":\"Review\",\"reviewBody\":\"x\"}", ""},
	{"{\"@type\":\"schema:Review\",\"schema:reviewBody\":\"y\",\"schema:author\":"
	 "{\"schema:name\":\"Ann\"}}",
		"author=Ann@schema:author/schema:name text=y@schema:reviewBody"},
	{"{\"http://schema.org/review\":[{\"http://schema.org/reviewBody\":[{\"@value\":"
	 "\"y\"}]}]}",
		"text=y@http://schema.org/reviewBody/0/@value"},
	{"{\"@type\":\"Product\",\"associatedReview\":{\"reviewBody\":\"x\"}}", ""},
	{"{\"@type\":\"Product\",\"@reverse\":{\"itemReviewed\":[" R "\"name\":\"t\"}]}}",
		"title=t@name"},
	{"{\"@type\":\"ClaimReview\",\"reviewBody\":\"x\"}", NULL},
	{"{\"@type\":\"Product\",\"description\":\"not an Overview\"}", NULL},
};

static void add_field(struct buf *out, const struct review *review, enum field field,
	const char *name, struct view value)
{
	char mark[24];
	struct view line = review->provenance;

	snprintf(mark, sizeof(mark), " %s=", field_name(field));
	size_t at = view_search(line, view_of(mark)) + strlen(mark);
	struct view path = view_sub(line, at, line.len);

	if (at > line.len)
		return;
	path.len = view_find(path, ' ');
	buf_printf(out, "%s%s=%.*s@%.*s", out->len != 0 ? " " : "", name, VIEW_ARG(value),
		VIEW_ARG(path));
}

static struct view day(const struct moment *moment, struct arena *arena)
{
	return moment->precision == PRECISION_NONE
		       ? VIEW("")
		       : arena_keep(arena,
				 view_sub(view_of(calendar_time_text(moment->time).text),
					 0, 10));
}

/* All fields but a text "x". */
static void describe(struct buf *out, const struct review *review, struct arena *arena)
{
	static const char *const verified[] = {"", "no", "yes"};
	const struct rating *rating = &review->rating;

	add_field(out, review, FIELD_ID, "id", review->id);
	add_field(out, review, FIELD_LINK, "link", review->url);
	add_field(out, review, FIELD_AUTHOR, "author", review->author);
	if (review->author_kind != AUTHOR_UNSTATED)
		buf_printf(out, " %.*s", VIEW_ARG(author_kind_name(review->author_kind)));
	if (!view_eq(review->text, VIEW("x")))
		add_field(out, review, FIELD_TEXT, "text", review->text);
	add_field(out, review, FIELD_TITLE, "title", review->title);
	add_field(out, review, FIELD_RATING, "rating",
		arena_printf(arena, "%g of %g-%g%s", rating->value, rating->min,
			rating->max, rating->scale_assumed ? "?" : ""));
	add_field(out, review, FIELD_DATE, "date", day(&review->published, arena));
	add_field(out, review, FIELD_LANGUAGE, "language", review->language);
	add_field(out, review, FIELD_REPLY, "reply", review->reply);
	add_field(out, review, FIELD_REPLY_DATE, "replied", day(&review->replied, arena));
	add_field(out, review, FIELD_VERIFIED, "verified",
		view_of(verified[review->verified]));
	add_field(out, review, FIELD_HELPFUL, "helpful",
		arena_printf(arena, "%lld", (long long)review->helpful.n));
}

/* A page of the blocks, one a line, read as JSON-LD; to be closed by extraction_done().
 */
static struct extraction read_blocks(struct view blocks, struct arena *arena)
{
	BUF_CLEANUP struct buf page = buf_make(MIB(64));
	struct extraction x = extraction_make(arena);
	const struct recipe recipe = {.adapter = adapter_named(VIEW("jsonld"))};
	struct view block;

	while (view_split(&blocks, '\n', &block))
		buf_printf(&page, "<script type=\"application/ld+json\">%.*s</script>\n",
			VIEW_ARG(block));
	struct document document = {.text = arena_keep(arena, buf_view(&page)),
		.arena = arena,
		.time = PAGE_TIME};

	ck_assert_int_eq(extract(&document, &recipe, &x, NULL), 0);
	return x;
}

START_TEST(test_shapes)
{
	ARENA_CLEANUP struct arena arena = {0};
	BUF_CLEANUP struct buf out = buf_make(KIB(64));
	struct extraction x = read_blocks(view_of(shapes[_i].blocks), &arena);

	if (shapes[_i].read == NULL) {
		ck_assert_uint_eq(x.n, 0);
		extraction_done(&x);
		return;
	}
	ck_assert_msg(x.n >= 1, "%s: %zu reviews", shapes[_i].blocks, x.n);
	describe(&out, &x.reviews[0], &arena);
	if (x.stats.unreadable_date.len != 0)
		buf_printf(&out, "bad=%.*s", VIEW_ARG(x.stats.unreadable_date));
	buf_add_char(&out, '\0');
	for (size_t i = 0; i < out.len; i++)
		out.data[i] = out.data[i] == '\n' ? '/' : out.data[i];
	ck_assert_str_eq(out.data, shapes[_i].read);
	extraction_done(&x);
}
END_TEST

/* ---- what a page states of all its reviews ----------------------------------------- */

static const struct {
	const char *blocks;
	double rating, best;
	int64_t ratings, reviews;
} figures[] = {
	{"{\"@type\":\"AggregateRating\",\"ratingValue\":\"4.\",\"ratingCount\":\"12.\"}",
		4, -1, 12, -1},
	{"{\"aggregateRating\":{\"ratingValue\":\"4,5\",\"bestRating\":5,\"reviewCount\":"
	 "\"1.234\"}}",
		4.5, 5, -1, 1234},
	{"{\"@type\":\"EmployerAggregateRating\",\"ratingValue\":3,\"ratingCount\":7}", 3,
		-1, 7, -1},
	{"{\"aggregateRating\":{\"ratingValue\":\"1.234\",\"ratingCount\":\"1,234\"}}",
		1.234, -1, 1234, -1},
	{"{\"aggregateRating\":{\"ratingValue\":\"80%\",\"ratingCount\":\"(99)\"}}", 80,
		100, 99, -1},
	{"{\"aggregateRating\":{\"@id\":\"#a\"}}\n{\"@id\":\"#a\",\"@type\":\"AggregateRating\","
	 "\"ratingValue\":2}",
		2, -1, -1, -1},
	/* rather of the thing that has the reviews */
	{"[{\"aggregateRating\":{\"ratingValue\":1,\"ratingCount\":1}},{\"aggregateRating\":"
	 "{\"ratingValue\":2,\"ratingCount\":2},\"review\":[]}]",
		2, -1, 2, -1},
	{"[{\"aggregateRating\":{\"ratingValue\":1}},{\"@type\":\"Review\",\"itemReviewed\":"
	 "{\"aggregateRating\":{\"ratingValue\":2}}}]",
		2, -1, -1, -1},
	{"{\"aggregateRating\":{\"ratingValue\":\"none\",\"ratingCount\":\"many\"}}", -1,
		-1, -1, -1},
};

START_TEST(test_figures)
{
	ARENA_CLEANUP struct arena arena = {0};
	struct extraction x = read_blocks(view_of(figures[_i].blocks), &arena);

	ck_assert_double_eq_tol(x.aggregate.rating, figures[_i].rating, 1e-9);
	ck_assert_double_eq_tol(x.aggregate.best, figures[_i].best, 1e-9);
	ck_assert_int_eq(x.aggregate.rating_count, figures[_i].ratings);
	ck_assert_int_eq(x.aggregate.review_count, figures[_i].reviews);
	extraction_done(&x);
}
END_TEST

/* ---- blocks ------------------------------------------------------------------------ */

/* A tree that would take more memory than it may is not built, nor is its depth walked.
 */
START_TEST(test_hostile)
{
	static const struct {
		const char *front, *unit;
		bool lost;
	} floods[] = {{"[{\"review\":[", "{},", true}, {"[", "[],", false},
		{"", "[", true}, {"", "{\"review\":", true},
		{"{\"@type\":\"Review\",\"author\":[", "0,", true},
		{"{\"review\":\"", "\\u0000", false}};
	ARENA_CLEANUP struct arena arena = {0};
	BUF_CLEANUP struct buf text = buf_make(MIB(8));

	buf_add_text(&text, floods[_i].front);
	while (text.len < MIB(4))
		buf_add_text(&text, floods[_i].unit);
	if (_i == 1)
		buf_add_text(&text, "0]");
	if (_i == 5)
		buf_add_text(&text, "\"}");
	struct jsonld_block block = jsonld_parse(buf_view(&text), false, &arena);

	ck_assert_int_eq(block.lost, floods[_i].lost);
	json_decref(block.root);
}
END_TEST

/* Thousands of reviews that refer to one another, and to one long text. */
START_TEST(test_references)
{
	ARENA_CLEANUP struct arena arena = {0};
	BUF_CLEANUP struct buf text = buf_make(MIB(8));

	buf_add_text(&text, "{\"@graph\":[{\"@id\":\"#a\",\"name\":\"");
	for (int i = 0; i < 100000; i++)
		buf_add_char(&text, 'n');
	buf_add_text(&text, "\"}");
	for (int i = 0; i < 5000; i++)
		buf_printf(&text,
			",{\"@id\":\"#%d\",\"@type\":\"Review\",\"reviewBody\":\"%d\","
			"\"author\":{\"@id\":\"#a\"},\"comment\":{\"@id\":\"#%d\"}}",
			i, i, (i + 1) % 5000);
	buf_add_text(&text, "]}");
	struct extraction x = read_blocks(buf_view(&text), &arena);

	ck_assert_uint_eq(x.n, 5000);
	ck_assert_uint_eq(x.reviews[4999].author.len, 0);
	extraction_done(&x);
}
END_TEST

struct corpus {
	int accepted, valid, repaired, all;
};

/* Whether it has to be accepted is told by its name: y_ has to be, n_ and i_ may be. */
static void parse_text(void *arg, const char *dir, const char *name)
{
	ARENA_CLEANUP struct arena arena = {0};
	struct corpus *corpus = arg;
	const char *at = strstr(name, "y_");
	char path[1024];
	size_t len;

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	char *data = cases_file(path, &len);

	ck_assert_ptr_nonnull(data);
	struct jsonld_block block = jsonld_parse((struct view){data, len}, true, &arena);
	bool scalar = len != 0 && strchr("[{ \n\t\r", data[0]) == NULL;
	bool named = at != NULL && (at == name || at[-1] == '_' || at[-1] == '-');
	bool valid = named && !scalar;
	bool accepted = block.root != NULL && !block.repaired;

	corpus->all++;
	corpus->valid += valid;
	corpus->accepted += valid && accepted;
	corpus->repaired += !named && block.root != NULL;
	ck_assert_msg(!valid || accepted, "%s is not accepted", name);
	json_decref(block.root);
	free(data);
}

START_TEST(test_json_corpus)
{
	struct corpus corpus = {.all = 0};

	cases_each("json", "", ".json", parse_text, &corpus);
	printf("schema: %d JSON texts, %d of %d valid ones accepted, %d others repaired\n",
		corpus.all, corpus.accepted, corpus.valid, corpus.repaired);
	ck_assert_int_gt(corpus.valid, 50);
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *schema_suite(void)
{
	Suite *suite = suite_create("schema");
	TCase *tcase = tcase_create("schema");

	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, test_shapes, 0, COUNT(shapes));
	tcase_add_loop_test(tcase, test_figures, 0, COUNT(figures));
	tcase_add_loop_test(tcase, test_hostile, 0, 6);
	tcase_add_test(tcase, test_references);
	if (getenv("REPUTE_CASES") != NULL)
		tcase_add_test(tcase, test_json_corpus);
	suite_add_tcase(suite, tcase);
	return suite;
}
