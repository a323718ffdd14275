/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The judge of sources: each rule by a table, what it takes to get well, that trouble
 * does not become usual, and by simulation how often an even source is called low by
 * chance and how soon a real fall is seen.
 */
#include "archive/yield.h"
#include "crawl/health.h"
#include "fixture.h"
#include "suites.h"

#include <math.h>
#include <stdlib.h>

#define CONF                                                                       \
	"[archive]\npath = a.sqlite\n[brand \"b\"]\n[source \"one\"]\nbrand = b\n" \
	"url = http://x/\n"
#define HOUR 3600
#define START 1000000

/* ---- histories ---------------------------------------------------------------------
 */

/* A listing of one page on which every review has everything. */
static struct listing page_of(int64_t id, int64_t reviews)
{
	return (struct listing){
		.id = id,
		.started = START + id * 6 * HOUR,
		.finished = START + id * 6 * HOUR + 1,
		.state = LISTING_COMPLETE,
		.outcome = CAPTURE_FETCHED,
		.counts = {.pages = 1,
			.reviews = reviews,
			.first_reviews = reviews,
			.rated = reviews,
			.dated = reviews,
			.authored = reviews,
			.worded = reviews,
			.stated_count = -1,
			.stated_mean = NAN},
	};
}

static struct listing failed(int64_t id, enum capture_outcome outcome)
{
	struct listing listing = page_of(id, 0);

	listing.state = LISTING_FAILED;
	listing.outcome = outcome;
	listing.counts.first_reviews = -1;
	listing.reason = VIEW("cannot connect to x");
	return listing;
}

/* What a word of a story stands for: a number of reviews; "f" failed, "b" blocked, "u"
   unchanged, unread, "c7" one unchanged page with the number kept. */
static struct listing listing_of(int64_t id, struct view word)
{
	struct listing listing = page_of(id, 0);
	int64_t reviews;

	if (view_eq(word, VIEW("f")))
		return failed(id, CAPTURE_FAILED);
	if (view_eq(word, VIEW("b")))
		return failed(id, CAPTURE_BLOCKED);
	if (view_int64(word, &reviews) == 0)
		return page_of(id, reviews);
	listing.outcome = CAPTURE_UNCHANGED;
	listing.counts.first_reviews = -1;
	if (word.data[0] == 'c')
		ck_assert_int_eq(view_int64(view_sub(word, 1, word.len),
					 &listing.counts.first_reviews),
			0);
	return listing;
}

/* A history from the story of its listings, the latest last. */
static struct listings history_of(const char *story, struct arena *arena)
{
	struct listings list = {arena_alloc(arena, 200 * sizeof(struct listing)), 0};
	struct view rest = view_of(story), word, words[200];

	while (view_split(&rest, ' ', &word))
		words[list.n++] = word;
	for (size_t i = 0; i < list.n; i++)
		list.items[i] = listing_of((int64_t)(list.n - i), words[list.n - 1 - i]);
	return list;
}

static struct health_verdict judge_after(
	const struct listings *list, enum health_state state, struct arena *arena)
{
	const struct health_history history = {
		.recent = *list, .before = *list, .until = INT64_MAX, .state = state};

	return health_judge(&history, arena);
}

/* ---- rules -------------------------------------------------------------------------
 */

