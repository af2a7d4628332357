//! The SQL side: `examples/sql/rules.h`, tables of the rules for the extensions, and what an extension of `PostgreSQL` declares.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use echeance::dynamic::{ChoiceSpec, Clock, FactSpec, Kind, Rule, Value, ValueKind, ValueSpec};
use echeance::register::CELL_WORDS;
use echeance::{Choice as _, DutyState, GeneralReason, Member as _, Reading, rules};

use super::{Generated, RENEW, snake};

/// What stands before the functions of the rules.
const HEAD: &str = include_str!("sql/head.sql");

/// The most characters of a line.
const WIDTH: usize = 120;

/// Every file of the SQL face that is generated.
pub(crate) fn files() -> Result<Vec<Generated>, String> {
    let (mut tables, mut declared) = (tables_head(), HEAD.replace("make bless", RENEW));
    for rule in rules::ALL {
        let answer = answer(rule);
        names_differ(rule, &answer)?;
        tables.push_str(&tables_of(rule, &answer));
        declared.push_str(&declarations_of(rule, &answer));
    }
    tables.push_str(&each("EACH_RULE", rules::ALL.iter().copied()));
    tables.push_str(&each("EACH_RULE_OF_COLUMNS", rules_of_columns()));
    tables.push_str("\n#endif\n");
    let file = |path: &str, text| Generated { path: path.into(), text };
    Ok(vec![
        file("examples/sql/rules.h", tables),
        file("examples/postgresql/echeance--1.sql", declared),
    ])
}

fn rules_of_columns() -> impl Iterator<Item = &'static Rule> {
    rules::ALL.iter().copied().filter(|rule| has_columns(rule))
}

fn has_columns(rule: &Rule) -> bool {
    rule.clock != Clock::Instant
}

/// A column of an answer.
struct Column {
    /// Its name in SQL, and in both structs of C.
    name: String,
    /// As `enum kind` of `ask.h` has it.
    kind: &'static str,
    /// Its words with their numbers, as C.
    words: String,
    /// The member that says whether there is one.
    has: Option<String>,
    /// Whether whole columns of it are given.
    is_in_columns: bool,
}

impl Column {
    fn new(name: impl Into<String>, kind: &'static str, words: String) -> Self {
        Column { name: name.into(), kind, words, has: None, is_in_columns: true }
    }

    /// One that makes each row of columns cost as much as a call of its own: columns leave it out.
    fn dear(mut self) -> Self {
        self.is_in_columns = false;
        self
    }

    fn or_null(mut self, has: &str) -> Self {
        self.has = Some(has.to_owned());
        self
    }

    fn type_in_postgresql(&self) -> &'static str {
        match self.kind {
            "DAY" => "date",
            "INSTANT" => "timestamptz",
            "NUMBER" => "integer",
            "YES_NO" => "boolean",
            "SET" | "FACTS" | "REASONS" => "text[]",
            _ => "text",
        }
    }
}

/// The columns of a rule's answer but those of its error.
fn answer(rule: &Rule) -> Vec<Column> {
    let outcomes = || {
        let slugs = rule.outcomes.iter().map(|outcome| outcome.slug);
        words([("undetermined", 0)].into_iter().chain(slugs.zip(1..)))
    };
    let reasons = GeneralReason::ALL.iter().map(|reason| reason.spec()).chain(rule.reasons);
    let reasons = words(reasons.map(|reason| (reason.slug, i64::from(reason.number))));
    let mut columns = vec![
        Column::new("outcome", "OUTCOME", outcomes()),
        Column::new("reasons", "REASONS", reasons),
    ];
    columns.extend(rule.values.iter().flat_map(value_columns));
    let facts = || words(fact_names(rule).zip((0..).map(|place| 1 << place)));
    columns.push(Column::new("missing", "FACTS", facts()));
    columns.push(Column::new("assumed", "FACTS", facts()));
    let (on, has) = match rule.clock {
        Clock::Instant => ("INSTANT", "has_next_change_on"),
        _ => ("DAY", "next_change_on"),
    };
    columns.push(Column::new("next_change_on", on, NO_WORDS.into()).or_null(has).dear());
    columns.push(Column::new("next_change_outcome", "OUTCOME", outcomes()).or_null(has).dear());
    for name in ["contested_reading", "days_contested_reading"] {
        let readings = Reading::ALL.iter().map(|reading| reading.slug()).zip(1..);
        columns.push(Column::new(name, "CHOICE", words(readings)).dear());
    }
    columns
}

