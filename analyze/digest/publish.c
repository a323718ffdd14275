/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Making, comparing, writing. What a digest says is compared by a digest of the model
 * (without revision and changes) and of the table; how a stylesheet arranges it is no
 * change. The file of the revision before is read back only to tell what changed.
 */
#include "digest/publish.h"

#include "archive/reviews.h"
#include "base/calendar.h"
#include "base/gz.h"
#include "base/limits.h"
#include "base/savefile.h"
#include "digest/model.h"
#include "digest/table.h"
#include "view/render.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

struct publisher {
	struct archive *archive;
	const struct registry *registry;
	const struct conf *conf;
	struct views *views; /* owned; NULL until the first rendering */
};

const char *const digest_extensions[DIGEST_FILES] = {"json", "html", "txt", "csv"};

int publisher_open(struct archive *archive, const struct registry *registry,
	const struct conf *conf, struct publisher **ret_publisher, struct err *err)
{
	struct publisher *publisher = calloc(1, sizeof(*publisher));

	if (publisher == NULL)
		return err_memory(err);
	*publisher = (struct publisher){archive, registry, conf, NULL};
	*ret_publisher = publisher;
	return 0;
}

void publisher_close(struct publisher *publisher)
{
	if (publisher == NULL)
		return;
	views_close(publisher->views);
	free(publisher);
}

/* ---- making --------------------------------------------------------------------------
 */

static int check_day(const struct brand *brand, int32_t day, int64_t now, struct err *err)
{
	if (!brand->own)
		return err_set(err, ERR_USAGE,
			"'%s' is a competitor: only our own brands have digests",
			brand->name);
	if (day > zone_day(brand->zone, now))
		return err_set(err, ERR_USAGE,
			"%s is in the future: it is %s where '%s' is (%s)",
			calendar_day_text(day).text,
			calendar_day_text(zone_day(brand->zone, now)).text, brand->name,
			brand->timezone);
	return 0;
}

static int build(struct publisher *p, struct digest *digest, struct err *err)
{
	struct arena arena ARENA_CLEANUP = {0};
	struct shown_reviews reviews;

	if (archive_reviews_of_day(p->archive, digest->brand->id, 0, digest->day, &arena,
		    &reviews, err) < 0 ||
		model_build(p->archive, p->registry, digest->brand, digest->day, &reviews,
			&digest->model, err) < 0)
		return -1;
	return table_write(p->registry, digest->brand, &reviews, &digest->table, err);
}

static int content_hash(
	const struct digest *digest, struct hash_text *ret_hash, struct err *err)
{
	struct buf json BUF_CLEANUP = buf_make(LIMIT_DIGEST);

	if (model_write(digest->model, &json, err) < 0)
		return -1;
	struct view parts[] = {buf_view(&json), buf_view(&digest->table)};

	*ret_hash = hash_parts(NULL, parts, 2);
	return 0;
}

static int set(struct digest *digest, const char *key, json_t *value, struct err *err)
{
	return json_object_set_new(digest->model, key, value) < 0 ? err_memory(err) : 0;
}

/* The model in the file of another revision of the same day; NULL when it is not to be
   had. */
static json_t *read_revision(
	const struct publisher *p, const struct digest *digest, int64_t revision)
{
	struct digest other = *digest;
	struct buf text BUF_CLEANUP = buf_make(LIMIT_DIGEST);
	struct gz_reader *reader;
	struct view block;
	char path[PATH_MAX];
	int rc;

	other.entry.revision = revision;
	if (digest_path(p, &other, DIGEST_JSON, path, NULL) < 0 ||
		gz_reader_open(path, &reader, NULL) < 0)
		return NULL;
	while ((rc = gz_reader_block(reader, &block, NULL)) > 0)
		buf_add(&text, block);
	gz_reader_close(reader);
	if (rc < 0 || buf_check(&text, NULL) < 0)
		return NULL;
	return json_loadb(text.data, text.len, 0, NULL);
}

