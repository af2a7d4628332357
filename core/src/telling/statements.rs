//! Statements that decide nothing: the steps, labels, advice, contacts and notices of the sources.
//!
//! What decides stands in the rules and their reasons. What remains of the five documents is for a person to read: which
//! button to press, what to keep in mind before creating an account, whom to call and when. It is not repeated in
//! answers; [`statements_of`] gives it for one rule, [`statements`] all together.
//!
//! ```
//! use echeance::statements::statements_of;
//! use echeance::{StatementKind, rules};
//!
//! let rule = rules::by_slug("transfer-request").ok_or("no such rule")?;
//! let steps: Vec<_> =
//!     statements_of(rule).filter(|statement| statement.kind == StatementKind::Step).collect();
//! assert_eq!(steps[0].id, "write-to-office");
//! assert_eq!(steps[0].sources, ["S000-15", "S001-18"]);
//! # Ok::<(), &str>(())
//! ```

mod account;
mod application;
mod changes;
mod expired_certificate;
mod file_recovery;
mod management;
mod office;
mod renewal;
mod security;
mod sign_in;

use crate::language::{Voice, Words};
use crate::rule::Rule;
use crate::rule::fact::{has, same};
use crate::rules;

/// What a statement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StatementKind {
    /// A step of a procedure.
    Step,
    /// Words that stand on a button, a link, a box or a heading.
    Label,
    /// What is recommended.
    Advice,
    /// Whom to call or write to, and when.
    Contact,
    /// What is to be known: a warning, or how a thing works.
    Notice,
}

impl StatementKind {
    /// Every kind.
    pub const ALL: [StatementKind; 5] = [
        StatementKind::Step,
        StatementKind::Label,
        StatementKind::Advice,
        StatementKind::Contact,
        StatementKind::Notice,
    ];

    /// Its slug.
    ///
    /// ```
    /// use echeance::StatementKind;
    ///
    /// assert_eq!(StatementKind::Step.slug(), "step");
    /// ```
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            StatementKind::Step => "step",
            StatementKind::Label => "label",
            StatementKind::Advice => "advice",
            StatementKind::Contact => "contact",
            StatementKind::Notice => "notice",
        }
    }
}

/// A statement of the sources that decides nothing.
#[derive(Debug, Clone, Copy)]
pub struct Statement {
    /// Its number, from 1, never re-used.
    pub number: u16,
    /// Its slug, for programs.
    pub id: &'static str,
    /// What it is.
    pub kind: StatementKind,
    /// The rules that it goes with; empty where it goes with every rule.
    pub rules: &'static [&'static str],
    /// What it says. A label stands as on the screen, anything else without capital or full stop. A label
    /// that was read in the other language only says that it is our translation, also where another statement quotes it.
    pub words: Words,
    /// The same, addressed to the person: the words of a letter, where they are others.
    to: Option<Words>,
    /// The statements of the documents that it carries.
    pub sources: &'static [&'static str],
}

impl Statement {
    /// Whether it goes with that rule.
    ///
    /// ```
    /// use echeance::rules::{exam_validity, file_recovery};
    /// use echeance::statements;
    ///
    /// let of_every_rule = statements::by_id("law-prevails").ok_or("no such statement")?;
    /// assert!(of_every_rule.is_of(&exam_validity::RULE));
    /// let step = statements::by_id("identify-then-associate").ok_or("no such statement")?;
    /// assert!(step.is_of(&file_recovery::RULE) && !step.is_of(&exam_validity::RULE));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn is_of(&self, rule: &Rule) -> bool {
        self.rules.is_empty() || self.rules.contains(&rule.slug)
    }

    /// What it says in that voice.
    ///
    /// ```
    /// use echeance::{Voice, statements};
    ///
    /// let statement = statements::by_id("existing-account").ok_or("no such statement")?;
    /// assert_eq!(statement.in_voice(Voice::About), statement.words);
    /// assert!(statement.in_voice(Voice::To).fr.starts_with("si vous avez"));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn in_voice(&self, voice: Voice) -> Words {
        match (voice, self.to) {
            (Voice::To, Some(words)) => words,
            (Voice::About, _) | (Voice::To, None) => self.words,
        }
    }
}

impl Statement {
    /// With words, French and English, that speak to the person.
    const fn to(mut self, [fr, en]: [&'static str; 2]) -> Self {
        self.to = Some(Words { fr, en });
        self
    }
}

/// A statement, its words in French and English; both voices say the same unless [`to`](Statement::to) follows. It goes
/// with each rule that names it as a next step; `besides` has the rules that it goes with and that do not, or is
/// [`EVERY_RULE`].
const fn statement(
    number: u16,
    id: &'static str,
    kind: StatementKind,
    besides: &'static [&'static str],
    words: [&'static str; 2],
    sources: &'static [&'static str],
) -> Statement {
    let [fr, en] = words;
    let words = Words { fr, en };
    Statement { number, id, kind, rules: besides, words, to: None, sources }
}

/// In place of a list of rules: the statement goes with every rule.
const EVERY_RULE: &[&str] = &["every-rule"];

/// The areas, in the order in which they are read.
const AREAS: [&[Statement]; 10] = [
    office::STATEMENTS,
    management::STATEMENTS,
    application::STATEMENTS,
    renewal::STATEMENTS,
    changes::STATEMENTS,
    expired_certificate::STATEMENTS,
    file_recovery::STATEMENTS,
    sign_in::STATEMENTS,
    security::STATEMENTS,
    account::STATEMENTS,
];

const COUNT: usize = {
    let mut count = 0;
    let mut areas: &[&[Statement]] = &AREAS;
    while let [area, rest @ ..] = areas {
        count += area.len();
        areas = rest;
    }
    count
};

