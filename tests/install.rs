//! What `ffi/install.sh` installs and packs, used from outside the repository as C projects use a library.
//!
//! The library is that of the tests. `ECHEANCE_BUILT=target/release` takes the one of that folder instead, and looks at
//! its size too.

#[allow(dead_code, reason = "shared with c_abi, which also builds the library")]
#[path = "c_abi/toolchain.rs"]
mod toolchain;
#[path = "c_abi/tools.rs"]
mod tools;

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{env, fs, process};

use toolchain::{STRICT, Tool, command, root, run};

type Any = Box<dyn Error>;

/// The most that the shared library may weigh.
const MOST: u64 = 1_000_000;

/// The time of every file in a tarball.
const EPOCH: &str = "SOURCE_DATE_EPOCH=1763769600";

/// Both libraries.
const CMAKE: &str = "cmake_minimum_required(VERSION 3.13)
project(consumer C)
find_package(echeance VERSION EXACT REQUIRED)
add_executable(shared exam_transfer.c)
target_link_libraries(shared PRIVATE echeance::echeance)
add_executable(static exam_transfer.c)
target_link_libraries(static PRIVATE echeance::static)
";

/// Asks for versions; tells which it gets.
const CMAKE_VERSIONS: &str = "cmake_minimum_required(VERSION 3.13)
project(consumer C)
foreach(asked VERSIONS)
  separate_arguments(words UNIX_COMMAND \"${asked}\")
  unset(echeance_DIR CACHE)
  find_package(echeance ${words} QUIET)
  message(STATUS \"${asked}: ${echeance_FOUND}\")
endforeach()
";

#[test]
fn what_is_installed_is_found_and_removed() -> Result<(), Any> {
    let outside = Outside::new("install")?;
    let prefix = outside.0.join("usr");
    let script = |mode: &str| installer(mode, &[&format!("PREFIX={}", prefix.display())]);
    fs::create_dir(&prefix)?;
    fs::write(prefix.join("theirs.txt"), "")?;
    script("install")?;
    // Over the first, as an upgrade is.
    script("install")?;
    consume(&outside.0, &prefix)?;
    for file in ["echeance.h", "echeance.cpy"] {
        let (ours, installed) = (root().join("include"), prefix.join("include"));
        assert!(fs::read(ours.join(file))? == fs::read(installed.join(file))?, "{file}");
    }
    let library = prefix.join(format!("lib/libecheance.so.{}", env!("CARGO_PKG_VERSION")));
    let size = fs::metadata(library)?.len();
    println!("the stripped library has {size} bytes");
    assert!(env::var_os("ECHEANCE_BUILT").is_none() || size <= MOST, "{size} bytes");

    script("uninstall")?;
    let left: Vec<PathBuf> =
        fs::read_dir(&prefix)?.map(|entry| Ok(entry?.path())).collect::<Result<_, Any>>()?;
    assert_eq!(left, [prefix.join("theirs.txt")]);
    Ok(())
}

/// As packagers do it: into a folder that is not the prefix, the libraries elsewhere.
#[test]
fn a_packager_chooses_the_folders() -> Result<(), Any> {
    let outside = Outside::new("destdir")?;
    let folders =
        [&format!("DESTDIR={}", outside.0.display()), "PREFIX=/usr", "LIBDIR=/usr/lib/a&b"];
    installer("install", &folders)?;
    let described = fs::read_to_string(outside.0.join("usr/lib/a&b/pkgconfig/echeance.pc"))?;
    assert!(described.contains("\nprefix=/usr\nlibdir=/usr/lib/a&b\n"), "{described}");
    installer("uninstall", &folders)?;
    assert_eq!(fs::read_dir(&outside.0)?.count(), 0);
    Ok(())
}

#[test]
fn the_tarball_is_checked_and_works_where_it_is_unpacked() -> Result<(), Any> {
    let outside = Outside::new("dist")?;
    let folder = format!("CARGO_TARGET_DIR={}", outside.0.display());
    let pack = || installer("dist", &[&folder, EPOCH]);
    let tarball = pack()?;
    let tarball = Path::new(tarball.trim_end());
    let first = fs::read(tarball)?;
    pack()?;
    assert!(fs::read(tarball)? == first, "packed twice, not the same");

    let dist = outside.0.join("dist");
    let check = |folder: &Path| {
        let sums = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"];
        command("env").arg("-C").arg(folder).args(sums).done()
    };
    check(&dist)?;
    let unpacked = unpack(tarball, &outside.0)?;
    check(&unpacked)?;
    // A library for tests is built as programs for the same machine are.
    if env::var_os("ECHEANCE_BUILT").is_some() {
        nothing_tells_where_it_was_built(&unpacked)?;
    }
    consume(&outside.0, &unpacked)
}

/// No file names a folder of the machine; the library names our sources from the root of the repository.
fn nothing_tells_where_it_was_built(unpacked: &Path) -> Result<(), Any> {
    let sources = root().canonicalize()?.join("core/src");
    let sources = sources.to_str().ok_or("a path that is no text")?;
    let sums = fs::read_to_string(unpacked.join("SHA256SUMS"))?;
    let mut named = false;
    for line in sums.lines() {
        let (_, file) = line.split_once("  ").ok_or("a line without a file")?;
        let bytes = fs::read(unpacked.join(file))?;
        let text = String::from_utf8_lossy(&bytes);
        for place in [sources, "/home/", "/root/", "/registry/", "/.cargo/", "/.rustup/"] {
            assert!(!text.contains(place), "{file} names {place}");
        }
        named |= file.contains("/libecheance.so.") && text.contains("core/src/");
    }
    assert!(named, "the library names no source: this looks for nothing");
    Ok(())
}

/// Unpacks a tarball; the folder that was in it.
fn unpack(tarball: &Path, outside: &Path) -> Result<PathBuf, Any> {
    command("tar").arg("-C").arg(outside).arg("-xzf").arg(tarball).done()?;
    let name = tarball.file_name().and_then(|name| name.to_str()).ok_or("no name")?;
    Ok(outside.join(name.strip_suffix(".tar.gz").ok_or("another name")?))
}

/// The guide is all that the reader of a tarball has: its commands are run as they stand, where it says, on its own code
/// and the examples beside it; what it shows as output is compared.
#[test]
fn the_guide_is_run() -> Result<(), Any> {
    let outside = Outside::new("guide")?;
    let folder = format!("CARGO_TARGET_DIR={}", outside.0.display());
    let tarball = installer("dist", &[&folder, EPOCH])?;
    let prefix = unpack(Path::new(tarball.trim_end()), &outside.0)?;
    let doc = prefix.join("share/doc/echeance");
    let examples = doc.join("examples");
    let guide = fs::read_to_string(doc.join("README.md"))?;
    let mut ran = None;
    let mut compared = 0;
    for (language, block) in fenced(&guide) {
        match language.split_once(' ') {
            None if language == "sh" => ran = shell(block, &examples, &prefix)?,
            None if language == "text" => {
                if let Some(output) = ran.take() {
                    assert_eq!(output, block);
                    compared += 1;
                }
            }
            None => {
                return Err(format!("a block of {language} without the name of its file").into());
            }
            Some((_, file)) => {
                assert!(guide.contains(&format!("`{file}`")), "the guide does not name {file}");
                fs::write(examples.join(file), block)?;
            }
        }
    }
    assert!(compared > 0, "no output is compared");
    Ok(())
}

/// The two commands of the project's own page, as they stand.
#[test]
fn the_commands_of_the_readme_build() -> Result<(), Any> {
    let outside = Outside::new("readme")?;
    installer("install", &[&format!("PREFIX={}", outside.0.display())])?;
    let examples = outside.0.join("share/doc/echeance/examples");
    let readme = fs::read_to_string(root().join("README.md"))?;
    let block = fenced(&readme).find(|(language, _)| *language == "console");
    let (_, block) = block.ok_or("no block of commands")?;
    let found =
        "export PKG_CONFIG_PATH=\"$ECHEANCE/lib/pkgconfig\" LD_LIBRARY_PATH=\"$ECHEANCE/lib\"";
    let commands: Vec<&str> = block.lines().filter_map(|line| line.strip_prefix("$ ")).collect();
    assert_eq!(commands.len(), 2);
    for build in commands {
        let program = if build.starts_with("cobc ") { "exam_transfer" } else { "a.out" };
        let commands = format!("{found}\n{build}\n./{program}\n");
        if let Some(output) = shell(&commands, &examples, &outside.0)? {
            assert_eq!(output, "eligible\nreason 1002\n", "{build}");
        }
    }
    Ok(())
}

/// The blocks of code, each with its language.
fn fenced(guide: &str) -> impl Iterator<Item = (&str, &str)> {
    let inside = guide.split("```").skip(1).step_by(2);
    inside.filter_map(|block| block.split_once('\n'))
}

/// Runs commands of the guide; what they print, or nothing where a tool is missing.
fn shell(commands: &str, folder: &Path, prefix: &Path) -> Result<Option<String>, Any> {
    for tool in ["pkg-config", "cmake", "c++", "cobc"] {
        if commands.contains(&format!("{tool} ")) && !tools::here(tool)? {
            return Ok(None);
        }
    }
    let echeance = format!("ECHEANCE={}", prefix.display());
    let shell = command("env").arg("-C").arg(folder).arg(echeance);
    Ok(Some(shell.args(["sh", "-eu", "-c", commands]).done()?))
}

/// A name of Rust's own library would clash with that of another archive of Rust in the same program.
#[test]
fn the_archive_shows_what_the_shared_library_shows() -> Result<(), Any> {
    let outside = Outside::new("archive")?;
    installer("install", &[&format!("PREFIX={}", outside.0.display())])?;
    let defined = |flags: &[&str], library: &str| -> Result<BTreeSet<String>, Any> {
        let library = outside.0.join("lib").join(library);
        let table = command("nm").args(["--defined-only", "--format=posix"]).args(flags);
        let table = table.arg(library).done()?;
        let names = table.lines().filter_map(|line| line.split_once(' '));
        Ok(names.map(|(name, _)| name.to_owned()).collect())
    };
    let shown = defined(&["--extern-only"], "libecheance.a")?;
    let exported = defined(&["--dynamic"], "libecheance.so")?;
    let others: Vec<&String> = shown.symmetric_difference(&exported).take(5).collect();
    assert!(others.is_empty(), "in one of the two alone: {others:?}, …");
    assert!(shown.contains("echeance_exam_transfer"));
    Ok(())
}

/// A folder outside the repository, for as long as a test runs.
#[derive(Debug)]
struct Outside(PathBuf);

impl Outside {
    fn new(name: &str) -> Result<Self, Any> {
        let folder = env::temp_dir().join(format!("echeance-{name}-{}", process::id()));
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Runs the script on the library that is tested.
fn installer(mode: &str, options: &[&str]) -> Result<String, Any> {
    let built = format!("BUILT={}", built()?.display());
    Ok(command("ffi/install.sh").arg(mode).arg(built).args(options).done()?)
}

/// The folder with the library, built once.
fn built() -> Result<&'static Path, String> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| {
        if let Some(given) = env::var_os("ECHEANCE_BUILT") {
            return Ok(root().join(given));
        }
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("..");
        command(env!("CARGO"))
            .args(["build", "--quiet", "--package", "echeance-ffi", "--profile", "test"])
            .arg("--target-dir")
            .arg(&target)
            .done()?;
        Ok(target.join("debug"))
    });
    built.as_deref().map_err(Clone::clone)
}

/// Builds the example against a prefix in each way that the machine knows, and runs it.
fn consume(outside: &Path, prefix: &Path) -> Result<(), Any> {
    let project = outside.join("consumer");
    fs::create_dir_all(&project)?;
    let source = project.join("exam_transfer.c");
    fs::copy(prefix.join("share/doc/echeance/examples/exam_transfer.c"), &source)?;
    if tools::here("pkg-config")? {
        by_pkg_config(&source, prefix)?;
    }
    if tools::here("cmake")? && tools::here("make")? {
        by_cmake(&project, prefix)?;
        versions_of_cmake(&outside.join("versions"), prefix)?;
    }
    Ok(())
}

fn by_pkg_config(source: &Path, prefix: &Path) -> Result<(), Any> {
    let libraries = prefix.join("lib");
    let asked = |what: &[&str]| -> Result<String, Any> {
        let path = format!("PKG_CONFIG_PATH={}", libraries.join("pkgconfig").display());
        Ok(command("env").arg(path).arg("pkg-config").args(what).arg("echeance").done()?)
    };
    assert_eq!(asked(&["--modversion"])?.trim(), env!("CARGO_PKG_VERSION"));

    let compile = |name: &str, flags: &str| -> Result<PathBuf, Any> {
        let program = source.with_file_name(name);
        let compiler: Tool = command("cc").args(STRICT).arg("-o").arg(&program).arg(source);
        compiler.args(flags.split_whitespace()).done()?;
        Ok(program)
    };
    let shared = asked(&["--cflags", "--libs"])?;
    let path = format!(" -Wl,-rpath,{}", libraries.display());
    answers(&compile("by-pkg-config-shared", &(shared + &path))?, true)?;
    let archive = asked(&["--static", "--cflags", "--libs"])?;
    let archive = archive.replace("-lecheance", "-l:libecheance.a");
    answers(&compile("by-pkg-config-static", &archive)?, false)
}

fn by_cmake(project: &Path, prefix: &Path) -> Result<(), Any> {
    let build = project.join("build");
    let version = concat!("(echeance ", env!("CARGO_PKG_VERSION"));
    fs::write(project.join("CMakeLists.txt"), CMAKE.replace("(echeance VERSION", version))?;
    cmake(project, &build, prefix).done()?;
    command("cmake").arg("--build").arg(&build).done()?;
    answers(&build.join("shared"), true)?;
    answers(&build.join("static"), false)
}

/// A project is configured, to be built by make.
fn cmake(project: &Path, build: &Path, prefix: &Path) -> Tool {
    let given = format!("-DCMAKE_PREFIX_PATH={}", prefix.display());
    let cmake = command("cmake").args(["-G", "Unix Makefiles"]).arg("-S").arg(project);
    cmake.arg("-B").arg(build).arg(given)
}

/// The same major number and no newer one.
fn versions_of_cmake(project: &Path, prefix: &Path) -> Result<(), Any> {
    let [major, minor, patch] = [
        env!("CARGO_PKG_VERSION_MAJOR"),
        env!("CARGO_PKG_VERSION_MINOR"),
        env!("CARGO_PKG_VERSION_PATCH"),
    ]
    .map(str::parse::<u32>);
    let (major, minor, patch) = (major?, minor?, patch?);
    let versions = [
        (format!("{major}.{minor}.{patch}"), true),
        (format!("{major}.{minor}.{patch} EXACT"), true),
        (format!("{major}"), true),
        (format!("{major}.{minor}"), true),
        (format!("{major}.{minor}.{}", patch + 1), false),
        (format!("{major}.{minor}.{} EXACT", patch + 1), false),
        (format!("{major}.{}", minor + 1), false),
        (format!("{}", major + 1), false),
    ];
    let asked =
        versions.iter().fold(String::new(), |asked, (version, _)| asked + " \"" + version + "\"");
    fs::create_dir(project)?;
    fs::write(project.join("CMakeLists.txt"), CMAKE_VERSIONS.replace(" VERSIONS", &asked))?;
    let told = cmake(project, &project.join("build"), prefix).done()?;
    for (version, found) in versions {
        let line = format!("-- {version}: {}", u8::from(found));
        assert!(told.lines().any(|told| told == line), "{line} is not told:\n{told}");
    }
    Ok(())
}

/// Runs the example, and looks at whether it needs the shared library.
fn answers(program: &Path, shared: bool) -> Result<(), Any> {
    assert_eq!(run(program, b"")?, "eligible\nreason 1002\n");
    let needed = command("readelf").arg("-d").arg(program).done()?;
    assert_eq!(needed.contains("[libecheance.so."), shared, "{needed}");
    Ok(())
}
