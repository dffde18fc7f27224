//! Decides which objects a request may hold: those are validated, and their optional lists can be sent empty.

use std::collections::BTreeSet;

use crate::ir::{Access, Api, Schema, TypeRef};

pub(crate) fn objects_in_requests(api: &Api) -> BTreeSet<String> {
    let roots = api.operations.iter().filter_map(|operation| operation.payload().map(str::to_owned));
    reachable(api, roots)
}

/// Marks the properties that travel in one direction only, in objects that travel in the other as well.
///
/// The tag of a union is sent whatever the document says of it: nobody could read the value without. A caller need not
/// give one that is read-only.
pub(crate) fn mark_one_way(api: &mut Api, in_requests: &BTreeSet<String>) {
    let in_responses = objects_in_responses(api);
    let tags = tags_of_variants(api);
    for schema in api.schemas.values_mut() {
        let Schema::Object(object) = schema else { continue };
        let (is_sent, is_received) = (in_requests.contains(&object.name), in_responses.contains(&object.name));
        for property in &mut object.properties {
            let is_tag = tags.contains(&(object.name.clone(), property.name.clone()));
            if is_tag && is_sent && property.access == Access::Read {
                (property.access, property.required) = (Access::Both, false);
            }
            property.one_way = match property.access {
                Access::Both => false,
                Access::Read => is_sent,
                Access::Write => is_received,
            };
        }
    }
}

/// The objects that are variants of unions with a tag, and the names of their tags.
fn tags_of_variants(api: &Api) -> BTreeSet<(String, String)> {
    let unions = api.schemas.values().filter_map(|schema| match schema {
        Schema::Union(union) => union.tag.as_ref().map(|tag| (union, tag)),
        _ => None,
    });
    let variants = unions.flat_map(|(union, tag)| union.variants.iter().map(move |variant| (&variant.ty, tag)));
    variants
        .filter_map(|(ty, tag)| match api.resolve(ty) {
            TypeRef::Named(name) => Some((name.clone(), tag.clone())),
            _ => None,
        })
        .collect()
}

/// Bodies that are no objects, without the lists and maps around them.
pub(crate) fn bare_bodies(api: &Api) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for body in api.operations.iter().filter_map(|operation| operation.body.as_ref()) {
        let mut ty = TypeRef::Named(body.schema.clone());
        loop {
            ty = match api.resolve(&ty) {
                TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::OrNull(inner) => (**inner).clone(),
                TypeRef::Named(name) => {
                    found.insert(name.clone());
                    break;
                }
                _ => break,
            };
        }
    }
    found
}

/// Returns the schemas that a response may contain.
pub(crate) fn objects_in_responses(api: &Api) -> BTreeSet<String> {
    reachable(api, api.operations.iter().filter_map(|operation| operation.response.clone()))
}

/// Every schema that the given ones hold, themselves included.
pub(crate) fn reachable(api: &Api, roots: impl IntoIterator<Item = String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open: Vec<String> = roots.into_iter().collect();
    while let Some(name) = open.pop() {
        if !found.insert(name.clone()) {
            continue;
        }
        match api.schemas.get(&name) {
            Some(Schema::Object(object)) => {
                let others = object.additional_properties.iter().map(|others| &others.ty);
                let held = object.properties.iter().map(|property| &property.ty).chain(others);
                open.extend(held.filter_map(TypeRef::named).map(str::to_owned));
            }
            Some(Schema::Union(union)) => {
                open.extend(union.variants.iter().filter_map(|variant| variant.ty.named()).map(str::to_owned));
            }
            Some(Schema::Alias(target)) => open.extend(TypeRef::named(target).map(str::to_owned)),
            _ => {}
        }
    }
    found
}
