//! The dependent crate: one package with a program for each subject, so that all subjects get the same versions.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::cargo::{self, Built};
use super::rivals::Package;
use super::subject::{Maker, Subject};
use crate::process;
use crate::project::Failure;

/// A subject whose packages are there.
pub(super) struct Prepared {
    pub(super) subject: &'static Subject,
    pub(super) packages: Vec<Package>,
}

/// What is built of the dependent crate.
#[derive(Clone, Copy)]
pub(super) struct Program<'a> {
    pub(super) name: &'a str,
    /// With serde's derive, tokio and reqwest of its own.
    pub(super) has_base: bool,
    pub(super) is_release: bool,
}

/// The package, written to the work directory.
pub(super) struct Dependent {
    directory: PathBuf,
}

/// A program with nothing but the libraries that most programs with a client have already.
pub(super) const BASE: Program<'_> = Program { name: "base", has_base: true, is_release: false };

const BASE_SOURCE: &str = r#"//! What the program does without the client.

#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct Item {
    id: u64,
    name: Option<String>,
}

/// Gets and sends a value.
pub async fn run() {
    let client = reqwest::Client::new();
    let response = client.get("https://localhost/item").send().await.unwrap();
    let item: Item = response.json().await.unwrap();
    println!("{:?}", client.post("https://localhost/item").json(&item).send().await);
}
"#;

impl Dependent {
    /// Writes the package and downloads what it needs, so that no download is measured.
    pub(super) fn write(work: &Path, root: &Path, subjects: &[Prepared]) -> Result<Self, Failure> {
        let directory = work.join("dependent");
        let failed = |error: std::io::Error| Failure::file(&directory.display().to_string(), &error);
        fs::create_dir_all(directory.join("src")).map_err(failed)?;
        fs::write(directory.join("Cargo.toml"), manifest(subjects)).map_err(failed)?;
        fs::write(directory.join("src/base.rs"), BASE_SOURCE).map_err(failed)?;
        fs::write(directory.join("src/base_alone.rs"), program("base::run().await;")).map_err(failed)?;
        for Prepared { subject, .. } in subjects {
            fs::write(directory.join(format!("src/{}.rs", subject.name)), source(subject)).map_err(failed)?;
        }
        let lock = directory.join("Cargo.lock");
        if !lock.exists() {
            // What the project has tested; cargo adds what is missing and drops the rest.
            fs::copy(root.join("Cargo.lock"), lock).map_err(failed)?;
        }
        let mut fetch = cargo::command(&directory);
        process::run(fetch.args(["fetch", "--quiet"]))?;
        Ok(Self { directory })
    }

    pub(super) fn build(&self, program: Program<'_>, target: &Path) -> Result<Built, Failure> {
        cargo::run(&mut self.command(program, target))
    }

    /// The command that builds a program.
    pub(super) fn command(&self, program: Program<'_>, target: &Path) -> std::process::Command {
        let mut command = cargo::command(&self.directory);
        command.args(["build", "--offline", "--bin", program.name, "--features", program.name]);
        if program.has_base {
            command.args(["--features", "base"]);
        }
        if program.is_release {
            command.arg("--release");
        }
        command.arg("--target-dir").arg(target);
        command
    }

    /// The program's own source.
    pub(super) fn main_file(&self, name: &str) -> PathBuf {
        self.directory.join(format!("src/{name}.rs"))
    }
}

