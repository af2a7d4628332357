//! How a rule file declares its rule: closed lists, facts, values, and the rule itself.
//!
//! A rule file declares everything once, typed and with all its words. From the declaration follow the Rust types that callers
//! use and the tables from which every other face is made. The macros are plain pattern macros, so that a rule file can be read
//! from top to bottom and rustdoc shows what they make:
//!
//! | macro | makes |
//! |---|---|
//! | `choices!` | an enum of choices or states, with slugs and words |
//! | `outcomes!` | `Outcome`, and the outcomes of the table |
//! | `reasons!` | `Reason`, and the reasons of the table |
//! | `facts!` | `Fact`, `Ask` (facts as a caller gives them), `Facts` (all known), `Change`, and the facts of the table |
//! | `values!` | `Decision`, `DayName`, the values of the table, and a method of `Asked` for each |
//! | `rule!` | `RULE` and `Asked` |
//!
//! Words: `{ both "fr" / "en" }` if the sentence does not mention the person, `{ about "fr" / "en"; to "fr" / "en" }` if it
//! does, `{ words name }` if several declarations share the words ([`shared_words`](crate::rule::shared_words)).

/// Words in both voices.
macro_rules! voiced {
    ({ words $name:ident }) => {
        $crate::rule::shared_words::shared_words!(voiced $name)
    };
    ({ both $fr:literal / $en:literal }) => {
        $crate::language::Voiced::same($crate::language::Words { fr: $fr, en: $en })
    };
    ({ about $fr:literal / $en:literal; to $to_fr:literal / $to_en:literal }) => {
        $crate::language::Voiced {
            about: $crate::language::Words { fr: $fr, en: $en },
            to: $crate::language::Words { fr: $to_fr, en: $to_en },
        }
    };
}
pub(crate) use voiced;

/// The English words about the person, for a doc comment.
macro_rules! doc_of {
    ({ words $name:ident }) => {
        $crate::rule::shared_words::shared_words!(doc_of $name)
    };
    ({ both $fr:literal / $en:literal }) => {
        $en
    };
    ({ about $fr:literal / $en:literal; to $to_fr:literal / $to_en:literal }) => {
        $en
    };
}
pub(crate) use doc_of;

/// A closed list of choices or states: `choices! { /// … pub enum Name { 1 Variant "slug": "fr" / "en"; … } }`, or of an
/// enum defined elsewhere: `choices! { of Name { … } }`. Words defined elsewhere: `1 Variant "slug" { words name };`.
macro_rules! choices {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($number:literal $variant:ident $slug:literal
            $(: $fr:literal / $en:literal)? $({ words $words:ident })?;)+
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name {
            $(
                #[doc = concat!("`", $slug, "`: ", $crate::rule::declare::doc_of!({
                    $(both $fr / $en)? $(words $words)?
                }), ".")]
                $variant,
            )+
        }

        $crate::rule::declare::choices! {
            of $name { $($number $variant $slug $(: $fr / $en)? $({ words $words })?;)+ }
        }
    };
    (of $name:ident {
        $($number:literal $variant:ident $slug:literal
            $(: $fr:literal / $en:literal)? $({ words $words:ident })?;)+
    }) => {
        impl $name {
            /// Its number in the list, from 1, as in the C interface. Never reused. [Example](crate::rules#lists).
            #[must_use]
            pub const fn number(self) -> u8 {
                match self { $($name::$variant => $number,)+ }
            }

            #[allow(dead_code, reason = "of use where a fact has a default")]
            pub(crate) const fn value(self) -> $crate::rule::fact::Value<'static> {
                $crate::rule::fact::Value::Choice(self.number())
            }
        }

        /// Its slug.
        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad($crate::rule::member::Choice::slug(*self))
            }
        }

        impl $crate::rule::member::sealed::Sealed for $name {}

        impl $crate::rule::member::Member for $name {
            const ALL: &'static [Self] = &[$($name::$variant),+];

            #[inline(always)]
            fn place(self) -> u8 {
                self.number()
            }
        }

        impl $crate::rule::member::Choice for $name {
            const TABLE: &'static [$crate::rule::member::ChoiceSpec] = &[
                $($crate::rule::member::ChoiceSpec {
                    slug: $slug,
                    words: $crate::rule::declare::voiced!({
                        $(both $fr / $en)? $(words $words)?
                    }).about,
                },)+
            ];
        }

        impl<'a> $crate::rule::given::Known<'a> for $name {
            const FILLER: Self = {
                let [first, ..] = [$($name::$variant),+];
                first
            };

            #[inline(always)]
            fn from_value(value: $crate::rule::fact::Value<'a>) -> Option<Self> {
                match value {
                    $($crate::rule::fact::Value::Choice($number) => Some($name::$variant),)+
                    _ => None,
                }
            }

            fn into_value(self) -> $crate::rule::fact::Value<'a> {
                self.value()
            }
        }

        impl $crate::rule::value::RustValue for $name {
            const FILLER: Self = <$name as $crate::rule::given::Known<'static>>::FILLER;

            fn out(self) -> $crate::rule::value::Out {
                $crate::rule::value::Out::Slug(self.number())
            }

            fn from_out(out: $crate::rule::value::Out) -> Option<Self> {
                match out {
                    $($crate::rule::value::Out::Slug($number) => Some($name::$variant),)+
                    _ => None,
                }
            }
        }
    };
}
pub(crate) use choices;

/// A list of next steps: `["one", "two"]`; after `..`, a list that has a name: `["one", ..LIST]`, `[..LIST, "last"]`.
macro_rules! steps {
    ([$($step:literal),* $(,)?]) => {
        &[$($step),*]
    };
    ([$($step:literal,)* ..$rest:path]) => {
        const {
            const FIRST: &[&str] = &[$($step),*];
            &$crate::rule::joined::<{ FIRST.len() + $rest.len() }>(FIRST, $rest)
        }
    };
    ([$($step:literal,)* ..$rest:path, $($more:tt)+]) => {
        const {
            const FIRST: &[&str] = $crate::rule::declare::steps!([$($step,)* ..$rest]);
            const MORE: &[&str] = $crate::rule::declare::steps!([$($more)+]);
            &$crate::rule::joined::<{ FIRST.len() + MORE.len() }>(FIRST, MORE)
        }
    };
}
pub(crate) use steps;

/// The steps of the days between the two systems of the certificate service, from those of later days.
macro_rules! steps_between {
    ($later:tt) => {
        const {
            const LATER: &[&str] = $crate::rule::declare::steps!($later);
            const NOTICE: &[&str] = $crate::rule::SYSTEM_NOT_PUBLISHED;
            const BETWEEN: &[&str] =
                &$crate::rule::joined::<{ NOTICE.len() + LATER.len() }>(NOTICE, LATER);
            if $crate::rule::need_notice_of_system(LATER) { Some(BETWEEN) } else { None }
        }
    };
}
pub(crate) use steps_between;

