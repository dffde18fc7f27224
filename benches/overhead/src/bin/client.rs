//! `client <subject> <base URL> [threads]`: for every line `<tasks> <milliseconds>` on its standard input, calls for that
//! long in that many tasks at a time, and prints `<calls> <seconds> <processor seconds>`.
//!
//! One thread unless more are asked for, as the other languages' programs have.

use std::error::Error;
use std::io::{BufRead as _, Write as _, stdin, stdout};
use std::sync::Arc;
use std::time::{Duration, Instant};

use cpu_time::ProcessTime;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinError;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (name, base) = arguments.next().zip(arguments.next()).ok_or("give a subject and a base URL")?;
    let subject = Arc::new(overhead::subject(&name, &base).ok_or("no such subject")?);
    let runtime = runtime(arguments.next().map_or(Ok(1), |threads| threads.parse())?)?;
    for line in stdin().lock().lines() {
        let line = line?;
        let (tasks, milliseconds) = line.split_once(' ').ok_or("give tasks and milliseconds")?;
        let (tasks, time) = (tasks.parse::<usize>()?, Duration::from_millis(milliseconds.parse()?));
        let (start, processor) = (Instant::now(), ProcessTime::now());
        let running: Vec<_> = (0..tasks)
            .map(|_| {
                let subject = Arc::clone(&subject);
                runtime.spawn(async move {
                    let mut calls = 0u64;
                    while start.elapsed() < time {
                        assert!(subject().await > 0, "an empty response");
                        calls += 1;
                    }
                    calls
                })
            })
            .collect();
        let calls: Result<u64, _> = runtime.block_on(async {
            let mut sum = 0;
            for task in running {
                sum += task.await?;
            }
            Ok::<_, JoinError>(sum)
        });
        println!("{} {} {}", calls?, start.elapsed().as_secs_f64(), processor.elapsed().as_secs_f64());
        stdout().flush()?;
    }
    Ok(())
}

/// A connection belongs to the runtime in which it was opened, so there is one for all lines.
fn runtime(threads: usize) -> std::io::Result<Runtime> {
    match threads {
        0 | 1 => Builder::new_current_thread().enable_all().build(),
        threads => Builder::new_multi_thread().worker_threads(threads).enable_all().build(),
    }
}
