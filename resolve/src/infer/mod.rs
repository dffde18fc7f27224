//! Decides for a document of anyone's what an overlay decides for ours: ids, groups, one content type, one success.
//!
//! Each step is a file of its own and changes the document in place, with a note for each decision. What cannot be
//! decided, such as a reference to another file, stays as it is for the normalising steps to refuse.

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
pub(crate) fn complete(document: &mut Value, report: &mut Report) {
    references::inline(document, report);
    references::hoist(document, report);
    paths::tidy(document, report);
    keywords::tidy(document, report);
    parameters::tidy(document, report);
    bodies::choose(document, report);
    encodings::tidy(document, report);
    responses::settle(document, report);
    operation_ids::give(document, report);
    feature_groups::give(document);
    discriminators::spread(document);
}
