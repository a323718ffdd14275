/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One mail for all changes of a run: when a network is down, every source is, and nobody
 * wants a hundred mails of it. Plain text, since operators read it in a terminal and at
 * night. The mail and the mark that its changes were told are one transaction, so a crash
 * never tells twice nor forgets to.
 */
#include "deliver/health_mail.h"

#include "archive/outbox.h"
#include "base/calendar.h"
#include "base/limits.h"
#include "deliver/mime.h"
#include "deliver/recipients.h"
#include "digest/prose.h"

#define TEXT_MAX MIB(8) /* some 10,000 sources */
#define MESSAGE_MAX                                                         \
	(4 * TEXT_MAX) /* each byte as three in quoted-printable, and heads \
			*/

/* ---- words ------------------------------------------------------------------------- */

static size_t count_trouble(const struct healths *healths)
{
	size_t n = 0;

	for (size_t i = 0; i < healths->n; i++)
		n += healths->items[i].state != HEALTH_OK;
	return n;
}

static struct view name_of(
	const struct registry *registry, const struct health *health, struct arena *arena)
{
	const struct source *source = registry_source_id(registry, health->source_id);

	return prose_clean(
		arena, view_of(source != NULL ? source->name : "?"), PROSE_TITLE);
}

/* "2 sources need a look", or its name where it is one. */
static struct view count_text(const struct healths *healths,
	const struct registry *registry, bool trouble, size_t n, struct arena *arena)
{
	size_t i = 0;

	if (n != 1)
		return arena_printf(arena, "%zu sources %s", n,
			trouble ? "need a look" : "are well again");
	while ((healths->items[i].state != HEALTH_OK) != trouble)
		i++;
	struct view name = name_of(registry, &healths->items[i], arena);

	return arena_printf(arena, "source '%.*s' %s", VIEW_ARG(name),
		trouble ? "needs a look" : "is well again");
}

struct view health_mail_subject(const struct healths *healths,
	const struct registry *registry, struct arena *arena)
{
	size_t trouble = count_trouble(healths), well = healths->n - trouble;
	struct view first = {NULL, 0}, second = {NULL, 0};

	if (trouble != 0)
		first = count_text(healths, registry, true, trouble, arena);
	if (well != 0)
		second = count_text(healths, registry, false, well, arena);
	return arena_printf(arena, "repute: %.*s%s%.*s", VIEW_ARG(first),
		trouble != 0 && well != 0 ? ", " : "", VIEW_ARG(second));
}

static void add_change(const struct health *health, const struct registry *registry,
	struct arena *arena, struct buf *out)
{
	const struct source *source = registry_source_id(registry, health->source_id);
	int64_t since = health->state != HEALTH_OK ? health->onset : health->since;
	struct view name = name_of(registry, health, arena);
	struct view reason = prose_clean(arena, health->reason, PROSE_TEXT);

	buf_printf(out, "%.*s: %s since %s\n", VIEW_ARG(name),
		health_state_words(health->state), calendar_time_text(since).text);
	if (reason.len != 0)
		buf_printf(out, "  %.*s\n", VIEW_ARG(reason));
	struct view url = prose_url(view_of(source != NULL ? source->url : NULL));

	if (url.len != 0)
		buf_printf(out, "  %.*s\n", VIEW_ARG(url));
	buf_add_char(out, '\n');
}

static void add_changes(const struct healths *healths, const struct registry *registry,
	bool trouble, struct arena *arena, struct buf *out)
{
	for (size_t i = 0; i < healths->n; i++) {
		if ((healths->items[i].state != HEALTH_OK) == trouble)
			add_change(&healths->items[i], registry, arena, out);
	}
}

void health_mail_text(const struct healths *healths, const struct registry *registry,
	struct arena *arena, struct buf *out)
{
	size_t trouble = count_trouble(healths);

	if (trouble != 0) {
		buf_add_text(out, "In trouble:\n\n");
		add_changes(healths, registry, true, arena, out);
	}
	if (healths->n != trouble) {
		buf_add_text(out, "Well again:\n\n");
		add_changes(healths, registry, false, arena, out);
	}
	buf_add_text(out,
		"'repute status' tells how all sources are, 'repute fetch NAME' "
		"asks one of them again.\nTrouble is told once; that it is "
		"over, when that has lasted for a day.\n");
}

/* ---- queueing ---------------------------------------------------------------------- */

/* Of the latest change: whatever else is told with it, it is told once. */
static struct view message_id(
	const struct healths *healths, struct view domain, struct arena *arena)
{
	const struct health *last = &healths->items[0];

	for (size_t i = 1; i < healths->n; i++)
		last = healths->items[i].id > last->id ? &healths->items[i] : last;
	struct view what = arena_printf(arena, "%lld %lld %s", (long long)last->source_id,
		(long long)last->since, health_state_name(last->state));
	struct hash_text hash = hash_parts(NULL, &what, 1);

	return arena_printf(arena, "<health-%lld-%.16s@%.*s>", (long long)last->id,
		hash.text, VIEW_ARG(domain));
}

static int compose(const struct healths *healths, const struct registry *registry,
	const struct recipients *to, struct view id, int64_t now, struct arena *arena,
	struct buf *message, struct err *err)
{
	struct buf text BUF_CLEANUP = buf_make(TEXT_MAX);
	struct mime_mail mail = {
		.from = to->from,
		.to = to->to,
		.to_n = to->n,
		.subject = health_mail_subject(healths, registry, arena),
		.date = now,
		.message_id = id,
	};

	health_mail_text(healths, registry, arena, &text);
	mail.text = buf_view(&text);
	if (buf_check(&text, err) < 0 || arena_check(arena, err) < 0)
		return -1;
	return mime_compose(&mail, message, err);
}

static int queue(struct archive *archive, const struct registry *registry,
	const struct recipients *to, const struct healths *healths, int64_t now,
	struct arena *arena, struct err *err)
{
	struct buf message BUF_CLEANUP = buf_make(MESSAGE_MAX);
	struct mail mail = {
		.message_id = message_id(healths, to->domain, arena),
		.sender = to->from_mailbox,
		.recipients = to->mailboxes,
	};

	if (arena_check(arena, err) < 0 || compose(healths, registry, to, mail.message_id,
						   now, arena, &message, err) < 0)
		return -1;
	mail.message = buf_view(&message);
	if (archive_queue_mail(archive, &mail, now, err) < 0)
		return -1;
	return archive_health_told(archive, healths, now, err);
}

int health_mail_queue(struct archive *archive, const struct registry *registry,
	const struct conf *conf, int64_t now, bool dry_run, struct arena *arena,
	struct healths *ret_told, struct err *err)
{
	struct healths healths = {0};
	struct recipients to;
	int rc = recipients_of(conf, "operators", NULL, arena, &to, err);

	if (rc < 0)
		return -1;
	if (rc > 0 && archive_untold_health(
			      archive, now - HEALTH_LASTS_S, arena, &healths, err) < 0)
		return -1;
	if (healths.n != 0 && !dry_run) {
		if (archive_begin(archive, err) < 0)
			return -1;
		if (queue(archive, registry, &to, &healths, now, arena, err) < 0) {
			archive_rollback(archive);
			return -1;
		}
		if (archive_commit(archive, err) < 0)
			return -1;
	}
	*ret_told = healths;
	return 0;
}
