/* What the programs that misuse the library share. */
#ifndef CHECK_H
#define CHECK_H

#include "echeance.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Only in a library built for these tests. */
extern echeance_status echeance_abuse_panic(int32_t as_of, const echeance_exam_transfer_facts *facts,
                                            const echeance_readings *readings, echeance_exam_transfer_answer *answer);
extern echeance_status echeance_abuse_panic_text(char *buffer, size_t capacity, size_t *needed);
extern int32_t echeance_abuse_panic_wrong_field(void);
extern int32_t echeance_abuse_read(const uint8_t *bytes, size_t place);

/* What is being tried, for the message. */
static _Thread_local char trying[64] = "-";

#define CHECK(condition)                                                                            \
    do {                                                                                            \
        if (!(condition)) {                                                                         \
            fprintf(stderr, "%s, line %d: %s (%s)\n", __FILE__, __LINE__, #condition, trying);      \
            exit(1);                                                                                \
        }                                                                                           \
    } while (0)

/* In a program under the sanitizers of addresses and undefined behaviour, which end it without a CHECK. */
extern void __sanitizer_set_death_callback(void (*callback)(void)) __attribute__((weak));

static inline void tell_what_was_tried(void)
{
    fprintf(stderr, "(%s)\n", trying);
}

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

enum { SOIL = 0xA5 };

/* Memory of just that size, so that a step past its end is seen. */
static inline void *allocated(size_t size)
{
    void *bytes = malloc(size == 0 ? 1 : size);
    CHECK(bytes != NULL);
    return bytes;
}

static inline void *zeroed(size_t size)
{
    return memset(allocated(size), 0, size);
}

/* Memory in which a write is seen. */
static inline void *soiled(size_t size)
{
    return memset(allocated(size), SOIL, size);
}

static inline void *copied(const void *bytes, size_t size)
{
    return memcpy(allocated(size), bytes, size);
}

static inline int is_soiled(const void *bytes, size_t size)
{
    for (size_t place = 0; place < size; place++) {
        if (((const unsigned char *)bytes)[place] != SOIL) {
            return 0;
        }
    }
    return 1;
}

static inline int is_status(echeance_status status)
{
    return (status >= ECHEANCE_STATUS_OK && status <= ECHEANCE_STATUS_OVERLAP)
        || (status >= ECHEANCE_STATUS_NOT_JSON && status <= ECHEANCE_STATUS_OUTSIDE_TEMPORARY_WINDOW)
        || status == ECHEANCE_STATUS_KEY_TOO_SHORT || status == ECHEANCE_STATUS_BEFORE_SENDING
        || status == ECHEANCE_STATUS_STATE_MALFORMED || status == ECHEANCE_STATUS_STATE_ALTERED;
}

/* The calls that write a text, in one form. */
typedef echeance_status writing(int32_t number, int32_t lang, int32_t encoding, char *buffer, size_t capacity,
                                size_t *needed);

static inline echeance_status write_reason(int32_t number, int32_t lang, int32_t encoding, char *buffer,
                                           size_t capacity, size_t *needed)
{
    return echeance_reason_text(number, lang, encoding, buffer, capacity, needed);
}

static inline echeance_status write_sources(int32_t number, int32_t lang, int32_t encoding, char *buffer,
                                            size_t capacity, size_t *needed)
{
    return echeance_reason_sources(number, lang, encoding, buffer, capacity, needed);
}

static inline echeance_status write_error(int32_t number, int32_t lang, int32_t encoding, char *buffer,
                                          size_t capacity, size_t *needed)
{
    return echeance_error_text(number, lang, encoding, buffer, capacity, needed);
}

static inline echeance_status write_statement(int32_t number, int32_t lang, int32_t encoding, char *buffer,
                                              size_t capacity, size_t *needed)
{
    return echeance_statement_text(number, lang, encoding, buffer, capacity, needed);
}

static inline echeance_status write_id(int32_t number, int32_t lang, int32_t encoding, char *buffer,
                                       size_t capacity, size_t *needed)
{
    (void)lang; /* the same in every language */
    return echeance_statement_id(number, encoding, buffer, capacity, needed);
}

static inline echeance_status write_field(int32_t rule, int32_t lang, int32_t encoding, char *buffer,
                                          size_t capacity, size_t *needed)
{
    return echeance_field_text(rule, 1, lang, encoding, buffer, capacity, needed);
}

static inline echeance_status write_field_name(int32_t rule, int32_t lang, int32_t encoding, char *buffer,
                                               size_t capacity, size_t *needed)
{
    (void)lang;
    return echeance_field_name(rule, 1, encoding, buffer, capacity, needed);
}

static inline echeance_status write_reading(int32_t reading, int32_t lang, int32_t encoding, char *buffer,
                                            size_t capacity, size_t *needed)
{
    return echeance_reading_text(reading, lang, encoding, buffer, capacity, needed);
}

static inline echeance_status write_reading_name(int32_t reading, int32_t lang, int32_t encoding, char *buffer,
                                                 size_t capacity, size_t *needed)
{
    (void)lang;
    return echeance_reading_name(reading, 1, encoding, buffer, capacity, needed);
}

static inline echeance_status write_outcome(int32_t number, int32_t lang, int32_t encoding, char *buffer,
                                            size_t capacity, size_t *needed)
{
    /* An outcome of exam-transfer, or of a rule whose number stands before. */
    const int alone = number < 100;
    return echeance_outcome_text(alone ? 10 : number / 100, alone ? number : number % 100, lang, encoding, buffer, capacity, needed);
}

/* Each with a number that has a text. */
static const struct {
    writing *write;
    int32_t number;
} WRITINGS[] = {
    { write_reason, 1002 }, { write_sources, 1002 }, { write_error, 1 },
    { write_statement, 1 }, { write_id, 1 },         { write_outcome, 1 },
    { write_field, 10 },     { write_field_name, 10 }, { write_reading, 1 }, { write_reading_name, 1 },
};

#endif