fn value_columns(value: &ValueSpec) -> Vec<Column> {
    let name = snake(value.name);
    let plain = |kind| Column::new(name.clone(), kind, NO_WORDS.into());
    let has = format!("has_{name}");
    match value.kind {
        ValueKind::Day => vec![plain("DAY")],
        ValueKind::Instant => vec![plain("INSTANT").or_null(&has)],
        ValueKind::Number | ValueKind::Cents => vec![plain("NUMBER").or_null(&has)],
        ValueKind::Flag => vec![plain("YES_NO")],
        ValueKind::Text => vec![plain("TEXT")],
        ValueKind::Slug(choices) => vec![Column::new(name, "CHOICE", listed(choices))],
        ValueKind::Set(choices) => vec![Column::new(name, "SET", bits(choices))],
        ValueKind::States { keys, states } | ValueKind::Options { keys, states, .. } => {
            let each = keys.iter().map(|key| format!("{name}_{}", snake(key.slug)));
            each.map(|name| Column::new(name, "CHOICE", listed(states))).collect()
        }
        ValueKind::Duties(acts) => acts
            .iter()
            .flat_map(|act| {
                let name = |part| format!("{}_{part}", snake(act.slug));
                [
                    Column::new(name("state"), "CHOICE", listed(DutyState::TABLE)),
                    Column::new(name("from"), "DAY", NO_WORDS.into()),
                    Column::new(name("by"), "DAY", NO_WORDS.into()),
                ]
            })
            .collect(),
        // Through JSON alone, as in C.
        ValueKind::Message { .. } | ValueKind::Decisions => Vec::new(),
    }
}

fn names_differ(rule: &Rule, answer: &[Column]) -> Result<(), String> {
    let names = answer.iter().map(|column| column.name.as_str());
    let names: Vec<&str> = names.chain(["error", "field", "message"]).collect();
    let set: BTreeSet<&str> = names.iter().copied().collect();
    if set.len() == names.len() { Ok(()) } else { Err(format!("{}: two columns", rule.slug)) }
}

fn fact_names(rule: &Rule) -> impl Iterator<Item = &'static str> {
    rule.facts.iter().map(|fact| fact.name)
}

const NO_WORDS: &str = "NULL";

/// Words with their numbers, as C.
fn words<'a>(words: impl Iterator<Item = (&'a str, i64)>) -> String {
    let mut code = String::from("(const struct word[]) {");
    for (word, number) in words {
        // A no-break space, of which `folded` makes a space.
        let _ = write!(code, " {{\u{a0}\"{word}\",\u{a0}{number}\u{a0}}},");
    }
    code + " {\u{a0}NULL,\u{a0}0\u{a0}} }"
}

fn listed(choices: &[ChoiceSpec]) -> String {
    words(choices.iter().map(|choice| choice.slug).zip(1..))
}

fn bits(choices: &[ChoiceSpec]) -> String {
    words(choices.iter().map(|choice| choice.slug).zip((0..).map(|place| 2 << place)))
}

/// Whether the fact has a default: it matters then whether it is given.
fn has_default(fact: &FactSpec) -> bool {
    fact.default != Value::Unknown
}

fn tables_head() -> String {
    let mut code = format!(
        "/*\n * The rules as tables, for the SQL extensions: what ask.h works on. Generated; renewed by `{RENEW}`.\n */\n\n\
         #ifndef ECHEANCE_SQL_RULES_H\n#define ECHEANCE_SQL_RULES_H\n\n{}\n#include \"ask.h\"\n\n\
         static const struct reading READINGS[] = {{\n",
        cell_words()
    );
    for reading in Reading::ALL {
        let member = snake(reading.slug());
        let choices = reading.choices().iter().map(|choice| choice.slug).zip(1..);
        let entry = format!(
            "    {{ \"{}\", offsetof(echeance_readings, {member}), {} }},",
            reading.slug(),
            words(choices)
        );
        code.push_str(&folded(&entry));
    }
    code + "    { NULL, 0, NULL },\n};\n"
}

