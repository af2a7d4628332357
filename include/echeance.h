/**
 * @file
 * echeance: what the published rules answer on certificates, exams, accounts and deadlines of collection agent
 * representatives in Québec.
 *
 * A call per rule, one per question:
 *
 * ```c
 * echeance_exam_transfer_facts facts = { .exam_passed_on = 20241121, .affiliated_at_expiry = ECHEANCE_NO };
 * echeance_exam_transfer_answer answer;
 * if (echeance_exam_transfer(20261121, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_EXAM_TRANSFER_ELIGIBLE)
 *     puts("eligible");
 * ```
 *
 * Three doors to one evaluation:
 * - echeance_RULE gives the answer: outcome, reasons, what is missing, when it changes, its values;
 * - echeance_RULE_decide, for the rules that need a day or an instant, gives outcome, first reason and days where every
 *   fact that may decide is known: the fast path;
 * - echeance_evaluate_json takes and gives JSON: also texts in French and English, flips, lists.
 *
 * Beside them, echeance_outcome_text, echeance_reason_text, echeance_reason_sources, echeance_field_text and
 * echeance_reading_text say an answer in words, echeance_statement_text gives what the sources say besides what decides,
 * echeance_code_check checks a six-digit code, and echeance_from_quebec makes an instant of a local time.
 *
 * Conventions, the same for every call:
 * - Inputs are const, the output is last, and it is written only where the status is ECHEANCE_STATUS_OK;
 *   ECHEANCE_STATUS_TOO_SMALL tells the size that is needed, and nothing else. Nothing is allocated for the caller, kept
 *   between calls or shared between threads: any call may run on any thread that has 128 KiB of stack. Calls that give
 *   texts or JSON, and lists of over 8 periods, take memory while they run; where there is none left, they end the process.
 * - A refusal is an answer. A status from 101, and 4 and 7, is a question that cannot be asked: echeance_RULE_wrong_field
 *   tells which field is wrong. 1, 2 and 3 are misuse: a pointer, a length, a short buffer. 5, ECHEANCE_STATUS_PANIC, is our
 *   bug, and leaves a line on the standard error stream, without any value that was given; 6 is only for decide.
 * - In facts and readings 0 always means "not given": zero a struct before you fill it, and it asserts nothing. A fact
 *   that is not given is unknown, which is not "no" and not "none", unless its comment names a default. Readings are
 *   where the sources are silent or disagree; NULL chooses the default of each.
 * - Days are YYYYMMDD, 20261121; ECHEANCE_NONE stands for "none" or "never" where the fact allows it. Instants are
 *   seconds since 1970-01-01T00:00:00Z. Yes and no are ECHEANCE_YES and ECHEANCE_NO.
 * - A number or an instant counts only if its has_ member is 1; ECHEANCE_NONE there is the word "none".
 * - Choices, outcomes and slugs are numbered from 1; a number never changes its meaning. A set has a bit for each entry
 *   of its list, from bit 1; bit 0 says that the set is given, so that 1 alone is the empty set.
 * - Texts are a pointer and a length in bytes, UTF-8, without a final NUL; a NULL pointer is "not given". The word
 *   "none", where the fact allows it, is that text. Lists are a pointer and a count; a NULL pointer is "not given", any
 *   other pointer with the count 0 is the empty list.
 * - A text for a person is written whole or not at all, and the bytes that it takes are told in both cases; in French or
 *   English, in UTF-8, ISO 8859-1 or, for z/OS, EBCDIC (ECHEANCE_ENCODING_).
 * - In answers 0 means null: it does not apply or hangs on an unknown fact; for a number or an instant, 0 in its has_
 *   member does. A day worked out past the year 9999 is 0 too.
 * - Pointers are 64 bits wide; structs have no padding. A member named reserved is not read, but that of
 *   echeance_readings must be 0.
 *
 * Promised, as long as ECHEANCE_ABI_VERSION is the same: what was compiled against an older header runs with a newer
 * library.
 * - Never changed, removed or used again: a call, its arguments, a struct's size, a member's offset, type and meaning,
 *   what a number stands for.
 * - To be expected: new calls, structs and constants. An outcome that you do not know is for a person to look at, never a
 *   "yes" or a "no"; a reason that you do not know has its text; any status but ECHEANCE_STATUS_OK is a refusal.
 * - Words may change at any time; answers only with another echeance_rules_version and a line in the changelog.
 *
 * To build: cc caller.c $(pkg-config --cflags --libs echeance). The guide beside the examples, share/doc/echeance/README.md,
 * has the other ways.
 *
 * Nothing here is legal advice: the acts and regulations prevail.
 *
 * Generated from the crate `ffi` by cbindgen; renewed by `make bless`.
 */

#ifndef ECHEANCE_H
#define ECHEANCE_H

#include <stddef.h>
#include <stdint.h>

#if UINTPTR_MAX != UINT64_MAX
#error "echeance needs pointers of 64 bits."
#endif

/**
 * It is the code, and from now on it is used. The only verdict that lets in.
 */
#define ECHEANCE_CODE_VERDICT_ACCEPTED 1

/**
 * It is another code, and an attempt less is left.
 */
#define ECHEANCE_CODE_VERDICT_WRONG 2

/**
 * The lifetime of the code is over.
 */
#define ECHEANCE_CODE_VERDICT_EXPIRED 3

/**
 * The code was accepted before.
 */
#define ECHEANCE_CODE_VERDICT_USED 4

/**
 * A newer code stands in its place.
 */
#define ECHEANCE_CODE_VERDICT_SUPERSEDED 5

/**
 * No source tells how long a code for this purpose lives, and whoever made it did not either.
 */
#define ECHEANCE_CODE_VERDICT_LIFETIME_NOT_PUBLISHED 6

/**
 * As many wrong codes were entered as the code allows.
 */
#define ECHEANCE_CODE_VERDICT_NO_ATTEMPTS_LEFT 7

/**
 * What was entered is not six digits; no attempt is taken.
 */
#define ECHEANCE_CODE_VERDICT_MALFORMED 8

/**
 * The longest state of a code, in bytes.
 */
#define ECHEANCE_CODE_STATE_MAX 163

/**
 * Yes, where a fact is yes or no.
 */
#define ECHEANCE_YES 1

/**
 * No, where a fact is yes or no.
 */
#define ECHEANCE_NO -1

/**
 * "none" or "never", where a fact takes the word: a day, an object, or the has_ member of an instant.
 */
#define ECHEANCE_NONE -1

/**
 * Bit 0 of a set: it is given. Alone it is the empty set.
 */
#define ECHEANCE_SET_GIVEN 1

/**
 * The outcome where two ways of completing the facts that are not given lead to different outcomes.
 */
#define ECHEANCE_UNDETERMINED 0

/**
 * The most items that a list may have.
 */
#define ECHEANCE_LIST_MAX 1000000

/**
 * UTF-8; also the character set where none is given.
 */
#define ECHEANCE_ENCODING_UTF_8 1

/**
 * ISO 8859-1 (Latin-1), a byte for each character: for GnuCOBOL on Linux, where it is not set to UTF-8. What it lacks is
 * written with what it has: the apostrophe, quotation marks and dashes of typewriters for those of print, three points,
 * oe for the ligature, a no-break space for a narrow one.
 */
#define ECHEANCE_ENCODING_ISO_8859_1 2

/**
 * EBCDIC, IBM code page 37, a byte for each character: for COBOL on z/OS. It has the characters of ISO 8859-1, and what
 * stands in for others there stands in for them here.
 */
#define ECHEANCE_ENCODING_CP037 3

/**
 * Whatever the unknown facts are, the answer is the same, though not for the same reason.
 * Fr : quels que soient les faits inconnus, la réponse est la même, mais pas pour la même
 * raison.
 */
#define ECHEANCE_REASON_ALL_CASES_AGREE 1

/**
 * The answer depends on facts that are not known.
 * Fr : la réponse dépend de faits qui ne sont pas connus.
 */
#define ECHEANCE_REASON_FACTS_MISSING 2

/**
 * The procedure was published for clicSÉQUR and what replaced it was not; write to
 * infocertificat@opc.gouv.qc.ca. Sources: S000-06, S001-09, S002-05, Q12.
 * Fr : la marche à suivre a été publiée pour clicSÉQUR et celle qui la remplace ne l’a pas
 * été ; écrire à infocertificat@opc.gouv.qc.ca.
 */
#define ECHEANCE_REASON_PROCEDURE_PUBLISHED_FOR_CLICSEQUR 3

/**
 * The longest question, in bytes. A longer one is answered by the error `too-long`.
 */
#define ECHEANCE_QUESTION_MAX 65536

/**
 * The reading leap-day (Q7). On which day does a period of 2 years or of months end that began
 * on a 29 February? We read: on 28 February, by analogy with article 83 of the Code of Civil
 * Procedure; the other reading, 1 March, is “leap-day”. Used by certificate-status,
 * certificate-renewal, absence, exam-validity, exam-transfer, inactivity, inactivity-plan,
 * invoice-proof, file-recovery, deadline, holder-review.
 */
#define ECHEANCE_READING_LEAP_DAY 1

/**
 * The reading counting (Q6). Is a last day that falls on a Saturday or a holiday moved? We
 * read: yes for an act to be done, no for a state; where that is disputed both days are given
 * and “counting” says which decides. Used by certificate-renewal, change-notice, absence,
 * exam-validity, exam-transfer, deadline, holder-review.
 */
#define ECHEANCE_READING_COUNTING 2

/**
 * The reading lapsed-exam (Q1). The exam comes before a certificate of 2 years: does its
 * validity of 2 years (S000-24, S000-25) close the route of affiliation at expiry (S000-05) as
 * well? We read: no: S000-05 says “or”, and S000-25 bounds the exam route only; the other
 * reading is “lapsed-exam”. Used by exam-transfer, holder-review.
 */
#define ECHEANCE_READING_LAPSED_EXAM 3

/**
 * The reading expiry-day (Q8). Does the certificate cover the day of its issue and the day of
 * its expiry? We read: the first but not the second, as with temporary certificates; so the
 * renewal is to be completed by the day before; the other reading is “expiry-day”. Used by
 * certificate-status, certificate-renewal, exam-transfer, holder-review.
 */
#define ECHEANCE_READING_EXPIRY_DAY 4

/**
 * The reading renewal-period (Q9). Does the renewed term run from the old expiry day or from
 * the renewal? We read: from the old expiry day, for want of a text; the other reading is
 * “renewal-period”. Used by certificate-renewal, holder-review.
 */
#define ECHEANCE_READING_RENEWAL_PERIOD 5

/**
 * The reading inactivity-boundary (Q17). Is an account cancelled when it was not used for 24
 * months (S004-36) or for more than 24 months (page of the Office)? We read: on the very day
 * of the 24 calendar months; the other reading, the day after, is “inactivity-boundary”. Used
 * by inactivity, inactivity-plan, holder-review.
 */
#define ECHEANCE_READING_INACTIVITY_BOUNDARY 6

/**
 * The reading code-boundary (Q13). From when do the 10 minutes of a code run, and is it still
 * valid at exactly 10 minutes? We read: from the sending, and the code is still valid at 600
 * seconds; the other reading is “code-boundary”. Used by code-status.
 */
#define ECHEANCE_READING_CODE_BOUNDARY 7

/**
 * The reading support-holidays (Q22). Does the telephone service answer at exactly 18:00, in
 * which legal time, and on holidays? We read: from 08:00 included to 18:00 excluded, Eastern
 * time; closed on the holidays of the Interpretation Act, the other reading being
 * “support-holidays”. Used by support-hours.
 */
#define ECHEANCE_READING_SUPPORT_HOLIDAYS 8

/**
 * Reading leap-day: february-28 (Q7).
 */
#define ECHEANCE_LEAP_DAY_FEBRUARY_28 1

/**
 * Reading leap-day: march-1 (Q7).
 */
#define ECHEANCE_LEAP_DAY_MARCH_1 2

/**
 * Reading counting: calendar (Q6).
 */
#define ECHEANCE_COUNTING_CALENDAR 1

/**
 * Reading counting: cpa-269 (Q6).
 */
#define ECHEANCE_COUNTING_CPA_269 2

/**
 * Reading lapsed-exam: either-route (Q1).
 */
#define ECHEANCE_LAPSED_EXAM_EITHER_ROUTE 1

/**
 * Reading lapsed-exam: exam-must-be-valid (Q1).
 */
#define ECHEANCE_LAPSED_EXAM_EXAM_MUST_BE_VALID 2

/**
 * Reading expiry-day: first-day-not-covered (Q8).
 */
#define ECHEANCE_EXPIRY_DAY_FIRST_DAY_NOT_COVERED 1

/**
 * Reading expiry-day: last-day-covered (Q8).
 */
#define ECHEANCE_EXPIRY_DAY_LAST_DAY_COVERED 2

/**
 * Reading renewal-period: from-expiry (Q9).
 */
#define ECHEANCE_RENEWAL_PERIOD_FROM_EXPIRY 1

/**
 * Reading renewal-period: from-completion (Q9).
 */
#define ECHEANCE_RENEWAL_PERIOD_FROM_COMPLETION 2

/**
 * Reading inactivity-boundary: at-24-months (Q17).
 */
#define ECHEANCE_INACTIVITY_BOUNDARY_AT_24_MONTHS 1

/**
 * Reading inactivity-boundary: after-24-months (Q17).
 */
#define ECHEANCE_INACTIVITY_BOUNDARY_AFTER_24_MONTHS 2

/**
 * Reading code-boundary: inclusive (Q13).
 */
#define ECHEANCE_CODE_BOUNDARY_INCLUSIVE 1

/**
 * Reading code-boundary: exclusive (Q13).
 */
#define ECHEANCE_CODE_BOUNDARY_EXCLUSIVE 2

/**
 * Reading support-holidays: closed (Q22).
 */
#define ECHEANCE_SUPPORT_HOLIDAYS_CLOSED 1

/**
 * Reading support-holidays: open (Q22).
 */
#define ECHEANCE_SUPPORT_HOLIDAYS_OPEN 2

/**
 * The rule absence: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_ABSENCE 7

/**
 * The representative is not absent.
 * Fr : le représentant n’est pas absent.
 */
#define ECHEANCE_ABSENCE_NOT_ABSENT 1

/**
 * The representative may resume without a new application.
 * Fr : le représentant peut reprendre ses activités sans nouvelle demande.
 */
#define ECHEANCE_ABSENCE_MAY_RESUME 2

/**
 * A new application and a new exam are required.
 * Fr : une nouvelle demande et un nouvel examen sont exigés.
 */
#define ECHEANCE_ABSENCE_NEW_APPLICATION 3

/**
 * The representative is affiliated with an agent holding a valid permit. Sources:
 * OPC-work-stoppage.
 * Fr : le représentant est lié à un agent titulaire d’un permis valide.
 */
#define ECHEANCE_ABSENCE_REASON_NO_ABSENCE 701

/**
 * The representative has been affiliated with no agent for 2 years or less. Sources:
 * OPC-work-stoppage.
 * Fr : le représentant n’est lié à aucun agent depuis 2 ans ou moins.
 */
#define ECHEANCE_ABSENCE_REASON_ABSENT_TWO_YEARS_OR_LESS 702

/**
 * The representative has been affiliated with no agent for more than 2 years. Sources:
 * OPC-work-stoppage.
 * Fr : le représentant n’est lié à aucun agent depuis plus de 2 ans.
 */
#define ECHEANCE_ABSENCE_REASON_ABSENT_MORE_THAN_TWO_YEARS 703

/**
 * Last day affiliated with an agent holding a valid permit, or “none”. Its bit.
 * Fr : dernier jour du lien avec un agent titulaire d’un permis valide, ou « none ».
 */
#define ECHEANCE_ABSENCE_FACT_UNAFFILIATED_SINCE 1

/**
 * The rule account-vigilance: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_ACCOUNT_VIGILANCE 20

/**
 * The irregularity is to be reported to the Centre de relations avec la clientèle of Services
 * Québec.
 * Fr : l’anomalie est à signaler au Centre de relations avec la clientèle de Services Québec.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_CONTACT_SERVICES_QUEBEC 1

/**
 * There is nothing to report.
 * Fr : rien n’est à signaler.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_NOTHING_TO_REPORT 2

/**
 * The security certificate of the site is missing or incorrect. Sources: S004-14, S004-19.
 * Fr : le certificat de sécurité du site est absent ou incorrect.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_SITE_CERTIFICATE_NOT_OK 2001

/**
 * The verification code was not received. Sources: S004-15, S004-19.
 * Fr : le code de vérification n’a pas été reçu.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_CODE_NOT_RECEIVED 2002

/**
 * The security questions are missing or are not those that were chosen. Sources: S004-16,
 * S004-19.
 * Fr : les questions de sécurité sont absentes ou ne sont pas celles qui ont été choisies.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_SECURITY_QUESTIONS_NOT_OK 2003

/**
 * The list of accounts is missing or holds an account unknown to the person. Sources: S003-27,
 * S003-28, S004-17, S004-19, Q24.
 * Fr : la liste des comptes est absente ou comprend un compte inconnu de la personne.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_ACCOUNT_LIST_NOT_OK 2004

/**
 * The date and time of last access are missing or do not match the person’s last access.
 * Sources: S003-29, S003-30, S004-18, S004-19.
 * Fr : la date et l’heure du dernier accès sont absentes ou ne correspondent pas au dernier
 * accès de la personne.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_LAST_ACCESS_NOT_OK 2005

/**
 * None of the elements that apply is missing or incorrect. Sources: S004-13, S004-19.
 * Fr : aucun des éléments qui s’appliquent n’est absent ou incorrect.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_NOTHING_IRREGULAR 2006

/**
 * Security certificate of the site present and correct. Its bit.
 * Fr : certificat de sécurité du site présent et correct.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FACT_SITE_CERTIFICATE_OK 1

/**
 * Verification code received, or “not-applicable”. Its bit.
 * Fr : code de vérification reçu, ou « not-applicable ».
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FACT_CODE_RECEIVED 2

/**
 * Security questions as they were chosen, or “not-applicable”. Its bit.
 * Fr : questions de sécurité conformes à celles qui ont été choisies, ou « not-applicable ».
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FACT_SECURITY_QUESTIONS_OK 4

/**
 * List of accounts correct, or “not-applicable”. Its bit.
 * Fr : liste des comptes exacte, ou « not-applicable ».
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FACT_ACCOUNT_LIST_OK 8

/**
 * Date and time of last access correct. Its bit.
 * Fr : date et heure du dernier accès exactes.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FACT_LAST_ACCESS_OK 16

/**
 * The number of “not-applicable”.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_CODE_RECEIVED_NOT_APPLICABLE 2

/**
 * The number of “not-applicable”.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_SECURITY_QUESTIONS_OK_NOT_APPLICABLE 2

/**
 * The number of “not-applicable”.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_ACCOUNT_LIST_OK_NOT_APPLICABLE 2

/**
 * The bit of “site_certificate_ok”.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FAILED_SITE_CERTIFICATE_OK 2

/**
 * The bit of “code_received”.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FAILED_CODE_RECEIVED 4

/**
 * The bit of “security_questions_ok”.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FAILED_SECURITY_QUESTIONS_OK 8

/**
 * The bit of “account_list_ok”.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FAILED_ACCOUNT_LIST_OK 16

/**
 * The bit of “last_access_ok”.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FAILED_LAST_ACCESS_OK 32

/**
 * The rule authentication-system: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_AUTHENTICATION_SYSTEM 23

/**
 * The service is entered through clicSÉQUR.
 * Fr : le service est accessible par clicSÉQUR.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_CLICSEQUR 1

/**
 * The service is entered through the Service d’authentification gouvernementale.
 * Fr : le service est accessible par le Service d’authentification gouvernementale.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_SAG 2

/**
 * The day on which the system changed is not published.
 * Fr : la date du changement de système n’est pas publiée.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_SWITCH_DATE_NOT_PUBLISHED 3

/**
 * A page of the Office dated July 15, 2024 still asks for clicSÉQUR. Sources: OPC-renewing.
 * Fr : une page de l’Office datée du 15 juillet 2024 demande encore clicSÉQUR.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_REASON_CLICSEQUR_IN_USE 2301

/**
 * The system changed between July 15, 2024 and July 14, 2025, on a day that is not published.
 * Sources: OPC-renewing, S002-39.
 * Fr : le système a changé entre le 15 juillet 2024 et le 14 juillet 2025, un jour qui n’est
 * pas publié.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_REASON_SWITCH_DATE_NOT_PUBLISHED 2302

/**
 * A page of the Office dated July 14, 2025 asks for the Service d’authentification
 * gouvernementale, at the basic level. Sources: S002-05, S002-06, S002-31, S002-39.
 * Fr : une page de l’Office datée du 14 juillet 2025 demande le Service d’authentification
 * gouvernementale, au niveau de base.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_REASON_SAG_IN_USE 2303

/**
 * The number of “basic”.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_LEVEL_BASIC 1

/**
 * The rule certificate-duties: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_CERTIFICATE_DUTIES 5

/**
 * No amount is known.
 * Fr : aucun montant n’est connu.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_NOT_KNOWN 1

/**
 * The amount is derived from published ones.
 * Fr : le montant est déduit de montants publiés.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_DERIVED 2

/**
 * The amount is published.
 * Fr : le montant est publié.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_PUBLISHED 3

/**
 * The amount is predicted.
 * Fr : le montant est prévu.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_PREDICTED 4

/**
 * The certificate is free of charge.
 * Fr : le certificat est sans frais.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_FREE 5

/**
 * The amount was published by the Office. Sources: OPC-renewing-2021, OPC-renewing.
 * Fr : le montant a été publié par l’Office.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_REASON_AMOUNT_PUBLISHED 501

/**
 * The amount stands on no page known: it is derived, by indexation, from those published for
 * other years. Sources: OPC-renewing-2021, OPC-renewing, R-2.2-r1-s33.7, P-40.1-r3-s165.1.
 * Fr : le montant ne figure sur aucune page connue : il est déduit, par indexation, de ceux
 * qui sont publiés pour d’autres années.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_REASON_AMOUNT_DERIVED 502

/**
 * The amount is a prediction: that of the year before, indexed by 2.4%, which no page known
 * confirms. Sources: OPC-renewing, R-2.2-r1-s33.7, P-40.1-r3-s165.1.
 * Fr : le montant est une prévision : celui de l’année précédente, indexé de 2,4 %, sans page
 * connue qui le confirme.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_REASON_AMOUNT_PREDICTED 503

/**
 * The temporary certificate was issued free of charge. Sources: OPC-application-temporary.
 * Fr : le certificat temporaire était délivré sans frais.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_REASON_TEMPORARY_FREE 504

/**
 * No amount is known for this day. Sources: OPC-renewing-2021, OPC-renewing,
 * OPC-application-temporary.
 * Fr : aucun montant n’est connu pour ce jour.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_REASON_AMOUNT_NOT_KNOWN 505

/**
 * A page of the Office dated January 6, 2021 gives another amount for issuance, $180, which
 * nothing explains. Sources: OPC-application-regular, Q26.
 * Fr : une page de l’Office datée du 6 janvier 2021 donne un autre montant pour la délivrance,
 * 180 $, que rien n’explique.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_REASON_OTHER_AMOUNT_PUBLISHED 506

/**
 * Kind of certificate. Its bit.
 * Fr : sorte de certificat.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_FACT_KIND 1

/**
 * The number of “regular”.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_KIND_REGULAR 1

/**
 * The number of “temporary”.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_KIND_TEMPORARY 2

/**
 * The rule certificate-issuance: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_CERTIFICATE_ISSUANCE 4

/**
 * The certificate can be issued.
 * Fr : le certificat peut être délivré.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_ISSUABLE 1

/**
 * The certificate cannot be issued.
 * Fr : le certificat ne peut pas être délivré.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_NOT_ISSUABLE 2

/**
 * The application is complete, the exam is passed, the duties are paid and the representative
 * is affiliated with an agent holding a valid permit. Sources: S000-22, S001-25,
 * OPC-application-regular.
 * Fr : la demande est complète, l’examen est réussi, les droits sont payés et le représentant
 * est lié à un agent titulaire d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_REASON_ALL_CONDITIONS_MET 401

/**
 * The application is not complete and compliant. Sources: OPC-application-regular.
 * Fr : la demande n’est pas complète et conforme.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_REASON_APPLICATION_INCOMPLETE 402

/**
 * The exam is not passed. Sources: OPC-application-regular, OPC-exam.
 * Fr : l’examen n’est pas réussi.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_REASON_EXAM_NOT_PASSED 403

/**
 * The duties are not paid. Sources: S000-21, S000-22, S001-24, S001-25,
 * OPC-application-regular.
 * Fr : les droits ne sont pas payés.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_REASON_DUTIES_UNPAID 404

/**
 * The representative is affiliated with no agent holding a valid permit. Sources: S000-22,
 * S001-25, OPC-application-regular.
 * Fr : le représentant n’est lié à aucun agent titulaire d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_REASON_NOT_AFFILIATED 405

/**
 * Complete, compliant application received by the Office. Its bit.
 * Fr : demande complète et conforme reçue par l’Office.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_FACT_APPLICATION_COMPLETE 1

/**
 * Exam passed. Its bit.
 * Fr : examen réussi.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_FACT_EXAM_PASSED 2

/**
 * Duties paid. Its bit.
 * Fr : droits payés.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_FACT_DUTIES_PAID 4

/**
 * Affiliated with an agent holding a valid permit. Its bit.
 * Fr : lien avec un agent titulaire d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_FACT_AFFILIATED 8

/**
 * The bit of “complete-application”.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_OUTSTANDING_COMPLETE_APPLICATION 2

/**
 * The bit of “pass-exam”.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_OUTSTANDING_PASS_EXAM 4

/**
 * The bit of “pay-duties”.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_OUTSTANDING_PAY_DUTIES 8

/**
 * The bit of “affiliate”.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_OUTSTANDING_AFFILIATE 16

/**
 * The rule certificate-number: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_CERTIFICATE_NUMBER 1

/**
 * The number is well-formed.
 * Fr : le numéro a la forme voulue.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_WELL_FORMED 1

/**
 * The number is malformed.
 * Fr : le numéro n’a pas la forme voulue.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_MALFORMED 2

/**
 * The number may be well-formed: nothing confirms it.
 * Fr : le numéro a peut-être la forme voulue : rien ne le confirme.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_UNCONFIRMED 3

/**
 * The number has 15 characters: CAR20, then ten digits. Sources: S000-16, S000-18, S001-19,
 * S001-21, OPC-exam.
 * Fr : le numéro compte 15 caractères : CAR20, puis dix chiffres.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_REASON_WELL_FORMED 101

/**
 * A letter stands among the last eight characters; nothing says that they are digits. Sources:
 * S000-16, S001-19, Q10.
 * Fr : une lettre se trouve parmi les huit derniers caractères ; rien n’indique que ce sont
 * des chiffres.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_REASON_LETTER_IN_SERIAL 102

/**
 * The text is empty, or holds only white space or hyphens. Sources: S000-16, S001-19.
 * Fr : le texte est vide ou ne contient que des espaces ou des tirets.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_REASON_EMPTY 103

/**
 * A character is not ASCII. Sources: S000-16, S001-19, Q10.
 * Fr : un caractère n’est pas du jeu ASCII.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_REASON_NOT_ASCII 104

/**
 * The number starts with CCV20: it is a travel counsellor’s. Sources: S000-16, S001-19,
 * S002-21.
 * Fr : le numéro commence par CCV20 : c’est celui d’un conseiller en voyages.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_REASON_OTHER_REGISTER 105

/**
 * The number does not start with CAR. Sources: S000-16, S001-19.
 * Fr : le numéro ne commence pas par CAR.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_REASON_WRONG_PREFIX 106

/**
 * The year in the number does not start with 20, the only start attested. Sources: S000-16,
 * S001-19, Q10.
 * Fr : l’année du numéro ne commence pas par 20, seul début attesté.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_REASON_UNATTESTED_CENTURY 107

/**
 * Another character stands in the place of a digit. Sources: S000-16, S001-19, Q10.
 * Fr : un autre caractère tient la place d’un chiffre.
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
 * Text to check. Its bit.
 * Fr : texte à vérifier.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_FACT_TEXT 1

/**
 * Strict reading, or lenient (spaces, hyphens and lower case admitted). Its bit.
 * Fr : lecture stricte, ou tolérante (espaces, tirets et minuscules admis).
 */
