/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Composing mail: what is written must decode to what was given (the decoders here are
 * plain readings of RFC 2045 and 2047), no line may be too long, and nothing given as a
 * value may ever become a header of its own.
 */
#include "base/buf.h"
#include "deliver/address.h"
#include "deliver/mime.h"
#include "deliver/mime_body.h"
#include "deliver/mime_header.h"
#include "suites.h"

#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>

#define COUNT(array) (int)(sizeof(array) / sizeof(array[0]))

static void assert_view(struct view v, const char *expected)
{
	char *text = strndup(v.data != NULL ? v.data : "", v.len);

	ck_assert_str_eq(text, expected);
	free(text);
}

/* --- addresses --- */

static const struct {
	const char *text, *name, *mailbox; /* mailbox NULL: refused ... */
	const char *error;		   /* ... with these words */
} addresses[] = {
	{"a@b.example", "", "a@b.example", NULL},
	{"  root@localhost ", "", "root@localhost", NULL},
	{"<a@b.example>", "", "a@b.example", NULL},
	{"Ann Lee <ann.lee+x@b-c.example>", "Ann Lee", "ann.lee+x@b-c.example", NULL},
	{"\"Lee, Ann\" <a@b>", "Lee, Ann", "a@b", NULL},
	{"J\xc3\xbcrgen <j@b>", "J\xc3\xbcrgen", "j@b", NULL},
	{"a@[127.0.0.1]", "", "a@[127.0.0.1]", NULL},
	{"a@[IPv6:::1]", "", "a@[IPv6:::1]", NULL},
	{"", NULL, NULL, "''"},
	{"nobody", NULL, NULL, "'nobody' does not have exactly one @"},
	{"a@b@c", NULL, NULL, "exactly one @"},
	{"@b", NULL, NULL, "local part"},
	{"a@", NULL, NULL, "domain"},
	{"a b@c", NULL, NULL, "local part"},
	{"a..b@c", NULL, NULL, "local part"},
	{".a@c", NULL, NULL, "local part"},
	{"a.@c", NULL, NULL, "local part"},
	{"j\xc3\xbcrgen@b", NULL, NULL, "local part"},
	{"a@b\xc3\xbc.example", NULL, NULL, "domain"},
	{"a@-b", NULL, NULL, "domain"},
	{"a@b..c", NULL, NULL, "domain"},
	{"a@[b]c", NULL, NULL, "domain"},
	{"a@b>", NULL, NULL, "has no <"},
	{"a@b, c@d <e@f>", NULL, NULL, "needs quotes"},
	{"x <y> <a@b>", NULL, NULL, "wrong name"},
	{"\"x\\\" <a@b>", NULL, NULL, "wrong name"},
	{"a@b\r\nBcc: c@d", NULL, NULL, "'a@b??Bcc: c@d' has control"},
	{"x\ny <a@b>", NULL, NULL, "control"},
	{"<a@b\x7f>", NULL, NULL, "control"},
	{"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b", NULL,
		NULL, "too long"},
};

START_TEST(one_address)
{
	struct address address = {0};
	struct err err = ERR_INIT;
	int rc = address_parse(view_of(addresses[_i].text), &address, &err);

	if (addresses[_i].mailbox == NULL) {
		ck_assert_int_eq(rc, -1);
		ck_assert_int_eq(err.code, ERR_INPUT);
		ck_assert_msg(
			strstr(err.text, addresses[_i].error) != NULL, "%s", err.text);
		return;
	}
	ck_assert_int_eq(rc, 0);
	assert_view(address.name, addresses[_i].name);
	assert_view(address.mailbox, addresses[_i].mailbox);
}
END_TEST

/* --- header fields --- */

