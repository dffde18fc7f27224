//! `work <subject> <count>`: decodes or encodes that often, and prints the processor seconds that it took.
//!
//! Run under callgrind with two counts, the difference of the instructions is what one costs.

use std::error::Error;
use std::hint::black_box;

use cpu_time::ProcessTime;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (name, count) = arguments.next().zip(arguments.next()).ok_or("give a subject and a count")?;
    let subject = codec::subject(&name).ok_or("no such subject")?;
    let count: u32 = count.parse()?;
    let start = ProcessTime::now();
    for _ in 0..count {
        black_box(subject());
    }
    println!("{}", start.elapsed().as_secs_f64());
    Ok(())
}
