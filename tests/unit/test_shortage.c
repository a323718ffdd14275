/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The archive's modules, the analysis, the views and the small things of core/base
 * without memory: each allocation fails once in turn, the program's own and those of
 * SQLite. Suites that have such a test of their own are not repeated here.
 */
#include "aggregate/analyze.h"
#include "archive/captures.h"
#include "archive/episodes.h"
#include "archive/health.h"
#include "archive/interventions.h"
#include "archive/ledger.h"
#include "archive/outbox.h"
#include "archive/rollups.h"
#include "archive/verdicts.h"
#include "base/calendar.h"
#include "base/command.h"
#include "base/datadir.h"
#include "base/savefile.h"
#include "crawl/health.h"
#include "fixture.h"
#include "suites.h"
#include "torture.h"
#include "view/render.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>

#define CONF                                                                  \
	"[archive]\npath = a.sqlite\nwait = 0\n[score]\nlexicon = tiny.lex\n" \
	"[digests]\nviews = views\n[brand \"Acme\"]\n[source \"site\"]\n"     \
	"brand = Acme\nurl = https://reviews.example/acme\n"
#define LEXICON                                                                    \
	"# format: repute-lexicon/1\n# name: tiny\n# language: en\n# version: 1\n" \
	"# scale: 0.5\n# slope: 0.25\n# thresholds: -0.2 0.3\ngood\t4\nbad\t-4\n"
#define STYLE                                                 \
	"<xsl:stylesheet version='1.0' "                      \
	"xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"   \
	"<xsl:output method='text'/><xsl:template match='/'>" \
	"<xsl:value-of select='digest/n'/></xsl:template></xsl:stylesheet>"

#define DAY 20000
#define NOW ((int64_t)(DAY + 1) * DAY_SECONDS)

/* Read once: conf has a test of its own, and allocates more than all the rest. */
static struct conf *conf;

static int open_archive(struct fixture *f, struct err *err)
{
	*f = (struct fixture){0};
	if (archive_open(conf, true, &f->archive, err) < 0)
		return -1;
	return registry_open(f->archive, conf, &f->registry, err);
}

/* The same with memory enough for SQLite: opening has a test of its own. */
static int open_held(struct fixture *f, struct err *err)
{
	torture_sqlite_hold(true);
	int rc = open_archive(f, err);

	torture_sqlite_hold(false);
	return rc;
}

/* Three reviews of one day, in a transaction of their own. */
static int put_three(struct fixture *f, struct err *err)
{
	static const char *const ids[] = {"a", "b", "c"};
	const struct arrival arrival = {.seen = NOW, .current = true};
	struct registered count = {0};
	struct review review = {.brand = VIEW("Acme"),
		.source = VIEW("site"),
		.text = VIEW("good food, and the waiter was bad"),
		.author = VIEW("Ann"),
		.rating = {.given = true, .value = 4, .min = 1, .max = 5},
		.published = {.time = (int64_t)DAY * DAY_SECONDS,
			.precision = PRECISION_DAY,
			.floating = true}};
	enum put_outcome outcome;
	struct place place;

	if (archive_begin(f->archive, err) < 0)
		return -1;
	for (int i = 0; i < 3; i++) {
		review.id = view_of(ids[i]);
		if (registry_place(f->registry, &review, &place, &count, err) < 0 ||
			archive_put_review(
				f->archive, &place, &review, &arrival, &outcome, err) < 0)
			return -1;
	}
	if (archive_mark_watched(f->archive, NOW, err) < 0)
		return -1;
	return archive_commit(f->archive, err);
}

/* ---- the nouns of the archive, each in a transaction that is not committed ----------
 */

