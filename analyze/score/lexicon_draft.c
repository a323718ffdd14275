/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Entries are gathered first and sorted once, by term and then by their order, so that
 * the first of several wins without a table of terms, and files are the same whatever
 * order their source had. Valences become whole numbers of a decimal place when all of
 * them are (VADER has one place: 1.9 is 19 with the scale 0.1), else 127 stands for the
 * largest.
 */
#include "score/lexicon_draft.h"

#include "base/limits.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define NEGATED_FACTOR (-0.74)
#define WINDOW 3
#define NUMBER_MAX 127

/*
 * For valences of which the root mean square is 1. Measured on reviews (yelp10k,
 * restaurants_hyd, hotels, fine food; VADER and AFINN): the logistic slope of balanced
 * classes is 0.6 to 1.6, half of it the slope of the polarity; macro-F1 of three labels
 * .52 / .63 / .58 / .50, at most .03 below what thresholds tuned to each set give.
 */
#define SLOPE 0.5
#define NEGATIVE_BELOW 0.0
#define POSITIVE_ABOVE 0.45

static const char english_negators[] =
	"not no never none nobody nothing neither nor nowhere without cannot can't cant "
	"won't wont don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't "
	"arent weren't werent wouldn't wouldnt couldn't couldnt shouldn't shouldnt hasn't "
	"hasnt haven't havent hadn't hadnt ain't aint hardly barely scarcely lack lacks "
	"lacking";

struct draft_entry {
	struct view term;
	double valence;
	size_t order;
	bool made; /* the NOT_ variant of a term, not in the list itself */
};

/* "dir/AFINN-en-165.txt.gz" is called "AFINN-en-165". */
static void name_of(const char *path, char ret_name[64])
{
	struct view rest = view_of(path), part = {0};
	size_t len;

	while (view_split(&rest, '/', &part))
		;
	len = view_find(part, '.');
	for (size_t i = 0; i < len && i < 63; i++) {
		unsigned char c = (unsigned char)part.data[i];

		ret_name[i] = c > ' ' && c < 0x7f ? (char)c : '_';
	}
	ret_name[len < 63 ? len : 63] = '\0';
	if (len == 0)
		memcpy(ret_name, "lexicon", 8);
}

int lexicon_draft_init(struct lexicon_draft *draft, const char *path, struct err *err)
{
	struct view rest = view_of(english_negators), word;
	char name[64];

	name_of(path, name);
	*draft = (struct lexicon_draft){.notes = buf_make(MIB(1)),
		.head = {.language = (char *)(uintptr_t) "en",
			.version = (char *)(uintptr_t) "1",
			.licence = (char *)(uintptr_t) "",
			.negators = (char *)(uintptr_t)english_negators,
			.negative_below = NEGATIVE_BELOW,
			.positive_above = POSITIVE_ABOVE,
			.window = WINDOW}};
	struct view kept = arena_keep(&draft->arena, view_of(name));

	draft->head.name = (char *)(uintptr_t)kept.data;
	while (view_split(&rest, ' ', &word)) {
		if (map_put(&draft->negators, word, 1, err) < 0)
			return -1;
	}
	return arena_check(&draft->arena, err);
}

void lexicon_draft_done(struct lexicon_draft *draft)
{
	buf_done(&draft->notes);
	arena_done(&draft->arena);
	map_done(&draft->negators);
	free(draft->entries);
}

static int add(struct lexicon_draft *draft, struct view term, double valence, bool made,
	struct err *err)
{
	if (draft->n == LIMIT_LEXICON_ENTRIES)
		return err_set(err, ERR_LIMIT, "there are more than %d entries",
			LIMIT_LEXICON_ENTRIES);
	if (draft->n == draft->size) {
		size_t size = draft->size != 0 ? draft->size * 2 : 1024;
		struct draft_entry *entries =
			realloc(draft->entries, size * sizeof(*entries));

		if (entries == NULL)
			return err_memory(err);
		draft->entries = entries;
		draft->size = size;
	}
	draft->entries[draft->n] = (struct draft_entry){term, valence, draft->n, made};
	draft->n++;
	return 0;
}

/* A term as the tokenizer reads it. */
struct reading {
	char text[LEXICON_WORDS_MAX * (TOKEN_SIZE + sizeof(LEXICON_NEGATED)) + 2];
	size_t len;
	size_t words;
	bool deniable;	/* one word or number, which a negation can reach */
	bool beginning; /* one word, which a wildcard can be the beginning of */
};

