#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""peak.py FILE COMMAND...: run it, write its peak memory in MiB into FILE, exit as it does."""

import resource
import subprocess
import sys

status = subprocess.run(sys.argv[2:], check=False).returncode
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
with open(sys.argv[1], "w", encoding="ascii") as file:
    print(peak, file=file)
sys.exit(status if status >= 0 else 128 - status)
