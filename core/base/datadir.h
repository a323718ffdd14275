/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where the files that come with the program lie: lexicons and the views of the digest.
 */
#ifndef REPUTE_BASE_DATADIR_H
#define REPUTE_BASE_DATADIR_H

#include "err.h"

#include <limits.h>

/*
 * Path of the shipped file `name` ("lexicons/en/reviews.lex"). Looked for in
 * $REPUTE_DATADIR when that is set; else in share/repute beside the program, where the
 * build leaves it, and in ../share/repute, where `make install` does. -1 when it is in
 * none of them.
 */
CHECKED int datadir_find(const char *name, char ret_path[PATH_MAX], struct err *err);

#endif
