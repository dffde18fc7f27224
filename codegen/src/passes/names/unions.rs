//! Decides the names of the variants of unions: after their types, which have their names by then.

use super::closeness::NameRequest;
use super::identifiers::allowed_variant_name;
use super::scope::NameScope;
use crate::ir::{Api, Schema, TypeRef};
use crate::{Error, Options};

pub(super) fn name_union_variants(api: &mut Api, options: &Options) -> Result<(), Error> {
    let mut named: Vec<(String, Vec<String>)> = Vec::new();
    for schema in api.schemas.values() {
        let Schema::Union(union) = schema else { continue };
        let requests: Vec<NameRequest> = union
            .variants
            .iter()
            .map(|variant| {
                let wanted = allowed_variant_name(described(&variant.ty, api));
                NameRequest {
                    document_name: wanted.clone(),
                    wanted,
                    pointer: union.pointer.clone(),
                    is_given: false,
                    is_fixed: true,
                }
            })
            .collect();
        named.push((union.name.clone(), NameScope::new(options, "variant").assign(&requests)?));
    }
    for (name, names) in named {
        if let Some(Schema::Union(union)) = api.schemas.get_mut(&name) {
            for (variant, name) in union.variants.iter_mut().zip(names) {
                variant.rust_name = name;
            }
        }
    }
    Ok(())
}

/// A type as one word.
fn described(ty: &TypeRef, api: &Api) -> String {
    match api.resolve(ty) {
        TypeRef::String | TypeRef::PlainText => "Text".to_owned(),
        TypeRef::Integer | TypeRef::Unsigned => "Integer".to_owned(),
        TypeRef::OrNull(inner) => described(inner, api),
        TypeRef::Number => "Number".to_owned(),
        TypeRef::Boolean => "Boolean".to_owned(),
        TypeRef::Timestamp => "Time".to_owned(),
        TypeRef::Json => "Json".to_owned(),
        TypeRef::File => "File".to_owned(),
        TypeRef::Bytes => "Bytes".to_owned(),
        TypeRef::List(item) => format!("{}List", described(item, api)),
        TypeRef::Map(value) => format!("{}Map", described(value, api)),
        TypeRef::Named(name) => match api.schemas.get(name) {
            Some(Schema::Object(object)) => object.rust_name.clone(),
            Some(Schema::Enum(set)) => set.rust_name.clone(),
            Some(Schema::IntEnum(set)) => set.rust_name.clone(),
            Some(Schema::Union(union)) => union.rust_name.clone(),
            _ => "Json".to_owned(),
        },
    }
}
