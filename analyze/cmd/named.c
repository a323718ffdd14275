/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is not found is answered with up to five known names, ordered by edit distance
 * (Levenshtein 1966) without regard to case, so that a slip of the finger shows first.
 */
#include "analyze/cmd/named.h"

#include <ctype.h>
#include <stdio.h>

#define SHOWN_MAX 5
#define WORD_MAX 63 /* longer names are compared by their beginning */

static size_t distance(const char *a, const char *b)
{
	size_t row[WORD_MAX + 1], la = strnlen(a, WORD_MAX), lb = strnlen(b, WORD_MAX);

	for (size_t j = 0; j <= lb; j++)
		row[j] = j;
	for (size_t i = 1; i <= la; i++) {
		size_t diagonal = row[0];

		row[0] = i;
		for (size_t j = 1; j <= lb; j++) {
			bool same = tolower((unsigned char)a[i - 1]) ==
				    tolower((unsigned char)b[j - 1]);
			size_t best = diagonal + !same;

			diagonal = row[j];
			if (row[j] + 1 < best)
				best = row[j] + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			row[j] = best;
		}
	}
	return row[lb];
}

/* The names nearest to `word`, kept in order. */
struct nearest {
	const char *word;
	const char *names[SHOWN_MAX];
	size_t distances[SHOWN_MAX];
	size_t n, all;
};

static void consider(struct nearest *near, const char *name)
{
	size_t d = distance(near->word, name), at = near->n;

	near->all++;
	while (at > 0 && near->distances[at - 1] > d)
		at--;
	if (at == SHOWN_MAX)
		return;
	if (near->n < SHOWN_MAX)
		near->n++;
	for (size_t i = near->n - 1; i > at; i--) {
		near->names[i] = near->names[i - 1];
		near->distances[i] = near->distances[i - 1];
	}
	near->names[at] = name;
	near->distances[at] = d;
}

static void refuse(const struct nearest *near, const char *what, struct err *err)
{
	char list[320];
	size_t len = 0;

	list[0] = '\0';
	for (size_t i = 0; i < near->n && len < sizeof(list); i++)
		len += (size_t)snprintf(list + len, sizeof(list) - len, "%s'%.50s'",
			i > 0 ? ", " : "", near->names[i]);
	if (near->n == 0)
		err_set(err, ERR_USAGE, "no %s '%.80s': none is known yet", what,
			near->word);
	else
		err_set(err, ERR_USAGE, "no %s '%.80s': known %s %s%s", what, near->word,
			near->all == 1 ? "is" : "are", list,
			near->all > near->n ? " and others" : "");
}

const struct brand *named_brand(
	const struct registry *registry, const char *name, struct err *err)
{
	const struct brand *brand = registry_find_brand(registry, view_of(name));
	struct nearest near = {.word = name};

	if (brand != NULL)
		return brand;
	for (size_t i = 0; i < registry_brands(registry); i++)
		consider(&near, registry_brand(registry, i)->name);
	refuse(&near, "brand", err);
	return NULL;
}

const struct location *named_location(const struct registry *registry,
	const struct brand *brand, const char *name, struct err *err)
{
	size_t len = strlen(brand->name);
	bool full = strncmp(name, brand->name, len) == 0 && name[len] == '/';
	const char *place = full ? name + len + 1 : name;
	const struct location *location =
		registry_find_location(registry, brand->id, view_of(place));
	struct nearest near = {.word = place};

	if (location != NULL)
		return location;
	for (size_t i = 0; i < registry_locations(registry); i++) {
		const struct location *other = registry_location(registry, i);

		if (other->brand_id == brand->id)
			consider(&near, other->name);
	}
	refuse(&near, "location", err);
	err_prefix(err, "brand '%s'", brand->name);
	return NULL;
}
