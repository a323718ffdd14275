/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The one call of the Compact Language Detector 2 (a C++ library) that is needed here, in
 * C. cld2 keeps no state between calls: any number of threads may ask at once.
 */
#ifndef REPUTE_LANGUAGE_CLD2_H
#define REPUTE_LANGUAGE_CLD2_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct cld2_answer {
	const char *tag; /* static: "en", "zh-Hant"; "" when it does not know */
	int reliable;	 /* 1: its own judgement; else 0 */
	int percent;	 /* of the text's letters, 0-100 */
};

/* The most frequent language of `len` bytes of UTF-8; bytes behind the first that are not
   UTF-8 are not looked at. 0, or -1 without memory. */
int cld2_ask(const char *text, size_t len, struct cld2_answer *ret_answer);

#ifdef __cplusplus
}
#endif

#endif
