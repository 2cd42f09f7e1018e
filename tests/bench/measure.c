/*
 * Runs commands in turn, each so many times, and prints for each run its
 * number, wall time, user and system time in seconds, and the largest
 * resident set of a process in kB: `measure RUNS INPUT COMMAND ...`. A command
 * with a blank in it is given to the shell; others are run as they are. The
 * runs of all commands are interleaved, so that what slows the machine slows
 * all of them. A small program of its own, because a child's resident set
 * begins with that of the one that starts it.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double
seconds(struct timeval t)
{
	return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

static int
run(int which, const char *input, char *command)
{
	struct timespec begin, end;
	struct rusage use;
	int status;
	pid_t child;

	clock_gettime(CLOCK_MONOTONIC, &begin);
	child = vfork();
	if (child == 0) {
		int in = open(input, O_RDONLY), out = open("/dev/null", O_WRONLY);

		if (in < 0 || out < 0)
			_exit(126);
		dup2(in, STDIN_FILENO);
		dup2(out, STDOUT_FILENO);
		close(in);
		close(out);
		if (strchr(command, ' ') != NULL)
			execl("/bin/sh", "sh", "-c", command, (char *)NULL);
		else
			execl(command, command, (char *)NULL);
		_exit(127);
	}
	if (child < 0 || wait4(child, &status, 0, &use) != child)
		return 1;
	clock_gettime(CLOCK_MONOTONIC, &end);
	printf("%d %.6f %.6f %.6f %ld %d\n", which,
	    (double)(end.tv_sec - begin.tv_sec) + (double)(end.tv_nsec - begin.tv_nsec) / 1e9,
	    seconds(use.ru_utime), seconds(use.ru_stime), use.ru_maxrss,
	    WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
	return 0;
}

int
main(int argc, char **argv)
{
	if (argc < 4) {
		fprintf(stderr, "usage: measure RUNS INPUT COMMAND ...\n");
		return 2;
	}
	for (int i = 0; i < atoi(argv[1]); i++)
		for (int k = 3; k < argc; k++)
			if (run(k - 3, argv[2], argv[k]) != 0) {
				perror("measure");
				return 1;
			}
	return 0;
}
