/* Boundaries from C: the rows of three questions, worked out by hand, and what is refused. */
#include "echeance.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition)                                                                            \
    do {                                                                                            \
        if (!(condition)) {                                                                         \
            fprintf(stderr, "line %d: %s\n", __LINE__, #condition);                                 \
            exit(1);                                                                                \
        }                                                                                           \
    } while (0)

enum { UNSET = 77 };

static echeance_status find(const char *question, const char *fact, echeance_range *ranges, size_t capacity,
                            size_t *needed)
{
    return echeance_boundaries(question, strlen(question), fact, strlen(fact), ranges, capacity, needed);
}

/* In an array of just the size, so that a write past its end is seen, and in one that is a row short. */
static void rows_are(const char *question, const char *fact, const echeance_range *expected, size_t count)
{
    size_t needed = UNSET;
    CHECK(find(question, fact, NULL, 0, &needed) == ECHEANCE_STATUS_TOO_SMALL && needed == count);
    echeance_range *rows = calloc(count, sizeof *rows);
    CHECK(rows != NULL);
    needed = UNSET;
    CHECK(find(question, fact, rows, count - 1, &needed) == ECHEANCE_STATUS_TOO_SMALL && needed == count);
    CHECK(rows[0].from == 0);
    needed = UNSET;
    CHECK(find(question, fact, rows, count, &needed) == ECHEANCE_STATUS_OK && needed == count);
    for (size_t place = 0; place < count; place++) {
        const echeance_range *row = &rows[place], *hand = &expected[place];
        CHECK(row->from == hand->from && row->before == hand->before);
        CHECK(row->outcome == hand->outcome && row->field == hand->field);
    }
    free(rows);
}

#define ROWS_ARE(question, fact, ...)                                                               \
    rows_are(question, fact, (const echeance_range[]){ __VA_ARGS__ },                               \
             sizeof((const echeance_range[]){ __VA_ARGS__ }) / sizeof(echeance_range))

int main(void)
{
    /* Two years before the day of the question, itself included. */
    ROWS_ARE("{\"rule\":\"exam-validity\",\"as_of\":\"2026-11-21\"}", "passed_on",
             { 19000101, 20241121, ECHEANCE_EXAM_VALIDITY_LAPSED, 0 },
             { 20241121, 20261122, ECHEANCE_EXAM_VALIDITY_VALID, 0 },
             { 20261122, 22000101, -ECHEANCE_STATUS_IN_THE_FUTURE, ECHEANCE_EXAM_VALIDITY_FACT_PASSED_ON },
             { ECHEANCE_UNKNOWN, ECHEANCE_UNKNOWN, ECHEANCE_UNDETERMINED, 0 },
             { ECHEANCE_NONE, ECHEANCE_NONE, ECHEANCE_EXAM_VALIDITY_NOT_PASSED, 0 });

    /* Under the other reading, an exam of 29 February 2024 can be used on 1 March 2026. */
    ROWS_ARE("{\"rule\":\"exam-validity\",\"as_of\":\"2026-03-01\"}", "passed_on",
             { 19000101, 20240301, ECHEANCE_EXAM_VALIDITY_LAPSED, 0 },
             { 20240301, 20260302, ECHEANCE_EXAM_VALIDITY_VALID, 0 },
             { 20260302, 22000101, -ECHEANCE_STATUS_IN_THE_FUTURE, ECHEANCE_EXAM_VALIDITY_FACT_PASSED_ON },
             { ECHEANCE_UNKNOWN, ECHEANCE_UNKNOWN, ECHEANCE_UNDETERMINED, 0 },
             { ECHEANCE_NONE, ECHEANCE_NONE, ECHEANCE_EXAM_VALIDITY_NOT_PASSED, 0 });
    ROWS_ARE("{\"rule\":\"exam-validity\",\"as_of\":\"2026-03-01\",\"readings\":{\"leap-day\":\"march-1\"}}", "passed_on",
             { 19000101, 20240229, ECHEANCE_EXAM_VALIDITY_LAPSED, 0 },
             { 20240229, 20260302, ECHEANCE_EXAM_VALIDITY_VALID, 0 },
             { 20260302, 22000101, -ECHEANCE_STATUS_IN_THE_FUTURE, ECHEANCE_EXAM_VALIDITY_FACT_PASSED_ON },
             { ECHEANCE_UNKNOWN, ECHEANCE_UNKNOWN, ECHEANCE_UNDETERMINED, 0 },
             { ECHEANCE_NONE, ECHEANCE_NONE, ECHEANCE_EXAM_VALIDITY_NOT_PASSED, 0 });

    /* A fact without "none", and a relation: a certificate cannot expire before it was issued. */
    ROWS_ARE("{\"rule\":\"certificate-status\",\"as_of\":\"2026-11-21\",\"facts\":{\"issued_on\":\"2026-01-05\","
             "\"affiliated\":true}}",
             "expires_on",
             { 19000101, 20260106, -ECHEANCE_STATUS_END_BEFORE_START, ECHEANCE_CERTIFICATE_STATUS_FACT_EXPIRES_ON },
             { 20260106, 20261122, ECHEANCE_CERTIFICATE_STATUS_EXPIRED, 0 },
             { 20261122, 22000101, ECHEANCE_CERTIFICATE_STATUS_VALID, 0 },
             { ECHEANCE_UNKNOWN, ECHEANCE_UNKNOWN, ECHEANCE_CERTIFICATE_STATUS_VALID, 0 });

    const char *question = "{\"rule\":\"exam-transfer\",\"as_of\":\"2026-11-21\"}";
    echeance_range rows[8];
    size_t needed = UNSET;
    CHECK(find("{", "passed_on", rows, 8, &needed) == ECHEANCE_STATUS_NOT_JSON);
    CHECK(find(question, "exam_passed_on", rows, 8, &needed) == ECHEANCE_STATUS_MISSING_FIELD);
    CHECK(find(question, "affiliated_at_expiry", rows, 8, &needed) == ECHEANCE_STATUS_NOT_A_CHOICE);
    CHECK(find(question, "no-such-fact", rows, 8, &needed) == ECHEANCE_STATUS_NOT_A_CHOICE);
    CHECK(find(question, "\xff", rows, 8, &needed) == ECHEANCE_STATUS_NOT_A_CHOICE);
    CHECK(find("{\"rule\":\"exam-validity\",\"as_of\":\"2026-11-21\",\"facts\":{\"passed_on\":\"2026-11-21\"}}",
               "passed_on", rows, 8, &needed) == ECHEANCE_STATUS_UNKNOWN_FIELD);
    CHECK(echeance_boundaries(NULL, 0, "x", 1, rows, 8, &needed) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_boundaries(question, strlen(question), NULL, 0, rows, 8, &needed) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_boundaries(question, SIZE_MAX, "x", 1, rows, 8, &needed) == ECHEANCE_STATUS_BAD_LENGTH);
    CHECK(echeance_boundaries(question, strlen(question), "x", SIZE_MAX, rows, 8, &needed) ==
          ECHEANCE_STATUS_BAD_LENGTH);
    /* Neither is read: the text is shorter. No fact has so long a name. */
    CHECK(echeance_boundaries(question, ECHEANCE_QUESTION_MAX + 1, "x", 1, rows, 8, &needed) ==
          ECHEANCE_STATUS_TOO_LONG);
    CHECK(echeance_boundaries(question, strlen(question), "x", ECHEANCE_QUESTION_MAX + 1, rows, 8, &needed) ==
          ECHEANCE_STATUS_NOT_A_CHOICE);
    CHECK(find(question, "exam_passed_on", rows, SIZE_MAX, &needed) == ECHEANCE_STATUS_BAD_LENGTH);
    CHECK(find(question, "exam_passed_on", NULL, 8, &needed) == ECHEANCE_STATUS_NULL);
    CHECK(find(question, "exam_passed_on", rows, 8, NULL) == ECHEANCE_STATUS_NULL);
    CHECK(needed == UNSET);
    return 0;
}
