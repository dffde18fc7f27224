//! `calls <subject> <base URL> <tasks> <count>`: makes that many calls, in that many tasks at a time.
//!
//! Run under callgrind with two counts, the difference of the instructions is what one call costs.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::runtime::Builder;
use tokio::task::JoinError;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, base, tasks, count] = arguments.as_slice() else {
        return Err("give a subject, a base URL, tasks and a count".into());
    };
    let (tasks, count) = (tasks.parse::<usize>()?, count.parse::<usize>()?);
    let subject = Arc::new(overhead::subject(name, base).ok_or("no such subject")?);
    let started = Arc::new(AtomicUsize::new(0));
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let running: Vec<_> = (0..tasks)
        .map(|_| {
            let (subject, started) = (Arc::clone(&subject), Arc::clone(&started));
            runtime.spawn(async move {
                while started.fetch_add(1, Ordering::Relaxed) < count {
                    assert!(subject().await > 0, "an empty response");
                }
            })
        })
        .collect();
    runtime.block_on(async {
        for task in running {
            task.await?;
        }
        Ok::<_, JoinError>(())
    })?;
    Ok(())
}
