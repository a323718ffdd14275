/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * measure SECONDS FILE COMMAND...: run the command, killed once it used SECONDS of
 * processor time (0: as long as it takes); write "STATUS MEMORY CPU" into FILE: its exit
 * status (128 + a signal's number), its peak memory in KiB and the processor time in
 * milliseconds. Exits as it did.
 *
 * A program of its own, since what the kernel tells as the peak of a process counts the
 * one that started it, up to exec: 13 MB if that were Python, 1 here.
 */
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>

extern char **environ;

static long milliseconds(const struct timeval *time)
{
	return time->tv_sec * 1000L + time->tv_usec / 1000;
}

int main(int argc, char **argv)
{
	pid_t pid;
	int status;
	struct rusage usage;

	if (argc < 4) {
		fputs("usage: measure SECONDS FILE COMMAND...\n", stderr);
		return 2;
	}
	const rlim_t seconds = strtoul(argv[1], NULL, 10);
	const struct rlimit limit = {seconds, seconds};
	FILE *file = fopen(argv[2], "we");

	if (file == NULL || (seconds != 0 && setrlimit(RLIMIT_CPU, &limit) < 0) ||
		posix_spawnp(&pid, argv[3], NULL, NULL, argv + 3, environ) != 0 ||
		wait4(pid, &status, 0, &usage) != pid) {
		perror(argv[2]);
		return 126;
	}
	status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
	fprintf(file, "%d %ld %ld\n", status, usage.ru_maxrss,
		milliseconds(&usage.ru_utime) + milliseconds(&usage.ru_stime));
	return fclose(file) == 0 ? status : 126;
}
