//! Errors: for a question that cannot be asked. A refusal is an answer, never an error.

use alloc::borrow::{Cow, ToOwned};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::language::{Lang, Words};
use crate::rule::Rule;
use crate::rule::fact::{FactSet, FactSpec, Kind};
use crate::rule::member::{ChoiceSpec, Member, Set};
use crate::rule::near::{ask_whether, meant};
use crate::rule::reading::Reading;

/// The errors of a question: number, name, slug, and the sentence in both languages.
macro_rules! error_codes {
    ($($(#[$doc:meta])+ $number:literal $name:ident $slug:literal $fr:literal / $en:literal;)+) => {
        /// What is wrong with a question. Slugs and numbers are append-only.
        ///
        /// More can come: `match` with an arm for the rest, or compare slugs.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode {
            $($(#[$doc])+ $name,)+
        }

        impl ErrorCode {
            /// Every code, in the order of its numbers.
            pub const ALL: [ErrorCode; [$(ErrorCode::$name),+].len()] = [$(ErrorCode::$name),+];

            const fn entry(self) -> (u16, &'static str, Words) {
                match self {
                    $(ErrorCode::$name => ($number, $slug, Words { fr: $fr, en: $en }),)+
                }
            }
        }
    };
}

error_codes! {
    /// Not a JSON object, a key twice, or nesting over 8.
    101 NotJson "not-json"
        "la question n’est pas un objet JSON bien formé, une clé y figure deux fois ou elle compte plus de 8 niveaux" /
        "the question is not a well-formed JSON object, has a key twice or is nested over 8 levels";
    /// The question is over 64 KiB, or a text over 4,096 bytes.
    102 TooLong "too-long"
        "le texte est trop long (64\u{a0}Kio pour une question, 4\u{a0}096 octets pour un fait)" /
        "the text is too long (64 KiB for a question, 4,096 bytes for a fact)";
    /// No rule has that slug.
    103 UnknownRule "unknown-rule"
        "aucune règle ne porte ce nom" /
        "no rule has this name";
    /// `rule`, a required `as_of` or a part of a list item is missing.
    104 MissingField "missing-field"
        "ce champ est obligatoire" /
        "this field is required";
    /// A key that the contract does not have.
    105 UnknownField "unknown-field"
        "ce champ n’existe pas pour cette question" /
        "this question has no such field";
    /// A value of another type than the fact's.
    106 WrongType "wrong-type"
        "la valeur n’est pas du type attendu" /
        "the value is not of the expected type";
    /// None of the fact's or reading's choices.
    107 NotAChoice "not-a-choice"
        "la valeur n’est pas l’un des choix possibles" /
        "the value is not one of the choices";
    /// Not a day as `YYYY-MM-DD`.
    108 NotADate "not-a-date"
        "la valeur n’est pas un jour du calendrier, écrit AAAA-MM-JJ" /
        "the value is not a day of the calendar, written YYYY-MM-DD";
    /// Not an instant as RFC 3339 writes it.
    109 NotAnInstant "not-an-instant"
        "la valeur n’est pas un instant au format RFC\u{a0}3339" /
        "the value is not an instant in RFC 3339 form";
    /// An instant without its offset.
    110 OffsetMissing "offset-missing"
        "l’instant n’indique pas son décalage par rapport à l’heure UTC" /
        "the instant has no UTC offset";
    /// A day outside 1900-01-01 to 2199-12-31.
    111 DateOutOfRange "date-out-of-range"
        "la date est hors de la période du 1er\u{a0}janvier\u{a0}1900 au 31\u{a0}décembre\u{a0}2199" /
        "the date is outside January 1, 1900 to December 31, 2199";
    /// A number outside the fact's range.
    112 OutOfRange "out-of-range"
        "le nombre est hors des limites permises" /
        "the number is outside the accepted range";
    /// A past fact that is later than `as_of`.
    113 InTheFuture "in-the-future"
        "ce fait passé est postérieur à la date de la question; vérifiez les deux" /
        "this past fact is later than the day of the question; check both";
    /// An end before its start.
    114 EndBeforeStart "end-before-start"
        "la fin précède le début; vérifiez les deux jours" /
        "the end comes before the start; check both days";
    /// Two facts that cannot both be true.
    115 ConflictingFacts "conflicting-facts"
        "ce fait en contredit un autre; vérifiez-les, ou laissez inconnu celui qui est incertain" /
        "this fact contradicts another one; check them, or leave the uncertain one unknown";
    /// A step done before the one that it needs.
    116 ImpossibleOrder "impossible-order"
        "cette étape ne peut pas précéder celle dont elle dépend; vérifiez les deux" /
        "this step cannot come before the one it depends on; check both";
    /// A temporary certificate issued outside 2019-08-01 to 2019-12-31.
    117 OutsideTemporaryWindow "outside-temporary-window"
        "les certificats temporaires ont été délivrés du 1er\u{a0}août au 31\u{a0}décembre\u{a0}2019" /
        "temporary certificates were issued from August 1 to December 31, 2019";
}

impl ErrorCode {
    /// The slug, for programs.
    ///
    /// ```
    /// use echeance::ErrorCode;
    ///
    /// assert_eq!(ErrorCode::InTheFuture.slug(), "in-the-future");
    /// ```
    #[must_use]
    pub const fn slug(self) -> &'static str {
        self.entry().1
    }

    /// The number, stable and never re-used; it is also the C status.
    ///
    /// ```
    /// use echeance::ErrorCode;
    ///
    /// assert_eq!(ErrorCode::InTheFuture.number(), 113);
    /// ```
    #[must_use]
    pub const fn number(self) -> u16 {
        self.entry().0
    }

    /// The sentence, for a person.
    ///
    /// ```
    /// use echeance::ErrorCode;
    ///
    /// let code = ErrorCode::InTheFuture;
    /// assert_eq!((code.number(), code.slug()), (113, "in-the-future"));
    /// assert_eq!(code.text().en, "this past fact is later than the day of the question; check both");
    /// ```
    #[must_use]
    pub const fn text(self) -> Words {
        self.entry().2
    }
}

/// Why a question cannot be asked, and by which field. Never holds a value that was given.
///
/// ```
/// use echeance::{Error, ErrorCode};
///
/// let error = Error::new(ErrorCode::UnknownRule, "rule");
/// assert_eq!(format!("{error:?}"), r#"Error { code: UnknownRule, field: Some("rule") }"#);
/// ```
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {}", .field.as_deref().unwrap_or("question"), self.text(Lang::En))]
pub struct Error {
    /// What is wrong.
    pub code: ErrorCode,
    /// The field, as `facts.exam_passed_on`; `None` where it is the whole text.
    pub field: Option<Cow<'static, str>>,
    taken: Taken,
}

/// What the sentence of an error says besides what its code says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Taken {
    Unsaid,
    /// The range that the field takes.
    Numbers(i32, i32),
    /// The names that the field takes, and the one that was perhaps meant.
    Names(Vec<&'static str>, Option<&'static str>),
    /// The choices that the field takes, and the one that was perhaps meant.
    Choices(Vec<ChoiceSpec>, Option<&'static str>),
    /// Of a name that is not known, the one that was perhaps meant.
    Meant(&'static str),
    /// The facts that do not go together.
    Together(Vec<&'static str>),
    /// The field is left out of a question for its boundaries.
    NotHere,
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Error");
        shown.field("code", &self.code).field("field", &self.field);
        match &self.taken {
            Taken::Numbers(from, to) => shown.field("takes", &(from..=to)),
            Taken::Names(names, _) => shown.field("takes", names),
            Taken::Choices(choices, _) => {
                let slugs: Vec<_> = choices.iter().map(|choice| choice.slug).collect();
                shown.field("takes", &slugs)
            }
            Taken::Meant(name) => shown.field("meant", name),
            Taken::Together(names) => shown.field("together", names),
            Taken::Unsaid | Taken::NotHere => &mut shown,
        };
        shown.finish()
    }
}

/// What a yes or no takes.
const YES_OR_NO: &[ChoiceSpec] = &[
    ChoiceSpec { slug: "true", words: Words { fr: "oui", en: "yes" } },
    ChoiceSpec { slug: "false", words: Words { fr: "non", en: "no" } },
];

/// A choice as it is written, with what it says where that is not the same.
fn choice_in_words(choice: &ChoiceSpec, lang: Lang) -> String {
    let (slug, words) = (choice.slug, choice.words.in_lang(lang));
    if slug.replace('-', " ") == words { slug.to_owned() } else { format!("{slug} ({words})") }
}

impl Taken {
    /// What a fact takes, of an error by which a value is out of its range or none of its choices.
    fn by(fact: &FactSpec, code: ErrorCode) -> Self {
        let choices = match (code, fact.kind) {
            (ErrorCode::OutOfRange, Kind::Number(from, to)) => return Taken::Numbers(from, to),
            (ErrorCode::NotAChoice, Kind::Choice(choices) | Kind::Set(choices)) => choices,
            (ErrorCode::NotAChoice, Kind::YesNo) => YES_OR_NO,
            _ => return Taken::Unsaid,
        };
        // No suggestion here: it would tell what the fact is, and errors are logged.
        Taken::Choices(choices.iter().copied().chain(fact.word).collect(), None)
    }
}

impl Error {
    /// An error at a field.
    ///
    /// ```
    /// use echeance::{Error, ErrorCode};
    ///
    /// let error = Error::new(ErrorCode::UnknownRule, "rule");
    /// assert_eq!(error.to_string(), "rule: no rule has this name");
    /// ```
    #[must_use]
    pub fn new(code: ErrorCode, field: impl Into<Cow<'static, str>>) -> Self {
        Error { code, field: Some(field.into()), taken: Taken::Unsaid }
    }

    /// The error at a field that a question to that rule does not have: `facts.x`, `readings.x` or `x`.
    pub(crate) fn unknown_field(rule: &Rule, field: &str) -> Self {
        let facts = || rule.facts.iter().map(|fact| fact.name);
        let meant = match field.split_once('.') {
            Some(("facts", name)) => meant(name, facts()),
            Some(("readings", name)) => meant(name, Reading::ALL.map(Reading::slug)),
            // A fact that stands beside `facts`.
            _ => meant(field, ["rule", "as_of", "facts", "readings", "id"])
                .or_else(|| facts().find(|name| *name == field)),
        };
        Error::new(ErrorCode::UnknownField, field.to_owned()).perhaps(meant)
    }

    pub(crate) fn perhaps(self, meant: Option<&'static str>) -> Self {
        Error { taken: meant.map_or(Taken::Unsaid, Taken::Meant), ..self }
    }

    #[cfg(feature = "serde")]
    pub(crate) const fn whole(code: ErrorCode) -> Self {
        Error { code, field: None, taken: Taken::Unsaid }
    }

    /// The error at the value of a fact, named as it is in the question.
    pub(crate) fn of_fact(
        code: ErrorCode,
        fact: &FactSpec,
        field: impl Into<Cow<'static, str>>,
    ) -> Self {
        Error { taken: Taken::by(fact, code), ..Error::new(code, field) }
    }

    /// The error for an unknown name or word.
    pub(crate) fn none_of(
        given: &str,
        names: impl Iterator<Item = &'static str>,
        field: impl Into<Cow<'static, str>>,
    ) -> Self {
        let names: Vec<_> = names.collect();
        let meant = meant(given, names.iter().copied());
        Error { taken: Taken::Names(names, meant), ..Error::new(ErrorCode::NotAChoice, field) }
    }

    /// The error for an unknown choice of a reading.
    pub(crate) fn none_of_choices(reading: Reading, meant: Option<&'static str>) -> Self {
        Error {
            taken: Taken::Choices(reading.choices().to_vec(), meant),
            ..Error::new(ErrorCode::NotAChoice, format!("readings.{}", reading.slug()))
        }
    }

    /// The error at the fact whose boundaries are asked for, where it was given.
    pub(crate) fn not_to_be_given(field: impl Into<Cow<'static, str>>) -> Self {
        Error { taken: Taken::NotHere, ..Error::new(ErrorCode::UnknownField, field) }
    }

    /// The sentence, for a person: that of the code and, of a number or a choice, what the field takes; of a name that is
    /// not known, which one was perhaps meant.
    ///
    /// ```
    /// use echeance::Lang;
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let question = Question::new("holder-review").as_of(date!(2026-11-21));
    /// let error = question.clone().fact("renewal_lead_days", 731).ask().unwrap_err();
    /// assert_eq!(error.text(Lang::En), "the number is outside the accepted range: 0 to 730");
    /// let error = question.fact("kind", "lifelong").ask().unwrap_err();
    /// let choices = "the value is not one of the choices: regular (regular certificate), temporary (temporary certificate)";
    /// assert_eq!(error.text(Lang::En), choices);
    /// ```
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let words = self.code.text().in_lang(lang);
        let (taken, meant) = match (&self.taken, lang) {
            (Taken::Unsaid, _) => return words.to_owned(),
            (Taken::NotHere, lang) => return NOT_TO_BE_GIVEN.in_lang(lang).to_owned(),
            (Taken::Names(names, _), _) if names.is_empty() => return words.to_owned(),
            (Taken::Numbers(from, to), Lang::Fr) => (format!("de {from} à {to}"), None),
            (Taken::Numbers(from, to), Lang::En) => (format!("{from} to {to}"), None),
            (Taken::Names(names, meant), _) => (names.join(", "), *meant),
            (Taken::Choices(choices, meant), lang) => {
                let each = choices.iter().map(|choice| choice_in_words(choice, lang));
                (each.collect::<Vec<_>>().join(", "), *meant)
            }
            (Taken::Together(names), Lang::Fr) => {
                return format!("{words}; vérifiez ensemble {}", names.join(" et "));
            }
            (Taken::Together(names), Lang::En) => {
                return format!("{words}; check {} together", names.join(" and "));
            }
            (Taken::Meant(name), lang) => {
                return format!("{words}{}", ask_whether(Some(name), lang));
            }
        };
        let perhaps = ask_whether(meant, lang);
        match lang {
            Lang::Fr => format!("{words}\u{a0}: {taken}{perhaps}"),
            Lang::En => format!("{words}: {taken}{perhaps}"),
        }
    }
}

/// What is wrong with a fact that is given where its boundaries are asked for.
const NOT_TO_BE_GIVEN: Words = Words {
    fr: "le fait dont on demande les bornes ne doit pas être donné; retirez-le de la question",
    en: "the fact whose boundaries are asked for must not be given; leave it out of the question",
};

/// A relation between facts that does not hold, or a moment that the rule does not take: an [`Error`] before its field is
/// written, which takes no allocation.
///
/// ```
/// use echeance::dynamic::Input;
/// use echeance::dynamic::face::CheckedCase;
/// use echeance::rules::change_notice::RULE;
/// use echeance::{ErrorCode, Readings};
///
/// let place = |name| RULE.fact_place(name).expect("a fact of the rule");
/// let mut case = CheckedCase::new(&RULE, Input::from("2026-11-21"), Readings::default())?;
/// case.give(place("changed_on"), Input::from("2026-11-02"))?;
/// case.give(place("notified_on"), Input::from("2026-11-01"))?;
/// let fault = case.ask().unwrap_err();
/// assert_eq!((fault.code, fault.place()), (ErrorCode::EndBeforeStart, Some(place("notified_on"))));
/// assert_eq!(fault.named(&RULE).field.as_deref(), Some("facts.notified_on"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", .code.text().en)]
pub struct Fault {
    /// What is wrong.
    pub code: ErrorCode,
    /// The place in the rule's table of the fact that the error names: of a relation the later one.
    pub(crate) fact: usize,
    /// The facts it is about: whatever the others were, it would not hold.
    pub(crate) among: FactSet,
}

/// The place of a fault that is the moment's: past the end of every table.
const MOMENT: usize = usize::MAX;

impl Fault {
    /// A moment that the rule does not take.
    #[inline(always)]
    pub(crate) const fn moment(code: ErrorCode) -> Self {
        Fault { code, fact: MOMENT, among: FactSet::NONE }
    }

    /// The place in the rule's table of the fact that is wrong: of a relation the later one. `None` where the moment is
    /// wrong.
    ///
    /// ```
    /// use echeance::Readings;
    /// use echeance::dynamic::Input;
    /// use echeance::dynamic::face::CheckedCase;
    /// use echeance::rules::exam_validity::RULE;
    ///
    /// let fault = CheckedCase::new(&RULE, Input::from("today"), Readings::default()).unwrap_err();
    /// assert_eq!(fault.place(), None);
    /// ```
    #[must_use]
    pub const fn place(self) -> Option<usize> {
        if self.fact == MOMENT { None } else { Some(self.fact) }
    }

    /// A relation among those facts, named for the last of them.
    #[inline]
    pub(crate) fn among<F: Member>(code: ErrorCode, facts: &[F]) -> Self {
        let last = facts.iter().map(|fact| fact.place()).max().unwrap_or(1);
        let among = FactSet(Set::of(facts).bits());
        Fault { code, fact: usize::from(last).wrapping_sub(1), among }
    }

    /// A relation that may be about any fact, named for that one.
    pub(crate) fn at<F: Member>(code: ErrorCode, fact: F) -> Self {
        let fact = usize::from(fact.place()).wrapping_sub(1);
        Fault { code, fact, among: FactSet::ALL }
    }

    /// The error that names the fact of that rule, or the moment.
    ///
    /// ```
    /// use echeance::Readings;
    /// use echeance::dynamic::Input;
    /// use echeance::dynamic::face::CheckedCase;
    /// use echeance::rules::exam_validity::RULE;
    ///
    /// let fault = CheckedCase::new(&RULE, Input::from("today"), Readings::default()).unwrap_err();
    /// assert_eq!(fault.named(&RULE).field.as_deref(), Some("as_of"));
    /// ```
    #[must_use]
    pub fn named(self, rule: &Rule) -> Error {
        match rule.facts.get(self.fact) {
            Some(fact) => {
                let each = self.among.places().filter_map(|place| rule.facts.get(place));
                // What the other codes say of a relation says what to check.
                let taken = match self.code {
                    ErrorCode::OutOfRange => Taken::Together(each.map(|it| it.name).collect()),
                    _ => Taken::Unsaid,
                };
                Error { taken, ..Error::new(self.code, format!("facts.{}", fact.name)) }
            }
            None => Error::new(self.code, "as_of"),
        }
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}
