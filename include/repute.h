/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * librepute: the polarity of a text by a learned lexicon. Text in, verdict out.
 *
 *	struct repute_lexicon *lexicon;
 *	struct repute_scorer *scorer;
 *	struct repute_verdict verdict;
 *	struct repute_error error;
 *
 *	if (repute_lexicon_open("reviews.lex", &lexicon, &error) < 0)
 *		errx(1, "%s", error.text);
 *	scorer = repute_scorer_new(lexicon);
 *	if (scorer == NULL)
 *		errx(1, "out of memory");
 *	repute_score(scorer, text, strlen(text), &verdict);
 *	printf("%.4f %s\n", verdict.polarity, repute_label_name(verdict.label));
 *	repute_scorer_free(scorer);
 *	repute_lexicon_free(lexicon);
 *
 * A lexicon is immutable once it is open: any number of threads may share it. A scorer
 * belongs to one thread at a time. Nothing here writes to a stream, ends the program,
 * depends on the locale or keeps state outside the two objects.
 */
#ifndef REPUTE_H
#define REPUTE_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define REPUTE_PUBLIC __attribute__((visibility("default")))
#else
#define REPUTE_PUBLIC
#endif

struct repute_lexicon;
struct repute_scorer;

enum repute_label {
	REPUTE_NEGATIVE = -1,
	REPUTE_NEUTRAL = 0,
	REPUTE_POSITIVE = 1,
};

struct repute_error {
	int line;	/* of the lexicon, 1-based; 0 = not a matter of one line */
	int no_memory;	/* 1: memory ran out, and the file may be right; else 0 */
	char text[768]; /* "FILE:LINE: what is wrong", NUL-terminated */
};

/* What a lexicon says of itself; all text is borrowed from it and NUL-terminated. */
struct repute_lexicon_info {
	const char *name;     /* "reviews" */
	const char *language; /* BCP 47: "en" */
	const char *version;  /* the author's */
	const char *licence;  /* "" when it does not say */
	const char *revision; /* digest of the file: equal exactly when the bytes are */
	size_t n_entries;
	double negative_below; /* polarity < this: negative; -1..1 */
	double positive_above; /* polarity > this: positive; negative_below..1 */
};

/* An entry of the lexicon that the text holds. */
struct repute_term {
	const char *term;   /* as the lexicon writes it; borrowed from the lexicon */
	double weight;	    /* its share of the sum: > 0 speaks for positive */
	size_t offset, len; /* where it first stands in the text, in bytes */
};

struct repute_verdict {
	double polarity;    /* -1..1; 0 when nothing matched */
	double probability; /* that a reader would call it positive, not negative: 0..1,
			       calibrated; .5 when nothing matched */
	enum repute_label label;
	double coverage;  /* 0..1, the share of the tokens that some entry matched */
	size_t n_tokens;  /* words, numbers, marks, emoticons and emoji in the text */
	size_t n_matched; /* different entries matched, = the number of terms */
};

/*
 * Read a lexicon (plain or gzip). 0 and `*ret_lexicon`, to be freed by the caller; or -1,
 * and `error` (may be NULL) says why, with file and line.
 */
REPUTE_PUBLIC int repute_lexicon_open(const char *path,
	struct repute_lexicon **ret_lexicon, struct repute_error *error);

/* The same from memory; `name` stands for the file in messages. The text is copied. */
REPUTE_PUBLIC int repute_lexicon_parse(const char *name, const char *text, size_t len,
	struct repute_lexicon **ret_lexicon, struct repute_error *error);

/* Borrowed from the lexicon. */
REPUTE_PUBLIC const struct repute_lexicon_info *repute_lexicon_info(
	const struct repute_lexicon *lexicon);

/* After the last scorer that uses it. NULL is fine. */
REPUTE_PUBLIC void repute_lexicon_free(struct repute_lexicon *lexicon);

/* A scorer with all the memory it will ever use, or NULL without memory. It borrows the
   lexicon. */
REPUTE_PUBLIC struct repute_scorer *repute_scorer_new(
	const struct repute_lexicon *lexicon);

/* The lexicon that it scores with; borrowed. */
REPUTE_PUBLIC const struct repute_lexicon *repute_scorer_lexicon(
	const struct repute_scorer *scorer);

/* What was borrowed from it is gone; the lexicon stays. NULL is fine. */
REPUTE_PUBLIC void repute_scorer_free(struct repute_scorer *scorer);

/*
 * Score `len` bytes. Cannot fail: NULs and bytes that are not UTF-8 separate words. Takes
 * time linear in `len` whatever the text is, and no memory.
 */
REPUTE_PUBLIC void repute_score(struct repute_scorer *scorer, const char *text,
	size_t len, struct repute_verdict *ret_verdict);

/*
 * What made the last verdict: its n_matched terms in the order of the text. Borrowed from
 * the scorer until its next call.
 *
 *	terms = repute_terms(scorer);
 *	for (size_t i = 0; i < verdict.n_matched; i++)
 *		printf("%+.3f %s: '%.*s'\n", terms[i].weight, terms[i].term,
 *			(int)terms[i].len, text + terms[i].offset);
 */
REPUTE_PUBLIC const struct repute_term *repute_terms(struct repute_scorer *scorer);

/* The `n_max` of them with the greatest |weight|, the strongest first and of equals the
   earlier in the text. Returns how many there are; costs less than all the terms. */
REPUTE_PUBLIC size_t repute_strongest_terms(
	struct repute_scorer *scorer, size_t n_max, struct repute_term *ret_terms);

