/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Feeds: what is read from each kind of them, from broken ones, and that hostile ones
 * neither reach a file nor cost more than their size.
 */
#include "suites.h"

#include "base/buf.h"
#include "base/calendar.h"
#include "base/limits.h"
#include "extract/adapter.h"
#include "extract/feed_parts.h"
#include "extract/xml_scan.h"

#include <stdlib.h>

struct reading {
	struct arena arena;
	struct document document;
	struct extraction found;
};

static void begin(struct reading *reading, struct view body)
{
	const struct recipe recipe = {.adapter = adapter_named(VIEW("feed"))};

	*reading = (struct reading){.arena = arena_make()};
	ck_assert_int_eq(document_open(body, (struct view){NULL, 0},
				 VIEW("https://example.org/feeds/all.xml"), 0,
				 &reading->arena, &reading->document, NULL),
		0);
	reading->found = extraction_make(&reading->arena);
	ck_assert_int_eq(extract(&reading->document, &recipe, &reading->found, NULL), 0);
}

static void end(struct reading *reading)
{
	extraction_done(&reading->found);
	document_close(&reading->document);
	arena_done(&reading->arena);
}

/* "key=value; ...", of what there is. */
static void show(const struct review *review, struct buf *out)
{
	const struct {
		const char *key;
		struct view text;
	} texts[] = {{"id", review->id}, {"url", review->url}, {"author", review->author},
		{"title", review->title}, {"text", review->text},
		{"lang", review->language}};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		if (texts[i].text.len != 0)
			buf_printf(
				out, "%s=%.*s; ", texts[i].key, VIEW_ARG(texts[i].text));
	}
	if (review->published.precision != PRECISION_NONE)
		buf_printf(out, "date=%s%s; ",
			calendar_time_text(review->published.time).text,
			review->published.precision == PRECISION_DAY ? " day" : "");
	if (review->rating.given)
		buf_printf(out, "rating=%g of %g-%g%s; ", review->rating.value,
			review->rating.min, review->rating.max,
			review->rating.scale_assumed ? "?" : "");
	if (review->helpful.given)
		buf_printf(out, "helpful=%d; ", (int)review->helpful.n);
	if (review->verified != VERIFIED_UNSTATED)
		buf_printf(out, "verified=%d; ", review->verified == VERIFIED_YES);
}

#define RSS(item) "<rss version=\"2.0\"><channel><title>t</title>" item "</channel></rss>"
#define ATOM(attributes, entry) \
	"<feed xmlns=\"http://www.w3.org/2005/Atom\" " attributes ">" entry "</feed>"
#define STORE(entry) "{\"feed\":{\"author\":{},\"entry\":" entry "}}"

