//! `cargo xtask bench codec`: what decoding and encoding cost, beside hand-written structs with serde's derive.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{callgrind, machine, page};
use crate::measure::median;
use crate::process;
use crate::project::{Failure, Project};
use crate::table::{markdown, thousands};

/// Counts instructions and allocations and prints a table.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Build without optimization alone, and count once: whether the benchmark works, within a minute
    #[arg(long)]
    quick: bool,

    /// Write the tables to their section of the page, too
    #[arg(long)]
    write: bool,

    /// Where programs are built (default: a directory of the temporary directory, which is removed)
    #[arg(long, value_name = "DIR")]
    pub(super) target: Option<PathBuf>,
}

/// A body: what is done with it, the name of its subjects by hand and ours, and how often it is taken for a count.
struct Case {
    description: &'static str,
    by_hand: &'static str,
    ours: &'static str,
    count: u64,
}

const fn case(description: &'static str, by_hand: &'static str, ours: &'static str, count: u64) -> Case {
    Case { description, by_hand, ours, count }
}

static CASES: [Case; 7] = [
    case("read 50 users, in the service's order", "page-by-hand", "page-ours", 20),
    case("read 50 users, in the document's order", "documented-page-by-hand", "documented-page-ours", 20),
    case("read 50 users, both from bytes", "page-by-hand", "page-same-reader", 20),
    case("read a full `complete` response", "complete-by-hand", "complete-ours", 400),
    case("read a full `complete` response, both from bytes", "complete-by-hand", "complete-same-reader", 400),
    case("write 1,000 verifications", "items-by-hand", "items-ours", 4),
    case("read the results of 1,000 verifications", "results-by-hand", "results-ours", 4),
];

/// How often processor time is taken where there is no callgrind.
const ROUNDS: usize = 7;

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    let scratch = std::env::temp_dir().join(format!("bench-codec-{}", std::process::id()));
    fs::create_dir_all(&scratch).map_err(|error| Failure::file("the temporary directory", &error))?;
    let outcome = measure_all(args, project, &scratch);
    // It may hold a target directory.
    let _ = fs::remove_dir_all(&scratch);
    let report = outcome?;
    print!("{report}");
    if args.write { page::write_section(project, "codec", &report) } else { Ok(()) }
}

fn measure_all(args: &Args, project: &Project, scratch: &Path) -> Result<String, Failure> {
    let root = project.root().canonicalize().map_err(|error| Failure::file("the project", &error))?;
    let target = args.target.clone().unwrap_or_else(|| scratch.join("target"));
    let has_callgrind = callgrind::is_installed();
    let profiles: &[&str] = if args.quick { &["dev"] } else { &["dev", "release"] };
    let mut rows = Vec::new();
    for profile in profiles {
        eprintln!("building ({profile}) ...");
        let mut cargo = process::cargo();
        cargo.current_dir(root.join("benches/codec")).args(["build", "--quiet", "--profile", profile, "--target-dir"]);
        // Outside of this project's own build, nothing of it may leak in.
        process::run(cargo.arg(&target).env_remove("RUSTFLAGS"))?;
        let programs = target.join(if *profile == "dev" { "debug" } else { profile });
        for case in &CASES {
            eprintln!("{} ({profile}) ...", case.description);
            let count = if args.quick { (case.count / 10).max(1) } else { case.count };
            let cost = |subject: &str| -> Result<(f64, [usize; 2]), Failure> {
                let cost = if has_callgrind {
                    instructions(scratch, &programs, subject, count)?
                } else {
                    microseconds(&programs, subject, count)?
                };
                Ok((cost, allocations(&programs, subject)?))
            };
            let (by_hand, allocated_by_hand) = cost(case.by_hand)?;
            let (ours, allocated) = cost(case.ours)?;
            let mut row = vec![case.description.to_owned(), (*profile).to_owned()];
            row.extend([shown(by_hand), shown(ours), format!("{:.2}", ours / by_hand)]);
            for index in 0..2 {
                row.push(thousands(allocated_by_hand[index]));
                row.push(thousands(allocated[index]));
            }
            rows.push(row);
        }
    }
    let unit = if has_callgrind { "instructions" } else { "processor µs" };
    let head = [
        "what",
        "profile",
        &format!("{unit} by hand"),
        unit,
        "ratio",
        "allocations by hand",
        "allocations",
        "bytes by hand",
        "bytes",
    ];
    let mut text = markdown(&head, &rows);
    text.push_str(
        "\nratio: to structs with the same fields and serde's derive; 1 and below is less. By hand, `serde_json` reads bytes, as \
         reqwest's\n`json()` does. Ours is read as the clients read a response: checked for UTF-8 as a whole, then from text. \
         Rows \"both from bytes\"\ncompare the types alone.\n",
    );
    if !has_callgrind {
        text.push_str(&format!("\n{}; processor time depends on what else the machine does.\n", callgrind::MISSING));
    }
    text.push_str(&format!("\n{}\n", machine::description()));
    Ok(text)
}

#[allow(clippy::cast_precision_loss, reason = "counts of instructions are far below 2^53")]
fn instructions(scratch: &Path, programs: &Path, subject: &str, count: u64) -> Result<f64, Failure> {
    let command = |count| work(programs, subject, count);
    callgrind::instructions(scratch, (1, count + 1), command).map(|count| count as f64)
}

#[allow(clippy::cast_precision_loss, reason = "counts of rounds are far below 2^53")]
fn microseconds(programs: &Path, subject: &str, count: u64) -> Result<f64, Failure> {
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let text = process::run(&mut work(programs, subject, count * 10))?;
        let seconds =
            text.trim().parse::<f64>().map_err(|error| Failure::new(format!("{subject}: {text}: {error}")))?;
        times.push(seconds * 1e6 / (count * 10) as f64);
    }
    median(&times).ok_or_else(|| Failure::new("no time was taken"))
}

fn work(programs: &Path, subject: &str, count: u64) -> Command {
    let mut command = program(programs, "work");
    command.arg(subject).arg(count.to_string());
    command
}

fn allocations(programs: &Path, subject: &str) -> Result<[usize; 2], Failure> {
    let text = process::run(program(programs, "allocations").arg(subject))?;
    let numbers: Vec<usize> = text.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    numbers.try_into().map_err(|_| Failure::new(format!("allocations of {subject}: {text}")))
}

fn program(programs: &Path, name: &str) -> Command {
    Command::new(programs.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "costs are positive and below 2^53")]
fn shown(cost: f64) -> String {
    if cost < 1_000.0 { format!("{cost:.1}") } else { thousands(cost.round() as usize) }
}
