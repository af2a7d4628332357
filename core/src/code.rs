//! Codes: six-digit verification codes, made and checked.
//!
//! For a program that sends codes of its own by e-mail, as clicSÉQUR and the Service d’authentification
//! gouvernementale do. [`issue`] makes a code and the [`State`] to keep of it, [`State::check`] says whether what
//! someone entered is that code.
//!
//! Sources: S004-07, S002-18 (six digits); S004-08 (sent by e-mail); S004-09, S004-10 (ten minutes, afterwards a new
//! code). Whether a code is alive is asked of [`rules::code_status`](crate::rules::code_status), and of nothing else.
//!
//! # Our reading
//!
//! - No source says how many attempts a code allows, nor whether a newer code cancels an older one (Q14). Both are the
//!   caller's to say: [`Policy::attempts`] must be named, and [`issue_next`] is there to replace, [`issue`] to leave the
//!   older code alone.
//! - That an accepted code cannot be entered again is a choice of this module; no source says so (Q14).
//! - How long a code lives is published for a sign-in to clicSÉQUR only: it is 600 seconds, whatever a policy would say.
//!   The ten minutes are not lent to the other two purposes (Q16): their codes have the life that [`Policy::lifetime`]
//!   names, and without one no check accepts them. [`CodeBoundary`](crate::CodeBoundary) decides on the last
//!   second of either (Q13).
//! - Six digits are published for a sign-in and for a new SAG account. That of a file recovery is not described (Q16);
//!   it is made with six digits too.
//! - A check at an instant before the sending is an error, never an acceptance (Q13), but for the seconds by which the
//!   caller says that its clocks may disagree: [`State::check_with_leeway`]. Otherwise there is no leeway.
//! - A code is pasted as it was displayed: white space before, after and between its digits is dropped, a no-break space
//!   or a line end like any other. Nothing else is.
//!
//! # What a state gives away
//!
//! A state holds no clear code, but HMAC-SHA-256 of it under the caller's key, with a salt of 16 bytes. A code is one of
//! 1,000,000, so that without a key a copy of the state would give it away at once: keep the key out of the place where
//! the states are kept.
//!
//! A second HMAC under the same key, the seal, is of all that the state holds, what changes included: attempts left, used
//! and superseded. A state in which anything was altered without the key is refused ([`CodeError::StateAltered`]) before
//! it is looked at further. An old state that was put back whole has its own right seal: against that only the caller can
//! do something, see below.
//!
//! # What is left to the caller
//!
//! - **Keep the state after every check**, before the verdict is acted on, and only if it is still the one that was
//!   read (a transaction, or a comparison of [`State::to_text`]). Whoever checks an old copy gives attempts back, or
//!   accepts a code twice.
//! - Keep the state where the person who enters the code cannot write.
//! - Limit how often a new code can be asked for: each has all its attempts.
//! - Log verdicts, never what was entered.
//!
//! ```
//! use std::num::NonZeroU8;
//!
//! use echeance::code::{self, Policy, Verdict};
//! use echeance::rules::code_status::Purpose;
//! use echeance::{Instant, Readings};
//! use time::macros::datetime;
//!
//! let key = b"at least sixteen bytes, kept elsewhere";
//! let readings = Readings::default();
//! let sent_at = Instant::from(datetime!(2026-11-21 10:00:00 -5));
//! let policy = Policy::new(NonZeroU8::new(3).ok_or("no attempts")?);
//!
//! let (code, mut state) = code::issue(Purpose::ClicsequrSignIn, sent_at, policy, key)?;
//! assert_eq!(code.as_str().len(), 6);
//!
//! let in_time = sent_at.plus_seconds(600);
//! assert_eq!(state.check("12345", in_time, &readings, key)?, Verdict::Malformed);
//! assert_eq!(state.check(code.as_str(), in_time, &readings, key)?, Verdict::Accepted);
//! assert_eq!(state.check(code.as_str(), in_time, &readings, key)?, Verdict::Used);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod draw;
mod error;
mod state;
mod text;
mod verdict;

#[cfg(test)]
mod tests;

use core::fmt;
use core::num::{NonZeroU8, NonZeroU32};

use zeroize::Zeroize;

use crate::calendar::Instant;
use crate::rules::code_status::Purpose;

pub use error::{CodeError, StatePart};
pub use state::State;
pub use text::MAX_STATE_TEXT;
pub use verdict::Verdict;