/// The outcomes of a rule. Under `next`, by [`steps!`], the statements that explain what to do. `opens_the_way true` after them
/// puts them before the steps of other acts. `label` gives a list its few words for an outcome that is no act of the rule.
macro_rules! outcomes {
    ($($number:literal $name:ident $slug:literal rank $rank:literal $words:tt $(label $label_fr:literal / $label_en:literal)?
        next $steps:tt $(after_clicsequr $later:tt)? $(opens_the_way $open:tt)?;
    )+) => {
        /// What the rule answers. Exhaustive on purpose: callers should see a new outcome.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Outcome {
            $(#[doc = concat!("`", $slug, "`: ", $crate::rule::declare::doc_of!($words), ".")] $name,)+
        }

        impl Outcome {
            /// Its number, from 1, as in the C interface. Never reused. [Example](crate::rules#lists).
            #[must_use]
            pub const fn number(self) -> u8 {
                match self { $(Outcome::$name => $number,)+ }
            }

            /// Its slug, as in JSON. [Example](crate::rules#lists).
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Outcome::$name => $slug,)+ }
            }

            /// Its sentence in that voice, without an initial capital and a full stop. [Example](crate::rules#lists).
            #[must_use]
            pub const fn words(self, voice: $crate::language::Voice) -> $crate::language::Words {
                match self { $(Outcome::$name => $crate::rule::declare::voiced!($words).in_voice(voice),)+ }
            }
        }

        /// Its slug.
        impl core::fmt::Display for Outcome {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.slug())
            }
        }

        impl Outcome {
            const FIRST: Self = {
                let [first, ..] = [$(Outcome::$name),+];
                first
            };
        }

        impl $crate::rule::member::sealed::Sealed for Outcome {}

        impl $crate::rule::member::Member for Outcome {
            const ALL: &'static [Self] = &[$(Outcome::$name),+];

            #[inline(always)]
            fn place(self) -> u8 {
                self.number()
            }
        }

        const OUTCOMES: &[$crate::rule::OutcomeSpec] = &[$($crate::rule::OutcomeSpec {
            slug: $slug,
            rank: $rank,
            words: $crate::rule::declare::voiced!($words),
            label: $crate::rule::declare::first!(
                $(Some($crate::language::Words { fr: $label_fr, en: $label_en }),)? None
            ),
            next_steps: $crate::rule::NextSteps {
                first: $crate::rule::declare::steps!($steps),
                after_clicsequr: $crate::rule::declare::first!(
                    $(Some($crate::rule::declare::steps!($later)),)? None
                ),
                between_systems: $crate::rule::declare::first!(
                    $($crate::rule::declare::steps_between!($later),)? None
                ),
            },
            opens_the_way: $crate::rule::declare::first!($($open,)? false),
        },)+];
    };
}
pub(crate) use outcomes;

/// The reasons of a rule. In a sentence `{name}` is replaced by a value or fact, or by an entry of `sentence_values`, and
/// `{rule.why}` by the reasons of a rule that it asks. Words in `[…]` are left out if a value in them is not known; in `[…|…]`
/// the second words then replace them.
macro_rules! reasons {
    ($(
        $place:literal $name:ident $slug:literal [$($source:literal),+] $words:tt $(limits [$($limit:expr),* $(,)?])?;
    )+) => {
        /// Why the rule answers as it does. Exhaustive on purpose.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Reason {
            $(#[doc = concat!("`", $slug, "`: ", $crate::rule::declare::doc_of!($words), ".")] $name,)+
        }

        impl Reason {
            /// Its number: that of the rule, then two digits. Stable and never reused. [Example](crate::rules#lists).
            #[must_use]
            pub const fn number(self) -> u16 {
                match self { $(Reason::$name => RULE_NUMBER * 100 + $place,)+ }
            }

            /// Its slug, as in JSON. [Example](crate::rules#lists).
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Reason::$name => $slug,)+ }
            }

            /// Its entry in the table of the rule: number, slug, words and sources. [Example](crate::rules#lists).
            #[must_use]
            pub const fn spec(self) -> &'static $crate::rule::ReasonSpec {
                match self {
                    $(Reason::$name => const {
                        &$crate::rule::ReasonSpec {
                            slug: $slug,
                            number: RULE_NUMBER * 100 + $place,
                            words: $crate::rule::declare::voiced!($words),
                            marks: $crate::rule::marks::marks!($crate::rule::declare::voiced!($words)),
                            sources: &[$($source),+],
                            limits: $crate::rule::declare::first!($(Some(&[$($limit),*]),)? None),
                        }
                    },)+
                }
            }
        }

        /// Its slug.
        impl core::fmt::Display for Reason {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.slug())
            }
        }

        impl $crate::rule::member::sealed::Sealed for Reason {}

        impl $crate::rule::member::Member for Reason {
            const ALL: &'static [Self] = &[$(Reason::$name),+];

            #[inline(always)]
            fn place(self) -> u8 {
                match self { $(Reason::$name => $place,)+ }
            }
        }

        impl $crate::rule::Condition for Reason {
            fn spec(self) -> &'static $crate::rule::ReasonSpec {
                Reason::spec(self)
            }
        }

        const REASONS: &[$crate::rule::ReasonSpec] = &[$(*Reason::$name.spec()),+];
    };
}
pub(crate) use reasons;

/// The Rust type of a known value of a form: `(Day)`, `(Day, or "none": "fr" / "en")`, `(Number<0, 730>)`…
macro_rules! known_type {
    ($lt:lifetime Number $($rest:tt)*) => { i32 };
    ($lt:lifetime Text) => { &$lt str };
    ($lt:lifetime Periods) => { &$lt [$crate::rule::fact::Period] };
    ($lt:lifetime Object) => { $crate::rule::given::Object };
    ($lt:lifetime Set < $of:ident >) => { $crate::rule::member::Set<$of> };
    ($lt:lifetime $kind:ident) => { $kind };
}
pub(crate) use known_type;

/// The kind of a form, for the table.
macro_rules! kind_of {
    (Number < $from:tt, $to:tt >) => {
        $crate::rule::fact::Kind::Number($from, $to)
    };
    (Text) => {
        $crate::rule::fact::Kind::Text
    };
    (Periods) => {
        $crate::rule::fact::Kind::Periods
    };
    (Object) => {
        $crate::rule::fact::Kind::Object
    };
    (Day) => {
        $crate::rule::fact::Kind::Day
    };
    (Instant) => {
        $crate::rule::fact::Kind::Instant
    };
    (bool) => {
        $crate::rule::fact::Kind::YesNo
    };
    (Set < $of:ident >) => {
        $crate::rule::fact::Kind::Set(<$of as $crate::rule::member::Choice>::TABLE)
    };
    ($of:ident) => {
        $crate::rule::fact::Kind::Choice(<$of as $crate::rule::member::Choice>::TABLE)
    };
}
pub(crate) use kind_of;

