/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The judge is a list of rules, the gravest first; the first that finds something gives
 * the verdict. Each compares the latest page that tells (health_page) with the listings
 * before it, and before the trouble if there is any: what was read during the trouble
 * must not become what is expected.
 *
 * Cost: one or two queries of at most 120 rows for each listing that ends, and a few
 * passes over them.
 */
#include "crawl/health.h"

#include "archive/yield.h"

#include <math.h>
#include <stddef.h>
#include <stdlib.h>

#define SIGMAS 4.0  /* below the usual: see the header */
#define EVEN 10.0   /* listings that a dispersion of 1 counts for, beside 0 */
#define WINDOW 4    /* listings that are taken together, at most */
#define USUAL_MIN 3 /* a median below it can become 0 by chance any day */
#define HAD 0.80    /* share of reviews with a field: it was there */
#define LACKS 0.20  /* ... it is lost */
#define FIELD_REVIEWS_MIN 5
#define SHRUNK_SHARE 0.05
#define SHRUNK_MIN 3

/* What the rules look at. */
struct health_page {
	const struct health_history *history;
	const struct listing *now; /* the latest that tells */
	struct arena *arena;
};

static struct health_verdict verdict(enum health_state state, struct view reason)
{
	return (struct health_verdict){
		.state = state, .evidence = true, .reason = reason};
}

static struct health_verdict no_evidence(const struct health_history *history)
{
	return (struct health_verdict){.state = history->state};
}

static const char *plural(int64_t n)
{
	return n == 1 ? "" : "s";
}

/* ---- fetching ---------------------------------------------------------------------- */

static size_t failures_in_a_row(const struct listings *recent)
{
	size_t n = 0;

	while (n < recent->n && recent->items[n].state == LISTING_FAILED)
		n++;
	return n;
}

static struct health_verdict judge_failure(
	const struct health_history *history, size_t failures, struct arena *arena)
{
	const struct listing *last = &history->recent.items[0];
	struct view reason = last->reason;

	if (last->outcome == CAPTURE_BLOCKED)
		return verdict(HEALTH_BLOCKED,
			reason.len != 0 ? reason : VIEW("the site lets no program in"));
	if (failures < HEALTH_FAILURES)
		return no_evidence(history);
	return verdict(HEALTH_FAILING,
		arena_printf(arena, "%zu fetches in a row failed%s%.*s", failures,
			reason.len != 0 ? ": " : "", VIEW_ARG(reason)));
}

/* ---- reviews ----------------------------------------------------------------------- */

/* What was usual before `listing`, and before the trouble. */
static struct yield usual_before(
	const struct health_history *history, const struct listing *listing)
{
	int64_t until = listing->started;

	return yield_of(
		&history->before, history->until < until ? history->until : until);
}

/* Is the sum of `k` listings too far below k times the usual to be chance? */
static bool is_below(const struct yield *usual, int64_t sum, int k)
{
	double n = (double)usual->n, m = (double)usual->median;
	double d = usual->dispersion > 0 ? fmax(usual->dispersion, 1) : EVEN / (n + EVEN);
	double fall = yield_scale(k * m) - yield_scale((double)sum);

	return fall > SIGMAS * sqrt(d * (1 + k * M_PI / (2 * n)));
}

static bool is_half(const struct yield *usual, int64_t reviews)
{
	return usual->n >= YIELD_MIN && usual->median >= USUAL_MIN &&
	       2 * reviews <= usual->median;
}

/* Is the source low by its latest listings together? Gives what was usual before. */
static bool falls(const struct health_page *page, struct yield *ret_usual)
{
	const struct listings *recent = &page->history->recent;
	int64_t sum = 0;
	int k = 0;

	for (size_t i = (size_t)(page->now - recent->items); i < recent->n && k < WINDOW;
		i++) {
		if (!yield_tells(&recent->items[i]))
			continue;
		struct yield usual = usual_before(page->history, &recent->items[i]);

		sum += recent->items[i].counts.first_reviews;
		k++;
		if (is_half(&usual, page->now->counts.first_reviews) &&
			is_below(&usual, sum, k)) {
			*ret_usual = usual;
			return true;
		}
	}
	return false;
}

static struct view range_text(struct arena *arena, const struct yield *usual)
{
	if (usual->low == usual->high)
		return arena_printf(arena, "%lld", (long long)usual->low);
	return arena_printf(
		arena, "%lld to %lld", (long long)usual->low, (long long)usual->high);
}

static struct view yield_text(
	struct arena *arena, int64_t reviews, const struct yield *usual)
{
	struct view range = range_text(arena, usual);

