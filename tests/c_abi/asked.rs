//! Which vectors the typed calls are asked, which of them a `_decide` must decide, and that none is left out without need.

use std::collections::{BTreeMap, BTreeSet};

use echeance::dynamic::{Clock, Rule};
use echeance::{Nature, evaluate_json, rules};
use echeance_conformance::{Case, leave_out};
use serde_json::{Map, Value};

use super::{
    CHOICE, DAY, FIELD, INSTANT, LARGE, NO_INSTANT, NO_RULE, NotExpressed, SHAPE, TYPE, WORD,
};

/// The errors that a question has which cannot be asked, by why it cannot. The vectors say the error, by hand: one that
/// expects an answer, or another error, can be asked.
const ERRORS: &[(NotExpressed, &[&str])] = &[
    (SHAPE, &["not-json", "too-long", "wrong-type"]),
    (NO_RULE, &["unknown-rule", "missing-field", "wrong-type"]),
    (FIELD, &["unknown-field", "wrong-type"]),
    (TYPE, &["wrong-type"]),
    (DAY, &["not-a-date"]),
    (INSTANT, &["not-an-instant", "offset-missing", "date-out-of-range"]),
    (NO_INSTANT, &["missing-field"]),
    (CHOICE, &["not-a-choice"]),
    (LARGE, &["out-of-range"]),
    (WORD, &["wrong-type", "not-a-choice"]),
];

/// Whether the question of a vector gives every fact of its rule without a default, or another fact from which it follows. `None`
/// where that hangs on the days that it gives.
pub(super) fn is_told(rule: &Rule, case: &Case) -> Option<bool> {
    let question: Value = serde_json::from_str(&case.question).unwrap_or_default();
    let nothing = Map::new();
    let facts = question.get("facts").and_then(Value::as_object).unwrap_or(&nothing);
    let value = |name: &str| match name.split_once('.') {
        None => facts.get(name).unwrap_or(&Value::Null),
        Some((object, part)) => {
            facts.get(object).and_then(|object| object.get(part)).unwrap_or(&Value::Null)
        }
    };
    let given = |name: &str| !value(name).is_null();
    let readings = question.get("readings").and_then(Value::as_object).unwrap_or(&nothing);
    let reading = |name: &str| readings.get(name).and_then(Value::as_str).unwrap_or("");
    // A fact that has a default and is given as unknown counts as not given.
    let said = |name: &str| facts.contains_key(name);
    let needed = rule.facts.iter().filter(|fact| {
        fact.default.is_unknown() || (fact.nature != Nature::Parameter && said(fact.name))
    });
    let is_day = |name: &str| value(name).is_string() && value(name) != "none";
    let is_by_days = rule.slug == "holder-review"
        && value("kind") != "temporary"
        && !given("expires_on")
        && (is_day("issued_on") && is_day("renewal_completed_on"));
    let is_told = needed.map(|fact| fact.name).all(|name| {
        let by_another = match (rule.slug, name) {
            ("exam-transfer", "affiliated_at_expiry") => {
                given("certificate_expired_on") && given("affiliation_periods")
            }
            // Under one reading the affiliation route ends, counted from the expiry day.
            ("exam-transfer", "certificate_expired_on") => {
                given("affiliated_at_expiry")
                    && reading("affiliation-route") != "two-years-after-expiry"
            }
            ("exam-transfer", "affiliation_periods") => given("affiliated_at_expiry"),
            // The term of a certificate begins on the day of issue; that of a temporary one is fixed.
            ("certificate-status", "expires_on") => {
                given("issued_on") || value("kind") == "temporary"
            }
            // After a renewal that may not be the first, the expiry day follows from nothing else.
            ("holder-review", "expires_on") => {
                (given("issued_on") && !is_day("renewal_completed_on"))
                    || is_by_days
                    || value("renewal_completed_on") == "none"
                    || value("kind") == "temporary"
            }
            ("certificate-status" | "holder-review", "issued_on") => {
                given("expires_on") || value("kind") == "temporary"
            }
            ("holder-review", "affiliated") => given("unaffiliated_since"),
            ("holder-review", "unaffiliated_since") => *value("affiliated") == true,
            ("file-recovery", "invoice.issued_on" | "invoice.from_office_confirmation") => {
                !value("invoice").is_object()
            }
            _ => false,
        };
        given(name) || by_another
    });
    // Of a completion after the first term, the expiry day does not follow.
    if is_told && is_by_days { None } else { Some(is_told) }
}

