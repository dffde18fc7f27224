//! What a caller of the generator chooses.

use std::collections::BTreeSet;

/// How responses are wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Envelope {
    /// The body of a response is the result.
    #[default]
    None,
    /// The body of a response is `{statusCode, message, apiCode?, requestId?, data}`; methods return what `data` holds.
    StatusCode,
}

/// Choices for one run of the generator.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// Name of the document in error messages, usually its file name.
    pub document_name: String,
    /// Name of the module that the generated files belong to; files are written into a directory of that name.
    pub module: String,
    /// Path of the run-time support in the generated code: `crate` within identity-apis, `::identity_apis` elsewhere.
    pub runtime: String,
    /// Groups (tags) to keep; `None` keeps all.
    pub groups: Option<BTreeSet<String>>,
    /// Write `impl Client` blocks with one method for each operation.
    pub client: bool,
    /// Write the `Client` that the methods belong to, which sends through a `transport::Channel`. Without it, whoever
    /// includes the generated module defines a `Client` beside it.
    pub own_client: bool,
    /// Derive `schemars::JsonSchema`.
    pub schemars: bool,
    /// Let operations check requests without naming their types (`RequestDescriptor::checked`, and the required properties of
    /// each type).
    pub checks: bool,
    /// Write a macro that lists all types, for tests that go through every one of them.
    pub registry: bool,
    /// Let `mod.rs` pull the other files in from `OUT_DIR`, where a build script has written them; otherwise from
    /// beside itself, so that the directory can be anywhere.
    pub in_out_dir: bool,
    /// How responses are wrapped.
    pub envelope: Envelope,
    /// Prefix that is dropped from names in the document (`V3`).
    pub strip_prefix: String,
    /// Decide what overlays decide for our own documents: clashing names get numbers, names that are invalid in Rust are
    /// rewritten, and a property that would make its object contain itself is optional.
    pub any_document: bool,
    /// Reject a property that is a message by its name and is neither marked as personal data nor allowed to be shown: for
    /// documents whose overlays mark personal data.
    pub messages_are_marked: bool,
    /// Name of the Cargo feature of a group, with `{}` for the group's name; for the docs of its methods.
    pub group_feature: Option<String>,
    /// Name of the Cargo feature that enables all groups, and with them the types that no operation names.
    pub all_groups_feature: Option<String>,
    /// Let the documentation name the features of each type, operation and method (`doc(cfg(..))`, where the condition `docsrs`
    /// holds).
    pub doc_cfg: bool,
    /// Write the names of types and operations that `groups` leaves out, below conditions that do not hold: the compiler
    /// then reports the feature to enable. The code has to be part of the crate that has the features.
    pub name_disabled: bool,
}

impl Options {
    /// Options with everything switched on, for a module of that name.
    #[must_use]
    pub fn new(module: &str) -> Self {
        Self {
            document_name: format!("{module}.json"),
            module: module.to_owned(),
            runtime: "crate".to_owned(),
            groups: None,
            client: true,
            own_client: false,
            schemars: false,
            checks: false,
            registry: false,
            in_out_dir: true,
            envelope: Envelope::None,
            strip_prefix: String::new(),
            any_document: false,
            messages_are_marked: false,
            group_feature: None,
            all_groups_feature: None,
            doc_cfg: false,
            name_disabled: false,
        }
    }

    /// The choices that fit the Prove document.
    #[must_use]
    pub fn prove() -> Self {
        Self { strip_prefix: "V3".to_owned(), messages_are_marked: true, ..Self::new("prove") }
    }

    /// The choices that fit the GenAuth document.
    #[must_use]
    pub fn genauth() -> Self {
        Self {
            envelope: Envelope::StatusCode,
            messages_are_marked: true,
            group_feature: Some("genauth-{}".to_owned()),
            all_groups_feature: Some("genauth".to_owned()),
            ..Self::new("genauth")
        }
    }
}
