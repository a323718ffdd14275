/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Cleaning is one pass over code points, decoded by utf8proc, that stops once enough is
 * taken: a review of a megabyte costs what a short one does.
 */
#include "digest/prose.h"

#include "base/calendar.h"

#include <math.h>
#include <stdio.h>
#include <utf8proc.h>

#define ELLIPSIS VIEW("\xe2\x80\xa6")
#define REPLACEMENT VIEW("\xef\xbf\xbd")
#define URL_MAX_BYTES 2000
#define READ_MAX 16 /* bytes looked at for each character that may be shown */

/* White space that separates words, whatever it is called. */
static bool is_blank(utf8proc_int32_t c)
{
	if (c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0b || c == 0x85)
		return true;
	utf8proc_category_t category = utf8proc_category(c);

	return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
	       category == UTF8PROC_CATEGORY_ZP;
}

/* Controls, surrogates, noncharacters, and what overrides the direction of writing. */
static bool is_dropped(utf8proc_int32_t c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) ||
	       (c >= 0x2066 && c <= 0x206f) || c == 0x200e || c == 0x200f || c == 0x61c ||
	       c == 0xfeff || (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef) ||
	       (c >= 0xe0000 && c <= 0xe007f);
}

/* What is written, and where it could be cut. */
struct cleaner {
	char *out;
	size_t len, chars;
	size_t word_len, word_chars; /* at the last blank */
	bool blank;		     /* one is due before the next character */
};

static void put(struct cleaner *c, const void *bytes, size_t len)
{
	if (c->blank && c->len != 0) {
		c->word_len = c->len;
		c->word_chars = c->chars;
		c->out[c->len++] = ' ';
		c->chars++;
	}
	c->blank = false;
	memcpy(c->out + c->len, bytes, len);
	c->len += len;
	c->chars++;
}

/* Cut to `max` characters, the ellipsis among them. */
static void cut(struct cleaner *c, size_t max)
{
	if (c->word_chars >= max - max / 3 && c->word_chars < max) {
		c->len = c->word_len;
	} else {
		while (c->chars >= max) {
			c->len--;
			if (((unsigned char)c->out[c->len] & 0xc0) != 0x80)
				c->chars--;
		}
	}
	memcpy(c->out + c->len, ELLIPSIS.data, ELLIPSIS.len);
	c->len += ELLIPSIS.len;
}

struct view prose_clean(struct arena *arena, struct view text, size_t max)
{
	bool longer = text.len > max * READ_MAX;
	struct view head = view_sub(text, 0, max * READ_MAX);
	struct cleaner c = {.out = arena_alloc(arena, (max + 4) * 5)};
	size_t at = 0;

	if (c.out == NULL)
		return (struct view){0};
	while (at < head.len && c.chars <= max) {
		utf8proc_int32_t code;
		utf8proc_ssize_t len =
			utf8proc_iterate((const utf8proc_uint8_t *)head.data + at,
				(utf8proc_ssize_t)(head.len - at), &code);

		if (len <= 0)
			put(&c, REPLACEMENT.data, REPLACEMENT.len);
		else if (is_blank(code))
			c.blank = true;
		else if (!is_dropped(code))
			put(&c, head.data + at, (size_t)len);
		at += len > 0 ? (size_t)len : 1;
	}
	if (c.chars > max || longer)
		cut(&c, max);
	return (struct view){c.out, c.len};
}

struct view prose_url(struct view url)
{
	static const struct view schemes[] = {
		{"http://", sizeof("http://") - 1}, {"https://", sizeof("https://") - 1}};
	bool known = false;

	for (int i = 0; i < 2; i++)
		known |= url.len > schemes[i].len &&
			 view_case_eq(view_sub(url, 0, schemes[i].len), schemes[i]);
	if (!known || url.len > URL_MAX_BYTES)
		return (struct view){0};
	for (size_t i = 0; i < url.len; i++) {
		if (url.data[i] <= 0x20 || url.data[i] >= 0x7f)
			return (struct view){0};
	}
	return url;
}

static const char *const months[] = {"January", "February", "March", "April", "May",
	"June", "July", "August", "September", "October", "November", "December"};
static const char *const weekdays[] = {
	"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

struct prose_date prose_day_long(int32_t day)
{
	struct prose_date date;
	int year, month, mday;

	calendar_date(day, &year, &month, &mday);
	snprintf(date.text, sizeof(date.text), "%s, %d %s %d",
		weekdays[calendar_weekday(day)], mday, months[month - 1], year);
	return date;
}

struct prose_date prose_day_short(int32_t day)
{
	struct prose_date date;
	int year, month, mday;

	calendar_date(day, &year, &month, &mday);
	snprintf(date.text, sizeof(date.text), "%d %s", mday, months[month - 1]);
	return date;
}

struct prose_number prose_number(double value, int decimals, bool sign)
{
	struct prose_number number;
	char digits[24];
	double scale = pow(10, decimals);

	value = round(value * scale) / scale;
	snprintf(digits, sizeof(digits), "%.*f", decimals, fabs(value));
	snprintf(number.text, sizeof(number.text), "%s%s",
		value < 0	    ? "\xe2\x88\x92"
		: sign && value > 0 ? "+"
				    : "",
		digits);
	return number;
}

const char *prose_s(int64_t n)
{
	return n == 1 ? "" : "s";
}
