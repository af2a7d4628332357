/* The time of the C calls of every rule, measured in one run with an empty call into the same library and two reference
   programs.

   Each rule is asked 4,096 questions in which every fact is known. They are random, from a fixed seed, so that the processor
   cannot predict their branches; fewer questions are asked in JSON. Answers with no fact known, the slowest of a rule, are
   listed separately. The rounds of all calls are interleaved, so that other load on the machine affects them alike; the median
   round is reported. The first reference computes only the outcome, with timegm of the C library. The second, the limit, is
   the same decision and its days, written by hand in this file for one rule: no call into a library, no readings, no list of
   periods, and only forty years. The targets are printed beside the results; the program does not fail if they are missed. */
#define _DEFAULT_SOURCE
#include <echeance.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { QUESTIONS = 4096, MOST_ROUNDS = 1001 };

static const int32_t DAY = 20261121;
static const int64_t NOW = 1795273200; /* 10:00 on that day in Québec */

static const char *refused; /* the first call that returned an error: its time would mean nothing */

/* The result of a timed call: a number computed from its output, so that the compiler cannot remove it, or below 0 on an error. */
static int64_t given(echeance_status status, int64_t worked_out)
{
    return status == ECHEANCE_STATUS_OK ? worked_out : -1;
}

static uint32_t drawn(uint32_t below)
{
    static uint32_t state = 2463534242;
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state % below;
}

static int is_leap(int32_t year)
{
    return year % 4 == 0; /* from 1901 to 2099 */
}

static uint32_t month_length(int32_t year, uint32_t month)
{
    return month == 2 ? 28u + (uint32_t)is_leap(year) : 30u + (month + month / 8) % 2;
}

static int32_t drawn_day(int32_t first_year, uint32_t years)
{
    const int32_t year = first_year + (int32_t)drawn(years);
    const uint32_t month = drawn(12) + 1;
    return year * 10000 + (int32_t)(month * 100 + drawn(month_length(year, month)) + 1);
}

static int32_t years_later(int32_t day, int32_t years)
{
    const int is_missing = day % 10000 == 229 && !is_leap(day / 10000 + years);
    return day + years * 10000 - is_missing;
}

static int32_t drawn_yes_no(void)
{
    return drawn(2) ? ECHEANCE_YES : ECHEANCE_NO;
}

static int32_t drawn_choice(uint32_t choices)
{
    return (int32_t)drawn(choices) + 1;
}

static char numbers[2 * QUESTIONS][16];

static const char *drawn_number(void)
{
    return numbers[drawn(2 * QUESTIONS)];
}

/* The rules: when each is asked, and how question `q` is drawn. Those without a decide come last. */
#define DATED_RULES \
    RULE(absence, DAY, q->unaffiliated_since = drawn_day(2019, 7)) \
    RULE(certificate_duties, DAY, q->kind = drawn_choice(2)) \
    RULE(certificate_renewal, DAY, \
         q->expires_on = drawn_day(2025, 3), q->completed_on = drawn(2) ? drawn_day(2024, 2) : ECHEANCE_NONE) \
    RULE(certificate_status, DAY, q->issued_on = drawn_day(2023, 4), q->expires_on = years_later(q->issued_on, 2), \
         q->affiliated = drawn_yes_no()) \
    RULE(change_notice, DAY, \
         q->changed_on = drawn_day(2023, 2), q->notified_on = drawn(2) ? drawn_day(2025, 1) : ECHEANCE_NONE) \
    RULE(code_status, NOW, \
         q->has_sent_at = 1, q->sent_at = NOW - drawn(1200), q->purpose = drawn_choice(3)) \
    RULE(deadline, DAY, \
         q->starts_on = drawn_day(2024, 3), q->has_count = 1, q->count = drawn_choice(24), q->unit = drawn_choice(3)) \
    RULE(exam_transfer, DAY, q->exam_passed_on = drawn_day(2019, 7), q->affiliated_at_expiry = drawn_yes_no()) \
    RULE(exam_validity, DAY, q->passed_on = drawn_day(2019, 7)) \
    RULE(file_recovery, DAY, \
         q->identifiers_match = ECHEANCE_YES, q->code = drawn_choice(5), q->invoice = ECHEANCE_YES, \
         q->invoice_issued_on = drawn_day(2022, 4), q->invoice_from_office_confirmation = drawn_yes_no(), \
         q->assistance = drawn_choice(3)) \
    RULE(holder_review, DAY, \
         q->certificate_number = drawn_number(), q->certificate_number_len = 15, q->issued_on = drawn_day(2023, 3), \
         q->expires_on = years_later(q->issued_on, 2), q->affiliated = drawn_yes_no(), \
         q->unaffiliated_since = q->affiliated == ECHEANCE_YES ? ECHEANCE_NONE : drawn_day(2023, 3), \
         q->exam_passed_on = drawn_day(2019, 7), \
         q->affiliated_at_expiry = q->affiliated == ECHEANCE_YES ? drawn_yes_no() : ECHEANCE_NO, \
         q->account_last_used_on = drawn_day(2022, 4)) \
    RULE(inactivity, DAY, q->last_used_on = drawn_day(2022, 4)) \
    RULE(inactivity_plan, DAY, \
         q->last_used_on = drawn_day(2022, 3), \
         q->notice_30_sent_on = drawn(2) ? ECHEANCE_NONE : years_later(q->last_used_on, 1)) \
    RULE(invoice_proof, DAY, q->issued_on = drawn_day(2022, 4), q->from_office_confirmation = drawn_yes_no()) \
    RULE(new_file_after_expiry, DAY, draw_steps(q)) \
    RULE(second_factor, NOW, \
         q->body = drawn(4) ? "retraite-quebec" : "revenu-quebec", q->body_len = strlen(q->body), q->public_computer = drawn_yes_no(), \
         q->has_code_suppressed_at = 1, q->code_suppressed_at = NOW - drawn(86400)) \
    RULE(support_hours, NOW + drawn(604800), (void)q)

