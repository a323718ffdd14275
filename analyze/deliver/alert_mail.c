/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From an alert to rows of the outbox, inside the transaction that opens its episode. The
 * two parts of the mail are views of one model, made by stylesheets.
 */
#include "deliver/alert_mail.h"

#include "archive/outbox.h"
#include "base/calendar.h"
#include "base/limits.h"
#include "deliver/mime.h"
#include "deliver/recipients.h"
#include "view/render.h"

#include <stdlib.h>

/* Two parts, each byte as three in quoted-printable, and what stands around them. */
#define MESSAGE_MAX (8 * LIMIT_MAIL)

struct alert_mailer {
	struct archive *archive;
	const struct registry *registry;
	const struct conf *conf;
	int64_t now;
	struct views *views; /* NULL until the first mail */
};

int alert_mailer_open(struct archive *archive, const struct registry *registry,
	const struct conf *conf, int64_t now, struct alert_mailer **ret_mailer,
	struct err *err)
{
	struct alert_mailer *mailer = calloc(1, sizeof(*mailer));

	if (mailer == NULL)
		return err_memory(err);
	*mailer = (struct alert_mailer){archive, registry, conf, now, NULL};
	*ret_mailer = mailer;
	return 0;
}

void alert_mailer_close(struct alert_mailer *mailer)
{
	if (mailer == NULL)
		return;
	views_close(mailer->views);
	free(mailer);
}

/* notice < warning < critical. */
static int rank(struct view severity)
{
	return view_eq(severity, VIEW("critical")) ? 2
						   : view_eq(severity, VIEW("warning"));
}

static bool is_wanted(
	const struct alert_mailer *mailer, const char *section, const struct alert *alert)
{
	const struct conf *conf = mailer->conf;
	struct view least = view_of(conf_text(conf, "alert", section, "severity"));

	return conf_lists(conf, "alert", section, "brands", alert->judged.brand->name) &&
	       rank(alert->episode.severity) >= rank(least);
}

/* The same for the same spike, whenever and however often it is made. */
static struct view message_id(const struct alert *alert, const char *section,
	const struct recipients *to, struct arena *arena)
{
	const struct judged *judged = &alert->judged;
	const char *location = judged->location != NULL ? judged->location->name : "";
	const struct view parts[] = {view_of(judged->brand->name), view_of(location),
		VIEW("count"), view_of(calendar_day_text(alert->episode.opened).text),
		view_of(section)};
	struct hash_text hash = hash_parts(NULL, parts, 5);

	return arena_printf(arena, "<spike-%s-%s-%.16s@%.*s>", judged->brand->slug,
		calendar_day_text(alert->episode.opened).text, hash.text,
		VIEW_ARG(to->domain));
}

/* HTML that passes LIMIT_MAIL is left out: the text says the same. */
static int render_html(struct alert_mailer *mailer, const json_t *model, struct buf *html,
	struct err *err)
{
	struct err fault = ERR_INIT;

	if (views_render(mailer->views, VIEW_MAIL, model, html, &fault) == 0)
		return 0;
	if (fault.code != ERR_LIMIT)
		return err_set(err, fault.code, "%s", fault.text);
	buf_clear(html);
	return 0;
}

static int compose(struct alert_mailer *mailer, const json_t *model, struct view id,
	const struct recipients *to, struct buf *message, struct err *err)
{
	struct buf text = buf_make(LIMIT_MAIL), html = buf_make(LIMIT_MAIL);
	int rc = 0;

	if (mailer->views == NULL)
		rc = views_open(mailer->conf, "alert", &mailer->views, err);
	if (rc == 0)
		rc = views_render(mailer->views, VIEW_TEXT, model, &text, err);
	if (rc == 0)
		rc = render_html(mailer, model, &html, err);
	const struct mime_mail mail = {
		.from = to->from,
		.to = to->to,
		.to_n = to->n,
		.subject = view_of(json_string_value(json_object_get(model, "headline"))),
		.date = mailer->now,
		.message_id = id,
		.text = buf_view(&text),
		.html = buf_view(&html),
	};

	if (rc == 0)
		rc = mime_compose(&mail, message, err);
	buf_done(&text);
	buf_done(&html);
	return rc;
}

static int queue(struct alert_mailer *mailer, const char *section,
	const struct alert *alert, const json_t *model, struct err *err)
{
	struct arena arena = arena_make();
	struct buf message = buf_make(MESSAGE_MAX);
	struct recipients to;
	int rc = recipients_of(mailer->conf, "alert", section, &arena, &to, err);

	if (rc > 0) {
		struct mail mail = {
			.episode_id = alert->episode.id,
			.message_id = message_id(alert, section, &to, &arena),
			.sender = to.from_mailbox,
			.recipients = to.mailboxes,
		};

		rc = compose(mailer, model, mail.message_id, &to, &message, err);
		mail.message = buf_view(&message);
		if (rc == 0)
			rc = archive_queue_mail(mailer->archive, &mail, mailer->now, err);
	}
	buf_done(&message);
	arena_done(&arena);
	return rc < 0 ? -1 : 0;
}

int alert_mailer_tell(void *data, const struct alert *alert, struct err *err)
{
	struct alert_mailer *mailer = data;
	size_t n = conf_count(mailer->conf, "alert");
	json_t *model = NULL;
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < n; i++) {
		const char *section = conf_name(mailer->conf, "alert", i);

		if (!is_wanted(mailer, section, alert))
			continue;
		if (model == NULL)
			model = alert_model(
				mailer->archive, mailer->registry, alert, err);
		rc = model != NULL ? queue(mailer, section, alert, model, err) : -1;
	}
	json_decref(model);
	return rc;
}
