//! Invalid transitions of the flows do not compile, and the compiler's messages are helpful.
//!
//! The expected messages are stored beside the cases. Compiler versions word them differently, so that they are compared with
//! one version only. To update them: `TRYBUILD=overwrite cargo test -p identity-apis-compile-fail`, then read the diff.

/// The compiler version of the stored messages.
const COMPILER: &str = "rustc 1.95.";

#[test]
fn invalid_transitions_do_not_compile() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = std::process::Command::new(rustc).arg("--version").output().unwrap().stdout;
    let version = String::from_utf8_lossy(&version);
    if !version.starts_with(COMPILER) {
        println!("skipped: the stored messages are those of {COMPILER}x, this is {version}");
        return;
    }
    trybuild::TestCases::new().compile_fail("cases/*.rs");
}
