/**
 * @file
 * Second factor: What does clicSÉQUR ask for besides the password?
 * Fr : Second facteur : Que demande clicSÉQUR en plus du mot de passe?
 *
 * as_of: instant of the sign-in.
 * Fr : instant de la connexion.
 *
 * ```c
 * echeance_second_factor_facts facts = { .body = "office-de-la-protection-du-consommateur", .body_len = 39 };
 * echeance_second_factor_answer answer;
 * if (echeance_second_factor(1795446000, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_SECOND_FACTOR_NOT_BY_CLICSEQUR)
 *     puts("not-by-clicsequr");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_SECOND_FACTOR_H
#define ECHEANCE_SECOND_FACTOR_H

#include "common.h"

/**
 * The rule second-factor. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_SECOND_FACTOR 16

/**
 * ClicSÉQUR asks for a verification code, which it sends by e-mail.
 * Fr : clicSÉQUR demande un code de vérification, qu’il envoie par courriel.
 */
#define ECHEANCE_SECOND_FACTOR_EMAIL_CODE 1

/**
 * ClicSÉQUR asks for no code.
 * Fr : clicSÉQUR ne demande pas de code.
 */
#define ECHEANCE_SECOND_FACTOR_NOT_REQUIRED 2

/**
 * ClicSÉQUR asks the security questions.
 * Fr : clicSÉQUR pose les questions de sécurité.
 */
#define ECHEANCE_SECOND_FACTOR_SECURITY_QUESTIONS 3

/**
 * This is the name of none of the bodies that clicSÉQUR’s page lists and that this program
 * knows; nothing says what is asked for its services.
 * Fr : ce n’est le nom d’aucun des organismes que la page de clicSÉQUR énumère et que ce
 * programme connaît; rien ne dit ce qui est demandé pour ses services.
 */
#define ECHEANCE_SECOND_FACTOR_BODY_NOT_LISTED 4

/**
 * ClicSÉQUR asks for nothing: the Gestion du certificat is entered through the Service
 * d’authentification gouvernementale.
 * Fr : clicSÉQUR ne demande rien : on accède à la Gestion du certificat par le Service
 * d’authentification gouvernementale.
 */
#define ECHEANCE_SECOND_FACTOR_NOT_BY_CLICSEQUR 5

/**
 * The services of this body ask at every login for a 6-digit code sent by e-mail. Sources:
 * S004-07, S004-08, S004-15.
 * Fr : les services de cet organisme demandent, à chaque connexion, un code de 6 chiffres
 * envoyé par courriel.
 */
#define ECHEANCE_SECOND_FACTOR_REASON_BODY_USES_EMAIL_CODE 1601

/**
 * The person asked less than 8 hours ago that clicSÉQUR require no further code in this
 * browser. Sources: CLICSEQUR-confidentiality-policy, CLICSEQUR-security, Q15.
 * Fr : la personne a demandé, il y a moins de 8 heures, que clicSÉQUR n’exige plus de code
 * dans ce navigateur.
 */
#define ECHEANCE_SECOND_FACTOR_REASON_CODE_SUPPRESSED_EIGHT_HOURS 1602

/**
 * The services of Revenu Québec ask the security questions. Sources: S004-11.
 * Fr : les services de Revenu Québec demandent de répondre aux questions de sécurité.
 */
#define ECHEANCE_SECOND_FACTOR_REASON_BODY_USES_SECURITY_QUESTIONS 1603

/**
 * The name given is none of those by which this program calls the bodies of the list; the
 * catalogue of rules lists them. Sources: S004-07, S004-11, Q41.
 * Fr : le nom donné n’est aucun de ceux par lesquels ce programme désigne les organismes de la
 * liste; le catalogue des règles les énumère.
 */
#define ECHEANCE_SECOND_FACTOR_REASON_BODY_NOT_LISTED 1604

/**
 * A page of the Office dated July 14, 2025 asks for the Service d’authentification
 * gouvernementale; a page of clicSÉQUR, without a date, still names the Office. Sources:
 * S002-05, S002-39, Q32.
 * Fr : une page de l’Office datée du 14 juillet 2025 demande le Service d’authentification
 * gouvernementale; une page de clicSÉQUR, sans date, nomme encore l’Office.
 */
#define ECHEANCE_SECOND_FACTOR_REASON_NOT_BY_CLICSEQUR 1605

/**
 * The Office left clicSÉQUR between July 15, 2024 and July 14, 2025, on a day that it has not
 * published; if it had left already, clicSÉQUR asks for nothing. Sources: OPC-renewing,
 * S002-39, Q32.
 * Fr : l’Office a quitté clicSÉQUR entre le 15 juillet 2024 et le 14 juillet 2025, un jour
 * qu’il n’a pas publié; s’il l’avait déjà quitté, clicSÉQUR ne demande rien.
 */
#define ECHEANCE_SECOND_FACTOR_REASON_SWITCH_DATE_NOT_PUBLISHED 1606

/**
 * Body whose service is used. The bit of this fact.
 * Fr : organisme dont le service est utilisé.
 */
#define ECHEANCE_SECOND_FACTOR_FACT_BODY 1

