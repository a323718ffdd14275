/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The reviews as lines of a table. A column that is empty in all lines is left out, and
 * on a narrow terminal the authors are; the text gets what is left. Marks stand behind
 * values that are not quite what the page says, and each mark that occurs is explained
 * below, so nothing assumed or reckoned passes for what was read.
 */
#include "core/cmd/columns.h"
#include "ingest/cmd/probe.h"

#include <stdio.h>

#define SHOWN 10
#define INDENT 2
#define DATE_WIDTH 11
#define RATING_WIDTH 8
#define AUTHOR_WIDTH 16
#define TEXT_MIN 16
#define TEXT_MAX 100   /* columns of a line that can still be read */
#define TEXT_BYTES 600 /* of a text that are looked at for a line */

/* What occurs, and so is a column or is explained. */
struct table {
	size_t n; /* lines */
	bool dates, ratings, authors;
	bool relative, assumed, off_scale;
	unsigned text_width;
};

/* ---- values --------------------------------------------------------------------------
 */

struct calendar_text probe_date(const struct moment *moment, bool exact)
{
	struct calendar_text text = calendar_time_text(moment->time);

	switch (moment->precision) {
	case PRECISION_NONE:
		text.text[0] = '\0';
		break;
	case PRECISION_YEAR:
		text.text[strcspn(text.text, "-")] = '\0';
		break;
	case PRECISION_MONTH:
		if (strlen(text.text) > 7)
			text.text[7] = '\0';
		break;
	case PRECISION_DAY:
		text.text[strcspn(text.text, "T")] = '\0';
		break;
	default:
		if (!exact)
			text.text[strcspn(text.text, "T")] = '\0';
		else if (moment->floating)
			text.text[strcspn(text.text, "Z")] = '\0';
	}
	return text;
}

struct rating_text {
	char text[40];
};

/* "4/5", "8.5/10", "1 of -1..1", with the marks. */
static struct rating_text rating_text(const struct rating *rating)
{
	const char *mark = !rating_valid(rating) ? "!" : rating->scale_assumed ? "?" : "";
	struct rating_text ret = {""};

	if (!rating->given)
		return ret;
	if (rating->min == 0 || rating->min == 1)
		snprintf(ret.text, sizeof(ret.text), "%.3g/%.4g%s", rating->value,
			rating->max, mark);
	else
		snprintf(ret.text, sizeof(ret.text), "%.3g of %.3g..%.3g%s",
			rating->value, rating->min, rating->max, mark);
	return ret;
}

static const char *colour_of(const struct rating *rating)
{
	double stars = rating_stars(rating);

	return stars == 0 ? "" : stars <= 2 ? "\x1b[31m" : stars >= 4 ? "\x1b[32m" : "";
}

/* ---- the table -----------------------------------------------------------------------
 */

static struct table measure(const struct probe *probe, unsigned width)
{
	const struct extraction *found = &probe->found;
	struct table table = {
		.n = probe->order.all || found->n <= SHOWN ? found->n : SHOWN};

	for (size_t i = 0; i < table.n; i++) {
		const struct review *review = &found->reviews[i];
		const struct moment *when = &review->published;
		const struct rating *rating = &review->rating;

		table.dates |= when->precision != PRECISION_NONE;
		table.relative |= when->precision != PRECISION_NONE && when->relative;
		table.ratings |= rating->given;
		table.assumed |= rating_valid(rating) && rating->scale_assumed;
		table.off_scale |= rating->given && !rating_valid(rating);
		table.authors |= review->author.len != 0;
	}
	unsigned used = INDENT + (table.dates ? DATE_WIDTH + 1 : 0) +
			(table.ratings ? RATING_WIDTH + 1 : 0);

	if (used + AUTHOR_WIDTH + 1 + 2 * TEXT_MIN > width)
		table.authors = false;
	used += table.authors ? AUTHOR_WIDTH + 1 : 0;
	table.text_width = width > used + TEXT_MIN ? width - used : TEXT_MIN;
	if (table.text_width > TEXT_MAX)
		table.text_width = TEXT_MAX;
	return table;
}

