/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Records that are not as they should be: each is a good one with a piece replaced, and
 * is refused in the words of what is wrong with it. So is every beginning of a good one.
 */
#include "fetch/warc.h"
#include "fetch/warc_member.h"
#include "suites.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const struct broken_case {
	const char *old, *new, *fault;
} broken_cases[] = {
	{"WARC/1.1", "WARC/1.0", "does not begin with WARC/1.1"},
	{"WARC-Record-ID", "X-Record-ID", "has no WARC-Record-ID"},
	{"<urn:uuid:", "<urn:uoid:", "has a WARC-Record-ID that is no UUID"},
	{"WARC-Date", "X-Date", "has no WARC-Date"},
	{"2026-11-21T", "2026-13-21T", "has a WARC-Date that is no time in UTC"},
	{"08:00:00Z", "09:00:00+01:00", "has a WARC-Date that is no time in UTC"},
	{"URI: https:", "URI: <https:", "has a WARC-Target-URI that is no URL of HTTP"},
	{"WARC-Type", "X-Type", "has no WARC-Type"},
	{"response\r\nW", "metadata\r\nW",
		"is of a type or profile that is not written here"},
	{"\r\nContent-Type:", "\r\nX-Type:", "has no Content-Type"},
	{": application/http", ": text/html", "has the wrong Content-Type for its type"},
	{"\r\nContent-Length", "\r\nX-Length", "has no Content-Length"},
	{"Content-Length: 58", "Content-Length: six",
		"has a Content-Length that is no length"},
	{"Content-Length: 58", "Content-Length: -1",
		"has a Content-Length that is no length"},
	{"Content-Length: 58", "Content-Length: 59",
		"is shorter than its Content-Length"},
	{"Content-Length: 58", "Content-Length: 9223372036854775807",
		"is shorter than its Content-Length"},
	{"Content-Length: 58", "Content-Length: 57", "is longer than its Content-Length"},
	{"WARC-Target-URI", "X-URI", "has no WARC-Target-URI"},
	{"WARC-Payload-Digest", "X-Digest", "has no WARC-Payload-Digest"},
	{"Payload-Digest: sha256:", "Payload-Digest: sha512:",
		"has a digest that is not SHA-256 in hexadecimal"},
	{"<p>a", "<p>b", "does not have the WARC-Payload-Digest that it states"},
	{"WARC-IP-Address: 127.0.0.1", "WARC-Date: 2026-11-21T08:00:00Z",
		"has two WARC-Date"},
	{"WARC-IP-Address: 127.0.0.1", "no field at all",
		"has a header line that is no field"},
	{"WARC-IP-Address: 127.0.0.1", "A: b\nC: d",
		"has control characters in its header"},
	{"WARC-IP-Address: 127.0.0.1", "WARC-Truncated: tired",
		"is truncated for an unknown reason"},
	{"WARC-IP-Address: 127.0.0.1", "WARC-Profile: http://h.test/",
		"is of a type or profile that is not written here"},
	{"</p>\r\n\r\n", "</p>", "is shorter than its Content-Length"},
};

/* The unpacked bytes of a good record, as they are written. */
static void good_record(struct buf *ret_record)
{
	static const struct warc_writer writer = {VIEW("repute/0.1.0"), VIEW("")};
	static const struct warc_record page = {
		.kind = WARC_RESPONSE,
		.url = VIEW("https://h.test/a?b"),
		.time = 1795248000 /* 2026-11-21T08:00:00Z */,
		.ip = VIEW("127.0.0.1"),
		.headers =
			VIEW("HTTP/2 200\r\nTransfer-Encoding: chunked\r\nA: b\r\n\r\n"),
		.payload = VIEW("<p>a review</p>"),
	};
	char dir[] = "/tmp/test-warc-XXXXXX", path[PATH_MAX];
	struct warc *warc;
	struct warc_location location;
	int64_t len;

	ck_assert_ptr_nonnull(mkdtemp(dir));
	ck_assert_int_eq(warc_open(dir, page.time, &writer, &warc, NULL), 0);
	ck_assert_int_eq(warc_append(warc, &page, &location, NULL), 0);
	warc_close(warc);
	ck_assert_int_eq(warc_path(dir, view_of(location.file), path, NULL), 0);
	int fd = open(path, O_RDONLY);

	ck_assert_int_eq(warc_member_length(fd, location.offset), location.length);
	ck_assert_int_eq(
		warc_member_unpack(fd, location.offset, ret_record, &len, NULL), 0);
	ck_assert_int_eq(len, location.length);
	close(fd);
	unlink(path);
	ck_assert_int_eq(rmdir(dir), 0);
}

static void replace(
	struct view text, const char *old, const char *new, struct buf *ret_text)
{
	size_t at = view_search(text, view_of(old));

	ck_assert_msg(at < text.len, "'%s' does not occur", old);
	buf_add(ret_text, view_sub(text, 0, at));
	buf_add_text(ret_text, new);
	buf_add(ret_text, view_sub(text, at + strlen(old), text.len));
}

START_TEST(broken)
{
	const struct broken_case *c = &broken_cases[_i];
	struct buf good BUF_CLEANUP = buf_make(10000), bad BUF_CLEANUP = buf_make(10000);
	struct warc_entry entry;
	struct err err = ERR_INIT;
	char fault[256];

	good_record(&good);
	ck_assert_int_eq(warc_parse(buf_view(&good), &entry, NULL), 0);
	replace(buf_view(&good), c->old, c->new, &bad);
	snprintf(fault, sizeof(fault), "the record %s", c->fault);
	ck_assert_int_eq(warc_parse(buf_view(&bad), &entry, &err), -1);
	ck_assert_str_eq(err.text, fault);
}
END_TEST

/* No beginning of a record is a record. */
START_TEST(beginnings)
{
	struct buf good BUF_CLEANUP = buf_make(10000);
	struct warc_entry entry;

	good_record(&good);
	for (size_t len = 0; len < good.len; len++)
		ck_assert_int_eq(
			warc_parse(view_sub(buf_view(&good), 0, len), &entry, NULL), -1);
}
END_TEST

Suite *warc_broken_suite(void)
{
	Suite *suite = suite_create("warc_broken");
	TCase *tcase = tcase_create("all");

	tcase_add_loop_test(
		tcase, broken, 0, sizeof(broken_cases) / sizeof(broken_cases[0]));
	tcase_add_test(tcase, beginnings);
	suite_add_tcase(suite, tcase);
	return suite;
}
