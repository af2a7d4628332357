/* echeance in SQL: an extension for PostgreSQL 15 or later. What the functions take and give stands in echeance--1.sql. */

#include <postgres.h>

#include <catalog/pg_type.h>
#include <fmgr.h>
#include <funcapi.h>
#include <miscadmin.h>
#include <utils/array.h>
#include <utils/builtins.h>
#include <utils/date.h>
#include <utils/datetime.h>
#include <utils/fmgrprotos.h>
#include <utils/lsyscache.h>
#include <utils/timestamp.h>

#define SQL_ALLOCATE(size) palloc(size)
/* Memory goes with the context of the call. */
#define SQL_FREE(pointer) (void)(pointer)
#include "../sql/rules.h"

/* A day that the library refuses as out of range: for infinity, and for years that YYYYMMDD has no place for. */
#define FAR_DAY 99991231

/* The days from 1970-01-01 to the first day of PostgreSQL. */
#define EPOCH_DAYS (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE)

PG_MODULE_MAGIC;

extern void _PG_init(void);

/* The server loads what the linker finds: it must be the library of this header. */
void _PG_init(void)
{
    if (echeance_abi_version() != ECHEANCE_ABI) {
        ereport(ERROR, (errmsg("echeance: another version of the library was loaded")));
    }
}

/* What infinity is: "none", where the fact takes it, else too far; and before all days, a fact with a default is absent. */
static void read_infinity(const struct fact *fact, bool is_end, struct given *given)
{
    if (fact != NULL && (is_end ? fact->takes_none : fact->has_default)) {
        given->state = is_end ? ECHEANCE_NONE : 0;
    }
}

static void read_date(const struct fact *fact, DateADT date, struct given *given)
{
    int year, month, in_month;
    given->number = FAR_DAY;
    if (DATE_NOT_FINITE(date)) {
        read_infinity(fact, DATE_IS_NOEND(date), given);
        return;
    }
    j2date(date + POSTGRES_EPOCH_JDATE, &year, &month, &in_month);
    if (year >= 1 && year <= 9999) {
        given->number = 10000 * year + 100 * month + in_month;
    }
}

static void read_timestamp(const struct fact *fact, TimestampTz instant, struct given *given)
{
    if (TIMESTAMP_NOT_FINITE(instant)) {
        given->number = TIMESTAMP_IS_NOEND(instant) ? PG_INT64_MAX : PG_INT64_MIN;
        read_infinity(fact, TIMESTAMP_IS_NOEND(instant), given);
        return;
    }
    /* Rounded down, before 2000 too. */
    given->number = instant / USECS_PER_SEC - (instant % USECS_PER_SEC < 0) + (int64)EPOCH_DAYS * SECS_PER_DAY;
}

/* Reads an argument of that type; `fact` is NULL for the moment of the question. */
static echeance_status read_datum(const struct fact *fact, Oid type, Datum datum, struct given *given)
{
    *given = (struct given) { .state = 1 };
    switch (type) {
    case DATEOID:
        read_date(fact, DatumGetDateADT(datum), given);
        return ECHEANCE_STATUS_OK;
    case TIMESTAMPTZOID:
        read_timestamp(fact, DatumGetTimestampTz(datum), given);
        return ECHEANCE_STATUS_OK;
    case INT4OID:
        given->number = DatumGetInt32(datum);
        return ECHEANCE_STATUS_OK;
    case BOOLOID:
        given->number = DatumGetBool(datum) ? ECHEANCE_YES : ECHEANCE_NO;
        return ECHEANCE_STATUS_OK;
    case TEXTOID: {
        text *words = DatumGetTextPP(datum);
        return read_fact(fact, VARDATA_ANY(words), VARSIZE_ANY_EXHDR(words), given);
    }
    default:
        /* Also where a function is called without an expression, which tells the types. */
        elog(ERROR, "echeance: an argument of type %u", type);
    }
}