static const struct {
	const char *story;
	enum health_state before, after;
	const char *reason; /* NULL: no evidence */
} rules[] = {
	/* Too new. */
	{"20", HEALTH_OK, HEALTH_OK, "too new to tell: 1 fetch with a page so far"},
	{"20 20 20 0", HEALTH_OK, HEALTH_OK,
		"too new to tell: 4 fetches with a page so far"},
	{"20 20 20 20 20", HEALTH_OK, HEALTH_OK, "20 reviews where there are usually 20"},
	/* Failures. */
	{"20 20 20 20 f", HEALTH_OK, HEALTH_OK, NULL},
	{"20 20 20 20 f f", HEALTH_LOW, HEALTH_LOW, NULL},
	{"20 f f f", HEALTH_OK, HEALTH_FAILING,
		"3 fetches in a row failed: cannot connect to x"},
	{"f f f f", HEALTH_FAILING, HEALTH_FAILING,
		"4 fetches in a row failed: cannot connect to x"},
	{"20 20 20 20 20 f f 20", HEALTH_OK, HEALTH_OK,
		"20 reviews where there are usually 20"},
	{"20 20 20 20 b", HEALTH_OK, HEALTH_BLOCKED, "cannot connect to x"},
	{"20 20 20 20 b f", HEALTH_BLOCKED, HEALTH_BLOCKED, NULL},
	{"20 20 20 20 20 f f f 20", HEALTH_FAILING, HEALTH_OK,
		"20 reviews where there are usually 20"},
	{"20 20 20 20 20 f f f u", HEALTH_FAILING, HEALTH_OK,
		"20 reviews where there are usually 20"},
	/* Nothing where there was something. */
	{"20 20 20 20 0", HEALTH_OK, HEALTH_EMPTY,
		"no review on the page where there are usually 20"},
	{"20 24 25 31 22 0", HEALTH_OK, HEALTH_EMPTY,
		"no review on the page where there are usually 20 to 31"},
	{"2 2 2 2 2 2 2 0", HEALTH_OK, HEALTH_OK,
		"no review on the page where there are usually 2"},
	{"0 0 0 0", HEALTH_OK, HEALTH_EMPTY,
		"no review was ever read from the page, in 4 fetches"},
	{"0 0 0", HEALTH_OK, HEALTH_OK, "too new to tell: 3 fetches with a page so far"},
	{"20 20 20 20 0 f", HEALTH_EMPTY, HEALTH_EMPTY, NULL},
	{"20 20 20 20 0 u u", HEALTH_EMPTY, HEALTH_EMPTY,
		"no review on the page where there are usually 20"},
	/* Far fewer. */
	{"30 30 30 30 10", HEALTH_OK, HEALTH_LOW,
		"10 reviews where there are usually 30"},
	{"31 24 27 28 30 26 25 8", HEALTH_OK, HEALTH_LOW,
		"8 reviews where there are usually 24 to 31"},
	{"20 20 20 20 20 20 20 20 20 20 1", HEALTH_OK, HEALTH_LOW,
		"1 review where there are usually 20"},
	{"40 40 40 40 21", HEALTH_OK, HEALTH_OK, "21 reviews where there are usually 40"},
	{"10 10 10 10 3", HEALTH_OK, HEALTH_OK, "3 reviews where there are usually 10"},
	{"10 10 10 10 3 3 3 3", HEALTH_OK, HEALTH_LOW,
		"3 reviews where there are usually 10"},
	/* A page that is the same as before says nothing twice. */
	{"10 10 10 10 3 c3 c3 c3 c3", HEALTH_OK, HEALTH_OK,
		"3 reviews where there are usually 10"},
	/* Half of the usual is enough to get well, not to stay well. */
	{"40 40 40 40 18", HEALTH_LOW, HEALTH_LOW,
		"18 reviews where there are usually 40"},
	{"40 40 40 40 21", HEALTH_LOW, HEALTH_OK,
		"21 reviews where there are usually 40"},
	{"10 10 10 10 5", HEALTH_EMPTY, HEALTH_LOW,
		"5 reviews where there are usually 10"},
	{"10 10 10 10 5", HEALTH_OK, HEALTH_OK, "5 reviews where there are usually 10"},
};

START_TEST(judges)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct listings list = history_of(rules[_i].story, &arena);
	struct health_verdict v = judge_after(&list, rules[_i].before, &arena);

	ck_assert_msg(v.state == rules[_i].after, "%s: %s (%.*s)", rules[_i].story,
		health_state_name(v.state), VIEW_ARG(v.reason));
	ck_assert_int_eq(v.evidence, rules[_i].reason != NULL);
	ck_assert_view_eq(v.reason, view_of(rules[_i].reason));
	ck_assert_int_eq(
		v.too_new, v.state == HEALTH_OK && v.evidence &&
				   view_starts(v.reason, VIEW("too new to tell")));
}
END_TEST

START_TEST(a_page_that_counts_none_may_be_empty)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct listings list = history_of("0 0 0 0", &arena);

	list.items[0].counts.stated_count = 0;
	ck_assert_int_eq(judge_after(&list, HEALTH_OK, &arena).state, HEALTH_OK);
}
END_TEST