static int set_changes(const struct publisher *p, struct digest *digest, struct err *err)
{
	json_t *before = read_revision(p, digest, digest->entry.revision - 1);
	json_t *changes =
		before != NULL ? model_changes(before, digest->model) : json_array();
	const char *what =
		before != NULL ? "texts" : "the revision before is not on disk";

	json_decref(before);
	if (changes != NULL && json_array_size(changes) == 0 &&
		json_array_append_new(changes,
			json_pack("{s:s, s:n, s:n}", "what", what, "was", "now")) < 0) {
		json_decref(changes);
		changes = NULL;
	}
	return set(digest, "changes", changes, err);
}

/* Which revision it is, and what changed since the one before. */
static int set_revision(struct publisher *p, struct digest *digest, struct err *err)
{
	struct digest_entry last = {0}, *entry = &digest->entry;

	if (content_hash(digest, &entry->content, err) < 0)
		return -1;
	int rc = archive_last_digest(
		p->archive, digest->brand->id, digest->day, &last, err);

	if (rc < 0)
		return -1;
	digest->known = rc > 0 && strcmp(last.content.text, entry->content.text) == 0;
	entry->revision = last.revision + !digest->known;
	if (set(digest, "revision", json_integer(entry->revision), err) < 0)
		return -1;
	return entry->revision > 1 ? set_changes(p, digest, err) : 0;
}

int digest_make(struct publisher *publisher, const struct brand *brand, int32_t day,
	int64_t now, struct digest *ret_digest, struct err *err)
{
	struct digest digest = {
		.brand = brand, .day = day, .table = buf_make(LIMIT_DIGEST)};

	if (check_day(brand, day, now, err) < 0)
		return -1;
	if (build(publisher, &digest, err) < 0 ||
		set_revision(publisher, &digest, err) < 0) {
		err_prefix(err, "digest of '%s' for %s", brand->name,
			calendar_day_text(day).text);
		digest_done(&digest);
		return -1;
	}
	*ret_digest = digest;
	return 0;
}

void digest_done(struct digest *digest)
{
	json_decref(digest->model);
	digest->model = NULL;
	buf_done(&digest->table);
}

int digest_render(struct publisher *publisher, const struct digest *digest,
	enum digest_format format, struct buf *out, struct err *err)
{
	static const enum view_kind kinds[] = {[DIGEST_HTML] = VIEW_HTML,
		[DIGEST_TEXT] = VIEW_TEXT,
		[DIGEST_MAIL] = VIEW_MAIL};

	if (format == DIGEST_JSON)
		return model_write(digest->model, out, err);
	if (format == DIGEST_CSV) {
		buf_add(out, buf_view(&digest->table));
		return buf_check(out, err);
	}
	if (publisher->views == NULL &&
		views_open(publisher->conf, "digest", &publisher->views, err) < 0)
		return -1;
	return views_render(publisher->views, kinds[format], digest->model, out, err);
}

/* ---- writing -------------------------------------------------------------------------
 */

/* "2026/11/acme-2026-11-20.r1.json.gz", below [digests] dir. */
struct file_name {
	char text[256];
};

static struct file_name file_name(const struct digest *digest, enum digest_format format)
{
	struct calendar_text date = calendar_day_text(digest->day);
	struct file_name name;

	snprintf(name.text, sizeof(name.text), "%.4s/%.2s/%s-%s.r%lld.%s.gz", date.text,
		date.text + 5, digest->brand->slug, date.text,
		(long long)digest->entry.revision, digest_extensions[format]);
	return name;
}

static int below_dir(
	const struct publisher *p, const char *name, char path[PATH_MAX], struct err *err)
{
	const char *dir = conf_text(p->conf, "digests", NULL, "dir");

	if ((size_t)snprintf(path, PATH_MAX, "%s/%s", dir, name) >= PATH_MAX)
		return err_set(err, ERR_IO, "path '%s' is too long", dir);
	return 0;
}

int digest_path(const struct publisher *publisher, const struct digest *digest,
	enum digest_format format, char ret_path[PATH_MAX], struct err *err)
{
	return below_dir(publisher, file_name(digest, format).text, ret_path, err);
}

