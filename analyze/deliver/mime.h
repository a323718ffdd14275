/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One mail message (RFC 5322, MIME) composed in memory. Equal input gives equal bytes, so
 * that a message can be stored, sent again or compared.
 */
#ifndef REPUTE_DELIVER_MIME_H
#define REPUTE_DELIVER_MIME_H

#include "base/buf.h"

struct mime_attachment {
	struct view name; /* shown file name; UTF-8, 1 to MIME_NAME_MAX bytes */
	struct view type; /* "text/csv": a media type without parameters */
	struct view bytes;
};

#define MIME_NAME_MAX 200

/* All views are borrowed for the call. What is optional may be empty. */
struct mime_mail {
	struct view from;      /* an address as address.h takes it */
	const struct view *to; /* likewise, at least one */
	size_t to_n;
	struct view subject;	      /* any text */
	int64_t date;		      /* seconds UTC */
	struct view message_id;	      /* "<left@right>" */
	struct view in_reply_to;      /* optional: one id */
	struct view references;	      /* optional: ids, oldest first, spaces between */
	struct view list_id;	      /* optional: "alerts.acme.example", no brackets */
	struct view list_unsubscribe; /* optional: a mailto: or https: URL, no brackets */
	struct view text;	      /* text/plain, any line ends */
	struct view html;	      /* optional: text/html; the caller has escaped it */
	const struct mime_attachment *attachments;
	size_t attachments_n;
};

/*
 * Append the message with CRLF line ends, at most 76 columns (machine-made tokens such as
 * identifiers excepted). Text parts are UTF-8 in quoted-printable; foreign bytes become
 * U+FFFD, controls spaces. Auto-Submitted: auto-generated (RFC 3834) is always set. -1
 * with ERR_INPUT for an address, identifier, URL, date or type that cannot be written,
 * ERR_LIMIT when the buffer's maximum is passed, ERR_MEMORY; the buffer's content is then
 * of no use.
 */
CHECKED int mime_compose(
	const struct mime_mail *mail, struct buf *ret_message, struct err *err);

#endif
