/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The mail holds the same views as the files, the HTML in the form that mail programs
 * show. A page that is too large for a mail is left out, and the text says where it lies;
 * a text that is too large is its headline, with the place of the whole.
 */
#include "deliver/digest_mail.h"

#include "archive/outbox.h"
#include "base/calendar.h"
#include "base/limits.h"
#include "deliver/mime.h"
#include "deliver/recipients.h"

/* Two parts, each byte as three in quoted-printable, and what stands around them. */
#define MESSAGE_MAX (8 * LIMIT_MAIL)

/* Render a view: 1, 0 when it is too large for a mail (`out` is empty then), -1. */
static int render_small(struct publisher *publisher, const struct digest *digest,
	enum digest_format format, struct buf *out, struct err *err)
{
	struct err fault = ERR_INIT;

	if (digest_render(publisher, digest, format, out, &fault) == 0)
		return 1;
	buf_clear(out);
	if (fault.code == ERR_LIMIT)
		return 0;
	return err_set(err, fault.code, "%s", fault.text);
}

static const char *headline_of(const struct digest *digest)
{
	const char *headline =
		json_string_value(json_object_get(digest->model, "headline"));

	return headline != NULL ? headline : "digest";
}

/* The two parts of the mail, `text` with room for a line more than LIMIT_MAIL; an HTML
   part that passes LIMIT_MAIL stays empty. */
static int render(struct publisher *publisher, const struct digest *digest,
	struct buf *text, struct buf *html, struct err *err)
{
	char path[PATH_MAX];
	int whole = render_small(publisher, digest, DIGEST_TEXT, text, err);
	int page =
		whole < 0 ? -1 : render_small(publisher, digest, DIGEST_MAIL, html, err);

	if (page < 0)
		return -1;
	if (whole == 0)
		buf_printf(text, "%s\n", headline_of(digest));
	if (whole == 0 || page == 0) {
		if (digest_path(publisher, digest, page == 0 ? DIGEST_HTML : DIGEST_TEXT,
			    path, err) < 0)
			return -1;
		text->max += sizeof(path) + 100;
		buf_printf(text, "\nThe %s is too large for a mail: %s\n",
			page == 0 ? "page" : "text", path);
	}
	return buf_check(text, err);
}

static struct view message_id(const struct brand *brand, int32_t day, const char *section,
	const struct recipients *to, struct arena *arena)
{
	const struct view parts[] = {view_of(brand->name), view_of(section)};
	struct hash_text hash = hash_parts(NULL, parts, 2);

	return arena_printf(arena, "<digest-%s-%s-%.16s@%.*s>", brand->slug,
		calendar_day_text(day).text, hash.text, VIEW_ARG(to->domain));
}

/* The headline's first clause: a subject is read in a list of subjects. */
static struct view subject_of(const struct digest *digest)
{
	struct view headline = view_of(headline_of(digest));

	return view_sub(headline, 0, view_search(headline, VIEW(": ")));
}

static int queue(struct archive *archive, const struct digest *digest,
	const char *section, const struct recipients *to, struct view text,
	struct view html, int64_t now, struct arena *arena, struct err *err)
{
	const struct brand *brand = digest->brand;
	struct buf message = buf_make(MESSAGE_MAX);
	struct mail mail = {
		.message_id = message_id(brand, digest->day, section, to, arena),
		.sender = to->from_mailbox,
		.recipients = to->mailboxes,
	};
	const struct mime_mail mime = {
		.from = to->from,
		.to = to->to,
		.to_n = to->n,
		.subject = arena_printf(arena, "%s, %s: %.*s", brand->title,
			calendar_day_text(digest->day).text,
			VIEW_ARG(subject_of(digest))),
		.date = now,
		.message_id = mail.message_id,
		.list_id = arena_printf(
			arena, "digest-%s.%.*s", brand->slug, VIEW_ARG(to->domain)),
		.text = text,
		.html = html,
	};
	int rc = arena_check(arena, err);

	if (rc == 0)
		rc = mime_compose(&mime, &message, err);
	mail.message = buf_view(&message);
	if (rc == 0)
		rc = archive_queue_mail(archive, &mail, now, err);
	buf_done(&message);
	return rc;
}

static int queue_sections(struct publisher *publisher, struct archive *archive,
	const struct conf *conf, const struct digest *digest, int64_t now,
	struct err *err)
{
	struct buf text = buf_make(LIMIT_MAIL), html = buf_make(LIMIT_MAIL);
	struct arena arena = arena_make();
	bool rendered = false;
	int rc = 0;

	for (size_t i = 0; rc >= 0 && i < conf_count(conf, "digest"); i++) {
		const char *section = conf_name(conf, "digest", i);
		struct recipients to;

		if (!conf_lists(conf, "digest", section, "brands", digest->brand->name))
			continue;
		rc = recipients_of(conf, "digest", section, &arena, &to, err);
		if (rc <= 0)
			continue;
		if (!rendered)
			rc = render(publisher, digest, &text, &html, err);
		rendered = true;
		if (rc >= 0)
			rc = queue(archive, digest, section, &to, buf_view(&text),
				buf_view(&html), now, &arena, err);
	}
	buf_done(&text);
	buf_done(&html);
	arena_done(&arena);
	return rc < 0 ? -1 : 0;
}

int digest_mail_queue(struct publisher *publisher, struct archive *archive,
	const struct conf *conf, const struct brand *brand, int32_t day, int64_t now,
	struct err *err)
{
	struct digest digest;

	if (conf_count(conf, "digest") == 0)
		return 0;
	if (digest_make(publisher, brand, day, now, &digest, err) < 0)
		return -1;
	int rc = queue_sections(publisher, archive, conf, &digest, now, err);

	digest_done(&digest);
	return rc;
}
