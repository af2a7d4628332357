//! The functions of `echeance.columns`: whole columns in, whole columns out.

use std::fmt::Write as _;

use echeance::dynamic::{Clock, FactSpec, Kind, Rule, ValueKind};
use echeance::rules;
use serde_json::{Map, Value};

use super::{RENEWED, arguments, fact_words, folded, function, listed, python, slugs};
use crate::vectors;

/// What does not hang on any rule.
const HEAD: &str = include_str!("../../../python/columns.py.in");

/// The module.
pub(super) fn module() -> Result<String, String> {
    let cases = vectors::all()?;
    let mut names: Vec<String> = rules_on_days().map(function).collect();
    names.extend(["Column", "Table"].map(str::to_owned));
    names.sort_by_key(|name| super::sorted_as(name));
    let mut list = String::new();
    for name in names {
        let _ = writeln!(list, "    \"{name}\",");
    }
    let mut text = HEAD.replace("    # names\n", &list).replace("# renewed", RENEWED);
    for rule in rules_on_days() {
        function_of(rule, &cases, &mut text)?;
    }
    Ok(text)
}

fn rules_on_days() -> impl Iterator<Item = &'static Rule> {
    rules::ALL.iter().copied().filter(|rule| rule.clock != Clock::Instant)
}

/// The facts that have a column.
fn columns(rule: &Rule) -> impl Iterator<Item = (usize, &'static FactSpec)> {
    arguments(rule).filter(|(_, fact)| fact.kind != Kind::Periods)
}

fn function_of(rule: &Rule, cases: &[vectors::Case], text: &mut String) -> Result<(), String> {
    let _ = write!(
        text,
        "\n\ndef {}(\n    table: Any = None,\n    /,\n    *,\n    as_of: Any = None,\n",
        function(rule)
    );
    for (_, fact) in columns(rule) {
        let _ = writeln!(text, "    {}: Any = ...,", fact.name);
    }
    text.push_str(
        "    readings: _Readings | None = None,
    nulls: Mapping[str, _Null] | None = None,
    words: _Words = \"codes\",
    values: Iterable[str] | None = None,
    threads: int | None = None,
) -> Table:
",
    );
    let documentation = documentation(rule, cases)?;
    for (place, line) in documentation.lines().enumerate() {
        let open = if place == 0 { "\"\"\"" } else { "" };
        let _ = writeln!(text, "{}", format!("    {open}{line}").trim_end());
    }
    text.push_str("    \"\"\"\n");
    let given: Vec<String> = columns(rule).map(|(_, fact)| format!("{0}={0}", fact.name)).collect();
    let line = format!("    facts = _given({})", given.join(", "));
    if line.len() <= super::WIDTH {
        let _ = writeln!(text, "{line}");
    } else {
        text.push_str("    facts = _given(\n");
        for fact in given {
            let _ = writeln!(text, "        {fact},");
        }
        text.push_str("    )\n");
    }
    let slug = format!("\"{}\"", rule.slug);
    let arguments =
        [&slug, "table", "as_of", "facts", "readings", "nulls", "words", "values", "threads"];
    let line = format!("        {}", arguments.join(", "));
    let lines = if line.len() <= super::WIDTH {
        line + "\n"
    } else {
        arguments.map(|argument| format!("        {argument},\n")).concat()
    };
    let _ = write!(text, "    return answer_columns(\n{lines}    )\n");
    Ok(())
}

fn documentation(rule: &Rule, cases: &[vectors::Case]) -> Result<String, String> {
    let mut text = format!("{}\n\nArgs:\n", rule.question.about.en);
    text.push_str("    table: A table whose columns have the names below.\n");
    let may = if rule.clock == Clock::OptionalDay { "; it may be left out" } else { "" };
    let _ = writeln!(text, "    as_of: {}, one or a column{may}.", rule.as_of.en);
    for (place, fact) in columns(rule) {
        let _ = writeln!(
            text,
            "    {}: {}. {}.",
            fact.name,
            fact_words(rule, place, fact),
            taken_as(fact.kind)
        );
        if fact.kind == Kind::Object {
            for part in rule.facts.iter().filter(|part| {
                part.name.strip_prefix(fact.name).is_some_and(|rest| rest.starts_with('.'))
            }) {
                let name = part.name.split_once('.').map_or(part.name, |(_, name)| name);
                let _ = writeln!(
                    text,
                    "        `{name}`: {}. {}.",
                    part.label.about.en,
                    taken_as(part.kind)
                );
            }
        }
    }
    let readings: Vec<&str> = rule.readings.iter().map(|(reading, _)| reading.slug()).collect();
    if !readings.is_empty() {
        let _ = writeln!(text, "    readings: The readings to use, of {}.", listed(&readings));
    }
    text.push_str("\nOutcomes, by their codes:\n    0: undetermined.\n");
    for (number, outcome) in (1..).zip(rule.outcomes) {
        let _ = writeln!(text, "    {number}: {}.", outcome.slug);
    }
    let values: Vec<_> =
        rule.values.iter().filter_map(|value| Some((value, unit(value.kind)?))).collect();
    if !values.is_empty() {
        text.push_str("\nValues:\n");
        for (value, unit) in values {
            let _ = writeln!(text, "    {}: {} ({unit}).", value.name, value.label.about.en);
        }
    }
    Ok(folded(&text) + "\nExample:\n" + &example(rule, cases)?)
}

