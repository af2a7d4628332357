/* What calls cost: each against an empty call into the same library, in one run.

   Rounds are interleaved, so that what else the machine does falls on all alike; the median round counts. The questions
   are 4,096 made up from a fixed seed, so that no branch is learnt by heart. By hand is what C programs do today: the
   outcome alone, by timegm. */
#define _DEFAULT_SOURCE
#include <echeance.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { QUESTIONS = 4096, MOST_ROUNDS = 1001 };

static echeance_exam_transfer_facts exams[QUESTIONS];
static echeance_inactivity_facts accounts[QUESTIONS];
static char numbers[QUESTIONS][16];
static int64_t sum; /* printed, so that no call is left out */

static uint32_t drawn(uint32_t below)
{
    static uint32_t state = 2463534242;
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state % below;
}

static int32_t drawn_day(int32_t first_year, uint32_t years)
{
    return (first_year + (int32_t)drawn(years)) * 10000 + (int32_t)(drawn(12) + 1) * 100 + (int32_t)drawn(28) + 1;
}

static void make_questions(void)
{
    for (int i = 0; i < QUESTIONS; i++) {
        exams[i].exam_passed_on = drawn_day(2019, 7);
        exams[i].affiliated_at_expiry = drawn(2) ? ECHEANCE_YES : ECHEANCE_NO;
        accounts[i].last_used_on = drawn_day(2022, 4);
        snprintf(numbers[i], sizeof numbers[i], "CAR2%02u9%08u", drawn(100), drawn(100000000));
    }
}

static void empty(int i)
{
    (void)i;
    sum += echeance_abi_version();
}

/* All that a call does but decide: pointers, the moment, the facts, the boundary. */
static void nothing_given(int i)
{
    static const echeance_exam_transfer_facts nothing;
    echeance_exam_transfer_decision decision;
    (void)i;
    sum += echeance_exam_transfer_decide(20261121, &nothing, NULL, &decision);
}

static time_t by_timegm(int32_t day, int years)
{
    struct tm civil = { .tm_year = day / 10000 - 1900 + years, .tm_mon = day / 100 % 100 - 1, .tm_mday = day % 100 };
    return timegm(&civil);
}

static void exam_transfer_by_hand(int i)
{
    sum += by_timegm(20261121, 0) <= by_timegm(exams[i].exam_passed_on, 2) || exams[i].affiliated_at_expiry == 1;
}

static void exam_transfer_decide(int i)
{
    echeance_exam_transfer_decision decision;
    sum += echeance_exam_transfer_decide(20261121, &exams[i], NULL, &decision);
    sum += decision.outcome + decision.last_day;
}

static void inactivity_decide(int i)
{
    echeance_inactivity_decision decision;
    sum += echeance_inactivity_decide(20261121, &accounts[i], NULL, &decision);
    sum += decision.outcome;
}

static void certificate_number_answer(int i)
{
    const echeance_certificate_number_facts facts = { .text = numbers[i], .text_len = 15 };
    echeance_certificate_number_answer answer;
    sum += echeance_certificate_number(0, &facts, NULL, &answer);
    sum += answer.outcome;
}

static void exam_transfer_answer(int i)
{
    echeance_exam_transfer_answer answer;
    sum += echeance_exam_transfer(20261121, &exams[i], NULL, &answer);
    sum += answer.outcome + answer.next_change_on;
}

static void inactivity_answer(int i)
{
    echeance_inactivity_answer answer;
    sum += echeance_inactivity(20261121, &accounts[i], NULL, &answer);
    sum += answer.outcome + answer.next_change_on;
}

/* The rule with the most facts, which asks others. */
static void holder_review_answer(int i)
{
    const echeance_holder_review_facts facts = {
        .certificate_number = numbers[i], .certificate_number_len = 15, .issued_on = exams[i].exam_passed_on,
        .affiliated = ECHEANCE_YES, .unaffiliated_since = ECHEANCE_NONE, .exam_passed_on = 20190301,
        .affiliated_at_expiry = ECHEANCE_YES, .account_last_used_on = accounts[i].last_used_on,
    };
    echeance_holder_review_answer answer;
    sum += echeance_holder_review(20261121, &facts, NULL, &answer);
    sum += answer.outcome + answer.next_change_on;
}

static void exam_transfer_json(int i)
{
    char question[160];
    char answer[8192];
    size_t needed = 0;
    const int32_t day = exams[i].exam_passed_on;
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
    sum += echeance_evaluate_json(question, sizeof FORM - 1, answer, sizeof answer, &needed);
    sum += (int64_t)needed;
}

static const struct timed {
    const char *name;
    void (*call)(int i);
    const char *limit;
} TIMED[] = {
    { "empty: echeance_abi_version", empty, "" },
    { "…_decide, with no fact given", nothing_given, "" },
    { "exam transfer by hand, with timegm", exam_transfer_by_hand, "" },
    { "echeance_exam_transfer_decide", exam_transfer_decide, "2 empty calls" },
    { "echeance_inactivity_decide", inactivity_decide, "2 empty calls" },
    { "echeance_exam_transfer", exam_transfer_answer, "500 ns" },
    { "echeance_inactivity", inactivity_answer, "500 ns" },
    { "echeance_certificate_number", certificate_number_answer, "500 ns" },
    { "echeance_holder_review", holder_review_answer, "500 ns" },
    { "echeance_evaluate_json, exam-transfer", exam_transfer_json, "5,000 ns" },
};
enum { COUNT = sizeof TIMED / sizeof TIMED[0] };

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
    make_questions();
    for (int round = 0; round < count; round++) {
        for (int place = 0; place < COUNT; place++) {
            void (*const call)(int) = TIMED[place].call;
            const int times = place == COUNT - 1 ? QUESTIONS / 16 : QUESTIONS;
            const double start = nanoseconds();
            for (int i = 0; i < times; i++) {
                call(i);
            }
            rounds[place][round] = (nanoseconds() - start) / times;
        }
    }
    for (int place = 0; place < COUNT; place++) {
        qsort(rounds[place], (size_t)count, sizeof(double), ascending);
    }
    printf("%-40s %10s %10s %8s   %s\n", "call", "median ns", "least ns", "x empty", "at most");
    for (int place = 0; place < COUNT; place++) {
        const double median = rounds[place][count / 2];
        printf("%-40s %10.1f %10.1f %8.1f   %s\n", TIMED[place].name, median, rounds[place][0],
               median / rounds[0][count / 2], TIMED[place].limit);
    }
    printf("(%lld)\n", (long long)sum);
    return 0;
}
