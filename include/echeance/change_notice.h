/**
 * @file
 * Change notice: Did the representative notify the Office of a change in time, or is there still time to?
 * Fr : Avis de changement : La représentante ou le représentant a-t-il avisé l’Office d’un changement à temps, ou peut-il encore le faire?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_change_notice_facts facts = { .changed_on = 20261102 };
 * echeance_change_notice_answer answer;
 * if (echeance_change_notice(20261102, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_CHANGE_NOTICE_OPEN)
 *     puts("open");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_CHANGE_NOTICE_H
#define ECHEANCE_CHANGE_NOTICE_H

#include "common.h"

/**
 * The rule change-notice. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_CHANGE_NOTICE 6

/**
 * The representative notified the Office in time.
 * Fr : la représentante ou le représentant a avisé l’Office à temps.
 */
#define ECHEANCE_CHANGE_NOTICE_NOTIFIED 1

/**
 * The representative notified the Office late.
 * Fr : la représentante ou le représentant a avisé l’Office en retard.
 */
#define ECHEANCE_CHANGE_NOTICE_NOTIFIED_LATE 2

/**
 * There is still time to notify the Office.
 * Fr : il est encore temps d’aviser l’Office.
 */
#define ECHEANCE_CHANGE_NOTICE_OPEN 3

/**
 * The representative did not notify the Office in time.
 * Fr : la représentante ou le représentant n’a pas avisé l’Office à temps.
 */
#define ECHEANCE_CHANGE_NOTICE_OVERDUE 4

/**
 * The representative notified the Office within the 15 days. Sources:
 * OPC-changing-information, OPC-work-stoppage, P-40.1-s269.
 * Fr : la représentante ou le représentant a avisé l’Office dans le délai de 15 jours.
 */
#define ECHEANCE_CHANGE_NOTICE_REASON_NOTIFIED_IN_TIME 601

/**
 * The representative notified the Office, after the 15 days. Sources:
 * OPC-changing-information, OPC-work-stoppage, P-40.1-s269.
 * Fr : la représentante ou le représentant a avisé l’Office, après le délai de 15 jours.
 */
#define ECHEANCE_CHANGE_NOTICE_REASON_NOTIFIED_AFTER_DUE_DAY 602

/**
 * The representative has not yet notified the Office and can do so within the 15 days.
 * Sources: OPC-changing-information, OPC-work-stoppage, P-40.1-s269.
 * Fr : la représentante ou le représentant n’a pas encore avisé l’Office et peut le faire dans
 * le délai de 15 jours.
 */
#define ECHEANCE_CHANGE_NOTICE_REASON_DUE_DAY_NOT_PASSED 603

/**
 * The representative did not notify the Office within the 15 days. Sources:
 * OPC-changing-information, OPC-work-stoppage, P-40.1-s269.
 * Fr : la représentante ou le représentant n’a pas avisé l’Office dans le délai de 15 jours.
 */
#define ECHEANCE_CHANGE_NOTICE_REASON_DUE_DAY_PASSED 604

/**
 * Day of the change (personal contact information, new agent, end of employment or contract).
 * The bit of this fact.
 * Fr : jour du changement (coordonnées personnelles, nouvel agent, fin d’emploi ou de
 * contrat).
 */
#define ECHEANCE_CHANGE_NOTICE_FACT_CHANGED_ON 1

/**
 * Day the Office was notified. The bit of this fact.
 * Fr : jour où l’Office a été avisé.
 */
#define ECHEANCE_CHANGE_NOTICE_FACT_NOTIFIED_ON 2

/**
 * Facts of echeance_change_notice. Sources: OPC-changing-information, OPC-work-stoppage,
 * P-40.1-s269.
 */
typedef struct echeance_change_notice_facts {
  /**
   * Day of the change (personal contact information, new agent, end of employment or contract).
   * Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : jour du changement (coordonnées personnelles, nouvel agent, fin d’emploi ou de
   * contrat).
   */
  int32_t changed_on;
  /**
   * Day the Office was notified. Day, YYYYMMDD, or ECHEANCE_NONE for “none” (Office not
   * notified), or ECHEANCE_UNKNOWN; 0 if not given, which means “none”.
   * Fr : jour où l’Office a été avisé.
   */
  int32_t notified_on;
} echeance_change_notice_facts;

