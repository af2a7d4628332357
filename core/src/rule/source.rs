//! Sources: the documents, pages and provisions that reasons rest on.
//!
//! A reason names a statement of a document (`S000-05`), a page or provision as a whole (`OPC-exam`, `P-40.1-s269`), or
//! an open question of the register (`Q4`). [`by_id`] finds the source of each.
//!
//! ```
//! use echeance::source::{self, Certainty};
//!
//! let document = source::by_id("S000-05").ok_or("no such source")?;
//! assert_eq!(document.id, "S000");
//! let provision = source::by_id("P-40.1-s269").ok_or("no such source")?;
//! assert_eq!(provision.certainty, Certainty::Medium);
//! assert!(source::by_id("S000-31").is_none());
//! # Ok::<(), &str>(())
//! ```

use alloc::format;
use alloc::string::String;

use crate::calendar::Day;
use crate::calendar::write_day;
use crate::language::{Lang, Words};
use crate::rule::open_question;

/// The heading under which a text lists the sources that it cites.
///
/// ```
/// assert_eq!(echeance::source::HEADING.en, "Where to find these sources:");
/// ```
pub const HEADING: Words =
    Words { fr: "Où trouver ces sources\u{a0}:", en: "Where to find these sources:" };

/// A document, page or provision. A statement of it is named by its id and a number, as `S000-05`.
#[derive(Debug, Clone, Copy)]
pub struct Source {
    /// Its id, the beginning of the ids of its statements.
    pub id: &'static str,
    /// What it is.
    pub title: Words,
    /// Where it is published, or where the copy is that was read, the French page or edition in French where there is
    /// one; `None` where no address is known.
    pub address: Option<Words>,
    /// The date on the page, or of the version of a provision; the latest where several were read; `None` where there
    /// is no date.
    pub dated: Option<Day>,
    /// The day on which our copy of it was read; `None` where that day was not noted. It says nothing of the page as it
    /// stands online, and is not the day on the page.
    pub read: Option<Day>,
    /// How far it can be relied on.
    pub certainty: Certainty,
    /// How many numbered statements it has; 0 where it is cited as a whole.
    pub statements: u8,
}

/// How far a source can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Certainty {
    /// Read on the official page or in the section of the statute.
    High,
    /// An official page read in part, or an unofficial copy of a statute.
    Medium,
    /// Inference, analogy or general knowledge.
    Low,
}

impl Certainty {
    /// Its slug.
    ///
    /// ```
    /// use echeance::source::Certainty;
    ///
    /// assert_eq!(Certainty::Medium.slug(), "medium");
    /// ```
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Certainty::High => "high",
            Certainty::Medium => "medium",
            Certainty::Low => "low",
        }
    }
}

impl Source {
    const fn new(
        id: &'static str,
        certainty: Certainty,
        fr: &'static str,
        en: &'static str,
    ) -> Self {
        let title = Words { fr, en };
        Source { id, title, address: None, dated: None, read: None, certainty, statements: 0 }
    }

    /// Its title, the day on it, and what our knowledge of it rests on, for a person.
    pub(crate) fn in_words(&self, lang: Lang) -> String {
        let mut written = String::from(self.title.in_lang(lang));
        // The register is our own: it has no copy.
        if self.id == REGISTER {
            return written;
        }
        let (dated, copy, read, not_seen) = match lang {
            Lang::Fr => (
                ", en date du ",
                " (d’après une copie de la page",
                ", lue le ",
                "; nous ne l’avons pas revue en ligne)",
            ),
            Lang::En => (
                ", dated ",
                " (from a copy of the page",
                ", read on ",
                "; we have not seen it online again)",
            ),
        };
        push_day(&mut written, dated, self.dated, lang);
        written.push_str(copy);
        push_day(&mut written, read, self.read, lang);
        written.push_str(not_seen);
        written
    }

