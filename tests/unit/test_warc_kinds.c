/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Every kind of broken record by its name: a good file of three records, one change made
 * to it, and the strict reader finds exactly that one fault and reads the rest.
 */
#include "base/savefile.h"
#include "fetch/warc.h"
#include "fetch/warc_pack.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define HTTP "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
#define BLOCK HTTP "<p>fine"
#define RECORD(id, digests)                                                               \
	"WARC/1.1\r\nWARC-Type: response\r\n"                                             \
	"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000" id ">\r\n"        \
	"WARC-Date: 2026-11-21T08:00:00Z\r\nWARC-Target-URI: https://h.test/\r\n" digests \
	"Content-Type: application/http;msgtype=response\r\n"                             \
	"Content-Length: 51\r\n\r\n" BLOCK "\r\n\r\n"

enum { RECORDS = 3 };

/* The good file's records; what stands for a digest is filled in. */
static const char *const good[RECORDS] = {
	"WARC/1.1\r\nWARC-Type: warcinfo\r\n"
	"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
	"WARC-Date: 2026-11-21T08:00:00Z\r\nWARC-Block-Digest: sha256:INFO\r\n"
	"Content-Type: application/warc-fields\r\nContent-Length: 15\r\n\r\n"
	"software: test\n\r\n\r\n",
	RECORD("2", "WARC-Block-Digest: sha256:BLOCK\r\n"
		    "WARC-Payload-Digest: sha256:PAYLOAD\r\n"),
	RECORD("3", "WARC-Payload-Digest: sha256:PAYLOAD\r\n"),
};

/* What is done to the file as a whole. */
enum change {
	TEXT,	  /* `old` in the record becomes `new` */
	ADD,	  /* `new` is put behind the packed record */
	CUT,	  /* the packed record ends 9 bytes early */
	FLIP,	  /* one bit in the middle of the packed record */
	SIZE,	  /* the size that the packed record states */
	DROP,	  /* the record is not there */
	TOGETHER, /* the record and the next are packed as one member */
};

