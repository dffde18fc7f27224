//! What a call executes and allocates: the same on every run, whatever else the machine does.

use std::path::Path;

use super::process::Server;
use super::runtime::Runtimes;
use super::subject::{CALLS, Call, Subject};
use crate::bench::callgrind;
use crate::project::Failure;
use crate::table::{markdown, thousands};

/// Instructions of each call by hand and with identity-apis, for each number of calls at a time.
pub(super) fn table(
    runtimes: &Runtimes,
    server: &Server,
    scratch: &Path,
    tasks: &[usize],
    count: u64,
) -> Result<String, Failure> {
    if !callgrind::is_installed() {
        return Ok(format!("{}.\n", callgrind::MISSING));
    }
    let mut rows = Vec::new();
    for call in &CALLS {
        for &tasks in tasks {
            eprintln!("instructions: {}, {tasks} at a time ...", call.name);
            let count_of = |subject: &Subject| {
                // In both runs, every task has opened its connection and made a few calls.
                let few = (4 * tasks as u64).max(50);
                callgrind::instructions(scratch, (few, few + count.max(4 * tasks as u64)), |count| {
                    runtimes.calls(subject, server.url(), tasks, count)
                })
            };
            let (by_hand, ours) = (count_of(&call.subjects[0])?, count_of(&call.subjects[1])?);
            rows.push(vec![
                call.name.to_owned(),
                tasks.to_string(),
                number(by_hand),
                number(ours),
                ratio(ours, by_hand),
            ]);
        }
    }
    let mut text = markdown(&["call", "at a time", "instructions by hand", "instructions", "ratio"], &rows);
    text.push_str("\nInstructions of the client's process outside of the kernel, counted by callgrind.\n");
    Ok(text)
}

/// Blocks and bytes of each call by hand and with identity-apis.
pub(super) fn allocations(runtimes: &Runtimes, server: &Server) -> Result<String, Failure> {
    let mut rows = Vec::new();
    for Call { name, subjects } in &CALLS {
        let by_hand = runtimes.allocations(&subjects[0], server.url())?;
        let ours = runtimes.allocations(&subjects[1], server.url())?;
        let mut row = vec![(*name).to_owned()];
        for (by_hand, ours) in [(by_hand.0, ours.0), (by_hand.1, ours.1)] {
            row.extend([number(by_hand), number(ours), ratio(ours, by_hand)]);
        }
        rows.push(row);
    }
    let head = ["call", "allocations by hand", "allocations", "ratio", "bytes by hand", "bytes", "ratio"];
    Ok(markdown(&head, &rows))
}

fn number(count: u64) -> String {
    usize::try_from(count).map_or_else(|_| count.to_string(), thousands)
}

#[allow(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
fn ratio(ours: u64, by_hand: u64) -> String {
    format!("{:.2}", ours as f64 / by_hand as f64)
}
