//! Exam result: 75 % of the answers must be correct.
//!
//! Sources: certificate/exam page of 2021-05-03 (51 questions, pass mark 75 %).
//!
//! # Our reading
//!
//! - Exactly 75 % is enough. Of 51 questions 38 are 74.5 % and 39 are 76.5 %: 39 are needed.
//! - How many questions an exam has is for the caller to say where it is not the published 51.
//!
//! ```
//! use echeance::rules::exam_result::{self, Facts, Outcome};
//!
//! let facts = Facts { correct_answers: 38, questions: 51 };
//! let decision = exam_result::decide(&facts);
//! assert_eq!(decision.outcome, Outcome::Failed);
//! assert_eq!(decision.pass_mark, 39);
//! ```

use crate::language::Words;
use crate::rule::edges::ValueEdges;
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::{Fact, Kind, Value};
use crate::rule::{
    Case, Clock, Decision as AnyDecision, Out, Rule, ValueKind, ValueSpec, asks_none, no_turns,
    outcomes, reasons, uses_all,
};

/// Questions of the exam (certificate/exam page of 2021-05-03).
pub const QUESTIONS_ASKED: i32 = 51;
/// The pass mark, in percent of the questions (certificate/exam page of 2021-05-03).
pub const PASS_PERCENT: i32 = 75;
/// The most questions that an exam is taken to have.
pub const MAX_QUESTIONS: i32 = 1000;

outcomes! {
    1 Passed "passed" rank 1, "l’examen est réussi", "the exam is passed";
    2 Failed "failed" rank 2, "l’examen n’est pas réussi", "the exam is not passed";
}

reasons! {
    rule 8;
    1 PassMarkReached "pass-mark-reached" ["OPC-exam"],
        "au moins 75\u{a0}% des réponses sont bonnes[ (il en faut {pass_mark} sur {questions})]",
        "at least 75% of the answers are correct[ ({pass_mark} of {questions} are needed)]";
    2 PassMarkNotReached "pass-mark-not-reached" ["OPC-exam"],
        "moins de 75\u{a0}% des réponses sont bonnes[ (il en faut {pass_mark} sur {questions})]",
        "fewer than 75% of the answers are correct[ ({pass_mark} of {questions} are needed)]";
}

/// The facts, known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The correct answers.
    pub correct_answers: i32,
    /// The questions of the exam: [`QUESTIONS_ASKED`] where nothing else was told.
    pub questions: i32,
}

/// What is decided on known facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// The fewest correct answers that pass.
    pub pass_mark: i32,
}

/// Whether an exam is passed.
#[must_use]
pub fn decide(facts: &Facts) -> Decision {
    let pass_mark = pass_mark(facts.questions);
    let (outcome, reason) = if facts.correct_answers >= pass_mark {
        (Outcome::Passed, Reason::PassMarkReached)
    } else {
        (Outcome::Failed, Reason::PassMarkNotReached)
    };
    Decision { outcome, reason, pass_mark }
}

/// The fewest correct answers that pass an exam of so many questions.
#[must_use]
pub fn pass_mark(questions: i32) -> i32 {
    let hundredths = i64::from(questions) * i64::from(PASS_PERCENT);
    // Never more than the questions, so that it fits.
    i32::try_from((hundredths + 99).div_euclid(100)).unwrap_or(questions)
}

/// The most questions of which so many correct answers are a pass.
fn most_questions(correct_answers: i32) -> i32 {
    correct_answers.saturating_mul(100).div_euclid(PASS_PERCENT)
}

const CORRECT_ANSWERS: usize = 0;
const QUESTIONS: usize = 1;

/// The rule.
pub static RULE: Rule = Rule {
    number: 8,
    slug: "exam-result",
    title: Words { fr: "Résultat de l’examen", en: "Exam result" },
    question: Words { fr: "L’examen est-il réussi\u{a0}?", en: "Is the exam passed?" },
    clock: Clock::OptionalDay,
    facts: &[
        // Too many of them is a matter between the two facts.
        Fact::new(
            "correct_answers",
            Kind::Number(0, i32::MAX),
            "nombre de bonnes réponses",
            "number of correct answers",
        ),
        Fact::new(
            "questions",
            Kind::Number(1, MAX_QUESTIONS),
            "nombre de questions",
            "number of questions",
        )
        .or(Value::Number(QUESTIONS_ASKED)),
    ],
    outcomes: OUTCOMES,
    reasons: REASONS,
    values: &[ValueSpec::new(
        "pass_mark",
        ValueKind::Number,
        "bonnes réponses nécessaires",
        "correct answers needed",
    )],
    readings: &[],
    clicsequr_procedure: false,
    decide: decide_case,
    relate,
    open: |case| case.unknown(2),
    edges,
    turns: no_turns,
    uses: uses_all,
    asks: asks_none,
};

fn decide_case(case: &Case<'_>) -> AnyDecision {
    let decision = decide(&Facts {
        correct_answers: case.fact(CORRECT_ANSWERS).number(),
        questions: case.fact(QUESTIONS).number(),
    });
    AnyDecision::new(
        decision.outcome.number(),
        decision.reason.only(),
        &[Out::Number(decision.pass_mark)],
    )
}

fn relate(case: &Case<'_>) -> Result<(), Fault> {
    match (case.fact(CORRECT_ANSWERS), case.fact(QUESTIONS)) {
        (Value::Number(correct), Value::Number(questions)) if questions < correct => {
            Err(Fault::among(ErrorCode::OutOfRange, &[CORRECT_ANSWERS, QUESTIONS]))
        }
        _ => Ok(()),
    }
}

fn edges(case: &Case<'_>, place: usize, edges: &mut ValueEdges) {
    match place {
        CORRECT_ANSWERS => {
            let questions = case.fact(QUESTIONS).number();
            let pass_mark = pass_mark(questions);
            for number in [pass_mark - 1, pass_mark, questions] {
                edges.push(Value::Number(number));
            }
        }
        QUESTIONS => {
            let correct = case.fact(CORRECT_ANSWERS).number();
            let most = most_questions(correct);
            for number in [correct, most, most.saturating_add(1)] {
                edges.push(Value::Number(number));
            }
        }
        _ => {}
    }
}
