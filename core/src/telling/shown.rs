//! The text of moments, facts and values, for a person.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::asking::Asked;
use crate::asking::answer::RULES_VERSION;
use crate::calendar::{Day, Instant, LegalTime, write_day, write_instant};
use crate::language::{Lang, Voice, Words};
use crate::rule::common::{GeneralReason, UNDETERMINED};
use crate::rule::fact::{FactSpec, Kind, Period, Value};
use crate::rule::member::ChoiceSpec;
use crate::rule::value::{Out, Shown, ValueKind, ValueSpec, place_of};
use crate::rule::{AsOf, Case, ReasonSpec, Rule};
use crate::rules::certificate_status::TEMPORARY_FROM;

/// The reasons that a person is shown: without the notice on a published procedure where nothing of it is left to do.
pub(super) fn reasons(asked: &Asked<'_>) -> impl Iterator<Item = &'static ReasonSpec> {
    let outcome = asked.rule().outcome(asked.outcome());
    let is_done = outcome.is_some_and(|outcome| outcome.next_steps.after_clicsequr.is_none());
    let notice = GeneralReason::ProcedurePublishedForClicsequr.number();
    asked.reasons().filter(move |reason| !(is_done && reason.number == notice))
}

/// Placeholder for text given as a fact: it may be personal and is not repeated.
const TEXT_GIVEN: Words = Words { fr: "(fourni)", en: "(given)" };
const YES: Words = Words { fr: "oui", en: "yes" };
const NO: Words = Words { fr: "non", en: "no" };
const NO_PERIOD: Words = Words { fr: "aucune", en: "none" };
const NOTHING: Words = Words { fr: "aucun", en: "none" };
/// Notice shown if the caller supplied the data of legal time.
pub(super) const LEGAL_TIME_GIVEN: Words = Words {
    fr: "L’heure légale est calculée selon des données de fuseau horaire fournies avec la question.",
    en: "Legal time is worked out by time zone data that were given with the question.",
};
const NO_DAY_GIVEN: Words = Words {
    fr: "supposé\u{a0}: aucune date ne nous a été fournie",
    en: "supposed: no date was given to us",
};
const NOT_GIVEN: Words = Words { fr: "supposé\u{a0}: non donné", en: "supposed: not given" };
const THEN_UNDETERMINED: Words = Words {
    fr: "les faits connus ne suffiraient alors pas pour répondre",
    en: "the known facts would then not be enough to answer",
};
/// Of a state, whatever the gender of what it is the state of.
const STATE_UNKNOWN: Words = Words { fr: "état inconnu", en: "not known" };
pub(super) const UNKNOWN: Words = Words { fr: "non connu", en: "not known" };

/// The question of a part in words; one that not every completion asks is told to be so.
pub(super) fn title_of_part(asked: &Asked<'_>, part: &Rule, lang: Lang) -> String {
    let title = part.title.in_lang(lang);
    if (asked.rule().asks_always)(asked.case(), part) {
        return title.into();
    }
    format!("{title}{}", IF_ASKED.in_lang(lang))
}

const IF_ASKED: Words = Words { fr: ", si la question se pose", en: ", if the question arises" };

/// A colon, preceded by a space in French.
pub(super) fn colon(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "\u{a0}:",
        Lang::En => ":",
    }
}

/// `one; another`.
fn listed(items: &[String]) -> String {
    items.join("; ")
}

/// A day as people write it.
pub(super) fn day(day: Day, lang: Lang) -> String {
    let mut text = String::new();
    // Writing to a text cannot fail.
    let _ = write_day(day, lang, &mut text);
    text
}

pub(super) fn instant(instant: Instant, legal_time: LegalTime<'_>, lang: Lang) -> String {
    let mut text = String::new();
    // Writing to a text cannot fail.
    let _ = write_instant(instant.at(legal_time), lang, &mut text);
    text
}

/// A period up to and including its last day.
pub(super) fn until(last: Day, lang: Lang) -> String {
    let last = day(last, lang);
    match lang {
        Lang::Fr => format!("jusqu’au {last} inclusivement"),
        Lang::En => format!("up to and including {last}"),
    }
}

