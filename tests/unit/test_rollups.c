/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rollups: after any sequence of operations they equal a full rebuild, and what is
 * counted here review by review.
 */
#include "archive/rollups.h"

#include "archive/handle.h"
#include "archive/verdicts.h"
#include "base/buf.h"
#include "fixture.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>

#define CONF "[archive]\npath = a.sqlite\n"

/* Every rollup of brand 1, as text. */
static void write_rollups(struct fixture *f, struct buf *out)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct rollups rollups;

	buf_clear(out);
	ck_assert_done(
		archive_rollups(f->archive, 1, 0, 40000, &arena, &rollups, &fixture_err));
	for (size_t i = 0; i < rollups.n; i++) {
		const struct rollup *r = &rollups.items[i];

		buf_printf(out,
			"%lld %d %lld %d: %lld %lld %lld %lld %lld %lld | "
			"%lld %lld %lld %lld %lld | %lld %lld\n",
			(long long)r->source_id, r->day, (long long)r->location_id,
			(int)r->audience, (long long)r->n, (long long)r->negatives,
			(long long)r->neutrals, (long long)r->positives,
			(long long)r->polarity_sum, (long long)r->polarity_squares,
			(long long)r->stars[0], (long long)r->stars[1],
			(long long)r->stars[2], (long long)r->stars[3],
			(long long)r->stars[4], (long long)r->replied,
			(long long)r->unsupported);
	}
}

/* The same, counted from the reviews of each day. */
static void count_rollups(struct fixture *f, struct buf *out)
{
	struct arena arena ARENA_CLEANUP = arena_make();

	buf_clear(out);
	for (int32_t day = 20000; day < 20010; day++) {
		struct shown_reviews shown;
		static struct rollup all[4][8][3];

		memset(all, 0, sizeof(all));
		ck_assert_done(archive_reviews_of_day(
			f->archive, 1, 0, day, &arena, &shown, &fixture_err));
		for (size_t i = 0; i < shown.n; i++) {
			const struct shown_review *s = &shown.items[i];
			struct rollup one = {.n = 1, .replied = s->reply.len != 0};

			if (s->scored) {
				one.negatives = s->label < 0;
				one.neutrals = s->label == 0;
				one.positives = s->label > 0;
				one.polarity_sum = s->polarity;
				one.polarity_squares = (int64_t)s->polarity * s->polarity;
			}
			one.unsupported = s->unsupported.len != 0;
			if (s->stars > 0)
				one.stars[(int)(s->stars + 0.5) - 1] = 1;
			rollup_add(&all[s->source_id][s->location_id][s->audience], &one);
		}
		for (int source = 0; source < 4; source++) {
			for (int place = 0; place < 8; place++) {
				for (int audience = 0; audience < 3; audience++) {
					const struct rollup *r =
						&all[source][place][audience];

					if (r->n == 0)
						continue;
					buf_printf(out,
						"%d %d %d %d: %lld %lld %lld %lld %lld %lld | "
						"%lld %lld %lld %lld %lld | %lld %lld\n",
						source, day, place, audience,
						(long long)r->n, (long long)r->negatives,
						(long long)r->neutrals,
						(long long)r->positives,
						(long long)r->polarity_sum,
						(long long)r->polarity_squares,
						(long long)r->stars[0],
						(long long)r->stars[1],
						(long long)r->stars[2],
						(long long)r->stars[3],
						(long long)r->stars[4],
						(long long)r->replied,
						(long long)r->unsupported);
				}
			}
		}
	}
}

static void put_random(struct fixture *f, unsigned *seed, int64_t seen)
{
	static const char *const ratings[] = {
		"1", "2", "3", "4", "5", "2.5", "4.49", "0"};
	static const char *const places[] = {"", "North", "South"};
	static const char *const sources[] = {"one", "two"};
	char id[16], text[16];
	int32_t day = 20000 + rand_r(seed) % 10;

	snprintf(id, sizeof(id), "%d", rand_r(seed) % 40);
	snprintf(text, sizeof(text), "text %d", rand_r(seed) % 5);
	struct review review = fixture_review(
		id, "2026-01-05", strtod(ratings[rand_r(seed) % 8], NULL), text);

	review.published.time = (int64_t)day * 86400;
	review.location = view_of(places[rand_r(seed) % 3]);
	review.source = view_of(sources[rand_r(seed) % 2]);
	review.audience = (enum audience)(rand_r(seed) % 3);
	review.reply = rand_r(seed) % 4 == 0 ? VIEW("thanks") : VIEW("");
	fixture_put(f, &review, seen, rand_r(seed) % 4 != 0);
}

