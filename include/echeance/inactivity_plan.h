/**
 * @file
 * Cancellation plan for an inactive clicSÉQUR account: What must the operator do, on that day, about a clicSÉQUR account that is no longer used?
 * Fr : Plan d’annulation d’un compte clicSÉQUR inactif : Que doit faire l’exploitant, ce jour-là, d’un compte clicSÉQUR qui ne sert plus?
 *
 * as_of: day on which the job runs.
 * Fr : jour où la tâche s’exécute.
 *
 * ```c
 * echeance_inactivity_plan_facts facts = { .last_used_on = 20230831 };
 * echeance_inactivity_plan_answer answer;
 * if (echeance_inactivity_plan(20250801, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_INACTIVITY_PLAN_WAIT)
 *     puts("wait");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_INACTIVITY_PLAN_H
#define ECHEANCE_INACTIVITY_PLAN_H

#include "common.h"

/**
 * The rule inactivity-plan. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_INACTIVITY_PLAN 15

/**
 * There is nothing to do for now.
 * Fr : il n’y a rien à faire pour l’instant.
 */
#define ECHEANCE_INACTIVITY_PLAN_WAIT 1

/**
 * The operator must now send the first notice of cancellation.
 * Fr : l’exploitant doit envoyer maintenant le premier avis d’annulation.
 */
#define ECHEANCE_INACTIVITY_PLAN_SEND_30_DAY_NOTICE 2

/**
 * The operator must now send the second notice of cancellation.
 * Fr : l’exploitant doit envoyer maintenant le second avis d’annulation.
 */
#define ECHEANCE_INACTIVITY_PLAN_SEND_7_DAY_NOTICE 3

/**
 * The operator must cancel the account.
 * Fr : l’exploitant doit annuler le compte.
 */
#define ECHEANCE_INACTIVITY_PLAN_CANCEL 4

/**
 * The day of a notice or of the cancellation has not come yet. Sources: S004-36, S004-37,
 * S004-38.
 * Fr : le jour d’un avis ou de l’annulation n’est pas encore venu.
 */
#define ECHEANCE_INACTIVITY_PLAN_REASON_NOTHING_DUE_YET 1501

/**
 * The day of the first notice has come, and the operator has sent no first notice that counts.
 * Sources: S004-36, S004-37.
 * Fr : le jour du premier avis est venu, et l’exploitant n’a envoyé aucun premier avis qui
 * compte.
 */
#define ECHEANCE_INACTIVITY_PLAN_REASON_FIRST_NOTICE_DUE 1502

/**
 * The day of the second notice has come, and the operator has sent no second notice that
 * counts. Sources: S004-36, S004-38.
 * Fr : le jour du second avis est venu, et l’exploitant n’a envoyé aucun second avis qui
 * compte.
 */
#define ECHEANCE_INACTIVITY_PLAN_REASON_SECOND_NOTICE_DUE 1503

/**
 * The day of the cancellation has come. Sources: S004-36.
 * Fr : le jour de l’annulation est venu.
 */
#define ECHEANCE_INACTIVITY_PLAN_REASON_CANCELLATION_DUE 1504

/**
 * The 24 months are over, but the notices delay the cancellation. Sources: S004-36, S004-37,
 * S004-38, Q18.
 * Fr : les 24 mois sont passés, mais les avis reportent l’annulation.
 */
#define ECHEANCE_INACTIVITY_PLAN_REASON_NOTICES_DELAY_CANCELLATION 1505

/**
 * Day of the last sign-in to the account. The bit of this fact.
 * Fr : jour de la dernière connexion au compte.
 */
#define ECHEANCE_INACTIVITY_PLAN_FACT_LAST_USED_ON 1

/**
 * Day the first notice of cancellation was sent. The bit of this fact.
 * Fr : jour de l’envoi du premier avis d’annulation.
 */
#define ECHEANCE_INACTIVITY_PLAN_FACT_NOTICE_30_SENT_ON 2

/**
 * Day the second notice of cancellation was sent. The bit of this fact.
 * Fr : jour de l’envoi du second avis d’annulation.
 */
#define ECHEANCE_INACTIVITY_PLAN_FACT_NOTICE_7_SENT_ON 4

/**
 * No cancellation without both notices (the operator’s choice). The bit of this fact.
 * Fr : aucune annulation sans les deux avis (choix de l’exploitant).
 */
#define ECHEANCE_INACTIVITY_PLAN_FACT_REQUIRE_NOTICES 8

/**
 * Facts of echeance_inactivity_plan. Sources: S004-36, S004-37, S004-38, Q18.
 */
typedef struct echeance_inactivity_plan_facts {
  /**
   * Day of the last sign-in to the account. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 if not given,
   * which means unknown.
   * Fr : jour de la dernière connexion au compte.
   */
  int32_t last_used_on;
  /**
   * Day the first notice of cancellation was sent. Day, YYYYMMDD, or ECHEANCE_NONE for “none”
   * (first notice not sent), or ECHEANCE_UNKNOWN; 0 if not given, which means “none”.
   * Fr : jour de l’envoi du premier avis d’annulation.
   */
  int32_t notice_30_sent_on;
  /**
   * Day the second notice of cancellation was sent. Day, YYYYMMDD, or ECHEANCE_NONE for “none”
   * (second notice not sent), or ECHEANCE_UNKNOWN; 0 if not given, which means “none”.
   * Fr : jour de l’envoi du second avis d’annulation.
   */
  int32_t notice_7_sent_on;
  /**
   * No cancellation without both notices (the operator’s choice). ECHEANCE_YES or ECHEANCE_NO; 0
   * if not given, which means yes.
   * Fr : aucune annulation sans les deux avis (choix de l’exploitant).
   */
  int32_t require_notices;
} echeance_inactivity_plan_facts;

