//! What differs between rules in `vectors.cbl`, which asks each typed call what a line of text says.

use std::fmt::Write as _;
use std::iter::once;

use echeance::dynamic::{ChoiceSpec, FactSpec, Kind, Rule, ValueKind};
use echeance::{Choice as _, DutyState, Reading, rules};

use super::super::c::{CRule, Member, bits, slugs};
use super::super::{shouty, snake, wrapped};
use super::names::cobol;
use super::values::{Condition, answer_conditions, decision_conditions, fact_conditions};

/// Where statements begin, and where lines end.
const MARGIN: usize = 11;
const LAST: usize = 72;

/// The paragraph for a reason that the rule does not name.
const GENERAL: &str = "GENERAL-REASON";

/// A COBOL program that asks the typed calls what lines of text say.
pub(super) fn vectors() -> Result<String, String> {
    let mut program = Program::default();
    for line in include_str!("vectors.txt").lines() {
        match line {
            "@RULES@" => program.rules(),
            "@READINGS@" => program.readings(),
            "@ASKS@" => program.asks()?,
            line => program.text += &(line.to_owned() + "\n"),
        }
    }
    Ok(program.text)
}

/// The program as it grows.
#[derive(Default)]
struct Program {
    text: String,
}

impl Program {
    /// A statement, or a part of one; `depth` says inside how many others. None of our literals has a space to break at.
    fn say(&mut self, depth: usize, statement: &str) {
        let mut margin = MARGIN + 4 * depth;
        for line in wrapped(statement, LAST - margin - 4) {
            let _ = writeln!(self.text, "{}{line}", " ".repeat(margin));
            margin = MARGIN + 4 * (depth + 1);
        }
    }

    fn paragraph(&mut self, name: &str) {
        let _ = write!(self.text, "\n       {name}.\n");
    }

    fn end_paragraph(&mut self) {
        self.say(0, "CONTINUE.");
    }

    fn rules(&mut self) {
        for rule in rules::ALL {
            self.say(1, &format!("WHEN \"{}\"", rule.slug));
            self.say(2, &format!("PERFORM ASK-{}", rule.cobol));
        }
    }

    /// The first is already read as a field.
    fn readings(&mut self) {
        for (place, reading) in Reading::ALL.into_iter().enumerate() {
            let stem = format!("ECHEANCE_{}", shouty(reading.slug()));
            let conditions: Vec<Condition> =
                slugs(&stem, reading.choices()).map(Condition::plain).collect();
            self.say(1, if place == 0 { "PERFORM READ-NUMBER" } else { "PERFORM NEXT-NUMBER" });
            let item = cobol(&format!("ECH_READINGS_{}", shouty(reading.slug())));
            self.give(1, &item, &conditions);
        }
    }

    /// Puts a number into an item, by its name where it has one.
    fn give(&mut self, depth: usize, item: &str, conditions: &[Condition]) {
        let moved = format!("MOVE WS-NUMBER TO {item}");
        if conditions.is_empty() {
            self.say(depth, &moved);
            return;
        }
        self.say(depth, "EVALUATE WS-NUMBER");
        for condition in conditions {
            self.say(depth + 1, &format!("WHEN {}", condition.number));
            self.say(depth + 2, &format!("SET {} TO TRUE", cobol(&condition.name)));
        }
        self.say(depth + 1, "WHEN OTHER");
        self.say(depth + 2, &moved);
        self.say(depth, "END-EVALUATE");
    }

    /// Takes a number from an item: by its name, where the numbers of the item have names.
    fn take(&mut self, depth: usize, item: &str, names: &[Named], unnamed: &str) {
        let moved = format!("MOVE {item} TO WS-NUMBER");
        if names.is_empty() {
            self.say(depth, &moved);
            return;
        }
        self.say(depth, "EVALUATE TRUE");
        for Named { test, number } in names {
            self.say(depth + 1, &format!("WHEN {test}"));
            self.say(depth + 2, &format!("MOVE {number} TO WS-NUMBER"));
        }
        self.say(depth + 1, "WHEN OTHER");
        self.say(depth + 2, &moved);
        self.say(depth + 2, &format!("PERFORM {unnamed}"));
        self.say(depth, "END-EVALUATE");
    }

    /// Puts the number together again from the bits that have names.
    fn bits(&mut self, names: &[String]) {
        self.say(0, "PERFORM BEGIN-BITS");
        for name in names {
            self.say(0, &format!("MOVE {} TO WS-BIT", cobol(name)));
            self.say(0, "PERFORM KEEP-BIT");
        }
        self.say(0, "PERFORM END-BITS");
    }
}

/// What is true of an item where it holds the number.
struct Named {
    test: String,
    number: i64,
}

