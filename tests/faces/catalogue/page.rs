//! The catalogue as a page to read, in one language.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use echeance::dynamic::{
    ChoiceSpec, Clock, FactSpec, Kind, ReasonSpec, Rule, Value, ValueKind, ValueSpec, fact_value,
    write_day,
};
use echeance::source::{self, Certainty};
use echeance::{
    Day, ErrorCode, GeneralReason, Lang, Member as _, RULES_VERSION, Reading, Statement,
    StatementKind, Voice, Words, law, open_question, rules, statements,
};
use serde_json::Value as Json;

use super::super::RENEW;
use super::sentence;

/// The page; `rows` say what carries each statement of the documents.
pub(super) fn text(lang: Lang, rows: &[Json]) -> Result<String, String> {
    let mut page = Page { lang, text: String::new(), anchored: BTreeSet::new() };
    page.head()?;
    page.contents();
    for rule in rules::ALL {
        page.rule(rule)?;
    }
    page.every_rule();
    page.law()?;
    page.sources()?;
    page.open_questions();
    page.errors();
    page.accounting(rows)?;
    Ok(page.text)
}

struct Page {
    lang: Lang,
    text: String,
    /// The statements that stand on the page already: links lead to the first place.
    anchored: BTreeSet<u16>,
}

/// The parts after the rules: anchor, and title in French and English.
const PARTS: [(&str, &str, &str); 6] = [
    ("every-rule", "Pour toutes les règles", "For every rule"),
    ("law", "Le droit dans le temps", "Law in time"),
    ("sources", "Sources", "Sources"),
    ("open-questions", "Points ouverts", "Open questions"),
    ("errors", "Erreurs", "Errors"),
    ("statements", "Où se retrouve chaque énoncé", "Where each statement is carried"),
];

impl Page {
    fn say(&self, fr: &'static str, en: &'static str) -> &'static str {
        Words { fr, en }.in_lang(self.lang)
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A paragraph, with the empty line after it.
    fn paragraph(&mut self, text: &str) {
        self.line(text);
        self.line("");
    }

    fn heading(&mut self, level: usize, title: &str) {
        self.paragraph(&format!("{} {title}", "#".repeat(level)));
    }

    fn part(&mut self, anchor: &str) {
        if let Some((anchor, fr, en)) = PARTS.into_iter().find(|(name, _, _)| *name == anchor) {
            self.paragraph(&format!("<a id=\"{anchor}\"></a>"));
            self.heading(2, self.say(fr, en));
        }
    }

    /// A table; nothing where it has no row.
    fn table(&mut self, heads: &[&str], rows: &[Vec<String>]) {
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

    fn day(&self, day: Day) -> Result<String, String> {
        let mut text = String::new();
        write_day(day, self.lang, &mut text).map_err(|error| error.to_string())?;
        Ok(text)
    }

    fn words(&self, words: Words) -> String {
        escaped(words.in_lang(self.lang))
    }

    /// `label : ` in French, `label: ` in English.
    fn colon(&self) -> &'static str {
        self.say("\u{a0}: ", ": ")
    }

    fn head(&mut self) -> Result<(), String> {
        let version = Day::parse_iso(RULES_VERSION).ok_or("the version of the rules is no day")?;
        let version = self.day(version)?;
        self.heading(1, self.say("Catalogue des règles", "Catalogue of the rules"));
        self.paragraph(self.say(
            "Texte original. In English: [RULES.md](RULES.md).",
            "The French text is the master: [RULES.fr.md](RULES.fr.md).",
        ));
        let from_tables = self.say(
            "Page tirée des tables de la bibliothèque et renouvelée par",
            "Made from the tables of the library and renewed by",
        );
        let as_json = self.say("Le même contenu en JSON", "The same as JSON");
        let of_version = self.say("Version des règles", "Version of the rules");
        let (colon, and) = (self.colon(), self.say("et", "and"));
        self.paragraph(&format!(
            "{of_version}{colon}{version}. {from_tables} `{RENEW}`. \
             {as_json}{colon}[catalogue.json](catalogue.json){}[question.schema.json](question.schema.json) \
             {and} [answer.schema.json](answer.schema.json).",
            self.say(
                "; la forme des questions et des réponses\u{a0}: ",
                "; the form of questions and answers: ",
            ),
        ));
        self.paragraph(self.say(
            "Rien ici n’est un avis juridique\u{a0}: les lois et les règlements prévalent.",
            "Nothing here is legal advice: the acts and regulations prevail.",
        ));
        self.paragraph(self.say(
            "Un fait sans valeur par défaut (—) qui n’est pas donné est inconnu, ce qui n’est ni «\u{a0}non\u{a0}» ni \
             «\u{a0}jamais\u{a0}». Toute règle peut répondre `undetermined`\u{a0}: les faits inconnus décident. Le rang \
             1 est celui de la meilleure réponse; sans rang, les réponses ne se comparent pas. Les phrases sont \
             données sans les valeurs que chaque réponse y ajoute.",
            "A fact without a default (—) that is not given is unknown, which is neither “no” nor “never”. Any rule may \
             answer `undetermined`: the unknown facts decide. Rank 1 is that of the best outcome; without ranks, outcomes \
             do not compare. Sentences are given without the values that each answer adds to them.",
        ));
        Ok(())
    }

