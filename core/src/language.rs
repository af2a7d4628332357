//! The two languages of the answers, words in both, and the two voices in which they speak.

/// A sentence or label in the two languages. French is the master text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    /// In French.
    pub fr: &'static str,
    /// In English.
    pub en: &'static str,
}

/// A language of the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// French, the master text.
    #[default]
    Fr,
    /// English.
    En,
}

impl Lang {
    /// The language of a tag `fr` or `en`.
    ///
    /// ```
    /// use echeance::Lang;
    ///
    /// assert_eq!(Lang::from_tag("fr"), Some(Lang::Fr));
    /// assert_eq!(Lang::from_tag("fr-CA"), None);
    /// ```
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Lang> {
        match tag {
            "fr" => Some(Lang::Fr),
            "en" => Some(Lang::En),
            _ => None,
        }
    }
}

impl Words {
    /// The words in that language.
    ///
    /// ```
    /// use echeance::{Lang, Nature};
    ///
    /// assert_eq!(Nature::Act.words().in_lang(Lang::Fr), "une démarche encore possible");
    /// ```
    #[must_use]
    pub const fn in_lang(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Fr => self.fr,
            Lang::En => self.en,
        }
    }
}

/// Who is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Voice {
    /// About the person: for an officer, a catalogue, a report.
    #[default]
    About,
    /// To the person: « vous ».
    To,
}

/// The same words in both voices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Voiced {
    /// About the person.
    pub about: Words,
    /// To the person.
    pub to: Words,
}

impl Voiced {
    /// Words that name no person, so that both voices are the same.
    ///
    /// ```
    /// use echeance::{Voiced, Words};
    ///
    /// let voiced = Voiced::same(Words { fr: "oui", en: "yes" });
    /// assert_eq!(voiced.about, voiced.to);
    /// ```
    #[must_use]
    pub const fn same(words: Words) -> Self {
        Voiced { about: words, to: words }
    }

    /// The words in that voice.
    ///
    /// ```
    /// use echeance::{Voice, Voiced, Words};
    ///
    /// let about = Words { fr: "son dossier", en: "their file" };
    /// let to = Words { fr: "votre dossier", en: "your file" };
    /// assert_eq!(Voiced { about, to }.in_voice(Voice::To), to);
    /// ```
    #[must_use]
    pub const fn in_voice(&self, voice: Voice) -> Words {
        match voice {
            Voice::About => self.about,
            Voice::To => self.to,
        }
    }

    /// The words in that voice and language.
    ///
    /// ```
    /// use echeance::rules::exam_validity::RULE;
    /// use echeance::{Lang, Voice};
    ///
    /// let question = &RULE.question;
    /// assert_ne!(question.spoken(Voice::About, Lang::Fr), question.spoken(Voice::To, Lang::Fr));
    /// assert_eq!(question.in_voice(Voice::To).fr, question.spoken(Voice::To, Lang::Fr));
    /// ```
    #[must_use]
    pub const fn spoken(&self, voice: Voice, lang: Lang) -> &'static str {
        self.in_voice(voice).in_lang(lang)
    }
}
