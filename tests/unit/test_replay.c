/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Captures read again. Each test writes what an earlier adapter made of a page into the
 * archive by hand, the page itself into the captures, and has it read again: what is the
 * same review has to stay one, whatever of it is read otherwise, and a second time
 * nothing may change.
 */
#include "crawl/replay.h"

#include "archive/listings.h"
#include "crawl/page.h"
#include "fetch/warc.h"
#include "fixture.h"
#include "suites.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define CONF                                                                 \
	"[archive]\npath = a.sqlite\n[captures]\ndir = captures\n[brand "    \
	"\"Acme\"]\n[source \"site\"]\nbrand = Acme\nurl = http://x.test/\n" \
	"[source \"other\"]\nbrand = Acme\nurl = http://y.test/\n"
#define N(table) (int)(sizeof(table) / sizeof((table)[0]))
#define T 1770000000 /* of the first capture: 2026-02-02T02:40:00Z */
#define DAY 86400
#define NOW (T + 300 * DAY)
#define HEAD "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"

static struct fixture f;

static void setup(void)
{
	scratch_setup();
	fixture_open(&f, CONF);
}

static void teardown(void)
{
	fixture_close(&f);
}

/* ---- what there is ------------------------------------------------------------------
 */

/* A review as a table has it; NULL: not told. */
struct words {
	const char *id, *author, *date, *text;
	double stars; /* 0: none */
};

static void add_member(struct buf *out, const char *name, const char *text)
{
	if (text == NULL)
		return;
	buf_printf(out, ",\"%s\":", name);
	buf_add_json(out, view_of(text));
}

/* A page on which the present adapter reads these. */
static void write_page(struct buf *out, const struct words *words, int n)
{
	buf_add_text(out, "<script type=\"application/ld+json\">[");
	for (int i = 0; i < n && words[i].text != NULL; i++) {
		buf_add_text(out, i != 0 ? ",{" : "{");
		buf_add_text(out, "\"@type\":\"Review\"");
		add_member(out, "@id", words[i].id);
		add_member(out, "author", words[i].author);
		add_member(out, "datePublished", words[i].date);
		add_member(out, "reviewBody", words[i].text);
		if (words[i].stars > 0)
			buf_printf(out, ",\"reviewRating\":{\"ratingValue\":%g}",
				words[i].stars);
		buf_add_char(out, '}');
	}
	buf_add_text(out, "]</script>");
}

static void write_record(
	struct view body, int64_t time, struct warc_location *ret_location)
{
	const struct warc_writer writer = {.software = VIEW("repute-test")};
	const struct warc_record record = {.kind = WARC_RESPONSE,
		.url = VIEW("http://x.test/"),
		.source = VIEW("site"),
		.time = time,
		.headers = VIEW(HEAD),
		.payload = body};
	struct warc *warc;

	ck_assert_done(
		warc_open(scratch("captures").text, time, &writer, &warc, &fixture_err));
	ck_assert_done(warc_append(warc, &record, ret_location, &fixture_err));
	ck_assert_done(warc_sync(warc, &fixture_err));
	warc_close(warc);
}

/* A capture of the page at that time; its id. */
static int64_t capture_body(struct view body, int64_t time)
{
	struct warc_location location;
	int64_t id;

	write_record(body, time, &location);
	const struct capture capture = {.source_id = 1,
		.page = 1,
		.time = time,
		.outcome = CAPTURE_FETCHED,
		.status = 200,
		.url = VIEW("http://x.test/"),
		.bytes = (int64_t)body.len,
		.warc_file = view_of(location.file),
		.warc_offset = location.offset,
		.warc_length = location.length,
		.digest = view_of(location.digest.text),
		.reviews = -1};

	ck_assert_done(archive_begin(f.archive, &fixture_err));
	ck_assert_done(archive_put_capture(f.archive, &capture, &id, &fixture_err));
	ck_assert_done(archive_commit(f.archive, &fixture_err));
	return id;
}

static int64_t capture(const struct words *words, int n, int64_t time)
{
	BUF_CLEANUP struct buf body = buf_make(1 << 20);

	write_page(&body, words, n);
	return capture_body(buf_view(&body), time);
}

/* What the adapter of that time read from the capture. */
static void was_read(const struct words *words, int n, int64_t capture_id, int64_t time)
{
	struct arrival arrival = {
		.seen = time, .capture_id = capture_id, .current = true};
	struct registered count = {0};

	ck_assert_done(archive_begin(f.archive, &fixture_err));
	for (int i = 0; i < n && words[i].text != NULL; i++) {
		struct review review = fixture_review(words[i].id,
			words[i].date != NULL ? words[i].date : "2026-01-01",
			words[i].stars, words[i].text);
		struct place place;
		enum put_outcome outcome;

		review.author = view_of(words[i].author);
		review.rating.scale_assumed = true;
		if (words[i].date == NULL)
			review.published = (struct moment){.time = time};
		ck_assert_done(registry_place(
			f.registry, &review, &place, &count, &fixture_err));
		ck_assert_done(archive_put_review(
			f.archive, &place, &review, &arrival, &outcome, &fixture_err));
	}
	ck_assert_done(archive_watch_source(f.archive, 1, time, &fixture_err));
	ck_assert_done(archive_commit(f.archive, &fixture_err));
}

