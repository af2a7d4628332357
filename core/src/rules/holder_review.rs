//! Holder review: every act that one person owes, each with its day, and which of them comes first.
//!
//! Sources: those of the rules it asks. It re-reads none of their facts: each part decides, this rule only orders.
//!
//! # Our reading
//!
//! - Of the acts that are due, the one whose last day comes first comes first. A new application, the transfer of an
//!   exam result or a new exam stand alone: until they are done nothing else but a wrong number is owed.
//! - A certificate whose renewal was completed in time is asked about with its next expiry day, and so is a second
//!   renewal. A temporary certificate was not renewed.
//! - A leave does not stop the renewal (work-stoppage page of 2021-05-03): both are owed.
//! - `renewal_lead_days` is the caller's choice: no source says when a renewal opens (Q42).
//! - A certificate and the clicSÉQUR account that reaches it run for the same two years: a holder who signs in only to
//!   renew meets both ends together (Q20). The reason `account-ends-with-certificate` says so.
//! - Since the certificate service is known to be entered by the Service d’authentification gouvernementale, a clicSÉQUR
//!   account owes nothing for it; other services may still need it (S002-37).
//!
//! ```
//! use echeance::GivenOrNone;
//! use echeance::rules::certificate_status;
//! use echeance::rules::holder_review::{Act, Ask, Outcome};
//! use time::macros::date;
//!
//! let asked = Ask {
//!     certificate_number: GivenOrNone::None,
//!     account_last_used_on: GivenOrNone::None,
//!     issued_on: date!(2024-12-05).into(),
//!     unaffiliated_since: date!(2026-06-01).into(),
//!     ..Ask::on(date!(2026-11-28))
//! }
//! .ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::Renew));
//! assert_eq!(asked.act_by(), Some(date!(2026-12-04).into()));
//! // The leave does not stop the renewal: both are due.
//! assert!(asked.duties().get(Act::Affiliate).is_due() && asked.duties().get(Act::Renew).is_due());
//!
//! // What the certificate itself is, as the rule asked for it answers.
//! let mut status = None;
//! asked.decisions(|part| {
//!     status = certificate_status::Asked::of(&part).map_or(status, |part| part.outcome());
//! });
//! assert_eq!(status, Some(certificate_status::Outcome::Suspended));
//! # Ok::<(), echeance::Error>(())
//! ```

mod rows;

use crate::asking::each_completion;
use crate::calendar::Day;
use crate::language::Words;
use crate::rule::class::{Class, Grain, Kept, MAX_DAYS};
use crate::rule::common::CLICSEQUR_PROCEDURE;
use crate::rule::declare::{choices, facts, outcomes, reasons, rule, values};
use crate::rule::duty::{By, DutiesOf, Duty, OwedBeside};
use crate::rule::edges::{Turns, ValueEdges};
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::{FactSet, Value, places_of};
use crate::rule::law::LawTerm;
use crate::rule::limit::Limit;
use crate::rule::member::{Choice, Member, Set};
use crate::rule::reading::{
    AffiliationRoute, Counting, ExpiryDay, InactivityBoundary, Reading, Readings, RenewalPeriod,
};
use crate::rule::value::{Out, RustValue, ShortText, ValueKind, place_of};
use crate::rule::{AskPart, Case, MostOpen, ReasonSet, ReasonSpec, Rule, Shortened};
use crate::rules::absence::{DECLARE_LINK, NEXT_RESUME, NEXT_RESUME_AFTER_CLICSEQUR};
use crate::rules::authentication_system::{Outcome as System, SIGN_IN_BY_SAG, SYSTEMS};
use crate::rules::certificate_number::{Mode, is_well_formed};
use crate::rules::certificate_renewal::{NEXT_RENEWAL, NEXT_RENEWAL_BY_SAG};
use crate::rules::certificate_status::{
    self, CERTIFICATE_TERM, Kind, OfCertificate, STEPS_OF_A_KIND, TEMPORARY_LAST_DAY,
    kind_of_source, last_covered_day,
};
use crate::rules::exam_validity::{NEXT_EXAM_AGAIN, NEXT_EXAM_AGAIN_BY_SAG, TAKE_EXAM};
use crate::rules::inactivity::UNUSED;
use crate::rules::new_file_after_expiry::{NEXT_AFTER_CLICSEQUR, NEXT_NEW_FILE};
use crate::rules::{
    absence, certificate_number, certificate_renewal, change_notice, exam_transfer, exam_validity,
    inactivity,
};

/// Days before its last day at which a renewal is called for, where the caller does not choose (no source).
pub const RENEWAL_LEAD_DAYS_DEFAULT: i32 = 90;

/// What to know and do without a link with an agent.
const WITHOUT_LINK: &[&str] = &[
    "suspended-without-link",
    "notify-within-15-days",
    "regular-certificate-before-end",
    "cancelled-certificate-not-published",
];

/// What does not concern someone who has a link with an agent.
const WITH_LINK: &[&str] =
    &["resume-after-more-than-two-years", "notify-within-15-days", "cancel-by-email"];

/// What nobody needs to look up of a certificate of which a day is given.
const CERTIFICATE_KNOWN: &[&str] = &["check-certificate-validity"];

const NEXT_KEEP_ACCOUNT: &[&str] = &[
    "use-account-to-keep-it",
    "keep-clicsequr-access",
    "clicsequr-end-planned",
    "regular-certificate-before-end",
    "clicsequr-help",
];

outcomes! {
    1 NewApplication "new-application" rank 9 {
        about "la représentante ou le représentant doit présenter une nouvelle demande de certificat" /
            "the representative must make a new application for a certificate";
        to "vous devez présenter une nouvelle demande de certificat" /
            "you must make a new application for a certificate"
    } next ["try-renewal-at-once", "cancelled-certificate-not-published", ..NEXT_RESUME] after_clicsequr [
        "try-renewal-at-once",
        "procedure-published-for-clicsequr",
        "cancelled-certificate-not-published",
        ..NEXT_RESUME_AFTER_CLICSEQUR
    ];
    2 TransferExamResult "transfer-exam-result" rank 7 {
        about "la représentante ou le représentant doit faire associer le résultat de l’examen à un nouveau dossier" /
            "the representative must have the exam result attached to a new file";
        to "vous devez faire associer le résultat de votre examen à un nouveau dossier" /
            "you must have your exam result attached to a new file"
    } next ["try-renewal-at-once", "expired-certificate-email", "new-file-in-own-name", ..NEXT_NEW_FILE]
        after_clicsequr ["try-renewal-at-once", ..NEXT_AFTER_CLICSEQUR];
    3 RetakeExam "retake-exam" rank 8 {
        about "la représentante ou le représentant doit reprendre l’examen" /
            "the representative must take the exam again";
        to "vous devez reprendre l’examen" / "you must take the exam again"
    } next ["try-renewal-at-once", ..NEXT_EXAM_AGAIN] after_clicsequr [
        "try-renewal-at-once",
        "procedure-published-for-clicsequr",
        ..NEXT_EXAM_AGAIN_BY_SAG
    ];
    4 Affiliate "affiliate" rank 6 {
        about "la représentante ou le représentant doit déclarer son lien avec un agent de recouvrement titulaire d’un permis valide" /
            "the representative must declare an affiliation with a collection agent holding a valid permit";
        to "vous devez déclarer votre lien avec un agent de recouvrement titulaire d’un permis valide" /
            "you must declare your affiliation with a collection agent holding a valid permit"
    } next [
        ..WITHOUT_LINK,
        "cancel-by-email",
        "sign-in-with-clicsequr",
        ..DECLARE_LINK,
        "certificate-help"
    ] after_clicsequr [
        ..WITHOUT_LINK,
        "cancel-by-email",
        ..SIGN_IN_BY_SAG,
        ..DECLARE_LINK,
        "services-quebec",
        "certificate-help"
    ];
    5 Renew "renew" rank 5 {
        about "la représentante ou le représentant doit renouveler le certificat" /
            "the representative must renew the certificate";
        to "vous devez renouveler votre certificat" / "you must renew your certificate"
    } next [..NEXT_RENEWAL] after_clicsequr [..NEXT_RENEWAL_BY_SAG];
    6 SignInToKeepAccount "sign-in-to-keep-account" rank 4 {
        about "la représentante ou le représentant doit ouvrir une session clicSÉQUR pour conserver son compte" /
            "the representative must sign in to clicSÉQUR to keep the account";
        to "vous devez ouvrir une session clicSÉQUR pour conserver votre compte" /
            "you must sign in to clicSÉQUR to keep your account"
    } next [..NEXT_KEEP_ACCOUNT] after_clicsequr [..NEXT_KEEP_ACCOUNT];
    7 OpenAccount "open-account" rank 3 {
        about "la représentante ou le représentant doit ouvrir un nouveau compte pour accéder au service du certificat\u{a0}: un compte clicSÉQUR jusqu’au 15\u{a0}juillet\u{a0}2024; le système des mois suivants n’est pas publié" /
            "the representative must open a new account to enter the certificate service: a clicSÉQUR account until July\u{a0}15, 2024; the system of the months after it is not published";
        to "vous devez ouvrir un nouveau compte pour accéder au service du certificat\u{a0}: un compte clicSÉQUR jusqu’au 15\u{a0}juillet\u{a0}2024; le système des mois suivants n’est pas publié" /
            "you must open a new account to enter the certificate service: a clicSÉQUR account until July\u{a0}15, 2024; the system of the months after it is not published"
    } next ["new-account-after-cancellation", "clicsequr-account-steps", "clicsequr-end-planned", "certificate-help"]
        after_clicsequr [..SIGN_IN_BY_SAG, "services-quebec", "certificate-help"]
        opens_the_way true;
    8 FixNumber "fix-number" rank 2 {
        about "il faut corriger le numéro de certificat" / "the certificate number must be corrected";
        to "vous devez corriger le numéro de votre certificat" /
            "you must correct the number of your certificate"
    } next ["file-number-form", "lost-number-not-published", "certificate-help"];
    9 NothingDue "nothing-due" rank 1 {
        about "la représentante ou le représentant n’a rien à faire pour l’instant" /
            "the representative has nothing to do for now";
        to "vous n’avez rien à faire pour l’instant" / "you have nothing to do for now"
    } label "rien à faire pour l’instant" / "nothing to do for now" next [
        "renewal-date-in-agenda",
        "regular-certificate-before-end",
        "cancelled-certificate-not-published",
        "certificate-help"
    ];
}

const OF_STATUS: Limit = Limit::Part("certificate-status");
const OF_TRANSFER: Limit = Limit::Part("exam-transfer");
const OF_ABSENCE: Limit = Limit::Part("absence");
const OF_RENEWAL: Limit = Limit::Part("certificate-renewal");
const OF_ACCOUNT: Limit = Limit::Part("inactivity");

