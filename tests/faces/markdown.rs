//! A page in Markdown, in one language: what the catalogue and the legal edition are both written with.

use echeance::dynamic::write_day;
use echeance::law::ListedLaw;
use echeance::{Day, Lang, Words};

use super::catalogue::escaped;

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

    /// The rows of a law: each value with its days, its sources and what could change it.
    pub(super) fn law_rows(
        &mut self,
        law: &ListedLaw,
        cited: impl Fn(&[&str]) -> String,
    ) -> Result<(), String> {
        let day = |day: Option<Day>, none: &str| {
            day.map_or_else(|| Ok(none.to_owned()), |day| self.day(day))
        };
        let mut rows = Vec::new();
        for row in &law.rows {
            rows.push(vec![
                escaped(row.value_in(self.lang)),
                day(row.from, "—")?,
                day(row.to, "—")?,
                cited(row.sources),
                day(row.dated_in(self.lang), self.say("non indiquée", "not given"))?,
                day(row.read, self.say("non notée", "not noted"))?,
                cited(row.open_questions),
            ]);
        }
        let heads = [
            self.say("valeur", "value"),
            self.say("du", "from"),
            self.say("au", "to"),
            self.say("sources", "sources"),
            self.say("datées du", "dated"),
            self.say("copie lue le", "copy read on"),
            self.say("points ouverts", "open questions"),
        ];
        self.table(&heads, &rows);
        Ok(())
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
