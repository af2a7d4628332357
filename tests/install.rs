//! What `ffi/install.sh` installs and packs, used from outside the repository as C projects use a library.
//!
//! The library is that of the tests. `ECHEANCE_BUILT=target/release` takes the one of that folder instead, and looks at
//! its size too.

#[allow(dead_code, reason = "shared with c_abi, which also builds the library")]
#[path = "c_abi/toolchain.rs"]
mod toolchain;
#[path = "c_abi/tools.rs"]
mod tools;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::ffi::OsString;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::{env, fs, process, thread};

use echeance_conformance::bless::header::joined;
use toolchain::{STRICT, Tool, command, root, run};

type Any = Box<dyn Error>;

/// The most that the shared library may weigh.
const MOST: u64 = 2_400_000;

/// The time of every file in a tarball.
const EPOCH: &str = "SOURCE_DATE_EPOCH=1763769600";

/// The files that say what is in the library, and what may be done with it.
const LICENCES: [&str; 4] =
    ["LICENSE-MIT", "LICENSE-APACHE", "THIRD-PARTY.txt", "echeance.cdx.json"];

/// What the installer reads of the repository, where the library is built already.
const SOURCES: [&str; 8] = [
    "Cargo.toml",
    "CHANGELOG.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "docs",
    "ffi",
    "include",
    "examples",
];

/// Both libraries, and a program without any shared one.
const CMAKE: &str = "cmake_minimum_required(VERSION 3.13)
project(consumer C)
find_package(echeance VERSION EXACT REQUIRED)
add_executable(shared exam_transfer.c)
target_link_libraries(shared PRIVATE echeance::echeance)
add_executable(static exam_transfer.c)
target_link_libraries(static PRIVATE echeance::static)
add_executable(alone exam_transfer.c)
target_link_libraries(alone PRIVATE echeance::static)
target_link_options(alone PRIVATE -static)
";

/// Asks for versions; reports which it gets.
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
    for file in ["echeance.h", "echeance.cpy", "echeance/common.h", "echeance/exam_transfer.h"] {
        let (ours, installed) = (root().join("include"), prefix.join("include"));
        assert!(fs::read(ours.join(file))? == fs::read(installed.join(file))?, "{file}");
    }
    licensed(&prefix)?;
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

/// The licences are there, whole.
fn licensed(prefix: &Path) -> Result<(), Any> {
    for file in LICENCES {
        let folder = if file.starts_with("LICENSE") { "" } else { "ffi" };
        let ours = fs::read(root().join(folder).join(file))?;
        let installed = prefix.join("share/doc/echeance").join(file);
        assert!(ours == fs::read(&installed)?, "{}", installed.display());
    }
    Ok(())
}

/// As packagers do it: into a folder that is not the prefix, the libraries elsewhere.
#[test]
fn a_packager_chooses_the_folders() -> Result<(), Any> {
    let outside = Outside::new("destdir")?;
    let packed = outside.0.join("packed");
    let folders = [&format!("DESTDIR={}", packed.display()), "PREFIX=/usr", "LIBDIR=/usr/lib/a&b"];
    installer("install", &folders)?;
    let libraries = packed.join("usr/lib/a&b");
    let described = fs::read_to_string(libraries.join("pkgconfig/echeance.pc"))?;
    assert!(described.contains("\nprefix=/usr\nlibdir=/usr/lib/a&b\n"), "{described}");
    if tools::here("pkg-config")? {
        // What pkg-config gives is quoted for a shell. It leaves out what any compiler looks in, as /usr/include.
        let commands = r#"
export PKG_CONFIG_LIBDIR="$1/usr/lib/a&b/pkgconfig" PKG_CONFIG_SYSROOT_DIR="$1" PKG_CONFIG_ALLOW_SYSTEM_CFLAGS=1
eval "cc -o shared examples/exam_transfer.c $(pkg-config --cflags --libs echeance)"
"#;
        let doc = packed.join("usr/share/doc/echeance");
        let shell = command("env").arg("-C").arg(&doc).args(["sh", "-eu", "-c", commands, "sh"]);
        shell.arg(&packed).done()?;
        let program = outside.0.join("shared");
        fs::rename(doc.join("shared"), &program)?;
        let path = format!("LD_LIBRARY_PATH={}", libraries.display());
        let told = command("env").arg(path).arg(&program).done()?;
        assert_eq!(told, "eligible\nreason 1002\nreason 3\n");
    }
    installer("uninstall", &folders)?;
    assert_eq!(fs::read_dir(&packed)?.count(), 0);
    Ok(())
}

