//! `echeance_RULE_columns`: whole tables, with one column for each fact and one for each result.

use std::fmt::Write as _;

use echeance::Nature;
use echeance::dynamic::{Clock, FactSpec, Kind, Rule, ValueKind, ValueSpec};

use super::super::{capital, shouty, snake};
use super::{CRule, Member, absence, doc, struct_code};

/// The columns that every table of results has, with their types.
const HEAD: [(&str, &str); 9] = [
    ("outcome", "*mut i32"),
    ("field", "*mut i32"),
    ("reasons", "*mut u64"),
    ("missing", "*mut u32"),
    ("assumed", "*mut u32"),
    ("contested", "*mut i32"),
    ("days_contested", "*mut i32"),
    ("next_change_on", "*mut i32"),
    ("next_change_outcome", "*mut i32"),
];

/// The columns of facts and of results.
pub(super) fn of(rule: &Rule, of_facts: &str, of_answer: &str) -> [Vec<Member>; 2] {
    let as_of = "Day of each row; NULL if all rows have the same day, the argument as_of.";
    let mut facts = vec![Member::new("as_of", "*const i32", doc("///", as_of))];
    facts.extend(rule.facts.iter().flat_map(|fact| fact_columns(of_facts, fact)));
    let mut results: Vec<Member> = HEAD
        .iter()
        .map(|(name, kind)| Member::new(*name, kind, doc("///", &head_doc(name, of_answer))))
        .collect();
    for value in rule.values {
        let columns = parts_of(value).into_iter();
        results.extend(columns.map(|(name, part, about)| {
            let form = form_of(value, &part, of_answer);
            Member::new(name, part.kind(), doc("///", &format!("{}. {form}", capital(&about))))
        }));
    }
    [facts, results]
}

fn head_doc(name: &str, prefix: &str) -> String {
    match name {
        "outcome" => format!(
            "One of {prefix}_, or ECHEANCE_UNDETERMINED, which is 0; below 0: minus the ECHEANCE_STATUS_ of a row that cannot be \
             asked."
        ),
        "field" => format!(
            "The field because of which a row cannot be asked: one of {prefix}_FACT_ or ECHEANCE_FIELD_AS_OF; ECHEANCE_FIELD_NONE, which is \
             0, if it can."
        ),
        "reasons" => format!(
            "The reasons: bit n - 1 for the reason with the number ECHEANCE_RULE_ * 100 + n, bit 31 + n for the \
             ECHEANCE_REASON_ with the number n. One of {prefix}_REASON_, modulo 100, gives n."
        ),
        "missing" | "assumed" => format!("As in the answer: bits {prefix}_FACT_."),
        "contested" => {
            "As in the answer: 1 or 0. With it, each row costs as much as a single call.".into()
        }
        "days_contested" => "As in the answer: 1 or 0. It costs as much as contested.".into(),
        "next_change_on" => {
            "As in the answer; null if there is none. It costs as much as contested.".into()
        }
        _ => "As in the answer; 0 if there is none. It costs as much as contested.".into(),
    }
}

fn fact_columns(prefix: &str, fact: &FactSpec) -> Vec<Member> {
    let name = snake(fact.name);
    let constant = format!("{prefix}_{}", shouty(fact.name));
    let absent = absence(&constant, fact);
    let label = capital(fact.label.about.en);
    let column = |form: &str| {
        let text = format!("{label}. {form} NULL if no row gives it, which means {absent}.");
        vec![Member::new(name.clone(), "*const i32", doc("///", &text))]
    };
    let or_none = fact
        .word
        .map_or_else(String::new, |word| format!(", ECHEANCE_COLUMN_NONE for “{}”", word.slug));
    let or_unknown = if fact.nature == Nature::Parameter { "" } else { ", ECHEANCE_UNKNOWN" };
    match fact.kind {
        Kind::Day => column(&format!("Days{or_none}.")),
        Kind::Number(from, to) => column(&format!("Whole numbers from {from} to {to}.")),
        Kind::YesNo => {
            let third = fact
                .word
                .map_or_else(String::new, |word| format!(", {constant}_{}", shouty(word.slug)));
            column(&format!("ECHEANCE_YES, ECHEANCE_NO{third}{or_unknown}, or 0 if not given."))
        }
        Kind::Choice(_) => column(&format!("{constant}_{or_unknown}, or 0 if not given.")),
        Kind::Set(_) => column(&format!(
            "ECHEANCE_SET_GIVEN plus the bits {constant}_, as a signed number{or_unknown}, or 0 if not given."
        )),
        Kind::Object => column(&format!("1, ECHEANCE_NONE{or_unknown}, or 0 if not given.")),
        Kind::Text => {
            let member = |suffix: &str, kind, text: &str| {
                Member::new(format!("{name}{suffix}"), kind, doc("///", text))
            };
            vec![
                member(
                    "",
                    "*const c_char",
                    &format!(
                        "{label}. The texts of all rows in UTF-8, one after another; NULL if no row gives it, which means {absent}."
                    ),
                ),
                member("_len", "u64", &format!("Length of {name} in bytes.")),
                member(
                    "_offsets",
                    "*const i64",
                    &format!(
                        "Where in {name} the text of each row begins, then where the last text ends: one offset more than there are rows."
                    ),
                ),
                member(
                    "_given",
                    "*const i32",
                    "Whether each row has a text: 1, ECHEANCE_NONE, ECHEANCE_UNKNOWN, 0 if not given; NULL if all rows have a text.",
                ),
            ]
        }
        // Instants belong to rules without columns; lists have none.
        Kind::Instant | Kind::Periods => Vec::new(),
    }
}

