/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * libcurl's multi interface over epoll: only the connections on which something happened
 * are looked at, so that a thousand that are waiting cost nothing. libcurl says which
 * sockets it watches and when it wants to be called again; step() does both.
 *
 * Transfers that are over wait in a queue, in the order in which they ended, until they
 * are taken; given back, they lie in a pool with their easy handles and, up to POOL_SIZE
 * bytes in all, with their buffers.
 *
 * Cookies and HSTS are in libcurl's share object, which all transfers use; it needs no
 * locks in one thread.
 */
#include "http.h"

#include "base/limits.h"
#include "http_transfer.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <time.h>
#include <unistd.h>

#define CONNECTIONS 64
#define EVENTS 64
#define POOL_SIZE MIB(16)
#define WAIT_MS 60000 /* libcurl wants to be called sooner */

struct queue {
	struct http_transfer *first, *last;
};

struct http {
	CURLM *multi;
	struct http_common common;
	struct buf user_agent, proxy, ca_file;
	struct queue running;	    /* in no order */
	struct queue over;	    /* in the order in which they ended */
	struct http_transfer *idle; /* the last first: its memory is still warm */
	size_t idle_size;	    /* bytes that the idle ones' buffers hold */
	size_t pending;		    /* running or over */
	int epoll;
	int64_t timer_ms; /* when libcurl wants to be called; -1 = never */
	struct err err;	  /* of a callback */
};

static int64_t monotonic_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* ---- queues ------------------------------------------------------------------------ */

static void put_last(struct queue *queue, struct http_transfer *t)
{
	t->next = NULL;
	t->previous = queue->last;
	if (queue->last != NULL)
		queue->last->next = t;
	else
		queue->first = t;
	queue->last = t;
}

static void take_out(struct queue *queue, struct http_transfer *t)
{
	if (t->previous != NULL)
		t->previous->next = t->next;
	else
		queue->first = t->next;
	if (t->next != NULL)
		t->next->previous = t->previous;
	else
		queue->last = t->previous;
	t->next = t->previous = NULL;
}

/* ---- what libcurl asks for --------------------------------------------------------- */

/* libcurl watches a socket for something else now, or no longer. */
static int on_socket(CURL *easy, curl_socket_t fd, int what, void *arg, void *socket_arg)
{
	struct http *http = arg;
	struct epoll_event event = {.data.fd = fd};

	(void)easy;
	(void)socket_arg;
	if (what == CURL_POLL_REMOVE) {
		/* of a socket that is closed already the kernel has forgotten it */
		epoll_ctl(http->epoll, EPOLL_CTL_DEL, fd, NULL);
		return 0;
	}
	event.events = ((what & CURL_POLL_IN) != 0 ? EPOLLIN : 0u) |
		       ((what & CURL_POLL_OUT) != 0 ? EPOLLOUT : 0u);
	if (epoll_ctl(http->epoll, EPOLL_CTL_MOD, fd, &event) < 0 &&
		(errno != ENOENT ||
			epoll_ctl(http->epoll, EPOLL_CTL_ADD, fd, &event) < 0)) {
		err_errno(&http->err, "cannot watch a connection");
		return -1;
	}
	return 0;
}

static int on_timer(CURLM *multi, long timeout_ms, void *arg)
{
	struct http *http = arg;

	(void)multi;
	http->timer_ms = timeout_ms < 0 ? -1 : monotonic_ms() + timeout_ms;
	return 0;
}

/* ---- the client -------------------------------------------------------------------- */

static int check_settings(const struct http_settings *settings, struct err *err)
{
	if (view_has_control(settings->user_agent))
		return err_set(err, ERR_CONFIG,
			"the user agent holds control characters: see [fetch] contact");
	if (settings->proxy == NULL || *settings->proxy == '\0')
		return 0;
	CURLU *parser = curl_url();
	CURLUcode code = parser != NULL ? curl_url_set(parser, CURLUPART_URL,
						  settings->proxy, CURLU_GUESS_SCHEME)
					: CURLUE_OUT_OF_MEMORY;

	curl_url_cleanup(parser);
	if (code == CURLUE_OUT_OF_MEMORY)
		return err_memory(err);
	/* schemes of SOCKS are none that URLs are fetched by */
	if (code != CURLUE_OK && code != CURLUE_UNSUPPORTED_SCHEME)
		return err_set(err, ERR_CONFIG, "[fetch] proxy, '%.200s', is not a URL",
			settings->proxy);
	return 0;
}

