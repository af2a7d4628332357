//! A page of the legal edition, in one language.

use std::fmt::Write as _;

use echeance::dynamic::{NextSteps, Rule, UNDETERMINED};
use echeance::open_question::{self, OpenQuestion};
use echeance::source::{self, Certainty};
use echeance::statements::{self, Statement, StatementKind};
use echeance::{
    Choice as _, Day, GeneralReason, Lang, Member as _, RULES_VERSION, Reading, Voice, Words, law,
    rules,
};

use super::super::catalogue::{escaped, sentence};
use super::super::markdown::Markdown;
use super::super::{RENEW, capital, snake};
use super::{Paraphrase, example};
use crate::bless::accounting::Row;

/// The page.
pub(super) fn text(lang: Lang, statements: &[Paraphrase], rows: &[Row]) -> Result<String, String> {
    let mut told = Vec::new();
    for row in rows {
        let paraphrase = statements.iter().find(|it| it.id == row.id);
        told.push((paraphrase.ok_or_else(|| format!("{}: no paraphrase", row.id))?, row));
        for (_, name) in row.named.iter().filter(|(kind, _)| kind == "constant") {
            constant(name, lang)
                .ok_or_else(|| format!("{name}: the legal edition has no words for it"))?;
        }
    }
    let mut page = Page { out: Markdown { lang, text: String::new(), parts: &PARTS }, told };
    page.head()?;
    page.contents();
    for rule in rules::ALL {
        page.rule(rule)?;
    }
    page.undecided();
    page.every_rule();
    page.open_questions();
    page.sources()?;
    let length = page.out.text.trim_end().len() + 1;
    page.out.text.truncate(length);
    Ok(page.out.text)
}

struct Page<'a> {
    out: Markdown,
    /// Each statement in our words, and what carries it.
    told: Vec<(&'a Paraphrase, &'a Row)>,
}

/// The parts after the rules: anchor, and title in French and English.
const PARTS: [(&str, &str, &str); 4] = [
    (
        "undecided",
        "Les énoncés dont aucune règle ne décide",
        "The statements that no rule decides on",
    ),
    ("every-rule", "Pour toutes les règles", "For every rule"),
    ("open-questions", "Ce que nous ne savons pas", "What we do not know"),
    ("sources", "Liste des sources", "List of the sources"),
];

