/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A tokenizer with a stack of open brackets that writes what it reads, corrected. Commas
 * are not copied: one is written before each token that needs it. A quote ends a
 * string only if what follows could follow a string; otherwise it belongs to the text
 * and is escaped. Within an object it is known whether a name or a value comes next, so
 * that a colon too few is put in, and a name without a value is left out. In valid JSON
 * these rules change nothing.
 *
 * A text that ends within a string or behind a name was cut: what it was cut in, the last
 * element of the innermost list, goes, since half a review is not one.
 */
#include "extract/jsonfix.h"

#include "base/limits.h"

/* What an object has at its end so far. */
enum state {
	STATE_VALUE, /* a whole member, or nothing */
	STATE_NAME,
	STATE_COLON,
};

#define NAME_MAX_LENGTH 64 /* of a name that is looked for */
#define LOOK_AHEAD 256

struct fixer {
	struct view rest;
	struct buf *out;
	char open[LIMIT_JSON_DEPTH];   /* the brackets that will close what is open */
	size_t from[LIMIT_JSON_DEPTH]; /* where the last element or member began */
	enum state state;	       /* of the innermost, when it is an object */
	bool cut;		       /* the text ended within a string */
	size_t depth, braces;	       /* all that are open; the curly ones among them */
	bool any;		       /* a value has been written at the top level */
};