/* What the present adapter reads from it, as a fetch at that time stores it. */
static void fetched(const struct words *words, int n, int64_t capture_id, int64_t time)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	BUF_CLEANUP struct buf body = buf_make(1 << 20);
	struct listing_counts counts = {.stated_count = -1, .stated_mean = NAN};
	const struct recipe recipe = {.adapter = NULL};
	struct page page;

	write_page(&body, words, n);
	const struct page_input input = {
		buf_view(&body), VIEW("text/html"), VIEW("http://x.test/"), time};
	const struct page_origin origin = {
		registry_source_id(f.registry, 1), capture_id, time, time};

	ck_assert_done(page_read(&input, &recipe, &arena, &page, &fixture_err));
	ck_assert_done(archive_begin(f.archive, &fixture_err));
	ck_assert_done(
		page_store(f.archive, f.registry, &origin, &page, &counts, &fixture_err));
	ck_assert_done(archive_watch_source(f.archive, 1, time, &fixture_err));
	ck_assert_done(archive_commit(f.archive, &fixture_err));
	page_close(&page);
}

/* ---- reading again ------------------------------------------------------------------
 */

/* What was told of the last run. */
static struct {
	char fault[256], reason[256];
	int64_t lost[16];
	int over;
} told;

static void on_over(void *arg, const struct replay_result *result)
{
	(void)arg;
	told.over++;
	if (result->fault != NULL)
		snprintf(told.fault, sizeof(told.fault), "%s", result->fault);
	for (int64_t i = 0; i < result->counts.lost && i < 16; i++)
		told.lost[i] = result->lost[i];
}

static void on_unreadable(void *arg, const struct source *source, const struct capture *c,
	const char *reason)
{
	(void)arg, (void)source, (void)c;
	snprintf(told.reason, sizeof(told.reason), "%s", reason);
}

static struct replay_order order_of(const struct source *const *sources)
{
	return (struct replay_order){.archive = f.archive,
		.registry = f.registry,
		.conf = f.conf,
		.sources = sources,
		.n = 1,
		.since = INT64_MIN,
		.now = NOW,
		.watcher = {on_over, on_unreadable, NULL, NULL}};
}

static struct replay_counts run(struct replay_order order)
{
	struct replay_counts counts;

	memset(&told, 0, sizeof(told));
	ck_assert_done(replay_run(&order, &counts, &fixture_err));
	return counts;
}

static struct replay_counts replay(bool dry_run)
{
	const struct source *source = registry_source_id(f.registry, 1);
	struct replay_order order = order_of(&source);

	order.dry_run = dry_run;
	return run(order);
}

static int64_t sql(const char *query)
{
	return fixture_sql(&f, query);
}

/* Everything that the archive says, as one number. */
static int64_t contents(void)
{
	char command[PATH_MAX + 64], line[64] = "";

	snprintf(command, sizeof(command), "sqlite3 -readonly '%s' .dump | cksum",
		archive_path(f.archive));
	FILE *pipe = popen(command, "r");

	ck_assert_ptr_nonnull(pipe);
	ck_assert_ptr_nonnull(fgets(line, sizeof(line), pipe));
	ck_assert_int_eq(pclose(pipe), 0);
	return strtoll(line, NULL, 10);
}

static void same_counts(
	const struct replay_counts *a, const struct replay_counts *b, const char *what)
{
	ck_assert_msg(memcmp(a, b, sizeof(*a)) == 0, "%s: %lld new, %lld changed", what,
		(long long)b->added, (long long)b->changed);
}

/* Read again: dry first, which has to tell the same and change nothing, then for good,
   then once more, which has to change nothing either. */
static struct replay_counts replay_thrice(void)
{
	int64_t before = contents();
	struct replay_counts dry = replay(true);

	ck_assert_int_eq(contents(), before);
	struct replay_counts counts = replay(false);

	same_counts(&dry, &counts, "dry run");
	int64_t after = contents();
	struct replay_counts again = replay(false);

	ck_assert_int_eq(contents(), after);
	ck_assert_int_eq(again.added + again.changed + again.merged, 0);
	ck_assert_int_eq(again.captures, counts.captures);
	ck_assert_int_eq(again.same, counts.same + counts.added + counts.changed);
	ck_assert_int_eq(again.lost, counts.lost);
	ck_assert_int_eq(sql("SELECT COUNT(*) FROM pragma_foreign_key_check"), 0);
	/* chains are whole: every revision is reached from its review */
	ck_assert_int_eq(
		sql("WITH RECURSIVE back (review, id) AS (SELECT id, revision_id FROM review "
		    "UNION ALL SELECT review, previous_id FROM back JOIN revision v ON "
		    "v.id = back.id WHERE previous_id IS NOT NULL) SELECT (SELECT COUNT(*) "
		    "FROM revision) - (SELECT COUNT(*) FROM back JOIN revision v "
		    "ON v.id = back.id AND v.review_id = back.review)"),
		0);
	return counts;
}

