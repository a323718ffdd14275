/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sentences of a text, with what each word mentions and how far an opinion carries from
 * one word to the next: full within a phrase, a little less with every word and comma,
 * hardly at all across a contrast ("the food was great but the waiter was rude").
 */
#ifndef REPUTE_ASPECT_SENTENCE_H
#define REPUTE_ASPECT_SENTENCE_H

#include "aspect/phrases.h"

#include <repute.h>

/* A longer sentence is cut there, so that the work per byte is bounded. */
#define SENTENCE_WORDS 256
#define SENTENCE_BYTES 4096

/* What a term stands for. */
struct mark {
	uint64_t mentions; /* a bit for each aspect that it mentions */
	uint64_t excepts;  /* a bit for each that it is no mention of after all */
	uint32_t name;	   /* of the roster; counts from 1, 0 = none */
	bool contrast;	   /* begins a new clause, as "but" does */
};

/* Terms and what they stand for. Does not change once it is filled. */
struct vocabulary {
	struct phrases *phrases; /* owned */
	struct mark *marks;	 /* owned; by the term's id; [0] = nothing */
	size_t n_marks, size;
};

struct sentence_word {
	size_t offset, end; /* in the text, bytes */
	double step;	    /* 0..1, how much of an opinion gets here from the word before
			       it, or the other way; of the first word 0 */
	uint64_t mentions,
		excepts; /* as in struct mark; a phrase marks each of its words */
	uint32_t name;	 /* a name of the roster ends here */
	unsigned char name_words; /* words of that name */
};

struct sentence {
	size_t offset, end; /* in the text, bytes */
	size_t n_words;	    /* 1..SENTENCE_WORDS */
	uint64_t mentions;  /* of all words, exceptions taken off */
	bool concedes;	    /* began with a contrast that its first comma will end */
	struct sentence_word words[SENTENCE_WORDS];
};

/* Where the reader of a text stands. */
struct sentences {
	struct tokens tokens;
	const struct vocabulary *vocabulary; /* borrowed */
	struct token token;		     /* the first of the next sentence */
	bool has_token;
};

/* Half a mark for the term, which the caller completes; NULL on failure. Borrowed until
   the next call. */
struct mark *vocabulary_mark(
	struct vocabulary *vocabulary, struct view term, struct err *err);

/* A mark for each of the terms between commas; what `set` does to it, it does. */
typedef void vocabulary_set_fn(struct mark *mark, uint64_t value);

/* All terms of a list with commas; empty parts are passed over. `*ret_n` (may be NULL)
   takes their number. */
CHECKED int vocabulary_add(struct vocabulary *vocabulary, struct view list,
	vocabulary_set_fn *set, uint64_t value, size_t *ret_n, struct err *err);

/* Marks the term as one that begins a new clause. */
void vocabulary_set_contrast(struct mark *mark, uint64_t unused);

/* 0, or -1 without memory. */
CHECKED int vocabulary_init(struct vocabulary *vocabulary, struct err *err);

/* A half-built one too. */
void vocabulary_done(struct vocabulary *vocabulary);

/* Begin with a text, which is borrowed. */
void sentences_begin(struct sentences *sentences, struct view text,
	const struct vocabulary *vocabulary);

/* The next sentence; false at the end. Linear in the text. */
bool sentences_next(struct sentences *sentences, struct sentence *ret_sentence);

/* Mark the words that the bytes `from` to `to` of the text touch, for the aspects in
   `mentions`. Words that are marked already keep their marks. */
void sentence_mention(
	struct sentence *sentence, size_t from, size_t to, uint64_t mentions);

/* What opinions near the mentions add up to; start with {0}. */
struct opinion {
	double sum, squares;
};

/*
 * Add the terms of the sentence's verdict (their offsets count from the sentence's first
 * byte), each weighed by how much of it reaches the nearest word that mentions an aspect
 * of `aspects`. `slope` is the lexicon's.
 */
void sentence_opinion(const struct sentence *sentence, uint64_t aspects,
	const struct repute_term *terms, size_t n_terms, double slope,
	struct opinion *opinion);

/* -1..1; 0 when nothing was added. */
double opinion_polarity(const struct opinion *opinion);

/* The label of such a polarity. */
enum repute_label opinion_label(double polarity);

#endif
