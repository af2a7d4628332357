/**
 * @file
 * echeance: what the published rules answer on certificates, exams, accounts and deadlines of collection agent
 * representatives in Québec.
 *
 * There is one call for each rule:
 *
 * ```c
 * echeance_exam_transfer_facts facts = { .exam_passed_on = 20241121, .affiliated_at_expiry = ECHEANCE_NO };
 * echeance_exam_transfer_answer answer;
 * if (echeance_exam_transfer(20261121, &facts, NULL, &answer) == ECHEANCE_STATUS_OK
 *     && answer.outcome == ECHEANCE_EXAM_TRANSFER_ELIGIBLE)
 *     puts("eligible");
 * ```
 *
 * Three ways to ask the same rules:
 * - echeance_RULE returns the answer: outcome, reasons, missing and assumed facts, next change, values;
 * - echeance_RULE_decide, for the rules that need a day or an instant, returns the outcome, the first reason and the days if
 *   every fact that can affect the outcome is known: the fast path;
 * - echeance_evaluate_json takes and returns JSON, which also has the texts in French and English, the changes that would give
 *   a better outcome, and lists. echeance_explain and echeance_letter take the same JSON and return the answer in words.
 *
 * echeance_outcome_text, echeance_reason_text, echeance_reason_sources, echeance_field_text and echeance_reading_text return the
 * words of a typed answer. echeance_boundaries returns the days of one fact as ranges with one outcome each, for whoever answers a
 * whole table. echeance_statement_text returns steps, advice and contacts that the sources give beside the rules.
 * echeance_code_check checks a six-digit code. echeance_from_quebec converts a local time to an instant.
 *
 * Conventions, the same for every call:
 * - Inputs are const and the output is the last argument. The output is written only if the status is ECHEANCE_STATUS_OK; with
 *   ECHEANCE_STATUS_TOO_SMALL only the needed size is written. The caller never has to free anything. No state is kept between
 *   calls or shared between threads: any call may run on any thread that has 256 KiB of stack. Calls that take or return
 *   JSON, return texts, or take a list of more than 8 periods allocate memory while they run; if there is none left, the process
 *   ends.
 * - A "no" is an answer, not an error. Status 4, 7 and 101 to 199 mean that the question is wrong: echeance_RULE_wrong_field
 *   returns the field. Status 1, 2 and 3 mean that the call is wrong: a pointer, a length, a buffer that is too small. 5,
 *   ECHEANCE_STATUS_PANIC, is a bug in this library; it also writes a line to standard error, without any value from the
 *   question. 6 is returned by decide only.
 * - In facts and readings 0 always means "not given": zero a struct before you fill it. A fact that is not given takes the
 *   default that its comment names, and the answer then has its bit in assumed; without a default it is unknown, which is not
 *   the same as "no" or "none". Readings are choices of interpretation where the sources are silent or disagree; NULL selects
 *   the default of each.
 * - ECHEANCE_UNKNOWN says that a fact is not known, also where it has a default. It is the same number -2 everywhere: in a set it
 *   is ECHEANCE_SET_UNKNOWN, and a text or a list that is not known is a NULL pointer with the length ECHEANCE_LENGTH_UNKNOWN. A
 *   choice of the caller's own, which has no such word in its comment, has its default then.
 * - Days are numbers YYYYMMDD, such as 20261121; ECHEANCE_NONE means "none" or "never" where the fact allows it. Instants are
 *   seconds since 1970-01-01T00:00:00Z. Yes and no are ECHEANCE_YES and ECHEANCE_NO.
 * - A number or an instant is read only if its has_ member is 1; ECHEANCE_NONE in the has_ member means "none",
 *   ECHEANCE_UNKNOWN that it is not known. A value other than 0 beside a has_ member of 0 is an error, as is a length or a count
 *   beside a NULL pointer: something was forgotten.
 * - Choices, outcomes and other lists are numbered from 1; a number never changes its meaning. A set has one bit for each entry
 *   of its list, starting with bit 1; bit 0 means that the set is given, so that the value 1 is the empty set.
 * - Texts are a pointer and a length in bytes, in UTF-8, without a final NUL; a NULL pointer means "not given". Where the fact
 *   allows "none", it is given as that text. Lists are a pointer and a count; a NULL pointer means "not given", any other
 *   pointer with a count of 0 is the empty list.
 * - A text for a person is never cut: if it does not fit, nothing is written. Its length in bytes is returned in both cases. It
 *   is in French or English, and in UTF-8, ISO 8859-1 or, for z/OS, EBCDIC (ECHEANCE_ENCODING_).
 * - In answers 0 means null: the value does not apply or depends on an unknown fact. A number or an instant is null if its has_
 *   member is 0. A calculated day after the year 9999 is 0 too.
 * - Pointers are 64 bits wide; structs have no padding. Members named reserved are ignored, except that of echeance_readings,
 *   which must be 0.
 *
 * Columns: echeance_RULE_columns answers a table of any number of rows in one call, for the rules that need a day or can do
 * without one. Each row is answered as a call of its own would be; readings are the same in all rows.
 *
 * ```c
 * int32_t passed_on[3] = { 20048, 20047, ECHEANCE_COLUMN_NONE }; // 20048 is echeance_column_day(20241121)
 * int32_t affiliated[3] = { ECHEANCE_NO, ECHEANCE_NO, ECHEANCE_UNKNOWN };
 * int32_t outcome[3], last_day[3];
 * echeance_exam_transfer_table table = { .exam_passed_on = passed_on, .affiliated_at_expiry = affiliated };
 * echeance_exam_transfer_results results = { .outcome = outcome, .last_day = last_day };
 * echeance_status status =
 *     echeance_exam_transfer_columns(3, echeance_column_day(20261121), &table, NULL, &results);
 * ```
 *
 * - A table has a pointer for each fact: a column with a number for each row, or NULL if the fact is not given in any. Results
 *   have a pointer for each column that is wanted, or NULL; what is not wanted is not worked out. Zero both structs before you
 *   fill them.
 * - Days are days since 1970-01-01, not YYYYMMDD: echeance_column_day and echeance_day_of_column convert them. In a column of
 *   days or whole numbers ECHEANCE_COLUMN_UNKNOWN (INT32_MIN) says that the fact is not known, ECHEANCE_COLUMN_ABSENT that it is
 *   not given; in one of days ECHEANCE_COLUMN_NONE (INT32_MAX) is "none" or "never". Everything else is as in the facts of a
 *   single call: yes or no, choices, sets; 0 is not given. Lists of periods have no column: that fact is not given.
 * - In results a day or a number that is null is ECHEANCE_COLUMN_UNKNOWN; any other null is 0.
 * - A row that cannot be asked does not stop the others: its outcome is minus the status of its error, its field is what
 *   echeance_RULE_wrong_field returns, every other result is null. A number that is none of its fact's is
 *   ECHEANCE_STATUS_NOT_A_CHOICE, a text that is not UTF-8 or whose offsets lie outside ECHEANCE_STATUS_WRONG_TYPE.
 * - The status is not OK only if the call itself is wrong: ECHEANCE_STATUS_NULL (a struct is NULL, or a pointer is not aligned),
 *   ECHEANCE_STATUS_BAD_LENGTH (more rows than memory can hold, a text column without its offsets), ECHEANCE_STATUS_OUT_OF_RANGE
 *   (readings), ECHEANCE_STATUS_OVERLAP (a column of results overlaps another column; columns of facts may share memory).
 *   Nothing is written then; after ECHEANCE_STATUS_PANIC results may hold anything.
 * - Rows whose facts are all known cost some 10 to 100 nanoseconds. A row with unknown facts can cost a thousand times as much
 *   the first time; answers are kept, in up to 2 MB during the call, for rows that say the same. Calls may run in parallel:
 *   split a table into chunks of some 100,000 rows, one thread a chunk.
 *
 * Compatibility, as long as ECHEANCE_ABI_VERSION is the same: a program compiled against an older header runs with a newer
 * library.
 * - Never changed, removed or reused: a call, its arguments, the size of a struct, the offset, type and meaning of a member,
 *   the meaning of a number.
 * - May be added: calls, structs and constants. Treat an outcome that you do not know as a case for a person, never as a "yes"
 *   or a "no"; show the text of a reason that you do not know; treat any status except ECHEANCE_STATUS_OK as an error.
 * - Words may change at any time. Answers change only with another echeance_rules_version and a line in the changelog.
 *
 * To build: cc caller.c $(pkg-config --cflags --libs echeance). The guide, share/doc/echeance/README.md, has the other ways.
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
 * The code is right, and is now used. The only verdict that grants access.
 */
#define ECHEANCE_CODE_VERDICT_ACCEPTED 1

/**
 * The code is wrong, and there is one attempt fewer.
 */
#define ECHEANCE_CODE_VERDICT_WRONG 2

/**
 * The code has expired.
 */
#define ECHEANCE_CODE_VERDICT_EXPIRED 3

/**
 * The code was already accepted once.
 */
#define ECHEANCE_CODE_VERDICT_USED 4

/**
 * A newer code has replaced it.
 */
#define ECHEANCE_CODE_VERDICT_SUPERSEDED 5

/**
 * The lifetime of a code for this purpose is not published, and none was set when the code was made.
 */
#define ECHEANCE_CODE_VERDICT_LIFETIME_NOT_PUBLISHED 6

/**
 * The maximum number of wrong codes was entered.
 */
#define ECHEANCE_CODE_VERDICT_NO_ATTEMPTS_LEFT 7

/**
 * The input is not six digits; it does not count as an attempt.
 */
#define ECHEANCE_CODE_VERDICT_MALFORMED 8

/**
 * The maximum length of the state of a code, in bytes.
 */
#define ECHEANCE_CODE_STATE_MAX 228

/**
 * In a column of days or numbers of echeance_RULE_columns: not known. In a column of results: null.
 */
#define ECHEANCE_COLUMN_UNKNOWN -2147483648

/**
 * In a column of days: "none" or "never", where the fact allows it. In a column of results: the act has no last day.
 */
#define ECHEANCE_COLUMN_NONE 2147483647

/**
 * In a column of days or numbers: not given, so that the fact takes its default if it has one.
 */
#define ECHEANCE_COLUMN_ABSENT -2147483647

/**
 * Yes, where a fact is yes or no.
 */
#define ECHEANCE_YES 1

/**
 * No, where a fact is yes or no.
 */
#define ECHEANCE_NO -1

/**
 * "none" or "never", where the fact allows it: in a day, an object, or the has_ member of an instant.
 */
#define ECHEANCE_NONE -1

/**
 * Given as unknown: in a day, a yes or no, a choice, an object, or the has_ member of a number or an instant. Never the
 * same as 0, which means that the fact is not given and takes its default if it has one.
 */
#define ECHEANCE_UNKNOWN -2

/**
 * Bit 0 of a set: the set is given. Alone, it is the empty set.
 */
#define ECHEANCE_SET_GIVEN 1

/**
 * A set that is given as unknown: ECHEANCE_UNKNOWN as an unsigned number of 32 bits.
 */
#define ECHEANCE_SET_UNKNOWN 4294967294

/**
 * The length of a text or the count of a list that is given as unknown; its pointer is NULL. It is ECHEANCE_UNKNOWN as an
 * unsigned number of 64 bits.
 */
#define ECHEANCE_LENGTH_UNKNOWN 18446744073709551614ull

/**
 * The outcome if it depends on facts that are not known.
 */
#define ECHEANCE_UNDETERMINED 0

/**
 * The maximum number of items in a list.
 */
#define ECHEANCE_LIST_MAX 1000000

/**
 * UTF-8; also the default.
 */
#define ECHEANCE_ENCODING_UTF_8 1

/**
 * ISO 8859-1 (Latin-1), one byte for each character: for GnuCOBOL on Linux, unless it is set to UTF-8. Characters that it
 * does not have are replaced: typographic apostrophes, quotation marks and dashes by the plain ones, the ellipsis by three
 * full stops, the ligature oe by two letters, an arrow by "->", a narrow no-break space by a no-break space.
 */
#define ECHEANCE_ENCODING_ISO_8859_1 2

/**
 * EBCDIC, IBM code page 37, one byte for each character: for COBOL on z/OS. It has the characters of ISO 8859-1, and the same
 * replacements are made.
 */
#define ECHEANCE_ENCODING_CP037 3

/**
 * The maximum length of a question in JSON, in bytes. The answer to a longer one is the error `too-long`.
 */
#define ECHEANCE_QUESTION_MAX 65536

/**
 * The reading leap-day (Q7). On which day does a period of 2 years or of months end that began
 * on a 29 February? Our reading: on 28 February, by analogy with article 83 of the Code of
 * Civil Procedure; the other reading is 1 March. Used by certificate-status,
 * certificate-renewal, absence, exam-validity, exam-transfer, inactivity, inactivity-plan,
 * invoice-proof, file-recovery, deadline, holder-review.
 */
#define ECHEANCE_READING_LEAP_DAY 1

/**
 * The reading counting (Q6). Is a last day that falls on a Saturday or a holiday moved? Our
 * reading: yes for an act to be done, no for a state; where that is disputed both days are
 * given; the other reading is the one not chosen for the rule. Used by certificate-renewal,
 * change-notice, absence, exam-validity, exam-transfer, deadline, holder-review.
 */
#define ECHEANCE_READING_COUNTING 2

/**
 * The reading lapsed-exam (Q1). The exam comes before a certificate of 2 years: does its
 * validity of 2 years (S000-24, S000-25) close the route of affiliation at expiry (S000-05) as
 * well? Our reading: no: S000-05 says “or”, and S000-25 bounds the exam route only; the other
 * reading is that the exam must still be valid, whatever the route. Used by exam-transfer,
 * holder-review.
 */
#define ECHEANCE_READING_LAPSED_EXAM 3

/**
 * The reading affiliation-route (Q34). May someone affiliated with an agency when the
 * certificate expired, but without an affiliation for more than 2 years since, still ask for
 * the exam result to be attached to a new file? Our reading: yes, since S000-05 sets no end;
 * the other reading is that this route closes 2 years after the expiry, by analogy with the
 * absence of more than 2 years, which asks for a new exam. Used by exam-transfer,
 * holder-review.
 */
#define ECHEANCE_READING_AFFILIATION_ROUTE 4

/**
 * The reading expiry-day (Q8). Does the certificate cover the day of its issue and the day of
 * its expiry? Our reading: the first but not the second, as with temporary certificates; so
 * the renewal must be completed by the day before; the other reading is that the certificate
 * covers the day of its expiry as well. Used by certificate-status, certificate-renewal,
 * exam-transfer, holder-review.
 */
#define ECHEANCE_READING_EXPIRY_DAY 5

/**
 * The reading renewal-period (Q9). Does the renewed term run from the old expiry day or from
 * the renewal? Our reading: from the old expiry day, for want of a text; the other reading is
 * that the term runs from the day of the renewal. Used by certificate-renewal, holder-review.
 */
#define ECHEANCE_READING_RENEWAL_PERIOD 6

/**
 * The reading inactivity-boundary (Q17). Is an account cancelled when it was not used for 24
 * months (S004-36) or for more than 24 months (page of the Office)? Our reading: on the very
 * day of the 24 calendar months; the other reading is the day after; to warn holders the
 * earlier of the two days counts, to cancel an account the later. Used by inactivity,
 * inactivity-plan, holder-review.
 */
#define ECHEANCE_READING_INACTIVITY_BOUNDARY 7

/**
 * The reading code-boundary (Q13). From when do the 10 minutes of a code run, and is it still
 * valid at exactly 10 minutes? Our reading: from the sending, and the code is still valid at
 * 600 seconds; the other reading is that by then it is no longer valid. Used by code-status.
 */
#define ECHEANCE_READING_CODE_BOUNDARY 8

/**
 * The reading support-holidays (Q22). Does the telephone service answer at exactly 18:00, in
 * which legal time, and on holidays? Our reading: from 08:00 included to 18:00 excluded,
 * Eastern time; closed on the holidays of the Interpretation Act; the other reading is that
 * the service answers on those days. Used by support-hours.
 */
#define ECHEANCE_READING_SUPPORT_HOLIDAYS 9

/**
 * The anniversary of February 29 is February 28. Reading leap-day.
 * Fr : l’anniversaire du 29 février est le 28 février.
 */
#define ECHEANCE_LEAP_DAY_FEBRUARY_28 1

/**
 * The anniversary of February 29 is March 1. Reading leap-day.
 * Fr : l’anniversaire du 29 février est le 1er mars.
 */
#define ECHEANCE_LEAP_DAY_MARCH_1 2

/**
 * The period ends on its last day, even a Saturday or a holiday. Reading counting.
 * Fr : le délai finit à son dernier jour, même un samedi ou un jour férié.
 */
#define ECHEANCE_COUNTING_CALENDAR 1

/**
 * A period that ends on a Saturday or a holiday is extended (P-40.1, s. 269). Reading
 * counting.
 * Fr : le délai qui finit un samedi ou un jour férié est reporté (P-40.1, art. 269).
 */
#define ECHEANCE_COUNTING_CPA_269 2

/**
 * Either route is enough, even after the exam’s 2 years. Reading lapsed-exam.
 * Fr : l’une ou l’autre voie suffit, même après les 2 ans de l’examen.
 */
#define ECHEANCE_LAPSED_EXAM_EITHER_ROUTE 1

/**
 * No route is open after the exam’s 2 years. Reading lapsed-exam.
 * Fr : aucune voie n’est ouverte après les 2 ans de l’examen.
 */
#define ECHEANCE_LAPSED_EXAM_EXAM_MUST_BE_VALID 2

/**
 * The route of the affiliation at the expiry has no time limit. Reading affiliation-route.
 * Fr : la voie du lien à l’expiration n’a pas de limite de temps.
 */
#define ECHEANCE_AFFILIATION_ROUTE_NO_TIME_LIMIT 1

/**
 * The route of the affiliation at the expiry closes 2 years after the certificate expired.
 * Reading affiliation-route.
 * Fr : la voie du lien à l’expiration se ferme 2 ans après l’échéance du certificat.
 */
#define ECHEANCE_AFFILIATION_ROUTE_TWO_YEARS_AFTER_EXPIRY 2

/**
 * The certificate does not cover its expiry day. Reading expiry-day.
 * Fr : le jour d’échéance n’est plus couvert par le certificat.
 */
#define ECHEANCE_EXPIRY_DAY_FIRST_DAY_NOT_COVERED 1

/**
 * The certificate still covers its expiry day. Reading expiry-day.
 * Fr : le jour d’échéance est encore couvert par le certificat.
 */
#define ECHEANCE_EXPIRY_DAY_LAST_DAY_COVERED 2

/**
 * The new term runs from the expiry day. Reading renewal-period.
 * Fr : la nouvelle période court depuis l’échéance.
 */
#define ECHEANCE_RENEWAL_PERIOD_FROM_EXPIRY 1

/**
 * The new term runs from the renewal. Reading renewal-period.
 * Fr : la nouvelle période court depuis le renouvellement.
 */
#define ECHEANCE_RENEWAL_PERIOD_FROM_COMPLETION 2

/**
 * The account is cancelled on the 24-month day itself. Reading inactivity-boundary.
 * Fr : le compte est annulé le jour même des 24 mois.
 */
#define ECHEANCE_INACTIVITY_BOUNDARY_AT_24_MONTHS 1

/**
 * The account is cancelled the day after the 24-month day. Reading inactivity-boundary.
 * Fr : le compte est annulé le lendemain des 24 mois.
 */
#define ECHEANCE_INACTIVITY_BOUNDARY_AFTER_24_MONTHS 2

/**
 * The code is still valid at exactly 10 minutes. Reading code-boundary.
 * Fr : le code est encore valide à 10 minutes exactement.
 */
#define ECHEANCE_CODE_BOUNDARY_INCLUSIVE 1

/**
 * The code is no longer valid at exactly 10 minutes. Reading code-boundary.
 * Fr : le code n’est plus valide à 10 minutes exactement.
 */
#define ECHEANCE_CODE_BOUNDARY_EXCLUSIVE 2

/**
 * The desk is closed on holidays. Reading support-holidays.
 * Fr : le service est fermé les jours fériés.
 */
#define ECHEANCE_SUPPORT_HOLIDAYS_CLOSED 1

/**
 * The desk is open on holidays. Reading support-holidays.
 * Fr : le service est ouvert les jours fériés.
 */
#define ECHEANCE_SUPPORT_HOLIDAYS_OPEN 2

/**
 * The rule absence. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_ABSENCE 7

/**
 * The representative is not absent.
 * Fr : la représentante ou le représentant n’est pas en période d’absence.
 */
#define ECHEANCE_ABSENCE_NOT_ABSENT 1

/**
 * The representative can resume without a new application, once an affiliation with an agent
 * holding a valid permit is declared.
 * Fr : la représentante ou le représentant pourra reprendre ses activités sans nouvelle
 * demande, dès qu’un lien avec un agent titulaire d’un permis valide sera déclaré.
 */
#define ECHEANCE_ABSENCE_MAY_RESUME 2

/**
 * The representative must make a new application and pass a new exam.
 * Fr : la représentante ou le représentant doit présenter une nouvelle demande et réussir un
 * nouvel examen.
 */
#define ECHEANCE_ABSENCE_NEW_APPLICATION 3

/**
 * The representative is affiliated with a collection agent holding a valid permit. Sources:
 * OPC-work-stoppage.
 * Fr : la représentante ou le représentant a un lien avec un agent de recouvrement titulaire
 * d’un permis valide.
 */
#define ECHEANCE_ABSENCE_REASON_NO_ABSENCE 701

/**
 * The representative has been affiliated with no agent for 2 years or less; the Office must be
 * notified of the end of the affiliation within 15 days. Sources: OPC-work-stoppage.
 * Fr : la représentante ou le représentant n’a de lien avec aucun agent depuis 2 ans ou moins;
 * l’avis de la fin du lien à l’Office est dû dans les 15 jours.
 */
#define ECHEANCE_ABSENCE_REASON_ABSENT_TWO_YEARS_OR_LESS 702

/**
 * The representative has been affiliated with no agent for more than 2 years. Sources:
 * OPC-work-stoppage.
 * Fr : la représentante ou le représentant n’a de lien avec aucun agent depuis plus de 2 ans.
 */
#define ECHEANCE_ABSENCE_REASON_ABSENT_MORE_THAN_TWO_YEARS 703

/**
 * Last day affiliated with a collection agent holding a valid permit. Its bit.
 * Fr : dernier jour du lien avec un agent de recouvrement titulaire d’un permis valide.
 */
#define ECHEANCE_ABSENCE_FACT_UNAFFILIATED_SINCE 1

/**
 * The rule account-vigilance. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_ACCOUNT_VIGILANCE 20

/**
 * The person must contact the customer relations centre (Centre de relations avec la
 * clientèle) of Services Québec.
 * Fr : la personne doit communiquer avec le Centre de relations avec la clientèle de Services
 * Québec.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_CONTACT_SERVICES_QUEBEC 1

/**
 * The person has nothing to report.
 * Fr : la personne n’a rien à signaler.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_NOTHING_TO_REPORT 2

/**
 * The security certificate of the site is missing or wrong. Sources: S004-14, S004-19.
 * Fr : le certificat de sécurité du site est absent ou inexact.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_SITE_CERTIFICATE_NOT_OK 2001

/**
 * The person did not receive the verification code. Sources: S004-15, S004-19.
 * Fr : la personne n’a pas reçu le code de vérification.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_CODE_NOT_RECEIVED 2002

/**
 * The security questions are missing or are not those that the person chose. Sources: S004-16,
 * S004-19.
 * Fr : les questions de sécurité manquent ou ne sont pas celles que la personne a choisies.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_SECURITY_QUESTIONS_NOT_OK 2003

/**
 * The list of accounts is missing or holds an account that the person does not know. Sources:
 * S003-27, S003-28, S004-17, S004-19, Q24.
 * Fr : la liste des comptes manque ou comprend un compte que la personne ne connaît pas.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_ACCOUNT_LIST_NOT_OK 2004

/**
 * The date and time of last access are missing or are not those of the person’s last access.
 * Sources: S003-29, S003-30, S004-18, S004-19.
 * Fr : la date et l’heure du dernier accès manquent ou ne sont pas celles du dernier accès de
 * la personne.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_LAST_ACCESS_NOT_OK 2005

/**
 * None of the elements that apply is missing or wrong. Sources: S004-13, S004-19.
 * Fr : aucun des éléments qui s’appliquent ne manque ni n’est inexact.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_REASON_NOTHING_IRREGULAR 2006

/**
 * Security certificate of the site present and right. Its bit.
 * Fr : certificat de sécurité du site présent et exact.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FACT_SITE_CERTIFICATE_OK 1

/**
 * Verification code received. Its bit.
 * Fr : code de vérification reçu.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FACT_CODE_RECEIVED 2

/**
 * Security questions the same as those that the person chose. Its bit.
 * Fr : questions de sécurité pareilles à celles que la personne a choisies.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FACT_SECURITY_QUESTIONS_OK 4

/**
 * List of accounts right. Its bit.
 * Fr : liste des comptes exacte.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FACT_ACCOUNT_LIST_OK 8

/**
 * Date and time of last access right. Its bit.
 * Fr : date et heure du dernier accès exactes.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FACT_LAST_ACCESS_OK 16

/**
 * Does not apply.
 * Fr : ne s’applique pas.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_CODE_RECEIVED_NOT_APPLICABLE 2

/**
 * Does not apply.
 * Fr : ne s’applique pas.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_SECURITY_QUESTIONS_OK_NOT_APPLICABLE 2

/**
 * Does not apply.
 * Fr : ne s’applique pas.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_ACCOUNT_LIST_OK_NOT_APPLICABLE 2

/**
 * Security certificate of the site. Its bit.
 * Fr : certificat de sécurité du site.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FAILED_SITE_CERTIFICATE_OK 2

/**
 * Verification code. Its bit.
 * Fr : code de vérification.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FAILED_CODE_RECEIVED 4

/**
 * Security questions. Its bit.
 * Fr : questions de sécurité.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FAILED_SECURITY_QUESTIONS_OK 8

/**
 * List of accounts. Its bit.
 * Fr : liste des comptes.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FAILED_ACCOUNT_LIST_OK 16

/**
 * Date and time of last access. Its bit.
 * Fr : date et heure du dernier accès.
 */
#define ECHEANCE_ACCOUNT_VIGILANCE_FAILED_LAST_ACCESS_OK 32

