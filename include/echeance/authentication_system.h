/**
 * @file
 * Authentication system: By which system is the Gestion du certificat entered on that day?
 * Fr : Système d’authentification : Par quel système accède-t-on, ce jour-là, à la Gestion du certificat?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_authentication_system_answer answer;
 * if (echeance_authentication_system(20240714, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_AUTHENTICATION_SYSTEM_CLICSEQUR)
 *     puts("clicsequr");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_AUTHENTICATION_SYSTEM_H
#define ECHEANCE_AUTHENTICATION_SYSTEM_H

#include "common.h"

/**
 * The rule authentication-system. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_AUTHENTICATION_SYSTEM 23

/**
 * The Gestion du certificat is entered through clicSÉQUR.
 * Fr : la Gestion du certificat est accessible par clicSÉQUR.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_CLICSEQUR 1

/**
 * The Gestion du certificat is entered through the Service d’authentification gouvernementale.
 * Fr : la Gestion du certificat est accessible par le Service d’authentification
 * gouvernementale.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_SAG 2

/**
 * The Office has not published the day on which the system changed.
 * Fr : l’Office n’a pas publié le jour où le système a changé.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_SWITCH_DATE_NOT_PUBLISHED 3

/**
 * A page of the Office dated July 15, 2024 still asks for clicSÉQUR. Sources: OPC-renewing.
 * Fr : une page de l’Office datée du 15 juillet 2024 demande encore clicSÉQUR.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_REASON_CLICSEQUR_IN_USE 2301

/**
 * The system changed between July 15, 2024 and July 14, 2025, on a day that the Office has not
 * published. Sources: OPC-renewing, S002-05, S002-39, Q38.
 * Fr : le système a changé entre le 15 juillet 2024 et le 14 juillet 2025, un jour que
 * l’Office n’a pas publié.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_REASON_SWITCH_DATE_NOT_PUBLISHED 2302

/**
 * A page of the Office dated July 14, 2025 asks for the Service d’authentification
 * gouvernementale, at the basic level. Sources: S002-05, S002-06, S002-31, S002-39.
 * Fr : une page de l’Office datée du 14 juillet 2025 demande le Service d’authentification
 * gouvernementale, au niveau de base.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_REASON_SAG_IN_USE 2303

/**
 * Basic.
 * Fr : de base.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_LEVEL_BASIC 1

/**
 * Answer of echeance_authentication_system.
 */
typedef struct echeance_authentication_system_answer {
  /**
   * One of ECHEANCE_AUTHENTICATION_SYSTEM_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_AUTHENTICATION_SYSTEM_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_AUTHENTICATION_SYSTEM_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_AUTHENTICATION_SYSTEM_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Level of authentication. One of ECHEANCE_AUTHENTICATION_SYSTEM_LEVEL_; 0 if null.
   * Fr : niveau d’authentification.
   */
  int32_t level;
  int32_t reserved;
} echeance_authentication_system_answer;

/**
 * Decision of echeance_authentication_system_decide.
 */
typedef struct echeance_authentication_system_decision {
  /**
   * One of ECHEANCE_AUTHENTICATION_SYSTEM_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_AUTHENTICATION_SYSTEM_REASON_.
   */
  int32_t reason;
} echeance_authentication_system_decision;

/**
 * Columns of facts of echeance_authentication_system_columns.
 */
typedef struct echeance_authentication_system_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
} echeance_authentication_system_table;

/**
 * Columns of results of echeance_authentication_system_columns; give NULL for a column that
 * you do not want.
 */
typedef struct echeance_authentication_system_results {
  /**
   * One of ECHEANCE_AUTHENTICATION_SYSTEM_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus
   * the ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of
   * ECHEANCE_AUTHENTICATION_SYSTEM_FACT_ or ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is
   * 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_AUTHENTICATION_SYSTEM_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_AUTHENTICATION_SYSTEM_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_AUTHENTICATION_SYSTEM_FACT_.
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
   * Level of authentication. ECHEANCE_AUTHENTICATION_SYSTEM_LEVEL_; 0 if null.
   */
  int32_t *level;
} echeance_authentication_system_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * By which system is the Gestion du certificat entered on that day? as_of: day of the
 * question, YYYYMMDD. Sources: OPC-renewing, S002-05, S002-39, Q38, S002-06, S002-31.
 * Fr : Par quel système accède-t-on, ce jour-là, à la Gestion du certificat? as_of : jour de
 * la question.
 */
echeance_status echeance_authentication_system(int32_t as_of,
                                               const struct echeance_readings *readings,
                                               struct echeance_authentication_system_answer *answer);

/**
 * The fast path of echeance_authentication_system, for complete records.
 * ECHEANCE_STATUS_FACTS_MISSING if a fact that the rule reads is unknown, even if the outcome
 * does not depend on it: call echeance_authentication_system instead.
 */
echeance_status echeance_authentication_system_decide(int32_t as_of,
                                                      const struct echeance_readings *readings,
                                                      struct echeance_authentication_system_decision *decision);

/**
 * The field for which echeance_authentication_system returns an error: one of
 * ECHEANCE_AUTHENTICATION_SYSTEM_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_authentication_system_wrong_field(int32_t as_of,
                                                   const struct echeance_readings *readings);

/**
 * echeance_authentication_system for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0
 * is not given, which is an error in each row. See “Columns” above.
 */
echeance_status echeance_authentication_system_columns(size_t rows,
                                                       int32_t as_of,
                                                       const struct echeance_authentication_system_table *table,
                                                       const struct echeance_readings *readings,
                                                       const struct echeance_authentication_system_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
