/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The decoder against zlib, which unfolds all at once here: thousands of streams of every
 * kind, whole, cut off, damaged, padded, in several members, fed in pieces of any size.
 * Both must come to the same verdict and, where that is "whole", to the same bytes. Only
 * between cut off and damaged may they differ: igzip waits for more where zlib sees that
 * no more can help. (Over far more streams, igzip was seen to let two kinds of damage
 * pass: reserved flags in a gzip header, and an incomplete code in a bare stream, which
 * has no checksum.) The streams come from a fixed seed, so a failure is found again by
 * its number.
 */
#include "base/limits.h"
#include "fetch/http_decode.h"
#include "suites.h"

#include <stdlib.h>
#include <zlib.h>

#define TEXT_MAX KIB(200)
#define STREAMS 400

enum verdict { WHOLE, CUT, DAMAGED, TOO_LONG };

static uint64_t seed;

/* A number below `n`, by splitmix64 (Steele, Lea, Flood 2014). */
static size_t below(size_t n)
{
	uint64_t x = seed += 0x9e3779b97f4a7c15u;

	x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
	x = (x ^ x >> 27) * 0x94d049bb133111ebu;
	return (size_t)((x ^ x >> 31) % n);
}

/* Markup-like text: letters, and copies of what stands up to 64 KB before. */
static void make_text(size_t len, struct buf *text)
{
	size_t letters = 1 + below(255);

	while (text->len < len) {
		size_t n = 1 + below(300);

		if (n > len - text->len)
			n = len - text->len;
		char *at = buf_reserve(text, n);
		size_t back = text->len != 0 ? 1 + below(text->len) : 0;
		bool copy = back != 0 && below(3) != 0;

		if (copy && below(2) == 0)
			back = 1 + back % KIB(64);
		if (back > text->len)
			back = text->len;
		for (size_t i = 0; i < n; i++)
			at[i] = copy ? at[i - back] : (char)below(letters);
		buf_advance(text, n);
	}
}

/* One stream of `text`; `bits` as zlib has them: 15 zlib, -15 bare, 31 gzip. */
static void pack(struct view text, int bits, struct buf *out)
{
	static const int strategies[] = {
		Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE};
	z_stream z = {0};

	ck_assert_int_eq(deflateInit2(&z, (int)below(10), Z_DEFLATED, bits, 8,
				 strategies[below(4)]),
		Z_OK);
	size_t room = deflateBound(&z, text.len);
	char *at = buf_reserve(out, room);

	ck_assert_ptr_nonnull(at);
	z.next_in = (Bytef *)(uintptr_t)text.data;
	z.avail_in = (uInt)text.len;
	z.next_out = (Bytef *)at;
	z.avail_out = (uInt)room;
	ck_assert_int_eq(deflate(&z, Z_FINISH), Z_STREAM_END);
	buf_advance(out, room - z.avail_out);
	deflateEnd(&z);
}

static enum verdict verdict_of(int rc, const struct buf *out)
{
	if (out->failed == ERR_LIMIT)
		return TOO_LONG;
	return rc == 0 ? WHOLE : DAMAGED;
}

/* By zlib, the rules of http_decode.h written once more. */
static enum verdict by_zlib(struct view coded, bool gzip, struct buf *out)
{
	bool zlib = coded.len != 0 && (coded.data[0] & 15) == 8;
	size_t room = out->max + 1;
	char *memory = malloc(room);
	z_stream z = {.next_in = (Bytef *)(uintptr_t)coded.data,
		.avail_in = (uInt)coded.len,
		.next_out = (Bytef *)memory,
		.avail_out = (uInt)room};
	int rc = inflateInit2(&z, gzip ? 31 : zlib ? 15 : -15);

	while (rc == Z_OK && coded.len != 0) {
		rc = inflate(&z, Z_SYNC_FLUSH);
		if (rc != Z_STREAM_END || !gzip || z.avail_in == 0 || *z.next_in != 0x1f)
			continue;
		rc = inflateReset(&z);
	}
	size_t len = room - z.avail_out;

