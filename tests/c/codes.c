/* Codes and statements: verdicts on states that were made apart from the library, with another program's HMAC; misuse,
   after which nothing may be written; the texts of statements. */
#include "check.h"

#define SALT "000102030405060708090a0b0c0d0e0f"
/* Of 004242 under the bytes 0 to 31. */
#define SIGN_IN_DIGEST "ea3ba2bca68f704d77f10c8159ea0c5a668e57f09a90d6277bffa788cf300a2c"
/* Of 999999 under "sixteen bytes ok". */
#define RECOVERY_DIGEST "0d2903fe7f7c555f2d78a802b6994a15a49db175eefa42a72cd76b0274e505b4"
/* Of each state under the same keys: what is left of the attempts, then what is marked, or the lifetime. */
#define SIGN_IN_SEAL_3_NEW "ef8c7864a612159add9b6092cfeecc176d14d4c315be2226072a675e5972c766"
#define SIGN_IN_SEAL_2_NEW "4136bab35b3d4a974a7f19d51f0ef4d4cf16c3b8722955a3f439277da0c22fd2"
#define SIGN_IN_SEAL_1_NEW "a355ea018bef3cce0b892dd22d0a52cad7d5237063dd4df9dfb3902093e754e8"
#define SIGN_IN_SEAL_0_NEW "d951d8e1ba289524c9f8e1374595e6ed70b99869ec0705dc91ef695d5e41d4a2"
#define SIGN_IN_SEAL_3_U "5f56e6e0d59998fe66cd9d2a02d331c53a9f0eaf039dd1f9602f1e1a7e602e38"
#define SIGN_IN_SEAL_2_U "9ac94b67a04f29ea6494c78252e1d64a0750c72e61989c82421d812e1aa86261"
#define SIGN_IN_SEAL_3_S "75c30f2efd89b4e69bb6d760430b3d434b563ba50ecdc99bdac94f4fff78930d"
#define SIGN_IN_SEAL_3_US "100662ac5aa482df25cbc8c4d4612b23ff9d4c008d69103df93933f93725f7b6"
#define RECOVERY_SEAL_900 "7fd66eda7f29487d6f303d9ca28f73dd2db4790be70fc82e684bce59e7ceac49"
#define RECOVERY_SEAL_901 "35e75d1388897114eaffa2914bce4aba5b1b2ec398ebc65e48236de96e443c0e"
#define RECOVERY_SEAL_NONE "8eb36af6180ce3ab64e860e5a6abb1f4d218a5133430b8504948c032c08aef2a"
#define LONGEST_SEAL "11bc12a5c872feb0de6d6a05e06388f7a47da480b1c9a7db78f360210777ec99"
#define MARK_NEW "-"
#define MARK_U "u"
#define MARK_S "s"
#define MARK_US "us"
#define LIFETIME_900 "900"
#define LIFETIME_901 "901"
#define LIFETIME_NONE "-"
#define SIGN_IN_PARTS "." SALT "." SIGN_IN_DIGEST "."
#define SIGN_IN(left, mark)                                                             \
    "code2.clicsequr-sign-in.1795273200.-." #left "." MARK_##mark SIGN_IN_PARTS SIGN_IN_SEAL_##left##_##mark
#define RECOVERY(life) \
    "code2.file-recovery.-1." LIFETIME_##life ".3.-." SALT "." RECOVERY_DIGEST "." RECOVERY_SEAL_##life

enum { MAX = ECHEANCE_CODE_STATE_MAX };

static const int64_t SENT_AT = 1795273200;
static uint8_t key[32];
static const uint8_t *const recovery_key = (const uint8_t *)"sixteen bytes ok";

static const echeance_readings EXCLUSIVE = { .code_boundary = ECHEANCE_CODE_BOUNDARY_EXCLUSIVE };

/* What a check gave, and the state to keep. */
struct result {
    echeance_code_checked checked;
    char next[MAX + 1];
};

