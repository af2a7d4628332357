//! Certificate number: whether a text has the form of a collection agent representative's number.
//!
//! Sources: S000-16, S000-18 (S001-19, S001-21: starts with CAR20, then eight places after the year), certificate/exam
//! page of 2021-05-03 (15 characters), S002-21 (one service for two registers).
//!
//! # Our reading
//!
//! - Strict: exactly 15 ASCII characters, `CAR20` and ten digits. Nothing is cut, nothing upper-cased.
//! - Lenient: white space (as Unicode has it), `-` and U+2010 to U+2014 are dropped wherever they stand, and ASCII
//!   letters upper-cased. The last eight characters may be letters: nothing says that they are digits (Q10), so the
//!   number is `unconfirmed`, never well-formed.
//! - Only CAR20 is attested: other centuries are refused, years from 2000 to 2099 are not (Q10).
//! - A file number and a certificate number are of one series (Q11).
//! - A number that starts with CCV20 is a travel counsellor's.
//! - Well-formed does not mean issued: no register is looked at.
//!
//! ```
//! use echeance::rules::certificate_number::{self, Facts, Mode, Outcome};
//!
//! let strict = certificate_number::decide(&Facts { text: "car 2021-12345678", mode: Mode::Strict });
//! assert_eq!((strict.outcome, strict.position), (Outcome::Malformed, Some(0)));
//!
//! let lenient = certificate_number::decide(&Facts { text: "car 2021-12345678", mode: Mode::Lenient });
//! assert_eq!(lenient.outcome, Outcome::WellFormed);
//! assert!(lenient.normalised);
//! let number = lenient.number.ok_or("malformed")?;
//! assert_eq!((number.as_str(), number.year(), number.serial()), ("CAR202112345678", 2021, "12345678"));
//! # Ok::<(), &str>(())
//! ```

use core::fmt;

use crate::language::Words;
use crate::rule::edges::ValueEdges;
use crate::rule::fact::{Fact, Kind, Value};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Out, Rule, ShortText, ValueKind, ValueSpec, asks_none,
    no_turns, outcomes, reasons, unrelated, uses_all,
};

/// How many characters a number has (certificate/exam page of 2021-05-03).
pub const LENGTH: usize = 15;

/// What every number starts with (S000-16).
pub const PREFIX: &str = "CAR20";

/// What a travel counsellor's number starts with (travel counsellors' pages of the Office).
pub const TRAVEL_PREFIX: &str = "CCV20";

outcomes! {
    1 WellFormed "well-formed" rank 0, "le numéro a la forme voulue", "the number is well-formed";
    2 Malformed "malformed" rank 0, "le numéro n’a pas la forme voulue", "the number is malformed";
    3 Unconfirmed "unconfirmed" rank 0,
        "le numéro a peut-être la forme voulue\u{a0}: rien ne le confirme",
        "the number may be well-formed: nothing confirms it";
}

reasons! {
    rule 1;
    1 WellFormed "well-formed" ["S000-16", "S000-18", "S001-19", "S001-21", "OPC-exam"],
        "le numéro compte 15\u{a0}caractères\u{a0}: CAR20, puis dix chiffres",
        "the number has 15 characters: CAR20, then ten digits";
    2 LetterInSerial "letter-in-serial" ["S000-16", "S001-19", "Q10"],
        "une lettre se trouve parmi les huit derniers caractères\u{a0}; rien n’indique que ce sont des chiffres",
        "a letter stands among the last eight characters; nothing says that they are digits";
    3 Empty "empty" ["S000-16", "S001-19"],
        "le texte est vide ou ne contient que des espaces ou des tirets",
        "the text is empty, or holds only white space or hyphens";
    4 NotAscii "not-ascii" ["S000-16", "S001-19", "Q10"],
        "un caractère n’est pas du jeu ASCII[ (position {position}, comptée à partir de 0)]",
        "a character is not ASCII[ (position {position}, counted from 0)]";
    5 OtherRegister "other-register" ["S000-16", "S001-19", "S002-21"],
        "le numéro commence par CCV20\u{a0}: c’est celui d’un conseiller en voyages",
        "the number starts with CCV20: it is a travel counsellor’s";
    6 WrongPrefix "wrong-prefix" ["S000-16", "S001-19"],
        "le numéro ne commence pas par CAR[ (position {position}, comptée à partir de 0)]",
        "the number does not start with CAR[ (position {position}, counted from 0)]";
    7 UnattestedCentury "unattested-century" ["S000-16", "S001-19", "Q10"],
        "l’année du numéro ne commence pas par 20, seul début attesté[ (position {position}, comptée à partir de 0)]",
        "the year in the number does not start with 20, the only start attested[ (position {position}, counted from 0)]";
    8 NotADigit "not-a-digit" ["S000-16", "S001-19", "Q10"],
        "un autre caractère tient la place d’un chiffre[ (position {position}, comptée à partir de 0)]",
        "another character stands in the place of a digit[ (position {position}, counted from 0)]";
    9 TooShort "too-short" ["S000-16", "S001-19", "OPC-exam"],
        "le numéro compte moins de 15\u{a0}caractères",
        "the number has fewer than 15 characters";
    10 TooLong "too-long" ["S000-16", "S001-19", "OPC-exam"],
        "le numéro compte plus de 15\u{a0}caractères",
        "the number has more than 15 characters";
}

