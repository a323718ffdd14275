/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables of the blocks that IANA's registries of special-purpose addresses do not call
 * globally reachable. Of IPv6 only 2000::/3 is handed out for the public at all, so what
 * lies outside it needs no table: loopback, local, link-local, multicast, discard and
 * whatever else is reserved. Two kinds of address carry an IPv4 address to which packets
 * really go, and are as public as that one: mapped (::ffff:0:0/96) and translated by
 * NAT64 (64:ff9b::/96). The old tunnels, 6to4 and Teredo, are refused whole, and so are
 * the few reachable anycast services in blocks that are not.
 *
 * Hosts of URLs are read as libcurl and inet_aton() read them, with fewer than four
 * parts, in octal and in hexadecimal: each spelling of an address is that address.
 */
#include "address.h"

#include <arpa/inet.h>
#include <netinet/in.h>

struct block4 {
	uint32_t first;
	int bits;
};
struct block6 {
	uint64_t first; /* the upper half of the address */
	int bits;
};

#define IPV4(a, b, c, d) \
	((uint32_t)(a) << 24 | (uint32_t)(b) << 16 | (uint32_t)(c) << 8 | (uint32_t)(d))
#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static const struct block4 blocks4[] = {
	{IPV4(0, 0, 0, 0), 8},	     /* this network */
	{IPV4(10, 0, 0, 0), 8},	     /* private use */
	{IPV4(100, 64, 0, 0), 10},   /* shared by a provider's customers */
	{IPV4(127, 0, 0, 0), 8},     /* loopback */
	{IPV4(169, 254, 0, 0), 16},  /* link-local; metadata of clouds */
	{IPV4(172, 16, 0, 0), 12},   /* private use */
	{IPV4(192, 0, 0, 0), 24},    /* protocol assignments */
	{IPV4(192, 0, 2, 0), 24},    /* documentation */
	{IPV4(192, 88, 99, 0), 24},  /* relays of 6to4 */
	{IPV4(192, 168, 0, 0), 16},  /* private use */
	{IPV4(198, 18, 0, 0), 15},   /* benchmarks */
	{IPV4(198, 51, 100, 0), 24}, /* documentation */
	{IPV4(203, 0, 113, 0), 24},  /* documentation */
	{IPV4(224, 0, 0, 0), 4},     /* multicast */
	{IPV4(240, 0, 0, 0), 4},     /* reserved; broadcast */
};

/* Within 2000::/3. */
static const struct block6 blocks6[] = {
	{0x2001000000000000, 23}, /* protocol assignments; Teredo is the first /32 */
	{0x20010db800000000, 32}, /* documentation */
	{0x2002000000000000, 16}, /* 6to4 */
	{0x3fff000000000000, 20}, /* documentation (RFC 9637) */
};

static bool ipv4_is_public(uint32_t address)
{
	for (size_t i = 0; i < COUNT(blocks4); i++) {
		if ((address ^ blocks4[i].first) >> (32 - blocks4[i].bits) == 0)
			return false;
	}
	return true;
}

static uint32_t read32(const unsigned char *at)
{
	return IPV4(at[0], at[1], at[2], at[3]);
}

static bool ipv6_is_public(const unsigned char address[16])
{
	static const unsigned char mapped[12] = {[10] = 0xff, 0xff};
	static const unsigned char nat64[12] = {0, 0x64, 0xff, 0x9b};
	uint64_t upper = (uint64_t)read32(address) << 32 | read32(address + 4);

	if (memcmp(address, mapped, sizeof(mapped)) == 0 ||
		memcmp(address, nat64, sizeof(nat64)) == 0)
		return ipv4_is_public(read32(address + 12));
	if (upper >> 61 != 1)
		return false;
	for (size_t i = 0; i < COUNT(blocks6); i++) {
		if ((upper ^ blocks6[i].first) >> (64 - blocks6[i].bits) == 0)
			return false;
	}
	return true;
}

