/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Operations on borrowed text. None of them allocates, and none of them looks at the
 * locale: numbers that come from files must read the same on every machine. Numbers are
 * copied to a small buffer before strtod_l sees them because a view carries no NUL; no
 * number worth reading is longer than that buffer. Asking for the whole "C" locale costs
 * nothing: the library hands out a constant.
 */
#include "view.h"

#include "base/ascii.h"

#include <errno.h>
#include <locale.h>
#include <math.h>
#include <stdlib.h>

bool view_case_eq(struct view a, struct view b)
{
	if (a.len != b.len)
		return false;
	for (size_t i = 0; i < a.len; i++) {
		if (ascii_lower(a.data[i]) != ascii_lower(b.data[i]))
			return false;
	}
	return true;
}

bool view_has_control(struct view v)
{
	for (size_t i = 0; i < v.len; i++) {
		if ((unsigned char)v.data[i] < 0x20 || v.data[i] == 0x7f)
			return true;
	}
	return false;
}

struct view view_front(struct view v, size_t max)
{
	if (v.len <= max)
		return v;
	while (max > 0 && ((unsigned char)v.data[max] & 0xc0) == 0x80)
		max--;
	return view_sub(v, 0, max);
}

int view_cmp(struct view a, struct view b)
{
	size_t len = a.len < b.len ? a.len : b.len;
	int order = len != 0 ? memcmp(a.data, b.data, len) : 0;

	if (order != 0)
		return order;
	return a.len < b.len ? -1 : a.len > b.len;
}

size_t view_find(struct view v, char c)
{
	const char *at = v.len != 0 ? memchr(v.data, c, v.len) : NULL;

	return at != NULL ? (size_t)(at - v.data) : v.len;
}

size_t view_search(struct view v, struct view needle)
{
	if (needle.len == 0)
		return 0;
	const char *at =
		v.len != 0 ? memmem(v.data, v.len, needle.data, needle.len) : NULL;

	return at != NULL ? (size_t)(at - v.data) : v.len;
}

struct view view_trim(struct view v)
{
	while (v.len != 0 && ascii_is_space(v.data[0]))
		v = view_sub(v, 1, v.len);
	while (v.len != 0 && ascii_is_space(v.data[v.len - 1]))
		v.len--;
	return v;
}

bool view_split(struct view *rest, char c, struct view *ret_part)
{
	if (rest->len == 0)
		return false;
	size_t at = view_find(*rest, c);

	*ret_part = view_sub(*rest, 0, at);
	*rest = view_sub(*rest, at + 1, rest->len);
	return true;
}

/* Copies `v` with a NUL to `text`; -1 when it is empty, too long or begins with space. */
static int number_text(struct view v, char text[64])
{
	if (v.len == 0 || v.len >= 64 || ascii_is_space(v.data[0]))
		return -1;
	memcpy(text, v.data, v.len);
	text[v.len] = '\0';
	return 0;
}

int view_int64(struct view v, int64_t *ret_value)
{
	char text[64], *end;

	if (number_text(v, text) < 0)
		return -1;
	errno = 0;
	long long value = strtoll(text, &end, 10);

	if (errno != 0 || end != text + v.len)
		return -1;
	*ret_value = value;
	return 0;
}

int view_double(struct view v, double *ret_value)
{
	char text[64], *end;

	if (number_text(v, text) < 0 || strspn(text, "+-.0123456789eE") != v.len)
		return -1;
	locale_t plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);

	if (plain == (locale_t)0)
		return -1;
	double value = strtod_l(text, &end, plain);

	freelocale(plain);
	if (end != text + v.len || !isfinite(value))
		return -1;
	*ret_value = value;
	return 0;
}

/* Length of the valid sequence at the front of the `len` bytes at `s`, or 0. */
static size_t utf8_length(const unsigned char *s, size_t len)
{
	if (s[0] < 0x80)
		return 1;
	size_t need = s[0] >= 0xf0 ? 4 : s[0] >= 0xe0 ? 3 : 2;

	if (s[0] < 0xc2 || s[0] > 0xf4 || len < need)
		return 0;
	for (size_t i = 1; i < need; i++) {
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	}
	bool overlong = (s[0] == 0xe0 && s[1] < 0xa0) || (s[0] == 0xf0 && s[1] < 0x90);
	bool outside = (s[0] == 0xed && s[1] > 0x9f) || (s[0] == 0xf4 && s[1] > 0x8f);

	return overlong || outside ? 0 : need;
}

#define STRIDE 64

/* As many bytes as a processor compares at once, wherever this is built. */
typedef signed char lanes __attribute__((vector_size(16)));

static lanes lanes_at(const char *at)
{
	lanes bytes;

	memcpy(&bytes, at, sizeof(bytes));
	return bytes;
}

/* Bytes at the front of `v`, in whole strides, that are ASCII and no NULs. */
static size_t plain_run(struct view v)
{
	size_t i = 0;

	for (; v.len - i >= STRIDE; i += STRIDE) {
		const char *at = v.data + i;
		lanes plain = (lanes_at(at) > 0) & (lanes_at(at + 16) > 0) &
			      (lanes_at(at + 32) > 0) & (lanes_at(at + 48) > 0);
		uint64_t halves[2];

		memcpy(halves, &plain, sizeof(halves));
		if ((halves[0] & halves[1]) != UINT64_MAX)
			break;
	}
	return i;
}

/* Are eight bytes ASCII and no NULs? A NUL is what borrows when one is taken from it. */
static bool is_plain(const char *at)
{
	uint64_t eight;

	memcpy(&eight, at, sizeof(eight));
	return (((eight - 0x0101010101010101u) | eight) & 0x8080808080808080u) == 0;
}

static bool is_utf8(struct view v, bool with_nul)
{
	size_t i = plain_run(v);

	while (i < v.len) {
		if (v.len - i >= 8 && is_plain(v.data + i)) {
			i += 8;
			i += plain_run(view_sub(v, i, v.len));
			continue;
		}
		size_t step = utf8_length((const unsigned char *)v.data + i, v.len - i);

		if (step == 0 || (!with_nul && v.data[i] == '\0'))
			return false;
		i += step;
	}
	return true;
}

bool view_is_utf8(struct view v)
{
	return is_utf8(v, true);
}

bool view_is_text(struct view v)
{
	return is_utf8(v, false);
}
