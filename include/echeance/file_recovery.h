/**
 * @file
 * File recovery: What is the next step in recovering the certificate file?
 * Fr : Récupération du dossier : Quelle est la prochaine étape de la récupération du dossier de certificat?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_file_recovery_facts facts = {
 *     .identifiers_match = ECHEANCE_YES,
 *     .code = ECHEANCE_FILE_RECOVERY_CODE_ACCEPTED,
 * };
 * echeance_file_recovery_answer answer;
 * if (echeance_file_recovery(20251006, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_FILE_RECOVERY_RECOVERED)
 *     puts("recovered");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_FILE_RECOVERY_H
#define ECHEANCE_FILE_RECOVERY_H

#include "common.h"

/**
 * The rule file-recovery. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_FILE_RECOVERY 25

/**
 * The file is recovered.
 * Fr : le dossier est récupéré.
 */
#define ECHEANCE_FILE_RECOVERY_RECOVERED 1

/**
 * The representative must do the recovery again from the start.
 * Fr : la représentante ou le représentant doit refaire la récupération depuis le début.
 */
#define ECHEANCE_FILE_RECOVERY_REDO_RECOVERY 2

/**
 * An employee of the Office will contact the representative.
 * Fr : une employée ou un employé de l’Office communiquera avec la représentante ou le
 * représentant.
 */
#define ECHEANCE_FILE_RECOVERY_AWAIT_ASSISTANCE 3

/**
 * The representative must enter the certificate number and date of birth.
 * Fr : la représentante ou le représentant doit entrer son numéro de certificat et sa date de
 * naissance.
 */
#define ECHEANCE_FILE_RECOVERY_ENTER_IDENTIFIERS 4

/**
 * The representative must enter the security code that the Office sends by e-mail.
 * Fr : la représentante ou le représentant doit entrer le code de sécurité que l’Office envoie
 * par courriel.
 */
#define ECHEANCE_FILE_RECOVERY_ENTER_CODE 5

/**
 * The representative can prove their identity in another way than by the code: give the number
 * of an invoice of the Office less than 3 years old, or request assistance.
 * Fr : la représentante ou le représentant peut prouver son identité autrement que par le
 * code : donner le numéro d’une facture de l’Office de moins de 3 ans, ou demander de
 * l’assistance.
 */
#define ECHEANCE_FILE_RECOVERY_CHOOSE_ALTERNATIVE 6

/**
 * The certificate number and date of birth match the file, and the Office accepted the code.
 * Sources: S002-21, S002-22, S002-24.
 * Fr : le numéro de certificat et la date de naissance correspondent au dossier, et l’Office a
 * accepté le code.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_IDENTIFIERS_AND_CODE 2501

/**
 * The certificate number and date of birth match the file, and the invoice is accepted.
 * Sources: S002-21, S002-25, S002-26.
 * Fr : le numéro de certificat et la date de naissance correspondent au dossier, et la facture
 * est acceptée.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_IDENTIFIERS_AND_INVOICE 2502

/**
 * The Office validated the identity by telephone and updated the e-mail address on file.
 * Sources: S002-28, S002-29.
 * Fr : l’Office a validé l’identité par téléphone et a mis à jour l’adresse courriel du
 * dossier.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_IDENTITY_VALIDATED_BY_TELEPHONE 2503

/**
 * The representative requested assistance; the Office will use the contact information on
 * file. Sources: S002-27.
 * Fr : la représentante ou le représentant a demandé de l’assistance; l’Office communiquera
 * avec elle ou lui aux coordonnées du dossier.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_ASSISTANCE_REQUESTED 2504

/**
 * The certificate number and date of birth, taken together, match no file. Sources: S002-21,
 * S002-22.
 * Fr : le numéro de certificat et la date de naissance, pris ensemble, ne correspondent à
 * aucun dossier.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_IDENTIFIERS_DO_NOT_MATCH 2505

/**
 * The representative has not given the certificate number and date of birth. Sources: S002-21.
 * Fr : la représentante ou le représentant n’a pas donné le numéro de certificat et la date de
 * naissance.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_IDENTIFIERS_NOT_GIVEN 2506

/**
 * The Office will send a security code to the e-mail address on file. Sources: S002-22,
 * S002-23.
 * Fr : l’Office enverra un code de sécurité à l’adresse courriel du dossier.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_CODE_TO_BE_SENT 2507

/**
 * The Office sent a security code to the e-mail address on file. Sources: S002-22, S002-24.
 * Fr : l’Office a envoyé un code de sécurité à l’adresse courriel du dossier.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_CODE_AWAITED 2508

/**
 * The Office rejected the code entered. Sources: S002-24.
 * Fr : l’Office a refusé le code entré.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_CODE_REJECTED 2509

/**
 * The representative did not receive the security code. Sources: S002-25.
 * Fr : la représentante ou le représentant n’a pas reçu le code de sécurité.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_CODE_NOT_RECEIVED 2510

/**
 * Certificate number and date of birth, together, match the file. The bit of this fact.
 * Fr : numéro de certificat et date de naissance qui, ensemble, correspondent au dossier.
 */
