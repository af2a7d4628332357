/*
 * echeance in SQL: an extension for SQLite 3.31 or later. It loads under any file name.
 *
 *     cc -std=c11 -O2 -fPIC -shared -o echeance.so echeance_sqlite.c $(pkg-config --cflags --libs echeance) \
 *        -Wl,-rpath,$(pkg-config --variable=libdir echeance)
 *
 *     sqlite> .load ./echeance
 *     sqlite> SELECT echeance_exam_transfer('2026-11-21', '2024-11-21', 0);
 *     eligible
 *
 * For each rule there are a function and a table of the same name, which take the same arguments:
 *
 *     echeance_RULE(as_of, facts in the order of the header echeance.h …, readings)
 *
 * The function gives the slug of the outcome, 'undetermined' where what is unknown could change it. A question that cannot be
 * asked ends the statement, as any SQL error does, so that it is never taken for an answer.
 *
 * The table gives one row for each question, and no error ends the statement:
 *
 *     SELECT account.id, r.outcome, r.cancellation_on, r.error, r.field
 *     FROM account JOIN echeance_inactivity('2026-11-21', account.last_used_on) AS r;
 *
 * warn.sql is a nightly batch that does so. The columns are:
 * - outcome: the slug, NULL if the question cannot be asked;
 * - reasons: their slugs, as a JSON array, in order; then the values of the rule by their names, such as last_day,
 *   cancellation_on or act_by: the last day to act;
 * - missing: the unknown facts that an undetermined outcome depends on; assumed: facts that were not given and took their
 *   default; JSON arrays too, in the order of the facts;
 * - next_change_on, next_change_outcome: the first later change, if the facts stay the same; contested_reading,
 *   days_contested_reading: the first reading of which another choice gives another outcome, or another day;
 * - error, field, message: why the question cannot be asked: a number of ECHEANCE_STATUS_, the name of the argument, a sentence
 *   that never has the value in it. Every other column is then NULL.
 *
 * The arguments are hidden columns too: given_as_of, given_FACT, given_readings. WHERE given_last_used_on = … gives one by
 * name, and so does IS, of which NULL is a value too, as of an argument: … LEFT JOIN echeance_inactivity AS r ON r.given_as_of =
 * :day AND r.given_last_used_on IS account.last_used_on. What cannot give it, such as a comparison by < or a column of a table
 * that is read later, is an error, never a row that lacks.
 *
 *     echeance_evaluate(question)
 *
 * is all of the library: any rule, with texts, what would change the outcome, and lists. It takes and gives the JSON of
 * echeance_evaluate_json; an error is in the JSON and ends nothing:
 *
 *     SELECT json_extract(echeance_evaluate(json_object('rule', 'inactivity', 'as_of', :day, 'facts',
 *            json_object('last_used_on', used))), '$.values.cancellation_on') …
 *
 * In the JSON, yes and no are json('true') and json('false').
 *
 * What is given:
 * - NULL says that the fact is not known, and so do 'unknown', 'inconnu', '#N/A' and '#N/D', in place of a text too. An empty
 *   text is not NULL: say nullif(cell, ''). White space is not removed: say trim(cell).
 * - A fact is absent, so that it takes its default, if it is left out, or given as 'absent', 'NULL', 'N/A' or 'NA'.
 * - Days are texts, 'YYYY-MM-DD', as date() writes them, 'YYYY/MM/DD' or 'YYYYMMDD', each also with a midnight after it; in
 *   '11/12/2024' nothing says which number is the month: an error. There is no clock: as_of is a day that you name; date('now') is the day
 *   in Greenwich, not in Québec. 'none', 'never', 'aucun' and 'jamais' are the same, where the fact takes one of them; in an
 *   answer, 'none' is an act that has no last day.
 * - Instants are seconds since 1970-01-01T00:00:00Z, as unixepoch() gives them; as_of is one in echeance_code_status,
 *   echeance_second_factor and echeance_support_hours.
 * - Yes is 1, 'true', 'vrai', 'yes', 'y', 'oui' or 'o'; no is 0, 'false', 'faux', 'no', 'non' or 'n'. In answers they are 1, 0.
 * - A choice is its slug. A list is a JSON array of texts: '["user-code", "password"]'; periods are pairs of days such as
 *   '["2019-01-07/2021-03-31", "2022-05-02/none"]'. An object such as invoice is 'yes' or 'none', its parts are arguments.
 * - readings is a JSON object: '{"leap-day": "march-1"}'.
 * Words may stand in upper or lower case, slugs not. Anything else, and any BLOB, is an error.
 *
 * The functions are deterministic and innocuous: they may stand in an index, a generated column, a CHECK or a view. As
 * the rules change with time, REINDEX and compute anew what is stored when the `rules_version` of the answers of
 * echeance_evaluate changes.
 *
 * Errors are in French; -DECHEANCE_SQL_LANG=ECHEANCE_LANG_EN builds an extension whose errors are in English.
 */