static const struct {
	const char *feed, *shown; /* all reviews, a line each */
} cases[] = {
	{RSS("<item><title>A &amp; B</title><link>https://a.org/1</link><guid>1</guid>"
	     "<author>me@a.org (Ann)</author><pubDate>Thu, 01 Jan 2004 19:48:21 GMT"
	     "</pubDate><description>&lt;p&gt;Good &amp;amp; cheap&lt;/p&gt;</description>"
	     "</item>"),
		"id=1; url=https://a.org/1; author=Ann; title=A & B; text=Good & cheap; "
		"date=2004-01-01T19:48:21Z; \n"},
	/* the whole text rather than its beginning, whatever comes first */
	{"<rss xmlns:c=\"http://purl.org/rss/1.0/modules/content/\"><channel><item>"
	 "<c:encoded><![CDATA[<b>Whole</b> text]]></c:encoded>"
	 "<description>Whole...</description></item></channel></rss>",
		"text=Whole text; \n"},
	/* an empty one does not count */
	{RSS("<item><content:encoded><![CDATA[ ]]></content:encoded>"
	     "<description>Text</description></item>"),
		"text=Text; \n"},
	/* prefixes that nobody declared, elements that nobody escaped */
	{RSS("<item><dc:creator>Bob</dc:creator><dc:date>2011-02-03</dc:date>"
	     "<description><p>One</p><p>Two<br>three</p></description></item>"),
		"author=Bob; text=One\n\nTwo\nthree; date=2011-02-03T00:00:00Z day; \n"},
	/* a prefix of another vocabulary */
	{"<rss xmlns:dc=\"urn:other\"><channel><item><title>T</title>"
	 "<dc:creator>Bob</dc:creator></item></channel></rss>",
		"text=T; \n"},
	/* RSS 1.0 */
	{"<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
	 "xmlns=\"http://purl.org/rss/1.0/\"><channel/><item rdf:about=\"http://a.org/x\">"
	 "<title>T</title><description>D</description></item></rdf:RDF>",
		"id=http://a.org/x; url=http://a.org/x; title=T; text=D; \n"},
	{ATOM("xml:lang=\"en\" xml:base=\"http://b.org/x/\"",
		 "<entry xml:base=\"y/\"><id>urn:1</id><title type=\"html\">&lt;i>T&lt;/i>"
		 "</title><link rel=\"self\" href=\"s\"/><link href=\"z?a&amp;b\"/>"
		 "<author><name>Cleo</name></author><updated>2020-01-02T00:00:00Z</updated>"
		 "<published>2019-01-02T03:04:05+01:00</published>"
		 "<content type=\"xhtml\" xml:lang=\"de\"><div>a &lt;T&gt; <b>c</b></div>"
		 "</content><source><title>no</title></source></entry>"),
		"id=urn:1; url=http://b.org/x/y/z?a&b; author=Cleo; title=T; "
		"text=a <T> c; lang=de; date=2019-01-02T02:04:05Z; \n"},
	/* text is no markup where the feed says so */
	{ATOM("", "<a:entry xmlns:a=\"http://www.w3.org/2005/Atom\"><a:content "
		  "type=\"text\">1 &lt;b&gt; 2</a:content></a:entry>"),
		"text=1 <b> 2; \n"},
	/* Atom 0.3 */
	{"<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><entry><title "
	 "mode=\"base64\">PGI+VDwvYj4=</title><issued>2003-12-31</issued></entry></feed>",
		"text=T; date=2003-12-31T00:00:00Z day; \n"},
	/* relative to the page; nothing but http */
	{RSS("<item><title>T</title><link>../1</link></item>"
	     "<item><title>U</title><link>javascript:x</link></item>"),
		"url=https://example.org/1; text=T; \ntext=U; \n"},
	/* RFC 822 with two digits, a wrong weekday; no date at all */
	{RSS("<item><title>a</title><pubDate>Thu, 01 Jan 04 19:48:21 GMT</pubDate></item>"
	     "<item><title>b</title><pubDate>Mon, 01 Jan 1999 19:48 GMT</pubDate></item>"
	     "<item><title>c</title><pubDate>yesterday-ish</pubDate></item>"),
		"text=a; date=2004-01-01T19:48:21Z; \n"
		"text=b; date=1999-01-01T00:00:00Z day; \ntext=c; \n"},
	/* ratings of other vocabularies; that of Media RSS is no one's opinion */
	{RSS("<item><title>a</title><x:rating max=\"10\">7</x:rating></item>"
	     "<item><title>b</title><x:rating>3.5</x:rating></item>"
	     "<item><title>c</title><media:rating>5</media:rating></item>"
	     "<item><title>d</title><r:rating><r:minimum>0</r:minimum><r:maximum>10"
	     "</r:maximum><r:value>4</r:value></r:rating></item>"
	     "<item><title>e</title><gd:rating value=\"4\" min=\"1\" max=\"5\"/></item>"),
		"title=a; rating=7 of 1-10; \ntitle=b; rating=3.5 of 1-5?; \n"
		"text=c; \ntitle=d; rating=4 of 0-10; \ntitle=e; rating=4 of 1-5; \n"},
	/* Google's product reviews */
	{"<feed><version>2.3</version><publisher><name>P</name></publisher><reviews>"
	 "<review><review_id>7</review_id><reviewer><name is_anonymous=\"true\">Anonymous"
	 "</name></reviewer><review_timestamp>2014-04-21T00:00:00Z</review_timestamp>"
	 "<title>T</title><content>C</content><review_url type=\"group\">http://s.org/r"
	 "</review_url><ratings><overall min=\"1\" max=\"10\">8</overall></ratings>"
	 "<products><product><product_name>N</product_name></product></products>"
	 "<is_verified_purchase>true</is_verified_purchase></review>"
	 "<review><review_id>8</review_id><content>Buy</content><is_spam>true</is_spam>"
	 "</review></reviews><deleted_reviews><deleted_review><review_id>9</review_id>"
	 "</deleted_review></deleted_reviews></feed>",
		"id=7; url=http://s.org/r; author=Anonymous; title=T; text=C; "
		"date=2014-04-21T00:00:00Z; rating=8 of 1-10; verified=1; \n"},
	/* the App Store: of two contents the text; the app itself is no review */
	{"<feed xmlns:im=\"http://itunes.apple.com/rss\" "
	 "xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>1</id><title>App</title>"
	 "<summary>An app</summary><im:name>App</im:name></entry><entry><title>T</title>"
	 "<content type=\"html\">&lt;table&gt;C&lt;/table&gt;</content>"
	 "<content type=\"text\">C &lt;3</content><im:rating>5</im:rating>"
	 "<im:voteSum>2</im:voteSum><author><name>N</name><uri>http://s.org/id9</uri>"
	 "</author></entry></feed>",
		"id=http://s.org/id9; author=N; title=T; text=C <3; rating=5 of 1-5; "
		"helpful=2; \n"},
	{STORE("[{\"im:name\":{\"label\":\"App\"},\"summary\":{\"label\":\"An app\"}},"
	       "{\"id\":{\"label\":\"5\"},\"title\":{\"label\":\"T \\\"q\\\"\"},"
	       "\"content\":[{\"label\":\"<b>C</b>\",\"attributes\":{\"type\":\"html\"}},"
	       "{\"label\":\"C <3\",\"attributes\":{\"type\":\"text\"}}],"
	       "\"im:rating\":{\"label\":\"4\"},\"im:voteSum\":{\"label\":\"1\"},"
	       "\"author\":{\"uri\":{\"label\":\"http://s.org/1\"},"
	       "\"name\":{\"label\":\"N\"},\"label\":\"\"},\"link\":{\"attributes\":"
	       "{\"rel\":\"related\",\"href\":\"https://s.org/r\"}}}]"),
		"id=5; url=https://s.org/r; author=N; title=T \"q\"; text=C <3; "
		"rating=4 of 1-5; helpful=1; \n"},
	/* one entry alone */
	{STORE("{\"title\":{\"label\":\"T\"},\"im:rating\":{\"label\":\"1\"},"
	       "\"updated\":{\"label\":\"2026-09-14T04:24:23-07:00\"}}"),
		"title=T; date=2026-09-14T11:24:23Z; rating=1 of 1-5; \n"},
	{"{\"version\":\"https://jsonfeed.org/version/1.1\",\"language\":\"en-US\","
	 "\"items\":[{\"id\":12,\"url\":\"https://j.org/1\",\"content_html\":"
	 "\"<p>A &amp; B<\\/p>\",\"authors\":[{\"name\":\"Jo\"}],"
	 "\"date_published\":\"2010-02-07T14:04:00-05:00\"}]}",
		"id=12; url=https://j.org/1; author=Jo; text=A & B; lang=en-US; "
		"date=2010-02-07T19:04:00Z; \n"},
	/* broken: bare ampersands, references of HTML, junk in front, control characters
	 */
	{"\xef\xbb\xbf \n junk <?xml version=\"1.0\"?>\n" RSS(
		 "<item><title>Fish & Chips &eacute;&nbsp;&#xe9;\x01</title>"
		 "<link>http://a.org/?a=1&b=2</link></item>"),
		"url=http://a.org/?a=1&b=2; text=Fish & Chips \xc3\xa9\xc2\xa0\xc3\xa9; "
		"\n"},
	/* entries and children that do not end, ends that nothing began */
	{RSS("<item><title>a</title></b><item><title>b</title></i></item>"
	     "<item><title>c</item><item><description>d</description></item>"),
		"text=a; \ntext=b; \ntext=c; \ntext=d; \n"},
	/* cut: whole entries are kept */
	{"<rss><channel><item><title>a</title></item><item><title>b</title>",
		"text=a; \n"},
	{"{\"feed\":{\"entry\":[{\"title\":{\"label\":\"a\"}},{\"title\":{\"label\":\"b",
		"text=a; \n"},
	{"{\"feed\":{\"entry\":[{\"title\"\"x:\":\"\xc3\xa9}]}}", ""},
	/* what a feed declares is neither expanded nor fetched */
	{"<!DOCTYPE rss [<!ENTITY a \"]>&#60;!-- '\"><!ENTITY f SYSTEM "
	 "\"file:///etc/passwd\"><!ENTITY h SYSTEM \"http://127.0.0.1/\">]>" RSS(
		 "<item><title>[&a;|&f;|&h;]</title></item>"),
		"text=[&a;|&f;|&h;]; \n"},
	{"<!DOCTYPE rss \"" RSS("<item><title>a</title></item>"), "text=a; \n"},
	{"<rss><!-- <channel><item><title>a</title></item></channel>", "text=a; \n"},
	{RSS("<item><title a=\"b>c</title><description>d</description></item>"),
		"title=c; text=d; \n"},
	{"<entry xmlns=\"http://www.w3.org/2005/Atom\"><title>alone</title></entry>",
		"text=alone; \n"},
};

