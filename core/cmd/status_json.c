/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The status as JSON, for scripts: everything that the text tells, with exact times. A
 * tree is built and dumped; text from outside that is not UTF-8 is repaired on the way.
 */
#include "core/cmd/status.h"

#include "archive/reviews.h"
#include "base/calendar.h"
#include "base/repair.h"

#include <jansson.h>

/* What building has in common. A failure sticks. */
struct writer {
	struct arena arena;
	bool failed;
};

static void put(struct writer *w, json_t *object, const char *key, json_t *value)
{
	if (json_object_set_new(object, key, value) < 0)
		w->failed = true;
}

static void add(struct writer *w, json_t *array, json_t *value)
{
	if (json_array_append_new(array, value) < 0)
		w->failed = true;
}

static void put_text(struct writer *w, json_t *object, const char *key, struct view text)
{
	bool repaired = false;
	struct view clean = repair_text(text, &w->arena, &repaired);

	put(w, object, key,
		json_stringn(clean.data != NULL ? clean.data : "", clean.len));
}

/* null for 0. */
static void put_time(struct writer *w, json_t *object, const char *key, int64_t time)
{
	put(w, object, key,
		time != 0 ? json_string(calendar_time_text(time).text) : json_null());
}

static void put_number(struct writer *w, json_t *object, const char *key, int64_t value)
{
	put(w, object, key, json_integer(value));
}

/* null for -1. */
static void put_count(struct writer *w, json_t *object, const char *key, int64_t value)
{
	put(w, object, key, value >= 0 ? json_integer(value) : json_null());
}

static json_t *last_value(struct writer *w, const struct listing *last)
{
	const struct listing_counts *counts = &last->counts;
	json_t *object = json_object();

	put_time(w, object, "started", last->started);
	put_time(w, object, "finished", last->finished);
	put_text(w, object, "state", view_of(listing_state_name(last->state)));
	put_text(w, object, "outcome", view_of(capture_outcome_name(last->outcome)));
	put_text(w, object, "reason", last->reason);
	put_number(w, object, "pages", counts->pages);
	put_number(w, object, "reviews", counts->reviews);
	put_count(w, object, "first_reviews", counts->first_reviews);
	put_number(w, object, "new", counts->put[PUT_NEW]);
	put_number(w, object, "edited", counts->put[PUT_EDITED]);
	put_number(w, object, "known", counts->put[PUT_KNOWN]);
	put_count(w, object, "stated_count", counts->stated_count);
	return object;
}

static json_t *usual_value(struct writer *w, const struct yield *usual)
{
	json_t *object;

	if (usual->n < YIELD_MIN)
		return json_null();
	object = json_object();
	put_number(w, object, "listings", (int64_t)usual->n);
	put_number(w, object, "low", usual->low);
	put_number(w, object, "median", usual->median);
	put_number(w, object, "high", usual->high);
	return object;
}

static json_t *source_value(struct writer *w, const struct source_status *status)
{
	const struct source *source = status->source;
	const struct health *health = &status->health;
	json_t *object = json_object();

	put_text(w, object, "source", view_of(source->name));
	put_text(w, object, "brand", view_of(status->brand->name));
	put(w, object, "url",
		source->url != NULL ? json_string(source->url) : json_null());
	put(w, object, "configured", json_boolean(source->configured));
	put_text(w, object, "state",
		view_of(status->judged ? health_state_name(health->state) : "new"));
	put(w, object, "trouble", json_boolean(source_status_is_trouble(status)));
	put_time(w, object, "since", status->judged ? health->since : 0);
	put_time(w, object, "trouble_since", health->onset);
	put_text(w, object, "reason", health->reason);
	put(w, object, "last",
		status->fetched ? last_value(w, &status->last) : json_null());
	put(w, object, "under_way", json_boolean(status->under_way));
	put(w, object, "usual", usual_value(w, &status->usual));
	put_number(w, object, "every", source->every);
	put_time(w, object, "due", source->due);
	return object;
}

static json_t *runs_value(struct writer *w, const struct run_entries *runs)
{
	json_t *list = json_array();

	for (size_t i = 0; i < runs->n; i++) {
		const struct run_entry *run = &runs->items[i];
		json_t *object = json_object();

		put_text(w, object, "command", run->command);
		put_time(w, object, "started", run->started);
		put_time(w, object, "finished", run->finished);
		put(w, object, "status",
			run->finished != 0 ? json_integer(run->status) : json_null());
		put_text(w, object, "summary", run->summary);
		add(w, list, object);
	}
	return list;
}

static json_t *mails_value(struct writer *w, const struct waiting_mails *mails)
{
	json_t *list = json_array();

	for (size_t i = 0; i < mails->n; i++) {
		const struct waiting_mail *mail = &mails->items[i];
		json_t *object = json_object();

		put_text(w, object, "message_id", mail->message_id);
		put_time(w, object, "created", mail->created);
		put_time(w, object, "due", mail->due);
		put_number(w, object, "attempts", mail->attempts);
		put_text(w, object, "reason", mail->reason);
		add(w, list, object);
	}
	return list;
}

static int append(const char *bytes, size_t len, void *data)
{
	buf_add(data, (struct view){bytes, len});
	return 0;
}

int status_write_json(const struct status *status, struct buf *out, struct err *err)
{
	struct writer w = {0};
	json_t *root = json_object(), *sources = json_array();

	put_text(&w, root, "schema", VIEW("repute.status/1"));
	put_time(&w, root, "now", status->now);
	for (size_t i = 0; i < status->n; i++)
		add(&w, sources, source_value(&w, &status->sources[i]));
	put(&w, root, "sources", sources);
	put(&w, root, "runs", runs_value(&w, &status->runs));
	put_number(&w, root, "mails_waiting", status->mails_waiting);
	put(&w, root, "mails", mails_value(&w, &status->mails));
	put_number(&w, root, "unscored", status->unscored);
	put_number(&w, root, "changes_untold", (int64_t)status->untold);
	int rc = w.failed || arena_check(&w.arena, NULL) < 0 ? -1 : 0;

	if (rc == 0)
		rc = json_dump_callback(root, append, out, JSON_COMPACT);
	buf_add_char(out, '\n');
	json_decref(root);
	arena_done(&w.arena);
	return rc < 0 ? err_memory(err) : 0;
}
