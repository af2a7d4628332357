//! The library, built by cargo as C callers get it, and programs built by the system's C compiler.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use echeance_conformance::bless::write_programs;
pub(crate) use echeance_conformance::command::{Tool, command, root};

/// Warnings that no file of ours may give.
pub(crate) const STRICT: [&str; 5] = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"];

/// What a static library of Rust needs, by `rustc --print native-static-libs`.
const STATIC_NEEDS: [&str; 6] = ["-lutil", "-lrt", "-lpthread", "-lm", "-ldl", "-lc"];

/// How a program gets the library.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Link {
    /// From the archive.
    Static,
    /// From the shared library, found where it was linked.
    Shared,
    /// From an archive that also has what stands in `ffi/src/status/abuse.rs`.
    Abuse,
    /// From such an archive in which rustc's own sanitizer of that name watches the Rust code: `address` or `thread`.
    Sanitized(&'static str),
}

/// A folder for what the tests build.
pub(crate) fn scratch() -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("c");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    Ok(folder)
}

/// The shared library, by the name that programs look for.
pub(crate) fn shared() -> Result<PathBuf, String> {
    Ok(libraries()?.join("libecheance.so.1"))
}

/// The folder of the libraries, built once, and of the generated programs.
fn libraries() -> Result<&'static Path, String> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| {
        let folder = scratch()?;
        write_programs(&folder)?;
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("..");
        let keep = |from: &str, to: &str| {
            fs::copy(target.join("debug").join(from), folder.join(to))
                .map(drop)
                .map_err(|error| format!("{from}: {error}"))
        };
        build(&target)?;
        keep("libecheance_abuse.a", "libecheance_abuse.a")?;
        keep("libecheance_ffi.a", "libecheance.a")?;
        keep("libecheance_ffi.so", "libecheance.so.1")?;
        // What the linker looks for under `-lecheance`; programs look for the name inside it.
        keep("libecheance_ffi.so", "libecheance.so")?;
        Ok(folder)
    });
    built.as_deref().map_err(Clone::clone)
}

/// Builds the libraries as the tests were built. With the package of the tests, each crate has the features that it has for them,
/// and none is built again.
pub(crate) fn build(target: &Path) -> Result<(), String> {
    let packages = ["echeance-ffi", "echeance-abuse", "echeance-conformance"];
    let mut cargo = building(target);
    for package in packages {
        cargo = cargo.args(["--package", package]);
    }
    cargo.arg("--lib").done().map(drop)
}

fn building(target: &Path) -> Tool {
    command(env!("CARGO"))
        .args(["build", "--quiet", "--profile", "test", "--target-dir"])
        .arg(target)
}

/// The archive under rustc's sanitizer of that name, in a folder of its own: every crate of it is built again. Cargo
/// builds it once.
fn sanitized(sanitizer: &str) -> Result<PathBuf, String> {
    let host = host()?;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("..").join(sanitizer);
    // The standard library comes ready made, without the sanitizer: rustc needs to know that this is meant.
    let flags = format!("-Zsanitizer={sanitizer} -Cunsafe-allow-abi-mismatch=sanitizer");
    building(&folder)
        .args(["--package", "echeance-abuse"])
        // A named target keeps the flags off build scripts.
        .args(["--target", &host])
        .env("RUSTFLAGS", &flags)
        // The only use of what is not stable, and only for tests.
        .env("RUSTC_BOOTSTRAP", "1")
        // To optimise what a sanitizer adds takes twice as long as the tests run.
        .env("CARGO_PROFILE_DEV_OPT_LEVEL", "0")
        .done()?;
    Ok(folder.join(host).join("debug/libecheance_abuse.a"))
}

fn host() -> Result<String, String> {
    let told = command("rustc").arg("-vV").done()?;
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or("rustc names no host".into())
}

/// The code that rustc's sanitizer of that name calls while a program runs.
pub(crate) fn runtime(sanitizer: &str) -> Result<PathBuf, String> {
    let sysroot = command("rustc").args(["--print", "sysroot"]).done()?;
    let folder = Path::new(sysroot.trim_end()).join("lib/rustlib").join(host()?).join("lib");
    Ok(folder.join(format!("librustc-stable_rt.{sanitizer}.a")))
}

/// Builds a program from a C file of the repository with the system's compiler.
pub(crate) fn cc(source: &str, name: &str, flags: &[&str], link: Link) -> Result<PathBuf, String> {
    compile("cc", source, name, flags, link)
}

/// Builds a program from a C file of the repository, or one at a full path.
pub(crate) fn compile(
    compiler: &str,
    source: &str,
    name: &str,
    flags: &[&str],
    link: Link,
) -> Result<PathBuf, String> {
    let libraries = libraries()?;
    let program = libraries.join(name);
    let compiler = command(compiler)
        .args(STRICT)
        .args(flags)
        .args(["-I", "include", "-I", "tests/c", "-I"])
        .arg(libraries)
        .arg("-o")
        .arg(&program)
        .arg(root().join(source));
    let compiler = match link {
        Link::Static => compiler.arg(libraries.join("libecheance.a")).args(STATIC_NEEDS),
        Link::Abuse => compiler.arg(libraries.join("libecheance_abuse.a")).args(STATIC_NEEDS),
        Link::Sanitized(sanitizer) => compiler.arg(sanitized(sanitizer)?).args(STATIC_NEEDS),
        Link::Shared => compiler
            .arg("-L")
            .arg(libraries)
            .arg("-lecheance")
            .arg(format!("-Wl,-rpath,{}", libraries.display())),
    };
    compiler.done()?;
    Ok(program)
}

/// Runs a program on an input; its output.
pub(crate) fn run(program: &Path, input: &[u8]) -> Result<String, String> {
    command(program).fed(input)
}

/// The functions that the shared library gives.
pub(crate) fn exported() -> Result<BTreeSet<String>, String> {
    let table = command("nm").args(["-D", "--defined-only"]).arg(shared()?).done()?;
    Ok(table.lines().filter_map(|line| line.split(' ').nth(2)).map(str::to_owned).collect())
}
