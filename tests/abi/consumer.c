/* A caller of ABI 1, compiled once against its first header and never again: see README.md. It calls every function and
   prints what it got, a line for each question. A line is named by the vector that it asks. Words are not printed: they
   may be reworded. */
#include <echeance.h>

#include <stdio.h>
#include <string.h>

/* What every answer has. */
#define ANSWERED(answer)                                                                            \
    printf(" outcome %d missing %u assumed %u contested %d %d days %d %d next %lld %d reasons",     \
           (int)(answer).outcome, (unsigned)(answer).missing, (unsigned)(answer).assumed,           \
           (int)(answer).contested, (int)(answer).contested_reading, (int)(answer).days_contested,  \
           (int)(answer).days_contested_reading, (long long)(answer).next_change_on,                \
           (int)(answer).next_change_outcome);                                                      \
    for (int32_t place = 0; place < (answer).reason_count; place++) {                               \
        printf(" %d", (int)(answer).reasons[place]);                                                \
    }

/* The answers are dirty before the call, so that what is not written is seen. */
#define ASKED(name, call, answer)                  \
    memset(&(answer), 0xA5, sizeof(answer));       \
    printf("%s: status %d", name, (int)(call));

static void exam_transfer(const char *name, int32_t as_of, const echeance_exam_transfer_facts *facts,
                          const echeance_readings *readings)
{
    echeance_exam_transfer_answer answer;
    ASKED(name, echeance_exam_transfer(as_of, facts, readings, &answer), answer)
    ANSWERED(answer)
    printf(" routes %d %d last %d %d\n", (int)answer.routes_affiliated_at_expiry,
           (int)answer.routes_exam_within_two_years, (int)answer.last_day, (int)answer.last_day_extended);
}

/* Days, yes and no, a list, a reading. */
static void exam_transfers(void)
{
    static const echeance_readings CPA_269 = { .counting = ECHEANCE_COUNTING_CPA_269 };
    static const echeance_period PERIODS[] = { { 20240603, ECHEANCE_NONE }, { 20230109, 20240531 } };
    echeance_exam_transfer_facts facts = { .exam_passed_on = 20241121, .affiliated_at_expiry = ECHEANCE_NO };
    exam_transfer("exam-transfer/spec-example", 20261121, &facts, NULL);
    exam_transfer("exam-transfer/extended-day", 20261123, &facts, NULL);
    exam_transfer("exam-transfer/cpa-269-extended-day", 20261123, &facts, &CPA_269);

    memset(&facts, 0, sizeof facts);
    exam_transfer("exam-transfer/all-unknown", 20261120, &facts, NULL);

    facts.exam_passed_on = 20220307;
    facts.certificate_expired_on = 20240510;
    facts.affiliation_periods = PERIODS;
    facts.affiliation_periods_count = 2;
    exam_transfer("exam-transfer/second-period-covers", 20261120, &facts, NULL);

    memset(&facts, 0, sizeof facts);
    facts.exam_passed_on = 20261121;
    echeance_exam_transfer_answer answer;
    const echeance_status status = echeance_exam_transfer(20261120, &facts, NULL, &answer);
    printf("exam-transfer/exam-tomorrow: status %d field %d\n", (int)status,
           (int)echeance_exam_transfer_wrong_field(20261120, &facts, NULL));
}

/* The fast path, and what it refuses. */
static void decisions(void)
{
    echeance_exam_validity_facts exam = { .passed_on = 20240612 };
    echeance_exam_validity_decision decision;
    ASKED("exam-validity/day-after-anniversary", echeance_exam_validity_decide(20260613, &exam, NULL, &decision), decision)
    printf(" outcome %d reason %d last %d %d left %d %d\n", (int)decision.outcome, (int)decision.reason,
           (int)decision.last_day, (int)decision.last_day_extended, (int)decision.has_days_left, (int)decision.days_left);
    exam.passed_on = 0;
    printf("exam-validity/unknown: status %d\n", (int)echeance_exam_validity_decide(20260612, &exam, NULL, &decision));

    const echeance_deadline_facts period = { 20250609, 15, 1, ECHEANCE_DEADLINE_UNIT_DAYS };
    echeance_deadline_decision due;
    ASKED("deadline/june-24-holiday-due-day", echeance_deadline_decide(20250625, &period, NULL, &due), due)
    printf(" outcome %d reason %d due %d %d left %d %d\n", (int)due.outcome, (int)due.reason, (int)due.due_on,
           (int)due.due_on_raw, (int)due.has_days_left, (int)due.days_left);
}

