/* One call or one table of the C interface, so many times: run under callgrind, it measures what each costs.
 *
 *     counted NAME TIMES
 *
 * NAME is one of CALLS or KERNELS. Of a table, TIMES is the number of rows. */
#include <echeance.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 65536 };

static const int32_t TODAY = 20261121;

/* The facts of a call; what it gives is not looked at. */
#define DECIDED(rule, ...) \
    static echeance_status rule##_decided(void) \
    { \
        const echeance_##rule##_facts facts = { __VA_ARGS__ }; \
        echeance_##rule##_decision decision; \
        return echeance_##rule##_decide(TODAY, &facts, NULL, &decision); \
    }
#define ANSWERED(rule, ...) \
    static echeance_status rule##_answered(void) \
    { \
        const echeance_##rule##_facts facts = { __VA_ARGS__ }; \
        echeance_##rule##_answer answer; \
        return echeance_##rule(TODAY, &facts, NULL, &answer); \
    }

DECIDED(exam_transfer, .exam_passed_on = 20241121, .affiliated_at_expiry = ECHEANCE_NO)
DECIDED(exam_validity, .passed_on = 20250302)
DECIDED(inactivity, .last_used_on = 20241215)
DECIDED(certificate_renewal, .expires_on = 20270110, .completed_on = ECHEANCE_NONE)
DECIDED(deadline, .starts_on = 20260228, .has_count = 1, .count = 15, .unit = ECHEANCE_DEADLINE_UNIT_DAYS)
ANSWERED(exam_transfer, .exam_passed_on = 20241121, .affiliated_at_expiry = ECHEANCE_NO)
ANSWERED(certificate_renewal, .expires_on = 20270110, .completed_on = ECHEANCE_NONE)
ANSWERED(inactivity_plan, .last_used_on = 20241215, .notice_30_sent_on = 20261115)
ANSWERED(holder_review, .certificate_number = "CAR201234567890", .certificate_number_len = 15, .issued_on = 20250110,
         .expires_on = 20270110, .affiliated = ECHEANCE_YES, .unaffiliated_since = ECHEANCE_NONE,
         .cancelled_on = ECHEANCE_NONE, .renewal_completed_on = ECHEANCE_NONE, .exam_passed_on = 20241005,
         .affiliated_at_expiry = ECHEANCE_YES, .account_last_used_on = 20250510)

static echeance_status exam_transfer_json(void)
{
    static const char question[] = "{\"rule\":\"exam-transfer\",\"as_of\":\"2026-11-21\",\"facts\":"
                                   "{\"exam_passed_on\":\"2024-11-21\",\"affiliated_at_expiry\":false}}";
    static char answer[65536];
    size_t needed;
    return echeance_evaluate_json(question, sizeof question - 1, answer, sizeof answer, &needed);
}

static const struct {
    const char *name;
    echeance_status (*call)(void);
} CALLS[] = {
    { "exam_transfer_decide", exam_transfer_decided },
    { "exam_validity_decide", exam_validity_decided },
    { "inactivity_decide", inactivity_decided },
    { "certificate_renewal_decide", certificate_renewal_decided },
    { "deadline_decide", deadline_decided },
    { "exam_transfer", exam_transfer_answered },
    { "certificate_renewal", certificate_renewal_answered },
    { "inactivity_plan", inactivity_plan_answered },
    { "holder_review", holder_review_answered },
    { "evaluate_json, exam-transfer", exam_transfer_json },
};

static int32_t days[ROWS], yes_no[ROWS], outcome[ROWS];
static char texts[15 * ROWS];
static int64_t offsets[ROWS + 1];

static echeance_status exam_validity_rows(size_t rows)
{
    const echeance_exam_validity_table table = { .passed_on = days };
    const echeance_exam_validity_results results = { .outcome = outcome };
    return echeance_exam_validity_columns(rows, echeance_column_day(TODAY), &table, NULL, &results);
}

static echeance_status exam_transfer_rows(size_t rows)
{
    const echeance_exam_transfer_table table = { .exam_passed_on = days, .affiliated_at_expiry = yes_no };
    const echeance_exam_transfer_results results = { .outcome = outcome };
    return echeance_exam_transfer_columns(rows, echeance_column_day(TODAY), &table, NULL, &results);
}

static echeance_status inactivity_rows(size_t rows)
{
    const echeance_inactivity_table table = { .last_used_on = days };
    const echeance_inactivity_results results = { .outcome = outcome };
    return echeance_inactivity_columns(rows, echeance_column_day(TODAY), &table, NULL, &results);
}

static echeance_status certificate_number_rows(size_t rows)
{
    const echeance_certificate_number_table table = { .text = texts, .text_len = 15 * rows, .text_offsets = offsets };
    const echeance_certificate_number_results results = { .outcome = outcome };
    return echeance_certificate_number_columns(rows, echeance_column_day(TODAY), &table, NULL, &results);
}

static const struct {
    const char *name;
    echeance_status (*answer)(size_t rows);
} KERNELS[] = {
    { "exam_validity_columns, a row", exam_validity_rows },
    { "exam_transfer_columns, a row", exam_transfer_rows },
    { "inactivity_columns, a row", inactivity_rows },
    { "certificate_number_columns, a row", certificate_number_rows },
};

static void fill(void)
{
    uint32_t state = 2463534242;
    for (size_t row = 0; row < ROWS; row++) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        days[row] = echeance_column_day(TODAY) - (int32_t)(state % 1500);
        yes_no[row] = state & 1 ? ECHEANCE_YES : ECHEANCE_NO;
        char number[16];
        snprintf(number, sizeof number, "CAR20%02u%08u", (unsigned)(state % 30), (unsigned)(state % 100000000));
        memcpy(texts + 15 * row, number, 15);
        offsets[row + 1] = (int64_t)(15 * (row + 1));
    }
}

static int refused(const char *name, echeance_status status)
{
    if (status != ECHEANCE_STATUS_OK) {
        fprintf(stderr, "counted: %s: status %d\n", name, (int)status);
    }
    return status != ECHEANCE_STATUS_OK;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fputs("counted NAME TIMES\n", stderr);
        return EXIT_FAILURE;
    }
    const size_t times = strtoul(argv[2], NULL, 10);
    for (size_t place = 0; place < sizeof CALLS / sizeof *CALLS; place++) {
        if (strcmp(argv[1], CALLS[place].name) == 0) {
            for (size_t done = 0; done < times; done++) {
                if (refused(argv[1], CALLS[place].call())) {
                    return EXIT_FAILURE;
                }
            }
            return EXIT_SUCCESS;
        }
    }
    for (size_t place = 0; place < sizeof KERNELS / sizeof *KERNELS; place++) {
        if (strcmp(argv[1], KERNELS[place].name) == 0 && times <= ROWS) {
            fill();
            return refused(argv[1], KERNELS[place].answer(times)) ? EXIT_FAILURE : EXIT_SUCCESS;
        }
    }
    fprintf(stderr, "counted: no such call: %s\n", argv[1]);
    return EXIT_FAILURE;
}
