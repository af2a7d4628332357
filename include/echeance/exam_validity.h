/**
 * @file
 * Exam validity: Can the exam result still be used on the day the online procedure is completed?
 * Fr : Validité de l’examen : Le résultat de l’examen est-il encore utilisable le jour où la démarche en ligne est terminée?
 *
 * as_of: day the online procedure is completed.
 * Fr : jour où la démarche en ligne est terminée.
 *
 * ```c
 * echeance_exam_validity_facts facts = { .passed_on = 20240612 };
 * echeance_exam_validity_answer answer;
 * if (echeance_exam_validity(20260611, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_EXAM_VALIDITY_VALID)
 *     puts("valid");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_EXAM_VALIDITY_H
#define ECHEANCE_EXAM_VALIDITY_H

#include "common.h"

/**
 * The rule exam-validity. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_EXAM_VALIDITY 9

/**
 * The representative has not passed the exam.
 * Fr : la représentante ou le représentant n’a pas réussi l’examen.
 */
#define ECHEANCE_EXAM_VALIDITY_NOT_PASSED 1

/**
 * The exam result can still be used.
 * Fr : le résultat de l’examen est encore utilisable.
 */
#define ECHEANCE_EXAM_VALIDITY_VALID 2

/**
 * The exam result can no longer be used; the exam must be taken again.
 * Fr : le résultat de l’examen n’est plus utilisable; il faut reprendre l’examen.
 */
#define ECHEANCE_EXAM_VALIDITY_LAPSED 3

/**
 * The representative has not passed the exam. Sources: S000-24, S001-27.
 * Fr : la représentante ou le représentant n’a pas réussi l’examen.
 */
#define ECHEANCE_EXAM_VALIDITY_REASON_EXAM_NOT_PASSED 901

/**
 * The exam was passed 2 years ago or less. Sources: S000-24, S000-25, S001-27, S001-28.
 * Fr : l’examen a été réussi il y a 2 ans ou moins.
 */
#define ECHEANCE_EXAM_VALIDITY_REASON_EXAM_WITHIN_TWO_YEARS 902

/**
 * The exam was passed more than 2 years ago; someone who was affiliated with a collection
 * agency when their certificate expired should write to the Office first: for that route the
 * page sets no time limit. Sources: S000-24, S000-25, S001-27, S001-28, S001-08, Q1.
 * Fr : l’examen a été réussi il y a plus de 2 ans; qui avait un lien avec une agence de
 * recouvrement à l’échéance de son certificat doit d’abord écrire à l’Office : pour cette
 * voie, la page ne fixe pas de délai.
 */
#define ECHEANCE_EXAM_VALIDITY_REASON_EXAM_OLDER_THAN_TWO_YEARS 903

/**
 * Day the exam was passed. The bit of this fact.
 * Fr : jour de la réussite de l’examen.
 */
#define ECHEANCE_EXAM_VALIDITY_FACT_PASSED_ON 1

/**
 * Facts of echeance_exam_validity. Sources: S000-24, S001-27, S000-25, S001-28, S001-08, Q1.
 */
typedef struct echeance_exam_validity_facts {
  /**
   * Day the exam was passed. Day, YYYYMMDD, or ECHEANCE_NONE for “never” (exam never passed), or
   * ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : jour de la réussite de l’examen.
   */
  int32_t passed_on;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_exam_validity_facts;

/**
 * Answer of echeance_exam_validity.
 */
typedef struct echeance_exam_validity_answer {
  /**
   * One of ECHEANCE_EXAM_VALIDITY_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_EXAM_VALIDITY_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_EXAM_VALIDITY_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_EXAM_VALIDITY_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Last day of the 2 years. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour des 2 ans.
   */
  int32_t last_day;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Day, YYYYMMDD; 0 if
   * null.
   * Fr : dernier jour, reporté s’il tombe un samedi, un dimanche ou un autre jour férié.
   */
  int32_t last_day_extended;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_exam_validity_answer;

/**
 * Decision of echeance_exam_validity_decide.
 */
typedef struct echeance_exam_validity_decision {
  /**
   * One of ECHEANCE_EXAM_VALIDITY_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_EXAM_VALIDITY_REASON_.
   */
  int32_t reason;
  /**
   * Last day of the 2 years. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour des 2 ans.
   */
  int32_t last_day;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Day, YYYYMMDD; 0 if
   * null.
   * Fr : dernier jour, reporté s’il tombe un samedi, un dimanche ou un autre jour férié.
   */
  int32_t last_day_extended;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_exam_validity_decision;

/**
 * Columns of facts of echeance_exam_validity_columns.
 */
typedef struct echeance_exam_validity_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Day the exam was passed. Days, ECHEANCE_COLUMN_NONE for “never”. NULL if no row gives it,
   * which means unknown.
   */
  const int32_t *passed_on;
} echeance_exam_validity_table;

/**
 * Columns of results of echeance_exam_validity_columns; give NULL for a column that you do not
 * want.
 */
typedef struct echeance_exam_validity_results {
  /**
   * One of ECHEANCE_EXAM_VALIDITY_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_EXAM_VALIDITY_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_EXAM_VALIDITY_REASON_, modulo
   * 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_EXAM_VALIDITY_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_EXAM_VALIDITY_FACT_.
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
   * Last day of the 2 years. Days.
   */
  int32_t *last_day;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Days.
   */
  int32_t *last_day_extended;
  /**
   * Days left, the day of the question included. Whole numbers.
   */
  int32_t *days_left;
} echeance_exam_validity_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Can the exam result still be used on the day the online procedure is completed? as_of: day
 * the online procedure is completed, YYYYMMDD. Sources: S000-24, S001-27, S000-25, S001-28,
 * S001-08, Q1.
 * Fr : Le résultat de l’examen est-il encore utilisable le jour où la démarche en ligne est
 * terminée? as_of : jour où la démarche en ligne est terminée.
 */
echeance_status echeance_exam_validity(int32_t as_of,
                                       const struct echeance_exam_validity_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_exam_validity_answer *answer);

/**
 * The fast path of echeance_exam_validity, for complete records. ECHEANCE_STATUS_FACTS_MISSING
 * if a fact that the rule reads is unknown, even if the outcome does not depend on it: call
 * echeance_exam_validity instead.
 */
echeance_status echeance_exam_validity_decide(int32_t as_of,
                                              const struct echeance_exam_validity_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_exam_validity_decision *decision);

/**
 * The field for which echeance_exam_validity returns an error: one of
 * ECHEANCE_EXAM_VALIDITY_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_exam_validity_wrong_field(int32_t as_of,
                                           const struct echeance_exam_validity_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * echeance_exam_validity for whole columns: each row is answered as a call of its own would
 * be. as_of: day the online procedure is completed, in days since 1970-01-01, if table->as_of
 * is NULL; 0 is not given, which is an error in each row. See “Columns” above.
 */
echeance_status echeance_exam_validity_columns(size_t rows,
                                               int32_t as_of,
                                               const struct echeance_exam_validity_table *table,
                                               const struct echeance_readings *readings,
                                               const struct echeance_exam_validity_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
