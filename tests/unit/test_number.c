/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers and counts, alone and in phrases. With REPUTE_CASES naming a folder that has
 * numbers/dev/, amounts that other programs were tested with are read too.
 */
#include "suites.h"

#include "normalise/number.h"

#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define NONE -12345 /* refused */
#define COUNT(table) (int)(sizeof(table) / sizeof((table)[0]))

static const struct {
	const char *text, *language;
	double number;
} numbers[] = {
	{"0", "", 0},
	{"42", "", 42},
	{" 4.5 ", "", 4.5},
	{"4,5", "", 4.5},
	{"-7,4", "", -7.4},
	{"\xe2\x88\x92"
	 "3",
		"", -3},
	{"+3", "", 3},
	{"4.", "", 4},
	{".75", "", .75},
	{"1.234", "", 1234},
	{"1,234", "", 1234},
	{"1.234", "en", 1.234},
	{"1,234", "en-US", 1234},
	{"1.234", "de", 1234},
	{"1,234", "de", 1.234},
	{"1.234", "de-CH", 1.234},
	{"1.234", "es-MX", 1.234},
	{"0.750", "de", .75},
	{"1234.567", "", 1234.567},
	{"34.992001", "", 34.992001},
	{"1.234,5", "", 1234.5},
	{"1,234.5", "de", 1234.5},
	{"1.234.567", "", 1234567},
	{"1,234,567.89", "", 1234567.89},
	{"12,34,567", "", 1234567},
	{"1,23,456.5", "", 123456.5},
	{"1'234.50", "", 1234.5},
	{"1\xe2\x80\x99"
	 "234,5",
		"", 1234.5},
	{"1 234,5", "", 1234.5},
	{"12\xc2\xa0"
	 "345",
		"", 12345},
	{"12\xe2\x80\xaf"
	 "345",
		"", 12345},
	{"１，２３４．５", "", 1234.5},
	{"١٢٣٫٥", "", 123.5},
	{"", "", NONE},
	{"x", "", NONE},
	{"4x", "", NONE},
	{"4 5", "", NONE},
	{"1.2.3", "", NONE},
	{"15.08.2017", "", NONE},
	{"1,23,45", "", NONE},
	{"1234,567,890", "", NONE},
	{"1.234,567.8", "", NONE},
	{"1 234 5", "", NONE},
	{"1e5", "", NONE},
	{"nan", "", NONE},
	{"--1", "", NONE},
	{"1..2", "", NONE},
	{"1234567890123456", "", NONE},
	{"1.2.3.4.5.6.7.8.9.0", "", NONE},
};

START_TEST(test_number)
{
	double number = NONE;
	int rc = number_parse(
		view_of(numbers[_i].text), view_of(numbers[_i].language), &number);

	ck_assert_msg(number == numbers[_i].number && (rc == 0) == (number != NONE),
		"'%s': %.10g", numbers[_i].text, number);
}
END_TEST

static const struct {
	const char *text;
	double number;
} phrases[] = {
	{"4.6 out of 5 stars. Read reviews", 4.6},
	{"Price: $15.95/mo", 15.95},
	{"EUR29.66 (inc VAT 20%)", 29.66},
	{"1.899,- kr", 1899},
	{"50 - $2.00", 2},
	{"10 \xe2\x82\xac 600", 10},
	{"$119. 95", 119.95},
	{"1.837, 32 \xe2\x82\xac", 1837.32},
	{"35\xe2\x82\xac 99", 35.99},
	{"Chapter 4. 12 people", 4},
	{"- $44.99", 44.99},
	{"it is -5 here", -5},
	{"40% off", NONE},
	{"25-09", NONE},
	{"15.08.2017", NONE},
	{"none", NONE},
	{"", NONE},
};

START_TEST(test_phrase)
{
	double number = NONE;
	int rc = number_find(view_of(phrases[_i].text), VIEW(""), &number);

	ck_assert_msg(
		fabs(number - phrases[_i].number) < 1e-9 && (rc == 0) == (number != NONE),
		"'%s': %.10g", phrases[_i].text, number);
}
END_TEST

static const struct {
	const char *text;
	int64_t count;
} counts[] = {
	{"0", 0},
	{"12", 12},
	{"(12)", 12},
	{"( 1,234 )", 1234},
	{"1.234", 1234},
	{"1 234", 1234},
	{"12,34,567", 1234567},
	{"12.0", 12},
	{"1,234.00", 1234},
	{"4.", 4},
	{"99+", 99},
	{"1.2k", 1200},
	{"1,5K", 1500},
	{"12k", 12000},
	{"3M", 3000000},
	{"1,5 tys.", 1500},
	{"12 тыс.", 12000},
	{"2 mil", 2000},
	{"5 tis.", 5000},
	{"1,2 Mio.", 1200000},
	{"3万", 30000},
	{"1.5万", 15000},
	{"１２３", 123},
	{"4.5", NONE},
	{"1.234k", NONE},
	{"-4", NONE},
	{"12 people", NONE},
	{"12 km", NONE},
	{"5m", NONE},
	{"(12", NONE},
	{"1.2.3", NONE},
	{"9999999999999999", NONE},
	{"999999999999999M", NONE},
	{"", NONE},
};

START_TEST(test_count)
{
	int64_t count = NONE;
	int rc = count_parse(view_of(counts[_i].text), &count);

	ck_assert_msg(count == counts[_i].count && (rc == 0) == (count != NONE),
		"'%s': %lld", counts[_i].text, (long long)count);
}
END_TEST

