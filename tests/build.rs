//! Writes `typed_rules.rs`: for each rule a function that asks a question of the vectors through the rule's typed face.
//!
//! Rust's types are not known to the tables, so the code names fields and methods only, and lets the compiler find the
//! types: a field or method that is missing, or of another kind, stops the build.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use echeance::dynamic::{Clock, FactSpec, Kind, Rule, ValueKind};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let mut code = String::new();
    code.push_str("pub(super) fn ask_rule(rule: &str, asking: &Asking) -> Result<Got, Refusal> {\nmatch rule {\n");
    for rule in echeance::rules::ALL {
        writeln!(code, "{:?} => {}(asking),", rule.slug, snake(rule.slug))?;
    }
    code.push_str("_ => Err(Refusal::NotExpressed),\n}\n}\n");
    for rule in echeance::rules::ALL {
        code.push_str(&function(rule)?);
    }
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("typed_rules.rs"), code)?;
    Ok(())
}

fn function(rule: &Rule) -> Result<String, std::fmt::Error> {
    let name = snake(rule.slug);
    let mut code = format!(
        "fn {name}(asking: &Asking) -> Result<Got, Refusal> {{\nuse echeance::rules::{name} as rule;\n"
    );
    code.push_str(match rule.clock {
        Clock::Day => "let mut ask = rule::Ask::on(asking.day()?);\n",
        Clock::Instant => "let mut ask = rule::Ask::at(asking.instant()?);\n",
        Clock::OptionalDay => {
            "let mut ask = rule::Ask::default();\nask.as_of = asking.optional_day()?;\n"
        }
    });
    code.push_str("ask.readings = asking.readings()?;\nlet mut values = Map::new();\n");
    let names: Vec<&str> = rule.facts.iter().map(|fact| fact.name).collect();
    writeln!(code, "asking.knows_only(&{names:?})?;")?;
    for fact in rule.facts {
        let field = snake(fact.name);
        match fact.word_slug() {
            None => {
                writeln!(code, "ask.{field} = asking.given({:?}, {})?;", fact.name, reader(fact))?;
            }
            Some(word) => writeln!(
                code,
                "ask.{field} = asking.given_or_none({:?}, {word:?}, {})?;",
                fact.name,
                reader(fact)
            )?,
        }
    }
    code.push_str(
        "let asked = ask.ask().map_err(|error| refused(error, ask.decide().err().as_ref()))?;\n",
    );
    for value in rule.values {
        let getter = match value.kind {
            ValueKind::Day | ValueKind::Instant => "shown",
            ValueKind::Number | ValueKind::Cents => "number",
            ValueKind::Flag => "flag",
            ValueKind::Slug(_) => "slug",
            ValueKind::Set(_) => "slugs",
            ValueKind::States { .. } => "states",
            ValueKind::Text => "text",
            // Lists of options, messages and parts are compared through the JSON interface.
            _ => continue,
        };
        writeln!(code, "values.insert({0:?}.into(), {getter}(asked.{0}()));", value.name)?;
    }
    code.push_str(
        "let flips: Vec<_> = asked.flips().collect();\nlet mut told_flips = Vec::new();\n\
         for flip in flips {\nlet to = match flip.change {\n",
    );
    for fact in rule.facts {
        let (variant, word) = (camel(fact.name), fact.word_slug());
        let arm = match fact.kind {
            Kind::Day | Kind::Instant => "to.to_string().into()",
            Kind::YesNo | Kind::Number(..) => "to.into()",
            Kind::Choice(_) => "echeance::Choice::slug(to).into()",
            Kind::Set(_) | Kind::Text | Kind::Periods | Kind::Object => "no_flip(to)",
        };
        match word {
            None => writeln!(code, "rule::Change::{variant}(Given::Known(to)) => {arm},")?,
            Some(word) => writeln!(
                code,
                "rule::Change::{variant}(GivenOrNone::Known(to)) => {arm},\n\
                 rule::Change::{variant}(GivenOrNone::None) => {word:?}.into(),"
            )?,
        }
    }
    code.push_str(
        "#[allow(unreachable_patterns, reason = \"of a rule without facts\")]\n_ => Value::Null,\n};\n\
         // What a flip promises: applied, it gives no error and that outcome.\n\
         let again = ask.with(flip.change).ask().map_err(Refusal::Error)?;\n\
         assert_eq!(again.verdict(), flip.verdict, \"{}\", flip.change.fact().name());\n\
         told_flips.push(json!({\"fact\": flip.change.fact().name(), \"to\": to, \
         \"outcome\": outcome_slug(flip.verdict.outcome().map(rule::Outcome::slug)), \
         \"nature\": flip.nature.slug()}));\n}\n",
    );
    code.push_str(REST);
    Ok(code)
}

