/**
 * @file
 * Certificate renewal: Was the certificate renewed in time, or can it still be?
 * Fr : Renouvellement du certificat : Le certificat a-t-il été renouvelé à temps, ou peut-il encore l’être?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_certificate_renewal_facts facts = { .expires_on = 20260513 };
 * echeance_certificate_renewal_answer answer;
 * if (echeance_certificate_renewal(20260511, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_CERTIFICATE_RENEWAL_OPEN)
 *     puts("open");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_CERTIFICATE_RENEWAL_H
#define ECHEANCE_CERTIFICATE_RENEWAL_H

#include "common.h"

/**
 * The rule certificate-renewal. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_CERTIFICATE_RENEWAL 3

/**
 * The certificate is renewed.
 * Fr : le certificat est renouvelé.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_RENEWED 1

/**
 * The representative did not renew the certificate in time.
 * Fr : la représentante ou le représentant n’a pas renouvelé le certificat à temps.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_MISSED 2

/**
 * The representative can still renew the certificate.
 * Fr : la représentante ou le représentant peut encore renouveler le certificat.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_OPEN 3

/**
 * The renewal was completed in time. Sources: S000-01, S001-05, OPC-renewing.
 * Fr : le renouvellement a été terminé à temps.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_REASON_COMPLETED_IN_TIME 301

/**
 * The renewal is not completed and the deadline is not past; if it is not renewed in time, the
 * certificate expires. Sources: S000-01, S000-02, S001-05, S001-06, S000-23, S001-26,
 * OPC-renewing, OPC-definition, P-40.1-s269.
 * Fr : le renouvellement n’est pas terminé et le délai n’est pas passé; sans renouvellement à
 * temps, le certificat expire.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_REASON_DEADLINE_NOT_PASSED 302

/**
 * The renewal is not completed and the deadline is past; the certificate has therefore
 * expired, and one is needed to act as a representative. Sources: S000-01, S000-02, S001-05,
 * S001-06, OPC-renewing, OPC-definition.
 * Fr : le renouvellement n’est pas terminé et le délai est passé; le certificat est donc
 * expiré, et il en faut un pour agir à titre de représentante ou de représentant.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_REASON_NOT_COMPLETED_IN_TIME 303

/**
 * The renewal was completed too late; the certificate has therefore expired, and one is needed
 * to act as a representative. Sources: S000-01, S000-02, S001-05, S001-06, OPC-renewing,
 * OPC-definition.
 * Fr : le renouvellement a été terminé trop tard; le certificat est donc expiré, et il en faut
 * un pour agir à titre de représentante ou de représentant.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_REASON_COMPLETED_TOO_LATE 304

/**
 * Expiry day of the certificate. The bit of this fact.
 * Fr : jour d’échéance du certificat.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_FACT_EXPIRES_ON 1

/**
 * Day the renewal was completed. The bit of this fact.
 * Fr : jour où le renouvellement a été terminé.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_FACT_COMPLETED_ON 2

/**
 * Transfer of the exam result, by the procedure published for clicSÉQUR.
 * Fr : transfert du résultat de l’examen, selon la marche à suivre publiée pour clicSÉQUR.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_NEXT_PROCEDURE_EXAM_TRANSFER 1

/**
 * Facts of echeance_certificate_renewal. Sources: S000-01, S001-05, OPC-renewing, S000-02,
 * S001-06, S000-23, S001-26, OPC-definition, P-40.1-s269.
 */
typedef struct echeance_certificate_renewal_facts {
  /**
   * Expiry day of the certificate. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 if not given, which
   * means unknown.
   * Fr : jour d’échéance du certificat.
   */
  int32_t expires_on;
  /**
   * Day the renewal was completed. Day, YYYYMMDD, or ECHEANCE_NONE for “none” (renewal not
   * completed), or ECHEANCE_UNKNOWN; 0 if not given, which means “none”.
   * Fr : jour où le renouvellement a été terminé.
   */
  int32_t completed_on;
} echeance_certificate_renewal_facts;

/**
 * Answer of echeance_certificate_renewal.
 */
typedef struct echeance_certificate_renewal_answer {
  /**
   * One of ECHEANCE_CERTIFICATE_RENEWAL_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_CERTIFICATE_RENEWAL_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_CERTIFICATE_RENEWAL_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_CERTIFICATE_RENEWAL_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Last day to renew. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour pour renouveler.
   */
  int32_t renew_by;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Day, YYYYMMDD; 0 if
   * null.
   * Fr : dernier jour, reporté s’il tombe un samedi, un dimanche ou un autre jour férié.
   */
  int32_t renew_by_extended;
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
   * Expiry day after the renewal. Day, YYYYMMDD; 0 if null.
   * Fr : jour d’échéance après le renouvellement.
   */
  int32_t next_expires_on;
  /**
   * What to do next. One of ECHEANCE_CERTIFICATE_RENEWAL_NEXT_PROCEDURE_; 0 if null.
   * Fr : que faire ensuite.
   */
  int32_t next_procedure;
} echeance_certificate_renewal_answer;

