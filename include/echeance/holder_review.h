/**
 * @file
 * What must be done for the certificate: What must this person do, and by when?
 * Fr : Démarches à faire pour le certificat : Que doit faire cette personne, et d’ici quand?
 *
 * as_of: day of the question.
 * Fr : jour de la question.
 *
 * ```c
 * echeance_holder_review_facts facts = {
 *     .certificate_number = "CAR202112345678",
 *     .certificate_number_len = 15,
 *     .expires_on = 20270310,
 *     .affiliated = ECHEANCE_YES,
 *     .unaffiliated_since = ECHEANCE_NONE,
 *     .exam_passed_on = 20250115,
 *     .affiliated_at_expiry = ECHEANCE_NO,
 *     .account_last_used_on = ECHEANCE_NONE,
 * };
 * echeance_holder_review_answer answer;
 * if (echeance_holder_review(20260615, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_HOLDER_REVIEW_NOTHING_DUE)
 *     puts("nothing-due");
 * ```
 *
 * Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_HOLDER_REVIEW_H
#define ECHEANCE_HOLDER_REVIEW_H

#include "common.h"

/**
 * The rule holder-review. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_HOLDER_REVIEW 28

/**
 * The representative must make a new application for a certificate.
 * Fr : la représentante ou le représentant doit présenter une nouvelle demande de certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_NEW_APPLICATION 1

/**
 * The representative must have the exam result attached to a new file.
 * Fr : la représentante ou le représentant doit faire associer le résultat de l’examen à un
 * nouveau dossier.
 */
#define ECHEANCE_HOLDER_REVIEW_TRANSFER_EXAM_RESULT 2

/**
 * The representative must take the exam again.
 * Fr : la représentante ou le représentant doit reprendre l’examen.
 */
#define ECHEANCE_HOLDER_REVIEW_RETAKE_EXAM 3

/**
 * The representative must declare an affiliation with a collection agent holding a valid
 * permit.
 * Fr : la représentante ou le représentant doit déclarer son lien avec un agent de
 * recouvrement titulaire d’un permis valide.
 */
#define ECHEANCE_HOLDER_REVIEW_AFFILIATE 4

/**
 * The representative must renew the certificate.
 * Fr : la représentante ou le représentant doit renouveler le certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_RENEW 5

/**
 * The representative must sign in to clicSÉQUR to keep the account.
 * Fr : la représentante ou le représentant doit ouvrir une session clicSÉQUR pour conserver
 * son compte.
 */
#define ECHEANCE_HOLDER_REVIEW_SIGN_IN_TO_KEEP_ACCOUNT 6

/**
 * The representative must open a new account to enter the certificate service: a clicSÉQUR
 * account until July 15, 2024; the system of the months after it is not published.
 * Fr : la représentante ou le représentant doit ouvrir un nouveau compte pour accéder au
 * service du certificat : un compte clicSÉQUR jusqu’au 15 juillet 2024; le système des mois
 * suivants n’est pas publié.
 */
#define ECHEANCE_HOLDER_REVIEW_OPEN_ACCOUNT 7

/**
 * The certificate number must be corrected.
 * Fr : il faut corriger le numéro de certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_FIX_NUMBER 8

/**
 * The representative has nothing to do for now.
 * Fr : la représentante ou le représentant n’a rien à faire pour l’instant.
 */
#define ECHEANCE_HOLDER_REVIEW_NOTHING_DUE 9

