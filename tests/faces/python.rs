//! The Python face: the typed functions of the extension, their stub and the names of the package.

mod columns;

use std::fmt::Write as _;

use echeance::calendar::LegalTime;
use echeance::dynamic::{
    ChoiceSpec, Clock, FactSpec, Kind, Rule, UNDETERMINED, Value, ValueKind, ValueSpec, fact_value,
};
use echeance::{Reading, rules};

use super::{Generated, rustfmt, snake};
use crate::vectors;

/// The widest line.
const WIDTH: usize = 88;

const RENEWED: &str = "Generated from the tables of the core; renewed by `make bless`.";

/// The generated files.
pub(crate) fn files() -> Result<Vec<Generated>, String> {
    let cases = vectors::all()?;
    let files = [
        ("python/src/rules.rs", rustfmt(&extension(&cases)?)?),
        ("python/pysrc/echeance/_echeance.pyi", stub(&cases)?),
        ("python/pysrc/echeance/__init__.py", package()),
        ("python/pysrc/echeance/columns.py", columns::module()?),
    ];
    Ok(files.map(|(path, text)| Generated { path: path.into(), text }).into())
}

fn function(rule: &Rule) -> String {
    snake(rule.slug)
}

/// `exam-transfer` as `ExamTransfer`.
fn pascal(slug: &str) -> String {
    let capital = |part: &str| {
        let mut letters = part.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_ascii_uppercase().to_string() + letters.as_str()
        })
    };
    slug.split(['-', '_']).map(capital).collect()
}

/// The facts that are arguments; the parts of an object come inside it.
fn arguments(rule: &Rule) -> impl Iterator<Item = (usize, &'static FactSpec)> {
    rule.facts.iter().enumerate().filter(|(_, fact)| !fact.is_part())
}

// The functions of the extension.

fn extension(cases: &[vectors::Case]) -> Result<String, String> {
    let mut text = format!("//! A function for each rule. {RENEWED}\n");
    text.push_str(
        "
#![expect(clippy::doc_markdown, reason = \"the comments are the help of Python\")]
#![expect(clippy::too_many_arguments, reason = \"they are the facts of the rule, by keyword\")]

use pyo3::prelude::*;

use crate::answer::Answer;
use crate::question::{Argument, Fact};

/// Adds the functions to the module.
pub(crate) fn add_to(module: &Bound<'_, PyModule>) -> PyResult<()> {
",
    );
    for rule in rules::ALL {
        let _ = writeln!(
            text,
            "    module.add_function(wrap_pyfunction!({}, module)?)?;",
            function(rule)
        );
    }
    text.push_str("    Ok(())\n}\n");
    for rule in rules::ALL {
        text.push('\n');
        function_of(rule, cases, &mut text)?;
    }
    Ok(text)
}

fn function_of(rule: &Rule, cases: &[vectors::Case], text: &mut String) -> Result<(), String> {
    let name = function(rule);
    for line in documentation(rule, cases)?.lines() {
        let _ = writeln!(text, "{}", format!("/// {line}").trim_end());
    }
    let facts: Vec<&str> = arguments(rule).map(|(_, fact)| fact.name).collect();
    // Parts of an object come inside it; their places stay.
    let places =
        rule.facts.iter().map(|fact| if fact.is_part() { "Fact::Absent" } else { fact.name });
    let places: Vec<&str> = places.collect();
    let mut signature = vec!["*".to_owned()];
    signature.push(if rule.clock == Clock::OptionalDay { "as_of = None" } else { "as_of" }.into());
    signature.extend(facts.iter().map(|fact| format!("{fact} = Fact::Absent")));
    signature.push("readings = None".into());
    text.push_str("#[pyfunction]\n");
    let _ = writeln!(text, "#[pyo3(signature = ({}))]", signature.join(", "));
    let _ = writeln!(text, "fn {name}<'py>(py: Python<'py>, as_of: Argument<'_, 'py>,");
    for fact in &facts {
        let _ = writeln!(text, "    {fact}: Fact<'_, 'py>,");
    }
    text.push_str("    readings: Argument<'_, 'py>,\n");
    let _ = write!(
        text,
        ") -> PyResult<Answer> {{
    let facts = [{}];
    Answer::to(py, &echeance::rules::{name}::RULE, as_of, &facts, readings)
}}
",
        places.join(", ")
    );
    Ok(())
}

