//! Asking: a rule's total function, run again and again.
//!
//! | part of the answer | how it is found |
//! |---|---|
//! | outcome, reasons, values | complete the unknown facts with their edge values (`walk.rs`); keep what all completions share |
//! | `missing` (`missing.rs`) | two completions that differ by one fact: do the outcomes differ? |
//! | `flips` (`flip.rs`) | change one fact to each of its edge values; keep the nearest that gives a better outcome |
//! | `next_change` (`next_change.rs`) | move the moment to each turn of the rule, nearest first |
//! | `contest` (`contest.rs`) | switch one reading at a time |
//!
//! Nothing here knows any rule. This file never allocates; full answers, texts and the field of an error do (`answer.rs`,
//! `question.rs`, `telling/`), and so does a list of more than 8 periods.

pub(crate) mod answer;
mod contest;
mod contested;
mod flip;
mod influence;
mod missing;
mod next_change;
pub(crate) mod question;
#[cfg(test)]
mod tests;
pub(crate) mod typed;
mod walk;

use arrayvec::ArrayVec;
pub use contest::{Contest, DayName, contesting};
pub use flip::Flip;
pub use missing::Missing;
pub use next_change::NextChange;
pub(crate) use next_change::Witnesses;
use next_change::{filled_as, outcome};
use walk::{Go, Walk};
pub(crate) use walk::{candidates, each_completion};

use crate::calendar::Day;
use crate::language::Lang;
use crate::rule::common::{GeneralReason, is_procedure_unsure};
use crate::rule::duty::Duties;
use crate::rule::error::Fault;
use crate::rule::fact::{FactSet, Value};
use crate::rule::value::{Out, ValueKind};
use crate::rule::{
    AsOf, Case, Decision, MAX_VALUES, MostOpen, NextSteps, ReasonSet, ReasonSpec, Rule, Shortened,
};
use crate::rules::authentication_system::{Outcome as System, SYSTEMS};

/// A question that has been asked. The outcome is there; every other part is worked out when it is read.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    rule: &'static Rule,
    case: Case<'a>,
    /// Read once: to make it is to read the long text.
    short: Option<Shortened>,
    settled: Settled,
}

/// What all completions of a case share.
#[derive(Debug, Clone, Copy)]
struct Settled {
    outcomes: OutcomeSet,
    worst: Worst,
    reasons: ReasonSet,
    values: [Out; MAX_VALUES],
    duties: Option<Duties>,
    /// The unknown facts that some completion fills.
    filled: FactSet,
    /// The facts that can turn the outcome of a completion, or force a change that does.
    outcome_depends_on: FactSet,
    /// The facts that its decision rests on, if there is one decision; otherwise all facts.
    rests_on: FactSet,
}

impl Settled {
    fn of(rule: &Rule, case: &Case<'_>, decision: &Decision) -> Self {
        let mut outcomes = OutcomeSet(0);
        outcomes.add(decision.outcome);
        Settled {
            outcomes,
            worst: Worst::Nothing.and(rule, decision),
            reasons: decision.reasons,
            values: decision.values,
            duties: decision.duties,
            filled: case.filled,
            outcome_depends_on: (rule.outcome_depends_on)(case, decision),
            rests_on: decision.rests_on,
        }
    }

    /// What it shares with another completion.
    fn add(&mut self, rule: &Rule, case: &Case<'_>, decision: &Decision) {
        self.filled = self.filled.union(case.filled);
        self.outcomes.add(decision.outcome);
        self.worst = self.worst.and(rule, decision);
        self.reasons.0 &= decision.reasons.0;
        self.outcome_depends_on =
            self.outcome_depends_on.union((rule.outcome_depends_on)(case, decision));
        for (kept, new) in self.values.iter_mut().zip(&decision.values) {
            if *kept != Out::Null {
                *kept = shared(*kept, *new);
            }
        }
        self.duties = self.duties.zip(decision.duties).map(|(one, other)| one.shared(other));
    }

