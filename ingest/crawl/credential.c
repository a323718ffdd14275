/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One pass over the section's text; a file is read where its name stands. What was read
 * lies in two buffers only, that of the file, which is overwritten here, and the
 * caller's. Line ends are refused wherever they come from, or a file could add fields.
 */
#include "crawl/credential.h"

#include "base/limits.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define NAME_MAX_BYTES 100

struct fields {
	const char *dir; /* NULL: not set */
	struct buf *out; /* NULL: only look */
	struct err *err;
};

void credential_wipe(struct buf *buf)
{
	if (buf->data != NULL)
		explicit_bzero(buf->data, buf->size);
	buf_done(buf);
}

/* ---- files ------------------------------------------------------------------------- */

/* The file's content; 0, or -1 with errno. */
static int read_whole(int fd, struct buf *out)
{
	struct stat info;
	ssize_t n;

	if (fstat(fd, &info) < 0)
		return -1;
	if (!S_ISREG(info.st_mode) || info.st_size > (off_t)CREDENTIAL_MAX) {
		errno = S_ISREG(info.st_mode) ? EFBIG : EINVAL;
		return -1;
	}
	/* All at once, so that nothing is left behind where a buffer grew. */
	char *data = buf_reserve(out, CREDENTIAL_MAX);

	if (data == NULL) {
		errno = ENOMEM;
		return -1;
	}
	n = read(fd, data, CREDENTIAL_MAX);
	if (n >= 0)
		buf_advance(out, (size_t)n);
	return n >= 0 ? 0 : -1;
}

static int open_in(const char *dir, struct view name, char *path, size_t size)
{
	if (dir == NULL || dir[0] == '\0') {
		errno = ENOENT;
		path[0] = '\0';
		return -1;
	}
	snprintf(path, size, "%s/%.*s", dir, VIEW_ARG(name));
	return open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
}

/* systemd's directory first; `path` is the one that was tried last. */
static int open_credential(
	const struct fields *fields, struct view name, char *path, size_t size)
{
	int fd = open_in(getenv("CREDENTIALS_DIRECTORY"), name, path, size);

	if (fd < 0 && errno == ENOENT && fields->dir != NULL)
		fd = open_in(fields->dir, name, path, size);
	return fd;
}

static int fail_open(const char *path, struct view name, struct err *err)
{
	if (path[0] == '\0')
		return err_set(err, ERR_CONFIG,
			"there is no directory for the credential {%.*s}: name one in "
			"[fetch] credentials",
			VIEW_ARG(name));
	return err_set(err, ERR_CONFIG,
		"cannot read the credential '%s': %s; put the secret there, or name its "
		"directory in [fetch] credentials",
		path, strerror(errno));
}

static int add_secret(
	const struct fields *fields, const char *path, const struct buf *content)
{
	struct view secret = view_trim(buf_view(content));

	if (secret.len == 0)
		return err_set(
			fields->err, ERR_CONFIG, "the credential '%s' is empty", path);
	if (view_has_control(secret))
		return err_set(fields->err, ERR_CONFIG,
			"the credential '%s' holds more than one line, or control "
			"characters",
			path);
	buf_add(fields->out, secret);
	return 0;
}

static int put_credential(const struct fields *fields, struct view name)
{
	struct buf content = buf_make(CREDENTIAL_MAX + 1);
	char path[PATH_MAX] = "";
	int fd = open_credential(fields, name, path, sizeof(path));

	if (fd < 0)
		return fail_open(path, name, fields->err);
	int rc = read_whole(fd, &content);

	if (rc < 0)
		fail_open(path, name, fields->err);
	close(fd);
	if (rc == 0)
		rc = add_secret(fields, path, &content);
	credential_wipe(&content);
	return rc;
}

/* ---- fields ------------------------------------------------------------------------ */

/* Of RFC 9110, 5.6.2. */
static bool is_token(struct view text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.data[i];
		bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';

		if (!letter && !(c >= '0' && c <= '9') &&
			(c == '\0' || strchr("!#$%&'*+-.^_`|~", c) == NULL))
			return false;
	}
	return text.len != 0;
}

