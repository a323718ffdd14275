/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Languages as sources state them: tags in any spelling, names, and what is neither.
 */
#include "suites.h"

#include "normalise/language.h"

static const struct {
	const char *text, *tag; /* NULL: refused */
} cases[] = {
	{"en", "en"},
	{"EN_us", "en-US"},
	{" de-DE ", "de-DE"},
	{"zh-hans-cn", "zh-Hans-CN"},
	{"zh_Hant", "zh-Hant"},
	{"sr-Latn-RS", "sr-Latn-RS"},
	{"es-419", "es-419"},
	{"pt_BR.UTF-8", "pt-BR"},
	{"de_DE@euro", "de-DE"},
	{"en-UK", "en-GB"},
	{"de-CH-1996", "de-CH"},
	{"sl-rozaj", "sl"},
	{"en-US-x-twain", "en-US"},
	{"en-US-u-co-phonebk", "en-US"},
	{"eng", "en"},
	{"GER", "de"},
	{"deu-AT", "de-AT"},
	{"ast", "ast"},
	{"iw", "he"},
	{"in-ID", "id-ID"},
	{"english", "en"},
	{"English", "en"},
	{"German", "de"},
	{"Deutsch", "de"},
	{"Fran\xc3\xa7"
	 "ais",
		"fr"},
	{"English (US)", "en"},
	{"Portuguese (Brazil)", "pt"},
	{"Chinese (Simplified)", "zh-Hans"},
	{"繁體中文", "zh-Hant"},
	{"日本語", "ja"},
	{"Русский", "ru"},
	{"", NULL},
	{"e", NULL},
	{"xx", NULL},
	{"und", NULL},
	{"mul", NULL},
	{"zxx-XX", NULL},
	{"engl", NULL},
	{"klingonish", NULL},
	{"en US", NULL},
	{"en,de", NULL},
	{"en-", NULL},
	{"-en", NULL},
	{"en--US", NULL},
	{"en-US-GB", NULL},
	{"en;q=0.8", NULL},
	{"<b>", NULL},
	{"../en", NULL},
	{"https://schema.org/English", NULL},
	{"en.example.org", NULL},
	{"e\xc3\xa9", NULL},
	{"(English)", NULL},
	{"en-toolongsubtag", NULL},
	{"en-abcdefgh-abcdefgh-abcdefgh-abcdefgh", NULL},
};

START_TEST(test_case)
{
	char tag[LANGUAGE_READ_SIZE] = "unchanged";
	const char *want = cases[_i].tag;

	ck_assert_msg(
		(language_read(view_of(cases[_i].text), tag) == 0) == (want != NULL),
		"'%s': %s", cases[_i].text, tag);
	ck_assert_str_eq(tag, want != NULL ? want : "unchanged");
}
END_TEST

/* A tag that was read is read as itself. */
START_TEST(test_again)
{
	char again[LANGUAGE_READ_SIZE];

	if (cases[_i].tag == NULL)
		return;
	ck_assert_int_eq(language_read(view_of(cases[_i].tag), again), 0);
	ck_assert_str_eq(again, cases[_i].tag);
}
END_TEST

Suite *language_read_suite(void)
{
	Suite *suite = suite_create("language_read");
	TCase *tcase = tcase_create("language_read");
	int n = (int)(sizeof(cases) / sizeof(cases[0]));

	tcase_add_loop_test(tcase, test_case, 0, n);
	tcase_add_loop_test(tcase, test_again, 0, n);
	suite_add_tcase(suite, tcase);
	return suite;
}
