//! Normalization: turns a document with overlays applied into plain OpenAPI 3.0.3 that any generator reads.
//!
//! Each step is a file of its own and changes the document in place. What it finds goes to the report: an error if the
//! document cannot be used as it is, a note if a reader should know about the change.

mod all_of;
mod alternatives;
mod bodies;
mod completeness;
mod conformance;
mod defaults;
mod descriptions;
mod error_types;
mod explicit_facts;
mod feature_groups;
mod file_fields;
mod inline_types;
mod operation_ids;
mod parameter_styles;
mod path_parameters;
mod paths;
mod policy;
mod recursive_aliases;
mod references;
mod responses;
mod value_sets;
mod version;

use serde_json::Value;

use crate::report::Report;

pub(crate) use path_parameters::declare_path_parameters;
pub(crate) use policy::ConflictPolicy;
pub(crate) use value_sets::ValueSetStats;
pub(crate) use version::check_version;

/// Normalizes a document of ours; what is ambiguous is an error.
///
/// Bodies are named and `allOf` is merged before value sets are shared, so that these find every schema at its final
/// location.
pub(crate) fn normalize(document: &mut Value, report: &mut Report) -> ValueSetStats {
    normalize_with(ConflictPolicy::RequireOverlay, document, report)
}

/// Normalizes a document under a policy.
pub(crate) fn normalize_with(policy: ConflictPolicy, document: &mut Value, report: &mut Report) -> ValueSetStats {
    let before = completeness::take_inventory(document);
    version::lower_to_3_0(document, report);
    paths::check_paths(document, policy, report);
    references::resolve_references(document, report);
    operation_ids::strip_and_check(document, report);
    path_parameters::declare_and_check(document, policy, report);
    parameter_styles::check_styles(document, policy, report);
    feature_groups::check_groups(document, report);
    responses::keep_one_success(document, report);
    bodies::name_bodies(document, policy, report);
    if policy == ConflictPolicy::Infer {
        inline_types::name_compositions(document, policy, report);
    }
    all_of::merge_all_of(document, policy, report);
    alternatives::spread_common_keywords(document, report);
    all_of::merge_all_of(document, policy, report);
    defaults::remove_mismatches(document, report);
    inline_types::name_inline_types(document, policy, report);
    error_types::unify_error_types(document, policy, report);
    file_fields::flag_files(document);
    let sharing = value_sets::share_value_sets(document, policy, report);
    if policy == ConflictPolicy::Infer {
        recursive_aliases::open_recursive_aliases(document, report);
    }
    explicit_facts::state_facts(document, policy, report);
    descriptions::rewrite_descriptions(document);
    completeness::report_losses(&before, document, report);
    sharing
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::sorted;
    use serde_json::json;

    /// A document with something for each step to do.
    fn document() -> Value {
        json!({
            "openapi": "3.1.0",
            "info": {"title": "t", "version": "1"},
            "tags": [{"name": "users"}],
            "paths": {"/users/{id}": {
                "parameters": [{"$ref": "#/components/parameters/Page"}],
                "post": {
                    "operationId": "UsersController_change",
                    "tags": ["users"],
                    "parameters": [{"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["up", "down"]}}],
                    "requestBody": {"content": {"application/json": {"schema": {
                        "allOf": [{"$ref": "#/components/schemas/User"}, {"type": "object", "properties": {"x": {"type": "string"}}}]
                    }}}},
                    "responses": {
                        "200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/User"}}}},
                        "201": {"description": ""},
                        "400": {"$ref": "#/components/responses/Bad"}
                    }
                }
            }},
            "components": {
                "parameters": {"Page": {"name": "page", "in": "query", "schema": {"type": "integer", "default": "1"}}},
                "responses": {"Bad": {"description": "", "content": {"text/plain": {"schema": {"type": "string"}}}}},
                "schemas": {"User": {"type": "object", "required": ["id"], "properties": {
                    "id": {"type": ["string", "null"]},
                    "kinds": {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}, "x-enum-name": "Kind"},
                    "friend": {"$ref": "#/components/schemas/User", "description": "d"}
                }}}
            }
        })
    }

    #[test]
    fn the_steps_work_together_and_a_second_run_changes_nothing() {
        let mut once = document();
        let mut report = Report::new("doc.json");
        normalize(&mut once, &mut report);
        assert_eq!(report.errors(), []);
        let mut codes: Vec<_> = report.notes().iter().map(|note| note.code).collect();
        codes.sort_unstable();
        assert_eq!(codes, ["defaults.misfit", "errors.several-successes", "path-parameters.undeclared"]);
        let mut twice = once.clone();
        let mut report = Report::new("doc.json");
        normalize(&mut twice, &mut report);
        assert_eq!((report.errors(), report.notes()), (&[][..], &[][..]));
        assert_eq!(sorted(&twice), sorted(&once));
    }

    /// Pointers of all values in a document.
    fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
        found.push(here.to_owned());
        let step = |name: &str| crate::pointer::join(here, name);
        match value {
            Value::Object(members) => members.iter().for_each(|(name, value)| pointers(value, &step(name), found)),
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(index, value)| pointers(value, &step(&index.to_string()), found));
            }
            _ => {}
        }
    }

    #[test]
    fn no_document_whatever_its_shape_makes_a_step_panic() {
        let whole = document();
        let mut all = Vec::new();
        pointers(&whole, "", &mut all);
        let junk = [
            json!(null),
            json!(true),
            json!(-1.5),
            json!(""),
            json!("\u{7528}"),
            json!([]),
            json!([[]]),
            json!({}),
            json!({"$ref": "#/components/schemas/User"}),
            json!({"": {"": null}}),
        ];
        for pointer in &all {
            for junk in &junk {
                let mut document = whole.clone();
                if let Some(location) = document.pointer_mut(pointer) {
                    *location = junk.clone();
                }
                normalize(&mut document, &mut Report::new("doc.json"));
            }
        }
    }
}
