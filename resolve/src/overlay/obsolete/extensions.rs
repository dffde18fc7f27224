//! Extensions in an update that name another part of the document: a sibling property, a feature group, a list.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::METHODS;
use crate::overlay::parse::{Action, Change};
use crate::pointer::join;

/// Extensions of a property that name a sibling, with the kind of the rule that they generate.
const CONDITIONS: [(&str, &str); 4] = [
    ("x-allowed-only-if", "allowed"),
    ("x-forbidden-if", "forbidden"),
    ("x-dependent-required", "needs"),
    ("x-required-if", "required"),
];

/// An update with such extensions.
#[derive(Debug)]
pub(super) struct ExtensionUpdate {
    file: usize,
    action: usize,
    update: Value,
    /// Pointers of the values that it was merged into.
    locations: Vec<String>,
}

/// Returns the update of an action if it names other parts. Has to be called before the action is applied.
pub(super) fn from_action(file: usize, action: &Action, document: &Value) -> Option<ExtensionUpdate> {
    let Change::Update(update) = &action.change else { return None };
    let mut names = Vec::new();
    collect("", update, &mut names);
    if names.is_empty() {
        return None;
    }
    let locations = action.path.query_located(document).iter().map(|node| node.location().to_json_pointer()).collect();
    Some(ExtensionUpdate { file, action: action.index, update: update.clone(), locations })
}

/// A name in an update, and the parts of the update that are obsolete without it.
#[derive(Debug)]
struct NameReference {
    /// The parts that become obsolete, as pointers below the update.
    cuts: Vec<String>,
    /// The object that has the extension, as a pointer below the update.
    holder: String,
    what: ReferenceKind,
    name: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ReferenceKind {
    /// A property or parameter beside the one that has the extension.
    Sibling,
    /// A property of the schema that has the extension.
    Property,
    /// A query parameter of the operation.
    Parameter,
    /// A feature group.
    Group,
    /// A property of any schema or a parameter of any operation.
    Any,
}

/// Collects the names in an update.
fn collect(here: &str, update: &Value, found: &mut Vec<NameReference>) {
    let Value::Object(extensions) = update else { return };
    let mut push = |cuts: Vec<String>, what, name: &str| {
        found.push(NameReference { cuts, holder: here.to_owned(), what, name: name.to_owned() });
    };
    for (extension, kind) in CONDITIONS {
        if let Some(text) = extensions.get(extension).and_then(Value::as_str) {
            let mut cuts = vec![join(here, extension)];
            for ids in ["x-rule-ids", "x-severity"] {
                match extensions.get(ids).and_then(Value::as_object) {
                    Some(ids_of) if ids_of.len() == 1 && ids_of.contains_key(kind) => cuts.push(join(here, ids)),
                    Some(ids_of) if ids_of.contains_key(kind) => cuts.push(join(&join(here, ids), kind)),
                    _ => {}
                }
            }
            push(cuts, ReferenceKind::Sibling, text.split('=').next().unwrap_or(text));
        }
    }
    for name in texts(extensions.get("x-check").and_then(|check| check.get("with"))) {
        // A function cannot be called without one of its arguments.
        push(vec![join(here, "x-check")], ReferenceKind::Sibling, name.split('.').next().unwrap_or(name));
    }
    if let Some(name) = extensions.get("x-batch").and_then(Value::as_str) {
        push(vec![join(here, "x-batch")], ReferenceKind::Property, name);
    }
    if let Some(name) = extensions.get("x-query-batch").and_then(Value::as_str) {
        push(vec![join(here, "x-query-batch")], ReferenceKind::Parameter, name);
    }
    for (number, name) in texts(extensions.get("required")).enumerate() {
        push(vec![format!("{here}/required/{number}")], ReferenceKind::Property, name);
    }
    for (number, tag) in entries(extensions.get("tags")) {
        if let Some(name) = tag.get("name").and_then(Value::as_str) {
            push(vec![format!("{here}/tags/{number}")], ReferenceKind::Group, name);
        }
    }
    for (number, paging) in entries(extensions.get("x-paging")) {
        // Without one of these there are no pages; the others are optional.
        for name in ["number", "index", "key", "items"].iter().filter_map(|role| paging.get(role)?.as_str()) {
            push(vec![format!("{here}/x-paging/{number}")], ReferenceKind::Any, name);
        }
    }
    for (number, pair) in entries(extensions.get("x-composite-setters")) {
        for name in texts(pair.get("members")) {
            push(vec![format!("{here}/x-composite-setters/{number}")], ReferenceKind::Any, name);
        }
    }
    for (name, inner) in extensions.iter().filter(|(name, _)| !name.starts_with("x-")) {
        collect(&join(here, name), inner, found);
    }
}

fn entries(list: Option<&Value>) -> impl Iterator<Item = (usize, &Value)> {
    list.and_then(Value::as_array).into_iter().flatten().enumerate()
}

fn texts(list: Option<&Value>) -> impl Iterator<Item = &str> {
    list.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// Returns the obsolete parts: file, action, and pointers below the action. A part is obsolete if its name was removed
/// wherever the update was merged.
pub(super) fn obsolete(
    marked: &[ExtensionUpdate],
    document: &Value,
    former: &Value,
) -> Vec<(usize, usize, BTreeSet<String>)> {
    let (now, before) = (DocumentIndex::new(document), DocumentIndex::new(former));
    let mut cuts: BTreeMap<(usize, usize), BTreeSet<String>> = BTreeMap::new();
    for one in marked {
        let mut names = Vec::new();
        collect("", &one.update, &mut names);
        for named in names {
            let is_removed = |location: &String| {
                let holder = format!("{location}{}", named.holder);
                before.has(&named, &holder) && !now.has(&named, &holder)
            };
            if !one.locations.is_empty() && one.locations.iter().all(is_removed) {
                let below = named.cuts.iter().map(|pointer| format!("/update{pointer}"));
                cuts.entry((one.file, one.action)).or_default().extend(below);
            }
        }
    }
    cuts.into_iter().map(|((file, action), pointers)| (file, action, pointers)).collect()
}

/// A document with an index of its names.
struct DocumentIndex<'a> {
    document: &'a Value,
    groups: BTreeSet<&'a str>,
    /// Names of properties and parameters.
    names: BTreeSet<&'a str>,
}

impl<'a> DocumentIndex<'a> {
    fn new(document: &'a Value) -> Self {
        let mut names = BTreeSet::new();
        collect_properties(document.pointer("/components/schemas").unwrap_or(&Value::Null), &mut names);
        let mut groups = BTreeSet::new();
        let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
        for operation in paths.flat_map(|(_, item)| METHODS.iter().filter_map(|method| item.get(method))) {
            groups.extend(texts(operation.get("tags")));
            let parameters = entries(operation.get("parameters"));
            names.extend(parameters.filter_map(|(_, parameter)| parameter.get("name")?.as_str()));
        }
        Self { document, groups, names }
    }