/// What a column of the fact may be.
fn taken_as(kind: Kind) -> &'static str {
    match kind {
        Kind::Day => "Days",
        Kind::Number(..) => "Integers",
        Kind::YesNo => "Booleans",
        Kind::Set(_) => "Lists of texts",
        Kind::Object => "Structs, or a dict of columns",
        _ => "Texts",
    }
}

/// What the columns of a value are; `None` where it has none.
fn unit(kind: ValueKind) -> Option<String> {
    Some(match kind {
        ValueKind::Day => "day".into(),
        ValueKind::Number => "integer".into(),
        ValueKind::Cents => "cents".into(),
        ValueKind::Flag => "yes or no".into(),
        ValueKind::Slug(choices) => coded(&slugs(choices), 1),
        ValueKind::Set(choices) => {
            let bits: Vec<String> = slugs(choices)
                .iter()
                .enumerate()
                .map(|(bit, slug)| format!("{} {slug}", 1 << bit))
                .collect();
            format!("bits: {}", bits.join(", "))
        }
        ValueKind::States { keys, states } => {
            let mut words = vec!["unknown"];
            words.extend(slugs(states));
            format!("a column each for {}: {}", listed(&slugs(keys)), coded(&words, 0))
        }
        ValueKind::Options { keys, states, .. } => {
            format!("a column each for {}: {}", listed(&slugs(keys)), coded(&slugs(states), 1))
        }
        ValueKind::Duties(acts) => format!(
            "for each act, {}, the columns `state` ({}), `from`, `by` and `no_last_day`",
            listed(&slugs(acts)),
            coded(&["due", "later", "none", "unknown"], 1)
        ),
        ValueKind::Text => "text".into(),
        ValueKind::Instant | ValueKind::Message { .. } | ValueKind::Decisions => return None,
    })
}

fn coded(slugs: &[&str], first: usize) -> String {
    let coded: Vec<String> =
        slugs.iter().enumerate().map(|(place, slug)| format!("{} {slug}", place + first)).collect();
    coded.join(", ")
}

/// A case of the vectors, asked as a table of one row.
fn example(rule: &Rule, cases: &[vectors::Case]) -> Result<String, String> {
    let written = |case: &vectors::Case| {
        let question: Value = serde_json::from_str(&case.question).ok()?;
        let question =
            question.as_object().filter(|question| !question.contains_key("readings"))?;
        let outcome =
            case.expect.get("outcome")?.as_str().filter(|outcome| *outcome != "undetermined")?;
        let none = Map::new();
        let facts = match question.get("facts") {
            Some(facts) => facts.as_object()?,
            None => &none,
        };
        let mut text = format!(
            "    >>> from echeance import columns\n    >>> answers = columns.{}(\n",
            function(rule)
        );
        let day = question.get("as_of").and_then(Value::as_str).map(|day| python(&day.into()));
        let mut is_whole = true;
        match day {
            Some(day) if facts.is_empty() => {
                let _ = writeln!(text, "    ...     as_of=[{}],", day?);
            }
            Some(day) => {
                let _ = writeln!(text, "    ...     as_of={},", day?);
            }
            None => is_whole = !facts.is_empty(),
        }
        for (name, value) in facts {
            let place = rule.fact_place(name)?;
            is_whole &= rule.facts.get(place)?.kind != Kind::Periods && !value.is_null();
            let column = match value.as_object() {
                Some(parts) => {
                    let parts: Option<Vec<String>> = parts
                        .iter()
                        .map(|(name, part)| Some(format!("\"{name}\": [{}]", python(part)?)))
                        .collect();
                    format!("{{{}}}", parts?.join(", "))
                }
                None => format!("[{}]", python(value)?),
            };
            let _ = writeln!(text, "    ...     {name}={column},");
        }
        text.push_str("    ...     words=\"utf8\",\n    ... )\n    >>> answers.column(\"outcome\").to_pylist()\n");
        let _ = writeln!(text, "    ['{outcome}']");
        is_whole.then_some(text)
    };
    let mut cases = cases.iter().filter(|case| case.rule == rule.slug);
    cases
        .find_map(written)
        .ok_or_else(|| format!("{}: no vector is fit to be an example", rule.slug))
}
