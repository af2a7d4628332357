//! What differs between rules in the tests of the C face: `typed.c`, which asks each typed call what a line of text says,
//! `calls.h`, a table of the typed calls, so that all of them can be misused alike, and `tables.h`, which compares the calls
//! for columns with them. The tests write them when they run.

use std::fmt::Write as _;

use echeance::dynamic::Kind;
use echeance::rules;

use super::super::snake;
use super::{CRule, Member};

/// A C program that asks the typed calls what lines of text say.
pub(super) fn typed() -> Result<String, String> {
    let mut code = String::from(
        "/* Asks each typed call what a line says, see fields.h. Also: no struct has padding.\n   \
         Written by the tests, from tests/faces/c/programs.rs. */\n\n#include \"fields.h\"\n",
    );
    let mut asks = String::new();
    for rule in rules::ALL {
        let rule = CRule::of(rule)?;
        code.push_str(&rule.c_layout());
        code.push_str(&rule.c_ask());
        let _ = write!(
            asks,
            "    if (strcmp(rule, \"{}\") == 0) {{\n        ask_{}(line);\n        return 1;\n    }}\n",
            rule.rule.slug, rule.name,
        );
    }
    let _ = write!(
        code,
        "\nstatic int ask(const char *rule, struct fields *line)\n{{\n{asks}    return 0;\n}}\n\n\
         int main(void)\n{{\n    return ask_each_line(ask);\n}}\n",
    );
    Ok(code)
}

/// A table of every typed call, in one form for all rules.
pub(super) fn calls() -> Result<String, String> {
    let mut code = String::from(
        "/* Every typed call in one form, for abuse.c.\n   Written by the tests, from tests/faces/c/programs.rs. */\n\
         #ifndef CALLS_H\n#define CALLS_H\n\n#include \"echeance.h\"\n\n\
         typedef echeance_status asking(int64_t as_of, const void *facts, const echeance_readings *readings, void *out);\n\
         typedef int32_t finding(int64_t as_of, const void *facts, const echeance_readings *readings);\n\n\
         struct calls {\n    const char *rule;\n    size_t facts;    /* size; 0 where the rule has no facts */\n    \
         size_t pointers; /* how many pairs of pointer and length the facts begin with */\n    \
         size_t answer;   /* size */\n    size_t decision; /* size; 0 where there is no _decide */\n    \
         size_t facts_align;\n    size_t answer_align;\n    size_t decision_align;\n    \
         int32_t outcomes;\n    int32_t instant; /* whether as_of is one */\n    \
         asking *ask;\n    asking *decide;\n    finding *wrong_field;\n};\n",
    );
    let mut table = String::new();
    for rule in rules::ALL {
        let rule = CRule::of(rule)?;
        code.push_str(&rule.c_wrappers());
        table.push_str(&rule.c_row());
    }
    let _ = write!(code, "\nstatic const struct calls ALL_CALLS[] = {{\n{table}}};\n\n#endif\n");
    Ok(code)
}

/// Each call for columns, compared with the single calls row by row.
pub(super) fn tables() -> Result<String, String> {
    let mut code = String::from(
        "/* Every call for columns against the single call, for columns.c.\n   \
         Written by the tests, from tests/faces/c/programs.rs. */\n",
    );
    let mut checks = String::new();
    for rule in rules::ALL {
        let rule = CRule::of(rule)?;
        if rule.has_columns() {
            code.push_str(&rule.c_table());
            let _ = writeln!(checks, "    check_{}();", rule.name);
        }
    }
    let _ = write!(code, "\nstatic void check_each_table(void)\n{{\n{checks}}}\n");
    Ok(code)
}

