/**
 * @file
 * Certificate issuance: Can the Office issue the certificate?
 * Fr : Délivrance du certificat : L’Office peut-il délivrer le certificat?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_certificate_issuance_facts facts = {
 *     .application_complete = ECHEANCE_YES,
 *     .exam_passed = ECHEANCE_YES,
 *     .duties_paid = ECHEANCE_YES,
 *     .affiliated = ECHEANCE_YES,
 * };
 * echeance_certificate_issuance_answer answer;
 * if (echeance_certificate_issuance(0, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_CERTIFICATE_ISSUANCE_ISSUABLE)
 *     puts("issuable");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_CERTIFICATE_ISSUANCE_H
#define ECHEANCE_CERTIFICATE_ISSUANCE_H

#include "common.h"

/**
 * The rule certificate-issuance. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_CERTIFICATE_ISSUANCE 4

/**
 * The Office can issue the certificate.
 * Fr : l’Office peut délivrer le certificat.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_ISSUABLE 1

/**
 * The Office cannot issue the certificate.
 * Fr : l’Office ne peut pas délivrer le certificat.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_NOT_ISSUABLE 2

/**
 * The Office has received a complete, compliant application; the representative has passed the
 * exam, has paid the duties and is affiliated with a collection agent holding a valid permit.
 * Sources: S000-22, S001-25, OPC-application-regular.
 * Fr : l’Office a reçu une demande complète et conforme; la représentante ou le représentant a
 * réussi l’examen, a payé les droits et a un lien avec un agent de recouvrement titulaire d’un
 * permis valide.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_REASON_ALL_CONDITIONS_MET 401

/**
 * The Office has not received a complete, compliant application. Sources:
 * OPC-application-regular.
 * Fr : l’Office n’a pas reçu de demande complète et conforme.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_REASON_APPLICATION_INCOMPLETE 402

/**
 * The representative has not passed the exam. Sources: OPC-application-regular, OPC-exam.
 * Fr : la représentante ou le représentant n’a pas réussi l’examen.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_REASON_EXAM_NOT_PASSED 403

/**
 * The representative has not paid the duties. Sources: S000-21, S000-22, S001-24, S001-25,
 * OPC-application-regular.
 * Fr : la représentante ou le représentant n’a pas payé les droits.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_REASON_DUTIES_UNPAID 404

/**
 * The representative is affiliated with no collection agent holding a valid permit. Sources:
 * S000-22, S001-25, OPC-application-regular.
 * Fr : la représentante ou le représentant n’a de lien avec aucun agent de recouvrement
 * titulaire d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_REASON_NOT_AFFILIATED 405

/**
 * Complete, compliant application received by the Office. The bit of this fact.
 * Fr : demande complète et conforme reçue par l’Office.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_FACT_APPLICATION_COMPLETE 1

/**
 * The representative has passed the exam. The bit of this fact.
 * Fr : la représentante ou le représentant a réussi l’examen.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_FACT_EXAM_PASSED 2

/**
 * Duties paid. The bit of this fact.
 * Fr : droits payés.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_FACT_DUTIES_PAID 4

/**
 * The representative is affiliated with a collection agent holding a valid permit. The bit of
 * this fact.
 * Fr : la représentante ou le représentant a un lien avec un agent de recouvrement titulaire
 * d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_FACT_AFFILIATED 8

/**
 * Submit a complete, compliant application. The bit of this item.
 * Fr : présenter une demande complète et conforme.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_OUTSTANDING_COMPLETE_APPLICATION 2

/**
 * Pass the exam. The bit of this item.
 * Fr : réussir l’examen.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_OUTSTANDING_PASS_EXAM 4

/**
 * Pay the duties. The bit of this item.
 * Fr : payer les droits.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_OUTSTANDING_PAY_DUTIES 8

/**
 * Become affiliated with a collection agent holding a valid permit. The bit of this item.
 * Fr : se lier à un agent de recouvrement titulaire d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_OUTSTANDING_AFFILIATE 16

/**
 * Facts of echeance_certificate_issuance. Sources: S000-22, S001-25, OPC-application-regular,
 * OPC-exam, S000-21, S001-24.
 */
