/* The calls for columns: each row as the single call answers it, tables made at random (`columns FIRST ROUNDS`); then misuse:
   NULL, pointers that are not aligned, lengths that cannot be, memory that overlaps. Nothing may crash, and what is not OK
   may write nothing. */
#include "check.h"

enum { ROWS = 50, TODAY = 20778 /* 2026-11-21 */ };

static uint64_t state;

/* xorshift64* */
static uint32_t below(uint32_t end)
{
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return (uint32_t)((state * 0x2545F4914F6CDD1Du) >> 33) % end;
}

static int32_t a_day(void)
{
    static const int32_t TURNS[] = { 0, 15, 92, 548, 700, 723, 730, 731, 1096, 1461, -1, -14, -400 };
    switch (below(12)) {
    case 0: return ECHEANCE_COLUMN_NONE;
    case 1: return ECHEANCE_COLUMN_ABSENT;
    case 2: return ECHEANCE_COLUMN_UNKNOWN;
    case 3: return -25567 + (int32_t)below(109573); /* any day that a fact takes, and a few past the last */
    default: return TODAY - TURNS[below(COUNT(TURNS))] + (int32_t)below(5) - 2;
    }
}

static int32_t a_number(void)
{
    static const int32_t NUMBERS[] = { ECHEANCE_COLUMN_UNKNOWN, ECHEANCE_COLUMN_ABSENT, 0, 1, 15, 24, 60, 90, 730, 731, -1, INT32_MAX };
    return NUMBERS[below(COUNT(NUMBERS))];
}

static int32_t a_yes_no(void)
{
    static const int32_t ANSWERS[] = { ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, 0 };
    return ANSWERS[below(COUNT(ANSWERS))];
}

static int32_t an_object(void)
{
    static const int32_t OBJECTS[] = { 1, 1, 1, ECHEANCE_NONE, ECHEANCE_UNKNOWN, 0 };
    return OBJECTS[below(COUNT(OBJECTS))];
}

static int32_t a_choice(uint32_t choices)
{
    return below(6) == 0 ? ECHEANCE_UNKNOWN : (int32_t)below(choices + 1);
}

static int32_t a_set(uint32_t entries)
{
    return below(6) == 0 ? ECHEANCE_UNKNOWN : below(6) == 0 ? 0 : (int32_t)(below(1u << entries) << 1 | 1);
}

/* The column, or NULL: then the fact is not given. */
static const int32_t *some(const int32_t *column)
{
    return below(6) == 0 ? NULL : column;
}

static int32_t single_day(int32_t day)
{
    switch (day) {
    case ECHEANCE_COLUMN_NONE: return ECHEANCE_NONE;
    case ECHEANCE_COLUMN_ABSENT: return 0;
    case ECHEANCE_COLUMN_UNKNOWN: return ECHEANCE_UNKNOWN;
    default: return echeance_day_of_column(day);
    }
}

static int32_t single_by(int32_t day)
{
    return day == ECHEANCE_COLUMN_NONE ? ECHEANCE_NONE : echeance_day_of_column(day);
}

static int32_t has(int32_t number)
{
    return number == ECHEANCE_COLUMN_UNKNOWN ? ECHEANCE_UNKNOWN : number == ECHEANCE_COLUMN_ABSENT ? 0 : 1;
}

struct texts {
    char bytes[ROWS * 32];
    uint64_t len;
    int64_t offsets[ROWS + 1];
    int32_t given[ROWS];
};

static void fill_texts(struct texts *texts)
{
    static const char *const TEXTS[] = { "CAR200123456789", "car2021-12345678", "", "none", "TOTO", "CAR2021aaaaaaaa" };
    static const int32_t GIVEN[] = { 1, 1, 1, 0, ECHEANCE_UNKNOWN };
    texts->len = 0;
    texts->offsets[0] = 0;
    for (size_t row = 0; row < ROWS; row++) {
        const char *text = TEXTS[below(COUNT(TEXTS))];
        memcpy(texts->bytes + texts->len, text, strlen(text));
        texts->len += strlen(text);
        texts->offsets[row + 1] = (int64_t)texts->len;
        texts->given[row] = GIVEN[below(COUNT(GIVEN))];
    }
}

