/**
 * @file
 * Exam transfer: Can the Office attach an earlier exam result to the new file?
 * Fr : Transfert du résultat de l’examen : L’Office peut-il associer le résultat d’un examen antérieur au nouveau dossier?
 *
 * as_of: day the Office attaches the result.
 * Fr : jour où l’Office associe le résultat.
 *
 * ```c
 * echeance_exam_transfer_facts facts = { .exam_passed_on = 20241121, .affiliated_at_expiry = ECHEANCE_NO };
 * echeance_exam_transfer_answer answer;
 * if (echeance_exam_transfer(20261120, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_EXAM_TRANSFER_ELIGIBLE)
 *     puts("eligible");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_EXAM_TRANSFER_H
#define ECHEANCE_EXAM_TRANSFER_H

#include "common.h"

/**
 * The rule exam-transfer. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_EXAM_TRANSFER 10

/**
 * The Office can attach the exam result to the new file.
 * Fr : l’Office peut associer le résultat de l’examen au nouveau dossier.
 */
#define ECHEANCE_EXAM_TRANSFER_ELIGIBLE 1

/**
 * The Office can attach no result; the exam must be taken.
 * Fr : l’Office ne peut associer aucun résultat; il faut passer l’examen.
 */
#define ECHEANCE_EXAM_TRANSFER_NOT_ELIGIBLE 2

/**
 * The representative was affiliated with a collection agency when the certificate expired; no
 * page says until when this route stays open; after the end of the exam’s 2 years, the page
 * read to the letter asks for the exam again: write to the Office first. Sources: S000-05,
 * S001-08, S000-25, S001-28, Q1, Q3, Q34.
 * Fr : la représentante ou le représentant avait un lien avec une agence de recouvrement à
 * l’échéance du certificat; aucune page ne dit jusqu’à quand cette voie reste ouverte; après
 * la fin des 2 ans de l’examen, la page lue à la lettre demande de le reprendre : il faut
 * d’abord écrire à l’Office.
 */
#define ECHEANCE_EXAM_TRANSFER_REASON_AFFILIATED_AT_EXPIRY 1001

/**
 * The exam was passed 2 years ago or less: by this route the Office can attach the result if
 * it does so within these 2 years, and the whole online procedure, payment and affiliation
 * included, must be finished by then as well. Sources: S000-05, S001-08, S000-25, S001-28, Q4,
 * Q5.
 * Fr : la réussite de l’examen date de 2 ans ou moins : par cette voie, l’Office peut associer
 * le résultat s’il le fait dans ces 2 ans, et toute la démarche en ligne, paiement et lien
 * compris, doit aussi être terminée d’ici là.
 */
#define ECHEANCE_EXAM_TRANSFER_REASON_EXAM_WITHIN_TWO_YEARS 1002

/**
 * More than 2 years have passed since the exam was passed, and the route of affiliation at the
 * expiry of the certificate is not open. Sources: S000-05, S001-08, S000-25, S001-28,
 * OPC-work-stoppage, Q34.
 * Fr : plus de 2 ans se sont écoulés depuis la réussite de l’examen, et la voie du lien à
 * l’échéance du certificat n’est pas ouverte.
 */
#define ECHEANCE_EXAM_TRANSFER_REASON_NEITHER_ROUTE 1003

/**
 * The exam was not passed: there is no result to attach. Sources: S000-04, S000-05, S001-07,
 * S001-08.
 * Fr : l’examen n’a pas été réussi : il n’y a pas de résultat à associer.
 */
#define ECHEANCE_EXAM_TRANSFER_REASON_EXAM_NOT_PASSED 1004

/**
 * Day the exam was passed. The bit of this fact.
 * Fr : jour de la réussite de l’examen.
 */
#define ECHEANCE_EXAM_TRANSFER_FACT_EXAM_PASSED_ON 1

/**
 * Affiliated with a collection agency when the certificate expired. The bit of this fact.
 * Fr : lien avec une agence de recouvrement à l’échéance du certificat.
 */
#define ECHEANCE_EXAM_TRANSFER_FACT_AFFILIATED_AT_EXPIRY 2

