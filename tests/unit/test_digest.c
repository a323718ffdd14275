/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The digest of a small archive whose sums are worked out by hand: sixty even days and
 * one that is not. Also what must hold of every digest: the same bytes twice, a new
 * revision only for something new, links that only move forward, and text from outside
 * that never becomes markup.
 *
 * Whole views are held against tests/golden/digest; REPUTE_GOLDEN=write rewrites them.
 *
 * A review's text begins with its polarity in ten-thousandths: "-8000 cold room".
 */
#include "archive/captures.h"
#include "archive/episodes.h"
#include "archive/health.h"
#include "archive/interventions.h"
#include "archive/ledger.h"
#include "archive/rollups.h"
#include "archive/verdicts.h"
#include "base/calendar.h"
#include "base/gz.h"
#include "base/limits.h"
#include "base/savefile.h"
#include "digest/model.h"
#include "digest/prose.h"
#include "digest/publish.h"
#include "fixture.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define DAY 20776			/* 2026-11-19 */
#define NOW ((DAY + 1) * 86400 + 25200) /* seven in the morning after it */

static struct fixture f;
static struct publisher *publisher;
static int serial;

/* ---- filling -------------------------------------------------------------------------
 */

static void put_at(const char *brand, const char *location, enum audience audience,
	int32_t day, double stars, const char *text)
{
	char id[24];

	snprintf(id, sizeof(id), "r%d", ++serial);
	struct review review =
		fixture_review(id, calendar_day_text(day).text, stars, text);

	review.brand = view_of(brand);
	review.location = view_of(location);
	review.audience = audience;
	review.source = audience == AUDIENCE_EMPLOYEE ? VIEW("staff") : VIEW("site");
	review.url = VIEW("https://reviews.example/r?a=1&b=2");
	fixture_put(&f, &review, NOW, false);
}

static void put_review(int32_t day, double stars, const char *text)
{
	put_at("acme", NULL, AUDIENCE_CUSTOMER, day, stars, text);
}

/* Give every review that waits the polarity that it names, and roll up; "ca: ..." is in a
   language without a lexicon. */
static void score_all(void)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct unscored items[100];
	int64_t lexicon, after = 0, days;
	size_t n;

	ck_assert_done(archive_begin(f.archive, &fixture_err));
	ck_assert_done(archive_use_lexicon(f.archive, VIEW("made-up"), VIEW("en"),
		VIEW("0123abcd"), NOW, &lexicon, &fixture_err));
	do {
		ck_assert_done(archive_next_unscored(
			f.archive, after, 100, &arena, items, &n, &fixture_err));
		for (size_t i = 0; i < n; i++) {
			int polarity = atoi(items[i].text.data);
			struct verdict verdict = {items[i].revision_id, lexicon, polarity,
				polarity < -1000  ? -1
				: polarity > 1000 ? 1
						  : 0,
				VIEW("[[\"a refund\", -0.5], [\"refund\", -0.4], "
				     "[\"NOT_warm\", -0.3], [\"<b>\", 0.1]]"),
				VIEW("en")};

			if (items[i].text.len > 3 && items[i].text.data[2] == ':') {
				verdict.lexicon_id = 0;
				verdict.language = view_sub(items[i].text, 0, 2);
			}

			after = items[i].revision_id;
			ck_assert_done(
				archive_put_verdict(f.archive, &verdict, &fixture_err));
		}
	} while (n > 0);
	ck_assert_done(archive_clear_unscored(f.archive, after, &fixture_err));
	ck_assert_done(archive_roll_up(f.archive, &days, &fixture_err));
	ck_assert_done(archive_commit(f.archive, &fixture_err));
}

/* Sixty days of +0.5 with 5 stars and +0.1 with 4. */
static void put_even_days(void)
{
	for (int32_t day = DAY - 60; day < DAY; day++) {
		put_review(day, 5, "5000 kind");
		put_review(day, 4, "1000 so so");
	}
}

static void put_bad_day(void)
{
	put_review(DAY, 1, "-8000 cold room");
	put_review(DAY, 2, "-4000 slow desk");
	put_review(DAY, 5, "6000 lovely lake");
}

static void setup(void)
{
	char views[PATH_MAX], conf[PATH_MAX + 400];

	scratch_setup();
	ck_assert_ptr_nonnull(realpath("analyze/view", views));
	snprintf(conf, sizeof(conf),
		"[archive]\npath = a.sqlite\n[digests]\ndir = digests\nviews = %s\n"
		"[brand \"acme\"]\nname = Acme & Sons\ntimezone = Europe/Lisbon\n"
		"[location \"acme/boston\"]\nname = Boston\n"
		"[location \"acme/porto\"]\nname = Porto\n"
		"[brand \"beta\"]\nname = Beta\nrole = competitor\n"
		"[source \"page\"]\nbrand = acme\nurl = https://reviews.example/acme\n",
		views);
	fixture_open(&f, conf);
	ck_assert_done(
		publisher_open(f.archive, f.registry, f.conf, &publisher, &fixture_err));
	serial = 0;
}

static void teardown(void)
{
	publisher_close(publisher);
	fixture_close(&f);
}

/* ---- reading -------------------------------------------------------------------------
 */

static const struct brand *brand_named(const char *name)
{
	const struct brand *brand = registry_find_brand(f.registry, view_of(name));

	ck_assert_ptr_nonnull(brand);
	return brand;
}

static struct digest make_day(int32_t day)
{
	struct digest digest;

	ck_assert_done(digest_make(
		publisher, brand_named("acme"), day, NOW, &digest, &fixture_err));
	return digest;
}