static const char *single_text(const struct texts *texts, size_t row, uint64_t *len)
{
    *len = texts->given[row] == ECHEANCE_UNKNOWN ? ECHEANCE_LENGTH_UNKNOWN
        : texts->given[row] == 0 ? 0 : (uint64_t)(texts->offsets[row + 1] - texts->offsets[row]);
    return texts->given[row] == 1 ? texts->bytes + texts->offsets[row] : NULL;
}

static echeance_readings any_readings(void)
{
    int32_t numbers[16] = { 0 };
    for (size_t reading = 0; reading < offsetof(echeance_readings, reserved) / sizeof(int32_t); reading++) {
        numbers[reading] = (int32_t)below(3);
    }
    echeance_readings readings;
    memcpy(&readings, numbers, sizeof readings);
    return readings;
}

static uint64_t bits_of(const int32_t *reasons, int32_t count)
{
    uint64_t bits = 0;
    for (int32_t place = 0; place < count; place++) {
        bits |= reasons[place] < 100 ? (uint64_t)1 << (31 + reasons[place]) : (uint64_t)1 << (reasons[place] % 100 - 1);
    }
    return bits;
}

#define COMMON_RESULTS                                                                                              \
    int32_t outcome[ROWS], field[ROWS], contested[ROWS], days_contested[ROWS], change_on[ROWS], change_to[ROWS];    \
    uint64_t reasons[ROWS];                                                                                         \
    uint32_t missing[ROWS], assumed[ROWS];                                                                          \
    results.outcome = outcome;                                                                                      \
    results.field = field;                                                                                          \
    results.reasons = reasons;                                                                                      \
    results.missing = missing;                                                                                      \
    results.assumed = assumed;                                                                                      \
    results.contested = contested;                                                                                  \
    results.days_contested = days_contested;                                                                        \
    results.next_change_on = change_on;                                                                             \
    results.next_change_outcome = change_to

#define CHECK_NULLS                                                                                                 \
    CHECK(reasons[row] == 0 && missing[row] == 0 && assumed[row] == 0 && contested[row] == 0);                      \
    CHECK(days_contested[row] == 0 && change_on[row] == ECHEANCE_COLUMN_UNKNOWN && change_to[row] == 0)

#define CHECK_HEAD                                                                                                  \
    CHECK(outcome[row] == answer.outcome && field[row] == ECHEANCE_FIELD_NONE);                                     \
    CHECK(reasons[row] == bits_of(answer.reasons, answer.reason_count));                                            \
    CHECK(missing[row] == answer.missing && assumed[row] == answer.assumed);                                        \
    CHECK(contested[row] == answer.contested && days_contested[row] == answer.days_contested);                      \
    CHECK(echeance_day_of_column(change_on[row]) == answer.next_change_on);                                         \
    CHECK(change_to[row] == answer.next_change_outcome)

/* The struct of facts or of results NULL, or not aligned: refused, and nothing is written. */
#define CHECK_POINTERS(columns)                                                                                     \
    memset(outcome, SOIL, sizeof outcome);                                                                          \
    CHECK(columns(ROWS, TODAY, NULL, NULL, &results) == ECHEANCE_STATUS_NULL);                                      \
    CHECK(columns(ROWS, TODAY, &table, NULL, NULL) == ECHEANCE_STATUS_NULL);                                        \
    CHECK(columns(ROWS, TODAY, (const void *)((const char *)&table + 4), NULL, &results) == ECHEANCE_STATUS_NULL);  \
    CHECK(columns(ROWS, TODAY, &table, NULL, (const void *)((const char *)&results + 4)) == ECHEANCE_STATUS_NULL);  \
    CHECK(is_soiled(outcome, sizeof outcome))

#include "tables.h"

static const int32_t PASSED_ON[ROWS] = { TODAY - 730, TODAY - 731, ECHEANCE_COLUMN_NONE, ECHEANCE_COLUMN_UNKNOWN, TODAY + 1 };

