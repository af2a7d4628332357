/* echeance in SQL: an extension for PostgreSQL. What the functions take and give stands in echeance--1.sql. */

#include <postgres.h>

#include <echeance.h>
#include <fmgr.h>
#include <utils/builtins.h>
#include <utils/date.h>
#include <utils/datetime.h>
#include <utils/fmgrprotos.h>

#ifndef ECHEANCE_SQL_LANG
#define ECHEANCE_SQL_LANG ECHEANCE_LANG_FR
#endif

/* A day that the library refuses as out of range: for infinity, and for years that YYYYMMDD has no place for. */
#define FAR_DAY 99991231

PG_MODULE_MAGIC;

extern void _PG_init(void);

/* The server loads what the linker finds: it must be the library of this header. */
void _PG_init(void)
{
    if (echeance_abi_version() != ECHEANCE_ABI_VERSION) {
        ereport(ERROR, (errmsg("echeance: another version of the library was loaded")));
    }
}

/* The day asked about, or a fact: NULL says that it is not known. */
static int32_t day(FunctionCallInfo fcinfo, int argument)
{
    int year, month, in_month;
    DateADT date;
    if (PG_ARGISNULL(argument)) {
        return ECHEANCE_UNKNOWN;
    }
    date = PG_GETARG_DATEADT(argument);
    if (DATE_NOT_FINITE(date)) {
        return FAR_DAY;
    }
    j2date(date + POSTGRES_EPOCH_JDATE, &year, &month, &in_month);
    return year < 1 || year > 9999 ? FAR_DAY : 10000 * year + 100 * month + in_month;
}

static int32_t day_or_never(FunctionCallInfo fcinfo, int argument)
{
    bool is_never = !PG_ARGISNULL(argument) && DATE_IS_NOEND(PG_GETARG_DATEADT(argument));
    return is_never ? ECHEANCE_NONE : day(fcinfo, argument);
}

static int32_t yes_no(FunctionCallInfo fcinfo, int argument)
{
    if (PG_ARGISNULL(argument)) {
        return ECHEANCE_UNKNOWN;
    }
    return PG_GETARG_BOOL(argument) ? ECHEANCE_YES : ECHEANCE_NO;
}

/* A number of the header and its word in SQL; a list ends with the word NULL. */
struct word {
    const char *text;
    int32_t number;
};

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

static Datum outcome(const struct rule *rule, int32_t number)
{
    PG_RETURN_TEXT_P(cstring_to_text(word_of(rule->outcomes, number)));
}

/* Ends the statement; it does not return. */
static void refuse(const struct rule *rule, echeance_status status, int32_t field)
{
    char sentence[512] = { 0 };
    size_t needed;
    /* The room was emptied before, so that the sentence ends with NUL. */
    echeance_error_text(status, ECHEANCE_SQL_LANG, ECHEANCE_ENCODING_UTF_8, sentence, sizeof sentence - 1, &needed);
    ereport(ERROR, errcode(ERRCODE_INVALID_PARAMETER_VALUE),
        errmsg_internal("%s(%s): %s", rule->function, word_of(rule->fields, field), sentence));
}

/* Not the names that SQL has: the library's own functions have those. */
PG_FUNCTION_INFO_V1(sql_exam_transfer);
PG_FUNCTION_INFO_V1(sql_inactivity);
PG_FUNCTION_INFO_V1(sql_certificate_number);
PG_FUNCTION_INFO_V1(sql_evaluate);

Datum sql_exam_transfer(PG_FUNCTION_ARGS)
{
    int32_t as_of = day(fcinfo, 0);
    echeance_exam_transfer_facts facts = {
        .exam_passed_on = day_or_never(fcinfo, 1),
        .affiliated_at_expiry = yes_no(fcinfo, 2),
    };
    echeance_exam_transfer_answer answer;
    echeance_status status = echeance_exam_transfer(as_of, &facts, NULL, &answer);
    if (status != ECHEANCE_STATUS_OK) {
        refuse(&EXAM_TRANSFER, status, echeance_exam_transfer_wrong_field(as_of, &facts, NULL));
    }
    return outcome(&EXAM_TRANSFER, answer.outcome);
}

Datum sql_inactivity(PG_FUNCTION_ARGS)
{
    int32_t as_of = day(fcinfo, 0);
    echeance_inactivity_facts facts = { .last_used_on = day(fcinfo, 1) };
    echeance_inactivity_answer answer;
    echeance_status status = echeance_inactivity(as_of, &facts, NULL, &answer);
    if (status != ECHEANCE_STATUS_OK) {
        refuse(&INACTIVITY, status, echeance_inactivity_wrong_field(as_of, &facts, NULL));
    }
    return outcome(&INACTIVITY, answer.outcome);
}

Datum sql_certificate_number(PG_FUNCTION_ARGS)
{
    text *given = PG_ARGISNULL(0) ? NULL : PG_GETARG_TEXT_PP(0);
    bool is_lenient = yes_no(fcinfo, 1) == ECHEANCE_YES;
    echeance_certificate_number_facts facts = {
        .text = given == NULL ? NULL : VARDATA_ANY(given),
        .text_len = given == NULL ? ECHEANCE_LENGTH_UNKNOWN : VARSIZE_ANY_EXHDR(given),
        .mode = is_lenient ? ECHEANCE_CERTIFICATE_NUMBER_MODE_LENIENT : ECHEANCE_CERTIFICATE_NUMBER_MODE_STRICT,
    };
    echeance_certificate_number_answer answer;
    echeance_status status = echeance_certificate_number(0, &facts, NULL, &answer);
    if (status != ECHEANCE_STATUS_OK) {
        refuse(&CERTIFICATE_NUMBER, status, echeance_certificate_number_wrong_field(0, &facts, NULL));
    }
    return outcome(&CERTIFICATE_NUMBER, answer.outcome);
}

/* Asked once where the answer and its NUL fit into what is common, else a second time with room enough. */
Datum sql_evaluate(PG_FUNCTION_ARGS)
{
    /* As it was written: jsonb would drop a key that stands twice and rewrite numbers before the library saw them. */
    text *question = PG_GETARG_TEXT_PP(0);
    size_t needed = 2048;
    char *answer;
    echeance_status status;
    do {
        size_t capacity = needed;
        answer = palloc0(capacity + 1);
        status = echeance_evaluate_json(VARDATA_ANY(question), VARSIZE_ANY_EXHDR(question), answer, capacity, &needed);
    } while (status == ECHEANCE_STATUS_TOO_SMALL);
    if (status != ECHEANCE_STATUS_OK) {
        elog(ERROR, "echeance_evaluate: status %d", (int)status);
    }
    return DirectFunctionCall1(jsonb_in, CStringGetDatum(answer));
}
