/**
 * @file
 * Absence: May a representative no longer affiliated with an agent resume without a new application on that day?
 * Fr : Absence : La représentante ou le représentant qui n’a plus de lien avec un agent peut-il reprendre ses activités sans nouvelle demande ce jour-là?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_absence_facts facts = { .unaffiliated_since = 20240612 };
 * echeance_absence_answer answer;
 * if (echeance_absence(20260611, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_ABSENCE_MAY_RESUME)
 *     puts("may-resume");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_ABSENCE_H
#define ECHEANCE_ABSENCE_H

#include "common.h"

/**
 * The rule absence. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_ABSENCE 7

/**
 * The representative is not absent.
 * Fr : la représentante ou le représentant n’est pas en période d’absence.
 */
#define ECHEANCE_ABSENCE_NOT_ABSENT 1

/**
 * The representative can resume without a new application, once an affiliation with an agent
 * holding a valid permit is declared.
 * Fr : la représentante ou le représentant pourra reprendre ses activités sans nouvelle
 * demande, dès qu’un lien avec un agent titulaire d’un permis valide sera déclaré.
 */
#define ECHEANCE_ABSENCE_MAY_RESUME 2

/**
 * The representative must make a new application and pass a new exam.
 * Fr : la représentante ou le représentant doit présenter une nouvelle demande et réussir un
 * nouvel examen.
 */
#define ECHEANCE_ABSENCE_NEW_APPLICATION 3

/**
 * The representative is affiliated with a collection agent holding a valid permit. Sources:
 * OPC-work-stoppage.
 * Fr : la représentante ou le représentant a un lien avec un agent de recouvrement titulaire
 * d’un permis valide.
 */
#define ECHEANCE_ABSENCE_REASON_NO_ABSENCE 701

/**
 * The representative has been affiliated with no agent for 2 years or less; the Office must be
 * notified of the end of the affiliation within 15 days. Sources: OPC-work-stoppage,
 * P-40.1-s269.
 * Fr : la représentante ou le représentant n’a de lien avec aucun agent depuis 2 ans ou moins;
 * l’avis de la fin du lien à l’Office est dû dans les 15 jours.
 */
#define ECHEANCE_ABSENCE_REASON_ABSENT_TWO_YEARS_OR_LESS 702

/**
 * The representative has been affiliated with no agent for more than 2 years. Sources:
 * OPC-work-stoppage.
 * Fr : la représentante ou le représentant n’a de lien avec aucun agent depuis plus de 2 ans.
 */
#define ECHEANCE_ABSENCE_REASON_ABSENT_MORE_THAN_TWO_YEARS 703

/**
 * Last day affiliated with a collection agent holding a valid permit. The bit of this fact.
 * Fr : dernier jour du lien avec un agent de recouvrement titulaire d’un permis valide.
 */
#define ECHEANCE_ABSENCE_FACT_UNAFFILIATED_SINCE 1

/**
 * Facts of echeance_absence. Sources: OPC-work-stoppage, P-40.1-s269.
 */
typedef struct echeance_absence_facts {
  /**
   * Last day affiliated with a collection agent holding a valid permit. Day, YYYYMMDD, or
   * ECHEANCE_NONE for “none” (this affiliation has not ended), or ECHEANCE_UNKNOWN; 0 if not
   * given, which means unknown.
   * Fr : dernier jour du lien avec un agent de recouvrement titulaire d’un permis valide.
   */
  int32_t unaffiliated_since;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_absence_facts;

/**
 * Answer of echeance_absence.
 */
typedef struct echeance_absence_answer {
  /**
   * One of ECHEANCE_ABSENCE_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_ABSENCE_REASON_ and ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_ABSENCE_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_ABSENCE_FACT_.
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
} echeance_absence_answer;

/**
 * Decision of echeance_absence_decide.
 */
typedef struct echeance_absence_decision {
  /**
   * One of ECHEANCE_ABSENCE_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_ABSENCE_REASON_.
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
} echeance_absence_decision;

/**
 * Columns of facts of echeance_absence_columns.
 */
typedef struct echeance_absence_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Last day affiliated with a collection agent holding a valid permit. Days,
   * ECHEANCE_COLUMN_NONE for “none”. NULL if no row gives it, which means unknown.
   */
  const int32_t *unaffiliated_since;
} echeance_absence_table;

/**
 * Columns of results of echeance_absence_columns; give NULL for a column that you do not want.
 */
typedef struct echeance_absence_results {
  /**
   * One of ECHEANCE_ABSENCE_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_ABSENCE_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_ABSENCE_REASON_, modulo 100,
   * gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_ABSENCE_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_ABSENCE_FACT_.
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
} echeance_absence_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * May a representative no longer affiliated with an agent resume without a new application on
 * that day? as_of: day of the question, YYYYMMDD. Sources: OPC-work-stoppage, P-40.1-s269.
 * Fr : La représentante ou le représentant qui n’a plus de lien avec un agent peut-il
 * reprendre ses activités sans nouvelle demande ce jour-là? as_of : jour de la question.
 */
echeance_status echeance_absence(int32_t as_of,
                                 const struct echeance_absence_facts *facts,
                                 const struct echeance_readings *readings,
                                 struct echeance_absence_answer *answer);

/**
 * The fast path of echeance_absence, for complete records. ECHEANCE_STATUS_FACTS_MISSING if a
 * fact that the rule reads is unknown, even if the outcome does not depend on it: call
 * echeance_absence instead.
 */
echeance_status echeance_absence_decide(int32_t as_of,
                                        const struct echeance_absence_facts *facts,
                                        const struct echeance_readings *readings,
                                        struct echeance_absence_decision *decision);

/**
 * The field for which echeance_absence returns an error: one of ECHEANCE_ABSENCE_FACT_,
 * ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE
 * if no field is wrong.
 */
int32_t echeance_absence_wrong_field(int32_t as_of,
                                     const struct echeance_absence_facts *facts,
                                     const struct echeance_readings *readings);

/**
 * echeance_absence for whole columns: each row is answered as a call of its own would be.
 * as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0 is not
 * given, which is an error in each row. See “Columns” above.
 */
echeance_status echeance_absence_columns(size_t rows,
                                         int32_t as_of,
                                         const struct echeance_absence_table *table,
                                         const struct echeance_readings *readings,
                                         const struct echeance_absence_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
