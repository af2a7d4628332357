//! Closed lists that a rule declares, and sets of their entries.

use core::fmt;
use core::marker::PhantomData;

use crate::language::Words;

/// Keeps [`Member`] to this crate: nothing outside can name it.
pub(crate) mod sealed {
    /// Implemented only for the lists of the rules.
    pub trait Sealed {}
}

/// An entry of a closed list: a choice, an outcome, a reason or a fact of a rule.
///
/// The trait is sealed: only this crate implements it, for lists of at most 32 entries whose places run from 1 without a
/// gap. [`Set`] and [`States`] rely on that.
///
/// ```compile_fail
/// #[derive(Clone, Copy, PartialEq, Eq)]
/// struct Mine;
///
/// impl echeance::Member for Mine {
///     const ALL: &'static [Self] = &[Mine];
///
///     fn place(self) -> u8 {
///         0
///     }
/// }
/// ```
pub trait Member: sealed::Sealed + Copy + Eq + 'static {
    /// The whole list, in its order.
    const ALL: &'static [Self];

    /// Its place in the list, from 1.
    #[must_use]
    fn place(self) -> u8;
}

/// A choice that a fact takes, or a state that a value has.
pub trait Choice: Member {
    /// The list as faces read it.
    const TABLE: &'static [ChoiceSpec];

    /// Its slug, for programs.
    #[must_use]
    fn slug(self) -> &'static str {
        spec(self).map_or("", |spec| spec.slug)
    }

    /// The choice of that slug.
    #[must_use]
    fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.slug() == slug)
    }

    /// What it says, for a person.
    #[must_use]
    fn words(self) -> Words {
        spec(self).map_or(Words { fr: "", en: "" }, |spec| spec.words)
    }
}

fn spec<C: Choice>(choice: C) -> Option<&'static ChoiceSpec> {
    C::TABLE.get(usize::from(choice.place()).wrapping_sub(1))
}

/// An entry of a list of choices, as faces read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChoiceSpec {
    /// The slug, for programs.
    pub slug: &'static str,
    /// What it says, for a person.
    pub words: Words,
}

/// The entry at that place of its list, from 1.
#[must_use]
#[inline]
pub(crate) fn at_place<M: Member>(place: u8) -> Option<M> {
    M::ALL.get(usize::from(place).wrapping_sub(1)).copied()
}

/// Several entries of one list.
///
/// ```
/// use echeance::Set;
/// use echeance::rules::message_authenticity::Information;
///
/// let asked_for = Set::of(&[Information::Password, Information::UserCode]);
/// assert!(asked_for.has(Information::Password));
/// assert_eq!(asked_for.iter().count(), 2);
/// assert!(asked_for.union(Set::NONE) == asked_for);
///
/// let mut slugs = Vec::new();
/// for information in asked_for {
///     slugs.push(information.to_string());
/// }
/// assert_eq!(slugs, ["user-code", "password"]);
/// assert!(asked_for.iter().collect::<Set<_>>() == asked_for);
/// ```
pub struct Set<M> {
    bits: u32,
    of: PhantomData<fn() -> M>,
}

impl<M> Set<M> {
    /// None of the list.
    pub const NONE: Set<M> = Set::raw(0);

    const fn raw(bits: u32) -> Self {
        Set { bits, of: PhantomData }
    }

