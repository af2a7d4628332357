/**
 * @file
 * Deadline: Is the period still running on that day?
 * Fr : Échéance d’un délai : Le délai court-il encore ce jour-là?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_deadline_facts facts = {
 *     .starts_on = 20250609,
 *     .has_count = 1,
 *     .count = 15,
 *     .unit = ECHEANCE_DEADLINE_UNIT_DAYS,
 * };
 * echeance_deadline_answer answer;
 * if (echeance_deadline(20250625, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_DEADLINE_OPEN)
 *     puts("open");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_DEADLINE_H
#define ECHEANCE_DEADLINE_H

#include "common.h"

/**
 * The rule deadline. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_DEADLINE 27

/**
 * The period is still running.
 * Fr : le délai court encore.
 */
#define ECHEANCE_DEADLINE_OPEN 1

/**
 * The period is over.
 * Fr : le délai est terminé.
 */
#define ECHEANCE_DEADLINE_PASSED 2

/**
 * The period is not over. Sources: P-40.1-s269, I-16-s61, CCP-art83, Q6.
 * Fr : le délai n’est pas terminé.
 */
#define ECHEANCE_DEADLINE_REASON_DUE_DAY_NOT_PASSED 2701

/**
 * The period is over. Sources: P-40.1-s269, I-16-s61, CCP-art83, Q6.
 * Fr : le délai est terminé.
 */
#define ECHEANCE_DEADLINE_REASON_DUE_DAY_PASSED 2702

/**
 * Day from which the period runs (it does not count itself). The bit of this fact.
 * Fr : jour où le délai commence (il ne compte pas lui-même).
 */
#define ECHEANCE_DEADLINE_FACT_STARTS_ON 1

/**
 * Number of days, months or years. The bit of this fact.
 * Fr : nombre de jours, de mois ou d’années.
 */
#define ECHEANCE_DEADLINE_FACT_COUNT 2

/**
 * Unit. The bit of this fact.
 * Fr : unité.
 */
#define ECHEANCE_DEADLINE_FACT_UNIT 4

/**
 * Days.
 * Fr : jours.
 */
#define ECHEANCE_DEADLINE_UNIT_DAYS 1

/**
 * Months.
 * Fr : mois.
 */
#define ECHEANCE_DEADLINE_UNIT_MONTHS 2

/**
 * Years.
 * Fr : années.
 */
#define ECHEANCE_DEADLINE_UNIT_YEARS 3

/**
 * Facts of echeance_deadline. Sources: P-40.1-s269, I-16-s61, CCP-art83, Q6.
 */
typedef struct echeance_deadline_facts {
  /**
   * Day from which the period runs (it does not count itself). Day, YYYYMMDD, or
   * ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : jour où le délai commence (il ne compte pas lui-même).
   */
  int32_t starts_on;
  /**
   * Number of days, months or years. Whole number from 1 to 36524, if has_count is 1.
   * Fr : nombre de jours, de mois ou d’années.
   */
  int32_t count;
  /**
   * 1 if count is given, or ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   */
  int32_t has_count;
  /**
   * Unit. One of ECHEANCE_DEADLINE_UNIT_, or ECHEANCE_UNKNOWN; 0 if not given, which means
   * unknown.
   * Fr : unité.
   */
  int32_t unit;
} echeance_deadline_facts;

/**
 * Answer of echeance_deadline.
 */
typedef struct echeance_deadline_answer {
  /**
   * One of ECHEANCE_DEADLINE_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_DEADLINE_REASON_ and ECHEANCE_REASON_; then
   * 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_DEADLINE_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_DEADLINE_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Last day. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour.
   */
  int32_t due_on;
  /**
   * Last day, not moved. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour, sans report.
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
} echeance_deadline_answer;

/**
 * Decision of echeance_deadline_decide.
 */
typedef struct echeance_deadline_decision {
  /**
   * One of ECHEANCE_DEADLINE_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_DEADLINE_REASON_.
   */
  int32_t reason;
  /**
   * Last day. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour.
   */
  int32_t due_on;
  /**
   * Last day, not moved. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour, sans report.
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
} echeance_deadline_decision;

/**
 * Columns of facts of echeance_deadline_columns.
 */
typedef struct echeance_deadline_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Day from which the period runs (it does not count itself). Days. NULL if no row gives it,
   * which means unknown.
   */
  const int32_t *starts_on;
  /**
   * Number of days, months or years. Whole numbers from 1 to 36524. NULL if no row gives it,
   * which means unknown.
   */
  const int32_t *count;
  /**
   * Unit. ECHEANCE_DEADLINE_UNIT_, ECHEANCE_UNKNOWN, or 0 if not given. NULL if no row gives it,
   * which means unknown.
   */
  const int32_t *unit;
} echeance_deadline_table;

/**
 * Columns of results of echeance_deadline_columns; give NULL for a column that you do not
 * want.
 */
typedef struct echeance_deadline_results {
  /**
   * One of ECHEANCE_DEADLINE_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_DEADLINE_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_DEADLINE_REASON_, modulo 100,
   * gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_DEADLINE_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_DEADLINE_FACT_.
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
   * Last day. Days.
   */
  int32_t *due_on;
  /**
   * Last day, not moved. Days.
   */
  int32_t *due_on_raw;
  /**
   * Days left, the day of the question included. Whole numbers.
   */
  int32_t *days_left;
} echeance_deadline_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Is the period still running on that day? as_of: day of the question, YYYYMMDD. Sources:
 * P-40.1-s269, I-16-s61, CCP-art83, Q6.
 * Fr : Le délai court-il encore ce jour-là? as_of : jour de la question.
 */
echeance_status echeance_deadline(int32_t as_of,
                                  const struct echeance_deadline_facts *facts,
                                  const struct echeance_readings *readings,
                                  struct echeance_deadline_answer *answer);

/**
 * The fast path of echeance_deadline, for complete records. ECHEANCE_STATUS_FACTS_MISSING if a
 * fact that the rule reads is unknown, even if the outcome does not depend on it: call
 * echeance_deadline instead.
 */
echeance_status echeance_deadline_decide(int32_t as_of,
                                         const struct echeance_deadline_facts *facts,
                                         const struct echeance_readings *readings,
                                         struct echeance_deadline_decision *decision);

/**
 * The field for which echeance_deadline returns an error: one of ECHEANCE_DEADLINE_FACT_,
 * ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE
 * if no field is wrong.
 */
int32_t echeance_deadline_wrong_field(int32_t as_of,
                                      const struct echeance_deadline_facts *facts,
                                      const struct echeance_readings *readings);

/**
 * echeance_deadline for whole columns: each row is answered as a call of its own would be.
 * as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0 is not
 * given, which is an error in each row. See “Columns” above.
 */
echeance_status echeance_deadline_columns(size_t rows,
                                          int32_t as_of,
                                          const struct echeance_deadline_table *table,
                                          const struct echeance_readings *readings,
                                          const struct echeance_deadline_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