/// How a text is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Mode {
    /// As it stands.
    #[default]
    Strict,
    /// As a person types it.
    Lenient,
}

/// The facts, known. `Debug` does not show the text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Facts<'a> {
    /// The text.
    pub text: &'a str,
    /// How it is read.
    pub mode: Mode,
}

impl fmt::Debug for Facts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Facts").field("mode", &self.mode).finish_non_exhaustive()
    }
}

/// A number in its one form: upper case, without spaces or hyphens. `Debug` does not show it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CertificateNumber([u8; LENGTH]);

impl CertificateNumber {
    /// The whole number.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Always ASCII.
        core::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The year in it, from 2000 to 2099.
    #[must_use]
    pub fn year(&self) -> u16 {
        let [_, _, _, _, _, tens, ones, ..] = self.0;
        2000 + 10 * u16::from(tens & 0xf) + u16::from(ones & 0xf)
    }

    /// The eight characters after the year.
    #[must_use]
    pub fn serial(&self) -> &str {
        let [_, _, _, _, _, _, _, serial @ ..] = &self.0;
        core::str::from_utf8(serial).unwrap_or_default()
    }
}

impl fmt::Debug for CertificateNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CertificateNumber(…)")
    }
}

/// What is decided on known facts. `Debug` shows neither text nor number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// The number; `None` where the text is malformed.
    pub number: Option<CertificateNumber>,
    /// Whether lenient reading dropped or upper-cased anything.
    pub normalised: bool,
    /// Of a malformed text the place of the first wrong character, in Unicode scalar values from 0; its length where
    /// it ends too soon.
    pub position: Option<usize>,
}

/// Whether a text has the form of a certificate number.
#[must_use]
pub fn decide(facts: &Facts<'_>) -> Decision {
    if let Some(number) = strict(facts.text) {
        return Decision {
            outcome: Outcome::WellFormed,
            reason: Reason::WellFormed,
            number: Some(number),
            normalised: false,
            position: None,
        };
    }
    let normalised = facts.mode == Mode::Lenient && facts.text.chars().any(is_normalised);
    match read(facts) {
        Ok(number) => {
            let letter = number.serial().bytes().any(|byte| byte.is_ascii_uppercase());
            let (outcome, reason) = if letter {
                (Outcome::Unconfirmed, Reason::LetterInSerial)
            } else {
                (Outcome::WellFormed, Reason::WellFormed)
            };
            Decision { outcome, reason, number: Some(number), normalised, position: None }
        }
        Err((reason, position)) => Decision {
            outcome: Outcome::Malformed,
            reason,
            number: None,
            normalised,
            position: Some(position),
        },
    }
}

/// Whether a text is a well-formed number as it stands: [`Mode::Strict`] without the reasons.
///
/// ```
/// use echeance::rules::certificate_number::is_well_formed;
///
/// assert!(is_well_formed("CAR202112345678"));
/// assert!(!is_well_formed("CAR2021-12345678"));
/// ```
#[must_use]
pub fn is_well_formed(text: &str) -> bool {
    strict(text).is_some()
}

fn strict(text: &str) -> Option<CertificateNumber> {
    let bytes: &[u8; LENGTH] = text.as_bytes().try_into().ok()?;
    let [b'C', b'A', b'R', b'2', b'0', digits @ ..] = bytes else { return None };
    // Every byte is looked at, so that no branch hangs on a digit.
    let all_digits = digits.iter().fold(true, |all, byte| all & byte.is_ascii_digit());
    all_digits.then_some(CertificateNumber(*bytes))
}