reasons! {
    1 NumberMalformed "number-malformed" ["S000-16", "S000-18", "S001-19", "S001-21"] {
        about "le numéro de certificat n’a pas la forme attendue[. {certificate-number.why}]" /
            "the certificate number does not have the expected form[. {certificate-number.why}]";
        to "le numéro de votre certificat n’a pas la forme attendue[. {certificate-number.why}]" /
            "the number of your certificate does not have the expected form[. {certificate-number.why}]"
    } limits [];
    2 CertificateCancelled "certificate-cancelled" ["OPC-work-stoppage", "R-2.2-s51", "Q35"] {
        about "le certificat est annulé[ depuis le {cancelled_on}]; aucune page ne dit ce qui suit une annulation, et il faut d’abord joindre l’Office" /
            "the certificate was cancelled[ on {cancelled_on}]; no page says what follows a cancellation, so reach the Office first";
        to "votre certificat est annulé[ depuis le {cancelled_on}]; aucune page ne dit ce qui suit une annulation\u{a0}: joignez d’abord l’Office" /
            "your certificate was cancelled[ on {cancelled_on}]; no page says what follows a cancellation: reach the Office first"
    } limits [OF_STATUS];
    3 ExamTransferPossible "exam-transfer-possible" [
        "S000-01", "S000-05", "S000-25", "S001-05", "S001-08", "S001-28", "OPC-temporary-expiry", "Q1", "Q3", "Q4", "Q5", "Q34"
    ] {
        about "le certificat est expiré et l’Office peut associer le résultat de l’examen à un nouveau dossier[. {exam-transfer.why}]" /
            "the certificate has expired and the Office can attach the exam result to a new file[. {exam-transfer.why}]";
        to "votre certificat est expiré et l’Office peut associer le résultat de votre examen à un nouveau dossier[. {exam-transfer.why}]" /
            "your certificate has expired and the Office can attach your exam result to a new file[. {exam-transfer.why}]"
    } limits [OF_STATUS, OF_TRANSFER];
    4 ExamToRetake "exam-to-retake" [
        "S000-01", "S000-05", "S000-25", "S001-05", "S001-08", "S001-28", "OPC-temporary-expiry"
    ] {
        about "le certificat est expiré et l’Office ne peut plus associer le résultat de l’examen à un nouveau dossier[. {exam-transfer.why}]" /
            "the certificate has expired and the Office can no longer attach the exam result to a new file[. {exam-transfer.why}]";
        to "votre certificat est expiré et l’Office ne peut plus associer le résultat de votre examen à un nouveau dossier[. {exam-transfer.why}]" /
            "your certificate has expired and the Office can no longer attach your exam result to a new file[. {exam-transfer.why}]"
    } limits [OF_STATUS, OF_TRANSFER];
    5 AwayMoreThanTwoYears "away-more-than-two-years" ["OPC-work-stoppage"] {
        about "la représentante ou le représentant n’a de lien avec aucun agent depuis plus de 2\u{a0}ans[ (depuis le {unaffiliated_since})]\u{a0}: renouveler le certificat ne suffit plus" /
            "the representative has been affiliated with no agent for more than 2 years[ (since {unaffiliated_since})]: renewing the certificate is no longer enough";
        to "vous n’avez de lien avec aucun agent depuis plus de 2\u{a0}ans[ (depuis le {unaffiliated_since})]\u{a0}: renouveler votre certificat ne suffit plus" /
            "you have been affiliated with no agent for more than 2 years[ (since {unaffiliated_since})]: renewing your certificate is no longer enough"
    } limits [OF_ABSENCE];
    6 NotAffiliated "not-affiliated" ["OPC-work-stoppage", "P-40.1-s269"] {
        about "le certificat est suspendu, faute de lien avec un agent de recouvrement titulaire d’un permis valide; l’avis de la fin du lien à l’Office est dû dans les 15\u{a0}jours[, au plus tard le {notice_due_on}][; ce délai a pris fin le {notice_was_due_on}][ (ou le {notice_due_otherwise}, selon qu’un délai qui finit un jour férié est reporté ou non)]\u{a0}: cette réponse ne vérifie pas s’il a été donné" /
            "the certificate is suspended, for want of an affiliation with a collection agent holding a valid permit; the Office must be notified of the end of the affiliation within 15 days[, by {notice_due_on} at the latest][; that period ended on {notice_was_due_on}][ (or {notice_due_otherwise}, depending on whether a period that ends on a holiday is extended)]: this answer does not check whether it was";
        to "votre certificat est suspendu, parce que vous n’avez de lien avec aucun agent de recouvrement titulaire d’un permis valide; l’avis de la fin du lien à l’Office est dû dans les 15\u{a0}jours[, au plus tard le {notice_due_on}][; ce délai a pris fin le {notice_was_due_on}][ (ou le {notice_due_otherwise}, selon qu’un délai qui finit un jour férié est reporté ou non)]\u{a0}: cette réponse ne vérifie pas si vous l’avez donné" /
            "your certificate is suspended, because you are affiliated with no collection agent holding a valid permit; you must notify the Office of the end of the affiliation within 15 days[, by {notice_due_on} at the latest][; that period ended on {notice_was_due_on}][ (or {notice_due_otherwise}, depending on whether a period that ends on a holiday is extended)]: this answer does not check whether you did"
    } limits [OF_ABSENCE];
    7 RenewalWindowOpen "renewal-window-open" [
        "S000-01", "S000-02", "S001-05", "S001-06", "OPC-renewing", "OPC-definition", "P-40.1-s269"
    ] {
        about "le renouvellement du certificat n’est pas terminé et son délai n’est pas passé[; celui qui a été terminé le {renewal_completed_on} valait pour une période antérieure]; [le certificat est expiré depuis la fin du {covered_to_past}, le dernier jour couvert\u{a0}: il peut encore être renouvelé jusqu’au {renewable_to} inclusivement, mais tant qu’il ne l’est pas, la personne ne peut pas agir à titre de représentante ou de représentant|sans renouvellement à temps, le certificat expire][; il ne vaut que jusqu’au {covered_to_come} inclusivement\u{a0}: s’il est renouvelé plus tard, jusqu’au {renewable_to}, il est expiré entre-temps, et la personne ne peut pas agir à titre de représentante ou de représentant]" /
            "the renewal of the certificate is not completed and its deadline is not past[; the one completed on {renewal_completed_on} was for an earlier term]; [the certificate expired at the end of {covered_to_past}, the last day covered: it can still be renewed up to and including {renewable_to}, but until it is, the person may not act as a representative|if it is not renewed in time, the certificate expires][; it is valid only up to and including {covered_to_come}: if it is renewed later, up to {renewable_to}, it has expired in the meantime, and the person may not act as a representative]";
        to "vous n’avez pas terminé le renouvellement de votre certificat et son délai n’est pas passé[; celui que vous avez terminé le {renewal_completed_on} valait pour une période antérieure]; [votre certificat est expiré depuis la fin du {covered_to_past}, le dernier jour couvert\u{a0}: vous pouvez encore le renouveler jusqu’au {renewable_to} inclusivement, mais tant que vous ne l’avez pas fait, vous ne pouvez pas agir à titre de représentante ou de représentant|si vous ne le renouvelez pas à temps, votre certificat expire][; il ne vaut que jusqu’au {covered_to_come} inclusivement\u{a0}: si vous le renouvelez plus tard, jusqu’au {renewable_to}, il est expiré entre-temps, et vous ne pouvez pas agir à titre de représentante ou de représentant]" /
            "you have not completed the renewal of your certificate and its deadline is not past[; the one you completed on {renewal_completed_on} was for an earlier term]; [your certificate expired at the end of {covered_to_past}, the last day covered: you can still renew it up to and including {renewable_to}, but until you have done so you may not act as a representative|if you do not renew it in time, your certificate expires][; it is valid only up to and including {covered_to_come}: if you renew it later, up to {renewable_to}, it has expired in the meantime, and you may not act as a representative]"
    } limits [OF_RENEWAL];
    8 AccountEndsWithCertificate "account-ends-with-certificate" ["S004-36", "S004-37", "S004-38", "Q20"] {
        about "le compte clicSÉQUR sera bientôt annulé s’il reste inutilisé; il faut donc le garder en plus de renouveler le certificat" /
            "the clicSÉQUR account will soon be cancelled if it stays unused; so it must be kept besides renewing the certificate";
        to "votre compte clicSÉQUR sera bientôt annulé si vous ne l’utilisez pas; gardez-le donc en plus de renouveler votre certificat" /
            "your clicSÉQUR account will soon be cancelled if you do not use it; so keep it besides renewing your certificate"
    } limits [OF_ACCOUNT];
    9 AccountInNoticePeriod "account-in-notice-period" ["S004-36", "S004-37", "S004-38"] {
        about "le compte clicSÉQUR sera annulé [le {account_cancelled_on}|bientôt] s’il reste inutilisé" /
            "the clicSÉQUR account will be cancelled [on {account_cancelled_on}|soon] if it stays unused";
        to "votre compte clicSÉQUR sera annulé [le {account_cancelled_on}|bientôt] si vous ne l’utilisez pas" /
            "your clicSÉQUR account will be cancelled [on {account_cancelled_on}|soon] if you do not use it"
    } limits [OF_ACCOUNT];
    10 AccountCancelled "account-cancelled" ["S004-36"] {
        about "le compte clicSÉQUR, inutilisé pendant 24\u{a0}mois, a été annulé" /
            "the clicSÉQUR account, unused for 24 months, was cancelled";
        to "votre compte clicSÉQUR, inutilisé pendant 24\u{a0}mois, a été annulé" /
            "your clicSÉQUR account, unused for 24 months, was cancelled"
    } limits [OF_ACCOUNT];
    11 NothingDue "nothing-due" [
        "S000-23", "S001-26", "OPC-application-regular", "OPC-application-temporary", "S004-36", "P-40.1-s269"
    ] {
        about "aucune démarche n’est demandée ce jour-là[; la prochaine échéance est le {next_due_on}][; le certificat temporaire prend fin avant toute autre échéance, le {temporary_ends_on}][; sans renouvellement, le certificat ne vaut que jusqu’au {covered_to_come} inclusivement]" /
            "no act is called for on that day[; the next due day is {next_due_on}][; the temporary certificate ends before any other due day, on {temporary_ends_on}][; without a renewal, the certificate is valid only up to and including {covered_to_come}]";
        to "aucune démarche ne vous est demandée ce jour-là[; votre prochaine échéance est le {next_due_on}][; votre certificat temporaire prend fin avant toute autre échéance, le {temporary_ends_on}][; sans renouvellement, votre certificat ne vaut que jusqu’au {covered_to_come} inclusivement]" /
            "no act is called for from you on that day[; your next due day is {next_due_on}][; your temporary certificate ends before any other due day, on {temporary_ends_on}][; without a renewal, your certificate is valid only up to and including {covered_to_come}]"
    } limits [];
    12 ExamNotPassed "exam-not-passed" [
        "S000-01", "S000-05", "S001-05", "S001-08", "OPC-application-regular", "OPC-temporary-expiry"
    ] {
        about "le certificat est expiré et la représentante ou le représentant n’a réussi aucun examen\u{a0}: il faut faire une nouvelle demande de certificat et passer l’examen" /
            "the certificate has expired and the representative has passed no exam: a new certificate application must be made and the exam taken";
        to "votre certificat est expiré et vous n’avez réussi aucun examen\u{a0}: faites une nouvelle demande de certificat et passez l’examen" /
            "your certificate has expired and you have passed no exam: make a new certificate application and take the exam"
    } limits [OF_STATUS, OF_TRANSFER];
    13 OtherRegister "other-register" ["S000-16", "S001-19", "OPC-counsellor-expiry"] { words number_of_other_register } limits [];
    14 NumberUnconfirmed "number-unconfirmed" ["S000-16", "S001-19", "Q10"] {
        about "il y a une lettre parmi les huit derniers caractères du numéro[ (le {nth:letter_in_number} du texte)]; aucune source ne dit que ce sont tous des chiffres" /
            "there is a letter among the last eight characters of the number[ (the {nth:letter_in_number} of the text)]; no source says that they are all digits";
        to "il y a une lettre parmi les huit derniers caractères de votre numéro[ (le {nth:letter_in_number} du texte)]; aucune source ne dit que ce sont tous des chiffres" /
            "there is a letter among the last eight characters of your number[ (the {nth:letter_in_number} of the text)]; no source says that they are all digits"
    } limits [];
    15 NumberReadLeniently "number-read-leniently" ["S000-16", "S001-19", "Q10"] {
        about "le numéro a été lu sans ses espaces, ses tirets ni ses caractères invisibles, les minuscules comme des majuscules" /
            "the number was read without its white space, hyphens and unseen characters, small letters as capitals";
        to "nous avons lu votre numéro sans ses espaces, ses tirets ni ses caractères invisibles, les minuscules comme des majuscules" /
            "we read your number without its white space, hyphens and unseen characters, small letters as capitals"
    } limits [];
    16 AccountNotNeededForCertificate "account-not-needed-for-certificate" [
        "S002-05", "S002-37", "S002-39", "S004-36", "S004-37", "S004-38"
    ] {
        about "le service du certificat ne demande plus de compte clicSÉQUR; si ce compte sert à un autre service, il faut l’utiliser pour le garder[, au plus tard le {account_keep_by}]" /
            "the certificate service no longer asks for a clicSÉQUR account; if the account serves another service, it must be used to be kept[, on {account_keep_by} at the latest]";
        to "le service du certificat ne demande plus de compte clicSÉQUR; si votre compte vous sert pour un autre service, utilisez-le pour le garder[, au plus tard le {account_keep_by}]" /
            "the certificate service no longer asks for a clicSÉQUR account; if your account serves you for another service, use it to keep it[, on {account_keep_by} at the latest]"
    } limits [];
    17 TermsBetweenUnknown "terms-between-unknown" ["S000-23", "S001-26", "OPC-application-regular"] {
        about "le renouvellement a été terminé après les 2\u{a0}ans qui suivent la délivrance[ (il l’a été le {renewal_completed_on})]\u{a0}: d’autres périodes les séparent, et le jour d’échéance ne peut pas être calculé" /
            "the renewal was completed after the 2 years that follow the issue[ (on {renewal_completed_on})]: other terms lie between, and the expiry day cannot be worked out";
        to "vous avez terminé le renouvellement après les 2\u{a0}ans qui suivent la délivrance[ (le {renewal_completed_on})]\u{a0}: d’autres périodes les séparent, et le jour d’échéance ne peut pas être calculé" /
            "you completed the renewal after the 2 years that follow the issue[ (on {renewal_completed_on})]: other terms lie between, and the expiry day cannot be worked out"
    } limits [];
    18 ExpiryDayMayBeOld "expiry-day-may-be-old" ["S000-23", "S001-26", "OPC-renewing"] {
        about "le renouvellement a été terminé après le délai que donne le jour d’échéance[ du {expires_on}]\u{a0}: c’est peut-être celui d’une période plus ancienne, et il faut le vérifier au dossier" /
            "the renewal was completed after the deadline that the expiry day gives[, {expires_on}]: it may be that of an older term, so check the file";
        to "vous avez terminé le renouvellement après le délai que donne le jour d’échéance[ du {expires_on}]\u{a0}: c’est peut-être celui d’une période plus ancienne; vérifiez-le dans votre dossier" /
            "you completed the renewal after the deadline that the expiry day gives[, {expires_on}]: it may be that of an older term; check it in your file"
    } limits [];
    19 CancellationAhead "cancellation-ahead" ["OPC-work-stoppage", "R-2.2-s51", "Q35"] {
        about "le certificat sera annulé[ le {cancelled_on}]\u{a0}: rien de ce qu’il demande ne vaut au-delà, et aucune page ne dit ce qui suit une annulation" /
            "the certificate will be cancelled[ on {cancelled_on}]: nothing that it calls for holds beyond that day, and no page says what follows a cancellation";
        to "votre certificat sera annulé[ le {cancelled_on}]\u{a0}: rien de ce qu’il vous demande ne vaut au-delà, et aucune page ne dit ce qui suit une annulation" /
            "your certificate will be cancelled[ on {cancelled_on}]: nothing that it calls for holds beyond that day, and no page says what follows a cancellation"
    } limits [OF_STATUS];
    20 TemporaryCertificateEnds "temporary-certificate-ends" ["OPC-application-temporary", "OPC-temporary-expiry"] {
        about "le certificat temporaire vaut jusqu’au 31\u{a0}décembre\u{a0}2020 inclusivement; pour exercer ensuite, il faut un certificat régulier, obtenu avant le 1er\u{a0}janvier\u{a0}2021" /
            "the temporary certificate is valid up to and including December\u{a0}31, 2020; to act after that day, a regular certificate is needed, obtained before January\u{a0}1, 2021";
        to "votre certificat temporaire vaut jusqu’au 31\u{a0}décembre\u{a0}2020 inclusivement; pour exercer ensuite, il vous faut un certificat régulier, obtenu avant le 1er\u{a0}janvier\u{a0}2021" /
            "your temporary certificate is valid up to and including December\u{a0}31, 2020; to act after that day, you need a regular certificate, obtained before January\u{a0}1, 2021"
    } limits [OF_STATUS];
    21 LeaveDoesNotStopRenewal "leave-does-not-stop-renewal" ["OPC-work-stoppage"] {
        about "pendant un arrêt de 2\u{a0}ans ou moins, il faut payer les droits de renouvellement même si le certificat est suspendu; aucune nouvelle demande n’est alors nécessaire au retour" /
            "during a leave of 2 years or less the renewal duties must be paid, even while the certificate is suspended; no new application is then needed on return";
        to "pendant un arrêt de 2\u{a0}ans ou moins, vous devez payer les droits de renouvellement même si votre certificat est suspendu; vous n’avez alors aucune nouvelle demande à faire à votre retour" /
            "during a leave of 2 years or less you must pay the renewal duties, even while your certificate is suspended; you then need no new application on your return"
    } limits [];
    22 SwitchDateNotPublished "switch-date-not-published" ["OPC-renewing", "S002-05", "S002-39", "Q38"] {
        about "le service du certificat est passé de clicSÉQUR au Service d’authentification gouvernementale entre le 15\u{a0}juillet\u{a0}2024 et le 14\u{a0}juillet\u{a0}2025, un jour que l’Office n’a pas publié\u{a0}: il se peut que, ce jour-là, le service du certificat ne demande plus de compte clicSÉQUR" /
            "the certificate service changed from clicSÉQUR to the Service d’authentification gouvernementale between July\u{a0}15, 2024 and July\u{a0}14, 2025, on a day that the Office has not published: it may be that, on that day, the certificate service no longer asks for a clicSÉQUR account";
        to "le service du certificat est passé de clicSÉQUR au Service d’authentification gouvernementale entre le 15\u{a0}juillet\u{a0}2024 et le 14\u{a0}juillet\u{a0}2025, un jour que l’Office n’a pas publié\u{a0}: il se peut que, ce jour-là, le service du certificat ne vous demande plus de compte clicSÉQUR" /
            "the certificate service changed from clicSÉQUR to the Service d’authentification gouvernementale between July\u{a0}15, 2024 and July\u{a0}14, 2025, on a day that the Office has not published: it may be that, on that day, the certificate service no longer asks you for a clicSÉQUR account"
    } limits [];
    23 CertificateNeededToAct "certificate-needed-to-act" ["S000-02", "S001-06", "OPC-definition"] {
        about "il faut un certificat pour agir à titre de représentante ou de représentant; pour poursuivre ou reprendre ces activités après l’expiration, il faut d’abord suivre les étapes que l’Office demande" /
            "a certificate is needed to act as a representative; to continue or resume these activities after the expiry, the steps that the Office asks for must be completed first";
        to "il vous faut un certificat pour agir à titre de représentante ou de représentant; pour poursuivre ou reprendre ces activités après l’expiration, vous devez d’abord suivre les étapes que l’Office demande" /
            "you need a certificate to act as a representative; to continue or resume these activities after the expiry, you must first complete the steps that the Office asks for"
    } limits [];
    24 NoticeOfEndOpen "notice-of-end-open" ["OPC-work-stoppage", "OPC-changing-information", "P-40.1-s269"] {
        about "l’avis de la fin du lien à l’Office est dû dans les 15\u{a0}jours[, au plus tard le {notice_due_on}][ (ou le {notice_due_otherwise}, selon qu’un délai qui finit un jour férié est reporté ou non)], et ce délai n’est pas passé\u{a0}: cette réponse ne vérifie pas s’il a été donné" /
            "the Office must be notified of the end of the affiliation within 15 days[, by {notice_due_on} at the latest][ (or {notice_due_otherwise}, depending on whether a period that ends on a holiday is extended)], and that period is not over: this answer does not check whether it was";
        to "l’avis de la fin de votre lien à l’Office est dû dans les 15\u{a0}jours[, au plus tard le {notice_due_on}][ (ou le {notice_due_otherwise}, selon qu’un délai qui finit un jour férié est reporté ou non)], et ce délai n’est pas passé\u{a0}: cette réponse ne vérifie pas si vous l’avez donné" /
            "you must notify the Office of the end of the affiliation within 15 days[, by {notice_due_on} at the latest][ (or {notice_due_otherwise}, depending on whether a period that ends on a holiday is extended)], and that period is not over: this answer does not check whether you did"
    } limits [];
}

choices! {
    /// An act that a person may owe, in the order in which they are listed.
    pub enum Act {
        1 NewApplication "new-application": "présenter une nouvelle demande de certificat" / "make a new application for a certificate";
        2 TransferExamResult "transfer-exam-result": "obtenir que l’Office associe le résultat de l’examen à un nouveau dossier, paiement et lien terminés" / "have the Office attach the exam result to a new file, with payment and affiliation finished";
        3 RetakeExam "retake-exam": "reprendre l’examen" / "take the exam again";
        4 Affiliate "affiliate": "déclarer un lien avec un agent de recouvrement titulaire d’un permis valide" / "declare an affiliation with a collection agent holding a valid permit";
        5 Renew "renew": "renouveler le certificat" / "renew the certificate";
        6 SignInToKeepAccount "sign-in-to-keep-account": "ouvrir une session clicSÉQUR pour conserver le compte" / "sign in to clicSÉQUR to keep the account";
        7 OpenAccount "open-account": "ouvrir un nouveau compte pour le service du certificat" / "open a new account for the certificate service";
        8 FixNumber "fix-number": "corriger le numéro de certificat" / "correct the certificate number";
    }
}