    /// Its title, the day on it, and the day our copy was read, where that was noted.
    pub(crate) fn cited(&self, lang: Lang) -> String {
        let mut cited = String::from(self.title.in_lang(lang));
        let (dated, read) = match lang {
            Lang::Fr => (", en date du ", ", copie lue le "),
            Lang::En => (", dated ", ", copy read on "),
        };
        push_day(&mut cited, dated, self.dated, lang);
        push_day(&mut cited, read, self.read, lang);
        cited
    }

    const fn at(self, address: &'static str) -> Self {
        self.at_each(address, address)
    }

    /// At one address in French and at another in English.
    const fn at_each(mut self, fr: &'static str, en: &'static str) -> Self {
        self.address = Some(Words { fr, en });
        self
    }

    const fn dated(mut self, year: i32, month: u8, day: u8) -> Self {
        self.dated = Some(Day::ymd(year, month, day));
        self
    }

    const fn read(mut self, year: i32, month: u8, day: u8) -> Self {
        self.read = Some(Day::ymd(year, month, day));
        self
    }

    const fn with_statements(mut self, count: u8) -> Self {
        self.statements = count;
        self
    }
}

/// The source that holds that statement, page or provision; the register of open questions for one of them.
///
/// ```
/// use echeance::source;
///
/// assert_eq!(source::by_id("S000-05").map(|source| source.id), Some("S000"));
/// assert!(source::by_id("S000-99").is_none());
/// ```
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Source> {
    if open_question::question(id).is_some() {
        return whole(REGISTER);
    }
    whole(id).or_else(|| {
        let (document, number) = id.rsplit_once('-')?;
        let document = whole(document)?;
        let two_digits = number.len() == 2 && number.bytes().all(|byte| byte.is_ascii_digit());
        let number: u8 = number.parse().ok().filter(|_| two_digits)?;
        (1..=document.statements).contains(&number).then_some(document)
    })
}

/// What a person needs to cite from that id: the id, then the title of its source with the day on it and its address, or the open
/// question; `None` where nothing has the id.
///
/// ```
/// use echeance::{Lang, source};
///
/// let cited = source::citation("S003-12", Lang::En).ok_or("no such source")?;
/// assert_eq!(
///     cited,
///     "S003-12: clicSÉQUR, help on signing in (from a copy of the page, read on November\u{a0}28, \
///      2026; we have not seen it online again), https://clicsequr.gouv.qc.ca/sqag-aide/web/FichierAide/en/authentification.html"
/// );
/// let open = source::citation("Q5", Lang::Fr).ok_or("no such question")?;
/// assert_eq!(
///     open,
///     "Q5\u{a0}: point non réglé par les sources. Le jour anniversaire compte-t-il?"
/// );
/// assert_eq!(source::citation("S003-41", Lang::En), None);
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn citation(id: &str, lang: Lang) -> Option<String> {
    let written = if let Some(question) = open_question::question(id) {
        open_question::in_words(question, lang)
    } else {
        let source = by_id(id)?;
        let mut written = source.in_words(lang);
        if let Some(address) = source.address {
            written.push_str(", ");
            written.push_str(address.in_lang(lang));
        }
        written
    };
    Some(match lang {
        Lang::Fr => format!("{id}\u{a0}: {written}"),
        Lang::En => format!("{id}: {written}"),
    })
}

/// Those ids that a text in that language cites: all of them, but of the page that was read in both languages (S000 in
/// English, S001 in French) only the statements in that one, where both are there.
///
/// ```
/// use echeance::{Lang, source};
///
/// let ids = ["S000-05", "S001-08", "Q1"];
/// assert!(source::cited_in(&ids, Lang::Fr).eq(["S001-08", "Q1"]));
/// assert!(source::cited_in(&ids, Lang::En).eq(["S000-05", "Q1"]));
/// assert!(source::cited_in(&["S000-27"], Lang::Fr).eq(["S000-27"]));
/// ```
pub fn cited_in<'a>(ids: &[&'a str], lang: Lang) -> impl Iterator<Item = &'a str> {
    let (own, other) = match lang {
        Lang::Fr => ("S001-", "S000-"),
        Lang::En => ("S000-", "S001-"),
    };
    let has_own = ids.iter().any(|id| id.starts_with(own));
    ids.iter().copied().filter(move |id| !has_own || !id.starts_with(other))
}

