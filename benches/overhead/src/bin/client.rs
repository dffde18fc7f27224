//! `client <subject> <base URL>`: for every line `<tasks> <milliseconds>` on its standard input, calls for that long in
//! that many tasks at a time, and prints `<calls> <seconds> <processor seconds>`.
//!
//! One thread, as the other languages' programs have.

use std::error::Error;
use std::io::{BufRead as _, Write as _, stdin, stdout};
use std::rc::Rc;
use std::time::{Duration, Instant};

use cpu_time::ProcessTime;
use tokio::runtime::Builder;
use tokio::task::LocalSet;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (name, base) = arguments.next().zip(arguments.next()).ok_or("give a subject and a base URL")?;
    let subject = Rc::new(overhead::subject(&name, &base).ok_or("no such subject")?);
    let runtime = Builder::new_current_thread().enable_all().build()?;
    for line in stdin().lock().lines() {
        let line = line?;
        let (tasks, milliseconds) = line.split_once(' ').ok_or("give tasks and milliseconds")?;
        let (tasks, time) = (tasks.parse::<usize>()?, Duration::from_millis(milliseconds.parse()?));
        let (start, processor) = (Instant::now(), ProcessTime::now());
        let set = LocalSet::new();
        let running: Vec<_> = (0..tasks)
            .map(|_| {
                let subject = Rc::clone(&subject);
                set.spawn_local(async move {
                    let mut calls = 0u64;
                    while start.elapsed() < time {
                        assert!(subject().await > 0, "an empty response");
                        calls += 1;
                    }
                    calls
                })
            })
            .collect();
        let calls: Result<u64, _> = runtime.block_on(set.run_until(async {
            let mut sum = 0;
            for task in running {
                sum += task.await?;
            }
            Ok::<_, tokio::task::JoinError>(sum)
        }));
        println!("{} {} {}", calls?, start.elapsed().as_secs_f64(), processor.elapsed().as_secs_f64());
        stdout().flush()?;
    }
    Ok(())
}
