/* Asks each question of standard input once, by the JSON interface: run under callgrind, it measures what they cost. */

#include <echeance.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    static char question[65536], answer[1 << 20];
    while (fgets(question, sizeof question, stdin) != NULL) {
        size_t needed = 0;
        const echeance_status status =
            echeance_evaluate_json(question, strcspn(question, "\n"), answer, sizeof answer, &needed);
        if (status != ECHEANCE_STATUS_OK) {
            fprintf(stderr, "cost: a question cannot be asked: status %d\n", (int)status);
            return 1;
        }
    }
    return 0;
}
