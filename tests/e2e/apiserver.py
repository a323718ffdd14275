# SPDX-License-Identifier: GPL-3.0-or-later
"""An API on loopback: reviews in pages, for those who send the token; and a second port
that one of its pages redirects to. Every request is logged, a line each:
PORT PATH AUTHORIZATION."""
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlparse

TOKEN = "Bearer " + sys.argv[1]
LOG = open(sys.argv[2], "a", buffering=1)


def review(number):
    return {"reviewId": f"r{number}", "reviewer": {"displayName": f"Guest {number}"},
            "starRating": ["ONE", "TWO", "THREE", "FOUR", "FIVE"][number % 5],
            "comment": f"Room {number} was quiet", "createTime": f"2026-01-{number + 10}T09:00:00Z",
            "reviewReply": {"comment": f"Thank you, guest {number}",
                            "updateTime": "2026-02-01T09:00:00Z"}}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def answer(self, status, body, **fields):
        data = json.dumps(body).encode()
        self.send_response(status)
        for name, value in fields.items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        url = urlparse(self.path)
        port = self.server.server_address[1]
        given = self.headers.get("Authorization", "-")
        LOG.write(f"{port} {self.path} {given}\n")
        if url.path == "/robots.txt":
            return self.answer(404, {})
        if port != PORTS[0]:
            return self.answer(200, {"reviews": [review(7)]})
        if url.path == "/moved":
            return self.answer(302, {}, Location=f"http://127.0.0.1:{PORTS[1]}/elsewhere")
        if given != TOKEN:
            return self.answer(401, {"error": "no token"})
        if parse_qs(url.query).get("pageToken") == ["t2"]:
            return self.answer(200, {"reviews": [review(2)], "totalReviewCount": 3,
                                     "averageRating": 2.0})
        return self.answer(200, {"reviews": [review(0), review(1)], "totalReviewCount": 3,
                                 "averageRating": 2.0, "nextPageToken": "t2"})


SERVERS = [ThreadingHTTPServer(("127.0.0.1", 0), Handler) for _ in range(2)]
PORTS = [server.server_address[1] for server in SERVERS]
threading.Thread(target=SERVERS[1].serve_forever, daemon=True).start()
print(*PORTS, flush=True)
SERVERS[0].serve_forever()
