/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Dates, ratings and counts as review sites write them, in thirteen languages:
 * tests/golden/phrases.tsv has a text a line and what must be read from it.
 */
#include "suites.h"

#include "base/buf.h"
#include "base/calendar.h"
#include "base/limits.h"
#include "extract/date.h"
#include "extract/number.h"
#include "extract/rating.h"

#include <stdio.h>
#include <stdlib.h>

#define NOW 1795341600 /* 2026-11-22T10:00:00Z */
#define PHRASES_MIN 860

static void show_date(struct view language, struct view text, struct buf *out)
{
	static const char *const precisions[] = {
		"none", "s", "min", "day", "week", "month", "year"};
	static const char *const faults[] = {
		"", "unreadable", "outside", "ambiguous"}; /* by -fault */
	struct date_context context = {NOW, language};
	struct moment moment;
	int fault = date_read(text, &context, &moment);

	if (fault != 0) {
		buf_add_text(out, faults[-fault]);
		return;
	}
	bool clock = moment.precision <= PRECISION_MINUTE;

	buf_printf(out, "%.*s %s%s", clock ? 16 : 10,
		calendar_time_text(moment.time).text, precisions[moment.precision],
		moment.relative ? " rel" : "");
}

static void show_rating(struct view language, struct view text, struct buf *out)
{
	struct rating rating;

	if (rating_read(text, language, &rating) < 0)
		buf_add_text(out, "none");
	else
		buf_printf(out, "%g of %g-%g%s", rating.value, rating.min, rating.max,
			rating.scale_assumed ? "?" : "");
}

static void show_count(struct view language, struct view text, struct buf *out)
{
	int64_t n;

	(void)language;
	if (count_find(text, &n) < 0)
		buf_add_text(out, "none");
	else
		buf_printf(out, "%lld", (long long)n);
}

/* One line of the table; false for one without a phrase. */
static bool check_line(struct view line)
{
	BUF_CLEANUP struct buf out = buf_make(KIB(4));
	struct view kind, language, text;

	if (line.len == 0 || line.data[0] == '#')
		return false;
	ck_assert(view_split(&line, '\t', &kind) && view_split(&line, '\t', &language) &&
		  view_split(&line, '\t', &text));
	if (view_eq(language, VIEW("-")))
		language = VIEW("");
	if (view_eq(kind, VIEW("date")))
		show_date(language, text, &out);
	else if (view_eq(kind, VIEW("rating")))
		show_rating(language, text, &out);
	else
		show_count(language, text, &out);
	ck_assert_msg(view_eq(buf_view(&out), line), "'%.*s' is '%.*s', not '%.*s'",
		VIEW_ARG(text), VIEW_ARG(buf_view(&out)), VIEW_ARG(line));
	return true;
}

START_TEST(reads_phrases)
{
	const char *path = getenv("REPUTE_GOLDEN_PHRASES");
	FILE *file = fopen(path != NULL ? path : "tests/golden/phrases.tsv", "r");
	char line[1024];
	int n = 0;

	ck_assert_ptr_nonnull(file);
	while (fgets(line, sizeof(line), file) != NULL) {
		struct view text = view_of(line);

		ck_assert(text.len != 0 && text.data[text.len - 1] == '\n');
		n += check_line(view_sub(text, 0, text.len - 1));
	}
	fclose(file);
	ck_assert_int_ge(n, PHRASES_MIN);
}
END_TEST

Suite *phrases_suite(void)
{
	Suite *suite = suite_create("phrases");
	TCase *tc = tcase_create("phrases");

	tcase_add_test(tc, reads_phrases);
	suite_add_tcase(suite, tc);
	return suite;
}