START_TEST(test_cases)
{
	BUF_CLEANUP struct buf shown = buf_make(KIB(64));
	struct reading reading;

	begin(&reading, view_of(cases[_i].feed));
	ck_assert(feed_fits(&reading.document));
	for (size_t i = 0; i < reading.found.n; i++) {
		show(&reading.found.reviews[i], &shown);
		buf_add_char(&shown, '\n');
	}
	ck_assert_str_eq(shown.data != NULL ? shown.data : "", cases[_i].shown);
	end(&reading);
}
END_TEST

/* Found out by itself, a feed gives the same, and nothing reads it once more. */
START_TEST(test_auto)
{
	const struct recipe any = {.adapter = NULL};
	struct reading reading;

	begin(&reading, view_of(cases[_i].feed));
	struct extraction again = extraction_make(&reading.arena);

	ck_assert_int_eq(extract(&reading.document, &any, &again, NULL), 0);
	ck_assert_uint_eq(again.n, reading.found.n);
	for (size_t i = 0; i < again.n; i++)
		ck_assert(view_eq(again.reviews[i].provenance,
			reading.found.reviews[i].provenance));
	ck_assert_uint_eq(again.stats.duplicates, reading.found.stats.duplicates);
	extraction_done(&again);
	end(&reading);
}
END_TEST

