/* Every text in every language and character set. Each is asked for in buffers of just the size, one byte short, larger
   and none; then it is printed, its bytes in hexadecimal, for texts.py to read with the codecs of Python. */
#include "echeance.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition)                                                                            \
    do {                                                                                            \
        if (!(condition)) {                                                                         \
            fprintf(stderr, "line %d: %s (%s %d %d)\n", __LINE__, #condition, called, (int)first_of, \
                    (int)second_of);                                                                \
            exit(1);                                                                                \
        }                                                                                           \
    } while (0)

enum { LARGE = 8192, UNTOLD = 77 };

static const char *called = "-"; /* for the message */
static int32_t first_of, second_of;

/* A call, whatever it takes; second is the outcome. */
typedef echeance_status telling(int32_t first, int32_t second, int32_t lang, int32_t encoding, char *buffer,
                                size_t capacity, size_t *needed);

static echeance_status reason(int32_t number, int32_t second, int32_t lang, int32_t encoding, char *buffer,
                              size_t capacity, size_t *needed)
{
    (void)second;
    return echeance_reason_text(number, lang, encoding, buffer, capacity, needed);
}

static echeance_status sources(int32_t number, int32_t second, int32_t lang, int32_t encoding, char *buffer,
                               size_t capacity, size_t *needed)
{
    (void)second;
    return echeance_reason_sources(number, lang, encoding, buffer, capacity, needed);
}

static echeance_status error(int32_t status, int32_t second, int32_t lang, int32_t encoding, char *buffer,
                             size_t capacity, size_t *needed)
{
    (void)second;
    return echeance_error_text(status, lang, encoding, buffer, capacity, needed);
}

static echeance_status statement(int32_t number, int32_t second, int32_t lang, int32_t encoding, char *buffer,
                                 size_t capacity, size_t *needed)
{
    (void)second;
    return echeance_statement_text(number, lang, encoding, buffer, capacity, needed);
}

static echeance_status statement_id(int32_t number, int32_t second, int32_t lang, int32_t encoding, char *buffer,
                                    size_t capacity, size_t *needed)
{
    (void)second;
    (void)lang;
    return echeance_statement_id(number, encoding, buffer, capacity, needed);
}

/* From ECHEANCE_FIELD_FACTS, the least field of every rule. */
static echeance_status field_text(int32_t rule, int32_t place, int32_t lang, int32_t encoding, char *buffer,
                                  size_t capacity, size_t *needed)
{
    return echeance_field_text(rule, (int32_t)((uint32_t)ECHEANCE_FIELD_FACTS + (uint32_t)place), lang, encoding, buffer, capacity, needed);
}

static echeance_status field_name(int32_t rule, int32_t place, int32_t lang, int32_t encoding, char *buffer,
                                  size_t capacity, size_t *needed)
{
    (void)lang;
    return echeance_field_name(rule, (int32_t)((uint32_t)ECHEANCE_FIELD_FACTS + (uint32_t)place), encoding, buffer, capacity, needed);
}

static echeance_status reading_text(int32_t reading, int32_t second, int32_t lang, int32_t encoding, char *buffer,
                                    size_t capacity, size_t *needed)
{
    (void)second;
    return echeance_reading_text(reading, lang, encoding, buffer, capacity, needed);
}

static echeance_status reading_name(int32_t reading, int32_t choice, int32_t lang, int32_t encoding, char *buffer,
                                    size_t capacity, size_t *needed)
{
    (void)lang;
    return echeance_reading_name(reading, choice, encoding, buffer, capacity, needed);
}

static const struct {
    const char *name;
    telling *tell;
    int32_t first, seconds; /* the last numbers that are tried */
    int has_lang;
} ALL_CALLS[] = {
    { "reason", reason, 10000, 0, 1 },
    { "sources", sources, 10000, 0, 1 },
    { "outcome", echeance_outcome_text, 40, 300, 1 },
    { "field", field_text, 40, 4200, 1 },
    { "field-name", field_name, 40, 4200, 0 },
    { "reading", reading_text, 40, 0, 1 },
    { "reading-name", reading_name, 40, 40, 0 },
    { "error", error, 300, 0, 1 },
    { "statement", statement, 300, 0, 1 },
    { "statement-id", statement_id, 300, 0, 0 },
};
#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static int is_soiled(const char *bytes, size_t size)
{
    for (size_t place = 0; place < size; place++) {
        if ((unsigned char)bytes[place] != 0xA5) {
            return 0;
        }
    }
    return 1;
}

