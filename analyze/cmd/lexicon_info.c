/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute lexicon info`: what a lexicon says of itself, what it holds, and its strongest
 * terms. Lines such as "accuracy: imdb n=25000 binary=0.8998" become a table, whatever
 * keys they have. Text of the head is shown without control characters, which a terminal
 * would obey.
 */
#include "analyze/cmd/lexicon.h"

#include "score/lexicon.h"

#include <jansson.h>
#include <stdlib.h>

#define STRONGEST 10
#define COLUMNS_MAX 8

/* What an entry's term is. */
enum kind {
	KIND_WORD,
	KIND_NEGATED, /* one word in the scope of a negation */
	KIND_WILDCARD,
	KIND_NUMBER,
	KIND_SIGN, /* mark, emoticon, emoji */
	KIND_PHRASE2,
	KIND_PHRASE_LAST = KIND_PHRASE2 + LEXICON_WORDS_MAX - 2,
	KINDS,
};

static const char *const kind_names[KINDS] = {"words", "negated words", "wildcards",
	"numbers", "marks, emoticons and emoji", "phrases of 2", "phrases of 3",
	"phrases of 4", "phrases of 5"};

struct summary {
	const struct repute_lexicon *lexicon;
	size_t kinds[KINDS];
	size_t n_positive, n_negative;
	uint32_t *order; /* owned; entries, the most positive first */
};

static enum kind kind_of(const char *term)
{
	struct view text = view_of(term), rest = text, word;
	bool negated = view_starts(text, VIEW(LEXICON_NEGATED));
	struct tokens tokens;
	struct token token;
	int words = 0;

	while (view_split(&rest, ' ', &word))
		words++;
	if (words > 1)
		return KIND_PHRASE2 + (enum kind)(words - 2);
	if (text.len > 1 && text.data[text.len - 1] == '*')
		return KIND_WILDCARD;
	tokens = tokens_of(
		view_sub(text, negated ? sizeof(LEXICON_NEGATED) - 1 : 0, text.len));
	if (tokens_next(&tokens, &token) && token.kind > TOKEN_NUMBER)
		return KIND_SIGN;
	if (negated)
		return KIND_NEGATED;
	return token.kind == TOKEN_NUMBER ? KIND_NUMBER : KIND_WORD;
}

static int by_weight(const void *a, const void *b, void *data)
{
	const struct repute_lexicon *lexicon = data;
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
	int more = lexicon->weights[y] - lexicon->weights[x];

	return more != 0 ? more : strcmp(lexicon->terms[x], lexicon->terms[y]);
}

static int summarise(const struct repute_lexicon *lexicon, struct summary *ret_summary,
	struct err *err)
{
	struct summary s = {.lexicon = lexicon};
	size_t n = lexicon->n_entries;

	s.order = malloc((n + 1) * sizeof(*s.order));
	if (s.order == NULL)
		return err_memory(err);
	for (uint32_t i = 1; i <= n; i++) {
		s.order[i - 1] = i;
		s.kinds[kind_of(lexicon->terms[i])]++;
		s.n_positive += lexicon->weights[i] > 0;
		s.n_negative += lexicon->weights[i] < 0;
	}
	qsort_r(s.order, n, sizeof(*s.order), by_weight,
		(struct repute_lexicon *)(uintptr_t)lexicon);
	*ret_summary = s;
	return 0;
}

/* The i-th of the strongest terms of a side, 0 = there are no more. */
static uint32_t strongest(const struct summary *s, bool positive, size_t i)
{
	if (i >= (positive ? s->n_positive : s->n_negative))
		return 0;
	return s->order[positive ? i : s->lexicon->n_entries - 1 - i];
}

static double weight_of(const struct summary *s, uint32_t entry)
{
	return s->lexicon->head.scale * s->lexicon->weights[entry];
}

/* ---- words ---------------------------------------------------------------------------
 */

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

static void print_strongest(const struct summary *s)
{
	printf("\n%-9s %-28s %-9s %s\n", "weight", "most positive", "weight",
		"most negative");
	for (size_t i = 0; i < STRONGEST; i++) {
		uint32_t positive = strongest(s, true, i);
		uint32_t negative = strongest(s, false, i);

		if (positive == 0 && negative == 0)
			break;
		if (positive != 0)
			printf("%+-9.3f %-28s ", weight_of(s, positive),
				s->lexicon->terms[positive]);
		else
			printf("%39s", "");
		if (negative != 0)
			printf("%+-9.3f %s", weight_of(s, negative),
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
			printf("%s%zu %s", before, s->kinds[i], kind_names[i]);
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

/* ---- JSON ----------------------------------------------------------------------------
 */

static json_t *text_json(struct view text)
{
	return json_stringn(text.data, text.len);
}

/* "imdb n=25000 binary=0.8998" as an object: numbers where they are some. */
static json_t *row_json(struct view line)
{
	json_t *row = json_object();
	struct view word;

	if (view_split(&line, ' ', &word))
		json_object_set_new(row, "name", text_json(word));
	while (view_split(&line, ' ', &word)) {
		size_t sign = view_find(word, '=');
		struct view value = view_sub(word, sign + 1, word.len);
		double number;

		if (sign == word.len || sign == 0)
			continue;
		json_object_setn_new(row, word.data, sign,
			view_double(value, &number) == 0 ? json_real(number)
							 : text_json(value));
	}
	return row;
}

/* The lines of the head called `name`. */
static json_t *lines_json(
	const struct repute_lexicon *lexicon, struct view name, bool rows)
{
	json_t *list = json_array();
	struct view key, value;
	size_t at = 0;

	while (lexicon_head_next(lexicon, &at, &key, &value)) {
		if (view_eq(key, name))
			json_array_append_new(
				list, rows ? row_json(value) : text_json(value));
	}
	return list;
}

static json_t *strongest_json(const struct summary *s, bool positive)
{
	json_t *list = json_array();

	for (size_t i = 0; i < STRONGEST && strongest(s, positive, i) != 0; i++) {
		uint32_t entry = strongest(s, positive, i);

		json_array_append_new(
			list, json_pack("{s:s, s:f}", "term", s->lexicon->terms[entry],
				      "weight", weight_of(s, entry)));
	}
	return list;
}

static json_t *entries_json(const struct summary *s)
{
	json_t *phrases = json_object();
	json_t *entries = json_pack("{s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:o}",
		"total", (json_int_t)s->lexicon->n_entries, "positive",
		(json_int_t)s->n_positive, "negative", (json_int_t)s->n_negative, "words",
		(json_int_t)s->kinds[KIND_WORD], "negated",
		(json_int_t)s->kinds[KIND_NEGATED], "wildcards",
		(json_int_t)s->kinds[KIND_WILDCARD], "numbers",
		(json_int_t)s->kinds[KIND_NUMBER], "signs",
		(json_int_t)s->kinds[KIND_SIGN], "phrases", phrases);

	for (int i = KIND_PHRASE2; entries != NULL && i <= KIND_PHRASE_LAST; i++) {
		char words[2] = {(char)('2' + i - KIND_PHRASE2), '\0'};

		json_object_set_new(
			phrases, words, json_integer((json_int_t)s->kinds[i]));
	}
	return entries;
}

static json_t *lexicon_json(const char *path, const struct summary *s)
{
	const struct repute_lexicon *lexicon = s->lexicon;
	const struct lexicon_head *head = &lexicon->head;
	json_t *file = json_string(path);

	return json_pack(
		"{s:o, s:s, s:s, s:s, s:s, s:s, s:o, s:f, s:f, s:[f,f], s:[f,f], "
		"s:s, s:i, s:o, s:o, s:o, s:o, s:{s:o, s:o}}",
		"file", file != NULL ? file : json_null(), "name", head->name, "language",
		head->language, "version", head->version, "licence", head->licence,
		"revision", lexicon->revision, "entries", entries_json(s), "scale",
		head->scale, "slope", head->slope, "thresholds", head->negative_below,
		head->positive_above, "probability", head->chance_slope,
		head->chance_intercept, "negators", head->negators, "negation-window",
		(int)head->window, "settings",
		lines_json(lexicon, VIEW("settings"), false), "notes",
		lines_json(lexicon, VIEW("note"), false), "trained-on",
		lines_json(lexicon, VIEW("trained-on"), true), "accuracy",
		lines_json(lexicon, VIEW("accuracy"), true), "strongest", "positive",
		strongest_json(s, true), "negative", strongest_json(s, false));
}

/* ---- the command ---------------------------------------------------------------------
 */

/* Show one lexicon, or append it to the JSON `list`. */
static int show(const char *path, json_t *list, struct err *err)
{
	struct repute_lexicon *lexicon;
	struct summary summary;
	int rc;

	if (lexicon_open(path, &lexicon, err) < 0)
		return -1;
	rc = summarise(lexicon, &summary, err);
	if (rc == 0 && list == NULL)
		print_text(path, &summary);
	else if (rc == 0 && json_array_append_new(list, lexicon_json(path, &summary)) < 0)
		rc = err_memory(err);
	if (rc == 0)
		free(summary.order);
	repute_lexicon_free(lexicon);
	return rc;
}

static int info(int n, char **paths, bool json, struct err *err)
{
	json_t *list = json ? json_array() : NULL;
	int rc = 0;

	for (int i = 0; i < n && rc == 0; i++) {
		if (!json && i != 0)
			putchar('\n');
		rc = show(paths[i], list, err);
	}
	if (!json)
		return rc;
	json_t *root = json_pack(
		"{s:s, s:o}", "schema", "repute.lexicon-info/1", "lexicons", list);

	if (rc == 0 && root == NULL)
		rc = err_memory(err);
	if (rc == 0 &&
		(json_dumpf(root, stdout, JSON_INDENT(2) | JSON_REAL_PRECISION(10)) < 0 ||
			putchar('\n') == EOF))
		rc = err_set(err, ERR_IO, "cannot write to standard output");
	json_decref(root);
	return rc;
}

int lexicon_info(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"lexicon info [OPTION...] FILE...",
		"What a lexicon says of itself, what it holds, and its strongest terms."};
	bool json = false;
	const struct opt table[] = {
		{OPT_FLAG, 0, "json", &json, NULL, "report as JSON"},
		COMMAND_OPTIONS(context),
	};
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	if (argc == 0)
		err_set(&err, ERR_USAGE, "lexicon info needs a lexicon");
	else if (info(argc, argv, json, &err) == 0)
		return STATUS_DONE;
	return command_failed(context, &err);
}
