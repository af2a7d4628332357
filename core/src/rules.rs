//! The rules, a module each.
use crate::rule::Rule;
pub mod account_vigilance;
pub mod code_status;
pub mod exam_transfer;
pub mod exam_validity;
pub mod inactivity;
pub mod inactivity_plan;
pub mod message_authenticity;
pub mod second_factor;
pub mod sign_in;
pub mod single_sign_on;
pub mod site_authenticity;
pub mod support_hours;
pub mod terms_acceptance;
/// Every rule
pub static ALL: &[&Rule] = &[
    &exam_validity::RULE,
    &exam_transfer::RULE,
    &code_status::RULE,
    &inactivity_plan::RULE,
    &second_factor::RULE,
    &single_sign_on::RULE,
    &site_authenticity::RULE,
    &terms_acceptance::RULE,
    &account_vigilance::RULE,
    &message_authenticity::RULE,
    &sign_in::RULE,
    &support_hours::RULE,
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
