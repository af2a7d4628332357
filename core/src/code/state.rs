//! The stored state of a code, and the check against it.

use core::fmt;
use core::num::NonZeroU32;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::{CodeError, DIGITS, MIN_KEY, Verdict};
use crate::calendar::{Instant, LegalTime};
use crate::rule::reading::{CodeBoundary, Readings};
use crate::rules::code_status::{self, Ask, Facts, Outcome, Purpose};

/// Length of a salt, in bytes.
pub(super) const SALT: usize = 16;
/// Length of a digest, in bytes.
pub(super) const DIGEST: usize = 32;

/// Prefix of the input of every digest, so that digests stay distinct even if the key has another use too.
const DOMAIN: &[u8; 16] = b"echeance code 1\0";
/// Prefix of the input of every seal, so that no seal equals a digest.
const SEAL_DOMAIN: &[u8; 16] = b"echeance state 2";

/// The stored state of a code. It does not hold the code in the clear; see [the module](super) on what it reveals.
///
/// To store it, write it with [`to_text`](State::to_text) and read it with [`from_text`](State::from_text); the feature
/// `serde` uses the same text. `Debug` shows neither salt nor digest nor seal.
#[derive(Clone, PartialEq, Eq)]
pub struct State {
    pub(super) purpose: Purpose,
    pub(super) sent_at: Instant,
    pub(super) used: bool,
    pub(super) superseded: bool,
    /// Always `None` for a purpose whose lifetime is published.
    pub(super) lifetime: Option<NonZeroU32>,
    pub(super) attempts_left: u8,
    pub(super) salt: [u8; SALT],
    pub(super) digest: [u8; DIGEST],
    /// HMAC of all other fields.
    pub(super) seal: [u8; DIGEST],
}

impl State {
    /// The purpose of the code.
    ///
    /// ```
    /// # use std::num::NonZeroU8;
    /// # use echeance::{Instant, code::{self, Policy}, rules::code_status::Purpose};
    /// let policy = Policy::new(NonZeroU8::MIN);
    /// let (_, state) = code::issue(Purpose::FileRecovery, Instant::new(0), policy, &[7; 32])?;
    /// assert_eq!(state.purpose(), Purpose::FileRecovery);
    /// # Ok::<(), code::CodeError>(())
    /// ```
    #[must_use]
    pub const fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// The instant at which the code was sent.
    ///
    /// ```
    /// # use std::num::NonZeroU8;
    /// # use echeance::{Instant, code::{self, Policy}, rules::code_status::Purpose};
    /// let policy = Policy::new(NonZeroU8::MIN);
    /// let (_, state) = code::issue(Purpose::FileRecovery, Instant::new(60), policy, &[7; 32])?;
    /// assert_eq!(state.sent_at(), Instant::new(60));
    /// # Ok::<(), code::CodeError>(())
    /// ```
    #[must_use]
    pub const fn sent_at(&self) -> Instant {
        self.sent_at
    }

    /// The lifetime in seconds set by the policy it was made with; `None` if the policy set none.
    ///
    /// ```
    /// # use std::num::{NonZeroU8, NonZeroU32};
    /// # use echeance::{Instant, code::{self, Policy}, rules::code_status::Purpose};
    /// let policy = Policy::new(NonZeroU8::MIN).living(NonZeroU32::MIN);
    /// let (_, state) = code::issue(Purpose::FileRecovery, Instant::new(0), policy, &[7; 32])?;
    /// assert_eq!(state.lifetime(), Some(NonZeroU32::MIN));
    /// # Ok::<(), code::CodeError>(())
    /// ```
    #[must_use]
    pub const fn lifetime(&self) -> Option<NonZeroU32> {
        self.lifetime
    }

    /// The number of wrong codes that may still be entered.
    ///
    /// ```
    /// # use std::num::NonZeroU8;
    /// # use echeance::{Instant, code::{self, Policy}, rules::code_status::Purpose};
    /// let policy = Policy::new(NonZeroU8::MAX);
    /// let (_, state) = code::issue(Purpose::FileRecovery, Instant::new(0), policy, &[7; 32])?;
    /// assert_eq!(state.attempts_left(), 255);
    /// # Ok::<(), code::CodeError>(())
    /// ```
    #[must_use]
    pub const fn attempts_left(&self) -> u8 {
        self.attempts_left
    }

    /// Whether the code has been accepted.
    ///
    /// ```
    /// # use std::num::NonZeroU8;
    /// # use echeance::{Instant, Readings, code::{self, Policy}, rules::code_status::Purpose};
    /// let (key, now, policy) = ([7; 32], Instant::new(0), Policy::new(NonZeroU8::MIN));
    /// let (code, mut state) = code::issue(Purpose::ClicsequrSignIn, now, policy, &key)?;
    /// assert!(!state.is_used());
    /// assert!(state.check(code.as_str(), now, &Readings::default(), &key)?.is_accepted());
    /// assert!(state.is_used());
    /// # Ok::<(), code::CodeError>(())
    /// ```
    #[must_use]
    pub const fn is_used(&self) -> bool {
        self.used
    }

