//! Words: the sentence of a reason, in French and English, filled in from the evaluation that gave it.

use core::fmt;

use crate::asking::Asked;
use crate::calendar::{write_day, write_instant};
use crate::language::Lang;
use crate::rule::fact::Value;
use crate::rule::{AsOf, Out, Reason};

/// The sentence of a reason, written by `Display`.
#[derive(Debug, Clone, Copy)]
pub struct Sentence<'q, 'a> {
    /// The question it answers; without one, the words that hang on its values are left out.
    pub asked: Option<&'q Asked<'a>>,
    /// The reason.
    pub reason: &'static Reason,
    /// The language.
    pub lang: Lang,
}

impl fmt::Display for Sentence<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.reason.words.in_lang(self.lang);
        while let Some((before, after)) = rest.split_once('[') {
            self.fill(before, f)?;
            let (inside, after) = after.split_once(']').unwrap_or((after, ""));
            if names(inside).all(|name| !matches!(self.find(name), Out::Null)) {
                self.fill(inside, f)?;
            }
            rest = after;
        }
        self.fill(rest, f)
    }
}

/// The names between braces.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name))
}

impl Sentence<'_, '_> {
    fn fill(&self, text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            f.write_str(before)?;
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            self.write(self.find(name), name.ends_with("_cents"), f)?;
            rest = after;
        }
        f.write_str(rest)
    }

    fn find(&self, name: &str) -> Out {
        let Some(asked) = self.asked else { return Out::Null };
        let rule = asked.rule();
        if name == "as_of" {
            return match asked.case().as_of {
                AsOf::Day(day) => Out::Day(day),
                AsOf::Instant(instant) => Out::Instant(instant),
                AsOf::Missing => Out::Null,
            };
        }
        if let Some(place) = rule.values.iter().position(|value| value.name == name) {
            return asked.value(place);
        }
        match rule.fact_place(name).map(|place| asked.case().fact(place)) {
            Some(Value::Day(day)) => Out::Day(day),
            Some(Value::Instant(instant)) => Out::Instant(instant),
            Some(Value::Number(number)) => Out::Number(number),
            _ => Out::Null,
        }
    }

    fn write(&self, value: Out, money: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (value, self.lang) {
            (Out::Day(day), lang) => write_day(day, lang, f),
            (Out::Instant(instant), lang) => write_instant(instant, lang, f),
            (Out::Number(cents), Lang::Fr) if money => write!(f, "{}\u{a0}$", cents / 100),
            (Out::Number(cents), Lang::En) if money => write!(f, "${}", cents / 100),
            (Out::Number(number), _) => write!(f, "{number}"),
            _ => f.write_str("—"),
        }
    }
}
