//! Row by row: a complete row is decided once, by the rule's total function, after the checks of every entry point; any other
//! row is asked like a single question.

use super::memory::{Key, Memory};
use super::output::{MAX_ASKED, Outputs, Wants, Written};
use super::{Columns, FIELD_AS_OF, UNKNOWN};
use crate::asking::question::CheckedCase;
use crate::asking::{Asked, Witnesses};
use crate::rule::class::Kept;
use crate::rule::common::{GeneralReason, is_procedure_unsure};
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::{FactSpec, Input, Kind};
use crate::rule::member::Member;
use crate::rule::{AsOf, Case, Decision, Rule};

/// Answers a table: one function for each rule.
pub(crate) type AnswerColumns = fn(&Columns<'_>, &mut Outputs<'_>, &mut Memory);

/// A row whose facts are given one by one, in the order of the rule's table. The first error is kept.
///
/// Every step is inlined: the rule is a constant in each function made of it, so that the compiler removes what its facts do
/// not need.
pub(crate) struct Row<'c, 'a> {
    rule: &'static Rule,
    columns: &'c Columns<'a>,
    index: usize,
    case: CheckedCase<'a>,
    refused: Option<Refused>,
    /// Whether the object that was looked at last is not there; its parts come after it.
    no_object: bool,
}

/// Gives a row its facts. It is a trait and not a function argument, because its method is inlined whatever its size, so that
/// the rule stays a constant.
pub(crate) trait Fill {
    fn fill(row: &mut Row<'_, '_>);
}

/// Why a row cannot be asked.
#[derive(Clone, Copy)]
struct Refused {
    code: ErrorCode,
    field: i32,
}

impl Refused {
    fn at(code: ErrorCode, place: usize) -> Self {
        // Past every table's end it is the moment.
        let bit = u32::try_from(place).ok().and_then(|place| 1_i32.checked_shl(place));
        Refused { code, field: bit.unwrap_or(FIELD_AS_OF) }
    }
}

impl From<Fault> for Refused {
    fn from(fault: Fault) -> Self {
        Refused::at(fault.code, fault.fact)
    }
}

impl From<Refused> for Written {
    fn from(refused: Refused) -> Self {
        let outcome = -i32::from(refused.code.number());
        Written { outcome, field: refused.field, ..Written::NULL }
    }
}

impl Row<'_, '_> {
    /// The next fact.
    #[inline(always)]
    pub(crate) fn fact<F: Member>(&mut self, fact: F) {
        self.at(usize::from(fact.place()) - 1);
    }

    #[inline(always)]
    fn at(&mut self, place: usize) {
        let (Some(fact), Some(column)) =
            (self.rule.facts.get(place), self.columns.facts.get(place))
        else {
            return;
        };
        let input = column.input(fact, self.index);
        if matches!(fact.kind, Kind::Object) {
            self.no_object = !matches!(input, Input::Value(crate::rule::fact::Value::Given));
        }
        let is_value = matches!(input, Input::Value(_));
        let given = if self.no_object && is_value && FactSpec::is_part(fact) {
            Err(ErrorCode::ConflictingFacts)
        } else {
            self.case.give(place, input).map_err(|wrong| wrong.code)
        };
        if let Err(code) = given {
            self.refused.get_or_insert(Refused::at(code, place));
        }
    }
}

/// A row with its facts, of which a wrong one has refused it.
#[inline(always)]
fn filled<'c, 'a, F: Fill>(
    rule: &'static Rule,
    columns: &'c Columns<'a>,
    index: usize,
) -> Result<Row<'c, 'a>, Refused> {
    let case = CheckedCase::blank(rule, columns.as_of.input(index), columns.readings)
        .map_err(|fault| Refused { code: fault.code, field: FIELD_AS_OF })?;
    let mut row = Row { rule, columns, index, case, refused: None, no_object: false };
    F::fill(&mut row);
    Ok(row)
}

