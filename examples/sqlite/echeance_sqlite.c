/*
 * echeance in SQL: an extension for SQLite 3.31 or later.
 *
 *     cc -std=c11 -O2 -fPIC -shared -o echeance.so echeance_sqlite.c $(pkg-config --cflags --libs echeance) \
 *        -Wl,-rpath,$(pkg-config --variable=libdir echeance)
 *
 *     sqlite> .load ./echeance
 *     sqlite> SELECT echeance_exam_transfer('2026-11-21', '2024-11-21', 0);
 *     eligible
 *
 * Scalar functions; the result is the slug of the outcome, 'undetermined' where what is unknown could change it:
 *
 *     echeance_exam_transfer(as_of, exam_passed_on, affiliated_at_expiry)
 *     echeance_inactivity(as_of, last_used_on)
 *     echeance_certificate_number(text [, mode])
 *
 * Each has a companion with the same arguments, echeance_exam_transfer_error and so on: the sentence of the error, or
 * NULL where the question can be asked. A question that cannot be asked ends the statement, as any SQL error does, so
 * that it is never taken for an answer. Where a broken line must stop nothing, ask the companion first, with CASE (the
 * terms of a WHERE are computed in any order):
 *
 *     SELECT CASE WHEN echeance_inactivity_error(:day, used) IS NULL THEN echeance_inactivity(:day, used) END …
 *
 *     echeance_evaluate(question)
 *
 * is all of the library: any rule, with reasons, values, readings and what is missing. It takes and gives the JSON of
 * echeance_evaluate_json; an error is in the JSON and ends nothing:
 *
 *     SELECT json_extract(echeance_evaluate(json_object('rule', 'inactivity', 'as_of', :day, 'facts',
 *            json_object('last_used_on', used))), '$.values.cancellation_on') …
 *
 * In the JSON, yes and no are json('true') and json('false').
 *
 * What is given:
 * - NULL says that the fact is not known, and so do 'unknown' and 'inconnu'. An empty text is not NULL: say
 *   nullif(cell, ''). White space is not removed: say trim(cell).
 * - Days are texts, 'YYYY-MM-DD', as date() writes them; exam_passed_on takes 'never' or 'jamais' too. There is no
 *   clock: as_of is a day that you name. date('now') is the day in Greenwich, not in Québec.
 * - Yes is 1, 'true', 'vrai', 'yes', 'y', 'oui' or 'o'; no is 0, 'false', 'faux', 'no', 'non' or 'n'.
 * - mode is 'strict', also where it is not given, or 'lenient'.
 * Words may stand in upper or lower case. Anything else, and any BLOB, is an error, which names the function and the
 * field, never the value. A BLOB as a question is not JSON.
 *
 * The functions are deterministic and innocuous: they may stand in an index, a generated column, a CHECK or a view. As
 * the rules change with time, REINDEX and compute anew what is stored when the `rules_version` of the answers of
 * echeance_evaluate changes.
 *
 * Errors are in French; -DECHEANCE_SQL_LANG=ECHEANCE_LANG_EN builds an extension whose errors are in English.
 */

#include <sqlite3ext.h>
SQLITE_EXTENSION_INIT1

#include <echeance.h>
#include <string.h>

#ifndef ECHEANCE_SQL_LANG
#define ECHEANCE_SQL_LANG ECHEANCE_LANG_FR
#endif

/* Of the form of a day, and refused by the library as no day: what a text without that form is given as. */
#define NO_DAY 99999999

/* A word of SQL and the number that stands for it in the header; a list ends with the word NULL. */
struct word {
    const char *text;
    int32_t number;
};

static const struct word YES_NO[] = {
    { "1", ECHEANCE_YES },
    { "1.0", ECHEANCE_YES },
    { "true", ECHEANCE_YES },
    { "vrai", ECHEANCE_YES },
    { "yes", ECHEANCE_YES },
    { "y", ECHEANCE_YES },
    { "oui", ECHEANCE_YES },
    { "o", ECHEANCE_YES },
    { "0", ECHEANCE_NO },
    { "0.0", ECHEANCE_NO },
    { "false", ECHEANCE_NO },
    { "faux", ECHEANCE_NO },
    { "no", ECHEANCE_NO },
    { "non", ECHEANCE_NO },
    { "n", ECHEANCE_NO },
    { "unknown", ECHEANCE_UNKNOWN },
    { "inconnu", ECHEANCE_UNKNOWN },
    { NULL, 0 },
};

