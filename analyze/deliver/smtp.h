/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Handing one message to a mail server (RFC 5321), through libcurl.
 */
#ifndef REPUTE_DELIVER_SMTP_H
#define REPUTE_DELIVER_SMTP_H

#include "base/err.h"
#include "base/view.h"

struct smtp_server {
	const char
		*url; /* smtp://HOST[:PORT] or smtps://HOST[:PORT]; nothing else in it */
	const char *user;     /* NULL or "": no authentication */
	const char *password; /* with `user` */
	const char *ca_file;  /* NULL: the system's certificate authorities */
	long timeout_ms;      /* for the whole of one message; 0 = 60000 */
};

/* What became of one recipient. */
enum smtp_result {
	SMTP_SENT,	/* the server has taken responsibility */
	SMTP_TEMPORARY, /* try again: network, TLS, 4xx, or a login refused or missing */
	SMTP_PERMANENT, /* refused for good: 5xx to the sender, recipient or message */
};

/* Does HOST name this machine: localhost, 127.0.0.0/8, ::1, [::1]? */
bool smtp_is_loopback(const char *host);

/*
 * Send `message` (CRLF line ends, as mime_compose() makes it) to `to_n` recipients in one
 * transaction. `from` and `to` are addresses as address.h takes them; names are ignored.
 * Unless the host is loopback, TLS with a verified certificate is required before
 * anything is said (STARTTLS for smtp:). Recipients that the server refuses do not keep
 * the mail from the others. ret_results[0..to_n-1] says what became of each; it is set
 * in every case.
 *
 * Returns 0 when all are SMTP_SENT; otherwise -1, and the error (ERR_NET, or ERR_CONFIG
 * and ERR_INPUT for a wrong URL or address) tells the first refusal in the server's
 * words: "mail server 127.0.0.1:2525 refused <a@b.example>: 550 no such user". It never
 * holds the password. Blocks up to the timeout.
 */
CHECKED int smtp_send(const struct smtp_server *server, struct view from,
	const struct view *to, size_t to_n, struct view message,
	enum smtp_result *ret_results, struct err *err);

#endif
