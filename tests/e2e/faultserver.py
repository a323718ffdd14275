#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Web servers on loopback that misbehave as they are told, each on a port of its own.

faultserver.py DIR [--latency MS] [--certificates DIR] NAME...

Each NAME gets a port, since pace, breaker and robots.txt go by host and port. A NAME that
faults.py knows has that fault. Another is a folder DIR/NAME of answers, read again for
each request: the answer to /x?page=2 lies in DIR/NAME/x?page=2: a line with the status,
header lines, an empty line, the body. "X-Wait: S" waits before the answer, "X-Cut: N"
sends N bytes of the body and closes. An ETag in the head makes it answer 304 to whom
knows it. What has no file is 404.

DIR/ports says "NAME PORT" for each, then "ready" is printed. DIR/log has a line for each
thing that happened, tab-separated, with a monotonic time in seconds:

    TIME open NAME CONNECTION
    TIME ask  NAME CONNECTION PATH If-None-Match If-Modified-Since User-Agent Cookie
    TIME end  NAME CONNECTION PATH     the answer is out, or nobody wants it any more

--latency: each answer waits so long at most, at random. --certificates: a folder; a NAME
for which there are NAME.crt and NAME.key speaks TLS.
"""

import argparse
import asyncio
import os
import random
import socket
import ssl
import struct
import time

import faults


class Ask:
    """A request, and the means to answer it."""

    def __init__(self, site, path, fields, reader, writer):
        self.site, self.path, self.fields = site, path, fields
        self.reader, self.writer = reader, writer
        self.keep = False  # the connection, after this answer
        site.asked[path] = site.asked.get(path, 0) + 1
        self.number = site.asked[path]  # 1 for the first of this path

    async def send(self, data):
        self.writer.write(data)
        await self.writer.drain()

    async def answer(self, status, *fields, body=b"", keep=False):
        """A whole answer as it should be."""
        lines = [f"HTTP/1.1 {status}", *fields]
        if not str(status).startswith(("1", "204", "304")):
            lines.append(f"Content-Length: {len(body)}")
        if not keep:
            lines.append("Connection: close")
        await self.send("\r\n".join([*lines, "", ""]).encode() + body)
        self.keep = keep

    def reset(self):
        """End the connection by RST."""
        peer = self.writer.get_extra_info("socket")
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


class Site:
    """A NAME with its port."""

    def __init__(self, server, name):
        self.server, self.name, self.asked = server, name, {}
        self.socket = socket.socket()
        self.socket.bind(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]

    def port_of(self, name):
        return self.server.sites[name].port

    async def start(self):
        if self.name == faults.NOBODY:
            return  # bound, so that nobody else has the port, but nobody listens
        await asyncio.start_server(self.connection, sock=self.socket, backlog=200,
                                   ssl=self.server.tls(self.name))

    async def connection(self, reader, writer):
        self.server.connections += 1
        number = self.server.connections
        self.server.log("open", self.name, number)
        try:
            while await self.request(number, reader, writer):
                pass
        except (OSError, EOFError, ValueError, asyncio.LimitOverrunError):
            pass  # the client left, or sent what is no request
        finally:
            writer.close()

    async def request(self, number, reader, writer):
        byte = await reader.readexactly(1)
        if byte == b"\x16":  # of TLS, on a port without
            writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            return False
        head = byte + await reader.readuntil(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        fields = {}
        for line in lines:
            name, _, value = line.partition(":")
            fields[name.strip().lower()] = value.strip()
        ask = Ask(self, first.split(" ")[1], fields, reader, writer)
        self.server.log("ask", self.name, number, ask.path,
                        *(fields.get(name, "-") for name in (
                            "if-none-match", "if-modified-since", "user-agent", "cookie")))
        try:
            if self.server.latency:
                await asyncio.sleep(random.random() * self.server.latency / 1000)
            await self.answer(ask)
        finally:
            self.server.log("end", self.name, number, ask.path)
        return ask.keep

    async def answer(self, ask):
        fault = faults.find(self.name, ask.path)
        if fault is not None:
            await fault(ask)
            return
        name = os.path.join(self.server.dir, self.name, ask.path.strip("/"))
        try:
            with open(name, "rb") as file:
                head, body = file.read().split(b"\n\n", 1)
        except OSError:
            head, body = b"404 Not Found", b""
        await self.scripted(ask, head.decode().split("\n"), body)

    async def scripted(self, ask, lines, body):
        fields = dict(line.split(": ", 1) for line in lines[1:])
        await asyncio.sleep(float(fields.pop("X-Wait", 0)))
        cut = fields.pop("X-Cut", None)
        texts = [f"{name}: {value}" for name, value in fields.items()]
        if fields.get("ETag", "") == ask.fields.get("if-none-match", None):
            await ask.answer("304 Not Modified", *texts, keep=True)
        elif cut is None:
            await ask.answer(lines[0], *texts, body=body, keep=True)
        else:
            texts = [f"HTTP/1.1 {lines[0]}", *texts, f"Content-Length: {len(body)}", "", ""]
            await ask.send("\r\n".join(texts).encode() + body[:int(cut)])


class Server:
    """All sites, and their log."""

    def __init__(self, options):
        self.dir, self.latency = options.dir, options.latency
        self.certificates = options.certificates
        self.connections = 0
        self.log_file = open(os.path.join(self.dir, "log"), "a", encoding="latin-1",
                             buffering=1)
        self.sites = {name: Site(self, name) for name in options.names}

    def log(self, *words):
        print(f"{time.monotonic():.4f}", *words, sep="\t", file=self.log_file)

    def tls(self, name):
        path = os.path.join(self.certificates or self.dir, name)
        if not os.path.exists(path + ".crt"):
            return None
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path + ".crt", path + ".key")
        return context

    async def run(self):
        for site in self.sites.values():
            await site.start()
        with open(os.path.join(self.dir, "ports"), "w", encoding="ascii") as ports:
            for site in self.sites.values():
                print(site.name, site.port, file=ports)
        print("ready", flush=True)
        await asyncio.Event().wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dir")
    parser.add_argument("--latency", type=float, default=0)
    parser.add_argument("--certificates")
    parser.add_argument("names", nargs="+")
    asyncio.run(Server(parser.parse_args()).run())


if __name__ == "__main__":
    main()
