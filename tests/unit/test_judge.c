/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which scopes are judged, on what: places before the brand, what counts as an arrival,
 * which days are known. Then alert_judge(): all or nothing, told once. Sixty usual days
 * with one negative review each, then day DAY with as many as a test wants.
 *
 * A review is negative when its text begins with "bad".
 */
#include "archive/captures.h"
#include "archive/rollups.h"
#include "archive/verdicts.h"
#include "base/calendar.h"
#include "deliver/alert_mail.h"
#include "detect/alert.h"
#include "fixture.h"
#include "suites.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#define DAY 20776 /* 2026-11-19 */
#define FIRST (DAY - 60)
#define NOON(day) ((int64_t)(day)*DAY_SECONDS + DAY_SECONDS / 2)
#define NEXT(day) ((int64_t)((day) + 1) * DAY_SECONDS + 21600) /* the morning after */

static struct fixture f;
static struct arena arena;
static int serial;

static void put(const char *source, const char *place, enum audience audience,
	int32_t day, int64_t seen, const char *text)
{
	char id[24], moment[40];

	snprintf(id, sizeof(id), "r%d", ++serial);
	snprintf(moment, sizeof(moment), "%s", calendar_time_text(NOON(day)).text);
	struct review review = fixture_review(id, moment, 0, text);

	review.brand = VIEW("acme");
	review.source = view_of(source);
	review.location = view_of(place);
	review.audience = audience;
	review.url = VIEW("https://reviews.example/1");
	fixture_put(&f, &review, seen, true);
}

static void put_bad(const char *source, const char *place, int32_t day, int n)
{
	for (int i = 0; i < n; i++)
		put(source, place, AUDIENCE_CUSTOMER, day, NEXT(day), "bad");
}

static void score_all(void)
{
	struct unscored items[200];
	int64_t lexicon, after = 0, days;
	size_t n;

	ck_assert_done(archive_begin(f.archive, &fixture_err));
	ck_assert_done(archive_use_lexicon(f.archive, VIEW("made-up"), VIEW("en"),
		VIEW("0123abcd"), 1, &lexicon, &fixture_err));
	do {
		ck_assert_done(archive_next_unscored(
			f.archive, after, 200, &arena, items, &n, &fixture_err));
		for (size_t i = 0; i < n; i++) {
			int sign = view_starts(items[i].text, VIEW("bad")) ? -1 : 1;
			struct verdict verdict = {items[i].revision_id, lexicon,
				sign * 8000, sign, VIEW("[]"), VIEW("en")};

			after = items[i].revision_id;
			ck_assert_done(
				archive_put_verdict(f.archive, &verdict, &fixture_err));
		}
	} while (n > 0);
	ck_assert_done(archive_clear_unscored(f.archive, after, &fixture_err));
	ck_assert_done(archive_roll_up(f.archive, &days, &fixture_err));
	ck_assert_done(archive_commit(f.archive, &fixture_err));
}

/* One negative review a day, all of a first load but the last three days. */
static void put_usual(const char *source, const char *place, int32_t from, int32_t to)
{
	for (int32_t day = from; day <= to; day++)
		put(source, place, AUDIENCE_CUSTOMER, day, NEXT(day), "bad");
}

#define CONF                                                                     \
	"[archive]\npath = a.sqlite\n[brand \"acme\"]\nname = Acme\n"            \
	"[location \"acme/boston\"]\nname = Boston\n[location \"acme/porto\"]\n" \
	"name = Porto\n[brand \"other\"]\n[source \"web\"]\nbrand = acme\n"      \
	"url = http://127.0.0.1/\n[source \"web2\"]\nbrand = acme\n"             \
	"url = http://127.0.0.1/2\n[mail]\nfrom = r@acme.example\nmaildir = mail\n"

static void setup_with(const char *conf)
{
	char views[PATH_MAX], text[PATH_MAX + 4000];

	scratch_setup();
	ck_assert_ptr_nonnull(realpath("analyze/view", views));
	snprintf(text, sizeof(text), CONF "[digests]\nviews = %s\n%s", views, conf);
	fixture_open(&f, text);
	arena = arena_make();
	serial = 0;
}

