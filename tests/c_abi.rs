//! The vectors against the C functions, from C: each through JSON and, where its question can be written in C's types,
//! through the typed calls. Then the header in every dialect, the example, and what the library exports.

#[allow(dead_code, reason = "shared with abuse, which has more ways to build and run")]
#[path = "c_abi/toolchain.rs"]
mod toolchain;
#[path = "c_abi/tools.rs"]
mod tools;
#[path = "c_abi/typed.rs"]
mod typed;

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;

use echeance::Lang;
use echeance::dynamic::{Asked, ask_json};
use echeance_conformance::bless::header::joined;
use echeance_conformance::{all, differences};
use toolchain::{Link, STRICT, cc, exported, root, run, scratch};

type Tested = Result<(), Box<dyn Error>>;

#[test]
fn every_vector_is_answered_as_json() -> Tested {
    let cases = all()?;
    let mut input = Vec::new();
    for case in &cases {
        input.extend(format!("{}\n{}\n", case.question.len(), case.question).bytes());
    }
    let program = cc("tests/c/vectors.c", "vectors", &["-std=c11"], Link::Static)?;
    let output = run(&program, &input)?;
    let answers: Vec<&str> = output.lines().collect();
    assert_eq!(answers.len(), cases.len());
    let mut wrong = Vec::new();
    for (case, answer) in cases.iter().zip(answers) {
        wrong.extend(differences(case, &serde_json::from_str(answer)?));
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    Ok(())
}

#[test]
fn every_vector_is_answered_by_the_typed_calls() -> Tested {
    let asked = typed::Asked::new()?;
    let program = cc(&typed_c()?, "typed", &["-std=c11"], Link::Shared)?;
    asked.expect(&run(&program, asked.lines("\n").as_bytes())?)?;
    Ok(())
}

/// How many rules the first header of this ABI had: the program knows no later one.
const RULES_OF_FIRST_HEADER: u16 = 28;

/// The same program, compiled against the first header of this ABI: a member with another meaning, unit or place today gives
/// what no vector expects.
#[test]
fn the_first_typed_calls_mean_what_they_meant() -> Tested {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        tools::skipped("the first program is one for Linux on x86_64, which this is not");
        return Ok(());
    }
    let program = root().join("tests/abi/typed-1.x86_64-linux");
    // Made again it would prove only that today's header goes with today's library.
    let sum = toolchain::command("sha256sum").arg(&program).done()?;
    let sum = sum.split(' ').next().ok_or("no sum")?;
    let readme = fs::read_to_string(root().join("tests/abi/README.md"))?;
    assert!(readme.contains(sum), "the program is another one: {sum}");
    let asked = typed::Asked::of(|rule| rule.number <= RULES_OF_FIRST_HEADER)?;
    let library = toolchain::shared()?;
    let path = format!("LD_LIBRARY_PATH={}", library.parent().ok_or("no folder")?.display());
    let program = toolchain::command("env").arg(path).arg(program);
    asked.expect(&program.fed(asked.lines("\n").as_bytes())?)?;
    Ok(())
}

/// The program that asks the typed calls.
fn typed_c() -> Result<String, Box<dyn Error>> {
    Ok(scratch()?.join("typed.c").display().to_string())
}

/// The same questions to the archive: no call allocates, whatever its status. A list of over 8 periods would; no vector
/// has one.
#[test]
fn typed_calls_allocate_nothing() -> Tested {
    let asked = typed::Asked::new()?;
    let wrap = "-Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=posix_memalign";
    let flags = ["-std=c11", "-fno-builtin", "-DCOUNT_ALLOCATIONS", wrap];
    let program = cc(&typed_c()?, "counted", &flags, Link::Static)?;
    let output = run(&program, asked.lines("\n").as_bytes())?;
    asked.expect(&output)?;
    asked.allocates_nothing(&output)?;
    Ok(())
}

/// Every call for columns, against the typed call of the same rule.
#[test]
fn columns_are_answered_as_single_calls() -> Tested {
    let program = cc("tests/c/columns.c", "columns", &["-std=c11"], Link::Shared)?;
    let told = toolchain::command(program).args(["1", "40"]).fed(b"")?;
    assert_eq!(told, "columns are as single calls\n");
    Ok(())
}

