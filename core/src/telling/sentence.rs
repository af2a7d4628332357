//! The sentence of a reason, in French and English, filled in with values from its evaluation.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Write as _};

use crate::asking::Asked;
use crate::calendar::{LegalTime, write_day, write_instant};
use crate::language::{Lang, Voice};
use crate::rule::fact::Value;
use crate::rule::marks::is_mark;
use crate::rule::member::ChoiceSpec;
use crate::rule::near::meant;
use crate::rule::value::{Out, ValueKind};
use crate::rule::{AsOf, ReasonSpec};
use crate::telling::shown::capital;

/// The sentence of a reason, written by `Display`.
#[derive(Debug, Clone, Copy)]
pub struct Sentence<'q, 'a> {
    /// The question that the reason answers. Without a question, the words that depend on its values are left out.
    pub asked: Option<&'q Asked<'a>>,
    /// The reason.
    pub reason: &'static ReasonSpec,
    /// Whether the sentence speaks about the person or to the person.
    pub voice: Voice,
    /// The language.
    pub lang: Lang,
}

impl fmt::Display for Sentence<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl Sentence<'_, '_> {
    /// The same as a text: in less time than by `Display`.
    ///
    /// ```
    /// use echeance::dynamic::Sentence;
    /// use echeance::rules::exam_validity::Reason;
    /// use echeance::{Lang, Voice};
    ///
    /// let reason = Reason::ExamNotPassed.spec();
    /// let sentence = Sentence { asked: None, reason, voice: Voice::About, lang: Lang::En };
    /// assert_eq!(sentence.text(), sentence.to_string());
    /// ```
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    pub(crate) fn write(&self, text: &mut String) {
        let Sentence { asked, reason, voice, lang } = *self;
        let (words, marks) = (reason.words.spoken(voice, lang), reason.marks.spoken(voice, lang));
        Filler { asked, voice, lang }.fill_parts(words, marks, text);
    }
}

/// Words with optional parts, filled in as those of a reason are.
pub(super) fn filled(asked: &Asked<'_>, words: &str, lang: Lang) -> String {
    let filler = Filler { asked: Some(asked), voice: Voice::About, lang };
    let mut text = String::new();
    filler.fill_parts(words, &marks(words).collect::<Vec<_>>(), &mut text);
    text
}

/// A text with the names in braces filled in; `None` if one of them is not known.
pub(crate) fn fill(asked: &Asked<'_>, text: &str, lang: Lang) -> Option<String> {
    let filler = Filler { asked: Some(asked), voice: Voice::To, lang };
    let marks: Vec<_> = marks(text).collect();
    let marked = Marked { text, marks: &marks };
    let mut sentence = String::new();
    filler.fill(marked, 0, text.len(), &mut sentence).then_some(sentence)
}

/// The places of the marks of a text that has none worked out beforehand.
fn marks(text: &str) -> impl Iterator<Item = u16> {
    (0..).zip(text.bytes()).filter(|(_, byte)| is_mark(*byte)).map(|(place, _)| place)
}

/// A text with some of its marks.
#[derive(Clone, Copy)]
struct Marked<'t> {
    text: &'t str,
    marks: &'t [u16],
}

impl<'t> Marked<'t> {
    /// The place of the first mark, and the text with the others.
    fn first(self) -> Option<(usize, Self)> {
        let (first, marks) = self.marks.split_first()?;
        Some((usize::from(*first), Marked { marks, ..self }))
    }

    /// Whether the mark at that place is that one.
    fn is_at(&self, place: usize, mark: u8) -> bool {
        self.text.as_bytes().get(place) == Some(&mark)
    }

    /// The marks before the first one of that kind, and those from it on.
    fn cut(self, mark: u8) -> (Self, Self) {
        let place = self.marks.iter().position(|place| self.is_at(usize::from(*place), mark));
        let (before, from) = self.marks.split_at(place.unwrap_or(self.marks.len()));
        (Marked { marks: before, ..self }, Marked { marks: from, ..self })
    }