	inflateEnd(&z);
	buf_add(out, (struct view){memory, len < room ? len : 0});
	free(memory);
	if (len == room)
		return TOO_LONG;
	return rc == Z_STREAM_END || coded.len == 0 ? WHOLE
	       : rc == Z_BUF_ERROR		    ? CUT
						    : DAMAGED;
}

/* By the decoder, in pieces. */
static enum verdict by_decoder(struct view coded, bool gzip, struct buf *out)
{
	struct view encoding = gzip ? VIEW("gzip") : VIEW("deflate");
	size_t piece = below(2) == 0 ? coded.len : 1 + below(KIB(20));
	struct http_decoder *decoder;
	int rc = 0;

	ck_assert_int_eq(http_decoder_new(encoding, &decoder, NULL), 0);
	for (size_t at = 0; rc == 0 && at < coded.len; at += piece) {
		size_t len = 1 + below(piece);

		rc = http_decoder_feed(decoder, view_sub(coded, at, len), out, NULL);
		if (rc == 0 && len < piece)
			rc = http_decoder_feed(decoder,
				view_sub(coded, at + len, piece - len), out, NULL);
	}
	enum verdict verdict = verdict_of(rc, out);

	if (verdict == WHOLE && http_decoder_finish(decoder, NULL) < 0)
		verdict = CUT;
	http_decoder_free(decoder);
	return verdict;
}

static void compare(struct view coded, bool gzip, size_t max, int number)
{
	struct buf ours BUF_CLEANUP = buf_make(max), theirs BUF_CLEANUP = buf_make(max);
	enum verdict verdict = by_decoder(coded, gzip, &ours);
	enum verdict expected = by_zlib(coded, gzip, &theirs);

	if (verdict == CUT && expected == DAMAGED)
		expected = CUT;
	ck_assert_msg(verdict == expected, "stream %d: verdict %d, by zlib %d", number,
		(int)verdict, (int)expected);
	if (verdict == WHOLE)
		ck_assert_msg(view_eq(buf_view(&ours), buf_view(&theirs)),
			"stream %d: other bytes", number);
}

/* Whole, with maxima above, at and below its length. */
static void compare_whole(const struct buf *packed, bool gzip, size_t len, int number)
{
	compare(buf_view(packed), gzip, len + below(KIB(100)), number);
	compare(buf_view(packed), gzip, len, number);
	if (len != 0)
		compare(buf_view(packed), gzip, len - 1 - below(len), number);
}

static void compare_spoiled(struct buf *packed, bool gzip, size_t max, int number)
{
	compare(view_sub(buf_view(packed), 0, below(packed->len)), gzip, max, number);
	for (size_t k = below(3) + 1; k != 0; k--)
		packed->data[below(packed->len)] ^= (char)(1u << below(8));
	compare(buf_view(packed), gzip, max, number);
	packed->data[below(packed->len < 12 ? packed->len : 12)] = (char)below(256);
	compare(buf_view(packed), gzip, max, number);
}

START_TEST(agree)
{
	static const int bits[] = {15, -15, 31};

	for (int number = 0; number < STREAMS; number++) {
		struct buf text BUF_CLEANUP = buf_make(TEXT_MAX);
		struct buf packed BUF_CLEANUP = buf_make(TEXT_MAX * 2);
		bool gzip = bits[_i] == 31;

		seed = (uint64_t)(_i * STREAMS + number);
		size_t len = below(below(4) == 0 ? TEXT_MAX : KIB(3));
		size_t first = gzip && below(3) == 0 ? below(len + 1) : len;

		make_text(len, &text);
		pack(view_sub(buf_view(&text), 0, first), bits[_i], &packed);
		if (first != len)
			pack(view_sub(buf_view(&text), first, len), bits[_i], &packed);
		if (below(3) == 0)
			buf_add(&packed,
				view_sub(VIEW("\0\0\0\0pad\n"), 0, 1 + below(8)));
		compare_whole(&packed, gzip, len, number);
		compare_spoiled(&packed, gzip, len + below(KIB(100)), number);
	}
}
END_TEST

