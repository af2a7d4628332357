//! The JSON interface: questions and answers as texts.

mod answer;
mod document;
mod question;
mod writer;

use alloc::borrow::ToOwned;
use alloc::string::String;

use crate::asking::Asked;
use crate::asking::answer::Answer;
use crate::boundaries::Boundaries;
use crate::calendar::LegalTime;
use crate::json::document::Document;
use crate::json::question::Members;
use crate::json::writer::Writer;
use crate::rule::error::Error;

/// The longest question, in bytes.
pub const MAX_QUESTION: usize = 64 * 1024;

/// Answers a question written as a JSON object.
///
/// # Errors
///
/// The first thing wrong with the question, by field.
///
/// ```
/// let answer = echeance::evaluate(
///     r#"{"rule": "exam-transfer", "as_of": "2026-11-21",
///         "facts": {"exam_passed_on": "2024-11-21", "affiliated_at_expiry": false}}"#,
/// )?;
/// assert_eq!(answer.outcome, "eligible");
/// assert_eq!(answer.reasons[0].code, "exam-within-two-years");
/// # Ok::<(), echeance::Error>(())
/// ```
pub fn evaluate(question: &str) -> Result<Answer, Error> {
    evaluate_in(question, LegalTime::BUILT_IN)
}

/// As [`evaluate`], by that legal time.
///
/// ```
/// use echeance::calendar::LegalTime;
///
/// let question = r#"{"rule": "support-hours", "as_of": "2026-11-27T18:00:00-05:00"}"#;
/// let answer = echeance::evaluate_in(question, LegalTime::BUILT_IN)?;
/// assert_eq!((answer.outcome, answer.legal_time_given), ("closed", false));
/// # Ok::<(), echeance::Error>(())
/// ```
///
/// # Errors
///
/// As [`evaluate`].
pub fn evaluate_in(question: &str, legal_time: LegalTime<'_>) -> Result<Answer, Error> {
    with_members(question, |members| {
        let mut answer = members.ask(legal_time, |asked: &Asked<'_>| asked.answer())?;
        if let Some(given) = members.as_of_text() {
            answer.as_of = Some(given.to_owned());
        }
        Ok(answer)
    })
}

/// Answers a question written as a JSON object by one line of JSON. An `id` that the question has is given back.
///
/// # Errors
///
/// The line of a question that cannot be asked: an object with `error`, which [`evaluate`] gives as a value.
///
/// ```
/// let line = echeance::evaluate_json(r#"{"id": 7, "rule": "exam-validity", "as_of": "2026-11-21"}"#)?;
/// assert!(line.starts_with(r#"{"id":7,"rule":"exam-validity","as_of":"2026-11-21","outcome":"undetermined""#));
///
/// let refused = echeance::evaluate_json(r#"{"rule": "exam-validity"}"#);
/// assert!(refused.is_err_and(|line| line.starts_with(r#"{"error":{"code":"missing-field","field":"as_of""#)));
/// # Ok::<(), String>(())
/// ```
pub fn evaluate_json(question: &str) -> Result<String, String> {
    evaluate_json_in(question, LegalTime::BUILT_IN)
}

/// As [`evaluate_json`], by that legal time.
///
/// ```
/// use echeance::calendar::LegalTime;
///
/// let question = r#"{"rule": "exam-validity", "as_of": "2026-11-21"}"#;
/// let line = echeance::evaluate_json_in(question, LegalTime::BUILT_IN);
/// assert_eq!(line, echeance::evaluate_json(question));
/// ```
///
/// # Errors
///
/// As [`evaluate_json`].
pub fn evaluate_json_in(question: &str, legal_time: LegalTime<'_>) -> Result<String, String> {
    let mut line = String::with_capacity(USUAL_LINE);
    if write_json(question, legal_time, &mut line) { Ok(line) } else { Err(line) }
}

/// What most lines take, in bytes.
const USUAL_LINE: usize = 4096;

/// As [`evaluate_json_in`], at the end of a text that has room or grows: many lines take no allocation of their own. What is
/// written is an answer, or an object with `error`; either way the text is added to and kept, which is why no `Result` is
/// returned. The `bool` is `true` where an answer was written and `false` where an error was.
///
/// ```
/// use echeance::calendar::LegalTime;
///
/// let mut lines = String::new();
/// let questions = [r#"{"rule": "exam-validity", "as_of": "2026-11-21"}"#, "no question"];
/// let answered = questions.map(|question| {
///     let is_answered = echeance::write_json(question, LegalTime::BUILT_IN, &mut lines);
///     lines.push('\n');
///     is_answered
/// });
/// assert_eq!(answered, [true, false]);
/// assert!(lines.lines().nth(1).is_some_and(|line| line.starts_with(r#"{"error":"#)));
/// ```
pub fn write_json(question: &str, legal_time: LegalTime<'_>, line: &mut String) -> bool {
    let mut is_answered = false;
    Writer(line).object(|object| {
        let answered = with_members(question, |members| {
            members.write_id(object);
            members.ask(legal_time, |asked| object.answer(asked, members.as_of_text()))
        });
        is_answered = answered.is_ok();
        if let Err(error) = answered {
            object.key("error").object(|object| object.error(&error));
        }
    });
    is_answered
}

impl Asked<'_> {
    /// The whole answer as a JSON object, as [`evaluate_json`] writes it. A typed answer has it through `by_name`.
    ///
    /// ```
    /// use echeance::Day;
    /// use echeance::rules::exam_validity::Ask;
    ///
    /// let day = |text: &str| text.parse::<Day>();
    /// let ask = Ask { passed_on: day("2024-11-21")?.into(), ..Ask::on(day("2026-11-21")?) };
    /// let line = ask.ask()?.by_name().to_json();
    /// let question = r#"{"rule": "exam-validity", "as_of": "2026-11-21", "facts": {"passed_on": "2024-11-21"}}"#;
    /// assert_eq!(Ok(line), echeance::evaluate_json(question));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut line = String::with_capacity(USUAL_LINE);
        Writer(&mut line).object(|object| object.answer(self, None));
        line
    }
}

