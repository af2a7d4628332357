//! The header as files: one for what every rule shares, one per rule, and `echeance.h`, which includes them all.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use echeance::rules;

use super::super::{Generated, RENEW, shouty};
use super::{CRule, constants, example};

/// Members that every answer has: they are explained once, in `common.h`.
const SHARED: [&str; 9] = [
    "reason_count",
    "contested",
    "contested_reading",
    "days_contested",
    "days_contested_reading",
    "next_change_on",
    "has_next_change_on",
    "next_change_outcome",
    "reserved",
];

/// What stands in one file.
#[derive(Default)]
struct Part<'a> {
    declarations: Vec<&'a str>,
    calls: Vec<&'a str>,
}

impl Part<'_> {
    fn text(&self, guard: &str, includes: &str) -> String {
        let mut text = format!("#ifndef {guard}\n#define {guard}\n\n{includes}\n");
        for declaration in &self.declarations {
            let _ = write!(text, "\n{}\n", with_short_answers(declaration));
        }
        text += "\n#ifdef __cplusplus\nextern \"C\" {\n#endif // __cplusplus\n";
        for call in &self.calls {
            let _ = write!(text, "\n{call}\n");
        }
        text += "\n#ifdef __cplusplus\n} // extern \"C\"\n#endif // __cplusplus\n\n#endif\n";
        text
    }
}

/// The files of the header that cbindgen writes as one.
pub(super) fn files(whole: &str) -> Result<Vec<Generated>, String> {
    let mut of_rules = Vec::new();
    for rule in rules::ALL {
        let rule = CRule::of(rule)?;
        let names = rule.names();
        of_rules.push((rule, names, Part::default()));
    }
    let mut blocks = whole.trim_end().split("\n\n");
    let (Some(about), Some(_guard)) = (blocks.next(), blocks.next()) else {
        return Err("a header without a head".into());
    };
    let mut common = Part::default();
    let mut includes = Vec::new();
    for block in blocks {
        let code = block.split_once("*/\n").filter(|_| block.starts_with("/**"));
        let code = code.map_or(block, |(_, code)| code);
        let Some(name) = name(code) else {
            // What C++ asks for, and the end of the guard, are written anew.
            if common.declarations.is_empty() {
                includes.push(block);
            }
            continue;
        };
        let of_rule = of_rules.iter_mut().find(|(_, names, _)| names.contains(name));
        let part = of_rule.map_or(&mut common, |(_, _, part)| part);
        let list = if code.starts_with(['#', 't']) || code.starts_with("enum\n") {
            &mut part.declarations
        } else {
            &mut part.calls
        };
        list.push(block);
    }

    let mut umbrella = format!("{about}\n\n#ifndef ECHEANCE_H\n#define ECHEANCE_H\n\n");
    umbrella += "#include \"echeance/common.h\"\n\n";
    let mut files =
        vec![file("common", COMMON, &common.text("ECHEANCE_COMMON_H", &includes.join("\n\n")))];
    for (rule, _, part) in &of_rules {
        if part.calls.is_empty() {
            return Err(format!("the header has no call of {}", rule.rule.slug));
        }
        let _ = writeln!(umbrella, "#include \"echeance/{}.h\"", rule.name);
        let guard = format!("ECHEANCE_{}_H", shouty(rule.rule.slug));
        files.push(file(
            &rule.name,
            &about_rule(rule)?,
            &part.text(&guard, "#include \"common.h\""),
        ));
    }
    umbrella += "\n#endif\n";
    files.push(Generated { path: "include/echeance.h".into(), text: umbrella });
    Ok(files)
}

const COMMON: &str = "What the calls of all rules share. `echeance.h` has the conventions, and includes every rule.

The answer of each rule begins with the same members, after what is aligned to 8 bytes:
- outcome: one of ECHEANCE_RULE_, or ECHEANCE_UNDETERMINED, which is 0;
- reason_count and reasons: how many reasons there are, and their numbers in order: ECHEANCE_RULE_REASON_ and
  ECHEANCE_REASON_; then 0;
- missing: unknown facts that an undetermined outcome depends on: bits ECHEANCE_RULE_FACT_;
- assumed: facts that were not given and took their default, which the answer supposes: bits ECHEANCE_RULE_FACT_;
- contested: 1 if another choice of one reading gives another outcome, else 0; contested_reading: the first such reading,
  one of ECHEANCE_READING_, or 0;
- days_contested: 1 if another choice of one reading gives another day or instant among the values and the next change, or
  another number of days left, else 0; days_contested_reading: the first such reading, or 0;
- next_change_on: the first later moment at which the outcome changes if the facts stay the same, up to 2199-12-31: a day,
  YYYYMMDD, or 0; of a rule on instants seconds since 1970-01-01T00:00:00Z, if has_next_change_on is 1;
- next_change_outcome: the outcome from then onwards; it may be ECHEANCE_UNDETERMINED.
The values of the rule follow. A member reserved is not read, and 0 in answers.";

fn about_rule(rule: &CRule) -> Result<String, String> {
    let (title, question, as_of) = (rule.rule.title, rule.rule.question.about, rule.rule.as_of);
    Ok(format!(
        "{}: {}\nFr\u{a0}: {}\u{a0}: {}\n\nas_of: {}.\nFr\u{a0}: {}.\n\n```c\n{}```",
        title.en,
        question.en,
        title.fr,
        question.fr,
        as_of.en,
        as_of.fr,
        example::of(rule)?,
    ))
}

fn file(name: &str, about: &str, code: &str) -> Generated {
    let mut text = String::from("/**\n * @file\n");
    for line in about.lines() {
        let _ = writeln!(text, "{}", format!(" * {line}").trim_end());
    }
    let _ = write!(text, " *\n * Generated; renewed by `{RENEW}`.\n */\n\n{code}");
    Generated { path: format!("include/echeance/{name}.h"), text }
}

/// What a block of the header declares; nothing where it is for the preprocessor alone.
fn name(code: &str) -> Option<&str> {
    let line = code.lines().next()?;
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.as_slice() {
        ["#define", name, _] | ["typedef", "struct", name, "{"] => Some(name),
        // The one of what a call returns, whose name is asked about on the next lines.
        ["enum"] => Some("echeance_status"),
        [first, ..] if first.starts_with('#') => None,
        _ => line.split_once('(')?.0.rsplit([' ', '*']).next(),
    }
}

/// The structs of answers without the comments of the members that all of them have.
fn with_short_answers(declaration: &str) -> String {
    if !declaration
        .lines()
        .any(|line| line.starts_with("typedef struct ") && line.ends_with("_answer {"))
    {
        return declaration.to_owned();
    }
    let mut text = String::new();
    let mut comment = String::new();
    for line in declaration.lines() {
        if line.starts_with("  /**") || line.starts_with("   *") {
            let _ = writeln!(comment, "{line}");
            continue;
        }
        let member = line.trim_end_matches(';').rsplit(' ').next().unwrap_or_default();
        if !SHARED.contains(&member) {
            text += &comment;
        }
        comment.clear();
        let _ = writeln!(text, "{line}");
    }
    text.trim_end().to_owned()
}

impl CRule {
    /// Whatever of the header is this rule's own.
    fn names(&self) -> BTreeSet<String> {
        let mut names: BTreeSet<String> =
            constants(self.rule, &self.prefix).into_iter().map(|constant| constant.name).collect();
        for part in [
            "",
            "_facts",
            "_answer",
            "_decision",
            "_table",
            "_results",
            "_decide",
            "_wrong_field",
            "_columns",
        ] {
            names.insert(format!("echeance_{}{part}", self.name));
        }
        names
    }
}