    /// Whether no other completion of the case can change it: the rule says how far completions can differ, and these do.
    fn is_final(&self, rule: &Rule, case: &Case<'_>) -> bool {
        let Some(most_open) = rule.most_open else { return false };
        // Of the outcomes, these say which steps and which notice the answer has.
        let are_told = self.outcomes.0 & !rule.clicsequr_procedure != 0
            && rule.steps_while_possible & !self.outcomes.0 == 0;
        if self.outcomes.only() != 0 || !are_told || self.reasons != ReasonSet::NONE {
            return false;
        }
        let all = unknown_facts(rule, case).union((rule.unknowns)(case));
        let MostOpen { worst, acts } = most_open(case);
        let are_filled =
            || all.difference(self.filled.intersection(self.outcome_depends_on)).is_empty();
        if self.worst.rank().is_some_and(|rank| rank < worst) || !are_filled() {
            return false;
        }
        let duties = self.duties.unwrap_or(Duties::NONE);
        // Values that follow from the duties, and those that are made when they are read, hang on nothing else.
        let mut follow = [Out::Rendered; MAX_VALUES];
        (rule.of_duties)(&duties, &mut follow);
        let mut values = self.values.iter().zip(&follow);
        values.all(|(value, follows)| {
            matches!(value, Out::Null | Out::Rendered) || *follows != Out::Rendered
        }) && duties.all().zip(0..).all(|(duty, act)| duty.is_open() || acts & (1 << act) == 0)
    }

    /// Whether it shows a day, an instant or a number of days left that another completion of the case may not share.
    fn has_days(&self, rule: &Rule, case: &Case<'_>) -> bool {
        let mut values = rule.values.iter().zip(self.values).enumerate();
        let duties = self.duties.iter().flat_map(Duties::all);
        values.any(|(place, (spec, value))| {
            spec.is_day && value != Out::Null && !(rule.is_value_known)(case, place)
        }) || duties.into_iter().any(|duty| duty.from.is_some() || duty.by.day().is_some())
    }
}

/// The facts of a case that are not known.
fn unknown_facts(rule: &Rule, case: &Case<'_>) -> FactSet {
    let places = (0..rule.facts.len()).filter(|place| case.fact(*place).is_unknown());
    places.fold(FactSet::NONE, |all, place| all.union(FactSet::of(&[place])))
}

/// Outcomes that completions give: bit n is outcome n + 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OutcomeSet(u32);

impl OutcomeSet {
    fn add(&mut self, outcome: u8) {
        self.0 |= 1 << outcome.saturating_sub(1);
    }

    /// The one outcome, or 0 for `undetermined`.
    fn only(self) -> u8 {
        if self.0.is_power_of_two() {
            u8::try_from(self.0.trailing_zeros() + 1).unwrap_or(0)
        } else {
            0
        }
    }
}

/// How good the worst decision of several is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Worst {
    /// There is no decision yet.
    Nothing,
    /// The greatest rank.
    Ranked(u32),
    /// One of them has no rank.
    Unranked,
}

impl Worst {
    fn and(self, rule: &Rule, decision: &Decision) -> Self {
        let rank = rule.outcome(decision.outcome).map_or(0, |outcome| outcome.rank);
        match (self, (rule.rank)(decision, rank)) {
            (Worst::Unranked, _) | (_, None) => Worst::Unranked,
            (Worst::Nothing, Some(rank)) => Worst::Ranked(rank),
            (Worst::Ranked(worst), Some(rank)) => Worst::Ranked(worst.max(rank)),
        }
    }

    fn rank(self) -> Option<u32> {
        if let Worst::Ranked(rank) = self { Some(rank) } else { None }
    }
}

impl Rule {
    /// Asks the rule on a case whose moment and facts were checked for this rule.
    ///
    /// # Errors
    ///
    /// The relation between facts that does not hold, or that no completion of the unknown facts can keep.
    pub(crate) fn ask_checked<'a>(&'static self, case: &Case<'a>) -> Result<Asked<'a>, Fault> {
        if let Some(shortened) = self.shortened
            && let Some(short) = shortened(case)
        {
            return self.ask_short(case, short);
        }
        let settled = settle(self, case)?;
        Ok(Asked { rule: self, case: *case, short: None, settled })
    }

    /// The same, where outcome and days alone are looked at: nothing else is worked out to the end.
    pub(crate) fn ask_briefly<'a>(&'static self, case: &Case<'a>) -> Result<Asked<'a>, Fault> {
        let short = self.shortened.and_then(|shortened| shortened(case));
        let walked = short.map_or(*case, |short| case.with(short.place, short.value));
        let settled = settle_briefly(self, &walked, &Witnesses::new(), &Telling::new())?;
        Ok(Asked { rule: self, case: *case, short, settled })
    }

