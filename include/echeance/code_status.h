/**
 * @file
 * Validity of a code: Is the code received by e-mail still valid at that instant?
 * Fr : Validité d’un code : Le code reçu par courriel est-il encore valide à cet instant?
 *
 * as_of: instant at which the code is entered.
 * Fr : instant où le code est entré.
 *
 * ```c
 * echeance_code_status_facts facts = {
 *     .purpose = ECHEANCE_CODE_STATUS_PURPOSE_CLICSEQUR_SIGN_IN,
 *     .has_sent_at = 1,
 *     .sent_at = 1715004000,
 * };
 * echeance_code_status_answer answer;
 * if (echeance_code_status(1715004000, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_CODE_STATUS_VALID)
 *     puts("valid");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_CODE_STATUS_H
#define ECHEANCE_CODE_STATUS_H

#include "common.h"

/**
 * The rule code-status. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_CODE_STATUS 13

/**
 * The code has already been used.
 * Fr : le code a déjà servi.
 */
#define ECHEANCE_CODE_STATUS_USED 1

/**
 * Another code supersedes this one.
 * Fr : un autre code remplace celui-ci.
 */
#define ECHEANCE_CODE_STATUS_SUPERSEDED 2

/**
 * The code is valid.
 * Fr : le code est valide.
 */
#define ECHEANCE_CODE_STATUS_VALID 3

/**
 * The code has expired.
 * Fr : le code est expiré.
 */
#define ECHEANCE_CODE_STATUS_EXPIRED 4

/**
 * How long this code is valid is not published.
 * Fr : la durée de validité de ce code n’est pas publiée.
 */
#define ECHEANCE_CODE_STATUS_LIFETIME_NOT_PUBLISHED 5

/**
 * The code has already been used. Sources: Q14.
 * Fr : le code a déjà servi.
 */
#define ECHEANCE_CODE_STATUS_REASON_CODE_USED 1301

/**
 * A newer code supersedes this one. Sources: Q14.
 * Fr : un code plus récent remplace celui-ci.
 */
#define ECHEANCE_CODE_STATUS_REASON_CODE_SUPERSEDED 1302

/**
 * The code’s 10 minutes are not over. Sources: S004-09, Q13.
 * Fr : les 10 minutes du code ne sont pas dépassées.
 */
#define ECHEANCE_CODE_STATUS_REASON_WITHIN_TEN_MINUTES 1303

/**
 * The code’s 10 minutes are over. Sources: S004-09, S004-10, Q13.
 * Fr : les 10 minutes du code sont écoulées.
 */
#define ECHEANCE_CODE_STATUS_REASON_AFTER_TEN_MINUTES 1304

/**
 * No source says how long this code is valid. Sources: S002-18, S002-22, Q16.
 * Fr : aucune source ne dit combien de temps ce code est valide.
 */
#define ECHEANCE_CODE_STATUS_REASON_LIFETIME_NOT_PUBLISHED 1305

/**
 * What the code is for. The bit of this fact.
 * Fr : usage du code.
 */
#define ECHEANCE_CODE_STATUS_FACT_PURPOSE 1

/**
 * Instant of sending. The bit of this fact.
 * Fr : instant de l’envoi.
 */
#define ECHEANCE_CODE_STATUS_FACT_SENT_AT 2

/**
 * Code already used. The bit of this fact.
 * Fr : code déjà utilisé.
 */
#define ECHEANCE_CODE_STATUS_FACT_USED 4

/**
 * Code superseded by another one. The bit of this fact.
 * Fr : code remplacé par un autre.
 */
#define ECHEANCE_CODE_STATUS_FACT_SUPERSEDED 8

/**
 * Signing in to clicSÉQUR.
 * Fr : connexion à clicSÉQUR.
 */
#define ECHEANCE_CODE_STATUS_PURPOSE_CLICSEQUR_SIGN_IN 1

/**
 * Creation of an account of the Service d’authentification gouvernementale.
 * Fr : création d’un compte du Service d’authentification gouvernementale.
 */
#define ECHEANCE_CODE_STATUS_PURPOSE_SAG_ACCOUNT_CREATION 2

/**
 * Recovery of the file.
 * Fr : récupération du dossier.
 */
#define ECHEANCE_CODE_STATUS_PURPOSE_FILE_RECOVERY 3

/**
 * Facts of echeance_code_status. Sources: Q14, S004-09, Q13, S004-10, S002-18, S002-22, Q16.
 */
