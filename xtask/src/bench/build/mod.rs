//! `cargo xtask bench build`: what a user waits for, and what a user ships.
//!
//! A dependent crate with one call is built on our crate and on the clients that rivals generate from the same resolved
//! documents: from nothing, after changes, beside libraries that it has already, and in release mode. Subjects take turns in
//! each round, so that their ratios mean something. On a machine that others use as well, look at the processor time.

mod cargo;
mod dependent;
mod measured;
mod report;
mod rivals;
mod subject;
mod timings;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use self::cargo::Built;
use self::dependent::{BASE, Dependent, Prepared, Program};
use self::measured::{Record, Scenario};
use self::rivals::{Rivals, reason};
use self::subject::{Maker, SUBJECTS, Subject};
use super::{machine, page};
use crate::measure::median;
use crate::process;
use crate::project::{Failure, Project};
use crate::table::markdown;
use crate::work_dir::WorkDir;

/// The subject of `--quick`. Clients of rivals take minutes; progenitor's is compiled by `peers`.
const QUICK: [&str; 1] = ["prove-no-provider"];

/// Builds each subject and prints tables.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Subjects to measure (default: all; --list names them)
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    only: Vec<String>,

    /// What to measure: `cold` (with rebuilds after changes), `marginal` and `release` (default: all)
    #[arg(long, value_name = "PART", value_delimiter = ',')]
    parts: Vec<Part>,

    /// Name the subjects and do nothing
    #[arg(long)]
    list: bool,

    /// Rounds in which all subjects are measured; the medians count
    #[arg(long, value_name = "COUNT", default_value_t = 3)]
    rounds: usize,

    /// Prove of ours alone, cold, one round: to see that the benchmark works
    #[arg(long, conflicts_with_all = ["only", "parts", "rounds", "write"])]
    quick: bool,

    /// Print the largest pieces of the build of our crate, of cargo's own report, and measure nothing else
    #[arg(long, conflicts_with_all = ["quick", "parts", "rounds", "write"])]
    timings: bool,

    /// Where generators, clients and builds go (default: a temporary directory, which is removed)
    #[arg(long, value_name = "DIR")]
    work: Option<PathBuf>,

    /// Where --quick builds; what is there already is used (default: a directory of its own)
    #[arg(long, value_name = "DIR", requires = "quick")]
    pub(super) target: Option<PathBuf>,

    /// Write the tables to their section of the page, too
    #[arg(long)]
    write: bool,
}

/// A part of the measurement.
#[derive(clap::ValueEnum, Clone, Copy, PartialEq, Eq)]
enum Part {
    Cold,
    Marginal,
    Release,
}

/// The records of one subject, as [`Scenario::ALL`] has them.
struct Measured {
    prepared: Prepared,
    records: [Record; Scenario::ALL.len()],
}

impl Measured {
    fn record(&mut self, scenario: Scenario) -> &mut Record {
        &mut self.records[scenario as usize]
    }
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    if args.list {
        let rows: Vec<_> =
            SUBJECTS.iter().map(|subject| vec![subject.name.to_owned(), subject.description.to_owned()]).collect();
        print!("{}", markdown(&["name", "what"], &rows));
        return Ok(());
    }
    let root = project.root().canonicalize().map_err(|error| Failure::file("the project", &error))?;
    let work = WorkDir::create(args.work.as_deref(), "bench-build")?;
    if args.timings {
        return print_timings(&args.only, &root, work.path());
    }
    let quick: Vec<String> = QUICK.map(str::to_owned).to_vec();
    let subjects = subject::chosen(if args.quick { &quick } else { &args.only })?;
    let mut rivals = Rivals::new(&root, work.path());
    let (prepared, mut missing) = prepare(&subjects, &mut rivals);
    let mut bench = Bench {
        parts: if args.quick { vec![Part::Cold] } else { args.parts.clone() },
        dependent: Dependent::write(work.path(), &root, &prepared)?,
        work: work.path(),
        shared: args.target.as_deref(),
        base: Record::default(),
    };
    let mut measured: Vec<Measured> = prepared.into_iter().map(Measured::new).collect();
    let rounds = if args.quick { 1 } else { args.rounds.max(1) };
    for round in 1..=rounds {
        bench.build_base()?;
        let mut failed = Vec::new();
        let mut order: Vec<usize> = (0..measured.len()).collect();
        if round % 2 == 0 {
            order.reverse();
        }
        for index in order {
            let subject = measured[index].prepared.subject;
            eprintln!("{} (round {round} of {rounds}) ...", subject.name);
            match bench.measure(&mut measured[index]) {
                Ok(()) => {}
                Err(failure) if subject.maker == Maker::Ours => return Err(failure),
                Err(failure) => {
                    eprintln!("{failure}");
                    failed.push((subject, reason(&failure.to_string(), work.path())));
                }
            }
        }
        // Half a set of figures would be taken for a whole one.
        measured.retain(|measured| !failed.iter().any(|(subject, _)| subject.name == measured.prepared.subject.name));
        missing.extend(failed);
    }
    bench.remove_targets();
    let report = bench.report(&measured, &missing, &rivals.versions(), rounds);
    print!("{report}");
    if args.quick && !missing.is_empty() {
        return Err(Failure::new("error: not every subject was measured; the reasons stand below the tables"));
    }
    if args.write { page::write_section(project, "build", &report) } else { Ok(()) }
}

