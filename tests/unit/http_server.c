/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A thread for each connection, so that what one waits for holds up no other. Sockets
 * are closed when all threads have ended: no number of one is given out twice.
 */
#include "http_server.h"

#include "base/gz.h"
#include "base/limits.h"

#include <arpa/inet.h>
#include <check.h>
#include <dlfcn.h>
#include <netdb.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define CONNECTIONS 256
#define COUNT(array) (sizeof(array) / sizeof(*(array)))

struct http_server http_server;

static struct {
	int fd;
	pthread_t thread, threads[CONNECTIONS];
	int fds[CONNECTIONS], n, gathered;
	bool released, resolved;
} state;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;

/* What comes after an answer. */
enum after {
	KEEP,  /* the next request on the same connection */
	CLOSE, /* the connection ends */
	HOLD,  /* nothing, until the client leaves */
	RESET, /* the connection breaks */
};

#define MOVED(to) \
	"HTTP/1.1 302 Found\r\nLocation: " to "\r\nContent-Length: 4\r\n\r\ngone"

static const struct page {
	const char *path, *answer;
	enum after after;
} pages[] = {
	{"/plain",
		"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nETag: \"e1\"\r\n"
		"Last-Modified: Sat, 21 Nov 2026 08:00:00 GMT\r\nContent-Length: "
		"5\r\n\r\nhello",
		KEEP},
	{"/chunked",
		"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
		"3\r\nhel\r\n2\r\nlo\r\n0\r\nTrailer: x\r\n\r\n",
		CLOSE},
	{"/badchunk",
		"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
		"3\r\nhel\r\nxyz\r\nlo\r\n",
		HOLD},
	{"/304", "HTTP/1.1 304 Not Modified\r\nETag: \"e1\"\r\n\r\n", KEEP},
	{"/moved", MOVED("plain?a=b#c"), KEEP},
	{"/away", MOVED("https://example.org/x"), KEEP},
	{"/file", MOVED("file:///etc/passwd"), KEEP},
	{"/ftp", MOVED("ftp://127.0.0.1/x"), KEEP},
	{"/metadata", MOVED("http://169.254.169.254/latest"), KEEP},
	{"/nowhere", MOVED("http://[/"), KEEP},
	{"/created",
		"HTTP/1.1 201 Created\r\nLocation: /plain\r\nContent-Length: 0\r\n\r\n",
		KEEP},
	{"/busy", "HTTP/1.1 503 No\r\nRetry-After: 120\r\nContent-Length: 2\r\n\r\nno",
		KEEP},
	{"/missing", "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno", KEEP},
	{"/short", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello", CLOSE},
	{"/reset", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello", RESET},
	{"/slow", "", HOLD},
	{"/stuck", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello", HOLD},
	{"/nothing", "", CLOSE},
	{"/noise", "not HTTP at all\r\n\r\n", CLOSE},
	{"/brotli",
		"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: "
		"5\r\n\r\nhello",
		KEEP},
	{"/badgzip",
		"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
		"5\r\n\r\nhello",
		KEEP},
	{"/interim",
		"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nX: 1\r\n"
		"HTTP/1.1: odd\r\nContent-Length: 2\r\n\r\nok",
		KEEP},
	{"/cookie",
		"HTTP/1.1 200 OK\r\nSet-Cookie: seen=1; Path=/\r\nContent-Length: "
		"2\r\n\r\nok",
		KEEP},
	{"/gather", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", KEEP},
	{"/held", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", KEEP},
};

static void send_all(int fd, struct view text)
{
	while (text.len != 0) {
		ssize_t n = send(fd, text.data, text.len, MSG_NOSIGNAL);

		if (n <= 0)
			return;
		text = view_sub(text, (size_t)n, text.len);
	}
}

/* One of the answers that are not in the table. */
static enum after answer_large(int fd, const char *path)
{
	char head[256];
	size_t len = http_server.packed.len;

	if (strcmp(path, "/cutgzip") == 0)
		len -= 20;
	if (strstr(path, "gzip") != NULL) {
		snprintf(head, sizeof(head),
			"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
			"%zu\r\n\r\n",
			len);
		send_all(fd, view_of(head));
		send_all(fd, view_sub(buf_view(&http_server.packed), 0, len));
		return KEEP;
	}
	send_all(fd, VIEW("HTTP/1.1 200 OK\r\n"));
	for (int i = 0; i < 4096 && strcmp(path, "/headers") == 0; i++)
		send_all(fd, VIEW("Field: some more than 64 bytes of header, 4,096 times"
				  " over, are too many\r\n"));
	send_all(fd, VIEW("Field: "));
	for (int i = 0; i < 4096 && strcmp(path, "/header") == 0; i++)
		send_all(fd, VIEW("one line of so many bytes, 4,096 times over, is as "
				  "bad as many"));
	send_all(fd, VIEW("\r\nContent-Length: 0\r\n\r\n"));
	return CLOSE;
}

/* Before some answers something must happen. */
static void await(const char *path)
{
	pthread_mutex_lock(&lock);
	if (strcmp(path, "/gather") == 0) {
		state.gathered++;
		pthread_cond_broadcast(&changed);
		while (state.gathered < http_server.gather)
			pthread_cond_wait(&changed, &lock);
	}
	while (strcmp(path, "/held") == 0 && !state.released)
		pthread_cond_wait(&changed, &lock);
	pthread_mutex_unlock(&lock);
}

static enum after answer(int fd, const char *path)
{
	await(path);
	for (size_t i = 0; i < COUNT(pages); i++) {
		if (strcmp(path, pages[i].path) == 0) {
			send_all(fd, view_of(pages[i].answer));
			return pages[i].after;
		}
	}
	return answer_large(fd, path);
}

/* Read one request; false at the connection's end. */
static bool read_request(int fd, char path[64])
{
	char text[sizeof(http_server.request)] = "";
	size_t len = 0;

	while (len < sizeof(text) - 1 && strstr(text, "\r\n\r\n") == NULL) {
		ssize_t n = recv(fd, text + len, sizeof(text) - 1 - len, 0);

		if (n <= 0)
			return false;
		text[len += (size_t)n] = '\0';
	}
	pthread_mutex_lock(&lock);
	memcpy(http_server.request, text, sizeof(text));
	pthread_mutex_unlock(&lock);
	/* to a proxy the whole URL is sent */
	return sscanf(text, "GET http://%*[^/]%63s ", path) == 1 ||
	       sscanf(text, "GET %63s ", path) == 1;
}

static void *serve_connection(void *arg)
{
	static const struct linger at_once = {1, 0};
	int fd = *(const int *)arg;
	char path[64], rest[256];
	enum after after = KEEP;

	while (after == KEEP && read_request(fd, path))
		after = answer(fd, path);
	while (after == HOLD && recv(fd, rest, sizeof(rest), 0) > 0)
		continue;
	if (after == RESET)
		setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
	/* the number stays taken: something else is put in the socket's place */
	dup2(state.fd, fd);
	return NULL;
}

static void *serve(void *arg)
{
	(void)arg;
	for (int fd; state.n < CONNECTIONS && (fd = accept(state.fd, NULL, NULL)) >= 0;) {
		pthread_mutex_lock(&lock);
		state.fds[state.n] = fd;
		/* no assertion here: they allocate, which may be made to fail */
		if (pthread_create(&state.threads[state.n], NULL, serve_connection,
			    &state.fds[state.n]) != 0)
			abort();
		state.n++;
		pthread_mutex_unlock(&lock);
	}
	return NULL;
}

void http_server_start(void)
{
	struct sockaddr_in at = {
		.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t len = sizeof(at);
	struct buf text BUF_CLEANUP = buf_make(MIB(1));

	for (int i = 0; i < 20000; i++)
		buf_add_text(&text, "page ");
	http_server.packed = buf_make(MIB(1));
	ck_assert_int_eq(gz_deflate(buf_view(&text), &http_server.packed, NULL), 0);
	state.fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	ck_assert_int_eq(bind(state.fd, (struct sockaddr *)&at, sizeof(at)), 0);
	ck_assert_int_eq(listen(state.fd, 128), 0);
	ck_assert_int_eq(getsockname(state.fd, (struct sockaddr *)&at, &len), 0);
	http_server.port = ntohs(at.sin_port);
	ck_assert_int_eq(pthread_create(&state.thread, NULL, serve, NULL), 0);
}

void http_server_stop(void)
{
	http_server_release();
	http_server_resolve();
	shutdown(state.fd, SHUT_RDWR);
	pthread_join(state.thread, NULL);
	for (int i = 0; i < state.n; i++)
		shutdown(state.fds[i], SHUT_RDWR);
	for (int i = 0; i < state.n; i++) {
		pthread_join(state.threads[i], NULL);
		close(state.fds[i]);
	}
	close(state.fd);
	buf_done(&http_server.packed);
}

int http_server_connections(void)
{
	pthread_mutex_lock(&lock);
	int n = state.n;

	pthread_mutex_unlock(&lock);
	return n;
}

static void set(bool *flag)
{
	pthread_mutex_lock(&lock);
	*flag = true;
	http_server.gather = 0;
	pthread_cond_broadcast(&changed);
	pthread_mutex_unlock(&lock);
}

void http_server_release(void)
{
	set(&state.released);
}

void http_server_resolve(void)
{
	set(&state.resolved);
}

const char *http_server_answer(const char *path)
{
	for (size_t i = 0; i < COUNT(pages); i++) {
		if (strcmp(path, pages[i].path) == 0)
			return pages[i].answer;
	}
	return NULL;
}

struct view http_server_url(const char *host, const char *path)
{
	static char urls[8][256];
	static unsigned next;
	char *url = urls[next++ % COUNT(urls)];

	snprintf(url, sizeof(*urls), "http://%s:%d%s", host, http_server.port, path);
	return view_of(url);
}

/* ---- names ------------------------------------------------------------------------- */

static const struct name {
	const char *name, *first, *second;
} names[] = {
	{"private.test", "10.0.0.5", NULL},
	{"metadata.test", "169.254.169.254", NULL},
	{"both.test", "10.0.0.5", "fd00::5"},
	{"mine.test", "127.0.0.1", NULL},
	{"stuck.test", "127.0.0.1", NULL},
	{"secure.test", "127.0.0.1", NULL},
	{"other.test", "127.0.0.1", NULL},
};

typedef int resolver(const char *name, const char *service, const struct addrinfo *hints,
	struct addrinfo **ret_list);

__attribute__((visibility("default"))) resolver getaddrinfo;

/* Stands before the library's own, for all of the unit program. */
int getaddrinfo(const char *name, const char *service, const struct addrinfo *hints,
	struct addrinfo **ret_list)
{
	resolver *real = (resolver *)dlsym(RTLD_NEXT, "getaddrinfo");
	const struct name *found = NULL;
	struct addrinfo any = *hints, *second = NULL;
	size_t len = name != NULL ? strlen(name) : 0;

	for (size_t i = 0; i < COUNT(names); i++) {
		if (name != NULL && strcmp(name, names[i].name) == 0)
			found = &names[i];
	}
	if (found == NULL && len > 10 && strcmp(name + len - 10, ".mine.test") == 0)
		found = &names[3];
	if (found == NULL)
		return real(name, service, hints, ret_list);
	pthread_mutex_lock(&lock);
	while (strcmp(name, "stuck.test") == 0 && !state.resolved)
		pthread_cond_wait(&changed, &lock);
	pthread_mutex_unlock(&lock);
	any.ai_family = AF_UNSPEC;
	any.ai_flags = AI_NUMERICHOST;
	int rc = real(found->first, service, &any, ret_list);

	if (rc == 0 && found->second != NULL &&
		real(found->second, service, &any, &second) == 0)
		(*ret_list)->ai_next = second;
	return rc;
}
