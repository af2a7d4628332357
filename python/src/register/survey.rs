//! What the whole file says of the days that it writes with slashes.

use memchr::memchr;

use super::cells::{DayForm, forms_of};
use super::fields::{split, value};
use super::records::Chunk;

/// The least lines that must exclude the other form, and of how many lines with slashes one must.
const LEAST: u64 = 3;
const OF_EACH: u64 = 100;
/// How many lines are kept as an example.
const SHOWN: usize = 5;

/// Lines that fit one form alone.
#[derive(Default, Clone)]
pub(super) struct Lines {
    pub(super) count: u64,
    pub(super) first: Vec<u64>,
}

impl Lines {
    fn add(&mut self, line: u64) {
        self.count += 1;
        if self.first.len() < SHOWN {
            self.first.push(line);
        }
    }
}

#[derive(Default)]
pub(super) struct Survey {
    /// Lines with a day with slashes.
    pub(super) slashed: u64,
    pub(super) day_first: Lines,
    pub(super) month_first: Lines,
}

impl Survey {
    /// Looks at the columns of days of a chunk.
    pub(super) fn push(&mut self, chunk: &Chunk, columns: &[usize], delimiter: u8) {
        let mut fields = Vec::new();
        for record in &chunk.records {
            let text = chunk.bytes.get(record.span.clone()).unwrap_or_default();
            if record.fault.is_some() || memchr(b'/', text).is_none() {
                continue;
            }
            split(text, delimiter, record.has_marks, &mut fields);
            let cells = columns.iter().filter_map(|place| fields.get(*place));
            self.line(record.line, cells.map(|field| value(text, field)));
        }
    }

    /// Looks at the days of a line.
    pub(super) fn line<C: AsRef<[u8]>>(&mut self, line: u64, cells: impl Iterator<Item = C>) {
        let (mut is_slashed, mut day_first, mut month_first) = (false, false, false);
        for cell in cells {
            let forms = str::from_utf8(cell.as_ref()).ok().and_then(forms_of);
            // A day that has neither form is a fault of its own.
            if let Some((fits_day_first, fits_month_first)) = forms
                && (fits_day_first || fits_month_first)
            {
                is_slashed = true;
                day_first |= !fits_month_first;
                month_first |= !fits_day_first;
            }
        }
        self.slashed += u64::from(is_slashed);
        if day_first {
            self.day_first.add(line);
        }
        if month_first {
            self.month_first.add(line);
        }
    }

    /// The form that the file has, and the lines that say so.
    pub(super) fn form(&self) -> Option<(DayForm, &Lines)> {
        let one = |lines: &Lines| lines.count >= LEAST && lines.count * OF_EACH >= self.slashed;
        match (self.day_first.count, self.month_first.count) {
            (1.., 0) if one(&self.day_first) => Some((DayForm::DAY_FIRST, &self.day_first)),
            (0, 1..) if one(&self.month_first) => Some((DayForm::MONTH_FIRST, &self.month_first)),
            _ => None,
        }
    }
}
