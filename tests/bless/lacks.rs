//! What must be written by hand for a rule and is missing: each with the file and the line where it belongs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::path::Path;

use echeance::dynamic::{
    ChoiceSpec, FactSpec, Limit, OutcomeSpec, Rule, Shown, ValueKind, ValueSpec,
};
use echeance::law::{self, ListedLaw};
use echeance::rules::holder_review::{
    self, Act, LastDay, NOTICE_OF_END_SLUG, REGULAR_CERTIFICATE_SLUG, last_day_of,
};
use echeance::{Choice as _, Day, ErrorCode, Member as _, Reading, Voiced, Words, rules, source};
use serde_json::Value;

use super::accounting;
use crate::command::root;
use crate::faces::snake;
use crate::{Case, all as vectors};

/// Something to write by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    /// The file to write in, from the root.
    pub file: String,
    /// The line where it belongs, or near which.
    pub line: usize,
    /// What lacks.
    pub what: String,
}

impl fmt::Display for Lack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

impl Lack {
    /// A lack at the first line of the file that has `near`; at its first line where none has.
    pub(crate) fn new(file: &str, near: &str, what: String) -> Self {
        Lack { file: file.to_owned(), line: line_of(file, near), what }
    }

    /// A lack at the end of a file.
    fn at_end(file: &str, what: String) -> Self {
        let line = read(file).lines().count().max(1);
        Lack { file: file.to_owned(), line, what }
    }
}

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_default()
}

fn line_of(file: &str, near: &str) -> usize {
    let text = read(file);
    text.lines().position(|line| !near.is_empty() && line.contains(near)).map_or(1, |at| at + 1)
}

fn source_of(rule: &Rule) -> String {
    format!("core/src/rules/{}.rs", snake(rule.slug))
}

/// All that lacks, for every rule.
///
/// # Errors
///
/// A vectors file or the accounting that cannot be read.
pub fn all() -> Result<Vec<Lack>, String> {
    let cases = vectors()?;
    let checks = [
        modules(),
        laws(),
        numbers(),
        words(),
        repeated_words(),
        limits(),
        sources(),
        cases_of_rules(&cases),
        oracle(),
        rows()?,
        cobol_codes(),
        changelog(),
    ];
    Ok(checks.into_iter().flatten().collect())
}

/// A file of `core/src/rules/` that is no module, or whose rule is not in the list.
#[must_use]
pub fn modules() -> Vec<Lack> {
    let list = "core/src/rules.rs";
    let text = read(list);
    let mut lacks = Vec::new();
    for entry in fs::read_dir(root().join("core/src/rules")).into_iter().flatten().flatten() {
        let path = entry.path();
        let Some(module) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
        if !text.contains(&format!("pub mod {module};")) {
            let what = format!("no `pub mod {module};`");
            lacks.push(Lack::new(list, "pub mod ", what));
        }
        if is_unlisted(module, &read(&format!("core/src/rules/{module}.rs"))) {
            let what = format!("no `&{module}::RULE` in its place, by number");
            lacks.push(Lack::new(list, "pub static ALL", what));
        }
    }
    for rule in rules::ALL {
        let file = source_of(rule);
        if !root().join(&file).exists() {
            lacks.push(Lack::new(
                list,
                rule.slug,
                format!("the rule {} is not in {file}", rule.slug),
            ));
        }
    }
    lacks
}

/// Whether a file of rules makes a rule that is not in the list.
fn is_unlisted(module: &str, text: &str) -> bool {
    let makes = text.lines().any(|line| line.starts_with("rule! {"));
    makes && !rules::ALL.iter().any(|rule| snake(rule.slug) == module)
}

/// A law that no rule lists under `laws`, and a rule that rests on a law which does not name it.
#[must_use]
pub fn laws() -> Vec<Lack> {
    let mut files = vec!["core/src/rule/common.rs".to_owned()];
    for entry in fs::read_dir(root().join("core/src/rules")).into_iter().flatten().flatten() {
        files.push(format!("core/src/rules/{}", entry.file_name().display()));
    }
    files.sort();
    let files: Vec<(String, String)> = files.into_iter().map(|file| (read(&file), file)).collect();
    let files: Vec<(&str, &str)> =
        files.iter().map(|(text, file)| (file.as_str(), text.as_str())).collect();
    laws_of(&files)
}