/* A value by its path: "metrics.sentiment.range.0". */
static const json_t *at(const struct digest *digest, const char *path)
{
	struct view rest = view_of(path), part;
	const json_t *value = digest->model;

	while (view_split(&rest, '.', &part)) {
		char key[64];

		snprintf(key, sizeof(key), "%.*s", VIEW_ARG(part));
		value = json_is_array(value) ? json_array_get(value, (size_t)atoi(key))
					     : json_object_get(value, key);
	}
	ck_assert_msg(value != NULL, "no '%s'", path);
	return value;
}

static double number_at(const struct digest *digest, const char *path)
{
	return json_number_value(at(digest, path));
}

static const char *text_at(const struct digest *digest, const char *path)
{
	const char *text = json_string_value(at(digest, path));

	ck_assert_ptr_nonnull(text);
	return text;
}

static void expect_numbers(const struct digest *digest, const char *const *paths,
	const double *values, size_t n)
{
	for (size_t i = 0; i < n; i++)
		ck_assert_msg(number_at(digest, paths[i]) == values[i],
			"%s is %.6f, not %.6f", paths[i], number_at(digest, paths[i]),
			values[i]);
}

static struct view render(const struct digest *digest, enum digest_format format)
{
	static struct buf out = {.max = LIMIT_DIGEST};

	buf_clear(&out);
	ck_assert_done(digest_render(publisher, digest, format, &out, &fixture_err));
	return buf_view(&out);
}

static bool holds(struct view text, const char *part)
{
	return view_search(text, view_of(part)) < text.len;
}

static bool has_note(const struct digest *digest, const char *part)
{
	size_t i;
	json_t *note;

	json_array_foreach((json_t *)at(digest, "data_notes"), i, note)
	{
		if (strstr(json_string_value(note), part) != NULL)
			return true;
	}
	return false;
}

/* ---- the model -----------------------------------------------------------------------
 */

START_TEST(figures_by_hand)
{
	static const char *const paths[] = {"metrics.sentiment.value",
		"metrics.sentiment.n", "metrics.sentiment.range.0",
		"metrics.sentiment.range.1", "metrics.negative_share.value",
		"metrics.negative_share.range.1", "metrics.volume.value",
		"metrics.volume.range.0", "metrics.volume.range.1", "metrics.stars.value",
		"metrics.sentiment.series.0", "metrics.sentiment.series.27",
		"metrics.volume.series.26", "reviews.negatives", "reviews.positives"};
	/* (-.8 - .4 + .6) / 3; .3 +- 1.96 sqrt(.08 / 3); 2 of 3; 2 a day; (1 + 2 + 5) / 3
	 */
	static const double values[] = {
		-.2, 3, -.02, .62, .667, 0, 3, 0, 5, 2.667, .3, -.2, 2, 2, 1};

	put_even_days();
	put_bad_day();
	score_all();
	struct digest digest = make_day(DAY);

	expect_numbers(&digest, paths, values, sizeof(values) / sizeof(values[0]));
	ck_assert_str_eq(text_at(&digest, "schema"), "repute.digest/1");
	ck_assert_str_eq(text_at(&digest, "brand"), "acme");
	ck_assert_str_eq(text_at(&digest, "date"), "2026-11-19");
	ck_assert_str_eq(text_at(&digest, "metrics.sentiment.change"), "below");
	ck_assert_str_eq(text_at(&digest, "metrics.negative_share.change"), "above");
	ck_assert(json_is_null(at(&digest, "metrics.volume.change")));
	ck_assert(json_is_true(at(&digest, "metrics.volume.usual")));
	ck_assert_uint_eq(json_array_size(at(&digest, "metrics.stars.series")), 28);
	ck_assert_str_eq(text_at(&digest, "headline"),
		"Sentiment was below its usual range: \xe2\x88\x92"
		"0.20 from 3 reviews, where \xe2\x88\x92"
		"0.02 to +0.62 is usual.");
	ck_assert(has_note(&digest, "Only 3 reviews on this day"));
	ck_assert(has_note(&digest, "lexicon made-up, revision 0123abcd"));
	ck_assert_uint_eq(json_array_size(at(&digest, "needs_you")), 0);
	digest_done(&digest);
}
END_TEST

START_TEST(an_ordinary_day)
{
	put_even_days();
	put_review(DAY, 5, "3000 fine");
	put_review(DAY, 5, "3000 fine");
	score_all();
	struct digest digest = make_day(DAY);

	ck_assert(json_is_true(at(&digest, "metrics.sentiment.usual")));
	ck_assert_ptr_nonnull(strstr(text_at(&digest, "headline"), "An ordinary day: 2"));
	/* A positive day has no worst review. */
	ck_assert_uint_eq(json_array_size(at(&digest, "reviews.worst")), 0);
	ck_assert_uint_eq(json_array_size(at(&digest, "reviews.best")), 2);
	digest_done(&digest);
}
END_TEST

START_TEST(a_day_without_reviews)
{
	put_even_days();
	score_all();
	struct digest digest = make_day(DAY);

	ck_assert_str_eq(text_at(&digest, "headline"),
		"No review of Acme & Sons was published on this day.");
	ck_assert(has_note(&digest, "No reviews were published on this day."));
	ck_assert(json_is_null(at(&digest, "metrics.sentiment.value")));
	ck_assert(json_is_null(at(&digest, "metrics.sentiment.range")));
	ck_assert(number_at(&digest, "metrics.volume.value") == 0);
	ck_assert(holds(render(&digest, DIGEST_TEXT), "No review of Acme & Sons"));
	ck_assert(holds(render(&digest, DIGEST_HTML), "No review of Acme &amp; Sons"));
	digest_done(&digest);
}
END_TEST