static const struct word MODES[] = {
    { "strict", ECHEANCE_CERTIFICATE_NUMBER_MODE_STRICT },
    { "lenient", ECHEANCE_CERTIFICATE_NUMBER_MODE_LENIENT },
    { NULL, 0 },
};

/* A number that no list of words has. */
#define NO_WORD INT32_MAX

/* More than the longest sentence of an error. */
#define SENTENCE_MAX 512

/* A rule: the names of its function, outcomes and fields. */
struct rule {
    const char *function;
    const struct word *outcomes;
    const struct word *fields;
};

static const struct rule EXAM_TRANSFER = {
    "echeance_exam_transfer",
    (const struct word[]) {
        { "undetermined", ECHEANCE_UNDETERMINED },
        { "eligible", ECHEANCE_EXAM_TRANSFER_ELIGIBLE },
        { "not-eligible", ECHEANCE_EXAM_TRANSFER_NOT_ELIGIBLE },
        { NULL, 0 },
    },
    (const struct word[]) {
        { "as_of", ECHEANCE_FIELD_AS_OF },
        { "exam_passed_on", ECHEANCE_EXAM_TRANSFER_FACT_EXAM_PASSED_ON },
        { "affiliated_at_expiry", ECHEANCE_EXAM_TRANSFER_FACT_AFFILIATED_AT_EXPIRY },
        { NULL, 0 },
    },
};

static const struct rule INACTIVITY = {
    "echeance_inactivity",
    (const struct word[]) {
        { "undetermined", ECHEANCE_UNDETERMINED },
        { "cancelled", ECHEANCE_INACTIVITY_CANCELLED },
        { "final-notice", ECHEANCE_INACTIVITY_FINAL_NOTICE },
        { "first-notice", ECHEANCE_INACTIVITY_FIRST_NOTICE },
        { "active", ECHEANCE_INACTIVITY_ACTIVE },
        { NULL, 0 },
    },
    (const struct word[]) {
        { "as_of", ECHEANCE_FIELD_AS_OF },
        { "last_used_on", ECHEANCE_INACTIVITY_FACT_LAST_USED_ON },
        { NULL, 0 },
    },
};

static const struct rule CERTIFICATE_NUMBER = {
    "echeance_certificate_number",
    (const struct word[]) {
        { "undetermined", ECHEANCE_UNDETERMINED },
        { "well-formed", ECHEANCE_CERTIFICATE_NUMBER_WELL_FORMED },
        { "malformed", ECHEANCE_CERTIFICATE_NUMBER_MALFORMED },
        { "unconfirmed", ECHEANCE_CERTIFICATE_NUMBER_UNCONFIRMED },
        { NULL, 0 },
    },
    (const struct word[]) {
        { "text", ECHEANCE_CERTIFICATE_NUMBER_FACT_TEXT },
        { "mode", ECHEANCE_CERTIFICATE_NUMBER_FACT_MODE },
        { NULL, 0 },
    },
};

/* The word of a number; "?" where this file is older than the library. */
static const char *word_of(const struct word *words, int32_t number)
{
    for (; words->text != NULL; words++) {
        if (words->number == number) {
            return words->text;
        }
    }
    return "?";
}

static const char *text(sqlite3_value *given)
{
    return (const char *)sqlite3_value_text(given);
}

static size_t length(sqlite3_value *given)
{
    return (size_t)sqlite3_value_bytes(given);
}

/* The whole of the value is that word: a NUL may stand in a value. */
static int is(sqlite3_value *given, const char *word)
{
    return length(given) == strlen(word) && sqlite3_stricmp(text(given), word) == 0;
}

static int32_t number_of(const struct word *words, sqlite3_value *given)
{
    if (text(given) == NULL) {
        return ECHEANCE_UNKNOWN;
    }
    for (; words->text != NULL; words++) {
        if (is(given, words->text)) {
            return words->number;
        }
    }
    return NO_WORD;
}

/* 'YYYY-MM-DD' as the number YYYYMMDD; the library checks whether it is a day. */
static int32_t day(sqlite3_value *given)
{
    static const char form[] = "0000-00-00";
    const char *written = text(given);
    int32_t number = 0;
    if (written == NULL) {
        return 0;
    }
    if (length(given) != strlen(form)) {
        return NO_DAY;
    }
    for (size_t i = 0; form[i] != '\0'; i++) {
        int is_digit = written[i] >= '0' && written[i] <= '9';
        if (form[i] == '-' ? written[i] != '-' : !is_digit) {
            return NO_DAY;
        }
        if (is_digit) {
            number = 10 * number + (written[i] - '0');
        }
    }
    /* 0 would be "not given". */
    return number == 0 ? NO_DAY : number;
}