static int use_verdicts(struct archive *archive, struct arena *arena, struct err *err)
{
	struct lexicons_in_use in_use;
	struct view *languages;
	struct unscored items[4];
	bool pending;
	int64_t id;
	size_t n;

	for (int i = 0; i < 2; i++) {
		if (archive_use_lexicon(archive, VIEW("tiny"), VIEW("en"),
			    i == 0 ? VIEW("r1") : VIEW("r2"), NOW, &id, err) < 0 ||
			archive_rescore(archive, err) < 0 ||
			archive_next_unscored(archive, 0, 4, arena, items, &n, err) < 0)
			return -1;
		expect_eq(n, 3);
		const struct verdict verdict = {items[0].revision_id, i == 0 ? id : 0,
			100, 1, VIEW("[]"), VIEW("en")};

		if (archive_put_verdict(archive, &verdict, err) < 0 ||
			archive_clear_unscored(archive, verdict.revision_id, err) < 0)
			return -1;
	}
	if (archive_lexicons_in_use(archive, arena, &in_use, err) < 0 ||
		archive_unsupported_languages(archive, arena, &languages, &n, err) < 0)
		return -1;
	expect(in_use.rescored);
	expect_eq(n, 1);
	if (archive_count_unscored(archive, &id, err) < 0)
		return -1;
	return archive_is_pending(archive, &pending, err);
}

static int use_rollups(struct archive *archive, struct arena *arena, struct err *err)
{
	struct arrivals_list arrivals;
	struct rollups rollups;
	int32_t first, last;
	int64_t days;
	bool any;

	if (archive_touch_all(archive, err) < 0 ||
		archive_roll_up(archive, &days, err) < 0 ||
		archive_rollups(archive, 1, 0, 2 * DAY, arena, &rollups, err) < 0)
		return -1;
	expect_eq(rollups.n, 1);
	expect_eq(rollups.items[0].n, 3);
	if (archive_days_of_brand(archive, 1, &any, &first, &last, err) < 0)
		return -1;
	expect(any && first == DAY && last == DAY);
	return archive_arrivals(archive, 1, 0, 2 * DAY, arena, &arrivals, err);
}

static int use_captures(struct archive *archive, struct arena *arena, struct err *err)
{
	const struct capture capture = {.source_id = 1,
		.time = NOW,
		.status = 200,
		.url = VIEW("https://reviews.example/acme"),
		.etag = VIEW("\"1\""),
		.warc_file = VIEW("a.warc.gz"),
		.warc_length = 10,
		.reviews = 3};
	struct buf body BUF_CLEANUP = buf_make(100);
	struct source_states states;
	struct capture last;
	int64_t id, time;
	int status;

	if (archive_put_capture(archive, &capture, &id, err) < 0 ||
		archive_last_capture(archive, 1, capture.url, arena, &last, err) < 0 ||
		archive_set_due(archive, 1, NOW, err) < 0 ||
		archive_put_robots(archive, VIEW("https://reviews.example"), NOW, 200,
			VIEW("User-agent: *\n"), err) < 0 ||
		archive_get_robots(archive, VIEW("https://reviews.example"), &time,
			&status, &body, err) < 0)
		return -1;
	expect_eq(last.reviews, 3);
	expect_eq(body.len, 14);
	return archive_source_states(archive, 1, NOW + 1, arena, &states, err);
}

static int use_interventions(
	struct archive *archive, struct arena *arena, struct err *err)
{
	const struct intervention act = {
		.brand_id = 1, .day = DAY, .kind = VIEW("policy"), .title = VIEW("x")};
	struct interventions list;
	int64_t id;

	if (archive_add_intervention(archive, &act, NOW, &id, err) < 0 ||
		archive_add_intervention(archive, &act, NOW, &id, err) < 0 ||
		archive_interventions(archive, 1, 0, DAY, arena, &list, err) < 0)
		return -1;
	expect_eq(list.n, 1);
	return 0;
}

