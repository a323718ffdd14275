/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A tokenizer with a stack of open brackets that writes what it reads, corrected. Commas
 * are not copied: one is written before each token that needs it. Within an object it is
 * known whether a name or a value comes next, so that a colon too few is put in, and a
 * name without a value is left out. In valid JSON these rules change nothing.
 *
 * A text that ends within a string or behind a name was cut: what it was cut in, the last
 * element of the innermost list, goes, since half a review is not one.
 */
#include "extract/jsonfix_parts.h"

#include "base/ascii.h"

#define FRACTION_MAX 10 /* bytes of a fraction behind a decimal comma, with the comma */
#define LOOK_AHEAD 64	/* bytes in which what follows it has to begin */

/* The innermost bracket that is open; NUL at the top. */
static char innermost(const struct jsonfixer *fixer)
{
	return fixer->depth != 0 ? fixer->open[fixer->depth - 1] : '\0';
}

/* Take back the member or element that was begun last. */
static void take_back(struct jsonfixer *fixer, size_t depth)
{
	if (fixer->out->failed == ERR_NONE)
		fixer->out->len = fixer->from[depth - 1];
	fixer->state = STATE_VALUE;
}

/* Before a token: the comma or the colon that it needs. Is it a member's name? */
static bool begin(struct jsonfixer *fixer)
{
	bool in_object = innermost(fixer) == '}';
	char last = fixer->out->len != 0 ? fixer->out->data[fixer->out->len - 1] : '[';

	if (in_object && fixer->state != STATE_VALUE) {
		if (fixer->state == STATE_NAME)
			buf_add_char(fixer->out, ':');
		fixer->state = STATE_VALUE;
		return false;
	}
	if (fixer->depth != 0)
		fixer->from[fixer->depth - 1] = fixer->out->len;
	if (fixer->depth != 0 ? last != '{' && last != '[' : fixer->any)
		buf_add_char(fixer->out, ',');
	if (in_object)
		fixer->state = STATE_NAME;
	return in_object;
}

/* Close down to the bracket that `c` closes; one that closes nothing is dropped. */
static void close_bracket(struct jsonfixer *fixer, char c)
{
	size_t same = c == '}' ? fixer->braces : fixer->depth - fixer->braces;
	char closed = '\0';

	while (same != 0 && closed != c) {
		if (innermost(fixer) == '}' && fixer->state != STATE_VALUE)
			take_back(fixer, fixer->depth);
		closed = fixer->open[--fixer->depth];
		fixer->braces -= closed == '}';
		buf_add_char(fixer->out, closed);
		fixer->state = STATE_VALUE;
	}
}

static int open_bracket(struct jsonfixer *fixer, char c, struct err *err)
{
	bool misplaced = innermost(fixer) == '}' && fixer->state == STATE_VALUE;

	/* an element of a list that was not closed */
	if (misplaced && fixer->depth > 1 && fixer->open[fixer->depth - 2] == ']')
		close_bracket(fixer, '}');
	if (fixer->depth == LIMIT_JSON_DEPTH)
		return err_set(err, ERR_LIMIT, "JSON is nested too deeply");
	begin(fixer);
	fixer->any = true;
	fixer->open[fixer->depth++] = c == '{' ? '}' : ']';
	fixer->braces += c == '{';
	fixer->state = STATE_VALUE;
	buf_add_char(fixer->out, c);
	fixer->from[fixer->depth - 1] = fixer->out->len;
	return 0;
}

/* Digits, signs, a point; short enough that no parser overflows. */
static bool is_safe_number(struct view word)
{
	size_t sign = word.data[0] == '-', i = sign;

	while (i < word.len && ((word.data[i] >= '0' && word.data[i] <= '9') ||
				       (word.data[i] == '.' && i != sign)))
		i++;
	return i == word.len && i != sign && word.len < 18 && word.data[i - 1] != '.' &&
	       (word.data[sign] != '0' || word.len == sign + 1 ||
		       word.data[sign + 1] == '.');
}

/* The value "4" with ",5," or ",5}" behind it: a decimal comma, since a member would have
   a name. Else false. */
static bool fix_fraction(struct jsonfixer *fixer, struct view number)
{
	size_t n = 1;

	if (innermost(fixer) != '}' || fixer->rest.len < 2 ||
		fixer->rest.data[0] != ',' || view_find(number, '.') < number.len)
		return false;
	while (n < fixer->rest.len && n <= FRACTION_MAX && fixer->rest.data[n] >= '0' &&
		fixer->rest.data[n] <= '9')
		n++;
	struct view next = view_trim(view_sub(fixer->rest, n, LOOK_AHEAD));

	if (n == 1 || n > FRACTION_MAX || next.len == 0 ||
		strchr(",}", next.data[0]) == NULL)
		return false;
	buf_add(fixer->out, number);
	buf_add_char(fixer->out, '.');
	buf_add(fixer->out, view_sub(fixer->rest, 1, n - 1));
	jsonfix_drop(fixer, n);
	return true;
}