    fn has(&self, named: &NameReference, holder: &str) -> bool {
        let name = named.name.as_str();
        match named.what {
            ReferenceKind::Sibling => self.has_beside(name, holder),
            ReferenceKind::Property => self.document.pointer(&join(&join(holder, "properties"), name)).is_some(),
            ReferenceKind::Parameter => self.has_parameter(name, holder),
            ReferenceKind::Group => self.groups.contains(name),
            ReferenceKind::Any => self.names.contains(name),
        }
    }

    fn has_beside(&self, name: &str, holder: &str) -> bool {
        match (holder.rsplit_once("/properties/"), holder.rsplit_once("/parameters/")) {
            (Some((schema, _)), _) => self.document.pointer(&join(&join(schema, "properties"), name)).is_some(),
            (None, Some((operation, _))) => self.has_parameter(name, operation),
            (None, None) => false,
        }
    }

    fn has_parameter(&self, name: &str, operation: &str) -> bool {
        let parameters = self.document.pointer(&join(operation, "parameters")).and_then(Value::as_array);
        parameters.into_iter().flatten().any(|parameter| parameter.get("name").and_then(Value::as_str) == Some(name))
    }
}

fn collect_properties<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::Object(keywords) => {
            let own = keywords.get("properties").and_then(Value::as_object);
            found.extend(own.into_iter().flat_map(|properties| properties.keys().map(String::as_str)));
            keywords.values().for_each(|inner| collect_properties(inner, found));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_properties(item, found)),
        _ => {}
    }
}
