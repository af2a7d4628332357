//! The generated sides of the faces: they are what the tables of the core say today.

#[path = "faces/mod.rs"]
mod faces;

#[test]
fn the_c_side_of_every_rule_is_current() -> Result<(), String> {
    faces::compare(&faces::c::files()?, &faces::c::FOLDERS)
}

#[test]
fn the_python_side_of_every_rule_is_current() -> Result<(), String> {
    faces::compare(&faces::python::files()?, &[])
}

#[test]
fn the_catalogue_is_current() -> Result<(), String> {
    faces::compare(&faces::catalogue::files()?, &[])
}

#[test]
fn the_cobol_side_of_every_rule_is_current() -> Result<(), String> {
    faces::compare(&faces::cobol::files()?, &[])
}