/* A day that a fact may have; it may not be known. */
static int32_t fact_day(sqlite3_value *given)
{
    int is_unknown = text(given) == NULL || is(given, "unknown") || is(given, "inconnu");
    return is_unknown ? ECHEANCE_UNKNOWN : day(given);
}

static int32_t fact_day_or_never(sqlite3_value *given)
{
    int is_never = text(given) != NULL && (is(given, "never") || is(given, "jamais"));
    return is_never ? ECHEANCE_NONE : fact_day(given);
}

/* A companion gives the error, and NULL where there is none. */
static int is_companion(sqlite3_context *context)
{
    return sqlite3_user_data(context) != NULL;
}

static void tell_outcome(sqlite3_context *context, const struct rule *rule, int32_t outcome)
{
    if (!is_companion(context)) {
        sqlite3_result_text(context, word_of(rule->outcomes, outcome), -1, SQLITE_STATIC);
    }
}

/* The sentence of a status; the room was emptied before, so that the text ends with NUL. */
static void write_sentence(echeance_status status, char room[SENTENCE_MAX])
{
    size_t needed;
    echeance_error_text(status, ECHEANCE_SQL_LANG, ECHEANCE_ENCODING_UTF_8, room, SENTENCE_MAX - 1, &needed);
}

static void tell_error(sqlite3_context *context, const struct rule *rule, echeance_status status, int32_t field)
{
    /* An integer out of range is NO_WORD, for a text outside the words. */
    int is_no_word = status == ECHEANCE_STATUS_OUT_OF_RANGE;
    char sentence[SENTENCE_MAX] = { 0 };
    char *message;
    write_sentence(is_no_word ? ECHEANCE_STATUS_NOT_A_CHOICE : status, sentence);
    message = sqlite3_mprintf("%s(%s): %s", rule->function, word_of(rule->fields, field), sentence);
    if (message == NULL) {
        sqlite3_result_error_nomem(context);
    } else if (is_companion(context)) {
        sqlite3_result_text(context, message, -1, SQLITE_TRANSIENT);
    } else {
        sqlite3_result_error(context, message, -1);
    }
    sqlite3_free(message);
}

/* Whether an argument can be read as text: the functions that read it then cannot fail. */
static int is_text(sqlite3_context *context, sqlite3_value *given)
{
    if (sqlite3_value_type(given) != SQLITE_NULL && sqlite3_value_text(given) == NULL) {
        sqlite3_result_error_nomem(context);
        return 0;
    }
    return 1;
}

/* Whether every argument can; a field of the rule for each, in their order. The bytes of a BLOB are no text, whatever
 * they would read as. */
static int are_texts(sqlite3_context *context, const struct rule *rule, int count, sqlite3_value **given)
{
    for (int i = 0; i < count; i++) {
        if (sqlite3_value_type(given[i]) == SQLITE_BLOB) {
            tell_error(context, rule, ECHEANCE_STATUS_WRONG_TYPE, rule->fields[i].number);
            return 0;
        }
        if (!is_text(context, given[i])) {
            return 0;
        }
    }
    return 1;
}

static void exam_transfer(sqlite3_context *context, int count, sqlite3_value **given)
{
    if (!are_texts(context, &EXAM_TRANSFER, count, given)) {
        return;
    }
    int32_t as_of = day(given[0]);
    echeance_exam_transfer_facts facts = {
        .exam_passed_on = fact_day_or_never(given[1]),
        .affiliated_at_expiry = number_of(YES_NO, given[2]),
    };
    echeance_exam_transfer_answer answer;
    echeance_status status = echeance_exam_transfer(as_of, &facts, NULL, &answer);
    if (status == ECHEANCE_STATUS_OK) {
        tell_outcome(context, &EXAM_TRANSFER, answer.outcome);
    } else {
        tell_error(context, &EXAM_TRANSFER, status, echeance_exam_transfer_wrong_field(as_of, &facts, NULL));
    }
}