/* Values that are days, numbers, choices. */
static void values(void)
{
    echeance_certificate_renewal_facts certificate = { .expires_on = 20260513, .completed_on = 20260511 };
    echeance_certificate_renewal_answer renewal;
    ASKED("certificate-renewal/completed-day-before-last",
          echeance_certificate_renewal(20260520, &certificate, NULL, &renewal), renewal)
    ANSWERED(renewal)
    printf(" renew by %d %d left %d then %d procedure %d\n", (int)renewal.renew_by, (int)renewal.renew_by_extended,
           (int)renewal.has_days_left, (int)renewal.next_expires_on, (int)renewal.next_procedure);

    const echeance_deadline_facts unknown = { 20250609, 0, ECHEANCE_UNKNOWN, ECHEANCE_DEADLINE_UNIT_DAYS };
    echeance_deadline_answer due;
    ASKED("deadline with a count that is not known", echeance_deadline(20250625, &unknown, NULL, &due), due)
    ANSWERED(due)
    printf(" due %d\n", (int)due.due_on);

    const echeance_readings march = { .leap_day = ECHEANCE_LEAP_DAY_MARCH_1 };
    const echeance_absence_facts link = { .unaffiliated_since = 20240229 };
    echeance_absence_answer absence;
    ASKED("absence/leap-march-1", echeance_absence(20260301, &link, &march, &absence), absence)
    ANSWERED(absence)
    printf(" last %d %d left %d %d\n", (int)absence.last_day, (int)absence.last_day_extended, (int)absence.has_days_left,
           (int)absence.days_left);

    const echeance_inactivity_facts account = { .last_used_on = 20230831 };
    echeance_inactivity_answer inactivity;
    ASKED("inactivity/first-notice-day", echeance_inactivity(20250801, &account, NULL, &inactivity), inactivity)
    ANSWERED(inactivity)
    printf(" on %d notices %d %d left %d %d\n", (int)inactivity.cancellation_on, (int)inactivity.notice_30_on,
           (int)inactivity.notice_7_on, (int)inactivity.has_days_left, (int)inactivity.days_left);
}

/* Texts in and out; sets in and out. */
static void texts_and_sets(void)
{
    static const char *const TEXTS[] = { "car-2021-1234-5678", "CAR202A12345678" };
    static const char *const NAMES[] = { "certificate-number/lenient-lower-case-hyphens",
                                         "certificate-number/lenient-letter-in-year" };
    for (int place = 0; place < 2; place++) {
        const echeance_certificate_number_facts facts = { .text = TEXTS[place],
                                                          .text_len = strlen(TEXTS[place]),
                                                          .mode = ECHEANCE_CERTIFICATE_NUMBER_MODE_LENIENT };
        echeance_certificate_number_answer answer;
        ASKED(NAMES[place], echeance_certificate_number(0, &facts, NULL, &answer), answer)
        ANSWERED(answer)
        printf(" year %d %d position %d %d canonical [%s] serial [%s]\n", (int)answer.has_year, (int)answer.year,
               (int)answer.has_position, (int)answer.position, answer.canonical, answer.serial);
    }

    const echeance_message_authenticity_facts message = {
        .kind = ECHEANCE_MESSAGE_AUTHENTICITY_KIND_OTHER,
        .has_signature = ECHEANCE_NO,
        .has_visual = ECHEANCE_NO,
        .asks_for = ECHEANCE_SET_GIVEN | ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_USER_CODE
                    | ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_PASSWORD
                    | ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_NOTICE_OF_ASSESSMENT_NUMBER
                    | ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_SOCIAL_INSURANCE_NUMBER
                    | ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_OTHER_PERSONAL_INFORMATION
    };
    echeance_message_authenticity_answer authenticity;
    ASKED("message-authenticity/asks-for-everything-all-wrong",
          echeance_message_authenticity(0, &message, NULL, &authenticity), authenticity)
    ANSWERED(authenticity)
    printf(" findings %u\n", (unsigned)authenticity.findings);
}

