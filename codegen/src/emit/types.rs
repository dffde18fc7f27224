//! Types as they are written, and the names of things.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::Options;
use crate::ir::{Object, Schema, TypeRef};
use crate::passes::Plan;

/// Where generated types are named from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Among them.
    Types,
    /// From the methods of the client.
    Client,
}

/// A name as an identifier; `r#` stands before one that is a keyword.
pub(super) fn ident(name: &str) -> Ident {
    format_ident!("{name}")
}

/// A whole number without the suffix of its type.
pub(super) fn number(value: usize) -> Literal {
    Literal::usize_unsuffixed(value)
}

/// As [`number`].
pub(super) fn number_u64(value: u64) -> Literal {
    Literal::u64_unsuffixed(value)
}

/// A type.
pub(crate) fn type_tokens(ty: &TypeRef, plan: &Plan, scope: Scope) -> TokenStream {
    match plan.resolve(ty) {
        TypeRef::String => quote!(String),
        TypeRef::Integer => quote!(i64),
        TypeRef::Unsigned => quote!(u64),
        TypeRef::Number => quote!(f64),
        TypeRef::Boolean => quote!(bool),
        TypeRef::Timestamp => quote!(codec::Timestamp),
        TypeRef::Json => quote!(codec::Value),
        TypeRef::File => quote!(codec::File),
        TypeRef::PlainText => quote!(codec::PlainText),
        TypeRef::Bytes => quote!(codec::Bytes),
        TypeRef::OrNull(inner) => {
            let inner = type_tokens(inner, plan, scope);
            quote!(Option<#inner>)
        }
        TypeRef::List(item) => {
            let item = type_tokens(item, plan, scope);
            quote!(Vec<#item>)
        }
        TypeRef::Map(value) => {
            let value = type_tokens(value, plan, scope);
            quote!(std::collections::BTreeMap<String, #value>)
        }
        TypeRef::Named(name) => {
            let name = ident(plan.rust_name(name));
            match scope {
                Scope::Types => quote!(#name),
                Scope::Client => quote!(types::#name),
            }
        }
    }
}

/// A type as a reader says it, without spaces where a person writes none.
pub(crate) fn label(ty: &TokenStream) -> String {
    ty.to_string().replace(' ', "").replace(',', ", ")
}

/// The type inside lists and maps.
pub(super) fn innermost<'a>(plan: &'a Plan, ty: &'a TypeRef) -> &'a TypeRef {
    match plan.resolve(ty) {
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::OrNull(inner) => innermost(plan, inner),
        other => other,
    }
}

/// Whether the type is one that checks itself.
pub(super) fn is_checked(ty: &TypeRef, plan: &Plan) -> bool {
    match plan.resolve(ty) {
        TypeRef::OrNull(inner) => is_checked(inner, plan),
        TypeRef::Named(name) => matches!(plan.api.schemas.get(name), Some(Schema::Object(_) | Schema::Union(_))),
        _ => false,
    }
}

/// The object that a type is.
pub(super) fn object_of<'a>(ty: &'a TypeRef, plan: &'a Plan) -> Option<&'a Object> {
    match plan.resolve(ty) {
        TypeRef::Named(name) => plan.api.object(name),
        _ => None,
    }
}

/// The path of the run time.
pub(super) fn runtime(options: &Options) -> TokenStream {
    let leading = options.runtime.starts_with("::").then(|| quote!(::));
    let segments = options.runtime.split("::").filter(|segment| !segment.is_empty()).map(ident);
    quote!(#leading #(#segments)::*)
}
