/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words that stand beside ratings, in the languages of the dates. Each list is small
 * and searched in order: a phrase has a handful of words. Letters beyond ASCII are
 * compared as they are, so such a word stands here in both cases where it may begin a
 * phrase.
 */
#include "extract/number_parts.h"
#include "extract/rating_parts.h"

static const char *const units[] = {"star", "stars", "stern", "sterne", "sternen",
	"étoile", "étoiles", "Étoile", "Étoiles", "etoile", "etoiles", "estrella",
	"estrellas", "stella", "stelle", "estrela", "estrelas", "ster", "sterren",
	"stjärna", "stjärnor", "stjerne", "stjerner", "gwiazdka", "gwiazdki", "gwiazdek",
	"звезда", "звезды", "звезд", "звёзд", "звёзды", "Звезда", "Звезды", "星", "つ星",
	"颗星", "顆星", "星级", "星級", "点", "點", "分", "점", "つ", "point", "points",
	"punkt", "punkte", "punkten", "puntos", "punti", "pontos", "punten", "poäng",
	"punkty", "punktów", "балл", "балла", "баллов", "баллы"};

static const char *const words[] = {"rating", "ratings", "rated", "score", "scored",
	"average", "avg", "avg.", "overall", "value", "customer", "product", "review",
	"user", "is", "based", "on", "from", "by", "aggregate", "bewertung", "bewertet",
	"mit", "wertung", "durchschnitt", "durchschnittlich", "durchschnittliche",
	"durchschnittsbewertung", "gesamtbewertung", "gesamt", "kundenbewertung",
	"basierend", "auf", "notation", "noté", "évaluation", "Évaluation", "moyenne",
	"globale", "avis", "calificación", "puntuación", "valoración", "calificacion",
	"puntuacion", "valoracion", "nota", "media", "promedio", "clientes",
	"valutazione", "punteggio", "voto", "complessiva", "avaliação", "classificação",
	"pontuação", "média", "geral", "beoordeling", "cijfer", "rapportcijfer",
	"waardering", "waarderingscijfer", "gemiddeld", "gemiddelde", "score", "betyg",
	"snittbetyg", "genomsnitt", "genomsnittligt", "bedømmelse", "vurdering",
	"gennemsnit", "gennemsnitlig", "ocena", "średnia", "Średnia", "oceniono",
	"рейтинг", "Рейтинг", "оценка", "Оценка", "оценку", "средняя", "Средняя",
	"средний", "Средний", "評価", "総合評価", "平均", "平均評価", "評分", "评分",
	"綜合評分", "综合评分", "得分", "评价", "評價", "평점", "별점"};

/* Numbers up to five; those for one that are articles too are not among them. */
static const struct {
	const char *word;
	int number;
} numbers[] = {{"one", 1}, {"two", 2}, {"three", 3}, {"four", 4}, {"five", 5},
	{"eins", 1}, {"zwei", 2}, {"drei", 3}, {"vier", 4}, {"fünf", 5}, {"deux", 2},
	{"trois", 3}, {"quatre", 4}, {"cinq", 5}, {"dos", 2}, {"tres", 3}, {"cuatro", 4},
	{"cinco", 5}, {"due", 2}, {"tre", 3}, {"quattro", 4}, {"cinque", 5}, {"duas", 2},
	{"dois", 2}, {"três", 3}, {"quatro", 4}, {"twee", 2}, {"drie", 3}, {"vijf", 5},
	{"två", 2}, {"fyra", 4}, {"fem", 5}, {"fire", 4}, {"dwa", 2}, {"dwie", 2},
	{"trzy", 3}, {"cztery", 4}, {"pięć", 5}, {"pięciu", 5}, {"две", 2}, {"два", 2},
	{"три", 3}, {"четыре", 4}, {"пять", 5}, {"пяти", 5}};

int rating_number_word(struct view word)
{
	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
		if (view_case_eq(word, view_of(numbers[i].word)))
			return numbers[i].number;
	}
	return -1;
}

static bool is_among(struct view word, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (view_case_eq(word, view_of(list[i])))
			return true;
	}
	return false;
}

bool rating_unit(struct view word)
{
	return is_among(word, units, sizeof(units) / sizeof(units[0]));
}

bool rating_unit_follows(struct view rest)
{
	glyph_skip_spaces(&rest);
	return rating_unit(glyph_word(rest));
}

bool rating_word(struct view word)
{
	return rating_unit(word) ||
	       is_among(word, words, sizeof(words) / sizeof(words[0]));
}