/**
 * Decision of echeance_certificate_renewal_decide.
 */
typedef struct echeance_certificate_renewal_decision {
  /**
   * One of ECHEANCE_CERTIFICATE_RENEWAL_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_CERTIFICATE_RENEWAL_REASON_.
   */
  int32_t reason;
  /**
   * Last day to renew. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour pour renouveler.
   */
  int32_t renew_by;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Day, YYYYMMDD; 0 if
   * null.
   * Fr : dernier jour, reporté s’il tombe un samedi, un dimanche ou un autre jour férié.
   */
  int32_t renew_by_extended;
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
   * Expiry day after the renewal. Day, YYYYMMDD; 0 if null.
   * Fr : jour d’échéance après le renouvellement.
   */
  int32_t next_expires_on;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_certificate_renewal_decision;

/**
 * Columns of facts of echeance_certificate_renewal_columns.
 */
typedef struct echeance_certificate_renewal_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Expiry day of the certificate. Days. NULL if no row gives it, which means unknown.
   */
  const int32_t *expires_on;
  /**
   * Day the renewal was completed. Days, ECHEANCE_COLUMN_NONE for “none”. NULL if no row gives
   * it, which means “none”.
   */
  const int32_t *completed_on;
} echeance_certificate_renewal_table;

/**
 * Columns of results of echeance_certificate_renewal_columns; give NULL for a column that you
 * do not want.
 */
typedef struct echeance_certificate_renewal_results {
  /**
   * One of ECHEANCE_CERTIFICATE_RENEWAL_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus
   * the ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_CERTIFICATE_RENEWAL_FACT_
   * or ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_CERTIFICATE_RENEWAL_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_RENEWAL_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_RENEWAL_FACT_.
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
   * Last day to renew. Days.
   */
  int32_t *renew_by;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Days.
   */
  int32_t *renew_by_extended;
  /**
   * Days left, the day of the question included. Whole numbers.
   */
  int32_t *days_left;
  /**
   * Expiry day after the renewal. Days.
   */
  int32_t *next_expires_on;
  /**
   * What to do next. ECHEANCE_CERTIFICATE_RENEWAL_NEXT_PROCEDURE_; 0 if null.
   */
  int32_t *next_procedure;
} echeance_certificate_renewal_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Was the certificate renewed in time, or can it still be? as_of: day of the question,
 * YYYYMMDD. Sources: S000-01, S001-05, OPC-renewing, S000-02, S001-06, S000-23, S001-26,
 * OPC-definition, P-40.1-s269.
 * Fr : Le certificat a-t-il été renouvelé à temps, ou peut-il encore l’être? as_of : jour de
 * la question.
 */
echeance_status echeance_certificate_renewal(int32_t as_of,
                                             const struct echeance_certificate_renewal_facts *facts,
                                             const struct echeance_readings *readings,
                                             struct echeance_certificate_renewal_answer *answer);

/**
 * The fast path of echeance_certificate_renewal, for complete records.
 * ECHEANCE_STATUS_FACTS_MISSING if a fact that the rule reads is unknown, even if the outcome
 * does not depend on it: call echeance_certificate_renewal instead.
 */
echeance_status echeance_certificate_renewal_decide(int32_t as_of,
                                                    const struct echeance_certificate_renewal_facts *facts,
                                                    const struct echeance_readings *readings,
                                                    struct echeance_certificate_renewal_decision *decision);

/**
 * The field for which echeance_certificate_renewal returns an error: one of
 * ECHEANCE_CERTIFICATE_RENEWAL_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_certificate_renewal_wrong_field(int32_t as_of,
                                                 const struct echeance_certificate_renewal_facts *facts,
                                                 const struct echeance_readings *readings);

/**
 * echeance_certificate_renewal for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0
 * is not given, which is an error in each row. See “Columns” above.
 */
echeance_status echeance_certificate_renewal_columns(size_t rows,
                                                     int32_t as_of,
                                                     const struct echeance_certificate_renewal_table *table,
                                                     const struct echeance_readings *readings,
                                                     const struct echeance_certificate_renewal_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