/**
 * The certificate number does not have the expected form. Sources: S000-16, S000-18, S001-19,
 * S001-21.
 * Fr : le numéro de certificat n’a pas la forme attendue.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_NUMBER_MALFORMED 2801

/**
 * The certificate was cancelled; no page says what follows a cancellation, so reach the Office
 * first. Sources: OPC-work-stoppage, R-2.2-s51, Q35.
 * Fr : le certificat est annulé; aucune page ne dit ce qui suit une annulation, et il faut
 * d’abord joindre l’Office.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_CERTIFICATE_CANCELLED 2802

/**
 * The certificate has expired and the Office can attach the exam result to a new file.
 * Sources: S000-01, S000-05, S000-25, S001-05, S001-08, S001-28, OPC-temporary-expiry, Q1, Q3,
 * Q4, Q5, Q34.
 * Fr : le certificat est expiré et l’Office peut associer le résultat de l’examen à un nouveau
 * dossier.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_EXAM_TRANSFER_POSSIBLE 2803

/**
 * The certificate has expired and the Office can no longer attach the exam result to a new
 * file. Sources: S000-01, S000-05, S000-25, S001-05, S001-08, S001-28, OPC-temporary-expiry.
 * Fr : le certificat est expiré et l’Office ne peut plus associer le résultat de l’examen à un
 * nouveau dossier.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_EXAM_TO_RETAKE 2804

/**
 * The representative has been affiliated with no agent for more than 2 years: renewing the
 * certificate is no longer enough. Sources: OPC-work-stoppage.
 * Fr : la représentante ou le représentant n’a de lien avec aucun agent depuis plus de 2 ans :
 * renouveler le certificat ne suffit plus.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_AWAY_MORE_THAN_TWO_YEARS 2805

/**
 * The certificate is suspended, for want of an affiliation with a collection agent holding a
 * valid permit; the Office must be notified of the end of the affiliation within 15 days: this
 * answer does not check whether it was. Sources: OPC-work-stoppage, P-40.1-s269.
 * Fr : le certificat est suspendu, faute de lien avec un agent de recouvrement titulaire d’un
 * permis valide; l’avis de la fin du lien à l’Office est dû dans les 15 jours : cette réponse
 * ne vérifie pas s’il a été donné.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_NOT_AFFILIATED 2806

/**
 * The renewal of the certificate is not completed and its deadline is not past; if it is not
 * renewed in time, the certificate expires. Sources: S000-01, S000-02, S001-05, S001-06,
 * OPC-renewing, OPC-definition, P-40.1-s269.
 * Fr : le renouvellement du certificat n’est pas terminé et son délai n’est pas passé; sans
 * renouvellement à temps, le certificat expire.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_RENEWAL_WINDOW_OPEN 2807

/**
 * The clicSÉQUR account will soon be cancelled if it stays unused; so it must be kept besides
 * renewing the certificate. Sources: S004-36, S004-37, S004-38, Q20.
 * Fr : le compte clicSÉQUR sera bientôt annulé s’il reste inutilisé; il faut donc le garder en
 * plus de renouveler le certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_ACCOUNT_ENDS_WITH_CERTIFICATE 2808

/**
 * The clicSÉQUR account will be cancelled soon if it stays unused. Sources: S004-36, S004-37,
 * S004-38.
 * Fr : le compte clicSÉQUR sera annulé bientôt s’il reste inutilisé.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_ACCOUNT_IN_NOTICE_PERIOD 2809

/**
 * The clicSÉQUR account, unused for 24 months, was cancelled. Sources: S004-36.
 * Fr : le compte clicSÉQUR, inutilisé pendant 24 mois, a été annulé.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_ACCOUNT_CANCELLED 2810

/**
 * No act is called for on that day. Sources: S000-23, S001-26, OPC-application-regular,
 * OPC-application-temporary, S004-36, P-40.1-s269.
 * Fr : aucune démarche n’est demandée ce jour-là.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_NOTHING_DUE 2811

/**
 * The certificate has expired and the representative has passed no exam: a new certificate
 * application must be made and the exam taken. Sources: S000-01, S000-05, S001-05, S001-08,
 * OPC-application-regular, OPC-temporary-expiry.
 * Fr : le certificat est expiré et la représentante ou le représentant n’a réussi aucun
 * examen : il faut faire une nouvelle demande de certificat et passer l’examen.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_EXAM_NOT_PASSED 2812

/**
 * The number starts with CCV20: it is a travel counsellor’s. Sources: S000-16, S001-19,
 * OPC-counsellor-expiry.
 * Fr : le numéro commence par CCV20 : c’est celui d’une conseillère ou d’un conseiller en
 * voyages.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_OTHER_REGISTER 2813

/**
 * There is a letter among the last eight characters of the number; no source says that they
 * are all digits. Sources: S000-16, S001-19, Q10.
 * Fr : il y a une lettre parmi les huit derniers caractères du numéro; aucune source ne dit
 * que ce sont tous des chiffres.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_NUMBER_UNCONFIRMED 2814

/**
 * The number was read without its white space, hyphens and unseen characters, small letters as
 * capitals. Sources: S000-16, S001-19, Q10.
 * Fr : le numéro a été lu sans ses espaces, ses tirets ni ses caractères invisibles, les
 * minuscules comme des majuscules.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_NUMBER_READ_LENIENTLY 2815

/**
 * The certificate service no longer asks for a clicSÉQUR account; if the account serves
 * another service, it must be used to be kept. Sources: S002-05, S002-37, S002-39, S004-36,
 * S004-37, S004-38.
 * Fr : le service du certificat ne demande plus de compte clicSÉQUR; si ce compte sert à un
 * autre service, il faut l’utiliser pour le garder.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_ACCOUNT_NOT_NEEDED_FOR_CERTIFICATE 2816

/**
 * The renewal was completed after the 2 years that follow the issue: other terms lie between,
 * and the expiry day cannot be worked out. Sources: S000-23, S001-26, OPC-application-regular.
 * Fr : le renouvellement a été terminé après les 2 ans qui suivent la délivrance : d’autres
 * périodes les séparent, et le jour d’échéance ne peut pas être calculé.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_TERMS_BETWEEN_UNKNOWN 2817

/**
 * The renewal was completed after the deadline that the expiry day gives: it may be that of an
 * older term, so check the file. Sources: S000-23, S001-26, OPC-renewing.
 * Fr : le renouvellement a été terminé après le délai que donne le jour d’échéance : c’est
 * peut-être celui d’une période plus ancienne, et il faut le vérifier au dossier.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_EXPIRY_DAY_MAY_BE_OLD 2818

/**
 * The certificate will be cancelled: nothing that it calls for holds beyond that day, and no
 * page says what follows a cancellation. Sources: OPC-work-stoppage, R-2.2-s51, Q35.
 * Fr : le certificat sera annulé : rien de ce qu’il demande ne vaut au-delà, et aucune page ne
 * dit ce qui suit une annulation.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_CANCELLATION_AHEAD 2819

/**
 * The temporary certificate is valid up to and including December 31, 2020; to act after that
 * day, a regular certificate is needed, obtained before January 1, 2021. Sources:
 * OPC-application-temporary, OPC-temporary-expiry.
 * Fr : le certificat temporaire vaut jusqu’au 31 décembre 2020 inclusivement; pour exercer
 * ensuite, il faut un certificat régulier, obtenu avant le 1er janvier 2021.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_TEMPORARY_CERTIFICATE_ENDS 2820

/**
 * During a leave of 2 years or less the renewal duties must be paid, even while the
 * certificate is suspended; no new application is then needed on return. Sources:
 * OPC-work-stoppage.
 * Fr : pendant un arrêt de 2 ans ou moins, il faut payer les droits de renouvellement même si
 * le certificat est suspendu; aucune nouvelle demande n’est alors nécessaire au retour.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_LEAVE_DOES_NOT_STOP_RENEWAL 2821

/**
 * The certificate service changed from clicSÉQUR to the Service d’authentification
 * gouvernementale between July 15, 2024 and July 14, 2025, on a day that the Office has not
 * published: it may be that, on that day, the certificate service no longer asks for a
 * clicSÉQUR account. Sources: OPC-renewing, S002-05, S002-39, Q38.
 * Fr : le service du certificat est passé de clicSÉQUR au Service d’authentification
 * gouvernementale entre le 15 juillet 2024 et le 14 juillet 2025, un jour que l’Office n’a pas
 * publié : il se peut que, ce jour-là, le service du certificat ne demande plus de compte
 * clicSÉQUR.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_SWITCH_DATE_NOT_PUBLISHED 2822

/**
 * A certificate is needed to act as a representative; to continue or resume these activities
 * after the expiry, the steps that the Office asks for must be completed first. Sources:
 * S000-02, S001-06, OPC-definition.
 * Fr : il faut un certificat pour agir à titre de représentante ou de représentant; pour
 * poursuivre ou reprendre ces activités après l’expiration, il faut d’abord suivre les étapes
 * que l’Office demande.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_CERTIFICATE_NEEDED_TO_ACT 2823

/**
 * The Office must be notified of the end of the affiliation within 15 days, and that period is
 * not over: this answer does not check whether it was. Sources: OPC-work-stoppage,
 * OPC-changing-information, P-40.1-s269.
 * Fr : l’avis de la fin du lien à l’Office est dû dans les 15 jours, et ce délai n’est pas
 * passé : cette réponse ne vérifie pas s’il a été donné.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_NOTICE_OF_END_OPEN 2824

/**
 * Certificate number. The bit of this fact.
 * Fr : numéro de certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_CERTIFICATE_NUMBER 1

/**
 * Kind of certificate. The bit of this fact.
 * Fr : sorte de certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_KIND 2

/**
 * Day the certificate was issued. The bit of this fact.
 * Fr : jour de la délivrance du certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_ISSUED_ON 4

/**
 * Expiry day of the certificate. The bit of this fact.
 * Fr : jour d’échéance du certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_EXPIRES_ON 8

/**
 * Affiliated, on that day, with a collection agent holding a valid permit. The bit of this
 * fact.
 * Fr : lien, ce jour-là, avec un agent de recouvrement titulaire d’un permis valide.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_AFFILIATED 16

/**
 * Last day affiliated with a collection agent holding a valid permit. The bit of this fact.
 * Fr : dernier jour du lien avec un agent de recouvrement titulaire d’un permis valide.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_UNAFFILIATED_SINCE 32

/**
 * Day the certificate is cancelled. The bit of this fact.
 * Fr : jour de l’annulation du certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_CANCELLED_ON 64

/**
 * Day the renewal was completed. The bit of this fact.
 * Fr : jour où le renouvellement a été terminé.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_RENEWAL_COMPLETED_ON 128

/**
 * Day the exam was passed. The bit of this fact.
 * Fr : jour de la réussite de l’examen.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_EXAM_PASSED_ON 256

/**
 * Affiliated with a collection agency when the certificate expired. The bit of this fact.
 * Fr : lien avec une agence de recouvrement à l’échéance du certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_AFFILIATED_AT_EXPIRY 512

/**
 * Last use of the clicSÉQUR account. The bit of this fact.
 * Fr : dernière utilisation du compte clicSÉQUR.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_ACCOUNT_LAST_USED_ON 1024

/**
 * Number of days, before the certificate ends, from which its renewal is called for (a choice:
 * no source says from when it can be done). The bit of this fact.
 * Fr : nombre de jours, avant la fin du certificat, où le renouvellement est signalé (un
 * choix : aucune source ne dit à partir de quand il peut se faire).
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_RENEWAL_LEAD_DAYS 2048

/**
 * Regular certificate.
 * Fr : certificat régulier.
 */
