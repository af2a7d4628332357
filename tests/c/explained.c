/* The explanation and the letter of each question, in each language and character set.

   In, as for vectors.c: for each question its length in bytes, a line end, the bytes, a line end. Out, on a line for each
   text: the status, and the bytes in hexadecimal with a full stop at the end. */
#include "echeance.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition)                                                                            \
    do {                                                                                            \
        if (!(condition)) {                                                                         \
            fprintf(stderr, "line %d: %s\n", __LINE__, #condition);                                 \
            exit(1);                                                                                \
        }                                                                                           \
    } while (0)

typedef echeance_status writing(const char *question, size_t question_len, int32_t lang, int32_t encoding,
                                char *buffer, size_t capacity, size_t *needed);

static writing *const WRITINGS[] = { echeance_explain, echeance_letter };

enum { UNSET = 77 };

static char *allocate(size_t size)
{
    char *bytes = malloc(size == 0 ? 1 : size);
    CHECK(bytes != NULL);
    memset(bytes, '#', size == 0 ? 1 : size);
    return bytes;
}

static int is_unchanged(const char *bytes, size_t size)
{
    for (size_t place = 0; place < size; place++) {
        if (bytes[place] != '#') {
            return 0;
        }
    }
    return 1;
}

/* In a buffer of just the size, so that a write past its end is seen, and in one that is a byte short. */
static void print(writing *write, const char *question, size_t len, int32_t lang, int32_t encoding)
{
    size_t size = UNSET, needed = UNSET;
    const echeance_status status = write(question, len, lang, encoding, NULL, 0, &size);
    if (status != ECHEANCE_STATUS_TOO_SMALL) {
        CHECK(status >= 101 && size == UNSET);
        printf("%d .\n", (int)status);
        return;
    }
    char *small = allocate(size - 1);
    CHECK(write(question, len, lang, encoding, small, size - 1, &needed) == ECHEANCE_STATUS_TOO_SMALL);
    CHECK(needed == size && is_unchanged(small, size - 1));
    free(small);

    char *exact = allocate(size);
    needed = UNSET;
    CHECK(write(question, len, lang, encoding, exact, size, &needed) == ECHEANCE_STATUS_OK && needed == size);
    printf("%d ", (int)ECHEANCE_STATUS_OK);
    for (size_t byte = 0; byte < size; byte++) {
        printf("%02x", (unsigned)(unsigned char)exact[byte]);
    }
    puts(".");
    free(exact);
}

static void misuse(writing *write)
{
    static const char QUESTION[] = "{\"rule\":\"exam-validity\",\"as_of\":\"2026-11-21\"}";
    const size_t len = sizeof QUESTION - 1;
    char *buffer = allocate(65536);
    size_t needed = UNSET;
#define GIVES(status, question, len, lang, encoding, buffer, capacity, needed)                       \
    CHECK(write(question, len, lang, encoding, buffer, capacity, needed) == ECHEANCE_STATUS_##status)
    GIVES(NULL, NULL, len, 0, 0, buffer, 65536, &needed);
    GIVES(NULL, NULL, 0, 0, 0, NULL, 0, &needed);
    GIVES(NULL, QUESTION, len, 0, 0, buffer, 65536, NULL);
    GIVES(NULL, QUESTION, len, 0, 0, NULL, 1, &needed);
    GIVES(BAD_LENGTH, QUESTION, SIZE_MAX, 0, 0, buffer, 65536, &needed);
    GIVES(BAD_LENGTH, QUESTION, len, 0, 0, buffer, SIZE_MAX, &needed);
    GIVES(OUT_OF_RANGE, QUESTION, len, 3, 0, buffer, 65536, &needed);
    GIVES(OUT_OF_RANGE, QUESTION, len, 0, 4, buffer, 65536, &needed);
    GIVES(TOO_LONG, QUESTION, ECHEANCE_QUESTION_MAX + 1, 0, 0, buffer, 65536, &needed);
    GIVES(NOT_JSON, QUESTION, len - 1, 0, 0, buffer, 65536, &needed);
    GIVES(NOT_JSON, "\"\xE9\"", 3, 0, 0, buffer, 65536, &needed);
    CHECK(needed == UNSET && is_unchanged(buffer, 65536));
    /* Where none is named: French, UTF-8. */
    GIVES(OK, QUESTION, len, 0, 0, buffer, 65536, &needed);
    char *french = allocate(needed);
    size_t same = UNSET;
    GIVES(OK, QUESTION, len, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, french, needed, &same);
    CHECK(same == needed && memcmp(french, buffer, needed) == 0 && is_unchanged(buffer + needed, 65536 - needed));
#undef GIVES
    free(french);
    free(buffer);
}

int main(void)
{
    size_t len;
    while (scanf("%zu", &len) == 1) {
        char *question = allocate(len);
        CHECK(getchar() == '\n' && fread(question, 1, len, stdin) == len);
        for (size_t place = 0; place < sizeof WRITINGS / sizeof WRITINGS[0]; place++) {
            for (int32_t lang = ECHEANCE_LANG_FR; lang <= ECHEANCE_LANG_EN; lang++) {
                for (int32_t encoding = ECHEANCE_ENCODING_UTF_8; encoding <= ECHEANCE_ENCODING_CP037; encoding++) {
                    print(WRITINGS[place], question, len, lang, encoding);
                }
            }
        }
        free(question);
    }
    for (size_t place = 0; place < sizeof WRITINGS / sizeof WRITINGS[0]; place++) {
        misuse(WRITINGS[place]);
    }
    return 0;
}