/// Reads character by character; an error is the first wrong one.
fn read(facts: &Facts<'_>) -> Result<CertificateNumber, (Reason, usize)> {
    let mut number = [0; LENGTH];
    let mut places = number.iter_mut().enumerate();
    for (position, character) in characters(facts) {
        let Some(ascii) = u8::try_from(character).ok().filter(u8::is_ascii) else {
            return Err((Reason::NotAscii, position));
        };
        let Some((place, slot)) = places.next() else {
            return Err((Reason::TooLong, position));
        };
        let fits = match place {
            0..5 => PREFIX.as_bytes().get(place) == Some(&ascii),
            5 | 6 => ascii.is_ascii_digit(),
            _ => {
                ascii.is_ascii_digit()
                    || (facts.mode == Mode::Lenient && ascii.is_ascii_uppercase())
            }
        };
        if !fits {
            let reason = match place {
                0..3 if starts_as_travel(facts) => Reason::OtherRegister,
                0..3 => Reason::WrongPrefix,
                3 | 4 if ascii.is_ascii_digit() => Reason::UnattestedCentury,
                _ => Reason::NotADigit,
            };
            return Err((reason, position));
        }
        *slot = ascii;
    }
    match places.next() {
        None => Ok(CertificateNumber(number)),
        Some((0, _)) => Err((Reason::Empty, facts.text.chars().count())),
        Some(_) => Err((Reason::TooShort, facts.text.chars().count())),
    }
}

/// The characters that count, in the case that counts, each with its place in the text.
fn characters<'a>(facts: &Facts<'a>) -> impl Iterator<Item = (usize, char)> + use<'a> {
    let lenient = facts.mode == Mode::Lenient;
    let kept = facts.text.chars().enumerate();
    kept.filter(move |(_, character)| !(lenient && is_dropped(*character))).map(
        move |(position, character)| {
            (position, if lenient { character.to_ascii_uppercase() } else { character })
        },
    )
}

fn starts_as_travel(facts: &Facts<'_>) -> bool {
    let start = characters(facts).map(|(_, character)| character).take(TRAVEL_PREFIX.len());
    start.eq(TRAVEL_PREFIX.chars())
}

/// Whether lenient reading drops the character.
fn is_dropped(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2014}') || character.is_whitespace()
}

/// Whether lenient reading drops or changes the character.
fn is_normalised(character: char) -> bool {
    is_dropped(character) || character.is_ascii_lowercase()
}

const TEXT: usize = 0;
const MODE: usize = 1;

/// The rule.
pub static RULE: Rule = Rule {
    number: 1,
    slug: "certificate-number",
    title: Words { fr: "Numéro de certificat", en: "Certificate number" },
    question: Words {
        fr: "Le texte a-t-il la forme d’un numéro de certificat de représentant\u{a0}?",
        en: "Does the text have the form of a representative’s certificate number?",
    },
    clock: Clock::OptionalDay,
    facts: &[
        Fact::new("text", Kind::Text(None), "texte à vérifier", "text to check"),
        Fact::new(
            "mode",
            Kind::Choice(&["strict", "lenient"]),
            "lecture stricte, ou tolérante (espaces, tirets et minuscules admis)",
            "strict reading, or lenient (spaces, hyphens and lower case admitted)",
        )
        .or(Value::Choice(1)),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[
        ValueSpec::new(
            "canonical",
            ValueKind::Text,
            "numéro dans sa forme normale",
            "number in its canonical form",
        ),
        ValueSpec::new("year", ValueKind::Number, "année", "year"),
        ValueSpec::new(
            "serial",
            ValueKind::Text,
            "huit derniers caractères",
            "last eight characters",
        ),
        ValueSpec::new(
            "normalised",
            ValueKind::Flag,
            "texte modifié par la lecture tolérante",
            "text changed by the lenient reading",
        ),
        ValueSpec::new(
            "position",
            ValueKind::Number,
            "position du premier caractère fautif, à partir de 0",
            "position of the first wrong character, from 0",
        ),
    ],
    readings: &[],
    clicsequr_procedure: false,
    decide: decide_case,
    relate: unrelated,
    open: |case| case.unknown(2),
    edges,
    turns: no_turns,
    uses: uses_all,
    asks: asks_none,
};

fn edges(_: &Case<'_>, place: usize, edges: &mut ValueEdges) {
    if place == TEXT {
        // A text for each outcome, of different years, and both sides of every value.
        for text in ["CAR201900000000", "car2021aaaaaaaa", ""] {
            edges.push(Value::Text(text));
        }
    }
}

fn decide_case(case: &Case<'_>) -> AnyDecision {
    let text = match case.fact(TEXT) {
        Value::Text(text) => text,
        // `open` completes it.
        _ => "",
    };
    let mode = if case.fact(MODE).choice() == 2 { Mode::Lenient } else { Mode::Strict };
    let decision = decide(&Facts { text, mode });
    let short = |text: &str| Out::Text(ShortText::new(text.as_bytes()));
    let number = decision.number.as_ref();
    AnyDecision::new(
        decision.outcome.number(),
        decision.reason.only(),
        &[
            number.map_or(Out::Null, |number| short(number.as_str())),
            number.map(|number| i32::from(number.year())).into(),
            number.map_or(Out::Null, |number| short(number.serial())),
            Out::Flag(decision.normalised),
            decision.position.and_then(|position| i32::try_from(position).ok()).into(),
        ],
    )
}
