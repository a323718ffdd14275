/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute lexicon info`: what a lexicon says of itself, what it holds, and its strongest
 * terms. Lines such as "accuracy: imdb n=25000 binary=0.8998" become a table, whatever
 * keys they have. Text of the head is shown without control characters, which a terminal
 * would obey.
 */
#include "analyze/cmd/lexicon.h"

#include "analyze/cmd/lexicon_summary.h"
#include "cmd/lexicons.h"
#include "cmd/page.h"

#include <stdio.h>

#define COLUMNS_MAX 8

/* Text of the file, control characters as '?'. */
static void print_plain(struct view text)
{
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.data[i];
		bool c1 = c == 0xc2 && i + 1 < text.len &&
			  (unsigned char)text.data[i + 1] < 0xa0;

		putchar(c < ' ' || c == 0x7f || c1 ? '?' : c);
		i += c1;
	}
}

static void print_line(const char *name, const char *text)
{
	printf("%-12s ", name);
	print_plain(view_of(text));
	putchar('\n');
}

/* "n=25000" of "imdb n=25000 binary=0.8998": the value of the key, or nothing. */
static struct view value_of(struct view line, struct view key)
{
	struct view word;

	while (view_split(&line, ' ', &word)) {
		if (view_starts(word, key) && word.len > key.len &&
			word.data[key.len] == '=')
			return view_sub(word, key.len + 1, word.len);
	}
	return (struct view){0};
}

/* The keys of all lines of the head called `name`, in the order that they come. */
static size_t find_columns(const struct repute_lexicon *lexicon, struct view name,
	struct view columns[COLUMNS_MAX])
{
	struct view key, line, word;
	size_t at = 0, n = 0;

	while (lexicon_head_next(lexicon, &at, &key, &line)) {
		while (view_eq(key, name) && view_split(&line, ' ', &word)) {
			struct view column = view_sub(word, 0, view_find(word, '='));
			size_t i = 0;

			while (i < n && !view_eq(columns[i], column))
				i++;
			if (column.len < word.len && i == n && n < COLUMNS_MAX)
				columns[n++] = column;
		}
	}
	return n;
}

static void print_cell(struct view text, int width)
{
	int pad = width - (int)text.len;

	printf("%*s", pad > 0 ? pad : 0, "");
	print_plain(text);
}

/* A table of the lines of the head called `name`: what stands in front of the first key,
   and a column for each key; digests are for programs. */
static void print_table(const struct repute_lexicon *lexicon, const char *name)
{
	struct view columns[COLUMNS_MAX], key, line;
	size_t n = find_columns(lexicon, view_of(name), columns), at = 0;

	if (n == 0)
		return;
	printf("\n%-26s", name);
	for (size_t i = 0; i < n; i++) {
		if (!view_eq(columns[i], VIEW("digest"))) {
			putchar(' ');
			print_cell(columns[i], 9);
		}
	}
	putchar('\n');
	while (lexicon_head_next(lexicon, &at, &key, &line)) {
		if (!view_eq(key, view_of(name)))
			continue;
		struct view title = view_sub(line, 0, view_find(line, ' '));
		int pad = 26 - (int)title.len;

		print_plain(title);
		printf("%*s", pad > 0 ? pad : 0, "");
		for (size_t i = 0; i < n; i++) {
			if (!view_eq(columns[i], VIEW("digest"))) {
				putchar(' ');
				print_cell(value_of(line, columns[i]), 9);
			}
		}
		putchar('\n');
	}
}

/* A term in a column that is `width` wide on a terminal. */
static void print_term(const char *term, int width)
{
	int pad = width - (int)page_width(view_of(term));

	printf("%s%*s ", term, pad > 0 ? pad : 0, "");
}

static void print_strongest(const struct summary *s)
{
	printf("\n%-9s %-28s %-9s %s\n", "weight", "most positive", "weight",
		"most negative");
	for (size_t i = 0; i < SUMMARY_STRONGEST; i++) {
		uint32_t positive = summary_strongest(s, true, i);
		uint32_t negative = summary_strongest(s, false, i);

		if (positive == 0 && negative == 0)
			break;
		if (positive != 0) {
			printf("%+-9.3f ", summary_weight(s, positive));
			print_term(s->lexicon->terms[positive], 28);
		} else {
			printf("%39s", "");
		}
		if (negative != 0)
			printf("%+-9.3f %s", summary_weight(s, negative),
				s->lexicon->terms[negative]);
		putchar('\n');
	}
}

static void print_entries(const struct summary *s)
{
	const char *before = "(";

	printf("%-12s %zu ", "entries", s->lexicon->n_entries);
	for (int i = 0; i < KINDS; i++) {
		if (s->kinds[i] != 0) {
			printf("%s%zu %s", before, s->kinds[i], summary_kind_names[i]);
			before = ", ";
		}
	}
	printf("%s\n", before[0] == '(' ? "" : ")");
	printf("%-12s %zu positive, %zu negative\n", "sides", s->n_positive,
		s->n_negative);
}

static void print_text(const char *path, const struct summary *s)
{
	const struct lexicon_head *head = &s->lexicon->head;
	struct view key, value;
	size_t at = 0;

	print_line("file", path);
	print_line("name", head->name);
	print_line("language", head->language);
	print_line("version", head->version);
	print_line("licence", head->licence[0] != '\0' ? head->licence : "not told");
	print_line("revision", s->lexicon->revision);
	print_entries(s);
	printf("%-12s a number stands for %g times itself; slope %g\n", "scale",
		head->scale, head->slope);
	printf("%-12s negative below %g, positive above %g\n", "thresholds",
		head->negative_below, head->positive_above);
	printf("%-12s 1 / (1 + exp(-(%g x %+g)))\n", "probability", head->chance_slope,
		head->chance_intercept);
	if (head->negators[0] != '\0')
		print_line("negators", head->negators);
	printf("%-12s %u words\n", "negation", head->window);
	while (lexicon_head_next(s->lexicon, &at, &key, &value)) {
		if (view_eq(key, VIEW("note")) || view_eq(key, VIEW("settings"))) {
			printf("%-12.*s ", VIEW_ARG(key));
			print_plain(value);
			putchar('\n');
		}
	}
	print_table(s->lexicon, "trained-on");
	print_table(s->lexicon, "accuracy");
	print_strongest(s);
}

/* ---- the command ---------------------------------------------------------------------
 */

/* Show one lexicon, or append it to the JSON `list`. */
static int show(const char *path, json_t *list, struct err *err)
{
	struct repute_lexicon *lexicon;
	struct summary summary = {.order = NULL};

	if (lexicon_named(path, &lexicon, err) < 0)
		return -1;
	int rc = summary_make(lexicon, &summary, err);

	if (rc == 0 && list == NULL)
		print_text(path, &summary);
	else if (rc == 0 && json_array_append_new(list, summary_json(path, &summary)) < 0)
		rc = err_memory(err);
	summary_done(&summary);
	repute_lexicon_free(lexicon);
	return rc;
}

/* All of them, one after the other; with JSON in one list. */
static int show_all(const struct lexicon_asked *asked, json_t *list, struct err *err)
{
	for (int i = 0; i < asked->n; i++) {
		if (list == NULL && i != 0)
			putchar('\n');
		if (show(asked->paths[i], list, err) < 0)
			return -1;
	}
	return 0;
}

int lexicon_info(const struct lexicon_asked *asked, struct err *err)
{
	if (asked->n == 0)
		return err_set(
			err, ERR_USAGE, "lexicon info needs one lexicon FILE or more");
	if (!asked->json)
		return show_all(asked, NULL, err);
	json_t *list = json_array();
	json_t *root = json_pack(
		"{s:s, s:o}", "schema", "repute.lexicon-info/1", "lexicons", list);
	int rc = root != NULL ? show_all(asked, list, err) : err_memory(err);

	if (rc == 0 &&
		(json_dumpf(root, stdout, JSON_INDENT(2) | JSON_REAL_PRECISION(10)) < 0 ||
			putchar('\n') == EOF))
		rc = err_set(err, ERR_IO, "cannot write to standard output");
	json_decref(root);
	return rc;
}