bool address_is_public(const struct sockaddr *address)
{
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;

	switch (address->sa_family) {
	case AF_INET:
		memcpy(&v4, address, sizeof(v4));
		return ipv4_is_public(ntohl(v4.sin_addr.s_addr));
	case AF_INET6:
		memcpy(&v6, address, sizeof(v6));
		return ipv6_is_public(v6.sin6_addr.s6_addr);
	default:
		return false;
	}
}

/* Text with a NUL behind it, for inet_pton(); false when it is too long for one. */
static bool copy_text(struct view text, char ret_copy[INET6_ADDRSTRLEN])
{
	if (text.len >= INET6_ADDRSTRLEN)
		return false;
	if (text.len != 0)
		memcpy(ret_copy, text.data, text.len);
	ret_copy[text.len] = '\0';
	return strlen(ret_copy) == text.len;
}

bool address_text_is_public(struct view text)
{
	char copy[INET6_ADDRSTRLEN];
	unsigned char bytes[16];

	if (!copy_text(text, copy))
		return false;
	if (inet_pton(AF_INET, copy, bytes) == 1)
		return ipv4_is_public(read32(bytes));
	return inet_pton(AF_INET6, copy, bytes) == 1 && ipv6_is_public(bytes);
}

static int digit_of(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if ((c | 32) >= 'a' && (c | 32) <= 'f')
		return (c | 32) - 'a' + 10;
	return 16;
}

/* One part of an address: "127", "0177", "0x7f". */
static bool read_part(struct view part, uint64_t *ret_value)
{
	int base = 10;
	uint64_t value = 0;

	if (part.len > 2 && part.data[0] == '0' && (part.data[1] | 32) == 'x') {
		base = 16;
		part = view_sub(part, 2, part.len);
	} else if (part.len > 1 && part.data[0] == '0') {
		base = 8;
	}
	for (size_t i = 0; i < part.len; i++) {
		int digit = digit_of(part.data[i]);

		if (digit >= base || value > UINT32_MAX)
			return false;
		value = value * (uint64_t)base + (uint64_t)digit;
	}
	*ret_value = value;
	return part.len != 0;
}

/* One to four parts, of which the last fills what the others leave. */
static bool read_ipv4(struct view text, uint32_t *ret_address)
{
	uint64_t address = 0, value = 0;
	struct view part;
	int n = 0;

	while (view_split(&text, '.', &part)) {
		/* the part before was not the last one, so it is one byte */
		if (n == 4 || value > 255 || !read_part(part, &value))
			return false;
		if (++n < 4)
			address |= text.len != 0 ? value << (32 - 8 * n) : 0;
	}
	if (n == 0 || value >> (8 * (5 - n)) != 0)
		return false;
	*ret_address = (uint32_t)(address | value);
	return true;
}

/* Without the brackets and the zone of an IPv6 address, and the dot of a rooted name. */
static struct view bare_host(struct view host)
{
	if (host.len >= 2 && host.data[0] == '[' && host.data[host.len - 1] == ']')
		host = view_sub(host, 1, host.len - 2);
	if (host.len != 0 && host.data[host.len - 1] == '.')
		host.len--;
	if (view_find(host, ':') != host.len)
		host.len = view_find(host, '%');
	return host;
}

bool host_is_private(struct view host)
{
	static const struct view local = {"localhost", 9};
	char copy[INET6_ADDRSTRLEN];
	unsigned char bytes[16];
	uint32_t address;

	host = bare_host(host);
	if (read_ipv4(host, &address))
		return !ipv4_is_public(address);
	if (copy_text(host, copy) && inet_pton(AF_INET6, copy, bytes) == 1)
		return !ipv6_is_public(bytes);
	struct view end = view_sub(host, host.len - (host.len < 9 ? host.len : 9), 9);

	return view_case_eq(end, local) &&
	       (host.len == 9 || host.data[host.len - 10] == '.');
}
