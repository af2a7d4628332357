/**
 * @file
 * New file after expiry: What is the next step towards a new certificate?
 * Fr : Nouveau dossier après l’expiration : Quelle est la prochaine étape vers un nouveau certificat?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_new_file_after_expiry_facts facts = {
 *     .account_created = ECHEANCE_NO,
 *     .file_created = ECHEANCE_NO,
 *     .request_sent = ECHEANCE_NO,
 *     .office_replied = ECHEANCE_NO,
 *     .invoice_paid = ECHEANCE_NO,
 *     .affiliated = ECHEANCE_NO,
 * };
 * echeance_new_file_after_expiry_answer answer;
 * if (echeance_new_file_after_expiry(20220512, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_NEW_FILE_AFTER_EXPIRY_CREATE_ACCOUNT)
 *     puts("create-account");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_NEW_FILE_AFTER_EXPIRY_H
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_H

#include "common.h"

/**
 * The rule new-file-after-expiry. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_NEW_FILE_AFTER_EXPIRY 12

/**
 * The next step of the procedure published for clicSÉQUR is to create a new account.
 * Fr : la prochaine étape de la marche à suivre publiée pour clicSÉQUR est de créer un nouveau
 * compte.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_CREATE_ACCOUNT 1

/**
 * The next step of the procedure published for clicSÉQUR is to fill in a new file.
 * Fr : la prochaine étape de la marche à suivre publiée pour clicSÉQUR est de remplir un
 * nouveau dossier.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_CREATE_FILE 2

/**
 * The next step of the procedure published for clicSÉQUR is to write to the Office to have the
 * exam result transferred.
 * Fr : la prochaine étape de la marche à suivre publiée pour clicSÉQUR est d’écrire à l’Office
 * pour faire transférer le résultat de l’examen.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_SEND_REQUEST 3

/**
 * The next step of the procedure published for clicSÉQUR is the reply of the Office by e-mail.
 * Fr : la prochaine étape de la marche à suivre publiée pour clicSÉQUR est la réponse de
 * l’Office par courriel.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_AWAIT_OFFICE 4

/**
 * The next step of the procedure published for clicSÉQUR is to pay the invoice in the file.
 * Fr : la prochaine étape de la marche à suivre publiée pour clicSÉQUR est de payer la facture
 * qui se trouve dans le dossier.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_PAY_INVOICE 5

/**
 * The next step of the procedure published for clicSÉQUR is to become affiliated with a
 * collection agent.
 * Fr : la prochaine étape de la marche à suivre publiée pour clicSÉQUR est de se lier à un
 * agent de recouvrement.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_AFFILIATE 6

/**
 * The certificate is issued.
 * Fr : le certificat est délivré.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_CERTIFICATE_ISSUED 7

/**
 * The representative has not yet created a new account. Sources: S000-06, S000-10, S001-09,
 * S001-13.
 * Fr : la représentante ou le représentant n’a pas encore créé de nouveau compte.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_ACCOUNT_TO_CREATE 1201

/**
 * The representative has created the account, but not yet the new file. Sources: S000-03,
 * S000-14, S001-07, S001-17.
 * Fr : la représentante ou le représentant a créé le compte, mais pas encore le nouveau
 * dossier.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_FILE_TO_CREATE 1202

/**
 * The representative has created the file, but has not yet asked the Office to transfer the
 * exam result. Sources: S000-15, S001-18.
 * Fr : la représentante ou le représentant a créé le dossier, mais n’a pas encore demandé à
 * l’Office de transférer le résultat de l’examen.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_REQUEST_TO_SEND 1203

/**
 * The representative has sent the request; the Office has not yet replied. Sources: S000-19,
 * S000-20, S001-22, S001-23.
 * Fr : la représentante ou le représentant a envoyé la demande; l’Office n’a pas encore
 * répondu.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_OFFICE_REPLY_AWAITED 1204

/**
 * The Office has replied; the representative has not yet paid the invoice in the file.
 * Sources: S000-21, S001-24.
 * Fr : l’Office a répondu; la représentante ou le représentant n’a pas encore payé la facture
 * qui se trouve dans le dossier.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_INVOICE_TO_PAY 1205

/**
 * The representative has paid the invoice, but is not yet affiliated with a collection agent.
 * Sources: S000-22, S001-25.
 * Fr : la représentante ou le représentant a payé la facture, mais n’est pas encore lié à un
 * agent de recouvrement.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_AFFILIATION_TO_MAKE 1206

/**
 * Every step is done. Sources: S000-22, S001-25.
 * Fr : toutes les étapes sont faites.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_EVERY_STEP_DONE 1207

/**
 * New account created. The bit of this fact.
 * Fr : nouveau compte créé.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_ACCOUNT_CREATED 1

/**
 * New file created. The bit of this fact.
 * Fr : nouveau dossier créé.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_FILE_CREATED 2

/**
 * E-mail asking for the transfer sent. The bit of this fact.
 * Fr : courriel de demande de transfert envoyé.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_REQUEST_SENT 4

/**
 * Office’s reply received. The bit of this fact.
 * Fr : réponse de l’Office reçue.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_OFFICE_REPLIED 8

/**
 * Invoice paid. The bit of this fact.
 * Fr : facture payée.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_INVOICE_PAID 16

/**
 * Affiliated with a collection agent. The bit of this fact.
 * Fr : lien avec un agent de recouvrement.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_AFFILIATED 32

/**
 * Done.
 * Fr : fait.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_DONE 1

/**
 * To do.
 * Fr : à faire.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_TO_DO 2

/**
 * Awaited.
 * Fr : en attente.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_WAITING 3

/**
 * ClicSÉQUR.
 * Fr : clicSÉQUR.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_ACCOUNT_SYSTEM_CLICSEQUR 1

/**
 * Service d’authentification gouvernementale.
 * Fr : Service d’authentification gouvernementale.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_ACCOUNT_SYSTEM_SAG 2

/**
 * Day of the change not published.
 * Fr : jour du changement non publié.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_ACCOUNT_SYSTEM_SWITCH_DATE_NOT_PUBLISHED 3

/**
 * Facts of echeance_new_file_after_expiry. Sources: S000-06, S000-10, S001-09, S001-13,
 * S000-03, S000-14, S001-07, S001-17, S000-15, S001-18, S000-19, S000-20, S001-22, S001-23,
 * S000-21, S001-24, S000-22, S001-25.
 */
