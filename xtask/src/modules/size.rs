//! How long the files of a crate are.

use std::collections::BTreeMap;
use std::fmt;

use super::source::Sources;

/// Lines that no file should exceed.
const LONGEST: usize = 500;

/// Lines of every file, and how many files each directory holds.
pub(super) struct Sizes {
    lines: BTreeMap<String, usize>,
}

impl Sizes {
    pub(super) fn of_sources(sources: &Sources) -> Self {
        Self { lines: sources.values().map(|source| (source.file.clone(), source.lines)).collect() }
    }

    /// Returns the files that are longer than they should be.
    pub(super) fn too_long(&self) -> impl Iterator<Item = (&str, usize)> {
        self.lines.iter().filter(|(_, lines)| **lines > LONGEST).map(|(file, lines)| (file.as_str(), *lines))
    }

    fn median(&self) -> usize {
        let mut lines: Vec<usize> = self.lines.values().copied().collect();
        lines.sort_unstable();
        lines.get(lines.len() / 2).copied().unwrap_or_default()
    }

    fn fullest_directory(&self) -> usize {
        let mut files: BTreeMap<&str, usize> = BTreeMap::new();
        for (directory, _) in self.lines.keys().filter_map(|file| file.rsplit_once('/')) {
            *files.entry(directory).or_default() += 1;
        }
        files.into_values().max().unwrap_or_default()
    }
}

impl fmt::Display for Sizes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let largest = self.lines.values().max().copied().unwrap_or_default();
        let fullest = self.fullest_directory();
        write!(f, "median {} lines, largest file {largest}, at most {fullest} files in a directory", self.median())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_name_files_over_the_limit() {
        let lines = [("a/x.rs", 500), ("a/y.rs", 501), ("b/z.rs", 9)].map(|(file, lines)| (file.to_owned(), lines));
        let sizes = Sizes { lines: lines.into() };
        assert_eq!(sizes.too_long().collect::<Vec<_>>(), [("a/y.rs", 501)]);
        assert_eq!(sizes.to_string(), "median 500 lines, largest file 501, at most 2 files in a directory");
    }
}
