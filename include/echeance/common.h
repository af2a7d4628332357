/**
 * @file
 * What the calls of all rules share. `echeance.h` has the conventions, and includes every rule.
 *
 * The answer of each rule begins with the same members, after what is aligned to 8 bytes:
 * - outcome: one of ECHEANCE_RULE_, or ECHEANCE_UNDETERMINED, which is 0;
 * - reason_count and reasons: how many reasons there are, and their numbers in order: ECHEANCE_RULE_REASON_ and
 *   ECHEANCE_REASON_; then 0;
 * - missing: unknown facts that an undetermined outcome depends on: bits ECHEANCE_RULE_FACT_;
 * - assumed: facts that were not given and took their default, which the answer supposes: bits ECHEANCE_RULE_FACT_;
 * - contested: 1 if another choice of one reading gives another outcome, else 0; contested_reading: the first such reading,
 *   one of ECHEANCE_READING_, or 0;
 * - days_contested: 1 if another choice of one reading gives another day or instant among the values and the next change, or
 *   another number of days left, else 0; days_contested_reading: the first such reading, or 0;
 * - next_change_on: the first later moment at which the outcome changes if the facts stay the same, up to 2199-12-31: a day,
 *   YYYYMMDD, or 0; of a rule on instants seconds since 1970-01-01T00:00:00Z, if has_next_change_on is 1;
 * - next_change_outcome: the outcome from then onwards; it may be ECHEANCE_UNDETERMINED.
 * The values of the rule follow. A member reserved is not read, and 0 in answers.
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_COMMON_H
#define ECHEANCE_COMMON_H

#include <stddef.h>
#include <stdint.h>

#if UINTPTR_MAX != UINT64_MAX
#error "echeance needs pointers of 64 bits."
#endif

/**
 * The code is right, and is now used. The only verdict that grants access.
 */
#define ECHEANCE_CODE_VERDICT_ACCEPTED 1

/**
 * The code is wrong, and there is one attempt fewer.
 */
#define ECHEANCE_CODE_VERDICT_WRONG 2

/**
 * The code has expired.
 */
#define ECHEANCE_CODE_VERDICT_EXPIRED 3

/**
 * The code was already accepted once.
 */
#define ECHEANCE_CODE_VERDICT_USED 4

/**
 * A newer code has replaced it.
 */
#define ECHEANCE_CODE_VERDICT_SUPERSEDED 5

/**
 * The lifetime of a code for this purpose is not published, and none was set when the code was made.
 */
#define ECHEANCE_CODE_VERDICT_LIFETIME_NOT_PUBLISHED 6

/**
 * The maximum number of wrong codes was entered.
 */
#define ECHEANCE_CODE_VERDICT_NO_ATTEMPTS_LEFT 7

/**
 * The input is not six digits; it does not count as an attempt.
 */
#define ECHEANCE_CODE_VERDICT_MALFORMED 8

/**
 * The maximum length of the state of a code, in bytes.
 */
#define ECHEANCE_CODE_STATE_MAX 228

/**
 * In a column of days or numbers of echeance_RULE_columns: not known. In a column of results: null.
 */
#define ECHEANCE_COLUMN_UNKNOWN -2147483648

/**
 * In a column of days: "none" or "never", where the fact allows it. In a column of results: the act has no last day.
 */
#define ECHEANCE_COLUMN_NONE 2147483647

/**
 * In a column of days or numbers: not given, so that the fact takes its default if it has one.
 */
#define ECHEANCE_COLUMN_ABSENT -2147483647

/**
 * In a column of days: what was there is no day, so that the row has the error ECHEANCE_STATUS_NOT_A_DATE.
 */
#define ECHEANCE_COLUMN_NOT_A_DATE -2147483540

/**
 * Yes, where a fact is yes or no.
 */
#define ECHEANCE_YES 1

/**
 * No, where a fact is yes or no.
 */
#define ECHEANCE_NO -1

/**
 * "none" or "never", where the fact allows it: in a day, an object, or the has_ member of an instant.
 */
#define ECHEANCE_NONE -1

/**
 * Given as unknown: in a day, a yes or no, a choice, an object, or the has_ member of a number or an instant. Never the
 * same as 0, which means that the fact is not given and takes its default if it has one.
 */
#define ECHEANCE_UNKNOWN -2

/**
 * In a day: what was there is no day, as echeance_day_of_text returns it. Any call refuses it by ECHEANCE_STATUS_NOT_A_DATE.
 */
#define ECHEANCE_NOT_A_DAY 99999999

/**
 * Bit 0 of a set: the set is given. Alone, it is the empty set.
 */
#define ECHEANCE_SET_GIVEN 1

/**
 * A set that is given as unknown: ECHEANCE_UNKNOWN as an unsigned number of 32 bits.
 */
#define ECHEANCE_SET_UNKNOWN 4294967294

/**
 * The length of a text or the count of a list that is given as unknown; its pointer is NULL. It is ECHEANCE_UNKNOWN as an
 * unsigned number of 64 bits.
 */
#define ECHEANCE_LENGTH_UNKNOWN 18446744073709551614ull

/**
 * The outcome if it depends on facts that are not known.
 */
#define ECHEANCE_UNDETERMINED 0

/**
 * The maximum number of items in a list.
 */
#define ECHEANCE_LIST_MAX 1000000

/**
 * UTF-8; also the default.
 */
#define ECHEANCE_ENCODING_UTF_8 1

/**
 * ISO 8859-1 (Latin-1), one byte for each character: for GnuCOBOL on Linux, unless it is set to UTF-8. Characters that it
 * does not have are replaced: typographic apostrophes, quotation marks and dashes by the plain ones, the ellipsis by three
 * full stops, the ligature oe by two letters, an arrow by "->", a narrow no-break space by a no-break space.
 */
#define ECHEANCE_ENCODING_ISO_8859_1 2