#include <sqlite3ext.h>
SQLITE_EXTENSION_INIT1

#define SQL_ALLOCATE(size) sqlite3_malloc64(size)
#define SQL_FREE(pointer) sqlite3_free(pointer)
#include "../sql/rules.h"

static size_t count_facts(const struct rule *rule)
{
    size_t count = 0;
    while (rule->facts[count].name != NULL) {
        count++;
    }
    return count;
}

/* A text, and whether it can be read: the functions that read it then cannot fail. */
static int read_text(sqlite3_value *given, const char **text, size_t *length)
{
    *text = (const char *)sqlite3_value_text(given);
    *length = (size_t)sqlite3_value_bytes(given);
    return *text != NULL || sqlite3_value_type(given) == SQLITE_NULL;
}

/* Takes the argument at that place: as_of, a fact, or the readings. The result is a status of SQLite. */
static int take_argument(struct question *question, size_t place, sqlite3_value *value)
{
    const struct rule *rule = question->rule;
    size_t facts = count_facts(rule), length;
    const struct fact *fact = place > 0 && place <= facts ? &rule->facts[place - 1] : NULL;
    int32_t field = fact != NULL ? fact->bit : place == 0 ? ECHEANCE_FIELD_AS_OF : ECHEANCE_FIELD_READINGS;
    echeance_status status = ECHEANCE_STATUS_OK;
    const char *text;
    /* The bytes of a BLOB are no text, whatever they would read as. */
    if (sqlite3_value_type(value) == SQLITE_BLOB) {
        refuse(question, ECHEANCE_STATUS_WRONG_TYPE, field);
        return SQLITE_OK;
    }
    if (!read_text(value, &text, &length)) {
        return SQLITE_NOMEM;
    }
    if (fact != NULL) {
        struct given given;
        status = read_fact(fact, text, length, &given);
        if (status == ECHEANCE_STATUS_OK && !put_fact(question, fact, &given, &status)) {
            return SQLITE_NOMEM;
        }
    } else if (text == NULL) {
        return SQLITE_OK;
    } else if (place > facts) {
        status = read_readings(READINGS, text, length, &question->readings);
    } else {
        question->has_as_of = 1;
        if (!rule->is_at_instant) {
            question->as_of = echeance_day_of_text(text, length);
        } else if (!read_number(text, length, &question->as_of)) {
            status = ECHEANCE_STATUS_NOT_AN_INSTANT;
        }
    }
    refuse(question, status, field);
    return SQLITE_OK;
}

static void tell_text(sqlite3_context *context, const char *word)
{
    if (word != NULL) {
        sqlite3_result_text(context, word, -1, SQLITE_STATIC);
    }
}

/* The words of a list as a JSON array. */
static void tell_list(sqlite3_context *context, const struct question *question, const struct value *value)
{
    sqlite3_str *list = sqlite3_str_new(NULL);
    const char *entry;
    const char *before = "[";
    size_t place = 0;
    while ((entry = next_entry(question, value, &place)) != NULL) {
        sqlite3_str_appendf(list, "%s\"%s\"", before, entry);
        before = ",";
    }
    sqlite3_str_appendall(list, *before == '[' ? "[]" : "]");
    if (sqlite3_str_errcode(list) == SQLITE_NOMEM) {
        sqlite3_result_error_nomem(context);
        sqlite3_free(sqlite3_str_finish(list));
    } else {
        sqlite3_result_text(context, sqlite3_str_finish(list), -1, sqlite3_free);
    }
}

/* A column of the answer; NULL where nothing is told. */
static void tell_value(sqlite3_context *context, const struct question *question, const struct value *value)
{
    struct given given = read_value(question, value);
    char day[16];
    if (given.state == ECHEANCE_NONE) {
        tell_text(context, "none");
    } else if (given.state == 0) {
        return;
    } else if (value->kind == KIND_DAY) {
        int number = (int)given.number;
        sqlite3_snprintf((int)sizeof day, day, "%04d-%02d-%02d", number / 10000, number / 100 % 100, number % 100);
        sqlite3_result_text(context, day, -1, SQLITE_TRANSIENT);
    } else if (value->kind == KIND_INSTANT || value->kind == KIND_NUMBER) {
        sqlite3_result_int64(context, given.number);
    } else if (value->kind == KIND_YES_NO) {
        sqlite3_result_int(context, given.number == ECHEANCE_YES);
    } else if (value->kind == KIND_TEXT) {
        sqlite3_result_text(context, given.text, (int)given.length, SQLITE_TRANSIENT);
    } else if (value->kind == KIND_CHOICE || value->kind == KIND_OUTCOME) {
        tell_text(context, word_of(value->words, given.number));
    } else {
        tell_list(context, question, value);
    }
}