/// The named numbers of a member: its conditions, or constants where several members share them.
fn named(
    rule: &Rule,
    code: &str,
    item: &str,
    conditions: Vec<Condition>,
    member: &str,
) -> Vec<Named> {
    let conditions = conditions
        .into_iter()
        .map(|condition| Named { test: cobol(&condition.name), number: condition.number });
    let states = rule.values.iter().flat_map(|value| match value.kind {
        ValueKind::States { states, .. } | ValueKind::Options { states, .. }
            if member.starts_with(&format!("{}_", snake(value.name))) =>
        {
            let stem = format!("ECH_{code}_A_{}", shouty(value.name));
            slugs(&stem, states).map(Condition::plain).collect()
        }
        _ => Vec::new(),
    });
    let has_duties = rule.values.iter().any(|value| matches!(value.kind, ValueKind::Duties(_)));
    let duties: Vec<Condition> = if has_duties && member.ends_with("_state") {
        slugs("ECHEANCE_DUTY", DutyState::TABLE).map(Condition::plain).collect()
    } else {
        Vec::new()
    };
    let states = states.chain(duties).map(|state| Named {
        test: format!("{item} = {}", cobol(&state.name)),
        number: state.number,
    });
    conditions.chain(states).collect()
}

/// The names of the bits of a member: facts, or what is in a set.
fn bit_names(rule: &Rule, code: &str, member: &str) -> Vec<String> {
    if matches!(member, "missing" | "assumed") {
        let facts = rule.facts.iter();
        return facts.map(|fact| bit_name(code, fact)).collect();
    }
    let value = rule.values.iter().find(|value| snake(value.name) == member);
    match value.map(|value| value.kind) {
        Some(ValueKind::Set(entries)) => {
            set_names(&format!("ECH_{code}_A_{}", shouty(member)), entries)
        }
        _ => Vec::new(),
    }
}

fn bit_name(code: &str, fact: &FactSpec) -> String {
    format!("ECH_{code}_B_{}", shouty(fact.name))
}

fn set_names(stem: &str, entries: &[ChoiceSpec]) -> Vec<String> {
    let given = "ECHEANCE_SET_GIVEN".to_owned();
    once(given).chain(bits(stem, entries).map(|bit| bit.name)).collect()
}

/// A rule, as both sides know it.
struct Asked {
    rule: &'static Rule,
    c_rule: CRule,
    code: &'static str,
}

/// What asks the calls of a rule.
impl Program {
    fn asks(&mut self) -> Result<(), String> {
        for rule in rules::ALL {
            let code = rule.cobol;
            let c_rule = CRule::named(rule, format!("ECH_{code}"), [""; 3])?;
            let asked = Asked { rule, c_rule, code };
            self.ask(&asked);
            self.answer(&asked);
            self.decision(&asked);
        }
        Ok(())
    }

    fn ask(&mut self, asked: &Asked) {
        let code = asked.code;
        self.paragraph(&format!("ASK-{code}"));
        if asked.c_rule.has_facts() {
            self.say(0, &format!("INITIALIZE ECH-{code}-FACTS"));
        }
        for fact in asked.rule.facts {
            self.fact(asked, fact);
        }
        self.say(0, "PERFORM END-OF-LINE");
        self.call(asked, "", "answer", "status");
        self.called(asked, "_wrong_field", None, "ECH-FIELD");
        self.wrong_field(asked);
        if asked.c_rule.decision.is_some() {
            self.call(asked, "_decide", "decision", "decide.status");
        }
        self.end_paragraph();
    }

    fn fact(&mut self, asked: &Asked, fact: &FactSpec) {
        let stem = format!("ECH_{}_F", asked.code);
        let item = |member: &str| cobol(&format!("{stem}_{}", shouty(member)));
        let member = snake(fact.name);
        let has = format!("has_{member}");
        match fact.kind {
            Kind::Text => self.give_table("TEXT", &item(&member), "LEN"),
            Kind::Periods => self.give_table("PERIODS", &item(&member), "COUNT"),
            Kind::Set(entries) => {
                self.say(0, "PERFORM NEXT-NUMBER");
                self.say(0, "IF WS-NUMBER = -2");
                self.say(1, &format!("MOVE ECH-SET-UNKNOWN TO {}", item(&member)));
                self.say(0, "ELSE");
                self.bits(&set_names(&format!("{stem}_{}", shouty(&member)), entries));
                self.give(1, &item(&member), &[]);
                self.say(0, "END-IF");
            }
            kind => {
                let flagged = matches!(kind, Kind::Number(..) | Kind::Instant);
                for member in flagged.then_some(has).into_iter().chain([member]) {
                    self.say(0, "PERFORM NEXT-NUMBER");
                    let conditions = fact_conditions(asked.rule, &stem, &member);
                    self.give(0, &item(&member), &conditions);
                }
            }
        }
    }

    fn give_table(&mut self, what: &str, item: &str, length: &str) {
        self.say(0, &format!("PERFORM NEXT-{what}"));
        self.say(0, &format!("SET {item} TO WS-ADDRESS"));
        self.say(0, &format!("MOVE WS-SIZE TO {item}-{length}"));
    }