/**
 * EBCDIC, IBM code page 37, one byte for each character: for COBOL on z/OS. It has the characters of ISO 8859-1, and the same
 * replacements are made.
 */
#define ECHEANCE_ENCODING_CP037 3

/**
 * The maximum length of a question in JSON, in bytes. The answer to a longer one is the error `too-long`.
 */
#define ECHEANCE_QUESTION_MAX 65536

/**
 * The reading leap-day (Q7). On which day does a period of 2 years or of months end that began
 * on a 29 February? Our reading: on 28 February, by analogy with article 83 of the Code of
 * Civil Procedure; the other reading is 1 March. Used by certificate-status,
 * certificate-renewal, absence, exam-validity, exam-transfer, inactivity, inactivity-plan,
 * invoice-proof, file-recovery, deadline, holder-review.
 */
#define ECHEANCE_READING_LEAP_DAY 1

/**
 * The reading counting (Q6). Is a last day that falls on a Saturday or a holiday moved? Our
 * reading: yes for an act to be done, no for a state; where that is disputed both days are
 * given; the other reading is the one not chosen for the rule. Used by certificate-renewal,
 * change-notice, absence, exam-validity, exam-transfer, deadline, holder-review.
 */
#define ECHEANCE_READING_COUNTING 2

/**
 * The reading lapsed-exam (Q1). The exam comes before a certificate of 2 years: does its
 * validity of 2 years (S000-24, S000-25) close the route of affiliation at expiry (S000-05) as
 * well? Our reading: no: S000-05 says “or”, and S000-25 bounds the exam route only; the other
 * reading is that the exam must still be valid, whatever the route. Used by exam-transfer,
 * holder-review.
 */
#define ECHEANCE_READING_LAPSED_EXAM 3

/**
 * The reading affiliation-route (Q34). May someone affiliated with an agency when the
 * certificate expired, but without an affiliation for more than 2 years since, still ask for
 * the exam result to be attached to a new file? Our reading: yes, since S000-05 sets no end;
 * the other reading is that this route closes 2 years after the expiry, by analogy with the
 * absence of more than 2 years, which asks for a new exam. Used by exam-transfer,
 * holder-review.
 */
#define ECHEANCE_READING_AFFILIATION_ROUTE 4

/**
 * The reading expiry-day (Q8). Does the certificate cover the day of its issue and the day of
 * its expiry? Our reading: the first but not the second, as with temporary certificates; so
 * the renewal must be completed by the day before; the other reading is that the certificate
 * covers the day of its expiry as well. Used by certificate-status, certificate-renewal,
 * exam-transfer, holder-review.
 */
#define ECHEANCE_READING_EXPIRY_DAY 5

/**
 * The reading renewal-period (Q9). Does the renewed term run from the old expiry day or from
 * the renewal? Our reading: from the old expiry day, for want of a text; the other reading is
 * that the term runs from the day of the renewal. Used by certificate-renewal, holder-review.
 */
#define ECHEANCE_READING_RENEWAL_PERIOD 6

/**
 * The reading inactivity-boundary (Q17). Is an account cancelled when it was not used for 24
 * months (S004-36) or for more than 24 months (page of the Office)? Our reading: on the very
 * day of the 24 calendar months; the other reading is the day after; to warn holders the
 * earlier of the two days counts, to cancel an account the later. Used by inactivity,
 * inactivity-plan, holder-review.
 */
#define ECHEANCE_READING_INACTIVITY_BOUNDARY 7

/**
 * The reading code-boundary (Q13). From when do the 10 minutes of a code run, and is it still
 * valid at exactly 10 minutes? Our reading: from the sending, and the code is still valid at
 * 600 seconds; the other reading is that by then it is no longer valid. Used by code-status.
 */
#define ECHEANCE_READING_CODE_BOUNDARY 8

/**
 * The reading support-holidays (Q22). Does the telephone service answer at exactly 18:00, in
 * which legal time, and on holidays? Our reading: from 08:00 included to 18:00 excluded,
 * Eastern time; closed on the holidays of the Interpretation Act; the other reading is that
 * the service answers on those days. Used by support-hours.
 */
#define ECHEANCE_READING_SUPPORT_HOLIDAYS 9

/**
 * The anniversary of February 29 is February 28. Reading leap-day.
 * Fr : l’anniversaire du 29 février est le 28 février.
 */
#define ECHEANCE_LEAP_DAY_FEBRUARY_28 1

/**
 * The anniversary of February 29 is March 1. Reading leap-day.
 * Fr : l’anniversaire du 29 février est le 1er mars.
 */
#define ECHEANCE_LEAP_DAY_MARCH_1 2

/**
 * The period ends on its last day, even a Saturday or a holiday. Reading counting.
 * Fr : le délai finit à son dernier jour, même un samedi ou un jour férié.
 */
#define ECHEANCE_COUNTING_CALENDAR 1

/**
 * A period that ends on a Saturday or a holiday is extended (P-40.1, s. 269). Reading
 * counting.
 * Fr : le délai qui finit un samedi ou un jour férié est reporté (P-40.1, art. 269).
 */
#define ECHEANCE_COUNTING_CPA_269 2

/**
 * Either route is enough, even after the exam’s 2 years. Reading lapsed-exam.
 * Fr : l’une ou l’autre voie suffit, même après les 2 ans de l’examen.
 */
#define ECHEANCE_LAPSED_EXAM_EITHER_ROUTE 1

/**
 * No route is open after the exam’s 2 years. Reading lapsed-exam.
 * Fr : aucune voie n’est ouverte après les 2 ans de l’examen.
 */
#define ECHEANCE_LAPSED_EXAM_EXAM_MUST_BE_VALID 2

/**
 * The route of the affiliation at the expiry has no time limit. Reading affiliation-route.
 * Fr : la voie du lien à l’expiration n’a pas de limite de temps.
 */