/**
 * The rule authentication-system. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_AUTHENTICATION_SYSTEM 23

/**
 * The Gestion du certificat is entered through clicSÉQUR.
 * Fr : la Gestion du certificat est accessible par clicSÉQUR.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_CLICSEQUR 1

/**
 * The Gestion du certificat is entered through the Service d’authentification gouvernementale.
 * Fr : la Gestion du certificat est accessible par le Service d’authentification
 * gouvernementale.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_SAG 2

/**
 * The Office has not published the day on which the system changed.
 * Fr : l’Office n’a pas publié le jour où le système a changé.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_SWITCH_DATE_NOT_PUBLISHED 3

/**
 * A page of the Office dated July 15, 2024 still asks for clicSÉQUR. Sources: OPC-renewing.
 * Fr : une page de l’Office datée du 15 juillet 2024 demande encore clicSÉQUR.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_REASON_CLICSEQUR_IN_USE 2301

/**
 * The system changed between July 15, 2024 and July 14, 2025, on a day that the Office has not
 * published. Sources: OPC-renewing, S002-05, S002-39, Q38.
 * Fr : le système a changé entre le 15 juillet 2024 et le 14 juillet 2025, un jour que
 * l’Office n’a pas publié.
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
 * Basic.
 * Fr : de base.
 */
#define ECHEANCE_AUTHENTICATION_SYSTEM_LEVEL_BASIC 1

/**
 * The rule certificate-duties. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_CERTIFICATE_DUTIES 5

/**
 * No amount is known for that day.
 * Fr : aucun montant n’est connu pour ce jour-là.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_NOT_KNOWN 1

/**
 * The amount is worked out from those that the Office published.
 * Fr : le montant est calculé à partir de ceux que l’Office a publiés.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_DERIVED 2

/**
 * The Office published the amount.
 * Fr : l’Office a publié le montant.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_PUBLISHED 3

/**
 * The amount is a prediction.
 * Fr : le montant est une prévision.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_PREDICTED 4

/**
 * The certificate is free of charge.
 * Fr : le certificat est sans frais.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_FREE 5

/**
 * The Office published the amount. Sources: OPC-renewing-2021, OPC-renewing.
 * Fr : l’Office a publié le montant.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_REASON_AMOUNT_PUBLISHED 501

/**
 * No page known gives the amount: it is worked out, by indexation, from those that the Office
 * published for other years. Sources: OPC-renewing-2021, OPC-renewing, R-2.2-r1-s33.7,
 * P-40.1-r3-s165.1.
 * Fr : aucune page connue ne donne le montant : il est calculé, par indexation, à partir de
 * ceux que l’Office a publiés pour d’autres années.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_REASON_AMOUNT_DERIVED 502

/**
 * The amount is a prediction: it is that of the year before, indexed by 2.4%, and no page
 * known confirms it. Sources: OPC-renewing, R-2.2-r1-s33.7, P-40.1-r3-s165.1, Q40.
 * Fr : le montant est une prévision : c’est celui de l’année précédente, indexé de 2,4 %, et
 * aucune page connue ne le confirme.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_REASON_AMOUNT_PREDICTED 503

/**
 * The Office issued the temporary certificate free of charge. Sources:
 * OPC-application-temporary.
 * Fr : l’Office délivrait le certificat temporaire sans frais.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_REASON_TEMPORARY_FREE 504

/**
 * No page known gives an amount for that day, or what to work it out from. Sources:
 * OPC-renewing-2021, OPC-renewing, OPC-application-temporary, Q40.
 * Fr : aucune page connue ne donne de montant pour ce jour-là ni ne permet de le calculer.
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
 * Regular certificate.
 * Fr : certificat régulier.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_KIND_REGULAR 1

/**
 * Temporary certificate.
 * Fr : certificat temporaire.
 */
#define ECHEANCE_CERTIFICATE_DUTIES_KIND_TEMPORARY 2

/**
 * The rule certificate-issuance. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_CERTIFICATE_ISSUANCE 4

/**
 * The Office can issue the certificate.
 * Fr : l’Office peut délivrer le certificat.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_ISSUABLE 1

/**
 * The Office cannot issue the certificate.
 * Fr : l’Office ne peut pas délivrer le certificat.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_NOT_ISSUABLE 2

/**
 * The Office has received a complete, compliant application; the representative has passed the
 * exam, has paid the duties and is affiliated with a collection agent holding a valid permit.
 * Sources: S000-22, S001-25, OPC-application-regular.
 * Fr : l’Office a reçu une demande complète et conforme; la représentante ou le représentant a
 * réussi l’examen, a payé les droits et a un lien avec un agent de recouvrement titulaire d’un
 * permis valide.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_REASON_ALL_CONDITIONS_MET 401

/**
 * The Office has not received a complete, compliant application. Sources:
 * OPC-application-regular.
 * Fr : l’Office n’a pas reçu de demande complète et conforme.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_REASON_APPLICATION_INCOMPLETE 402

/**
 * The representative has not passed the exam. Sources: OPC-application-regular, OPC-exam.
 * Fr : la représentante ou le représentant n’a pas réussi l’examen.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_REASON_EXAM_NOT_PASSED 403

/**
 * The representative has not paid the duties. Sources: S000-21, S000-22, S001-24, S001-25,
 * OPC-application-regular.
 * Fr : la représentante ou le représentant n’a pas payé les droits.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_REASON_DUTIES_UNPAID 404

/**
 * The representative is affiliated with no collection agent holding a valid permit. Sources:
 * S000-22, S001-25, OPC-application-regular.
 * Fr : la représentante ou le représentant n’a de lien avec aucun agent de recouvrement
 * titulaire d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_REASON_NOT_AFFILIATED 405

/**
 * Complete, compliant application received by the Office. Its bit.
 * Fr : demande complète et conforme reçue par l’Office.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_FACT_APPLICATION_COMPLETE 1

/**
 * The representative has passed the exam. Its bit.
 * Fr : la représentante ou le représentant a réussi l’examen.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_FACT_EXAM_PASSED 2

/**
 * Duties paid. Its bit.
 * Fr : droits payés.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_FACT_DUTIES_PAID 4

/**
 * The representative is affiliated with a collection agent holding a valid permit. Its bit.
 * Fr : la représentante ou le représentant a un lien avec un agent de recouvrement titulaire
 * d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_FACT_AFFILIATED 8

/**
 * Submit a complete, compliant application. Its bit.
 * Fr : présenter une demande complète et conforme.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_OUTSTANDING_COMPLETE_APPLICATION 2

/**
 * Pass the exam. Its bit.
 * Fr : réussir l’examen.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_OUTSTANDING_PASS_EXAM 4

/**
 * Pay the duties. Its bit.
 * Fr : payer les droits.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_OUTSTANDING_PAY_DUTIES 8

/**
 * Become affiliated with a collection agent holding a valid permit. Its bit.
 * Fr : se lier à un agent de recouvrement titulaire d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_ISSUANCE_OUTSTANDING_AFFILIATE 16

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
 * One of the characters must be a digit (it may be an O in place of a zero). Sources: S000-16,
 * S001-19, Q10.
 * Fr : un des caractères doit être un chiffre (c’est peut-être un O à la place d’un zéro).
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
 * Number to check. Its bit.
 * Fr : numéro à vérifier.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_FACT_TEXT 1

/**
 * Reading. Its bit.
 * Fr : lecture.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_FACT_MODE 2

/**
 * Strict.
 * Fr : stricte.
 */
#define ECHEANCE_CERTIFICATE_NUMBER_MODE_STRICT 1

/**
 * Lenient (white space, hyphens, unseen characters and lower case allowed).
 * Fr : tolérante (espaces, tirets, caractères invisibles et minuscules admis).
 */
#define ECHEANCE_CERTIFICATE_NUMBER_MODE_LENIENT 2

/**
 * The rule certificate-renewal. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_CERTIFICATE_RENEWAL 3

/**
 * The certificate is renewed.
 * Fr : le certificat est renouvelé.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_RENEWED 1

/**
 * The representative did not renew the certificate in time.
 * Fr : la représentante ou le représentant n’a pas renouvelé le certificat à temps.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_MISSED 2

/**
 * The representative can still renew the certificate.
 * Fr : la représentante ou le représentant peut encore renouveler le certificat.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_OPEN 3

/**
 * The renewal was completed in time. Sources: S000-01, S001-05, OPC-renewing.
 * Fr : le renouvellement a été terminé à temps.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_REASON_COMPLETED_IN_TIME 301

/**
 * The renewal is not completed and the deadline is not past; if it is not renewed in time, the
 * certificate expires. Sources: S000-01, S001-05, S000-23, S001-26, OPC-renewing.
 * Fr : le renouvellement n’est pas terminé et le délai n’est pas passé; sans renouvellement à
 * temps, le certificat expire.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_REASON_DEADLINE_NOT_PASSED 302

/**
 * The renewal is not completed and the deadline is past. Sources: S000-01, S001-05,
 * OPC-renewing.
 * Fr : le renouvellement n’est pas terminé et le délai est passé.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_REASON_NOT_COMPLETED_IN_TIME 303

/**
 * The renewal was completed too late. Sources: S000-01, S001-05, OPC-renewing.
 * Fr : le renouvellement a été terminé trop tard.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_REASON_COMPLETED_TOO_LATE 304

/**
 * Expiry day of the certificate. Its bit.
 * Fr : jour d’échéance du certificat.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_FACT_EXPIRES_ON 1

/**
 * Day the renewal was completed. Its bit.
 * Fr : jour où le renouvellement a été terminé.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_FACT_COMPLETED_ON 2

/**
 * Transfer of the exam result.
 * Fr : transfert du résultat de l’examen.
 */
#define ECHEANCE_CERTIFICATE_RENEWAL_NEXT_PROCEDURE_EXAM_TRANSFER 1

/**
 * The rule certificate-status. The numbers of its reasons begin with this number.
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
 * The certificate has not reached its term, and the representative is affiliated with a
 * collection agent holding a valid permit. Sources: OPC-application-regular,
 * OPC-application-temporary, OPC-work-stoppage.
 * Fr : le certificat n’est pas arrivé à son terme, et la représentante ou le représentant a un
 * lien avec un agent de recouvrement titulaire d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_STATUS_REASON_WITHIN_TERM_AND_AFFILIATED 201

/**
 * The representative is affiliated with no collection agent holding a valid permit. Sources:
 * OPC-work-stoppage.
 * Fr : la représentante ou le représentant n’a de lien avec aucun agent de recouvrement
 * titulaire d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_STATUS_REASON_NOT_AFFILIATED 202

/**
 * The Office issues the certificate later. Sources: OPC-application-regular.
 * Fr : l’Office délivre le certificat plus tard.
 */
#define ECHEANCE_CERTIFICATE_STATUS_REASON_ISSUED_AFTER_AS_OF 203

/**
 * The last day covered by the certificate is past. Sources: S000-01, S001-05,
 * OPC-application-regular, OPC-temporary-expiry, Q8.
 * Fr : le dernier jour couvert par le certificat est passé.
 */
#define ECHEANCE_CERTIFICATE_STATUS_REASON_PAST_LAST_COVERED_DAY 204

/**
 * The certificate was cancelled. Sources: OPC-work-stoppage, R-2.2-s51, Q35.
 * Fr : le certificat a été annulé.
 */
#define ECHEANCE_CERTIFICATE_STATUS_REASON_CANCELLED_BY_AS_OF 205

/**
 * Kind of certificate. Its bit.
 * Fr : sorte de certificat.
 */
#define ECHEANCE_CERTIFICATE_STATUS_FACT_KIND 1

/**
 * Day the certificate was issued. Its bit.
 * Fr : jour de la délivrance du certificat.
 */
#define ECHEANCE_CERTIFICATE_STATUS_FACT_ISSUED_ON 2

/**
 * Expiry day of the certificate. Its bit.
 * Fr : jour d’échéance du certificat.
 */
#define ECHEANCE_CERTIFICATE_STATUS_FACT_EXPIRES_ON 4

/**
 * Affiliated, on that day, with a collection agent holding a valid permit. Its bit.
 * Fr : lien, ce jour-là, avec un agent de recouvrement titulaire d’un permis valide.
 */
#define ECHEANCE_CERTIFICATE_STATUS_FACT_AFFILIATED 8

/**
 * Day the certificate is cancelled. Its bit.
 * Fr : jour de l’annulation du certificat.
 */
#define ECHEANCE_CERTIFICATE_STATUS_FACT_CANCELLED_ON 16

/**
 * Regular certificate.
 * Fr : certificat régulier.
 */
#define ECHEANCE_CERTIFICATE_STATUS_KIND_REGULAR 1

/**
 * Temporary certificate.
 * Fr : certificat temporaire.
 */
#define ECHEANCE_CERTIFICATE_STATUS_KIND_TEMPORARY 2

/**
 * The rule change-notice. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_CHANGE_NOTICE 6

/**
 * The representative notified the Office in time.
 * Fr : la représentante ou le représentant a avisé l’Office à temps.
 */
#define ECHEANCE_CHANGE_NOTICE_NOTIFIED 1

/**
 * The representative notified the Office late.
 * Fr : la représentante ou le représentant a avisé l’Office en retard.
 */
#define ECHEANCE_CHANGE_NOTICE_NOTIFIED_LATE 2

/**
 * There is still time to notify the Office.
 * Fr : il est encore temps d’aviser l’Office.
 */
#define ECHEANCE_CHANGE_NOTICE_OPEN 3

/**
 * The representative did not notify the Office in time.
 * Fr : la représentante ou le représentant n’a pas avisé l’Office à temps.
 */
#define ECHEANCE_CHANGE_NOTICE_OVERDUE 4

/**
 * The representative notified the Office within the 15 days. Sources:
 * OPC-changing-information, OPC-work-stoppage, P-40.1-s269.
 * Fr : la représentante ou le représentant a avisé l’Office dans le délai de 15 jours.
 */
#define ECHEANCE_CHANGE_NOTICE_REASON_NOTIFIED_IN_TIME 601

/**
 * The representative notified the Office, after the 15 days. Sources:
 * OPC-changing-information, OPC-work-stoppage, P-40.1-s269.
 * Fr : la représentante ou le représentant a avisé l’Office, après le délai de 15 jours.
 */
#define ECHEANCE_CHANGE_NOTICE_REASON_NOTIFIED_AFTER_DUE_DAY 602

/**
 * The representative has not yet notified the Office and can do so within the 15 days.
 * Sources: OPC-changing-information, OPC-work-stoppage, P-40.1-s269.
 * Fr : la représentante ou le représentant n’a pas encore avisé l’Office et peut le faire dans
 * le délai de 15 jours.
 */
#define ECHEANCE_CHANGE_NOTICE_REASON_DUE_DAY_NOT_PASSED 603

/**
 * The representative did not notify the Office within the 15 days. Sources:
 * OPC-changing-information, OPC-work-stoppage, P-40.1-s269.
 * Fr : la représentante ou le représentant n’a pas avisé l’Office dans le délai de 15 jours.
 */
#define ECHEANCE_CHANGE_NOTICE_REASON_DUE_DAY_PASSED 604

/**
 * Day of the change (personal contact information, new agent, end of employment or contract).
 * Its bit.
 * Fr : jour du changement (coordonnées personnelles, nouvel agent, fin d’emploi ou de
 * contrat).
 */
#define ECHEANCE_CHANGE_NOTICE_FACT_CHANGED_ON 1

/**
 * Day the Office was notified. Its bit.
 * Fr : jour où l’Office a été avisé.
 */
#define ECHEANCE_CHANGE_NOTICE_FACT_NOTIFIED_ON 2

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
 * The rule deadline. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_DEADLINE 27

/**
 * The period is still running.
 * Fr : le délai court encore.
 */
#define ECHEANCE_DEADLINE_OPEN 1

/**
 * The period is over.
 * Fr : le délai est terminé.
 */
#define ECHEANCE_DEADLINE_PASSED 2

/**
 * The period is not over. Sources: P-40.1-s269, I-16-s61, CCP-art83.
 * Fr : le délai n’est pas terminé.
 */
#define ECHEANCE_DEADLINE_REASON_DUE_DAY_NOT_PASSED 2701

/**
 * The period is over. Sources: P-40.1-s269, I-16-s61, CCP-art83.
 * Fr : le délai est terminé.
 */
#define ECHEANCE_DEADLINE_REASON_DUE_DAY_PASSED 2702

/**
 * Day from which the period runs (it does not count itself). Its bit.
 * Fr : jour où le délai commence (il ne compte pas lui-même).
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
 * Days.
 * Fr : jours.
 */
#define ECHEANCE_DEADLINE_UNIT_DAYS 1

/**
 * Months.
 * Fr : mois.
 */
#define ECHEANCE_DEADLINE_UNIT_MONTHS 2

/**
 * Years.
 * Fr : années.
 */
#define ECHEANCE_DEADLINE_UNIT_YEARS 3

/**
 * The rule exam-result. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_EXAM_RESULT 8

/**
 * The representative has passed the exam.
 * Fr : la représentante ou le représentant a réussi l’examen.
 */
#define ECHEANCE_EXAM_RESULT_PASSED 1

/**
 * The representative has not passed the exam.
 * Fr : la représentante ou le représentant n’a pas réussi l’examen.
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
 * Number of questions of the exam. Its bit.
 * Fr : nombre de questions de l’examen.
 */
#define ECHEANCE_EXAM_RESULT_FACT_QUESTIONS 2

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
 * Day the exam was passed. Its bit.
 * Fr : jour de la réussite de l’examen.
 */
#define ECHEANCE_EXAM_TRANSFER_FACT_EXAM_PASSED_ON 1

/**
 * Affiliated with a collection agency when the certificate expired. Its bit.
 * Fr : lien avec une agence de recouvrement à l’échéance du certificat.
 */
#define ECHEANCE_EXAM_TRANSFER_FACT_AFFILIATED_AT_EXPIRY 2

/**
 * Expiry day of the certificate. Its bit.
 * Fr : jour d’échéance du certificat.
 */
#define ECHEANCE_EXAM_TRANSFER_FACT_CERTIFICATE_EXPIRED_ON 4

/**
 * Periods of affiliation with a collection agency. Its bit.
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
 * The rule exam-validity. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_EXAM_VALIDITY 9

/**
 * The representative has not passed the exam.
 * Fr : la représentante ou le représentant n’a pas réussi l’examen.
 */
#define ECHEANCE_EXAM_VALIDITY_NOT_PASSED 1

/**
 * The exam result can still be used.
 * Fr : le résultat de l’examen est encore utilisable.
 */
#define ECHEANCE_EXAM_VALIDITY_VALID 2

/**
 * The exam result can no longer be used; the exam must be taken again.
 * Fr : le résultat de l’examen n’est plus utilisable; il faut reprendre l’examen.
 */
#define ECHEANCE_EXAM_VALIDITY_LAPSED 3

/**
 * The representative has not passed the exam. Sources: S000-24, S001-27.
 * Fr : la représentante ou le représentant n’a pas réussi l’examen.
 */
#define ECHEANCE_EXAM_VALIDITY_REASON_EXAM_NOT_PASSED 901

/**
 * The exam was passed 2 years ago or less. Sources: S000-24, S000-25, S001-27, S001-28.
 * Fr : l’examen a été réussi il y a 2 ans ou moins.
 */
#define ECHEANCE_EXAM_VALIDITY_REASON_EXAM_WITHIN_TWO_YEARS 902

/**
 * The exam was passed more than 2 years ago. Sources: S000-24, S000-25, S001-27, S001-28.
 * Fr : l’examen a été réussi il y a plus de 2 ans.
 */
#define ECHEANCE_EXAM_VALIDITY_REASON_EXAM_OLDER_THAN_TWO_YEARS 903

/**
 * Day the exam was passed. Its bit.
 * Fr : jour de la réussite de l’examen.
 */
#define ECHEANCE_EXAM_VALIDITY_FACT_PASSED_ON 1

/**
 * The rule file-recovery. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_FILE_RECOVERY 25

/**
 * The file is recovered.
 * Fr : le dossier est récupéré.
 */
#define ECHEANCE_FILE_RECOVERY_RECOVERED 1

/**
 * The representative must do the recovery again from the start.
 * Fr : la représentante ou le représentant doit refaire la récupération depuis le début.
 */
#define ECHEANCE_FILE_RECOVERY_REDO_RECOVERY 2

/**
 * An employee of the Office will contact the representative.
 * Fr : une employée ou un employé de l’Office communiquera avec la représentante ou le
 * représentant.
 */
#define ECHEANCE_FILE_RECOVERY_AWAIT_ASSISTANCE 3

/**
 * The representative must enter the certificate number and date of birth.
 * Fr : la représentante ou le représentant doit entrer son numéro de certificat et sa date de
 * naissance.
 */
#define ECHEANCE_FILE_RECOVERY_ENTER_IDENTIFIERS 4

/**
 * The representative must enter the security code that the Office sends by e-mail.
 * Fr : la représentante ou le représentant doit entrer le code de sécurité que l’Office envoie
 * par courriel.
 */
#define ECHEANCE_FILE_RECOVERY_ENTER_CODE 5

/**
 * The representative can prove their identity in another way than by the code: give the number
 * of an invoice of the Office less than 3 years old, or request assistance.
 * Fr : la représentante ou le représentant peut prouver son identité autrement que par le
 * code : donner le numéro d’une facture de l’Office de moins de 3 ans, ou demander de
 * l’assistance.
 */
#define ECHEANCE_FILE_RECOVERY_CHOOSE_ALTERNATIVE 6

/**
 * The certificate number and date of birth match the file, and the Office accepted the code.
 * Sources: S002-21, S002-22, S002-24.
 * Fr : le numéro de certificat et la date de naissance correspondent au dossier, et l’Office a
 * accepté le code.
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
 * The Office validated the identity by telephone and updated the e-mail address on file.
 * Sources: S002-28, S002-29.
 * Fr : l’Office a validé l’identité par téléphone et a mis à jour l’adresse courriel du
 * dossier.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_IDENTITY_VALIDATED_BY_TELEPHONE 2503

/**
 * The representative requested assistance; the Office will use the contact information on
 * file. Sources: S002-27.
 * Fr : la représentante ou le représentant a demandé de l’assistance; l’Office communiquera
 * avec elle ou lui aux coordonnées du dossier.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_ASSISTANCE_REQUESTED 2504

/**
 * The certificate number and date of birth, taken together, match no file. Sources: S002-21,
 * S002-22.
 * Fr : le numéro de certificat et la date de naissance, pris ensemble, ne correspondent à
 * aucun dossier.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_IDENTIFIERS_DO_NOT_MATCH 2505

/**
 * The representative has not given the certificate number and date of birth. Sources: S002-21.
 * Fr : la représentante ou le représentant n’a pas donné le numéro de certificat et la date de
 * naissance.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_IDENTIFIERS_NOT_GIVEN 2506

/**
 * The Office will send a security code to the e-mail address on file. Sources: S002-22,
 * S002-23.
 * Fr : l’Office enverra un code de sécurité à l’adresse courriel du dossier.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_CODE_TO_BE_SENT 2507

/**
 * The Office sent a security code to the e-mail address on file. Sources: S002-22, S002-24.
 * Fr : l’Office a envoyé un code de sécurité à l’adresse courriel du dossier.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_CODE_AWAITED 2508

/**
 * The Office rejected the code entered. Sources: S002-24.
 * Fr : l’Office a refusé le code entré.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_CODE_REJECTED 2509

/**
 * The representative did not receive the security code. Sources: S002-25.
 * Fr : la représentante ou le représentant n’a pas reçu le code de sécurité.
 */
#define ECHEANCE_FILE_RECOVERY_REASON_CODE_NOT_RECEIVED 2510

/**
 * Certificate number and date of birth, together, match the file. Its bit.
 * Fr : numéro de certificat et date de naissance qui, ensemble, correspondent au dossier.
 */
#define ECHEANCE_FILE_RECOVERY_FACT_IDENTIFIERS_MATCH 1

/**
 * State of the security code. Its bit.
 * Fr : état du code de sécurité.
 */
#define ECHEANCE_FILE_RECOVERY_FACT_CODE 2

/**
 * Invoice. Its bit.
 * Fr : facture.
 */
#define ECHEANCE_FILE_RECOVERY_FACT_INVOICE 4

/**
 * Day of the invoice. Its bit.
 * Fr : jour de la facture.
 */
#define ECHEANCE_FILE_RECOVERY_FACT_INVOICE_ISSUED_ON 8

/**
 * Invoice from a payment confirmation of the Office. Its bit.
 * Fr : facture provenant d’une confirmation de paiement de l’Office.
 */
#define ECHEANCE_FILE_RECOVERY_FACT_INVOICE_FROM_OFFICE_CONFIRMATION 16

/**
 * State of the request for assistance. Its bit.
 * Fr : état de la demande d’assistance.
 */
#define ECHEANCE_FILE_RECOVERY_FACT_ASSISTANCE 32

/**
 * Information not given.
 * Fr : renseignements non donnés.
 */
#define ECHEANCE_FILE_RECOVERY_IDENTIFIERS_MATCH_NOT_GIVEN 2

/**
 * Not sent.
 * Fr : non envoyé.
 */
#define ECHEANCE_FILE_RECOVERY_CODE_NOT_SENT 1

/**
 * Sent.
 * Fr : envoyé.
 */
#define ECHEANCE_FILE_RECOVERY_CODE_SENT 2

/**
 * Accepted.
 * Fr : accepté.
 */
#define ECHEANCE_FILE_RECOVERY_CODE_ACCEPTED 3

/**
 * Rejected.
 * Fr : refusé.
 */
#define ECHEANCE_FILE_RECOVERY_CODE_REJECTED 4

/**
 * Not received.
 * Fr : non reçu.
 */
#define ECHEANCE_FILE_RECOVERY_CODE_NOT_RECEIVED 5

/**
 * None requested.
 * Fr : aucune demande.
 */
#define ECHEANCE_FILE_RECOVERY_ASSISTANCE_NONE 1

/**
 * Assistance requested.
 * Fr : assistance demandée.
 */
#define ECHEANCE_FILE_RECOVERY_ASSISTANCE_REQUESTED 2

/**
 * Identity validated by telephone.
 * Fr : identité validée par téléphone.
 */
#define ECHEANCE_FILE_RECOVERY_ASSISTANCE_VALIDATED_BY_TELEPHONE 3

