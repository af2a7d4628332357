/* A nightly batch over a table: who is to be warned tonight, because the clicSÉQUR account will be cancelled soon?
 *
 * The table comes on standard input, a line each account: a key, and the day of its last use (YYYY-MM-DD; empty if it is not
 * known). It is read in chunks, so that memory stays the same however long it is:
 *
 *     columns 20261121 < accounts.csv
 */
#include <echeance.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK = 4096, KEY = 32 };

static char keys[CHUNK][KEY];
static int32_t last_used_on[CHUNK], outcome[CHUNK], field[CHUNK], cancellation_on[CHUNK];

/* A line of the table. What is no day is written down as 1 January of the year 1, which the library refuses. */
static void read_line(char *line, size_t row)
{
    line[strcspn(line, "\r\n")] = '\0';
    char *day = strchr(line, ',');
    if (day != NULL) {
        *day++ = '\0';
    }
    snprintf(keys[row], KEY, "%.31s", line);
    int y, m, d, end = 0;
    if (day == NULL || *day == '\0') {
        last_used_on[row] = ECHEANCE_COLUMN_UNKNOWN;
    } else if (sscanf(day, "%4d-%2d-%2d%n", &y, &m, &d, &end) == 3 && day[end] == '\0') {
        last_used_on[row] = echeance_column_day(10000 * y + 100 * m + d);
        if (last_used_on[row] == ECHEANCE_COLUMN_UNKNOWN) {
            last_used_on[row] = echeance_column_day(10101);
        }
    } else {
        last_used_on[row] = echeance_column_day(10101);
    }
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
    if (as_of == ECHEANCE_COLUMN_UNKNOWN) {
        fputs("columns YYYYMMDD < accounts.csv\n", stderr);
        return EXIT_FAILURE;
    }
    char line[256];
    size_t rows = 0;
    while (fgets(line, sizeof line, stdin) != NULL) {
        read_line(line, rows++);
        if (rows == CHUNK) {
            if (tell(rows, as_of) != EXIT_SUCCESS) {
                return EXIT_FAILURE;
            }
            rows = 0;
        }
    }
    return tell(rows, as_of);
}