/* What no lexicon is for counts in the volume and the stars, and in nothing else. */
START_TEST(languages_without_a_lexicon)
{
	static const char *const paths[] = {"metrics.sentiment.value",
		"metrics.sentiment.n", "metrics.negative_share.value",
		"metrics.volume.value", "metrics.stars.value", "reviews.negatives"};
	static const double values[] = {-.2, 3, .667, 7, 3.429, 2};

	put_even_days();
	put_bad_day();
	put_review(DAY, 4, "pl: bardzo dobry");
	put_review(DAY, 4, "ca: tot molt bo");
	put_review(DAY, 4, "ja: x");
	put_review(DAY, 4, "ca: prou bo");
	score_all();
	struct digest digest = make_day(DAY);

	expect_numbers(&digest, paths, values, sizeof(values) / sizeof(values[0]));
	ck_assert(has_note(&digest,
		"4 reviews of this day in 3 languages without a lexicon (ca, ja, pl) "
		"were not scored"));
	ck_assert(!has_note(&digest, "for a score"));
	ck_assert(!has_note(&digest, "no text"));
	ck_assert(holds(render(&digest, DIGEST_CSV), ",unsupported,"));
	digest_done(&digest);
}
END_TEST

START_TEST(nothing_but_other_languages)
{
	put_even_days();
	put_review(DAY, 4, "ca: tot molt bo");
	put_review(DAY, 0, "ca: tot bo");
	score_all();
	struct digest digest = make_day(DAY);

	ck_assert_str_eq(text_at(&digest, "headline"),
		"2 reviews without a score: 4.0 of 5 stars on average.");
	ck_assert(has_note(&digest,
		"2 reviews of this day in 1 language without a lexicon (ca) were"));
	digest_done(&digest);
}
END_TEST

/* Several lexicons are told apart, and that others were before. */
START_TEST(lexicons_of_languages)
{
	int64_t id;

	put_even_days();
	score_all();
	struct digest digest = make_day(DAY);

	ck_assert(!has_note(&digest, "earlier digests"));
	digest_done(&digest);
	ck_assert_done(archive_begin(f.archive, &fixture_err));
	ck_assert_done(archive_rescore(f.archive, &fixture_err));
	ck_assert_done(archive_use_lexicon(f.archive, VIEW("reviews"), VIEW("pt"),
		VIEW("77"), NOW, &id, &fixture_err));
	ck_assert_done(archive_commit(f.archive, &fixture_err));
	score_all();
	digest = make_day(DAY);
	ck_assert(has_note(&digest,
		"Scored with the lexicons made-up (en), revision 0123abcd; reviews (pt), "
		"revision 77. Other lexicons scored this archive before;"));
	digest_done(&digest);
}
END_TEST

START_TEST(an_empty_archive)
{
	struct digest digest = make_day(DAY);

	ck_assert(has_note(&digest, "No reviews were published on this day."));
	ck_assert(has_note(&digest, "not enough data for usual ranges"));
	ck_assert(has_note(&digest, "No lexicon has scored"));
	ck_assert(json_is_null(at(&digest, "metrics.volume.range")));
	ck_assert(holds(render(&digest, DIGEST_TEXT), "not enough data"));
	digest_done(&digest);
}
END_TEST

START_TEST(few_days_say_nothing)
{
	for (int32_t day = DAY - 13; day <= DAY; day++)
		put_review(day, 3, "2000 fine");
	score_all();
	struct digest digest = make_day(DAY);

	ck_assert(json_is_null(at(&digest, "metrics.sentiment.range")));
	ck_assert(json_is_null(at(&digest, "metrics.sentiment.usual")));
	ck_assert_str_eq(text_at(&digest, "metrics.sentiment.words"),
		"not enough data for a usual range");
	digest_done(&digest);
}
END_TEST

START_TEST(employees_stand_apart)
{
	put_even_days();
	put_bad_day();
	for (int32_t day = DAY - 9; day <= DAY; day++)
		put_at("acme", NULL, AUDIENCE_EMPLOYEE, day, 1, "-9000 overworked");
	score_all();
	struct digest digest = make_day(DAY);

	ck_assert(number_at(&digest, "metrics.sentiment.value") == -.2);
	ck_assert(number_at(&digest, "metrics.volume.value") == 3);
	ck_assert(number_at(&digest, "audiences.0.n") == 57); /* 27 * 2 + 3 */
	ck_assert(number_at(&digest, "audiences.1.n") == 10);
	ck_assert(number_at(&digest, "audiences.1.polarity") == -.9);
	ck_assert(number_at(&digest, "reviews.worst.0.polarity") == -.8);
	ck_assert(has_note(&digest, "1 review by employees is shown apart"));
	digest_done(&digest);
}
END_TEST

START_TEST(places_are_shrunk)
{
	for (int32_t day = DAY - 19; day <= DAY; day++) {
		put_at("acme", "boston", AUDIENCE_CUSTOMER, day, 4, "6000 fine");
		put_at("acme", "boston", AUDIENCE_CUSTOMER, day, 4, "2000 fine");
	}
	put_at("acme", "porto", AUDIENCE_CUSTOMER, DAY, 5, "10000 wonderful");
	score_all();
	struct digest digest = make_day(DAY);

	/* Mean .4146 of 41; one review cannot lead by .6: k is held at 5 or more. */
	ck_assert_str_eq(text_at(&digest, "places.0.location"), "Boston");
	ck_assert_str_eq(text_at(&digest, "places.1.location"), "Porto");
	ck_assert(number_at(&digest, "places.1.mean") == 1);
	ck_assert(number_at(&digest, "places.1.n") == 1);
	ck_assert_double_lt(
		number_at(&digest, "places.1.polarity"), .4146 + .6 / 6 + .001);
	ck_assert_double_gt(number_at(&digest, "places.1.polarity"), .4146);
	ck_assert(has_note(&digest, "(sum + k"));
	digest_done(&digest);
}
END_TEST