#define ECHEANCE_CERTIFICATE_NUMBER_FACT_MODE 2

/**
 * The number of “strict”.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_MODE_STRICT 1

/**
 * The number of “lenient”.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_MODE_LENIENT 2

/**
 * The rule certificate-renewal: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_CERTIFICATE_RENEWAL 3

/**
 * The certificate is renewed.
 * Fr : le certificat est renouvelé.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_RENEWED 1

/**
 * The renewal deadline was missed.
 * Fr : le délai de renouvellement est manqué.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_MISSED 2

/**
 * The certificate can still be renewed.
 * Fr : le certificat peut encore être renouvelé.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_OPEN 3

/**
 * The renewal was completed in time. Sources: S000-01, S001-05, OPC-renewing.
 * Fr : le renouvellement a été fait à temps.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_REASON_COMPLETED_IN_TIME 301

/**
 * The renewal was not completed and the deadline is not past. Sources: S000-01, S001-05,
 * S000-23, S001-26, OPC-renewing.
 * Fr : le renouvellement n’a pas été fait et le délai n’est pas passé.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_REASON_DEADLINE_NOT_PASSED 302

/**
 * The renewal was not completed and the deadline is past. Sources: S000-01, S001-05,
 * OPC-renewing.
 * Fr : le renouvellement n’a pas été fait et le délai est passé.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_REASON_NOT_COMPLETED_IN_TIME 303

/**
 * The renewal was completed too late. Sources: S000-01, S001-05, OPC-renewing.
 * Fr : le renouvellement a été fait trop tard.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_REASON_COMPLETED_TOO_LATE 304

/**
 * Expiry day. Its bit.
 * Fr : jour d’échéance.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_FACT_EXPIRES_ON 1

/**
 * Day the renewal was completed, or “none”. Its bit.
 * Fr : jour où le renouvellement a été fait, ou « none ».
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_FACT_COMPLETED_ON 2

/**
 * The number of “exam-transfer”.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_NEXT_PROCEDURE_EXAM_TRANSFER 1

/**
 * The rule certificate-status: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_CERTIFICATE_STATUS 2

/**
 * The certificate is not yet issued.
 * Fr : le certificat n’est pas encore délivré.
 */
#define ECHEANCE_CERTIFICATE_STATUS_NOT_YET_ISSUED 1

/**
 * The certificate is cancelled.
 * Fr : le certificat est annulé.
 */
#define ECHEANCE_CERTIFICATE_STATUS_CANCELLED 2

/**
 * The certificate has expired.
 * Fr : le certificat est expiré.
 */
#define ECHEANCE_CERTIFICATE_STATUS_EXPIRED 3

/**
 * The certificate is suspended.
 * Fr : le certificat est suspendu.
 */
#define ECHEANCE_CERTIFICATE_STATUS_SUSPENDED 4

/**
 * The certificate is in force.
 * Fr : le certificat est en vigueur.
 */
#define ECHEANCE_CERTIFICATE_STATUS_VALID 5

/**
 * The certificate has not reached its term and the representative is affiliated with an agent
 * holding a valid permit. Sources: OPC-application-regular, OPC-work-stoppage.
 * Fr : le certificat n’a pas atteint son terme et le représentant est lié à un agent titulaire
 * d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_STATUS_REASON_WITHIN_TERM_AND_AFFILIATED 201

/**
 * The representative is affiliated with no agent holding a valid permit. Sources:
 * OPC-work-stoppage.
 * Fr : le représentant n’est lié à aucun agent titulaire d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_STATUS_REASON_NOT_AFFILIATED 202

/**
 * The certificate is issued later. Sources: OPC-application-regular.
 * Fr : le certificat est délivré plus tard.
 */
#define ECHEANCE_CERTIFICATE_STATUS_REASON_ISSUED_AFTER_AS_OF 203

/**
 * The last day covered by the certificate is past. Sources: S000-01, OPC-application-regular,
 * OPC-temporary-expiry.
 * Fr : le dernier jour couvert par le certificat est passé.
 */
#define ECHEANCE_CERTIFICATE_STATUS_REASON_PAST_LAST_COVERED_DAY 204

/**
 * The certificate was cancelled. Sources: R-2.2-s51.
 * Fr : le certificat a été annulé.
 */
#define ECHEANCE_CERTIFICATE_STATUS_REASON_CANCELLED_BY_AS_OF 205

/**
 * Kind of certificate. Its bit.
 * Fr : sorte de certificat.
 */
#define ECHEANCE_CERTIFICATE_STATUS_FACT_KIND 1

/**
 * Day of issue. Its bit.
 * Fr : jour de la délivrance.
 */
#define ECHEANCE_CERTIFICATE_STATUS_FACT_ISSUED_ON 2

/**
 * Expiry day (if absent: 2 years after issue). Its bit.
 * Fr : jour d’échéance (à défaut : 2 ans après la délivrance).
 */
#define ECHEANCE_CERTIFICATE_STATUS_FACT_EXPIRES_ON 4

/**
 * Affiliated, on that day, with an agent holding a valid permit. Its bit.
 * Fr : lien, ce jour-là, avec un agent titulaire d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_STATUS_FACT_AFFILIATED 8

/**
 * Day of cancellation, or “none”. Its bit.
 * Fr : jour de l’annulation, ou « none ».
 */
#define ECHEANCE_CERTIFICATE_STATUS_FACT_CANCELLED_ON 16

/**
 * The number of “regular”.
 */
#define ECHEANCE_CERTIFICATE_STATUS_KIND_REGULAR 1

/**
 * The number of “temporary”.
 */
#define ECHEANCE_CERTIFICATE_STATUS_KIND_TEMPORARY 2

/**
 * The rule change-notice: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_CHANGE_NOTICE 6

/**
 * The Office was notified in time.
 * Fr : l’Office a été avisé à temps.
 */
#define ECHEANCE_CHANGE_NOTICE_NOTIFIED 1

/**
 * The Office was notified late.
 * Fr : l’Office a été avisé en retard.
 */
#define ECHEANCE_CHANGE_NOTICE_NOTIFIED_LATE 2

/**
 * Notice can still be given in time.
 * Fr : l’avis peut encore être donné à temps.
 */
#define ECHEANCE_CHANGE_NOTICE_OPEN 3

/**
 * Notice is overdue.
 * Fr : l’avis est en retard.
 */
#define ECHEANCE_CHANGE_NOTICE_OVERDUE 4

/**
 * The Office was notified in time. Sources: OPC-changing-information, OPC-work-stoppage,
 * P-40.1-s269.
 * Fr : l’Office a été avisé à temps.
 */
#define ECHEANCE_CHANGE_NOTICE_REASON_NOTIFIED_IN_TIME 601

/**
 * The Office was notified after the last day of the 15 days. Sources:
 * OPC-changing-information, OPC-work-stoppage, P-40.1-s269.
 * Fr : l’Office a été avisé après le dernier jour du délai de 15 jours.
 */
#define ECHEANCE_CHANGE_NOTICE_REASON_NOTIFIED_AFTER_DUE_DAY 602

/**
 * The Office was not notified and the last day of the 15 days is not past. Sources:
 * OPC-changing-information, OPC-work-stoppage, P-40.1-s269.
 * Fr : l’Office n’a pas été avisé et le dernier jour du délai de 15 jours n’est pas passé.
 */
#define ECHEANCE_CHANGE_NOTICE_REASON_DUE_DAY_NOT_PASSED 603

/**
 * The Office was not notified and the last day of the 15 days is past. Sources:
 * OPC-changing-information, OPC-work-stoppage, P-40.1-s269.
 * Fr : l’Office n’a pas été avisé et le dernier jour du délai de 15 jours est passé.
 */
#define ECHEANCE_CHANGE_NOTICE_REASON_DUE_DAY_PASSED 604

/**
 * Day of the change (personal contact data, new agent, end of employment or contract). Its
 * bit.
 * Fr : jour du changement (coordonnées personnelles, nouvel agent, fin d’emploi ou de
 * contrat).
 */
#define ECHEANCE_CHANGE_NOTICE_FACT_CHANGED_ON 1

/**
 * Day the Office was notified, or “none”. Its bit.
 * Fr : jour où l’Office a été avisé, ou « none ».
 */
#define ECHEANCE_CHANGE_NOTICE_FACT_NOTIFIED_ON 2

/**
 * The rule code-status: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_CODE_STATUS 13

/**
 * The code has been used.
 * Fr : le code a déjà servi.
 */
#define ECHEANCE_CODE_STATUS_USED 1

/**
 * The code is superseded by another one.
 * Fr : le code est remplacé par un autre.
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
 * What the code is for. Its bit.
 * Fr : usage du code.
 */
#define ECHEANCE_CODE_STATUS_FACT_PURPOSE 1

/**
 * Instant of sending. Its bit.
 * Fr : instant de l’envoi.
 */
#define ECHEANCE_CODE_STATUS_FACT_SENT_AT 2

/**
 * Code already used. Its bit.
 * Fr : code déjà utilisé.
 */
#define ECHEANCE_CODE_STATUS_FACT_USED 4

/**
 * Code superseded by another one. Its bit.
 * Fr : code remplacé par un autre.
 */
#define ECHEANCE_CODE_STATUS_FACT_SUPERSEDED 8

/**
 * The number of “clicsequr-sign-in”.
 */
#define ECHEANCE_CODE_STATUS_PURPOSE_CLICSEQUR_SIGN_IN 1

/**
 * The number of “sag-account-creation”.
 */
#define ECHEANCE_CODE_STATUS_PURPOSE_SAG_ACCOUNT_CREATION 2

/**
 * The number of “file-recovery”.
 */
#define ECHEANCE_CODE_STATUS_PURPOSE_FILE_RECOVERY 3

/**
 * The rule deadline: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_DEADLINE 27

/**
 * The period is still running.
 * Fr : le délai court encore.
 */
#define ECHEANCE_DEADLINE_OPEN 1

/**
 * The period is over.
 * Fr : le délai est expiré.
 */
#define ECHEANCE_DEADLINE_PASSED 2

/**
 * The last day of the period is not past. Sources: P-40.1-s269, I-16-s61, CCP-art83.
 * Fr : le dernier jour du délai n’est pas passé.
 */
#define ECHEANCE_DEADLINE_REASON_DUE_DAY_NOT_PASSED 2701

/**
 * The last day of the period is past. Sources: P-40.1-s269, I-16-s61, CCP-art83.
 * Fr : le dernier jour du délai est passé.
 */
#define ECHEANCE_DEADLINE_REASON_DUE_DAY_PASSED 2702

/**
 * Day from which the period runs (it does not count itself). Its bit.
 * Fr : point de départ du délai (ce jour ne compte pas).
 */
#define ECHEANCE_DEADLINE_FACT_STARTS_ON 1

/**
 * Number of days, months or years. Its bit.
 * Fr : nombre de jours, de mois ou d’années.
 */
#define ECHEANCE_DEADLINE_FACT_COUNT 2

/**
 * Unit. Its bit.
 * Fr : unité.
 */
#define ECHEANCE_DEADLINE_FACT_UNIT 4

/**
 * The number of “days”.
 */
#define ECHEANCE_DEADLINE_UNIT_DAYS 1

/**
 * The number of “months”.
 */
#define ECHEANCE_DEADLINE_UNIT_MONTHS 2

/**
 * The number of “years”.
 */
#define ECHEANCE_DEADLINE_UNIT_YEARS 3

/**
 * The rule exam-result: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_EXAM_RESULT 8

/**
 * The exam is passed.
 * Fr : l’examen est réussi.
 */
#define ECHEANCE_EXAM_RESULT_PASSED 1

/**
 * The exam is not passed.
 * Fr : l’examen n’est pas réussi.
 */
#define ECHEANCE_EXAM_RESULT_FAILED 2

/**
 * At least 75% of the answers are correct. Sources: OPC-exam.
 * Fr : au moins 75 % des réponses sont bonnes.
 */
#define ECHEANCE_EXAM_RESULT_REASON_PASS_MARK_REACHED 801

/**
 * Fewer than 75% of the answers are correct. Sources: OPC-exam.
 * Fr : moins de 75 % des réponses sont bonnes.
 */
#define ECHEANCE_EXAM_RESULT_REASON_PASS_MARK_NOT_REACHED 802

/**
 * Number of correct answers. Its bit.
 * Fr : nombre de bonnes réponses.
 */
#define ECHEANCE_EXAM_RESULT_FACT_CORRECT_ANSWERS 1

/**
 * Number of questions. Its bit.
 * Fr : nombre de questions.
 */
#define ECHEANCE_EXAM_RESULT_FACT_QUESTIONS 2

/**
 * The rule exam-transfer: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_EXAM_TRANSFER 10

/**
 * The exam result can be attached to the new file.
 * Fr : le résultat de l’examen peut être associé au nouveau dossier.
 */
#define ECHEANCE_EXAM_TRANSFER_ELIGIBLE 1

/**
 * The result cannot be attached; the exam must be taken again.
 * Fr : le résultat ne peut pas être associé ; l’examen est à reprendre.
 */
#define ECHEANCE_EXAM_TRANSFER_NOT_ELIGIBLE 2

/**
 * The representative was affiliated with a collection agent holding a valid permit when the
 * certificate expired. Sources: S000-05, S001-08.
 * Fr : le représentant était lié à un agent de recouvrement titulaire d’un permis valide à
 * l’expiration du certificat.
 */
#define ECHEANCE_EXAM_TRANSFER_REASON_AFFILIATED_AT_EXPIRY 1001

/**
 * The exam was passed 2 years ago or less. Sources: S000-05, S001-08.
 * Fr : l’examen a été réussi il y a 2 ans ou moins.
 */
#define ECHEANCE_EXAM_TRANSFER_REASON_EXAM_WITHIN_TWO_YEARS 1002

/**
 * Neither route is open. Sources: S000-05, S001-08, S000-25.
 * Fr : aucune des deux voies n’est ouverte.
 */
#define ECHEANCE_EXAM_TRANSFER_REASON_NEITHER_ROUTE 1003

/**
 * The exam was not passed: there is no result to attach. Sources: S000-04, S000-05.
 * Fr : l’examen n’a pas été réussi : il n’y a pas de résultat à associer.
 */
#define ECHEANCE_EXAM_TRANSFER_REASON_EXAM_NOT_PASSED 1004

/**
 * Day the exam was passed, or “never”. Its bit.
 * Fr : jour de la réussite de l’examen, ou « never ».
 */
#define ECHEANCE_EXAM_TRANSFER_FACT_EXAM_PASSED_ON 1

/**
 * Affiliated with an agent holding a valid permit when the certificate expired. Its bit.
 * Fr : lien avec un agent titulaire d’un permis valide à l’expiration du certificat.
 */
#define ECHEANCE_EXAM_TRANSFER_FACT_AFFILIATED_AT_EXPIRY 2

/**
 * Day the certificate expired (with the periods, never with affiliated_at_expiry). Its bit.
 * Fr : jour d’expiration du certificat (avec les périodes, jamais avec affiliated_at_expiry).
 */
#define ECHEANCE_EXAM_TRANSFER_FACT_CERTIFICATE_EXPIRED_ON 4

/**
 * Periods of affiliation with an agent holding a valid permit. Its bit.
 * Fr : périodes de lien avec un agent titulaire d’un permis valide.
 */
#define ECHEANCE_EXAM_TRANSFER_FACT_AFFILIATION_PERIODS 8

/**
 * The number of “open”.
 */
#define ECHEANCE_EXAM_TRANSFER_ROUTES_OPEN 1

/**
 * The number of “closed”.
 */
#define ECHEANCE_EXAM_TRANSFER_ROUTES_CLOSED 2

/**
 * The rule exam-validity: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_EXAM_VALIDITY 9

/**
 * The exam was not passed.
 * Fr : l’examen n’a pas été réussi.
 */
#define ECHEANCE_EXAM_VALIDITY_NOT_PASSED 1

/**
 * The exam result can still be used.
 * Fr : le résultat de l’examen est encore utilisable.
 */
#define ECHEANCE_EXAM_VALIDITY_VALID 2

/**
 * The exam must be taken again.
 * Fr : l’examen est à reprendre.
 */
#define ECHEANCE_EXAM_VALIDITY_LAPSED 3

/**
 * The exam was not passed. Sources: S000-24.
 * Fr : l’examen n’a pas été réussi.
 */
#define ECHEANCE_EXAM_VALIDITY_REASON_EXAM_NOT_PASSED 901

/**
 * The exam was passed 2 years ago or less. Sources: S000-24, S000-25.
 * Fr : l’examen a été réussi il y a 2 ans ou moins.
 */
#define ECHEANCE_EXAM_VALIDITY_REASON_EXAM_WITHIN_TWO_YEARS 902

/**
 * The exam was passed more than 2 years ago. Sources: S000-24, S000-25.
 * Fr : l’examen a été réussi il y a plus de 2 ans.
 */
#define ECHEANCE_EXAM_VALIDITY_REASON_EXAM_OLDER_THAN_TWO_YEARS 903

/**
 * Day the exam was passed, or “never”. Its bit.
 * Fr : jour de la réussite de l’examen, ou « never ».
 */
#define ECHEANCE_EXAM_VALIDITY_FACT_PASSED_ON 1

/**
 * The rule file-recovery: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_FILE_RECOVERY 25

/**
 * The file is recovered.
 * Fr : le dossier est récupéré.
 */
#define ECHEANCE_FILE_RECOVERY_RECOVERED 1

/**
 * The recovery is to be done again.
 * Fr : la récupération est à refaire.
 */
#define ECHEANCE_FILE_RECOVERY_REDO_RECOVERY 2

/**
 * An employee of the Office will contact the holder.
 * Fr : une personne de l’Office communiquera avec le titulaire.
 */
#define ECHEANCE_FILE_RECOVERY_AWAIT_ASSISTANCE 3

/**
 * The certificate number and date of birth are to be entered.
 * Fr : le numéro de certificat et la date de naissance sont à saisir.
 */
#define ECHEANCE_FILE_RECOVERY_ENTER_IDENTIFIERS 4

/**
 * The security code is to be entered.
 * Fr : le code de sécurité est à saisir.
 */
#define ECHEANCE_FILE_RECOVERY_ENTER_CODE 5

/**
 * An option other than the code is to be chosen.
 * Fr : une autre option que le code est à choisir.
 */
#define ECHEANCE_FILE_RECOVERY_CHOOSE_ALTERNATIVE 6

/**
 * The certificate number and date of birth match the file, and the code was accepted. Sources:
 * S002-21, S002-22, S002-24.
 * Fr : le numéro de certificat et la date de naissance correspondent au dossier, et le code a
 * été accepté.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_IDENTIFIERS_AND_CODE 2501

/**
 * The certificate number and date of birth match the file, and the invoice is accepted.
 * Sources: S002-21, S002-25, S002-26.
 * Fr : le numéro de certificat et la date de naissance correspondent au dossier, et la facture
 * est acceptée.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_IDENTIFIERS_AND_INVOICE 2502

/**
 * The identity was validated by telephone and the e-mail address on file was updated. Sources:
 * S002-28, S002-29.
 * Fr : l’identité a été validée par téléphone et l’adresse courriel du dossier a été mise à
 * jour.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_IDENTITY_VALIDATED_BY_TELEPHONE 2503

/**
 * Assistance was requested; the Office will contact the holder at the coordinates on file.
 * Sources: S002-27.
 * Fr : de l’assistance a été demandée ; l’Office communiquera avec le titulaire aux
 * coordonnées du dossier.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_ASSISTANCE_REQUESTED 2504

/**
 * The certificate number and date of birth, taken together, do not match a file. Sources:
 * S002-21, S002-22.
 * Fr : le numéro de certificat et la date de naissance, pris ensemble, ne correspondent pas à
 * un dossier.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_IDENTIFIERS_DO_NOT_MATCH 2505

/**
 * The certificate number and date of birth were not given. Sources: S002-21.
 * Fr : le numéro de certificat et la date de naissance n’ont pas été fournis.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_IDENTIFIERS_NOT_GIVEN 2506

/**
 * The Office will send a security code to the e-mail address on file. Sources: S002-22,
 * S002-23.
 * Fr : l’Office enverra un code de sécurité à l’adresse courriel du dossier.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_CODE_TO_BE_SENT 2507

/**
 * A security code was sent to the e-mail address on file. Sources: S002-22, S002-24.
 * Fr : un code de sécurité a été envoyé à l’adresse courriel du dossier.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_CODE_AWAITED 2508

/**
 * The code entered was rejected. Sources: S002-24.
 * Fr : le code saisi a été refusé.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_CODE_REJECTED 2509

/**
 * The security code was not received. Sources: S002-25.
 * Fr : le code de sécurité n’a pas été reçu.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_CODE_NOT_RECEIVED 2510

/**
 * Certificate number and date of birth, together, match the file, or “not-given”. Its bit.
 * Fr : numéro de certificat et date de naissance, ensemble, conformes au dossier, ou
 * « not-given ».
 */
#define ECHEANCE_FILE_RECOVERY_FACT_IDENTIFIERS_MATCH 1

/**
 * State of the security code. Its bit.
 * Fr : état du code de sécurité.
 */
#define ECHEANCE_FILE_RECOVERY_FACT_CODE 2

/**
 * Invoice, or “none”. Its bit.
 * Fr : facture, ou « none ».
 */
#define ECHEANCE_FILE_RECOVERY_FACT_INVOICE 4

/**
 * Day of the invoice. Its bit.
 * Fr : jour de la facture.
 */
