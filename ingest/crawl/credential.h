/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Header fields of a source's requests, as its section writes them:
 *
 *     Authorization: Bearer {yelp.token} | Accept: application/json
 *
 * {NAME} stands for the content of the file NAME in $CREDENTIALS_DIRECTORY (which systemd
 * sets) or else in [fetch] credentials, so that no secret stands in the configuration.
 */
#ifndef REPUTE_CRAWL_CREDENTIAL_H
#define REPUTE_CRAWL_CREDENTIAL_H

#include "base/buf.h"

#define CREDENTIAL_MAX 16384 /* bytes of one file, and of all fields of a request */

/*
 * Append the fields to `out`, "Name: value\n" each, with what the files hold in place of
 * their names, without white space around it. `dir`: that of [fetch]; NULL = not set.
 * ERR_CONFIG when a field is none, or not one's own to set (Host, Content-Length, ...), a
 * file cannot be read, is empty or holds control characters; the text names the file and
 * never what it holds. The caller wipes `out`.
 */
CHECKED int credential_fields(
	struct view header, const char *dir, struct buf *out, struct err *err);

/* The same without the files: is it well written? */
CHECKED int credential_check(struct view header, struct err *err);

/*
 * May fields with secrets be sent there? By https, or to this host itself. `host` as in
 * struct url_parts.
 */
bool credential_is_safe(bool https, struct view host);

/* Overwrite what a buffer held and free it. */
void credential_wipe(struct buf *buf);

#endif