static int make_dir(const struct publisher *p, const char *name, struct err *err)
{
	char path[PATH_MAX];

	return below_dir(p, name, path, err) < 0 ? -1 : savefile_mkdirs(path, err);
}

static int write_file(struct publisher *p, const struct digest *digest,
	enum digest_format format, struct err *err)
{
	struct buf plain BUF_CLEANUP = buf_make(LIMIT_DIGEST);
	struct buf packed BUF_CLEANUP = buf_make(LIMIT_DIGEST);
	char path[PATH_MAX];

	if (digest_render(p, digest, format, &plain, err) < 0 ||
		gz_deflate(buf_view(&plain), &packed, err) < 0 ||
		digest_path(p, digest, format, path, err) < 0)
		return -1;
	return savefile_write(path, buf_view(&packed), err);
}

static int write_files(struct publisher *p, const struct digest *digest, struct err *err)
{
	char dir[9];

	snprintf(dir, sizeof(dir), "%.7s", file_name(digest, DIGEST_JSON).text);
	if (make_dir(p, dir, err) < 0)
		return -1;
	for (int format = 0; format < DIGEST_FILES; format++) {
		if (write_file(p, digest, (enum digest_format)format, err) < 0)
			return -1;
	}
	return 0;
}

static bool has_files(const struct publisher *p, const struct digest *digest)
{
	for (int format = 0; format < DIGEST_FILES; format++) {
		char path[PATH_MAX];

		if (digest_path(p, digest, (enum digest_format)format, path, NULL) < 0 ||
			access(path, R_OK) != 0)
			return false;
	}
	return true;
}

static int link_latest(struct publisher *p, const struct digest *digest, struct err *err)
{
	if (make_dir(p, "latest", err) < 0)
		return -1;
	for (int format = 0; format < DIGEST_FILES; format++) {
		struct file_name file = file_name(digest, (enum digest_format)format);
		char name[256], target[sizeof(file.text) + 4], path[PATH_MAX];

		snprintf(name, sizeof(name), "latest/%s.%s.gz", digest->brand->slug,
			digest_extensions[format]);
		snprintf(target, sizeof(target), "../%s", file.text);
		if (below_dir(p, name, path, err) < 0 ||
			savefile_link(path, target, err) < 0)
			return -1;
	}
	return 0;
}

/* The links follow the newest day; an older one that is written late leaves them. */
static int move_links(struct publisher *p, const struct digest *digest, struct err *err)
{
	int32_t newest = 0;
	int rc = archive_last_digest_day(p->archive, digest->brand->id, &newest, err);

	if (rc < 0 || (rc > 0 && newest > digest->day))
		return rc < 0 ? -1 : 0;
	return link_latest(p, digest, err);
}

int digest_publish(struct publisher *publisher, const struct digest *digest, int64_t now,
	enum digest_outcome *ret_outcome, struct err *err)
{
	enum digest_outcome outcome = digest->known ? DIGEST_RESTORED : DIGEST_WRITTEN;

	if (digest->known && has_files(publisher, digest))
		outcome = DIGEST_UNCHANGED;
	else if (write_files(publisher, digest, err) < 0)
		return -1;
	if (!digest->known && archive_put_digest(publisher->archive, digest->brand->id,
				      digest->day, &digest->entry, now, err) < 0)
		return -1;
	/* Those of an unchanged one too: a run may have died before it came to them. */
	if (move_links(publisher, digest, err) < 0)
		return -1;
	*ret_outcome = outcome;
	return 0;
}

int digest_publish_day(struct publisher *publisher, const struct brand *brand,
	int32_t day, int64_t now, struct digest_result *ret_result, struct err *err)
{
	struct digest digest;
	enum digest_outcome outcome;

	if (digest_make(publisher, brand, day, now, &digest, err) < 0)
		return -1;
	int rc = digest_publish(publisher, &digest, now, &outcome, err);

	if (rc == 0)
		*ret_result = (struct digest_result){outcome, digest.entry.revision};
	digest_done(&digest);
	return rc;
}