/* One field and nothing more: lines of at most 76, each but the first after a space. */
static void assert_one_field(struct view text, const char *name)
{
	struct view line;
	size_t lines = 0;

	ck_assert(text.len > 2 && view_eq(view_sub(text, text.len - 2, 2), VIEW("\r\n")));
	ck_assert(view_starts(text, view_of(name)));
	while (text.len != 0) {
		size_t end = view_search(text, VIEW("\r\n"));

		line = view_sub(text, 0, end);
		ck_assert_uint_le(line.len, 76);
		ck_assert(view_trim(line).len != 0);
		ck_assert(lines == 0 || line.data[0] == ' ');
		for (size_t i = 0; i < line.len; i++)
			ck_assert(line.data[i] >= ' ' && line.data[i] < 0x7f);
		text = view_sub(text, end + 2, text.len);
		lines++;
	}
}

/* Unfold, then decode encoded words, dropping the space between two of them. */
static void decode_field(struct view text, struct buf *ret_text)
{
	BUF_CLEANUP struct buf flat = buf_make(100000);
	bool encoded = false;

	for (size_t i = 0; i < text.len; i++) {
		if (text.data[i] != '\r' && text.data[i] != '\n')
			buf_add_char(&flat, text.data[i]);
	}
	struct view rest = buf_view(&flat);

	while (rest.len != 0) {
		size_t end = view_search(rest, VIEW("?="));

		if (encoded && view_starts(rest, VIEW(" =?UTF-8?B?")))
			rest = view_sub(rest, 1, rest.len);
		if (!view_starts(rest, VIEW("=?UTF-8?B?"))) {
			buf_add_char(ret_text, rest.data[0]);
			rest = view_sub(rest, 1, rest.len);
			encoded = false;
			continue;
		}
		unsigned char bytes[100];
		size_t n;

		end = view_search(rest, VIEW("?="));
		ck_assert_int_eq(
			sodium_base642bin(bytes, sizeof(bytes), rest.data + 10, end - 10,
				NULL, &n, NULL, sodium_base64_VARIANT_ORIGINAL),
			0);
		ck_assert_msg(view_is_utf8((struct view){(char *)bytes, n}),
			"a character is cut in two");
		ck_assert_uint_le(end + 2, 75);
		buf_add(ret_text, (struct view){(char *)bytes, n});
		rest = view_sub(rest, end + 2, rest.len);
		encoded = true;
	}
}

#define TEN "0123456789"
#define HUNDRED TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN
#define SNOW "\xe2\x98\x83"
#define SNOWS SNOW SNOW SNOW SNOW SNOW SNOW SNOW SNOW SNOW SNOW SNOW SNOW SNOW SNOW SNOW

static const struct {
	const char *text, *decoded; /* NULL: the same */
} subjects[] = {
	{"", ""},
	{"plain words", NULL},
	{"  trimmed  ", "trimmed"},
	{"two  spaces   inside", NULL},
	{"a subject of plain words that is so long that it has to be folded once, and then "
	 "once more because it goes on and on without saying anything of note",
		NULL},
	{"acme: 12 negative reviews (usual 2-5)", NULL},
	{"caf\xc3\xa9", NULL},
	{SNOWS SNOWS SNOWS SNOWS, NULL},
	{"x" SNOWS SNOWS SNOWS SNOWS, NULL},
	{"ab \xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80 cd", NULL},
	{HUNDRED HUNDRED, NULL},
	{"=?UTF-8?B?ZXZpbA==?=", NULL}, /* must not be decoded into "evil" */
	{"a\r\nBcc: evil@example.org", "a  Bcc: evil@example.org"},
	{"a\n\nbody", "a  body"},
	{"a\rb\tc\x1b[31m", "a b c [31m"},
	{"a\xc2\x85"
	 "b\xe2\x80\xa8"
	 "c\xe2\x80\xae"
	 "d",
		"a b c d"}, /* NEL LS RLO */
	{"bad \xff\xfe utf-8 \xc3", "bad \xef\xbf\xbd\xef\xbf\xbd utf-8 \xef\xbf\xbd"},
};

START_TEST(subject)
{
	BUF_CLEANUP struct buf out = buf_make(10000), text = buf_make(10000);
	const char *expected = subjects[_i].decoded;

	if (expected == NULL)
		expected = subjects[_i].text;
	mime_header_text(&out, "Subject", view_of(subjects[_i].text));
	assert_one_field(buf_view(&out), "Subject:");
	decode_field(buf_view(&out), &text);
	ck_assert(view_starts(buf_view(&text), VIEW("Subject:")));
	assert_view(view_trim(view_sub(buf_view(&text), 8, text.len)), expected);
}
END_TEST

