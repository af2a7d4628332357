//! Every sentence and label that a person may read: French of Québec, plain words, in two voices.
//!
//! What a machine can hold stands here; whether a sentence is clear is for its reader.

use std::collections::BTreeSet;

use echeance::dynamic::{ChoiceSpec, Limit, NextSteps, Shown, UNDETERMINED, ValueKind};
use echeance::{
    ErrorCode, GeneralReason, Member as _, Reading, StatementKind, Voice, Voiced, Words,
    open_question, rules, source, statements,
};

/// A text, and where it stands.
struct Text {
    place: String,
    fr: &'static str,
    en: &'static str,
}

/// Words in both voices, and where they stand.
struct InVoices {
    place: String,
    words: Voiced,
}

/// Every text that has one voice.
fn plain() -> Vec<Text> {
    let mut texts = Vec::new();
    let mut add =
        |place: String, words: Words| texts.push(Text { place, fr: words.fr, en: words.en });
    for rule in rules::ALL {
        let slug = rule.slug;
        add(format!("{slug}: title"), rule.title);
        add(format!("{slug}: as_of"), rule.as_of);
        for fact in rule.facts {
            for choice in fact.word.iter().chain(fact.kind.choices()) {
                add(format!("{slug}: {} {}", fact.name, choice.slug), choice.words);
            }
        }
        for reason in rule.reasons {
            for limit in reason.limits() {
                let place = format!("{slug}: {} limit", reason.slug);
                match limit {
                    Limit::Moment { measured, words, .. } => {
                        add(place.clone(), *words);
                        if let Some((_, measured)) = measured {
                            add(place, *measured);
                        }
                    }
                    Limit::Numbers(words) => add(place, *words),
                    Limit::Part(_) => {}
                }
            }
        }
        for value in rule.values {
            let place = format!("{slug}: {}", value.name);
            for choice in lists(value.kind).into_iter().flatten() {
                add(format!("{place} {}", choice.slug), choice.words);
            }
            if let ValueKind::Message { subject, .. } = value.kind {
                add(format!("{place} subject"), subject);
            }
            if let Shown::WhereNo(words) = value.shown {
                add(format!("{place} where no"), words);
            }
        }
    }
    for reading in Reading::ALL {
        for choice in reading.choices() {
            add(format!("{} {}", reading.slug(), choice.slug), choice.words);
        }
    }
    for statement in statements() {
        add(format!("statement {}", statement.id), statement.words);
        add(format!("statement {} (to)", statement.id), statement.in_voice(Voice::To));
    }
    for question in open_question::ALL {
        add(format!("{} question", question.id), question.question);
        add(format!("{} reading", question.id), question.reading);
        add(format!("{} settled_by", question.id), question.settled_by);
    }
    for source in source::ALL {
        add(format!("source {}", source.id), source.title);
    }
    for error in ErrorCode::ALL {
        add(format!("error {}", error.slug()), error.text());
    }
    texts
}

/// The lists of words that a value takes its words from.
fn lists(kind: ValueKind) -> Vec<&'static [ChoiceSpec]> {
    match kind {
        ValueKind::Slug(choices) | ValueKind::Set(choices) | ValueKind::Duties(choices) => {
            vec![choices]
        }
        ValueKind::States { keys, states } | ValueKind::Options { keys, states, .. } => {
            vec![keys, states]
        }
        _ => Vec::new(),
    }
}

/// Everything that is said in two voices.
fn voiced() -> Vec<InVoices> {
    let mut all = vec![InVoices { place: "undetermined".into(), words: UNDETERMINED }];
    for reason in GeneralReason::ALL {
        all.push(InVoices {
            place: format!("reason {}", reason.slug()),
            words: reason.spec().words,
        });
    }
    for rule in rules::ALL {
        let mut add = |place: &str, words| {
            all.push(InVoices { place: format!("{}: {place}", rule.slug), words });
        };
        add("question", rule.question);
        for fact in rule.facts {
            add(fact.name, fact.label);
            if let Some(doing) = fact.doing {
                add(&format!("{} doing", fact.name), doing);
            }
        }
        for outcome in rule.outcomes {
            add(outcome.slug, outcome.words);
        }
        for reason in rule.reasons {
            add(reason.slug, reason.words);
        }
        for value in rule.values {
            add(value.name, value.label);
        }
    }
    all
}