/* ---- one review, read otherwise ------------------------------------------------------
 */

#define U(n) "https://x.test/reviews/" #n
#define LONG "The staff were wonderful, and the room was spotless; we will come back."

static const struct {
	const char *what;
	struct words was[3], now[3];
	int same, added, changed, lost;
	int reviews;	    /* in the archive afterwards */
	const char *fields; /* names of those that are another, with "-": read no more */
} cases[] = {
	{"nothing", {{U(1), "Ann", "2026-01-10", LONG, 4}},
		{{U(1), "Ann", "2026-01-10", LONG, 4}}, 1, 0, 0, 0, 1, ""},
	{"nothing, by digest", {{NULL, "Ann", "2026-01-10", LONG, 4}},
		{{NULL, "Ann", "2026-01-10", LONG, 4}}, 1, 0, 0, 0, 1, ""},
	{"nothing, without a date", {{NULL, "Ann", NULL, LONG, 4}},
		{{NULL, "Ann", NULL, LONG, 4}}, 1, 0, 0, 0, 1, ""},
	{"a date", {{NULL, "Ann", NULL, LONG, 4}}, {{NULL, "Ann", "2026-01-10", LONG, 4}},
		0, 0, 1, 0, 1, "date"},
	{"a date, with an id", {{U(1), "Ann", NULL, LONG, 4}},
		{{U(1), "Ann", "2026-01-10", LONG, 4}}, 0, 0, 1, 0, 1, "date"},
	{"a date of a few words", {{NULL, "Ann", NULL, "Good", 4}},
		{{NULL, "Ann", "2026-01-10", "Good", 4}}, 0, 0, 1, 0, 1, "date"},
	{"another date", {{NULL, "Ann", "2026-10-01", LONG, 4}},
		{{NULL, "Ann", "2026-01-10", LONG, 4}}, 0, 0, 1, 0, 1, "date"},
	{"no date any more", {{NULL, "Ann", "2026-01-10", LONG, 4}},
		{{NULL, "Ann", NULL, LONG, 4}}, 0, 0, 1, 0, 1, "date-"},
	{"an id", {{NULL, "Ann", "2026-01-10", LONG, 4}},
		{{U(1), "Ann", "2026-01-10", LONG, 4}}, 0, 0, 1, 0, 1, "id"},
	{"an id of a few words", {{NULL, "Ann", "2026-01-10", "Good", 4}},
		{{U(1), "Ann", "2026-01-10", "Good", 4}}, 0, 0, 1, 0, 1, "id"},
	{"an id and a date", {{NULL, "Ann", NULL, LONG, 4}},
		{{U(1), "Ann", "2026-01-10", LONG, 4}}, 0, 0, 1, 0, 1, "id date"},
	{"another id", {{"a", "Ann", "2026-01-10", LONG, 4}},
		{{U(1), "Ann", "2026-01-10", LONG, 4}}, 0, 0, 1, 0, 1, "id"},
	{"no id any more", {{U(1), "Ann", "2026-01-10", LONG, 4}},
		{{NULL, "Ann", "2026-01-10", LONG, 4}}, 0, 0, 1, 0, 1, "id-"},
	{"entities",
		{{NULL, "Ann", "2026-01-10",
			"caf&eacute; &amp;amp; &lt;b&gt;cake&lt;/b&gt;", 4}},
		{{NULL, "Ann", "2026-01-10", "caf\xc3\xa9 & cake", 4}}, 0, 0, 1, 0, 1,
		"text"},
	{"a charset",
		{{NULL, "Ann", "2026-01-10", "The caf\xc3\x83\xc2\xa9 was good", 4}},
		{{NULL, "Ann", "2026-01-10", "The caf\xc3\xa9 was good", 4}}, 0, 0, 1, 0,
		1, "text"},
	{"a text that was cut", {{NULL, "Ann", "2026-01-10", "The staff were ...", 4}},
		{{NULL, "Ann", "2026-01-10", LONG, 4}}, 0, 0, 1, 0, 1, "text"},
	{"an author", {{NULL, NULL, "2026-01-10", LONG, 4}},
		{{NULL, "Ann", "2026-01-10", LONG, 4}}, 0, 0, 1, 0, 1, "author"},
	{"another author", {{NULL, "by Ann", "2026-01-10", LONG, 4}},
		{{NULL, "Ann", "2026-01-10", LONG, 4}}, 0, 0, 1, 0, 1, "author"},
	{"a rating", {{NULL, "Ann", "2026-01-10", LONG, 0}},
		{{NULL, "Ann", "2026-01-10", LONG, 4}}, 0, 0, 1, 0, 1, "rating"},
	{"another rating", {{U(1), "Ann", "2026-01-10", LONG, 1}},
		{{U(1), "Ann", "2026-01-10", LONG, 4}}, 0, 0, 1, 0, 1, "rating"},
	{"one more review", {{U(1), "Ann", "2026-01-10", LONG, 4}},
		{{U(1), "Ann", "2026-01-10", LONG, 4},
			{U(2), "Bob", "2026-01-11", "Bad", 1}},
		1, 1, 0, 0, 2, ""},
	{"one more that says the same", {{U(1), "Ann", "2026-01-10", "Good", 4}},
		{{U(1), "Ann", "2026-01-10", "Good", 4},
			{U(2), "Ann", "2026-01-10", "Good!", 4}},
		1, 1, 0, 0, 2, ""},
	{"one less",
		{{U(1), "Ann", "2026-01-10", LONG, 4},
			{U(2), "Bob", "2026-01-11", "Bad", 1}},
		{{U(1), "Ann", "2026-01-10", LONG, 4}}, 1, 0, 0, 1, 2, ""},
	{"another in place of one", {{NULL, "Ann", "2026-01-10", LONG, 4}},
		{{NULL, "Bob", "2026-01-11", "Bad", 1}}, 0, 1, 0, 1, 2, ""},
	{"a few words of another", {{NULL, "Ann", "2026-01-10", "Good", 4}},
		{{NULL, "Bob", "2026-01-10", "Good", 4}}, 0, 1, 0, 1, 2, ""},
	{"two alike get ids",
		{{NULL, "Ann", "2026-01-10", "Good", 4},
			{NULL, "Ann", "2026-01-11", "Good", 4}},
		{{U(1), "Ann", "2026-01-11", "Good", 4},
			{U(2), "Ann", "2026-01-10", "Good", 4}},
		0, 0, 2, 0, 2, "id"},
	{"all of them", {{NULL, "Ann", NULL, LONG, 4}, {NULL, "Bob", NULL, "Bad", 1}},
		{{U(1), "Ann", "2026-01-10", LONG, 4},
			{U(2), "Bob", "2026-01-11", "Bad", 1}},
		0, 0, 2, 0, 2, "id date"},
};

