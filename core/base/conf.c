/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The configuration in memory. Every value is kept as the text that stood there (paths
 * made absolute to their file), with the file and line it came from; numbers are parsed
 * again when asked for, which is rare. Entries are found through a map, so that a
 * configuration of thousands of sources is read, and asked, in linear time.
 */
#include "conf_parts.h"

#include <stdlib.h>
#include <string.h>

#define KEY_MAX_BYTES 1024 /* of the map: section, name and key of one entry */

/* ---- entries ----------------------------------------------------------------------- */

/* Under which an entry is found. A line feed stands in none of the parts. */
static struct view entry_key(
	char text[KEY_MAX_BYTES], const char *section, const char *name, const char *key)
{
	const char *parts[] = {section, "\n", name, "\n", key};
	size_t len = 0;

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		struct view part =
			view_sub(view_of(parts[i]), 0, KEY_MAX_BYTES - 1 - len);

		memcpy(text + len, part.data, part.len);
		len += part.len;
	}
	return (struct view){text, len};
}

/* Under which the i-th header of that kind is found; i = -1: their number. */
static struct view head_key(char text[KEY_MAX_BYTES], const char *section, int64_t i)
{
	snprintf(text, KEY_MAX_BYTES, "%s\n%lld", section, (long long)i);
	return view_of(text);
}

struct conf_entry *conf_find_entry(
	const struct conf *conf, const char *section, const char *name, const char *key)
{
	char text[KEY_MAX_BYTES];
	const int64_t *at = map_get(&conf->index, entry_key(text, section, name, key));

	return at != NULL ? &conf->entries[*at] : NULL;
}

static void entry_done(struct conf_entry *e)
{
	free(e->section);
	free(e->name);
	free(e->key);
	free(e->value);
}

/* Makes the entry that was added last known to the map. */
static int index_entry(struct conf *conf, struct err *err)
{
	const struct conf_entry *e = &conf->entries[conf->n_entries - 1];
	int64_t at = (int64_t)conf->n_entries - 1;
	int64_t n = (int64_t)conf_count(conf, e->section);
	char text[KEY_MAX_BYTES];

	if (map_put(&conf->index, entry_key(text, e->section, e->name, e->key), at, err) <
		0)
		return -1;
	if (e->key[0] != '\0')
		return 0;
	if (map_put(&conf->index, head_key(text, e->section, n), at, err) < 0)
		return -1;
	return map_put(&conf->index, head_key(text, e->section, -1), n + 1, err);
}

static int grow_entries(struct conf *conf)
{
	size_t size = conf->size_entries != 0 ? conf->size_entries * 2 : 64;
	struct conf_entry *grown = reallocarray(conf->entries, size, sizeof(*grown));

	if (grown == NULL)
		return -1;
	conf->entries = grown;
	conf->size_entries = size;
	return 0;
}

struct conf_entry *conf_add_entry(
	struct conf *conf, const char *section, const char *name, const char *key)
{
	if (conf->n_entries == conf->size_entries && grow_entries(conf) < 0)
		return NULL;
	struct conf_entry *e = &conf->entries[conf->n_entries];

	*e = (struct conf_entry){
		.section = strdup(section), .name = strdup(name), .key = strdup(key)};
	if (e->section == NULL || e->name == NULL || e->key == NULL) {
		entry_done(e);
		return NULL;
	}
	conf->n_entries++;
	return index_entry(conf, NULL) < 0 ? NULL : e;
}

void conf_free(struct conf *conf)
{
	if (conf == NULL)
		return;
	for (size_t i = 0; i < conf->n_entries; i++)
		entry_done(&conf->entries[i]);
	free(conf->entries);
	map_done(&conf->index);
	for (size_t i = 0; i < conf->n_files; i++)
		free(conf->files[i]);
	free(conf->path);
	free(conf);
}

/* ---- asking ------------------------------------------------------------------------ */

const char *conf_path(const struct conf *conf)
{
	return conf->path;
}

size_t conf_count(const struct conf *conf, const char *section)
{
	char text[KEY_MAX_BYTES];
	const int64_t *n = map_get(&conf->index, head_key(text, section, -1));

	return n != NULL ? (size_t)*n : 0;
}

const char *conf_name(const struct conf *conf, const char *section, size_t index)
{
	char text[KEY_MAX_BYTES];
	const int64_t *at =
		map_get(&conf->index, head_key(text, section, (int64_t)index));

	return at != NULL ? conf->entries[*at].name : NULL;
}

const char *conf_text(
	const struct conf *conf, const char *section, const char *name, const char *key)
{
	const struct conf_entry *e =
		conf_find_entry(conf, section, name != NULL ? name : "", key);

	if (e != NULL)
		return e->value;
	const struct conf_key *known = conf_find_key(section, key);

	return known != NULL ? known->fallback : NULL;
}

int64_t conf_number(
	const struct conf *conf, const char *section, const char *name, const char *key)
{
	const char *text = conf_text(conf, section, name, key);
	const struct conf_key *known = conf_find_key(section, key);
	int64_t value = 0;

	if (text == NULL)
		return 0;
	if (known == NULL)
		return 0;
	if (known->type == CONF_BOOL)
		return conf_parse_bool(text) == 1;
	return conf_parse_units(text, known->type, &value) == 0 ? value : 0;
}

double conf_real(
	const struct conf *conf, const char *section, const char *name, const char *key)
{
	const char *text = conf_text(conf, section, name, key);
	double value = 0;

	return text != NULL && view_double(view_of(text), &value) == 0 ? value : 0;
}

bool conf_lists(const struct conf *conf, const char *section, const char *name,
	const char *key, const char *item)
{
	const char *text = conf_text(conf, section, name, key);
	struct view rest = view_of(text);

	if (text == NULL)
		return true;
	while (rest.len != 0) {
		size_t len = strcspn(rest.data, ", \t");

		if (view_eq(view_sub(rest, 0, len), view_of(item)))
			return true;
		rest = view_sub(rest, len + 1, rest.len);
	}
	return false;
}

void conf_origin(const struct conf *conf, const char *section, const char *name,
	const char *key, const char **ret_file, int *ret_line)
{
	const struct conf_entry *e =
		conf_find_entry(conf, section, name != NULL ? name : "", key);

	*ret_line = e != NULL ? e->line : 0;
	*ret_file = *ret_line != 0 ? e->file : "default";
}