static const struct kind {
	const char *name;
	enum change change;
	int record; /* 0, 1, 2 */
	const char *old, *new;
	const char *fault;
	int read; /* records that are read all the same */
} kinds[] = {
	{"no WARC-Record-ID", TEXT, 1, "WARC-Record-ID", "X-Record-ID",
		"the record has no WARC-Record-ID", 2},
	{"no WARC-Date", TEXT, 1, "WARC-Date", "X-Date", "the record has no WARC-Date",
		2},
	{"no WARC-Type", TEXT, 1, "WARC-Type", "X-Type", "the record has no WARC-Type",
		2},
	{"no Content-Length", TEXT, 1, "\r\nContent-Length", "\r\nX-Length",
		"the record has no Content-Length", 2},
	{"no Content-Type", TEXT, 1, "\r\nContent-Type", "\r\nX-Type",
		"the record has no Content-Type", 2},
	{"no WARC-Target-URI", TEXT, 1, "WARC-Target-URI", "X-URI",
		"the record has no WARC-Target-URI", 2},
	{"no digest of the payload", TEXT, 2, "WARC-Payload-Digest", "X-Digest",
		"the record has no WARC-Payload-Digest", 2},
	{"Content-Length too long", TEXT, 2, "Length: 51", "Length: 52",
		"the record is shorter than its Content-Length", 2},
	{"Content-Length too short", TEXT, 2, "Length: 51", "Length: 50",
		"the record is longer than its Content-Length", 2},
	{"Content-Length beyond all bounds", TEXT, 2, "Length: 51",
		"Length: 9223372036854775807",
		"the record is shorter than its Content-Length", 2},
	{"wrong block digest", TEXT, 1, "200 OK", "200 NO",
		"the record does not have the WARC-Block-Digest that it states", 2},
	{"wrong payload digest", TEXT, 2, "<p>fine", "<p>fiNe",
		"the record does not have the WARC-Payload-Digest that it states", 2},
	{"digest of another kind", TEXT, 2, "sha256:", "sha512:",
		"the record has a digest that is not SHA-256 in hexadecimal", 2},
	{"truncated tail", CUT, 2, NULL, NULL, "the gzip member is cut off", 2},
	{"bad version line", TEXT, 1, "WARC/1.1", "WARC/1.7",
		"the record does not begin with WARC/1.1", 2},
	{"no version line", TEXT, 1, "WARC/1.1\r\n", "",
		"the record does not begin with WARC/1.1", 2},
	{"id of another record", TEXT, 2, "000000003>", "000000002>",
		"the record has the id of another", 2},
	{"first record is not warcinfo", DROP, 0, NULL, NULL,
		"the first record is not warcinfo", 1},
	{"garbage between members", ADD, 1, NULL, "garbage",
		"bytes that belong to no gzip member", 3},
	{"zeros between members", ADD, 0, NULL, "\0\0\0\0\0\0\0",
		"bytes that belong to no gzip member", 3},
	{"garbage at the end", ADD, 2, NULL, "garbage",
		"bytes that belong to no gzip member", 3},
	{"no line ends behind the block", TEXT, 2, "fine\r\n\r\n", "fine",
		"the record is shorter than its Content-Length", 2},
	{"one line end behind the block", TEXT, 2, "fine\r\n\r\n", "fine\r\n",
		"the record is shorter than its Content-Length", 2},
	{"three line ends behind the block", TEXT, 2, "fine\r\n\r\n", "fine\r\n\r\n\r\n",
		"the record is longer than its Content-Length", 2},
	{"two records in one member", TOGETHER, 1, NULL, NULL,
		"the record is longer than its Content-Length", 1},
	{"header without end", TEXT, 1, "51\r\n\r\n", "51\r\n",
		"the record has a header line that is no field", 2},
	{"field given twice", TEXT, 1, "WARC-Target-URI: https://h.test/",
		"WARC-Date: 2026-11-21T08:00:00Z", "the record has two WARC-Date", 2},
	{"date in another zone", TEXT, 1, "08:00:00Z", "09:00:00+01:00",
		"the record has a WARC-Date that is no time in UTC", 2},
	{"no HTTP inside", TEXT, 2, "HTTP/1.1 200", "HTML/1.1 200",
		"the record holds no HTTP response", 2},
	{"damaged on the disk", FLIP, 1, NULL, NULL, "the gzip member is damaged", 2},
	{"wrong size stated", SIZE, 1, NULL, NULL, "the gzip member states another size",
		2},
};

static const struct kind no_change = {.record = -1};

static char dir[64], path[128];

