//! `allocations <subject>`: prints how many blocks and bytes one allocates.

use std::error::Error;
use std::hint::black_box;

fn main() -> Result<(), Box<dyn Error>> {
    let name = std::env::args().nth(1).ok_or("give a subject")?;
    let subject = codec::subject(&name).ok_or("no such subject")?;
    black_box(subject());
    let counted = allocation_counter::measure(|| {
        black_box(subject());
    });
    println!("{} {}", counted.count_total, counted.bytes_total);
    Ok(())
}
