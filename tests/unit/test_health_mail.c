/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The mail to operators: one for all changes, its words, that it is queued with the mark
 * that they were told or not at all, and that nobody else gets it.
 */
#include "deliver/health_mail.h"

#include "archive/outbox.h"
#include "fixture.h"
#include "suites.h"

#define BASE                                                                           \
	"[archive]\npath = a.sqlite\n[brand \"b\"]\n[mail]\nfrom = repute@x.example\n" \
	"[alert \"leaders\"]\nto = ceo@x.example\n"                                    \
	"[source \"one\"]\nbrand = b\nurl = http://x/1\n"                              \
	"[source \"two\"]\nbrand = b\nurl = http://x/2\n"                              \
	"[source \"three\"]\nbrand = b\nurl = http://x/3\n"
#define CONF BASE "[operators]\nto = Ops <ops@x.example>, night@x.example\n"
#define NOW 1795160000 /* 2026-11-20T07:33:20Z */
#define DAY 86400

static void put(struct fixture *f, int64_t source_id, int64_t since,
	enum health_state state, const char *reason)
{
	struct health health = {.source_id = source_id,
		.since = since,
		.state = state,
		.reason = view_of(reason)};

	ck_assert_done(archive_begin(f->archive, &fixture_err));
	ck_assert_done(archive_put_health(f->archive, &health, &health.id, &fixture_err));
	ck_assert_done(archive_commit(f->archive, &fixture_err));
}

/* How many changes are told. */
static size_t queue(struct fixture *f, int64_t now, bool dry_run)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct healths told = {NULL, 99};

	ck_assert_done(health_mail_queue(f->archive, f->registry, f->conf, now, dry_run,
		&arena, &told, &fixture_err));
	return told.n;
}

static struct mails queued(struct fixture *f, struct arena *arena)
{
	struct mails mails;

	ck_assert_done(
		archive_due_mails(f->archive, INT64_MAX, arena, &mails, &fixture_err));
	return mails;
}

static bool holds(struct view text, const char *part)
{
	return view_search(text, view_of(part)) < text.len;
}

START_TEST(one_mail_for_all)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct fixture f;

	fixture_open(&f, CONF);
	ck_assert_uint_eq(queue(&f, NOW, false), 0);
	put(&f, 1, NOW - 600, HEALTH_EMPTY,
		"no review on the page where there are usually 20");
	put(&f, 2, NOW - 500, HEALTH_FAILING,
		"3 fetches in a row failed: \x1b[31m\r\nTo: x");
	ck_assert_uint_eq(queue(&f, NOW, true), 2);
	ck_assert_uint_eq(queued(&f, &arena).n, 0);
	ck_assert_uint_eq(queue(&f, NOW, false), 2);
	ck_assert_uint_eq(queue(&f, NOW, false), 0);
	struct mails mails = queued(&f, &arena);

	ck_assert_uint_eq(mails.n, 1);
	struct view message = mails.items[0].message;

	ck_assert_view_eq(
		mails.items[0].recipients, VIEW("ops@x.example\nnight@x.example"));
	ck_assert_view_eq(mails.items[0].sender, VIEW("repute@x.example"));
	ck_assert(view_starts(mails.items[0].message_id, VIEW("<health-2-")));
	ck_assert(holds(message, "\r\nSubject: repute: 2 sources need a look\r\n"));
	ck_assert(holds(message, "Auto-Submitted: auto-generated"));
	ck_assert(!holds(message, "text/html"));
	ck_assert(holds(message, "one: gives no reviews since 2026-11-20T07:23:20Z\r\n"
				 "  no review on the page where there are usually 20\r\n"
				 "  http://x/1\r\n"));
	ck_assert(holds(message, "two: cannot be fetched since"));
	ck_assert(!holds(message, "\x1b"));
	ck_assert(!holds(message, "\r\nTo: x"));
	ck_assert(!holds(message, "ceo@"));
	ck_assert(!holds(message, "Well again"));
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM health WHERE told IS NULL"), 0);
	fixture_close(&f);
}
END_TEST

