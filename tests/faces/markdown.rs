//! A page in Markdown, in one language: what the catalogue and the legal edition are both written with.

use echeance::dynamic::write_day;
use echeance::{Day, Lang, Words};

/// The text so far.
pub(super) struct Markdown {
    pub(super) lang: Lang,
    pub(super) text: String,
    /// The parts that stand after the rules: anchor, and title in French and English.
    pub(super) parts: &'static [(&'static str, &'static str, &'static str)],
}

impl Markdown {
    pub(super) fn say(&self, fr: &'static str, en: &'static str) -> &'static str {
        Words { fr, en }.in_lang(self.lang)
    }

    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A paragraph, with the empty line after it.
    pub(super) fn paragraph(&mut self, text: &str) {
        self.line(text);
        self.line("");
    }

    pub(super) fn heading(&mut self, level: usize, title: &str) {
        self.paragraph(&format!("{} {title}", "#".repeat(level)));
    }

    pub(super) fn part(&mut self, anchor: &str) {
        if let Some((anchor, fr, en)) = self.parts.iter().find(|(name, _, _)| *name == anchor) {
            self.paragraph(&format!("<a id=\"{anchor}\"></a>"));
            self.heading(2, self.say(fr, en));
        }
    }

    /// A table; nothing where it has no row.
    pub(super) fn table(&mut self, heads: &[&str], rows: &[Vec<String>]) {
        if rows.is_empty() {
            return;
        }
        self.line(&format!("| {} |", heads.join(" | ")));
        self.line(&format!("|{}", "---|".repeat(heads.len())));
        for row in rows {
            self.line(&format!("| {} |", row.join(" | ")));
        }
        self.line("");
    }

    pub(super) fn day(&self, day: Day) -> Result<String, String> {
        let mut text = String::new();
        write_day(day, self.lang, &mut text).map_err(|error| error.to_string())?;
        Ok(text)
    }

    /// `label : ` in French, `label: ` in English.
    pub(super) fn colon(&self) -> &'static str {
        self.say("\u{a0}: ", ": ")
    }
}
