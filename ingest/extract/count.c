/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Counts of people, votes and reviews. In a phrase every numeral is a candidate with a
 * weight: what follows it tells how sure it is that it counts. The words are compared by
 * their beginnings, so that "Personen" and "personas" need no entry of their own; they
 * are in lower case, and letters beyond ASCII that may stand as capitals are left off the
 * front of a word that seldom begins a phrase.
 */
#include "extract/number.h"
#include "extract/number_parts.h"
#include "extract/rating_parts.h"

#define COUNT_MAX 1e15
#define PHRASE_MAX 512 /* bytes; a longer text is no phrase */

struct power {
	const char *word;
	double factor;
};

static bool starts_word(struct view text, const char *word)
{
	struct view prefix = view_of(word);

	return view_case_eq(view_sub(text, 0, prefix.len), prefix);
}

/* The factor that a word behind a count stands for, which is taken; 1 when there is none.
 */
static double take_factor(struct view *rest)
{
	static const struct power powers[] = {{"k", 1e3}, {"tsd.", 1e3}, {"tsd", 1e3},
		{"tys.", 1e3}, {"tys", 1e3}, {"tis.", 1e3}, {"tis", 1e3}, {"mila", 1e3},
		{"mille", 1e3}, {"millones", 1e6}, {"mill\xc3\xb3n", 1e6}, {"mil", 1e3},
		{"тыс.", 1e3}, {"тыс", 1e3}, {"тис.", 1e3}, {"тис", 1e3}, {"mio.", 1e6},
		{"mio", 1e6}, {"mln.", 1e6}, {"mln", 1e6}, {"млн.", 1e6}, {"млн", 1e6},
		{"lakh", 1e5}, {"crore", 1e7}, {"千", 1e3}, {"천", 1e3}, {"万", 1e4},
		{"萬", 1e4}, {"만", 1e4}, {"亿", 1e8}, {"億", 1e8}};
	struct view at = *rest;
	bool million = at.len != 0 && at.data[0] == 'M';

	if (million && !glyph_is_letter(glyph_peek(view_sub(at, 1, at.len)))) {
		*rest = view_sub(at, 1, at.len);
		return 1e6;
	}
	glyph_skip_spaces(&at);
	for (size_t i = 0; i < sizeof(powers) / sizeof(powers[0]); i++) {
		size_t len = strlen(powers[i].word);
		struct view behind = view_sub(at, len, at.len);
		bool wide = (unsigned char)powers[i].word[0] >= 0xe0;

		if (!starts_word(at, powers[i].word) ||
			(!wide && glyph_is_letter(glyph_peek(behind))))
			continue;
		*rest = behind;
		return powers[i].factor;
	}
	return 1;
}

/* A numeral at the front with its factor; -1 when there is none or it is no count. What
   was looked at is taken in any case. */
static int take_count(struct view *rest, int64_t *ret_count)
{
	struct numeral numeral;
	double number;

	if (!numeral_take(rest, NUMERAL_COUNT, &numeral))
		return -1;
	double factor = take_factor(rest);
	bool fraction = factor > 1 && numeral.groups == 2;

	/* Before a word for thousands three digits may be either: "1.234k". */
	if (fraction && (numeral.group[0] == 0 || numeral.group[1] == 3))
		return -1;
	if (numeral_value(&numeral, fraction ? NUMERAL_RATING : NUMERAL_COUNT,
		    (struct view){NULL, 0}, &number) < 0)
		return -1;
	number = number * factor + 1e-6;
	if (!(number <= COUNT_MAX))
		return -1;
	*ret_count = (int64_t)number;
	return 0;
}

int count_parse(struct view text, int64_t *ret_count)
{
	struct view rest = glyph_trim(text);
	bool open = glyph_peek(rest) == '(';
	int64_t count;

	if (open)
		glyph_take(&rest);
	glyph_skip_spaces(&rest);
	if (glyph_peek(rest) == '+')
		glyph_take(&rest);
	if (take_count(&rest, &count) < 0)
		return -1;
	uint32_t behind = glyph_peek(rest);

	if (behind == '+' || behind == '.')
		glyph_take(&rest);
	glyph_skip_spaces(&rest);
	if (open && (rest.len == 0 || glyph_take(&rest) != ')'))
		return -1;
	if (rest.len != 0)
		return -1;
	*ret_count = count;
	return 0;
}

/* ---- phrases ----------------------------------------------------------------------- */

