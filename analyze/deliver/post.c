/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The postman. Each mail is its own small transaction: what is said to have been sent was
 * taken by the server, and what was not taken keeps its reason.
 */
#include "deliver/post.h"

#include "base/buf.h"
#include "base/gz.h"
#include "base/limits.h"
#include "deliver/maildir.h"
#include "deliver/recipients.h"
#include "deliver/smtp.h"

#define PAUSE_MIN_S (5 * 60)
#define PAUSE_MAX_S (12 * 3600)

struct post {
	const char *maildir; /* NULL: by SMTP */
	struct smtp_server server;
	struct buf password;
};

/* The first line of the file. */
static int read_password(struct post *post, const char *path, struct err *err)
{
	struct gz_reader *reader;
	struct view line = {NULL, 0};
	bool too_long = false;

	if (path == NULL)
		return 0;
	if (gz_reader_open(path, &reader, err) < 0)
		return -1;
	int rc = gz_reader_line(reader, &line, &too_long, err);

	if (rc > 0 && !too_long)
		buf_add(&post->password, view_trim(line));
	gz_reader_close(reader);
	if (rc < 0 || buf_check(&post->password, err) < 0)
		return -1;
	if (post->password.len == 0)
		return err_set(err, ERR_CONFIG, "password_file '%s' is empty", path);
	post->server.password = post->password.data;
	return 0;
}

static int post_open(struct post *post, const struct conf *conf, struct err *err)
{
	*post = (struct post){
		.maildir = conf_text(conf, "mail", NULL, "maildir"),
		.server.url = conf_text(conf, "mail", NULL, "smtp"),
		.server.user = conf_text(conf, "mail", NULL, "user"),
		.password = buf_make(1024),
	};
	if (post->maildir == NULL && post->server.url == NULL)
		return err_at(err, ERR_CONFIG, conf_path(conf), 0, 0,
			"mail waits and [mail] names neither 'smtp' nor 'maildir'");
	if (post->maildir != NULL)
		return 0;
	return read_password(post, conf_text(conf, "mail", NULL, "password_file"), err);
}

/* Send to each; `left` gets those who have not got it. */
static int send_by_smtp(const struct post *post, const struct mail *mail,
	struct buf *left, struct err *err)
{
	struct view to[RECIPIENTS_MAX], rest = mail->recipients;
	enum smtp_result results[RECIPIENTS_MAX];
	size_t n = 0;

	while (n < RECIPIENTS_MAX && view_split(&rest, '\n', &to[n]))
		n++;
	int rc = smtp_send(
		&post->server, mail->sender, to, n, mail->message, results, err);

	for (size_t i = 0; i < n; i++) {
		if (results[i] == SMTP_SENT)
			continue;
		if (left->len != 0)
			buf_add_char(left, '\n');
		buf_add(left, to[i]);
	}
	return rc;
}

static int send_one(const struct post *post, const struct mail *mail, int64_t now,
	struct buf *left, struct err *err)
{
	if (post->maildir == NULL)
		return send_by_smtp(post, mail, left, err);
	buf_add(left, mail->recipients);
	return maildir_deliver(post->maildir, mail->message, mail->message_id, now, err) <
			       0
		       ? -1
		       : 0;
}

static int64_t pause_after(int64_t attempts)
{
	int64_t pause = PAUSE_MIN_S;

	for (int64_t i = 0; i < attempts && pause < PAUSE_MAX_S; i++)
		pause *= 2;
	return pause < PAUSE_MAX_S ? pause : PAUSE_MAX_S;
}

static int post_one(const struct post *post, struct archive *archive,
	const struct log *log, const struct mail *mail, int64_t now,
	struct post_counts *counts, struct err *err)
{
	struct buf left = buf_make(mail->recipients.len);
	struct err fault = ERR_INIT;
	int rc = send_one(post, mail, now, &left, &fault);

	/* Without memory for the list, who has got it is forgotten rather than who not.
	 */
	struct view to = left.failed == ERR_NONE ? buf_view(&left) : mail->recipients;

	if (rc == 0) {
		counts->sent++;
		rc = archive_mail_sent(archive, mail->id, now, err);
	} else {
		counts->failed++;
		log_line(log, LOG_LEVEL_WARNING, "mail %.*s: %s, keeping it for later",
			VIEW_ARG(mail->message_id), fault.text);
		rc = archive_mail_failed(archive, mail->id, to, view_of(fault.text),
			now + pause_after(mail->attempts), err);
	}
	buf_done(&left);
	return rc;
}

int post_mails(struct archive *archive, const struct conf *conf, const struct log *log,
	int64_t now, bool all, struct post_counts *ret_counts, struct err *err)
{
	struct arena arena = arena_make();
	struct post_counts counts = {0};
	struct post post = {0};
	struct mails mails;
	int rc = archive_due_mails(archive, all ? INT64_MAX : now, &arena, &mails, err);

	if (rc == 0 && mails.n != 0)
		rc = post_open(&post, conf, err);
	for (size_t i = 0; rc == 0 && i < mails.n; i++)
		rc = post_one(&post, archive, log, &mails.items[i], now, &counts, err);
	buf_done(&post.password);
	arena_done(&arena);
	if (rc == 0)
		*ret_counts = counts;
	return rc;
}