/* A buffer of just that size, so that a write past its end is seen. */
static char *soiled(size_t size)
{
    char *buffer = malloc(size == 0 ? 1 : size);
    CHECK(buffer != NULL);
    memset(buffer, 0xA5, size == 0 ? 1 : size);
    return buffer;
}

/* A text that there is; its size. */
static size_t told(telling *tell, int32_t lang, int32_t encoding, char large[LARGE])
{
    size_t size = UNTOLD, needed = UNTOLD;
    echeance_status asked = tell(first_of, second_of, lang, encoding, NULL, 0, &size);
    CHECK(asked == (size == 0 ? ECHEANCE_STATUS_OK : ECHEANCE_STATUS_TOO_SMALL));
    CHECK(size < LARGE);

    char *exact = soiled(size);
    CHECK(tell(first_of, second_of, lang, encoding, exact, size, &needed) == ECHEANCE_STATUS_OK && needed == size);
    memset(large, 0xA5, LARGE);
    needed = UNTOLD;
    CHECK(tell(first_of, second_of, lang, encoding, large, LARGE, &needed) == ECHEANCE_STATUS_OK && needed == size);
    CHECK(memcmp(exact, large, size) == 0 && is_soiled(large + size, LARGE - size));
    free(exact);

    if (size > 0) {
        char *small = soiled(size - 1);
        needed = UNTOLD;
        CHECK(tell(first_of, second_of, lang, encoding, small, size - 1, &needed) == ECHEANCE_STATUS_TOO_SMALL);
        CHECK(needed == size && is_soiled(small, size - 1));
        free(small);
    }
    return size;
}

/* What is refused has written nothing. */
static void refused(telling *tell, int32_t lang, int32_t encoding)
{
    char buffer[LARGE];
    size_t needed = UNTOLD;
    memset(buffer, 0xA5, sizeof buffer);
    CHECK(tell(first_of, second_of, lang, encoding, buffer, sizeof buffer, &needed) == ECHEANCE_STATUS_OUT_OF_RANGE);
    CHECK(tell(first_of, second_of, lang, encoding, NULL, 0, &needed) == ECHEANCE_STATUS_OUT_OF_RANGE);
    CHECK(needed == UNTOLD && is_soiled(buffer, sizeof buffer));
}

static void misused(telling *tell, int has_lang)
{
    static const int32_t WRONG[] = { INT32_MIN, -1, 4, 37, INT32_MAX };
    for (size_t place = 0; place < COUNT(WRONG); place++) {
        refused(tell, ECHEANCE_LANG_FR, WRONG[place]);
        if (has_lang) {
            refused(tell, WRONG[place], ECHEANCE_ENCODING_CP037);
        }
    }
    char buffer[LARGE];
    memset(buffer, 0xA5, sizeof buffer);
    size_t sizes[2] = { UNTOLD, UNTOLD };
    size_t *crooked = (size_t *)(void *)((char *)sizes + 1);
    for (int32_t encoding = 0; encoding <= ECHEANCE_ENCODING_CP037; encoding++) {
        CHECK(tell(first_of, second_of, 0, encoding, buffer, LARGE, NULL) == ECHEANCE_STATUS_NULL);
        CHECK(tell(first_of, second_of, 0, encoding, buffer, LARGE, crooked) == ECHEANCE_STATUS_NULL);
        CHECK(tell(first_of, second_of, 0, encoding, NULL, 1, sizes) == ECHEANCE_STATUS_NULL);
        CHECK(tell(first_of, second_of, 0, encoding, buffer, SIZE_MAX, sizes) == ECHEANCE_STATUS_BAD_LENGTH);
    }
    CHECK(sizes[0] == UNTOLD && sizes[1] == UNTOLD && is_soiled(buffer, sizeof buffer));
}