#define ECHEANCE_HOLDER_REVIEW_KIND_REGULAR 1

/**
 * Temporary certificate.
 * Fr : certificat temporaire.
 */
#define ECHEANCE_HOLDER_REVIEW_KIND_TEMPORARY 2

/**
 * Facts of echeance_holder_review. Sources: S000-16, S000-18, S001-19, S001-21,
 * OPC-work-stoppage, R-2.2-s51, Q35, S000-01, S000-05, S000-25, S001-05, S001-08, S001-28,
 * OPC-temporary-expiry, Q1, Q3, Q4, Q5, Q34, P-40.1-s269, S000-02, S001-06, OPC-renewing,
 * OPC-definition, S004-36, S004-37, S004-38, Q20, S000-23, S001-26, OPC-application-regular,
 * OPC-application-temporary, OPC-counsellor-expiry, Q10, S002-05, S002-37, S002-39, Q38,
 * OPC-changing-information.
 */
typedef struct echeance_holder_review_facts {
  /**
   * Certificate number. Text in UTF-8, at most 4,096 bytes, not trimmed or the text “none”; NULL
   * if not given, which means unknown.
   * Fr : numéro de certificat.
   */
  const char *certificate_number;
  /**
   * Length of certificate_number in bytes, or ECHEANCE_LENGTH_UNKNOWN with NULL if it is not
   * known.
   */
  uint64_t certificate_number_len;
  /**
   * Kind of certificate. One of ECHEANCE_HOLDER_REVIEW_KIND_; 0 if not given, which means
   * ECHEANCE_HOLDER_REVIEW_KIND_REGULAR.
   * Fr : sorte de certificat.
   */
  int32_t kind;
  /**
   * Day the certificate was issued. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 if not given, which
   * means unknown.
   * Fr : jour de la délivrance du certificat.
   */
  int32_t issued_on;
  /**
   * Expiry day of the certificate. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 if not given, which
   * means unknown.
   * Fr : jour d’échéance du certificat.
   */
  int32_t expires_on;
  /**
   * Affiliated, on that day, with a collection agent holding a valid permit. ECHEANCE_YES or
   * ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : lien, ce jour-là, avec un agent de recouvrement titulaire d’un permis valide.
   */
  int32_t affiliated;
  /**
   * Last day affiliated with a collection agent holding a valid permit. Day, YYYYMMDD, or
   * ECHEANCE_NONE for “none” (this affiliation has not ended), or ECHEANCE_UNKNOWN; 0 if not
   * given, which means unknown.
   * Fr : dernier jour du lien avec un agent de recouvrement titulaire d’un permis valide.
   */
  int32_t unaffiliated_since;
  /**
   * Day the certificate is cancelled. Day, YYYYMMDD, or ECHEANCE_NONE for “none” (certificate
   * not cancelled), or ECHEANCE_UNKNOWN; 0 if not given, which means “none”.
   * Fr : jour de l’annulation du certificat.
   */
  int32_t cancelled_on;
  /**
   * Day the renewal was completed. Day, YYYYMMDD, or ECHEANCE_NONE for “none” (renewal not
   * completed), or ECHEANCE_UNKNOWN; 0 if not given, which means “none”.
   * Fr : jour où le renouvellement a été terminé.
   */
  int32_t renewal_completed_on;
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
   * Last use of the clicSÉQUR account. Day, YYYYMMDD, or ECHEANCE_NONE for “none” (not looked at
   * (an account of the Service d’authentification gouvernementale, or one left aside)), or
   * ECHEANCE_UNKNOWN; 0 if not given, which means unknown.
   * Fr : dernière utilisation du compte clicSÉQUR.
   */
  int32_t account_last_used_on;
  /**
   * Number of days, before the certificate ends, from which its renewal is called for (a choice:
   * no source says from when it can be done). Whole number from 0 to 730, if
   * has_renewal_lead_days is 1.
   * Fr : nombre de jours, avant la fin du certificat, où le renouvellement est signalé (un
   * choix : aucune source ne dit à partir de quand il peut se faire).
   */
  int32_t renewal_lead_days;
  /**
   * 1 if renewal_lead_days is given; 0 if not given, which means 90.
   */
  int32_t has_renewal_lead_days;
} echeance_holder_review_facts;