START_TEST(competitors_over_28_days)
{
	put_bad_day();
	for (int32_t day = DAY - 27; day <= DAY; day++)
		put_at("beta", NULL, AUDIENCE_CUSTOMER, day, 4, "2500 fine");
	put_at("beta", NULL, AUDIENCE_CUSTOMER, DAY - 28, 1, "-9999 too long ago");
	score_all();
	struct digest digest = make_day(DAY);

	ck_assert_uint_eq(json_array_size(at(&digest, "competitors")), 1);
	ck_assert_str_eq(text_at(&digest, "competitors.0.brand"), "Beta");
	ck_assert(number_at(&digest, "competitors.0.n") == 28);
	ck_assert(number_at(&digest, "competitors.0.sentiment") == .25);
	digest_done(&digest);
}
END_TEST

static void add_act(int32_t day, int64_t location_id, const char *title)
{
	struct intervention act = {.brand_id = brand_named("acme")->id,
		.location_id = location_id,
		.day = day,
		.kind = VIEW("outreach"),
		.title = view_of(title)};

	ck_assert_done(
		archive_add_intervention(f.archive, &act, NOW, &act.id, &fixture_err));
}

START_TEST(acts_before_and_since)
{
	put_even_days();
	put_bad_day();
	add_act(DAY - 9, 0, "Executives call guests");
	add_act(DAY - 90, 0, "Too long ago");
	add_act(DAY,
		registry_find_location(
			f.registry, brand_named("acme")->id, VIEW("boston"))
			->id,
		"Training in Boston");
	score_all();
	struct digest digest = make_day(DAY);

	ck_assert_uint_eq(json_array_size(at(&digest, "interventions")), 2);
	ck_assert_str_eq(text_at(&digest, "interventions.0.scope"), "Boston");
	ck_assert(number_at(&digest, "interventions.0.since.n") == 0);
	ck_assert(json_is_null(at(&digest, "interventions.0.since.polarity")));
	ck_assert_str_eq(text_at(&digest, "interventions.1.verdict"), "not judged yet");
	ck_assert(number_at(&digest, "interventions.1.before.days") == 28);
	ck_assert(number_at(&digest, "interventions.1.before.n") == 56);
	ck_assert(number_at(&digest, "interventions.1.before.polarity") == .3);
	ck_assert(number_at(&digest, "interventions.1.before.range.0") == .3);
	ck_assert(number_at(&digest, "interventions.1.since.days") == 10);
	ck_assert(number_at(&digest, "interventions.1.since.n") == 21);
	/* (9 * .6 - .6) / 21 */
	ck_assert(number_at(&digest, "interventions.1.since.polarity") == .229);
	ck_assert(number_at(&digest, "interventions.1.volume.before_per_day") == 2);
	ck_assert(number_at(&digest, "interventions.1.volume.since_per_day") == 2.1);
	ck_assert(holds(render(&digest, DIGEST_TEXT), "not judged yet"));
	digest_done(&digest);
}
END_TEST

START_TEST(episodes_as_of_the_day)
{
	struct episode episode = {.brand_id = brand_named("acme")->id,
		.open = true,
		.opened = DAY - 1,
		.last_high = DAY,
		.judged = DAY,
		.severity = VIEW("critical"),
		.observed = 9,
		.expected = 1.25,
		.expected_low = 0,
		.expected_high = 4.4,
		.days = 1};

	put_bad_day();
	score_all();
	ck_assert_done(
		archive_put_episode(f.archive, &episode, &episode.id, &fixture_err));
	struct digest open = make_day(DAY);

	/* Resolved later: the day's digest does not know. */
	episode.open = false;
	episode.resolved = DAY + 3;
	ck_assert_done(
		archive_put_episode(f.archive, &episode, &episode.id, &fixture_err));
	struct digest late = make_day(DAY);

	ck_assert_str_eq(open.entry.content.text, late.entry.content.text);
	ck_assert_str_eq(text_at(&open, "episodes.0.state"), "open");
	ck_assert_str_eq(text_at(&open, "needs_you.0.kind"), "episode");
	ck_assert_str_eq(text_at(&open, "headline"),
		"Negative reviews have spiked at Acme & Sons: 9 negative reviews on 18 November, "
		"where about 1.3 were expected (0 to 4 is usual).");
	digest_done(&open);
	digest_done(&late);
	/* Before it began there was none. */
	struct digest before = make_day(DAY - 2);

	ck_assert_uint_eq(json_array_size(at(&before, "episodes")), 0);
	digest_done(&before);
}
END_TEST

/* What was found about the source "page" at that time. */
static void put_health(int64_t since, enum health_state state, const char *reason)
{
	struct health health = {
		.source_id = registry_find_source(f.registry, VIEW("page"))->id,
		.since = since,
		.state = state,
		.reason = view_of(reason),
	};

	ck_assert_done(archive_put_health(f.archive, &health, &health.id, &fixture_err));
}

/* The end of the day in Lisbon, which is that of UTC in November. */
#define EVENING ((int64_t)(DAY + 1) * 86400)