/**
 * A code can be entered.
 * Fr : il est possible d’entrer un code.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_CODE_CAN_BE_ENTERED 1

/**
 * An invoice number can be given.
 * Fr : il est possible de donner un numéro de facture.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_INVOICE_CAN_BE_GIVEN 2

/**
 * Assistance can be requested.
 * Fr : il est possible de demander de l’assistance.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_ASSISTANCE_CAN_BE_REQUESTED 3

/**
 * The file is recovered.
 * Fr : le dossier est récupéré.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_FILE_RECOVERED 4

/**
 * The right certificate number and date of birth are needed first.
 * Fr : il faut d’abord le bon numéro de certificat et la bonne date de naissance.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_IDENTIFIERS_NEEDED 5

/**
 * The code was not received.
 * Fr : le code n’a pas été reçu.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_CODE_NOT_RECEIVED 6

/**
 * This invoice is too old, another one is needed.
 * Fr : cette facture est trop ancienne, il en faut une autre.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_INVOICE_TOO_OLD 7

/**
 * This invoice is not of a payment to the Office, another one is needed.
 * Fr : cette facture ne provient pas d’un paiement à l’Office, il en faut une autre.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_INVOICE_NOT_FROM_OFFICE 8

/**
 * Assistance is already requested.
 * Fr : la demande d’assistance est déjà faite.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_ASSISTANCE_ALREADY_REQUESTED 9

/**
 * The Office validated the identity by telephone.
 * Fr : l’Office a validé l’identité par téléphone.
 */
#define ECHEANCE_FILE_RECOVERY_OPTIONS_VALIDATED_BY_TELEPHONE 10

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
 * The representative must open a new account to enter the certificate service.
 * Fr : la représentante ou le représentant doit ouvrir un nouveau compte pour accéder au
 * service du certificat.
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
 * Sources: S000-01, S000-05, S000-25, S001-05, S001-08, S001-28, Q1, Q3, Q4, Q34.
 * Fr : le certificat est expiré et l’Office peut associer le résultat de l’examen à un nouveau
 * dossier.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_EXAM_TRANSFER_POSSIBLE 2803

/**
 * The certificate has expired and the Office can no longer attach the exam result to a new
 * file. Sources: S000-01, S000-05, S000-25, S001-05, S001-08, S001-28.
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
 * answer does not check whether it was. Sources: OPC-work-stoppage.
 * Fr : le certificat est suspendu, faute de lien avec un agent de recouvrement titulaire d’un
 * permis valide; l’avis de la fin du lien à l’Office est dû dans les 15 jours : cette réponse
 * ne vérifie pas s’il a été donné.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_NOT_AFFILIATED 2806

/**
 * The renewal of the certificate is not completed and its deadline is not past; if it is not
 * renewed in time, the certificate expires. Sources: S000-01, S001-05, OPC-renewing.
 * Fr : le renouvellement du certificat n’est pas terminé et son délai n’est pas passé; sans
 * renouvellement à temps, le certificat expire.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_RENEWAL_WINDOW_OPEN 2807

/**
 * The clicSÉQUR account will soon be cancelled as well, if it stays unused. Sources: S004-36,
 * S004-37, S004-38, Q20.
 * Fr : le compte clicSÉQUR sera bientôt annulé, lui aussi, s’il reste inutilisé.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_ACCOUNT_ENDS_WITH_CERTIFICATE 2808

/**
 * The clicSÉQUR account will be cancelled within 30 days if it stays unused. Sources: S004-36,
 * S004-37, S004-38.
 * Fr : le compte clicSÉQUR sera annulé dans 30 jours ou moins s’il reste inutilisé.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_ACCOUNT_IN_NOTICE_PERIOD 2809

/**
 * The clicSÉQUR account, unused for 24 months, was cancelled. Sources: S004-36.
 * Fr : le compte clicSÉQUR, inutilisé pendant 24 mois, a été annulé.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_ACCOUNT_CANCELLED 2810

/**
 * No act is called for on that day. Sources: S000-23, S001-26.
 * Fr : aucune démarche n’est demandée ce jour-là.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_NOTHING_DUE 2811

/**
 * The certificate has expired and the representative has passed no exam: a new certificate
 * application must be made and the exam taken. Sources: S000-01, S000-05, S001-05, S001-08,
 * OPC-temporary-expiry.
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
 * The number was read without its white space, hyphens, unseen characters and lower case.
 * Sources: S000-16, S001-19, Q10.
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
 * The certificate will be cancelled before it expires: nothing that it calls for holds beyond
 * that day, and no page says what follows a cancellation. Sources: OPC-work-stoppage,
 * R-2.2-s51, Q35.
 * Fr : le certificat sera annulé avant son échéance : rien de ce qu’il demande ne vaut
 * au-delà, et aucune page ne dit ce qui suit une annulation.
 */
#define ECHEANCE_HOLDER_REVIEW_REASON_CANCELLATION_AHEAD 2819

/**
 * Certificate number. Its bit.
 * Fr : numéro de certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_CERTIFICATE_NUMBER 1

/**
 * Kind of certificate. Its bit.
 * Fr : sorte de certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_KIND 2

/**
 * Day the certificate was issued. Its bit.
 * Fr : jour de la délivrance du certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_ISSUED_ON 4

/**
 * Expiry day of the certificate. Its bit.
 * Fr : jour d’échéance du certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_EXPIRES_ON 8

/**
 * Affiliated, on that day, with a collection agent holding a valid permit. Its bit.
 * Fr : lien, ce jour-là, avec un agent de recouvrement titulaire d’un permis valide.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_AFFILIATED 16

/**
 * Last day affiliated with a collection agent holding a valid permit. Its bit.
 * Fr : dernier jour du lien avec un agent de recouvrement titulaire d’un permis valide.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_UNAFFILIATED_SINCE 32

/**
 * Day the certificate is cancelled. Its bit.
 * Fr : jour de l’annulation du certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_CANCELLED_ON 64

/**
 * Day the renewal was completed. Its bit.
 * Fr : jour où le renouvellement a été terminé.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_RENEWAL_COMPLETED_ON 128

/**
 * Day the exam was passed. Its bit.
 * Fr : jour de la réussite de l’examen.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_EXAM_PASSED_ON 256

/**
 * Affiliated with a collection agency when the certificate expired. Its bit.
 * Fr : lien avec une agence de recouvrement à l’échéance du certificat.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_AFFILIATED_AT_EXPIRY 512

/**
 * Last use of the clicSÉQUR account. Its bit.
 * Fr : dernière utilisation du compte clicSÉQUR.
 */
#define ECHEANCE_HOLDER_REVIEW_FACT_ACCOUNT_LAST_USED_ON 1024

/**
 * Number of days, before the certificate ends, from which its renewal is called for. Its bit.
 * Fr : nombre de jours, avant la fin du certificat, où le renouvellement est signalé.
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
 * The rule inactivity. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_INACTIVITY 14

/**
 * The clicSÉQUR account is cancelled.
 * Fr : le compte clicSÉQUR est annulé.
 */
#define ECHEANCE_INACTIVITY_CANCELLED 1

/**
 * The clicSÉQUR account will be cancelled within 7 days if it stays unused.
 * Fr : le compte clicSÉQUR sera annulé dans 7 jours ou moins s’il reste inutilisé.
 */
#define ECHEANCE_INACTIVITY_FINAL_NOTICE 2

/**
 * The clicSÉQUR account will be cancelled within 30 days if it stays unused.
 * Fr : le compte clicSÉQUR sera annulé dans 30 jours ou moins s’il reste inutilisé.
 */
#define ECHEANCE_INACTIVITY_FIRST_NOTICE 3

/**
 * The clicSÉQUR account is active.
 * Fr : le compte clicSÉQUR est actif.
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
 * S004-37, S004-38, Q18.
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
 * The rule inactivity-plan. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_INACTIVITY_PLAN 15

/**
 * There is nothing to do for now.
 * Fr : il n’y a rien à faire pour l’instant.
 */
#define ECHEANCE_INACTIVITY_PLAN_WAIT 1

/**
 * The operator must now send the first notice of cancellation.
 * Fr : l’exploitant doit envoyer maintenant le premier avis d’annulation.
 */
#define ECHEANCE_INACTIVITY_PLAN_SEND_30_DAY_NOTICE 2

/**
 * The operator must now send the second notice of cancellation.
 * Fr : l’exploitant doit envoyer maintenant le second avis d’annulation.
 */
#define ECHEANCE_INACTIVITY_PLAN_SEND_7_DAY_NOTICE 3

/**
 * The operator must cancel the account.
 * Fr : l’exploitant doit annuler le compte.
 */
#define ECHEANCE_INACTIVITY_PLAN_CANCEL 4

/**
 * The day of a notice or of the cancellation has not come yet. Sources: S004-36, S004-37,
 * S004-38.
 * Fr : le jour d’un avis ou de l’annulation n’est pas encore venu.
 */
#define ECHEANCE_INACTIVITY_PLAN_REASON_NOTHING_DUE_YET 1501

/**
 * The day of the first notice has come, and the operator has sent no first notice that counts.
 * Sources: S004-36, S004-37.
 * Fr : le jour du premier avis est venu, et l’exploitant n’a envoyé aucun premier avis qui
 * compte.
 */
#define ECHEANCE_INACTIVITY_PLAN_REASON_FIRST_NOTICE_DUE 1502

/**
 * The day of the second notice has come, and the operator has sent no second notice that
 * counts. Sources: S004-36, S004-38.
 * Fr : le jour du second avis est venu, et l’exploitant n’a envoyé aucun second avis qui
 * compte.
 */
#define ECHEANCE_INACTIVITY_PLAN_REASON_SECOND_NOTICE_DUE 1503

/**
 * The day of the cancellation has come. Sources: S004-36.
 * Fr : le jour de l’annulation est venu.
 */
#define ECHEANCE_INACTIVITY_PLAN_REASON_CANCELLATION_DUE 1504

/**
 * The 24 months are over, but the notices delay the cancellation. Sources: S004-36, S004-37,
 * S004-38, Q18.
 * Fr : les 24 mois sont passés, mais les avis reportent l’annulation.
 */
#define ECHEANCE_INACTIVITY_PLAN_REASON_NOTICES_DELAY_CANCELLATION 1505

/**
 * Day of the last sign-in to the account. Its bit.
 * Fr : jour de la dernière connexion au compte.
 */
#define ECHEANCE_INACTIVITY_PLAN_FACT_LAST_USED_ON 1

/**
 * Day the first notice of cancellation was sent. Its bit.
 * Fr : jour de l’envoi du premier avis d’annulation.
 */
#define ECHEANCE_INACTIVITY_PLAN_FACT_NOTICE_30_SENT_ON 2

/**
 * Day the second notice of cancellation was sent. Its bit.
 * Fr : jour de l’envoi du second avis d’annulation.
 */
#define ECHEANCE_INACTIVITY_PLAN_FACT_NOTICE_7_SENT_ON 4

/**
 * No cancellation without both notices (the operator’s choice). Its bit.
 * Fr : aucune annulation sans les deux avis (choix de l’exploitant).
 */
#define ECHEANCE_INACTIVITY_PLAN_FACT_REQUIRE_NOTICES 8

/**
 * The rule invoice-proof. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_INVOICE_PROOF 24

/**
 * The invoice is too old to recover the file with.
 * Fr : la facture est trop ancienne pour servir à récupérer le dossier.
 */
#define ECHEANCE_INVOICE_PROOF_TOO_OLD 1

/**
 * The invoice does not come from a payment confirmation of the Office.
 * Fr : la facture ne provient pas d’une confirmation de paiement de l’Office.
 */
#define ECHEANCE_INVOICE_PROOF_NOT_FROM_OFFICE 2

/**
 * The invoice’s number can be used to recover the file.
 * Fr : le numéro de la facture peut servir à récupérer le dossier.
 */
#define ECHEANCE_INVOICE_PROOF_ACCEPTED 3

/**
 * The invoice is 3 years old or more. Sources: S002-26, Q21, Q31.
 * Fr : la facture a 3 ans ou plus.
 */
#define ECHEANCE_INVOICE_PROOF_REASON_INVOICE_THREE_YEARS_OR_OLDER 2401

/**
 * The invoice does not come from a payment confirmation of the Office. Sources: S002-26.
 * Fr : la facture ne provient pas d’une confirmation de paiement de l’Office.
 */
#define ECHEANCE_INVOICE_PROOF_REASON_NOT_FROM_OFFICE_CONFIRMATION 2402

/**
 * The invoice is less than 3 years old and comes from a payment confirmation of the Office.
 * Sources: S002-26, Q21, Q31.
 * Fr : la facture a moins de 3 ans et provient d’une confirmation de paiement de l’Office.
 */
#define ECHEANCE_INVOICE_PROOF_REASON_RECENT_OFFICE_INVOICE 2403

/**
 * Day of the invoice. Its bit.
 * Fr : jour de la facture.
 */
#define ECHEANCE_INVOICE_PROOF_FACT_ISSUED_ON 1

/**
 * Invoice from a payment confirmation of the Office. Its bit.
 * Fr : facture provenant d’une confirmation de paiement de l’Office.
 */
#define ECHEANCE_INVOICE_PROOF_FACT_FROM_OFFICE_CONFIRMATION 2

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
 * clicSÉQUR, because its marks can be copied.
 * Fr : le message ne porte aucun signe de fraude connu, mais cela ne prouve pas qu’il vient de
 * clicSÉQUR, car ses marques peuvent être copiées.
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
 * personal information. Sources: S004-33, S004-34, S004-35.
 * Fr : clicSÉQUR envoie des messages de cette sorte, il ne manque à celui-ci aucune marque
 * attendue et il ne demande aucun renseignement personnel.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_REASON_NOTHING_SUSPICIOUS 2105

/**
 * Kind of message. Its bit.
 * Fr : sorte de message.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FACT_KIND 1

/**
 * Signature of the Gouvernement du Québec at the top of the message. Its bit.
 * Fr : signature du gouvernement du Québec en haut du message.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FACT_HAS_SIGNATURE 2

/**
 * Visual of clicSÉQUR at the top of the message. Its bit.
 * Fr : visuel de clicSÉQUR en haut du message.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FACT_HAS_VISUAL 4

/**
 * Personal information that the message asks for. Its bit.
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
 * User code. Its bit.
 * Fr : code d’utilisateur.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_USER_CODE 2

/**
 * Password. Its bit.
 * Fr : mot de passe.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_PASSWORD 4

/**
 * Number of a notice of assessment. Its bit.
 * Fr : numéro d’un avis de cotisation.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_NOTICE_OF_ASSESSMENT_NUMBER 8

/**
 * Social insurance number. Its bit.
 * Fr : numéro d’assurance sociale.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_SOCIAL_INSURANCE_NUMBER 16

/**
 * Other personal information. Its bit.
 * Fr : autre renseignement personnel.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_OTHER_PERSONAL_INFORMATION 32

/**
 * Personal information asked for. Its bit.
 * Fr : demande de renseignements personnels.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FINDINGS_ASKS_FOR_PERSONAL_INFORMATION 2

/**
 * Kind of message that clicSÉQUR does not send. Its bit.
 * Fr : sorte de message que clicSÉQUR n’envoie pas.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FINDINGS_KIND_NOT_SENT_BY_CLICSEQUR 4

/**
 * Signature of the Gouvernement du Québec absent. Its bit.
 * Fr : signature du gouvernement du Québec absente.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FINDINGS_SIGNATURE_ABSENT 8

/**
 * Visual of clicSÉQUR absent. Its bit.
 * Fr : visuel de clicSÉQUR absent.
 */
#define ECHEANCE_MESSAGE_AUTHENTICITY_FINDINGS_VISUAL_ABSENT 16

/**
 * The rule new-file-after-expiry. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_NEW_FILE_AFTER_EXPIRY 12

/**
 * The representative must now create a new account.
 * Fr : la représentante ou le représentant doit maintenant créer un nouveau compte.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_CREATE_ACCOUNT 1

/**
 * The representative must now fill in a new file.
 * Fr : la représentante ou le représentant doit maintenant remplir un nouveau dossier.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_CREATE_FILE 2

/**
 * The representative must now write to the Office to have the exam result transferred.
 * Fr : la représentante ou le représentant doit maintenant écrire à l’Office pour faire
 * transférer le résultat de l’examen.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_SEND_REQUEST 3

/**
 * The Office must now reply by e-mail.
 * Fr : l’Office doit maintenant répondre par courriel.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_AWAIT_OFFICE 4

/**
 * The representative must now pay the invoice in the file.
 * Fr : la représentante ou le représentant doit maintenant payer la facture qui se trouve dans
 * le dossier.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_PAY_INVOICE 5

/**
 * The representative must now become affiliated with a collection agent.
 * Fr : la représentante ou le représentant doit maintenant se lier à un agent de recouvrement.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_AFFILIATE 6

/**
 * The certificate is issued.
 * Fr : le certificat est délivré.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_CERTIFICATE_ISSUED 7

/**
 * The representative has not yet created a new account. Sources: S000-06, S000-10, S001-09,
 * S001-13.
 * Fr : la représentante ou le représentant n’a pas encore créé de nouveau compte.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_ACCOUNT_TO_CREATE 1201

/**
 * The representative has created the account, but not yet the new file. Sources: S000-03,
 * S000-14, S001-07, S001-17.
 * Fr : la représentante ou le représentant a créé le compte, mais pas encore le nouveau
 * dossier.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_FILE_TO_CREATE 1202

/**
 * The representative has created the file, but has not yet asked the Office to transfer the
 * exam result. Sources: S000-15, S001-18.
 * Fr : la représentante ou le représentant a créé le dossier, mais n’a pas encore demandé à
 * l’Office de transférer le résultat de l’examen.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_REQUEST_TO_SEND 1203

/**
 * The representative has sent the request; the Office has not yet replied. Sources: S000-19,
 * S000-20, S001-22, S001-23.
 * Fr : la représentante ou le représentant a envoyé la demande; l’Office n’a pas encore
 * répondu.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_OFFICE_REPLY_AWAITED 1204

/**
 * The Office has replied; the representative has not yet paid the invoice in the file.
 * Sources: S000-21, S001-24.
 * Fr : l’Office a répondu; la représentante ou le représentant n’a pas encore payé la facture
 * qui se trouve dans le dossier.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_INVOICE_TO_PAY 1205

/**
 * The representative has paid the invoice, but is not yet affiliated with a collection agent.
 * Sources: S000-22, S001-25.
 * Fr : la représentante ou le représentant a payé la facture, mais n’est pas encore lié à un
 * agent de recouvrement.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_AFFILIATION_TO_MAKE 1206

/**
 * Every step is done. Sources: S000-22, S001-25.
 * Fr : toutes les étapes sont faites.
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
 * Fr : courriel de demande de transfert envoyé.
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
 * Done.
 * Fr : fait.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_DONE 1

/**
 * To do.
 * Fr : à faire.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_TO_DO 2

/**
 * Awaited.
 * Fr : en attente.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_WAITING 3

/**
 * ClicSÉQUR.
 * Fr : clicSÉQUR.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_ACCOUNT_SYSTEM_CLICSEQUR 1

/**
 * Service d’authentification gouvernementale.
 * Fr : Service d’authentification gouvernementale.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_ACCOUNT_SYSTEM_SAG 2

/**
 * Day of the change not published.
 * Fr : jour du changement non publié.
 */
#define ECHEANCE_NEW_FILE_AFTER_EXPIRY_ACCOUNT_SYSTEM_SWITCH_DATE_NOT_PUBLISHED 3

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
 * Instant at which the person asked, in the same browser, that no further code be required.
 * Its bit.
 * Fr : instant où la personne a demandé, dans le même navigateur, de ne plus avoir à entrer de
 * code.
 */
#define ECHEANCE_SECOND_FACTOR_FACT_CODE_SUPPRESSED_AT 4

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
 * Verification code or answer to the security questions. Its bit.
 * Fr : code de vérification ou réponse aux questions de sécurité.
 */
#define ECHEANCE_SIGN_IN_FACT_SECOND_FACTOR 4

/**
 * Terms and conditions. Its bit.
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
 * The rule single-sign-on. The numbers of its reasons begin with this number.
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
 * The person has checked the box for a public computer, which deactivates single sign-on.
 * Sources: S003-15, Q23.
 * Fr : la personne a coché la case de l’ordinateur public, ce qui désactive l’authentification
 * unique.
 */
#define ECHEANCE_SINGLE_SIGN_ON_REASON_PUBLIC_COMPUTER 1701

/**
 * Single sign-on is activated in the account; clicSÉQUR may still require a new
 * authentication. Sources: S003-09, S003-13, S003-14.
 * Fr : l’authentification unique est activée dans le compte; clicSÉQUR peut quand même exiger
 * une nouvelle authentification.
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
 * Number of clicSÉQUR accounts that the person uses. Its bit.
 * Fr : nombre de comptes clicSÉQUR que la personne utilise.
 */
#define ECHEANCE_SINGLE_SIGN_ON_FACT_ACCOUNTS_IN_USE 4

/**
 * The rule site-authenticity. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_SITE_AUTHENTICITY 18

/**
 * The person must not enter their password.
 * Fr : la personne ne doit pas entrer son mot de passe.
 */
#define ECHEANCE_SITE_AUTHENTICITY_DO_NOT_ENTER_PASSWORD 1

/**
 * The person may enter their password.
 * Fr : la personne peut entrer son mot de passe.
 */
#define ECHEANCE_SITE_AUTHENTICITY_ENTER_PASSWORD 2

/**
 * The person does not see or does not recognise the picture that they chose. Sources: S003-19,
 * S003-20.
 * Fr : la personne ne voit pas ou ne reconnaît pas l’image qu’elle a choisie.
 */
#define ECHEANCE_SITE_AUTHENTICITY_REASON_PICTURE_NOT_RECOGNISED 1801

/**
 * The person does not see or does not recognise their personal sentence. Sources: S003-19,
 * S003-20.
 * Fr : la personne ne voit pas ou ne reconnaît pas sa phrase personnelle.
 */
#define ECHEANCE_SITE_AUTHENTICITY_REASON_SENTENCE_NOT_RECOGNISED 1802

/**
 * The person recognises the picture that they chose and their personal sentence. Sources:
 * S003-19, S003-20.
 * Fr : la personne reconnaît l’image qu’elle a choisie et sa phrase personnelle.
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
 * Help desk. Its bit.
 * Fr : service de soutien.
 */
#define ECHEANCE_SUPPORT_HOURS_FACT_DESK 1

/**
 * Services Québec.
 * Fr : Services Québec.
 */
#define ECHEANCE_SUPPORT_HOURS_DESK_SERVICES_QUEBEC 1

/**
 * The rule terms-acceptance. The numbers of its reasons begin with this number.
 */
#define ECHEANCE_RULE_TERMS_ACCEPTANCE 19

/**
 * The person must read and accept the terms and conditions before continuing.
 * Fr : la personne doit lire et accepter les conditions d’utilisation avant de continuer.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_ACCEPT_FIRST 1

/**
 * The person has nothing to accept before the home page.
 * Fr : la personne n’a rien à accepter avant la page d’accueil.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_CONTINUE 2

/**
 * The person did not accept the terms and conditions at registration. Sources: S003-38,
 * S004-21.
 * Fr : la personne n’a pas accepté les conditions d’utilisation à l’inscription.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_REASON_NOT_ACCEPTED_AT_REGISTRATION 1901

/**
 * The terms and conditions have changed significantly since registration. Sources: S003-38.
 * Fr : les conditions d’utilisation ont changé de façon importante depuis l’inscription.
 */
#define ECHEANCE_TERMS_ACCEPTANCE_REASON_TERMS_CHANGED_SIGNIFICANTLY 1902

/**
 * The person accepted the terms and conditions, and they have not changed significantly since.
 * Sources: S003-38, S003-39, S004-21.
 * Fr : la personne a accepté les conditions d’utilisation, et elles n’ont pas changé de façon
 * importante depuis.
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
 * Number of the new file. Its bit.
 * Fr : numéro du nouveau dossier.
 */
#define ECHEANCE_TRANSFER_REQUEST_FACT_NEW_FILE_NUMBER 1

/**
 * Number of the expired certificate. Its bit.
 * Fr : numéro du certificat expiré.
 */
#define ECHEANCE_TRANSFER_REQUEST_FACT_EXPIRED_CERTIFICATE_NUMBER 2

/**
 * Transfer of the result asked for in the e-mail. Its bit.
 * Fr : transfert du résultat demandé dans le courriel.
 */
#define ECHEANCE_TRANSFER_REQUEST_FACT_TRANSFER_REQUESTED 4

/**
 * The number of the new file. Its bit.
 * Fr : le numéro du nouveau dossier.
 */
#define ECHEANCE_TRANSFER_REQUEST_MISSING_ITEMS_NEW_FILE_NUMBER 2

/**
 * The number of the expired certificate. Its bit.
 * Fr : le numéro du certificat expiré.
 */
#define ECHEANCE_TRANSFER_REQUEST_MISSING_ITEMS_EXPIRED_CERTIFICATE_NUMBER 4

/**
 * The request to transfer the exam result. Its bit.
 * Fr : la demande de transfert du résultat de l’examen.
 */
#define ECHEANCE_TRANSFER_REQUEST_MISSING_ITEMS_TRANSFER_REQUESTED 8

/**
 * The number of the new file. Its bit.
 * Fr : le numéro du nouveau dossier.
 */
#define ECHEANCE_TRANSFER_REQUEST_INVALID_ITEMS_NEW_FILE_NUMBER 2

/**
 * The number of the expired certificate. Its bit.
 * Fr : le numéro du certificat expiré.
 */
#define ECHEANCE_TRANSFER_REQUEST_INVALID_ITEMS_EXPIRED_CERTIFICATE_NUMBER 4

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
 * The published steps are from before the Service d’authentification gouvernementale: before
 * acting, write to infocertificat@opc.gouv.qc.ca to learn which of them still hold. Sources:
 * S000-06, S001-09, S002-05, Q12.
 * Fr : les étapes publiées datent d’avant le Service d’authentification gouvernementale :
 * avant d’agir, il faut écrire à infocertificat@opc.gouv.qc.ca pour savoir lesquelles valent
 * encore.
 */
#define ECHEANCE_REASON_PROCEDURE_PUBLISHED_FOR_CLICSEQUR 3

/**
 * Due now.
 * Fr : à faire maintenant.
 */
#define ECHEANCE_DUTY_DUE 1

/**
 * Due later.
 * Fr : à faire plus tard.
 */
#define ECHEANCE_DUTY_LATER 2