/// The packages of the subjects, and why others have none.
fn prepare(subjects: &[&'static Subject], rivals: &mut Rivals<'_>) -> (Vec<Prepared>, Vec<(&'static Subject, String)>) {
    let (mut prepared, mut missing) = (Vec::new(), Vec::new());
    for &subject in subjects {
        match rivals.packages(subject) {
            Ok(packages) => prepared.push(Prepared { subject, packages }),
            Err(reason) => {
                eprintln!("{}: {reason}", subject.name);
                missing.push((subject, reason));
            }
        }
    }
    (prepared, missing)
}

/// Builds one subject and prints what takes longest.
fn print_timings(only: &[String], root: &Path, work: &Path) -> Result<(), Failure> {
    let default = ["all".to_owned()];
    let mut rivals = Rivals::new(root, work);
    let (prepared, missing) = prepare(&subject::chosen(if only.is_empty() { &default } else { only })?, &mut rivals);
    if let Some((subject, reason)) = missing.first() {
        return Err(Failure::new(format!("error: {}: {reason}", subject.name)));
    }
    let dependent = Dependent::write(work, root, &prepared)?;
    println!("{}", machine::description());
    for Prepared { subject, .. } in &prepared {
        let target = work.join("target");
        remove(&target)?;
        let program = Program { name: subject.name, has_base: false, is_release: false };
        cargo::run(dependent.command(program, &target).arg("--timings"))?;
        let path = target.join("cargo-timings/cargo-timing.html");
        let page = fs::read_to_string(&path).map_err(|error| Failure::file(&path.display().to_string(), &error))?;
        println!("\n{}\n\n{}", subject.description, timings::table(timings::units(&page)?));
        remove(&target)?;
    }
    Ok(())
}

impl Measured {
    fn new(prepared: Prepared) -> Self {
        Self { prepared, records: Default::default() }
    }
}

/// What all subjects are measured with.
struct Bench<'a> {
    parts: Vec<Part>,
    dependent: Dependent,
    work: &'a Path,
    /// A target directory that is not emptied: the figures mean nothing then.
    shared: Option<&'a Path>,
    base: Record,
}

impl Bench<'_> {
    fn has(&self, part: Part) -> bool {
        self.parts.is_empty() || self.parts.contains(&part)
    }

    fn target(&self) -> PathBuf {
        self.shared.map_or_else(|| self.work.join("target"), Path::to_owned)
    }

    /// Empties the target directory, unless others use it, too.
    fn clear_target(&self) -> Result<(), Failure> {
        if self.shared.is_some() { Ok(()) } else { remove(&self.target()) }
    }

    fn base_target(&self) -> PathBuf {
        self.work.join("base-target")
    }

    /// Builds the libraries that the marginal cost does not have.
    fn build_base(&mut self) -> Result<(), Failure> {
        if !self.has(Part::Marginal) {
            return Ok(());
        }
        eprintln!("base ...");
        let target = self.base_target();
        remove(&target)?;
        let built = self.dependent.build(BASE, &target)?;
        self.base.add(&built);
        self.base.crates = built.crates();
        Ok(())
    }

    fn measure(&self, measured: &mut Measured) -> Result<(), Failure> {
        let subject = measured.prepared.subject;
        let program = Program { name: subject.name, has_base: false, is_release: false };
        let target = self.target();
        if self.has(Part::Cold) {
            self.clear_target()?;
            let built = self.dependent.build(program, &target)?;
            let lines = measured.prepared.packages.iter().map(|package| package.generated_lines(&built)).sum();
            let record = measured.record(Scenario::Cold);
            record.add(&built);
            (record.crates, record.lines) = (built.crates(), lines);
            if let Some(package) = measured.prepared.packages.last() {
                let built = cargo::touched(&package.root_file(), || self.dependent.build(program, &target))?;
                measured.record(Scenario::Touched).add(&built);
            }
            let main = self.dependent.main_file(subject.name);
            let built = cargo::touched(&main, || self.dependent.build(program, &target))?;
            measured.record(Scenario::Edited).add(&built);
        }
        if self.has(Part::Marginal) {
            self.clear_target()?;
            // With the times of all files, by which cargo decides what is up to date.
            process::run(Command::new("cp").arg("-a").arg(self.base_target()).arg(&target))?;
            let built = self.dependent.build(Program { has_base: true, ..program }, &target)?;
            let record = measured.record(Scenario::Marginal);
            record.add(&built);
            record.crates = built.crates();
        }
        if self.has(Part::Release) {
            self.clear_target()?;
            let built = self.dependent.build(Program { is_release: true, ..program }, &target)?;
            let executable = target.join("release").join(format!("{}{}", subject.name, std::env::consts::EXE_SUFFIX));
            let facts =
                fs::metadata(&executable).map_err(|error| Failure::file(&executable.display().to_string(), &error))?;
            let record = measured.record(Scenario::Release);
            record.add(&built);
            record.binary_mebibytes = Some(mebibytes(facts.len()));
        }
        Ok(())
    }

    fn remove_targets(&self) {
        // What cannot be removed is left for whoever looks at the work directory.
        let _ = self.clear_target();
        let _ = remove(&self.base_target());
    }

    fn report(
        &self,
        measured: &[Measured],
        missing: &[(&Subject, String)],
        versions: &[String],
        rounds: usize,
    ) -> String {
        let mut text = format!("{}.\n", machine::description());
        let versions = if versions.is_empty() { String::new() } else { format!("; {}", versions.join(", ")) };
        text.push_str(&format!("Rounds: {rounds}; progenitor {}{versions}.\n\n", rivals::PROGENITOR_VERSION));
        for scenario in Scenario::ALL {
            let records: Vec<(&Subject, &Record)> = measured
                .iter()
                .map(|measured| (measured.prepared.subject, &measured.records[scenario as usize]))
                .collect();
            text.push_str(&report::table(scenario, &records));
            text.push('\n');
        }
        text.push_str(
            "ratio: to the rival that is best in this column on the same operations; below 1 is less. ±: half the range of the \
             rounds.\npeak: memory of the largest process, a rustc.\n",
        );
        if let Some((wall, processor)) = median(&self.base.wall_seconds).zip(median(&self.base.processor_seconds)) {
            let crates = self.base.crates;
            text.push_str(&format!(
                "Not in the marginal cost: {crates} crates, {wall:.1} s wall and {processor:.1} s of processor time.\n"
            ));
        }
        for (subject, reason) in missing {
            text.push_str(&format!("\nNot measured: `{}`: {reason}\n", subject.name));
        }
        text
    }
}

impl Record {
    fn add(&mut self, built: &Built) {
        self.wall_seconds.push(built.wall_seconds);
        self.processor_seconds.push(built.processor_seconds);
        self.peak_mebibytes.push(mebibytes(built.peak_bytes));
    }
}

fn remove(directory: &Path) -> Result<(), Failure> {
    match fs::remove_dir_all(directory) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Failure::file(&directory.display().to_string(), &error))
        }
        _ => Ok(()),
    }
}

#[allow(clippy::cast_precision_loss)]
fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / 1_048_576.0
}
