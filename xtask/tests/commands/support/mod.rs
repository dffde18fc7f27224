//! A project of its own for a test, and running a command in it.

#![allow(dead_code, reason = "each test program uses a part of it")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

/// A directory that looks like the project, version 1.2.3.
pub(crate) struct Project {
    pub(crate) root: PathBuf,
}

impl Project {
    pub(crate) fn new(name: &str) -> Self {
        let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("specs/overlays")).expect("a directory can be made");
        let project = Self { root };
        project.write("Cargo.toml", "[workspace.package]\nversion = \"1.2.3\"\n");
        project
    }

    pub(crate) fn write(&self, path: &str, text: &str) -> PathBuf {
        let path = self.root.join(path);
        let directory = path.parent().expect("a file is in a directory");
        fs::create_dir_all(directory).expect("a directory can be made");
        fs::write(&path, text).expect("a file can be written");
        path
    }

    pub(crate) fn read(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.root.join(path)).ok()
    }

    /// Runs a command of xtask.
    pub(crate) fn run(&self, arguments: &[&str], input: &str) -> CommandOutput {
        let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["--root".as_ref(), self.root.as_os_str()])
            .args(arguments)
            .current_dir(&self.root)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut stdin = child.stdin.take().expect("its input is piped");
        // The program may end without reading its input.
        let input = input.as_bytes().to_vec();
        let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
        let output = CommandOutput::of(&child.wait_with_output().expect("the program ends"));
        writer.join().expect("writing does not panic");
        output
    }
}

#[derive(Debug, PartialEq)]
pub(crate) struct CommandOutput {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl CommandOutput {
    fn of(output: &Output) -> Self {
        Self {
            code: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    pub(crate) fn succeeded(&self) -> &Self {
        assert_eq!(self.code, Some(0), "{}", self.stderr);
        self
    }

    /// Failed in an orderly way, with all of these in its message.
    pub(crate) fn failed(&self, messages: &[&str]) -> &Self {
        assert_eq!(self.code, Some(1), "{self:?}");
        for message in messages {
            assert!(self.stderr.contains(message), "{message:?} is not in:\n{}", self.stderr);
        }
        self
    }
}

/// The directory of this project.
pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Copies a file or a directory.
pub(crate) fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).expect("a directory can be made");
        for entry in fs::read_dir(from).expect("it can be listed") {
            let entry = entry.expect("it can be listed");
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::create_dir_all(to.parent().expect("a file is in a directory")).expect("a directory can be made");
        fs::copy(from, to).expect("it can be copied");
    }
}

/// The text from where `from` stands up to where `to` stands after it.
pub(crate) fn part<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let start = text.find(from).unwrap_or_else(|| panic!("{from:?} is not in\n{text}"));
    let rest = &text[start..];
    &rest[..rest.find(to).unwrap_or(rest.len())]
}

/// Asserts that the page of regeneration shows a text between two marks; `UPDATE_PAGE` writes it there.
pub(crate) fn assert_on_page(mark: &str, shown: &str) {
    const PAGE: &str = "docs/regenerating.md";
    let path = repository().join(PAGE);
    let page = fs::read_to_string(&path).expect("the page is there");
    let (begin, end) = (format!("<!-- {mark}: begin -->\n"), format!("<!-- {mark}: end -->"));
    let start = page.find(&begin).expect("the page has the mark") + begin.len();
    let stop = page.find(&end).expect("the page has the mark");
    if std::env::var_os("UPDATE_PAGE").is_some() {
        fs::write(path, format!("{}{shown}{}", &page[..start], &page[stop..])).expect("the page can be written");
        return;
    }
    assert!(
        page[start..stop] == *shown,
        "{PAGE} is stale: UPDATE_PAGE=1 cargo test -p xtask --test commands -- --test-threads 1 regenerate removed_operations\n{shown}"
    );
}

/// Takes the features of these groups out of a manifest.
pub(crate) fn without_features(manifest: &str, groups: &[&str]) -> String {
    groups.iter().fold(manifest.to_owned(), |text, group| {
        let (listed, own) = (format!("  \"genauth-{group}\",\n"), format!("genauth-{group} = [\"genauth-core\"]\n"));
        assert!(text.contains(&listed) && text.contains(&own), "{group} has no feature");
        text.replace(&listed, "").replace(&own, "")
    })
}

/// The text of a value with the members of every object from last to first.
pub(crate) fn reversed(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let texts: Vec<String> =
                members.iter().rev().map(|(name, value)| format!("{}: {}", json!(name), reversed(value))).collect();
            format!("{{{}}}", texts.join(", "))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(reversed).collect::<Vec<_>>().join(", ")),
        scalar => scalar.to_string(),
    }
}
