//! The acts that a person owes, each with its dates.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::asking::Asked;
use crate::calendar::Day;
use crate::language::{Lang, Words};
use crate::rule::duty::{By, Duty, DutyState, OwedBeside};
use crate::rule::member::{Choice, ChoiceSpec};
use crate::rule::value::Out;
use crate::telling::sentence::filled;
use crate::telling::shown::{self, colon};

const NO_LAST_DAY: Words =
    Words { fr: "sans date limite publiée", en: "with no last day published" };
const LAST_DAY_UNKNOWN: Words =
    Words { fr: "date limite à préciser", en: "by a last day not known yet" };

/// The acts that are owed, the acts that may be owed, and what is owed beside them, each in words. Acts due now come first,
/// in order of their last day.
pub(super) fn in_words(asked: &Asked<'_>, lang: Lang) -> Vec<String> {
    let acts = asked.rule().acts();
    let Some(duties) = asked.duties() else { return Vec::new() };
    let in_state = |state: DutyState| {
        let mut each: Vec<(Option<Day>, String)> = Vec::new();
        let mut tell = |by: Option<Day>, words: String| {
            let number = |by: Option<Day>| by.map_or(i32::MAX, Day::number);
            let place = each.partition_point(|(other, _)| number(*other) <= number(by));
            each.insert(place, (by, words));
        };
        for (place, (act, duty)) in duties.each(acts).enumerate() {
            if duty.state != state {
                continue;
            }
            let if_owed = day_if_owed(asked, place);
            let is_from_chosen = is_first_day_chosen(asked, act);
            let mut days = days(&duty, if_owed, is_from_chosen, lang);
            if if_owed.is_some() {
                days.push_str(&otherwise_in_words(asked, place, lang));
            }
            tell(duty.by.day().or(if_owed), format!("{}{days}", act.words.in_lang(lang)));
        }
        for (beside, by) in beside(asked, state) {
            let days = filled(asked, beside.by.in_lang(lang), lang);
            tell(by, format!("{}{days}", beside.words.in_lang(lang)));
        }
        let state = state.words().in_lang(lang);
        each.into_iter().map(move |(_, words)| format!("{state}{} {words}", colon(lang)))
    };
    [DutyState::Due, DutyState::Later, DutyState::Unknown].into_iter().flat_map(in_state).collect()
}

impl Asked<'_> {
    /// The last day, to come, of an act if it is owed, where the facts give that day and the answer does not, since facts that are
    /// not known decide whether the act is owed. `None` of an act that the rule does not have.
    ///
    /// ```
    /// use echeance::dynamic::{Input, Question};
    /// use time::macros::date;
    ///
    /// let asked = Question::new("holder-review")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("issued_on", date!(2024-12-05))
    ///     .fact("cancelled_on", Input::Unknown)
    ///     .ask()?;
    /// let renew_by = asked.last_day_if_owed("renew").ok_or("no day")?;
    /// assert_eq!(renew_by.to_string(), "2026-12-04");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn last_day_if_owed(&self, act: &str) -> Option<Day> {
        let place = self.rule().acts().iter().position(|own| own.slug == act)?;
        day_if_owed(self, place)
    }

    /// What is owed, or may be, beside the acts: its identifier, whether it is due or that is not known, and its last day, to come
    /// or past, where that is known.
    ///
    /// ```
    /// use echeance::DutyState;
    /// use echeance::dynamic::Question;
    /// use echeance::rules::holder_review::NOTICE_OF_END_SLUG;
    /// use time::macros::date;
    ///
    /// // The link ended 5 days ago; it is to be declared anew, and its end to be notified within 15 days.
    /// let asked = Question::new("holder-review")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("issued_on", date!(2025-12-05))
    ///     .fact("unaffiliated_since", date!(2026-11-16))
    ///     .ask()?;
    /// let by = date!(2026-12-01).into();
    /// assert_eq!(asked.owed_beside(), [(NOTICE_OF_END_SLUG, DutyState::Due, Some(by))]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn owed_beside(&self) -> Vec<(&'static str, DutyState, Option<Day>)> {
        let in_state = |state| beside(self, state).map(move |(what, by)| (what.slug, state, by));
        [DutyState::Due, DutyState::Unknown].into_iter().flat_map(in_state).collect()
    }
}

/// The last day, to come, of the act at that place if it is owed, where the facts give it and the answer does not.
pub(super) fn day_if_owed(asked: &Asked<'_>, place: usize) -> Option<Day> {
    let duty = asked.duties()?.at(place);
    let is_open = duty.by == By::Null && duty.state != DutyState::None;
    if is_open { asked.rule().day_to_come_if_owed(asked.case(), place) } else { None }
}

/// What that day is under another choice of one reading, where it is another: the contest of the answer has no such day.
fn otherwise(asked: &Asked<'_>, place: usize) -> Vec<Day> {
    let (rule, case) = (asked.rule(), asked.case());
    let mut days = Vec::new();
    for (reading, choice) in rule.other_choices(case.readings) {
        let mut other = *case;
        other.readings = case.readings.with_number(reading, choice);
        let day = (rule.day_if_owed)(&other, place);
        days.extend(day.filter(|_| day != (rule.day_if_owed)(case, place)));
    }
    days.sort();
    days.dedup();
    days
}

fn otherwise_in_words(asked: &Asked<'_>, place: usize, lang: Lang) -> String {
    let each = otherwise(asked, place).into_iter().map(|by| shown::day(by, lang));
    let days: Vec<_> = each.collect();
    match (days.is_empty(), lang) {
        (true, _) => String::new(),
        (false, Lang::Fr) => {
            format!(" (ou le {}, selon une autre lecture des textes)", days.join(" ou le "))
        }
        (false, Lang::En) => {
            format!(" (or {}, by another reading of the sources)", days.join(" or "))
        }
    }
}

