/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * libcurl speaks the protocol. What it does not tell is which recipient a reply belongs
 * to and in which words it came; so the dialogue is followed through the debug callback,
 * which shows each command sent and each reply line. From a command only its verb is
 * taken, so that credentials pass by unread.
 *
 * 5xx to MAIL, RCPT or DATA is permanent, but for 53x, which asks for a login or for TLS
 * (RFC 4954, RFC 3207). Everything else that fails is temporary: a wrong password, an
 * expired certificate or a greeting of 554 is put right by the operators, and the mail
 * must still be there then.
 */
#include "smtp.h"

#include "address.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

#define TIMEOUT_MS 60000

enum stage {
	STAGE_START, /* greeting, EHLO, STARTTLS, AUTH */
	STAGE_MAIL,
	STAGE_RCPT,
	STAGE_DATA, /* DATA and the content */
};

struct dialogue {
	char place[300]; /* host:port */
	enum stage stage;
	size_t rcpt; /* recipients named so far */
	size_t to_n;
	const struct view *to;
	enum smtp_result *results;
	bool over_for_good; /* 5xx to the sender or to the message */
	char refusal[300];  /* the first refusal, or before MAIL the last: "refused <a@b>:
			       550 no such user" */
	struct view rest;   /* of the message, to be read by curl */
};

bool smtp_is_loopback(const char *host)
{
	char text[64];
	struct in_addr v4;
	struct in6_addr v6;
	size_t len = strlen(host);

	if (strcasecmp(host, "localhost") == 0)
		return true;
	if (inet_pton(AF_INET, host, &v4) == 1)
		return ntohl(v4.s_addr) >> 24 == 127;
	if (len > 2 && len < sizeof(text) && host[0] == '[' && host[len - 1] == ']') {
		snprintf(text, sizeof(text), "%.*s", (int)len - 2, host + 1);
		host = text;
	}
	return inet_pton(AF_INET6, host, &v6) == 1 && IN6_IS_ADDR_LOOPBACK(&v6);
}

/* The line a server said, without its end and without anything unprintable. */
static void copy_line(char *to, size_t size, struct view line)
{
	size_t n = 0;

	line = view_trim(line);
	for (size_t i = 0; i < line.len && n + 1 < size; i++) {
		unsigned char c = (unsigned char)line.data[i];

		to[n++] = c < 0x20 || c >= 0x7f ? '?' : (char)c;
	}
	to[n] = '\0';
}

static void note_refusal(struct dialogue *dialogue, struct view line)
{
	char said[160], who[100] = "";
	struct address to;

	if (dialogue->stage != STAGE_START && dialogue->refusal[0] != '\0')
		return;
	copy_line(said, sizeof(said), line);
	if (dialogue->stage == STAGE_RCPT && dialogue->rcpt <= dialogue->to_n &&
		address_parse(dialogue->to[dialogue->rcpt - 1], &to, NULL) == 0)
		snprintf(who, sizeof(who), " <%.*s>",
			VIEW_ARG(view_front(to.mailbox, 90)));
	snprintf(
		dialogue->refusal, sizeof(dialogue->refusal), "refused%s: %s", who, said);
}

static void saw_command(struct dialogue *dialogue, struct view command)
{
	if (view_starts(command, VIEW("MAIL FROM:"))) {
		dialogue->stage = STAGE_MAIL;
		dialogue->refusal[0] = '\0'; /* what was said before did not matter */
	} else if (view_starts(command, VIEW("RCPT TO:"))) {
		dialogue->stage = STAGE_RCPT;
		dialogue->rcpt++;
	} else if (view_starts(command, VIEW("DATA"))) {
		dialogue->stage = STAGE_DATA;
	}
}

/* A reply line. A refused EHLO or login mechanism is curl's to work around. */
static void saw_reply(struct dialogue *dialogue, struct view line)
{
	if (line.len < 3 || (line.data[0] != '4' && line.data[0] != '5'))
		return;
	bool for_good = line.data[0] == '5' && line.data[1] != '3';

	note_refusal(dialogue, line);
	if (dialogue->stage != STAGE_RCPT) {
		dialogue->over_for_good = for_good && dialogue->stage != STAGE_START;
	} else if (dialogue->rcpt <= dialogue->to_n) {
		dialogue->results[dialogue->rcpt - 1] =
			for_good ? SMTP_PERMANENT : SMTP_TEMPORARY;
	}
}