/* ---- fields ------------------------------------------------------------------------
 */

static const struct {
	int64_t reviews, rated, dated, authored, worded; /* of the latest */
	int64_t rated_before;				 /* of 20 in each before */
	enum health_state before, after;
	const char *reason;
} losses[] = {
	{25, 0, 25, 25, 25, 20, HEALTH_OK, HEALTH_FIELDS,
		"no rating in 25 reviews, 100 % had one before"},
	{25, 4, 25, 25, 25, 20, HEALTH_OK, HEALTH_FIELDS,
		"rating in only 4 of 25 reviews, 100 % had one before"},
	{25, 5, 25, 25, 25, 20, HEALTH_OK, HEALTH_OK, NULL},
	{20, 0, 20, 20, 20, 16, HEALTH_OK, HEALTH_FIELDS,
		"no rating in 20 reviews, 80 % had one before"},
	{20, 0, 20, 20, 20, 15, HEALTH_OK, HEALTH_OK, NULL},
	{20, 20, 0, 0, 20, 20, HEALTH_OK, HEALTH_FIELDS,
		"no date in 20 reviews, 100 % had one before; no author in 20 reviews, "
		"100 % had one before"},
	{20, 20, 20, 20, 0, 20, HEALTH_OK, HEALTH_FIELDS,
		"no text in 20 reviews, 100 % had one before"},
	{20, 4, 20, 20, 20, 20, HEALTH_FIELDS, HEALTH_OK, NULL},
};

static struct listings with_fields(int i, struct arena *arena)
{
	struct listings list = history_of("20 20 20 20 20 20", arena);
	struct listing_counts *now = &list.items[0].counts;

	for (size_t k = 1; k < list.n; k++)
		list.items[k].counts.rated = losses[i].rated_before;
	now->reviews = losses[i].reviews;
	now->rated = losses[i].rated;
	now->dated = losses[i].dated;
	now->authored = losses[i].authored;
	now->worded = losses[i].worded;
	return list;
}

START_TEST(judges_fields)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct listings list = with_fields(_i, &arena);
	struct health_verdict v = judge_after(&list, losses[_i].before, &arena);

	ck_assert_msg(v.state == losses[_i].after, "%d: %s (%.*s)", _i,
		health_state_name(v.state), VIEW_ARG(v.reason));
	if (losses[_i].reason != NULL)
		ck_assert_view_eq(v.reason, view_of(losses[_i].reason));
}
END_TEST

START_TEST(few_reviews_lose_no_field)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct listings list = history_of("6 6 6 6 4", &arena);

	list.items[0].counts.rated = 0;
	ck_assert_int_eq(judge_after(&list, HEALTH_OK, &arena).state, HEALTH_OK);
	/* ... but what was lost is not found in them either. */
	ck_assert_int_eq(judge_after(&list, HEALTH_FIELDS, &arena).state, HEALTH_FIELDS);
}
END_TEST

/* ---- the page's own count ----------------------------------------------------------
 */

static const struct {
	int64_t before, now;
	enum health_state state;
	const char *reason;
} counts[] = {
	{412, 310, HEALTH_SHRUNK, "the page counts 310 reviews, it counted 412"},
	{412, 391, HEALTH_SHRUNK, "the page counts 391 reviews, it counted 412"},
	{412, 392, HEALTH_OK, NULL}, /* 4.9 % */
	{412, 500, HEALTH_OK, NULL},
	{10, 7, HEALTH_OK, NULL}, /* 3 */
	{10, 6, HEALTH_SHRUNK, "the page counts 6 reviews, it counted 10"},
	{10, -1, HEALTH_OK, NULL},
	{-1, 10, HEALTH_OK, NULL},
	{5, 1, HEALTH_SHRUNK, "the page counts 1 review, it counted 5"},
};

START_TEST(judges_the_count)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct listings list = history_of("20 20 20 20 20", &arena);

	for (size_t k = 0; k < list.n; k++)
		list.items[k].counts.stated_count =
			k == 0 ? counts[_i].now : counts[_i].before;
	struct health_verdict v = judge_after(&list, HEALTH_OK, &arena);

	ck_assert_msg(v.state == counts[_i].state, "%d: %.*s", _i, VIEW_ARG(v.reason));
	if (counts[_i].reason != NULL)
		ck_assert_view_eq(v.reason, view_of(counts[_i].reason));
}
END_TEST