/// A folder of libraries is the prefix's, wherever the command is given; a prefix is taken by its plain name.
#[test]
fn folders_may_be_given_in_short() -> Result<(), Any> {
    let outside = Outside::new("short")?;
    let prefix = format!("PREFIX={}/not/here/../../opt/./x/", outside.0.display());
    let folders = [prefix.as_str(), "LIBDIR=lib64"];
    installer("install", &folders)?;
    assert_eq!(names(&outside.0)?, ["opt"]);
    let libraries = outside.0.join("opt/x/lib64");
    assert!(libraries.join("libecheance.so.1").exists());
    let described = fs::read_to_string(libraries.join("pkgconfig/echeance.pc"))?;
    let (place, libraries) = (outside.0.display(), libraries.display());
    let expected = format!("\nprefix={place}/opt/x\nlibdir={libraries}\n");
    assert!(described.contains(&expected), "{described}");
    installer("uninstall", &folders)?;
    assert_eq!(names(&outside.0)?, [""; 0]);

    let broken = installer("install", &[&format!("PREFIX={}/a\nb", outside.0.display())]);
    assert!(broken.is_err_and(|error| error.to_string().contains("line break")));
    assert_eq!(names(&outside.0)?, [""; 0]);
    Ok(())
}

/// Whatever fails: the archive's making, before anything is in place, or a rename, an early one and the
/// last.
#[test]
fn a_failed_install_changes_nothing() -> Result<(), Any> {
    let outside = Outside::new("failed")?;
    let prefix = format!("PREFIX={}", outside.0.join("usr/local").display());
    let folder = outside.0.join("tools");
    let meanwhile = outside.0.join("tmp");
    fs::create_dir(&folder)?;
    fs::create_dir(&meanwhile)?;
    let last = renames()?;
    let fails = |libraries: &str| -> Result<(), Any> {
        let before = everything(&outside.0.join("usr"))?;
        let mut failing = vec![("objcopy", "exit 1".to_owned())];
        for at in [2, last] {
            let count = folder.join("count");
            let count = count.display();
            failing.push((
                "mv",
                format!(
                    "echo >> '{count}'\n[ $(wc -l < '{count}') != {at} ] || exit 1\nexec {} \"$@\"",
                    there("mv")?
                ),
            ));
        }
        for (name, script) in failing {
            let _ = fs::remove_dir_all(&folder);
            tool(&folder, name, &script)?;
            let install = script_with(&folder, "install", &[&prefix, libraries])?;
            let told = install.env("TMPDIR", meanwhile.to_str().ok_or("no text")?).done();
            assert!(told.is_err(), "{name}: {script}");
            assert!(everything(&outside.0.join("usr"))? == before, "{name} changes: {script}");
            assert_eq!(names(&meanwhile)?, [""; 0], "{name} leaves: {script}");
        }
        Ok(())
    };
    fails("LIBDIR=lib")?;
    assert!(!outside.0.join("usr").exists());
    installer("install", &[&prefix])?;
    // Over the first one, and to another folder, where files of the first are to go.
    fails("LIBDIR=lib")?;
    fails("LIBDIR=lib64")?;
    installer("uninstall", &[&prefix])?;
    assert!(!outside.0.join("usr").exists());
    Ok(())
}

/// The renames of an install: its files, the list of them, and the list again.
fn renames() -> Result<usize, Any> {
    let outside = Outside::new("renames")?;
    installer("install", &[&format!("PREFIX={}", outside.0.display())])?;
    Ok(everything(&outside.0)?.values().filter(|there| there.is_some()).count() + 1)
}

