//! The COBOL side: `include/echeance.cpy`, from the tables that the header comes from, and from the header itself for what
//! is written by hand there. The members of the structs are laid out by `c.rs`.

mod header;
mod names;
mod programs;
mod values;

use echeance::dynamic::{Clock, Kind, Rule, ValueKind};
use echeance::rules;

use self::header::{Number, Struct};
use self::names::{Names, ascii, cobol, comment};
use self::values::{Condition, answer_conditions, decision_conditions, fact_conditions};
use super::c::{CRule, Member, bits, slugs};
use super::{Generated, RENEW, shouty, snake, wrapped};

/// Comments end in column 72, where old compilers end a line.
const COMMENT: usize = 62;

/// Numbers that have an item of their own: what the C side takes or returns as a plain integer.
const FAMILIES: &[&str] = &["STATUS", "FIELD", "RULE", "READING", "LANG", "ENCODING", "STATEMENT"];

/// The number that many members take.
const NONE: &str = "ECHEANCE_NONE";

/// The copybook, from the tables and the header, and the names that it cannot have.
pub(crate) fn files(header: &str) -> Result<(Vec<Generated>, Vec<String>), String> {
    let (numbers, structs) = header::read(header)?;
    let mut book = Book::default();
    book.top();
    book.general(&numbers, &structs)?;
    for rule in rules::ALL {
        book.rule(rule).map_err(|error| format!("{}: {error}", rule.slug))?;
    }
    let file = Generated { path: "include/echeance.cpy".into(), text: book.text };
    Ok((vec![file], book.names.refused))
}

