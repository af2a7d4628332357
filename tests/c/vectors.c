/* Asks echeance_evaluate_json what the vectors ask.

   In, for each question: its length in bytes, a line end, the bytes, a line end. Out: the answer on a line. */
#include "echeance.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void give_up(const char *why)
{
    fprintf(stderr, "%s\n", why);
    exit(2);
}

static char *allocate(size_t size)
{
    char *bytes = malloc(size == 0 ? 1 : size);
    if (bytes == NULL) {
        give_up("no memory");
    }
    return bytes;
}

static void answer(const char *question, size_t len)
{
    size_t needed = 0;
    if (echeance_evaluate_json(question, len, NULL, 0, &needed) != ECHEANCE_STATUS_TOO_SMALL || needed < 2) {
        give_up("asking for the size alone");
    }

    /* One byte short: refused, and nothing written. */
    char *buffer = allocate(needed);
    memset(buffer, '#', needed);
    size_t again = 0;
    if (echeance_evaluate_json(question, len, buffer, needed - 1, &again) != ECHEANCE_STATUS_TOO_SMALL
        || again != needed) {
        give_up("one byte short");
    }
    for (size_t place = 0; place < needed; place++) {
        if (buffer[place] != '#') {
            give_up("written though too small");
        }
    }

    if (echeance_evaluate_json(question, len, buffer, needed, &again) != ECHEANCE_STATUS_OK || again != needed) {
        give_up("not answered");
    }
    fwrite(buffer, 1, needed, stdout);
    putchar('\n');
    free(buffer);
}

int main(void)
{
    size_t len;
    while (scanf("%zu", &len) == 1) {
        char *question = allocate(len);
        if (getchar() != '\n' || fread(question, 1, len, stdin) != len) {
            give_up("the input is too short");
        }
        answer(question, len);
        free(question);
    }
    return 0;
}
