//! What people have to write for a new document: descriptions, names of value sets, retry classes. Counted, and drafted as
//! overlay actions to be filled in.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::api::Api;
use crate::document::{SchemaLocation, SchemaRole, for_each_operation, for_each_schema};
use crate::json_path::{from_pointer, quote_all};
use crate::overlay::ActionDraft;

/// The extension of an operation with its retry class.
const RETRY_CLASS: &str = "x-retry-class";

/// What has no description or name yet, as drafts of overlay actions by topic.
pub struct Undocumented {
    operations: BTreeMap<String, Vec<ActionDraft>>,
    types: Vec<ActionDraft>,
    properties: Vec<ActionDraft>,
    parameters: Vec<ActionDraft>,
    value_sets: Vec<ActionDraft>,
}

impl Undocumented {
    /// Searches a document with overlays and its resolved form.
    pub fn find(overlaid: &Value, resolved: &Value) -> Self {
        let mut resolved = resolved.clone();
        let mut names = NameIndex::default();
        let mut types = Vec::new();
        for_each_schema(&mut resolved, |location, schema| names.add_property(location, schema));
        for_each_operation(&mut resolved, |location, operation| names.add_parameters(&location.pointer, operation));
        for (name, schema) in resolved.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten() {
            // A value set without a description gets that of a property that holds it.
            let is_set = schema.get("x-open-enum").is_some();
            if !is_set
                && !is_described(schema)
                && overlaid.pointer("/components/schemas").is_some_and(|own| own.get(name).is_some())
            {
                let target = from_pointer(&resolved, &crate::pointer::join("/components/schemas", name));
                types.push(ActionDraft::update(&target, None, &json!({"description": ""})));
            }
        }
        Self {
            operations: draft_operations(&mut resolved),
            types,
            properties: names.drafts(NamedKind::Property),
            parameters: names.drafts(NamedKind::Parameter),
            value_sets: draft_value_sets(overlaid),
        }
    }

    /// Returns what has to be written in a few lines; `None` if everything is documented. `directory` is where the drafts are.
    pub fn render(&self, api: Api, directory: Option<&Path>) -> Option<String> {
        let operations: usize = self.operations.values().map(Vec::len).sum();
        let counts: Vec<String> = [
            (operations, "operations"),
            (self.types.len(), "types"),
            (self.properties.len(), "property names"),
            (self.parameters.len(), "parameter names"),
        ]
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
        let mut lines = Vec::new();
        if !counts.is_empty() {
            lines.push(format!("  without a description: {}", counts.join(", ")));
        }
        if operations > 0 {
            let groups: Vec<String> =
                self.operations.iter().map(|(group, drafts)| format!("{group} {}", drafts.len())).collect();
            lines.push(format!("    operations: {}", groups.join(", ")));
        }
        if !self.value_sets.is_empty() {
            lines.push(format!("  value sets at {} locations without a name from an overlay", self.value_sets.len()));
        }
        if lines.is_empty() {
            return None;
        }
        lines.push(match directory {
            Some(directory) => format!("  drafts of the overlay actions for them are in {}", directory.display()),
            None => {
                "  help: `--drafts <DIR>` writes the overlay actions for them, to be filled in and appended to \
                     specs/overlays/"
                    .to_owned()
                    + &format!("{api}-*.yaml")
            }
        });
        Some(lines.join("\n"))
    }

    /// Returns the drafts as names and texts of files, one for each topic that has drafts.
    pub fn drafts(&self, api: Api) -> Vec<(String, String)> {
        let operations: Vec<(&str, &[ActionDraft])> =
            self.operations.iter().map(|(group, drafts)| (group.as_str(), drafts.as_slice())).collect();
        let names = [("Properties", self.properties.as_slice()), ("Parameters", self.parameters.as_slice())];
        let topics = [
            ("operations", operations),
            ("schemas", vec![("Types", self.types.as_slice())]),
            ("properties", names.into()),
            ("value-sets", vec![("Value sets", self.value_sets.as_slice())]),
        ];
        let text = |parts: Vec<(&str, &[ActionDraft])>| -> String {
            let parts = parts.into_iter().filter(|(_, drafts)| !drafts.is_empty());
            let part = |(title, drafts): (&str, &[ActionDraft])| {
                let drafts: Vec<String> = drafts.iter().map(|draft| format!("{draft}\n")).collect();
                format!("\n  # {title}\n{}", drafts.concat())
            };
            parts.map(part).collect()
        };
        topics
            .into_iter()
            .map(|(topic, parts)| (format!("{api}-{topic}.yaml"), text(parts)))
            .filter(|(_, text)| !text.is_empty())
            .collect()
    }
}

fn is_described(value: &Value) -> bool {
    ["description", "summary"]
        .iter()
        .any(|key| value.get(key).and_then(Value::as_str).is_some_and(|text| !text.is_empty()))
}