/**
 * Nothing to do.
 * Fr : rien à faire.
 */
#define ECHEANCE_DUTY_NONE 3

/**
 * Perhaps due.
 * Fr : peut-être à faire.
 */
#define ECHEANCE_DUTY_UNKNOWN 4

/**
 * A step of a procedure.
 */
#define ECHEANCE_STATEMENT_STEP 1

/**
 * The words of a button, a link, a box or a heading on the screen.
 */
#define ECHEANCE_STATEMENT_LABEL 2

/**
 * A recommendation.
 */
#define ECHEANCE_STATEMENT_ADVICE 3

/**
 * A contact: whom to call or write to, and when.
 */
#define ECHEANCE_STATEMENT_CONTACT 4

/**
 * A warning, or how something works.
 */
#define ECHEANCE_STATEMENT_NOTICE 5

/**
 * echeance_RULE_wrong_field: no field is wrong. A value above 0 is the ECHEANCE_RULE_FACT_ bit of the wrong fact.
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
 * echeance_RULE_wrong_field: a bug in this library.
 */
#define ECHEANCE_FIELD_UNKNOWN -4

/**
 * French, the master text; also the default.
 */
#define ECHEANCE_LANG_FR 1

/**
 * English.
 */
#define ECHEANCE_LANG_EN 2

/**
 * The maximum length of a text in bytes, in any language and character set; not that of an explanation or a letter.
 */
#define ECHEANCE_TEXT_MAX 4096

/**
 * The ABI version of this header. As long as it is the same, calls, structs and constants are only added.
 */
#define ECHEANCE_ABI_VERSION 1

/**
 * What a call returns. Numbers are stable and never reused: below 100 errors of the call, from 101 errors in the question,
 * from 201 errors in a code.
 */
enum echeance_status
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * The output is written. Of echeance_evaluate_json, the output may be an error object.
   */
  ECHEANCE_STATUS_OK = 0,
  /**
   * A required pointer is NULL or is not aligned for its type.
   */
  ECHEANCE_STATUS_NULL = 1,
  /**
   * An impossible length, a length or a count with a NULL pointer, or a list of more than 1,000,000 items.
   */
  ECHEANCE_STATUS_BAD_LENGTH = 2,
  /**
   * The buffer is too small; the needed size in bytes is written.
   */
  ECHEANCE_STATUS_TOO_SMALL = 3,
  /**
   * A text is not UTF-8 (it may be ISO 8859-1): an error in the record. wrong_field returns the field.
   */
  ECHEANCE_STATUS_BAD_TEXT = 4,
  /**
   * A bug in this library; the process goes on.
   */
  ECHEANCE_STATUS_PANIC = 5,
  /**
   * Only from decide: a fact that can affect the outcome is unknown, even if it does not affect it in this case.
   */
  ECHEANCE_STATUS_FACTS_MISSING = 6,
  /**
   * An integer is not one of the numbers of its choice, reading, flag or set, or a value stands beside a has_ member that
   * is 0.
   */
  ECHEANCE_STATUS_OUT_OF_RANGE = 7,
  /**
   * Only from echeance_RULE_columns: a column of results overlaps another column.
   */
  ECHEANCE_STATUS_OVERLAP = 8,
  /**
   * The question is not a well-formed JSON object. Only from echeance_boundaries, echeance_explain and echeance_letter, and in the
   * error objects of echeance_evaluate_json.
   */
  ECHEANCE_STATUS_NOT_JSON = 101,
  /**
   * A text of more than 4,096 bytes.
   */
  ECHEANCE_STATUS_TOO_LONG = 102,
  /**
   * There is no rule with that name. As ECHEANCE_STATUS_NOT_JSON, only where the question is in JSON.
   */
  ECHEANCE_STATUS_UNKNOWN_RULE = 103,
  /**
   * A required as_of, or a required day of a period, is missing.
   */
  ECHEANCE_STATUS_MISSING_FIELD = 104,
  /**
   * The question has an unknown field. Only where the question is in JSON.
   */
  ECHEANCE_STATUS_UNKNOWN_FIELD = 105,
  /**
   * The value has the wrong type for its fact.
   */
  ECHEANCE_STATUS_WRONG_TYPE = 106,
  /**
   * The value is not one of the fact's choices.
   */
  ECHEANCE_STATUS_NOT_A_CHOICE = 107,
  /**
   * Not a day of the calendar, or a word that this fact does not allow.
   */
  ECHEANCE_STATUS_NOT_A_DATE = 108,
  /**
   * Not an instant, or a word that this fact does not allow.
   */
  ECHEANCE_STATUS_NOT_AN_INSTANT = 109,
  /**
   * The instant has no UTC offset. Only where the question is in JSON.
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
   * A past fact is later than as_of.
   */
  ECHEANCE_STATUS_IN_THE_FUTURE = 113,
  /**
   * The end comes before the start.
   */
  ECHEANCE_STATUS_END_BEFORE_START = 114,
  /**
   * Two facts contradict each other.
   */
  ECHEANCE_STATUS_CONFLICTING_FACTS = 115,
  /**
   * A step comes before the one that it depends on.
   */
  ECHEANCE_STATUS_IMPOSSIBLE_ORDER = 116,
  /**
   * A temporary certificate issued outside 2019-08-01 to 2019-12-31.
   */
  ECHEANCE_STATUS_OUTSIDE_TEMPORARY_WINDOW = 117,
  /**
   * Only from echeance_code_check: the key has fewer than 16 bytes.
   */
  ECHEANCE_STATUS_KEY_TOO_SHORT = 201,
  /**
   * Only from echeance_code_check: the instant is before the code was sent.
   */
  ECHEANCE_STATUS_BEFORE_SENDING = 203,
  /**
   * Only from echeance_code_check: the text is not the state of a code.
   */
  ECHEANCE_STATUS_STATE_MALFORMED = 205,
  /**
   * Only from echeance_code_check: the state was changed without the key, or the key is not the one with which it was made.
   */
  ECHEANCE_STATUS_STATE_ALTERED = 206,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum echeance_status echeance_status;
#else
typedef int32_t echeance_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * Days of a fact that follow on each other and have one outcome, from echeance_boundaries.
 */
typedef struct echeance_range {
  /**
   * The first day, YYYYMMDD; below 0 in the rows that are no range.
   */
  int32_t from;
  /**
   * The day after the last one, YYYYMMDD, at most 22000101; in the two other rows the same as `from`.
   */
  int32_t before;
  /**
   * One of the rule's outcomes, or 0 for undetermined. Below 0 the rule refuses these days: minus the status.
   */
  int32_t outcome;
  /**
   * The ECHEANCE_RULE_FACT_ bit of the fact for which the rule refuses them; 0 where there is an outcome.
   */
  int32_t field;
} echeance_range;

/**
 * The choices of interpretation where the sources are silent or disagree. The pointer to it may be NULL: every
 * reading then has its default, as it has where a member is 0. A reading that a rule does not use has no effect.
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
   * ECHEANCE_AFFILIATION_ROUTE_NO_TIME_LIMIT or
   * ECHEANCE_AFFILIATION_ROUTE_TWO_YEARS_AFTER_EXPIRY; 0 not given: the default of the rule,
   * no-time-limit.
   */
  int32_t affiliation_route;
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
   * not given: the default of the rule, at-24-months for inactivity, holder-review,
   * after-24-months for inactivity-plan.
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
   * Must be 0: reserved for readings of later versions. Any other value is an error.
   */
  int32_t reserved[7];
} echeance_readings;

/**
 * The result of the check of a code.
 */
typedef struct echeance_code_checked {
  /**
   * One of ECHEANCE_CODE_VERDICT_. Only ECHEANCE_CODE_VERDICT_ACCEPTED grants access.
   */
  int32_t verdict;
  /**
   * The attempts left after a wrong code; -1 with any other verdict.
   */
  int32_t attempts_left;
  /**
   * The length of next_state in bytes.
   */
  uint64_t state_length;
} echeance_code_checked;

/**
 * Facts of echeance_absence. Sources: OPC-work-stoppage.
 */
typedef struct echeance_absence_facts {
  /**
   * Last day affiliated with a collection agent holding a valid permit. Day, YYYYMMDD, or
   * ECHEANCE_NONE for “none” (this affiliation has not ended), or ECHEANCE_UNKNOWN; 0 not given:
   * unknown.
   * Fr : dernier jour du lien avec un agent de recouvrement titulaire d’un permis valide.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_ABSENCE_REASON_ and ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_ABSENCE_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_ABSENCE_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
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
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
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
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_absence_decision;

/**
 * Columns of facts of echeance_absence_columns.
 */
typedef struct echeance_absence_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Last day affiliated with a collection agent holding a valid permit. Days,
   * ECHEANCE_COLUMN_NONE for “none”. NULL not given: unknown.
   */
  const int32_t *unaffiliated_since;
} echeance_absence_table;

/**
 * Columns of results of echeance_absence_columns; NULL not wanted.
 */
typedef struct echeance_absence_results {
  /**
   * One of ECHEANCE_ABSENCE_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_ABSENCE_FACT_ or ECHEANCE_FIELD_AS_OF;
   * ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_ABSENCE_REASON_, modulo 100,
   * gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_ABSENCE_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_ABSENCE_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Last day of the 2 years. Days.
   */
  int32_t *last_day;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Days.
   */
  int32_t *last_day_extended;
  /**
   * Days left, the day of the question included. Whole numbers.
   */
  int32_t *days_left;
} echeance_absence_results;

/**
 * Facts of echeance_account_vigilance. Sources: S004-14, S004-19, S004-15, S004-16, S003-27,
 * S003-28, S004-17, Q24, S003-29, S003-30, S004-18, S004-13.
 */
typedef struct echeance_account_vigilance_facts {
  /**
   * Security certificate of the site present and right. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : certificat de sécurité du site présent et exact.
   */
  int32_t site_certificate_ok;
  /**
   * Verification code received. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_ACCOUNT_VIGILANCE_CODE_RECEIVED_NOT_APPLICABLE for “not-applicable” (does not
   * apply), or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : code de vérification reçu.
   */
  int32_t code_received;
  /**
   * Security questions the same as those that the person chose. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_ACCOUNT_VIGILANCE_SECURITY_QUESTIONS_OK_NOT_APPLICABLE for “not-applicable” (does
   * not apply), or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : questions de sécurité pareilles à celles que la personne a choisies.
   */
  int32_t security_questions_ok;
  /**
   * List of accounts right. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_ACCOUNT_VIGILANCE_ACCOUNT_LIST_OK_NOT_APPLICABLE for “not-applicable” (does not
   * apply), or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : liste des comptes exacte.
   */
  int32_t account_list_ok;
  /**
   * Date and time of last access right. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not
   * given: unknown.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_ACCOUNT_VIGILANCE_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_ACCOUNT_VIGILANCE_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_ACCOUNT_VIGILANCE_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_on;
  /**
   * Elements missing or wrong. ECHEANCE_SET_GIVEN plus the bits
   * ECHEANCE_ACCOUNT_VIGILANCE_FAILED_ of its items; 0 null.
   * Fr : éléments absents ou inexacts.
   */
  uint32_t failed;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_account_vigilance_answer;

/**
 * Columns of facts of echeance_account_vigilance_columns.
 */
typedef struct echeance_account_vigilance_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Security certificate of the site present and right. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_UNKNOWN, 0. NULL not given: unknown.
   */
  const int32_t *site_certificate_ok;
  /**
   * Verification code received. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_ACCOUNT_VIGILANCE_CODE_RECEIVED_NOT_APPLICABLE, ECHEANCE_UNKNOWN, 0. NULL not
   * given: unknown.
   */
  const int32_t *code_received;
  /**
   * Security questions the same as those that the person chose. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_ACCOUNT_VIGILANCE_SECURITY_QUESTIONS_OK_NOT_APPLICABLE, ECHEANCE_UNKNOWN, 0. NULL
   * not given: unknown.
   */
  const int32_t *security_questions_ok;
  /**
   * List of accounts right. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_ACCOUNT_VIGILANCE_ACCOUNT_LIST_OK_NOT_APPLICABLE, ECHEANCE_UNKNOWN, 0. NULL not
   * given: unknown.
   */
  const int32_t *account_list_ok;
  /**
   * Date and time of last access right. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, 0. NULL not
   * given: unknown.
   */
  const int32_t *last_access_ok;
} echeance_account_vigilance_table;

/**
 * Columns of results of echeance_account_vigilance_columns; NULL not wanted.
 */
typedef struct echeance_account_vigilance_results {
  /**
   * One of ECHEANCE_ACCOUNT_VIGILANCE_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_ACCOUNT_VIGILANCE_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_ACCOUNT_VIGILANCE_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_ACCOUNT_VIGILANCE_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_ACCOUNT_VIGILANCE_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Elements missing or wrong. ECHEANCE_SET_GIVEN plus the bits
   * ECHEANCE_ACCOUNT_VIGILANCE_FAILED_; 0 null.
   */
  int32_t *failed;
} echeance_account_vigilance_results;

/**
 * Answer of echeance_authentication_system.
 */
typedef struct echeance_authentication_system_answer {
  /**
   * One of ECHEANCE_AUTHENTICATION_SYSTEM_, or ECHEANCE_UNDETERMINED, which is 0.
   */
  int32_t outcome;
  /**
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_AUTHENTICATION_SYSTEM_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_AUTHENTICATION_SYSTEM_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_AUTHENTICATION_SYSTEM_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_on;
  /**
   * Level of authentication. One of ECHEANCE_AUTHENTICATION_SYSTEM_LEVEL_; 0 null.
   * Fr : niveau d’authentification.
   */
  int32_t level;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
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
 * Columns of facts of echeance_authentication_system_columns.
 */
typedef struct echeance_authentication_system_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
} echeance_authentication_system_table;

/**
 * Columns of results of echeance_authentication_system_columns; NULL not wanted.
 */
typedef struct echeance_authentication_system_results {
  /**
   * One of ECHEANCE_AUTHENTICATION_SYSTEM_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus
   * the ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_AUTHENTICATION_SYSTEM_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_AUTHENTICATION_SYSTEM_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_AUTHENTICATION_SYSTEM_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_AUTHENTICATION_SYSTEM_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Level of authentication. ECHEANCE_AUTHENTICATION_SYSTEM_LEVEL_; 0 null.
   */
  int32_t *level;
} echeance_authentication_system_results;

/**
 * Facts of echeance_certificate_duties. Sources: OPC-renewing-2021, OPC-renewing,
 * R-2.2-r1-s33.7, P-40.1-r3-s165.1, Q40, OPC-application-temporary, OPC-application-regular,
 * Q26.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_CERTIFICATE_DUTIES_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_CERTIFICATE_DUTIES_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_CERTIFICATE_DUTIES_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_on;
  /**
   * Amount. Amount in cents; null if has_amount_cents is 0.
   * Fr : montant.
   */
  int32_t amount_cents;
  /**
   * 1 if amount_cents is not null, else 0.
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
   * Amount. Amount in cents; null if has_amount_cents is 0.
   * Fr : montant.
   */
  int32_t amount_cents;
  /**
   * 1 if amount_cents is not null, else 0.
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
 * Columns of facts of echeance_certificate_duties_columns.
 */
typedef struct echeance_certificate_duties_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Kind of certificate. ECHEANCE_CERTIFICATE_DUTIES_KIND_, 0. NULL not given:
   * ECHEANCE_CERTIFICATE_DUTIES_KIND_REGULAR.
   */
  const int32_t *kind;
} echeance_certificate_duties_table;

/**
 * Columns of results of echeance_certificate_duties_columns; NULL not wanted.
 */
typedef struct echeance_certificate_duties_results {
  /**
   * One of ECHEANCE_CERTIFICATE_DUTIES_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus
   * the ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_CERTIFICATE_DUTIES_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_CERTIFICATE_DUTIES_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_DUTIES_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_DUTIES_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Amount. Amounts in cents.
   */
  int32_t *amount_cents;
  /**
   * First day of this amount. Days.
   */
  int32_t *in_force_from;
  /**
   * Last day of this amount. Days.
   */
  int32_t *in_force_to;
} echeance_certificate_duties_results;

/**
 * Facts of echeance_certificate_issuance. Sources: S000-22, S001-25, OPC-application-regular,
 * OPC-exam, S000-21, S001-24.
 */
typedef struct echeance_certificate_issuance_facts {
  /**
   * Complete, compliant application received by the Office. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : demande complète et conforme reçue par l’Office.
   */
  int32_t application_complete;
  /**
   * The representative has passed the exam. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0
   * not given: unknown.
   * Fr : la représentante ou le représentant a réussi l’examen.
   */
  int32_t exam_passed;
  /**
   * Duties paid. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : droits payés.
   */
  int32_t duties_paid;
  /**
   * The representative is affiliated with a collection agent holding a valid permit.
   * ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : la représentante ou le représentant a un lien avec un agent de recouvrement titulaire
   * d’un permis valide.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_CERTIFICATE_ISSUANCE_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_CERTIFICATE_ISSUANCE_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_CERTIFICATE_ISSUANCE_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_on;
  /**
   * What is still to be done. ECHEANCE_SET_GIVEN plus the bits
   * ECHEANCE_CERTIFICATE_ISSUANCE_OUTSTANDING_ of its items; 0 null.
   * Fr : ce qui reste à faire.
   */
  uint32_t outstanding;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_certificate_issuance_answer;

/**
 * Columns of facts of echeance_certificate_issuance_columns.
 */
typedef struct echeance_certificate_issuance_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Complete, compliant application received by the Office. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_UNKNOWN, 0. NULL not given: unknown.
   */
  const int32_t *application_complete;
  /**
   * The representative has passed the exam. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, 0. NULL
   * not given: unknown.
   */
  const int32_t *exam_passed;
  /**
   * Duties paid. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, 0. NULL not given: unknown.
   */
  const int32_t *duties_paid;
  /**
   * The representative is affiliated with a collection agent holding a valid permit.
   * ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, 0. NULL not given: unknown.
   */
  const int32_t *affiliated;
} echeance_certificate_issuance_table;

/**
 * Columns of results of echeance_certificate_issuance_columns; NULL not wanted.
 */
typedef struct echeance_certificate_issuance_results {
  /**
   * One of ECHEANCE_CERTIFICATE_ISSUANCE_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus
   * the ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_CERTIFICATE_ISSUANCE_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_CERTIFICATE_ISSUANCE_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_ISSUANCE_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_ISSUANCE_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * What is still to be done. ECHEANCE_SET_GIVEN plus the bits
   * ECHEANCE_CERTIFICATE_ISSUANCE_OUTSTANDING_; 0 null.
   */
  int32_t *outstanding;
} echeance_certificate_issuance_results;

/**
 * Facts of echeance_certificate_number. Sources: S000-16, S000-18, S001-19, S001-21, OPC-exam,
 * Q10, OPC-counsellor-expiry.
 */
typedef struct echeance_certificate_number_facts {
  /**
   * Number to check. Text in UTF-8, at most 4,096 bytes, not trimmed; NULL not given: unknown.
   * Fr : numéro à vérifier.
   */
  const char *text;
  /**
   * Length of text in bytes, or ECHEANCE_LENGTH_UNKNOWN with NULL if it is not known.
   */
  uint64_t text_len;
  /**
   * Reading. One of ECHEANCE_CERTIFICATE_NUMBER_MODE_; 0 not given:
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
  /**
   * Number of reasons.
   */
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
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
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
   * Text changed by the lenient reading. ECHEANCE_YES or ECHEANCE_NO; 0 null.
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
  /**
   * Not read; 0 in answers.
   */
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
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Number to check. The texts of all rows in UTF-8, one after another; NULL not given: unknown.
   */
  const char *text;
  /**
   * Length of text in bytes.
   */
  uint64_t text_len;
  /**
   * Where in text the text of each row begins, and where the last ends: one more than there are
   * rows.
   */
  const int64_t *text_offsets;
  /**
   * Whether each row has a text: 1, ECHEANCE_NONE, ECHEANCE_UNKNOWN, 0 not given; NULL if all
   * have.
   */
  const int32_t *text_given;
  /**
   * Reading. ECHEANCE_CERTIFICATE_NUMBER_MODE_, 0. NULL not given:
   * ECHEANCE_CERTIFICATE_NUMBER_MODE_STRICT.
   */
  const int32_t *mode;
} echeance_certificate_number_table;

/**
 * Columns of results of echeance_certificate_number_columns; NULL not wanted.
 */
typedef struct echeance_certificate_number_results {
  /**
   * One of ECHEANCE_CERTIFICATE_NUMBER_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus
   * the ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_CERTIFICATE_NUMBER_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
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
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
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
   * Text changed by the lenient reading. ECHEANCE_YES or ECHEANCE_NO; 0 null.
   */
  int32_t *normalised;
  /**
   * Number of characters before the first wrong one. Whole numbers.
   */
  int32_t *position;
} echeance_certificate_number_results;

/**
 * Facts of echeance_certificate_renewal. Sources: S000-01, S001-05, OPC-renewing, S000-23,
 * S001-26.
 */
typedef struct echeance_certificate_renewal_facts {
  /**
   * Expiry day of the certificate. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : jour d’échéance du certificat.
   */
  int32_t expires_on;
  /**
   * Day the renewal was completed. Day, YYYYMMDD, or ECHEANCE_NONE for “none” (renewal not
   * completed), or ECHEANCE_UNKNOWN; 0 not given: “none”.
   * Fr : jour où le renouvellement a été terminé.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_CERTIFICATE_RENEWAL_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_CERTIFICATE_RENEWAL_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_CERTIFICATE_RENEWAL_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
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
   * 1 if days_left is not null, else 0.
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
   * 1 if days_left is not null, else 0.
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
 * Columns of facts of echeance_certificate_renewal_columns.
 */
typedef struct echeance_certificate_renewal_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Expiry day of the certificate. Days. NULL not given: unknown.
   */
  const int32_t *expires_on;
  /**
   * Day the renewal was completed. Days, ECHEANCE_COLUMN_NONE for “none”. NULL not given:
   * “none”.
   */
  const int32_t *completed_on;
} echeance_certificate_renewal_table;

/**
 * Columns of results of echeance_certificate_renewal_columns; NULL not wanted.
 */
typedef struct echeance_certificate_renewal_results {
  /**
   * One of ECHEANCE_CERTIFICATE_RENEWAL_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus
   * the ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_CERTIFICATE_RENEWAL_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_CERTIFICATE_RENEWAL_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_RENEWAL_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_RENEWAL_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Last day to renew. Days.
   */
  int32_t *renew_by;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Days.
   */
  int32_t *renew_by_extended;
  /**
   * Days left, the day of the question included. Whole numbers.
   */
  int32_t *days_left;
  /**
   * Expiry day after the renewal. Days.
   */
  int32_t *next_expires_on;
  /**
   * Procedure that follows. ECHEANCE_CERTIFICATE_RENEWAL_NEXT_PROCEDURE_; 0 null.
   */
  int32_t *next_procedure;
} echeance_certificate_renewal_results;

/**
 * Facts of echeance_certificate_status. Sources: OPC-application-regular,
 * OPC-application-temporary, OPC-work-stoppage, S000-01, S001-05, OPC-temporary-expiry, Q8,
 * R-2.2-s51, Q35.
 */
typedef struct echeance_certificate_status_facts {
  /**
   * Kind of certificate. One of ECHEANCE_CERTIFICATE_STATUS_KIND_; 0 not given:
   * ECHEANCE_CERTIFICATE_STATUS_KIND_REGULAR.
   * Fr : sorte de certificat.
   */
  int32_t kind;
  /**
   * Day the certificate was issued. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : jour de la délivrance du certificat.
   */
  int32_t issued_on;
  /**
   * Expiry day of the certificate. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : jour d’échéance du certificat.
   */
  int32_t expires_on;
  /**
   * Affiliated, on that day, with a collection agent holding a valid permit. ECHEANCE_YES or
   * ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : lien, ce jour-là, avec un agent de recouvrement titulaire d’un permis valide.
   */
  int32_t affiliated;
  /**
   * Day the certificate is cancelled. Day, YYYYMMDD, or ECHEANCE_NONE for “none” (certificate
   * not cancelled), or ECHEANCE_UNKNOWN; 0 not given: “none”.
   * Fr : jour de l’annulation du certificat.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_CERTIFICATE_STATUS_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_CERTIFICATE_STATUS_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_CERTIFICATE_STATUS_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
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
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
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
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_certificate_status_decision;

/**
 * Columns of facts of echeance_certificate_status_columns.
 */
typedef struct echeance_certificate_status_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Kind of certificate. ECHEANCE_CERTIFICATE_STATUS_KIND_, 0. NULL not given:
   * ECHEANCE_CERTIFICATE_STATUS_KIND_REGULAR.
   */
  const int32_t *kind;
  /**
   * Day the certificate was issued. Days. NULL not given: unknown.
   */
  const int32_t *issued_on;
  /**
   * Expiry day of the certificate. Days. NULL not given: unknown.
   */
  const int32_t *expires_on;
  /**
   * Affiliated, on that day, with a collection agent holding a valid permit. ECHEANCE_YES,
   * ECHEANCE_NO, ECHEANCE_UNKNOWN, 0. NULL not given: unknown.
   */
  const int32_t *affiliated;
  /**
   * Day the certificate is cancelled. Days, ECHEANCE_COLUMN_NONE for “none”. NULL not given:
   * “none”.
   */
  const int32_t *cancelled_on;
} echeance_certificate_status_table;

/**
 * Columns of results of echeance_certificate_status_columns; NULL not wanted.
 */
typedef struct echeance_certificate_status_results {
  /**
   * One of ECHEANCE_CERTIFICATE_STATUS_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus
   * the ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_CERTIFICATE_STATUS_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_CERTIFICATE_STATUS_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_STATUS_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_CERTIFICATE_STATUS_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Expiry day. Days.
   */
  int32_t *expires_on;
  /**
   * Last valid day. Days.
   */
  int32_t *last_valid_day;
  /**
   * Days left, the day of the question included. Whole numbers.
   */
  int32_t *days_left;
} echeance_certificate_status_results;

/**
 * Facts of echeance_change_notice. Sources: OPC-changing-information, OPC-work-stoppage,
 * P-40.1-s269.
 */
