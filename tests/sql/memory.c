/*
 * Memory that runs out, at each allocation in its turn: `memory EXTENSION`. A call gives its result or SQLITE_NOMEM.
 */

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

static sqlite3_mem_methods system_memory;

/* How many allocations are left; below 0 there is no end to them. */
static int left = -1;

static int is_out(void)
{
    return left >= 0 && left-- == 0;
}

static void *allocate(int size)
{
    return is_out() ? NULL : system_memory.xMalloc(size);
}

static void *reallocate(void *memory, int size)
{
    return is_out() ? NULL : system_memory.xRealloc(memory, size);
}

/* What a statement gives with so many allocations: SQLITE_ROW where it is as it should be. */
static int ask(sqlite3 *db, const char *sql, const char *wanted, int allocations)
{
    sqlite3_stmt *statement = NULL;
    int status = sqlite3_prepare_v2(db, sql, -1, &statement, NULL);
    if (status == SQLITE_OK) {
        left = allocations;
        status = sqlite3_step(statement);
        left = -1;
        if (status == SQLITE_ROW && strcmp((const char *)sqlite3_column_text(statement, 0), wanted) != 0) {
            status = SQLITE_MISMATCH;
        }
    }
    sqlite3_finalize(statement);
    return status;
}

int main(int count, char **arguments)
{
    /* The texts of the table are in UTF-16: to read them takes memory too. */
    static const struct {
        const char *sql, *wanted;
    } asked[] = {
        { "SELECT echeance_certificate_number(NULL, number) FROM t", "well-formed" },
        { "SELECT error FROM t, echeance_inactivity(number, NULL)", "108" },
        { "SELECT reasons FROM t, echeance_certificate_number(NULL, number)", "[\"well-formed\"]" },
        { "SELECT outcome FROM t, echeance_exam_transfer('2026-11-21', '2024-11-21', NULL, NULL, periods)", "eligible" },
        { "SELECT echeance_exam_transfer('2026-11-21', '2024-11-21', NULL, NULL, periods) FROM t", "eligible" },
        { "SELECT length(echeance_evaluate(question)) > 2048 FROM t", "1" },
    };
    sqlite3_mem_methods failing;
    sqlite3 *db = NULL;
    int refused = 0;
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &system_memory);
    failing = system_memory;
    failing.xMalloc = allocate;
    failing.xRealloc = reallocate;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &failing);
    /* Without a store of small pieces each piece is an allocation. */
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
    if (count != 2 || sqlite3_open(":memory:", &db) != SQLITE_OK
        || sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, NULL) != SQLITE_OK
        || sqlite3_load_extension(db, arguments[1], "sqlite3_echeance_init", NULL) != SQLITE_OK
        || sqlite3_exec(db,
               "PRAGMA encoding = 'UTF-16';"
               "CREATE TABLE t AS SELECT 'CAR202112345678' AS number, '[\"2019-01-07/none\"]' AS periods,"
               " '{\"rule\":\"holder-review\",\"as_of\":\"2026-11-21\"}' AS question",
               NULL, NULL, NULL) != SQLITE_OK) {
        puts("not set up");
        return 1;
    }
    for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++) {
        int status = SQLITE_NOMEM;
        for (int allocations = 0; status == SQLITE_NOMEM; allocations++) {
            status = ask(db, asked[i].sql, asked[i].wanted, allocations);
            refused += status == SQLITE_NOMEM;
        }
        if (status != SQLITE_ROW) {
            printf("%s: status %d\n", asked[i].sql, status);
            return 1;
        }
    }
    sqlite3_close(db);
    printf("%d times out of memory\n", refused);
    return 0;
}
