/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which addresses are out in the public, and which lead back into the house: loopback,
 * private and link-local networks, addresses of cloud metadata, tunnels to any of them.
 */
#ifndef REPUTE_FETCH_ADDRESS_H
#define REPUTE_FETCH_ADDRESS_H

#include "base/view.h"

#include <sys/socket.h>

/* May anybody be asked at this address? By the IANA registries of special-purpose
   addresses (RFC 6890); an IPv4 address inside an IPv6 one is looked at as such. */
bool address_is_public(const struct sockaddr *address);

/* The same for text; false for what is no address. */
bool address_text_is_public(struct view text);

/* Is the host of a URL (no brackets) an address that is not public, or "localhost" or a
   name below it (RFC 6761)? A source may be configured with such a host. */
bool host_is_private(struct view host);

#endif