#define ECHEANCE_FILE_RECOVERY_FACT_INVOICE_ISSUED_ON 8

/**
 * Invoice taken from a payment confirmation of the Office. Its bit.
 * Fr : facture tirée d’une confirmation de paiement de l’Office.
 */
#define ECHEANCE_FILE_RECOVERY_FACT_INVOICE_FROM_OFFICE_CONFIRMATION 16

/**
 * State of the request for assistance. Its bit.
 * Fr : état de la demande d’assistance.
 */
#define ECHEANCE_FILE_RECOVERY_FACT_ASSISTANCE 32

/**
 * The number of “not-given”.
 */
#define ECHEANCE_FILE_RECOVERY_IDENTIFIERS_MATCH_NOT_GIVEN 2

/**
 * The number of “not-sent”.
 */
#define ECHEANCE_FILE_RECOVERY_CODE_NOT_SENT 1

/**
 * The number of “sent”.
 */
#define ECHEANCE_FILE_RECOVERY_CODE_SENT 2

/**
 * The number of “accepted”.
 */
#define ECHEANCE_FILE_RECOVERY_CODE_ACCEPTED 3

/**
 * The number of “rejected”.
 */
#define ECHEANCE_FILE_RECOVERY_CODE_REJECTED 4

/**
 * The number of “not-received”.
 */
#define ECHEANCE_FILE_RECOVERY_CODE_NOT_RECEIVED 5

/**
 * The number of “none”.
 */
#define ECHEANCE_FILE_RECOVERY_ASSISTANCE_NONE 1

/**
 * The number of “requested”.
 */
#define ECHEANCE_FILE_RECOVERY_ASSISTANCE_REQUESTED 2

/**
 * The number of “validated-by-telephone”.
 */
#define ECHEANCE_FILE_RECOVERY_ASSISTANCE_VALIDATED_BY_TELEPHONE 3

/**
 * The number of “code-can-be-entered”.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_CODE_CAN_BE_ENTERED 1

/**
 * The number of “invoice-can-be-given”.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_INVOICE_CAN_BE_GIVEN 2

/**
 * The number of “assistance-can-be-requested”.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_ASSISTANCE_CAN_BE_REQUESTED 3

/**
 * The number of “file-recovered”.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_FILE_RECOVERED 4

/**
 * The number of “identifiers-needed”.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_IDENTIFIERS_NEEDED 5

/**
 * The number of “code-not-received”.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_CODE_NOT_RECEIVED 6

/**
 * The number of “invoice-too-old”.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_INVOICE_TOO_OLD 7

/**
 * The number of “invoice-not-from-office”.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_INVOICE_NOT_FROM_OFFICE 8

/**
 * The number of “assistance-already-requested”.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_ASSISTANCE_ALREADY_REQUESTED 9

/**
 * The number of “validated-by-telephone”.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_VALIDATED_BY_TELEPHONE 10

/**
 * The rule holder-review: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_HOLDER_REVIEW 28

/**
 * The certificate number must be corrected.
 * Fr : le numéro de certificat est à corriger.
 */
#define ECHEANCE_HOLDER_REVIEW_FIX_NUMBER 1

/**
 * A new application must be made.
 * Fr : une nouvelle demande est à présenter.
 */
#define ECHEANCE_HOLDER_REVIEW_NEW_APPLICATION 2

/**
 * The transfer of the exam result must be requested.
 * Fr : le transfert du résultat de l’examen est à demander.
 */
#define ECHEANCE_HOLDER_REVIEW_TRANSFER_EXAM_RESULT 3

/**
 * The exam must be taken again.
 * Fr : l’examen est à reprendre.
 */
#define ECHEANCE_HOLDER_REVIEW_RETAKE_EXAM 4

/**
 * An affiliation with an agent holding a permit must be declared.
 * Fr : un lien avec un agent titulaire d’un permis est à déclarer.
 */
#define ECHEANCE_HOLDER_REVIEW_AFFILIATE 5

/**
 * The certificate must be renewed.
 * Fr : le certificat est à renouveler.
 */
#define ECHEANCE_HOLDER_REVIEW_RENEW 6

/**
 * A sign-in is needed to keep the account.
 * Fr : une connexion s’impose pour conserver le compte.
 */
#define ECHEANCE_HOLDER_REVIEW_SIGN_IN_TO_KEEP_ACCOUNT 7

/**
 * Nothing is due for now.
 * Fr : rien n’est à faire pour l’instant.
 */
#define ECHEANCE_HOLDER_REVIEW_NOTHING_DUE 8

/**
 * The certificate number does not have the expected form. Sources: S000-16, S000-18.
 * Fr : le numéro de certificat n’a pas la forme attendue.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_NUMBER_MALFORMED 2801

/**
 * The certificate is cancelled. Sources: R-2.2-s51.
 * Fr : le certificat est annulé.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_CERTIFICATE_CANCELLED 2802

/**
 * The certificate has expired and the exam result can be transferred. Sources: S000-01,
 * S000-05.
 * Fr : le certificat est expiré et le résultat de l’examen peut être transféré.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_EXAM_TRANSFER_POSSIBLE 2803

/**
 * The certificate has expired and the exam result can no longer be transferred. Sources:
 * S000-01, S000-05, S000-25.
 * Fr : le certificat est expiré et le résultat de l’examen ne peut plus être transféré.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_EXAM_TO_RETAKE 2804

/**
 * The representative has had no affiliation with an agent for more than 2 years. Sources:
 * OPC-work-stoppage.
 * Fr : le représentant est sans lien avec un agent depuis plus de 2 ans.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_AWAY_MORE_THAN_TWO_YEARS 2805

/**
 * The certificate is suspended, for want of an affiliation with an agent holding a valid
 * permit. Sources: OPC-work-stoppage.
 * Fr : le certificat est suspendu, faute de lien avec un agent titulaire d’un permis valide.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_NOT_AFFILIATED 2806

/**
 * The renewal is open. Sources: S000-01, OPC-renewing.
 * Fr : le renouvellement est ouvert.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_RENEWAL_WINDOW_OPEN 2807

/**
 * The clicSÉQUR account is coming to its end as well: it is in its notice period. Sources:
 * S004-36, S004-37, S004-38, Q20.
 * Fr : le compte clicSÉQUR arrive lui aussi à son terme : il est en période de préavis.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_ACCOUNT_ENDS_WITH_CERTIFICATE 2808

/**
 * The clicSÉQUR account will be cancelled for want of use. Sources: S004-36, S004-37, S004-38.
 * Fr : le compte clicSÉQUR sera annulé faute d’utilisation.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_ACCOUNT_IN_NOTICE_PERIOD 2809

/**
 * The clicSÉQUR account, unused for 24 months, is cancelled. Sources: S004-36.
 * Fr : le compte clicSÉQUR, inutilisé pendant 24 mois, est annulé.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_ACCOUNT_CANCELLED 2810

/**
 * The certificate is in order and no due day is near. Sources: S000-23.
 * Fr : le certificat est en règle et aucune échéance n’est proche.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_NOTHING_DUE 2811

/**
 * Certificate number, or “none” to leave it unchecked. Its bit.
 * Fr : numéro de certificat, ou « none » pour ne pas le vérifier.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_CERTIFICATE_NUMBER 1

/**
 * Kind of certificate. Its bit.
 * Fr : sorte de certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_KIND 2

/**
 * Day of issue. Its bit.
 * Fr : jour de la délivrance.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_ISSUED_ON 4

/**
 * Expiry day (if absent: 2 years after issue). Its bit.
 * Fr : jour d’échéance (à défaut : 2 ans après la délivrance).
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_EXPIRES_ON 8

/**
 * Affiliated, on that day, with an agent holding a valid permit. Its bit.
 * Fr : lien, ce jour-là, avec un agent titulaire d’un permis valide.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_AFFILIATED 16

/**
 * Last day with an affiliation, or “none”. Its bit.
 * Fr : dernier jour avec un lien, ou « none ».
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_UNAFFILIATED_SINCE 32

/**
 * Day of cancellation, or “none”. Its bit.
 * Fr : jour de l’annulation, ou « none ».
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_CANCELLED_ON 64

/**
 * Day the renewal was completed, or “none”. Its bit.
 * Fr : jour où le renouvellement a été terminé, ou « none ».
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_RENEWAL_COMPLETED_ON 128

/**
 * Day the exam was passed, or “never”. Its bit.
 * Fr : jour de la réussite de l’examen, ou « never ».
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_EXAM_PASSED_ON 256

/**
 * Affiliated with an agent holding a valid permit when the certificate expired. Its bit.
 * Fr : lien avec un agent titulaire d’un permis valide à l’expiration du certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_AFFILIATED_AT_EXPIRY 512

/**
 * Last use of the clicSÉQUR account, or “none” (SAG account, or not to be looked at). Its bit.
 * Fr : dernière utilisation du compte clicSÉQUR, ou « none » (compte du SAG, ou à ne pas
 * examiner).
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_ACCOUNT_LAST_USED_ON 1024

/**
 * Days before the end at which a renewal is called for. Its bit.
 * Fr : jours avant la fin où le renouvellement est signalé.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_RENEWAL_LEAD_DAYS 2048

/**
 * The number of “regular”.
 */
#define ECHEANCE_HOLDER_REVIEW_KIND_REGULAR 1

/**
 * The number of “temporary”.
 */
#define ECHEANCE_HOLDER_REVIEW_KIND_TEMPORARY 2

/**
 * The rule inactivity: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_INACTIVITY 14

/**
 * The account is cancelled.
 * Fr : le compte est annulé.
 */
#define ECHEANCE_INACTIVITY_CANCELLED 1

/**
 * The account will be cancelled within 7 days.
 * Fr : le compte sera annulé dans 7 jours ou moins.
 */
#define ECHEANCE_INACTIVITY_FINAL_NOTICE 2

/**
 * The account will be cancelled within 30 days.
 * Fr : le compte sera annulé dans 30 jours ou moins.
 */
#define ECHEANCE_INACTIVITY_FIRST_NOTICE 3

/**
 * The account is active.
 * Fr : le compte est actif.
 */
#define ECHEANCE_INACTIVITY_ACTIVE 4

/**
 * More than 30 days are left before the account is cancelled for inactivity. Sources: S004-36,
 * S004-37, Q18.
 * Fr : il reste plus de 30 jours avant l’annulation du compte pour inactivité.
 */
#define ECHEANCE_INACTIVITY_REASON_BEFORE_NOTICE_PERIOD 1401

/**
 * 8 to 30 days are left before the account is cancelled for inactivity. Sources: S004-36,
 * S004-37, Q18.
 * Fr : il reste de 8 à 30 jours avant l’annulation du compte pour inactivité.
 */
#define ECHEANCE_INACTIVITY_REASON_THIRTY_DAYS_OR_LESS_LEFT 1402

/**
 * 7 days or less are left before the account is cancelled for inactivity. Sources: S004-36,
 * S004-38, Q18.
 * Fr : il reste 7 jours ou moins avant l’annulation du compte pour inactivité.
 */
#define ECHEANCE_INACTIVITY_REASON_SEVEN_DAYS_OR_LESS_LEFT 1403

/**
 * The account stayed unused for 24 months. Sources: S004-36, OPC-renewing, Q17.
 * Fr : le compte est resté inutilisé pendant 24 mois.
 */
#define ECHEANCE_INACTIVITY_REASON_UNUSED_TWENTY_FOUR_MONTHS 1404

/**
 * Day of the last sign-in. Its bit.
 * Fr : jour de la dernière ouverture de session.
 */
#define ECHEANCE_INACTIVITY_FACT_LAST_USED_ON 1

/**
 * The rule inactivity-plan: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_INACTIVITY_PLAN 15

/**
 * There is nothing to do for now.
 * Fr : il n’y a rien à faire pour l’instant.
 */
#define ECHEANCE_INACTIVITY_PLAN_WAIT 1

/**
 * The 30-day notice is to be sent.
 * Fr : l’avis de 30 jours est à envoyer.
 */
#define ECHEANCE_INACTIVITY_PLAN_SEND_30_DAY_NOTICE 2

/**
 * The 7-day notice is to be sent.
 * Fr : l’avis de 7 jours est à envoyer.
 */
#define ECHEANCE_INACTIVITY_PLAN_SEND_7_DAY_NOTICE 3

/**
 * The account is to be cancelled.
 * Fr : le compte est à annuler.
 */
#define ECHEANCE_INACTIVITY_PLAN_CANCEL 4

/**
 * Neither a notice nor the cancellation is due yet. Sources: S004-36, S004-37, S004-38.
 * Fr : ni avis ni annulation ne sont encore à faire.
 */
#define ECHEANCE_INACTIVITY_PLAN_REASON_NOTHING_DUE_YET 1501

/**
 * The 30-day notice has not been sent yet. Sources: S004-36, S004-37.
 * Fr : l’avis de 30 jours n’est pas encore envoyé.
 */
#define ECHEANCE_INACTIVITY_PLAN_REASON_FIRST_NOTICE_DUE 1502

/**
 * The 7-day notice has not been sent yet. Sources: S004-36, S004-38.
 * Fr : l’avis de 7 jours n’est pas encore envoyé.
 */
#define ECHEANCE_INACTIVITY_PLAN_REASON_SECOND_NOTICE_DUE 1503

/**
 * The day of the cancellation has come. Sources: S004-36.
 * Fr : le jour de l’annulation est arrivé.
 */
#define ECHEANCE_INACTIVITY_PLAN_REASON_CANCELLATION_DUE 1504

/**
 * The 24 months are over, but the notices delay the cancellation. Sources: S004-36, S004-37,
 * S004-38.
 * Fr : les 24 mois sont passés, mais les avis reportent l’annulation.
 */
#define ECHEANCE_INACTIVITY_PLAN_REASON_NOTICES_DELAY_CANCELLATION 1505

/**
 * Day of the last sign-in. Its bit.
 * Fr : jour de la dernière ouverture de session.
 */
#define ECHEANCE_INACTIVITY_PLAN_FACT_LAST_USED_ON 1

/**
 * Day the 30-day notice was sent, or “none”. Its bit.
 * Fr : jour de l’envoi de l’avis de 30 jours, ou « none ».
 */
#define ECHEANCE_INACTIVITY_PLAN_FACT_NOTICE_30_SENT_ON 2

/**
 * Day the 7-day notice was sent, or “none”. Its bit.
 * Fr : jour de l’envoi de l’avis de 7 jours, ou « none ».
 */
#define ECHEANCE_INACTIVITY_PLAN_FACT_NOTICE_7_SENT_ON 4

/**
 * No cancellation without both notices (the operator’s choice). Its bit.
 * Fr : aucune annulation sans les deux avis (choix de l’exploitant).
 */
#define ECHEANCE_INACTIVITY_PLAN_FACT_REQUIRE_NOTICES 8

/**
 * The rule invoice-proof: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_INVOICE_PROOF 24

/**
 * The invoice is too old.
 * Fr : la facture est trop ancienne.
 */
#define ECHEANCE_INVOICE_PROOF_TOO_OLD 1

/**
 * The invoice does not come from a payment confirmation of the Office.
 * Fr : la facture ne provient pas d’une confirmation de paiement de l’Office.
 */
#define ECHEANCE_INVOICE_PROOF_NOT_FROM_OFFICE 2

/**
 * The invoice can be used to recover the file.
 * Fr : la facture peut servir à récupérer le dossier.
 */
#define ECHEANCE_INVOICE_PROOF_ACCEPTED 3

/**
 * The invoice is 3 years old or more. Sources: S002-26, Q21.
 * Fr : la facture date de 3 ans ou plus.
 */
#define ECHEANCE_INVOICE_PROOF_REASON_INVOICE_THREE_YEARS_OR_OLDER 2401

/**
 * The invoice does not come from a payment confirmation of the Office. Sources: S002-26.
 * Fr : la facture ne provient pas d’une confirmation de paiement de l’Office.
 */
#define ECHEANCE_INVOICE_PROOF_REASON_NOT_FROM_OFFICE_CONFIRMATION 2402

/**
 * The invoice is less than 3 years old and comes from a payment confirmation of the Office.
 * Sources: S002-26, Q21.
 * Fr : la facture date de moins de 3 ans et provient d’une confirmation de paiement de
 * l’Office.
 */
#define ECHEANCE_INVOICE_PROOF_REASON_RECENT_OFFICE_INVOICE 2403

/**
 * Day of the invoice. Its bit.
 * Fr : jour de la facture.
 */
#define ECHEANCE_INVOICE_PROOF_FACT_ISSUED_ON 1

/**
 * Invoice taken from a payment confirmation of the Office. Its bit.
 * Fr : facture tirée d’une confirmation de paiement de l’Office.
 */
#define ECHEANCE_INVOICE_PROOF_FACT_FROM_OFFICE_CONFIRMATION 2

/**
 * The rule message-authenticity: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_MESSAGE_AUTHENTICITY 21

/**
 * The message is suspicious.
 * Fr : le message est suspect.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_SUSPICIOUS 1

/**
 * The message is consistent with those that clicSÉQUR sends.
 * Fr : le message est conforme à ceux qu’envoie clicSÉQUR.
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
 * The message is of none of the kinds that clicSÉQUR sends. Sources: S004-35, S004-37,
 * S004-38.
 * Fr : le message n’est d’aucune des sortes qu’envoie clicSÉQUR.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_REASON_KIND_NOT_SENT_BY_CLICSEQUR 2102

/**
 * The signature of the Gouvernement du Québec, always displayed at the top of a message of
 * this kind, is absent. Sources: S004-34.
 * Fr : la signature du gouvernement du Québec, toujours affichée en haut d’un message de cette
 * sorte, est absente.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_REASON_SIGNATURE_ABSENT 2103

/**
 * The visual of clicSÉQUR, always displayed at the top of a message of this kind, is absent.
 * Sources: S004-34.
 * Fr : le visuel de clicSÉQUR, toujours affiché en haut d’un message de cette sorte, est
 * absent.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_REASON_VISUAL_ABSENT 2104

/**
 * The message is of a kind that clicSÉQUR sends, bears the expected marks and asks for no
 * personal information. Sources: S004-33, S004-34, S004-35.
 * Fr : le message est d’une sorte qu’envoie clicSÉQUR, en porte les marques attendues et ne
 * demande aucun renseignement personnel.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_REASON_NOTHING_SUSPICIOUS 2105

/**
 * Kind of message. Its bit.
 * Fr : sorte de message.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FACT_KIND 1

/**
 * Signature of the Gouvernement du Québec present. Its bit.
 * Fr : signature du gouvernement du Québec présente.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FACT_HAS_SIGNATURE 2

/**
 * Visual of clicSÉQUR present. Its bit.
 * Fr : visuel de clicSÉQUR présent.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FACT_HAS_VISUAL 4

/**
 * Personal information asked for. Its bit.
 * Fr : renseignements personnels demandés.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FACT_ASKS_FOR 8

/**
 * The number of “account-created”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_ACCOUNT_CREATED 1

/**
 * The number of “user-code-retrieved”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_USER_CODE_RETRIEVED 2

/**
 * The number of “password-reset”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_PASSWORD_RESET 3

/**
 * The number of “account-cancelled”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_ACCOUNT_CANCELLED 4

/**
 * The number of “email-changed”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_EMAIL_CHANGED 5

/**
 * The number of “verification-code”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_VERIFICATION_CODE 6

/**
 * The number of “cancellation-in-30-days”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_CANCELLATION_IN_30_DAYS 7

/**
 * The number of “cancellation-in-7-days”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_CANCELLATION_IN_7_DAYS 8

/**
 * The number of “other”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_KIND_OTHER 9

/**
 * The bit of “user-code”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_USER_CODE 2

/**
 * The bit of “password”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_PASSWORD 4

/**
 * The bit of “notice-of-assessment-number”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_NOTICE_OF_ASSESSMENT_NUMBER 8

/**
 * The bit of “social-insurance-number”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_SOCIAL_INSURANCE_NUMBER 16

/**
 * The bit of “other-personal-information”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_OTHER_PERSONAL_INFORMATION 32

/**
 * The bit of “asks-for-personal-information”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FINDINGS_ASKS_FOR_PERSONAL_INFORMATION 2

/**
 * The bit of “kind-not-sent-by-clicsequr”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FINDINGS_KIND_NOT_SENT_BY_CLICSEQUR 4

/**
 * The bit of “signature-absent”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FINDINGS_SIGNATURE_ABSENT 8

/**
 * The bit of “visual-absent”.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FINDINGS_VISUAL_ABSENT 16

/**
 * The rule new-file-after-expiry: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_NEW_FILE_AFTER_EXPIRY 12

/**
 * The account is to be created.
 * Fr : le compte est à créer.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_CREATE_ACCOUNT 1

/**
 * The certification file is to be filled in.
 * Fr : le dossier de certification est à remplir.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_CREATE_FILE 2

/**
 * The e-mail to the Office is to be sent.
 * Fr : le courriel à l’Office est à envoyer.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_SEND_REQUEST 3

/**
 * The Office’s e-mail is awaited.
 * Fr : le courriel de l’Office est attendu.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_AWAIT_OFFICE 4

/**
 * The invoice is to be paid.
 * Fr : la facture est à payer.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_PAY_INVOICE 5

/**
 * The affiliation with a collection agent is to be made.
 * Fr : le lien avec un agent de recouvrement est à établir.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_AFFILIATE 6

/**
 * The certificate is issued.
 * Fr : le certificat est délivré.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_CERTIFICATE_ISSUED 7

/**
 * The account is not yet created. Sources: S000-06, S000-10, S001-09, S001-13.
 * Fr : le compte n’est pas encore créé.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_ACCOUNT_TO_CREATE 1201

/**
 * The account is created, the new file is not yet. Sources: S000-03, S000-14, S001-07,
 * S001-17.
 * Fr : le compte est créé, le nouveau dossier ne l’est pas encore.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_FILE_TO_CREATE 1202

/**
 * The file is created, the Office has not yet been asked to transfer the exam result. Sources:
 * S000-15, S001-18.
 * Fr : le dossier est créé, le transfert du résultat de l’examen n’est pas encore demandé à
 * l’Office.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_REQUEST_TO_SEND 1203

/**
 * The request is sent, the Office has not yet replied. Sources: S000-19, S000-20, S001-22,
 * S001-23.
 * Fr : la demande est envoyée, l’Office n’a pas encore répondu.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_OFFICE_REPLY_AWAITED 1204

/**
 * The Office has replied, the invoice in the file is not yet paid. Sources: S000-21, S001-24.
 * Fr : l’Office a répondu, la facture qui figure au dossier n’est pas encore payée.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_INVOICE_TO_PAY 1205

/**
 * The invoice is paid, the representative is not yet affiliated with a collection agent.
 * Sources: S000-22, S001-25.
 * Fr : la facture est payée, le représentant n’est pas encore lié à un agent de recouvrement.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_AFFILIATION_TO_MAKE 1206

/**
 * Every step is done. Sources: S000-22, S001-25.
 * Fr : toutes les étapes sont terminées.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_EVERY_STEP_DONE 1207

/**
 * New account created. Its bit.
 * Fr : nouveau compte créé.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_ACCOUNT_CREATED 1

/**
 * New file created. Its bit.
 * Fr : nouveau dossier créé.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_FILE_CREATED 2

/**
 * E-mail asking for the transfer sent. Its bit.
 * Fr : courriel demandant le transfert envoyé.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_REQUEST_SENT 4

/**
 * Office’s reply received. Its bit.
 * Fr : réponse de l’Office reçue.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_OFFICE_REPLIED 8

/**
 * Invoice paid. Its bit.
 * Fr : facture payée.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_INVOICE_PAID 16

/**
 * Affiliated with a collection agent. Its bit.
 * Fr : lien avec un agent de recouvrement.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_AFFILIATED 32

/**
 * The number of “done”.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_DONE 1

/**
 * The number of “to-do”.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_TO_DO 2

/**
 * The number of “waiting”.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_WAITING 3

/**
 * The number of “clicsequr”.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_ACCOUNT_SYSTEM_CLICSEQUR 1

/**
 * The number of “sag”.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_ACCOUNT_SYSTEM_SAG 2

/**
 * The number of “switch-date-not-published”.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_ACCOUNT_SYSTEM_SWITCH_DATE_NOT_PUBLISHED 3

/**
 * The rule second-factor: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_SECOND_FACTOR 16

/**
 * A code sent by e-mail is asked for.
 * Fr : un code envoyé par courriel est demandé.
 */
#define ECHEANCE_SECOND_FACTOR_EMAIL_CODE 1

/**
 * No code is asked for.
 * Fr : aucun code n’est demandé.
 */
#define ECHEANCE_SECOND_FACTOR_NOT_REQUIRED 2

/**
 * The security questions are asked.
 * Fr : les questions de sécurité sont posées.
 */
#define ECHEANCE_SECOND_FACTOR_SECURITY_QUESTIONS 3

/**
 * The body is not in the published list.
 * Fr : l’organisme n’est pas dans la liste publiée.
 */
