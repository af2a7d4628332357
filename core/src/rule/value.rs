//! Values: what a decision gives besides its outcome and reasons.

use core::fmt;

use crate::calendar::{Day, Instant};
use crate::language::{Lang, Voiced, Words};
use crate::rule::Case;
use crate::rule::member::{ChoiceSpec, MAX_KEYS, Member, Set, States};

/// A short ASCII text worked out by a rule. `Debug` does not show it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ShortText {
    bytes: [u8; 15],
    len: u8,
}

impl ShortText {
    /// Of ASCII bytes, at most 15; what is past them or not ASCII is cut.
    ///
    /// ```
    /// use echeance::ShortText;
    ///
    /// assert_eq!(ShortText::new(b"CAR200123456789 and more").as_str(), "CAR200123456789");
    /// assert_eq!(format!("{:?}", ShortText::new(b"CAR200123456789")), "ShortText(…)");
    /// ```
    #[must_use]
    pub const fn new(mut text: &[u8]) -> Self {
        let mut bytes = [0; 15];
        let mut room: &mut [u8] = &mut bytes;
        let mut len = 0;
        while let (Some((to, left)), Some((from, rest))) =
            (room.split_first_mut(), text.split_first())
        {
            if !from.is_ascii() {
                break;
            }
            *to = *from;
            (room, text) = (left, rest);
            len += 1;
        }
        ShortText { bytes, len }
    }

    /// The text.
    ///
    /// ```
    /// assert_eq!(echeance::ShortText::new(b"CAR20").as_str(), "CAR20");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..usize::from(self.len)).unwrap_or(&[]);
        core::str::from_utf8(bytes).unwrap_or("")
    }
}

impl fmt::Debug for ShortText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ShortText(…)")
    }
}

/// One value that a decision gives. `Debug` does not show days, numbers and texts: they may be personal.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Out {
    /// It does not apply, or the completions differ on it.
    #[default]
    Null,
    /// A day.
    Day(Day),
    /// An instant.
    Instant(Instant),
    /// A whole number.
    Number(i32),
    /// Yes or no.
    Flag(bool),
    /// A place in the value's list of slugs, from 1.
    Slug(u8),
    /// Several of the value's list: bit n is entry n.
    Set(u32),
    /// For each key of the value, a place in its list of states, from 1; 0 where it is not known.
    States([u8; MAX_KEYS]),
    /// A short text.
    Text(ShortText),
    /// A message, rendered from the case by the value's own function.
    Rendered,
}

impl fmt::Debug for Out {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Out::Null => f.write_str("Null"),
            Out::Day(_) => f.write_str("Day(…)"),
            Out::Instant(_) => f.write_str("Instant(…)"),
            Out::Number(_) => f.write_str("Number(…)"),
            Out::Flag(flag) => write!(f, "Flag({flag})"),
            Out::Slug(place) => write!(f, "Slug({place})"),
            Out::Set(bits) => write!(f, "Set(of {})", bits.count_ones()),
            Out::States(places) => write!(f, "States({places:?})"),
            Out::Text(_) => f.write_str("Text(…)"),
            Out::Rendered => f.write_str("Rendered"),
        }
    }
}

impl From<Option<Day>> for Out {
    fn from(day: Option<Day>) -> Self {
        day.map_or(Out::Null, Out::Day)
    }
}

impl From<Option<i32>> for Out {
    fn from(number: Option<i32>) -> Self {
        number.map_or(Out::Null, Out::Number)
    }
}

/// What a value is.
#[derive(Clone, Copy)]
pub enum ValueKind {
    /// A day.
    Day,
    /// An instant.
    Instant,
    /// A whole number.
    Number,
    /// An amount of money, in cents.
    Cents,
    /// Yes or no.
    Flag,
    /// One of a list of slugs.
    Slug(&'static [ChoiceSpec]),
    /// Several of a list of slugs, in its order.
    Set(&'static [ChoiceSpec]),
    /// An object: each key has one of the states; where completions differ on one it is `unknown`.
    States {
        /// The keys.
        keys: &'static [ChoiceSpec],
        /// The states.
        states: &'static [ChoiceSpec],
    },
    /// A list of `{option, available, reason}`, the available ones first.
    Options {
        /// The options, in the order of the source.
        keys: &'static [ChoiceSpec],
        /// The reasons.
        states: &'static [ChoiceSpec],
        /// How many of the reasons, from the first, say that the option is available.
        available: u8,
    },
    /// A short text.
    Text,
    /// A message to send, in the two languages.
    Message {
        /// The address.
        to: &'static str,
        /// The subject.
        subject: Words,
        /// The body, rendered from the case.
        body: fn(&Case<'_>, Lang) -> alloc::string::String,
    },
    /// An object with the state and days of each act of a list; the decision holds them apart.
    Duties(&'static [ChoiceSpec]),
    /// An object with the answers of the rules that this one asks.
    Decisions,
}

impl fmt::Debug for ValueKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ValueKind::Day => "Day",
            ValueKind::Instant => "Instant",
            ValueKind::Number => "Number",
            ValueKind::Cents => "Cents",
            ValueKind::Flag => "Flag",
            ValueKind::Slug(_) => "Slug",
            ValueKind::Set(_) => "Set",
            ValueKind::States { .. } => "States",
            ValueKind::Options { .. } => "Options",
            ValueKind::Text => "Text",
            ValueKind::Message { .. } => "Message",
            ValueKind::Duties(_) => "Duties",
            ValueKind::Decisions => "Decisions",
        })
    }
}