/// The same for those files, each with its text.
fn laws_of(files: &[(&str, &str)]) -> Vec<Lack> {
    let mut lacks = Vec::new();
    let listed: BTreeSet<&str> = files.iter().flat_map(|(_, text)| under(text, "laws")).collect();
    for (file, text) in files {
        for (name, law) in laws_in(text) {
            let near = format!("static {name}:");
            if !listed.contains(name) {
                let what = format!("no `laws: [{name}]` in the `rule!` of the file");
                lacks.push(Lack::new(file, &near, what));
            }
            let named: BTreeSet<&str> = under(law, "rules").collect();
            for rule in rules::ALL {
                let source = source_of(rule);
                let rests = files.iter().any(|(other, text)| *other == source && uses(text, name));
                if rests && !named.contains(rule.slug) {
                    let what = format!("{name} does not name {} under `rules`", rule.slug);
                    lacks.push(Lack::new(file, &near, what));
                }
            }
        }
    }
    lacks
}

/// The laws that a file declares: the name of each, and its text up to the end of the declaration.
fn laws_in(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let begun = text.match_indices("static ").filter(|(at, _)| {
        // A law of a test stands inside a function.
        text.get(..*at)
            .is_some_and(|before| before.ends_with("pub ") || before.ends_with("pub(crate) "))
    });
    begun.filter_map(|(at, word)| {
        let rest = text.get(at + word.len()..)?;
        let (name, after) = rest.split_once(": Law<")?;
        let (law, _) = after.split_once("\n}")?;
        name.bytes().all(|byte| byte == b'_' || byte.is_ascii_uppercase()).then_some((name, law))
    })
}

/// The words of the list after `key: [`, where there is one.
fn under<'t>(text: &'t str, key: &str) -> impl Iterator<Item = &'t str> {
    let list = text
        .split_once(&format!("\n    {key}: ["))
        .or_else(|| text.split_once(&format!("\n    {key}: &[")));
    let list = list.and_then(|(_, rest)| rest.split_once(']')).map_or("", |(list, _)| list);
    list.split(',').map(|word| word.trim().trim_matches('"')).filter(|word| !word.is_empty())
}

/// Whether the code of a file reads the value of a law, beyond importing or listing it.
fn uses(text: &str, name: &str) -> bool {
    let code = text.lines().map(str::trim_start);
    let is_code =
        |line: &&str| !["//", "use ", "laws: ["].iter().any(|begin| line.starts_with(begin));
    let is_word = |byte: &u8| *byte == b'_' || byte.is_ascii_alphanumeric();
    code.filter(is_code).any(|line| {
        line.match_indices(name).any(|(at, _)| {
            let before = line.as_bytes().get(..at).and_then(|before| before.last());
            let after = line.as_bytes().get(at + name.len());
            !before.is_some_and(is_word) && !after.is_some_and(is_word)
        })
    })
}

/// Numbers and slugs mean one thing each.
#[must_use]
pub fn numbers() -> Vec<Lack> {
    let mut lacks = Vec::new();
    let mut known: BTreeMap<u16, String> = BTreeMap::new();
    for rule in rules::ALL {
        let file = source_of(rule);
        let mut number = |number: u16, near: &str, name: String| {
            if let Some(other) = known.insert(number, name.clone()) {
                let what = format!("{name} has the number of {other}: {number}");
                lacks.push(Lack::new(&file, near, what));
            }
        };
        number(rule.number, &format!("number: {}", rule.number), rule.slug.to_owned());
        for reason in rule.reasons {
            number(reason.number, reason.slug, format!("{}/{}", rule.slug, reason.slug));
        }
        for reason in rule.reasons.iter().filter(|reason| reason.number / 100 != rule.number) {
            let what = format!(
                "the reason {} has the number {}; those of the rule begin with {}",
                reason.slug, reason.number, rule.number,
            );
            lacks.push(Lack::new(&file, reason.slug, what));
        }
        let outcomes = rule.outcomes.iter().map(|outcome| outcome.slug).collect();
        let reasons = rule.reasons.iter().map(|reason| reason.slug).collect();
        let slugs: [Vec<&str>; 2] = [outcomes, reasons];
        for each in slugs {
            let mut seen = BTreeSet::new();
            for slug in each.into_iter().filter(|slug| !seen.insert(*slug)) {
                lacks.push(Lack::new(&file, slug, format!("two are named {slug}")));
            }
        }
    }
    for pair in rules::ALL.windows(2) {
        if let [before, after] = pair
            && before.number > after.number
        {
            let near = format!("&{}::RULE", snake(after.slug));
            let what = format!("{} comes before {}, by number", after.slug, before.slug);
            lacks.push(Lack::new("core/src/rules.rs", &near, what));
        }
    }
    lacks
}