/// What can be said of the last day of an act, for a calendar.
#[derive(Debug, Clone, Copy)]
pub struct LastDay {
    /// What must be done by that day.
    pub act: Words,
    /// The rule that gives the day.
    pub rule: &'static Rule,
    /// What follows once it is past, or what must be done by then.
    pub words: Words,
    /// What is said in place of `words` where that day is later than the last one that the certificate covers, `{covered_to}` in it.
    pub once_expired: Option<Words>,
    /// The sources of what follows, beside those of the answer that gives the day.
    pub sources: &'static [&'static str],
    /// How many days before it a reminder can come: as many as for the notices before an unused account is cancelled.
    pub reminder_days: [i32; 2],
}

/// The notice of the end of an affiliation, for [`last_day_of`].
pub const NOTICE_OF_END_SLUG: &str = "notify";
/// The regular certificate that must follow a temporary one, for [`last_day_of`].
pub const REGULAR_CERTIFICATE_SLUG: &str = "regular-certificate";

/// The notice of the end of an affiliation, which is due with the declaration of a new one. A certificate that has since expired
/// or been cancelled takes nothing from the 15 days.
const NOTICE_OF_END: OwedBeside = OwedBeside {
    slug: NOTICE_OF_END_SLUG,
    act: "affiliate",
    acts_in_time: &["new-application", "transfer-exam-result", "retake-exam", "renew"],
    steps: &["notify-within-15-days", "end-contractual-link"],
    words: Words {
        fr: "aviser l’Office de la fin du lien",
        en: "notify the Office of the end of the affiliation",
    },
    days: ["notice_due_on", "notice_was_due_on"],
    day_unknown: "notice_day_unknown",
    undecided: "notice_undecided",
    by: Words {
        fr: ", si ce n’est pas déjà fait[, dans les 15\u{a0}jours qui suivent le dernier jour du lien{notice_day_unknown}, qui n’est pas connu][, jusqu’au {notice_due_on} inclusivement][; le délai a pris fin le {notice_was_due_on}][ (ou le {notice_due_otherwise}, selon qu’un délai qui finit un jour férié est reporté ou non)]",
        en: ", if that is not done yet[, within 15 days of the last day of the affiliation{notice_day_unknown}, which is not known][, up to and including {notice_due_on}][; the period ended on {notice_was_due_on}][ (or {notice_due_otherwise}, depending on whether a period that ends on a holiday is extended)]",
    },
};

/// What can be said of the last day of what is owed, in a question asked on that day: of an act by its slug, of the notice of
/// the end of an affiliation, [`NOTICE_OF_END_SLUG`], or of the certificate that must follow a temporary one,
/// [`REGULAR_CERTIFICATE_SLUG`]. `None` of what has no last day of its own.
///
/// ```
/// use echeance::rules::holder_review::{NOTICE_OF_END_SLUG, REGULAR_CERTIFICATE_SLUG, last_day_of};
/// use time::macros::date;
///
/// let notice = last_day_of(NOTICE_OF_END_SLUG, date!(2026-11-21).into()).ok_or("no last day")?;
/// assert_eq!(notice.rule.slug, "change-notice");
/// assert_eq!(notice.act.en, "notify the Office of the end of the affiliation");
/// let regular = last_day_of(REGULAR_CERTIFICATE_SLUG, date!(2020-12-20).into()).ok_or("no last day")?;
/// assert_eq!(regular.rule.slug, "certificate-status");
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn last_day_of(slug: &str, on: Day) -> Option<LastDay> {
    let beside = LAST_DAYS_BESIDE_ACTS.iter().find(|(own, ..)| *own == slug);
    match beside {
        Some((_, act, rule, words)) => Some(LastDay::of(*act, rule, *words, on)),
        None => Act::from_slug(slug)?.last_day(on),
    }
}

/// What is no act of the review and has a last day: its slug, what is to be done, the rule that gives the day, what is said of it.
static LAST_DAYS_BESIDE_ACTS: [(&str, Words, &Rule, Words); 2] = [
    (
        NOTICE_OF_END_SLUG,
        NOTICE_OF_END.words,
        &change_notice::RULE,
        Words {
            fr: "L’Office doit être avisé de la fin du lien avec l’agent de recouvrement d’ici la fin de ce jour. Si c’est déjà fait, il n’y a rien d’autre à faire.",
            en: "The Office must be notified of the end of the affiliation with the collection agent by the end of this day. If that is done, nothing else is needed.",
        },
    ),
    (
        REGULAR_CERTIFICATE_SLUG,
        Words {
            fr: "obtenir un certificat régulier, pour exercer ensuite",
            en: "obtain a regular certificate, to act after that day",
        },
        &certificate_status::RULE,
        Words {
            fr: "Le certificat temporaire vaut jusqu’à la fin de ce jour. Sans certificat régulier, on ne peut plus exercer ensuite.",
            en: "The temporary certificate is valid until the end of this day. Without a regular certificate, the person may no longer act after it.",
        },
    ),
];

impl LastDay {
    fn of(act: Words, rule: &'static Rule, words: Words, on: Day) -> Self {
        let unused = UNUSED.at(on);
        let reminder_days = [unused.first_notice_days, unused.final_notice_days];
        LastDay { act, rule, words, once_expired: None, sources: &[], reminder_days }
    }
}

/// What follows the last day to renew, and what is said in its place where that day is later than the last one covered.
type OfRenewal = [Words; 2];

/// What follows while the procedure published for clicSÉQUR stood.
const RENEW_AND_NEW_FILE: OfRenewal = [
    Words {
        fr: "Passé ce jour, le certificat est expiré et un nouveau dossier est nécessaire.",
        en: "After this day the certificate has expired and a new file is needed.",
    },
    Words {
        fr: "Sans renouvellement, le certificat est expiré dès la fin du {covered_to}, le dernier jour couvert, et l’on ne peut pas agir à titre de représentante ou de représentant avant de l’avoir renouvelé. Passé le dernier jour pour renouveler, un nouveau dossier est nécessaire.",
        en: "Without a renewal the certificate expires at the end of {covered_to}, the last day covered, and the person may not act as a representative before it is renewed. After the last day to renew, a new file is needed.",
    },
];

/// That a new file is needed once a certificate has expired.
const NEW_FILE_NEEDED: &[&str] = &["S000-03", "S001-07"];

/// The same since then.
const RENEW_AND_ASK: OfRenewal = [
    Words {
        fr: "Passé ce jour, le certificat est expiré. Ce qu’il faut faire ensuite n’est pas publié depuis le passage au Service d’authentification gouvernementale\u{a0}: écrivez à infocertificat@opc.gouv.qc.ca.",
        en: "After this day the certificate has expired. What to do then has not been published since the change to the government authentication service: write to infocertificat@opc.gouv.qc.ca.",
    },
    Words {
        fr: "Sans renouvellement, le certificat est expiré dès la fin du {covered_to}, le dernier jour couvert, et l’on ne peut pas agir à titre de représentante ou de représentant avant de l’avoir renouvelé. Ce qu’il faut faire passé le dernier jour pour renouveler n’est pas publié depuis le passage au Service d’authentification gouvernementale\u{a0}: écrivez à infocertificat@opc.gouv.qc.ca.",
        en: "Without a renewal the certificate expires at the end of {covered_to}, the last day covered, and the person may not act as a representative before it is renewed. What to do after the last day to renew has not been published since the change to the government authentication service: write to infocertificat@opc.gouv.qc.ca.",
    },
];

impl Act {
    /// What can be said of its last day, in a question asked on that day; `None` of an act that has no last day of its own.
    ///
    /// ```
    /// use echeance::rules::holder_review::Act;
    /// use time::macros::date;
    ///
    /// let last_day = Act::Renew.last_day(date!(2026-11-21).into()).ok_or("no last day")?;
    /// assert_eq!(last_day.rule.slug, "certificate-renewal");
    /// assert!(last_day.words.en.starts_with("After this day the certificate has expired."));
    /// assert!(Act::OpenAccount.last_day(date!(2026-11-21).into()).is_none());
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn last_day(self, on: Day) -> Option<LastDay> {
        let (rule, words) = match self {
            Act::Renew => {
                let is_new_file = CLICSEQUR_PROCEDURE.at(on);
                let [words, once_expired] =
                    if is_new_file { RENEW_AND_NEW_FILE } else { RENEW_AND_ASK };
                let last_day = LastDay::of(self.words(), &certificate_renewal::RULE, words, on);
                return Some(LastDay {
                    once_expired: Some(once_expired),
                    sources: if is_new_file { NEW_FILE_NEEDED } else { &[] },
                    ..last_day
                });
            }
            Act::SignInToKeepAccount => (
                &inactivity::RULE,
                Words {
                    fr: "Si personne ne s’y connecte d’ici la fin de ce jour, le compte est annulé pour inactivité.",
                    en: "Without a sign-in by the end of this day, the account is cancelled for inactivity.",
                },
            ),
            Act::Affiliate => (
                &absence::RULE,
                Words {
                    fr: "Sans lien déclaré avec un agent titulaire d’un permis valide d’ici la fin de ce jour, l’Office exige une nouvelle demande et un nouvel examen.",
                    en: "Without an affiliation declared with an agent holding a valid permit by the end of this day, the Office requires a new application and a new exam.",
                },
            ),
            Act::TransferExamResult => (
                &exam_transfer::RULE,
                Words {
                    fr: "Toute la démarche en ligne, paiement et lien compris, doit être terminée ce jour-là au plus tard. Avant d’agir, écrivez à infocertificat@opc.gouv.qc.ca.",
                    en: "The whole online procedure, payment and affiliation included, must be finished on this day at the latest. Before acting, write to infocertificat@opc.gouv.qc.ca.",
                },
            ),
            Act::NewApplication | Act::RetakeExam | Act::OpenAccount | Act::FixNumber => {
                return None;
            }
        };
        Some(LastDay::of(self.words(), rule, words, on))
    }
}

facts! {
    on day with 'a;
    CertificateNumber certificate_number
        (Text, or "none": "numéro non vérifié" / "number not checked") []
        { about "numéro de certificat" / "certificate number";
          to "numéro de votre certificat" / "number of your certificate" };
    Kind kind (Kind = Kind::Regular.value()) [parameter, steps_of(STEPS_OF_A_KIND)]
        { words kind_of_certificate };
    IssuedOn issued_on (Day, optional) [ahead, bars(CERTIFICATE_KNOWN)]
        { words day_of_issue };
    /// Before any renewal that `renewal_completed_on` says. Absent or unknown, it is worked out: 2 years after the
    /// issue, 2021-01-01 for a temporary certificate. It stays unknown where the renewal came later than those 2 years.
    ExpiresOn expires_on (Day, optional) [ahead, known_ahead, bars(CERTIFICATE_KNOWN)]
        { words expiry_day };
    /// It is true exactly where `unaffiliated_since` is none: one gives the other.
    Affiliated affiliated (bool)
        [act, doing(words become_affiliated), settles(WITH_LINK)]
        { words affiliated_that_day };
    UnaffiliatedSince unaffiliated_since
        (Day, or "none" { words not_ended })
        [past, act_to_word, doing(words become_affiliated), settles(WITH_LINK)]
        { words last_day_affiliated };
    CancelledOn cancelled_on
        (Day, or "none" { words not_cancelled } = Value::Never)
        [
            ahead_where_given,
            settles(&["cancelled-certificate-not-published"]),
            bars(&["renewal-date-in-agenda"])
        ]
        { words day_of_cancellation };
    RenewalCompletedOn renewal_completed_on
        (Day, or "none" { words not_renewed } = Value::Never)
        [past, act, doing(words complete_renewal)]
        { words day_of_renewal };
    ExamPassedOn exam_passed_on (Day, or "never" { words exam_never_passed })
        [past, act, doing(words pass_exam)]
        { words day_exam_passed };
    AffiliatedAtExpiry affiliated_at_expiry (bool) []
        { words affiliated_at_expiry };
    /// The day the account was made, where it was never used since.
    AccountLastUsedOn account_last_used_on
        (Day, or "none": "non examinée (compte du Service d’authentification gouvernementale, ou compte laissé de côté)" /
            "not looked at (an account of the Service d’authentification gouvernementale, or one left aside)")
        [past, act, doing(words sign_in_to_account)]
        { about "dernière utilisation du compte clicSÉQUR" / "last use of the clicSÉQUR account";
          to "dernière utilisation de votre compte clicSÉQUR" / "last use of your clicSÉQUR account" };
    RenewalLeadDays renewal_lead_days (Number<0, 730> = Value::Number(RENEWAL_LEAD_DAYS_DEFAULT))
        [parameter, chooses_first_day_of("renew")]
        { both "nombre de jours, avant la fin du certificat, où le renouvellement est signalé (un choix\u{a0}: aucune source ne dit à partir de quand il peut se faire)" /
            "number of days, before the certificate ends, from which its renewal is called for (a choice: no source says from when it can be done)" };
}

values! {
    act_by as ActBy (Day?) { both "dernier jour où la démarche est faite à temps" / "last day on which the act is in time" };
    duties (Duties<Act>) {
        about "démarches que la personne doit faire" / "acts that the person owes";
        to "démarches que vous devez faire" / "acts that you owe"
    };
    next_due_on as NextDueOn (Day?) [unless_as act_by] {
        both "prochaine échéance, avis de changement et fin d’un certificat temporaire à part" /
            "next due day, change notices and the end of a temporary certificate apart"
    };
    next_due_complete (bool) [where_no(
        "il reste à préciser une démarche ou un jour\u{a0}: une échéance plus proche est possible" /
            "an act or a day is still to be known: an earlier due day is possible"
    )] {
        both "tous les jours sont connus" / "the day of every act is known"
    };
    account_keep_by as AccountKeepBy (Day?) {
        about "dernier jour pour garder le compte clicSÉQUR" / "last day to keep the clicSÉQUR account";
        to "dernier jour pour garder votre compte clicSÉQUR" / "last day to keep your clicSÉQUR account"
    };
    canonical_number (ShortText?) {
        about "numéro de certificat dans sa forme normale" / "certificate number in its canonical form";
        to "numéro de votre certificat dans sa forme normale" /
            "number of your certificate in its canonical form"
    };
    decisions (= ValueKind::Decisions) {
        both "réponses des règles consultées" / "answers of the rules asked"
    };
}

rule! {
    number: 28,
    slug: "holder-review",
    cobol: "HOLD",
    title: "Démarches à faire pour le certificat" / "What must be done for the certificate",
    question: {
        about "Que doit faire cette personne, et d’ici quand?" /
            "What must this person do, and by when?";
        to "Que devez-vous faire, et d’ici quand?" / "What must you do, and by when?"
    },
    as_of: Day,
    readings: [
        LeapDay = February28,
        Counting = Calendar,
        LapsedExam = EitherRoute,
        AffiliationRoute = NoTimeLimit,
        ExpiryDay = FirstDayNotCovered,
        RenewalPeriod = FromExpiry,
        InactivityBoundary = At24Months,
    ],
    undetermined: next ["check-certificate-validity", "notify-within-15-days", "certificate-help"],
    decide: |facts, case| {
        let review = Review::of(facts, case.day(), &case.readings, is_expiry_given(case));
        (review.decision, review.rests_on)
    },
    decide_outcome: outcome_alone,
    relate: relate,
    unknowns: |case| case.unknown_except(settled(case)).union(unsure(case)),
    next: |open| IN_ORDER.iter().map(|fact| place_of_fact(*fact)).find(|place| open.has(*place)),
    independent: places_of(FACTS, &["certificate_number", "exam_passed_on", "account_last_used_on", "renewal_lead_days"]),
    // One link or none: `unaffiliated_since` changes with it.
    reversible: places_of(FACTS, &["affiliated"]),
    class: class,
    known_outcome: |case| does_certificate_not_matter(case).then_some(Outcome::NewApplication.number()),
    most_open: most_open,
    // The day by which an account is kept hangs on its last use alone.
    is_value_known: |case, place| {
        place == const { place_of(VALUES, "account_keep_by") }
            && !case.get(Fact::AccountLastUsedOn).is_unknown()
    },
    outcome_depends_on: outcome_depends_on,
    cites: cites,
    edges: edges,
    turn_parts: &[
        OF_THE_CERTIFICATE.union(places_of(FACTS, &["kind", "renewal_lead_days"])),
        places_of(FACTS, &["affiliated", "unaffiliated_since"]),
        places_of(FACTS, &["exam_passed_on"]),
        places_of(FACTS, &["account_last_used_on"]),
    ],
    turns: turns,
    of_duties: |duties, values| {
        for (place, value) in [
            (const { place_of(VALUES, "next_due_on") }, duties.next_due_on().out()),
            (const { place_of(VALUES, "next_due_complete") }, duties.are_known().out()),
        ] {
            if let Some(slot) = values.get_mut(place) {
                *slot = value;
            }
        }
    },
    day_if_owed: day_if_owed,
    owed_beside: &[NOTICE_OF_END],
    // While the notice is open, that someone has no link tells its last day.
    shown_reasons: |reasons| {
        let reasons = Set::<Reason>::from_bits(reasons.0);
        let is_told = reasons.has(Reason::NotAffiliated);
        let left_out = Set::NONE.with_if(is_told, Reason::NoticeOfEndOpen);
        ReasonSet(reasons.bits() & !left_out.bits())
    },
    has_purpose: has_purpose,
    deduced: deduced,
    // None of the acts that stand alone is better than one; then the fewer acts due; then the outcome.
    rank: |decision, outcome| {
        let duties = decision.duties.map_or(DutiesOf::NONE, DutiesOf::new);
        let due = Act::ALL.iter().filter(|act| duties.get(**act).is_due()).count();
        let stands_alone = STAND_ALONE.iter().any(|act| duties.get(*act).is_due());
        rank(stands_alone, due, outcome.into())
    },
    can_act: |case, place| {
        let is_account = Fact::ALL.get(place) == Some(&Fact::AccountLastUsedOn);
        !(is_account && inactivity::is_cancelled(case.get(Fact::AccountLastUsedOn), case))
    },
    depends_on_reading: depends_on_reading,
    simplified: simplified,
    shortened: shortened,
    sort: rows::Holders,
    asks: [
        "certificate-number",
        "certificate-status",
        "certificate-renewal",
        "exam-transfer",
        "absence",
        "inactivity"
    ] asks,
    asks_always: asks_always,
    sentence_values: sentence_values,
    clicsequr_procedure: [NewApplication, TransferExamResult, RetakeExam],
}

