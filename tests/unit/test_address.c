/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The first and the last address of each special block, and the neighbours of both. */
#include "fetch/address.h"
#include "suites.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>

static const struct address_case {
	const char *text;
	bool is_public;
} address_cases[] = {
	{"0.0.0.0", false},
	{"0.255.255.255", false},
	{"1.0.0.0", true},
	{"9.255.255.255", true},
	{"10.0.0.0", false},
	{"10.255.255.255", false},
	{"11.0.0.0", true},
	{"100.63.255.255", true},
	{"100.64.0.0", false},
	{"100.127.255.255", false},
	{"100.128.0.0", true},
	{"126.255.255.255", true},
	{"127.0.0.1", false},
	{"127.255.255.255", false},
	{"128.0.0.0", true},
	{"169.253.255.255", true},
	{"169.254.169.254", false},
	{"169.255.0.0", true},
	{"172.15.255.255", true},
	{"172.16.0.0", false},
	{"172.31.255.255", false},
	{"172.32.0.0", true},
	{"191.255.255.255", true},
	{"192.0.0.0", false},
	{"192.0.0.255", false},
	{"192.0.1.255", true},
	{"192.0.2.1", false},
	{"192.0.3.0", true},
	{"192.88.98.255", true},
	{"192.88.99.1", false},
	{"192.88.100.0", true},
	{"192.167.255.255", true},
	{"192.168.0.0", false},
	{"192.168.255.255", false},
	{"192.169.0.0", true},
	{"198.17.255.255", true},
	{"198.18.0.0", false},
	{"198.19.255.255", false},
	{"198.20.0.0", true},
	{"198.51.99.255", true},
	{"198.51.100.7", false},
	{"198.51.101.0", true},
	{"203.0.112.255", true},
	{"203.0.113.7", false},
	{"203.0.114.0", true},
	{"223.255.255.255", true},
	{"224.0.0.1", false},
	{"239.255.255.255", false},
	{"240.0.0.0", false},
	{"255.255.255.255", false},
	{"::", false},
	{"::1", false},
	{"::7f00:1", false},
	{"::ffff:10.0.0.1", false},
	{"::ffff:9.9.9.9", true},
	{"64:ff9b::169.254.169.254", false},
	{"64:ff9b::9.9.9.9", true},
	{"64:ff9b:0:0:1::909:909", false},
	{"64:ff9b:1::909:909", false},
	{"100::1", false},
	{"1fff:ffff::1", false},
	{"2000::1", true},
	{"2000:ffff::1", true},
	{"2001::1", false},
	{"2001:0:4136:e378:8000:63bf:3fff:fdd2", false},
	{"2001:1ff:ffff::1", false},
	{"2001:200::1", true},
	{"2001:db7:ffff::1", true},
	{"2001:db8::1", false},
	{"2001:db8:ffff:ffff::1", false},
	{"2001:db9::1", true},
	{"2001:4860:4860::8888", true},
	{"2001:ffff::1", true},
	{"2002:909:909::1", false},
	{"2002:ffff::1", false},
	{"2003::1", true},
	{"3ffe:ffff::1", true},
	{"3fff::1", false},
	{"3fff:fff:ffff::1", false},
	{"3fff:1000::1", true},
	{"4000::1", false},
	{"5f00::1", false},
	{"fc00::1", false},
	{"fdff:ffff::1", false},
	{"fe80::1", false},
	{"febf:ffff::1", false},
	{"fec0::1", false},
	{"ff02::1", false},
};

START_TEST(address)
{
	const struct address_case *c = &address_cases[_i];
	struct sockaddr_storage storage = {0};
	struct sockaddr_in *v4 = (struct sockaddr_in *)&storage;
	struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)&storage;
	char bracketed[64];

	if (inet_pton(AF_INET, c->text, &v4->sin_addr) == 1) {
		storage.ss_family = AF_INET;
	} else {
		ck_assert_int_eq(inet_pton(AF_INET6, c->text, &v6->sin6_addr), 1);
		storage.ss_family = AF_INET6;
	}
	ck_assert_msg(address_is_public((struct sockaddr *)&storage) == c->is_public,
		"%s", c->text);
	ck_assert_msg(
		address_text_is_public(view_of(c->text)) == c->is_public, "%s", c->text);
	ck_assert_msg(host_is_private(view_of(c->text)) == !c->is_public, "%s", c->text);
	snprintf(bracketed, sizeof(bracketed), "[%s]", c->text);
	ck_assert_msg(
		host_is_private(view_of(bracketed)) == !c->is_public, "%s", bracketed);
}
END_TEST

/* What is no address leads nowhere that anybody knows of. */
static const char *const strange[] = {"", "example.org", "127.0.0", "1.2.3.4 ",
	"fe80::1%eth0", "[2000::1]", "2000:::1",
	"2000:0000:0000:0000:0000:0000:0000:0001:0000:0000:0001"};

START_TEST(no_address)
{
	ck_assert(!address_text_is_public(view_of(strange[_i])));
}
END_TEST

START_TEST(other_family)
{
	struct sockaddr_storage local = {.ss_family = AF_UNIX};
	const char nul[] = "9.9.9.9\0x";

	ck_assert(!address_is_public((struct sockaddr *)&local));
	ck_assert(!address_text_is_public((struct view){nul, sizeof(nul) - 1}));
}
END_TEST

static const struct host_case {
	const char *host;
	bool is_private;
} host_cases[] = {
	{"localhost", true},
	{"LocalHost.", true},
	{"a.localhost", true},
	{"a.b.localhost.", true},
	{"notlocalhost", false},
	{"localhost.example.org", false},
	{"", false},
	{".", false},
	{"example.org", false},
	{"10.example.org", false},
	{"127.0.0.1.", true},
	{"127.1", true},
	{"0x7f.1", true},
	{"0X7F.0x0.0.1", true},
	{"0177.0.0.01", true},
	{"2130706433", true},
	{"017700000001", true},
	{"0x7f000001", true},
	{"0", true},
	{"10.1", true},
	{"172.1048577", true},
	{"192.168.257", true},
	{"9.9.9.9", false},
	{"9.65793", false},
	{"151587081", false},
	{"127.256.0.1", false},
	{"127.0.0.256", false},
	{"127.16777216", false},
	{"4294967296", false},
	{"99999999999999999999", false},
	{"127.0.0.0.1", false},
	{"127..1", false},
	{"0x", false},
	{"08.0.0.1", false},
	{"00000000000000000000000000000000000000000000000000000000000177.0.0.1", true},
	{"[::1]", true},
	{"[::ffff:127.0.0.1]", true},
	{"[fe80::1%25eth0]", true},
	{"fe80::1%eth0", true},
	{"[2001:4860:4860::8888]", false},
	{"[]", false},
};

START_TEST(host)
{
	const struct host_case *c = &host_cases[_i];

	ck_assert_msg(
		host_is_private(view_of(c->host)) == c->is_private, "'%s'", c->host);
}
END_TEST

Suite *address_suite(void)
{
	Suite *suite = suite_create("address");
	TCase *tcase = tcase_create("tables");

#define LOOP(test, table) \
	tcase_add_loop_test(tcase, test, 0, (int)(sizeof(table) / sizeof(*(table))))
	LOOP(address, address_cases);
	LOOP(no_address, strange);
	LOOP(host, host_cases);
	tcase_add_test(tcase, other_family);
	suite_add_tcase(suite, tcase);
	return suite;
}
