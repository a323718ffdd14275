/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Captures: what is written is read back, a file survives a crash at every byte of its
 * last record and a disk that fills up, and files that are not as they should be are
 * told. tests/e2e/test_verify.sh asks warcio for its opinion.
 */
#include "base/savefile.h"
#include "fetch/warc.h"
#include "suites.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#define DAY 86400
#define TIME 1795248000 /* 2026-11-21T08:00:00Z */
#define FILE_NAME "repute-20261121.warc.gz"

int __real_fdatasync(int fd);
int __wrap_fdatasync(int fd);

static bool fail_sync;

int __wrap_fdatasync(int fd)
{
	if (!fail_sync)
		return __real_fdatasync(fd);
	errno = EIO;
	return -1;
}

static const struct warc_writer writer = {
	VIEW("repute/0.1.0"), VIEW("mailto:test@example.org")};

static char dir[64], path[128];

static void setup(void)
{
	snprintf(dir, sizeof(dir), "/tmp/test-warc-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(dir));
	snprintf(path, sizeof(path), "%s/" FILE_NAME, dir);
}

static void teardown(void)
{
	char command[128];

	snprintf(command, sizeof(command), "rm -rf '%s'", dir);
	ck_assert_int_eq(system(command), 0);
}

static struct warc *open_warc(void)
{
	struct warc *warc = NULL;
	struct err err = ERR_INIT;

	ck_assert_msg(warc_open(dir, TIME, &writer, &warc, &err) == 0, "%s", err.text);
	return warc;
}

static const struct warc_record page = {
	.kind = WARC_RESPONSE,
	.url = VIEW("https://h.test/a?b"),
	.time = TIME,
	.ip = VIEW("127.0.0.1"),
	.headers = VIEW("HTTP/2 200\r\nTransfer-Encoding: chunked\r\nA: b\r\n\r\n"),
	.payload = VIEW("<p>a review</p>"),
};

static struct warc_location append(struct warc *warc, const struct warc_record *record)
{
	struct warc_location location = {.length = -1};
	struct err err = ERR_INIT;

	ck_assert_msg(warc_append(warc, record, &location, &err) == 0, "%s", err.text);
	return location;
}

/* Counts what a scan tells; keeps the last good entry's fields and the last fault. */
struct seen {
	int64_t good, faults;
	enum warc_kind kind;
	int64_t time, offset, length;
	char url[64], ip[64], truncated[16], refers_to_url[64], refers_to_date[32];
	char fault[512];
};

static void keep(char *at, size_t size, struct view text)
{
	snprintf(at, size, "%.*s", VIEW_ARG(text));
}

static int see(void *arg, const struct warc_entry *entry, const struct err *fault)
{
	struct seen *seen = arg;

	if (fault != NULL) {
		seen->faults++;
		snprintf(seen->fault, sizeof(seen->fault), "%s", fault->text);
		return 0;
	}
	seen->good++;
	seen->kind = entry->kind;
	seen->time = entry->time;
	seen->offset = entry->offset;
	seen->length = entry->length;
	keep(seen->url, sizeof(seen->url), entry->url);
	keep(seen->ip, sizeof(seen->ip), entry->ip);
	keep(seen->truncated, sizeof(seen->truncated), entry->truncated);
	keep(seen->refers_to_url, sizeof(seen->refers_to_url), entry->refers_to_url);
	keep(seen->refers_to_date, sizeof(seen->refers_to_date), entry->refers_to_date);
	return 0;
}

static struct seen scan(void)
{
	struct seen seen = {0};
	struct err err = ERR_INIT;
	int64_t broken = warc_scan(path, see, &seen, &err);

	ck_assert_msg(broken >= 0, "%s", err.text);
	ck_assert_int_eq(broken, seen.faults);
	return seen;
}

static int64_t file_size(void)
{
	struct stat st;

	ck_assert_int_eq(stat(path, &st), 0);
	return st.st_size;
}

START_TEST(round_trip)
{
	struct buf headers BUF_CLEANUP = buf_make(1000),
			   payload BUF_CLEANUP = buf_make(1000);
	struct warc *warc = open_warc();
	struct warc_location location = append(warc, &page);

	warc_close(warc);
	ck_assert_str_eq(location.file, FILE_NAME);
	ck_assert_int_eq(location.offset + location.length, file_size());
	ck_assert_str_eq(location.digest.text, hash_sha256(page.payload).text);
	ck_assert_int_eq(warc_read(dir, &location, &headers, &payload, NULL), 0);
	ck_assert_str_eq(
		headers.data, "HTTP/1.1 200 \r\nA: b\r\nContent-Length: 15\r\n\r\n");
	ck_assert_str_eq(payload.data, "<p>a review</p>");

	struct seen seen = scan();

	ck_assert_int_eq(seen.faults, 0);
	ck_assert_int_eq(seen.good, 2);
	ck_assert_int_eq(seen.kind, WARC_RESPONSE);
	ck_assert_int_eq(seen.time, TIME);
	ck_assert_int_eq(seen.offset, location.offset);
	ck_assert_int_eq(seen.length, location.length);
	ck_assert_str_eq(seen.url, "https://h.test/a?b");
	ck_assert_str_eq(seen.ip, "127.0.0.1");
	ck_assert_str_eq(seen.truncated, "");
}
END_TEST

/* Opened again, a file is continued; another day has another file. */
START_TEST(days)
{
	struct warc_record later = page;
	struct warc *warc = open_warc();

	append(warc, &page);
	warc_close(warc);
	warc = open_warc();

	struct warc_location second = append(warc, &page);

	later.time += 86400;

	struct warc_location next = append(warc, &later);
	struct warc_location back = append(warc, &page);

	warc_close(warc);
	ck_assert_str_eq(next.file, "repute-20261122.warc.gz");
	ck_assert_str_eq(back.file, FILE_NAME);
	ck_assert_int_eq(back.offset, second.offset + second.length);
	ck_assert_int_eq(scan().good, 4);
}
END_TEST

START_TEST(revisits)
{
	struct buf headers BUF_CLEANUP = buf_make(1000),
			   payload BUF_CLEANUP = buf_make(1000);
	struct warc_record record = page;
	struct warc *warc = open_warc();
	struct warc_location first = append(warc, &page), location;

	record.time += 60;
	record.kind = WARC_SAME_PAYLOAD;
	record.refers_to_url = page.url;
	record.refers_to_time = page.time;
	location = append(warc, &record);
	ck_assert_str_eq(location.digest.text, first.digest.text);
	ck_assert_int_eq(warc_read(dir, &location, &headers, &payload, NULL), 0);
	ck_assert_uint_eq(payload.len, 0);

	struct seen seen = scan();

	ck_assert_int_eq(seen.kind, WARC_SAME_PAYLOAD);
	ck_assert_str_eq(seen.refers_to_url, "https://h.test/a?b");
	ck_assert_str_eq(seen.refers_to_date, "2026-11-21T08:00:00Z");

	record.kind = WARC_NOT_MODIFIED;
	record.headers = VIEW("HTTP/1.1 304 Not Modified\r\nETag: \"e\"\r\n\r\n");
	record.payload = VIEW("");
	location = append(warc, &record);
	buf_clear(&headers);
	ck_assert_int_eq(warc_read(dir, &location, &headers, &payload, NULL), 0);
	ck_assert_str_eq(
		headers.data, "HTTP/1.1 304 Not Modified\r\nETag: \"e\"\r\n\r\n");
	warc_close(warc);
	seen = scan();
	ck_assert_int_eq(seen.kind, WARC_NOT_MODIFIED);
	ck_assert_int_eq(seen.good, 4);
	ck_assert_int_eq(seen.faults, 0);
}
END_TEST

/* A cut capture keeps the length that the server promised, and says why it is cut. */
START_TEST(truncated)
{
	struct warc_record record = page;
	struct warc *warc = open_warc();

	record.truncated = "disconnect";
	record.headers = VIEW("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n");
	append(warc, &record);
	warc_close(warc);

	struct seen seen = scan();

	ck_assert_int_eq(seen.faults, 0);
	ck_assert_str_eq(seen.truncated, "disconnect");
}
END_TEST

/* Bytes of the page can hold anything, a field's value cannot break its line. */
START_TEST(hostile)
{
	struct warc_record record = page;
	struct warc *warc = open_warc();
	struct warc_location location;
	struct buf headers BUF_CLEANUP = buf_make(1000),
			   payload BUF_CLEANUP = buf_make(1000);

	record.url = VIEW("https://h.test/\r\nWARC-Type: request");
	record.payload = VIEW("\0\r\n\r\nWARC/1.1\r\n\x1f\x8b\x08\x04");
	location = append(warc, &record);
	ck_assert_int_eq(warc_read(dir, &location, &headers, &payload, NULL), 0);
	ck_assert(view_eq(buf_view(&payload), record.payload));
	ck_assert_int_eq(scan().faults, 0);
	record.headers = VIEW("not HTTP\r\n\r\n");
	ck_assert_int_eq(warc_append(warc, &record, &location, NULL), -1);
	warc_close(warc);
	ck_assert_int_eq(scan().good, 2);
}
END_TEST

static void read_file(struct buf *ret_text)
{
	int fd = open(path, O_RDONLY);
	ssize_t n;
	char block[4096];

	ck_assert_int_ge(fd, 0);
	buf_clear(ret_text);
	while ((n = read(fd, block, sizeof(block))) > 0)
		buf_add(ret_text, (struct view){block, (size_t)n});
	close(fd);
}

static void write_file(struct view text)
{
	ck_assert_int_eq(savefile_write(path, text, NULL), 0);
}

/* Cut at every byte of the last record, the file loses that record and nothing else. */
START_TEST(torn)
{
	struct buf whole BUF_CLEANUP = buf_make(100000);
	struct warc *warc = open_warc();

	append(warc, &page);

	struct warc_location last = append(warc, &page);

	warc_close(warc);
	read_file(&whole);
	for (int64_t cut = 1; cut < last.length; cut++) {
		write_file(view_sub(buf_view(&whole), 0, (size_t)(last.offset + cut)));

		struct seen seen = scan();

		ck_assert_int_eq(seen.good, 2);
		ck_assert_int_eq(seen.faults, 1);
		warc_close(open_warc());
		ck_assert_int_eq(file_size(), last.offset);
	}
	/* nor does a tail of zeros, as some file systems leave it */
	write_file(buf_view(&whole));
	ck_assert_int_eq(truncate(path, (off_t)whole.len + 5000), 0);
	warc = open_warc();
	ck_assert_int_eq(file_size(), (int64_t)whole.len);
	append(warc, &page);
	warc_close(warc);
	ck_assert_int_eq(scan().good, 4);
	ck_assert_int_eq(scan().faults, 0);
}
END_TEST

/* A torn first record leaves a file that begins anew. */
START_TEST(torn_first)
{
	warc_close(open_warc());

	int64_t size = file_size();

	for (int64_t cut = 0; cut < size; cut++) {
		ck_assert_int_eq(truncate(path, (off_t)cut), 0);
		warc_close(open_warc());

		struct seen seen = scan();

		ck_assert_int_eq(seen.good, 1);
		ck_assert_int_eq(seen.faults, 0);
		size = file_size();
	}
}
END_TEST

/* Damage in the middle is reported and costs one record; what follows is kept. */
START_TEST(damaged)
{
	struct buf text BUF_CLEANUP = buf_make(100000);
	struct warc *warc = open_warc();
	struct warc_location middle = append(warc, &page);

	append(warc, &page);
	warc_close(warc);
	read_file(&text);
	for (int64_t i = 0; i < middle.length; i++) {
		text.data[middle.offset + i] = (char)~text.data[middle.offset + i];
		write_file(buf_view(&text));
		warc_close(open_warc());
		ck_assert_int_eq(file_size(), (int64_t)text.len);

		struct seen seen = scan();

		/* sizes, time and system in a gzip header are nobody's checksum */
		ck_assert_int_ge(seen.good, 2);
		ck_assert_int_eq(seen.good + seen.faults, 3);
		if (i >= 24)
			ck_assert_int_eq(seen.faults, 1);
		text.data[middle.offset + i] = (char)~text.data[middle.offset + i];
	}
}
END_TEST

/* Records of one batch are cut off together when they cannot be brought to the disk. */
START_TEST(sync_fails)
{
	struct warc *warc = open_warc();
	struct err err = ERR_INIT;

	append(warc, &page);
	ck_assert_int_eq(warc_sync(warc, NULL), 0);
	ck_assert_int_eq(warc_sync(warc, NULL), 0);

	int64_t synced = file_size();

	append(warc, &page);
	append(warc, &page);
	ck_assert_int_gt(file_size(), synced);
	fail_sync = true;
	ck_assert_int_eq(warc_sync(warc, &err), -1);
	fail_sync = false;
	ck_assert_int_eq(err.code, ERR_IO);
	ck_assert_int_eq(file_size(), synced);
	ck_assert_int_eq(append(warc, &page).offset, synced);
	ck_assert_int_eq(warc_sync(warc, NULL), 0);
	warc_close(warc);
	ck_assert_int_eq(scan().good, 3);
	ck_assert_int_eq(scan().faults, 0);
}
END_TEST

/* Midnight between append and sync: what the old file had is synced when the new one is
   opened, or the next sync tells that it was lost. */
START_TEST(midnight)
{
	struct warc_record late = page;
	struct warc *warc = open_warc();
	struct warc_location location;
	struct err err = ERR_INIT;

	late.time += DAY;
	ck_assert_int_eq(warc_sync(warc, NULL), 0);

	int64_t synced = file_size();

	append(warc, &page);
	fail_sync = true;
	ck_assert_int_eq(warc_append(warc, &late, &location, &err), -1);
	ck_assert_int_eq(file_size(), synced);
	fail_sync = false;
	ck_assert_int_eq(warc_sync(warc, NULL), -1);
	append(warc, &page);
	location = append(warc, &late);
	ck_assert_str_eq(location.file, "repute-20261122.warc.gz");
	ck_assert_int_eq(warc_sync(warc, NULL), 0);
	warc_close(warc);
	ck_assert_int_eq(scan().good, 2);
}
END_TEST

static int see_tail(void *arg, const struct warc_entry *entry, const struct err *fault)
{
	ck_assert(fault != NULL || entry->kind == WARC_INFO ||
		  view_eq(entry->source, VIEW("acme-site")));
	return see(arg, entry, fault);
}

static struct seen tail(int64_t from)
{
	struct seen seen = {0};
	struct err err = ERR_INIT;

	ck_assert_msg(warc_tail(dir, VIEW(FILE_NAME), from, see_tail, &seen, &err) == 0,
		"%s", err.text);
	return seen;
}

static int stop(void *arg, const struct warc_entry *entry, const struct err *fault)
{
	(void)entry;
	(void)fault;
	return err_set(arg, ERR_STATE, "enough");
}

/* After a crash: the records from a place on, a torn one in silence, a broken one before
   whole ones aloud. */
START_TEST(tails)
{
	struct buf text BUF_CLEANUP = buf_make(100000);
	struct warc_record record = page;
	struct warc *warc = open_warc();
	struct err err = ERR_INIT;

	record.source = VIEW("acme-site");

	struct warc_location first = append(warc, &record);
	struct warc_location last = append(warc, &record);

	warc_close(warc);
	ck_assert_int_eq(tail(0).good, 3);
	ck_assert_int_eq(tail(first.offset).good, 2);
	ck_assert_int_eq(tail(first.offset).offset, last.offset);
	ck_assert_int_eq(tail(last.offset).good, 1);
	ck_assert_int_eq(tail(last.offset + last.length).good, 0);
	ck_assert_int_eq(
		warc_tail(dir, VIEW(FILE_NAME), first.offset, stop, &err, &err), -1);
	ck_assert_str_eq(err.text, "enough");
	ck_assert_int_eq(warc_tail(dir, VIEW("../x"), 0, stop, &err, NULL), -1);
	read_file(&text);
	for (int64_t cut = 1; cut < last.length; cut++) {
		write_file(view_sub(buf_view(&text), 0, (size_t)(last.offset + cut)));

		struct seen seen = tail(first.offset);

		ck_assert_int_eq(seen.good, 1);
		ck_assert_int_eq(seen.faults, 0);
	}
	text.data[first.offset + first.length - 6] ^= 1;
	write_file(buf_view(&text));

	struct seen seen = tail(first.offset);

	ck_assert_int_eq(seen.good, 1);
	ck_assert_int_eq(seen.faults, 1);
	ck_assert_int_eq(seen.offset, last.offset);
}
END_TEST

/* A torn record whose page holds whole members, sent by somebody who hoped for it. */
START_TEST(forged)
{
	struct buf text BUF_CLEANUP = buf_make(100000),
			page_text BUF_CLEANUP = buf_make(100000);
	struct warc_record record = page;
	struct warc *warc = open_warc();

	append(warc, &page);
	read_file(&page_text);
	buf_add_text(&page_text, "the rest of the page");
	record.headers = VIEW("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n");
	record.payload = buf_view(&page_text);

	struct warc_location last = append(warc, &record);

	warc_close(warc);
	read_file(&text);
	write_file(view_sub(buf_view(&text), 0, text.len - 20));
	ck_assert_int_eq(tail(last.offset).good, 0);
	ck_assert_int_eq(scan().good, 2);
	ck_assert_int_eq(scan().faults, 1);
	ck_assert_int_eq(warc_repair(dir, VIEW(FILE_NAME), NULL), 0);
	ck_assert_int_eq(file_size(), last.offset);
	ck_assert_int_eq(scan().faults, 0);
}
END_TEST

/* What lies in the directory: capture files by their names alone, in order. */
START_TEST(files)
{
	static const char *const others[] = {"x.warc.gz", "repute-20261301.warc.gz",
		"repute-2026112a.warc.gz", "repute-20261121.warc.gz.old", ".hidden"};
	struct arena arena ARENA_CLEANUP = arena_make();
	struct warc_record record = page;
	struct warc *warc = open_warc();
	struct view *names;
	size_t n;
	int32_t day;

	record.time -= DAY;
	append(warc, &record);
	warc_close(warc);
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++) {
		snprintf(path, sizeof(path), "%s/%s", dir, others[i]);
		write_file(VIEW("x"));
	}
	ck_assert_int_eq(warc_files(dir, &arena, &names, &n, NULL), 0);
	ck_assert_uint_eq(n, 2);
	ck_assert_str_eq(names[0].data, "repute-20261120.warc.gz");
	ck_assert_str_eq(names[1].data, FILE_NAME);
	ck_assert(warc_day(names[1], &day));
	ck_assert_int_eq(day, TIME / DAY);
	ck_assert_int_eq(warc_other_files(dir, &arena, &names, &n, NULL), 0);
	ck_assert_uint_eq(n, 4);
	ck_assert_int_eq(warc_files("/proc/nowhere", &arena, &names, &n, NULL), 0);
	ck_assert_uint_eq(n, 0);
	ck_assert_int_eq(warc_files("/dev/null", &arena, &names, &n, NULL), -1);
}
END_TEST

