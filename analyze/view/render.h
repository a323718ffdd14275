/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Views of a model: XSLT 1.0 stylesheets that a team can replace without compiling. A
 * model of the kind "digest" has digest-html.xsl and digest-text.xsl, each taken from
 * [digests] views when it lies there, else from what is shipped. They are read once; a
 * view then costs a transformation.
 *
 * A stylesheet may import others and read documents of its own directory. It can neither
 * read other files, nor write any, nor reach the network.
 */
#ifndef REPUTE_VIEW_RENDER_H
#define REPUTE_VIEW_RENDER_H

#include "base/buf.h"
#include "base/conf.h"

#include <jansson.h>

enum view_kind {
	VIEW_HTML, /* a whole page */
	VIEW_MAIL, /* the same for a mail: without inline SVG */
	VIEW_TEXT, /* 80 columns */
};

struct views;

/* Read both stylesheets of a kind of model ("digest", "alert"; static). Owned by the
   caller. Not for several threads at once. */
CHECKED int views_open(const struct conf *conf, const char *kind,
	struct views **ret_views, struct err *err);

/* NULL does nothing. */
void views_close(struct views *views);

/* Append a view of the model, UTF-8. The stylesheet sees the parameter `medium`: 'page',
   'mail' or 'text'. ERR_LIMIT when it is longer than `out` may be. */
CHECKED int views_render(const struct views *views, enum view_kind kind,
	const json_t *model, struct buf *out, struct err *err);

#endif
