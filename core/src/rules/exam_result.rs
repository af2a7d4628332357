//! Exam result: 75 % of the answers must be correct.
//!
//! Sources: certificate/exam page of 2021-05-03 (51 questions, pass mark 75 %).
//!
//! # Our reading
//!
//! - Exactly 75 % is enough. Of 51 questions 38 are 74.5 % and 39 are 76.5 %: 39 are needed.
//! - How many questions an exam has is for the caller to say where it is not the number published for the day of the
//!   question.
//!
//! ```
//! use echeance::rules::exam_result::{Ask, Outcome};
//!
//! let asked = Ask { correct_answers: 38.into(), ..Ask::default() }.ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::Failed));
//! assert_eq!(asked.pass_mark(), Some(39));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::language::Words;
use crate::rule::Case;
use crate::rule::dated::Dated;
use crate::rule::declare::{facts, outcomes, reasons, rule, values, voiced};
use crate::rule::edges::ValueEdges;
use crate::rule::error::{ErrorCode, Fault};
use crate::rule::fact::Value;
use crate::rule::law::{Law, in_words};
use crate::rule::limit::Limit;
use crate::rule::member::Set;
use crate::rules::exam_validity::AFTER_EXAM;

/// The day whose row stands for that of the exam, which the rule does not ask for.
const DAY_OF_QUESTION: Words = Words {
    fr: "jour de la question; sans jour, la dernière ligne",
    en: "day of the question; without a day, the last row",
};

/// Questions of the exam (certificate/exam page of 2021-05-03).
pub static EXAM_QUESTIONS: Law<i32> = Law {
    slug: "exam-questions",
    words: voiced!({ words number_of_questions }).about,
    day: DAY_OF_QUESTION,
    rules: &["exam-result"],
    after: &[],
    rows: &[Dated::new(51, &["OPC-exam"])],
    in_words: in_words::questions,
}
.of_all_days();
/// The pass mark, in percent of the questions (certificate/exam page of 2021-05-03).
pub static PASS_PERCENT: Law<i32> = Law {
    slug: "pass-mark",
    words: Words { fr: "note de passage de l’examen", en: "pass mark of the exam" },
    day: DAY_OF_QUESTION,
    rules: &["exam-result"],
    after: &[],
    rows: &[Dated::new(75, &["OPC-exam"]).open(&["Q33"])],
    in_words: in_words::percent,
}
.of_all_days();
/// The most questions that an exam is taken to have.
pub const MAX_QUESTIONS: i32 = 1000;

// Too many correct answers are a matter between the two facts.
const MAX_ANSWERS: i32 = i32::MAX;

outcomes! {
    1 Passed "passed" rank 1 { words exam_passed } next [..AFTER_EXAM, "certificate-help"];
    2 Failed "failed" rank 2 { words exam_not_passed } next ["after-fail-register-again", "register-for-exam", "exam-form", "exam-textbook", "ithq"];
}

const PASS_MARK: Limit = Limit::Numbers(Words {
    fr: "bonnes réponses\u{a0}: {correct_answers} sur {questions}; minimum exigé\u{a0}: {pass_mark}",
    en: "correct answers: {correct_answers} of {questions}; at least {pass_mark} are needed",
});

reasons! {
    1 PassMarkReached "pass-mark-reached" ["OPC-exam"] {
        about "au moins 75\u{a0}% des réponses sont bonnes[ (il en faut {pass_mark} sur {questions})]" /
            "at least 75% of the answers are correct[ ({pass_mark} of {questions} are needed)]";
        to "au moins 75\u{a0}% de vos réponses sont bonnes[ (il en faut {pass_mark} sur {questions})]" /
            "at least 75% of your answers are correct[ ({pass_mark} of {questions} are needed)]"
    } limits [PASS_MARK];
    2 PassMarkNotReached "pass-mark-not-reached" ["OPC-exam"] {
        about "moins de 75\u{a0}% des réponses sont bonnes[ (il en faut {pass_mark} sur {questions})]" /
            "fewer than 75% of the answers are correct[ ({pass_mark} of {questions} are needed)]";
        to "moins de 75\u{a0}% de vos réponses sont bonnes[ (il en faut {pass_mark} sur {questions})]" /
            "fewer than 75% of your answers are correct[ ({pass_mark} of {questions} are needed)]"
    } limits [PASS_MARK];
}

