/**
 * @file
 * Sign-in: What is the next step of signing in to clicSÉQUR?
 * Fr : Connexion à clicSÉQUR : Quelle est l’étape suivante de la connexion à clicSÉQUR?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_sign_in_facts facts = {
 *     .credentials = ECHEANCE_SIGN_IN_CREDENTIALS_NONE,
 *     .site_recognised = ECHEANCE_YES,
 *     .second_factor = ECHEANCE_SIGN_IN_SECOND_FACTOR_PENDING,
 *     .terms = ECHEANCE_SIGN_IN_TERMS_ACCEPTED,
 * };
 * echeance_sign_in_answer answer;
 * if (echeance_sign_in(0, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_SIGN_IN_REGISTER_AS_NEW_USER)
 *     puts("register-as-new-user");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_SIGN_IN_H
#define ECHEANCE_SIGN_IN_H

#include "common.h"

/**
 * The rule sign-in. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_SIGN_IN 22

/**
 * The person must register with clicSÉQUR, through the section for new users.
 * Fr : la personne doit s’inscrire à clicSÉQUR, par la section qui s’adresse aux nouveaux
 * utilisateurs.
 */
#define ECHEANCE_SIGN_IN_REGISTER_AS_NEW_USER 1

/**
 * The person must consult the help of clicSÉQUR on a forgotten password.
 * Fr : la personne doit consulter l’aide de clicSÉQUR sur le mot de passe oublié.
 */
#define ECHEANCE_SIGN_IN_RECOVER_PASSWORD 2

/**
 * The person must retrieve their user code.
 * Fr : la personne doit récupérer son code d’utilisateur.
 */
#define ECHEANCE_SIGN_IN_RECOVER_USER_CODE 3

/**
 * The person must get help with signing in.
 * Fr : la personne doit demander de l’aide pour se connecter.
 */
#define ECHEANCE_SIGN_IN_GET_HELP_SIGNING_IN 4

/**
 * The person must not enter their password.
 * Fr : la personne ne doit pas entrer son mot de passe.
 */
#define ECHEANCE_SIGN_IN_DO_NOT_ENTER_PASSWORD 5

/**
 * The person must enter their user code and password.
 * Fr : la personne doit entrer son code d’utilisateur et son mot de passe.
 */
#define ECHEANCE_SIGN_IN_ENTER_CREDENTIALS 6

/**
 * The person must consult the help of clicSÉQUR on a forgotten answer.
 * Fr : la personne doit consulter l’aide de clicSÉQUR sur la réponse oubliée.
 */
#define ECHEANCE_SIGN_IN_RECOVER_SECURITY_ANSWER 7

/**
 * The person must enter the verification code or answer the security questions.
 * Fr : la personne doit entrer le code de vérification ou répondre aux questions de sécurité.
 */
#define ECHEANCE_SIGN_IN_PASS_SECOND_FACTOR 8

/**
 * The person must read and accept the terms and conditions.
 * Fr : la personne doit lire et accepter les conditions d’utilisation.
 */
#define ECHEANCE_SIGN_IN_ACCEPT_TERMS 9

/**
 * The home page of clicSÉQUR appears.
 * Fr : la page d’accueil de clicSÉQUR s’affiche.
 */
#define ECHEANCE_SIGN_IN_HOME_PAGE 10

/**
 * The person has no user code and password, or wants new ones. Sources: S003-04.
 * Fr : la personne n’a ni code d’utilisateur ni mot de passe, ou en veut de nouveaux.
 */
#define ECHEANCE_SIGN_IN_REASON_NEW_USER 2201

/**
 * The person has forgotten their password. Sources: S003-16.
 * Fr : la personne a oublié son mot de passe.
 */
#define ECHEANCE_SIGN_IN_REASON_PASSWORD_FORGOTTEN 2202

/**
 * The person has forgotten their user code. Sources: S004-35, CLICSEQUR-identity-check.
 * Fr : la personne a oublié son code d’utilisateur.
 */
#define ECHEANCE_SIGN_IN_REASON_USER_CODE_FORGOTTEN 2203

/**
 * ClicSÉQUR refuses the user code or the password after several attempts; what the page offers
 * then is not known. Sources: S003-18, Q27.
 * Fr : clicSÉQUR refuse le code d’utilisateur ou le mot de passe après plusieurs essais; ce
 * que la page offre alors n’est pas connu.
 */
#define ECHEANCE_SIGN_IN_REASON_CREDENTIALS_REFUSED 2204

/**
 * The person does not see or does not recognise their picture or personal sentence; what the
 * page advises then is not known. Sources: S003-20, S003-21, Q27.
 * Fr : la personne ne voit pas ou ne reconnaît pas son image ou sa phrase personnelle; ce que
 * la page conseille alors n’est pas connu.
 */
