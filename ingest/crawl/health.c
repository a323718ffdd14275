/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The judge is a list of rules, the gravest first; the first that finds something gives
 * the verdict. Each compares the latest page that tells (health_page) with the listings
 * before it, and before the trouble if there is any: what was read during the trouble
 * must not become what is expected.
 *
 * Here are the rules of failures and of the number of reviews; those of what the reviews
 * hold, and of what the page itself counts, are in health_page.c; whether the two agree,
 * in health_arithmetic.c. Cost: a few passes over
 * at most 120 listings.
 */
#include "crawl/health_page.h"

#include <math.h>

#define SIGMAS 4.0  /* below the usual: see the header */
#define EVEN 10.0   /* listings that a dispersion of 1 counts for, beside 0 */
#define WINDOW 4    /* listings that are taken together, at most */
#define USUAL_MIN 3 /* a median below it can become 0 by chance any day */

static struct health_verdict no_evidence(const struct health_history *history)
{
	return (struct health_verdict){.state = history->state};
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
		return health_verdict(HEALTH_BLOCKED,
			reason.len != 0 ? reason : VIEW("the site lets no program in"));
	if (failures < HEALTH_FAILURES)
		return no_evidence(history);
	return health_verdict(HEALTH_FAILING,
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
		(long long)reviews, health_plural(reviews), VIEW_ARG(range));
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
		*ret = health_verdict(HEALTH_EMPTY,
			arena_printf(page->arena,
				"no review was ever read from the page, in %zu fetches",
				usual.n + 1));
		return true;
	}
	if (!(down && is_half(&usual, reviews)) && !falls(page, &usual))
		return false;
	*ret = health_verdict(state, yield_text(page->arena, reviews, &usual));
	return true;
}

/* ---- the verdict ------------------------------------------------------------------- */

static struct health_verdict fine(const struct health_page *page)
{
	struct yield usual = usual_before(page->history, page->now);
	int64_t reviews = page->now->counts.first_reviews;
	struct health_verdict ok = health_verdict(HEALTH_OK, VIEW(""));

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
	static bool (*const rules[])(
		const struct health_page *, struct health_verdict *) = {judge_yield,
		health_judge_fields, health_judge_count, health_judge_arithmetic};
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