/// Whether a day of an act that may be owed is another under another reading.
pub(super) fn is_a_day_read_otherwise(asked: &Asked<'_>) -> bool {
    let is_other =
        |place| day_if_owed(asked, place).is_some() && !otherwise(asked, place).is_empty();
    (0..asked.rule().acts().len()).any(is_other)
}

/// What is owed beside the acts, in that state, with its last day, to come or past, where it is known. What is owed in time alone
/// may be owed where its day is not known.
pub(super) fn beside<'a>(
    asked: &'a Asked<'_>,
    state: DutyState,
) -> impl Iterator<Item = (&'static OwedBeside, Option<Day>)> + 'a {
    let rule = asked.rule();
    rule.owed_beside.iter().filter_map(move |beside| {
        let value = |name| (rule.sentence_values)(asked.case(), name);
        let day = |name| match value(name) {
            Out::Day(day) => Some(day),
            _ => None,
        };
        let [to_come, past] = beside.days.map(day);
        let is_day_unknown = value(beside.day_unknown) != Out::Null;
        let by = to_come.or(past);
        let duties = asked.duties().filter(|_| by.is_some() || is_day_unknown)?;
        let is_any = |acts: &[&str], state| {
            duties
                .each(rule.acts())
                .any(|(act, duty)| duty.state == state && acts.contains(&act.slug))
        };
        let is_beside = |state| is_any(&[beside.act], state);
        let is_in_time =
            |state| (to_come.is_some() || is_day_unknown) && is_any(beside.acts_in_time, state);
        let is_decided = !is_day_unknown && value(beside.undecided) == Out::Null;
        let is_due = is_beside(DutyState::Due) || (is_in_time(DutyState::Due) && is_decided);
        let is_open = [DutyState::Due, DutyState::Unknown]
            .into_iter()
            .any(|state| is_beside(state) || is_in_time(state));
        let found = if is_due { DutyState::Due } else { DutyState::Unknown };
        Some((beside, by)).filter(|_| is_open && found == state)
    })
}

/// Whether the first day of the act is set by a parameter of the question and not by a source.
fn is_first_day_chosen(asked: &Asked<'_>, act: &ChoiceSpec) -> bool {
    asked.rule().facts.iter().any(|fact| fact.chooses_first_day_of == Some(act.slug))
}

/// The last day on which an act can be done, or that it has none; `None` of an act that may be owed and of which nothing is known.
pub(super) fn last_day_in_words(duty: &Duty, if_owed: Option<Day>, lang: Lang) -> Option<String> {
    let words = match (duty.by, if_owed, lang) {
        (By::Day(day), ..) => shown::until(day, lang),
        (By::NoDay, ..) => NO_LAST_DAY.in_lang(lang).to_string(),
        (By::Null, None, _) if duty.is_owed() => LAST_DAY_UNKNOWN.in_lang(lang).to_string(),
        (By::Null, None, _) => return None,
        // Of facts that are not known, the others give a later day.
        (By::Null, Some(day), Lang::Fr) if duty.is_owed() => {
            format!("{}, au plus tôt le {}", LAST_DAY_UNKNOWN.fr, shown::day(day, lang))
        }
        (By::Null, Some(day), Lang::En) if duty.is_owed() => {
            format!("{}, {} at the earliest", LAST_DAY_UNKNOWN.en, shown::day(day, lang))
        }
        (By::Null, Some(day), Lang::Fr) => format!("si c’est le cas, {}", shown::until(day, lang)),
        (By::Null, Some(day), Lang::En) => format!("if so, {}", shown::until(day, lang)),
    };
    Some(words)
}

/// From when an act is owed that is not owed yet, after its words; empty of any other.
pub(super) fn begins_in_words(
    asked: &Asked<'_>,
    act: &ChoiceSpec,
    duty: &Duty,
    lang: Lang,
) -> String {
    let from = duty.from.filter(|_| duty.state == DutyState::Later);
    let Some(from) = from.map(|day| shown::day(day, lang)) else { return String::new() };
    match (is_first_day_chosen(asked, act), lang) {
        (false, Lang::Fr) => format!(", à compter du {from}"),
        (false, Lang::En) => format!(", from {from} on"),
        (true, Lang::Fr) => format!(", rappel à compter du {from}"),
        (true, Lang::En) => format!(", reminder from {from} on"),
    }
}

/// The first and last day on which an act can be done.
fn days(duty: &Duty, if_owed: Option<Day>, is_from_chosen: bool, lang: Lang) -> String {
    let Some(by) = last_day_in_words(duty, if_owed, lang) else { return String::new() };
    let from = duty.from.filter(|_| duty.state == DutyState::Later);
    match (from.map(|day| shown::day(day, lang)), is_from_chosen, lang) {
        (None, _, _) => format!(", {by}"),
        (Some(from), false, Lang::Fr) => format!(", à compter du {from}, {by}"),
        (Some(from), false, Lang::En) => format!(", from {from}, {by}"),
        (Some(from), true, Lang::Fr) => format!(
            ", {by} (rappel à compter du {from}, un jour choisi\u{a0}: aucune source ne dit à partir de quand cela peut se faire)"
        ),
        (Some(from), true, Lang::En) => format!(
            ", {by} (reminder from {from} on, a chosen day: no source says from when it can be done)"
        ),
    }
}