    fn contents(&mut self) {
        self.heading(2, self.say("Table des matières", "Contents"));
        for rule in rules::ALL {
            let (title, slug) = (self.words(rule.title), rule.slug);
            self.line(&format!("{}. [{title}](#{slug}) (`{slug}`)", rule.number));
        }
        self.line("");
        for (anchor, fr, en) in PARTS {
            self.line(&format!("- [{}](#{anchor})", self.say(fr, en)));
        }
        self.line("");
    }

    fn rule(&mut self, rule: &Rule) -> Result<(), String> {
        self.paragraph(&format!("<a id=\"{}\"></a>", rule.slug));
        self.heading(2, &format!("{}. {}", rule.number, self.words(rule.title)));
        self.paragraph(&format!("`{}`", rule.slug));
        self.paragraph(&format!("**{}**", self.words(rule.question.about)));
        let as_of = match rule.clock {
            Clock::Day => self.say("un jour, obligatoire", "a day, required"),
            Clock::OptionalDay => self.say("un jour, facultatif", "a day, optional"),
            Clock::Instant => self.say(
                "un instant avec son décalage, obligatoire",
                "an instant with its offset, required",
            ),
        };
        let moment =
            self.say("Moment de la question (`as_of`)", "Moment of the question (`as_of`)");
        let label = self.words(rule.as_of);
        self.paragraph(&format!("{moment}{}{label}{}{as_of}.", self.colon(), "; "));
        self.facts(rule)?;
        self.outcomes(rule);
        self.heading(3, self.say("Motifs", "Reasons"));
        self.reasons(rule.reasons.iter());
        if rule.clicsequr_procedure != 0 {
            self.paragraph(self.say(
                "S’y ajoute le motif 3 (`procedure-published-for-clicsequr`) dès que la marche à suivre \
                 publiée n’est plus assurée, ou sans `as_of`.",
                "Reason 3 (`procedure-published-for-clicsequr`) is added once the published procedure is no \
                 longer sure, or without `as_of`.",
            ));
        }
        self.values(rule);
        self.readings(rule);
        let own = statements().iter().filter(|it| it.rules.contains(&rule.slug));
        self.statements(3, &own.collect::<Vec<_>>());
        Ok(())
    }

    fn facts(&mut self, rule: &Rule) -> Result<(), String> {
        self.heading(3, self.say("Faits", "Facts"));
        if rule.facts.is_empty() {
            self.paragraph(self.say("Aucun.", "None."));
        }
        let mut rows = Vec::new();
        for (place, fact) in rule.facts.iter().enumerate() {
            rows.push(vec![
                code(fact.name),
                self.words(fact.label.about),
                self.fact_values(fact),
                default_of(rule, place, fact)?,
            ]);
        }
        let heads = [
            self.say("fait", "fact"),
            self.say("ce que c’est", "what it is"),
            self.say("valeurs", "values"),
            self.say("par défaut", "default"),
        ];
        self.table(&heads, &rows);
        Ok(())
    }