/// Words that a person may read, and what stands beside them in their file.
struct Said {
    near: &'static str,
    words: Words,
    /// Whether they are whole sentences, which end in a full stop.
    is_whole: bool,
}

impl Said {
    const fn part(near: &'static str, words: Words) -> Self {
        Said { near, words, is_whole: false }
    }

    const fn whole(near: &'static str, words: Words) -> Self {
        Said { near, words, is_whole: true }
    }

    /// What is wrong with them, reported with the file where they stand: `file`, or that of the words which rules share.
    fn lack(&self, file: &str) -> Option<Lack> {
        let Said { near, words: Words { fr, en }, is_whole } = *self;
        let wrong = if is_whole {
            wrong_words(fr.strip_suffix('.').unwrap_or(fr), en.strip_suffix('.').unwrap_or(en))
        } else {
            wrong_words(fr, en)
        };
        let what = format!("{near}: {}", wrong?);
        let found = [file, SHARED_WORDS].into_iter().find_map(|file| {
            [fr, en].into_iter().filter(|text| !text.is_empty()).find_map(|text| {
                // A source writes a no-break space by its number.
                let literal = format!("\"{}\"", text.replace('\u{a0}', "\\u{a0}"));
                read(file).contains(&literal).then(|| Lack::new(file, &literal, what.clone()))
            })
        });
        Some(found.unwrap_or_else(|| Lack::new(file, near, what)))
    }
}

fn in_voices(near: &'static str, words: Voiced) -> [Said; 2] {
    [words.about, words.to].map(|words| Said::part(near, words))
}

fn said_by_choices(choices: &'static [ChoiceSpec]) -> impl Iterator<Item = Said> {
    choices.iter().map(|choice| Said::part(choice.slug, choice.words))
}

fn said_by_fact(fact: &FactSpec) -> Vec<Said> {
    let mut said: Vec<Said> = in_voices(fact.name, fact.label).into();
    said.extend(fact.doing.into_iter().flat_map(|doing| in_voices(fact.name, doing)));
    said.extend(fact.word.map(|word| Said::part(word.slug, word.words)));
    said.extend(said_by_choices(fact.kind.choices()));
    said
}

fn said_by_outcome(outcome: &OutcomeSpec) -> Vec<Said> {
    let mut said: Vec<Said> = in_voices(outcome.slug, outcome.words).into();
    said.extend(outcome.label.map(|label| Said::part(outcome.slug, label)));
    said
}

fn said_by_limit(reason: &'static str, limit: &Limit) -> Vec<Said> {
    let words = match limit {
        Limit::Moment { measured, words, .. } => {
            vec![*words].into_iter().chain(measured.map(|(_, words)| words)).collect()
        }
        Limit::Numbers(words) => vec![*words],
        Limit::Part(_) => Vec::new(),
    };
    words.into_iter().map(|words| Said::part(reason, words)).collect()
}

fn said_by_value(value: &ValueSpec) -> Vec<Said> {
    let mut said: Vec<Said> = in_voices(value.name, value.label).into();
    match value.kind {
        ValueKind::Slug(choices) | ValueKind::Set(choices) | ValueKind::Duties(choices) => {
            said.extend(said_by_choices(choices));
        }
        ValueKind::States { keys, states } | ValueKind::Options { keys, states, .. } => {
            said.extend(said_by_choices(keys).chain(said_by_choices(states)));
        }
        ValueKind::Message { subject, .. } => said.push(Said::part(value.name, subject)),
        _ => {}
    }
    if let Shown::WhereNo(words) = value.shown {
        said.push(Said::part(value.name, words));
    }
    said
}

fn said_by_law(law: &ListedLaw) -> [Said; 2] {
    [law.words, law.day].map(|words| Said::part(law.name, words))
}