static void take_readings(FunctionCallInfo fcinfo, struct question *question)
{
    int place = PG_NARGS() - 1;
    if (!PG_ARGISNULL(place)) {
        text *object = PG_GETARG_TEXT_PP(place);
        refuse(question, read_readings(READINGS, VARDATA_ANY(object), VARSIZE_ANY_EXHDR(object), &question->readings),
            ECHEANCE_FIELD_READINGS);
    }
}

static void take_moment(FunctionCallInfo fcinfo, struct question *question)
{
    struct given given;
    if (!PG_ARGISNULL(0)) {
        read_datum(NULL, question->rule->is_at_instant ? TIMESTAMPTZOID : DATEOID, PG_GETARG_DATUM(0), &given);
        question->as_of = given.number;
        question->has_as_of = 1;
    }
}

static Datum text_of(const char *word)
{
    return CStringGetTextDatum(word == NULL ? "?" : word);
}

static Datum list_of(const struct question *question, const struct value *value)
{
    Datum entries[32];
    const char *entry;
    size_t place = 0;
    int count = 0;
    while (count < (int)lengthof(entries) && (entry = next_entry(question, value, &place)) != NULL) {
        entries[count++] = text_of(entry);
    }
    return PointerGetDatum(construct_array(entries, count, TEXTOID, -1, false, TYPALIGN_INT));
}

static DateADT date_of(const struct given *given)
{
    int number = (int)given->number;
    if (given->state == ECHEANCE_NONE) {
        return DATEVAL_NOEND;
    }
    return date2j(number / 10000, number / 100 % 100, number % 100) - POSTGRES_EPOCH_JDATE;
}

static Datum datum_of(const struct question *question, const struct value *value, const struct given *given)
{
    switch (value->kind) {
    case KIND_DAY:
        return DateADTGetDatum(date_of(given));
    case KIND_INSTANT:
        return TimestampTzGetDatum((given->number - (int64)EPOCH_DAYS * SECS_PER_DAY) * USECS_PER_SEC);
    case KIND_NUMBER:
        return Int32GetDatum((int32)given->number);
    case KIND_YES_NO:
        return BoolGetDatum(given->number == ECHEANCE_YES);
    case KIND_TEXT:
        return PointerGetDatum(cstring_to_text_with_len(given->text, (int)given->length));
    case KIND_CHOICE:
    case KIND_OUTCOME:
        return text_of(word_of(value->words, given->number));
    default:
        return list_of(question, value);
    }
}

/* A value of the answer, as a column of a row. */
static void tell_value(const struct question *question, const struct value *value, Datum *datum, bool *is_null)
{
    struct given given = read_value(question, value);
    *is_null = given.state == 0;
    *datum = *is_null ? (Datum)0 : datum_of(question, value, &given);
}

/* The columns that follow the values: why the question cannot be asked. */
static void tell_error(const struct question *question, Datum *datums, bool *nulls)
{
    bool is_refused = question->status != ECHEANCE_STATUS_OK;
    nulls[0] = nulls[1] = nulls[2] = !is_refused;
    if (is_refused) {
        char sentence[SENTENCE_MAX];
        write_sentence((int32_t)question->status, sentence);
        datums[0] = Int32GetDatum((int32_t)question->status);
        datums[1] = text_of(field_name(question->rule, question->field));
        datums[2] = text_of(sentence);
    }
}

/* Room for a row: the values of the rule, all or those that columns have, then the error. */
struct row {
    int values;
    Datum *datums;
    bool *nulls;
};

static struct row make_row(const struct rule *rule, bool is_of_columns, TupleDesc type)
{
    struct row row = { 0, palloc0(type->natts * sizeof *row.datums), palloc0(type->natts * sizeof *row.nulls) };
    for (const struct value *value = rule->values; value->name != NULL; value++) {
        row.values += !is_of_columns || value->column != NO_MEMBER;
    }
    if (row.values + 3 != type->natts) {
        elog(ERROR, "%s: the extension is of another version than its functions", rule->function);
    }
    memset(row.nulls, true, type->natts * sizeof *row.nulls);
    return row;
}

