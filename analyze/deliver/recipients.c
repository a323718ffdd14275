/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Addresses are separated by commas, since a name in front of an address may hold spaces;
 * a comma within double quotes belongs to the name. Who is named twice gets one mail.
 */
#include "deliver/recipients.h"

#include "base/buf.h"
#include "base/limits.h"
#include "deliver/address.h"

/* A fault of the value that stands at [section "name"] key. */
static int wrong(const struct conf *conf, const char *section, const char *name,
	const char *key, const struct err *fault, struct err *err)
{
	const char *file;
	int line;

	conf_origin(conf, section, name, key, &file, &line);
	return err_at(err, ERR_CONFIG, file, line, 0, "%s: %s", key, fault->text);
}

static int read_sender(const struct conf *conf, struct recipients *r, struct err *err)
{
	const char *from = conf_text(conf, "mail", NULL, "from");
	struct address address;
	struct err fault = ERR_INIT;

	if (from == NULL)
		return err_at(err, ERR_CONFIG, conf_path(conf), 0, 0,
			"mail needs a sender: set 'from' in [mail]");
	if (address_parse(view_of(from), &address, &fault) < 0)
		return wrong(conf, "mail", NULL, "from", &fault, err);
	r->from = view_of(from);
	r->from_mailbox = address.mailbox;
	size_t at = view_find(address.mailbox, '@');

	r->domain = view_sub(address.mailbox, at + 1, address.mailbox.len);
	return 0;
}

/* The next part of `rest`, up to a comma that is outside quotes; false at the end. */
static bool next_part(struct view *rest, struct view *ret_part)
{
	bool quoted = false;
	size_t len = 0;

	if (rest->data == NULL)
		return false;
	for (; len < rest->len && (quoted || rest->data[len] != ','); len++)
		quoted ^= rest->data[len] == '"';
	*ret_part = view_trim(view_sub(*rest, 0, len));
	*rest = len < rest->len ? view_sub(*rest, len + 1, rest->len)
				: (struct view){NULL, 0};
	return true;
}

/* Has the mailbox been named before? */
static bool is_known(const struct recipients *r, struct view mailbox)
{
	struct address address;

	for (size_t i = 0; i < r->n; i++) {
		if (address_parse(r->to[i], &address, NULL) == 0 &&
			view_eq(address.mailbox, mailbox))
			return true;
	}
	return false;
}

static int add_recipient(
	struct recipients *r, struct view part, struct buf *mailboxes, struct err *fault)
{
	struct address address;

	if (address_parse(part, &address, fault) < 0)
		return -1;
	if (is_known(r, address.mailbox))
		return 0;
	if (r->n == RECIPIENTS_MAX)
		return err_set(
			fault, ERR_LIMIT, "more than %d addresses", RECIPIENTS_MAX);
	r->to[r->n++] = part;
	if (mailboxes->len != 0)
		buf_add_char(mailboxes, '\n');
	buf_add(mailboxes, address.mailbox);
	return 0;
}

int recipients_of(const struct conf *conf, const char *kind, const char *name,
	struct arena *arena, struct recipients *ret_recipients, struct err *err)
{
	struct recipients r = {0};
	struct view rest = view_of(conf_text(conf, kind, name, "to")), part;
	struct buf mailboxes = buf_make(KIB(32));
	struct err fault = ERR_INIT;
	int rc = 0;

	while (rc == 0 && next_part(&rest, &part)) {
		if (part.len != 0 && add_recipient(&r, part, &mailboxes, &fault) < 0)
			rc = wrong(conf, kind, name, "to", &fault, err);
	}
	if (rc == 0 && r.n != 0)
		rc = read_sender(conf, &r, err);
	if (rc == 0)
		rc = buf_check(&mailboxes, err);
	r.mailboxes = arena_keep(arena, buf_view(&mailboxes));
	buf_done(&mailboxes);
	if (rc < 0 || arena_check(arena, err) < 0)
		return -1;
	*ret_recipients = r;
	return r.n != 0;
}
