//! How the bytes of a file are letters: to UTF-8, and back byte for byte.

use std::io::Write as _;
use std::str;

use encoding_rs::WINDOWS_1252;

/// An encoding that registers come in.
#[derive(Clone)]
pub(super) enum Encoding {
    Utf8,
    Utf16 {
        is_big: bool,
    },
    /// A letter a byte; none where the byte stands for nothing.
    Single {
        name: &'static str,
        letters: Box<[Option<char>; 256]>,
    },
}

/// The first bytes that tell an encoding.
const MARKS: [(&[u8], Encoding); 3] = [
    (b"\xef\xbb\xbf", Encoding::Utf8),
    (b"\xff\xfe", Encoding::Utf16 { is_big: false }),
    (b"\xfe\xff", Encoding::Utf16 { is_big: true }),
];

/// Bytes that no letter of Windows-1252 has.
const NOT_IN_1252: [u8; 5] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

impl Encoding {
    /// The encoding of that name: UTF-8, UTF-16 of either order, or one of a byte a letter.
    pub(super) fn named(name: &str) -> Option<Encoding> {
        let known = encoding_rs::Encoding::for_label(name.trim().as_bytes())?;
        if known == encoding_rs::UTF_8 {
            Some(Encoding::Utf8)
        } else if known == encoding_rs::UTF_16LE || known == encoding_rs::UTF_16BE {
            Some(Encoding::Utf16 { is_big: known == encoding_rs::UTF_16BE })
        } else {
            known.is_single_byte().then(|| Encoding::single(known))
        }
    }

    /// The encoding that the first bytes tell, and how many of them are its mark.
    pub(super) fn marked(head: &[u8]) -> Option<(Encoding, usize)> {
        let mut marks = MARKS.into_iter();
        marks.find_map(|(mark, encoding)| head.starts_with(mark).then_some((encoding, mark.len())))
    }

    pub(super) fn windows_1252() -> Encoding {
        Encoding::single(WINDOWS_1252)
    }

    fn single(encoding: &'static encoding_rs::Encoding) -> Encoding {
        let mut letters = Box::new([None; 256]);
        for (byte, letter) in (0..=u8::MAX).zip(letters.iter_mut()) {
            let is_none = encoding == WINDOWS_1252 && NOT_IN_1252.contains(&byte);
            let text = encoding
                .decode_without_bom_handling_and_without_replacement(std::slice::from_ref(&byte));
            *letter = text.filter(|_| !is_none).and_then(|text| text.chars().next());
        }
        Encoding::Single { name: encoding.name(), letters }
    }

    pub(super) fn name(&self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16 { is_big: false } => "UTF-16LE",
            Encoding::Utf16 { is_big: true } => "UTF-16BE",
            Encoding::Single { name, .. } => name,
        }
    }

    /// The bytes that a text had in the file.
    pub(super) fn encoded(&self, text: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(text.len());
        match self {
            Encoding::Utf8 => bytes.extend_from_slice(text),
            Encoding::Single { letters, .. } => {
                for part in text.utf8_chunks() {
                    for letter in part.valid().chars() {
                        let found = (0..=u8::MAX).zip(letters.iter());
                        let byte = found.clone().find(|(_, known)| **known == Some(letter));
                        bytes.extend(byte.map(|(byte, _)| byte));
                    }
                    bytes.extend_from_slice(part.invalid());
                }
            }
            Encoding::Utf16 { is_big } => {
                let bytes_of = |unit: u16| {
                    if *is_big { unit.to_be_bytes() } else { unit.to_le_bytes() }
                };
                let mut rest = text;
                while !rest.is_empty() {
                    let valid = rest.utf8_chunks().next().map_or("", |part| part.valid());
                    bytes.extend(valid.encode_utf16().flat_map(bytes_of));
                    rest = rest.get(valid.len()..).unwrap_or_default();
                    if let [0xed, second, third, ..] = rest {
                        let half = u16::from(second & 0x3f) << 6 | u16::from(third & 0x3f);
                        bytes.extend(bytes_of(0xd000 | half));
                        rest = rest.get(3..).unwrap_or_default();
                    } else if let Some((byte, [])) = single_byte(rest) {
                        bytes.push(byte);
                        break;
                    } else {
                        rest = rest.get(1..).unwrap_or_default();
                    }
                }
            }
        }
        bytes
    }
}

/// Bytes of a file, as they come, to UTF-8. What is no letter stays bytes that are no UTF-8, so that its line is reported.
pub(super) struct Decoder {
    encoding: Encoding,
    /// Bytes of a letter whose rest is still to come.
    begun: Vec<u8>,
}

impl Decoder {
    pub(super) const fn new(encoding: Encoding) -> Self {
        Decoder { encoding, begun: Vec::new() }
    }

