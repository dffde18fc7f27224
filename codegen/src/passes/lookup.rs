//! Finds properties by the names that an overlay gives; decides nothing by itself.

use crate::ir::{Api, Object, Property, Schema, TypeRef};

/// The properties from an object down to the one that a path names.
pub(crate) fn along<'a>(api: &'a Api, object: &'a Object, path: &[String]) -> Option<Vec<&'a Property>> {
    let mut current = Some(object);
    let mut properties = Vec::new();
    for name in path {
        let property = plain(current?, name)?;
        properties.push(property);
        current = object_of(api, &property.ty);
    }
    Some(properties)
}

/// A property that is held as such or in an `Option`.
pub(super) fn plain<'a>(object: &'a Object, name: &str) -> Option<&'a Property> {
    object.properties.iter().find(|property| property.name == name && !property.nullable && !property.boxed)
}

pub(super) fn object_of<'a>(api: &'a Api, ty: &'a TypeRef) -> Option<&'a Object> {
    match api.resolve(ty) {
        TypeRef::Named(name) => match api.schemas.get(name) {
            Some(Schema::Object(object)) => Some(object),
            _ => None,
        },
        _ => None,
    }
}
