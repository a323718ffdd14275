# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: measure.py SECONDS OUT COMMAND...

Run COMMAND with standard output into OUT, killed once it used SECONDS of processor time; print
"STATUS MEMORY CPU": its exit status (128 + a signal's number), its peak memory in KiB and the
processor time in milliseconds.
"""

import os
import resource
import sys


def main():
    seconds, out, command = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
    pid = os.fork()
    if pid == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        fd = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        os.dup2(fd, 1)
        os.execvp(command[0], command)
    _, status, usage = os.wait4(pid, 0)
    code = os.waitstatus_to_exitcode(status)
    cpu = usage.ru_utime + usage.ru_stime
    print(code if code >= 0 else 128 - code, usage.ru_maxrss, round(cpu * 1000))


if __name__ == "__main__":
    main()