static void inactivity(sqlite3_context *context, int count, sqlite3_value **given)
{
    if (!are_texts(context, &INACTIVITY, count, given)) {
        return;
    }
    int32_t as_of = day(given[0]);
    echeance_inactivity_facts facts = { .last_used_on = fact_day(given[1]) };
    echeance_inactivity_answer answer;
    echeance_status status = echeance_inactivity(as_of, &facts, NULL, &answer);
    if (status == ECHEANCE_STATUS_OK) {
        tell_outcome(context, &INACTIVITY, answer.outcome);
    } else {
        tell_error(context, &INACTIVITY, status, echeance_inactivity_wrong_field(as_of, &facts, NULL));
    }
}

static void certificate_number(sqlite3_context *context, int count, sqlite3_value **given)
{
    if (!are_texts(context, &CERTIFICATE_NUMBER, count, given)) {
        return;
    }
    echeance_certificate_number_facts facts = {
        .text = text(given[0]),
        .text_len = text(given[0]) == NULL ? ECHEANCE_LENGTH_UNKNOWN : length(given[0]),
        .mode = count > 1 ? number_of(MODES, given[1]) : 0,
    };
    echeance_certificate_number_answer answer;
    echeance_status status = echeance_certificate_number(0, &facts, NULL, &answer);
    if (status == ECHEANCE_STATUS_OK) {
        tell_outcome(context, &CERTIFICATE_NUMBER, answer.outcome);
    } else {
        tell_error(context, &CERTIFICATE_NUMBER, status, echeance_certificate_number_wrong_field(0, &facts, NULL));
    }
}

/* Asked once where the answer fits into what is common, else a second time with room enough. */
static void evaluate(sqlite3_context *context, int count, sqlite3_value **given)
{
    size_t needed = 2048;
    char *answer = NULL;
    echeance_status status;
    /* A BLOB is asked as the empty text, which is not JSON either. */
    int is_blob = sqlite3_value_type(given[0]) == SQLITE_BLOB;
    (void)count;
    if (!is_blob && (!is_text(context, given[0]) || text(given[0]) == NULL)) {
        return;
    }
    const char *question = is_blob ? "" : text(given[0]);
    size_t question_length = is_blob ? 0 : length(given[0]);
    do {
        size_t capacity = needed;
        sqlite3_free(answer);
        answer = sqlite3_malloc64(capacity);
        if (answer == NULL) {
            sqlite3_result_error_nomem(context);
            return;
        }
        status = echeance_evaluate_json(question, question_length, answer, capacity, &needed);
    } while (status == ECHEANCE_STATUS_TOO_SMALL);
    if (status == ECHEANCE_STATUS_OK) {
        sqlite3_result_text64(context, answer, needed, sqlite3_free, SQLITE_UTF8);
    } else {
        char sentence[SENTENCE_MAX] = { 0 };
        write_sentence(status, sentence);
        sqlite3_free(answer);
        sqlite3_result_error(context, sentence, -1);
    }
}

#ifdef _WIN32
__declspec(dllexport)
#endif
int sqlite3_echeance_init(sqlite3 *db, char **error, const sqlite3_api_routines *api);

int sqlite3_echeance_init(sqlite3 *db, char **error, const sqlite3_api_routines *api)
{
    static const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    static char companion[] = "a pointer that is not NULL";
    static const struct {
        const char *name;
        int arguments;
        void *role;
        void (*function)(sqlite3_context *, int, sqlite3_value **);
    } functions[] = {
        { "echeance_exam_transfer", 3, NULL, exam_transfer },
        { "echeance_exam_transfer_error", 3, companion, exam_transfer },
        { "echeance_inactivity", 2, NULL, inactivity },
        { "echeance_inactivity_error", 2, companion, inactivity },
        { "echeance_certificate_number", 1, NULL, certificate_number },
        { "echeance_certificate_number", 2, NULL, certificate_number },
        { "echeance_certificate_number_error", 1, companion, certificate_number },
        { "echeance_certificate_number_error", 2, companion, certificate_number },
        { "echeance_evaluate", 1, NULL, evaluate },
    };
    SQLITE_EXTENSION_INIT2(api);
    if (echeance_abi_version() != ECHEANCE_ABI_VERSION) {
        *error = sqlite3_mprintf("echeance: another version of the library was loaded");
        return SQLITE_ERROR;
    }
    for (size_t i = 0; i < sizeof functions / sizeof functions[0]; i++) {
        int status = sqlite3_create_function_v2(db, functions[i].name, functions[i].arguments, flags,
            functions[i].role, functions[i].function, NULL, NULL, NULL);
        if (status != SQLITE_OK) {
            return status;
        }
    }
    return SQLITE_OK;
}
