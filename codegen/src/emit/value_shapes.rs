//! Shapes that distinguish the variants of a union.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::fields::Field;
use super::types::object_of;
use crate::ir::{Lenience, Schema, TypeRef, Union};
use crate::passes::Plan;

/// Tags and shape of each variant.
pub(super) fn emit_variants(union: &Union, plan: &Plan) -> Vec<TokenStream> {
    let variants = union.variants.iter().map(|variant| {
        let (tags, shape) = (&variant.tags, emit_shape(&variant.ty, plan));
        quote!(codec::Variant { tags: &[#(#tags),*], shape: #shape })
    });
    variants.collect()
}

/// What a value of the type looks like, with a look into an object.
fn emit_shape(ty: &TypeRef, plan: &Plan) -> TokenStream {
    let Some(object) = object_of(ty, plan) else { return emit_plain_shape(ty, plan) };
    let members = object.properties.iter().map(|property| {
        let field = Field::new(property, plan, plan.in_requests.contains(&object.name));
        let is_required = field.must_be_present() && !plan.api.missing_required_is_empty;
        let bends = property.lenience != Lenience::Exact || *plan.resolve(&property.ty) == TypeRef::Timestamp;
        let shape = if bends { quote!(codec::ValueShape::Any) } else { emit_plain_shape(&property.ty, plan) };
        let name = &property.name;
        quote!((#name, #shape, #is_required))
    });
    quote!(codec::ValueShape::Object(&[#(#members),*]))
}

/// What a value of the type looks like, without a look into objects.
fn emit_plain_shape(ty: &TypeRef, plan: &Plan) -> TokenStream {
    match plan.resolve(ty) {
        TypeRef::String | TypeRef::Timestamp | TypeRef::PlainText | TypeRef::Bytes => quote!(codec::ValueShape::Text),
        TypeRef::Integer | TypeRef::Unsigned => quote!(codec::ValueShape::Integer),
        TypeRef::OrNull(inner) => emit_plain_shape(inner, plan),
        TypeRef::Number => quote!(codec::ValueShape::Number),
        TypeRef::Boolean => quote!(codec::ValueShape::Boolean),
        TypeRef::Json => quote!(codec::ValueShape::Any),
        TypeRef::File => quote!(codec::ValueShape::Map(&codec::ValueShape::Any)),
        TypeRef::List(item) => {
            let item = emit_plain_shape(item, plan);
            quote!(codec::ValueShape::List(&#item))
        }
        TypeRef::Map(value) => {
            let value = emit_plain_shape(value, plan);
            quote!(codec::ValueShape::Map(&#value))
        }
        TypeRef::Named(name) => emit_named_shape(plan.api.schemas.get(name)),
    }
}

fn emit_named_shape(schema: Option<&Schema>) -> TokenStream {
    match schema {
        Some(Schema::Enum(set)) => {
            let values = set.values.iter().map(|(value, _)| value);
            quote!(codec::ValueShape::OneText(&[#(#values),*]))
        }
        Some(Schema::IntEnum(set)) => {
            let values = set.values.iter().map(|value| Literal::i64_unsuffixed(*value));
            quote!(codec::ValueShape::OneInteger(&[#(#values),*]))
        }
        Some(Schema::Object(_)) => quote!(codec::ValueShape::Map(&codec::ValueShape::Any)),
        _ => quote!(codec::ValueShape::Any),
    }
}
