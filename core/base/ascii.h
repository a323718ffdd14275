/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Classes of ASCII characters, whatever the locale; no byte above 0x7f is in any of them.
 */
#ifndef REPUTE_BASE_ASCII_H
#define REPUTE_BASE_ASCII_H

#include <stdbool.h>

/* Space, tab, newline, vertical tab, form feed, carriage return. */
static inline bool ascii_is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static inline bool ascii_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool ascii_is_letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static inline bool ascii_is_alnum(char c)
{
	return ascii_is_letter(c) || ascii_is_digit(c);
}

/* A capital as a small letter, all else as it is. */
static inline char ascii_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

#endif
