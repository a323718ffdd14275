/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The explanation as JSON, schema repute.explain/1: all terms, the strongest first, with
 * the place where each first stands in "text", in bytes of the text as it was given (a
 * byte that is not UTF-8 is one byte there and U+FFFD here). Numbers have six decimals.
 */
#include "cmd/explanation.h"

static void add_member(struct buf *out, const char *name, const char *text)
{
	buf_printf(out, "\"%s\":", name);
	buf_add_json(out, view_of(text));
}

static void add_lexicon(struct buf *out, const struct repute_lexicon_info *lexicon)
{
	buf_add_text(out, "\"lexicon\":{");
	add_member(out, "name", lexicon->name);
	buf_add_char(out, ',');
	add_member(out, "language", lexicon->language);
	buf_add_char(out, ',');
	add_member(out, "version", lexicon->version);
	buf_add_char(out, ',');
	add_member(out, "revision", lexicon->revision);
	buf_add_text(out, "},");
}

static void add_verdict(struct buf *out, const struct explanation *explanation)
{
	const struct repute_verdict *verdict = &explanation->verdict;
	const struct repute_lexicon_info *lexicon = explanation->lexicon;

	buf_printf(out, "\"polarity\":%.6f,\"label\":\"%s\",\"thresholds\":[%.6f,%.6f],",
		verdict->polarity, repute_label_name(verdict->label),
		lexicon->negative_below, lexicon->positive_above);
	buf_printf(out, "\"probability\":%.6f,\"coverage\":%.6f,\"tokens\":%zu,",
		verdict->probability, verdict->coverage, verdict->n_tokens);
	buf_printf(out, "\"formula\":{\"slope\":%.6f,\"sum\":%.6f,\"matched\":%zu},",
		explanation->slope, explanation->sum, verdict->n_matched);
}

static void add_terms(struct buf *out, const struct explanation *explanation)
{
	buf_add_text(out, "\"terms\":[");
	for (size_t i = 0; i < explanation->verdict.n_matched; i++) {
		const struct repute_term *term = &explanation->terms[i];

		buf_add_text(out, i != 0 ? ",{" : "{");
		add_member(out, "term", term->term);
		buf_printf(out, ",\"weight\":%.6f,\"offset\":%zu,\"len\":%zu}",
			term->weight, term->offset, term->len);
	}
	buf_add_char(out, ']');
}

static void add_sentences(struct buf *out, const struct explanation *explanation)
{
	buf_add_text(out, "\"sentences\":[");
	for (size_t i = 0; i < explanation->n_sentences; i++) {
		const struct repute_sentence *sentence = &explanation->sentences[i];

		buf_printf(out,
			"%s{\"polarity\":%.6f,\"label\":\"%s\",\"offset\":%zu,"
			"\"len\":%zu,\"matched\":%zu}",
			i != 0 ? "," : "", sentence->polarity,
			repute_label_name(sentence->label), sentence->offset,
			sentence->len, sentence->n_matched);
	}
	buf_add_char(out, ']');
}

void explanation_json(const struct explanation *explanation, struct buf *out)
{
	buf_add_text(out, "{\"schema\":\"repute.explain/1\",");
	if (explanation->review_id != 0)
		buf_printf(out, "\"review\":%lld,", (long long)explanation->review_id);
	if (explanation->origin != NULL) {
		buf_add_text(out, "\"read\":");
		explanation_json_origin(explanation->origin, out);
		buf_add_char(out, ',');
	}
	add_verdict(out, explanation);
	add_lexicon(out, explanation->lexicon);
	buf_add_text(out, "\"text\":");
	buf_add_json(out, explanation->text);
	buf_add_char(out, ',');
	add_terms(out, explanation);
	buf_add_char(out, ',');
	add_sentences(out, explanation);
	buf_add_text(out, "}\n");
}