/**
 * Expiry day of the certificate. The bit of this fact.
 * Fr : jour d’échéance du certificat.
 */
#define ECHEANCE_EXAM_TRANSFER_FACT_CERTIFICATE_EXPIRED_ON 4

/**
 * Periods of affiliation with a collection agency. The bit of this fact.
 * Fr : périodes de lien avec une agence de recouvrement.
 */
#define ECHEANCE_EXAM_TRANSFER_FACT_AFFILIATION_PERIODS 8

/**
 * Open.
 * Fr : ouverte.
 */
#define ECHEANCE_EXAM_TRANSFER_ROUTES_OPEN 1

/**
 * Closed.
 * Fr : fermée.
 */
#define ECHEANCE_EXAM_TRANSFER_ROUTES_CLOSED 2

/**
 * Facts of echeance_exam_transfer. Sources: S000-05, S001-08, S000-25, S001-28, Q1, Q3, Q34,
 * Q4, Q5, OPC-work-stoppage, S000-04, S001-07.
 */
typedef struct echeance_exam_transfer_facts {
  /**
   * Periods of affiliation with a collection agency. List of periods, in any order; NULL if not
   * given, which means unknown.
   * Fr : périodes de lien avec une agence de recouvrement.
   */
  const struct echeance_period *affiliation_periods;
  /**
   * Number of items in affiliation_periods, or ECHEANCE_LENGTH_UNKNOWN with NULL if it is not
   * known.
   */
  uint64_t affiliation_periods_count;
  /**
   * Day the exam was passed. Day, YYYYMMDD, or ECHEANCE_NONE for “never” (exam never passed), or
   * ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : jour de la réussite de l’examen.
   */
  int32_t exam_passed_on;
  /**
   * Affiliated with a collection agency when the certificate expired. ECHEANCE_YES or
   * ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : lien avec une agence de recouvrement à l’échéance du certificat.
   */
  int32_t affiliated_at_expiry;
  /**
   * Expiry day of the certificate. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 if not given, which
   * means unknown.
   * Fr : jour d’échéance du certificat.
   */
  int32_t certificate_expired_on;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_exam_transfer_facts;

/**
 * Answer of echeance_exam_transfer.
 */
typedef struct echeance_exam_transfer_answer {
  /**
   * One of ECHEANCE_EXAM_TRANSFER_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_EXAM_TRANSFER_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_EXAM_TRANSFER_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_EXAM_TRANSFER_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Routes: affiliation at the expiry. One of ECHEANCE_EXAM_TRANSFER_ROUTES_; 0 if null or
   * unknown.
   * Fr : voies : lien à l’expiration du certificat.
   */
  int32_t routes_affiliated_at_expiry;
  /**
   * Routes: exam passed 2 years ago or less. One of ECHEANCE_EXAM_TRANSFER_ROUTES_; 0 if null or
   * unknown.
   * Fr : voies : examen réussi depuis 2 ans ou moins.
   */
  int32_t routes_exam_within_two_years;
  /**
   * Last day of the exam route. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour de la voie de l’examen.
   */
  int32_t last_day;
  /**
   * Last day of the exam route, moved where it is a Saturday, a Sunday or another holiday. Day,
   * YYYYMMDD; 0 if null.
   * Fr : dernier jour de la voie de l’examen, reporté s’il tombe un samedi, un dimanche ou un
   * autre jour férié.
   */
  int32_t last_day_extended;
  /**
   * End of the affiliation route. Day, YYYYMMDD; 0 if null.
   * Fr : fin de la voie du lien.
   */
  int32_t affiliation_route_ends_on;
  int32_t reserved;
} echeance_exam_transfer_answer;

/**
 * Decision of echeance_exam_transfer_decide.
 */
typedef struct echeance_exam_transfer_decision {
  /**
   * One of ECHEANCE_EXAM_TRANSFER_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_EXAM_TRANSFER_REASON_.
   */
  int32_t reason;
  /**
   * Last day of the exam route. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour de la voie de l’examen.
   */
  int32_t last_day;
  /**
   * Last day of the exam route, moved where it is a Saturday, a Sunday or another holiday. Day,
   * YYYYMMDD; 0 if null.
   * Fr : dernier jour de la voie de l’examen, reporté s’il tombe un samedi, un dimanche ou un
   * autre jour férié.
   */
  int32_t last_day_extended;
  /**
   * End of the affiliation route. Day, YYYYMMDD; 0 if null.
   * Fr : fin de la voie du lien.
   */
  int32_t affiliation_route_ends_on;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_exam_transfer_decision;

/**
 * Columns of facts of echeance_exam_transfer_columns.
 */
typedef struct echeance_exam_transfer_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Day the exam was passed. Days, ECHEANCE_COLUMN_NONE for “never”. NULL if no row gives it,
   * which means unknown.
   */
  const int32_t *exam_passed_on;
  /**
   * Affiliated with a collection agency when the certificate expired. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_UNKNOWN, or 0 if not given. NULL if no row gives it, which means unknown.
   */
  const int32_t *affiliated_at_expiry;
  /**
   * Expiry day of the certificate. Days. NULL if no row gives it, which means unknown.
   */
  const int32_t *certificate_expired_on;
} echeance_exam_transfer_table;

/**
 * Columns of results of echeance_exam_transfer_columns; give NULL for a column that you do not
 * want.
 */
typedef struct echeance_exam_transfer_results {
  /**
   * One of ECHEANCE_EXAM_TRANSFER_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_EXAM_TRANSFER_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_EXAM_TRANSFER_REASON_, modulo
   * 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_EXAM_TRANSFER_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_EXAM_TRANSFER_FACT_.
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
   * Routes: affiliation at the expiry. ECHEANCE_EXAM_TRANSFER_ROUTES_; 0 if null or unknown.
   */
  int32_t *routes_affiliated_at_expiry;
  /**
   * Routes: exam passed 2 years ago or less. ECHEANCE_EXAM_TRANSFER_ROUTES_; 0 if null or
   * unknown.
   */
  int32_t *routes_exam_within_two_years;
  /**
   * Last day of the exam route. Days.
   */
  int32_t *last_day;
  /**
   * Last day of the exam route, moved where it is a Saturday, a Sunday or another holiday. Days.
   */
  int32_t *last_day_extended;
  /**
   * End of the affiliation route. Days.
   */
  int32_t *affiliation_route_ends_on;
} echeance_exam_transfer_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Can the Office attach an earlier exam result to the new file? as_of: day the Office attaches
 * the result, YYYYMMDD. Sources: S000-05, S001-08, S000-25, S001-28, Q1, Q3, Q34, Q4, Q5,
 * OPC-work-stoppage, S000-04, S001-07.
 * Fr : L’Office peut-il associer le résultat d’un examen antérieur au nouveau dossier? as_of :
 * jour où l’Office associe le résultat.
 */
echeance_status echeance_exam_transfer(int32_t as_of,
                                       const struct echeance_exam_transfer_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_exam_transfer_answer *answer);

/**
 * The fast path of echeance_exam_transfer, for complete records. ECHEANCE_STATUS_FACTS_MISSING
 * if a fact that the rule reads is unknown, even if the outcome does not depend on it: call
 * echeance_exam_transfer instead.
 */
echeance_status echeance_exam_transfer_decide(int32_t as_of,
                                              const struct echeance_exam_transfer_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_exam_transfer_decision *decision);

/**
 * The field for which echeance_exam_transfer returns an error: one of
 * ECHEANCE_EXAM_TRANSFER_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_exam_transfer_wrong_field(int32_t as_of,
                                           const struct echeance_exam_transfer_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * echeance_exam_transfer for whole columns: each row is answered as a call of its own would
 * be. as_of: day the Office attaches the result, in days since 1970-01-01, if table->as_of is
 * NULL; 0 is not given, which is an error in each row. See “Columns” above.
 */
echeance_status echeance_exam_transfer_columns(size_t rows,
                                               int32_t as_of,
                                               const struct echeance_exam_transfer_table *table,
                                               const struct echeance_readings *readings,
                                               const struct echeance_exam_transfer_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