/* A check; what is not OK has written nothing. */
static echeance_status check_early(const char *state, const char *given, size_t given_length, int64_t now, uint32_t leeway,
                                   const uint8_t *with, size_t key_length, const echeance_readings *readings,
                                   struct result *result)
{
    size_t length = strlen(state);
    char *state_copy = copied(state, length);
    char *given_copy = copied(given, given_length);
    char *key_copy = copied(with, key_length);
    char *next = malloc(MAX);
    CHECK(next != NULL);
    memset(next, 0xA5, MAX);
    memset(result, 0xA5, sizeof *result);
    echeance_status status = echeance_code_check(state_copy, length, given_copy, given_length, now, leeway,
                                                 (const uint8_t *)key_copy, key_length, readings, next, MAX,
                                                 &result->checked);
    if (status == ECHEANCE_STATUS_OK) {
        size_t written = (size_t)result->checked.state_length;
        CHECK(written <= MAX && is_soiled(next + written, MAX - written));
        memcpy(result->next, next, written);
        result->next[written] = '\0';
        CHECK((result->checked.verdict == ECHEANCE_CODE_VERDICT_WRONG) == (result->checked.attempts_left >= 0));
        CHECK(result->checked.attempts_left >= -1 && result->checked.attempts_left < 255);
    } else {
        CHECK(is_soiled(next, MAX) && is_soiled(result, sizeof *result));
    }
    free(state_copy);
    free(given_copy);
    free(key_copy);
    free(next);
    return status;
}

static echeance_status check_bytes(const char *state, const char *given, size_t given_length, int64_t now,
                                   const uint8_t *with, size_t key_length, const echeance_readings *readings,
                                   struct result *result)
{
    return check_early(state, given, given_length, now, 0, with, key_length, readings, result);
}

static echeance_status check(const char *state, const char *given, int64_t now, struct result *result)
{
    return check_bytes(state, given, strlen(given), now, key, sizeof key, NULL, result);
}

/* A check of the state for a sign-in: its verdict and the state after it. */
static void expect(const char *state, const char *given, int64_t after, int32_t verdict, const char *next)
{
    struct result result;
    CHECK(check(state, given, SENT_AT + after, &result) == ECHEANCE_STATUS_OK);
    CHECK(result.checked.verdict == verdict);
    CHECK(strcmp(result.next, next) == 0);
}

