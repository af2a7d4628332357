//! Certificate number: whether a text has the form of a collection agent representative's number.
//!
//! Sources: S000-16, S000-18 (S001-19, S001-21: starts with CAR20, then eight places after the year), certificate/exam
//! page of 2021-05-03 (15 characters), travel counsellors' page on expiry (their numbers start with CCV20).
//!
//! # Our reading
//!
//! - Strict: exactly 15 ASCII characters, `CAR20` and ten digits. Nothing is cut, nothing upper-cased.
//! - Lenient: white space (as Unicode has it), hyphens, dashes, minus signs and characters that nobody sees are dropped
//!   wherever they stand, and ASCII letters upper-cased. The last eight characters may be letters: nothing says that
//!   they are digits (Q10), so the number is `unconfirmed`, never well-formed.
//! - Only CAR20 is attested: other centuries are refused, years from 2000 to 2099 are not (Q10).
//! - A file number and a certificate number are of one series (Q11).
//! - A number that starts with CCV20 is a travel counsellor's.
//! - Well-formed does not mean issued: no register is looked at.
//!
//! ```
//! use echeance::rules::certificate_number::{Ask, Mode, Outcome, Reason};
//! use echeance::{Given, Why};
//!
//! let read = |mode| Ask { text: "car 2021-12345678".into(), mode: Given::Known(mode), ..Ask::default() };
//! let strict = read(Mode::Strict).ask()?;
//! assert_eq!((strict.outcome(), strict.position()), (Some(Outcome::Malformed), Some(0)));
//! assert!(strict.reasons().any(|why| why == Why::Rule(Reason::WrongPrefix)));
//!
//! let lenient = read(Mode::Lenient).ask()?;
//! assert_eq!((lenient.outcome(), lenient.year()), (Some(Outcome::WellFormed), Some(2021)));
//! let number = lenient.canonical().ok_or("malformed")?;
//! assert_eq!(number.as_str(), "CAR202112345678");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::columns::Alike;
use crate::rule::Case;
use crate::rule::declare::{choices, facts, outcomes, reasons, rule, values};
use crate::rule::fact::Value;
use crate::rule::member::Set;
use crate::rule::near::is_unseen;
use crate::rule::value::{Out, ShortText};

/// How many characters a number has (certificate/exam page of 2021-05-03).
pub const LENGTH: usize = 15;

/// What every number starts with (S000-16).
pub const PREFIX: &str = "CAR20";

/// What a travel counsellor's number starts with (travel counsellors' pages of the Office).
pub const TRAVEL_PREFIX: &str = "CCV20";

outcomes! {
    1 WellFormed "well-formed" rank 0 {
        both "le numéro a la forme d’un numéro de certificat" /
            "the number has the form of a certificate number"
    } next [];
    2 Malformed "malformed" rank 0 {
        both "le numéro n’a pas la forme d’un numéro de certificat" /
            "the number does not have the form of a certificate number"
    } next ["file-number-form", "lost-number-not-published", "certificate-help"];
    3 Unconfirmed "unconfirmed" rank 0 {
        both "le numéro a peut-être la forme d’un numéro de certificat, mais aucune source ne le confirme" /
            "the number may have the form of a certificate number, but no source confirms it"
    } next ["file-number-form", "lost-number-not-published", "certificate-help"];
}

