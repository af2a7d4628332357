//! Six-digit verification codes: generation and checks.
//!
//! This module is for programs that send their own codes by e-mail, as clicSÉQUR and the Service d’authentification
//! gouvernementale do. [`issue`] makes a code and the [`State`] to store for it. [`State::check`] tests whether a text
//! that someone entered is that code.
//!
//! Sources: S004-07, S002-18 (six digits); S004-08 (sent by e-mail); S004-09, S004-10 (ten minutes, afterwards a new
//! code). Only [`rules::code_status`](crate::rules::code_status) decides whether a code is still valid.
//!
//! # Our reading
//!
//! - No source gives the number of attempts for a code, or whether a newer code cancels an older one (Q14). The caller
//!   decides both: [`Policy::attempts`] is required, [`issue_next`] replaces the older code, and [`issue`] leaves it
//!   unchanged.
//! - An accepted code cannot be entered again. This is a choice of this module; no source requires it (Q14).
//! - The lifetime of a code is published only for a sign-in to clicSÉQUR. It is 600 seconds, and a policy cannot change
//!   it. The ten minutes are not extended to the other two purposes (Q16): their codes have the lifetime of
//!   [`Policy::lifetime`], and without one no check accepts them. In both cases [`CodeBoundary`](crate::CodeBoundary)
//!   decides about the last second (Q13).
//! - Six digits are published for a sign-in and for a new SAG account. The code for a file recovery is not described
//!   (Q16); it is made with six digits too.
//! - A check at an instant before the sending is an error, never an acceptance (Q13). The only leeway is the number of
//!   seconds by which the caller accepts that its clocks disagree: [`State::check_with_leeway`].
//! - A code may be pasted as it was displayed: white space before, after and between its digits is dropped, including
//!   no-break spaces and line ends. Nothing else is dropped.
//!
//! # What a state reveals
//!
//! A state does not hold the code in the clear. It holds HMAC-SHA-256 of the code under the caller's key, with a salt
//! of 16 bytes. There are only 1,000,000 codes, so that without a secret key a copy of the state would reveal the code
//! at once: do not store the key in the same place as the states.
//!
//! A second HMAC under the same key, the seal, covers all fields of the state, including those that change: attempts
//! left, used and superseded. A state that was altered without the key is refused ([`CodeError::StateAltered`]) before
//! any other check. An old state that was restored in full still has a valid seal: only the caller can prevent that,
//! see below.
//!
//! # What the caller must do
//!
//! - **Store the state after every check**, before acting on the verdict, and only if the stored state is still the one
//!   that was read (use a transaction, or compare [`State::to_text`]). A check of an old copy restores attempts or
//!   accepts a code twice.
//! - Store the state where the person who enters the code cannot write.
//! - Limit how often a new code can be requested: each new code has all its attempts.
//! - Log verdicts, never the entered text.
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

/// The number of digits of a code (S004-07, S002-18).
pub const DIGITS: usize = 6;

/// The minimum length of a key, in bytes.
pub const MIN_KEY: usize = 16;

/// The caller's decisions about a code, which no source makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Policy {
    /// The number of wrong codes that may be entered. After the last of them, the right code is refused too. No source
    /// gives a number (Q14).
    pub attempts: NonZeroU8,
    /// The lifetime of the code in seconds after its sending. If it is `None`, the code of a sign-in to clicSÉQUR has
    /// its published lifetime of 600 seconds, and any other code is never accepted (Q16). A lifetime for a sign-in is
    /// an error.
    pub lifetime: Option<NonZeroU32>,
}

impl Policy {
    /// A policy with that number of attempts and no lifetime.
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

/// A code in the clear. Send it and drop it: it is wiped from memory when dropped.
///
/// `Debug` hides the code; only [`as_str`](Code::as_str) returns it.
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
    /// The six ASCII digits of the code, with leading zeros if needed.
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

/// Makes a code and the state to store for it. Older codes are left unchanged.
///
/// Every code is equally likely: the bytes come from the operating system's generator, and draws that would favour some
/// codes are rejected. `sent_at` is the instant of sending, at which the lifetime of the code starts (Q13). The key is
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
/// - [`CodeError::KeyTooShort`]: the key has fewer than [`MIN_KEY`] bytes.
/// - [`CodeError::LifetimePublished`]: the policy sets a lifetime for a sign-in to clicSÉQUR.
/// - [`CodeError::GeneratorFailed`]: the operating system gave no random bytes.
pub fn issue(
    purpose: Purpose,
    sent_at: Instant,
    policy: Policy,
    key: &[u8],
) -> Result<(Code, State), CodeError> {
    make(purpose, sent_at, policy, key, &mut draw::system)
}

/// Makes a code for the same purpose that replaces an older one. The older code is superseded.
///
/// The new code has all the attempts of the policy, however many the older code had left. Store both states, or at
/// least the new one. On an error the older code is left unchanged.
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
/// The errors of [`issue`], the errors of [`State::supersede`] on the older code, and [`CodeError::BeforeSending`] if
/// the new code would be sent before the older one.
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

/// Whether the sources give the lifetime of a code for that purpose (S004-09, Q16).
const fn has_published_lifetime(purpose: Purpose) -> bool {
    match purpose {
        Purpose::ClicsequrSignIn => true,
        Purpose::SagAccountCreation | Purpose::FileRecovery => false,
    }
}