static int copy_settings(
	struct http *http, const struct http_settings *settings, struct err *err)
{
	http->user_agent = buf_make(KIB(4));
	http->proxy = http->ca_file = buf_make(KIB(8));
	buf_add(&http->user_agent, settings->user_agent);
	buf_add(&http->proxy, view_of(settings->proxy));
	buf_add(&http->ca_file, view_of(settings->ca_file));
	if (buf_check(&http->user_agent, err) < 0 || buf_check(&http->proxy, err) < 0 ||
		buf_check(&http->ca_file, err) < 0)
		return -1;
	http->common.user_agent = http->user_agent.data;
	http->common.ca_file = settings->ca_file != NULL ? http->ca_file.data : NULL;
	http->common.proxies =
		http_proxies(settings->proxy != NULL ? http->proxy.data : NULL);
	return 0;
}

static int open_share(struct http *http, struct err *err)
{
	CURLSH *share = http->common.share = curl_share_init();

	if (share == NULL)
		return err_memory(err);
	if (curl_share_setopt(share, CURLSHOPT_SHARE, CURL_LOCK_DATA_COOKIE) !=
			CURLSHE_OK ||
		curl_share_setopt(share, CURLSHOPT_SHARE, CURL_LOCK_DATA_HSTS) !=
			CURLSHE_OK)
		return err_set(err, ERR_NET, "libcurl cannot share cookies or HSTS");
	return 0;
}

static int open_multi(struct http *http, int connections, struct err *err)
{
	CURLM *multi = http->multi = curl_multi_init();
	int bad = 0;

	if (multi == NULL)
		return err_memory(err);
#define SET(option, value) (bad |= curl_multi_setopt(multi, option, value) != CURLM_OK)
	SET(CURLMOPT_MAXCONNECTS, (long)(connections > 0 ? connections : CONNECTIONS));
	SET(CURLMOPT_SOCKETFUNCTION, on_socket);
	SET(CURLMOPT_SOCKETDATA, http);
	SET(CURLMOPT_TIMERFUNCTION, on_timer);
	SET(CURLMOPT_TIMERDATA, http);
#undef SET
	return bad ? err_set(err, ERR_NET, "libcurl lacks an option that is needed") : 0;
}

static int open_epoll(struct http *http, struct err *err)
{
	http->epoll = epoll_create1(EPOLL_CLOEXEC);
	return http->epoll >= 0 ? 0 : err_errno(err, "cannot watch connections");
}

int http_new(
	const struct http_settings *settings, struct http **ret_http, struct err *err)
{
	if (check_settings(settings, err) < 0)
		return -1;
	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
		return err_set(err, ERR_NET, "cannot start libcurl");
	struct http *http = calloc(1, sizeof(*http));

	if (http == NULL) {
		curl_global_cleanup();
		return err_memory(err);
	}
	http->epoll = -1;
	http->timer_ms = -1;
	if (copy_settings(http, settings, err) < 0 || open_share(http, err) < 0 ||
		open_epoll(http, err) < 0 ||
		open_multi(http, settings->connections, err) < 0) {
		http_free(http);
		return -1;
	}
	*ret_http = http;
	return 0;
}

static void free_all(struct http_transfer *t)
{
	for (struct http_transfer *next; t != NULL; t = next) {
		next = t->next;
		http_transfer_free(t);
	}
}

void http_free(struct http *http)
{
	if (http == NULL)
		return;
	for (struct http_transfer *t = http->running.first; t != NULL; t = t->next)
		curl_multi_remove_handle(http->multi, t->easy);
	free_all(http->running.first);
	free_all(http->over.first);
	free_all(http->idle);
	curl_multi_cleanup(http->multi);
	curl_share_cleanup(http->common.share);
	if (http->epoll >= 0)
		close(http->epoll);
	buf_done(&http->user_agent);
	buf_done(&http->proxy);
	buf_done(&http->ca_file);
	free(http);
	curl_global_cleanup();
}

/* ---- requests ---------------------------------------------------------------------- */

static int take_idle(
	struct http *http, struct http_transfer **ret_transfer, struct err *err)
{
	struct http_transfer *t = http->idle;

	if (t == NULL)
		return http_transfer_new(ret_transfer, err);
	http->idle = t->next;
	http->idle_size -= t->kept;
	t->next = NULL;
	*ret_transfer = t;
	return 0;
}

static void put_idle(struct http *http, struct http_transfer *t)
{
	http_transfer_clear(t, POOL_SIZE - http->idle_size);
	http->idle_size += t->kept;
	t->next = http->idle;
	http->idle = t;
}

/* Start it, or queue the answer that it has already. */
static int start(struct http *http, struct http_transfer *t,
	const struct http_request *request, int64_t now, struct err *err)
{
	int rc = http_transfer_begin(t, &http->common, request, now, err);

	t->over = rc == 0;
	if (rc == 0)
		put_last(&http->over, t);
	if (rc > 0 && curl_multi_add_handle(http->multi, t->easy) != CURLM_OK)
		rc = err_memory(err);
	if (rc > 0)
		put_last(&http->running, t);
	if (rc < 0)
		put_idle(http, t);
	else
		http->pending++;
	return rc < 0 ? -1 : 0;
}