/// Whether outcome, days or next change may depend on a reading.
fn depends_on_reading(case: &Case<'_>, reading: Reading) -> bool {
    match reading {
        // Two years from any other day are two years by either choice, and end on no other 29 February.
        Reading::LeapDay => {
            let is_leap_day = |day: Day| matches!(day.civil(), (_, 2, 29));
            let is_open = !(RULE.unknowns)(case).intersection(DAYS).is_empty();
            is_open || case.facts.iter().any(|fact| fact.day().is_some_and(is_leap_day))
        }
        // Of an exam that was never passed nothing is attached, and without a link there is no route by it.
        Reading::LapsedExam | Reading::AffiliationRoute => {
            case.get(Fact::ExamPassedOn) != Value::Never
                && case.get(Fact::AffiliatedAtExpiry) != Value::Flag(false)
                && !lasts_until_next_change(case)
        }
        Reading::Counting => {
            let choices = [Counting::Calendar, Counting::Cpa269];
            let [one, other] = choices.map(|counting| case.readings.with(counting));
            let since = case.get(Fact::UnaffiliatedSince).day();
            let absence_ends = |readings| Some(absence::term(readings).end(since?).limit);
            let renew_by = certificate_renewal::limit;
            !lasts_until_next_change(case)
                || absence_ends(&one) != absence_ends(&other)
                || expiry_days(case).any(|day| renew_by(day, &one) != renew_by(day, &other))
        }
        Reading::RenewalPeriod => may_be_renewed(case),
        // An account that the service never needs again is named in its notice period only.
        Reading::InactivityBoundary => match case.get(Fact::AccountLastUsedOn) {
            Value::Never => false,
            Value::Day(last_used_on) if is_account_done_with(case.day()) => {
                InactivityBoundary::ALL.iter().any(|choice| {
                    let readings = case.readings.with(*choice);
                    Account::of(last_used_on, case.day(), &readings).in_notice
                })
            }
            _ => true,
        },
        _ => true,
    }
}

/// Whether the certificate lasts and its end is the next change at the latest, so that no change before hangs on what follows it.
fn lasts_until_next_change(case: &Case<'_>) -> bool {
    let are_known = (RULE.unknowns)(case).difference(EXAM).is_empty();
    let certificate = if are_known { known_certificate(case) } else { None };
    let away = absence::Facts { unaffiliated_since: since(case).day() };
    certificate.is_some_and(|certificate| {
        // Away for long, a person must make a new application, before the end as perhaps after it.
        certificate.stage() == Stage::Lasting
            && absence::decide(&away, case.day(), &case.readings).outcome
                != absence::Outcome::NewApplication
    })
}

/// By how many days at most an end differs under another reading: an extension past holidays and a weekend, and some to spare.
const FAR: i32 = 10;

/// The case with one value in place of the many that give the same answer, now and later, under each choice of one reading.
fn simplified<'a>(case: &Case<'a>, kept: Kept) -> Case<'a> {
    let (today, readings) = (case.day(), &case.readings);
    let mut simplified = *case;
    let mut put = |fact, value| simplified.set(place_of_fact(fact), value);
    if let Value::Text(number) = case.get(Fact::CertificateNumber) {
        put(Fact::CertificateNumber, Value::Text(alike(number)));
    }
    let since = since(case);
    if !since.is_unknown() {
        put(Fact::Affiliated, Value::Unknown);
        put(Fact::UnaffiliatedSince, since);
    }
    // Of an account that the service never needs again, its notice period alone is named.
    if let Value::Day(last_used_on) = case.get(Fact::AccountLastUsedOn)
        && is_account_done_with(today)
    {
        let account = Account::of(last_used_on, today, readings);
        if today.plus_days(FAR) < account.from {
            put(Fact::AccountLastUsedOn, Value::Day(today));
        } else if account.last.plus_days(FAR) < today {
            put(Fact::AccountLastUsedOn, Value::Day(Day::MIN));
        }
    }
    // That it may be asked about is all that an unknown one changes.
    if kept == Kept::Changes
        && case.get(Fact::AccountLastUsedOn).is_unknown()
        && is_account_done_with(today)
    {
        put(Fact::AccountLastUsedOn, Value::Never);
    }
    // An exam that lapsed long ago is one that lapsed; while the renewal is ahead, any exam is.
    let is_lapsed = case.get(Fact::ExamPassedOn).day().is_some_and(|passed_on| {
        exam_validity::term(readings).end(passed_on).limit.plus_days(FAR) < today
    });
    if is_lapsed {
        put(Fact::ExamPassedOn, Value::Day(Day::MIN));
    } else if is_renewal_ahead(case) {
        put(Fact::ExamPassedOn, Value::Day(Day::MIN));
        put(Fact::AffiliatedAtExpiry, Value::Flag(true));
    }
    // Beside a given expiry day, an issue day says that the certificate was issued.
    let are_given = is_expiry_given(case)
        && case.get(Fact::Kind) == Kind::Regular.value()
        && !case.get(Fact::CancelledOn).is_unknown()
        && !case.get(Fact::RenewalCompletedOn).is_unknown();
    if let Value::Day(issued_on) = case.get(Fact::IssuedOn)
        && are_given
        && issued_on <= today
        // Whether it was issued when the last link ended says whether that end is to be notified.
        && since.day().is_none_or(|since| issued_on <= since)
    {
        put(Fact::IssuedOn, Value::Day(Day::MIN));
    }
    simplified
}

/// A number that has to be read character by character is read once, and not in every completion.
fn shortened(case: &Case<'_>) -> Option<Shortened> {
    let Value::Text(given) = case.get(Fact::CertificateNumber) else { return None };
    if is_well_formed(given) || SHORT.iter().any(|short| short.text == given) {
        return None;
    }
    let (canonical, reason) = number(Some(given));
    let short = SHORT.iter().find(|short| short.reason == reason)?;
    Some(Shortened {
        place: place_of_fact(Fact::CertificateNumber),
        value: Value::Text(short.text),
        text: canonical.map_or(Out::Null, Out::Text),
    })
}

/// A number of which a review says the same, its canonical form apart.
fn alike(given: &str) -> &'static str {
    let reason = number(Some(given)).1;
    SHORT.iter().find(|short| short.reason == reason).map_or(WELL_FORMED, |short| short.text)
}

/// A number that stands for all of which a review says the same, and what reading it gives.
struct Short {
    text: &'static str,
    canonical: Option<&'static str>,
    reason: Option<Reason>,
}

const WELL_FORMED: &str = "CAR202000000000";

const SHORT: [Short; 4] = {
    const fn short(text: &'static str, canonical: Option<&'static str>, reason: Reason) -> Short {
        Short { text, canonical, reason: Some(reason) }
    }
    [
        short("CAR 202000000000", Some(WELL_FORMED), Reason::NumberReadLeniently),
        short("CAR2020A0000000", Some("CAR2020A0000000"), Reason::NumberUnconfirmed),
        short("CCV202000000000", None, Reason::OtherRegister),
        short("", None, Reason::NumberMalformed),
    ]
};

#[cfg(test)]
pub(crate) fn are_short_numbers_as_noted() -> bool {
    let noted =
        |short: &Short| (short.canonical.map(|of| ShortText::new(of.as_bytes())), short.reason);
    SHORT.iter().all(|short| read_number(short.text) == noted(short))
}

/// Whether the next change of the certificate can only be its renewal, which is not due yet: the answer then has nothing about
/// the time after its end.
fn is_renewal_ahead(case: &Case<'_>) -> bool {
    let (facts, today) = (Facts::of(case), case.day());
    let is_settled = !may_be_renewed(case)
        && since(case) == Value::Never
        && is_account_done_with(today)
        && (RULE.unknowns)(case).difference(EXAM.union(ACCOUNT).union(NUMBER)).is_empty();
    let certificate = if is_settled { known_certificate(case) } else { None };
    certificate.is_some_and(|certificate| {
        let duty = certificate.renewal_duty(facts.renewal_lead_days, today, &case.readings);
        let from = duty.and_then(|duty| duty.from);
        certificate.stage() == Stage::Lasting
            && from.is_some_and(|from| today.plus_days(FAR) < from)
    })
}

/// Whether a reason cites a source: one that is about the kind of certificate; s. 269 where it moves the day of a notice; that
/// a certificate is renewed every two years, of someone who owes nothing, where a renewal lies ahead; an open question of the
/// transfer where the routes that are open rest on it.
fn cites(case: &Case<'_>, reason: &ReasonSpec, id: &str) -> bool {
    let is_reason = |of: Reason| of.slug() == reason.slug;
    match id {
        _ if (is_reason(Reason::RenewalWindowOpen) || is_reason(Reason::NothingDue))
            && certificate_renewal::SOURCES_OF_MOVED_END.contains(&id) =>
        {
            renewable_expiry(case)
                .is_some_and(|day| certificate_renewal::is_moved(day, &case.readings))
        }
        "P-40.1-s269" => since(case).day().is_some_and(change_notice::does_extension_matter),
        _ if is_reason(Reason::NothingDue) => {
            let [of_certificate, of_account] = days_to_come(case);
            let is_first = |day: Option<Day>, other: Option<Day>| {
                day.is_some_and(|day| other.is_none_or(|other| day <= other))
            };
            let is_of_certificate = is_first(of_certificate, of_account)
                || (of_certificate.or(of_account).is_none() && id.starts_with("OPC-"));
            match kind_of_source(id) {
                Some(kind) => is_of_certificate && case.get(Fact::Kind) == kind.value(),
                None => is_first(of_account, of_certificate),
            }
        }
        "Q1" | "Q3" | "Q4" | "Q5" | "Q34" if is_reason(Reason::ExamTransferPossible) => {
            let part = transfer_case(case, known_certificate(case).as_ref());
            exam_transfer::RULE.ask_checked(&part).is_ok_and(|asked| {
                asked.reasons().any(|reason| asked.sources(reason).any(|cited| cited == id))
            })
        }
        _ => kind_of_source(id).is_none_or(|kind| case.get(Fact::Kind) == kind.value()),
    }
}

/// The last day of an act if it is owed, where the facts that give it are known: of a renewal the earliest.
fn day_if_owed(case: &Case<'_>, place: usize) -> Option<Day> {
    let (facts, readings) = (Facts::of(case), &case.readings);
    match Act::ALL.get(place)? {
        Act::Renew if facts.kind == Kind::Regular => {
            let by = |day| certificate_renewal::limit(day, readings);
            if let Some(certificate) = certificate_to_renew(case) {
                return Some(by(certificate.expires_on));
            }
            let first = first_expiry(case)?;
            if case.day() <= by(first) {
                return Some(by(first));
            }
            // Renewed, it has the next term; from a completion that is not known, no day follows.
            let is_next = may_be_renewed(case)
                && case.get(Fact::RenewalCompletedOn).is_unknown()
                && readings.renewal_period() == RenewalPeriod::FromExpiry;
            is_next.then(|| by(certificate_status::expiry_after_renewal(first, readings)))
        }
        Act::Affiliate => since(case).day().map(|since| absence::term(readings).end(since).limit),
        Act::SignInToKeepAccount => {
            let last_used_on = facts.account_last_used_on?;
            Some(Account::of(last_used_on, case.day(), readings).last)
        }
        // By the other reading, the route of affiliation may end later.
        Act::TransferExamResult
            if readings.affiliation_route() == AffiliationRoute::NoTimeLimit =>
        {
            let passed_on = facts.exam_passed_on?;
            Some(exam_validity::term(readings).end(passed_on).limit)
        }
        _ => None,
    }
}

/// The expiry day of a certificate that can still be renewed.
fn renewable_expiry(case: &Case<'_>) -> Option<Day> {
    let certificate = known_certificate(case)?;
    certificate.open_renewal().is_some().then_some(certificate.expires_on)
}

/// What the sentences name beside facts and values: the last day to notify the Office of the end of a link, how many characters
/// of the number come before its letter, the day on which the account is cancelled, the days of a certificate that
/// can still be renewed once it has expired. The end of a temporary certificate, where it comes before the last day of every act.
fn sentence_values(case: &Case<'_>, name: &str) -> Out {
    match (name, since(case), case.get(Fact::CertificateNumber)) {
        ("temporary_ends_on", ..) => end_before_acts(case).out(),
        ("account_cancelled_on", ..) => {
            let last_used_on = case.get(Fact::AccountLastUsedOn).day();
            last_used_on.map(|day| inactivity::cancellation_day(day, &case.readings)).out()
        }
        ("covered_to_past" | "covered_to_come" | "renewable_to", ..) => {
            let of_moved_end = |day| certificate_renewal::of_moved_end(day, case, name);
            renewable_expiry(case).map_or(Out::Null, of_moved_end)
        }
        ("notice_day_unknown", Value::Unknown, _) => {
            let (issued_on, today) = (Facts::of(case).issued_on, case.day());
            let may_be_owed =
                known_certificate(case).is_none_or(|of| of.may_owe_notice(issued_on, today));
            if may_be_owed { Out::Flag(true) } else { Out::Null }
        }
        ("letter_in_number", _, Value::Text(text)) => {
            certificate_number::first_letter(text).map_or(Out::Null, Out::Number)
        }
        ("notice_undecided", Value::Day(_), _) if known_certificate(case).is_none() => {
            Out::Flag(true)
        }
        (_, Value::Day(since), _) if may_owe_notice_of(case, since) => {
            change_notice::sentence_value(case, since, name)
        }
        _ => Out::Null,
    }
}

/// Whether a step of the list of an outcome is for this case: someone away for more than 2 years makes a new application with a new
/// exam; what follows a cancellation is not published, the exam neither (Q35); what no longer lasts is not to be cancelled.
fn has_purpose(case: &Case<'_>, step: &str) -> bool {
    let certificate = known_certificate(case);
    let stage = certificate.as_ref().map(Certificate::stage);
    match step {
        certificate_renewal::TRY_AT_ONCE => certificate.is_some_and(|certificate| {
            let renewal = certificate.renewal.as_ref();
            renewal.is_some_and(|of| of.may_be_in_time_otherwise(certificate.expires_on, case))
        }),
        "resume-after-more-than-two-years" | "cancel-by-email"
            if stage.is_some_and(|stage| stage != Stage::Lasting) =>
        {
            false
        }
        "resume-after-more-than-two-years" => match since(case) {
            Value::Day(since) => absence::term(&case.readings).end(since).limit < case.day(),
            _ => true,
        },
        "cancel-by-email" => case.get(Fact::CancelledOn).day().is_none(),
        "ithq" | "after-pass-two-years" => stage != Some(Stage::Cancelled),
        _ if TAKE_EXAM.contains(&step) => stage != Some(Stage::Cancelled),
        _ => true,
    }
}

/// What the facts of a link and of a certificate give of each other.
fn deduced(case: &Case<'_>, place: usize) -> Option<(Value<'static>, usize)> {
    let known = |fact: Fact| !case.get(fact).is_unknown();
    let (value, from) = match *Fact::ALL.get(place)? {
        Fact::Affiliated => (Value::Flag(since(case) == Value::Never), Fact::UnaffiliatedSince),
        Fact::UnaffiliatedSince => (since(case), Fact::Affiliated),
        Fact::ExpiresOn => (first_expiry(case).map_or(Value::Unknown, Value::Day), Fact::IssuedOn),
        Fact::AffiliatedAtExpiry => {
            let certificate = known_certificate(case)?;
            let is_expired = certificate.status == certificate_status::Outcome::Expired;
            let is_none = !certificate.is_affiliated_at_expiry(since(case).day(), true);
            (Value::Flag(false), Some(Fact::UnaffiliatedSince).filter(|_| is_expired && is_none)?)
        }
        _ => return None,
    };
    (known(from) && !value.is_unknown()).then(|| (value, place_of_fact(from)))
}

