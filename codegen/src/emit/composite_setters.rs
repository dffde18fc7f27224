//! Properties that belong together (a user's id and its type) as one setter, filled by a hand-written type.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::context::Context;
use super::docs::{Indent, doc};
use super::fields::{Field, Presence};
use super::prose::quoted;
use super::types::{ident, runtime};
use crate::ir::{CompositeSetter, Object, Property};
use crate::passes::{Plan, setter_properties};

/// Beyond this, a constructor says less than setters do.
const MAX_ARGUMENTS: usize = 6;

pub(super) fn emit_composite_setters(object: &Object, context: Context<'_>) -> Option<TokenStream> {
    let pairs = context.plan.helpers.composite_setters.get(&object.name)?;
    let name = ident(&object.rust_name);
    let setters =
        pairs.iter().map(|index| emit_composite_setter(object, &context.plan.api.composite_setters[*index], context));
    Some(quote! {
        impl #name {
            #(#setters)*
        }
    })
}

/// Rust names of the value sets that the hand-written types of the pairs have to name.
pub(crate) fn named_types(object: &Object, plan: &Plan) -> Vec<String> {
    let pairs = plan.helpers.composite_setters.get(&object.name).map(Vec::as_slice).unwrap_or_default();
    let properties =
        pairs.iter().filter_map(|index| setter_properties(&plan.api, object, &plan.api.composite_setters[*index]));
    let last = properties.flatten().flatten().filter_map(|path| path.last().copied());
    last.filter_map(|property| plan.resolve(&property.ty).named()).map(|name| plan.rust_name(name).to_owned()).collect()
}

fn emit_composite_setter(object: &Object, pair: &CompositeSetter, context: Context<'_>) -> Option<TokenStream> {
    let properties = setter_properties(&context.plan.api, object, pair)?;
    let found = pair.properties.iter().zip(&properties).filter(|(_, found)| found.is_some());
    let names: Vec<String> = found.map(|(wanted, _)| quoted(&wanted.path.join("."))).collect();
    let names = names.join(", ");
    let places = properties.iter().map(|path| match path {
        Some(path) => emit_place(path, object, context),
        None => quote!(&mut None::<String>),
    });
    let docs = doc(Indent::Once, [format!("Sets {names} together.")]);
    let (runtime, module) = (runtime(context.options), ident(&context.options.module));
    let (name, setter, ty) = (ident(&pair.name), format_ident!("with_{}", pair.name), ident(&pair.ty));
    let ty = quote!(impl Into<#runtime::#module::#ty>);
    let top: Vec<&Property> = properties.iter().flatten().filter_map(|path| path.first().copied()).collect();
    let constructor = emit_constructor(object, pair, &ty, &names, &top, context);
    Some(quote! {
        #docs
        #[must_use]
        pub fn #setter(mut self, #name: #ty) -> Self {
            #name.into().put(#(#places),*);
            self
        }
        #constructor
    })
}

/// A constructor from the properties of the pair and the other required ones. Where nothing of the pair is required,
/// `new()` and the setter say as much.
fn emit_constructor(
    object: &Object,
    pair: &CompositeSetter,
    ty: &TokenStream,
    names: &str,
    top: &[&Property],
    context: Context<'_>,
) -> Option<TokenStream> {
    let fields = object.properties.iter().map(|property| Field::new(property, context.plan, true));
    let (filled, rest): (Vec<_>, Vec<_>) = fields
        .filter(|field| field.is_argument)
        .partition(|field| top.iter().any(|property| property.name == field.property.name));
    if filled.is_empty() || rest.len() > MAX_ARGUMENTS || rest.iter().any(|field| field.ident == "new") {
        return None;
    }
    let docs = doc(Indent::Once, [format!("Creates a value from its required fields, with {names} set together.")]);
    let (name, setter) = (ident(&pair.name), format_ident!("with_{}", pair.name));
    let constructor = format_ident!("for_{}", pair.name);
    let rest_names: Vec<_> = rest.iter().map(|field| &field.ident).collect();
    let rest_types = rest.iter().map(Field::argument_type);
    let values = rest.iter().map(|field| field.assigned(&field.ident));
    let body = if rest.is_empty() {
        quote!(<Self as codec::FromJson>::empty().#setter(#name))
    } else {
        quote! {
            let mut new = <Self as codec::FromJson>::empty();
            #(new.#rest_names = #values;)*
            new.#setter(#name)
        }
    };
    Some(quote! {
        #docs
        #[must_use]
        pub fn #constructor(#name: #ty, #(#rest_names: #rest_types),*) -> Self {
            #body
        }
    })
}

/// A property, lent to be written.
fn emit_place(path: &[&Property], object: &Object, context: Context<'_>) -> TokenStream {
    let mut place = quote!(self);
    for (depth, property) in path.iter().enumerate() {
        let Field { ident, presence, .. } = context.field(object, property);
        place = match presence {
            _ if depth + 1 == path.len() => quote!(&mut #place.#ident),
            Presence::Optional => quote!(codec::get_or_insert(&mut #place.#ident)),
            _ => quote!(#place.#ident),
        };
    }
    place
}
