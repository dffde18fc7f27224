//! What the flows do not allow does not compile, and the compiler says so in words that help.
//!
//! Its messages are kept beside the cases. Every compiler words them a little differently, so that they are compared
//! with one version only. After a change: `TRYBUILD=overwrite cargo test -p identity-apis-compile-fail`, and read the difference.

/// The version whose messages are kept.
const COMPILER: &str = "rustc 1.95.";

#[test]
fn invalid_transitions_do_not_compile() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = std::process::Command::new(rustc).arg("--version").output().unwrap().stdout;
    let version = String::from_utf8_lossy(&version);
    if !version.starts_with(COMPILER) {
        println!("left out: the messages kept are those of {COMPILER}x, this is {version}");
        return;
    }
    trybuild::TestCases::new().compile_fail("cases/*.rs");
}
