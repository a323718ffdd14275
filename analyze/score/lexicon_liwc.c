/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * LIWC's dictionaries: categories between two lines "%", each a number and a name, then
 * words, each with the numbers of its categories. Of the categories only those of
 * positive and negative emotion or tone count, by whichever name the edition gives them;
 * a word with both sides speaks for neither.
 *
 * Some words have conditions: "(02 134)125/464" stands for 125 behind a word of the
 * categories 2 or 134 and else for 464, "<of>131/125" likewise in front of "of". The
 * conditions are taken as not met, so what counts is the number behind the slash, if
 * there is one; how many they are is noted.
 */
#include "score/lexicon_foreign.h"

#define SIDES_MAX 16

/* A category that counts. */
struct side {
	int64_t number;
	double valence;
};

struct sides {
	struct side list[SIDES_MAX];
	size_t n;
};

static double valence_of(struct view name)
{
	static const struct {
		const char *name;
		double valence;
	} names[] = {
		{"posemo", 1},
		{"emo_pos", 1},
		{"tone_pos", 1},
		{"negemo", -1},
		{"emo_neg", -1},
		{"tone_neg", -1},
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (view_case_eq(name, view_of(names[i].name)))
			return names[i].valence;
	}
	return 0;
}

/* Length of the part before the first white space. */
static size_t word_len(struct view text)
{
	size_t n = 0;

	while (n < text.len && text.data[n] != ' ' && text.data[n] != '\t')
		n++;
	return n;
}

/* Take the first word off the front, and the white space behind it. */
static struct view take_word(struct view *rest)
{
	size_t len = word_len(*rest);
	struct view word = view_sub(*rest, 0, len);

	*rest = view_trim(view_sub(*rest, len, rest->len));
	return word;
}

/* "126 posemo (Positive emotion)" */
static int read_category(
	const struct foreign_line *line, struct sides *sides, struct err *err)
{
	struct view rest = line->text, number = take_word(&rest);
	int64_t value;

	if (view_int64(number, &value) < 0 || rest.len == 0)
		return foreign_fail(
			line, "a category is a number and a name, not", line->text, err);
	double valence = valence_of(take_word(&rest));

	if (valence == 0)
		return 0;
	if (sides->n == SIDES_MAX)
		return foreign_fail(
			line, "there are too many categories like", line->text, err);
	sides->list[sides->n++] = (struct side){value, valence};
	return 0;
}

static int read_categories(
	struct foreign_lines *lines, struct sides *sides, struct err *err)
{
	int rc;

	while ((rc = foreign_lines_next(lines, err)) > 0 &&
		!view_eq(lines->line.text, VIEW("%"))) {
		if (read_category(&lines->line, sides, err) < 0)
			return -1;
	}
	if (rc == 0)
		return foreign_fail(&lines->line,
			"the categories end with a line that is", VIEW("%"), err);
	if (rc > 0 && sides->n == 0)
		return foreign_fail(&lines->line,
			"no category is called posemo, negemo, emo_pos, emo_neg, "
			"tone_pos or tone_neg above",
			VIEW("%"), err);
	return rc < 0 ? -1 : 0;
}

/* Drop conditions off the front: "(02 134)125/464" leaves "464", "(2)126" nothing. */
static struct view drop_condition(struct view text, bool *ret_found)
{
	char close = text.data[0] == '(' ? ')' : '>';

	*ret_found = text.data[0] == '(' || text.data[0] == '<';
	if (!*ret_found)
		return text;
	text = view_sub(text, view_find(text, close) + 1, text.len);
	size_t word = word_len(text), slash = view_find(view_sub(text, 0, word), '/');

	return view_sub(text, slash < word ? slash + 1 : word, text.len);
}

/* What the numbers of a word say: both sides at once in bits, 1 positive, 2 negative. */
static int read_numbers(const struct foreign_line *line, struct view rest,
	const struct sides *sides, size_t *conditions, struct err *err)
{
	int bits = 0;

	for (rest = view_trim(rest); rest.len != 0;) {
		bool found;
		int64_t value;

		rest = view_trim(drop_condition(rest, &found));
		*conditions += found;
		if (rest.len == 0 || found)
			continue;
		struct view number = take_word(&rest);

		/* "131<of>125": what stands in front of a condition holds without it. */
		size_t bracket = view_find(number, '<');

		*conditions += bracket < number.len;
		if (view_int64(view_sub(number, 0, bracket), &value) < 0)
			return foreign_fail(line,
				"behind a word stand numbers of categories, not", number,
				err);
		for (size_t i = 0; i < sides->n; i++) {
			if (sides->list[i].number == value)
				bits |= sides->list[i].valence > 0 ? 1 : 2;
		}
	}
	return bits;
}

/* Length of the term: up to a tab, or else up to a space with a number behind it. */
static size_t term_len(struct view line)
{
	size_t tab = view_find(line, '\t');

	if (tab != line.len)
		return tab;
	for (size_t i = 1; i + 1 < line.len; i++) {
		char next = line.data[i + 1];

		if (line.data[i] == ' ' &&
			((next >= '0' && next <= '9') || next == '(' || next == '<'))
			return i;
	}
	return line.len;
}

int lexicon_liwc_read(
	struct lexicon_draft *draft, struct foreign_lines *lines, struct err *err)
{
	struct sides sides = {.n = 0};
	size_t conditions = 0, both = 0;
	int rc = read_categories(lines, &sides, err);

	if (rc < 0)
		return -1;
	while ((rc = foreign_lines_next(lines, err)) > 0) {
		struct view text = lines->line.text;
		size_t len = term_len(text);
		int bits = read_numbers(&lines->line, view_sub(text, len, text.len),
			&sides, &conditions, err);

		if (bits < 0)
			return -1;
		both += bits == 3;
		if ((bits == 1 || bits == 2) &&
			foreign_add(draft, &lines->line,
				view_trim(view_sub(text, 0, len)), bits == 1 ? 1 : -1,
				true, err) < 0)
			return -1;
	}
	if (conditions != 0)
		buf_printf(&draft->notes,
			"# note: %zu conditions of categories are taken as not met\n",
			conditions);
	if (both != 0)
		buf_printf(&draft->notes,
			"# note: %zu words are positive and negative: left out\n", both);
	return rc;
}