/* ---- the page's own arithmetic -------------------------------------------------------
 */

/* Listings to the last page: reviews, stated; n of them with text; the mean of those with
   stars, the stated one, and how many ratings that is of. */
struct sums {
	int64_t reviews, stated, worded;
	double mean, stated_mean, stated_stars;
	int64_t ratings;
};

static const struct {
	const char *what;
	struct sums before, now; /* `before` with reviews -1: no history */
	bool not_to_end;
	const char *reason; /* NULL: ok */
} sums[] = {
	{"all is well", {212, 212, 212, 4.6, 4.6, 4.6, 212},
		{214, 214, 214, 4.58, 4.6, 4.6, 214}, false, NULL},
	{"a wrong scale, at once", {-1, 0, 0, 0, 0, 0, 0},
		{212, 212, 212, 3.1, 4.6, 4.6, 212}, false,
		"the page states a mean of 4.6 of 5, the 212 reviews read have 3.1"},
	{"a wrong scale, later", {212, 212, 212, 4.6, 4.6, 4.6, 212},
		{212, 212, 212, 3.1, 4.6, 4.6, 212}, false,
		"the page states a mean of 4.6 of 5, the 212 reviews read have 3.1"},
	{"of ten", {-1, 0, 0, 0, 0, 0, 0}, {40, 40, 40, 4.6, 6.2, 3.31, 40}, false,
		"the page states a mean of 3.3 of 5, the 40 reviews read have 4.6"},
	{"rounding", {-1, 0, 0, 0, 0, 0, 0}, {40, 40, 40, 4.51, 4.6, 4.6, 40}, false,
		NULL},
	{"more than rounding", {-1, 0, 0, 0, 0, 0, 0}, {40, 40, 40, 4.49, 4.6, 4.6, 40},
		false,
		"the page states a mean of 4.60 of 5, the 40 reviews read have 4.49"},
	{"two decimals", {-1, 0, 0, 0, 0, 0, 0}, {40, 40, 40, 4.57, 4.63, 4.63, 40},
		false,
		"the page states a mean of 4.63 of 5, the 40 reviews read have 4.57"},
	{"halves", {-1, 0, 0, 0, 0, 0, 0}, {40, 40, 40, 4.21, 4.5, 4.5, 40}, false, NULL},
	{"whole stars", {-1, 0, 0, 0, 0, 0, 0}, {40, 40, 40, 4.4, 4, 4, 40}, false, NULL},
	{"too few", {-1, 0, 0, 0, 0, 0, 0}, {9, 9, 9, 3.1, 4.6, 4.6, 9}, false, NULL},
	{"not to the end", {-1, 0, 0, 0, 0, 0, 0}, {212, 212, 212, 3.1, 4.6, 4.6, 212},
		true, NULL},
	{"ratings that are not listed", {-1, 0, 0, 0, 0, 0, 0},
		{212, 212, 212, 3.1, 4.6, 4.6, 900}, false, NULL},
	{"a few that are not listed", {-1, 0, 0, 0, 0, 0, 0},
		{97, 97, 97, 4.71, 4.6, 4.6, 100}, false, NULL},
	{"of how many is not stated", {-1, 0, 0, 0, 0, 0, 0},
		{212, 212, 212, 3.1, 4.6, 4.6, 0}, false, NULL},
	{"a weighted mean, as ever", {212, 212, 212, 4.2, 4.6, 4.6, 212},
		{214, 214, 214, 4.21, 4.6, 4.6, 214}, false, NULL},
	{"a weighted mean, and another", {212, 212, 212, 4.2, 4.6, 4.6, 212},
		{214, 214, 214, 3.1, 4.6, 4.6, 214}, false,
		"the page states a mean of 4.6 of 5, the 214 reviews read have 3.1"},
	{"reviews that are not read", {212, 212, 212, 0, NAN, 0, 0},
		{150, 212, 150, 0, NAN, 0, 0}, false,
		"the page states 212 reviews, 150 were read, where usually all are"},
	{"reviews of others", {20, 20, 20, 0, NAN, 0, 0}, {31, 20, 31, 0, NAN, 0, 0},
		false, "the page states 20 reviews, 31 were read, where usually all are"},
	{"no history", {-1, 0, 0, 0, 0, 0, 0}, {150, 212, 150, 0, NAN, 0, 0}, false,
		NULL},
	{"3 of 20", {20, 20, 20, 0, NAN, 0, 0}, {17, 20, 17, 0, NAN, 0, 0}, false, NULL},
	{"4 of 20", {20, 20, 20, 0, NAN, 0, 0}, {16, 20, 16, 0, NAN, 0, 0}, false,
		"the page states 20 reviews, 16 were read, where usually all are"},
	{"5 of 100", {200, 200, 200, 0, NAN, 0, 0}, {190, 200, 190, 0, NAN, 0, 0}, false,
		NULL},
	{"no end", {212, 212, 212, 0, NAN, 0, 0}, {150, 212, 150, 0, NAN, 0, 0}, true,
		NULL},
	{"a sample, as ever", {10, 2000, 10, 0, NAN, 0, 0}, {10, 2400, 10, 0, NAN, 0, 0},
		false, NULL},
	{"a sample of a page that has grown", {10, 100, 10, 0, NAN, 0, 0},
		{10, 400, 10, 0, NAN, 0, 0}, false, NULL},
	{"a share, as ever", {80, 100, 80, 0, NAN, 0, 0}, {120, 150, 120, 0, NAN, 0, 0},
		false, NULL},
	{"some that are never shown", {80, 100, 80, 0, NAN, 0, 0},
		{130, 150, 130, 0, NAN, 0, 0}, false, NULL},
	{"half of a share", {80, 100, 80, 0, NAN, 0, 0}, {45, 100, 45, 0, NAN, 0, 0},
		false,
		"the page states 100 reviews, 45 were read, where usually 80 of 100 are"},
	{"ratings without words beside", {100, 100, 100, 0, NAN, 0, 0},
		{140, 100, 100, 0, NAN, 0, 0}, false, NULL},
};

