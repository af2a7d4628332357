/* Misuses every call: NULL, pointers that are not aligned, integers that mean nothing, lengths that cannot be, bytes
   that are no text, buffers that are too small, memory that overlaps. Nothing may crash, and what is not OK may write
   nothing.

   `abuse EVERY PERIODS`: `abuse 1 1000000` tries every number and the longest list; `abuse 5 10000`, for a slow checker,
   one in five of the numbers that are tried in long rows, and lists of 10,000 periods. */
#include "calls.h"
#include "check.h"

enum { LARGEST = 1024 };

static const struct calls *called;
static size_t every;        /* one in how many is tried */
static size_t most_periods; /* how many are in the longest lists */

static const int32_t INTS[] = { INT32_MIN, -20241121, -2, -1, 1, 2, 3, 8, 9, 10, 100, 101, 999, 19000101, 18991231,
                                20240230, 20241121, 20241301, 21991231, 22000101, 99991231, 100000101, INT32_MAX };
static const int64_t LONGS[] = { INT64_MIN, INT64_MIN + 1, -2208970801, -1, 1, 1795000000, 7258136399, 7258136400,
                                 253402300800, INT64_MAX - 1, INT64_MAX };

/* Calls with an output of just its size, so that a write past its end is seen; its status. */
static echeance_status call(asking *ask, size_t size, int64_t as_of, const void *facts,
                            const echeance_readings *readings)
{
    unsigned char *output = soiled(size);
    echeance_status status = ask(as_of, facts, readings, output);
    CHECK(is_status(status) && status != ECHEANCE_STATUS_PANIC);
    CHECK(status == ECHEANCE_STATUS_OK ? !is_soiled(output, size) : is_soiled(output, size));
    free(output);
    return status;
}

/* Asks in every way; the status of the whole answer. */
static echeance_status ask_all(int64_t as_of, const void *facts, const echeance_readings *readings)
{
    echeance_status status = call(called->ask, called->answer, as_of, facts, readings);
    int32_t field = called->wrong_field(as_of, facts, readings);
    CHECK(field >= ECHEANCE_FIELD_FACTS);
    CHECK((status == ECHEANCE_STATUS_OK) == (field == ECHEANCE_FIELD_NONE));
    CHECK(status != ECHEANCE_STATUS_FACTS_MISSING);
    if (called->decide != NULL) {
        echeance_status decided = call(called->decide, called->decision, as_of, facts, readings);
        /* It may find that facts are missing before it finds that no value of them would do. */
        CHECK(decided == status || decided == ECHEANCE_STATUS_FACTS_MISSING);
        CHECK(decided != ECHEANCE_STATUS_OK || status == ECHEANCE_STATUS_OK);
    }
    return status;
}

static const void *facts_or_null(const void *facts)
{
    return called->facts == 0 ? NULL : facts;
}

/* Each pointer of one way to ask: NULL, and not aligned by each number of bytes. */
static void misuse_pointers_of(asking *ask, size_t align, int64_t as_of)
{
    _Alignas(8) unsigned char facts[LARGEST] = { 0 };
    _Alignas(8) unsigned char output[LARGEST];
    _Alignas(8) unsigned char written[LARGEST];
    _Alignas(8) unsigned char readings[2 * sizeof(echeance_readings)] = { 0 };
    memset(output, SOIL, sizeof output);

    CHECK(ask(as_of, NULL, NULL, NULL) == ECHEANCE_STATUS_NULL);
    CHECK(ask(as_of, facts_or_null(facts), NULL, NULL) == ECHEANCE_STATUS_NULL);
    CHECK(called->facts == 0 || ask(as_of, NULL, NULL, output) == ECHEANCE_STATUS_NULL);
    for (size_t by = 1; by < 4; by++) {
        const echeance_readings *astray = (const void *)(readings + by);
        CHECK(ask(as_of, facts_or_null(facts), NULL, output + by) == ECHEANCE_STATUS_NULL);
        CHECK(ask(as_of, facts_or_null(facts), astray, output) == ECHEANCE_STATUS_NULL);
        CHECK(called->facts == 0 || ask(as_of, facts + by, NULL, output) == ECHEANCE_STATUS_NULL);
        CHECK(ask(as_of, facts + by, astray, output + by) == ECHEANCE_STATUS_NULL);
    }
    /* By four bytes a struct is astray that has a member of eight. */
    if (called->facts > 0) {
        unsigned char *out = called->facts_align > 4 ? output : written;
        CHECK((ask(as_of, facts + 4, NULL, out) == ECHEANCE_STATUS_NULL) == (called->facts_align > 4));
    }
    unsigned char *out = align > 4 ? output : written;
    CHECK((ask(as_of, facts_or_null(facts), NULL, out + 4) == ECHEANCE_STATUS_NULL) == (align > 4));
    CHECK(is_soiled(output, sizeof output));
}

static void misuse_pointers(int64_t as_of)
{
    _Alignas(8) unsigned char facts[LARGEST] = { 0 };
    _Alignas(8) unsigned char readings[2 * sizeof(echeance_readings)] = { 0 };

    misuse_pointers_of(called->ask, called->answer_align, as_of);
    if (called->decide != NULL) {
        misuse_pointers_of(called->decide, called->decision_align, as_of);
    }
    CHECK(called->facts == 0 || called->wrong_field(as_of, NULL, NULL) == ECHEANCE_FIELD_FACTS);
    for (size_t by = 1; by < 4; by++) {
        CHECK(called->facts == 0 || called->wrong_field(as_of, facts + by, NULL) == ECHEANCE_FIELD_FACTS);
        CHECK(called->wrong_field(as_of, facts_or_null(facts), (const void *)(readings + by)) == ECHEANCE_FIELD_READINGS);
    }
    CHECK(called->facts == 0
          || (called->wrong_field(as_of, facts + 4, NULL) == ECHEANCE_FIELD_FACTS) == (called->facts_align > 4));
}