    /// Asks about a short case; what is told is told of the given one.
    #[cold]
    #[inline(never)]
    fn ask_short<'a>(&'static self, case: &Case<'a>, short: Shortened) -> Result<Asked<'a>, Fault> {
        let mut settled = settle(self, &case.with(short.place, short.value))?;
        for (spec, value) in self.values.iter().zip(&mut settled.values) {
            if matches!(spec.kind, ValueKind::Text) {
                *value = short.text;
            }
        }
        Ok(Asked { rule: self, case: *case, short: Some(short), settled })
    }

    /// The last day, to come, of the act at that place if it is owed, where the facts give it.
    pub(crate) fn day_to_come_if_owed(&self, case: &Case<'_>, place: usize) -> Option<Day> {
        (self.day_if_owed)(case, place).filter(|by| case.day() <= *by)
    }

    /// Decides a case whose moment and facts were checked for this rule; `None` if a fact that the rule reads is unknown.
    ///
    /// # Errors
    ///
    /// The relation between facts that does not hold.
    #[inline(always)]
    pub(crate) fn decide_checked(
        &'static self,
        case: &Case<'_>,
    ) -> Result<Option<Decision>, Fault> {
        (self.relate)(case)?;
        Ok((self.unknowns)(case).is_empty().then(|| {
            let decision = (self.decide)(case);
            Decision { reasons: (self.shown_reasons)(decision.reasons), ..decision }
        }))
    }
}

/// What all completions share.
#[inline(always)]
fn settle(rule: &'static Rule, case: &Case<'_>) -> Result<Settled, Fault> {
    settle_until(rule, case, core::iter::empty(), |settled| settled.is_final(rule, case))
}

/// The outcome and the days that all completions share, and perhaps more. It begins with `witnesses` and `telling`, completions
/// that differ under other readings, and stops once no day is shared and no other completion can change the outcome.
fn settle_briefly<'a>(
    rule: &'static Rule,
    case: &Case<'a>,
    witnesses: &Witnesses<'a>,
    telling: &Telling<'a>,
) -> Result<Settled, Fault> {
    let certain = (rule.known_outcome)(case);
    let pairs = witnesses.completions_of(rule, case);
    let others = telling.iter().filter_map(|other| filled_as(rule, case, other, 0));
    settle_until(rule, case, pairs.chain(others), |settled| {
        settled.outcomes.only() == 0 || certain.is_some()
    })
}

/// Completions of a case each of which shares less with those before it.
type Telling<'a> = ArrayVec<Case<'a>, 8>;

impl<'a> Asked<'a> {
    /// The case whose completions are tried: `short`, with a short text in the place of a long one, if there is one.
    #[inline(always)]
    fn walked<'w>(&'w self, short: &'w mut Option<Case<'a>>) -> &'w Case<'a> {
        let Some(shortened) = self.short else { return &self.case };
        short.insert(self.case.with(shortened.place, shortened.value))
    }

    /// Completions that differ in outcome and share no day, if there are any: those that differ so under one choice of a
    /// reading mostly do under the others.
    fn tell_completions(&self, witnesses: &mut Witnesses<'a>, telling: &mut Telling<'a>) {
        if self.outcome() != 0 {
            return;
        }
        let mut short = None;
        let case = self.walked(&mut short);
        if self.settled.has_days(self.rule, case) {
            outcome(self.rule, case, witnesses);
        } else {
            self.tell(telling);
        }
    }

    // In a frame of its own, as every walk.
    #[inline(never)]
    fn tell(&self, telling: &mut Telling<'a>) {
        let (rule, mut short) = (self.rule, None);
        let case = self.walked(&mut short);
        let mut common: Option<Settled> = None;
        let mut walk = Walk::new(rule, |full, decision| {
            let Some(settled) = &mut common else {
                common = Some(Settled::of(rule, full, decision));
                telling.push(*full);
                return Go::On;
            };
            let before = (settled.outcomes.only(), settled.values, settled.duties);
            settled.add(rule, full, decision);
            if before != (settled.outcomes.only(), settled.values, settled.duties) {
                telling.push(*full);
            }
            let is_enough = settled.outcomes.only() == 0 && !settled.has_days(rule, case);
            if is_enough || telling.is_full() { Go::Stop } else { Go::On }
        });
        walk.complete(case);
    }
}