START_TEST(subject_with_nul)
{
	BUF_CLEANUP struct buf out = buf_make(1000);

	mime_header_text(&out, "Subject", VIEW("a\0b"));
	assert_view(buf_view(&out), "Subject: a b\r\n");
}
END_TEST

/* Any bytes at all: one field, and it decodes without a fault. */
START_TEST(subject_random)
{
	char bytes[300];
	unsigned state = (unsigned)_i + 1;
	size_t len = (size_t)(_i * 3);

	for (size_t i = 0; i < len; i++) {
		state = state * 1103515245 + 12345;
		bytes[i] = (char)(state >> 16);
	}
	BUF_CLEANUP struct buf out = buf_make(10000), text = buf_make(10000);

	mime_header_text(&out, "Subject", (struct view){bytes, len});
	assert_one_field(buf_view(&out), "Subject:");
	decode_field(buf_view(&out), &text);
	ck_assert(view_is_utf8(buf_view(&text)));
}
END_TEST

static const struct {
	const char *addresses[3], *written;
} lists[] = {
	{{"a@b"}, "To: a@b\r\n"},
	{{"Ann Lee <a@b>", "c@d"}, "To: Ann Lee <a@b>,\r\n c@d\r\n"},
	{{"Acme: alerts <a@b>"}, "To: \"Acme: alerts\" <a@b>\r\n"},
	{{"A.  B <a@b>"}, "To: \"A.  B\" <a@b>\r\n"},
	{{"J\xc3\xbcrgen <j@b>"}, "To: =?UTF-8?B?SsO8cmdlbg==?= <j@b>\r\n"},
	{{"=?x <a@b>"}, "To: =?UTF-8?B?PT94?= <a@b>\r\n"},
	{{"a\xe2\x80\xa8"
	  "b <a@b>"},
		"To: a b <a@b>\r\n"},
};

START_TEST(address_list)
{
	BUF_CLEANUP struct buf out = buf_make(1000);
	struct view views[3];
	size_t n = 0;

	while (n < 3 && lists[_i].addresses[n] != NULL) {
		views[n] = view_of(lists[_i].addresses[n]);
		n++;
	}
	ck_assert_int_eq(mime_header_addresses(&out, "To", views, n, NULL), 0);
	ck_assert_str_eq(out.data, lists[_i].written);
	assert_one_field(buf_view(&out), "To:");
}
END_TEST

START_TEST(address_list_folds)
{
	BUF_CLEANUP struct buf out = buf_make(10000), text = buf_make(10000);
	struct view to =
		VIEW(SNOWS SNOWS SNOWS " <someone.with.a.long.name@example.org>");

	ck_assert_int_eq(mime_header_addresses(&out, "To", &to, 1, NULL), 0);
	assert_one_field(buf_view(&out), "To:");
	decode_field(buf_view(&out), &text);
	ck_assert(view_eq(view_sub(buf_view(&text), 4, text.len), to));
	ck_assert_int_eq(mime_header_addresses(&out, "To", &to, 0, NULL), -1);
}
END_TEST

static const struct {
	int64_t time;
	const char *written; /* NULL: refused */
} dates[] = {
	{0, "Date: Thu, 01 Jan 1970 00:00:00 +0000\r\n"},
	{1795161600, "Date: Fri, 20 Nov 2026 08:00:00 +0000\r\n"},
	{951868799, "Date: Tue, 29 Feb 2000 23:59:59 +0000\r\n"},
	{4133980799, "Date: Fri, 31 Dec 2100 23:59:59 +0000\r\n"},
	{-1, NULL},
	{4133980800, NULL},
	{INT64_MAX, NULL},
	{INT64_MIN, NULL},
};

START_TEST(date)
{
	BUF_CLEANUP struct buf out = buf_make(1000);
	int rc = mime_header_date(&out, dates[_i].time, NULL);

	ck_assert_int_eq(rc, dates[_i].written != NULL ? 0 : -1);
	if (dates[_i].written != NULL)
		ck_assert_str_eq(out.data, dates[_i].written);
}
END_TEST