	if (reviews == 0)
		return arena_printf(arena,
			"no review on the page where there are usually %.*s",
			VIEW_ARG(range));
	return arena_printf(arena, "%lld review%s where there are usually %.*s",
		(long long)reviews, plural(reviews), VIEW_ARG(range));
}

/* Was no page ever seen with a review? */
static bool is_barren(const struct health_page *page, const struct yield *usual)
{
	const struct listings *before = &page->history->before;

	if (page->now->counts.first_reviews != 0 || page->now->counts.stated_count == 0 ||
		usual->n + 1 < YIELD_MIN)
		return false;
	for (size_t i = 0; i < before->n; i++) {
		if (before->items[i].counts.first_reviews > 0)
			return false;
	}
	return true;
}

static bool judge_yield(const struct health_page *page, struct health_verdict *ret)
{
	const struct health_history *history = page->history;
	int64_t reviews = page->now->counts.first_reviews;
	enum health_state state = reviews == 0 ? HEALTH_EMPTY : HEALTH_LOW;
	bool down = history->state == HEALTH_EMPTY || history->state == HEALTH_LOW;
	struct yield usual = usual_before(history, page->now);

	if (is_barren(page, &usual)) {
		*ret = verdict(HEALTH_EMPTY,
			arena_printf(page->arena,
				"no review was ever read from the page, in %zu fetches",
				usual.n + 1));
		return true;
	}
	if (!(down && is_half(&usual, reviews)) && !falls(page, &usual))
		return false;
	*ret = verdict(state, yield_text(page->arena, reviews, &usual));
	return true;
}

/* ---- fields ------------------------------------------------------------------------ */

static const struct {
	const char *name;
	size_t offset;
} fields[] = {
	{"rating", offsetof(struct listing_counts, rated)},
	{"date", offsetof(struct listing_counts, dated)},
	{"author", offsetof(struct listing_counts, authored)},
	{"text", offsetof(struct listing_counts, worded)},
};

#define FIELDS (sizeof(fields) / sizeof(fields[0]))

static int64_t field_of(const struct listing_counts *counts, size_t field)
{
	return *(const int64_t *)((const char *)counts + fields[field].offset);
}

/* Listings to compare with, as those of yield_of(): the next from `*at` on; NULL at the
   end. */
static const struct listing *next_before(const struct health_page *page, size_t *at)
{
	const struct health_history *history = page->history;

	while (*at < history->before.n) {
		const struct listing *listing = &history->before.items[(*at)++];

		if (listing->started < page->now->started &&
			listing->started < history->until && yield_tells(listing))
			return listing;
	}
	return NULL;
}

/* The share of reviews that had the field; -1 when too few listings tell. */
static double share_before(const struct health_page *page, size_t field)
{
	const struct listing *listing;
	size_t at = 0, n = 0;
	int64_t reviews = 0, with = 0;

	while (n < YIELD_LISTINGS && (listing = next_before(page, &at)) != NULL) {
		if (listing->counts.reviews <= 0)
			continue;
		reviews += listing->counts.reviews;
		with += field_of(&listing->counts, field);
		n++;
	}
	return n >= YIELD_MIN ? (double)with / (double)reviews : -1;
}

static struct view field_text(const struct health_page *page, size_t field, double before)
{
	const struct listing_counts *counts = &page->now->counts;
	int64_t with = field_of(counts, field);
	const char *name = fields[field].name;
	int percent = (int)(100 * before);

	if (with == 0)
		return arena_printf(page->arena,
			"no %s in %lld review%s, %d %% had one before", name,
			(long long)counts->reviews, plural(counts->reviews), percent);
	return arena_printf(page->arena,
		"%s in only %lld of %lld reviews, %d %% had one before", name,
		(long long)with, (long long)counts->reviews, percent);
}

static bool judge_fields(const struct health_page *page, struct health_verdict *ret)
{
	const struct listing_counts *counts = &page->now->counts;
	bool known = page->history->state == HEALTH_FIELDS;
	struct view all = {NULL, 0};

	if (counts->reviews < (known ? 1 : FIELD_REVIEWS_MIN))
		return false;
	for (size_t i = 0; i < FIELDS; i++) {
		double before = share_before(page, i);

		if (before < HAD ||
			(double)field_of(counts, i) >= LACKS * (double)counts->reviews)
			continue;
		struct view one = field_text(page, i, before);

		all = arena_printf(page->arena, "%.*s%s%.*s", VIEW_ARG(all),
			all.len != 0 ? "; " : "", VIEW_ARG(one));
	}
	if (all.len == 0)
		return false;
	*ret = verdict(HEALTH_FIELDS, all);
	return true;
}

/* ---- the page's own count ---------------------------------------------------------- */

