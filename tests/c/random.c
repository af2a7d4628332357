/* Calls every function by chance: `random FIRST COUNT` for the rounds from FIRST on. A round that fails is repeated by
   `random ROUND 1`. In, as for vectors.c: the questions of the vectors. Out: a digest of all answers, the same wherever
   the rounds are. */
#include "random_calls.h"

int main(int count, char **arguments)
{
    uint64_t first;
    size_t rounds;
    rounds_asked(count, arguments, &first, &rounds);
    read_questions();
    uint64_t digest = UINT64_C(0xCBF29CE484222325); /* FNV-1a */
    for (size_t done = 0; done < rounds; done++) {
        struct answer answer = random_call(first + done);
        for (size_t place = 0; place < answer.size; place++) {
            digest = (digest ^ answer.bytes[place]) * UINT64_C(0x100000001B3);
        }
        free(answer.bytes);
    }
    forget_questions();
    printf("%zu rounds from %llu: %016llx\n", rounds, (unsigned long long)first, (unsigned long long)digest);
    return 0;
}
