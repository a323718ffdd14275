/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers that look random and are the same for the same seed: jitter that a test can
 * foretell. Nothing that has to be a secret comes from here.
 */
#ifndef REPUTE_BASE_RANDOM_H
#define REPUTE_BASE_RANDOM_H

#include <stdint.h>

/*
 * The next number of a stream (splitmix64: Steele, Lea, Flood, "Fast splittable
 * pseudorandom number generators", 2014). `*state` is the seed at first, any number.
 */
static inline uint64_t random_next(uint64_t *state)
{
	uint64_t z = *state += 0x9e3779b97f4a7c15u;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
	return z ^ (z >> 31);
}

/* 0 to `max`, which is at least 0: evenly, as long as `max` is far below 2^63. */
static inline int64_t random_up_to(uint64_t *state, int64_t max)
{
	return (int64_t)(random_next(state) % ((uint64_t)max + 1));
}

#endif
