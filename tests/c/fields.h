/* Reads the fields of a line and writes what a call gives.

   A line in: rule, as_of, readings ("-" for NULL, or the numbers of the readings with commas), then the facts in the order of the rule's
   table, separated by tabs: a number; for a has_ member its number first; a text as hexadecimal digits; periods as
   "from:to" with commas; of both "-" for one that is not given, "?" for one that is not known.

   A line out: name=value, separated by tabs. */
#ifndef FIELDS_H
#define FIELDS_H

#include "echeance.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define AT(type, member, offset) \
    _Static_assert(offsetof(type, member) == (offset), #type "." #member " has moved")
#define SIZE(type, size) _Static_assert(sizeof(type) == (size), #type " has padding")

AT(echeance_period, from, 0);
AT(echeance_period, to, 4);
SIZE(echeance_period, 8);
SIZE(echeance_readings, 64);

struct fields {
    char *rest; /* NULL past the last field */
};

static void give_up(const char *why)
{
    fprintf(stderr, "%s\n", why);
    exit(2);
}

static char *next(struct fields *line)
{
    char *field = line->rest;
    if (field == NULL) {
        give_up("the line is too short");
    }
    char *end = strchr(field, '\t');
    line->rest = end == NULL ? NULL : end + 1;
    if (end != NULL) {
        *end = '\0';
    }
    return field;
}

static int64_t number(const char *text, char **end)
{
    long long value = strtoll(text, end, 10);
    if (*end == text) {
        give_up("not a number");
    }
    return value;
}

static int64_t next_long(struct fields *line)
{
    char *end;
    int64_t value = number(next(line), &end);
    if (*end != '\0') {
        give_up("more than a number");
    }
    return value;
}

static int32_t next_int(struct fields *line)
{
    return (int32_t)next_long(line);
}

static const echeance_readings *next_readings(struct fields *line, echeance_readings *chosen)
{
    char *field = next(line);
    if (strcmp(field, "-") == 0) {
        return NULL;
    }
    enum { READINGS = offsetof(echeance_readings, reserved) / sizeof(int32_t) };
    int32_t numbers[READINGS];
    for (size_t place = 0; place < READINGS; place++) {
        numbers[place] = (int32_t)number(field, &field);
        field += *field == ',';
    }
    memset(chosen, 0, sizeof *chosen);
    memcpy(chosen, numbers, sizeof numbers);
    return chosen;
}

/* Whether a text or a list is not there: not given, or not known. */
static inline int is_nothing(const char *field, uint64_t *length)
{
    const int unknown = strcmp(field, "?") == 0;
    if (unknown) {
        *length = ECHEANCE_LENGTH_UNKNOWN;
    }
    return unknown || strcmp(field, "-") == 0;
}

/* A copy of just its size, so that a read past its end is seen. */
static inline const char *next_text(struct fields *line, uint64_t *len)
{
    const char *field = next(line);
    if (is_nothing(field, len)) {
        return NULL;
    }
    size_t size = strlen(field) / 2;
    char *text = malloc(size == 0 ? 1 : size);
    if (text == NULL) {
        give_up("no memory");
    }
    for (size_t place = 0; place < size; place++) {
        const char digits[3] = { field[2 * place], field[2 * place + 1], '\0' };
        text[place] = (char)strtol(digits, NULL, 16);
    }
    *len = size;
    return text;
}

static inline const echeance_period *next_periods(struct fields *line, uint64_t *count)
{
    char *field = next(line);
    if (is_nothing(field, count)) {
        return NULL;
    }
    size_t size = 0;
    for (const char *at = field; *at != '\0'; at++) {
        size += *at == ':';
    }
    echeance_period *periods = malloc(size == 0 ? 1 : size * sizeof *periods);
    if (periods == NULL) {
        give_up("no memory");
    }
    for (size_t place = 0; place < size; place++) {
        periods[place].from = (int32_t)number(field, &field);
        field += *field == ':';
        periods[place].to = (int32_t)number(field, &field);
        field += *field == ',';
    }
    *count = size;
    return periods;
}

static inline void release(const void *given)
{
    free((void *)(uintptr_t)given);
}

static void put(const char *name, int64_t value)
{
    printf("%s=%" PRId64 "\t", name, value);
}

static void put_each(const char *name, const int32_t *values)
{
    printf("%s=", name);
    for (int place = 0; place < 8; place++) {
        printf("%" PRId32 ",", values[place]);
    }
    printf("\t");
}

static inline void put_text(const char *name, const char *text)
{
    printf("%s=%s\t", name, text);
}

/* How often memory was asked for since the question was read. */
static size_t allocated;

#ifdef COUNT_ALLOCATIONS
/* The linker puts these in the place of the C library's, for the archive's calls too (--wrap). */
extern void *__real_malloc(size_t size);
extern void *__real_calloc(size_t count, size_t size);
extern void *__real_realloc(void *old, size_t size);
extern int __real_posix_memalign(void **place, size_t alignment, size_t size);
extern void *__wrap_malloc(size_t size);
extern void *__wrap_calloc(size_t count, size_t size);
extern void *__wrap_realloc(void *old, size_t size);
extern int __wrap_posix_memalign(void **place, size_t alignment, size_t size);

void *__wrap_malloc(size_t size)
{
    allocated++;
    return __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    allocated++;
    return __real_calloc(count, size);
}

void *__wrap_realloc(void *old, size_t size)
{
    allocated++;
    return __real_realloc(old, size);
}

int __wrap_posix_memalign(void **place, size_t alignment, size_t size)
{
    allocated++;
    return __real_posix_memalign(place, alignment, size);
}
#endif

/* What a call must leave as it is where its status is not OK. */
static void soil(void *output, size_t size)
{
    memset(output, 0xA5, size);
}

static void check_soiled(const void *output, size_t size)
{
    const unsigned char *bytes = output;
    for (size_t place = 0; place < size; place++) {
        if (bytes[place] != 0xA5) {
            give_up("the output was written though the status is not OK");
        }
    }
}

static int ask_each_line(int (*ask)(const char *rule, struct fields *line))
{
    static char text[1 << 20];
#ifdef COUNT_ALLOCATIONS
    free(malloc(1));
    if (allocated == 0) {
        give_up("nothing is counted");
    }
#endif
    while (fgets(text, sizeof text, stdin) != NULL) {
        text[strcspn(text, "\n")] = '\0';
        struct fields line = { text };
        const char *rule = next(&line);
        if (!ask(rule, &line)) {
            give_up("no such rule");
        }
        if (line.rest != NULL) {
            give_up("the line is too long");
        }
#ifdef COUNT_ALLOCATIONS
        put("allocated", (int64_t)allocated);
#endif
        printf("\n");
    }
    return ferror(stdin) ? 2 : 0;
}

#endif