static void verdicts(void)
{
    const char *fresh = SIGN_IN(3, NEW);
    expect(fresh, "004242", 0, ECHEANCE_CODE_VERDICT_ACCEPTED, SIGN_IN(3, U));
    expect(fresh, "004242", 599, ECHEANCE_CODE_VERDICT_ACCEPTED, SIGN_IN(3, U));
    expect(fresh, "004242", 600, ECHEANCE_CODE_VERDICT_ACCEPTED, SIGN_IN(3, U));
    expect(fresh, "004242", 601, ECHEANCE_CODE_VERDICT_EXPIRED, fresh);
    expect(fresh, "004243", 0, ECHEANCE_CODE_VERDICT_WRONG, SIGN_IN(2, NEW));
    expect(SIGN_IN(1, NEW), "004243", 0, ECHEANCE_CODE_VERDICT_WRONG, SIGN_IN(0, NEW));
    expect(SIGN_IN(0, NEW), "004242", 0, ECHEANCE_CODE_VERDICT_NO_ATTEMPTS_LEFT, SIGN_IN(0, NEW));
    expect(SIGN_IN(3, U), "004242", 0, ECHEANCE_CODE_VERDICT_USED, SIGN_IN(3, U));
    expect(SIGN_IN(3, S), "004242", 0, ECHEANCE_CODE_VERDICT_SUPERSEDED, SIGN_IN(3, S));
    expect(SIGN_IN(3, US), "", 601, ECHEANCE_CODE_VERDICT_USED, SIGN_IN(3, US));

    static const char *const MALFORMED[] = { "", "4242", "4242 ", "0042420", " 04242", "00424\n", "-04242", "00424a",
                                             "\xD9\xA0\xD9\xA0\xD9\xA0", "\xFF\xFE\xFF\xFE\xFF\xFE", "00424\xC3" };
    for (size_t place = 0; place < sizeof MALFORMED / sizeof MALFORMED[0]; place++) {
        expect(fresh, MALFORMED[place], 0, ECHEANCE_CODE_VERDICT_MALFORMED, fresh);
        expect(SIGN_IN(3, U), MALFORMED[place], 0, ECHEANCE_CODE_VERDICT_USED, SIGN_IN(3, U));
    }
    struct result result;
    CHECK(check_bytes(fresh, "00\0" "242", 6, SENT_AT, key, sizeof key, NULL, &result) == ECHEANCE_STATUS_OK);
    CHECK(result.checked.verdict == ECHEANCE_CODE_VERDICT_MALFORMED);

    CHECK(check_bytes(fresh, "004242", 6, SENT_AT + 599, key, sizeof key, &EXCLUSIVE, &result) == ECHEANCE_STATUS_OK);
    CHECK(result.checked.verdict == ECHEANCE_CODE_VERDICT_ACCEPTED);
    CHECK(check_bytes(fresh, "004242", 6, SENT_AT + 600, key, sizeof key, &EXCLUSIVE, &result) == ECHEANCE_STATUS_OK);
    CHECK(result.checked.verdict == ECHEANCE_CODE_VERDICT_EXPIRED);
    CHECK(check_bytes(fresh, "004242", 6, INT64_MAX, key, sizeof key, NULL, &result) == ECHEANCE_STATUS_OK);
    CHECK(result.checked.verdict == ECHEANCE_CODE_VERDICT_EXPIRED);
    /* White space comes along where a code is pasted. */
    static const char *const PASTED[] = { "004 242", " 004242\r\n", "0 0 4 2 4 2", "004\xC2\xA0" "242" };
    for (size_t place = 0; place < sizeof PASTED / sizeof PASTED[0]; place++) {
        expect(fresh, PASTED[place], 0, ECHEANCE_CODE_VERDICT_ACCEPTED, SIGN_IN(3, U));
    }

    /* A lifetime that was named: 900 seconds from the last second of 1969. */
    static const int64_t AT[] = { -1, 899, 900 };
    for (size_t place = 0; place < 3; place++) {
        CHECK(check_bytes(RECOVERY(900), "999999", 6, AT[place], recovery_key, 16, NULL, &result)
              == ECHEANCE_STATUS_OK);
        CHECK(result.checked.verdict
              == (AT[place] < 900 ? ECHEANCE_CODE_VERDICT_ACCEPTED : ECHEANCE_CODE_VERDICT_EXPIRED));
    }
    CHECK(check_bytes(RECOVERY(NONE), "999999", 6, 0, recovery_key, 16, NULL, &result) == ECHEANCE_STATUS_OK);
    CHECK(result.checked.verdict == ECHEANCE_CODE_VERDICT_LIFETIME_NOT_PUBLISHED);
    /* The lifetime is in the digest. */
    CHECK(check_bytes(RECOVERY(901), "999999", 6, 0, recovery_key, 16, NULL, &result) == ECHEANCE_STATUS_OK);
    CHECK(result.checked.verdict == ECHEANCE_CODE_VERDICT_WRONG);
}

