//! A project of its own for a test, and running a command in it.

#![allow(dead_code, reason = "each test program uses a part of it")]

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

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
        let folder = path.parent().expect("a file is in a directory");
        fs::create_dir_all(folder).expect("a directory can be made");
        fs::write(&path, text).expect("a file can be written");
        path
    }

    pub(crate) fn read(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.root.join(path)).ok()
    }

    /// Runs a command of xtask.
    pub(crate) fn run(&self, arguments: &[&str], input: &str) -> Outcome {
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
        let outcome = Outcome::of(&child.wait_with_output().expect("the program ends"));
        writer.join().expect("writing does not panic");
        outcome
    }
}

#[derive(Debug, PartialEq)]
pub(crate) struct Outcome {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Outcome {
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
