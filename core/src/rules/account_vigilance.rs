//! Account vigilance: whether something about a clicSÉQUR account is to be reported to Services Québec.
//!
//! Sources: S004-13 to S004-19, S003-27 to S003-30.
//!
//! # Our reading
//!
//! - One element missing or wrong is enough (S004-19).
//! - The code, the security questions and the list of accounts do not apply everywhere: a body uses the code or the
//!   questions, and the sources say in three ways which accounts have a list (Q24). What does not apply is not wrong.
//! - The site certificate and the last access always apply.
//!
//! ```
//! use echeance::rules::account_vigilance::{Ask, Element, Outcome};
//! use echeance::{GivenOrNone, Set};
//!
//! let asked = Ask {
//!     site_certificate_ok: true.into(),
//!     code_received: true.into(),
//!     security_questions_ok: GivenOrNone::None,
//!     account_list_ok: GivenOrNone::None,
//!     last_access_ok: false.into(),
//!     ..Ask::default()
//! }
//! .ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::ContactServicesQuebec));
//! assert_eq!(asked.failed(), Some(Set::of(&[Element::LastAccess])));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::rule::declare::{choices, facts, outcomes, reasons, rule, values};
use crate::rule::member::Set;

outcomes! {
    1 ContactServicesQuebec "contact-services-quebec" rank 0 {
        about "la personne doit communiquer avec le Centre de relations avec la clientèle de Services Québec" /
            "the person must contact the customer relations centre (Centre de relations avec la clientèle) of Services Québec";
        to "communiquez avec le Centre de relations avec la clientèle de Services Québec" /
            "contact the customer relations centre (Centre de relations avec la clientèle) of Services Québec"
    } next ["customer-relations-centre", "clicsequr-help"];
    2 NothingToReport "nothing-to-report" rank 0 {
        about "la personne n’a rien à signaler" / "the person has nothing to report";
        to "vous n’avez rien à signaler" / "you have nothing to report"
    } next ["check-account-list"];
}

reasons! {
    1 SiteCertificateNotOk "site-certificate-not-ok" ["S004-14", "S004-19"] {
        both "le certificat de sécurité du site est absent ou inexact" /
            "the security certificate of the site is missing or wrong"
    };
    2 CodeNotReceived "code-not-received" ["S004-15", "S004-19"] {
        about "la personne n’a pas reçu le code de vérification" /
            "the person did not receive the verification code";
        to "vous n’avez pas reçu le code de vérification" /
            "you did not receive the verification code"
    };
    3 SecurityQuestionsNotOk "security-questions-not-ok" ["S004-16", "S004-19"] {
        about "les questions de sécurité manquent ou ne sont pas celles que la personne a choisies" /
            "the security questions are missing or are not those that the person chose";
        to "les questions de sécurité manquent ou ne sont pas celles que vous avez choisies" /
            "the security questions are missing or are not those that you chose"
    };
    4 AccountListNotOk "account-list-not-ok" ["S003-27", "S003-28", "S004-17", "S004-19", "Q24"] {
        about "la liste des comptes manque ou comprend un compte que la personne ne connaît pas" /
            "the list of accounts is missing or holds an account that the person does not know";
        to "la liste de vos comptes manque ou comprend un compte que vous ne connaissez pas" /
            "the list of your accounts is missing or holds an account that you do not know"
    };
    5 LastAccessNotOk "last-access-not-ok" ["S003-29", "S003-30", "S004-18", "S004-19"] {
        about "la date et l’heure du dernier accès manquent ou ne sont pas celles du dernier accès de la personne" /
            "the date and time of last access are missing or are not those of the person’s last access";
        to "la date et l’heure du dernier accès manquent ou ne sont pas celles de votre dernier accès" /
            "the date and time of last access are missing or are not those of your last access"
    };
    6 NothingIrregular "nothing-irregular" ["S004-13", "S004-19"] {
        both "aucun des éléments qui s’appliquent ne manque ni n’est inexact" /
            "none of the elements that apply is missing or wrong"
    };
}