static void setup(void)
{
	setup_with("[alert \"all\"]\nto = a@acme.example\n"
		   "[alert \"grave\"]\nto = b@acme.example\nseverity = critical\n"
		   "[alert \"elsewhere\"]\nto = c@acme.example\nbrands = other\n"
		   "[alert \"both\"]\nto = d@acme.example\nbrands = acme, other\n"
		   "severity = warning\n");
}

static void teardown(void)
{
	arena_done(&arena);
	fixture_close(&f);
}

/* The archive's registry changes as reviews come in; read it as a command would. */
static void reopen(void)
{
	registry_close(f.registry);
	ck_assert_done(registry_open(f.archive, NULL, &f.registry, &fixture_err));
}

static struct judgement judge(int32_t day)
{
	struct judgement judgement = {0};

	score_all();
	reopen();
	const struct brand *brand = registry_find_brand(f.registry, VIEW("acme"));

	ck_assert_done(judge_brand(
		f.archive, f.registry, brand, day, &arena, &judgement, &fixture_err));
	ck_assert_done(judge_adjust(&judgement, &fixture_err));
	return judgement;
}

/* The judgement of a place, "": of the brand. */
static const struct judged *judged_of(const struct judgement *judgement, const char *name)
{
	for (size_t i = 0; i < judgement->n; i++) {
		const struct location *place = judgement->items[i].location;

		if (strcmp(place != NULL ? place->name : "", name) == 0)
			return &judgement->items[i];
	}
	return NULL;
}

static enum spike_state state(const struct judgement *judgement, const char *name)
{
	const struct judged *judged = judged_of(judgement, name);

	ck_assert_msg(judged != NULL, "'%s' was not judged", name);
	return judged->spike.state;
}

/* ---- judging ---- */

START_TEST(places_first)
{
	put_usual("site", "boston", FIRST, DAY);
	put_usual("site", "porto", FIRST, DAY);
	put_bad("site", "boston", DAY, 11);
	put_bad("site", NULL, DAY, 1);
	struct judgement j = judge(DAY);

	ck_assert_uint_eq(j.n, 3);
	ck_assert_ptr_null(j.items[2].location);
	ck_assert_int_eq(state(&j, "boston"), SPIKE_FOUND);
	ck_assert_int_eq(judged_of(&j, "boston")->spike.day.observed, 12);
	ck_assert_int_eq(state(&j, "porto"), SPIKE_NONE);
	ck_assert_int_eq(state(&j, ""), SPIKE_NONE);
	ck_assert_int_eq(judged_of(&j, "")->spike.day.observed, 2);
	for (size_t i = 0; i < j.n; i++) {
		ck_assert(j.items[i].q >= j.items[i].spike.p);
		ck_assert_int_eq(j.items[i].day, DAY);
	}
	ck_assert(judged_is_spike(judged_of(&j, "boston")));
}
END_TEST

/* The day after, the place is quiet, and its bad day is not told as the brand's. */
START_TEST(place_in_an_episode)
{
	put_usual("site", "boston", FIRST, DAY + 1);
	put_usual("site", "porto", FIRST, DAY + 1);
	put_bad("site", "boston", DAY, 5);
	struct judgement j = judge(DAY + 1);
	const struct location *boston = judged_of(&j, "boston")->location;
	struct episode e = {.brand_id = boston->brand_id,
		.location_id = boston->id,
		.open = true,
		.opened = DAY,
		.last_high = DAY,
		.judged = DAY,
		.severity = VIEW("notice"),
		.p = .001,
		.days = 1};
	int64_t id;
	int with = judged_of(&j, "")->spike.three_day.observed;

	ck_assert_int_eq(state(&j, "boston"), SPIKE_NONE);
	ck_assert_int_eq(with, 11);
	ck_assert_done(archive_put_episode(f.archive, &e, &id, &fixture_err));
	j = judge(DAY + 1);
	ck_assert_int_eq(judged_of(&j, "")->spike.three_day.observed, 3);
}
END_TEST

