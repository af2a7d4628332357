/* Asks every rule and every function in a thread with a small stack, where a call that needs more ends the program.
   `stack KIB`; in, as for vectors.c: the questions of the vectors. */
#define _POSIX_C_SOURCE 200809L

#include "random_calls.h"

#include <pthread.h>

static void ask_each_rule(void)
{
    for (size_t place = 0; place < COUNT(ALL_CALLS); place++) {
        const struct calls *call = &ALL_CALLS[place];
        const int64_t as_of = call->instant ? 1795000000 : 20261121;
        void *facts = zeroed(call->facts);
        void *answer = allocated(call->answer);
        void *decision = allocated(call->decision);
        snprintf(trying, sizeof trying, "%s", call->rule);
        CHECK(call->ask(as_of, facts, NULL, answer) == ECHEANCE_STATUS_OK);
        CHECK(call->decide == NULL || is_status(call->decide(as_of, facts, NULL, decision)));
        CHECK(call->wrong_field(as_of, facts, NULL) == ECHEANCE_FIELD_NONE);
        free(facts);
        free(answer);
        free(decision);
    }
}

static void explain(explaining *write, const char *question, size_t len)
{
    size_t needed = 0;
    if (write(question, len, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_CP037, NULL, 0, &needed) == ECHEANCE_STATUS_TOO_SMALL) {
        char *buffer = allocated(needed);
        CHECK(write(question, len, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_CP037, buffer, needed, &needed) == ECHEANCE_STATUS_OK);
        free(buffer);
    }
}

static void ask_each_question(void)
{
    for (size_t place = 0; place < question_count; place++) {
        const char *question = questions[place].text;
        const size_t len = questions[place].len;
        size_t needed = 0;
        snprintf(trying, sizeof trying, "question %zu", place);
        CHECK(echeance_evaluate_json(question, len, NULL, 0, &needed) == ECHEANCE_STATUS_TOO_SMALL);
        char *buffer = allocated(needed);
        CHECK(echeance_evaluate_json(question, len, buffer, needed, &needed) == ECHEANCE_STATUS_OK);
        free(buffer);
        explain(echeance_explain, question, len);
        explain(echeance_letter, question, len);
        for (size_t day = 0; day < COUNT(DAYS); day++) {
            CHECK(is_status(echeance_boundaries(question, len, DAYS[day], strlen(DAYS[day]), NULL, 0, &needed)));
        }
    }
}

static void panic(void)
{
    const echeance_exam_transfer_facts facts = { 0 };
    echeance_exam_transfer_answer answer;
    CHECK(echeance_abuse_panic(20261121, &facts, NULL, &answer) == ECHEANCE_STATUS_PANIC);
}

static void *work(void *nothing)
{
    ask_each_rule();
    ask_each_question();
    panic();
    for (uint64_t round = 1; round <= 5000; round++) {
        free(random_call(round).bytes);
    }
    return nothing;
}

int main(int count, char **arguments)
{
    pthread_t thread;
    pthread_attr_t attributes;
    CHECK(count == 2);
    read_questions();
    CHECK(pthread_attr_init(&attributes) == 0);
    CHECK(pthread_attr_setstacksize(&attributes, strtoul(arguments[1], NULL, 10) * 1024) == 0);
    CHECK(pthread_create(&thread, &attributes, work, NULL) == 0);
    CHECK(pthread_join(thread, NULL) == 0);
    CHECK(pthread_attr_destroy(&attributes) == 0);
    forget_questions();
    puts("a small stack is enough");
    return 0;
}
