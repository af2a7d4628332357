/**
 * @file
 * Certificate duties: What are the duties for a certificate on that day?
 * Fr : Droits du certificat : Quels sont, ce jour-là, les droits à payer pour un certificat?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_certificate_duties_facts facts = { 0 };
 * echeance_certificate_duties_answer answer;
 * if (echeance_certificate_duties(20190731, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_CERTIFICATE_DUTIES_NOT_KNOWN)
 *     puts("not-known");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_CERTIFICATE_DUTIES_H
#define ECHEANCE_CERTIFICATE_DUTIES_H

#include "common.h"

/**
 * The rule certificate-duties. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_CERTIFICATE_DUTIES 5

/**
 * No amount is known for that day.
 * Fr : aucun montant n’est connu pour ce jour-là.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_NOT_KNOWN 1

/**
 * The amount is worked out from those that the Office published.
 * Fr : le montant est calculé à partir de ceux que l’Office a publiés.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_DERIVED 2

/**
 * The Office published the amount.
 * Fr : l’Office a publié le montant.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_PUBLISHED 3

/**
 * The amount is a prediction.
 * Fr : le montant est une prévision.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_PREDICTED 4

/**
 * The certificate is free of charge.
 * Fr : le certificat est sans frais.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_FREE 5

/**
 * The Office published the amount. Sources: OPC-renewing-2021, OPC-renewing.
 * Fr : l’Office a publié le montant.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_REASON_AMOUNT_PUBLISHED 501

/**
 * No page known gives the amount: it is worked out, by indexation, from those that the Office
 * published for other years. Sources: OPC-renewing-2021, OPC-renewing, R-2.2-r1-s33.7,
 * P-40.1-r3-s165.1.
 * Fr : aucune page connue ne donne le montant : il est calculé, par indexation, à partir de
 * ceux que l’Office a publiés pour d’autres années.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_REASON_AMOUNT_DERIVED 502

/**
 * The amount is a prediction: it is that of the year before, indexed by 2.4%, and no page
 * known confirms it. Sources: OPC-renewing, R-2.2-r1-s33.7, P-40.1-r3-s165.1, Q40.
 * Fr : le montant est une prévision : c’est celui de l’année précédente, indexé de 2,4 %, et
 * aucune page connue ne le confirme.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_REASON_AMOUNT_PREDICTED 503

/**
 * The Office issued the temporary certificate free of charge. Sources:
 * OPC-application-temporary.
 * Fr : l’Office délivrait le certificat temporaire sans frais.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_REASON_TEMPORARY_FREE 504

/**
 * No page known gives an amount for that day, or what to work it out from. Sources:
 * OPC-renewing-2021, OPC-renewing, OPC-application-temporary, Q40.
 * Fr : aucune page connue ne donne de montant pour ce jour-là ni ne permet de le calculer.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_REASON_AMOUNT_NOT_KNOWN 505

/**
 * A page of the Office dated January 6, 2021 gives another amount for issuance, $180, which
 * nothing explains. Sources: OPC-application-regular, Q26.
 * Fr : une page de l’Office datée du 6 janvier 2021 donne un autre montant pour la délivrance,
 * 180 $, que rien n’explique.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_REASON_OTHER_AMOUNT_PUBLISHED 506

/**
 * Kind of certificate. The bit of this fact.
 * Fr : sorte de certificat.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_FACT_KIND 1

/**
 * Regular certificate.
 * Fr : certificat régulier.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_KIND_REGULAR 1

/**
 * Temporary certificate.
 * Fr : certificat temporaire.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_KIND_TEMPORARY 2

/**
 * Facts of echeance_certificate_duties. Sources: OPC-renewing-2021, OPC-renewing,
 * R-2.2-r1-s33.7, P-40.1-r3-s165.1, Q40, OPC-application-temporary, OPC-application-regular,
 * Q26.
 */
