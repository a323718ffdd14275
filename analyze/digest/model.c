/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The model is gathered first (a handful of queries, each bounded by days), measured, and
 * then written part by part in the order of the digest. Parts live in part_*.c; this file
 * has what they share: reading, rounding, and the tree.
 */
#include "digest/model.h"

#include "base/buf.h"
#include "base/calendar.h"
#include "base/limits.h"
#include "digest/parts.h"

#include <math.h>

/* ---- the tree ------------------------------------------------------------------------
 */

void put(struct model *model, json_t *object, const char *key, json_t *value)
{
	if (json_object_set_new(object, key, value) < 0)
		model->failed = true;
}

void add(struct model *model, json_t *array, json_t *value)
{
	if (json_array_append_new(array, value) < 0)
		model->failed = true;
}

json_t *text_value(struct view text)
{
	return json_stringn(text.data != NULL ? text.data : "", text.len);
}

/* Adding 0 turns -0 into 0. */
static json_t *rounded(double value, double scale)
{
	return json_real(round(value * scale) / scale + 0.0);
}

json_t *number_value(double value)
{
	return rounded(value, 1000);
}

json_t *rate_value(double value)
{
	return rounded(value, 100);
}

json_t *range_value(const struct range *range)
{
	if (!range->known)
		return json_null();
	return json_pack("[o, o]", number_value(range->lo), number_value(range->hi));
}

json_t *day_value(int32_t day)
{
	return json_string(calendar_day_text(day).text);
}

void put_clean(struct model *model, json_t *object, const char *key, struct view text,
	size_t max)
{
	put(model, object, key, text_value(prose_clean(&model->arena, text, max)));
}

struct view scope_title(struct model *model, int64_t location_id)
{
	const struct location *location =
		location_id != 0 ? registry_location_id(model->registry, location_id)
				 : NULL;
	const char *title = location != NULL ? location->title : model->brand->title;

	return prose_clean(&model->arena, view_of(title), PROSE_TITLE);
}

/* ---- reading -------------------------------------------------------------------------
 */

/* How far back the rollups are needed: the ranges' 56 days, or the 28 before an act. */
static int32_t window_start(const struct model *model)
{
	int32_t from = model->day - RANGE_DAYS;

	if (model->acts.n != 0 && model->acts.items[0].day - MODEL_PERIOD_DAYS < from)
		from = model->acts.items[0].day - MODEL_PERIOD_DAYS;
	return from;
}

/* The health of the sources is that of the end of the day. */
static int read_healths(struct model *m, struct err *err)
{
	int64_t until = zone_day_start(m->brand->zone, m->day + 1);

	m->healths = arena_alloc(&m->arena, (m->states.n + 1) * sizeof(*m->healths));
	if (m->healths == NULL)
		return err_memory(err);
	for (size_t i = 0; i < m->states.n; i++) {
		if (archive_health_of(m->archive, m->states.items[i].source_id, until,
			    &m->arena, &m->healths[i], err) < 0)
			return -1;
	}
	return 0;
}

/* Their last fetch is that of the evening after the day: the digest is written in
   between, from what was fetched until then. */
static int read_states(struct model *m, struct err *err)
{
	int64_t until = zone_day_start(m->brand->zone, m->day + 2);

	if (archive_source_states(
		    m->archive, m->brand->id, until, &m->arena, &m->states, err) < 0)
		return -1;
	return read_healths(m, err);
}

static int read_all(struct model *m, struct err *err)
{
	int64_t id = m->brand->id;
	int32_t last;
	bool any;

	if (archive_days_of_brand(m->archive, id, &any, &m->first, &last, err) < 0)
		return -1;
	if (!any || m->first > m->day)
		m->first = m->day + 1;
	if (archive_interventions(m->archive, id, m->day - MODEL_ACT_DAYS + 1, m->day,
		    &m->arena, &m->acts, err) < 0 ||
		archive_episodes(m->archive, id, m->day - MODEL_PERIOD_DAYS + 1, m->day,
			&m->arena, &m->episodes, err) < 0 ||
		read_states(m, err) < 0 ||
		archive_lexicons_in_use(m->archive, &m->arena, &m->lexicons, err) < 0 ||
		archive_count_gone(m->archive, id, m->day, &m->gone, err) < 0)
		return -1;
	return figures_read(
		m->archive, id, window_start(m), m->day, &m->arena, &m->figures, err);
}

/* ---- building ------------------------------------------------------------------------
 */

static void write_head(struct model *m, json_t *root)
{
	put(m, root, "schema", json_string("repute.digest/1"));
	put_clean(m, root, "brand", view_of(m->brand->name), PROSE_TEXT);
	put_clean(m, root, "title", view_of(m->brand->title), PROSE_TITLE);
	put_clean(m, root, "timezone", view_of(m->brand->timezone), PROSE_TITLE);
	put(m, root, "date", day_value(m->day));
	put(m, root, "date_text", json_string(prose_day_long(m->day).text));
	put(m, root, "revision", json_integer(0));
	put(m, root, "headline", text_value(headline(m)));
	put(m, root, "needs_you", json_array());
}

static int write_all(struct model *m, json_t *root, struct err *err)
{
	write_head(m, root);
	part_metrics(m, root);
	part_periods(m, root);
	part_acts(m, root);
	part_episodes(m, root);
	part_reviews(m, root);
	part_places(m, root);
	part_audiences(m, root);
	if (competitors_write(m, root, err) < 0)
		return -1;
	part_notes(m, root);
	put(m, root, "changes", json_array());
	return m->failed ? err_memory(err) : arena_check(&m->arena, err);
}

int model_build(struct archive *archive, const struct registry *registry,
	const struct brand *brand, int32_t day, const struct shown_reviews *reviews,
	json_t **ret_model, struct err *err)
{
	struct model model = {.archive = archive,
		.registry = registry,
		.brand = brand,
		.day = day,
		.reviews = reviews};
	json_t *root = json_object();
	int rc = root != NULL ? read_all(&model, err) : err_memory(err);

	if (rc == 0) {
		metrics_measure(&model);
		rc = write_all(&model, root, err);
	}
	arena_done(&model.arena);
	if (rc < 0) {
		json_decref(root);
		return -1;
	}
	*ret_model = root;
	return 0;
}

static int append(const char *bytes, size_t len, void *data)
{
	struct buf *out = data;

	buf_add(out, (struct view){bytes, len});
	return out->failed == ERR_NONE ? 0 : -1;
}

int model_write(const json_t *model, struct buf *out, struct err *err)
{
	/* Enough digits for what was rounded to 3 decimals, too few to show binary dust.
	 */
	int rc = json_dump_callback(
		model, append, out, JSON_COMPACT | JSON_REAL_PRECISION(9));

	buf_add_char(out, '\n');
	if (buf_check(out, err) < 0)
		return -1;
	return rc < 0 ? err_memory(err) : 0;
}
