//! `cargo xtask corpus` on the documents of our own, which need no network.

use std::path::Path;
use std::process::Command;

#[test]
fn corpus_of_our_own_documents_gives_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command.arg("--root").arg(&root).args(["corpus", "--own", "--verbose"]).output().expect("it starts");
    let table = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{table}\n{}", String::from_utf8_lossy(&output.stderr));
    let rows: Vec<&str> = table.lines().filter(|line| line.contains("| this project |")).collect();
    let documents = std::fs::read_dir(root.join("xtask/tests/corpus")).expect("there are documents").count();
    assert_eq!(rows.len(), documents, "{table}");
    for row in rows {
        assert!(row.contains("| code"), "{row}");
    }
}