impl CRule {
    /// A function that fills a table at random and compares each row of the results.
    fn c_table(&self) -> String {
        let name = &self.name;
        let (mut columns, mut fills, mut facts) = (String::new(), String::new(), String::new());
        for fact in self.rule.facts {
            let member = snake(fact.name);
            let given = format!("table.{member} == NULL ? 0 :");
            let plain = format!("facts.{member} = {given} {member}[row];");
            let (fill, told) = match fact.kind {
                Kind::Day => (
                    "a_day()".into(),
                    format!("facts.{member} = {given} single_day({member}[row]);"),
                ),
                Kind::Number(..) => (
                    "a_number()".into(),
                    format!(
                        "facts.has_{member} = {given} has({member}[row]);\n        \
                         facts.{member} = facts.has_{member} == 1 ? {member}[row] : 0;",
                    ),
                ),
                Kind::YesNo => ("a_yes_no()".into(), plain),
                Kind::Object => ("an_object()".into(), plain),
                Kind::Choice(choices) => (format!("a_choice({})", choices.len()), plain),
                Kind::Set(choices) => (
                    format!("a_set({})", choices.len()),
                    format!("facts.{member} = {given} (uint32_t){member}[row];"),
                ),
                Kind::Text => {
                    let _ = write!(
                        columns,
                        "    struct texts {member};\n    fill_texts(&{member});\n    table.{member} = {member}.bytes;\n    \
                         table.{member}_len = {member}.len;\n    table.{member}_offsets = {member}.offsets;\n    \
                         table.{member}_given = {member}.given;\n",
                    );
                    let _ = writeln!(
                        facts,
                        "        facts.{member} = single_text(&{member}, row, &facts.{member}_len);",
                    );
                    continue;
                }
                Kind::Instant | Kind::Periods => continue,
            };
            let _ = write!(
                columns,
                "    int32_t {member}[ROWS];\n    table.{member} = some({member});\n"
            );
            let _ = writeln!(fills, "        {member}[row] = {fill};");
            let _ = writeln!(facts, "        {told}");
        }
        let (mut wanted, mut values, mut nulls) = (String::new(), String::new(), String::new());
        for (member, column) in self.parts() {
            let (kind, size, null, value) = self.c_result(&member, &column);
            let _ = write!(
                wanted,
                "    {kind} out_{member}[ROWS{size}];\n    results.{member} = out_{member};\n",
            );
            let _ = writeln!(nulls, "            CHECK({null});");
            let _ = writeln!(values, "            CHECK({value});");
        }
        let facts_given = if self.has_facts() {
            format!("        echeance_{name}_facts facts = {{ 0 }};\n")
        } else {
            String::new()
        };
        let ask = if self.has_facts() { "&facts, " } else { "" };
        format!(
            "\nstatic void check_{name}(void)\n{{\n    echeance_{name}_table table = {{ 0 }};\n    \
             echeance_{name}_results results = {{ 0 }};\n    echeance_readings readings = any_readings();\n{columns}    \
             for (size_t row = 0; row < ROWS; row++) {{\n        (void)row;\n{fills}    }}\n    COMMON_RESULTS;\n{wanted}    \
             strcpy(trying, \"{name}\");\n    \
             CHECK(echeance_{name}_columns(ROWS, TODAY, &table, &readings, &results) == ECHEANCE_STATUS_OK);\n    \
             for (size_t row = 0; row < ROWS; row++) {{\n{facts_given}{facts}        \
             echeance_{name}_answer answer;\n        \
             echeance_status status = echeance_{name}(20261121, {ask}&readings, &answer);\n        \
             if (status != ECHEANCE_STATUS_OK) {{\n            CHECK(outcome[row] == -(int32_t)status);\n            \
             CHECK(field[row] == echeance_{name}_wrong_field(20261121, {ask}&readings));\n            \
             CHECK_NULLS;\n{nulls}        }} else {{\n            CHECK_HEAD;\n{values}        }}\n    }}\n    \
             CHECK_POINTERS(echeance_{name}_columns);\n}}\n",
        )
    }

    fn c_wrappers(&self) -> String {
        let name = &self.name;
        let moment = if self.is_instant() { "as_of" } else { "(int32_t)as_of" };
        let facts = if self.has_facts() { "facts, " } else { "" };
        let unused = if self.has_facts() { "" } else { "    (void)facts;\n" };
        let asking = |suffix: &str| {
            format!(
                "\nstatic echeance_status ask_{name}{suffix}(int64_t as_of, const void *facts, \
                 const echeance_readings *readings, void *out)\n{{\n{unused}    \
                 return echeance_{name}{suffix}({moment}, {facts}readings, out);\n}}\n",
            )
        };
        let mut code = asking("");
        if self.decision.is_some() {
            code.push_str(&asking("_decide"));
        }
        let _ = write!(
            code,
            "\nstatic int32_t find_{name}(int64_t as_of, const void *facts, \
             const echeance_readings *readings)\n{{\n{unused}    \
             return echeance_{name}_wrong_field({moment}, {facts}readings);\n}}\n",
        );
        code
    }

    fn c_row(&self) -> String {
        let name = &self.name;
        let pointers = self.facts.iter().filter(|member| member.kind.contains('*')).count();
        let decide = self.decision.is_some();
        let told = |how: &str| {
            [(self.has_facts(), "facts"), (true, "answer"), (decide, "decision")].map(
                |(present, what)| {
                    if present { format!("{how}(echeance_{name}_{what})") } else { "0".into() }
                },
            )
        };
        let [facts, answer, decision] = told("sizeof");
        format!(
            "    {{ \"{name}\", {facts}, {pointers}, {answer}, {decision},\n      {}, {}, {}, \
             ask_{name}, {}, find_{name} }},\n",
            told("_Alignof").join(", "),
            self.rule.outcomes.len(),
            u8::from(self.is_instant()),
            if decide { format!("ask_{name}_decide") } else { "NULL".into() },
        )
    }