/// What they share, those in `first` before the others; until no day is shared and the rest is enough.
fn settle_until<'a>(
    rule: &'static Rule,
    case: &Case<'a>,
    first: impl Iterator<Item = Case<'a>>,
    is_enough: impl Fn(&Settled) -> bool,
) -> Result<Settled, Fault> {
    (rule.relate)(case)?;
    let mut common: Option<Settled> = None;
    let mut has_days = true;
    let mut add = |full: &Case<'_>, decision: &Decision| {
        let Some(settled) = &mut common else {
            common = Some(Settled::of(rule, full, decision));
            return Go::On;
        };
        settled.add(rule, full, decision);
        has_days = has_days && settled.has_days(rule, case);
        match settled {
            _ if has_days => Go::On,
            settled if is_enough(settled) => Go::Stop,
            _ => Go::ForOutcomes,
        }
    };
    let mut go = Go::On;
    for full in first {
        go = add(&full, &(rule.decide)(&full));
        if go == Go::Stop {
            break;
        }
    }
    let mut walk = Walk::new(rule, add);
    if go != Go::Stop {
        walk.complete(case);
    }
    let (filled, fault) = (walk.filled, walk.fault);
    let mut settled = common.ok_or(fault)?;
    settled.reasons = (rule.shown_reasons)(settled.reasons);
    settled.filled = filled;
    if !filled.is_empty() {
        settled.rests_on = FactSet::ALL;
    }
    if let Some(duties) = &settled.duties {
        (rule.of_duties)(duties, &mut settled.values);
    }
    for (value, spec) in settled.values.iter_mut().zip(rule.values) {
        // Of states, the unknown ones are marked one by one; of options, the list is known or not.
        if let (Out::States(states), ValueKind::Options { keys, .. }) = (*value, spec.kind)
            && states.iter().take(keys.len()).any(|state| *state == 0)
        {
            *value = Out::Null;
        }
    }
    Ok(settled)
}

/// What two completions share of a value.
fn shared(one: Out, other: Out) -> Out {
    match (one, other) {
        _ if one == other => one,
        (Out::States(mut kept), Out::States(new)) => {
            for (kept, new) in kept.iter_mut().zip(new) {
                if *kept != new {
                    *kept = 0;
                }
            }
            Out::States(kept)
        }
        _ => Out::Null,
    }
}

/// The reasons of an answer: those of the rule's own table that all completions share, and the general ones.
fn reasons_of(
    rule: &'static Rule,
    case: &Case<'_>,
    shared: ReasonSet,
    outcomes: OutcomeSet,
) -> impl Iterator<Item = &'static ReasonSpec> + use<> {
    let own = rule.reasons.iter().enumerate();
    let own = own.filter(move |(place, _)| shared.has(*place)).map(|(_, reason)| reason);
    // Every outcome that is possible follows the procedure published for clicSÉQUR, on a day on which it may no longer stand.
    let is_unsure = outcomes.0 & !rule.clicsequr_procedure == 0 && is_procedure_unsure(case);
    let notice = is_unsure.then(|| GeneralReason::ProcedurePublishedForClicsequr.spec());
    let stand_in = if outcomes.only() == 0 {
        Some(GeneralReason::FactsMissing.spec())
    } else if shared == ReasonSet::NONE && notice.is_none() {
        Some(GeneralReason::AllCasesAgree.spec())
    } else {
        None
    };
    own.chain(stand_in).chain(notice)
}

