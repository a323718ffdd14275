/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The language of texts: ten languages, short ones, none, two in one, bytes that are no
 * text, and one that is too long to be looked at.
 */
#include "language/detect.h"

#include "language/cld2.h"
#include "language/words.h"
#include "suites.h"
#include "torture.h"

#include <check.h>
#include <stdlib.h>

static struct language detect(struct view text, const char *hint)
{
	struct language language = {.tag = "?"};

	ck_assert_int_eq(language_detect(text, hint, &language), 0);
	ck_assert(language.share >= 0 && language.share <= 1);
	return language;
}

static const struct {
	const char *tag, *text;
} texts[] = {
	{"en", "We waited for an hour and then the food was cold, but they were sorry."},
	{"de", "Das Zimmer war sauber und ruhig, aber das Frühstück ist leider zu teuer."},
	{"fr", "La chambre était très propre, mais nous avons mal dormi avec le bruit."},
	{"es", "El desayuno es muy bueno pero la habitación no está limpia."},
	{"it", "La camera era pulita e il personale è molto gentile con noi."},
	{"nl", "De kamer was schoon maar het ontbijt is niet goed voor deze prijs."},
	{"pt", "O quarto não é muito limpo e a comida do hotel também é ruim."},
	{"ca", "L'habitació és molt neta i el tracte amb els nens va ser perfecte."},
	{"pl", "Pokój był bardzo czysty, ale śniadanie nie było dobre."},
	{"sv", "Rummet var rent och tyst, men frukosten är inte bra för priset."},
	{"ru", "Номер был чистый, но завтрак нам совсем не понравился."},
	{"ja", "部屋はとても清潔でしたが、朝食は美味しくなかったです。"},
	{"el", "Το δωμάτιο ήταν καθαρό αλλά το πρωινό δεν ήταν καλό."},
	{"en", "THE STAFF WERE VERY RUDE AND THE ROOM WAS DIRTY"},
};

START_TEST(ten_languages)
{
	struct language language = detect(view_of(texts[_i].text), NULL);

	ck_assert_str_eq(language.tag, texts[_i].tag);
	ck_assert_int_ge(language.basis, LANGUAGE_LIKELY);
	/* A whole sentence is believed, whatever was said of it. */
	ck_assert_str_eq(detect(view_of(texts[_i].text), "en").tag, texts[_i].tag);
}
END_TEST

/* Too short to tell: the hint speaks. */
static const struct {
	const char *text, *hint, *tag;
	enum language_basis basis;
} shorts[] = {
	{"", NULL, "", LANGUAGE_UNKNOWN},
	{"", "de", "de", LANGUAGE_HINTED},
	{"5/5", "pt-BR", "pt-BR", LANGUAGE_HINTED},
	{"\xf0\x9f\x91\x8d\xf0\x9f\x91\x8d", "", "", LANGUAGE_UNKNOWN},
	{":)", "it", "it", LANGUAGE_HINTED},
	{"Great!", "en", "en", LANGUAGE_HINTED},
	{"Super!", "de_de", "de-DE", LANGUAGE_HINTED},
	{"Top!!!", "not a tag", "", LANGUAGE_UNKNOWN},
	{"Top!!!", "x", "", LANGUAGE_UNKNOWN},
	{"Top!!!", "much-too-long-to-be-any-tag", "", LANGUAGE_UNKNOWN},
	{"It was not good", "de", "en", LANGUAGE_SURE},
};

START_TEST(short_texts)
{
	struct language language = detect(view_of(shorts[_i].text), shorts[_i].hint);

	ck_assert_str_eq(language.tag, shorts[_i].tag);
	ck_assert_int_eq(language.basis, shorts[_i].basis);
}
END_TEST

/* The beginning decides, and the rest is not looked at. */
START_TEST(mixed_and_long)
{
	const size_t len = 10 << 20;
	char *text = malloc(len);
	struct view front = view_of(texts[1].text);

	ck_assert_ptr_nonnull(text);
	for (size_t i = 0; i < len; i += front.len)
		memcpy(text + i, front.data, i + front.len <= len ? front.len : len - i);
	ck_assert_str_eq(detect((struct view){text, len}, NULL).tag, "de");
	memcpy(text, "The rooms are very nice and the staff was good to us. ", 54);
	ck_assert_str_eq(detect((struct view){text, len}, NULL).tag, "en");
	memset(text, 'a', len);
	detect((struct view){text, len}, NULL);
	memset(text, 0xff, len);
	ck_assert_int_eq(detect((struct view){text, len}, NULL).basis, LANGUAGE_UNKNOWN);
	free(text);
}
END_TEST