fn said_by_last_day(slug: &'static str, last_day: &LastDay) -> [Said; 2] {
    [Said::part(slug, last_day.act), Said::whole(slug, last_day.words)]
}

/// Words in both languages, in the typography of French.
#[must_use]
pub fn words() -> Vec<Lack> {
    let mut lacks = Vec::new();
    let mut check = |file: &str, said: Vec<Said>| {
        lacks.extend(said.iter().filter_map(|said| said.lack(file)));
    };
    for rule in rules::ALL {
        let file = source_of(rule);
        check(&file, [rule.title, rule.as_of].map(|words| Said::part(rule.slug, words)).into());
        check(&file, in_voices(rule.slug, rule.question).into());
        rule.facts.iter().for_each(|fact| check(&file, said_by_fact(fact)));
        rule.outcomes.iter().for_each(|outcome| check(&file, said_by_outcome(outcome)));
        for reason in rule.reasons {
            check(&file, in_voices(reason.slug, reason.words).into());
            for limit in reason.limits() {
                check(&file, said_by_limit(reason.slug, limit));
            }
        }
        rule.values.iter().for_each(|value| check(&file, said_by_value(value)));
    }
    for reading in Reading::ALL {
        check("core/src/rule/reading.rs", said_by_choices(reading.choices()).collect());
    }
    for law in law::all() {
        let named = format!("slug: \"{}\"", law.name);
        let mut files = rules::ALL.iter().map(|rule| source_of(rule));
        let file = files.find(|file| read(file).contains(&named));
        check(file.as_deref().unwrap_or("core/src/rule/common.rs"), said_by_law(&law).into());
    }
    let acts = Act::ALL.iter().map(|act| act.slug());
    for slug in acts.chain([NOTICE_OF_END_SLUG, REGULAR_CERTIFICATE_SLUG]) {
        // Before and after the published procedure, which some of the sentences depend on.
        for last_day in [Day::MIN, Day::MAX].into_iter().filter_map(|on| last_day_of(slug, on)) {
            check(&source_of(&holder_review::RULE), said_by_last_day(slug, &last_day).into());
        }
    }
    lacks
}

/// A reason that does not say what it measures, of a rule that gives days.
#[must_use]
pub fn limits() -> Vec<Lack> {
    let gives_days = |rule: &&&Rule| {
        rule.values.iter().any(|it| matches!(it.kind, ValueKind::Day | ValueKind::Instant))
    };
    let lacks = rules::ALL.iter().filter(gives_days).flat_map(|rule| {
        rule.reasons.iter().filter(|reason| !reason.declares_limits()).map(|reason| {
            let what = format!(
                "{}: after its words, `limits [..]` with the limit that decides, or `limits []`",
                reason.slug
            );
            Lack::new(&source_of(rule), &format!("\"{}\" [", reason.slug), what)
        })
    });
    lacks.collect()
}

/// A sentence is one from this length on, in bytes; what is shorter is a name or a label of a few words.
const SENTENCE: usize = 24;

/// Names that are the same in both languages, and so stand twice.
const NAMES: &[&str] = &["Service d’authentification gouvernementale"];

/// Where sentences that several places share have a name.
const SHARED_WORDS: &str = "core/src/rule/shared_words.rs";

/// A sentence of a rule that stands a second time.
#[must_use]
pub fn repeated_words() -> Vec<Lack> {
    let mut files: Vec<_> = rules::ALL.iter().map(|rule| source_of(rule)).collect();
    files.push(SHARED_WORDS.to_owned());
    let texts: Vec<_> = files.into_iter().map(|file| (read(&file), file)).collect();
    repeated_in(&texts)
}

fn repeated_in(texts: &[(String, String)]) -> Vec<Lack> {
    let mut first: BTreeMap<&str, (&str, usize)> = BTreeMap::new();
    let mut lacks = Vec::new();
    for (text, file) in texts {
        for (line, text) in (1..).zip(text.lines()) {
            // An example says the words that it expects.
            if text.trim_start().starts_with("///") {
                continue;
            }
            // Every second part of a line lies between quotation marks: no text of a rule has one in it.
            for sentence in text.split('"').skip(1).step_by(2) {
                let is_sentence = sentence.len() >= SENTENCE && sentence.contains(' ');
                if !is_sentence || NAMES.contains(&sentence) {
                    continue;
                }
                if let Some((other, at)) = first.get(sentence) {
                    let mend = if file == SHARED_WORDS {
                        "take it there by its name here, with `words`".to_owned()
                    } else {
                        format!(
                            "give it a name in {SHARED_WORDS}, and take it in both places by `words`"
                        )
                    };
                    let what = format!("“{sentence}” stands at {other}:{at} too; {mend}");
                    lacks.push(Lack { file: file.clone(), line, what });
                } else {
                    first.insert(sentence, (file, line));
                }
            }
        }
    }
    lacks
}

