/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A tokenizer with a stack of open brackets that writes what it reads, corrected. A comma
 * is held back until the next token shows that it separates something. A quote ends a
 * string only if what follows could follow a string; otherwise it belongs to the text
 * and is escaped. In valid JSON both rules change nothing.
 */
#include "extract/jsonfix.h"

#include "base/limits.h"

struct fixer {
	struct view rest;
	struct buf *out;
	char open[LIMIT_JSON_DEPTH]; /* the brackets that will close what is open */
	size_t depth, braces;	     /* all that are open; the curly ones among them */
	bool comma;		     /* one is held back */
	bool named, awaiting;	     /* a member's name was written; its colon too */
	bool member;		     /* what comes next in an object is a name */
	bool any;		     /* a value has been written at the top level */
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

/* Can the quote at the front end a string? */
static bool ends_string(const struct fixer *fixer)
{
	size_t i = 1;

	while (i < fixer->rest.len && is_space(fixer->rest.data[i]))
		i++;
	return i == fixer->rest.len || fixer->rest.data[i] == '\0' ||
	       strchr(",:]}", fixer->rest.data[i]) != NULL;
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
static void fix_string(struct fixer *fixer, char quote)
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
		if (fixer->rest.data[0] == quote && ends_string(fixer)) {
			drop(fixer, 1);
			break;
		}
		if (fixer->rest.data[0] == '\\')
			fix_escape(fixer);
		else
			fix_character(fixer);
	}
	buf_add_char(fixer->out, '"');
}

/* A member that ends without a value has null; one that lacks its colon too is only made
   whole where the text ends, as anywhere else it is no telling what was meant. */
static void settle(struct fixer *fixer)
{
	if (fixer->awaiting)
		buf_add_text(fixer->out, "null");
	else if (fixer->named && fixer->rest.len == 0)
		buf_add_text(fixer->out, ":null");
	fixer->named = fixer->awaiting = false;
}

static bool in_object(const struct fixer *fixer)
{
	return fixer->depth != 0 && fixer->open[fixer->depth - 1] == '}';
}

/* The comma that was held back, before a token that it separates. */
static void put_comma(struct fixer *fixer)
{
	if (fixer->comma) {
		settle(fixer);
		buf_add_char(fixer->out, ',');
		fixer->member = in_object(fixer);
	}
	fixer->comma = false;
}

/* A string or a word comes: it is a member's name, its value, or an element. */
static void begin_scalar(struct fixer *fixer)
{
	put_comma(fixer);
	if (!in_object(fixer))
		return;
	fixer->named = fixer->member;
	fixer->awaiting = fixer->member = false;
}

static int open_bracket(struct fixer *fixer, char c, struct err *err)
{
	if (fixer->depth == LIMIT_JSON_DEPTH)
		return err_set(err, ERR_LIMIT, "JSON is nested too deeply");
	if (fixer->depth == 0)
		fixer->comma = fixer->any;
	put_comma(fixer);
	fixer->named = fixer->awaiting = false;
	fixer->member = c == '{';
	fixer->any = true;
	fixer->open[fixer->depth++] = c == '{' ? '}' : ']';
	fixer->braces += c == '{';
	buf_add_char(fixer->out, c);
	return 0;
}

/* Close down to the bracket that `c` closes; one that closes nothing is dropped. */
static void close_bracket(struct fixer *fixer, char c)
{
	size_t same = c == '}' ? fixer->braces : fixer->depth - fixer->braces;
	char closed = '\0';

	fixer->comma = false;
	if (same != 0)
		settle(fixer);
	fixer->member = false;
	while (same != 0 && closed != c) {
		closed = fixer->open[--fixer->depth];
		fixer->braces -= closed == '}';
		buf_add_char(fixer->out, closed);
	}
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
	begin_scalar(fixer);
	if (view_eq(word, VIEW("true")) || view_eq(word, VIEW("false")) ||
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

static int fix_token(struct fixer *fixer, struct err *err)
{
	char c = fixer->rest.data[0];
	size_t n = passed_over(fixer->rest);

	if (n != 0) {
		drop(fixer, n);
		return 0;
	}
	if ((c == '"' || c == '\'') && fixer->depth != 0) {
		begin_scalar(fixer);
		fix_string(fixer, c);
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
	else if (c == ',')
		fixer->comma = buf_view(fixer->out).data[fixer->out->len - 1] != '{' &&
			       buf_view(fixer->out).data[fixer->out->len - 1] != '[';
	else if (c == ':' && fixer->depth != 0) {
		buf_add_char(fixer->out, c);
		fixer->awaiting = fixer->named;
	}
	drop(fixer, 1);
	return 0;
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
	settle(&fixer);
	while (fixer.depth != 0)
		buf_add_char(out, fixer.open[--fixer.depth]);
	buf_add_char(out, ']');
	return buf_check(out, err);
}