bool count_noun(struct view text)
{
	static const char *const nouns[] = {"people", "person", "customer", "user",
		"reader", "member", "guest", "shopper", "buyer", "vote", "like", "review",
		"rating", "comment", "opinion", "kunde", "nutzer", "leser", "stimme",
		"bewertung", "rezension", "benutzer", "meinung", "utilisateur",
		"internaute", "client", "avis", "évaluation", "commentaire", "usuario",
		"persona", "opinion", "opinión", "reseña", "valoracion", "valoración",
		"calificacion", "evaluacion", "voto", "utent", "recension", "valutazion",
		"giudizi", "pessoa", "usuári", "utilizador", "avaliaç", "opini",
		"comentário", "classificaç", "persoon", "personen", "mensen", "klant",
		"gebruiker", "stem", "beoordeling", "recensie", "användare", "kund",
		"omdöme", "betyg", "bruger", "anmeldelse", "bedømmelse", "vurdering",
		"kommentar", "osob", "osób", "osoba", "użytkownik", "klient", "ocen",
		"opini", "recenzj", "głos", "человек", "людей", "людям", "пользовател",
		"покупател", "клиент", "отзыв", "оцен", "голос", "人", "件", "名", "个",
		"位", "条", "則", "则", "レビュー", "カスタマー", "評価", "评价", "評論",
		"评论", "點評", "点评", "お客様", "口コミ", "クチコミ"};

	for (size_t i = 0; i < sizeof(nouns) / sizeof(nouns[0]); i++) {
		if (starts_word(text, nouns[i]))
			return true;
	}
	return false;
}

bool count_noun_follows(struct view rest)
{
	for (int words = 0; words < 2; words++) {
		glyph_skip_spaces(&rest);
		if (count_noun(rest))
			return true;
		if (!glyph_is_letter(glyph_peek(rest)))
			return false;
		while (glyph_is_letter(glyph_peek(rest)))
			glyph_take(&rest);
	}
	return false;
}

/* "of 15" behind a count: what follows it, or the text as it is. */
static struct view behind_whole(struct view rest)
{
	static const char *const words[] = {"out of ", "of ", "von ", "sur ", "de ",
		"su ", "van de ", "van ", "av ", "af ", "z ", "из ", "/ ", "/"};
	struct view at = rest;
	int64_t whole;

	glyph_skip_spaces(&at);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		struct view behind = view_sub(at, strlen(words[i]), at.len);

		if (starts_word(at, words[i]) && glyph_is_digit(glyph_peek(behind)))
			return take_count(&behind, &whole) < 0 ? rest : behind;
	}
	return rest;
}

/* Does the phrase begin with the word for one, and a word for people behind it? */
static bool begins_with_one(struct view text)
{
	static const char *const ones[] = {"one ", "eine ", "einer ", "einem ", "ein ",
		"une ", "un ", "una ", "a una ", "uno ", "uma ", "um ", "Eén ", "eén ",
		"Én ", "één ", "Één ", "een ", "en ", "ett ", "et ", "én ", "jedna ",
		"jednej ", "jeden ", "один ", "Один ", "одна ", "Одна ", "одному ",
		"Одному ", "一"};

	for (size_t i = 0; i < sizeof(ones) / sizeof(ones[0]); i++) {
		if (starts_word(text, ones[i]) &&
			count_noun_follows(view_sub(text, strlen(ones[i]), text.len)))
			return true;
	}
	return false;
}

/* How sure it is that a numeral with these texts around it counts; 0: it does not. */
static int weight_of(uint32_t before, struct view rest)
{
	struct view word = rest;

	glyph_skip_spaces(&word);
	if (before == '-' || glyph_is_currency(before) || glyph_peek(word) == '%' ||
		rating_unit(glyph_word(word)))
		return 0;
	if (count_noun_follows(rest) || count_noun_follows(behind_whole(rest)))
		return 3;
	glyph_skip_spaces(&rest);
	if (before == '(' && glyph_peek(rest) == ')')
		return 2;
	return 1;
}

int count_find(struct view text, int64_t *ret_count)
{
	struct view rest = glyph_trim(text);
	int best = 0, alone = 0;
	int64_t count = 0, one;
	uint32_t before = ' ';

	if (rest.len > PHRASE_MAX)
		return -1;
	if (begins_with_one(rest)) {
		*ret_count = 1;
		return 0;
	}
	while (rest.len != 0) {
		struct view at = rest;
		int weight = take_count(&rest, &one) == 0 ? weight_of(before, rest) : 0;

		if (rest.len == at.len) {
			before = glyph_take(&rest);
			continue;
		}
		before = '0';
		rest = behind_whole(rest);
		alone += weight == 1;
		if (weight > best) {
			best = weight;
			count = one;
		}
	}
	if (best == 0 || (best == 1 && alone > 1))
		return -1;
	*ret_count = count;
	return 0;
}
