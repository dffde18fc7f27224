//! Decides which operations give one page of a list: their parameters say where it starts, their response what follows.

use std::collections::{BTreeMap, BTreeSet};

use super::lookup::{along, object_of, plain};
use super::response_types::ResponseType;
use crate::ir::{Api, Next, Object, Operation, Paging, Schema, TypeRef};
use crate::{Error, Options};

/// What is paged; names are those of schemas, numbers are indexes into the document's ways of paging.
#[derive(Debug, Default)]
pub(super) struct Paged {
    /// How a type of parameters is paged.
    pub(super) requests: BTreeMap<String, usize>,
    /// How a type of response is one page of many.
    pub(super) responses: BTreeMap<String, usize>,
    /// Ids of the operations whose parameters and response fit together.
    pub(super) operations: BTreeSet<String>,
}

pub(super) fn find_paging(
    api: &Api,
    requests: &BTreeSet<String>,
    response_types: &BTreeMap<String, ResponseType>,
) -> Paged {
    let mut found = Paged::default();
    for operation in &api.operations {
        let response = response_types.get(&operation.id).and_then(|response| response.ty.as_ref());
        let Some((request, response)) = parameters(api, operation).zip(response.and_then(|ty| object_of(api, ty)))
        else {
            continue;
        };
        let style = api.paging.iter().position(|paging| {
            starts(api, request, paging) && follows(api, response, paging, requests.contains(&response.name))
        });
        if let Some(style) = style {
            found.requests.entry(request.name.clone()).or_insert(style);
            found.responses.entry(response.name.clone()).or_insert(style);
            found.operations.insert(operation.id.clone());
        }
    }
    found
}

/// Every way of paging that the document speaks of is that of some operation.
pub(super) fn check_paging(api: &Api, found: &Paged, options: &Options) -> Result<(), Error> {
    for (index, paging) in api.paging.iter().enumerate() {
        if !found.requests.values().chain(found.responses.values()).any(|used| *used == index) {
            return Err(Error::new(
                &options.document_name,
                &paging.pointer,
                format!("no operation is paged by `{}` and `{}`", paging.start, paging.items),
                "fix or remove it in the behavior overlay",
            ));
        }
    }
    Ok(())
}

fn starts(api: &Api, object: &Object, paging: &Paging) -> bool {
    let ends = |name: &str, keys: bool| {
        let path: Vec<String> = paging.holder.iter().cloned().chain([name.to_owned()]).collect();
        along(api, object, &path).and_then(|properties| properties.last().copied()).is_some_and(|property| {
            match api.resolve(&property.ty) {
                TypeRef::String => true,
                TypeRef::Integer => !keys,
                _ => false,
            }
        })
    };
    ends(&paging.start, matches!(paging.next, Next::Key(_))) && ends(&paging.size, false)
}

fn follows(api: &Api, object: &Object, paging: &Paging, in_request: bool) -> bool {
    let property = |name: &str| plain(object, name);
    let ty = |name: &str| property(name).map(|property| api.resolve(&property.ty));
    // An optional list of a type that requests hold as well is an `Option`, which cannot be lent as a slice.
    let items = property(&paging.items).is_some_and(|property| {
        matches!(api.resolve(&property.ty), TypeRef::List(_)) && (property.required || !in_request)
    });
    items
        && match &paging.next {
            Next::Total(total) => {
                matches!(ty(total), Some(TypeRef::Integer | TypeRef::Number | TypeRef::String))
            }
            Next::Index { next, more } => ty(next) == Some(&TypeRef::Integer) && ty(more) == Some(&TypeRef::Boolean),
            Next::Key(next) => ty(next) == Some(&TypeRef::String),
        }
}

fn parameters<'a>(api: &'a Api, operation: &Operation) -> Option<&'a Object> {
    match api.schemas.get(operation.payload()?)? {
        Schema::Object(object) => Some(object),
        Schema::Alias(target) => object_of(api, target),
        Schema::Enum(_) | Schema::IntEnum(_) | Schema::Union(_) => None,
    }
}