START_TEST(health_as_of_the_day)
{
	static const char low[] =
		"Source \xe2\x80\x98page\xe2\x80\x99 gives far fewer "
		"reviews than usual (since 18 November): 8 reviews where "
		"there are usually 24 to 31.";
	static const char empty[] =
		"Source \xe2\x80\x98page\xe2\x80\x99 gives no reviews (since 18 November): "
		"why <b>\xef\xbf\xbdnot</b>.";

	put_even_days();
	score_all();
	put_health(EVENING - 10 * 86400, HEALTH_OK, "all is well");
	put_health(EVENING - 86400 - 1, HEALTH_LOW,
		"8 reviews where there are usually 24 to 31");
	struct digest digest = make_day(DAY);

	ck_assert(has_note(&digest, low));
	ck_assert_str_eq(text_at(&digest, "needs_you.0.kind"), "source");
	ck_assert_str_eq(text_at(&digest, "needs_you.0.text"), low);
	digest_done(&digest);
	digest = make_day(DAY - 2);
	ck_assert(!has_note(&digest, "page"));
	digest_done(&digest);
	/* Trouble goes by the day on which it began; text from outside is text. */
	put_health(EVENING - 5, HEALTH_EMPTY, "why <b>\xffnot</b>\x1b\n");
	digest = make_day(DAY);
	ck_assert(has_note(&digest, empty));
	ck_assert(holds(render(&digest, DIGEST_HTML), "why &lt;b&gt;"));
	/* What comes after the day does not change its digest. */
	put_health(EVENING, HEALTH_OK, "20 reviews");
	struct digest late = make_day(DAY);

	ck_assert_str_eq(digest.entry.content.text, late.entry.content.text);
	digest_done(&late);
	digest_done(&digest);
	digest = make_day(DAY + 1);
	ck_assert(!has_note(&digest, "page"));
	digest_done(&digest);
}
END_TEST

/* Every way in which the last fetch can end has its words, or needs none. */
START_TEST(last_fetches)
{
	static const char *const words[] = {NULL, NULL, "led nowhere",
		"is closed to us by robots.txt", "did not let us in",
		"was refused by its server", "could not be fetched"};
	int64_t source_id = registry_find_source(f.registry, VIEW("page"))->id, id;

	for (int i = CAPTURE_FETCHED; i <= CAPTURE_FAILED; i++) {
		struct capture capture = {.source_id = source_id,
			.time = EVENING - 100 + i,
			.outcome = (enum capture_outcome)i,
			.url = VIEW("https://reviews.example/acme"),
			.reason = VIEW("so it was"),
			.reviews = 5};

		ck_assert_done(
			archive_put_capture(f.archive, &capture, &id, &fixture_err));
		struct digest digest = make_day(DAY);

		ck_assert_int_eq(has_note(&digest, "Source"), words[i] != NULL);
		if (words[i] != NULL) {
			ck_assert(has_note(&digest, words[i]));
			ck_assert(has_note(&digest, " at the last attempt: so it was."));
		}
		digest_done(&digest);
	}
}
END_TEST

/* ---- publishing ----------------------------------------------------------------------
 */

static struct digest_result publish_day(int32_t day)
{
	struct digest_result result;

	ck_assert_done(digest_publish_day(
		publisher, brand_named("acme"), day, NOW, &result, &fixture_err));
	return result;
}

START_TEST(two_builds_are_equal)
{
	struct buf first BUF_CLEANUP = buf_make(LIMIT_DIGEST);

	put_even_days();
	put_bad_day();
	score_all();
	for (int format = 0; format <= DIGEST_MAIL; format++) {
		struct digest a = make_day(DAY), b = make_day(DAY);

		buf_clear(&first);
		buf_add(&first, render(&a, (enum digest_format)format));
		ck_assert_view_eq(
			buf_view(&first), render(&b, (enum digest_format)format));
		ck_assert_uint_gt(first.len, 100);
		digest_done(&a);
		digest_done(&b);
	}
}
END_TEST

/* The view is what the file says, or becomes it. */
static void expect_golden(const struct digest *digest, enum digest_format format)
{
	struct buf want BUF_CLEANUP = buf_make(LIMIT_DIGEST);
	const char *mode = getenv("REPUTE_GOLDEN");
	struct view got = render(digest, format), block;
	struct gz_reader *reader;
	char path[PATH_MAX];

	snprintf(path, sizeof(path), "tests/golden/digest/day.%s",
		digest_extensions[format]);
	if (mode != NULL && strcmp(mode, "write") == 0)
		ck_assert_done(savefile_write(path, got, &fixture_err));
	ck_assert_done(gz_reader_open(path, &reader, &fixture_err));
	while (gz_reader_block(reader, &block, &fixture_err) > 0)
		buf_add(&want, block);
	gz_reader_close(reader);
	ck_assert_view_eq(got, buf_view(&want));
}

START_TEST(golden)
{
	put_even_days();
	put_bad_day();
	for (int32_t day = DAY - 9; day <= DAY; day++)
		put_at("acme", "boston", AUDIENCE_EMPLOYEE, day, 2, "-2000 overworked");
	put_at("acme", "boston", AUDIENCE_CUSTOMER, DAY, 4, "2000 warm & <cosy>");
	put_at("acme", "porto", AUDIENCE_CUSTOMER, DAY - 3, 2, "-2000 cold");
	put_at("acme", "porto", AUDIENCE_CUSTOMER, DAY, 5, "ca: tot molt bo");
	put_at("beta", NULL, AUDIENCE_CUSTOMER, DAY - 1, 3, "500 so so");
	add_act(DAY - 20, 0, "Executives call unhappy guests");
	put_health(EVENING - 3 * 86400, HEALTH_FIELDS,
		"no rating in 25 reviews, 100 % had one before");
	score_all();
	struct digest digest = make_day(DAY);

	for (int format = 0; format < DIGEST_FILES; format++)
		expect_golden(&digest, (enum digest_format)format);
	digest_done(&digest);
}
END_TEST