static void put_sums(struct listing *listing, const struct sums *s)
{
	listing->to_end = true;
	listing->counts.first_reviews = listing->counts.reviews = s->reviews;
	listing->counts.rated = listing->counts.dated = s->reviews;
	listing->counts.authored = s->reviews;
	listing->counts.worded = s->worded;
	listing->counts.stated_count = s->stated;
	listing->counts.stated_mean = s->stated_mean;
	listing->counts.stated_stars = s->stated_stars;
	listing->counts.stated_ratings = s->ratings;
	listing->counts.starred = s->mean > 0 ? s->reviews : 0;
	listing->counts.stars = s->mean * (double)s->reviews;
}

START_TEST(judges_the_arithmetic)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	bool known = sums[_i].before.reviews >= 0;
	struct listings list = history_of(known ? "1 1 1 1 1 1" : "1", &arena);

	for (size_t k = 0; k < list.n; k++)
		put_sums(&list.items[k], k == 0 ? &sums[_i].now : &sums[_i].before);
	list.items[0].to_end = !sums[_i].not_to_end;
	/* the first page is no matter here */
	for (size_t k = 0; k < list.n; k++)
		list.items[k].counts.first_reviews = 10;
	struct health_verdict v = judge_after(&list, HEALTH_OK, &arena);
	enum health_state wanted = sums[_i].reason != NULL ? HEALTH_MISMATCH : HEALTH_OK;

	ck_assert_msg(v.state == wanted, "%s: %s: %.*s", sums[_i].what,
		health_state_name(v.state), VIEW_ARG(v.reason));
	if (sums[_i].reason != NULL)
		ck_assert_view_eq(v.reason, view_of(sums[_i].reason));
}
END_TEST