facts! {
    on day if any;
    CorrectAnswers correct_answers (Number<0, MAX_ANSWERS>) []
        { about "nombre de bonnes réponses" / "number of correct answers";
          to "nombre de vos bonnes réponses" / "number of your correct answers" };
    Questions questions (Number<1, MAX_QUESTIONS>) [parameter, by_law(&EXAM_QUESTIONS)]
        { words number_of_questions };
}

values! {
    pass_mark (i32) { both "nombre de bonnes réponses exigé" / "correct answers needed" };
}

rule! {
    number: 8,
    slug: "exam-result",
    cobol: "EXRE",
    title: "Résultat de l’examen" / "Exam result",
    question: {
        about "L’examen est-il réussi?" / "Is the exam passed?";
        to "Avez-vous réussi l’examen?" / "Have you passed the exam?"
    },
    as_of: OptionalDay,
    readings: [],
    laws: [EXAM_QUESTIONS, PASS_PERCENT],
    undetermined: next ["ithq"],
    decide: |facts, case| decide(facts, PASS_PERCENT.of_question(case)),
    relate: relate,
    edges: edges,
    turns: |_, turns| {
        EXAM_QUESTIONS.turns(|first| turns.day(first));
        PASS_PERCENT.turns(|first| turns.day(first));
    },
}

/// Whether an exam is passed.
#[inline(always)]
pub(crate) fn decide(facts: &Facts, percent: i32) -> Decision {
    let pass_mark = pass_mark(facts.questions, percent);
    let (outcome, reason) = if facts.correct_answers >= pass_mark {
        (Outcome::Passed, Reason::PassMarkReached)
    } else {
        (Outcome::Failed, Reason::PassMarkNotReached)
    };
    Decision { outcome, reasons: Set::of(&[reason]), pass_mark }
}

/// The fewest correct answers that pass an exam of that number of questions, at a pass mark in percent.
///
/// ```
/// assert_eq!(echeance::rules::exam_result::pass_mark(51, 75), 39);
/// ```
#[must_use]
#[inline(always)]
pub fn pass_mark(questions: i32, percent: i32) -> i32 {
    let hundredths = i64::from(questions) * i64::from(percent);
    // Never more than the questions, so that it fits.
    i32::try_from((hundredths + 99).div_euclid(100)).unwrap_or(questions)
}

/// The most questions of which that number of correct answers is a pass.
fn most_questions(correct_answers: i32, percent: i32) -> i32 {
    correct_answers.saturating_mul(100).div_euclid(percent)
}

fn relate(case: &Case<'_>) -> Result<(), Fault> {
    match (case.get(Fact::CorrectAnswers), case.get(Fact::Questions)) {
        (Value::Number(correct), Value::Number(questions)) if questions < correct => {
            Err(Fault::among(ErrorCode::OutOfRange, &[Fact::CorrectAnswers, Fact::Questions]))
        }
        _ => Ok(()),
    }
}

fn edges(case: &Case<'_>, fact: Fact, edges: &mut ValueEdges) {
    let facts = Facts::of(case);
    let numbers = match fact {
        Fact::CorrectAnswers => {
            let pass_mark = pass_mark(facts.questions, PASS_PERCENT.of_question(case));
            [pass_mark - 1, pass_mark, facts.questions]
        }
        Fact::Questions => {
            let most = most_questions(facts.correct_answers, PASS_PERCENT.of_question(case));
            [facts.correct_answers, most, most.saturating_add(1)]
        }
    };
    for number in numbers {
        edges.push(Value::Number(number));
    }
}
