//! Names the shared library by its ABI number, which `tests/c_abi.rs` compares with `ECHEANCE_ABI`.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libecheance.so.1");
    }
}