/// Answers a table.
#[inline(always)]
pub(crate) fn answer_each<F: Fill>(
    rule: &'static Rule,
    columns: &Columns<'_>,
    outputs: &mut Outputs<'_>,
    memory: &mut Memory,
) {
    let wants = outputs.wants();
    for index in 0..columns.rows {
        outputs.write(index, &answer_row::<F>(rule, columns, index, wants, memory));
    }
}

/// Answers a row of any rule.
#[inline(never)]
pub(super) fn answer_any(
    columns: &Columns<'_>,
    index: usize,
    wants: Wants,
    memory: &mut Memory,
) -> Written {
    answer_row::<AnyFacts>(columns.rule, columns, index, wants, memory)
}

/// Of any rule.
struct AnyFacts;

impl Fill for AnyFacts {
    fn fill(row: &mut Row<'_, '_>) {
        (0..row.rule.facts.len()).for_each(|place| row.at(place));
    }
}

/// Answers a row. The case, which is large, stays where it is made.
#[inline(always)]
fn answer_row<F: Fill>(
    rule: &'static Rule,
    columns: &Columns<'_>,
    index: usize,
    wants: Wants,
    memory: &mut Memory,
) -> Written {
    let row = match filled::<F>(rule, columns, index) {
        Ok(row) => row,
        Err(refused) => return refused.into(),
    };
    if let Some(refused) = row.refused {
        return refused.into();
    }
    if wants.are_long() {
        return at_length(&row.case, wants, memory);
    }
    match row.case.decide() {
        Ok(Some(decision)) => at_once(rule, row.case.case(), &decision, wants),
        Ok(None) => at_length(&row.case, wants, memory),
        Err(fault) => Refused::from(fault).into(),
    }
}

/// The answer of a complete row.
#[inline(always)]
fn at_once(rule: &'static Rule, case: &Case<'_>, decision: &Decision, wants: Wants) -> Written {
    let reasons = if wants.reasons {
        let own = u64::from((rule.shown_reasons)(decision.reasons).0);
        let published = rule.clicsequr_procedure >> decision.outcome.saturating_sub(1) & 1 == 1;
        let notice = published && is_procedure_unsure(case);
        own | (u64::from(notice) * general(GeneralReason::ProcedurePublishedForClicsequr.number()))
    } else {
        0
    };
    Written {
        outcome: decision.outcome.into(),
        reasons,
        assumed: case.assumed.0,
        values: decision.values,
        duties: decision.duties,
        decisions: if wants.decisions { decisions(rule, case) } else { [0; MAX_ASKED] },
        ..Written::NULL
    }
}

/// The answer of a row that is asked as a single question is.
#[inline(never)]
fn at_length(case: &CheckedCase<'_>, wants: Wants, memory: &mut Memory) -> Written {
    let (rule, given) = (case.rule(), case.case());
    if let Err(fault) = (rule.relate)(given) {
        return Refused::from(fault).into();
    }
    let key = match rule.simplified.filter(|_| !wants.texts) {
        Some(simplified) => Key::of(&simplified(given, Kept::WholeAnswer)),
        None => Key::of(given),
    };
    if let Some(written) = key.as_ref().and_then(|key| memory.get(wants, key)) {
        return written.of_row(given);
    }
    let written = if wants.of_class {
        case.ask().map(|asked| of_asked(&asked, wants))
    } else {
        beside_class(rule, given, wants)
    };
    let written = written.unwrap_or_else(|fault| Refused::from(fault).into());
    if let Some(key) = &key {
        memory.keep(wants, key, &written);
    }
    written
}

/// What rows of one class do not share: for it outcome and days are enough of the answer.
fn beside_class(rule: &'static Rule, case: &Case<'_>, wants: Wants) -> Result<Written, Fault> {
    let mut written = Written::NULL;
    if wants.decisions {
        written.decisions = decisions(rule, case);
    }
    if wants.are_long() {
        let simplified = rule.simplified.map(|simplified| simplified(case, Kept::Changes));
        let asked = rule.ask_briefly(simplified.as_ref().unwrap_or(case))?;
        write_changes(&mut written, &asked, wants);
    }
    Ok(written)
}