    fn fact_values(&self, fact: &FactSpec) -> String {
        let mut text = match fact.kind {
            Kind::YesNo => format!("`true` {} `false`", self.say("ou", "or")),
            Kind::Day => self.say("jour (`AAAA-MM-JJ`)", "day (`YYYY-MM-DD`)").to_owned(),
            Kind::Instant => self
                .say("instant (RFC\u{a0}3339, avec décalage)", "instant (RFC 3339, with offset)")
                .to_owned(),
            Kind::Number(from, i32::MAX) => {
                format!("{} {from}", self.say("nombre entier, à partir de", "whole number, from"))
            }
            Kind::Number(from, to) => format!(
                "{} {from} {} {to}",
                self.say("nombre entier, de", "whole number, from"),
                self.say("à", "to"),
            ),
            Kind::Choice(choices) => self.choices(choices),
            Kind::Set(choices) => {
                format!("{} {}", self.say("liste, parmi", "list, of"), self.choices(choices))
            }
            Kind::Text if fact.texts.is_empty() => self.say("texte", "text").to_owned(),
            Kind::Text => {
                let known = self.say("texte; connus\u{a0}:", "text; known:");
                format!("{known} {}", codes(fact.texts))
            }
            Kind::Periods => self
                .say(
                    "liste de périodes `{from, to}`, où `to` peut être `none`",
                    "list of periods `{from, to}`, where `to` may be `none`",
                )
                .to_owned(),
            Kind::Object => {
                self.say("objet, dont les parties suivent", "object, whose parts follow").to_owned()
            }
        };
        if let Some(word) = fact.word {
            let _ = write!(text, ", {} {}", self.say("ou", "or"), self.choices(&[word]));
        }
        if fact.past {
            let _ = write!(text, "; {}", self.say("pas après `as_of`", "not after `as_of`"));
        }
        text
    }

    fn outcomes(&mut self, rule: &Rule) {
        self.heading(3, self.say("Réponses", "Outcomes"));
        let is_ranked = rule.outcomes.iter().any(|outcome| outcome.rank > 0);
        let mut heads = vec![self.say("réponse", "outcome"), self.say("sens", "meaning")];
        if is_ranked {
            heads.push(self.say("rang", "rank"));
        }
        let each = rule.outcomes.iter().map(|outcome| {
            let mut row = vec![code(outcome.slug), self.words(outcome.words.about)];
            if is_ranked {
                row.push(outcome.rank.to_string());
            }
            row
        });
        let rows: Vec<_> = each.collect();
        self.table(&heads, &rows);
    }

    fn reasons(&mut self, reasons: impl Iterator<Item = &'static ReasonSpec>) {
        let each = reasons.map(|reason| {
            vec![
                reason.number.to_string(),
                code(reason.slug),
                escaped(&sentence(reason, Voice::About, self.lang)),
                cited(reason.sources),
            ]
        });
        let rows: Vec<_> = each.collect();
        let heads = [
            self.say("nº", "no."),
            self.say("motif", "reason"),
            self.say("phrase", "sentence"),
            "sources",
        ];
        self.table(&heads, &rows);
    }

    fn values(&mut self, rule: &Rule) {
        if rule.values.is_empty() {
            return;
        }
        self.heading(3, self.say("Valeurs", "Values"));
        let each = rule.values.iter();
        let each =
            each.map(|it| vec![code(it.name), self.words(it.label.about), self.value_form(it)]);
        let rows: Vec<_> = each.collect();
        let heads = [
            self.say("valeur", "value"),
            self.say("ce que c’est", "what it is"),
            self.say("forme", "form"),
        ];
        self.table(&heads, &rows);
    }

    fn value_form(&self, value: &ValueSpec) -> String {
        let colon = self.colon();
        match value.kind {
            ValueKind::Day => self.say("jour", "day").to_owned(),
            ValueKind::Instant => self.say("instant", "instant").to_owned(),
            ValueKind::Number => self.say("nombre entier", "whole number").to_owned(),
            ValueKind::Cents => self.say("montant en cents", "amount in cents").to_owned(),
            ValueKind::Flag => format!("`true` {} `false`", self.say("ou", "or")),
            ValueKind::Slug(choices) => self.choices(choices),
            ValueKind::Set(choices) => {
                format!("{} {}", self.say("liste, parmi", "list, of"), self.choices(choices))
            }
            ValueKind::States { keys, states } => format!(
                "{}{colon}{}{}{}, `unknown`",
                self.say("objet, clés", "object, keys"),
                self.choices(keys),
                self.say("; états\u{a0}: ", "; states: "),
                self.choices(states),
            ),
            ValueKind::Options { keys, states, .. } => format!(
                "{} `{{option, available, reason}}`{}`option`{colon}{}{}`reason`{colon}{}",
                self.say("liste de", "list of"),
                "; ",
                self.choices(keys),
                "; ",
                self.choices(states),
            ),
            ValueKind::Duties(acts) => format!(
                "{}{colon}{}; `{{state, from, by}}`",
                self.say("objet, clés", "object, keys"),
                self.choices(acts),
            ),
            ValueKind::Text => self.say("texte", "text").to_owned(),
            ValueKind::Message { to, subject, .. } => format!(
                "{} {to}{}{}{colon}{}",
                self.say("message à", "message to"),
                "; ",
                self.say("objet", "subject"),
                self.quoted(&self.words(subject)),
            ),
            ValueKind::Decisions => self
                .say("une réponse par règle consultée", "an answer for each rule asked")
                .to_owned(),
        }
    }

