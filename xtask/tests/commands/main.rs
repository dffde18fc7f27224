//! The commands as programs: their output, files and exit status.

mod any_document;
mod bad_input;
mod canonicalize;
mod corpus;
mod diff;
mod drift;
mod obsolete_actions;
mod regenerate;
mod removed_operations;
mod suggested_fixes;
mod support;
mod vendor;