/// From S004-36 and S004-38, by hand: cancelled 24 months after the last use, warned 30 and 7 days before. On 2026-11-21 the
/// account last used on 2024-12-21 has 30 days left, that of the next day 31; that of 2024-11-28 has 7.
#[test]
fn the_nightly_batch_warns_whom_it_must() -> Tested {
    let program = cc("examples/columns.c", "columns-example", &["-std=c11"], Link::Shared)?;
    let table = "A1,2024-11-30\nA2,2024-11-28\nA3,2024-11-21\nA4,2024-12-21\r\nA5,2024-12-22\nA6,\n\
                 A7,2026-11-22\nA8,2025-02-29\nA9,yesterday\n";
    let told = toolchain::command(&program).arg("20261121").fed(table.as_bytes())?;
    let expected = "A1: first notice, cancellation on 20261130\n\
                    A2: final notice, cancellation on 20261128\n\
                    A4: first notice, cancellation on 20261221\n\
                    A6: not known\n\
                    A7: refused, status 113, field 1\n\
                    A8: refused, status 108, field 1\n\
                    A9: refused, status 108, field 1\n";
    assert_eq!(told, expected);
    // The longest key and the longest line that have room, then one byte more; what follows is one line each.
    let (key, line) = ("K".repeat(31), format!("A1,2024-11-21{}", "\r".repeat(242)));
    let table =
        format!("{key},2024-11-28\n{key}K,2024-11-28\n{line}\n{line}\r\nA2\0,2024-11-28\nA3,");
    let told = toolchain::command(&program).arg("20261121").fed(table.as_bytes())?;
    let expected = format!(
        "line 2: refused, a key of more than 31 bytes\n\
         line 4: refused, more than 255 bytes, or a NUL\n\
         line 5: refused, more than 255 bytes, or a NUL\n\
         {key}: final notice, cancellation on 20261128\n\
         A3: not known\n"
    );
    assert_eq!(told, expected);
    Ok(())
}

/// What a caller forgot to say: a value without its flag, a NULL list or text with a count.
#[test]
fn what_was_not_said_is_refused() -> Tested {
    let program = cc("tests/c/refused.c", "refused", &["-std=c11"], Link::Shared)?;
    assert_eq!(run(&program, b"")?, "");
    Ok(())
}