/// What a column of results holds, as the call takes it.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Column {
    /// A `Part` in Rust.
    Part(String),
    /// The value at that place.
    Text(usize),
}

impl Column {
    fn kind(&self) -> &'static str {
        match self {
            Column::Part(_) => "*mut i32",
            Column::Text(_) => "*mut c_char",
        }
    }
}

/// The columns of a value: name, what it holds, and what it is about. The place is filled in by [`CRule::parts`].
fn parts_of(value: &ValueSpec) -> Vec<(String, Column, String)> {
    let name = snake(value.name);
    let label = value.label.about.en;
    let one =
        |part: &str| vec![(name.clone(), Column::Part(format!("Part::{part}(@)")), label.into())];
    match value.kind {
        ValueKind::Day | ValueKind::Number | ValueKind::Cents => one("Number"),
        ValueKind::Flag | ValueKind::Slug(_) | ValueKind::Set(_) => one("Choice"),
        ValueKind::Text => vec![(name, Column::Text(0), label.into())],
        ValueKind::States { keys, .. } | ValueKind::Options { keys, .. } => {
            let each = keys.iter().enumerate();
            each.map(|(place, key)| {
                let part = Column::Part(format!("Part::State(@, {place})"));
                let about = format!("{label}: {}", key.words.en);
                (format!("{name}_{}", snake(key.slug)), part, about)
            })
            .collect()
        }
        ValueKind::Duties(acts) => {
            let each = acts.iter().enumerate();
            each.flat_map(|(place, act)| {
                [
                    ("state", "State", "how it stands"),
                    ("from", "From", "first day"),
                    ("by", "By", "last day"),
                ]
                .map(|(part, variant, about)| {
                    let column = Column::Part(format!("Part::Duty{variant}({place})"));
                    let about = format!("{}: {about}", act.words.en);
                    (format!("{}_{part}", snake(act.slug)), column, about)
                })
            })
            .collect()
        }
        _ => Vec::new(),
    }
}

fn form_of(value: &ValueSpec, column: &Column, prefix: &str) -> String {
    let constant = format!("{prefix}_{}", shouty(value.name));
    match (value.kind, column) {
        (ValueKind::Number, _) => "Whole numbers.".into(),
        (ValueKind::Cents, _) => "Amounts in cents.".into(),
        (ValueKind::Flag, _) => "ECHEANCE_YES or ECHEANCE_NO; 0 if null.".into(),
        (ValueKind::Slug(_), _) => format!("{constant}_; 0 if null."),
        (ValueKind::Set(_), _) => {
            format!("ECHEANCE_SET_GIVEN plus the bits {constant}_; 0 if null.")
        }
        (ValueKind::Text, _) => {
            "16 bytes for each row: an ASCII text with a final NUL; empty if null.".into()
        }
        (ValueKind::Duties(_), Column::Part(part)) if part.starts_with("Part::DutyState") => {
            "ECHEANCE_DUTY_; 0 if null.".into()
        }
        (ValueKind::Duties(_), Column::Part(part)) if part.starts_with("Part::DutyBy") => {
            "Days, ECHEANCE_COLUMN_NONE if the act has no last day.".into()
        }
        (ValueKind::Day | ValueKind::Duties(_), _) => "Days.".into(),
        _ => format!("{constant}_; 0 if null or unknown."),
    }
}

impl CRule {
    pub(in super::super) fn has_columns(&self) -> bool {
        self.columns.is_some()
    }

    /// The structs of columns, if there are any: how each name ends, what it holds, its members.
    pub(in super::super) fn column_members(
        &self,
    ) -> impl Iterator<Item = (&'static str, &'static str, &Vec<Member>)> {
        let each = self.columns.iter().flatten();
        [("table", "facts"), ("results", "results")]
            .into_iter()
            .zip(each)
            .map(|((part, what), members)| (part, what, members))
    }

