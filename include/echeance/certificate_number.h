/**
 * @file
 * Certificate number: Does the text have the form of a representative’s certificate number?
 * Fr : Numéro de certificat : Le texte a-t-il la forme d’un numéro de certificat de représentant?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_certificate_number_facts facts = { .text = "CAR202112345678", .text_len = 15 };
 * echeance_certificate_number_answer answer;
 * if (echeance_certificate_number(0, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_CERTIFICATE_NUMBER_WELL_FORMED)
 *     puts("well-formed");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_CERTIFICATE_NUMBER_H
#define ECHEANCE_CERTIFICATE_NUMBER_H

#include "common.h"

/**
 * The rule certificate-number. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_CERTIFICATE_NUMBER 1

/**
 * The number has the form of a certificate number.
 * Fr : le numéro a la forme d’un numéro de certificat.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_WELL_FORMED 1

/**
 * The number does not have the form of a certificate number.
 * Fr : le numéro n’a pas la forme d’un numéro de certificat.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_MALFORMED 2

/**
 * The number may have the form of a certificate number, but no source confirms it.
 * Fr : le numéro a peut-être la forme d’un numéro de certificat, mais aucune source ne le
 * confirme.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_UNCONFIRMED 3

/**
 * The number has 15 characters: CAR20, then ten digits. Sources: S000-16, S000-18, S001-19,
 * S001-21, OPC-exam.
 * Fr : le numéro compte 15 caractères : CAR20, puis dix chiffres.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_REASON_WELL_FORMED 101

/**
 * There is a letter among the last eight characters; no source says that they are all digits.
 * Sources: S000-16, S001-19, Q10.
 * Fr : il y a une lettre parmi les huit derniers caractères; aucune source ne dit que ce sont
 * tous des chiffres.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_REASON_LETTER_IN_SERIAL 102

/**
 * The text is empty, or holds only white space or hyphens. Sources: S000-16, S001-19.
 * Fr : le texte est vide ou ne contient que des espaces ou des tirets.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_REASON_EMPTY 103

/**
 * One of the characters is neither a letter without accent nor a digit. Sources: S000-16,
 * S001-19, Q10.
 * Fr : un des caractères n’est ni une lettre sans accent ni un chiffre.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_REASON_NOT_ASCII 104

/**
 * The number starts with CCV20: it is a travel counsellor’s. Sources: S000-16, S001-19,
 * OPC-counsellor-expiry.
 * Fr : le numéro commence par CCV20 : c’est celui d’une conseillère ou d’un conseiller en
 * voyages.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_REASON_OTHER_REGISTER 105

/**
 * The number must start with CAR. Sources: S000-16, S001-19.
 * Fr : le numéro doit commencer par CAR.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_REASON_WRONG_PREFIX 106

/**
 * The year in the number must start with 20, the only start that the sources show. Sources:
 * S000-16, S001-19, Q10.
 * Fr : l’année du numéro doit commencer par 20, seul début que les sources montrent.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_REASON_UNATTESTED_CENTURY 107

/**
 * One of the characters must be a digit. Sources: S000-16, S001-19, Q10.
 * Fr : un des caractères doit être un chiffre.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_REASON_NOT_A_DIGIT 108

/**
 * The number has fewer than 15 characters. Sources: S000-16, S001-19, OPC-exam.
 * Fr : le numéro compte moins de 15 caractères.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_REASON_TOO_SHORT 109

/**
 * The number has more than 15 characters. Sources: S000-16, S001-19, OPC-exam.
 * Fr : le numéro compte plus de 15 caractères.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_REASON_TOO_LONG 110

/**
 * Number to check. The bit of this fact.
 * Fr : numéro à vérifier.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_FACT_TEXT 1

/**
 * Reading. The bit of this fact.
 * Fr : lecture.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_FACT_MODE 2

/**
 * Strict.
 * Fr : stricte.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_MODE_STRICT 1

/**
 * Lenient (white space, hyphens, unseen characters and small letters allowed).
 * Fr : tolérante (espaces, tirets, caractères invisibles et minuscules admis).
 */
#define ECHEANCE_CERTIFICATE_NUMBER_MODE_LENIENT 2

/**
 * Facts of echeance_certificate_number. Sources: S000-16, S000-18, S001-19, S001-21, OPC-exam,
 * Q10, OPC-counsellor-expiry.
 */