/* The type of the row that a function gives, looked up at its first call. */
static TupleDesc row_type(FunctionCallInfo fcinfo)
{
    TupleDesc type = fcinfo->flinfo->fn_extra;
    if (type == NULL) {
        MemoryContext before = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
        if (get_call_result_type(fcinfo, NULL, &type) != TYPEFUNC_COMPOSITE) {
            elog(ERROR, "echeance: a function that gives no row");
        }
        type = BlessTupleDesc(CreateTupleDescCopy(type));
        fcinfo->flinfo->fn_extra = type;
        MemoryContextSwitchTo(before);
    }
    return type;
}

static Datum answer_one(FunctionCallInfo fcinfo, const struct rule *rule)
{
    struct question question = { .rule = rule };
    TupleDesc type = row_type(fcinfo);
    struct row row = make_row(rule, false, type);
    take_moment(fcinfo, &question);
    for (int place = 1; place < PG_NARGS() - 1; place++) {
        const struct fact *fact = &rule->facts[place - 1];
        struct given given = { .state = ECHEANCE_UNKNOWN };
        echeance_status status = ECHEANCE_STATUS_OK;
        if (!PG_ARGISNULL(place)) {
            Oid argument = get_fn_expr_argtype(fcinfo->flinfo, place);
            status = read_datum(fact, argument, PG_GETARG_DATUM(place), &given);
        }
        if (status == ECHEANCE_STATUS_OK) {
            put_fact(&question, fact, &given, &status);
        }
        refuse(&question, status, fact->bit);
    }
    take_readings(fcinfo, &question);
    ask(&question);
    for (int at = 0; at < row.values && question.status == ECHEANCE_STATUS_OK; at++) {
        tell_value(&question, &rule->values[at], &row.datums[at], &row.nulls[at]);
    }
    tell_error(&question, row.datums + row.values, row.nulls + row.values);
    PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(type, row.datums, row.nulls)));
}

/* So many rows are answered at a time, so that what is kept of them is bounded. */
#define CHUNK 16384

/* The bytes of a short text in a column of results. */
#define TEXT_SIZE 16

/* An array, taken apart; `items` is NULL where none is given. */
struct items {
    Oid type;
    Datum *items;
    bool *nulls;
};

static struct items take_items(FunctionCallInfo fcinfo, int place, const struct rule *rule, int *rows)
{
    struct items taken = { InvalidOid, NULL, NULL };
    int count = 0;
    if (!PG_ARGISNULL(place)) {
        ArrayType *array = PG_GETARG_ARRAYTYPE_P(place);
        int16 length;
        bool is_by_value;
        char alignment;
        /* The type that the function declares: an array of varchar still says so itself. */
        taken.type = get_element_type(get_fn_expr_argtype(fcinfo->flinfo, place));
        get_typlenbyvalalign(taken.type, &length, &is_by_value, &alignment);
        deconstruct_array(array, taken.type, length, is_by_value, alignment, &taken.items, &taken.nulls, &count);
        if (ARR_NDIM(array) > 1 || (*rows >= 0 && count != *rows)) {
            ereport(ERROR, errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
                errmsg("%s_columns: the arrays are not lists of the same length", rule->function));
        }
        *rows = count;
    }
    return taken;
}

static struct given read_item(const struct fact *fact, const struct items *items, int row, echeance_status *status)
{
    struct given given = { .state = ECHEANCE_UNKNOWN };
    *status = items->nulls[row] ? ECHEANCE_STATUS_OK : read_datum(fact, items->type, items->items[row], &given);
    return given;
}

