//! Runs the program as a newcomer does: without credentials.

use std::process::Command;

#[test]
fn program_runs_without_credentials_and_ends_with_what_to_do_next() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_quickstart"));
    for name in ["PROVE_CLIENT_ID", "PROVE_CLIENT_SECRET", "GENAUTH_ACCESS_KEY_ID", "GENAUTH_ACCESS_KEY_SECRET"] {
        command.env_remove(name);
    }
    let output = command.output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    for call in ["POST /v3/mfa-status", "POST /v3/unify-bind", "POST /api/v3/set-mfa-status", "Rejected before sending"]
    {
        assert!(text.contains(call), "{call}: {text}");
    }
    let (_, next) = text.split_once("What next?\n").unwrap();
    // The packages and files that it names exist.
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    for (named, file) in [
        ("README.md, \"Usage\"", "README.md"),
        ("sandbox/README.md, \"In a test\"", "sandbox/README.md"),
        ("cargo run -p recipes", "examples/recipes/src/retries.rs"),
        ("cargo run -p step-up-web", "examples/step_up_web/Cargo.toml"),
    ] {
        assert!(next.contains(named), "{next}");
        let text = std::fs::read_to_string(format!("{root}/{file}")).unwrap();
        if let Some((_, section)) = named.split_once(", \"") {
            assert!(
                text.contains(&format!("\n## {}", section.trim_end_matches('"'))),
                "{file} has no section {section}"
            );
        }
    }
}