static void reading_add(struct reading *reading, struct view text)
{
	memcpy(reading->text + reading->len, text.data, text.len);
	reading->len += text.len;
}

/* False when no text can match it: it has no words or too many, something that is passed
   over at an end, or a pause inside. */
static bool read_term(
	const struct lexicon_draft *draft, struct view term, struct reading *ret)
{
	struct negation negation = {.window = WINDOW};
	struct tokens tokens = tokens_of(term);
	struct token token;
	size_t end = 0;

	ret->len = ret->words = 0;
	while (tokens_next(&tokens, &token)) {
		bool first = ret->words == 0;
		bool negator = map_get(&draft->negators, token_text(&token)) != NULL;

		if (token.len == 0 || ret->words == LEXICON_WORDS_MAX ||
			(first ? token.offset != 0 : token.pause != PAUSE_NONE))
			return false;
		if (!first)
			reading_add(ret, VIEW(" "));
		if (negation_step(&negation, &token, negator))
			reading_add(ret, VIEW(LEXICON_NEGATED));
		reading_add(ret, token_text(&token));
		ret->deniable = first && !negator && token.kind <= TOKEN_NUMBER;
		ret->beginning = first && token.kind == TOKEN_WORD;
		ret->words++;
		end = token.end;
	}
	return ret->words != 0 && end == term.len;
}

/* Enter what was read, and its variant. */
static int add_reading(struct lexicon_draft *draft, const struct reading *reading,
	bool negated, double valence, struct err *err)
{
	struct view text = {reading->text, reading->len};
	struct view plain = arena_keep(&draft->arena, text), variant = {0};

	if (negated || reading->deniable)
		variant = arena_printf(
			&draft->arena, LEXICON_NEGATED "%.*s", VIEW_ARG(text));
	if (arena_check(&draft->arena, err) < 0)
		return -1;
	if (negated)
		return add(draft, variant, valence, false, err);
	if (add(draft, plain, valence, false, err) < 0)
		return -1;
	return reading->deniable
		       ? add(draft, variant, NEGATED_FACTOR * valence, true, err)
		       : 0;
}

int lexicon_draft_add(struct lexicon_draft *draft, struct view term, double valence,
	bool wildcards, int line, struct err *err)
{
	bool negated = view_starts(term, VIEW(LEXICON_NEGATED));
	bool wildcard = wildcards && term.len > 1 && term.data[term.len - 1] == '*';
	struct reading reading;

	if (negated)
		term = view_sub(term, sizeof(LEXICON_NEGATED) - 1, term.len);
	term.len -= wildcard;
	bool fits = read_term(draft, term, &reading);

	if (valence == 0) {
		draft->n_zero++;
		return 0;
	}
	if (!fits || (negated && !reading.deniable) || (wildcard && !reading.beginning)) {
		if (draft->n_never++ == 0)
			draft->never_line = line;
		return 0;
	}
	if (wildcard) {
		reading_add(&reading, VIEW("*"));
		reading.deniable = true;
	}
	return add_reading(draft, &reading, negated, valence, err);
}

int lexicon_draft_take(struct lexicon_draft *draft, const struct repute_lexicon *lexicon,
	struct err *err)
{
	for (size_t i = 1; i <= lexicon->n_entries; i++) {
		if (add(draft, view_of(lexicon->terms[i]),
			    lexicon->head.scale * lexicon->weights[i], false, err) < 0)
			return -1;
	}
	return 0;
}

static int by_term(const void *a, const void *b)
{
	const struct draft_entry *x = a, *y = b;
	int order = view_cmp(x->term, y->term);

	if (order != 0)
		return order;
	if (x->made != y->made)
		return x->made - y->made;
	return (x->order > y->order) - (x->order < y->order);
}

/* Sort; of each term the first stays. The number of entries that the lists themselves
   have twice. */
static size_t settle(struct lexicon_draft *draft)
{
	struct draft_entry *entries = draft->entries;
	size_t n = 0, twice = 0;

	if (draft->n != 0)
		qsort(entries, draft->n, sizeof(*entries), by_term);
	for (size_t i = 0; i < draft->n; i++) {
		if (n == 0 || !view_eq(entries[n - 1].term, entries[i].term))
			entries[n++] = entries[i];
		else
			twice += !entries[i].made;
	}
	draft->n = n;
	return twice;
}

/* Are the valences of the lists multiples of `scale`? */
static bool is_exact(const struct lexicon_draft *draft, double scale)
{
	for (size_t i = 0; i < draft->n; i++) {
		double number = draft->entries[i].valence / scale;

		if (!draft->entries[i].made && fabs(number - nearbyint(number)) > 1e-6)
			return false;
	}
	return true;
}

