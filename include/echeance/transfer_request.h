/**
 * @file
 * Transfer request: Is the e-mail that asks the Office to transfer the exam result complete?
 * Fr : Demande de transfert : Le courriel qui demande à l’Office de transférer le résultat de l’examen est-il complet?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_transfer_request_facts facts = {
 *     .new_file_number = "CAR202600000002",
 *     .new_file_number_len = 15,
 *     .expired_certificate_number = "CAR202100000001",
 *     .expired_certificate_number_len = 15,
 *     .transfer_requested = ECHEANCE_YES,
 * };
 * echeance_transfer_request_answer answer;
 * if (echeance_transfer_request(20240715, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_TRANSFER_REQUEST_COMPLETE)
 *     puts("complete");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_TRANSFER_REQUEST_H
#define ECHEANCE_TRANSFER_REQUEST_H

#include "common.h"

/**
 * The rule transfer-request. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_TRANSFER_REQUEST 11

/**
 * The request is complete.
 * Fr : la demande est complète.
 */
#define ECHEANCE_TRANSFER_REQUEST_COMPLETE 1

/**
 * The request is incomplete.
 * Fr : la demande est incomplète.
 */
#define ECHEANCE_TRANSFER_REQUEST_INCOMPLETE 2

/**
 * The e-mail gives both numbers and asks for the transfer of the exam result. Sources:
 * S000-16, S000-17, S000-18, S001-19, S001-20, S001-21.
 * Fr : le courriel donne les deux numéros et demande le transfert du résultat de l’examen.
 */
#define ECHEANCE_TRANSFER_REQUEST_REASON_REQUEST_COMPLETE 1101

/**
 * The e-mail lacks one or more of the three items needed. Sources: S000-16, S000-17, S000-18,
 * S001-19, S001-20, S001-21.
 * Fr : il manque au courriel un ou plusieurs des trois éléments exigés.
 */
#define ECHEANCE_TRANSFER_REQUEST_REASON_ITEM_MISSING 1102

/**
 * At least one number must be corrected in the e-mail: the right form is CAR20, then ten
 * digits. Sources: S000-16, S000-18, S001-19, S001-21, Q10.
 * Fr : il faut corriger, dans le courriel, au moins un numéro : la forme voulue est CAR20,
 * puis dix chiffres.
 */
#define ECHEANCE_TRANSFER_REQUEST_REASON_ITEM_MALFORMED 1103

/**
 * The e-mail gives the same number for the new file and for the expired certificate. Sources:
 * S000-16, S000-18, S001-19, S001-21, Q11.
 * Fr : le courriel donne le même numéro pour le nouveau dossier et pour le certificat expiré.
 */
#define ECHEANCE_TRANSFER_REQUEST_REASON_SAME_NUMBER_TWICE 1104

/**
 * Number of the new file. The bit of this fact.
 * Fr : numéro du nouveau dossier.
 */
#define ECHEANCE_TRANSFER_REQUEST_FACT_NEW_FILE_NUMBER 1

/**
 * Number of the expired certificate. The bit of this fact.
 * Fr : numéro du certificat expiré.
 */
#define ECHEANCE_TRANSFER_REQUEST_FACT_EXPIRED_CERTIFICATE_NUMBER 2

/**
 * Transfer of the result asked for in the e-mail. The bit of this fact.
 * Fr : transfert du résultat demandé dans le courriel.
 */
#define ECHEANCE_TRANSFER_REQUEST_FACT_TRANSFER_REQUESTED 4

/**
 * The number of the new file. The bit of this item.
 * Fr : le numéro du nouveau dossier.
 */
#define ECHEANCE_TRANSFER_REQUEST_MISSING_ITEMS_NEW_FILE_NUMBER 2

/**
 * The number of the expired certificate. The bit of this item.
 * Fr : le numéro du certificat expiré.
 */
#define ECHEANCE_TRANSFER_REQUEST_MISSING_ITEMS_EXPIRED_CERTIFICATE_NUMBER 4

/**
 * The request to transfer the exam result. The bit of this item.
 * Fr : la demande de transfert du résultat de l’examen.
 */
#define ECHEANCE_TRANSFER_REQUEST_MISSING_ITEMS_TRANSFER_REQUESTED 8

/**
 * The number of the new file. The bit of this item.
 * Fr : le numéro du nouveau dossier.
 */
#define ECHEANCE_TRANSFER_REQUEST_INVALID_ITEMS_NEW_FILE_NUMBER 2

/**
 * The number of the expired certificate. The bit of this item.
 * Fr : le numéro du certificat expiré.
 */
#define ECHEANCE_TRANSFER_REQUEST_INVALID_ITEMS_EXPIRED_CERTIFICATE_NUMBER 4

/**
 * Facts of echeance_transfer_request. Sources: S000-16, S000-17, S000-18, S001-19, S001-20,
 * S001-21, Q10, Q11.
 */
