//! Next steps: the statements that go with an outcome, in order, contacts last.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::asking::Asked;
use crate::language::{Lang, Voice};
use crate::rule::fact::Value;
use crate::rule::source;
use crate::rule::value::ValueKind;
use crate::telling::shown::sentence;
use crate::telling::statements::{self, Statement, StatementKind};

/// A step as a person reads it.
pub(super) struct ToldStep {
    /// What to do, as a sentence.
    pub(super) words: String,
    /// What it rests on: the ids that a text in that language cites.
    pub(super) sources: Vec<&'static str>,
}

/// Each step in a sentence, with its sources; a label is quoted as it appears on the screen. If several acts are due, the steps of the
/// acts that open the way to others come first, then those of the first act, then those of the remaining acts. Each
/// step appears once, and all contacts come last.
pub(super) fn in_words(asked: &Asked<'_>, voice: Voice, lang: Lang) -> Vec<ToldStep> {
    let mut steps: Vec<&Statement> = Vec::new();
    let first = of_acts(asked, true);
    for id in first.chain(asked.next_steps()).chain(of_acts(asked, false)) {
        if let Some(step) = statements::by_id(id)
            && steps.iter().all(|other| other.id != step.id)
            && !is_settled(asked, step)
        {
            steps.push(step);
        }
    }
    let (contacts, steps): (Vec<&Statement>, Vec<&Statement>) =
        steps.into_iter().partition(|step| step.kind == StatementKind::Contact);
    let written = steps.into_iter().chain(contacts).map(|statement| {
        let words = statement.in_voice(voice).in_lang(lang);
        let words = match (statement.kind, lang) {
            (StatementKind::Label, Lang::Fr) => format!("«\u{a0}{words}\u{a0}»"),
            (StatementKind::Label, Lang::En) => format!("“{words}”"),
            _ => sentence(words),
        };
        ToldStep { words, sources: source::cited_in(statement.sources, lang).collect() }
    });
    written.collect()
}

/// Whether a fact shows that the step is done or no longer applies.
fn is_settled(asked: &Asked<'_>, step: &Statement) -> bool {
    let mut facts = asked.rule().facts.iter().enumerate();
    facts.any(|(place, fact)| match asked.case().fact(place) {
        Value::Flag(true) | Value::Never => fact.settles.contains(&step.id),
        Value::Day(_) => fact.bars.contains(&step.id),
        Value::Choice(place) => {
            let choice = fact.kind.choices().get(usize::from(place).wrapping_sub(1));
            let mut of_step = fact.steps_of.iter().filter(|(_, id)| *id == step.id).peekable();
            of_step.peek().is_some()
                && of_step.all(|(slug, _)| choice.is_some_and(|choice| choice.slug != *slug))
        }
        _ => false,
    })
}

/// The steps of every due act that opens the way to others, or of every due act that does not. An act has the same slug
/// as the corresponding outcome.
fn of_acts<'a>(
    asked: &'a Asked<'_>,
    open_the_way: bool,
) -> impl Iterator<Item = &'static &'static str> + 'a {
    let rule = asked.rule();
    let acts = rule.values.iter().find_map(|spec| match spec.kind {
        ValueKind::Duties(acts) => Some(acts),
        _ => None,
    });
    let duties = asked.duties().zip(acts);
    let due = duties.into_iter().flat_map(|(duties, acts)| {
        let each: Vec<_> = duties.each(acts).filter(|(_, duty)| duty.is_due()).collect();
        each
    });
    let outcomes = due.filter_map(|(act, _)| rule.outcomes.iter().find(|it| it.slug == act.slug));
    let outcomes = outcomes.filter(move |outcome| outcome.opens_the_way == open_the_way);
    outcomes.flat_map(|outcome| asked.steps_of_the_day(outcome.next_steps))
}
