/* Calls every function of the library with random arguments, most of them wrong. The arguments depend only on the number of
   the round, so that a round can be repeated: in another thread, or under another checker. */
#ifndef RANDOM_CALLS_H
#define RANDOM_CALLS_H

#include "calls.h"
#include "check.h"

/* Everything that the library gave in a round. */
struct answer {
    unsigned char *bytes;
    size_t size;
};

static void keep(struct answer *answer, const void *bytes, size_t size)
{
    unsigned char *grown = realloc(answer->bytes, answer->size + size + 1);
    CHECK(grown != NULL);
    memcpy(grown + answer->size, bytes, size);
    answer->bytes = grown;
    answer->size += size;
}

static void keep_number(struct answer *answer, int64_t number)
{
    keep(answer, &number, sizeof number);
}

/* The questions of the vectors. */
static struct {
    char *text;
    size_t len;
} questions[4096];
static size_t question_count;

/* In, for each question: its length in bytes, a line end, the bytes, a line end. */
static void read_questions(void)
{
    size_t len;
    while (scanf("%zu", &len) == 1) {
        CHECK(question_count < COUNT(questions));
        char *text = allocated(len);
        CHECK(getchar() == '\n' && fread(text, 1, len, stdin) == len);
        questions[question_count].text = text;
        questions[question_count].len = len;
        question_count++;
    }
    CHECK(question_count > 0);
}

static void forget_questions(void)
{
    while (question_count > 0) {
        free(questions[--question_count].text);
    }
}