/* Was all of it met? Listings before: how many reviews each had of the stated ones. */
static const struct {
	int64_t reviews, stated;
	const char *before; /* "met/stated" each, the latest first; "-": not to the end */
	bool all;
} ends[] = {
	{10, -1, "", true},
	{10, 0, "", true},
	{10, 10, "", true},
	{12, 10, "", true},
	{100, 105, "", true},
	{95, 100, "", true},
	{94, 100, "", false},
	{94, 100, "94/100 93/100 96/101 90/97", true},
	{94, 100, "94/100 93/100 96/101", false},
	{94, 100, "94/100 - 93/100 - 96/101 90/97", true},
	{94, 100, "94/100 93/100 100/100 90/97", false},
	{94, 100, "80/100 80/100 80/100 80/100", false},
	{80, 100, "80/100 80/100 80/100 80/100", true},
	{79, 100, "79/100 79/100 79/100 79/100", false},
	{7, 10, "", false},
	{7, 10, "7/10 7/10 7/10 7/10", true},
	{6, 10, "6/10 6/10 6/10 6/10", false},
	{10, 2000, "10/2000 10/2000 10/2000 10/2000", false},
};

START_TEST(judges_the_end)
{
	struct listing items[8];
	struct listings before = {items, 0};
	const struct listing_counts now = {
		.reviews = ends[_i].reviews, .stated_count = ends[_i].stated};
	struct view rest = view_of(ends[_i].before), word;

	while (view_split(&rest, ' ', &word)) {
		struct listing *listing = &items[before.n++];
		size_t slash = view_find(word, '/');

		*listing = page_of(9 - (int64_t)before.n, 10);
		listing->to_end = slash != word.len;
		if (!listing->to_end)
			continue;
		ck_assert_int_eq(
			view_int64(view_sub(word, 0, slash), &listing->counts.reviews),
			0);
		ck_assert_int_eq(view_int64(view_sub(word, slash + 1, word.len),
					 &listing->counts.stated_count),
			0);
	}
	ck_assert_msg(yield_is_all(&now, &before) == ends[_i].all, "%d: %lld of %lld, %s",
		_i, (long long)now.reviews, (long long)now.stated_count, ends[_i].before);
}
END_TEST

/* ---- chance ------------------------------------------------------------------------
 */

static uint64_t seed;

/* Between 0 and 1, both left out (SplitMix64: Steele, Lea and Flood, 2014). */
static double uniform(void)
{
	uint64_t z = seed += 0x9e3779b97f4a7c15U;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
	return ((double)((z ^ (z >> 31)) >> 11) + .5) / 9007199254740992.0;
}

/* By Knuth's product of uniforms. */
static int64_t poisson(double mean)
{
	double product = uniform(), least = exp(-mean);
	int64_t n = 0;

	for (; product > least; n++)
		product *= uniform();
	return n;
}

/* A page whose number is even but for one in three listings. */
static int64_t nearly_even(double mean)
{
	double u = uniform();

	return (int64_t)mean + (u < .2 ? -1 : u > .87);
}

static const struct {
	int64_t (*draw)(double mean);
	double mean;
	int known;	   /* listings before */
	double low_by_two; /* a fall to a third is seen by the second listing: least */
	double low_by_four;
} worlds[] = {
	{poisson, 3, 20, 0, 0},
	{poisson, 5, 10, 0, 0},
	{poisson, 5, 20, 0, 0},
	{poisson, 8, 20, .1, .3},
	{poisson, 10, 4, .04, .1},
	{poisson, 10, 20, .2, .5},
	{poisson, 20, 4, .25, .45},
	{poisson, 20, 20, .6, .9},
	{poisson, 30, 20, .9, .98},
	{nearly_even, 10, 20, 0, .99},
	{nearly_even, 20, 20, .99, 1},
};

#define TRIALS 20000

/* Draw the listings from the latest, whose id is `last`, back. */
static void fill(struct listing *items, int n, int64_t last, int world, double share)
{
	for (int i = 0; i < n; i++)
		items[i] =
			page_of(last - i, worlds[world].draw(share * worlds[world].mean));
}

static bool is_low(struct listing *items, int n, struct arena *arena)
{
	const struct listings list = {items, (size_t)n};

	return judge_after(&list, HEALTH_OK, arena).state != HEALTH_OK;
}