#define ECHEANCE_AFFILIATION_ROUTE_NO_TIME_LIMIT 1

/**
 * The route of the affiliation at the expiry closes 2 years after the certificate expired.
 * Reading affiliation-route.
 * Fr : la voie du lien à l’expiration se ferme 2 ans après l’échéance du certificat.
 */
#define ECHEANCE_AFFILIATION_ROUTE_TWO_YEARS_AFTER_EXPIRY 2

/**
 * The certificate does not cover its expiry day. Reading expiry-day.
 * Fr : le jour d’échéance n’est plus couvert par le certificat.
 */
#define ECHEANCE_EXPIRY_DAY_FIRST_DAY_NOT_COVERED 1

/**
 * The certificate still covers its expiry day. Reading expiry-day.
 * Fr : le jour d’échéance est encore couvert par le certificat.
 */
#define ECHEANCE_EXPIRY_DAY_LAST_DAY_COVERED 2

/**
 * The new term runs from the expiry day. Reading renewal-period.
 * Fr : la nouvelle période court depuis l’échéance.
 */
#define ECHEANCE_RENEWAL_PERIOD_FROM_EXPIRY 1

/**
 * The new term runs from the renewal. Reading renewal-period.
 * Fr : la nouvelle période court depuis le renouvellement.
 */
#define ECHEANCE_RENEWAL_PERIOD_FROM_COMPLETION 2

/**
 * The account is cancelled on the 24-month day itself. Reading inactivity-boundary.
 * Fr : le compte est annulé le jour même des 24 mois.
 */
#define ECHEANCE_INACTIVITY_BOUNDARY_AT_24_MONTHS 1

/**
 * The account is cancelled the day after the 24-month day. Reading inactivity-boundary.
 * Fr : le compte est annulé le lendemain des 24 mois.
 */
#define ECHEANCE_INACTIVITY_BOUNDARY_AFTER_24_MONTHS 2

/**
 * The code is still valid at exactly 10 minutes. Reading code-boundary.
 * Fr : le code est encore valide à 10 minutes exactement.
 */
#define ECHEANCE_CODE_BOUNDARY_INCLUSIVE 1

/**
 * The code is no longer valid at exactly 10 minutes. Reading code-boundary.
 * Fr : le code n’est plus valide à 10 minutes exactement.
 */
#define ECHEANCE_CODE_BOUNDARY_EXCLUSIVE 2

/**
 * The desk is closed on holidays. Reading support-holidays.
 * Fr : le service est fermé les jours fériés.
 */
#define ECHEANCE_SUPPORT_HOLIDAYS_CLOSED 1

/**
 * The desk is open on holidays. Reading support-holidays.
 * Fr : le service est ouvert les jours fériés.
 */
#define ECHEANCE_SUPPORT_HOLIDAYS_OPEN 2

/**
 * Whatever the unknown facts are, the answer is the same, though not for the same reason.
 * Fr : quels que soient les faits inconnus, la réponse est la même, mais pas pour la même
 * raison.
 */
#define ECHEANCE_REASON_ALL_CASES_AGREE 1

/**
 * The answer depends on facts that are not known.
 * Fr : la réponse dépend de faits qui ne sont pas connus.
 */
#define ECHEANCE_REASON_FACTS_MISSING 2

/**
 * The published steps are from before the Service d’authentification gouvernementale: before
 * acting, write to infocertificat@opc.gouv.qc.ca to learn which of them still hold. Sources:
 * S000-06, S001-09, S002-05, Q12.
 * Fr : les étapes publiées datent d’avant le Service d’authentification gouvernementale :
 * avant d’agir, il faut écrire à infocertificat@opc.gouv.qc.ca pour savoir lesquelles valent
 * encore.
 */
#define ECHEANCE_REASON_PROCEDURE_PUBLISHED_FOR_CLICSEQUR 3

/**
 * Due now.
 * Fr : à faire maintenant.
 */
#define ECHEANCE_DUTY_DUE 1

/**
 * Due later.
 * Fr : à faire plus tard.
 */
#define ECHEANCE_DUTY_LATER 2

/**
 * Nothing to do.
 * Fr : rien à faire.
 */
#define ECHEANCE_DUTY_NONE 3

/**
 * Perhaps due.
 * Fr : peut-être à faire.
 */
#define ECHEANCE_DUTY_UNKNOWN 4

/**
 * A step of a procedure.
 */
#define ECHEANCE_STATEMENT_STEP 1

/**
 * The words of a button, a link, a box or a heading on the screen.
 */
#define ECHEANCE_STATEMENT_LABEL 2

/**
 * A recommendation.
 */
#define ECHEANCE_STATEMENT_ADVICE 3

/**
 * A contact: whom to call or write to, and when.
 */
#define ECHEANCE_STATEMENT_CONTACT 4

/**
 * A warning, or how something works.
 */
#define ECHEANCE_STATEMENT_NOTICE 5

/**
 * echeance_RULE_wrong_field: no field is wrong. A value above 0 is the ECHEANCE_RULE_FACT_ bit of the wrong fact.
 */
#define ECHEANCE_FIELD_NONE 0

/**
 * echeance_RULE_wrong_field: as_of is wrong.
 */
#define ECHEANCE_FIELD_AS_OF -1

/**
 * echeance_RULE_wrong_field: one of the readings is wrong.
 */
#define ECHEANCE_FIELD_READINGS -2

/**
 * echeance_RULE_wrong_field: facts is NULL or not aligned.
 */
#define ECHEANCE_FIELD_FACTS -3

/**
 * echeance_RULE_wrong_field: a bug in this library.
 */
#define ECHEANCE_FIELD_UNKNOWN -4

/**
 * French, the master text; also the default.
 */
#define ECHEANCE_LANG_FR 1

/**
 * English.
 */
#define ECHEANCE_LANG_EN 2

/**
 * The maximum length of a text in bytes, in any language and character set; not that of an explanation or a letter.
 */