START_TEST(recoveries_are_told_after_a_day)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct fixture f;

	fixture_open(&f, CONF);
	put(&f, 1, NOW, HEALTH_LOW, "low");
	put(&f, 2, NOW, HEALTH_LOW, "low");
	ck_assert_uint_eq(queue(&f, NOW, false), 2);
	put(&f, 1, NOW + 3600, HEALTH_OK, "20 reviews where there are usually 20");
	ck_assert_uint_eq(queue(&f, NOW + 3600 + DAY - 1, false), 0);
	put(&f, 3, NOW + DAY, HEALTH_BLOCKED, "a log-in");
	ck_assert_uint_eq(queue(&f, NOW + 3600 + DAY, false), 2);
	struct mails mails = queued(&f, &arena);

	ck_assert_uint_eq(mails.n, 2);
	ck_assert(holds(mails.items[1].message,
		"Subject: repute: source 'three' needs a look, source 'one' is well again"));
	ck_assert(holds(mails.items[1].message,
		"Well again:\r\n\r\none: gives reviews again since 2026-11-20T08:33:20Z\r\n"
		"  20 reviews where there are usually 20\r\n"));
	fixture_close(&f);
}
END_TEST

/* A source that comes and goes four times a day for a week. */
START_TEST(flapping_is_told_once)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct fixture f;
	size_t told = 0;

	fixture_open(&f, CONF);
	for (int i = 0; i < 28; i++) {
		int64_t now = NOW + i * (DAY / 4);

		put(&f, 1, now, i % 2 == 0 ? HEALTH_EMPTY : HEALTH_OK, "it flaps");
		told += queue(&f, now, false);
	}
	ck_assert_uint_eq(told, 1);
	ck_assert_uint_eq(queue(&f, NOW + 8 * DAY, false), 1);
	ck_assert_uint_eq(queued(&f, &arena).n, 2);
	fixture_close(&f);
}
END_TEST

START_TEST(without_operators_all_waits)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct fixture f;

	fixture_open(&f, BASE);
	put(&f, 1, NOW, HEALTH_LOW, "low");
	ck_assert_uint_eq(queue(&f, NOW, false), 0);
	ck_assert_uint_eq(queued(&f, &arena).n, 0);
	fixture_close(&f);
	fixture_open(&f, CONF);
	ck_assert_uint_eq(queue(&f, NOW, false), 1);
	fixture_close(&f);
}
END_TEST

START_TEST(wrong_addresses_are_told)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct healths told = {NULL, 7};
	struct err err = ERR_INIT;
	struct fixture f;

	fixture_open(&f, BASE "[operators]\nto = nobody\n");
	put(&f, 1, NOW, HEALTH_LOW, "low");
	ck_assert_int_eq(health_mail_queue(f.archive, f.registry, f.conf, NOW, false,
				 &arena, &told, &err),
		-1);
	ck_assert_int_eq(err.code, ERR_CONFIG);
	ck_assert_uint_eq(told.n, 7);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM health WHERE told IS NULL"), 1);
	fixture_close(&f);
}
END_TEST

/* ---- the subject -------------------------------------------------------------------
 */

static const struct {
	int trouble, well;
	const char *subject;
} subjects[] = {
	{1, 0, "repute: source 'one' needs a look"},
	{2, 0, "repute: 2 sources need a look"},
	{0, 1, "repute: source 'one' is well again"},
	{0, 2, "repute: 2 sources are well again"},
	{1, 2, "repute: source 'one' needs a look, 2 sources are well again"},
	{2, 1, "repute: 2 sources need a look, source 'three' is well again"},
};

START_TEST(subject_says_it)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct health items[3];
	struct healths healths = {items, 0};
	struct fixture f;

	fixture_open(&f, CONF);
	for (int i = 0; i < subjects[_i].trouble + subjects[_i].well; i++)
		items[healths.n++] = (struct health){.id = i + 1,
			.source_id = i + 1,
			.state = i < subjects[_i].trouble ? HEALTH_LOW : HEALTH_OK};
	ck_assert_view_eq(health_mail_subject(&healths, f.registry, &arena),
		view_of(subjects[_i].subject));
	fixture_close(&f);
}
END_TEST

Suite *health_mail_suite(void)
{
	Suite *suite = suite_create("health_mail");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_test(tc, one_mail_for_all);
	tcase_add_test(tc, recoveries_are_told_after_a_day);
	tcase_add_test(tc, flapping_is_told_once);
	tcase_add_test(tc, without_operators_all_waits);
	tcase_add_test(tc, wrong_addresses_are_told);
	tcase_add_loop_test(
		tc, subject_says_it, 0, sizeof(subjects) / sizeof(subjects[0]));
	suite_add_tcase(suite, tc);
	return suite;
}