/// A day or an instant; `None` if the value holds neither.
pub(super) fn moment(moment: AsOf, legal_time: LegalTime<'_>, lang: Lang) -> Option<String> {
    match moment {
        AsOf::Missing => None,
        AsOf::Day(on) => Some(day(on, lang)),
        AsOf::Instant(at) => Some(instant(at, legal_time, lang)),
    }
}

impl Asked<'_> {
    /// For a question about a day after that of the rules: by what was known, and when, it is answered. For one before there were
    /// certificates: that the pages read say nothing of that time. `None` for any other.
    ///
    /// ```
    /// use echeance::Lang;
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let on = |day| Question::new("exam-validity").as_of(day).ask().map(|asked| asked.known_on(Lang::En));
    /// assert_eq!(on(date!(2026-11-21))?, None);
    /// assert!(on(date!(2040-01-01))?.is_some_and(|told| told.contains("may have changed since")));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn known_on(&self, lang: Lang) -> Option<String> {
        let case = self.case();
        let known = Day::parse_iso(RULES_VERSION)?;
        if case.as_of == AsOf::Missing {
            return None;
        }
        if case.day() < TEMPORARY_FROM {
            let first = day(TEMPORARY_FROM, lang);
            return Some(match lang {
                Lang::Fr => format!(
                    "Le certificat n’existe que depuis le {first} et les pages lues sont plus récentes\u{a0}: elles ne disent rien des jours d’avant, auxquels cette réponse applique les mêmes règles."
                ),
                Lang::En => format!(
                    "The certificate has existed only since {first} and the pages read are later: they say nothing of the days before, to which this answer applies the same rules."
                ),
            });
        }
        if case.day() <= known {
            return None;
        }
        let known = day(known, lang);
        Some(match lang {
            Lang::Fr => format!(
                "Réponse donnée selon ce qui était connu le {known}\u{a0}: une loi ou une page a pu changer depuis."
            ),
            Lang::En => format!(
                "Answered by what was known on {known}: a law or a page may have changed since."
            ),
        })
    }
}

fn at(choices: &'static [ChoiceSpec], place: u8, lang: Lang) -> Option<&'static str> {
    let place = usize::from(place).checked_sub(1)?;
    choices.get(place).map(|choice| choice.words.in_lang(lang))
}

fn several(choices: &'static [ChoiceSpec], bits: u32, lang: Lang) -> String {
    let chosen = choices.iter().enumerate().filter(|(place, _)| bits & (1 << place) != 0);
    let chosen: Vec<_> = chosen.map(|(_, choice)| choice.words.in_lang(lang)).collect();
    if chosen.is_empty() { NOTHING.in_lang(lang).to_string() } else { chosen.join(", ") }
}

fn yes_no(flag: bool, lang: Lang) -> String {
    (if flag { YES } else { NO }).in_lang(lang).to_string()
}

/// The note after a fact that was absent and took its default value.
pub(super) fn supposed(fact: &FactSpec, lang: Lang) -> &'static str {
    let words = match fact.kind {
        Kind::Day => NO_DAY_GIVEN,
        _ => NOT_GIVEN,
    };
    words.in_lang(lang)
}

/// A missing fact, worded so that nobody takes it for an established one: a yes-or-no fact becomes a question.
pub(super) fn asked_for(fact: &FactSpec, voice: Voice, lang: Lang) -> String {
    let label = fact.label.spoken(voice, lang);
    match (fact.kind, lang) {
        (Kind::YesNo, Lang::Fr) => format!("{label}\u{a0}: oui ou non?"),
        (Kind::YesNo, Lang::En) => format!("{label}: yes or no?"),
        _ => label.to_owned(),
    }
}

/// An outcome by its number; 0 is `undetermined`.
pub(super) fn outcome(rule: &Rule, number: u8, voice: Voice, lang: Lang) -> &'static str {
    rule.outcome(number).map_or(UNDETERMINED, |outcome| outcome.words).spoken(voice, lang)
}