// The words of a function, for its help.

fn documentation(rule: &Rule, cases: &[vectors::Case]) -> Result<String, String> {
    let mut text = format!("{}\n", rule.question.about.en);
    let kind = match rule.clock {
        Clock::Day => "",
        Clock::OptionalDay => "; it may be left out",
        Clock::Instant => ", with its time zone",
    };
    let _ = write!(text, "\nArgs:\n    as_of: {}{kind}.\n", rule.as_of.en);
    for (place, fact) in arguments(rule) {
        let _ = writeln!(text, "    {}: {}.", fact.name, fact_words(rule, place, fact));
        let parts = rule.facts.iter().filter(|part| {
            part.name.strip_prefix(fact.name).is_some_and(|rest| rest.starts_with('.'))
        });
        for part in parts {
            let name = part.name.split_once('.').map_or(part.name, |(_, name)| name);
            let _ = writeln!(text, "        `{name}`: {}.", part.label.about.en);
        }
    }
    let used = if rule.readings.is_empty() { "none." } else { "these:" };
    let _ = writeln!(
        text,
        "    readings: Where the sources are silent, the readings to use; this rule uses {used}"
    );
    for (reading, default) in rule.readings {
        let choices = slugs(reading.choices());
        let default = choices.get(usize::from(*default).wrapping_sub(1)).unwrap_or(&"none");
        let _ = writeln!(
            text,
            "        `{}`: {} (default {default}).",
            reading.slug(),
            listed(&choices)
        );
    }
    text.push_str("\nOutcomes:\n");
    for outcome in rule.outcomes {
        let _ = writeln!(text, "    {}: {}.", outcome.slug, outcome.words.about.en);
    }
    let _ = writeln!(text, "    undetermined: {}.", UNDETERMINED.about.en);
    if !rule.values.is_empty() {
        text.push_str("\nValues:\n");
        for value in rule.values {
            let _ = writeln!(text, "    {}: {}.", value.name, value.label.about.en);
        }
    }
    let mut sources: Vec<&str> =
        rule.reasons.iter().flat_map(|reason| reason.sources).copied().collect();
    sources.sort_unstable();
    sources.dedup();
    if !sources.is_empty() {
        let _ = write!(text, "\nSources: {}.\n", sources.join(", "));
    }
    text.push_str(
        "\nRaises:
    QuestionError: `as_of` is missing, a value is not in the form of its fact, or facts contradict each other; `code` and \
         `field` tell what and where.
",
    );
    Ok(folded(&text) + "\nExample:\n" + &example(rule, cases)?)
}

/// A case of the vectors, asked.
fn example(rule: &Rule, cases: &[vectors::Case]) -> Result<String, String> {
    let written = |case: &vectors::Case| {
        let question: serde_json::Value = serde_json::from_str(&case.question).ok()?;
        let question = question.as_object()?;
        if question.contains_key("readings") {
            return None;
        }
        let outcome =
            case.expect.get("outcome")?.as_str().filter(|outcome| *outcome != "undetermined")?;
        let mut arguments = Vec::new();
        if let Some(as_of) = question.get("as_of") {
            arguments.push(format!("as_of={}", python(as_of)?));
        }
        for (name, value) in
            question.get("facts").and_then(serde_json::Value::as_object).into_iter().flatten()
        {
            arguments.push(format!("{name}={}", python(value)?));
        }
        let mut text =
            format!("    >>> import echeance\n    >>> answer = echeance.{}(\n", function(rule));
        for argument in arguments {
            let _ = writeln!(text, "    ...     {argument},");
        }
        let _ = write!(text, "    ... )\n    >>> answer.outcome\n    '{outcome}'\n");
        Some(text)
    };
    let mut cases = cases.iter().filter(|case| case.rule == rule.slug);
    cases
        .find_map(written)
        .ok_or_else(|| format!("{}: no vector is fit to be an example", rule.slug))
}

