//! Worked examples: cases of the vectors, asked of the rules, with question and answer in words.

use echeance::dynamic::{
    Asked, ChoiceSpec, FactSpec, Kind, Rule, Value, ask_json, write_day, write_instant,
};
use echeance::{Chosen, Day, Instant, Lang, Reading, Voice};
use serde_json::Value as Json;

use super::json;

/// The most examples of a rule.
const MOST: usize = 6;

/// Where the answer of a case was found without the contract: in the words of a source, or at a limit of the rule.
const ORIGINS: [&str; 3] = ["text", "official", "boundary"];

/// A question and its answer, each a list of paragraphs in plain words.
pub(super) struct Example {
    /// The day or moment, the facts given, the readings chosen: label and value.
    pub(super) question: Vec<(String, String)>,
    /// The parts of the answer, each a title line with the lines below it.
    pub(super) answer: Vec<String>,
}

/// The examples of a rule: of its cases those that show an outcome for the first time, then those with other reasons,
/// then any, in the order of the file.
pub(super) fn of(rule: &Rule, lang: Lang) -> Result<Vec<Example>, String> {
    let path = format!("tests/vectors/{}.json", rule.slug);
    let file = json(&path)?;
    let cases = file.get("cases").and_then(Json::as_array);
    let cases = cases.ok_or_else(|| format!("{path}: no cases"))?;
    let fit = |case: &&Json| {
        let origin = case.get("from").and_then(Json::as_str).unwrap_or_default();
        ORIGINS.contains(&origin) && expected(case).is_some() && case.get("question").is_some()
    };
    let fit: Vec<&Json> = cases.iter().filter(fit).collect();
    let mut chosen: Vec<(usize, Example)> = Vec::new();
    for part in ["outcome", "reasons", ""] {
        for (place, case) in fit.iter().enumerate() {
            let shows = |it: &Json| it.get("expect").and_then(|expect| expect.get(part)).cloned();
            let mut told_here =
                chosen.iter().filter_map(|(at, _)| fit.get(*at)).map(|it| shows(it));
            if chosen.len() < MOST && (part.is_empty() || told_here.all(|it| it != shows(case))) {
                let told = example(rule, case, lang).map_err(|error| format!("{path}: {error}"))?;
                // Two cases may differ in what words leave out.
                if chosen.iter().all(|(_, it)| it.question != told.question) {
                    chosen.push((place, told));
                }
            }
        }
    }
    chosen.sort_unstable_by_key(|(place, _)| *place);
    Ok(chosen.into_iter().map(|(_, example)| example).collect())
}

fn expected(case: &Json) -> Option<&str> {
    case.get("expect")?.get("outcome")?.as_str()
}

fn example(rule: &Rule, case: &Json, lang: Lang) -> Result<Example, String> {
    let id = case.get("id").and_then(Json::as_str).unwrap_or_default();
    let mut question = case.get("question").cloned().unwrap_or_default();
    if let Some(members) = question.as_object_mut() {
        members.insert("rule".into(), rule.slug.into());
    }
    let facts = question.get("facts").cloned().unwrap_or_default();
    let told = ask_json(&question.to_string(), |asked| {
        // An example that the vectors do not confirm would show what the code says, and no more.
        if expected(case) != Some(asked.outcome_slug()) {
            return Err(format!("{id}: the answer is {}", asked.outcome_slug()));
        }
        let as_of = question.get("as_of").and_then(Json::as_str);
        Ok(Example {
            question: question_of(asked, as_of, &facts, lang)?,
            answer: answer(&asked.explain(lang)),
        })
    });
    told.map_err(|error| format!("{id}: {error}"))?
}