use state::{DIGEST, SALT};

/// How many digits a code has (S004-07, S002-18).
pub const DIGITS: usize = 6;

/// How many bytes a key must at least have.
pub const MIN_KEY: usize = 16;

/// What the caller decides about a code, because no source does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Policy {
    /// How many wrong codes may be entered; after the last of them the right one is refused too. No source gives a
    /// number (Q14).
    pub attempts: NonZeroU8,
    /// How many seconds the code lives after its sending. `None` where no one says so: the code of a sign-in to
    /// clicSÉQUR then lives its published 600 seconds, and no other is ever accepted (Q16). To name one for a sign-in is
    /// an error.
    pub lifetime: Option<NonZeroU32>,
}

impl Policy {
    /// So many attempts, and no lifetime named.
    ///
    /// ```
    /// use std::num::NonZeroU8;
    ///
    /// use echeance::code::Policy;
    ///
    /// let policy = Policy::new(NonZeroU8::MIN);
    /// assert_eq!((policy.attempts.get(), policy.lifetime), (1, None));
    /// ```
    #[must_use]
    pub const fn new(attempts: NonZeroU8) -> Self {
        Policy { attempts, lifetime: None }
    }

    /// The same policy with a lifetime in seconds.
    ///
    /// ```
    /// use std::num::{NonZeroU8, NonZeroU32};
    ///
    /// use echeance::code::{self, CodeError, Policy};
    /// use echeance::rules::code_status::Purpose;
    /// use echeance::Instant;
    ///
    /// let quarter = NonZeroU32::new(900).ok_or("no lifetime")?;
    /// let policy = Policy::new(NonZeroU8::new(3).ok_or("no attempts")?).living(quarter);
    /// let issue = |purpose| code::issue(purpose, Instant::new(0), policy, &[7; 32]);
    ///
    /// assert_eq!(issue(Purpose::FileRecovery)?.1.lifetime(), Some(quarter));
    /// assert_eq!(issue(Purpose::ClicsequrSignIn).err(), Some(CodeError::LifetimePublished));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn living(mut self, seconds: NonZeroU32) -> Self {
        self.lifetime = Some(seconds);
        self
    }
}

/// A code in the clear, to be sent and forgotten: it is wiped from memory when dropped.
///
/// `Debug` hides it and nothing but [`as_str`](Code::as_str) gives it.
///
/// ```
/// # use std::num::NonZeroU8;
/// # use echeance::code::{self, Policy};
/// # use echeance::rules::code_status::Purpose;
/// # let policy = Policy::new(NonZeroU8::MIN);
/// # let sent_at = echeance::Instant::new(0);
/// let (code, _) = code::issue(Purpose::SagAccountCreation, sent_at, policy, &[7; 32])?;
/// assert!(code.as_str().bytes().all(|digit| digit.is_ascii_digit()));
/// assert_eq!(format!("{code:?}"), "Code(******)");
/// # Ok::<(), code::CodeError>(())
/// ```
pub struct Code {
    digits: [u8; DIGITS],
}

impl Code {
    /// Its six ASCII digits; zeros stand in front of a small number.
    ///
    /// ```
    /// use std::num::NonZeroU8;
    ///
    /// use echeance::Instant;
    /// use echeance::code::{self, Policy};
    /// use echeance::rules::code_status::Purpose;
    ///
    /// let policy = Policy::new(NonZeroU8::MIN);
    /// let (code, _) = code::issue(Purpose::ClicsequrSignIn, Instant::new(0), policy, &[7; 32])?;
    /// assert_eq!(code.as_str().len(), code::DIGITS);
    /// # Ok::<(), code::CodeError>(())
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.digits).unwrap_or_default()
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(******)")
    }
}

impl Drop for Code {
    fn drop(&mut self) {
        self.digits.zeroize();
    }
}