/// The words of cells, as entries of the lists that `ask.h` makes.
fn cell_words() -> String {
    let entries = |meanings: &[(&str, &str)]| -> String {
        let of = |(says, number): &(&str, &str)| {
            let (_, words) = CELL_WORDS.iter().find(|(known, _)| known == says)?;
            let entry = |word: &&str| {
                format!(" {{\u{a0}\"{}\",\u{a0}{number}\u{a0}}},", word.to_lowercase())
            };
            Some(words.iter().map(entry).collect::<String>())
        };
        meanings.iter().filter_map(of).collect()
    };
    let yes_no = entries(&[("yes", "ECHEANCE_YES"), ("no", "ECHEANCE_NO")]);
    let states =
        entries(&[("unknown", "ECHEANCE_UNKNOWN"), ("none", "ECHEANCE_NONE"), ("empty", "0")]);
    let define = |name: &str, entries: &str| {
        let lines = folded(&format!("#define {name}{entries}"));
        lines.trim_end().replace('\n', " \\\n") + "\n"
    };
    define("CELL_YES_NO", &yes_no) + &define("CELL_STATES", &states)
}

fn tables_of(rule: &'static Rule, answer: &[Column]) -> String {
    let name = snake(rule.slug);
    let with_columns = has_columns(rule);
    let ask = match (rule.clock, rule.facts) {
        (Clock::Instant, _) => "ASK_AT_INSTANT",
        (_, []) => "ASK_WITHOUT_FACTS",
        _ => "ASK_ON_DAY",
    };
    let mut code = format!("\n/* {} */\n{ask}({name})\n", rule.title.en);
    if with_columns {
        let _ = writeln!(code, "ASK_COLUMNS({name})");
    }
    let offset = |of: &str, member: &str| format!("offsetof(echeance_{name}_{of},\u{a0}{member})");
    let none = || "NO_MEMBER".to_owned();

    let _ = writeln!(code, "static const struct fact {name}_facts[] = {{");
    for (place, fact) in rule.facts.iter().enumerate() {
        let member = snake(fact.name);
        let (kind, words) = match fact.kind {
            Kind::Day => ("DAY", NO_WORDS.into()),
            Kind::Instant => ("INSTANT", NO_WORDS.into()),
            Kind::Number(..) => ("NUMBER", NO_WORDS.into()),
            Kind::YesNo => (
                "YES_NO",
                fact.word.map_or(NO_WORDS.into(), |word| words([(word.slug, 2)].into_iter())),
            ),
            Kind::Choice(choices) => ("CHOICE", listed(choices)),
            Kind::Set(choices) => ("SET", bits(choices)),
            Kind::Text => ("TEXT", NO_WORDS.into()),
            Kind::Periods => ("PERIODS", NO_WORDS.into()),
            Kind::Object => ("OBJECT", NO_WORDS.into()),
        };
        let beside = match fact.kind {
            Kind::Number(..) | Kind::Instant => offset("facts", &format!("has_{member}")),
            Kind::Text => offset("facts", &format!("{member}_len")),
            Kind::Periods => offset("facts", &format!("{member}_count")),
            _ => none(),
        };
        let column = match fact.kind {
            Kind::Periods => none(),
            _ if with_columns => offset("table", &member),
            _ => none(),
        };
        let takes_none = i32::from(fact.word.is_some() && fact.kind != Kind::YesNo);
        let entry = format!(
            "    {{ \"{member}\", KIND_{kind}, {}, {takes_none}, {}, {}, {beside}, {column}, {words} }},",
            1 << place,
            i32::from(has_default(fact)),
            offset("facts", &member),
        );
        code.push_str(&folded(&entry));
    }
    code.push_str("    NO_MORE_FACTS,\n};\n");

    let _ = writeln!(code, "static const struct value {name}_values[] = {{");
    for Column { name, kind, words, has, is_in_columns } in answer {
        let has = has.as_ref().map_or_else(none, |has| offset("answer", has));
        let column = if with_columns && *is_in_columns { offset("results", name) } else { none() };
        let entry = format!(
            "    {{ \"{name}\", KIND_{kind}, {}, {has}, {column}, {words} }},",
            offset("answer", name)
        );
        code.push_str(&folded(&entry));
    }
    code.push_str("    NO_MORE_VALUES,\n};\n");
    let at_columns = if with_columns {
        format!("{name}_columns, {}", offset("results", "field"))
    } else {
        format!("NULL, {}", none())
    };
    let entry = format!(
        "static const struct rule {name}_rule = {{ \"echeance_{name}\", {}, {}, {name}_facts, {name}_values, {name}_ask, \
         {name}_wrong_field, {at_columns} }};",
        rule.number,
        i32::from(rule.clock == Clock::Instant),
    );
    code.push_str(&folded(&entry));
    code
}