/* The struct of facts or of results NULL or not aligned, a column that is not aligned. */
static void misuse_pointers(void)
{
    _Alignas(8) unsigned char struct_of[2 * sizeof(echeance_exam_transfer_table) + 2 * sizeof(echeance_exam_transfer_results)] = { 0 };
    int32_t outcome[ROWS + 1];
    memset(outcome, SOIL, sizeof outcome);
    echeance_exam_transfer_table table = { .exam_passed_on = PASSED_ON };
    echeance_exam_transfer_results results = { .outcome = outcome };
    CHECK(echeance_exam_transfer_columns(ROWS, TODAY, NULL, NULL, &results) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_exam_transfer_columns(ROWS, TODAY, &table, NULL, NULL) == ECHEANCE_STATUS_NULL);
    for (size_t by = 1; by < 8; by++) {
        CHECK(echeance_exam_transfer_columns(ROWS, TODAY, (const void *)(struct_of + by), NULL, &results) == ECHEANCE_STATUS_NULL);
        CHECK(echeance_exam_transfer_columns(ROWS, TODAY, &table, NULL, (const void *)(struct_of + by)) == ECHEANCE_STATUS_NULL);
    }
    for (size_t by = 1; by < 4; by++) {
        echeance_exam_transfer_table astray = { .exam_passed_on = (const void *)((const char *)PASSED_ON + by) };
        CHECK(echeance_exam_transfer_columns(ROWS - 1, TODAY, &astray, NULL, &results) == ECHEANCE_STATUS_NULL);
        echeance_exam_transfer_results out = { .outcome = (void *)((char *)outcome + by) };
        CHECK(echeance_exam_transfer_columns(ROWS, TODAY, &table, NULL, &out) == ECHEANCE_STATUS_NULL);
        out = (echeance_exam_transfer_results){ .outcome = outcome, .reasons = (void *)((char *)outcome + 4) };
        CHECK(echeance_exam_transfer_columns(4, TODAY, &table, NULL, &out) != ECHEANCE_STATUS_OK);
        void *off = (char *)outcome + by;
        const echeance_exam_transfer_results each[] = { { .missing = off }, { .assumed = off }, { .last_day = off } };
        for (size_t place = 0; place < COUNT(each); place++) {
            CHECK(echeance_exam_transfer_columns(ROWS, TODAY, &table, NULL, &each[place]) == ECHEANCE_STATUS_NULL);
        }
        astray = (echeance_exam_transfer_table){ .as_of = (const void *)((const char *)PASSED_ON + by) };
        CHECK(echeance_exam_transfer_columns(ROWS - 1, TODAY, &astray, NULL, &results) == ECHEANCE_STATUS_NULL);
        echeance_readings readings[2] = { { 0 } };
        const echeance_readings *chosen = (const void *)((const char *)readings + by);
        CHECK(echeance_exam_transfer_columns(ROWS, TODAY, &table, chosen, &results) == ECHEANCE_STATUS_NULL);
    }
    echeance_readings readings = { .leap_day = 3 };
    CHECK(echeance_exam_transfer_columns(ROWS, TODAY, &table, &readings, &results) == ECHEANCE_STATUS_OUT_OF_RANGE);
    CHECK(is_soiled(outcome, sizeof outcome));
}

/* No row, more rows than there can be, and columns that nothing is wanted of. */
static void misuse_lengths(void)
{
    int32_t outcome[ROWS];
    memset(outcome, SOIL, sizeof outcome);
    echeance_exam_transfer_table table = { .exam_passed_on = PASSED_ON }, none = { 0 };
    echeance_exam_transfer_results results = { .outcome = outcome }, nothing = { 0 };
    CHECK(echeance_exam_transfer_columns(0, TODAY, &table, NULL, &results) == ECHEANCE_STATUS_OK);
    CHECK(echeance_exam_transfer_columns(SIZE_MAX, TODAY, &table, NULL, &results) == ECHEANCE_STATUS_BAD_LENGTH);
    CHECK(echeance_exam_transfer_columns((size_t)1 << 60, TODAY, &none, NULL, &results) == ECHEANCE_STATUS_BAD_LENGTH);
    CHECK(echeance_exam_transfer_columns((size_t)1 << 50, TODAY, &none, NULL, &nothing) == ECHEANCE_STATUS_OK);
    CHECK(echeance_exam_transfer_columns(ROWS, TODAY, &table, NULL, &nothing) == ECHEANCE_STATUS_OK);
    CHECK(is_soiled(outcome, sizeof outcome));
}