    /// Each struct with its members and their types.
    fn c_structs(&self) -> Vec<(String, &[Member])> {
        let mut structs = Vec::new();
        if self.has_facts() {
            structs.push((format!("echeance_{}_facts", self.name), &*self.facts));
        }
        structs.push((format!("echeance_{}_answer", self.name), &*self.answer));
        if let Some(decision) = &self.decision {
            structs.push((format!("echeance_{}_decision", self.name), decision));
        }
        structs
    }

    /// Asserts that each member begins where the one before it ends.
    fn c_layout(&self) -> String {
        let mut code = String::from("\n");
        for (name, members) in self.c_structs() {
            let mut offset = 0;
            for member in members {
                let _ = writeln!(code, "AT({name}, {}, {offset});", member.name);
                offset += member.size();
            }
            let _ = writeln!(code, "SIZE({name}, {offset});");
        }
        code
    }

    fn c_ask(&self) -> String {
        let name = &self.name;
        let moment = if self.is_instant() { "int64_t" } else { "int32_t" };
        let next = if self.is_instant() { "next_long(line)" } else { "next_int(line)" };
        let facts = if self.has_facts() { "&facts, " } else { "" };
        let mut code = format!("\nstatic void ask_{name}(struct fields *line)\n{{\n");
        if self.has_facts() {
            let _ = writeln!(code, "    echeance_{name}_facts facts = {{ 0 }};");
        }
        let _ = writeln!(code, "    echeance_readings chosen;\n    echeance_{name}_answer answer;");
        let _ = writeln!(code, "    {moment} as_of = {next};");
        code.push_str("    const echeance_readings *readings = next_readings(line, &chosen);\n");
        for fact in self.rule.facts {
            let member = snake(fact.name);
            let lines = match fact.kind {
                Kind::YesNo | Kind::Day | Kind::Choice(_) | Kind::Object => {
                    format!("    facts.{member} = next_int(line);\n")
                }
                Kind::Set(_) => format!("    facts.{member} = (uint32_t)next_int(line);\n"),
                Kind::Number(..) => format!(
                    "    facts.has_{member} = next_int(line);\n    facts.{member} = next_int(line);\n",
                ),
                Kind::Instant => format!(
                    "    facts.has_{member} = next_int(line);\n    facts.{member} = next_long(line);\n",
                ),
                Kind::Text => {
                    format!("    facts.{member} = next_text(line, &facts.{member}_len);\n")
                }
                Kind::Periods => {
                    format!("    facts.{member} = next_periods(line, &facts.{member}_count);\n")
                }
            };
            code.push_str(&lines);
        }
        let call = |suffix: &str, output: &str| {
            format!("echeance_{name}{suffix}(as_of, {facts}readings{output})")
        };
        let _ = write!(
            code,
            "    allocated = 0;\n    soil(&answer, sizeof answer);\n    echeance_status status = {};\n    \
             put(\"status\", status);\n    put(\"wrong_field\", {});\n    if (status != ECHEANCE_STATUS_OK) {{\n        \
             check_soiled(&answer, sizeof answer);\n    }} else {{\n{}    }}\n",
            call("", ", &answer"),
            call("_wrong_field", ""),
            c_puts("", "answer", &self.answer),
        );
        if let Some(decision) = &self.decision {
            let _ = write!(
                code,
                "    echeance_{name}_decision decision;\n    soil(&decision, sizeof decision);\n    \
                 status = {};\n    put(\"decide.status\", status);\n    if (status != ECHEANCE_STATUS_OK) {{\n        \
                 check_soiled(&decision, sizeof decision);\n    }} else {{\n{}    }}\n",
                call("_decide", ", &decision"),
                c_puts("decide.", "decision", decision),
            );
        }
        for fact in self.rule.facts {
            if matches!(fact.kind, Kind::Text | Kind::Periods) {
                let _ = writeln!(code, "    release(facts.{});", snake(fact.name));
            }
        }
        code.push_str("}\n");
        code
    }
}

/// Prints each member as `name=value`.
fn c_puts(prefix: &str, object: &str, members: &[Member]) -> String {
    members.iter().fold(String::new(), |mut code, member| {
        let name = &member.name;
        let put = match member.kind {
            "[i32; 8]" => "put_each",
            "[c_char; 16]" => "put_text",
            _ => "put",
        };
        let _ = writeln!(code, "        {put}(\"{prefix}{name}\", {object}.{name});");
        code
    })
}
