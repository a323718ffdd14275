# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong when a page is asked for, by name; faultserver.py serves them.

A fault is a coroutine that gets the request (faultserver.Ask) and answers it. It stands
for every path of its site but /robots.txt, which is 404 unless the fault is about it.
Everything is the same at every call, but for dates in Retry-After.
"""

import asyncio
import email.utils
import gzip
import json
import time
import zlib

NOBODY = "connection-refused"  # the site whose port nobody listens on
PAGES = {}
ROBOTS = {}
HTML = "Content-Type: text/html; charset=utf-8"


def fault(*names):
    def enter(answer):
        for name in names:
            PAGES[name] = answer
        return answer
    return enter


def robots(name, page=None):
    """The fault is that of robots.txt; the rest is as it should be."""
    def enter(answer):
        ROBOTS[name] = answer
        PAGES[name] = page or good
        return answer
    return enter


def find(name, path):
    """The fault of that name for that path; None: there is no such fault."""
    if name not in PAGES:
        return None
    if path == "/robots.txt":
        return ROBOTS.get(name, no_robots)
    return PAGES[name]


async def no_robots(ask):
    await ask.answer("404 Not Found")


# ---- pages -----------------------------------------------------------------------------


def reviews(name, numbers, text="The room was clean, the staff friendly."):
    return {
        "@context": "https://schema.org",
        "@type": "Hotel",
        "name": "Acme",
        "review": [{
            "@type": "Review",
            "@id": f"{name}-{number}",
            "author": {"@type": "Person", "name": f"Guest {number}"},
            "datePublished": f"2026-02-{28 - number % 28:02d}",
            "reviewBody": f"{text} Stay {number}.",
            "reviewRating": {"@type": "Rating", "ratingValue": 4, "bestRating": 5},
        } for number in numbers],
    }


def page(name, numbers=(1, 2), links="", **options):
    data = json.dumps(reviews(name, numbers, **options), ensure_ascii=False)
    return ("<!DOCTYPE html><html><head><title>Acme</title>"
            f'<script type="application/ld+json">{data}</script></head>'
            f"<body><h1>Acme</h1>{links}</body></html>\n").encode()


def page_of(ask, *arguments, **options):
    return page(ask.site.name, *arguments, **options)


@fault("page", "localhost", "private-name", "private-name-allowed", "trap", "plain-tls",
       "tls-good", "tls-self-signed", "tls-expired", "tls-wrong-host")
async def good(ask):
    await ask.answer("200 OK", HTML, body=page_of(ask), keep=True)


@fault("not-modified")
async def not_modified(ask):
    if ask.fields.get("if-none-match") == '"one"':
        await ask.answer("304 Not Modified", 'ETag: "one"')
    else:
        await ask.answer("200 OK", HTML, 'ETag: "one"', body=page_of(ask))


@fault("not-modified-unasked")
async def not_modified_unasked(ask):
    await ask.answer("304 Not Modified")


@fault("empty")
async def empty(ask):
    await ask.answer("200 OK", HTML)


# ---- redirects -------------------------------------------------------------------------


def redirect(name, status, target):
    """Every page leads to the target, but those that end in /end."""
    async def answer(ask):
        if ask.path.endswith("/end"):
            await good(ask)
        else:
            place = target(ask) if callable(target) else target
            await ask.answer(f"{status} Elsewhere", f"Location: {place}", HTML,
                             body=b"<p>Elsewhere")
    fault(name)(answer)


for code in (301, 302, 303, 307, 308):
    redirect(f"redirect-{code}", code, "/new/end")
redirect("redirect-chain", 302, lambda ask: f"{ask.path}/1" if len(ask.path) < 14 else "/end")
redirect("redirect-endless", 302, lambda ask: f"{ask.path}/1")
redirect("redirect-loop", 301, lambda ask: ask.path)
redirect("redirect-two", 302, lambda ask: "/b" if ask.path != "/b" else "/page")
redirect("redirect-host", 302, lambda ask: f"http://127.0.0.1:{ask.site.port}/end")
redirect("redirect-broken", 302, "http://[::zz/")
redirect("redirect-file", 302, "file:///etc/passwd")
redirect("redirect-ftp", 302, "ftp://127.0.0.1/page")
redirect("redirect-metadata", 302, "http://169.254.169.254/latest/")
redirect("redirect-mapped", 302, "http://[::ffff:169.254.169.254]/latest/")
redirect("redirect-localhost", 302,
         lambda ask: f"http://localhost:{ask.site.port_of('trap')}/page")
redirect("redirect-port", 301,
         lambda ask: f"http://127.0.0.1:{ask.site.port_of('trap')}/page")
redirect("redirect-decimal", 302,
         lambda ask: f"http://2130706433:{ask.site.port_of('trap')}/page")
redirect("redirect-zero", 302, lambda ask: f"http://0.0.0.0:{ask.site.port_of('trap')}/page")
redirect("redirect-name", 302,
         lambda ask: f"http://private.example:{ask.site.port_of('trap')}/page")


@fault("redirect-nowhere")
async def redirect_nowhere(ask):
    await ask.answer("302 Found")


# ---- status ----------------------------------------------------------------------------


def status(name, text, *fields, body=b"<p>No", then=None):
    """That status, with `then` from the second request of a path on."""
    async def answer(ask):
        if then is not None and ask.number > 1:
            await then(ask)
        else:
            await ask.answer(text, HTML, *(f() if callable(f) else f for f in fields),
                             body=body)
    fault(name)(answer)


def date_in(seconds):
    return lambda: "Retry-After: " + email.utils.formatdate(time.time() + seconds,
                                                            usegmt=True)


for code in (204, 206, 404, 408, 410, 500, 502, 503, 504, 999, 401, 403, 451):
    status(f"status-{code}", f"{code} Trouble")
status("retry-429", "429 Too Many Requests", "Retry-After: 1")
status("retry-429-date", "429 Too Many Requests", date_in(3))
status("retry-429-page", "429 Too Many Requests", "Retry-After: 2", then=good)
status("retry-429-late", "429 Too Many Requests", "Retry-After: 86400")
status("retry-503", "503 Service Unavailable", "Retry-After: 1")
status("retry-503-date", "503 Service Unavailable", date_in(3), then=good)
status("retry-503-late", "503 Service Unavailable", date_in(86400))
status("retry-503-page", "503 Service Unavailable", then=good)
status("retry-nonsense", "503 Service Unavailable", "Retry-After: -99999999999999999999")
status("challenge", "403 Forbidden", "cf-mitigated: challenge", "Server: cloudflare",
       body=b"<!DOCTYPE html><title>Just a moment...</title><p>Verify you are human")
status("challenge-503", "503 Service Unavailable", "cf-mitigated: challenge",
       "Server: cloudflare", body=b"<!DOCTYPE html><title>Just a moment...</title>")
status("consent", "200 OK", body=b"<!DOCTYPE html><html><head><title>Before you continue"
       b'</title></head><body><form action="https://consent.google.com/save" method="POST">'
       b"<button>Accept all</button><button>Reject all</button></form></body></html>")
status("login", "200 OK", body=b"<!DOCTYPE html><html><head><title>Log in</title></head>"
       b'<body><form action="/login" method="post"><input name="user"><input '
       b'type="password" name="password"><button>Log in</button></form></body></html>')


# ---- time ------------------------------------------------------------------------------


async def drip(ask, data):
    """A byte every half second."""
    for byte in data:
        await ask.send(bytes([byte]))
        await asyncio.sleep(.5)


@fault("hang")
async def hang(ask):
    await ask.reader.read(1)  # until the client goes


@fault("slow-head")
async def slow_head(ask):
    await drip(ask, b"HTTP/1.1 200 OK\r\nX-More: " + b"x" * 1000)


@fault("slow-body")
async def slow_body(ask):
    await ask.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    await drip(ask, page_of(ask))


@fault("slow-chunks")
async def slow_chunks(ask):
    await ask.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        await ask.send(b"4\r\n<p>\n\r\n")
        await asyncio.sleep(.3)


# ---- length ----------------------------------------------------------------------------


async def with_length(ask, length, body):
    fields = "" if length is None else f"Content-Length: {length}\r\n"
    await ask.send(f"HTTP/1.1 200 OK\r\n{HTML}\r\n{fields}\r\n".encode() + body)


@fault("cut")
async def cut(ask):
    body = page_of(ask)
    await with_length(ask, len(body), body[:len(body) // 2])


@fault("length-long")
async def length_long(ask):
    body = page_of(ask)
    await with_length(ask, len(body) + 10, body)


@fault("length-short")
async def length_short(ask):
    body = page_of(ask)
    await with_length(ask, len(body) - 10, body)


@fault("length-none")
async def length_none(ask):
    await with_length(ask, None, page_of(ask))


@fault("length-negative")
async def length_negative(ask):
    await with_length(ask, -5, page_of(ask))


@fault("chunked")
async def chunked(ask):
    await ask.send(f"HTTP/1.1 200 OK\r\n{HTML}\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
    body = page_of(ask)
    for start in range(0, len(body), 100):
        piece = body[start:start + 100]
        await ask.send(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
    await ask.send(b"0\r\n\r\n")


@fault("chunked-cut")
async def chunked_cut(ask):
    await ask.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    body = page_of(ask)
    await ask.send(f"{len(body):x}\r\n".encode() + body + b"\r\n")


@fault("chunked-broken")
async def chunked_broken(ask):
    await ask.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzzzz\r\n<p>")


@fault("endless")
async def endless(ask):
    await ask.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        await ask.send(b"10000\r\n" + b"<p>more\n" * 8192 + b"\r\n")


# ---- encodings -------------------------------------------------------------------------


def bomb_of(size):
    """A gzip stream that unpacks to so many MB of spaces: the same block again and again,
    which works because each is flushed and refers to nothing before it."""
    coder = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = coder.compress(b" " * 1048576) + coder.flush(zlib.Z_FULL_FLUSH)
    return b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + block * size


async def encoded(ask, coding, body):
    await ask.answer("200 OK", HTML, f"Content-Encoding: {coding}", body=body)


@fault("bomb")
async def bomb(ask):
    await encoded(ask, "gzip", bomb_of(1024))


@fault("gzip")
async def gzip_good(ask):
    await encoded(ask, "gzip", gzip.compress(page_of(ask), mtime=0))


@fault("gzip-damaged")
async def gzip_damaged(ask):
    body = bytearray(gzip.compress(page_of(ask), mtime=0))
    for at in range(40, 80):
        body[at] ^= 0x55
    await encoded(ask, "gzip", bytes(body))


@fault("gzip-cut")
async def gzip_cut(ask):
    await encoded(ask, "gzip", gzip.compress(page_of(ask), mtime=0)[:-100])


@fault("gzip-not")
async def gzip_not(ask):
    await encoded(ask, "gzip", page_of(ask))


@fault("br")
async def br(ask):
    await encoded(ask, "br", b"\x0b\x02\x80<p>\x03")


# ---- connections -----------------------------------------------------------------------


@fault("reset")
async def reset(ask):
    ask.reset()


@fault("reset-middle")
async def reset_middle(ask):
    body = page_of(ask)
    await with_length(ask, len(body), body[:len(body) // 2])
    await asyncio.sleep(.1)  # it is there before the reset
    ask.reset()


@fault("close")
async def close(ask):
    ask.writer.close()


@fault("tls-not")
async def tls_not(ask):
    await good(ask)


# ---- heads -----------------------------------------------------------------------------


async def raw(ask, head):
    await ask.send(head + page_of(ask))


@fault("head-many")
async def head_many(ask):
    await raw(ask, b"HTTP/1.1 200 OK\r\n" + b"X-More: " + b"\r\nX-More: ".join(
        [b"x" * 1000] * 1024) + b"\r\n\r\n")


@fault("head-long")
async def head_long(ask):
    await raw(ask, b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 1048576 + b"\r\n\r\n")


@fault("head-colon")
async def head_colon(ask):
    await raw(ask, b"HTTP/1.1 200 OK\r\nthis is no field\r\nServer: x\r\n\r\n")


@fault("head-nul")
async def head_nul(ask):
    await raw(ask, b"HTTP/1.1 200 OK\r\nX-Nul: a\0b\r\n\r\n")


@fault("head-bytes")
async def head_bytes(ask):
    await raw(ask, b"HTTP/1.1 200 \xff\x1b[31m\r\nX-Bytes: \x1b]0;x\x07 \xe4\r\n\r\n")


@fault("head-folded")
async def head_folded(ask):
    await raw(ask, b"HTTP/1.1 200 OK\r\nX-Folded: a\r\n\tb\r\n\r\n")


@fault("head-bare")
async def head_bare(ask):
    await raw(ask, b"HTTP/1.1 200 OK\nServer: x\n\n")


@fault("status-garbage")
async def status_garbage(ask):
    await ask.send(b"HTTP/9.9 abc\r\n\r\n")


@fault("status-short")
async def status_short(ask):
    await raw(ask, b"HTTP/1.1 200\r\n\r\n")


@fault("http-0.9")
async def http_09(ask):
    await raw(ask, b"")


@fault("http-1.0")
async def http_10(ask):
    await raw(ask, b"HTTP/1.0 200 OK\r\n\r\n")


@fault("continue")
async def informational(ask):
    await raw(ask, b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n"
              b"\r\nHTTP/1.1 200 OK\r\n\r\n")


@fault("continue-endless")
async def continue_endless(ask):
    while True:
        await ask.send(b"HTTP/1.1 100 Continue\r\n\r\n" * 100)


# ---- robots.txt ------------------------------------------------------------------------


def robots_answer(name, text, *fields, body=b""):
    async def answer(ask):
        await ask.answer(text, *fields, body=body)
    robots(name)(answer)


DISALLOW = b"User-agent: *\nDisallow: /\n"
robots_answer("robots-allow", "200 OK", body=b"User-agent: *\nAllow: /\n")
robots_answer("robots-disallow", "200 OK", body=DISALLOW)
robots_answer("robots-permission", "200 OK", body=DISALLOW)
robots_answer("robots-other", "200 OK", body=b"User-agent: other\nDisallow: /\n")
robots_answer("robots-html", "200 OK", HTML, body=b"<!DOCTYPE html><title>Shop</title><p>Hi")
robots_answer("robots-gzip", "200 OK", "Content-Encoding: gzip", body=gzip.compress(DISALLOW, mtime=0))
robots_answer("robots-huge-begin", "200 OK", body=DISALLOW + b"# fill\n" * 150000)
robots_answer("robots-huge-end", "200 OK", body=b"# fill\n" * 150000 + DISALLOW)
for code in (401, 403, 404, 410, 429, 500, 503):
    robots_answer(f"robots-{code}", f"{code} Trouble")
robots("robots-hang")(hang)
robots("robots-slow")(slow_body)
robots("robots-reset")(reset)
robots("robots-cut")(cut)


@robots("robots-redirect")
async def robots_redirect(ask):
    """/robots.txt leads to /rules, which is no page."""
    await ask.answer("301 Moved", "Location: /rules")


async def rules_or_page(ask):
    if ask.path == "/rules":
        await ask.answer("200 OK", body=DISALLOW)
    else:
        await good(ask)


PAGES["robots-redirect"] = rules_or_page


@robots("robots-loop")
async def robots_loop(ask):
    await ask.answer("301 Moved", "Location: /robots.txt")


@robots("robots-private")
async def robots_private(ask):
    await ask.answer("302 Found", "Location: http://127.0.0.1:"
                     f"{ask.site.port_of('trap')}/robots.txt")


# ---- charsets --------------------------------------------------------------------------

WORDS = "Schöne Größe – süß."  # in every charset below


def charset(name, label, coding, meta=""):
    async def answer(ask):
        body = page_of(ask, text=WORDS, links=meta).decode().replace(
            "<head>", "<head>" + (f'<meta charset="{meta}">' if meta else ""))
        await ask.answer("200 OK", "Content-Type: text/html" +
                         (f"; charset={label}" if label else ""), body=body.encode(coding))
    fault(name)(answer)


charset("charset-utf8-is-1252", "utf-8", "cp1252")
charset("charset-1252-is-utf8", "windows-1252", "utf-8")
charset("charset-utf16", "utf-16", "utf-16-le")
charset("charset-bom", "iso-8859-1", "utf-16")
charset("charset-header", "iso-8859-1", "cp1252", meta="utf-16")
charset("charset-meta", "", "cp1252", meta="windows-1252")
charset("charset-unknown", "klingon", "utf-8")


# ---- listings --------------------------------------------------------------------------


def number_of(ask):
    return int(ask.path.rpartition("/page-")[2]) if "/page-" in ask.path else 1


def listing(name, last, reference="/page-{}", header=False, numbers=None, wrap=False):
    """Pages 1 to `last` of two reviews each, linked by rel=next in the page or the head.
    `wrap`: the last leads to the first."""
    async def answer(ask):
        page_number = number_of(ask)
        target = page_number + 1 if page_number < last else 1 if wrap else 0
        reviews_of = numbers or (2 * page_number - 1, 2 * page_number)
        link = reference.format(target) if target else ""
        link = link.replace("TRAP", str(ask.site.port_of("trap"))) if link else link
        html = f'<a rel="next" href="{link}">More</a>' if link and not header else ""
        fields = [f'Link: <{link}>; rel="next"'] if link and header else []
        await ask.answer("200 OK", HTML, *fields, body=page_of(ask, reviews_of, html),
                         keep=True)
    fault(name)(answer)
    return answer


three = listing("pages", 3)
listing("pages-header", 3, header=True)
listing("pages-loop", 3, wrap=True)
listing("pages-same", 1, reference="/page", wrap=True)
listing("pages-repeat", 10 ** 6, numbers=(1, 2))
listing("pages-endless", 10 ** 6)
listing("pages-away", 3, reference="http://127.0.0.1:TRAP/page-{}")
listing("pages-metadata", 3, reference="http://169.254.169.254/page-{}")
listing("pages-file", 3, reference="file:///etc/passwd?{}")


@fault("pages-error")
async def pages_error(ask):
    if number_of(ask) == 2:
        await ask.answer("404 Not Found")
    else:
        await three(ask)


@fault("pages-retry")
async def pages_retry(ask):
    if number_of(ask) == 2 and ask.number == 1:
        await ask.answer("503 Service Unavailable")
    else:
        await three(ask)


@robots("pages-robots", page=three)
async def pages_robots(ask):
    await ask.answer("200 OK", body=b"User-agent: *\nDisallow: /page-2\n")


@fault("cookie")
async def cookie(ask):
    if number_of(ask) == 1:
        link = '<a rel="next" href="/page-2">More</a>'
        await ask.answer("200 OK", HTML, "Set-Cookie: visitor=7; Path=/",
                         body=page_of(ask, (1, 2), link))
    elif "visitor=7" in ask.fields.get("cookie", ""):
        await ask.answer("200 OK", HTML, body=page_of(ask, (3, 4)))
    else:
        await ask.answer("403 Forbidden")