static void tell_sentence(sqlite3_context *context, echeance_status status)
{
    char sentence[SENTENCE_MAX];
    write_sentence((int32_t)status, sentence);
    sqlite3_result_text(context, sentence, -1, SQLITE_TRANSIENT);
}

/* The function of a rule. */
static void outcome(sqlite3_context *context, int count, sqlite3_value **given)
{
    const struct rule *rule = sqlite3_user_data(context);
    struct question question = { .rule = rule };
    int status = SQLITE_OK;
    char *message = NULL;
    if ((size_t)count > count_facts(rule) + 2) {
        message = sqlite3_mprintf("wrong number of arguments to function %s()", rule->function);
    } else {
        for (size_t place = 0; place < (size_t)count && status == SQLITE_OK; place++) {
            status = take_argument(&question, place, given[place]);
        }
        if (status == SQLITE_OK) {
            ask(&question);
        }
        SQL_FREE(question.periods);
        if (status == SQLITE_OK && question.status == ECHEANCE_STATUS_OK) {
            tell_value(context, &question, &rule->values[0]);
            return;
        }
        if (status == SQLITE_OK) {
            char sentence[SENTENCE_MAX];
            write_sentence((int32_t)question.status, sentence);
            message = sqlite3_mprintf("%s(%s): %s", rule->function, field_name(rule, question.field), sentence);
        }
    }
    if (message == NULL) {
        sqlite3_result_error_nomem(context);
    } else {
        sqlite3_result_error(context, message, -1);
    }
    sqlite3_free(message);
}

/* The table of a rule: columns of the answer, those of its error, and hidden ones for the arguments. */
struct table {
    sqlite3_vtab base;
    const struct rule *rule;
    int values;
};

/* as_of, the facts, the readings. */
#define ARGUMENTS_MAX (FACTS_MAX + 2)

struct cursor {
    sqlite3_vtab_cursor base;
    struct question question;
    /* What was given, for the hidden columns; NULL where nothing was. */
    sqlite3_value *given[ARGUMENTS_MAX];
    int is_at_end;
};

enum { ERROR, FIELD, MESSAGE, ERROR_COLUMNS };

static int connect(sqlite3 *db, void *rule_of, int count, const char *const *given, sqlite3_vtab **made, char **error)
{
    const struct rule *rule = rule_of;
    sqlite3_str *declared = sqlite3_str_new(db);
    int values = 0, status;
    char *sql;
    (void)count, (void)given, (void)error;
    sqlite3_str_appendall(declared, "CREATE TABLE answer(");
    for (; rule->values[values].name != NULL; values++) {
        sqlite3_str_appendf(declared, "\"%w\", ", rule->values[values].name);
    }
    /* Without a type they would be compared as numbers: SQLite takes HIDDEN for one. */
    sqlite3_str_appendall(declared, "error, field, message, given_as_of BLOB HIDDEN");
    for (const struct fact *fact = rule->facts; fact->name != NULL; fact++) {
        sqlite3_str_appendf(declared, ", \"given_%w\" BLOB HIDDEN", fact->name);
    }
    sqlite3_str_appendall(declared, ", given_readings BLOB HIDDEN)");
    sql = sqlite3_str_finish(declared);
    status = sql == NULL ? SQLITE_NOMEM : sqlite3_declare_vtab(db, sql);
    sqlite3_free(sql);
    if (status == SQLITE_OK) {
        struct table *table = sqlite3_malloc64(sizeof *table);
        if (table == NULL) {
            return SQLITE_NOMEM;
        }
        *table = (struct table) { .rule = rule, .values = values };
        *made = &table->base;
        sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
    }
    return status;
}

static int disconnect(sqlite3_vtab *table)
{
    sqlite3_free(table);
    return SQLITE_OK;
}

/* Whether it is about a hidden column; LIMIT and OFFSET, which come after IS, are about none. */
static int is_argument(const struct sqlite3_index_constraint *constraint, int first)
{
    return constraint->op <= SQLITE_INDEX_CONSTRAINT_IS && constraint->iColumn >= first;
}

