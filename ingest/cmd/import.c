/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute import`: files of reviews into the archive. Each file is one transaction:
 * killed half-way it leaves nothing behind, and importing it again changes nothing.
 */
#include "base/buf.h"
#include "ingest/cmd/commands.h"
#include "ingest/cmd/load.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

struct import {
	struct load load;
	bool dry_run, json;
	int failed, loaded;
	bool partly; /* some row was kept out */
	json_t *files;
};

static int parse_format(const char *name, enum load_format *ret_format, struct err *err)
{
	static const char *const names[] = {"auto", "ndjson", "csv", "tsv"};

	for (int i = 0; i < 4; i++) {
		if (strcmp(name, names[i]) == 0) {
			*ret_format = (enum load_format)i;
			return 0;
		}
	}
	return err_set(err, ERR_USAGE,
		"--format takes auto, ndjson, csv or tsv, not '%s'", name);
}

static int parse_audience(const char *name, enum audience *ret_audience, struct err *err)
{
	if (name == NULL)
		return 0;
	if (strcmp(name, "customer") == 0)
		*ret_audience = AUDIENCE_CUSTOMER;
	else if (strcmp(name, "employee") == 0)
		*ret_audience = AUDIENCE_EMPLOYEE;
	else
		return err_set(err, ERR_USAGE,
			"--audience takes customer or employee, not '%s'", name);
	return 0;
}

static void report_unused(const struct import *import, const char *path)
{
	const struct record_map *map = import->load.map;
	size_t n = record_map_unused_count(map);
	struct buf names = buf_make(600);

	for (size_t i = 0; i < n && names.failed == ERR_NONE; i++)
		buf_printf(&names, "%s%.*s", i != 0 ? ", " : "",
			VIEW_ARG(record_map_unused(map, i)));
	if (n != 0)
		log_line(&import->load.context->log, LOG_LEVEL_NOTICE,
			"%s: columns not used: %s", path,
			names.len != 0 ? names.data : "");
	buf_done(&names);
}

/* The names of what was registered, the first five of each kind. */
static void report_registered(const struct import *import, size_t brands, size_t sources)
{
	const struct registry *registry = import->load.registry;
	const struct log *log = &import->load.context->log;
	size_t n = registry_brands(registry);

	for (size_t i = brands; i < n && i < brands + 5; i++)
		log_line(log, LOG_LEVEL_NOTICE, "new brand '%s'",
			registry_brand(registry, i)->name);
	if (n > brands + 5)
		log_line(
			log, LOG_LEVEL_NOTICE, "... and %zu more brands", n - brands - 5);
	n = registry_sources(registry);
	for (size_t i = sources; i < n && i < sources + 5; i++) {
		const struct source *source = registry_source(registry, i);

		log_line(log, LOG_LEVEL_NOTICE, "new source '%s' of '%s'", source->name,
			registry_brand_id(registry, source->brand_id)->name);
	}
	if (n > sources + 5)
		log_line(log, LOG_LEVEL_NOTICE, "... and %zu more sources",
			n - sources - 5);
}

static void report_counts(
	const struct import *import, const char *path, const struct load_counts *counts)
{
	const struct log *log = &import->load.context->log;

	log_line(log, LOG_LEVEL_NOTICE,
		"%s: %lld review%s: %lld new, %lld edited, %lld known, %lld malformed%s",
		path, (long long)counts->rows, counts->rows == 1 ? "" : "s",
		(long long)counts->put[PUT_NEW], (long long)counts->put[PUT_EDITED],
		(long long)counts->put[PUT_KNOWN], (long long)counts->malformed,
		import->dry_run ? " (dry run: nothing kept)" : "");
	if (counts->off_scale != 0)
		log_line(log, LOG_LEVEL_NOTICE,
			"%s: %lld ratings lie outside their scale", path,
			(long long)counts->off_scale);
	if (counts->repaired != 0)
		log_line(log, LOG_LEVEL_NOTICE,
			"%s: %lld texts held bytes that are no UTF-8", path,
			(long long)counts->repaired);
	if (counts->dropped_fields != 0)
		log_line(log, LOG_LEVEL_NOTICE,
			"%s: %lld languages or addresses were unusable and left out",
			path, (long long)counts->dropped_fields);
}

static void record_counts(
	struct import *import, const char *path, const struct load_counts *counts)
{
	json_array_append_new(
		import->files, json_pack("{s:s, s:I, s:I, s:I, s:I, s:I, s:I, s:I}",
				       "file", path, "rows", (json_int_t)counts->rows,
				       "new", (json_int_t)counts->put[PUT_NEW], "edited",
				       (json_int_t)counts->put[PUT_EDITED], "known",
				       (json_int_t)counts->put[PUT_KNOWN], "malformed",
				       (json_int_t)counts->malformed, "off_scale",
				       (json_int_t)counts->off_scale, "repaired",
				       (json_int_t)counts->repaired));
}

/* What a transaction that was rolled back had registered is not there: read afresh. */
static int reread_registry(struct import *import, struct err *err)
{
	registry_close(import->load.registry);
	import->load.registry = NULL;
	return registry_open(import->load.archive, NULL, &import->load.registry, err);
}

/* One file in its transaction. */
static int import_file(struct import *import, const char *path, struct err *err)
{
	struct archive *archive = import->load.archive;
	struct registry *registry = import->load.registry;
	struct load_counts counts = {0};
	size_t brands = registry_brands(registry), sources = registry_sources(registry);

	if (archive_begin(archive, err) < 0)
		return -1;
	int rc = load_file(&import->load, path, &counts, err);

	if (rc == 0 && !import->dry_run)
		rc = archive_commit(archive, err);
	if (rc < 0 || import->dry_run)
		archive_rollback(archive);
	if (rc < 0)
		return -1;
	import->loaded++;
	import->partly |= counts.malformed != 0;
	report_registered(import, brands, sources);
	report_unused(import, path);
	report_counts(import, path, &counts);
	record_counts(import, path, &counts);
	return 0;
}

/* A file that fails does not stop the next. */
static int import_files(struct import *import, int n, char **paths, struct err *err)
{
	for (int i = 0; i < n; i++) {
		struct err fault = ERR_INIT;
		int rc = import_file(import, paths[i], &fault);

		if (rc < 0 && (fault.code == ERR_MEMORY || fault.code == ERR_BUSY)) {
			*err = fault;
			return -1;
		}
		if (rc < 0) {
			import->failed++;
			err_prefix(&fault, "nothing of it was imported");
			log_err(&import->load.context->log, LOG_LEVEL_ERROR, &fault);
		}
		if ((rc < 0 || import->dry_run) && reread_registry(import, err) < 0)
			return -1;
	}
	return 0;
}

static int import_all(
	struct import *import, const char *mapping, int n, char **paths, struct err *err)
{
	struct context *context = import->load.context;

	import->load.seen = clock_now(&context->clock);
	if (record_map_new(&import->load.map, err) < 0 ||
		(mapping != NULL && record_map_add(import->load.map, mapping, err) < 0) ||
		context_configure(context, err) < 0 ||
		archive_open(context->conf, true, &import->load.archive, err) < 0 ||
		registry_open(import->load.archive, context->conf, &import->load.registry,
			err) < 0)
		return -1;
	return import_files(import, n, paths, err);
}

static int finish(struct import *import, int rc, struct err *err)
{
	struct context *context = import->load.context;
	int status = STATUS_DONE;

	if (rc < 0)
		status = command_failed(context, err);
	else if (import->failed != 0)
		status = import->loaded != 0 ? STATUS_PARTLY : STATUS_FAILED;
	else if (import->partly)
		status = STATUS_PARTLY;
	if (import->json && rc == 0) {
		json_t *root = json_pack("{s:s, s:O}", "schema", "repute.import/1",
			"files", import->files);

		json_dumpf(root, stdout, JSON_COMPACT);
		putchar('\n');
		json_decref(root);
	}
	json_decref(import->files);
	registry_close(import->load.registry);
	archive_close(import->load.archive);
	record_map_free(import->load.map);
	return status;
}

int cmd_import(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"import [OPTION...] FILE...",
		"Bring reviews in from CSV, TSV or NDJSON files, plain or .gz; '-' is standard input."};
	struct import import = {.load.context = context};
	const char *map = NULL, *brand = NULL, *source = NULL, *location = NULL;
	const char *audience = NULL, *format = "auto";
	const struct opt table[] = {
		{OPT_TEXT, 0, "brand", &brand, "NAME", "the brand of all reviews"},
		{OPT_TEXT, 0, "source", &source, "NAME", "the source of all reviews"},
		{OPT_TEXT, 0, "location", &location, "NAME",
			"the location of all reviews"},
		{OPT_TEXT, 0, "audience", &audience, "WHO", "customer or employee"},
		{OPT_TEXT, 0, "map", &map, "THEIRS=OURS,...",
			"what columns mean, e.g. stars=rating"},
		{OPT_TEXT, 0, "format", &format, "FORMAT",
			"auto (default), ndjson, csv or tsv"},
		{OPT_FLAG, 'n', "dry-run", &import.dry_run, NULL,
			"read and count, keep nothing"},
		{OPT_FLAG, 0, "json", &import.json, NULL, "print the counts as JSON"},
		COMMAND_OPTIONS(context),
	};
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	import.load.brand = view_of(brand);
	import.load.source = view_of(source);
	import.load.location = view_of(location);
	if (argc == 0)
		err_set(&err, ERR_USAGE,
			"import: name a file, or '-' for standard input");
	if (err.code != ERR_NONE || parse_format(format, &import.load.format, &err) < 0 ||
		parse_audience(audience, &import.load.audience, &err) < 0)
		return command_failed(context, &err);
	import.files = json_array();
	return finish(&import, import_all(&import, map, argc, argv, &err), &err);
}
