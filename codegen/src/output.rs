//! What the generator returns: source files, counts, and the rules that it has written checks for.

/// One file of generated source, to be written below the output directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Path relative to the output directory, with `/` between its parts.
    pub path: String,
    /// The source text.
    pub text: String,
}

/// What one run of the generator made.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Generated {
    /// The files, sorted by path.
    pub files: Vec<GeneratedFile>,
    /// Rust names of the types that hand-written code speaks of: those with rules, and the value sets of pairs. That
    /// code is compiled only when the type is there.
    pub ruled_types: Vec<String>,
    /// Operations in the selection.
    pub operations: usize,
    /// Structs, those for query parameters included.
    pub structs: usize,
    /// Open enums.
    pub enums: usize,
}

impl Generated {
    /// Lines of source over all files.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.files.iter().map(|file| file.text.lines().count()).sum()
    }
}

/// A rule that the generated code checks because the document states it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DocumentRule {
    /// Its stable id.
    pub id: String,
    /// Name in the document of the schema; for query parameters, that of the operation and ` query`.
    pub schema: String,
    /// Name in the document of the property; empty for a rule about the whole.
    pub property: String,
    /// What it limits (`length`, `required`, ...).
    pub kind: String,
    /// Reported, not rejected.
    pub warning: bool,
}
