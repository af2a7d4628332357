//! Site authenticity: whether the picture and the personal sentence say that this is the real clicSÉQUR site.
//!
//! Sources: S003-19, S003-20.
//!
//! # Our reading
//!
//! - A picture or sentence that is not displayed is one that is not recognised: S003-20 puts the two side by side.
//! - Either one is enough to stop.
//! - What to do then was in a list that is lost (S003-21, Q27): it is not made up here.
//!
//! ```
//! use echeance::rules::site_authenticity::{Ask, Outcome};
//!
//! // One of the two is enough: whether the picture is recognised need not be known.
//! let asked = Ask { sentence_recognised: false.into(), ..Ask::default() }.ask()?;
//! assert_eq!(asked.outcome(), Some(Outcome::DoNotEnterPassword));
//! # Ok::<(), echeance::Error>(())
//! ```

use crate::rule::declare::{facts, outcomes, reasons, rule, values};
use crate::rule::member::Set;

outcomes! {
    1 DoNotEnterPassword "do-not-enter-password" rank 0 { words do_not_enter_password } next ["do-not-enter-password", "clicsequr-list-lost", "clicsequr-help"];
    2 EnterPassword "enter-password" rank 0 {
        about "la personne peut entrer son mot de passe" / "the person may enter their password";
        to "vous pouvez entrer votre mot de passe" / "you may enter your password"
    } next [];
}

reasons! {
    1 PictureNotRecognised "picture-not-recognised" ["S003-19", "S003-20"] {
        about "la personne ne voit pas ou ne reconnaît pas l’image qu’elle a choisie" /
            "the person does not see or does not recognise the picture that they chose";
        to "vous ne voyez pas ou ne reconnaissez pas l’image que vous avez choisie" /
            "you do not see or do not recognise the picture that you chose"
    };
    2 SentenceNotRecognised "sentence-not-recognised" ["S003-19", "S003-20"] {
        about "la personne ne voit pas ou ne reconnaît pas sa phrase personnelle" /
            "the person does not see or does not recognise their personal sentence";
        to "vous ne voyez pas ou ne reconnaissez pas votre phrase personnelle" /
            "you do not see or do not recognise your personal sentence"
    };
    3 BothRecognised "both-recognised" ["S003-19", "S003-20"] {
        about "la personne reconnaît l’image qu’elle a choisie et sa phrase personnelle" /
            "the person recognises the picture that they chose and their personal sentence";
        to "vous reconnaissez l’image que vous avez choisie et votre phrase personnelle" /
            "you recognise the picture that you chose and your personal sentence"
    };
}

facts! {
    on day if any;
    PictureRecognised picture_recognised (bool) []
        { about "image choisie affichée et reconnue" / "chosen picture displayed and recognised";
          to "vous voyez et reconnaissez votre image" / "you see and recognise your picture" };
    SentenceRecognised sentence_recognised (bool) []
        { about "phrase personnelle affichée et reconnue" /
              "personal sentence displayed and recognised";
          to "vous voyez et reconnaissez votre phrase personnelle" /
              "you see and recognise your personal sentence" };
}

values! {}

rule! {
    number: 18,
    slug: "site-authenticity",
    cobol: "SITE",
    title: "Authenticité du site" / "Site authenticity",
    question: {
        about "L’image et la phrase personnelle montrent-elles que le site est bien celui de clicSÉQUR?" /
            "Do the picture and the personal sentence show that the site is that of clicSÉQUR?";
        to "Votre image et votre phrase personnelle montrent-elles que le site est bien celui de clicSÉQUR?" /
            "Do your picture and your personal sentence show that the site is that of clicSÉQUR?"
    },
    as_of: OptionalDay,
    readings: [],
    undetermined: next ["do-not-enter-password", "clicsequr-help"],
    decide: |facts, _case| decide(facts),
}

/// Whether the password may be entered: both reasons where neither is recognised.
#[inline(always)]
pub(crate) fn decide(facts: &Facts) -> Decision {
    if facts.picture_recognised && facts.sentence_recognised {
        return Decision {
            outcome: Outcome::EnterPassword,
            reasons: Set::of(&[Reason::BothRecognised]),
        };
    }
    let reasons = Set::NONE
        .with_if(!facts.picture_recognised, Reason::PictureNotRecognised)
        .with_if(!facts.sentence_recognised, Reason::SentenceNotRecognised);
    Decision { outcome: Outcome::DoNotEnterPassword, reasons }
}
