/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Who gets a mail, and from whom: what [mail], [alert] and [digest] of the configuration
 * say, as addresses.
 */
#ifndef REPUTE_DELIVER_RECIPIENTS_H
#define REPUTE_DELIVER_RECIPIENTS_H

#include "base/arena.h"
#include "base/conf.h"

#define RECIPIENTS_MAX 100

struct recipients {
	struct view from;	  /* as configured, checked */
	struct view from_mailbox; /* local@domain */
	struct view domain;	  /* of the sender; for Message-IDs */
	struct view to[RECIPIENTS_MAX];
	size_t n;
	struct view
		mailboxes; /* envelope addresses, separated by line feeds; in the arena */
};

/*
 * The recipients of the section [kind "name"], each mailbox once. 1, 0 when it names
 * nobody, -1 with ERR_CONFIG and the place of a wrong address, of more than
 * RECIPIENTS_MAX of them, or of the missing sender.
 */
CHECKED int recipients_of(const struct conf *conf, const char *kind, const char *name,
	struct arena *arena, struct recipients *ret_recipients, struct err *err);

#endif