    /// As bits: bit n is the entry at place n + 1.
    ///
    /// ```
    /// use echeance::Set;
    /// use echeance::rules::message_authenticity::Information;
    ///
    /// // The user code has place 1, the password place 2.
    /// assert_eq!(Set::of(&[Information::UserCode, Information::Password]).bits(), 0b11);
    /// ```
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.bits
    }

    /// Whether it has no entry.
    ///
    /// ```
    /// use echeance::Set;
    /// use echeance::rules::message_authenticity::Information;
    ///
    /// assert!(Set::<Information>::NONE.is_empty());
    /// assert!(!Set::of(&[Information::Password]).is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// The entries of both.
    ///
    /// ```
    /// use echeance::Set;
    /// use echeance::rules::message_authenticity::Information;
    ///
    /// let [code, password] = [Information::UserCode, Information::Password];
    /// assert!(Set::of(&[code]).union(Set::of(&[password])) == Set::of(&[code, password]));
    /// ```
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Set::raw(self.bits | other.bits)
    }

    /// The entries that are in both.
    ///
    /// ```
    /// use echeance::Set;
    /// use echeance::rules::message_authenticity::Information;
    ///
    /// let [code, password] = [Information::UserCode, Information::Password];
    /// assert!(Set::of(&[code, password]).intersection(Set::of(&[password])) == Set::of(&[password]));
    /// assert!(Set::of(&[code]).intersection(Set::of(&[password])).is_empty());
    /// ```
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Set::raw(self.bits & other.bits)
    }

    /// The entries that are not in `other`.
    ///
    /// ```
    /// use echeance::Set;
    /// use echeance::rules::message_authenticity::Information;
    ///
    /// let [code, password] = [Information::UserCode, Information::Password];
    /// assert!(Set::of(&[code, password]).difference(Set::of(&[password])) == Set::of(&[code]));
    /// ```
    #[must_use]
    pub const fn difference(self, other: Self) -> Self {
        Set::raw(self.bits & !other.bits)
    }

    /// How many entries it has.
    ///
    /// ```
    /// use echeance::Set;
    /// use echeance::rules::message_authenticity::Information;
    ///
    /// assert_eq!(Set::of(&[Information::UserCode, Information::Password]).len(), 2);
    /// assert_eq!(Set::<Information>::NONE.len(), 0);
    /// ```
    #[must_use]
    pub fn len(self) -> usize {
        usize::try_from(self.bits.count_ones()).unwrap_or(usize::MAX)
    }

    /// The same entries, and those of `other` where `holds`.
    ///
    /// ```
    /// use echeance::Set;
    /// use echeance::rules::message_authenticity::Information;
    ///
    /// let password = Set::of(&[Information::Password]);
    /// assert!(Set::NONE.union_if(true, password) == password);
    /// assert!(Set::NONE.union_if(false, password).is_empty());
    /// ```
    #[must_use]
    #[inline]
    pub const fn union_if(self, holds: bool, other: Self) -> Self {
        if holds { self.union(other) } else { self }
    }
}

impl<M: Member> Set<M> {
    /// From bits: bit n is the entry at place n + 1. Bits past the list are dropped.
    ///
    /// ```
    /// use echeance::Set;
    /// use echeance::rules::message_authenticity::Information;
    ///
    /// let set = Set::<Information>::from_bits(1 << 31 | 1);
    /// assert!(set == Set::of(&[Information::UserCode]));
    /// assert_eq!((set.iter().count(), set.bits()), (1, 1));
    /// ```
    #[must_use]
    #[inline(always)]
    pub const fn from_bits(bits: u32) -> Self {
        Set::raw(bits & Self::LIST)
    }

    /// The bits of the list: it has at most 32 entries.
    const LIST: u32 = {
        let (mut bits, mut rest) = (0, M::ALL);
        while let [_, others @ ..] = rest {
            bits = bits << 1 | 1;
            rest = others;
        }
        bits
    };

    /// Those entries.
    ///
    /// ```
    /// use echeance::Set;
    /// use echeance::rules::message_authenticity::Information;
    ///
    /// // An entry that is given twice is in the set once.
    /// assert_eq!(Set::of(&[Information::Password; 2]).iter().count(), 1);
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn of(members: &[M]) -> Self {
        Set::raw(members.iter().fold(0, |bits, member| bits | bit(*member)))
    }

    /// The same entries and that one.
    ///
    /// ```
    /// use echeance::Set;
    /// use echeance::rules::message_authenticity::Information;
    ///
    /// let set = Set::NONE.with(Information::Password);
    /// assert!(set.has(Information::Password) && set.with(Information::Password) == set);
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn with(self, member: M) -> Self {
        Set::raw(self.bits | bit(member))
    }

    /// The same entries, and that one where `holds`.
    ///
    /// ```
    /// use echeance::Set;
    /// use echeance::rules::message_authenticity::Information;
    ///
    /// assert!(Set::NONE.with_if(true, Information::Password).has(Information::Password));
    /// assert!(Set::NONE.with_if(false, Information::Password).is_empty());
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn with_if(self, holds: bool, member: M) -> Self {
        Set::raw(self.bits | (u32::from(holds) << (member.place() - 1)))
    }

    /// Whether it has that entry.
    ///
    /// ```
    /// use echeance::Set;
    /// use echeance::rules::message_authenticity::Information;
    ///
    /// let set = Set::of(&[Information::Password]);
    /// assert!(set.has(Information::Password) && !set.has(Information::UserCode));
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn has(self, member: M) -> bool {
        self.bits & bit(member) != 0
    }

    /// The entries, in the order of the list.
    ///
    /// ```
    /// use echeance::Set;
    /// use echeance::rules::message_authenticity::Information;
    ///
    /// let set = Set::of(&[Information::Password, Information::UserCode]);
    /// assert!(set.iter().eq([Information::UserCode, Information::Password]));
    /// ```
    #[must_use]
    pub fn iter(self) -> SetIter<M> {
        SetIter(self)
    }
}

/// The entries of a [`Set`], in the order of the list.
pub struct SetIter<M>(Set<M>);

