/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Archive and capture files that agree, and each way in which they may not.
 */
#include "crawl/verify.h"

#include "archive/captures.h"
#include "base/calendar.h"
#include "fetch/warc.h"
#include "fixture.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define CONF                                                                      \
	"[archive]\npath = a.sqlite\n[captures]\ndir = captures\n[brand \"b\"]\n" \
	"[source \"s\"]\nbrand = b\nurl = http://x/\n[source \"t\"]\nbrand = b\n" \
	"url = http://y/\n"
#define FILE_NAME "repute-20260101.warc.gz"
#define TIME 1767225600 /* 2026-01-01 */
#define RECORDS 4	/* the second day has one more */
#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

static struct fixture f;
static struct warc *warc;
static int64_t ids[RECORDS + 1];
static struct warc_location places[RECORDS + 1];

/* ---- captures -----------------------------------------------------------------------
 */

static struct warc_location append(
	int i, enum warc_kind kind, const char *payload, int64_t time)
{
	char url[32];
	struct warc_location place;
	struct warc_record record = {.kind = kind,
		.url = VIEW("http://x/"),
		.source = VIEW("s"),
		.time = time,
		.headers = VIEW("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
		.payload = view_of(payload),
		.refers_to_url = VIEW("http://x/"),
		.refers_to_time = TIME};

	snprintf(url, sizeof(url), "http://x/%d", i);
	record.url = view_of(url);
	ck_assert_done(warc_append(warc, &record, &place, &fixture_err));
	ck_assert_done(warc_sync(warc, &fixture_err));
	return place;
}

static void put(int i, enum capture_outcome outcome, int64_t payload_id)
{
	char url[32];
	struct capture capture = {.source_id = 1,
		.time = TIME + i,
		.outcome = outcome,
		.status = 200,
		.warc_file = view_of(places[i].file),
		.warc_offset = places[i].offset,
		.warc_length = places[i].length,
		.digest = view_of(places[i].digest.text),
		.payload_id = payload_id};

	snprintf(url, sizeof(url), "http://x/%d", i);
	capture.url = view_of(url);
	ck_assert_done(archive_put_capture(f.archive, &capture, &ids[i], &fixture_err));
}

/* Three pages and one that is the same as the first, on one day; a page on the next. */
static void prepare(void)
{
	const struct warc_writer writer = {.software = VIEW("repute-test")};

	scratch_setup();
	fixture_open(&f, CONF);
	ck_assert_done(
		warc_open(scratch("captures").text, TIME, &writer, &warc, &fixture_err));
	for (int i = 0; i <= RECORDS; i++) {
		char payload[16];
		bool same = i == RECORDS - 1;

		snprintf(payload, sizeof(payload), "page %d", same ? 0 : i);
		places[i] = append(i, same ? WARC_SAME_PAYLOAD : WARC_RESPONSE, payload,
			i == RECORDS ? TIME + DAY_SECONDS : TIME + i);
		put(i, same ? CAPTURE_UNCHANGED : CAPTURE_FETCHED, same ? ids[0] : 0);
	}
}

static void teardown(void)
{
	warc_close(warc);
	fixture_close(&f);
}

/* ---- what is told -------------------------------------------------------------------
 */

struct told {
	char text[8][160], way_out[8][160], file[8][64];
	int64_t offset[8];
	int n, progress;
	int64_t position, size;
};

static void hear_fault(void *arg, const struct verify_fault *fault)
{
	struct told *told = arg;

	ck_assert_int_lt(told->n, 8);
	snprintf(told->text[told->n], 160, "%s", fault->text);
	snprintf(told->way_out[told->n], 160, "%s", fault->way_out);
	snprintf(told->file[told->n], 64, "%.*s", VIEW_ARG(fault->file));
	told->offset[told->n++] = fault->offset;
}

static void hear_progress(void *arg, int64_t records, int64_t position, int64_t size)
{
	struct told *told = arg;

	ck_assert_int_eq(records <= told->progress, 1);
	ck_assert_int_ge(position, told->position);
	ck_assert_int_le(position, size);
	told->progress++;
	told->position = position;
	told->size = size;
}

static struct verify_counts verify(struct told *told)
{
	const struct verify_watch watch = {hear_fault, hear_progress, told};
	struct verify_counts counts = {.files = -1};

	*told = (struct told){0};
	ck_assert_done(verify_captures(
		f.archive, scratch("captures").text, &watch, &counts, &fixture_err));
	ck_assert_int_eq(counts.faults, told->n);
	return counts;
}

START_TEST(finds_all_well)
{
	struct told told;
	struct verify_counts counts = verify(&told);

	ck_assert_msg(told.n == 0, "%s", told.text[0]);
	ck_assert_int_eq(counts.files, 2);
	ck_assert_int_eq(counts.records, RECORDS + 1 + 2); /* two say who wrote */
	ck_assert_int_eq(counts.captures, RECORDS + 1);
	ck_assert_int_eq(counts.unadopted, 0);
	ck_assert_int_eq(counts.torn, 0);
	ck_assert_int_eq(told.progress, RECORDS + 1 + 2);
}
END_TEST

/* ---- what the archive may say wrong --------------------------------------------------
 */

static const struct {
	const char *sql;
	int record; /* which the fault is about; -1: the file as a whole */
	const char *text;
} lies[] = {
	{"UPDATE capture SET warc_length = warc_length + 1 WHERE id = 2", 1,
		"the record is not as long as the archive says"},
	{"UPDATE capture SET digest = 'x' WHERE id = 2", 1,
		"the record's page is not the archive's"},
	{"UPDATE capture SET url = 'http://x/9' WHERE id = 2", 1,
		"the record's URL is not the archive's"},
	{"UPDATE capture SET source_id = 2 WHERE id = 2", 1,
		"the record's source is not the archive's"},
	{"DELETE FROM capture WHERE id = 2", 1,
		"the archive knows no capture of this record"},
	{"INSERT INTO capture (source_id, time, url, outcome, status, bytes, warc_file, "
	 "warc_offset, warc_length) VALUES (1, 1, 'http://x/', 'fetched', 200, 1, "
	 "'" FILE_NAME "', 99999, 5), (1, 1, 'http://x/', 'fetched', 200, 1, '" FILE_NAME
	 "', 99998, 5)",
		-2, "there is no record for 2 captures of the archive"},
	{"INSERT INTO capture (source_id, time, url, outcome, status, bytes, warc_file, "
	 "warc_offset, warc_length) VALUES (1, 1, 'http://x/', 'fetched', 200, 1, "
	 "'repute-20251231.warc.gz', 5, 5)",
		-1, "the file is missing; 1 capture of the archive is in it"},
	{"UPDATE capture SET warc_file = NULL WHERE id = 1", 0,
		"the archive knows no capture of this record"},
	{"UPDATE capture SET payload_id = 2 WHERE id = 4", 3,
		"the page that it refers to is another"},
	{"UPDATE capture SET payload_id = 4 WHERE id = 4", 3,
		"it refers to a capture without a page"},
};

START_TEST(finds_lies)
{
	struct told told;
	bool found = false;

	fixture_sql(&f, lies[_i].sql);
	verify(&told);
	ck_assert_int_ge(told.n, 1);
	for (int i = 0; i < told.n; i++) {
		if (strcmp(told.text[i], lies[_i].text) != 0)
			continue;
		found = true;
		ck_assert_int_gt(strlen(told.way_out[i]), 0);
		if (lies[_i].record >= 0)
			ck_assert_int_eq(told.offset[i], places[lies[_i].record].offset);
		else if (lies[_i].record == -1)
			ck_assert_int_eq(told.offset[i], -1);
	}
	ck_assert_msg(found, "not told: %s; but: %s", lies[_i].text, told.text[0]);
	/* one fault is told once; a page that is gone is also missed by who refers to it
	 */
	ck_assert_int_eq(
		told.n, strstr(lies[_i].sql, "NULL WHERE id = 1") != NULL ? 2 : 1);
}
END_TEST

/* A page that was deleted in time, but another still refers to it. */
START_TEST(misses_what_is_referred_to)
{
	struct told told;

	fixture_sql(&f, "UPDATE capture SET payload_id = 5 WHERE id = 4");
	fixture_sql(&f, "UPDATE capture SET warc_file = NULL WHERE id = 5");
	unlink(scratch("captures/repute-20260102.warc.gz").text);
	verify(&told);
	ck_assert_int_eq(told.n, 1);
	ck_assert_str_eq(told.text[0], "the page that it refers to is not kept");
	ck_assert_str_eq(told.file[0], FILE_NAME);
}
END_TEST

/* ---- what may befall the files -------------------------------------------------------
 */

static int64_t file_size(void)
{
	struct stat st;

	ck_assert_int_eq(stat(scratch("captures/" FILE_NAME).text, &st), 0);
	return st.st_size;
}

static void cut_to(int64_t size)
{
	ck_assert_int_eq(truncate(scratch("captures/" FILE_NAME).text, size), 0);
}

static void overwrite(int64_t offset, int64_t length)
{
	FILE *file = fopen(scratch("captures/" FILE_NAME).text, "r+e");

	ck_assert_ptr_nonnull(file);
	ck_assert_int_eq(fseek(file, offset, SEEK_SET), 0);
	for (int64_t i = 0; i < length; i++)
		ck_assert_int_ne(fputc('!', file), EOF);
	ck_assert_int_eq(fclose(file), 0);
}

/* Every byte of the second record may be the last. */
START_TEST(finds_a_cut_file)
{
	const struct warc_location *second = &places[1];
	struct told told;

	for (int64_t less = 0; less <= second->length; less += 7) {
		cut_to(second->offset + second->length - less);
		struct verify_counts counts = verify(&told);

		expect(told.n >= 1);
		expect(told.offset[0] == (less == 0 ? places[2].offset : second->offset));
		expect_eq(counts.unadopted, 0);
		expect_eq(counts.torn, 0);
	}
}
END_TEST

START_TEST(finds_a_broken_record)
{
	struct told told;

	overwrite(places[1].offset + places[1].length / 2, 8);
	struct verify_counts counts = verify(&told);

	ck_assert_int_eq(told.n, 1);
	ck_assert_int_eq(told.offset[0], places[1].offset);
	ck_assert_int_eq(counts.captures, RECORDS); /* those behind it are read */
}
END_TEST

START_TEST(finds_files_of_others)
{
	struct told told;

	scratch_write("captures/mine.warc.gz", VIEW("x"));
	scratch_write("captures/notes.txt", VIEW("x"));
	verify(&told);
	ck_assert_int_eq(told.n, 1);
	ck_assert_str_eq(told.text[0], "the file is none of repute's");
	ck_assert_str_eq(told.file[0], "mine.warc.gz");
	ck_assert_int_eq(told.offset[0], -1);
}
END_TEST

START_TEST(finds_an_unknown_file)
{
	struct told told;

	scratch_write("captures/repute-20250101.warc.gz", VIEW("no member"));
	struct verify_counts counts = verify(&told);

	ck_assert_int_eq(told.n, 1);
	ck_assert_str_eq(told.file[0], "repute-20250101.warc.gz");
	ck_assert_int_eq(counts.files, 3);
}
END_TEST

/* What a run that was killed leaves is no fault: whole records behind the last known, and
   half of one. */
START_TEST(bears_what_a_crash_leaves)
{
	struct told told;
	int64_t size = file_size();

	fixture_sql(&f, "DELETE FROM capture WHERE id = 4");
	struct verify_counts counts = verify(&told);

	ck_assert_msg(told.n == 0, "%s", told.text[0]);
	ck_assert_int_eq(counts.unadopted, 1);
	cut_to(size - 3);
	counts = verify(&told);
	ck_assert_msg(told.n == 0, "%s", told.text[0]);
	ck_assert_int_eq(counts.unadopted, 0);
	ck_assert_int_eq(counts.torn, places[3].length - 3);
}
END_TEST

START_TEST(finds_a_broken_archive)
{
	struct told told;

	fixture_sql(&f,
		"INSERT INTO capture (source_id, time, url, outcome, status, bytes) "
		"VALUES (99, 1, 'http://x/', 'failed', 0, 0)");
	verify(&told);
	ck_assert_int_eq(told.n, 1);
	ck_assert_int_eq(told.offset[0], -1);
	ck_assert_ptr_nonnull(strstr(told.way_out[0], "backup"));
}
END_TEST

Suite *verify_suite(void)
{
	Suite *suite = suite_create("verify");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, prepare, teardown);
	tcase_add_test(tc, finds_all_well);
	tcase_add_loop_test(tc, finds_lies, 0, N(lies));
	tcase_add_test(tc, misses_what_is_referred_to);
	tcase_add_test(tc, finds_a_cut_file);
	tcase_add_test(tc, finds_a_broken_record);
	tcase_add_test(tc, finds_files_of_others);
	tcase_add_test(tc, finds_an_unknown_file);
	tcase_add_test(tc, bears_what_a_crash_leaves);
	tcase_add_test(tc, finds_a_broken_archive);
	suite_add_tcase(suite, tc);
	return suite;
}
