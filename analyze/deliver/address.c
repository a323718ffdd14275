/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading an address: split at the last "<", then check both halves by character class.
 * Nothing is repaired. The error text shows the address with every unprintable byte as
 * "?", because it ends up in logs.
 */
#include "address.h"

#include <ctype.h>
#include <stdio.h>

#define LOCAL_MAX 64	/* RFC 5321, 4.5.3.1.1 */
#define MAILBOX_MAX 254 /* what a path of 256 leaves between < and > */

static int refuse(struct err *err, struct view text, const char *why)
{
	char shown[80];
	size_t len = text.len < sizeof(shown) - 1 ? text.len : sizeof(shown) - 1;

	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)text.data[i];

		shown[i] = c < 0x20 || c >= 0x7f ? '?' : (char)c;
	}
	shown[len] = '\0';
	return err_set(err, ERR_INPUT, "mail address '%s' %s", shown, why);
}

static bool has_any(struct view text, const char *set)
{
	for (size_t i = 0; i < text.len; i++) {
		if (text.data[i] == '\0' || strchr(set, text.data[i]) != NULL)
			return true;
	}
	return false;
}

/* Parts of ASCII letters, digits and `others`, none empty, with single dots between. */
static bool is_dotted(struct view text, const char *others)
{
	char before = '.';

	for (size_t i = 0; i < text.len; i++) {
		char c = text.data[i];

		if (c == '.' ? before == '.'
			     : !(isascii(c) && isalnum((unsigned char)c)) &&
					(c == '\0' || strchr(others, c) == NULL))
			return false;
		before = c;
	}
	return before != '.';
}

static bool is_literal(struct view domain)
{
	if (domain.len < 4 || domain.data[0] != '[' || domain.data[domain.len - 1] != ']')
		return false;
	for (size_t i = 1; i + 1 < domain.len; i++) {
		char c = domain.data[i];

		if (!isascii(c) || (!isalnum((unsigned char)c) && c != '.' && c != ':'))
			return false;
	}
	return true;
}

static int check_mailbox(struct view text, struct view mailbox, struct err *err)
{
	size_t at = view_find(mailbox, '@');
	struct view local = view_sub(mailbox, 0, at);
	struct view domain = view_sub(mailbox, at + 1, mailbox.len);

	if (at == mailbox.len || view_find(domain, '@') != domain.len)
		return refuse(err, text, "does not have exactly one @");
	if (local.len > LOCAL_MAX || mailbox.len > MAILBOX_MAX)
		return refuse(err, text, "is too long");
	if (!is_dotted(local, "!#$%&'*+-/=?^_`{|}~"))
		return refuse(err, text, "has a wrong local part");
	if (is_literal(domain))
		return 0;
	if (!is_dotted(domain, "-") || domain.data[0] == '-' ||
		domain.data[domain.len - 1] == '-')
		return refuse(err, text, "has a wrong domain");
	return 0;
}

static int check_name(
	struct view text, struct view name, struct view *ret_name, struct err *err)
{
	bool quoted =
		name.len >= 2 && name.data[0] == '"' && name.data[name.len - 1] == '"';

	if (quoted)
		name = view_sub(name, 1, name.len - 2);
	if (has_any(name, "<>\\\""))
		return refuse(err, text, "has a wrong name");
	if (!quoted && has_any(name, ",;@"))
		return refuse(err, text, "has a name that needs quotes");
	*ret_name = view_trim(name);
	return 0;
}

int address_parse(struct view text, struct address *ret_address, struct err *err)
{
	struct view whole = view_trim(text), name = {0}, mailbox = whole;
	struct address address = {0};

	if (view_has_control(whole))
		return refuse(err, whole, "has control characters");
	if (whole.len != 0 && whole.data[whole.len - 1] == '>') {
		size_t open = whole.len - 1;

		while (open > 0 && whole.data[open] != '<')
			open--;
		if (whole.data[open] != '<')
			return refuse(err, whole, "has no <");
		name = view_trim(view_sub(whole, 0, open));
		mailbox = view_sub(whole, open + 1, whole.len - open - 2);
	}
	if (check_mailbox(whole, mailbox, err) < 0 ||
		check_name(whole, name, &address.name, err) < 0)
		return -1;
	address.mailbox = mailbox;
	*ret_address = address;
	return 0;
}
