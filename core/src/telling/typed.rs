//! Typed answers in words: the methods of `Asked` that produce text for a person.

/// The methods of a rule's `Asked` that produce text for a person.
macro_rules! asked_in_words {
    () => {
        impl Asked<'_> {
            /// The sentence of a reason, in that voice and language, with the values of this answer. [Example](crate::rules#in-words).
            pub fn sentence(
                &self,
                why: $crate::asking::typed::Why<Reason>,
                voice: $crate::language::Voice,
                lang: $crate::language::Lang,
            ) -> impl core::fmt::Display {
                let (asked, reason) = (Some(&self.0), why.spec());
                $crate::telling::sentence::Sentence { asked, reason, voice, lang }
            }

            /// The ids of the sources that a reason of this answer cites. [Example](crate::rules#in-words).
            pub fn sources(
                &self,
                why: $crate::asking::typed::Why<Reason>,
            ) -> impl Iterator<Item = &'static str> {
                self.0.sources(why.spec())
            }

            /// What a person can do in case of this outcome, in order, contacts last. [Example](crate::rules#in-words).
            pub fn next_steps(
                &self,
            ) -> impl Iterator<Item = &'static $crate::telling::statements::Statement> {
                let ids = self.0.next_steps();
                ids.filter_map($crate::telling::statements::by_id)
            }

            /// The answer in several lines, for a person. [Example](crate::rules#in-words).
            #[must_use]
            pub fn explain(&self, lang: $crate::language::Lang) -> alloc::string::String {
                self.0.explain(lang)
            }

            /// The days of the answer as a drawing (SVG). [Example](crate::rules#in-words).
            #[must_use]
            pub fn timeline(&self, lang: $crate::language::Lang) -> alloc::string::String {
                self.0.timeline(lang)
            }

            /// The letter with the reasons, to the person whom the answer is about. [Example](crate::rules#in-words).
            #[must_use]
            pub fn letter(&self, lang: $crate::language::Lang) -> alloc::string::String {
                self.0.letter(lang)
            }

            /// The letter with the reasons, and with details that only its sender knows. [Example](crate::rules#in-words).
            #[must_use]
            pub fn letter_with(
                &self,
                profile: &$crate::telling::letter::profile::Profile<'_>,
                lang: $crate::language::Lang,
            ) -> alloc::string::String {
                self.0.letter_with(profile, lang)
            }
        }
    };
}
pub(crate) use asked_in_words;
