//! Which objects a request may hold. Optional lists are `Option<Vec<_>>` there, so that an empty list can be sent,
//! and only these types are validated.

use std::collections::BTreeSet;

use crate::model::{Api, Schema, TypeRef};

pub(crate) fn objects_in_requests(api: &Api) -> BTreeSet<String> {
    let roots = api.operations.iter().flat_map(|operation| {
        operation.body.as_ref().map(|body| body.schema.clone()).into_iter().chain(operation.query.clone())
    });
    reachable(api, roots)
}

/// Which schemas an answer may hold.
pub(crate) fn objects_in_answers(api: &Api) -> BTreeSet<String> {
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
                open.extend(object.members.iter().filter_map(|member| member.ty.named()).map(str::to_owned));
            }
            Some(Schema::Alias(target)) => open.extend(TypeRef::named(target).map(str::to_owned)),
            _ => {}
        }
    }
    found
}