typedef struct echeance_certificate_issuance_facts {
  /**
   * Complete, compliant application received by the Office. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : demande complète et conforme reçue par l’Office.
   */
  int32_t application_complete;
  /**
   * The representative has passed the exam. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0
   * if not given, which means unknown.
   * Fr : la représentante ou le représentant a réussi l’examen.
   */
  int32_t exam_passed;
  /**
   * Duties paid. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 if not given, which means
   * unknown.
   * Fr : droits payés.
   */
  int32_t duties_paid;
  /**
   * The representative is affiliated with a collection agent holding a valid permit.
   * ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : la représentante ou le représentant a un lien avec un agent de recouvrement titulaire
   * d’un permis valide.
   */
  int32_t affiliated;
} echeance_certificate_issuance_facts;

/**
 * Answer of echeance_certificate_issuance.
 */
typedef struct echeance_certificate_issuance_answer {
  /**
   * One of ECHEANCE_CERTIFICATE_ISSUANCE_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_CERTIFICATE_ISSUANCE_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_CERTIFICATE_ISSUANCE_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_CERTIFICATE_ISSUANCE_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * What is still to be done. ECHEANCE_SET_GIVEN plus the bits
   * ECHEANCE_CERTIFICATE_ISSUANCE_OUTSTANDING_ of its items; 0 if null.
   * Fr : ce qui reste à faire.
   */
  uint32_t outstanding;
  int32_t reserved;
} echeance_certificate_issuance_answer;

/**
 * Columns of facts of echeance_certificate_issuance_columns.
 */
typedef struct echeance_certificate_issuance_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Complete, compliant application received by the Office. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_UNKNOWN, or 0 if not given. NULL if no row gives it, which means unknown.
   */
  const int32_t *application_complete;
  /**
   * The representative has passed the exam. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, or 0 if
   * not given. NULL if no row gives it, which means unknown.
   */
  const int32_t *exam_passed;
  /**
   * Duties paid. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, or 0 if not given. NULL if no row
   * gives it, which means unknown.
   */
  const int32_t *duties_paid;
  /**
   * The representative is affiliated with a collection agent holding a valid permit.
   * ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, or 0 if not given. NULL if no row gives it,
   * which means unknown.
   */
  const int32_t *affiliated;
} echeance_certificate_issuance_table;

/**
 * Columns of results of echeance_certificate_issuance_columns; give NULL for a column that you
 * do not want.
 */
typedef struct echeance_certificate_issuance_results {
  /**
   * One of ECHEANCE_CERTIFICATE_ISSUANCE_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus
   * the ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_CERTIFICATE_ISSUANCE_FACT_
   * or ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_CERTIFICATE_ISSUANCE_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_ISSUANCE_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_ISSUANCE_FACT_.
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
   * What is still to be done. ECHEANCE_SET_GIVEN plus the bits
   * ECHEANCE_CERTIFICATE_ISSUANCE_OUTSTANDING_; 0 if null.
   */
  int32_t *outstanding;
} echeance_certificate_issuance_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Can the Office issue the certificate? as_of: day of the question, YYYYMMDD; 0 if not given.
 * Sources: S000-22, S001-25, OPC-application-regular, OPC-exam, S000-21, S001-24.
 * Fr : L’Office peut-il délivrer le certificat? as_of : jour de la question.
 */
echeance_status echeance_certificate_issuance(int32_t as_of,
                                              const struct echeance_certificate_issuance_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_certificate_issuance_answer *answer);

/**
 * The field for which echeance_certificate_issuance returns an error: one of
 * ECHEANCE_CERTIFICATE_ISSUANCE_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_certificate_issuance_wrong_field(int32_t as_of,
                                                  const struct echeance_certificate_issuance_facts *facts,
                                                  const struct echeance_readings *readings);

/**
 * echeance_certificate_issuance for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0
 * is not given. See “Columns” above.
 */
echeance_status echeance_certificate_issuance_columns(size_t rows,
                                                      int32_t as_of,
                                                      const struct echeance_certificate_issuance_table *table,
                                                      const struct echeance_readings *readings,
                                                      const struct echeance_certificate_issuance_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