fn wrong_words(fr: &str, en: &str) -> Option<String> {
    for (language, text) in [("French", fr), ("English", en)] {
        if text.is_empty() {
            return Some(format!("no words in {language}"));
        }
        if text.ends_with('.') {
            return Some(format!("no full stop at the end: {text}"));
        }
    }
    let signs = ["'", " :", " ;", " ?", " !", "\u{a0};", "\u{a0}?", "\u{a0}!", " »", "« "];
    let bare = |sign: &str| {
        let before = fr.split(sign).map(|before| before.ends_with('\u{a0}'));
        let parts: Vec<bool> = before.collect();
        parts.split_last().is_some_and(|(_, before)| before.contains(&false))
    };
    let found = signs.into_iter().find(|sign| fr.contains(sign));
    let found = found.or_else(|| bare(": ").then_some(": "));
    found.map(|sign| format!("French typography, at {sign:?}: {fr}"))
}

/// Reasons that rest on a source that is known.
#[must_use]
pub fn sources() -> Vec<Lack> {
    let mut lacks = Vec::new();
    for rule in rules::ALL {
        let file = source_of(rule);
        if rule.reasons.is_empty() {
            lacks.push(Lack::new(&file, rule.slug, format!("{} has no reason", rule.slug)));
        }
        for reason in rule.reasons {
            if reason.sources.is_empty() {
                let what = format!("the reason {} names no source", reason.slug);
                lacks.push(Lack::new(&file, reason.slug, what));
            }
            for id in reason.sources.iter().filter(|id| source::by_id(id).is_none()) {
                let what = format!("no source {id}: add it, or name another");
                lacks.push(Lack::new(&file, id, what));
            }
        }
    }
    lacks
}

/// A vector for every outcome, reason and error, and a rule for every vector.
fn cases_of_rules(cases: &[Case]) -> Vec<Lack> {
    let mut seen = BTreeSet::new();
    for case in cases {
        let mut see = |value: Option<&Value>| {
            if let Some(slug) = value.and_then(Value::as_str) {
                seen.insert(format!("{}/{slug}", case.rule));
                seen.insert(slug.to_owned());
            }
        };
        see(case.expect.get("outcome"));
        see(case.expect.get("error").and_then(|error| error.get("code")));
        for reason in case.expect.get("reasons").and_then(Value::as_array).into_iter().flatten() {
            see(Some(reason));
        }
    }
    let mut lacks = Vec::new();
    for rule in rules::ALL {
        let file = format!("tests/vectors/{}.json", rule.slug);
        if !root().join(&file).exists() {
            lacks.push(Lack::at_end(&file, format!("no vectors of {}", rule.slug)));
            continue;
        }
        let outcomes = rule.outcomes.iter().map(|outcome| ("outcome", outcome.slug));
        let reasons = rule.reasons.iter().map(|reason| ("reason", reason.slug));
        for (what, slug) in outcomes.chain(reasons) {
            if !seen.contains(&format!("{}/{slug}", rule.slug)) {
                lacks.push(Lack::at_end(&file, format!("no vector has the {what} {slug}")));
            }
        }
    }
    // A text of over 4,096 bytes is made by a test: no one would want to read it in a vector.
    let errors = ErrorCode::ALL.into_iter().map(ErrorCode::slug).filter(|slug| *slug != "too-long");
    for slug in errors.filter(|slug| !seen.contains(*slug)) {
        let what = format!("no vector of any rule has the error {slug}");
        lacks.push(Lack::at_end("tests/vectors/README.md", what));
    }
    let strange: BTreeSet<&str> = cases
        .iter()
        .map(|case| case.rule.as_str())
        .filter(|slug| rules::by_slug(slug).is_none())
        .collect();
    for slug in strange {
        let file = format!("tests/vectors/{slug}.json");
        let what = format!("vectors of {slug}, which is no rule of core/src/rules.rs");
        lacks.push(Lack::new(&file, "\"rule\"", what));
    }
    lacks
}

