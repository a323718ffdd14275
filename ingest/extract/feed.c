/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The adapter of feeds, by what they are: XML whose first element is one that feeds have,
 * whatever its server calls it and whatever junk stands before it, or JSON that begins as
 * the App Store's feed or a JSON Feed does.
 */
#include "extract/adapter.h"

#include "extract/feed_parts.h"
#include "extract/xml_scan.h"

#define GLANCE 4096 /* bytes within which a feed shows itself */

static bool begins_xml(struct view text)
{
	static const struct view roots[] = {
		{"rss", 3}, {"feed", 4}, {"RDF", 3}, {"channel", 7}, {"entry", 5}};
	struct xml_scan scan = xml_scan_make(view_sub(text, 0, GLANCE));
	struct xml_token token;
	struct view prefix;

	do {
		token = xml_next(&scan);
	} while (token.kind == XML_TEXT || token.kind == XML_CDATA);
	for (size_t i = 0; i < sizeof(roots) / sizeof(roots[0]); i++) {
		if (token.kind == XML_OPEN &&
			view_case_eq(xml_local(token.name, &prefix), roots[i]))
			return true;
	}
	return false;
}

static bool begins_json(struct view text)
{
	struct view front = view_trim(view_sub(text, 0, GLANCE));

	if (front.len == 0 || front.data[0] != '{')
		return false;
	return view_starts(view_trim(view_sub(front, 1, front.len)), VIEW("\"feed\"")) ||
	       view_search(front, VIEW("jsonfeed.org/version/")) < front.len ||
	       view_search(front, VIEW("jsonfeed.org\\/version\\/")) < front.len;
}

bool feed_fits(struct document *document)
{
	switch (document->kind) {
	case DOCUMENT_XML:
	case DOCUMENT_HTML:
	case DOCUMENT_TEXT:
		return begins_xml(document->text);
	case DOCUMENT_JSON:
	case DOCUMENT_LINES:
		return begins_json(document->text);
	case DOCUMENT_CSV:
		return false;
	}
	return false;
}

int feed_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err)
{
	struct view front = view_trim(view_sub(document->text, 0, GLANCE));
	bool json = front.len != 0 && (front.data[0] == '{' || front.data[0] == '[');

	(void)recipe;
	return json ? feed_read_json(document, x, err) : feed_read_xml(document, x, err);
}
