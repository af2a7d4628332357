/* A batch: may the Office attach an earlier exam result to the new file of each of these persons? */
#include <echeance.h>
#include <stdio.h>

typedef echeance_status telling(int32_t rule, int32_t number, int32_t lang, int32_t encoding, char *, size_t, size_t *);

static echeance_status reason_text(int32_t rule, int32_t number, int32_t lang, int32_t encoding, char *buffer, size_t size, size_t *length)
{
    (void)rule;
    return echeance_reason_text(number, lang, encoding, buffer, size, length);
}

/* The words of an outcome, a field or a reason. A text has no final NUL; its length is told. */
static void tell(const char *before, telling *text, int32_t number)
{
    char buffer[ECHEANCE_TEXT_MAX];
    size_t length = 0;
    text(ECHEANCE_RULE_EXAM_TRANSFER, number, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, buffer, sizeof buffer, &length);
    printf("%s %d: %.*s\n", before, (int)number, (int)length, buffer);
}

int main(void)
{
    /* What is left out of a struct is 0: not given, and so unknown, which is neither "no" nor "never". */
    const echeance_exam_transfer_facts files[] = {
        { .exam_passed_on = 20241121, .affiliated_at_expiry = ECHEANCE_NO },
        { .affiliated_at_expiry = ECHEANCE_YES },
        { .exam_passed_on = 20261124 }, /* a slip: the day after */
    };
    const int32_t as_of = 20261123; /* the library reads no clock */
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        echeance_exam_transfer_answer answer;
        /* NULL: each open point of the sources is read by its default. */
        const echeance_status status = echeance_exam_transfer(as_of, &files[i], NULL, &answer);
        if (status != ECHEANCE_STATUS_OK) { /* no answer: `answer` is not written, and the batch goes on */
            printf("file %zu is refused, status %d\n", i + 1, (int)status);
            tell("  field", echeance_field_text, echeance_exam_transfer_wrong_field(as_of, &files[i], NULL));
            continue;
        }
        /* Of an outcome that is neither of those you know, make neither a yes nor a no. */
        printf("file %zu is %s\n", i + 1, answer.outcome == ECHEANCE_EXAM_TRANSFER_ELIGIBLE ? "eligible"
               : answer.outcome == ECHEANCE_EXAM_TRANSFER_NOT_ELIGIBLE ? "not eligible" : "to be looked at");
        for (int32_t reason = 0; reason < answer.reason_count; reason++) {
            tell("  reason", reason_text, answer.reasons[reason]);
        }
        /* A bit for each fact that would settle it: the lowest, until none is left. */
        for (uint32_t left = answer.missing; left != 0; left &= left - 1) {
            tell("  to ask", echeance_field_text, (int32_t)(left & -left));
        }
    }
    return 0;
}