/* What unfolds a thousandfold stops at the maximum, whatever that is. */
START_TEST(bomb)
{
	static const size_t maxima[] = {0, 1, KIB(64) - 1, KIB(64), KIB(64) + 1, MIB(1)};
	struct buf zeros BUF_CLEANUP = buf_make(MIB(8));
	struct buf packed BUF_CLEANUP = buf_make(MIB(16));

	memset(buf_reserve(&zeros, MIB(8)), 0, MIB(8));
	buf_advance(&zeros, MIB(8));
	seed = 1;
	pack(buf_view(&zeros), 31, &packed);
	for (size_t i = 0; i < sizeof(maxima) / sizeof(*maxima); i++) {
		struct buf out BUF_CLEANUP = buf_make(maxima[i]);

		ck_assert_int_eq(by_decoder(buf_view(&packed), true, &out), TOO_LONG);
		ck_assert_uint_eq(out.len, maxima[i]);
	}
}
END_TEST

static const struct {
	struct view coded;
	const char *encoding;
	enum verdict verdict;
} case_table[] = {
	{{"", 0}, "gzip", WHOLE},
	{{"", 0}, "deflate", WHOLE},
	{{"not found", 9}, "gzip", DAMAGED},
	{{"\x1f", 1}, "gzip", CUT},
	{{"\x1f\x8b\x08", 3}, "gzip", CUT},
	{{"\x1f\x8b\x07\0\0\0\0\0\0\x03\x03\0", 12}, "gzip", DAMAGED},
	/* an empty member, then with a name, then with a false sum */
	{{"\x1f\x8b\x08\0\0\0\0\0\0\x03\x03\0\0\0\0\0\0\0\0\0", 20}, "gzip", WHOLE},
	{{"\x1f\x8b\x08\x08\0\0\0\0\0\x03p\0\x03\0\0\0\0\0\0\0\0\0", 22}, "gzip", WHOLE},
	{{"\x1f\x8b\x08\0\0\0\0\0\0\x03\x03\0\0\0\0\x01\0\0\0\0", 20}, "gzip", DAMAGED},
	{{"\x1f\x8b\x08\0\0\0\0\0\0\x03\x03\0\0\0\0\0\x01\0\0\0", 20}, "gzip", DAMAGED},
	{{"\x03\0", 2}, "deflate", WHOLE},
	{{"\x78\x9c\x03\0\0\0\0\x01", 8}, "deflate", WHOLE},
	{{"\x78\x9c\x03\0\0\0\0\x02", 8}, "deflate", DAMAGED},
	{{"\x78\x9d\x03\0\0\0\0\x01", 8}, "deflate", DAMAGED},
	{{"\x78\x9c\x03\0\0\0", 6}, "deflate", CUT},
	/* a dictionary is asked for */
	{{"\x78\xbb\0\0\0\x01\x03\0\0\0\0\x01", 12}, "deflate", DAMAGED},
	/* a copy from before the beginning */
	{{"\x63\x00\x11\x00", 4}, "deflate", DAMAGED},
	/* the reserved kind of block */
	{{"\x07\0", 2}, "deflate", DAMAGED},
	/* a stored block whose length contradicts itself */
	{{"\x01\x01\0\0\0x", 6}, "deflate", DAMAGED},
};

START_TEST(cases)
{
	struct view coded = case_table[_i].coded;
	bool gzip = strcmp(case_table[_i].encoding, "gzip") == 0;

	compare(coded, gzip, 1000, _i);
	for (seed = 0; seed < 20;) {
		struct buf out BUF_CLEANUP = buf_make(1000);
		uint64_t before = seed;

		ck_assert_int_eq(by_decoder(coded, gzip, &out), case_table[_i].verdict);
		if (case_table[_i].verdict == WHOLE)
			ck_assert_uint_eq(out.len, 0);
		seed = before + 1;
	}
}
END_TEST

Suite *http_decode_suite(void)
{
	Suite *suite = suite_create("http_decode");
	TCase *tcase = tcase_create("decoder");

	tcase_add_loop_test(tcase, agree, 0, 3);
	tcase_add_test(tcase, bomb);
	tcase_add_loop_test(
		tcase, cases, 0, (int)(sizeof(case_table) / sizeof(*case_table)));
	tcase_set_timeout(tcase, 60);
	suite_add_tcase(suite, tcase);
	return suite;
}
