/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tokenizer: a table of texts and how they are read, written as the tokens with a
 * space between, "," in front of one that follows a comma and "|" in front of one that
 * follows a stop; and what holds for any bytes: places ascend, and padding is zero.
 */
#include "score/tokens.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>

struct row {
	const char *text;
	const char *read;
};

static const struct row rows[] = {
	{"", ""},
	{" \t ", ""},
	{"good", "good"},
	{"Good FOOD", "good food"},
	{"abcdefg", "abcdefg"},
	{"abcdefgh", "abcdefgh"},
	{"abcdefghi", "abcdefghi"},
	{"Abcdefghijklmnopq rs", "abcdefghijklmnopq rs"},
	{"don't do it", "don't do it"},
	{"don\xe2\x80\x99t do it", "don't do it"},
	{"the dogs' bowl", "the dogs bowl"},
	{"'quoted'", "quoted"},
	{"rock'n'roll", "rock'n roll"},
	{"well-made", "well made"},
	{"snake_case", "snake case"},
	{"sooooo good", "soo good"},
	{"Hmmmm", "hmm"},
	{"extraordinaryyyyyy", "extraordinaryy"},
	{"extraorrrdinary", "extraorrdinary"},
	{"unforgettttable", "unforgettable"},
	{"unforgettable xx", "unforgettable xx"},
	{"goooooooooooooooooooooooooood", "good"},
	{"caf\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9", "caf\xc3\xa9\xc3\xa9"},
	{"don`t do it", "don't do it"},
	{"don\xc2\xb4t do it", "don't do it"},
	{"good,bad", "good ,bad"},
	{"good, bad", "good ,bad"},
	{"good,, bad", "good |bad"},
	{"good. bad", "good |bad"},
	{"good; bad: so", "good |bad |so"},
	{"good\nbad", "good |bad"},
	{"good\r\nbad", "good |bad"},
	{"good...bad", "good |bad"},
	{"good, . bad", "good |bad"},
	{"good. , bad", "good |bad"},
	{"good!", "good !"},
	{"good!!! bad", "good ! |bad"},
	{"good?! bad", "good ! ? |bad"},
	{"good! ? bad", "good ! |? |bad"},
	{"!", "!"},
	{"7/10", "7/10"},
	{"7/10.", "7/10"},
	{"1,000.50 eur", "1,000.50 eur"},
	{"5 stars", "5 stars"},
	{"mp3", "mp 3"},
	{"3rd", "3 rd"},
	{"10%", "10"},
	{"nice :)", "nice :)"},
	{"nice:)", "nice :)"},
	{"nice :-) =] :o)", "nice :) :) :)"},
	{"sad :( :-[", "sad :( :("},
	{";-) ;)", ";) ;)"},
	{":D :d :P =p", ":d :d :p :p"},
	{":/ :-\\ :|", ":/ :/ :|"},
	{"see http://x.de", "see http |x |de"},
	{"time:daily", "time |daily"},
	{"love <3 it", "love <3 it"},
	{"a <3000 b", "a 3000 b"},
	{"great!:)", "great ! |:)"},
	{"caf\xc3\xa9", "caf\xc3\xa9"},
	{"CAF\xc3\x89", "caf\xc3\xa9"},
	{"cafe\xcc\x81", "caf\xc3\xa9"},
	{"\xc3\x9c"
	 "ber",
		"\xc3\xbc"
		"ber"},
	{"l\xe2\x80\x99\xc3\xa9t\xc3\xa9", "l'\xc3\xa9t\xc3\xa9"},
	{"so\xc2\xad"
	 "ft",
		"soft"},
	{"\xd0\x9f\xd0\xbb\xd0\xbe\xd1\x85\xd0\xbe",
		"\xd0\xbf\xd0\xbb\xd0\xbe\xd1\x85\xd0\xbe"},
	{"\xe5\xa5\xbd\xe5\x90\x83", "\xe5\xa5\xbd \xe5\x90\x83"},
	{"\xe5\xa5\xbd\xe3\x80\x82\xe5\x90\x83", "\xe5\xa5\xbd |\xe5\x90\x83"},
	{"\xe5\xa5\xbd\xef\xbc\x81", "\xe5\xa5\xbd !"},
	{"good\xe2\x80\xa6 bad", "good |bad"},
	{"good \xe2\x80\x94 bad", "good ,bad"},
	{"ok \xf0\x9f\x98\x80\xf0\x9f\x98\x80", "ok \xf0\x9f\x98\x80 \xf0\x9f\x98\x80"},
	{"\xf0\x9f\x91\x8d\xf0\x9f\x8f\xbd", "\xf0\x9f\x91\x8d"},
	{"\xe2\x9d\xa4\xef\xb8\x8f", "\xe2\x9d\xa4"},
	/* A family, and a heart on fire: joined by U+200D. */
	{"\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa6!",
		"\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa6"
		" !"},
	{"\xe2\x9d\xa4\xef\xb8\x8f\xe2\x80\x8d\xf0\x9f\x94\xa5",
		"\xe2\x9d\xa4\xe2\x80\x8d\xf0\x9f\x94\xa5"},
	/* A shrug of a woman with a skin tone is a shrug. */
	{"\xf0\x9f\xa4\xb7\xf0\x9f\x8f\xbd\xe2\x80\x8d\xe2\x99\x80\xef\xb8\x8f ok",
		"\xf0\x9f\xa4\xb7 ok"},
	/* Flags: two regional indicators each. */
	{"\xf0\x9f\x87\xa9\xf0\x9f\x87\xaa\xf0\x9f\x87\xab\xf0\x9f\x87\xb7",
		"\xf0\x9f\x87\xa9\xf0\x9f\x87\xaa \xf0\x9f\x87\xab\xf0\x9f\x87\xb7"},
	{"\xe2\x82\xac"
	 "5",
		"5"},
	{"a\xff"
	 "b",
		"a b"},
	{"a\xc3", "a"},
	{"a\xe2\x82", "a"},
	{"\xed\xa0\x80"
	 "a",
		"a"},
	{"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl",
		"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl"},
	{"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklm x",
		"(long) x"},
	{"1111111111222222222233333333334444444444555555555566666666667777777777 x",
		"(long) x"},
};