/* The readings in the memory of the facts, and the answer over both: nothing else comes out than if they were apart. */
static void misuse_overlaps(asking *ask, size_t size, int64_t as_of)
{
    static const int32_t WORDS[] = { 0, 1, 2, -1, 20241121 };
    const size_t first = called->pointers * 16;
    for (size_t place = 0; place < COUNT(WORDS); place++) {
        _Alignas(8) unsigned char together[LARGEST] = { 0 };
        for (size_t at = first; at < sizeof together; at += 4) {
            memcpy(together + at, &WORDS[place], 4);
        }
        void *facts = copied(together, sizeof together);
        void *readings = copied(together + first, sizeof(echeance_readings));
        void *answer = soiled(size);
        echeance_status status = ask(as_of, facts_or_null(facts), readings, answer);
        CHECK(ask(as_of, facts_or_null(together), (const void *)(together + first), together) == status);
        CHECK(memcmp(together, status == ECHEANCE_STATUS_OK ? answer : facts, size) == 0);
        CHECK(memcmp(together + size, (unsigned char *)facts + size, sizeof together - size) == 0);
        free(facts);
        free(readings);
        free(answer);
    }
}

/* Each word of the facts and of the readings holds each extreme, alone and with others set. */
static void misuse_integers(int64_t as_of)
{
    unsigned char *facts = zeroed(called->facts);
    size_t first = called->pointers * 16;
    for (size_t at = first; at + 4 <= called->facts; at += 4) {
        for (size_t place = at / 4 % every; place < COUNT(INTS); place += every) {
            memcpy(facts + at, &INTS[place], 4);
            ask_all(as_of, facts, NULL);
            /* All words the same, and the word before as it is. */
            for (size_t other = first; other + 4 <= at; other += 4) {
                memcpy(facts + other, &INTS[place], 4);
            }
            ask_all(as_of, facts, NULL);
            memset(facts, 0, called->facts);
        }
    }
    for (size_t at = first; at + 8 <= called->facts; at += 8) {
        for (size_t place = at / 8 % every; place < COUNT(LONGS); place += every) {
            for (int32_t has = -2; has <= 1; has++) {
                for (size_t other = first; other + 4 <= called->facts; other += 4) {
                    memcpy(facts + other, &has, 4);
                }
                memcpy(facts + at, &LONGS[place], 8);
                ask_all(as_of, facts, NULL);
            }
        }
        memset(facts, 0, called->facts);
    }
    for (size_t reading = 0; reading < 16; reading++) {
        for (size_t place = 0; place < COUNT(INTS); place++) {
            int32_t numbers[16] = { 0 };
            numbers[reading] = INTS[place];
            echeance_readings readings;
            memcpy(&readings, numbers, sizeof readings);
            echeance_status status = ask_all(as_of, facts_or_null(facts), &readings);
            int known = reading < offsetof(echeance_readings, reserved) / sizeof(int32_t) && (INTS[place] == 1 || INTS[place] == 2);
            CHECK(known == (status != ECHEANCE_STATUS_OUT_OF_RANGE));
        }
    }
    free(facts);
}

/* A moment at which every call can be asked, and moments at which none can. */
static void misuse_moments(int64_t now)
{
    unsigned char *facts = zeroed(called->facts);
    CHECK(ask_all(now, facts_or_null(facts), NULL) == ECHEANCE_STATUS_OK);
    for (size_t place = 0; place < COUNT(INTS); place++) {
        ask_all(INTS[place], facts_or_null(facts), NULL);
    }
    for (size_t place = 0; place < COUNT(LONGS) && called->instant; place++) {
        ask_all(LONGS[place], facts_or_null(facts), NULL);
    }
    free(facts);
}

/* Texts and lists: lengths that cannot be, bytes that are no text, a pointer that is not aligned. */
static void misuse_lengths(int64_t as_of)
{
    static const uint64_t LENGTHS[] = { 4097, 5000, 1000001, (uint64_t)INT64_MAX, (uint64_t)INT64_MAX + 1, UINT64_MAX };
    unsigned char *facts = zeroed(called->facts);
    for (size_t pair = 0; pair < called->pointers; pair++) {
        void *aligned = memset(allocated(8), 0xFF, 8);
        uint64_t length = 1;
        memset(facts, 0, called->facts);
        memcpy(facts + 16 * pair, &aligned, 8);
        memcpy(facts + 16 * pair + 8, &length, 8);
        echeance_status status = ask_all(as_of, facts, NULL);
        CHECK(status == ECHEANCE_STATUS_BAD_TEXT || status == ECHEANCE_STATUS_NOT_A_DATE);
        const int is_list = status == ECHEANCE_STATUS_NOT_A_DATE;
        for (size_t place = 0; place < COUNT(LENGTHS); place++) {
            /* A length without a pointer: something was forgotten. */
            memset(facts, 0, called->facts);
            memcpy(facts + 16 * pair + 8, &LENGTHS[place], 8);
            CHECK(ask_all(as_of, facts, NULL) == ECHEANCE_STATUS_BAD_LENGTH);
            if (is_list && LENGTHS[place] <= ECHEANCE_LIST_MAX) {
                continue; /* so many would be read */
            }
            /* The eight bytes there are may not be read past their end. */
            memcpy(facts + 16 * pair, &aligned, 8);
            status = ask_all(as_of, facts, NULL);
            CHECK(status == (is_list || LENGTHS[place] > INT64_MAX ? ECHEANCE_STATUS_BAD_LENGTH : ECHEANCE_STATUS_TOO_LONG));
        }
        /* What is not known has no pointer. */
        static const uint64_t UNKNOWN = ECHEANCE_LENGTH_UNKNOWN;
        memcpy(facts + 16 * pair + 8, &UNKNOWN, 8);
        CHECK(ask_all(as_of, facts, NULL) == ECHEANCE_STATUS_BAD_LENGTH);
        memset(facts, 0, called->facts);
        memcpy(facts + 16 * pair + 8, &UNKNOWN, 8);
        CHECK(ask_all(as_of, facts, NULL) == ECHEANCE_STATUS_OK);
        memcpy(facts + 16 * pair + 8, &length, 8);
        const char *unaligned = (const char *)aligned + 1;
        memcpy(facts + 16 * pair, &unaligned, 8);
        status = ask_all(as_of, facts, NULL);
        CHECK(status == (is_list ? ECHEANCE_STATUS_NULL : ECHEANCE_STATUS_BAD_TEXT));
        length = 0;
        memcpy(facts + 16 * pair, &aligned, 8);
        memcpy(facts + 16 * pair + 8, &length, 8);
        ask_all(as_of, facts, NULL);
        free(aligned);
    }
    free(facts);
}

