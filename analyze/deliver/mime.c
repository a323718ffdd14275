/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The message is put together here rather than by libcurl's MIME interface, because that
 * one only streams into a transfer: it cannot write a message to a file or a buffer, and
 * its boundaries are random, whereas a Maildir, the outbox and a test need the same bytes
 * that SMTP sends. The shape:
 *
 *	headers
 *	multipart/mixed			only with attachments
 *	  multipart/alternative		only with HTML
 *	    text/plain
 *	    text/html
 *	  attachment ...
 *
 * Boundaries are digests of the content that begin with "=_", which neither of the two
 * transfer encodings can produce: they cannot occur inside a part.
 */
#include "mime.h"

#include "base/hash.h"
#include "mime_body.h"
#include "mime_header.h"

#include <ctype.h>
#include <stdio.h>

#define REFERENCES_MAX 100

struct boundaries {
	char mixed[48], alternative[48];
};

static struct boundaries make_boundaries(const struct mime_mail *mail)
{
	struct boundaries ret;
	const struct view parts[] = {
		mail->message_id, mail->subject, mail->text, mail->html};
	struct hash_text digest = hash_parts(NULL, parts, 4);

	for (size_t i = 0; i < mail->attachments_n; i++) {
		const struct mime_attachment *a = &mail->attachments[i];
		const struct view more[] = {
			view_of(digest.text), a->name, a->type, a->bytes};

		digest = hash_parts(NULL, more, 4);
	}
	snprintf(ret.mixed, sizeof(ret.mixed), "=_mixed_%.32s", digest.text);
	snprintf(ret.alternative, sizeof(ret.alternative), "=_alt_%.32s", digest.text);
	return ret;
}

static int add_headers(struct buf *out, const struct mime_mail *mail, struct err *err)
{
	if (mime_header_date(out, mail->date, err) < 0 ||
		mime_header_addresses(out, "From", &mail->from, 1, err) < 0 ||
		mime_header_addresses(out, "To", mail->to, mail->to_n, err) < 0)
		return -1;
	mime_header_text(out, "Subject", mail->subject);
	if (mime_header_ids(out, "Message-ID", mail->message_id, 1, err) < 0)
		return -1;
	if (mail->in_reply_to.len != 0 &&
		mime_header_ids(out, "In-Reply-To", mail->in_reply_to, 1, err) < 0)
		return -1;
	if (mail->references.len != 0 &&
		mime_header_ids(
			out, "References", mail->references, REFERENCES_MAX, err) < 0)
		return -1;
	buf_add_text(out, "Auto-Submitted: auto-generated\r\n");
	if (mail->list_id.len != 0 &&
		mime_header_bracketed(out, "List-Id", mail->list_id, err) < 0)
		return -1;
	if (mail->list_unsubscribe.len != 0 &&
		mime_header_bracketed(
			out, "List-Unsubscribe", mail->list_unsubscribe, err) < 0)
		return -1;
	buf_add_text(out, "MIME-Version: 1.0\r\n");
	return 0;
}

/* The headers that open a multipart, and the empty line behind them. */
static void open_multipart(struct buf *out, const char *subtype, const char *boundary)
{
	buf_printf(out, "Content-Type: multipart/%s;\r\n boundary=\"%s\"\r\n\r\n",
		subtype, boundary);
}

static void next_part(struct buf *out, const char *boundary)
{
	buf_printf(out, "--%s\r\n", boundary);
}

static void close_multipart(struct buf *out, const char *boundary)
{
	buf_printf(out, "--%s--\r\n", boundary);
}

static void add_text(struct buf *out, const char *type, struct view text)
{
	BUF_CLEANUP struct buf clean = buf_make(3 * text.len + 1);

	mime_clean(&clean, text, MIME_CLEAN_TEXT);
	if (clean.failed != ERR_NONE)
		out->failed = clean.failed;
	buf_printf(out,
		"Content-Type: %s; charset=utf-8\r\n"
		"Content-Transfer-Encoding: quoted-printable\r\n\r\n",
		type);
	mime_add_quoted_printable(out, buf_view(&clean));
	buf_add(out, VIEW("\r\n"));
}

static void add_texts(struct buf *out, const struct mime_mail *mail, const char *boundary)
{
	if (mail->html.len == 0) {
		add_text(out, "text/plain", mail->text);
		return;
	}
	open_multipart(out, "alternative", boundary);
	next_part(out, boundary);
	add_text(out, "text/plain", mail->text);
	next_part(out, boundary);
	add_text(out, "text/html", mail->html);
	close_multipart(out, boundary);
}

static bool is_media_type(struct view type)
{
	size_t slash = view_find(type, '/');

	for (size_t i = 0; i < type.len; i++) {
		char c = type.data[i];

		if (i != slash && !(isascii(c) && isalnum((unsigned char)c)) &&
			(c == '\0' || strchr(".+-_", c) == NULL))
			return false;
	}
	return slash > 0 && slash + 1 < type.len && type.len <= 100;
}

/* RFC 2231: UTF-8, everything but letters, digits, dot, dash and underscore escaped. */
static void add_file_name(struct buf *out, struct view name)
{
	buf_add_text(out, "Content-Disposition: attachment;\r\n filename*=UTF-8''");
	for (size_t i = 0; i < name.len; i++) {
		unsigned char c = (unsigned char)name.data[i];

		if (c == '/' || c == '\\')
			buf_add_char(out, '_');
		else if (isascii(c) && (isalnum(c) || c == '.' || c == '-' || c == '_'))
			buf_add_char(out, (char)c);
		else
			buf_printf(out, "%%%02X", c);
	}
	buf_add(out, VIEW("\r\n"));
}

static int add_attachment(
	struct buf *out, const struct mime_attachment *attachment, struct err *err)
{
	BUF_CLEANUP struct buf name = buf_make(MIME_NAME_MAX);

	if (!is_media_type(attachment->type))
		return err_set(err, ERR_INPUT, "attachment has a wrong media type");
	mime_clean(&name, attachment->name, MIME_CLEAN_LINE);
	if (name.failed == ERR_MEMORY)
		return err_memory(err);
	if (name.failed != ERR_NONE || name.len == 0)
		return err_set(err, ERR_INPUT,
			"attachment has a name of %zu bytes (1-%d)", attachment->name.len,
			MIME_NAME_MAX);
	buf_printf(out,
		"Content-Type: %.*s\r\n"
		"Content-Transfer-Encoding: base64\r\n",
		VIEW_ARG(attachment->type));
	add_file_name(out, buf_view(&name));
	buf_add(out, VIEW("\r\n"));
	mime_add_base64(out, attachment->bytes);
	return 0;
}

int mime_compose(const struct mime_mail *mail, struct buf *ret_message, struct err *err)
{
	struct boundaries boundaries = make_boundaries(mail);

	if (add_headers(ret_message, mail, err) < 0)
		return -1;
	if (mail->attachments_n == 0) {
		add_texts(ret_message, mail, boundaries.alternative);
		return buf_check(ret_message, err);
	}
	open_multipart(ret_message, "mixed", boundaries.mixed);
	next_part(ret_message, boundaries.mixed);
	add_texts(ret_message, mail, boundaries.alternative);
	for (size_t i = 0; i < mail->attachments_n; i++) {
		next_part(ret_message, boundaries.mixed);
		if (add_attachment(ret_message, &mail->attachments[i], err) < 0)
			return -1;
	}
	close_multipart(ret_message, boundaries.mixed);
	return buf_check(ret_message, err);
}
