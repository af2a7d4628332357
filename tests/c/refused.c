/* What a caller forgot to say is refused, and never taken for "not given": a value without its has_ flag, a NULL list or
   text with a count. The first fault is reported with its field. Out: nothing, or the line of the first wrong CHECK. */
#include "echeance.h"

#include <stdio.h>
#include <string.h>

#define CHECK(condition)                                                       \
    do {                                                                       \
        if (!(condition)) {                                                    \
            fprintf(stderr, "%s, line %d: %s\n", __FILE__, __LINE__, #condition); \
            return 1;                                                          \
        }                                                                      \
    } while (0)

static const int32_t day = 20261121;

static int numbers(void)
{
    /* 15 of 20 is a pass, 15 of the 51 questions supposed otherwise is none. */
    echeance_exam_result_facts facts = { .correct_answers = 15, .has_correct_answers = 1, .questions = 20 };
    echeance_exam_result_answer answer;
    memset(&answer, 0x55, sizeof answer);
    echeance_exam_result_answer untouched = answer;
    CHECK(echeance_exam_result(day, &facts, NULL, &answer) == ECHEANCE_STATUS_OUT_OF_RANGE);
    CHECK(memcmp(&answer, &untouched, sizeof answer) == 0);
    CHECK(echeance_exam_result_wrong_field(day, &facts, NULL) == ECHEANCE_EXAM_RESULT_FACT_QUESTIONS);
    facts.has_questions = 1;
    CHECK(echeance_exam_result(day, &facts, NULL, &answer) == ECHEANCE_STATUS_OK);
    CHECK(answer.outcome == ECHEANCE_EXAM_RESULT_PASSED);
    facts.has_correct_answers = 0;
    CHECK(echeance_exam_result(day, &facts, NULL, &answer) == ECHEANCE_STATUS_OUT_OF_RANGE);
    CHECK(echeance_exam_result_wrong_field(day, &facts, NULL) == ECHEANCE_EXAM_RESULT_FACT_CORRECT_ANSWERS);
    /* A flag outside those promised. */
    facts.has_correct_answers = 2;
    CHECK(echeance_exam_result(day, &facts, NULL, &answer) == ECHEANCE_STATUS_OUT_OF_RANGE);
    facts.has_correct_answers = ECHEANCE_NONE;
    CHECK(echeance_exam_result(day, &facts, NULL, &answer) == ECHEANCE_STATUS_OUT_OF_RANGE);
    facts.has_correct_answers = ECHEANCE_UNKNOWN;
    facts.correct_answers = 0;
    CHECK(echeance_exam_result(day, &facts, NULL, &answer) == ECHEANCE_STATUS_OK);
    CHECK(answer.outcome == 0 && answer.missing == ECHEANCE_EXAM_RESULT_FACT_CORRECT_ANSWERS);
    return 0;
}

static int instants(void)
{
    const int64_t now = 1795273260; /* 2026-11-21T10:01:00-05:00 */
    echeance_code_status_facts facts = { .purpose = ECHEANCE_CODE_STATUS_PURPOSE_CLICSEQUR_SIGN_IN,
                                         .sent_at = now - 60 };
    echeance_code_status_answer answer;
    CHECK(echeance_code_status(now, &facts, NULL, &answer) == ECHEANCE_STATUS_OUT_OF_RANGE);
    CHECK(echeance_code_status_wrong_field(now, &facts, NULL) == ECHEANCE_CODE_STATUS_FACT_SENT_AT);
    facts.has_sent_at = 1;
    CHECK(echeance_code_status(now, &facts, NULL, &answer) == ECHEANCE_STATUS_OK);
    CHECK(answer.outcome == ECHEANCE_CODE_STATUS_VALID);
    /* used and superseded were not given: the answer says that it supposes them. */
    CHECK(answer.assumed == (ECHEANCE_CODE_STATUS_FACT_USED | ECHEANCE_CODE_STATUS_FACT_SUPERSEDED));
    facts.used = ECHEANCE_UNKNOWN;
    CHECK(echeance_code_status(now, &facts, NULL, &answer) == ECHEANCE_STATUS_OK);
    CHECK(answer.outcome == 0 && answer.missing == ECHEANCE_CODE_STATUS_FACT_USED);
    CHECK(answer.assumed == ECHEANCE_CODE_STATUS_FACT_SUPERSEDED);
    return 0;
}

static int lists_and_texts(void)
{
    echeance_exam_transfer_facts facts = { .affiliation_periods_count = 1, .exam_passed_on = 20241121 };
    echeance_exam_transfer_answer answer;
    CHECK(echeance_exam_transfer(day, &facts, NULL, &answer) == ECHEANCE_STATUS_BAD_LENGTH);
    CHECK(echeance_exam_transfer_wrong_field(day, &facts, NULL)
          == ECHEANCE_EXAM_TRANSFER_FACT_AFFILIATION_PERIODS);
    /* In a long list, which is put in order first, a period that ends before it begins is found as in a short one. */
    echeance_period periods[20];
    for (size_t place = 0; place < 20; place++) {
        periods[place] = (echeance_period){ .from = 20200101 + (int32_t)place, .to = 20201231 };
    }
    periods[1].to = 20191231;
    facts.affiliation_periods = periods;
    for (uint64_t count = 1; count <= 20; count++) {
        facts.affiliation_periods_count = count;
        echeance_status status = echeance_exam_transfer(day, &facts, NULL, &answer);
        CHECK(status == (count < 2 ? ECHEANCE_STATUS_OK : ECHEANCE_STATUS_END_BEFORE_START));
    }
    facts.affiliation_periods = NULL;
    facts.affiliation_periods_count = 0;
    CHECK(echeance_exam_transfer(day, &facts, NULL, &answer) == ECHEANCE_STATUS_OK);
    CHECK(answer.outcome == ECHEANCE_EXAM_TRANSFER_ELIGIBLE);

    echeance_certificate_number_facts number = { .text_len = 15 };
    echeance_certificate_number_answer read;
    CHECK(echeance_certificate_number(day, &number, NULL, &read) == ECHEANCE_STATUS_BAD_LENGTH);
    number.text_len = ECHEANCE_LENGTH_UNKNOWN;
    CHECK(echeance_certificate_number(day, &number, NULL, &read) == ECHEANCE_STATUS_OK);
    CHECK(read.outcome == 0 && read.missing == ECHEANCE_CERTIFICATE_NUMBER_FACT_TEXT);
    return 0;
}

/* The part of an object without its flag. */
static int parts(void)
{
    echeance_file_recovery_facts facts = { .identifiers_match = ECHEANCE_YES, .invoice_issued_on = 20260105 };
    echeance_file_recovery_answer answer;
    CHECK(echeance_file_recovery(day, &facts, NULL, &answer) == ECHEANCE_STATUS_CONFLICTING_FACTS);
    return 0;
}

int main(void)
{
    return numbers() != 0 || instants() != 0 || lists_and_texts() != 0 || parts() != 0;
}