impl Page<'_> {
    /// Words as a sentence: a capital first, a mark last.
    fn sentence(&self, words: Words) -> String {
        as_sentence(words.in_lang(self.out.lang))
    }

    fn quoted(&self, text: &str) -> String {
        match self.out.lang {
            Lang::Fr => format!("«\u{a0}{text}\u{a0}»"),
            Lang::En => format!("“{text}”"),
        }
    }

    fn head(&mut self) -> Result<(), String> {
        let version = Day::parse_iso(RULES_VERSION).ok_or("the version of the rules is no day")?;
        let version = self.out.day(version)?;
        self.out.heading(1, self.out.say("Édition juridique", "Legal edition"));
        self.out.paragraph(self.out.say(
            "Texte original. En anglais\u{a0}: [LEGAL-EDITION.md](LEGAL-EDITION.md).",
            "The French text is the master: [EDITION-JURIDIQUE.md](EDITION-JURIDIQUE.md).",
        ));
        let of_version = self.out.say("Version des règles", "Version of the rules");
        let made = self.out.say(
            "Page tirée des règles elles-mêmes et renouvelée par",
            "Made from the rules themselves and renewed by",
        );
        let colon = self.out.colon();
        self.out.paragraph(&format!("{of_version}{colon}{version}. {made} `{RENEW}`."));
        self.out.paragraph(self.out.say(
            "Cette édition met côte à côte ce que disent les sources et ce que les règles en font. Elle s’adresse aux \
             juristes et aux personnes qui décident\u{a0}: elle permet de vérifier chaque règle sans lire de code. Rien ici \
             n’est un avis juridique\u{a0}: les lois et les règlements prévalent.",
            "This edition sets what the sources say beside what the rules make of it. It is for lawyers and for those who \
             decide: each rule can be checked without reading code. Nothing here is legal advice: the acts and regulations \
             prevail.",
        ));
        self.out.paragraph(self.out.say(
            "Les énoncés des sources sont donnés dans nos mots et portent un numéro (S000-05 est le 5e énoncé du document \
             S000). Un énoncé dont notre copie ne donne pas tous les mots avec certitude le dit. Les points que les sources \
             ne règlent pas portent la lettre Q et un numéro. Les phrases des motifs sont données sans les dates que chaque \
             réponse y ajoute. Ce qui est écrit `ainsi` est un identifiant pour les programmes.",
            "The statements of the sources are given in our words, each with a number (S000-05 is the 5th statement of \
             document S000). A statement of which our copy does not give every word for certain says so. Points that the \
             sources leave open have the letter Q and a number. The sentences of reasons are given without the days that each \
             answer adds. What is written `so` is an identifier for programs.",
        ));
        Ok(())
    }

    fn contents(&mut self) {
        self.out.heading(2, self.out.say("Table des matières", "Contents"));
        for rule in rules::ALL {
            let title = escaped(rule.title.in_lang(self.out.lang));
            self.out.line(&format!("{}. [{title}](#{})", rule.number, rule.slug));
        }
        self.out.line("");
        for (anchor, fr, en) in PARTS {
            self.out.line(&format!("- [{}](#{anchor})", self.out.say(fr, en)));
        }
        self.out.line("");
    }

    fn rule(&mut self, rule: &Rule) -> Result<(), String> {
        self.out.paragraph(&format!("<a id=\"{}\"></a>", rule.slug));
        self.out.heading(
            2,
            &format!("{}. {}", rule.number, escaped(rule.title.in_lang(self.out.lang))),
        );
        self.out.paragraph(&format!("`{}`", rule.slug));
        self.out.paragraph(&format!("**{}**", self.sentence(rule.question.about)));
        let moment = self.out.say("Jour ou moment de la question", "Day or moment of the question");
        let label = escaped(rule.as_of.in_lang(self.out.lang));
        self.out.paragraph(&format!("{moment}{}{label}.", self.out.colon()));
        self.side_by_side(rule);
        self.outcomes(rule);
        self.reasons(rule);
        self.laws(rule)?;
        self.readings(rule);
        self.open_points(rule);
        self.examples(rule)
    }

    /// The values that law or a page can change and that the rule rests on.
    fn laws(&mut self, rule: &Rule) -> Result<(), String> {
        let laws = law::all().into_iter().filter(|law| law.rules.contains(&rule.slug));
        for (place, law) in laws.enumerate() {
            if place == 0 {
                let title =
                    self.out.say("Valeurs que le droit peut changer", "Values that law can change");
                self.out.heading(3, title);
            }
            let (words, day) =
                (self.sentence(law.words), self.out.say("Jour qui compte", "Day that matters"));
            let label = escaped(law.day.in_lang(self.out.lang));
            self.out.paragraph(&format!("**{words}** {day}{}{label}.", self.out.colon()));
            self.out.law_rows(&law, |ids| ids.join(", "))?;
        }
        Ok(())
    }

    /// The statements that the rule carries, each beside what the rule makes of it.
    fn side_by_side(&mut self, rule: &Rule) {
        let carried: Vec<_> =
            self.told.iter().copied().filter(|(_, row)| carries(rule, row)).collect();
        self.out.heading(
            3,
            self.out.say(
                "Ce que disent les sources, et ce que la règle en fait",
                "What the sources say, and what the rule makes of it",
            ),
        );
        if carried.is_empty() {
            self.out.paragraph(self.out.say(
                "Aucun énoncé des cinq documents ne porte cette règle\u{a0}: ses motifs disent sur quoi elle repose.",
                "No statement of the five documents carries this rule: its reasons say what it rests on.",
            ));
        }
        // The English and the French page mostly say the same: what the rule makes of both stands once.
        let mut rows: Vec<Vec<String>> = Vec::new();
        for (it, row) in carried {
            let (said, made) = (self.paraphrase(it), self.made(rule, row));
            match rows.iter_mut().find(|row| row.last() == Some(&made)) {
                Some(row) => {
                    if let Some(first) = row.first_mut() {
                        first.push_str("<br><br>");
                        first.push_str(&said);
                    }
                }
                None => rows.push(vec![said, made]),
            }
        }
        let heads = [
            self.out.say("énoncé, dans nos mots", "statement, in our words"),
            self.out.say("ce que la règle en fait", "what the rule makes of it"),
        ];
        self.out.table(&heads, &rows);
    }

    /// A statement in our words, with what is to be known beside it.
    fn paraphrase(&self, it: &Paraphrase) -> String {
        let mut told = format!("**{}** {}", it.id, escaped(it.text.in_lang(self.out.lang)));
        let sure = match it.sure.as_str() {
            "medium" => self.out.say(
                "Certitude de notre lecture\u{a0}: moyenne.",
                "Certainty of our reading: medium.",
            ),
            "low" => self
                .out
                .say("Certitude de notre lecture\u{a0}: faible.", "Certainty of our reading: low."),
            _ => "",
        };
        if !sure.is_empty() {
            told.push_str("<br>*");
            told.push_str(sure);
            told.push('*');
        }
        if let Some(note) = &it.note {
            let label = self.out.say("Note", "Note");
            let note = escaped(note.in_lang(self.out.lang));
            let _ = write!(told, "<br>*{label}{}{note}*", self.out.colon());
        }
        told
    }

    /// What one rule makes of a statement: its reasons, the readings and open points, what it gives to read.
    fn made(&self, rule: &Rule, row: &Row) -> String {
        let colon = self.out.colon();
        let mut made: Vec<String> = self.nothing(row).into_iter().collect();
        for reason in rule.reasons.iter().filter(|it| row.names("reason", &it.number.to_string())) {
            let told = as_sentence(&sentence(reason, Voice::About, self.out.lang));
            made.push(format!(
                "{} {}{colon}{told}",
                self.out.say("Motif", "Reason"),
                reason.number
            ));
        }
        for reason in GeneralReason::ALL.iter().map(|it| it.spec()) {
            if rule.clicsequr_procedure != 0 && row.names("reason", &reason.number.to_string()) {
                let told = as_sentence(&sentence(reason, Voice::About, self.out.lang));
                made.push(format!(
                    "{} {}{colon}{told}",
                    self.out.say("Motif", "Reason"),
                    reason.number
                ));
            }
        }
        for (reading, _) in rule.readings.iter().filter(|(it, _)| row.names("reading", it.slug())) {
            let question = open_question::by_id(reading.open_question());
            let question = question.map_or_else(String::new, |it| self.sentence(it.question));
            let label = self.out.say("Choix de lecture", "Choice of reading");
            made.push(format!("{label} ({}){colon}{question}", reading.open_question()));
        }
        for question in open_question::ALL.iter().filter(|it| row.names("open_question", it.id)) {
            if !rule.readings.iter().any(|(it, _)| it.open_question() == question.id) {
                let label = self.out.say("Point ouvert", "Open point");
                made.push(format!(
                    "{label} ({}){colon}{}",
                    question.id,
                    self.sentence(question.question)
                ));
            }
        }
        for statement in statements::statements() {
            if statement.rules.contains(&rule.slug) && row.names("statement", statement.id) {
                made.push(self.given_to_read(statement));
            }
        }
        let module = format!("{}::", snake(rule.slug));
        for (_, name) in
            row.named.iter().filter(|(kind, name)| kind == "constant" && name.starts_with(&module))
        {
            let label = self.out.say("Valeur fixée dans la règle", "Value set in the rule");
            made.push(format!(
                "{label}{colon}{}",
                constant(name, self.out.lang).unwrap_or_default()
            ));
        }
        if made.is_empty() {
            made.push(
                self.out
                    .say(
                        "L’énoncé porte la règle dans son ensemble\u{a0}: voir ses réponses.",
                        "The statement carries the rule as a whole: see its outcomes.",
                    )
                    .to_owned(),
            );
        }
        made.join("<br>")
    }

    /// A text of the library that decides nothing, with its kind.
    fn given_to_read(&self, statement: &Statement) -> String {
        let kind = match statement.kind {
            StatementKind::Step => self.out.say("Étape", "Step"),
            StatementKind::Label => self.out.say("Libellé à l’écran", "Label on the screen"),
            StatementKind::Advice => self.out.say("Conseil", "Advice"),
            StatementKind::Contact => self.out.say("Pour joindre quelqu’un", "Contact"),
            StatementKind::Notice => self.out.say("À savoir", "Notice"),
        };
        format!("{kind}{}{}", self.out.colon(), self.read(statement))
    }

    /// A sentence; a label as it stands on the screen.
    fn read(&self, statement: &Statement) -> String {
        match statement.kind {
            StatementKind::Label => self.quoted(&escaped(statement.words.in_lang(self.out.lang))),
            _ => self.sentence(statement.words),
        }
    }

    /// The outcomes in order of precedence, each beside what a person can do on it.
    fn outcomes(&mut self, rule: &Rule) {
        self.out.heading(
            3,
            self.out.say("Réponses, et quoi faire ensuite", "Outcomes, and what to do next"),
        );
        self.out.paragraph(self.out.say(
            "Quand plusieurs réponses conviennent, la première de la liste l’emporte.",
            "Where several outcomes fit, the first in the list prevails.",
        ));
        let outcomes = rule.outcomes.iter().map(|it| (it.words, it.slug, it.next_steps));
        let outcomes = outcomes.chain([(UNDETERMINED, "undetermined", rule.undetermined_steps)]);
        let mut rows: Vec<Vec<String>> = Vec::new();
        let mut told: Vec<(String, String)> = Vec::new();
        for (words, slug, steps) in outcomes {
            let (words, steps) = (self.sentence(words.about), self.steps(steps));
            let first = told.iter().find(|(_, of)| *of == steps && of.len() > words.len());
            let shown = match first {
                Some((first, _)) => {
                    let same = self
                        .out
                        .say("La même chose que pour la réponse", "The same as for the outcome");
                    format!("{same} {}", self.quoted(first))
                }
                None => steps.clone(),
            };
            rows.push(vec![format!("{words}<br>`{slug}`"), shown]);
            told.push((words, steps));
        }
        let heads = [
            self.out.say("réponse", "outcome"),
            self.out.say("quoi faire ensuite", "what to do next"),
        ];
        self.out.table(&heads, &rows);
    }

    fn steps(&self, steps: NextSteps) -> String {
        let first = self.numbered(steps.first);
        let Some(after) = steps.after_clicsequr else { return first };
        let until = self.out.say(
            "Jusqu’au 15\u{a0}juillet\u{a0}2024 inclusivement\u{a0}:",
            "Up to and including July 15, 2024:",
        );
        let from =
            self.out.say("À compter du 16\u{a0}juillet\u{a0}2024\u{a0}:", "From July 16, 2024 on:");
        let after = self.numbered(after);
        let notice = steps.between_systems.and_then(|ids| statements::by_id(ids.first()?));
        let Some(notice) = notice else {
            return format!("*{until}*<br>{first}<br>*{from}*<br>{after}");
        };
        let between = self.out.say(
            "Jusqu’au 13\u{a0}juillet\u{a0}2025 inclusivement, avant ces étapes\u{a0}:",
            "Up to and including July 13, 2025, before these steps:",
        );
        let notice = self.read(notice);
        format!("*{until}*<br>{first}<br>*{from}*<br>{after}<br>*{between}*<br>{notice}")
    }

    fn numbered(&self, ids: &[&str]) -> String {
        if ids.is_empty() {
            return self
                .out
                .say("Les sources n’en disent rien.", "The sources say nothing of it.")
                .to_owned();
        }
        let each = ids.iter().filter_map(|id| statements::by_id(id));
        let each = (1..).zip(each).map(|(number, it)| {
            let cited: Vec<_> = source::cited_in(it.sources, self.out.lang).collect();
            format!("{number}. {} ({})", self.read(it), cited.join(", "))
        });
        each.collect::<Vec<_>>().join("<br>")
    }

    fn reasons(&mut self, rule: &Rule) {
        self.out.heading(3, self.out.say("Motifs", "Reasons"));
        let each = rule.reasons.iter().map(|reason| {
            let told = as_sentence(&sentence(reason, Voice::About, self.out.lang));
            vec![reason.number.to_string(), told, reason.sources.join(", ")]
        });
        let rows: Vec<_> = each.collect();
        let heads = [self.out.say("nº", "no."), self.out.say("motif", "reason"), "sources"];
        self.out.table(&heads, &rows);
    }

    fn readings(&mut self, rule: &Rule) {
        if rule.readings.is_empty() {
            return;
        }
        self.out.heading(3, self.out.say("Choix de lecture", "Choices of reading"));
        for (reading, default) in rule.readings {
            let Some(question) = open_question::by_id(reading.open_question()) else { continue };
            self.out.paragraph(&format!(
                "**{}** {} `{}`",
                question.id,
                self.sentence(question.question),
                reading.slug()
            ));
            let choices = reading.choices().iter().zip(1..);
            let (first, others): (Vec<_>, Vec<_>) =
                choices.partition(|(_, number)| number == default);
            for (choice, number) in first.into_iter().chain(others) {
                let label = if number == *default {
                    self.out.say("Retenu, sauf choix contraire", "Taken unless chosen otherwise")
                } else {
                    self.out.say("Autre lecture", "Other reading")
                };
                self.out.line(&format!(
                    "- {label}{}{}",
                    self.out.colon(),
                    self.sentence(choice.words)
                ));
            }
            let label = self.out.say("Ce qui trancherait", "What would settle it");
            self.out.paragraph(&format!(
                "- {label}{}{}",
                self.out.colon(),
                self.sentence(question.settled_by)
            ));
        }
    }

    /// The open questions that the rule's reasons or statements rest on, and that no reading of the rule lets one choose.
    fn open_points(&mut self, rule: &Rule) {
        let is_read = |question: &OpenQuestion| {
            rule.readings.iter().any(|(it, _): &(Reading, u8)| it.open_question() == question.id)
        };
        let is_of = |question: &OpenQuestion| {
            rule.reasons.iter().any(|reason| reason.sources.contains(&question.id))
        };
        let points: Vec<_> =
            open_question::ALL.iter().filter(|it| is_of(it) && !is_read(it)).collect();
        if points.is_empty() {
            return;
        }
        self.out.heading(3, self.out.say("Points ouverts", "Open points"));
        for question in points {
            self.open_question(question);
        }
    }

    fn open_question(&mut self, question: &OpenQuestion) {
        let colon = self.out.colon();
        self.out.paragraph(&format!("**{}** {}", question.id, self.sentence(question.question)));
        let read = self.out.say("Comment ce point est lu ici", "How it is read here");
        self.out.line(&format!("- {read}{colon}{}", self.sentence(question.reading)));
        let settled = self.out.say("Ce qui trancherait", "What would settle it");
        self.out.paragraph(&format!("- {settled}{colon}{}", self.sentence(question.settled_by)));
    }

    fn examples(&mut self, rule: &Rule) -> Result<(), String> {
        self.out.heading(3, self.out.say("Exemples", "Examples"));
        for (number, example) in (1..).zip(example::of(rule, self.out.lang)?) {
            self.out.heading(4, &format!("{} {number}", self.out.say("Exemple", "Example")));
            if example.question.is_empty() {
                self.out.paragraph(self.out.say("Aucun fait n’est donné.", "No fact is given."));
            }
            for (label, value) in &example.question {
                let label = escaped(&capital(label));
                let value =
                    if value.starts_with('`') { value.replace('|', "\\|") } else { escaped(value) };
                self.out.line(&format!("- {label}{}{value}", self.out.colon()));
            }
            self.out.line("");
            for (place, part) in example.answer.iter().enumerate() {
                if place > 0 {
                    self.out.line(">");
                }
                let mut lines = part.lines().peekable();
                while let Some(line) = lines.next() {
                    // The lines of a message stand each on its own.
                    let is_broken = lines.peek().is_some_and(|next| next.starts_with("    "));
                    let end = if is_broken && !line.is_empty() { "<br>" } else { "" };
                    self.out.line(format!("> {}{end}", escaped(line)).trim_end());
                }
            }
            self.out.line("");
        }
        Ok(())
    }

    /// The statements on which no rule, reason or constant rests, and what carries each.
    fn undecided(&mut self) {
        self.out.part("undecided");
        self.out.paragraph(self.out.say(
            "Ces énoncés ne décident de rien\u{a0}: ce sont des étapes, des conseils ou des libellés, que la bibliothèque \
             donne à lire, ou des passages qui n’ont aucun rapport avec un certificat, un examen ou un compte.",
            "These statements decide nothing: they are steps, advice or labels, which the library gives to read, or passages \
             that have nothing to do with a certificate, an exam or an account.",
        ));
        let undecided = self
            .told
            .iter()
            .copied()
            .filter(|(_, row)| !rules::ALL.iter().any(|rule| carries(rule, row)));
        let rows: Vec<_> =
            undecided.map(|(it, row)| vec![self.paraphrase(it), self.carried(row)]).collect();
        let heads = [
            self.out.say("énoncé, dans nos mots", "statement, in our words"),
            self.out.say("ce qui le porte", "what carries it"),
        ];
        self.out.table(&heads, &rows);
    }

    /// Why nothing carries a statement, where nothing does.
    fn nothing(&self, row: &Row) -> Option<String> {
        let why = as_sentence(row.nothing_because.as_ref()?.in_lang(self.out.lang));
        Some(format!(
            "{} {why}",
            self.out.say("Rien n’en est repris.", "Nothing is taken from it.")
        ))
    }

    /// What carries a statement that decides nothing, or why nothing does.
    fn carried(&self, row: &Row) -> String {
        let colon = self.out.colon();
        let mut carried: Vec<String> = self.nothing(row).into_iter().collect();
        for statement in statements::statements().iter().filter(|it| row.names("statement", it.id))
        {
            let titles = rules::ALL.iter().filter(|rule| statement.rules.contains(&rule.slug));
            let titles: Vec<_> =
                titles.map(|rule| escaped(rule.title.in_lang(self.out.lang))).collect();
            let with = match titles.len() {
                0 => self.out.say("toutes les règles", "every rule").to_owned(),
                1..=4 => titles.join("; "),
                count => format!("{count} {}", self.out.say("règles", "rules")),
            };
            carried.push(format!("{} *({with})*", self.given_to_read(statement)));
        }
        for question in open_question::ALL.iter().filter(|it| row.names("open_question", it.id)) {
            let label = self.out.say("Point ouvert", "Open point");
            carried.push(format!(
                "{label} ({}){colon}{}",
                question.id,
                self.sentence(question.question)
            ));
        }
        for source in source::ALL.iter().filter(|it| row.names("source", it.id)) {
            let label = self.out.say("Date de la source", "Date of the source");
            carried.push(format!("{label}{colon}{}", source.id));
        }
        carried.join("<br>")
    }

    fn every_rule(&mut self) {
        self.out.part("every-rule");
        let each = GeneralReason::ALL.iter().map(|reason| reason.spec());
        let each = each.map(|reason| {
            let told = as_sentence(&sentence(reason, Voice::About, self.out.lang));
            vec![reason.number.to_string(), told, reason.sources.join(", ")]
        });
        let rows: Vec<_> = each.collect();
        let heads = [self.out.say("nº", "no."), self.out.say("motif", "reason"), "sources"];
        self.out.table(&heads, &rows);
        for statement in statements::statements().iter().filter(|it| it.rules.is_empty()) {
            let told = self.given_to_read(statement);
            self.out.line(&format!("- {told} ({})", statement.sources.join(", ")));
        }
        self.out.line("");
    }

    fn open_questions(&mut self) {
        self.out.part("open-questions");
        self.out.paragraph(self.out.say(
            "Sur ces points, les sources sont muettes ou se contredisent. Qui peut en trancher un nous aide beaucoup\u{a0}: \
             la dernière colonne dit ce qu’il faudrait.",
            "On these points the sources are silent or disagree. Whoever can settle one helps a great deal: the last column \
             says what it would take.",
        ));
        let each = open_question::ALL.iter();
        let rows: Vec<_> = each
            .map(|it| {
                let words =
                    [it.question, it.reading, it.settled_by].map(|words| self.sentence(words));
                [vec![format!("**{}**", it.id)], words.into()].concat()
            })
            .collect();
        let heads = [
            self.out.say("point", "point"),
            self.out.say("ce qui n’est pas dit", "what the sources do not say"),
            self.out.say("comment ce point est lu ici", "how it is read here"),
            self.out.say("ce qui trancherait", "what would settle it"),
        ];
        self.out.table(&heads, &rows);
    }

    fn sources(&mut self) -> Result<(), String> {
        self.out.part("sources");
        let mut rows = Vec::new();
        for source in source::ALL {
            let dated = match source.dated {
                Some(day) => self.out.day(day)?,
                None => self.out.say("non indiquée", "not given").to_owned(),
            };
            let not_seen = self
                .out
                .say("nous ne l’avons pas revue en ligne", "we have not seen it online again");
            let basis = match source.read {
                Some(day) => format!(
                    "{} {}; {not_seen}",
                    self.out.say("copie lue le", "copy read on"),
                    self.out.day(day)?
                ),
                None => format!(
                    "{}; {not_seen}",
                    self.out.say("d’après une copie de la page", "from a copy of the page")
                ),
            };
            let certainty = match source.certainty {
                Certainty::High => self.out.say("élevée", "high"),
                Certainty::Medium => self.out.say("moyenne", "medium"),
                Certainty::Low => self.out.say("faible", "low"),
            };
            let is_register = source.id == "Q";
            let address = source.address.map_or_else(
                || self.out.say("inconnue", "not known").to_owned(),
                |address| format!("<{}>", address.in_lang(self.out.lang).replace('|', "%7C")),
            );
            let own = self.out.say("notre propre registre", "our own register");
            rows.push(vec![
                format!("**{}**", source.id),
                escaped(source.title.in_lang(self.out.lang)),
                if is_register { "—".to_owned() } else { address },
                if is_register { "—".to_owned() } else { dated },
                if is_register { own.to_owned() } else { basis },
                certainty.to_owned(),
            ]);
        }
        let heads = [
            self.out.say("source", "source"),
            self.out.say("titre", "title"),
            self.out.say("adresse", "address"),
            self.out.say("date sur la page", "date on the page"),
            self.out.say("ce que nous avons lu", "what we read"),
            self.out.say("certitude", "certainty"),
        ];
        self.out.table(&heads, &rows);
        Ok(())
    }
}