/// Whether each rule with a `_decide` decided each of its outcomes, by number, for some vector: if what must be decided were
/// read too narrowly from the questions, outcomes would be missing here.
pub(super) fn decided(
    rules: &[&Rule],
    decided: &BTreeMap<&str, BTreeSet<&str>>,
) -> Result<(), String> {
    let mut wrong = Vec::new();
    for rule in rules.iter().filter(|rule| super::rule_decides(rule)) {
        for (place, outcome) in rule.outcomes.iter().enumerate() {
            let number = (place + 1).to_string();
            if !decided.get(rule.slug).is_some_and(|numbers| numbers.contains(number.as_str())) {
                wrong.push(format!(
                    "{}_decide decides no vector as {}: add a vector that gives every fact of the rule or, if a fact need not be given beside another one, that fact to is_told (tests/c_abi/asked.rs)",
                    rule.slug, outcome.slug
                ));
            }
        }
    }
    told(&wrong)
}

/// Whether something is asked of every rule, and each vector that was left out has the error that keeps it from being
/// asked.
pub(super) fn not_expressed<'a>(
    rules: &[&Rule],
    asked: impl Iterator<Item = &'a Case>,
    left: &[(Case, NotExpressed)],
) -> Result<(), String> {
    let asked: BTreeSet<&str> = asked.map(|case| case.rule.as_str()).collect();
    let never = rules.iter().filter(|rule| !asked.contains(rule.slug));
    let never = never.map(|rule| format!("{}: no vector is asked", rule.slug));
    let wrong = left.iter().filter(|(case, reason)| {
        let keeps =
            |code: &str| ERRORS.iter().any(|(of, codes)| of == reason && codes.contains(&code));
        let first = super::expected_error(case);
        !first.is_some_and(keeps) && !later_errors(case).iter().any(|code| keeps(code))
    });
    let wrong = wrong.map(|(case, reason)| {
        let expected = super::expected_error(case).unwrap_or("an answer");
        format!("{}: left out for {reason}, and expects {expected}", case.name)
    });
    told(&never.chain(wrong).collect::<Vec<_>>())
}

/// The errors of a question after the one that is named first, each found once those before it are mended.
fn later_errors(case: &Case) -> Vec<String> {
    let mut codes = Vec::new();
    let mut error = case.expect.get("error").cloned();
    let mut question: Value = serde_json::from_str(&case.question).unwrap_or_default();
    while let Some(field) = error.as_ref().and_then(|error| error.get("field")?.as_str()) {
        if mend(&mut question, field, case).is_none() {
            break;
        }
        let answer = evaluate_json(&question.to_string()).unwrap_or_else(|error| error);
        let answer: Value = serde_json::from_str(&answer).unwrap_or_default();
        error = answer.get("error").cloned();
        let code = error.as_ref().and_then(|error| error.get("code")?.as_str());
        codes.extend(code.map(str::to_owned));
    }
    codes
}

/// Puts something right in place of the rule or `as_of`; takes a fact away. `None` where that cannot be done again.
fn mend(question: &mut Value, field: &str, case: &Case) -> Option<()> {
    let moment = match rules::by_slug(&case.rule)?.clock {
        Clock::Instant => "2026-11-21T12:00:00-05:00",
        Clock::Day | Clock::OptionalDay => "2026-11-21",
    };
    let right = match field {
        "rule" => case.rule.as_str(),
        "as_of" => moment,
        field => return leave_out(question, field),
    };
    let before = question.as_object_mut()?.insert(field.to_owned(), right.into());
    (before != Some(right.into())).then_some(())
}

fn told(wrong: &[String]) -> Result<(), String> {
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}
