/**
 * @file
 * Certificate status: Is the certificate in force on that day?
 * Fr : État du certificat : Le certificat est-il en vigueur ce jour-là?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_certificate_status_facts facts = { .issued_on = 20240315, .affiliated = ECHEANCE_YES };
 * echeance_certificate_status_answer answer;
 * if (echeance_certificate_status(20240314, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_CERTIFICATE_STATUS_NOT_YET_ISSUED)
 *     puts("not-yet-issued");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_CERTIFICATE_STATUS_H
#define ECHEANCE_CERTIFICATE_STATUS_H

#include "common.h"

/**
 * The rule certificate-status. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_CERTIFICATE_STATUS 2

/**
 * The certificate is not yet issued.
 * Fr : le certificat n’est pas encore délivré.
 */
#define ECHEANCE_CERTIFICATE_STATUS_NOT_YET_ISSUED 1

/**
 * The certificate is cancelled.
 * Fr : le certificat est annulé.
 */
#define ECHEANCE_CERTIFICATE_STATUS_CANCELLED 2

/**
 * The certificate has expired.
 * Fr : le certificat est expiré.
 */
#define ECHEANCE_CERTIFICATE_STATUS_EXPIRED 3

/**
 * The certificate is suspended.
 * Fr : le certificat est suspendu.
 */
#define ECHEANCE_CERTIFICATE_STATUS_SUSPENDED 4

/**
 * The certificate is in force.
 * Fr : le certificat est en vigueur.
 */
#define ECHEANCE_CERTIFICATE_STATUS_VALID 5

/**
 * The certificate has not reached its term, and the representative is affiliated with a
 * collection agent holding a valid permit. Sources: OPC-application-regular,
 * OPC-application-temporary, OPC-work-stoppage.
 * Fr : le certificat n’est pas arrivé à son terme, et la représentante ou le représentant a un
 * lien avec un agent de recouvrement titulaire d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_STATUS_REASON_WITHIN_TERM_AND_AFFILIATED 201

/**
 * The representative is affiliated with no collection agent holding a valid permit. Sources:
 * OPC-work-stoppage.
 * Fr : la représentante ou le représentant n’a de lien avec aucun agent de recouvrement
 * titulaire d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_STATUS_REASON_NOT_AFFILIATED 202

/**
 * The Office issues the certificate later. Sources: OPC-application-regular,
 * OPC-application-temporary.
 * Fr : l’Office délivre le certificat plus tard.
 */
#define ECHEANCE_CERTIFICATE_STATUS_REASON_ISSUED_AFTER_AS_OF 203

/**
 * The last day covered by the certificate is past; a certificate is needed to act as a
 * representative, and to continue or resume these activities the steps that the Office asks
 * for must be completed first. Sources: S000-01, S000-02, S001-05, S001-06, OPC-definition,
 * OPC-application-regular, OPC-temporary-expiry, Q8.
 * Fr : le dernier jour couvert par le certificat est passé; il faut un certificat pour agir à
 * titre de représentante ou de représentant, et pour poursuivre ou reprendre ces activités,
 * suivre d’abord les étapes que l’Office demande.
 */
#define ECHEANCE_CERTIFICATE_STATUS_REASON_PAST_LAST_COVERED_DAY 204

/**
 * The certificate was cancelled. Sources: OPC-work-stoppage, R-2.2-s51, Q35.
 * Fr : le certificat a été annulé.
 */
#define ECHEANCE_CERTIFICATE_STATUS_REASON_CANCELLED_BY_AS_OF 205

/**
 * Kind of certificate. The bit of this fact.
 * Fr : sorte de certificat.
 */
#define ECHEANCE_CERTIFICATE_STATUS_FACT_KIND 1

/**
 * Day the certificate was issued. The bit of this fact.
 * Fr : jour de la délivrance du certificat.
 */
#define ECHEANCE_CERTIFICATE_STATUS_FACT_ISSUED_ON 2

/**
 * Expiry day of the certificate. The bit of this fact.
 * Fr : jour d’échéance du certificat.
 */
#define ECHEANCE_CERTIFICATE_STATUS_FACT_EXPIRES_ON 4

/**
 * Affiliated, on that day, with a collection agent holding a valid permit. The bit of this
 * fact.
 * Fr : lien, ce jour-là, avec un agent de recouvrement titulaire d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_STATUS_FACT_AFFILIATED 8

/**
 * Day the certificate is cancelled. The bit of this fact.
 * Fr : jour de l’annulation du certificat.
 */
#define ECHEANCE_CERTIFICATE_STATUS_FACT_CANCELLED_ON 16

/**
 * Regular certificate.
 * Fr : certificat régulier.
 */
#define ECHEANCE_CERTIFICATE_STATUS_KIND_REGULAR 1

/**
 * Temporary certificate.
 * Fr : certificat temporaire.
 */
#define ECHEANCE_CERTIFICATE_STATUS_KIND_TEMPORARY 2

/**
 * Facts of echeance_certificate_status. Sources: OPC-application-regular,
 * OPC-application-temporary, OPC-work-stoppage, S000-01, S000-02, S001-05, S001-06,
 * OPC-definition, OPC-temporary-expiry, Q8, R-2.2-s51, Q35.
 */