#define TIMELESS_RULES \
    RULE(account_vigilance, 0, \
         q->site_certificate_ok = drawn_yes_no(), q->code_received = drawn_yes_no(), \
         q->security_questions_ok = drawn_yes_no(), q->account_list_ok = drawn_yes_no(), \
         q->last_access_ok = drawn_yes_no()) \
    RULE(certificate_issuance, 0, \
         q->application_complete = drawn_yes_no(), q->exam_passed = drawn_yes_no(), q->duties_paid = drawn_yes_no(), \
         q->affiliated = drawn_yes_no()) \
    RULE(certificate_number, 0, q->text = drawn_number(), q->text_len = 15) \
    RULE(exam_result, 0, q->has_correct_answers = 1, q->correct_answers = (int32_t)drawn(52)) \
    RULE(message_authenticity, 0, \
         q->kind = drawn_choice(9), q->has_signature = drawn_yes_no(), q->has_visual = drawn_yes_no(), \
         q->asks_for = drawn(2) ? ECHEANCE_SET_GIVEN : 5) \
    RULE(sign_in, 0, \
         q->credentials = drawn_choice(6), q->site_recognised = drawn_yes_no(), q->second_factor = drawn_choice(3), \
         q->terms = drawn_choice(2)) \
    RULE(single_sign_on, 0, q->enabled = drawn_yes_no(), q->public_computer = drawn_yes_no()) \
    RULE(site_authenticity, 0, q->picture_recognised = drawn_yes_no(), q->sentence_recognised = drawn_yes_no()) \
    RULE(terms_acceptance, 0, \
         q->accepted_at_registration = drawn_yes_no(), q->changed_significantly_since = drawn_yes_no()) \
    RULE(transfer_request, 0, \
         q->new_file_number = drawn_number(), q->new_file_number_len = 15, q->expired_certificate_number = drawn_number(), \
         q->expired_certificate_number_len = 15, q->transfer_requested = drawn_yes_no())

static void draw_steps(echeance_new_file_after_expiry_facts *q)
{
    const uint32_t done = drawn(6);
    q->account_created = done > 0 ? ECHEANCE_YES : ECHEANCE_NO;
    q->file_created = done > 1 ? ECHEANCE_YES : ECHEANCE_NO;
    q->request_sent = done > 2 ? ECHEANCE_YES : ECHEANCE_NO;
    q->office_replied = done > 3 ? ECHEANCE_YES : ECHEANCE_NO;
    q->invoice_paid = done > 4 ? ECHEANCE_YES : ECHEANCE_NO;
    q->affiliated = drawn_yes_no();
}