static void read_all(struct view text, char *out, size_t size)
{
	struct tokens tokens = tokens_of(text);
	struct token token;
	size_t len = 0;

	out[0] = '\0';
	while (tokens_next(&tokens, &token)) {
		const char *pause = token.pause == PAUSE_COMMA	? ","
				    : token.pause >= PAUSE_STOP ? "|"
								: "";

		len += (size_t)snprintf(out + len, size - len, "%s%s%.*s",
			len != 0 ? " " : "", len != 0 ? pause : "",
			token.len != 0 ? (int)token.len : 6,
			token.len != 0 ? token.text : "(long)");
		ck_assert_uint_lt(len, size);
	}
}

START_TEST(reads)
{
	char out[512];

	read_all(view_of(rows[_i].text), out, sizeof(out));
	ck_assert_str_eq(out, rows[_i].read);
}
END_TEST

/* A token reads the same whatever follows its end in memory. */
START_TEST(reads_at_the_end_of_memory)
{
	size_t len = strlen(rows[_i].text);
	char *exact = malloc(len + 1), out[512];

	ck_assert_ptr_nonnull(exact);
	memcpy(exact, rows[_i].text, len);
	char *tight = realloc(exact, len != 0 ? len : 1);

	read_all((struct view){tight, len}, out, sizeof(out));
	ck_assert_str_eq(out, rows[_i].read);
	free(tight);
}
END_TEST

/* The same text behind 0 to 7 spaces, so that words cross every chunk boundary. */
START_TEST(reads_at_any_offset)
{
	char text[256], out[512];

	for (int pad = 0; pad < 8; pad++) {
		snprintf(text, sizeof(text), "%*s%s", pad, "", rows[_i].text);
		read_all(view_of(text), out, sizeof(out));
		ck_assert_str_eq(out, rows[_i].read);
	}
}
END_TEST

static uint64_t mix(uint64_t sum, uint64_t value)
{
	return (sum ^ value) * UINT64_C(0x100000001b3);
}

/* A sum of all that is told of the tokens of a text read in pieces: `first` bytes, then
   `step` at a time; each a copy of its own, so that nothing behind it is seen. */
static uint64_t sum_of_pieces(struct view text, size_t first, size_t step)
{
	struct tokens tokens = tokens_of((struct view){"", 0});
	size_t from = 0, end = first < text.len ? first : text.len;
	uint64_t sum = 0;
	struct token token;
	bool more;

	do {
		more = end < text.len;
		char *piece = malloc(end - from + 1);

		ck_assert_ptr_nonnull(piece);
		memcpy(piece, text.data + from, end - from);
		tokens_feed(&tokens, (struct view){piece, end - from}, more);
		while (tokens_next(&tokens, &token)) {
			struct token_key key = token_key(&token);

			sum = mix(mix(sum, key.front), key.rest);
			sum = mix(mix(sum, token.offset), token.end);
			sum = mix(mix(sum, token.kind), token.pause);
		}
		from += tokens.at;
		end = end + step < text.len ? end + step : text.len;
		free(piece);
	} while (more);
	return sum;
}

/* Long enough to be held back in places, with what may be cut badly in each of them. */
static struct view awkward(size_t pad)
{
	static char text[16000];
	size_t len = pad;

