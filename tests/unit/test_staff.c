/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Praise of staff: who is found by a roster and by patterns, who is not, what is praise
 * and what is none, and what is wrong with a roster.
 */
#include "aspect/staff.h"
#include "base/buf.h"
#include "fixture.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>

static const char tiny[] =
	"# format: repute-lexicon/1\n# name: tiny\n# language: en\n# version: 1\n"
	"# negators: not never\n# negation-window: 3\n"
	"# scale: 0.5\n# slope: 0.25\n# thresholds: -0.2 0.3\n"
	"great\t8\nNOT_great\t-8\nrude\t-8\nthanks\t6\nwonderful\t9\n";

static const char list[] =
	"[clauses]\ncontrast = but\n[aspect \"food\"]\nterms = pizza\n"
	"[staff]\nnames = tom, ana, kim\nexcept = monday, team\n"
	"pattern = server (?<name>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)\n"
	"names-pattern = (?<name>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?) was\n";

static const char roster_text[] =
	"# the shop in Main Street\n\nMaria Lopez, Maria, Mary\nJos\xc3\xa9\n"
	"Zo\xc3\xab O'Neil, o'neil\n";

static struct repute_lexicon *lexicon;
static struct repute_scorer *scorer;
static struct repute_aspects *aspects;
static struct roster *roster;
static struct staff *staff;

static void setup(void)
{
	struct repute_error error;

	ck_assert_int_eq(
		repute_lexicon_parse("tiny", tiny, strlen(tiny), &lexicon, &error), 0);
	ck_assert_msg(
		repute_aspects_parse("list", list, strlen(list), &aspects, &error) == 0,
		"%s", error.text);
	ck_assert_done(
		roster_parse("roster", view_of(roster_text), &roster, &fixture_err));
	scorer = repute_scorer_new(lexicon);
	staff = staff_new(scorer, aspects, roster);
	ck_assert(staff != NULL);
}

static void teardown(void)
{
	staff_free(staff);
	roster_free(roster);
	repute_aspects_free(aspects);
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
}

static const struct {
	const char *text, *found; /* "name@offset+len 'quote'", ... */
} rows[] = {
	{"", ""},
	{"maria was great", "Maria Lopez@0+5 'maria was great'"},
	{"Great, MARIA LOPEZ!", "Maria Lopez@7+11 'Great, MARIA LOPEZ!'"},
	{"Mariana was great", ""},
	{"maria was rude", ""},
	{"maria was not great", ""},
	{"maria", ""},
	{"All was great but maria was rude", ""},
	{"All rude but maria was great",
		"Maria Lopez@13+5 'All rude but maria was great'"},
	{"jose\xcc\x81 was great", "Jos\xc3\xa9@0+6 'jose\xcc\x81 was great'"},
	{"great o\xe2\x80\x99neil", "Zo\xc3\xab O'Neil@6+8 'great o\xe2\x80\x99neil'"},
	{"Mary was great. Maria was great.", "Maria Lopez@0+4 'Mary was great'"},
	{"Bad day. Tom was great.", "Tom@9+3 'Tom was great'"},
	{"tom was great", ""},
	{"Bob was great", ""},
	{"Tom Smith was great", "Tom Smith@0+9 'Tom Smith was great'"},
	{"Tom Monday was great", "Tom@0+3 'Tom Monday was great'"},
	{"our server Bob was great", "Bob@11+3 'our server Bob was great'"},
	{"our server Monday was great", ""},
	{"our server Pizza was great", ""},
	{"server Maria was great", "Maria Lopez@7+5 'server Maria was great'"},
	{"Ana was great and Kim was great", "Ana@0+3 'Ana was great and Kim was great', "
					    "Kim@18+3 'Ana was great and Kim was great'"},
	{"\xffTom was great\xff", "Tom@1+3 'Tom was great'"},
};

START_TEST(finds)
{
	char found[600] = "";
	size_t len = 0, n = staff_find(staff, view_of(rows[_i].text));
	const struct praise *praises = staff_praises(staff);

	for (size_t i = 0; i < n; i++) {
		const struct praise *p = &praises[i];

		ck_assert(p->polarity > .3 && p->polarity <= 1);
		len += (size_t)snprintf(found + len, sizeof(found) - len,
			"%s%.*s@%zu+%zu '%.*s'", i != 0 ? ", " : "", VIEW_ARG(p->name),
			p->offset, p->len, (int)p->quote_len,
			rows[_i].text + p->quote_offset);
	}
	ck_assert_str_eq(found, rows[_i].found);
}
END_TEST

START_TEST(without_roster)
{
	struct staff *alone = staff_new(scorer, aspects, NULL);

	ck_assert_uint_eq(staff_find(alone, VIEW("maria was great")), 0);
	ck_assert_uint_eq(staff_find(alone, VIEW("Tom was great")), 1);
	staff_free(alone);
}
END_TEST

/* More people than are kept: the first ones are. */
START_TEST(crowd)
{
	BUF_CLEANUP struct buf text = buf_make(100000), names = buf_make(100000);
	struct roster *many;

	for (int i = 0; i < 40; i++) {
		buf_printf(&names, "p%cx%c\n", 'a' + i / 10, 'a' + i % 10);
		buf_printf(&text, "p%cx%c was great. ", 'a' + i / 10, 'a' + i % 10);
	}
	ck_assert_done(roster_parse("many", buf_view(&names), &many, &fixture_err));
	ck_assert_uint_eq(roster_count(many), 40);
	struct staff *crowded = staff_new(scorer, aspects, many);

	ck_assert_uint_eq(staff_find(crowded, buf_view(&text)), STAFF_PRAISES);
	ck_assert_view_eq(staff_praises(crowded)[0].name, VIEW("paxa"));
	staff_free(crowded);
	roster_free(many);
}
END_TEST

static const struct {
	const char *text, *error;
} fault_rows[] = {
	{"Ana\n\n$$\n", "the term '$$' can never match"},
	{"Ana, b*\n", "'b*' begins too many words"},
	{"Ana\n\xff\n", "the line is not UTF-8 text"},
};

START_TEST(faults)
{
	struct roster *parsed = NULL;
	struct err err = ERR_INIT;

	ck_assert_int_eq(
		roster_parse("r", view_of(fault_rows[_i].text), &parsed, &err), -1);
	ck_assert_ptr_null(parsed);
	ck_assert_ptr_nonnull(strstr(err.text, fault_rows[_i].error));
	ck_assert_str_eq(err.source, "r");
	ck_assert_int_gt(err.line, 0);
}
END_TEST

#define N(rows) (int)(sizeof(rows) / sizeof((rows)[0]))

Suite *staff_suite(void)
{
	Suite *suite = suite_create("staff");
	TCase *tcase = tcase_create("staff");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_loop_test(tcase, finds, 0, N(rows));
	tcase_add_test(tcase, without_roster);
	tcase_add_test(tcase, crowd);
	tcase_add_loop_test(tcase, faults, 0, N(fault_rows));
	suite_add_tcase(suite, tcase);
	return suite;
}