#define ECHEANCE_TEXT_MAX 8192

/**
 * The ABI version of this header. As long as it is the same, calls, structs and constants are only added.
 */
#define ECHEANCE_ABI 1

/**
 * What a call returns. Numbers are stable and never reused: below 100 errors of the call, from 101 errors in the question,
 * from 201 errors in a code.
 */
enum
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  echeance_status : int32_t
#else
  echeance_status_number
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * The output is written. Of echeance_evaluate_json, the output may be an error object.
   */
  ECHEANCE_STATUS_OK = 0,
  /**
   * A required pointer is NULL or is not aligned for its type.
   */
  ECHEANCE_STATUS_NULL = 1,
  /**
   * An impossible length, a length or a count with a NULL pointer, or a list of more than 1,000,000 items.
   */
  ECHEANCE_STATUS_BAD_LENGTH = 2,
  /**
   * The buffer is too small; the needed size in bytes is written.
   */
  ECHEANCE_STATUS_TOO_SMALL = 3,
  /**
   * A text is not UTF-8 (it may be ISO 8859-1): an error in the record. wrong_field returns the field.
   */
  ECHEANCE_STATUS_BAD_TEXT = 4,
  /**
   * A bug in this library; the process continues.
   */
  ECHEANCE_STATUS_PANIC = 5,
  /**
   * Only from decide: a fact that the rule reads is unknown, even if the outcome does not depend on it.
   */
  ECHEANCE_STATUS_FACTS_MISSING = 6,
  /**
   * An integer is not one of the numbers of its choice, reading, flag or set, or a member has a value although its has_
   * member is 0.
   */
  ECHEANCE_STATUS_OUT_OF_RANGE = 7,
  /**
   * Only from echeance_RULE_columns: a column of results overlaps another column.
   */
  ECHEANCE_STATUS_OVERLAP = 8,
  /**
   * The question is not a well-formed JSON object. Only where the question is in JSON: returned by echeance_boundaries,
   * echeance_explain and echeance_letter, and in the error objects of echeance_evaluate_json.
   */
  ECHEANCE_STATUS_NOT_JSON = 101,
  /**
   * A text of more than 4,096 bytes.
   */
  ECHEANCE_STATUS_TOO_LONG = 102,
  /**
   * There is no rule with that name. As ECHEANCE_STATUS_NOT_JSON, only where the question is in JSON.
   */
  ECHEANCE_STATUS_UNKNOWN_RULE = 103,
  /**
   * A required as_of, or a required day of a period, is missing.
   */
  ECHEANCE_STATUS_MISSING_FIELD = 104,
  /**
   * The question has an unknown field. Only where the question is in JSON.
   */
  ECHEANCE_STATUS_UNKNOWN_FIELD = 105,
  /**
   * The value has the wrong type for its fact.
   */
  ECHEANCE_STATUS_WRONG_TYPE = 106,
  /**
   * The value is not one of the fact's choices.
   */
  ECHEANCE_STATUS_NOT_A_CHOICE = 107,
  /**
   * Not a day of the calendar, or a word that this fact does not allow.
   */
  ECHEANCE_STATUS_NOT_A_DATE = 108,
  /**
   * Not an instant, or a word that this fact does not allow.
   */
  ECHEANCE_STATUS_NOT_AN_INSTANT = 109,
  /**
   * The instant has no UTC offset. Only where the question is in JSON.
   */
  ECHEANCE_STATUS_OFFSET_MISSING = 110,
  /**
   * The day is outside 1900-01-01 to 2199-12-31.
   */
  ECHEANCE_STATUS_DATE_OUT_OF_RANGE = 111,
  /**
   * The number is outside the range of its fact.
   */
  ECHEANCE_STATUS_FACT_OUT_OF_RANGE = 112,
  /**
   * A past fact is later than as_of.
   */
  ECHEANCE_STATUS_IN_THE_FUTURE = 113,
  /**
   * The end comes before the start.
   */
  ECHEANCE_STATUS_END_BEFORE_START = 114,
  /**
   * Two facts contradict each other.
   */
  ECHEANCE_STATUS_CONFLICTING_FACTS = 115,
  /**
   * A step comes before the one that it depends on.
   */
  ECHEANCE_STATUS_IMPOSSIBLE_ORDER = 116,
  /**
   * A temporary certificate issued outside 2019-08-01 to 2019-12-31.
   */
  ECHEANCE_STATUS_OUTSIDE_TEMPORARY_WINDOW = 117,
  /**
   * Only from echeance_code_check: the key has fewer than 16 bytes.
   */
  ECHEANCE_STATUS_KEY_TOO_SHORT = 201,
  /**
   * Only from echeance_code_check: the instant is before the code was sent.
   */
  ECHEANCE_STATUS_BEFORE_SENDING = 203,
  /**
   * Only from echeance_code_check: the text is not the state of a code.
   */
  ECHEANCE_STATUS_STATE_MALFORMED = 205,
  /**
   * Only from echeance_code_check: the state was changed without the key, or the key is not the one with which it was made.
   */
  ECHEANCE_STATUS_STATE_ALTERED = 206,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum echeance_status echeance_status;
#else
typedef int32_t echeance_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * Consecutive days of a fact that have one outcome, from echeance_boundaries.
 */
typedef struct echeance_range {
  /**
   * The first day, YYYYMMDD; below 0 in the two rows after the ranges.
   */
  int32_t from;
  /**
   * The day after the last one, YYYYMMDD, at most 22000101; in the two other rows the same as `from`.
   */
  int32_t before;
  /**
   * One of the rule's outcomes, or 0 for undetermined. Below 0: the rule returns an error for these days, minus its status.
   */
  int32_t outcome;
  /**
   * The ECHEANCE_RULE_FACT_ bit of the fact at which the error is; 0 if there is an outcome.
   */
  int32_t field;
} echeance_range;

