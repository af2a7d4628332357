//! Details that a letter needs and no source gives: who decides, whom to contact, where the facts came from.

use alloc::vec::Vec;
use core::fmt;

use crate::language::{Lang, Words};
use crate::rule::debug::Hidden;

/// Details that the sender of a letter knows and the sources do not give. A detail that is left out appears in the
/// letter as a marked blank: nothing is made up.
///
/// Texts are in the language of the letter, one line each.
///
/// ```
/// use echeance::{DecidedBy, Lang, Profile, dynamic::Question};
/// use time::macros::date;
///
/// let asked = Question::new("exam-validity")
///     .as_of(date!(2026-11-22))
///     .fact("passed_on", date!(2024-11-21))
///     .ask()?;
/// let profile = Profile {
///     file_number: Some("A-17"),
///     decided: Some(DecidedBy::SoftwareAlone),
///     ..Profile::default()
/// };
/// let letter = asked.letter_with(&profile, Lang::En);
/// assert!(letter.contains("\nFile number: A-17\n"));
/// assert!(letter.contains("based exclusively on automated processing"));
/// // The body that sends it is not given.
/// assert!(letter.contains("\nBody: [to be filled in]\n"));
/// # Ok::<(), echeance::Error>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Profile<'a> {
    /// The body that makes the decision.
    pub body: Option<&'a str>,
    /// Its unit.
    pub unit: Option<&'a str>,
    /// The person who can review the decision, and how to reach that person.
    pub contact: Option<&'a str>,
    /// The recourse against the decision.
    pub recourse: Option<&'a str>,
    /// The time limit of that recourse.
    pub recourse_limit: Option<&'a str>,
    /// The number of the person’s file.
    pub file_number: Option<&'a str>,
    /// Whether a person or software alone decides.
    pub decided: Option<DecidedBy>,
    /// The origin of facts, by the name of the fact.
    pub origins: &'a [(&'a str, &'a str)],
}

/// Shows which entries are filled in but not their content: they name people and their files.
impl fmt::Debug for Profile<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Profile");
        for (name, text) in [
            ("body", self.body),
            ("unit", self.unit),
            ("contact", self.contact),
            ("recourse", self.recourse),
            ("recourse_limit", self.recourse_limit),
            ("file_number", self.file_number),
        ] {
            shown.field(name, &text.map(|_| Hidden));
        }
        let origins: Vec<_> = self.origins.iter().map(|(fact, _)| fact).collect();
        shown.field("decided", &self.decided).field("origins", &origins).finish()
    }
}

/// Whether software alone makes the decision. If it does, the person must be informed (A-2.1, s. 65.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecidedBy {
    /// The decision is based exclusively on automated processing.
    SoftwareAlone,
    /// A person decides, with the help of software.
    PersonWithSoftware,
}

pub(super) const BODY: Words = Words { fr: "Organisme", en: "Body" };
pub(super) const UNIT: Words = Words { fr: "Unité administrative", en: "Unit" };
pub(super) const FILE_NUMBER: Words = Words { fr: "Numéro de dossier", en: "File number" };
pub(super) const CONTACT: Words = Words { fr: "Personne à joindre", en: "Person to reach" };
pub(super) const RECOURSE: Words = Words { fr: "Recours", en: "Recourse" };
pub(super) const RECOURSE_LIMIT: Words =
    Words { fr: "Délai pour exercer ce recours", en: "Time limit for that recourse" };
pub(super) const ORIGIN: Words = Words { fr: "Provenance", en: "Came from" };
pub(super) const ORIGINS: Words =
    Words { fr: "Provenance de ces faits", en: "Where these facts came from" };
pub(super) const OTHER_ORIGINS: Words =
    Words { fr: "Provenance des autres faits", en: "Where the other facts came from" };
pub(super) const BLANK: Words = Words { fr: "[à remplir]", en: "[to be filled in]" };
const SOFTWARE_ALONE: Words = Words {
    fr: "Cette décision est fondée exclusivement sur un traitement automatisé de vos renseignements \
         personnels (Loi sur l’accès, RLRQ, c.\u{a0}A-2.1, art.\u{a0}65.2).",
    en: "This decision is based exclusively on automated processing of your personal information \
         (Access Act, CQLR, c. A-2.1, s. 65.2).",
};
const PERSON_WITH_SOFTWARE: Words = Words {
    fr: "Cette décision est prise par une personne, avec l’aide d’un logiciel.",
    en: "This decision is made by a person, with the help of a computer program.",
};
const WHO_DECIDES: Words = Words {
    fr: "[À remplir\u{a0}: décision prise par le logiciel seul, ou par une personne avec son aide]",
    en: "[To be filled in: decision made by the computer program alone, or by a person with its help]",
};

impl Profile<'_> {
    /// The sentence that states who decides, or a marked blank.
    pub(super) fn decided(&self, lang: Lang) -> &'static str {
        let words = match self.decided {
            None => WHO_DECIDES,
            Some(DecidedBy::SoftwareAlone) => SOFTWARE_ALONE,
            Some(DecidedBy::PersonWithSoftware) => PERSON_WITH_SOFTWARE,
        };
        words.in_lang(lang)
    }

    /// The origin of a fact; `None` if the profile does not give it.
    pub(super) fn origin(&self, fact: &str) -> Option<&str> {
        self.origins.iter().find(|(name, _)| *name == fact).map(|(_, origin)| *origin)
    }
}
