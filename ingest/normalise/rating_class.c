/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Class names of elements that show stars, and names of pictures of them. A name is cut
 * into words and numbers: "icon-star-4-half", "rating_4_5", "stars_4.0.png". A number
 * counts when a word of ratings stands before it, or "star" behind it. How two digits are
 * meant differs from site to site: 15, 25, 35 and 45 can only be tenths of stars, and so
 * are 30 and 50 behind "star", as whole stars of five are no such percentage; 60 and more
 * that end in 0 or 5 can only be percent, which as a share of the whole is right for "8.0
 * of 10" too; "bubble" and a number is tenths. Others (20, 40) are refused.
 */
#include "normalise/rating_parts.h"

#include "base/ascii.h"

#define PIECES_MAX 24

/* A run of letters or of digits in a name. */
struct piece {
	struct view text;
	bool digits;
	char before; /* the character in front of it: '-', '_', '.', ',', a letter, or 0
		      */
};

/* One run off the front, capitals beginning a new one: "TTratingBox" is TTrating, Box. */
static size_t run_at(struct view name)
{
	size_t n = 1;
	bool digits = ascii_is_digit(name.data[0]);

	while (n < name.len &&
		(digits ? ascii_is_digit(name.data[n]) : ascii_is_letter(name.data[n]))) {
		char c = name.data[n], last = name.data[n - 1];

		if (!digits && c >= 'A' && c <= 'Z' && last >= 'a')
			break;
		n++;
	}
	return n;
}

static size_t cut(struct view name, struct piece pieces[PIECES_MAX])
{
	size_t n = 0;
	char before = 0;

	for (size_t at = 0; at < name.len && n < PIECES_MAX;) {
		struct view rest = view_sub(name, at, name.len);

		if (!ascii_is_digit(rest.data[0]) && !ascii_is_letter(rest.data[0])) {
			before = rest.data[0];
			at++;
			continue;
		}
		size_t len = run_at(rest);

		pieces[n++] = (struct piece){
			view_sub(rest, 0, len), ascii_is_digit(rest.data[0]), before};
		at += len;
		before = name.data[at - 1];
	}
	return n;
}

static bool is_any(struct view word, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (view_case_eq(word, view_of(list[i])))
			return true;
	}
	return false;
}

static bool is_star_word(struct view word)
{
	static const char *const list[] = {"star", "stars", "allstar", "stern", "sterne",
		"estrella", "estrellas", "etoile", "etoiles", "stelle", "sterren",
		"estrelas"};

	return is_any(word, list, sizeof(list) / sizeof(list[0]));
}

static bool is_bubble(struct view word)
{
	return view_case_eq(word, VIEW("bubble")) || view_case_eq(word, VIEW("bubbles"));
}

/* Words that a number of stars may stand behind; "ratings" and "score" as the end of one.
 */
static bool is_rating_word(struct view word)
{
	static const char *const list[] = {
		"rating", "ratings", "rate", "rated", "score", "bewertung", "note"};
	struct view tail = view_sub(word, word.len > 6 ? word.len - 6 : 0, 6);

	return is_star_word(word) || is_bubble(word) ||
	       is_any(word, list, sizeof(list) / sizeof(list[0])) ||
	       view_case_eq(tail, VIEW("rating"));
}

/* Words that may stand between those and the number, or behind it. */
static bool is_filler(struct view word)
{
	static const char *const list[] = {"filled", "full", "value", "mini", "small",
		"sm", "medium", "md", "large", "lg", "xl", "icon", "img", "image", "s",
		"m", "l", "size", "and", "active", "level", "of", "out", "out", "review",
		"reviews", "box", "list", "on", "is", "has", "png", "gif", "svg", "jpg",
		"jpeg", "webp", "half", "a", "sprite", "regular"};

	return is_any(word, list, sizeof(list) / sizeof(list[0])) || is_rating_word(word);
}

static double number_of(struct view digits)
{
	double number = 0;

	for (size_t i = 0; i < digits.len && i < 6; i++)
		number = number * 10 + (digits.data[i] - '0');
	return number;
}

/* One number of one, two or three digits; the word that it stands behind. */
static int read_single(
	struct view digits, bool bubble, struct view word, struct rating *rating)
{
	double number = number_of(digits);
	bool five = number / 5 == (int)(number / 5);
	bool tenths = (int)number % 10 == 5 ||
		      (is_star_word(word) && (number == 30 || number == 50));

	if (digits.len == 1 && number >= 1 && number <= 5)
		rating->value = number;
	else if (digits.len == 2 && number >= 10 && number <= 50 && five &&
		 (bubble || tenths))
		rating->value = number / 10;
	else if (number >= 60 && number <= 100 && five && digits.data[0] != '0')
		rating->value = number;
	else
		return -1;
	rating_assume(rating);
	return 0;
}

/* "4-5", "4_5", "4.5": halves and tenths of stars; a hyphen joins halves only. */
static int read_double(
	const struct piece *a, const struct piece *b, struct rating *rating)
{
	bool point = b->before == '.' || b->before == ',';
	double part = number_of(b->text);

	rating->value = number_of(a->text);
	if (a->text.len != 1 || b->text.len > 2)
		return -1;
	if (b->text.len == 1)
		part *= 10;
	if (!point && part != 0 && part != 50)
		return -1;
	rating->value += part / 100;
	if (rating->value <= 0 || rating->value > 5)
		return -1;
	rating_assume(rating);
	return 0;
}

