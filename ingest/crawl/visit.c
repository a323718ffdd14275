/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The beginning of a visit. A listing that a run left under way is gone on with at its
 * next page, for a day; after that it is closed, since what it saw is no longer what the
 * site shows.
 *
 * Every so often ([fetch] full_every), and after one that failed half-way, a listing is a
 * whole one: it sends no validators and does not stop at reviews that are known, so that
 * a server with stale validators, or a review that was edited or taken away far down, is
 * found out. Only a whole listing that came to its end may declare a review gone.
 */
#include "crawl/visit.h"
#include "crawl/page.h"

#include "crawl/credential.h"

#include <math.h>
#include <stdlib.h>

#define RESUMED_S DAY_SECONDS

static const char *setting(
	const struct crawl *crawl, const struct source *source, const char *key)
{
	return conf_text(crawl->order->conf, "source", source->name, key);
}

/* Why the visit cannot be made, and which keys to look at. */
static int state_fault(
	struct visit *v, const char *keys, const struct err *fault, struct err *err)
{
	const char *name = v->source->name;

	if (fault->code == ERR_MEMORY)
		return err_set(err, fault->code, "source '%s': %s", name, fault->text);
	v->fault = arena_printf(
		&v->arena, "%s; see %s of [source \"%s\"]", fault->text, keys, name);
	v->home.url = view_of(v->source->url);
	return arena_check(&v->arena, err);
}

/* The fields that its requests are sent with; the secrets in them are read here. */
static int prepare_header(struct crawl *crawl, struct visit *v, struct err *err)
{
	const char *header = setting(crawl, v->source, "header");
	const char *dir = conf_text(crawl->order->conf, "fetch", NULL, "credentials");
	struct err fault = ERR_INIT;

	v->fields = buf_make(CREDENTIAL_MAX);
	if (header == NULL || header[0] == '\0')
		return 0;
	/* all at once, so that no part of a secret is left where it grew */
	(void)buf_reserve(&v->fields, CREDENTIAL_MAX);
	if (!credential_is_safe(v->home.https, v->home.host))
		err_set(&fault, ERR_CONFIG,
			"a header is sent by https alone, and its url is not one");
	else if (credential_fields(view_of(header), dir, &v->fields, &fault) == 0)
		return 0;
	return state_fault(v, "header", &fault, err);
}

/* What the configuration says of the source. A fault of it ends the visit, not the run.
 */
static int prepare(struct crawl *crawl, struct visit *v, struct err *err)
{
	const struct source *source = v->source;
	int64_t time_max =
		conf_number(crawl->order->conf, "source", source->name, "time_max");

	v->end_ms = crawl_now_ms() + time_max * 1000;
	struct err fault = ERR_INIT;

	if (page_recipe(crawl->order->conf, source->name, &v->recipe, &fault, err) < 0)
		return -1;
	if (fault.code != ERR_NONE)
		return state_fault(v, "this key", &fault, err);
	if (url_parse(view_of(source->url), &v->arena, &v->home, &fault) == 0 &&
		scope_new(v->home.host, view_of(setting(crawl, source, "follow")),
			&v->scope, &fault) == 0)
		return prepare_header(crawl, v, err);
	return state_fault(v, "url and follow", &fault, err);
}

static int visit_new(struct crawl *crawl, const struct source *source,
	struct visit **ret_visit, struct err *err)
{
	struct visit *v = calloc(1, sizeof(*v));

	if (v == NULL)
		return err_memory(err);
	v->request.kind = REQUEST_PAGE;
	v->source = source;
	v->listing = (struct listing){
		.source_id = source->id,
		.started = crawl_time(crawl),
		.counts = {.first_reviews = -1, .stated_count = -1, .stated_mean = NAN},
	};
	if (prepare(crawl, v, err) < 0) {
		visit_free(v);
		return -1;
	}
	v->listing.next_url = v->home.url;
	*ret_visit = v;
	return 0;
}

void visit_free(struct visit *visit)
{
	if (visit == NULL)
		return;
	scope_free(visit->scope);
	recipe_free(visit->recipe);
	credential_wipe(&visit->fields);
	map_done(&visit->met);
	arena_done(&visit->arena);
	free(visit);
}

