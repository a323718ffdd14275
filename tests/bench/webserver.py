#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nginx on loopback for the benchmarks: files, without a log, to as many as ask."""
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

FIRST_PORT = 20000  # below those that the system gives to clients
CONFIG = """daemon off;
{user}worker_processes 1;
worker_rlimit_nofile {files};
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections {files}; }}
http {{
	access_log off;
	client_body_temp_path {folder}/body;
	proxy_temp_path {folder}/proxy;
	fastcgi_temp_path {folder}/fastcgi;
	uwsgi_temp_path {folder}/uwsgi;
	scgi_temp_path {folder}/scgi;
	types {{ text/html html; }}
	sendfile on;
	keepalive_requests 1000000;
	gzip_static {packed};
	server {{
{listen}
		root {root};
	}}
}}
"""


def program():
    return shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")


def is_free(port):
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def free_ports(n):
    """The first n that nobody listens on."""
    ports = [port for port in range(FIRST_PORT, FIRST_PORT + n + 1000) if is_free(port)]
    return ports[:n]


class WebServer:
    """`with WebServer(folder, root) as server`: server.url(path), server.ports. `packed`: send
    FILE.gz to those who take it. `n`: listen on so many ports."""

    def __init__(self, folder, root, packed=False, n=1):
        self.folder, self.ports, self.child = Path(folder).resolve(), free_ports(n), None
        self.folder.mkdir(parents=True, exist_ok=True)
        self.config = self.folder / "nginx.conf"
        self.config.write_text(CONFIG.format(
            folder=self.folder, root=Path(root).resolve(), packed="on" if packed else "off",
            files=4 * n + 256, user="user root;\n" if os.getuid() == 0 else "",
            listen="\n".join(f"\t\tlisten 127.0.0.1:{port} backlog=512;"
                             for port in self.ports)))

    def url(self, path, at=0):
        return f"http://127.0.0.1:{self.ports[at]}/{path}"

    def __enter__(self):
        self.child = subprocess.Popen([program(), "-e", self.folder / "error.log", "-c",
                                       self.config, "-p", self.folder])
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.ports[-1]), 1).close()
                return self
            except OSError:
                time.sleep(.05)
            if self.child.poll() is not None:
                break
        sys.exit(f"bench: nginx does not start: {self.folder}/error.log says why")

    def __exit__(self, *_):
        self.child.terminate()
        self.child.wait()