/// The end of a temporary certificate, while it lasts.
fn end_of_temporary(case: &Case<'_>) -> Option<Day> {
    let is_temporary = Facts::of(case).kind == Kind::Temporary;
    let certificate = if is_temporary { known_certificate(case) } else { None };
    let lasts =
        certificate.is_some_and(|of| of.stage() == Stage::Lasting && of.cancelled_on.is_none());
    Some(TEMPORARY_LAST_DAY).filter(|_| lasts)
}

/// The same, unless the last day of an act comes first.
fn end_before_acts(case: &Case<'_>) -> Option<Day> {
    let is_first = |end: &Day| last_days(case, Fact::ExpiresOn).all(|day| *end < day);
    end_of_temporary(case).filter(is_first)
}

/// Where nothing is due yet, the days that may be the next: of the certificate, its renewal or its end, and of the account.
fn days_to_come(case: &Case<'_>) -> [Option<Day>; 2] {
    let (facts, today, readings) = (Facts::of(case), case.day(), &case.readings);
    let renewal = known_certificate(case)
        .and_then(|of| of.renewal_duty(facts.renewal_lead_days, today, readings))
        .and_then(|duty| duty.by.day());
    let account = facts.account_last_used_on.filter(|_| is_account_needed(today));
    let account = account.map(|day| Account::of(day, today, readings));
    [
        renewal.or(end_of_temporary(case)),
        account.filter(|account| !account.is_cancelled).map(|account| account.last),
    ]
}

/// Unknown facts are filled in this order: those of the certificate first, on which all others hang.
const IN_ORDER: [Fact; 12] = [
    Fact::Kind,
    Fact::RenewalLeadDays,
    Fact::RenewalCompletedOn,
    Fact::IssuedOn,
    Fact::ExpiresOn,
    Fact::CancelledOn,
    Fact::Affiliated,
    Fact::UnaffiliatedSince,
    Fact::ExamPassedOn,
    Fact::AffiliatedAtExpiry,
    Fact::AccountLastUsedOn,
    Fact::CertificateNumber,
];

fn place_of_fact(fact: Fact) -> usize {
    usize::from(fact.place()) - 1
}

/// The facts that together make the certificate of a review.
const OF_THE_CERTIFICATE: FactSet = places_of(
    FACTS,
    &[
        "kind",
        "issued_on",
        "expires_on",
        "cancelled_on",
        "renewal_completed_on",
        "renewal_lead_days",
    ],
);

const CANCELLATION: FactSet = places_of(FACTS, &["cancelled_on"]);

/// The facts that are days from which months are counted.
const DAYS: FactSet = places_of(
    FACTS,
    &[
        "issued_on",
        "expires_on",
        "unaffiliated_since",
        "renewal_completed_on",
        "exam_passed_on",
        "account_last_used_on",
    ],
);

/// The facts that decide once the certificate has expired.
const EXAM: FactSet = places_of(FACTS, &["exam_passed_on", "affiliated_at_expiry"]);

/// The facts of the link with an agent.
const LINK: FactSet = places_of(FACTS, &["affiliated", "unaffiliated_since"]);

const ACCOUNT: FactSet = places_of(FACTS, &["account_last_used_on"]);

/// What does not hang on the account or on the number.
const BESIDE_ACCOUNT_AND_NUMBER: FactSet = BESIDE_NUMBER.difference(ACCOUNT);

const NUMBER: FactSet = places_of(FACTS, &["certificate_number"]);

const BESIDE_NUMBER: FactSet = FactSet::ALL.difference(NUMBER);

/// What a fact that was just filled amounts to, beside what was known before.
fn class(case: &Case<'_>, place: usize, open: FactSet, grain: Grain) -> Option<Class> {
    let fact = *Fact::ALL.get(place)?;
    match fact {
        Fact::CertificateNumber | Fact::RenewalLeadDays | Fact::Kind => return None,
        _ => {}
    }
    if !open.is_empty() && open.intersection(BESIDE_ACCOUNT_AND_NUMBER).is_empty() {
        return Some(class_of_the_rest(case));
    }
    match fact {
        Fact::IssuedOn if open.has(place_of_fact(Fact::ExpiresOn)) => Some(class_of_issue(case)),
        Fact::ExamPassedOn => Some(class_of_exam(case)),
        Fact::Affiliated if open.has(place_of_fact(Fact::UnaffiliatedSince)) => None,
        _ if OF_THE_CERTIFICATE.union(LINK).has(place) => {
            let still_open = open.intersection(OF_THE_CERTIFICATE);
            if still_open.is_empty() {
                class_of_certificate(&Facts::of(case), case, open, grain)
            } else if still_open == CANCELLATION {
                class_of_terms(case, open, grain)
            } else {
                None
            }
        }
        _ => None,
    }
}

fn rank(stands_alone: bool, due: usize, outcome: u32) -> Option<u32> {
    let more_than_all = Act::ALL.len() + 1;
    let acts = u32::try_from(usize::from(stands_alone) * more_than_all + due).ok()?;
    Some(acts << 8 | outcome)
}

/// Away for long, someone must make a new application and take the exam again, and perhaps correct the number: of acts that
/// stand alone, no more are due at once.
fn most_open(case: &Case<'_>) -> MostOpen {
    let given = case.get(Fact::CertificateNumber);
    let is_number_wrong = match given {
        Value::Text(text) => number(Some(text)).1 == Some(Reason::NumberMalformed),
        given => given.is_unknown(),
    };
    let outcome = RULE.outcome(Outcome::NewApplication.number()).map_or(0, |of| of.rank.into());
    let is_account_needed = is_account_needed(case.day());
    let may_differ = |act: &&Act| match **act {
        Act::SignInToKeepAccount | Act::OpenAccount => is_account_needed,
        Act::TransferExamResult => case.get(Fact::ExamPassedOn) != Value::Never,
        Act::FixNumber => given.is_unknown(),
        _ => true,
    };
    MostOpen {
        worst: rank(true, 2 + usize::from(is_number_wrong), outcome).unwrap_or(u32::MAX),
        acts: Act::ALL.iter().filter(may_differ).fold(0, |all, act| all | 1 << (act.number() - 1)),
    }
}

/// Whether a new application is due, whatever the certificate is: after an absence of more than two years or a cancellation that
/// is past, where no result of an exam can be attached. A certificate that had expired before it can no longer be renewed.
fn does_certificate_not_matter(case: &Case<'_>) -> bool {
    let (today, since) = (case.day(), since(case).day());
    let away = absence::Facts { unaffiliated_since: since };
    let is_cancelled =
        || case.get(Fact::CancelledOn).day().is_some_and(|day| day.plus_days(FAR) < today);
    // A link that ended before the certificate was issued was none at its expiry: one that had it has not expired.
    let cannot_have_expired = || {
        case.get(Fact::AffiliatedAtExpiry) == Value::Flag(true)
            && since.zip(case.get(Fact::IssuedOn).day()).is_some_and(|(end, start)| end < start)
    };
    (case.get(Fact::ExamPassedOn) == Value::Never || cannot_have_expired())
        && (is_cancelled()
            || absence::decide(&away, today, &case.readings).outcome
                == absence::Outcome::NewApplication)
}

/// Of the facts that a completion rests on, those that can turn its outcome; and those that can force one of them to change.
fn outcome_depends_on(case: &Case<'_>, decision: &crate::rule::Decision) -> FactSet {
    let of = |fact| FactSet::of(&[place_of_fact(fact)]);
    let reasons = Set::<Reason>::from_bits(decision.reasons.0);
    let is_expired = decision.rests_on.has(place_of_fact(Fact::ExamPassedOn));
    let mut facts = decision.rests_on;
    // A wrong number comes after every other act.
    let without_number = [Outcome::FixNumber, Outcome::NothingDue];
    if !without_number.map(Outcome::number).contains(&decision.outcome) {
        facts = facts.difference(of(Fact::CertificateNumber));
    }
    if !is_account_needed(case.day()) {
        facts = facts.difference(ACCOUNT);
    }
    if reasons.has(Reason::CertificateCancelled) {
        facts = facts.difference(LINK);
    }
    // Where nobody was affiliated at the expiry, the link says nothing more.
    if is_expired
        && case.get(Fact::AffiliatedAtExpiry) == Value::Flag(false)
        && !case.is_filled(Fact::AffiliatedAtExpiry)
    {
        facts = facts.difference(LINK);
    }
    // That someone was affiliated at the expiry can be true of another certificate alone.
    if !reasons.has(Reason::CertificateCancelled) {
        facts = facts.union(of(Fact::AffiliatedAtExpiry));
    }
    facts
}

/// The outcome of a review: a wrong number comes after every other act, so that it is read only where no other is due.
fn outcome_alone(case: &Case<'_>) -> u8 {
    let facts = Facts::of(case);
    let beside_number = Facts { certificate_number: None, ..facts };
    let of = Review::of(&beside_number, case.day(), &case.readings, is_expiry_given(case));
    let is_malformed = || number(facts.certificate_number).1 == Some(Reason::NumberMalformed);
    match of.decision.outcome {
        Outcome::NothingDue if is_malformed() => Outcome::FixNumber.number(),
        outcome => outcome.number(),
    }
}

/// Numbers below 32, one beside the other.
fn bits(numbers: &[u8]) -> u64 {
    numbers.iter().fold(1, |all, number| all << 5 | u64::from(*number))
}

fn day_number(day: Option<Day>) -> i32 {
    day.map_or(0, Day::number)
}

/// The days of a class, those that it has not as 0.
fn days<const N: usize>(of: [i32; N]) -> [i32; MAX_DAYS] {
    let mut days = [0; MAX_DAYS];
    for (day, of) in days.iter_mut().zip(of) {
        *day = of;
    }
    days
}

/// The review, but for the number, and for the account where it is not known yet: what these can add hangs on nothing else.
fn class_of_the_rest(case: &Case<'_>) -> Class {
    let facts = Facts { certificate_number: None, ..Facts::of(case) };
    let is_account_open = case.get(Fact::AccountLastUsedOn).is_unknown();
    let review = Review::of(&facts, case.day(), &case.readings, is_expiry_given(case));
    let duties = &review.decision.duties;
    let states = Act::ALL
        .iter()
        .fold(0, |all, act| all << 2 | u64::from(duties.get(*act).state.number() - 1));
    let by = |act| day_number(duties.get(act).by.day());
    let from = |act| day_number(duties.get(act).from);
    let is_account_owed =
        is_account_open && review.blocked.reason.is_none() && is_account_needed(case.day());
    Class {
        // A bit of its own distinguishes it from the classes of certificates.
        bits: 1 << 63
            | u64::from(review.decision.outcome.number()) << 54
            | u64::from(review.is_renewal_asked) << 62
            | u64::from(review.blocked.is_transfer_asked) << 61
            | u64::from(review.blocked.is_absence_asked) << 60
            | u64::from(is_account_open) << 59
            | u64::from(review.decision.reasons.bits()) << 17
            | states << 1,
        // The first day of an account's notice period hangs on the day of its cancellation alone; the day by which to use one
        // that no act needs is null where it is not known, since there may be no account.
        days: [
            if is_account_open {
                day_number(review.decision.act_by)
            } else {
                by(Act::SignInToKeepAccount)
            },
            by(Act::Renew),
            by(Act::Affiliate),
            from(Act::Renew),
            by(Act::TransferExamResult),
        ],
        is_earliest_enough: false,
        // With the last day of the account.
        compared: usize::from(is_account_owed),
        of: if is_account_open { BESIDE_ACCOUNT_AND_NUMBER } else { BESIDE_NUMBER },
        apart: if is_account_needed(case.day()) { FactSet::NONE } else { ACCOUNT },
        tied: FactSet::NONE,
    }
}

/// The certificate of those facts, and the link with an agent where that is known: what the rest of the review makes of them.
fn class_of_certificate(
    facts: &Facts<'_>,
    case: &Case<'_>,
    open: FactSet,
    grain: Grain,
) -> Option<Class> {
    let (as_of, readings) = (case.day(), &case.readings);
    let is_between = is_between(facts, readings, is_expiry_given(case));
    if is_between && facts.expires_on.is_none() {
        return None;
    }
    let of = Certificate::of(facts, as_of, readings);
    let is_link_known = open.intersection(LINK).is_empty();
    let since = facts.unaffiliated_since;
    let away = absence::Facts { unaffiliated_since: since };
    let is_away = is_link_known
        && absence::decide(&away, as_of, readings).outcome == absence::Outcome::NewApplication;
    // Before or after the last day that the certificate covered: once it has expired, the link at that day hangs on it.
    let is_expired = of.status == certificate_status::Outcome::Expired;
    let side = u8::from(is_expired && since.is_some_and(|since| since < of.last_covered));
    let expires_on = of.expires_on.number();
    let is_route_limited = readings.affiliation_route() == AffiliationRoute::TwoYearsAfterExpiry;
    let stage = of.stage();
    // Whether the notice of the end of the link is open; of a certificate that is suspended alone, a cancellation ends it.
    let notice = match since.filter(|since| is_link_known && is_notice_open(*since, as_of)) {
        Some(since) if of.is_valid_on(facts.issued_on, since) => 2,
        Some(since) => u8::from(of.is_notice_owed(facts.issued_on, since)),
        None => 0,
    };
    let (rest, days, compared) = match stage {
        Stage::Cancelled => ([0; 3], [0; 4], 0),
        Stage::Expired => {
            let route = exam_transfer::route_end(of.expires_on, readings);
            let is_route_open = u8::from(is_route_limited && as_of <= route);
            let compared = usize::from(!is_link_known);
            let counts = is_route_limited || !is_link_known;
            let expires_on = if counts { expires_on } else { 0 };
            ([side, is_route_open, 0], [expires_on, 0, 0, 0], compared)
        }
        Stage::Lasting if is_away => ([1, side, 0], [0; 4], 0),
        Stage::Lasting => {
            let renewal = of.renewal_duty(facts.renewal_lead_days, as_of, readings);
            let duty = renewal.map_or(0, |renewal| renewal.state.number());
            let is_due = renewal.is_some_and(|renewal| renewal.is_due());
            let renew_by = renewal.and_then(|renewal| renewal.by.day());
            let renew_from = renewal.and_then(|renewal| renewal.from);
            if is_link_known {
                let affiliate_by = of.affiliate_by(facts, readings);
                let due_by = renew_by.filter(|_| is_due);
                let order =
                    affiliate_by.zip(due_by).map_or(0, |(one, other)| 1 + u8::from(one <= other));
                let first = affiliate_by.into_iter().chain(due_by).min();
                (
                    [2 + side, of.status.number(), duty + 4 * order],
                    [first, affiliate_by, renew_by, renew_from].map(day_number),
                    usize::from(is_account_needed(as_of)),
                )
            } else {
                (
                    [4, of.status.number(), duty],
                    [renew_by, renew_from, is_expired.then_some(of.last_covered), None]
                        .map(day_number),
                    if is_expired { 3 } else { usize::from(is_due) },
                )
            }
        }
    };
    let [one, two, three] = rest;
    let mut class = Class {
        bits: bits(&[
            match stage {
                Stage::Cancelled => 0,
                Stage::Expired => 1,
                Stage::Lasting => 2,
            },
            u8::from(is_link_known)
                + 2 * u8::from(of.renewal.is_some())
                + 4 * u8::from(is_between)
                + 8 * u8::from(is_expiry_given(case) && of.is_completed_too_late)
                + 16 * u8::from(of.is_renewed),
            u8::from(of.is_to_be_cancelled(facts, as_of)) + 2 * notice,
            one,
            two,
            three,
        ]),
        days: [days[0], days[1], days[2], days[3], 0],
        is_earliest_enough: false,
        compared,
        of: if is_link_known { OF_THE_CERTIFICATE.union(LINK) } else { OF_THE_CERTIFICATE },
        apart: FactSet::NONE,
        tied: if is_link_known { LINK } else { FactSet::NONE },
    };
    if grain == Grain::Fine {
        let link = absence::decide(&away, as_of, readings).outcome.number();
        // A cancellation that comes too late to count would count beside a later expiry.
        let is_cancelled = facts.cancelled_on.is_some();
        class.bits = class.bits << 15
            | bits(&[
                u8::from(facts.expires_on.is_some())
                    + 2 * u8::from(of.is_completed_too_late)
                    + 4 * u8::from(is_cancelled),
                of.renewal.map_or(0, |renewal| renewal.outcome.number()) + 4 * link,
            ]);
        let cancelled_on = day_number(facts.cancelled_on);
        class.days = [expires_on, facts.renewal_lead_days, day_number(since), cancelled_on, 0];
    }
    Some(class)
}