static int use_episodes(struct archive *archive, struct arena *arena, struct err *err)
{
	struct episode last, episode = {.brand_id = 1,
				     .open = true,
				     .opened = DAY,
				     .severity = VIEW("notice"),
				     .days = 1};
	struct episodes list;

	if (archive_put_episode(archive, &episode, &episode.id, err) < 0 ||
		archive_put_episode(archive, &episode, &episode.id, err) < 0 ||
		archive_last_episode(archive, 1, 0, arena, &last, err) < 0 ||
		archive_episodes(archive, 1, DAY, DAY, arena, &list, err) < 0)
		return -1;
	expect_eq(list.n, 1);
	return 0;
}

static int use_outbox(struct archive *archive, struct arena *arena, struct err *err)
{
	const struct mail mail = {.message_id = VIEW("<1@x>"),
		.sender = VIEW("a@x"),
		.recipients = VIEW("b@x"),
		.message = VIEW("To: b\r\n\r\n")};
	struct waiting_mails listed;
	struct mails due;
	int64_t waiting;

	if (archive_queue_mail(archive, &mail, NOW, err) < 0 ||
		archive_due_mails(archive, NOW, arena, &due, err) < 0 ||
		archive_waiting_mails(archive, 5, arena, &listed, err) < 0)
		return -1;
	expect_eq(due.n, 1);
	expect_eq(listed.n, 1);
	if (archive_mail_failed(
		    archive, due.items[0].id, VIEW("b@x"), VIEW("no"), NOW, err) < 0 ||
		archive_mail_sent(archive, due.items[0].id, NOW, err) < 0)
		return -1;
	return archive_count_mails(archive, &waiting, err);
}

static int use_ledger(struct archive *archive, struct arena *arena, struct err *err)
{
	struct digest_entry entry = {.revision = 1};
	int64_t id;
	int32_t day;
	struct run_entries runs;

	entry.content = hash_sha256(VIEW("x"));
	if (archive_put_digest(archive, 1, DAY, &entry, NOW, err) < 0 ||
		archive_last_digest(archive, 1, DAY, &entry, err) < 0 ||
		archive_last_digest_day(archive, 1, &day, err) < 0 ||
		archive_begin_run(archive, "digest", NOW, &id, err) < 0 ||
		archive_last_runs(archive, 3, arena, &runs, err) < 0)
		return -1;
	expect_eq(runs.n, 1);
	return archive_end_run(archive, id, NOW, 0, VIEW("done"), err);
}

static int use_shown(struct archive *archive, struct arena *arena, struct err *err)
{
	struct shown_reviews shown;
	int64_t gone;

	if (archive_reviews_of_day(archive, 1, 0, DAY, arena, &shown, err) < 0)
		return -1;
	expect_eq(shown.n, 3);
	return archive_count_gone(archive, 1, DAY, &gone, err);
}

static int use_health(struct archive *archive, struct arena *arena, struct err *err)
{
	struct health health = {.source_id = 1,
		.since = NOW,
		.state = HEALTH_EMPTY,
		.reason = VIEW("no review")};
	struct healths untold;

	if (archive_put_health(archive, &health, &health.id, err) < 0 ||
		archive_health_of(archive, 1, NOW + 1, arena, &health, err) < 0 ||
		archive_untold_health(archive, NOW, arena, &untold, err) < 0)
		return -1;
	expect_eq(health.onset, NOW);
	expect_eq(untold.n, 1);
	return archive_health_told(archive, &untold, NOW, err);
}

/* The latest listing is judged: its page is empty after four that were not. */
static int use_judge(struct archive *archive, struct arena *arena, struct err *err)
{
	const struct source source = {.id = 1};
	struct health health = {0};

	for (int i = 0; i < 5; i++) {
		struct listing listing = {.source_id = 1,
			.started = NOW + i,
			.finished = NOW + i,
			.state = LISTING_COMPLETE,
			.counts = {.first_reviews = i < 4 ? 20 : 0, .stated_count = -1}};

		if (archive_begin_listing(archive, &listing, &listing.id, err) < 0 ||
			archive_save_listing(archive, &listing, err) < 0)
			return -1;
	}
	if (health_update(archive, &source, NOW + 9, arena, &health, err) < 0)
		return -1;
	expect_eq(health.state, HEALTH_EMPTY);
	return 0;
}

