//! Data policies.

use crate::validation::{Rule, Validator};

const PATH: Rule = Rule::custom("data-policy.path", "", "data permission guide");

/// `namespace/resource/action`, with the codes of tree nodes between resource and action.
pub(crate) fn paths(v: &mut Validator<'_>, name: &str, paths: Option<&Vec<String>>) {
    v.for_each_text(name, paths, |v, path| {
        if path.split('/').count() < 3 || path.split('/').any(str::is_empty) {
            v.report(
                &PATH,
                "must be `namespace/resource/action`, with tree nodes before the action; `*` matches any action",
            );
        }
    });
}
