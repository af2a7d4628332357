/**
 * @file
 * Terms acceptance: Must the person accept the terms and conditions of clicSÉQUR before continuing?
 * Fr : Acceptation des conditions d’utilisation : La personne doit-elle accepter les conditions d’utilisation de clicSÉQUR avant de continuer?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_terms_acceptance_facts facts = {
 *     .accepted_at_registration = ECHEANCE_YES,
 *     .changed_significantly_since = ECHEANCE_NO,
 * };
 * echeance_terms_acceptance_answer answer;
 * if (echeance_terms_acceptance(0, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_TERMS_ACCEPTANCE_CONTINUE)
 *     puts("continue");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_TERMS_ACCEPTANCE_H
#define ECHEANCE_TERMS_ACCEPTANCE_H

#include "common.h"

/**
 * The rule terms-acceptance. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_TERMS_ACCEPTANCE 19

/**
 * The person must read and accept the terms and conditions before continuing.
 * Fr : la personne doit lire et accepter les conditions d’utilisation avant de continuer.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_ACCEPT_FIRST 1

/**
 * The person has nothing to accept before the home page.
 * Fr : la personne n’a rien à accepter avant la page d’accueil.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_CONTINUE 2

/**
 * The person did not accept the terms and conditions at registration. Sources: S003-38,
 * S004-21.
 * Fr : la personne n’a pas accepté les conditions d’utilisation à l’inscription.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_REASON_NOT_ACCEPTED_AT_REGISTRATION 1901

/**
 * The terms and conditions have changed significantly since registration. Sources: S003-38.
 * Fr : les conditions d’utilisation ont changé de façon importante depuis l’inscription.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_REASON_TERMS_CHANGED_SIGNIFICANTLY 1902

/**
 * The person accepted the terms and conditions, and they have not changed significantly since.
 * Sources: S003-38, S003-39, S004-21.
 * Fr : la personne a accepté les conditions d’utilisation, et elles n’ont pas changé de façon
 * importante depuis.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_REASON_TERMS_ACCEPTED 1903

/**
 * Terms and conditions accepted at registration. The bit of this fact.
 * Fr : conditions d’utilisation acceptées à l’inscription.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_FACT_ACCEPTED_AT_REGISTRATION 1

/**
 * Significant change of the terms since registration. The bit of this fact.
 * Fr : changement important des conditions depuis l’inscription.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_FACT_CHANGED_SIGNIFICANTLY_SINCE 2

/**
 * Facts of echeance_terms_acceptance. Sources: S003-38, S004-21, S003-39.
 */
typedef struct echeance_terms_acceptance_facts {
  /**
   * Terms and conditions accepted at registration. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : conditions d’utilisation acceptées à l’inscription.
   */
  int32_t accepted_at_registration;
  /**
   * Significant change of the terms since registration. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : changement important des conditions depuis l’inscription.
   */
  int32_t changed_significantly_since;
} echeance_terms_acceptance_facts;

/**
 * Answer of echeance_terms_acceptance.
 */
typedef struct echeance_terms_acceptance_answer {
  /**
   * One of ECHEANCE_TERMS_ACCEPTANCE_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_TERMS_ACCEPTANCE_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_TERMS_ACCEPTANCE_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_TERMS_ACCEPTANCE_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
} echeance_terms_acceptance_answer;

/**
 * Columns of facts of echeance_terms_acceptance_columns.
 */
typedef struct echeance_terms_acceptance_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Terms and conditions accepted at registration. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN,
   * or 0 if not given. NULL if no row gives it, which means unknown.
   */
  const int32_t *accepted_at_registration;
  /**
   * Significant change of the terms since registration. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_UNKNOWN, or 0 if not given. NULL if no row gives it, which means unknown.
   */
  const int32_t *changed_significantly_since;
} echeance_terms_acceptance_table;

/**
 * Columns of results of echeance_terms_acceptance_columns; give NULL for a column that you do
 * not want.
 */
typedef struct echeance_terms_acceptance_results {
  /**
   * One of ECHEANCE_TERMS_ACCEPTANCE_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_TERMS_ACCEPTANCE_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_TERMS_ACCEPTANCE_REASON_, modulo
   * 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_TERMS_ACCEPTANCE_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_TERMS_ACCEPTANCE_FACT_.
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
} echeance_terms_acceptance_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Must the person accept the terms and conditions of clicSÉQUR before continuing? as_of: day
 * of the question, YYYYMMDD; 0 if not given. Sources: S003-38, S004-21, S003-39.
 * Fr : La personne doit-elle accepter les conditions d’utilisation de clicSÉQUR avant de
 * continuer? as_of : jour de la question.
 */
echeance_status echeance_terms_acceptance(int32_t as_of,
                                          const struct echeance_terms_acceptance_facts *facts,
                                          const struct echeance_readings *readings,
                                          struct echeance_terms_acceptance_answer *answer);

/**
 * The field for which echeance_terms_acceptance returns an error: one of
 * ECHEANCE_TERMS_ACCEPTANCE_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_terms_acceptance_wrong_field(int32_t as_of,
                                              const struct echeance_terms_acceptance_facts *facts,
                                              const struct echeance_readings *readings);

/**
 * echeance_terms_acceptance for whole columns: each row is answered as a call of its own would
 * be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0 is not
 * given. See “Columns” above.
 */
echeance_status echeance_terms_acceptance_columns(size_t rows,
                                                  int32_t as_of,
                                                  const struct echeance_terms_acceptance_table *table,
                                                  const struct echeance_readings *readings,
                                                  const struct echeance_terms_acceptance_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
