//! How a check reaches the value of a property.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::fields::{Field, Presence};
use crate::ir::{Privacy, TypeRef};
use crate::passes::Plan;

/// The value of a property as an `Option` of a reference.
pub(super) fn value(field: &Field<'_>) -> TokenStream {
    let name = &field.ident;
    match field.presence {
        Presence::Required | Presence::Collection => quote!(Some(&self.#name)),
        Presence::Optional | Presence::Nullable => quote!(self.#name.as_ref()),
    }
}

/// The text of a property as an `Option`.
pub(super) fn text(field: &Field<'_>) -> TokenStream {
    let name = &field.ident;
    match field.presence {
        Presence::Required => quote!(codec::as_text(&self.#name)),
        _ => quote!(self.#name.as_ref().and_then(codec::as_text)),
    }
}

/// The text of a sibling, or of a sibling's property.
pub(super) fn text_at(path: &str, fields: &[Field<'_>], plan: &Plan) -> TokenStream {
    let (name, inner) = path.split_once('.').map_or((path, None), |(name, inner)| (name, Some(inner)));
    let Some(sibling) = fields.iter().find(|field| field.property.name == name) else { return quote!(None) };
    let Some(inner) = inner else { return text(sibling) };
    inner_text(sibling, inner, plan).unwrap_or_else(|| quote!(None))
}

fn inner_text(sibling: &Field<'_>, inner: &str, plan: &Plan) -> Option<TokenStream> {
    let TypeRef::Named(schema) = plan.resolve(&sibling.property.ty) else { return None };
    let property = plan.api.object(schema)?.properties.iter().find(|property| property.name == inner)?;
    let Field { ident, presence, .. } = Field::new(property, plan, true);
    let read = match presence {
        Presence::Required => quote!(codec::as_text(&inner.#ident)),
        _ => quote!(inner.#ident.as_ref().and_then(codec::as_text)),
    };
    let value = value(sibling);
    Some(quote!(#value.and_then(|inner| #read)))
}

/// Whether a property has a value: a text that has to be sent can still be empty.
pub(super) fn present(field: &Field<'_>, plan: &Plan) -> TokenStream {
    let name = &field.ident;
    match (field.presence, plan.resolve(&field.property.ty)) {
        (Presence::Required, TypeRef::String) => quote!(!self.#name.is_empty()),
        (Presence::Required | Presence::Collection, _) => quote!(true),
        _ => quote!(self.#name.as_ref().is_some()),
    }
}

/// A text by which a person is known.
pub(super) fn identifies(field: &Field<'_>, plan: &Plan) -> bool {
    let kinds = ["birth-date", "email", "national-id", "phone"];
    matches!(&field.property.privacy, Privacy::Personal(kind) if kinds.contains(&kind.as_str()))
        && matches!(plan.resolve(&field.property.ty), TypeRef::String)
}
