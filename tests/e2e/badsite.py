#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A web server on loopback that does not play along; prints "ready PORT".

/robots.txt does not exist. The path says what goes wrong: /500, /loop, /cut (ends in the
middle), /hang (never answers), /endless, /bomb (a small page that unpacks to a huge one),
/garbage (no HTTP at all), /headers (endless headers), /file (redirects to file://).
"""

import gzip
import socket
import socketserver

PAGE = b"<!DOCTYPE html><title>x</title>" + b" " * 5000
BOMB = gzip.compress(b" " * 80_000_000, 1)


def status(line, *headers):
    return "\r\n".join([f"HTTP/1.1 {line}", *headers, "Connection: close", "", ""]).encode()


class Handler(socketserver.BaseRequestHandler):
    def endless(self, head, piece):
        self.request.sendall(head)
        while True:
            self.request.sendall(piece)

    def answer(self, path):
        send = self.request.sendall
        if path == "/500":
            send(status("500 Trouble", "Content-Length: 0"))
        elif path == "/loop":
            send(status("302 Found", "Location: /loop", "Content-Length: 0"))
        elif path == "/file":
            send(status("302 Found", "Location: file:///etc/passwd", "Content-Length: 0"))
        elif path == "/cut":
            send(status("200 OK", "Content-Type: text/html", "Content-Length: 900000") + PAGE)
        elif path == "/hang":
            self.request.recv(1)
        elif path == "/garbage":
            send(b"\x00\x01\x02 nothing \x1b[31m like HTTP\r\n\r\n")
        elif path == "/headers":
            self.endless(b"HTTP/1.1 200 OK\r\n", b"X-More: " + b"x" * 8000 + b"\r\n")
        elif path == "/endless":
            self.endless(status("200 OK", "Content-Type: text/html"), b"<p>more" * 9000)
        elif path == "/bomb":
            send(status("200 OK", "Content-Type: text/html", "Content-Encoding: gzip",
                        f"Content-Length: {len(BOMB)}") + BOMB)
        else:
            send(status("404 Not Found", "Content-Length: 0"))

    def handle(self):
        request = b""
        while b"\r\n\r\n" not in request and len(request) < 65536:
            piece = self.request.recv(4096)
            if not piece:
                return
            request += piece
        try:
            self.answer(request.split()[1].decode())
            self.request.shutdown(socket.SHUT_WR)
        except OSError:
            pass


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


if __name__ == "__main__":
    with Server(("127.0.0.1", 0), Handler) as server:
        print("ready", server.server_address[1], flush=True)
        server.serve_forever()