/// A value as Python writes it.
fn python(value: &serde_json::Value) -> Option<String> {
    use serde_json::Value;
    Some(match value {
        Value::Bool(flag) => if *flag { "True" } else { "False" }.to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) if !text.contains(['"', '\\']) && text.is_ascii() => {
            format!("\"{text}\"")
        }
        Value::Array(items) => {
            let items: Option<Vec<String>> = items.iter().map(python).collect();
            format!("[{}]", items?.join(", "))
        }
        Value::Object(members) => {
            let members: Option<Vec<String>> = members
                .iter()
                .map(|(name, member)| Some(format!("\"{name}\": {}", python(member)?)))
                .collect();
            format!("{{{}}}", members?.join(", "))
        }
        Value::String(_) | Value::Null => return None,
    })
}

fn fact_words(rule: &Rule, place: usize, fact: &FactSpec) -> String {
    let mut words = fact.label.about.en.to_owned();
    match fact.kind {
        Kind::Number(from, to) => {
            let _ = write!(words, " ({from} to {to})");
        }
        Kind::Choice(choices) => {
            let _ = write!(words, ": {}", listed(&slugs(choices)));
        }
        Kind::Set(choices) => {
            let _ = write!(words, ": any of {}", listed(&slugs(choices)));
        }
        Kind::Periods => {
            words.push_str(": `{\"from\": …, \"to\": …}` or pairs, `to` may be \"none\"");
        }
        _ => {}
    }
    if let Some(word) = fact.word_slug().filter(|word| !words.contains(*word)) {
        let _ = write!(words, ", or \"{word}\"");
    }
    if let Some(default) = default_of(rule, place, fact) {
        let _ = write!(words, " (default {default})");
    }
    words
}

/// The default of a fact, as Python writes it.
fn default_of(rule: &Rule, place: usize, fact: &FactSpec) -> Option<String> {
    use echeance::AnswerValue;
    match fact_value(rule, place, fact.default, LegalTime::BUILT_IN) {
        AnswerValue::Slug(slug) => Some(format!("\"{slug}\"")),
        AnswerValue::Number(number) => Some(number.to_string()),
        AnswerValue::Flag(flag) => Some(if flag { "True" } else { "False" }.to_owned()),
        _ => (fact.default != Value::Unknown).then(|| "as the rule says".to_owned()),
    }
}

fn slugs(choices: &[ChoiceSpec]) -> Vec<&'static str> {
    choices.iter().map(|choice| choice.slug).collect()
}