static int gives(const struct sqlite3_index_constraint *constraint)
{
    return constraint->op == SQLITE_INDEX_CONSTRAINT_EQ || constraint->op == SQLITE_INDEX_CONSTRAINT_IS
        || constraint->op == SQLITE_INDEX_CONSTRAINT_ISNULL;
}

/* The plan is which arguments are given, in the order in which `filter` gets them: a character for each, from '!' on. */
static int best_index(sqlite3_vtab *base, sqlite3_index_info *info)
{
    const struct table *table = (const struct table *)base;
    int first = table->values + ERROR_COLUMNS, count = 0, is_possible = 1;
    char *plan = sqlite3_malloc64((sqlite3_uint64)info->nConstraint + 1);
    if (plan == NULL) {
        return SQLITE_NOMEM;
    }
    for (int i = 0; i < info->nConstraint; i++) {
        const struct sqlite3_index_constraint *constraint = &info->aConstraint[i];
        if (is_argument(constraint, first) && gives(constraint)) {
            char argument = (char)('!' + constraint->iColumn - first);
            /* Not if it comes from a table that is read later, nor twice. */
            is_possible &= constraint->usable && memchr(plan, argument, (size_t)count) == NULL;
            plan[count++] = argument;
            info->aConstraintUsage[i].argvIndex = count;
            info->aConstraintUsage[i].omit = 1;
        }
    }
    /* Any other condition is SQLite's to look at, of an argument that is given. */
    for (int i = 0; i < info->nConstraint; i++) {
        const struct sqlite3_index_constraint *constraint = &info->aConstraint[i];
        is_possible &= !is_argument(constraint, first)
            || memchr(plan, '!' + constraint->iColumn - first, (size_t)count) != NULL;
    }
    if (!is_possible) {
        sqlite3_free(plan);
        return SQLITE_CONSTRAINT;
    }
    plan[count] = '\0';
    info->idxStr = plan;
    info->needToFreeIdxStr = 1;
    info->estimatedCost = 1;
    info->estimatedRows = 1;
    info->idxFlags = SQLITE_INDEX_SCAN_UNIQUE;
    return SQLITE_OK;
}

static int open_cursor(sqlite3_vtab *table, sqlite3_vtab_cursor **made)
{
    struct cursor *cursor = sqlite3_malloc64(sizeof *cursor);
    (void)table;
    if (cursor == NULL) {
        return SQLITE_NOMEM;
    }
    memset(cursor, 0, sizeof *cursor);
    *made = &cursor->base;
    return SQLITE_OK;
}

static void forget(struct cursor *cursor)
{
    for (size_t place = 0; place < ARGUMENTS_MAX; place++) {
        sqlite3_value_free(cursor->given[place]);
        cursor->given[place] = NULL;
    }
}

static int close_cursor(sqlite3_vtab_cursor *cursor)
{
    forget((struct cursor *)cursor);
    sqlite3_free(cursor);
    return SQLITE_OK;
}

static int filter(sqlite3_vtab_cursor *base, int number, const char *plan, int count, sqlite3_value **given)
{
    struct cursor *cursor = (struct cursor *)base;
    int status = SQLITE_OK;
    (void)number;
    cursor->is_at_end = 0;
    forget(cursor);
    memset(&cursor->question, 0, sizeof cursor->question);
    cursor->question.rule = ((const struct table *)base->pVtab)->rule;
    for (int i = 0; i < count && status == SQLITE_OK; i++) {
        size_t place = (size_t)(plan[i] - '!');
        cursor->given[place] = sqlite3_value_dup(given[i]);
        status = cursor->given[place] == NULL ? SQLITE_NOMEM : take_argument(&cursor->question, place, given[i]);
    }
    if (status == SQLITE_OK) {
        ask(&cursor->question);
    } else {
        SQL_FREE(cursor->question.periods);
    }
    return status;
}

static int next(sqlite3_vtab_cursor *cursor)
{
    ((struct cursor *)cursor)->is_at_end = 1;
    return SQLITE_OK;
}

static int is_at_last(sqlite3_vtab_cursor *cursor)
{
    return ((struct cursor *)cursor)->is_at_end;
}

/* An argument, as it was given. SQLite compares one that it could not give, since it comes from a table that is read later: as
   NULL it would lose the row. */
static void tell_argument(sqlite3_context *context, const struct cursor *cursor, size_t place)
{
    const struct rule *rule = cursor->question.rule;
    size_t facts = count_facts(rule);
    const char *name = place == 0 ? "as_of" : place > facts ? "readings" : rule->facts[place - 1].name;
    char *message;
    if (cursor->given[place] != NULL) {
        sqlite3_result_value(context, cursor->given[place]);
        return;
    }
    message = sqlite3_mprintf("%s(%s): not given; the table that it comes from must stand before", rule->function, name);
    if (message == NULL) {
        sqlite3_result_error_nomem(context);
    } else {
        sqlite3_result_error(context, message, -1);
    }
    sqlite3_free(message);
}