#define ECHEANCE_SECOND_FACTOR_BODY_NOT_LISTED 4

/**
 * The body is one of those whose services ask at every login for a 6-digit code sent by
 * e-mail. Sources: S004-07, S004-08, S004-15.
 * Fr : l’organisme est de ceux dont les services demandent, à chaque connexion, un code à
 * 6 chiffres envoyé par courriel.
 */
#define ECHEANCE_SECOND_FACTOR_REASON_BODY_USES_EMAIL_CODE 1601

/**
 * It was asked less than 8 hours ago that no further code be required. Sources:
 * CLICSEQUR-confidentiality-policy, Q15.
 * Fr : il a été demandé il y a moins de 8 heures de ne plus exiger de code.
 */
#define ECHEANCE_SECOND_FACTOR_REASON_CODE_SUPPRESSED_EIGHT_HOURS 1602

/**
 * The services of Revenu Québec ask the security questions. Sources: S004-11.
 * Fr : les services de Revenu Québec posent les questions de sécurité.
 */
#define ECHEANCE_SECOND_FACTOR_REASON_BODY_USES_SECURITY_QUESTIONS 1603

/**
 * The body is not one of those that the page lists. Sources: S004-07, S004-11.
 * Fr : l’organisme n’est pas de ceux que la page énumère.
 */
#define ECHEANCE_SECOND_FACTOR_REASON_BODY_NOT_LISTED 1604

/**
 * Body whose service is used. Its bit.
 * Fr : organisme dont le service est utilisé.
 */
#define ECHEANCE_SECOND_FACTOR_FACT_BODY 1

/**
 * Public computer. Its bit.
 * Fr : ordinateur public.
 */
#define ECHEANCE_SECOND_FACTOR_FACT_PUBLIC_COMPUTER 2

/**
 * When it was asked, in the same browser, that no further code be required, or “none”. Its
 * bit.
 * Fr : moment où il a été demandé, dans le même navigateur, de ne plus exiger de code, ou
 * « none ».
 */
#define ECHEANCE_SECOND_FACTOR_FACT_CODE_SUPPRESSED_AT 4

/**
 * The rule sign-in: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_SIGN_IN 22

/**
 * The next step is registering as a new user.
 * Fr : l’étape suivante est l’inscription comme nouvel utilisateur.
 */
#define ECHEANCE_SIGN_IN_REGISTER_AS_NEW_USER 1

/**
 * The next step is the help on a forgotten password.
 * Fr : l’étape suivante est l’aide relative au mot de passe oublié.
 */
#define ECHEANCE_SIGN_IN_RECOVER_PASSWORD 2

/**
 * The next step is retrieving the user code.
 * Fr : l’étape suivante est la récupération du code d’utilisateur.
 */
#define ECHEANCE_SIGN_IN_RECOVER_USER_CODE 3

/**
 * The next step is getting help with signing in.
 * Fr : l’étape suivante est d’obtenir de l’aide pour se connecter.
 */
#define ECHEANCE_SIGN_IN_GET_HELP_SIGNING_IN 4

/**
 * The password is not to be entered.
 * Fr : le mot de passe n’est pas à saisir.
 */
#define ECHEANCE_SIGN_IN_DO_NOT_ENTER_PASSWORD 5

/**
 * The next step is entering the user code and the password.
 * Fr : l’étape suivante est la saisie du code d’utilisateur et du mot de passe.
 */
#define ECHEANCE_SIGN_IN_ENTER_CREDENTIALS 6

/**
 * The next step is the help on a forgotten answer.
 * Fr : l’étape suivante est l’aide relative à la réponse oubliée.
 */
#define ECHEANCE_SIGN_IN_RECOVER_SECURITY_ANSWER 7

/**
 * The next step is the second authentication factor.
 * Fr : l’étape suivante est le second facteur d’authentification.
 */
#define ECHEANCE_SIGN_IN_PASS_SECOND_FACTOR 8

/**
 * The next step is accepting the terms and conditions.
 * Fr : l’étape suivante est l’acceptation des conditions d’utilisation.
 */
#define ECHEANCE_SIGN_IN_ACCEPT_TERMS 9

/**
 * The home page appears.
 * Fr : la page d’accueil s’affiche.
 */
#define ECHEANCE_SIGN_IN_HOME_PAGE 10

/**
 * The person has no user code and password, or would like new ones. Sources: S003-04.
 * Fr : la personne n’a ni code d’utilisateur ni mot de passe, ou en désire de nouveaux.
 */
#define ECHEANCE_SIGN_IN_REASON_NEW_USER 2201

/**
 * The password is forgotten. Sources: S003-16.
 * Fr : le mot de passe est oublié.
 */
#define ECHEANCE_SIGN_IN_REASON_PASSWORD_FORGOTTEN 2202

/**
 * The user code is forgotten. Sources: S004-35.
 * Fr : le code d’utilisateur est oublié.
 */
#define ECHEANCE_SIGN_IN_REASON_USER_CODE_FORGOTTEN 2203

/**
 * The user code or the password is refused after several attempts; the options offered then
 * are not known. Sources: S003-18, Q27.
 * Fr : le code d’utilisateur ou le mot de passe est refusé après plusieurs tentatives ; les
 * options offertes alors ne sont pas connues.
 */
#define ECHEANCE_SIGN_IN_REASON_CREDENTIALS_REFUSED 2204

/**
 * The picture or the personal sentence is not displayed or not recognised; what to do then is
 * not known. Sources: S003-20, S003-21, Q27.
 * Fr : l’image ou la phrase personnelle n’est pas affichée ou n’est pas reconnue ; la marche à
 * suivre n’est pas connue.
 */
#define ECHEANCE_SIGN_IN_REASON_SITE_NOT_RECOGNISED 2205

/**
 * The user code and the password are not entered yet; the detail of the steps is not known.
 * Sources: S003-01, S003-02, Q27.
 * Fr : le code d’utilisateur et le mot de passe ne sont pas encore saisis ; le détail des
 * étapes n’est pas connu.
 */
#define ECHEANCE_SIGN_IN_REASON_CREDENTIALS_TO_ENTER 2206

/**
 * The answer to the security question is forgotten. Sources: S003-17.
 * Fr : la réponse à la question de sécurité est oubliée.
 */
#define ECHEANCE_SIGN_IN_REASON_ANSWER_FORGOTTEN 2207

/**
 * The verification code or the answer to the security questions is still to be given. Sources:
 * S004-07, S004-11.
 * Fr : le code de vérification ou la réponse aux questions de sécurité reste à donner.
 */
#define ECHEANCE_SIGN_IN_REASON_SECOND_FACTOR_PENDING 2208

/**
 * The terms and conditions are still to be accepted. Sources: S003-37, S003-38.
 * Fr : les conditions d’utilisation restent à accepter.
 */
#define ECHEANCE_SIGN_IN_REASON_TERMS_TO_ACCEPT 2209

/**
 * Every step of signing in is done; what the home page offers next is not known. Sources:
 * S003-22, S003-36, S003-39, Q27.
 * Fr : toutes les étapes de la connexion sont franchies ; la suite offerte à la page d’accueil
 * n’est pas connue.
 */
#define ECHEANCE_SIGN_IN_REASON_SIGNED_IN 2210

/**
 * User code and password. Its bit.
 * Fr : code d’utilisateur et mot de passe.
 */
#define ECHEANCE_SIGN_IN_FACT_CREDENTIALS 1

/**
 * Picture and personal sentence recognised. Its bit.
 * Fr : image et phrase personnelle reconnues.
 */
#define ECHEANCE_SIGN_IN_FACT_SITE_RECOGNISED 2

/**
 * Second authentication factor. Its bit.
 * Fr : second facteur d’authentification.
 */
#define ECHEANCE_SIGN_IN_FACT_SECOND_FACTOR 4

/**
 * Terms and conditions. Its bit.
 * Fr : conditions d’utilisation.
 */
#define ECHEANCE_SIGN_IN_FACT_TERMS 8

/**
 * The number of “entered”.
 */
#define ECHEANCE_SIGN_IN_CREDENTIALS_ENTERED 1

/**
 * The number of “not-entered”.
 */
#define ECHEANCE_SIGN_IN_CREDENTIALS_NOT_ENTERED 2

/**
 * The number of “none”.
 */
#define ECHEANCE_SIGN_IN_CREDENTIALS_NONE 3

/**
 * The number of “password-forgotten”.
 */
#define ECHEANCE_SIGN_IN_CREDENTIALS_PASSWORD_FORGOTTEN 4

/**
 * The number of “user-code-forgotten”.
 */
#define ECHEANCE_SIGN_IN_CREDENTIALS_USER_CODE_FORGOTTEN 5

/**
 * The number of “refused”.
 */
#define ECHEANCE_SIGN_IN_CREDENTIALS_REFUSED 6

/**
 * The number of “done”.
 */
#define ECHEANCE_SIGN_IN_SECOND_FACTOR_DONE 1

/**
 * The number of “pending”.
 */
#define ECHEANCE_SIGN_IN_SECOND_FACTOR_PENDING 2

/**
 * The number of “answer-forgotten”.
 */
#define ECHEANCE_SIGN_IN_SECOND_FACTOR_ANSWER_FORGOTTEN 3

/**
 * The number of “accepted”.
 */
#define ECHEANCE_SIGN_IN_TERMS_ACCEPTED 1

/**
 * The number of “to-accept”.
 */
#define ECHEANCE_SIGN_IN_TERMS_TO_ACCEPT 2

/**
 * The rule single-sign-on: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_SINGLE_SIGN_ON 17

/**
 * Single sign-on is inactive.
 * Fr : l’authentification unique est inactive.
 */
#define ECHEANCE_SINGLE_SIGN_ON_INACTIVE 1

/**
 * Single sign-on is active.
 * Fr : l’authentification unique est active.
 */
#define ECHEANCE_SINGLE_SIGN_ON_ACTIVE 2

/**
 * The box for a public computer is checked, which deactivates single sign-on. Sources:
 * S003-15, Q23.
 * Fr : la case de l’ordinateur public est cochée, ce qui désactive l’authentification unique.
 */
#define ECHEANCE_SINGLE_SIGN_ON_REASON_PUBLIC_COMPUTER 1701

/**
 * Single sign-on is activated in the account, though a new authentication may still be
 * required. Sources: S003-09, S003-13, S003-14.
 * Fr : l’authentification unique est activée dans le compte, sans exclure qu’une nouvelle
 * authentification soit exigée.
 */
#define ECHEANCE_SINGLE_SIGN_ON_REASON_SINGLE_SIGN_ON_ON 1702

/**
 * Single sign-on is deactivated in the account. Sources: S003-13.
 * Fr : l’authentification unique est désactivée dans le compte.
 */
#define ECHEANCE_SINGLE_SIGN_ON_REASON_SINGLE_SIGN_ON_OFF 1703

/**
 * Single sign-on activated in the account. Its bit.
 * Fr : authentification unique activée dans le compte.
 */
#define ECHEANCE_SINGLE_SIGN_ON_FACT_ENABLED 1

/**
 * Box for a public computer checked. Its bit.
 * Fr : case de l’ordinateur public cochée.
 */
#define ECHEANCE_SINGLE_SIGN_ON_FACT_PUBLIC_COMPUTER 2

/**
 * Number of clicSÉQUR accounts in use. Its bit.
 * Fr : nombre de comptes clicSÉQUR utilisés.
 */
#define ECHEANCE_SINGLE_SIGN_ON_FACT_ACCOUNTS_IN_USE 4

/**
 * The rule site-authenticity: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_SITE_AUTHENTICITY 18

/**
 * The password is not to be entered.
 * Fr : le mot de passe n’est pas à saisir.
 */
#define ECHEANCE_SITE_AUTHENTICITY_DO_NOT_ENTER_PASSWORD 1

/**
 * The password may be entered.
 * Fr : le mot de passe peut être saisi.
 */
#define ECHEANCE_SITE_AUTHENTICITY_ENTER_PASSWORD 2

/**
 * The chosen picture is not displayed or not recognised. Sources: S003-19, S003-20.
 * Fr : l’image choisie n’est pas affichée ou n’est pas reconnue.
 */
#define ECHEANCE_SITE_AUTHENTICITY_REASON_PICTURE_NOT_RECOGNISED 1801

/**
 * The personal sentence is not displayed or not recognised. Sources: S003-19, S003-20.
 * Fr : la phrase personnelle n’est pas affichée ou n’est pas reconnue.
 */
#define ECHEANCE_SITE_AUTHENTICITY_REASON_SENTENCE_NOT_RECOGNISED 1802

/**
 * The chosen picture and the personal sentence are recognised. Sources: S003-19, S003-20.
 * Fr : l’image choisie et la phrase personnelle sont reconnues.
 */
#define ECHEANCE_SITE_AUTHENTICITY_REASON_BOTH_RECOGNISED 1803

/**
 * Chosen picture displayed and recognised. Its bit.
 * Fr : image choisie affichée et reconnue.
 */
#define ECHEANCE_SITE_AUTHENTICITY_FACT_PICTURE_RECOGNISED 1

/**
 * Personal sentence displayed and recognised. Its bit.
 * Fr : phrase personnelle affichée et reconnue.
 */
#define ECHEANCE_SITE_AUTHENTICITY_FACT_SENTENCE_RECOGNISED 2

/**
 * The rule support-hours: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_SUPPORT_HOURS 26

/**
 * The desk is open.
 * Fr : le service répond.
 */
#define ECHEANCE_SUPPORT_HOURS_OPEN 1

/**
 * The desk is closed.
 * Fr : le service ne répond pas.
 */
#define ECHEANCE_SUPPORT_HOURS_CLOSED 2

/**
 * It is a day on which the desk is open, between 8:00 and 18:00, legal time of Québec.
 * Sources: S002-34, T-5.1, Q22.
 * Fr : c’est un jour où le service répond, entre 8 h et 18 h, heure légale du Québec.
 */
#define ECHEANCE_SUPPORT_HOURS_REASON_WITHIN_HOURS 2601

/**
 * It is not between 8:00 and 18:00, legal time of Québec. Sources: S002-34, T-5.1, Q22.
 * Fr : il n’est pas entre 8 h et 18 h, heure légale du Québec.
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
 * Help desk. Its bit.
 * Fr : service de soutien.
 */
#define ECHEANCE_SUPPORT_HOURS_FACT_DESK 1

/**
 * The number of “services-quebec”.
 */
#define ECHEANCE_SUPPORT_HOURS_DESK_SERVICES_QUEBEC 1

/**
 * The rule terms-acceptance: the numbers of its reasons begin with it.
 */
#define ECHEANCE_RULE_TERMS_ACCEPTANCE 19

/**
 * The terms and conditions must be read and accepted before continuing.
 * Fr : les conditions d’utilisation sont à lire et à accepter avant de continuer.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_ACCEPT_FIRST 1

/**
 * Nothing has to be accepted before the home page.
 * Fr : rien n’est à accepter avant la page d’accueil.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_CONTINUE 2

/**
 * The terms and conditions were not accepted at registration. Sources: S003-38, S004-21.
 * Fr : les conditions d’utilisation n’ont pas été acceptées à l’inscription.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_REASON_NOT_ACCEPTED_AT_REGISTRATION 1901

/**
 * The terms and conditions have changed significantly since registration. Sources: S003-38.
 * Fr : les conditions d’utilisation ont changé de façon importante depuis l’inscription.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_REASON_TERMS_CHANGED_SIGNIFICANTLY 1902

/**
 * The terms and conditions were accepted and have not changed significantly since. Sources:
 * S003-38, S003-39, S004-21.
 * Fr : les conditions d’utilisation ont été acceptées et n’ont pas changé de façon importante
 * depuis.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_REASON_TERMS_ACCEPTED 1903

/**
 * Terms and conditions accepted at registration. Its bit.
 * Fr : conditions d’utilisation acceptées à l’inscription.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_FACT_ACCEPTED_AT_REGISTRATION 1

/**
 * Significant change of the terms since registration. Its bit.
 * Fr : changement important des conditions depuis l’inscription.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_FACT_CHANGED_SIGNIFICANTLY_SINCE 2

/**
 * The rule transfer-request: the numbers of its reasons begin with it.
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
 * The request has both numbers and the wish that the result be transferred. Sources: S000-16,
 * S000-17, S000-18, S001-19, S001-20, S001-21.
 * Fr : la demande comprend les deux numéros et le souhait que le résultat soit transféré.
 */
#define ECHEANCE_TRANSFER_REQUEST_REASON_REQUEST_COMPLETE 1101

/**
 * An item of the request is missing. Sources: S000-16, S000-17, S000-18, S001-19, S001-20,
 * S001-21.
 * Fr : il manque un des éléments de la demande.
 */
#define ECHEANCE_TRANSFER_REQUEST_REASON_ITEM_MISSING 1102

/**
 * A number is not well-formed: CAR20, then ten digits. Sources: S000-16, S000-18, S001-19,
 * S001-21, Q10.
 * Fr : un numéro n’a pas la forme voulue : CAR20, puis dix chiffres.
 */
#define ECHEANCE_TRANSFER_REQUEST_REASON_ITEM_MALFORMED 1103

/**
 * The number of the new file and that of the expired certificate are the same. Sources:
 * S000-16, S000-18, S001-19, S001-21, Q11.
 * Fr : le numéro du nouveau dossier et celui du certificat expiré sont identiques.
 */
#define ECHEANCE_TRANSFER_REQUEST_REASON_SAME_NUMBER_TWICE 1104

/**
 * Number of the new file, or “none”. Its bit.
 * Fr : numéro du nouveau dossier, ou « none ».
 */
#define ECHEANCE_TRANSFER_REQUEST_FACT_NEW_FILE_NUMBER 1

/**
 * Number of the expired certificate, or “none”. Its bit.
 * Fr : numéro du certificat expiré, ou « none ».
 */
#define ECHEANCE_TRANSFER_REQUEST_FACT_EXPIRED_CERTIFICATE_NUMBER 2

/**
 * Wish that the result be transferred, stated in the e-mail. Its bit.
 * Fr : souhait que le résultat soit transféré, exprimé dans le courriel.
 */
#define ECHEANCE_TRANSFER_REQUEST_FACT_TRANSFER_REQUESTED 4

/**
 * The bit of “new-file-number”.
 */
#define ECHEANCE_TRANSFER_REQUEST_MISSING_ITEMS_NEW_FILE_NUMBER 2

/**
 * The bit of “expired-certificate-number”.
 */
#define ECHEANCE_TRANSFER_REQUEST_MISSING_ITEMS_EXPIRED_CERTIFICATE_NUMBER 4

/**
 * The bit of “transfer-requested”.
 */
#define ECHEANCE_TRANSFER_REQUEST_MISSING_ITEMS_TRANSFER_REQUESTED 8

/**
 * The bit of “new-file-number”.
 */
#define ECHEANCE_TRANSFER_REQUEST_INVALID_ITEMS_NEW_FILE_NUMBER 2

/**
 * The bit of “expired-certificate-number”.
 */
#define ECHEANCE_TRANSFER_REQUEST_INVALID_ITEMS_EXPIRED_CERTIFICATE_NUMBER 4

/**
 * A step of a procedure.
 */
#define ECHEANCE_STATEMENT_STEP 1

/**
 * Words that stand on a button, a link, a box or a heading.
 */
#define ECHEANCE_STATEMENT_LABEL 2

/**
 * What is recommended.
 */
#define ECHEANCE_STATEMENT_ADVICE 3

/**
 * Whom to call or write to, and when.
 */
#define ECHEANCE_STATEMENT_CONTACT 4

/**
 * What is to be known: a warning, or how a thing works.
 */
#define ECHEANCE_STATEMENT_NOTICE 5

/**
 * echeance_RULE_wrong_field: nothing is wrong. Above 0 it is the ECHEANCE_RULE_FACT_ bit of the fact that is wrong.
 */
#define ECHEANCE_FIELD_NONE 0

/**
 * echeance_RULE_wrong_field: as_of is wrong.
 */
#define ECHEANCE_FIELD_AS_OF -1

/**
 * echeance_RULE_wrong_field: one of the readings is wrong.
 */
#define ECHEANCE_FIELD_READINGS -2

/**
 * echeance_RULE_wrong_field: facts is NULL or not aligned.
 */
#define ECHEANCE_FIELD_FACTS -3

/**
 * echeance_RULE_wrong_field: a bug of this library, caught.
 */
#define ECHEANCE_FIELD_UNKNOWN -4

/**
 * French, the master text; also the language where none is given.
 */
#define ECHEANCE_LANG_FR 1

/**
 * English.
 */
#define ECHEANCE_LANG_EN 2

/**
 * No text of a call that takes an encoding is longer, in bytes, in any language and character set.
 */
#define ECHEANCE_TEXT_MAX 4096

/**
 * The ABI that this header describes. Within a number, calls, structs and constants are only added.
 */
#define ECHEANCE_ABI_VERSION 1

/**
 * What a call returns. Numbers are stable and never re-used: under 100 what is not about the question
 * itself, from 101 questions that cannot be asked, from 201 codes that cannot be checked.
 */
enum echeance_status
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * The output is written. A refusal is an answer, and an error object is one of echeance_evaluate_json.
   */
  ECHEANCE_STATUS_OK = 0,
  /**
   * A pointer that must not be NULL is, or is not aligned for its type.
   */
  ECHEANCE_STATUS_NULL = 1,
  /**
   * A length that no object in memory has, or a list of more than 1,000,000 items.
   */
  ECHEANCE_STATUS_BAD_LENGTH = 2,
  /**
   * The buffer is too small; how many bytes it takes is told.
   */
  ECHEANCE_STATUS_TOO_SMALL = 3,
  /**
   * A text that is not UTF-8, as one in ISO 8859-1 may be: of the record, not of the caller. wrong_field names it.
   */
  ECHEANCE_STATUS_BAD_TEXT = 4,
  /**
   * A bug of this library, caught.
   */
  ECHEANCE_STATUS_PANIC = 5,
  /**
   * Only from decide: a fact that may decide is not known, even one that changes nothing here.
   */
  ECHEANCE_STATUS_FACTS_MISSING = 6,
  /**
   * An integer that is none of the numbers of its choice, reading, flag or set.
   */
  ECHEANCE_STATUS_OUT_OF_RANGE = 7,
  /**
   * The question is not a well-formed JSON object. Only inside the answers of echeance_evaluate_json.
   */
  ECHEANCE_STATUS_NOT_JSON = 101,
  /**
   * A text of more than 4,096 bytes.
   */
  ECHEANCE_STATUS_TOO_LONG = 102,
  /**
   * No rule has that name. Only inside the answers of echeance_evaluate_json.
   */
  ECHEANCE_STATUS_UNKNOWN_RULE = 103,
  /**
   * as_of, or a day of a period, is required.
   */
  ECHEANCE_STATUS_MISSING_FIELD = 104,
  /**
   * The question has no such field. Only inside the answers of echeance_evaluate_json.
   */
  ECHEANCE_STATUS_UNKNOWN_FIELD = 105,
  /**
   * The value is not of the type that the fact takes.
   */
  ECHEANCE_STATUS_WRONG_TYPE = 106,
  /**
   * The value is none of the fact's choices.
   */
  ECHEANCE_STATUS_NOT_A_CHOICE = 107,
  /**
   * No day of the calendar, or a word that this fact does not take.
   */
  ECHEANCE_STATUS_NOT_A_DATE = 108,
  /**
   * Not an instant, or a word that this fact does not take.
   */
  ECHEANCE_STATUS_NOT_AN_INSTANT = 109,
  /**
   * The instant has no offset. Only inside the answers of echeance_evaluate_json.
   */
  ECHEANCE_STATUS_OFFSET_MISSING = 110,
  /**
   * The day is outside 1900-01-01 to 2199-12-31.
   */
  ECHEANCE_STATUS_DATE_OUT_OF_RANGE = 111,
  /**
   * The number is outside the range of its fact.
   */
  ECHEANCE_STATUS_FACT_OUT_OF_RANGE = 112,
  /**
   * A fact of the past that is later than as_of.
   */
  ECHEANCE_STATUS_IN_THE_FUTURE = 113,
  /**
   * The end comes before the start.
   */
  ECHEANCE_STATUS_END_BEFORE_START = 114,
  /**
   * Two facts that cannot both be true.
   */
  ECHEANCE_STATUS_CONFLICTING_FACTS = 115,
  /**
   * A step done before the one that it needs.
   */
  ECHEANCE_STATUS_IMPOSSIBLE_ORDER = 116,
  /**
   * A temporary certificate issued outside 2019-08-01 to 2019-12-31.
   */
  ECHEANCE_STATUS_OUTSIDE_TEMPORARY_WINDOW = 117,
  /**
   * Only from echeance_code_check: the key has under 16 bytes.
   */
  ECHEANCE_STATUS_KEY_TOO_SHORT = 201,
  /**
   * Only from echeance_code_check: the instant is before the sending of the code.
   */
  ECHEANCE_STATUS_BEFORE_SENDING = 203,
  /**
   * Only from echeance_code_check: the text is not that of a code's state.
   */
  ECHEANCE_STATUS_STATE_MALFORMED = 205,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum echeance_status echeance_status;