choices! {
    /// An element by which fraud may be seen; its slug is the name of the fact about it.
    pub enum Element {
        1 SiteCertificate "site_certificate_ok":
            "certificat de sécurité du site" / "security certificate of the site";
        2 Code "code_received": "code de vérification" / "verification code";
        3 SecurityQuestions "security_questions_ok": "questions de sécurité" / "security questions";
        4 AccountList "account_list_ok": "liste des comptes" / "list of accounts";
        5 LastAccess "last_access_ok":
            "date et heure du dernier accès" / "date and time of last access";
    }
}

facts! {
    on day if any;
    SiteCertificateOk site_certificate_ok (bool) []
        { both "certificat de sécurité du site présent et exact" /
            "security certificate of the site present and right" };
    CodeReceived code_received
        (bool, or "not-applicable" { words does_not_apply }) []
        { about "code de vérification reçu" / "verification code received";
          to "vous avez reçu le code de vérification" / "you received the verification code" };
    SecurityQuestionsOk security_questions_ok
        (bool, or "not-applicable" { words does_not_apply }) []
        { about "questions de sécurité pareilles à celles que la personne a choisies" /
              "security questions the same as those that the person chose";
          to "questions de sécurité pareilles à celles que vous avez choisies" /
              "security questions the same as those that you chose" };
    AccountListOk account_list_ok
        (bool, or "not-applicable" { words does_not_apply }) []
        { about "liste des comptes exacte" / "list of accounts right";
          to "liste de vos comptes exacte" / "list of your accounts right" };
    LastAccessOk last_access_ok (bool) []
        { about "date et heure du dernier accès exactes" / "date and time of last access right";
          to "date et heure de votre dernier accès exactes" /
              "date and time of your last access right" };
}

values! {
    failed (Set<Element>) { both "éléments absents ou inexacts" / "elements missing or wrong" };
}

rule! {
    number: 20,
    slug: "account-vigilance",
    cobol: "ACVI",
    title: "Vigilance à l’égard du compte" / "Account vigilance",
    question: {
        about "La personne doit-elle signaler à Services Québec quelque chose au sujet de son compte clicSÉQUR?" /
            "Must the person report something about their clicSÉQUR account to Services Québec?";
        to "Devez-vous signaler à Services Québec quelque chose au sujet de votre compte clicSÉQUR?" /
            "Must you report something about your clicSÉQUR account to Services Québec?"
    },
    as_of: OptionalDay,
    readings: [],
    undetermined: next ["customer-relations-centre", "clicsequr-help"],
    decide: |facts, _case| decide(facts),
}

/// Whether something is to be reported: a reason for each element that is not as it should be.
#[inline(always)]
pub(crate) fn decide(facts: &Facts) -> Decision {
    let elements = [
        (Element::SiteCertificate, Some(facts.site_certificate_ok), Reason::SiteCertificateNotOk),
        (Element::Code, facts.code_received, Reason::CodeNotReceived),
        (Element::SecurityQuestions, facts.security_questions_ok, Reason::SecurityQuestionsNotOk),
        (Element::AccountList, facts.account_list_ok, Reason::AccountListNotOk),
        (Element::LastAccess, Some(facts.last_access_ok), Reason::LastAccessNotOk),
    ];
    let (mut failed, mut reasons) = (Set::NONE, Set::NONE);
    for (element, ok, reason) in elements {
        failed = failed.with_if(ok == Some(false), element);
        reasons = reasons.with_if(ok == Some(false), reason);
    }
    if failed.is_empty() {
        let reasons = Set::of(&[Reason::NothingIrregular]);
        return Decision { outcome: Outcome::NothingToReport, reasons, failed };
    }
    Decision { outcome: Outcome::ContactServicesQuebec, reasons, failed }
}