/* A listing that was broken off, as its captures tell of it. */
struct broken_off {
	struct visit *visit;
	bool ours; /* it began with the URL that is configured */
};

static int remember(void *arg, const struct capture *capture, struct err *err)
{
	struct broken_off *broken_off = arg;
	struct visit *v = broken_off->visit;

	if (view_eq(capture->url, v->home.url))
		broken_off->ours = true;
	if (capture->outcome != CAPTURE_FETCHED && capture->outcome != CAPTURE_UNCHANGED)
		return 0;
	if (map_put(&v->met, capture->url, capture->page, err) < 0)
		return -1;
	return capture->digest.len != 0
		       ? map_put(&v->met, capture->digest, capture->page, err)
		       : 0;
}

/* Can the listing that was found be gone on with? 1, 0, -1. */
static int is_resumable(struct crawl *crawl, struct visit *v, const struct listing *found,
	struct err *err)
{
	struct broken_off broken_off = {v, view_eq(found->next_url, v->home.url)};
	int64_t age = v->listing.started - found->started;

	if (age < 0 || age >= RESUMED_S || found->next_url.len == 0)
		return 0;
	if (archive_captures_of(
		    crawl->order->archive, found->id, remember, &broken_off, err) < 0)
		return -1;
	if (!broken_off.ours)
		map_done(&v->met);
	return broken_off.ours;
}

/* 1 when the visit goes on with a listing, 0, -1. */
static int resume(struct crawl *crawl, struct visit *v, struct err *err)
{
	struct archive *archive = crawl->order->archive;
	struct listing found;
	int rc = archive_open_listing(archive, v->source->id, &v->arena, &found, err);

	if (rc <= 0)
		return rc;
	rc = is_resumable(crawl, v, &found, err);
	if (rc > 0)
		v->listing = found;
	if (rc != 0)
		return rc;
	found.state = LISTING_FAILED;
	found.finished = v->listing.started;
	found.reason = VIEW("broken off with its run, and not gone on with for a day");
	return archive_save_listing(archive, &found, err);
}

/*
 * Is the listing to be a whole one? The first is, and one after another that ended in the
 * middle: what is behind that page was not met, so known reviews in front of it say
 * nothing.
 */
static int choose_whole(struct crawl *crawl, struct visit *v, struct err *err)
{
	struct archive *archive = crawl->order->archive;
	struct listings before;
	int64_t whole;

	if (archive_recent_listings(
		    archive, v->source->id, INT64_MAX, 1, &v->arena, &before, err) < 0)
		return -1;
	v->listing.whole = before.n == 0 || (before.items[0].state == LISTING_FAILED &&
						    before.items[0].counts.pages != 0);
	if (v->listing.whole)
		return 0;
	if (archive_last_whole(archive, v->source->id, &whole, err) < 0)
		return -1;
	v->listing.whole = v->listing.started - whole >= crawl->rules.full_every;
	return 0;
}

static int begin_listing(struct crawl *crawl, struct visit *v, struct err *err)
{
	if (choose_whole(crawl, v, err) < 0)
		return -1;
	return archive_begin_listing(
		crawl->order->archive, &v->listing, &v->listing.id, err);
}

int visit_begin(struct crawl *crawl, const struct source *source, struct err *err)
{
	struct visit *v;

	if (visit_new(crawl, source, &v, err) < 0)
		return -1;
	int rc = resume(crawl, v, err);

	if (rc < 0 || (rc == 0 && begin_listing(crawl, v, err) < 0)) {
		visit_free(v);
		return -1;
	}
	crawl_enlist(crawl, v);
	return v->fault.len == 0
		       ? visit_route(crawl, v, err)
		       : visit_end_unasked(crawl, v, CAPTURE_FAILED, v->fault, err);
}

int visit_resume(struct crawl *crawl, const struct source *source,
	struct visit **ret_visit, struct err *err)
{
	struct visit *v;

	if (visit_new(crawl, source, &v, err) < 0)
		return -1;
	int rc = resume(crawl, v, err);

	if (rc <= 0) {
		visit_free(v);
		v = NULL;
	}
	*ret_visit = v;
	return rc < 0 ? -1 : 0;
}
