//! What is kept of a code, and the check against it.

use core::fmt;
use core::num::NonZeroU32;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::{CodeError, DIGITS, MIN_KEY, Verdict};
use crate::calendar::Instant;
use crate::rule::reading::{CodeBoundary, Readings};
use crate::rules::code_status::{self, Ask, Facts, Outcome, Purpose};

/// Bytes of a salt.
pub(super) const SALT: usize = 16;
/// Bytes of a digest.
pub(super) const DIGEST: usize = 32;

/// What every digest starts with, so that a key that is used for something else too cannot mix the two up.
const DOMAIN: &[u8; 16] = b"echeance code 1\0";

/// What is kept of a code. It holds no clear code; see [the module](super) on what it gives away.
///
/// To keep it, write it with [`to_text`](State::to_text) and read it with [`from_text`](State::from_text); under the
/// feature `serde` it is that text. `Debug` shows neither salt nor digest.
#[derive(Clone, PartialEq, Eq)]
pub struct State {
    pub(super) purpose: Purpose,
    pub(super) sent_at: Instant,
    pub(super) used: bool,
    pub(super) superseded: bool,
    /// Never with a purpose whose lifetime is published.
    pub(super) lifetime: Option<NonZeroU32>,
    pub(super) attempts_left: u8,
    pub(super) salt: [u8; SALT],
    pub(super) digest: [u8; DIGEST],
}

impl State {
    /// What the code was sent for.
    #[must_use]
    pub const fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// The instant it was sent.
    #[must_use]
    pub const fn sent_at(&self) -> Instant {
        self.sent_at
    }

    /// How many seconds it lives by the policy it was made with; `None` where that named none.
    #[must_use]
    pub const fn lifetime(&self) -> Option<NonZeroU32> {
        self.lifetime
    }

    /// How many more wrong codes may be entered.
    #[must_use]
    pub const fn attempts_left(&self) -> u8 {
        self.attempts_left
    }

    /// Whether it has been accepted.
    #[must_use]
    pub const fn is_used(&self) -> bool {
        self.used
    }

    /// Whether another code supersedes it.
    #[must_use]
    pub const fn is_superseded(&self) -> bool {
        self.superseded
    }

