//! Decides the names of value sets.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use serde_json::Value;

use super::collect::ValueSetUse;
use crate::normalize::policy::ConflictPolicy;
use crate::pointer::join;
use crate::report::Report;

/// The shared sets, and the set of each use.
pub(super) struct NamedSets {
    pub(super) sets: BTreeMap<String, SharedSet>,
    /// In the order of the uses.
    pub(super) of_use: Vec<String>,
}

/// A shared set.
#[derive(Debug, Default)]
pub(super) struct SharedSet {
    pub(super) values: Vec<String>,
    pub(super) description: Option<String>,
    /// Descriptions of values; the first location with a description wins.
    pub(super) value_descriptions: BTreeMap<String, String>,
    /// Whether the name comes from a location and not from the document or an overlay.
    pub(super) derived: bool,
    /// The values of the first use, to see whether another one differs.
    first: BTreeSet<String>,
}

pub(super) fn name_sets(
    uses: &[ValueSetUse],
    document: &Value,
    policy: ConflictPolicy,
    report: &mut Report,
) -> NamedSets {
    let of_use = choose_names(uses, report);
    let mut sets: BTreeMap<String, SharedSet> = BTreeMap::new();
    for (used, name) in uses.iter().zip(&of_use) {
        let set = sets.entry(name.clone()).or_default();
        add_use(set, used, name, report);
    }
    describe_values(uses, &of_use, &mut sets, report);
    // Where names are decided, they are made different here and by the generator.
    if policy == ConflictPolicy::RequireOverlay {
        check_names(uses, &of_use, document, report);
    }
    NamedSets { sets, of_use }
}

/// Returns a name for each use: its own, else the only one that its set has elsewhere, else one derived from the first
/// location.
fn choose_names(uses: &[ValueSetUse], report: &mut Report) -> Vec<String> {
    let mut given: BTreeMap<BTreeSet<&str>, BTreeSet<&str>> = BTreeMap::new();
    for used in uses {
        if let Some(name) = &used.name {
            given.entry(used.set()).or_default().insert(name);
        }
    }
    let mut derived: BTreeMap<BTreeSet<&str>, &str> = BTreeMap::new();
    let mut names = Vec::with_capacity(uses.len());
    for used in uses {
        let elsewhere = given.get(&used.set());
        let name = match (&used.name, elsewhere) {
            (Some(name), _) => name,
            (None, Some(names)) if names.len() == 1 => names.iter().next().copied().unwrap_or(&used.derived),
            (None, elsewhere) => {
                let first = !derived.contains_key(&used.set());
                if let (true, Some(names)) = (first, elsewhere) {
                    let names = names.iter().copied().collect::<Vec<_>>().join(", ");
                    report.note(
                        "value-sets.ambiguous",
                        &used.pointer,
                        format!(
                            "this value set has several names elsewhere ({names}); here it becomes {}",
                            used.derived
                        ),
                        "choose one with `x-enum-name` by overlay",
                    );
                }
                *derived.entry(used.set()).or_insert(&used.derived)
            }
        };
        names.push(name.to_owned());
    }
    names
}

fn add_use(set: &mut SharedSet, used: &ValueSetUse, name: &str, report: &mut Report) {
    let values: BTreeSet<String> = used.values.iter().cloned().collect();
    if set.values.is_empty() {
        set.first = values;
        set.derived = used.name.is_none();
    } else if set.first != values {
        report.note(
            "value-sets.union",
            &used.pointer,
            format!("the values here differ from those of {name} at other locations; {name} has all of them"),
            "give another `x-enum-name` by overlay if this is another set",
        );
    }
    // A name is derived only if no use was given it.
    set.derived &= used.name.is_none();
    for value in &used.values {
        if !set.values.contains(value) {
            set.values.push(value.clone());
        }
    }
    match (&set.description, &used.description) {
        (None, Some(description)) => set.description = Some(description.clone()),
        (Some(present), Some(other)) if present != other => report.note(
            "value-sets.description",
            &join(&used.pointer, "x-enum-description"),
            format!("{name} is described differently at another location, which counts"),
            "describe the set once",
        ),
        _ => {}
    }
}

/// Adds the descriptions of values. The description of a value that the document no longer has is dropped.
fn describe_values(
    uses: &[ValueSetUse],
    of_use: &[String],
    sets: &mut BTreeMap<String, SharedSet>,
    report: &mut Report,
) {
    for (used, name) in uses.iter().zip(of_use) {
        let Some(set) = sets.get_mut(name) else { continue };
        for (value, text) in &used.value_descriptions {
            if set.values.contains(value) {
                set.value_descriptions.entry(value.clone()).or_insert_with(|| text.clone());
            } else {
                report.note(
                    "value-sets.value",
                    &join(&join(&used.pointer, "x-value-descriptions"), value),
                    format!("{name} does not have the value that this sentence describes; it is left out"),
                    "remove the sentence from the overlay",
                );
            }
        }
    }
}

