/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words that stand beside ratings, in the languages of the dates. Each list is small
 * and searched in order: a phrase has a handful of words. Letters beyond ASCII are
 * compared as they are, so such a word stands here in both cases where it may begin a
 * phrase.
 */
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
	"pontuação", "média", "geral", "beoordeling", "waardering", "waarderingscijfer",
	"gemiddeld", "gemiddelde", "score", "betyg", "snittbetyg", "genomsnitt",
	"genomsnittligt", "bedømmelse", "vurdering", "gennemsnit", "gennemsnitlig",
	"ocena", "średnia", "Średnia", "oceniono", "рейтинг", "Рейтинг", "оценка",
	"Оценка", "средняя", "Средняя", "средний", "Средний", "評価", "総合評価", "平均",
	"平均評価", "評分", "评分", "綜合評分", "综合评分", "得分", "评价", "評價",
	"평점", "별점"};

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

bool rating_word(struct view word)
{
	return rating_unit(word) ||
	       is_among(word, words, sizeof(words) / sizeof(words[0]));
}