/// `a, b or c`.
fn listed(items: &[&str]) -> String {
    match items {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

/// Folds long lines at spaces, under what they begin with.
fn folded(text: &str) -> String {
    let mut folded = String::new();
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        let mut width = 0;
        for (place, word) in line.trim_start().split(' ').enumerate() {
            let length = word.chars().count();
            if place == 0 {
                folded.push_str(&" ".repeat(indent));
                width = indent;
            } else if width + 1 + length > WIDTH - 8 {
                folded.push('\n');
                let under = if indent == 0 { 0 } else { indent + 4 };
                folded.push_str(&" ".repeat(under));
                width = under;
            } else {
                folded.push(' ');
                width += 1;
            }
            folded.push_str(word);
            width += length;
        }
        folded.push('\n');
    }
    folded
}

// The stub.

/// What of the stub does not hang on any rule.
const CLASSES: &str = include_str!("../../python/classes.pyi.in");

fn stub(cases: &[vectors::Case]) -> Result<String, String> {
    let mut names: Vec<String> = CLASSES.lines().filter_map(exported).map(str::to_owned).collect();
    names.extend(rules::ALL.iter().map(|rule| function(rule)));
    names.push("ask".to_owned());
    names.sort_by_key(|name| sorted_as(name));
    names.dedup();
    let (head, classes) = CLASSES.split_once("# __all__\n").unwrap_or(("", CLASSES));
    let mut text = format!("# {RENEWED}\n{head}__all__ = [\n");
    for name in names {
        let _ = writeln!(text, "    \"{name}\",");
    }
    text.push_str("]\n\n");
    readings_type(&mut text);
    text.push_str(classes);
    for rule in rules::ALL {
        objects(rule, &mut text);
        values_type(rule, &mut text);
        stub_of(rule, cases, &mut text)?;
    }
    asks(&mut text);
    Ok(text)
}

/// `ask`, which by the slug of its rule gives the answer of that rule.
fn asks(text: &mut String) {
    let with = "    facts: Mapping[str, Any] | None = None,\n    readings: _Readings | None = None,\n    \
                legal_time: LegalTime | None = None,\n)";
    for rule in rules::ALL {
        let name = pascal(rule.slug);
        let _ = write!(
            text,
            "\n@overload\ndef ask(\n    rule: Literal[\"{}\"],\n    /,\n    *,\n    as_of: {},\n{with} -> \
             Answer[_{name}Outcome, {name}Values]: ...\n",
            rule.slug,
            moment(rule)
        );
    }
    let _ = write!(
        text,
        "\n@overload\ndef ask(\n    rule: str,\n    /,\n    *,\n    as_of: date | str | None = None,\n{with} -> Answer:\n    \
         \"\"\"Asks a rule by its slug, as its typed function does.\"\"\"\n"
    );
}

/// The type of a rule's `as_of`.
fn moment(rule: &Rule) -> &'static str {
    match rule.clock {
        Clock::Day => "date | str",
        Clock::OptionalDay => "date | str | None = None",
        Clock::Instant => "datetime | str",
    }
}

/// The name of a class, function or constant of the module at the start of a line.
fn exported(line: &str) -> Option<&str> {
    match line.strip_prefix("class ").or_else(|| line.strip_prefix("def ")) {
        Some(rest) => rest.split(['(', ':', '[']).next(),
        None => line.split_once(": Final").map(|(name, _)| name),
    }
    .filter(|name| !name.starts_with(' ') && !line.starts_with("class _"))
}

fn readings_type(text: &mut String) {
    text.push_str("_Readings = TypedDict(\n    \"_Readings\",\n    {\n");
    for reading in Reading::ALL {
        let _ = writeln!(
            text,
            "        \"{}\": ReadOnly[{}],",
            reading.slug(),
            literal(&slugs(reading.choices()), "        ", reading.slug().len() + 13, 2)
        );
    }
    text.push_str("    },\n    total=False,\n)\n");
}

/// `Literal[…]` of slugs, on a line each where they would not fit after what stands `before` them.
fn literal(slugs: &[&str], indent: &str, before: usize, after: usize) -> String {
    let quoted: Vec<String> = slugs.iter().map(|slug| format!("\"{slug}\"")).collect();
    let line = format!("Literal[{}]", quoted.join(", "));
    if indent.len() + before + line.len() + after <= WIDTH {
        return line;
    }
    let mut text = "Literal[\n".to_owned();
    for slug in quoted {
        let _ = writeln!(text, "{indent}    {slug},");
    }
    text + indent + "]"
}

/// A type alias for each list of choices, so that lines stay short: `_ExamTransferOutcome`.
fn alias(name: &str, slugs: &[&str], text: &mut String) {
    let open = format!("{name}: TypeAlias = ");
    let _ = writeln!(text, "{open}{}", literal(slugs, "", open.len(), 0));
}