    /// Whether another code supersedes this one.
    ///
    /// ```
    /// # use std::num::NonZeroU8;
    /// # use echeance::{Instant, code::{self, Policy}, rules::code_status::Purpose};
    /// let (key, now, policy) = ([7; 32], Instant::new(0), Policy::new(NonZeroU8::MIN));
    /// let (_, mut old) = code::issue(Purpose::ClicsequrSignIn, now, policy, &key)?;
    /// let (_, new) = code::issue_next(&mut old, now, policy, &key)?;
    /// assert!(old.is_superseded() && !new.is_superseded());
    /// # Ok::<(), code::CodeError>(())
    /// ```
    #[must_use]
    pub const fn is_superseded(&self) -> bool {
        self.superseded
    }

    /// The question to [`code_status`] about this code at `now`, to explain a verdict: until when the code is valid,
    /// and why. The rule does not know about attempts, nor about a lifetime set by a policy.
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

    /// Records that another code supersedes this one. This cannot be undone.
    ///
    /// # Errors
    ///
    /// [`CodeError::KeyTooShort`] and [`CodeError::StateAltered`]. The state is left unchanged.
    ///
    /// ```
    /// use std::num::NonZeroU8;
    ///
    /// use echeance::code::{self, CodeError, Policy, Verdict};
    /// use echeance::rules::code_status::Purpose;
    /// use echeance::{Instant, Readings};
    ///
    /// let (key, sent_at) = ([7; 32], Instant::new(1_795_273_200));
    /// let policy = Policy::new(NonZeroU8::MIN);
    /// let (code, mut state) = code::issue(Purpose::ClicsequrSignIn, sent_at, policy, &key)?;
    ///
    /// assert_eq!(state.supersede(&[8; 32]), Err(CodeError::StateAltered));
    /// state.supersede(&key)?;
    /// let verdict = state.check(code.as_str(), sent_at, &Readings::default(), &key)?;
    /// assert_eq!(verdict, Verdict::Superseded);
    /// # Ok::<(), CodeError>(())
    /// ```
    pub fn supersede(&mut self, key: &[u8]) -> Result<(), CodeError> {
        let keyed = keyed(key)?;
        self.verify(keyed.clone())?;
        self.superseded = true;
        self.reseal(keyed);
        Ok(())
    }

    /// Checks whether the entered text is this code, and records the attempt. Store the state before acting on the
    /// verdict.
    ///
    /// Conditions of the state and the instant are checked before the entered text, in this order: used, superseded,
    /// expired or lifetime-not-published (as determined by [`code_status`]), no-attempts-left, malformed. Only the
    /// verdict wrong uses up an attempt; only the verdict accepted makes the code used.
    ///
    /// A code is six ASCII digits. White space before, after and between them is dropped, since pasted codes often
    /// contain it. Of the `readings`, only `code-boundary` has an effect.
    ///
    /// The duration of a check reveals nothing about the code: a digest is made of the entered text in all cases, and
    /// all its bytes are compared with those of the stored digest. The seal is compared in the same way.
    ///
    /// # Errors
    ///
    /// In this order: [`CodeError::KeyTooShort`]; [`CodeError::StateAltered`] if the state was altered, or made with
    /// another key; [`CodeError::BeforeSending`] if `now` is before the sending. The state is left unchanged.
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
    ///
    /// // Attempts that someone gave back in the text of the state.
    /// let altered = state.to_text().replace(".0.-.", ".9.-.");
    /// let mut altered = code::State::from_text(&altered)?;
    /// let verdict = altered.check(code.as_str(), last, &readings, &key);
    /// assert_eq!(verdict, Err(CodeError::StateAltered));
    /// # Ok::<(), CodeError>(())
    /// ```
    pub fn check(
        &mut self,
        given: &str,
        now: Instant,
        readings: &Readings,
        key: &[u8],
    ) -> Result<Verdict, CodeError> {
        self.check_with_leeway(given, now, 0, readings, key)
    }

