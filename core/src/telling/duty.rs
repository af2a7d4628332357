//! The acts that a person owes, each with its dates.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::asking::Asked;
use crate::calendar::Day;
use crate::language::{Lang, Words};
use crate::rule::duty::{By, Duty, DutyState};
use crate::rule::member::{Choice, ChoiceSpec};
use crate::telling::shown::{self, colon};

const NO_LAST_DAY: Words =
    Words { fr: "sans date limite publiée", en: "with no last day published" };
const LAST_DAY_UNKNOWN: Words =
    Words { fr: "date limite à préciser", en: "by a last day not known yet" };

/// The acts that are owed and the acts that may be owed, each in words. Acts due now come first, in order of their last
/// day.
pub(super) fn in_words(asked: &Asked<'_>, lang: Lang) -> Vec<String> {
    let acts = asked.rule().acts();
    let Some(duties) = asked.duties() else { return Vec::new() };
    let in_state = |state: DutyState| {
        let mut each: Vec<(&ChoiceSpec, Duty)> = Vec::new();
        for (act, duty) in duties.each(acts).filter(|(_, duty)| duty.state == state) {
            let by = |duty: &Duty| duty.by.day().map_or(i32::MAX, Day::number);
            let place = each.partition_point(|(_, other)| by(other) <= by(&duty));
            each.insert(place, (act, duty));
        }
        each.into_iter().map(move |(act, duty)| {
            let state = state.words().in_lang(lang);
            let is_from_chosen = is_first_day_chosen(asked, act);
            let act = act.words.in_lang(lang);
            format!("{state}{} {act}{}", colon(lang), days(&duty, is_from_chosen, lang))
        })
    };
    [DutyState::Due, DutyState::Later, DutyState::Unknown].into_iter().flat_map(in_state).collect()
}

/// Whether the first day of the act is set by a parameter of the question and not by a source.
fn is_first_day_chosen(asked: &Asked<'_>, act: &ChoiceSpec) -> bool {
    asked.rule().facts.iter().any(|fact| fact.chooses_first_day_of == Some(act.slug))
}

/// The first and last day on which an act that is owed can be done.
fn days(duty: &Duty, is_from_chosen: bool, lang: Lang) -> String {
    let by = match duty.by {
        By::Day(day) => shown::until(day, lang),
        By::NoDay => NO_LAST_DAY.in_lang(lang).to_string(),
        By::Null if duty.is_owed() => LAST_DAY_UNKNOWN.in_lang(lang).to_string(),
        By::Null => return String::new(),
    };
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