/// An issue day from which no expiry day follows.
fn class_of_issue(case: &Case<'_>) -> Class {
    let facts = Facts::of(case);
    let is_between = is_between(&facts, &case.readings, false);
    Class {
        bits: bits(&[u8::from(is_between)]),
        days: days([day_number(facts.issued_on)]),
        // The earlier the issue, the more expiry days can follow it, and cancellations; no outcome hangs on it.
        is_earliest_enough: is_between,
        compared: 1,
        of: FactSet::NONE,
        apart: FactSet::NONE,
        tied: FactSet::NONE,
    }
}

/// The terms of a certificate, before it is known whether and when it is cancelled.
fn class_of_terms(case: &Case<'_>, open: FactSet, grain: Grain) -> Option<Class> {
    let facts = Facts { cancelled_on: None, ..Facts::of(case) };
    let class = class_of_certificate(&facts, case, open, grain)?;
    let as_of = case.day();
    let first_expiry = certificate_facts(&facts).known_expiry(&case.readings)?;
    let covered_to = match facts.kind {
        Kind::Regular => last_covered_day(first_expiry, case.readings.expiry_day()),
        Kind::Temporary => TEMPORARY_LAST_DAY,
    };
    Some(Class {
        // A bit of its own, as above.
        bits: 1 << 62
            | class.bits << 2
            | u64::from(facts.issued_on.is_some_and(|issued_on| as_of < issued_on)) << 1
            | u64::from(as_of <= covered_to),
        of: class.of.difference(CANCELLATION),
        ..class
    })
}

fn class_of_exam(case: &Case<'_>) -> Class {
    let passed_on = Facts::of(case).exam_passed_on;
    let exam = exam_validity::Facts { passed_on };
    let outcome = exam_validity::decide(&exam, case.day(), &case.readings).outcome;
    let is_valid = outcome == exam_validity::Outcome::Valid;
    Class {
        bits: bits(&[outcome.number()]),
        days: days([day_number(passed_on.filter(|_| is_valid))]),
        is_earliest_enough: false,
        compared: 0,
        of: FactSet::NONE,
        apart: FactSet::NONE,
        tied: FactSet::NONE,
    }
}

/// Acts beside which nothing but a wrong number is owed, most pressing first.
const STAND_ALONE: [Act; 3] = [Act::NewApplication, Act::TransferExamResult, Act::RetakeExam];

impl Act {
    /// The outcome that says to do it first.
    ///
    /// ```
    /// use echeance::rules::holder_review::{Act, Outcome};
    ///
    /// assert_eq!(Act::Renew.outcome(), Outcome::Renew);
    /// ```
    #[must_use]
    pub const fn outcome(self) -> Outcome {
        match self {
            Act::NewApplication => Outcome::NewApplication,
            Act::TransferExamResult => Outcome::TransferExamResult,
            Act::RetakeExam => Outcome::RetakeExam,
            Act::Affiliate => Outcome::Affiliate,
            Act::Renew => Outcome::Renew,
            Act::SignInToKeepAccount => Outcome::SignInToKeepAccount,
            Act::OpenAccount => Outcome::OpenAccount,
            Act::FixNumber => Outcome::FixNumber,
        }
    }
}

/// The certificate of a review, and its renewal.
struct Certificate {
    /// Its expiry day, after a renewal that was completed in time.
    expires_on: Day,
    /// Whether that is the expiry day after a renewal.
    is_renewed: bool,
    /// The last day that it covers.
    last_covered: Day,
    /// The renewal that was asked last, of two the second.
    renewal: Option<certificate_renewal::Decision>,
    /// Whether that is the second.
    is_second_renewal: bool,
    /// The day of the cancellation, unless the certificate had expired before.
    cancelled_on: Option<Day>,
    status: certificate_status::Outcome,
    /// Whether a renewal was completed after the last day that the first expiry day allows.
    is_completed_too_late: bool,
}

impl Certificate {
    #[inline(always)]
    fn of(facts: &Facts<'_>, as_of: Day, readings: &Readings) -> Self {
        let given = certificate_facts(facts);
        let first_expiry = given.expiry(readings);
        let covers_to = |expires_on| match facts.kind {
            Kind::Regular => last_covered_day(expires_on, readings.expiry_day()),
            Kind::Temporary => TEMPORARY_LAST_DAY,
        };
        // A temporary certificate is not renewed, nor one that is cancelled by the last day to renew it.
        let renewal = |expires_on, completed_on| {
            let is_asked = facts.kind == Kind::Regular
                && facts
                    .cancelled_on
                    .is_none_or(|cancelled_on| covers_to(expires_on) < cancelled_on);
            let facts = certificate_renewal::Facts { expires_on, completed_on };
            is_asked.then(|| certificate_renewal::decide(&facts, as_of, readings))
        };
        let first = renewal(first_expiry, facts.renewal_completed_on);
        let next_expiry = first.and_then(|renewal| renewal.next_expires_on);
        let second = next_expiry.and_then(|expires_on| renewal(expires_on, None));
        let expires_on = next_expiry.unwrap_or(first_expiry);
        let last_covered = covers_to(expires_on);
        let cancelled_on = facts.cancelled_on.filter(|cancelled_on| *cancelled_on <= last_covered);
        let asked =
            certificate_status::Facts { expires_on: Some(expires_on), cancelled_on, ..given };
        Certificate {
            expires_on,
            is_renewed: next_expiry.is_some(),
            last_covered,
            renewal: second.or(first),
            is_second_renewal: second.is_some(),
            cancelled_on,
            status: certificate_status::decide(&asked, as_of, readings).outcome,
            is_completed_too_late: first
                .zip(facts.renewal_completed_on)
                .is_some_and(|(first, completed_on)| first.renew_by_extended < completed_on),
        }
    }

    /// What becomes of it.
    fn stage(&self) -> Stage {
        match self.status {
            certificate_status::Outcome::Cancelled => Stage::Cancelled,
            certificate_status::Outcome::Expired if self.open_renewal().is_none() => Stage::Expired,
            _ => Stage::Lasting,
        }
    }

    /// Whether a cancellation lies ahead that counts, or that would count once the certificate is renewed.
    fn is_to_be_cancelled(&self, facts: &Facts<'_>, as_of: Day) -> bool {
        let counts = self.cancelled_on.is_some() || self.open_renewal().is_some();
        counts && facts.cancelled_on.is_some_and(|cancelled_on| as_of < cancelled_on)
    }

    /// Whether there was a certificate on that day.
    fn is_valid_on(&self, issued_on: Option<Day>, day: Day) -> bool {
        issued_on.is_none_or(|issued_on| issued_on <= day)
            && day <= self.last_covered
            && self.cancelled_on.is_none_or(|cancelled_on| day < cancelled_on)
    }

    /// Whether the Office must be told that the last link ended on `since`: not where there was no certificate then.
    fn is_notice_owed(&self, issued_on: Option<Day>, since: Day) -> bool {
        self.is_valid_on(issued_on, since) || self.status == certificate_status::Outcome::Suspended
    }

    /// Whether it may have to be told of an end that is not known: whether the 15 days run of the latest that there can be.
    fn may_owe_notice(&self, issued_on: Option<Day>, today: Day) -> bool {
        let before_cancellation = self.cancelled_on.map(|cancelled_on| cancelled_on.plus_days(-1));
        let latest = self.last_covered.min(today).min(before_cancellation.unwrap_or(today));
        self.is_valid_on(issued_on, latest) && is_notice_open(latest, today)
    }

    /// The last day to declare a link, while it is suspended for want of one.
    fn affiliate_by(&self, facts: &Facts<'_>, readings: &Readings) -> Option<Day> {
        let since = facts.unaffiliated_since?;
        (self.status == certificate_status::Outcome::Suspended)
            .then(|| absence::term(readings).end(since).limit)
    }

    /// The duty to renew it, while its renewal is open.
    fn renewal_duty(&self, lead_days: i32, as_of: Day, readings: &Readings) -> Option<Duty> {
        let from = self.open_renewal()?.renew_by.plus_days(-lead_days);
        let by = certificate_renewal::limit(self.expires_on, readings);
        Some(Duty::within(from, by, as_of))
    }

    fn open_renewal(&self) -> Option<&certificate_renewal::Decision> {
        self.renewal.as_ref().filter(|of| of.outcome == certificate_renewal::Outcome::Open)
    }

    /// Whether someone whose last link ended on `since` was affiliated when the certificate expired: `given` where that
    /// does not say.
    fn is_affiliated_at_expiry(&self, since: Option<Day>, given: bool) -> bool {
        given && since.is_none_or(|since| self.last_covered <= since)
    }
}

/// Whether the Office may have to be told that the last link ended on `since`. A cancellation that is not known may be none; of a
/// certificate of which more is not known, it may, unless it was cancelled by then.
fn may_owe_notice_of(case: &Case<'_>, since: Day) -> bool {
    certificate_to_renew(case).map_or_else(
        || case.get(Fact::CancelledOn).day().is_none_or(|cancelled_on| since < cancelled_on),
        |certificate| certificate.is_notice_owed(Facts::of(case).issued_on, since),
    )
}

/// Whether the Office can still be notified in time that the last link ended on `since`.
fn is_notice_open(since: Day, today: Day) -> bool {
    today <= change_notice::due_under(Counting::Cpa269, since)
}

/// What becomes of a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Cancelled,
    /// It has expired, and its renewal is not open.
    Expired,
    /// It lasts, or can still be renewed.
    Lasting,
}

/// The certificate as the question gives it, before any renewal.
#[inline(always)]
fn certificate_facts(facts: &Facts<'_>) -> certificate_status::Facts {
    certificate_status::Facts {
        kind: facts.kind,
        issued_on: facts.issued_on,
        expires_on: facts.expires_on,
        affiliated: facts.unaffiliated_since.is_none(),
        cancelled_on: facts.cancelled_on,
    }
}

/// What is decided on one person, and what was asked for it.
struct Review {
    decision: Decision,
    rests_on: Set<Fact>,
    is_renewal_asked: bool,
    blocked: Blocked,
}

impl Review {
    #[inline(always)]
    fn of(facts: &Facts<'_>, as_of: Day, readings: &Readings, is_expiry_given: bool) -> Self {
        let (canonical_number, of_number) = number(facts.certificate_number);
        let certificate = Certificate::of(facts, as_of, readings);
        let account = facts.account_last_used_on.map(|day| Account::of(day, as_of, readings));
        let is_account_needed = is_account_needed(as_of);
        let account_keep_by = account
            .filter(|account| account.in_notice && !is_account_needed)
            .map(|account| account.last);
        let blocked = Blocked::of(facts, &certificate, as_of, readings);

        let mut duties = DutiesOf::NONE;
        for (act, by) in blocked.acts.into_iter().flatten() {
            duties.set(act, Duty::due(by));
        }
        if blocked.reason.is_none() {
            if let Some(by) = certificate.affiliate_by(facts, readings) {
                duties.set(Act::Affiliate, Duty::due(By::Day(by)));
            }
            if let Some(duty) = certificate.renewal_duty(facts.renewal_lead_days, as_of, readings) {
                duties.set(Act::Renew, duty);
            }
            if let Some(account) = account.filter(|_| is_account_needed) {
                let (act, duty) = account.duty(as_of);
                duties.set(act, duty);
            }
        }
        if of_number == Some(Reason::NumberMalformed) {
            duties.set(Act::FixNumber, Duty::due(By::NoDay));
        }

        let is_due = |act| duties.get(act).is_due();
        let first = first_due(&duties);
        let is_between = is_between(facts, readings, is_expiry_given);
        let may_be_old = is_expiry_given && certificate.is_completed_too_late;
        let both = is_due(Act::Renew) && is_due(Act::SignInToKeepAccount);
        let of_account = [Act::SignInToKeepAccount, Act::OpenAccount];
        let is_account_owed = of_account.iter().any(|act| duties.get(*act).is_owed());
        let is_notice_open = facts.unaffiliated_since.is_some_and(|since| {
            is_notice_open(since, as_of) && certificate.is_notice_owed(facts.issued_on, since)
        });
        let reasons = [of_number, blocked.reason]
            .into_iter()
            .flatten()
            .fold(Set::NONE, Set::with)
            .with_if(is_between, Reason::TermsBetweenUnknown)
            .with_if(may_be_old, Reason::ExpiryDayMayBeOld)
            .with_if(certificate.is_to_be_cancelled(facts, as_of), Reason::CancellationAhead)
            .with_if(account_keep_by.is_some(), Reason::AccountNotNeededForCertificate)
            .with_if(is_due(Act::Affiliate), Reason::NotAffiliated)
            .with_if(is_due(Act::Renew), Reason::RenewalWindowOpen)
            .with_if(is_due(Act::SignInToKeepAccount), Reason::AccountInNoticePeriod)
            .with_if(both, Reason::AccountEndsWithCertificate)
            .with_if(is_due(Act::OpenAccount), Reason::AccountCancelled)
            .with_if(first.is_none(), Reason::NothingDue)
            .with_if(
                facts.kind == Kind::Temporary
                    && blocked.reason.is_none()
                    && certificate.cancelled_on.is_none(),
                Reason::TemporaryCertificateEnds,
            )
            .with_if(
                is_due(Act::Affiliate) && duties.get(Act::Renew).is_owed(),
                Reason::LeaveDoesNotStopRenewal,
            )
            .with_if(
                is_account_owed && SYSTEMS.on(as_of) == Some(System::SwitchDateNotPublished),
                Reason::SwitchDateNotPublished,
            )
            .with_if(blocked.is_transfer_asked, Reason::CertificateNeededToAct)
            .with_if(is_notice_open, Reason::NoticeOfEndOpen);
        let is_account_read = !is_account_needed || blocked.reason.is_none();
        Review {
            decision: Decision {
                outcome: first.map_or(Outcome::NothingDue, Act::outcome),
                reasons,
                act_by: first.and_then(|act| duties.get(act).by.day()),
                duties,
                next_due_on: duties.next_due_on(),
                next_due_complete: duties.are_known(),
                account_keep_by,
                canonical_number,
                decisions: true,
            },
            rests_on: blocked
                .rests_on
                .with_if(is_account_read, Fact::AccountLastUsedOn)
                .with_if(is_notice_open, Fact::Affiliated)
                .with_if(is_notice_open, Fact::UnaffiliatedSince)
                .with_if(blocked.reason.is_none(), Fact::RenewalLeadDays),
            is_renewal_asked: certificate.renewal.is_some(),
            blocked,
        }
    }
}

/// The number in its one form, and what there is to say of it.
#[inline(always)]
fn number(text: Option<&str>) -> (Option<ShortText>, Option<Reason>) {
    let Some(text) = text else { return (None, None) };
    if is_well_formed(text) {
        return (Some(ShortText::new(text.as_bytes())), None);
    }
    if let Some(short) = SHORT.iter().find(|short| short.text == text) {
        return (short.canonical.map(|of| ShortText::new(of.as_bytes())), short.reason);
    }
    read_number(text)
}

/// The same of one that is not well-formed, read character by character.
fn read_number(text: &str) -> (Option<ShortText>, Option<Reason>) {
    let read = certificate_number::decide(&certificate_number::Facts { text, mode: Mode::Lenient });
    let reason = match read.outcome {
        _ if read.reasons.has(certificate_number::Reason::OtherRegister) => {
            Some(Reason::OtherRegister)
        }
        certificate_number::Outcome::Malformed => Some(Reason::NumberMalformed),
        certificate_number::Outcome::Unconfirmed => Some(Reason::NumberUnconfirmed),
        certificate_number::Outcome::WellFormed => Some(Reason::NumberReadLeniently),
    };
    (read.canonical, reason)
}

/// Whether the certificate service is still entered by a clicSÉQUR account.
fn is_account_needed(as_of: Day) -> bool {
    SYSTEMS.on(as_of) != Some(System::Sag)
}

/// Whether it is so entered neither on that day nor on a later one.
fn is_account_done_with(as_of: Day) -> bool {
    SYSTEMS.row_on(as_of).is_some_and(|row| row.value == System::Sag && row.to.is_none())
}

/// Where the clicSÉQUR account stands.
#[derive(Clone, Copy)]
struct Account {
    /// From when its use keeps it: the first day of its notice period.
    from: Day,
    /// The day before its cancellation.
    last: Day,
    is_cancelled: bool,
    in_notice: bool,
}