static const struct {
	const char *ids;
	size_t max;
	const char *written; /* NULL: refused */
} ids[] = {
	{"<a@b>", 1, "X: <a@b>\r\n"},
	{" <a@b>  <c@d> ", 2, "X: <a@b> <c@d>\r\n"},
	{"<" TEN TEN TEN "@b> <" TEN TEN TEN "@d> <e@f>", 9,
		"X: <" TEN TEN TEN "@b> <" TEN TEN TEN "@d>\r\n <e@f>\r\n"},
	{"<a@b> <c@d>", 1, NULL},
	{"", 1, NULL},
	{"a@b", 1, NULL},
	{"<a@b", 1, NULL},
	{"<@b>", 1, NULL},
	{"<a@>", 1, NULL},
	{"<a@b@c>", 1, NULL},
	{"<a@b>\r\nBcc:", 9, NULL},
	{"<a@b\n>", 1, NULL},
	{"<a@b\xc3\xbc>", 1, NULL},
	{"<" HUNDRED HUNDRED HUNDRED "@b>", 1, NULL},
};

START_TEST(identifiers)
{
	BUF_CLEANUP struct buf out = buf_make(1000);
	int rc = mime_header_ids(&out, "X", view_of(ids[_i].ids), ids[_i].max, NULL);

	ck_assert_int_eq(rc, ids[_i].written != NULL ? 0 : -1);
	if (ids[_i].written != NULL)
		ck_assert_str_eq(out.data, ids[_i].written);
}
END_TEST

/* --- bodies --- */

static const struct {
	const char *text, *written;
} bodies[] = {
	{"", ""},
	{"plain", "plain"},
	{"a\nb\r\nc\rd", "a\r\nb\r\nc\r\nd"},
	{"a=b", "a=3Db"},
	{"caf\xc3\xa9", "caf=C3=A9"},
	{"space \ntab\t\nend ", "space=20\r\ntab=09\r\nend=20"},
	{"a \tb", "a \tb"},
	{".\n..\n.a", "=2E\r\n=2E.\r\n=2Ea"},
	{"From me\n>From me\nfrom\nFrom", "=46rom me\r\n>From me\r\nfrom\r\nFrom"},
	{"\n\n", "\r\n\r\n"},
	/* 75 columns and a soft break; the dot that then leads a line is encoded */
	{TEN TEN TEN TEN TEN TEN TEN "01234.",
		TEN TEN TEN TEN TEN TEN TEN "01234=\r\n=2E"},
	{TEN TEN TEN TEN TEN TEN TEN "012=", TEN TEN TEN TEN TEN TEN TEN "012=\r\n=3D"},
};

START_TEST(quoted_printable)
{
	BUF_CLEANUP struct buf out = buf_make(1000);

	mime_add_quoted_printable(&out, view_of(bodies[_i].text));
	assert_view(buf_view(&out), bodies[_i].written);
}
END_TEST

static int hex(char c)
{
	return c <= '9' ? c - '0' : c - 'A' + 10;
}

static void decode_quoted_printable(struct view text, struct buf *ret_text)
{
	for (size_t i = 0; i < text.len; i++) {
		if (text.data[i] != '=') {
			buf_add_char(ret_text, text.data[i]);
		} else if (text.data[i + 1] == '\r') {
			i += 2;
		} else {
			buf_add_char(ret_text, (char)(hex(text.data[i + 1]) * 16 +
						       hex(text.data[i + 2])));
			i += 2;
		}
	}
}

