/* Misuses every call: NULL, pointers that are not aligned, integers that mean nothing, lengths that cannot be, bytes
   that are no text, buffers that are too small. Nothing may crash, and what is not OK may write nothing. */
#include "calls.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Only in a library built for this test. */
extern echeance_status echeance_abuse_panic(int32_t *output);

enum { LARGEST = 1024 };

static const struct calls *called; /* for the message */

#define CHECK(condition)                                                                            \
    do {                                                                                            \
        if (!(condition)) {                                                                         \
            fprintf(stderr, "line %d: %s (%s)\n", __LINE__, #condition, called ? called->rule : "-"); \
            exit(1);                                                                                \
        }                                                                                           \
    } while (0)

static const int32_t INTS[] = { INT32_MIN, -20241121, -2, -1, 1, 2, 3, 8, 9, 10, 100, 101, 999, 19000101, 18991231,
                                20240230, 20241121, 20241301, 21991231, 22000101, 99991231, 100000101, INT32_MAX };
static const int64_t LONGS[] = { INT64_MIN, INT64_MIN + 1, -2208970801, -1, 1, 1795000000, 7258136399, 7258136400,
                                 253402300800, INT64_MAX - 1, INT64_MAX };
#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static int is_status(echeance_status status)
{
    return (status >= ECHEANCE_STATUS_OK && status <= ECHEANCE_STATUS_OUT_OF_RANGE)
        || (status >= ECHEANCE_STATUS_NOT_JSON && status <= ECHEANCE_STATUS_OUTSIDE_TEMPORARY_WINDOW)
        || status == ECHEANCE_STATUS_KEY_TOO_SHORT || status == ECHEANCE_STATUS_BEFORE_SENDING
        || status == ECHEANCE_STATUS_STATE_MALFORMED;
}

static int is_soiled(const unsigned char *bytes, size_t size)
{
    for (size_t place = 0; place < size; place++) {
        if (bytes[place] != 0xA5) {
            return 0;
        }
    }
    return 1;
}

/* Calls with an output of just its size, so that a write past its end is seen; its status. */
static echeance_status call(asking *ask, size_t size, int64_t as_of, const void *facts,
                            const echeance_readings *readings)
{
    unsigned char *output = malloc(size);
    CHECK(output != NULL);
    memset(output, 0xA5, size);
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

static void misuse_pointers(int64_t as_of)
{
    _Alignas(8) unsigned char facts[LARGEST] = { 0 };
    _Alignas(8) unsigned char output[LARGEST];
    _Alignas(8) unsigned char readings[sizeof(echeance_readings) + 1] = { 0 };
    memset(output, 0xA5, sizeof output);

    CHECK(called->ask(as_of, facts_or_null(facts), NULL, NULL) == ECHEANCE_STATUS_NULL);
    CHECK(called->ask(as_of, facts_or_null(facts), NULL, output + 1) == ECHEANCE_STATUS_NULL);
    CHECK(called->ask(as_of, facts, (const echeance_readings *)(const void *)(readings + 1), output) == ECHEANCE_STATUS_NULL);
    if (called->decide != NULL) {
        CHECK(called->decide(as_of, facts_or_null(facts), NULL, NULL) == ECHEANCE_STATUS_NULL);
        CHECK(called->decide(as_of, facts_or_null(facts), NULL, output + 1) == ECHEANCE_STATUS_NULL);
    }
    if (called->facts != 0) {
        CHECK(called->ask(as_of, NULL, NULL, output) == ECHEANCE_STATUS_NULL);
        CHECK(called->ask(as_of, facts + 1, NULL, output) == ECHEANCE_STATUS_NULL);
        CHECK(called->wrong_field(as_of, NULL, NULL) == ECHEANCE_FIELD_FACTS);
    }
    CHECK(is_soiled(output, sizeof output));
}

/* Each word of the facts and of the readings holds each extreme, alone and with others set. */
static void misuse_integers(int64_t as_of)
{
    unsigned char *facts = calloc(1, called->facts == 0 ? 1 : called->facts);
    CHECK(facts != NULL);
    size_t first = called->pointers * 16;
    for (size_t at = first; at + 4 <= called->facts; at += 4) {
        for (size_t place = 0; place < COUNT(INTS); place++) {
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
        for (size_t place = 0; place < COUNT(LONGS); place++) {
            for (int32_t has = -1; has <= 1; has++) {
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
            int known = reading < 8 && (INTS[place] == 1 || INTS[place] == 2);
            CHECK(known == (status != ECHEANCE_STATUS_OUT_OF_RANGE));
        }
    }
    free(facts);
}

/* A moment at which every call can be asked, and moments at which none can. */
static void misuse_moments(int64_t now)
{
    unsigned char *facts = calloc(1, called->facts == 0 ? 1 : called->facts);
    CHECK(facts != NULL);
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
    unsigned char *facts = calloc(1, called->facts == 0 ? 1 : called->facts);
    CHECK(facts != NULL);
    for (size_t pair = 0; pair < called->pointers; pair++) {
        uint64_t *aligned = malloc(8);
        CHECK(aligned != NULL);
        memset(aligned, 0xFF, 8);
        for (size_t place = 0; place < COUNT(LENGTHS); place++) {
            /* NULL is "not given", whatever the length is. */
            memset(facts, 0, called->facts);
            memcpy(facts + 16 * pair + 8, &LENGTHS[place], 8);
            CHECK(ask_all(as_of, facts, NULL) == ECHEANCE_STATUS_OK);
            if (LENGTHS[place] == 4097 || LENGTHS[place] == 5000) {
                continue; /* a list may have so many */
            }
            /* The eight bytes there are may not be read past their end. */
            memcpy(facts + 16 * pair, &aligned, 8);
            echeance_status status = ask_all(as_of, facts, NULL);
            CHECK(status == ECHEANCE_STATUS_BAD_LENGTH || status == ECHEANCE_STATUS_TOO_LONG);
            CHECK(LENGTHS[place] <= INT64_MAX || status == ECHEANCE_STATUS_BAD_LENGTH);
        }
        uint64_t length = 1;
        memcpy(facts + 16 * pair + 8, &length, 8);
        echeance_status status = ask_all(as_of, facts, NULL);
        CHECK(status == ECHEANCE_STATUS_BAD_TEXT || status == ECHEANCE_STATUS_NOT_A_DATE);
        const char *unaligned = (const char *)aligned + 1;
        memcpy(facts + 16 * pair, &unaligned, 8);
        status = ask_all(as_of, facts, NULL);
        CHECK(status == ECHEANCE_STATUS_BAD_TEXT || status == ECHEANCE_STATUS_NULL);
        length = 0;
        memcpy(facts + 16 * pair, &aligned, 8);
        memcpy(facts + 16 * pair + 8, &length, 8);
        ask_all(as_of, facts, NULL);
        free(aligned);
    }
    free(facts);
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
        char *text = malloc(length);
        CHECK(text != NULL);
        memset(text, 'A', length);
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
    char *copy = malloc(len == 0 ? 1 : len);
    CHECK(copy != NULL);
    memcpy(copy, question, len);
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
    char buffer[16384];
    size_t needed = 77;

    CHECK(echeance_evaluate_json(NULL, len, buffer, sizeof buffer, &needed) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_evaluate_json(NULL, 0, buffer, sizeof buffer, &needed) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_evaluate_json(QUESTION, len, NULL, 1, &needed) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_evaluate_json(QUESTION, len, buffer, sizeof buffer, NULL) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_evaluate_json(QUESTION, SIZE_MAX, buffer, sizeof buffer, &needed) == ECHEANCE_STATUS_BAD_LENGTH);
    CHECK(echeance_evaluate_json(QUESTION, (size_t)PTRDIFF_MAX + 1, buffer, sizeof buffer, &needed)
          == ECHEANCE_STATUS_BAD_LENGTH);
    CHECK(echeance_evaluate_json(QUESTION, len, buffer, SIZE_MAX, &needed) == ECHEANCE_STATUS_BAD_LENGTH);
    CHECK(needed == 77);

    CHECK(evaluate(QUESTION, len, NULL, 0, &needed) == ECHEANCE_STATUS_TOO_SMALL);
    const size_t size = needed;
    CHECK(size > 100 && size < sizeof buffer);
    for (size_t capacity = 0; capacity < size; capacity += 7) {
        unsigned char *small = malloc(capacity == 0 ? 1 : capacity);
        CHECK(small != NULL);
        memset(small, 0xA5, capacity == 0 ? 1 : capacity);
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
        char *padded = malloc(length);
        CHECK(padded != NULL);
        memset(padded, ' ', length);
        memcpy(padded, "{}", 2);
        expect_error(padded, length, length > ECHEANCE_QUESTION_MAX ? "too-long" : "missing-field");
        free(padded);
    }
    CHECK(echeance_evaluate_json(QUESTION, (size_t)PTRDIFF_MAX, buffer, sizeof buffer, &needed) == ECHEANCE_STATUS_OK);
    CHECK(strncmp(buffer, "{\"error\":{\"code\":\"too-long\"", 27) == 0);
    CHECK(echeance_evaluate_json(QUESTION, (size_t)1 << 32, buffer, sizeof buffer, &needed) == ECHEANCE_STATUS_OK);

    /* The answer may take the place of the question. */
    memcpy(buffer, QUESTION, len);
    CHECK(echeance_evaluate_json(buffer, len, buffer, sizeof buffer, &needed) == ECHEANCE_STATUS_OK);
    CHECK(needed == size);

    /* Nesting that would exhaust a stack. */
    char *deep = malloc(65536);
    CHECK(deep != NULL);
    memset(deep, '[', 65536);
    expect_error(deep, 65536, "not-json");
    free(deep);
}

static void misuse_words(void)
{
    char buffer[1024];
    size_t needed = 0;
    for (int32_t lang = -2; lang <= 4; lang++) {
        for (int32_t number = -2; number <= 3000; number++) {
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

int main(void)
{
    for (size_t place = 0; place < COUNT(ALL_CALLS); place++) {
        called = &ALL_CALLS[place];
        CHECK(called->facts <= LARGEST && called->answer <= LARGEST);
        int64_t now = called->instant ? 1795000000 : 20261121;
        misuse_moments(now);
        misuse_pointers(now);
        misuse_integers(now);
        misuse_lengths(now);
    }
    called = NULL;
    misuse_texts();
    misuse_numbers();
    misuse_object();
    misuse_json();
    misuse_words();

    int32_t output = 42;
    CHECK(echeance_abuse_panic(&output) == ECHEANCE_STATUS_PANIC && output == 42);
    CHECK(echeance_abuse_panic(NULL) == ECHEANCE_STATUS_NULL);

    CHECK(echeance_abi_version() == ECHEANCE_ABI_VERSION);
    CHECK(strlen(echeance_version()) > 4 && strlen(echeance_rules_version()) == 10);
    puts("refused as it should be");
    return 0;
}