typedef struct echeance_certificate_duties_facts {
  /**
   * Kind of certificate. One of ECHEANCE_CERTIFICATE_DUTIES_KIND_; 0 if not given, which means
   * ECHEANCE_CERTIFICATE_DUTIES_KIND_REGULAR.
   * Fr : sorte de certificat.
   */
  int32_t kind;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_certificate_duties_facts;

/**
 * Answer of echeance_certificate_duties.
 */
typedef struct echeance_certificate_duties_answer {
  /**
   * One of ECHEANCE_CERTIFICATE_DUTIES_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_CERTIFICATE_DUTIES_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_CERTIFICATE_DUTIES_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_CERTIFICATE_DUTIES_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Amount. Amount in cents; null if has_amount_cents is 0.
   * Fr : montant.
   */
  int32_t amount_cents;
  /**
   * 1 if amount_cents is not null, else 0.
   */
  int32_t has_amount_cents;
  /**
   * First day of this amount. Day, YYYYMMDD; 0 if null.
   * Fr : premier jour de ce montant.
   */
  int32_t in_force_from;
  /**
   * Last day of this amount. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour de ce montant.
   */
  int32_t in_force_to;
} echeance_certificate_duties_answer;

/**
 * Decision of echeance_certificate_duties_decide.
 */
typedef struct echeance_certificate_duties_decision {
  /**
   * One of ECHEANCE_CERTIFICATE_DUTIES_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_CERTIFICATE_DUTIES_REASON_.
   */
  int32_t reason;
  /**
   * Amount. Amount in cents; null if has_amount_cents is 0.
   * Fr : montant.
   */
  int32_t amount_cents;
  /**
   * 1 if amount_cents is not null, else 0.
   */
  int32_t has_amount_cents;
  /**
   * First day of this amount. Day, YYYYMMDD; 0 if null.
   * Fr : premier jour de ce montant.
   */
  int32_t in_force_from;
  /**
   * Last day of this amount. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour de ce montant.
   */
  int32_t in_force_to;
} echeance_certificate_duties_decision;

/**
 * Columns of facts of echeance_certificate_duties_columns.
 */
typedef struct echeance_certificate_duties_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Kind of certificate. ECHEANCE_CERTIFICATE_DUTIES_KIND_, or 0 if not given. NULL if no row
   * gives it, which means ECHEANCE_CERTIFICATE_DUTIES_KIND_REGULAR.
   */
  const int32_t *kind;
} echeance_certificate_duties_table;

/**
 * Columns of results of echeance_certificate_duties_columns; give NULL for a column that you
 * do not want.
 */
typedef struct echeance_certificate_duties_results {
  /**
   * One of ECHEANCE_CERTIFICATE_DUTIES_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus
   * the ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_CERTIFICATE_DUTIES_FACT_
   * or ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_CERTIFICATE_DUTIES_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_DUTIES_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_DUTIES_FACT_.
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
   * Amount. Amounts in cents.
   */
  int32_t *amount_cents;
  /**
   * First day of this amount. Days.
   */
  int32_t *in_force_from;
  /**
   * Last day of this amount. Days.
   */
  int32_t *in_force_to;
} echeance_certificate_duties_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * What are the duties for a certificate on that day? as_of: day of the question, YYYYMMDD.
 * Sources: OPC-renewing-2021, OPC-renewing, R-2.2-r1-s33.7, P-40.1-r3-s165.1, Q40,
 * OPC-application-temporary, OPC-application-regular, Q26.
 * Fr : Quels sont, ce jour-là, les droits à payer pour un certificat? as_of : jour de la
 * question.
 */
echeance_status echeance_certificate_duties(int32_t as_of,
                                            const struct echeance_certificate_duties_facts *facts,
                                            const struct echeance_readings *readings,
                                            struct echeance_certificate_duties_answer *answer);

/**
 * The fast path of echeance_certificate_duties, for complete records.
 * ECHEANCE_STATUS_FACTS_MISSING if a fact that the rule reads is unknown, even if the outcome
 * does not depend on it: call echeance_certificate_duties instead.
 */
echeance_status echeance_certificate_duties_decide(int32_t as_of,
                                                   const struct echeance_certificate_duties_facts *facts,
                                                   const struct echeance_readings *readings,
                                                   struct echeance_certificate_duties_decision *decision);

/**
 * The field for which echeance_certificate_duties returns an error: one of
 * ECHEANCE_CERTIFICATE_DUTIES_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_certificate_duties_wrong_field(int32_t as_of,
                                                const struct echeance_certificate_duties_facts *facts,
                                                const struct echeance_readings *readings);

/**
 * echeance_certificate_duties for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0
 * is not given, which is an error in each row. See “Columns” above.
 */
echeance_status echeance_certificate_duties_columns(size_t rows,
                                                    int32_t as_of,
                                                    const struct echeance_certificate_duties_table *table,
                                                    const struct echeance_readings *readings,
                                                    const struct echeance_certificate_duties_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