/// Takes a form apart: `form!(what, extra… ; form)` calls `what` with `[word] [default] [optional] [kind]`.
macro_rules! form {
    ($then:ident [$($extra:tt)*] ($kind:ident $(<$($arg:tt),+>)?)) => {
        $crate::rule::declare::$then!([$($extra)*] [] [] [] [$kind $(<$($arg),+>)?])
    };
    ($then:ident [$($extra:tt)*] ($kind:ident $(<$($arg:tt),+>)? = $default:expr)) => {
        $crate::rule::declare::$then!([$($extra)*] [] [$default] [] [$kind $(<$($arg),+>)?])
    };
    ($then:ident [$($extra:tt)*] ($kind:ident $(<$($arg:tt),+>)?, optional)) => {
        $crate::rule::declare::$then!([$($extra)*] [] [] [optional] [$kind $(<$($arg),+>)?])
    };
    ($then:ident [$($extra:tt)*]
        ($kind:ident $(<$($arg:tt),+>)?,
            or $word:literal $(: $fr:literal / $en:literal)? $({ words $words:ident })?)) => {
        $crate::rule::declare::$then!([$($extra)*]
            [$word, { $(both $fr / $en)? $(words $words)? }] [] [] [$kind $(<$($arg),+>)?])
    };
    ($then:ident [$($extra:tt)*]
        ($kind:ident $(<$($arg:tt),+>)?,
            or $word:literal $(: $fr:literal / $en:literal)? $({ words $words:ident })? = $default:expr)) => {
        $crate::rule::declare::$then!([$($extra)*]
            [$word, { $(both $fr / $en)? $(words $words)? }] [$default] [] [$kind $(<$($arg),+>)?])
    };
}
pub(crate) use form;

/// The type of a fact as a caller gives it.
macro_rules! given_type {
    ([$lt:lifetime] [] $default:tt $optional:tt [$($kind:tt)+]) => {
        $crate::rule::given::Given<$crate::rule::declare::known_type!($lt $($kind)+)>
    };
    ([$lt:lifetime] [$($word:tt)+] $default:tt $optional:tt [$($kind:tt)+]) => {
        $crate::rule::given::GivenOrNone<$crate::rule::declare::known_type!($lt $($kind)+)>
    };
}
pub(crate) use given_type;

/// The type of a fact that is known: `None` is the fact's own word, or a fact that may stay unknown.
macro_rules! fact_type {
    ([$lt:lifetime] [] $default:tt [] [$($kind:tt)+]) => {
        $crate::rule::declare::known_type!($lt $($kind)+)
    };
    ([$lt:lifetime] $word:tt $default:tt $optional:tt [$($kind:tt)+]) => {
        Option<$crate::rule::declare::known_type!($lt $($kind)+)>
    };
}
pub(crate) use fact_type;

/// The type of a fact's column.
macro_rules! column_type {
    ([$lt:lifetime] $word:tt $default:tt $optional:tt [Text]) => {
        Option<$crate::columns::Texts<$lt>>
    };
    // Periods have no column.
    ([$lt:lifetime] $word:tt $default:tt $optional:tt [Periods]) => {
        Option<core::convert::Infallible>
    };
    ([$lt:lifetime] $word:tt $default:tt $optional:tt $kind:tt) => {
        Option<&$lt [i32]>
    };
}
pub(crate) use column_type;

