/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * libxslt under a leash. Two doors lead from a stylesheet to the outside: the document
 * loader (xsl:import, xsl:include, document()), which is replaced by one that stays in
 * the directory of the stylesheet that asks; and the security preferences, which refuse
 * every write and all of the network. The loader finds that directory in the stylesheet
 * itself, so nothing has to be kept beside it. Messages of the library are caught and
 * become the text of the error.
 */
#include "view/render.h"

#include "base/datadir.h"
#include "view/xml.h"

#include <libgen.h>
#include <libxml/parser.h>
#include <libxml/uri.h>
#include <libxslt/documents.h>
#include <libxslt/security.h>
#include <libxslt/transform.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/xsltutils.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define PARSE_OPTIONS \
	(XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA)

struct views {
	const char *kind;	     /* "digest", "alert" */
	xsltStylesheet *html, *text; /* owned */
	xsltSecurityPrefs *security; /* owned */
};

/* ---- documents -----------------------------------------------------------------------
 */

/* The real path of a file URI or a path. */
static bool real_path(const xmlChar *uri, char path[PATH_MAX])
{
	const char *text = (const char *)uri;

	if (strncmp(text, "file://", 7) == 0)
		text += 7;
	char *plain = xmlURIUnescapeString(text, 0, NULL);
	bool found = plain != NULL && realpath(plain, path) != NULL;

	xmlFree(plain);
	return found;
}

/* Does `uri` name a file in the directory of `owner`, or below it? */
static bool is_beside(const xmlChar *uri, const xmlDoc *owner)
{
	char path[PATH_MAX], own[PATH_MAX];

	if (owner == NULL || owner->URL == NULL || !real_path(owner->URL, own) ||
		!real_path(uri, path))
		return false;
	const char *dir = dirname(own);
	size_t len = strlen(dir);

	return strncmp(path, dir, len) == 0 && path[len] == '/';
}

static xmlDoc *load_beside(
	const xmlChar *uri, xmlDict *dict, int options, void *context, xsltLoadType type)
{
	const xmlDoc *owner = NULL;

	(void)options;
	if (type == XSLT_LOAD_STYLESHEET && context != NULL)
		owner = ((xsltStylesheet *)context)->doc;
	else if (type == XSLT_LOAD_DOCUMENT && context != NULL)
		owner = ((xsltTransformContext *)context)->style->doc;
	if (!is_beside(uri, owner))
		return NULL;
	xmlParserCtxt *parser = xmlNewParserCtxt();

	if (parser == NULL)
		return NULL;
	if (dict != NULL && parser->dict != NULL) {
		xmlDictFree(parser->dict);
		parser->dict = dict;
		xmlDictReference(dict);
	}
	xmlDoc *doc = xmlCtxtReadFile(parser, (const char *)uri, NULL, PARSE_OPTIONS);

	xmlFreeParserCtxt(parser);
	return doc;
}

/* ---- messages ------------------------------------------------------------------------
 */

struct messages {
	char text[300];
	size_t len;
};

/* What libxslt says in pieces, on one line. */
static void keep_message(void *data, const char *format, ...) PRINTF_LIKE(2, 3);

static void keep_message(void *data, const char *format, ...)
{
	struct messages *messages = data;
	size_t room = sizeof(messages->text) - messages->len;
	va_list args;

	va_start(args, format);
	int len = vsnprintf(messages->text + messages->len, room, format, args);

	va_end(args);
	if (len > 0)
		messages->len += (size_t)len < room ? (size_t)len : room - 1;
	for (size_t i = 0; i < messages->len; i++) {
		if (messages->text[i] == '\n')
			messages->text[i] = ' ';
	}
}

static int failed(struct err *err, const char *path, const struct messages *messages)
{
	struct view text = view_trim((struct view){messages->text, messages->len});

	return err_at(err, ERR_CONFIG, path, 0, 0, "the stylesheet does not work%s%.*s",
		text.len != 0 ? ": " : "", VIEW_ARG(text));
}

/* ---- stylesheets ---------------------------------------------------------------------
 */

/* "digest-html.xsl" where the team keeps its own, else the shipped one. */
static int find_view(const struct conf *conf, const char *kind, const char *form,
	char path[PATH_MAX], struct err *err)
{
	const char *dir = conf_text(conf, "digests", NULL, "views");
	char shipped[64];

	if (dir != NULL) {
		int len = snprintf(path, PATH_MAX, "%s/%s-%s.xsl", dir, kind, form);

		if (len > 0 && len < PATH_MAX && access(path, R_OK) == 0)
			return 0;
	}
	snprintf(shipped, sizeof(shipped), "views/%s-%s.xsl", kind, form);
	return datadir_find(shipped, path, err);
}