/// The rule in the oracle, under the same number.
#[must_use]
pub fn oracle() -> Vec<Lack> {
    let files = ["tests/oracle/rules.py", "tests/oracle/more_rules.py"];
    let tables: Vec<String> = files.iter().map(|file| read(file)).collect();
    let there = |rule: &Rule| {
        let entry = format!("\"{}\", {},", rule.slug, rule.number);
        let on_one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        tables.iter().any(|table| on_one_line(table).contains(&entry))
    };
    let lacks = rules::ALL.iter().filter(|rule| !there(rule));
    let lacks = lacks.map(|rule| {
        let what = format!("no Rule({:?}, {}, …) in the oracle", rule.slug, rule.number);
        Lack::new("tests/oracle/more_rules.py", "OTHER_RULES", what)
    });
    lacks.collect()
}

/// The rows of the accounting name what cites them, and the other way round.
///
/// # Errors
///
/// The accounting cannot be read.
pub fn rows() -> Result<Vec<Lack>, String> {
    let wrong = accounting::disagreements()?.into_iter();
    let lacks = wrong.map(|(id, what)| {
        Lack::new(accounting::FILE, &format!("\"id\": \"{id}\""), format!("{id} {what}"))
    });
    Ok(lacks.collect())
}

/// Four letters for every rule, in the copybook.
#[must_use]
pub fn cobol_codes() -> Vec<Lack> {
    let is_shared = |rule: &Rule| {
        rules::ALL.iter().any(|other| other.slug != rule.slug && other.cobol == rule.cobol)
    };
    let is_well_formed = |rule: &Rule| {
        rule.cobol.len() == 4 && rule.cobol.bytes().all(|byte| byte.is_ascii_uppercase())
    };
    let lacks = rules::ALL.iter().filter(|rule| !is_well_formed(rule) || is_shared(rule));
    let lacks = lacks.map(|rule| {
        let what = format!("no COBOL code of four letters for {} alone", rule.slug);
        Lack::new(&source_of(rule), "cobol:", what)
    });
    lacks.collect()
}

/// What a generator cannot do, in the file that the error begins with; nothing where that file is known to lack something.
pub(crate) fn unmade(error: &str, known: &[Lack]) -> Option<Lack> {
    let named = error.split_once(": ").filter(|(file, _)| {
        file.contains('/') && root().join(file).parent().is_some_and(Path::is_dir)
    });
    let Some((file, what)) = named else {
        return Some(Lack::new("tests/bless/mod.rs", "fn generate", error.to_owned()));
    };
    let file =
        Path::new(file).strip_prefix(root()).unwrap_or(Path::new(file)).display().to_string();
    let is_known = known.iter().any(|lack| lack.file == file);
    (!is_known).then(|| Lack { file, line: 1, what: what.to_owned() })
}

/// A name that the copybook cannot have.
pub(crate) fn cobol_name(refused: &str) -> Lack {
    let what = format!("{refused}: write a word of it short");
    Lack::new("tests/faces/cobol/names.rs", "const WORDS", what)
}

/// A line of the changelog for every rule that the last release had not.
#[must_use]
pub fn changelog() -> Vec<Lack> {
    let file = "CHANGELOG.md";
    let changelog = read(file);
    // Before the first release there is one section, and after it the newest comes first.
    let newest = changelog.split("\n## ").nth(1).unwrap_or_default();
    let released = read("tests/released/answers.jsonl");
    let told = |rule: &Rule| newest.contains(&format!("`{}`", rule.slug));
    let known = |rule: &Rule| released.contains(&format!("\"{}/", rule.slug));
    let lacks = rules::ALL.iter().filter(|rule| !known(rule) && !told(rule));
    let lacks = lacks.map(|rule| {
        Lack::new(file, "### Added", format!("no line on the new rule `{}`", rule.slug))
    });
    lacks.collect()
}

#[cfg(test)]
mod tests {
    use echeance::dynamic::Kind;
    use echeance::rules::exam_transfer;

    use super::*;
    use crate::all;

