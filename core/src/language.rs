//! The two languages of the answers, and words in both.

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
    #[must_use]
    pub const fn in_lang(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Fr => self.fr,
            Lang::En => self.en,
        }
    }
}