/* What is no spike, though many negative reviews come in. */
static void by_late(void) /* older than three days when first seen */
{
	put_usual("site", NULL, FIRST, DAY);
	for (int i = 0; i < 30; i++)
		put("site", NULL, AUDIENCE_CUSTOMER, DAY, NEXT(DAY + 3), "bad");
}

static void by_first_load(void)
{
	put_usual("site", NULL, FIRST, DAY);
	for (int i = 0; i < 30; i++) {
		put("new", NULL, AUDIENCE_CUSTOMER, DAY - 40 + i, NEXT(DAY), "bad");
		put("new", NULL, AUDIENCE_CUSTOMER, DAY, NEXT(DAY), "bad");
	}
}

static void by_staff(void)
{
	put_usual("site", NULL, FIRST, DAY);
	for (int i = 0; i < 30; i++)
		put("site", NULL, AUDIENCE_EMPLOYEE, DAY, NEXT(DAY), "bad");
}

static void by_good(void)
{
	put_usual("site", NULL, FIRST, DAY);
	for (int i = 0; i < 30; i++)
		put("site", NULL, AUDIENCE_CUSTOMER, DAY, NEXT(DAY), "fine");
}

/* Ten negative reviews a day are what this source has always had. */
static void by_new_source(void)
{
	put_usual("site", NULL, FIRST, DAY);
	for (int32_t day = DAY - 9; day <= DAY; day++)
		put_bad("new", NULL, day, 10);
}

static void capture(const char *name, int32_t day, enum capture_outcome outcome)
{
	reopen();
	const struct source *source = registry_find_source(f.registry, view_of(name));
	struct capture c = {.source_id = source->id,
		.time = NEXT(day),
		.outcome = outcome,
		.url = VIEW("http://127.0.0.1/"),
		.reviews = -1};
	int64_t id;

	ck_assert_done(archive_put_capture(f.archive, &c, &id, &fixture_err));
}

/* Down from day 15 to day 50 of the sixty, back now as it was. */
static void by_outage(void)
{
	put_usual("site", NULL, FIRST, DAY);
	for (int32_t day = FIRST; day <= DAY; day++) {
		bool down = day > FIRST + 15 && day < DAY - 10;

		if (!down)
			put_bad("web", NULL, day, 10);
		capture("web", day, down ? CAPTURE_FAILED : CAPTURE_FETCHED);
	}
}

/* The same with no other source. */
static void by_outage_alone(void)
{
	for (int32_t day = FIRST; day <= DAY; day++) {
		bool down = day > FIRST + 10 && day < DAY;

		if (!down)
			put_bad("web", NULL, day, 10);
		capture("web", day, down ? CAPTURE_FAILED : CAPTURE_UNCHANGED);
	}
}

static const struct harmless {
	void (*fill)(void);
	enum spike_state wanted;
	int observed;
} harmless[] = {
	{by_late, SPIKE_NONE, 1},
	{by_first_load, SPIKE_NONE, 1},
	{by_staff, SPIKE_NONE, 1},
	{by_good, SPIKE_NONE, 1},
	{by_new_source, SPIKE_NONE, 1},
	{by_outage, SPIKE_NONE, 1},
	{by_outage_alone, SPIKE_UNKNOWN, 0},
};

START_TEST(raises_nothing)
{
	harmless[_i].fill();
	struct judgement j = judge(DAY);

	ck_assert_uint_eq(j.n, 1);
	ck_assert_int_eq(state(&j, ""), harmless[_i].wanted);
	if (harmless[_i].wanted != SPIKE_UNKNOWN)
		ck_assert_int_eq(j.items[0].spike.day.observed, harmless[_i].observed);
}
END_TEST

/* ... and what is one, for all that. */
static void by_many(void)
{
	put_usual("site", NULL, FIRST, DAY);
	put_bad("site", NULL, DAY, 9);
}

static void by_short_outage(void) /* five days of another source are missing */
{
	put_usual("site", NULL, FIRST, DAY);
	for (int32_t day = FIRST; day <= DAY; day++) {
		bool down = day > DAY - 30 && day < DAY - 20;

		capture("web", day, down ? CAPTURE_FAILED : CAPTURE_FETCHED);
		if (!down)
			put_bad("web", NULL, day, 1);
	}
	put_bad("web", NULL, DAY, 12);
}