#define ECHEANCE_FILE_RECOVERY_FACT_IDENTIFIERS_MATCH 1

/**
 * State of the security code. The bit of this fact.
 * Fr : état du code de sécurité.
 */
#define ECHEANCE_FILE_RECOVERY_FACT_CODE 2

/**
 * Invoice. The bit of this fact.
 * Fr : facture.
 */
#define ECHEANCE_FILE_RECOVERY_FACT_INVOICE 4

/**
 * Day of the invoice. The bit of this fact.
 * Fr : jour de la facture.
 */
#define ECHEANCE_FILE_RECOVERY_FACT_INVOICE_ISSUED_ON 8

/**
 * Invoice from a payment confirmation of the Office. The bit of this fact.
 * Fr : facture provenant d’une confirmation de paiement de l’Office.
 */
#define ECHEANCE_FILE_RECOVERY_FACT_INVOICE_FROM_OFFICE_CONFIRMATION 16

/**
 * State of the request for assistance. The bit of this fact.
 * Fr : état de la demande d’assistance.
 */
#define ECHEANCE_FILE_RECOVERY_FACT_ASSISTANCE 32

/**
 * Information not given.
 * Fr : renseignements non donnés.
 */
#define ECHEANCE_FILE_RECOVERY_IDENTIFIERS_MATCH_NOT_GIVEN 2

/**
 * Not sent.
 * Fr : non envoyé.
 */
#define ECHEANCE_FILE_RECOVERY_CODE_NOT_SENT 1

/**
 * Sent.
 * Fr : envoyé.
 */
#define ECHEANCE_FILE_RECOVERY_CODE_SENT 2

/**
 * Accepted.
 * Fr : accepté.
 */
#define ECHEANCE_FILE_RECOVERY_CODE_ACCEPTED 3

/**
 * Rejected.
 * Fr : refusé.
 */
#define ECHEANCE_FILE_RECOVERY_CODE_REJECTED 4

/**
 * Not received.
 * Fr : non reçu.
 */
#define ECHEANCE_FILE_RECOVERY_CODE_NOT_RECEIVED 5

/**
 * None requested.
 * Fr : aucune demande.
 */
#define ECHEANCE_FILE_RECOVERY_ASSISTANCE_NONE 1

/**
 * Assistance requested.
 * Fr : assistance demandée.
 */
#define ECHEANCE_FILE_RECOVERY_ASSISTANCE_REQUESTED 2

/**
 * Identity validated by telephone.
 * Fr : identité validée par téléphone.
 */
#define ECHEANCE_FILE_RECOVERY_ASSISTANCE_VALIDATED_BY_TELEPHONE 3

