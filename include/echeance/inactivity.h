/**
 * @file
 * Inactivity of the clicSÉQUR account: Where does a clicSÉQUR account that is no longer used stand on that day?
 * Fr : Inactivité du compte clicSÉQUR : Où en est, ce jour-là, un compte clicSÉQUR qui ne sert plus?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_inactivity_facts facts = { .last_used_on = 20240506 };
 * echeance_inactivity_answer answer;
 * if (echeance_inactivity(20240506, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_INACTIVITY_ACTIVE)
 *     puts("active");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_INACTIVITY_H
#define ECHEANCE_INACTIVITY_H

#include "common.h"

/**
 * The rule inactivity. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_INACTIVITY 14

/**
 * The clicSÉQUR account is cancelled.
 * Fr : le compte clicSÉQUR est annulé.
 */
#define ECHEANCE_INACTIVITY_CANCELLED 1

/**
 * The clicSÉQUR account will be cancelled if it stays unused: it is the period of the final
 * notice.
 * Fr : le compte clicSÉQUR sera annulé s’il reste inutilisé : c’est la période du dernier
 * avis.
 */
#define ECHEANCE_INACTIVITY_FINAL_NOTICE 2

/**
 * The clicSÉQUR account will be cancelled if it stays unused: it is the period of the first
 * notice.
 * Fr : le compte clicSÉQUR sera annulé s’il reste inutilisé : c’est la période du premier
 * avis.
 */
#define ECHEANCE_INACTIVITY_FIRST_NOTICE 3

/**
 * The clicSÉQUR account is active.
 * Fr : le compte clicSÉQUR est actif.
 */
#define ECHEANCE_INACTIVITY_ACTIVE 4

/**
 * More than 30 days are left before the account is cancelled for inactivity. Sources: S004-36,
 * S004-37, Q18.
 * Fr : il reste plus de 30 jours avant l’annulation du compte pour inactivité.
 */
#define ECHEANCE_INACTIVITY_REASON_BEFORE_NOTICE_PERIOD 1401

/**
 * 8 to 30 days are left before the account is cancelled for inactivity. Sources: S004-36,
 * S004-37, S004-38, Q18.
 * Fr : il reste de 8 à 30 jours avant l’annulation du compte pour inactivité.
 */
#define ECHEANCE_INACTIVITY_REASON_THIRTY_DAYS_OR_LESS_LEFT 1402

/**
 * 7 days or less are left before the account is cancelled for inactivity. Sources: S004-36,
 * S004-38, Q18.
 * Fr : il reste 7 jours ou moins avant l’annulation du compte pour inactivité.
 */
#define ECHEANCE_INACTIVITY_REASON_SEVEN_DAYS_OR_LESS_LEFT 1403

/**
 * The account stayed unused for 24 months. Sources: S004-36, OPC-renewing, Q17.
 * Fr : le compte est resté inutilisé pendant 24 mois.
 */
#define ECHEANCE_INACTIVITY_REASON_UNUSED_TWENTY_FOUR_MONTHS 1404

/**
 * Day of the last sign-in. The bit of this fact.
 * Fr : jour de la dernière ouverture de session.
 */
#define ECHEANCE_INACTIVITY_FACT_LAST_USED_ON 1

/**
 * Facts of echeance_inactivity. Sources: S004-36, S004-37, Q18, S004-38, OPC-renewing, Q17.
 */