/// Every text, each voice on its own; names of values in braces and the marks of words left out are taken away.
fn every() -> Vec<(String, String, String)> {
    let mut all: Vec<_> = plain()
        .into_iter()
        .map(|it| (it.place, without_names(it.fr), without_names(it.en)))
        .collect();
    for InVoices { place, words } in voiced() {
        for (voice, words) in [("about", words.about), ("to", words.to)] {
            all.push((
                format!("{place} ({voice})"),
                without_names(words.fr),
                without_names(words.en),
            ));
        }
    }
    all
}

/// A template as it would read with numbers in the place of its names.
fn without_names(template: &str) -> String {
    let mut text = String::new();
    for part in template.split('{') {
        match part.split_once('}') {
            Some((_, rest)) => text.extend(["8", rest]),
            None => text.push_str(part),
        }
    }
    text.replace(['[', ']'], "").replace('|', " ")
}

/// The words of a text: letters, digits, and what joins them in a slug or a name.
fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '-' | '_'))
        .filter(|word| !word.is_empty())
}

fn assert_none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn french_typography() {
    let wrong_marks = [
        " ;", " :", " ?", " !", "\u{a0};", "\u{a0}?", "\u{a0}!", "\u{202f}", "« ", " »", "'", "\"",
        "...", "  ",
    ];
    let mut wrong = Vec::new();
    for (place, fr, _) in every() {
        for mark in wrong_marks {
            if fr.contains(mark) {
                wrong.push(format!("{place}: {mark:?} in « {fr} »"));
            }
        }
        let letters: Vec<char> = fr.chars().collect();
        for three in letters.windows(3) {
            let [before, mark, after] = three else { continue };
            let is_bare_colon = *mark == ':' && *before != '\u{a0}' && after.is_whitespace();
            let is_bare_quote =
                (*mark == '«' && *after != '\u{a0}') || (*mark == '»' && *before != '\u{a0}');
            if is_bare_colon || is_bare_quote {
                wrong.push(format!("{place}: no no-break space at {mark} in « {fr} »"));
            }
        }
        for unit in ["jours", "ans", "mois", "minutes", "heures", "h", "$"] {
            for word in
                fr.split(unit).collect::<Vec<_>>().split_last().map_or(&[][..], |(_, it)| it)
            {
                let mut end = word.chars().rev();
                if end.next() == Some(' ') && end.next().is_some_and(|it| it.is_ascii_digit()) {
                    wrong.push(format!("{place}: a number may be cut off from {unit} in « {fr} »"));
                }
            }
        }
    }
    assert_none(&wrong);
}

#[test]
fn english_typography() {
    let mut wrong = Vec::new();
    for (place, _, en) in every() {
        for mark in [" ;", " :", "\u{a0}:", " ?", " !", "'", "\"", "...", "  "] {
            if en.contains(mark) {
                wrong.push(format!("{place}: {mark:?} in “{en}”"));
            }
        }
    }
    assert_none(&wrong);
}

/// “L’examen est à reprendre” does not say who does what, and can be read as “to be done without”.
#[test]
fn who_does_what_is_said() {
    let mut wrong = Vec::new();
    for (place, fr, en) in every() {
        let words: Vec<&str> = fr.split([' ', '\u{a0}', ',', ';', '.', '?', ')']).collect();
        for three in words.windows(3) {
            let [verb, to, infinitive] = three else { continue };
            let is_verb = ["est", "sont", "était", "étaient", "sera", "seront"].contains(verb);
            let is_infinitive = ["er", "ir", "re"].iter().any(|end| infinitive.ends_with(end));
            if is_verb && *to == "à" && is_infinitive && infinitive.len() > 3 {
                wrong.push(format!("{place}: « {verb} à {infinitive} » in « {fr} »"));
            }
        }
        for passive in ["is to be ", "are to be ", "has to be "] {
            if en.contains(passive) {
                wrong.push(format!("{place}: “{passive}” in “{en}”"));
            }
        }
    }
    assert_none(&wrong);
}

