//! `allocations <subject> <base URL>`: prints how many blocks and bytes a call allocates, on average.

use std::error::Error;

use tokio::runtime::Builder;

fn main() -> Result<(), Box<dyn Error>> {
    const CALLS: u64 = 200;
    let mut arguments = std::env::args().skip(1);
    let (name, base) = arguments.next().zip(arguments.next()).ok_or("give a subject and a base URL")?;
    let subject = overhead::subject(&name, &base).ok_or("no such subject")?;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let call = |count| {
        runtime.block_on(async {
            for _ in 0..count {
                assert!(subject().await > 0, "an empty response");
            }
        });
    };
    call(CALLS);
    let counted = allocation_counter::measure(|| call(CALLS));
    println!("{} {}", counted.count_total / CALLS, counted.bytes_total / CALLS);
    Ok(())
}