typedef struct echeance_inactivity_facts {
  /**
   * Day of the last sign-in. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 if not given, which means
   * unknown.
   * Fr : jour de la dernière ouverture de session.
   */
  int32_t last_used_on;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_inactivity_facts;

/**
 * Answer of echeance_inactivity.
 */
typedef struct echeance_inactivity_answer {
  /**
   * One of ECHEANCE_INACTIVITY_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_INACTIVITY_REASON_ and ECHEANCE_REASON_; then
   * 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_INACTIVITY_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_INACTIVITY_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Day of the cancellation. Day, YYYYMMDD; 0 if null.
   * Fr : jour de l’annulation.
   */
  int32_t cancellation_on;
  /**
   * 30 days before the cancellation. Day, YYYYMMDD; 0 if null.
   * Fr : 30 jours avant l’annulation.
   */
  int32_t notice_30_on;
  /**
   * 7 days before the cancellation. Day, YYYYMMDD; 0 if null.
   * Fr : 7 jours avant l’annulation.
   */
  int32_t notice_7_on;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
  int32_t reserved;
} echeance_inactivity_answer;

/**
 * Decision of echeance_inactivity_decide.
 */
typedef struct echeance_inactivity_decision {
  /**
   * One of ECHEANCE_INACTIVITY_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_INACTIVITY_REASON_.
   */
  int32_t reason;
  /**
   * Day of the cancellation. Day, YYYYMMDD; 0 if null.
   * Fr : jour de l’annulation.
   */
  int32_t cancellation_on;
  /**
   * 30 days before the cancellation. Day, YYYYMMDD; 0 if null.
   * Fr : 30 jours avant l’annulation.
   */
  int32_t notice_30_on;
  /**
   * 7 days before the cancellation. Day, YYYYMMDD; 0 if null.
   * Fr : 7 jours avant l’annulation.
   */
  int32_t notice_7_on;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_inactivity_decision;

/**
 * Columns of facts of echeance_inactivity_columns.
 */
typedef struct echeance_inactivity_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Day of the last sign-in. Days. NULL if no row gives it, which means unknown.
   */
  const int32_t *last_used_on;
} echeance_inactivity_table;

/**
 * Columns of results of echeance_inactivity_columns; give NULL for a column that you do not
 * want.
 */
typedef struct echeance_inactivity_results {
  /**
   * One of ECHEANCE_INACTIVITY_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_INACTIVITY_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_INACTIVITY_REASON_, modulo 100,
   * gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_INACTIVITY_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_INACTIVITY_FACT_.
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
   * Day of the cancellation. Days.
   */
  int32_t *cancellation_on;
  /**
   * 30 days before the cancellation. Days.
   */
  int32_t *notice_30_on;
  /**
   * 7 days before the cancellation. Days.
   */
  int32_t *notice_7_on;
  /**
   * Days left, the day of the question included. Whole numbers.
   */
  int32_t *days_left;
} echeance_inactivity_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Where does a clicSÉQUR account that is no longer used stand on that day? as_of: day of the
 * question, YYYYMMDD. Sources: S004-36, S004-37, Q18, S004-38, OPC-renewing, Q17.
 * Fr : Où en est, ce jour-là, un compte clicSÉQUR qui ne sert plus? as_of : jour de la
 * question.
 */
echeance_status echeance_inactivity(int32_t as_of,
                                    const struct echeance_inactivity_facts *facts,
                                    const struct echeance_readings *readings,
                                    struct echeance_inactivity_answer *answer);

/**
 * The fast path of echeance_inactivity, for complete records. ECHEANCE_STATUS_FACTS_MISSING if
 * a fact that the rule reads is unknown, even if the outcome does not depend on it: call
 * echeance_inactivity instead.
 */
echeance_status echeance_inactivity_decide(int32_t as_of,
                                           const struct echeance_inactivity_facts *facts,
                                           const struct echeance_readings *readings,
                                           struct echeance_inactivity_decision *decision);

/**
 * The field for which echeance_inactivity returns an error: one of ECHEANCE_INACTIVITY_FACT_,
 * ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE
 * if no field is wrong.
 */
int32_t echeance_inactivity_wrong_field(int32_t as_of,
                                        const struct echeance_inactivity_facts *facts,
                                        const struct echeance_readings *readings);

/**
 * echeance_inactivity for whole columns: each row is answered as a call of its own would be.
 * as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0 is not
 * given, which is an error in each row. See “Columns” above.
 */
echeance_status echeance_inactivity_columns(size_t rows,
                                            int32_t as_of,
                                            const struct echeance_inactivity_table *table,
                                            const struct echeance_readings *readings,
                                            const struct echeance_inactivity_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