/* As the header has it in a column. */
static int32_t column_number(const struct fact *fact, const struct given *given)
{
    bool is_number = fact->kind == KIND_DAY || fact->kind == KIND_NUMBER;
    switch (given->state) {
    case 1:
        return fact->kind == KIND_DAY ? echeance_column_day((int32_t)given->number) : (int32_t)given->number;
    case 0:
        return is_number ? ECHEANCE_COLUMN_ABSENT : 0;
    case ECHEANCE_NONE:
        return is_number ? ECHEANCE_COLUMN_NONE : ECHEANCE_NONE;
    default:
        return is_number ? ECHEANCE_COLUMN_UNKNOWN : ECHEANCE_UNKNOWN;
    }
}

/* What a column of texts is in a table: its members stand in this order. */
struct texts {
    const char *bytes;
    uint64_t length;
    const int64_t *offsets;
    const int32_t *given;
};

static struct texts column_of_texts(const struct fact *fact, const struct items *items, int first, int rows)
{
    StringInfoData bytes;
    int64_t *offsets = palloc((rows + 1) * sizeof *offsets);
    int32_t *is_given = palloc(rows * sizeof *is_given);
    initStringInfo(&bytes);
    for (int row = 0; row < rows; row++) {
        echeance_status status;
        struct given given = read_item(fact, items, first + row, &status);
        offsets[row] = bytes.len;
        is_given[row] = given.state;
        if (given.state == 1) {
            appendBinaryStringInfo(&bytes, given.text, (int)given.length);
        }
    }
    offsets[rows] = bytes.len;
    return (struct texts) { bytes.data, (uint64_t)bytes.len, offsets, is_given };
}

static void put_column(void *table, const struct fact *fact, const struct items *items, int first, int rows)
{
    int32_t *column;
    if (fact->kind == KIND_TEXT) {
        struct texts texts = column_of_texts(fact, items, first, rows);
        put(table, fact->column, &texts, sizeof texts);
        return;
    }
    column = palloc(rows * sizeof *column);
    for (int row = 0; row < rows; row++) {
        echeance_status status;
        struct given given = read_item(fact, items, first + row, &status);
        /* A fault has a number of its own in any column. */
        column[row] = status == ECHEANCE_STATUS_OK ? column_number(fact, &given) : ECHEANCE_COLUMN_UNKNOWN + (int32_t)status;
    }
    put(table, fact->column, &column, sizeof column);
}

/* A column of results, and what was last made of it: rows that follow one another often say the same. */
struct result {
    const struct value *value;
    void *column;
    bool is_made;
    uint64_t item;
    Datum datum;
    bool is_null;
};

/* The item of a row as it stands in the column. */
static uint64_t item_at(const struct result *result, int row)
{
    return result->value->kind == KIND_REASONS ? ((const uint64_t *)result->column)[row]
                                               : ((const uint32_t *)result->column)[row];
}

/* The reasons of a row, as the struct of the answer has them. */
static void put_reasons(struct question *question, const struct value *value, uint64_t bits)
{
    int32_t reasons[REASONS_MAX] = { 0 };
    int count = 0;
    for (int32_t bit = 0; bit < 64 && count < REASONS_MAX; bit++) {
        if ((bits >> bit & 1) != 0) {
            reasons[count++] = bit < 32 ? question->rule->number * 100 + bit + 1 : bit - 31;
        }
    }
    put(question->answer.bytes, value->member, reasons, sizeof reasons);
}

static void tell_result(struct question *question, struct result *result, int row, Datum *datum, bool *is_null)
{
    const struct value *value = result->value;
    uint64_t item;
    int32_t number;
    if (value->kind == KIND_TEXT) {
        const char *text = (const char *)result->column + TEXT_SIZE * (size_t)row;
        *is_null = *text == '\0';
        *datum = *is_null ? (Datum)0 : text_of(text);
        return;
    }
    item = item_at(result, row);
    number = (int32_t)item;
    if (value->kind == KIND_DAY || value->kind == KIND_NUMBER) {
        *is_null = number == ECHEANCE_COLUMN_UNKNOWN;
        *datum = value->kind == KIND_NUMBER ? Int32GetDatum(number)
            : number == ECHEANCE_COLUMN_NONE ? DateADTGetDatum(DATEVAL_NOEND)
                                             : DateADTGetDatum(number - EPOCH_DAYS);
        return;
    }
    if (!result->is_made || result->item != item) {
        if (value->kind == KIND_REASONS) {
            put_reasons(question, value, item);
        } else {
            put(question->answer.bytes, value->member, &number, sizeof number);
        }
        tell_value(question, value, &result->datum, &result->is_null);
        result->item = item;
        result->is_made = true;
    }
    *datum = result->datum;
    *is_null = result->is_null;
}

