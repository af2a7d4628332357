//! The copybook as text, read as a compiler reads it.

/// Where the description is committed.
pub const DESCRIPTION: &str = "tests/abi/echeance-1.cpy.txt";

/// A level 01.
#[derive(Debug)]
pub struct Record {
    /// Its name.
    pub name: String,
    /// The comment above it.
    pub comment: String,
    /// Its items; a level 01 that has a picture is its own item.
    pub items: Vec<Item>,
}

/// An item that has a picture or a usage.
#[derive(Debug)]
pub struct Item {
    /// Its name.
    pub name: String,
    /// How many bytes of the record stand before it.
    pub at: usize,
    /// What follows its name: picture, usage, value.
    pub clauses: String,
    /// The values that have names.
    pub conditions: Vec<Condition>,
}

/// A level 88.
#[derive(Debug)]
pub struct Condition {
    /// Its name.
    pub name: String,
    /// The value.
    pub number: i64,
}

impl Record {
    /// How many bytes it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        self.items.last().map_or(0, |item| item.at + item.size())
    }

    /// Whether it holds numbers to compare with, and is nothing that a call takes.
    #[must_use]
    pub fn is_constants(&self) -> bool {
        self.name.ends_with("-CONSTANTS")
    }
}

impl Item {
    fn size(&self) -> usize {
        let clauses = &self.clauses;
        let one = if clauses.contains("PIC X(16)") {
            16
        } else if clauses.contains("PIC S9(9) COMP-5") {
            4
        } else {
            8
        };
        let times = clauses.split_once("OCCURS ").and_then(|(_, rest)| rest.split(' ').next());
        times.and_then(|times| times.parse().ok()).unwrap_or(1) * one
    }

    /// The number that it starts with.
    #[must_use]
    pub fn value(&self) -> Option<i64> {
        self.clauses.rsplit(' ').next()?.parse().ok()
    }
}

/// The records of a copybook in fixed format, one entry after another.
///
/// # Errors
///
/// An entry that is not understood.
pub fn read(text: &str) -> Result<Vec<Record>, String> {
    let mut records: Vec<Record> = Vec::new();
    let mut comment = String::new();
    let mut entry = String::new();
    for line in text.lines() {
        if let Some(told) = line.strip_prefix("      *>") {
            comment = comment + told.trim_start() + " ";
            continue;
        }
        if line.trim().is_empty() {
            comment.clear();
            continue;
        }
        entry.push_str(line.trim());
        entry.push(' ');
        if let Some(whole) = entry.strip_suffix(". ") {
            add(&mut records, whole, &comment).ok_or(format!("unread: {whole}"))?;
            entry.clear();
            comment.clear();
        }
    }
    if entry.trim().is_empty() { Ok(records) } else { Err(format!("not ended: {entry}")) }
}

fn add(records: &mut Vec<Record>, entry: &str, comment: &str) -> Option<()> {
    let (level, rest) = entry.split_once("  ")?;
    let (name, clauses) = rest.split_once(' ').unwrap_or((rest, ""));
    let clauses = clauses.split_whitespace().collect::<Vec<_>>().join(" ");
    let item =
        |at| Item { name: name.into(), at, clauses: clauses.clone(), conditions: Vec::new() };
    match level {
        "01" => {
            let items = if clauses.is_empty() { Vec::new() } else { vec![item(0)] };
            records.push(Record { name: name.into(), comment: comment.into(), items });
        }
        "05" => {
            let record = records.last_mut()?;
            let at = record.size();
            record.items.push(item(at));
        }
        "88" => {
            let number = clauses.strip_prefix("VALUE ")?.parse().ok()?;
            let item = records.last_mut()?.items.last_mut()?;
            item.conditions.push(Condition { name: name.into(), number });
        }
        _ => return None,
    }
    Some(())
}

/// What a program relies on, a line each. Nothing relies on where a constant stands.
#[must_use]
pub fn description(records: &[Record]) -> String {
    let mut lines = Vec::new();
    for record in records {
        if !record.is_constants() {
            lines.push(format!("record {} size {}", record.name, record.size()));
        }
        for Item { name, at, clauses, conditions } in &record.items {
            lines.push(if record.is_constants() {
                format!("constant {name} {clauses}")
            } else {
                format!("item {name} of {} at {at} {clauses}", record.name)
            });
            let values = conditions.iter();
            lines.extend(
                values.map(|value| format!("condition {} of {name} {}", value.name, value.number)),
            );
        }
    }
    lines.join("\n") + "\n"
}
