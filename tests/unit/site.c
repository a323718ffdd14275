/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The server takes connections one after another and answers each request at once, so it
 * keeps nobody waiting and needs no memory: what it allocated could be made to fail.
 */
#include "site.h"

#include "crawl/verify.h"

#include <arpa/inet.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define PAGES_MAX 32

static struct {
	int fd;
	int port;
	pthread_t thread;
	pthread_mutex_t lock;
	const struct site_page *pages;
	int given[PAGES_MAX];
	char asked[8192];
} site = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* ---- the server ---------------------------------------------------------------------
 */

static void send_text(int fd, const char *text, size_t len)
{
	while (len != 0) {
		ssize_t n = send(fd, text, len, MSG_NOSIGNAL);

		if (n <= 0)
			return;
		text += n;
		len -= (size_t)n;
	}
}

static void send_head(int fd, const char *head)
{
	const char *at;
	char port[8];

	while ((at = strstr(head, "%PORT%")) != NULL) {
		send_text(fd, head, (size_t)(at - head));
		send_text(
			fd, port, (size_t)snprintf(port, sizeof(port), "%d", site.port));
		head = at + strlen("%PORT%");
	}
	send_text(fd, head, strlen(head));
}

static void send_page(int fd, const struct site_page *page)
{
	static const struct site_page missing = {.head = "404 Not Found", .body = "no"};
	char text[96];

	if (page == NULL)
		page = &missing;
	const char *body = page->body != NULL ? page->body : "";
	size_t len = strlen(body);

	send_head(fd, "HTTP/1.1 ");
	send_head(fd, page->head);
	snprintf(text, sizeof(text),
		"\r\nConnection: close\r\nContent-Length: %zu\r\n\r\n",
		len + (page->cut ? 100 : 0));
	send_head(fd, strncmp(page->head, "304", 3) == 0 ? "\r\nConnection: close\r\n\r\n"
							 : text);
	send_text(fd, body, len);
}

static bool fits(const struct site_page *page, int given, const char *host,
	const char *path, const char *request)
{
	return strcmp(page->path, path) == 0 &&
	       (page->host == NULL || strcmp(page->host, host) == 0) &&
	       (page->with == NULL || strstr(request, page->with) != NULL) &&
	       (page->times == 0 || given < page->times);
}

static void note(const char *host, const char *path)
{
	size_t len = strlen(site.asked);

	snprintf(site.asked + len, sizeof(site.asked) - len, "%s%s%s",
		len != 0 ? " " : "", strcmp(host, "127.0.0.1") != 0 ? host : "", path);
}

static const struct site_page *choose(const char *request)
{
	const struct site_page *found = NULL;
	const char *line = strstr(request, "\r\nHost: ");
	char path[256] = "", host[64] = "";

	if (sscanf(request, "GET %255s ", path) != 1 || line == NULL ||
		sscanf(line, "\r\nHost: %63[^:\r]", host) != 1)
		return NULL;
	pthread_mutex_lock(&site.lock);
	note(host, path);
	for (int i = 0; found == NULL && site.pages[i].path != NULL; i++) {
		if (fits(&site.pages[i], site.given[i], host, path, request)) {
			found = &site.pages[i];
			site.given[i]++;
		}
	}
	pthread_mutex_unlock(&site.lock);
	return found;
}

static void answer(int fd)
{
	char request[8192] = "";
	size_t len = 0;

	while (len < sizeof(request) - 1 && strstr(request, "\r\n\r\n") == NULL) {
		ssize_t n = recv(fd, request + len, sizeof(request) - 1 - len, 0);

		if (n <= 0)
			return;
		request[len += (size_t)n] = '\0';
	}
	send_page(fd, choose(request));
}

static void *serve(void *arg)
{
	(void)arg;
	for (int fd; (fd = accept(site.fd, NULL, NULL)) >= 0;) {
		answer(fd);
		close(fd);
	}
	return NULL;
}

