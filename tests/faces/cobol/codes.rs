//! The code of each rule: four letters that stand for it in every name of the copybook.

use echeance::{Rule, rules};

/// The code of each rule.
const CODES: &[(&str, &str)] = &[
    ("certificate-number", "CNUM"),
    ("certificate-status", "CSTA"),
    ("certificate-renewal", "CREN"),
    ("certificate-issuance", "CISS"),
    ("certificate-duties", "CDUT"),
    ("change-notice", "CHNO"),
    ("absence", "ABSE"),
    ("exam-result", "EXRE"),
    ("exam-validity", "EXVA"),
    ("exam-transfer", "EXTR"),
    ("transfer-request", "TRRE"),
    ("new-file-after-expiry", "NFAE"),
    ("code-status", "CDST"),
    ("inactivity", "INAC"),
    ("inactivity-plan", "INPL"),
    ("second-factor", "SFAC"),
    ("single-sign-on", "SSON"),
    ("site-authenticity", "SITE"),
    ("terms-acceptance", "TERM"),
    ("account-vigilance", "ACVI"),
    ("message-authenticity", "MSGA"),
    ("sign-in", "SIGN"),
    ("authentication-system", "AUSY"),
    ("invoice-proof", "INVP"),
    ("file-recovery", "FREC"),
    ("support-hours", "SUPH"),
    ("deadline", "DLIN"),
    ("holder-review", "HOLD"),
];

/// What stands in place of a code that is not there yet: nothing is written with it.
const NO_CODE: &str = "????";

/// The code of a rule.
pub(crate) fn code(rule: &Rule) -> &'static str {
    let found = CODES.iter().find(|(slug, _)| *slug == rule.slug);
    found.map_or(NO_CODE, |(_, code)| code)
}

/// The rules without a code of their own.
pub(crate) fn without_code() -> impl Iterator<Item = &'static Rule> {
    let shared = |rule: &Rule| {
        rules::ALL.iter().any(|other| other.slug != rule.slug && code(other) == code(rule))
    };
    let well_formed = |code: &str| code.len() == 4 && code.bytes().all(|b| b.is_ascii_uppercase());
    rules::ALL.iter().copied().filter(move |rule| !well_formed(code(rule)) || shared(rule))
}