impl<M: Member> Iterator for SetIter<M> {
    type Item = M;

    fn next(&mut self) -> Option<M> {
        let place = usize::try_from(self.0.bits.trailing_zeros()).ok()?;
        // Bits past the list are no entry, and come last.
        let next = M::ALL.get(place).copied()?;
        self.0.bits &= self.0.bits - 1;
        Some(next)
    }
}

impl<M: Member> core::iter::FusedIterator for SetIter<M> {}

impl<M> Clone for SetIter<M> {
    fn clone(&self) -> Self {
        SetIter(self.0)
    }
}

/// Shows how many entries are left, as that of a [`Set`].
impl<M> fmt::Debug for SetIter<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SetIter(of {})", self.0.bits.count_ones())
    }
}

impl<M: Member> IntoIterator for Set<M> {
    type Item = M;
    type IntoIter = SetIter<M>;

    fn into_iter(self) -> SetIter<M> {
        self.iter()
    }
}

impl<M: Member> IntoIterator for &Set<M> {
    type Item = M;
    type IntoIter = SetIter<M>;

    fn into_iter(self) -> SetIter<M> {
        self.iter()
    }
}

impl<M: Member> FromIterator<M> for Set<M> {
    fn from_iter<I: IntoIterator<Item = M>>(members: I) -> Self {
        members.into_iter().fold(Set::NONE, Set::with)
    }
}

#[inline(always)]
fn bit<M: Member>(member: M) -> u32 {
    1 << (member.place() - 1)
}

impl<M> Clone for Set<M> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M> Copy for Set<M> {}

impl<M> Default for Set<M> {
    fn default() -> Self {
        Set::NONE
    }
}

impl<M> PartialEq for Set<M> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}

impl<M> Eq for Set<M> {}

/// Shows how many entries there are, not which: what is asked of a person may be personal.
impl<M> fmt::Debug for Set<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Set(of {})", self.bits.count_ones())
    }
}

/// Keys of one list, each with a state of another; a key may have none, where completions differ on it.
pub struct States<K, S> {
    places: [u8; MAX_KEYS],
    of: PhantomData<fn() -> (K, S)>,
}

/// The most keys that a value with states has.
pub(crate) const MAX_KEYS: usize = 8;

impl<K: Member, S: Member> States<K, S> {
    /// Each key with its state.
    ///
    /// ```
    /// use echeance::States;
    /// use echeance::rules::exam_transfer::{Route, RouteState};
    ///
    /// let states = States::of(&[(Route::AffiliatedAtExpiry, RouteState::Closed)]);
    /// assert_eq!(states.get(Route::AffiliatedAtExpiry), Some(RouteState::Closed));
    /// assert_eq!(states.get(Route::ExamWithinTwoYears), None);
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn of(states: &[(K, S)]) -> Self {
        let mut places = [0; MAX_KEYS];
        for (key, state) in states {
            if let Some(place) = places.get_mut(usize::from(key.place()).wrapping_sub(1)) {
                *place = state.place();
            }
        }
        States { places, of: PhantomData }
    }

    pub(crate) const fn from_places(places: [u8; MAX_KEYS]) -> Self {
        States { places, of: PhantomData }
    }

    pub(crate) const fn places(self) -> [u8; MAX_KEYS] {
        self.places
    }

    /// The state of a key.
    ///
    /// ```
    /// use echeance::rules::exam_transfer::{Ask, Route, RouteState};
    /// use time::macros::date;
    ///
    /// let asked = Ask { exam_passed_on: date!(2026-06-01).into(), ..Ask::on(date!(2026-11-21)) }.ask()?;
    /// let routes = asked.routes().expect("the states of both routes");
    /// assert_eq!(routes.get(Route::ExamWithinTwoYears), Some(RouteState::Open));
    /// assert_eq!(routes.get(Route::AffiliatedAtExpiry), None);
    /// # Ok::<(), echeance::Error>(())
    /// ```
    ///
    /// `None` if the completions of the unknown facts differ on it.
    #[must_use]
    pub fn get(self, key: K) -> Option<S> {
        let place = self.places.get(usize::from(key.place()).wrapping_sub(1));
        place.and_then(|place| at_place(*place))
    }
}

/// Each key with its state, by slugs.
impl<K: Choice, S: Choice> fmt::Debug for States<K, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let each = K::ALL.iter().map(|key| (key.slug(), self.get(*key).map(Choice::slug)));
        f.debug_map().entries(each).finish()
    }
}

impl<K, S> Clone for States<K, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K, S> Copy for States<K, S> {}

impl<K, S> PartialEq for States<K, S> {
    fn eq(&self, other: &Self) -> bool {
        self.places == other.places
    }
}

impl<K, S> Eq for States<K, S> {}
