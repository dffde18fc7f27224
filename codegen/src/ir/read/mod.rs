//! Makes our plain structures of a document that `openapiv3` has read.

mod bodies;
mod context;
mod encodings;
mod info;
mod operations;
mod parameters;
mod properties;
mod references;
mod responses;
mod schemas;
mod types;
mod unions;

use std::collections::BTreeMap;

use openapiv3::{Operation as Described, PathItem, Tag};

use context::OperationContext;
use references::expect_item;

use super::extensions::MissingRequired;
use super::location::Location;
use super::node::sorted;
use super::{Api, Document, Operation, Schema};
use crate::{Error, Options};

impl Api {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// When something has no meaning here, with its place.
    pub fn read(document: &Document, options: &Options) -> Result<Self, Error> {
        let root = Location::root(&options.document_name);
        let openapi = &document.openapi;
        let info = info::read_info(&openapi.info, &root.child("info"))?;
        let mut schemas = BTreeMap::new();
        let at = root.child("components").child("schemas");
        for (name, schema) in openapi.components.iter().flat_map(|components| sorted(&components.schemas)) {
            schemas.insert(name.to_owned(), schemas::read_schema(name, schema, at.child(name))?);
        }
        let groups = read_groups(&openapi.tags, &root.child("tags"))?;
        let mut operations: Vec<Operation> = Vec::new();
        let mut ids: BTreeMap<String, String> = BTreeMap::new();
        for (path, item) in sorted(&openapi.paths.paths) {
            let at = root.child("paths").child(path);
            let item = expect_item(item, &at)?;
            for (method, described) in methods(item, &at)? {
                let here = OperationContext { path, method, item, item_at: at.clone(), at: at.child(method) };
                let (operation, parameters) = operations::read_operation(&here, described, &schemas, options)?;
                check_operation(&operation, &mut ids, &groups, &here.at)?;
                for object in parameters {
                    schemas.insert(object.name.clone(), Schema::Object(object));
                }
                operations.push(operation);
            }
        }
        Ok(Self {
            title: openapi.info.title.clone(),
            version: openapi.info.version.clone(),
            description: openapi.info.description.clone(),
            missing_required_is_empty: info.missing_required == Some(MissingRequired::Empty),
            composite_setters: info.composite_setters,
            paging: info.paging,
            groups,
            operations,
            schemas,
        })
    }
}

/// The operations of a path, sorted by method.
fn methods<'a>(item: &'a PathItem, at: &Location<'_>) -> Result<Vec<(&'static str, &'a Described)>, Error> {
    if item.trace.is_some() {
        return Err(at.child("trace").error("TRACE is nothing that a client of the service sends", "remove it"));
    }
    let methods = [
        ("delete", &item.delete),
        ("get", &item.get),
        ("head", &item.head),
        ("options", &item.options),
        ("patch", &item.patch),
        ("post", &item.post),
        ("put", &item.put),
    ];
    Ok(methods.into_iter().filter_map(|(method, described)| Some((method, described.as_ref()?))).collect())
}

/// Groups become parts of file names and of Cargo features.
fn read_groups(tags: &[Tag], at: &Location<'_>) -> Result<Vec<(String, Option<String>)>, Error> {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let mut groups = Vec::new();
    for (index, Tag { name, description, .. }) in tags.iter().enumerate() {
        if !name.split('-').all(is_word) {
            return Err(at.child(index).error(
                format!("the group is named `{name}`"),
                "map it in the overlay to a name of lower case words with `-` between them",
            ));
        }
        groups.push((name.clone(), description.clone()));
    }
    Ok(groups)
}

/// An operation must differ from the others by its id, and belong to a group that can be selected.
fn check_operation(
    operation: &Operation,
    ids: &mut BTreeMap<String, String>,
    groups: &[(String, Option<String>)],
    at: &Location<'_>,
) -> Result<(), Error> {
    let here = format!("{} {}", operation.method, operation.path);
    if let Some(other) = ids.insert(operation.id.clone(), here) {
        return Err(at.error(
            format!("the operation id `{}` is that of `{other}` as well", operation.id),
            "give one of them another `operationId` in the overlay",
        ));
    }
    if !groups.iter().any(|(name, _)| *name == operation.group) {
        return Err(at.error(
            format!("the operation's group `{}` is not among the document's `tags`", operation.group),
            "list it there in the overlay, or give the operation one of those",
        ));
    }
    Ok(())
}