    pub(super) fn push(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        match &self.encoding {
            Encoding::Utf8 => out.extend_from_slice(bytes),
            Encoding::Single { letters, .. } => {
                out.reserve(bytes.len());
                for byte in bytes {
                    match letters.get(usize::from(*byte)).copied().flatten() {
                        Some(letter) if letter.is_ascii() => out.push(*byte),
                        Some(letter) => push_letter(letter, out),
                        None => out.push(*byte),
                    }
                }
            }
            Encoding::Utf16 { is_big } => {
                self.begun.extend_from_slice(bytes);
                let (pairs, _) = self.begun.as_chunks::<2>();
                let unit = |pair: &[u8; 2]| {
                    if *is_big { u16::from_be_bytes(*pair) } else { u16::from_le_bytes(*pair) }
                };
                let mut units: Vec<u16> = pairs.iter().map(unit).collect();
                // The second half of a letter may be in the next bytes.
                units.pop_if(|last| (0xd800..0xdc00).contains(last));
                for letter in char::decode_utf16(units.iter().copied()) {
                    match letter {
                        Ok(letter) => push_letter(letter, out),
                        Err(half) => push_half(half.unpaired_surrogate(), out),
                    }
                }
                self.begun.drain(..2 * units.len());
            }
        }
    }

    /// What is left at the end of the file.
    pub(super) fn end(&mut self, out: &mut Vec<u8>) {
        if let (Encoding::Utf16 { is_big }, [first, second, ..]) =
            (&self.encoding, self.begun.as_slice())
        {
            let pair = [*first, *second];
            let unit = if *is_big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) };
            push_half(unit, out);
            self.begun.drain(..2);
        }
        for byte in self.begun.drain(..) {
            out.extend([0xff, 0xf0 | byte >> 4, 0xf0 | byte & 0xf]);
        }
    }
}

fn push_letter(letter: char, out: &mut Vec<u8>) {
    out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
}

/// Half a letter of UTF-16 as three bytes that are no UTF-8.
fn push_half(unit: u16, out: &mut Vec<u8>) {
    let [high, low] = unit.to_be_bytes();
    out.extend([0xe0 | high >> 4, 0x80 | (high & 0xf) << 2 | low >> 6, 0x80 | low & 0x3f]);
}

/// The byte that is half a letter of UTF-16 at the end of the file, as `Decoder::end` wrote it, and the text before it.
fn single_byte(text: &[u8]) -> Option<(u8, &[u8])> {
    match text {
        [before @ .., 0xff, high @ 0xf0..=0xff, low @ 0xf0..=0xff] => {
            Some((high << 4 | low & 0xf, before))
        }
        _ => None,
    }
}

/// A text as a person can read it: each byte that is no UTF-8 as its letter of Windows-1252, so that none is lost.
pub(super) fn readable(text: &[u8], out: &mut Vec<u8>) {
    if let Some((_, before)) = single_byte(text) {
        readable(before, out);
        out.extend_from_slice("\u{fffd}".as_bytes());
        return;
    }
    for part in text.utf8_chunks() {
        out.extend_from_slice(part.valid().as_bytes());
        // Writing to memory does not fail.
        let _ =
            out.write_all(WINDOWS_1252.decode_without_bom_handling(part.invalid()).0.as_bytes());
    }
}

/// Whether two slashes stand as far apart as around a month, of a byte a letter or two; or one so near the end that the other
/// may still come.
fn may_have_slashed_day(bytes: &[u8]) -> bool {
    memchr::memchr_iter(b'/', bytes).any(|slash| {
        [3, 6].iter().any(|apart| bytes.get(slash + apart).is_none_or(|byte| *byte == b'/'))
    })
}

/// What the whole file says of its encoding.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is found by itself")]
pub(super) struct Evidence {
    has_letters: bool,
    has_other: bool,
    not_1252: bool,
    /// Whether a day may be written with two slashes.
    pub(super) has_slash: bool,
    begun: Vec<u8>,
}

impl Evidence {
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.has_slash = self.has_slash || may_have_slashed_day(bytes);
        if self.has_letters {
            return;
        }
        if self.begun.is_empty() && bytes.is_ascii() {
            return;
        }
        self.begun.extend_from_slice(bytes);
        let begun = std::mem::take(&mut self.begun);
        let mut rest = begun.as_slice();
        while !rest.is_empty() {
            match str::from_utf8(rest) {
                Ok(text) => {
                    self.has_letters |= !text.is_ascii();
                    return;
                }
                Err(error) => {
                    let (valid, other) = rest.split_at(error.valid_up_to());
                    self.has_letters |= !valid.is_ascii();
                    let Some(len) = error.error_len() else {
                        self.begun = other.to_vec();
                        return;
                    };
                    self.other(other.get(..len).unwrap_or_default());
                    rest = other.get(len..).unwrap_or_default();
                }
            }
        }
    }

    fn other(&mut self, bytes: &[u8]) {
        self.has_other = true;
        self.not_1252 |= bytes.iter().any(|byte| NOT_IN_1252.contains(byte));
    }

    /// The encoding of a file without a mark.
    pub(super) fn encoding(&mut self) -> Encoding {
        let begun = std::mem::take(&mut self.begun);
        if !begun.is_empty() {
            self.other(&begun);
        }
        if self.has_other && !self.has_letters && !self.not_1252 {
            Encoding::windows_1252()
        } else {
            Encoding::Utf8
        }
    }
}