START_TEST(chance_is_seldom_called_trouble)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct listing items[YIELD_LISTINGS + 4];
	int n = worlds[_i].known, wrong = 0;

	seed = 20261120 + (uint64_t)_i;
	for (int i = 0; i < TRIALS; i++) {
		arena_clear(&arena);
		fill(items, n + 1, 100, _i, 1);
		wrong += is_low(items, n + 1, &arena);
	}
	/* 1 in 1,000: what is seen of it is below 1.5 with 0.999 (Poisson, mean 20). */
	ck_assert_msg(wrong <= 34, "%d of %d", wrong, TRIALS);
}
END_TEST

START_TEST(a_fall_to_a_third_is_seen)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct listing items[YIELD_LISTINGS + 4];
	int n = worlds[_i].known, two = 0, four = 0, trials = TRIALS / 10;

	seed = 1948 + (uint64_t)_i;
	for (int i = 0; i < trials; i++) {
		bool low = false;

		arena_clear(&arena);
		fill(items + 4, n, 96, _i, 1);
		fill(items, 4, 100, _i, 1.0 / 3);
		for (int k = 1; k <= 4 && !low; k++) {
			low = is_low(items + 4 - k, n + k, &arena);
			two += low && k <= 2;
			four += low;
		}
	}
	ck_assert_msg(two >= worlds[_i].low_by_two * trials, "%d of %d", two, trials);
	ck_assert_msg(four >= worlds[_i].low_by_four * trials, "%d of %d", four, trials);
}
END_TEST

/* An even page of 10 or more that has a third: seen by the fourth listing at the latest,
   at once once it is known for long. */
START_TEST(an_even_page_that_falls_is_seen)
{
	static const struct {
		int64_t usual;
		int known, listings;
	} falls[] = {{10, 4, 4}, {10, 10, 2}, {10, 20, 1}, {20, 4, 2}, {20, 10, 1},
		{100, 4, 1}};
	struct arena arena ARENA_CLEANUP = arena_make();
	struct listing items[YIELD_LISTINGS + 4];

	for (size_t i = 0; i < sizeof(falls) / sizeof(falls[0]); i++) {
		int n = falls[i].listings;

		for (int k = 0; k < falls[i].known + n; k++)
			items[k] = page_of(
				100 - k, k < n ? falls[i].usual / 3 : falls[i].usual);
		ck_assert(is_low(items, falls[i].known + n, &arena));
		if (n > 1)
			ck_assert(!is_low(items + 1, falls[i].known + n - 1, &arena));
	}
}
END_TEST

/* ---- in the archive ----------------------------------------------------------------
 */

struct story {
	struct fixture f;
	struct arena arena;
	int64_t id;
	struct health health;
};

/* The next listing ends, six hours after the last. */
static int next(struct story *story, struct listing listing)
{
	int64_t id;

	story->id++;
	listing.source_id = 1;
	ck_assert_done(archive_begin(story->f.archive, &fixture_err));
	ck_assert_done(
		archive_begin_listing(story->f.archive, &listing, &id, &fixture_err));
	listing.id = id;
	ck_assert_done(archive_save_listing(story->f.archive, &listing, &fixture_err));
	int rc = health_update(story->f.archive, registry_source(story->f.registry, 0),
		listing.finished, &story->arena, &story->health, &fixture_err);

	ck_assert_done(rc);
	ck_assert_done(archive_commit(story->f.archive, &fixture_err));
	return rc;
}

/* So many listings with so many reviews; how many changed the state. */
static int pass(struct story *story, int n, int64_t reviews)
{
	int changes = 0;

	for (int i = 0; i < n; i++)
		changes += next(story, page_of(story->id, reviews));
	return changes;
}

