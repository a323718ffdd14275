/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Brings the files of a configuration together: the one that is named, then those of the
 * folder beside it in byte order of their names. Only when all are read can it be said
 * which required keys are missing and which paths take their default.
 */
#include "conf_parts.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* Required keys, once all files are read. */
static void check_required(struct conf_reading *r)
{
	for (const struct conf_key *k = conf_keys; k->section != NULL; k++) {
		for (size_t i = 0; k->required && i < conf_count(r->conf, k->section);
			i++) {
			const char *name = conf_name(r->conf, k->section, i);
			const struct conf_entry *head =
				conf_find_entry(r->conf, k->section, name, "");

			if (head == NULL || conf_find_entry(r->conf, k->section, name,
						    k->key) != NULL)
				continue;
			r->file = head->file;
			conf_fault(r, head->line, "[%s \"%s\"] needs '%s': %s",
				k->section, name, k->key, k->help);
		}
	}
}

/* Default paths lie beside the configuration like those that it names. */
static int fill_paths(struct conf_reading *r)
{
	r->file = r->conf->files[0];
	r->line = 0;
	for (const struct conf_key *k = conf_keys; k->section != NULL; k++) {
		bool is_path = k->type == CONF_PATH || k->type == CONF_STORE;

		if (!is_path || k->named || k->fallback == NULL ||
			conf_find_entry(r->conf, k->section, "", k->key) != NULL)
			continue;
		char *path = conf_absolute(r, k, k->fallback);

		if (path == NULL || conf_put_entry(r, k->section, "", k->key, path) < 0)
			return -1;
	}
	return 0;
}

static int is_dropin(const struct dirent *file)
{
	size_t len = strlen(file->d_name);

	return file->d_name[0] != '.' && len > 5 &&
	       strcmp(file->d_name + len - 5, ".conf") == 0;
}

/* Byte order, whatever the locale. */
static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

/* The files of the folder beside `path`; it need not exist. */
static int read_dropins(struct conf_reading *r, const char *path, struct err *err)
{
	char folder[PATH_MAX], name[2 * PATH_MAX];
	struct dirent **files;
	int rc = 0;

	if ((size_t)snprintf(folder, sizeof(folder), "%s.d", path) >= sizeof(folder))
		return err_set(err, ERR_CONFIG, "path is too long: '%s'", path);
	int n = scandir(folder, &files, is_dropin, by_name);

	if (n < 0)
		return errno == ENOENT || errno == ENOTDIR
			       ? 0
			       : err_errno(err, "cannot read the folder '%s'", folder);
	for (int i = 0; i < n; i++) {
		snprintf(name, sizeof(name), "%s/%s", folder, files[i]->d_name);
		if (rc == 0)
			rc = conf_read_file(r, name, err);
		free(files[i]);
	}
	free(files);
	return rc;
}

static int read_all(struct conf_reading *r, const char *path, struct err *err)
{
	r->conf->path = strdup(path);
	if (r->conf->path == NULL)
		return err_memory(err);
	if (conf_read_file(r, path, err) < 0)
		return -1;
	if (read_dropins(r, path, err) < 0)
		return -1;
	check_required(r);
	return fill_paths(r) < 0 ? err_memory(err) : 0;
}

static void keep_first(void *data, const struct err *fault_err)
{
	struct err *err = data;

	if (err != NULL && err->code == ERR_NONE)
		*err = *fault_err;
}

int conf_load(const char *path, struct conf **ret_conf, struct err *err)
{
	struct err first = ERR_INIT;
	struct conf_reading r = {.report = keep_first, .data = &first};

	r.conf = calloc(1, sizeof(*r.conf));
	if (r.conf == NULL)
		return err_memory(err);
	int rc = read_all(&r, path, err);

	if (rc == 0 && r.faults > 0) {
		if (err != NULL && err->code == ERR_NONE)
			*err = first;
		rc = -1;
	}
	if (rc < 0) {
		conf_free(r.conf);
		return -1;
	}
	*ret_conf = r.conf;
	return 0;
}

int conf_check(const char *path, conf_report *report, void *data, struct err *err)
{
	struct conf_reading r = {.report = report, .data = data};

	r.conf = calloc(1, sizeof(*r.conf));
	if (r.conf == NULL)
		return err_memory(err);
	int rc = read_all(&r, path, err);

	conf_free(r.conf);
	return rc < 0 ? -1 : r.faults;
}
