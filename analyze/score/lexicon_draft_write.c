/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Entries are sorted once, by term and then by their order, so that the first of several
 * wins without a table of terms, and files are the same whatever order their source had.
 * Valences become whole numbers of a decimal place when all of them are (VADER has one
 * place: 1.9 is 19 with the scale 0.1), else 127 stands for the largest.
 */
#include "score/lexicon_draft.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define NUMBER_MAX 127

/*
 * For valences of which the root mean square is 1. Measured on four sets of reviews
 * (Yelp, restaurants, hotels, fine food) with VADER's lexicon and AFINN: the logistic
 * slope of balanced classes is 0.6 to 1.7, half of it the slope of the polarity; macro-F1
 * of three labels .52 .64 .57 .51 and .54 .64 .59 .51, at most .033 below what thresholds
 * tuned to each of these sets give.
 */
#define SLOPE 0.5

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

	if (draft->head.slope == 0)
		buf_printf(&draft->notes,
			"# note: slope and thresholds are those that suit hand-made lists on "
			"English reviews, not measured for this one\n");
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
	for (size_t i = 0; i < draft->n; i++) {
		const struct draft_entry *entry = &draft->entries[i];

		buf_add(out, entry->term);
		buf_printf(out, "\t%ld\n", number_of(entry->valence, scale));
	}
	if (ret_twice != NULL)
		*ret_twice = twice;
	return buf_check(out, err);
}