/* Random bytes without line breaks come back as they were, on short, safe lines. */
START_TEST(quoted_printable_random)
{
	static const char few[] = "From .=\t a";
	BUF_CLEANUP struct buf text = buf_make(10000), out = buf_make(100000),
			       back = buf_make(10000);
	unsigned state = (unsigned)_i + 7;

	for (int i = 0; i < _i * 20; i++) {
		state = state * 1103515245 + 12345;
		char c = _i % 2 ? few[(state >> 16) % 10] : (char)(state >> 16);

		buf_add_char(&text, c == '\r' || c == '\n' ? '.' : c);
	}
	mime_add_quoted_printable(&out, buf_view(&text));
	decode_quoted_printable(buf_view(&out), &back);
	ck_assert(view_eq(buf_view(&text), buf_view(&back)));
	struct view rest = buf_view(&out);

	while (rest.len != 0) {
		size_t end = view_search(rest, VIEW("\r\n"));
		struct view line = view_sub(rest, 0, end);

		ck_assert_uint_le(line.len, 76);
		ck_assert(!view_starts(line, VIEW(".")) &&
			  !view_starts(line, VIEW("From ")));
		ck_assert(line.len == 0 || (line.data[line.len - 1] != ' ' &&
						   line.data[line.len - 1] != '\t'));
		rest = view_sub(rest, end + 2, rest.len);
	}
}
END_TEST

START_TEST(base64)
{
	BUF_CLEANUP struct buf out = buf_make(10000);

	mime_add_base64(&out, VIEW("f"));
	mime_add_base64(&out, VIEW("foobar"));
	ck_assert_str_eq(out.data, "Zg==\r\nZm9vYmFy\r\n");
	buf_clear(&out);
	mime_add_base64(&out, VIEW(HUNDRED));
	ck_assert_uint_eq(view_find(buf_view(&out), '\r'), 76);
}
END_TEST

/* --- whole messages --- */

static struct view two[] = {VIEW("Ann Lee <ann@acme.example>"), VIEW("bob@acme.example")};

static struct mime_mail sample(void)
{
	return (struct mime_mail){
		.from = VIEW("Repute <repute@acme.example>"),
		.to = two,
		.to_n = 2,
		.subject = VIEW("Caf\xc3\xa9 Acme: 12 negative reviews"),
		.date = 1795161600,
		.message_id = VIEW("<e1.2@acme.example>"),
		.in_reply_to = VIEW("<e1.1@acme.example>"),
		.references = VIEW("<e1.0@acme.example> <e1.1@acme.example>"),
		.list_id = VIEW("alerts.acme.example"),
		.list_unsubscribe = VIEW("mailto:repute@acme.example?subject=stop"),
		.text = VIEW("12 negative reviews, usual 2\xe2\x80\x93"
			     "5\n.\n"),
		.html = VIEW("<p>12 negative reviews</p>\n"),
	};
}

static const char sample_written[] =
	"Date: Fri, 20 Nov 2026 08:00:00 +0000\r\n"
	"From: Repute <repute@acme.example>\r\n"
	"To: Ann Lee <ann@acme.example>,\r\n"
	" bob@acme.example\r\n"
	"Subject: =?UTF-8?B?Q2Fmw6kgQWNtZTogMTIgbmVnYXRpdmUgcmV2aWV3cw==?=\r\n"
	"Message-ID: <e1.2@acme.example>\r\n"
	"In-Reply-To: <e1.1@acme.example>\r\n"
	"References: <e1.0@acme.example> <e1.1@acme.example>\r\n"
	"Auto-Submitted: auto-generated\r\n"
	"List-Id: <alerts.acme.example>\r\n"
	"List-Unsubscribe: <mailto:repute@acme.example?subject=stop>\r\n"
	"MIME-Version: 1.0\r\n"
	"Content-Type: multipart/alternative;\r\n"
	" boundary=\"@\"\r\n"
	"\r\n"
	"--@\r\n"
	"Content-Type: text/plain; charset=utf-8\r\n"
	"Content-Transfer-Encoding: quoted-printable\r\n"
	"\r\n"
	"12 negative reviews, usual 2=E2=80=935\r\n"
	"=2E\r\n"
	"\r\n"
	"--@\r\n"
	"Content-Type: text/html; charset=utf-8\r\n"
	"Content-Transfer-Encoding: quoted-printable\r\n"
	"\r\n"
	"<p>12 negative reviews</p>\r\n"
	"\r\n"
	"--@--\r\n";