static void answer_chunk(const struct question *asked, const struct items *items, int first, int rows, ReturnSetInfo *told)
{
    const struct rule *rule = asked->rule;
    union {
        int64_t aligned;
        char bytes[STRUCT_MAX];
    } table = { 0 }, columns = { 0 };
    struct question question = { .rule = rule };
    struct row row = make_row(rule, true, told->setDesc);
    struct result *results = palloc0(row.values * sizeof *results);
    int32_t as_of = asked->as_of == 0 ? ECHEANCE_COLUMN_ABSENT : echeance_column_day((int32_t)asked->as_of);
    int32_t *fields = palloc(rows * sizeof *fields);
    echeance_status status;
    int count = 0;
    for (const struct fact *fact = rule->facts; fact->name != NULL; fact++) {
        if (fact->column != NO_MEMBER && items[fact - rule->facts].items != NULL) {
            put_column(&table, fact, &items[fact - rule->facts], first, rows);
        }
    }
    put(&columns, rule->field_column, &fields, sizeof fields);
    for (const struct value *value = rule->values; value->name != NULL; value++) {
        if (value->column != NO_MEMBER) {
            size_t size = value->kind == KIND_TEXT ? TEXT_SIZE : value->kind == KIND_REASONS ? 8 : 4;
            void *column = palloc(rows * size);
            put(&columns, value->column, &column, sizeof column);
            results[count++] = (struct result) { .value = value, .column = column };
        }
    }
    status = rule->columns(rows, as_of, &table, &asked->readings, &columns);
    if (status != ECHEANCE_STATUS_OK) {
        elog(ERROR, "%s_columns: status %d", rule->function, (int)status);
    }
    for (int at_row = 0; at_row < rows; at_row++) {
        int32_t outcome = (int32_t)item_at(&results[0], at_row);
        question.status = outcome < 0 ? (echeance_status)-outcome : ECHEANCE_STATUS_OK;
        question.field = fields[at_row];
        for (int at = 0; at < row.values; at++) {
            row.nulls[at] = true;
            if (outcome >= 0) {
                tell_result(&question, &results[at], at_row, &row.datums[at], &row.nulls[at]);
            }
        }
        tell_error(&question, row.datums + row.values, row.nulls + row.values);
        tuplestore_putvalues(told->setResult, told->setDesc, row.datums, row.nulls);
    }
}

static Datum answer_columns(FunctionCallInfo fcinfo, const struct rule *rule)
{
    struct question question = { .rule = rule };
    struct items items[FACTS_MAX] = { { InvalidOid, NULL, NULL } };
    int rows = -1;
    InitMaterializedSRF(fcinfo, 0);
    take_moment(fcinfo, &question);
    take_readings(fcinfo, &question);
    if (question.faults[FAULT_OF_READINGS] != ECHEANCE_STATUS_OK) {
        char sentence[SENTENCE_MAX];
        write_sentence((int32_t)question.faults[FAULT_OF_READINGS], sentence);
        ereport(ERROR, errcode(ERRCODE_INVALID_PARAMETER_VALUE),
            errmsg_internal("%s_columns(readings): %s", rule->function, sentence));
    }
    /* Periods have no column, and no argument. */
    for (int fact = 0, place = 1; rule->facts[fact].name != NULL; fact++) {
        if (rule->facts[fact].column != NO_MEMBER) {
            items[fact] = take_items(fcinfo, place++, rule, &rows);
        }
    }
    for (int first = 0; first < rows; first += CHUNK) {
        MemoryContext of_chunk = AllocSetContextCreate(CurrentMemoryContext, "echeance rows", ALLOCSET_DEFAULT_SIZES);
        MemoryContext before = MemoryContextSwitchTo(of_chunk);
        CHECK_FOR_INTERRUPTS();
        answer_chunk(&question, items, first, Min(CHUNK, rows - first), (ReturnSetInfo *)fcinfo->resultinfo);
        MemoryContextSwitchTo(before);
        MemoryContextDelete(of_chunk);
    }
    return (Datum)0;
}

