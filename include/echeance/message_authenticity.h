/**
 * @file
 * Message authenticity: Does a message that claims to come from clicSÉQUR bear a known sign of fraud?
 * Fr : Authenticité d’un message : Un message qui se présente comme venant de clicSÉQUR porte-t-il un signe de fraude connu?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_message_authenticity_facts facts = {
 *     .kind = ECHEANCE_MESSAGE_AUTHENTICITY_KIND_ACCOUNT_CREATED,
 *     .has_signature = ECHEANCE_YES,
 *     .has_visual = ECHEANCE_YES,
 *     .asks_for = ECHEANCE_SET_GIVEN,
 * };
 * echeance_message_authenticity_answer answer;
 * if (echeance_message_authenticity(0, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_MESSAGE_AUTHENTICITY_CONSISTENT)
 *     puts("consistent");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_MESSAGE_AUTHENTICITY_H
#define ECHEANCE_MESSAGE_AUTHENTICITY_H

#include "common.h"

/**
 * The rule message-authenticity. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_MESSAGE_AUTHENTICITY 21

/**
 * The message is suspicious.
 * Fr : le message est suspect.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_SUSPICIOUS 1

/**
 * The message bears no known sign of fraud, but this does not prove that it comes from
 * clicSÉQUR, because its marks can be copied; it is better not to open its links and to type
 * the address oneself.
 * Fr : le message ne porte aucun signe de fraude connu, mais cela ne prouve pas qu’il vient de
 * clicSÉQUR, car ses marques peuvent être copiées; mieux vaut ne pas ouvrir ses liens et taper
 * l’adresse soi-même.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_CONSISTENT 2

/**
 * The message asks for personal information, which the clicSÉQUR team never does. Sources:
 * S004-33.
 * Fr : le message demande des renseignements personnels, ce que l’équipe de clicSÉQUR ne fait
 * jamais.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_REASON_ASKS_FOR_PERSONAL_INFORMATION 2101

/**
 * ClicSÉQUR sends no message of this kind. Sources: S004-35, S004-37, S004-38.
 * Fr : clicSÉQUR n’envoie aucun message de cette sorte.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_REASON_KIND_NOT_SENT_BY_CLICSEQUR 2102

/**
 * The signature of the Gouvernement du Québec is not at the top of the message, where
 * clicSÉQUR always puts it in a message of this kind. Sources: S004-34.
 * Fr : la signature du gouvernement du Québec n’est pas en haut du message, où clicSÉQUR la
 * met toujours dans un message de cette sorte.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_REASON_SIGNATURE_ABSENT 2103

/**
 * The visual of clicSÉQUR is not at the top of the message, where clicSÉQUR always puts it in
 * a message of this kind. Sources: S004-34.
 * Fr : le visuel de clicSÉQUR n’est pas en haut du message, où clicSÉQUR le met toujours dans
 * un message de cette sorte.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_REASON_VISUAL_ABSENT 2104

/**
 * ClicSÉQUR sends messages of this kind, this one lacks no expected mark and it asks for no
 * personal information. Sources: S004-33, S004-34, S004-35, S004-37, S004-38.
 * Fr : clicSÉQUR envoie des messages de cette sorte, il ne manque à celui-ci aucune marque
 * attendue et il ne demande aucun renseignement personnel.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_REASON_NOTHING_SUSPICIOUS 2105

/**
 * Kind of message. The bit of this fact.
 * Fr : sorte de message.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FACT_KIND 1

/**
 * Signature of the Gouvernement du Québec at the top of the message. The bit of this fact.
 * Fr : signature du gouvernement du Québec en haut du message.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FACT_HAS_SIGNATURE 2

/**
 * Visual of clicSÉQUR at the top of the message. The bit of this fact.
 * Fr : visuel de clicSÉQUR en haut du message.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FACT_HAS_VISUAL 4

/**
 * Personal information that the message asks for. The bit of this fact.
 * Fr : renseignements personnels que le message demande.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FACT_ASKS_FOR 8

/**
 * Account created.
 * Fr : compte créé.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_ACCOUNT_CREATED 1

/**
 * User code retrieved.
 * Fr : code d’utilisateur récupéré.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_USER_CODE_RETRIEVED 2

/**
 * Password reset.
 * Fr : mot de passe réinitialisé.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_PASSWORD_RESET 3

/**
 * Account cancelled.
 * Fr : compte annulé.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_ACCOUNT_CANCELLED 4

/**
 * E-mail address changed.
 * Fr : adresse courriel modifiée.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_EMAIL_CHANGED 5

/**
 * Verification code.
 * Fr : code de vérification.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_VERIFICATION_CODE 6

/**
 * Cancellation of the account in 30 days.
 * Fr : annulation du compte dans 30 jours.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_CANCELLATION_IN_30_DAYS 7

/**
 * Cancellation of the account in 7 days.
 * Fr : annulation du compte dans 7 jours.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_CANCELLATION_IN_7_DAYS 8

/**
 * Other kind of message.
 * Fr : autre sorte de message.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_OTHER 9

/**
 * User code. The bit of this item.
 * Fr : code d’utilisateur.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_USER_CODE 2

/**
 * Password. The bit of this item.
 * Fr : mot de passe.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_PASSWORD 4

/**
 * Number of a notice of assessment. The bit of this item.
 * Fr : numéro d’un avis de cotisation.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_NOTICE_OF_ASSESSMENT_NUMBER 8

/**
 * Social insurance number. The bit of this item.
 * Fr : numéro d’assurance sociale.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_SOCIAL_INSURANCE_NUMBER 16

/**
 * Other personal information. The bit of this item.
 * Fr : autre renseignement personnel.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_OTHER_PERSONAL_INFORMATION 32

/**
 * Personal information asked for. The bit of this item.
 * Fr : demande de renseignements personnels.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FINDINGS_ASKS_FOR_PERSONAL_INFORMATION 2

/**
 * Kind of message that clicSÉQUR does not send. The bit of this item.
 * Fr : sorte de message que clicSÉQUR n’envoie pas.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FINDINGS_KIND_NOT_SENT_BY_CLICSEQUR 4

/**
 * Signature of the Gouvernement du Québec absent. The bit of this item.
 * Fr : signature du gouvernement du Québec absente.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FINDINGS_SIGNATURE_ABSENT 8

/**
 * Visual of clicSÉQUR absent. The bit of this item.
 * Fr : visuel de clicSÉQUR absent.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FINDINGS_VISUAL_ABSENT 16

/**
 * Facts of echeance_message_authenticity. Sources: S004-33, S004-35, S004-37, S004-38,
 * S004-34.
 */