/* The boundary that a multipart header names, borrowed from the message. */
static struct view boundary_of(struct view message)
{
	size_t at = view_search(message, VIEW("boundary=\""));
	struct view rest = view_sub(message, at + 10, message.len);

	return view_sub(rest, 0, view_find(rest, '"'));
}

START_TEST(whole)
{
	BUF_CLEANUP struct buf out = buf_make(100000), again = buf_make(100000),
			       generic = buf_make(100000);
	struct mime_mail mail = sample();

	ck_assert_int_eq(mime_compose(&mail, &out, NULL), 0);
	ck_assert_int_eq(mime_compose(&mail, &again, NULL), 0);
	ck_assert_str_eq(out.data, again.data);
	struct view boundary = boundary_of(buf_view(&out)), rest = buf_view(&out);

	ck_assert(view_starts(boundary, VIEW("=_alt_")));
	while (rest.len != 0) { /* the digest as "@", to compare the rest */
		size_t at = view_search(rest, boundary);

		buf_add(&generic, view_sub(rest, 0, at));
		if (at < rest.len)
			buf_add_char(&generic, '@');
		rest = view_sub(rest, at + boundary.len, rest.len);
	}
	ck_assert_str_eq(generic.data, sample_written);
	mail.html = VIEW("<p>other</p>");
	buf_clear(&again);
	ck_assert_int_eq(mime_compose(&mail, &again, NULL), 0);
	ck_assert(!view_eq(boundary, boundary_of(buf_view(&again))));
}
END_TEST

START_TEST(without_html)
{
	BUF_CLEANUP struct buf out = buf_make(100000);
	struct mime_mail mail = sample();

	mail.html = mail.list_id = mail.in_reply_to = mail.references = (struct view){0};
	ck_assert_int_eq(mime_compose(&mail, &out, NULL), 0);
	ck_assert_ptr_null(strstr(out.data, "multipart"));
	ck_assert_ptr_null(strstr(out.data, "List-Id"));
	ck_assert_ptr_null(strstr(out.data, "References"));
	ck_assert_ptr_nonnull(strstr(out.data, "\r\n\r\n12 negative reviews, usual"));
}
END_TEST

START_TEST(with_attachments)
{
	static const struct mime_attachment files[] = {
		{VIEW("day.csv"), VIEW("text/csv"), VIEW("a,b\r\n1,2\r\n")},
		{VIEW("../\"\xc3\xa9\r\nX: y"), VIEW("application/gzip"), VIEW("\0\1\2")},
	};
	BUF_CLEANUP struct buf out = buf_make(100000);
	struct mime_mail mail = sample();

	mail.attachments = files;
	mail.attachments_n = 2;
	ck_assert_int_eq(mime_compose(&mail, &out, NULL), 0);
	ck_assert(view_starts(boundary_of(buf_view(&out)), VIEW("=_mixed_")));
	ck_assert_ptr_nonnull(strstr(out.data, "filename*=UTF-8''day.csv\r\n\r\nYSxi"));
	ck_assert_ptr_nonnull(strstr(
		out.data, "filename*=UTF-8''.._%22%C3%A9%20%20X%3A%20y\r\n\r\nAAEC\r\n"));
	ck_assert_ptr_nonnull(strstr(out.data, "=_alt_"));
	ck_assert(view_eq(view_sub(buf_view(&out), out.len - 4, 4), VIEW("--\r\n")));
}
END_TEST

static void set_from(struct mime_mail *mail)
{
	mail->from = VIEW("a@b\r\nBcc: c@d");
}

static void set_to(struct mime_mail *mail)
{
	static const struct view to[] = {VIEW("a@b"), VIEW("c")};

	mail->to = to;
}

static void set_nobody(struct mime_mail *mail)
{
	mail->to_n = 0;
}

static void set_id(struct mime_mail *mail)
{
	mail->message_id = (struct view){0};
}

static void set_reply(struct mime_mail *mail)
{
	mail->in_reply_to = VIEW("<a@b>\nX: y");
}

static void set_references(struct mime_mail *mail)
{
	mail->references = VIEW("<a@b> c");
}