static void errors(void)
{
    const char *fresh = SIGN_IN(3, NEW);
    struct result result;
    /* Another key, attempts given back, a mark taken away. */
    CHECK(check_bytes(fresh, "004242", 6, SENT_AT, key, sizeof key - 1, NULL, &result) == ECHEANCE_STATUS_STATE_ALTERED);
    static const char *const ALTERED[] = {
        "code2.clicsequr-sign-in.1795273200.-.4.-" SIGN_IN_PARTS SIGN_IN_SEAL_3_NEW,
        "code2.clicsequr-sign-in.1795273200.-.3.-" SIGN_IN_PARTS SIGN_IN_SEAL_3_U,
        "code2.clicsequr-sign-in.1795273201.-.3.-" SIGN_IN_PARTS SIGN_IN_SEAL_3_NEW,
    };
    for (size_t place = 0; place < sizeof ALTERED / sizeof ALTERED[0]; place++) {
        CHECK(check(ALTERED[place], "004242", SENT_AT + 1, &result) == ECHEANCE_STATUS_STATE_ALTERED);
    }
    /* Before sending, but within the leeway, which makes the life of the code no longer. */
    CHECK(check_early(fresh, "004242", 6, SENT_AT - 3, 2, key, sizeof key, NULL, &result)
          == ECHEANCE_STATUS_BEFORE_SENDING);
    CHECK(check_early(fresh, "004242", 6, SENT_AT - 3, 3, key, sizeof key, NULL, &result) == ECHEANCE_STATUS_OK);
    CHECK(result.checked.verdict == ECHEANCE_CODE_VERDICT_ACCEPTED);
    CHECK(check_early(fresh, "004242", 6, SENT_AT + 601, UINT32_MAX, key, sizeof key, NULL, &result)
          == ECHEANCE_STATUS_OK);
    CHECK(result.checked.verdict == ECHEANCE_CODE_VERDICT_EXPIRED);
    CHECK(check(fresh, "004242", SENT_AT - 1, &result) == ECHEANCE_STATUS_BEFORE_SENDING);
    CHECK(check(fresh, "004242", INT64_MIN, &result) == ECHEANCE_STATUS_BEFORE_SENDING);
    for (size_t length = 0; length < 16; length++) {
        CHECK(check_bytes(fresh, "004242", 6, SENT_AT, key, length, NULL, &result) == ECHEANCE_STATUS_KEY_TOO_SHORT);
    }
    /* Every cut, every other byte and one more. */
    size_t length = strlen(fresh);
    char *state = copied(fresh, length + 1);
    for (size_t cut = 0; cut < length; cut++) {
        char kept = state[cut];
        state[cut] = '\0';
        CHECK(check(state, "004242", SENT_AT, &result) == ECHEANCE_STATUS_STATE_MALFORMED);
        state[cut] = '\xFF';
        CHECK(check(state, "004242", SENT_AT, &result) == ECHEANCE_STATUS_STATE_MALFORMED);
        state[cut] = kept;
    }
    free(state);
    CHECK(check(SIGN_IN(3, NEW) ".", "004242", SENT_AT, &result) == ECHEANCE_STATUS_STATE_MALFORMED);
    CHECK(check("code2.clicsequr-sign-in.1795273200.600.3.-" SIGN_IN_PARTS SIGN_IN_SEAL_3_NEW, "004242", SENT_AT, &result)
          == ECHEANCE_STATUS_STATE_MALFORMED);
    static const int32_t CHOICES[] = { INT32_MIN, -1, 3, INT32_MAX };
    for (size_t place = 0; place < 4; place++) {
        echeance_readings readings = { .code_boundary = CHOICES[place] };
        CHECK(check_bytes(fresh, "004242", 6, SENT_AT, key, sizeof key, &readings, &result)
              == ECHEANCE_STATUS_OUT_OF_RANGE);
    }
}