/**
 * The choices of interpretation where the sources are silent or disagree. The pointer to it may be NULL: every
 * reading then has its default, as it has where a member is 0. A reading that a rule does not use has no effect.
 */
typedef struct echeance_readings {
  /**
   * ECHEANCE_LEAP_DAY_FEBRUARY_28 or ECHEANCE_LEAP_DAY_MARCH_1; 0 if not given: then the default
   * of the rule, february-28.
   */
  int32_t leap_day;
  /**
   * ECHEANCE_COUNTING_CALENDAR or ECHEANCE_COUNTING_CPA_269; 0 if not given: then the default of
   * the rule, calendar for certificate-renewal, absence, exam-validity, exam-transfer,
   * holder-review, cpa-269 for change-notice, deadline.
   */
  int32_t counting;
  /**
   * ECHEANCE_LAPSED_EXAM_EITHER_ROUTE or ECHEANCE_LAPSED_EXAM_EXAM_MUST_BE_VALID; 0 if not
   * given: then the default of the rule, either-route.
   */
  int32_t lapsed_exam;
  /**
   * ECHEANCE_AFFILIATION_ROUTE_NO_TIME_LIMIT or
   * ECHEANCE_AFFILIATION_ROUTE_TWO_YEARS_AFTER_EXPIRY; 0 if not given: then the default of the
   * rule, no-time-limit.
   */
  int32_t affiliation_route;
  /**
   * ECHEANCE_EXPIRY_DAY_FIRST_DAY_NOT_COVERED or ECHEANCE_EXPIRY_DAY_LAST_DAY_COVERED; 0 if not
   * given: then the default of the rule, first-day-not-covered.
   */
  int32_t expiry_day;
  /**
   * ECHEANCE_RENEWAL_PERIOD_FROM_EXPIRY or ECHEANCE_RENEWAL_PERIOD_FROM_COMPLETION; 0 if not
   * given: then the default of the rule, from-expiry.
   */
  int32_t renewal_period;
  /**
   * ECHEANCE_INACTIVITY_BOUNDARY_AT_24_MONTHS or ECHEANCE_INACTIVITY_BOUNDARY_AFTER_24_MONTHS; 0
   * if not given: then the default of the rule, at-24-months for inactivity, holder-review,
   * after-24-months for inactivity-plan.
   */
  int32_t inactivity_boundary;
  /**
   * ECHEANCE_CODE_BOUNDARY_INCLUSIVE or ECHEANCE_CODE_BOUNDARY_EXCLUSIVE; 0 if not given: then
   * the default of the rule, inclusive.
   */
  int32_t code_boundary;
  /**
   * ECHEANCE_SUPPORT_HOLIDAYS_CLOSED or ECHEANCE_SUPPORT_HOLIDAYS_OPEN; 0 if not given: then the
   * default of the rule, closed.
   */
  int32_t support_holidays;
  /**
   * Must be 0: reserved for readings of later versions. Any other value is an error.
   */
  int32_t reserved[7];
} echeance_readings;

/**
 * The result of the check of a code.
 */
typedef struct echeance_code_checked {
  /**
   * One of ECHEANCE_CODE_VERDICT_. Only ECHEANCE_CODE_VERDICT_ACCEPTED grants access.
   */
  int32_t verdict;
  /**
   * The attempts left after a wrong code; -1 with any other verdict.
   */
  int32_t attempts_left;
  /**
   * The length of next_state in bytes.
   */
  uint64_t state_length;
} echeance_code_checked;

/**
 * A period; both days are included.
 */
typedef struct echeance_period {
  /**
   * First day, YYYYMMDD. Required.
   */
  int32_t from;
  /**
   * Last day, YYYYMMDD, or ECHEANCE_NONE if the period has not ended. Required.
   */
  int32_t to;
} echeance_period;

/**
 * Local time in Québec.
 */
typedef struct echeance_local_time {
  /**
   * Day, YYYYMMDD.
   */
  int32_t day;
  /**
   * Seconds since midnight in local time, 0 to 86399.
   */
  int32_t second_of_day;
  /**
   * Offset from UTC in seconds: -18000, or -14400 in summer.
   */
  int32_t offset;
  /**
   * Ignored.
   */
  int32_t reserved;
} echeance_local_time;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Writes the days of one fact of a rule, from 1900-01-01 to 2199-12-31, as ranges with one outcome each. The question gives the
 * other facts, the readings and as_of. A program that answers for many persons whose other facts are the same calls it once, and
 * then only compares days. All other facts that can decide must be known.
 *
 * The question is a JSON object, as for echeance_evaluate_json, in which the fact is not given. `fact` is the name of this fact in
 * JSON, such as "exam_passed_on" or "invoice.issued_on"; it must be a day. `ranges` receives the ranges in order of
 * time, without gaps: a day D is in the one with from <= D and D < before. After them comes a row for a day that is not
 * known, with ECHEANCE_UNKNOWN as from and before, and one for “none” or “never” if the fact allows it, with ECHEANCE_NONE.
 *
 * ECHEANCE_STATUS_OK: the rows are in `ranges`, and `needed` is their number. ECHEANCE_STATUS_TOO_SMALL: there are more than
 * `capacity`, `needed` is their number (of rows, not bytes), and `ranges` is unchanged; a `ranges` of NULL with a `capacity` of 0
 * asks for the number only. With any other status nothing is written: a status from 101 if the question is wrong;
 * ECHEANCE_STATUS_NOT_A_CHOICE also if the rule has no such fact or it is not a day; ECHEANCE_STATUS_UNKNOWN_FIELD also if the
 * question gives that fact; ECHEANCE_STATUS_MISSING_FIELD also if another fact that can decide is unknown; ECHEANCE_STATUS_NULL if
 * `question`, `fact` or `needed` is NULL, or `ranges` is NULL and `capacity` is not 0, or a pointer is not aligned; ECHEANCE_STATUS_BAD_LENGTH for an impossible length or capacity.
 *
 * ```c
 * static const char question[] = "{\"rule\":\"exam-validity\",\"as_of\":\"2026-11-21\"}";
 * echeance_range ranges[64];
 * size_t needed;
 * echeance_boundaries(question, sizeof question - 1, "passed_on", 9, ranges, 64, &needed);
 * ```
 */