    /// Calls what fills a record, which must stay as it is where the status is not OK.
    fn call(&mut self, asked: &Asked, suffix: &str, output: &str, status: &str) {
        let what = format!("{}-{}", asked.code, output.to_uppercase());
        self.say(0, &format!("MOVE ALL X\"A5\" TO ECH-{what}"));
        self.called(asked, suffix, Some(&format!("ECH-{what}")), "ECH-STATUS");
        self.name(status);
        self.say(0, "MOVE ECH-STATUS TO WS-NUMBER");
        self.say(0, "PERFORM PUT-NUMBER");
        self.say(0, "IF ECH-STATUS-OK");
        self.say(1, &format!("PERFORM TELL-{what}"));
        self.say(0, "ELSE");
        self.say(1, &format!("IF ECH-{what} NOT = ALL X\"A5\""));
        self.say(2, "PERFORM WRITTEN");
        self.say(1, "END-IF");
        self.say(0, "END-IF");
    }

    fn called(&mut self, asked: &Asked, suffix: &str, output: Option<&str>, result: &str) {
        let Asked { c_rule, code, .. } = asked;
        let moment = if c_rule.is_instant() { "SIZE 8 WS-INSTANT" } else { "WS-DAY" };
        self.say(0, &format!("CALL \"echeance_{}{suffix}\" USING", c_rule.name));
        self.say(1, &format!("BY VALUE {moment}"));
        if c_rule.has_facts() {
            self.say(1, &format!("BY REFERENCE ECH-{code}-FACTS"));
        }
        self.say(1, "BY VALUE WS-READINGS");
        if let Some(output) = output {
            self.say(1, &format!("BY REFERENCE {output}"));
        }
        self.say(1, &format!("RETURNING {result}"));
        self.say(0, "END-CALL");
    }

    fn wrong_field(&mut self, asked: &Asked) {
        let facts = asked.rule.facts.iter().zip(0..).map(|(fact, place)| Named {
            test: format!("ECH-FIELD = {}", cobol(&bit_name(asked.code, fact))),
            number: 1 << place,
        });
        let facts: Vec<Named> = facts.collect();
        self.name("wrong_field");
        self.take(0, "ECH-FIELD", &facts, "GENERAL-FIELD");
        self.say(0, "PERFORM PUT-NUMBER");
    }

    fn name(&mut self, name: &str) {
        self.say(0, &format!("MOVE \"{name}\" TO WS-NAME"));
    }

    fn answer(&mut self, asked: &Asked) {
        let Asked { rule, c_rule, code } = asked;
        self.paragraph(&format!("TELL-{code}-ANSWER"));
        for member in &c_rule.answer {
            let item = cobol(&format!("ECH_{code}_A_{}", shouty(&member.name)));
            let conditions = answer_conditions(rule, code, &member.name);
            self.tell(asked, &member.name, &item, member, conditions);
        }
        self.end_paragraph();
    }

    fn decision(&mut self, asked: &Asked) {
        let Asked { rule, c_rule, code } = asked;
        let Some(members) = &c_rule.decision else { return };
        self.paragraph(&format!("TELL-{code}-DECISION"));
        for member in members {
            let item = cobol(&format!("ECH_{code}_D_{}", shouty(&member.name)));
            let conditions = decision_conditions(rule, code, &member.name);
            self.tell(asked, &format!("decide.{}", member.name), &item, member, conditions);
        }
        self.end_paragraph();
    }

    /// Puts out an item.
    fn tell(
        &mut self,
        asked: &Asked,
        name: &str,
        item: &str,
        member: &Member,
        conditions: Vec<Condition>,
    ) {
        let Asked { rule, code, .. } = asked;
        self.name(name);
        match member.kind {
            "[c_char; 16]" => {
                self.say(0, &format!("MOVE {item} TO WS-TOLD"));
                self.say(0, "PERFORM PUT-TEXT");
            }
            "[i32; 8]" => self.reasons(item, conditions),
            "u32" => {
                self.say(0, &format!("MOVE {item} TO WS-NUMBER"));
                self.bits(&bit_names(rule, code, &member.name));
                self.say(0, "PERFORM PUT-NUMBER");
            }
            _ => {
                let unnamed = if member.name == "reason" { GENERAL } else { "NO-NAME-BUT-NULL" };
                let names = named(rule, code, item, conditions, &member.name);
                self.take(0, item, &names, unnamed);
                self.say(0, "PERFORM PUT-NUMBER");
            }
        }
    }

    fn reasons(&mut self, item: &str, conditions: Vec<Condition>) {
        let names = conditions.into_iter().map(|condition| Named {
            test: cobol(&condition.name) + " (WS-PLACE)",
            number: condition.number,
        });
        let names: Vec<Named> = names.collect();
        self.say(0, "PERFORM PUT-NAME");
        self.say(0, "PERFORM VARYING WS-PLACE FROM 1 BY 1");
        self.say(1, "UNTIL WS-PLACE > 8");
        self.take(1, &format!("{item} (WS-PLACE)"), &names, GENERAL);
        self.say(1, "PERFORM PUT-FIGURE");
        self.say(1, "DISPLAY \",\" WITH NO ADVANCING");
        self.say(0, "END-PERFORM");
        self.say(0, "PERFORM PUT-END");
    }
}
