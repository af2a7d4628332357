//! The marks of a sentence, found while building: where its names and optional parts stand. A sentence is written for each
//! reason of each answer, and without them it would be searched each time, byte by byte.

use crate::language::{Lang, Voice};

/// The places of `{`, `}`, `[`, `|` and `]` in a sentence, in order.
pub(crate) type Marks = &'static [u16];

/// The marks of a sentence in both voices and languages.
#[derive(Debug, Clone, Copy)]
pub(crate) struct VoicedMarks {
    /// About the person, in French and English.
    pub(crate) about: [Marks; 2],
    /// To the person.
    pub(crate) to: [Marks; 2],
}

impl VoicedMarks {
    /// Those of a sentence without any.
    pub(crate) const NONE: VoicedMarks = VoicedMarks { about: [&[], &[]], to: [&[], &[]] };

    /// Those in that voice and language.
    pub(crate) const fn spoken(&self, voice: Voice, lang: Lang) -> Marks {
        let [fr, en] = match voice {
            Voice::About => self.about,
            Voice::To => self.to,
        };
        match lang {
            Lang::Fr => fr,
            Lang::En => en,
        }
    }
}

/// The marks of [`Voiced`](crate::language::Voiced) words.
macro_rules! marks {
    ($words:expr) => {{
        const WORDS: $crate::language::Voiced = $words;
        $crate::rule::marks::VoicedMarks {
            about: [
                $crate::rule::marks::marks!(of WORDS.about.fr),
                $crate::rule::marks::marks!(of WORDS.about.en),
            ],
            to: [
                $crate::rule::marks::marks!(of WORDS.to.fr),
                $crate::rule::marks::marks!(of WORDS.to.en),
            ],
        }
    }};
    (of $text:expr) => {
        const { &$crate::rule::marks::places::<{ $crate::rule::marks::count($text) }>($text) }
    };
}
pub(crate) use marks;

/// Whether a byte of a sentence is a mark.
pub(crate) const fn is_mark(byte: u8) -> bool {
    matches!(byte, b'{' | b'}' | b'[' | b'|' | b']')
}

/// How many marks a sentence has.
pub(crate) const fn count(text: &str) -> usize {
    let (mut count, mut bytes) = (0, text.as_bytes());
    while let [byte, rest @ ..] = bytes {
        if is_mark(*byte) {
            count += 1;
        }
        bytes = rest;
    }
    count
}

/// The places of the marks; the build stops where one has no counterpart.
#[expect(clippy::panic, reason = "while building only")]
pub(crate) const fn places<const N: usize>(text: &str) -> [u16; N] {
    let mut places = [0; N];
    let (mut place, mut bytes) = (0, text.as_bytes());
    let mut free: &mut [u16] = &mut places;
    // The mark that opened what is still open: a name, an optional part, or both.
    let (mut name, mut part) = (false, None);
    while let [byte, rest @ ..] = bytes {
        if is_mark(*byte) {
            (name, part) = match (*byte, name, part) {
                (b'{', false, part) => (true, part),
                (b'}', true, part) => (false, part),
                (b'[', false, None) => (false, Some(b'[')),
                (b'|', false, Some(b'[')) => (false, Some(b'|')),
                (b']', false, Some(_)) => (false, None),
                _ => panic!("a mark without its counterpart"),
            };
            let all = free;
            let [first, others @ ..] = all else { panic!("too short") };
            *first = place;
            free = others;
        }
        place += 1;
        bytes = rest;
    }
    assert!(!name && part.is_none(), "a mark without its counterpart");
    places
}