    /// Slugs, each with what it says.
    fn choices(&self, choices: &[ChoiceSpec]) -> String {
        let each = choices.iter();
        let each = each.map(|it| format!("{} ({})", code(it.slug), self.words(it.words)));
        each.collect::<Vec<_>>().join(", ")
    }

    fn quoted(&self, text: &str) -> String {
        match self.lang {
            Lang::Fr => format!("«\u{a0}{text}\u{a0}»"),
            Lang::En => format!("“{text}”"),
        }
    }

    fn readings(&mut self, rule: &Rule) {
        if rule.readings.is_empty() {
            return;
        }
        self.heading(3, self.say("Lectures", "Readings"));
        let each = rule.readings.iter().map(|(reading, default)| {
            let question = open_question::by_id(reading.open_question());
            let question = question.map(|open| self.words(open.question)).unwrap_or_default();
            vec![
                code(reading.slug()),
                self.choices(&default_first(*reading, *default)),
                format!("{question} ({})", cited(&[reading.open_question()])),
            ]
        });
        let rows: Vec<_> = each.collect();
        let heads = [
            self.say("lecture", "reading"),
            self.say("choix, celui par défaut en premier", "choices, the default first"),
            self.say("point ouvert", "open question"),
        ];
        self.table(&heads, &rows);
    }

    /// Statements that decide nothing, by kind.
    fn statements(&mut self, level: usize, statements: &[&Statement]) {
        if statements.is_empty() {
            return;
        }
        self.heading(level, self.say("Étapes, conseils et avis", "Steps, advice and notices"));
        for kind in StatementKind::ALL {
            let of_kind: Vec<_> = statements.iter().filter(|it| it.kind == kind).collect();
            if of_kind.is_empty() {
                continue;
            }
            let title = match kind {
                StatementKind::Step => self.say("Étapes", "Steps"),
                StatementKind::Label => self.say("Libellés à l’écran", "Labels on the screen"),
                StatementKind::Advice => self.say("Conseils", "Advice"),
                StatementKind::Contact => self.say("Pour joindre quelqu’un", "Contacts"),
                StatementKind::Notice => self.say("À savoir", "Notices"),
            };
            self.paragraph(&format!("{title}{}", self.colon().trim_end()));
            for statement in of_kind {
                let words = self.words(statement.words);
                let words = if kind == StatementKind::Label { self.quoted(&words) } else { words };
                let anchor = if self.anchored.insert(statement.number) {
                    format!("<a id=\"statement-{}\"></a>", statement.id)
                } else {
                    String::new()
                };
                self.line(&format!("- {anchor}{words} ({})", cited(statement.sources)));
            }
            self.line("");
        }
    }

    fn every_rule(&mut self) {
        self.part("every-rule");
        self.heading(3, self.say("Motifs", "Reasons"));
        self.reasons(GeneralReason::ALL.iter().map(|reason| reason.spec()));
        let all = statements().iter().filter(|statement| statement.rules.is_empty());
        self.statements(3, &all.collect::<Vec<_>>());
    }