typedef struct echeance_certificate_number_facts {
  /**
   * Number to check. Text in UTF-8, at most 4,096 bytes, not trimmed; NULL if not given, which
   * means unknown.
   * Fr : numéro à vérifier.
   */
  const char *text;
  /**
   * Length of text in bytes, or ECHEANCE_LENGTH_UNKNOWN with NULL if it is not known.
   */
  uint64_t text_len;
  /**
   * Reading. One of ECHEANCE_CERTIFICATE_NUMBER_MODE_; 0 if not given, which means
   * ECHEANCE_CERTIFICATE_NUMBER_MODE_STRICT.
   * Fr : lecture.
   */
  int32_t mode;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_certificate_number_facts;

/**
 * Answer of echeance_certificate_number.
 */
typedef struct echeance_certificate_number_answer {
  /**
   * One of ECHEANCE_CERTIFICATE_NUMBER_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_CERTIFICATE_NUMBER_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_CERTIFICATE_NUMBER_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_CERTIFICATE_NUMBER_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Year. Whole number; null if has_year is 0.
   * Fr : année.
   */
  int32_t year;
  /**
   * 1 if year is not null, else 0.
   */
  int32_t has_year;
  /**
   * Text changed by the lenient reading. ECHEANCE_YES or ECHEANCE_NO; 0 if null.
   * Fr : texte modifié par la lecture tolérante.
   */
  int32_t normalised;
  /**
   * Number of characters before the first wrong one. Whole number; null if has_position is 0.
   * Fr : nombre de caractères avant le premier caractère fautif.
   */
  int32_t position;
  /**
   * 1 if position is not null, else 0.
   */
  int32_t has_position;
  int32_t reserved;
  /**
   * Number in its canonical form. ASCII text with a final NUL; empty if null.
   * Fr : numéro dans sa forme normale.
   */
  char canonical[16];
  /**
   * Last eight characters. ASCII text with a final NUL; empty if null.
   * Fr : huit derniers caractères.
   */
  char serial[16];
} echeance_certificate_number_answer;

/**
 * Columns of facts of echeance_certificate_number_columns.
 */
typedef struct echeance_certificate_number_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Number to check. The texts of all rows in UTF-8, one after another; NULL if no row gives it,
   * which means unknown.
   */
  const char *text;
  /**
   * Length of text in bytes.
   */
  uint64_t text_len;
  /**
   * Where in text the text of each row begins, then where the last text ends: one offset more
   * than there are rows.
   */
  const int64_t *text_offsets;
  /**
   * Whether each row has a text: 1, ECHEANCE_NONE, ECHEANCE_UNKNOWN, 0 if not given; NULL if all
   * rows have a text.
   */
  const int32_t *text_given;
  /**
   * Reading. ECHEANCE_CERTIFICATE_NUMBER_MODE_, or 0 if not given. NULL if no row gives it,
   * which means ECHEANCE_CERTIFICATE_NUMBER_MODE_STRICT.
   */
  const int32_t *mode;
} echeance_certificate_number_table;

/**
 * Columns of results of echeance_certificate_number_columns; give NULL for a column that you
 * do not want.
 */
typedef struct echeance_certificate_number_results {
  /**
   * One of ECHEANCE_CERTIFICATE_NUMBER_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus
   * the ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_CERTIFICATE_NUMBER_FACT_
   * or ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_CERTIFICATE_NUMBER_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_NUMBER_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_NUMBER_FACT_.
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
   * Number in its canonical form. 16 bytes for each row: an ASCII text with a final NUL; empty
   * if null.
   */
  char *canonical;
  /**
   * Year. Whole numbers.
   */
  int32_t *year;
  /**
   * Last eight characters. 16 bytes for each row: an ASCII text with a final NUL; empty if null.
   */
  char *serial;
  /**
   * Text changed by the lenient reading. ECHEANCE_YES or ECHEANCE_NO; 0 if null.
   */
  int32_t *normalised;
  /**
   * Number of characters before the first wrong one. Whole numbers.
   */
  int32_t *position;
} echeance_certificate_number_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Does the text have the form of a representative’s certificate number? as_of: day of the
 * question, YYYYMMDD; 0 if not given. Sources: S000-16, S000-18, S001-19, S001-21, OPC-exam,
 * Q10, OPC-counsellor-expiry.
 * Fr : Le texte a-t-il la forme d’un numéro de certificat de représentant? as_of : jour de la
 * question.
 */
echeance_status echeance_certificate_number(int32_t as_of,
                                            const struct echeance_certificate_number_facts *facts,
                                            const struct echeance_readings *readings,
                                            struct echeance_certificate_number_answer *answer);

/**
 * The field for which echeance_certificate_number returns an error: one of
 * ECHEANCE_CERTIFICATE_NUMBER_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_certificate_number_wrong_field(int32_t as_of,
                                                const struct echeance_certificate_number_facts *facts,
                                                const struct echeance_readings *readings);

/**
 * echeance_certificate_number for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0
 * is not given. See “Columns” above.
 */
echeance_status echeance_certificate_number_columns(size_t rows,
                                                    int32_t as_of,
                                                    const struct echeance_certificate_number_table *table,
                                                    const struct echeance_readings *readings,
                                                    const struct echeance_certificate_number_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
