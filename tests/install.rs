//! What `ffi/install.sh` installs and packs, used from outside the repository as C projects use a library.
//!
//! The library is that of the tests. `ECHEANCE_BUILT=target/release` takes the one of that folder instead, and looks at
//! its size too.

#[allow(dead_code, reason = "shared with c_abi, which also builds the library")]
#[path = "c_abi/toolchain.rs"]
mod toolchain;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{env, fs, process};

use toolchain::{STRICT, Tool, command, root, run};

type Any = Box<dyn Error>;

/// The most that the shared library may weigh.
const MOST: u64 = 1_000_000;

const CMAKE: &str = "cmake_minimum_required(VERSION 3.13)
project(consumer C)
find_package(echeance VERSION REQUIRED)
add_executable(shared exam_transfer.c)
target_link_libraries(shared PRIVATE echeance::echeance)
add_executable(static exam_transfer.c)
target_link_libraries(static PRIVATE echeance::static)
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
    let pack = || installer("dist", &[&folder, "SOURCE_DATE_EPOCH=1763769600"]);
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
    command("tar").arg("-C").arg(&outside.0).arg("-xzf").arg(tarball).done()?;
    let name = tarball.file_name().and_then(|name| name.to_str()).ok_or("no name")?;
    let unpacked = outside.0.join(name.strip_suffix(".tar.gz").ok_or("another name")?);
    check(&unpacked)?;
    consume(&outside.0, &unpacked)
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
    fs::copy(root().join("examples/exam_transfer.c"), &source)?;
    if has("pkg-config") {
        by_pkg_config(&source, prefix)?;
    } else {
        println!("no pkg-config here: not tried");
    }
    if has("cmake") {
        fs::write(
            project.join("CMakeLists.txt"),
            CMAKE.replace(" VERSION REQ", concat!(" ", env!("CARGO_PKG_VERSION"), " REQ")),
        )?;
        by_cmake(&project, prefix)?;
    } else {
        println!("no cmake here: not tried");
    }
    Ok(())
}

fn has(tool: &str) -> bool {
    command(tool).arg("--version").done().is_ok()
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
    let given = format!("-DCMAKE_PREFIX_PATH={}", prefix.display());
    command("cmake").arg("-S").arg(project).arg("-B").arg(&build).arg(given).done()?;
    command("cmake").arg("--build").arg(&build).done()?;
    answers(&build.join("shared"), true)?;
    answers(&build.join("static"), false)
}

/// Runs the example, and looks at whether it needs the shared library.
fn answers(program: &Path, shared: bool) -> Result<(), Any> {
    assert_eq!(run(program, b"")?, "eligible\nreason 1002\n");
    let needed = command("readelf").arg("-d").arg(program).done()?;
    assert_eq!(needed.contains("[libecheance.so."), shared, "{needed}");
    Ok(())
}
