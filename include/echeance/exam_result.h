/**
 * @file
 * Exam result: Is the exam passed?
 * Fr : Résultat de l’examen : L’examen est-il réussi?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_exam_result_facts facts = { .has_correct_answers = 1, .correct_answers = 38 };
 * echeance_exam_result_answer answer;
 * if (echeance_exam_result(0, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_EXAM_RESULT_FAILED)
 *     puts("failed");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_EXAM_RESULT_H
#define ECHEANCE_EXAM_RESULT_H

#include "common.h"

/**
 * The rule exam-result. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_EXAM_RESULT 8

/**
 * The representative has passed the exam.
 * Fr : la représentante ou le représentant a réussi l’examen.
 */
#define ECHEANCE_EXAM_RESULT_PASSED 1

/**
 * The representative has not passed the exam.
 * Fr : la représentante ou le représentant n’a pas réussi l’examen.
 */
#define ECHEANCE_EXAM_RESULT_FAILED 2

/**
 * At least 75% of the answers are correct. Sources: OPC-exam.
 * Fr : au moins 75 % des réponses sont bonnes.
 */
#define ECHEANCE_EXAM_RESULT_REASON_PASS_MARK_REACHED 801

/**
 * Fewer than 75% of the answers are correct. Sources: OPC-exam.
 * Fr : moins de 75 % des réponses sont bonnes.
 */
#define ECHEANCE_EXAM_RESULT_REASON_PASS_MARK_NOT_REACHED 802

/**
 * Number of correct answers. The bit of this fact.
 * Fr : nombre de bonnes réponses.
 */
#define ECHEANCE_EXAM_RESULT_FACT_CORRECT_ANSWERS 1

/**
 * Number of questions of the exam. The bit of this fact.
 * Fr : nombre de questions de l’examen.
 */
#define ECHEANCE_EXAM_RESULT_FACT_QUESTIONS 2

/**
 * Facts of echeance_exam_result. Sources: OPC-exam.
 */
typedef struct echeance_exam_result_facts {
  /**
   * Number of correct answers. Whole number from 0 to 2147483647, if has_correct_answers is 1.
   * Fr : nombre de bonnes réponses.
   */
  int32_t correct_answers;
  /**
   * 1 if correct_answers is given, or ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   */
  int32_t has_correct_answers;
  /**
   * Number of questions of the exam. Whole number from 1 to 1000, if has_questions is 1.
   * Fr : nombre de questions de l’examen.
   */
  int32_t questions;
  /**
   * 1 if questions is given; 0 if not given, which means 51.
   */
  int32_t has_questions;
} echeance_exam_result_facts;

/**
 * Answer of echeance_exam_result.
 */
typedef struct echeance_exam_result_answer {
  /**
   * One of ECHEANCE_EXAM_RESULT_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_EXAM_RESULT_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_EXAM_RESULT_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_EXAM_RESULT_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Correct answers needed. Whole number; null if has_pass_mark is 0.
   * Fr : nombre de bonnes réponses exigé.
   */
  int32_t pass_mark;
  /**
   * 1 if pass_mark is not null, else 0.
   */
  int32_t has_pass_mark;
} echeance_exam_result_answer;

/**
 * Columns of facts of echeance_exam_result_columns.
 */
typedef struct echeance_exam_result_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Number of correct answers. Whole numbers from 0 to 2147483647. NULL if no row gives it,
   * which means unknown.
   */
  const int32_t *correct_answers;
  /**
   * Number of questions of the exam. Whole numbers from 1 to 1000. NULL if no row gives it,
   * which means 51.
   */
  const int32_t *questions;
} echeance_exam_result_table;

/**
 * Columns of results of echeance_exam_result_columns; give NULL for a column that you do not
 * want.
 */
typedef struct echeance_exam_result_results {
  /**
   * One of ECHEANCE_EXAM_RESULT_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_EXAM_RESULT_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_EXAM_RESULT_REASON_, modulo 100,
   * gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_EXAM_RESULT_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_EXAM_RESULT_FACT_.
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
   * Correct answers needed. Whole numbers.
   */
  int32_t *pass_mark;
} echeance_exam_result_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Is the exam passed? as_of: day of the question, YYYYMMDD; 0 if not given. Sources: OPC-exam.
 * Fr : L’examen est-il réussi? as_of : jour de la question.
 */
echeance_status echeance_exam_result(int32_t as_of,
                                     const struct echeance_exam_result_facts *facts,
                                     const struct echeance_readings *readings,
                                     struct echeance_exam_result_answer *answer);

/**
 * The field for which echeance_exam_result returns an error: one of
 * ECHEANCE_EXAM_RESULT_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_exam_result_wrong_field(int32_t as_of,
                                         const struct echeance_exam_result_facts *facts,
                                         const struct echeance_readings *readings);

/**
 * echeance_exam_result for whole columns: each row is answered as a call of its own would be.
 * as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0 is not
 * given. See “Columns” above.
 */
echeance_status echeance_exam_result_columns(size_t rows,
                                             int32_t as_of,
                                             const struct echeance_exam_result_table *table,
                                             const struct echeance_readings *readings,
                                             const struct echeance_exam_result_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