START_TEST(trouble_does_not_become_usual)
{
	struct story story = {0};

	fixture_open(&story.f, CONF);
	ck_assert_int_eq(pass(&story, 4, 20), 0);
	ck_assert_int_eq(story.health.state, HEALTH_OK);
	ck_assert_int_eq(story.health.id, 0);
	ck_assert_int_eq(pass(&story, 20, 20), 1);
	ck_assert_int_gt(story.health.id, 0);
	ck_assert_int_eq(pass(&story, 1, 0), 1);
	ck_assert_int_eq(story.health.state, HEALTH_EMPTY);
	ck_assert_int_eq(story.health.since, story.health.onset);
	ck_assert_view_eq(story.health.reason,
		VIEW("no review on the page where there are usually 20"));
	int64_t onset = story.health.onset;

	/* Two months of nothing, with a failure now and then. */
	for (int i = 0; i < 60; i++) {
		ck_assert_int_eq(pass(&story, 3, 0), 0);
		ck_assert_int_eq(next(&story, failed(story.id, CAPTURE_FAILED)), 0);
	}
	ck_assert_int_eq(story.health.state, HEALTH_EMPTY);
	ck_assert_int_eq(pass(&story, 1, 7), 1);
	ck_assert_int_eq(story.health.state, HEALTH_LOW);
	ck_assert_int_eq(story.health.onset, onset);
	ck_assert_int_eq(pass(&story, 1, 20), 1);
	ck_assert_int_eq(story.health.state, HEALTH_OK);
	ck_assert_int_eq(story.health.onset, 0);
	arena_done(&story.arena);
	fixture_close(&story.f);
}
END_TEST

START_TEST(a_new_level_settles)
{
	struct story story = {0};
	int days = 0;

	fixture_open(&story.f, CONF);
	pass(&story, 24, 30);
	ck_assert_int_eq(pass(&story, 1, 10), 1);
	ck_assert_int_eq(story.health.state, HEALTH_LOW);
	while (story.health.state == HEALTH_LOW && ++days < 40)
		pass(&story, 4, 10);
	ck_assert_int_eq(story.health.state, HEALTH_OK);
	ck_assert_int_ge(days, 14);
	ck_assert_int_le(days, 15);
	arena_done(&story.arena);
	fixture_close(&story.f);
}
END_TEST

START_TEST(failing_keeps_what_was_usual)
{
	struct story story = {0};

	fixture_open(&story.f, CONF);
	pass(&story, 10, 20);
	for (int i = 0; i < 200; i++)
		next(&story, failed(story.id, CAPTURE_FAILED));
	ck_assert_int_eq(story.health.state, HEALTH_FAILING);
	ck_assert_view_eq(story.health.reason,
		VIEW("120 fetches in a row failed: cannot connect to x"));
	ck_assert_int_eq(pass(&story, 1, 0), 1);
	ck_assert_int_eq(story.health.state, HEALTH_EMPTY);
	ck_assert_int_eq(pass(&story, 1, 20), 1);
	ck_assert_int_eq(story.health.state, HEALTH_OK);
	ck_assert_int_eq(fixture_sql(&story.f, "SELECT COUNT(*) FROM health"), 4);
	arena_done(&story.arena);
	fixture_close(&story.f);
}
END_TEST

START_TEST(a_source_without_listings)
{
	struct story story = {0};

	fixture_open(&story.f, CONF);
	ck_assert_int_eq(
		health_update(story.f.archive, registry_source(story.f.registry, 0),
			START, &story.arena, &story.health, &fixture_err),
		0);
	ck_assert_int_eq(story.health.state, HEALTH_OK);
	ck_assert_int_eq(story.health.id, 0);
	arena_done(&story.arena);
	fixture_close(&story.f);
}
END_TEST

#define LOOP(test, table) \
	tcase_add_loop_test(tc, test, 0, sizeof(table) / sizeof((table)[0]))

Suite *health_suite(void)
{
	Suite *suite = suite_create("health");
	TCase *tc = tcase_create("all");

	tcase_set_timeout(tc, 60);
	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	LOOP(judges, rules);
	tcase_add_test(tc, a_page_that_counts_none_may_be_empty);
	LOOP(judges_fields, losses);
	tcase_add_test(tc, few_reviews_lose_no_field);
	LOOP(judges_the_count, counts);
	LOOP(judges_the_arithmetic, sums);
	LOOP(judges_the_end, ends);
	LOOP(chance_is_seldom_called_trouble, worlds);
	LOOP(a_fall_to_a_third_is_seen, worlds);
	tcase_add_test(tc, an_even_page_that_falls_is_seen);
	tcase_add_test(tc, trouble_does_not_become_usual);
	tcase_add_test(tc, a_new_level_settles);
	tcase_add_test(tc, failing_keeps_what_was_usual);
	tcase_add_test(tc, a_source_without_listings);
	suite_add_tcase(suite, tc);
	return suite;
}