/// The program of the tests that asks every call, by name.
pub(crate) fn programs() -> Result<[(&'static str, String); 1], String> {
    Ok([("vectors.cbl", programs::vectors()?)])
}

/// The copybook as it grows.
#[derive(Default)]
struct Book {
    text: String,
    names: Names,
}

impl Book {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A comment in fixed format, and in free format too.
    fn comment(&mut self, indent: usize, text: &str) {
        for line in wrapped(text, COMMENT - indent) {
            let line = line.replace('\u{a0}', " ");
            self.line(&format!("      *> {}{line}", " ".repeat(indent)));
        }
    }

    fn doc(&mut self, indent: usize, doc: &str) -> Result<(), String> {
        self.comment(indent, &comment(doc)?);
        Ok(())
    }

    fn title(&mut self, title: &str) {
        self.line("");
        self.line(&format!("      *> {}", "=".repeat(COMMENT)));
        self.comment(0, title);
        self.line(&format!("      *> {}", "=".repeat(COMMENT)));
    }

    /// The name of an entry, which must be new.
    fn name(&mut self, c_name: &str) -> String {
        let name = cobol(c_name);
        self.names.add(&name);
        name
    }

    fn record(&mut self, c_name: &str, text: &str) -> Result<(), String> {
        let name = self.name(c_name);
        self.line("");
        self.doc(0, text)?;
        self.line(&format!("       01  {name}."));
        Ok(())
    }

    fn item(&mut self, c_name: &str, kind: &str, conditions: Vec<Condition>) -> Result<(), String> {
        let name = self.name(c_name);
        let clauses = match kind {
            "i32" | "u32" => "PIC S9(9) COMP-5 VALUE 0.",
            "i64" | "u64" => "PIC S9(18) COMP-5 VALUE 0.",
            "[i32; 7]" => "PIC S9(9) COMP-5 OCCURS 7 VALUE 0.",
            "[i32; 8]" => "PIC S9(9) COMP-5 OCCURS 8 VALUE 0.",
            "[c_char; 16]" => "PIC X(16) VALUE LOW-VALUES.",
            kind if kind.starts_with('*') => "USAGE POINTER VALUE NULL.",
            kind => return Err(format!("{name}: what is {kind} in COBOL?")),
        };
        self.entry("           05  ", &name, clauses);
        self.conditions(conditions)
    }

    /// An entry, on two lines where one is too short for it.
    fn entry(&mut self, start: &str, name: &str, clauses: &str) {
        let line = format!("{start}{name} {clauses}");
        if line.len() <= 72 {
            self.line(&line);
        } else {
            self.line(&format!("{start}{name}"));
            self.line(&format!("{}    {clauses}", " ".repeat(start.len())));
        }
    }

    fn conditions(&mut self, conditions: Vec<Condition>) -> Result<(), String> {
        for condition in conditions {
            let name = self.name(&condition.name);
            self.doc(6, &condition.comment)?;
            let value = format!("VALUE {}.", condition.number);
            self.entry("               88  ", &name, &value);
        }
        Ok(())
    }

    fn constant(&mut self, c_name: &str, value: i64, text: &str) -> Result<(), String> {
        let name = self.name(c_name);
        self.doc(2, text)?;
        // Those that stand for a null in a column are longer than the picture of what they are moved to.
        let digits = if value.unsigned_abs() < 1_000_000_000 { 9 } else { 10 };
        self.entry("           05  ", &name, &format!("PIC S9({digits}) COMP-5 VALUE {value}."));
        Ok(())
    }
}

/// The beginning.
impl Book {
    fn top(&mut self) {
        for line in include_str!("cobol/top.txt").lines() {
            match line {
                "@EXAMPLE@" => self.example(),
                "@WORDS@" => self.comment(0, &words()),
                "@RULES@" => self.index(),
                line => {
                    self.line(format!("      *> {}", line.replace("@RENEW@", RENEW)).trim_end());
                }
            }
        }
    }

    /// The program that the tests compile and run.
    fn example(&mut self) {
        for line in include_str!("../../examples/exam_transfer.cbl").lines() {
            let code = line.strip_prefix("       ").unwrap_or(line);
            self.line(format!("      *>     {code}").trim_end());
        }
    }

    fn index(&mut self) {
        for rule in rules::ALL {
            let line = format!("      *>   {}  {}", rule.cobol, rule.slug);
            self.line(&line);
        }
    }
}

/// The words written short, in the order of the alphabet.
fn words() -> String {
    let each = names::WORDS.iter().map(|(long, short)| {
        let long = long.to_lowercase().replace('_', "\u{a0}");
        format!("{long}\u{a0}=\u{a0}{short}")
    });
    let mut each: Vec<String> = each.collect();
    each.sort();
    each.join(", ") + "."
}

/// What belongs to no rule.
impl Book {
    fn general(&mut self, numbers: &[Number], structs: &[Struct]) -> Result<(), String> {
        self.title("What belongs to no rule");
        for family in FAMILIES {
            self.family(&format!("ECHEANCE_{family}"), numbers)?;
        }
        let rules: Vec<String> = rules::ALL.iter().map(|rule| snake(rule.slug)).collect();
        let of_rule = |name: &str| {
            let name = name.to_lowercase();
            rules.iter().any(|rule| name.starts_with(&format!("echeance_{rule}_")))
        };
        for each in structs.iter().filter(|each| !of_rule(&each.name)) {
            self.structure(each, numbers)?;
        }
        self.record("ECH_CONSTANTS", "Other numbers.")?;
        for Number { name, value, comment } in numbers {
            if !of_rule(name) && !self.names.has(&cobol(name)) {
                self.constant(name, *value, comment)?;
            }
        }
        Ok(())
    }

    /// An item of its own for the numbers of a family.
    fn family(&mut self, prefix: &str, numbers: &[Number]) -> Result<(), String> {
        self.line("");
        let name = self.name(prefix);
        self.entry("       01  ", &name, "PIC S9(9) COMP-5 VALUE 0.");
        self.conditions(among(numbers, |name| name.starts_with(&format!("{prefix}_"))))
    }

    /// A struct that no rule has. What the comment of a member names are its values.
    fn structure(&mut self, each: &Struct, numbers: &[Number]) -> Result<(), String> {
        let record = each.name.to_uppercase();
        self.record(&record, &format!("{}/// ({} in C)\n", each.comment, each.name))?;
        for Member { name, kind, doc } in &each.members {
            self.doc(2, doc)?;
            let stem = format!("{record}_{}", shouty(name));
            let told = |name: &str| names::tells(doc, name);
            let mut conditions = among(numbers, |name| name != NONE && told(name));
            conditions.extend(told(NONE).then(|| Condition::new(&stem, "NONE", -1)));
            self.item(&stem, kind, conditions)?;
        }
        Ok(())
    }
}

fn among(numbers: &[Number], chosen: impl Fn(&str) -> bool) -> Vec<Condition> {
    let chosen = numbers.iter().filter(|number| chosen(&number.name));
    let condition = |number: &Number| Condition {
        name: number.name.clone(),
        number: number.value,
        comment: number.comment.clone(),
    };
    chosen.map(condition).collect()
}

/// What belongs to a rule.
impl Book {
    fn rule(&mut self, rule: &'static Rule) -> Result<(), String> {
        let code = rule.cobol;
        let [facts, answer, decision] = ["F", "A", "D"].map(|part| format!("ECH_{code}_{part}"));
        let c_rule = CRule::named(rule, format!("ECH_{code}"), [&facts, &answer, &decision])?;

        self.title(&format!("{code}  {}", rule.slug));
        self.comment(0, &ascii(rule.question.about.en)?);
        self.comment(0, &ascii(&c_rule.sources())?);
        self.line("      *>");
        self.calls(code, &c_rule);
        if c_rule.has_facts() {
            let text = format!("Facts (echeance_{}_facts in C)", c_rule.name);
            self.record(&format!("ECH_{code}_FACTS"), &text)?;
            self.members(&facts, &c_rule.facts, |member| fact_conditions(rule, &facts, member))?;
        }
        let text = format!("Answer (echeance_{}_answer in C)", c_rule.name);
        self.record(&format!("ECH_{code}_ANSWER"), &text)?;
        self.members(&answer, &c_rule.answer, |member| answer_conditions(rule, code, member))?;
        if let Some(members) = &c_rule.decision {
            let text = format!("Decision (echeance_{}_decision in C)", c_rule.name);
            self.record(&format!("ECH_{code}_DECISION"), &text)?;
            self.members(&decision, members, |member| decision_conditions(rule, code, member))?;
        }
        for (part, what, members) in c_rule.column_members() {
            let text = format!("Columns of {what} (echeance_{}_{part} in C)", c_rule.name);
            let part = part.to_uppercase();
            self.record(&format!("ECH_{code}_{part}"), &text)?;
            let stem = format!("ECH_{code}_{}", &part[..1]);
            self.members(&stem, members, |_| Vec::new())?;
        }
        self.constants(code, rule)
    }

    fn calls(&mut self, code: &str, rule: &CRule) {
        let name = &rule.name;
        let moment = match rule.rule.clock {
            Clock::Instant => "SIZE 8 instant",
            Clock::Day => "day",
            Clock::OptionalDay => "day (0 where it is left out)",
        };
        let facts = if rule.has_facts() { format!(" ECH-{code}-FACTS") } else { String::new() };
        self.line(&format!("      *> CALL \"echeance_{name}\" USING"));
        self.line(&format!("      *>     BY VALUE {moment}"));
        self.line(&format!("      *>     BY REFERENCE{facts} ECH-READINGS ECH-{code}-ANSWER"));
        self.line("      *>     RETURNING ECH-STATUS");
        if rule.decision.is_some() {
            self.comment(
                0,
                &format!("echeance_{name}_decide: ECH-{code}-DECISION in place of the answer."),
            );
        }
        self.comment(0, &format!("echeance_{name}_wrong_field: no answer, RETURNING ECH-FIELD."));
        if rule.has_columns() {
            self.line(&format!("      *> CALL \"echeance_{name}_columns\" USING"));
            self.line("      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since");
            self.line("      *>     1970-01-01 (0 is not given)");
            self.line(&format!("      *>     BY REFERENCE ECH-{code}-TABLE ECH-READINGS"));
            self.line(&format!("      *>     ECH-{code}-RESULTS RETURNING ECH-STATUS"));
        }
    }

    fn members(
        &mut self,
        stem: &str,
        members: &[Member],
        conditions: impl Fn(&str) -> Vec<Condition>,
    ) -> Result<(), String> {
        for Member { name, kind, doc } in members {
            self.doc(2, doc)?;
            self.item(&format!("{stem}_{}", shouty(name)), kind, conditions(name))?;
        }
        Ok(())
    }

    /// Bits, and the states that several items share.
    fn constants(&mut self, code: &str, rule: &Rule) -> Result<(), String> {
        let mut all = Vec::new();
        for (place, fact) in rule.facts.iter().enumerate() {
            let stem = format!("ECH_{code}_F_{}", shouty(fact.name));
            all.push((format!("ECH_{code}_B_{}", shouty(fact.name)), 1 << place));
            if let Kind::Set(entries) = fact.kind {
                all.extend(bits(&stem, entries).map(|bit| (bit.name, bit.number)));
            }
        }
        for value in rule.values {
            let stem = format!("ECH_{code}_A_{}", shouty(value.name));
            match value.kind {
                ValueKind::Set(entries) => {
                    all.extend(bits(&stem, entries).map(|bit| (bit.name, bit.number)));
                }
                ValueKind::States { states, .. } | ValueKind::Options { states, .. } => {
                    all.extend(slugs(&stem, states).map(|state| (state.name, state.number)));
                }
                _ => {}
            }
        }
        if all.is_empty() {
            return Ok(());
        }
        self.record(
            &format!("ECH_{code}_CONSTANTS"),
            "Bits, and states that several items share.",
        )?;
        for (name, number) in all {
            self.constant(&name, number.into(), "")?;
        }
        Ok(())
    }
}