/* Results over facts and over results; facts may share memory. Just beside each other they are apart. */
static void misuse_overlaps(void)
{
    int32_t *memory = allocated(3 * ROWS * sizeof *memory);
    for (size_t row = 0; row < 3 * ROWS; row++) {
        memory[row] = TODAY;
    }
    echeance_inactivity_plan_table table = { .last_used_on = memory + ROWS, .notice_7_sent_on = memory + ROWS };
    for (size_t at = 0; at <= 2 * ROWS; at++) {
        echeance_inactivity_plan_results results = { .outcome = memory + at };
        echeance_status status = echeance_inactivity_plan_columns(ROWS, TODAY, &table, NULL, &results);
        CHECK(status == (at == 0 || at == 2 * ROWS ? ECHEANCE_STATUS_OK : ECHEANCE_STATUS_OVERLAP));
    }
    echeance_inactivity_plan_table none = { 0 };
    for (size_t at = 0; at <= 2 * ROWS; at++) {
        echeance_inactivity_plan_results results = { .outcome = memory + ROWS, .next_action_on = memory + at };
        echeance_status status = echeance_inactivity_plan_columns(ROWS, TODAY, &none, NULL, &results);
        CHECK(status == (at == 0 || at == 2 * ROWS ? ECHEANCE_STATUS_OK : ECHEANCE_STATUS_OVERLAP));
    }
    free(memory);
}

/* Texts without their offsets, or with what is not aligned; offsets that lead nowhere: the row is refused, the others are not. */
static void misuse_texts(void)
{
    const char text[] = "CAR200123456789CAR200123456789";
    const int64_t offsets[] = { 0, 15, 30 };
    int32_t outcome[2];
    echeance_certificate_number_results results = { .outcome = outcome };
    echeance_certificate_number_table table = { .text = text, .text_len = 30 };
    CHECK(echeance_certificate_number_columns(2, TODAY, &table, NULL, &results) == ECHEANCE_STATUS_BAD_LENGTH);
    table = (echeance_certificate_number_table){ .text_offsets = offsets, .text_len = 30 };
    CHECK(echeance_certificate_number_columns(2, TODAY, &table, NULL, &results) == ECHEANCE_STATUS_BAD_LENGTH);
    table = (echeance_certificate_number_table){ .text = text, .text_offsets = offsets, .text_len = UINT64_MAX };
    CHECK(echeance_certificate_number_columns(2, TODAY, &table, NULL, &results) == ECHEANCE_STATUS_BAD_LENGTH);
    const int32_t given[3] = { 1, 1, 1 };
    for (size_t by = 1; by < 8; by++) {
        table = (echeance_certificate_number_table){ .text = text, .text_offsets = (const void *)((const char *)offsets + by), .text_len = 30 };
        CHECK(echeance_certificate_number_columns(1, TODAY, &table, NULL, &results) == ECHEANCE_STATUS_NULL);
        table = (echeance_certificate_number_table){ .text = text, .text_offsets = offsets, .text_len = 30,
                                                     .text_given = (const void *)((const char *)given + by) };
        CHECK((echeance_certificate_number_columns(1, TODAY, &table, NULL, &results) == ECHEANCE_STATUS_NULL) == (by != 4));
    }
    /* All of it NULL is no column: no row gives the text. A length needs one. */
    uint32_t missing[2];
    results.missing = missing;
    table = (echeance_certificate_number_table){ .text_len = 0 };
    CHECK(echeance_certificate_number_columns(2, TODAY, &table, NULL, &results) == ECHEANCE_STATUS_OK);
    for (size_t row = 0; row < 2; row++) {
        CHECK(outcome[row] == ECHEANCE_UNDETERMINED && missing[row] == ECHEANCE_CERTIFICATE_NUMBER_FACT_TEXT);
    }
    table = (echeance_certificate_number_table){ .text_len = 1 };
    CHECK(echeance_certificate_number_columns(2, TODAY, &table, NULL, &results) == ECHEANCE_STATUS_BAD_LENGTH);
    table = (echeance_certificate_number_table){ .text = text, .text_offsets = (const int64_t[]){ -1, 15, 30 }, .text_len = 30 };
    CHECK(echeance_certificate_number_columns(2, TODAY, &table, NULL, &results) == ECHEANCE_STATUS_OK);
    CHECK(outcome[0] == -ECHEANCE_STATUS_WRONG_TYPE && outcome[1] == ECHEANCE_CERTIFICATE_NUMBER_WELL_FORMED);
    static const int64_t WRONG[][3] = { { 0, 15, 31 }, { 0, 15, INT64_MAX }, { 0, 15, INT64_MIN }, { 0, 15, 14 }, { 0, 15, -1 } };
    for (size_t place = 0; place < COUNT(WRONG); place++) {
        table = (echeance_certificate_number_table){ .text = text, .text_offsets = WRONG[place], .text_len = 30 };
        CHECK(echeance_certificate_number_columns(2, TODAY, &table, NULL, &results) == ECHEANCE_STATUS_OK);
        CHECK(outcome[0] == ECHEANCE_CERTIFICATE_NUMBER_WELL_FORMED && outcome[1] == -ECHEANCE_STATUS_WRONG_TYPE);
    }
    table = (echeance_certificate_number_table){ .text = "\xff\xfe", .text_offsets = (const int64_t[]){ 0, 1, 2 }, .text_len = 2 };
    CHECK(echeance_certificate_number_columns(2, TODAY, &table, NULL, &results) == ECHEANCE_STATUS_OK);
    CHECK(outcome[0] == -ECHEANCE_STATUS_WRONG_TYPE && outcome[1] == -ECHEANCE_STATUS_WRONG_TYPE);
}

