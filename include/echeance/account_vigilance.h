/**
 * @file
 * Account vigilance: Must the person report something about their clicSÉQUR account to Services Québec?
 * Fr : Vigilance à l’égard du compte : La personne doit-elle signaler à Services Québec quelque chose au sujet de son compte clicSÉQUR?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_account_vigilance_facts facts = {
 *     .site_certificate_ok = ECHEANCE_YES,
 *     .code_received = ECHEANCE_YES,
 *     .security_questions_ok = ECHEANCE_YES,
 *     .account_list_ok = ECHEANCE_YES,
 *     .last_access_ok = ECHEANCE_YES,
 * };
 * echeance_account_vigilance_answer answer;
 * if (echeance_account_vigilance(0, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_ACCOUNT_VIGILANCE_NOTHING_TO_REPORT)
 *     puts("nothing-to-report");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_ACCOUNT_VIGILANCE_H
#define ECHEANCE_ACCOUNT_VIGILANCE_H

#include "common.h"

/**
 * The rule account-vigilance. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_ACCOUNT_VIGILANCE 20

/**
 * The person must contact the customer relations centre (Centre de relations avec la
 * clientèle) of Services Québec.
 * Fr : la personne doit communiquer avec le Centre de relations avec la clientèle de Services
 * Québec.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_CONTACT_SERVICES_QUEBEC 1

/**
 * The person has nothing to report.
 * Fr : la personne n’a rien à signaler.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_NOTHING_TO_REPORT 2

/**
 * The security certificate of the site is missing or wrong. Sources: S004-14, S004-19.
 * Fr : le certificat de sécurité du site est absent ou inexact.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_SITE_CERTIFICATE_NOT_OK 2001

/**
 * The person did not receive the verification code. Sources: S004-15, S004-19.
 * Fr : la personne n’a pas reçu le code de vérification.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_CODE_NOT_RECEIVED 2002

/**
 * The security questions are missing or are not those that the person chose. Sources: S004-16,
 * S004-19.
 * Fr : les questions de sécurité manquent ou ne sont pas celles que la personne a choisies.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_SECURITY_QUESTIONS_NOT_OK 2003

/**
 * The list of accounts is missing or holds an account that the person does not know. Sources:
 * S003-27, S003-28, S004-17, S004-19, Q24.
 * Fr : la liste des comptes manque ou comprend un compte que la personne ne connaît pas.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_ACCOUNT_LIST_NOT_OK 2004

/**
 * The date and time of last access are missing or are not those of the person’s last access.
 * Sources: S003-29, S003-30, S004-18, S004-19.
 * Fr : la date et l’heure du dernier accès manquent ou ne sont pas celles du dernier accès de
 * la personne.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_LAST_ACCESS_NOT_OK 2005

/**
 * None of the elements that apply is missing or wrong. Sources: S004-13, S004-19.
 * Fr : aucun des éléments qui s’appliquent ne manque ni n’est inexact.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_NOTHING_IRREGULAR 2006

/**
 * Security certificate of the site present and right. The bit of this fact.
 * Fr : certificat de sécurité du site présent et exact.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FACT_SITE_CERTIFICATE_OK 1

/**
 * Verification code received. The bit of this fact.
 * Fr : code de vérification reçu.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FACT_CODE_RECEIVED 2

/**
 * Security questions the same as those that the person chose. The bit of this fact.
 * Fr : questions de sécurité pareilles à celles que la personne a choisies.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FACT_SECURITY_QUESTIONS_OK 4

/**
 * List of accounts right. The bit of this fact.
 * Fr : liste des comptes exacte.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FACT_ACCOUNT_LIST_OK 8

/**
 * Date and time of last access right. The bit of this fact.
 * Fr : date et heure du dernier accès exactes.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FACT_LAST_ACCESS_OK 16

/**
 * Does not apply.
 * Fr : ne s’applique pas.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_CODE_RECEIVED_NOT_APPLICABLE 2

/**
 * Does not apply.
 * Fr : ne s’applique pas.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_SECURITY_QUESTIONS_OK_NOT_APPLICABLE 2

/**
 * Does not apply.
 * Fr : ne s’applique pas.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_ACCOUNT_LIST_OK_NOT_APPLICABLE 2

/**
 * Security certificate of the site. The bit of this item.
 * Fr : certificat de sécurité du site.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FAILED_SITE_CERTIFICATE_OK 2

/**
 * Verification code. The bit of this item.
 * Fr : code de vérification.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FAILED_CODE_RECEIVED 4

/**
 * Security questions. The bit of this item.
 * Fr : questions de sécurité.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FAILED_SECURITY_QUESTIONS_OK 8

/**
 * List of accounts. The bit of this item.
 * Fr : liste des comptes.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FAILED_ACCOUNT_LIST_OK 16

/**
 * Date and time of last access. The bit of this item.
 * Fr : date et heure du dernier accès.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FAILED_LAST_ACCESS_OK 32

/**
 * Facts of echeance_account_vigilance. Sources: S004-14, S004-19, S004-15, S004-16, S003-27,
 * S003-28, S004-17, Q24, S003-29, S003-30, S004-18, S004-13.
 */