static int follow(CURL *curl, curl_infotype type, char *data, size_t size, void *dialogue)
{
	struct view text = {data, size}, line;

	(void)curl;
	if (type == CURLINFO_HEADER_OUT)
		saw_command(dialogue, text);
	while (type == CURLINFO_HEADER_IN && view_split(&text, '\n', &line))
		saw_reply(dialogue, line);
	return 0;
}

static size_t read_message(char *to, size_t size, size_t n, void *data)
{
	struct dialogue *dialogue = data;
	struct view part = view_sub(dialogue->rest, 0, size * n);

	if (part.len != 0)
		memcpy(to, part.data, part.len);
	dialogue->rest = view_sub(dialogue->rest, part.len, dialogue->rest.len);
	return part.len;
}

/* Is `part` in the URL? */
static bool has_part(CURLU *url, CURLUPart part)
{
	char *text = NULL;
	bool has = curl_url_get(url, part, &text, 0) == CURLUE_OK;

	curl_free(text);
	return has;
}

/* Fill dialogue->place from the URL and find out whether TLS may be left out. */
static int check_url(
	const char *text, struct dialogue *dialogue, bool *ret_loopback, struct err *err)
{
	CURLU *url = curl_url();
	char *scheme = NULL, *host = NULL, *port = NULL, *path = NULL;
	int rc = 0;

	if (url == NULL)
		return err_memory(err);
	if (curl_url_set(url, CURLUPART_URL, text, CURLU_NON_SUPPORT_SCHEME) !=
			CURLUE_OK ||
		curl_url_get(url, CURLUPART_SCHEME, &scheme, 0) != CURLUE_OK ||
		curl_url_get(url, CURLUPART_HOST, &host, 0) != CURLUE_OK ||
		curl_url_get(url, CURLUPART_PATH, &path, 0) != CURLUE_OK ||
		(strcmp(scheme, "smtp") != 0 && strcmp(scheme, "smtps") != 0) ||
		strcmp(path, "/") != 0 || has_part(url, CURLUPART_QUERY))
		rc = err_set(err, ERR_CONFIG,
			"mail server needs a URL such as smtp://HOST:PORT");
	else if (has_part(url, CURLUPART_USER) || has_part(url, CURLUPART_PASSWORD))
		rc = err_set(err, ERR_CONFIG,
			"URL of mail server '%s' holds a user or a password", host);
	if (rc == 0) {
		curl_url_get(url, CURLUPART_PORT, &port, CURLU_DEFAULT_PORT);
		snprintf(dialogue->place, sizeof(dialogue->place), "%s:%s", host,
			port != NULL ? port : "25");
		*ret_loopback = smtp_is_loopback(host);
	}
	curl_free(scheme);
	curl_free(host);
	curl_free(port);
	curl_free(path);
	curl_url_cleanup(url);
	return rc;
}

static void set_server(CURL *curl, const struct smtp_server *server, bool loopback)
{
	long timeout_ms = server->timeout_ms > 0 ? server->timeout_ms : TIMEOUT_MS;

	curl_easy_setopt(curl, CURLOPT_URL, server->url);
	curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
	curl_easy_setopt(curl, CURLOPT_PROXY, "");
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, timeout_ms);
	curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, timeout_ms);
	curl_easy_setopt(curl, CURLOPT_USE_SSL,
		(long)(loopback ? CURLUSESSL_NONE : CURLUSESSL_ALL));
	if (server->ca_file != NULL && server->ca_file[0] != '\0')
		curl_easy_setopt(curl, CURLOPT_CAINFO, server->ca_file);
	if (server->user != NULL && server->user[0] != '\0') {
		curl_easy_setopt(curl, CURLOPT_USERNAME, server->user);
		curl_easy_setopt(curl, CURLOPT_PASSWORD,
			server->password != NULL ? server->password : "");
	}
}