/* Verdicts for all of the queue or some of it, taken off it or, as if the run had died,
   left on it. */
static void score_some(struct fixture *f, unsigned *seed, int64_t lexicon)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct unscored items[20];
	bool whole = rand_r(seed) % 2 == 0;
	int64_t after = 0;
	size_t n = 0;

	ck_assert_done(archive_begin(f->archive, &fixture_err));
	do {
		ck_assert_done(archive_next_unscored(
			f->archive, after, 20, &arena, items, &n, &fixture_err));
		for (size_t i = 0; i < n; i++) {
			int polarity = rand_r(seed) % 20001 - 10000;
			struct verdict verdict = {items[i].revision_id, lexicon, polarity,
				polarity < -1000 ? -1 : polarity > 1000, VIEW("[]"),
				VIEW("en")};

			if (polarity % 7 == 0) {
				verdict.lexicon_id = 0;
				verdict.language = VIEW("ca");
			}

			expect(items[i].revision_id > after);
			after = items[i].revision_id;
			if (archive_put_verdict(f->archive, &verdict, &fixture_err) < 0)
				ck_abort_msg("%s", fixture_err.text);
		}
	} while (n != 0 && whole);
	if (rand_r(seed) % 4 != 0)
		ck_assert_done(archive_clear_unscored(f->archive, after, &fixture_err));
	ck_assert_done(archive_commit(f->archive, &fixture_err));
}

static void roll_up(struct fixture *f)
{
	int64_t days;

	ck_assert_done(archive_begin(f->archive, &fixture_err));
	ck_assert_done(archive_roll_up(f->archive, &days, &fixture_err));
	ck_assert_done(archive_commit(f->archive, &fixture_err));
}

static int64_t use_lexicon(struct fixture *f, int number)
{
	char revision[16];
	int64_t id;

	snprintf(revision, sizeof(revision), "rev%d", number);
	ck_assert_done(archive_begin(f->archive, &fixture_err));
	ck_assert_done(archive_use_lexicon(f->archive, VIEW("n"), VIEW("en"),
		view_of(revision), 1, &id, &fixture_err));
	ck_assert_done(archive_commit(f->archive, &fixture_err));
	return id;
}

START_TEST(equal_a_full_rebuild)
{
	struct buf rolled BUF_CLEANUP = buf_make(1 << 20),
			  rebuilt BUF_CLEANUP = buf_make(1 << 20),
			  counted BUF_CLEANUP = buf_make(1 << 20);
	unsigned seed = 100 + (unsigned)_i;
	struct fixture f;

	fixture_open(&f, CONF);
	int64_t lexicon = use_lexicon(&f, 0);

	for (int step = 0; step < 300; step++) {
		switch (rand_r(&seed) % 16) {
		case 0:
			roll_up(&f);
			break;
		case 1:
		case 2:
			score_some(&f, &seed, lexicon);
			break;
		case 3:
			if (rand_r(&seed) % 8 == 0)
				lexicon = use_lexicon(&f, step);
			break;
		default:
			put_random(&f, &seed, 1000 + step);
		}
		if (step % 60 != 59)
			continue;
		roll_up(&f);
		write_rollups(&f, &rolled);
		count_rollups(&f, &counted);
		ck_assert_str_eq(rolled.data, counted.data);
		ck_assert_done(archive_touch_all(f.archive, &fixture_err));
		roll_up(&f);
		write_rollups(&f, &rebuilt);
		ck_assert_str_eq(rolled.data, rebuilt.data);
	}
	ck_assert_uint_gt(rolled.len, 100);
	fixture_close(&f);
}
END_TEST

/* A day that is touched again after a roll-up in the same transaction is not forgotten.
 */
START_TEST(touch_after_a_roll_up)
{
	struct fixture f;
	int64_t days;

	fixture_open(&f, CONF);
	ck_assert_done(archive_begin(f.archive, &fixture_err));
	ck_assert_done(archive_touch(f.archive, 1, 5, &fixture_err));
	ck_assert_done(archive_touch(f.archive, 1, 5, &fixture_err));
	ck_assert_done(archive_roll_up(f.archive, &days, &fixture_err));
	ck_assert_int_eq(days, 1);
	ck_assert_done(archive_touch(f.archive, 1, 5, &fixture_err));
	ck_assert_done(archive_commit(f.archive, &fixture_err));
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM touched"), 1);
	fixture_close(&f);
}
END_TEST