/* No feed that is cut reads behind its end, or fails. */
START_TEST(test_cut)
{
	size_t len = strlen(cases[_i].feed);

	for (size_t n = 0; n < len; n++) {
		struct reading reading;
		char *copy = malloc(n != 0 ? n : 1);

		memcpy(copy, cases[_i].feed, n);
		begin(&reading, (struct view){copy, n});
		end(&reading);
		free(copy);
	}
}
END_TEST

static const struct {
	const char *feed;
	const char *none; /* NULL: there are some */
	size_t not_reviews, bytes_bad;
} counts[] = {
	{RSS(""), "the feed has no entry", 0, 0},
	{"{\"feed\":{\"id\":{\"label\":\"x\"}}}", "the feed has no entry", 0, 0},
	{STORE("[]"), "the feed has no entry", 0, 0},
	{STORE("[{\"im:name\":{\"label\":\"App\"}}]"),
		"the feed has no entry but what the reviews are about", 1, 0},
	{STORE("[{\"title\":\"a\"},5,{\"title\":\"b\"}]"), NULL, 0, 1},
	{RSS("<item><title>a</title></item>") "<item>", NULL, 0, 6},
};

START_TEST(test_counts)
{
	struct reading reading;

	begin(&reading, view_of(counts[_i].feed));
	ck_assert_pstr_eq(reading.found.stats.none, counts[_i].none);
	ck_assert_int_eq(reading.found.n == 0, counts[_i].none != NULL);
	ck_assert_uint_eq(reading.found.stats.not_reviews, counts[_i].not_reviews);
	ck_assert_uint_eq(reading.found.stats.bytes_bad, counts[_i].bytes_bad);
	end(&reading);
}
END_TEST