/// The prefix is reached by another name, the older version had a file more and its libraries elsewhere.
#[test]
fn an_upgrade_leaves_nothing_old() -> Result<(), Any> {
    let outside = Outside::new("upgrade")?;
    let prefix = outside.0.join("usr");
    let linked = outside.0.join("linked");
    fs::create_dir(&prefix)?;
    symlink(&prefix, &linked)?;
    fs::write(prefix.join("theirs.txt"), "")?;
    let paths = |folder: &Path| -> Result<Vec<String>, Any> {
        Ok(everything(folder)?.into_keys().collect())
    };
    let script = |mode: &str, prefix: &Path, libraries: &str| {
        installer(mode, &[&format!("PREFIX={}", prefix.display()), libraries])
    };
    script("install", &linked, "LIBDIR=lib")?;
    let whole = paths(&prefix)?;
    let list = prefix.join("share/doc/echeance/installed.txt");
    let old = prefix.join("include/echeance_old.h");
    fs::write(&old, "")?;
    fs::write(&list, fs::read_to_string(&list)? + &format!("{}\n", old.display()))?;

    script("install", &prefix, "LIBDIR=lib")?;
    // The old header is gone, and nothing that is also known by the other name.
    assert_eq!(paths(&prefix)?, whole);

    script("install", &prefix, "LIBDIR=lib64")?;
    assert_eq!(names(&prefix)?, ["include", "lib64", "share", "theirs.txt"]);
    assert!(prefix.join("lib64/libecheance.so.1").exists());
    script("uninstall", &prefix, "LIBDIR=lib64")?;
    assert_eq!(names(&prefix)?, ["theirs.txt"]);
    Ok(())
}

/// A program may start at any moment, and one that runs has the file that it started with.
#[test]
fn the_library_is_there_while_another_comes() -> Result<(), Any> {
    let outside = Outside::new("moment")?;
    let prefix = format!("PREFIX={}", outside.0.display());
    installer("install", &[&prefix])?;
    let library = outside.0.join("lib/libecheance.so.1");
    let opened = fs::File::open(&library)?;
    let before = opened.metadata()?;
    let done = AtomicBool::new(false);
    let (looks, missing) = thread::scope(|scope| -> Result<_, Any> {
        let watch = scope.spawn(|| {
            let (mut looks, mut missing) = (0_u64, 0_u64);
            while !done.load(Ordering::Relaxed) {
                looks += 1;
                missing += u64::from(fs::File::open(&library).is_err());
            }
            (looks, missing)
        });
        let told = installer("install", &[&prefix]);
        done.store(true, Ordering::Relaxed);
        let seen = watch.join().map_err(|_| "the watch failed")?;
        told?;
        Ok(seen)
    })?;
    assert!(looks > 0);
    assert_eq!(missing, 0, "of {looks} looks");
    let (after, new) = (opened.metadata()?, fs::metadata(&library)?);
    assert!(same(&before, &after), "the file of a running program was written to");
    assert!(!same(&before, &new), "nothing came");
    Ok(())
}

/// Whether it is one file, as it was.
fn same(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    let is =
        |file: &fs::Metadata| (file.dev(), file.ino(), file.len(), file.mtime(), file.mtime_nsec());
    is(one) == is(other)
}

/// The program that was compiled against the first header of this ABI, on the library as it is installed, which gives the
/// calls of the header and no other.
#[test]
fn what_is_installed_keeps_the_promise() -> Result<(), Any> {
    let outside = Outside::new("promise")?;
    installer("install", &[&format!("PREFIX={}", outside.0.display())])?;
    let library = outside.0.join("lib/libecheance.so.1");
    let header = joined(&outside.0.join("include"))?;
    let words = header.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    let declared: BTreeSet<&str> = words
        .filter(|word| word.starts_with("echeance_") && header.contains(&format!("{word}(")))
        .collect();
    let table = command("nm").args(["-D", "--defined-only"]).arg(&library).done()?;
    let exported: BTreeSet<&str> =
        table.lines().filter_map(|line| line.split(' ').nth(2)).collect();
    assert_eq!(exported, declared);
    let named = command("readelf").arg("-d").arg(&library).done()?;
    assert!(named.contains("[libecheance.so.1]"), "{named}");

    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        tools::skipped("the consumer is a program for Linux on x86_64, which this is not");
        return Ok(());
    }
    let path = format!("LD_LIBRARY_PATH={}", outside.0.join("lib").display());
    let told = command("env").arg(path).arg("tests/abi/consumer-1.x86_64-linux").done()?;
    assert_eq!(told, fs::read_to_string(root().join("tests/abi/consumer-1.txt"))?);
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
    licensed(&unpacked)?;
    // A library for tests is built as programs for the same machine are.
    if env::var_os("ECHEANCE_BUILT").is_some() {
        nothing_tells_where_it_was_built(&unpacked)?;
    }
    consume(&outside.0, &unpacked)
}