impl Account {
    #[inline(always)]
    fn of(last_used_on: Day, as_of: Day, readings: &Readings) -> Self {
        use inactivity::Outcome as Of;
        let account = inactivity::decide(&inactivity::Facts { last_used_on }, as_of, readings);
        Account {
            from: account.notice_30_on,
            last: account.cancellation_on.plus_days(-1),
            is_cancelled: account.outcome == Of::Cancelled,
            in_notice: matches!(account.outcome, Of::FirstNotice | Of::FinalNotice),
        }
    }

    fn duty(self, as_of: Day) -> (Act, Duty) {
        if self.is_cancelled {
            (Act::OpenAccount, Duty::due(By::NoDay))
        } else {
            (Act::SignInToKeepAccount, Duty::within(self.from, self.last, as_of))
        }
    }
}

/// Whether the certificate itself is gone, so that its acts stand alone.
struct Blocked {
    /// Why; `None` where it is not.
    reason: Option<Reason>,
    /// The acts that are due then.
    acts: [Option<(Act, By)>; 2],
    rests_on: Set<Fact>,
    is_transfer_asked: bool,
    is_absence_asked: bool,
}

impl Blocked {
    #[inline(always)]
    fn of(facts: &Facts<'_>, certificate: &Certificate, as_of: Day, readings: &Readings) -> Self {
        let stage = certificate.stage();
        let is_cancelled = stage == Stage::Cancelled;
        let is_transfer_asked = stage == Stage::Expired;
        let new_application = (Act::NewApplication, By::NoDay);
        let (reason, acts) = if is_cancelled {
            (Some(Reason::CertificateCancelled), [Some(new_application), None])
        } else if is_transfer_asked {
            let (reason, act) = after_expiry(facts, certificate, as_of, readings);
            (Some(reason), [Some(act), None])
        } else {
            let away = absence::Facts { unaffiliated_since: facts.unaffiliated_since };
            match absence::decide(&away, as_of, readings).outcome {
                absence::Outcome::NewApplication => (
                    Some(Reason::AwayMoreThanTwoYears),
                    [Some(new_application), Some((Act::RetakeExam, By::NoDay))],
                ),
                absence::Outcome::NotAbsent | absence::Outcome::MayResume => (None, [None; 2]),
            }
        };
        let rests_on = Set::of(&[
            Fact::CertificateNumber,
            Fact::Kind,
            Fact::IssuedOn,
            Fact::ExpiresOn,
            Fact::CancelledOn,
            Fact::RenewalCompletedOn,
        ]);
        Blocked {
            reason,
            acts,
            rests_on: rests_on
                .with_if(!is_cancelled, Fact::Affiliated)
                .with_if(!is_cancelled, Fact::UnaffiliatedSince)
                .with_if(is_transfer_asked, Fact::ExamPassedOn)
                .with_if(is_transfer_asked, Fact::AffiliatedAtExpiry),
            is_transfer_asked,
            is_absence_asked: stage == Stage::Lasting,
        }
    }
}

/// What follows an expired certificate: the transfer of the exam result, a new exam, or a new application where none was
/// ever passed.
#[inline(always)]
fn after_expiry(
    facts: &Facts<'_>,
    certificate: &Certificate,
    as_of: Day,
    readings: &Readings,
) -> (Reason, (Act, By)) {
    let (since, written) = (facts.unaffiliated_since, facts.affiliated_at_expiry);
    let exam = exam_transfer::Facts {
        exam_passed_on: facts.exam_passed_on,
        affiliated_at_expiry: certificate.is_affiliated_at_expiry(since, written),
        certificate_expired_on: Some(certificate.expires_on),
        affiliation_periods: None,
    };
    let transfer = exam_transfer::decide(&exam, as_of, readings);
    match transfer.outcome {
        exam_transfer::Outcome::Eligible => {
            let by = transfer.last_open_day(readings).map_or(By::NoDay, By::Day);
            (Reason::ExamTransferPossible, (Act::TransferExamResult, by))
        }
        exam_transfer::Outcome::NotEligible if facts.exam_passed_on.is_none() => {
            (Reason::ExamNotPassed, (Act::NewApplication, By::NoDay))
        }
        exam_transfer::Outcome::NotEligible => (Reason::ExamToRetake, (Act::RetakeExam, By::NoDay)),
    }
}

/// Of the acts that are due, the one to do first: one that stands alone; else the one whose last day comes first, on equal
/// days the first of the list; else one without a day.
#[inline(always)]
fn first_due(duties: &DutiesOf<Act>) -> Option<Act> {
    let due = || Act::ALL.iter().copied().filter(|act| duties.get(*act).is_due());
    let alone = due().find(|act| STAND_ALONE.contains(act));
    let with_day = due().filter_map(|act| duties.get(act).by.day().map(|by| (by, act)));
    alone
        .or_else(|| with_day.min_by_key(|(by, _)| *by).map(|(_, act)| act))
        .or_else(|| due().next())
}

/// Whether the question gave the expiry day.
fn is_expiry_given(case: &Case<'_>) -> bool {
    !case.get(Fact::ExpiresOn).is_unknown() && !case.is_filled(Fact::ExpiresOn)
}

/// Whether other terms lie between the one that the issue day gives and the renewal, so that no expiry day follows.
fn is_between(facts: &Facts<'_>, readings: &Readings, is_expiry_given: bool) -> bool {
    let first_expiry =
        |issued_on| certificate_status::expiry(facts.kind, issued_on, readings.leap_day());
    facts.kind == Kind::Regular
        && !is_expiry_given
        && facts.issued_on.zip(facts.renewal_completed_on).is_some_and(
            |(issued_on, completed_on)| {
                last_of_first_term(first_expiry(issued_on), readings) < completed_on
            },
        )
}

/// The last day on which a renewal can have been that of the term that the issue day gives, on time or not: the end of the term, or
/// the day to which s. 269 moves its last day to renew, whatever the reading.
fn last_of_first_term(expires_on: Day, readings: &Readings) -> Day {
    expires_on.max(certificate_renewal::limit(expires_on, &readings.with(Counting::Cpa269)))
}

/// The first expiry day of a term of which a renewal on that day can have been.
fn first_expiry_to_renew(day: Day, readings: &Readings) -> Day {
    day.min(certificate_renewal::earliest_expiry(day, &readings.with(Counting::Cpa269)))
}

const OF_CERTIFICATE: OfCertificate<Fact> = OfCertificate {
    kind: Fact::Kind,
    issued_on: Fact::IssuedOn,
    expires_on: Fact::ExpiresOn,
    cancelled_on: Fact::CancelledOn,
};

fn relate(case: &Case<'_>) -> Result<(), Fault> {
    let certificate = OF_CERTIFICATE.relate(case).and_then(|()| relate_expiry(case));
    match (certificate, relate_affiliation(case)) {
        // The first in the order of the table.
        (Err(one), Err(other)) if other.fact < one.fact => Err(other),
        (certificate, affiliation) => {
            certificate.and(affiliation).and_then(|()| relate_affiliation_at_expiry(case))
        }
    }
}

/// An expiry day is completed only where it does not follow from the issue day.
fn relate_expiry(case: &Case<'_>) -> Result<(), Fault> {
    let is_needed = || is_between(&Facts::of(case), &case.readings, false);
    let are_known =
        !case.get(Fact::IssuedOn).is_unknown() && !case.get(Fact::RenewalCompletedOn).is_unknown();
    if case.is_filled(Fact::ExpiresOn) && are_known && !is_needed() {
        let facts = [Fact::Kind, Fact::IssuedOn, Fact::ExpiresOn, Fact::RenewalCompletedOn];
        return Err(Fault::among(ErrorCode::ConflictingFacts, &facts));
    }
    Ok(())
}

fn relate_affiliation(case: &Case<'_>) -> Result<(), Fault> {
    let agrees = match (case.get(Fact::Affiliated), case.get(Fact::UnaffiliatedSince)) {
        (Value::Flag(affiliated), Value::Never) => affiliated,
        (Value::Flag(affiliated), Value::Day(_)) => !affiliated,
        _ => true,
    };
    if agrees {
        Ok(())
    } else {
        let facts = [Fact::Affiliated, Fact::UnaffiliatedSince];
        Err(Fault::among(ErrorCode::ConflictingFacts, &facts))
    }
}

/// Once the certificate has expired, a link that ended before its last day was none at its expiry.
fn relate_affiliation_at_expiry(case: &Case<'_>) -> Result<(), Fault> {
    let Value::Day(since) = case.get(Fact::UnaffiliatedSince) else { return Ok(()) };
    if case.get(Fact::AffiliatedAtExpiry) != Value::Flag(true) {
        return Ok(());
    }
    let Some(certificate) = known_certificate(case) else { return Ok(()) };
    let is_expired = certificate.status == certificate_status::Outcome::Expired;
    if is_expired && since < certificate.last_covered {
        let facts = [
            Fact::Kind,
            Fact::IssuedOn,
            Fact::ExpiresOn,
            Fact::UnaffiliatedSince,
            Fact::CancelledOn,
            Fact::RenewalCompletedOn,
            Fact::AffiliatedAtExpiry,
        ];
        return Err(Fault::among(ErrorCode::ConflictingFacts, &facts));
    }
    Ok(())
}

/// The facts that no completion fills: an issue day that is not needed, an expiry day that follows from it, and of
/// `affiliated` and `unaffiliated_since` the one that the other gives.
#[inline(always)]
fn settled(case: &Case<'_>) -> Set<Fact> {
    let is_since_given = !case.get(Fact::UnaffiliatedSince).is_unknown();
    let is_affiliated = case.get(Fact::Affiliated) == Value::Flag(true);
    // Most have no renewal: then no other fact needs to be read.
    let is_between_terms = case.get(Fact::RenewalCompletedOn).day().is_some()
        && is_between(&Facts::of(case), &case.readings, false);
    Set::NONE
        .with_if(OF_CERTIFICATE.is_issue_settled(case), Fact::IssuedOn)
        .with_if(!is_between_terms, Fact::ExpiresOn)
        .with_if(is_since_given, Fact::Affiliated)
        .with_if(!is_since_given & is_affiliated, Fact::UnaffiliatedSince)
}

