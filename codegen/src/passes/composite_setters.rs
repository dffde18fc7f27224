//! Decides which request types have the properties that one composite setter fills.

use std::collections::{BTreeMap, BTreeSet};

use super::lookup::along;
use crate::ir::{Api, CompositeProperty, CompositeSetter, Object, Property, Schema, TypeRef};
use crate::{Error, Options};

/// The composite setters of each request type, as indexes into the document's, each name once.
pub(super) fn find_composite_setters(api: &Api, requests: &BTreeSet<String>) -> BTreeMap<String, Vec<usize>> {
    let mut found = BTreeMap::new();
    for object in api.objects().filter(|object| requests.contains(&object.name)) {
        let mut chosen: Vec<usize> = Vec::new();
        for (index, setter) in api.composite_setters.iter().enumerate() {
            let is_new = chosen.iter().all(|other| api.composite_setters[*other].name != setter.name);
            // A property of that name has the setter already.
            let is_free = object.properties.iter().all(|property| property.rust_name != setter.name);
            if is_new && is_free && setter_properties(api, object, setter).is_some() {
                chosen.push(index);
            }
        }
        if !chosen.is_empty() {
            found.insert(object.name.clone(), chosen);
        }
    }
    found
}

/// Every composite setter that the document speaks of is that of some request type.
pub(super) fn check_composite_setters(
    api: &Api,
    found: &BTreeMap<String, Vec<usize>>,
    options: &Options,
) -> Result<(), Error> {
    for (index, setter) in api.composite_setters.iter().enumerate() {
        if !found.values().flatten().any(|used| *used == index) {
            return Err(Error::new(
                &options.document_name,
                &setter.pointer,
                format!("no request type has the properties of the composite setter `{}`", setter.name),
                "fix or remove it in the behavior overlay",
            ));
        }
    }
    Ok(())
}

/// The properties of a pair in an object, `None` for one that the pair can do without.
pub(crate) fn setter_properties<'a>(
    api: &'a Api,
    object: &'a Object,
    pair: &CompositeSetter,
) -> Option<Vec<Option<Vec<&'a Property>>>> {
    pair.properties
        .iter()
        .map(|wanted| match along(api, object, &wanted.path).filter(|properties| holds(api, properties, wanted)) {
            Some(properties) => Some(Some(properties)),
            None => wanted.optional.then_some(None),
        })
        .collect()
}

fn holds(api: &Api, properties: &[&Property], wanted: &CompositeProperty) -> bool {
    properties.last().is_some_and(|property| match api.resolve(&property.ty) {
        TypeRef::List(item) => wanted.list && *api.resolve(item) == TypeRef::String,
        TypeRef::String => !wanted.list,
        TypeRef::Named(name) => !wanted.list && matches!(api.schemas.get(name), Some(Schema::Enum(_))),
        _ => false,
    })
}