static const struct {
	const char *feed, *provenance;
} origins[] = {
	{"<rss><channel><item/><item><title>a</title><rating>3</rating></item>",
		"feed 21+47 /rss/channel/item[2] rating=rating title=title"},
	{"<rdf:RDF><item rdf:about=\"u\"><dc:title>a</dc:title></item></rdf:RDF>",
		"feed 9+49 /rdf:RDF/item[1] id=@rdf:about "
		"link=@rdf:about text=dc:title"},
	{ATOM("", "<entry><title>a</title><link href=\"b\"/><author><name>n</name>"
		  "</author></entry>"),
		"feed 43+78 /feed/entry[1] link=link/@href author=author/name "
		"text=title"},
	{STORE("[{\"im:name\":1},{\"title\":{\"label\":\"a\"},\"author\":{\"name\":\"n\"}}]"),
		"feed 44+45 /feed/entry/1 author=author/name text=title"},
};

START_TEST(test_provenance)
{
	struct reading reading;

	begin(&reading, view_of(origins[_i].feed));
	ck_assert_uint_eq(reading.found.n, 1);
	struct view line = reading.found.reviews[0].provenance;

	ck_assert_msg(
		view_eq(line, view_of(origins[_i].provenance)), "%.*s", VIEW_ARG(line));
	end(&reading);
}
END_TEST

static const struct {
	const char *text;
	bool fits;
} kinds[] = {
	{"<?xml version=\"1.0\"?><!-- x --><rss>", true},
	{"<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\">", true},
	{" {\"feed\" : {", true},
	{"{\"version\": \"https:\\/\\/jsonfeed.org\\/version\\/1\"", true},
	{"<!DOCTYPE html><html><feed>", false},
	{"<?xml version=\"1.0\"?><urlset>", false},
	{"{\"reviews\": []}", false},
	{"[1]", false},
	{"", false},
};

START_TEST(test_fits)
{
	struct reading reading;

	begin(&reading, view_of(kinds[_i].text));
	ck_assert_int_eq(feed_fits(&reading.document), kinds[_i].fits);
	end(&reading);
}
END_TEST

/* ---- hostile ----------------------------------------------------------------------- */