/// The last day with an affiliation: given, or known from `affiliated`.
#[inline(always)]
fn since(case: &Case<'_>) -> Value<'static> {
    match (case.get(Fact::UnaffiliatedSince), case.get(Fact::Affiliated)) {
        (Value::Day(day), _) => Value::Day(day),
        (Value::Never, _) | (Value::Unknown, Value::Flag(true)) => Value::Never,
        _ => Value::Unknown,
    }
}

/// The expiry day before any renewal, as far as it is known.
fn first_expiry(case: &Case<'_>) -> Option<Day> {
    let facts = Facts::of(case);
    let is_unknown =
        facts.expires_on.is_none() && is_between(&facts, &case.readings, is_expiry_given(case));
    certificate_facts(&facts).known_expiry(&case.readings).filter(|_| !is_unknown)
}

/// The day of the renewal, given but of no use: nothing says of which term it was.
#[inline(always)]
fn unsure(case: &Case<'_>) -> FactSet {
    if CERTIFICATE_TERM.has_one_row() {
        return FactSet::NONE;
    }
    // Of certificates that are only tried, others give what the two terms would.
    let of_certificate = OF_THE_CERTIFICATE.difference(CANCELLATION);
    let is_given = case.filled.intersection(of_certificate).is_empty();
    let is_regular = Facts::of(case).kind == Kind::Regular;
    let completed_on = case.get(Fact::RenewalCompletedOn).day().filter(|_| is_given && is_regular);
    let is_unsure =
        completed_on.zip(first_expiry(case)).is_some_and(|(completed_on, expires_on)| {
            certificate_renewal::is_unsure(expires_on, completed_on, &case.readings)
        });
    FactSet(Set::NONE.with_if(is_unsure, Fact::RenewalCompletedOn).bits())
}

/// The certificate, where all that it hangs on is known.
fn known_certificate(case: &Case<'_>) -> Option<Certificate> {
    let facts = Facts::of(case);
    let is_completion_known =
        facts.kind == Kind::Temporary || !case.get(Fact::RenewalCompletedOn).is_unknown();
    let are_known = is_completion_known
        && !case.get(Fact::CancelledOn).is_unknown()
        && unsure(case).is_empty()
        && first_expiry(case).is_some();
    are_known.then(|| Certificate::of(&facts, case.day(), &case.readings))
}

/// The same, as far as a renewal is asked: a cancellation that is not known was then none, and took no renewal back.
fn certificate_to_renew(case: &Case<'_>) -> Option<Certificate> {
    if case.get(Fact::CancelledOn).is_unknown() {
        known_certificate(&case.with(place_of_fact(Fact::CancelledOn), Value::Never))
    } else {
        known_certificate(case)
    }
}

/// Whether the certificate may have been renewed.
fn may_be_renewed(case: &Case<'_>) -> bool {
    case.get(Fact::RenewalCompletedOn) != Value::Never
}

/// Expiry days that the certificate may have: with its first term, and after a renewal.
fn expiry_days(case: &Case<'_>) -> impl Iterator<Item = Day> {
    let facts = Facts::of(case);
    let readings = &case.readings;
    let first = certificate_facts(&facts).known_expiry(readings);
    let term = certificate_status::term(readings.leap_day());
    let renewed = [
        first.map(|day| certificate_status::expiry_after_renewal(day, readings)),
        facts.renewal_completed_on.map(|day| term.end(day).raw),
    ];
    let renewed = renewed.into_iter().filter(|_| may_be_renewed(case));
    [first].into_iter().chain(renewed).flatten()
}

/// The expiry day of the earliest certificate there is, where nothing gives another: only changes of `fact` look as far back.
fn earliest_expiry(case: &Case<'_>, fact: Fact) -> Option<Day> {
    let readings = &case.readings;
    let is_open = certificate_facts(&Facts::of(case)).known_expiry(readings).is_none();
    let term = certificate_status::term(readings.leap_day());
    (is_open && !case.is_filled(fact)).then(|| term.end(Day::MIN).raw)
}

/// Last days of the other acts: those that a last day is set against.
fn last_days(case: &Case<'_>, but: Fact) -> impl Iterator<Item = Day> {
    let facts = Facts::of(case);
    let readings = &case.readings;
    let link = facts.unaffiliated_since.map(|since| absence::term(readings).end(since).limit);
    let account = facts.account_last_used_on;
    let account = account
        .filter(|_| is_account_needed(case.day()))
        .map(|day| inactivity::cancellation_day(day, readings).plus_days(-1));
    [(Fact::UnaffiliatedSince, link), (Fact::AccountLastUsedOn, account)]
        .into_iter()
        .filter(move |(fact, _)| *fact != but)
        .filter_map(|(_, day)| day)
}

/// The expiry day of a certificate whose last day covered is that day.
fn expiry_to_cover(day: Day, readings: &Readings) -> Day {
    match readings.expiry_day() {
        ExpiryDay::FirstDayNotCovered => day.plus_days(1),
        ExpiryDay::LastDayCovered => day,
    }
}

/// The first expiry day, of those on either side of each turn: of what the certificate covers, of its renewal, and of its
/// window.
fn turns_of_expiry(case: &Case<'_>, mut turn: impl FnMut(Day)) {
    let (today, readings) = (case.day(), &case.readings);
    let facts = Facts::of(case);
    let covers = |day| expiry_to_cover(day, readings);
    turn(covers(today));
    turn(covers(today.plus_days(facts.renewal_lead_days + 1)));
    let since = facts.unaffiliated_since.map(|since| since.plus_days(1));
    for day in [facts.cancelled_on, since].into_iter().flatten() {
        turn(covers(day));
    }
    let in_time = |day| certificate_renewal::earliest_expiry(day, readings);
    turn(in_time(today));
    for last in last_days(case, Fact::ExpiresOn) {
        turn(in_time(last));
        turn(in_time(last.plus_days(1)));
    }
    if let Some(completed_on) = facts.renewal_completed_on {
        turn(in_time(completed_on));
        certificate_renewal::each_later_term(completed_on, readings, &mut turn);
    }
    if readings.affiliation_route() == AffiliationRoute::TwoYearsAfterExpiry {
        exam_transfer::route_term(readings).each_first_start(today, turn);
    }
}

/// The first expiry days on which it turns whether a renewal leads to `expires_on` or later; `fact` is the one that moves.
fn each_first_to_renew(case: &Case<'_>, fact: Fact, expires_on: Day, mut turn: impl FnMut(Day)) {
    let readings = &case.readings;
    if may_be_renewed(case) {
        certificate_status::each_first_renewed(expires_on, readings, &mut turn);
    }
    let is_from_completion = readings.renewal_period() == RenewalPeriod::FromCompletion;
    if is_from_completion
        && case.get(Fact::RenewalCompletedOn).is_unknown()
        && !case.is_filled(fact)
    {
        // Completed on any day of the term: those that lead so far come into it, and the last of the others leaves it.
        certificate_status::term(readings.leap_day()).each_first_start(expires_on, |first| {
            turn(certificate_renewal::earliest_expiry(first, readings));
            certificate_renewal::each_later_term(first.plus_days(-1), readings, &mut turn);
        });
    }
}

/// Those of the day of issue, of which the term is `of_issue`.
fn edges_of_issue(case: &Case<'_>, of_issue: LawTerm, edges: &mut ValueEdges) {
    let (today, readings) = (case.day(), &case.readings);
    // The earliest first: the class of an issue then passes over the later ones.
    if case.is_filled(Fact::IssuedOn) {
        edges.push_day(Day::MIN);
    }
    certificate_status::edges_of_issue_day(case, edges);
    match case.get(Fact::RenewalCompletedOn) {
        Value::Day(completed_on) => {
            of_issue.edges(first_expiry_to_renew(completed_on, readings), edges);
        }
        // One that is not known was after the end of the term only where the term ended before today.
        Value::Unknown if !case.is_filled(Fact::IssuedOn) => {
            of_issue.edges(first_expiry_to_renew(today, readings), edges);
        }
        _ => {}
    }
    turns_of_expiry(case, |expires_on| {
        of_issue.edges(expires_on, edges);
        each_first_to_renew(case, Fact::IssuedOn, expires_on, |first| of_issue.edges(first, edges));
    });
}

fn edges(case: &Case<'_>, fact: Fact, edges: &mut ValueEdges) {
    let (today, readings) = (case.day(), &case.readings);
    let of_issue = certificate_status::term(readings.leap_day());
    let covered_to = |expires_on| last_covered_day(expires_on, readings.expiry_day());
    let is_from_completion = readings.renewal_period() == RenewalPeriod::FromCompletion;
    match fact {
        // One that is malformed; the others differ in nothing that decides from the fact's own word.
        Fact::CertificateNumber => {
            edges.push(Value::Text(""));
            edges.push(Value::Text("CAR202000000000"));
        }
        Fact::IssuedOn => edges_of_issue(case, of_issue, edges),
        Fact::ExpiresOn => {
            certificate_status::edges_of_expiry_day(case.get(Fact::Kind), edges);
            turns_of_expiry(case, |expires_on| {
                edges.turn(expires_on);
                each_first_to_renew(case, fact, expires_on, |first| edges.turn(first));
            });
        }
        Fact::UnaffiliatedSince => {
            let term = absence::term(readings);
            term.edges(today, edges);
            for expires_on in expiry_days(case).chain(earliest_expiry(case, fact)) {
                edges.turn(covered_to(expires_on));
                let renew_by = certificate_renewal::limit(expires_on, readings);
                term.edges(renew_by, edges);
                term.edges(renew_by.plus_days(1), edges);
            }
            for last in last_days(case, fact) {
                term.edges(last, edges);
                term.edges(last.plus_days(1), edges);
            }
            // A renewal that is not known, counted from its day, may lead to a term whose own renewal is only just due.
            if is_from_completion && case.get(Fact::RenewalCompletedOn).is_unknown() {
                let first_due = expiry_to_cover(
                    today.plus_days(Facts::of(case).renewal_lead_days + 1),
                    readings,
                );
                for expires_on in [first_due.plus_days(-1), first_due] {
                    let renew_by = certificate_renewal::limit(expires_on, readings);
                    term.edges(renew_by, edges);
                    term.edges(renew_by.plus_days(1), edges);
                }
            }
        }
        Fact::CancelledOn => {
            // Beside a renewal that is not known, the term may be the shortest that can still be renewed today.
            let open = certificate_renewal::earliest_expiry(today, readings);
            // Counted from its day, it may be the first or the last in time of the term.
            let first = certificate_facts(&Facts::of(case))
                .known_expiry(readings)
                .filter(|_| is_from_completion && case.get(Fact::RenewalCompletedOn).is_unknown());
            let renewed = first.into_iter().flat_map(|first| {
                let start = certificate_renewal::term_start(first, readings).plus_days(1);
                [start, certificate_renewal::limit(first, readings)]
                    .map(|day| of_issue.end(day).raw)
            });
            let open = (!case.is_filled(fact)).then_some(open);
            // From that day on it may lead past the last day of another act.
            let past = last_days(case, fact)
                .filter(|_| is_from_completion && case.get(Fact::RenewalCompletedOn).is_unknown())
                .flat_map(|last| [last, last.plus_days(1)])
                .map(|day| certificate_renewal::earliest_expiry(day, readings));
            for expires_on in expiry_days(case).chain(open).chain(renewed).chain(past) {
                edges.turn(covered_to(expires_on).plus_days(1));
            }
        }
        Fact::RenewalCompletedOn => {
            of_issue.edges(today, edges);
            of_issue.edges(today.plus_days(1), edges);
            if let Value::Day(issued_on) = case.get(Fact::IssuedOn) {
                let expires_on = of_issue.end(issued_on).raw;
                edges.turn(last_of_first_term(expires_on, readings).plus_days(1));
            }
            let first = certificate_facts(&Facts::of(case)).known_expiry(readings);
            for expires_on in [first, earliest_expiry(case, fact)].into_iter().flatten() {
                certificate_renewal::edges_of_completion(expires_on, readings, edges);
            }
            // To complete it, the issue days that are tried with it show the same under the other reading.
            if is_from_completion || !case.is_filled(fact) {
                turns_of_expiry(case, |expires_on| of_issue.edges(expires_on, edges));
            }
        }
        Fact::ExamPassedOn => exam_validity::term(readings).edges(today, edges),
        Fact::AccountLastUsedOn => {
            inactivity::edges_of_last_use(case, edges);
            if !is_account_needed(today) {
                return;
            }
            let renew_by = expiry_days(case).map(|day| certificate_renewal::limit(day, readings));
            for last in renew_by.chain(last_days(case, fact)) {
                for day in [last, last.plus_days(1)] {
                    inactivity::edges_of_cancellation(day.plus_days(1), readings, edges);
                }
            }
        }
        Fact::Kind | Fact::Affiliated | Fact::AffiliatedAtExpiry | Fact::RenewalLeadDays => {}
    }
}

/// The days on which the certificate, its renewal, an absence, an exam and an account turn, and that of the system.
fn turns(case: &Case<'_>, turns: &mut Turns) {
    let facts = Facts::of(case);
    let readings = &case.readings;
    let certificate = Certificate::of(&facts, case.day(), readings);
    for day in [facts.issued_on, facts.cancelled_on].into_iter().flatten() {
        turns.day(day);
    }
    if let (Some(cancelled_on), Kind::Regular) = (facts.cancelled_on, facts.kind) {
        // A certificate whose expiry day is not known may have expired the day before: its renewal can be open for longer.
        let expires_on = match readings.expiry_day() {
            ExpiryDay::FirstDayNotCovered => cancelled_on,
            ExpiryDay::LastDayCovered => cancelled_on.plus_days(-1),
        };
        turns.after(certificate_renewal::limit(expires_on, readings));
    }
    let is_route_limited = readings.affiliation_route() == AffiliationRoute::TwoYearsAfterExpiry;
    let mut term = |expires_on: Day, last_covered: Day| {
        turns.after(last_covered);
        if is_route_limited {
            turns.after(exam_transfer::route_end(expires_on, readings));
        }
        if facts.kind == Kind::Regular {
            let renew_by = certificate_renewal::limit(expires_on, readings);
            // On the last day of an act, no other that is not known can be due before it.
            turns.day(renew_by);
            turns.after(renew_by);
            // No period of months ends on February 29: the day before is then the last on which nothing else can be due before.
            if renew_by.is_leap_day() || renew_by.plus_days(-1).is_leap_day() {
                turns.day(renew_by.plus_days(-1));
            }
            turns.day(last_covered.plus_days(-facts.renewal_lead_days));
        }
    };
    term(certificate.expires_on, certificate.last_covered);
    // One issued on the day on which a renewal was completed: the first that this renewal was not of.
    if let (Some(completed_on), true) = (facts.renewal_completed_on, case.is_filled(Fact::IssuedOn))
    {
        let expires_on = certificate_status::term(readings.leap_day()).end(completed_on).raw;
        term(expires_on, last_covered_day(expires_on, readings.expiry_day()));
    }
    // Of a certificate that is not known, the last that there can be whose end the link had reached.
    if let (Some(since), false) =
        (facts.unaffiliated_since, case.filled.intersection(OF_THE_CERTIFICATE).is_empty())
    {
        term(expiry_to_cover(since, readings), since);
    }
    if case.is_filled(Fact::RenewalCompletedOn) && facts.kind == Kind::Regular {
        // A completion that is not known may have been on any day of the term, and have renewed it.
        let first = certificate_facts(&facts).expiry(readings);
        let start = certificate_renewal::term_start(first, readings).plus_days(1);
        let end = certificate_renewal::limit(first, readings);
        let mut renewed =
            |expires_on| term(expires_on, last_covered_day(expires_on, readings.expiry_day()));
        renewed(certificate_status::expiry_after_renewal(first, readings));
        let mut from_completion =
            |day| renewed(certificate_status::term(readings.leap_day()).end(day).raw);
        from_completion(start);
        from_completion(end);
        CERTIFICATE_TERM.turns(|first_day| {
            if start < first_day && first_day <= end {
                from_completion(first_day.plus_days(-1));
                from_completion(first_day);
            }
        });
        term(first, last_covered_day(first, readings.expiry_day()));
        turns.day(start);
        turns.after(first);
        turns.after(last_of_first_term(first, readings));
        if readings.renewal_period() == RenewalPeriod::FromCompletion {
            // Completed on the day itself, from some day on it leads past the last day of another act.
            for last in last_days(case, Fact::RenewalCompletedOn) {
                for day in [last, last.plus_days(1)] {
                    let expires_on = certificate_renewal::earliest_expiry(day, readings);
                    let term = certificate_status::term(readings.leap_day());
                    term.each_first_start(expires_on, |day| turns.day(day));
                    // Just before it lie days on which no period ends, where periods that end on a holiday are extended.
                    turns.after(certificate_renewal::limit(expires_on.plus_days(-1), readings));
                }
            }
        }
    }
    if let Some(since) = facts.unaffiliated_since {
        absence::term(readings).turns(since, turns);
        turns.day(absence::term(readings).end(since).limit);
    }
    if let Some(passed_on) = facts.exam_passed_on {
        exam_transfer::ROUTES.turns(|first| turns.day(first));
        exam_validity::term(readings).turns(passed_on, turns);
        turns.day(exam_validity::term(readings).end(passed_on).limit);
    }
    if let Some(last_used_on) = facts.account_last_used_on {
        inactivity::turns_of_account(last_used_on, case.readings, turns);
        SYSTEMS.turns(|first| turns.day(first));
    }
}

/// What each completion asks beside what all ask: the renewal, the transfer, the absence; until `each` returns false. It hangs on
/// the certificate alone.
fn each_asks(case: &Case<'_>, mut each: impl FnMut([bool; 3]) -> bool) {
    each_completion(&RULE, case, FactSet::ALL.difference(OF_THE_CERTIFICATE), |full| {
        let facts = Facts::of(full);
        let review = Review::of(&facts, full.day(), &full.readings, is_expiry_given(full));
        let Blocked { is_transfer_asked, is_absence_asked, .. } = review.blocked;
        each([review.is_renewal_asked, is_transfer_asked, is_absence_asked])
    });
}

fn asks_always(case: &Case<'_>, part: &Rule) -> bool {
    let mut always = true;
    each_asks(case, |[renewal, transfer, absence]| {
        always = match part.slug {
            "certificate-renewal" => renewal,
            "exam-transfer" => transfer,
            "absence" => absence,
            _ => true,
        };
        always
    });
    always
}

/// The rules that some completion asks, each on the facts as far as they are known. Facts that were absent stay so.
fn asks(case: &Case<'_>, ask: AskPart<'_>) {
    let [mut renewal, mut transfer, mut absence] = [false; 3];
    each_asks(case, |[asks_renewal, asks_transfer, asks_absence]| {
        renewal |= asks_renewal;
        transfer |= asks_transfer;
        absence |= asks_absence;
        !(renewal && transfer && absence)
    });
    let certificate = known_certificate(case);
    if case.get(Fact::CertificateNumber) != Value::Never {
        let text = case.get(Fact::CertificateNumber);
        let facts = [
            (certificate_number::Fact::Text, text),
            (certificate_number::Fact::Mode, Mode::Lenient.value()),
        ];
        ask(&certificate_number::RULE, certificate_number::RULE.part(case, &facts));
    }
    ask(&certificate_status::RULE, status_case(case, certificate.as_ref()));
    if renewal {
        let to_renew = certificate_to_renew(case);
        ask(&certificate_renewal::RULE, renewal_case(case, to_renew.as_ref()));
    }
    if transfer {
        ask(&exam_transfer::RULE, transfer_case(case, certificate.as_ref()));
    }
    if absence {
        let facts = [(absence::Fact::UnaffiliatedSince, since(case))];
        ask(&absence::RULE, absence::RULE.part(case, &facts));
    }
    if case.get(Fact::AccountLastUsedOn) != Value::Never {
        let facts = [(inactivity::Fact::LastUsedOn, case.get(Fact::AccountLastUsedOn))];
        ask(&inactivity::RULE, inactivity::RULE.part(case, &facts));
    }
}

/// The certificate as the review counts it.
fn status_case<'a>(case: &Case<'a>, certificate: Option<&Certificate>) -> Case<'a> {
    use certificate_status::Fact as Of;
    let affiliated = match since(case) {
        Value::Never => Value::Flag(true),
        Value::Day(_) => Value::Flag(false),
        _ => case.get(Fact::Affiliated),
    };
    let renewed = certificate.filter(|certificate| certificate.is_renewed);
    let given = if is_perhaps_renewed(case) { Value::Unknown } else { case.get(Fact::ExpiresOn) };
    let expires_on = renewed.map_or(given, |certificate| Value::Day(certificate.expires_on));
    // Where other terms lie between, no expiry day follows from the issue day; nor where a renewal does, perhaps.
    let is_of_issue = first_expiry(case).is_some() && !is_perhaps_renewed(case);
    let issued_on = if is_of_issue { case.get(Fact::IssuedOn) } else { Value::Unknown };
    let mut part = certificate_status::RULE.part(
        case,
        &[
            (Of::Kind, case.get(Fact::Kind)),
            (Of::IssuedOn, issued_on),
            (Of::ExpiresOn, expires_on),
            (Of::Affiliated, affiliated),
        ],
    );
    if !case.is_assumed(Fact::CancelledOn) {
        let counted = certificate
            .map(|certificate| certificate.cancelled_on.map_or(Value::Never, Value::Day));
        part.put(Of::CancelledOn, counted.unwrap_or(case.get(Fact::CancelledOn)));
    }
    part
}

/// Whether it has expired unless it was renewed, which is not known. Before that day it is in force either way.
fn is_perhaps_renewed(case: &Case<'_>) -> bool {
    let last_covered = |expires_on| last_covered_day(expires_on, case.readings.expiry_day());
    case.get(Fact::RenewalCompletedOn).is_unknown()
        && Facts::of(case).kind != Kind::Temporary
        && first_expiry(case).is_some_and(|expires_on| last_covered(expires_on) < case.day())
}

fn renewal_case<'a>(case: &Case<'a>, certificate: Option<&Certificate>) -> Case<'a> {
    use certificate_renewal::Fact as Of;
    if let Some(second) = certificate.filter(|certificate| certificate.is_second_renewal) {
        let facts =
            [(Of::ExpiresOn, Value::Day(second.expires_on)), (Of::CompletedOn, Value::Never)];
        return certificate_renewal::RULE.part(case, &facts);
    }
    let expires_on = first_expiry(case).map_or(Value::Unknown, Value::Day);
    let mut part = certificate_renewal::RULE.part(case, &[(Of::ExpiresOn, expires_on)]);
    if !case.is_assumed(Fact::RenewalCompletedOn) {
        part.put(Of::CompletedOn, case.get(Fact::RenewalCompletedOn));
    }
    part
}

fn transfer_case<'a>(case: &Case<'a>, certificate: Option<&Certificate>) -> Case<'a> {
    use exam_transfer::Fact as Of;
    let expired_on =
        certificate.map_or(Value::Unknown, |certificate| Value::Day(certificate.expires_on));
    let is_known_by_link = certificate
        .is_some_and(|certificate| !certificate.is_affiliated_at_expiry(since(case).day(), true));
    let affiliated =
        if is_known_by_link { Value::Flag(false) } else { case.get(Fact::AffiliatedAtExpiry) };
    exam_transfer::RULE.part(
        case,
        &[
            (Of::ExamPassedOn, case.get(Fact::ExamPassedOn)),
            (Of::AffiliatedAtExpiry, affiliated),
            (Of::CertificateExpiredOn, expired_on),
        ],
    )
}
