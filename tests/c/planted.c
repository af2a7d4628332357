/* Does on purpose what a checker has to report, as `planted FAULT` says: a checker that lets it pass sees nothing. */
#define _POSIX_C_SOURCE 200809L

#include "check.h"

#include <limits.h>
#include <pthread.h>

/* Eight bytes, the first unset. */
static uint8_t *eight(void)
{
    uint8_t *bytes = allocated(8);
    memset(bytes + 1, 1, 7);
    return bytes;
}

/* The library reads one byte past the end. */
static void read_past(void)
{
    uint8_t *bytes = eight();
    (void)echeance_abuse_read(bytes, 8);
    free(bytes);
}

static void read_freed(void)
{
    uint8_t *bytes = eight();
    const uint8_t *volatile kept = bytes; /* volatile: the compiler would see it too */
    free(bytes);
    (void)echeance_abuse_read(kept, 1);
}

/* A choice that hangs on a byte which was never set. */
static void read_unset(void)
{
    uint8_t *bytes = eight();
    if (echeance_abuse_read(bytes, 0) == 3) {
        puts("three");
    }
    free(bytes);
}

static void leak(void)
{
    uint8_t *volatile forgotten = eight();
    forgotten = NULL;
    (void)forgotten;
}

static void overflow(void)
{
    volatile int large = INT_MAX;
    large = large + 1;
}

static uint8_t shared[8];

static void *read_shared(void *unused)
{
    (void)unused;
    (void)echeance_abuse_read(shared, 0);
    return NULL;
}

/* The library reads in one thread what another writes. */
static void race(void)
{
    pthread_t reader;
    CHECK(pthread_create(&reader, NULL, read_shared, NULL) == 0);
    shared[0] = 1;
    CHECK(pthread_join(reader, NULL) == 0);
}

int main(int argument_count, char **arguments)
{
    static const struct {
        const char *name;
        void (*plant)(void);
    } FAULTS[] = {
        { "read-past", read_past }, { "read-freed", read_freed }, { "read-unset", read_unset },
        { "leak", leak },           { "overflow", overflow },     { "race", race },
    };
    CHECK(argument_count == 2);
    for (size_t place = 0; place < COUNT(FAULTS); place++) {
        if (strcmp(arguments[1], FAULTS[place].name) == 0) {
            FAULTS[place].plant();
            puts("not reported");
            return 0;
        }
    }
    return 2;
}