typedef struct echeance_account_vigilance_facts {
  /**
   * Security certificate of the site present and right. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : certificat de sécurité du site présent et exact.
   */
  int32_t site_certificate_ok;
  /**
   * Verification code received. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_ACCOUNT_VIGILANCE_CODE_RECEIVED_NOT_APPLICABLE for “not-applicable” (does not
   * apply), or ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : code de vérification reçu.
   */
  int32_t code_received;
  /**
   * Security questions the same as those that the person chose. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_ACCOUNT_VIGILANCE_SECURITY_QUESTIONS_OK_NOT_APPLICABLE for “not-applicable” (does
   * not apply), or ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : questions de sécurité pareilles à celles que la personne a choisies.
   */
  int32_t security_questions_ok;
  /**
   * List of accounts right. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_ACCOUNT_VIGILANCE_ACCOUNT_LIST_OK_NOT_APPLICABLE for “not-applicable” (does not
   * apply), or ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : liste des comptes exacte.
   */
  int32_t account_list_ok;
  /**
   * Date and time of last access right. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 if
   * not given, which means unknown.
   * Fr : date et heure du dernier accès exactes.
   */
  int32_t last_access_ok;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_account_vigilance_facts;

/**
 * Answer of echeance_account_vigilance.
 */
typedef struct echeance_account_vigilance_answer {
  /**
   * One of ECHEANCE_ACCOUNT_VIGILANCE_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_ACCOUNT_VIGILANCE_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_ACCOUNT_VIGILANCE_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_ACCOUNT_VIGILANCE_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Elements missing or wrong. ECHEANCE_SET_GIVEN plus the bits
   * ECHEANCE_ACCOUNT_VIGILANCE_FAILED_ of its items; 0 if null.
   * Fr : éléments absents ou inexacts.
   */
  uint32_t failed;
  int32_t reserved;
} echeance_account_vigilance_answer;

/**
 * Columns of facts of echeance_account_vigilance_columns.
 */
typedef struct echeance_account_vigilance_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Security certificate of the site present and right. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_UNKNOWN, or 0 if not given. NULL if no row gives it, which means unknown.
   */
  const int32_t *site_certificate_ok;
  /**
   * Verification code received. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_ACCOUNT_VIGILANCE_CODE_RECEIVED_NOT_APPLICABLE, ECHEANCE_UNKNOWN, or 0 if not
   * given. NULL if no row gives it, which means unknown.
   */
  const int32_t *code_received;
  /**
   * Security questions the same as those that the person chose. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_ACCOUNT_VIGILANCE_SECURITY_QUESTIONS_OK_NOT_APPLICABLE, ECHEANCE_UNKNOWN, or 0 if
   * not given. NULL if no row gives it, which means unknown.
   */
  const int32_t *security_questions_ok;
  /**
   * List of accounts right. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_ACCOUNT_VIGILANCE_ACCOUNT_LIST_OK_NOT_APPLICABLE, ECHEANCE_UNKNOWN, or 0 if not
   * given. NULL if no row gives it, which means unknown.
   */
  const int32_t *account_list_ok;
  /**
   * Date and time of last access right. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, or 0 if not
   * given. NULL if no row gives it, which means unknown.
   */
  const int32_t *last_access_ok;
} echeance_account_vigilance_table;

/**
 * Columns of results of echeance_account_vigilance_columns; give NULL for a column that you do
 * not want.
 */
typedef struct echeance_account_vigilance_results {
  /**
   * One of ECHEANCE_ACCOUNT_VIGILANCE_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_ACCOUNT_VIGILANCE_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_ACCOUNT_VIGILANCE_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_ACCOUNT_VIGILANCE_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_ACCOUNT_VIGILANCE_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. With it, each row costs as much as a single call.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as much as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as much as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as much as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Elements missing or wrong. ECHEANCE_SET_GIVEN plus the bits
   * ECHEANCE_ACCOUNT_VIGILANCE_FAILED_; 0 if null.
   */
  int32_t *failed;
} echeance_account_vigilance_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Must the person report something about their clicSÉQUR account to Services Québec? as_of:
 * day of the question, YYYYMMDD; 0 if not given. Sources: S004-14, S004-19, S004-15, S004-16,
 * S003-27, S003-28, S004-17, Q24, S003-29, S003-30, S004-18, S004-13.
 * Fr : La personne doit-elle signaler à Services Québec quelque chose au sujet de son compte
 * clicSÉQUR? as_of : jour de la question.
 */
echeance_status echeance_account_vigilance(int32_t as_of,
                                           const struct echeance_account_vigilance_facts *facts,
                                           const struct echeance_readings *readings,
                                           struct echeance_account_vigilance_answer *answer);

/**
 * The field for which echeance_account_vigilance returns an error: one of
 * ECHEANCE_ACCOUNT_VIGILANCE_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_account_vigilance_wrong_field(int32_t as_of,
                                               const struct echeance_account_vigilance_facts *facts,
                                               const struct echeance_readings *readings);

/**
 * echeance_account_vigilance for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0
 * is not given. See “Columns” above.
 */
echeance_status echeance_account_vigilance_columns(size_t rows,
                                                   int32_t as_of,
                                                   const struct echeance_account_vigilance_table *table,
                                                   const struct echeance_readings *readings,
                                                   const struct echeance_account_vigilance_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