static void every_text(size_t place)
{
    telling *tell = ALL_CALLS[place].tell;
    char text[LARGE], same[LARGE];
    for (int32_t lang = ECHEANCE_LANG_FR; lang <= (ALL_CALLS[place].has_lang ? ECHEANCE_LANG_EN : ECHEANCE_LANG_FR); lang++) {
        for (int32_t encoding = ECHEANCE_ENCODING_UTF_8; encoding <= ECHEANCE_ENCODING_CP037; encoding++) {
            const size_t size = told(tell, lang, encoding, text);
            printf("%s %d %d %s %d ", called, (int)first_of, (int)second_of, lang == ECHEANCE_LANG_FR ? "fr" : "en",
                   (int)encoding);
            for (size_t byte = 0; byte < size; byte++) {
                printf("%02x", (unsigned)(unsigned char)text[byte]);
            }
            puts(".");
        }
    }
    /* Where none is given: French, UTF-8. */
    const size_t size = told(tell, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, text);
    CHECK(told(tell, 0, 0, same) == size && memcmp(text, same, size) == 0);
    misused(tell, ALL_CALLS[place].has_lang);
}

/* Bytes that were worked out by hand. */
static void by_hand(void)
{
    char text[LARGE];
    size_t needed = 0;
#define IS(call, expected)                                                                          \
    do {                                                                                            \
        CHECK((call) == ECHEANCE_STATUS_OK && needed == sizeof(expected) - 1);                      \
        CHECK(memcmp(text, expected, needed) == 0);                                                 \
    } while (0)
    /* "la réponse est écrite" */
    IS(echeance_error_text(0, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, text, LARGE, &needed),
       "la r\xC3\xA9ponse est \xC3\xA9" "crite");
    IS(echeance_error_text(0, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_ISO_8859_1, text, LARGE, &needed),
       "la r\xE9ponse est \xE9" "crite");
    IS(echeance_error_text(0, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_CP037, text, LARGE, &needed),
       "\x93\x81\x40\x99\x51\x97\x96\x95\xA2\x85\x40\x85\xA2\xA3\x40\x51\x83\x99\x89\xA3\x85");
    IS(echeance_outcome_text(10, ECHEANCE_EXAM_TRANSFER_ELIGIBLE, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_ISO_8859_1, text,
                             LARGE, &needed),
       "l'Office peut associer le r\xE9sultat de l'examen au nouveau dossier");
    IS(echeance_reason_sources(ECHEANCE_REASON_FACTS_MISSING, 0, ECHEANCE_ENCODING_CP037, NULL, 0, &needed), "");
    IS(echeance_reason_sources(506, ECHEANCE_LANG_EN, ECHEANCE_ENCODING_UTF_8, text, LARGE, &needed),
       "OPC-application-regular: Office de la protection du consommateur, application for a regular certificate, dated "
       "January\xC2\xA0" "6, 2021 (from a copy of the page; we have not seen it online again), https://www.opc.gouv.qc.ca/en/merchant/"
       "licenses-certificates/collection-representative/certificate/application-regular/ | "
       "Q26: not settled by the sources. Were the duties $180 or $160 in early 2021?");
#undef IS
}

int main(void)
{
    for (size_t place = 0; place < COUNT(ALL_CALLS); place++) {
        called = ALL_CALLS[place].name;
        for (first_of = -2; first_of <= ALL_CALLS[place].first; first_of++) {
            for (second_of = ALL_CALLS[place].seconds == 0 ? 0 : -2; second_of <= ALL_CALLS[place].seconds; second_of++) {
                size_t needed = UNTOLD;
                const echeance_status status =
                    ALL_CALLS[place].tell(first_of, second_of, ECHEANCE_LANG_EN, 0, NULL, 0, &needed);
                if (status == ECHEANCE_STATUS_OUT_OF_RANGE) {
                    CHECK(needed == UNTOLD);
                } else {
                    every_text(place);
                }
            }
        }
        static const int32_t FAR[] = { INT32_MIN, 65536 + 10, 65536 + 1001, INT32_MAX };
        for (size_t far = 0; far < COUNT(FAR); far++) {
            first_of = FAR[far];
            second_of = 1;
            refused(ALL_CALLS[place].tell, ECHEANCE_LANG_EN, ECHEANCE_ENCODING_UTF_8);
            if (ALL_CALLS[place].seconds > 0) {
                first_of = 10;
                second_of = FAR[far];
                refused(ALL_CALLS[place].tell, ECHEANCE_LANG_EN, ECHEANCE_ENCODING_UTF_8);
            }
        }
    }
    called = "by hand";
    by_hand();
    return 0;
}