/// Whether the rule itself, a reason of it or a constant of it rests on a statement.
fn carries(rule: &Rule, row: &Row) -> bool {
    let module = format!("{}::", snake(rule.slug));
    row.names("rule", rule.slug)
        || rule.reasons.iter().any(|reason| row.names("reason", &reason.number.to_string()))
        || row.named.iter().any(|(kind, name)| kind == "constant" && name.starts_with(&module))
}

/// A value that a rule sets beside the tables of law, as a person reads it.
fn constant(name: &str, lang: Lang) -> Option<String> {
    let (words, value) = match name {
        "authentication_system::SAG_LEVEL" => (
            Words { fr: "niveau d’authentification", en: "level of authentication" },
            rules::authentication_system::SAG_LEVEL.words().in_lang(lang).to_owned(),
        ),
        "certificate_number::PREFIX" => (
            Words {
                fr: "début d’un numéro de certificat",
                en: "beginning of a certificate number",
            },
            rules::certificate_number::PREFIX.to_owned(),
        ),
        "second_factor::OFFICE" => (
            Words {
                fr: "organisme dont le service a quitté clicSÉQUR",
                en: "body whose service has left clicSÉQUR",
            },
            "Office de la protection du consommateur".to_owned(),
        ),
        "single_sign_on::MOST_ACCOUNTS" => (
            Words {
                fr: "nombre de comptes au-delà duquel l’authentification unique est déconseillée",
                en: "number of accounts above which single sign-on is advised against",
            },
            rules::single_sign_on::MOST_ACCOUNTS.to_string(),
        ),
        "transfer_request::ADDRESS" => (
            Words { fr: "adresse à laquelle écrire", en: "address to write to" },
            rules::transfer_request::ADDRESS.to_owned(),
        ),
        "transfer_request::SUBJECT" => (
            Words { fr: "objet du message", en: "subject of the message" },
            rules::transfer_request::SUBJECT.in_lang(lang).to_owned(),
        ),
        _ => return None,
    };
    let colon = if lang == Lang::Fr { "\u{a0}: " } else { ": " };
    Some(format!("{}{colon}{}", words.in_lang(lang), escaped(&value)))
}

/// Words as a sentence in a cell or line: a capital first, a mark last.
fn as_sentence(words: &str) -> String {
    let words = escaped(words);
    let end = if words.ends_with(['.', '?', '!']) { "" } else { "." };
    if words.starts_with("clicSÉQUR") {
        return format!("{words}{end}");
    }
    format!("{}{end}", capital(&words))
}