/**
 * Public computer. The bit of this fact.
 * Fr : ordinateur public.
 */
#define ECHEANCE_SECOND_FACTOR_FACT_PUBLIC_COMPUTER 2

/**
 * Instant at which the person asked, in the same browser, that no further code be required.
 * The bit of this fact.
 * Fr : instant où la personne a demandé, dans le même navigateur, de ne plus avoir à entrer de
 * code.
 */
#define ECHEANCE_SECOND_FACTOR_FACT_CODE_SUPPRESSED_AT 4

/**
 * Facts of echeance_second_factor. Sources: S004-07, S004-08, S004-15,
 * CLICSEQUR-confidentiality-policy, CLICSEQUR-security, Q15, S004-11, Q41, S002-05, S002-39,
 * Q32, OPC-renewing.
 */
typedef struct echeance_second_factor_facts {
  /**
   * Body whose service is used. Text in UTF-8, at most 4,096 bytes, not trimmed; NULL if not
   * given, which means unknown. The rule compares it exactly with:
   * autorite-des-marches-financiers, conseil-des-arts-et-des-lettres, directeur-de-l-etat-civil,
   * groupement-des-assureurs-automobiles, emploi-et-solidarite-sociale, environnement,
   * office-de-la-protection-du-consommateur, quebec-emploi, regie-de-l-assurance-maladie,
   * regime-quebecois-d-assurance-parentale, retraite-quebec, revenu-quebec.
   * Fr : organisme dont le service est utilisé.
   */
  const char *body;
  /**
   * Length of body in bytes, or ECHEANCE_LENGTH_UNKNOWN with NULL if it is not known.
   */
  uint64_t body_len;
  /**
   * Instant at which the person asked, in the same browser, that no further code be required.
   * Seconds since 1970-01-01T00:00:00Z, if has_code_suppressed_at is 1.
   * Fr : instant où la personne a demandé, dans le même navigateur, de ne plus avoir à entrer de
   * code.
   */
  int64_t code_suppressed_at;
  /**
   * Public computer. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 if not given, which
   * means no.
   * Fr : ordinateur public.
   */
  int32_t public_computer;
  /**
   * 1 if code_suppressed_at is given, or ECHEANCE_NONE for “none” (nothing asked), or
   * ECHEANCE_UNKNOWN; 0 if not given, which means “none”.
   */
  int32_t has_code_suppressed_at;
} echeance_second_factor_facts;

/**
 * Answer of echeance_second_factor.
 */
typedef struct echeance_second_factor_answer {
  int64_t next_change_on;
  /**
   * Instant from which clicSÉQUR asks for a code again. Seconds since 1970-01-01T00:00:00Z; null
   * if has_suppressed_until is 0.
   * Fr : instant à partir duquel clicSÉQUR demande de nouveau un code.
   */
  int64_t suppressed_until;
  /**
   * One of ECHEANCE_SECOND_FACTOR_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_SECOND_FACTOR_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_SECOND_FACTOR_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_SECOND_FACTOR_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t has_next_change_on;
  /**
   * 1 if suppressed_until is not null, else 0.
   */
  int32_t has_suppressed_until;
  int32_t reserved;
} echeance_second_factor_answer;

/**
 * Decision of echeance_second_factor_decide.
 */
typedef struct echeance_second_factor_decision {
  /**
   * Instant from which clicSÉQUR asks for a code again. Seconds since 1970-01-01T00:00:00Z; null
   * if has_suppressed_until is 0.
   * Fr : instant à partir duquel clicSÉQUR demande de nouveau un code.
   */
  int64_t suppressed_until;
  /**
   * One of ECHEANCE_SECOND_FACTOR_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_SECOND_FACTOR_REASON_.
   */
  int32_t reason;
  /**
   * 1 if suppressed_until is not null, else 0.
   */
  int32_t has_suppressed_until;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_second_factor_decision;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * What does clicSÉQUR ask for besides the password? as_of: instant of the sign-in, seconds
 * since 1970-01-01T00:00:00Z, never YYYYMMDD (0 is that second); echeance_from_quebec converts
 * a local time. Sources: S004-07, S004-08, S004-15, CLICSEQUR-confidentiality-policy,
 * CLICSEQUR-security, Q15, S004-11, Q41, S002-05, S002-39, Q32, OPC-renewing.
 * Fr : Que demande clicSÉQUR en plus du mot de passe? as_of : instant de la connexion.
 */
echeance_status echeance_second_factor(int64_t as_of,
                                       const struct echeance_second_factor_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_second_factor_answer *answer);

/**
 * The fast path of echeance_second_factor, for complete records. ECHEANCE_STATUS_FACTS_MISSING
 * if a fact that the rule reads is unknown, even if the outcome does not depend on it: call
 * echeance_second_factor instead.
 */
echeance_status echeance_second_factor_decide(int64_t as_of,
                                              const struct echeance_second_factor_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_second_factor_decision *decision);

/**
 * The field for which echeance_second_factor returns an error: one of
 * ECHEANCE_SECOND_FACTOR_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_second_factor_wrong_field(int64_t as_of,
                                           const struct echeance_second_factor_facts *facts,
                                           const struct echeance_readings *readings);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