/* Seconds in and out. */
static void instants(void)
{
    const echeance_code_status_facts code = { .sent_at = 1715004000,
                                              .purpose = ECHEANCE_CODE_STATUS_PURPOSE_CLICSEQUR_SIGN_IN,
                                              .has_sent_at = 1 };
    echeance_code_status_answer status;
    ASKED("code-status/valid-at-exactly-ten-minutes", echeance_code_status(1715004600, &code, NULL, &status), status)
    ANSWERED(status)
    printf(" at %d expires %d %lld left %d %d digits %d %d\n", (int)status.has_next_change_on, (int)status.has_expires_at,
           (long long)status.expires_at, (int)status.has_seconds_left, (int)status.seconds_left, (int)status.has_digits,
           (int)status.digits);

    const echeance_support_hours_facts desk = { 0 };
    echeance_support_hours_answer hours;
    ASKED("support-hours/opening", echeance_support_hours(1795438800, &desk, NULL, &hours), hours)
    ANSWERED(hours)
    printf(" at %d opens %d %lld closes %d %lld telephone [%s]\n", (int)hours.has_next_change_on, (int)hours.has_opens_at,
           (long long)hours.opens_at, (int)hours.has_closes_at, (long long)hours.closes_at, hours.telephone);
}

/* The JSON interface, with a buffer of the size that it asked for and with one that is too small. */
static void json(void)
{
    static const char QUESTION[] = "{\"rule\":\"exam-transfer\",\"as_of\":\"2026-11-21\",\"facts\":"
                                   "{\"exam_passed_on\":\"2024-11-21\",\"affiliated_at_expiry\":false}}";
    static char answer[65536];
    size_t needed = 0;
    const echeance_status sized = echeance_evaluate_json(QUESTION, strlen(QUESTION), NULL, 0, &needed);
    const echeance_status small = echeance_evaluate_json(QUESTION, strlen(QUESTION), answer, needed - 1, &needed);
    const echeance_status whole = echeance_evaluate_json(QUESTION, strlen(QUESTION), answer, sizeof answer - 1, &needed);
    answer[needed] = '\0';
    printf("exam-transfer/spec-example in JSON: status %d %d %d %s %s\n", (int)sized, (int)small, (int)whole,
           strstr(answer, "\"outcome\":\"eligible\"") != NULL ? "eligible" : "something else",
           strstr(answer, "\"last_day_extended\":\"2026-11-23\"") != NULL ? "2026-11-23" : "another day");
}

typedef echeance_status text_of(int32_t number, int32_t lang, int32_t encoding, char *buffer, size_t capacity,
                                size_t *needed);

/* Whether a text comes whole into a buffer of the size that it asked for. */
static void text(const char *name, text_of *of, int32_t number)
{
    char buffer[2048];
    size_t needed = 0, length = 0;
    const echeance_status sized = of(number, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, NULL, 0, &needed);
    const echeance_status whole =
        needed <= sizeof buffer ? of(number, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, buffer, needed, &length) : -1;
    printf("%s: status %d %d %s\n", name, (int)sized, (int)whole, needed > 0 && needed == length ? "whole" : "none");
}

static echeance_status of_outcome(int32_t outcome, int32_t lang, int32_t encoding, char *buffer, size_t capacity,
                                  size_t *needed)
{
    return echeance_outcome_text(ECHEANCE_RULE_EXAM_TRANSFER, outcome, lang, encoding, buffer, capacity, needed);
}

static echeance_status of_field(int32_t field, int32_t lang, int32_t encoding, char *buffer, size_t capacity,
                                size_t *needed)
{
    return echeance_field_text(ECHEANCE_RULE_EXAM_TRANSFER, field, lang, encoding, buffer, capacity, needed);
}