/// Returns drafts for the operations without a description, by feature group. Methods other than GET get the most frequent
/// retry class of operations with the same verb.
fn draft_operations(resolved: &mut Value) -> BTreeMap<String, Vec<ActionDraft>> {
    let mut classes: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    let mut missing: Vec<(String, String, String, String)> = Vec::new();
    for_each_operation(resolved, |location, operation| {
        let verb = verb(&location.path);
        let operation = Value::Object(operation.clone());
        if is_described(&operation) {
            let class = operation.get(RETRY_CLASS).and_then(Value::as_str).unwrap_or_default();
            if location.method != "get" {
                *classes.entry(verb).or_default().entry(class.to_owned()).or_default() += 1;
            }
            return;
        }
        let group = operation.pointer("/tags/0").and_then(Value::as_str).unwrap_or_default();
        missing.push((group.to_owned(), location.pointer.clone(), location.method.clone(), verb));
    });
    let mut drafts: BTreeMap<String, Vec<ActionDraft>> = BTreeMap::new();
    for (group, pointer, method, verb) in missing {
        let mut update = Map::from_iter([("summary".to_owned(), json!(""))]);
        let most_frequent = classes.get(&verb).and_then(|classes| classes.iter().max_by_key(|(_, count)| **count));
        if let Some((class, _)) = most_frequent.filter(|(class, _)| method != "get" && !class.is_empty()) {
            update.insert(RETRY_CLASS.to_owned(), json!(class));
        }
        drafts.entry(group).or_default().push(ActionDraft::update(
            &from_pointer(resolved, &pointer),
            None,
            &Value::Object(update),
        ));
    }
    drafts
}

/// Returns the first word of the last segment of a path: `create` of `/api/v3/create-user`.
fn verb(path: &str) -> String {
    let last = path.rsplit('/').find(|part| !part.starts_with('{')).unwrap_or_default();
    last.split('-').next().unwrap_or_default().to_owned()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum NamedKind {
    Property,
    Parameter,
}

/// The names of properties and parameters, with and without a description.
#[derive(Default)]
struct NameIndex {
    described: BTreeSet<(NamedKind, String)>,
    /// Schema names or pointers of operations, by name without a description.
    missing: BTreeMap<(NamedKind, String), BTreeSet<String>>,
    /// A description by name.
    known: BTreeMap<String, String>,
}

impl NameIndex {
    fn add_property(&mut self, location: &SchemaLocation, schema: &Value) {
        let Some((holder, name)) =
            location.pointer.strip_prefix("/components/schemas/").and_then(|rest| rest.split_once("/properties/"))
        else {
            return;
        };
        if location.role == SchemaRole::Property && !holder.contains('/') && !name.contains('/') {
            self.add(NamedKind::Property, crate::pointer::unescape(name), crate::pointer::unescape(holder), schema);
        }
    }

    fn add_parameters(&mut self, pointer: &str, operation: &Map<String, Value>) {
        for parameter in operation.get("parameters").and_then(Value::as_array).into_iter().flatten() {
            let Some(name) = parameter.get("name").and_then(Value::as_str) else { continue };
            let schema = parameter.get("schema").filter(|_| !is_described(parameter)).unwrap_or(parameter);
            self.add(NamedKind::Parameter, name.to_owned(), pointer.to_owned(), schema);
        }
    }

    fn add(&mut self, kind: NamedKind, name: String, holder: String, value: &Value) {
        if is_described(value) {
            let text = value.get("description").and_then(Value::as_str).unwrap_or_default();
            self.known.entry(name.clone()).or_insert_with(|| text.to_owned());
            self.described.insert((kind, name));
        } else {
            self.missing.entry((kind, name)).or_default().insert(holder);
        }
    }

    /// Returns one action for each name. It targets all locations with that name unless some of them are described.
    fn drafts(&self, wanted: NamedKind) -> Vec<ActionDraft> {
        let missing = self.missing.iter().filter(|((kind, _), _)| *kind == wanted);
        missing
            .map(|(key, holders)| {
                let name = key.1.as_str();
                let everywhere = !self.described.contains(key);
                let target = match wanted {
                    NamedKind::Property if everywhere => format!("$.components.schemas[*].properties['{name}']"),
                    NamedKind::Property => {
                        format!("$.components.schemas[{}].properties['{name}']", quote_all(holders))
                    }
                    NamedKind::Parameter if everywhere => format!("$.paths[*][*].parameters[?@.name == '{name}']"),
                    NamedKind::Parameter => {
                        let (paths, methods): (BTreeSet<String>, BTreeSet<String>) = holders
                            .iter()
                            .filter_map(|pointer| pointer.strip_prefix("/paths/")?.rsplit_once('/'))
                            .map(|(path, method)| (crate::pointer::unescape(path), method.to_owned()))
                            .unzip();
                        format!(
                            "$.paths[{}][{}].parameters[?@.name == '{name}']",
                            quote_all(&paths),
                            quote_all(&methods)
                        )
                    }
                };
                let text = self.known.get(name).map_or("", String::as_str);
                ActionDraft::update(&target, None, &json!({ "description": text }))
            })
            .collect()
    }
}

/// Returns drafts for the value sets without a name, at all locations with these values.
fn draft_value_sets(overlaid: &Value) -> Vec<ActionDraft> {
    let mut overlaid = overlaid.clone();
    let mut named = BTreeSet::new();
    let mut found = Vec::new();
    for_each_schema(&mut overlaid, |location, schema| {
        let lists = ["enum", "x-known-values"].iter().filter_map(|list| schema.get(list)?.as_array());
        let values: BTreeSet<String> = lists.flatten().filter_map(|value| value.as_str().map(str::to_owned)).collect();
        if schema.get("x-enum-name").is_some() {
            named.insert(values);
        } else if !values.is_empty() && location.role != SchemaRole::Component {
            found.push((values, location.pointer.clone(), location.derived_name()));
        }
    });
    found
        .into_iter()
        .filter(|(values, _, _)| !named.contains(values))
        .map(|(_, pointer, name)| {
            ActionDraft::update(&from_pointer(&overlaid, &pointer), None, &json!({ "x-enum-name": name }))
        })
        .collect()
}
