//! A state as text.

use alloc::string::{String, ToString};
use core::fmt::{self, Write};
use core::str::FromStr;

use super::{CodeError, State, StatePart, has_published_lifetime};
use crate::calendar::Instant;
use crate::rule::member::Choice;
use crate::rules::code_status::Purpose;

/// The longest text of a state, in bytes.
pub const MAX_STATE_TEXT: usize = 228;

/// The version of the text. A change of the text format or of the input of the digest gets a new name.
const VERSION: &str = "code2";

/// The marks, and whether a code with them is used and superseded.
const MARKS: [(&str, (bool, bool)); 4] =
    [("-", (false, false)), ("u", (true, false)), ("s", (false, true)), ("us", (true, true))];

impl State {
    /// The state as ASCII text of at most [`MAX_STATE_TEXT`] bytes, for storage: version, purpose, instant of sending
    /// (seconds since 1970-01-01T00:00:00Z), lifetime in seconds, attempts left, marks, salt, digest and seal,
    /// separated by points.
    ///
    /// Two states have the same text exactly when they are equal.
    ///
    /// ```
    /// use echeance::code::{CodeError, State, StatePart};
    ///
    /// let text = "code2.file-recovery.-1.900.3.-.000102030405060708090a0b0c0d0e0f.\
    ///             631e4100d09d9ef4aabbacd35b323dd85464cd0c1fc256db5261c45da109832a.\
    ///             f47b0d5dde4e1789a42aa1c31a21c0f25a349e4194591ccae98093fa7862592c";
    /// let mut state = State::from_text(text)?;
    /// assert_eq!(state.to_text(), text);
    ///
    /// state.supersede(&[7; 32])?;
    /// assert!(state.to_text().contains(".900.3.s."));
    ///
    /// let cut = State::from_text(&text[..50]);
    /// assert_eq!(cut, Err(CodeError::StateMalformed(StatePart::Salt)));
    /// # Ok::<(), CodeError>(())
    /// ```
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::with_capacity(MAX_STATE_TEXT);
        // Writing to a text does not fail.
        let _ = self.write(&mut text);
        text
    }

    fn write(&self, text: &mut String) -> fmt::Result {
        write!(text, "{VERSION}.{}.{}.", self.purpose.slug(), self.sent_at.seconds())?;
        match self.lifetime {
            Some(seconds) => write!(text, "{seconds}")?,
            None => text.push('-'),
        }
        write!(text, ".{}.{}.", self.attempts_left, marks(self.used, self.superseded))?;
        self.salt.iter().try_for_each(|byte| write!(text, "{byte:02x}"))?;
        text.push('.');
        self.digest.iter().try_for_each(|byte| write!(text, "{byte:02x}"))?;
        text.push('.');
        self.seal.iter().try_for_each(|byte| write!(text, "{byte:02x}"))
    }

    /// Reads exactly the text that [`to_text`](State::to_text) writes: no white space, no capitals, no sign or zero in
    /// front of a number. Only a check, which has the key, can verify the seal.
    ///
    /// ```
    /// use std::num::NonZeroU8;
    ///
    /// use echeance::code::{self, CodeError, Policy, State, StatePart};
    /// use echeance::rules::code_status::Purpose;
    /// use echeance::Instant;
    ///
    /// let policy = Policy::new(NonZeroU8::MIN);
    /// let (_, state) = code::issue(Purpose::SagAccountCreation, Instant::new(0), policy, &[7; 32])?;
    /// assert_eq!(State::from_text(&state.to_text())?.attempts_left(), 1);
    /// let malformed = State::from_text("not a state").err();
    /// assert_eq!(malformed, Some(CodeError::StateMalformed(StatePart::Version)));
    /// # Ok::<(), CodeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`CodeError::StateMalformed`] with the first part that is wrong; a missing part counts as wrong.
    pub fn from_text(text: &str) -> Result<State, CodeError> {
        let mut parts = text.split('.');
        let mut next = || parts.next().unwrap_or_default();
        let version = (next() == VERSION).then_some(());
        version.ok_or(CodeError::StateMalformed(StatePart::Version))?;
        let purpose =
            Purpose::from_slug(next()).ok_or(CodeError::StateMalformed(StatePart::Purpose))?;
        let sent_at = number(next()).ok_or(CodeError::StateMalformed(StatePart::SentAt))?;
        let lifetime = match next() {
            "-" => None,
            seconds => Some(
                number(seconds)
                    .filter(|_| !has_published_lifetime(purpose))
                    .ok_or(CodeError::StateMalformed(StatePart::Lifetime))?,
            ),
        };
        let attempts_left =
            number(next()).ok_or(CodeError::StateMalformed(StatePart::AttemptsLeft))?;
        let (used, superseded) =
            read_marks(next()).ok_or(CodeError::StateMalformed(StatePart::Marks))?;
        let salt = bytes(next()).ok_or(CodeError::StateMalformed(StatePart::Salt))?;
        let digest = bytes(next()).ok_or(CodeError::StateMalformed(StatePart::Digest))?;
        let seal = bytes(next()).ok_or(CodeError::StateMalformed(StatePart::Seal))?;
        if parts.next().is_some() {
            return Err(CodeError::StateMalformed(StatePart::End));
        }
        let sent_at = Instant::new(sent_at);
        Ok(State {
            purpose,
            sent_at,
            used,
            superseded,
            lifetime,
            attempts_left,
            salt,
            digest,
            seal,
        })
    }
}

fn marks(used: bool, superseded: bool) -> &'static str {
    MARKS.iter().find(|(_, marked)| *marked == (used, superseded)).map_or("", |(text, _)| text)
}

fn read_marks(text: &str) -> Option<(bool, bool)> {
    MARKS.iter().find(|(known, _)| *known == text).map(|(_, marked)| *marked)
}

/// A number in its canonical form: each number has exactly one text.
fn number<T: FromStr + ToString>(text: &str) -> Option<T> {
    text.parse().ok().filter(|number: &T| number.to_string() == text)
}

/// Bytes in lower-case hexadecimal.
fn bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else { return None };
    if pairs.len() != N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = nibble(*high)? << 4 | nibble(*low)?;
    }
    Some(bytes)
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

#[cfg(feature = "serde")]
mod wire {
    //! Serializes a state as its text.

    use core::fmt;

    use serde::de::{Deserialize, Deserializer, Error, Visitor};
    use serde::ser::{Serialize, Serializer};

    use super::super::CodeError;
    use super::State;

    impl Serialize for State {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(&self.to_text())
        }
    }

    impl<'de> Deserialize<'de> for State {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            // The error of a format repeats a value of another type, which may be a code.
            let read = deserializer
                .deserialize_str(Text)
                .map_err(|_| D::Error::custom("a code’s state is not a text"))?;
            read.map_err(D::Error::custom)
        }
    }

    struct Text;

    impl Visitor<'_> for Text {
        type Value = Result<State, CodeError>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("the text of a code’s state")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
            Ok(State::from_text(text))
        }
    }
}