/**
 * Answer of echeance_holder_review.
 */
typedef struct echeance_holder_review_answer {
  /**
   * One of ECHEANCE_HOLDER_REVIEW_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_HOLDER_REVIEW_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_HOLDER_REVIEW_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_HOLDER_REVIEW_FACT_.
   */
  uint32_t assumed;
  int32_t contested;
  int32_t contested_reading;
  int32_t days_contested;
  int32_t days_contested_reading;
  int32_t next_change_outcome;
  int32_t next_change_on;
  /**
   * Last day on which the act is in time. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour où la démarche est faite à temps.
   */
  int32_t act_by;
  /**
   * Make a new application for a certificate: how it stands. One of ECHEANCE_DUTY_, never 0.
   * Fr : présenter une nouvelle demande de certificat : où en est la démarche.
   */
  int32_t new_application_state;
  /**
   * Make a new application for a certificate: first day on which it is due. Day, YYYYMMDD; 0 if
   * null.
   * Fr : présenter une nouvelle demande de certificat : premier jour pour la faire.
   */
  int32_t new_application_from;
  /**
   * Make a new application for a certificate: last day on which it is in time. Day, YYYYMMDD, or
   * ECHEANCE_NONE if it has no last day; 0 if null.
   * Fr : présenter une nouvelle demande de certificat : dernier jour pour la faire.
   */
  int32_t new_application_by;
  /**
   * Have the Office attach the exam result to a new file, with payment and affiliation finished:
   * how it stands. One of ECHEANCE_DUTY_, never 0.
   * Fr : obtenir que l’Office associe le résultat de l’examen à un nouveau dossier, paiement et
   * lien terminés : où en est la démarche.
   */
  int32_t transfer_exam_result_state;
  /**
   * Have the Office attach the exam result to a new file, with payment and affiliation finished:
   * first day on which it is due. Day, YYYYMMDD; 0 if null.
   * Fr : obtenir que l’Office associe le résultat de l’examen à un nouveau dossier, paiement et
   * lien terminés : premier jour pour la faire.
   */
  int32_t transfer_exam_result_from;
  /**
   * Have the Office attach the exam result to a new file, with payment and affiliation finished:
   * last day on which it is in time. Day, YYYYMMDD, or ECHEANCE_NONE if it has no last day; 0 if
   * null.
   * Fr : obtenir que l’Office associe le résultat de l’examen à un nouveau dossier, paiement et
   * lien terminés : dernier jour pour la faire.
   */
  int32_t transfer_exam_result_by;
  /**
   * Take the exam again: how it stands. One of ECHEANCE_DUTY_, never 0.
   * Fr : reprendre l’examen : où en est la démarche.
   */
  int32_t retake_exam_state;
  /**
   * Take the exam again: first day on which it is due. Day, YYYYMMDD; 0 if null.
   * Fr : reprendre l’examen : premier jour pour la faire.
   */
  int32_t retake_exam_from;
  /**
   * Take the exam again: last day on which it is in time. Day, YYYYMMDD, or ECHEANCE_NONE if it
   * has no last day; 0 if null.
   * Fr : reprendre l’examen : dernier jour pour la faire.
   */
  int32_t retake_exam_by;
  /**
   * Declare an affiliation with a collection agent holding a valid permit: how it stands. One of
   * ECHEANCE_DUTY_, never 0.
   * Fr : déclarer un lien avec un agent de recouvrement titulaire d’un permis valide : où en est
   * la démarche.
   */
  int32_t affiliate_state;
  /**
   * Declare an affiliation with a collection agent holding a valid permit: first day on which it
   * is due. Day, YYYYMMDD; 0 if null.
   * Fr : déclarer un lien avec un agent de recouvrement titulaire d’un permis valide : premier
   * jour pour la faire.
   */
  int32_t affiliate_from;
  /**
   * Declare an affiliation with a collection agent holding a valid permit: last day on which it
   * is in time. Day, YYYYMMDD, or ECHEANCE_NONE if it has no last day; 0 if null.
   * Fr : déclarer un lien avec un agent de recouvrement titulaire d’un permis valide : dernier
   * jour pour la faire.
   */
  int32_t affiliate_by;
  /**
   * Renew the certificate: how it stands. One of ECHEANCE_DUTY_, never 0.
   * Fr : renouveler le certificat : où en est la démarche.
   */
  int32_t renew_state;
  /**
   * Renew the certificate: first day on which it is due. Day, YYYYMMDD; 0 if null.
   * Fr : renouveler le certificat : premier jour pour la faire.
   */
  int32_t renew_from;
  /**
   * Renew the certificate: last day on which it is in time. Day, YYYYMMDD, or ECHEANCE_NONE if
   * it has no last day; 0 if null.
   * Fr : renouveler le certificat : dernier jour pour la faire.
   */
  int32_t renew_by;
  /**
   * Sign in to clicSÉQUR to keep the account: how it stands. One of ECHEANCE_DUTY_, never 0.
   * Fr : ouvrir une session clicSÉQUR pour conserver le compte : où en est la démarche.
   */
  int32_t sign_in_to_keep_account_state;
  /**
   * Sign in to clicSÉQUR to keep the account: first day on which it is due. Day, YYYYMMDD; 0 if
   * null.
   * Fr : ouvrir une session clicSÉQUR pour conserver le compte : premier jour pour la faire.
   */
  int32_t sign_in_to_keep_account_from;
  /**
   * Sign in to clicSÉQUR to keep the account: last day on which it is in time. Day, YYYYMMDD, or
   * ECHEANCE_NONE if it has no last day; 0 if null.
   * Fr : ouvrir une session clicSÉQUR pour conserver le compte : dernier jour pour la faire.
   */
  int32_t sign_in_to_keep_account_by;
  /**
   * Open a new account for the certificate service: how it stands. One of ECHEANCE_DUTY_, never
   * 0.
   * Fr : ouvrir un nouveau compte pour le service du certificat : où en est la démarche.
   */
  int32_t open_account_state;
  /**
   * Open a new account for the certificate service: first day on which it is due. Day, YYYYMMDD;
   * 0 if null.
   * Fr : ouvrir un nouveau compte pour le service du certificat : premier jour pour la faire.
   */
  int32_t open_account_from;
  /**
   * Open a new account for the certificate service: last day on which it is in time. Day,
   * YYYYMMDD, or ECHEANCE_NONE if it has no last day; 0 if null.
   * Fr : ouvrir un nouveau compte pour le service du certificat : dernier jour pour la faire.
   */
  int32_t open_account_by;
  /**
   * Correct the certificate number: how it stands. One of ECHEANCE_DUTY_, never 0.
   * Fr : corriger le numéro de certificat : où en est la démarche.
   */
  int32_t fix_number_state;
  /**
   * Correct the certificate number: first day on which it is due. Day, YYYYMMDD; 0 if null.
   * Fr : corriger le numéro de certificat : premier jour pour la faire.
   */
  int32_t fix_number_from;
  /**
   * Correct the certificate number: last day on which it is in time. Day, YYYYMMDD, or
   * ECHEANCE_NONE if it has no last day; 0 if null.
   * Fr : corriger le numéro de certificat : dernier jour pour la faire.
   */
  int32_t fix_number_by;
  /**
   * Next due day, change notices and the end of a temporary certificate apart. Day, YYYYMMDD; 0
   * if null.
   * Fr : prochaine échéance, avis de changement et fin d’un certificat temporaire à part.
   */
  int32_t next_due_on;
  /**
   * The day of every act is known. ECHEANCE_YES or ECHEANCE_NO; 0 if null.
   * Fr : tous les jours sont connus.
   */
  int32_t next_due_complete;
  /**
   * Last day to keep the clicSÉQUR account. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour pour garder le compte clicSÉQUR.
   */
  int32_t account_keep_by;
  /**
   * Certificate number in its canonical form. ASCII text with a final NUL; empty if null.
   * Fr : numéro de certificat dans sa forme normale.
   */
  char canonical_number[16];
} echeance_holder_review_answer;