echeance_status echeance_boundaries(const char *question,
                                    size_t question_len,
                                    const char *fact,
                                    size_t fact_len,
                                    struct echeance_range *ranges,
                                    size_t capacity,
                                    size_t *needed);

/**
 * Checks whether `given`, the input of a person, is the six-digit code that belongs to `state`, and writes the next state.
 * Store the next state before acting on the verdict, and only if the stored state is still the one that was checked. Checking
 * an old state again would restore attempts or accept a code twice.
 *
 * The state is a text that the Rust or Python library returns when it makes the code. `next_state` is another such text,
 * without a final NUL; it may be the same buffer as `state`. Its `capacity` must be at least ECHEANCE_CODE_STATE_MAX, otherwise
 * the status is ECHEANCE_STATUS_TOO_SMALL. `now` is the time in seconds since 1970-01-01T00:00:00Z, from the caller's clock.
 * `leeway` is for clocks that disagree: if `now` is before the time of sending by no more than this number of seconds, it counts
 * as the time of sending; 0 allows nothing. A code does not live longer for it. The key is the one with which the code was made,
 * 16 bytes or more. Of the readings, only code_boundary is used.
 *
 * If several verdicts apply, the first of this list is returned: used, superseded, expired or lifetime not published, no
 * attempts left, malformed. White space before, between and after the six digits is dropped; input that is not UTF-8, or of more
 * than 4,096 bytes, is malformed. Log verdicts, never the input.
 *
 * A status from 201 means that no check was made and no attempt used; the first of this list is returned:
 * ECHEANCE_STATUS_STATE_MALFORMED, ECHEANCE_STATUS_KEY_TOO_SHORT, ECHEANCE_STATUS_STATE_ALTERED (also for a wrong key),
 * ECHEANCE_STATUS_BEFORE_SENDING. With any status except ECHEANCE_STATUS_OK neither output is written.
 */
echeance_status echeance_code_check(const char *state,
                                    size_t state_length,
                                    const char *given,
                                    size_t given_length,
                                    int64_t now,
                                    uint32_t leeway,
                                    const uint8_t *key,
                                    size_t key_length,
                                    const struct echeance_readings *readings,
                                    char *next_state,
                                    size_t capacity,
                                    struct echeance_code_checked *checked);

/**
 * For a column of days, what a day means in the facts of a single call: the days since 1970-01-01 of a day YYYYMMDD, such as 20778
 * for 20261121; of 0, ECHEANCE_NONE and ECHEANCE_UNKNOWN the ECHEANCE_COLUMN_ constant. ECHEANCE_COLUMN_NOT_A_DATE if the calendar
 * has no such day.
 */
int32_t echeance_column_day(int32_t day);

/**
 * The day YYYYMMDD of a day in days since 1970-01-01; 0 if it is null or after the year 9999.
 */
int32_t echeance_day_of_column(int32_t day);

/**
 * Writes the answer to a question in several lines, for a person who handles the file: the outcome, the reasons with their
 * sources, the values, the facts that are missing, the changes that would give a better outcome, the day on which the outcome
 * changes, and the readings under which it would be another. The question is a JSON object, as for echeance_evaluate_json,
 * always in UTF-8. The text is in the language `lang` and the character set `encoding`, as for echeance_reason_text. Its lines
 * end with LF: X'0A', in ECHEANCE_ENCODING_CP037 X'25'. It has no final NUL and no other control character.
 *
 * ECHEANCE_STATUS_OK: the whole text is in `buffer`, of `needed` bytes. ECHEANCE_STATUS_TOO_SMALL: it takes more than
 * `capacity` bytes, `needed` is set to its length, and `buffer` is unchanged; a `buffer` of NULL with a `capacity` of 0 asks for
 * the length only. 65536 bytes are enough for all but the longest texts; ECHEANCE_TEXT_MAX is not a limit of this call. With any
 * other status nothing is written: a status from 101 where the question is wrong (echeance_evaluate_json names the field),
 * ECHEANCE_STATUS_OUT_OF_RANGE for an unknown `lang` or `encoding`, ECHEANCE_STATUS_NULL for a NULL question, a NULL `needed`, or a
 * NULL `buffer` with a capacity, ECHEANCE_STATUS_BAD_LENGTH for an impossible length.
 *
 * ```c
 * static const char question[] =
 *     "{\"rule\":\"exam-validity\",\"as_of\":\"2026-11-22\",\"facts\":{\"passed_on\":\"2024-11-21\"}}";
 * char text[65536];
 * size_t needed;
 * echeance_explain(question, sizeof question - 1, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, text, sizeof text, &needed);
 * ```
 */
echeance_status echeance_explain(const char *question,
                                 size_t question_len,
                                 int32_t lang,
                                 int32_t encoding,
                                 char *buffer,
                                 size_t capacity,
                                 size_t *needed);

/**
 * Writes the answer to a question as a letter to the person it is about, in lines of at most 72 characters: the question, the
 * answer, the reasons and their sources, the facts used, what would change the answer, and the right to a review. It has no
 * name, signature or date of sending, and repeats no text that was given as a fact. As echeance_explain in all other respects.
 *
 * ```c
 * echeance_letter(question, sizeof question - 1, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, text, sizeof text, &needed);
 * ```
 */
echeance_status echeance_letter(const char *question,
                                size_t question_len,
                                int32_t lang,
                                int32_t encoding,
                                char *buffer,
                                size_t capacity,
                                size_t *needed);