#else
typedef int32_t echeance_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * How open points of the sources are read. A pointer to it may be NULL: then every reading has its
 * default, as where a member is 0. A reading that a rule does not use is accepted and has no effect.
 */
typedef struct echeance_readings {
  /**
   * ECHEANCE_LEAP_DAY_FEBRUARY_28 or ECHEANCE_LEAP_DAY_MARCH_1; 0 not given: the default of the
   * rule, february-28.
   */
  int32_t leap_day;
  /**
   * ECHEANCE_COUNTING_CALENDAR or ECHEANCE_COUNTING_CPA_269; 0 not given: the default of the
   * rule, calendar for certificate-renewal, absence, exam-validity, exam-transfer,
   * holder-review, cpa-269 for change-notice, deadline.
   */
  int32_t counting;
  /**
   * ECHEANCE_LAPSED_EXAM_EITHER_ROUTE or ECHEANCE_LAPSED_EXAM_EXAM_MUST_BE_VALID; 0 not given:
   * the default of the rule, either-route.
   */
  int32_t lapsed_exam;
  /**
   * ECHEANCE_EXPIRY_DAY_FIRST_DAY_NOT_COVERED or ECHEANCE_EXPIRY_DAY_LAST_DAY_COVERED; 0 not
   * given: the default of the rule, first-day-not-covered.
   */
  int32_t expiry_day;
  /**
   * ECHEANCE_RENEWAL_PERIOD_FROM_EXPIRY or ECHEANCE_RENEWAL_PERIOD_FROM_COMPLETION; 0 not given:
   * the default of the rule, from-expiry.
   */
  int32_t renewal_period;
  /**
   * ECHEANCE_INACTIVITY_BOUNDARY_AT_24_MONTHS or ECHEANCE_INACTIVITY_BOUNDARY_AFTER_24_MONTHS; 0
   * not given: the default of the rule, at-24-months.
   */
  int32_t inactivity_boundary;
  /**
   * ECHEANCE_CODE_BOUNDARY_INCLUSIVE or ECHEANCE_CODE_BOUNDARY_EXCLUSIVE; 0 not given: the
   * default of the rule, inclusive.
   */
  int32_t code_boundary;
  /**
   * ECHEANCE_SUPPORT_HOLIDAYS_CLOSED or ECHEANCE_SUPPORT_HOLIDAYS_OPEN; 0 not given: the default
   * of the rule, closed.
   */
  int32_t support_holidays;
  /**
   * Room for readings to come: 0. Another number is refused, since an older library cannot know
   * what it chooses.
   */
  int32_t reserved[8];
} echeance_readings;

/**
 * What a check of a code says.
 */
typedef struct echeance_code_checked {
  /**
   * One of ECHEANCE_CODE_VERDICT_. Only ECHEANCE_CODE_VERDICT_ACCEPTED lets in.
   */
  int32_t verdict;
  /**
   * How many more wrong codes may be entered, after a wrong one; -1 with any other verdict.
   */
  int32_t attempts_left;
  /**
   * How many bytes of next_state are written.
   */
  uint64_t state_length;
} echeance_code_checked;

/**
 * Facts of echeance_absence. Sources: OPC-work-stoppage.
 */