static void drop(struct fixer *fixer, size_t n)
{
	fixer->rest = view_sub(fixer->rest, n, fixer->rest.len);
}

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_hex4(struct view text)
{
	for (size_t i = 0; i < 4; i++) {
		char c = i < text.len ? text.data[i] : '\0';

		if (!((c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')))
			return false;
	}
	return true;
}

/* "\uD8.." to "\uDB.." for `high`, "\uDC.." to "\uDF.." otherwise, at the front. */
static bool is_half(struct view text, bool high)
{
	if (text.len < 6 || !view_starts(text, VIEW("\\u")) ||
		(text.data[2] | 0x20) != 'd' || !is_hex4(view_sub(text, 2, 4)))
		return false;
	char c = (char)(text.data[3] | 0x20);
	bool is_low = c >= 'c' && c <= 'f';

	return high ? text.data[3] == '8' || text.data[3] == '9' || c == 'a' || c == 'b'
		    : is_low;
}

static void fix_unicode(struct fixer *fixer)
{
	struct view escape = view_sub(fixer->rest, 0, 6);

	if (is_half(fixer->rest, true) && is_half(view_sub(fixer->rest, 6, 6), false)) {
		buf_add(fixer->out, view_sub(fixer->rest, 0, 12));
		drop(fixer, 12);
		return;
	}
	if (is_half(fixer->rest, true) || is_half(fixer->rest, false))
		buf_add_text(fixer->out, "\\ufffd");
	else if (!view_eq(escape, VIEW("\\u0000")))
		buf_add(fixer->out, escape);
	drop(fixer, 6);
}

/* A backslash at the front, inside a string. */
static void fix_escape(struct fixer *fixer)
{
	char c = fixer->rest.len > 1 ? fixer->rest.data[1] : '\0';

	if (c == 'u' && is_hex4(view_sub(fixer->rest, 2, 4))) {
		fix_unicode(fixer);
	} else if (c != '\0' && strchr("\"\\/bfnrt", c) != NULL) {
		buf_add(fixer->out, view_sub(fixer->rest, 0, 2));
		drop(fixer, 2);
	} else {
		drop(fixer, 1); /* the character stands for itself */
	}
}

static struct view skip_spaces(struct view text)
{
	size_t n = 0;

	while (n < text.len && is_space(text.data[n]))
		n++;
	return view_sub(text, n, text.len);
}

/* Is a name and a colon at the front, in quotes or without? */
static bool is_member(struct view text)
{
	char quote = text.len != 0 ? text.data[0] : '\0';
	bool quoted = quote == '"' || quote == '\'';
	size_t n = quoted;

	while (n < text.len && n < NAME_MAX_LENGTH && text.data[n] != '\0' &&
		!is_space(text.data[n]) && strchr(":\"'{}[],", text.data[n]) == NULL)
		n++;
	if (n == quoted || (quoted && (n == text.len || text.data[n] != quote)))
		return false;
	text = skip_spaces(view_sub(text, n + quoted, LOOK_AHEAD));
	return text.len != 0 && text.data[0] == ':';
}

/* Can the quote at the front end a string, a member's name or a value? */
static bool ends_string(const struct fixer *fixer, bool name)
{
	struct view next = skip_spaces(view_sub(fixer->rest, 1, LOOK_AHEAD));
	bool in_object = fixer->depth != 0 && fixer->open[fixer->depth - 1] == '}';

	if (next.len == 0 || next.data[0] == '\0' || next.data[0] == '}' ||
		next.data[0] == ']')
		return true;
	if (name || !in_object)
		return strchr(name ? ",:\"'" : ",:", next.data[0]) != NULL;
	if (next.data[0] != ',')
		return is_member(next);
	next = skip_spaces(view_sub(next, 1, LOOK_AHEAD));
	return next.len == 0 || next.data[0] == '\0' ||
	       strchr("}]{\"'/,", next.data[0]) != NULL || is_member(next);
}

static void fix_character(struct fixer *fixer)
{
	unsigned char c = (unsigned char)fixer->rest.data[0];

	if (c == '"')
		buf_add_text(fixer->out, "\\\"");
	else if (c >= 0x20)
		buf_add_char(fixer->out, (char)c);
	else if (c != '\0')
		buf_printf(fixer->out, "\\u%04x", c);
	drop(fixer, 1);
}

/* A string in `quote`s; the opening one is at the front. */
static void fix_string(struct fixer *fixer, char quote, bool name)
{
	drop(fixer, 1);
	buf_add_char(fixer->out, '"');
	while (fixer->rest.len != 0) {
		size_t n = 0;

		while (n < fixer->rest.len && fixer->rest.data[n] != quote &&
			fixer->rest.data[n] != '"' && fixer->rest.data[n] != '\\' &&
			(unsigned char)fixer->rest.data[n] >= 0x20)
			n++;
		buf_add(fixer->out, view_sub(fixer->rest, 0, n));
		drop(fixer, n);
		if (fixer->rest.len == 0)
			break;
		if (fixer->rest.data[0] == quote && ends_string(fixer, name)) {
			drop(fixer, 1);
			buf_add_char(fixer->out, '"');
			return;
		}
		if (fixer->rest.data[0] == '\\')
			fix_escape(fixer);
		else
			fix_character(fixer);
	}
	buf_add_char(fixer->out, '"');
	fixer->cut = true;
}

/* The innermost bracket that is open; NUL at the top. */
static char innermost(const struct fixer *fixer)
{
	return fixer->depth != 0 ? fixer->open[fixer->depth - 1] : '\0';
}

/* Take back the member or element that was begun last. */
static void take_back(struct fixer *fixer, size_t depth)
{
	if (fixer->out->failed == ERR_NONE)
		fixer->out->len = fixer->from[depth - 1];
	fixer->state = STATE_VALUE;
}

/* Before a token: the comma or the colon that it needs. Is it a member's name? */
static bool begin(struct fixer *fixer)
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
static void close_bracket(struct fixer *fixer, char c)
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

static int open_bracket(struct fixer *fixer, char c, struct err *err)
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
static bool fix_fraction(struct fixer *fixer, struct view number)
{
	size_t n = 1;

	if (innermost(fixer) != '}' || fixer->rest.len < 2 ||
		fixer->rest.data[0] != ',' || view_find(number, '.') < number.len)
		return false;
	while (n < fixer->rest.len && n < LOOK_AHEAD && fixer->rest.data[n] >= '0' &&
		fixer->rest.data[n] <= '9')
		n++;
	struct view next = skip_spaces(view_sub(fixer->rest, n, LOOK_AHEAD));

	if (n == 1 || n > 10 || next.len == 0 || strchr(",}", next.data[0]) == NULL)
		return false;
	buf_add(fixer->out, number);
	buf_add_char(fixer->out, '.');
	buf_add(fixer->out, view_sub(fixer->rest, 1, n - 1));
	drop(fixer, n);
	return true;
}

/* A word outside quotes: a literal, a number, a name. */
static void fix_word(struct fixer *fixer)
{
	size_t n = 1;

	while (n < fixer->rest.len && !is_space(fixer->rest.data[n]) &&
		fixer->rest.data[n] != '\0' &&
		strchr("{}[],:\"'/<", fixer->rest.data[n]) == NULL)
		n++;
	struct view word = view_sub(fixer->rest, 0, n);

	drop(fixer, n);
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
static void fix_separator(struct fixer *fixer, char c)
{
	if (c == ':' && fixer->state == STATE_NAME) {
		buf_add_char(fixer->out, ':');
		fixer->state = STATE_COLON;
	} else if (c == ',' && fixer->state != STATE_VALUE) {
		take_back(fixer, fixer->depth);
	}
}

static int fix_token(struct fixer *fixer, struct err *err)
{
	char c = fixer->rest.data[0];
	size_t n = passed_over(fixer->rest);

	if (n != 0) {
		drop(fixer, n);
		return 0;
	}
	if ((c == '"' || c == '\'') && fixer->depth != 0) {
		fix_string(fixer, c, begin(fixer));
		return 0;
	}
	if (c == '{' || c == '[') {
		drop(fixer, 1);
		return open_bracket(fixer, c, err);
	}
	if (strchr("}],:\"'/<", c) == NULL && !is_space(c)) {
		fix_word(fixer);
		return 0;
	}
	if (c == '}' || c == ']')
		close_bracket(fixer, c);
	else if (innermost(fixer) == '}')
		fix_separator(fixer, c);
	drop(fixer, 1);
	return 0;
}

/* What a cut text was cut in goes; then close what is open. */
static void finish(struct fixer *fixer)
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
	struct fixer fixer = {.rest = text, .out = out};

	buf_add_char(out, '[');
	while (fixer.rest.len != 0 && out->failed == ERR_NONE) {
		if (fixer.rest.data[0] == '\0')
			drop(&fixer, 1);
		else if (fix_token(&fixer, err) < 0)
			return -1;
	}
	finish(&fixer);
	return buf_check(out, err);
}