static void names(void)
{
    char field[64], choice[64];
    size_t field_length = 0, choice_length = 0;
    const echeance_status of_the_field =
        echeance_field_name(ECHEANCE_RULE_EXAM_TRANSFER, ECHEANCE_EXAM_TRANSFER_FACT_EXAM_PASSED_ON,
                            ECHEANCE_ENCODING_UTF_8, field, sizeof field, &field_length);
    const echeance_status of_the_choice =
        echeance_reading_name(ECHEANCE_READING_COUNTING, ECHEANCE_COUNTING_CPA_269, ECHEANCE_ENCODING_UTF_8, choice,
                              sizeof choice, &choice_length);
    printf("names: status %d %d %.*s %.*s\n", (int)of_the_field, (int)of_the_choice, (int)field_length, field,
           (int)choice_length, choice);
}

static void local_time(void)
{
    echeance_local_time local = { 0 };
    int64_t instant = 0;
    const echeance_status there = echeance_to_quebec(1795273200, &local);
    const echeance_status back = echeance_from_quebec(20261121, 36000, &instant);
    printf("local time: status %d %d %d %d %d %lld\n", (int)there, (int)back, (int)local.day,
           (int)local.second_of_day, (int)local.offset, (long long)instant);
}

static void texts(void)
{
    text("text of reason 1002", echeance_reason_text, ECHEANCE_EXAM_TRANSFER_REASON_EXAM_WITHIN_TWO_YEARS);
    text("text of reason 1000", echeance_reason_text, 1000);
    text("text of status 113", echeance_error_text, ECHEANCE_STATUS_IN_THE_FUTURE);
    text("text of statement 1", echeance_statement_text, 1);
    text("text of outcome 1", of_outcome, ECHEANCE_EXAM_TRANSFER_ELIGIBLE);
    text("text of field 1", of_field, ECHEANCE_EXAM_TRANSFER_FACT_EXAM_PASSED_ON);
    text("text of reading 2", echeance_reading_text, ECHEANCE_READING_COUNTING);
    text("sources of reason 1002", echeance_reason_sources, ECHEANCE_EXAM_TRANSFER_REASON_EXAM_WITHIN_TWO_YEARS);
    char id[64];
    size_t length = 0;
    const echeance_status status = echeance_statement_id(1, ECHEANCE_ENCODING_UTF_8, id, sizeof id, &length);
    printf("statement 1: status %d id %.*s kind %d of exam-transfer %d\n", (int)status, (int)length, id,
           (int)echeance_statement_kind(1), (int)echeance_statement_is_of(1, 10));
}

/* The state was made apart from the library, as in tests/c/codes.c: of the code 004242 under the bytes 0 to 31. */
static void code(void)
{
    static const char STATE[] = "code2.clicsequr-sign-in.1795273200.-.3.-.000102030405060708090a0b0c0d0e0f."
                                "ea3ba2bca68f704d77f10c8159ea0c5a668e57f09a90d6277bffa788cf300a2c."
                                "ef8c7864a612159add9b6092cfeecc176d14d4c315be2226072a675e5972c766";
    uint8_t key[32];
    for (uint8_t place = 0; place < 32; place++) {
        key[place] = place;
    }
    char state[ECHEANCE_CODE_STATE_MAX];
    size_t length = strlen(STATE);
    memcpy(state, STATE, length);
    static const char *const GIVEN[] = { "004243", "004242", "004242" };
    for (int place = 0; place < 3; place++) {
        echeance_code_checked checked;
        ASKED("code", echeance_code_check(state, length, GIVEN[place], 6, 1795273800, 0, key, sizeof key, NULL, state,
                                          sizeof state, &checked), checked)
        length = (size_t)checked.state_length;
        printf(" verdict %d left %d state %.*s\n", (int)checked.verdict, (int)checked.attempts_left, (int)length, state);
    }
}

int main(void)
{
    printf("abi %d\n", (int)echeance_abi_version());
    exam_transfers();
    decisions();
    values();
    texts_and_sets();
    instants();
    json();
    texts();
    names();
    local_time();
    code();
    return 0;
}