/**
 * A code can be entered.
 * Fr : il est possible d’entrer un code.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_CODE_CAN_BE_ENTERED 1

/**
 * An invoice number can be given.
 * Fr : il est possible de donner un numéro de facture.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_INVOICE_CAN_BE_GIVEN 2

/**
 * Assistance can be requested.
 * Fr : il est possible de demander de l’assistance.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_ASSISTANCE_CAN_BE_REQUESTED 3

/**
 * The file is recovered.
 * Fr : le dossier est récupéré.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_FILE_RECOVERED 4

/**
 * The right certificate number and date of birth are needed first.
 * Fr : il faut d’abord le bon numéro de certificat et la bonne date de naissance.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_IDENTIFIERS_NEEDED 5

/**
 * The code was not received.
 * Fr : le code n’a pas été reçu.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_CODE_NOT_RECEIVED 6

/**
 * This invoice is too old, another one is needed.
 * Fr : cette facture est trop ancienne, il en faut une autre.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_INVOICE_TOO_OLD 7

/**
 * This invoice is not of a payment to the Office, another one is needed.
 * Fr : cette facture ne provient pas d’un paiement à l’Office, il en faut une autre.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_INVOICE_NOT_FROM_OFFICE 8

/**
 * Assistance is already requested.
 * Fr : la demande d’assistance est déjà faite.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_ASSISTANCE_ALREADY_REQUESTED 9

/**
 * The Office validated the identity by telephone.
 * Fr : l’Office a validé l’identité par téléphone.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_VALIDATED_BY_TELEPHONE 10

/**
 * Facts of echeance_file_recovery. Sources: S002-21, S002-22, S002-24, S002-25, S002-26,
 * S002-28, S002-29, S002-27, S002-23.
 */
typedef struct echeance_file_recovery_facts {
  /**
   * Certificate number and date of birth, together, match the file. ECHEANCE_YES or ECHEANCE_NO,
   * or ECHEANCE_FILE_RECOVERY_IDENTIFIERS_MATCH_NOT_GIVEN for “not-given” (information not
   * given), or ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : numéro de certificat et date de naissance qui, ensemble, correspondent au dossier.
   */
  int32_t identifiers_match;
  /**
   * State of the security code. One of ECHEANCE_FILE_RECOVERY_CODE_, or ECHEANCE_UNKNOWN; 0 if
   * not given, which means unknown.
   * Fr : état du code de sécurité.
   */
  int32_t code;
  /**
   * Invoice. 1 if it is given by the members invoice_…, or ECHEANCE_NONE for “none” (none), or
   * ECHEANCE_UNKNOWN; 0 if not given, which means “none”.
   * Fr : facture.
   */
  int32_t invoice;
  /**
   * Day of the invoice. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : jour de la facture.
   */
  int32_t invoice_issued_on;
  /**
   * Invoice from a payment confirmation of the Office. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : facture provenant d’une confirmation de paiement de l’Office.
   */
  int32_t invoice_from_office_confirmation;
  /**
   * State of the request for assistance. One of ECHEANCE_FILE_RECOVERY_ASSISTANCE_, or
   * ECHEANCE_UNKNOWN; 0 if not given, which means ECHEANCE_FILE_RECOVERY_ASSISTANCE_NONE.
   * Fr : état de la demande d’assistance.
   */
  int32_t assistance;
} echeance_file_recovery_facts;

/**
 * Answer of echeance_file_recovery.
 */
typedef struct echeance_file_recovery_answer {
  /**
   * One of ECHEANCE_FILE_RECOVERY_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_FILE_RECOVERY_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_FILE_RECOVERY_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_FILE_RECOVERY_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Options: enter the code. One of ECHEANCE_FILE_RECOVERY_OPTIONS_; 0 if null or unknown.
   * Fr : options : entrer le code.
   */
  int32_t options_enter_code;
  /**
   * Options: give an invoice number. One of ECHEANCE_FILE_RECOVERY_OPTIONS_; 0 if null or
   * unknown.
   * Fr : options : donner un numéro de facture.
   */
  int32_t options_give_invoice_number;
  /**
   * Options: request assistance. One of ECHEANCE_FILE_RECOVERY_OPTIONS_; 0 if null or unknown.
   * Fr : options : demander de l’assistance.
   */
  int32_t options_request_assistance;
  int32_t reserved;
} echeance_file_recovery_answer;

/**
 * Decision of echeance_file_recovery_decide.
 */
typedef struct echeance_file_recovery_decision {
  /**
   * One of ECHEANCE_FILE_RECOVERY_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_FILE_RECOVERY_REASON_.
   */
  int32_t reason;
} echeance_file_recovery_decision;