typedef struct echeance_change_notice_facts {
  /**
   * Day of the change (personal contact information, new agent, end of employment or contract).
   * Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : jour du changement (coordonnées personnelles, nouvel agent, fin d’emploi ou de
   * contrat).
   */
  int32_t changed_on;
  /**
   * Day the Office was notified. Day, YYYYMMDD, or ECHEANCE_NONE for “none” (Office not
   * notified), or ECHEANCE_UNKNOWN; 0 not given: “none”.
   * Fr : jour où l’Office a été avisé.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_CHANGE_NOTICE_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_CHANGE_NOTICE_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_CHANGE_NOTICE_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
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
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
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
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_change_notice_decision;

/**
 * Columns of facts of echeance_change_notice_columns.
 */
typedef struct echeance_change_notice_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Day of the change (personal contact information, new agent, end of employment or contract).
   * Days. NULL not given: unknown.
   */
  const int32_t *changed_on;
  /**
   * Day the Office was notified. Days, ECHEANCE_COLUMN_NONE for “none”. NULL not given: “none”.
   */
  const int32_t *notified_on;
} echeance_change_notice_table;

/**
 * Columns of results of echeance_change_notice_columns; NULL not wanted.
 */
typedef struct echeance_change_notice_results {
  /**
   * One of ECHEANCE_CHANGE_NOTICE_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_CHANGE_NOTICE_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_CHANGE_NOTICE_REASON_, modulo
   * 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_CHANGE_NOTICE_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_CHANGE_NOTICE_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Last day to notify the Office. Days.
   */
  int32_t *due_on;
  /**
   * Last of the 15 days, not moved. Days.
   */
  int32_t *due_on_raw;
  /**
   * Days left, the day of the question included. Whole numbers.
   */
  int32_t *days_left;
} echeance_change_notice_results;

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
   * What the code is for. One of ECHEANCE_CODE_STATUS_PURPOSE_, or ECHEANCE_UNKNOWN; 0 not
   * given: unknown.
   * Fr : usage du code.
   */
  int32_t purpose;
  /**
   * 1 if sent_at is given, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   */
  int32_t has_sent_at;
  /**
   * Code already used. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not given: no.
   * Fr : code déjà utilisé.
   */
  int32_t used;
  /**
   * Code superseded by another one. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not
   * given: no.
   * Fr : code remplacé par un autre.
   */
  int32_t superseded;
} echeance_code_status_facts;

/**
 * Answer of echeance_code_status.
 */
typedef struct echeance_code_status_answer {
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: seconds since 1970-01-01T00:00:00Z.
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
   * Number of reasons.
   */
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
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * 1 if there is one, else 0.
   */
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
  /**
   * Not read; 0 in answers.
   */
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

/**
 * Facts of echeance_deadline. Sources: P-40.1-s269, I-16-s61, CCP-art83.
 */
typedef struct echeance_deadline_facts {
  /**
   * Day from which the period runs (it does not count itself). Day, YYYYMMDD, or
   * ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : jour où le délai commence (il ne compte pas lui-même).
   */
  int32_t starts_on;
  /**
   * Number of days, months or years. Whole number from 1 to 36524, if has_count is 1.
   * Fr : nombre de jours, de mois ou d’années.
   */
  int32_t count;
  /**
   * 1 if count is given, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   */
  int32_t has_count;
  /**
   * Unit. One of ECHEANCE_DEADLINE_UNIT_, or ECHEANCE_UNKNOWN; 0 not given: unknown.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_DEADLINE_REASON_ and ECHEANCE_REASON_; then
   * 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_DEADLINE_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_DEADLINE_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_on;
  /**
   * Last day. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour.
   */
  int32_t due_on;
  /**
   * Last day, not moved. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour, sans report.
   */
  int32_t due_on_raw;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
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
   * Last day, not moved. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour, sans report.
   */
  int32_t due_on_raw;
  /**
   * Days left, the day of the question included. Whole number; null if has_days_left is 0.
   * Fr : jours restants, jour de la question compris.
   */
  int32_t days_left;
  /**
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_deadline_decision;

/**
 * Columns of facts of echeance_deadline_columns.
 */
typedef struct echeance_deadline_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Day from which the period runs (it does not count itself). Days. NULL not given: unknown.
   */
  const int32_t *starts_on;
  /**
   * Number of days, months or years. Whole numbers from 1 to 36524. NULL not given: unknown.
   */
  const int32_t *count;
  /**
   * Unit. ECHEANCE_DEADLINE_UNIT_, ECHEANCE_UNKNOWN, 0. NULL not given: unknown.
   */
  const int32_t *unit;
} echeance_deadline_table;

/**
 * Columns of results of echeance_deadline_columns; NULL not wanted.
 */
typedef struct echeance_deadline_results {
  /**
   * One of ECHEANCE_DEADLINE_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_DEADLINE_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_DEADLINE_REASON_, modulo 100,
   * gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_DEADLINE_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_DEADLINE_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Last day. Days.
   */
  int32_t *due_on;
  /**
   * Last day, not moved. Days.
   */
  int32_t *due_on_raw;
  /**
   * Days left, the day of the question included. Whole numbers.
   */
  int32_t *days_left;
} echeance_deadline_results;

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
   * 1 if correct_answers is given, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   */
  int32_t has_correct_answers;
  /**
   * Number of questions of the exam. Whole number from 1 to 1000, if has_questions is 1.
   * Fr : nombre de questions de l’examen.
   */
  int32_t questions;
  /**
   * 1 if questions is given; 0 not given: 51.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_EXAM_RESULT_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_EXAM_RESULT_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_EXAM_RESULT_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_on;
  /**
   * Correct answers needed. Whole number; null if has_pass_mark is 0.
   * Fr : nombre de bonnes réponses exigé.
   */
  int32_t pass_mark;
  /**
   * 1 if pass_mark is not null, else 0.
   */
  int32_t has_pass_mark;
} echeance_exam_result_answer;

/**
 * Columns of facts of echeance_exam_result_columns.
 */
typedef struct echeance_exam_result_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Number of correct answers. Whole numbers from 0 to 2147483647. NULL not given: unknown.
   */
  const int32_t *correct_answers;
  /**
   * Number of questions of the exam. Whole numbers from 1 to 1000. NULL not given: 51.
   */
  const int32_t *questions;
} echeance_exam_result_table;

/**
 * Columns of results of echeance_exam_result_columns; NULL not wanted.
 */
typedef struct echeance_exam_result_results {
  /**
   * One of ECHEANCE_EXAM_RESULT_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_EXAM_RESULT_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_EXAM_RESULT_REASON_, modulo 100,
   * gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_EXAM_RESULT_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_EXAM_RESULT_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Correct answers needed. Whole numbers.
   */
  int32_t *pass_mark;
} echeance_exam_result_results;

/**
 * A period; both days are included.
 */
typedef struct echeance_period {
  /**
   * First day, YYYYMMDD. Required.
   */
  int32_t from;
  /**
   * Last day, YYYYMMDD, or ECHEANCE_NONE if the period has not ended. Required.
   */
  int32_t to;
} echeance_period;

/**
 * Facts of echeance_exam_transfer. Sources: S000-05, S001-08, S000-25, S001-28, Q1, Q3, Q34,
 * Q4, Q5, OPC-work-stoppage, S000-04, S001-07.
 */
typedef struct echeance_exam_transfer_facts {
  /**
   * Periods of affiliation with a collection agency. List of periods, in any order; NULL not
   * given: unknown.
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
   * ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : jour de la réussite de l’examen.
   */
  int32_t exam_passed_on;
  /**
   * Affiliated with a collection agency when the certificate expired. ECHEANCE_YES or
   * ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : lien avec une agence de recouvrement à l’échéance du certificat.
   */
  int32_t affiliated_at_expiry;
  /**
   * Expiry day of the certificate. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 not given: unknown.
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
  /**
   * Number of reasons.
   */
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
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_on;
  /**
   * Routes: affiliation at the expiry. One of ECHEANCE_EXAM_TRANSFER_ROUTES_; 0 null or unknown.
   * Fr : voies : lien à l’expiration du certificat.
   */
  int32_t routes_affiliated_at_expiry;
  /**
   * Routes: exam passed 2 years ago or less. One of ECHEANCE_EXAM_TRANSFER_ROUTES_; 0 null or
   * unknown.
   * Fr : voies : examen réussi depuis 2 ans ou moins.
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
   * End of the affiliation route, under the reading chosen. Day, YYYYMMDD; 0 null.
   * Fr : fin de la voie du lien, selon la lecture choisie.
   */
  int32_t affiliation_route_ends_on;
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
  /**
   * End of the affiliation route, under the reading chosen. Day, YYYYMMDD; 0 null.
   * Fr : fin de la voie du lien, selon la lecture choisie.
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
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Day the exam was passed. Days, ECHEANCE_COLUMN_NONE for “never”. NULL not given: unknown.
   */
  const int32_t *exam_passed_on;
  /**
   * Affiliated with a collection agency when the certificate expired. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_UNKNOWN, 0. NULL not given: unknown.
   */
  const int32_t *affiliated_at_expiry;
  /**
   * Expiry day of the certificate. Days. NULL not given: unknown.
   */
  const int32_t *certificate_expired_on;
} echeance_exam_transfer_table;

/**
 * Columns of results of echeance_exam_transfer_columns; NULL not wanted.
 */
typedef struct echeance_exam_transfer_results {
  /**
   * One of ECHEANCE_EXAM_TRANSFER_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_EXAM_TRANSFER_FACT_ or
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
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Routes: affiliation at the expiry. ECHEANCE_EXAM_TRANSFER_ROUTES_; 0 null or unknown.
   */
  int32_t *routes_affiliated_at_expiry;
  /**
   * Routes: exam passed 2 years ago or less. ECHEANCE_EXAM_TRANSFER_ROUTES_; 0 null or unknown.
   */
  int32_t *routes_exam_within_two_years;
  /**
   * Last day of the exam route. Days.
   */
  int32_t *last_day;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Days.
   */
  int32_t *last_day_extended;
  /**
   * End of the affiliation route, under the reading chosen. Days.
   */
  int32_t *affiliation_route_ends_on;
} echeance_exam_transfer_results;

/**
 * Facts of echeance_exam_validity. Sources: S000-24, S001-27, S000-25, S001-28.
 */
typedef struct echeance_exam_validity_facts {
  /**
   * Day the exam was passed. Day, YYYYMMDD, or ECHEANCE_NONE for “never” (exam never passed), or
   * ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : jour de la réussite de l’examen.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_EXAM_VALIDITY_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_EXAM_VALIDITY_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_EXAM_VALIDITY_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
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
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
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
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
} echeance_exam_validity_decision;

/**
 * Columns of facts of echeance_exam_validity_columns.
 */
typedef struct echeance_exam_validity_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Day the exam was passed. Days, ECHEANCE_COLUMN_NONE for “never”. NULL not given: unknown.
   */
  const int32_t *passed_on;
} echeance_exam_validity_table;

/**
 * Columns of results of echeance_exam_validity_columns; NULL not wanted.
 */
typedef struct echeance_exam_validity_results {
  /**
   * One of ECHEANCE_EXAM_VALIDITY_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_EXAM_VALIDITY_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_EXAM_VALIDITY_REASON_, modulo
   * 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_EXAM_VALIDITY_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_EXAM_VALIDITY_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Last day of the 2 years. Days.
   */
  int32_t *last_day;
  /**
   * Last day, moved where it is a Saturday, a Sunday or another holiday. Days.
   */
  int32_t *last_day_extended;
  /**
   * Days left, the day of the question included. Whole numbers.
   */
  int32_t *days_left;
} echeance_exam_validity_results;

/**
 * Facts of echeance_file_recovery. Sources: S002-21, S002-22, S002-24, S002-25, S002-26,
 * S002-28, S002-29, S002-27, S002-23.
 */
typedef struct echeance_file_recovery_facts {
  /**
   * Certificate number and date of birth, together, match the file. ECHEANCE_YES or ECHEANCE_NO,
   * or ECHEANCE_FILE_RECOVERY_IDENTIFIERS_MATCH_NOT_GIVEN for “not-given” (information not
   * given), or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : numéro de certificat et date de naissance qui, ensemble, correspondent au dossier.
   */
  int32_t identifiers_match;
  /**
   * State of the security code. One of ECHEANCE_FILE_RECOVERY_CODE_, or ECHEANCE_UNKNOWN; 0 not
   * given: unknown.
   * Fr : état du code de sécurité.
   */
  int32_t code;
  /**
   * Invoice. 1 if it is given by the members invoice_…, or ECHEANCE_NONE for “none” (none), or
   * ECHEANCE_UNKNOWN; 0 not given: “none”.
   * Fr : facture.
   */
  int32_t invoice;
  /**
   * Day of the invoice. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : jour de la facture.
   */
  int32_t invoice_issued_on;
  /**
   * Invoice from a payment confirmation of the Office. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : facture provenant d’une confirmation de paiement de l’Office.
   */
  int32_t invoice_from_office_confirmation;
  /**
   * State of the request for assistance. One of ECHEANCE_FILE_RECOVERY_ASSISTANCE_, or
   * ECHEANCE_UNKNOWN; 0 not given: ECHEANCE_FILE_RECOVERY_ASSISTANCE_NONE.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_FILE_RECOVERY_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_FILE_RECOVERY_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_FILE_RECOVERY_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_on;
  /**
   * Options: enter the code. One of ECHEANCE_FILE_RECOVERY_OPTIONS_; 0 null or unknown.
   * Fr : options : entrer le code.
   */
  int32_t options_enter_code;
  /**
   * Options: give an invoice number. One of ECHEANCE_FILE_RECOVERY_OPTIONS_; 0 null or unknown.
   * Fr : options : donner un numéro de facture.
   */
  int32_t options_give_invoice_number;
  /**
   * Options: request assistance. One of ECHEANCE_FILE_RECOVERY_OPTIONS_; 0 null or unknown.
   * Fr : options : demander de l’assistance.
   */
  int32_t options_request_assistance;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
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
 * Columns of facts of echeance_file_recovery_columns.
 */
typedef struct echeance_file_recovery_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Certificate number and date of birth, together, match the file. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_FILE_RECOVERY_IDENTIFIERS_MATCH_NOT_GIVEN, ECHEANCE_UNKNOWN, 0. NULL not given:
   * unknown.
   */
  const int32_t *identifiers_match;
  /**
   * State of the security code. ECHEANCE_FILE_RECOVERY_CODE_, ECHEANCE_UNKNOWN, 0. NULL not
   * given: unknown.
   */
  const int32_t *code;
  /**
   * Invoice. 1, ECHEANCE_NONE, ECHEANCE_UNKNOWN, 0. NULL not given: “none”.
   */
  const int32_t *invoice;
  /**
   * Day of the invoice. Days. NULL not given: unknown.
   */
  const int32_t *invoice_issued_on;
  /**
   * Invoice from a payment confirmation of the Office. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_UNKNOWN, 0. NULL not given: unknown.
   */
  const int32_t *invoice_from_office_confirmation;
  /**
   * State of the request for assistance. ECHEANCE_FILE_RECOVERY_ASSISTANCE_, ECHEANCE_UNKNOWN,
   * 0. NULL not given: ECHEANCE_FILE_RECOVERY_ASSISTANCE_NONE.
   */
  const int32_t *assistance;
} echeance_file_recovery_table;

/**
 * Columns of results of echeance_file_recovery_columns; NULL not wanted.
 */
typedef struct echeance_file_recovery_results {
  /**
   * One of ECHEANCE_FILE_RECOVERY_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_FILE_RECOVERY_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_FILE_RECOVERY_REASON_, modulo
   * 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_FILE_RECOVERY_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_FILE_RECOVERY_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Options: enter the code. ECHEANCE_FILE_RECOVERY_OPTIONS_; 0 null or unknown.
   */
  int32_t *options_enter_code;
  /**
   * Options: give an invoice number. ECHEANCE_FILE_RECOVERY_OPTIONS_; 0 null or unknown.
   */
  int32_t *options_give_invoice_number;
  /**
   * Options: request assistance. ECHEANCE_FILE_RECOVERY_OPTIONS_; 0 null or unknown.
   */
  int32_t *options_request_assistance;
} echeance_file_recovery_results;

/**
 * Facts of echeance_holder_review. Sources: S000-16, S000-18, S001-19, S001-21,
 * OPC-work-stoppage, R-2.2-s51, Q35, S000-01, S000-05, S000-25, S001-05, S001-08, S001-28, Q1,
 * Q3, Q4, Q34, OPC-renewing, S004-36, S004-37, S004-38, Q20, S000-23, S001-26,
 * OPC-temporary-expiry, OPC-counsellor-expiry, Q10, S002-05, S002-37, S002-39,
 * OPC-application-regular.
 */
typedef struct echeance_holder_review_facts {
  /**
   * Certificate number. Text in UTF-8, at most 4,096 bytes, not trimmed or the text “none”; NULL
   * not given: unknown.
   * Fr : numéro de certificat.
   */
  const char *certificate_number;
  /**
   * Length of certificate_number in bytes, or ECHEANCE_LENGTH_UNKNOWN with NULL if it is not
   * known.
   */
  uint64_t certificate_number_len;
  /**
   * Kind of certificate. One of ECHEANCE_HOLDER_REVIEW_KIND_; 0 not given:
   * ECHEANCE_HOLDER_REVIEW_KIND_REGULAR.
   * Fr : sorte de certificat.
   */
  int32_t kind;
  /**
   * Day the certificate was issued. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : jour de la délivrance du certificat.
   */
  int32_t issued_on;
  /**
   * Expiry day of the certificate. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : jour d’échéance du certificat.
   */
  int32_t expires_on;
  /**
   * Affiliated, on that day, with a collection agent holding a valid permit. ECHEANCE_YES or
   * ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : lien, ce jour-là, avec un agent de recouvrement titulaire d’un permis valide.
   */
  int32_t affiliated;
  /**
   * Last day affiliated with a collection agent holding a valid permit. Day, YYYYMMDD, or
   * ECHEANCE_NONE for “none” (this affiliation has not ended), or ECHEANCE_UNKNOWN; 0 not given:
   * unknown.
   * Fr : dernier jour du lien avec un agent de recouvrement titulaire d’un permis valide.
   */
  int32_t unaffiliated_since;
  /**
   * Day the certificate is cancelled. Day, YYYYMMDD, or ECHEANCE_NONE for “none” (certificate
   * not cancelled), or ECHEANCE_UNKNOWN; 0 not given: “none”.
   * Fr : jour de l’annulation du certificat.
   */
  int32_t cancelled_on;
  /**
   * Day the renewal was completed. Day, YYYYMMDD, or ECHEANCE_NONE for “none” (renewal not
   * completed), or ECHEANCE_UNKNOWN; 0 not given: “none”.
   * Fr : jour où le renouvellement a été terminé.
   */
  int32_t renewal_completed_on;
  /**
   * Day the exam was passed. Day, YYYYMMDD, or ECHEANCE_NONE for “never” (exam never passed), or
   * ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : jour de la réussite de l’examen.
   */
  int32_t exam_passed_on;
  /**
   * Affiliated with a collection agency when the certificate expired. ECHEANCE_YES or
   * ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : lien avec une agence de recouvrement à l’échéance du certificat.
   */
  int32_t affiliated_at_expiry;
  /**
   * Last use of the clicSÉQUR account. Day, YYYYMMDD, or ECHEANCE_NONE for “none” (not looked at
   * (an account of the Service d’authentification gouvernementale, or one left aside)), or
   * ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : dernière utilisation du compte clicSÉQUR.
   */
  int32_t account_last_used_on;
  /**
   * Number of days, before the certificate ends, from which its renewal is called for. Whole
   * number from 0 to 730, if has_renewal_lead_days is 1.
   * Fr : nombre de jours, avant la fin du certificat, où le renouvellement est signalé.
   */
  int32_t renewal_lead_days;
  /**
   * 1 if renewal_lead_days is given; 0 not given: 90.
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
   * Number of reasons.
   */
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
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_on;
  /**
   * Last day on which the act is in time. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour où la démarche est faite à temps.
   */
  int32_t act_by;
  /**
   * Make a new application for a certificate: how it stands. One of ECHEANCE_DUTY_, never 0.
   * Fr : présenter une nouvelle demande de certificat : où en est la démarche.
   */
  int32_t new_application_state;
  /**
   * Make a new application for a certificate: first day on which it is due. Day, YYYYMMDD; 0
   * null.
   * Fr : présenter une nouvelle demande de certificat : premier jour pour la faire.
   */
  int32_t new_application_from;
  /**
   * Make a new application for a certificate: last day on which it is in time. Day, YYYYMMDD, or
   * ECHEANCE_NONE if it has no last day; 0 null.
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
   * first day on which it is due. Day, YYYYMMDD; 0 null.
   * Fr : obtenir que l’Office associe le résultat de l’examen à un nouveau dossier, paiement et
   * lien terminés : premier jour pour la faire.
   */
  int32_t transfer_exam_result_from;
  /**
   * Have the Office attach the exam result to a new file, with payment and affiliation finished:
   * last day on which it is in time. Day, YYYYMMDD, or ECHEANCE_NONE if it has no last day; 0
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
   * Take the exam again: first day on which it is due. Day, YYYYMMDD; 0 null.
   * Fr : reprendre l’examen : premier jour pour la faire.
   */
  int32_t retake_exam_from;
  /**
   * Take the exam again: last day on which it is in time. Day, YYYYMMDD, or ECHEANCE_NONE if it
   * has no last day; 0 null.
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
   * is due. Day, YYYYMMDD; 0 null.
   * Fr : déclarer un lien avec un agent de recouvrement titulaire d’un permis valide : premier
   * jour pour la faire.
   */
  int32_t affiliate_from;
  /**
   * Declare an affiliation with a collection agent holding a valid permit: last day on which it
   * is in time. Day, YYYYMMDD, or ECHEANCE_NONE if it has no last day; 0 null.
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
   * Renew the certificate: first day on which it is due. Day, YYYYMMDD; 0 null.
   * Fr : renouveler le certificat : premier jour pour la faire.
   */
  int32_t renew_from;
  /**
   * Renew the certificate: last day on which it is in time. Day, YYYYMMDD, or ECHEANCE_NONE if
   * it has no last day; 0 null.
   * Fr : renouveler le certificat : dernier jour pour la faire.
   */
  int32_t renew_by;
  /**
   * Sign in to clicSÉQUR to keep the account: how it stands. One of ECHEANCE_DUTY_, never 0.
   * Fr : ouvrir une session clicSÉQUR pour conserver le compte : où en est la démarche.
   */
  int32_t sign_in_to_keep_account_state;
  /**
   * Sign in to clicSÉQUR to keep the account: first day on which it is due. Day, YYYYMMDD; 0
   * null.
   * Fr : ouvrir une session clicSÉQUR pour conserver le compte : premier jour pour la faire.
   */
  int32_t sign_in_to_keep_account_from;
  /**
   * Sign in to clicSÉQUR to keep the account: last day on which it is in time. Day, YYYYMMDD, or
   * ECHEANCE_NONE if it has no last day; 0 null.
   * Fr : ouvrir une session clicSÉQUR pour conserver le compte : dernier jour pour la faire.
   */
  int32_t sign_in_to_keep_account_by;
  /**
   * Open a new account: how it stands. One of ECHEANCE_DUTY_, never 0.
   * Fr : ouvrir un nouveau compte : où en est la démarche.
   */
  int32_t open_account_state;
  /**
   * Open a new account: first day on which it is due. Day, YYYYMMDD; 0 null.
   * Fr : ouvrir un nouveau compte : premier jour pour la faire.
   */
  int32_t open_account_from;
  /**
   * Open a new account: last day on which it is in time. Day, YYYYMMDD, or ECHEANCE_NONE if it
   * has no last day; 0 null.
   * Fr : ouvrir un nouveau compte : dernier jour pour la faire.
   */
  int32_t open_account_by;
  /**
   * Correct the certificate number: how it stands. One of ECHEANCE_DUTY_, never 0.
   * Fr : corriger le numéro de certificat : où en est la démarche.
   */
  int32_t fix_number_state;
  /**
   * Correct the certificate number: first day on which it is due. Day, YYYYMMDD; 0 null.
   * Fr : corriger le numéro de certificat : premier jour pour la faire.
   */
  int32_t fix_number_from;
  /**
   * Correct the certificate number: last day on which it is in time. Day, YYYYMMDD, or
   * ECHEANCE_NONE if it has no last day; 0 null.
   * Fr : corriger le numéro de certificat : dernier jour pour la faire.
   */
  int32_t fix_number_by;
  /**
   * Next due day. Day, YYYYMMDD; 0 null.
   * Fr : prochaine échéance.
   */
  int32_t next_due_on;
  /**
   * The day of every act is known. ECHEANCE_YES or ECHEANCE_NO; 0 null.
   * Fr : tous les jours sont connus.
   */
  int32_t next_due_complete;
  /**
   * Last day to keep the clicSÉQUR account. Day, YYYYMMDD; 0 null.
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
   * Last day on which the act is in time. Day, YYYYMMDD; 0 null.
   * Fr : dernier jour où la démarche est faite à temps.
   */
  int32_t act_by;
  /**
   * Next due day. Day, YYYYMMDD; 0 null.
   * Fr : prochaine échéance.
   */
  int32_t next_due_on;
  /**
   * Last day to keep the clicSÉQUR account. Day, YYYYMMDD; 0 null.
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
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Certificate number. The texts of all rows in UTF-8, one after another; NULL not given:
   * unknown.
   */
  const char *certificate_number;
  /**
   * Length of certificate_number in bytes.
   */
  uint64_t certificate_number_len;
  /**
   * Where in certificate_number the text of each row begins, and where the last ends: one more
   * than there are rows.
   */
  const int64_t *certificate_number_offsets;
  /**
   * Whether each row has a text: 1, ECHEANCE_NONE, ECHEANCE_UNKNOWN, 0 not given; NULL if all
   * have.
   */
  const int32_t *certificate_number_given;
  /**
   * Kind of certificate. ECHEANCE_HOLDER_REVIEW_KIND_, 0. NULL not given:
   * ECHEANCE_HOLDER_REVIEW_KIND_REGULAR.
   */
  const int32_t *kind;
  /**
   * Day the certificate was issued. Days. NULL not given: unknown.
   */
  const int32_t *issued_on;
  /**
   * Expiry day of the certificate. Days. NULL not given: unknown.
   */
  const int32_t *expires_on;
  /**
   * Affiliated, on that day, with a collection agent holding a valid permit. ECHEANCE_YES,
   * ECHEANCE_NO, ECHEANCE_UNKNOWN, 0. NULL not given: unknown.
   */
  const int32_t *affiliated;
  /**
   * Last day affiliated with a collection agent holding a valid permit. Days,
   * ECHEANCE_COLUMN_NONE for “none”. NULL not given: unknown.
   */
  const int32_t *unaffiliated_since;
  /**
   * Day the certificate is cancelled. Days, ECHEANCE_COLUMN_NONE for “none”. NULL not given:
   * “none”.
   */
  const int32_t *cancelled_on;
  /**
   * Day the renewal was completed. Days, ECHEANCE_COLUMN_NONE for “none”. NULL not given:
   * “none”.
   */
  const int32_t *renewal_completed_on;
  /**
   * Day the exam was passed. Days, ECHEANCE_COLUMN_NONE for “never”. NULL not given: unknown.
   */
  const int32_t *exam_passed_on;
  /**
   * Affiliated with a collection agency when the certificate expired. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_UNKNOWN, 0. NULL not given: unknown.
   */
  const int32_t *affiliated_at_expiry;
  /**
   * Last use of the clicSÉQUR account. Days, ECHEANCE_COLUMN_NONE for “none”. NULL not given:
   * unknown.
   */
  const int32_t *account_last_used_on;
  /**
   * Number of days, before the certificate ends, from which its renewal is called for. Whole
   * numbers from 0 to 730. NULL not given: 90.
   */
  const int32_t *renewal_lead_days;
} echeance_holder_review_table;