/* "4-of-5", "4-out-of-5": a top is stated. */
static int read_pair(struct view value, struct view top, struct rating *rating)
{
	rating->value = number_of(value);
	if (number_of(top) < rating->value ||
		(number_of(top) != 5 && number_of(top) != 10))
		return -1;
	rating_state_top(rating, number_of(top));
	return 0;
}

/* The numbers at `at`, behind which only fillers may stand. */
static int read_numbers(const struct piece *pieces, size_t n, size_t at, bool bubble,
	struct rating *rating)
{
	const struct piece *a = &pieces[at], *b = NULL;
	bool of = false, half = false;

	for (size_t i = at + 1; i < n; i++) {
		if (pieces[i].digits && b == NULL) {
			of = !pieces[i - 1].digits;
			b = &pieces[i];
			if (of && !view_case_eq(pieces[i - 1].text, VIEW("of")))
				return -1;
		} else if (pieces[i].digits || !is_filler(pieces[i].text)) {
			return -1;
		}
		half = half || view_case_eq(pieces[i].text, VIEW("half"));
	}
	if (half && (b != NULL || a->text.len != 1 || number_of(a->text) > 4))
		return -1;
	if (b == NULL && half) {
		rating->value = number_of(a->text) + .5;
		rating_assume(rating);
		return 0;
	}
	if (b == NULL)
		return read_single(a->text, bubble,
			at != 0 ? pieces[at - 1].text : (struct view){NULL, 0}, rating);
	return of ? read_pair(a->text, b->text, rating) : read_double(a, b, rating);
}

/* A name: 1 when it is a rating, 0 when it is none. */
static int read_name(struct view name, struct rating *ret_rating)
{
	struct piece pieces[PIECES_MAX];
	struct rating rating = {.given = true};
	size_t n = cut(name, pieces), at = 0, word = n;
	bool bubble = false;

	for (at = 0; at < n && !pieces[at].digits; at++) {
		if (is_rating_word(pieces[at].text))
			word = at;
		bubble = bubble || is_bubble(pieces[at].text);
	}
	if (at == n || n == PIECES_MAX)
		return 0;
	if (word == n && (at + 1 == n || !is_star_word(pieces[at + 1].text)))
		return 0;
	for (size_t i = word; i < at; i++) {
		if (!is_filler(pieces[i].text))
			return 0;
	}
	if (read_numbers(pieces, n, at, bubble, &rating) < 0)
		return 0;
	*ret_rating = rating;
	return 1;
}

/* "star-rating Three": the number as a word, alone or before or behind "star". */
static int read_spelt(struct view name, bool rated, struct rating *ret_rating)
{
	static const char *const numbers[] = {"one", "two", "three", "four", "five"};
	struct piece pieces[PIECES_MAX];
	size_t n = cut(name, pieces), value = 0;
	bool star = rated && n == 1;

	for (size_t i = 0; i < n; i++) {
		star = star || is_rating_word(pieces[i].text);
		for (size_t k = 0; k < 5; k++) {
			if (!view_case_eq(pieces[i].text, view_of(numbers[k])))
				continue;
			if (value != 0)
				return 0;
			value = k + 1;
		}
	}
	if (value == 0 || !star)
		return 0;
	struct rating rating = {.given = true, .value = (double)value};

	rating_assume(&rating);
	*ret_rating = rating;
	return 1;
}

/* Is a name of ratings among those of the class, so that "Three" is one? */
static bool has_rating_name(struct view names)
{
	struct view name;

	while (view_split(&names, ' ', &name)) {
		struct piece pieces[PIECES_MAX];
		size_t n = cut(name, pieces);
		bool star = false, rating = false;

		for (size_t i = 0; i < n; i++) {
			star = star || is_star_word(pieces[i].text);
			rating = rating || view_case_eq(pieces[i].text, VIEW("rating"));
		}
		if (rating || (star && n == 1))
			return true;
	}
	return false;
}

/* The last part of an address without what is behind "?" or "#". */
static struct view file_name(struct view text)
{
	text = view_sub(text, 0, view_find(text, '?'));
	text = view_sub(text, 0, view_find(text, '#'));
	for (size_t i = text.len; i > 0; i--) {
		if (text.data[i - 1] == '/')
			return view_sub(text, i, text.len);
	}
	return text;
}

int rating_from_class(struct view text, struct rating *ret_rating)
{
	bool address = view_find(text, '/') != text.len;
	struct view rest = address ? file_name(text) : text, name;
	struct rating rating, first = {.given = false};
	bool rated = has_rating_name(rest);

	while (view_split(&rest, ' ', &name)) {
		if (!read_name(name, &rating) && !read_spelt(name, rated, &rating))
			continue;
		if (first.given &&
			(first.value != rating.value || first.max != rating.max))
			return -1;
		first = rating;
	}
	if (!first.given)
		return -1;
	*ret_rating = first;
	return 0;
}