static void by_rare_source(void) /* watched for weeks, silent until now */
{
	put_usual("site", NULL, FIRST, DAY);
	put("rare", NULL, AUDIENCE_CUSTOMER, DAY - 200, NEXT(DAY - 190), "fine");
	put_bad("rare", NULL, DAY, 12);
}

static void by_the_other(void) /* one source is down, the other has a spike */
{
	put_usual("site", NULL, FIRST, DAY);
	for (int32_t day = FIRST; day <= DAY; day++) {
		bool down = day > DAY - 8;

		capture("web", day, down ? CAPTURE_REFUSED : CAPTURE_FETCHED);
		if (!down)
			put_bad("web", NULL, day, 1);
	}
	put_bad("site", NULL, DAY, 12);
}

static void (*const spikes[])(void) = {
	by_many, by_short_outage, by_rare_source, by_the_other};

START_TEST(raises)
{
	spikes[_i]();
	struct judgement j = judge(DAY);

	ck_assert_uint_eq(j.n, 1);
	ck_assert_int_eq(state(&j, ""), SPIKE_FOUND);
	ck_assert(judged_is_spike(&j.items[0]));
}
END_TEST

START_TEST(before_the_first)
{
	struct judgement j = judge(DAY);

	ck_assert_uint_eq(j.n, 1);
	ck_assert_int_eq(state(&j, ""), SPIKE_UNKNOWN);
	ck_assert(j.items[0].q == 1);
	put_usual("site", "boston", DAY - 20, DAY);
	put_usual("site", "porto", FIRST, DAY);
	put_bad("site", "boston", DAY, 12);
	j = judge(DAY);
	ck_assert_int_eq(state(&j, "boston"), SPIKE_UNKNOWN);
	ck_assert_int_eq(state(&j, "porto"), SPIKE_NONE);
	ck_assert_int_eq(
		judged_of(&j, "porto")->spike.baseline_days, SPIKE_BASELINE_DAYS);
}
END_TEST

/* BH over all scopes of a run: what is 1 in 250 alone is nothing among many. */
START_TEST(over_all_scopes)
{
	struct judged items[40];
	struct judgement j = {items, 40, 40};

	for (int i = 0; i < 40; i++)
		items[i] = (struct judged){.q = 1,
			.spike = {.state = i == 0   ? SPIKE_FOUND
					   : i == 1 ? SPIKE_UNKNOWN
						    : SPIKE_NONE,
				.p = i == 0   ? .004
				     : i == 1 ? 0
					      : .5}};
	ck_assert_done(judge_adjust(&j, &fixture_err));
	ck_assert_double_eq_tol(items[0].q, .004 * 39, 1e-12);
	ck_assert(items[1].q == 1);
	ck_assert(!judged_is_spike(&items[0]));
	j.n = 1;
	ck_assert_done(judge_adjust(&j, &fixture_err));
	ck_assert(judged_is_spike(&items[0]));
	j.n = 0;
	ck_assert_done(judge_adjust(&j, &fixture_err));
}
END_TEST

/* ---- alerts ---- */

static struct alerts alert(
	int32_t day, bool dry_run, alert_tell *tell, void *data, int wanted)
{
	struct alerts alerts = {0};

	const struct brand_day days = {
		registry_find_brand(f.registry, VIEW("acme")), day};
	int rc = alert_judge(f.archive, f.registry, &days, 1, dry_run, tell, data, &arena,
		&alerts, &fixture_err);

	ck_assert_msg(rc == wanted, "%d: %s", rc, fixture_err.text);
	return alerts;
}

static struct alerts alert_by_mail(int32_t day, bool dry_run)
{
	struct alert_mailer *mailer;

	score_all();
	reopen();
	ck_assert_done(alert_mailer_open(
		f.archive, f.registry, f.conf, NEXT(day), &mailer, &fixture_err));
	struct alerts alerts = alert(day, dry_run, alert_mailer_tell, mailer, 0);

