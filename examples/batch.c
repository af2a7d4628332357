/* A batch: may the Office attach an earlier exam result to the new file of each of these persons? */
#include <echeance.h>
#include <stdio.h>

/* The words of a field of that rule or, where it is 0, of a reason. A text has no final NUL; its length is given. */
static void tell(const char *before, int32_t rule, int32_t number)
{
    char text[ECHEANCE_TEXT_MAX]; /* room for any text */
    size_t length = 0;
    const echeance_status status = rule == 0
        ? echeance_reason_text(number, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, text, sizeof text, &length)
        : echeance_field_text(rule, number, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, text, sizeof text, &length);
    printf("  %s %d: %.*s\n", before, (int)number, status == ECHEANCE_STATUS_OK ? (int)length : 0, text);
}

int main(void)
{
    /* What is left out of a struct is 0: not given, and so unknown, which is neither "no" nor "never". */
    const echeance_exam_transfer_facts files[] = {
        { .exam_passed_on = 20241121, .affiliated_at_expiry = ECHEANCE_NO },
        { .affiliated_at_expiry = ECHEANCE_YES },
        { .exam_passed_on = 20261124 }, /* a slip: the day after */
    };
    const int32_t rule = ECHEANCE_RULE_EXAM_TRANSFER, as_of = 20261123; /* the library reads no clock */
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        echeance_exam_transfer_answer answer;
        /* NULL: each open point of the sources is read by its default. */
        const echeance_status status = echeance_exam_transfer(as_of, &files[i], NULL, &answer);
        if (status != ECHEANCE_STATUS_OK) { /* no answer: `answer` is not written, and the batch goes on */
            printf("file %zu is refused, status %d\n", i + 1, (int)status);
            tell("field", rule, echeance_exam_transfer_wrong_field(as_of, &files[i], NULL));
            continue;
        }
        printf("file %zu is %s\n", i + 1, answer.outcome == ECHEANCE_EXAM_TRANSFER_ELIGIBLE ? "eligible"
               : answer.outcome == ECHEANCE_EXAM_TRANSFER_NOT_ELIGIBLE ? "not eligible" : "to be looked at");
        for (int32_t k = 0; k < answer.reason_count; k++) tell("reason", 0, answer.reasons[k]);
        /* A bit for each fact that would settle it: the lowest, until none is left. */
        for (uint32_t left = answer.missing; left != 0; left &= left - 1) tell("to ask", rule, (int32_t)(left & -left));
    }
}
