//! Decides what a deprecated item names as its replacement: the Rust name of what the document states.
//!
//! A document of another date may lack the replacement. The item then names none.

use crate::ir::{Api, Object, Schema};

/// The Rust names of the replacements that a document states, in its order.
struct Replacements {
    operations: Vec<Option<String>>,
    /// Of each object, and of each of its properties.
    objects: Vec<(Option<String>, Vec<Option<String>>)>,
}

pub(crate) fn resolve(api: &mut Api) {
    let Replacements { operations, objects } = find(api);
    for (operation, name) in api.operations.iter_mut().zip(operations) {
        operation.replaced_by = name;
    }
    let schemas = api.schemas.values_mut().filter_map(|schema| match schema {
        Schema::Object(object) => Some(object),
        _ => None,
    });
    for (object, (name, properties)) in schemas.zip(objects) {
        object.replaced_by = name;
        for (property, name) in object.properties.iter_mut().zip(properties) {
            property.replaced_by = name;
        }
    }
}

fn find(api: &Api) -> Replacements {
    let operations = api.operations.iter().map(|operation| {
        let name = operation.replaced_by.as_ref()?;
        api.operations.iter().find(|other| other.id == *name).map(|other| other.rust_name.clone())
    });
    let objects = api.objects().map(|object| {
        let other = object.replaced_by.as_ref().and_then(|name| api.object(name));
        let properties = object.properties.iter().map(|property| field(api, object, property.replaced_by.as_ref()?));
        (other.map(|other| other.rust_name.clone()), properties.collect())
    });
    Replacements { operations: operations.collect(), objects: objects.collect() }
}

/// The field that `property` of the same object, or `Schema.property`, becomes.
fn field(api: &Api, owner: &Object, name: &str) -> Option<String> {
    let in_object = |object: &Object, name: &str| {
        object.properties.iter().find(|property| property.name == name).map(|property| property.rust_name.clone())
    };
    in_object(owner, name).or_else(|| {
        let (schema, name) = name.split_once('.')?;
        let object = api.object(schema)?;
        in_object(object, name).map(|field| format!("{}::{field}", object.rust_name))
    })
}