/**
 * Columns of results of echeance_holder_review_columns; NULL not wanted.
 */
typedef struct echeance_holder_review_results {
  /**
   * One of ECHEANCE_HOLDER_REVIEW_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_HOLDER_REVIEW_FACT_ or
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
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Last day on which the act is in time. Days.
   */
  int32_t *act_by;
  /**
   * Make a new application for a certificate: how it stands. ECHEANCE_DUTY_; 0 null.
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
   * how it stands. ECHEANCE_DUTY_; 0 null.
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
   * Take the exam again: how it stands. ECHEANCE_DUTY_; 0 null.
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
   * ECHEANCE_DUTY_; 0 null.
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
   * Renew the certificate: how it stands. ECHEANCE_DUTY_; 0 null.
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
   * Sign in to clicSÉQUR to keep the account: how it stands. ECHEANCE_DUTY_; 0 null.
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
   * Open a new account: how it stands. ECHEANCE_DUTY_; 0 null.
   */
  int32_t *open_account_state;
  /**
   * Open a new account: first day. Days.
   */
  int32_t *open_account_from;
  /**
   * Open a new account: last day. Days, ECHEANCE_COLUMN_NONE if the act has no last day.
   */
  int32_t *open_account_by;
  /**
   * Correct the certificate number: how it stands. ECHEANCE_DUTY_; 0 null.
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
   * Next due day. Days.
   */
  int32_t *next_due_on;
  /**
   * The day of every act is known. ECHEANCE_YES or ECHEANCE_NO; 0 null.
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

/**
 * Facts of echeance_inactivity. Sources: S004-36, S004-37, Q18, S004-38, OPC-renewing, Q17.
 */
typedef struct echeance_inactivity_facts {
  /**
   * Day of the last sign-in. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 not given: unknown.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_INACTIVITY_REASON_ and ECHEANCE_REASON_; then
   * 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_INACTIVITY_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_INACTIVITY_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
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
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
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
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_inactivity_decision;

/**
 * Columns of facts of echeance_inactivity_columns.
 */
typedef struct echeance_inactivity_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Day of the last sign-in. Days. NULL not given: unknown.
   */
  const int32_t *last_used_on;
} echeance_inactivity_table;

/**
 * Columns of results of echeance_inactivity_columns; NULL not wanted.
 */
typedef struct echeance_inactivity_results {
  /**
   * One of ECHEANCE_INACTIVITY_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_INACTIVITY_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_INACTIVITY_REASON_, modulo 100,
   * gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_INACTIVITY_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_INACTIVITY_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Day of the cancellation. Days.
   */
  int32_t *cancellation_on;
  /**
   * 30 days before the cancellation. Days.
   */
  int32_t *notice_30_on;
  /**
   * 7 days before the cancellation. Days.
   */
  int32_t *notice_7_on;
  /**
   * Days left, the day of the question included. Whole numbers.
   */
  int32_t *days_left;
} echeance_inactivity_results;

/**
 * Facts of echeance_inactivity_plan. Sources: S004-36, S004-37, S004-38, Q18.
 */
typedef struct echeance_inactivity_plan_facts {
  /**
   * Day of the last sign-in to the account. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 not given:
   * unknown.
   * Fr : jour de la dernière connexion au compte.
   */
  int32_t last_used_on;
  /**
   * Day the first notice of cancellation was sent. Day, YYYYMMDD, or ECHEANCE_NONE for “none”
   * (first notice not sent), or ECHEANCE_UNKNOWN; 0 not given: “none”.
   * Fr : jour de l’envoi du premier avis d’annulation.
   */
  int32_t notice_30_sent_on;
  /**
   * Day the second notice of cancellation was sent. Day, YYYYMMDD, or ECHEANCE_NONE for “none”
   * (second notice not sent), or ECHEANCE_UNKNOWN; 0 not given: “none”.
   * Fr : jour de l’envoi du second avis d’annulation.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_INACTIVITY_PLAN_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_INACTIVITY_PLAN_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_INACTIVITY_PLAN_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_on;
  /**
   * Day of the next step. Day, YYYYMMDD; 0 null.
   * Fr : jour de la prochaine étape.
   */
  int32_t next_action_on;
  /**
   * First possible day of the cancellation. Day, YYYYMMDD; 0 null.
   * Fr : premier jour possible de l’annulation.
   */
  int32_t cancel_not_before;
  /**
   * Day of cancellation that the notice must name. Day, YYYYMMDD; 0 null.
   * Fr : jour d’annulation que l’avis doit nommer.
   */
  int32_t notice_names;
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
   * First possible day of the cancellation. Day, YYYYMMDD; 0 null.
   * Fr : premier jour possible de l’annulation.
   */
  int32_t cancel_not_before;
  /**
   * Day of cancellation that the notice must name. Day, YYYYMMDD; 0 null.
   * Fr : jour d’annulation que l’avis doit nommer.
   */
  int32_t notice_names;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_inactivity_plan_decision;

/**
 * Columns of facts of echeance_inactivity_plan_columns.
 */
typedef struct echeance_inactivity_plan_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Day of the last sign-in to the account. Days. NULL not given: unknown.
   */
  const int32_t *last_used_on;
  /**
   * Day the first notice of cancellation was sent. Days, ECHEANCE_COLUMN_NONE for “none”. NULL
   * not given: “none”.
   */
  const int32_t *notice_30_sent_on;
  /**
   * Day the second notice of cancellation was sent. Days, ECHEANCE_COLUMN_NONE for “none”. NULL
   * not given: “none”.
   */
  const int32_t *notice_7_sent_on;
  /**
   * No cancellation without both notices (the operator’s choice). ECHEANCE_YES, ECHEANCE_NO, 0.
   * NULL not given: yes.
   */
  const int32_t *require_notices;
} echeance_inactivity_plan_table;

/**
 * Columns of results of echeance_inactivity_plan_columns; NULL not wanted.
 */
typedef struct echeance_inactivity_plan_results {
  /**
   * One of ECHEANCE_INACTIVITY_PLAN_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_INACTIVITY_PLAN_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_INACTIVITY_PLAN_REASON_, modulo
   * 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_INACTIVITY_PLAN_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_INACTIVITY_PLAN_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Day of the next step. Days.
   */
  int32_t *next_action_on;
  /**
   * First possible day of the cancellation. Days.
   */
  int32_t *cancel_not_before;
  /**
   * Day of cancellation that the notice must name. Days.
   */
  int32_t *notice_names;
} echeance_inactivity_plan_results;

/**
 * Facts of echeance_invoice_proof. Sources: S002-26, Q21, Q31.
 */
typedef struct echeance_invoice_proof_facts {
  /**
   * Day of the invoice. Day, YYYYMMDD, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : jour de la facture.
   */
  int32_t issued_on;
  /**
   * Invoice from a payment confirmation of the Office. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : facture provenant d’une confirmation de paiement de l’Office.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_INVOICE_PROOF_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_INVOICE_PROOF_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_INVOICE_PROOF_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
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
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
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
   * 1 if days_left is not null, else 0.
   */
  int32_t has_days_left;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_invoice_proof_decision;

/**
 * Columns of facts of echeance_invoice_proof_columns.
 */
typedef struct echeance_invoice_proof_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Day of the invoice. Days. NULL not given: unknown.
   */
  const int32_t *issued_on;
  /**
   * Invoice from a payment confirmation of the Office. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_UNKNOWN, 0. NULL not given: unknown.
   */
  const int32_t *from_office_confirmation;
} echeance_invoice_proof_table;

/**
 * Columns of results of echeance_invoice_proof_columns; NULL not wanted.
 */
typedef struct echeance_invoice_proof_results {
  /**
   * One of ECHEANCE_INVOICE_PROOF_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_INVOICE_PROOF_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_INVOICE_PROOF_REASON_, modulo
   * 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_INVOICE_PROOF_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_INVOICE_PROOF_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Last day on which the invoice is less than 3 years old. Days.
   */
  int32_t *last_day;
  /**
   * Days left, the day of the question included. Whole numbers.
   */
  int32_t *days_left;
} echeance_invoice_proof_results;

/**
 * Facts of echeance_message_authenticity. Sources: S004-33, S004-35, S004-37, S004-38,
 * S004-34.
 */
typedef struct echeance_message_authenticity_facts {
  /**
   * Kind of message. One of ECHEANCE_MESSAGE_AUTHENTICITY_KIND_, or ECHEANCE_UNKNOWN; 0 not
   * given: unknown.
   * Fr : sorte de message.
   */
  int32_t kind;
  /**
   * Signature of the Gouvernement du Québec at the top of the message. ECHEANCE_YES or
   * ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : signature du gouvernement du Québec en haut du message.
   */
  int32_t has_signature;
  /**
   * Visual of clicSÉQUR at the top of the message. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : visuel de clicSÉQUR en haut du message.
   */
  int32_t has_visual;
  /**
   * Personal information that the message asks for. ECHEANCE_SET_GIVEN plus the bits
   * ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_ of its items, or ECHEANCE_SET_UNKNOWN; 0 not given:
   * unknown.
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
  /**
   * Number of reasons.
   */
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
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_on;
  /**
   * What makes the message suspicious. ECHEANCE_SET_GIVEN plus the bits
   * ECHEANCE_MESSAGE_AUTHENTICITY_FINDINGS_ of its items; 0 null.
   * Fr : ce qui rend le message suspect.
   */
  uint32_t findings;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_message_authenticity_answer;

/**
 * Columns of facts of echeance_message_authenticity_columns.
 */
typedef struct echeance_message_authenticity_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Kind of message. ECHEANCE_MESSAGE_AUTHENTICITY_KIND_, ECHEANCE_UNKNOWN, 0. NULL not given:
   * unknown.
   */
  const int32_t *kind;
  /**
   * Signature of the Gouvernement du Québec at the top of the message. ECHEANCE_YES,
   * ECHEANCE_NO, ECHEANCE_UNKNOWN, 0. NULL not given: unknown.
   */
  const int32_t *has_signature;
  /**
   * Visual of clicSÉQUR at the top of the message. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN,
   * 0. NULL not given: unknown.
   */
  const int32_t *has_visual;
  /**
   * Personal information that the message asks for. ECHEANCE_SET_GIVEN plus the bits
   * ECHEANCE_MESSAGE_AUTHENTICITY_ASKS_FOR_, as a signed number, ECHEANCE_UNKNOWN, 0. NULL not
   * given: unknown.
   */
  const int32_t *asks_for;
} echeance_message_authenticity_table;

/**
 * Columns of results of echeance_message_authenticity_columns; NULL not wanted.
 */
typedef struct echeance_message_authenticity_results {
  /**
   * One of ECHEANCE_MESSAGE_AUTHENTICITY_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus
   * the ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_MESSAGE_AUTHENTICITY_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
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
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * What makes the message suspicious. ECHEANCE_SET_GIVEN plus the bits
   * ECHEANCE_MESSAGE_AUTHENTICITY_FINDINGS_; 0 null.
   */
  int32_t *findings;
} echeance_message_authenticity_results;

/**
 * Facts of echeance_new_file_after_expiry. Sources: S000-06, S000-10, S001-09, S001-13,
 * S000-03, S000-14, S001-07, S001-17, S000-15, S001-18, S000-19, S000-20, S001-22, S001-23,
 * S000-21, S001-24, S000-22, S001-25.
 */
typedef struct echeance_new_file_after_expiry_facts {
  /**
   * New account created. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : nouveau compte créé.
   */
  int32_t account_created;
  /**
   * New file created. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : nouveau dossier créé.
   */
  int32_t file_created;
  /**
   * E-mail asking for the transfer sent. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not
   * given: unknown.
   * Fr : courriel de demande de transfert envoyé.
   */
  int32_t request_sent;
  /**
   * Office’s reply received. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not given:
   * unknown.
   * Fr : réponse de l’Office reçue.
   */
  int32_t office_replied;
  /**
   * Invoice paid. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : facture payée.
   */
  int32_t invoice_paid;
  /**
   * Affiliated with a collection agent. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not
   * given: unknown.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_on;
  /**
   * Steps: create a new account. One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 null or
   * unknown.
   * Fr : étapes : créer un nouveau compte.
   */
  int32_t steps_create_account;
  /**
   * Steps: fill in a new file. One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 null or unknown.
   * Fr : étapes : remplir un nouveau dossier.
   */
  int32_t steps_create_file;
  /**
   * Steps: ask for the transfer of the exam result. One of
   * ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 null or unknown.
   * Fr : étapes : demander le transfert du résultat de l’examen.
   */
  int32_t steps_send_request;
  /**
   * Steps: receive the Office’s reply. One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 null or
   * unknown.
   * Fr : étapes : recevoir la réponse de l’Office.
   */
  int32_t steps_await_office;
  /**
   * Steps: pay the invoice. One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 null or unknown.
   * Fr : étapes : payer la facture.
   */
  int32_t steps_pay_invoice;
  /**
   * Steps: become affiliated with a collection agent. One of
   * ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 null or unknown.
   * Fr : étapes : se lier à un agent de recouvrement.
   */
  int32_t steps_affiliate;
  /**
   * System in which the account is created. One of
   * ECHEANCE_NEW_FILE_AFTER_EXPIRY_ACCOUNT_SYSTEM_; 0 null.
   * Fr : système dans lequel le compte est créé.
   */
  int32_t account_system;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
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
 * Columns of facts of echeance_new_file_after_expiry_columns.
 */
typedef struct echeance_new_file_after_expiry_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * New account created. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, 0. NULL not given:
   * unknown.
   */
  const int32_t *account_created;
  /**
   * New file created. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, 0. NULL not given: unknown.
   */
  const int32_t *file_created;
  /**
   * E-mail asking for the transfer sent. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, 0. NULL
   * not given: unknown.
   */
  const int32_t *request_sent;
  /**
   * Office’s reply received. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, 0. NULL not given:
   * unknown.
   */
  const int32_t *office_replied;
  /**
   * Invoice paid. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, 0. NULL not given: unknown.
   */
  const int32_t *invoice_paid;
  /**
   * Affiliated with a collection agent. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, 0. NULL not
   * given: unknown.
   */
  const int32_t *affiliated;
} echeance_new_file_after_expiry_table;

/**
 * Columns of results of echeance_new_file_after_expiry_columns; NULL not wanted.
 */
typedef struct echeance_new_file_after_expiry_results {
  /**
   * One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus
   * the ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_NEW_FILE_AFTER_EXPIRY_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Steps: create a new account. ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 null or unknown.
   */
  int32_t *steps_create_account;
  /**
   * Steps: fill in a new file. ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 null or unknown.
   */
  int32_t *steps_create_file;
  /**
   * Steps: ask for the transfer of the exam result. ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0
   * null or unknown.
   */
  int32_t *steps_send_request;
  /**
   * Steps: receive the Office’s reply. ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 null or unknown.
   */
  int32_t *steps_await_office;
  /**
   * Steps: pay the invoice. ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0 null or unknown.
   */
  int32_t *steps_pay_invoice;
  /**
   * Steps: become affiliated with a collection agent. ECHEANCE_NEW_FILE_AFTER_EXPIRY_STEPS_; 0
   * null or unknown.
   */
  int32_t *steps_affiliate;
  /**
   * System in which the account is created. ECHEANCE_NEW_FILE_AFTER_EXPIRY_ACCOUNT_SYSTEM_; 0
   * null.
   */
  int32_t *account_system;
} echeance_new_file_after_expiry_results;

/**
 * Facts of echeance_second_factor. Sources: S004-07, S004-08, S004-15,
 * CLICSEQUR-confidentiality-policy, CLICSEQUR-security, Q15, S004-11, Q41, S002-05, S002-39,
 * Q32, OPC-renewing.
 */
typedef struct echeance_second_factor_facts {
  /**
   * Body whose service is used. Text in UTF-8, at most 4,096 bytes, not trimmed; NULL not given:
   * unknown. The rule compares it exactly with: autorite-des-marches-financiers,
   * conseil-des-arts-et-des-lettres, directeur-de-l-etat-civil,
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
   * Public computer. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not given: no.
   * Fr : ordinateur public.
   */
  int32_t public_computer;
  /**
   * 1 if code_suppressed_at is given, or ECHEANCE_NONE for “none” (nothing asked), or
   * ECHEANCE_UNKNOWN; 0 not given: “none”.
   */
  int32_t has_code_suppressed_at;
} echeance_second_factor_facts;

/**
 * Answer of echeance_second_factor.
 */
typedef struct echeance_second_factor_answer {
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: seconds since 1970-01-01T00:00:00Z.
   */
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
  /**
   * Number of reasons.
   */
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
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * 1 if there is one, else 0.
   */
  int32_t has_next_change_on;
  /**
   * 1 if suppressed_until is not null, else 0.
   */
  int32_t has_suppressed_until;
  /**
   * Not read; 0 in answers.
   */
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

/**
 * Facts of echeance_sign_in. Sources: S003-04, S003-16, S004-35, CLICSEQUR-identity-check,
 * S003-18, Q27, S003-20, S003-21, S003-01, S003-02, S003-17, S004-07, S004-11, S003-37,
 * S003-38, S003-22, S003-36, S003-39.
 */
typedef struct echeance_sign_in_facts {
  /**
   * User code and password. One of ECHEANCE_SIGN_IN_CREDENTIALS_, or ECHEANCE_UNKNOWN; 0 not
   * given: unknown.
   * Fr : code d’utilisateur et mot de passe.
   */
  int32_t credentials;
  /**
   * Picture and personal sentence recognised. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN;
   * 0 not given: unknown.
   * Fr : image et phrase personnelle reconnues.
   */
  int32_t site_recognised;
  /**
   * Verification code or answer to the security questions. One of
   * ECHEANCE_SIGN_IN_SECOND_FACTOR_, or ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : code de vérification ou réponse aux questions de sécurité.
   */
  int32_t second_factor;
  /**
   * Terms and conditions. One of ECHEANCE_SIGN_IN_TERMS_, or ECHEANCE_UNKNOWN; 0 not given:
   * unknown.
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
   * Number of reasons.
   */
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
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_on;
  /**
   * Content of the step not published. ECHEANCE_YES or ECHEANCE_NO; 0 null.
   * Fr : contenu de l’étape non publié.
   */
  int32_t unspecified;
  /**
   * Not read; 0 in answers.
   */
  int32_t reserved;
} echeance_sign_in_answer;

/**
 * Columns of facts of echeance_sign_in_columns.
 */
typedef struct echeance_sign_in_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * User code and password. ECHEANCE_SIGN_IN_CREDENTIALS_, ECHEANCE_UNKNOWN, 0. NULL not given:
   * unknown.
   */
  const int32_t *credentials;
  /**
   * Picture and personal sentence recognised. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, 0.
   * NULL not given: unknown.
   */
  const int32_t *site_recognised;
  /**
   * Verification code or answer to the security questions. ECHEANCE_SIGN_IN_SECOND_FACTOR_,
   * ECHEANCE_UNKNOWN, 0. NULL not given: unknown.
   */
  const int32_t *second_factor;
  /**
   * Terms and conditions. ECHEANCE_SIGN_IN_TERMS_, ECHEANCE_UNKNOWN, 0. NULL not given: unknown.
   */
  const int32_t *terms;
} echeance_sign_in_table;

/**
 * Columns of results of echeance_sign_in_columns; NULL not wanted.
 */
typedef struct echeance_sign_in_results {
  /**
   * One of ECHEANCE_SIGN_IN_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_SIGN_IN_FACT_ or ECHEANCE_FIELD_AS_OF;
   * ECHEANCE_FIELD_NONE, which is 0, if it can.
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
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Content of the step not published. ECHEANCE_YES or ECHEANCE_NO; 0 null.
   */
  int32_t *unspecified;
} echeance_sign_in_results;

/**
 * Facts of echeance_single_sign_on. Sources: S003-15, Q23, S003-09, S003-13, S003-14.
 */
typedef struct echeance_single_sign_on_facts {
  /**
   * Single sign-on activated in the account. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0
   * not given: unknown.
   * Fr : authentification unique activée dans le compte.
   */
  int32_t enabled;
  /**
   * Box for a public computer checked. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0 not
   * given: unknown.
   * Fr : case de l’ordinateur public cochée.
   */
  int32_t public_computer;
  /**
   * Number of clicSÉQUR accounts that the person uses. Whole number from 0 to 1000, if
   * has_accounts_in_use is 1.
   * Fr : nombre de comptes clicSÉQUR que la personne utilise.
   */
  int32_t accounts_in_use;
  /**
   * 1 if accounts_in_use is given, or ECHEANCE_UNKNOWN; 0 not given: 1.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_SINGLE_SIGN_ON_REASON_ and ECHEANCE_REASON_;
   * then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_SINGLE_SIGN_ON_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_SINGLE_SIGN_ON_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_on;
  /**
   * Single sign-on advised against for so many accounts. ECHEANCE_YES or ECHEANCE_NO; 0 null.
   * Fr : authentification unique déconseillée à qui utilise autant de comptes.
   */
  int32_t advised_against;
  /**
   * A new authentication always possible. ECHEANCE_YES or ECHEANCE_NO; 0 null.
   * Fr : nouvelle authentification toujours possible.
   */
  int32_t may_ask_again;
} echeance_single_sign_on_answer;

/**
 * Columns of facts of echeance_single_sign_on_columns.
 */
typedef struct echeance_single_sign_on_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Single sign-on activated in the account. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, 0.
   * NULL not given: unknown.
   */
  const int32_t *enabled;
  /**
   * Box for a public computer checked. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, 0. NULL not
   * given: unknown.
   */
  const int32_t *public_computer;
  /**
   * Number of clicSÉQUR accounts that the person uses. Whole numbers from 0 to 1000. NULL not
   * given: 1.
   */
  const int32_t *accounts_in_use;
} echeance_single_sign_on_table;

/**
 * Columns of results of echeance_single_sign_on_columns; NULL not wanted.
 */
typedef struct echeance_single_sign_on_results {
  /**
   * One of ECHEANCE_SINGLE_SIGN_ON_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_SINGLE_SIGN_ON_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_SINGLE_SIGN_ON_REASON_, modulo
   * 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_SINGLE_SIGN_ON_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_SINGLE_SIGN_ON_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Single sign-on advised against for so many accounts. ECHEANCE_YES or ECHEANCE_NO; 0 null.
   */
  int32_t *advised_against;
  /**
   * A new authentication always possible. ECHEANCE_YES or ECHEANCE_NO; 0 null.
   */
  int32_t *may_ask_again;
} echeance_single_sign_on_results;

/**
 * Facts of echeance_site_authenticity. Sources: S003-19, S003-20.
 */
typedef struct echeance_site_authenticity_facts {
  /**
   * Chosen picture displayed and recognised. ECHEANCE_YES or ECHEANCE_NO, or ECHEANCE_UNKNOWN; 0
   * not given: unknown.
   * Fr : image choisie affichée et reconnue.
   */
  int32_t picture_recognised;
  /**
   * Personal sentence displayed and recognised. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_UNKNOWN; 0 not given: unknown.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_SITE_AUTHENTICITY_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits
   * ECHEANCE_SITE_AUTHENTICITY_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_SITE_AUTHENTICITY_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_on;
} echeance_site_authenticity_answer;

/**
 * Columns of facts of echeance_site_authenticity_columns.
 */
typedef struct echeance_site_authenticity_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Chosen picture displayed and recognised. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, 0.
   * NULL not given: unknown.
   */
  const int32_t *picture_recognised;
  /**
   * Personal sentence displayed and recognised. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN, 0.
   * NULL not given: unknown.
   */
  const int32_t *sentence_recognised;
} echeance_site_authenticity_table;

/**
 * Columns of results of echeance_site_authenticity_columns; NULL not wanted.
 */
typedef struct echeance_site_authenticity_results {
  /**
   * One of ECHEANCE_SITE_AUTHENTICITY_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_SITE_AUTHENTICITY_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_SITE_AUTHENTICITY_REASON_,
   * modulo 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_SITE_AUTHENTICITY_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_SITE_AUTHENTICITY_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
} echeance_site_authenticity_results;

/**
 * Facts of echeance_support_hours. Sources: S002-34, T-5.1, Q22, I-16-s61, Q36,
 * DEC-closing-days.
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
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: seconds since 1970-01-01T00:00:00Z.
   */
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
  /**
   * Number of reasons.
   */
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
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * 1 if there is one, else 0.
   */
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

/**
 * Facts of echeance_terms_acceptance. Sources: S003-38, S004-21, S003-39.
 */
typedef struct echeance_terms_acceptance_facts {
  /**
   * Terms and conditions accepted at registration. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_UNKNOWN; 0 not given: unknown.
   * Fr : conditions d’utilisation acceptées à l’inscription.
   */
  int32_t accepted_at_registration;
  /**
   * Significant change of the terms since registration. ECHEANCE_YES or ECHEANCE_NO, or
   * ECHEANCE_UNKNOWN; 0 not given: unknown.
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
   * Number of reasons.
   */
  int32_t reason_count;
  /**
   * The numbers of the reasons, in order: ECHEANCE_TERMS_ACCEPTANCE_REASON_ and
   * ECHEANCE_REASON_; then 0.
   */
  int32_t reasons[8];
  /**
   * Unknown facts that an undetermined outcome depends on: bits ECHEANCE_TERMS_ACCEPTANCE_FACT_.
   */
  uint32_t missing;
  /**
   * Facts that were not given and took their default, which the answer supposes: bits
   * ECHEANCE_TERMS_ACCEPTANCE_FACT_.
   */
  uint32_t assumed;
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_on;
} echeance_terms_acceptance_answer;

/**
 * Columns of facts of echeance_terms_acceptance_columns.
 */
typedef struct echeance_terms_acceptance_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Terms and conditions accepted at registration. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN,
   * 0. NULL not given: unknown.
   */
  const int32_t *accepted_at_registration;
  /**
   * Significant change of the terms since registration. ECHEANCE_YES, ECHEANCE_NO,
   * ECHEANCE_UNKNOWN, 0. NULL not given: unknown.
   */
  const int32_t *changed_significantly_since;
} echeance_terms_acceptance_table;

