/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes the scan of XML: tokens lie in the document in order, without overlap, and what
 * they hold lies within them; taking attributes ends.
 */
#include "extract/xml_scan.h"
#include "page_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must_lie_in(struct view part, const struct xml_token *token, struct view text)
{
	if (part.len != 0)
		must(part.data >= text.data + token->from &&
			part.data + part.len <= text.data + token->to);
}

static void check_attributes(const struct xml_token *token, struct view text)
{
	struct view rest = token->attributes, name, value;

	for (size_t left = rest.len; xml_attribute(&rest, &name, &value);
		left = rest.len) {
		must(rest.len < left);
		must_lie_in(name, token, text);
		must_lie_in(value, token, text);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view text = {(const char *)data, size}, prefix;
	struct xml_scan scan = xml_scan_make(text);
	struct xml_token token;

	for (size_t at = 0; (token = xml_next(&scan)).kind != XML_END; at = token.to) {
		bool is_tag = token.kind == XML_OPEN || token.kind == XML_CLOSE;

		must(token.from >= at && token.to > token.from && token.to <= size);
		must(is_tag == (token.name.len != 0));
		must_lie_in(token.name, &token, text);
		must_lie_in(token.text, &token, text);
		must_lie_in(token.attributes, &token, text);
		must_lie_in(xml_local(token.name, &prefix), &token, text);
		check_attributes(&token, text);
	}
	return 0;
}