/**
 * Answers a question, a JSON object, with one line of JSON: the answer, or an object with "error". Both are in UTF-8, without
 * a final NUL; the answer to a question that is not UTF-8 is the error `not-json`.
 *
 * A question has "rule" and "facts", "as_of" if the rule needs a moment, and optionally "readings" and "id". Days are texts
 * "YYYY-MM-DD", instants are in the form of RFC 3339, yes and no are true and false; a fact that is left out is unknown or has
 * its default. A period is {"from":"2024-01-01","to":"none"}. The schemas of questions and answers and the catalogue of all
 * rules are installed beside the guide.
 *
 * ```json
 * {"rule":"exam-transfer","as_of":"2026-11-21","facts":{"exam_passed_on":"2024-11-21"},"readings":{"counting":"cpa-269"}}
 * ```
 *
 * ECHEANCE_STATUS_OK: an answer or an error object is in `buffer`, and `needed` is its length in bytes.
 * ECHEANCE_STATUS_TOO_SMALL: `needed` is the length and `buffer` is unchanged; a `buffer` of NULL with a `capacity` of 0 asks for
 * the length only. With any other status nothing is written: ECHEANCE_STATUS_NULL if `question` or `needed` is NULL, or if
 * `buffer` is NULL and `capacity` is not 0; ECHEANCE_STATUS_BAD_LENGTH for an impossible length.
 */
echeance_status echeance_evaluate_json(const char *question,
                                       size_t question_len,
                                       char *buffer,
                                       size_t capacity,
                                       size_t *needed);

/**
 * The highest number of a statement; numbers start at 1 and never change their meaning. Statements are what the sources say
 * beside the rules: they do not affect any outcome.
 */
int32_t echeance_statement_count(void);

/**
 * The kind of a statement, given its number: one of ECHEANCE_STATEMENT_; 0 for an unknown number.
 */
int32_t echeance_statement_kind(int32_t number);

/**
 * 1 if the statement belongs to the rule, else 0, also for an unknown number or rule. `rule` is one of ECHEANCE_RULE_.
 */
int32_t echeance_statement_is_of(int32_t number,
                                 int32_t rule);

/**
 * Writes the id of a statement, a slug that has no language. Other arguments and status as echeance_reason_text.
 *
 * ```c
 * echeance_statement_id(1, ECHEANCE_ENCODING_UTF_8, slug, sizeof slug, &needed);
 * ```
 */
echeance_status echeance_statement_id(int32_t number,
                                      int32_t encoding,
                                      char *buffer,
                                      size_t capacity,
                                      size_t *needed);

/**
 * Writes the words of a statement, given its number. A label is written as on the screen, any other statement without an
 * initial capital and a full stop. Arguments and status as echeance_reason_text.
 *
 * ```c
 * echeance_statement_text(1, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_CP037, text, sizeof text, &needed);
 * ```
 */
echeance_status echeance_statement_text(int32_t number,
                                        int32_t lang,
                                        int32_t encoding,
                                        char *buffer,
                                        size_t capacity,
                                        size_t *needed);

/**
 * Writes the sentence of a reason, given its number. The sentence speaks about the person and has no values of a question:
 * those are in the answers of echeance_evaluate_json. It is in the language `lang` (ECHEANCE_LANG_FR, ECHEANCE_LANG_EN, or 0
 * for French) and the character set `encoding` (ECHEANCE_ENCODING_UTF_8, ECHEANCE_ENCODING_ISO_8859_1,
 * ECHEANCE_ENCODING_CP037, or 0 for UTF-8). It has no final NUL, line end or other control character. The rest of the buffer
 * is unchanged: fill a COBOL field with spaces first.
 *
 * ECHEANCE_STATUS_OK: the whole text is in `buffer`, and `needed` is its length in bytes. ECHEANCE_STATUS_TOO_SMALL: the text
 * does not fit in `capacity` bytes, `needed` is its length, and `buffer` is unchanged; a `buffer` of NULL with a `capacity` of
 * 0 asks for the length only. With any other status nothing is written: ECHEANCE_STATUS_OUT_OF_RANGE for an unknown number,
 * `lang` or `encoding`; ECHEANCE_STATUS_NULL if `needed` is NULL, or if `buffer` is NULL and `capacity` is not 0;
 * ECHEANCE_STATUS_BAD_LENGTH for an impossible capacity.
 *
 * In COBOL, use ECHEANCE_ENCODING_CP037 on z/OS, and ECHEANCE_ENCODING_ISO_8859_1 or ECHEANCE_ENCODING_UTF_8 with GnuCOBOL on
 * Linux:
 *
 * ```c
 * char field[200];
 * size_t needed;
 * memset(field, 0x40, sizeof field);
 * echeance_reason_text(1003, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_CP037, field, sizeof field, &needed);
 * ```
 */
echeance_status echeance_reason_text(int32_t number,
                                     int32_t lang,
                                     int32_t encoding,
                                     char *buffer,
                                     size_t capacity,
                                     size_t *needed);

/**
 * Writes the sources of a reason, separated by " | ". A source has its id, title, date, the day on which our copy was read and
 * its address, as far as they are known; an open question has its id and the question. The text is empty if the reason has no
 * source. Arguments and status as echeance_reason_text.
 *
 * ```c
 * char cited[2000];
 * size_t needed;
 * echeance_reason_sources(1002, ECHEANCE_LANG_EN, ECHEANCE_ENCODING_UTF_8, cited, sizeof cited, &needed);
 * ```
 */
echeance_status echeance_reason_sources(int32_t number,
                                        int32_t lang,
                                        int32_t encoding,
                                        char *buffer,
                                        size_t capacity,
                                        size_t *needed);

