//! Compares what a target selects in the new document and in the former one.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::METHODS;
use crate::json_path::{children, filter_literal, query, quoted_ranges, selected_names, split_steps};
use crate::suggest::similar::closest;

/// What happens to an action.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum TargetVerdict {
    /// It is dropped: everything that it refers to was removed.
    Obsolete,
    /// It stays, without the names at these positions of its lists. Some of its names seem to be renamed.
    Retained { narrows: BTreeSet<usize>, renames: Vec<(String, String)> },
}

/// Compares what a target selects in the document and in the former one.
pub(super) fn examine(target: &str, removes: bool, document: &Value, former: &Value) -> TargetVerdict {
    let Some(steps) = split_steps(target) else {
        return TargetVerdict::Retained { narrows: BTreeSet::new(), renames: Vec::new() };
    };
    if query(&steps, document).is_empty() {
        let failing = (1..=steps.len()).find(|&end| query(&steps[..end], document).is_empty());
        return judge_missing(&steps[..failing.unwrap_or(steps.len())], removes, document, former);
    }
    let mut narrows = BTreeSet::new();
    let mut renames = Vec::new();
    let mut quotes = 0;
    for (at, step) in steps.iter().enumerate() {
        let names = selected_names(step);
        // A list of methods means any method that the path has.
        if names.len() > 1 && !names.iter().all(|name| METHODS.contains(&name.as_str())) {
            let (around, before) = (query(&steps[..at], document), query(&steps[..at], former));
            for (number, name) in names.iter().enumerate() {
                if any_has(&around, name) || !any_has(&before, name) {
                    continue;
                }
                match similar_new_name(name, &all_keys(&around), &all_keys(&before)) {
                    Some(to) => renames.push((name.clone(), to)),
                    None => {
                        narrows.insert(quotes + number);
                    }
                }
            }
        }
        quotes += quoted_ranges(step).len();
    }
    TargetVerdict::Retained { narrows, renames }
}

/// Decides about a target whose last step selects nothing, while the steps before it do.
fn judge_missing(steps: &[String], removes: bool, document: &Value, former: &Value) -> TargetVerdict {
    let kept = |renames| TargetVerdict::Retained { narrows: BTreeSet::new(), renames };
    let Some((failing, around)) = steps.split_last() else { return kept(Vec::new()) };
    let (around, before) = (query(around, document), query(around, former));
    let (wanted, present, formerly) = match filter_literal(failing) {
        Some((property, literal)) => {
            (vec![literal.to_owned()], property_texts(&around, property), property_texts(&before, property))
        }
        None => (selected_names(failing), all_keys(&around), all_keys(&before)),
    };
    let renames: Vec<(String, String)> = wanted
        .into_iter()
        .filter_map(|name| similar_new_name(&name, &present, &formerly).map(|to| (name, to)))
        .collect();
    let was_selected = !query(steps, former).is_empty();
    // What an action removes is not in the former document either: the overlays were applied to it.
    if renames.is_empty() && (was_selected || removes) { TargetVerdict::Obsolete } else { kept(renames) }
}

/// Returns the new name that is most similar to a removed one.
fn similar_new_name(name: &str, present: &BTreeSet<&str>, formerly: &BTreeSet<&str>) -> Option<String> {
    let new = present.difference(formerly).copied();
    closest(name, new).first().map(|&name| name.to_owned())
}

fn any_has(values: &[&Value], name: &str) -> bool {
    values.iter().any(|value| value.get(name).is_some())
}

fn all_keys<'a>(values: &[&'a Value]) -> BTreeSet<&'a str> {
    values.iter().filter_map(|value| value.as_object()).flat_map(|object| object.keys().map(String::as_str)).collect()
}

/// Returns the strings that a property of the items has.
fn property_texts<'a>(values: &[&'a Value], property: &str) -> BTreeSet<&'a str> {
    values.iter().flat_map(|value| children(value)).filter_map(|item| item.get(property)?.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn verdict(target: &str, removes: bool) -> TargetVerdict {
        let former = json!({
            "paths": {"/a": {"get": {"parameters": [{"name": "withUser"}, {"name": "page"}]}}, "/b": {"post": {}}, "/c": {"put": {}}},
            "components": {"schemas": {"A": {"properties": {"x": {}, "phone": {}}}, "B": {"properties": {"x": {}}}}}
        });
        let document = json!({
            "paths": {"/a": {"get": {"parameters": [{"name": "withUsers"}, {"name": "page"}]}}, "/c": {"put": {}}},
            "components": {"schemas": {"A": {"properties": {"phoneNumber": {}}}, "C": {}}}
        });
        examine(target, removes, &document, &former)
    }

    fn kept(narrows: &[usize], renames: &[(&str, &str)]) -> TargetVerdict {
        let renames = renames.iter().map(|&(from, to)| (from.to_owned(), to.to_owned())).collect();
        TargetVerdict::Retained { narrows: narrows.iter().copied().collect(), renames }
    }

    #[test]
    fn target_of_what_is_gone_is_obsolete() {
        for target in
            ["$.paths['/b'].post", "$.components.schemas.B.properties.x", "$.components.schemas['A', 'B'].properties.x"]
        {
            assert_eq!(verdict(target, false), TargetVerdict::Obsolete, "{target}");
        }
    }

    #[test]
    fn target_of_what_never_was_is_obsolete_only_if_it_removes() {
        assert_eq!(verdict("$.components.schemas.Zebra", false), kept(&[], &[]));
        assert_eq!(verdict("$.components.schemas.A.description", true), TargetVerdict::Obsolete);
    }

    #[test]
    fn list_of_which_a_part_is_gone_is_narrowed() {
        assert_eq!(verdict("$.paths['/a', '/b', '/c']['get', 'post', 'put']", false), kept(&[1], &[]));
        assert_eq!(verdict("$.paths['/a', '/never']", false), kept(&[], &[]));
        assert_eq!(verdict("$.paths['/a']", false), kept(&[], &[]));
    }

    #[test]
    fn similar_new_name_is_a_proposal() {
        assert_eq!(verdict("$.components.schemas.A.properties.phone", false), kept(&[], &[("phone", "phoneNumber")]));
        assert_eq!(
            verdict("$.paths['/a'].get.parameters[?@.name == 'withUser'].schema", false),
            kept(&[], &[("withUser", "withUsers")])
        );
    }
}