static void set_message(CURL *curl, struct dialogue *dialogue)
{
	curl_easy_setopt(curl, CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
	curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
	curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, (curl_off_t)dialogue->rest.len);
	curl_easy_setopt(curl, CURLOPT_READFUNCTION, read_message);
	curl_easy_setopt(curl, CURLOPT_READDATA, dialogue);
	curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, follow);
	curl_easy_setopt(curl, CURLOPT_DEBUGDATA, dialogue);
	curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
}

/* After the transfer: recipients not refused by themselves share the message's fate. */
static int settle(
	struct dialogue *dialogue, CURLcode code, const char *detail, struct err *err)
{
	if (code != CURLE_OK) {
		enum smtp_result fate =
			dialogue->over_for_good ? SMTP_PERMANENT : SMTP_TEMPORARY;

		for (size_t i = 0; i < dialogue->to_n; i++) {
			if (dialogue->results[i] == SMTP_SENT)
				dialogue->results[i] = fate;
		}
	}
	for (size_t i = 0; i < dialogue->to_n; i++) {
		if (dialogue->results[i] == SMTP_SENT)
			continue;
		if (dialogue->refusal[0] != '\0')
			return err_set(err, ERR_NET, "mail server %s %s", dialogue->place,
				dialogue->refusal);
		return err_set(err, ERR_NET, "mail server %s: %s", dialogue->place,
			detail[0] != '\0' ? detail : curl_easy_strerror(code));
	}
	return 0;
}

static int transfer(const struct smtp_server *server, bool loopback, const char *from,
	struct curl_slist *to, struct dialogue *dialogue, struct err *err)
{
	char detail[CURL_ERROR_SIZE] = "";
	CURL *curl = curl_easy_init();

	if (curl == NULL)
		return err_memory(err);
	set_server(curl, server, loopback);
	set_message(curl, dialogue);
	curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from);
	curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to);
	curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, detail);
	CURLcode code = curl_easy_perform(curl);

	/* The QUIT that cleaning up sends no longer says anything about the mail. */
	curl_easy_setopt(curl, CURLOPT_VERBOSE, 0L);
	int rc = settle(dialogue, code, detail, err);

	curl_easy_cleanup(curl);
	return rc;
}

/* One envelope address, NUL-terminated. */
static int envelope(struct view text, char path[256], struct err *err)
{
	struct address address;

	if (address_parse(text, &address, err) < 0)
		return -1;
	snprintf(path, 256, "%.*s", VIEW_ARG(address.mailbox));
	return 0;
}

static int make_recipients(
	const struct view *to, size_t n, struct curl_slist **ret_list, struct err *err)
{
	struct curl_slist *list = NULL;
	char path[256];

	if (n == 0)
		return err_set(err, ERR_INPUT, "mail has no recipient");
	for (size_t i = 0; i < n; i++) {
		struct curl_slist *longer = NULL;

		if (envelope(to[i], path, err) == 0)
			longer = curl_slist_append(list, path);
		if (longer == NULL) {
			curl_slist_free_all(list);
			return err_memory(err);
		}
		list = longer;
	}
	*ret_list = list;
	return 0;
}

int smtp_send(const struct smtp_server *server, struct view from, const struct view *to,
	size_t to_n, struct view message, enum smtp_result *ret_results, struct err *err)
{
	struct dialogue dialogue = {
		.to = to, .to_n = to_n, .results = ret_results, .rest = message};
	struct curl_slist *recipients = NULL;
	char sender[256];
	bool loopback = false;

	for (size_t i = 0; i < to_n; i++)
		ret_results[i] = SMTP_TEMPORARY;
	if (check_url(server->url, &dialogue, &loopback, err) < 0 ||
		envelope(from, sender, err) < 0 ||
		make_recipients(to, to_n, &recipients, err) < 0)
		return -1;
	for (size_t i = 0; i < to_n; i++)
		ret_results[i] = SMTP_SENT;
	int rc = transfer(server, loopback, sender, recipients, &dialogue, err);

	curl_slist_free_all(recipients);
	return rc;
}
