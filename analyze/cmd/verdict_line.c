/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A line costs a few hundred cycles, less than scoring ten words, because nothing in it
 * is put together twice. Terms come back again and again with the same weight, so the
 * text of a term ("terrible","weight":-1.2042}) is kept in a table that is found by the
 * term's address: a slot is a cache line, and what is in it is copied whole. A term that
 * is too long for a slot, or finds another there, is put together by the general
 * functions; the later one gets the slot. The room for a line is asked for once.
 */
#include "cmd/verdict_line.h"

#include "base/limits.h"

#include <math.h>
#include <stdlib.h>

#define SLOT_BITS 13
#define SLOT_TEXT 48
#define NUMBER_ROOM 24 /* of a number, an int64_t or a decimal */
#define ID_ROOM 64     /* of an id that is copied as it is */

struct slot {
	const char *term; /* borrowed; NULL = empty */
	double weight;
	char text[SLOT_TEXT]; /* the last byte is its length */
};

struct verdict_writer {
	size_t n_terms;
	bool sentences;
	struct buf after_polarity[3];  /* by label + 1 */
	struct slot *slots;	       /* owned, 2^SLOT_BITS of them */
	struct repute_term *strongest; /* owned, room for n_terms */
	struct buf told;	       /* the sentences of the text, as JSON */
	size_t n_told;
};

#define TERM_OPENS "{\"term\":\""

struct verdict_writer *verdict_writer_new(
	const struct repute_lexicon_info *info, size_t n_terms, bool sentences)
{
	struct verdict_writer *writer = calloc(1, sizeof(*writer));
	bool failed = false;

	if (writer == NULL)
		return NULL;
	writer->n_terms = n_terms;
	writer->sentences = sentences;
	writer->told = buf_make(SIZE_MAX / 2);
	writer->slots = aligned_alloc(64, sizeof(struct slot) << SLOT_BITS);
	writer->strongest = calloc(n_terms + 1, sizeof(*writer->strongest));
	for (int label = -1; label <= 1; label++) {
		struct buf *text = &writer->after_polarity[label + 1];

		*text = buf_make(SIZE_MAX / 2);
		buf_add(text, VIEW(",\"label\":\""));
		buf_add_text(text, repute_label_name((enum repute_label)label));
		buf_add(text, VIEW("\",\"language\":"));
		buf_add_json(text, view_of(info->language));
		buf_add(text, VIEW(",\"terms\":["));
		failed |= text->failed != ERR_NONE;
	}
	if (failed || writer->slots == NULL || writer->strongest == NULL) {
		verdict_writer_free(writer);
		return NULL;
	}
	memset(writer->slots, 0, sizeof(struct slot) << SLOT_BITS);
	return writer;
}

void verdict_writer_free(struct verdict_writer *writer)
{
	if (writer == NULL)
		return;
	for (int i = 0; i < 3; i++)
		buf_done(&writer->after_polarity[i]);
	buf_done(&writer->told);
	free(writer->slots);
	free(writer->strongest);
	free(writer);
}

/* The put_ functions write at an address with room and return the one behind. */
static inline char *put(char *at, struct view text)
{
	memcpy(at, text.data, text.len);
	return at + text.len;
}

static char *put_number(char *at, uint64_t number)
{
	char text[NUMBER_ROOM], *from = text + sizeof(text);

	do {
		*--from = (char)('0' + number % 10);
		number /= 10;
	} while (number != 0);
	return put(at, (struct view){from, (size_t)(text + sizeof(text) - from)});
}

/* "-0.1234": four decimals, no "-0.0000". |value| < 10^14. */
static char *put_decimal(char *at, double value)
{
	int64_t number = (int64_t)nearbyint(value * 10000);
	uint64_t size = (uint64_t)(number < 0 ? -number : number);
	unsigned part = (unsigned)(size % 10000);

	*at = '-';
	at = put_number(at + (number < 0), size / 10000);
	at[0] = '.';
	at[1] = (char)('0' + part / 1000);
	at[2] = (char)('0' + part / 100 % 10);
	at[3] = (char)('0' + part / 10 % 10);
	at[4] = (char)('0' + part % 10);
	return at + 5;
}

/* Can it be copied between quotes as it is? */
static bool is_plain(struct view text)
{
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.data[i];

		if (c < 0x20 || c == '"' || c == '\\' || c >= 0x7f)
			return false;
	}
	return true;
}

static struct slot *slot_of(
	const struct verdict_writer *writer, const struct repute_term *term)
{
	uint64_t hash = (uintptr_t)term->term * UINT64_C(0x9e3779b97f4a7c15);

	return &writer->slots[hash >> (64 - SLOT_BITS)];
}

/* Put a term together behind what is in `out`, and keep it in its slot. */
static void add_term(struct buf *out, struct slot *slot, const struct repute_term *term)
{
	char number[NUMBER_ROOM];
	size_t from;

	buf_add(out, VIEW("{\"term\":"));
	from = out->len + 1;
	buf_add_json(out, view_of(term->term));
	buf_add(out, VIEW(",\"weight\":"));
	buf_add(out, (struct view){number,
			     (size_t)(put_decimal(number, term->weight) - number)});
	buf_add_char(out, '}');
	if (out->failed != ERR_NONE || out->len - from >= SLOT_TEXT)
		return;
	slot->term = term->term;
	slot->weight = term->weight;
	memcpy(slot->text, out->data + from, out->len - from);
	slot->text[SLOT_TEXT - 1] = (char)(out->len - from);
}

