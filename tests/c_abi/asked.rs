//! Which vectors the typed calls are asked, which of them a `_decide` must decide, and how many.

use std::collections::{BTreeMap, BTreeSet};

use echeance::{Rule, rules};
use echeance_conformance::Case;
use serde_json::{Map, Value};

use super::{
    CHOICE, DAY, FIELD, INSTANT, LARGE, NO_INSTANT, NO_RULE, NotExpressed, SHAPE, TYPE, WORD,
};

/// Of each rule with a `_decide`, the vectors that it decides, at least.
const DECIDED: [(&str, usize); 18] = [
    ("absence", 29),
    ("authentication-system", 12),
    ("certificate-duties", 27),
    ("certificate-renewal", 37),
    ("certificate-status", 44),
    ("change-notice", 40),
    ("code-status", 29),
    ("deadline", 46),
    ("exam-transfer", 39),
    ("exam-validity", 29),
    ("file-recovery", 32),
    ("holder-review", 90),
    ("inactivity", 33),
    ("inactivity-plan", 49),
    ("invoice-proof", 20),
    ("new-file-after-expiry", 14),
    ("second-factor", 29),
    ("support-hours", 32),
];

/// Why vectors cannot be asked.
const REASONS: [NotExpressed; 10] =
    [SHAPE, NO_RULE, FIELD, TYPE, DAY, INSTANT, NO_INSTANT, CHOICE, LARGE, WORD];

/// Of each rule, the vectors that cannot be asked, for each of these reasons.
const NOT_EXPRESSED: [(&str, [usize; 10]); 28] = [
    ("absence", [0, 0, 1, 4, 2, 0, 0, 1, 0, 0]),
    ("account-vigilance", [0, 0, 1, 1, 0, 0, 0, 0, 0, 3]),
    ("authentication-system", [1, 0, 2, 1, 1, 0, 0, 0, 0, 0]),
    ("certificate-duties", [0, 0, 2, 2, 1, 0, 0, 2, 0, 0]),
    ("certificate-issuance", [1, 0, 4, 2, 1, 0, 0, 0, 0, 2]),
    ("certificate-number", [10, 4, 7, 6, 1, 0, 0, 4, 0, 0]),
    ("certificate-renewal", [0, 0, 1, 2, 2, 0, 0, 1, 0, 0]),
    ("certificate-status", [0, 0, 1, 3, 1, 0, 0, 2, 0, 1]),
    ("change-notice", [0, 0, 1, 1, 1, 0, 0, 1, 0, 0]),
    ("code-status", [0, 0, 1, 4, 0, 6, 1, 3, 0, 1]),
    ("deadline", [0, 0, 1, 3, 2, 0, 0, 2, 0, 0]),
    ("exam-result", [0, 0, 1, 3, 0, 0, 0, 0, 0, 0]),
    ("exam-transfer", [0, 0, 2, 3, 1, 0, 0, 1, 0, 1]),
    ("exam-validity", [0, 0, 1, 4, 2, 0, 0, 1, 0, 0]),
    ("file-recovery", [0, 0, 1, 3, 1, 0, 0, 3, 0, 1]),
    ("holder-review", [0, 0, 1, 2, 1, 0, 0, 2, 0, 1]),
    ("inactivity", [0, 0, 1, 2, 2, 0, 0, 1, 0, 0]),
    ("inactivity-plan", [0, 0, 1, 1, 1, 0, 0, 1, 0, 2]),
    ("invoice-proof", [0, 0, 1, 1, 2, 0, 0, 1, 0, 1]),
    ("message-authenticity", [0, 0, 1, 1, 0, 0, 0, 2, 0, 1]),
    ("new-file-after-expiry", [0, 0, 1, 0, 1, 0, 0, 0, 0, 1]),
    ("second-factor", [1, 0, 1, 1, 0, 4, 1, 0, 0, 1]),
    ("sign-in", [0, 0, 1, 1, 1, 0, 0, 2, 0, 1]),
    ("single-sign-on", [0, 0, 2, 3, 1, 0, 0, 0, 0, 1]),
    ("site-authenticity", [0, 0, 1, 1, 0, 0, 0, 0, 0, 1]),
    ("support-hours", [0, 0, 1, 1, 0, 3, 1, 2, 0, 0]),
    ("terms-acceptance", [0, 0, 1, 2, 1, 0, 0, 0, 0, 1]),
    ("transfer-request", [1, 0, 1, 1, 1, 0, 0, 0, 0, 1]),
];

/// What to do where a number is another.
const RENEW: &str = "vectors were added or taken away? Look at why they are asked or not, then put the number into \
                     tests/c_abi/asked.rs. If not, the tests ask less than they did";

/// Whether the question of a vector tells every fact of its rule that has no default, or another fact that tells it.
pub(super) fn is_told(rule: &Rule, case: &Case) -> bool {
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
    let needed = rule.facts.iter().filter(|fact| fact.default.is_unknown());
    needed.map(|fact| fact.name).all(|name| {
        let by_another = match (rule.slug, name) {
            ("exam-transfer", "affiliated_at_expiry") => {
                given("certificate_expired_on") && given("affiliation_periods")
            }
            ("exam-transfer", "certificate_expired_on" | "affiliation_periods") => {
                given("affiliated_at_expiry")
            }
            // The term of a certificate begins on the day of issue; that of a temporary one is fixed.
            ("certificate-status" | "holder-review", "expires_on") => {
                given("issued_on") || value("kind") == "temporary"
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
    })
}

/// Whether each rule with a `_decide` decided as many vectors as it is known to.
pub(super) fn decided(decided: &BTreeMap<&str, usize>) -> Result<(), String> {
    let known: BTreeMap<&str, usize> = DECIDED.into_iter().collect();
    let mut wrong = Vec::new();
    for rule in rules::ALL.iter().filter(|rule| super::rule_decides(rule)) {
        let count = decided.get(rule.slug).copied().unwrap_or(0);
        match known.get(rule.slug) {
            Some(known) if count >= *known => {}
            Some(known) => wrong.push(format!("{} decides {count}, not {known}", rule.slug)),
            None => wrong.push(format!("{} decides {count}, which is not in the table", rule.slug)),
        }
    }
    told(&wrong)
}

/// Whether as many vectors were left as are known, by rule and reason.
pub(super) fn not_expressed(left: &BTreeMap<(String, NotExpressed), usize>) -> Result<(), String> {
    let mut known = BTreeMap::new();
    for (rule, counts) in NOT_EXPRESSED {
        for (reason, count) in REASONS.into_iter().zip(counts) {
            if count > 0 {
                known.insert((rule.to_owned(), reason), count);
            }
        }
    }
    let both: BTreeSet<_> = known.keys().chain(left.keys()).collect();
    let count = |counts: &BTreeMap<_, usize>, key| counts.get(key).copied().unwrap_or(0);
    let other = both.into_iter().filter(|key| count(&known, key) != count(left, key));
    let wrong: Vec<String> = other
        .map(|key| {
            let (rule, reason) = key;
            format!("{rule}: {reason}: {}, not {}", count(left, key), count(&known, key))
        })
        .collect();
    told(&wrong)
}

fn told(wrong: &[String]) -> Result<(), String> {
    if wrong.is_empty() { Ok(()) } else { Err(format!("{}\n{RENEW}", wrong.join("\n"))) }
}
