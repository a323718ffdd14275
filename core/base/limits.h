/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Every limit of the program in one place. Input is hostile until it has been read; what
 * passes a limit is refused with a message that names it, never cut in silence.
 */
#ifndef REPUTE_BASE_LIMITS_H
#define REPUTE_BASE_LIMITS_H

#define KIB(n) ((size_t)(n)*1024)
#define MIB(n) ((size_t)(n)*1024 * 1024)

#define LIMIT_LINE MIB(8)	 /* one line of an imported file, after unpacking */
#define LIMIT_REVIEW_TEXT MIB(1) /* one review's text */
#define LIMIT_FIELD KIB(64)	 /* any other text field of a review */
#define LIMIT_CONFIG MIB(4)	 /* one configuration file */
#define LIMIT_PAGE MIB(32)	 /* one fetched body, decoded */
#define LIMIT_ROBOTS KIB(500)	 /* one robots.txt (RFC 9309, 2.5) */
#define LIMIT_REVIEWS_PER_PAGE 20000
#define LIMIT_TREE_DEPTH 512	  /* nesting of one HTML page, as in browsers */
#define LIMIT_TREE_ATTRIBUTES 250 /* of one element */
#define LIMIT_TREE_TIMES 7	  /* the size of a page: the memory of its tree */
#define LIMIT_TREE_MIN MIB(4)	  /* which any page may have */
#define LIMIT_JSON_DEPTH 200	  /* nesting of one JSON text */
#define LIMIT_REDIRECTS 10
#define LIMIT_SENTENCES 1000000 /* of one text, when they are told one by one */
#define LIMIT_LEXICON MIB(128)	/* one lexicon file, after unpacking */
#define LIMIT_LEXICON_LINE KIB(16)
#define LIMIT_LEXICON_ENTRIES 2000000
#define LIMIT_ASPECTS 64 /* of one list; a set of them is one 64-bit word */
#define LIMIT_ASPECT_TERMS 65536
#define LIMIT_ASPECTS_FILE MIB(1)
#define LIMIT_PATTERN KIB(4)	 /* one regular expression */
#define LIMIT_SEEN_TEXTS 8000000 /* texts that one lexicon is learned from */
#define LIMIT_LEXICON_LINES (LIMIT_LEXICON_ENTRIES + 10000) /* with head and comments */
#define LIMIT_TITLE 500	       /* bytes of an intervention's title */
#define LIMIT_MAIL KIB(90)     /* one HTML mail */
#define LIMIT_DIGEST MIB(64)   /* one view of a digest, before compression */
#define LIMIT_CATCH_UP_DAYS 14 /* days that one run digests after a silence */

/* Dates outside these years are faults of the input, not dates of reviews. */
#define LIMIT_YEAR_MIN 1970
#define LIMIT_YEAR_MAX 2100

#endif