static void has_fields(const struct replay_counts *counts, int i)
{
	BUF_CLEANUP struct buf names = buf_make(1024);

	for (int k = 0; k < FIELDS; k++) {
		if (counts->fields[k] != 0)
			buf_printf(&names, "%s%s%s", names.len != 0 ? " " : "",
				field_name((enum field)k),
				counts->emptied[k] != 0 ? "-" : "");
	}
	ck_assert_msg(view_eq(buf_view(&names), view_of(cases[i].fields)), "%s: %.*s",
		cases[i].what, VIEW_ARG(buf_view(&names)));
}

START_TEST(reads_again)
{
	int64_t id = capture(cases[_i].now, 3, T);

	was_read(cases[_i].was, 3, id, T);
	struct replay_counts counts = replay_thrice();

	ck_assert_msg(counts.same == cases[_i].same && counts.added == cases[_i].added &&
			      counts.changed == cases[_i].changed &&
			      counts.lost == cases[_i].lost,
		"%s: %lld same, %lld new, %lld changed, %lld lost", cases[_i].what,
		(long long)counts.same, (long long)counts.added,
		(long long)counts.changed, (long long)counts.lost);
	ck_assert_msg(sql("SELECT COUNT(*) FROM review") == cases[_i].reviews, "%s: %lld",
		cases[_i].what, (long long)sql("SELECT COUNT(*) FROM review"));
	has_fields(&counts, _i);
	ck_assert_int_eq(counts.captures, 1);
	ck_assert_int_eq(counts.unreadable, 0);
}
END_TEST

/* ---- many captures -------------------------------------------------------------------
 */

static const struct words ann = {NULL, "Ann", "2026-01-10", LONG, 4};
static const struct words ann_id = {U(1), "Ann", "2026-01-10", LONG, 4};
static const struct words bob = {U(2), "Bob", "2026-02-02", "Cold, and nobody cared.", 1};

