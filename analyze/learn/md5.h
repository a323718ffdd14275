/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * MD5 (RFC 1321), for one purpose: the split of a labelled set into training and test
 * rows by the digest of their text. It protects nothing.
 */
#ifndef REPUTE_LEARN_MD5_H
#define REPUTE_LEARN_MD5_H

#include "base/view.h"

/* The first 32 bits of the digest, as its first 8 hexadecimal digits read. */
uint32_t md5_front(struct view text);

#endif