typedef struct echeance_code_status_facts {
  /**
   * Instant of sending. Seconds since 1970-01-01T00:00:00Z, if has_sent_at is 1.
   * Fr : instant de l’envoi.
   */
  int64_t sent_at;
  /**
   * What the code is for. One of ECHEANCE_CODE_STATUS_PURPOSE_, or ECHEANCE_UNKNOWN; 0 if not
   * given, which means unknown.
   * Fr : usage du code.
   */
  int32_t purpose;
  /**
   * 1 if sent_at is given, or ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   */
  int32_t has_sent_at;
  /**
   * Code already used. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 if not given, which
   * means no.
   * Fr : code déjà utilisé.
   */
  int32_t used;
  /**
   * Code superseded by another one. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 if not
   * given, which means no.
   * Fr : code remplacé par un autre.
   */
  int32_t superseded;
} echeance_code_status_facts;

/**
 * Answer of echeance_code_status.
 */
typedef struct echeance_code_status_answer {
  int64_t next_change_on;
  /**
   * End of the 10 minutes. Seconds since 1970-01-01T00:00:00Z; null if has_expires_at is 0.
   * Fr : fin des 10 minutes.
   */
  int64_t expires_at;
  /**
   * One of ECHEANCE_CODE_STATUS_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_CODE_STATUS_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_CODE_STATUS_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_CODE_STATUS_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t has_next_change_on;
  /**
   * 1 if expires_at is not null, else 0.
   */
  int32_t has_expires_at;
  /**
   * Seconds left. Whole number; null if has_seconds_left is 0.
   * Fr : secondes restantes.
   */
  int32_t seconds_left;
  /**
   * 1 if seconds_left is not null, else 0.
   */
  int32_t has_seconds_left;
  /**
   * Number of digits. Whole number; null if has_digits is 0.
   * Fr : nombre de chiffres.
   */
  int32_t digits;
  /**
   * 1 if digits is not null, else 0.
   */
  int32_t has_digits;
  int32_t reserved;
} echeance_code_status_answer;

/**
 * Decision of echeance_code_status_decide.
 */
typedef struct echeance_code_status_decision {
  /**
   * End of the 10 minutes. Seconds since 1970-01-01T00:00:00Z; null if has_expires_at is 0.
   * Fr : fin des 10 minutes.
   */
  int64_t expires_at;
  /**
   * One of ECHEANCE_CODE_STATUS_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_CODE_STATUS_REASON_.
   */
  int32_t reason;
  /**
   * 1 if expires_at is not null, else 0.
   */
  int32_t has_expires_at;
  /**
   * Seconds left. Whole number; null if has_seconds_left is 0.
   * Fr : secondes restantes.
   */
  int32_t seconds_left;
  /**
   * 1 if seconds_left is not null, else 0.
   */
  int32_t has_seconds_left;
  /**
   * Number of digits. Whole number; null if has_digits is 0.
   * Fr : nombre de chiffres.
   */
  int32_t digits;
  /**
   * 1 if digits is not null, else 0.
   */
  int32_t has_digits;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_code_status_decision;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Is the code received by e-mail still valid at that instant? as_of: instant at which the code
 * is entered, seconds since 1970-01-01T00:00:00Z, never YYYYMMDD (0 is that second);
 * echeance_from_quebec converts a local time. Sources: Q14, S004-09, Q13, S004-10, S002-18,
 * S002-22, Q16.
 * Fr : Le code reçu par courriel est-il encore valide à cet instant? as_of : instant où le
 * code est entré.
 */
echeance_status echeance_code_status(int64_t as_of,
                                     const struct echeance_code_status_facts *facts,
                                     const struct echeance_readings *readings,
                                     struct echeance_code_status_answer *answer);

/**
 * The fast path of echeance_code_status, for complete records. ECHEANCE_STATUS_FACTS_MISSING
 * if a fact that the rule reads is unknown, even if the outcome does not depend on it: call
 * echeance_code_status instead.
 */
echeance_status echeance_code_status_decide(int64_t as_of,
                                            const struct echeance_code_status_facts *facts,
                                            const struct echeance_readings *readings,
                                            struct echeance_code_status_decision *decision);

/**
 * The field for which echeance_code_status returns an error: one of
 * ECHEANCE_CODE_STATUS_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_code_status_wrong_field(int64_t as_of,
                                         const struct echeance_code_status_facts *facts,
                                         const struct echeance_readings *readings);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