/* What comes to be is as if the present adapter had read it then. */
START_TEST(a_correction_is_of_its_capture)
{
	static const struct words was = {U(1), "Ann", NULL, "caf&eacute;", 4};
	static const struct words now = {U(1), "Ann", "2026-01-10", "caf\xc3\xa9", 4};
	int64_t id = capture(&now, 1, T);

	was_read(&was, 1, id, T);
	replay_thrice();
	ck_assert_int_eq(sql("SELECT COUNT(*) FROM revision"), 2);
	ck_assert_int_eq(sql("SELECT revision_id FROM review"), 2);
	ck_assert_int_eq(sql("SELECT previous_id FROM revision WHERE id = 2"), 1);
	ck_assert_int_eq(sql("SELECT seen FROM revision WHERE id = 2"), T);
	ck_assert_int_eq(sql("SELECT replayed FROM revision WHERE id = 2"), NOW);
	ck_assert_int_eq(sql("SELECT replayed IS NULL FROM revision WHERE id = 1"), 1);
	ck_assert_int_eq(
		sql("SELECT text = 'caf&eacute;' FROM revision WHERE id = 1"), 1);
	ck_assert_int_eq(
		sql("SELECT provenance LIKE 'jsonld %' FROM revision WHERE id = 2"), 1);
	ck_assert_int_eq(sql("SELECT first_seen FROM review"), T);
	ck_assert_int_eq(sql("SELECT last_seen FROM review"), T);
	ck_assert_int_eq(sql("SELECT replayed IS NULL FROM review"), 1);
	/* it counts for the day that it is of now; both days are rolled up again */
	ck_assert_int_eq(sql("SELECT day FROM review"), 20463);
	ck_assert_int_eq(
		sql("SELECT COUNT(*) FROM touched WHERE day IN (20463, 20486)"), 2);
	/* it waits for its score */
	ck_assert_int_eq(sql("SELECT MAX(last_id) FROM unscored"), 2);
	ck_assert_int_eq(sql("SELECT reviews FROM capture"), 1);
	ck_assert_int_eq(sql("SELECT adapter = 'jsonld' FROM capture"), 1);
}
END_TEST

/* A review that nobody had met is of the time of its capture, and has not arrived. */
START_TEST(what_is_new_is_backfill)
{
	const struct words both[] = {ann_id, bob};
	int64_t first = capture(&ann_id, 1, T), second = capture(both, 2, T + DAY);

	was_read(&ann_id, 1, first, T);
	was_read(&ann_id, 1, second, T + DAY);
	struct replay_counts counts = replay_thrice();

	ck_assert_int_eq(counts.added, 1);
	ck_assert_int_eq(sql("SELECT first_seen FROM review WHERE stars = 1"), T + DAY);
	ck_assert_int_eq(sql("SELECT replayed FROM review WHERE stars = 1"), NOW);
	ck_assert_int_eq(sql("SELECT replayed IS NULL FROM review WHERE stars = 4"), 1);
	ck_assert_int_eq(sql("SELECT watched_since FROM source WHERE id = 1"), T);
	/* the same review by a fetch counts as one that arrived */
	ck_assert_int_eq(
		sql("SELECT COUNT(*) FROM review r JOIN source s ON "
		    "s.id = r.source_id WHERE r.first_seen > s.watched_since AND "
		    "r.first_seen < (r.day + 4) * 86400 AND r.replayed IS NULL"),
		0);
	ck_assert_int_eq(
		sql("SELECT COUNT(*) FROM review r JOIN source s ON "
		    "s.id = r.source_id WHERE r.first_seen > s.watched_since AND "
		    "r.first_seen < (r.day + 4) * 86400"),
		1);
}
END_TEST

/* Of a source of which nothing was ever read, the first page is the first load. */
START_TEST(a_source_that_gave_nothing)
{
	const struct words both[] = {ann_id, bob};

	capture(&ann_id, 1, T);
	capture(both, 2, T + DAY);
	replay_thrice();
	ck_assert_int_eq(sql("SELECT COUNT(*) FROM review"), 2);
	ck_assert_int_eq(sql("SELECT watched_since FROM source WHERE id = 1"), T);
	ck_assert_int_eq(sql("SELECT last_seen FROM review WHERE stars = 4"), T + DAY);
}
END_TEST

/* Reviews are brought by one capture and only met again by others. */
START_TEST(a_review_on_many_captures_is_one)
{
	const struct words was = {NULL, "Ann", NULL, LONG, 4};

	for (int i = 0; i < 5; i++)
		was_read(&was, 1, capture(&ann_id, 1, T + i * DAY), T + i * DAY);
	struct replay_counts counts = replay_thrice();

	ck_assert_int_eq(counts.captures, 5);
	ck_assert_int_eq(counts.changed, 1);
	ck_assert_int_eq(sql("SELECT COUNT(*) FROM review"), 1);
	ck_assert_int_eq(sql("SELECT COUNT(*) FROM revision"), 2);
	ck_assert_int_eq(sql("SELECT last_seen FROM review"), T + 4 * DAY);
}
END_TEST

/* The capture that brought it is no longer kept. */
START_TEST(a_review_whose_capture_is_gone)
{
	const struct words was[] = {{NULL, "Ann", NULL, LONG, 4},
		{NULL, "Bob", "2026-02-02", "Cold, and nobody cared.", 1}};
	const struct words now[] = {ann_id, bob};

	was_read(was, 2, 0, T);
	was_read(was, 2, capture(now, 2, T + DAY), T + DAY);
	struct replay_counts counts = replay_thrice();

	ck_assert_int_eq(counts.changed, 2);
	ck_assert_int_eq(counts.added, 0);
	ck_assert_int_eq(sql("SELECT COUNT(*) FROM review"), 2);
	ck_assert_int_eq(sql("SELECT SUM(identity LIKE 'https:%') FROM review"), 2);
}
END_TEST