typedef struct echeance_new_file_after_expiry_facts {
  /**
   * New account created. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 if not given, which
   * means unknown.
   * Fr : nouveau compte créé.
   */
  int32_t account_created;
  /**
   * New file created. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 if not given, which
   * means unknown.
   * Fr : nouveau dossier créé.
   */
  int32_t file_created;
  /**
   * E-mail asking for the transfer sent. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 if
   * not given, which means unknown.
   * Fr : courriel de demande de transfert envoyé.
   */
  int32_t request_sent;
  /**
   * Office’s reply received. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 if not given,
   * which means unknown.
   * Fr : réponse de l’Office reçue.
   */
  int32_t office_replied;
  /**
   * Invoice paid. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 if not given, which means
   * unknown.
   * Fr : facture payée.
   */
  int32_t invoice_paid;
  /**
   * Affiliated with a collection agent. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 if
   * not given, which means unknown.
   * Fr : lien avec un agent de recouvrement.
   */
  int32_t affiliated;
} echeance_new_file_after_expiry_facts;

/**
 * Answer of echeance_new_file_after_expiry.
 */
typedef struct echeance_new_file_after_expiry_answer {
  /**
   * One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Steps: create a new account. One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 if null or
   * unknown.
   * Fr : étapes : créer un nouveau compte.
   */
  int32_t steps_create_account;
  /**
   * Steps: fill in a new file. One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 if null or
   * unknown.
   * Fr : étapes : remplir un nouveau dossier.
   */
  int32_t steps_create_file;
  /**
   * Steps: ask for the transfer of the exam result. One of
   * ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 if null or unknown.
   * Fr : étapes : demander le transfert du résultat de l’examen.
   */
  int32_t steps_send_request;
  /**
   * Steps: receive the Office’s reply. One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 if null
   * or unknown.
   * Fr : étapes : recevoir la réponse de l’Office.
   */
  int32_t steps_await_office;
  /**
   * Steps: pay the invoice. One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 if null or unknown.
   * Fr : étapes : payer la facture.
   */
  int32_t steps_pay_invoice;
  /**
   * Steps: become affiliated with a collection agent. One of
   * ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 if null or unknown.
   * Fr : étapes : se lier à un agent de recouvrement.
   */
  int32_t steps_affiliate;
  /**
   * System in which the account is created. One of
   * ECHEANCE_NEW_FILE_AFTER_EXPIRY_ACCOUNT_SYSTEM_; 0 if null.
   * Fr : système dans lequel le compte est créé.
   */
  int32_t account_system;
  int32_t reserved;
} echeance_new_file_after_expiry_answer;