/// A fact that is known, from the machinery.
macro_rules! fact_value {
    ([$value:expr] [] $default:tt [] $kind:tt) => {
        $crate::rule::given::Known::from_value($value)
            .unwrap_or(<_ as $crate::rule::given::Known<'_>>::FILLER)
    };
    ([$value:expr] $word:tt $default:tt $optional:tt $kind:tt) => {
        $crate::rule::given::Known::from_value($value)
    };
}
pub(crate) use fact_value;

/// A fact of the table.
macro_rules! fact_spec {
    ([$name:expr, $label:tt] [$($word:literal, $words:tt)?] [$($default:expr)?] $optional:tt [$($kind:tt)+]) => {
        $crate::rule::fact::FactSpec::new(
            $name,
            $crate::rule::declare::kind_of!($($kind)+),
            $crate::rule::declare::voiced!($label),
        )
        $(.or_word($word, $crate::rule::declare::voiced!($words).about))?
        $(.or($default))?
    };
}
pub(crate) use fact_spec;

/// What a flag of a fact takes: words, as elsewhere but without braces, or an expression.
macro_rules! flag_value {
    (words $name:ident) => {
        $crate::rule::declare::voiced!({ words $name })
    };
    (about $($words:tt)+) => {
        $crate::rule::declare::voiced!({ about $($words)+ })
    };
    ($value:expr) => {
        $value
    };
}
pub(crate) use flag_value;

/// The facts of a rule: `facts! { on day; Variant name (form) [flags] { label }; … }`.
///
/// The clock is `day`, `day if any` or `instant`; `with 'a` after it where a fact borrows. A form is a kind (`Day`,
/// `Instant`, `bool`, `Number<1, 9>`, `Text`, `Periods`, `Object`, a list of `choices!`, `Set<…>` of one), the word that
/// it takes too (`, or "none": "fr" / "en"`, `, or "none" { words name }`), its default (`= value`), or `, optional` where the rule can decide
/// without it. Flags are those of [`FactSpec`](crate::rule::fact::FactSpec).
macro_rules! facts {
    (on $clock:ident $(if $any:ident)?; $($facts:tt)*) => {
        $crate::rule::declare::facts! { @with ['static '_] [] [$clock $($any)?] $($facts)* }
    };
    (on $clock:ident $(if $any:ident)? with $lt:lifetime; $($facts:tt)*) => {
        $crate::rule::declare::facts! { @with [$lt $lt] [<$lt>] [$clock $($any)?] $($facts)* }
    };
    (@with [$lt:lifetime $any_lt:lifetime] [$($generics:tt)*] $clock:tt $(
        $(#[$meta:meta])*
        $variant:ident $name:ident $(as $key:literal)? ($($form:tt)+) [$($flag:ident $(($($arg:tt)*))?),*] $label:tt;
    )*) => {
        /// A fact that the rule asks about, by name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Fact {
            $(#[doc = concat!("`", $crate::rule::declare::key!($name $($key)?), "`: ", $crate::rule::declare::doc_of!($label), ".")] $variant,)*
        }

        /// Its name.
        impl core::fmt::Display for Fact {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.name())
            }
        }

        impl $crate::rule::member::sealed::Sealed for Fact {}

        impl $crate::rule::member::Member for Fact {
            const ALL: &'static [Self] = &[$(Fact::$variant),*];

            #[inline(always)]
            fn place(self) -> u8 {
                match self {
                    $(Fact::$variant => const {
                        $crate::rule::fact::place_of(FACTS, $crate::rule::declare::key!($name $($key)?))
                    },)*
                }
            }
        }

        impl Fact {
            /// Its name, as in a question's `facts`. [Example](crate::rules#lists).
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Fact::$variant => $crate::rule::declare::key!($name $($key)?),)* }
            }

            /// What it is, for a person, in that voice. [Example](crate::rules#lists).
            #[must_use]
            pub const fn label(self, voice: $crate::language::Voice) -> $crate::language::Words {
                let _ = voice;
                match self { $(Fact::$variant => $crate::rule::declare::voiced!($label).in_voice(voice),)* }
            }
        }

        const FACTS: &[$crate::rule::fact::FactSpec] = &[$(
            $crate::rule::declare::form!(fact_spec [$crate::rule::declare::key!($name $($key)?), $label] ($($form)+))
                $(.$flag($($crate::rule::declare::flag_value!($($arg)*))?))*,
        )*];

        $crate::rule::declare::ask_struct! {
            $clock [$($generics)*]
            $(
                #[doc = concat!($crate::rule::declare::doc_of!($label), ".")]
                $(#[$meta])*
                pub $name: $crate::rule::declare::form!(given_type [$lt] ($($form)+)),
            )*
        }

        $crate::columns::columns_struct! {
            $clock
            $(
                #[doc = concat!($crate::rule::declare::doc_of!($label), ".")]
                $(#[$meta])*
                $variant pub $name: ($($form)+),
            )*
        }

        impl $($generics)* Ask $($generics)* {
            /// The case that the rule is asked on, each fact checked as at every entry point.
            #[allow(unused_mut, reason = "a rule may have no facts")]
            #[inline(always)]
            fn case(&self) -> Result<$crate::asking::question::CheckedCase<$lt>, $crate::rule::error::Error> {
                let mut case = $crate::asking::question::CheckedCase::blank(&RULE, self.moment(), self.readings)
                    .map_err(|fault| fault.named(&RULE))?;
                $(case.give_fact(Fact::$variant, self.$name.input())?;)*
                Ok(case)
            }

            /// Checks the question and asks it. The outcome is worked out at once, every other part when it is read.
            /// [Example](crate::rules#asking).
            ///
            /// # Errors
            ///
            /// The first fault, in the same order for every entry point: the moment, each fact in the order of the table, then
            /// relations between facts.
            #[inline]
            pub fn ask(&self) -> Result<Asked<$lt>, $crate::rule::error::Error> {
                let case = self.case()?;
                case.ask().map(Asked).map_err(|fault| fault.named(&RULE))
            }

            /// Checks the question and decides it, the fast path: the rule decides once, and nothing is allocated.
            /// [Example](crate::rules#asking).
            ///
            /// `None` if a fact that the rule reads is unknown, even if the outcome does not depend on it; then
            /// [`ask`](Self::ask) has an outcome, or the error of facts that fit no value of the unknown one, which is not
            /// looked for here.
            ///
            /// # Errors
            ///
            /// The first fault, as [`ask`](Self::ask), but that the relations are those between known facts.
            #[inline]
            pub fn decide(&self) -> Result<Option<Decision>, $crate::rule::error::Error> {
                let case = self.case()?;
                let decided = case.decide().map_err(|fault| fault.named(&RULE))?;
                Ok(decided.map(|decision| Decision::from_any(&decision)))
            }

            /// The days of that fact as ranges with one verdict each, from 1900-01-01 to 2199-12-31. The fact itself must be left
            /// out, and all other facts that can decide must be known. [Example](crate::rules#asking).
            ///
            /// # Errors
            ///
            /// As [`Question::boundaries`]($crate::dynamic::Question::boundaries).
            pub fn boundaries(
                &self,
                fact: Fact,
            ) -> Result<
                $crate::boundaries::Boundaries<$crate::asking::typed::Verdict<Outcome>>,
                $crate::rule::error::Error,
            > {
                Ok(self.case()?.boundaries(fact.name())?.typed())
            }

            /// The same question with one fact changed. [Example](crate::rules#asking).
            #[allow(unused_mut, unreachable_code, reason = "a rule may have no facts")]
            #[must_use]
            pub fn with(mut self, change: Change $($generics)*) -> Self {
                match change {
                    $(Change::$variant(to) => self.$name = to,)*
                }
                self
            }
        }

        /// The facts as `decide` reads them: all known. `Debug` does not show them.
        #[derive(Clone, Copy, PartialEq, Eq)]
        #[allow(clippy::struct_excessive_bools, dead_code, reason = "each is a fact of its own")]
        pub(crate) struct Facts $($generics)* {
            $(pub(crate) $name: $crate::rule::declare::form!(fact_type [$lt] ($($form)+)),)*
        }

        impl $($generics)* Facts $($generics)* {
            #[inline(always)]
            pub(crate) fn of(case: &$crate::rule::Case<$any_lt>) -> Self {
                let _ = case;
                Facts {
                    $($name: $crate::rule::declare::form!(fact_value [case.get(Fact::$variant)] ($($form)+)),)*
                }
            }
        }

        /// A fact with another value: what a flip says would give a better outcome.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Change $($generics)* {
            $(#[doc = concat!("`", $crate::rule::declare::key!($name $($key)?), "`.")]
            $variant($crate::rule::declare::form!(given_type [$lt] ($($form)+))),)*
        }

        impl $($generics)* Change $($generics)* {
            /// Which fact is changed. [Example](crate::rules#lists).
            #[must_use]
            pub const fn fact(&self) -> Fact {
                match *self { $(Change::$variant(_) => Fact::$variant,)* }
            }

            fn of(fact: Fact, to: $crate::rule::fact::Value<$lt>) -> Self {
                let _ = to;
                match fact {
                    $(Fact::$variant => Change::$variant(
                        <$crate::rule::declare::form!(given_type [$lt] ($($form)+))>::from_value(to),
                    ),)*
                }
            }
        }

        impl $($generics)* Asked<$lt> {
            /// Changes of one fact that give a better outcome, in the order of the table. [Example](crate::rules#the-answer).
            #[allow(unused_variables, unreachable_code, reason = "a rule may have no facts")]
            pub fn flips(
                &self,
            ) -> impl Iterator<Item = $crate::asking::typed::Flip<Change $($generics)*, Outcome>> {
                self.0.flips().filter_map(|flip| {
                    let fact = <Fact as $crate::rule::member::Member>::ALL.get(flip.fact)?;
                    let change = Change::of(*fact, flip.to);
                    let verdict = $crate::asking::typed::Verdict::of(flip.outcome);
                    Some($crate::asking::typed::Flip { change, verdict, nature: flip.nature })
                })
            }
        }
    };
}
pub(crate) use facts;

/// The name of a fact in a question: the name of its field, or the one given after `as`.
macro_rules! key {
    ($name:ident) => {
        stringify!($name)
    };
    ($name:ident $key:literal) => {
        $key
    };
}
pub(crate) use key;