typedef struct echeance_message_authenticity_facts {
  /**
   * Kind of message. One of ECHEANCE_MESSAGE_AUTHENTICITY_KIND_, or ECHEANCE_UNKNOWN; 0 if not
   * given, which means unknown.
   * Fr : sorte de message.
   */
  int32_t kind;
  /**
   * Signature of the Gouvernement du Québec at the top of the message. ECHEANCE_YES or
   * ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : signature du gouvernement du Québec en haut du message.
   */
  int32_t has_signature;
  /**
   * Visual of clicSÉQUR at the top of the message. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : visuel de clicSÉQUR en haut du message.
   */
  int32_t has_visual;
  /**
   * Personal information that the message asks for. ECHEANCE_SET_GIVEN plus the bits
   * ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_ of its items, or ECHEANCE_SET_UNKNOWN; 0 if not
   * given, which means unknown.
   * Fr : renseignements personnels que le message demande.
   */
  uint32_t asks_for;
} echeance_message_authenticity_facts;

/**
 * Answer of echeance_message_authenticity.
 */
typedef struct echeance_message_authenticity_answer {
  /**
   * One of ECHEANCE_MESSAGE_AUTHENTICITY_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_MESSAGE_AUTHENTICITY_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_MESSAGE_AUTHENTICITY_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_MESSAGE_AUTHENTICITY_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * What makes the message suspicious. ECHEANCE_SET_GIVEN plus the bits
   * ECHEANCE_MESSAGE_AUTHENTICITY_FINDINGS_ of its items; 0 if null.
   * Fr : ce qui rend le message suspect.
   */
  uint32_t findings;
  int32_t reserved;
} echeance_message_authenticity_answer;

/**
 * Columns of facts of echeance_message_authenticity_columns.
 */
typedef struct echeance_message_authenticity_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Kind of message. ECHEANCE_MESSAGE_AUTHENTICITY_KIND_, ECHEANCE_UNKNOWN, or 0 if not given.
   * NULL if no row gives it, which means unknown.
   */
  const int32_t *kind;
  /**
   * Signature of the Gouvernement du Québec at the top of the message. ECHEANCE_YES,
   * ECHEANCE_NO, ECHEANCE_UNKNOWN, or 0 if not given. NULL if no row gives it, which means
   * unknown.
   */
  const int32_t *has_signature;
  /**
   * Visual of clicSÉQUR at the top of the message. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN,
   * or 0 if not given. NULL if no row gives it, which means unknown.
   */
  const int32_t *has_visual;
  /**
   * Personal information that the message asks for. ECHEANCE_SET_GIVEN plus the bits
   * ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_, as a signed number, ECHEANCE_UNKNOWN, or 0 if not
   * given. NULL if no row gives it, which means unknown.
   */
  const int32_t *asks_for;
} echeance_message_authenticity_table;

/**
 * Columns of results of echeance_message_authenticity_columns; give NULL for a column that you
 * do not want.
 */
typedef struct echeance_message_authenticity_results {
  /**
   * One of ECHEANCE_MESSAGE_AUTHENTICITY_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus
   * the ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_MESSAGE_AUTHENTICITY_FACT_
   * or ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_MESSAGE_AUTHENTICITY_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_MESSAGE_AUTHENTICITY_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_MESSAGE_AUTHENTICITY_FACT_.
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
   * What makes the message suspicious. ECHEANCE_SET_GIVEN plus the bits
   * ECHEANCE_MESSAGE_AUTHENTICITY_FINDINGS_; 0 if null.
   */
  int32_t *findings;
} echeance_message_authenticity_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Does a message that claims to come from clicSÉQUR bear a known sign of fraud? as_of: day of
 * the question, YYYYMMDD; 0 if not given. Sources: S004-33, S004-35, S004-37, S004-38,
 * S004-34.
 * Fr : Un message qui se présente comme venant de clicSÉQUR porte-t-il un signe de fraude
 * connu? as_of : jour de la question.
 */
echeance_status echeance_message_authenticity(int32_t as_of,
                                              const struct echeance_message_authenticity_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_message_authenticity_answer *answer);

/**
 * The field for which echeance_message_authenticity returns an error: one of
 * ECHEANCE_MESSAGE_AUTHENTICITY_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_message_authenticity_wrong_field(int32_t as_of,
                                                  const struct echeance_message_authenticity_facts *facts,
                                                  const struct echeance_readings *readings);

/**
 * echeance_message_authenticity for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0
 * is not given. See “Columns” above.
 */
echeance_status echeance_message_authenticity_columns(size_t rows,
                                                      int32_t as_of,
                                                      const struct echeance_message_authenticity_table *table,
                                                      const struct echeance_readings *readings,
                                                      const struct echeance_message_authenticity_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