/// Words that no French sentence has.
const ENGLISH: &[&str] = &[
    "the", "and", "of", "is", "are", "was", "with", "your", "you", "not", "none", "never",
    "unknown", "day", "days", "year", "years", "month", "months", "must", "from", "before",
    "after", "until", "expired", "holder", "renew", "answer", "login", "email", "e-mail", "file",
    "true", "false", "null", "deadline", "outcome",
];

/// Words that no English sentence has.
const FRENCH: &[&str] = &[
    "le", "les", "des", "une", "est", "sont", "avec", "jour", "jours", "mois", "ou", "et", "pas",
    "jamais", "aucun",
];

/// French names that stay French in an English sentence.
const FRENCH_NAMES: &[&str] = &[
    "Centre de relations avec la clientèle",
    "Institut de tourisme et d’hôtellerie du Québec",
    "Qualité des services",
    "ministère de la Cybersécurité et du Numérique",
];

#[test]
fn no_slug_and_no_word_of_the_other_language() {
    let slugs = slugs();
    let mut wrong = Vec::new();
    for (place, fr, en) in every() {
        for word in words_of(&fr) {
            if slugs.contains(word) || ENGLISH.contains(&word) {
                wrong.push(format!("{place}: {word} in « {fr} »"));
            }
        }
        let en = FRENCH_NAMES.iter().fold(en, |text, name| text.replace(name, ""));
        for word in words_of(&en) {
            let is_slug = slugs.contains(word) && !PLAIN_WORDS.contains(&word);
            if is_slug || FRENCH.contains(&word) {
                wrong.push(format!("{place}: {word} in “{en}”"));
            }
        }
    }
    assert_none(&wrong);
}

/// Every slug of the library that is no word: those with a hyphen or an underscore.
fn slugs() -> BTreeSet<&'static str> {
    let mut slugs = BTreeSet::new();
    for rule in rules::ALL {
        slugs.insert(rule.slug);
        slugs.extend(rule.outcomes.iter().map(|outcome| outcome.slug));
        slugs.extend(rule.reasons.iter().map(|reason| reason.slug));
        for fact in rule.facts {
            slugs.insert(fact.name);
            slugs.extend(fact.texts);
            slugs.extend(fact.word.iter().chain(fact.kind.choices()).map(|choice| choice.slug));
        }
        for value in rule.values {
            slugs.insert(value.name);
            slugs.extend(lists(value.kind).into_iter().flatten().map(|choice| choice.slug));
        }
    }
    for reading in Reading::ALL {
        slugs.insert(reading.slug());
        slugs.extend(reading.choices().iter().map(|choice| choice.slug));
    }
    slugs.extend(statements().iter().map(|statement| statement.id));
    slugs.retain(|slug| slug.contains(['-', '_']));
    slugs
}

/// Slugs that are English words as they stand.
const PLAIN_WORDS: &[&str] = &["log-off", "sign-in", "well-formed"];

/// How a person is named in the voice that speaks about them.
const PERSON_FR: &[&str] =
    &["la personne", "cette personne", "de la personne", "à la personne", "titulaire"];
const PERSON_EN: &[&str] = &["the person", "this person", "the holder"];
const YOU_FR: &[&str] = &["vous", "votre", "vos"];
const YOU_EN: &[&str] = &["you", "your", "yours", "yourself"];