/// The struct `Ask`, by the rule's clock.
macro_rules! ask_struct {
    (@struct [$as_of:ty] [$($generics:tt)*] [$($derive:ident)?] $doc:literal $($fields:tt)*) => {
        /// A question to the rule: a moment, the facts as far as they are given, and the readings chosen.
        ///
        /// Facts that are left out are absent: `..Ask::on(day)` leaves out all that are not named. `Debug` shows the readings and
        /// whether each fact is known, but no day, not even the moment, which may be the day of a person's act.
        #[derive(Clone, Copy, PartialEq, Eq $(, $derive)?)]
        pub struct Ask $($generics)* {
            #[doc = $doc]
            pub as_of: $as_of,
            /// The readings chosen, for points on which the sources are silent or disagree.
            pub readings: $crate::rule::reading::Readings,
            $($fields)*
        }
    };
    ([day] $generics:tt $(#[$m1:meta] $(#[$m2:meta])* pub $name:ident: $type:ty,)*) => {
        $crate::rule::declare::ask_struct! {
            @struct [$crate::calendar::Day] $generics [] "The day of the question, a civil day in Québec."
            $(#[$m1] $(#[$m2])* pub $name: $type,)*
        }
        $crate::rule::declare::ask_struct! { @impl $generics
            /// A question on that day, with no fact given. [Example](crate::rules#asking).
            #[must_use]
            pub fn on(day: impl Into<$crate::calendar::Day>) -> Self {
                Ask {
                    as_of: day.into(),
                    readings: $crate::rule::reading::Readings::default(),
                    $($name: Default::default(),)*
                }
            }

            fn moment(&self) -> $crate::rule::fact::Input<'static> {
                self.as_of.into()
            }
        }
        $crate::rule::declare::ask_struct! { @debug $generics [as_of readings $($name)*] }
    };
    ([instant] $generics:tt $(#[$m1:meta] $(#[$m2:meta])* pub $name:ident: $type:ty,)*) => {
        $crate::rule::declare::ask_struct! {
            @struct [$crate::calendar::Instant] $generics [] "The instant of the question."
            $(#[$m1] $(#[$m2])* pub $name: $type,)*
        }
        $crate::rule::declare::ask_struct! { @impl $generics
            /// A question at that instant, with no fact given. [Example](crate::rules#asking).
            #[must_use]
            pub fn at(instant: impl Into<$crate::calendar::Instant>) -> Self {
                Ask {
                    as_of: instant.into(),
                    readings: $crate::rule::reading::Readings::default(),
                    $($name: Default::default(),)*
                }
            }

            fn moment(&self) -> $crate::rule::fact::Input<'static> {
                self.as_of.into()
            }
        }
        $crate::rule::declare::ask_struct! { @debug $generics [as_of readings $($name)*] }
    };
    ([day any] $generics:tt $(#[$m1:meta] $(#[$m2:meta])* pub $name:ident: $type:ty,)*) => {
        $crate::rule::declare::ask_struct! {
            @struct [Option<$crate::calendar::Day>] $generics [Default]
            "The day of the question, a civil day in Québec; `None` where it does not matter."
            $(#[$m1] $(#[$m2])* pub $name: $type,)*
        }
        $crate::rule::declare::ask_struct! { @impl $generics
            /// A question on that day, with no fact given. Without a day: `Ask::default()`. [Example](crate::rules#asking).
            #[must_use]
            pub fn on(day: impl Into<$crate::calendar::Day>) -> Self {
                Ask { as_of: Some(day.into()), ..Ask::default() }
            }

            fn moment(&self) -> $crate::rule::fact::Input<'static> {
                self.as_of.map_or($crate::rule::fact::Input::Absent, Into::into)
            }
        }
        $crate::rule::declare::ask_struct! { @debug $generics [as_of readings $($name)*] }
    };
    (@impl [$($generics:tt)*] $($items:tt)*) => {
        impl $($generics)* Ask $($generics)* { $($items)* }
    };
    (@debug [$($generics:tt)*] [$as_of:ident $($field:ident)*]) => {
        impl $($generics)* core::fmt::Debug for Ask $($generics)* {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_struct("Ask")
                    .field(stringify!($as_of), &$crate::rule::debug::Hidden)
                    $(.field(stringify!($field), &self.$field))*
                    .finish()
            }
        }
    };
}
pub(crate) use ask_struct;

/// The Rust type of a value: `(Day)`, or `(Day?)` where it may be null on known facts.
macro_rules! value_type {
    (Cents) => { i32 };
    (Options < $keys:ident, $states:ident >) => { $crate::rule::member::States<$keys, $states> };
    ($kind:ident $(<$($arg:ident),+>)?) => { $kind $(<$($arg),+>)? };
}
pub(crate) use value_type;

/// What a value is, for the table.
macro_rules! value_kind {
    (Day) => {
        $crate::rule::value::ValueKind::Day
    };
    (Instant) => {
        $crate::rule::value::ValueKind::Instant
    };
    (i32) => {
        $crate::rule::value::ValueKind::Number
    };
    (Cents) => {
        $crate::rule::value::ValueKind::Cents
    };
    (bool) => {
        $crate::rule::value::ValueKind::Flag
    };
    (ShortText) => {
        $crate::rule::value::ValueKind::Text
    };
    (Set < $of:ident >) => {
        $crate::rule::value::ValueKind::Set(<$of as $crate::rule::member::Choice>::TABLE)
    };
    (States < $keys:ident, $states:ident >) => {
        $crate::rule::value::ValueKind::States {
            keys: <$keys as $crate::rule::member::Choice>::TABLE,
            states: <$states as $crate::rule::member::Choice>::TABLE,
        }
    };
    (Options < $keys:ident, $states:ident >) => {
        $crate::rule::value::ValueKind::Options {
            keys: <$keys as $crate::rule::member::Choice>::TABLE,
            states: <$states as $crate::rule::member::Choice>::TABLE,
            available: $states::AVAILABLE,
        }
    };
    ($of:ident) => {
        $crate::rule::value::ValueKind::Slug(<$of as $crate::rule::member::Choice>::TABLE)
    };
}
pub(crate) use value_kind;

/// The values of a rule: `values! { name (Type) { label }; … }`. A type may end in `?`: null where it does not apply. A day, an
/// instant and the days left have, besides, a name among those of a contest: `name as Name (Day) { label };`. A
/// value that is not one Rust value names its kind: `name (= ValueKind::…) { label };`; the rule's own code then sets a flag,
/// which callers do not see, that says whether the answer has it. Acts are `name (Duties<Act>) { label };`. A value that says
/// nothing in words by itself names, between the two, when it is shown: `name (bool) [where_yes] { label };` (see
/// [`Shown`](crate::rule::value::Shown)).
macro_rules! values {
    ($($name:ident $(as $day:ident)? ($($form:tt)+) $(since $since:ident)? $([$($shown:tt)+])? {$($label:tt)+};)*) => {
        $crate::rule::declare::values! { @struct [] $($name ($($form)+) {$($label)+};)* }
        $crate::rule::declare::values! { @days [] [] $($name $(as $day)? ($($form)+) {$($label)+};)* }

        const VALUES: &[$crate::rule::value::ValueSpec] = &[$($crate::rule::value::ValueSpec {
            name: stringify!($name),
            kind: $crate::rule::declare::values!(@kind ($($form)+)),
            is_day: $crate::rule::declare::values!(@is_day $($day)?),
            label: $crate::rule::declare::voiced!({$($label)+}),
            shown: $crate::rule::declare::values!(@shown $($($shown)+)?),
            since: $crate::rule::declare::values!(@since $($since)?),
        },)*];
        $($(const _: fn(&Facts) = |facts| _ = &facts.$since;)?)*

        impl $crate::rule::IntoDecision for Decision {
            #[allow(unused_mut, reason = "most rules have no duties")]
            #[inline(always)]
            fn into_decision(self) -> $crate::rule::Decision {
                let mut decision = $crate::rule::Decision::new(
                    self.outcome.number(),
                    $crate::rule::ReasonSet(self.reasons.bits()),
                    &[$($crate::rule::declare::values!(@out ($($form)+) self.$name)),*],
                );
                $($crate::rule::declare::values!(@duties ($($form)+) decision, self.$name);)*
                decision
            }
        }

        impl Decision {
            #[allow(dead_code, reason = "of use where the rule is asked with every fact known")]
            #[inline(always)]
            fn from_any(any: &$crate::rule::Decision) -> Self {
                Decision {
                    outcome: $crate::rule::member::at_place(any.outcome).unwrap_or(Outcome::FIRST),
                    reasons: $crate::rule::member::Set::from_bits(any.reasons.0),
                    $($name: $crate::rule::declare::values!(
                        @back ($($form)+) any, const { $crate::rule::value::place_of(VALUES, stringify!($name)) }
                    ),)*
                }
            }
        }

        /// Rule, outcome, reasons, and of each value only whether it is there.
        impl core::fmt::Debug for Decision {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let any = $crate::rule::IntoDecision::into_decision(*self);
                let decided = $crate::rule::debug::Decided {
                    rule: &RULE,
                    outcome: any.outcome,
                    reasons: self.reasons.iter().map(Reason::slug).collect(),
                    values: &any.values,
                    duties: any.duties,
                };
                decided.begin("Decision", f).finish_non_exhaustive()
            }
        }

        $($crate::rule::declare::values! { @getter ($($form)+) $name {$($label)+} })*
    };
    (@since) => { None };
    (@since $since:ident) => { Some(stringify!($since)) };
    (@days [$($days:tt)*] [] $name:ident (Duties<$acts:ident>) $label:tt; $($rest:tt)*) => {
        $crate::rule::declare::values! { @days [$($days)*] [$acts] $($rest)* }
    };
    (@days [$($days:tt)*] $acts:tt $name:ident as $day:ident $form:tt $label:tt; $($rest:tt)*) => {
        $crate::rule::declare::values! { @days [$($days)* $name $day $label;] $acts $($rest)* }
    };
    (@days $days:tt $acts:tt $name:ident (Day $(?)?) $($rest:tt)*) => {
        compile_error!(concat!(stringify!($name), " is a day: name it, `", stringify!($name), " as Name`"));
    };
    (@days $days:tt $acts:tt $name:ident (Instant $(?)?) $($rest:tt)*) => {
        compile_error!(concat!(stringify!($name), " is an instant: name it, `", stringify!($name), " as Name`"));
    };
    (@days $days:tt $acts:tt days_left $form:tt $($rest:tt)*) => {
        compile_error!("days_left has a name too: `days_left as DaysLeft`");
    };
    (@days $days:tt $acts:tt $name:ident $form:tt $label:tt; $($rest:tt)*) => {
        $crate::rule::declare::values! { @days $days $acts $($rest)* }
    };
    (@days [$($name:ident $day:ident $label:tt;)*] [$($acts:ident)?]) => {
        /// The name of a day, an instant or a number of days left, as a contest gives it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum DayName {
            $(#[doc = concat!("`", stringify!($name), "`: ", $crate::rule::declare::doc_of!($label), ".")] $day,)*
            $(
                /// A day of an act.
                Duty($acts, $crate::rule::duty::DutyDay),
            )?
            /// `next_change`: the day or instant of the next change.
            NextChange,
        }

        impl DayName {
            fn of(name: $crate::asking::DayName) -> Option<Self> {
                match name {
                    $($crate::asking::DayName::Value(stringify!($name)) => Some(DayName::$day),)*
                    $crate::asking::DayName::Value(_) => None,
                    $($crate::asking::DayName::Duty(act, day) => {
                        let act = <$acts as $crate::rule::member::Choice>::from_slug(act)?;
                        Some(DayName::Duty(act, day))
                    })?
                    #[allow(unreachable_patterns, reason = "of a rule with acts")]
                    $crate::asking::DayName::Duty(..) => None,
                    $crate::asking::DayName::NextChange => Some(DayName::NextChange),
                }
            }
        }

        /// Its name in an answer: `last_day`, `duties.renew.by`, `next_change`.
        impl core::fmt::Display for DayName {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                match self {
                    $(DayName::$day => f.pad(stringify!($name)),)*
                    $(DayName::Duty(act, day) => {
                        let act = <$acts as $crate::rule::member::Choice>::slug(*act);
                        core::fmt::Display::fmt(&$crate::asking::DayName::Duty(act, *day), f)
                    })?
                    DayName::NextChange => f.pad("next_change"),
                }
            }
        }
    };
    (@is_day) => { false };
    (@is_day $day:ident) => { true };
    (@shown) => { $crate::rule::value::Shown::Always };
    (@shown where_yes) => { $crate::rule::value::Shown::WhereYes };
    (@shown where_no($fr:literal / $en:literal)) => {
        $crate::rule::value::Shown::WhereNo($crate::language::Words { fr: $fr, en: $en })
    };
    (@shown unless_as $other:ident) => { $crate::rule::value::Shown::UnlessAs(stringify!($other)) };
    (@shown by_a_reason) => { $crate::rule::value::Shown::ByAReason };
    (@struct [$($field:tt)*]) => {
        /// The result of the fast path, on known facts.
        #[derive(Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct Decision {
            /// The outcome.
            pub outcome: Outcome,
            /// Every condition of the rule that gives it.
            ///
            /// The reasons that any rule may give, [`GeneralReason`](crate::GeneralReason), are not among them: two concern
            /// unknown facts, of which a decision has none; that the procedure was published for clicSÉQUR is only in
            /// `Asked::reasons`. [`GeneralReason`](crate::GeneralReason) has an example.
            pub reasons: $crate::rule::member::Set<Reason>,
            $($field)*
        }
    };
    (@struct [$($field:tt)*] $name:ident (Duties<$acts:ident>) $label:tt; $($rest:tt)*) => {
        $crate::rule::declare::values! { @struct [$($field)*
            #[doc = concat!($crate::rule::declare::doc_of!($label), ".")]
            pub $name: $crate::rule::duty::DutiesOf<$acts>,
        ] $($rest)* }
    };
    (@struct [$($field:tt)*] $name:ident (= $kind:expr) $label:tt; $($rest:tt)*) => {
        $crate::rule::declare::values! { @struct [$($field)* $name: bool,] $($rest)* }
    };
    (@struct [$($field:tt)*] $name:ident $form:tt $label:tt; $($rest:tt)*) => {
        $crate::rule::declare::values! { @struct [$($field)*
            #[doc = concat!($crate::rule::declare::doc_of!($label), ".")]
            pub $name: $crate::rule::declare::values!(@type $form),
        ] $($rest)* }
    };
    (@type ($kind:ident $(<$($arg:ident),+>)? ?)) => {
        Option<$crate::rule::declare::value_type!($kind $(<$($arg),+>)?)>
    };
    (@type ($kind:ident $(<$($arg:ident),+>)?)) => {
        $crate::rule::declare::value_type!($kind $(<$($arg),+>)?)
    };
    (@kind (= $kind:expr)) => { $kind };
    (@kind (Duties<$acts:ident>)) => {
        $crate::rule::value::ValueKind::Duties(<$acts as $crate::rule::member::Choice>::TABLE)
    };
    (@kind ($kind:ident $(<$($arg:ident),+>)? $(?)?)) => {
        $crate::rule::declare::value_kind!($kind $(<$($arg),+>)?)
    };
    (@out (Duties<$acts:ident>) $value:expr) => { $crate::rule::value::Out::Rendered };
    (@out (= $kind:expr) $value:expr) => {
        if $value { $crate::rule::value::Out::Rendered } else { $crate::rule::value::Out::Null }
    };
    (@out ($($form:tt)+) $value:expr) => { $crate::rule::value::RustValue::out($value) };
    (@duties (Duties<$acts:ident>) $decision:ident, $duties:expr) => {
        $decision.duties = Some($duties.by_place())
    };
    (@duties $form:tt $decision:ident, $value:expr) => {};
    (@back (Duties<$acts:ident>) $any:expr, $place:expr) => {
        $any.duties.map_or($crate::rule::duty::DutiesOf::NONE, $crate::rule::duty::DutiesOf::new)
    };
    (@back (= $kind:expr) $any:expr, $place:expr) => {
        $any.value($place) == $crate::rule::value::Out::Rendered
    };
    (@back ($($form:tt)+) $any:expr, $place:expr) => { $crate::rule::value::back($any.value($place)) };
    (@getter (= ValueKind::Decisions) $name:ident $label:tt) => {
        impl Asked<'_> {
            #[doc = concat!($crate::rule::declare::doc_of!($label), ".")]
            ///
            /// Each is asked with the same facts and passed to `each` in turn; `Asked::of` of its rule converts it.
            /// [Example](crate::rules#the-answer).
            pub fn $name(&self, each: impl FnMut($crate::asking::Asked<'_>)) {
                self.0.decisions(each);
            }
        }
    };
    (@getter (= $kind:expr) $name:ident $label:tt) => {};
    (@getter (Duties<$acts:ident>) $name:ident $label:tt) => {
        impl Asked<'_> {
            #[doc = concat!($crate::rule::declare::doc_of!($label), ".")]
            ///
            /// A state or day of an act on which the completions of the unknown facts differ is unknown. [Example](crate::rules#the-answer).
            #[must_use]
            pub fn $name(&self) -> $crate::rule::duty::DutiesOf<$acts> {
                self.0.duties().map_or($crate::rule::duty::DutiesOf::NONE, $crate::rule::duty::DutiesOf::new)
            }
        }
    };
    (@getter ($kind:ident $(<$($arg:ident),+>)? $(?)?) $name:ident $label:tt) => {
        impl Asked<'_> {
            #[doc = concat!($crate::rule::declare::doc_of!($label), ".")]
            ///
            /// `None` if it does not apply, or if the completions of the unknown facts differ on it. [Example](crate::rules#the-answer).
            #[must_use]
            pub fn $name(&self) -> Option<$crate::rule::declare::value_type!($kind $(<$($arg),+>)?)> {
                $crate::rule::value::RustValue::from_out(
                    self.0.value(const { $crate::rule::value::place_of(VALUES, stringify!($name)) }),
                )
            }
        }
    };
}
pub(crate) use values;