/// When a value is shown in words: an answer always has it, but some are of no use to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Wherever there is one.
    Always,
    /// Where it is “yes”.
    WhereYes,
    /// Where it is “no”, by these words: a label with “no” after it is hard to read.
    WhereNo(Words),
    /// Where it differs from the value of that name.
    UnlessAs(&'static str),
    /// Never by itself: the sentence of a reason says it.
    ByAReason,
}

/// A value that a rule gives.
#[derive(Debug, Clone, Copy)]
pub struct ValueSpec {
    /// Its name in an answer's `values`.
    pub name: &'static str,
    /// What it is.
    pub kind: ValueKind,
    /// Whether it is a day, an instant or a number of days left: a contest says if it becomes another.
    pub is_day: bool,
    /// What it means, for a person.
    pub label: Voiced,
    /// When it is shown in words.
    pub shown: Shown,
    /// Of what ends a period, the name of the fact from which it runs: a drawing shows it as a bar.
    pub since: Option<&'static str>,
}

impl ValueSpec {
    /// Whether it is a number of days left.
    pub(crate) const fn is_days_left(&self) -> bool {
        self.is_day && matches!(self.kind, ValueKind::Number)
    }
}

/// The place of the value of that name in a table.
pub(crate) const fn place_of(table: &[ValueSpec], name: &str) -> usize {
    let mut place = 0;
    let mut rest = table;
    while let [spec, others @ ..] = rest {
        if crate::rule::fact::same(spec.name, name) {
            return place;
        }
        place += 1;
        rest = others;
    }
    place
}

/// A value by its Rust type.
pub(crate) trait RustValue: Copy {
    /// Stands for a value that does not exist; no decision contains it.
    const FILLER: Self;

    /// In the form that is the same for every rule.
    fn out(self) -> Out;

    /// From that form; `None` where it is null.
    fn from_out(out: Out) -> Option<Self>;
}

/// A value of a decision, from the form that is the same for every rule.
#[inline(always)]
pub(crate) fn back<T: RustValue>(out: Out) -> T {
    T::from_out(out).unwrap_or(T::FILLER)
}

macro_rules! rust_values {
    ($($type:ty, $filler:expr, $variant:ident;)+) => {$(
        impl RustValue for $type {
            const FILLER: Self = $filler;

            #[inline(always)]
            fn out(self) -> Out {
                Out::$variant(self)
            }

            fn from_out(out: Out) -> Option<Self> {
                if let Out::$variant(value) = out { Some(value) } else { None }
            }
        }
    )+};
}

rust_values! {
    Day, Day::MIN, Day;
    Instant, Instant::MIN, Instant;
    i32, 0, Number;
    bool, false, Flag;
    ShortText, ShortText::new(b""), Text;
}

impl<M: Member> RustValue for Set<M> {
    const FILLER: Self = Set::NONE;

    fn out(self) -> Out {
        Out::Set(self.bits())
    }

    fn from_out(out: Out) -> Option<Self> {
        if let Out::Set(bits) = out { Some(Set::from_bits(bits)) } else { None }
    }
}

impl<K: Member, S: Member> RustValue for States<K, S> {
    const FILLER: Self = States::from_places([0; MAX_KEYS]);

    #[inline(always)]
    fn out(self) -> Out {
        Out::States(self.places())
    }

    fn from_out(out: Out) -> Option<Self> {
        if let Out::States(places) = out { Some(States::from_places(places)) } else { None }
    }
}

/// A value that may be null on known facts.
impl<T: RustValue> RustValue for Option<T> {
    const FILLER: Self = None;

    #[inline(always)]
    fn out(self) -> Out {
        self.map_or(Out::Null, RustValue::out)
    }

    fn from_out(out: Out) -> Option<Self> {
        Some(T::from_out(out))
    }
}