/* Fields that are the client's own to send. */
static bool is_reserved(struct view name)
{
	static const char *const names[] = {"Host", "Connection", "Content-Length",
		"Transfer-Encoding", "TE", "Trailer", "Upgrade", "Expect", "User-Agent",
		"Accept-Encoding", "If-None-Match", "If-Modified-Since", "Range"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (view_case_eq(name, view_of(names[i])))
			return true;
	}
	return false;
}

/* A file's name: letters, digits, and ". _ -" behind the first. */
static bool is_file_name(struct view name)
{
	for (size_t i = 0; i < name.len; i++) {
		char c = name.data[i];
		bool plain = ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ||
			     (c >= '0' && c <= '9');

		if (!plain && (i == 0 || (c != '.' && c != '_' && c != '-')))
			return false;
	}
	return name.len != 0 && name.len <= NAME_MAX_BYTES;
}

static void put(const struct fields *fields, struct view text)
{
	if (fields->out != NULL)
		buf_add(fields->out, text);
}

static int put_value(const struct fields *fields, struct view value)
{
	while (value.len != 0) {
		size_t open = view_find(value, '{'), close = view_find(value, '}');

		put(fields, view_sub(value, 0, open));
		if (open == value.len)
			return 0;
		struct view name =
			view_sub(value, open + 1, close > open ? close - open - 1 : 0);

		if (close == value.len || !is_file_name(name))
			return err_set(fields->err, ERR_CONFIG,
				"header: '{' has to be followed by the name of a "
				"credential and '}'");
		if (fields->out != NULL && put_credential(fields, name) < 0)
			return -1;
		value = view_sub(value, close + 1, value.len);
	}
	return 0;
}

/* One "Name: value". */
static int put_field(const struct fields *fields, struct view field)
{
	size_t colon = view_find(field, ':');
	struct view name = view_trim(view_sub(field, 0, colon));
	struct view value = view_trim(view_sub(field, colon + 1, field.len));

	/* What stands there may be a secret, so it is not told. */
	if (colon == field.len || !is_token(name) || value.len == 0 ||
		view_has_control(value))
		return err_set(fields->err, ERR_CONFIG,
			"header: it has to be 'Name: value', several with ' | ' between");
	if (is_reserved(name))
		return err_set(fields->err, ERR_CONFIG, "header: '%.*s' cannot be set",
			VIEW_ARG(name));
	put(fields, name);
	put(fields, VIEW(": "));
	if (put_value(fields, value) < 0)
		return -1;
	put(fields, VIEW("\n"));
	return 0;
}

static int put_all(const struct fields *fields, struct view header)
{
	const struct view bar = VIEW(" | ");

	while (header.len != 0) {
		size_t at = view_search(header, bar);

		if (put_field(fields, view_sub(header, 0, at)) < 0)
			return -1;
		header = view_sub(header, at + bar.len, header.len);
	}
	return fields->out != NULL ? buf_check(fields->out, fields->err) : 0;
}

int credential_fields(
	struct view header, const char *dir, struct buf *out, struct err *err)
{
	const struct fields fields = {dir, out, err};

	return put_all(&fields, header);
}

int credential_check(struct view header, struct err *err)
{
	const struct fields fields = {NULL, NULL, err};

	return put_all(&fields, header);
}

/* Of the network that is this host, in its usual spelling. */
static bool is_loopback(struct view host)
{
	for (size_t i = 0; i < host.len; i++) {
		if (host.data[i] != '.' && (host.data[i] < '0' || host.data[i] > '9'))
			return false;
	}
	return view_starts(host, VIEW("127."));
}

bool credential_is_safe(bool https, struct view host)
{
	struct view local = VIEW(".localhost");

	return https || is_loopback(host) || view_eq(host, VIEW("::1")) ||
	       view_eq(host, VIEW("localhost")) ||
	       (host.len > local.len &&
		       view_eq(view_sub(host, host.len - local.len, local.len), local));
}
