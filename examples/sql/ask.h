/*
 * What the SQL extensions share: a question is read from values of SQL, asked, and its answer is read as values of SQL, by the
 * tables and the words of cells in rules.h, which includes this file. The file that includes rules.h defines SQL_ALLOCATE(size), which may return NULL,
 * and SQL_FREE(pointer).
 */

#ifndef ECHEANCE_SQL_ASK_H
#define ECHEANCE_SQL_ASK_H

#include <echeance.h>
#include <stddef.h>
#include <string.h>

#ifndef ECHEANCE_SQL_LANG
#define ECHEANCE_SQL_LANG ECHEANCE_LANG_FR
#endif

/* In place of the offset of a member that a struct does not have. */
#define NO_MEMBER SIZE_MAX

/* More facts than any rule has; then the faults of as_of and of the readings. */
#define FACTS_MAX 32
enum { FAULT_OF_AS_OF = FACTS_MAX, FAULT_OF_READINGS, FAULTS };

/* More than any struct of facts or of an answer has; the compiler checks it for each rule. */
#define STRUCT_MAX 1024

/* More than the longest sentence of an error. */
#define SENTENCE_MAX 512

/* A word of SQL and the number that stands for it in the header; a list ends with the word NULL. */
struct word {
    const char *text;
    int32_t number;
};

enum kind {
    KIND_DAY,
    KIND_INSTANT,
    KIND_NUMBER,
    KIND_YES_NO,
    KIND_CHOICE,
    KIND_SET,
    KIND_TEXT,
    KIND_PERIODS,
    KIND_OBJECT,
    /* In answers alone: a choice of which 0 is one, the reasons, bits for facts. */
    KIND_OUTCOME,
    KIND_REASONS,
    KIND_FACTS,
};

/* A fact; the offsets of its members in the struct of facts, and of its column in the table. */
struct fact {
    const char *name;
    enum kind kind;
    int32_t bit;
    int takes_none, has_default;
    size_t member;
    /* That of has_…, …_len or …_count. */
    size_t beside;
    size_t column;
    const struct word *words;
};

/* A column of an answer, in the same way. */
struct value {
    const char *name;
    enum kind kind;
    size_t member, has, column;
    const struct word *words;
};

#define NO_MORE_FACTS { NULL, KIND_DAY, 0, 0, 0, 0, 0, 0, NULL }
#define NO_MORE_VALUES { NULL, KIND_DAY, 0, 0, 0, NULL }

struct reading {
    const char *name;
    size_t member;
    const struct word *choices;
};

struct rule {
    const char *function;
    int32_t number;
    int is_at_instant;
    const struct fact *facts;
    const struct value *values;
    echeance_status (*ask)(int64_t, const void *, const echeance_readings *, void *);
    int32_t (*wrong_field)(int64_t, const void *, const echeance_readings *);
    /* NULL for a rule on instants. */
    echeance_status (*columns)(size_t, int32_t, const void *, const echeance_readings *, const void *);
    size_t field_column;
};