/* Texts and lists that are as long as they say, of 64 KiB and more; NUL is a character like another. */
static void misuse_sizes(int64_t as_of)
{
    static const uint64_t LENGTHS[] = { 1, 4096, 4097, 65535, 65536, 65537, ECHEANCE_LIST_MAX, ECHEANCE_LIST_MAX + 1 };
    if (called->pointers == 0) {
        return;
    }
    unsigned char *facts = zeroed(called->facts);
    /* Of a list: periods of no days. */
    void *zeros = zeroed((ECHEANCE_LIST_MAX + 1) * sizeof(echeance_period));
    for (size_t pair = 0; pair < called->pointers; pair++) {
        memset(facts, 0, called->facts);
        memcpy(facts + 16 * pair, &zeros, 8);
        for (size_t place = 0; place < COUNT(LENGTHS); place++) {
            memcpy(facts + 16 * pair + 8, &LENGTHS[place], 8);
            echeance_status status = ask_all(as_of, facts, NULL);
            if (status == ECHEANCE_STATUS_MISSING_FIELD || status == ECHEANCE_STATUS_BAD_LENGTH) { /* a list */
                CHECK((status == ECHEANCE_STATUS_BAD_LENGTH) == (LENGTHS[place] > ECHEANCE_LIST_MAX));
            } else {
                CHECK(status == (LENGTHS[place] > 4096 ? ECHEANCE_STATUS_TOO_LONG : ECHEANCE_STATUS_OK));
            }
        }
    }
    free(zeros);
    free(facts);
}

static void misuse_lists(void)
{
    echeance_period *periods = allocated(ECHEANCE_LIST_MAX * sizeof *periods);
    for (size_t place = 0; place < ECHEANCE_LIST_MAX; place++) {
        periods[place] = (echeance_period) { .from = 20200101 + (int32_t)(place % 28), .to = ECHEANCE_NONE };
    }
    echeance_exam_transfer_facts facts = {
        .exam_passed_on = 20010101,
        .affiliation_periods = periods,
        .affiliation_periods_count = ECHEANCE_LIST_MAX,
        .certificate_expired_on = 20241121,
    };
    echeance_exam_transfer_answer answer;
    CHECK(echeance_exam_transfer(20261121, &facts, NULL, &answer) == ECHEANCE_STATUS_OK);
    CHECK(answer.outcome == ECHEANCE_EXAM_TRANSFER_ELIGIBLE);
    periods[ECHEANCE_LIST_MAX - 1].from = INT32_MIN;
    CHECK(echeance_exam_transfer(20261121, &facts, NULL, &answer) == ECHEANCE_STATUS_NOT_A_DATE);
    free(periods);
}