    fn law(&mut self) -> Result<(), String> {
        self.part("law");
        self.paragraph(self.say(
            "Chaque valeur que le droit ou une page peut changer, les jours où elle vaut et le jour sur lequel elle est prise. Après le dernier jour d’une ligne, rien n’est connu.",
            "Each value that law or a page can change, the days on which it stands, and the day on which it is looked up. After the last day of a row nothing is known.",
        ));
        for law in law::all() {
            self.paragraph(&format!("<a id=\"law-{}\"></a>", law.name));
            self.heading(3, &capitalised(&self.words(law.words)));
            let rules: Vec<_> =
                law.rules.iter().map(|rule| format!("[`{rule}`](#{rule})")).collect();
            self.paragraph(&format!(
                "{}{}{}. {}{}{}.",
                self.say("Jour qui compte", "Day that matters"),
                self.colon(),
                self.words(law.day),
                self.say("Règles", "Rules"),
                self.colon(),
                rules.join(", "),
            ));
            let mut rows = Vec::new();
            for row in &law.rows {
                let day = |day: Option<Day>, none: &str| {
                    day.map_or_else(|| Ok(none.to_owned()), |day| self.day(day))
                };
                rows.push(vec![
                    escaped(row.value_in(self.lang)),
                    day(row.from, "—")?,
                    day(row.to, "—")?,
                    cited(row.sources),
                    day(row.dated, self.say("non indiquée", "not given"))?,
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
        }
        Ok(())
    }

    fn sources(&mut self) -> Result<(), String> {
        self.part("sources");
        let not_told = self.say("non indiquée", "not given");
        let not_noted = self.say("non notée", "not noted");
        let mut rows = Vec::new();
        for source in source::ALL {
            rows.push(vec![
                anchored(source.id),
                self.words(source.title),
                source.address.map_or_else(
                    || self.say("inconnue", "not known").to_owned(),
                    |address| format!("<{}>", address.in_lang(self.lang).replace('|', "%7C")),
                ),
                source.dated.map_or_else(|| Ok(not_told.to_owned()), |day| self.day(day))?,
                source.read.map_or_else(|| Ok(not_noted.to_owned()), |day| self.day(day))?,
                match source.certainty {
                    Certainty::High => self.say("élevée", "high"),
                    Certainty::Medium => self.say("moyenne", "medium"),
                    Certainty::Low => self.say("faible", "low"),
                }
                .to_owned(),
            ]);
        }
        let heads = [
            self.say("source", "source"),
            self.say("titre", "title"),
            self.say("adresse", "address"),
            self.say("datée du", "dated"),
            self.say("copie lue le", "copy read on"),
            self.say("certitude", "certainty"),
        ];
        self.table(&heads, &rows);
        Ok(())
    }

    fn open_questions(&mut self) {
        self.part("open-questions");
        let each = open_question::ALL.iter();
        let each = each.map(|it| {
            let words = [it.question, it.reading, it.settled_by].map(|words| self.words(words));
            [vec![anchored(it.id)], words.into()].concat()
        });
        let rows: Vec<_> = each.collect();
        let heads = [
            self.say("point", "question"),
            self.say("ce qui n’est pas dit", "what is not told"),
            self.say("comment il est lu ici", "how it is read here"),
            self.say("ce qui trancherait", "what would settle it"),
        ];
        self.table(&heads, &rows);
    }

    fn errors(&mut self) {
        self.part("errors");
        let each = ErrorCode::ALL.into_iter();
        let each =
            each.map(|it| vec![it.number().to_string(), code(it.slug()), self.words(it.text())]);
        let rows: Vec<_> = each.collect();
        let heads =
            [self.say("nº", "no."), self.say("erreur", "error"), self.say("phrase", "sentence")];
        self.table(&heads, &rows);
    }

    fn accounting(&mut self, rows: &[Json]) -> Result<(), String> {
        self.part("statements");
        for document in source::ALL.iter().filter(|source| source.statements > 0) {
            self.heading(3, document.id);
            self.paragraph(&format!("{}.", self.words(document.title)));
            let mut table = Vec::new();
            for row in rows {
                let id = row.get("id").and_then(Json::as_str).ok_or("a row without id")?;
                if id.split_once('-').is_some_and(|(of, _)| of == document.id) {
                    let told = self.told(row).ok_or_else(|| format!("{id}: not a row"))?;
                    table.push(vec![anchored(id), told]);
                }
            }
            let heads = [self.say("énoncé", "statement"), self.say("porté par", "carried by")];
            self.table(&heads, &table);
        }
        let length = self.text.trim_end().len() + 1;
        self.text.truncate(length);
        Ok(())
    }

    /// What carries a statement, or why nothing does.
    fn told(&self, row: &Json) -> Option<String> {
        if let Some(names) = row.get("carried_by") {
            return self.named(names);
        }
        let tag = self.say("fr", "en");
        let because = escaped(row.get("nothing_because")?.get(tag)?.as_str()?);
        let nothing = format!("{} — {because}", self.say("rien", "nothing"));
        match row.get("told_by") {
            None => Some(nothing),
            Some(names) => {
                let told_by = self.say("en témoigne", "told by");
                Some(format!("{nothing} ({told_by}{}{})", self.colon(), self.named(names)?))
            }
        }
    }

    /// Things that carry a statement, by kind in the order in which the kinds first stand.
    fn named(&self, names: &Json) -> Option<String> {
        let mut kinds: Vec<&str> = Vec::new();
        let mut by_kind: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for name in names.as_array()? {
            let (kind, name) = name.as_object()?.iter().next()?;
            if !kinds.contains(&kind.as_str()) {
                kinds.push(kind);
            }
            by_kind.entry(kind).or_default().push(linked(kind, name)?);
        }
        let each = kinds.into_iter().filter_map(|kind| {
            let names = by_kind.get(kind)?;
            let word = self.kind_of_name(kind, names.len() > 1)?;
            Some(format!("{word} {}", names.join(", ")))
        });
        Some(each.collect::<Vec<_>>().join("; "))
    }

    fn kind_of_name(&self, kind: &str, several: bool) -> Option<&'static str> {
        Some(match (kind, several) {
            ("rule", false) => self.say("règle", "rule"),
            ("rule", true) => self.say("règles", "rules"),
            ("reason", false) => self.say("motif", "reason"),
            ("reason", true) => self.say("motifs", "reasons"),
            ("constant", false) => self.say("constante", "constant"),
            ("constant", true) => self.say("constantes", "constants"),
            ("law", false) => self.say("valeur datée", "dated value"),
            ("law", true) => self.say("valeurs datées", "dated values"),
            ("statement", false) => self.say("texte", "text"),
            ("statement", true) => self.say("textes", "texts"),
            ("reading", false) => self.say("lecture", "reading"),
            ("reading", true) => self.say("lectures", "readings"),
            ("open_question", false) => self.say("point ouvert", "open question"),
            ("open_question", true) => self.say("points ouverts", "open questions"),
            ("source", false) => self.say("date de la source", "date of the source"),
            ("source", true) => self.say("dates des sources", "dates of the sources"),
            _ => return None,
        })
    }
}

/// A thing that carries a statement, with a link where the page has one to it.
fn linked(kind: &str, name: &Json) -> Option<String> {
    match kind {
        "rule" => {
            let slug = name.as_str()?;
            Some(format!("[`{slug}`](#{slug})"))
        }
        "reason" => {
            let number = name.as_u64()?;
            let rule = rules::ALL.iter().find(|rule| u64::from(rule.number) == number / 100);
            Some(format!("[{number}](#{})", rule.map_or("every-rule", |rule| rule.slug)))
        }
        "law" => {
            let law = name.as_str()?;
            Some(format!("[`{law}`](#law-{law})"))
        }
        "open_question" | "source" => Some(cited(&[name.as_str()?])),
        "statement" => {
            let id = name.as_str()?;
            Some(format!("[`{id}`](#statement-{id})"))
        }
        _ => name.as_str().map(code),
    }
}

/// The reading's choices with that of the rule first.
fn default_first(reading: Reading, default: u8) -> Vec<ChoiceSpec> {
    let mut choices: Vec<_> = reading.choices().iter().copied().zip(1..).collect();
    choices.sort_by_key(|(_, number): &(_, u8)| *number != default);
    choices.into_iter().map(|(choice, _)| choice).collect()
}

fn default_of(rule: &Rule, place: usize, fact: &FactSpec) -> Result<String, String> {
    if matches!(fact.default, Value::Unknown) {
        return Ok("—".into());
    }
    let default = serde_json::to_value(fact_value(rule, place, fact.default));
    match default.map_err(|error| error.to_string())? {
        Json::String(text) => Ok(code(&text)),
        other => Ok(code(&other.to_string())),
    }
}

/// Ids of sources, each with a link to where the page tells of it.
fn cited(ids: &[&str]) -> String {
    let each = ids.iter().map(|id| format!("[{id}](#{})", id.to_lowercase()));
    each.collect::<Vec<_>>().join(", ")
}

/// An id that links lead to.
fn anchored(id: &str) -> String {
    format!("<a id=\"{}\"></a>{id}", id.to_lowercase())
}

/// Words that start a heading.
fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn code(slug: &str) -> String {
    format!("`{slug}`")
}

fn codes(slugs: &[&str]) -> String {
    slugs.iter().map(|slug| code(slug)).collect::<Vec<_>>().join(", ")
}

/// Plain words in a cell or line of Markdown.
pub(in super::super) fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for letter in words.chars() {
        if matches!(letter, '\\' | '|' | '*' | '`' | '<' | '>' | '[' | ']') {
            text.push('\\');
        }
        text.push(letter);
    }
    text
}
