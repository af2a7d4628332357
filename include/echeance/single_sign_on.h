/**
 * @file
 * Single sign-on: Is the single sign-on of clicSÉQUR active?
 * Fr : Authentification unique : L’authentification unique de clicSÉQUR est-elle active?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_single_sign_on_facts facts = { .enabled = ECHEANCE_YES, .public_computer = ECHEANCE_NO };
 * echeance_single_sign_on_answer answer;
 * if (echeance_single_sign_on(0, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_SINGLE_SIGN_ON_ACTIVE)
 *     puts("active");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_SINGLE_SIGN_ON_H
#define ECHEANCE_SINGLE_SIGN_ON_H

#include "common.h"

/**
 * The rule single-sign-on. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_SINGLE_SIGN_ON 17

/**
 * Single sign-on is inactive.
 * Fr : l’authentification unique est inactive.
 */
#define ECHEANCE_SINGLE_SIGN_ON_INACTIVE 1

/**
 * Single sign-on is active.
 * Fr : l’authentification unique est active.
 */
#define ECHEANCE_SINGLE_SIGN_ON_ACTIVE 2

/**
 * The person has checked the box for a public computer, which deactivates single sign-on.
 * Sources: S003-15, Q23.
 * Fr : la personne a coché la case de l’ordinateur public, ce qui désactive l’authentification
 * unique.
 */
#define ECHEANCE_SINGLE_SIGN_ON_REASON_PUBLIC_COMPUTER 1701

/**
 * Single sign-on is activated in the account; clicSÉQUR may still require a new
 * authentication. Sources: S003-09, S003-13, S003-14.
 * Fr : l’authentification unique est activée dans le compte; clicSÉQUR peut quand même exiger
 * une nouvelle authentification.
 */
#define ECHEANCE_SINGLE_SIGN_ON_REASON_SINGLE_SIGN_ON_ON 1702

/**
 * Single sign-on is deactivated in the account. Sources: S003-13.
 * Fr : l’authentification unique est désactivée dans le compte.
 */
#define ECHEANCE_SINGLE_SIGN_ON_REASON_SINGLE_SIGN_ON_OFF 1703

/**
 * Single sign-on activated in the account. The bit of this fact.
 * Fr : authentification unique activée dans le compte.
 */
#define ECHEANCE_SINGLE_SIGN_ON_FACT_ENABLED 1

/**
 * Box for a public computer checked. The bit of this fact.
 * Fr : case de l’ordinateur public cochée.
 */
#define ECHEANCE_SINGLE_SIGN_ON_FACT_PUBLIC_COMPUTER 2

/**
 * Number of clicSÉQUR accounts that the person uses. The bit of this fact.
 * Fr : nombre de comptes clicSÉQUR que la personne utilise.
 */
#define ECHEANCE_SINGLE_SIGN_ON_FACT_ACCOUNTS_IN_USE 4

/**
 * Facts of echeance_single_sign_on. Sources: S003-15, Q23, S003-09, S003-13, S003-14.
 */
typedef struct echeance_single_sign_on_facts {
  /**
   * Single sign-on activated in the account. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0
   * if not given, which means unknown.
   * Fr : authentification unique activée dans le compte.
   */
  int32_t enabled;
  /**
   * Box for a public computer checked. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 if
   * not given, which means unknown.
   * Fr : case de l’ordinateur public cochée.
   */
  int32_t public_computer;
  /**
   * Number of clicSÉQUR accounts that the person uses. Whole number from 0 to 1000, if
   * has_accounts_in_use is 1.
   * Fr : nombre de comptes clicSÉQUR que la personne utilise.
   */
  int32_t accounts_in_use;
  /**
   * 1 if accounts_in_use is given, or ECHEANCE_UNKNOWN; 0 if not given, which means 1.
   */
  int32_t has_accounts_in_use;
} echeance_single_sign_on_facts;

/**
 * Answer of echeance_single_sign_on.
 */
typedef struct echeance_single_sign_on_answer {
  /**
   * One of ECHEANCE_SINGLE_SIGN_ON_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_SINGLE_SIGN_ON_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_SINGLE_SIGN_ON_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_SINGLE_SIGN_ON_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Single sign-on advised against for so many accounts. ECHEANCE_YES or ECHEANCE_NO; 0 if null.
   * Fr : authentification unique déconseillée à qui utilise autant de comptes.
   */
  int32_t advised_against;
  /**
   * A new authentication always possible. ECHEANCE_YES or ECHEANCE_NO; 0 if null.
   * Fr : nouvelle authentification toujours possible.
   */
  int32_t may_ask_again;
} echeance_single_sign_on_answer;

/**
 * Columns of facts of echeance_single_sign_on_columns.
 */
typedef struct echeance_single_sign_on_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Single sign-on activated in the account. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, or 0
   * if not given. NULL if no row gives it, which means unknown.
   */
  const int32_t *enabled;
  /**
   * Box for a public computer checked. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, or 0 if not
   * given. NULL if no row gives it, which means unknown.
   */
  const int32_t *public_computer;
  /**
   * Number of clicSÉQUR accounts that the person uses. Whole numbers from 0 to 1000. NULL if no
   * row gives it, which means 1.
   */
  const int32_t *accounts_in_use;
} echeance_single_sign_on_table;

/**
 * Columns of results of echeance_single_sign_on_columns; give NULL for a column that you do
 * not want.
 */
typedef struct echeance_single_sign_on_results {
  /**
   * One of ECHEANCE_SINGLE_SIGN_ON_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_SINGLE_SIGN_ON_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_SINGLE_SIGN_ON_REASON_, modulo
   * 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_SINGLE_SIGN_ON_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_SINGLE_SIGN_ON_FACT_.
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
   * Single sign-on advised against for so many accounts. ECHEANCE_YES or ECHEANCE_NO; 0 if null.
   */
  int32_t *advised_against;
  /**
   * A new authentication always possible. ECHEANCE_YES or ECHEANCE_NO; 0 if null.
   */
  int32_t *may_ask_again;
} echeance_single_sign_on_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Is the single sign-on of clicSÉQUR active? as_of: day of the question, YYYYMMDD; 0 if not
 * given. Sources: S003-15, Q23, S003-09, S003-13, S003-14.
 * Fr : L’authentification unique de clicSÉQUR est-elle active? as_of : jour de la question.
 */
echeance_status echeance_single_sign_on(int32_t as_of,
                                        const struct echeance_single_sign_on_facts *facts,
                                        const struct echeance_readings *readings,
                                        struct echeance_single_sign_on_answer *answer);

/**
 * The field for which echeance_single_sign_on returns an error: one of
 * ECHEANCE_SINGLE_SIGN_ON_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_single_sign_on_wrong_field(int32_t as_of,
                                            const struct echeance_single_sign_on_facts *facts,
                                            const struct echeance_readings *readings);

/**
 * echeance_single_sign_on for whole columns: each row is answered as a call of its own would
 * be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0 is not
 * given. See “Columns” above.
 */
echeance_status echeance_single_sign_on_columns(size_t rows,
                                                int32_t as_of,
                                                const struct echeance_single_sign_on_table *table,
                                                const struct echeance_readings *readings,
                                                const struct echeance_single_sign_on_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