/* Every day that a call takes, in order; how many. */
static size_t all_days(int32_t *days)
{
    static const int32_t LENGTHS[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    size_t count = 0;
    for (int32_t year = 1900; year < 2200; year++) {
        const int32_t leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        for (int32_t month = 1; month <= 12; month++) {
            for (int32_t day = 1; day <= LENGTHS[month - 1] + (month == 2 && leap); day++) {
                days[count++] = year * 10000 + month * 100 + day;
            }
        }
    }
    return count;
}

/* The longest list with no other fact: everything hangs on the day of expiry, which can be any day of the calendar. */
static void misuse_long_lists(void)
{
    enum { SAME, ADJACENT, APART, NESTED, SHAPES };
    int32_t *days = allocated(110000 * sizeof *days);
    const size_t all = all_days(days);
    const size_t half = all / 2;
    CHECK(all < 110000 && days[all - 1] == 21991231);
    const int32_t as_of = days[most_periods < all ? most_periods / 2 : half];
    echeance_period *periods = allocated(most_periods * sizeof *periods);
    const echeance_exam_transfer_facts facts = { .affiliation_periods = periods, .affiliation_periods_count = most_periods };
    for (int shape = 0; shape < SHAPES; shape++) {
        snprintf(trying, sizeof trying, "shape %d", shape);
        for (size_t place = 0; place < most_periods; place++) {
            const size_t in_half = place % half;
            const size_t from = shape == SAME ? 0 : shape == ADJACENT ? place % all : shape == APART ? 2 * in_half : in_half;
            const size_t to = shape == NESTED ? all - 1 - from : from;
            periods[place] = (echeance_period) { .from = days[from], .to = days[to] };
        }
        /* The exam may have been passed the day before, or never. */
        echeance_exam_transfer_answer answer;
        CHECK(echeance_exam_transfer(as_of, &facts, NULL, &answer) == ECHEANCE_STATUS_OK);
        CHECK(answer.outcome == 0 && (answer.missing & ECHEANCE_EXAM_TRANSFER_FACT_EXAM_PASSED_ON) != 0);
        echeance_exam_transfer_decision decision;
        CHECK(echeance_exam_transfer_decide(as_of, &facts, NULL, &decision) == ECHEANCE_STATUS_FACTS_MISSING);
        CHECK(echeance_exam_transfer_wrong_field(as_of, &facts, NULL) == ECHEANCE_FIELD_NONE);
    }
    free(periods);
    free(days);
}

static void misuse_texts(void)
{
    echeance_certificate_number_facts facts = { 0 };
    echeance_certificate_number_answer answer;

    const char nul[15] = "CAR20\0" "000000000";
    facts.text = nul;
    facts.text_len = sizeof nul;
    CHECK(echeance_certificate_number(0, &facts, NULL, &answer) == ECHEANCE_STATUS_OK);
    CHECK(answer.outcome == ECHEANCE_CERTIFICATE_NUMBER_MALFORMED);
    CHECK(answer.has_position == 1 && answer.position == 5);

    for (size_t length = 4095; length <= 4097; length++) {
        char *text = memset(allocated(length), 'A', length);
        facts.text = text;
        facts.text_len = length;
        echeance_status status = echeance_certificate_number(0, &facts, NULL, &answer);
        CHECK(status == (length > 4096 ? ECHEANCE_STATUS_TOO_LONG : ECHEANCE_STATUS_OK));
        free(text);
    }

    static const char *const BROKEN[] = { "\xFF", "\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "CAR2\xE2\x80" };
    for (size_t place = 0; place < COUNT(BROKEN); place++) {
        facts.text = BROKEN[place];
        facts.text_len = strlen(BROKEN[place]);
        CHECK(echeance_certificate_number(0, &facts, NULL, &answer) == ECHEANCE_STATUS_BAD_TEXT);
        CHECK(echeance_certificate_number_wrong_field(0, &facts, NULL) == ECHEANCE_CERTIFICATE_NUMBER_FACT_TEXT);
    }
}

/* Any pointer but NULL with the count 0 is the empty list: nobody is affiliated, and nothing is read. */
static void misuse_empty_list(void)
{
    for (uintptr_t place = 1; place <= 16; place++) {
        const echeance_exam_transfer_facts facts = { .affiliation_periods = (const echeance_period *)place,
                                                     .exam_passed_on = 20200101, .certificate_expired_on = 20260101 };
        echeance_exam_transfer_answer answer;
        CHECK(echeance_exam_transfer(20261121, &facts, NULL, &answer) == ECHEANCE_STATUS_OK);
        CHECK(answer.outcome == ECHEANCE_EXAM_TRANSFER_NOT_ELIGIBLE);
    }
}

/* Local time: cases from Python's zoneinfo, then what is refused. */
static void times(void)
{
    echeance_local_time local;
    CHECK(echeance_to_quebec(1795273200, &local) == ECHEANCE_STATUS_OK);
    CHECK(local.day == 20261121 && local.second_of_day == 36000 && local.offset == -18000);
    CHECK(echeance_to_quebec(1782878400, &local) == ECHEANCE_STATUS_OK);
    CHECK(local.day == 20260701 && local.second_of_day == 0 && local.offset == -14400);
    int64_t instant = 0;
    CHECK(echeance_from_quebec(20261121, 10 * 3600 + 30 * 60, &instant) == ECHEANCE_STATUS_OK && instant == 1795275000);
    /* Half past two does not exist that night, half past one comes twice in the other. */
    CHECK(echeance_from_quebec(20260308, 9000, &instant) == ECHEANCE_STATUS_OK && instant == 1772955000);
    CHECK(echeance_from_quebec(20261101, 5400, &instant) == ECHEANCE_STATUS_OK && instant == 1793511000);

    instant = 77;
    memset(&local, SOIL, sizeof local);
    CHECK(echeance_from_quebec(20260229, 0, &instant) == ECHEANCE_STATUS_NOT_A_DATE);
    CHECK(echeance_from_quebec(0, 0, &instant) == ECHEANCE_STATUS_NOT_A_DATE);
    CHECK(echeance_from_quebec(ECHEANCE_NONE, 0, &instant) == ECHEANCE_STATUS_NOT_A_DATE);
    CHECK(echeance_from_quebec(18991231, 0, &instant) == ECHEANCE_STATUS_DATE_OUT_OF_RANGE);
    CHECK(echeance_from_quebec(22000101, 0, &instant) == ECHEANCE_STATUS_DATE_OUT_OF_RANGE);
    CHECK(echeance_from_quebec(20261121, -1, &instant) == ECHEANCE_STATUS_OUT_OF_RANGE);
    CHECK(echeance_from_quebec(20261121, 86400, &instant) == ECHEANCE_STATUS_OUT_OF_RANGE);
    CHECK(echeance_from_quebec(20261121, 0, NULL) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_to_quebec(0, NULL) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_day_of_text("2024/11/30", 10) == 20241130 && echeance_day_of_text("20241130T00:00", 14) == 20241130);
    CHECK(echeance_day_of_text("2024-11-31", 10) == ECHEANCE_NOT_A_DAY && echeance_day_of_text("2024-11-30", 9) == ECHEANCE_NOT_A_DAY);
    CHECK(echeance_day_of_text("", 0) == ECHEANCE_NOT_A_DAY && echeance_day_of_text("\xff", 1) == ECHEANCE_NOT_A_DAY);
    CHECK(echeance_day_of_text(NULL, 10) == ECHEANCE_NOT_A_DAY && echeance_day_of_text("2", SIZE_MAX) == ECHEANCE_NOT_A_DAY);
    CHECK(echeance_to_quebec(INT64_MIN, &local) == ECHEANCE_STATUS_DATE_OUT_OF_RANGE);
    CHECK(echeance_to_quebec(INT64_MAX, &local) == ECHEANCE_STATUS_DATE_OUT_OF_RANGE);
    unsigned char bytes[2 * sizeof local] = { 0 };
    CHECK(echeance_to_quebec(0, (echeance_local_time *)(void *)(bytes + 1)) == ECHEANCE_STATUS_NULL);
    _Alignas(8) unsigned char eights[16] = { 0 };
    for (size_t by = 1; by < 8; by++) {
        CHECK(echeance_from_quebec(20261121, 0, (int64_t *)(void *)(eights + by)) == ECHEANCE_STATUS_NULL);
    }
    CHECK(instant == 77 && is_soiled(&local, sizeof local));
    for (size_t place = 0; place < COUNT(INTS); place++) {
        CHECK(is_status(echeance_from_quebec(INTS[place], INTS[place], &instant)));
    }
    for (size_t place = 0; place < COUNT(LONGS); place++) {
        CHECK(is_status(echeance_to_quebec(LONGS[place], &local)));
    }
}

/* Of several wrong fields the first is named, whatever is wrong with it, as through JSON. */
static void misuse_several(void)
{
    echeance_exam_transfer_facts facts = { .exam_passed_on = 20240230, .affiliated_at_expiry = 7 };
    echeance_readings readings = { .counting = 9 };
    echeance_exam_transfer_answer answer;
    CHECK(echeance_exam_transfer(1, &facts, &readings, &answer) == ECHEANCE_STATUS_NOT_A_DATE);
    CHECK(echeance_exam_transfer_wrong_field(1, &facts, &readings) == ECHEANCE_FIELD_AS_OF);
    CHECK(echeance_exam_transfer(20261121, &facts, &readings, &answer) == ECHEANCE_STATUS_OUT_OF_RANGE);
    CHECK(echeance_exam_transfer_wrong_field(20261121, &facts, &readings) == ECHEANCE_FIELD_READINGS);
    CHECK(echeance_exam_transfer(20261121, &facts, NULL, &answer) == ECHEANCE_STATUS_NOT_A_DATE);
    CHECK(echeance_exam_transfer_wrong_field(20261121, &facts, NULL) == ECHEANCE_EXAM_TRANSFER_FACT_EXAM_PASSED_ON);
    facts.exam_passed_on = 20241121;
    CHECK(echeance_exam_transfer(20261121, &facts, NULL, &answer) == ECHEANCE_STATUS_OUT_OF_RANGE);
    CHECK(echeance_exam_transfer_wrong_field(20261121, &facts, NULL)
          == ECHEANCE_EXAM_TRANSFER_FACT_AFFILIATED_AT_EXPIRY);
}

/* Numbers that one fact takes and another does not. */
static void misuse_numbers(void)
{
    echeance_exam_transfer_facts exam = { .affiliated_at_expiry = 2 };
    echeance_exam_transfer_answer exam_answer;
    CHECK(echeance_exam_transfer(20261121, &exam, NULL, &exam_answer) == ECHEANCE_STATUS_OUT_OF_RANGE);
    CHECK(echeance_exam_transfer_wrong_field(20261121, &exam, NULL) == ECHEANCE_EXAM_TRANSFER_FACT_AFFILIATED_AT_EXPIRY);
    exam.affiliated_at_expiry = 0;
    exam.certificate_expired_on = ECHEANCE_NONE;
    CHECK(echeance_exam_transfer(20261121, &exam, NULL, &exam_answer) == ECHEANCE_STATUS_NOT_A_DATE);

    echeance_account_vigilance_facts account = { .code_received = ECHEANCE_ACCOUNT_VIGILANCE_CODE_RECEIVED_NOT_APPLICABLE };
    echeance_account_vigilance_answer account_answer;
    CHECK(echeance_account_vigilance(0, &account, NULL, &account_answer) == ECHEANCE_STATUS_OK);

    echeance_message_authenticity_facts message = { .asks_for = ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_PASSWORD };
    echeance_message_authenticity_answer message_answer;
    CHECK(echeance_message_authenticity(0, &message, NULL, &message_answer) == ECHEANCE_STATUS_OUT_OF_RANGE);
    message.asks_for |= ECHEANCE_SET_GIVEN;
    CHECK(echeance_message_authenticity(0, &message, NULL, &message_answer) == ECHEANCE_STATUS_OK);
    CHECK(message_answer.outcome == ECHEANCE_MESSAGE_AUTHENTICITY_SUSPICIOUS);
    message.asks_for |= UINT32_C(1) << 31;
    CHECK(echeance_message_authenticity(0, &message, NULL, &message_answer) == ECHEANCE_STATUS_OUT_OF_RANGE);

    echeance_deadline_facts deadline = { .count = 1, .has_count = ECHEANCE_NONE };
    echeance_deadline_answer deadline_answer;
    CHECK(echeance_deadline(20261121, &deadline, NULL, &deadline_answer) == ECHEANCE_STATUS_OUT_OF_RANGE);
    deadline.has_count = 2;
    CHECK(echeance_deadline(20261121, &deadline, NULL, &deadline_answer) == ECHEANCE_STATUS_OUT_OF_RANGE);
    deadline.has_count = 1;
    deadline.count = 0;
    CHECK(echeance_deadline(20261121, &deadline, NULL, &deadline_answer) == ECHEANCE_STATUS_FACT_OUT_OF_RANGE);

    /* A value whose has_ was forgotten, and one that is not known, whatever stands there. */
    deadline.has_count = 0;
    deadline.count = 5;
    CHECK(echeance_deadline(20261121, &deadline, NULL, &deadline_answer) == ECHEANCE_STATUS_OUT_OF_RANGE);
    CHECK(echeance_deadline_wrong_field(20261121, &deadline, NULL) == ECHEANCE_DEADLINE_FACT_COUNT);
    deadline.has_count = ECHEANCE_UNKNOWN;
    CHECK(echeance_deadline(20261121, &deadline, NULL, &deadline_answer) == ECHEANCE_STATUS_OK);
    CHECK(deadline_answer.outcome == ECHEANCE_UNDETERMINED);

    /* Not given is supposed to be "none"; not known is not. */
    echeance_certificate_renewal_facts renewal = { .expires_on = 20260513 };
    echeance_certificate_renewal_answer renewal_answer;
    CHECK(echeance_certificate_renewal(20260520, &renewal, NULL, &renewal_answer) == ECHEANCE_STATUS_OK);
    CHECK(renewal_answer.outcome == ECHEANCE_CERTIFICATE_RENEWAL_MISSED);
    CHECK(renewal_answer.assumed == ECHEANCE_CERTIFICATE_RENEWAL_FACT_COMPLETED_ON);
    renewal.completed_on = ECHEANCE_UNKNOWN;
    CHECK(echeance_certificate_renewal(20260520, &renewal, NULL, &renewal_answer) == ECHEANCE_STATUS_OK);
    CHECK(renewal_answer.outcome == ECHEANCE_UNDETERMINED && renewal_answer.assumed == 0);
    CHECK(renewal_answer.missing == ECHEANCE_CERTIFICATE_RENEWAL_FACT_COMPLETED_ON);

    message.asks_for = ECHEANCE_SET_UNKNOWN;
    CHECK(echeance_message_authenticity(0, &message, NULL, &message_answer) == ECHEANCE_STATUS_OK);
    exam.certificate_expired_on = ECHEANCE_UNKNOWN;
    exam.affiliated_at_expiry = ECHEANCE_UNKNOWN;
    CHECK(echeance_exam_transfer(20261121, &exam, NULL, &exam_answer) == ECHEANCE_STATUS_OK);
    exam.affiliated_at_expiry = -3;
    CHECK(echeance_exam_transfer(20261121, &exam, NULL, &exam_answer) == ECHEANCE_STATUS_OUT_OF_RANGE);

    echeance_code_status_facts code = { .has_sent_at = ECHEANCE_NONE };
    echeance_code_status_answer code_answer;
    CHECK(echeance_code_status(1795000000, &code, NULL, &code_answer) == ECHEANCE_STATUS_OUT_OF_RANGE);
    echeance_second_factor_facts factor = { .has_code_suppressed_at = ECHEANCE_NONE };
    echeance_second_factor_answer factor_answer;
    CHECK(echeance_second_factor(1795000000, &factor, NULL, &factor_answer) == ECHEANCE_STATUS_OK);
}

/* A part of an object that is not there. */
static void misuse_object(void)
{
    echeance_file_recovery_facts facts = { .invoice = ECHEANCE_NONE, .invoice_issued_on = 20260101 };
    echeance_file_recovery_answer answer;
    CHECK(echeance_file_recovery(20261121, &facts, NULL, &answer) == ECHEANCE_STATUS_CONFLICTING_FACTS);
    CHECK(echeance_file_recovery_wrong_field(20261121, &facts, NULL)
          == ECHEANCE_FILE_RECOVERY_FACT_INVOICE_ISSUED_ON);
}

static echeance_status evaluate(const char *question, size_t len, char *buffer, size_t capacity, size_t *needed)
{
    /* A copy of just its size, so that a read past its end is seen. */
    char *copy = copied(question, len);
    echeance_status status = echeance_evaluate_json(copy, len, buffer, capacity, needed);
    free(copy);
    return status;
}

static void expect_error(const char *question, size_t len, const char *code)
{
    char buffer[2048];
    size_t needed = 0;
    CHECK(evaluate(question, len, buffer, sizeof buffer - 1, &needed) == ECHEANCE_STATUS_OK);
    CHECK(needed < sizeof buffer && memchr(buffer, '\0', needed) == NULL);
    buffer[needed] = '\0';
    char expected[64];
    snprintf(expected, sizeof expected, "{\"error\":{\"code\":\"%s\"", code);
    CHECK(strncmp(buffer, expected, strlen(expected)) == 0);
}

static void misuse_json(void)
{
    static const char QUESTION[] = "{\"rule\":\"exam-validity\",\"as_of\":\"2026-11-21\"}";
    const size_t len = sizeof QUESTION - 1;
    _Alignas(8) char buffer[16384];
    size_t needed = 77;
    memset(buffer, SOIL, sizeof buffer);

    CHECK(echeance_evaluate_json(NULL, len, buffer, sizeof buffer, &needed) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_evaluate_json(NULL, 0, buffer, sizeof buffer, &needed) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_evaluate_json(QUESTION, len, NULL, 1, &needed) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_evaluate_json(QUESTION, len, buffer, sizeof buffer, NULL) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_evaluate_json(QUESTION, len, buffer, sizeof buffer, (size_t *)(void *)(buffer + 1))
          == ECHEANCE_STATUS_NULL);
    CHECK(echeance_evaluate_json(NULL, 0, NULL, 0, NULL) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_evaluate_json(QUESTION, SIZE_MAX, buffer, sizeof buffer, &needed) == ECHEANCE_STATUS_BAD_LENGTH);
    CHECK(echeance_evaluate_json(QUESTION, (size_t)PTRDIFF_MAX + 1, buffer, sizeof buffer, &needed)
          == ECHEANCE_STATUS_BAD_LENGTH);
    CHECK(echeance_evaluate_json(QUESTION, len, buffer, SIZE_MAX, &needed) == ECHEANCE_STATUS_BAD_LENGTH);
    CHECK(needed == 77 && is_soiled(buffer, sizeof buffer));

    CHECK(evaluate(QUESTION, len, NULL, 0, &needed) == ECHEANCE_STATUS_TOO_SMALL);
    const size_t size = needed;
    CHECK(size > 100 && size < sizeof buffer);
    for (size_t capacity = 0; capacity < size; capacity += 7) {
        unsigned char *small = soiled(capacity);
        needed = 0;
        CHECK(evaluate(QUESTION, len, (char *)small, capacity, &needed) == ECHEANCE_STATUS_TOO_SMALL);
        CHECK(needed == size && is_soiled(small, capacity));
        free(small);
    }

    expect_error("", 0, "not-json");
    expect_error("\0", 1, "not-json");
    expect_error("{\"rule\":\0}", 10, "not-json");
    expect_error("\xFF\xFE{}", 4, "not-json");
    expect_error("{\"rule\":\"\xC3\"}", 12, "not-json");
    expect_error("[[[[[[[[[]]]]]]]]]", 18, "not-json");

    /* 64 KiB and more; far more is not even read. */
    for (size_t length = 65535; length <= 65537; length++) {
        char *padded = memset(allocated(length), ' ', length);
        memcpy(padded, "{}", 2);
        expect_error(padded, length, length > ECHEANCE_QUESTION_MAX ? "too-long" : "missing-field");
        free(padded);
    }
    CHECK(echeance_evaluate_json(QUESTION, (size_t)PTRDIFF_MAX, buffer, sizeof buffer, &needed) == ECHEANCE_STATUS_OK);
    CHECK(strncmp(buffer, "{\"error\":{\"code\":\"too-long\"", 27) == 0);
    CHECK(echeance_evaluate_json(QUESTION, (size_t)1 << 32, buffer, sizeof buffer, &needed) == ECHEANCE_STATUS_OK);

    /* The answer may take the place of the question, or of a part of it; and so may its size. */
    for (size_t by = 0; by < len; by += 8) {
        memcpy(buffer, QUESTION, len);
        CHECK(echeance_evaluate_json(buffer, len, buffer + by, sizeof buffer - by, &needed) == ECHEANCE_STATUS_OK);
        CHECK(needed == size && memcmp(buffer + by, "{\"rule\":", 8) == 0);
        memcpy(buffer, QUESTION, len);
        size_t *inside = (size_t *)(void *)(buffer + by);
        CHECK(echeance_evaluate_json(buffer, len, NULL, 0, inside) == ECHEANCE_STATUS_TOO_SMALL && *inside == size);
        memcpy(buffer, QUESTION, len);
        CHECK(echeance_evaluate_json(buffer, len, buffer, sizeof buffer, inside) == ECHEANCE_STATUS_OK);
        CHECK(*inside == size && buffer[size - 1] == '}');
    }

    /* Nesting that would exhaust a stack. */
    char *deep = memset(allocated(65536), '[', 65536);
    expect_error(deep, 65536, "not-json");
    free(deep);
}

static void misuse_words(void)
{
    char buffer[1024];
    size_t needed = 0;
    for (int32_t lang = -2; lang <= 4; lang++) {
        for (int32_t number = -2; number <= 3000; number += (int32_t)every) {
            memset(buffer, 0xA5, sizeof buffer);
            echeance_status of_reason = echeance_reason_text(number, lang, 0, buffer, sizeof buffer, &needed);
            CHECK(of_reason == ECHEANCE_STATUS_OK || of_reason == ECHEANCE_STATUS_OUT_OF_RANGE);
            CHECK((lang >= 0 && lang <= 2) || of_reason == ECHEANCE_STATUS_OUT_OF_RANGE);
            CHECK(of_reason != ECHEANCE_STATUS_OK || (needed > 10 && memchr(buffer, '{', needed) == NULL));
            echeance_status of_error = echeance_error_text(number, lang, 0, buffer, sizeof buffer, &needed);
            CHECK(lang < 0 || lang > 2 || (of_error == ECHEANCE_STATUS_OK) == is_status((echeance_status)number));
        }
    }
    CHECK(echeance_reason_text(INT32_MAX, 0, 0, buffer, sizeof buffer, &needed) == ECHEANCE_STATUS_OUT_OF_RANGE);
    CHECK(echeance_reason_text(INT32_MIN, 0, 0, buffer, sizeof buffer, &needed) == ECHEANCE_STATUS_OUT_OF_RANGE);
    CHECK(echeance_reason_text(1, 0, 0, buffer, sizeof buffer, NULL) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_reason_text(1, 0, 0, NULL, 1, &needed) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_error_text(1, 0, 0, NULL, 0, &needed) == ECHEANCE_STATUS_TOO_SMALL && needed > 10);
    CHECK(echeance_error_text(1, 0, 0, buffer, 3, &needed) == ECHEANCE_STATUS_TOO_SMALL);
}

/* What is refused writes nothing. */
static void refused(echeance_status expected, writing *write, int32_t number, int32_t lang, int32_t encoding,
                    size_t capacity)
{
    char *buffer = soiled(64);
    size_t needed = 77;
    CHECK(write(number, lang, encoding, buffer, capacity, &needed) == expected);
    CHECK(is_soiled(buffer, 64) && needed == 77);
    free(buffer);
}

/* A call that writes a text: that of the number has `size` bytes in the encoding. */
static void misuse_writing(writing *write, int32_t number, int32_t encoding, size_t size)
{
    for (size_t capacity = 0; capacity < size + 2; capacity++) {
        const int fits = capacity >= size;
        char *buffer = soiled(capacity);
        size_t needed = 77;
        CHECK(write(number, 0, encoding, buffer, capacity, &needed) == (fits ? ECHEANCE_STATUS_OK : ECHEANCE_STATUS_TOO_SMALL));
        CHECK(needed == size);
        CHECK(fits ? is_soiled(buffer + size, capacity - size) : is_soiled(buffer, capacity));
        CHECK(!fits || memchr(buffer, '\0', size) == NULL);
        free(buffer);
    }

    size_t words[512];
    char *buffer = (char *)words;
    size_t needed = 77;
    memset(words, SOIL, sizeof words);
    CHECK(write(number, 0, encoding, NULL, 1, &needed) == ECHEANCE_STATUS_NULL);
    CHECK(write(number, 0, encoding, NULL, SIZE_MAX, &needed) == ECHEANCE_STATUS_NULL);
    CHECK(write(number, 0, encoding, NULL, 0, NULL) == ECHEANCE_STATUS_NULL);
    CHECK(write(number, 0, encoding, buffer, sizeof words, NULL) == ECHEANCE_STATUS_NULL);
    for (size_t by = 1; by < sizeof(size_t); by++) {
        CHECK(write(number, 0, encoding, buffer, sizeof words, (size_t *)(void *)(buffer + by)) == ECHEANCE_STATUS_NULL);
    }
    CHECK(needed == 77 && is_soiled(words, sizeof words));

    refused(ECHEANCE_STATUS_BAD_LENGTH, write, number, 0, encoding, SIZE_MAX);
    refused(ECHEANCE_STATUS_BAD_LENGTH, write, number, 0, encoding, (size_t)PTRDIFF_MAX + 1);
    static const int32_t NO_NUMBERS[] = { INT32_MIN, -1, 65537, INT32_MAX };
    for (size_t place = 0; place < COUNT(NO_NUMBERS); place++) {
        refused(ECHEANCE_STATUS_OUT_OF_RANGE, write, NO_NUMBERS[place], 0, encoding, 64);
    }
    static const int32_t NO_LANGUAGES[] = { INT32_MIN, -1, 3, 257, INT32_MAX };
    for (size_t place = 0; place < COUNT(NO_LANGUAGES) && write != write_id && write != write_field_name && write != write_reading_name; place++) {
        refused(ECHEANCE_STATUS_OUT_OF_RANGE, write, number, NO_LANGUAGES[place], encoding, 64);
    }
    static const int32_t NO_ENCODINGS[] = { INT32_MIN, -1, 4, 257, INT32_MAX };
    for (size_t place = 0; place < COUNT(NO_ENCODINGS); place++) {
        refused(ECHEANCE_STATUS_OUT_OF_RANGE, write, number, 0, NO_ENCODINGS[place], 64);
    }

    /* The size over the text. */
    CHECK(write(number, 0, encoding, buffer, sizeof words, &words[0]) == ECHEANCE_STATUS_OK);
    CHECK(words[0] == size && buffer[size - 1] != '\0' && is_soiled(buffer + size, sizeof words - size));
}

static void misuse_writings(void)
{
    for (size_t place = 0; place < COUNT(WRITINGS); place++) {
        writing *write = WRITINGS[place].write;
        const int32_t number = WRITINGS[place].number;
        for (int32_t encoding = 0; encoding <= ECHEANCE_ENCODING_CP037; encoding++) {
            size_t size = 0;
            CHECK(write(number, 0, encoding, NULL, 0, &size) == ECHEANCE_STATUS_TOO_SMALL);
            CHECK(size > 8 && size < 2048);
            misuse_writing(write, number, encoding, size);
        }
    }
}

/* A panic inside comes out as a status, writes nothing, and the next call answers. */
static void panics(void)
{
    echeance_exam_transfer_facts facts = { .exam_passed_on = 20241121 };
    echeance_readings readings = { 0 };
    echeance_exam_transfer_answer *answer = soiled(sizeof *answer);
    CHECK(echeance_abuse_panic(20261121, &facts, &readings, answer) == ECHEANCE_STATUS_PANIC);
    CHECK(echeance_abuse_panic(20261121, &facts, NULL, answer) == ECHEANCE_STATUS_PANIC);
    CHECK(echeance_abuse_panic(20261121, NULL, &readings, answer) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_abuse_panic(20261121, &facts, &readings, NULL) == ECHEANCE_STATUS_NULL);
    CHECK(is_soiled(answer, sizeof *answer));
    CHECK(facts.exam_passed_on == 20241121);

    char *buffer = soiled(64);
    size_t needed = 77;
    CHECK(echeance_abuse_panic_text(buffer, 64, &needed) == ECHEANCE_STATUS_PANIC);
    CHECK(echeance_abuse_panic_text(NULL, 0, &needed) == ECHEANCE_STATUS_PANIC);
    CHECK(is_soiled(buffer, 64) && needed == 77);
    CHECK(echeance_abuse_panic_wrong_field() == ECHEANCE_FIELD_UNKNOWN);

    CHECK(echeance_exam_transfer(20261121, &facts, &readings, answer) == ECHEANCE_STATUS_OK);
    CHECK(answer->outcome == ECHEANCE_EXAM_TRANSFER_ELIGIBLE);
    free(answer);
    free(buffer);
}

int main(int count, char **arguments)
{
    CHECK(count == 3);
    every = strtoul(arguments[1], NULL, 10);
    most_periods = strtoul(arguments[2], NULL, 10);
    CHECK(every > 0 && most_periods > 0);
    for (size_t place = 0; place < COUNT(ALL_CALLS); place++) {
        called = &ALL_CALLS[place];
        snprintf(trying, sizeof trying, "%s", called->rule);
        CHECK(called->facts <= LARGEST && called->answer <= LARGEST);
        int64_t now = called->instant ? 1795000000 : 20261121;
        misuse_moments(now);
        misuse_pointers(now);
        misuse_integers(now);
        misuse_lengths(now);
        misuse_sizes(now);
        misuse_overlaps(called->ask, called->answer, now);
        if (called->decide != NULL) {
            misuse_overlaps(called->decide, called->decision, now);
        }
    }
    snprintf(trying, sizeof trying, "-");
    misuse_lists();
    misuse_long_lists();
    snprintf(trying, sizeof trying, "-");
    misuse_texts();
    times();
    misuse_empty_list();
    misuse_several();
    misuse_numbers();
    misuse_object();
    misuse_json();
    misuse_words();
    misuse_writings();
    panics();

    CHECK(echeance_abi_version() == ECHEANCE_ABI);
    CHECK(strlen(echeance_version()) > 4 && strlen(echeance_rules_version()) == 10);
    puts("refused as it should be");
    return 0;
}
