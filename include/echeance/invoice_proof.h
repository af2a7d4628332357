/**
 * @file
 * Invoice as proof: Can this invoice’s number be used to recover the file on that day?
 * Fr : Facture comme preuve : Le numéro de cette facture peut-il servir à récupérer le dossier ce jour-là?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_invoice_proof_facts facts = { .issued_on = 20230701, .from_office_confirmation = ECHEANCE_YES };
 * echeance_invoice_proof_answer answer;
 * if (echeance_invoice_proof(20230701, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_INVOICE_PROOF_ACCEPTED)
 *     puts("accepted");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_INVOICE_PROOF_H
#define ECHEANCE_INVOICE_PROOF_H

#include "common.h"

/**
 * The rule invoice-proof. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_INVOICE_PROOF 24

/**
 * The invoice is too old to recover the file with.
 * Fr : la facture est trop ancienne pour servir à récupérer le dossier.
 */
#define ECHEANCE_INVOICE_PROOF_TOO_OLD 1

/**
 * The invoice does not come from a payment confirmation of the Office.
 * Fr : la facture ne provient pas d’une confirmation de paiement de l’Office.
 */
#define ECHEANCE_INVOICE_PROOF_NOT_FROM_OFFICE 2

/**
 * The invoice’s number can be used to recover the file.
 * Fr : le numéro de la facture peut servir à récupérer le dossier.
 */
#define ECHEANCE_INVOICE_PROOF_ACCEPTED 3

/**
 * The invoice is 3 years old or more. Sources: S002-26, Q21, Q31.
 * Fr : la facture a 3 ans ou plus.
 */
#define ECHEANCE_INVOICE_PROOF_REASON_INVOICE_THREE_YEARS_OR_OLDER 2401

/**
 * The invoice does not come from a payment confirmation of the Office. Sources: S002-26.
 * Fr : la facture ne provient pas d’une confirmation de paiement de l’Office.
 */
#define ECHEANCE_INVOICE_PROOF_REASON_NOT_FROM_OFFICE_CONFIRMATION 2402

/**
 * The invoice is less than 3 years old and comes from a payment confirmation of the Office.
 * Sources: S002-26, Q21, Q31.
 * Fr : la facture a moins de 3 ans et provient d’une confirmation de paiement de l’Office.
 */
#define ECHEANCE_INVOICE_PROOF_REASON_RECENT_OFFICE_INVOICE 2403

/**
 * Day of the invoice. The bit of this fact.
 * Fr : jour de la facture.
 */
#define ECHEANCE_INVOICE_PROOF_FACT_ISSUED_ON 1

/**
 * Invoice from a payment confirmation of the Office. The bit of this fact.
 * Fr : facture provenant d’une confirmation de paiement de l’Office.
 */
#define ECHEANCE_INVOICE_PROOF_FACT_FROM_OFFICE_CONFIRMATION 2

/**
 * Facts of echeance_invoice_proof. Sources: S002-26, Q21, Q31.
 */
typedef struct echeance_invoice_proof_facts {
  /**
   * Day of the invoice. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : jour de la facture.
   */
  int32_t issued_on;
  /**
   * Invoice from a payment confirmation of the Office. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : facture provenant d’une confirmation de paiement de l’Office.
   */
  int32_t from_office_confirmation;
} echeance_invoice_proof_facts;

/**
 * Answer of echeance_invoice_proof.
 */
typedef struct echeance_invoice_proof_answer {
  /**
   * One of ECHEANCE_INVOICE_PROOF_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_INVOICE_PROOF_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_INVOICE_PROOF_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_INVOICE_PROOF_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Last day on which the invoice is less than 3 years old. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour où la facture a moins de 3 ans.
   */
  int32_t last_day;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
  int32_t reserved;
} echeance_invoice_proof_answer;

/**
 * Decision of echeance_invoice_proof_decide.
 */
typedef struct echeance_invoice_proof_decision {
  /**
   * One of ECHEANCE_INVOICE_PROOF_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_INVOICE_PROOF_REASON_.
   */
  int32_t reason;
  /**
   * Last day on which the invoice is less than 3 years old. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour où la facture a moins de 3 ans.
   */
  int32_t last_day;
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
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_invoice_proof_decision;

/**
 * Columns of facts of echeance_invoice_proof_columns.
 */
typedef struct echeance_invoice_proof_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Day of the invoice. Days. NULL if no row gives it, which means unknown.
   */
  const int32_t *issued_on;
  /**
   * Invoice from a payment confirmation of the Office. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_UNKNOWN, or 0 if not given. NULL if no row gives it, which means unknown.
   */
  const int32_t *from_office_confirmation;
} echeance_invoice_proof_table;

/**
 * Columns of results of echeance_invoice_proof_columns; give NULL for a column that you do not
 * want.
 */
typedef struct echeance_invoice_proof_results {
  /**
   * One of ECHEANCE_INVOICE_PROOF_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_INVOICE_PROOF_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_INVOICE_PROOF_REASON_, modulo
   * 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_INVOICE_PROOF_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_INVOICE_PROOF_FACT_.
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
   * Last day on which the invoice is less than 3 years old. Days.
   */
  int32_t *last_day;
  /**
   * Days left, the day of the question included. Whole numbers.
   */
  int32_t *days_left;
} echeance_invoice_proof_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Can this invoice’s number be used to recover the file on that day? as_of: day of the
 * question, YYYYMMDD. Sources: S002-26, Q21, Q31.
 * Fr : Le numéro de cette facture peut-il servir à récupérer le dossier ce jour-là? as_of :
 * jour de la question.
 */
echeance_status echeance_invoice_proof(int32_t as_of,
                                       const struct echeance_invoice_proof_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_invoice_proof_answer *answer);

/**
 * The fast path of echeance_invoice_proof, for complete records. ECHEANCE_STATUS_FACTS_MISSING
 * if a fact that the rule reads is unknown, even if the outcome does not depend on it: call
 * echeance_invoice_proof instead.
 */
echeance_status echeance_invoice_proof_decide(int32_t as_of,
                                              const struct echeance_invoice_proof_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_invoice_proof_decision *decision);

/**
 * The field for which echeance_invoice_proof returns an error: one of
 * ECHEANCE_INVOICE_PROOF_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_invoice_proof_wrong_field(int32_t as_of,
                                           const struct echeance_invoice_proof_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * echeance_invoice_proof for whole columns: each row is answered as a call of its own would
 * be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0 is not
 * given, which is an error in each row. See “Columns” above.
 */
echeance_status echeance_invoice_proof_columns(size_t rows,
                                               int32_t as_of,
                                               const struct echeance_invoice_proof_table *table,
                                               const struct echeance_readings *readings,
                                               const struct echeance_invoice_proof_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