/// The Debian packages, in a root of their own: installed, used as the tarball is, and removed without a trace.
#[test]
fn the_debian_packages_are_installed_and_removed() -> Result<(), Any> {
    if !tools::here("dpkg-deb")? {
        return Ok(());
    }
    let outside = Outside::new("deb")?;
    let folder = format!("CARGO_TARGET_DIR={}", outside.0.display());
    let pack = || -> Result<BTreeMap<String, Option<Vec<u8>>>, Any> {
        installer("deb", &[&folder, EPOCH])?;
        everything(&outside.0.join("dist"))
    };
    let packed = pack()?;
    assert_eq!(packed.len(), 3, "two packages and their sums");
    assert!(packed == pack()?, "packed twice, not the same");

    let root = outside.0.join("root");
    let known = root.join("var/lib/dpkg");
    fs::create_dir_all(known.join("updates"))?;
    fs::write(known.join("status"), "")?;
    let dpkg = |arguments: &[&str]| {
        let root = format!("--root={}", root.display());
        // The root has no libc6 to depend on, and not every machine's tests are root.
        let forced = ["--force-depends", "--force-not-root", "--force-script-chrootless"];
        command("dpkg").arg(root).args(forced).args(arguments).done()
    };
    let debs: Vec<&str> = packed.keys().map(String::as_str).filter(|path| is_deb(path)).collect();
    let library = debs.iter().find(|path| path.contains("libecheance1_")).ok_or("no library")?;
    let asked_for = command("dpkg-deb").args(["--info", library, "shlibs"]).done()?;
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(asked_for, format!("libecheance 1 libecheance1 (>= {version})\n"));
    dpkg(&[&["--install"], debs.as_slice()].concat())?;
    let libraries = fs::read_dir(root.join("usr/lib"))?.next().ok_or("no libraries")??.path();
    let program = outside.0.join("consumer");
    let compiled = command("cc").args(STRICT).arg("-o").arg(&program);
    compiled
        .arg(root.join("usr/share/doc/echeance/examples/exam_transfer.c"))
        .arg(format!("-I{}", root.join("usr/include").display()))
        .arg(format!("-L{}", libraries.display()))
        .arg(format!("-Wl,-rpath,{}", libraries.display()))
        .arg("-lecheance")
        .done()?;
    answers(&program, true)?;
    the_packages_tell_their_size(&root)?;
    the_packages_say_who_owns_what(&root)?;
    installer("deb", &[&folder, EPOCH, "DEBFULLNAME=A. Person", "DEBEMAIL=person@example.org"])?;
    let theirs = command("dpkg-deb").args(["--field", library, "Maintainer"]).done()?;
    assert_eq!(theirs, "A. Person <person@example.org>\n");
    let twice = script("deb", &[&folder, EPOCH, "DEBEMAIL=A. Person <person@example.org>"])?.done();
    assert!(twice.is_err_and(|error| error.contains("an address alone")));
    dpkg(&["--purge", "libecheance-dev", "libecheance1"])?;
    let left: Vec<String> = everything(&root)?.into_keys().collect();
    let theirs = format!("{}/var", root.display());
    assert!(left.iter().all(|path| path.starts_with(&theirs)), "{left:?}");
    Ok(())
}

/// Of both packages apt knows how much room they take.
fn the_packages_tell_their_size(root: &Path) -> Result<(), Any> {
    let status = fs::read_to_string(root.join("var/lib/dpkg/status"))?;
    let sizes: Vec<u64> = status
        .lines()
        .filter_map(|line| line.strip_prefix("Installed-Size: "))
        .map(str::parse)
        .collect::<Result<_, _>>()?;
    let files = everything(&root.join("usr"))?;
    let bytes: usize = files.values().flatten().map(Vec::len).sum();
    let kib = u64::try_from(bytes / 1024)?;
    // Each file is rounded up, and each folder counts.
    let told = sizes.iter().sum::<u64>();
    assert!(sizes.len() == 2 && (kib..kib + 300).contains(&told), "{sizes:?}, {kib}");
    Ok(())
}