    #[test]
    fn a_slip_of_typography_is_seen() {
        assert_eq!(wrong_words("l’examen\u{a0}: «\u{a0}réussi\u{a0}»", "the exam: passed"), None);
        for fr in [
            "",
            "l'examen",
            "l’examen : réussi",
            "l’examen: réussi",
            "réussi.",
            "réussi ?",
            "réussi\u{a0}; ou non",
            "« réussi\u{a0}»",
        ] {
            assert!(wrong_words(fr, "the exam").is_some(), "{fr}");
        }
        assert!(wrong_words("l’examen", "").is_some() && wrong_words("l’examen", "it.").is_some());
    }

    #[test]
    fn a_sentence_that_stands_twice_is_seen() {
        let texts = [
            ("about \"the premium of the bond is not paid\"\n", "a.rs"),
            ("\n\"short\" \"short\" \"the premium of the bond is not paid\"", "b.rs"),
        ];
        let lacks = repeated_in(&texts.map(|(text, file)| (text.to_owned(), file.to_owned())));
        let [lack] = lacks.as_slice() else { panic!("{lacks:?}") };
        assert_eq!((lack.file.as_str(), lack.line), ("b.rs", 2));
        assert!(lack.what.contains("a.rs:1"), "{lack}");
    }

    /// A copy of a declaration with one text forgotten, or with a slip, is reported with its file and a line of its own.
    #[test]
    fn a_slip_in_words_of_each_kind_is_seen() {
        const SLIPS: [Words; 3] = [
            Words { fr: "", en: "it" },
            Words { fr: "ici ?", en: "here" },
            Words { fr: "ici", en: "" },
        ];
        let file = "core/src/rules/exam_transfer.rs";
        let rule = &exam_transfer::RULE;
        let whats = |kind: &str, said: &dyn Fn(Words) -> Vec<Said>| {
            let lacks_of = |words| -> Vec<_> {
                said(words).iter().filter_map(|said| said.lack(file)).collect()
            };
            assert_eq!(lacks_of(Words { fr: "ici", en: "here" }), [], "{kind}");
            for words in SLIPS {
                let lacks = lacks_of(words);
                let [lack] = lacks.as_slice() else { panic!("{kind}: {lacks:?}") };
                assert!(lack.file == file && lack.line > 1, "{kind}: {lack}");
            }
        };
        let alone =
            |words| Voiced { about: words, ..Voiced::same(Words { fr: "ici", en: "here" }) };
        let listed = |words| -> &'static [ChoiceSpec] {
            Box::leak(Box::new([ChoiceSpec { slug: "affiliated-at-expiry", words }]))
        };
        let fact = rule.facts[0];
        let changed = |change: &dyn Fn(&mut FactSpec)| {
            let mut fact = fact;
            change(&mut fact);
            said_by_fact(&fact)
        };
        whats("a fact", &|words| changed(&|fact| fact.label = alone(words)));
        whats("doing", &|words| changed(&|fact| fact.doing = Some(alone(words))));
        let word = |words| Some(ChoiceSpec { slug: "affiliated-at-expiry", words });
        whats("a word", &|words| changed(&|fact| fact.word = word(words)));
        let kind = |words| Kind::Choice(listed(words));
        whats("a choice", &|words| changed(&|fact| fact.kind = kind(words)));
        let outcome = rule.outcomes[0];
        whats("an outcome", &|words| {
            said_by_outcome(&OutcomeSpec { words: alone(words), ..outcome })
        });
        whats("a label", &|words| said_by_outcome(&OutcomeSpec { label: Some(words), ..outcome }));
        let moment =
            |measured, words| Limit::Moment { measured, against: "x", extended: None, words };
        let right = Words { fr: "ici", en: "here" };
        whats("a limit", &|words| said_by_limit("eligible", &moment(None, words)));
        whats("what is measured", &|words| {
            said_by_limit("eligible", &moment(Some(("x", words)), right))
        });
        whats("numbers", &|words| said_by_limit("eligible", &Limit::Numbers(words)));
        let value = rule.values.iter().find(|value| value.name == "last_day").copied();
        let value = value.expect("a value of the rule");
        whats("a value", &|words| said_by_value(&ValueSpec { label: alone(words), ..value }));
        whats("where no", &|words| {
            said_by_value(&ValueSpec { shown: Shown::WhereNo(words), ..value })
        });
        let kinds: [fn(&'static [ChoiceSpec]) -> ValueKind; 5] = [
            ValueKind::Slug,
            ValueKind::Set,
            ValueKind::Duties,
            |keys| ValueKind::States { keys, states: &[] },
            |states| ValueKind::States { keys: &[], states },
        ];
        for kind in kinds {
            whats("a list of a value", &|words| {
                said_by_value(&ValueSpec { kind: kind(listed(words)), ..value })
            });
        }
        let law = law::all().into_iter().find(|law| law.name == "transfer-routes");
        let mut law = law.expect("a law of the file");
        law.words = right;
        whats("a law", &|day| {
            let mut law = law.clone();
            law.day = day;
            said_by_law(&law).into()
        });
        let last_day = Act::Renew.last_day(Day::MIN).expect("a last day");
        whats("a last day", &|words| {
            said_by_last_day("eligible", &LastDay { act: right, words, ..last_day }).into()
        });
        whats("an act", &|act| said_by_last_day("eligible", &LastDay { act, ..last_day }).into());
    }

