//! Writes a plan out as source: each construct is a function around one `quote!`, `syn` holds a file, and `prettyplease`
//! formats it.
//!
//! Functions that are not generic are `#[inline]`, as in the macros of the crate: each is compiled where it is used, not in every
//! build of the crate.

mod additional_properties;
mod client;
mod composite_setters;
mod context;
mod docs;
mod encoding;
mod enums;
mod features;
mod fields;
mod files;
mod int_enums;
mod module;
mod notes;
mod object_table;
mod operations;
mod paging;
mod pregenerated;
mod prose;
mod schema;
mod schemas;
mod setters;
mod structs;
mod types;
mod unions;
mod validation;
mod value_shapes;

pub(crate) use fields::{Field, Presence};
pub(crate) use files::files;
pub(crate) use int_enums::variant_name;
pub(crate) use pregenerated::{pregenerated, ruled_types};
pub(crate) use types::{Scope, label, type_tokens};
pub(crate) use validation::{is_charset, is_warning};

use context::Context;

use crate::Options;
use crate::ir::Object;
use crate::output::DocumentRule;
use crate::passes::Plan;

/// The rules that are checked for an object, those written by hand left out.
pub(crate) fn rules(object: &Object, plan: &Plan, options: &Options) -> Vec<DocumentRule> {
    validation::rules(object, Context { plan, options })
}

/// The lines of a description within a doc comment.
pub(crate) fn doc_lines(description: &str, width: usize) -> Vec<String> {
    prose::lines(&prose::prose(description), width)
}