/// Of both packages apt shows who answers for them and what they are; who owns what stands as Debian's machines read it.
fn the_packages_say_who_owns_what(root: &Path) -> Result<(), Any> {
    let status = fs::read_to_string(root.join("var/lib/dpkg/status"))?;
    let nobody = "Maintainer: The echeance developers <nobody@echeance.invalid>";
    assert_eq!(status.lines().filter(|line| *line == nobody).count(), 2, "{status}");
    for package in status.split("\n\n").filter(|package| !package.trim().is_empty()) {
        let (_, description) = package.split_once("\nDescription: ").ok_or("no description")?;
        let lines: Vec<&str> = description.lines().collect();
        let long = lines.iter().skip(1).take_while(|line| line.starts_with(' ')).count();
        assert!((2..=4).contains(&long), "{description}");
        assert!(lines.iter().take(long + 1).all(|line| line.chars().count() <= 80));
    }
    for name in ["libecheance1", "libecheance-dev"] {
        let told = fs::read_to_string(root.join("usr/share/doc").join(name).join("copyright"))?;
        // Paragraphs of fields, whose further lines begin with a space: none is empty.
        let paragraphs: Vec<Vec<&str>> =
            told.trim_end().split("\n\n").map(|paragraph| paragraph.lines().collect()).collect();
        let mut fields = Vec::new();
        for paragraph in &paragraphs {
            let names = paragraph.iter().filter(|line| !line.starts_with(' '));
            let names = names.map(|line| line.split_once(':').map(|(name, _)| name));
            fields.push(names.collect::<Option<Vec<_>>>().ok_or("no field")?);
        }
        let expected: [&[&str]; 4] = [
            &["Format", "Upstream-Name", "Comment"],
            &["Files", "Copyright", "License"],
            &["License"],
            &["License"],
        ];
        assert_eq!(fields, expected);
        for line in [
            "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
            "Copyright: 2026 The echeance developers",
            "License: Expat or Apache-2.0",
            "License: Expat\n Permission is hereby granted, free of charge, to any person obtaining a copy",
            "License: Apache-2.0\n                               Apache License",
            " cfg-if 1.0.5",
        ] {
            assert!(told.contains(&format!("\n{line}\n")) || told.starts_with(line), "{line}");
        }
    }
    Ok(())
}

fn is_deb(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "deb")
}

/// What vcpkg does with the port of an unpacked tarball, as far as `CMake` alone can: vcpkg itself is in no registry.
#[test]
fn the_port_of_vcpkg_can_be_used() -> Result<(), Any> {
    if !tools::here("cmake")? || !tools::here("make")? {
        return Ok(());
    }
    let outside = Outside::new("vcpkg")?;
    let folder = format!("CARGO_TARGET_DIR={}", outside.0.display());
    let tarball = installer("dist", &[&folder, EPOCH])?;
    let unpacked = unpack(Path::new(tarball.trim_end()), &outside.0)?;
    let port = unpacked.join("share/doc/echeance/vcpkg/echeance");
    let manifest: serde_json::Value = serde_json::from_slice(&fs::read(port.join("vcpkg.json"))?)?;
    assert_eq!(manifest["version"], env!("CARGO_PKG_VERSION"));
    let packages = outside.0.join("packages");
    let set = |name: &str, path: &Path| format!("-D{name}={}", path.display());
    command("cmake")
        .arg("-DPORT=echeance")
        .arg(set("CURRENT_PORT_DIR", &port))
        .arg(set("CURRENT_PACKAGES_DIR", &packages))
        .arg("-P")
        .arg(port.join("portfile.cmake"))
        .done()?;
    assert!(fs::read_to_string(packages.join("share/echeance/copyright"))?.contains("MIT License"));
    let project = outside.0.join("consumer");
    fs::create_dir(&project)?;
    fs::copy(root().join("examples/exam_transfer.c"), project.join("exam_transfer.c"))?;
    by_cmake(&project, &packages)
}

/// Who has a stack of calls in the library sees names: they stand beside it, and it says where.
#[test]
fn the_debug_symbols_are_beside_the_library() -> Result<(), Any> {
    let outside = Outside::new("debug")?;
    installer("install", &[&format!("PREFIX={}", outside.0.display())])?;
    let name = concat!("libecheance.so.", env!("CARGO_PKG_VERSION"));
    let library = outside.0.join("lib").join(name);
    let told = concat!("libecheance.so.", env!("CARGO_PKG_VERSION"), ".debug\0").as_bytes();
    let bytes = fs::read(&library)?;
    assert!(bytes.windows(told.len()).any(|part| part == told), "where they are is not said");
    let symbols = |file: &Path| -> Result<usize, Any> {
        let table = command("readelf").args(["--symbols", "--wide"]).arg(file).done()?;
        Ok(table.lines().filter(|line| line.contains(" FUNC ") && !line.contains(" UND ")).count())
    };
    let beside = symbols(&library.with_file_name(format!("{name}.debug")))?;
    assert!(beside > 2 * symbols(&library)?, "{beside} names beside the library");
    Ok(())
}