/**
 * Answer of echeance_inactivity_plan.
 */
typedef struct echeance_inactivity_plan_answer {
  /**
   * One of ECHEANCE_INACTIVITY_PLAN_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_INACTIVITY_PLAN_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_INACTIVITY_PLAN_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_INACTIVITY_PLAN_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Day of the next step. Day, YYYYMMDD; 0 if null.
   * Fr : jour de la prochaine étape.
   */
  int32_t next_action_on;
  /**
   * First possible day of the cancellation. Day, YYYYMMDD; 0 if null.
   * Fr : premier jour possible de l’annulation.
   */
  int32_t cancel_not_before;
  /**
   * Day of cancellation that the notice must name. Day, YYYYMMDD; 0 if null.
   * Fr : jour d’annulation que l’avis doit nommer.
   */
  int32_t notice_names;
  int32_t reserved;
} echeance_inactivity_plan_answer;

/**
 * Decision of echeance_inactivity_plan_decide.
 */
typedef struct echeance_inactivity_plan_decision {
  /**
   * One of ECHEANCE_INACTIVITY_PLAN_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_INACTIVITY_PLAN_REASON_.
   */
  int32_t reason;
  /**
   * Day of the next step. Day, YYYYMMDD; 0 if null.
   * Fr : jour de la prochaine étape.
   */
  int32_t next_action_on;
  /**
   * First possible day of the cancellation. Day, YYYYMMDD; 0 if null.
   * Fr : premier jour possible de l’annulation.
   */
  int32_t cancel_not_before;
  /**
   * Day of cancellation that the notice must name. Day, YYYYMMDD; 0 if null.
   * Fr : jour d’annulation que l’avis doit nommer.
   */
  int32_t notice_names;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_inactivity_plan_decision;

/**
 * Columns of facts of echeance_inactivity_plan_columns.
 */
typedef struct echeance_inactivity_plan_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Day of the last sign-in to the account. Days. NULL if no row gives it, which means unknown.
   */
  const int32_t *last_used_on;
  /**
   * Day the first notice of cancellation was sent. Days, ECHEANCE_COLUMN_NONE for “none”. NULL
   * if no row gives it, which means “none”.
   */
  const int32_t *notice_30_sent_on;
  /**
   * Day the second notice of cancellation was sent. Days, ECHEANCE_COLUMN_NONE for “none”. NULL
   * if no row gives it, which means “none”.
   */
  const int32_t *notice_7_sent_on;
  /**
   * No cancellation without both notices (the operator’s choice). ECHEANCE_YES, ECHEANCE_NO, or
   * 0 if not given. NULL if no row gives it, which means yes.
   */
  const int32_t *require_notices;
} echeance_inactivity_plan_table;

/**
 * Columns of results of echeance_inactivity_plan_columns; give NULL for a column that you do
 * not want.
 */
typedef struct echeance_inactivity_plan_results {
  /**
   * One of ECHEANCE_INACTIVITY_PLAN_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_INACTIVITY_PLAN_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_INACTIVITY_PLAN_REASON_, modulo
   * 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_INACTIVITY_PLAN_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_INACTIVITY_PLAN_FACT_.
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
   * Day of the next step. Days.
   */
  int32_t *next_action_on;
  /**
   * First possible day of the cancellation. Days.
   */
  int32_t *cancel_not_before;
  /**
   * Day of cancellation that the notice must name. Days.
   */
  int32_t *notice_names;
} echeance_inactivity_plan_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * What must the operator do, on that day, about a clicSÉQUR account that is no longer used?
 * as_of: day on which the job runs, YYYYMMDD. Sources: S004-36, S004-37, S004-38, Q18.
 * Fr : Que doit faire l’exploitant, ce jour-là, d’un compte clicSÉQUR qui ne sert plus?
 * as_of : jour où la tâche s’exécute.
 */
echeance_status echeance_inactivity_plan(int32_t as_of,
                                         const struct echeance_inactivity_plan_facts *facts,
                                         const struct echeance_readings *readings,
                                         struct echeance_inactivity_plan_answer *answer);

/**
 * The fast path of echeance_inactivity_plan, for complete records.
 * ECHEANCE_STATUS_FACTS_MISSING if a fact that the rule reads is unknown, even if the outcome
 * does not depend on it: call echeance_inactivity_plan instead.
 */
echeance_status echeance_inactivity_plan_decide(int32_t as_of,
                                                const struct echeance_inactivity_plan_facts *facts,
                                                const struct echeance_readings *readings,
                                                struct echeance_inactivity_plan_decision *decision);

/**
 * The field for which echeance_inactivity_plan returns an error: one of
 * ECHEANCE_INACTIVITY_PLAN_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_inactivity_plan_wrong_field(int32_t as_of,
                                             const struct echeance_inactivity_plan_facts *facts,
                                             const struct echeance_readings *readings);

/**
 * echeance_inactivity_plan for whole columns: each row is answered as a call of its own would
 * be. as_of: day on which the job runs, in days since 1970-01-01, if table->as_of is NULL; 0
 * is not given, which is an error in each row. See “Columns” above.
 */
echeance_status echeance_inactivity_plan_columns(size_t rows,
                                                 int32_t as_of,
                                                 const struct echeance_inactivity_plan_table *table,
                                                 const struct echeance_readings *readings,
                                                 const struct echeance_inactivity_plan_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
