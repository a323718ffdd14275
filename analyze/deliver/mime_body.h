/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Content of a mail message: cleaning text from outside, and the two transfer encodings
 * (RFC 2045, 6.7 and 6.8). All output lines end in CRLF and have at most 76 columns.
 */
#ifndef REPUTE_DELIVER_MIME_BODY_H
#define REPUTE_DELIVER_MIME_BODY_H

#include "base/buf.h"

enum mime_clean {
	MIME_CLEAN_LINE, /* one line: no control or bidirectional override at all */
	MIME_CLEAN_TEXT, /* tabs, line breaks and the marks of right-to-left text stay */
};

/* Append `text` as valid UTF-8: controls become spaces, foreign bytes U+FFFD. Grows the
   text to at most three times its length. */
void mime_clean(struct buf *out, struct view text, enum mime_clean how);

/*
 * Append `text` in quoted-printable. CRLF, CR and LF are line breaks; a dot or "From " in
 * front of a line and white space at its end are encoded, so that neither SMTP nor mbox
 * files can change the line.
 */
void mime_add_quoted_printable(struct buf *out, struct view text);

/* Append `bytes` in base64, each line, the last too, ended. */
void mime_add_base64(struct buf *out, struct view bytes);

#endif
