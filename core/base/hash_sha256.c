/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * SHA-256 by libcrypto, which uses the processor's own instructions where there are any:
 * nine times as fast as libsodium's portable code, which stands in when libcrypto has no
 * memory for its context. A file of its own, since librepute, which takes hash.c, never
 * asks for it and is not to be linked with libcrypto.
 */
#include "hash.h"

#include <openssl/sha.h>
#include <sodium.h>

struct hash_text hash_sha256(struct view text)
{
	struct hash_text ret;
	unsigned char out[crypto_hash_sha256_BYTES];
	const char *data = text.len != 0 ? text.data : "";

	if (SHA256((const unsigned char *)data, text.len, out) == NULL)
		crypto_hash_sha256(out, (const unsigned char *)data, text.len);
	sodium_bin2hex(ret.text, sizeof(ret.text), out, sizeof(out));
	return ret;
}