#[test]
fn both_voices() {
    let mut wrong = Vec::new();
    for InVoices { place, words: Voiced { about, to } } in voiced() {
        for (voice, words) in [("about", about), ("to", to)] {
            if words.fr.is_empty() || words.en.is_empty() {
                wrong.push(format!("{place} ({voice}): no words"));
            }
        }
        let says = |text: &str, any: &[&str]| {
            let text = text.to_lowercase();
            text.split(|letter: char| !letter.is_alphanumeric()).any(|word| any.contains(&word))
        };
        if says(about.fr, YOU_FR) || says(about.en, YOU_EN) {
            wrong.push(format!(
                "{place}: who is spoken about is spoken to in « {} » / “{}”",
                about.fr, about.en
            ));
        }
        let named_fr = PERSON_FR.iter().any(|name| about.fr.contains(name));
        let named_en = PERSON_EN.iter().any(|name| about.en.contains(name));
        if (named_fr || named_en || about != to)
            && !(says(to.fr, YOU_FR) && says(to.en, YOU_EN))
            && !is_imperative(to)
        {
            wrong.push(format!("{place}: nobody is spoken to in « {} » / “{}”", to.fr, to.en));
        }
        if says(to.fr, YOU_FR) != says(to.en, YOU_EN) && !is_imperative(to) {
            wrong.push(format!(
                "{place}: one language speaks to someone, in « {} » / “{}”",
                to.fr, to.en
            ));
        }
    }
    assert_none(&wrong);
}

#[test]
fn an_act_is_an_infinitive_and_to_the_person_an_imperative() {
    let mut wrong = Vec::new();
    for rule in rules::ALL {
        for (fact, doing) in rule.facts.iter().filter_map(|fact| Some((fact, fact.doing?))) {
            if is_imperative(doing.about) || !is_imperative(doing.to) {
                let (about, to) = (doing.about.fr, doing.to.fr);
                wrong.push(format!("{} {}: « {about} » / « {to} »", rule.slug, fact.name));
            }
        }
    }
    assert_none(&wrong);
}

/// Whether the French sentence tells what to do: its verb speaks to a person without « vous ».
fn is_imperative(words: Words) -> bool {
    words.fr.split(|letter: char| !letter.is_alphanumeric()).any(is_verb_to_you)
}

fn is_verb_to_you(word: &str) -> bool {
    let is_verb = word.ends_with("ez") && !["chez", "assez"].contains(&word);
    is_verb || ["faites", "refaites", "dites"].contains(&word)
}

/// The sources write « une employée ou un employé », « représentante ou représentant ».
#[test]
fn people_are_named_as_the_sources_name_them() {
    let pairs = [
        ("un employé", "une employée"),
        ("un préposé", "une préposée"),
        ("le président", "la présidente"),
        ("l’utilisateur", "l’utilisatrice"),
        ("un utilisateur", "une utilisatrice"),
        ("l’intéressé", "l’intéressée"),
        ("le candidat", "la candidate"),
        ("un citoyen", "une citoyenne"),
        ("les citoyens", "les citoyennes"),
        ("le détenteur", "la détentrice"),
        ("le demandeur", "la demanderesse"),
    ];
    let mut wrong = Vec::new();
    for (place, fr, _) in every() {
        for (one, other) in pairs {
            if stands_in(&fr, one) && !fr.contains(other) {
                wrong.push(format!("{place}: « {one} » without « {other} » in « {fr} »"));
            }
        }
    }
    assert_none(&wrong);
}

/// Whether words stand in the text as a whole, not as the beginning of another word or number.
fn stands_in(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let after = text.get(at + words.len()..).and_then(|rest| rest.chars().next());
        after.is_none_or(|next| !next.is_alphanumeric())
    })
}

/// People count from 1.
#[test]
fn nothing_is_counted_from_zero() {
    let mut wrong = Vec::new();
    for (place, fr, en) in every() {
        for text in [fr, en] {
            let plain = text.replace('\u{a0}', " ");
            for told in ["à partir de 0", "depuis 0", "from 0", "zero-based"] {
                if stands_in(&plain, told) {
                    wrong.push(format!("{place}: {text}"));
                }
            }
        }
    }
    assert_none(&wrong);
}