/* Not the names that SQL has: the library's own functions have those. */
#define FUNCTION(name)                                                                                                 \
    PG_FUNCTION_INFO_V1(sql_ask_##name);                                                                               \
    Datum sql_ask_##name(PG_FUNCTION_ARGS)                                                                             \
    {                                                                                                                  \
        return answer_one(fcinfo, &name##_rule);                                                                       \
    }
#define FUNCTION_OF_COLUMNS(name)                                                                                      \
    PG_FUNCTION_INFO_V1(sql_columns_##name);                                                                           \
    Datum sql_columns_##name(PG_FUNCTION_ARGS)                                                                         \
    {                                                                                                                  \
        return answer_columns(fcinfo, &name##_rule);                                                                   \
    }
EACH_RULE(FUNCTION)
EACH_RULE_OF_COLUMNS(FUNCTION_OF_COLUMNS)

/* Asked once where the answer and its NUL fit into what is common, else a second time with room enough. */
static char *evaluated(const char *question, size_t length)
{
    size_t needed = 2048;
    char *answer;
    echeance_status status;
    do {
        size_t capacity = needed;
        answer = palloc0(capacity + 1);
        status = echeance_evaluate_json(question, length, answer, capacity, &needed);
    } while (status == ECHEANCE_STATUS_TOO_SMALL);
    if (status != ECHEANCE_STATUS_OK) {
        elog(ERROR, "echeance_evaluate: status %d", (int)status);
    }
    return answer;
}

/* The next NUL as JSON writes it, which jsonb does not take; NULL if there is none. */
static char *find_nul(char *json)
{
    for (; *json != '\0'; json++) {
        if (json[0] == '\\') {
            if (strncmp(json + 1, "u0000", 5) == 0) {
                return json;
            }
            json++;
        }
    }
    return NULL;
}

/* Whether that place of the answer is in the text of its id, which stands first. */
static bool is_in_id(const char *answer, const char *place)
{
    static const char start[] = "{\"id\":\"";
    const char *at = answer + strlen(start);
    if (strncmp(answer, start, strlen(start)) != 0) {
        return false;
    }
    while (at < place && *at != '"') {
        at += *at == '\\' ? 2 : 1;
    }
    return at >= place;
}

PG_FUNCTION_INFO_V1(sql_evaluate);

Datum sql_evaluate(PG_FUNCTION_ARGS)
{
    /* What the library says of an id of another type. */
    static const char refused_id[] = "{\"rule\": \"sign-in\", \"id\": []}";
    /* As it was written: jsonb would drop a key that stands twice and rewrite numbers before the library saw them. */
    text *question = PG_GETARG_TEXT_PP(0);
    char *answer = evaluated(VARDATA_ANY(question), VARSIZE_ANY_EXHDR(question));
    for (char *nul = answer; (nul = find_nul(nul)) != NULL;) {
        if (is_in_id(answer, nul)) {
            nul = answer = evaluated(refused_id, strlen(refused_id));
        } else {
            /* In the name of a field that there is not, another mark tells as much. */
            memcpy(nul, "\\ufffd", strlen("\\ufffd"));
        }
    }
    return DirectFunctionCall1(jsonb_in, CStringGetDatum(answer));
}