	alert_mailer_close(mailer);
	return alerts;
}

static int refuse_the_second(void *data, const struct alert *told, struct err *err)
{
	(void)told;
	return ++*(int *)data < 2 ? 0 : err_set(err, ERR_IO, "no second");
}

START_TEST(all_or_nothing)
{
	int calls = 0;

	put_usual("site", "boston", FIRST, DAY);
	put_usual("site", "porto", FIRST, DAY);
	put_bad("site", "boston", DAY, 12);
	put_bad("site", "porto", DAY, 12);
	score_all();
	reopen();
	alert(DAY, false, refuse_the_second, &calls, -1);
	ck_assert_int_eq(calls, 2);
	ck_assert_int_eq(fixture_sql(&f, "SELECT count(*) FROM episode"), 0);
	err_clear(&fixture_err);
	calls = -9;
	struct alerts alerts = alert(DAY, false, refuse_the_second, &calls, 0);

	ck_assert_int_eq(calls, -7);
	ck_assert_uint_eq(alerts.n, 3);
	ck_assert_uint_eq(alerts.unknown, 0);
	ck_assert_int_eq(fixture_sql(&f, "SELECT count(*) FROM episode"), 2);
}
END_TEST

START_TEST(dry_run)
{
	put_usual("site", NULL, FIRST, DAY);
	put_bad("site", NULL, DAY, 12);
	struct alerts alerts = alert_by_mail(DAY, true);

	ck_assert_int_eq(alerts.items[0].event, EPISODE_OPENED);
	ck_assert_int_eq(fixture_sql(&f, "SELECT count(*) FROM episode"), 0);
	ck_assert_int_eq(fixture_sql(&f, "SELECT count(*) FROM outbox"), 0);
	alerts = alert_by_mail(DAY, false);
	ck_assert_int_eq(alerts.items[0].event, EPISODE_OPENED);
	ck_assert_int_eq(fixture_sql(&f, "SELECT count(*) FROM outbox"), 2);
}
END_TEST

/* A row for each section that wants to know, and never a second. */
START_TEST(told_once)
{
	put_usual("site", NULL, FIRST, DAY);
	put_bad("site", NULL, DAY, 12);
	alert_by_mail(DAY, false);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT count(*) FROM outbox WHERE episode_id = 1"
				" AND recipients IN ('a@acme.example', "
				"'d@acme.example')"),
		2);
	struct alerts alerts = alert_by_mail(DAY, false);

	ck_assert_int_eq(alerts.items[0].event, EPISODE_SEEN);
	put_bad("site", NULL, DAY + 1, 30);
	alerts = alert_by_mail(DAY + 1, false);
	ck_assert_int_eq(alerts.items[0].event, EPISODE_ONGOING);
	for (int32_t day = DAY + 2; day < DAY + 8; day++)
		alerts = alert_by_mail(day, false);
	ck_assert_int_eq(fixture_sql(&f, "SELECT resolved FROM episode"), DAY + 6);
	put_bad("site", NULL, DAY + 8, 12);
	alerts = alert_by_mail(DAY + 8, false);
	ck_assert_int_eq(alerts.items[0].event, EPISODE_REOPENED);
	ck_assert_int_eq(fixture_sql(&f, "SELECT count(*) FROM outbox"), 2);
	ck_assert_int_eq(fixture_sql(&f, "SELECT count(*) FROM episode"), 1);
}
END_TEST

/* Nobody judged for weeks: another spike is another mail. */
START_TEST(told_again_after_weeks)
{
	put_usual("site", NULL, FIRST, DAY + 20);
	put_bad("site", NULL, DAY, 12);
	alert_by_mail(DAY, false);
	put_bad("site", NULL, DAY + 20, 20);
	alert_by_mail(DAY + 20, false);
	ck_assert_int_eq(fixture_sql(&f, "SELECT count(*) FROM episode"), 2);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT resolved FROM episode WHERE id = 1"), DAY + 3);
	ck_assert_int_ge(
		fixture_sql(&f, "SELECT count(*) FROM outbox WHERE episode_id = 2"), 2);
}
END_TEST