    fn piece(self, from: usize, to: usize) -> &'t str {
        self.text.get(from..to).unwrap_or_default()
    }
}

/// Prefix of the name of a value that counts from 0: it is shown as an ordinal that counts from 1, “8e”.
const NTH: &str = "nth:";
/// Prefix of the name of a fact that is a text: of the texts that the rule knows, the one that was perhaps meant by it.
const MEANT: &str = "meant:";
/// Suffix of the slug of a rule that is asked: the explanation of its answer, one sentence for each of its own reasons.
const WHY: &str = ".why";

/// The reasons of an answer that belong to its own rule.
fn own_reasons(asked: &Asked<'_>) -> impl Iterator<Item = &'static ReasonSpec> {
    let rule = asked.rule();
    asked.reasons().filter(|reason| reason.number / 100 == rule.number)
}

/// Fills in names from the values of one evaluation.
struct Filler<'q, 'a> {
    asked: Option<&'q Asked<'a>>,
    voice: Voice,
    lang: Lang,
}

impl Filler<'_, '_> {
    /// A text with names and optional parts, at those places.
    fn fill_parts(&self, text: &str, marks: &[u16], f: &mut String) {
        debug_assert!(self::marks(text).eq(marks.iter().copied()), "{text}");
        let (mut from, mut rest) = (0, Marked { text, marks });
        while let Some((open, after)) = rest.first() {
            f.push_str(rest.piece(from, open));
            (from, rest) = if rest.is_at(open, b'[') {
                let (inside, from_end) = after.cut(b']');
                let (end, after) = from_end.first().unwrap_or((text.len(), from_end));
                let (known, from_bar) = inside.cut(b'|');
                let (bar, otherwise) = from_bar.first().unwrap_or((end, from_bar));
                let before = f.len();
                if !self.fill(known, open + 1, bar, f) {
                    f.truncate(before);
                    self.fill(otherwise, (bar + 1).min(end), end, f);
                }
                (end + 1, after)
            } else {
                let (close, after) = after.first().unwrap_or((text.len(), after));
                self.fill_name(rest.piece(open + 1, close), f);
                (close + 1, after)
            };
        }
        f.push_str(text.get(from..).unwrap_or_default());
    }

    /// A part of a text with names, whose marks are given. Returns whether each of them is known.
    fn fill(&self, marked: Marked<'_>, from: usize, to: usize, f: &mut String) -> bool {
        let (mut from, mut rest, mut are_known) = (from, marked, true);
        while let Some((open, after)) = rest.first() {
            f.push_str(rest.piece(from, open));
            let (close, after) = after.first().unwrap_or((to, after));
            are_known &= self.fill_name(rest.piece(open + 1, close), f);
            (from, rest) = (close + 1, after);
        }
        f.push_str(rest.piece(from, to));
        are_known
    }

    /// What stands in the place of a name. Returns whether that is known.
    fn fill_name(&self, name: &str, f: &mut String) -> bool {
        if let Some(rule) = name.strip_suffix(WHY) {
            return self.why(rule, f);
        }
        if let Some(fact) = name.strip_prefix(MEANT) {
            let meant = self.meant(fact);
            f.push_str(meant.unwrap_or_default());
            return meant.is_some();
        }
        let (value, kind) = self.find(name.strip_prefix(NTH).unwrap_or(name));
        match value {
            Out::Number(before) if name.starts_with(NTH) => {
                self.ordinal(before.saturating_add(1), f);
            }
            _ => self.write(value, kind, f),
        }
        value != Out::Null
    }

    /// The value or fact with that name, and its kind.
    fn find(&self, name: &str) -> (Out, ValueKind) {
        let Some(asked) = self.asked else { return (Out::Null, ValueKind::Text) };
        let rule = asked.rule();
        if name == "as_of" {
            return match asked.case().as_of {
                AsOf::Day(day) => (Out::Day(day), ValueKind::Day),
                AsOf::Instant(instant) => (Out::Instant(instant), ValueKind::Instant),
                AsOf::Missing => (Out::Null, ValueKind::Day),
            };
        }
        let mut values = rule.values.iter().enumerate();
        if let Some((place, spec)) = values.find(|(_, spec)| spec.name == name) {
            let instead = (rule.sentence_values)(asked.case(), name);
            let is_null = matches!(instead, Out::Null);
            return (if is_null { asked.value(place) } else { instead }, spec.kind);
        }
        match rule.fact_place(name).map(|place| asked.case().fact(place)) {
            Some(Value::Day(day)) => (Out::Day(day), ValueKind::Day),
            Some(Value::Instant(instant)) => (Out::Instant(instant), ValueKind::Instant),
            Some(Value::Number(number)) => (Out::Number(number), ValueKind::Number),
            _ => ((rule.sentence_values)(asked.case(), name), ValueKind::Number),
        }
    }

    /// The text that was perhaps meant by the one that the fact is.
    fn meant(&self, name: &str) -> Option<&'static str> {
        let asked = self.asked?;
        let place = asked.rule().fact_place(name)?;
        let known = asked.rule().facts.get(place)?.texts.iter().copied();
        match asked.case().fact(place) {
            Value::Text(text) => meant(text, known),
            _ => None,
        }
    }

    /// The explanation of the answer of a rule that is asked; the last sentence has no full stop. Returns whether it has reasons
    /// of its own.
    fn why(&self, rule: &str, f: &mut String) -> bool {
        let Some(asked) = self.asked else { return false };
        let mut has_reasons = false;
        asked.decision_of(rule, |part| {
            for (before, reason) in own_reasons(part).enumerate() {
                let sentence =
                    Sentence { asked: Some(part), reason, voice: self.voice, lang: self.lang };
                let stop = if before == 0 { "" } else { ". " };
                has_reasons = true;
                f.push_str(stop);
                f.push_str(&capital(&sentence.text()));
            }
        });
        has_reasons
    }

    fn write(&self, value: Out, kind: ValueKind, f: &mut String) {
        // Writing to a text cannot fail.
        let _ = match (value, kind, self.lang) {
            (Out::Day(day), _, lang) => write_day(day, lang, f),
            (Out::Instant(instant), _, lang) => {
                let legal_time =
                    self.asked.map_or(LegalTime::BUILT_IN, |asked| asked.case().legal_time);
                write_instant(instant.at(legal_time), lang, f)
            }
            (Out::Number(cents), ValueKind::Cents, Lang::Fr) => {
                write!(f, "{}\u{a0}$", cents / 100)
            }
            (Out::Number(cents), ValueKind::Cents, Lang::En) => write!(f, "${}", cents / 100),
            (Out::Number(number), ..) => write!(f, "{number}"),
            (Out::Set(bits), ValueKind::Set(choices), _) => {
                self.several(bits, choices, f);
                Ok(())
            }
            // It only says whether the words beside it stand.
            (Out::Flag(_), ..) => Ok(()),
            _ => f.write_str("—"),
        };
    }

    /// The entries of a list: “one”, “one and another”, “one, another and a third”.
    fn several(&self, bits: u32, choices: &'static [ChoiceSpec], f: &mut String) {
        let and = match self.lang {
            Lang::Fr => " et ",
            Lang::En => " and ",
        };
        let chosen = choices.iter().enumerate().filter(|(place, _)| bits & (1 << place) != 0);
        let count = bits.count_ones();
        for (before, (_, choice)) in (0..).zip(chosen) {
            f.push_str(match count - before {
                _ if before == 0 => "",
                1 => and,
                _ => ", ",
            });
            f.push_str(choice.words.in_lang(self.lang));
        }
    }

    fn ordinal(&self, number: i32, f: &mut String) {
        let ending = match (self.lang, number % 100, number % 10) {
            (Lang::Fr, ..) if number == 1 => "er",
            (Lang::Fr, ..) => "e",
            (Lang::En, 11..=13, _) => "th",
            (Lang::En, _, 1) => "st",
            (Lang::En, _, 2) => "nd",
            (Lang::En, _, 3) => "rd",
            (Lang::En, ..) => "th",
        };
        let _ = write!(f, "{number}{ending}");
    }
}
