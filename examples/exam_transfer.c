/* The question of the README, in C. */

#include <echeance.h>
#include <stdio.h>

int main(void)
{
    echeance_exam_transfer_facts facts = { .exam_passed_on = 20241121, .affiliated_at_expiry = ECHEANCE_NO };
    echeance_exam_transfer_answer answer;
    if (echeance_exam_transfer(20261121, &facts, NULL, &answer) != ECHEANCE_STATUS_OK) {
        return 1; /* the question cannot be asked: echeance_exam_transfer_wrong_field says which field */
    }
    switch (answer.outcome) {
    case ECHEANCE_EXAM_TRANSFER_ELIGIBLE: puts("eligible"); break;
    case ECHEANCE_EXAM_TRANSFER_NOT_ELIGIBLE: puts("not-eligible"); break;
    default: puts("undetermined"); /* a fact that could change it is not known */
    }
    for (int i = 0; i < answer.reason_count; i++) {
        printf("reason %d\n", (int)answer.reasons[i]);
    }
    return 0;
}