static const struct {
	const char *head, *repeated, *tail;
	int times;
	size_t reviews;
} hostiles[] = {
	/* deep */
	{"<rss>", "<a>", "<item><title>x</title></item>", 1000000, 1},
	{"<rss><item>", "<a>", "</item>", 1000000, 0},
	{"<rss><item><title>x", "<title>", "</title></item>", 1000000, 1},
	{"{\"feed\":{\"entry\":", "[", "", 1000000, 0},
	{"{\"feed\":{\"entry\":[{\"title\":", "{\"label\":", "", 1000000, 0},
	/* what never ends */
	{"<rss>", "<!--", "", 1000000, 0},
	{"<rss>", "<![CDATA[", "", 1000000, 0},
	{"<rss>", "<!DOCTYPE '[", "", 1000000, 0},
	{"<rss>", "<?x ", "", 1000000, 0},
	{"<rss>", "<a b=\"", "", 1000000, 0},
	{"<rss><item>", "<a b='>", "", 1000000, 0},
	{"<rss><item><title>", "</", "</title></item>", 300000, 1},
	{"<rss><item><author>x", "<name>", "</author></item>", 1000000, 0},
	{"<rss><item><description>x", "<script>", "</description></item>", 1000000, 1},
	{"<rss><item><description>x", "&lt;script&gt;&lt;/", "</description></item>",
		300000, 1},
	{"{\"feed\":{\"entry\":[", "{\"title\":\"", "", 1000000, 0},
	/* very many */
	{"<rss>", "<item>", "", 1000000, 0},
	{"<rss>", "</a>", "", 1000000, 0},
	{"<rss>", "<a xmlns:b='c'>", "", 1000000, 0},
	{"<rss><item ", "xmlns:b='c' ", "><title>x</title></item>", 1000000, 1},
	{"<rss><item>", "<link href='/x'/>", "<title>x</title></item>", 1000000, 1},
	{"<rss xml:base='http://a.org/'>", "<item xml:base='b/'><link>c</link></item>",
		"", 100000, 0},
	{"{\"feed\":{\"entry\":[", "{\"title\":[1,1]},", "", 500000, 1},
	/* entities */
	{"<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">]><rss><item><title>",
		"&a;", "</title></item></rss>", 200000, 1},
	{"<!DOCTYPE r [<!ENTITY a0 \"lol\">", "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">",
		"]><rss><item><title>&b;</title></item></rss>", 100000, 1},
};

START_TEST(test_hostile)
{
	BUF_CLEANUP struct buf page = buf_make(MIB(32));
	struct reading reading;

	buf_add_text(&page, hostiles[_i].head);
	for (int i = 0; i < hostiles[_i].times; i++)
		buf_add_text(&page, hostiles[_i].repeated);
	buf_add_text(&page, hostiles[_i].tail);
	ck_assert_int_eq(buf_check(&page, NULL), 0);
	begin(&reading, buf_view(&page));
	ck_assert_uint_eq(reading.found.n, hostiles[_i].reviews);
	end(&reading);
}
END_TEST

/* More entries than are taken from a page. */
START_TEST(test_capped)
{
	BUF_CLEANUP struct buf page = buf_make(MIB(32));
	struct reading reading;

	buf_add_text(&page, "<rss><channel>");
	for (int i = 0; i < 600000; i++)
		buf_printf(&page, "<item><title>%d</title></item>", i);
	begin(&reading, buf_view(&page));
	ck_assert_uint_eq(reading.found.n, LIMIT_REVIEWS_PER_PAGE);
	ck_assert(reading.found.stats.capped);
	end(&reading);
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *feed_suite(void)
{
	Suite *suite = suite_create("feed");
	TCase *tcase = tcase_create("feed");

	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, test_cases, 0, COUNT(cases));
	tcase_add_loop_test(tcase, test_auto, 0, COUNT(cases));
	tcase_add_loop_test(tcase, test_cut, 0, COUNT(cases));
	tcase_add_loop_test(tcase, test_counts, 0, COUNT(counts));
	tcase_add_loop_test(tcase, test_provenance, 0, COUNT(origins));
	tcase_add_loop_test(tcase, test_fits, 0, COUNT(kinds));
	tcase_add_loop_test(tcase, test_hostile, 0, COUNT(hostiles));
	tcase_add_test(tcase, test_capped);
	suite_add_tcase(suite, tcase);
	return suite;
}