/* A disk that fills up: refused, the file as before, and written again when there is
 * room. */
START_TEST(full)
{
	struct rlimit limit;
	struct warc *warc = open_warc();
	struct warc_location first = append(warc, &page), location = first;
	struct err err = ERR_INIT;
	int64_t size = file_size();

	signal(SIGXFSZ, SIG_IGN);
	ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &limit), 0);
	for (rlim_t room = 0; room < (rlim_t)first.length - 100; room += 50) {
		struct rlimit small = {(rlim_t)size + room, limit.rlim_max};

		err_clear(&err);
		/* nothing between the two: the test library writes files as well */
		int set = setrlimit(RLIMIT_FSIZE, &small);
		int rc = warc_append(warc, &page, &location, &err);

		ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &limit), 0);
		ck_assert_int_eq(set, 0);
		ck_assert_int_eq(rc, -1);
		ck_assert_int_eq(err.code, ERR_IO);
		ck_assert_int_eq(file_size(), size);
		ck_assert_int_eq(location.offset, first.offset);
	}
	append(warc, &page);
	warc_close(warc);
	ck_assert_int_eq(scan().good, 3);
	ck_assert_int_eq(scan().faults, 0);
}
END_TEST

START_TEST(refused)
{
	struct warc *warc = open_warc(), *other;
	struct warc_location location = append(warc, &page), wrong;
	struct buf text BUF_CLEANUP = buf_make(1000);
	struct err err = ERR_INIT;

	ck_assert_int_eq(warc_open(dir, TIME, &writer, &other, &err), -1);
	ck_assert_int_eq(err.code, ERR_BUSY);
	ck_assert_int_eq(warc_repair(dir, VIEW(FILE_NAME), NULL), -1);
	ck_assert_int_eq(warc_repair(dir, VIEW("other"), NULL), -1);
	warc_close(warc);
	err_clear(&err);
	ck_assert_int_eq(warc_open("/proc/nowhere", TIME, &writer, &other, &err), -1);
	ck_assert_int_eq(err.code, ERR_IO);

	static const char *const names[] = {"", "../x", "/etc/passwd", ".", "missing"};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		wrong = location;
		snprintf(wrong.file, sizeof(wrong.file), "%s", names[i]);
		ck_assert_int_eq(warc_read(dir, &wrong, &text, &text, NULL), -1);
	}
	wrong = location;
	wrong.offset++;
	ck_assert_int_eq(warc_read(dir, &wrong, &text, &text, NULL), -1);
	wrong = location;
	wrong.length++;
	ck_assert_int_eq(warc_read(dir, &wrong, &text, &text, NULL), -1);
	wrong = location;
	wrong.digest.text[0] ^= 1;
	ck_assert_int_eq(warc_read(dir, &wrong, &text, &text, NULL), -1);
	wrong = location;
	wrong.offset = file_size();
	ck_assert_int_eq(warc_read(dir, &wrong, &text, &text, NULL), -1);
	ck_assert_uint_eq(text.len, 0);
}
END_TEST