    /// The same check, for clocks that disagree: an instant at most `leeway` seconds before the sending counts as the
    /// instant of sending. The lifetime of the code is not extended.
    ///
    /// The caller decides how far the clock of the checking machine may be behind the clock of the sending machine.
    ///
    /// # Errors
    ///
    /// Those of [`check`](State::check).
    ///
    /// ```
    /// use std::num::NonZeroU8;
    ///
    /// use echeance::code::{self, CodeError, Policy, Verdict};
    /// use echeance::rules::code_status::Purpose;
    /// use echeance::{Instant, Readings};
    ///
    /// let (key, readings) = ([7; 32], Readings::default());
    /// let sent_at = Instant::new(1_795_273_200);
    /// let policy = Policy::new(NonZeroU8::MIN);
    /// let (code, mut state) = code::issue(Purpose::ClicsequrSignIn, sent_at, policy, &key)?;
    ///
    /// // Pasted in two groups, with a no-break space between them and a line end behind.
    /// let (left, right) = code.as_str().split_at(3);
    /// let pasted = format!("{left}\u{a0}{right}\r\n");
    /// let early = sent_at.plus_seconds(-2);
    /// let too_early = state.check_with_leeway(&pasted, early, 1, &readings, &key);
    /// assert_eq!(too_early, Err(CodeError::BeforeSending));
    /// let verdict = state.check_with_leeway(&pasted, early, 2, &readings, &key)?;
    /// assert_eq!(verdict, Verdict::Accepted);
    /// # Ok::<(), CodeError>(())
    /// ```
    pub fn check_with_leeway(
        &mut self,
        given: &str,
        now: Instant,
        leeway: u32,
        readings: &Readings,
        key: &[u8],
    ) -> Result<Verdict, CodeError> {
        let keyed = keyed(key)?;
        self.verify(keyed.clone())?;
        if now.seconds().saturating_add(leeway.into()) < self.sent_at().seconds() {
            return Err(CodeError::BeforeSending);
        }
        if let Some(closed) = self.closed(now.max(self.sent_at()), readings) {
            return Ok(closed);
        }
        let Some(code) = digits_of(given) else { return Ok(Verdict::Malformed) };
        // `verify_slice` looks at every byte whatever the ones before are.
        let verdict = if self.fed(keyed.clone(), &*code).verify_slice(&self.digest).is_ok() {
            self.used = true;
            Verdict::Accepted
        } else {
            self.attempts_left = self.attempts_left.saturating_sub(1);
            Verdict::Wrong { attempts_left: self.attempts_left }
        };
        self.reseal(keyed);
        Ok(verdict)
    }

    /// The reason why no code can be entered at `now`, if there is one.
    fn closed(&self, now: Instant, readings: &Readings) -> Option<Verdict> {
        let facts = Facts {
            purpose: self.purpose,
            sent_at: self.sent_at,
            used: self.used,
            superseded: self.superseded,
        };
        let by_rule = match code_status::decide(&facts, now, readings, LegalTime::BUILT_IN).outcome
        {
            Outcome::Used => Some(Verdict::Used),
            Outcome::Superseded => Some(Verdict::Superseded),
            Outcome::Expired => Some(Verdict::Expired),
            Outcome::Valid => None,
            Outcome::LifetimeNotPublished => self.past_named_life(now, readings),
        };
        by_rule.or((self.attempts_left == 0).then_some(Verdict::NoAttemptsLeft))
    }

    /// The lifetime set by the policy, if the rule has none.
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
        Ok(self.fed(keyed(key)?, code.as_bytes()).finalize().into_bytes().into())
    }

    fn fed(&self, keyed: Hmac<Sha256>, code: &[u8]) -> Hmac<Sha256> {
        self.fixed(keyed.chain_update(DOMAIN)).chain_update(code)
    }

    /// The input contains every field that does not change, each with a fixed length, so that no two states give the
    /// same bytes.
    fn fixed(&self, keyed: Hmac<Sha256>) -> Hmac<Sha256> {
        keyed
            .chain_update([self.purpose.number()])
            .chain_update(self.sent_at().seconds().to_be_bytes())
            .chain_update(self.lifetime.map_or(0, NonZeroU32::get).to_be_bytes())
            .chain_update(self.salt)
    }

    /// The expected seal of the state under that key.
    pub(super) fn sealing(&self, key: &[u8]) -> Result<[u8; DIGEST], CodeError> {
        Ok(self.all(keyed(key)?).finalize().into_bytes().into())
    }

    /// All fields of the state except the seal.
    fn all(&self, keyed: Hmac<Sha256>) -> Hmac<Sha256> {
        self.fixed(keyed.chain_update(SEAL_DOMAIN)).chain_update(self.digest).chain_update([
            self.attempts_left,
            self.used.into(),
            self.superseded.into(),
        ])
    }

    fn reseal(&mut self, keyed: Hmac<Sha256>) {
        self.seal = self.all(keyed).finalize().into_bytes().into();
    }

    /// Whether the state is unchanged since a holder of the key last wrote it.
    fn verify(&self, keyed: Hmac<Sha256>) -> Result<(), CodeError> {
        self.all(keyed).verify_slice(&self.seal).map_err(|_| CodeError::StateAltered)
    }
}

/// The six digits of the entered text, without its white space; `None` if it is not six digits.
fn digits_of(given: &str) -> Option<Zeroizing<[u8; DIGITS]>> {
    let mut digits = Zeroizing::new([0; DIGITS]);
    let mut found = 0;
    for character in given.chars().filter(|character| !character.is_whitespace()) {
        let digit = u8::try_from(character).ok().filter(u8::is_ascii_digit)?;
        *digits.get_mut(found)? = digit;
        found += 1;
    }
    (found == DIGITS).then_some(digits)
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