/*
 * The same of a text that comes in pieces, cut at any byte: begin, feed each piece, end.
 * The verdict equals that of the whole text; offsets count from its first byte.
 *
 *	repute_score_begin(scorer);
 *	while ((n = fread(piece, 1, sizeof(piece), stdin)) > 0)
 *		repute_score_feed(scorer, piece, n);
 *	repute_score_end(scorer, &verdict);
 */
REPUTE_PUBLIC void repute_score_begin(struct repute_scorer *scorer);
REPUTE_PUBLIC void repute_score_feed(
	struct repute_scorer *scorer, const char *piece, size_t len);
REPUTE_PUBLIC void repute_score_end(
	struct repute_scorer *scorer, struct repute_verdict *ret_verdict);

/* A sentence of a text, from its first token to its last. */
struct repute_sentence {
	size_t offset, len; /* in the text, bytes */
	double polarity;    /* of what the sentence alone matched */
	enum repute_label label;
	size_t n_matched;
};

/* Borrowed for the call; must not call the scorer. */
typedef void repute_sentence_fn(void *data, const struct repute_sentence *sentence);

/* Tell each sentence of the texts that are scored from now on, in their order, before the
   verdict. NULL: none (the state of a new scorer). */
REPUTE_PUBLIC void repute_scorer_on_sentence(
	struct repute_scorer *scorer, repute_sentence_fn *on_sentence, void *data);

/* "negative", "neutral" or "positive"; static. */
REPUTE_PUBLIC const char *repute_label_name(enum repute_label label);

/* ---- aspects ----------------------------------------------------------------------- */

/*
 * What a text says of single things: the staff, the waiting, the refunds. An aspect is a
 * name and the terms that mention it (repute-aspects(5)).
 *
 *	struct repute_aspects *aspects;
 *
 *	if (repute_aspects_open("aspects.ini", &aspects, &error) < 0)
 *		errx(1, "%s", error.text);
 *	struct repute_aspect_scorer *by_aspect =
 *		repute_aspect_scorer_new(scorer, aspects);
 *	if (by_aspect == NULL)
 *		errx(1, "out of memory");
 *	size_t n = repute_score_aspects(by_aspect, text, strlen(text));
 *	const struct repute_aspect *found = repute_aspects_found(by_aspect);
 *
 *	for (size_t i = 0; i < n; i++)
 *		printf("%s %.4f\n", found[i].name, found[i].polarity);
 *	repute_aspect_scorer_free(by_aspect);
 *	repute_aspects_free(aspects);
 *
 * A list is immutable once it is complete: any number of threads may share it. The scorer
 * of aspects belongs to one thread at a time, as does the scorer that it stands on.
 */
struct repute_aspects;
struct repute_aspect_scorer;

/* An aspect that the text mentions. */
struct repute_aspect {
	const char *name;	 /* "staff-attitude"; borrowed from the list */
	const char *title;	 /* "Staff attitude"; likewise */
	double polarity;	 /* -1..1, of what stands near its mentions */
	enum repute_label label; /* neutral from -.3 to .3 */
	size_t n_mentions;	 /* 1 or more */
	size_t offset, len;	 /* the first mention, in bytes of the text */
};

/*
 * Read a list (plain or gzip). 0 and `*ret_aspects`, to be freed by the caller; or -1,
 * and `error` (may be NULL) says why, with file and line.
 */
REPUTE_PUBLIC int repute_aspects_open(const char *path,
	struct repute_aspects **ret_aspects, struct repute_error *error);

/* The same from memory; `name` stands for the file in messages. The text is copied. */
REPUTE_PUBLIC int repute_aspects_parse(const char *name, const char *text, size_t len,
	struct repute_aspects **ret_aspects, struct repute_error *error);

/*
 * Put another file on top: an aspect of the same name is replaced, others are added. Only
 * before the first scorer is made of the list. On failure the list is as it was.
 */
REPUTE_PUBLIC int repute_aspects_add(
	struct repute_aspects *aspects, const char *path, struct repute_error *error);

/* The number of aspects, and one of them: its name, and its title (may be NULL). Borrowed
   from the list. */
REPUTE_PUBLIC size_t repute_aspects_count(const struct repute_aspects *aspects);
REPUTE_PUBLIC const char *repute_aspects_name(
	const struct repute_aspects *aspects, size_t i, const char **ret_title);

/* After the last scorer that uses it. NULL is fine. */
REPUTE_PUBLIC void repute_aspects_free(struct repute_aspects *aspects);

/* A scorer of aspects with all the memory it will ever use, or NULL without memory. It
   borrows both; the scorer may also be used by itself, in between. */
REPUTE_PUBLIC struct repute_aspect_scorer *repute_aspect_scorer_new(
	struct repute_scorer *scorer, const struct repute_aspects *aspects);

/* NULL is fine. */
REPUTE_PUBLIC void repute_aspect_scorer_free(struct repute_aspect_scorer *by_aspect);

/*
 * Find the aspects that `len` bytes of text mention, and score them. Their number: at
 * most that of the list. Cannot fail; takes time linear in `len`, whatever the text and
 * the patterns are, and no memory. What repute_terms() told of the scorer is gone.
 */
REPUTE_PUBLIC size_t repute_score_aspects(
	struct repute_aspect_scorer *by_aspect, const char *text, size_t len);

/* What the last call found, in the order of the list. Borrowed until the next call. */
REPUTE_PUBLIC const struct repute_aspect *repute_aspects_found(
	const struct repute_aspect_scorer *by_aspect);

/* Where the first pattern stands ("FILE:LINE") that took too long on some text since the
   scorer was made, and so counted as no match there; NULL when none did. Borrowed. */
REPUTE_PUBLIC const char *repute_aspects_exceeded(
	const struct repute_aspect_scorer *by_aspect);

#ifdef __cplusplus
}
#endif

#endif