/**
 * Answer of echeance_change_notice.
 */
typedef struct echeance_change_notice_answer {
  /**
   * One of ECHEANCE_CHANGE_NOTICE_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_CHANGE_NOTICE_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_CHANGE_NOTICE_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_CHANGE_NOTICE_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Last day to notify the Office. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour pour aviser l’Office.
   */
  int32_t due_on;
  /**
   * Last of the 15 days, not moved. Day, YYYYMMDD; 0 if null.
   * Fr : dernier des 15 jours, sans report.
   */
  int32_t due_on_raw;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_change_notice_answer;

/**
 * Decision of echeance_change_notice_decide.
 */
typedef struct echeance_change_notice_decision {
  /**
   * One of ECHEANCE_CHANGE_NOTICE_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_CHANGE_NOTICE_REASON_.
   */
  int32_t reason;
  /**
   * Last day to notify the Office. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour pour aviser l’Office.
   */
  int32_t due_on;
  /**
   * Last of the 15 days, not moved. Day, YYYYMMDD; 0 if null.
   * Fr : dernier des 15 jours, sans report.
   */
  int32_t due_on_raw;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_change_notice_decision;

/**
 * Columns of facts of echeance_change_notice_columns.
 */
typedef struct echeance_change_notice_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Day of the change (personal contact information, new agent, end of employment or contract).
   * Days. NULL if no row gives it, which means unknown.
   */
  const int32_t *changed_on;
  /**
   * Day the Office was notified. Days, ECHEANCE_COLUMN_NONE for “none”. NULL if no row gives it,
   * which means “none”.
   */
  const int32_t *notified_on;
} echeance_change_notice_table;

/**
 * Columns of results of echeance_change_notice_columns; give NULL for a column that you do not
 * want.
 */
typedef struct echeance_change_notice_results {
  /**
   * One of ECHEANCE_CHANGE_NOTICE_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_CHANGE_NOTICE_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_CHANGE_NOTICE_REASON_, modulo
   * 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_CHANGE_NOTICE_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_CHANGE_NOTICE_FACT_.
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
   * Last day to notify the Office. Days.
   */
  int32_t *due_on;
  /**
   * Last of the 15 days, not moved. Days.
   */
  int32_t *due_on_raw;
  /**
   * Days left, the day of the question included. Whole numbers.
   */
  int32_t *days_left;
} echeance_change_notice_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Did the representative notify the Office of a change in time, or is there still time to?
 * as_of: day of the question, YYYYMMDD. Sources: OPC-changing-information, OPC-work-stoppage,
 * P-40.1-s269.
 * Fr : La représentante ou le représentant a-t-il avisé l’Office d’un changement à temps, ou
 * peut-il encore le faire? as_of : jour de la question.
 */
echeance_status echeance_change_notice(int32_t as_of,
                                       const struct echeance_change_notice_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_change_notice_answer *answer);

/**
 * The fast path of echeance_change_notice, for complete records. ECHEANCE_STATUS_FACTS_MISSING
 * if a fact that the rule reads is unknown, even if the outcome does not depend on it: call
 * echeance_change_notice instead.
 */
echeance_status echeance_change_notice_decide(int32_t as_of,
                                              const struct echeance_change_notice_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_change_notice_decision *decision);

/**
 * The field for which echeance_change_notice returns an error: one of
 * ECHEANCE_CHANGE_NOTICE_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_change_notice_wrong_field(int32_t as_of,
                                           const struct echeance_change_notice_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * echeance_change_notice for whole columns: each row is answered as a call of its own would
 * be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0 is not
 * given, which is an error in each row. See “Columns” above.
 */
echeance_status echeance_change_notice_columns(size_t rows,
                                               int32_t as_of,
                                               const struct echeance_change_notice_table *table,
                                               const struct echeance_readings *readings,
                                               const struct echeance_change_notice_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