    /// A column of results in C: the type of its items, how many a row has, and what to check in a row that has an error and
    /// in one that has an answer.
    pub(super) fn c_result(
        &self,
        member: &str,
        column: &Column,
    ) -> (&'static str, &'static str, String, String) {
        let Column::Part(part) = column else {
            let null = format!("out_{member}[16 * row] == 0");
            let value = format!("memcmp(&out_{member}[16 * row], answer.{member}, 16) == 0");
            return ("char", " * 16", null, value);
        };
        let of_day = |plain: &str| format!("{plain}(out_{member}[row]) == answer.{member}");
        let is_number = self.answer.iter().any(|it| it.name == format!("has_{member}"));
        let is_day = part.starts_with("Part::Number") || part.starts_with("Part::DutyFrom");
        let is_set = self.answer.iter().any(|it| it.name == *member && it.kind == "u32");
        let null = if is_day || part.starts_with("Part::DutyBy") {
            "ECHEANCE_COLUMN_UNKNOWN"
        } else {
            "0"
        };
        let value = match part.as_str() {
            _ if is_number => format!(
                "out_{member}[row] == (answer.has_{member} ? answer.{member} : ECHEANCE_COLUMN_UNKNOWN)"
            ),
            _ if is_day => of_day("echeance_day_of_column"),
            part if part.starts_with("Part::DutyBy") => of_day("single_by"),
            _ if is_set => format!("(uint32_t)out_{member}[row] == answer.{member}"),
            _ => format!("out_{member}[row] == answer.{member}"),
        };
        ("int32_t", "", format!("out_{member}[row] == {null}"), value)
    }

    /// The columns of values, by name.
    pub(super) fn parts(&self) -> Vec<(String, Column)> {
        if self.columns.is_none() {
            return Vec::new();
        }
        let each = self.rule.values.iter().enumerate();
        each.flat_map(|(place, value)| {
            parts_of(value).into_iter().map(move |(name, column, _)| {
                let column = match column {
                    Column::Part(part) => Column::Part(part.replace('@', &place.to_string())),
                    Column::Text(_) => Column::Text(place),
                };
                (name, column)
            })
        })
        .collect()
    }

    pub(super) fn has_parts(&self) -> bool {
        self.parts().iter().any(|(_, column)| matches!(column, Column::Part(_)))
    }

    /// What the call needs of the crate.
    pub(super) fn columns_use(&self) -> &'static str {
        match &self.columns {
            None => "",
            Some([facts, _]) if facts.len() > 1 => "use crate::columns::{self, Given, Results};\n",
            Some(_) => "use crate::columns::{self, Results};\n",
        }
    }

    pub(super) fn columns_structs(&self) -> String {
        let Some([facts, results]) = &self.columns else { return String::new() };
        let name = &self.name;
        let of_facts = format!("Columns of facts of echeance_{name}_columns.");
        let of_results = format!(
            "Columns of results of echeance_{name}_columns; give NULL for a column that you do not want."
        );
        struct_code(&format!("echeance_{name}_table"), &doc("///", &of_facts), facts)
            + &struct_code(&format!("echeance_{name}_results"), &doc("///", &of_results), results)
    }

    pub(super) fn columns_call(&self) -> String {
        if self.columns.is_none() {
            return String::new();
        }
        let name = &self.name;
        let as_of = self.rule.as_of.en;
        let comment = format!(
            "echeance_{name} for whole columns: each row is answered as a call of its own would be. as_of: {as_of}, in days since \
             1970-01-01, if table->as_of is NULL; 0 is not given{}. See “Columns” above.",
            if self.rule.clock == Clock::OptionalDay {
                ""
            } else {
                ", which is an error in each row"
            },
        );
        let given = self.rule.facts.iter().fold(String::new(), |mut code, fact| {
            let name = snake(fact.name);
            let _ = match fact.kind {
                Kind::Instant | Kind::Periods => write!(code, "Given::No,"),
                Kind::Text => write!(
                    code,
                    "Given::Text {{ bytes: table.{name}, len: table.{name}_len, offsets: table.{name}_offsets, given: \
                     table.{name}_given }},"
                ),
                _ => write!(code, "Given::Codes(table.{name}),"),
            };
            code
        });
        let head = HEAD.iter().fold(String::new(), |mut code, (name, _)| {
            let _ = write!(code, "{name}: results.{name},");
            code
        });
        let (mut parts, mut texts) = (String::new(), String::new());
        for (name, column) in self.parts() {
            let _ = match column {
                Column::Part(part) => write!(parts, "({part}, results.{name}),"),
                Column::Text(place) => write!(texts, "({place}, results.{name}),"),
            };
        }
        let mut code = String::from("\n");
        code.push_str(&doc("///", &comment));
        let _ = write!(
            code,
            "#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn echeance_{name}_columns(rows: usize, as_of: i32, \
             table: *const echeance_{name}_table, readings: *const echeance_readings, \
             results: *const echeance_{name}_results) -> echeance_status {{\n\
             // SAFETY: the caller keeps the conventions of the header.\nunsafe {{\n\
             let (Some(table), Some(results)) = (convert::borrow(table), convert::borrow(results)) else {{\n\
             return echeance_status::Null;\n}};\n\
             let facts = [{given}];\nlet head = Results {{ {head} }};\n\
             columns::answer(&RULE, rows, as_of, table.as_of, &facts, readings, head, &[{parts}], &[{texts}])\n}}\n}}\n",
        );
        code
    }
}