/// A state that lasts from 30 to 8 days before a cancellation does not say “in 30 days”: it names the day.
#[test]
fn no_number_of_days_is_told_on_other_days() {
    let mut wrong = Vec::new();
    for rule in ["inactivity", "inactivity-plan", "holder-review"] {
        let prefix = format!("{rule}: ");
        for InVoices { place, words: Voiced { about, to } } in voiced() {
            for text in [about.fr, about.en, to.fr, to.en] {
                let text = text.replace('\u{a0}', " ");
                let text = format!(" {}", text.replace("jours ou moins", ""));
                let told = ["dans", "reste", "in", "have"].into_iter();
                let told = told.flat_map(|it| ["30 ", "7 "].map(|count| format!(" {it} {count}")));
                let is_told = |told: String| {
                    ["jours", "days"].iter().any(|unit| text.contains(&format!("{told}{unit}")))
                };
                if place.starts_with(&prefix) && told.into_iter().any(is_told) {
                    wrong.push(format!("{place}: {text}"));
                }
            }
        }
    }
    assert_none(&wrong);
}

/// How each list of steps is to be read: by the person, or by the operator of clicSÉQUR about the person.
fn every_next_steps() -> Vec<(String, &'static str, Option<Voiced>, NextSteps)> {
    let mut all = Vec::new();
    for rule in rules::ALL {
        all.push((
            format!("{}: undetermined", rule.slug),
            rule.slug,
            None,
            rule.undetermined_steps,
        ));
        for outcome in rule.outcomes {
            let place = format!("{}: {}", rule.slug, outcome.slug);
            all.push((place, rule.slug, Some(outcome.words), outcome.next_steps));
        }
    }
    all
}

/// The operator of clicSÉQUR asks it: “the person” is somebody else.
const OF_THE_OPERATOR: &str = "inactivity-plan";

/// A letter says what to do to the person who is to do it: no infinitive, and nobody spoken about.
#[test]
fn steps_speak_to_the_person() {
    let mut wrong = BTreeSet::new();
    for (_, rule, _, steps) in every_next_steps() {
        for id in steps.lists().flatten() {
            let Some(statement) = statements::by_id(id) else { continue };
            if rule == OF_THE_OPERATOR || statement.kind == StatementKind::Label {
                continue;
            }
            let Words { fr, en } = statement.in_voice(Voice::To);
            let persons = PERSON_FR.iter().filter(|name| **name != "titulaire");
            let about = persons.into_iter().any(|name| fr.contains(name))
                || PERSON_EN
                    .iter()
                    .chain(&["one’s", "oneself", "whoever"])
                    .any(|it| en.contains(it));
            let clauses = fr.split(['.', ';', ':', ',']);
            let infinitive =
                clauses.filter_map(|clause| clause.split_whitespace().next()).any(|word| {
                    word != "dernier" && ["er", "ir"].iter().any(|end| word.ends_with(end))
                });
            if about || infinitive {
                wrong.insert(format!("{id}: « {fr} » / “{en}”"));
            }
        }
    }
    assert_none(&wrong.into_iter().collect::<Vec<_>>());
}

/// Where an answer asks for an act, it tells how it is done, or whom to reach.
#[test]
fn an_act_that_is_asked_for_has_a_step_or_a_contact() {
    let mut wrong = Vec::new();
    for (place, rule, words, steps) in every_next_steps() {
        let Some(Voiced { to, .. }) = words else { continue };
        let first = to.fr.split(' ').next().unwrap_or_default();
        let is_asked = to.fr.contains("vous devez") || is_verb_to_you(first);
        for steps in steps.lists() {
            let helps = steps.iter().filter_map(|id| statements::by_id(id)).any(|it| {
                rule == OF_THE_OPERATOR
                    || matches!(it.kind, StatementKind::Step | StatementKind::Contact)
            });
            if is_asked && !helps {
                wrong.push(format!("{place}: « {} »", to.fr));
            }
        }
    }
    assert_none(&wrong);
}

