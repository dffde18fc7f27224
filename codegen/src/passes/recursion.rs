//! Decides which properties are boxed: those through which a type would hold itself, other than by a list or a map.

use crate::ir::{Api, Schema, TypeRef};
use crate::passes::scc::{Graph, components};

pub(crate) fn box_recursive_properties(api: &mut Api) {
    let mut holds = Graph::new();
    for object in api.objects() {
        let direct = object.properties.iter().filter_map(|property| match api.resolve(&property.ty) {
            TypeRef::Named(name) => Some(name.clone()),
            _ => None,
        });
        holds.insert(object.name.clone(), direct.collect());
    }
    let circles = components(&holds);
    let mut boxed: Vec<(String, String)> = Vec::new();
    for object in api.objects() {
        for property in &object.properties {
            if let TypeRef::Named(target) = api.resolve(&property.ty)
                && circles.get(target.as_str()).is_some_and(|circle| circles.get(object.name.as_str()) == Some(circle))
            {
                boxed.push((object.name.clone(), property.name.clone()));
            }
        }
    }
    for (object, property) in boxed {
        if let Some(Schema::Object(object)) = api.schemas.get_mut(&object) {
            for candidate in object.properties.iter_mut().filter(|candidate| candidate.name == property) {
                candidate.boxed = true;
            }
        }
    }
}