/// A line of C in lines that are not too long.
fn folded(line: &str) -> String {
    let indent = line.len() - line.trim_start().len();
    let mut lines = vec![String::new()];
    for word in line.trim_start().split(' ') {
        match lines.last_mut() {
            Some(last) if last.is_empty() => *last = format!("{}{word}", " ".repeat(indent)),
            Some(last) if last.len() + 1 + word.len() <= WIDTH => {
                last.push(' ');
                last.push_str(word);
            }
            _ => lines.push(format!("{}{word}", " ".repeat(indent + 4))),
        }
    }
    lines.join("\n").replace('\u{a0}', " ") + "\n"
}

/// A macro that does something for each rule.
fn each(name: &str, rules: impl Iterator<Item = &'static Rule>) -> String {
    let each: Vec<String> = rules.map(|rule| format!("X({})", snake(rule.slug))).collect();
    format!("\n#define {name}(X) \\\n    {}\n", each.join(" \\\n    "))
}

fn declarations_of(rule: &Rule, answer: &[Column]) -> String {
    let name = format!("echeance_{}", snake(rule.slug));
    let mut code = format!("\n-- {}\n-- {}\n", rule.question.about.fr, rule.question.about.en);
    code.push_str(&composite(&format!("{name}_answer"), answer.iter()));
    let moment = if rule.clock == Clock::Instant { "timestamptz" } else { "date" };
    let may = if rule.clock == Clock::OptionalDay { " DEFAULT NULL" } else { "" };
    let mut arguments = vec![format!("as_of {moment}{may}")];
    arguments.extend(rule.facts.iter().map(|fact| {
        let default = match fact.kind {
            _ if !has_default(fact) => "NULL",
            Kind::Day | Kind::Instant => "'-infinity'",
            _ => "'absent'",
        };
        format!("{} {} DEFAULT {default}", snake(fact.name), argument_type(fact))
    }));
    arguments.push("readings json DEFAULT NULL".into());
    code.push_str(&function(&name, &arguments, &format!("{name}_answer"), "ask", rule));
    if has_columns(rule) {
        code.push_str(&composite(
            &format!("{name}_row"),
            answer.iter().filter(|column| column.is_in_columns),
        ));
        let mut arguments = vec![format!("as_of date{may}")];
        let facts = rule.facts.iter().filter(|fact| fact.kind != Kind::Periods);
        arguments.extend(
            facts.map(|fact| format!("{} {}[] DEFAULT NULL", snake(fact.name), item_type(fact))),
        );
        arguments.push("readings json DEFAULT NULL".into());
        let rows = format!("SETOF {name}_row");
        code.push_str(&function(&format!("{name}_columns"), &arguments, &rows, "columns", rule));
    }
    code
}

/// What one fact is given as: a text where it may be "absent", as it has a default, or where it has words of its own.
fn argument_type(fact: &FactSpec) -> &'static str {
    match fact.kind {
        Kind::YesNo | Kind::Number(..) if has_default(fact) => "text",
        _ => item_type(fact),
    }
}

/// What a column of the fact holds: the column that is not given is absent as a whole.
fn item_type(fact: &FactSpec) -> &'static str {
    match fact.kind {
        Kind::Day => "date",
        Kind::Instant => "timestamptz",
        Kind::Number(..) => "integer",
        Kind::YesNo if fact.word.is_none() => "boolean",
        _ => "text",
    }
}

fn composite<'a>(name: &str, columns: impl Iterator<Item = &'a Column>) -> String {
    let mut parts: Vec<String> = columns
        .map(|column| format!("{}\u{a0}{}", column.name, column.type_in_postgresql()))
        .collect();
    parts.extend(
        ["error integer", "field text", "message text"].map(|it| it.replace(' ', "\u{a0}")),
    );
    folded(&format!("CREATE TYPE {name} AS ({});", parts.join(", ")))
}

fn function(name: &str, arguments: &[String], returns: &str, what: &str, rule: &Rule) -> String {
    let arguments = arguments.iter().map(|argument| argument.replace(' ', "\u{a0}"));
    let arguments: Vec<String> = arguments.collect();
    let entry = format!(
        "CREATE FUNCTION {name}({}) RETURNS {returns} AS 'MODULE_PATHNAME', 'sql_{what}_{}' LANGUAGE C IMMUTABLE PARALLEL SAFE;",
        arguments.join(", "),
        snake(rule.slug),
    );
    folded(&entry)
}
