//! Decides what is left of a union's variants once names are followed: two that stand for the same type are one.

use crate::ir::{Api, Schema, TypeRef, UnionVariant};

pub(crate) fn settle(api: &mut Api) {
    let mut settled: Vec<(String, Vec<UnionVariant>)> = Vec::new();
    for (name, schema) in &api.schemas {
        let Schema::Union(union) = schema else { continue };
        let mut variants: Vec<UnionVariant> = Vec::new();
        for variant in &union.variants {
            let ty = api.resolve(&variant.ty);
            // Anything is kept as it is, and a union is no variant of itself.
            if *ty == TypeRef::Json || *ty == TypeRef::Named(name.clone()) {
                continue;
            }
            match variants.iter_mut().find(|other| other.ty == *ty) {
                Some(same) => same.tags.extend(variant.tags.iter().cloned()),
                None => variants.push(UnionVariant { ty: ty.clone(), ..variant.clone() }),
            }
        }
        settled.push((name.clone(), variants));
    }
    for (name, variants) in settled {
        if let Some(schema) = api.schemas.get_mut(&name) {
            if variants.is_empty() {
                *schema = Schema::Alias(TypeRef::Json);
            } else if let Schema::Union(union) = schema {
                union.variants = variants;
            }
        }
    }
}