fn of_asked(asked: &Asked<'_>, wants: Wants) -> Written {
    let rule = asked.rule();
    let mut written = Written {
        outcome: asked.outcome().into(),
        reasons: asked
            .reasons()
            .map(|reason| bit_of_reason(rule, reason.number))
            .fold(0, |all, bit| all | bit),
        assumed: asked.assumed().0,
        duties: asked.duties(),
        ..Written::NULL
    };
    for (place, value) in written.values.iter_mut().enumerate() {
        *value = asked.value(place);
    }
    if wants.decisions {
        written.decisions = decisions(rule, asked.case());
    }
    if wants.missing {
        let missing = asked.missing();
        written.missing = missing.set().0;
        written.settling = missing.settling.0;
    }
    if wants.are_long() {
        // Of a case with fewer unknown facts both take fewer completions.
        let unknowns = (rule.unknowns)(asked.case());
        let fewer = rule
            .simplified
            .filter(|_| !unknowns.is_empty())
            .map(|simplified| simplified(asked.case(), Kept::Changes))
            .filter(|simplified| (rule.unknowns)(simplified) != unknowns);
        match fewer.map(|fewer| rule.ask_checked(&fewer)) {
            Some(Ok(fewer)) => write_changes(&mut written, &fewer, wants),
            _ => write_changes(&mut written, asked, wants),
        }
    }
    written
}

/// What the next change is, and what other readings change.
fn write_changes(written: &mut Written, asked: &Asked<'_>, wants: Wants) {
    let wants_days = wants.days_contested || wants.contested_by;
    let mut witnesses = Witnesses::new();
    let wants_change = wants.next_change || wants_days;
    let change = if wants_change { asked.next_change_from(&mut witnesses) } else { None };
    if let Some(change) = change {
        written.next_change_on =
            if let AsOf::Day(day) = change.on { day.number() } else { UNKNOWN };
        written.next_change_outcome = change.outcome.into();
    }
    if wants.contested || wants_days {
        let contested = asked.contested_in_brief(
            change,
            &mut witnesses,
            wants.days_contested,
            wants.contested_by,
        );
        written.contested = contested.outcome;
        written.days_contested = contested.days;
        written.contested_by = contested.by;
    }
}

/// The outcomes of the rules that one asks, by their places.
#[inline(never)]
fn decisions(rule: &'static Rule, case: &Case<'_>) -> [i8; MAX_ASKED] {
    let mut decisions = [0; MAX_ASKED];
    (rule.asks)(case, &mut |part, case| {
        let place = rule.asks_rules.iter().position(|slug| *slug == part.slug);
        let slot = place.and_then(|place| decisions.get_mut(place));
        let outcome = match part.decide_checked(&case) {
            Ok(Some(decision)) => Ok(decision.outcome),
            Ok(None) => part.ask_checked(&case).map(|asked| asked.outcome()),
            Err(fault) => Err(fault),
        };
        if let (Some(slot), Ok(outcome)) = (slot, outcome) {
            *slot = match outcome {
                0 => DECISION_UNDETERMINED,
                outcome => i8::try_from(outcome).unwrap_or(DECISION_UNDETERMINED),
            };
        }
    });
    decisions
}

/// The outcome of a rule that was asked and is undetermined.
const DECISION_UNDETERMINED: i8 = -2;

/// The bit of a reason, by its number.
fn bit_of_reason(rule: &Rule, number: u16) -> u64 {
    match number.checked_sub(rule.number * 100) {
        Some(own) => 1 << own.saturating_sub(1),
        None => general(number),
    }
}

/// The bit of a reason that any rule may give.
const fn general(number: u16) -> u64 {
    1 << (31 + number)
}
