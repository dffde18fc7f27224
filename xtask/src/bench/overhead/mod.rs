//! `cargo xtask bench overhead`: what a call costs.
//!
//! A local server returns fixed responses. Every client is a process of its own, and they take turns: in each
//! round every client calls for a moment, in the next round in the opposite order, and the ratio to the hand-written
//! client is taken within the round. What others do on the machine then hits all of them alike.

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
use crate::project::{Failure, Project};

/// Measures all clients and prints a table.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Rounds; the medians count
    #[arg(long, value_name = "COUNT", default_value_t = 15)]
    rounds: usize,

    /// Milliseconds that each client has in a round
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 500)]
    slice: u64,

    /// How many calls run at a time
    #[arg(long, value_name = "COUNT", value_delimiter = ',', default_values_t = [1, 32])]
    tasks: Vec<usize>,

    /// Leave the official packages out; nothing is downloaded then
    #[arg(long)]
    without_packages: bool,

    /// Print the first request of every client to every path
    #[arg(long)]
    show: bool,

    /// Where programs are built (default: a directory of the temporary directory, which is removed)
    #[arg(long, value_name = "DIR")]
    target: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    let scratch = std::env::temp_dir().join(format!("bench-overhead-{}", std::process::id()));
    fs::create_dir_all(&scratch).map_err(|error| Failure::file("the temporary directory", &error))?;
    let outcome = measure_all(args, project, &scratch);
    // It may hold a target directory and packages of others.
    let _ = fs::remove_dir_all(&scratch);
    print!("{}", outcome?);
    Ok(())
}

fn measure_all(args: &Args, project: &Project, scratch: &std::path::Path) -> Result<String, Failure> {
    let target = args.target.clone().unwrap_or_else(|| scratch.join("target"));
    let runtimes = Runtimes::prepare(project, &target, scratch, args.without_packages)?;
    let mut server = Server::start(&runtimes, args.show)?;
    let mut measured = Vec::new();
    for call in &CALLS {
        let subjects: Vec<_> = call.subjects.iter().filter(|subject| runtimes.has(subject.kind)).collect();
        for &tasks in &args.tasks {
            eprintln!("{}, {tasks} at a time ...", call.name);
            measured.extend(measure(&runtimes, &server, &subjects, tasks, args)?);
        }
    }
    let mut allocations = Vec::new();
    for subject in CALLS.iter().flat_map(|call| &call.subjects).filter(|subject| subject.kind == Kind::Rust) {
        allocations.push((subject, runtimes.allocations(subject, server.url())?));
    }
    let load = fs::read_to_string("/proc/loadavg").ok();
    server.stop();
    Ok(table::report(&measured, &allocations, &runtimes, load.as_deref()))
}

/// All clients of a call, in slices.
fn measure(
    runtimes: &Runtimes,
    server: &Server,
    subjects: &[&'static Subject],
    tasks: usize,
    args: &Args,
) -> Result<Vec<Measurement>, Failure> {
    let mut clients = Vec::new();
    for &subject in subjects {
        let mut client = Client::start(runtimes, subject, server.url())?;
        // Tokens, connections and just-in-time compilers.
        client.run_slice(tasks, args.slice.max(1_000))?;
        clients.push((client, Measurement { subject, tasks, slices: Vec::new() }));
    }
    for round in 0..args.rounds.max(1) {
        let mut order: Vec<_> = clients.iter_mut().collect();
        if round % 2 == 1 {
            order.reverse();
        }
        for (client, measured) in order {
            measured.slices.push(client.run_slice(tasks, args.slice)?);
        }
    }
    Ok(clients.into_iter().map(|(_, measured)| measured).collect())
}