#define RULE(rule, moment, ...) \
    static echeance_##rule##_facts rule##_facts[QUESTIONS]; \
    static int64_t rule##_moments[QUESTIONS]; \
    static void draw_##rule(int i) \
    { \
        echeance_##rule##_facts *const q = &rule##_facts[i]; \
        rule##_moments[i] = moment; \
        __VA_ARGS__; \
    } \
    static int64_t rule##_answer(int i) \
    { \
        echeance_##rule##_answer answer = { .outcome = 0 }; \
        const echeance_status status = echeance_##rule(rule##_moments[i], &rule##_facts[i], NULL, &answer); \
        return given(status, answer.outcome + answer.next_change_outcome); \
    }
DATED_RULES
TIMELESS_RULES
#undef RULE

#define RULE(rule, moment, ...) \
    static int64_t rule##_decide(int i) \
    { \
        echeance_##rule##_decision decision = { .outcome = 0 }; \
        const echeance_status status = echeance_##rule##_decide(rule##_moments[i], &rule##_facts[i], NULL, &decision); \
        return given(status, decision.outcome + decision.reason); \
    }
DATED_RULES
#undef RULE

static int64_t authentication_system_decide(int i)
{
    echeance_authentication_system_decision decision = { .outcome = 0 };
    const echeance_status status = echeance_authentication_system_decide(exam_transfer_facts[i].exam_passed_on, NULL, &decision);
    return given(status, decision.outcome + decision.reason);
}

static int64_t authentication_system_answer(int i)
{
    echeance_authentication_system_answer answer = { .outcome = 0 };
    const echeance_status status = echeance_authentication_system(exam_transfer_facts[i].exam_passed_on, NULL, &answer);
    return given(status, answer.outcome + answer.next_change_outcome);
}

static int64_t empty(int i)
{
    return i + echeance_abi_version();
}

/* A call refused because facts are missing: pointers, the moment, the boundary. */
static int64_t nothing_given(int i)
{
    static const echeance_exam_transfer_facts NOTHING;
    echeance_exam_transfer_decision decision;
    return i + echeance_exam_transfer_decide(DAY, &NOTHING, NULL, &decision);
}

static time_t by_timegm(int32_t day, int years)
{
    struct tm civil = { .tm_year = day / 10000 - 1900 + years, .tm_mon = day / 100 % 100 - 1, .tm_mday = day % 100 };
    return timegm(&civil);
}

static int64_t exam_transfer_with_timegm(int i)
{
    const echeance_exam_transfer_facts *const q = &exam_transfer_facts[i];
    return by_timegm(DAY, 0) <= by_timegm(q->exam_passed_on, 2) || q->affiliated_at_expiry == ECHEANCE_YES;
}

/* The limit: of the years 2000 to 2039 a table of the days that exist, by month and day, and one of what is added to each
   where a period runs past it. The calendar is never asked. */
enum { FIRST_YEAR = 2000, YEARS = 40, MONTHS_AND_DAYS = 1232 };
static uint8_t exists[2][MONTHS_AND_DAYS];
static int16_t extension[YEARS][MONTHS_AND_DAYS];

static void make_tables(void)
{
    int32_t yesterday = (FIRST_YEAR - 1) * 10000 + 1231;
    for (int32_t year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
        for (uint32_t month = 1; month <= 12; month++) {
            for (uint32_t day = 1; day <= month_length(year, month); day++) {
                const uint32_t month_and_day = month * 100 + day;
                const int32_t today = year * 10000 + (int32_t)month_and_day;
                const echeance_deadline_facts facts = {
                    .starts_on = yesterday, .has_count = 1, .count = 1, .unit = ECHEANCE_DEADLINE_UNIT_DAYS
                };
                echeance_deadline_decision decision = { .outcome = 0 };
                if (echeance_deadline_decide(DAY, &facts, NULL, &decision) != ECHEANCE_STATUS_OK) {
                    refused = "echeance_deadline_decide";
                }
                exists[is_leap(year)][month_and_day] = 1;
                extension[year - FIRST_YEAR][month_and_day] = (int16_t)(decision.due_on - today);
                yesterday = today;
            }
        }
    }
}

static int is_day(int32_t day)
{
    const int32_t year = day / 10000;
    const uint32_t month_and_day = (uint32_t)day % 10000;
    return (uint32_t)(year - FIRST_YEAR) < YEARS && month_and_day < MONTHS_AND_DAYS && exists[is_leap(year)][month_and_day];
}