/* A word outside quotes: a literal, a number, a name. */
static void fix_word(struct jsonfixer *fixer)
{
	size_t n = 1;

	while (n < fixer->rest.len && !ascii_is_space(fixer->rest.data[n]) &&
		fixer->rest.data[n] != '\0' &&
		strchr("{}[],:\"'/<", fixer->rest.data[n]) == NULL)
		n++;
	struct view word = view_sub(fixer->rest, 0, n);

	jsonfix_drop(fixer, n);
	if (fixer->depth == 0)
		return;
	if (begin(fixer))
		buf_add_json(fixer->out, word);
	else if (is_safe_number(word) && fix_fraction(fixer, word))
		return;
	else if (view_eq(word, VIEW("true")) || view_eq(word, VIEW("false")) ||
		 view_eq(word, VIEW("null")) || is_safe_number(word))
		buf_add(fixer->out, word);
	else if (view_eq(word, VIEW("undefined")) || view_eq(word, VIEW("NaN")))
		buf_add_text(fixer->out, "null");
	else
		buf_add_json(fixer->out, word);
}

/* Comments and the marks of CDATA sections at the front; bytes to pass over, or 0. */
static size_t passed_over(struct view rest)
{
	static const struct view marks[] = {{"//<![CDATA[", 11}, {"<![CDATA[", 9},
		{"//]]>", 5}, {"]]>", 3}, {"<!--", 4}, {"-->", 3}};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		if (view_starts(rest, marks[i]))
			return marks[i].len;
	}
	if (view_starts(rest, VIEW("//")))
		return view_find(rest, '\n');
	if (view_starts(rest, VIEW("/*")))
		return view_search(rest, VIEW("*/")) + 2;
	return 0;
}

/* A colon or a comma in an object. */
static void fix_separator(struct jsonfixer *fixer, char c)
{
	if (c == ':' && fixer->state == STATE_NAME) {
		buf_add_char(fixer->out, ':');
		fixer->state = STATE_COLON;
	} else if (c == ',' && fixer->state != STATE_VALUE) {
		take_back(fixer, fixer->depth);
	}
}

static int fix_token(struct jsonfixer *fixer, struct err *err)
{
	char c = fixer->rest.data[0];
	size_t n = passed_over(fixer->rest);

	if (n != 0) {
		jsonfix_drop(fixer, n);
		return 0;
	}
	if ((c == '"' || c == '\'') && fixer->depth != 0) {
		jsonfix_string(fixer, c, begin(fixer));
		return 0;
	}
	if (c == '{' || c == '[') {
		jsonfix_drop(fixer, 1);
		return open_bracket(fixer, c, err);
	}
	if (strchr("}],:\"'/<", c) == NULL && !ascii_is_space(c)) {
		fix_word(fixer);
		return 0;
	}
	if (c == '}' || c == ']')
		close_bracket(fixer, c);
	else if (innermost(fixer) == '}')
		fix_separator(fixer, c);
	jsonfix_drop(fixer, 1);
	return 0;
}

/* What a cut text was cut in goes; then close what is open. */
static void finish(struct jsonfixer *fixer)
{
	bool dangling = innermost(fixer) == '}' && fixer->state != STATE_VALUE;
	size_t list = fixer->depth;

	while (list != 0 && fixer->open[list - 1] != ']')
		list--;
	if (fixer->depth != 0 && (fixer->cut || dangling)) {
		size_t depth = list != 0 ? list : fixer->depth;

		take_back(fixer, depth);
		fixer->depth = depth;
	}
	while (fixer->depth != 0)
		buf_add_char(fixer->out, fixer->open[--fixer->depth]);
	buf_add_char(fixer->out, ']');
}

int jsonfix(struct view text, struct buf *out, struct err *err)
{
	struct jsonfixer fixer = {.rest = text, .out = out};

	buf_add_char(out, '[');
	while (fixer.rest.len != 0 && out->failed == ERR_NONE) {
		if (fixer.rest.data[0] == '\0')
			jsonfix_drop(&fixer, 1);
		else if (fix_token(&fixer, err) < 0)
			return -1;
	}
	finish(&fixer);
	return buf_check(out, err);
}
