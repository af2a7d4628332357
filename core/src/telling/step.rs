//! Next steps: the statements that go with an outcome, in order, contacts last.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::asking::Asked;
use crate::language::{Lang, Voice, Words};
use crate::rule::duty::DutyState;
use crate::rule::source;
use crate::telling::duty::beside;
use crate::telling::shown::sentence;
use crate::telling::statements::{self, Statement, StatementKind};

/// A step as a person reads it.
pub(super) struct ToldStep {
    /// What to do, as a sentence.
    pub(super) words: String,
    /// What it rests on: the ids that a text in that language cites.
    pub(super) sources: Vec<&'static str>,
}

/// What an answer tells a person to do.
#[derive(Default)]
pub(super) struct Steps {
    /// Each step in a sentence; a label is quoted as it appears on the screen. If several acts are due, the steps of the
    /// acts that open the way to others come first, then those of the first act, then those of the remaining acts. Each
    /// step appears once, and all contacts come last.
    pub(super) of_answer: Vec<ToldStep>,
    /// Of each act that may be owed: the act as a heading, and the steps that the others do not give.
    pub(super) if_owed: Vec<(String, Vec<ToldStep>)>,
}

impl Steps {
    /// What all of them rest on, in their order.
    pub(super) fn sources(&self) -> impl Iterator<Item = &'static str> + '_ {
        let if_owed = self.if_owed.iter().flat_map(|(_, steps)| steps);
        self.of_answer.iter().chain(if_owed).flat_map(|step| step.sources.iter().copied())
    }
}

pub(super) fn in_words(asked: &Asked<'_>, voice: Voice, lang: Lang) -> Steps {
    let mut steps = of_answer(asked);
    let (contacts, first): (Vec<&Statement>, Vec<&Statement>) =
        steps.iter().partition(|step| step.kind == StatementKind::Contact);
    let of_answer =
        first.into_iter().chain(contacts).map(|step| written(step, voice, lang)).collect();
    Steps { of_answer, if_owed: if_owed(asked, &mut steps, voice, lang) }
}

fn if_owed(
    asked: &Asked<'_>,
    steps: &mut Vec<&'static Statement>,
    voice: Voice,
    lang: Lang,
) -> Vec<(String, Vec<ToldStep>)> {
    let rule = asked.rule();
    let Some(duties) = asked.duties() else { return Vec::new() };
    let mut each = Vec::new();
    let mut tell = |words: Words, ids: &mut dyn Iterator<Item = &'static str>| {
        let before = steps.len();
        for id in ids {
            steps.extend(told_first(asked, id, steps));
        }
        let added = steps.get(before..).unwrap_or_default().iter();
        let added: Vec<_> = added.map(|step| written(step, voice, lang)).collect();
        let words = words.in_lang(lang);
        let heading = match lang {
            Lang::Fr => format!("S’il faut {words}\u{a0}:"),
            Lang::En => format!("If it is necessary to {words}:"),
        };
        if !added.is_empty() {
            each.push((heading, added));
        }
    };
    for (act, _) in duties.each(rule.acts()).filter(|(_, duty)| duty.state == DutyState::Unknown) {
        let outcome = rule.outcomes.iter().find(|outcome| outcome.slug == act.slug);
        let ids = outcome.into_iter().flat_map(|it| asked.steps_of_the_day(it.next_steps));
        tell(act.words, &mut { ids });
    }
    for (beside, _) in beside(asked, DutyState::Unknown) {
        tell(beside.words, &mut beside.steps.iter().copied());
    }
    each
}

/// The steps of the answer and of the acts that are due: of what opens the way to others, of the first act, of the others. A step
/// that one list alone has comes before the next one of its list that another has as well: so each list keeps its order.
fn of_answer(asked: &Asked<'_>) -> Vec<&'static Statement> {
    let mut steps = Vec::new();
    let mut add = |list: Vec<&'static str>| {
        for (place, id) in list.iter().enumerate() {
            if let Some(step) = told_first(asked, id, &steps) {
                let later = list.get(place..).unwrap_or_default().iter();
                let next =
                    later.filter_map(|later| steps.iter().position(|other| other.id == *later));
                steps.insert(next.min().unwrap_or(steps.len()), step);
            }
        }
    };
    of_acts(asked, true).for_each(&mut add);
    add(asked.next_steps().collect());
    of_acts(asked, false).for_each(&mut add);
    for (beside, _) in beside(asked, DutyState::Due) {
        add(beside.steps.to_vec());
    }
    steps
}

/// The step of that id, if it has a purpose and is not among those already.
fn told_first(
    asked: &Asked<'_>,
    id: &str,
    steps: &[&'static Statement],
) -> Option<&'static Statement> {
    let is_told = |step: &Statement| steps.iter().any(|other| other.id == step.id);
    statements::by_id(id).filter(|step| !is_told(step) && !asked.is_settled(step.id))
}

fn written(step: &Statement, voice: Voice, lang: Lang) -> ToldStep {
    let words = step.in_voice(voice).in_lang(lang);
    let words = match (step.kind, lang) {
        (StatementKind::Label, Lang::Fr) => format!("«\u{a0}{words}\u{a0}»"),
        (StatementKind::Label, Lang::En) => format!("“{words}”"),
        _ => sentence(words),
    };
    ToldStep { words, sources: source::cited_in(step.sources, lang).collect() }
}

/// The list of steps of every due act that opens the way to others, or of every due act that does not. An act has the same
/// slug as the corresponding outcome.
fn of_acts<'a>(
    asked: &'a Asked<'_>,
    open_the_way: bool,
) -> impl Iterator<Item = Vec<&'static str>> + 'a {
    let rule = asked.rule();
    let due = asked.duties().into_iter().flat_map(|duties| {
        let each: Vec<_> = duties.each(rule.acts()).filter(|(_, duty)| duty.is_due()).collect();
        each
    });
    let outcomes = due.filter_map(|(act, _)| rule.outcomes.iter().find(|it| it.slug == act.slug));
    let outcomes = outcomes.filter(move |outcome| outcome.opens_the_way == open_the_way);
    outcomes.map(|outcome| asked.steps_of_the_day(outcome.next_steps).collect())
}
