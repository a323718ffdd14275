/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * MD5 by the text of RFC 1321: four rounds of sixteen steps over blocks of 64 bytes. The
 * step constants are floor(2^32 |sin(i + 1)|) (RFC 1321, 3.4). None of the libraries that
 * the program stands on offers it.
 */
#include "learn/md5.h"

#include <endian.h>

static const uint32_t sines[64] = {0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee,
	0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501, 0x698098d8, 0x8b44f7af,
	0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
	0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453,
	0xd8a1e681, 0xe7d3fbc8, 0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed,
	0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a, 0xfffa3942, 0x8771f681,
	0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
	0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5,
	0x1fa27cf8, 0xc4ac5665, 0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039,
	0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1, 0x6fa87e4f, 0xfe2ce6e0,
	0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391};

static const unsigned char turns[4][4] = {
	{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};

/* What step `i` mixes of b, c and d, and the word of the block that it takes. */
static uint32_t mix(unsigned i, const uint32_t *state, unsigned *ret_word)
{
	uint32_t b = state[1], c = state[2], d = state[3];

	switch (i / 16) {
	case 0:
		*ret_word = i;
		return (b & c) | (~b & d);
	case 1:
		*ret_word = (5 * i + 1) % 16;
		return (d & b) | (~d & c);
	case 2:
		*ret_word = (3 * i + 5) % 16;
		return b ^ c ^ d;
	default:
		*ret_word = 7 * i % 16;
		return c ^ (b | ~d);
	}
}

static void add_block(uint32_t sum[4], const char *block)
{
	uint32_t words[16], state[4];

	memcpy(words, block, sizeof(words));
	memcpy(state, sum, sizeof(state));
	for (unsigned i = 0; i < 64; i++) {
		unsigned word, turn = turns[i / 16][i % 4];
		uint32_t f =
			mix(i, state, &word) + state[0] + sines[i] + le32toh(words[word]);

		state[0] = state[3];
		state[3] = state[2];
		state[2] = state[1];
		state[1] += f << turn | f >> (32 - turn);
	}
	for (unsigned i = 0; i < 4; i++)
		sum[i] += state[i];
}

uint32_t md5_front(struct view text)
{
	uint32_t sum[4] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
	char tail[128] = {0};
	size_t whole = text.len / 64 * 64, rest = text.len - whole;
	size_t tail_len = rest < 56 ? 64 : 128;
	uint64_t bits = htole64((uint64_t)text.len * 8);

	for (size_t at = 0; at < whole; at += 64)
		add_block(sum, text.data + at);
	if (rest != 0)
		memcpy(tail, text.data + whole, rest);
	tail[rest] = (char)0x80;
	memcpy(tail + tail_len - 8, &bits, 8);
	for (size_t at = 0; at < tail_len; at += 64)
		add_block(sum, tail + at);
	return __builtin_bswap32(sum[0]);
}