/// Asks a question written as a JSON object, and reads what is wanted of what comes back: its parts, the explanation, the
/// letter.
///
/// # Errors
///
/// The first thing wrong with the question, by field.
///
/// ```
/// use echeance::{Lang, dynamic::ask_json};
///
/// let question = r#"{"rule": "exam-validity", "as_of": "2026-11-21", "facts": {"passed_on": "2024-11-21"}}"#;
/// let text = ask_json(question, |asked| asked.explain(Lang::En))?;
/// assert!(text.starts_with("Exam validity\n"));
/// # Ok::<(), echeance::Error>(())
/// ```
pub fn ask_json<T>(question: &str, read: impl FnOnce(&Asked<'_>) -> T) -> Result<T, Error> {
    with_members(question, |members| members.ask(LegalTime::BUILT_IN, read))
}

/// The days of a fact as ranges with one outcome each, for a question written as a JSON object in which the fact is not given.
///
/// # Errors
///
/// As [`Question::boundaries`](crate::dynamic::Question::boundaries).
///
/// ```
/// use echeance::calendar::LegalTime;
/// use echeance::dynamic::boundaries_json;
///
/// let question = r#"{"rule": "exam-validity", "as_of": "2026-11-21"}"#;
/// let boundaries = boundaries_json(question, "passed_on", LegalTime::BUILT_IN)?;
/// assert_eq!(boundaries.ranges().len(), 3);
/// # Ok::<(), echeance::Error>(())
/// ```
pub fn boundaries_json(
    question: &str,
    fact: &str,
    legal_time: LegalTime<'_>,
) -> Result<Boundaries, Error> {
    with_members(question, |members| {
        members.question(legal_time, |question| question.boundaries(fact))
    })
}

fn with_members<T>(
    question: &str,
    read: impl FnOnce(&Members<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    let mut document = Document::default();
    document.read(question)?;
    read(&Members::of(&document))
}