/* What follows an edit stays in force; the correction stands where it belongs. */
START_TEST(an_edit_stays_in_force)
{
	const struct words was[] = {{U(1), "Ann", "2026-01-10", "it &amp; that", 4},
		{U(1), "Ann", "2026-01-10", "no &amp; no", 2}};
	const struct words now[] = {{U(1), "Ann", "2026-01-10", "it & that", 4},
		{U(1), "Ann", "2026-01-10", "no & no", 2}};

	for (int i = 0; i < 2; i++)
		was_read(&was[i], 1, capture(&now[i], 1, T + i * DAY), T + i * DAY);
	ck_assert_int_eq(sql("SELECT COUNT(*) FROM revision"), 2);
	struct replay_counts counts = replay_thrice();

	ck_assert_int_eq(counts.changed, 1);
	ck_assert_int_eq(counts.fields[FIELD_TEXT], 1);
	ck_assert_int_eq(sql("SELECT stars FROM review"), 2);
	ck_assert_int_eq(sql("SELECT text = 'no & no' FROM revision v JOIN review r ON "
			     "r.revision_id = v.id"),
		1);
	/* misread, corrected, misread, corrected */
	ck_assert_int_eq(
		sql("WITH RECURSIVE back (id, n) AS (SELECT revision_id, 0 FROM review UNION "
		    "ALL SELECT previous_id, n + 1 FROM back JOIN revision v ON v.id = "
		    "back.id WHERE previous_id IS NOT NULL) SELECT SUM(v.id * CASE n WHEN 0 "
		    "THEN 1000 WHEN 1 THEN 100 WHEN 2 THEN 10 ELSE 1 END) FROM back JOIN "
		    "revision v ON v.id = back.id"),
		4231);
}
END_TEST

/* The program was changed, and fetched before anything was read again. */
START_TEST(a_review_that_is_there_twice)
{
	int64_t first = capture(&ann_id, 1, T), second = capture(&ann_id, 1, T + DAY);

	was_read(&ann, 1, first, T);
	was_read(&ann_id, 1, second, T + DAY);
	ck_assert_int_eq(sql("SELECT COUNT(*) FROM review"), 2);
	struct replay_counts counts = replay_thrice();

	ck_assert_int_eq(counts.merged, 1);
	ck_assert_int_eq(counts.lost, 0);
	ck_assert_int_eq(sql("SELECT COUNT(*) FROM review"), 1);
	ck_assert_int_eq(sql("SELECT id FROM review"), 1);
	ck_assert_int_eq(sql("SELECT identity LIKE 'https:%' FROM review"), 1);
	ck_assert_int_eq(sql("SELECT first_seen FROM review"), T);
	ck_assert_int_eq(sql("SELECT last_seen FROM review"), T + DAY);
	ck_assert_int_eq(sql("SELECT COUNT(*) FROM revision WHERE review_id = 1"), 2);
}
END_TEST

START_TEST(a_review_that_is_there_twice_and_whose_capture_is_gone)
{
	int64_t middle = capture(&ann_id, 1, T + DAY);
	int64_t last = capture(&ann_id, 1, T + 2 * DAY);

	was_read(&ann, 1, 0, T);
	was_read(&ann, 1, middle, T + DAY);
	was_read(&ann_id, 1, last, T + 2 * DAY);
	struct replay_counts counts = replay_thrice();

	ck_assert_int_eq(counts.merged, 1);
	ck_assert_int_eq(sql("SELECT COUNT(*) FROM review"), 1);
	ck_assert_int_eq(sql("SELECT first_seen FROM review"), T);
}
END_TEST

/* A review that was taken for gone since it was not read is not. */
START_TEST(what_was_taken_for_gone_is_back)
{
	was_read(&ann_id, 1, capture(&ann_id, 1, T), T);
	capture(&ann_id, 1, T + 2 * DAY);
	ck_assert_int_eq(
		sql("UPDATE review SET gone = 1770100000, gone_reason = 'x'"), 0);
	replay_thrice();
	ck_assert_int_eq(sql("SELECT gone IS NULL FROM review"), 1);
	ck_assert_int_eq(sql("SELECT last_seen FROM review"), T + 2 * DAY);
}
END_TEST

/* One that is gone since the last capture that had it stays so. */
START_TEST(what_is_gone_stays_so)
{
	was_read(&ann_id, 1, capture(&ann_id, 1, T), T);
	ck_assert_int_eq(
		sql("UPDATE review SET gone = 1770100000, gone_reason = 'x'"), 0);
	replay_thrice();
	ck_assert_int_eq(sql("SELECT gone FROM review"), 1770100000);
}
END_TEST