/* Reviews of this very transaction wait for a verdict too. */
START_TEST(roll_up_before_the_verdict)
{
	struct review review = fixture_review("1", "2026-01-05", 1, "bad");
	struct arena arena ARENA_CLEANUP = arena_make();
	struct arrival arrival = {.seen = 1};
	struct registered count = {0};
	struct err *err = &fixture_err;
	enum put_outcome outcome;
	struct unscored items[2];
	struct place place;
	struct fixture f;
	int64_t days;
	size_t n;

	fixture_open(&f, CONF);
	use_lexicon(&f, 0);
	ck_assert_done(archive_begin(f.archive, err));
	ck_assert_done(registry_place(f.registry, &review, &place, &count, err));
	ck_assert_done(
		archive_put_review(f.archive, &place, &review, &arrival, &outcome, err));
	ck_assert_done(archive_roll_up(f.archive, &days, err));
	ck_assert_done(archive_next_unscored(f.archive, 0, 2, &arena, items, &n, err));
	ck_assert_uint_eq(n, 1);
	ck_assert_done(archive_rescore(f.archive, err));
	ck_assert_done(archive_commit(f.archive, err));
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM touched"), 1);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT SUM(last_id - first_id + 1) FROM unscored"), 1);
	ck_assert_done(archive_begin(f.archive, err));
	review.id = VIEW("2");
	ck_assert_done(
		archive_put_review(f.archive, &place, &review, &arrival, &outcome, err));
	archive_rollback(f.archive);
	ck_assert_done(archive_next_unscored(f.archive, 0, 2, &arena, items, &n, err));
	ck_assert_uint_eq(n, 1);
	fixture_close(&f);
}
END_TEST

START_TEST(count_arrivals)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct arrivals_list list;
	struct fixture f;
	const int64_t day = 20000 * 86400LL;
	static const struct {
		int day_offset, seen_days;
	} puts[] = {{0, 0}, {0, 0}, {1, 1}, {1, 2}, {1, 5}, {-30, 1}, {2, 5}};

	fixture_open(&f, CONF);
	int64_t lexicon = use_lexicon(&f, 0);

	for (int i = 0; i < 7; i++) {
		char id[8];

		snprintf(id, sizeof(id), "%d", i);
		struct review review = fixture_review(id, "2026-01-05", 1, "bad");

		review.published.time = day + puts[i].day_offset * 86400;
		fixture_put(&f, &review, day + puts[i].seen_days * 86400 + 3600, true);
		struct verdict verdict = {
			i + 1, lexicon, -5000, i == 3 ? 0 : -1, VIEW("[]"), VIEW("en")};

		ck_assert_done(archive_put_verdict(f.archive, &verdict, &fixture_err));
	}
	ck_assert_done(archive_arrivals(
		f.archive, 1, 19000, 21000, &arena, &list, &fixture_err));
	ck_assert_uint_eq(list.n, 2); /* the first load and what came late are left out */
	ck_assert_int_eq(list.items[0].day, 20001);
	ck_assert_int_eq(list.items[0].n, 2);
	ck_assert_int_eq(list.items[0].negatives, 1);
	ck_assert_int_eq(list.items[1].day, 20002);
	ck_assert_int_eq(list.items[1].n, 1);
	ck_assert_done(archive_arrivals(
		f.archive, 1, 20002, 20002, &arena, &list, &fixture_err));
	ck_assert_uint_eq(list.n, 1);
	bool any;
	int32_t first, last;

	ck_assert_done(
		archive_days_of_brand(f.archive, 1, &any, &first, &last, &fixture_err));
	ck_assert(any);
	ck_assert_int_eq(first, 19970);
	ck_assert_int_eq(last, 20002);
	ck_assert_done(
		archive_days_of_brand(f.archive, 99, &any, &first, &last, &fixture_err));
	ck_assert(!any);
	fixture_close(&f);
}
END_TEST

Suite *rollups_suite(void)
{
	Suite *suite = suite_create("rollups");
	TCase *tc = tcase_create("all");

	tcase_set_timeout(tc, 60);
	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_loop_test(tc, equal_a_full_rebuild, 0, 6);
	tcase_add_test(tc, touch_after_a_roll_up);
	tcase_add_test(tc, roll_up_before_the_verdict);
	tcase_add_test(tc, count_arrivals);
	suite_add_tcase(suite, tc);
	return suite;
}
