/* Sixteen threads at once ask the same rounds, each from another round on, and get byte for byte what a single thread
   gets: first while nothing was called before, then again. Some of them panic in between. `threads FIRST COUNT` for the
   rounds from FIRST on; in, as for vectors.c: the questions of the vectors. */
#define _POSIX_C_SOURCE 200809L

#include "random_calls.h"

#include <pthread.h>

enum { THREADS = 16, PANICKING = 4 };

static uint64_t first;
static size_t rounds;
static pthread_barrier_t start;

struct worker {
    pthread_t thread;
    size_t number;
    struct answer *answers;
};

static void panic(void)
{
    echeance_exam_transfer_facts facts = { 0 };
    echeance_exam_transfer_answer *answer = soiled(sizeof *answer);
    char *buffer = soiled(16);
    size_t needed = 77;
    CHECK(echeance_abuse_panic(20261121, &facts, NULL, answer) == ECHEANCE_STATUS_PANIC);
    CHECK(echeance_abuse_panic_text(buffer, 16, &needed) == ECHEANCE_STATUS_PANIC);
    CHECK(echeance_abuse_panic_wrong_field() == ECHEANCE_FIELD_UNKNOWN);
    CHECK(is_soiled(answer, sizeof *answer) && is_soiled(buffer, 16) && needed == 77);
    free(answer);
    free(buffer);
}

static void *work(void *argument)
{
    const struct worker *worker = argument;
    pthread_barrier_wait(&start);
    for (size_t done = 0; done < rounds; done++) {
        const size_t place = (done + worker->number * rounds / THREADS) % rounds;
        worker->answers[place] = random_call(first + place);
        if (worker->number < PANICKING && done % 32 == 0) {
            panic();
        }
    }
    return NULL;
}

static void work_at_once(struct worker *workers)
{
    for (size_t number = 0; number < THREADS; number++) {
        workers[number].number = number;
        workers[number].answers = zeroed(rounds * sizeof(struct answer));
        CHECK(pthread_create(&workers[number].thread, NULL, work, &workers[number]) == 0);
    }
    for (size_t number = 0; number < THREADS; number++) {
        CHECK(pthread_join(workers[number].thread, NULL) == 0);
    }
}

/* Compares with the answers of a single thread, and frees. */
static void compare(struct worker *workers, const struct answer *alone)
{
    for (size_t number = 0; number < THREADS; number++) {
        struct answer *answers = workers[number].answers;
        for (size_t place = 0; place < rounds; place++) {
            snprintf(trying, sizeof trying, "round %llu, thread %zu", (unsigned long long)(first + place), number);
            CHECK(answers[place].size == alone[place].size);
            CHECK(memcmp(answers[place].bytes, alone[place].bytes, alone[place].size) == 0);
            free(answers[place].bytes);
        }
        free(answers);
    }
}

int main(int count, char **arguments)
{
    rounds_asked(count, arguments, &first, &rounds);
    read_questions();
    CHECK(pthread_barrier_init(&start, NULL, THREADS) == 0);

    struct worker cold[THREADS], warm[THREADS];
    work_at_once(cold);
    struct answer *alone = allocated(rounds * sizeof *alone);
    for (size_t place = 0; place < rounds; place++) {
        alone[place] = random_call(first + place);
    }
    compare(cold, alone);
    work_at_once(warm);
    compare(warm, alone);

    for (size_t place = 0; place < rounds; place++) {
        free(alone[place].bytes);
    }
    free(alone);
    forget_questions();
    CHECK(pthread_barrier_destroy(&start) == 0);
    puts("sixteen threads got what one gets");
    return 0;
}
