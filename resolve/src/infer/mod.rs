//! Infers for a third-party document what an overlay decides for ours: ids, feature groups, one media type, one
//! success.
//!
//! Each step is a file of its own and changes the document in place, with a note for each decision. What cannot be
//! decided, such as a reference to another file, stays as it is for normalization to reject.

mod bodies;
mod discriminators;
mod encodings;
mod feature_groups;
mod keywords;
mod limits;
mod operation_ids;
mod parameters;
mod paths;
mod references;
mod responses;
mod value_sets;

use serde_json::Value;

use crate::report::Report;

/// Runs all steps.
pub(crate) fn infer_choices(document: &mut Value, report: &mut Report) {
    references::inline_references(document, report);
    references::name_targets(document, report);
    paths::keep_operations(document, report);
    keywords::drop_unsupported(document, report);
    parameters::drop_unsendable(document, report);
    bodies::choose_content(document, report);
    encodings::drop_meaningless(document, report);
    responses::merge_successes(document, report);
    operation_ids::assign_ids(document, report);
    feature_groups::assign_groups(document);
    discriminators::expand_bases(document);
}