/* A line never ends in blanks. */
static void end_line(struct buf *out)
{
	while (out->failed == ERR_NONE && out->len != 0 && out->data[out->len - 1] == ' ')
		out->len--;
	buf_add_char(out, '\n');
}

static void put_cell(struct buf *out, const char *text, unsigned width)
{
	columns_cell(out, view_of(text), width);
	buf_add_char(out, ' ');
}

static void put_head(const struct table *table, struct buf *out)
{
	buf_printf(out, "%*s", INDENT, "");
	if (table->dates)
		put_cell(out, "DATE", DATE_WIDTH);
	if (table->ratings)
		put_cell(out, "RATING", RATING_WIDTH);
	if (table->authors)
		put_cell(out, "AUTHOR", AUTHOR_WIDTH);
	buf_add_text(out, "TEXT\n");
}

/* Title and beginning of the text, with single blanks; a title that only repeats the
   text's beginning is left out. */
static void put_text(const struct review *review, unsigned width, struct buf *out)
{
	struct buf line BUF_CLEANUP = buf_make(4 * TEXT_BYTES);
	struct buf clean BUF_CLEANUP = buf_make(8 * TEXT_BYTES);
	struct view title = view_front(review->title, TEXT_BYTES), rest, word;

	if (title.len != 0 && !view_starts(review->text, title))
		buf_printf(&line, "%.*s%s ", VIEW_ARG(title),
			review->text.len != 0 ? ":" : "");
	buf_add(&line, view_front(review->text, TEXT_BYTES));
	columns_text(&clean, buf_view(&line));
	rest = buf_view(&clean);
	buf_clear(&line);
	while (view_split(&rest, ' ', &word)) {
		if (word.len != 0 && line.len != 0)
			buf_add_char(&line, ' ');
		buf_add(&line, word);
	}
	columns_cell(out, line.len != 0 ? buf_view(&line) : VIEW("-"), width);
}

static void put_line(const struct table *table, const struct review *review,
	const struct probe_style *style, struct buf *out)
{
	const struct moment *when = &review->published;
	const struct rating *rating = &review->rating;
	const char *colour = style->colour ? colour_of(rating) : "";
	char date[40];

	snprintf(date, sizeof(date), "%s%s", when->relative ? "~" : "",
		when->precision != PRECISION_NONE ? probe_date(when, false).text : "-");
	buf_printf(out, "%*s", INDENT, "");
	if (table->dates)
		put_cell(out, date, DATE_WIDTH);
	if (table->ratings) {
		buf_add_text(out, colour);
		columns_cell(out, view_of(rating->given ? rating_text(rating).text : "-"),
			RATING_WIDTH);
		buf_add_text(out, colour[0] != '\0' ? "\x1b[m " : " ");
	}
	if (table->authors) {
		columns_cell(out, review->author.len != 0 ? review->author : VIEW("-"),
			AUTHOR_WIDTH);
		buf_add_char(out, ' ');
	}
	put_text(review, table->text_width, out);
	end_line(out);
}

static void put_marks(
	const struct table *table, const struct probe_style *style, struct buf *out)
{
	if (table->relative)
		columns_lines(out,
			VIEW("~ the page says only how long ago it was: at the latest "
			     "then"),
			INDENT, style->width);
	if (table->assumed)
		columns_lines(out,
			VIEW("? the page does not state the scale; this one is assumed"),
			INDENT, style->width);
	if (table->off_scale)
		columns_lines(out,
			VIEW("! off its scale: kept as it is, not counted as a rating"),
			INDENT, style->width);
}

void probe_table(struct probe *probe, const struct probe_style *style, struct buf *out)
{
	const struct extraction *found = &probe->found;
	struct table table = measure(probe, style->width);

	put_head(&table, out);
	for (size_t i = 0; i < table.n; i++)
		put_line(&table, &found->reviews[i], style, out);
	if (table.n < found->n)
		buf_printf(out, "%*s... and %zu more (--all shows them)\n", INDENT, "",
			found->n - table.n);
	put_marks(&table, style, out);
}
