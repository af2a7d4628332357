//! A page in Markdown, in one language: what the catalogue and the legal edition are both written with.

use echeance::dynamic::write_day;
use echeance::law::{ListedLaw, ListedRow};
use echeance::{Day, Lang, Words, source, statements};

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

    /// The sources of a row, each with the day on its page and the day our copy was read.
    fn copies(
        &self,
        row: &ListedRow,
        cited: &impl Fn(&[&str]) -> String,
    ) -> Result<String, String> {
        let day = |day: Option<Day>, none: &str| {
            day.map_or_else(|| Ok(none.to_owned()), |day| self.day(day))
        };
        let each = row.sources.iter().filter_map(|id| Some((*id, source::by_id(id)?)));
        let each = each.map(|(id, source)| {
            let dated = day(source.dated, self.say("sans date", "no date"))?;
            let read = day(source.read, self.say("jour non noté", "day not noted"))?;
            Ok(format!("{} ({dated}; {read})", cited(&[id])))
        });
        Ok(each.collect::<Result<Vec<_>, String>>()?.join("<br>"))
    }

    /// The rows of a law: each value with its days, its sources and what could change it; after them, whom to ask for the value
    /// of a later day.
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
                self.copies(row, &cited)?,
                cited(row.open_questions),
            ]);
        }
        if let Some(from) = law.not_known_from {
            let words = |id: &&str| statements::by_id(id).map(|it| it.words.in_lang(self.lang));
            let ask: Vec<_> = law.ask.iter().filter_map(words).collect();
            rows.push(vec![
                self.say("non connu", "not known").to_owned(),
                self.day(from)?,
                "—".to_owned(),
                escaped(&ask.join("; ")),
                String::new(),
            ]);
        }
        let heads = [
            self.say("valeur", "value"),
            self.say("du", "from"),
            self.say("au", "to"),
            self.say(
                "sources (date sur la page; lecture de notre copie)",
                "sources (date on the page; our copy read)",
            ),
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
