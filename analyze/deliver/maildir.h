/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Delivery into a Maildir (D. J. Bernstein's format: tmp/, new/, cur/), idempotent.
 */
#ifndef REPUTE_DELIVER_MAILDIR_H
#define REPUTE_DELIVER_MAILDIR_H

#include "base/err.h"
#include "base/view.h"

/*
 * Put `message` (CRLF or LF line ends; LF in the file) into dir/new/. Directories that
 * are missing are made, the Maildir's own with mode 0700. `key` says which message it is
 * (its Message-ID): when new/ or cur/ holds a file of that key already, whatever its time
 * or flags, nothing is written. `time` (seconds UTC, not negative) leads the file name,
 * as readers sort by it. Returns 1 when the file was written, 0 when it was there, -1
 * with the reason, and then new/ is as it was. O(files in new/ and cur/).
 */
CHECKED int maildir_deliver(const char *dir, struct view message, struct view key,
	int64_t time, struct err *err);

#endif