/* The scale in force when it still fits, else a decimal one, else by the largest. */
static double choose_scale(const struct lexicon_draft *draft)
{
	static const double decimals[] = {0.001, 0.01, 0.1, 1, 10, 100};
	double largest = 0, given = draft->head.scale;

	for (size_t i = 0; i < draft->n; i++)
		largest = fmax(largest, fabs(draft->entries[i].valence));
	if (given > 0 && largest <= (NUMBER_MAX + 0.5) * given && is_exact(draft, given))
		return given;
	for (size_t i = 0; i < sizeof(decimals) / sizeof(decimals[0]); i++) {
		if (largest <= NUMBER_MAX * decimals[i] && is_exact(draft, decimals[i]))
			return decimals[i];
	}
	return largest > 0 ? largest / NUMBER_MAX : 1;
}

/* The slope that goes with the size of the valences, where none is given. */
static double choose_slope(const struct lexicon_draft *draft)
{
	double squares = 0;
	size_t n = 0;

	if (draft->head.slope > 0)
		return draft->head.slope;
	for (size_t i = 0; i < draft->n; i++) {
		double valence = draft->entries[i].valence;

		if (!draft->entries[i].made) {
			squares += valence * valence;
			n++;
		}
	}
	return squares > 0 ? SLOPE / sqrt(squares / (double)n) : SLOPE;
}

/* `number` with a decimal point, whatever the locale. Returns `text`. */
static const char *number_text(double number, char text[32])
{
	snprintf(text, 32, "%.10g", number);
	for (char *at = text; *at != '\0'; at++) {
		if ((*at < '0' || *at > '9') && strchr("+-e", *at) == NULL)
			*at = '.';
	}
	return text;
}

static void write_settings(
	const struct lexicon_head *head, double scale, double slope, struct buf *out)
{
	char first[32], second[32];

	if (head->negators[0] != '\0')
		buf_printf(out, "# negators: %s\n# negation-window: %u\n", head->negators,
			head->window);
	buf_printf(out, "# scale: %s\n# slope: %s\n", number_text(scale, first),
		number_text(slope, second));
	buf_printf(out, "# thresholds: %s %s\n", number_text(head->negative_below, first),
		number_text(head->positive_above, second));
	if (head->chance_slope != 0 &&
		(head->chance_slope != 2 * head->slope || head->chance_intercept != 0))
		buf_printf(out, "# probability: %s %s\n",
			number_text(head->chance_slope, first),
			number_text(head->chance_intercept, second));
}

static void write_head(
	const struct lexicon_draft *draft, double scale, double slope, struct buf *out)
{
	const struct lexicon_head *head = &draft->head;

	buf_printf(out, "# format: %s\n# name: %s\n# language: %s\n# version: %s\n",
		LEXICON_FORMAT, head->name, head->language, head->version);
	if (head->licence[0] != '\0')
		buf_printf(out, "# licence: %s\n", head->licence);
	buf_add(out, buf_view(&draft->notes));
	write_settings(head, scale, slope, out);
}

/* To the nearest, halves away from 0, also where the division comes out a little short.
 */
static long number_of(double valence, double scale)
{
	double number = valence / scale;

	return lround(number + copysign(1e-6, number));
}

int lexicon_draft_write(
	struct lexicon_draft *draft, struct buf *out, size_t *ret_twice, struct err *err)
{
	size_t twice = settle(draft);
	double scale = choose_scale(draft);

	if (twice != 0)
		buf_printf(&draft->notes,
			"# note: %zu entries are there twice: the first counts\n", twice);
	if (draft->n_never != 0)
		buf_printf(&draft->notes,
			"# note: %zu terms can match no text (the first is in line %d): "
			"left out\n",
			draft->n_never, draft->never_line);
	if (draft->n_zero != 0)
		buf_printf(&draft->notes, "# note: %zu terms have no weight: left out\n",
			draft->n_zero);
	if (buf_check(&draft->notes, err) < 0)
		return -1;
	write_head(draft, scale, choose_slope(draft), out);
	for (size_t i = 0; i < draft->n; i++)
		buf_printf(out, "%.*s\t%ld\n", VIEW_ARG(draft->entries[i].term),
			number_of(draft->entries[i].valence, scale));
	if (ret_twice != NULL)
		*ret_twice = twice;
	return buf_check(out, err);
}