#define ASK_BY(name, moment, FACTS)                                                                                    \
    _Static_assert(sizeof(echeance_##name##_answer) <= STRUCT_MAX, "STRUCT_MAX");                                      \
    static echeance_status name##_ask(int64_t as_of, const void *facts, const echeance_readings *readings, void *answer)\
    {                                                                                                                  \
        (void)facts;                                                                                                   \
        return echeance_##name((moment)as_of FACTS, readings, answer);                                                 \
    }                                                                                                                  \
    static int32_t name##_wrong_field(int64_t as_of, const void *facts, const echeance_readings *readings)             \
    {                                                                                                                  \
        (void)facts;                                                                                                   \
        return echeance_##name##_wrong_field((moment)as_of FACTS, readings);                                           \
    }
#define WITH_FACTS , facts
#define WITHOUT_FACTS
#define FACTS_FIT(name) _Static_assert(sizeof(echeance_##name##_facts) <= STRUCT_MAX, "STRUCT_MAX");
#define ASK_ON_DAY(name) FACTS_FIT(name) ASK_BY(name, int32_t, WITH_FACTS)
#define ASK_AT_INSTANT(name) FACTS_FIT(name) ASK_BY(name, int64_t, WITH_FACTS)
#define ASK_WITHOUT_FACTS(name) ASK_BY(name, int32_t, WITHOUT_FACTS)
#define ASK_COLUMNS(name)                                                                                              \
    _Static_assert(sizeof(echeance_##name##_table) <= STRUCT_MAX, "STRUCT_MAX");                                       \
    _Static_assert(sizeof(echeance_##name##_results) <= STRUCT_MAX, "STRUCT_MAX");                                     \
    static echeance_status name##_columns(                                                                             \
        size_t rows, int32_t as_of, const void *table, const echeance_readings *readings, const void *results)         \
    {                                                                                                                  \
        return echeance_##name##_columns(rows, as_of, table, readings, results);                                       \
    }

/* A value of SQL: a fact that is given, or what an answer holds. */
struct given {
    /* 1 if there is one; ECHEANCE_UNKNOWN; ECHEANCE_NONE; 0 if it is absent, or null. */
    int32_t state;
    int64_t number;
    const char *text;
    size_t length;
};

/* A question and its answer, in the structs of the rule. */
struct question {
    const struct rule *rule;
    int64_t as_of;
    int has_as_of;
    echeance_readings readings;
    echeance_period *periods;
    union {
        int64_t aligned;
        char bytes[STRUCT_MAX];
    } facts, answer;
    /* What is wrong with a field by itself; ECHEANCE_STATUS_OK where nothing is. */
    echeance_status faults[FAULTS];
    /* Why the question cannot be asked, and by which field. */
    echeance_status status;
    int32_t field;
};

static const struct word YES_NO_WORDS[] = { CELL_YES_NO { NULL, 0 } };

/* What any fact may be in place of its own words: what cells of a register say, and "absent". */
static const struct word STATES[] = { CELL_STATES { "absent", 0 }, { NULL, 0 } };

/* Whether all of the text is the word: a NUL may stand in a text. */
static int is_slug(const char *text, size_t length, const char *word)
{
    return length == strlen(word) && memcmp(text, word, length) == 0;
}

/* The same, in upper or lower case of ASCII, whatever the locale. */
static int is_word(const char *text, size_t length, const char *word)
{
    if (length != strlen(word)) {
        return 0;
    }
    for (size_t i = 0; i < length; i++) {
        int is_upper = text[i] >= 'A' && text[i] <= 'Z';
        if ((is_upper ? text[i] - 'A' + 'a' : text[i]) != word[i]) {
            return 0;
        }
    }
    return 1;
}

/* The word that `is` finds in the text; NULL if there is none. */
static const struct word *find_word(
    const struct word *words, int (*is)(const char *, size_t, const char *), const char *text, size_t length)
{
    for (; words != NULL && words->text != NULL; words++) {
        if (is(text, length, words->text)) {
            return words;
        }
    }
    return NULL;
}

/* The word of a number; NULL where these tables are older than the library. */
static const char *word_of(const struct word *words, int64_t number)
{
    while (words->text != NULL && words->number != number) {
        words++;
    }
    return words->text;
}

/* A whole number of at most 18 digits; whether it is one. */
static int read_number(const char *text, size_t length, int64_t *number)
{
    size_t start = length > 0 && text[0] == '-';
    int64_t read = 0;
    if (length == start || length - start > 18) {
        return 0;
    }
    for (size_t i = start; i < length; i++) {
        if (text[i] < '0' || text[i] > '9') {
            return 0;
        }
        read = 10 * read + (text[i] - '0');
    }
    *number = start == 1 ? -read : read;
    return 1;
}

/* What is left of a text. */
struct rest {
    const char *at, *end;
};

static int is_at_end(struct rest *rest)
{
    while (rest->at < rest->end && (*rest->at == ' ' || *rest->at == '\t' || *rest->at == '\r' || *rest->at == '\n')) {
        rest->at++;
    }
    return rest->at == rest->end;
}

/* Whether that mark comes next, in JSON; it is then taken. */
static int take(struct rest *rest, char mark)
{
    if (is_at_end(rest) || *rest->at != mark) {
        return 0;
    }
    rest->at++;
    return 1;
}

/* Whether a text of JSON without escapes comes next; it is then taken. */
static int take_text(struct rest *rest, struct rest *text)
{
    if (!take(rest, '"')) {
        return 0;
    }
    text->at = rest->at;
    while (rest->at < rest->end && *rest->at != '"' && *rest->at != '\\') {
        rest->at++;
    }
    text->end = rest->at;
    return take(rest, '"');
}

/* All of the list is read; `item` takes each text of it, in its place. */
static echeance_status read_list(
    const char *text, size_t length, echeance_status (*item)(struct rest, size_t, void *), void *taken, size_t *count)
{
    struct rest rest = { text, text + length }, one;
    *count = 0;
    if (!take(&rest, '[')) {
        return ECHEANCE_STATUS_WRONG_TYPE;
    }
    if (!take(&rest, ']')) {
        do {
            echeance_status status =
                take_text(&rest, &one) ? item(one, (*count)++, taken) : ECHEANCE_STATUS_WRONG_TYPE;
            if (status != ECHEANCE_STATUS_OK) {
                return status;
            }
        } while (take(&rest, ','));
        if (!take(&rest, ']')) {
            return ECHEANCE_STATUS_WRONG_TYPE;
        }
    }
    return is_at_end(&rest) ? ECHEANCE_STATUS_OK : ECHEANCE_STATUS_WRONG_TYPE;
}

struct set {
    const struct word *words;
    int64_t bits;
};

static echeance_status take_entry(struct rest text, size_t place, void *taken)
{
    struct set *set = taken;
    const struct word *word = find_word(set->words, is_slug, text.at, (size_t)(text.end - text.at));
    (void)place;
    if (word == NULL) {
        return ECHEANCE_STATUS_NOT_A_CHOICE;
    }
    set->bits |= word->number;
    return ECHEANCE_STATUS_OK;
}

/* 'YYYY-MM-DD/YYYY-MM-DD', or 'YYYY-MM-DD/none'. */
static echeance_status take_period(struct rest text, size_t place, void *taken)
{
    echeance_period *period = (echeance_period *)taken + place;
    const char *slash = memchr(text.at, '/', (size_t)(text.end - text.at));
    size_t length;
    if (slash == NULL) {
        return ECHEANCE_STATUS_WRONG_TYPE;
    }
    length = (size_t)(text.end - (slash + 1));
    period->from = echeance_day_of_text(text.at, (size_t)(slash - text.at));
    period->to = is_word(slash + 1, length, "none") ? ECHEANCE_NONE : echeance_day_of_text(slash + 1, length);
    return ECHEANCE_STATUS_OK;
}

/* Reads a fact from a text; NULL says that it is not known. Periods are left as text. */
static echeance_status read_fact(const struct fact *fact, const char *text, size_t length, struct given *given)
{
    const struct word *word;
    struct set set = { fact->words, ECHEANCE_SET_GIVEN };
    size_t count;
    echeance_status status;
    *given = (struct given) { .state = 1, .text = text, .length = length };
    if (text == NULL) {
        given->state = ECHEANCE_UNKNOWN;
        return ECHEANCE_STATUS_OK;
    }
    word = fact->kind == KIND_SET ? NULL : find_word(fact->words, is_slug, text, length);
    if (word == NULL && (fact->kind == KIND_YES_NO || fact->kind == KIND_OBJECT)) {
        word = find_word(YES_NO_WORDS, is_word, text, length);
    }
    if (word != NULL) {
        given->number = word->number;
        return ECHEANCE_STATUS_OK;
    }
    word = find_word(STATES, is_word, text, length);
    if (word != NULL && (word->number != ECHEANCE_NONE || fact->takes_none)) {
        given->state = word->number;
        return ECHEANCE_STATUS_OK;
    }
    switch (fact->kind) {
    case KIND_DAY:
        given->number = echeance_day_of_text(text, length);
        return given->number == ECHEANCE_NOT_A_DAY ? ECHEANCE_STATUS_NOT_A_DATE : ECHEANCE_STATUS_OK;
    case KIND_INSTANT:
        return read_number(text, length, &given->number) ? ECHEANCE_STATUS_OK : ECHEANCE_STATUS_NOT_AN_INSTANT;
    case KIND_NUMBER:
        return read_number(text, length, &given->number) ? ECHEANCE_STATUS_OK : ECHEANCE_STATUS_WRONG_TYPE;
    case KIND_SET:
        status = read_list(text, length, take_entry, &set, &count);
        given->number = set.bits;
        return status;
    case KIND_PERIODS:
    case KIND_TEXT:
        return ECHEANCE_STATUS_OK;
    default:
        return ECHEANCE_STATUS_NOT_A_CHOICE;
    }
}

static int is_int32(int64_t number)
{
    return number >= INT32_MIN && number <= INT32_MAX;
}

static void put(void *into, size_t member, const void *from, size_t size)
{
    memcpy((char *)into + member, from, size);
}

/* Gives the text of a fact to the question, or its periods: NULL with the length 0 or ECHEANCE_LENGTH_UNKNOWN is neither. */
static void put_pointer(struct question *question, const struct fact *fact, const void *pointer, const struct given *given,
    uint64_t length)
{
    if (given->state == ECHEANCE_UNKNOWN) {
        length = ECHEANCE_LENGTH_UNKNOWN;
    }
    put(&question->facts, fact->member, &pointer, sizeof pointer);
    put(&question->facts, fact->beside, &length, sizeof length);
}

/* Gives a fact to the question. Whether there was memory. */
static int put_fact(struct question *question, const struct fact *fact, const struct given *given, echeance_status *status)
{
    int32_t number = given->state == 1 ? (int32_t)given->number : given->state;
    /* The word itself, whichever said it. */
    static const char none[] = "none";
    size_t count = 0;
    switch (fact->kind) {
    case KIND_INSTANT:
    case KIND_NUMBER:
        put(&question->facts, fact->beside, &given->state, sizeof given->state);
        if (given->state == 1 && fact->kind == KIND_INSTANT) {
            put(&question->facts, fact->member, &given->number, sizeof given->number);
        } else if (given->state == 1 && is_int32(given->number)) {
            put(&question->facts, fact->member, &number, sizeof number);
        } else if (given->state == 1) {
            *status = ECHEANCE_STATUS_FACT_OUT_OF_RANGE;
        }
        return 1;
    case KIND_TEXT:
        if (given->state == ECHEANCE_NONE) {
            put_pointer(question, fact, none, given, strlen(none));
        } else {
            put_pointer(question, fact, given->state == 1 ? given->text : NULL, given, given->state == 1 ? given->length : 0);
        }
        return 1;
    case KIND_PERIODS:
        if (given->state == 1) {
            /* Each takes four characters of the text or more. */
            question->periods = SQL_ALLOCATE((given->length / 4 + 1) * sizeof *question->periods);
            if (question->periods == NULL) {
                return 0;
            }
            *status = read_list(given->text, given->length, take_period, question->periods, &count);
        }
        put_pointer(question, fact, question->periods, given, count);
        return 1;
    default:
        put(&question->facts, fact->member, &number, sizeof number);
        return 1;
    }
}

/* The readings from an object of JSON. */
static echeance_status read_readings(const struct reading *known, const char *text, size_t length, echeance_readings *readings)
{
    struct rest rest = { text, text + length }, name, choice;
    if (!take(&rest, '{')) {
        return ECHEANCE_STATUS_WRONG_TYPE;
    }
    if (!take(&rest, '}')) {
        do {
            const struct reading *reading = known;
            const struct word *word;
            int32_t before;
            if (!take_text(&rest, &name) || !take(&rest, ':') || !take_text(&rest, &choice)) {
                return ECHEANCE_STATUS_WRONG_TYPE;
            }
            while (reading->name != NULL && !is_slug(name.at, (size_t)(name.end - name.at), reading->name)) {
                reading++;
            }
            if (reading->name == NULL) {
                return ECHEANCE_STATUS_UNKNOWN_FIELD;
            }
            word = find_word(reading->choices, is_slug, choice.at, (size_t)(choice.end - choice.at));
            if (word == NULL) {
                return ECHEANCE_STATUS_NOT_A_CHOICE;
            }
            memcpy(&before, (const char *)readings + reading->member, sizeof before);
            if (before != 0) {
                /* A key twice, as the library refuses it. */
                return ECHEANCE_STATUS_NOT_JSON;
            }
            put(readings, reading->member, &word->number, sizeof word->number);
        } while (take(&rest, ','));
        if (!take(&rest, '}')) {
            return ECHEANCE_STATUS_WRONG_TYPE;
        }
    }
    return is_at_end(&rest) ? ECHEANCE_STATUS_OK : ECHEANCE_STATUS_WRONG_TYPE;
}

/* The place of a field among the faults. */
static size_t fault_place(const struct rule *rule, int32_t field)
{
    size_t place = 0;
    if (field == ECHEANCE_FIELD_AS_OF || field == ECHEANCE_FIELD_READINGS) {
        return field == ECHEANCE_FIELD_AS_OF ? FAULT_OF_AS_OF : FAULT_OF_READINGS;
    }
    while (rule->facts[place].name != NULL && rule->facts[place].bit != field) {
        place++;
    }
    return place;
}

/* Notes a fault of a field, and gives the library what it refuses there itself: of several faults it tells the first. */
static void refuse(struct question *question, echeance_status status, int32_t field)
{
    static const int32_t wrong = ECHEANCE_NOT_A_DAY;
    static const uint64_t length = 1;
    static const void *const nothing = NULL;
    size_t place = fault_place(question->rule, field);
    if (status == ECHEANCE_STATUS_OK) {
        return;
    }
    question->faults[place] = status;
    if (field == ECHEANCE_FIELD_AS_OF) {
        question->as_of = question->rule->is_at_instant ? INT64_MAX : wrong;
        question->has_as_of = 1;
    } else if (field == ECHEANCE_FIELD_READINGS) {
        question->readings.leap_day = wrong;
    } else {
        const struct fact *fact = &question->rule->facts[place];
        switch (fact->kind) {
        case KIND_TEXT:
        case KIND_PERIODS:
            put(&question->facts, fact->member, &nothing, sizeof nothing);
            put(&question->facts, fact->beside, &length, sizeof length);
            break;
        case KIND_INSTANT:
        case KIND_NUMBER:
            put(&question->facts, fact->beside, &wrong, sizeof wrong);
            break;
        default:
            put(&question->facts, fact->member, &wrong, sizeof wrong);
        }
    }
}

/* Asks, and gives back the memory of the question. */
static void ask(struct question *question)
{
    const struct rule *rule = question->rule;
    /* For the library 0 is an instant; a day that is 0 it refuses itself where one is needed. */
    if (rule->is_at_instant && !question->has_as_of) {
        refuse(question, ECHEANCE_STATUS_MISSING_FIELD, ECHEANCE_FIELD_AS_OF);
    }
    question->status = rule->ask(question->as_of, &question->facts, &question->readings, &question->answer);
    if (question->status != ECHEANCE_STATUS_OK) {
        echeance_status fault;
        question->field = rule->wrong_field(question->as_of, &question->facts, &question->readings);
        fault = question->faults[fault_place(rule, question->field)];
        if (fault != ECHEANCE_STATUS_OK) {
            question->status = fault;
        }
    }
    SQL_FREE(question->periods);
    question->periods = NULL;
}

static int32_t number_at(const struct question *question, size_t member)
{
    int32_t number;
    memcpy(&number, question->answer.bytes + member, sizeof number);
    return number;
}

/* A value of the answer; reasons are a list. */
static struct given read_value(const struct question *question, const struct value *value)
{
    const char *at = question->answer.bytes + value->member;
    struct given given = { .state = value->has == NO_MEMBER || number_at(question, value->has) != 0 };
    if (value->kind == KIND_TEXT) {
        given.text = at;
        given.length = strlen(at);
        given.state = given.length > 0;
        return given;
    }
    if (value->kind == KIND_INSTANT) {
        memcpy(&given.number, at, sizeof given.number);
        return given;
    }
    given.number = number_at(question, value->member);
    switch (value->kind) {
    case KIND_DAY:
    case KIND_YES_NO:
    case KIND_CHOICE:
    case KIND_SET:
        given.state &= given.number != 0;
        break;
    default:
        break;
    }
    if (value->kind == KIND_DAY && given.number == ECHEANCE_NONE) {
        given.state = ECHEANCE_NONE;
    }
    return given;
}

/* The most reasons of an answer. */
#define REASONS_MAX 8

/* The word of the next entry of a list from the place on, which is moved behind it; NULL at the end. */
static const char *next_entry(const struct question *question, const struct value *value, size_t *place)
{
    if (value->kind == KIND_REASONS) {
        size_t member = value->member + *place * sizeof(int32_t);
        int32_t reason = *place < REASONS_MAX ? number_at(question, member) : 0;
        (*place)++;
        return reason == 0 ? NULL : word_of(value->words, reason);
    }
    while (value->words[*place].text != NULL) {
        const struct word *word = &value->words[(*place)++];
        if ((number_at(question, value->member) & word->number) != 0) {
            return word->text;
        }
    }
    return NULL;
}

/* The name of a field in SQL, of the number that the header has for it. */
static const char *field_name(const struct rule *rule, int32_t field)
{
    const struct fact *fact = rule->facts;
    while (fact->name != NULL && fact->bit != field) {
        fact++;
    }
    return field == ECHEANCE_FIELD_AS_OF      ? "as_of"
        : field == ECHEANCE_FIELD_READINGS    ? "readings"
        : fact->name != NULL                  ? fact->name
                                              : "?";
}

/* The sentence of a status. */
static void write_sentence(int32_t status, char room[SENTENCE_MAX])
{
    size_t needed;
    /* The room is emptied before, so that the text ends with NUL. */
    memset(room, 0, SENTENCE_MAX);
    echeance_error_text(status, ECHEANCE_SQL_LANG, ECHEANCE_ENCODING_UTF_8, room, SENTENCE_MAX - 1, &needed);
}

#endif