/**
 * Writes the sentence of an outcome of a rule, or of ECHEANCE_UNDETERMINED. `rule` is one of ECHEANCE_RULE_. Other arguments
 * and status as echeance_reason_text.
 *
 * ```c
 * echeance_outcome_text(ECHEANCE_RULE_EXAM_TRANSFER, answer.outcome, ECHEANCE_LANG_EN, ECHEANCE_ENCODING_UTF_8, text, sizeof text, &needed);
 * ```
 */
echeance_status echeance_outcome_text(int32_t rule,
                                      int32_t outcome,
                                      int32_t lang,
                                      int32_t encoding,
                                      char *buffer,
                                      size_t capacity,
                                      size_t *needed);

/**
 * Writes the name of a field of a rule as used in JSON: "exam_passed_on", "as_of", "readings", "facts". `field` is what
 * echeance_RULE_wrong_field returns, or one of the bits ECHEANCE_RULE_FACT_ in `missing`. Other arguments and status as
 * echeance_reason_text; ECHEANCE_STATUS_OUT_OF_RANGE also for a field that the rule does not have, for ECHEANCE_FIELD_NONE and
 * ECHEANCE_FIELD_UNKNOWN, and if more than one bit is set.
 *
 * ```c
 * echeance_field_name(ECHEANCE_RULE_EXAM_TRANSFER, field, ECHEANCE_ENCODING_UTF_8, name, sizeof name, &needed);
 * ```
 */
echeance_status echeance_field_name(int32_t rule,
                                    int32_t field,
                                    int32_t encoding,
                                    char *buffer,
                                    size_t capacity,
                                    size_t *needed);

/**
 * Writes the description of a field of a rule, for a person. Arguments and status as echeance_field_name.
 *
 * ```c
 * echeance_field_text(ECHEANCE_RULE_EXAM_TRANSFER, ECHEANCE_EXAM_TRANSFER_FACT_EXAM_PASSED_ON, ECHEANCE_LANG_FR,
 *                     ECHEANCE_ENCODING_UTF_8, text, sizeof text, &needed);
 * ```
 */
echeance_status echeance_field_text(int32_t rule,
                                    int32_t field,
                                    int32_t lang,
                                    int32_t encoding,
                                    char *buffer,
                                    size_t capacity,
                                    size_t *needed);

/**
 * Writes the name of a reading, or of one of its choices, as used in JSON: "counting", "cpa-269". `reading` is one of
 * ECHEANCE_READING_, as in `contested_reading`; `choice` is a number from 1, or 0 for the name of the reading. Other arguments
 * and status as echeance_reason_text; ECHEANCE_STATUS_OUT_OF_RANGE also for an unknown reading or choice.
 *
 * ```c
 * echeance_reading_name(answer.contested_reading, 0, ECHEANCE_ENCODING_UTF_8, name, sizeof name, &needed);
 * ```
 */
echeance_status echeance_reading_name(int32_t reading,
                                      int32_t choice,
                                      int32_t encoding,
                                      char *buffer,
                                      size_t capacity,
                                      size_t *needed);

/**
 * Writes the open question that a reading answers, for a person. Arguments and status as echeance_reading_name.
 *
 * ```c
 * echeance_reading_text(ECHEANCE_READING_COUNTING, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, text, sizeof text, &needed);
 * ```
 */
echeance_status echeance_reading_text(int32_t reading,
                                      int32_t lang,
                                      int32_t encoding,
                                      char *buffer,
                                      size_t capacity,
                                      size_t *needed);

/**
 * Writes the sentence of a status. Other arguments and status as echeance_reason_text.
 *
 * ```c
 * echeance_error_text(status, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_ISO_8859_1, text, sizeof text, &needed);
 * ```
 */
echeance_status echeance_error_text(int32_t status,
                                    int32_t lang,
                                    int32_t encoding,
                                    char *buffer,
                                    size_t capacity,
                                    size_t *needed);

/**
 * Converts an instant, in seconds since 1970-01-01T00:00:00Z, to local time in Québec (America/Toronto), which the rules use.
 *
 * ECHEANCE_STATUS_DATE_OUT_OF_RANGE if the day is outside 1900-01-01 to 2199-12-31; ECHEANCE_STATUS_NULL if `local` is NULL.
 */
echeance_status echeance_to_quebec(int64_t instant,
                                   struct echeance_local_time *local);

/**
 * Converts local time in Québec to an instant. The local time is a day, YYYYMMDD, and the seconds since midnight, 0 to 86399.
 * A time that does not exist because clocks go forward in spring is read with the offset before the change; of a time that
 * occurs twice in autumn the earlier instant is returned.
 *
 * ECHEANCE_STATUS_NOT_A_DATE if the calendar has no such day, ECHEANCE_STATUS_DATE_OUT_OF_RANGE if it is outside 1900-01-01 to
 * 2199-12-31, ECHEANCE_STATUS_OUT_OF_RANGE for wrong seconds, ECHEANCE_STATUS_NULL if `instant` is NULL.
 *
 * ```c
 * int64_t sent_at;
 * echeance_from_quebec(20261121, 10 * 3600 + 30 * 60, &sent_at);
 * ```
 */
echeance_status echeance_from_quebec(int32_t day,
                                     int32_t second_of_day,
                                     int64_t *instant);

/**
 * The day YYYYMMDD of a text, read as a cell of a register is: YYYY-MM-DD, YYYY/MM/DD or YYYYMMDD, each also with a midnight
 * without an offset after it; spaces around it are not. ECHEANCE_NOT_A_DAY for any other text, and if `text` is NULL.
 */
int32_t echeance_day_of_text(const char *text,
                             size_t text_len);

/**
 * The ABI version of the loaded library: compare it with ECHEANCE_ABI.
 */
int32_t echeance_abi_version(void);

/**
 * The version of the library, such as "0.1.0". A static text with a final NUL; do not free it.
 */
const char *echeance_version(void);

/**
 * The version of the rules: a day, such as "2026-11-22". It changes if and only if some answer changes. A static text with a
 * final NUL; do not free it.
 */
const char *echeance_rules_version(void);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
