/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute lexicon diff`: terms that were added, removed or weigh something else, the
 * greatest change first. Weights are compared as they add up in a score, that is, scale
 * times number, so that the same lexicon with another scale is the same. Both lists of
 * terms are sorted and gone through once.
 */
#include "analyze/cmd/lexicon.h"

#include "cmd/lexicons.h"

#include "score/lexicon.h"

#include <jansson.h>
#include <math.h>
#include <stdlib.h>

#define LIMIT_DEFAULT 20

struct weighted {
	const char *term; /* borrowed from the lexicon; NULL: it is not there */
	double weight;
};

struct list {
	struct weighted *items; /* owned */
	size_t n;
};

struct change {
	struct weighted before, after;
	double size; /* of the difference; what is not there weighs nothing */
};

struct comparison {
	const struct repute_lexicon *before, *after;
	struct change *changes; /* owned; strongest first */
	size_t n;
	size_t n_added, n_removed, n_changed, n_same;
};

static int by_term(const void *a, const void *b)
{
	const struct weighted *x = a, *y = b;

	return strcmp(x->term, y->term);
}

static int by_size(const void *a, const void *b)
{
	const struct change *x = a, *y = b;

	if (x->size != y->size)
		return x->size < y->size ? 1 : -1;
	return strcmp(x->before.term != NULL ? x->before.term : x->after.term,
		y->before.term != NULL ? y->before.term : y->after.term);
}

static int list_of(
	const struct repute_lexicon *lexicon, struct list *ret_list, struct err *err)
{
	struct list list = {malloc((lexicon->n_entries + 1) * sizeof(*list.items)),
		lexicon->n_entries};

	if (list.items == NULL)
		return err_memory(err);
	for (size_t i = 0; i < list.n; i++)
		list.items[i] = (struct weighted){lexicon->terms[i + 1],
			lexicon->head.scale * lexicon->weights[i + 1]};
	qsort(list.items, list.n, sizeof(*list.items), by_term);
	*ret_list = list;
	return 0;
}

static void add_change(
	struct comparison *c, struct weighted before, struct weighted after)
{
	double size = fabs(after.weight - before.weight);
	double large = fmax(fabs(before.weight), fabs(after.weight));

	if (before.term != NULL && after.term != NULL && size <= 1e-6 * large) {
		c->n_same++;
		return;
	}
	c->n_added += before.term == NULL;
	c->n_removed += after.term == NULL;
	c->n_changed += before.term != NULL && after.term != NULL;
	c->changes[c->n++] = (struct change){before, after, size};
}

/* Both lists, term by term; there is room for all of both. */
static void merge(
	struct comparison *c, const struct list *before, const struct list *after)
{
	const struct weighted none = {NULL, 0};
	size_t i = 0, j = 0;

	while (i < before->n || j < after->n) {
		int order = i == before->n ? 1
			    : j == after->n
				    ? -1
				    : by_term(&before->items[i], &after->items[j]);

		add_change(c, order <= 0 ? before->items[i] : none,
			order >= 0 ? after->items[j] : none);
		i += order <= 0;
		j += order >= 0;
	}
	qsort(c->changes, c->n, sizeof(*c->changes), by_size);
}

static int compare(struct comparison *c, struct err *err)
{
	struct list before = {0}, after = {0};
	int rc = list_of(c->before, &before, err);

	if (rc == 0)
		rc = list_of(c->after, &after, err);
	if (rc == 0) {
		c->changes = malloc((before.n + after.n + 1) * sizeof(*c->changes));
		if (c->changes != NULL)
			merge(c, &before, &after);
		else
			rc = err_memory(err);
	}
	free(before.items);
	free(after.items);
	return rc;
}

static const char *kind_of(const struct change *change)
{
	if (change->before.term == NULL)
		return "added";
	return change->after.term == NULL ? "removed" : "changed";
}

static const char *term_of(const struct change *change)
{
	return change->before.term != NULL ? change->before.term : change->after.term;
}

static void print_weight(const struct weighted *side)
{
	if (side->term != NULL)
		printf(" %+9.3f", side->weight);
	else
		printf(" %9s", "-");
}

static void print_text(const struct comparison *c, size_t limit)
{
	printf("%zu added, %zu removed, %zu changed, %zu the same\n", c->n_added,
		c->n_removed, c->n_changed, c->n_same);
	if (limit != 0)
		printf("%-8s %9s %9s  %s\n", "", "before", "after", "term");
	for (size_t i = 0; i < limit; i++) {
		printf("%-8s", kind_of(&c->changes[i]));
		print_weight(&c->changes[i].before);
		print_weight(&c->changes[i].after);
		printf("  %s\n", term_of(&c->changes[i]));
	}
	if (limit < c->n)
		printf("... and %zu more (--limit)\n", c->n - limit);
}

static json_t *weight_json(const struct weighted *side)
{
	return side->term != NULL ? json_real(side->weight) : json_null();
}

static json_t *lexicon_json(const struct repute_lexicon *lexicon)
{
	const struct repute_lexicon_info *info = &lexicon->info;

	return json_pack("{s:s, s:s, s:s, s:I}", "name", info->name, "version",
		info->version, "revision", info->revision, "entries",
		(json_int_t)info->n_entries);
}

static int print_json(const struct comparison *c, size_t limit, struct err *err)
{
	json_t *list = json_array();
	json_t *root = json_pack("{s:s, s:o, s:o, s:I, s:I, s:I, s:I, s:o}", "schema",
		"repute.lexicon-diff/1", "before", lexicon_json(c->before), "after",
		lexicon_json(c->after), "added", (json_int_t)c->n_added, "removed",
		(json_int_t)c->n_removed, "changed", (json_int_t)c->n_changed, "same",
		(json_int_t)c->n_same, "changes", list);
	int rc = root != NULL ? 0 : -1;

	for (size_t i = 0; i < limit && rc == 0; i++) {
		const struct change *change = &c->changes[i];

		rc = json_array_append_new(
			list, json_pack("{s:s, s:s, s:o, s:o}", "change", kind_of(change),
				      "term", term_of(change), "before",
				      weight_json(&change->before), "after",
				      weight_json(&change->after)));
	}
	if (rc < 0)
		err_memory(err);
	else if (json_dumpf(root, stdout, JSON_INDENT(2) | JSON_REAL_PRECISION(6)) < 0 ||
		 putchar('\n') == EOF)
		rc = err_set(err, ERR_IO, "cannot write to standard output");
	json_decref(root);
	return rc;
}

int lexicon_diff(const struct lexicon_asked *asked, struct err *err)
{
	struct repute_lexicon *before = NULL, *after = NULL;
	struct comparison c = {.n = 0};
	uint64_t limit = asked->limit >= 0 ? (uint64_t)asked->limit : LIMIT_DEFAULT;

	if (asked->n != 2)
		return err_set(err, ERR_USAGE,
			"lexicon diff takes two lexicons, BEFORE and AFTER");
	int rc = lexicon_named(asked->paths[0], &before, err);

	if (rc == 0)
		rc = lexicon_named(asked->paths[1], &after, err);
	c.before = before;
	c.after = after;
	if (rc == 0)
		rc = compare(&c, err);
	size_t shown = limit < c.n ? (size_t)limit : c.n;

	if (rc == 0 && asked->json)
		rc = print_json(&c, shown, err);
	else if (rc == 0)
		print_text(&c, shown);
	free(c.changes);
	repute_lexicon_free(before);
	repute_lexicon_free(after);
	return rc;
}
