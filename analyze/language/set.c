/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lexicons the user names are read at once, since only their heads tell their languages;
 * the shipped ones are known by the names of their folders, so the set's languages do not
 * change once it is open. A lexicon is read under the lock and then published by an
 * atomic pointer, so that finding it again takes no lock.
 */
#include "language/set.h"

#include "base/datadir.h"

#include <dirent.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define LEXICONS_MAX 128
#define SHIPPED_NAME "reviews.lex"

struct entry {
	char tag[LANGUAGE_TAG_SIZE];
	char *path;				  /* owned */
	_Atomic(struct repute_lexicon *) lexicon; /* owned; NULL: not read yet */
};

struct language_set {
	struct entry entries[LEXICONS_MAX];
	size_t n, n_own;      /* those that the user names come first */
	pthread_mutex_t lock; /* held while a lexicon is read */
	char fallback[LANGUAGE_TAG_SIZE];
};

static struct entry *find_exactly(struct language_set *set, const char *tag)
{
	for (size_t i = 0; i < set->n; i++) {
		if (strcmp(set->entries[i].tag, tag) == 0)
			return &set->entries[i];
	}
	return NULL;
}

static struct entry *find(struct language_set *set, const char *tag)
{
	struct entry *entry = find_exactly(set, tag);

	for (size_t i = 0; i < set->n && entry == NULL; i++) {
		if (language_same(set->entries[i].tag, tag))
			entry = &set->entries[i];
	}
	return entry;
}

static int read_lexicon(
	const char *path, struct repute_lexicon **ret_lexicon, struct err *err)
{
	struct repute_error error;

	if (repute_lexicon_open(path, ret_lexicon, &error) == 0)
		return 0;
	return error.no_memory ? err_memory(err)
			       : err_set(err, ERR_INPUT, "%.500s", error.text);
}

/* Append an entry; `path` is copied, `lexicon` is taken when it succeeds. */
static int append(struct language_set *set, const char *tag, const char *path,
	struct repute_lexicon *lexicon, struct err *err)
{
	struct entry *entry = &set->entries[set->n];

	if (set->n == LEXICONS_MAX)
		return err_set(err, ERR_LIMIT, "more than %d lexicons", LEXICONS_MAX);
	entry->path = strdup(path);
	if (entry->path == NULL)
		return err_memory(err);
	snprintf(entry->tag, sizeof(entry->tag), "%s", tag);
	atomic_init(&entry->lexicon, lexicon);
	set->n++;
	return 0;
}

/* ---- the user's own ---------------------------------------------------------------- */

static int add_lexicon(struct language_set *set, const char *path,
	struct repute_lexicon *lexicon, struct err *err)
{
	const char *language = repute_lexicon_info(lexicon)->language;
	char tag[LANGUAGE_TAG_SIZE];

	if (!language_tag(view_of(language), tag))
		return err_set(err, ERR_INPUT, "lexicon %.300s: '%.40s' is no language",
			path, language);
	const struct entry *other = find_exactly(set, tag);

	if (other != NULL)
		return err_set(err, ERR_CONFIG,
			"lexicons '%.180s' and '%.180s' are both for '%s'", other->path,
			path, tag);
	return append(set, tag, path, lexicon, err);
}

static int add_own(struct language_set *set, struct view name, struct err *err)
{
	struct repute_lexicon *lexicon;
	char path[PATH_MAX];

	if (name.len >= sizeof(path))
		return err_set(err, ERR_CONFIG, "the path of a lexicon is too long");
	snprintf(path, sizeof(path), "%.*s", VIEW_ARG(name));
	if (read_lexicon(path, &lexicon, err) < 0)
		return -1;
	if (add_lexicon(set, path, lexicon, err) < 0) {
		repute_lexicon_free(lexicon);
		return -1;
	}
	return 0;
}

/* ---- the shipped ones -------------------------------------------------------------- */

/* Does a lexicon of the user stand in place of the one for that language? */
static bool is_replaced(const struct language_set *set, const char *tag)
{
	for (size_t i = 0; i < set->n_own; i++) {
		if (language_same(set->entries[i].tag, tag))
			return true;
	}
	return false;
}

static int add_folder(
	struct language_set *set, const char *base, const char *name, struct err *err)
{
	char tag[LANGUAGE_TAG_SIZE], path[PATH_MAX + 300];

	if (!language_tag(view_of(name), tag) || is_replaced(set, tag))
		return 0;
	snprintf(path, sizeof(path), "%s/%s/" SHIPPED_NAME, base, name);
	if (access(path, R_OK) < 0)
		return 0;
	return append(set, tag, path, NULL, err);
}

static int add_shipped(struct language_set *set, struct err *err)
{
	char base[PATH_MAX];
	struct err missing = ERR_INIT;
	struct dirent **items;
	int rc = 0;

	if (datadir_find("lexicons", base, &missing) < 0)
		return set->n != 0 ? 0 : err_set(err, missing.code, "%s", missing.text);
	int n = scandir(base, &items, NULL, alphasort);

	if (n < 0)
		return err_errno(err, "cannot read '%.300s'", base);
	for (int i = 0; i < n; i++) {
		if (rc == 0)
			rc = add_folder(set, base, items[i]->d_name, err);
		free(items[i]);
	}
	free(items);
	if (rc == 0 && set->n == 0)
		return err_set(err, ERR_IO, "no lexicon in '%.300s'", base);
	return rc;
}

int language_set_open(const char *paths, struct language_set **ret_set, struct err *err)
{
	struct language_set *set = calloc(1, sizeof(*set));
	struct view rest = view_of(paths), part;
	int rc = 0;

	if (set == NULL)
		return err_memory(err);
	pthread_mutex_init(&set->lock, NULL);
	while (rc == 0 && view_split(&rest, ',', &part)) {
		part = view_trim(part);
		if (part.len != 0)
			rc = add_own(set, part, err);
	}
	set->n_own = set->n;
	snprintf(set->fallback, sizeof(set->fallback), "%s",
		set->n != 0 ? set->entries[0].tag : "en");
	if (rc == 0)
		rc = add_shipped(set, err);
	if (rc < 0)
		language_set_free(set);
	else
		*ret_set = set;
	return rc;
}

void language_set_free(struct language_set *set)
{
	if (set == NULL)
		return;
	for (size_t i = 0; i < set->n; i++) {
		repute_lexicon_free(atomic_load(&set->entries[i].lexicon));
		free(set->entries[i].path);
	}
	pthread_mutex_destroy(&set->lock);
	free(set);
}

const char *language_set_default(const struct language_set *set)
{
	return set->fallback;
}

/* Under the lock: another thread may have been first. */
static int load(struct language_set *set, struct entry *entry, struct err *err)
{
	struct repute_lexicon *lexicon = NULL;
	int rc = 0;

	pthread_mutex_lock(&set->lock);
	if (atomic_load(&entry->lexicon) == NULL) {
		rc = read_lexicon(entry->path, &lexicon, err);
		if (rc == 0)
			atomic_store(&entry->lexicon, lexicon);
	}
	pthread_mutex_unlock(&set->lock);
	return rc;
}

int language_set_find(struct language_set *set, const char *tag,
	const struct repute_lexicon **ret_lexicon, struct err *err)
{
	struct entry *entry = find(set, tag);

	if (entry != NULL && atomic_load(&entry->lexicon) == NULL &&
		load(set, entry, err) < 0)
		return -1;
	*ret_lexicon = entry != NULL ? atomic_load(&entry->lexicon) : NULL;
	return 0;
}