/// The answer that would follow, in a sentence.
pub(super) fn then(rule: &Rule, number: u8, voice: Voice, lang: Lang) -> String {
    if number == 0 {
        return sentence(THEN_UNDETERMINED.in_lang(lang));
    }
    let outcome = outcome(rule, number, voice, lang);
    match lang {
        Lang::Fr => format!("La réponse serait alors\u{a0}: {outcome}."),
        Lang::En => format!("The answer would then be: {outcome}."),
    }
}

/// Words as a sentence: the first letter is a capital, and a full stop is added if no other mark ends the text.
pub(super) fn sentence(words: &str) -> String {
    let mut sentence = capital(words);
    if !words.ends_with(['.', '?', '!']) {
        sentence.push('.');
    }
    sentence
}

/// Words with an initial capital; a name that begins with a small letter keeps it.
pub(super) fn capital(words: &str) -> String {
    if words.starts_with("clicSÉQUR") {
        return words.to_owned();
    }
    let mut letters = words.chars();
    letters.next().map(char::to_uppercase).into_iter().flatten().chain(letters).collect()
}

/// The value of a fact; `None` if it is unknown or if it is an object, whose parts are shown instead.
pub(super) fn fact(
    fact: &FactSpec,
    value: Value<'_>,
    legal_time: LegalTime<'_>,
    lang: Lang,
) -> Option<String> {
    match (value, fact.kind) {
        (Value::Never, _) => fact.word.map(|word| word.words.in_lang(lang).to_string()),
        (Value::Flag(flag), _) => Some(yes_no(flag, lang)),
        (Value::Day(on), _) => Some(day(on, lang)),
        (Value::Instant(at), _) => Some(instant(at, legal_time, lang)),
        (Value::Number(number), _) => Some(number.to_string()),
        (Value::Text(_), _) => Some(TEXT_GIVEN.in_lang(lang).to_string()),
        (Value::Periods(periods), _) => Some(list(periods, lang)),
        (Value::Choice(place), Kind::Choice(choices)) => {
            at(choices, place, lang).map(ToOwned::to_owned)
        }
        (Value::Set(bits), Kind::Set(choices)) => Some(several(choices, bits, lang)),
        (Value::Unknown | Value::Given | Value::Choice(_) | Value::Set(_), _) => None,
    }
}

/// The value of a fact that another one gives, and which; `None` if the question gave it or nothing else does.
pub(super) fn deduced(asked: &Asked<'_>, place: usize, voice: Voice, lang: Lang) -> Option<String> {
    let (rule, case) = (asked.rule(), asked.case());
    let (value, from) = match case.fact(place) {
        Value::Unknown => (rule.deduced)(case, place)?,
        _ => return None,
    };
    let [fact_spec, from] = [rule.facts.get(place)?, rule.facts.get(from)?];
    let value = fact(fact_spec, value, case.legal_time, lang)?;
    let from = from.label.spoken(voice, lang);
    Some(match lang {
        Lang::Fr => format!("{value} (déduit de ce fait\u{a0}: {from})"),
        Lang::En => format!("{value} (deduced from this fact: {from})"),
    })
}

fn list(periods: &[Period], lang: Lang) -> String {
    if periods.is_empty() {
        return NO_PERIOD.in_lang(lang).to_string();
    }
    let each: Vec<_> = periods.iter().map(|each| period(*each, lang)).collect();
    listed(&each)
}

/// A period by its first and last days.
pub(super) fn period(period: Period, lang: Lang) -> String {
    let from = day(period.from, lang);
    match (period.to.map(|to| day(to, lang)), lang) {
        (Some(to), Lang::Fr) => format!("du {from} au {to}"),
        (None, Lang::Fr) => format!("depuis le {from}"),
        (Some(to), Lang::En) => format!("{from} to {to}"),
        (None, Lang::En) => format!("since {from}"),
    }
}