typedef int use_noun(struct archive *archive, struct arena *arena, struct err *err);

static use_noun *const nouns[] = {use_verdicts, use_rollups, use_captures,
	use_interventions, use_episodes, use_outbox, use_ledger, use_shown, use_health,
	use_judge};
static int noun;

static int noun_body(struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct archive *archive = NULL;

	torture_sqlite_hold(true);
	int rc = archive_open(conf, false, &archive, err);

	torture_sqlite_hold(false);
	if (rc == 0)
		rc = archive_begin(archive, err);
	if (rc == 0)
		rc = nouns[noun](archive, &arena, err);
	archive_close(archive);
	return rc;
}

/* A configuration and a lexicon, for each test. */
static void setup(void)
{
	scratch_setup();
	scratch_write("tiny.lex", VIEW(LEXICON));
	conf = fixture_conf(CONF);
}

static void teardown(void)
{
	conf_free(conf);
}

/* An archive with three reviews. */
static void prepare(void)
{
	struct fixture f;

	ck_assert_done(open_archive(&f, &fixture_err));
	ck_assert_done(put_three(&f, &fixture_err));
	fixture_close(&f);
}

START_TEST(of_an_archive)
{
	prepare();
	noun = _i;
	TORTURE(noun_body);
}
END_TEST

static void nothing(int rc)
{
	(void)rc;
}

START_TEST(of_sqlite_in_an_archive)
{
	prepare();
	noun = _i;
	ck_assert_int_gt(torture_sqlite("a noun", noun_body, nothing), 0);
}
END_TEST

/* ---- a day's work -------------------------------------------------------------------
 */

static int analyze_body(struct err *err)
{
	struct analyze_counts counts = {0};
	struct fixture f;
	int rc = open_archive(&f, err);

	if (rc == 0)
		rc = archive_touch_all(f.archive, err);
	if (rc == 0)
		rc = analyze_archive(f.archive, conf, NOW, NULL, &counts, err);
	fixture_close(&f);
	return rc;
}

START_TEST(of_an_analysis)
{
	prepare();
	TORTURE(analyze_body);
}
END_TEST

/* Store, score and roll up, read back. */
static int work(struct fixture *f, struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct analyze_counts counts;
	struct rollups rollups;

	if (open_held(f, err) < 0 || put_three(f, err) < 0 ||
		analyze_archive(f->archive, conf, NOW, NULL, &counts, err) < 0 ||
		use_shown(f->archive, &arena, err) < 0)
		return -1;
	return archive_rollups(f->archive, 1, DAY, DAY, &arena, &rollups, err);
}

static int work_body(struct err *err)
{
	struct fixture f;
	int rc = work(&f, err);

	fixture_close(&f);
	return rc;
}

/* The archive is whole, holds all of a transaction or nothing, and the work can be done
   from where it was left. */
static void look(int rc)
{
	struct fixture f;

	ck_assert_done(open_archive(&f, &fixture_err));
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM pragma_integrity_check "
					 "WHERE integrity_check <> 'ok'"),
		0);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM pragma_foreign_key_check"), 0);
	int64_t reviews = fixture_sql(&f, "SELECT COUNT(*) FROM review");
	int64_t verdicts = fixture_sql(&f, "SELECT COUNT(*) FROM verdict");

	ck_assert(reviews == 3 || (rc < 0 && reviews == 0));
	ck_assert(verdicts == 3 || (rc < 0 && verdicts == 0));
	ck_assert_int_eq(
		fixture_sql(
			&f, "SELECT COALESCE(SUM(n), 0) FROM rollup WHERE aspect = ''"),
		verdicts);
	fixture_close(&f);
	ck_assert_done(work(&f, &fixture_err));
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM verdict"), 3);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT SUM(n) FROM rollup WHERE aspect = ''"), 3);
	fixture_close(&f);
	unlink(scratch("a.sqlite").text);
}