typedef struct echeance_certificate_status_facts {
  /**
   * Kind of certificate. One of ECHEANCE_CERTIFICATE_STATUS_KIND_; 0 if not given, which means
   * ECHEANCE_CERTIFICATE_STATUS_KIND_REGULAR.
   * Fr : sorte de certificat.
   */
  int32_t kind;
  /**
   * Day the certificate was issued. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 if not given, which
   * means unknown.
   * Fr : jour de la délivrance du certificat.
   */
  int32_t issued_on;
  /**
   * Expiry day of the certificate. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 if not given, which
   * means unknown.
   * Fr : jour d’échéance du certificat.
   */
  int32_t expires_on;
  /**
   * Affiliated, on that day, with a collection agent holding a valid permit. ECHEANCE_YES or
   * ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : lien, ce jour-là, avec un agent de recouvrement titulaire d’un permis valide.
   */
  int32_t affiliated;
  /**
   * Day the certificate is cancelled. Day, YYYYMMDD, or ECHEANCE_NONE for “none” (certificate
   * not cancelled), or ECHEANCE_UNKNOWN; 0 if not given, which means “none”.
   * Fr : jour de l’annulation du certificat.
   */
  int32_t cancelled_on;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_certificate_status_facts;

/**
 * Answer of echeance_certificate_status.
 */
typedef struct echeance_certificate_status_answer {
  /**
   * One of ECHEANCE_CERTIFICATE_STATUS_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_CERTIFICATE_STATUS_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_CERTIFICATE_STATUS_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_CERTIFICATE_STATUS_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Expiry day. Day, YYYYMMDD; 0 if null.
   * Fr : jour d’échéance.
   */
  int32_t expires_on;
  /**
   * Last valid day. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour de validité.
   */
  int32_t last_valid_day;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_certificate_status_answer;

/**
 * Decision of echeance_certificate_status_decide.
 */
typedef struct echeance_certificate_status_decision {
  /**
   * One of ECHEANCE_CERTIFICATE_STATUS_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_CERTIFICATE_STATUS_REASON_.
   */
  int32_t reason;
  /**
   * Expiry day. Day, YYYYMMDD; 0 if null.
   * Fr : jour d’échéance.
   */
  int32_t expires_on;
  /**
   * Last valid day. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour de validité.
   */
  int32_t last_valid_day;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_certificate_status_decision;

/**
 * Columns of facts of echeance_certificate_status_columns.
 */
typedef struct echeance_certificate_status_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Kind of certificate. ECHEANCE_CERTIFICATE_STATUS_KIND_, or 0 if not given. NULL if no row
   * gives it, which means ECHEANCE_CERTIFICATE_STATUS_KIND_REGULAR.
   */
  const int32_t *kind;
  /**
   * Day the certificate was issued. Days. NULL if no row gives it, which means unknown.
   */
  const int32_t *issued_on;
  /**
   * Expiry day of the certificate. Days. NULL if no row gives it, which means unknown.
   */
  const int32_t *expires_on;
  /**
   * Affiliated, on that day, with a collection agent holding a valid permit. ECHEANCE_YES,
   * ECHEANCE_NO, ECHEANCE_UNKNOWN, or 0 if not given. NULL if no row gives it, which means
   * unknown.
   */
  const int32_t *affiliated;
  /**
   * Day the certificate is cancelled. Days, ECHEANCE_COLUMN_NONE for “none”. NULL if no row
   * gives it, which means “none”.
   */
  const int32_t *cancelled_on;
} echeance_certificate_status_table;

/**
 * Columns of results of echeance_certificate_status_columns; give NULL for a column that you
 * do not want.
 */
typedef struct echeance_certificate_status_results {
  /**
   * One of ECHEANCE_CERTIFICATE_STATUS_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus
   * the ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_CERTIFICATE_STATUS_FACT_
   * or ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_CERTIFICATE_STATUS_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_STATUS_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_STATUS_FACT_.
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
   * Expiry day. Days.
   */
  int32_t *expires_on;
  /**
   * Last valid day. Days.
   */
  int32_t *last_valid_day;
  /**
   * Days left, the day of the question included. Whole numbers.
   */
  int32_t *days_left;
} echeance_certificate_status_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Is the certificate in force on that day? as_of: day of the question, YYYYMMDD. Sources:
 * OPC-application-regular, OPC-application-temporary, OPC-work-stoppage, S000-01, S000-02,
 * S001-05, S001-06, OPC-definition, OPC-temporary-expiry, Q8, R-2.2-s51, Q35.
 * Fr : Le certificat est-il en vigueur ce jour-là? as_of : jour de la question.
 */
echeance_status echeance_certificate_status(int32_t as_of,
                                            const struct echeance_certificate_status_facts *facts,
                                            const struct echeance_readings *readings,
                                            struct echeance_certificate_status_answer *answer);

/**
 * The fast path of echeance_certificate_status, for complete records.
 * ECHEANCE_STATUS_FACTS_MISSING if a fact that the rule reads is unknown, even if the outcome
 * does not depend on it: call echeance_certificate_status instead.
 */
echeance_status echeance_certificate_status_decide(int32_t as_of,
                                                   const struct echeance_certificate_status_facts *facts,
                                                   const struct echeance_readings *readings,
                                                   struct echeance_certificate_status_decision *decision);

/**
 * The field for which echeance_certificate_status returns an error: one of
 * ECHEANCE_CERTIFICATE_STATUS_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_certificate_status_wrong_field(int32_t as_of,
                                                const struct echeance_certificate_status_facts *facts,
                                                const struct echeance_readings *readings);

/**
 * echeance_certificate_status for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0
 * is not given, which is an error in each row. See “Columns” above.
 */
echeance_status echeance_certificate_status_columns(size_t rows,
                                                    int32_t as_of,
                                                    const struct echeance_certificate_status_table *table,
                                                    const struct echeance_readings *readings,
                                                    const struct echeance_certificate_status_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