reasons! {
    1 WellFormed "well-formed" ["S000-16", "S000-18", "S001-19", "S001-21", "OPC-exam"] {
        both "le numéro compte 15\u{a0}caractères\u{a0}: CAR20, puis dix chiffres" /
            "the number has 15 characters: CAR20, then ten digits"
    };
    2 LetterInSerial "letter-in-serial" ["S000-16", "S001-19", "Q10"] {
        both "il y a une lettre parmi les huit derniers caractères[ (le {nth:letter_in_number} du texte)]; aucune source ne dit que ce sont tous des chiffres" /
            "there is a letter among the last eight characters[ (the {nth:letter_in_number} of the text)]; no source says that they are all digits"
    };
    3 Empty "empty" ["S000-16", "S001-19"] {
        both "le texte est vide ou ne contient que des espaces ou des tirets" /
            "the text is empty, or holds only white space or hyphens"
    };
    4 NotAscii "not-ascii" ["S000-16", "S001-19", "Q10"] {
        both "un des caractères n’est ni une lettre sans accent ni un chiffre[\u{a0}: le {nth:position} du texte]" /
            "one of the characters is neither a letter without accent nor a digit[: the {nth:position} of the text]"
    };
    5 OtherRegister "other-register" ["S000-16", "S001-19", "OPC-counsellor-expiry"] { words number_of_other_register };
    6 WrongPrefix "wrong-prefix" ["S000-16", "S001-19"] {
        both "le numéro doit commencer par CAR[; le {nth:position} caractère du texte n’y correspond pas]" /
            "the number must start with CAR[; the {nth:position} character of the text does not match]"
    };
    7 UnattestedCentury "unattested-century" ["S000-16", "S001-19", "Q10"] {
        both "l’année du numéro doit commencer par 20, seul début que les sources montrent[; le {nth:position} caractère du texte n’y correspond pas]" /
            "the year in the number must start with 20, the only start that the sources show[; the {nth:position} character of the text does not match]"
    };
    8 NotADigit "not-a-digit" ["S000-16", "S001-19", "Q10"] {
        both "un des caractères doit être un chiffre[\u{a0}: le {nth:position} du texte][{is_letter_o}, un O, peut-être à la place d’un zéro][{is_separator}, une espace, un tiret ou un caractère invisible, que la lecture tolérante admet]" /
            "one of the characters must be a digit[: the {nth:position} of the text][{is_letter_o}, an O, perhaps in place of a zero][{is_separator}, white space, a hyphen or an unseen character, which the lenient reading allows]"
    };
    9 TooShort "too-short" ["S000-16", "S001-19", "OPC-exam"] {
        both "le numéro compte moins de 15\u{a0}caractères" / "the number has fewer than 15 characters"
    };
    10 TooLong "too-long" ["S000-16", "S001-19", "OPC-exam"] {
        both "le numéro compte plus de 15\u{a0}caractères" / "the number has more than 15 characters"
    };
}

choices! {
    /// How a text is read.
    pub enum Mode {
        1 Strict "strict": "stricte" / "strict";
        2 Lenient "lenient":
            "tolérante (espaces, tirets, caractères invisibles et minuscules admis)" /
            "lenient (white space, hyphens, unseen characters and small letters allowed)";
    }
}

facts! {
    on day if any with 'a;
    Text text (Text) [] { both "numéro à vérifier" / "number to check" };
    Mode mode (Mode = Mode::Strict.value()) [parameter] { both "lecture" / "reading" };
}

values! {
    canonical (ShortText?) { both "numéro dans sa forme normale" / "number in its canonical form" };
    year (i32?) { both "année" / "year" };
    serial (ShortText?) { both "huit derniers caractères" / "last eight characters" };
    normalised (bool?) [where_yes] {
        both "texte modifié par la lecture tolérante" / "text changed by the lenient reading"
    };
    position (i32?) [by_a_reason] {
        both "nombre de caractères avant le premier caractère fautif" /
            "number of characters before the first wrong one"
    };
}

rule! {
    number: 1,
    slug: "certificate-number",
    cobol: "CNUM",
    title: "Numéro de certificat" / "Certificate number",
    question: {
        both "Le texte a-t-il la forme d’un numéro de certificat de représentant?" /
            "Does the text have the form of a representative’s certificate number?"
    },
    as_of: OptionalDay,
    readings: [],
    undetermined: next ["file-number-form", "lost-number-not-published", "certificate-help"],
    decide: |facts, _case| decide(facts),
    // Beside the texts shown, numbers in their one form differ in the year alone.
    alike: Alike::new(100, |texts, rows, codes| {
        texts.alike(rows, codes, |text| Some(strict(text)?.year() - 2000));
    }),
    edges: |_, fact, edges| {
        if fact == Fact::Text {
            // A text for each outcome, of different years, and both sides of every value.
            for text in ["CAR201900000000", "car2021aaaaaaaa", ""] {
                edges.push(Value::Text(text));
            }
        }
    },
    sentence_values: sentence_values,
}

/// What a sentence says of the text: the place of the first letter among the last eight characters; and whether what stands for a
/// digit is an O, or a character that the lenient reading drops.
fn sentence_values(case: &Case<'_>, name: &str) -> Out {
    if case.get(Fact::Text).is_unknown() {
        return Out::Null;
    }
    let facts = Facts::of(case);
    let wrong = |is_cause: fn(char) -> bool| {
        let Err((Reason::NotADigit, position)) = read(&facts) else { return Out::Null };
        let is_it = facts.text.chars().nth(position).is_some_and(is_cause);
        if is_it { Out::Flag(true) } else { Out::Null }
    };
    match name {
        "letter_in_number" => first_letter(facts.text).map_or(Out::Null, Out::Number),
        "is_letter_o" => wrong(|character| character.eq_ignore_ascii_case(&'o')),
        "is_separator" => wrong(is_dropped),
        _ => Out::Null,
    }
}

/// A number in its one form: upper case, without spaces or hyphens; always ASCII.
#[derive(Clone, Copy)]
struct Number([u8; LENGTH]);

