//! Determines the version that follows from a verdict.

use super::change::Level;
use crate::project::{Failure, Project};

/// Returns the version in `Cargo.toml` of the project, if it has one.
pub(crate) fn current(project: &Project) -> Result<Option<String>, Failure> {
    let manifest = project.read_if_present("Cargo.toml")?.unwrap_or_default();
    Ok(manifest.lines().find_map(|line| Some(line.strip_prefix("version = \"")?.strip_suffix('"')?.to_owned())))
}

/// Returns the version after `current` for changes of that level. As Cargo treats versions, the second number is the
/// one for incompatible changes below 1.0.0. `None` if `current` is not `x.y.z` or nothing changed.
pub(crate) fn next(current: &str, level: Level) -> Option<String> {
    let mut numbers = current.split('.').map(str::parse::<u64>);
    let (Some(Ok(major)), Some(Ok(minor)), Some(Ok(patch)), None) =
        (numbers.next(), numbers.next(), numbers.next(), numbers.next())
    else {
        return None;
    };
    match (level, major) {
        (Level::None, _) => None,
        (Level::Major, 0) => Some(format!("0.{}.0", minor + 1)),
        (Level::Major, _) => Some(format!("{}.0.0", major + 1)),
        (Level::Minor, 1..) => Some(format!("{major}.{}.0", minor + 1)),
        (Level::Minor, 0) | (Level::Patch, _) => Some(format!("{major}.{minor}.{}", patch + 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_that_cargo_looks_at_is_raised() {
        let next = |current, level| next(current, level).unwrap_or_default();
        assert_eq!(next("0.1.0", Level::Major), "0.2.0");
        assert_eq!(next("0.1.4", Level::Minor), "0.1.5");
        assert_eq!(next("1.2.3", Level::Major), "2.0.0");
        assert_eq!(next("1.2.3", Level::Minor), "1.3.0");
        assert_eq!(next("1.2.3", Level::Patch), "1.2.4");
        assert_eq!(next("1.2.3", Level::None), "");
        assert_eq!(next("1.2", Level::Patch), "");
    }
}