	memset(text, 'z', pad);
	for (int i = 0; i < 3; i++) {
		for (size_t k = 0; k < sizeof(rows) / sizeof(rows[0]); k++)
			len += (size_t)snprintf(text + len, sizeof(text) - len, "%s%s",
				rows[k].text,
				k % 3 == 0   ? ". "
				: k % 3 == 1 ? " "
					     : "");
		memset(text + len, '!', 700);
		memset(text + len + 700, 'y', 700);
		memset(text + len + 1400, '7', 300);
		len += 1700;
		ck_assert_uint_lt(len, sizeof(text));
		text[len++] = ' ';
	}
	return (struct view){text, len};
}

/* Cutting a text at any byte, or into pieces of any size, changes no token. */
START_TEST(pieces)
{
	struct view text = awkward((size_t)_i % 7);
	uint64_t whole = sum_of_pieces(text, text.len, 1);

	ck_assert(whole != sum_of_pieces(view_sub(text, 1, text.len), text.len, 1));
	for (size_t at = (size_t)_i; at < text.len; at += 20)
		ck_assert_uint_eq(sum_of_pieces(text, at, text.len), whole);
	ck_assert_uint_eq(sum_of_pieces(text, 0, 7 * (size_t)_i + 1), whole);
}
END_TEST

START_TEST(nul_separates)
{
	char out[64];

	read_all((struct view){"good\0bad\0\0", 10}, out, sizeof(out));
	ck_assert_str_eq(out, "good bad");
}
END_TEST

static void check_places(struct view text)
{
	struct tokens tokens = tokens_of(text);
	struct token token;
	size_t end = 0, n = 0;

	for (; tokens_next(&tokens, &token); n++) {
		ck_assert_uint_le(token.offset, token.end);
		ck_assert_uint_le(token.end, text.len);
		if (token.kind != TOKEN_MARK)
			ck_assert_uint_ge(token.offset, end);
		end = token.end;
		ck_assert_uint_le(token.len, TOKEN_SIZE);
		for (size_t i = token.len; i < ((token.len + 7) & ~7U); i++)
			ck_assert_int_eq(token.text[i], 0);
	}
	ck_assert_uint_le(n, text.len);
}

/* Any bytes: xorshift makes them, letters and high bytes in plenty. */
START_TEST(any_bytes)
{
	static const char alphabet[] =
		"aZ9.,!?:;=)(-'\n <3\xe2\x80\x99\xc3\xa9\xf0\x9f\x98";
	uint32_t state = 2463534242U + (uint32_t)_i;
	char text[400];

	for (size_t i = 0; i < sizeof(text); i++) {
		state ^= state << 13;
		state ^= state >> 17;
		state ^= state << 5;
		text[i] = alphabet[state % sizeof(alphabet)];
	}
	for (size_t len = 0; len <= sizeof(text); len += 7)
		check_places((struct view){text, len});
}
END_TEST

START_TEST(places)
{
	struct tokens tokens = tokens_of(VIEW("So  GOOD!! caf\xc3\xa9"));
	static const struct {
		size_t offset, end;
	} expected[] = {{0, 2}, {4, 8}, {8, 10}, {11, 16}};
	struct token token;

	for (size_t i = 0; i < 4; i++) {
		ck_assert(tokens_next(&tokens, &token));
		ck_assert_uint_eq(token.offset, expected[i].offset);
		ck_assert_uint_eq(token.end, expected[i].end);
	}
	ck_assert(!tokens_next(&tokens, &token));
}
END_TEST

START_TEST(negation_scope)
{
	struct tokens tokens = tokens_of(VIEW("not a :) b c d not e, f not not g h"));
	struct negation negation = {.window = 3};
	struct token token;
	char marks[32] = "";
	size_t n = 0;

	while (tokens_next(&tokens, &token)) {
		bool negator = view_eq(token_text(&token), VIEW("not"));
		bool in = negation_step(&negation, token.pause, token.kind, negator);

		marks[n++] = in ? '1' : '0';
	}
	marks[n] = '\0';
	ck_assert_str_eq(marks, "0101100100011");
}
END_TEST

Suite *tokens_suite(void)
{
	Suite *suite = suite_create("tokens");
	TCase *tcase = tcase_create("tokens");
	int n = (int)(sizeof(rows) / sizeof(rows[0]));

	tcase_add_loop_test(tcase, reads, 0, n);
	tcase_add_loop_test(tcase, reads_at_the_end_of_memory, 0, n);
	tcase_add_loop_test(tcase, reads_at_any_offset, 0, n);
	tcase_add_loop_test(tcase, any_bytes, 0, 50);
	tcase_add_loop_test(tcase, pieces, 0, 20);
	tcase_add_test(tcase, nul_separates);
	tcase_add_test(tcase, places);
	tcase_add_test(tcase, negation_scope);
	suite_add_tcase(suite, tcase);
	return suite;
}
