//! `cargo xtask bench build`: what a user waits for, and what a user ships.
//!
//! Each row is built with plain `cargo build` in a target directory of its own: first from nothing, then after its
//! `src/lib.rs` was touched. The rows of one run share machine, compiler and registry, and with `--rounds` they take
//! turns, so that their ratios mean something. On a machine that others use as well, look at the processor time.

mod binary;
mod cargo;
mod row;

use std::fs;
use std::path::{Path, PathBuf};

use self::cargo::Cargo;
use self::row::{ROWS, Row};
use super::{machine, page};
use crate::measure::median;
use crate::project::{Failure, Project};
use crate::table::{markdown, thousands};

/// Builds each row and prints a table.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Rows to measure (default: all; --list names them)
    #[arg(long, value_name = "ROW", value_delimiter = ',')]
    rows: Vec<String>,

    /// Name the rows and do nothing
    #[arg(long)]
    list: bool,

    /// Number of rounds in which all rows are measured; the medians count
    #[arg(long, value_name = "COUNT", default_value_t = 1)]
    rounds: usize,

    /// Also build a minimal program on each row, in release mode and stripped, and give its size
    #[arg(long)]
    binary: bool,

    /// Where the target directories go; each is removed when its row is done (default: the temporary directory)
    #[arg(long, value_name = "DIR")]
    scratch: Option<PathBuf>,

    /// Write the table to its section of the page, too
    #[arg(long)]
    write: bool,
}

/// What was measured for one row.
#[derive(Default)]
struct Measured {
    cold: Vec<f64>,
    processor: Vec<f64>,
    touched: Vec<f64>,
    crates: usize,
    lines: usize,
    binary: Option<u64>,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    if args.list {
        let rows: Vec<_> = ROWS.iter().map(|row| vec![row.name.to_owned(), row.description.to_owned()]).collect();
        print!("{}", markdown(&["row", "what"], &rows));
        return Ok(());
    }
    let rows = row::chosen(&args.rows)?;
    let scratch = args.scratch.clone().unwrap_or_else(std::env::temp_dir).join(format!("bench-{}", std::process::id()));
    let cargo = Cargo::new(project.root())?;
    cargo.fetch(&rows)?;
    let mut measured: Vec<(&Row, Measured)> = rows.into_iter().map(|row| (row, Measured::default())).collect();
    for round in 1..=args.rounds.max(1) {
        for (row, sums) in &mut measured {
            eprintln!("{} (round {round}) ...", row.name);
            let outcome = measure(row, sums, &cargo, args, &scratch);
            // Target directories are large; what is left of a failed row helps nobody either.
            let _ = fs::remove_dir_all(&scratch);
            outcome?;
        }
    }
    let report = format!("{}, dev profile\n\n{}", machine::description(), table(&measured));
    print!("{report}");
    if args.write { page::write_section(project, "build", &report) } else { Ok(()) }
}

fn measure(row: &Row, sums: &mut Measured, cargo: &Cargo, args: &Args, scratch: &Path) -> Result<(), Failure> {
    let target = scratch.join("target");
    let built = cargo.build(row, &target)?;
    sums.cold.push(built.seconds);
    sums.processor.extend(built.processor_seconds);
    (sums.crates, sums.lines) = (built.crates, built.lines);
    for _ in 0..3 {
        sums.touched.push(cargo.build_touched(row, &target)?);
    }
    if args.binary && sums.binary.is_none() {
        sums.binary = Some(binary::size(row, cargo, &scratch.join("program"))?);
    }
    Ok(())
}

fn table(measured: &[(&Row, Measured)]) -> String {
    let rows: Vec<Vec<String>> = measured
        .iter()
        .map(|(row, sums)| {
            let beside = measured.iter().find(|(other, _)| row.beside == Some(other.name)).map(|(_, sums)| sums);
            let mut cells = vec![row.description.to_owned()];
            let own = [&sums.cold, &sums.processor, &sums.touched];
            let other = beside.map(|sums| [&sums.cold, &sums.processor, &sums.touched]);
            for (index, times) in own.into_iter().enumerate() {
                let (own, other) = (median(times), other.and_then(|all| median(all[index])));
                cells.push(own.map_or_else(dash, |own| format!("{own:.1}")));
                cells.push(own.zip(other).map_or_else(dash, |(own, other)| format!("{:.2}", own / other)));
            }
            cells.push(sums.crates.to_string());
            cells.push(thousands(sums.lines));
            cells.push(sums.binary.map_or_else(dash, |bytes| format!("{:.2}", mebibytes(bytes))));
            cells
        })
        .collect();
    let head = [
        "build",
        "cold s",
        "ratio",
        "processor s",
        "ratio",
        "touched s",
        "ratio",
        "crates",
        "generated lines",
        "binary MiB",
    ];
    let mut text = markdown(&head, &rows);
    text.push_str("\nratio: to plain progenitor on the same document, in this run; below 1 is less.\n");
    text
}

fn dash() -> String {
    "-".to_owned()
}

#[allow(clippy::cast_precision_loss)]
fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / 1_048_576.0
}