static void setup(void)
{
	snprintf(dir, sizeof(dir), "/tmp/test-warc-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(dir));
	snprintf(path, sizeof(path), "%s/x.warc.gz", dir);
}

static void teardown(void)
{
	ck_assert_int_eq(unlink(path), 0);
	ck_assert_int_eq(rmdir(dir), 0);
}

/* `text` with every `old` replaced. */
static void replace(struct view text, const char *old, const char *new, struct buf *ret)
{
	size_t n = strlen(old), at;

	while ((at = view_search(text, view_of(old))) < text.len) {
		buf_add(ret, view_sub(text, 0, at));
		buf_add_text(ret, new);
		text = view_sub(text, at + n, text.len);
	}
	buf_add(ret, text);
}

/* The good record with its digests. */
static void make_record(int i, struct buf *ret_text)
{
	static const struct {
		const char *mark;
		struct view of;
	} digests[] = {{"INFO", VIEW("software: test\n")}, {"BLOCK", VIEW(BLOCK)},
		{"PAYLOAD", VIEW("<p>fine")}};

	buf_add_text(ret_text, good[i]);
	for (size_t k = 0; k < sizeof(digests) / sizeof(*digests); k++) {
		struct buf with BUF_CLEANUP = buf_make(4000);
		char mark[32];
		char digest[80];

		snprintf(mark, sizeof(mark), "sha256:%s", digests[k].mark);
		snprintf(digest, sizeof(digest), "sha256:%s",
			hash_sha256(digests[k].of).text);
		replace(buf_view(ret_text), mark, digest, &with);
		buf_clear(ret_text);
		buf_add(ret_text, buf_view(&with));
	}
}

static void change_text(const struct kind *kind, struct buf *text)
{
	struct buf with BUF_CLEANUP = buf_make(4000);

	ck_assert_msg(view_search(buf_view(text), view_of(kind->old)) < text->len,
		"'%s' does not occur", kind->old);
	replace(buf_view(text), kind->old, kind->new, &with);
	buf_clear(text);
	buf_add(text, buf_view(&with));
}

/* What is done to the packed record at `from`. */
static void change_packed(const struct kind *kind, size_t from, struct buf *file)
{
	switch (kind->change) {
	case ADD:
		buf_add(file, (struct view){kind->new, 7});
		break;
	case CUT:
		file->len -= 9;
		break;
	case FLIP:
		file->data[(from + file->len) / 2] ^= 4;
		break;
	case SIZE:
		file->data[from + 16]++;
		break;
	case DROP:
		file->len = from;
		break;
	case TEXT:
	case TOGETHER:
		break;
	}
}

/* The good file, with the one change. */
static void write_file(const struct kind *kind)
{
	struct buf file BUF_CLEANUP = buf_make(20000), text BUF_CLEANUP = buf_make(4000);
	struct warc_packer *packer;

	ck_assert_int_eq(hash_start(NULL), 0);
	ck_assert_int_eq(warc_packer_new(&packer, NULL), 0);
	for (int i = 0; i < RECORDS; i++) {
		bool it = kind->record == i;
		size_t from = file.len;

		make_record(i, &text);
		if (it && kind->change == TEXT)
			change_text(kind, &text);
		if (it && kind->change == TOGETHER)
			continue;
		struct view part = buf_view(&text);

		ck_assert_int_eq(
			warc_packer_pack(packer, &part, 1, true, &file, NULL), 0);
		if (it)
			change_packed(kind, from, &file);
		buf_clear(&text);
	}
	warc_packer_free(packer);
	ck_assert_int_eq(savefile_write(path, buf_view(&file), NULL), 0);
}

struct seen {
	int read;
	char fault[512];
};

static int see(void *arg, const struct warc_entry *entry, const struct err *fault)
{
	struct seen *seen = arg;

	(void)entry;
	if (fault == NULL)
		seen->read++;
	else
		snprintf(seen->fault, sizeof(seen->fault), "%s", fault->text);
	return 0;
}

START_TEST(good_file)
{
	struct seen seen = {0, ""};

	write_file(&no_change);
	ck_assert_int_eq(warc_scan(path, see, &seen, NULL), 0);
	ck_assert_str_eq(seen.fault, "");
	ck_assert_int_eq(seen.read, RECORDS);
}
END_TEST

START_TEST(broken)
{
	const struct kind *kind = &kinds[_i];
	struct seen seen = {0, ""};

	write_file(kind);

	int64_t faults = warc_scan(path, see, &seen, NULL);

	ck_assert_msg(faults == 1, "%s: %lld faults", kind->name, (long long)faults);
	ck_assert_msg(
		strcmp(seen.fault, kind->fault) == 0, "%s: '%s'", kind->name, seen.fault);
	ck_assert_msg(
		seen.read == kind->read, "%s: %d records read", kind->name, seen.read);
}
END_TEST

Suite *warc_kinds_suite(void)
{
	Suite *suite = suite_create("warc_kinds");
	TCase *tcase = tcase_create("warc_kinds");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, good_file);
	tcase_add_loop_test(tcase, broken, 0, (int)(sizeof(kinds) / sizeof(*kinds)));
	suite_add_tcase(suite, tcase);
	return suite;
}