/* Broken UTF-8, NULs and cut characters: any answer, no fault, and text around them is
   still seen. */
START_TEST(hostile_bytes)
{
	char bytes[701];
	unsigned seed = 7;

	for (int round = 0; round < 2000; round++) {
		size_t len = (size_t)rand_r(&seed) % (sizeof(bytes) - 1);

		for (size_t i = 0; i < len; i++)
			bytes[i] = (char)(round % 3 == 0   ? rand_r(&seed)
					  : round % 3 == 1 ? 0xc0 + rand_r(&seed) % 64
							   : rand_r(&seed) % 0x90);
		bytes[len] = '\0';
		detect((struct view){bytes, len}, round % 2 != 0 ? bytes : NULL);
	}
	ck_assert_str_eq(
		detect(VIEW("\xff\xfe\0Die Betten sind nicht gut und \xc3 das Zimmer auch\x80"),
			NULL)
			.tag,
		"de");
	ck_assert_str_eq(
		detect(VIEW("\xef\xbb\xbf\x01Номер был\xd0 чистый\x00завтрак"), NULL).tag,
		"ru");
}
END_TEST

static const struct {
	const char *text, *tag; /* NULL: it is none */
} tags[] = {{"en", "en"}, {"EN", "en"}, {"pt_br", "pt-BR"}, {"PT-BR", "pt-BR"},
	{"zh-Hant", "zh-Hant"}, {"ast", "ast"}, {"e", NULL}, {"", NULL}, {"engl", NULL},
	{"en US", NULL}, {"-en", NULL}, {"../en", NULL}, {"en/../..", NULL},
	{"e\xc3\xa9", NULL}};

START_TEST(spelling_of_tags)
{
	char tag[LANGUAGE_TAG_SIZE] = "unchanged";

	ck_assert_int_eq(language_tag(view_of(tags[_i].text), tag), tags[_i].tag != NULL);
	ck_assert_str_eq(tag, tags[_i].tag != NULL ? tags[_i].tag : "unchanged");
}
END_TEST

START_TEST(one_language)
{
	ck_assert(language_same("pt-BR", "pt"));
	ck_assert(language_same("pt-BR", "pt-PT"));
	ck_assert(!language_same("pt", "p"));
	ck_assert(!language_same("en", "es"));
	ck_assert(!language_same("", ""));
}
END_TEST

START_TEST(words)
{
	struct words_rank rank;

	ck_assert(words_are_sorted());
	words_ask(VIEW("The end, AND the-rest; it"), &rank);
	ck_assert_int_eq(rank.first, WORDS_EN);
	ck_assert_uint_eq(rank.most, 4);
	ck_assert(rank.clear);
	words_ask(VIEW("ünd under theatre a"), &rank);
	ck_assert(!rank.clear);
	words_ask(VIEW("amb els molt"), &rank);
	ck_assert_int_eq(rank.first, WORDS_OTHER);
	ck_assert(!rank.clear);
}
END_TEST

static int body(struct err *err)
{
	struct language language;

	if (language_detect(
		    VIEW("Pok\xc3\xb3j by\xc5\x82 bardzo czysty"), "en", &language) < 0)
		return err_set(err, ERR_MEMORY, "no memory");
	return 0;
}

START_TEST(survives_without_memory)
{
	torture("language_detect", body);
}
END_TEST

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *language_suite(void)
{
	Suite *suite = suite_create("language");
	TCase *tcase = tcase_create("all");

	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, ten_languages, 0, N(texts));
	tcase_add_loop_test(tcase, short_texts, 0, N(shorts));
	tcase_add_test(tcase, mixed_and_long);
	tcase_add_test(tcase, hostile_bytes);
	tcase_add_loop_test(tcase, spelling_of_tags, 0, N(tags));
	tcase_add_test(tcase, one_language);
	tcase_add_test(tcase, words);
	tcase_add_test(tcase, survives_without_memory);
	suite_add_tcase(suite, tcase);
	return suite;
}
