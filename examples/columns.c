/* A nightly batch over a table: who is to be warned tonight, because the clicSÉQUR account will be cancelled soon?
 *
 * The table comes on standard input, a line each account: a key, and the day of its last use (YYYY-MM-DD; empty if it is not
 * known). A line that is too long, or whose key is, is refused by its number. The table is read in chunks, so that memory stays
 * the same however long it is:
 *
 *     columns 20261121 < accounts.csv
 */
#include <echeance.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK = 4096, KEY = 32, LINE = 256 };

static char keys[CHUNK][KEY];
static int32_t last_used_on[CHUNK], outcome[CHUNK], field[CHUNK], cancellation_on[CHUNK];

/* The next line, without its end; longer than LINE - 1 bytes, or with a NUL in it, it is no line. Whether there is one. */
static int next_line(char line[LINE], int *is_line)
{
    size_t length = 0;
    int c;
    while ((c = getchar()) != EOF && c != '\n') {
        if (length < LINE) {
            line[length] = (char)c;
        }
        length++;
    }
    *is_line = length < LINE && memchr(line, '\0', length) == NULL;
    line[*is_line ? length : 0] = '\0';
    return length > 0 || c != EOF;
}

/* A row of the table; whether its key has room. */
static int read_row(char *line, size_t row)
{
    line[strcspn(line, "\r")] = '\0';
    char *day = strchr(line, ',');
    if (day != NULL) {
        *day++ = '\0';
    }
    if (strlen(line) >= KEY) {
        return 0;
    }
    strcpy(keys[row], line);
    /* What is no day is none in the column either: the library refuses its row. */
    last_used_on[row] = day == NULL || *day == '\0' ? ECHEANCE_COLUMN_UNKNOWN
                                                    : echeance_column_day(echeance_day_of_text(day, strlen(day)));
    return 1;
}

/* Answers the rows of a chunk, and tells those that need somebody. */
static int tell(size_t rows, int32_t as_of)
{
    const echeance_inactivity_table table = { .last_used_on = last_used_on };
    const echeance_inactivity_results results = {
        .outcome = outcome, .field = field, .cancellation_on = cancellation_on
    };
    /* NULL: each open point of the sources is read by its default. */
    const echeance_status status = echeance_inactivity_columns(rows, as_of, &table, NULL, &results);
    if (status != ECHEANCE_STATUS_OK) { /* the call itself is wrong: nothing is written */
        fprintf(stderr, "status %d\n", (int)status);
        return EXIT_FAILURE;
    }
    for (size_t row = 0; row < rows; row++) {
        const int32_t cancelled_on = echeance_day_of_column(cancellation_on[row]);
        if (outcome[row] < 0) { /* the row cannot be asked; the others were */
            printf("%s: refused, status %" PRId32 ", field %" PRId32 "\n", keys[row], -outcome[row], field[row]);
        } else if (outcome[row] == ECHEANCE_UNDETERMINED) {
            printf("%s: not known\n", keys[row]);
        } else if (outcome[row] == ECHEANCE_INACTIVITY_FIRST_NOTICE) {
            printf("%s: first notice, cancellation on %" PRId32 "\n", keys[row], cancelled_on);
        } else if (outcome[row] == ECHEANCE_INACTIVITY_FINAL_NOTICE) {
            printf("%s: final notice, cancellation on %" PRId32 "\n", keys[row], cancelled_on);
        }
    }
    return EXIT_SUCCESS;
}

int main(int argc, char **argv)
{
    /* The library reads no clock. */
    const int32_t as_of = argc == 2 ? echeance_column_day((int32_t)strtol(argv[1], NULL, 10)) : ECHEANCE_COLUMN_UNKNOWN;
    if (echeance_day_of_column(as_of) == 0) {
        fputs("columns YYYYMMDD < accounts.csv\n", stderr);
        return EXIT_FAILURE;
    }
    char line[LINE];
    int is_line;
    size_t rows = 0;
    for (size_t number = 1; next_line(line, &is_line); number++) {
        if (!is_line) {
            printf("line %zu: refused, more than %d bytes, or a NUL\n", number, LINE - 1);
        } else if (!read_row(line, rows)) {
            printf("line %zu: refused, a key of more than %d bytes\n", number, KEY - 1);
        } else if (++rows == CHUNK) {
            if (tell(rows, as_of) != EXIT_SUCCESS) {
                return EXIT_FAILURE;
            }
            rows = 0;
        }
    }
    return tell(rows, as_of);
}