impl Number {
    /// The year in it, from 2000 to 2099.
    fn year(&self) -> i32 {
        let [_, _, _, _, _, tens, ones, ..] = self.0;
        2000 + 10 * i32::from(tens & 0xf) + i32::from(ones & 0xf)
    }

    /// The eight characters after the year.
    fn serial(&self) -> &[u8] {
        let [_, _, _, _, _, _, _, serial @ ..] = &self.0;
        serial
    }
}

/// Whether a text has the form of a certificate number.
#[inline(always)]
pub(crate) fn decide(facts: &Facts<'_>) -> Decision {
    if let Some(number) = strict(facts.text.as_bytes()) {
        return of_number(number, Outcome::WellFormed, Reason::WellFormed, false);
    }
    let normalised = || facts.mode == Mode::Lenient && facts.text.chars().any(is_normalised);
    match read(facts) {
        Ok(number) if number.serial().iter().any(u8::is_ascii_uppercase) => {
            of_number(number, Outcome::Unconfirmed, Reason::LetterInSerial, normalised())
        }
        Ok(number) => of_number(number, Outcome::WellFormed, Reason::WellFormed, normalised()),
        Err((reason, position)) => Decision {
            outcome: Outcome::Malformed,
            reasons: Set::of(&[reason]),
            canonical: None,
            year: None,
            serial: None,
            normalised: None,
            position: i32::try_from(position).ok(),
        },
    }
}

fn of_number(number: Number, outcome: Outcome, reason: Reason, normalised: bool) -> Decision {
    Decision {
        outcome,
        reasons: Set::of(&[reason]),
        canonical: Some(ShortText::new(&number.0)),
        year: Some(number.year()),
        serial: Some(ShortText::new(number.serial())),
        normalised: Some(normalised),
        position: None,
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
    is_well_formed_in_bytes(text.as_bytes())
}

/// The same of a text that may be no UTF-8.
#[inline(always)]
pub(crate) fn is_well_formed_in_bytes(text: &[u8]) -> bool {
    strict(text).is_some()
}

#[inline(always)]
fn strict(text: &[u8]) -> Option<Number> {
    let bytes: &[u8; LENGTH] = text.try_into().ok()?;
    // Eight bytes at a time, from either end: the last of the first eight is the first of the others.
    let first = u64::from_le_bytes(*bytes.first_chunk()?);
    let last = u64::from_le_bytes(*bytes.last_chunk()?);
    let starts_right = first & OF_PREFIX == PREFIX_AS_NUMBER;
    let all_digits = are_digits(first & !OF_PREFIX | ZEROS & OF_PREFIX) & are_digits(last);
    (starts_right & all_digits).then_some(Number(*bytes))
}

/// Eight zeros as text, and the bytes of the prefix among the first eight.
const ZEROS: u64 = u64::from_le_bytes(*b"00000000");
const OF_PREFIX: u64 = (1 << (8 * PREFIX.len())) - 1;
const PREFIX_AS_NUMBER: u64 = {
    let [one, two, three, four, five] = PREFIX.as_bytes() else { unreachable!() };
    u64::from_le_bytes([*one, *two, *three, *four, *five, 0, 0, 0])
};

/// Whether each of eight bytes is a digit: its high half is that of a zero, also with six more.
#[inline(always)]
const fn are_digits(bytes: u64) -> bool {
    const HIGH: u64 = u64::from_le_bytes([0xf0; 8]);
    const SIX: u64 = u64::from_le_bytes([6; 8]);
    (bytes & HIGH == ZEROS) & (bytes.wrapping_add(SIX) & HIGH == ZEROS)
}

/// How many characters of the text come before the first letter among the last eight that count; `None` where there is none,
/// or the text is no number.
pub(crate) fn first_letter(text: &str) -> Option<i32> {
    let facts = Facts { text, mode: Mode::Lenient };
    read(&facts).ok()?;
    let mut serial = characters(&facts).skip(PREFIX.len() + 2);
    let (position, _) = serial.find(|(_, character)| character.is_ascii_uppercase())?;
    i32::try_from(position).ok()
}

/// Reads character by character; an error is the first wrong one.
fn read(facts: &Facts<'_>) -> Result<Number, (Reason, usize)> {
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
        None => Ok(Number(number)),
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
    // Nearly every character is a letter or a digit.
    !character.is_ascii_alphanumeric()
        && (character.is_whitespace() || is_hyphen(character) || is_unseen(character))
}

/// Hyphens, dashes and minus signs.
fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Whether lenient reading drops or changes the character.
fn is_normalised(character: char) -> bool {
    is_dropped(character) || character.is_ascii_lowercase()
}