static echeance_status exam_transfer_with_tables(int32_t as_of, const echeance_exam_transfer_facts *q,
                                                 echeance_exam_transfer_decision *decision)
{
    static const int32_t REASONS[] = {
        ECHEANCE_EXAM_TRANSFER_REASON_NEITHER_ROUTE,
        ECHEANCE_EXAM_TRANSFER_REASON_EXAM_WITHIN_TWO_YEARS,
        ECHEANCE_EXAM_TRANSFER_REASON_AFFILIATED_AT_EXPIRY,
        ECHEANCE_EXAM_TRANSFER_REASON_AFFILIATED_AT_EXPIRY,
    };
    const int32_t passed_on = q->exam_passed_on, last_day = years_later(passed_on, 2);
    if (!is_day(as_of) || !is_day(passed_on)) {
        return ECHEANCE_STATUS_NOT_A_DATE;
    }
    if (as_of < passed_on) {
        return ECHEANCE_STATUS_IN_THE_FUTURE;
    }
    if (q->affiliated_at_expiry == 0) {
        return ECHEANCE_STATUS_FACTS_MISSING;
    }
    if (last_day / 10000 >= FIRST_YEAR + YEARS) {
        return ECHEANCE_STATUS_DATE_OUT_OF_RANGE;
    }
    const int exam = as_of <= last_day, affiliated = q->affiliated_at_expiry == ECHEANCE_YES;
    decision->outcome = ECHEANCE_EXAM_TRANSFER_NOT_ELIGIBLE - (exam | affiliated);
    decision->reason = REASONS[2 * affiliated + exam];
    decision->last_day = last_day;
    decision->last_day_extended = last_day + extension[last_day / 10000 - FIRST_YEAR][last_day % 10000];
    return ECHEANCE_STATUS_OK;
}

static int64_t exam_transfer_at_the_limit(int i)
{
    echeance_exam_transfer_decision decision = { .outcome = 0 };
    const echeance_status status =
        exam_transfer_with_tables((int32_t)exam_transfer_moments[i], &exam_transfer_facts[i], &decision);
    return given(status, decision.outcome + decision.reason + decision.last_day + decision.last_day_extended);
}

/* A limit that decides otherwise than the library is none: every day of the years that it has, and some that are no days. */
static void compare_with_the_limit(void)
{
    for (int32_t passed_on = FIRST_YEAR * 10000; passed_on < (FIRST_YEAR + YEARS - 2) * 10000; passed_on++) {
        const echeance_exam_transfer_facts facts = {
            .exam_passed_on = passed_on, .affiliated_at_expiry = (int32_t)drawn(3) - 1
        };
        const int32_t as_of = drawn_day(FIRST_YEAR, YEARS);
        echeance_exam_transfer_decision one, other;
        memset(&one, 0, sizeof one);
        memset(&other, 0, sizeof other);
        const echeance_status status = echeance_exam_transfer_decide(as_of, &facts, NULL, &one);
        if (status != exam_transfer_with_tables(as_of, &facts, &other) || memcmp(&one, &other, sizeof one) != 0) {
            refused = "the limit decides otherwise than echeance_exam_transfer_decide";
        }
    }
}

static int64_t exam_transfer_json(int i)
{
    char question[160];
    char answer[8192];
    size_t needed = 0;
    const int32_t day = exam_transfer_facts[i].exam_passed_on;
    /* Written by hand: printf would cost as much as the answer. */
    static const char FORM[] = "{\"rule\":\"exam-transfer\",\"as_of\":\"2026-11-21\",\"facts\":"
                               "{\"exam_passed_on\":\"0000-00-00\",\"affiliated_at_expiry\":false}}";
    memcpy(question, FORM, sizeof FORM);
    char *at = strstr(question, "0000");
    const int32_t digits[] = { day / 10000000, day / 1000000, day / 100000, day / 10000, 0, day / 1000, day / 100, 0, day / 10, day };
    for (int place = 0; place < 10; place++) {
        if (place != 4 && place != 7) {
            at[place] = (char)('0' + digits[place] % 10);
        }
    }
    const echeance_status status = echeance_evaluate_json(question, sizeof FORM - 1, answer, sizeof answer, &needed);
    return given(status, (int64_t)needed);
}

