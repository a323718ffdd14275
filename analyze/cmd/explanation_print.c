/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The explanation for a reader: the verdict, the text with its terms marked where they
 * first stand, the table of terms with the running sum, the formula with the numbers put
 * in, and the sentences. On a terminal the marks are colours: red speaks against, green
 * for; dim, plain and bold for up to a third, two thirds and all of the strongest;
 * underlined where more than one term stands. Elsewhere they are brackets with the
 * weight.
 */
#include "cmd/explanation.h"

#include "cmd/page.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define INDENT 2
#define HEAD_INDENT 12 /* columns in front of a value of the verdict */
#define SENTENCE_INDENT 12
#define TABLE_INDENT 23 /* columns in front of a term in the table */

/* What is being printed. */
struct print {
	const struct explanation *explanation;
	const struct explanation_style *style;
	struct buf *out;
	double strongest; /* |weight| that is shown as the strongest */
};

/* The escape sequence for such a weight; "" where there is no colour. */
static void style_of(
	const struct print *print, double weight, bool underlined, char ret_escape[16])
{
	double share = print->strongest > 0 ? fabs(weight) / print->strongest : 0;
	const char *strength = share > 2. / 3 ? "1;" : share < 1. / 3 ? "2;" : "";

	ret_escape[0] = '\0';
	if (print->style->colour)
		snprintf(ret_escape, 16, "\033[%s%s%sm", strength, underlined ? "4;" : "",
			weight < 0 ? "31" : "32");
}

/* Text that nobody vouches for, on the rest of the line begun with page->column. */
static void print_text(const struct print *print, unsigned indent, unsigned column,
	const char *escape, struct view text)
{
	struct page page;

	page_init(&page, print->out, print->style->width, indent);
	page.column = column;
	page_style(&page, escape);
	page_text(&page, text);
	page_end_line(&page);
	page_done(&page);
}

/* ---- the verdict ---------------------------------------------------------------------
 */

static void print_label(const struct print *print)
{
	const struct repute_lexicon_info *lexicon = print->explanation->lexicon;
	const struct repute_verdict *verdict = &print->explanation->verdict;

	buf_printf(print->out, "polarity    %7.4f  %s: ", verdict->polarity,
		repute_label_name(verdict->label));
	if (verdict->n_tokens == 0)
		buf_add_text(print->out, "the text has no words\n");
	else if (verdict->n_matched == 0)
		buf_add_text(print->out, "the lexicon has nothing of this text\n");
	else if (verdict->label == REPUTE_NEGATIVE)
		buf_printf(print->out, "below %.4f\n", lexicon->negative_below);
	else if (verdict->label == REPUTE_POSITIVE)
		buf_printf(print->out, "above %.4f\n", lexicon->positive_above);
	else
		buf_printf(print->out, "from %.4f to %.4f\n", lexicon->negative_below,
			lexicon->positive_above);
}

static void print_verdict(const struct print *print)
{
	const struct explanation *explanation = print->explanation;
	const struct repute_lexicon_info *lexicon = explanation->lexicon;
	const struct repute_verdict *verdict = &explanation->verdict;
	char named[400];

	if (explanation->review_id != 0)
		buf_printf(print->out, "review      %lld\n",
			(long long)explanation->review_id);
	if (explanation->origin != NULL)
		explanation_print_origin(
			explanation->origin, print->style->width, print->out);
	print_label(print);
	buf_printf(print->out, "probability %7.4f  that a reader calls it positive\n",
		verdict->probability);
	buf_printf(print->out, "coverage    %7.4f  of %zu token%s\n", verdict->coverage,
		verdict->n_tokens, verdict->n_tokens == 1 ? "" : "s");
	snprintf(named, sizeof(named), "%s %s, %s, revision %s", lexicon->name,
		lexicon->version, lexicon->language, lexicon->revision);
	buf_printf(print->out, "%-*s", HEAD_INDENT, "lexicon");
	print_text(print, HEAD_INDENT, HEAD_INDENT, "", view_of(named));
}

/* ---- the text ------------------------------------------------------------------------
 */

static void print_span(
	const struct print *print, struct page *page, const struct span *span)
{
	struct view part = view_sub(
		print->explanation->text, span->offset, span->end - span->offset);
	char mark[40];

	if (print->style->colour) {
		style_of(print, span->weight, span->depth > 1, mark);
		page_style(page, mark);
		page_text(page, part);
		page_style(page, "");
		return;
	}
	page_glue(page, "[");
	page_text(page, part);
	snprintf(mark, sizeof(mark), " %+.2f]", span->weight);
	page_glue(page, mark);
}