static int ascending(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

/* The median of what the page counted; -1 when too few listings tell. */
static int64_t count_before(const struct health_page *page)
{
	const struct listing *listing;
	int64_t counts[YIELD_LISTINGS];
	size_t at = 0, n = 0;

	while (n < YIELD_LISTINGS && (listing = next_before(page, &at)) != NULL) {
		if (listing->counts.stated_count >= 0)
			counts[n++] = listing->counts.stated_count;
	}
	if (n < YIELD_MIN)
		return -1;
	qsort(counts, n, sizeof(counts[0]), ascending);
	return counts[(n - 1) / 2];
}

static bool judge_count(const struct health_page *page, struct health_verdict *ret)
{
	int64_t count = page->now->counts.stated_count, before = count_before(page);
	double fall = (double)before - (double)count;

	if (count < 0 || before < 0 || fall <= SHRUNK_MIN ||
		fall <= SHRUNK_SHARE * (double)before)
		return false;
	*ret = verdict(HEALTH_SHRUNK,
		arena_printf(page->arena,
			"the page counts %lld review%s, it counted %lld",
			(long long)count, plural(count), (long long)before));
	return true;
}

/* ---- the verdict ------------------------------------------------------------------- */

static struct health_verdict fine(const struct health_page *page)
{
	struct yield usual = usual_before(page->history, page->now);
	int64_t reviews = page->now->counts.first_reviews;
	struct health_verdict ok = verdict(HEALTH_OK, VIEW(""));

	ok.too_new = usual.n < YIELD_MIN;
	ok.reason = ok.too_new
			    ? arena_printf(page->arena,
				      "too new to tell: %zu fetch%s with a page so far",
				      usual.n + 1, usual.n == 0 ? "" : "es")
			    : yield_text(page->arena, reviews, &usual);
	return ok;
}

static struct health_verdict judge_page(const struct health_page *page)
{
	static bool (*const rules[])(const struct health_page *,
		struct health_verdict *) = {judge_yield, judge_fields, judge_count};
	struct health_verdict found;

	for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
		if (rules[i](page, &found))
			return found;
	}
	return fine(page);
}

struct health_verdict health_judge(
	const struct health_history *history, struct arena *arena)
{
	const struct listings *recent = &history->recent;
	size_t failures = failures_in_a_row(recent);

	if (failures != 0)
		return judge_failure(history, failures, arena);
	for (size_t i = 0; i < recent->n; i++) {
		const struct health_page page = {history, &recent->items[i], arena};

		if (yield_tells(page.now))
			return judge_page(&page);
	}
	return no_evidence(history);
}

/* ---- the archive ------------------------------------------------------------------- */

/* Is what was trouble taken as usual by now? */
static bool is_settled(const struct health *health, int64_t now)
{
	return health->state != HEALTH_EMPTY && health->state != HEALTH_FAILING &&
	       health->state != HEALTH_BLOCKED && now - health->onset >= HEALTH_SETTLED_S;
}

static int read_history(struct archive *archive, const struct health *health, int64_t now,
	struct arena *arena, struct health_history *history, struct err *err)
{
	*history = (struct health_history){.until = INT64_MAX, .state = health->state};
	if (archive_recent_listings(archive, health->source_id, now + 1, HEALTH_LISTINGS,
		    arena, &history->recent, err) < 0)
		return -1;
	history->before = history->recent;
	if (health->state == HEALTH_OK || is_settled(health, now))
		return 0;
	history->until = health->onset;
	return archive_recent_listings(archive, health->source_id, health->onset,
		HEALTH_LISTINGS, arena, &history->before, err);
}

int health_update(struct archive *archive, const struct source *source, int64_t now,
	struct arena *arena, struct health *ret_health, struct err *err)
{
	struct health health = {.source_id = source->id};
	struct health_history history;
	int judged = archive_health_of(archive, source->id, now + 1, arena, &health, err);

	if (judged < 0 || read_history(archive, &health, now, arena, &history, err) < 0)
		return -1;
	struct health_verdict found = health_judge(&history, arena);
	bool first = judged == 0 && !found.too_new;
	bool changed = found.evidence && (first || found.state != health.state);

	if (found.evidence) {
		health.state = found.state;
		health.reason = found.reason;
	}
	if (arena_check(arena, err) < 0)
		return -1;
	if (changed) {
		health.since = history.recent.items[0].started;
		health.onset = health.state == HEALTH_OK ? 0
			       : health.onset != 0	 ? health.onset
							 : health.since;
		if (archive_put_health(archive, &health, &health.id, err) < 0)
			return -1;
	}
	*ret_health = health;
	return changed;
}