#define NOTHING_GIVEN(rule) \
    static int64_t rule##_unknown(int i) \
    { \
        static const echeance_##rule##_facts NOTHING; \
        echeance_##rule##_answer answer = { .outcome = 0 }; \
        return given(echeance_##rule(rule##_moments[i], &NOTHING, NULL, &answer), answer.missing); \
    }
NOTHING_GIVEN(inactivity)
NOTHING_GIVEN(exam_transfer)
NOTHING_GIVEN(deadline)
NOTHING_GIVEN(holder_review)

static const struct timed {
    const char *name;
    int64_t (*call)(int i);
    const char *asked_for;
    int times; /* a round */
} TIMED[] = {
    { "empty: echeance_abi_version", empty, "", QUESTIONS },
    { "echeance_exam_transfer_decide, nothing given", nothing_given, "", QUESTIONS },
    { "peer: exam transfer with timegm", exam_transfer_with_timegm, "", QUESTIONS },
    { "limit: exam transfer with tables", exam_transfer_at_the_limit, "", QUESTIONS },
#define RULE(rule, moment, ...) { "echeance_" #rule "_decide", rule##_decide, "2 empty", QUESTIONS },
    DATED_RULES RULE(authentication_system, 0, )
#undef RULE
#define RULE(rule, moment, ...) { "echeance_" #rule, rule##_answer, "500 ns", QUESTIONS },
    DATED_RULES TIMELESS_RULES RULE(authentication_system, 0, )
#undef RULE
    { "echeance_evaluate_json, exam-transfer", exam_transfer_json, "5,000 ns", 256 },
    { "echeance_inactivity, nothing given", inactivity_unknown, "", 64 },
    { "echeance_exam_transfer, nothing given", exam_transfer_unknown, "", 64 },
    { "echeance_deadline, nothing given", deadline_unknown, "", 4 },
    { "echeance_holder_review, nothing given", holder_review_unknown, "", 4 },
};
enum { COUNT = sizeof TIMED / sizeof TIMED[0] };

static void make_questions(void)
{
    for (int i = 0; i < 2 * QUESTIONS; i++) {
        const char *const form = drawn(16) ? "CAR20%02u%08u" : "CAR20%02u-%07u";
        snprintf(numbers[i], sizeof numbers[i], form, drawn(100), drawn(10000000));
    }
    for (int i = 0; i < QUESTIONS; i++) {
#define RULE(rule, moment, ...) draw_##rule(i);
        DATED_RULES TIMELESS_RULES
#undef RULE
    }
    make_tables();
    compare_with_the_limit();
    for (int place = 0; place < COUNT; place++) {
        for (int i = 0; i < TIMED[place].times; i++) {
            if (TIMED[place].call(i) < 0) {
                refused = TIMED[place].name;
            }
        }
    }
}

static double nanoseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return 1e9 * (double)now.tv_sec + (double)now.tv_nsec;
}

static int ascending(const void *one, const void *other)
{
    const double a = *(const double *)one;
    const double b = *(const double *)other;
    return (a > b) - (a < b);
}

int main(int arguments, char **argument)
{
    static double rounds[COUNT][MOST_ROUNDS];
    const int wanted = arguments > 1 ? atoi(argument[1]) : 301;
    const int count = wanted < 1 ? 1 : wanted > MOST_ROUNDS ? MOST_ROUNDS : wanted;
    int64_t worked_out = 0;
    make_questions();
    if (refused != NULL) {
        fprintf(stderr, "calls: nothing is timed: %s\n", refused);
        return 1;
    }
    for (int round = 0; round < count; round++) {
        for (int place = 0; place < COUNT; place++) {
            int64_t (*const call)(int) = TIMED[place].call;
            const int times = TIMED[place].times;
            const double start = nanoseconds();
            for (int i = 0; i < times; i++) {
                worked_out += call(i);
            }
            rounds[place][round] = (nanoseconds() - start) / times;
        }
    }
    for (int place = 0; place < COUNT; place++) {
        qsort(rounds[place], (size_t)count, sizeof(double), ascending);
    }
    printf("%-46s %10s %10s %8s   %s\n", "call", "median ns", "least ns", "x empty", "asked for");
    for (int place = 0; place < COUNT; place++) {
        const double median = rounds[place][count / 2];
        printf("%-46s %10.1f %10.1f %8.1f   %s\n", TIMED[place].name, median, rounds[place][0],
               median / rounds[0][count / 2], TIMED[place].asked_for);
    }
    printf("(%lld)\n", (long long)worked_out);
    return 0;
}
