//! A question of Python objects, written as the JSON text that the core reads.

use std::fmt::Write;

use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyDate, PyDict, PyFrozenSet, PyInt, PyList, PyMapping, PySet, PyString, PyTuple,
};

use crate::foreign::native;

/// Past this many levels the core refuses the text, whatever is deeper.
const DEEPEST: usize = 10;

/// What stands for an object that JSON has no word for: a value that no fact takes, hence `wrong-type`.
const NO_VALUE: &str = "0.5";

/// The JSON text of `object`. Days and moments are written as texts, tuples and sets as lists.
pub(crate) fn text_of(object: &Bound<'_, PyAny>) -> PyResult<String> {
    let mut text = String::new();
    write(object, DEEPEST, &mut text)?;
    Ok(text)
}

/// The object as a `dict`, where it is a mapping.
pub(crate) fn dict_of<'py>(object: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyDict>>> {
    if let Ok(dict) = object.cast::<PyDict>() {
        return Ok(Some(dict.clone()));
    }
    if object.cast::<PyMapping>().is_err() {
        return Ok(None);
    }
    let dict = PyDict::new(object.py());
    dict.call_method1("update", (object,))?;
    Ok(Some(dict))
}

/// Whether the object is one of the lists that a fact may be given as.
pub(crate) fn is_list(object: &Bound<'_, PyAny>) -> bool {
    object.is_instance_of::<PyList>()
        || object.is_instance_of::<PyTuple>()
        || object.is_instance_of::<PySet>()
        || object.is_instance_of::<PyFrozenSet>()
}

fn write(object: &Bound<'_, PyAny>, levels: usize, text: &mut String) -> PyResult<()> {
    let object = &native(object)?;
    if object.is_none() {
        text.push_str("null");
    } else if let Ok(string) = object.cast::<PyString>() {
        write_text(string, text);
    } else if let Ok(flag) = object.cast::<PyBool>() {
        text.push_str(if flag.is_true() { "true" } else { "false" });
    } else if object.is_instance_of::<PyInt>() {
        write_whole(object, text);
    } else if object.is_instance_of::<PyDate>() {
        // A moment is an instance of it too.
        write_text(object.call_method0("isoformat")?.cast::<PyString>()?, text);
    } else if let Some(levels) = levels.checked_sub(1) {
        if let Some(dict) = dict_of(object)? {
            text.push('{');
            for (place, (key, value)) in dict.iter().enumerate() {
                if place > 0 {
                    text.push(',');
                }
                write_text(&key.str()?, text);
                text.push(':');
                write(&value, levels, text)?;
            }
            text.push('}');
        } else if is_list(object) {
            text.push('[');
            for (place, item) in object.try_iter()?.enumerate() {
                if place > 0 {
                    text.push(',');
                }
                write(&item?, levels, text)?;
            }
            text.push(']');
        } else {
            text.push_str(NO_VALUE);
        }
    } else {
        text.push_str("[]");
    }
    Ok(())
}

fn write_whole(object: &Bound<'_, PyAny>, text: &mut String) {
    // An `id` may be past `i64`; past `u64` the core reads a number that is not whole.
    let _ = match (object.extract::<i64>(), object.extract::<u64>()) {
        (Ok(number), _) => write!(text, "{number}"),
        (_, Ok(number)) => write!(text, "{number}"),
        _ => write!(text, "{NO_VALUE}"),
    };
}

fn write_text(string: &Bound<'_, PyString>, text: &mut String) {
    let Ok(plain) = string.to_str() else {
        // A lone surrogate is no text.
        text.push_str("\"\\ud800\"");
        return;
    };
    text.push('"');
    for character in plain.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\0'..='\u{1f}' => {
                let _ = write!(text, "\\u{:04x}", u32::from(character));
            }
            _ => text.push(character),
        }
    }
    text.push('"');
}
