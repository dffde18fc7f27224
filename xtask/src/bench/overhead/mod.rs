//! `cargo xtask bench overhead`: what a call costs.
//!
//! A local server returns fixed responses. Every client is a process of its own, and they take turns: in each
//! round every client calls for a moment, in the next round in the opposite order, and the ratio to the hand-written
//! client is taken within the round. What others do on the machine then hits all of them alike.

mod contention;
mod instructions;
mod measurement;
mod process;
mod runtime;
mod subject;
mod table;

use std::fs;
use std::path::PathBuf;

use self::measurement::Measurement;
use self::process::{Client, Server};
use self::runtime::Runtimes;
use self::subject::{CALLS, Kind, Subject};
use super::{machine, page};
use crate::project::{Failure, Project};

/// Measures all clients and prints tables.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Rounds; the medians count
    #[arg(long, value_name = "COUNT", default_value_t = 15)]
    rounds: usize,

    /// Milliseconds that each client has in a round
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 500)]
    slice: u64,

    /// How many calls run at a time
    #[arg(long, value_name = "COUNT", value_delimiter = ',', default_values_t = [1, 32, 256])]
    tasks: Vec<usize>,

    /// Threads of a client in the rows that have the most calls at a time
    #[arg(long, value_name = "COUNT", value_delimiter = ',', default_values_t = [1, 2])]
    threads: Vec<usize>,

    /// Count instructions and allocations, and take no time: for a machine that others use as well
    #[arg(long)]
    instructions: bool,

    /// One short round without optimization: whether the benchmark works, within a minute
    #[arg(long)]
    quick: bool,

    /// Leave the official packages out; nothing is downloaded then
    #[arg(long)]
    without_packages: bool,

    /// Print the first request of every client to every path
    #[arg(long)]
    show: bool,

    /// Write the tables to their section of the page, too
    #[arg(long)]
    write: bool,

    /// Where programs are built (default: a directory of the temporary directory, which is removed)
    #[arg(long, value_name = "DIR")]
    pub(super) target: Option<PathBuf>,
}

/// Calls for which instructions are counted.
const COUNTED: u64 = 500;

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    let scratch = std::env::temp_dir().join(format!("bench-overhead-{}", std::process::id()));
    fs::create_dir_all(&scratch).map_err(|error| Failure::file("the temporary directory", &error))?;
    let outcome = measure_all(args, project, &scratch);
    // It may hold a target directory and packages of others.
    let _ = fs::remove_dir_all(&scratch);
    let report = outcome?;
    print!("{report}");
    if args.write { page::write_section(project, "overhead", &report) } else { Ok(()) }
}

fn measure_all(args: &Args, project: &Project, scratch: &std::path::Path) -> Result<String, Failure> {
    let target = args.target.clone().unwrap_or_else(|| scratch.join("target"));
    let without_packages = args.without_packages || args.instructions || args.quick;
    let runtimes = Runtimes::prepare(project, &target, scratch, (without_packages, !args.quick))?;
    let mut server = Server::start(&runtimes, args.show)?;
    let mut report = String::new();
    if !args.instructions {
        let measured = measure_times(args, &runtimes, &server)?;
        let load = fs::read_to_string("/proc/loadavg").ok();
        report = table::report(&measured, &runtimes, load.as_deref());
        report.push('\n');
        let most = args.tasks.iter().max().copied().unwrap_or(1);
        let effort = if args.quick { (1, 100) } else { (3, 2_000) };
        report.push_str(&contention::table(&runtimes, server.url(), scratch, most, effort)?);
        report.push('\n');
    }
    let (tasks, count) = if args.quick { (&args.tasks[..1], COUNTED / 25) } else { (&args.tasks[..], COUNTED) };
    report.push_str(&instructions::table(&runtimes, &server, scratch, tasks, count)?);
    report.push('\n');
    report.push_str(&instructions::allocations(&runtimes, &server)?);
    server.stop();
    report.push_str(&format!("\n{}\n", machine::description()));
    Ok(report)
}

/// All clients of all calls, with each number of calls at a time, and with the most of them also with more threads.
fn measure_times(args: &Args, runtimes: &Runtimes, server: &Server) -> Result<Vec<Measurement>, Failure> {
    let mut measured = Vec::new();
    let most = args.tasks.iter().max().copied().unwrap_or(1);
    for call in &CALLS {
        let subjects: Vec<_> = call.subjects.iter().filter(|subject| runtimes.has(subject.kind)).collect();
        let mut rows: Vec<(usize, usize)> = args.tasks.iter().map(|tasks| (*tasks, 1)).collect();
        rows.extend(args.threads.iter().filter(|threads| **threads > 1).map(|threads| (most, *threads)));
        if args.quick {
            rows.truncate(1);
        }
        for (tasks, threads) in rows {
            eprintln!("{}, {tasks} at a time, {threads} threads ...", call.name);
            let with_threads = |subject: &&&'static Subject| threads == 1 || subject.kind == Kind::Rust;
            let subjects: Vec<_> = subjects.iter().filter(with_threads).copied().collect();
            measured.extend(measure(runtimes, server, &subjects, (tasks, threads), args)?);
        }
    }
    Ok(measured)
}

/// All clients of a call, in slices.
fn measure(
    runtimes: &Runtimes,
    server: &Server,
    subjects: &[&'static Subject],
    (tasks, threads): (usize, usize),
    args: &Args,
) -> Result<Vec<Measurement>, Failure> {
    let (rounds, slice, warm_up) =
        if args.quick { (1, 100, 100) } else { (args.rounds.max(1), args.slice, args.slice.max(1_000)) };
    let mut clients = Vec::new();
    for &subject in subjects {
        let mut client = Client::start(runtimes, subject, server.url(), threads)?;
        // Tokens, connections and just-in-time compilers.
        client.run_slice(tasks, warm_up)?;
        clients.push((client, Measurement { subject, tasks, threads, slices: Vec::new() }));
    }
    for round in 0..rounds {
        let mut order: Vec<_> = clients.iter_mut().collect();
        if round % 2 == 1 {
            order.reverse();
        }
        for (client, measured) in order {
            measured.slices.push(client.run_slice(tasks, slice)?);
        }
    }
    Ok(clients.into_iter().map(|(_, measured)| measured).collect())
}
