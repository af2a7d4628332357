//! Every generated file, made in memory: `make bless` writes them, tests compare them with those committed.

pub mod abi;
pub mod accounting;
mod api;
pub mod book;
mod french;
pub mod header;
mod interface;
pub mod lacks;
mod readme;
pub mod said;
pub mod sbom;
pub mod third_party;

use std::fs;
use std::path::Path;

use crate::command::root;
use crate::faces;
use lacks::Lack;

/// A file of the repository.
#[derive(Debug)]
pub struct Generated {
    /// Its path from the root.
    pub path: String,
    /// What must stand in it.
    pub text: String,
}

/// The files of which a part alone is generated: they are written with the others, but are hand-written files.
pub const IN_PART: &[&str] = &["README.md", "LISEZMOI.md"];

/// What is generated, and what keeps it from being written.
#[derive(Debug)]
pub struct Everything {
    /// The files as they must be.
    pub files: Vec<Generated>,
    /// What lacks by hand.
    pub lacks: Vec<Lack>,
}

/// Generates everything, and checks what is written by hand. Writes in `scratch` alone.
///
/// # Errors
///
/// A tool or a file that is not there.
pub fn everything(scratch: &Path) -> Result<Everything, String> {
    let mut lacks = lacks::all()?;
    let mut files = Vec::new();
    // What is missing is reported at once, before the minutes that the header and the public interface take.
    if lacks.is_empty()
        && let Err(error) = generate(scratch, &mut files, &mut lacks)
    {
        lacks.extend(lacks::unmade(&error, &lacks));
        if lacks.is_empty() {
            return Err(error);
        }
    }
    Ok(Everything { files, lacks })
}

fn generate(
    scratch: &Path,
    files: &mut Vec<Generated>,
    lacks: &mut Vec<Lack>,
) -> Result<(), String> {
    files.extend(faces::c::files()?);
    files.extend(faces::python::files()?);
    files.extend(faces::catalogue::files()?);
    files.extend(faces::legal::files()?);
    files.extend(faces::sql::files()?);
    files.push(faces::typed::file()?);
    let header = header::text(files, &scratch.join("header"))?;
    let (copybook, refused) = faces::cobol::files(&header)?;
    lacks.extend(refused.iter().map(|name| lacks::cobol_name(name)));
    let described = abi::description(&header, &scratch.join("abi"))?;
    let path = abi::path(&described)?;
    files.push(interface::file(&described, &header)?);
    files.push(only_grown(path, described, lacks));
    for Generated { text, .. } in &copybook {
        let described = book::description(&book::read(text)?);
        files.push(only_grown(book::DESCRIPTION.into(), described, lacks));
    }
    files.extend(copybook);
    files.extend(faces::c::headers(&header)?);
    files.extend(third_party::files()?);
    files.extend(sbom::files()?);
    files.extend(readme::files()?);
    files.extend(said::files()?);
    files.push(api::file(&scratch.join("api"))?);
    Ok(())
}

/// A description of an interface: a line that was promised must stand there still.
fn only_grown(path: String, text: String, lacks: &mut Vec<Lack>) -> Generated {
    let promised = fs::read_to_string(root().join(&path)).unwrap_or_default();
    for gone in abi::only(&promised, &text).lines() {
        lacks.push(Lack::new(&path, gone, format!("promised, and gone: {gone}")));
    }
    Generated { path, text }
}

/// Writes the files that are not as they must be, and removes those that are no longer generated; the paths of both.
///
/// # Errors
///
/// A file that cannot be written.
pub fn write(files: &[Generated]) -> Result<Vec<String>, String> {
    let mut written = Vec::new();
    for Generated { path, text } in files.iter().filter(|file| !is_current(file)) {
        let full = root().join(path);
        fs::create_dir_all(full.parent().unwrap_or(&full))
            .and_then(|()| fs::write(&full, text))
            .map_err(|error| format!("{path}: {error}"))?;
        written.push(path.clone());
    }
    for path in left_over(files) {
        fs::remove_file(root().join(&path)).map_err(|error| format!("{path}: {error}"))?;
        written.push(path);
    }
    Ok(written)
}

/// Where the committed files are not the generated ones.
#[must_use]
pub fn differences(files: &[Generated]) -> Vec<String> {
    let other = files.iter().filter(|file| !is_current(file));
    let other = other.map(|file| format!("{} is not current", file.path));
    let over = left_over(files).into_iter().map(|path| format!("{path} is no longer generated"));
    other.chain(over).collect()
}

fn is_current(file: &Generated) -> bool {
    fs::read_to_string(root().join(&file.path)).is_ok_and(|committed| committed == file.text)
}

/// Files in folders that hold generated files alone, and are none.
fn left_over(files: &[Generated]) -> Vec<String> {
    let mut over = Vec::new();
    for folder in faces::c::FOLDERS.iter().chain(&[said::FOLDER]) {
        for entry in fs::read_dir(root().join(folder)).into_iter().flatten().flatten() {
            let path = format!("{folder}/{}", entry.file_name().display());
            if files.iter().all(|file| file.path != path) {
                over.push(path);
            }
        }
    }
    over
}

/// Writes the programs of the tests that are generated into a folder.
///
/// # Errors
///
/// A file that cannot be written.
pub fn write_programs(folder: &Path) -> Result<(), String> {
    let programs = faces::c::programs()?.into_iter().chain(faces::cobol::programs()?);
    for (name, text) in programs {
        // Tests run at the same time: one may be compiling what another writes.
        let new = folder.join(format!("{name}.{}", std::process::id()));
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&new, text))
            .and_then(|()| fs::rename(&new, folder.join(name)))
            .map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}