/// What is asked: the moment, each fact that the question gives, and each reading that it chooses.
fn question_of(
    asked: &Asked<'_>,
    as_of: Option<&str>,
    facts: &Json,
    lang: Lang,
) -> Result<Vec<(String, String)>, String> {
    use echeance::dynamic::AsOf;

    let (rule, case) = (asked.rule(), asked.case());
    let mut told = Vec::new();
    let moment = match case.as_of {
        AsOf::Day(on) => Some(day(on, lang)?),
        AsOf::Instant(at) => Some(instant(at, lang)?),
        AsOf::Missing => None,
    };
    if let Some(moment) = moment.filter(|_| as_of.is_some()) {
        told.push((rule.as_of.in_lang(lang).to_owned(), moment));
    }
    for (place, fact) in rule.facts.iter().enumerate() {
        let given = fact.name.split('.').try_fold(facts, |it, key| it.get(key));
        if given.is_some()
            && let Some(value) = value(fact, case.fact(place), lang)?
        {
            told.push((fact.label.spoken(Voice::About, lang).to_owned(), value));
        }
    }
    for reading in Reading::ALL {
        let chosen = Chosen::of(reading, case.readings.chosen(reading));
        if let Some(chosen) = chosen.filter(|_| rule.readings.iter().any(|(it, _)| *it == reading))
        {
            let label = match lang {
                Lang::Fr => "choix de lecture",
                Lang::En => "choice of reading",
            };
            told.push((label.to_owned(), chosen.words().in_lang(lang).to_owned()));
        }
    }
    Ok(told)
}

/// The parts of an explanation but its head, which repeats the question, what to do now, which stands with the outcomes,
/// where to find the sources, which closes the edition, and its foot.
fn answer(explained: &str) -> Vec<String> {
    let parts: Vec<&str> = explained.split("\n\n").collect();
    let (_, parts) = parts.split_first().unwrap_or((&"", &[]));
    let (_, parts) = parts.split_last().unwrap_or((&"", &[]));
    let is_steps = |part: &str| part.lines().nth(1).is_some_and(|line| line.starts_with("1. "));
    let is_sources =
        |part: &str| part.starts_with("Où trouver") || part.starts_with("Where to find");
    let parts = parts.iter().filter(|part| !is_steps(part) && !is_sources(part));
    parts.map(|part| part.trim_end().to_owned()).collect()
}

/// A fact that was given, in words; `None` of an object, whose parts show it.
fn value(fact: &FactSpec, value: Value<'_>, lang: Lang) -> Result<Option<String>, String> {
    let say = |fr: &str, en: &str| if lang == Lang::Fr { fr.to_owned() } else { en.to_owned() };
    let named = |choice: Option<&ChoiceSpec>| choice.map(|it| it.words.in_lang(lang).to_owned());
    Ok(match (value, fact.kind) {
        (Value::Unknown, Kind::Object) | (Value::Given, _) => None,
        (Value::Unknown, _) => Some(say("non précisé", "not known")),
        (Value::Never, _) => named(fact.word.as_ref()),
        (Value::Flag(flag), _) => Some(if flag { say("oui", "yes") } else { say("non", "no") }),
        (Value::Day(on), _) => Some(day(on, lang)?),
        (Value::Instant(at), _) => Some(instant(at, lang)?),
        (Value::Number(number), _) => Some(number.to_string()),
        (Value::Text(""), _) => Some(say("texte vide", "empty text")),
        (Value::Text(text), _) => Some(format!("`{}`", text.replace('`', "’"))),
        (Value::Choice(place), kind) => {
            named(usize::from(place).checked_sub(1).and_then(|place| kind.choices().get(place)))
        }
        (Value::Set(bits), kind) => {
            let all = kind.choices().iter().enumerate();
            let chosen = all.filter(|(place, _)| bits & (1 << place) != 0);
            let chosen: Vec<_> = chosen.map(|(_, it)| it.words.in_lang(lang)).collect();
            Some(if chosen.is_empty() { say("rien", "nothing") } else { chosen.join(", ") })
        }
        (Value::Periods([]), _) => Some(say("aucune", "none")),
        (Value::Periods(periods), _) => {
            let mut each = Vec::new();
            for period in periods {
                let from = day(period.from, lang)?;
                each.push(match period.to {
                    Some(to) => {
                        let to = day(to, lang)?;
                        say(&format!("du {from} au {to}"), &format!("{from} to {to}"))
                    }
                    None => say(&format!("depuis le {from}"), &format!("since {from}")),
                });
            }
            Some(each.join("; "))
        }
    })
}

fn day(day: Day, lang: Lang) -> Result<String, String> {
    let mut text = String::new();
    write_day(day, lang, &mut text).map_err(|error| error.to_string())?;
    Ok(text)
}

fn instant(instant: Instant, lang: Lang) -> Result<String, String> {
    let mut text = String::new();
    write_instant(instant, lang, &mut text).map_err(|error| error.to_string())?;
    Ok(text)
}
