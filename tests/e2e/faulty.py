#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A web server on loopback for tests that answers as it is told.

faulty.py DIR: prints "ready PORT". The answer to /NAME lies in DIR/NAME: a line with the
status, header lines, an empty line, the body. "X-Cut: N" in the head sends N bytes of the
body and closes; "X-Wait: S" waits before answering. Each request is a line of DIR/log:
the path, If-None-Match, If-Modified-Since.
"""

import http.server
import os
import sys
import time


class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        folder = sys.argv[1]
        with open(os.path.join(folder, "log"), "a", encoding="utf-8") as log:
            print(self.path, self.headers.get("If-None-Match", "-"),
                  self.headers.get("If-Modified-Since", "-"), file=log)
        try:
            with open(os.path.join(folder, self.path.strip("/")), "rb") as file:
                head, body = file.read().split(b"\n\n", 1)
        except OSError:
            head, body = b"404", b""
        lines = head.decode().split("\n")
        headers = dict(line.split(": ", 1) for line in lines[1:])
        time.sleep(float(headers.pop("X-Wait", 0)))
        cut = int(headers.pop("X-Cut", len(body)))
        self.send_response(int(lines[0]))
        for name, value in headers.items():
            self.send_header(name, value)
        if lines[0] != "304":
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[:cut])
        self.close_connection = True

    def log_message(self, *args):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
print("ready", server.server_port, flush=True)
server.serve_forever()