/* Mails of which that is true; `unfolded` is the message without soft line breaks. */
static int64_t count_mails(const char *condition)
{
	char sql[400];

	snprintf(sql, sizeof(sql),
		"SELECT count(*) FROM (SELECT message, replace(message, "
		"'=' || char(13, 10), '') AS unfolded FROM outbox) WHERE %s",
		condition);
	return fixture_sql(&f, sql);
}

#define HOSTILE "bad <b>\x1b[31m\x01\"&\r\nBcc: x@evil.example\r\n.\r\n"

/* What reviewers write is text, and never so long that nobody is told. */
START_TEST(hostile_reviews)
{
	static char url[60000], word[50000];
	struct review review;

	memset(url, 'a', sizeof(url) - 1);
	memcpy(url, "https://x.example/", 18);
	memset(word, 'w', sizeof(word) - 1);
	memcpy(word, HOSTILE, strlen(HOSTILE));
	put_usual("site", NULL, FIRST, DAY - 1);
	for (int i = 0; i < 12; i++) {
		review = fixture_review(
			"", calendar_time_text(NOON(DAY) + i).text, 1, word);
		review.brand = VIEW("acme");
		review.title = view_of(word);
		review.author = view_of(&"abcdefghijklmn"[i]);
		review.url = i == 0 ? VIEW("javascript:alert(1)") : view_of(url);
		fixture_put(&f, &review, NEXT(DAY), true);
	}
	struct alerts alerts = alert_by_mail(DAY, false);

	ck_assert_int_eq(alerts.items[0].event, EPISODE_OPENED);
	ck_assert_int_eq(fixture_sql(&f, "SELECT count(*) FROM outbox"), 2);
	ck_assert_int_eq(count_mails("length(message) < 20000"), 2);
	ck_assert_int_eq(count_mails("unfolded LIKE '%multipart/alternative%'"), 2);
	ck_assert_int_eq(count_mails("unfolded LIKE '%&lt;b&gt;%'"), 2);
	ck_assert_int_eq(count_mails("unfolded LIKE '%https://x.example%'"), 0);
	ck_assert_int_eq(count_mails("unfolded LIKE '%javascript:%'"), 0);
	ck_assert_int_eq(count_mails("instr(message, char(10) || 'Bcc:') > 0"), 0);
	ck_assert_int_eq(count_mails("instr(message, char(27)) > 0"), 0);
	ck_assert_int_eq(count_mails("instr(message, char(1)) > 0"), 0);
	json_t *model =
		alert_model(f.archive, f.registry, &alerts.items[0], &fixture_err);

	ck_assert_ptr_nonnull(model);
	const json_t *quotes = json_object_get(model, "quotes");

	ck_assert_uint_eq(json_array_size(quotes), 3);
	ck_assert(json_string_length(json_object_get(json_array_get(quotes, 0), "text")) <
		  320);
	ck_assert(json_is_null(json_object_get(json_array_get(quotes, 0), "url")));
	json_decref(model);
}
END_TEST

static TCase *add_case(Suite *suite, const char *name)
{
	TCase *tcase = tcase_create(name);

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_set_timeout(tcase, 30);
	suite_add_tcase(suite, tcase);
	return tcase;
}

Suite *judge_suite(void)
{
	Suite *suite = suite_create("judge");
	TCase *judging = add_case(suite, "judge"), *alerts = add_case(suite, "alert");

	tcase_add_test(judging, places_first);
	tcase_add_test(judging, place_in_an_episode);
	tcase_add_loop_test(judging, raises_nothing, 0,
		(int)(sizeof(harmless) / sizeof(harmless[0])));
	tcase_add_loop_test(
		judging, raises, 0, (int)(sizeof(spikes) / sizeof(spikes[0])));
	tcase_add_test(judging, before_the_first);
	tcase_add_test(judging, over_all_scopes);
	tcase_add_test(alerts, all_or_nothing);
	tcase_add_test(alerts, dry_run);
	tcase_add_test(alerts, told_once);
	tcase_add_test(alerts, told_again_after_weeks);
	tcase_add_test(alerts, hostile_reviews);
	return suite;
}
