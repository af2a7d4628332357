/**
 * @file
 * Site authenticity: Do the picture and the personal sentence show that the site is that of clicSÉQUR?
 * Fr : Authenticité du site : L’image et la phrase personnelle montrent-elles que le site est bien celui de clicSÉQUR?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_site_authenticity_facts facts = {
 *     .picture_recognised = ECHEANCE_YES,
 *     .sentence_recognised = ECHEANCE_YES,
 * };
 * echeance_site_authenticity_answer answer;
 * if (echeance_site_authenticity(0, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_SITE_AUTHENTICITY_ENTER_PASSWORD)
 *     puts("enter-password");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_SITE_AUTHENTICITY_H
#define ECHEANCE_SITE_AUTHENTICITY_H

#include "common.h"

/**
 * The rule site-authenticity. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_SITE_AUTHENTICITY 18

/**
 * The person must not enter their password.
 * Fr : la personne ne doit pas entrer son mot de passe.
 */
#define ECHEANCE_SITE_AUTHENTICITY_DO_NOT_ENTER_PASSWORD 1

/**
 * The person may enter their password.
 * Fr : la personne peut entrer son mot de passe.
 */
#define ECHEANCE_SITE_AUTHENTICITY_ENTER_PASSWORD 2

/**
 * The person does not see or does not recognise the picture that they chose. Sources: S003-19,
 * S003-20.
 * Fr : la personne ne voit pas ou ne reconnaît pas l’image qu’elle a choisie.
 */
#define ECHEANCE_SITE_AUTHENTICITY_REASON_PICTURE_NOT_RECOGNISED 1801

/**
 * The person does not see or does not recognise their personal sentence. Sources: S003-19,
 * S003-20.
 * Fr : la personne ne voit pas ou ne reconnaît pas sa phrase personnelle.
 */
#define ECHEANCE_SITE_AUTHENTICITY_REASON_SENTENCE_NOT_RECOGNISED 1802

/**
 * The person recognises the picture that they chose and their personal sentence. Sources:
 * S003-19, S003-20.
 * Fr : la personne reconnaît l’image qu’elle a choisie et sa phrase personnelle.
 */
#define ECHEANCE_SITE_AUTHENTICITY_REASON_BOTH_RECOGNISED 1803

/**
 * Chosen picture displayed and recognised. The bit of this fact.
 * Fr : image choisie affichée et reconnue.
 */
#define ECHEANCE_SITE_AUTHENTICITY_FACT_PICTURE_RECOGNISED 1

/**
 * Personal sentence displayed and recognised. The bit of this fact.
 * Fr : phrase personnelle affichée et reconnue.
 */
#define ECHEANCE_SITE_AUTHENTICITY_FACT_SENTENCE_RECOGNISED 2

/**
 * Facts of echeance_site_authenticity. Sources: S003-19, S003-20.
 */
typedef struct echeance_site_authenticity_facts {
  /**
   * Chosen picture displayed and recognised. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0
   * if not given, which means unknown.
   * Fr : image choisie affichée et reconnue.
   */
  int32_t picture_recognised;
  /**
   * Personal sentence displayed and recognised. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : phrase personnelle affichée et reconnue.
   */
  int32_t sentence_recognised;
} echeance_site_authenticity_facts;

/**
 * Answer of echeance_site_authenticity.
 */
typedef struct echeance_site_authenticity_answer {
  /**
   * One of ECHEANCE_SITE_AUTHENTICITY_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_SITE_AUTHENTICITY_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_SITE_AUTHENTICITY_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_SITE_AUTHENTICITY_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
} echeance_site_authenticity_answer;

/**
 * Columns of facts of echeance_site_authenticity_columns.
 */
typedef struct echeance_site_authenticity_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Chosen picture displayed and recognised. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, or 0
   * if not given. NULL if no row gives it, which means unknown.
   */
  const int32_t *picture_recognised;
  /**
   * Personal sentence displayed and recognised. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, or
   * 0 if not given. NULL if no row gives it, which means unknown.
   */
  const int32_t *sentence_recognised;
} echeance_site_authenticity_table;

/**
 * Columns of results of echeance_site_authenticity_columns; give NULL for a column that you do
 * not want.
 */
typedef struct echeance_site_authenticity_results {
  /**
   * One of ECHEANCE_SITE_AUTHENTICITY_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_SITE_AUTHENTICITY_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_SITE_AUTHENTICITY_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_SITE_AUTHENTICITY_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_SITE_AUTHENTICITY_FACT_.
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
} echeance_site_authenticity_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Do the picture and the personal sentence show that the site is that of clicSÉQUR? as_of: day
 * of the question, YYYYMMDD; 0 if not given. Sources: S003-19, S003-20.
 * Fr : L’image et la phrase personnelle montrent-elles que le site est bien celui de
 * clicSÉQUR? as_of : jour de la question.
 */
echeance_status echeance_site_authenticity(int32_t as_of,
                                           const struct echeance_site_authenticity_facts *facts,
                                           const struct echeance_readings *readings,
                                           struct echeance_site_authenticity_answer *answer);

/**
 * The field for which echeance_site_authenticity returns an error: one of
 * ECHEANCE_SITE_AUTHENTICITY_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_site_authenticity_wrong_field(int32_t as_of,
                                               const struct echeance_site_authenticity_facts *facts,
                                               const struct echeance_readings *readings);

/**
 * echeance_site_authenticity for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0
 * is not given. See “Columns” above.
 */
echeance_status echeance_site_authenticity_columns(size_t rows,
                                                   int32_t as_of,
                                                   const struct echeance_site_authenticity_table *table,
                                                   const struct echeance_readings *readings,
                                                   const struct echeance_site_authenticity_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