/**
 * Decision of echeance_holder_review_decide.
 */
typedef struct echeance_holder_review_decision {
  /**
   * One of ECHEANCE_HOLDER_REVIEW_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_HOLDER_REVIEW_REASON_.
   */
  int32_t reason;
  /**
   * Last day on which the act is in time. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour où la démarche est faite à temps.
   */
  int32_t act_by;
  /**
   * Next due day, change notices and the end of a temporary certificate apart. Day, YYYYMMDD; 0
   * if null.
   * Fr : prochaine échéance, avis de changement et fin d’un certificat temporaire à part.
   */
  int32_t next_due_on;
  /**
   * Last day to keep the clicSÉQUR account. Day, YYYYMMDD; 0 if null.
   * Fr : dernier jour pour garder le compte clicSÉQUR.
   */
  int32_t account_keep_by;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_holder_review_decision;

/**
 * Columns of facts of echeance_holder_review_columns.
 */
typedef struct echeance_holder_review_table {
  /**
   * Day of each row; NULL if all rows have the same day, the argument as_of.
   */
  const int32_t *as_of;
  /**
   * Certificate number. The texts of all rows in UTF-8, one after another; NULL if no row gives
   * it, which means unknown.
   */
  const char *certificate_number;
  /**
   * Length of certificate_number in bytes.
   */
  uint64_t certificate_number_len;
  /**
   * Where in certificate_number the text of each row begins, then where the last text ends: one
   * offset more than there are rows.
   */
  const int64_t *certificate_number_offsets;
  /**
   * Whether each row has a text: 1, ECHEANCE_NONE, ECHEANCE_UNKNOWN, 0 if not given; NULL if all
   * rows have a text.
   */
  const int32_t *certificate_number_given;
  /**
   * Kind of certificate. ECHEANCE_HOLDER_REVIEW_KIND_, or 0 if not given. NULL if no row gives
   * it, which means ECHEANCE_HOLDER_REVIEW_KIND_REGULAR.
   */
  const int32_t *kind;
  /**
   * Day the certificate was issued. Days. NULL if no row gives it, which means unknown.
   */
  const int32_t *issued_on;
  /**
   * Expiry day of the certificate. Days. NULL if no row gives it, which means unknown.
   */
  const int32_t *expires_on;
  /**
   * Affiliated, on that day, with a collection agent holding a valid permit. ECHEANCE_YES,
   * ECHEANCE_NO, ECHEANCE_UNKNOWN, or 0 if not given. NULL if no row gives it, which means
   * unknown.
   */
  const int32_t *affiliated;
  /**
   * Last day affiliated with a collection agent holding a valid permit. Days,
   * ECHEANCE_COLUMN_NONE for “none”. NULL if no row gives it, which means unknown.
   */
  const int32_t *unaffiliated_since;
  /**
   * Day the certificate is cancelled. Days, ECHEANCE_COLUMN_NONE for “none”. NULL if no row
   * gives it, which means “none”.
   */
  const int32_t *cancelled_on;
  /**
   * Day the renewal was completed. Days, ECHEANCE_COLUMN_NONE for “none”. NULL if no row gives
   * it, which means “none”.
   */
  const int32_t *renewal_completed_on;
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
   * Last use of the clicSÉQUR account. Days, ECHEANCE_COLUMN_NONE for “none”. NULL if no row
   * gives it, which means unknown.
   */
  const int32_t *account_last_used_on;
  /**
   * Number of days, before the certificate ends, from which its renewal is called for (a choice:
   * no source says from when it can be done). Whole numbers from 0 to 730. NULL if no row gives
   * it, which means 90.
   */
  const int32_t *renewal_lead_days;
} echeance_holder_review_table;

/**
 * Columns of results of echeance_holder_review_columns; give NULL for a column that you do not
 * want.
 */
typedef struct echeance_holder_review_results {
  /**
   * One of ECHEANCE_HOLDER_REVIEW_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * The field because of which a row cannot be asked: one of ECHEANCE_HOLDER_REVIEW_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_HOLDER_REVIEW_REASON_, modulo
   * 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_HOLDER_REVIEW_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_HOLDER_REVIEW_FACT_.
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
   * Last day on which the act is in time. Days.
   */
  int32_t *act_by;
  /**
   * Make a new application for a certificate: how it stands. ECHEANCE_DUTY_; 0 if null.
   */
  int32_t *new_application_state;
  /**
   * Make a new application for a certificate: first day. Days.
   */
  int32_t *new_application_from;
  /**
   * Make a new application for a certificate: last day. Days, ECHEANCE_COLUMN_NONE if the act
   * has no last day.
   */
  int32_t *new_application_by;
  /**
   * Have the Office attach the exam result to a new file, with payment and affiliation finished:
   * how it stands. ECHEANCE_DUTY_; 0 if null.
   */
  int32_t *transfer_exam_result_state;
  /**
   * Have the Office attach the exam result to a new file, with payment and affiliation finished:
   * first day. Days.
   */
  int32_t *transfer_exam_result_from;
  /**
   * Have the Office attach the exam result to a new file, with payment and affiliation finished:
   * last day. Days, ECHEANCE_COLUMN_NONE if the act has no last day.
   */
  int32_t *transfer_exam_result_by;
  /**
   * Take the exam again: how it stands. ECHEANCE_DUTY_; 0 if null.
   */
  int32_t *retake_exam_state;
  /**
   * Take the exam again: first day. Days.
   */
  int32_t *retake_exam_from;
  /**
   * Take the exam again: last day. Days, ECHEANCE_COLUMN_NONE if the act has no last day.
   */
  int32_t *retake_exam_by;
  /**
   * Declare an affiliation with a collection agent holding a valid permit: how it stands.
   * ECHEANCE_DUTY_; 0 if null.
   */
  int32_t *affiliate_state;
  /**
   * Declare an affiliation with a collection agent holding a valid permit: first day. Days.
   */
  int32_t *affiliate_from;
  /**
   * Declare an affiliation with a collection agent holding a valid permit: last day. Days,
   * ECHEANCE_COLUMN_NONE if the act has no last day.
   */
  int32_t *affiliate_by;
  /**
   * Renew the certificate: how it stands. ECHEANCE_DUTY_; 0 if null.
   */
  int32_t *renew_state;
  /**
   * Renew the certificate: first day. Days.
   */
  int32_t *renew_from;
  /**
   * Renew the certificate: last day. Days, ECHEANCE_COLUMN_NONE if the act has no last day.
   */
  int32_t *renew_by;
  /**
   * Sign in to clicSÉQUR to keep the account: how it stands. ECHEANCE_DUTY_; 0 if null.
   */
  int32_t *sign_in_to_keep_account_state;
  /**
   * Sign in to clicSÉQUR to keep the account: first day. Days.
   */
  int32_t *sign_in_to_keep_account_from;
  /**
   * Sign in to clicSÉQUR to keep the account: last day. Days, ECHEANCE_COLUMN_NONE if the act
   * has no last day.
   */
  int32_t *sign_in_to_keep_account_by;
  /**
   * Open a new account for the certificate service: how it stands. ECHEANCE_DUTY_; 0 if null.
   */
  int32_t *open_account_state;
  /**
   * Open a new account for the certificate service: first day. Days.
   */
  int32_t *open_account_from;
  /**
   * Open a new account for the certificate service: last day. Days, ECHEANCE_COLUMN_NONE if the
   * act has no last day.
   */
  int32_t *open_account_by;
  /**
   * Correct the certificate number: how it stands. ECHEANCE_DUTY_; 0 if null.
   */
  int32_t *fix_number_state;
  /**
   * Correct the certificate number: first day. Days.
   */
  int32_t *fix_number_from;
  /**
   * Correct the certificate number: last day. Days, ECHEANCE_COLUMN_NONE if the act has no last
   * day.
   */
  int32_t *fix_number_by;
  /**
   * Next due day, change notices and the end of a temporary certificate apart. Days.
   */
  int32_t *next_due_on;
  /**
   * The day of every act is known. ECHEANCE_YES or ECHEANCE_NO; 0 if null.
   */
  int32_t *next_due_complete;
  /**
   * Last day to keep the clicSÉQUR account. Days.
   */
  int32_t *account_keep_by;
  /**
   * Certificate number in its canonical form. 16 bytes for each row: an ASCII text with a final
   * NUL; empty if null.
   */
  char *canonical_number;
} echeance_holder_review_results;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * What must this person do, and by when? as_of: day of the question, YYYYMMDD. Sources:
 * S000-16, S000-18, S001-19, S001-21, OPC-work-stoppage, R-2.2-s51, Q35, S000-01, S000-05,
 * S000-25, S001-05, S001-08, S001-28, OPC-temporary-expiry, Q1, Q3, Q4, Q5, Q34, P-40.1-s269,
 * S000-02, S001-06, OPC-renewing, OPC-definition, S004-36, S004-37, S004-38, Q20, S000-23,
 * S001-26, OPC-application-regular, OPC-application-temporary, OPC-counsellor-expiry, Q10,
 * S002-05, S002-37, S002-39, Q38, OPC-changing-information.
 * Fr : Que doit faire cette personne, et d’ici quand? as_of : jour de la question.
 */
echeance_status echeance_holder_review(int32_t as_of,
                                       const struct echeance_holder_review_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_holder_review_answer *answer);

/**
 * The fast path of echeance_holder_review, for complete records. ECHEANCE_STATUS_FACTS_MISSING
 * if a fact that the rule reads is unknown, even if the outcome does not depend on it: call
 * echeance_holder_review instead.
 */
echeance_status echeance_holder_review_decide(int32_t as_of,
                                              const struct echeance_holder_review_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_holder_review_decision *decision);

/**
 * The field for which echeance_holder_review returns an error: one of
 * ECHEANCE_HOLDER_REVIEW_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_holder_review_wrong_field(int32_t as_of,
                                           const struct echeance_holder_review_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * echeance_holder_review for whole columns: each row is answered as a call of its own would
 * be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL; 0 is not
 * given, which is an error in each row. See “Columns” above.
 */
echeance_status echeance_holder_review_columns(size_t rows,
                                               int32_t as_of,
                                               const struct echeance_holder_review_table *table,
                                               const struct echeance_readings *readings,
                                               const struct echeance_holder_review_results *results);

#ifdef __cplusplus
} // extern "C"
#endif // __cplusplus

#endif