typedef struct echeance_absence_facts {
  /**
   * Last day affiliated with an agent holding a valid permit, or “none”. Day, YYYYMMDD, or
   * ECHEANCE_NONE for “none”; 0 not given: unknown.
   * Fr : dernier jour du lien avec un agent titulaire d’un permis valide, ou « none ».
   */
  int32_t unaffiliated_since;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_absence_facts;

/**
 * Answer of echeance_absence.
 */
typedef struct echeance_absence_answer {
  /**
   * One of ECHEANCE_ABSENCE_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_ABSENCE_REASON_ and ECHEANCE_REASON_; 0 past the last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_ABSENCE_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Last day of the 2 years. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour des 2 ans.
   */
  int32_t last_day;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour, reporté s’il tombe un samedi, un dimanche ou un autre jour férié.
   */
  int32_t last_day_extended;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 where days_left is not null, else 0.
   */
  int32_t has_days_left;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_absence_answer;

/**
 * Decision of echeance_absence_decide.
 */
typedef struct echeance_absence_decision {
  /**
   * One of ECHEANCE_ABSENCE_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_ABSENCE_REASON_.
   */
  int32_t reason;
  /**
   * Last day of the 2 years. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour des 2 ans.
   */
  int32_t last_day;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour, reporté s’il tombe un samedi, un dimanche ou un autre jour férié.
   */
  int32_t last_day_extended;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 where days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_absence_decision;

/**
 * Facts of echeance_account_vigilance. Sources: S004-14, S004-19, S004-15, S004-16, S003-27,
 * S003-28, S004-17, Q24, S003-29, S003-30, S004-18, S004-13.
 */
typedef struct echeance_account_vigilance_facts {
  /**
   * Security certificate of the site present and correct. ECHEANCE_YES or ECHEANCE_NO; 0 not
   * given: unknown.
   * Fr : certificat de sécurité du site présent et correct.
   */
  int32_t site_certificate_ok;
  /**
   * Verification code received, or “not-applicable”. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_ACCOUNT_VIGILANCE_CODE_RECEIVED_NOT_APPLICABLE for “not-applicable”; 0 not given:
   * unknown.
   * Fr : code de vérification reçu, ou « not-applicable ».
   */
  int32_t code_received;
  /**
   * Security questions as they were chosen, or “not-applicable”. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_ACCOUNT_VIGILANCE_SECURITY_QUESTIONS_OK_NOT_APPLICABLE for “not-applicable”; 0 not
   * given: unknown.
   * Fr : questions de sécurité conformes à celles qui ont été choisies, ou « not-applicable ».
   */
  int32_t security_questions_ok;
  /**
   * List of accounts correct, or “not-applicable”. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_ACCOUNT_VIGILANCE_ACCOUNT_LIST_OK_NOT_APPLICABLE for “not-applicable”; 0 not given:
   * unknown.
   * Fr : liste des comptes exacte, ou « not-applicable ».
   */
  int32_t account_list_ok;
  /**
   * Date and time of last access correct. ECHEANCE_YES or ECHEANCE_NO; 0 not given: unknown.
   * Fr : date et heure du dernier accès exactes.
   */
  int32_t last_access_ok;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_account_vigilance_facts;

/**
 * Answer of echeance_account_vigilance.
 */
typedef struct echeance_account_vigilance_answer {
  /**
   * One of ECHEANCE_ACCOUNT_VIGILANCE_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_ACCOUNT_VIGILANCE_REASON_ and ECHEANCE_REASON_; 0 past the
   * last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_ACCOUNT_VIGILANCE_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Elements missing or incorrect. ECHEANCE_SET_GIVEN with the bits
   * ECHEANCE_ACCOUNT_VIGILANCE_FAILED_ of what is in it; 0 null.
   * Fr : éléments absents ou incorrects.
   */
  uint32_t failed;
} echeance_account_vigilance_answer;

/**
 * Answer of echeance_authentication_system.
 */
typedef struct echeance_authentication_system_answer {
  /**
   * One of ECHEANCE_AUTHENTICATION_SYSTEM_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_AUTHENTICATION_SYSTEM_REASON_ and ECHEANCE_REASON_; 0 past
   * the last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_AUTHENTICATION_SYSTEM_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Level of authentication. One of ECHEANCE_AUTHENTICATION_SYSTEM_LEVEL_; 0 null.
   * Fr : niveau d’authentification.
   */
  int32_t level;
} echeance_authentication_system_answer;

/**
 * Decision of echeance_authentication_system_decide.
 */
typedef struct echeance_authentication_system_decision {
  /**
   * One of ECHEANCE_AUTHENTICATION_SYSTEM_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_AUTHENTICATION_SYSTEM_REASON_.
   */
  int32_t reason;
} echeance_authentication_system_decision;

/**
 * Facts of echeance_certificate_duties. Sources: OPC-renewing-2021, OPC-renewing,
 * R-2.2-r1-s33.7, P-40.1-r3-s165.1, OPC-application-temporary, OPC-application-regular, Q26.
 */
typedef struct echeance_certificate_duties_facts {
  /**
   * Kind of certificate. One of ECHEANCE_CERTIFICATE_DUTIES_KIND_; 0 not given:
   * ECHEANCE_CERTIFICATE_DUTIES_KIND_REGULAR.
   * Fr : sorte de certificat.
   */
  int32_t kind;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_certificate_duties_facts;

/**
 * Answer of echeance_certificate_duties.
 */
typedef struct echeance_certificate_duties_answer {
  /**
   * One of ECHEANCE_CERTIFICATE_DUTIES_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_CERTIFICATE_DUTIES_REASON_ and ECHEANCE_REASON_; 0 past
   * the last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_CERTIFICATE_DUTIES_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Amount, in cents. Whole number; null if has_amount_cents is 0.
   * Fr : montant, en cents.
   */
  int32_t amount_cents;
  /**
   * 1 where amount_cents is not null, else 0.
   */
  int32_t has_amount_cents;
  /**
   * First day of this amount. Day, YYYYMMDD; 0 null.
   * Fr : premier jour de ce montant.
   */
  int32_t in_force_from;
  /**
   * Last day of this amount. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour de ce montant.
   */
  int32_t in_force_to;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_certificate_duties_answer;

/**
 * Decision of echeance_certificate_duties_decide.
 */
typedef struct echeance_certificate_duties_decision {
  /**
   * One of ECHEANCE_CERTIFICATE_DUTIES_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_CERTIFICATE_DUTIES_REASON_.
   */
  int32_t reason;
  /**
   * Amount, in cents. Whole number; null if has_amount_cents is 0.
   * Fr : montant, en cents.
   */
  int32_t amount_cents;
  /**
   * 1 where amount_cents is not null, else 0.
   */
  int32_t has_amount_cents;
  /**
   * First day of this amount. Day, YYYYMMDD; 0 null.
   * Fr : premier jour de ce montant.
   */
  int32_t in_force_from;
  /**
   * Last day of this amount. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour de ce montant.
   */
  int32_t in_force_to;
} echeance_certificate_duties_decision;

/**
 * Facts of echeance_certificate_issuance. Sources: S000-22, S001-25, OPC-application-regular,
 * OPC-exam, S000-21, S001-24.
 */
typedef struct echeance_certificate_issuance_facts {
  /**
   * Complete, compliant application received by the Office. ECHEANCE_YES or ECHEANCE_NO; 0 not
   * given: unknown.
   * Fr : demande complète et conforme reçue par l’Office.
   */
  int32_t application_complete;
  /**
   * Exam passed. ECHEANCE_YES or ECHEANCE_NO; 0 not given: unknown.
   * Fr : examen réussi.
   */
  int32_t exam_passed;
  /**
   * Duties paid. ECHEANCE_YES or ECHEANCE_NO; 0 not given: unknown.
   * Fr : droits payés.
   */
  int32_t duties_paid;
  /**
   * Affiliated with an agent holding a valid permit. ECHEANCE_YES or ECHEANCE_NO; 0 not given:
   * unknown.
   * Fr : lien avec un agent titulaire d’un permis valide.
   */
  int32_t affiliated;
} echeance_certificate_issuance_facts;

/**
 * Answer of echeance_certificate_issuance.
 */
typedef struct echeance_certificate_issuance_answer {
  /**
   * One of ECHEANCE_CERTIFICATE_ISSUANCE_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_CERTIFICATE_ISSUANCE_REASON_ and ECHEANCE_REASON_; 0 past
   * the last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_CERTIFICATE_ISSUANCE_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * What is still to be done. ECHEANCE_SET_GIVEN with the bits
   * ECHEANCE_CERTIFICATE_ISSUANCE_OUTSTANDING_ of what is in it; 0 null.
   * Fr : ce qui reste à faire.
   */
  uint32_t outstanding;
} echeance_certificate_issuance_answer;

/**
 * Facts of echeance_certificate_number. Sources: S000-16, S000-18, S001-19, S001-21, OPC-exam,
 * Q10, S002-21.
 */
typedef struct echeance_certificate_number_facts {
  /**
   * Text to check. Text in UTF-8, at most 4,096 bytes, taken as it is, blanks too; NULL not
   * given: unknown.
   * Fr : texte à vérifier.
   */
  const char *text;
  /**
   * Length of text in bytes.
   */
  uint64_t text_len;
  /**
   * Strict reading, or lenient (spaces, hyphens and lower case admitted). One of
   * ECHEANCE_CERTIFICATE_NUMBER_MODE_; 0 not given: ECHEANCE_CERTIFICATE_NUMBER_MODE_STRICT.
   * Fr : lecture stricte, ou tolérante (espaces, tirets et minuscules admis).
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
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_CERTIFICATE_NUMBER_REASON_ and ECHEANCE_REASON_; 0 past
   * the last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_CERTIFICATE_NUMBER_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Year. Whole number; null if has_year is 0.
   * Fr : année.
   */
  int32_t year;
  /**
   * 1 where year is not null, else 0.
   */
  int32_t has_year;
  /**
   * Text changed by the lenient reading. ECHEANCE_YES or ECHEANCE_NO; 0 null.
   * Fr : texte modifié par la lecture tolérante.
   */
  int32_t normalised;
  /**
   * Position of the first wrong character, from 0. Whole number; null if has_position is 0.
   * Fr : position du premier caractère fautif, à partir de 0.
   */
  int32_t position;
  /**
   * 1 where position is not null, else 0.
   */
  int32_t has_position;
  /**
   * Number in its canonical form. ASCII text with a final NUL; empty where null.
   * Fr : numéro dans sa forme normale.
   */
  char canonical[16];
  /**
   * Last eight characters. ASCII text with a final NUL; empty where null.
   * Fr : huit derniers caractères.
   */
  char serial[16];
} echeance_certificate_number_answer;

/**
 * Facts of echeance_certificate_renewal. Sources: S000-01, S001-05, OPC-renewing, S000-23,
 * S001-26.
 */
typedef struct echeance_certificate_renewal_facts {
  /**
   * Expiry day. Day, YYYYMMDD; 0 not given: unknown.
   * Fr : jour d’échéance.
   */
  int32_t expires_on;
  /**
   * Day the renewal was completed, or “none”. Day, YYYYMMDD, or ECHEANCE_NONE for “none”; 0 not
   * given: “none”.
   * Fr : jour où le renouvellement a été fait, ou « none ».
   */
  int32_t completed_on;
} echeance_certificate_renewal_facts;

/**
 * Answer of echeance_certificate_renewal.
 */
typedef struct echeance_certificate_renewal_answer {
  /**
   * One of ECHEANCE_CERTIFICATE_RENEWAL_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_CERTIFICATE_RENEWAL_REASON_ and ECHEANCE_REASON_; 0 past
   * the last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_CERTIFICATE_RENEWAL_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Last day to renew. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour pour renouveler.
   */
  int32_t renew_by;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour, reporté s’il tombe un samedi, un dimanche ou un autre jour férié.
   */
  int32_t renew_by_extended;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 where days_left is not null, else 0.
   */
  int32_t has_days_left;
  /**
   * Expiry day after the renewal. Day, YYYYMMDD; 0 null.
   * Fr : jour d’échéance après le renouvellement.
   */
  int32_t next_expires_on;
  /**
   * Procedure that follows. One of ECHEANCE_CERTIFICATE_RENEWAL_NEXT_PROCEDURE_; 0 null.
   * Fr : marche à suivre ensuite.
   */
  int32_t next_procedure;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_certificate_renewal_answer;

/**
 * Decision of echeance_certificate_renewal_decide.
 */
typedef struct echeance_certificate_renewal_decision {
  /**
   * One of ECHEANCE_CERTIFICATE_RENEWAL_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_CERTIFICATE_RENEWAL_REASON_.
   */
  int32_t reason;
  /**
   * Last day to renew. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour pour renouveler.
   */
  int32_t renew_by;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour, reporté s’il tombe un samedi, un dimanche ou un autre jour férié.
   */
  int32_t renew_by_extended;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 where days_left is not null, else 0.
   */
  int32_t has_days_left;
  /**
   * Expiry day after the renewal. Day, YYYYMMDD; 0 null.
   * Fr : jour d’échéance après le renouvellement.
   */
  int32_t next_expires_on;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_certificate_renewal_decision;

/**
 * Facts of echeance_certificate_status. Sources: OPC-application-regular, OPC-work-stoppage,
 * S000-01, OPC-temporary-expiry, R-2.2-s51.
 */
typedef struct echeance_certificate_status_facts {
  /**
   * Kind of certificate. One of ECHEANCE_CERTIFICATE_STATUS_KIND_; 0 not given:
   * ECHEANCE_CERTIFICATE_STATUS_KIND_REGULAR.
   * Fr : sorte de certificat.
   */
  int32_t kind;
  /**
   * Day of issue. Day, YYYYMMDD; 0 not given: unknown.
   * Fr : jour de la délivrance.
   */
  int32_t issued_on;
  /**
   * Expiry day (if absent: 2 years after issue). Day, YYYYMMDD; 0 not given: unknown.
   * Fr : jour d’échéance (à défaut : 2 ans après la délivrance).
   */
  int32_t expires_on;
  /**
   * Affiliated, on that day, with an agent holding a valid permit. ECHEANCE_YES or ECHEANCE_NO;
   * 0 not given: unknown.
   * Fr : lien, ce jour-là, avec un agent titulaire d’un permis valide.
   */
  int32_t affiliated;
  /**
   * Day of cancellation, or “none”. Day, YYYYMMDD, or ECHEANCE_NONE for “none”; 0 not given:
   * “none”.
   * Fr : jour de l’annulation, ou « none ».
   */
  int32_t cancelled_on;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_certificate_status_facts;

/**
 * Answer of echeance_certificate_status.
 */
typedef struct echeance_certificate_status_answer {
  /**
   * One of ECHEANCE_CERTIFICATE_STATUS_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_CERTIFICATE_STATUS_REASON_ and ECHEANCE_REASON_; 0 past
   * the last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_CERTIFICATE_STATUS_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Expiry day. Day, YYYYMMDD; 0 null.
   * Fr : jour d’échéance.
   */
  int32_t expires_on;
  /**
   * Last valid day. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour de validité.
   */
  int32_t last_valid_day;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 where days_left is not null, else 0.
   */
  int32_t has_days_left;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_certificate_status_answer;

/**
 * Decision of echeance_certificate_status_decide.
 */
typedef struct echeance_certificate_status_decision {
  /**
   * One of ECHEANCE_CERTIFICATE_STATUS_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_CERTIFICATE_STATUS_REASON_.
   */
  int32_t reason;
  /**
   * Expiry day. Day, YYYYMMDD; 0 null.
   * Fr : jour d’échéance.
   */
  int32_t expires_on;
  /**
   * Last valid day. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour de validité.
   */
  int32_t last_valid_day;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 where days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_certificate_status_decision;

/**
 * Facts of echeance_change_notice. Sources: OPC-changing-information, OPC-work-stoppage,
 * P-40.1-s269.
 */
typedef struct echeance_change_notice_facts {
  /**
   * Day of the change (personal contact data, new agent, end of employment or contract). Day,
   * YYYYMMDD; 0 not given: unknown.
   * Fr : jour du changement (coordonnées personnelles, nouvel agent, fin d’emploi ou de
   * contrat).
   */
  int32_t changed_on;
  /**
   * Day the Office was notified, or “none”. Day, YYYYMMDD, or ECHEANCE_NONE for “none”; 0 not
   * given: “none”.
   * Fr : jour où l’Office a été avisé, ou « none ».
   */
  int32_t notified_on;
} echeance_change_notice_facts;

/**
 * Answer of echeance_change_notice.
 */
typedef struct echeance_change_notice_answer {
  /**
   * One of ECHEANCE_CHANGE_NOTICE_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_CHANGE_NOTICE_REASON_ and ECHEANCE_REASON_; 0 past the
   * last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_CHANGE_NOTICE_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Last day to notify the Office. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour pour aviser l’Office.
   */
  int32_t due_on;
  /**
   * Last of the 15 days, not moved. Day, YYYYMMDD; 0 null.
   * Fr : dernier des 15 jours, sans report.
   */
  int32_t due_on_raw;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 where days_left is not null, else 0.
   */
  int32_t has_days_left;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_change_notice_answer;

/**
 * Decision of echeance_change_notice_decide.
 */
typedef struct echeance_change_notice_decision {
  /**
   * One of ECHEANCE_CHANGE_NOTICE_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_CHANGE_NOTICE_REASON_.
   */
  int32_t reason;
  /**
   * Last day to notify the Office. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour pour aviser l’Office.
   */
  int32_t due_on;
  /**
   * Last of the 15 days, not moved. Day, YYYYMMDD; 0 null.
   * Fr : dernier des 15 jours, sans report.
   */
  int32_t due_on_raw;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 where days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_change_notice_decision;

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
   * What the code is for. One of ECHEANCE_CODE_STATUS_PURPOSE_; 0 not given: unknown.
   * Fr : usage du code.
   */
  int32_t purpose;
  /**
   * 1 where sent_at is given; 0 not given: unknown.
   */
  int32_t has_sent_at;
  /**
   * Code already used. ECHEANCE_YES or ECHEANCE_NO; 0 not given: no.
   * Fr : code déjà utilisé.
   */
  int32_t used;
  /**
   * Code superseded by another one. ECHEANCE_YES or ECHEANCE_NO; 0 not given: no.
   * Fr : code remplacé par un autre.
   */
  int32_t superseded;
} echeance_code_status_facts;

/**
 * Answer of echeance_code_status.
 */
typedef struct echeance_code_status_answer {
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: seconds
   * since 1970-01-01T00:00:00Z.
   */
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
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_CODE_STATUS_REASON_ and ECHEANCE_REASON_; 0 past the last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_CODE_STATUS_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * 1 where there is one, else 0.
   */
  int32_t has_next_change_on;
  /**
   * 1 where expires_at is not null, else 0.
   */
  int32_t has_expires_at;
  /**
   * Seconds left. Whole number; null if has_seconds_left is 0.
   * Fr : secondes restantes.
   */
  int32_t seconds_left;
  /**
   * 1 where seconds_left is not null, else 0.
   */
  int32_t has_seconds_left;
  /**
   * Number of digits. Whole number; null if has_digits is 0.
   * Fr : nombre de chiffres.
   */
  int32_t digits;
  /**
   * 1 where digits is not null, else 0.
   */
  int32_t has_digits;
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
   * 1 where expires_at is not null, else 0.
   */
  int32_t has_expires_at;
  /**
   * Seconds left. Whole number; null if has_seconds_left is 0.
   * Fr : secondes restantes.
   */
  int32_t seconds_left;
  /**
   * 1 where seconds_left is not null, else 0.
   */
  int32_t has_seconds_left;
  /**
   * Number of digits. Whole number; null if has_digits is 0.
   * Fr : nombre de chiffres.
   */
  int32_t digits;
  /**
   * 1 where digits is not null, else 0.
   */
  int32_t has_digits;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_code_status_decision;

/**
 * Facts of echeance_deadline. Sources: P-40.1-s269, I-16-s61, CCP-art83.
 */
typedef struct echeance_deadline_facts {
  /**
   * Day from which the period runs (it does not count itself). Day, YYYYMMDD; 0 not given:
   * unknown.
   * Fr : point de départ du délai (ce jour ne compte pas).
   */
  int32_t starts_on;
  /**
   * Number of days, months or years. Whole number from 1 to 36524, if has_count is 1.
   * Fr : nombre de jours, de mois ou d’années.
   */
  int32_t count;
  /**
   * 1 where count is given; 0 not given: unknown.
   */
  int32_t has_count;
  /**
   * Unit. One of ECHEANCE_DEADLINE_UNIT_; 0 not given: unknown.
   * Fr : unité.
   */
  int32_t unit;
} echeance_deadline_facts;

/**
 * Answer of echeance_deadline.
 */
typedef struct echeance_deadline_answer {
  /**
   * One of ECHEANCE_DEADLINE_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_DEADLINE_REASON_ and ECHEANCE_REASON_; 0 past the last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_DEADLINE_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Last day. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour.
   */
  int32_t due_on;
  /**
   * Last day before any extension. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour avant tout report.
   */
  int32_t due_on_raw;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 where days_left is not null, else 0.
   */
  int32_t has_days_left;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_deadline_answer;

/**
 * Decision of echeance_deadline_decide.
 */
typedef struct echeance_deadline_decision {
  /**
   * One of ECHEANCE_DEADLINE_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_DEADLINE_REASON_.
   */
  int32_t reason;
  /**
   * Last day. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour.
   */
  int32_t due_on;
  /**
   * Last day before any extension. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour avant tout report.
   */
  int32_t due_on_raw;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 where days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_deadline_decision;

/**
 * Facts of echeance_exam_result. Sources: OPC-exam.
 */
typedef struct echeance_exam_result_facts {
  /**
   * Number of correct answers. Whole number from 0 to 2147483647, if has_correct_answers is 1.
   * Fr : nombre de bonnes réponses.
   */
  int32_t correct_answers;
  /**
   * 1 where correct_answers is given; 0 not given: unknown.
   */
  int32_t has_correct_answers;
  /**
   * Number of questions. Whole number from 1 to 1000, if has_questions is 1.
   * Fr : nombre de questions.
   */
  int32_t questions;
  /**
   * 1 where questions is given; 0 not given: 51.
   */
  int32_t has_questions;
} echeance_exam_result_facts;

/**
 * Answer of echeance_exam_result.
 */
typedef struct echeance_exam_result_answer {
  /**
   * One of ECHEANCE_EXAM_RESULT_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_EXAM_RESULT_REASON_ and ECHEANCE_REASON_; 0 past the last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_EXAM_RESULT_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Correct answers needed. Whole number; null if has_pass_mark is 0.
   * Fr : bonnes réponses nécessaires.
   */
  int32_t pass_mark;
  /**
   * 1 where pass_mark is not null, else 0.
   */
  int32_t has_pass_mark;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_exam_result_answer;

/**
 * From one day to another, both included.
 */
typedef struct echeance_period {
  /**
   * First day, YYYYMMDD. Required.
   */
  int32_t from;
  /**
   * Last day, YYYYMMDD, or ECHEANCE_NONE where the period has not ended. Required.
   */
  int32_t to;
} echeance_period;

/**
 * Facts of echeance_exam_transfer. Sources: S000-05, S001-08, S000-25, S000-04.
 */
typedef struct echeance_exam_transfer_facts {
  /**
   * Periods of affiliation with an agent holding a valid permit. Periods, in no order; NULL not
   * given: unknown.
   * Fr : périodes de lien avec un agent titulaire d’un permis valide.
   */
  const struct echeance_period *affiliation_periods;
  /**
   * How many affiliation_periods there are.
   */
  uint64_t affiliation_periods_count;
  /**
   * Day the exam was passed, or “never”. Day, YYYYMMDD, or ECHEANCE_NONE for “never”; 0 not
   * given: unknown.
   * Fr : jour de la réussite de l’examen, ou « never ».
   */
  int32_t exam_passed_on;
  /**
   * Affiliated with an agent holding a valid permit when the certificate expired. ECHEANCE_YES
   * or ECHEANCE_NO; 0 not given: unknown.
   * Fr : lien avec un agent titulaire d’un permis valide à l’expiration du certificat.
   */
  int32_t affiliated_at_expiry;
  /**
   * Day the certificate expired (with the periods, never with affiliated_at_expiry). Day,
   * YYYYMMDD; 0 not given: unknown.
   * Fr : jour d’expiration du certificat (avec les périodes, jamais avec affiliated_at_expiry).
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
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_EXAM_TRANSFER_REASON_ and ECHEANCE_REASON_; 0 past the
   * last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_EXAM_TRANSFER_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Routes: “affiliated-at-expiry”. One of ECHEANCE_EXAM_TRANSFER_ROUTES_; 0 null or unknown.
   * Fr : voies.
   */
  int32_t routes_affiliated_at_expiry;
  /**
   * Routes: “exam-within-two-years”. One of ECHEANCE_EXAM_TRANSFER_ROUTES_; 0 null or unknown.
   * Fr : voies.
   */
  int32_t routes_exam_within_two_years;
  /**
   * Last day of the exam route. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour de la voie de l’examen.
   */
  int32_t last_day;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour, reporté s’il tombe un samedi, un dimanche ou un autre jour férié.
   */
  int32_t last_day_extended;
  /**
   * Not read; 0 in answers.
   */
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
   * Last day of the exam route. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour de la voie de l’examen.
   */
  int32_t last_day;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour, reporté s’il tombe un samedi, un dimanche ou un autre jour férié.
   */
  int32_t last_day_extended;
} echeance_exam_transfer_decision;

/**
 * Facts of echeance_exam_validity. Sources: S000-24, S000-25.
 */
typedef struct echeance_exam_validity_facts {
  /**
   * Day the exam was passed, or “never”. Day, YYYYMMDD, or ECHEANCE_NONE for “never”; 0 not
   * given: unknown.
   * Fr : jour de la réussite de l’examen, ou « never ».
   */
  int32_t passed_on;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_exam_validity_facts;

/**
 * Answer of echeance_exam_validity.
 */
typedef struct echeance_exam_validity_answer {
  /**
   * One of ECHEANCE_EXAM_VALIDITY_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_EXAM_VALIDITY_REASON_ and ECHEANCE_REASON_; 0 past the
   * last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_EXAM_VALIDITY_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Last day of the 2 years. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour des 2 ans.
   */
  int32_t last_day;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour, reporté s’il tombe un samedi, un dimanche ou un autre jour férié.
   */
  int32_t last_day_extended;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 where days_left is not null, else 0.
   */
  int32_t has_days_left;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_exam_validity_answer;

/**
 * Decision of echeance_exam_validity_decide.
 */
typedef struct echeance_exam_validity_decision {
  /**
   * One of ECHEANCE_EXAM_VALIDITY_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_EXAM_VALIDITY_REASON_.
   */
  int32_t reason;
  /**
   * Last day of the 2 years. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour des 2 ans.
   */
  int32_t last_day;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour, reporté s’il tombe un samedi, un dimanche ou un autre jour férié.
   */
  int32_t last_day_extended;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 where days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_exam_validity_decision;

/**
 * Facts of echeance_file_recovery. Sources: S002-21, S002-22, S002-24, S002-25, S002-26,
 * S002-28, S002-29, S002-27, S002-23.
 */
typedef struct echeance_file_recovery_facts {
  /**
   * Certificate number and date of birth, together, match the file, or “not-given”. ECHEANCE_YES
   * or ECHEANCE_NO, or ECHEANCE_FILE_RECOVERY_IDENTIFIERS_MATCH_NOT_GIVEN for “not-given”; 0 not
   * given: unknown.
   * Fr : numéro de certificat et date de naissance, ensemble, conformes au dossier, ou
   * « not-given ».
   */
  int32_t identifiers_match;
  /**
   * State of the security code. One of ECHEANCE_FILE_RECOVERY_CODE_; 0 not given: unknown.
   * Fr : état du code de sécurité.
   */
  int32_t code;
  /**
   * Invoice, or “none”. 1 where it is given, by the members invoice_…, or ECHEANCE_NONE for
   * “none”; 0 not given: “none”.
   * Fr : facture, ou « none ».
   */
  int32_t invoice;
  /**
   * Day of the invoice. Day, YYYYMMDD; 0 not given: unknown.
   * Fr : jour de la facture.
   */
  int32_t invoice_issued_on;
  /**
   * Invoice taken from a payment confirmation of the Office. ECHEANCE_YES or ECHEANCE_NO; 0 not
   * given: unknown.
   * Fr : facture tirée d’une confirmation de paiement de l’Office.
   */
  int32_t invoice_from_office_confirmation;
  /**
   * State of the request for assistance. One of ECHEANCE_FILE_RECOVERY_ASSISTANCE_; 0 not given:
   * ECHEANCE_FILE_RECOVERY_ASSISTANCE_NONE.
   * Fr : état de la demande d’assistance.
   */
  int32_t assistance;
} echeance_file_recovery_facts;

/**
 * Answer of echeance_file_recovery.
 */
typedef struct echeance_file_recovery_answer {
  /**
   * One of ECHEANCE_FILE_RECOVERY_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_FILE_RECOVERY_REASON_ and ECHEANCE_REASON_; 0 past the
   * last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_FILE_RECOVERY_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Options: “enter-code”. One of ECHEANCE_FILE_RECOVERY_OPTIONS_; 0 null or unknown.
   * Fr : options.
   */
  int32_t options_enter_code;
  /**
   * Options: “give-invoice-number”. One of ECHEANCE_FILE_RECOVERY_OPTIONS_; 0 null or unknown.
   * Fr : options.
   */
  int32_t options_give_invoice_number;
  /**
   * Options: “request-assistance”. One of ECHEANCE_FILE_RECOVERY_OPTIONS_; 0 null or unknown.
   * Fr : options.
   */
  int32_t options_request_assistance;
} echeance_file_recovery_answer;

/**
 * Decision of echeance_file_recovery_decide.
 */
typedef struct echeance_file_recovery_decision {
  /**
   * One of ECHEANCE_FILE_RECOVERY_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_FILE_RECOVERY_REASON_.
   */
  int32_t reason;
} echeance_file_recovery_decision;

/**
 * Facts of echeance_holder_review. Sources: S000-16, S000-18, R-2.2-s51, S000-01, S000-05,
 * S000-25, OPC-work-stoppage, OPC-renewing, S004-36, S004-37, S004-38, Q20, S000-23.
 */
typedef struct echeance_holder_review_facts {
  /**
   * Certificate number, or “none” to leave it unchecked. Text in UTF-8, at most 4,096 bytes,
   * taken as it is, blanks too or the text “none”; NULL not given: unknown.
   * Fr : numéro de certificat, ou « none » pour ne pas le vérifier.
   */
  const char *certificate_number;
  /**
   * Length of certificate_number in bytes.
   */
  uint64_t certificate_number_len;
  /**
   * Kind of certificate. One of ECHEANCE_HOLDER_REVIEW_KIND_; 0 not given:
   * ECHEANCE_HOLDER_REVIEW_KIND_REGULAR.
   * Fr : sorte de certificat.
   */
  int32_t kind;
  /**
   * Day of issue. Day, YYYYMMDD; 0 not given: unknown.
   * Fr : jour de la délivrance.
   */
  int32_t issued_on;
  /**
   * Expiry day (if absent: 2 years after issue). Day, YYYYMMDD; 0 not given: unknown.
   * Fr : jour d’échéance (à défaut : 2 ans après la délivrance).
   */
  int32_t expires_on;
  /**
   * Affiliated, on that day, with an agent holding a valid permit. ECHEANCE_YES or ECHEANCE_NO;
   * 0 not given: unknown.
   * Fr : lien, ce jour-là, avec un agent titulaire d’un permis valide.
   */
  int32_t affiliated;
  /**
   * Last day with an affiliation, or “none”. Day, YYYYMMDD, or ECHEANCE_NONE for “none”; 0 not
   * given: unknown.
   * Fr : dernier jour avec un lien, ou « none ».
   */
  int32_t unaffiliated_since;
  /**
   * Day of cancellation, or “none”. Day, YYYYMMDD, or ECHEANCE_NONE for “none”; 0 not given:
   * “none”.
   * Fr : jour de l’annulation, ou « none ».
   */
  int32_t cancelled_on;
  /**
   * Day the renewal was completed, or “none”. Day, YYYYMMDD, or ECHEANCE_NONE for “none”; 0 not
   * given: “none”.
   * Fr : jour où le renouvellement a été terminé, ou « none ».
   */
  int32_t renewal_completed_on;
  /**
   * Day the exam was passed, or “never”. Day, YYYYMMDD, or ECHEANCE_NONE for “never”; 0 not
   * given: unknown.
   * Fr : jour de la réussite de l’examen, ou « never ».
   */
  int32_t exam_passed_on;
  /**
   * Affiliated with an agent holding a valid permit when the certificate expired. ECHEANCE_YES
   * or ECHEANCE_NO; 0 not given: unknown.
   * Fr : lien avec un agent titulaire d’un permis valide à l’expiration du certificat.
   */
  int32_t affiliated_at_expiry;
  /**
   * Last use of the clicSÉQUR account, or “none” (SAG account, or not to be looked at). Day,
   * YYYYMMDD, or ECHEANCE_NONE for “none”; 0 not given: unknown.
   * Fr : dernière utilisation du compte clicSÉQUR, ou « none » (compte du SAG, ou à ne pas
   * examiner).
   */
  int32_t account_last_used_on;
  /**
   * Days before the end at which a renewal is called for. Whole number from 0 to 730, if
   * has_renewal_lead_days is 1.
   * Fr : jours avant la fin où le renouvellement est signalé.
   */
  int32_t renewal_lead_days;
  /**
   * 1 where renewal_lead_days is given; 0 not given: 90.
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
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_HOLDER_REVIEW_REASON_ and ECHEANCE_REASON_; 0 past the
   * last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_HOLDER_REVIEW_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Last day on which the act is in time. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour pour agir.
   */
  int32_t act_by;
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
   * Last day on which the act is in time. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour pour agir.
   */
  int32_t act_by;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_holder_review_decision;

/**
 * Facts of echeance_inactivity. Sources: S004-36, S004-37, Q18, S004-38, OPC-renewing, Q17.
 */
typedef struct echeance_inactivity_facts {
  /**
   * Day of the last sign-in. Day, YYYYMMDD; 0 not given: unknown.
   * Fr : jour de la dernière ouverture de session.
   */
  int32_t last_used_on;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_inactivity_facts;

/**
 * Answer of echeance_inactivity.
 */
typedef struct echeance_inactivity_answer {
  /**
   * One of ECHEANCE_INACTIVITY_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_INACTIVITY_REASON_ and ECHEANCE_REASON_; 0 past the last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_INACTIVITY_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Day of the cancellation. Day, YYYYMMDD; 0 null.
   * Fr : jour de l’annulation.
   */
  int32_t cancellation_on;
  /**
   * 30 days before the cancellation. Day, YYYYMMDD; 0 null.
   * Fr : 30 jours avant l’annulation.
   */
  int32_t notice_30_on;
  /**
   * 7 days before the cancellation. Day, YYYYMMDD; 0 null.
   * Fr : 7 jours avant l’annulation.
   */
  int32_t notice_7_on;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 where days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_inactivity_answer;

/**
 * Decision of echeance_inactivity_decide.
 */
typedef struct echeance_inactivity_decision {
  /**
   * One of ECHEANCE_INACTIVITY_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_INACTIVITY_REASON_.
   */
  int32_t reason;
  /**
   * Day of the cancellation. Day, YYYYMMDD; 0 null.
   * Fr : jour de l’annulation.
   */
  int32_t cancellation_on;
  /**
   * 30 days before the cancellation. Day, YYYYMMDD; 0 null.
   * Fr : 30 jours avant l’annulation.
   */
  int32_t notice_30_on;
  /**
   * 7 days before the cancellation. Day, YYYYMMDD; 0 null.
   * Fr : 7 jours avant l’annulation.
   */
  int32_t notice_7_on;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 where days_left is not null, else 0.
   */
  int32_t has_days_left;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_inactivity_decision;

/**
 * Facts of echeance_inactivity_plan. Sources: S004-36, S004-37, S004-38.
 */
typedef struct echeance_inactivity_plan_facts {
  /**
   * Day of the last sign-in. Day, YYYYMMDD; 0 not given: unknown.
   * Fr : jour de la dernière ouverture de session.
   */
  int32_t last_used_on;
  /**
   * Day the 30-day notice was sent, or “none”. Day, YYYYMMDD, or ECHEANCE_NONE for “none”; 0 not
   * given: “none”.
   * Fr : jour de l’envoi de l’avis de 30 jours, ou « none ».
   */
  int32_t notice_30_sent_on;
  /**
   * Day the 7-day notice was sent, or “none”. Day, YYYYMMDD, or ECHEANCE_NONE for “none”; 0 not
   * given: “none”.
   * Fr : jour de l’envoi de l’avis de 7 jours, ou « none ».
   */
  int32_t notice_7_sent_on;
  /**
   * No cancellation without both notices (the operator’s choice). ECHEANCE_YES or ECHEANCE_NO; 0
   * not given: yes.
   * Fr : aucune annulation sans les deux avis (choix de l’exploitant).
   */
  int32_t require_notices;
} echeance_inactivity_plan_facts;

/**
 * Answer of echeance_inactivity_plan.
 */
typedef struct echeance_inactivity_plan_answer {
  /**
   * One of ECHEANCE_INACTIVITY_PLAN_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_INACTIVITY_PLAN_REASON_ and ECHEANCE_REASON_; 0 past the
   * last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_INACTIVITY_PLAN_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Day of the next step. Day, YYYYMMDD; 0 null.
   * Fr : jour de la prochaine étape.
   */
  int32_t next_action_on;
  /**
   * Earliest day of the cancellation. Day, YYYYMMDD; 0 null.
   * Fr : premier jour possible de l’annulation.
   */
  int32_t cancel_not_before;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_inactivity_plan_answer;

/**
 * Decision of echeance_inactivity_plan_decide.
 */
typedef struct echeance_inactivity_plan_decision {
  /**
   * One of ECHEANCE_INACTIVITY_PLAN_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_INACTIVITY_PLAN_REASON_.
   */
  int32_t reason;
  /**
   * Day of the next step. Day, YYYYMMDD; 0 null.
   * Fr : jour de la prochaine étape.
   */
  int32_t next_action_on;
  /**
   * Earliest day of the cancellation. Day, YYYYMMDD; 0 null.
   * Fr : premier jour possible de l’annulation.
   */
  int32_t cancel_not_before;
} echeance_inactivity_plan_decision;

/**
 * Facts of echeance_invoice_proof. Sources: S002-26, Q21.
 */
typedef struct echeance_invoice_proof_facts {
  /**
   * Day of the invoice. Day, YYYYMMDD; 0 not given: unknown.
   * Fr : jour de la facture.
   */
  int32_t issued_on;
  /**
   * Invoice taken from a payment confirmation of the Office. ECHEANCE_YES or ECHEANCE_NO; 0 not
   * given: unknown.
   * Fr : facture tirée d’une confirmation de paiement de l’Office.
   */
  int32_t from_office_confirmation;
} echeance_invoice_proof_facts;

/**
 * Answer of echeance_invoice_proof.
 */
typedef struct echeance_invoice_proof_answer {
  /**
   * One of ECHEANCE_INVOICE_PROOF_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_INVOICE_PROOF_REASON_ and ECHEANCE_REASON_; 0 past the
   * last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_INVOICE_PROOF_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Last day on which the invoice is less than 3 years old. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour où la facture a moins de 3 ans.
   */
  int32_t last_day;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 where days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_invoice_proof_answer;

/**
 * Decision of echeance_invoice_proof_decide.
 */
typedef struct echeance_invoice_proof_decision {
  /**
   * One of ECHEANCE_INVOICE_PROOF_, never 0.
   */
  int32_t outcome;
  /**
   * The first reason: one of ECHEANCE_INVOICE_PROOF_REASON_.
   */
  int32_t reason;
  /**
   * Last day on which the invoice is less than 3 years old. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour où la facture a moins de 3 ans.
   */
  int32_t last_day;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 where days_left is not null, else 0.
   */
  int32_t has_days_left;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_invoice_proof_decision;

/**
 * Facts of echeance_message_authenticity. Sources: S004-33, S004-35, S004-37, S004-38,
 * S004-34.
 */
typedef struct echeance_message_authenticity_facts {
  /**
   * Kind of message. One of ECHEANCE_MESSAGE_AUTHENTICITY_KIND_; 0 not given: unknown.
   * Fr : sorte de message.
   */
  int32_t kind;
  /**
   * Signature of the Gouvernement du Québec present. ECHEANCE_YES or ECHEANCE_NO; 0 not given:
   * unknown.
   * Fr : signature du gouvernement du Québec présente.
   */
  int32_t has_signature;
  /**
   * Visual of clicSÉQUR present. ECHEANCE_YES or ECHEANCE_NO; 0 not given: unknown.
   * Fr : visuel de clicSÉQUR présent.
   */
  int32_t has_visual;
  /**
   * Personal information asked for. ECHEANCE_SET_GIVEN with the bits
   * ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_ of what is in it; 0 not given: unknown.
   * Fr : renseignements personnels demandés.
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
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_MESSAGE_AUTHENTICITY_REASON_ and ECHEANCE_REASON_; 0 past
   * the last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_MESSAGE_AUTHENTICITY_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * What makes the message suspicious. ECHEANCE_SET_GIVEN with the bits
   * ECHEANCE_MESSAGE_AUTHENTICITY_FINDINGS_ of what is in it; 0 null.
   * Fr : ce qui rend le message suspect.
   */
  uint32_t findings;
} echeance_message_authenticity_answer;

/**
 * Facts of echeance_new_file_after_expiry. Sources: S000-06, S000-10, S001-09, S001-13,
 * S000-03, S000-14, S001-07, S001-17, S000-15, S001-18, S000-19, S000-20, S001-22, S001-23,
 * S000-21, S001-24, S000-22, S001-25.
 */
typedef struct echeance_new_file_after_expiry_facts {
  /**
   * New account created. ECHEANCE_YES or ECHEANCE_NO; 0 not given: unknown.
   * Fr : nouveau compte créé.
   */
  int32_t account_created;
  /**
   * New file created. ECHEANCE_YES or ECHEANCE_NO; 0 not given: unknown.
   * Fr : nouveau dossier créé.
   */
  int32_t file_created;
  /**
   * E-mail asking for the transfer sent. ECHEANCE_YES or ECHEANCE_NO; 0 not given: unknown.
   * Fr : courriel demandant le transfert envoyé.
   */
  int32_t request_sent;
  /**
   * Office’s reply received. ECHEANCE_YES or ECHEANCE_NO; 0 not given: unknown.
   * Fr : réponse de l’Office reçue.
   */
  int32_t office_replied;
  /**
   * Invoice paid. ECHEANCE_YES or ECHEANCE_NO; 0 not given: unknown.
   * Fr : facture payée.
   */
  int32_t invoice_paid;
  /**
   * Affiliated with a collection agent. ECHEANCE_YES or ECHEANCE_NO; 0 not given: unknown.
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
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_ and ECHEANCE_REASON_; 0 past
   * the last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Steps: “create-account”. One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 null or unknown.
   * Fr : étapes.
   */
  int32_t steps_create_account;
  /**
   * Steps: “create-file”. One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 null or unknown.
   * Fr : étapes.
   */
  int32_t steps_create_file;
  /**
   * Steps: “send-request”. One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 null or unknown.
   * Fr : étapes.
   */
  int32_t steps_send_request;
  /**
   * Steps: “await-office”. One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 null or unknown.
   * Fr : étapes.
   */
  int32_t steps_await_office;
  /**
   * Steps: “pay-invoice”. One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 null or unknown.
   * Fr : étapes.
   */
  int32_t steps_pay_invoice;
  /**
   * Steps: “affiliate”. One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 null or unknown.
   * Fr : étapes.
   */
  int32_t steps_affiliate;
  /**
   * System in which the account is created. One of
   * ECHEANCE_NEW_FILE_AFTER_EXPIRY_ACCOUNT_SYSTEM_; 0 null.
   * Fr : système dans lequel le compte est créé.
   */
  int32_t account_system;
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
 * Facts of echeance_second_factor. Sources: S004-07, S004-08, S004-15,
 * CLICSEQUR-confidentiality-policy, Q15, S004-11.
 */
typedef struct echeance_second_factor_facts {
  /**
   * Body whose service is used. Text in UTF-8, at most 4,096 bytes, taken as it is, blanks too;
   * NULL not given: unknown. The rule knows, letter by letter: autorite-des-marches-financiers,
   * conseil-des-arts-et-des-lettres, directeur-de-l-etat-civil,
   * groupement-des-assureurs-automobiles, emploi-et-solidarite-sociale, environnement,
   * office-de-la-protection-du-consommateur, quebec-emploi, regie-de-l-assurance-maladie,
   * regime-quebecois-d-assurance-parentale, retraite-quebec, revenu-quebec.
   * Fr : organisme dont le service est utilisé.
   */
  const char *body;
  /**
   * Length of body in bytes.
   */
  uint64_t body_len;
  /**
   * When it was asked, in the same browser, that no further code be required, or “none”. Seconds
   * since 1970-01-01T00:00:00Z, if has_code_suppressed_at is 1.
   * Fr : moment où il a été demandé, dans le même navigateur, de ne plus exiger de code, ou
   * « none ».
   */
  int64_t code_suppressed_at;
  /**
   * Public computer. ECHEANCE_YES or ECHEANCE_NO; 0 not given: no.
   * Fr : ordinateur public.
   */
  int32_t public_computer;
  /**
   * 1 where code_suppressed_at is given, or ECHEANCE_NONE for “none”; 0 not given: “none”.
   */
  int32_t has_code_suppressed_at;
} echeance_second_factor_facts;

/**
 * Answer of echeance_second_factor.
 */
typedef struct echeance_second_factor_answer {
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: seconds
   * since 1970-01-01T00:00:00Z.
   */
  int64_t next_change_on;
  /**
   * Moment from which a code is asked for again. Seconds since 1970-01-01T00:00:00Z; null if
   * has_suppressed_until is 0.
   * Fr : moment à partir duquel un code est de nouveau demandé.
   */
  int64_t suppressed_until;
  /**
   * One of ECHEANCE_SECOND_FACTOR_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_SECOND_FACTOR_REASON_ and ECHEANCE_REASON_; 0 past the
   * last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_SECOND_FACTOR_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * 1 where there is one, else 0.
   */
  int32_t has_next_change_on;
  /**
   * 1 where suppressed_until is not null, else 0.
   */
  int32_t has_suppressed_until;
} echeance_second_factor_answer;

/**
 * Decision of echeance_second_factor_decide.
 */
typedef struct echeance_second_factor_decision {
  /**
   * Moment from which a code is asked for again. Seconds since 1970-01-01T00:00:00Z; null if
   * has_suppressed_until is 0.
   * Fr : moment à partir duquel un code est de nouveau demandé.
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
   * 1 where suppressed_until is not null, else 0.
   */
  int32_t has_suppressed_until;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_second_factor_decision;

/**
 * Facts of echeance_sign_in. Sources: S003-04, S003-16, S004-35, S003-18, Q27, S003-20,
 * S003-21, S003-01, S003-02, S003-17, S004-07, S004-11, S003-37, S003-38, S003-22, S003-36,
 * S003-39.
 */
typedef struct echeance_sign_in_facts {
  /**
   * User code and password. One of ECHEANCE_SIGN_IN_CREDENTIALS_; 0 not given: unknown.
   * Fr : code d’utilisateur et mot de passe.
   */
  int32_t credentials;
  /**
   * Picture and personal sentence recognised. ECHEANCE_YES or ECHEANCE_NO; 0 not given: unknown.
   * Fr : image et phrase personnelle reconnues.
   */
  int32_t site_recognised;
  /**
   * Second authentication factor. One of ECHEANCE_SIGN_IN_SECOND_FACTOR_; 0 not given: unknown.
   * Fr : second facteur d’authentification.
   */
  int32_t second_factor;
  /**
   * Terms and conditions. One of ECHEANCE_SIGN_IN_TERMS_; 0 not given: unknown.
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
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_SIGN_IN_REASON_ and ECHEANCE_REASON_; 0 past the last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_SIGN_IN_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Content of the step not published. ECHEANCE_YES or ECHEANCE_NO; 0 null.
   * Fr : contenu de l’étape non publié.
   */
  int32_t unspecified;
} echeance_sign_in_answer;

/**
 * Facts of echeance_single_sign_on. Sources: S003-15, Q23, S003-09, S003-13, S003-14.
 */
typedef struct echeance_single_sign_on_facts {
  /**
   * Single sign-on activated in the account. ECHEANCE_YES or ECHEANCE_NO; 0 not given: unknown.
   * Fr : authentification unique activée dans le compte.
   */
  int32_t enabled;
  /**
   * Box for a public computer checked. ECHEANCE_YES or ECHEANCE_NO; 0 not given: unknown.
   * Fr : case de l’ordinateur public cochée.
   */
  int32_t public_computer;
  /**
   * Number of clicSÉQUR accounts in use. Whole number from 0 to 1000, if has_accounts_in_use is
   * 1.
   * Fr : nombre de comptes clicSÉQUR utilisés.
   */
  int32_t accounts_in_use;
  /**
   * 1 where accounts_in_use is given; 0 not given: 1.
   */
  int32_t has_accounts_in_use;
} echeance_single_sign_on_facts;

/**
 * Answer of echeance_single_sign_on.
 */
typedef struct echeance_single_sign_on_answer {
  /**
   * One of ECHEANCE_SINGLE_SIGN_ON_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_SINGLE_SIGN_ON_REASON_ and ECHEANCE_REASON_; 0 past the
   * last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_SINGLE_SIGN_ON_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Single sign-on recommended. ECHEANCE_YES or ECHEANCE_NO; 0 null.
   * Fr : authentification unique recommandée.
   */
  int32_t recommended;
  /**
   * A new authentication always possible. ECHEANCE_YES or ECHEANCE_NO; 0 null.
   * Fr : nouvelle authentification toujours possible.
   */
  int32_t may_ask_again;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_single_sign_on_answer;

/**
 * Facts of echeance_site_authenticity. Sources: S003-19, S003-20.
 */
typedef struct echeance_site_authenticity_facts {
  /**
   * Chosen picture displayed and recognised. ECHEANCE_YES or ECHEANCE_NO; 0 not given: unknown.
   * Fr : image choisie affichée et reconnue.
   */
  int32_t picture_recognised;
  /**
   * Personal sentence displayed and recognised. ECHEANCE_YES or ECHEANCE_NO; 0 not given:
   * unknown.
   * Fr : phrase personnelle affichée et reconnue.
   */
  int32_t sentence_recognised;
} echeance_site_authenticity_facts;

/**
 * Answer of echeance_site_authenticity.
 */
typedef struct echeance_site_authenticity_answer {
  /**
   * One of ECHEANCE_SITE_AUTHENTICITY_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_SITE_AUTHENTICITY_REASON_ and ECHEANCE_REASON_; 0 past the
   * last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_SITE_AUTHENTICITY_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_site_authenticity_answer;

/**
 * Facts of echeance_support_hours. Sources: S002-34, T-5.1, Q22, I-16-s61.
 */
typedef struct echeance_support_hours_facts {
  /**
   * Help desk. One of ECHEANCE_SUPPORT_HOURS_DESK_; 0 not given:
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
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: seconds
   * since 1970-01-01T00:00:00Z.
   */
  int64_t next_change_on;
  /**
   * Next opening. Seconds since 1970-01-01T00:00:00Z; null if has_opens_at is 0.
   * Fr : prochaine ouverture.
   */
  int64_t opens_at;
  /**
   * Next closing. Seconds since 1970-01-01T00:00:00Z; null if has_closes_at is 0.
   * Fr : prochaine fermeture.
   */
  int64_t closes_at;
  /**
   * One of ECHEANCE_SUPPORT_HOURS_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_SUPPORT_HOURS_REASON_ and ECHEANCE_REASON_; 0 past the
   * last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_SUPPORT_HOURS_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * 1 where there is one, else 0.
   */
  int32_t has_next_change_on;
  /**
   * 1 where opens_at is not null, else 0.
   */
  int32_t has_opens_at;
  /**
   * 1 where closes_at is not null, else 0.
   */
  int32_t has_closes_at;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
  /**
   * Telephone number. ASCII text with a final NUL; empty where null.
   * Fr : numéro de téléphone.
   */
  char telephone[16];
} echeance_support_hours_answer;

/**
 * Decision of echeance_support_hours_decide.
 */
typedef struct echeance_support_hours_decision {
  /**
   * Next opening. Seconds since 1970-01-01T00:00:00Z; null if has_opens_at is 0.
   * Fr : prochaine ouverture.
   */
  int64_t opens_at;
  /**
   * Next closing. Seconds since 1970-01-01T00:00:00Z; null if has_closes_at is 0.
   * Fr : prochaine fermeture.
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
   * 1 where opens_at is not null, else 0.
   */
  int32_t has_opens_at;
  /**
   * 1 where closes_at is not null, else 0.
   */
  int32_t has_closes_at;
} echeance_support_hours_decision;

/**
 * Facts of echeance_terms_acceptance. Sources: S003-38, S004-21, S003-39.
 */
typedef struct echeance_terms_acceptance_facts {
  /**
   * Terms and conditions accepted at registration. ECHEANCE_YES or ECHEANCE_NO; 0 not given:
   * unknown.
   * Fr : conditions d’utilisation acceptées à l’inscription.
   */
  int32_t accepted_at_registration;
  /**
   * Significant change of the terms since registration. ECHEANCE_YES or ECHEANCE_NO; 0 not
   * given: unknown.
   * Fr : changement important des conditions depuis l’inscription.
   */
  int32_t changed_significantly_since;
} echeance_terms_acceptance_facts;

/**
 * Answer of echeance_terms_acceptance.
 */
typedef struct echeance_terms_acceptance_answer {
  /**
   * One of ECHEANCE_TERMS_ACCEPTANCE_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_TERMS_ACCEPTANCE_REASON_ and ECHEANCE_REASON_; 0 past the
   * last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_TERMS_ACCEPTANCE_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_terms_acceptance_answer;

/**
 * Facts of echeance_transfer_request. Sources: S000-16, S000-17, S000-18, S001-19, S001-20,
 * S001-21, Q10, Q11.
 */
typedef struct echeance_transfer_request_facts {
  /**
   * Number of the new file, or “none”. Text in UTF-8, at most 4,096 bytes, taken as it is,
   * blanks too or the text “none”; NULL not given: unknown.
   * Fr : numéro du nouveau dossier, ou « none ».
   */
  const char *new_file_number;
  /**
   * Length of new_file_number in bytes.
   */
  uint64_t new_file_number_len;
  /**
   * Number of the expired certificate, or “none”. Text in UTF-8, at most 4,096 bytes, taken as
   * it is, blanks too or the text “none”; NULL not given: unknown.
   * Fr : numéro du certificat expiré, ou « none ».
   */
  const char *expired_certificate_number;
  /**
   * Length of expired_certificate_number in bytes.
   */
  uint64_t expired_certificate_number_len;
  /**
   * Wish that the result be transferred, stated in the e-mail. ECHEANCE_YES or ECHEANCE_NO; 0
   * not given: unknown.
   * Fr : souhait que le résultat soit transféré, exprimé dans le courriel.
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
  /**
   * How many reasons there are.
   */
  int32_t reason_count;
  /**
   * Their numbers, in order: ECHEANCE_TRANSFER_REQUEST_REASON_ and ECHEANCE_REASON_; 0 past the
   * last.
   */
  int32_t reasons[8];
  /**
   * Facts that would settle an undetermined outcome: bits ECHEANCE_TRANSFER_REQUEST_FACT_.
   */
  uint32_t missing;
  /**
   * 1 where another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first reading of which another choice does: one of ECHEANCE_READING_; 0 where none does.
   */
  int32_t contested_reading;
  /**
   * The outcome from next_change_on on; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment on which time alone gives another outcome, up to 2199-12-31: day,
   * YYYYMMDD; 0 where there is none.
   */
  int32_t next_change_on;
  /**
   * Missing items. ECHEANCE_SET_GIVEN with the bits ECHEANCE_TRANSFER_REQUEST_MISSING_ITEMS_ of
   * what is in it; 0 null.
   * Fr : éléments manquants.
   */
  uint32_t missing_items;
  /**
   * Invalid items. ECHEANCE_SET_GIVEN with the bits ECHEANCE_TRANSFER_REQUEST_INVALID_ITEMS_ of
   * what is in it; 0 null.
   * Fr : éléments non valides.
   */
  uint32_t invalid_items;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_transfer_request_answer;

/**
 * What clocks in Québec show.
 */
typedef struct echeance_local_time {
  /**
   * Day, YYYYMMDD.
   */
  int32_t day;
  /**
   * Seconds since midnight on the clock, 0 to 86399.
   */
  int32_t second_of_day;
  /**
   * How far the clock is from UTC, in seconds: -18000, or -14400 in summer.
   */
  int32_t offset;
  /**
   * Not read.
   */
  int32_t reserved;
} echeance_local_time;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Checks whether what someone entered, `given`, is the six-digit code that `state` was kept of, and writes the state to
 * keep from now on: keep it before acting on the verdict, and only if the one that was read is still the one kept.
 * Whoever checks an old state gives attempts back, or accepts a code twice.
 *
 * The state is a text as the Rust and Python libraries make it with the code; `next_state` is another, without a final
 * NUL, and may be the buffer of `state`. Its `capacity` is at least ECHEANCE_CODE_STATE_MAX, else
 * ECHEANCE_STATUS_TOO_SMALL. `now` is seconds since 1970-01-01T00:00:00Z, from no clock but the caller's. The key is the
 * one the code was made with, 16 bytes or more. Of the readings, code_boundary counts.
 *
 * What the state tells comes before what was entered, in this order: used, superseded, expired or lifetime not
 * published, no attempts left, malformed. What was entered is taken as it is, without white space to trim; what is not
 * UTF-8 is malformed. Log verdicts, never what was entered.
 *
 * With another key no code is the right one: the verdict is ECHEANCE_CODE_VERDICT_WRONG and an attempt is taken. Nothing can
 * tell it from a wrong code, so make sure of the key first.
 *
 * From 201 on, a status says why no check was made, the first of these: ECHEANCE_STATUS_STATE_MALFORMED,
 * ECHEANCE_STATUS_KEY_TOO_SHORT, ECHEANCE_STATUS_BEFORE_SENDING. With any status but ECHEANCE_STATUS_OK neither output is written.
 */
echeance_status echeance_code_check(const char *state,
                                    size_t state_length,
                                    const char *given,
                                    size_t given_length,
                                    int64_t now,
                                    const uint8_t *key,
                                    size_t key_length,
                                    const struct echeance_readings *readings,
                                    char *next_state,
                                    size_t capacity,
                                    struct echeance_code_checked *checked);

/**
 * Answers a question, a JSON object, by one line of JSON: the answer, or an object with "error". Both are UTF-8 without
 * a final NUL; a question that is not UTF-8 is answered by the error `not-json`.
 *
 * A question has "rule" and "facts", "as_of" where the rule asks on a moment, and if you like "readings" and "id". Days are
 * texts "YYYY-MM-DD" here, instants as in RFC 3339, yes and no are true and false; a fact that is left out is unknown, or
 * what its rule has as a default. A period is {"from":"2024-01-01","to":"none"}. The
 * schemas of questions and answers and the catalogue of all rules are installed beside the guide.
 *
 * ```json
 * {"rule":"exam-transfer","as_of":"2026-11-21","facts":{"exam_passed_on":"2024-11-21"},"readings":{"counting":"cpa-269"}}
 * ```
 *
 * ECHEANCE_STATUS_OK: an answer or an error object is in `buffer`, of `needed` bytes. ECHEANCE_STATUS_TOO_SMALL:
 * `needed` tells how many bytes it takes and `buffer` is as it was; a buffer of NULL with the capacity 0 asks for that
 * size alone. With any other status nothing is written: NULL for the question, for `needed`, or for a buffer that has a
 * capacity; a length that no object has.
 */
echeance_status echeance_evaluate_json(const char *question,
                                       size_t question_len,
                                       char *buffer,
                                       size_t capacity,
                                       size_t *needed);

/**
 * May a representative no longer affiliated with an agent resume without a new application on
 * that day? as_of is the day asked about, YYYYMMDD. Sources: OPC-work-stoppage.
 * Fr : Le représentant qui n’est plus lié à un agent peut-il reprendre sans nouvelle demande
 * ce jour-là ?
 */
echeance_status echeance_absence(int32_t as_of,
                                 const struct echeance_absence_facts *facts,
                                 const struct echeance_readings *readings,
                                 struct echeance_absence_answer *answer);

/**
 * As echeance_absence, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_absence tells. The fast path.
 */
echeance_status echeance_absence_decide(int32_t as_of,
                                        const struct echeance_absence_facts *facts,
                                        const struct echeance_readings *readings,
                                        struct echeance_absence_decision *decision);

/**
 * Which field echeance_absence refuses: its ECHEANCE_ABSENCE_FACT_ bit, ECHEANCE_FIELD_AS_OF,
 * _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_absence_wrong_field(int32_t as_of,
                                     const struct echeance_absence_facts *facts,
                                     const struct echeance_readings *readings);

/**
 * Is something about the clicSÉQUR account to be reported to Services Québec? as_of is the day
 * asked about, YYYYMMDD, or 0 where it is left out. Sources: S004-14, S004-19, S004-15,
 * S004-16, S003-27, S003-28, S004-17, Q24, S003-29, S003-30, S004-18, S004-13.
 * Fr : Un élément du compte clicSÉQUR est-il à signaler à Services Québec ?
 */
echeance_status echeance_account_vigilance(int32_t as_of,
                                           const struct echeance_account_vigilance_facts *facts,
                                           const struct echeance_readings *readings,
                                           struct echeance_account_vigilance_answer *answer);

/**
 * Which field echeance_account_vigilance refuses: its ECHEANCE_ACCOUNT_VIGILANCE_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_account_vigilance_wrong_field(int32_t as_of,
                                               const struct echeance_account_vigilance_facts *facts,
                                               const struct echeance_readings *readings);

/**
 * By which system is the certificate service entered on that day? as_of is the day asked
 * about, YYYYMMDD. Sources: OPC-renewing, S002-39, S002-05, S002-06, S002-31.
 * Fr : Par quel système accède-t-on, ce jour-là, au service des certificats ?
 */
echeance_status echeance_authentication_system(int32_t as_of,
                                               const struct echeance_readings *readings,
                                               struct echeance_authentication_system_answer *answer);

/**
 * As echeance_authentication_system, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_authentication_system tells. The fast path.
 */
echeance_status echeance_authentication_system_decide(int32_t as_of,
                                                      const struct echeance_readings *readings,
                                                      struct echeance_authentication_system_decision *decision);

/**
 * Which field echeance_authentication_system refuses: its ECHEANCE_AUTHENTICATION_SYSTEM_FACT_
 * bit, ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_authentication_system_wrong_field(int32_t as_of,
                                                   const struct echeance_readings *readings);

/**
 * What are the duties for a certificate on that day? as_of is the day asked about, YYYYMMDD.
 * Sources: OPC-renewing-2021, OPC-renewing, R-2.2-r1-s33.7, P-40.1-r3-s165.1,
 * OPC-application-temporary, OPC-application-regular, Q26.
 * Fr : Quels sont, ce jour-là, les droits à payer pour un certificat ?
 */
echeance_status echeance_certificate_duties(int32_t as_of,
                                            const struct echeance_certificate_duties_facts *facts,
                                            const struct echeance_readings *readings,
                                            struct echeance_certificate_duties_answer *answer);

/**
 * As echeance_certificate_duties, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_certificate_duties tells. The fast path.
 */
echeance_status echeance_certificate_duties_decide(int32_t as_of,
                                                   const struct echeance_certificate_duties_facts *facts,
                                                   const struct echeance_readings *readings,
                                                   struct echeance_certificate_duties_decision *decision);

/**
 * Which field echeance_certificate_duties refuses: its ECHEANCE_CERTIFICATE_DUTIES_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_certificate_duties_wrong_field(int32_t as_of,
                                                const struct echeance_certificate_duties_facts *facts,
                                                const struct echeance_readings *readings);

/**
 * Can the certificate be issued? as_of is the day asked about, YYYYMMDD, or 0 where it is left
 * out. Sources: S000-22, S001-25, OPC-application-regular, OPC-exam, S000-21, S001-24.
 * Fr : Le certificat peut-il être délivré ?
 */
echeance_status echeance_certificate_issuance(int32_t as_of,
                                              const struct echeance_certificate_issuance_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_certificate_issuance_answer *answer);

/**
 * Which field echeance_certificate_issuance refuses: its ECHEANCE_CERTIFICATE_ISSUANCE_FACT_
 * bit, ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_certificate_issuance_wrong_field(int32_t as_of,
                                                  const struct echeance_certificate_issuance_facts *facts,
                                                  const struct echeance_readings *readings);

/**
 * Does the text have the form of a representative’s certificate number? as_of is the day asked
 * about, YYYYMMDD, or 0 where it is left out. Sources: S000-16, S000-18, S001-19, S001-21,
 * OPC-exam, Q10, S002-21.
 * Fr : Le texte a-t-il la forme d’un numéro de certificat de représentant ?
 */
echeance_status echeance_certificate_number(int32_t as_of,
                                            const struct echeance_certificate_number_facts *facts,
                                            const struct echeance_readings *readings,
                                            struct echeance_certificate_number_answer *answer);

/**
 * Which field echeance_certificate_number refuses: its ECHEANCE_CERTIFICATE_NUMBER_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_certificate_number_wrong_field(int32_t as_of,
                                                const struct echeance_certificate_number_facts *facts,
                                                const struct echeance_readings *readings);

/**
 * Was the certificate renewed in time, or can it still be? as_of is the day asked about,
 * YYYYMMDD. Sources: S000-01, S001-05, OPC-renewing, S000-23, S001-26.
 * Fr : Le certificat a-t-il été renouvelé à temps, ou peut-il encore l’être ?
 */
echeance_status echeance_certificate_renewal(int32_t as_of,
                                             const struct echeance_certificate_renewal_facts *facts,
                                             const struct echeance_readings *readings,
                                             struct echeance_certificate_renewal_answer *answer);

/**
 * As echeance_certificate_renewal, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_certificate_renewal tells. The fast path.
 */
echeance_status echeance_certificate_renewal_decide(int32_t as_of,
                                                    const struct echeance_certificate_renewal_facts *facts,
                                                    const struct echeance_readings *readings,
                                                    struct echeance_certificate_renewal_decision *decision);

/**
 * Which field echeance_certificate_renewal refuses: its ECHEANCE_CERTIFICATE_RENEWAL_FACT_
 * bit, ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_certificate_renewal_wrong_field(int32_t as_of,
                                                 const struct echeance_certificate_renewal_facts *facts,
                                                 const struct echeance_readings *readings);

/**
 * Is the certificate in force on that day? as_of is the day asked about, YYYYMMDD. Sources:
 * OPC-application-regular, OPC-work-stoppage, S000-01, OPC-temporary-expiry, R-2.2-s51.
 * Fr : Le certificat est-il en vigueur ce jour-là ?
 */
echeance_status echeance_certificate_status(int32_t as_of,
                                            const struct echeance_certificate_status_facts *facts,
                                            const struct echeance_readings *readings,
                                            struct echeance_certificate_status_answer *answer);

/**
 * As echeance_certificate_status, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_certificate_status tells. The fast path.
 */
echeance_status echeance_certificate_status_decide(int32_t as_of,
                                                   const struct echeance_certificate_status_facts *facts,
                                                   const struct echeance_readings *readings,
                                                   struct echeance_certificate_status_decision *decision);

/**
 * Which field echeance_certificate_status refuses: its ECHEANCE_CERTIFICATE_STATUS_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_certificate_status_wrong_field(int32_t as_of,
                                                const struct echeance_certificate_status_facts *facts,
                                                const struct echeance_readings *readings);

/**
 * Was the Office notified of a change in time, or can it still be? as_of is the day asked
 * about, YYYYMMDD. Sources: OPC-changing-information, OPC-work-stoppage, P-40.1-s269.
 * Fr : L’Office a-t-il été avisé à temps d’un changement, ou peut-il encore l’être ?
 */
echeance_status echeance_change_notice(int32_t as_of,
                                       const struct echeance_change_notice_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_change_notice_answer *answer);

/**
 * As echeance_change_notice, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_change_notice tells. The fast path.
 */
echeance_status echeance_change_notice_decide(int32_t as_of,
                                              const struct echeance_change_notice_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_change_notice_decision *decision);

/**
 * Which field echeance_change_notice refuses: its ECHEANCE_CHANGE_NOTICE_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_change_notice_wrong_field(int32_t as_of,
                                           const struct echeance_change_notice_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * Is the code received by e-mail still valid at that instant? as_of is the moment asked about,
 * in seconds since 1970-01-01T00:00:00Z, never YYYYMMDD, and 0 is that moment;
 * echeance_from_quebec makes it of a local time. Sources: Q14, S004-09, Q13, S004-10, S002-18,
 * S002-22, Q16.
 * Fr : Le code reçu par courriel est-il encore valide à cet instant ?
 */
echeance_status echeance_code_status(int64_t as_of,
                                     const struct echeance_code_status_facts *facts,
                                     const struct echeance_readings *readings,
                                     struct echeance_code_status_answer *answer);

/**
 * As echeance_code_status, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_code_status tells. The fast path.
 */
echeance_status echeance_code_status_decide(int64_t as_of,
                                            const struct echeance_code_status_facts *facts,
                                            const struct echeance_readings *readings,
                                            struct echeance_code_status_decision *decision);

/**
 * Which field echeance_code_status refuses: its ECHEANCE_CODE_STATUS_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_code_status_wrong_field(int64_t as_of,
                                         const struct echeance_code_status_facts *facts,
                                         const struct echeance_readings *readings);

/**
 * Is the period still running on that day? as_of is the day asked about, YYYYMMDD. Sources:
 * P-40.1-s269, I-16-s61, CCP-art83.
 * Fr : Le délai court-il encore ce jour-là ?
 */
echeance_status echeance_deadline(int32_t as_of,
                                  const struct echeance_deadline_facts *facts,
                                  const struct echeance_readings *readings,
                                  struct echeance_deadline_answer *answer);

/**
 * As echeance_deadline, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_deadline tells. The fast path.
 */
echeance_status echeance_deadline_decide(int32_t as_of,
                                         const struct echeance_deadline_facts *facts,
                                         const struct echeance_readings *readings,
                                         struct echeance_deadline_decision *decision);

/**
 * Which field echeance_deadline refuses: its ECHEANCE_DEADLINE_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_deadline_wrong_field(int32_t as_of,
                                      const struct echeance_deadline_facts *facts,
                                      const struct echeance_readings *readings);

/**
 * Is the exam passed? as_of is the day asked about, YYYYMMDD, or 0 where it is left out.
 * Sources: OPC-exam.
 * Fr : L’examen est-il réussi ?
 */
echeance_status echeance_exam_result(int32_t as_of,
                                     const struct echeance_exam_result_facts *facts,
                                     const struct echeance_readings *readings,
                                     struct echeance_exam_result_answer *answer);

/**
 * Which field echeance_exam_result refuses: its ECHEANCE_EXAM_RESULT_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_exam_result_wrong_field(int32_t as_of,
                                         const struct echeance_exam_result_facts *facts,
                                         const struct echeance_readings *readings);

/**
 * Can the Office attach an earlier exam result to the new file? as_of is the day asked about,
 * YYYYMMDD. Sources: S000-05, S001-08, S000-25, S000-04.
 * Fr : L’Office peut-il associer le résultat d’un examen antérieur au nouveau dossier ?
 */
echeance_status echeance_exam_transfer(int32_t as_of,
                                       const struct echeance_exam_transfer_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_exam_transfer_answer *answer);

/**
 * As echeance_exam_transfer, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_exam_transfer tells. The fast path.
 */
echeance_status echeance_exam_transfer_decide(int32_t as_of,
                                              const struct echeance_exam_transfer_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_exam_transfer_decision *decision);

/**
 * Which field echeance_exam_transfer refuses: its ECHEANCE_EXAM_TRANSFER_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_exam_transfer_wrong_field(int32_t as_of,
                                           const struct echeance_exam_transfer_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * Can the exam result still be used on the day the online procedure is completed? as_of is the
 * day asked about, YYYYMMDD. Sources: S000-24, S000-25.
 * Fr : Le résultat de l’examen est-il encore utilisable le jour où la démarche en ligne est
 * terminée ?
 */
echeance_status echeance_exam_validity(int32_t as_of,
                                       const struct echeance_exam_validity_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_exam_validity_answer *answer);

/**
 * As echeance_exam_validity, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_exam_validity tells. The fast path.
 */
echeance_status echeance_exam_validity_decide(int32_t as_of,
                                              const struct echeance_exam_validity_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_exam_validity_decision *decision);

/**
 * Which field echeance_exam_validity refuses: its ECHEANCE_EXAM_VALIDITY_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_exam_validity_wrong_field(int32_t as_of,
                                           const struct echeance_exam_validity_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * What is the next step in recovering the certificate file? as_of is the day asked about,
 * YYYYMMDD. Sources: S002-21, S002-22, S002-24, S002-25, S002-26, S002-28, S002-29, S002-27,
 * S002-23.
 * Fr : Quelle est la prochaine étape de la récupération du dossier de certificat ?
 */
echeance_status echeance_file_recovery(int32_t as_of,
                                       const struct echeance_file_recovery_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_file_recovery_answer *answer);

/**
 * As echeance_file_recovery, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_file_recovery tells. The fast path.
 */
echeance_status echeance_file_recovery_decide(int32_t as_of,
                                              const struct echeance_file_recovery_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_file_recovery_decision *decision);

/**
 * Which field echeance_file_recovery refuses: its ECHEANCE_FILE_RECOVERY_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_file_recovery_wrong_field(int32_t as_of,
                                           const struct echeance_file_recovery_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * What must this person do next, and by when? as_of is the day asked about, YYYYMMDD. Sources:
 * S000-16, S000-18, R-2.2-s51, S000-01, S000-05, S000-25, OPC-work-stoppage, OPC-renewing,
 * S004-36, S004-37, S004-38, Q20, S000-23.
 * Fr : Que doit faire cette personne, et d’ici quand ?
 */
echeance_status echeance_holder_review(int32_t as_of,
                                       const struct echeance_holder_review_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_holder_review_answer *answer);

/**
 * As echeance_holder_review, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_holder_review tells. The fast path.
 */
echeance_status echeance_holder_review_decide(int32_t as_of,
                                              const struct echeance_holder_review_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_holder_review_decision *decision);

/**
 * Which field echeance_holder_review refuses: its ECHEANCE_HOLDER_REVIEW_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_holder_review_wrong_field(int32_t as_of,
                                           const struct echeance_holder_review_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * Where does a clicSÉQUR account that is no longer used stand on that day? as_of is the day
 * asked about, YYYYMMDD. Sources: S004-36, S004-37, Q18, S004-38, OPC-renewing, Q17.
 * Fr : Où en est, ce jour-là, un compte clicSÉQUR qui ne sert plus ?
 */
echeance_status echeance_inactivity(int32_t as_of,
                                    const struct echeance_inactivity_facts *facts,
                                    const struct echeance_readings *readings,
                                    struct echeance_inactivity_answer *answer);

/**
 * As echeance_inactivity, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_inactivity tells. The fast path.
 */
echeance_status echeance_inactivity_decide(int32_t as_of,
                                           const struct echeance_inactivity_facts *facts,
                                           const struct echeance_readings *readings,
                                           struct echeance_inactivity_decision *decision);

/**
 * Which field echeance_inactivity refuses: its ECHEANCE_INACTIVITY_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_inactivity_wrong_field(int32_t as_of,
                                        const struct echeance_inactivity_facts *facts,
                                        const struct echeance_readings *readings);

/**
 * What is to be done, on that day, about a clicSÉQUR account that is no longer used? as_of is
 * the day asked about, YYYYMMDD. Sources: S004-36, S004-37, S004-38.
 * Fr : Que faut-il faire, ce jour-là, d’un compte clicSÉQUR qui ne sert plus ?
 */
echeance_status echeance_inactivity_plan(int32_t as_of,
                                         const struct echeance_inactivity_plan_facts *facts,
                                         const struct echeance_readings *readings,
                                         struct echeance_inactivity_plan_answer *answer);

/**
 * As echeance_inactivity_plan, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_inactivity_plan tells. The fast path.
 */
echeance_status echeance_inactivity_plan_decide(int32_t as_of,
                                                const struct echeance_inactivity_plan_facts *facts,
                                                const struct echeance_readings *readings,
                                                struct echeance_inactivity_plan_decision *decision);

/**
 * Which field echeance_inactivity_plan refuses: its ECHEANCE_INACTIVITY_PLAN_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_inactivity_plan_wrong_field(int32_t as_of,
                                             const struct echeance_inactivity_plan_facts *facts,
                                             const struct echeance_readings *readings);

/**
 * Can this invoice’s number be used to recover the file on that day? as_of is the day asked
 * about, YYYYMMDD. Sources: S002-26, Q21.
 * Fr : Le numéro de cette facture peut-il servir à récupérer le dossier ce jour-là ?
 */
echeance_status echeance_invoice_proof(int32_t as_of,
                                       const struct echeance_invoice_proof_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_invoice_proof_answer *answer);

/**
 * As echeance_invoice_proof, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_invoice_proof tells. The fast path.
 */
echeance_status echeance_invoice_proof_decide(int32_t as_of,
                                              const struct echeance_invoice_proof_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_invoice_proof_decision *decision);

/**
 * Which field echeance_invoice_proof refuses: its ECHEANCE_INVOICE_PROOF_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_invoice_proof_wrong_field(int32_t as_of,
                                           const struct echeance_invoice_proof_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * Is a message that claims to come from clicSÉQUR consistent with those that clicSÉQUR sends?
 * as_of is the day asked about, YYYYMMDD, or 0 where it is left out. Sources: S004-33,
 * S004-35, S004-37, S004-38, S004-34.
 * Fr : Un message qui se dit de clicSÉQUR est-il conforme à ceux que clicSÉQUR envoie ?
 */
echeance_status echeance_message_authenticity(int32_t as_of,
                                              const struct echeance_message_authenticity_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_message_authenticity_answer *answer);

/**
 * Which field echeance_message_authenticity refuses: its ECHEANCE_MESSAGE_AUTHENTICITY_FACT_
 * bit, ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_message_authenticity_wrong_field(int32_t as_of,
                                                  const struct echeance_message_authenticity_facts *facts,
                                                  const struct echeance_readings *readings);

/**
 * What is the next step towards a new certificate? as_of is the day asked about, YYYYMMDD.
 * Sources: S000-06, S000-10, S001-09, S001-13, S000-03, S000-14, S001-07, S001-17, S000-15,
 * S001-18, S000-19, S000-20, S001-22, S001-23, S000-21, S001-24, S000-22, S001-25.
 * Fr : Quelle est la prochaine étape vers un nouveau certificat ?
 */
echeance_status echeance_new_file_after_expiry(int32_t as_of,
                                               const struct echeance_new_file_after_expiry_facts *facts,
                                               const struct echeance_readings *readings,
                                               struct echeance_new_file_after_expiry_answer *answer);

/**
 * As echeance_new_file_after_expiry, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_new_file_after_expiry tells. The fast path.
 */
echeance_status echeance_new_file_after_expiry_decide(int32_t as_of,
                                                      const struct echeance_new_file_after_expiry_facts *facts,
                                                      const struct echeance_readings *readings,
                                                      struct echeance_new_file_after_expiry_decision *decision);

/**
 * Which field echeance_new_file_after_expiry refuses: its ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_
 * bit, ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_new_file_after_expiry_wrong_field(int32_t as_of,
                                                   const struct echeance_new_file_after_expiry_facts *facts,
                                                   const struct echeance_readings *readings);

/**
 * What does clicSÉQUR ask for besides the password? as_of is the moment asked about, in
 * seconds since 1970-01-01T00:00:00Z, never YYYYMMDD, and 0 is that moment;
 * echeance_from_quebec makes it of a local time. Sources: S004-07, S004-08, S004-15,
 * CLICSEQUR-confidentiality-policy, Q15, S004-11.
 * Fr : Que demande clicSÉQUR en plus du mot de passe ?
 */
echeance_status echeance_second_factor(int64_t as_of,
                                       const struct echeance_second_factor_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_second_factor_answer *answer);

/**
 * As echeance_second_factor, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_second_factor tells. The fast path.
 */
echeance_status echeance_second_factor_decide(int64_t as_of,
                                              const struct echeance_second_factor_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_second_factor_decision *decision);

/**
 * Which field echeance_second_factor refuses: its ECHEANCE_SECOND_FACTOR_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_second_factor_wrong_field(int64_t as_of,
                                           const struct echeance_second_factor_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * What is the next step of signing in to clicSÉQUR? as_of is the day asked about, YYYYMMDD, or
 * 0 where it is left out. Sources: S003-04, S003-16, S004-35, S003-18, Q27, S003-20, S003-21,
 * S003-01, S003-02, S003-17, S004-07, S004-11, S003-37, S003-38, S003-22, S003-36, S003-39.
 * Fr : Quelle est l’étape suivante de la connexion à clicSÉQUR ?
 */
echeance_status echeance_sign_in(int32_t as_of,
                                 const struct echeance_sign_in_facts *facts,
                                 const struct echeance_readings *readings,
                                 struct echeance_sign_in_answer *answer);

/**
 * Which field echeance_sign_in refuses: its ECHEANCE_SIGN_IN_FACT_ bit, ECHEANCE_FIELD_AS_OF,
 * _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_sign_in_wrong_field(int32_t as_of,
                                     const struct echeance_sign_in_facts *facts,
                                     const struct echeance_readings *readings);

/**
 * Is the single sign-on of clicSÉQUR active? as_of is the day asked about, YYYYMMDD, or 0
 * where it is left out. Sources: S003-15, Q23, S003-09, S003-13, S003-14.
 * Fr : L’authentification unique de clicSÉQUR est-elle active ?
 */
echeance_status echeance_single_sign_on(int32_t as_of,
                                        const struct echeance_single_sign_on_facts *facts,
                                        const struct echeance_readings *readings,
                                        struct echeance_single_sign_on_answer *answer);

/**
 * Which field echeance_single_sign_on refuses: its ECHEANCE_SINGLE_SIGN_ON_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_single_sign_on_wrong_field(int32_t as_of,
                                            const struct echeance_single_sign_on_facts *facts,
                                            const struct echeance_readings *readings);

/**
 * Do the picture and the personal sentence show that the site is that of clicSÉQUR? as_of is
 * the day asked about, YYYYMMDD, or 0 where it is left out. Sources: S003-19, S003-20.
 * Fr : L’image et la phrase personnelle attestent-elles que le site est bien celui de
 * clicSÉQUR ?
 */
echeance_status echeance_site_authenticity(int32_t as_of,
                                           const struct echeance_site_authenticity_facts *facts,
                                           const struct echeance_readings *readings,
                                           struct echeance_site_authenticity_answer *answer);

/**
 * Which field echeance_site_authenticity refuses: its ECHEANCE_SITE_AUTHENTICITY_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_site_authenticity_wrong_field(int32_t as_of,
                                               const struct echeance_site_authenticity_facts *facts,
                                               const struct echeance_readings *readings);

/**
 * Is the help desk open at that moment? as_of is the moment asked about, in seconds since
 * 1970-01-01T00:00:00Z, never YYYYMMDD, and 0 is that moment; echeance_from_quebec makes it of
 * a local time. Sources: S002-34, T-5.1, Q22, I-16-s61.
 * Fr : Le service de soutien répond-il à ce moment ?
 */
echeance_status echeance_support_hours(int64_t as_of,
                                       const struct echeance_support_hours_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_support_hours_answer *answer);

/**
 * As echeance_support_hours, where every fact that may decide is known;
 * ECHEANCE_STATUS_FACTS_MISSING where one is not, even one that changes nothing here: then
 * echeance_support_hours tells. The fast path.
 */
echeance_status echeance_support_hours_decide(int64_t as_of,
                                              const struct echeance_support_hours_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_support_hours_decision *decision);

/**
 * Which field echeance_support_hours refuses: its ECHEANCE_SUPPORT_HOURS_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_support_hours_wrong_field(int64_t as_of,
                                           const struct echeance_support_hours_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * Must the terms and conditions of clicSÉQUR be accepted before continuing? as_of is the day
 * asked about, YYYYMMDD, or 0 where it is left out. Sources: S003-38, S004-21, S003-39.
 * Fr : Les conditions d’utilisation de clicSÉQUR sont-elles à accepter avant de continuer ?
 */
echeance_status echeance_terms_acceptance(int32_t as_of,
                                          const struct echeance_terms_acceptance_facts *facts,
                                          const struct echeance_readings *readings,
                                          struct echeance_terms_acceptance_answer *answer);

/**
 * Which field echeance_terms_acceptance refuses: its ECHEANCE_TERMS_ACCEPTANCE_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_terms_acceptance_wrong_field(int32_t as_of,
                                              const struct echeance_terms_acceptance_facts *facts,
                                              const struct echeance_readings *readings);

/**
 * Is the e-mail that asks for the transfer of the exam result complete? as_of is the day asked
 * about, YYYYMMDD, or 0 where it is left out. Sources: S000-16, S000-17, S000-18, S001-19,
 * S001-20, S001-21, Q10, Q11.
 * Fr : Le courriel qui demande le transfert du résultat de l’examen est-il complet ?
 */
echeance_status echeance_transfer_request(int32_t as_of,
                                          const struct echeance_transfer_request_facts *facts,
                                          const struct echeance_readings *readings,
                                          struct echeance_transfer_request_answer *answer);

/**
 * Which field echeance_transfer_request refuses: its ECHEANCE_TRANSFER_REQUEST_FACT_ bit,
 * ECHEANCE_FIELD_AS_OF, _READINGS or _FACTS; ECHEANCE_FIELD_NONE where it refuses none.
 */
int32_t echeance_transfer_request_wrong_field(int32_t as_of,
                                              const struct echeance_transfer_request_facts *facts,
                                              const struct echeance_readings *readings);

/**
 * The last number of a statement: they run from 1 to it. Statements are what the sources say besides what decides; a
 * number never changes its meaning.
 */
int32_t echeance_statement_count(void);

/**
 * What the statement of that number is, one of ECHEANCE_STATEMENT_; 0 where no statement has the number.
 */
int32_t echeance_statement_kind(int32_t number);

/**
 * 1 where the statement of that number goes with the rule, else 0, also where no statement or no rule has the number. A
 * rule is one of ECHEANCE_RULE_.
 */
int32_t echeance_statement_is_of(int32_t number,
                                 int32_t rule);

/**
 * Writes the slug of the statement of that number, as echeance_reason_text writes the sentence of a reason; a slug has no
 * language.
 *
 * ```c
 * echeance_statement_id(1, ECHEANCE_ENCODING_UTF_8, slug, sizeof slug, &needed);
 * ```
 */
echeance_status echeance_statement_id(int32_t number,
                                      int32_t encoding,
                                      char *buffer,
                                      size_t capacity,
                                      size_t *needed);

/**
 * Writes the words of the statement of that number, as echeance_reason_text writes the sentence of a reason. A label is
 * written as it stands on the screen, anything else without capital or full stop.
 *
 * ```c
 * echeance_statement_text(1, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_CP037, text, sizeof text, &needed);
 * ```
 */
echeance_status echeance_statement_text(int32_t number,
                                        int32_t lang,
                                        int32_t encoding,
                                        char *buffer,
                                        size_t capacity,
                                        size_t *needed);

/**
 * Writes the sentence of the reason of that number, without the words that hang on a question's values (those are in
 * the answers of echeance_evaluate_json), in the language `lang` (ECHEANCE_LANG_FR, ECHEANCE_LANG_EN, or 0 for French)
 * and the character set `encoding` (ECHEANCE_ENCODING_UTF_8, ECHEANCE_ENCODING_ISO_8859_1, ECHEANCE_ENCODING_CP037, or 0
 * for UTF-8): without a final NUL, a line end or another control character. What lies in the buffer past the text stays
 * as it was; a COBOL field is to be filled with spaces before.
 *
 * ECHEANCE_STATUS_OK: the whole text is in `buffer`, of `needed` bytes. ECHEANCE_STATUS_TOO_SMALL: it takes more than
 * `capacity` bytes, `needed` tells how many, and `buffer` is as it was; a buffer of NULL with the capacity 0 asks for
 * that size alone. With any other status nothing is written: ECHEANCE_STATUS_OUT_OF_RANGE where no reason has the number,
 * no language has `lang` or no character set has `encoding`; ECHEANCE_STATUS_NULL for NULL as `needed`, or as a buffer
 * that has a capacity; ECHEANCE_STATUS_BAD_LENGTH for a capacity that no object has.
 *
 * COBOL on z/OS takes ECHEANCE_ENCODING_CP037, GnuCOBOL on Linux ECHEANCE_ENCODING_ISO_8859_1 or ECHEANCE_ENCODING_UTF_8:
 *
 * ```c
 * char field[200];
 * size_t needed;
 * memset(field, 0x40, sizeof field);
 * echeance_reason_text(1003, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_CP037, field, sizeof field, &needed);
 * ```
 */
echeance_status echeance_reason_text(int32_t number,
                                     int32_t lang,
                                     int32_t encoding,
                                     char *buffer,
                                     size_t capacity,
                                     size_t *needed);

/**
 * Writes the sources of the reason of that number, as echeance_reason_text writes its sentence: for each, "; " between
 * them, its id, what it is, its day, the day it was last read and its address, as far as they are known; of an open
 * question its id and the question. The text is empty where a reason rests on no source.
 *
 * ```c
 * char cited[2000];
 * size_t needed;
 * echeance_reason_sources(1002, ECHEANCE_LANG_EN, ECHEANCE_ENCODING_UTF_8, cited, sizeof cited, &needed);
 * ```
 */
echeance_status echeance_reason_sources(int32_t number,
                                        int32_t lang,
                                        int32_t encoding,
                                        char *buffer,
                                        size_t capacity,
                                        size_t *needed);

/**
 * Writes the sentence of an outcome of a rule, ECHEANCE_UNDETERMINED among them, as echeance_reason_text writes that of a
 * reason. A rule is one of ECHEANCE_RULE_.
 *
 * ```c
 * echeance_outcome_text(ECHEANCE_RULE_EXAM_TRANSFER, answer.outcome, ECHEANCE_LANG_EN, ECHEANCE_ENCODING_UTF_8, text, sizeof text, &needed);
 * ```
 */
echeance_status echeance_outcome_text(int32_t rule,
                                      int32_t outcome,
                                      int32_t lang,
                                      int32_t encoding,
                                      char *buffer,
                                      size_t capacity,
                                      size_t *needed);

/**
 * Writes the name of a field of a rule, as the JSON door names it: "exam_passed_on", "as_of", "readings", "facts". The field
 * is what echeance_RULE_wrong_field gives, or one bit of what is `missing`: ECHEANCE_RULE_FACT_. As echeance_reason_text;
 * ECHEANCE_STATUS_OUT_OF_RANGE also where the rule has no such field, for ECHEANCE_FIELD_NONE and ECHEANCE_FIELD_UNKNOWN, and
 * where more than one bit is set.
 *
 * ```c
 * echeance_field_name(ECHEANCE_RULE_EXAM_TRANSFER, field, ECHEANCE_ENCODING_UTF_8, name, sizeof name, &needed);
 * ```
 */
echeance_status echeance_field_name(int32_t rule,
                                    int32_t field,
                                    int32_t encoding,
                                    char *buffer,
                                    size_t capacity,
                                    size_t *needed);

/**
 * Writes what a field of a rule is, for a person, as echeance_field_name writes its name.
 *
 * ```c
 * echeance_field_text(ECHEANCE_RULE_EXAM_TRANSFER, ECHEANCE_EXAM_TRANSFER_FACT_EXAM_PASSED_ON, ECHEANCE_LANG_FR,
 *                     ECHEANCE_ENCODING_UTF_8, text, sizeof text, &needed);
 * ```
 */
echeance_status echeance_field_text(int32_t rule,
                                    int32_t field,
                                    int32_t lang,
                                    int32_t encoding,
                                    char *buffer,
                                    size_t capacity,
                                    size_t *needed);

/**
 * Writes the name of a reading, or of one of its choices, as the JSON door names it: "counting", "cpa-269". The reading is one
 * of ECHEANCE_READING_, as `contested_reading` gives it; the choice counts from 1, and 0 asks for the reading's own name. As
 * echeance_reason_text; ECHEANCE_STATUS_OUT_OF_RANGE also where there is no such reading or choice.
 *
 * ```c
 * echeance_reading_name(answer.contested_reading, 0, ECHEANCE_ENCODING_UTF_8, name, sizeof name, &needed);
 * ```
 */
echeance_status echeance_reading_name(int32_t reading,
                                      int32_t choice,
                                      int32_t encoding,
                                      char *buffer,
                                      size_t capacity,
                                      size_t *needed);

/**
 * Writes the open question that a reading answers, for a person, as echeance_reading_name writes its name.
 *
 * ```c
 * echeance_reading_text(ECHEANCE_READING_COUNTING, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, text, sizeof text, &needed);
 * ```
 */
echeance_status echeance_reading_text(int32_t reading,
                                      int32_t lang,
                                      int32_t encoding,
                                      char *buffer,
                                      size_t capacity,
                                      size_t *needed);

/**
 * Writes the sentence of a status, as echeance_reason_text does that of a reason.
 *
 * ```c
 * echeance_error_text(status, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_ISO_8859_1, text, sizeof text, &needed);
 * ```
 */
echeance_status echeance_error_text(int32_t status,
                                    int32_t lang,
                                    int32_t encoding,
                                    char *buffer,
                                    size_t capacity,
                                    size_t *needed);

/**
 * What clocks in Québec show at an instant, in seconds since 1970-01-01T00:00:00Z: the legal time of America/Toronto, in
 * which the rules count.
 *
 * ECHEANCE_STATUS_DATE_OUT_OF_RANGE where the day is outside 1900-01-01 to 2199-12-31; ECHEANCE_STATUS_NULL for the output.
 */
echeance_status echeance_to_quebec(int64_t instant,
                                   struct echeance_local_time *local);

/**
 * The instant at which clocks in Québec show a time: a day, YYYYMMDD, and the seconds since midnight, 0 to 86399. A time that
 * clocks skip in spring is read as if they had not been put forward yet; of a time that comes twice in autumn it is the
 * earlier one.
 *
 * ECHEANCE_STATUS_NOT_A_DATE where the calendar has no such day, ECHEANCE_STATUS_DATE_OUT_OF_RANGE where it is outside
 * 1900-01-01 to 2199-12-31, ECHEANCE_STATUS_OUT_OF_RANGE for the seconds, ECHEANCE_STATUS_NULL for the output.
 *
 * ```c
 * int64_t sent_at;
 * echeance_from_quebec(20261121, 10 * 3600 + 30 * 60, &sent_at);
 * ```
 */
echeance_status echeance_from_quebec(int32_t day,
                                     int32_t second_of_day,
                                     int64_t *instant);

/**
 * The ABI of the library that is loaded: to be compared with ECHEANCE_ABI_VERSION.
 */
int32_t echeance_abi_version(void);

/**
 * The version of the library, as "0.1.0". A static text that ends with NUL; never to be freed.
 */
const char *echeance_version(void);

/**
 * The version of the rules, which changes when any answer changes and only then. A static text that ends with NUL;
 * never to be freed.
 */
const char *echeance_rules_version(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* ECHEANCE_H */