static const struct {
	const char *text;
	int64_t count;
} finds[] = {
	{"12 people found this helpful", 12},
	{"1,234 people found this helpful", 1234},
	{"One person found this helpful", 1},
	{"12 of 15 people found the following review helpful", 12},
	{"12 Personen fanden diese Informationen hilfreich", 12},
	{"Eine Person fand diese Informationen hilfreich", 1},
	{"12 personnes ont trouvé cela utile", 12},
	{"Une personne a trouvé cela utile", 1},
	{"A 12 personas les resultó útil", 12},
	{"Una persona encontró esto útil", 1},
	{"Una persona l'ha trovato utile", 1},
	{"12 persone l'hanno trovato utile", 12},
	{"Uma pessoa achou isto útil", 1},
	{"Eén persoon vond dit nuttig", 1},
	{"Één persoon vond dit nuttig", 1},
	{"Een persoon vond dit nuttig", 1},
	{"En person tyckte detta var till hjälp", 1},
	{"Én person fandt dette nyttigt", 1},
	{"En bruger fandt dette nyttigt", 1},
	{"Jedna osoba uznała to za przydatne", 1},
	{"12 osób uznało to za przydatne", 12},
	{"Один человек считает это полезным", 1},
	{"Одному пользователю помог этот отзыв", 1},
	{"12 пользователей считают отзыв полезным", 12},
	{"1人のお客様がこれが役に立ったと考えています", 1},
	{"12人のお客様がこれが役に立ったと考えています", 12},
	{"一个人发现此评论有用", 1},
	{"12 个人发现此评论有用", 12},
	{"Helpful (3)", 3},
	{"Helpful 3", 3},
	{"4.6 out of 5 stars (1,234 ratings)", 1234},
	{"4.6 (1,234)", 1234},
	{"5 stars, 12 reviews", 12},
	{"1.2k reviews", 1200},
	{"56 global ratings", 56},
	{"Helpful 3 Report 4", NONE},
	{"5 stars", NONE},
	{"4.5 of 5", NONE},
	{"80% helpful", NONE},
	{"$12", NONE},
	{"Was this helpful?", NONE},
	{"One of the best stays", NONE},
	{"A person found this", NONE},
	{"", NONE},
};

START_TEST(test_find)
{
	int64_t count = NONE;
	int rc = count_find(view_of(finds[_i].text), &count);

	ck_assert_msg(count == finds[_i].count && (rc == 0) == (count != NONE),
		"'%s': %lld", finds[_i].text, (long long)count);
}
END_TEST

/* Texts of the cases that are not read as asserted, each with its reason. */
static const struct {
	const char *text, *reason;
} misses[] = {
	{"Free!", "a word for nothing is no number"},
	{"36. 24", "cents set apart without a currency sign"},
	{"559. 99 undefined 559.99 inkl. MwSt. zzgl. Versand", "the same"},
	{"118, 99 TL", "the same"},
	{"Цена: уточняйте (мин. заказ: 1 )", "a number that is no price"},
	{"July, 2004", "the same"},
	{"16.00 ft", "the same"},
	{"Free Shipping on Orders $49+.", "the same"},
	{"1250€600", "cents behind a sign and three of them"},
	{"$..75,333", "two ways to read it, both asserted"},
	{"$.750.30", "groups of three behind nothing"},
};

static bool is_miss(const char *text)
{
	for (int i = 0; i < COUNT(misses); i++) {
		if (strcmp(text, misses[i].text) == 0)
			return true;
	}
	return false;
}

/* Left out: rows without a text, rows for which marks were set by hand, and rows of a
   currency alone, of which an amount is asserted. */
static bool is_row(const json_t *row, const char *text)
{
	return text != NULL && json_object_size(json_object_get(row, "kw")) == 0 &&
	       (strpbrk(text, "0123456789") != NULL ||
		       json_is_null(json_object_get(row, "amount")) ||
		       json_number_value(json_object_get(row, "amount")) == 0);
}

START_TEST(test_real_amounts)
{
	char path[512], line[4096];
	int rows = 0, equal = 0, left_out = 0;

	snprintf(path, sizeof(path), "%s/numbers/dev/price_parser.jsonl",
		getenv("REPUTE_CASES"));
	FILE *file = fopen(path, "r");

	ck_assert_msg(file != NULL, "cannot open %s", path);
	while (fgets(line, sizeof(line), file) != NULL) {
		json_t *row = json_loads(line, 0, NULL);
		const char *text = json_string_value(json_object_get(row, "text"));
		const json_t *amount = json_object_get(row, "amount");
		double number = NONE,
		       want = json_is_null(amount) ? NONE : json_number_value(amount);

		if (!is_row(row, text)) {
			left_out++;
			json_decref(row);
			continue;
		}
		bool good = (number_find(view_of(text), VIEW(""), &number) == 0) ==
				    (want != NONE) &&
			    fabs(number - want) < 1e-9;

		rows++;
		equal += good;
		ck_assert_msg(good || is_miss(text), "'%s': %.10g, not %.10g", text,
			number, want);
		json_decref(row);
	}
	fclose(file);
	printf("numbers: %d of %d amounts as asserted, %d rows left out\n", equal, rows,
		left_out);
	ck_assert_int_gt(rows, 700);
	ck_assert(equal >= .98 * rows);
}
END_TEST

Suite *number_suite(void)
{
	Suite *suite = suite_create("number");
	TCase *tcase = tcase_create("number");

	tcase_add_loop_test(tcase, test_number, 0, COUNT(numbers));
	tcase_add_loop_test(tcase, test_phrase, 0, COUNT(phrases));
	tcase_add_loop_test(tcase, test_count, 0, COUNT(counts));
	tcase_add_loop_test(tcase, test_find, 0, COUNT(finds));
	if (getenv("REPUTE_CASES") != NULL)
		tcase_add_test(tcase, test_real_amounts);
	suite_add_tcase(suite, tcase);
	return suite;
}