int http_start(struct http *http, const struct http_request *request, int64_t now,
	struct err *err)
{
	struct http_transfer *t;

	if (take_idle(http, &t, err) < 0)
		return -1;
	return start(http, t, request, now, err);
}

size_t http_pending(const struct http *http)
{
	return http->pending;
}

/* Move what is over from one queue to the other. */
static int collect(struct http *http, struct err *err)
{
	int queued, rc = 0;

	for (CURLMsg *m; (m = curl_multi_info_read(http->multi, &queued)) != NULL;) {
		struct http_transfer *t;
		CURL *easy = m->easy_handle;
		CURLcode code = m->data.result;

		if (m->msg != CURLMSG_DONE)
			continue;
		curl_easy_getinfo(easy, CURLINFO_PRIVATE, &t);
		curl_multi_remove_handle(http->multi, easy);
		take_out(&http->running, t);
		put_last(&http->over, t);
		t->over = true;
		if (http_transfer_end(t, code, err) < 0)
			rc = -1;
	}
	return rc;
}

/* Tell libcurl what happened on a socket (or, CURL_SOCKET_TIMEOUT, that it is time). */
static int act(struct http *http, curl_socket_t fd, int what, struct err *err)
{
	int running;
	CURLMcode code = curl_multi_socket_action(http->multi, fd, what, &running);

	if (http->err.code != ERR_NONE)
		return err_set(err, http->err.code, "%s", http->err.text);
	return code == CURLM_OUT_OF_MEMORY ? err_memory(err) : 0;
}

static int act_on(struct http *http, const struct epoll_event *event, struct err *err)
{
	int what = ((event->events & EPOLLIN) != 0 ? CURL_CSELECT_IN : 0) |
		   ((event->events & EPOLLOUT) != 0 ? CURL_CSELECT_OUT : 0) |
		   ((event->events & (EPOLLERR | EPOLLHUP)) != 0 ? CURL_CSELECT_ERR : 0);

	return act(http, event->data.fd, what, err);
}

static int wait_ms(const struct http *http, int64_t until_ms)
{
	int64_t left = until_ms;

	if (http->timer_ms >= 0 && http->timer_ms < left)
		left = http->timer_ms;
	left -= monotonic_ms();
	return left < 0 ? 0 : left > 3600 * 1000 ? 3600 * 1000 : (int)left;
}

/* Wait until something happens or `until_ms`, and work on it. */
static int step(struct http *http, int64_t until_ms, struct err *err)
{
	struct epoll_event events[EVENTS];
	int n = epoll_wait(http->epoll, events, EVENTS, wait_ms(http, until_ms));

	if (n < 0 && errno != EINTR)
		return err_errno(err, "cannot wait for connections");
	for (int i = 0; i < n; i++) {
		if (act_on(http, &events[i], err) < 0)
			return -1;
	}
	if (http->timer_ms >= 0 && http->timer_ms <= monotonic_ms()) {
		http->timer_ms = -1;
		if (act(http, CURL_SOCKET_TIMEOUT, 0, err) < 0)
			return -1;
	}
	return collect(http, err);
}

int http_wait(struct http *http, int64_t timeout_ms, struct err *err)
{
	int64_t until_ms = monotonic_ms() + timeout_ms;

	do {
		if (step(http, http->over.first != NULL ? 0 : until_ms, err) < 0)
			return -1;
	} while (http->over.first == NULL && monotonic_ms() < until_ms);
	return 0;
}

struct http_answer *http_take(struct http *http)
{
	struct http_transfer *t = http->over.first;

	if (t == NULL)
		return NULL;
	take_out(&http->over, t);
	http->pending--;
	return &t->answer;
}

int http_get(struct http *http, const struct http_request *request, int64_t now,
	struct http_answer **ret_answer, struct err *err)
{
	struct http_transfer *t;

	if (take_idle(http, &t, err) < 0 || start(http, t, request, now, err) < 0)
		return -1;
	while (!t->over) {
		if (step(http, monotonic_ms() + WAIT_MS, err) < 0)
			return -1;
	}
	take_out(&http->over, t);
	http->pending--;
	*ret_answer = &t->answer;
	return 0;
}

void http_answer_free(struct http *http, struct http_answer *answer)
{
	if (answer != NULL)
		put_idle(http, (struct http_transfer *)answer);
}

const char *http_cut_name(enum http_cut cut)
{
	static const char *const names[] = {"", "length", "time", "disconnect"};

	return names[cut];
}
