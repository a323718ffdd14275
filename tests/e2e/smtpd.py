#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server on loopback for tests.

Listens on a free port, prints "ready PORT", and writes each message that it takes to
DIR/NNN.eml (the bytes as received) with its envelope in DIR/NNN.json. Options make it
refuse senders, recipients, messages or everybody who has not logged in. With --until-eof
it ends when its standard input does, so that it never outlives a test.
"""

import argparse
import asyncio
import json
import logging
import os
import signal
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

WORDS = {
    421: "closing the channel, come back later",
    450: "mailbox busy, come back later",
    451: "try again later",
    550: "no such user",
    552: "message too large",
    554: "no thanks",
}


def reply(code):
    return f"{code} {WORDS.get(code, 'refused')}"


class Mailbox:
    """Takes what the options do not refuse."""

    def __init__(self, options):
        self.options = options
        self.refused = dict(pair.rsplit("=", 1) for pair in options.refuse)

    async def handle_MAIL(self, server, connection, envelope, address, mail_options):
        if self.options.refuse_sender:
            return reply(self.options.refuse_sender)
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, connection, envelope, address, rcpt_options):
        if address in self.refused:
            return reply(int(self.refused[address]))
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, connection, envelope):
        if self.options.refuse_data:
            return reply(self.options.refuse_data)
        number = sum(name.endswith(".json") for name in os.listdir(self.options.dir)) + 1
        path = os.path.join(self.options.dir, f"{number:03d}")
        with open(path + ".eml", "wb") as message:
            message.write(envelope.original_content)
        with open(path + ".json", "w", encoding="ascii") as file:
            json.dump({"from": envelope.mail_from, "to": envelope.rcpt_tos}, file)
        return "250 OK"


def authenticator(expected):
    def check(server, connection, envelope, mechanism, data):
        login, password = (part.decode() for part in (data.login, data.password))
        return AuthResult(success=f"{login}:{password}" == expected, handled=False)

    return check


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dir", required=True, help="where messages are written")
    parser.add_argument("--refuse", action="append", default=[], metavar="ADDRESS=CODE")
    parser.add_argument("--refuse-sender", type=int, metavar="CODE")
    parser.add_argument("--refuse-data", type=int, metavar="CODE")
    parser.add_argument("--auth", metavar="USER:PASSWORD", help="required to send")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    parser.add_argument("--until-eof", action="store_true")
    return parser.parse_args()


async def serve(options):
    loop = asyncio.get_running_loop()
    done = loop.create_future()

    def finish():
        if not done.done():
            done.set_result(None)

    def connection():
        login = authenticator(options.auth) if options.auth else None
        return SMTP(
            Mailbox(options),
            hostname="localhost",
            authenticator=login,
            auth_required=bool(options.auth),
            auth_require_tls=False,
        )

    loop.add_signal_handler(signal.SIGTERM, finish)
    if options.until_eof:
        loop.add_reader(0, lambda: os.read(0, 4096) or finish())
    server = await loop.create_server(connection, options.host, options.port)
    print("ready", server.sockets[0].getsockname()[1], flush=True)
    await done
    server.close()


if __name__ == "__main__":
    settings = arguments()
    logging.getLogger("mail.log").setLevel(logging.CRITICAL)
    warnings.simplefilter("ignore")
    os.makedirs(settings.dir, exist_ok=True)
    asyncio.run(serve(settings))
    sys.exit(0)