/// Makes a code, and the state to keep of it. Older codes stay as they are.
///
/// Every code is equally likely: the operating system's generator gives the bytes, and draws that would favour some
/// codes are thrown away. `sent_at` is the instant of sending, from which the life of the code runs (Q13). The key is
/// the caller's secret, the same for making and checking.
///
/// ```
/// use std::num::NonZeroU8;
///
/// use echeance::code::{self, CodeError, Policy, Verdict};
/// use echeance::rules::code_status::Purpose;
/// use echeance::{Instant, Readings};
///
/// let (key, sent_at) = ([7; 32], Instant::new(0));
/// let policy = Policy::new(NonZeroU8::new(3).expect("not 0"));
/// let (code, mut state) = code::issue(Purpose::ClicsequrSignIn, sent_at, policy, &key)?;
/// let later = sent_at.plus_seconds(60);
/// assert_eq!(state.check(code.as_str(), later, &Readings::default(), &key)?, Verdict::Accepted);
/// assert_eq!(state.check(code.as_str(), later, &Readings::default(), &key)?, Verdict::Used);
/// assert_eq!(
///     code::issue(Purpose::ClicsequrSignIn, sent_at, policy, b"short").err(),
///     Some(CodeError::KeyTooShort)
/// );
/// # Ok::<(), CodeError>(())
/// ```
///
/// # Errors
///
/// - [`CodeError::KeyTooShort`]: the key has under [`MIN_KEY`] bytes.
/// - [`CodeError::LifetimePublished`]: the policy names a lifetime for a sign-in to clicSÉQUR.
/// - [`CodeError::GeneratorFailed`]: the operating system gave no random bytes.
pub fn issue(
    purpose: Purpose,
    sent_at: Instant,
    policy: Policy,
    key: &[u8],
) -> Result<(Code, State), CodeError> {
    make(purpose, sent_at, policy, key, &mut draw::system)
}

/// Makes a code for the same purpose in the place of another one, which is superseded.
///
/// The new code has all the attempts of the policy, whatever was left of the older one's. Keep both states, or at least
/// the new one. On an error the older code stays as it is.
///
/// ```
/// use std::num::NonZeroU8;
///
/// use echeance::code::{self, Policy, Verdict};
/// use echeance::rules::code_status::Purpose;
/// use echeance::{Instant, Readings};
///
/// let (key, readings) = ([7; 32], Readings::default());
/// let (sent_at, later) = (Instant::new(0), Instant::new(60));
/// let policy = Policy::new(NonZeroU8::new(3).ok_or("no attempts")?);
///
/// let (first, mut old) = code::issue(Purpose::ClicsequrSignIn, sent_at, policy, &key)?;
/// let (second, mut new) = code::issue_next(&mut old, later, policy, &key)?;
/// assert_eq!(old.check(first.as_str(), later, &readings, &key)?, Verdict::Superseded);
/// assert_eq!(new.check(second.as_str(), later, &readings, &key)?, Verdict::Accepted);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// Those of [`issue`], those of [`State::supersede`] on the older code, and [`CodeError::BeforeSending`] where the new code
/// would be sent before the older one.
pub fn issue_next(
    previous: &mut State,
    sent_at: Instant,
    policy: Policy,
    key: &[u8],
) -> Result<(Code, State), CodeError> {
    make_next(previous, sent_at, policy, key, &mut draw::system)
}

fn make_next(
    previous: &mut State,
    sent_at: Instant,
    policy: Policy,
    key: &[u8],
    random: &mut draw::Random<'_>,
) -> Result<(Code, State), CodeError> {
    let mut superseded = previous.clone();
    superseded.supersede(key)?;
    if sent_at < previous.sent_at() {
        return Err(CodeError::BeforeSending);
    }
    let made = make(previous.purpose(), sent_at, policy, key, random)?;
    *previous = superseded;
    Ok(made)
}

fn make(
    purpose: Purpose,
    sent_at: Instant,
    policy: Policy,
    key: &[u8],
    random: &mut draw::Random<'_>,
) -> Result<(Code, State), CodeError> {
    if policy.lifetime.is_some() && has_published_lifetime(purpose) {
        return Err(CodeError::LifetimePublished);
    }
    let code = Code { digits: draw::digits(random)? };
    let mut salt = [0; SALT];
    random(&mut salt)?;
    let mut state = State {
        purpose,
        sent_at,
        used: false,
        superseded: false,
        lifetime: policy.lifetime,
        attempts_left: policy.attempts.get(),
        salt,
        digest: [0; DIGEST],
        seal: [0; DIGEST],
    };
    state.digest = state.digest_of(code.as_str(), key)?;
    state.seal = state.sealing(key)?;
    Ok((code, state))
}

/// Whether the sources say how long a code for that purpose lives (S004-09, Q16).
const fn has_published_lifetime(purpose: Purpose) -> bool {
    match purpose {
        Purpose::ClicsequrSignIn => true,
        Purpose::SagAccountCreation | Purpose::FileRecovery => false,
    }
}