/// The types of the rule's choices and objects.
fn objects(rule: &Rule, text: &mut String) {
    let pascal_rule = pascal(rule.slug);
    text.push('\n');
    let outcomes: Vec<&str> =
        rule.outcomes.iter().map(|outcome| outcome.slug).chain(["undetermined"]).collect();
    alias(&format!("_{pascal_rule}Outcome"), &outcomes, text);
    for fact in rule.facts {
        if let Kind::Choice(choices) | Kind::Set(choices) = fact.kind {
            alias(&format!("_{pascal_rule}{}", pascal(fact.name)), &slugs(choices), text);
        }
    }
    for value in rule.values {
        let name = format!("_{pascal_rule}{}", pascal(value.name));
        match value.kind {
            ValueKind::Slug(choices) | ValueKind::Set(choices) => {
                alias(&format!("{name}Value"), &slugs(choices), text);
            }
            ValueKind::States { keys, states } => {
                alias(&format!("{name}Key"), &slugs(keys), text);
                let mut states = slugs(states);
                states.push("unknown");
                alias(&format!("{name}State"), &states, text);
            }
            ValueKind::Duties(acts) => alias(&format!("{name}Key"), &slugs(acts), text),
            ValueKind::Options { keys, states, .. } => {
                alias(&format!("{name}Option"), &slugs(keys), text);
                alias(&format!("{name}Reason"), &slugs(states), text);
                let _ = write!(
                    text,
                    "\n@type_check_only\nclass {name}(TypedDict):\n    option: ReadOnly[{name}Option]\n    \
                     available: ReadOnly[bool]\n    reason: ReadOnly[{name}Reason]\n"
                );
            }
            _ => {}
        }
    }
    for (_, fact) in arguments(rule) {
        if fact.kind == Kind::Object {
            let _ = write!(
                text,
                "\n@type_check_only\nclass _{pascal_rule}{}(TypedDict, total=False):\n",
                pascal(fact.name)
            );
            for part in rule.facts {
                if let Some((whole, name)) = part.name.split_once('.')
                    && whole == fact.name
                {
                    let _ = writeln!(text, "    {name}: {}", argument_type(rule, part));
                }
            }
        }
    }
}

fn values_type(rule: &Rule, text: &mut String) {
    let _ = write!(text, "\n@type_check_only\nclass {}Values(TypedDict):\n", pascal(rule.slug));
    let _ = writeln!(text, "    \"\"\"The values of `{}`.\"\"\"\n", function(rule));
    for value in rule.values {
        let _ = writeln!(text, "    {}: ReadOnly[{}]", value.name, value_type(rule, value));
        for line in folded(&format!("\"\"\"{}.\"\"\"", value.label.about.en)).lines() {
            let _ = writeln!(text, "    {}", line.trim_start());
        }
    }
    if rule.values.is_empty() {
        let length = text.trim_end().len();
        text.truncate(length);
        text.push('\n');
    }
}

fn value_type(rule: &Rule, value: &ValueSpec) -> String {
    let name = format!("_{}{}", pascal(rule.slug), pascal(value.name));
    match value.kind {
        ValueKind::Day => "date | None".into(),
        ValueKind::Instant => "datetime | None".into(),
        ValueKind::Number | ValueKind::Cents => "int | None".into(),
        ValueKind::Flag => "bool | None".into(),
        ValueKind::Slug(_) => format!("{name}Value | None"),
        ValueKind::Set(_) => format!("tuple[{name}Value, ...] | None"),
        ValueKind::States { .. } => format!("Mapping[{name}Key, {name}State]"),
        ValueKind::Options { .. } => format!("tuple[{name}, ...] | None"),
        ValueKind::Duties(_) => format!("Mapping[{name}Key, Duty]"),
        ValueKind::Text => "str | None".into(),
        ValueKind::Message { .. } => "_Message | None".into(),
        ValueKind::Decisions => "Mapping[str, Answer[str, Mapping[str, object]]]".into(),
    }
}

fn argument_type(rule: &Rule, fact: &FactSpec) -> String {
    let name = format!("_{}{}", pascal(rule.slug), pascal(fact.name));
    let kind = match fact.kind {
        Kind::YesNo => "bool".into(),
        Kind::Day => "date | str".into(),
        Kind::Instant => "datetime | str".into(),
        Kind::Number(..) => "int".into(),
        Kind::Choice(_) | Kind::Object => name,
        Kind::Set(_) => format!("Collection[{name}]"),
        Kind::Text => "str".into(),
        Kind::Periods => "_Periods".into(),
    };
    // Where texts are taken, the word is one.
    match fact.word_slug().filter(|_| !kind.ends_with("str")) {
        Some(word) => format!("{kind} | Literal[\"{word}\"] | None"),
        None => kind + " | None",
    }
}