/* NULL and an error. The document belongs to the stylesheet once it is one. */
static xsltStylesheet *compile(xmlDoc *doc, const char *path, struct err *err)
{
	struct messages messages = {0};
	xmlGenericErrorFunc before = xsltGenericError;
	void *before_data = xsltGenericErrorContext;

	xsltSetGenericErrorFunc(&messages, keep_message);
	xsltStylesheet *style = xsltParseStylesheetDoc(doc);

	xsltSetGenericErrorFunc(before_data, before);
	if (style == NULL)
		xmlFreeDoc(doc);
	if (style != NULL && style->errors == 0)
		return style;
	failed(err, path, &messages);
	xsltFreeStylesheet(style);
	return NULL;
}

static xsltStylesheet *open_style(
	const struct conf *conf, const char *kind, const char *form, struct err *err)
{
	char path[PATH_MAX];

	if (find_view(conf, kind, form, path, err) < 0)
		return NULL;
	xmlResetLastError();
	xmlDoc *doc = xmlReadFile(path, NULL, PARSE_OPTIONS);
	const xmlError *fault = xmlGetLastError();

	if (doc != NULL)
		return compile(doc, path, err);
	const char *text = fault != NULL && fault->message != NULL ? fault->message : "";
	struct view line = view_trim(view_of(text));

	err_at(err, ERR_CONFIG, path, fault != NULL ? fault->line : 0, 0,
		"cannot read the stylesheet: %.*s", VIEW_ARG(line));
	return NULL;
}

static xsltSecurityPrefs *closed_doors(void)
{
	static const xsltSecurityOption doors[] = {XSLT_SECPREF_WRITE_FILE,
		XSLT_SECPREF_CREATE_DIRECTORY, XSLT_SECPREF_READ_NETWORK,
		XSLT_SECPREF_WRITE_NETWORK};
	xsltSecurityPrefs *security = xsltNewSecurityPrefs();

	for (size_t i = 0; security != NULL && i < sizeof(doors) / sizeof(doors[0]); i++)
		xsltSetSecurityPrefs(security, doors[i], xsltSecurityForbid);
	return security;
}

int views_open(const struct conf *conf, const char *kind, struct views **ret_views,
	struct err *err)
{
	struct views *views = calloc(1, sizeof(*views));

	if (views == NULL)
		return err_memory(err);
	xsltSetLoaderFunc(load_beside);
	views->security = closed_doors();
	views->kind = kind;
	views->html = open_style(conf, kind, "html", err);
	views->text = views->html != NULL ? open_style(conf, kind, "text", err) : NULL;
	if (views->security == NULL || views->text == NULL) {
		views_close(views);
		return err_memory(err); /* the first error wins */
	}
	*ret_views = views;
	return 0;
}

void views_close(struct views *views)
{
	if (views == NULL)
		return;
	xsltFreeStylesheet(views->html);
	xsltFreeStylesheet(views->text);
	if (views->security != NULL)
		xsltFreeSecurityPrefs(views->security);
	free(views);
}

/* ---- rendering -----------------------------------------------------------------------
 */

static xmlDoc *transform(const struct views *views, xsltStylesheet *style, xmlDoc *doc,
	const char *medium, struct messages *messages)
{
	const char *params[] = {"medium", medium, NULL};
	xsltTransformContext *context = xsltNewTransformContext(style, doc);
	xmlDoc *result = NULL;

	if (context == NULL)
		return NULL;
	xmlGenericErrorFunc before = xmlGenericError;
	void *before_data = xmlGenericErrorContext;

	/* XPath speaks through libxml2, to standard error unless told otherwise. */
	xmlSetGenericErrorFunc(messages, keep_message);
	xsltSetTransformErrorFunc(context, messages, keep_message);
	if (xsltSetCtxtSecurityPrefs(views->security, context) == 0)
		result = xsltApplyStylesheetUser(style, doc, params, NULL, NULL, context);
	if (result != NULL && context->state != XSLT_STATE_OK) {
		xmlFreeDoc(result);
		result = NULL;
	}
	xsltFreeTransformContext(context);
	xmlSetGenericErrorFunc(before_data, before);
	return result;
}

static int serialize(
	xsltStylesheet *style, xmlDoc *result, struct buf *out, struct err *err)
{
	xmlChar *text = NULL;
	int len = 0;

	if (xsltSaveResultToString(&text, &len, result, style) < 0)
		return err_memory(err);
	buf_add(out, (struct view){(const char *)text, (size_t)len});
	xmlFree(text);
	return buf_check(out, err);
}

int views_render(const struct views *views, enum view_kind kind, const json_t *model,
	struct buf *out, struct err *err)
{
	static const char *const mediums[] = {"'page'", "'mail'", "'text'"};
	xsltStylesheet *style = kind == VIEW_TEXT ? views->text : views->html;
	struct messages messages = {0};
	xmlDoc *doc;

	if (xml_from_json(model, views->kind, &doc, err) < 0)
		return -1;
	xmlDoc *result = transform(views, style, doc, mediums[kind], &messages);
	int rc = result != NULL ? serialize(style, result, out, err)
				: failed(err, (const char *)style->doc->URL, &messages);

	xmlFreeDoc(result);
	xmlFreeDoc(doc);
	return rc;
}
