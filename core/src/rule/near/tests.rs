//! Whether a name is a slip of another.

use alloc::string::String;
use alloc::vec::Vec;

use super::{distance, folded, is_slip};
use crate::register::HEADINGS;

#[test]
fn an_exchange_of_neighbours_is_one_edit() {
    for (one, other, apart) in [
        ("anunlele", "annulele", 1),
        ("abcdef", "badcfe", 3),
        ("ca", "abc", 3),
        ("kitten", "sitting", 3),
        ("", "abc", 3),
        ("abc", "", 3),
    ] {
        assert_eq!(distance(one, other), apart, "{one} {other}");
    }
}

#[test]
fn no_known_heading_is_a_slip_of_that_of_another_fact() {
    let names: Vec<(&str, String)> = HEADINGS
        .iter()
        .flat_map(|(fact, others)| {
            core::iter::once(fact).chain(*others).map(|name| (*fact, folded(name)))
        })
        .collect();
    for (fact, name) in &names {
        for (other, known) in &names {
            assert!(fact == other || !is_slip(name, known), "{name} {known}");
        }
    }
}