/* Sebastiano Vigna's SplitMix64. */
static uint64_t draw(uint64_t *chance)
{
    uint64_t mixed = *chance += UINT64_C(0x9E3779B97F4A7C15);
    mixed = (mixed ^ (mixed >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    mixed = (mixed ^ (mixed >> 27)) * UINT64_C(0x94D049BB133111EB);
    return mixed ^ (mixed >> 31);
}

static size_t below(uint64_t *chance, size_t limit)
{
    return (size_t)(draw(chance) % limit);
}

static int32_t some_day(uint64_t *chance)
{
    return (int32_t)(20000000 + below(chance, 30) * 10000 + (1 + below(chance, 12)) * 100 + 1 + below(chance, 28));
}

/* A word of a struct: nothing, a small number, a day, an instant, or anything. */
static int32_t some_word(uint64_t *chance)
{
    static const int32_t EXTREMES[] = { INT32_MIN, INT32_MAX, 18991231, 19000101, 21991231, 22000101, 20240230, 99991231 };
    switch (below(chance, 16)) {
    case 0: return (int32_t)(uint32_t)draw(chance);
    case 1: return EXTREMES[below(chance, COUNT(EXTREMES))];
    case 2: return 1795000000 + (int32_t)below(chance, 100000);
    case 3: case 4: case 5: return some_day(chance);
    case 6: return (int32_t)below(chance, 200) - 100;
    case 7: case 8: case 9: return (int32_t)below(chance, 4) - 1;
    default: return 0;
    }
}

/* Changes bytes where they stand. */
static void damage(uint64_t *chance, char *text, size_t len)
{
    for (size_t times = below(chance, 4); times > 0 && len > 0; times--) {
        text[below(chance, len)] = (char)draw(chance);
    }
}

/* What the text or the list of a pair points to, in memory of just its size. */
static void *some_text(uint64_t *chance, uint64_t *len)
{
    static const char *const TEXTS[] = { "CAR202100000001", "CAR202600000002", "none", " car2021-00000001", "" };
    const char *text = TEXTS[below(chance, COUNT(TEXTS))];
    *len = strlen(text);
    char *copy = copied(text, *len);
    if (below(chance, 2) == 0) {
        damage(chance, copy, *len);
    }
    return copy;
}

static void *some_periods(uint64_t *chance, uint64_t *count)
{
    *count = below(chance, 5);
    echeance_period *periods = allocated(*count * sizeof *periods);
    for (size_t place = 0; place < *count; place++) {
        periods[place].from = below(chance, 8) == 0 ? some_word(chance) : some_day(chance);
        periods[place].to = below(chance, 2) == 0 ? some_word(chance) : some_day(chance);
    }
    return periods;
}

/* Whether the pair of that place is a list: eight bytes that are no text are then no day. */
static int is_list(const struct calls *call, size_t pair, int64_t as_of)
{
    unsigned char *facts = zeroed(call->facts);
    unsigned char *output = allocated(call->answer);
    void *bytes = memset(allocated(8), 0xFF, 8);
    const uint64_t one = 1;
    memcpy(facts + 16 * pair, &bytes, 8);
    memcpy(facts + 16 * pair + 8, &one, 8);
    echeance_status status = call->ask(as_of, facts, NULL, output);
    free(bytes);
    free(output);
    free(facts);
    return status != ECHEANCE_STATUS_BAD_TEXT;
}

static void keep_asked(struct answer *answer, asking *ask, size_t size, int64_t as_of, const void *facts,
                       const echeance_readings *readings)
{
    void *output = soiled(size);
    echeance_status status = ask(as_of, facts, readings, output);
    CHECK(is_status(status) && status != ECHEANCE_STATUS_PANIC);
    CHECK((status != ECHEANCE_STATUS_OK) == is_soiled(output, size));
    keep_number(answer, status);
    keep(answer, output, size);
    free(output);
}

static void ask_typed(uint64_t *chance, struct answer *answer)
{
    const struct calls *call = &ALL_CALLS[below(chance, COUNT(ALL_CALLS))];
    snprintf(trying + strlen(trying), sizeof trying - strlen(trying), ", %s", call->rule);
    const int64_t now = call->instant ? 1795000000 + (int64_t)below(chance, 1000000) : some_day(chance);
    const int64_t as_of = below(chance, 16) == 0 ? (int64_t)draw(chance) : now;
    unsigned char *facts = zeroed(call->facts);
    for (size_t at = 16 * call->pointers; at + 4 <= call->facts; at += 4) {
        const int32_t word = some_word(chance);
        memcpy(facts + at, &word, 4);
        /* Most words that cannot be asked about are taken back, so that most questions are answered. */
        if (call->wrong_field(now, facts, NULL) != ECHEANCE_FIELD_NONE && below(chance, 32) > 0) {
            memset(facts + at, 0, 4);
        }
    }
    void *given[4] = { NULL };
    CHECK(call->pointers <= COUNT(given));
    for (size_t pair = 0; pair < call->pointers; pair++) {
        uint64_t len = draw(chance); /* of NULL: any */
        if (below(chance, 3) > 0) {
            given[pair] = is_list(call, pair, now) ? some_periods(chance, &len) : some_text(chance, &len);
        }
        memcpy(facts + 16 * pair, &given[pair], 8);
        memcpy(facts + 16 * pair + 8, &len, 8);
    }
    echeance_readings readings = { 0 };
    readings.leap_day = (int32_t)below(chance, 3);
    readings.counting = (int32_t)below(chance, 3);
    readings.lapsed_exam = (int32_t)below(chance, 3);
    readings.expiry_day = (int32_t)below(chance, 3);
    readings.renewal_period = (int32_t)below(chance, 3);
    readings.inactivity_boundary = (int32_t)below(chance, 3);
    readings.code_boundary = (int32_t)below(chance, 3);
    readings.support_holidays = below(chance, 16) == 0 ? some_word(chance) : 0;
    const echeance_readings *chosen = below(chance, 2) == 0 ? NULL : &readings;

    keep_asked(answer, call->ask, call->answer, as_of, facts, chosen);
    if (call->decide != NULL) {
        keep_asked(answer, call->decide, call->decision, as_of, facts, chosen);
    }
    keep_number(answer, call->wrong_field(as_of, facts, chosen));
    for (size_t pair = 0; pair < call->pointers; pair++) {
        free(given[pair]);
    }
    free(facts);
}

/* Other digits in place of some: another day, another number. */
static void renumber(uint64_t *chance, char *text, size_t len)
{
    for (size_t times = below(chance, 16); times > 0 && len > 0; times--) {
        const size_t place = below(chance, len);
        if (text[place] >= '0' && text[place] <= '9') {
            text[place] = (char)('0' + below(chance, 10));
        }
    }
}

/* A question of the vectors with other digits; or cut short, going on as another, or damaged. */
static char *some_question(uint64_t *chance, size_t *len)
{
    const size_t first = below(chance, question_count);
    const size_t second = below(chance, question_count);
    const size_t way = below(chance, 8);
    const size_t head = way < 2 ? below(chance, questions[first].len + 1) : questions[first].len;
    const size_t begin = way == 0 ? below(chance, questions[second].len + 1) : questions[second].len;
    const size_t tail = questions[second].len - begin;
    char *text = allocated(head + tail);
    memcpy(text, questions[first].text, head);
    memcpy(text + head, questions[second].text + begin, tail);
    *len = head + tail;
    if (way == 2) {
        damage(chance, text, *len);
    } else {
        renumber(chance, text, *len);
    }
    return text;
}

static void ask_json(uint64_t *chance, struct answer *answer)
{
    size_t len, needed = 0, again = 0;
    char *question = some_question(chance, &len);
    CHECK(echeance_evaluate_json(question, len, NULL, 0, &needed) == ECHEANCE_STATUS_TOO_SMALL);
    const size_t capacity = below(chance, 4) == 0 ? below(chance, needed) : needed;
    char *buffer = soiled(capacity);
    echeance_status status = echeance_evaluate_json(question, len, buffer, capacity, &again);
    CHECK(status == (capacity < needed ? ECHEANCE_STATUS_TOO_SMALL : ECHEANCE_STATUS_OK) && again == needed);
    if (status == ECHEANCE_STATUS_OK) {
        CHECK(buffer[0] == '{' && buffer[needed - 1] == '}');
        CHECK(memchr(buffer, '\0', needed) == NULL && memchr(buffer, '\n', needed) == NULL);
    } else {
        CHECK(is_soiled(buffer, capacity));
    }
    keep_number(answer, (int64_t)needed);
    keep(answer, buffer, capacity);
    free(buffer);
    free(question);
}

typedef echeance_status explaining(const char *question, size_t question_len, int32_t lang, int32_t encoding,
                                   char *buffer, size_t capacity, size_t *needed);

static void ask_words(uint64_t *chance, struct answer *answer)
{
    explaining *write = below(chance, 2) == 0 ? echeance_explain : echeance_letter;
    size_t len, needed = 0, again = 0;
    char *question = some_question(chance, &len);
    const int32_t lang = (int32_t)below(chance, 4);
    const int32_t encoding = (int32_t)below(chance, 5);
    const echeance_status size_asked = write(question, len, lang, encoding, NULL, 0, &needed);
    CHECK(is_status(size_asked) && size_asked != ECHEANCE_STATUS_PANIC);
    if (size_asked == ECHEANCE_STATUS_TOO_SMALL) {
        const size_t capacity = below(chance, 4) == 0 ? below(chance, needed) : needed;
        char *buffer = soiled(capacity);
        const echeance_status status = write(question, len, lang, encoding, buffer, capacity, &again);
        CHECK(status == (capacity < needed ? ECHEANCE_STATUS_TOO_SMALL : ECHEANCE_STATUS_OK) && again == needed);
        CHECK(status == ECHEANCE_STATUS_OK || is_soiled(buffer, capacity));
        keep(answer, buffer, capacity);
        free(buffer);
    } else {
        CHECK(needed == 0);
    }
    keep_number(answer, size_asked);
    free(question);
}

/* Facts that are days, of rules with many of them, and names of none. */
static const char *const DAYS[] = {
    "exam_passed_on", "issued_on", "expires_on", "cancelled_on", "last_used_on", "passed_on", "notified_on", "kind", "",
};

static void ask_ranges(uint64_t *chance, struct answer *answer)
{
    const char *fact = DAYS[below(chance, COUNT(DAYS))];
    size_t len, needed = 0, again = 0;
    char *question = some_question(chance, &len);
    const echeance_status size_asked = echeance_boundaries(question, len, fact, strlen(fact), NULL, 0, &needed);
    CHECK(is_status(size_asked) && size_asked != ECHEANCE_STATUS_PANIC && size_asked != ECHEANCE_STATUS_OK);
    if (size_asked == ECHEANCE_STATUS_TOO_SMALL) {
        const size_t capacity = below(chance, 4) == 0 ? below(chance, needed) : needed;
        const size_t size = capacity * sizeof(echeance_range);
        char *buffer = soiled(size);
        const echeance_status status =
            echeance_boundaries(question, len, fact, strlen(fact), (echeance_range *)(void *)buffer, capacity, &again);
        CHECK(status == (capacity < needed ? ECHEANCE_STATUS_TOO_SMALL : ECHEANCE_STATUS_OK) && again == needed);
        CHECK(status == ECHEANCE_STATUS_OK || is_soiled(buffer, size));
        keep(answer, buffer, size);
        free(buffer);
    } else {
        CHECK(needed == 0);
    }
    keep_number(answer, size_asked);
    free(question);
}

static void ask_text(uint64_t *chance, struct answer *answer)
{
    writing *write = WRITINGS[below(chance, COUNT(WRITINGS))].write;
    const int32_t number = below(chance, 8) == 0 ? (int32_t)(uint32_t)draw(chance) : (int32_t)below(chance, 3000);
    const int32_t lang = (int32_t)below(chance, 4);
    const int32_t encoding = (int32_t)below(chance, 5);
    const size_t capacity = below(chance, 600);
    char *buffer = soiled(capacity);
    size_t needed = 0;
    echeance_status status = write(number, lang, encoding, buffer, capacity, &needed);
    CHECK(is_status(status) && status != ECHEANCE_STATUS_PANIC);
    CHECK(status == ECHEANCE_STATUS_OK ? needed <= capacity : is_soiled(buffer, capacity));
    CHECK((status == ECHEANCE_STATUS_TOO_SMALL) == (needed > capacity));
    keep_number(answer, status);
    keep_number(answer, (int64_t)needed);
    keep(answer, buffer, capacity);
    free(buffer);

    echeance_local_time local = { 0 };
    int64_t instant = 0;
    const int64_t drawn = (int64_t)draw(chance);
    keep_number(answer, echeance_to_quebec(drawn / ((int64_t)1 << below(chance, 40)), &local));
    keep(answer, &local, sizeof local);
    keep_number(answer, echeance_from_quebec(local.day, (int32_t)below(chance, 90000), &instant));
    keep_number(answer, instant);
    keep_number(answer, echeance_statement_kind(number));
    keep_number(answer, echeance_statement_is_of(number, (int32_t)below(chance, 30)));
    keep_number(answer, echeance_statement_count());
    keep_number(answer, echeance_abi_version());
    keep(answer, echeance_version(), strlen(echeance_version()));
    keep(answer, echeance_rules_version(), strlen(echeance_rules_version()));
}

static void ask_code(uint64_t *chance, struct answer *answer)
{
    /* Of 004242 under the bytes 0 to 31. */
    static const char STATE[] = "code2.clicsequr-sign-in.1795273200.-.3.-.000102030405060708090a0b0c0d0e0f"
                                ".ea3ba2bca68f704d77f10c8159ea0c5a668e57f09a90d6277bffa788cf300a2c"
                                ".ef8c7864a612159add9b6092cfeecc176d14d4c315be2226072a675e5972c766";
    const size_t length = sizeof STATE - 1 - (below(chance, 4) == 0 ? below(chance, sizeof STATE) : 0);
    const size_t given_length = 6 - (below(chance, 4) == 0 ? below(chance, 7) : 0);
    const size_t key_length = 32 - (below(chance, 4) == 0 ? below(chance, 33) : 0);
    const int64_t now = below(chance, 8) == 0 ? (int64_t)draw(chance) : 1795273200 - 10 + (int64_t)below(chance, 700);
    char *state = copied(STATE, length);
    char *given = copied("004242", given_length);
    uint8_t *key = allocated(key_length);
    for (size_t place = 0; place < key_length; place++) {
        key[place] = (uint8_t)place;
    }
    if (below(chance, 2) == 0) {
        damage(chance, state, length);
    }
    if (below(chance, 2) == 0) {
        damage(chance, given, given_length);
    }
    const size_t capacity = ECHEANCE_CODE_STATE_MAX - (below(chance, 8) == 0 ? below(chance, 4) : 0);
    char *next = soiled(capacity);
    echeance_code_checked *checked = soiled(sizeof *checked);
    echeance_status status = echeance_code_check(state, length, given, given_length, now, (uint32_t)below(chance, 20), key,
                                                 key_length, NULL, next, capacity, checked);
    CHECK(is_status(status) && status != ECHEANCE_STATUS_PANIC);
    CHECK((status != ECHEANCE_STATUS_OK) == is_soiled(checked, sizeof *checked));
    CHECK(status == ECHEANCE_STATUS_OK || is_soiled(next, capacity));
    keep_number(answer, status);
    keep(answer, next, capacity);
    keep(answer, checked, sizeof *checked);
    free(state);
    free(given);
    free(key);
    free(next);
    free(checked);
}

/* What the function of that round gives. */
static struct answer random_call(uint64_t round)
{
    static void (*const DOORS[])(uint64_t *, struct answer *) = {
        ask_typed, ask_typed, ask_json, ask_words, ask_ranges, ask_text, ask_code,
    };
    struct answer answer = { NULL, 0 };
    uint64_t chance = round;
    snprintf(trying, sizeof trying, "round %llu", (unsigned long long)round);
    DOORS[below(&chance, COUNT(DOORS))](&chance, &answer);
    return answer;
}

/* How many of the arguments' rounds there are, and the first. */
static inline void rounds_asked(int count, char **arguments, uint64_t *first, size_t *rounds)
{
    CHECK(count == 3);
    *first = strtoull(arguments[1], NULL, 10);
    *rounds = strtoul(arguments[2], NULL, 10);
    CHECK(*rounds > 0);
    if (__sanitizer_set_death_callback != NULL) {
        __sanitizer_set_death_callback(tell_what_was_tried);
    }
}

#endif