/// Under the sanitizers of gcc.
#[test]
fn boundaries_are_those_worked_out_by_hand() -> Tested {
    let sanitized = ["-std=c11", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
    let program = cc("tests/c/boundaries.c", "boundaries", &sanitized, Link::Static)?;
    assert_eq!(run(&program, b"")?, "");
    Ok(())
}

/// Under the sanitizers of gcc; then its texts as Python's codecs read them.
#[test]
fn texts_are_told_in_every_character_set() -> Tested {
    let sanitized = ["-std=c11", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
    let program = cc("tests/c/texts.c", "texts", &sanitized, Link::Static)?;
    let output = scratch()?.join("texts.txt");
    fs::write(&output, run(&program, b"")?)?;
    if !tools::here("python3")? {
        return Ok(());
    }
    toolchain::command("python3")
        .arg("tests/c/texts.py")
        .arg(&output)
        .arg("docs/catalogue.json")
        .done()?;
    Ok(())
}

/// In UTF-8 they are the texts of the core, byte for byte; in ISO 8859-1 the same, with other characters in place of those
/// that it lacks; in CP037, of which the encoder has tests of its own, as long as that.
#[test]
fn explanations_and_letters_are_those_of_the_core() -> Tested {
    let cases = all()?;
    let mut input = Vec::new();
    for case in &cases {
        input.extend(format!("{}\n{}\n", case.question.len(), case.question).bytes());
    }
    let sanitized = ["-std=c11", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
    let program = cc("tests/c/explained.c", "explained", &sanitized, Link::Static)?;
    let output = run(&program, &input)?;
    let writes: [fn(&Asked<'_>, Lang) -> String; 2] =
        [|asked, lang| asked.explain(lang), |asked, lang| asked.letter(lang)];
    let mut lines = output.lines();
    let mut texts = 0;
    for case in &cases {
        for write in writes {
            for lang in [Lang::Fr, Lang::En] {
                let expected = ask_json(&case.question, |asked| write(asked, lang));
                let mut line = || lines.next().ok_or("a text lacks");
                let [utf_8, latin_1, cp037] = [line()?, line()?, line()?];
                let Ok(text) = expected.as_deref() else {
                    let status = expected.map_err(|error| error.code.number()).err().unwrap_or(0);
                    let status = format!("{status} .");
                    assert_eq!([utf_8, latin_1, cp037], [status.as_str(); 3], "{}", case.name);
                    continue;
                };
                texts += 1;
                let is_other_control = |it: char| it.is_control() && it != '\n';
                assert!(!text.contains(is_other_control), "{}", case.name);
                assert_eq!(utf_8, told(text.bytes()), "{}", case.name);
                let expected = in_latin_1(text)?;
                assert_eq!(latin_1, told(expected.into_iter()), "{}", case.name);
                assert_eq!(cp037.len(), latin_1.len(), "{}", case.name);
            }
        }
    }
    assert_eq!(lines.next(), None);
    assert!(texts > 0);
    Ok(())
}

/// A line of `explained.c` for a text.
fn told(bytes: impl Iterator<Item = u8>) -> String {
    format!("0 {}.", bytes.map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat())
}

fn in_latin_1(text: &str) -> Result<Vec<u8>, String> {
    let stand_ins =
        [("’", "'"), ("“", "\""), ("”", "\""), ("–", "-"), ("—", "-"), ("…", "..."), ("→", "->")];
    let replaced =
        stand_ins.into_iter().fold(text.to_owned(), |text, (it, by)| text.replace(it, by));
    let replaced = replaced.replace('œ', "oe").replace('Œ', "OE").replace('\u{202f}', "\u{a0}");
    replaced.chars().map(|it| u8::try_from(it).map_err(|_| format!("{it} in {text}"))).collect()
}

/// Standards, as gcc 12 and clang 14 name them, with a C and a C++ compiler of each.
const DIALECTS: [(&str, [&str; 2], [&str; 4]); 2] = [
    ("c", ["gcc", "clang"], ["c99", "c11", "c17", "c2x"]),
    ("c++", ["g++", "clang++"], ["c++11", "c++14", "c++17", "c++20"]),
];

/// Beyond `STRICT`.
const STRICTER: [&str; 2] = ["-Wsign-conversion", "-Wshadow"];

/// Whatever clang knows to warn of, padding and broken comments among it, but for C++98, which the header is not for.
const EVERYTHING: [&str; 3] = ["-Weverything", "-Wno-c++98-compat", "-Wno-c++98-compat-pedantic"];

#[test]
fn the_header_compiles_in_every_dialect() -> Tested {
    let source = scratch()?.join("header.c");
    fs::write(&source, "#include \"echeance.h\"\n#include \"echeance.h\"\n")?;
    for (language, compilers, standards) in DIALECTS {
        for compiler in compilers {
            for standard in standards {
                let more = if compiler.starts_with("clang") { EVERYTHING.as_slice() } else { &[] };
                compiles(compiler, language, standard, more, &source)?;
            }
        }
    }
    Ok(())
}

/// The structs hold pointers, and have the places that they have with 64 bits alone.
#[test]
fn the_header_is_refused_where_pointers_are_shorter() -> Tested {
    if !tools::here("clang")? {
        return Ok(());
    }
    // Free of headers of a system, which a machine may not have for 32 bits.
    let read = |width: &str| {
        let header = root().join("include/echeance.h");
        let flags = ["-ffreestanding", "-fsyntax-only", "-x", "c"];
        toolchain::command("clang").arg(width).args(flags).arg(header).done()
    };
    read("-m64")?;
    let told = read("-m32").err().ok_or("the header is taken for 32 bits")?;
    assert!(told.contains("echeance needs pointers of 64 bits"), "{told}");
    Ok(())
}

/// The header of one rule is enough to ask it, and its example gives what its vector expects.
#[test]
fn the_example_of_each_rule_runs() -> Tested {
    let folder = scratch()?.join("examples");
    fs::create_dir_all(&folder)?;
    for rule in echeance::rules::ALL {
        let name = rule.slug.replace('-', "_");
        let header = fs::read_to_string(root().join(format!("include/echeance/{name}.h")))?;
        let (_, rest) = header.split_once(" * ```c\n").ok_or("no example")?;
        let (example, _) = rest.split_once(" * ```\n").ok_or("an open example")?;
        let lines = example.lines().filter_map(|line| line.strip_prefix(" * "));
        let code = lines.fold(String::new(), |code, line| code + "    " + line + "\n");
        let text = format!(
            "#include <echeance/{name}.h>\n#include <stdio.h>\n\nint main(void)\n{{\n{code}    return 0;\n}}\n"
        );
        let source = folder.join(format!("{name}.c"));
        fs::write(&source, text)?;
        let path = source.to_str().ok_or("a path that is no text")?;
        let program = cc(path, &format!("example-{name}"), &["-std=c99"], Link::Shared)?;
        let (_, told) = example.rsplit_once("puts(\"").ok_or("nothing is told")?;
        let (told, _) = told.split_once('"').ok_or("nothing is told")?;
        assert_eq!(run(&program, b"")?, format!("{told}\n"), "{name}");
    }
    Ok(())
}

/// The most lines of an example.
const LINES: usize = 40;

#[test]
fn the_examples_compile_in_every_dialect() -> Tested {
    for (language, compilers, standards) in DIALECTS {
        let examples = match language {
            "c" => ["examples/exam_transfer.c", "examples/batch.c"].as_slice(),
            _ => &["examples/batch.cpp"],
        };
        for example in examples {
            let lines = fs::read_to_string(root().join(example))?.lines().count();
            assert!(lines <= LINES, "{example} has {lines} lines");
            for compiler in compilers {
                for standard in standards {
                    compiles(compiler, language, standard, &[], &root().join(example))?;
                }
            }
        }
    }
    Ok(())
}

/// Reads a file as a dialect, with every warning an error.
fn compiles(
    compiler: &str,
    language: &str,
    standard: &str,
    more: &[&str],
    source: &Path,
) -> Tested {
    if !tools::here(compiler)? {
        return Ok(());
    }
    toolchain::command(compiler)
        .args(STRICT)
        .args(STRICTER)
        .args(more)
        .args(["-fsyntax-only", "-I", "include", &format!("-std={standard}"), "-x", language])
        .arg(source)
        .done()
        .map_err(|error| format!("{compiler} {standard}: {error}"))?;
    Ok(())
}

#[test]
fn the_example_runs_against_the_shared_library() -> Tested {
    let program = cc("examples/exam_transfer.c", "exam_transfer", &["-std=c11"], Link::Shared)?;
    let output = run(&program, b"")?;
    // Reason 3: the procedure was published for clicSÉQUR, on a day after 2024-07-16 (Q12).
    assert_eq!(output, "eligible\nreason 1002\nreason 3\n");
    Ok(())
}

/// Also: the name of the shared library is its ABI number.
#[test]
fn the_library_exports_what_the_header_declares() -> Tested {
    let header = joined(&root().join("include"))?;
    let declared: BTreeSet<String> = header
        .lines()
        .filter(|line| !line.starts_with([' ', '/', '#', '}']))
        .filter_map(|line| line.split('(').next()?.rsplit([' ', '*']).next())
        .filter(|name| name.starts_with("echeance_") && !name.ends_with(';'))
        .filter(|name| header.contains(&format!("{name}(")))
        .map(str::to_owned)
        .collect();
    assert_eq!(exported()?, declared);

    let abi = header.lines().find_map(|line| line.strip_prefix("#define ECHEANCE_ABI "));
    let names = toolchain::command("readelf").arg("-d").arg(toolchain::shared()?).done()?;
    let soname = format!("[libecheance.so.{}]", abi.ok_or("no ABI number")?);
    assert!(names.contains(&soname), "the shared library is not named {soname}");
    Ok(())
}