#define ECHEANCE_SIGN_IN_REASON_SITE_NOT_RECOGNISED 2205

/**
 * The person has not entered their user code and password yet; the detail of the steps is not
 * known. Sources: S003-01, S003-02, Q27.
 * Fr : la personne n’a pas encore entré son code d’utilisateur et son mot de passe; le détail
 * des étapes n’est pas connu.
 */
#define ECHEANCE_SIGN_IN_REASON_CREDENTIALS_TO_ENTER 2206

/**
 * The person has forgotten the answer to the security question. Sources: S003-17.
 * Fr : la personne a oublié la réponse à la question de sécurité.
 */
#define ECHEANCE_SIGN_IN_REASON_ANSWER_FORGOTTEN 2207

/**
 * The person has not yet given the verification code or the answer to the security questions.
 * Sources: S004-07, S004-11.
 * Fr : la personne n’a pas encore donné le code de vérification ou la réponse aux questions de
 * sécurité.
 */
#define ECHEANCE_SIGN_IN_REASON_SECOND_FACTOR_PENDING 2208

/**
 * The person has not yet accepted the terms and conditions. Sources: S003-37, S003-38.
 * Fr : la personne n’a pas encore accepté les conditions d’utilisation.
 */
#define ECHEANCE_SIGN_IN_REASON_TERMS_TO_ACCEPT 2209

/**
 * The person has done every step of signing in; what the home page offers next is not known.
 * Sources: S003-22, S003-36, S003-39, Q27.
 * Fr : la personne a franchi toutes les étapes de la connexion; ce que la page d’accueil offre
 * ensuite n’est pas connu.
 */
#define ECHEANCE_SIGN_IN_REASON_SIGNED_IN 2210

/**
 * User code and password. The bit of this fact.
 * Fr : code d’utilisateur et mot de passe.
 */
#define ECHEANCE_SIGN_IN_FACT_CREDENTIALS 1

/**
 * Picture and personal sentence recognised. The bit of this fact.
 * Fr : image et phrase personnelle reconnues.
 */
#define ECHEANCE_SIGN_IN_FACT_SITE_RECOGNISED 2

/**
 * Verification code or answer to the security questions. The bit of this fact.
 * Fr : code de vérification ou réponse aux questions de sécurité.
 */
#define ECHEANCE_SIGN_IN_FACT_SECOND_FACTOR 4

/**
 * Terms and conditions. The bit of this fact.
 * Fr : conditions d’utilisation.
 */
#define ECHEANCE_SIGN_IN_FACT_TERMS 8

/**
 * Entered.
 * Fr : entrés.
 */
#define ECHEANCE_SIGN_IN_CREDENTIALS_ENTERED 1

/**
 * Not entered yet.
 * Fr : pas encore entrés.
 */
#define ECHEANCE_SIGN_IN_CREDENTIALS_NOT_ENTERED 2

/**
 * None, or new ones wanted.
 * Fr : aucun, ou nouveaux voulus.
 */
#define ECHEANCE_SIGN_IN_CREDENTIALS_NONE 3

/**
 * Password forgotten.
 * Fr : mot de passe oublié.
 */
#define ECHEANCE_SIGN_IN_CREDENTIALS_PASSWORD_FORGOTTEN 4

/**
 * User code forgotten.
 * Fr : code d’utilisateur oublié.
 */
#define ECHEANCE_SIGN_IN_CREDENTIALS_USER_CODE_FORGOTTEN 5

/**
 * Refused after several attempts.
 * Fr : refusés après plusieurs essais.
 */
#define ECHEANCE_SIGN_IN_CREDENTIALS_REFUSED 6

/**
 * Given, or not required.
 * Fr : donné, ou non exigé.
 */
#define ECHEANCE_SIGN_IN_SECOND_FACTOR_DONE 1

/**
 * Not given yet.
 * Fr : pas encore donné.
 */
#define ECHEANCE_SIGN_IN_SECOND_FACTOR_PENDING 2

/**
 * Answer forgotten.
 * Fr : réponse oubliée.
 */
#define ECHEANCE_SIGN_IN_SECOND_FACTOR_ANSWER_FORGOTTEN 3

/**
 * Accepted.
 * Fr : acceptées.
 */
#define ECHEANCE_SIGN_IN_TERMS_ACCEPTED 1

/**
 * Not accepted yet.
 * Fr : pas encore acceptées.
 */
#define ECHEANCE_SIGN_IN_TERMS_TO_ACCEPT 2