    /// What [`code_status`] is asked about this code at `now`, to explain a verdict: until when the code is valid, and
    /// why. The rule knows nothing of attempts, nor of a lifetime that a policy named.
    ///
    /// ```
    /// use std::num::NonZeroU8;
    ///
    /// use echeance::code::{self, Policy};
    /// use echeance::rules::code_status::{Outcome, Purpose};
    /// use echeance::{Instant, Readings};
    ///
    /// let sent_at = Instant::new(1_795_273_200);
    /// let policy = Policy::new(NonZeroU8::MIN);
    /// let (_, state) = code::issue(Purpose::ClicsequrSignIn, sent_at, policy, &[7; 32])?;
    ///
    /// let asked = state.question(sent_at.plus_seconds(601), &Readings::default()).ask()?;
    /// assert_eq!(asked.outcome(), Some(Outcome::Expired));
    /// assert_eq!(asked.expires_at(), Some(sent_at.plus_seconds(600)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn question(&self, now: Instant, readings: &Readings) -> Ask {
        Ask {
            purpose: self.purpose.into(),
            sent_at: self.sent_at.into(),
            used: self.used.into(),
            superseded: self.superseded.into(),
            readings: *readings,
            ..Ask::at(now)
        }
    }

    /// Notes that another code supersedes this one. It stays so.
    pub const fn supersede(&mut self) {
        self.superseded = true;
    }

    /// Whether what was entered is this code, and notes the attempt. Keep the state before acting on the verdict.
    ///
    /// What the state and the instant tell comes before what was entered, in this order: used, superseded, expired or
    /// lifetime-not-published (as [`code_status`] has it), no-attempts-left, malformed. Only a verdict of wrong takes an
    /// attempt; only one of accepted makes the code used.
    ///
    /// The code is taken as it is: six ASCII digits and nothing else. Of the `readings` it is `code-boundary` that
    /// counts. Under another key than the one it was made with, every code is wrong.
    ///
    /// How long a check takes tells nothing of the code: a digest is made of what was entered, whatever it is, and all
    /// its bytes are compared with all those of the one kept.
    ///
    /// # Errors
    ///
    /// [`CodeError::KeyTooShort`], and [`CodeError::BeforeSending`] where `now` is before the sending. The state stays
    /// as it is.
    ///
    /// ```
    /// use std::num::NonZeroU8;
    ///
    /// use echeance::code::{self, CodeError, Policy, Verdict};
    /// use echeance::rules::code_status::Purpose;
    /// use echeance::{CodeBoundary, Instant, Readings};
    ///
    /// let (key, sent_at) = ([7; 32], Instant::new(1_795_273_200));
    /// let (code, mut state) =
    ///     code::issue(Purpose::ClicsequrSignIn, sent_at, Policy::new(NonZeroU8::MIN), &key)?;
    ///
    /// let last = sent_at.plus_seconds(600);
    /// let exclusive = Readings::default().with(CodeBoundary::Exclusive);
    /// assert_eq!(state.check(code.as_str(), last, &exclusive, &key)?, Verdict::Expired);
    /// let before = sent_at.plus_seconds(-1);
    /// let too_soon = state.check(code.as_str(), before, &Readings::default(), &key);
    /// assert_eq!(too_soon, Err(CodeError::BeforeSending));
    ///
    /// let wrong = if code.as_str() == "000000" { "000001" } else { "000000" };
    /// let readings = Readings::default();
    /// assert_eq!(state.check(wrong, last, &readings, &key)?, Verdict::Wrong { attempts_left: 0 });
    /// assert_eq!(state.check(code.as_str(), last, &readings, &key)?, Verdict::NoAttemptsLeft);
    /// # Ok::<(), CodeError>(())
    /// ```
    pub fn check(
        &mut self,
        given: &str,
        now: Instant,
        readings: &Readings,
        key: &[u8],
    ) -> Result<Verdict, CodeError> {
        let keyed = keyed(key)?;
        if now < self.sent_at() {
            return Err(CodeError::BeforeSending);
        }
        if let Some(closed) = self.closed(now, readings) {
            return Ok(closed);
        }
        if given.len() != DIGITS || !given.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(Verdict::Malformed);
        }
        // `verify_slice` looks at every byte whatever the ones before are.
        if self.fed(keyed, given).verify_slice(&self.digest).is_ok() {
            self.used = true;
            return Ok(Verdict::Accepted);
        }
        self.attempts_left = self.attempts_left.saturating_sub(1);
        Ok(Verdict::Wrong { attempts_left: self.attempts_left })
    }

    /// Why no code can be entered at `now`, if none can.
    fn closed(&self, now: Instant, readings: &Readings) -> Option<Verdict> {
        let facts = Facts {
            purpose: self.purpose,
            sent_at: self.sent_at,
            used: self.used,
            superseded: self.superseded,
        };
        let by_rule = match code_status::decide(&facts, now, readings).outcome {
            Outcome::Used => Some(Verdict::Used),
            Outcome::Superseded => Some(Verdict::Superseded),
            Outcome::Expired => Some(Verdict::Expired),
            Outcome::Valid => None,
            Outcome::LifetimeNotPublished => self.past_named_life(now, readings),
        };
        by_rule.or((self.attempts_left == 0).then_some(Verdict::NoAttemptsLeft))
    }

    /// Where the rule knows no lifetime, the one that the policy named.
    fn past_named_life(&self, now: Instant, readings: &Readings) -> Option<Verdict> {
        let Some(lifetime) = self.lifetime else { return Some(Verdict::LifetimeNotPublished) };
        let elapsed = now.seconds().saturating_sub(self.sent_at().seconds());
        let over = match readings.code_boundary() {
            CodeBoundary::Inclusive => elapsed > i64::from(lifetime.get()),
            CodeBoundary::Exclusive => elapsed >= i64::from(lifetime.get()),
        };
        over.then_some(Verdict::Expired)
    }

    /// The digest of a code under that key, for this state.
    pub(super) fn digest_of(&self, code: &str, key: &[u8]) -> Result<[u8; DIGEST], CodeError> {
        Ok(self.fed(keyed(key)?, code).finalize().into_bytes().into())
    }

    /// All that does not change goes in, each part of a fixed length, so that no two states give the same bytes.
    fn fed(&self, keyed: Hmac<Sha256>, code: &str) -> Hmac<Sha256> {
        keyed
            .chain_update(DOMAIN)
            .chain_update([self.purpose.number()])
            .chain_update(self.sent_at().seconds().to_be_bytes())
            .chain_update(self.lifetime.map_or(0, NonZeroU32::get).to_be_bytes())
            .chain_update(self.salt)
            .chain_update(code)
    }
}

fn keyed(key: &[u8]) -> Result<Hmac<Sha256>, CodeError> {
    if key.len() < MIN_KEY {
        return Err(CodeError::KeyTooShort);
    }
    // HMAC takes keys of every length.
    Hmac::new_from_slice(key).map_err(|_| CodeError::KeyTooShort)
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State")
            .field("purpose", &self.purpose())
            .field("sent_at", &self.sent_at())
            .field("lifetime", &self.lifetime)
            .field("attempts_left", &self.attempts_left)
            .field("used", &self.is_used())
            .field("superseded", &self.is_superseded())
            .finish_non_exhaustive()
    }
}
