//! JSON as it is written: no white space, and in texts the escapes that `serde_json` writes.

use alloc::string::String;
use core::fmt::{self, Write};

use crate::calendar::{Day, decimal};

/// Writes at the end of a text.
pub(super) struct Writer<'t>(pub(super) &'t mut String);

impl Writer<'_> {
    /// An object; `members` gives each after its [`Writer::key`].
    #[inline(always)]
    pub(super) fn object(&mut self, members: impl FnOnce(&mut Self)) {
        self.0.push('{');
        members(self);
        self.0.push('}');
    }

    /// A list; `items` gives each after [`Writer::next`].
    #[inline(always)]
    pub(super) fn list(&mut self, items: impl FnOnce(&mut Self)) {
        self.0.push('[');
        items(self);
        self.0.push(']');
    }

    /// The comma before what follows, unless it is the first of its list or object.
    #[inline(always)]
    pub(super) fn next(&mut self) -> &mut Self {
        if !matches!(self.0.as_bytes().last(), Some(b'[' | b'{')) {
            self.0.push(',');
        }
        self
    }

    /// The name of the member whose value follows.
    #[inline(always)]
    pub(super) fn key(&mut self, name: &'static str) -> &mut Self {
        self.next().json("\"").text(name).json("\":")
    }

    /// JSON as it stands: the fixed part of what is written.
    #[inline(always)]
    pub(super) fn json(&mut self, json: &'static str) -> &mut Self {
        self.0.push_str(json);
        self
    }

    /// What stands between the quotation marks of a text of ours: none holds a letter that JSON escapes, so that it is copied as
    /// it stands.
    #[inline(always)]
    pub(super) fn text(&mut self, text: &'static str) -> &mut Self {
        debug_assert!(!text.bytes().any(is_escaped), "{text}");
        self.0.push_str(text);
        self
    }

    /// A text of ours.
    #[inline(always)]
    pub(super) fn constant(&mut self, text: &'static str) {
        self.json("\"").text(text).json("\"");
    }

    /// A member whose name and value are texts of ours.
    pub(super) fn member(&mut self, name: &'static str, text: &'static str) {
        self.next().json("\"").text(name).json("\":\"").text(text).json("\"");
    }

    /// A list of texts of ours.
    pub(super) fn constants(&mut self, mut texts: impl Iterator<Item = &'static str>) {
        let Some(first) = texts.next() else {
            self.json("[]");
            return;
        };
        self.json("[\"").text(first);
        texts.for_each(|text| {
            self.json("\",\"").text(text);
        });
        self.json("\"]");
    }

    /// A text made of texts of ours, days and numbers.
    pub(super) fn shown(&mut self, text: impl fmt::Display) {
        self.0.push('"');
        self.bare(text);
        self.0.push('"');
    }

    /// A day: without the detour of `Display`, as answers hold ten of them and more.
    pub(super) fn day(&mut self, day: Day) {
        match day.iso_bytes() {
            Some(text) => {
                self.json("\"");
                // To look for UTF-8 that is not takes longer than to write letter by letter.
                for letter in text {
                    self.0.push(char::from(letter));
                }
                self.json("\"");
            }
            None => self.shown(day),
        }
    }

    /// Any text.
    pub(super) fn escaped(&mut self, text: &str) {
        self.0.push('"');
        let mut rest = text;
        while let Some(place) = rest.bytes().position(is_escaped) {
            let (before, after) = rest.split_at(place);
            self.0.push_str(before);
            let mut letters = after.chars();
            match letters.next().unwrap_or_default() {
                '"' => self.0.push_str("\\\""),
                '\\' => self.0.push_str("\\\\"),
                '\u{8}' => self.0.push_str("\\b"),
                '\t' => self.0.push_str("\\t"),
                '\n' => self.0.push_str("\\n"),
                '\u{c}' => self.0.push_str("\\f"),
                '\r' => self.0.push_str("\\r"),
                control => self.bare(format_args!("\\u{:04x}", u32::from(control))),
            }
            rest = letters.as_str();
        }
        self.0.push_str(rest);
        self.0.push('"');
    }

    /// A number.
    pub(super) fn number(&mut self, number: i32) {
        match decimal(number) {
            Some([before, last]) => {
                self.text(before).text(last);
            }
            None => self.bare(number),
        }
    }

    /// What has no quotation marks.
    pub(super) fn bare(&mut self, number: impl fmt::Display) {
        // Writing to a text cannot fail.
        let _ = write!(self.0, "{number}");
    }

    /// Yes or no.
    #[inline(always)]
    pub(super) fn flag(&mut self, flag: bool) {
        self.0.push_str(if flag { "true" } else { "false" });
    }

    /// No value.
    #[inline(always)]
    pub(super) fn null(&mut self) {
        self.0.push_str("null");
    }
}

fn is_escaped(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}
