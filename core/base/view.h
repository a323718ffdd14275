/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A view is a piece of text that somebody else owns: a pointer and a length, no NUL
 * promised. It points into a page, a row or an arena and lives as long as that does.
 */
#ifndef REPUTE_BASE_VIEW_H
#define REPUTE_BASE_VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct view {
	const char *data; /* may be NULL when len is 0 */
	size_t len;	  /* bytes */
};

/* A view of a string literal, usable in constant initialisers. */
#define VIEW(literal) ((struct view){("" literal), sizeof(literal) - 1})

/* For printf: "%.*s" takes VIEW_ARG(v). */
#define VIEW_ARG(v) (int)(v).len, (v).data != NULL ? (v).data : ""

/* A view of a NUL-terminated string; NULL gives the empty view. */
static inline struct view view_of(const char *text)
{
	return (struct view){text, text != NULL ? strlen(text) : 0};
}

/* The part of `v` from byte `from` on, at most `len` bytes of it. */
static inline struct view view_sub(struct view v, size_t from, size_t len)
{
	if (from > v.len)
		from = v.len;
	if (len > v.len - from)
		len = v.len - from;
	return (struct view){v.data != NULL ? v.data + from : NULL, len};
}

/* Take the first `n` bytes off the front of `*rest`, or all. */
static inline void view_drop(struct view *rest, size_t n)
{
	*rest = view_sub(*rest, n, rest->len);
}

/* Same bytes? */
static inline bool view_eq(struct view a, struct view b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

/* Does `v` begin with `prefix`? */
static inline bool view_starts(struct view v, struct view prefix)
{
	return v.len >= prefix.len && view_eq(view_sub(v, 0, prefix.len), prefix);
}

/* Same bytes when ASCII letters are taken as lower case? */
bool view_case_eq(struct view a, struct view b);

/* The front of UTF-8 text: at most `max` bytes, and no part of a character. */
struct view view_front(struct view v, size_t max);

/* Byte order, shorter first on a tie: <0, 0, >0. */
int view_cmp(struct view a, struct view b);

/* Offset of the first `c`, or v.len. */
size_t view_find(struct view v, char c);

/* Offset of the first `needle`, or v.len; the empty needle is found at 0. */
size_t view_search(struct view v, struct view needle);

/* Without ASCII white space at both ends. */
struct view view_trim(struct view v);

/*
 * Take the text up to the next `c` off the front of `*rest` (the separator goes too).
 * Returns false when nothing is left, so that a loop ends by itself.
 */
bool view_split(struct view *rest, char c, struct view *ret_part);

/* The whole of `v` as a whole decimal number. Returns 0, or -1 when it is no number, has
   anything behind it, or does not fit. */
int view_int64(struct view v, int64_t *ret_value);

/* The same for a real number, whatever the locale; infinities and NaN are refused. */
int view_double(struct view v, double *ret_value);

/* Does it hold a byte below 0x20, or 0x7f? */
bool view_has_control(struct view v);

/* Is `v` valid UTF-8 (no surrogates, nothing above U+10FFFF, no overlong form)? */
bool view_is_utf8(struct view v);

/* The same without NULs? */
bool view_is_text(struct view v);

#endif
