//! Facts as a typed caller gives them: absent, unknown, known, or, if the fact allows it, none or never.

use core::fmt;

use crate::calendar::{Day, Instant};
use crate::rule::fact::{Input, Period, Value};
use crate::rule::member::{Member, Set};

/// A fact as a caller gives it. `Debug` does not show the value.
///
/// ```
/// use echeance::Given;
///
/// let affiliated: Given<bool> = true.into();
/// assert_eq!(affiliated, Given::Known(true));
/// assert_eq!(Given::<bool>::default(), Given::Absent);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Given<T> {
    /// Not given: the fact takes its default, or is unknown if it has none.
    #[default]
    Absent,
    /// Given as unknown. Never the same as "no".
    Unknown,
    /// Known.
    Known(T),
}

/// A fact that may also be "none", "never", "not given" or "not applicable". `Debug` does not show the value.
///
/// ```
/// use echeance::{Day, GivenOrNone};
/// use time::macros::date;
///
/// let passed_on: GivenOrNone<Day> = date!(2024-11-21).into();
/// assert_ne!(passed_on, GivenOrNone::None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum GivenOrNone<T> {
    /// Not given: the fact takes its default, or is unknown where it has none.
    #[default]
    Absent,
    /// Given as unknown. Never the same as "none".
    Unknown,
    /// It never happened, there is none, or it does not apply: the word that the fact takes.
    None,
    /// Known.
    Known(T),
}

/// That an object was given; its parts are the facts after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Object;

/// The value of a known fact, converted to and from the form that is the same for every rule.
pub trait Known<'a>: Copy {
    /// Stands for a value that is not there; no decision rests on it.
    const FILLER: Self;

    /// From that form; `None` if it is unknown, `none` or `never`, or of another kind.
    fn from_value(value: Value<'a>) -> Option<Self>;

    /// In that form.
    fn into_value(self) -> Value<'a>;
}

macro_rules! known {
    ($($type:ty, $filler:expr, $variant:ident;)+) => {$(
        impl<'a> Known<'a> for $type {
            const FILLER: Self = $filler;

            #[inline(always)]
            fn from_value(value: Value<'a>) -> Option<Self> {
                if let Value::$variant(known) = value { Some(known) } else { None }
            }

            #[inline(always)]
            fn into_value(self) -> Value<'a> {
                Value::$variant(self)
            }
        }
    )+};
}

known! {
    bool, false, Flag;
    Day, Day::MIN, Day;
    Instant, Instant::MIN, Instant;
    i32, 0, Number;
    &'a str, "", Text;
    &'a [Period], &[], Periods;
}

impl<'a> Known<'a> for Object {
    const FILLER: Self = Object;

    fn from_value(value: Value<'a>) -> Option<Self> {
        (value == Value::Given).then_some(Object)
    }

    fn into_value(self) -> Value<'a> {
        Value::Given
    }
}

impl<'a, C: Member> Known<'a> for Set<C> {
    const FILLER: Self = Set::NONE;

    fn from_value(value: Value<'a>) -> Option<Self> {
        if let Value::Set(bits) = value { Some(Set::from_bits(bits)) } else { None }
    }

    fn into_value(self) -> Value<'a> {
        Value::Set(self.bits())
    }
}

impl<'a, T: Known<'a>> Given<T> {
    /// As the entry points take it.
    #[inline(always)]
    pub(crate) fn input(self) -> Input<'a> {
        match self {
            Given::Absent => Input::Absent,
            Given::Unknown => Input::Unknown,
            Given::Known(known) => Input::Value(known.into_value()),
        }
    }

    pub(crate) fn from_value(value: Value<'a>) -> Self {
        T::from_value(value).map_or(Given::Unknown, Given::Known)
    }
}

impl<'a, T: Known<'a>> GivenOrNone<T> {
    /// As the entry points take it.
    #[inline(always)]
    pub(crate) fn input(self) -> Input<'a> {
        match self {
            GivenOrNone::Absent => Input::Absent,
            GivenOrNone::Unknown => Input::Unknown,
            GivenOrNone::None => Input::Value(Value::Never),
            GivenOrNone::Known(known) => Input::Value(known.into_value()),
        }
    }

    pub(crate) fn from_value(value: Value<'a>) -> Self {
        match value {
            Value::Never => GivenOrNone::None,
            value => T::from_value(value).map_or(GivenOrNone::Unknown, GivenOrNone::Known),
        }
    }
}

impl<T> fmt::Debug for Given<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Given::Absent => "Absent",
            Given::Unknown => "Unknown",
            Given::Known(_) => "Known(…)",
        })
    }
}

impl<T> fmt::Debug for GivenOrNone<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            GivenOrNone::Absent => "Absent",
            GivenOrNone::Unknown => "Unknown",
            GivenOrNone::None => "None",
            GivenOrNone::Known(_) => "Known(…)",
        })
    }
}

impl<T> From<T> for Given<T> {
    fn from(known: T) -> Self {
        Given::Known(known)
    }
}

impl<T> From<T> for GivenOrNone<T> {
    fn from(known: T) -> Self {
        GivenOrNone::Known(known)
    }
}

macro_rules! from_time {
    ($($given:ident)+) => {$(
        impl From<time::Date> for $given<Day> {
            fn from(date: time::Date) -> Self {
                $given::Known(date.into())
            }
        }

        impl From<time::OffsetDateTime> for $given<Instant> {
            fn from(instant: time::OffsetDateTime) -> Self {
                $given::Known(instant.into())
            }
        }
    )+};
}

from_time!(Given GivenOrNone);
