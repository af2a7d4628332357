//! The catalogue as a page to read, in one language.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use echeance::calendar::LEGAL_TIME_RELEASE;
use echeance::dynamic::{
    ChoiceSpec, Clock, FactSpec, Kind, ReasonSpec, Rule, Value, ValueKind, ValueSpec,
};
use echeance::source::{self, Certainty};
use echeance::{
    Day, ErrorCode, GeneralReason, Lang, Member as _, RULES_VERSION, Reading, Statement,
    StatementKind, Voice, Words, law, open_question, rules, statements,
};
use serde_json::Value as Json;

use super::super::markdown::Markdown;
use super::super::{RENEW, capital};
use super::data;
use super::sentence;

/// The page; `rows` say what carries each statement of the documents.
pub(super) fn text(lang: Lang, rows: &[Json]) -> Result<String, String> {
    let mut page = Page {
        out: Markdown { lang, text: String::new(), parts: &PARTS },
        anchored: BTreeSet::new(),
    };
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
    Ok(page.out.text)
}

struct Page {
    out: Markdown,
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
    fn words(&self, words: Words) -> String {
        escaped(words.in_lang(self.out.lang))
    }

    fn head(&mut self) -> Result<(), String> {
        let version = Day::parse_iso(RULES_VERSION).ok_or("the version of the rules is no day")?;
        let version = self.out.day(version)?;
        self.out.heading(1, self.out.say("Catalogue des règles", "Catalogue of the rules"));
        self.out.paragraph(self.out.say(
            "Texte original. In English: [RULES.md](RULES.md).",
            "The French text is the master: [RULES.fr.md](RULES.fr.md).",
        ));
        let from_tables = self.out.say(
            "Page tirée des tables de la bibliothèque et renouvelée par",
            "Made from the tables of the library and renewed by",
        );
        let as_json = self.out.say("Le même contenu en JSON", "The same as JSON");
        let of_version = self.out.say("Version des règles", "Version of the rules");
        let legal_time = self.out.say("Heure légale\u{a0}: base tz", "Legal time: tz database");
        let (colon, and) = (self.out.colon(), self.out.say("et", "and"));
        self.out.paragraph(&format!(
            "{of_version}{colon}{version}. {legal_time} {LEGAL_TIME_RELEASE} (America/Toronto). {from_tables} `{RENEW}`. \
             {as_json}{colon}[catalogue.json](catalogue.json){}[question.schema.json](question.schema.json) \
             {and} [answer.schema.json](answer.schema.json).",
            self.out.say(
                "; la forme des questions et des réponses\u{a0}: ",
                "; the form of questions and answers: ",
            ),
        ));
        self.out.paragraph(self.out.say(
            "Rien ici n’est un avis juridique\u{a0}: les lois et les règlements prévalent.",
            "Nothing here is legal advice: the acts and regulations prevail.",
        ));
        self.out.paragraph(self.out.say(
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
        self.out.heading(2, self.out.say("Table des matières", "Contents"));
        for rule in rules::ALL {
            let (title, slug) = (self.words(rule.title), rule.slug);
            self.out.line(&format!("{}. [{title}](#{slug}) (`{slug}`)", rule.number));
        }
        self.out.line("");
        for (anchor, fr, en) in PARTS {
            self.out.line(&format!("- [{}](#{anchor})", self.out.say(fr, en)));
        }
        self.out.line("");
    }

    fn rule(&mut self, rule: &Rule) -> Result<(), String> {
        self.out.paragraph(&format!("<a id=\"{}\"></a>", rule.slug));
        self.out.heading(2, &format!("{}. {}", rule.number, self.words(rule.title)));
        self.out.paragraph(&format!("`{}`", rule.slug));
        self.out.paragraph(&format!("**{}**", self.words(rule.question.about)));
        let as_of = match rule.clock {
            Clock::Day => self.out.say("un jour, obligatoire", "a day, required"),
            Clock::OptionalDay => self.out.say("un jour, facultatif", "a day, optional"),
            Clock::Instant => self.out.say(
                "un instant avec son décalage, obligatoire",
                "an instant with its offset, required",
            ),
        };
        let moment =
            self.out.say("Moment de la question (`as_of`)", "Moment of the question (`as_of`)");
        let label = self.words(rule.as_of);
        self.out.paragraph(&format!("{moment}{}{label}{}{as_of}.", self.out.colon(), "; "));
        self.facts(rule)?;
        self.outcomes(rule);
        self.out.heading(3, self.out.say("Motifs", "Reasons"));
        self.reasons(rule.reasons.iter());
        if rule.clicsequr_procedure != 0 {
            self.out.paragraph(self.out.say(
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
        self.out.heading(3, self.out.say("Faits", "Facts"));
        if rule.facts.is_empty() {
            self.out.paragraph(self.out.say("Aucun.", "None."));
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
            self.out.say("fait", "fact"),
            self.out.say("ce que c’est", "what it is"),
            self.out.say("valeurs", "values"),
            self.out.say("par défaut", "default"),
        ];
        self.out.table(&heads, &rows);
        Ok(())
    }

    fn fact_values(&self, fact: &FactSpec) -> String {
        let mut text = match fact.kind {
            Kind::YesNo => format!("`true` {} `false`", self.out.say("ou", "or")),
            Kind::Day => self.out.say("jour (`AAAA-MM-JJ`)", "day (`YYYY-MM-DD`)").to_owned(),
            Kind::Instant => self
                .out
                .say("instant (RFC\u{a0}3339, avec décalage)", "instant (RFC 3339, with offset)")
                .to_owned(),
            Kind::Number(from, i32::MAX) => {
                format!(
                    "{} {from}",
                    self.out.say("nombre entier, à partir de", "whole number, from")
                )
            }
            Kind::Number(from, to) => format!(
                "{} {from} {} {to}",
                self.out.say("nombre entier, de", "whole number, from"),
                self.out.say("à", "to"),
            ),
            Kind::Choice(choices) => self.choices(choices),
            Kind::Set(choices) => {
                format!("{} {}", self.out.say("liste, parmi", "list, of"), self.choices(choices))
            }
            Kind::Text if fact.texts.is_empty() => self.out.say("texte", "text").to_owned(),
            Kind::Text => {
                let known = self.out.say("texte; connus\u{a0}:", "text; known:");
                format!("{known} {}", codes(fact.texts))
            }
            Kind::Periods => self
                .out
                .say(
                    "liste de périodes `{from, to}`, où `to` peut être `none`",
                    "list of periods `{from, to}`, where `to` may be `none`",
                )
                .to_owned(),
            Kind::Object => self
                .out
                .say("objet, dont les parties suivent", "object, whose parts follow")
                .to_owned(),
        };
        if let Some(word) = fact.word {
            let _ = write!(text, ", {} {}", self.out.say("ou", "or"), self.choices(&[word]));
        }
        if fact.past {
            let _ = write!(text, "; {}", self.out.say("pas après `as_of`", "not after `as_of`"));
        }
        text
    }

    fn outcomes(&mut self, rule: &Rule) {
        self.out.heading(3, self.out.say("Réponses", "Outcomes"));
        let is_ranked = rule.outcomes.iter().any(|outcome| outcome.rank > 0);
        let mut heads = vec![self.out.say("réponse", "outcome"), self.out.say("sens", "meaning")];
        if is_ranked {
            heads.push(self.out.say("rang", "rank"));
        }
        let each = rule.outcomes.iter().map(|outcome| {
            let mut row = vec![code(outcome.slug), self.words(outcome.words.about)];
            if is_ranked {
                row.push(outcome.rank.to_string());
            }
            row
        });
        let rows: Vec<_> = each.collect();
        self.out.table(&heads, &rows);
    }

    fn reasons(&mut self, reasons: impl Iterator<Item = &'static ReasonSpec>) {
        let each = reasons.map(|reason| {
            vec![
                reason.number.to_string(),
                code(reason.slug),
                escaped(&sentence(reason, Voice::About, self.out.lang)),
                cited(reason.sources),
            ]
        });
        let rows: Vec<_> = each.collect();
        let heads = [
            self.out.say("nº", "no."),
            self.out.say("motif", "reason"),
            self.out.say("phrase", "sentence"),
            "sources",
        ];
        self.out.table(&heads, &rows);
    }

    fn values(&mut self, rule: &Rule) {
        if rule.values.is_empty() {
            return;
        }
        self.out.heading(3, self.out.say("Valeurs", "Values"));
        let each = rule.values.iter();
        let each =
            each.map(|it| vec![code(it.name), self.words(it.label.about), self.value_form(it)]);
        let rows: Vec<_> = each.collect();
        let heads = [
            self.out.say("valeur", "value"),
            self.out.say("ce que c’est", "what it is"),
            self.out.say("forme", "form"),
        ];
        self.out.table(&heads, &rows);
    }

    fn value_form(&self, value: &ValueSpec) -> String {
        let colon = self.out.colon();
        match value.kind {
            ValueKind::Day => self.out.say("jour", "day").to_owned(),
            ValueKind::Instant => self.out.say("instant", "instant").to_owned(),
            ValueKind::Number => self.out.say("nombre entier", "whole number").to_owned(),
            ValueKind::Cents => self.out.say("montant en cents", "amount in cents").to_owned(),
            ValueKind::Flag => format!("`true` {} `false`", self.out.say("ou", "or")),
            ValueKind::Slug(choices) => self.choices(choices),
            ValueKind::Set(choices) => {
                format!("{} {}", self.out.say("liste, parmi", "list, of"), self.choices(choices))
            }
            ValueKind::States { keys, states } => format!(
                "{}{colon}{}{}{}, `unknown`",
                self.out.say("objet, clés", "object, keys"),
                self.choices(keys),
                self.out.say("; états\u{a0}: ", "; states: "),
                self.choices(states),
            ),
            ValueKind::Options { keys, states, .. } => format!(
                "{} `{{option, available, reason}}`{}`option`{colon}{}{}`reason`{colon}{}",
                self.out.say("liste de", "list of"),
                "; ",
                self.choices(keys),
                "; ",
                self.choices(states),
            ),
            ValueKind::Duties(acts) => format!(
                "{}{colon}{}; `{{state, from, by}}`",
                self.out.say("objet, clés", "object, keys"),
                self.choices(acts),
            ),
            ValueKind::Text => self.out.say("texte", "text").to_owned(),
            ValueKind::Message { to, subject, .. } => format!(
                "{} {to}{}{}{colon}{}",
                self.out.say("message à", "message to"),
                "; ",
                self.out.say("objet", "subject"),
                self.quoted(&self.words(subject)),
            ),
            ValueKind::Decisions => self
                .out
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
        match self.out.lang {
            Lang::Fr => format!("«\u{a0}{text}\u{a0}»"),
            Lang::En => format!("“{text}”"),
        }
    }

    fn readings(&mut self, rule: &Rule) {
        if rule.readings.is_empty() {
            return;
        }
        self.out.heading(3, self.out.say("Lectures", "Readings"));
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
            self.out.say("lecture", "reading"),
            self.out.say("choix, celui par défaut en premier", "choices, the default first"),
            self.out.say("point ouvert", "open question"),
        ];
        self.out.table(&heads, &rows);
    }

    /// Statements that decide nothing, by kind.
    fn statements(&mut self, level: usize, statements: &[&Statement]) {
        if statements.is_empty() {
            return;
        }
        self.out
            .heading(level, self.out.say("Étapes, conseils et avis", "Steps, advice and notices"));
        for kind in StatementKind::ALL {
            let of_kind: Vec<_> = statements.iter().filter(|it| it.kind == kind).collect();
            if of_kind.is_empty() {
                continue;
            }
            let title = match kind {
                StatementKind::Step => self.out.say("Étapes", "Steps"),
                StatementKind::Label => self.out.say("Libellés à l’écran", "Labels on the screen"),
                StatementKind::Advice => self.out.say("Conseils", "Advice"),
                StatementKind::Contact => self.out.say("Pour joindre quelqu’un", "Contacts"),
                StatementKind::Notice => self.out.say("À savoir", "Notices"),
            };
            self.out.paragraph(&format!("{title}{}", self.out.colon().trim_end()));
            for statement in of_kind {
                let words = self.words(statement.words);
                let words = if kind == StatementKind::Label { self.quoted(&words) } else { words };
                let anchor = if self.anchored.insert(statement.number) {
                    format!("<a id=\"statement-{}\"></a>", statement.id)
                } else {
                    String::new()
                };
                self.out.line(&format!("- {anchor}{words} ({})", cited(statement.sources)));
            }
            self.out.line("");
        }
    }

    fn every_rule(&mut self) {
        self.out.part("every-rule");
        self.out.heading(3, self.out.say("Motifs", "Reasons"));
        self.reasons(GeneralReason::ALL.iter().map(|reason| reason.spec()));
        let all = statements().iter().filter(|statement| statement.rules.is_empty());
        self.statements(3, &all.collect::<Vec<_>>());
    }

    fn law(&mut self) -> Result<(), String> {
        self.out.part("law");
        self.out.paragraph(self.out.say(
            "Chaque valeur que le droit ou une page peut changer, les jours où elle vaut et le jour sur lequel elle est prise. Après le dernier jour d’une ligne, rien n’est connu.",
            "Each value that law or a page can change, the days on which it stands, and the day on which it is looked up. After the last day of a row nothing is known.",
        ));
        for law in law::all() {
            self.out.paragraph(&format!("<a id=\"law-{}\"></a>", law.name));
            self.out.heading(3, &capital(&self.words(law.words)));
            let rules: Vec<_> =
                law.rules.iter().map(|rule| format!("[`{rule}`](#{rule})")).collect();
            self.out.paragraph(&format!(
                "{}{}{}. {}{}{}.",
                self.out.say("Jour qui compte", "Day that matters"),
                self.out.colon(),
                self.words(law.day),
                self.out.say("Règles", "Rules"),
                self.out.colon(),
                rules.join(", "),
            ));
            self.out.law_rows(&law, cited)?;
        }
        Ok(())
    }

    fn sources(&mut self) -> Result<(), String> {
        self.out.part("sources");
        let not_told = self.out.say("non indiquée", "not given");
        let not_noted = self.out.say("non notée", "not noted");
        let mut rows = Vec::new();
        for source in source::ALL {
            rows.push(vec![
                anchored(source.id),
                self.words(source.title),
                source.address.map_or_else(
                    || self.out.say("inconnue", "not known").to_owned(),
                    |address| format!("<{}>", address.in_lang(self.out.lang).replace('|', "%7C")),
                ),
                source.dated.map_or_else(|| Ok(not_told.to_owned()), |day| self.out.day(day))?,
                source.read.map_or_else(|| Ok(not_noted.to_owned()), |day| self.out.day(day))?,
                match source.certainty {
                    Certainty::High => self.out.say("élevée", "high"),
                    Certainty::Medium => self.out.say("moyenne", "medium"),
                    Certainty::Low => self.out.say("faible", "low"),
                }
                .to_owned(),
            ]);
        }
        let heads = [
            self.out.say("source", "source"),
            self.out.say("titre", "title"),
            self.out.say("adresse", "address"),
            self.out.say("datée du", "dated"),
            self.out.say("copie lue le", "copy read on"),
            self.out.say("certitude", "certainty"),
        ];
        self.out.table(&heads, &rows);
        Ok(())
    }

    fn open_questions(&mut self) {
        self.out.part("open-questions");
        let each = open_question::ALL.iter();
        let each = each.map(|it| {
            let words = [it.question, it.reading, it.settled_by].map(|words| self.words(words));
            [vec![anchored(it.id)], words.into()].concat()
        });
        let rows: Vec<_> = each.collect();
        let heads = [
            self.out.say("point", "question"),
            self.out.say("ce qui n’est pas dit", "what the sources do not say"),
            self.out.say("comment il est lu ici", "how it is read here"),
            self.out.say("ce qui trancherait", "what would settle it"),
        ];
        self.out.table(&heads, &rows);
    }

    fn errors(&mut self) {
        self.out.part("errors");
        let each = ErrorCode::ALL.into_iter();
        let each =
            each.map(|it| vec![it.number().to_string(), code(it.slug()), self.words(it.text())]);
        let rows: Vec<_> = each.collect();
        let heads = [
            self.out.say("nº", "no."),
            self.out.say("erreur", "error"),
            self.out.say("phrase", "sentence"),
        ];
        self.out.table(&heads, &rows);
    }

    fn accounting(&mut self, rows: &[Json]) -> Result<(), String> {
        self.out.part("statements");
        for document in source::ALL.iter().filter(|source| source.statements > 0) {
            self.out.heading(3, document.id);
            self.out.paragraph(&format!("{}.", self.words(document.title)));
            let mut table = Vec::new();
            for row in rows {
                let id = row.get("id").and_then(Json::as_str).ok_or("a row without id")?;
                if id.split_once('-').is_some_and(|(of, _)| of == document.id) {
                    let told = self.told(row).ok_or_else(|| format!("{id}: not a row"))?;
                    table.push(vec![anchored(id), told]);
                }
            }
            let heads =
                [self.out.say("énoncé", "statement"), self.out.say("porté par", "applied by")];
            self.out.table(&heads, &table);
        }
        let length = self.out.text.trim_end().len() + 1;
        self.out.text.truncate(length);
        Ok(())
    }

    /// What carries a statement, or why nothing does.
    fn told(&self, row: &Json) -> Option<String> {
        if let Some(names) = row.get("carried_by") {
            return self.named(names);
        }
        let tag = self.out.say("fr", "en");
        let because = escaped(row.get("nothing_because")?.get(tag)?.as_str()?);
        let nothing = format!("{} — {because}", self.out.say("rien", "nothing"));
        match row.get("told_by") {
            None => Some(nothing),
            Some(names) => {
                let told_by = self.out.say("en témoigne", "shown by");
                Some(format!("{nothing} ({told_by}{}{})", self.out.colon(), self.named(names)?))
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
            ("rule", false) => self.out.say("règle", "rule"),
            ("rule", true) => self.out.say("règles", "rules"),
            ("reason", false) => self.out.say("motif", "reason"),
            ("reason", true) => self.out.say("motifs", "reasons"),
            ("constant", false) => self.out.say("constante", "constant"),
            ("constant", true) => self.out.say("constantes", "constants"),
            ("law", false) => self.out.say("valeur datée", "dated value"),
            ("law", true) => self.out.say("valeurs datées", "dated values"),
            ("statement", false) => self.out.say("texte", "text"),
            ("statement", true) => self.out.say("textes", "texts"),
            ("reading", false) => self.out.say("lecture", "reading"),
            ("reading", true) => self.out.say("lectures", "readings"),
            ("open_question", false) => self.out.say("point ouvert", "open question"),
            ("open_question", true) => self.out.say("points ouverts", "open questions"),
            ("source", false) => self.out.say("date de la source", "date of the source"),
            ("source", true) => self.out.say("dates des sources", "dates of the sources"),
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
    match data::default_of(rule, place, fact)? {
        Json::String(text) => Ok(code(&text)),
        other => Ok(code(&other.to_string())),
    }
}

/// Ids of sources, each with a link to where the page describes it.
fn cited(ids: &[&str]) -> String {
    let each = ids.iter().map(|id| format!("[{id}](#{})", id.to_lowercase()));
    each.collect::<Vec<_>>().join(", ")
}

/// An id that links lead to.
fn anchored(id: &str) -> String {
    format!("<a id=\"{}\"></a>{id}", id.to_lowercase())
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