/// A tar that fails, and one that leaves out a file: no tarball, and no sums of it, is left.
#[test]
fn a_tarball_that_fails_is_not_left() -> Result<(), Any> {
    let outside = Outside::new("no-tarball")?;
    let folder = outside.0.join("tools");
    let target = format!("CARGO_TARGET_DIR={}", outside.0.display());
    let less = format!("exec {} --exclude libecheance.a \"$@\"", there("tar")?);
    for script in ["exit 1", &less] {
        tool(&folder, "tar", script)?;
        let told = script_with(&folder, "dist", &[&target, EPOCH])?.done();
        assert!(told.is_err(), "{script}");
        assert_eq!(names(&outside.0.join("dist"))?, [""; 0], "{script}");
    }
    Ok(())
}

/// Sources from an archive have no commit to take the time from.
#[test]
fn a_tarball_takes_the_time_that_it_is_given() -> Result<(), Any> {
    let outside = Outside::new("time")?;
    let sources = outside.0.join("sources");
    fs::create_dir(&sources)?;
    command("cp").arg("-R").args(SOURCES).arg(&sources).done()?;
    let target = format!("CARGO_TARGET_DIR={}", outside.0.display());
    let pack = |more: &[&str]| -> Result<String, Any> {
        let built = format!("BUILT={}", built()?.display());
        let pack = command(sources.join("ffi/install.sh")).args(["dist", &target, &built]);
        Ok(pack.args(more).done()?)
    };
    for unclear in [&[][..], &["SOURCE_DATE_EPOCH=now"]] {
        let told = pack(unclear);
        assert!(told.is_err_and(|error| error.to_string().contains("give SOURCE_DATE_EPOCH")));
        assert!(!outside.0.join("dist").exists());
    }
    let tarball = pack(&[EPOCH])?;
    let list = command("tar").args(["--list", "--verbose", "--utc", "--full-time", "--file"]);
    let list = list.arg(tarball.trim_end()).done()?;
    assert!(list.lines().count() > 20, "{list}");
    assert!(list.lines().all(|line| line.contains(" 2025-11-22 00:00:00 ")), "{list}");
    Ok(())
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
/// and the examples beside it; what it shows as output is compared, or renewed under `ECHEANCE_RENEW`.
#[test]
fn the_guide_is_run() -> Result<(), Any> {
    let outside = Outside::new("guide")?;
    let folder = format!("CARGO_TARGET_DIR={}", outside.0.display());
    let tarball = installer("dist", &[&folder, EPOCH])?;
    let prefix = unpack(Path::new(tarball.trim_end()), &outside.0)?;
    let doc = prefix.join("share/doc/echeance");
    let examples = doc.join("examples");
    let guide = fs::read_to_string(doc.join("README.md"))?;
    let renews = env::var_os("ECHEANCE_RENEW").is_some();
    let mut renewed = guide.clone();
    let mut ran = None;
    let mut compared = 0;
    for (language, block) in fenced(&guide) {
        match language.split_once(' ') {
            None if language == "sh" => ran = shell(block, &examples, &prefix)?,
            None if language == "text" => {
                if let Some(output) = ran.take() {
                    let shown = |text: &str| format!("```text\n{text}```\n");
                    renewed = renewed.replace(&shown(block), &shown(&output));
                    assert!(renews || output == block, "shown:\n{block}\nprinted:\n{output}");
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
    if renews {
        fs::write(root().join("ffi/GUIDE.md"), renewed)?;
    }
    Ok(())
}

/// How each language of the guide's table is known to be here.
const LANGUAGES: [(&str, &str, &[&str]); 9] = [
    ("Go", "go", &["version"]),
    ("Java", "java", &["--version"]),
    ("C#", "mcs", &["--version"]),
    ("PHP", "php", &["--ri", "FFI"]),
    ("Ruby", "ruby", &["--version"]),
    ("Node", "node", &["--version"]),
    ("Perl", "perl", &["-MFFI::Platypus", "-e", "1"]),
    ("Fortran", "gfortran", &["--version"]),
    ("R", "R", &["--version"]),
];

/// The commands of the guide's table, as they stand, on what is installed and nothing else of ours.
#[test]
fn other_languages_ask_the_same() -> Result<(), Any> {
    let outside = Outside::new("languages")?;
    installer("install", &[&format!("PREFIX={}", outside.0.display())])?;
    let doc = outside.0.join("share/doc/echeance");
    let guide = fs::read_to_string(doc.join("README.md"))?;
    let (_, rest) = guide.split_once("\n## From other languages\n").ok_or("no such section")?;
    let rows = rest.lines().skip_while(|line| !line.starts_with("| --- |")).skip(1);
    let mut commands = BTreeMap::new();
    for row in rows.take_while(|line| line.starts_with('|')) {
        let (language, _) = row.trim_matches(['|', ' ']).split_once(" |").ok_or("no language")?;
        let (_, command) = row.rsplit_once("| `").ok_or("no command")?;
        commands.insert(language, command.trim_end_matches(['|', ' ', '`']));
    }
    assert_eq!(commands.len(), LANGUAGES.len(), "{commands:?}");
    let prefix = outside.0.display();
    let found = format!(
        "export ECHEANCE={prefix} PKG_CONFIG_PATH={prefix}/lib/pkgconfig LD_LIBRARY_PATH={prefix}/lib GOCACHE={prefix}/go\n"
    );
    // `make languages` fetches what no package of the system brings: a newer Java, and what lets Node call C.
    let fetched = root().join("target/languages");
    let path = env::var("PATH")?;
    let tools = format!(
        "export PATH={0}/bin:{path} NODE_PATH={0}/node_modules\n",
        fetched.canonicalize().unwrap_or_default().display()
    );
    for (language, tool, arguments) in LANGUAGES {
        if matches!(language, "Java" | "Node") && !fetched.exists() {
            tools::skipped(&format!(
                "no target/languages for {language}, which make languages fetches"
            ));
            continue;
        }
        if !tools::works(tool, arguments)? {
            continue;
        }
        let command_line = commands.get(language).ok_or(language)?;
        // R runs make, which would tell its folders to a make above it.
        let apart = ["-u", "MAKEFLAGS", "-u", "MFLAGS", "-u", "MAKELEVEL", "-C"];
        let shell = command("env").args(apart).arg(doc.join("examples/languages"));
        let shell = shell.args(["sh", "-eu", "-c", &format!("{found}{tools}{command_line}")]);
        let told = shell.done().map_err(|error| format!("{language}: {error}"))?;
        // R CMD SHLIB shows what it runs.
        let told: Vec<&str> =
            told.lines().filter(|line| !line.contains("exam_transfer_r")).collect();
        assert_eq!(told, ["eligible", "reason 1002", "reason 3"], "{language}");
    }
    Ok(())
}

/// The two commands of the project's own page, as they stand.
#[test]
fn the_commands_of_the_readme_build() -> Result<(), Any> {
    let outside = Outside::new("readme")?;
    installer("install", &[&format!("PREFIX={}", outside.0.display())])?;
    let examples = outside.0.join("share/doc/echeance/examples");
    let readme = fs::read_to_string(root().join("README.md"))?;
    let block = fenced(&readme)
        .find(|(language, block)| *language == "console" && block.starts_with("$ cc "));
    let (_, block) = block.ok_or("no block of commands")?;
    let found =
        "export PKG_CONFIG_PATH=\"$ECHEANCE/lib/pkgconfig\" LD_LIBRARY_PATH=\"$ECHEANCE/lib\"";
    let commands: Vec<&str> = block.lines().filter_map(|line| line.strip_prefix("$ ")).collect();
    assert_eq!(commands.len(), 2);
    for build in commands {
        let program = if build.starts_with("cobc ") { "exam_transfer" } else { "a.out" };
        let commands = format!("{found}\n{build}\n./{program}\n");
        if let Some(output) = shell(&commands, &examples, &outside.0)? {
            assert_eq!(output, "eligible\nreason 1002\nreason 3\n", "{build}");
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
    for tool in ["pkg-config", "cmake", "c++", "cobc", "sqlite3"] {
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
    Ok(script(mode, options)?.done()?)
}

fn script(mode: &str, options: &[&str]) -> Result<Tool, Any> {
    let built = format!("BUILT={}", built()?.display());
    Ok(command("ffi/install.sh").arg(mode).arg(built).args(options))
}

/// The script, with a folder of tools that come before those of the machine.
fn script_with(tools: &Path, mode: &str, options: &[&str]) -> Result<Tool, Any> {
    let mut path = OsString::from(tools);
    path.push(":");
    path.push(env::var_os("PATH").ok_or("no PATH")?);
    let path = path.into_string().map_err(|_| "a path that is no text")?;
    Ok(script(mode, options)?.env("PATH", &path))
}

/// A tool of that name, in a folder.
fn tool(folder: &Path, name: &str, script: &str) -> Result<(), Any> {
    fs::create_dir_all(folder)?;
    let file = folder.join(name);
    fs::write(&file, format!("#!/bin/sh\n{script}\n"))?;
    Ok(fs::set_permissions(file, fs::Permissions::from_mode(0o755))?)
}

/// Where the machine has a tool.
fn there(tool: &str) -> Result<String, Any> {
    let told = command("sh").args(["-c", "command -v \"$1\"", "sh", tool]).done()?;
    Ok(told.trim_end().to_owned())
}

/// What is in a folder, in order.
fn names(folder: &Path) -> Result<Vec<String>, Any> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().into_string().map_err(|_| "a name that is no text")?);
    }
    names.sort();
    Ok(names)
}

/// Everything in a folder: of each path what it holds, or points to; of a folder nothing.
fn everything(folder: &Path) -> Result<BTreeMap<String, Option<Vec<u8>>>, Any> {
    let mut all = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop().filter(|folder| folder.exists()) {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            let there = if path.is_symlink() {
                Some(fs::read_link(&path)?.into_os_string().into_encoded_bytes())
            } else if path.is_dir() {
                folders.push(path.clone());
                None
            } else {
                Some(fs::read(&path)?)
            };
            all.insert(path.display().to_string(), there);
        }
    }
    Ok(all)
}

/// The folder with the library, built once.
fn built() -> Result<&'static Path, String> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| {
        if let Some(given) = env::var_os("ECHEANCE_BUILT") {
            return Ok(root().join(given));
        }
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("..");
        toolchain::build(&target)?;
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

    let shared = asked(&["--cflags", "--libs"])?;
    let path = format!("-Wl,-rpath,{}", libraries.display());
    let alone = asked(&["--static", "--cflags", "--libs"])?;
    let archive = alone.replace("-lecheance", "-l:libecheance.a");
    for compiler in ["cc", "clang"] {
        if !tools::here(compiler)? {
            continue;
        }
        let compile = |kind: &str, flags: &str| -> Result<PathBuf, Any> {
            let program = source.with_file_name(format!("by-{compiler}-{kind}"));
            let compiler: Tool = command(compiler).args(STRICT).arg("-o").arg(&program).arg(source);
            compiler.args(flags.split_whitespace()).done()?;
            Ok(program)
        };
        answers(&compile("shared", &format!("{shared} {path}"))?, true)?;
        answers(&compile("static", &archive)?, false)?;
        answers_alone(&compile("alone", &format!("-static {alone}"))?)?;
    }
    Ok(())
}

fn by_cmake(project: &Path, prefix: &Path) -> Result<(), Any> {
    let build = project.join("build");
    let version = concat!("(echeance ", env!("CARGO_PKG_VERSION"));
    fs::write(project.join("CMakeLists.txt"), CMAKE.replace("(echeance VERSION", version))?;
    cmake(project, &build, prefix).done()?;
    command("cmake").arg("--build").arg(&build).done()?;
    answers(&build.join("shared"), true)?;
    answers(&build.join("static"), false)?;
    answers_alone(&build.join("alone"))
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
        ("COMPONENTS shared".into(), false),
        ("OPTIONAL_COMPONENTS shared".into(), true),
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
    assert_eq!(run(program, b"")?, "eligible\nreason 1002\nreason 3\n");
    let needed = command("readelf").arg("-d").arg(program).done()?;
    assert_eq!(needed.contains("[libecheance.so."), shared, "{needed}");
    Ok(())
}

/// Runs the example, which needs no shared library at all.
fn answers_alone(program: &Path) -> Result<(), Any> {
    answers(program, false)?;
    let needed = command("readelf").arg("-d").arg(program).done()?;
    assert!(!needed.contains("(NEEDED)"), "{needed}");
    Ok(())
}
