/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute probe`: what would be read from this page, and how to have it fetched. It needs
 * neither an archive nor a configuration and leaves nothing behind. What keeps a page
 * from being had or read is told with what to try, in the report and as JSON alike; only
 * a wrong command line has no report.
 */
#include "ingest/cmd/probe.h"
#include "base/limits.h"
#include "ingest/cmd/commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define WIDTH 80
#define WIDTH_MIN 30
#define WIDTH_MAX 160
#define OUTPUT_MAX MIB(512)

/* ---- the terminal --------------------------------------------------------------------
 */

static unsigned terminal_width(void)
{
	const char *columns = getenv("COLUMNS");
	struct winsize size = {.ws_col = 0};
	int64_t width = 0;

	if (columns == NULL || view_int64(view_of(columns), &width) < 0)
		width = 0;
	if (width <= 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
		width = size.ws_col;
	if (width <= 0)
		width = WIDTH;
	return (unsigned)(width < WIDTH_MIN   ? WIDTH_MIN
			  : width > WIDTH_MAX ? WIDTH_MAX
					      : width);
}

static struct probe_style output_style(void)
{
	const char *plain = getenv("NO_COLOR"), *terminal = getenv("TERM");

	return (struct probe_style){
		.width = terminal_width(),
		.colour = isatty(STDOUT_FILENO) && (plain == NULL || plain[0] == '\0') &&
			  terminal != NULL && strcmp(terminal, "dumb") != 0,
	};
}

/* ---- the work ------------------------------------------------------------------------
 */

/* A configuration is taken where there is one; it is missed only where it is named. */
static int configure(struct context *context, struct err *err)
{
	struct err none = ERR_INIT;

	if (context_config_path(context, &none) == NULL)
		return 0;
	return context_configure(context, err);
}

/* 0 also when there is no page or no review on it: `trouble` says so. */
static int work(struct probe *probe, struct err *err)
{
	const struct probe_order *order = &probe->order;
	struct err fault = ERR_INIT;
	int rc;

	if (configure(probe->context, err) < 0 || probe_recipe(probe, err) < 0)
		return -1;
	rc = probe_is_url(order->input) ? probe_fetch(probe, &fault)
					: probe_open_file(probe, &fault);
	if (rc == 0 && probe->trouble.len == 0)
		rc = probe_read(probe, &fault);
	if (rc == 0 && probe->opened)
		rc = probe_guess(probe, &fault);
	if (rc < 0 && (fault.code == ERR_MEMORY || fault.code == ERR_USAGE)) {
		*err = fault;
		return -1;
	}
	if (rc < 0)
		probe->trouble = arena_keep(&probe->arena, view_of(fault.text));
	else if (probe->opened && probe->found.n == 0)
		probe->trouble = probe_why(probe);
	return arena_check(&probe->arena, err);
}

static void put_away(struct probe *probe)
{
	if (probe->opened)
		document_close(&probe->document);
	extraction_done(&probe->found);
	recipe_free(probe->recipe);
	http_answer_free(probe->input.http, probe->input.answer);
	http_free(probe->input.http);
	buf_done(&probe->input.file);
	arena_done(&probe->arena);
}

/* ---- the report ----------------------------------------------------------------------
 */

static int write_out(struct probe *probe, struct err *err)
{
	struct buf out BUF_CLEANUP = buf_make(OUTPUT_MAX);
	const struct probe_style style = output_style();

	if (probe->order.json) {
		if (probe_json(probe, &out, err) < 0)
			return -1;
	} else if (probe->input.name.len != 0) {
		probe_print(probe, &style, &out);
	}
	if (buf_check(&out, err) < 0)
		return -1;
	if (fwrite(out.data, 1, out.len, stdout) != out.len || fflush(stdout) != 0)
		return err_errno(err, "cannot write to standard output");
	return 0;
}

/* Where the report does not go to a terminal, or there is none, it is told beside it. */
static void tell_trouble(const struct probe *probe)
{
	const struct log *log = &probe->context->log;
	bool reported = probe->input.name.len != 0 && !probe->order.json;

	if (probe->trouble.len == 0 || (reported && isatty(STDOUT_FILENO)))
		return;
	if (probe->opened)
		log_line(log, LOG_LEVEL_ERROR, "%.*s: no review was found: %.*s",
			VIEW_ARG(probe->input.name), VIEW_ARG(probe->trouble));
	else if (probe->input.fetched)
		log_line(log, LOG_LEVEL_ERROR, "%s could not be had: %.*s",
			probe->order.input, VIEW_ARG(probe->trouble));
	else if (probe->input.name.len != 0)
		log_line(log, LOG_LEVEL_ERROR, "cannot read '%.*s': %.*s",
			VIEW_ARG(probe->input.name), VIEW_ARG(probe->trouble));
	else
		log_line(log, LOG_LEVEL_ERROR, "%.*s", VIEW_ARG(probe->trouble));
}

static int run(struct probe *probe)
{
	struct context *context = probe->context;
	struct err err = ERR_INIT;

	probe->arena = arena_make();
	probe->found = extraction_make(&probe->arena);
	probe->now = clock_now(&context->clock);
	probe->input.type = view_of(probe->order.type);
	probe->input.url = view_of(probe->order.url);
	probe->input.robots.crawl_delay_ms = -1;
	int rc = work(probe, &err);

	if (rc == 0)
		rc = write_out(probe, &err);
	if (rc == 0)
		tell_trouble(probe);
	int status = rc < 0		   ? command_failed(context, &err)
		     : probe->found.n != 0 ? STATUS_DONE
					   : STATUS_FAILED;

	put_away(probe);
	return status;
}

int cmd_probe(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"probe [OPTION...] [URL|FILE]",
		"What would be read from this page, by which adapter, and a [source] "
		"section to paste; '-' is standard input."};
	struct probe probe = {.context = context};
	struct probe_order *order = &probe.order;
	const struct opt table[] = {
		{OPT_FLAG, 'a', "all", &order->all, NULL,
			"show all reviews, not only ten"},
		{OPT_FLAG, 0, "json", &order->json, NULL, "print all of it as JSON"},
		{OPT_TEXT, 'A', "adapter", &order->adapter, "NAME",
			"read it with this adapter"},
		{OPT_LIST, 's', "set", &order->set, "KEY=VALUE",
			"try a key of [source]: items, text, rating, ..."},
		{OPT_TEXT, 0, "source", &order->source, "NAME",
			"read it as that [source] says, of its URL if none is given"},
		{OPT_TEXT, 0, "type", &order->type, "MEDIATYPE",
			"what it is, as in text/csv; of a file"},
		{OPT_TEXT, 0, "url", &order->url, "URL", "where the file is from"},
		COMMAND_OPTIONS(context),
	};
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	if (argc > 1 || (argc == 0 && order->source == NULL)) {
		err_set(&err, ERR_USAGE,
			"probe: name one page: a URL, a file, or '-' for standard input");
		return command_failed(context, &err);
	}
	order->input = argc == 1 ? argv[0] : NULL;
	return run(&probe);
}
