/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Links called "next" lead to the next page of a listing or to the next article, and
 * nothing but the two URLs tells which. Pages of one listing differ in one place, and
 * there by a number that counts pages or reviews: "?page=2", "/page/2/", "-oa30-". So
 * what two paths share at both ends is taken away, and what is left must be made of
 * numbers and a few words; in queries the parameters are compared one by one.
 *
 * Where both URLs have a number, it must fit the page's own: of page n it is n, n - 1, or
 * n - 1 steps, one more when counted from 1. So "?p=3289" is not followed by "?p=3293".
 */
#include "url.h"

#include "base/ascii.h"

#define NUMBER_DIGITS 9 /* longer ones are ids */

static bool is_alnum(char c)
{
	return ascii_is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (unsigned char)c >= 0x80;
}

/* A number of at most NUMBER_DIGITS digits, or -1. */
static int64_t number_in(struct view text)
{
	int64_t number = 0;

	if (text.len == 0 || text.len > NUMBER_DIGITS)
		return -1;
	for (size_t i = 0; i < text.len; i++) {
		if (!ascii_is_digit(text.data[i]))
			return -1;
		number = number * 10 + (text.data[i] - '0');
	}
	return number;
}

/* Can `from`, of page `page`, be followed by `to`? */
static bool counts_on(int64_t from, int64_t to, int64_t page)
{
	int64_t step = to - from;
	int64_t start = page < 1000000 ? (page - 1) * step : -1;

	return step > 0 &&
	       (from == page || from == page - 1 || from == start || from == start + 1);
}

/* ---- paths ------------------------------------------------------------------------- */

/* What is left of a path: its words and its one number. */
struct middle {
	int64_t number; /* -1 = there is none */
	bool word;	/* one that announces a number */
};

static bool is_page_word(struct view word)
{
	static const struct view words[] = {{"page", 4}, {"pages", 5}, {"p", 1},
		{"pg", 2}, {"paged", 5}, {"comment", 7}, {"comments", 8}, {"seite", 5},
		{"pagina", 6}, {"sida", 4}, {"side", 4}, {"strona", 6}, {"o", 1},
		{"oa", 2}, {"or", 2}, {"s", 1}, {"start", 5}, {"offset", 6}};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (view_case_eq(word, words[i]))
			return true;
	}
	return false;
}

/* Take one word with the number at its end; false when it is neither. */
static bool take_word(struct view word, struct middle *middle)
{
	size_t letters = word.len;

	while (letters != 0 && ascii_is_digit(word.data[letters - 1]))
		letters--;
	if (letters != 0 && !is_page_word(view_sub(word, 0, letters)))
		return false;
	middle->word = middle->word || letters != 0;
	if (letters == word.len)
		return true;
	if (middle->number >= 0)
		return false;
	middle->number = number_in(view_sub(word, letters, word.len));
	return middle->number >= 0;
}

/* Nothing but numbers, words of pages, and what separates them? */
static bool read_middle(struct view text, struct middle *ret_middle)
{
	*ret_middle = (struct middle){.number = -1};
	while (text.len != 0) {
		size_t n = 0;

		while (n < text.len && is_alnum(text.data[n]))
			n++;
		if (n == 0 && strchr("/-_.,", text.data[0]) == NULL)
			return false;
		if (n != 0 && !take_word(view_sub(text, 0, n), ret_middle))
			return false;
		text = view_sub(text, n != 0 ? n : 1, text.len);
	}
	return true;
}

/* Take away what both have at their fronts and ends, in whole words. */
static void strip_common(struct view *a, struct view *b)
{
	size_t least = a->len < b->len ? a->len : b->len, front = 0, end = 0;

	while (front < least && a->data[front] == b->data[front])
		front++;
	while (front != 0 && is_alnum(a->data[front - 1]) &&
		((front < a->len && is_alnum(a->data[front])) ||
			(front < b->len && is_alnum(b->data[front]))))
		front--;
	while (end < least - front &&
		a->data[a->len - 1 - end] == b->data[b->len - 1 - end])
		end++;
	while (end != 0 && is_alnum(a->data[a->len - end]) &&
		((end < a->len && is_alnum(a->data[a->len - end - 1])) ||
			(end < b->len && is_alnum(b->data[b->len - end - 1]))))
		end--;
	*a = view_sub(*a, front, a->len - front - end);
	*b = view_sub(*b, front, b->len - front - end);
}

