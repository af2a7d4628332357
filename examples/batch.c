/* A batch: may the Office attach an earlier exam result to the new file of each of these persons? */

#include <echeance.h>
#include <stdio.h>

/* The words of a reason, a field or a status; the call tells their length, and writes no final NUL. */
typedef echeance_status telling(int32_t number, int32_t lang, int32_t encoding, char *buffer, size_t capacity, size_t *needed);

static void words(const char *before, int32_t number, telling *tell)
{
    char buffer[ECHEANCE_TEXT_MAX];
    size_t length = 0;
    if (tell(number, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, buffer, sizeof buffer, &length) == ECHEANCE_STATUS_OK) {
        printf("  %s %d: %.*s\n", before, (int)number, (int)length, buffer);
    }
}

static echeance_status field(int32_t field, int32_t lang, int32_t encoding, char *buffer, size_t capacity, size_t *needed)
{
    return echeance_field_text(ECHEANCE_RULE_EXAM_TRANSFER, field, lang, encoding, buffer, capacity, needed);
}

static const char *outcome(int32_t number)
{
    switch (number) {
    case ECHEANCE_UNDETERMINED: return "undetermined";
    case ECHEANCE_EXAM_TRANSFER_ELIGIBLE: return "eligible";
    case ECHEANCE_EXAM_TRANSFER_NOT_ELIGIBLE: return "not eligible";
    default: return "to be looked at"; /* of a later library: neither a yes nor a no */
    }
}

static void review(const char *file, const echeance_exam_transfer_facts *facts)
{
    const int32_t as_of = 20261123; /* the library reads no clock */
    echeance_exam_transfer_answer answer;
    /* NULL: each open point of the sources is read by its default. */
    const echeance_status status = echeance_exam_transfer(as_of, facts, NULL, &answer);
    if (status != ECHEANCE_STATUS_OK) {
        printf("%s: refused\n", file);
        words("field", echeance_exam_transfer_wrong_field(as_of, facts, NULL), field);
        words("error", status, echeance_error_text);
        return; /* `answer` is not written; the batch goes on */
    }
    printf("%s: %s\n", file, outcome(answer.outcome));
    for (int32_t i = 0; i < answer.reason_count; i++) {
        words("reason", answer.reasons[i], echeance_reason_text);
    }
    for (uint32_t fact = 1; fact <= answer.missing; fact *= 2) {
        if (answer.missing & fact) {
            words("to ask", (int32_t)fact, field); /* unknown, which is not "never" */
        }
    }
    /* The sources leave a point open, and here it matters: what if a last day on a Saturday moves to Monday? */
    const echeance_readings counting = { .counting = ECHEANCE_COUNTING_CPA_269 };
    if (answer.contested && echeance_exam_transfer(as_of, facts, &counting, &answer) == ECHEANCE_STATUS_OK) {
        printf("  under cpa-269: outcome %d, changes on %d\n", (int)answer.outcome, (int)answer.next_change_on);
    }
}

int main(void)
{
    /* What is left out is 0: not given, and so unknown. */
    const echeance_exam_transfer_facts lapsed = { .exam_passed_on = 20241121, .affiliated_at_expiry = ECHEANCE_NO };
    const echeance_exam_transfer_facts half_known = { .affiliated_at_expiry = ECHEANCE_YES };
    const echeance_exam_transfer_facts mistyped = { .exam_passed_on = 20261124 };
    review("file 1", &lapsed);
    review("file 2", &half_known);
    review("file 3", &mistyped);
    return 0;
}
