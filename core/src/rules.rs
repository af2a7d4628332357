//! The rules, a module each.
use crate::rule::Rule;
pub mod absence;
pub mod certificate_number;
pub mod certificate_renewal;
pub mod certificate_status;
pub mod code_status;
pub mod exam_transfer;
pub mod exam_validity;
pub mod holder_review;
pub mod inactivity;
/// Every rule
pub static ALL: &[&Rule] = &[
    &exam_validity::RULE,
    &exam_transfer::RULE,
    &code_status::RULE,
    &certificate_status::RULE,
    &absence::RULE,
    &inactivity::RULE,
    &certificate_renewal::RULE,
    &certificate_number::RULE,
    &holder_review::RULE,
];
/// The rule of that slug.
#[must_use]
pub fn by_slug(slug: &str) -> Option<&'static Rule> {
    ALL.iter().find(|rule| rule.slug == slug).copied()
}
/// The rule of that number.
#[must_use]
pub fn by_number(number: u16) -> Option<&'static Rule> {
    ALL.iter().find(|rule| rule.number == number).copied()
}
