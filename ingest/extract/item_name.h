/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The names of schema.org in markup: as IRIs, and as its forerunner wrote them.
 */
#ifndef REPUTE_EXTRACT_ITEM_NAME_H
#define REPUTE_EXTRACT_ITEM_NAME_H

#include "base/view.h"

/* Is it an IRI of data-vocabulary.org? */
bool item_name_is_old(struct view name);

/* What schema.org calls a property: of an IRI the last part; of one of
   data-vocabulary.org, or in an item of its types (`old`), its successor. Static, or a
   part of `name`. */
struct view item_name(struct view name, bool old);

/* The same for a type, which stays an IRI. */
struct view item_type_name(struct view type);

/* Is it a property (by schema.org's name) that is a rating? */
bool item_name_is_rating(struct view name);

/* Is it a property (by schema.org's name) that a link or a picture shows rather than
   leads to: a name, an author, a date? */
bool item_name_is_shown(struct view name);

#endif