/// The first and the last of the days on which our copies of those sources were read; `None` where there are none, or
/// where the day of one was not noted.
///
/// ```
/// use echeance::source;
///
/// let sources = ["S000", "S003"].into_iter().filter_map(source::by_id);
/// let (first, last) = source::read_between(sources).ok_or("a day was not noted")?;
/// assert!(first <= last);
/// assert_eq!(source::read_between([]), None);
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn read_between<'a>(sources: impl IntoIterator<Item = &'a Source>) -> Option<(Day, Day)> {
    let mut days = None;
    for source in sources {
        let read = source.read?;
        days = match days {
            None => Some((read, read)),
            Some((first, last)) => Some((read.min(first), read.max(last))),
        };
    }
    days
}

/// The words and the day, where there is one.
fn push_day(written: &mut String, words: &str, day: Option<Day>, lang: Lang) {
    if let Some(day) = day {
        written.push_str(words);
        // Writing to a text cannot fail.
        let _ = write_day(day, lang, written);
    }
}

/// The id of the register of open questions.
const REGISTER: &str = "Q";

fn whole(id: &str) -> Option<&'static Source> {
    ALL.iter().find(|source| source.id == id)
}

/// Every source: the five documents, pages of the Office, of clicSÉQUR and of the Service d’authentification
/// gouvernementale, one page of a sister desk, provisions, and the register of open questions.
pub static ALL: &[Source] = &[
    Source::new(
        "S000",
        Certainty::High,
        "Office de la protection du consommateur, certificat expiré (en anglais)",
        "Office de la protection du consommateur, expired certificate",
    )
    .at("https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certification-management/expiry-certificate/")
    .dated(2021, 10, 25)
    .read(2026, 11, 28)
    .with_statements(30),
    Source::new(
        "S001",
        Certainty::High,
        "Office de la protection du consommateur, expiration du certificat",
        "Office de la protection du consommateur, expired certificate (in French)",
    )
    .at("https://www.opc.gouv.qc.ca/commercant/permis-certificat/representant-recouvrement/gestion-certificat/expiration-certificat/")
    .dated(2022, 5, 12)
    .read(2026, 11, 28)
    .with_statements(34),
    Source::new(
        "S002",
        Certainty::High,
        "Office de la protection du consommateur, accès par le Service d’authentification gouvernementale",
        "Office de la protection du consommateur, access by the Service d’authentification gouvernementale (in French)",
    )
    .at("https://www.opc.gouv.qc.ca/commercant/permis-certificat/gestion-certificat/authentification-gouvernementale")
    .dated(2025, 7, 14)
    .read(2026, 11, 28)
    .with_statements(43),
    // Four lists are missing from it (Q27).
    Source::new(
        "S003",
        Certainty::High,
        "clicSÉQUR, aide sur la connexion (en anglais)",
        "clicSÉQUR, help on signing in",
    )
    .at("https://clicsequr.gouv.qc.ca/sqag-aide/web/FichierAide/en/authentification.html")
    .read(2026, 11, 28)
    .with_statements(40),
    Source::new(
        "S004",
        Certainty::High,
        "clicSÉQUR, sécurité des échanges (en anglais)",
        "clicSÉQUR, security of exchanges",
    )
    .at("https://info.clicsequr.gouv.qc.ca/en/citoyens/security-exchange-citizens-clicsequr/")
    .read(2026, 11, 28)
    .with_statements(38),
    Source::new(
        "OPC-definition",
        Certainty::High,
        "Office de la protection du consommateur, définition du représentant d’agent de recouvrement (en anglais)",
        "Office de la protection du consommateur, definition of a collection agent representative",
    )
    .at("https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/definition/")
    .dated(2021, 5, 3),
    Source::new(
        "OPC-application-regular",
        Certainty::High,
        "Office de la protection du consommateur, demande de certificat régulier (en anglais)",
        "Office de la protection du consommateur, application for a regular certificate",
    )
    .at("https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certificate/application-regular/")
    .dated(2021, 1, 6),
    Source::new(
        "OPC-application-temporary",
        Certainty::High,
        "Office de la protection du consommateur, demande de certificat temporaire (en anglais)",
        "Office de la protection du consommateur, application for a temporary certificate",
    )
    .at("https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certificate/application-temporary/")
    .dated(2020, 2, 3),
    Source::new(
        "OPC-temporary-expiry",
        Certainty::High,
        "Office de la protection du consommateur, expiration du certificat temporaire",
        "Office de la protection du consommateur, expiry of the temporary certificate (in French)",
    )
    .at("https://www.opc.gouv.qc.ca/commercant/permis-certificat/representant-recouvrement/gestion-certificat/expiration-certificat-temporaire/"),
    Source::new(
        "OPC-exam",
        Certainty::High,
        "Office de la protection du consommateur, examen (en anglais)",
        "Office de la protection du consommateur, exam",
    )
    .at("https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certificate/exam/")
    .dated(2021, 5, 3),
    Source::new(
        "OPC-work-stoppage",
        Certainty::High,
        "Office de la protection du consommateur, arrêt de travail (en anglais)",
        "Office de la protection du consommateur, work stoppage",
    )
    .at("https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certificate/work-stoppage/")
    .dated(2021, 5, 3),
    Source::new(
        "OPC-changing-information",
        Certainty::High,
        "Office de la protection du consommateur, modification des renseignements (en anglais)",
        "Office de la protection du consommateur, changing information",
    )
    .at("https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certificate/changing-information/")
    .dated(2019, 7, 3),
    // The maintained page; the English one before it stands below.
    Source::new(
        "OPC-renewing",
        Certainty::High,
        "Office de la protection du consommateur, renouvellement du certificat",
        "Office de la protection du consommateur, renewing the certificate (in French)",
    )
    .at("https://www.opc.gouv.qc.ca/commercant/permis-certificat/representant-recouvrement/certificat/renouveler")
    .dated(2024, 7, 15),
    Source::new(
        "OPC-renewing-2021",
        Certainty::High,
        "Office de la protection du consommateur, renouvellement du certificat (2021, en anglais)",
        "Office de la protection du consommateur, renewing the certificate (2021)",
    )
    .at("https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certificate/renewing/")
    .dated(2021, 7, 8),
    Source::new(
        "OPC-management",
        Certainty::High,
        "Office de la protection du consommateur, gestion du certificat",
        "Office de la protection du consommateur, certificate management (in French)",
    )
    .at("https://www.opc.gouv.qc.ca/commercant/permis-certificat/gestion-certificat/")
    .dated(2022, 5, 13),
    Source::new(
        "OPC-laws",
        Certainty::High,
        "Office de la protection du consommateur, lois et règlements (en anglais)",
        "Office de la protection du consommateur, laws and regulations",
    )
    .at("https://www.opc.gouv.qc.ca/en/opc/laws-regulations/"),
    Source::new(
        "OPC-complaint",
        Certainty::Medium,
        "Office de la protection du consommateur, plainte sur les services de l’Office (en anglais)",
        "Office de la protection du consommateur, complaint about the services of the Office",
    )
    .at("https://www.opc.gouv.qc.ca/en/contact/complaint-services-office/")
    .dated(2021, 5, 3)
    .read(2026, 11, 28),
    // Of the sister regime of travel counsellors, read in part: what their numbers begin with.
    Source::new(
        "OPC-counsellor-expiry",
        Certainty::Medium,
        "Office de la protection du consommateur, certificat expiré d’un conseiller en voyages (en anglais)",
        "Office de la protection du consommateur, expired certificate of a travel counsellor",
    )
    .at("https://opc.gouv.qc.ca/en/merchant/licenses-certificates/counsellor/certification-management/expiration-non-payment")
    .read(2026, 11, 28),
    Source::new(
        "CLICSEQUR-create-account",
        Certainty::High,
        "clicSÉQUR, création d’un compte",
        "clicSÉQUR, creating an account (in French)",
    )
    .at("https://aide.clicsequr.gouv.qc.ca/creer-compte/"),
    Source::new(
        "CLICSEQUR-identity-check",
        Certainty::High,
        "clicSÉQUR, vérification de l’identité",
        "clicSÉQUR, identity check (in French)",
    )
    .at("https://aide.clicsequr.gouv.qc.ca/creer-compte/verification-identite/"),
    Source::new(
        "CLICSEQUR-confidentiality-policy",
        Certainty::High,
        "clicSÉQUR, politique de confidentialité",
        "clicSÉQUR, confidentiality policy",
    )
    .at_each(
        "https://aide.clicsequr.gouv.qc.ca/politiques-et-conditions/politique-confidentialite-clicsequr.html",
        "https://aide.clicsequr.gouv.qc.ca/en/policy-and-terms/confidentiality-policy-clicsequr/",
    ),
    Source::new(
        "CLICSEQUR-security",
        Certainty::High,
        "clicSÉQUR, sécurité (en anglais)",
        "clicSÉQUR, security",
    )
    .at("https://aide.clicsequr.gouv.qc.ca/en/policy-and-terms/security-clicsequr/"),
    Source::new(
        "CLICSEQUR-audience",
        Certainty::High,
        "clicSÉQUR, à qui il s’adresse",
        "clicSÉQUR, whom it is for (in French)",
    )
    .at("https://info.clicsequr.gouv.qc.ca/citoyens/a-qui-sadresse-clicsequr/"),
    // The French counterpart of S004, read in part.
    Source::new(
        "CLICSEQUR-exchanges",
        Certainty::High,
        "clicSÉQUR, sécurité des échanges",
        "clicSÉQUR, security of exchanges (in French)",
    )
    .at("https://info.clicsequr.gouv.qc.ca/citoyens/securite-echanges-citoyens-clisequr"),
    // A sister desk: that Services Québec closes alike is an analogy (Q36).
    Source::new(
        "DEC-closing-days",
        Certainty::Low,
        "Directeur de l’état civil, jours de fermeture du centre d’appels, par analogie (en anglais)",
        "Directeur de l’état civil, closing days of the call centre, by analogy",
    )
    .at("https://www.etatcivil.gouv.qc.ca/en/holidays.html")
    .dated(2022, 4, 7),
    Source::new(
        "SAG-create-account",
        Certainty::High,
        "Service d’authentification gouvernementale, création d’un compte (en anglais)",
        "Service d’authentification gouvernementale, creating an account",
    )
    .at("https://www.quebec.ca/en/gouvernement/faire-affaire-gouvernement/government-authentication-service/how-create-account"),
    Source::new(
        "SAG-in-person",
        Certainty::High,
        "Société de l’assurance automobile du Québec, preuve d’identité en personne",
        "Société de l’assurance automobile du Québec, proof of identity in person (in French)",
    )
    .at("https://saaq.gouv.qc.ca/nous-joindre/authentification-gouvernementale"),
    Source::new(
        "SAG-privacy",
        Certainty::High,
        "Service d’authentification gouvernementale, politique de confidentialité",
        "Service d’authentification gouvernementale, privacy policy (in French)",
    )
    .at("https://www.quebec.ca/gouvernement/faire-affaire-gouvernement/authentification-gouvernementale/politique-confidentialite"),
    // A plan, from a spokesperson of the ministry; whether it was kept is not known.
    Source::new(
        "SAG-schedule",
        Certainty::Medium,
        "Protégez-Vous, calendrier du remplacement de clicSÉQUR",
        "Protégez-Vous, schedule for replacing clicSÉQUR (in French)",
    )
    .at("https://www.protegez-vous.ca/argent/authentification-gouvernementale"),
    // Of provisions read on LégisQuébec in one language, the address in the other follows from its rule (`fr`, `lc`, `rc`
    // beside `en`, `cs`, `cr`): both editions have official status.
    Source::new(
        "A-2.1-s65.2",
        Certainty::High,
        "Loi sur l’accès aux documents des organismes publics et sur la protection des renseignements personnels (RLRQ, c.\u{a0}A-2.1), art.\u{a0}65.2",
        "Act respecting Access to documents held by public bodies and the Protection of personal information (CQLR, c.\u{a0}A-2.1), s.\u{a0}65.2",
    )
    .at_each(
        "https://www.legisquebec.gouv.qc.ca/fr/version/lc/A-2.1?code=se:65_2&historique=20240325",
        "https://www.legisquebec.gouv.qc.ca/en/version/cs/A-2.1?code=se:65_2&history=20240325",
    )
    .dated(2024, 3, 25)
    .read(2026, 11, 28),
    // An unofficial copy (Q29).
    Source::new(
        "P-40.1-s269",
        Certainty::Medium,
        "Loi sur la protection du consommateur (RLRQ, c.\u{a0}P-40.1), art.\u{a0}269, copie non officielle",
        "Consumer Protection Act (CQLR, c.\u{a0}P-40.1), s.\u{a0}269, unofficial copy",
    )
    .at("http://mvtechnologie.com/siteprivepromo/loisqc/lpc/arti0766.htm"),
    // A sister text: that the duties of certificates are indexed alike is an analogy.
    Source::new(
        "P-40.1-r3-s165.1",
        Certainty::Medium,
        "Règlement d’application de la Loi sur la protection du consommateur (RLRQ, c.\u{a0}P-40.1, r.\u{a0}3), art.\u{a0}165.1, par analogie",
        "Regulation respecting the application of the Consumer Protection Act (CQLR, c.\u{a0}P-40.1, r.\u{a0}3), s.\u{a0}165.1, by analogy",
    ),
    Source::new(
        "R-2.2-s1",
        Certainty::High,
        "Loi sur le recouvrement de certaines créances (RLRQ, c.\u{a0}R-2.2), art.\u{a0}1",
        "Act respecting the collection of certain debts (CQLR, c.\u{a0}R-2.2), s.\u{a0}1",
    )
    .at_each(
        "https://www.legisquebec.gouv.qc.ca/fr/document/lc/R-2.2/20190613",
        "https://www.legisquebec.gouv.qc.ca/en/document/cs/R-2.2/20190613",
    )
    .dated(2019, 6, 13),
    // Its own text could not be read: it is known from section 1 of the regulation.
    Source::new(
        "R-2.2-s44.1",
        Certainty::Medium,
        "Loi sur le recouvrement de certaines créances (RLRQ, c.\u{a0}R-2.2), art.\u{a0}44.1, connu par le règlement",
        "Act respecting the collection of certain debts (CQLR, c.\u{a0}R-2.2), s.\u{a0}44.1, known from the regulation",
    )
    .at_each(
        "https://www.legisquebec.gouv.qc.ca/fr/document/rc/R-2.2,%20r.%201/20220701",
        "https://www.legisquebec.gouv.qc.ca/en/document/cr/R-2.2,%20r.%201/20220701",
    )
    .dated(2022, 7, 1),
    Source::new(
        "R-2.2-s51",
        Certainty::High,
        "Loi sur le recouvrement de certaines créances (RLRQ, c.\u{a0}R-2.2), art.\u{a0}51",
        "Act respecting the collection of certain debts (CQLR, c.\u{a0}R-2.2), s.\u{a0}51",
    )
    .at_each(
        "https://www.legisquebec.gouv.qc.ca/fr/showversion/lc/R-2.2?code=se:51&pointInTime=20200123",
        "https://www.legisquebec.gouv.qc.ca/en/showversion/cs/R-2.2?code=se:51&pointInTime=20200123",
    )
    .dated(2020, 1, 23),
    Source::new(
        "R-2.2-r1-s1",
        Certainty::High,
        "Règlement d’application de la Loi sur le recouvrement de certaines créances (RLRQ, c.\u{a0}R-2.2, r.\u{a0}1), art.\u{a0}1",
        "Regulation respecting the application of the Act respecting the collection of certain debts (CQLR, c.\u{a0}R-2.2, r.\u{a0}1), s.\u{a0}1",
    )
    .at_each(
        "https://www.legisquebec.gouv.qc.ca/fr/document/rc/R-2.2,%20r.%201/20220701",
        "https://www.legisquebec.gouv.qc.ca/en/document/cr/R-2.2,%20r.%201/20220701",
    )
    .dated(2022, 7, 1),
    // Known from the notice at the head of the regulation; its own text could not be read.
    Source::new(
        "R-2.2-r1-s33.7",
        Certainty::High,
        "Règlement d’application de la Loi sur le recouvrement de certaines créances (RLRQ, c.\u{a0}R-2.2, r.\u{a0}1), art.\u{a0}33.7, connu par l’avis d’indexation",
        "Regulation respecting the application of the Act respecting the collection of certain debts (CQLR, c.\u{a0}R-2.2, r.\u{a0}1), s.\u{a0}33.7, known from the notice of indexing",
    )
    .at_each(
        "https://legisquebec.gouv.qc.ca/fr/document/rc/R-2.2,%20r.%201%20/20230701",
        "https://legisquebec.gouv.qc.ca/fr/document/rc/R-2.2,%20r.%201%20/20230701?langcont=en",
    )
    .dated(2023, 7, 1),
    // Of the sister regime of travel counsellors: an analogy (Q28).
    Source::new(
        "A-10-r1-s11.2",
        Certainty::Low,
        "Règlement sur les agents de voyages (RLRQ, c.\u{a0}A-10, r.\u{a0}1), art.\u{a0}11.2, par analogie",
        "Regulation respecting travel agents (CQLR, c.\u{a0}A-10, r.\u{a0}1), s.\u{a0}11.2, by analogy",
    )
    .dated(2024, 11, 20),
    Source::new(
        "I-16-s52",
        Certainty::Medium,
        "Loi d’interprétation (RLRQ, c.\u{a0}I-16), art.\u{a0}52, copie non officielle",
        "Interpretation Act (CQLR, c.\u{a0}I-16), s.\u{a0}52, unofficial copy",
    )
    .at("https://calculateurjudiciaire.com/loi-interpretation-rlrq"),
    Source::new(
        "I-16-s61",
        Certainty::Medium,
        "Loi d’interprétation (RLRQ, c.\u{a0}I-16), art.\u{a0}61",
        "Interpretation Act (CQLR, c.\u{a0}I-16), s.\u{a0}61",
    )
    .at_each(
        "https://www.legisquebec.gouv.qc.ca/fr/version/lc/I-16?code=se:61&historique=20220209",
        "https://www.legisquebec.gouv.qc.ca/en/version/cs/I-16?code=se:61&history=20220209",
    )
    .dated(2022, 2, 9),
    // For periods before a court: used by analogy (Q7).
    Source::new(
        "CCP-art83",
        Certainty::High,
        "Code de procédure civile (RLRQ, c.\u{a0}C-25.01), art.\u{a0}83, par analogie",
        "Code of Civil Procedure (CQLR, c.\u{a0}C-25.01), art.\u{a0}83, by analogy",
    )
    .at("https://lpc.quebec/articles/art-83-cpc"),
    Source::new(
        "T-5.1",
        Certainty::High,
        "Loi sur le temps légal (RLRQ, c.\u{a0}T-5.1), art.\u{a0}1 et 2",
        "Legal Time Act (CQLR, c.\u{a0}T-5.1), ss.\u{a0}1 and 2",
    )
    .at_each(
        "http://legisquebec.gouv.qc.ca/fr/ShowDoc/cs/T-5.1",
        "http://legisquebec.gouv.qc.ca/en/ShowDoc/cs/T-5.1",
    )
    .dated(2007, 1, 1),
    Source::new(
        REGISTER,
        Certainty::Low,
        "Registre des questions ouvertes",
        "Register of open questions",
    ),
];
