/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute intervention`: acts of leadership are put on record here, and listed. Naming a
 * brand or a place that is not known is a slip, so nothing is registered by it.
 */
#include "analyze/cmd/commands.h"

#include "analyze/cmd/named.h"
#include "archive/interventions.h"
#include "base/limits.h"

#include <jansson.h>
#include <stdio.h>
#include <utf8proc.h>

#define FUTURE_DAYS 366

struct asked {
	struct context *context;
	const char *brand, *location, *kind, *title;
	struct opt_day day;
	bool json;
	struct archive *archive;
	struct registry *registry;
	struct arena arena;
};

/* ---- showing -------------------------------------------------------------------------
 */

static const char *location_name(const struct asked *a, int64_t location_id)
{
	const struct location *location =
		location_id != 0 ? registry_location_id(a->registry, location_id) : NULL;

	return location != NULL ? location->name : NULL;
}

static json_t *act_json(const struct asked *a, const struct intervention *act)
{
	const struct brand *brand = registry_brand_id(a->registry, act->brand_id);

	return json_pack("{s:I, s:s, s:s?, s:s, s:s%, s:s%}", "id", (json_int_t)act->id,
		"brand", brand->name, "location", location_name(a, act->location_id),
		"date", calendar_day_text(act->day).text, "kind", act->kind.data,
		act->kind.len, "title", act->title.data, act->title.len);
}

static int print_json(
	const struct asked *a, const struct interventions *acts, struct err *err)
{
	json_t *list = json_array();
	json_t *root = json_pack(
		"{s:s, s:o}", "schema", "repute.interventions/1", "interventions", list);
	int rc = root != NULL ? 0 : -1;

	for (size_t i = 0; i < acts->n && rc == 0; i++)
		rc = json_array_append_new(list, act_json(a, &acts->items[i]));
	if (rc < 0)
		err_memory(err);
	else if (json_dumpf(root, stdout, JSON_INDENT(2)) < 0 || putchar('\n') == EOF)
		rc = err_set(err, ERR_IO, "cannot write to standard output");
	json_decref(root);
	return rc;
}

/* Columns that a text takes on a terminal; what it would do there is taken out first. */
static int width_of(struct view text)
{
	int width = 0;

	for (size_t at = 0; at < text.len;) {
		utf8proc_int32_t code;
		utf8proc_ssize_t len =
			utf8proc_iterate((const utf8proc_uint8_t *)text.data + at,
				(utf8proc_ssize_t)(text.len - at), &code);

		width += len > 0 ? utf8proc_charwidth(code) : 1;
		at += len > 0 ? (size_t)len : 1;
	}
	return width;
}

enum column { COLUMN_ID, COLUMN_DATE, COLUMN_SCOPE, COLUMN_KIND, COLUMN_TITLE, COLUMNS };

struct row {
	struct view cells[COLUMNS];
};

static struct row act_row(struct asked *a, const struct intervention *act)
{
	const struct brand *brand = registry_brand_id(a->registry, act->brand_id);
	const char *place = location_name(a, act->location_id);

	return (struct row){{
		arena_printf(&a->arena, "%lld", (long long)act->id),
		arena_printf(&a->arena, "%s", calendar_day_text(act->day).text),
		arena_printf(&a->arena, "%s%s%s", brand->name, place != NULL ? "/" : "",
			place != NULL ? place : ""),
		act->kind,
		act->title,
	}};
}

static void print_row(const struct row *row, const int widths[COLUMNS])
{
	for (int c = 0; c < COLUMNS; c++) {
		int pad = widths[c] - width_of(row->cells[c]);

		printf("%.*s", VIEW_ARG(row->cells[c]));
		if (c + 1 < COLUMNS)
			printf("%*s", pad + 2, "");
	}
	putchar('\n');
}

static int print_table(struct asked *a, const struct interventions *acts, struct err *err)
{
	static const struct row head = {
		{VIEW("id"), VIEW("date"), VIEW("where"), VIEW("kind"), VIEW("title")}};
	struct row *rows = arena_alloc(&a->arena, (acts->n + 1) * sizeof(*rows));
	int widths[COLUMNS] = {0};

	if (rows == NULL)
		return err_memory(err);
	rows[0] = head;
	for (size_t i = 0; i < acts->n; i++)
		rows[i + 1] = act_row(a, &acts->items[i]);
	for (size_t i = 0; i <= acts->n; i++) {
		for (int c = 0; c < COLUMNS; c++) {
			int width = width_of(rows[i].cells[c]);

			widths[c] = width > widths[c] ? width : widths[c];
		}
	}
	if (arena_check(&a->arena, err) < 0)
		return -1;
	for (size_t i = 0; acts->n > 0 && i <= acts->n; i++)
		print_row(&rows[i], widths);
	return 0;
}

/* ---- adding --------------------------------------------------------------------------
 */

static int check_title(struct view title, struct err *err)
{
	if (title.len == 0)
		return err_set(err, ERR_USAGE, "intervention add: the title is empty");
	if (title.len > LIMIT_TITLE)
		return err_set(err, ERR_USAGE,
			"intervention add: the title is longer than %d bytes",
			LIMIT_TITLE);
	if (!view_is_utf8(title))
		return err_set(
			err, ERR_USAGE, "intervention add: the title is not UTF-8");
	for (size_t i = 0; i < title.len; i++) {
		if ((unsigned char)title.data[i] < 0x20 || title.data[i] == 0x7f)
			return err_set(err, ERR_USAGE,
				"intervention add: the title holds a control character");
	}
	return 0;
}

static int check_asked(const struct asked *a, struct err *err)
{
	const char *missing = a->brand == NULL	 ? "--brand"
			      : !a->day.given	 ? "--date"
			      : a->kind == NULL	 ? "--kind"
			      : a->title == NULL ? "--title"
						 : NULL;

	if (missing != NULL)
		return err_set(
			err, ERR_USAGE, "intervention add: %s is missing", missing);
	if (!intervention_is_kind(view_of(a->kind))) {
		char kinds[160];

		snprintf(kinds, sizeof(kinds), "%s", intervention_kinds);
		for (char *c = kinds; *c != '\0'; c++)
			*c = *c == '|' ? ' ' : *c;
		return err_set(err, ERR_USAGE,
			"intervention add: no kind '%.60s'; the kinds are: %s", a->kind,
			kinds);
	}
	return check_title(view_trim(view_of(a->title)), err);
}

static int find_scope(const struct asked *a, struct intervention *act, struct err *err)
{
	const struct brand *brand = named_brand(a->registry, a->brand, err);
	const struct location *location = NULL;

	if (brand == NULL)
		return -1;
	if (a->location != NULL) {
		location = named_location(a->registry, brand, a->location, err);
		if (location == NULL)
			return -1;
	}
	const struct zone *zone = location != NULL ? location->zone : brand->zone;
	int32_t today = zone_day(zone, clock_now(&a->context->clock));

	if (a->day.day > today + FUTURE_DAYS)
		return err_set(err, ERR_USAGE,
			"intervention add: %s is more than a year in the future",
			calendar_day_text(a->day.day).text);
	act->brand_id = brand->id;
	act->location_id = location != NULL ? location->id : 0;
	return 0;
}

static int store(struct asked *a, struct intervention *act, struct err *err)
{
	int64_t now = clock_now(&a->context->clock);

	if (archive_begin(a->archive, err) < 0)
		return -1;
	if (archive_add_intervention(a->archive, act, now, &act->id, err) == 0)
		return archive_commit(a->archive, err);
	archive_rollback(a->archive);
	return -1;
}

static int add_act(struct asked *a, struct err *err)
{
	struct intervention act = {.day = a->day.day,
		.kind = view_of(a->kind),
		.title = view_trim(view_of(a->title))};
	struct interventions one = {&act, 1};

	if (find_scope(a, &act, err) < 0 || store(a, &act, err) < 0)
		return -1;
	const char *place = location_name(a, act.location_id);

	log_line(&a->context->log, LOG_LEVEL_NOTICE,
		"intervention %lld: %s, %s%s%s: %.*s", (long long)act.id,
		calendar_day_text(act.day).text,
		registry_brand_id(a->registry, act.brand_id)->name,
		place != NULL ? "/" : "", place != NULL ? place : "",
		VIEW_ARG(act.title));
	return a->json ? print_json(a, &one, err) : 0;
}

static int list_acts(struct asked *a, struct err *err)
{
	struct interventions acts;
	int64_t brand_id = 0;

	if (a->brand != NULL) {
		const struct brand *brand = named_brand(a->registry, a->brand, err);

		if (brand == NULL)
			return -1;
		brand_id = brand->id;
	}
	if (archive_interventions(a->archive, brand_id, INT32_MIN, INT32_MAX, &a->arena,
		    &acts, err) < 0)
		return -1;
	if (a->json)
		return print_json(a, &acts, err);
	if (acts.n == 0)
		log_line(&a->context->log, LOG_LEVEL_NOTICE,
			"no intervention is on record: see 'repute intervention --help'");
	return print_table(a, &acts, err);
}

static int run(struct asked *a, bool write, struct err *err)
{
	struct context *context = a->context;

	if (context_configure(context, err) < 0 ||
		archive_open(context->conf, write, &a->archive, err) < 0 ||
		registry_open(
			a->archive, write ? context->conf : NULL, &a->registry, err) < 0)
		return -1;
	return write ? add_act(a, err) : list_acts(a, err);
}

int cmd_intervention(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"intervention add|list [OPTION...]",
		"Put an act of leadership on record, or list those that are."};
	struct asked a = {.context = context};
	const struct opt table[] = {
		{OPT_TEXT, 'b', "brand", &a.brand, "BRAND", "whose"},
		{OPT_TEXT, 'l', "location", &a.location, "LOCATION",
			"where; the whole brand when not given"},
		{OPT_DAY, 'd', "date", &a.day, "DATE", "its first day (YYYY-MM-DD)"},
		{OPT_TEXT, 'k', "kind", &a.kind, "KIND",
			"outreach, policy, frontline, recognition, training, resources, "
			"teamwork, personnel, incident, other"},
		{OPT_TEXT, 't', "title", &a.title, "TEXT",
			"what was done, in a few words"},
		{OPT_FLAG, 0, "json", &a.json, NULL, "report as JSON"},
		COMMAND_OPTIONS(context),
	};
	struct err err = ERR_INIT;
	int status, rc = -1;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	bool adds = argc == 1 && strcmp(argv[0], "add") == 0;
	bool lists = argc == 1 && strcmp(argv[0], "list") == 0;

	if (!adds && !lists)
		err_set(&err, ERR_USAGE, "intervention: say 'add' or 'list'");
	else if (lists || check_asked(&a, &err) == 0)
		rc = run(&a, adds, &err);
	status = rc < 0 ? command_failed(context, &err) : STATUS_DONE;
	arena_done(&a.arena);
	registry_close(a.registry);
	archive_close(a.archive);
	return status;
}