/* Numbers that are none of their fact's, moments that are none. */
static void misuse_numbers(void)
{
    static const int32_t NUMBERS[] = { INT32_MIN, -3, 2, 3, 99, INT32_MAX };
    int32_t outcome[1], field[1];
    const int32_t passed_on[1] = { TODAY };
    echeance_exam_transfer_results results = { .outcome = outcome, .field = field };
    for (size_t place = 0; place < COUNT(NUMBERS); place++) {
        echeance_exam_transfer_table table = { .exam_passed_on = passed_on, .affiliated_at_expiry = &NUMBERS[place] };
        CHECK(echeance_exam_transfer_columns(1, TODAY, &table, NULL, &results) == ECHEANCE_STATUS_OK);
        CHECK(outcome[0] == -ECHEANCE_STATUS_NOT_A_CHOICE);
        CHECK(field[0] == ECHEANCE_EXAM_TRANSFER_FACT_AFFILIATED_AT_EXPIRY);
    }
    static const int32_t MOMENTS[][2] = {
        { ECHEANCE_COLUMN_ABSENT, ECHEANCE_STATUS_MISSING_FIELD }, { ECHEANCE_COLUMN_UNKNOWN, ECHEANCE_STATUS_MISSING_FIELD },
        { ECHEANCE_COLUMN_NONE, ECHEANCE_STATUS_NOT_A_DATE }, { -25568, ECHEANCE_STATUS_DATE_OUT_OF_RANGE },
        { 84006, ECHEANCE_STATUS_DATE_OUT_OF_RANGE },
    };
    for (size_t place = 0; place < COUNT(MOMENTS); place++) {
        echeance_exam_transfer_table table = { .as_of = MOMENTS[place], .exam_passed_on = passed_on };
        CHECK(echeance_exam_transfer_columns(1, TODAY, &table, NULL, &results) == ECHEANCE_STATUS_OK);
        CHECK(outcome[0] == -MOMENTS[place][1] && field[0] == ECHEANCE_FIELD_AS_OF);
        /* One for all rows, of which the greatest is a day. */
        table.as_of = NULL;
        int32_t status = place == 2 ? ECHEANCE_STATUS_DATE_OUT_OF_RANGE : MOMENTS[place][1];
        CHECK(echeance_exam_transfer_columns(1, MOMENTS[place][0], &table, NULL, &results) == ECHEANCE_STATUS_OK);
        CHECK(outcome[0] == -status && field[0] == ECHEANCE_FIELD_AS_OF);
    }
    /* 1970-01-01 is day 0: as the argument it is "not given", in the column it is that day. Without a day the procedure is the
       one published for clicSÉQUR, in 1970 it was not. */
    static const int32_t EPOCH[] = { 0 };
    static const int32_t REQUESTED[] = { ECHEANCE_YES };
    uint64_t reasons[1];
    const uint64_t published = (uint64_t)1 << (31 + ECHEANCE_REASON_PROCEDURE_PUBLISHED_FOR_CLICSEQUR);
    echeance_transfer_request_table request = { .transfer_requested = REQUESTED };
    echeance_transfer_request_results told = { .outcome = outcome, .field = field, .reasons = reasons };
    CHECK(echeance_transfer_request_columns(1, 0, &request, NULL, &told) == ECHEANCE_STATUS_OK);
    CHECK((reasons[0] & published) != 0);
    request.as_of = EPOCH;
    CHECK(echeance_transfer_request_columns(1, TODAY, &request, NULL, &told) == ECHEANCE_STATUS_OK);
    CHECK((reasons[0] & published) == 0);
    echeance_exam_transfer_table at_epoch = { .exam_passed_on = EPOCH };
    CHECK(echeance_exam_transfer_columns(1, 0, &at_epoch, NULL, &results) == ECHEANCE_STATUS_OK);
    CHECK(outcome[0] == -ECHEANCE_STATUS_MISSING_FIELD && field[0] == ECHEANCE_FIELD_AS_OF);
    at_epoch.as_of = EPOCH;
    CHECK(echeance_exam_transfer_columns(1, 0, &at_epoch, NULL, &results) == ECHEANCE_STATUS_OK);
    CHECK(outcome[0] == ECHEANCE_EXAM_TRANSFER_ELIGIBLE);
    CHECK(echeance_column_day(20261121) == TODAY && echeance_day_of_column(TODAY) == 20261121);
    CHECK(echeance_column_day(0) == ECHEANCE_COLUMN_ABSENT && echeance_column_day(ECHEANCE_NONE) == ECHEANCE_COLUMN_NONE);
    CHECK(echeance_column_day(ECHEANCE_UNKNOWN) == ECHEANCE_COLUMN_UNKNOWN);
    CHECK(echeance_day_of_column(ECHEANCE_COLUMN_NONE) == 0 && echeance_day_of_column(ECHEANCE_COLUMN_UNKNOWN) == 0);
    CHECK(echeance_day_of_column(ECHEANCE_COLUMN_NOT_A_DATE) == 0);
    CHECK(echeance_column_day(echeance_day_of_text("2026/11/21 00:00", 16)) == TODAY);
    CHECK(echeance_day_of_text("11/12/2026", 10) == ECHEANCE_NOT_A_DAY && echeance_day_of_text(NULL, 0) == ECHEANCE_NOT_A_DAY);
    /* What is no day is an error of its row, as in a single call. */
    static const int32_t NO_DAYS[] = { 20260229, 20241131, 1, -3, ECHEANCE_NOT_A_DAY, INT32_MIN, INT32_MAX };
    for (size_t place = 0; place < COUNT(NO_DAYS); place++) {
        const int32_t no_day[] = { echeance_column_day(NO_DAYS[place]) };
        const echeance_exam_transfer_table table = { .exam_passed_on = no_day };
        CHECK(no_day[0] == ECHEANCE_COLUMN_NOT_A_DATE);
        CHECK(echeance_exam_transfer_columns(1, TODAY, &table, NULL, &results) == ECHEANCE_STATUS_OK);
        CHECK(outcome[0] == -ECHEANCE_STATUS_NOT_A_DATE && field[0] == ECHEANCE_EXAM_TRANSFER_FACT_EXAM_PASSED_ON);
        const echeance_exam_transfer_facts facts = { .exam_passed_on = NO_DAYS[place] };
        echeance_exam_transfer_answer answer;
        CHECK(echeance_exam_transfer(20261121, &facts, NULL, &answer) == ECHEANCE_STATUS_NOT_A_DATE);
    }
}

int main(int argc, char **argv)
{
    if (__sanitizer_set_death_callback) {
        __sanitizer_set_death_callback(tell_what_was_tried);
    }
    CHECK(argc == 3);
    const uint64_t first = strtoull(argv[1], NULL, 10), rounds = strtoull(argv[2], NULL, 10);
    for (uint64_t round = first; round < first + rounds; round++) {
        state = round * 0x9E3779B97F4A7C15u + 1;
        check_each_table();
    }
    strcpy(trying, "misuse");
    misuse_pointers();
    misuse_lengths();
    misuse_overlaps();
    misuse_texts();
    misuse_numbers();
    puts("columns are as single calls");
    return 0;
}