START_TEST(revisions)
{
	put_even_days();
	put_bad_day();
	score_all();
	struct digest_result result = publish_day(DAY);

	ck_assert_int_eq(result.outcome, DIGEST_WRITTEN);
	ck_assert_int_eq(result.revision, 1);
	ck_assert(scratch_has("digests/2026/11/acme-2026-11-19.r1.html.gz"));
	result = publish_day(DAY);
	ck_assert_int_eq(result.outcome, DIGEST_UNCHANGED);
	/* A file that went away comes back, byte for byte. */
	struct buf kept BUF_CLEANUP = buf_make(LIMIT_DIGEST);

	buf_add(&kept, scratch_read("digests/2026/11/acme-2026-11-19.r1.json.gz"));
	unlink(scratch("digests/2026/11/acme-2026-11-19.r1.json.gz").text);
	result = publish_day(DAY);
	ck_assert_int_eq(result.outcome, DIGEST_RESTORED);
	ck_assert_int_eq(result.revision, 1);
	ck_assert_view_eq(buf_view(&kept),
		scratch_read("digests/2026/11/acme-2026-11-19.r1.json.gz"));
	/* A review that comes late makes a revision, which says what changed. */
	put_review(DAY, 5, "10000 splendid");
	score_all();
	struct digest digest = make_day(DAY);

	ck_assert_str_eq(text_at(&digest, "changes.0.what"), "metrics sentiment value");
	ck_assert(number_at(&digest, "changes.0.was") == -.2);
	ck_assert(number_at(&digest, "changes.0.now") == .1);
	ck_assert(holds(render(&digest, DIGEST_TEXT), "Changed since revision 1"));
	digest_done(&digest);
	result = publish_day(DAY);
	ck_assert_int_eq(result.outcome, DIGEST_WRITTEN);
	ck_assert_int_eq(result.revision, 2);
	ck_assert(scratch_has("digests/2026/11/acme-2026-11-19.r2.csv.gz"));
	ck_assert_int_eq(publish_day(DAY).outcome, DIGEST_UNCHANGED);
}
END_TEST

/* Where latest/acme.json.gz points to. */
static const char *latest(void)
{
	static char target[PATH_MAX];
	ssize_t len = readlink(
		scratch("digests/latest/acme.json.gz").text, target, sizeof(target) - 1);

	ck_assert_int_gt(len, 0);
	target[len] = '\0';
	return target;
}

START_TEST(links_move_forward)
{
	put_even_days();
	put_bad_day();
	score_all();
	publish_day(DAY - 1);
	ck_assert_str_eq(latest(), "../2026/11/acme-2026-11-18.r1.json.gz");
	publish_day(DAY);
	ck_assert_str_eq(latest(), "../2026/11/acme-2026-11-19.r1.json.gz");
	publish_day(DAY - 2);
	ck_assert_str_eq(latest(), "../2026/11/acme-2026-11-19.r1.json.gz");
	ck_assert(scratch_has("digests/2026/11/acme-2026-11-17.r1.json.gz"));
	/* a run that died before it came to the links: the next has nothing new to write
	 */
	for (int i = 0; i < DIGEST_FILES; i++) {
		char name[64];

		snprintf(name, sizeof(name), "digests/latest/acme.%s.gz",
			digest_extensions[i]);
		ck_assert_int_eq(unlink(scratch(name).text), 0);
	}
	publish_day(DAY);
	ck_assert_str_eq(latest(), "../2026/11/acme-2026-11-19.r1.json.gz");
}
END_TEST

START_TEST(refuses)
{
	struct err err = ERR_INIT;
	struct digest digest;

	ck_assert_int_lt(
		digest_make(publisher, brand_named("beta"), DAY, NOW, &digest, &err), 0);
	ck_assert_ptr_nonnull(strstr(err.text, "competitor"));
	err_clear(&err);
	ck_assert_int_lt(
		digest_make(publisher, brand_named("acme"), DAY + 2, NOW, &digest, &err),
		0);
	ck_assert_ptr_nonnull(strstr(err.text, "2026-11-21 is in the future"));
	ck_assert_int_eq(err.code, ERR_USAGE);
}
END_TEST

/* ---- hostile text --------------------------------------------------------------------
 */

static const char hostile[] =
	"-9000 <script>alert(1)</script></td></table><img src=x onerror=alert(1)>"
	" &lt;b&gt; ]]> \xe2\x80\xaegnp.exe\x07\x1b[31m \xef\xbf\xbf end";