/// The rule: what it is called and asks, and the functions that asking needs. Without words, `as_of` is the day of the
/// question. Those that are left out are as
/// [`plain`](crate::rule::plain) says.
macro_rules! rule {
    (
        number: $number:literal,
        slug: $slug:literal,
        cobol: $cobol:literal,
        title: $title_fr:literal / $title_en:literal,
        question: $question:tt,
        as_of: $clock:ident $(, $as_of_fr:literal / $as_of_en:literal)?,
        readings: [$($reading:ident = $default:ident),* $(,)?],
        $(laws: [$($law:path),+ $(,)?],)?
        undetermined: next $steps:tt $(after_clicsequr $later:tt)?,
        decide: |$facts:ident, $case:ident| $decide:expr,
        $(decide_outcome: $decide_outcome:expr,)?
        $(relate: $relate:expr,)?
        $(unknowns: $unknowns:expr,)?
        $(next: $next:expr,)?
        $(independent: $independent:expr,)?
        $(reversible: $reversible:expr,)?
        $(class: $class:expr,)?
        $(known_outcome: $known_outcome:expr,)?
        $(most_open: $most_open:expr,)?
        $(is_value_known: $is_value_known:expr,)?
        $(outcome_depends_on: $outcome_depends_on:expr,)?
        $(alike: $alike:expr,)?
        $(cites: $cites:expr,)?
        $(edges: $edges:expr,)?
        $(turn_parts: $turn_parts:expr,)?
        $(turns: $turns:expr,)?
        $(of_duties: $of_duties:expr,)?
        $(day_if_owed: $day_if_owed:expr,)?
        $(owed_beside: $owed_beside:expr,)?
        $(shown_reasons: $shown_reasons:expr,)?
        $(has_purpose: $has_purpose:expr,)?
        $(deduced: $deduced:expr,)?
        $(rank: $rank:expr,)?
        $(can_act: $can_act:expr,)?
        $(uses: $uses:expr,)?
        $(depends_on_reading: $depends_on_reading:expr,)?
        $(simplified: $simplified:expr,)?
        $(shortened: $shortened:expr,)?
        $(sort: $sort:ty,)?
        $(asks: [$($asked:literal),+] $asks:expr,)?
        $(asks_always: $asks_always:expr,)?
        $(sentence_values: $sentence_values:expr,)?
        $(clicsequr_procedure: $clicsequr:tt,)?
        $(steps_while_possible: $while_possible:tt,)?
    ) => {
        const RULE_NUMBER: u16 = $number;

        /// The rule, as the machinery and every other face see it.
        pub static RULE: $crate::rule::Rule = $crate::rule::Rule {
            number: RULE_NUMBER,
            slug: $slug,
            cobol: $cobol,
            title: $crate::language::Words { fr: $title_fr, en: $title_en },
            question: $crate::rule::declare::voiced!($question),
            clock: $crate::rule::Clock::$clock,
            as_of: $crate::rule::declare::first!(
                $($crate::language::Words { fr: $as_of_fr, en: $as_of_en },)?
                $crate::rule::common::DAY_OF_THE_QUESTION
            ),
            facts: FACTS,
            outcomes: OUTCOMES,
            reasons: REASONS,
            values: VALUES,
            readings: &[$((
                $crate::rule::reading::Reading::$reading,
                $crate::rule::reading::$reading::$default.number(),
            )),*],
            clicsequr_procedure: $crate::rule::declare::first!(
                $($crate::rule::declare::outcomes_of!($clicsequr),)? 0
            ),
            steps_while_possible: $crate::rule::declare::first!(
                $($crate::rule::declare::outcomes_of!($while_possible),)? 0
            ),
            laws: &[$($(|| $crate::rule::law::listed(&$law)),+)?],
            undetermined_steps: $crate::rule::NextSteps {
                first: $crate::rule::declare::steps!($steps),
                after_clicsequr: $crate::rule::declare::first!(
                    $(Some($crate::rule::declare::steps!($later)),)? None
                ),
                between_systems: $crate::rule::declare::first!(
                    $($crate::rule::declare::steps_between!($later),)? None
                ),
            },
            asks_rules: &[$($($asked),+)?],
            decide: decide_case,
            decide_outcome: $crate::rule::declare::first!($(Some($decide_outcome),)? None),
            relate: $crate::rule::declare::first!($($relate,)? $crate::rule::plain::unrelated),
            unknowns: $crate::rule::declare::first!(
                $($unknowns,)? |case| case.unknown_except($crate::rule::member::Set::<Fact>::NONE)
            ),
            next: $crate::rule::declare::first!($($next,)? $crate::rule::plain::first),
            independent: $crate::rule::declare::first!($($independent,)? $crate::rule::fact::FactSet::NONE),
            reversible: $crate::rule::declare::first!(
                $($reversible,)? $crate::rule::fact::FactSet::NONE
            ),
            class: $crate::rule::declare::first!($(Some($class),)? None),
            known_outcome: $crate::rule::declare::first!($($known_outcome,)? $crate::rule::plain::no_known_outcome),
            most_open: $crate::rule::declare::first!($(Some($most_open),)? None),
            is_value_known: $crate::rule::declare::first!($($is_value_known,)? $crate::rule::plain::no_value_known),
            outcome_depends_on: $crate::rule::declare::first!($($outcome_depends_on,)? $crate::rule::plain::on_all),
            edges: edges_at,
            turn_parts: $crate::rule::declare::first!($($turn_parts,)? &[$crate::rule::fact::FactSet::ALL]),
            turns: $crate::rule::declare::first!($($turns,)? $crate::rule::plain::no_turns),
            of_duties: $crate::rule::declare::first!(
                $($of_duties,)? $crate::rule::plain::nothing_follows
            ),
            day_if_owed: $crate::rule::declare::first!($($day_if_owed,)? $crate::rule::plain::no_day),
            owed_beside: $crate::rule::declare::first!($($owed_beside,)? &[]),
            shown_reasons: $crate::rule::declare::first!(
                $($shown_reasons,)? $crate::rule::plain::all_reasons
            ),
            has_purpose: $crate::rule::declare::first!(
                $($has_purpose,)? $crate::rule::plain::every_step
            ),
            deduced: $crate::rule::declare::first!(
                $($deduced,)? $crate::rule::plain::nothing_deduced
            ),
            rank: $crate::rule::declare::first!($($rank,)? $crate::rule::plain::by_outcome),
            can_act: $crate::rule::declare::first!($($can_act,)? $crate::rule::plain::always),
            uses: $crate::rule::declare::first!($($uses,)? $crate::rule::plain::uses_all),
            depends_on_reading: $crate::rule::declare::first!(
                $($depends_on_reading,)? $crate::rule::plain::uses_all
            ),
            asks: $crate::rule::declare::first!($($asks,)? $crate::rule::plain::asks_none),
            asks_always: $crate::rule::declare::first!($($asks_always,)? $crate::rule::plain::asks_all),
            simplified: $crate::rule::declare::first!($(Some($simplified),)? None),
            shortened: $crate::rule::declare::first!($(Some($shortened),)? None),
            sort: $crate::rule::declare::first!(
                $(Some($crate::columns::classes::sort_by::<$sort>()),)? None
            ),
            sentence_values: $crate::rule::declare::first!($($sentence_values,)? $crate::rule::plain::no_sentence_values),
            alike: $crate::rule::declare::first!($(Some($alike),)? None),
            cites: $crate::rule::declare::first!($(Some($cites),)? None),
            columns: $crate::columns::columns_entry! { $clock },
        };

        #[inline(always)]
        fn decide_case(case: &$crate::rule::Case<'_>) -> $crate::rule::Decision {
            #[inline(always)]
            fn read($facts: &Facts, $case: &$crate::rule::Case<'_>) -> impl $crate::rule::IntoDecision {
                $decide
            }
            $crate::rule::IntoDecision::into_decision(read(&Facts::of(case), case))
        }

        fn edges_at(
            case: &$crate::rule::Case<'_>,
            place: usize,
            edges: &mut $crate::rule::edges::ValueEdges,
        ) {
            if let Some(fact) = <Fact as $crate::rule::member::Member>::ALL.get(place) {
                let of_fact: fn(&$crate::rule::Case<'_>, Fact, &mut $crate::rule::edges::ValueEdges) =
                    $crate::rule::declare::first!($($edges,)? $crate::rule::plain::no_edges);
                of_fact(case, *fact, edges);
            }
        }

        $crate::rule::declare::asked_on! { $clock }
        $crate::telling::typed::asked_in_words! {}
    };
}
pub(crate) use rule;

/// `Asked`, by the rule's clock.
macro_rules! asked_on {
    (Instant) => {
        $crate::asking::typed::asked! { Instant }
    };
    ($day:ident) => {
        $crate::asking::typed::asked! { Day }
    };
}
pub(crate) use asked_on;

/// Outcomes as bits: every one, or those of a list.
macro_rules! outcomes_of {
    (true) => {
        u32::MAX
    };
    ([$($outcome:ident),+ $(,)?]) => {
        0 $(| 1 << (Outcome::$outcome.number() - 1))+
    };
}
pub(crate) use outcomes_of;

/// The first of its arguments.
macro_rules! first {
    ($first:expr $(, $rest:expr)* $(,)?) => {
        $first
    };
}
pub(crate) use first;