/**
 * Columns of results of echeance_terms_acceptance_columns; NULL not wanted.
 */
typedef struct echeance_terms_acceptance_results {
  /**
   * One of ECHEANCE_TERMS_ACCEPTANCE_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_TERMS_ACCEPTANCE_FACT_ or
   * ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is 0, if it can.
   */
  int32_t *field;
  /**
   * The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n
   * for the ECHEANCE_REASON_ with the number n. One of ECHEANCE_TERMS_ACCEPTANCE_REASON_, modulo
   * 100, gives n.
   */
  uint64_t *reasons;
  /**
   * As in the answer: bits ECHEANCE_TERMS_ACCEPTANCE_FACT_.
   */
  uint32_t *missing;
  /**
   * As in the answer: bits ECHEANCE_TERMS_ACCEPTANCE_FACT_.
   */
  uint32_t *assumed;
  /**
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
} echeance_terms_acceptance_results;

/**
 * Facts of echeance_transfer_request. Sources: S000-16, S000-17, S000-18, S001-19, S001-20,
 * S001-21, Q10, Q11.
 */
typedef struct echeance_transfer_request_facts {
  /**
   * Number of the new file. Text in UTF-8, at most 4,096 bytes, not trimmed or the text “none”;
   * NULL not given: unknown.
   * Fr : numéro du nouveau dossier.
   */
  const char *new_file_number;
  /**
   * Length of new_file_number in bytes, or ECHEANCE_LENGTH_UNKNOWN with NULL if it is not known.
   */
  uint64_t new_file_number_len;
  /**
   * Number of the expired certificate. Text in UTF-8, at most 4,096 bytes, not trimmed or the
   * text “none”; NULL not given: unknown.
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
   * ECHEANCE_UNKNOWN; 0 not given: unknown.
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
  /**
   * Number of reasons.
   */
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
  /**
   * 1 if another choice of one reading gives another outcome, else 0.
   */
  int32_t contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t contested_reading;
  /**
   * 1 if another choice of one reading gives another day or instant among the values and the
   * next change, or another number of days left, else 0.
   */
  int32_t days_contested;
  /**
   * The first such reading: one of ECHEANCE_READING_; 0 if there is none.
   */
  int32_t days_contested_reading;
  /**
   * The outcome from next_change_on onwards; it may be ECHEANCE_UNDETERMINED.
   */
  int32_t next_change_outcome;
  /**
   * The first later moment at which the outcome changes if the facts stay the same, up to
   * 2199-12-31: day, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_on;
  /**
   * Missing items. ECHEANCE_SET_GIVEN plus the bits ECHEANCE_TRANSFER_REQUEST_MISSING_ITEMS_ of
   * its items; 0 null.
   * Fr : éléments manquants.
   */
  uint32_t missing_items;
  /**
   * Invalid items. ECHEANCE_SET_GIVEN plus the bits ECHEANCE_TRANSFER_REQUEST_INVALID_ITEMS_ of
   * its items; 0 null.
   * Fr : éléments non valides.
   */
  uint32_t invalid_items;
} echeance_transfer_request_answer;

/**
 * Columns of facts of echeance_transfer_request_columns.
 */
typedef struct echeance_transfer_request_table {
  /**
   * Day of each row; NULL if all have the same, which the call takes.
   */
  const int32_t *as_of;
  /**
   * Number of the new file. The texts of all rows in UTF-8, one after another; NULL not given:
   * unknown.
   */
  const char *new_file_number;
  /**
   * Length of new_file_number in bytes.
   */
  uint64_t new_file_number_len;
  /**
   * Where in new_file_number the text of each row begins, and where the last ends: one more than
   * there are rows.
   */
  const int64_t *new_file_number_offsets;
  /**
   * Whether each row has a text: 1, ECHEANCE_NONE, ECHEANCE_UNKNOWN, 0 not given; NULL if all
   * have.
   */
  const int32_t *new_file_number_given;
  /**
   * Number of the expired certificate. The texts of all rows in UTF-8, one after another; NULL
   * not given: unknown.
   */
  const char *expired_certificate_number;
  /**
   * Length of expired_certificate_number in bytes.
   */
  uint64_t expired_certificate_number_len;
  /**
   * Where in expired_certificate_number the text of each row begins, and where the last ends:
   * one more than there are rows.
   */
  const int64_t *expired_certificate_number_offsets;
  /**
   * Whether each row has a text: 1, ECHEANCE_NONE, ECHEANCE_UNKNOWN, 0 not given; NULL if all
   * have.
   */
  const int32_t *expired_certificate_number_given;
  /**
   * Transfer of the result asked for in the e-mail. ECHEANCE_YES, ECHEANCE_NO, ECHEANCE_UNKNOWN,
   * 0. NULL not given: unknown.
   */
  const int32_t *transfer_requested;
} echeance_transfer_request_table;

/**
 * Columns of results of echeance_transfer_request_columns; NULL not wanted.
 */
typedef struct echeance_transfer_request_results {
  /**
   * One of ECHEANCE_TRANSFER_REQUEST_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the
   * ECHEANCE_STATUS_ of a row that cannot be asked.
   */
  int32_t *outcome;
  /**
   * By which field a row cannot be asked: one of ECHEANCE_TRANSFER_REQUEST_FACT_ or
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
   * As in the answer: 1 or 0. It makes each row cost as much as a call of its own.
   */
  int32_t *contested;
  /**
   * As in the answer: 1 or 0. It costs as contested.
   */
  int32_t *days_contested;
  /**
   * As in the answer; null if there is none. It costs as contested.
   */
  int32_t *next_change_on;
  /**
   * As in the answer; 0 if there is none. It costs as contested.
   */
  int32_t *next_change_outcome;
  /**
   * Missing items. ECHEANCE_SET_GIVEN plus the bits ECHEANCE_TRANSFER_REQUEST_MISSING_ITEMS_; 0
   * null.
   */
  int32_t *missing_items;
  /**
   * Invalid items. ECHEANCE_SET_GIVEN plus the bits ECHEANCE_TRANSFER_REQUEST_INVALID_ITEMS_; 0
   * null.
   */
  int32_t *invalid_items;
} echeance_transfer_request_results;

/**
 * Local time in Québec.
 */
typedef struct echeance_local_time {
  /**
   * Day, YYYYMMDD.
   */
  int32_t day;
  /**
   * Seconds since midnight in local time, 0 to 86399.
   */
  int32_t second_of_day;
  /**
   * Offset from UTC in seconds: -18000, or -14400 in summer.
   */
  int32_t offset;
  /**
   * Ignored.
   */
  int32_t reserved;
} echeance_local_time;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Writes the days of one fact of a rule, from 1900-01-01 to 2199-12-31, as ranges with one outcome each, the other facts, the
 * readings and as_of as the question gives them. A program that has to answer for many persons whose other facts are the same
 * calls it once, and then only compares days. Other facts that can decide must be known.
 *
 * The question is a JSON object, as for echeance_evaluate_json, in which the fact is not given; `fact` is its name there, such as
 * "exam_passed_on" or "invoice.issued_on", and one of the rule's facts that are days. `ranges` receives the ranges in the order
 * of time, without a gap: a day D is in the one where from <= D and D < before. After them comes a row for a day that is not
 * known, with ECHEANCE_UNKNOWN as from and before, and one for “none” or “never” if the fact allows it, with ECHEANCE_NONE.
 *
 * ECHEANCE_STATUS_OK: the rows are in `ranges`, and `needed` is their number. ECHEANCE_STATUS_TOO_SMALL: there are more than
 * `capacity`, `needed` is their number (of rows, not bytes), and `ranges` is unchanged; a `ranges` of NULL with a `capacity` of 0
 * asks for the number only. With any other status nothing is written: a status from 101 where the question is wrong,
 * ECHEANCE_STATUS_NOT_A_CHOICE also where the rule has no such day fact and ECHEANCE_STATUS_UNKNOWN_FIELD where the question
 * gives it, ECHEANCE_STATUS_MISSING_FIELD also where another fact that can decide is unknown; ECHEANCE_STATUS_NULL for a NULL `question`, `fact` or `needed`, or a NULL `ranges` with a capacity, and for a pointer
 * that is not aligned; ECHEANCE_STATUS_BAD_LENGTH for an impossible length or capacity.
 *
 * ```c
 * static const char question[] = "{\"rule\":\"exam-validity\",\"as_of\":\"2026-11-21\"}";
 * echeance_range ranges[64];
 * size_t needed;
 * echeance_boundaries(question, sizeof question - 1, "passed_on", 9, ranges, 64, &needed);
 * ```
 */
echeance_status echeance_boundaries(const char *question,
                                    size_t question_len,
                                    const char *fact,
                                    size_t fact_len,
                                    struct echeance_range *ranges,
                                    size_t capacity,
                                    size_t *needed);

/**
 * Checks whether `given`, the input of a person, is the six-digit code that belongs to `state`, and writes the next state.
 * Store the next state before acting on the verdict, and only if the stored state is still the one that was checked. Checking
 * an old state again would restore attempts or accept a code twice.
 *
 * The state is a text that the Rust or Python library returns when it makes the code. `next_state` is another such text,
 * without a final NUL; it may be the same buffer as `state`. Its `capacity` must be at least ECHEANCE_CODE_STATE_MAX, otherwise
 * the status is ECHEANCE_STATUS_TOO_SMALL. `now` is the time in seconds since 1970-01-01T00:00:00Z, from the caller's clock.
 * `leeway` is for clocks that disagree: if `now` is before the time of sending by no more than this number of seconds, it counts
 * as the time of sending; 0 allows nothing. A code does not live longer for it. The key is the one with which the code was made,
 * 16 bytes or more. Of the readings, only code_boundary is used.
 *
 * If several verdicts apply, the first of this list is returned: used, superseded, expired or lifetime not published, no
 * attempts left, malformed. White space before, between and after the six digits is dropped; input that is not UTF-8, or of more
 * than 4,096 bytes, is malformed. Log verdicts, never the input.
 *
 * A status from 201 means that no check was made and no attempt used; the first of this list is returned:
 * ECHEANCE_STATUS_STATE_MALFORMED, ECHEANCE_STATUS_KEY_TOO_SHORT, ECHEANCE_STATUS_STATE_ALTERED (also for a wrong key),
 * ECHEANCE_STATUS_BEFORE_SENDING. With any status except ECHEANCE_STATUS_OK neither output is written.
 */
echeance_status echeance_code_check(const char *state,
                                    size_t state_length,
                                    const char *given,
                                    size_t given_length,
                                    int64_t now,
                                    uint32_t leeway,
                                    const uint8_t *key,
                                    size_t key_length,
                                    const struct echeance_readings *readings,
                                    char *next_state,
                                    size_t capacity,
                                    struct echeance_code_checked *checked);

/**
 * The day, in days since 1970-01-01, of a day YYYYMMDD, such as 20778 for 20261121; ECHEANCE_COLUMN_UNKNOWN if the calendar has
 * no such day.
 */
int32_t echeance_column_day(int32_t day);

/**
 * The day YYYYMMDD of a day in days since 1970-01-01; 0 if it is null or after the year 9999.
 */
int32_t echeance_day_of_column(int32_t day);

/**
 * Writes the answer to a question in several lines, for a person who handles the file: the outcome, the reasons with their
 * sources, the values, the facts that are missing, the changes that would give a better outcome, the day on which the outcome
 * changes, and the readings under which it would be another. The question is a JSON object, as for echeance_evaluate_json,
 * always in UTF-8. The text is in the language `lang` and the character set `encoding`, as for echeance_reason_text. Its lines
 * end with LF: X'0A', in ECHEANCE_ENCODING_CP037 X'25'. It has no final NUL and no other control character.
 *
 * ECHEANCE_STATUS_OK: the whole text is in `buffer`, of `needed` bytes. ECHEANCE_STATUS_TOO_SMALL: it takes more than
 * `capacity` bytes, `needed` is set to its length, and `buffer` is unchanged; a `buffer` of NULL with a `capacity` of 0 asks for
 * the length only. 65536 bytes are enough for all but the longest texts; ECHEANCE_TEXT_MAX is not a limit of this call. With any
 * other status nothing is written: a status from 101 where the question is wrong (echeance_evaluate_json names the field),
 * ECHEANCE_STATUS_OUT_OF_RANGE for an unknown `lang` or `encoding`, ECHEANCE_STATUS_NULL for a NULL question, a NULL `needed`, or a
 * NULL `buffer` with a capacity, ECHEANCE_STATUS_BAD_LENGTH for an impossible length.
 *
 * ```c
 * static const char question[] =
 *     "{\"rule\":\"exam-validity\",\"as_of\":\"2026-11-22\",\"facts\":{\"passed_on\":\"2024-11-21\"}}";
 * char text[65536];
 * size_t needed;
 * echeance_explain(question, sizeof question - 1, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, text, sizeof text, &needed);
 * ```
 */
echeance_status echeance_explain(const char *question,
                                 size_t question_len,
                                 int32_t lang,
                                 int32_t encoding,
                                 char *buffer,
                                 size_t capacity,
                                 size_t *needed);

/**
 * Writes the answer to a question as a letter to the person it is about, in lines of at most 72 characters: the question, the
 * answer, the reasons and their sources, the facts used, what would change the answer, and the right to a review. It has no
 * name, signature or date of sending, and repeats no text that was given as a fact. As echeance_explain in all other respects.
 *
 * ```c
 * echeance_letter(question, sizeof question - 1, ECHEANCE_LANG_FR, ECHEANCE_ENCODING_UTF_8, text, sizeof text, &needed);
 * ```
 */
echeance_status echeance_letter(const char *question,
                                size_t question_len,
                                int32_t lang,
                                int32_t encoding,
                                char *buffer,
                                size_t capacity,
                                size_t *needed);

/**
 * Answers a question, a JSON object, with one line of JSON: the answer, or an object with "error". Both are in UTF-8, without
 * a final NUL; the answer to a question that is not UTF-8 is the error `not-json`.
 *
 * A question has "rule" and "facts", "as_of" if the rule needs a moment, and optionally "readings" and "id". Days are texts
 * "YYYY-MM-DD", instants are in the form of RFC 3339, yes and no are true and false; a fact that is left out is unknown or has
 * its default. A period is {"from":"2024-01-01","to":"none"}. The schemas of questions and answers and the catalogue of all
 * rules are installed beside the guide.
 *
 * ```json
 * {"rule":"exam-transfer","as_of":"2026-11-21","facts":{"exam_passed_on":"2024-11-21"},"readings":{"counting":"cpa-269"}}
 * ```
 *
 * ECHEANCE_STATUS_OK: an answer or an error object is in `buffer`, and `needed` is its length in bytes.
 * ECHEANCE_STATUS_TOO_SMALL: `needed` is the length and `buffer` is unchanged; a `buffer` of NULL with a `capacity` of 0 asks for
 * the length only. With any other status nothing is written: ECHEANCE_STATUS_NULL if `question` or `needed` is NULL, or if
 * `buffer` is NULL and `capacity` is not 0; ECHEANCE_STATUS_BAD_LENGTH for an impossible length.
 */
echeance_status echeance_evaluate_json(const char *question,
                                       size_t question_len,
                                       char *buffer,
                                       size_t capacity,
                                       size_t *needed);

/**
 * May a representative no longer affiliated with an agent resume without a new application on
 * that day? as_of: day of the question, YYYYMMDD. Sources: OPC-work-stoppage.
 * Fr : La représentante ou le représentant qui n’a plus de lien avec un agent peut-il
 * reprendre ses activités sans nouvelle demande ce jour-là? as_of : jour de la question.
 */
echeance_status echeance_absence(int32_t as_of,
                                 const struct echeance_absence_facts *facts,
                                 const struct echeance_readings *readings,
                                 struct echeance_absence_answer *answer);

/**
 * The fast path of echeance_absence, for complete records. ECHEANCE_STATUS_FACTS_MISSING where
 * a fact that can affect the outcome is unknown, even if it does not affect it in this case:
 * call echeance_absence instead.
 */
echeance_status echeance_absence_decide(int32_t as_of,
                                        const struct echeance_absence_facts *facts,
                                        const struct echeance_readings *readings,
                                        struct echeance_absence_decision *decision);

/**
 * The field for which echeance_absence returns an error: one of ECHEANCE_ABSENCE_FACT_,
 * ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE
 * if no field is wrong.
 */
int32_t echeance_absence_wrong_field(int32_t as_of,
                                     const struct echeance_absence_facts *facts,
                                     const struct echeance_readings *readings);

/**
 * echeance_absence for whole columns: each row is answered as a call of its own would be.
 * as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See “Columns”
 * above.
 */
echeance_status echeance_absence_columns(size_t rows,
                                         int32_t as_of,
                                         const struct echeance_absence_table *table,
                                         const struct echeance_readings *readings,
                                         const struct echeance_absence_results *results);

/**
 * Must the person report something about their clicSÉQUR account to Services Québec? as_of:
 * day of the question, YYYYMMDD; 0 not given. Sources: S004-14, S004-19, S004-15, S004-16,
 * S003-27, S003-28, S004-17, Q24, S003-29, S003-30, S004-18, S004-13.
 * Fr : La personne doit-elle signaler à Services Québec quelque chose au sujet de son compte
 * clicSÉQUR? as_of : jour de la question.
 */
echeance_status echeance_account_vigilance(int32_t as_of,
                                           const struct echeance_account_vigilance_facts *facts,
                                           const struct echeance_readings *readings,
                                           struct echeance_account_vigilance_answer *answer);

/**
 * The field for which echeance_account_vigilance returns an error: one of
 * ECHEANCE_ACCOUNT_VIGILANCE_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_account_vigilance_wrong_field(int32_t as_of,
                                               const struct echeance_account_vigilance_facts *facts,
                                               const struct echeance_readings *readings);

/**
 * echeance_account_vigilance for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_account_vigilance_columns(size_t rows,
                                                   int32_t as_of,
                                                   const struct echeance_account_vigilance_table *table,
                                                   const struct echeance_readings *readings,
                                                   const struct echeance_account_vigilance_results *results);

/**
 * By which system is the Gestion du certificat entered on that day? as_of: day of the
 * question, YYYYMMDD. Sources: OPC-renewing, S002-05, S002-39, Q38, S002-06, S002-31.
 * Fr : Par quel système accède-t-on, ce jour-là, à la Gestion du certificat? as_of : jour de
 * la question.
 */
echeance_status echeance_authentication_system(int32_t as_of,
                                               const struct echeance_readings *readings,
                                               struct echeance_authentication_system_answer *answer);

/**
 * The fast path of echeance_authentication_system, for complete records.
 * ECHEANCE_STATUS_FACTS_MISSING where a fact that can affect the outcome is unknown, even if
 * it does not affect it in this case: call echeance_authentication_system instead.
 */
echeance_status echeance_authentication_system_decide(int32_t as_of,
                                                      const struct echeance_readings *readings,
                                                      struct echeance_authentication_system_decision *decision);

/**
 * The field for which echeance_authentication_system returns an error: one of
 * ECHEANCE_AUTHENTICATION_SYSTEM_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_authentication_system_wrong_field(int32_t as_of,
                                                   const struct echeance_readings *readings);

/**
 * echeance_authentication_system for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_authentication_system_columns(size_t rows,
                                                       int32_t as_of,
                                                       const struct echeance_authentication_system_table *table,
                                                       const struct echeance_readings *readings,
                                                       const struct echeance_authentication_system_results *results);

/**
 * What are the duties for a certificate on that day? as_of: day of the question, YYYYMMDD.
 * Sources: OPC-renewing-2021, OPC-renewing, R-2.2-r1-s33.7, P-40.1-r3-s165.1, Q40,
 * OPC-application-temporary, OPC-application-regular, Q26.
 * Fr : Quels sont, ce jour-là, les droits à payer pour un certificat? as_of : jour de la
 * question.
 */
echeance_status echeance_certificate_duties(int32_t as_of,
                                            const struct echeance_certificate_duties_facts *facts,
                                            const struct echeance_readings *readings,
                                            struct echeance_certificate_duties_answer *answer);

/**
 * The fast path of echeance_certificate_duties, for complete records.
 * ECHEANCE_STATUS_FACTS_MISSING where a fact that can affect the outcome is unknown, even if
 * it does not affect it in this case: call echeance_certificate_duties instead.
 */
echeance_status echeance_certificate_duties_decide(int32_t as_of,
                                                   const struct echeance_certificate_duties_facts *facts,
                                                   const struct echeance_readings *readings,
                                                   struct echeance_certificate_duties_decision *decision);

/**
 * The field for which echeance_certificate_duties returns an error: one of
 * ECHEANCE_CERTIFICATE_DUTIES_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_certificate_duties_wrong_field(int32_t as_of,
                                                const struct echeance_certificate_duties_facts *facts,
                                                const struct echeance_readings *readings);

/**
 * echeance_certificate_duties for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_certificate_duties_columns(size_t rows,
                                                    int32_t as_of,
                                                    const struct echeance_certificate_duties_table *table,
                                                    const struct echeance_readings *readings,
                                                    const struct echeance_certificate_duties_results *results);

/**
 * Can the Office issue the certificate? as_of: day of the question, YYYYMMDD; 0 not given.
 * Sources: S000-22, S001-25, OPC-application-regular, OPC-exam, S000-21, S001-24.
 * Fr : L’Office peut-il délivrer le certificat? as_of : jour de la question.
 */
echeance_status echeance_certificate_issuance(int32_t as_of,
                                              const struct echeance_certificate_issuance_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_certificate_issuance_answer *answer);

/**
 * The field for which echeance_certificate_issuance returns an error: one of
 * ECHEANCE_CERTIFICATE_ISSUANCE_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_certificate_issuance_wrong_field(int32_t as_of,
                                                  const struct echeance_certificate_issuance_facts *facts,
                                                  const struct echeance_readings *readings);

/**
 * echeance_certificate_issuance for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_certificate_issuance_columns(size_t rows,
                                                      int32_t as_of,
                                                      const struct echeance_certificate_issuance_table *table,
                                                      const struct echeance_readings *readings,
                                                      const struct echeance_certificate_issuance_results *results);

/**
 * Does the text have the form of a representative’s certificate number? as_of: day of the
 * question, YYYYMMDD; 0 not given. Sources: S000-16, S000-18, S001-19, S001-21, OPC-exam, Q10,
 * OPC-counsellor-expiry.
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
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_certificate_number_columns(size_t rows,
                                                    int32_t as_of,
                                                    const struct echeance_certificate_number_table *table,
                                                    const struct echeance_readings *readings,
                                                    const struct echeance_certificate_number_results *results);

/**
 * Was the certificate renewed in time, or can it still be? as_of: day of the question,
 * YYYYMMDD. Sources: S000-01, S001-05, OPC-renewing, S000-23, S001-26.
 * Fr : Le certificat a-t-il été renouvelé à temps, ou peut-il encore l’être? as_of : jour de
 * la question.
 */
echeance_status echeance_certificate_renewal(int32_t as_of,
                                             const struct echeance_certificate_renewal_facts *facts,
                                             const struct echeance_readings *readings,
                                             struct echeance_certificate_renewal_answer *answer);

/**
 * The fast path of echeance_certificate_renewal, for complete records.
 * ECHEANCE_STATUS_FACTS_MISSING where a fact that can affect the outcome is unknown, even if
 * it does not affect it in this case: call echeance_certificate_renewal instead.
 */
echeance_status echeance_certificate_renewal_decide(int32_t as_of,
                                                    const struct echeance_certificate_renewal_facts *facts,
                                                    const struct echeance_readings *readings,
                                                    struct echeance_certificate_renewal_decision *decision);

/**
 * The field for which echeance_certificate_renewal returns an error: one of
 * ECHEANCE_CERTIFICATE_RENEWAL_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_certificate_renewal_wrong_field(int32_t as_of,
                                                 const struct echeance_certificate_renewal_facts *facts,
                                                 const struct echeance_readings *readings);

/**
 * echeance_certificate_renewal for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_certificate_renewal_columns(size_t rows,
                                                     int32_t as_of,
                                                     const struct echeance_certificate_renewal_table *table,
                                                     const struct echeance_readings *readings,
                                                     const struct echeance_certificate_renewal_results *results);

/**
 * Is the certificate in force on that day? as_of: day of the question, YYYYMMDD. Sources:
 * OPC-application-regular, OPC-application-temporary, OPC-work-stoppage, S000-01, S001-05,
 * OPC-temporary-expiry, Q8, R-2.2-s51, Q35.
 * Fr : Le certificat est-il en vigueur ce jour-là? as_of : jour de la question.
 */
echeance_status echeance_certificate_status(int32_t as_of,
                                            const struct echeance_certificate_status_facts *facts,
                                            const struct echeance_readings *readings,
                                            struct echeance_certificate_status_answer *answer);

/**
 * The fast path of echeance_certificate_status, for complete records.
 * ECHEANCE_STATUS_FACTS_MISSING where a fact that can affect the outcome is unknown, even if
 * it does not affect it in this case: call echeance_certificate_status instead.
 */
echeance_status echeance_certificate_status_decide(int32_t as_of,
                                                   const struct echeance_certificate_status_facts *facts,
                                                   const struct echeance_readings *readings,
                                                   struct echeance_certificate_status_decision *decision);

/**
 * The field for which echeance_certificate_status returns an error: one of
 * ECHEANCE_CERTIFICATE_STATUS_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_certificate_status_wrong_field(int32_t as_of,
                                                const struct echeance_certificate_status_facts *facts,
                                                const struct echeance_readings *readings);

/**
 * echeance_certificate_status for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_certificate_status_columns(size_t rows,
                                                    int32_t as_of,
                                                    const struct echeance_certificate_status_table *table,
                                                    const struct echeance_readings *readings,
                                                    const struct echeance_certificate_status_results *results);

/**
 * Did the representative notify the Office of a change in time, or is there still time to?
 * as_of: day of the question, YYYYMMDD. Sources: OPC-changing-information, OPC-work-stoppage,
 * P-40.1-s269.
 * Fr : La représentante ou le représentant a-t-il avisé l’Office d’un changement à temps, ou
 * peut-il encore le faire? as_of : jour de la question.
 */
echeance_status echeance_change_notice(int32_t as_of,
                                       const struct echeance_change_notice_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_change_notice_answer *answer);

/**
 * The fast path of echeance_change_notice, for complete records. ECHEANCE_STATUS_FACTS_MISSING
 * where a fact that can affect the outcome is unknown, even if it does not affect it in this
 * case: call echeance_change_notice instead.
 */
echeance_status echeance_change_notice_decide(int32_t as_of,
                                              const struct echeance_change_notice_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_change_notice_decision *decision);

/**
 * The field for which echeance_change_notice returns an error: one of
 * ECHEANCE_CHANGE_NOTICE_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_change_notice_wrong_field(int32_t as_of,
                                           const struct echeance_change_notice_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * echeance_change_notice for whole columns: each row is answered as a call of its own would
 * be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_change_notice_columns(size_t rows,
                                               int32_t as_of,
                                               const struct echeance_change_notice_table *table,
                                               const struct echeance_readings *readings,
                                               const struct echeance_change_notice_results *results);

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
 * where a fact that can affect the outcome is unknown, even if it does not affect it in this
 * case: call echeance_code_status instead.
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

/**
 * Is the period still running on that day? as_of: day of the question, YYYYMMDD. Sources:
 * P-40.1-s269, I-16-s61, CCP-art83.
 * Fr : Le délai court-il encore ce jour-là? as_of : jour de la question.
 */
echeance_status echeance_deadline(int32_t as_of,
                                  const struct echeance_deadline_facts *facts,
                                  const struct echeance_readings *readings,
                                  struct echeance_deadline_answer *answer);

/**
 * The fast path of echeance_deadline, for complete records. ECHEANCE_STATUS_FACTS_MISSING
 * where a fact that can affect the outcome is unknown, even if it does not affect it in this
 * case: call echeance_deadline instead.
 */
echeance_status echeance_deadline_decide(int32_t as_of,
                                         const struct echeance_deadline_facts *facts,
                                         const struct echeance_readings *readings,
                                         struct echeance_deadline_decision *decision);

/**
 * The field for which echeance_deadline returns an error: one of ECHEANCE_DEADLINE_FACT_,
 * ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE
 * if no field is wrong.
 */
int32_t echeance_deadline_wrong_field(int32_t as_of,
                                      const struct echeance_deadline_facts *facts,
                                      const struct echeance_readings *readings);

/**
 * echeance_deadline for whole columns: each row is answered as a call of its own would be.
 * as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See “Columns”
 * above.
 */
echeance_status echeance_deadline_columns(size_t rows,
                                          int32_t as_of,
                                          const struct echeance_deadline_table *table,
                                          const struct echeance_readings *readings,
                                          const struct echeance_deadline_results *results);

/**
 * Is the exam passed? as_of: day of the question, YYYYMMDD; 0 not given. Sources: OPC-exam.
 * Fr : L’examen est-il réussi? as_of : jour de la question.
 */
echeance_status echeance_exam_result(int32_t as_of,
                                     const struct echeance_exam_result_facts *facts,
                                     const struct echeance_readings *readings,
                                     struct echeance_exam_result_answer *answer);

/**
 * The field for which echeance_exam_result returns an error: one of
 * ECHEANCE_EXAM_RESULT_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_exam_result_wrong_field(int32_t as_of,
                                         const struct echeance_exam_result_facts *facts,
                                         const struct echeance_readings *readings);

/**
 * echeance_exam_result for whole columns: each row is answered as a call of its own would be.
 * as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See “Columns”
 * above.
 */
echeance_status echeance_exam_result_columns(size_t rows,
                                             int32_t as_of,
                                             const struct echeance_exam_result_table *table,
                                             const struct echeance_readings *readings,
                                             const struct echeance_exam_result_results *results);

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
 * where a fact that can affect the outcome is unknown, even if it does not affect it in this
 * case: call echeance_exam_transfer instead.
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
 * NULL. See “Columns” above.
 */
echeance_status echeance_exam_transfer_columns(size_t rows,
                                               int32_t as_of,
                                               const struct echeance_exam_transfer_table *table,
                                               const struct echeance_readings *readings,
                                               const struct echeance_exam_transfer_results *results);

/**
 * Can the exam result still be used on the day the online procedure is completed? as_of: day
 * the online procedure is completed, YYYYMMDD. Sources: S000-24, S001-27, S000-25, S001-28.
 * Fr : Le résultat de l’examen est-il encore utilisable le jour où la démarche en ligne est
 * terminée? as_of : jour où la démarche en ligne est terminée.
 */
echeance_status echeance_exam_validity(int32_t as_of,
                                       const struct echeance_exam_validity_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_exam_validity_answer *answer);

/**
 * The fast path of echeance_exam_validity, for complete records. ECHEANCE_STATUS_FACTS_MISSING
 * where a fact that can affect the outcome is unknown, even if it does not affect it in this
 * case: call echeance_exam_validity instead.
 */
echeance_status echeance_exam_validity_decide(int32_t as_of,
                                              const struct echeance_exam_validity_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_exam_validity_decision *decision);

/**
 * The field for which echeance_exam_validity returns an error: one of
 * ECHEANCE_EXAM_VALIDITY_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_exam_validity_wrong_field(int32_t as_of,
                                           const struct echeance_exam_validity_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * echeance_exam_validity for whole columns: each row is answered as a call of its own would
 * be. as_of: day the online procedure is completed, in days since 1970-01-01, if table->as_of
 * is NULL. See “Columns” above.
 */
echeance_status echeance_exam_validity_columns(size_t rows,
                                               int32_t as_of,
                                               const struct echeance_exam_validity_table *table,
                                               const struct echeance_readings *readings,
                                               const struct echeance_exam_validity_results *results);

/**
 * What is the next step in recovering the certificate file? as_of: day of the question,
 * YYYYMMDD. Sources: S002-21, S002-22, S002-24, S002-25, S002-26, S002-28, S002-29, S002-27,
 * S002-23.
 * Fr : Quelle est la prochaine étape de la récupération du dossier de certificat? as_of : jour
 * de la question.
 */
echeance_status echeance_file_recovery(int32_t as_of,
                                       const struct echeance_file_recovery_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_file_recovery_answer *answer);

/**
 * The fast path of echeance_file_recovery, for complete records. ECHEANCE_STATUS_FACTS_MISSING
 * where a fact that can affect the outcome is unknown, even if it does not affect it in this
 * case: call echeance_file_recovery instead.
 */
echeance_status echeance_file_recovery_decide(int32_t as_of,
                                              const struct echeance_file_recovery_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_file_recovery_decision *decision);

/**
 * The field for which echeance_file_recovery returns an error: one of
 * ECHEANCE_FILE_RECOVERY_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_file_recovery_wrong_field(int32_t as_of,
                                           const struct echeance_file_recovery_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * echeance_file_recovery for whole columns: each row is answered as a call of its own would
 * be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_file_recovery_columns(size_t rows,
                                               int32_t as_of,
                                               const struct echeance_file_recovery_table *table,
                                               const struct echeance_readings *readings,
                                               const struct echeance_file_recovery_results *results);

/**
 * What must this person do, and by when? as_of: day of the question, YYYYMMDD. Sources:
 * S000-16, S000-18, S001-19, S001-21, OPC-work-stoppage, R-2.2-s51, Q35, S000-01, S000-05,
 * S000-25, S001-05, S001-08, S001-28, Q1, Q3, Q4, Q34, OPC-renewing, S004-36, S004-37,
 * S004-38, Q20, S000-23, S001-26, OPC-temporary-expiry, OPC-counsellor-expiry, Q10, S002-05,
 * S002-37, S002-39, OPC-application-regular.
 * Fr : Que doit faire cette personne, et d’ici quand? as_of : jour de la question.
 */
echeance_status echeance_holder_review(int32_t as_of,
                                       const struct echeance_holder_review_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_holder_review_answer *answer);

/**
 * The fast path of echeance_holder_review, for complete records. ECHEANCE_STATUS_FACTS_MISSING
 * where a fact that can affect the outcome is unknown, even if it does not affect it in this
 * case: call echeance_holder_review instead.
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
 * be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_holder_review_columns(size_t rows,
                                               int32_t as_of,
                                               const struct echeance_holder_review_table *table,
                                               const struct echeance_readings *readings,
                                               const struct echeance_holder_review_results *results);

/**
 * Where does a clicSÉQUR account that is no longer used stand on that day? as_of: day of the
 * question, YYYYMMDD. Sources: S004-36, S004-37, Q18, S004-38, OPC-renewing, Q17.
 * Fr : Où en est, ce jour-là, un compte clicSÉQUR qui ne sert plus? as_of : jour de la
 * question.
 */
echeance_status echeance_inactivity(int32_t as_of,
                                    const struct echeance_inactivity_facts *facts,
                                    const struct echeance_readings *readings,
                                    struct echeance_inactivity_answer *answer);

/**
 * The fast path of echeance_inactivity, for complete records. ECHEANCE_STATUS_FACTS_MISSING
 * where a fact that can affect the outcome is unknown, even if it does not affect it in this
 * case: call echeance_inactivity instead.
 */
echeance_status echeance_inactivity_decide(int32_t as_of,
                                           const struct echeance_inactivity_facts *facts,
                                           const struct echeance_readings *readings,
                                           struct echeance_inactivity_decision *decision);

/**
 * The field for which echeance_inactivity returns an error: one of ECHEANCE_INACTIVITY_FACT_,
 * ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE
 * if no field is wrong.
 */
int32_t echeance_inactivity_wrong_field(int32_t as_of,
                                        const struct echeance_inactivity_facts *facts,
                                        const struct echeance_readings *readings);

/**
 * echeance_inactivity for whole columns: each row is answered as a call of its own would be.
 * as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See “Columns”
 * above.
 */
echeance_status echeance_inactivity_columns(size_t rows,
                                            int32_t as_of,
                                            const struct echeance_inactivity_table *table,
                                            const struct echeance_readings *readings,
                                            const struct echeance_inactivity_results *results);

/**
 * What must the operator do, on that day, about a clicSÉQUR account that is no longer used?
 * as_of: day on which the job runs, YYYYMMDD. Sources: S004-36, S004-37, S004-38, Q18.
 * Fr : Que doit faire l’exploitant, ce jour-là, d’un compte clicSÉQUR qui ne sert plus?
 * as_of : jour où la tâche s’exécute.
 */
echeance_status echeance_inactivity_plan(int32_t as_of,
                                         const struct echeance_inactivity_plan_facts *facts,
                                         const struct echeance_readings *readings,
                                         struct echeance_inactivity_plan_answer *answer);

/**
 * The fast path of echeance_inactivity_plan, for complete records.
 * ECHEANCE_STATUS_FACTS_MISSING where a fact that can affect the outcome is unknown, even if
 * it does not affect it in this case: call echeance_inactivity_plan instead.
 */
echeance_status echeance_inactivity_plan_decide(int32_t as_of,
                                                const struct echeance_inactivity_plan_facts *facts,
                                                const struct echeance_readings *readings,
                                                struct echeance_inactivity_plan_decision *decision);

/**
 * The field for which echeance_inactivity_plan returns an error: one of
 * ECHEANCE_INACTIVITY_PLAN_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_inactivity_plan_wrong_field(int32_t as_of,
                                             const struct echeance_inactivity_plan_facts *facts,
                                             const struct echeance_readings *readings);

/**
 * echeance_inactivity_plan for whole columns: each row is answered as a call of its own would
 * be. as_of: day on which the job runs, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_inactivity_plan_columns(size_t rows,
                                                 int32_t as_of,
                                                 const struct echeance_inactivity_plan_table *table,
                                                 const struct echeance_readings *readings,
                                                 const struct echeance_inactivity_plan_results *results);

/**
 * Can this invoice’s number be used to recover the file on that day? as_of: day of the
 * question, YYYYMMDD. Sources: S002-26, Q21, Q31.
 * Fr : Le numéro de cette facture peut-il servir à récupérer le dossier ce jour-là? as_of :
 * jour de la question.
 */
echeance_status echeance_invoice_proof(int32_t as_of,
                                       const struct echeance_invoice_proof_facts *facts,
                                       const struct echeance_readings *readings,
                                       struct echeance_invoice_proof_answer *answer);

/**
 * The fast path of echeance_invoice_proof, for complete records. ECHEANCE_STATUS_FACTS_MISSING
 * where a fact that can affect the outcome is unknown, even if it does not affect it in this
 * case: call echeance_invoice_proof instead.
 */
echeance_status echeance_invoice_proof_decide(int32_t as_of,
                                              const struct echeance_invoice_proof_facts *facts,
                                              const struct echeance_readings *readings,
                                              struct echeance_invoice_proof_decision *decision);

/**
 * The field for which echeance_invoice_proof returns an error: one of
 * ECHEANCE_INVOICE_PROOF_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_invoice_proof_wrong_field(int32_t as_of,
                                           const struct echeance_invoice_proof_facts *facts,
                                           const struct echeance_readings *readings);

/**
 * echeance_invoice_proof for whole columns: each row is answered as a call of its own would
 * be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_invoice_proof_columns(size_t rows,
                                               int32_t as_of,
                                               const struct echeance_invoice_proof_table *table,
                                               const struct echeance_readings *readings,
                                               const struct echeance_invoice_proof_results *results);

/**
 * Does a message that claims to come from clicSÉQUR bear a known sign of fraud? as_of: day of
 * the question, YYYYMMDD; 0 not given. Sources: S004-33, S004-35, S004-37, S004-38, S004-34.
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
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_message_authenticity_columns(size_t rows,
                                                      int32_t as_of,
                                                      const struct echeance_message_authenticity_table *table,
                                                      const struct echeance_readings *readings,
                                                      const struct echeance_message_authenticity_results *results);

/**
 * What is the next step towards a new certificate? as_of: day of the question, YYYYMMDD.
 * Sources: S000-06, S000-10, S001-09, S001-13, S000-03, S000-14, S001-07, S001-17, S000-15,
 * S001-18, S000-19, S000-20, S001-22, S001-23, S000-21, S001-24, S000-22, S001-25.
 * Fr : Quelle est la prochaine étape vers un nouveau certificat? as_of : jour de la question.
 */
echeance_status echeance_new_file_after_expiry(int32_t as_of,
                                               const struct echeance_new_file_after_expiry_facts *facts,
                                               const struct echeance_readings *readings,
                                               struct echeance_new_file_after_expiry_answer *answer);

/**
 * The fast path of echeance_new_file_after_expiry, for complete records.
 * ECHEANCE_STATUS_FACTS_MISSING where a fact that can affect the outcome is unknown, even if
 * it does not affect it in this case: call echeance_new_file_after_expiry instead.
 */
echeance_status echeance_new_file_after_expiry_decide(int32_t as_of,
                                                      const struct echeance_new_file_after_expiry_facts *facts,
                                                      const struct echeance_readings *readings,
                                                      struct echeance_new_file_after_expiry_decision *decision);

/**
 * The field for which echeance_new_file_after_expiry returns an error: one of
 * ECHEANCE_NEW_FILE_AFTER_EXPIRY_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_new_file_after_expiry_wrong_field(int32_t as_of,
                                                   const struct echeance_new_file_after_expiry_facts *facts,
                                                   const struct echeance_readings *readings);

/**
 * echeance_new_file_after_expiry for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_new_file_after_expiry_columns(size_t rows,
                                                       int32_t as_of,
                                                       const struct echeance_new_file_after_expiry_table *table,
                                                       const struct echeance_readings *readings,
                                                       const struct echeance_new_file_after_expiry_results *results);

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
 * where a fact that can affect the outcome is unknown, even if it does not affect it in this
 * case: call echeance_second_factor instead.
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

/**
 * What is the next step of signing in to clicSÉQUR? as_of: day of the question, YYYYMMDD; 0
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
 * as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See “Columns”
 * above.
 */
echeance_status echeance_sign_in_columns(size_t rows,
                                         int32_t as_of,
                                         const struct echeance_sign_in_table *table,
                                         const struct echeance_readings *readings,
                                         const struct echeance_sign_in_results *results);

/**
 * Is the single sign-on of clicSÉQUR active? as_of: day of the question, YYYYMMDD; 0 not
 * given. Sources: S003-15, Q23, S003-09, S003-13, S003-14.
 * Fr : L’authentification unique de clicSÉQUR est-elle active? as_of : jour de la question.
 */
echeance_status echeance_single_sign_on(int32_t as_of,
                                        const struct echeance_single_sign_on_facts *facts,
                                        const struct echeance_readings *readings,
                                        struct echeance_single_sign_on_answer *answer);

/**
 * The field for which echeance_single_sign_on returns an error: one of
 * ECHEANCE_SINGLE_SIGN_ON_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_single_sign_on_wrong_field(int32_t as_of,
                                            const struct echeance_single_sign_on_facts *facts,
                                            const struct echeance_readings *readings);

/**
 * echeance_single_sign_on for whole columns: each row is answered as a call of its own would
 * be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_single_sign_on_columns(size_t rows,
                                                int32_t as_of,
                                                const struct echeance_single_sign_on_table *table,
                                                const struct echeance_readings *readings,
                                                const struct echeance_single_sign_on_results *results);

/**
 * Do the picture and the personal sentence show that the site is that of clicSÉQUR? as_of: day
 * of the question, YYYYMMDD; 0 not given. Sources: S003-19, S003-20.
 * Fr : L’image et la phrase personnelle montrent-elles que le site est bien celui de
 * clicSÉQUR? as_of : jour de la question.
 */
echeance_status echeance_site_authenticity(int32_t as_of,
                                           const struct echeance_site_authenticity_facts *facts,
                                           const struct echeance_readings *readings,
                                           struct echeance_site_authenticity_answer *answer);

/**
 * The field for which echeance_site_authenticity returns an error: one of
 * ECHEANCE_SITE_AUTHENTICITY_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_site_authenticity_wrong_field(int32_t as_of,
                                               const struct echeance_site_authenticity_facts *facts,
                                               const struct echeance_readings *readings);

/**
 * echeance_site_authenticity for whole columns: each row is answered as a call of its own
 * would be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_site_authenticity_columns(size_t rows,
                                                   int32_t as_of,
                                                   const struct echeance_site_authenticity_table *table,
                                                   const struct echeance_readings *readings,
                                                   const struct echeance_site_authenticity_results *results);

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
 * where a fact that can affect the outcome is unknown, even if it does not affect it in this
 * case: call echeance_support_hours instead.
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

/**
 * Must the person accept the terms and conditions of clicSÉQUR before continuing? as_of: day
 * of the question, YYYYMMDD; 0 not given. Sources: S003-38, S004-21, S003-39.
 * Fr : La personne doit-elle accepter les conditions d’utilisation de clicSÉQUR avant de
 * continuer? as_of : jour de la question.
 */
echeance_status echeance_terms_acceptance(int32_t as_of,
                                          const struct echeance_terms_acceptance_facts *facts,
                                          const struct echeance_readings *readings,
                                          struct echeance_terms_acceptance_answer *answer);

/**
 * The field for which echeance_terms_acceptance returns an error: one of
 * ECHEANCE_TERMS_ACCEPTANCE_FACT_, ECHEANCE_FIELD_AS_OF, ECHEANCE_FIELD_READINGS or
 * ECHEANCE_FIELD_FACTS; ECHEANCE_FIELD_NONE if no field is wrong.
 */
int32_t echeance_terms_acceptance_wrong_field(int32_t as_of,
                                              const struct echeance_terms_acceptance_facts *facts,
                                              const struct echeance_readings *readings);

/**
 * echeance_terms_acceptance for whole columns: each row is answered as a call of its own would
 * be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_terms_acceptance_columns(size_t rows,
                                                  int32_t as_of,
                                                  const struct echeance_terms_acceptance_table *table,
                                                  const struct echeance_readings *readings,
                                                  const struct echeance_terms_acceptance_results *results);

/**
 * Is the e-mail that asks the Office to transfer the exam result complete? as_of: day of the
 * question, YYYYMMDD; 0 not given. Sources: S000-16, S000-17, S000-18, S001-19, S001-20,
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
 * be. as_of: day of the question, in days since 1970-01-01, if table->as_of is NULL. See
 * “Columns” above.
 */
echeance_status echeance_transfer_request_columns(size_t rows,
                                                  int32_t as_of,
                                                  const struct echeance_transfer_request_table *table,
                                                  const struct echeance_readings *readings,
                                                  const struct echeance_transfer_request_results *results);

/**
 * The highest number of a statement; numbers start at 1 and never change their meaning. Statements are what the sources say
 * beside the rules: they do not affect any outcome.
 */
int32_t echeance_statement_count(void);

/**
 * The kind of a statement, given its number: one of ECHEANCE_STATEMENT_; 0 for an unknown number.
 */
int32_t echeance_statement_kind(int32_t number);

/**
 * 1 if the statement belongs to the rule, else 0, also for an unknown number or rule. `rule` is one of ECHEANCE_RULE_.
 */
int32_t echeance_statement_is_of(int32_t number,
                                 int32_t rule);

/**
 * Writes the id of a statement, a slug that has no language. Other arguments and status as echeance_reason_text.
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
 * Writes the words of a statement, given its number. A label is written as on the screen, any other statement without an
 * initial capital and a full stop. Arguments and status as echeance_reason_text.
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
 * Writes the sentence of a reason, given its number. The sentence speaks about the person and has no values of a question:
 * those are in the answers of echeance_evaluate_json. It is in the language `lang` (ECHEANCE_LANG_FR, ECHEANCE_LANG_EN, or 0
 * for French) and the character set `encoding` (ECHEANCE_ENCODING_UTF_8, ECHEANCE_ENCODING_ISO_8859_1,
 * ECHEANCE_ENCODING_CP037, or 0 for UTF-8). It has no final NUL, line end or other control character. The rest of the buffer
 * is unchanged: fill a COBOL field with spaces first.
 *
 * ECHEANCE_STATUS_OK: the whole text is in `buffer`, and `needed` is its length in bytes. ECHEANCE_STATUS_TOO_SMALL: the text
 * does not fit in `capacity` bytes, `needed` is its length, and `buffer` is unchanged; a `buffer` of NULL with a `capacity` of
 * 0 asks for the length only. With any other status nothing is written: ECHEANCE_STATUS_OUT_OF_RANGE for an unknown number,
 * `lang` or `encoding`; ECHEANCE_STATUS_NULL if `needed` is NULL, or if `buffer` is NULL and `capacity` is not 0;
 * ECHEANCE_STATUS_BAD_LENGTH for an impossible capacity.
 *
 * In COBOL, use ECHEANCE_ENCODING_CP037 on z/OS, and ECHEANCE_ENCODING_ISO_8859_1 or ECHEANCE_ENCODING_UTF_8 with GnuCOBOL on
 * Linux:
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
 * Writes the sources of a reason, separated by " | ". A source has its id, title, date, the day on which our copy was read and
 * its address, as far as they are known; an open question has its id and the question. The text is empty if the reason has no
 * source. Arguments and status as echeance_reason_text.
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
 * Writes the sentence of an outcome of a rule, or of ECHEANCE_UNDETERMINED. `rule` is one of ECHEANCE_RULE_. Other arguments
 * and status as echeance_reason_text.
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
 * Writes the name of a field of a rule as used in JSON: "exam_passed_on", "as_of", "readings", "facts". `field` is what
 * echeance_RULE_wrong_field returns, or one of the bits ECHEANCE_RULE_FACT_ in `missing`. Other arguments and status as
 * echeance_reason_text; ECHEANCE_STATUS_OUT_OF_RANGE also for a field that the rule does not have, for ECHEANCE_FIELD_NONE and
 * ECHEANCE_FIELD_UNKNOWN, and if more than one bit is set.
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
 * Writes the description of a field of a rule, for a person. Arguments and status as echeance_field_name.
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
 * Writes the name of a reading, or of one of its choices, as used in JSON: "counting", "cpa-269". `reading` is one of
 * ECHEANCE_READING_, as in `contested_reading`; `choice` is a number from 1, or 0 for the name of the reading. Other arguments
 * and status as echeance_reason_text; ECHEANCE_STATUS_OUT_OF_RANGE also for an unknown reading or choice.
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
 * Writes the open question that a reading answers, for a person. Arguments and status as echeance_reading_name.
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
 * Writes the sentence of a status. Other arguments and status as echeance_reason_text.
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
 * Converts an instant, in seconds since 1970-01-01T00:00:00Z, to local time in Québec (America/Toronto), which the rules use.
 *
 * ECHEANCE_STATUS_DATE_OUT_OF_RANGE if the day is outside 1900-01-01 to 2199-12-31; ECHEANCE_STATUS_NULL if `local` is NULL.
 */
echeance_status echeance_to_quebec(int64_t instant,
                                   struct echeance_local_time *local);

/**
 * Converts local time in Québec to an instant. The local time is a day, YYYYMMDD, and the seconds since midnight, 0 to 86399.
 * A time that does not exist because clocks go forward in spring is read with the offset before the change; of a time that
 * occurs twice in autumn the earlier instant is returned.
 *
 * ECHEANCE_STATUS_NOT_A_DATE if the calendar has no such day, ECHEANCE_STATUS_DATE_OUT_OF_RANGE if it is outside 1900-01-01 to
 * 2199-12-31, ECHEANCE_STATUS_OUT_OF_RANGE for wrong seconds, ECHEANCE_STATUS_NULL if `instant` is NULL.
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
 * The ABI version of the loaded library: compare it with ECHEANCE_ABI_VERSION.
 */
int32_t echeance_abi_version(void);

/**
 * The version of the library, such as "0.1.0". A static text with a final NUL; do not free it.
 */
const char *echeance_version(void);

/**
 * The version of the rules: a day, such as "2026-11-22". It changes if and only if some answer changes. A static text with a
 * final NUL; do not free it.
 */
const char *echeance_rules_version(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* ECHEANCE_H */
