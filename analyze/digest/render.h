/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Views of the model: XSLT 1.0 stylesheets that a team can replace without compiling
 * (digest-html.xsl and digest-text.xsl in [digests] views, else the shipped ones). The
 * stylesheets are read once; a view then costs a transformation.
 *
 * A stylesheet may import others and read documents of its own directory. It can neither
 * read other files, nor write any, nor reach the network.
 */
#ifndef REPUTE_DIGEST_RENDER_H
#define REPUTE_DIGEST_RENDER_H

#include "base/buf.h"
#include "base/conf.h"

#include <jansson.h>

enum view_kind {
	VIEW_HTML, /* a whole page */
	VIEW_MAIL, /* the same for a mail: without inline SVG */
	VIEW_TEXT, /* 80 columns */
};

struct views;

/* Read both stylesheets. Owned by the caller. Not for several threads at once. */
CHECKED int views_open(const struct conf *conf, struct views **ret_views, struct err *err);
void views_close(struct views *views);

/* Append a view of the model, UTF-8. The stylesheet sees the parameter `medium`: 'page',
   'mail' or 'text'. ERR_LIMIT when it is longer than `out` may be. */
CHECKED int views_render(const struct views *views, enum view_kind kind,
	const json_t *model, struct buf *out, struct err *err);

#endif