/* What is reckoned back is reckoned from the time of the capture. */
START_TEST(relative_dates_keep_their_anchor)
{
	const struct words words = {NULL, "Ann", "3 weeks ago", LONG, 4};

	for (int i = 0; i < 3; i++)
		fetched(&words, 1, capture(&words, 1, T + i * DAY), T + i * DAY);
	int64_t published = sql("SELECT published FROM revision");
	struct replay_counts counts = replay_thrice();

	ck_assert_int_eq(counts.same, 1);
	ck_assert_int_eq(sql("SELECT COUNT(*) FROM revision"), 1);
	ck_assert_int_eq(sql("SELECT published FROM revision"), published);
	ck_assert_int_le(published, T);
	/* a date that was missing is reckoned from there too */
	ck_assert_int_eq(sql("UPDATE revision SET precision = 3, relative = 0"), 0);
	replay_thrice();
	ck_assert_int_le(
		sql("SELECT published FROM revision ORDER BY id DESC LIMIT 1"), T);
}
END_TEST

/* What fetch stores is what replay reads. */
START_TEST(what_was_fetched_is_the_same)
{
	const struct words all[] = {ann, bob, {NULL, NULL, NULL, "Fine.", 0},
		{NULL, "Eve", "2026-01-10", "", 3}};

	for (int i = 0; i < 3; i++)
		fetched(all, 4, capture(all, 4, T + i * DAY), T + i * DAY);
	int64_t reviews = sql("SELECT COUNT(*) FROM review");
	struct replay_counts counts = replay_thrice();

	ck_assert_int_eq(counts.same, reviews);
	ck_assert_int_eq(counts.added + counts.changed + counts.lost, 0);
	ck_assert_int_eq(sql("SELECT COUNT(*) FROM revision"), reviews);
}
END_TEST

/* Names that are kept as hashes are held against hashes. */
START_TEST(names_kept_otherwise_are_the_same)
{
	was_read(&ann_id, 1, capture(&ann_id, 1, T), T);
	fixture_close(&f);
	fixture_open(&f, CONF "[archive]\nauthors = plain\n");
	struct replay_counts counts = replay_thrice();

	ck_assert_int_eq(counts.same, 1);
	ck_assert_int_eq(sql("SELECT author LIKE 'h:%' FROM review"), 1);
}
END_TEST

/* ---- which captures -----------------------------------------------------------------
 */

START_TEST(only_since)
{
	const struct source *source = registry_source_id(f.registry, 1);
	struct replay_order order = order_of(&source);

	capture(&ann_id, 1, T);
	capture(&bob, 1, T + DAY);
	order.since = T + 1;
	struct replay_counts counts = run(order);

	ck_assert_int_eq(counts.captures, 1);
	ck_assert_int_eq(sql("SELECT stars FROM review"), 1);
}
END_TEST

START_TEST(only_the_latest_listing)
{
	const struct source *source = registry_source_id(f.registry, 1);
	struct replay_order order = order_of(&source);

	capture(&ann_id, 1, T);
	capture(&ann_id, 1, T + DAY);
	capture(&bob, 1, T + DAY + 60);
	sql("INSERT INTO listing (id, source_id, started, whole) VALUES (1, 1, 1770000000, 1), "
	    "(2, 1, 1770086400, 1)");
	sql("UPDATE capture SET listing_id = CASE id WHEN 1 THEN 1 ELSE 2 END");
	order.last = true;
	struct replay_counts counts = run(order);

	ck_assert_int_eq(counts.captures, 2);
	/* all pages of a listing came in when it began */
	ck_assert_int_eq(sql("SELECT MIN(first_seen) FROM review"), T + DAY);
	ck_assert_int_eq(sql("SELECT MAX(first_seen) FROM review"), T + DAY);
}
END_TEST

/* An unchanged page is read where its body lies. */
START_TEST(an_unchanged_page_is_read)
{
	capture(&ann_id, 1, T);
	sql("INSERT INTO capture (source_id, page, time, url, outcome, status, bytes, "
	    "warc_file, warc_offset, warc_length, payload_id) SELECT source_id, 1, time + "
	    "172800, url, 'unchanged', 200, bytes, warc_file, 999999, 10, id FROM capture");
	sql("INSERT INTO capture (source_id, page, time, url, outcome, status, bytes, "
	    "warc_file, warc_offset, warc_length, payload_id) SELECT source_id, 1, time + "
	    "345600, url, 'unchanged', 304, bytes, warc_file, 999999, 10, id FROM capture "
	    "WHERE id = 1");
	struct replay_counts counts = replay_thrice();

	ck_assert_int_eq(counts.captures, 3);
	/* a 304 lists nothing */
	ck_assert_int_eq(sql("SELECT last_seen FROM review"), T + 2 * DAY);
}
END_TEST