typedef struct echeance_transfer_request_facts {
  /**
   * Number of the new file. Text in UTF-8, at most 4,096 bytes, not trimmed or the text “none”;
   * NULL if not given, which means unknown.
   * Fr : numéro du nouveau dossier.
   */
  const char *new_file_number;
  /**
   * Length of new_file_number in bytes, or ECHEANCE_LENGTH_UNKNOWN with NULL if it is not known.
   */
  uint64_t new_file_number_len;
  /**
   * Number of the expired certificate. Text in UTF-8, at most 4,096 bytes, not trimmed or the
   * text “none”; NULL if not given, which means unknown.
   * Fr : numéro du certificat expiré.
   */
  const char *expired_certificate_number;
  /**
   * Length of expired_certificate_number in bytes, or ECHEANCE_LENGTH_UNKNOWN with NULL if it is
   * not known.
   */
  uint64_t expired_certificate_number_len;
  /**
   * Transfer of the result asked for in the e-mail. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : transfert du résultat demandé dans le courriel.
   */
  int32_t transfer_requested;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_transfer_request_facts;

/**
 * Answer of echeance_transfer_request.
 */
typedef struct echeance_transfer_request_answer {
  /**
   * One of ECHEANCE_TRANSFER_REQUEST_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_TRANSFER_REQUEST_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_TRANSFER_REQUEST_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_TRANSFER_REQUEST_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Missing items. ECHEANCE_SET_GIVEN plus the bits ECHEANCE_TRANSFER_REQUEST_MISSING_ITEMS_ of
   * its items; 0 if null.
   * Fr : éléments manquants.
   */
  uint32_t missing_items;
  /**
   * Invalid items. ECHEANCE_SET_GIVEN plus the bits ECHEANCE_TRANSFER_REQUEST_INVALID_ITEMS_ of
   * its items; 0 if null.
   * Fr : éléments non valides.
   */
  uint32_t invalid_items;
} echeance_transfer_request_answer;

/**
 * Columns of facts of echeance_transfer_request_columns.
 */
typedef struct echeance_transfer_request_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Number of the new file. The texts of all rows in UTF-8, one after another; NULL if no row
   * gives it, which means unknown.
   */
  const char *new_file_number;
  /**
   * Length of new_file_number in bytes.
   */
  uint64_t new_file_number_len;
  /**
   * Where in new_file_number the text of each row begins, then where the last text ends: one
   * offset more than there are rows.
   */
  const int64_t *new_file_number_offsets;
  /**
   * Whether each row has a text: 1, ECHEANCE_NONE, ECHEANCE_UNKNOWN, 0 if not given; NULL if all
   * rows have a text.
   */
  const int32_t *new_file_number_given;
  /**
   * Number of the expired certificate. The texts of all rows in UTF-8, one after another; NULL
   * if no row gives it, which means unknown.
   */
  const char *expired_certificate_number;
  /**
   * Length of expired_certificate_number in bytes.
   */
  uint64_t expired_certificate_number_len;
  /**
   * Where in expired_certificate_number the text of each row begins, then where the last text
   * ends: one offset more than there are rows.
   */
  const int64_t *expired_certificate_number_offsets;
  /**
   * Whether each row has a text: 1, ECHEANCE_NONE, ECHEANCE_UNKNOWN, 0 if not given; NULL if all
   * rows have a text.
   */
  const int32_t *expired_certificate_number_given;
  /**
   * Transfer of the result asked for in the e-mail. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN,
   * or 0 if not given. NULL if no row gives it, which means unknown.
   */
  const int32_t *transfer_requested;
} echeance_transfer_request_table;

/**
 * Columns of results of echeance_transfer_request_columns; give NULL for a column that you do
 * not want.
 */
typedef struct echeance_transfer_request_results {
  /**
   * One of ECHEANCE_TRANSFER_REQUEST_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_TRANSFER_REQUEST_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_TRANSFER_REQUEST_REASON_, modulo
   * 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_TRANSFER_REQUEST_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_TRANSFER_REQUEST_FACT_.
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
   * Missing items. ECHEANCE_SET_GIVEN plus the bits ECHEANCE_TRANSFER_REQUEST_MISSING_ITEMS_; 0
   * if null.
   */
  int32_t *missing_items;
  /**
   * Invalid items. ECHEANCE_SET_GIVEN plus the bits ECHEANCE_TRANSFER_REQUEST_INVALID_ITEMS_; 0
   * if null.
   */
  int32_t *invalid_items;
} echeance_transfer_request_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Is the e-mail that asks the Office to transfer the exam result complete? as_of: day of the
 * question, YYYYMMDD; 0 if not given. Sources: S000-16, S000-17, S000-18, S001-19, S001-20,
 * S001-21, Q10, Q11.
 * Fr : Le courriel qui demande à l’Office de transférer le résultat de l’examen est-il
 * complet? as_of : jour de la question.
 */
echeance_status echeance_transfer_request(int32_t as_of,
                                          const struct echeance_transfer_request_facts *facts,
                                          const struct echeance_readings *readings,
                                          struct echeance_transfer_request_answer *answer);

/**
 * The field for which echeance_transfer_request returns an error: one of
 * ECHEANCE_TRANSFER_REQUEST_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_transfer_request_wrong_field(int32_t as_of,
                                              const struct echeance_transfer_request_facts *facts,
                                              const struct echeance_readings *readings);

/**
 * echeance_transfer_request for whole columns: each row is answered as a call of its own would
 * be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0 is not
 * given. See “Columns” above.
 */
echeance_status echeance_transfer_request_columns(size_t rows,
                                                  int32_t as_of,
                                                  const struct echeance_transfer_request_table *table,
                                                  const struct echeance_readings *readings,
                                                  const struct echeance_transfer_request_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