fn manifest(subjects: &[Prepared]) -> String {
    let mut features = String::from(
        "base = [\"dep:reqwest\", \"dep:serde\", \"tokio\", \"tokio/macros\", \"tokio/rt-multi-thread\"]\n\
         tokio = [\"dep:tokio\"]\n",
    );
    let mut dependencies: BTreeMap<&str, &Package> = BTreeMap::new();
    let mut programs = String::new();
    add_program(&mut programs, "base", "base_alone");
    for Prepared { subject, packages } in subjects {
        let mut selected = Vec::new();
        for package in packages {
            dependencies.insert(&package.name, package);
            selected.push(format!("\"dep:{}\"", package.name));
            selected.extend(subject.features.iter().map(|feature| format!("\"{}/{feature}\"", package.name)));
        }
        if subject.is_async() {
            selected.push("\"tokio\"".to_owned());
        }
        let _ = writeln!(features, "{} = [{}]", subject.name, selected.join(", "));
        add_program(&mut programs, subject.name, subject.name);
    }
    let mut text = format!(
        "[package]\nname = \"dependent\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n\
         [features]\n{features}\n[dependencies]\n\
         reqwest = {{ version = \"0.13\", features = [\"json\"], optional = true }}\n\
         serde = {{ version = \"1\", features = [\"derive\"], optional = true }}\n\
         tokio = {{ version = \"1\", features = [\"rt\"], optional = true }}\n"
    );
    for (name, Package { package, directory, .. }) in dependencies {
        let path = directory.display().to_string();
        let _ = writeln!(
            text,
            "{name} = {{ package = \"{package}\", path = {path:?}, default-features = false, optional = true }}"
        );
    }
    text + &programs + "\n[profile.release]\nstrip = true\n"
}

fn add_program(programs: &mut String, name: &str, file: &str) {
    let _ =
        write!(programs, "\n[[bin]]\nname = \"{name}\"\npath = \"src/{file}.rs\"\nrequired-features = [\"{name}\"]\n");
}

fn source(subject: &Subject) -> String {
    if subject.is_async() {
        return program(subject.calls);
    }
    format!(
        "#[cfg(feature = \"base\")]\nmod base;\n\nfn main() {{\n    #[cfg(feature = \"base\")]\n    drop(base::run());{}\n}}\n",
        subject.calls
    )
}

fn program(calls: &str) -> String {
    format!(
        "#[cfg(feature = \"base\")]\nmod base;\n\nfn main() {{\n    \
         tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {{\n        \
         #[cfg(feature = \"base\")]\n        base::run().await;{calls}\n    }});\n}}\n"
    )
}

impl Subject {
    /// Makes calls over HTTP, for which it needs a runtime.
    fn is_async(&self) -> bool {
        self.maker != Maker::Ours || self.calls.contains(".await")
    }
}

#[cfg(test)]
mod tests {
    use super::super::subject::SUBJECTS;
    use super::*;

    fn prepared(name: &str, packages: &[&str]) -> Prepared {
        let subject = SUBJECTS.iter().find(|subject| subject.name == name).expect("a subject");
        let package = |name: &&str| Package {
            name: (*name).to_owned(),
            package: format!("own-{name}"),
            directory: PathBuf::from("/somewhere").join(name),
        };
        Prepared { subject, packages: packages.iter().map(package).collect() }
    }

    #[test]
    fn manifest_selects_features_of_each_package() {
        let text =
            manifest(&[prepared("types", &["identity-apis"]), prepared("ploidy-both", &["ploidy_a", "ploidy_b"])]);
        for expected in [
            "\ntypes = [\"dep:identity-apis\", \"identity-apis/prove\", \"identity-apis/genauth\"]\n",
            "\nploidy-both = [\"dep:ploidy_a\", \"ploidy_a/default\", \"dep:ploidy_b\", \"ploidy_b/default\", \"tokio\"]\n",
            "\nploidy_b = { package = \"own-ploidy_b\", path = \"/somewhere/ploidy_b\", default-features = false, optional = true }\n",
            "\n[[bin]]\nname = \"types\"\npath = \"src/types.rs\"\nrequired-features = [\"types\"]\n",
        ] {
            assert!(text.contains(expected), "{expected}\nis not in\n{text}");
        }
        assert!(text.parse::<toml_edit::DocumentMut>().is_ok(), "{text}");
    }

    #[test]
    fn every_program_is_rust() {
        for subject in &SUBJECTS {
            let text = source(subject);
            assert!(syn::parse_file(&text).is_ok(), "{text}");
        }
    }
}