/**
 * Columns of facts of echeance_file_recovery_columns.
 */
typedef struct echeance_file_recovery_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Certificate number and date of birth, together, match the file. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_FILE_RECOVERY_IDENTIFIERS_MATCH_NOT_GIVEN, ECHEANCE_UNKNOWN, or 0 if not given.
   * NULL if no row gives it, which means unknown.
   */
  const int32_t *identifiers_match;
  /**
   * State of the security code. ECHEANCE_FILE_RECOVERY_CODE_, ECHEANCE_UNKNOWN, or 0 if not
   * given. NULL if no row gives it, which means unknown.
   */
  const int32_t *code;
  /**
   * Invoice. 1, ECHEANCE_NONE, ECHEANCE_UNKNOWN, or 0 if not given. NULL if no row gives it,
   * which means “none”.
   */
  const int32_t *invoice;
  /**
   * Day of the invoice. Days. NULL if no row gives it, which means unknown.
   */
  const int32_t *invoice_issued_on;
  /**
   * Invoice from a payment confirmation of the Office. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_UNKNOWN, or 0 if not given. NULL if no row gives it, which means unknown.
   */
  const int32_t *invoice_from_office_confirmation;
  /**
   * State of the request for assistance. ECHEANCE_FILE_RECOVERY_ASSISTANCE_, ECHEANCE_UNKNOWN,
   * or 0 if not given. NULL if no row gives it, which means
   * ECHEANCE_FILE_RECOVERY_ASSISTANCE_NONE.
   */
  const int32_t *assistance;
} echeance_file_recovery_table;

/**
 * Columns of results of echeance_file_recovery_columns; give NULL for a column that you do not
 * want.
 */
typedef struct echeance_file_recovery_results {
  /**
   * One of ECHEANCE_FILE_RECOVERY_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_FILE_RECOVERY_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_FILE_RECOVERY_REASON_, modulo
   * 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_FILE_RECOVERY_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_FILE_RECOVERY_FACT_.
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
   * Options: enter the code. ECHEANCE_FILE_RECOVERY_OPTIONS_; 0 if null or unknown.
   */
  int32_t *options_enter_code;
  /**
   * Options: give an invoice number. ECHEANCE_FILE_RECOVERY_OPTIONS_; 0 if null or unknown.
   */
  int32_t *options_give_invoice_number;
  /**
   * Options: request assistance. ECHEANCE_FILE_RECOVERY_OPTIONS_; 0 if null or unknown.
   */
  int32_t *options_request_assistance;
} echeance_file_recovery_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * What is the next step in recovering the certificate file? as_of: day of the question,
 * YYYYMMDD. Sources: S002-21, S002-22, S002-24, S002-25, S002-26, S002-28, S002-29, S002-27,
 * S002-23.
 * Fr : Quelle est la prochaine étape de la récupération du dossier de certificat? as_of : jour
 * de la question.
 */
echeance_status echeance_file_recovery(int32_t as_of,
                                       const struct echeance_file_recovery_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_file_recovery_answer *answer);

/**
 * The fast path of echeance_file_recovery, for complete records. ECHEANCE_STATUS_FACTS_MISSING
 * if a fact that the rule reads is unknown, even if the outcome does not depend on it: call
 * echeance_file_recovery instead.
 */
echeance_status echeance_file_recovery_decide(int32_t as_of,
                                              const struct echeance_file_recovery_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_file_recovery_decision *decision);

/**
 * The field for which echeance_file_recovery returns an error: one of
 * ECHEANCE_FILE_RECOVERY_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_file_recovery_wrong_field(int32_t as_of,
                                           const struct echeance_file_recovery_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * echeance_file_recovery for whole columns: each row is answered as a call of its own would
 * be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0 is not
 * given, which is an error in each row. See “Columns” above.
 */
echeance_status echeance_file_recovery_columns(size_t rows,
                                               int32_t as_of,
                                               const struct echeance_file_recovery_table *table,
                                               const struct echeance_readings *readings,
                                               const struct echeance_file_recovery_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
