/* What consumer.c, the typed calls and the columns leave out: boundaries, whole texts, versions. As consumer.c, it prints what
   it got, and of words only that they come whole. */
#include <echeance.h>
#include <stdio.h>
#include <string.h>

/* Two years before the day of the question, itself included. */
static void boundaries(void)
{
    static const char QUESTION[] = "{\"rule\":\"exam-validity\",\"as_of\":\"2026-11-21\"}";
    echeance_range rows[8];
    size_t needed = 0;
    const echeance_status sized = echeance_boundaries(QUESTION, strlen(QUESTION), "passed_on", 9, NULL, 0, &needed);
    const echeance_status whole = echeance_boundaries(QUESTION, strlen(QUESTION), "passed_on", 9, rows, 8, &needed);
    printf("boundaries of exam-validity: status %d %d\n", (int)sized, (int)whole);
    for (size_t place = 0; whole == ECHEANCE_STATUS_OK && place < needed; place++) {
        printf(" from %d before %d outcome %d field %d\n", (int)rows[place].from, (int)rows[place].before,
               (int)rows[place].outcome, (int)rows[place].field);
    }
}

typedef echeance_status words_of(const char *question, size_t question_len, int32_t lang, int32_t encoding, char *buffer,
                                 size_t capacity, size_t *needed);

/* Of a question that is answered, and of one that is refused. */
static void words(const char *name, words_of *of)
{
    static const char *const QUESTIONS[] = {
        "{\"rule\":\"exam-transfer\",\"as_of\":\"2026-11-21\",\"facts\":{\"exam_passed_on\":\"2024-11-21\","
        "\"affiliated_at_expiry\":false}}",
        "{\"rule\":\"exam-transfer\",\"as_of\":\"2026-11-21\",\"facts\":{\"exam_passed_on\":\"2026-11-22\"}}",
    };
    static char text[65536];
    for (int place = 0; place < 2; place++) {
        const char *question = QUESTIONS[place];
        size_t needed = 0, length = 0;
        const echeance_status sized =
            of(question, strlen(question), ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, NULL, 0, &needed);
        const echeance_status whole =
            of(question, strlen(question), ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, text, sizeof text, &length);
        printf("%s %d: status %d %d %s\n", name, place, (int)sized, (int)whole,
               needed > 0 && needed == length ? "whole" : "none");
    }
}

int main(void)
{
    int year = 0, month = 0, day = 0, end = 0;
    const int parts = sscanf(echeance_version(), "%d.%d.%d%n", &year, &month, &day, &end);
    printf("version: %d numbers%s\n", parts, echeance_version()[end] == '\0' ? "" : " and more");
    end = 0;
    sscanf(echeance_rules_version(), "%4d-%2d-%2d%n", &year, &month, &day, &end);
    printf("version of the rules: %d bytes of %d%s\n", end, (int)strlen(echeance_rules_version()), year < 2026 ? ", old" : "");
    printf("statements: %s\n", echeance_statement_count() > 0 ? "some" : "none");
    boundaries();
    words("explanation", echeance_explain);
    words("letter", echeance_letter);
    return 0;
}