static void print_spans(
	const struct print *print, const struct span *spans, size_t n_spans)
{
	struct view text = print->explanation->text;
	struct page page;
	size_t at = 0;

	page_init(&page, print->out, print->style->width, INDENT);
	for (size_t i = 0; i < n_spans; i++) {
		page_text(&page, view_sub(text, at, spans[i].offset - at));
		print_span(print, &page, &spans[i]);
		at = spans[i].end;
	}
	page_text(&page, view_sub(text, at, text.len));
	page_end_line(&page);
	page_done(&page);
}

/* The text with its terms marked. The spans need the terms in another order. */
static void print_marked(struct print *print)
{
	size_t n = print->explanation->verdict.n_matched;
	struct repute_term *terms = malloc((n + 1) * sizeof(*terms));
	struct span *spans = malloc((2 * n + 1) * sizeof(*spans));

	if (terms == NULL || spans == NULL) {
		print->out->failed = ERR_MEMORY;
	} else {
		if (n != 0)
			memcpy(terms, print->explanation->terms, n * sizeof(*terms));
		size_t n_spans = print->style->colour ? spans_cut(terms, n, spans)
						      : spans_join(terms, n, spans);

		print->strongest = 0;
		for (size_t i = 0; i < n_spans; i++)
			print->strongest = fmax(print->strongest, fabs(spans[i].weight));
		buf_add_char(print->out, '\n');
		print_spans(print, spans, n_spans);
	}
	free(terms);
	free(spans);
}

/* ---- the terms -----------------------------------------------------------------------
 */

/* Less is what rounding left of terms that cancel out, and would show as -0.0000. */
#define SUM_MIN 1e-9

static void print_terms(struct print *print)
{
	const struct explanation *explanation = print->explanation;
	size_t n = explanation->verdict.n_matched;
	size_t shown = n < print->style->terms_max ? n : print->style->terms_max;
	double sum = 0;

	buf_printf(print->out, "\n%10s %10s  %zu term%s\n", "weight", "sum", n,
		n != 1 ? "s" : "");
	print->strongest = n != 0 ? fabs(explanation->terms[0].weight) : 0;
	for (size_t i = 0; i < shown; i++) {
		const struct repute_term *term = &explanation->terms[i];
		char escape[16];

		sum += term->weight;
		if (fabs(sum) < SUM_MIN)
			sum = 0;
		style_of(print, term->weight, false, escape);
		buf_printf(print->out, "%+10.4f %+10.4f  ", term->weight, sum);
		print_text(
			print, TABLE_INDENT, TABLE_INDENT, escape, view_of(term->term));
	}
	if (shown < n)
		buf_printf(print->out,
			"%+10.4f %+10.4f  %zu more, each weaker (--all shows them)\n",
			explanation->sum - sum, explanation->sum, n - shown);
}

/* ---- the sentences -------------------------------------------------------------------
 */

static void print_sentences(struct print *print)
{
	const struct explanation *explanation = print->explanation;
	size_t n = explanation->n_sentences;
	size_t shown = n < print->style->terms_max ? n : print->style->terms_max;

	if (n < 2)
		return;
	print->strongest = 1;
	buf_printf(print->out, "\n%10s  %zu sentences\n", "polarity", n);
	for (size_t i = 0; i < shown; i++) {
		const struct repute_sentence *sentence = &explanation->sentences[i];
		char escape[16] = "";

		if (sentence->label != REPUTE_NEUTRAL)
			style_of(print, sentence->polarity, false, escape);
		buf_printf(print->out, "%+10.4f  ", sentence->polarity);
		print_text(print, SENTENCE_INDENT, SENTENCE_INDENT, escape,
			view_sub(explanation->text, sentence->offset, sentence->len));
	}
	if (shown < n)
		buf_printf(
			print->out, "%12s%zu more (--all shows them)\n", "", n - shown);
}

/* ---- the formula ---------------------------------------------------------------------
 */

static void print_formula(const struct print *print)
{
	const struct explanation *explanation = print->explanation;
	size_t n = explanation->verdict.n_matched;
	double inner = explanation->slope * explanation->sum / sqrt((double)n);

	buf_printf(print->out,
		"\npolarity = tanh(slope * sum / sqrt(terms))\n"
		"         = tanh(%.6g * %.6g / sqrt(%zu)) = tanh(%.6g) = %.4f\n",
		explanation->slope, explanation->sum, n, inner,
		explanation->verdict.polarity);
}

void explanation_print(const struct explanation *explanation,
	const struct explanation_style *style, struct buf *out)
{
	struct print print = {explanation, style, out, 0};

	print_verdict(&print);
	print_marked(&print);
	if (explanation->verdict.n_matched == 0)
		return;
	print_terms(&print);
	print_formula(&print);
	print_sentences(&print);
}