void site_start(void)
{
	static const struct site_page none[] = {{.path = NULL}};
	struct sockaddr_in at = {
		.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t len = sizeof(at);

	site_serve(none);
	site.fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	ck_assert_int_eq(bind(site.fd, (struct sockaddr *)&at, sizeof(at)), 0);
	ck_assert_int_eq(listen(site.fd, 128), 0);
	ck_assert_int_eq(getsockname(site.fd, (struct sockaddr *)&at, &len), 0);
	site.port = ntohs(at.sin_port);
	ck_assert_int_eq(pthread_create(&site.thread, NULL, serve, NULL), 0);
}

void site_stop(void)
{
	shutdown(site.fd, SHUT_RDWR);
	pthread_join(site.thread, NULL);
	close(site.fd);
}

void site_serve(const struct site_page *pages)
{
	pthread_mutex_lock(&site.lock);
	site.pages = pages;
	memset(site.given, 0, sizeof(site.given));
	pthread_mutex_unlock(&site.lock);
}

const char *site_asked(void)
{
	static char asked[sizeof(site.asked)];

	pthread_mutex_lock(&site.lock);
	snprintf(asked, sizeof(asked), "%s", site.asked);
	site.asked[0] = '\0';
	pthread_mutex_unlock(&site.lock);
	return asked;
}

const char *site_url(const char *host, const char *path)
{
	static char urls[4][256];
	static unsigned next;
	char *url = urls[next++ % 4];

	snprintf(url, sizeof(urls[0]), "http://%s:%d%s", host, site.port, path);
	return url;
}

/* ---- a run ------------------------------------------------------------------------- */

const char *site_conf(const char *fetch, const char *source)
{
	static char text[2048];

	snprintf(text, sizeof(text),
		"[archive]\npath = a.sqlite\n[captures]\ndir = captures\n[fetch]\n"
		"delay = 0s\n%s[brand \"b\"]\n[source \"s\"]\nbrand = b\nurl = %s\n%s",
		fetch, site_url("127.0.0.1", "/r"), source);
	return text;
}

static struct crawl_counts run(struct fixture *f, size_t n, int64_t now)
{
	const struct clock clock = {true, now};
	const struct source *sources[16];
	struct crawl_counts counts = {.visited = -1};

	ck_assert_uint_le(n, 16);
	for (size_t i = 0; i < n; i++)
		sources[i] = registry_source(f->registry, i);
	const struct crawl_order order = {.archive = f->archive,
		.registry = f->registry,
		.conf = f->conf,
		.clock = &clock,
		.sources = sources,
		.n = n};

	ck_assert_done(crawl_run(&order, &counts, &fixture_err));
	return counts;
}

struct crawl_counts site_run(struct fixture *f, int64_t now)
{
	return run(f, registry_sources(f->registry), now);
}

struct crawl_counts site_run_nothing(struct fixture *f, int64_t now)
{
	return run(f, 0, now);
}

static void hear_fault(void *arg, const struct verify_fault *fault)
{
	(void)arg;
	ck_abort_msg("%.*s at %lld: %s", VIEW_ARG(fault->file), (long long)fault->offset,
		fault->text);
}

static void hear_progress(void *arg, int64_t records, int64_t position, int64_t size)
{
	(void)arg, (void)records, (void)position, (void)size;
}

void site_verify(struct fixture *f)
{
	const struct verify_watch watch = {hear_fault, hear_progress, NULL};
	struct verify_counts counts;

	ck_assert_done(
		verify_captures(f->archive, conf_text(f->conf, "captures", NULL, "dir"),
			&watch, &counts, &fixture_err));
	ck_assert_int_eq(counts.unadopted, 0);
	ck_assert_int_eq(counts.torn, 0);
}

const char *site_sql(struct fixture *f, const char *sql)
{
	static char texts[4][1024];
	static unsigned next;
	char *text = texts[next++ % 4];
	sqlite3 *db;
	sqlite3_stmt *stmt;

	text[0] = '\0';
	ck_assert_int_eq(sqlite3_open(archive_path(f->archive), &db), SQLITE_OK);
	ck_assert_msg(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK, "%s: %s",
		sql, sqlite3_errmsg(db));
	if (sqlite3_step(stmt) == SQLITE_ROW && sqlite3_column_text(stmt, 0) != NULL)
		snprintf(text, sizeof(texts[0]), "%s",
			(const char *)sqlite3_column_text(stmt, 0));
	sqlite3_finalize(stmt);
	sqlite3_close(db);
	return text;
}
