/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A word is collected with the escapes inside of it and written once its end is seen: on
 * this line when it fits, else on the next. Styles are opened and closed within a word,
 * so white space and indents are never styled. A word wider than the line is cut at its
 * end. One pass; time is linear in the text.
 */
#include "cmd/page.h"

#include <utf8proc.h>

#define REPLACEMENT VIEW("\xef\xbf\xbd")
#define STYLE_END "\033[0m"
#define TEXT_WIDTH_MIN 20

void page_init(struct page *page, struct buf *out, unsigned width, unsigned indent)
{
	if (width < indent + TEXT_WIDTH_MIN)
		width = indent + TEXT_WIDTH_MIN;
	*page = (struct page){
		.out = out, .width = width, .indent = indent, .word = buf_make(out->max)};
}

void page_done(struct page *page)
{
	buf_done(&page->word);
}

void page_style(struct page *page, const char *escape)
{
	size_t len = strlen(escape);

	if (len < sizeof(page->style))
		memcpy(page->style, escape, len + 1);
}

static void end_style(struct page *page)
{
	if (page->word_style[0] != '\0')
		buf_add_text(&page->word, STYLE_END);
	page->word_style[0] = '\0';
}

static void break_line(struct page *page)
{
	buf_add_char(page->out, '\n');
	page->column = 0;
	page->blank = false;
}

/* Write the word. */
static void end_word(struct page *page)
{
	unsigned space = page->blank && page->column != 0;

	if (page->word.len == 0)
		return;
	end_style(page);
	if (space != 0 && page->column + 1 + page->word_width > page->width) {
		break_line(page);
		space = 0;
	}
	if (page->column == 0) {
		buf_printf(page->out, "%*s", (int)page->indent, "");
		page->column = page->indent;
	}
	if (space != 0)
		buf_add_char(page->out, ' ');
	buf_add(page->out, buf_view(&page->word));
	if (page->word.failed != ERR_NONE)
		page->out->failed = page->word.failed;
	page->column += space + page->word_width;
	page->blank = false;
	page->word_width = 0;
	buf_clear(&page->word);
}

static void add_to_word(struct page *page, struct view text, unsigned width)
{
	if (page->word_width + width > page->width - page->indent) {
		end_word(page);
		page->blank = true;
	}
	if (strcmp(page->style, page->word_style) != 0) {
		end_style(page);
		buf_add_text(&page->word, page->style);
		memcpy(page->word_style, page->style, sizeof(page->style));
	}
	buf_add(&page->word, text);
	page->word_width += width;
}

/* A line end of the text: breaks the line, a second one leaves a line empty. */
static void text_line_end(struct page *page)
{
	const struct buf *out = page->out;

	end_word(page);
	if (page->column != 0)
		break_line(page);
	else if (out->len >= 2 && memcmp(out->data + out->len - 2, "\n\n", 2) != 0)
		buf_add_char(page->out, '\n');
}

static bool is_blank(utf8proc_int32_t c)
{
	return c == ' ' || c == '\t' || c == '\r' ||
	       (c >= 0x80 && utf8proc_category(c) == UTF8PROC_CATEGORY_ZS);
}

static bool is_line_end(utf8proc_int32_t c)
{
	return c == '\n' || c == 0x2028 || c == 0x2029;
}

static bool is_control(utf8proc_int32_t c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c & 0xfffe) == 0xfffe ||
	       (c >= 0xfdd0 && c <= 0xfdef);
}

/* Marks and overrides of direction, tags, deprecated controls of format. */
static bool is_dropped(utf8proc_int32_t c)
{
	return (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) ||
	       c == 0x200e || c == 0x200f || c == 0x61c || c == 0xfeff ||
	       (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
}

static void add_character(struct page *page, utf8proc_int32_t c, struct view bytes)
{
	if (is_line_end(c)) {
		text_line_end(page);
	} else if (is_blank(c)) {
		end_word(page);
		page->blank = true;
	} else if (is_control(c)) {
		add_to_word(page, REPLACEMENT, 1);
	} else if (!is_dropped(c)) {
		add_to_word(page, bytes, (unsigned)utf8proc_charwidth(c));
	}
}

void page_text(struct page *page, struct view text)
{
	size_t at = 0;

	while (at < text.len && page->out->failed == ERR_NONE) {
		utf8proc_int32_t c;
		utf8proc_ssize_t len =
			utf8proc_iterate((const utf8proc_uint8_t *)text.data + at,
				(utf8proc_ssize_t)(text.len - at), &c);

		if (len > 0) {
			add_character(page, c, view_sub(text, at, (size_t)len));
		} else {
			add_to_word(page, REPLACEMENT, 1);
			len = 1;
		}
		at += (size_t)len;
	}
}

void page_glue(struct page *page, const char *text)
{
	add_to_word(page, view_of(text), (unsigned)strlen(text));
}

void page_end_line(struct page *page)
{
	end_word(page);
	if (page->column != 0)
		break_line(page);
	page->blank = false;
}

unsigned page_width(struct view text)
{
	unsigned width = 0;
	size_t at = 0;

	while (at < text.len) {
		utf8proc_int32_t c;
		utf8proc_ssize_t len =
			utf8proc_iterate((const utf8proc_uint8_t *)text.data + at,
				(utf8proc_ssize_t)(text.len - at), &c);

		width += len > 0 ? (unsigned)utf8proc_charwidth(c) : 1;
		at += len > 0 ? (size_t)len : 1;
	}
	return width;
}
