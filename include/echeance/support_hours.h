/**
 * @file
 * Support hours: Does the help desk answer the telephone at that instant?
 * Fr : Heures du soutien téléphonique : Le service de soutien répond-il au téléphone à cet instant?
 *
 * as_of: instant of the call.
 * Fr : instant de l’appel.
 *
 * ```c
 * echeance_support_hours_facts facts = { 0 };
 * echeance_support_hours_answer answer;
 * if (echeance_support_hours(1795438799, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_SUPPORT_HOURS_CLOSED)
 *     puts("closed");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_SUPPORT_HOURS_H
#define ECHEANCE_SUPPORT_HOURS_H

#include "common.h"

/**
 * The rule support-hours. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_SUPPORT_HOURS 26

/**
 * The help desk answers the telephone.
 * Fr : le service de soutien répond au téléphone.
 */
#define ECHEANCE_SUPPORT_HOURS_OPEN 1

/**
 * The help desk does not answer the telephone.
 * Fr : le service de soutien ne répond pas au téléphone.
 */
#define ECHEANCE_SUPPORT_HOURS_CLOSED 2

/**
 * The help desk may be closed on that day; nothing says whether it answers.
 * Fr : le service de soutien peut être fermé ce jour-là; rien ne dit s’il répond.
 */
#define ECHEANCE_SUPPORT_HOURS_NOT_CERTAIN 3

/**
 * It is a day on which the desk is open, between 8:00 and 18:00, Eastern time (one hour later
 * in the Îles-de-la-Madeleine). Sources: S002-34, T-5.1, Q22.
 * Fr : c’est un jour où le service répond, entre 8 h et 18 h, heure de l’Est (une heure de
 * plus aux Îles-de-la-Madeleine).
 */
#define ECHEANCE_SUPPORT_HOURS_REASON_WITHIN_HOURS 2601

/**
 * The desk is open from 8:00 to 18:00, Eastern time (one hour later in the
 * Îles-de-la-Madeleine), and it is not between these hours. Sources: S002-34, T-5.1, Q22.
 * Fr : le service répond de 8 h à 18 h, heure de l’Est (une heure de plus aux
 * Îles-de-la-Madeleine), et il n’est pas cette heure-là.
 */
#define ECHEANCE_SUPPORT_HOURS_REASON_OUTSIDE_HOURS 2602

/**
 * It is a Saturday or a Sunday. Sources: S002-34.
 * Fr : c’est un samedi ou un dimanche.
 */
#define ECHEANCE_SUPPORT_HOURS_REASON_WEEKEND 2603

/**
 * It is a holiday in Québec. Sources: S002-34, I-16-s61, Q22.
 * Fr : c’est un jour férié au Québec.
 */
#define ECHEANCE_SUPPORT_HOURS_REASON_HOLIDAY 2604

/**
 * It is within the hours of the desk, but between December 23 and January 4; the page does not
 * say whether the desk closes then, and another desk of the public service has announced
 * closures during those days. Sources: S002-34, T-5.1, Q22, Q36, DEC-closing-days.
 * Fr : c’est dans les heures du service, mais entre le 23 décembre et le 4 janvier; la page ne
 * dit pas si le service ferme alors, et un service public voisin a déjà annoncé des fermetures
 * pendant ces jours.
 */
#define ECHEANCE_SUPPORT_HOURS_REASON_CLOSURE_NOT_CERTAIN 2605

/**
 * Help desk. The bit of this fact.
 * Fr : service de soutien.
 */
#define ECHEANCE_SUPPORT_HOURS_FACT_DESK 1

/**
 * Services Québec.
 * Fr : Services Québec.
 */
#define ECHEANCE_SUPPORT_HOURS_DESK_SERVICES_QUEBEC 1

/**
 * Facts of echeance_support_hours. Sources: S002-34, T-5.1, Q22, I-16-s61, Q36,
 * DEC-closing-days.
 */
