/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tags of an HTML page one after the other, without its tree. The rules are those of
 * the HTML tokenizer as far as they decide where a tag begins and ends, which attributes
 * it has, and what is no markup at all: comments and the content of scripts, styles,
 * text areas and templates.
 *
 * Every byte is looked at once: whoever asks for the attributes goes on behind them.
 */
#ifndef REPUTE_EXTRACT_TAG_H
#define REPUTE_EXTRACT_TAG_H

#include "base/view.h"

struct tag {
	struct view before;  /* what lies between the place of the call and the tag */
	struct view name;    /* "a", "LINK", "atom:link"; "!" = declaration, comment */
	struct view content; /* of a script or the like, which then is over */
	bool closing;
};

/*
 * The next tag in `*rest`, which moves behind its name, or behind the whole when it was a
 * comment, a declaration, or has content of its own. False when there is none left; then
 * `ret_tag->before` is all that was left. Views borrow from the page.
 */
bool tag_next(struct view *rest, struct tag *ret_tag);

/*
 * The next attribute of the tag that tag_next() stands in, its value as it stands,
 * without quotes. 1; 0 behind the tag's end; -1 when the page ends in it, so that it is
 * no tag.
 */
int tag_attribute(struct view *rest, struct view *ret_name, struct view *ret_value);

/* ---- what a scan for elements of one name is made of, whose '<' it finds itself ---- */

/* Does `text`, behind a '<' or a "</", begin with `name` in any case, and end it there?
 */
bool tag_is_named(struct view text, struct view name);

/* Raw text up to the closing tag of `name`, which is taken off `*rest` with it; all that
   is left when there is none. */
struct view tag_take_raw(struct view *rest, struct view name);

/* `*rest` stands behind the '<' of "<!" or "<?": go behind the comment, the CDATA section
   or the declaration. */
void tag_skip_declaration(struct view *rest);

#endif
