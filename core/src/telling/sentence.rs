//! The sentence of a reason, in French and English, filled in with values from its evaluation.

use alloc::string::{String, ToString as _};
use core::{fmt, iter};

use crate::asking::Asked;
use crate::calendar::{LegalTime, write_day, write_instant};
use crate::language::{Lang, Voice};
use crate::rule::fact::Value;
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
        let filler = Filler { asked: self.asked, voice: self.voice, lang: self.lang };
        filler.fill_parts(self.reason.words.spoken(self.voice, self.lang), f)
    }
}

/// Words with optional parts, filled in as those of a reason are.
pub(super) fn filled(asked: &Asked<'_>, words: &str, lang: Lang) -> String {
    let filler = Filler { asked: Some(asked), voice: Voice::About, lang };
    let mut text = String::new();
    // Writing to a text cannot fail.
    let _ = filler.fill_parts(words, &mut text);
    text
}

/// The position at which the first name or optional part of a sentence begins. Most bytes of an answer belong to
/// sentences, so this scans blocks of bytes with vector instructions, which a search for one character does not use.
fn first_mark(text: &str) -> Option<usize> {
    const RUN: usize = 32;
    let is_mark = |byte: &u8| matches!(byte, b'[' | b'{');
    let has_mark = |run: &[u8]| run.iter().fold(false, |any, byte| any | is_mark(byte));
    let (place, run) = text.as_bytes().chunks(RUN).enumerate().find(|(_, run)| has_mark(run))?;
    Some(place * RUN + run.iter().position(is_mark)?)
}

/// A text with the names in braces filled in; `None` if one of them is not known.
pub(crate) fn fill(asked: &Asked<'_>, text: &str, lang: Lang) -> Option<String> {
    let filler = Filler { asked: Some(asked), voice: Voice::To, lang };
    if names(text).any(|name| matches!(filler.find(name).0, Out::Null)) {
        return None;
    }
    let mut sentence = String::new();
    filler.fill(text, &mut sentence).ok()?;
    Some(sentence)
}

/// The names between braces.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    iter::from_fn(move || {
        let (_, after) = cut(rest, b'{')?;
        let (name, after) = cut(after, b'}')?;
        rest = after;
        Some(name)
    })
}

/// The text before and after a sign. On short texts `split_once` takes several times as long.
fn cut(text: &str, sign: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|byte| byte == sign)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
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
    /// A text with names and optional parts.
    fn fill_parts(&self, text: &str, f: &mut dyn fmt::Write) -> fmt::Result {
        let mut rest = text;
        while let Some(place) = first_mark(rest) {
            let (before, marked) = rest.split_at(place);
            f.write_str(before)?;
            rest = match marked.strip_prefix('[') {
                None => self.fill_first(marked, f)?,
                Some(words) => {
                    let (inside, after) = cut(words, b']').unwrap_or((words, ""));
                    let (known, otherwise) = cut(inside, b'|').unwrap_or((inside, ""));
                    let all_known =
                        names(known).all(|name| !matches!(self.find(name).0, Out::Null));
                    self.fill(if all_known { known } else { otherwise }, f)?;
                    after
                }
            };
        }
        f.write_str(rest)
    }

    fn fill(&self, text: &str, f: &mut dyn fmt::Write) -> fmt::Result {
        let mut rest = text;
        while let Some((before, _)) = cut(rest, b'{') {
            f.write_str(before)?;
            rest = self.fill_first(rest.get(before.len()..).unwrap_or(""), f)?;
        }
        f.write_str(rest)
    }

    /// Fills in the name at the start of the text and returns the text after it.
    fn fill_first<'t>(&self, text: &'t str, f: &mut dyn fmt::Write) -> Result<&'t str, fmt::Error> {
        let name = text.strip_prefix('{').unwrap_or(text);
        let (name, after) = cut(name, b'}').unwrap_or((name, ""));
        if let Some(rule) = name.strip_suffix(WHY) {
            self.why(rule, f)?;
            return Ok(after);
        }
        if let Some(fact) = name.strip_prefix(MEANT) {
            f.write_str(self.meant(fact).unwrap_or_default())?;
            return Ok(after);
        }
        match (name.strip_prefix(NTH), self.find(name)) {
            (Some(_), (Out::Number(before), _)) => self.ordinal(before.saturating_add(1), f)?,
            (_, (value, kind)) => self.write(value, kind, f)?,
        }
        Ok(after)
    }

    /// The value or fact with that name, and its kind.
    fn find(&self, name: &str) -> (Out, ValueKind) {
        let Some(asked) = self.asked else { return (Out::Null, ValueKind::Text) };
        let rule = asked.rule();
        let name = name.strip_prefix(NTH).unwrap_or(name);
        if let Some(slug) = name.strip_suffix(WHY) {
            let mut why = Out::Null;
            asked.decision_of(slug, |part| {
                if own_reasons(part).next().is_some() {
                    why = Out::Rendered;
                }
            });
            return (why, ValueKind::Text);
        }
        if let Some(fact) = name.strip_prefix(MEANT) {
            let found = self.meant(fact).map_or(Out::Null, |_| Out::Rendered);
            return (found, ValueKind::Text);
        }
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

    /// The explanation of the answer of a rule that is asked; the last sentence has no full stop.
    fn why(&self, rule: &str, f: &mut dyn fmt::Write) -> fmt::Result {
        let Some(asked) = self.asked else { return Ok(()) };
        let mut written = Ok(());
        asked.decision_of(rule, |part| {
            for (before, reason) in own_reasons(part).enumerate() {
                let sentence =
                    Sentence { asked: Some(part), reason, voice: self.voice, lang: self.lang };
                let stop = if before == 0 { "" } else { ". " };
                let sentence = capital(&sentence.to_string());
                written =
                    written.and_then(|()| f.write_str(stop)).and_then(|()| f.write_str(&sentence));
            }
        });
        written
    }

    fn write(&self, value: Out, kind: ValueKind, f: &mut dyn fmt::Write) -> fmt::Result {
        match (value, kind, self.lang) {
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
            (Out::Set(bits), ValueKind::Set(choices), _) => self.several(bits, choices, f),
            // It only says whether the words beside it stand.
            (Out::Flag(_), ..) => Ok(()),
            _ => f.write_str("—"),
        }
    }

    /// The entries of a list: “one”, “one and another”, “one, another and a third”.
    fn several(
        &self,
        bits: u32,
        choices: &'static [ChoiceSpec],
        f: &mut dyn fmt::Write,
    ) -> fmt::Result {
        let and = match self.lang {
            Lang::Fr => " et ",
            Lang::En => " and ",
        };
        let chosen = choices.iter().enumerate().filter(|(place, _)| bits & (1 << place) != 0);
        let count = bits.count_ones();
        for (before, (_, choice)) in (0..).zip(chosen) {
            f.write_str(match count - before {
                _ if before == 0 => "",
                1 => and,
                _ => ", ",
            })?;
            f.write_str(choice.words.in_lang(self.lang))?;
        }
        Ok(())
    }

    fn ordinal(&self, number: i32, f: &mut dyn fmt::Write) -> fmt::Result {
        let ending = match (self.lang, number % 100, number % 10) {
            (Lang::Fr, ..) if number == 1 => "er",
            (Lang::Fr, ..) => "e",
            (Lang::En, 11..=13, _) => "th",
            (Lang::En, _, 1) => "st",
            (Lang::En, _, 2) => "nd",
            (Lang::En, _, 3) => "rd",
            (Lang::En, ..) => "th",
        };
        write!(f, "{number}{ending}")
    }
}