/// What comes of a question that was asked, the same for every rule.
const REST: &str = "let reasons: Vec<_> = asked.reasons().map(|why| {\n\
    let text = asked.sentence(why, Voice::About, Lang::Fr).to_string();\n\
    json!({\"code\": why.slug(), \"number\": why.number(), \"text\": {\"fr\": text}})\n\
    }).collect();\n\
    let missing: Vec<&str> = asked.missing().map(rule::Fact::name).collect();\n\
    let next_change = asked.next_change().map(|change| json!({\"on\": change.on.to_string(),\n\
    \"outcome\": outcome_slug(change.verdict.outcome().map(rule::Outcome::slug))}));\n\
    let contest: Vec<_> = asked.contest().map(|contest| json!({\n\
    \"reading\": contest.chosen.reading().slug(), \"choice\": contest.chosen.slug(),\n\
    \"outcome\": outcome_slug(contest.verdict.outcome().map(rule::Outcome::slug)),\n\
    \"days\": contest.days().map(|(name, day)| (name.to_string(), day_value(day)))\n\
    .collect::<Map<_, _>>()})).collect();\n\
    let assumed: Vec<&str> = asked.assumed().map(rule::Fact::name).collect();\n\
    let next_steps: Vec<&str> = asked.next_steps().map(|step| step.id).collect();\n\
    let readings: Map<String, Value> = asked.readings()\n\
    .map(|chosen| (chosen.reading().slug().into(), chosen.slug().into())).collect();\n\
    let outcome = outcome_slug(asked.outcome().map(rule::Outcome::slug));\n\
    // The fast path decides where every fact that decides is known, and then decides the same.\n\
    let decided = ask.decide().map_err(Refusal::Error)?;\n\
    if let Some(decided) = &decided {\nassert_eq!(Some(decided.outcome), asked.outcome());\n\
    let own = asked.reasons().filter_map(|why| match why {\n\
    Why::Rule(reason) => Some(reason),\nWhy::General(_) => None,\n});\n\
    assert!(decided.reasons.iter().eq(own), \"{:?}\", decided.reasons);\n}\n\
    Ok(Got { answer: json!({\"outcome\": outcome, \"reasons\": reasons, \"values\": values,\n\
    \"missing\": missing, \"flips\": told_flips, \"next_change\": next_change, \"readings\": readings,\n\
    \"contested\": asked.contested(), \"contest\": contest,\n\
    \"days_contested\": asked.days_contested(), \"assumed\": assumed, \"next_steps\": next_steps}), decided: decided.is_some() })\n}\n";

fn reader(fact: &FactSpec) -> &'static str {
    match fact.kind {
        Kind::YesNo => "flag_of",
        Kind::Day => "day_of",
        Kind::Instant => "instant_of",
        Kind::Number(..) => "number_of",
        Kind::Choice(_) => "choice_of",
        Kind::Set(_) => "set_of",
        Kind::Text => "text_of",
        Kind::Periods => "periods_of",
        Kind::Object => "object_of",
    }
}

fn snake(slug: &str) -> String {
    slug.replace(['-', '.'], "_")
}

/// `invoice.issued_on` as `InvoiceIssuedOn`.
fn camel(name: &str) -> String {
    let parts = name.split(['_', '.']).map(|part| {
        let mut letters = part.chars();
        letters
            .next()
            .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    });
    parts.collect()
}