/// Every statement as its area declares it: of its rules, those besides.
static DECLARED: [Statement; COUNT] = {
    let mut all = [statement(0, "", StatementKind::Notice, &[], ["", ""], &[]); COUNT];
    let mut room: &mut [Statement] = &mut all;
    let mut areas: &[&[Statement]] = &AREAS;
    while let [area, rest @ ..] = areas {
        let (here, after) = room.split_at_mut(area.len());
        here.copy_from_slice(area);
        room = after;
        areas = rest;
    }
    all
};

/// The rules of each, as they are worked out while building.
#[expect(clippy::large_const_arrays, reason = "as a static it would stay in the program")]
const RULES_OF: [RuleList; COUNT] = {
    let mut lists = [RuleList::EMPTY; COUNT];
    let mut room: &mut [RuleList] = &mut lists;
    let mut declared: &[Statement] = &DECLARED;
    while let ([list, after @ ..], [statement, rest @ ..]) = (room, declared) {
        *list = RuleList::of(statement.id, statement.rules);
        room = after;
        declared = rest;
    }
    lists
};

const RULES_OF_ALL: usize = {
    let lists = RULES_OF;
    let mut count = 0;
    let mut left: &[RuleList] = &lists;
    while let [list, rest @ ..] = left {
        count += list.count;
        left = rest;
    }
    count
};

/// The rules of all, one list after another.
static POOL: [&str; RULES_OF_ALL] = {
    let lists = RULES_OF;
    let mut pool = [""; RULES_OF_ALL];
    let mut room: &mut [&str] = &mut pool;
    let mut left: &[RuleList] = &lists;
    while let [list, rest @ ..] = left {
        let (here, after) = room.split_at_mut(list.count);
        here.copy_from_slice(list.slugs.split_at(list.count).0);
        room = after;
        left = rest;
    }
    pool
};

static ALL: [Statement; COUNT] = {
    let lists = RULES_OF;
    let mut all = DECLARED;
    let mut room: &mut [Statement] = &mut all;
    let mut left: &[RuleList] = &lists;
    let mut pool: &'static [&'static str] = &POOL;
    while let ([statement, after @ ..], [list, rest @ ..]) = (room, left) {
        let (here, others) = pool.split_at(list.count);
        statement.rules = here;
        pool = others;
        room = after;
        left = rest;
    }
    all
};

/// The slugs of rules, in the order of their numbers.
#[derive(Clone, Copy)]
struct RuleList {
    slugs: [&'static str; rules::ALL.len()],
    count: usize,
}

impl RuleList {
    const EMPTY: RuleList = RuleList { slugs: [""; rules::ALL.len()], count: 0 };

    /// The rules that name the statement as a next step, and those besides. It stops the build where there are none, and
    /// where one besides is no rule or names the statement already.
    #[expect(clippy::panic, reason = "while building only")]
    const fn of(id: &str, besides: &[&str]) -> RuleList {
        let mut list = RuleList::EMPTY;
        if let [word] = besides
            && same(word, "every-rule")
        {
            return list;
        }
        let mut found_besides = 0;
        let mut room: &mut [&'static str] = &mut list.slugs;
        let mut rules: &[&Rule] = rules::ALL;
        while let [rule, rest @ ..] = rules {
            let is_besides = has(besides, rule.slug);
            let is_step = rule.names_step(id);
            assert!(!(is_besides && is_step), "a rule besides names it as a next step");
            if is_besides {
                found_besides += 1;
            }
            if is_besides || is_step {
                let Some((slot, after)) = room.split_first_mut() else {
                    panic!("more rules than there are")
                };
                *slot = rule.slug;
                room = after;
                list.count += 1;
            }
            rules = rest;
        }
        assert!(found_besides == besides.len(), "a statement names a rule that does not exist");
        assert!(list.count > 0, "a statement goes with no rule");
        list
    }
}

/// Every statement, by area and, within a procedure, in the order of its steps. The numbers show in which order
/// statements came to the library, not this one.
///
/// ```
/// use echeance::statements;
///
/// let of_law = statements().iter().find(|statement| statement.id == "law-prevails");
/// assert!(of_law.is_some_and(|statement| statement.rules.is_empty()));
/// ```
#[must_use]
pub fn statements() -> &'static [Statement] {
    &ALL
}

/// The statements that go with that rule, those of every rule among them.
///
/// ```
/// use echeance::rules::exam_validity::RULE;
/// use echeance::statements;
///
/// let of_rule: Vec<_> = statements::statements_of(&RULE).collect();
/// assert!(!of_rule.is_empty() && of_rule.iter().all(|statement| statement.is_of(&RULE)));
/// ```
pub fn statements_of(rule: &Rule) -> impl Iterator<Item = &'static Statement> {
    ALL.iter().filter(|statement| statement.is_of(rule))
}

/// The statement of that number.
///
/// ```
/// use echeance::statements;
///
/// assert_eq!(statements::by_number(1).map(|statement| statement.id), Some("law-prevails"));
/// assert!(statements::by_number(0).is_none());
/// ```
#[must_use]
pub fn by_number(number: u16) -> Option<&'static Statement> {
    ALL.iter().find(|statement| statement.number == number)
}

/// The statement of that id.
///
/// ```
/// use echeance::statements;
///
/// let statement = statements::by_id("certificate-help").ok_or("no such statement")?;
/// assert_eq!(statements::by_number(statement.number).map(|same| same.id), Some("certificate-help"));
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Statement> {
    ALL.iter().find(|statement| statement.id == id)
}
