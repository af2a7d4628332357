//! What the copybook takes from the header: the numbers and structs that are written by hand on the C side.

use super::super::c::Member;

/// A number of the header.
pub(super) struct Number {
    pub(super) name: String,
    pub(super) value: i64,
    pub(super) comment: String,
}

/// A struct of the header.
pub(super) struct Struct {
    pub(super) name: String,
    pub(super) comment: String,
    pub(super) members: Vec<Member>,
}

/// Every number and every struct, in the order of the header.
pub(super) fn read(header: &str) -> Result<(Vec<Number>, Vec<Struct>), String> {
    let mut numbers = Vec::new();
    let mut structs: Vec<Struct> = Vec::new();
    let mut comment = String::new();
    for line in header.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["/**"] => comment.clear(),
            ["*", ..] => {
                comment = format!("{comment}///{}\n", line.trim().trim_start_matches('*'));
            }
            ["#define", name, number] | [name, "=", number] if name.starts_with("ECHEANCE_") => {
                let read = signed(number.trim_end_matches(','));
                let value = read.map_err(|error| format!("{name}: {error}"))?;
                numbers.push(Number { name: (*name).into(), value, comment: comment.clone() });
            }
            ["typedef", "struct", name, "{"] => structs.push(Struct {
                name: (*name).into(),
                comment: comment.clone(),
                members: Vec::new(),
            }),
            // The last line of a call in several lines ends with a parenthesis.
            [kind, name]
                if line.starts_with("  ") && name.ends_with(';') && !name.contains(')') =>
            {
                let parent = structs.last_mut().ok_or("a member of no struct")?;
                parent.members.extend(member(kind, name, &comment));
            }
            _ => {}
        }
    }
    Ok((numbers, structs))
}

/// A number as a signed item holds it: -2 for 4294967294 and for 18446744073709551614.
fn signed(number: &str) -> Result<i64, std::num::ParseIntError> {
    let number = number.trim_end_matches("ull");
    let wide = number.parse().or_else(|_| number.parse().map(u64::cast_signed))?;
    Ok(u32::try_from(wide).map_or(wide, |bits| bits.cast_signed().into()))
}

/// A member that is a number: others stand in the structs of rules only.
fn member(kind: &str, name: &str, comment: &str) -> Option<Member> {
    let name = name.trim_end_matches(';');
    let (name, kind) = match (kind, name.split_once('[')) {
        ("int32_t", Some((name, "7]"))) => (name, "[i32; 7]"),
        ("int32_t", None) => (name, "i32"),
        ("uint64_t", None) => (name, "u64"),
        _ => return None,
    };
    Some(Member { name: name.into(), kind, doc: comment.into() })
}