fn stub_of(rule: &Rule, cases: &[vectors::Case], text: &mut String) -> Result<(), String> {
    let pascal_rule = pascal(rule.slug);
    let _ = write!(text, "\ndef {}(\n    *,\n    as_of: {},\n", function(rule), moment(rule));
    for (_, fact) in arguments(rule) {
        let _ = writeln!(text, "    {}: {} = ...,", fact.name, argument_type(rule, fact));
    }
    let _ = writeln!(
        text,
        "    readings: _Readings | None = None,\n\
         ) -> Answer[_{pascal_rule}Outcome, {pascal_rule}Values]:"
    );
    let documentation = documentation(rule, cases)?;
    for (place, line) in documentation.lines().enumerate() {
        let open = if place == 0 { "\"\"\"" } else { "" };
        let _ = writeln!(text, "{}", format!("    {open}{line}").trim_end());
    }
    text.push_str("    \"\"\"\n");
    Ok(())
}

// The names of the package.

fn package() -> String {
    let mut text = format!(
        "\"\"\"Certificates, exams, accounts and deadlines of collection agents in Québec.

Which answer do the published rules give, why, and what would change it? A function for
each rule; `evaluate` for questions as dicts or JSON texts. Nothing here reads a clock
or keeps a fact, and nothing is legal advice.

{RENEWED}
\"\"\"

from echeance._echeance import (
"
    );
    let mut names: Vec<String> = [
        "Answer",
        "Boundaries",
        "LEGAL_TIME_RELEASE",
        "LegalTime",
        "RULES_VERSION",
        "Reason",
        "Timeline",
        "__version__",
        "ask",
        "boundaries",
        "check_code",
        "citation",
        "evaluate",
        "issue_code",
        "issue_next_code",
        "laws",
        "letter",
        "rules",
        "statements",
        "supersede_code",
    ]
    .map(str::to_owned)
    .into();
    names.extend(rules::ALL.iter().map(|rule| function(rule)));
    names.sort_by_key(|name| sorted_as(name));
    for name in &names {
        let _ = writeln!(text, "    {name},");
    }
    text.push_str(
        ")
from echeance.audit import audit
from echeance.codes import CheckedCode, CodeError, IssuedCode
from echeance.errors import LegalTimeError, QuestionError
from echeance.parts import Contest, Duty, Flip, NextChange, Range, plain
from echeance.statement import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from echeance import columns, receipts
    from echeance.audit import Audit, CannotRun, Person, Source
else:

    def __getattr__(name):
        # Loaded when first asked for: few programs have columns, receipts or registers.
        from importlib import import_module

        if name in (\"columns\", \"receipts\"):
            return import_module(f\"echeance.{name}\")
        if name in (\"Audit\", \"CannotRun\", \"Person\", \"Source\"):
            return getattr(import_module(\"echeance.audit\"), name)
        raise AttributeError(f\"module {__name__!r} has no attribute {name!r}\")


__all__ = [
",
    );
    let imported = [
        "Audit",
        "CannotRun",
        "CheckedCode",
        "CodeError",
        "Contest",
        "Duty",
        "Flip",
        "IssuedCode",
        "LegalTimeError",
        "NextChange",
        "Person",
        "QuestionError",
        "Range",
        "Source",
        "Statement",
        "audit",
        "columns",
        "plain",
        "receipts",
    ];
    names.extend(imported.map(str::to_owned));
    names.sort_by_key(|name| sorted_as(name));
    for name in &names {
        let _ = writeln!(text, "    \"{name}\",");
    }
    text + "]\n"
}

/// Constants, then classes, then the rest, as ruff sorts names.
fn sorted_as(name: &str) -> (u8, String) {
    let class = if name.chars().all(|c| c.is_ascii_uppercase() || c == '_') {
        0
    } else if name.starts_with(|c: char| c.is_ascii_uppercase()) {
        1
    } else {
        2
    };
    (class, name.to_owned())
}
