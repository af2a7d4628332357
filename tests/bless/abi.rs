//! What the header declares, as the C compiler sees it: a line for whatever a compiled caller relies on.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::command::command;

/// Where the description is committed: a file for each number of the ABI.
///
/// # Errors
///
/// The description names no number.
pub fn path(description: &str) -> Result<String, String> {
    let mut lines = description.lines();
    let number = lines.find_map(|line| line.strip_prefix("number ECHEANCE_ABI "));
    Ok(format!("tests/abi/echeance-{}.txt", number.ok_or("no ABI number")?))
}

/// The lines that only the first has.
#[must_use]
pub fn only(first: &str, second: &str) -> String {
    let known: BTreeSet<&str> = second.lines().collect();
    let left = first.lines().filter(|line| !known.contains(line));
    left.fold(String::new(), |text, line| text + line + "\n")
}

/// What a header declares, as the C compiler sees it.
///
/// # Errors
///
/// A line that is not understood, or no C compiler.
pub fn description(header: &str, folder: &Path) -> Result<String, String> {
    let mut program = "#include \"echeance.h\"\n#include <stdio.h>\nint main(void) {\n".to_owned();
    let (numbers, declarations) = read(header)?;
    for name in numbers {
        number(&mut program, &name);
    }
    for declaration in declarations {
        describe(&mut program, &declaration)?;
    }
    program += "return 0;\n}\n";

    let fail = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(folder).map_err(fail)?;
    fs::write(folder.join("echeance.h"), header).map_err(fail)?;
    fs::write(folder.join("abi.c"), program).map_err(fail)?;
    let built = folder.join("abi");
    command("cc").arg("-o").arg(&built).arg(folder.join("abi.c")).done()?;
    command(&built).done()
}

/// The names that are defined as numbers, and the declarations as C reads them, each on one line.
fn read(header: &str) -> Result<(Vec<String>, Vec<String>), String> {
    let mut code = String::new();
    for (index, part) in header.split("/*").enumerate() {
        code += if index == 0 { part } else { part.split_once("*/").ok_or("an open comment")?.1 };
    }

    let mut numbers = Vec::new();
    let mut declarations = vec![String::new()];
    let mut depth = 0_usize;
    // What the header asks about, a C++ or a C23 compiler, is not there.
    let mut kept = Vec::new();
    for line in code.lines() {
        let words: Vec<&str> =
            line.split("//").next().unwrap_or_default().split_whitespace().collect();
        match words.as_slice() {
            ["#ifndef", ..] => kept.push(true),
            ["#if" | "#ifdef", ..] => kept.push(false),
            ["#else"] => {
                let last = kept.last_mut().ok_or("#else alone")?;
                *last = !*last;
            }
            ["#endif"] => drop(kept.pop()),
            _ if kept.contains(&false) => {}
            ["#include", ..] | ["#define", _] => {}
            ["#define", name, _] => numbers.push((*name).to_owned()),
            [first, ..] if first.starts_with('#') => return Err(format!("unread: {line}")),
            _ => {
                for word in words {
                    let declaration = declarations.last_mut().ok_or("none")?;
                    if !declaration.is_empty() {
                        declaration.push(' ');
                    }
                    declaration.push_str(word);
                    depth = (depth + word.matches('{').count()) - word.matches('}').count();
                    if depth == 0 && word.ends_with(';') {
                        declaration.pop();
                        declarations.push(String::new());
                    }
                }
            }
        }
    }
    match declarations.pop().as_deref() {
        Some("") => Ok((numbers, declarations)),
        rest => Err(format!("unread: {rest:?}")),
    }
}

/// Lines of C that print what a declaration is.
fn describe(program: &mut String, declaration: &str) -> Result<(), String> {
    if let Some(inside) = declaration.strip_prefix("enum ") {
        let entries = inside.split_once('{').ok_or("an enumeration of nothing")?.1;
        for entry in entries.trim_end_matches('}').split(',').map(str::trim) {
            if let Some((name, _)) = entry.split_once(" = ") {
                number(program, name);
            } else if !entry.is_empty() {
                return Err(format!("unread: {entry}"));
            }
        }
    } else if let Some(inside) = declaration.strip_prefix("typedef struct ") {
        let (members, name) = inside.rsplit_once('}').ok_or("a struct of nothing")?;
        let (_, members) = members.split_once('{').ok_or("a struct of nothing")?;
        let name = name.trim();
        let _ = writeln!(program, r#"printf("struct {name} size %zu\n", sizeof({name}));"#);
        let mut sizes = "0".to_owned();
        for member in members.split_terminator(';').map(str::trim).filter(|text| !text.is_empty()) {
            let word = member.rsplit([' ', '*']).next().unwrap_or_default();
            let word = word.split('[').next().unwrap_or_default();
            let _ = writeln!(
                program,
                r#"printf("struct {name} at %zu {member}\n", offsetof({name}, {word}));"#
            );
            let _ = write!(sizes, " + sizeof((({name} *)0)->{word})");
        }
        let _ = writeln!(
            program,
            r#"_Static_assert(sizeof({name}) == {sizes}, "{name} has padding");"#
        );
    } else if let Some(inside) = declaration.strip_prefix("typedef ") {
        let _ = writeln!(program, r#"puts("type {inside}");"#);
    } else if declaration.ends_with(')') {
        let _ = writeln!(program, r#"puts("call {declaration}");"#);
    } else {
        return Err(format!("unread: {declaration}"));
    }
    Ok(())
}

fn number(program: &mut String, name: &str) {
    let _ = writeln!(program, r#"printf("number {name} %lld\n", (long long){name});"#);
}