/// domain.md, 2.7: clicSÉQUR was planned to end on 31 December 2025. Whoever is told to make, keep or use an account there is
/// told so.
#[test]
fn who_is_sent_to_clicsequr_is_told_of_its_planned_end() {
    const SENT_THERE: &[&str] = &[
        "use-account-to-keep-it",
        "keep-clicsequr-access",
        "new-account-after-cancellation",
        "clicsequr-account-steps",
        "register-as-new-user",
        "answer-security-questions",
        "code-or-question",
        "suppress-code-for-8-hours",
        "single-sign-on-with-one-account",
    ];
    let mut wrong = Vec::new();
    let mut told = 0;
    for (place, rule, _, steps) in every_next_steps() {
        let of_an_account = ["inactivity", "second-factor", "single-sign-on"].contains(&rule);
        for list in steps.lists() {
            let is_sent = list.iter().any(|id| SENT_THERE.contains(id));
            let needs = is_sent || (of_an_account && !place.ends_with("not-by-clicsequr"));
            let has = list.contains(&"clicsequr-end-planned");
            told += usize::from(has);
            if needs && !has {
                wrong.push(format!("{place}: {list:?}"));
            }
        }
    }
    assert!(told > 10);
    assert_none(&wrong);
}

/// “Avant d’agir” comes before the steps that it is about. What is to be tried this very day, before anybody answers, is none of
/// them.
#[test]
fn what_is_to_be_asked_before_acting_comes_first() {
    for (place, _, _, steps) in every_next_steps() {
        for steps in steps.lists() {
            let mut of_procedure = steps.iter().filter(|id| **id != "try-renewal-at-once");
            let notice = of_procedure.position(|id| *id == "procedure-published-for-clicsequr");
            assert!(notice.is_none_or(|at| at == 0), "{place}: {steps:?}");
        }
    }
}

/// A man and a woman are both spoken to: « vous avez un lien », not « vous êtes lié ».
#[test]
fn nobody_is_spoken_to_as_a_man() {
    let mut wrong = Vec::new();
    for (place, fr, _) in every() {
        let words: Vec<&str> = fr.split([' ', '\u{a0}', ',', ';', '.', '?', ')']).collect();
        for three in words.windows(3) {
            let [who, is, how] = three else { continue };
            let participle = ["é", "i", "it"].iter().any(|end| how.ends_with(end));
            let is_you = *who == "vous" && ["êtes", "étiez", "serez"].contains(is);
            let is_they = *who == "représentant" && ["est", "était", "sera"].contains(is);
            if (is_you || is_they) && participle {
                wrong.push(format!("{place}: « {who} {is} {how} » in « {fr} »"));
            }
        }
    }
    assert_none(&wrong);
}

/// What a person is told to do exists, and whom to reach comes last.
#[test]
fn next_steps_are_statements() {
    let mut wrong = Vec::new();
    let mut check = |place: String, steps: NextSteps| {
        for id in steps.lists().flatten() {
            if statements::by_id(id).is_none() {
                wrong.push(format!("{place}: no statement {id}"));
            }
        }
    };
    for rule in rules::ALL {
        check(format!("{}: undetermined", rule.slug), rule.undetermined_steps);
        for outcome in rule.outcomes {
            check(format!("{}: {}", rule.slug, outcome.slug), outcome.next_steps);
        }
    }
    for rule in rules::ALL {
        for fact in rule.facts {
            let is_step =
                |id: &&str| rule.outcomes.iter().any(|it| it.next_steps.first.contains(id));
            for id in fact.settles.iter().filter(|id| !is_step(id)) {
                wrong.push(format!("{} {}: {id} is no next step", rule.slug, fact.name));
            }
        }
    }
    assert_none(&wrong);
}