static const struct {
	const char *sql, *reason;
} damages[] = {
	{"UPDATE capture SET warc_offset = warc_offset + 1 WHERE id = 1",
		"no gzip member"},
	{"UPDATE capture SET digest = 'ab' WHERE id = 1", "digest"},
	{"UPDATE capture SET warc_file = 'repute-20200101.warc.gz' WHERE id = 1",
		"No such file"},
	{"UPDATE capture SET outcome = 'unchanged' WHERE id = 1",
		"the page that it refers to is not kept"},
};

START_TEST(what_cannot_be_read_is_passed_over)
{
	was_read(&ann_id, 1, capture(&ann_id, 1, T), T);
	was_read(&bob, 1, capture(&bob, 1, T + DAY), T + DAY);
	sql(damages[_i].sql);
	struct replay_counts counts = replay(false);

	ck_assert_int_eq(counts.captures, 1);
	ck_assert_int_eq(counts.unreadable, 1);
	ck_assert_int_eq(counts.same, 1);
	ck_assert_int_eq(counts.lost, 0);
	ck_assert_msg(strstr(told.reason, damages[_i].reason) != NULL, "%s", told.reason);
}
END_TEST

/* Captures whose time is over have no body. */
START_TEST(what_is_not_kept_is_left_out)
{
	was_read(&ann_id, 1, capture(&ann_id, 1, T), T);
	sql("UPDATE capture SET warc_file = NULL");
	struct replay_counts counts = replay(false);

	ck_assert_int_eq(counts.captures + counts.unreadable + counts.lost, 0);
}
END_TEST

START_TEST(tells_what_is_lost)
{
	const struct words both[] = {ann_id, bob};

	was_read(both, 2, capture(&ann_id, 1, T), T);
	struct replay_counts counts = replay(false);

	ck_assert_int_eq(counts.lost, 1);
	ck_assert_int_eq(told.lost[0], 2);
	ck_assert_int_eq(told.over, 1);
	ck_assert_int_eq(sql("SELECT COUNT(*) FROM review"), 2);
}
END_TEST

/* One that another capture still has is not lost. */
START_TEST(is_read_from_another_capture)
{
	const struct words both[] = {ann_id, bob};

	was_read(both, 2, capture(&ann_id, 1, T), T);
	was_read(both, 2, capture(both, 2, T + DAY), T + DAY);
	struct replay_counts counts = replay(false);

	ck_assert_int_eq(counts.lost, 0);
	ck_assert_int_eq(counts.same, 2);
}
END_TEST

/* Many reviews that say the same cost a bounded number of looks each. */
START_TEST(a_page_of_equal_words_is_bounded)
{
	static struct words was[800], now[800];
	static char ids[800][64], days[800][16];

	for (int i = 0; i < 800; i++) {
		snprintf(ids[i], sizeof(ids[i]), "https://x.test/reviews/%d", i);
		snprintf(days[i], sizeof(days[i]), "2025-%02d-%02d", 1 + i / 28 % 12,
			1 + i % 28);
		was[i] = (struct words){NULL, "Ann", days[i], "Good", 4};
		now[i] = (struct words){ids[i], "Ann", days[i], "Good", 4};
	}
	was_read(was, 300, capture(now, 300, T), T);
	struct replay_counts counts = replay_thrice();

	ck_assert_int_eq(counts.changed, 300);
	ck_assert_int_eq(sql("SELECT COUNT(*) FROM review"), 300);
}
END_TEST

Suite *replay_suite(void)
{
	Suite *suite = suite_create("replay");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_loop_test(tc, reads_again, 0, N(cases));
	tcase_add_test(tc, a_correction_is_of_its_capture);
	tcase_add_test(tc, what_is_new_is_backfill);
	tcase_add_test(tc, a_source_that_gave_nothing);
	tcase_add_test(tc, a_review_on_many_captures_is_one);
	tcase_add_test(tc, a_review_whose_capture_is_gone);
	tcase_add_test(tc, an_edit_stays_in_force);
	tcase_add_test(tc, a_review_that_is_there_twice);
	tcase_add_test(tc, a_review_that_is_there_twice_and_whose_capture_is_gone);
	tcase_add_test(tc, what_was_taken_for_gone_is_back);
	tcase_add_test(tc, what_is_gone_stays_so);
	tcase_add_test(tc, relative_dates_keep_their_anchor);
	tcase_add_test(tc, what_was_fetched_is_the_same);
	tcase_add_test(tc, names_kept_otherwise_are_the_same);
	tcase_add_test(tc, only_since);
	tcase_add_test(tc, only_the_latest_listing);
	tcase_add_test(tc, an_unchanged_page_is_read);
	tcase_add_loop_test(tc, what_cannot_be_read_is_passed_over, 0, N(damages));
	tcase_add_test(tc, what_is_not_kept_is_left_out);
	tcase_add_test(tc, tells_what_is_lost);
	tcase_add_test(tc, is_read_from_another_capture);
	tcase_add_test(tc, a_page_of_equal_words_is_bounded);
	suite_add_tcase(suite, tc);
	return suite;
}
