//! The rules, a module each.

use crate::rule::Rule;

pub mod absence;
pub mod account_vigilance;
pub mod authentication_system;
pub mod certificate_duties;
pub mod certificate_issuance;
pub mod certificate_number;
pub mod certificate_renewal;
pub mod certificate_status;
pub mod change_notice;
pub mod code_status;
pub mod deadline;
pub mod exam_result;
pub mod exam_transfer;
pub mod exam_validity;
pub mod file_recovery;
pub mod holder_review;
pub mod inactivity;
pub mod inactivity_plan;
pub mod invoice_proof;
pub mod message_authenticity;
pub mod new_file_after_expiry;
pub mod second_factor;
pub mod sign_in;
pub mod single_sign_on;
pub mod site_authenticity;
pub mod support_hours;
pub mod terms_acceptance;
pub mod transfer_request;

/// Every rule, in the order of its number.
pub static ALL: &[&Rule] = &[
    &certificate_number::RULE,
    &certificate_status::RULE,
    &certificate_renewal::RULE,
    &certificate_issuance::RULE,
    &certificate_duties::RULE,
    &change_notice::RULE,
    &absence::RULE,
    &exam_result::RULE,
    &exam_validity::RULE,
    &exam_transfer::RULE,
    &transfer_request::RULE,
    &new_file_after_expiry::RULE,
    &code_status::RULE,
    &inactivity::RULE,
    &inactivity_plan::RULE,
    &second_factor::RULE,
    &single_sign_on::RULE,
    &site_authenticity::RULE,
    &terms_acceptance::RULE,
    &account_vigilance::RULE,
    &message_authenticity::RULE,
    &sign_in::RULE,
    &authentication_system::RULE,
    &invoice_proof::RULE,
    &file_recovery::RULE,
    &support_hours::RULE,
    &deadline::RULE,
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