/**
 * Decision of echeance_new_file_after_expiry_decide.
 */
typedef struct echeance_new_file_after_expiry_decision {
  /**
   * One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_.
   */
  int32_t reason;
} echeance_new_file_after_expiry_decision;

/**
 * Columns of facts of echeance_new_file_after_expiry_columns.
 */
typedef struct echeance_new_file_after_expiry_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * New account created. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, or 0 if not given. NULL if
   * no row gives it, which means unknown.
   */
  const int32_t *account_created;
  /**
   * New file created. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, or 0 if not given. NULL if no
   * row gives it, which means unknown.
   */
  const int32_t *file_created;
  /**
   * E-mail asking for the transfer sent. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, or 0 if
   * not given. NULL if no row gives it, which means unknown.
   */
  const int32_t *request_sent;
  /**
   * Office’s reply received. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, or 0 if not given.
   * NULL if no row gives it, which means unknown.
   */
  const int32_t *office_replied;
  /**
   * Invoice paid. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, or 0 if not given. NULL if no row
   * gives it, which means unknown.
   */
  const int32_t *invoice_paid;
  /**
   * Affiliated with a collection agent. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, or 0 if not
   * given. NULL if no row gives it, which means unknown.
   */
  const int32_t *affiliated;
} echeance_new_file_after_expiry_table;

/**
 * Columns of results of echeance_new_file_after_expiry_columns; give NULL for a column that
 * you do not want.
 */
typedef struct echeance_new_file_after_expiry_results {
  /**
   * One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus
   * the ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of
   * ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_ or ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is
   * 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_.
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
   * Steps: create a new account. ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 if null or unknown.
   */
  int32_t *steps_create_account;
  /**
   * Steps: fill in a new file. ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 if null or unknown.
   */
  int32_t *steps_create_file;
  /**
   * Steps: ask for the transfer of the exam result. ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 if
   * null or unknown.
   */
  int32_t *steps_send_request;
  /**
   * Steps: receive the Office’s reply. ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 if null or
   * unknown.
   */
  int32_t *steps_await_office;
  /**
   * Steps: pay the invoice. ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 if null or unknown.
   */
  int32_t *steps_pay_invoice;
  /**
   * Steps: become affiliated with a collection agent. ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0
   * if null or unknown.
   */
  int32_t *steps_affiliate;
  /**
   * System in which the account is created. ECHEANCE_NEW_FILE_AFTER_EXPIRY_ACCOUNT_SYSTEM_; 0 if
   * null.
   */
  int32_t *account_system;
} echeance_new_file_after_expiry_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * What is the next step towards a new certificate? as_of: day of the question, YYYYMMDD.
 * Sources: S000-06, S000-10, S001-09, S001-13, S000-03, S000-14, S001-07, S001-17, S000-15,
 * S001-18, S000-19, S000-20, S001-22, S001-23, S000-21, S001-24, S000-22, S001-25.
 * Fr : Quelle est la prochaine étape vers un nouveau certificat? as_of : jour de la question.
 */
echeance_status echeance_new_file_after_expiry(int32_t as_of,
                                               const struct echeance_new_file_after_expiry_facts *facts,
                                               const struct echeance_readings *readings,
                                               struct echeance_new_file_after_expiry_answer *answer);

/**
 * The fast path of echeance_new_file_after_expiry, for complete records.
 * ECHEANCE_STATUS_FACTS_MISSING if a fact that the rule reads is unknown, even if the outcome
 * does not depend on it: call echeance_new_file_after_expiry instead.
 */
echeance_status echeance_new_file_after_expiry_decide(int32_t as_of,
                                                      const struct echeance_new_file_after_expiry_facts *facts,
                                                      const struct echeance_readings *readings,
                                                      struct echeance_new_file_after_expiry_decision *decision);

/**
 * The field for which echeance_new_file_after_expiry returns an error: one of
 * ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_new_file_after_expiry_wrong_field(int32_t as_of,
                                                   const struct echeance_new_file_after_expiry_facts *facts,
                                                   const struct echeance_readings *readings);

/**
 * echeance_new_file_after_expiry for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0
 * is not given, which is an error in each row. See “Columns” above.
 */
echeance_status echeance_new_file_after_expiry_columns(size_t rows,
                                                       int32_t as_of,
                                                       const struct echeance_new_file_after_expiry_table *table,
                                                       const struct echeance_readings *readings,
                                                       const struct echeance_new_file_after_expiry_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