static void misuse(void)
{
    const char *state = SIGN_IN(3, NEW);
    const size_t length = strlen(state);
    char *next = malloc(MAX);
    echeance_code_checked *checked = malloc(sizeof *checked);
    CHECK(next != NULL && checked != NULL);
    memset(next, 0xA5, MAX);
    memset(checked, 0xA5, sizeof *checked);
    const uint8_t *nothing = NULL;
    const size_t impossible = (size_t)PTRDIFF_MAX + 1;

#define GIVES(status, state, state_length, given, given_length, with, key_length, out, capacity, checked)               \
    CHECK(echeance_code_check(state, state_length, given, given_length, SENT_AT, 0, with, key_length, NULL, out, capacity, \
                              checked) == ECHEANCE_STATUS_##status)
    GIVES(NULL, NULL, length, "004242", 6, key, 32, next, MAX, checked);
    GIVES(NULL, NULL, 0, "004242", 6, key, 32, next, MAX, checked);
    GIVES(NULL, state, length, NULL, 6, key, 32, next, MAX, checked);
    GIVES(NULL, state, length, NULL, 0, key, 32, next, MAX, checked);
    GIVES(NULL, state, length, "004242", 6, nothing, 32, next, MAX, checked);
    GIVES(NULL, state, length, "004242", 6, nothing, 0, next, MAX, checked);
    GIVES(NULL, state, length, "004242", 6, key, 32, NULL, MAX, checked);
    GIVES(NULL, state, length, "004242", 6, key, 32, NULL, 0, checked);
    GIVES(NULL, state, length, "004242", 6, key, 32, next, MAX, NULL);
    for (size_t by = 1; by < 8; by++) {
        GIVES(NULL, state, length, "004242", 6, key, 32, next, MAX, (void *)((char *)checked + by));
    }
    GIVES(BAD_LENGTH, state, impossible, "004242", 6, key, 32, next, MAX, checked);
    GIVES(BAD_LENGTH, state, SIZE_MAX, "004242", 6, key, 32, next, MAX, checked);
    GIVES(BAD_LENGTH, state, length, "004242", impossible, key, 32, next, MAX, checked);
    GIVES(BAD_LENGTH, state, length, "004242", 6, key, SIZE_MAX, next, MAX, checked);
    GIVES(BAD_LENGTH, state, length, "004242", 6, key, 32, next, impossible, checked);
    /* Refused whether or not this state would fit. */
    for (size_t capacity = 0; capacity < MAX; capacity++) {
        GIVES(TOO_SMALL, state, length, "004242", 6, key, 32, next, capacity, checked);
    }
    /* Longer than any state or code: not even read. */
    GIVES(STATE_MALFORMED, state, (size_t)PTRDIFF_MAX, "004242", 6, key, 32, next, MAX, checked);
    GIVES(STATE_MALFORMED, state, MAX + 1, "004242", 6, key, 32, next, MAX, checked);
    echeance_readings readings[2] = { 0 };
    CHECK(echeance_code_check(state, length, "004242", 6, SENT_AT, 0, key, 32,
                              (const echeance_readings *)(const void *)((char *)readings + 1), next, MAX, checked)
          == ECHEANCE_STATUS_NULL);
    CHECK(is_soiled(next, MAX) && is_soiled(checked, sizeof *checked));

    GIVES(OK, state, length, "004242", (size_t)PTRDIFF_MAX, key, 32, next, MAX, checked);
    CHECK(checked->verdict == ECHEANCE_CODE_VERDICT_MALFORMED && checked->attempts_left == -1);

    /* The new state may take the place of the old one. */
    memcpy(next, state, length);
    GIVES(OK, next, length, "004241", 6, key, 32, next, MAX, checked);
    CHECK(checked->verdict == ECHEANCE_CODE_VERDICT_WRONG && checked->attempts_left == 2);
    GIVES(OK, next, (size_t)checked->state_length, "004242", 6, key, 32, next, MAX, checked);
    CHECK(checked->verdict == ECHEANCE_CODE_VERDICT_ACCEPTED && checked->attempts_left == -1);
    GIVES(OK, next, (size_t)checked->state_length, "004242", 6, key, 32, next, MAX, checked);
    CHECK(checked->verdict == ECHEANCE_CODE_VERDICT_USED);
    CHECK(checked->state_length == length && memcmp(next, SIGN_IN(2, U), length) == 0);

    /* The longest state fits. */
    static const char LONGEST[] =
        "code2.sag-account-creation.-9223372036854775808.4294967295.255.us" SIGN_IN_PARTS LONGEST_SEAL;
    CHECK(sizeof LONGEST - 1 == MAX);
    GIVES(OK, LONGEST, sizeof LONGEST - 1, "004242", 6, key, 32, next, MAX, checked);
    CHECK(checked->state_length == sizeof LONGEST - 1 && memcmp(next, LONGEST, sizeof LONGEST - 1) == 0);
    free(next);
    free(checked);
}

/* What is written over what was read, and the verdict over both: the verdict is written last. */
static void overlaps(void)
{
    const char *state = SIGN_IN(3, NEW), *expected = SIGN_IN(2, NEW);
    const size_t length = strlen(state);
    _Alignas(8) char memory[512];
    char *given = memory + 304, *next = memory + 110;
    uint8_t *with = (uint8_t *)memory + 328;
    memcpy(memory, state, length);
    memcpy(given, "004241", 6);
    memcpy(with, key, sizeof key);
    echeance_code_checked checked;
    CHECK(echeance_code_check(memory, length, given, 6, SENT_AT, 0, with, sizeof key, NULL, next, MAX, (void *)given)
          == ECHEANCE_STATUS_OK);
    memcpy(&checked, given, sizeof checked);
    CHECK(checked.verdict == ECHEANCE_CODE_VERDICT_WRONG && checked.attempts_left == 2);
    CHECK(checked.state_length == length);
    CHECK(memcmp(memory, state, 100) == 0 && memcmp(next, expected, 100) == 0);
}

static void statements(void)
{
    const int32_t last = echeance_statement_count();
    CHECK(last > 100 && last < 10000);
    int seen[6] = { 0 };
    for (int32_t number = -2; number <= last + 2; number++) {
        const int32_t kind = echeance_statement_kind(number);
        CHECK(kind >= 0 && kind <= ECHEANCE_STATEMENT_NOTICE);
        seen[kind]++;
        CHECK(kind == 0 || (number >= 1 && number <= last));
        const echeance_status expected = kind == 0 ? ECHEANCE_STATUS_OUT_OF_RANGE : ECHEANCE_STATUS_OK;
        char buffer[2048];
        size_t needed = 77;
        CHECK(echeance_statement_id(number, 0, buffer, sizeof buffer, &needed) == expected);
        CHECK(kind == 0 ? needed == 77 : needed > 2 && memchr(buffer, ' ', needed) == NULL);
        for (int32_t lang = -1; lang <= 3; lang++) {
            const int known = lang >= 0 && lang <= ECHEANCE_LANG_EN;
            needed = 77;
            CHECK(echeance_statement_text(number, lang, 0, buffer, sizeof buffer, &needed)
                  == (known ? expected : ECHEANCE_STATUS_OUT_OF_RANGE));
            CHECK(kind == 0 || !known ? needed == 77 : needed > 2 && memchr(buffer, '\0', needed) == NULL);
        }
    }
    for (int32_t kind = ECHEANCE_STATEMENT_STEP; kind <= ECHEANCE_STATEMENT_NOTICE; kind++) {
        CHECK(seen[kind] > 0);
    }
    CHECK(echeance_statement_kind(INT32_MIN) == 0 && echeance_statement_kind(INT32_MAX) == 0);
    CHECK(echeance_statement_kind(65537) == 0);
    /* That the law prevails over the page (S000-30) is a notice of every rule, and the first statement. */
    for (int32_t rule = 1; rule <= 28; rule++) {
        CHECK(echeance_statement_is_of(1, rule) == 1);
    }
    CHECK(echeance_statement_is_of(1, 0) == 0 && echeance_statement_is_of(1, 29) == 0);
    CHECK(echeance_statement_is_of(0, 10) == 0 && echeance_statement_is_of(INT32_MIN, INT32_MAX) == 0);

    static const char ID[] = "law-prevails", WORDS[] = "the information of the pages cited is presented";
    char buffer[2048];
    memset(buffer, 0xA5, sizeof buffer);
    size_t needed = 0;
    CHECK(echeance_statement_kind(1) == ECHEANCE_STATEMENT_NOTICE);
    CHECK(echeance_statement_id(1, 0, NULL, 0, &needed) == ECHEANCE_STATUS_TOO_SMALL && needed == sizeof ID - 1);
    CHECK(echeance_statement_id(1, 0, buffer, needed - 1, &needed) == ECHEANCE_STATUS_TOO_SMALL);
    CHECK(echeance_statement_id(1, 0, buffer, sizeof buffer, NULL) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_statement_id(1, 0, NULL, 1, &needed) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_statement_text(1, 0, 0, NULL, 1, &needed) == ECHEANCE_STATUS_NULL);
    CHECK(echeance_statement_text(1, 0, 0, buffer, SIZE_MAX, &needed) == ECHEANCE_STATUS_BAD_LENGTH);
    CHECK(is_soiled(buffer, sizeof buffer));
    CHECK(echeance_statement_id(1, 0, buffer, needed, &needed) == ECHEANCE_STATUS_OK);
    CHECK(memcmp(buffer, ID, sizeof ID - 1) == 0 && is_soiled(buffer + needed, sizeof buffer - needed));
    CHECK(echeance_statement_text(1, ECHEANCE_LANG_EN, ECHEANCE_ENCODING_UTF_8, buffer, sizeof buffer, &needed)
          == ECHEANCE_STATUS_OK);
    CHECK(memcmp(buffer, WORDS, sizeof WORDS - 1) == 0);
}

int main(void)
{
    for (size_t place = 0; place < sizeof key; place++) {
        key[place] = (uint8_t)place;
    }
    verdicts();
    errors();
    misuse();
    overlaps();
    statements();
    puts("checked and told");
    return 0;
}
