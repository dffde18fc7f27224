//! The arguments of the program.

use std::num::NonZeroU32;
use std::path::PathBuf;

const USAGE: &str = "usage: nightly-mfa-reset --group CODE --journal FILE [--concurrency CALLS] [--per-second CALLS]";

/// The default concurrency. More does not help once the service's rate limit is reached.
const CONCURRENCY: usize = 8;

pub(crate) struct Arguments {
    /// The code of the group whose members are reset.
    pub(crate) group: String,
    pub(crate) journal: PathBuf,
    pub(crate) concurrency: usize,
    pub(crate) per_second: Option<NonZeroU32>,
}

impl Arguments {
    pub(crate) fn parse(mut given: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut group, mut journal, mut concurrency, mut per_second) = (None, None, CONCURRENCY, None);
        while let Some(name) = given.next() {
            let value = given.next().ok_or_else(|| format!("{name} has no value; {USAGE}"))?;
            let number = || value.parse::<NonZeroU32>().map_err(|_| format!("{name}: expected a number from 1 on"));
            match name.as_str() {
                "--group" => group = Some(value),
                "--journal" => journal = Some(PathBuf::from(value)),
                "--concurrency" => concurrency = usize::try_from(number()?.get()).unwrap_or(usize::MAX),
                "--per-second" => per_second = Some(number()?),
                _ => return Err(format!("{name} is not an option; {USAGE}")),
            }
        }
        match (group, journal) {
            (Some(group), Some(journal)) => Ok(Self { group, journal, concurrency, per_second }),
            _ => Err(USAGE.to_owned()),
        }
    }
}