/* Faults of the file as a whole. */
START_TEST(places)
{
	struct buf text BUF_CLEANUP = buf_make(100000);
	struct warc *warc = open_warc();
	struct warc_location location = append(warc, &page);
	struct seen seen;

	warc_close(warc);
	read_file(&text);

	struct view all = buf_view(&text);
	struct view record =
		view_sub(all, (size_t)location.offset, (size_t)location.length);
	struct buf twice BUF_CLEANUP = buf_make(100000);

	write_file(record);
	seen = scan();
	ck_assert_str_eq(seen.fault, "the first record is not warcinfo");
	buf_add(&twice, all);
	buf_add(&twice, record);
	write_file(buf_view(&twice));
	seen = scan();
	ck_assert_str_eq(seen.fault, "the record has the id of another");
	ck_assert_int_eq(seen.good, 2);
	buf_clear(&twice);
	buf_add(&twice, all);
	buf_add_text(&twice, "bytes of nobody");
	write_file(buf_view(&twice));
	seen = scan();
	ck_assert_int_eq(seen.good, 2);
	ck_assert_int_eq(seen.faults, 1);
}
END_TEST

Suite *warc_suite(void)
{
	Suite *suite = suite_create("warc");
	TCase *tcase = tcase_create("warc");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, round_trip);
	tcase_add_test(tcase, days);
	tcase_add_test(tcase, revisits);
	tcase_add_test(tcase, truncated);
	tcase_add_test(tcase, hostile);
	tcase_add_test(tcase, torn);
	tcase_add_test(tcase, torn_first);
	tcase_add_test(tcase, damaged);
	tcase_add_test(tcase, sync_fails);
	tcase_add_test(tcase, midnight);
	tcase_add_test(tcase, tails);
	tcase_add_test(tcase, forged);
	tcase_add_test(tcase, files);
	tcase_add_test(tcase, full);
	tcase_add_test(tcase, refused);
	tcase_add_test(tcase, places);
	tcase_set_timeout(tcase, 120);
	suite_add_tcase(suite, tcase);
	return suite;
}
