//! Reads a resolved document.

mod operation;
mod parameters;
mod property;
mod schema;
pub(super) mod types;

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Api, Operation, Place, Schema, extensions, keyword_types};
use crate::{Error, Options};

const METHODS: [&str; 7] = ["delete", "get", "head", "options", "patch", "post", "put"];

const ROOT: &[(&str, keyword_types::Kind)] = &[
    ("components", keyword_types::Kind::Object),
    ("info", keyword_types::Kind::Object),
    ("openapi", keyword_types::Kind::Text),
    ("paths", keyword_types::Kind::Object),
    ("tags", keyword_types::Kind::List),
];

const COMPONENTS: &[(&str, keyword_types::Kind)] = &[("schemas", keyword_types::Kind::Object)];

const TAG: &[(&str, keyword_types::Kind)] =
    &[("description", keyword_types::Kind::Text), ("name", keyword_types::Kind::Text)];

const INFO: &[(&str, keyword_types::Kind)] = &[
    ("description", keyword_types::Kind::Text),
    ("title", keyword_types::Kind::Text),
    ("version", keyword_types::Kind::Text),
    ("x-missing-required", keyword_types::Kind::Text),
    ("x-pairs", keyword_types::Kind::List),
    ("x-paging", keyword_types::Kind::List),
];

impl Api {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// When something has no meaning here, with its place.
    pub fn read(document: &Value, options: &Options) -> Result<Self, Error> {
        let root = Place::root(document, &options.document_name);
        keyword_types::check(&root, "a document", ROOT)?;
        match root.text("openapi") {
            Some(version) if version.starts_with("3.0.") => {}
            Some(version) => {
                return Err(root.error(
                    format!("the document is OpenAPI {version}"),
                    "vendor it with `cargo xtask vendor`, which lowers 3.1 to 3.0",
                ));
            }
            None => {
                return Err(root.error(
                    "there is no member `openapi`",
                    "give an OpenAPI 3.0 document; Swagger 2.0 has to be converted first",
                ));
            }
        }
        let info = root.get("info");
        if let Some(info) = &info {
            keyword_types::check(info, "`info`", INFO)?;
        }
        let text = |name| info.as_ref().and_then(|info| info.text(name)).map(str::to_owned);
        let mut schemas = BTreeMap::new();
        if let Some(components) = root.get("components") {
            keyword_types::check(&components, "`components`", COMPONENTS)?;
            for (name, place) in components.get("schemas").map(|list| list.members()).unwrap_or_default() {
                schemas.insert(name.to_owned(), schema::schema(name, &place)?);
            }
        }
        let groups = groups(&root);
        check_groups(&root)?;
        let mut operations: Vec<Operation> = Vec::new();
        let mut ids: BTreeMap<String, String> = BTreeMap::new();
        if let Some(paths) = root.get("paths") {
            for (path, item) in paths.members() {
                keyword_types::check(&item, "a path", &[("parameters", keyword_types::Kind::List)])?;
                for method in METHODS {
                    if let Some(place) = item.get(method) {
                        let (operation, parameters) =
                            operation::read_operation(path, method, &item, &place, &schemas, options)?;
                        check_operation(&operation, &mut ids, &groups, &place)?;
                        for object in parameters {
                            schemas.insert(object.name.clone(), Schema::Object(object));
                        }
                        operations.push(operation);
                    }
                }
            }
        }
        Ok(Self {
            title: text("title").unwrap_or_default(),
            version: text("version").unwrap_or_default(),
            description: text("description"),
            missing_required_is_empty: text("x-missing-required").as_deref() == Some("empty"),
            pairs: info.as_ref().map(extensions::pairs).transpose()?.unwrap_or_default(),
            paging: info.as_ref().map(extensions::paging).transpose()?.unwrap_or_default(),
            groups,
            operations,
            schemas,
        })
    }
}

/// The names of a document's groups, in its order.
#[must_use]
pub fn group_names(document: &Value) -> Vec<String> {
    groups(&Place::root(document, "")).into_iter().map(|(name, _)| name).collect()
}

/// Groups become parts of file names and of Cargo features.
fn check_groups(root: &Place<'_>) -> Result<(), Error> {
    for tag in root.get("tags").map(|tags| tags.elements()).unwrap_or_default() {
        keyword_types::check(&tag, "a tag", TAG)?;
        let Some(name) = tag.text("name") else {
            return Err(tag.error("the tag has no `name`", "give it one in the overlay"));
        };
        let word = |word: &str| {
            !word.is_empty() && word.bytes().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit())
        };
        if !name.split('-').all(word) {
            return Err(tag.error(
                format!("the group is named `{name}`"),
                "map it in the overlay to a name of lower case words with `-` between them",
            ));
        }
    }
    Ok(())
}

/// An operation must be told from the others, and belong to a group that can be selected.
fn check_operation(
    operation: &Operation,
    ids: &mut BTreeMap<String, String>,
    groups: &[(String, Option<String>)],
    place: &Place<'_>,
) -> Result<(), Error> {
    let here = format!("{} {}", operation.method, operation.path);
    if let Some(other) = ids.insert(operation.id.clone(), here) {
        return Err(place.error(
            format!("the operation id `{}` is that of `{other}` as well", operation.id),
            "give one of them another `operationId` in the overlay",
        ));
    }
    if !groups.iter().any(|(name, _)| *name == operation.group) {
        return Err(place.error(
            format!("the operation's group `{}` is not among the document's `tags`", operation.group),
            "list it there in the overlay, or give the operation one of those",
        ));
    }
    Ok(())
}

fn groups(root: &Place<'_>) -> Vec<(String, Option<String>)> {
    let Some(tags) = root.get("tags") else { return Vec::new() };
    tags.elements()
        .iter()
        .filter_map(|tag| Some((tag.text("name")?.to_owned(), tag.text("description").map(str::to_owned))))
        .collect()
}