static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int place)
{
    const struct cursor *cursor = (const struct cursor *)base;
    const struct question *question = &cursor->question;
    int values = ((const struct table *)base->pVtab)->values;
    if (place >= values + ERROR_COLUMNS) {
        tell_argument(context, cursor, (size_t)(place - values - ERROR_COLUMNS));
    } else if (question->status == ECHEANCE_STATUS_OK) {
        if (place < values) {
            tell_value(context, question, &question->rule->values[place]);
        }
    } else if (place == values + ERROR) {
        sqlite3_result_int(context, (int)question->status);
    } else if (place == values + FIELD) {
        tell_text(context, field_name(question->rule, question->field));
    } else if (place == values + MESSAGE) {
        tell_sentence(context, question->status);
    }
    return SQLITE_OK;
}

static int row_id(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
{
    (void)cursor;
    *id = 1;
    return SQLITE_OK;
}

/* Without xCreate: a table that is there without being made. */
static const sqlite3_module ANSWER = {
    .xConnect = connect,
    .xBestIndex = best_index,
    .xDisconnect = disconnect,
    .xOpen = open_cursor,
    .xClose = close_cursor,
    .xFilter = filter,
    .xNext = next,
    .xEof = is_at_last,
    .xColumn = column,
    .xRowid = row_id,
};

/* Asked once where the answer fits into what is common, else a second time with room enough. */
static void evaluate(sqlite3_context *context, int count, sqlite3_value **given)
{
    size_t needed = 2048, length;
    char *answer = NULL;
    const char *question;
    echeance_status status;
    (void)count;
    if (sqlite3_value_type(given[0]) == SQLITE_BLOB) {
        /* Asked as the empty text, which is not JSON either. */
        question = "";
        length = 0;
    } else if (!read_text(given[0], &question, &length)) {
        sqlite3_result_error_nomem(context);
        return;
    } else if (question == NULL) {
        return;
    }
    do {
        size_t capacity = needed;
        sqlite3_free(answer);
        answer = sqlite3_malloc64(capacity);
        if (answer == NULL) {
            sqlite3_result_error_nomem(context);
            return;
        }
        status = echeance_evaluate_json(question, length, answer, capacity, &needed);
    } while (status == ECHEANCE_STATUS_TOO_SMALL);
    if (status == ECHEANCE_STATUS_OK) {
        sqlite3_result_text64(context, answer, needed, sqlite3_free, SQLITE_UTF8);
    } else {
        char sentence[SENTENCE_MAX];
        write_sentence((int32_t)status, sentence);
        sqlite3_free(answer);
        sqlite3_result_error(context, sentence, -1);
    }
}

#ifdef _WIN32
#define ENTRY __declspec(dllexport)
#else
#define ENTRY
#endif

/* SQLite looks for the first, then for a name that it makes of the file's. */
ENTRY int sqlite3_extension_init(sqlite3 *db, char **error, const sqlite3_api_routines *api);
ENTRY int sqlite3_echeance_init(sqlite3 *db, char **error, const sqlite3_api_routines *api);

int sqlite3_extension_init(sqlite3 *db, char **error, const sqlite3_api_routines *api)
{
    static const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
#define ADDRESS(name) &name##_rule,
    static const struct rule *const rules[] = { EACH_RULE(ADDRESS) };
    int status;
    SQLITE_EXTENSION_INIT2(api);
    if (echeance_abi_version() != ECHEANCE_ABI) {
        *error = sqlite3_mprintf("echeance: another version of the library was loaded");
        return SQLITE_ERROR;
    }
    status = sqlite3_create_function_v2(db, "echeance_evaluate", 1, flags, NULL, evaluate, NULL, NULL, NULL);
    for (size_t i = 0; i < sizeof rules / sizeof rules[0] && status == SQLITE_OK; i++) {
        void *rule = (void *)(uintptr_t)rules[i];
        status = sqlite3_create_function_v2(db, rules[i]->function, -1, flags, rule, outcome, NULL, NULL, NULL);
        if (status == SQLITE_OK) {
            status = sqlite3_create_module_v2(db, rules[i]->function, &ANSWER, rule, NULL);
        }
    }
    return status;
}

int sqlite3_echeance_init(sqlite3 *db, char **error, const sqlite3_api_routines *api)
{
    return sqlite3_extension_init(db, error, api);
}