typedef struct echeance_support_hours_facts {
  /**
   * Help desk. One of ECHEANCE_SUPPORT_HOURS_DESK_; 0 if not given, which means
   * ECHEANCE_SUPPORT_HOURS_DESK_SERVICES_QUEBEC.
   * Fr : service de soutien.
   */
  int32_t desk;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_support_hours_facts;

/**
 * Answer of echeance_support_hours.
 */
typedef struct echeance_support_hours_answer {
  int64_t next_change_on;
  /**
   * Next opening by the published hours (from December 23 to January 4 the desk may be closed).
   * Seconds since 1970-01-01T00:00:00Z; null if has_opens_at is 0.
   * Fr : prochaine ouverture selon l’horaire (du 23 décembre au 4 janvier, le service peut être
   * fermé).
   */
  int64_t opens_at;
  /**
   * Next closing by the published hours. Seconds since 1970-01-01T00:00:00Z; null if
   * has_closes_at is 0.
   * Fr : prochaine fermeture selon l’horaire.
   */
  int64_t closes_at;
  /**
   * One of ECHEANCE_SUPPORT_HOURS_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_SUPPORT_HOURS_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_SUPPORT_HOURS_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_SUPPORT_HOURS_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t has_next_change_on;
  /**
   * 1 if opens_at is not null, else 0.
   */
  int32_t has_opens_at;
  /**
   * 1 if closes_at is not null, else 0.
   */
  int32_t has_closes_at;
  /**
   * Telephone number. ASCII text with a final NUL; empty if null.
   * Fr : numéro de téléphone.
   */
  char telephone[16];
} echeance_support_hours_answer;

/**
 * Decision of echeance_support_hours_decide.
 */
typedef struct echeance_support_hours_decision {
  /**
   * Next opening by the published hours (from December 23 to January 4 the desk may be closed).
   * Seconds since 1970-01-01T00:00:00Z; null if has_opens_at is 0.
   * Fr : prochaine ouverture selon l’horaire (du 23 décembre au 4 janvier, le service peut être
   * fermé).
   */
  int64_t opens_at;
  /**
   * Next closing by the published hours. Seconds since 1970-01-01T00:00:00Z; null if
   * has_closes_at is 0.
   * Fr : prochaine fermeture selon l’horaire.
   */
  int64_t closes_at;
  /**
   * One of ECHEANCE_SUPPORT_HOURS_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_SUPPORT_HOURS_REASON_.
   */
  int32_t reason;
  /**
   * 1 if opens_at is not null, else 0.
   */
  int32_t has_opens_at;
  /**
   * 1 if closes_at is not null, else 0.
   */
  int32_t has_closes_at;
} echeance_support_hours_decision;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Does the help desk answer the telephone at that instant? as_of: instant of the call, seconds
 * since 1970-01-01T00:00:00Z, never YYYYMMDD (0 is that second); echeance_from_quebec converts
 * a local time. Sources: S002-34, T-5.1, Q22, I-16-s61, Q36, DEC-closing-days.
 * Fr : Le service de soutien répond-il au téléphone à cet instant? as_of : instant de l’appel.
 */
echeance_status echeance_support_hours(int64_t as_of,
                                       const struct echeance_support_hours_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_support_hours_answer *answer);

/**
 * The fast path of echeance_support_hours, for complete records. ECHEANCE_STATUS_FACTS_MISSING
 * if a fact that the rule reads is unknown, even if the outcome does not depend on it: call
 * echeance_support_hours instead.
 */
echeance_status echeance_support_hours_decide(int64_t as_of,
                                              const struct echeance_support_hours_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_support_hours_decision *decision);

/**
 * The field for which echeance_support_hours returns an error: one of
 * ECHEANCE_SUPPORT_HOURS_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_support_hours_wrong_field(int64_t as_of,
                                           const struct echeance_support_hours_facts *facts,
                                           const struct echeance_readings *readings);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