impl<'a> Asked<'a> {
    /// The rule.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity").as_of(date!(2026-11-21)).ask()?;
    /// assert_eq!(asked.rule().slug, "exam-validity");
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// The case that it was asked on, defaults filled in.
    ///
    /// ```
    /// use echeance::dynamic::{Question, Value};
    /// use time::macros::date;
    ///
    /// let question = Question::new("exam-validity").as_of(date!(2026-11-21));
    /// let asked = question.fact("passed_on", date!(2024-11-21)).ask()?;
    /// assert_eq!(asked.case().fact(0), Value::Day(date!(2024-11-21).into()));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn case(&self) -> &Case<'a> {
        &self.case
    }

    /// The outcome: its number in the rule's table, from 1, or 0 for `undetermined`.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// assert_eq!((asked.outcome(), asked.outcome_slug()), (2, "valid"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn outcome(&self) -> u8 {
        self.settled.outcomes.only()
    }

    /// The slug of the outcome.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let question = Question::new("exam-validity").as_of(date!(2026-11-21));
    /// assert_eq!(question.clone().ask()?.outcome_slug(), "undetermined");
    /// assert_eq!(question.fact("passed_on", "never").ask()?.outcome_slug(), "not-passed");
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn outcome_slug(&self) -> &'static str {
        self.rule.outcome_slug(self.outcome())
    }

    /// The reasons of the rule's own table that all completions share.
    ///
    /// ```
    /// use echeance::dynamic::{Question, ReasonSet};
    /// use time::macros::date;
    ///
    /// // The reasons differ with the day of the exam, which is not known.
    /// let asked = Question::new("exam-validity").as_of(date!(2026-11-21)).ask()?;
    /// assert_eq!(asked.shared_reasons(), ReasonSet::NONE);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn shared_reasons(&self) -> ReasonSet {
        self.settled.reasons
    }

    /// The reasons, in the order in which an answer lists them.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// assert_eq!(asked.reasons().map(|reason| reason.slug).collect::<Vec<_>>(), ["exam-within-two-years"]);
    /// let unknown = Question::new("exam-validity").as_of(date!(2026-11-21)).ask()?;
    /// assert_eq!(unknown.reasons().map(|reason| reason.slug).collect::<Vec<_>>(), ["facts-missing"]);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn reasons(&self) -> impl Iterator<Item = &'static ReasonSpec> {
        reasons_of(self.rule, &self.case, self.shared_reasons(), self.settled.outcomes)
    }

    /// The value at that place of the rule's table; [`value_of`](Self::value_of) takes its name.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// let place = asked.rule().values.iter().position(|spec| spec.name == "days_left");
    /// assert_eq!(asked.value(place.expect("a value of the rule")), echeance::dynamic::Out::Number(1));
    /// assert_eq!(asked.value(99), echeance::dynamic::Out::Null);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn value(&self, place: usize) -> Out {
        self.settled.values.get(place).copied().unwrap_or_default()
    }

    /// The acts that the rule lists; `None` of a rule without any.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let ask = |rule| Question::new(rule).as_of(date!(2026-11-21)).ask();
    /// assert!(ask("holder-review")?.duties().is_some());
    /// assert!(ask("exam-validity")?.duties().is_none());
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn duties(&self) -> Option<Duties> {
        self.settled.duties
    }

    /// The facts that were absent and took their default, except parameters.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let question = Question::new("certificate-renewal").as_of(date!(2026-11-21));
    /// let asked = question.fact("expires_on", date!(2027-03-01)).ask()?;
    /// assert!(asked.rule().names(asked.assumed().places()).eq(["completed_on"]));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    #[must_use]
    pub fn assumed(&self) -> FactSet {
        self.case.assumed
    }

    /// The sources that a reason of this answer cites: those of its table that apply to this case.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let question = Question::new("change-notice").as_of(date!(2026-12-20)).fact("changed_on", date!(2026-12-11));
    /// let cites = |counting: &str| {
    ///     let asked = question.clone().reading("counting", counting).ask()?;
    ///     let reason = asked.reasons().next().ok_or("no reason")?;
    ///     Ok::<_, Box<dyn std::error::Error>>(asked.sources(reason).any(|source| source == "P-40.1-s269"))
    /// };
    /// // Section 269 is cited where it is applied.
    /// assert!(cites("cpa-269")? && !cites("calendar")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn sources(&self, reason: &'static ReasonSpec) -> impl Iterator<Item = &'static str> {
        let each = reason.sources.iter().copied();
        each.filter(|id| self.rule.cites.is_none_or(|cites| cites(&self.case, reason, id)))
    }

    /// Those of [`sources`](Self::sources) that a text in that language cites.
    pub(crate) fn sources_in(
        &self,
        reason: &'static ReasonSpec,
        lang: Lang,
    ) -> impl Iterator<Item = &'static str> {
        let each = reason.sources_in(lang);
        each.filter(|id| self.rule.cites.is_none_or(|cites| cites(&self.case, reason, id)))
    }

    /// The ids of the statements that explain what a person can do in case of this outcome, in order, contact last; without
    /// those that do not hold for a choice that the facts give, such as the renewal of a temporary certificate.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("exam-validity")
    ///     .as_of(date!(2026-11-21))
    ///     .fact("passed_on", date!(2024-11-21))
    ///     .ask()?;
    /// let steps: Vec<_> = asked.next_steps().filter_map(|id| echeance::statements::by_id(id)).collect();
    /// assert_eq!(steps.len(), asked.next_steps().count());
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn next_steps(&self) -> impl Iterator<Item = &'static str> {
        let steps = self
            .rule
            .outcome(self.outcome())
            .map_or(self.rule.undetermined_steps, |outcome| outcome.next_steps);
        self.steps_of_the_day(steps).filter(|id| !self.is_step_of_no_possible_outcome(id))
    }

    /// Whether the step is of an outcome that is shown only while it is possible, and no outcome that has it is.
    fn is_step_of_no_possible_outcome(&self, id: &str) -> bool {
        if self.rule.steps_while_possible == 0 {
            return false;
        }
        let mut of_step = OutcomeSet(0);
        for (number, outcome) in (1..).zip(self.rule.outcomes) {
            if outcome.next_steps.names(id) {
                of_step.add(number);
            }
        }
        of_step.0 & self.rule.steps_while_possible != 0 && of_step.0 & self.settled.outcomes.0 == 0
    }

    /// The list of the case's day, without the steps that do not hold for it.
    pub(crate) fn steps_of_the_day(&self, steps: NextSteps) -> impl Iterator<Item = &'static str> {
        let is_between = match self.case.as_of {
            AsOf::Missing => false,
            AsOf::Day(_) | AsOf::Instant(_) => {
                SYSTEMS.on(self.case.day()) == Some(System::SwitchDateNotPublished)
            }
        };
        let later = steps.after_clicsequr.filter(|_| is_procedure_unsure(&self.case));
        let later =
            later.map(|later| steps.between_systems.filter(|_| is_between).unwrap_or(later));
        let list = later.unwrap_or(steps.first);
        let has_purpose = |id: &&str| (self.rule.has_purpose)(&self.case, id);
        let list = list.iter().copied().filter(|id| !self.is_step_of_another_choice(id));
        list.filter(has_purpose).filter(|id| !self.is_settled(id))
    }

    /// Whether a fact shows that the step is done or no longer applies.
    pub(crate) fn is_settled(&self, id: &str) -> bool {
        let mut facts = self.rule.facts.iter().enumerate();
        facts.any(|(place, fact)| match self.case.fact(place) {
            Value::Flag(true) | Value::Never => fact.settles.contains(&id),
            Value::Day(_) => fact.bars.contains(&id),
            _ => false,
        })
    }

    /// Whether the step is for other choices only than one among the facts.
    fn is_step_of_another_choice(&self, id: &str) -> bool {
        let mut facts = self.rule.facts.iter().enumerate();
        facts.any(|(place, fact)| {
            let Value::Choice(choice) = self.case.fact(place) else { return false };
            let mut of_step = fact.steps_of.iter().filter(|(_, ids)| ids.contains(&id)).peekable();
            of_step.peek().is_some() && of_step.all(|(of, _)| *of != choice)
        })
    }

    /// Asks the rules that this one asks, with the same facts.
    ///
    /// ```
    /// use echeance::dynamic::Question;
    /// use time::macros::date;
    ///
    /// let asked = Question::new("holder-review")
    ///     .as_of(date!(2026-11-28))
    ///     .fact("certificate_number", "none")
    ///     .fact("issued_on", date!(2024-12-05))
    ///     .ask()?;
    /// let mut rules = Vec::new();
    /// asked.decisions(|part| rules.push(part.rule().slug));
    /// assert!(rules.contains(&"certificate-status") && !rules.contains(&"certificate-number"));
    /// # Ok::<(), echeance::Error>(())
    /// ```
    pub fn decisions(&self, mut each: impl FnMut(Asked<'_>)) {
        (self.rule.asks)(&self.case, &mut |rule, case| {
            if let Ok(asked) = rule.ask_checked(&case) {
                each(asked);
            }
        });
    }

    /// Asks the rule of that slug with the same facts, if this rule asks it.
    pub(crate) fn decision_of(&self, slug: &str, mut with: impl FnMut(&Asked<'_>)) {
        (self.rule.asks)(&self.case, &mut |rule, case| {
            if rule.slug == slug
                && let Ok(asked) = rule.ask_checked(&case)
            {
                with(&asked);
            }
        });
    }
}