START_TEST(text_never_becomes_markup)
{
	struct review review = fixture_review("h1", "2026-11-19", 1, hostile);

	review.brand = VIEW("acme");
	review.location = VIEW("<i>\"Lisbon\"</i>");
	review.title = VIEW("<h1>Hacked</h1> '\"&");
	review.url = VIEW("javascript:alert(document.cookie)");
	fixture_put(&f, &review, NOW, false);
	review.id = VIEW("h2");
	review.url = VIEW("https://x.example/\"><script>alert(2)</script>");
	fixture_put(&f, &review, NOW, false);
	add_act(DAY, 0, "<style>body{display:none}</style>");
	score_all();
	struct digest digest = make_day(DAY);
	struct view html = render(&digest, DIGEST_HTML);

	ck_assert(!holds(html, "<script"));
	ck_assert(!holds(html, "<img"));
	ck_assert(!holds(html, "<h1>H"));
	ck_assert(!holds(html, "<i>"));
	ck_assert(!holds(html, "<b>"));
	ck_assert(!holds(html, "<style>body{d"));
	ck_assert(!holds(html, "javascript:"));
	ck_assert(!holds(html, "\x1b"));
	ck_assert(!holds(html, "\x07"));
	ck_assert(!holds(html, "\xe2\x80\xae"));
	ck_assert(holds(html, "&lt;script&gt;alert(1)"));
	ck_assert(holds(html, "gnp.exe"));
	ck_assert(holds(html, "href=\"https://x.example/"));
	ck_assert(json_is_null(at(&digest, "reviews.worst.0.url")));
	struct view text = render(&digest, DIGEST_TEXT);

	ck_assert(!holds(text, "\x1b"));
	ck_assert(!holds(text, "\xe2\x80\xae"));
	ck_assert(!holds(render(&digest, DIGEST_MAIL), "<svg"));
	digest_done(&digest);
}
END_TEST

START_TEST(huge_text_is_cut)
{
	size_t size = 900000;
	char *text = malloc(size + 1);

	ck_assert_ptr_nonnull(text);
	memset(text, 'x', size);
	memcpy(text, "-9000 ", 6);
	text[size] = '\0';
	put_review(DAY, 1, text);
	/* Two bytes a character, so that a cut at a byte would show. */
	for (size_t i = 6; i + 1 < size; i += 2)
		memcpy(text + i, "\xc3\xa9", 2);
	put_review(DAY, 1, text);
	free(text);
	score_all();
	struct digest digest = make_day(DAY);

	for (int i = 0; i < 2; i++) {
		const json_t *shown = at(&digest,
			i == 0 ? "reviews.worst.0.text" : "reviews.worst.1.text");

		ck_assert_uint_le(json_string_length(shown), 2 * PROSE_TEXT + 8);
		ck_assert(view_is_utf8(view_of(json_string_value(shown))));
	}
	ck_assert_uint_lt(render(&digest, DIGEST_HTML).len, 40000);
	/* No line of the text is wider than a terminal. */
	struct view rest = render(&digest, DIGEST_TEXT), line;

	while (view_split(&rest, '\n', &line)) {
		size_t chars = 0;

		for (size_t i = 0; i < line.len; i++)
			chars += ((unsigned char)line.data[i] & 0xc0) != 0x80;
		ck_assert_uint_le(chars, 80);
	}
	digest_done(&digest);
}
END_TEST

START_TEST(table_disarms_formulas)
{
	struct review review =
		fixture_review("t1", "2026-11-19", 2, "-3000 a,\"b\"\r\nc");

	review.brand = VIEW("acme");
	review.title = VIEW("=HYPERLINK(\"http://x.example\")");
	fixture_put(&f, &review, NOW, false);
	score_all();
	struct digest digest = make_day(DAY);

	ck_assert_view_eq(render(&digest, DIGEST_CSV),
		VIEW("date,brand,location,source,audience,stars,rating,polarity,label,title,"
		     "text,url,id\r\n"
		     "2026-11-19,acme,,site,customer,2,2 of 1-5,-0.3000,negative,"
		     "\"'=HYPERLINK(\"\"http://x.example\"\")\",\"'-3000 a,\"\"b\"\"\nc\",,1\r\n"));
	digest_done(&digest);
}
END_TEST

START_TEST(terms_say_each_thing_once)
{
	put_bad_day();
	score_all();
	struct digest digest = make_day(DAY);

	ck_assert_uint_eq(json_array_size(at(&digest, "reviews.worst.0.terms")), 3);
	ck_assert_str_eq(text_at(&digest, "reviews.worst.0.terms.0.term"), "a refund");
	ck_assert_str_eq(text_at(&digest, "reviews.worst.0.terms.1.term"), "not warm");
	digest_done(&digest);
}
END_TEST

/* ---- stylesheets of one's own --------------------------------------------------------
 */

#define STYLE(body)                                                   \
	VIEW("<xsl:stylesheet version='1.0' "                         \
	     "xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>" body \
	     "</xsl:stylesheet>")
#define OUTPUT(body) \
	"<xsl:output method='text'/><xsl:template match='/'>" body "</xsl:template>"

static const struct {
	struct view style;
	const char *shown; /* in the view; NULL: it cannot be rendered */
} styles[] = {
	{STYLE(OUTPUT("[<xsl:value-of select='digest/brand'/>]")), "[acme]"},
	{STYLE(OUTPUT(
		 "[<xsl:value-of select='digest/metrics/volume/series/item[28]'/>]")),
		"[3]"},
	/* Its own folder can be read, no other; nothing is written. */
	{STYLE(OUTPUT("[<xsl:value-of select=\"document('words.xml')/a\"/>]")),
		"[beside]"},
	{STYLE(OUTPUT("[<xsl:value-of select=\"document('../secret.xml')/a\"/>]")), "[]"},
	{STYLE(OUTPUT("[<xsl:value-of select=\"document('/etc/fstab.xml')/a\"/>]")),
		"[]"},
	{STYLE(OUTPUT("[<xsl:value-of select=\"document('http://localhost/')/a\"/>]")),
		NULL},
	{STYLE("<xsl:import href='part.xsl'/><xsl:output method='text'/>"), "[part]"},
	{STYLE("<xsl:import href='../part.xsl'/>" OUTPUT("x")), NULL},
	{STYLE(OUTPUT("<xsl:document href='made.txt'>x</xsl:document>")), NULL},
	{STYLE(OUTPUT("<xsl:value-of select='no-such-function()'/>")), NULL},
	{VIEW("<xsl:stylesheet"), NULL},
};