/* The general way: what is written up to `at` is counted, the term appended, and room for
   `room` more bytes asked for. NULL on failure. */
static char *put_new_term(struct buf *out, char *at, struct slot *slot,
	const struct repute_term *term, size_t room)
{
	buf_advance(out, (size_t)(at - (out->data + out->len)));
	add_term(out, slot, term);
	return buf_reserve(out, room);
}

/* `room` is left behind them. */
static char *put_terms(
	struct verdict_writer *writer, struct buf *out, char *at, size_t n, size_t room)
{
	for (size_t i = 0; i < n && at != NULL; i++) {
		const struct repute_term *term = &writer->strongest[i];
		struct slot *slot = slot_of(writer, term);

		*at = ',';
		at += i != 0;
		if (slot->term != term->term || slot->weight != term->weight) {
			at = put_new_term(out, at, slot, term,
				(n - i) * (SLOT_TEXT + sizeof(TERM_OPENS)) + room);
			continue;
		}
		at = put(at, VIEW(TERM_OPENS));
		memcpy(at, slot->text, SLOT_TEXT);
		at += slot->text[SLOT_TEXT - 1];
	}
	return at;
}

void verdict_writer_sentence(void *data, const struct repute_sentence *sentence)
{
	struct verdict_writer *writer = data;
	char text[4 * NUMBER_ROOM + 64], *at = text;

	if (++writer->n_told > LIMIT_SENTENCES)
		return;
	if (writer->n_told > 1)
		*at++ = ',';
	at = put(at, VIEW("{\"offset\":"));
	at = put_number(at, sentence->offset);
	at = put(at, VIEW(",\"len\":"));
	at = put_number(at, sentence->len);
	at = put(at, VIEW(",\"polarity\":"));
	at = put_decimal(at, sentence->polarity);
	at = put(at, VIEW(",\"label\":\""));
	at = put(at, view_of(repute_label_name(sentence->label)));
	at = put(at, VIEW("\"}"));
	buf_add(&writer->told, (struct view){text, (size_t)(at - text)});
}

static void add_sentences(struct verdict_writer *writer, struct buf *out)
{
	buf_add(out, VIEW(",\"sentences\":["));
	buf_add(out, buf_view(&writer->told));
	buf_add_char(out, ']');
	if (writer->told.failed != ERR_NONE)
		out->failed = writer->told.failed;
}

static char *put_id(struct buf *out, char *at, struct view id, int64_t line, size_t room)
{
	if (id.len == 0) {
		at = put(at, VIEW("{\"id\":\""));
		at = put_number(at, (uint64_t)line);
		*at++ = '"';
	} else if (id.len <= ID_ROOM && is_plain(id)) {
		at = put(at, VIEW("{\"id\":\""));
		at = put(at, id);
		*at++ = '"';
	} else {
		buf_add(out, VIEW("{\"id\":"));
		buf_add_json(out, id);
		at = buf_reserve(out, room);
	}
	return at;
}

static void add_line(struct verdict_writer *writer, struct buf *out, struct view id,
	int64_t line, const struct repute_verdict *verdict, struct repute_scorer *scorer)
{
	struct view middle = buf_view(&writer->after_polarity[verdict->label + 1]);
	size_t n = repute_strongest_terms(scorer, writer->n_terms, writer->strongest);
	size_t room = 128 + ID_ROOM + middle.len + n * (SLOT_TEXT + sizeof(TERM_OPENS));
	char *at = buf_reserve(out, room);

	if (at != NULL)
		at = put_id(out, at, id, line, room);
	if (at == NULL)
		return;
	at = put(at, VIEW(",\"polarity\":"));
	at = put_decimal(at, verdict->polarity);
	at = put(at, middle);
	at = put_terms(writer, out, at, n, 8);
	if (at == NULL)
		return;
	*at++ = ']';
	buf_advance(out, (size_t)(at - (out->data + out->len)));
	if (writer->sentences)
		add_sentences(writer, out);
	buf_add(out, VIEW("}\n"));
}

int verdict_writer_add(struct verdict_writer *writer, struct buf *out, struct view id,
	int64_t line, const struct repute_verdict *verdict, struct repute_scorer *scorer,
	struct err *err)
{
	size_t n_told = writer->n_told;

	if (n_told <= LIMIT_SENTENCES)
		add_line(writer, out, id, line, verdict, scorer);
	writer->n_told = 0;
	buf_clear(&writer->told);
	if (n_told > LIMIT_SENTENCES)
		return err_set(err, ERR_LIMIT,
			"the text has more than %d sentences, skipping it",
			LIMIT_SENTENCES);
	return 0;
}

void verdict_line_unsupported(struct buf *out, struct view id, int64_t line,
	const char *language, bool sentences)
{
	char number[NUMBER_ROOM];

	if (id.len == 0)
		id = (struct view){
			number, (size_t)(put_number(number, (uint64_t)line) - number)};
	buf_add(out, VIEW("{\"id\":"));
	buf_add_json(out, id);
	buf_add(out, VIEW(",\"polarity\":null,\"label\":\"unsupported\",\"language\":"));
	buf_add_json(out, view_of(language));
	buf_add(out, VIEW(",\"terms\":[]"));
	buf_add(out, sentences ? VIEW(",\"sentences\":[]}\n") : VIEW("}\n"));
}
