/*
 * Moves the clock of one process by as many seconds as stand in a file that it shares with the
 * test, and leaves the machine's clock alone. Loaded before all else (LD_PRELOAD). Only the time of
 * day is moved: what measures durations goes on evenly, as it does when a machine's clock is set.
 *
 * libfaketime can do the same and much more, and makes a Java server crawl by it: minutes to start.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

/* Earlier than this is no time of day, but a time since the machine was started. */
#define FIRST_TIME_OF_DAY 1000000000

static int64_t unmoved = 0;
static const volatile int64_t *seconds = &unmoved;
static int (*real_clock)(clockid_t, struct timespec *);
static int (*real_wait)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *);

__attribute__((constructor)) static void open_clock(void) {
  real_clock = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  real_wait = (int (*)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *))dlsym(
      RTLD_NEXT, "pthread_cond_timedwait");
  const char *path = getenv("JUMPING_CLOCK");
  int file = path == NULL ? -1 : open(path, O_RDONLY | O_CLOEXEC);
  if (file >= 0) {
    void *page = mmap(NULL, sizeof(int64_t), PROT_READ, MAP_SHARED, file, 0);
    close(file);
    if (page != MAP_FAILED) {
      seconds = page;
    }
  }
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  if (real_clock == NULL) {
    open_clock();
  }
  int answer = real_clock(clock, now);
  if (answer == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
    now->tv_sec += *seconds;
  }
  return answer;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  (void)zone;
  struct timespec precise;
  int answer = clock_gettime(CLOCK_REALTIME, &precise);
  now->tv_sec = precise.tv_sec;
  now->tv_usec = precise.tv_nsec / 1000;
  return answer;
}

time_t time(time_t *now) {
  struct timespec precise;
  clock_gettime(CLOCK_REALTIME, &precise);
  if (now != NULL) {
    *now = precise.tv_sec;
  }
  return precise.tv_sec;
}

/* Who waits until a time of day means the moved one; the system knows only its own. */
int pthread_cond_timedwait(pthread_cond_t *restrict condition, pthread_mutex_t *restrict mutex,
                           const struct timespec *restrict until) {
  struct timespec end = *until;
  if (end.tv_sec > FIRST_TIME_OF_DAY) {
    end.tv_sec -= *seconds;
  }
  return real_wait(condition, mutex, &end);
}