/// Whether the declaration of a value lets a person see it in this answer.
pub(super) fn is_shown(asked: &Asked<'_>, place: usize) -> bool {
    let (values, value) = (asked.rule().values, asked.value(place));
    match values.get(place).map_or(Shown::ByAReason, |spec| spec.shown) {
        Shown::Always => true,
        Shown::WhereYes => value == Out::Flag(true),
        Shown::WhereNo(_) => value == Out::Flag(false),
        Shown::UnlessAs(other) => value != asked.value(place_of(values, other)),
        Shown::ByAReason => false,
    }
}

/// A value of the answer with its label; `None` if it is not shown to a person. A yes or no that is shown for one of the two
/// is a statement, without “yes” or “no” after it.
pub(super) fn labelled(
    asked: &Asked<'_>,
    place: usize,
    spec: &ValueSpec,
    voice: Voice,
    lang: Lang,
) -> Option<String> {
    if !is_shown(asked, place) {
        return None;
    }
    let label = spec.label.spoken(voice, lang);
    match spec.shown {
        Shown::WhereYes => Some(label.to_owned()),
        Shown::WhereNo(words) => Some(words.in_lang(lang).to_owned()),
        _ => {
            let shown = value(spec, asked.value(place), asked.case(), lang)?;
            let space = if shown.starts_with('\n') { "" } else { " " };
            Some(format!("{label}{}{space}{shown}", colon(lang)))
        }
    }
}

/// A value of the answer; `None` if it has none or if the answers of other rules show it.
pub(super) fn value(spec: &ValueSpec, value: Out, case: &Case<'_>, lang: Lang) -> Option<String> {
    Some(match (value, spec.kind) {
        (Out::Day(on), _) => day(on, lang),
        (Out::Instant(at), _) => instant(at, case.legal_time, lang),
        (Out::Number(cents), ValueKind::Cents) => money(cents, lang),
        (Out::Number(number), _) => number.to_string(),
        (Out::Flag(flag), _) => yes_no(flag, lang),
        (Out::Text(text), _) => text.as_str().to_owned(),
        (Out::Slug(place), ValueKind::Slug(choices)) => at(choices, place, lang)?.to_owned(),
        (Out::Set(0), _) => return None,
        (Out::Set(bits), ValueKind::Set(choices)) => several(choices, bits, lang),
        (Out::States(places), ValueKind::States { keys, states }) => {
            let each = keys.iter().zip(places).map(|(key, place)| {
                let state = at(states, place, lang).unwrap_or(STATE_UNKNOWN.in_lang(lang));
                format!("{} ({state})", key.words.in_lang(lang))
            });
            listed(&each.collect::<Vec<_>>())
        }
        (Out::States(places), ValueKind::Options { keys, states, available }) => {
            let each = keys.iter().zip(places).filter_map(|(key, place)| {
                let (option, reason) = (key.words.in_lang(lang), at(states, place, lang)?);
                Some(match (place <= available, lang) {
                    (true, _) => format!("{option} (possible)"),
                    (false, Lang::Fr) => format!("{option} (impossible\u{a0}: {reason})"),
                    (false, Lang::En) => format!("{option} (impossible: {reason})"),
                })
            });
            listed(&each.collect::<Vec<_>>())
        }
        (Out::Rendered, ValueKind::Message { to, subject, body }) => {
            let (body, subject) = (body(case, lang), subject.in_lang(lang));
            indented(&match lang {
                Lang::Fr => format!("À\u{a0}: {to}\nObjet\u{a0}: {subject}\n\n{body}"),
                Lang::En => format!("To: {to}\nSubject: {subject}\n\n{body}"),
            })
        }
        _ => return None,
    })
}

fn money(cents: i32, lang: Lang) -> String {
    let (whole, rest) = (cents / 100, cents % 100);
    match (lang, rest) {
        (Lang::Fr, 0) => format!("{whole}\u{a0}$"),
        (Lang::Fr, _) => format!("{whole},{rest:02}\u{a0}$"),
        (Lang::En, 0) => format!("${whole}"),
        (Lang::En, _) => format!("${whole}.{rest:02}"),
    }
}

/// The lines of a text, each indented.
fn indented(text: &str) -> String {
    text.lines().flat_map(|line| ["\n", if line.is_empty() { "" } else { "    " }, line]).collect()
}