START_TEST(own_stylesheets)
{
	static const char conf_text[] =
		"[archive]\npath = a.sqlite\n[digests]\nviews = own\n";
	struct view part = STYLE(OUTPUT("[part]"));
	struct buf out BUF_CLEANUP = buf_make(LIMIT_DIGEST);
	struct publisher *own;
	struct err err = ERR_INIT;

	put_bad_day();
	score_all();
	scratch_write("own/digest-html.xsl", styles[_i].style);
	scratch_write("own/digest-text.xsl", styles[_i].style);
	scratch_write("own/words.xml", VIEW("<a>beside</a>"));
	scratch_write("secret.xml", VIEW("<a>secret</a>"));
	scratch_write("own/part.xsl", part);
	scratch_write("part.xsl", part);
	struct digest digest = make_day(DAY);
	struct conf *conf = fixture_conf(conf_text);

	ck_assert_done(publisher_open(f.archive, f.registry, conf, &own, &fixture_err));
	int rc = digest_render(own, &digest, DIGEST_TEXT, &out, &err);

	if (styles[_i].shown != NULL)
		ck_assert_msg(rc == 0 && holds(buf_view(&out), styles[_i].shown),
			"%.*s %s", VIEW_ARG(buf_view(&out)), err.text);
	else
		ck_assert_msg(rc < 0 && strstr(err.source, "own/digest-") != NULL,
			"%d, %s: %s", rc, err.source, err.text);
	ck_assert(!scratch_has("own/made.txt") && !scratch_has("made.txt"));
	publisher_close(own);
	conf_free(conf);
	digest_done(&digest);
}
END_TEST

/* ---- words ---------------------------------------------------------------------------
 */

static const struct {
	const char *text;
	size_t max;
	const char *clean;
} texts[] = {
	{"", 10, ""},
	{"  a \t\n b  ", 10, "a b"},
	{"one two three", 13, "one two three"},
	{"one two three", 12, "one two thr\xe2\x80\xa6"},
	{"one two three", 10, "one two\xe2\x80\xa6"},
	{"abcdefghijkl", 6, "abcde\xe2\x80\xa6"},
	{"\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9", 3, "\xc3\xa9\xc3\xa9\xe2\x80\xa6"},
	{"a\x01\x7f\xc2\x85z", 10, "a z"},
	{"a\xff z", 10, "a\xef\xbf\xbd z"},
	{"\xe2\x80\xae\xe2\x81\xa6x\xef\xbb\xbf", 10, "x"},
	{"\xef\xbf\xbe\xef\xbf\xbfx", 10, "x"},
};

START_TEST(clean_text)
{
	struct arena arena ARENA_CLEANUP = arena_make();

	ck_assert_view_eq(prose_clean(&arena, view_of(texts[_i].text), texts[_i].max),
		view_of(texts[_i].clean));
}
END_TEST

static const struct {
	const char *url;
	bool good;
} urls[] = {
	{"http://a.example/", true},
	{"HTTPS://a.example/?x=1&y=\"", true},
	{"", false},
	{"http://", false},
	{"javascript:alert(1)", false},
	{" https://a.example/", false},
	{"https://a.example/ b", false},
	{"https://a.example/\n", false},
	{"data:text/html,x", false},
	{"//a.example/", false},
	{"httpsx://a.example", false},
};

START_TEST(good_urls)
{
	ck_assert_int_eq(prose_url(view_of(urls[_i].url)).len != 0, urls[_i].good);
}
END_TEST

Suite *digest_suite(void)
{
	Suite *suite = suite_create("digest");
	TCase *tcase = tcase_create("digest");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, figures_by_hand);
	tcase_add_test(tcase, an_ordinary_day);
	tcase_add_test(tcase, a_day_without_reviews);
	tcase_add_test(tcase, an_empty_archive);
	tcase_add_test(tcase, languages_without_a_lexicon);
	tcase_add_test(tcase, nothing_but_other_languages);
	tcase_add_test(tcase, lexicons_of_languages);
	tcase_add_test(tcase, few_days_say_nothing);
	tcase_add_test(tcase, employees_stand_apart);
	tcase_add_test(tcase, places_are_shrunk);
	tcase_add_test(tcase, competitors_over_28_days);
	tcase_add_test(tcase, acts_before_and_since);
	tcase_add_test(tcase, episodes_as_of_the_day);
	tcase_add_test(tcase, health_as_of_the_day);
	tcase_add_test(tcase, last_fetches);
	tcase_add_test(tcase, two_builds_are_equal);
	tcase_add_test(tcase, golden);
	tcase_add_test(tcase, revisions);
	tcase_add_test(tcase, links_move_forward);
	tcase_add_test(tcase, refuses);
	tcase_add_test(tcase, text_never_becomes_markup);
	tcase_add_test(tcase, huge_text_is_cut);
	tcase_add_test(tcase, table_disarms_formulas);
	tcase_add_test(tcase, terms_say_each_thing_once);
	tcase_add_loop_test(
		tcase, own_stylesheets, 0, sizeof(styles) / sizeof(styles[0]));
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("prose");
	tcase_add_loop_test(tcase, clean_text, 0, sizeof(texts) / sizeof(texts[0]));
	tcase_add_loop_test(tcase, good_urls, 0, sizeof(urls) / sizeof(urls[0]));
	suite_add_tcase(suite, tcase);
	return suite;
}
