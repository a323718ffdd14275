/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One mail address as a person writes it into a configuration: "a@b.example",
 * "Name <a@b.example>" or "\"Name, Jr.\" <a@b.example>". Narrower than RFC 5322 on
 * purpose: whatever passes is safe in a header and in an SMTP command.
 */
#ifndef REPUTE_DELIVER_ADDRESS_H
#define REPUTE_DELIVER_ADDRESS_H

#include "base/err.h"
#include "base/view.h"

struct address {
	struct view name;    /* display name without quotes; may be empty, may be UTF-8 */
	struct view mailbox; /* local@domain, ASCII, at most 254 bytes */
};

/*
 * Read one address; the views are borrowed from `text`. Refused, with ERR_INPUT and a
 * text that quotes the address: control characters anywhere; not exactly one @ in the
 * mailbox; a local part that is not an ASCII dot-atom of at most 64 bytes; a domain that
 * is neither letters, digits, dots and hyphens (others as xn--...) nor an [IP literal];
 * a name with < > \ or an inner quote, or, without quotes around it, with one of , ; @
 * (which would hide a second address).
 */
CHECKED int address_parse(struct view text, struct address *ret_address, struct err *err);

#endif