static bool path_continues(struct view path, struct view next, int64_t page)
{
	struct middle from, to;

	strip_common(&path, &next);
	if (!read_middle(path, &from) || !read_middle(next, &to) || to.number < 0)
		return false;
	if (from.number >= 0)
		return counts_on(from.number, to.number, page);
	return to.word || to.number == page + 1;
}

/* ---- queries ----------------------------------------------------------------------- */

/* Does the name of a parameter say that it chooses a page? */
static bool is_page_name(struct view name)
{
	static const struct view parts[] = {{"page", 4}, {"cursor", 6}, {"token", 5},
		{"after", 5}, {"offset", 6}, {"start", 5}, {"next", 4}, {"skip", 4},
		{"seite", 5}, {"pagina", 6}};

	if (name.len == 1 || is_page_word(name) || view_case_eq(name, VIEW("from")))
		return true;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		for (size_t at = 0; at + parts[i].len <= name.len && at < 32; at++) {
			if (view_case_eq(view_sub(name, at, parts[i].len), parts[i]))
				return true;
		}
	}
	return false;
}

struct parameter {
	struct view name, value;
};

static bool take_parameter(struct view *query, struct parameter *ret_parameter)
{
	struct view part;

	if (!view_split(query, '&', &part))
		return false;
	size_t at = view_find(part, '=');

	*ret_parameter = (struct parameter){
		view_sub(part, 0, at), view_sub(part, at + 1, part.len)};
	return true;
}

static bool find_parameter(
	struct view query, struct view name, struct parameter *ret_parameter)
{
	while (take_parameter(&query, ret_parameter)) {
		if (view_eq(ret_parameter->name, name))
			return true;
	}
	return false;
}

/* 1: the parameter of the next URL moves to another page; 0: it says nothing; -1: it
   leads elsewhere. */
static int parameter_moves(struct view query, const struct parameter *next, int64_t page)
{
	struct parameter old;

	if (!find_parameter(query, next->name, &old))
		return is_page_name(next->name) && next->value.len != 0;
	if (view_eq(old.value, next->value))
		return 0;
	if (!is_page_name(next->name))
		return -1;
	int64_t from = number_in(old.value), to = number_in(next->value);

	if (from < 0 || to < 0) /* a cursor, but not a name that is an id */
		return next->name.len > 1 ? 1 : -1;
	return counts_on(from, to, page) ? 1 : -1;
}

static bool query_continues(struct view query, struct view next, int64_t page)
{
	struct view rest = next, old = query;
	struct parameter parameter, other;
	bool moves = false;
	int parts = 0;

	while (take_parameter(&rest, &parameter)) {
		int moved = parameter_moves(query, &parameter, page);

		if (moved < 0 || ++parts > 100)
			return false;
		moves = moves || moved > 0;
	}
	while (moves && take_parameter(&old, &parameter)) {
		if (!is_page_name(parameter.name) &&
			!find_parameter(next, parameter.name, &other))
			return false;
	}
	return moves;
}

/* Behind the scheme: host and port, path, query. */
static void take_apart(struct view url, struct view *ret_host, struct view *ret_path,
	struct view *ret_query)
{
	size_t query = view_find(url, '?');

	*ret_query = view_sub(url, query + 1, url.len);
	url = view_sub(url, 0, query);
	size_t scheme = view_search(url, VIEW("://"));

	url = view_sub(url, scheme < url.len ? scheme + 3 : 0, url.len);
	size_t path = view_find(url, '/');

	*ret_host = view_sub(url, 0, path);
	*ret_path = view_sub(url, path, url.len);
}

bool url_continues(struct view url, struct view next, int64_t page)
{
	struct view host[2], path[2], query[2];

	take_apart(url, &host[0], &path[0], &query[0]);
	take_apart(next, &host[1], &path[1], &query[1]);
	if (!view_eq(host[0], host[1]))
		return false;
	if (view_eq(path[0], path[1]))
		return query_continues(query[0], query[1], page);
	return path_continues(path[0], path[1], page);
}
