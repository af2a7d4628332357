//! Those parts of the reader, in the Python extension, that need no Python.

#[path = "../../../python/src/register/cells.rs"]
mod cells;
#[path = "../../../python/src/register/encoding.rs"]
mod encoding;
#[path = "../../../python/src/register/fields.rs"]
mod fields;
#[path = "../../../python/src/register/header.rs"]
mod header;
#[path = "../../../python/src/register/records.rs"]
mod records;

use std::collections::BTreeSet;

use echeance::dynamic::FactSpec;
use echeance::rules::by_slug;

use self::cells::{DayForm, Reading, Times, Words};
use self::encoding::{Decoder, Encoding, Evidence};
use self::records::{Record, Splitter};

/// The bytes of a file, cut where the first of them say.
pub fn read(data: &[u8]) {
    let Some((cut, file)) = data.split_first() else { return };
    let size = usize::from(*cut).max(1);
    let mut evidence = Evidence::default();
    file.chunks(size).for_each(|block| evidence.push(block));
    let marked = Encoding::marked(file);
    let mark = marked.as_ref().map_or(0, |(_, length)| *length);
    let encoding = marked.map_or_else(|| evidence.encoding(), |(encoding, _)| encoding);
    let text = decoded(&encoding, [&file[mark..]].into_iter());
    assert!(text == decoded(&encoding, file[mark..].chunks(size)), "decoded in pieces");

    let header = header::find(&text, None, &BTreeSet::new());
    let (delimiter, width, start, line) = match &header {
        Some(found) => (found.delimiter, Some(found.names.len()), found.end, found.next_line),
        None => (b',', None, 0, 1),
    };
    let rest = &text[start..];
    let whole = records(delimiter, width, line, [rest].into_iter());
    let pieces = records(delimiter, width, line, rest.chunks(size));
    assert_eq!(whole.len(), pieces.len(), "cut in pieces");
    let rule = by_slug("holder-review").expect("a rule");
    let reading = Reading {
        days: DayForm::ALL.get(size % (DayForm::ALL.len() + 1)).copied(),
        times: [Times::Refuse, Times::Drop, Times::Quebec][size / 3 % 3],
        yes: vec![],
        no: vec![],
        empty: vec![],
    };
    let mut words: Vec<Words> = rule.facts.iter().map(|_| Words::default()).collect();
    for (one, other) in whole.iter().zip(&pieces) {
        assert!(one == other, "cut in pieces");
        let (bytes, record) = one.parts();
        each_cell(bytes, record.1, delimiter, |place, cell| {
            let place = place % rule.facts.len();
            let fact: &FactSpec = &rule.facts[place];
            let (slow, fast) = (reading.cell(fact, cell), words[place].cell(&reading, fact, cell));
            assert!(slow.code == fast.code, "a word that was read before");
        });
    }
}

fn decoded<'b>(encoding: &Encoding, blocks: impl Iterator<Item = &'b [u8]>) -> Vec<u8> {
    let (mut decoder, mut text) = (Decoder::new(encoding.clone()), Vec::new());
    blocks.for_each(|block| decoder.push(block, &mut text));
    decoder.end(&mut text);
    text
}

/// A record: its bytes, whether it has quotation marks, its line and fault.
#[derive(PartialEq)]
struct Read(Vec<u8>, bool, u64, Option<&'static str>);

impl Read {
    fn parts(&self) -> (&[u8], (u64, bool)) {
        (&self.0, (self.2, self.1))
    }
}

fn records<'b>(
    delimiter: u8,
    width: Option<usize>,
    line: u64,
    blocks: impl Iterator<Item = &'b [u8]>,
) -> Vec<Read> {
    let (mut splitter, mut found) = (Splitter::new(delimiter, width, line), Vec::new());
    let mut take = |splitter: &mut Splitter| {
        while let Some(chunk) = splitter.chunk(3) {
            found.extend(chunk.records.iter().map(|record: &Record| {
                let bytes = chunk.bytes[record.span.clone()].to_vec();
                let fault = record.fault.map(records::LineFault::slug);
                Read(bytes, record.has_marks, record.line, fault)
            }));
        }
    };
    for block in blocks {
        splitter.buffer.extend_from_slice(block);
        take(&mut splitter);
    }
    splitter.end();
    take(&mut splitter);
    found
}

/// Shows what each field says, and that the fields are the whole record.
fn each_cell(record: &[u8], has_marks: bool, delimiter: u8, mut each: impl FnMut(usize, &str)) {
    let mut split = Vec::new();
    fields::split(record, delimiter, has_marks, &mut split);
    let joined: Vec<&[u8]> = split.iter().map(|field| &record[field.span.clone()]).collect();
    assert!(joined.join(&delimiter) == record, "no byte is lost");
    for (place, field) in split.iter().enumerate() {
        let cell = fields::value(record, field);
        if let Ok(cell) = str::from_utf8(&cell) {
            each(place, cell);
        }
    }
}