START_TEST(of_sqlite)
{
	ck_assert_int_gt(torture_sqlite("a day's work", work_body, look), 100);
}
END_TEST

static int open_body(struct err *err)
{
	struct fixture f;
	int rc = open_archive(&f, err);

	fixture_close(&f);
	return rc;
}

/* What a failure left of a new archive can be opened and is complete. */
static void look_at_new(int rc)
{
	struct fixture f;

	(void)rc;
	ck_assert_done(open_archive(&f, &fixture_err));
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM source"), 1);
	fixture_close(&f);
	unlink(scratch("a.sqlite").text);
}

START_TEST(of_sqlite_when_it_opens)
{
	ck_assert_int_gt(torture_sqlite("opening", open_body, look_at_new), 500);
}
END_TEST

/* ---- the rest -----------------------------------------------------------------------
 */

static int views_body(struct err *err)
{
	struct buf out BUF_CLEANUP = buf_make(1000);
	struct views *views = NULL;
	json_t *model = json_pack("{s:i}", "n", 42);
	int rc = views_open(conf, "digest", &views, err);
	if (rc == 0)
		rc = views_render(views, VIEW_TEXT, model, &out, err);
	if (rc == 0)
		expect(view_eq(view_trim(buf_view(&out)), VIEW("42")));
	views_close(views);
	json_decref(model);
	return rc;
}

START_TEST(of_views)
{
	scratch_write("views/digest-html.xsl", VIEW(STYLE));
	scratch_write("views/digest-text.xsl", VIEW(STYLE));
	TORTURE(views_body);
}
END_TEST

static int command_body(struct err *err)
{
	struct path path = scratch("repute.conf");
	struct context context = {.config_path = path.text};
	int rc = context_configure(&context, err);

	context_done(&context);
	return rc;
}

START_TEST(of_a_command)
{
	TORTURE(command_body);
}
END_TEST

/* Files are written, found and told of without any memory of their own. */
static int frugal_body(struct err *err)
{
	char path[PATH_MAX];
	struct log log = log_make(stderr);
	struct progress progress = progress_make(&log, "reviews");

	log.threshold = LOG_LEVEL_ERROR;
	log_line(&log, LOG_LEVEL_INFO, "%s", "not shown");
	progress_show(&progress, 1, 1, 2);
	progress_clear(&progress);
	if (savefile_mkdirs(scratch("x/y").text, err) < 0 ||
		savefile_write(scratch("x/y/z").text, VIEW("z"), err) < 0 ||
		savefile_link(scratch("x/link").text, "y/z", err) < 0)
		return -1;
	return datadir_find("z", path, err);
}

START_TEST(is_nothing_to_files)
{
	setenv("REPUTE_DATADIR", scratch("x/y").text, 1);
	ck_assert_int_eq(torture("frugal_body", frugal_body), 0);
}
END_TEST

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *shortage_suite(void)
{
	Suite *suite = suite_create("shortage");
	TCase *tc = tcase_create("all");

	tcase_set_timeout(tc, 120);
	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_loop_test(tc, of_an_archive, 0, N(nouns));
	tcase_add_loop_test(tc, of_sqlite_in_an_archive, 0, N(nouns));
	tcase_add_test(tc, of_an_analysis);
	tcase_add_test(tc, of_sqlite);
	tcase_add_test(tc, of_sqlite_when_it_opens);
	tcase_add_test(tc, of_views);
	tcase_add_test(tc, of_a_command);
	tcase_add_test(tc, is_nothing_to_files);
	suite_add_tcase(suite, tc);
	return suite;
}