static void set_list(struct mime_mail *mail)
{
	mail->list_id = VIEW("a>\r\nX: <y");
}

static void set_unsubscribe(struct mime_mail *mail)
{
	mail->list_unsubscribe = VIEW("https://a.example/ b");
}

static void set_date(struct mime_mail *mail)
{
	mail->date = -5;
}

static void set_type(struct mime_mail *mail)
{
	static const struct mime_attachment file = {
		VIEW("a"), VIEW("text/csv\r\nX: y"), VIEW("a")};

	mail->attachments = &file;
	mail->attachments_n = 1;
}

static void set_file_name(struct mime_mail *mail)
{
	static const struct mime_attachment file = {
		VIEW(HUNDRED HUNDRED "x"), VIEW("text/csv"), VIEW("a")};

	mail->attachments = &file;
	mail->attachments_n = 1;
}

/* Short enough, until each foreign byte has become U+FFFD. */
static void set_foreign_name(struct mime_mail *mail)
{
	static char name[150];
	static struct mime_attachment file = {
		{name, sizeof(name)}, VIEW("text/csv"), VIEW("a")};

	memset(name, 0xcf, sizeof(name));
	mail->attachments = &file;
	mail->attachments_n = 1;
}

static const struct {
	void (*spoil)(struct mime_mail *mail);
	const char *error;
} spoilt[] = {
	{set_from, "'a@b??Bcc: c@d' has control characters"},
	{set_to, "'c' does not have exactly one @"},
	{set_nobody, "no address in 'To'"},
	{set_id, "empty 'Message-ID'"},
	{set_reply, "wrong 'In-Reply-To'"},
	{set_references, "wrong 'References'"},
	{set_list, "wrong 'List-Id'"},
	{set_unsubscribe, "wrong 'List-Unsubscribe'"},
	{set_date, "date outside"},
	{set_type, "wrong media type"},
	{set_file_name, "201 bytes"},
	{set_foreign_name, "150 bytes"},
};

START_TEST(refused)
{
	BUF_CLEANUP struct buf out = buf_make(100000);
	struct mime_mail mail = sample();
	struct err err = ERR_INIT;

	spoilt[_i].spoil(&mail);
	ck_assert_int_eq(mime_compose(&mail, &out, &err), -1);
	ck_assert_int_eq(err.code, ERR_INPUT);
	ck_assert_msg(strstr(err.text, spoilt[_i].error) != NULL, "%s", err.text);
}
END_TEST

START_TEST(too_large)
{
	struct mime_mail mail = sample();

	for (size_t max = 0; max < sizeof(sample_written); max += 50) {
		BUF_CLEANUP struct buf out = buf_make(max);
		struct err err = ERR_INIT;

		ck_assert_int_eq(mime_compose(&mail, &out, &err), -1);
		ck_assert_int_eq(err.code, ERR_LIMIT);
	}
}
END_TEST

Suite *mime_suite(void)
{
	Suite *suite = suite_create("mime");
	TCase *tests = tcase_create("mime");

	tcase_add_loop_test(tests, one_address, 0, COUNT(addresses));
	tcase_add_loop_test(tests, subject, 0, COUNT(subjects));
	tcase_add_test(tests, subject_with_nul);
	tcase_add_loop_test(tests, subject_random, 0, 100);
	tcase_add_loop_test(tests, address_list, 0, COUNT(lists));
	tcase_add_test(tests, address_list_folds);
	tcase_add_loop_test(tests, date, 0, COUNT(dates));
	tcase_add_loop_test(tests, identifiers, 0, COUNT(ids));
	tcase_add_loop_test(tests, quoted_printable, 0, COUNT(bodies));
	tcase_add_loop_test(tests, quoted_printable_random, 0, 40);
	tcase_add_test(tests, base64);
	tcase_add_test(tests, whole);
	tcase_add_test(tests, without_html);
	tcase_add_test(tests, with_attachments);
	tcase_add_loop_test(tests, refused, 0, COUNT(spoilt));
	tcase_add_test(tests, too_large);
	suite_add_tcase(suite, tests);
	return suite;
}