/// Reports names that are taken or equal as Rust names.
fn check_names(uses: &[ValueSetUse], of_use: &[String], document: &Value, report: &mut Report) {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    let components: BTreeSet<&str> = uses
        .iter()
        .filter(|used| used.holder == super::collect::ValueSetHolder::Component)
        .filter_map(|used| used.name.as_deref())
        .collect();
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    for name in schemas.into_iter().flat_map(|schemas| schemas.keys()) {
        taken.insert(name.to_upper_camel_case(), name);
    }
    let mut chosen: BTreeMap<String, (&str, &ValueSetUse)> = BTreeMap::new();
    for (used, name) in uses.iter().zip(of_use) {
        let rust_name = name.to_upper_camel_case();
        let first = chosen.entry(rust_name.clone()).or_insert((name, used));
        // One message for each name, at its first location.
        let is_first = std::ptr::eq(first.1, used);
        let both_derived = first.1.name.is_none() && used.name.is_none();
        let found = if !is_first && first.0 != name {
            format!("the name {name} and {} differ in case only", first.0)
        } else if !is_first && both_derived && first.1.set() != used.set() {
            format!("the name {name}, made from this location, is also made from {}", first.1.pointer)
        } else if is_first && !components.contains(name.as_str()) && !is_rust_name(name) {
            format!("{name:?} is not a name in Pascal case")
        } else if is_first
            && let Some(other) = taken.get(&rust_name)
            && !components.contains(name.as_str())
        {
            format!("the value set would be named {name}, but there is a schema {other}")
        } else {
            continue;
        };
        report.error("value-sets.name", &used.pointer, found, "give it another `x-enum-name` by overlay");
    }
}

fn is_rust_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::value_sets::collect::collect_uses;
    use serde_json::json;

    fn outcome(schemas: &Value) -> (Vec<String>, Vec<String>) {
        let mut document = json!({"components": {"schemas": schemas}});
        let mut report = Report::new("doc.json");
        let uses = collect_uses(&mut document, &mut report);
        let named = name_sets(&uses, &document, ConflictPolicy::RequireOverlay, &mut report);
        let errors = report.errors().iter().map(|diagnostic| diagnostic.message.clone()).collect();
        (named.of_use, errors)
    }

    fn member(values: &[&str], name: Option<&str>) -> Value {
        let mut schema = json!({"type": "string", "enum": values});
        if let Some(name) = name {
            schema["x-enum-name"] = json!(name);
        }
        json!({"properties": {"k": schema}})
    }

    #[test]
    fn an_unnamed_use_takes_the_only_name_of_its_set() {
        let (names, errors) = outcome(&json!({"A": member(&["x"], None), "B": member(&["x"], Some("Kind"))}));
        assert_eq!((names, errors), (vec!["Kind".to_owned(), "Kind".to_owned()], vec![]));
    }

    #[test]
    fn of_several_names_none_is_taken() {
        let (names, errors) = outcome(&json!({
            "A": member(&["x"], Some("Kind")), "B": member(&["x"], None), "C": member(&["x"], Some("Sort")), "D": member(&["x"], None)
        }));
        assert_eq!(names, ["Kind", "BK", "Sort", "BK"]);
        assert!(errors.is_empty());
    }

    #[test]
    fn a_name_must_be_free_and_well_formed() {
        let errors = |schemas: &Value| outcome(schemas).1;
        assert_eq!(
            errors(&json!({"A": member(&["x"], Some("User")), "User": {"type": "object"}})),
            ["the value set would be named User, but there is a schema User"]
        );
        assert_eq!(
            errors(&json!({"A": member(&["x"], Some("MfaKind")), "B": member(&["y"], Some("MFAKind"))})).len(),
            1
        );
        assert_eq!(
            errors(&json!({"A": member(&["x"], Some("kind of"))})),
            ["\"kind of\" is not a name in Pascal case"]
        );
        assert_eq!(
            errors(&json!({
                "A": {"properties": {"bC": {"type": "string", "enum": ["x"]}}},
                "AB": {"properties": {"c": {"type": "string", "enum": ["y"]}}}
            })),
            ["the name ABC, made from this location, is also made from /components/schemas/A/properties/bC"]
        );
    }

    #[test]
    fn a_name_without_a_set_is_an_error() {
        let (_, errors) = outcome(&json!({"A": {"properties": {"k": {"type": "string", "x-enum-name": "Kind"}}}}));
        assert_eq!(errors, ["a name for a value set, but there is no value set"]);
    }
}