/**
 * Facts of echeance_sign_in. Sources: S003-04, S003-16, S004-35, CLICSEQUR-identity-check,
 * S003-18, Q27, S003-20, S003-21, S003-01, S003-02, S003-17, S004-07, S004-11, S003-37,
 * S003-38, S003-22, S003-36, S003-39.
 */
typedef struct echeance_sign_in_facts {
  /**
   * User code and password. One of ECHEANCE_SIGN_IN_CREDENTIALS_, or ECHEANCE_UNKNOWN; 0 if not
   * given, which means unknown.
   * Fr : code d’utilisateur et mot de passe.
   */
  int32_t credentials;
  /**
   * Picture and personal sentence recognised. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN;
   * 0 if not given, which means unknown.
   * Fr : image et phrase personnelle reconnues.
   */
  int32_t site_recognised;
  /**
   * Verification code or answer to the security questions. One of
   * ECHEANCE_SIGN_IN_SECOND_FACTOR_, or ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : code de vérification ou réponse aux questions de sécurité.
   */
  int32_t second_factor;
  /**
   * Terms and conditions. One of ECHEANCE_SIGN_IN_TERMS_, or ECHEANCE_UNKNOWN; 0 if not given,
   * which means unknown.
   * Fr : conditions d’utilisation.
   */
  int32_t terms;
} echeance_sign_in_facts;

/**
 * Answer of echeance_sign_in.
 */
typedef struct echeance_sign_in_answer {
  /**
   * One of ECHEANCE_SIGN_IN_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_SIGN_IN_REASON_ and ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_SIGN_IN_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_SIGN_IN_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Content of the step not published. ECHEANCE_YES or ECHEANCE_NO; 0 if null.
   * Fr : contenu de l’étape non publié.
   */
  int32_t unspecified;
  int32_t reserved;
} echeance_sign_in_answer;

/**
 * Columns of facts of echeance_sign_in_columns.
 */
typedef struct echeance_sign_in_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * User code and password. ECHEANCE_SIGN_IN_CREDENTIALS_, ECHEANCE_UNKNOWN, or 0 if not given.
   * NULL if no row gives it, which means unknown.
   */
  const int32_t *credentials;
  /**
   * Picture and personal sentence recognised. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, or 0
   * if not given. NULL if no row gives it, which means unknown.
   */
  const int32_t *site_recognised;
  /**
   * Verification code or answer to the security questions. ECHEANCE_SIGN_IN_SECOND_FACTOR_,
   * ECHEANCE_UNKNOWN, or 0 if not given. NULL if no row gives it, which means unknown.
   */
  const int32_t *second_factor;
  /**
   * Terms and conditions. ECHEANCE_SIGN_IN_TERMS_, ECHEANCE_UNKNOWN, or 0 if not given. NULL if
   * no row gives it, which means unknown.
   */
  const int32_t *terms;
} echeance_sign_in_table;

/**
 * Columns of results of echeance_sign_in_columns; give NULL for a column that you do not want.
 */
typedef struct echeance_sign_in_results {
  /**
   * One of ECHEANCE_SIGN_IN_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_SIGN_IN_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_SIGN_IN_REASON_, modulo 100,
   * gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_SIGN_IN_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_SIGN_IN_FACT_.
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
   * Content of the step not published. ECHEANCE_YES or ECHEANCE_NO; 0 if null.
   */
  int32_t *unspecified;
} echeance_sign_in_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * What is the next step of signing in to clicSÉQUR? as_of: day of the question, YYYYMMDD; 0 if
 * not given. Sources: S003-04, S003-16, S004-35, CLICSEQUR-identity-check, S003-18, Q27,
 * S003-20, S003-21, S003-01, S003-02, S003-17, S004-07, S004-11, S003-37, S003-38, S003-22,
 * S003-36, S003-39.
 * Fr : Quelle est l’étape suivante de la connexion à clicSÉQUR? as_of : jour de la question.
 */
echeance_status echeance_sign_in(int32_t as_of,
                                 const struct echeance_sign_in_facts *facts,
                                 const struct echeance_readings *readings,
                                 struct echeance_sign_in_answer *answer);

/**
 * The field for which echeance_sign_in returns an error: one of ECHEANCE_SIGN_IN_FACT_,
 * ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE
 * if no field is wrong.
 */
int32_t echeance_sign_in_wrong_field(int32_t as_of,
                                     const struct echeance_sign_in_facts *facts,
                                     const struct echeance_readings *readings);

/**
 * echeance_sign_in for whole columns: each row is answered as a call of its own would be.
 * as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0 is not
 * given. See “Columns” above.
 */
echeance_status echeance_sign_in_columns(size_t rows,
                                         int32_t as_of,
                                         const struct echeance_sign_in_table *table,
                                         const struct echeance_readings *readings,
                                         const struct echeance_sign_in_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