    #[test]
    fn a_rule_that_is_not_listed_is_seen() {
        let text = "//! A rule.\n\nrule! {\n    number: 29,\n";
        assert!(is_unlisted("no_such_rule", text));
        assert!(!is_unlisted("exam_validity", text));
        assert!(!is_unlisted(
            "shared",
            "//! What the rules share, with no `rule! {` of its own.\n"
        ));
    }

    #[test]
    fn a_law_that_is_not_listed_is_seen() {
        let file = "core/src/rules/exam_validity.rs";
        let text = read(file);
        assert_eq!(laws_of(&[(file, &text)]), []);
        let whats = |text: &str| -> Vec<String> {
            laws_of(&[(file, text)]).into_iter().map(|lack| lack.to_string()).collect()
        };
        let line = line_of(file, "static EXAM_MONTHS:");
        let unlisted = text.replace("    laws: [EXAM_MONTHS],\n", "");
        let what = "no `laws: [EXAM_MONTHS]` in the `rule!` of the file";
        assert_eq!(whats(&unlisted), [format!("{file}:{line}: {what}")]);
        let unnamed = text.replace("rules: &[\"exam-validity\", ", "rules: &[");
        let what = "EXAM_MONTHS does not name exam-validity under `rules`";
        assert_eq!(whats(&unnamed), [format!("{file}:{line}: {what}")]);
    }

    #[test]
    fn an_outcome_without_a_vector_is_seen() -> Result<(), String> {
        let mut cases = all()?;
        assert_eq!(cases_of_rules(&cases), []);
        let valid = Some(&"valid".into());
        cases.retain(|case| case.rule != "exam-validity" || case.expect.get("outcome") != valid);
        let lacks = cases_of_rules(&cases);
        let whats: Vec<&str> = lacks.iter().map(|lack| lack.what.as_str()).collect();
        assert_eq!(
            whats,
            ["no vector has the outcome valid", "no vector has the reason exam-within-two-years"]
        );
        assert!(lacks.iter().all(|lack| lack.file == "tests/vectors/exam-validity.json"));
        Ok(())
    }

    #[test]
    fn what_cannot_be_made_is_told_of_its_own_file() {
        let error = "tests/vectors/bond-validity.json: No such file or directory";
        let lack = unmade(error, &[]).map(|lack| lack.to_string());
        let told = "tests/vectors/bond-validity.json:1: No such file or directory";
        assert_eq!(lack.as_deref(), Some(told));
        let known = Lack {
            file: "tests/vectors/bond-validity.json".into(),
            line: 1,
            what: "no vectors".into(),
        };
        assert_eq!(unmade(error, &[known]), None);
        let strange = unmade("cbindgen: no such type", &[]).map(|lack| lack.what);
        assert_eq!(strange.as_deref(), Some("cbindgen: no such type"));
    }

    #[test]
    fn a_line_is_the_one_that_an_editor_shows() {
        assert_eq!(line_of("tests/lib.rs", "//! What the tests share"), 1);
        assert_eq!(line_of("tests/lib.rs", "pub mod bless;"), 3);
        assert_eq!(line_of("tests/no-such-file", "anything"), 1);
    }
}
