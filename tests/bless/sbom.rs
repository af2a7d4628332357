//! `echeance.cdx.json`, which goes with the C library and with the wheel: the bill of materials (`CycloneDX` 1.5), of the
//! same crates as the notices (`third_party`). The one that maturin makes names the folder that it was made in.

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Value, json};

use super::{Generated, third_party};
use crate::command::root;

/// The sum of a crate, by name and version.
type Sums = BTreeMap<(String, String), String>;

/// The packages, and their files.
const GIVEN: [(&str, &str); 2] =
    [("echeance-ffi", "ffi/echeance.cdx.json"), ("echeance-python", "python/echeance.cdx.json")];

/// What must stand in the files.
///
/// # Errors
///
/// A crate that the lock does not have.
pub fn files() -> Result<Vec<Generated>, String> {
    let sums = checksums()?;
    GIVEN.iter().map(|(package, path)| file(package, path, &sums)).collect()
}

fn file(built_from: &str, path: &str, sums: &Sums) -> Result<Generated, String> {
    let mut components = Vec::new();
    for package in third_party::linked(built_from)? {
        let part = |key: &str| package.get(key).and_then(Value::as_str).unwrap_or_default();
        let (name, version) = (part("name"), part("version"));
        let sum = sums.get(&(name.to_owned(), version.to_owned()));
        let sum = sum.ok_or_else(|| format!("Cargo.lock has no sum of {name} {version}"))?;
        let mut component = component("cargo", name, version, part("license"));
        if let Some(members) = component.as_object_mut() {
            members.insert("hashes".into(), json!([{ "alg": "SHA-256", "content": sum }]));
        }
        components.push(component);
    }
    components.extend(
        third_party::of_rust()
            .map(|(name, version, licence)| component("cargo", name, version, licence)),
    );
    components.extend(
        third_party::of_zig()
            .map(|(name, version, licence)| component("pypi", name, version, licence)),
    );
    components.extend(
        third_party::of_npm(built_from)
            .map(|(name, version, licence)| component("npm", name, version, licence)),
    );
    let bill = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "library",
                "bom-ref": "echeance",
                "name": "echeance",
                "version": env!("CARGO_PKG_VERSION"),
                "licenses": [{ "expression": env!("CARGO_PKG_LICENSE") }],
            },
        },
        "components": components,
    });
    let text = serde_json::to_string_pretty(&bill).map_err(|error| error.to_string())?;
    Ok(Generated { path: path.into(), text: text + "\n" })
}

fn component(registry: &str, name: &str, version: &str, licence: &str) -> Value {
    // Of old crates, a stroke stands for "or".
    let licence = licence.replace('/', " OR ");
    let url = format!("pkg:{registry}/{name}@{version}");
    json!({
        "type": "library",
        "bom-ref": url,
        "name": name,
        "version": version,
        "licenses": [{ "expression": licence }],
        "purl": url,
    })
}

/// The sums of the crates that are not ours.
fn checksums() -> Result<Sums, String> {
    let lock = fs::read_to_string(root().join("Cargo.lock"));
    let lock = lock.map_err(|error| format!("Cargo.lock: {error}"))?;
    let of = |package: &str, key: &str| -> Option<String> {
        let line = package.lines().find_map(|line| line.strip_prefix(key))?;
        Some(line.strip_prefix(" = \"")?.strip_suffix('"')?.to_owned())
    };
    let packages = lock.split("[[package]]");
    let sums = packages.filter_map(|package| {
        Some(((of(package, "name")?, of(package, "version")?), of(package, "checksum")?))
    });
    Ok(sums.collect())
}
