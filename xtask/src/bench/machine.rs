//! The machine and the compiler of a measurement: what a reader needs to compare two tables.

use std::fs;
use std::process::Command;

use crate::process;

/// Describes cores, memory and compiler in one line; no host name, no path.
pub(crate) fn description() -> String {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let mut facts = vec![format!("{cores} cores")];
    facts.extend(fs::read_to_string("/proc/cpuinfo").ok().and_then(|text| processor(&text)));
    facts.extend(fs::read_to_string("/proc/meminfo").ok().and_then(|text| memory(&text)));
    facts.push(std::env::consts::OS.to_owned());
    facts.push(version(Command::new("rustc")));
    facts.push(version(process::cargo()));
    facts.join(", ")
}

fn processor(cpuinfo: &str) -> Option<String> {
    let value = |key: &str| {
        let mut lines = cpuinfo.lines().filter_map(|line| line.split_once(':'));
        lines.find(|(name, _)| name.trim() == key).map(|(_, value)| value.trim().to_owned())
    };
    let model = value("model name").filter(|model| !model.is_empty() && model != "unknown");
    // A virtual machine may hide the name; family and model still tell two machines apart.
    model.or_else(|| {
        let maker = value("vendor_id")?;
        Some(format!("{maker} family {} model {}", value("cpu family")?, value("model")?))
    })
}

fn memory(meminfo: &str) -> Option<String> {
    let line = meminfo.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
    let kibibytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(format!("{} GiB of memory", (kibibytes + 524_288) / 1_048_576))
}

fn version(mut program: Command) -> String {
    let name = program.get_program().to_string_lossy().into_owned();
    process::run(program.arg("--version"))
        .map_or_else(|_| format!("{name}: unknown version"), |text| text.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn processor_is_named_by_its_model_or_its_family() {
        let named = "processor\t: 0\nvendor_id\t: X\nmodel name\t: Fast CPU\n";
        assert_eq!(processor(named).as_deref(), Some("Fast CPU"));
        let hidden = "vendor_id\t: X\ncpu family\t: 6\nmodel\t\t: 207\nmodel name\t: unknown\n";
        assert_eq!(processor(hidden).as_deref(), Some("X family 6 model 207"));
        assert_eq!(processor(""), None);
    }

    #[test]
    fn memory_is_rounded_to_gibibytes() {
        assert_eq!(memory("MemTotal:       24683656 kB\nMemFree: 1 kB\n").as_deref(), Some("24 GiB of memory"));
        assert_eq!(memory("MemFree: 1 kB\n"), None);
    }
}
