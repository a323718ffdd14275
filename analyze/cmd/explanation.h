/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What made the score of one text: the verdict, its terms by weight, and its sentences,
 * for a reader or as JSON. No I/O: both are written to a buffer.
 */
#ifndef REPUTE_CMD_EXPLANATION_H
#define REPUTE_CMD_EXPLANATION_H

#include "archive/reviews.h"
#include "base/buf.h"
#include "repute.h"

struct explanation {
	const struct repute_lexicon_info *lexicon; /* borrowed */
	double slope;				   /* of the lexicon's formula */
	struct view text;			   /* borrowed */
	int64_t review_id;			   /* 0: no review of the archive */
	const struct review_origin *origin; /* of the review; borrowed; NULL: of none */
	struct repute_verdict verdict;
	struct repute_term *terms; /* owned; verdict.n_matched, the strongest first */
	double sum;		   /* of their weights */
	struct repute_sentence *sentences; /* owned; in the order of the text */
	size_t n_sentences;
};

/* Score `text`; both are borrowed. -1 without memory. */
CHECKED int explanation_make(const struct repute_lexicon *lexicon, struct view text,
	struct explanation *ret_explanation, struct err *err);

/* Frees what it owns. */
void explanation_done(struct explanation *explanation);

struct explanation_style {
	unsigned width;	  /* columns of the terminal */
	bool colour;	  /* escape sequences; else marks such as "[never again -1.70]" */
	size_t terms_max; /* rows of the table, and of the sentences */
};

/* For a reader. Nothing of the text or the lexicon can reach the terminal as a control.
   Faults stick to `out`. */
void explanation_print(const struct explanation *explanation,
	const struct explanation_style *style, struct buf *out);

/* {"schema":"repute.explain/1",...} and a line end. Faults stick to `out`. */
void explanation_json(const struct explanation *explanation, struct buf *out);

/* Where a review was read, as rows of the verdict: the capture, its file, the adapter and
   the path of each field. */
void explanation_print_origin(
	const struct review_origin *origin, unsigned width, struct buf *out);

/* The same as a JSON object. */
void explanation_json_origin(const struct review_origin *origin, struct buf *out);

/* A part of the text that terms stand in. */
struct span {
	size_t offset, end; /* bytes */
	double weight;	    /* of the terms in it */
	unsigned depth;	    /* how many terms stand here */
};

/*
 * Where the terms stand, in the order of the text, as parts that do not overlap; room for
 * 2 * n of them. Each part is one that the same terms stand in, its weight theirs. The
 * order of `terms` changes. Returns how many parts there are.
 */
size_t spans_cut(struct repute_term *terms, size_t n, struct span *ret_spans);

/* The same, but terms that overlap are one part, its weight that of them all. */
size_t spans_join(struct repute_term *terms, size_t n, struct span *ret_spans);

#endif
