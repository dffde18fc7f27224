//! Objects: the struct, its constructor and setters, and the table from which it is read, written and shown.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::{Indent, alias, deprecated, doc};
use super::fields::{Field, Presence};
use super::prose::{prose, quoted};
use super::types::ident;
use super::{Context, additional_properties, notes, object_table, setters};
use crate::ir::{Constraints, Object, ParameterKind, Property};

/// All of an object.
pub(super) fn emit_object(object: &Object, context: Context<'_>) -> TokenStream {
    let fields = context.fields(object);
    let definition = emit_struct(object, &fields, context);
    let construction = setters::emit_construction(object, &fields, context);
    let table = object_table::emit_table(object, &fields, context);
    quote! {
        #definition
        #construction
        #table
    }
}

fn emit_struct(object: &Object, fields: &[Field<'_>], context: Context<'_>) -> TokenStream {
    let name = ident(&object.rust_name);
    let docs = doc(Indent::None, type_docs(object));
    let is_schema = object.parameters_of.is_none();
    let alias = is_schema.then(|| alias(&object.name, &object.rust_name)).flatten();
    let deprecated = deprecated(object.deprecated);
    let schema_name = &object.name;
    let schema = context.options.schemars.then(|| {
        quote! {
            #[derive(schemars::JsonSchema)]
            #[schemars(rename = #schema_name)]
        }
    });
    let fields = fields.iter().map(|field| emit_field(field, context));
    let additional = object.others.as_ref().map(|others| additional_properties::emit_field(others, context));
    quote! {
        #docs
        #alias
        #deprecated
        #[derive(Clone, PartialEq)]
        #schema
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
            #additional
        }
    }
}

fn emit_field(field: &Field<'_>, context: Context<'_>) -> TokenStream {
    let docs = doc(Indent::Once, property_docs(field.property));
    let alias = alias(&field.property.name, &field.property.rust_name);
    let deprecated = deprecated(field.property.deprecated);
    let schema = context.options.schemars.then(|| emit_schema_attribute(field));
    let (name, ty) = (&field.ident, field.field_type());
    quote! {
        #docs
        #alias
        #deprecated
        #schema
        pub #name: #ty
    }
}

fn emit_schema_attribute(field: &Field<'_>) -> TokenStream {
    let name = &field.property.name;
    let default = (!field.property.required || field.property.one_way).then(|| quote!(, default));
    let is_plain = field.presence != Presence::Nullable;
    let limits = is_plain.then(|| limits(&field.property.constraints)).unwrap_or_default();
    let extensions = limits.iter().map(|(name, limit)| quote!(, extend(#name = #limit)));
    quote!(#[schemars(rename = #name #default #(#extensions)*)])
}

/// Limits as JSON Schema names them.
fn limits(constraints: &Constraints) -> Vec<(&'static str, Literal)> {
    let Constraints { min_length, max_length, min_items, max_items, minimum, maximum, .. } = constraints;
    let counts =
        [("minLength", min_length), ("maxLength", max_length), ("minItems", min_items), ("maxItems", max_items)];
    let counts = counts.into_iter().filter_map(|(name, limit)| Some((name, Literal::u64_unsuffixed((*limit)?))));
    let ranges = [("minimum", minimum), ("maximum", maximum)];
    let ranges = ranges.into_iter().filter_map(|(name, limit)| Some((name, number((*limit)?))));
    counts.chain(ranges).collect()
}

/// A number as it is written in Rust where nothing else says how large it may be.
fn number(value: i128) -> Literal {
    match (i32::try_from(value), i64::try_from(value), u64::try_from(value)) {
        (Ok(value), ..) => Literal::i32_unsuffixed(value),
        (_, Ok(value), _) => Literal::i64_suffixed(value),
        (.., Ok(value)) => Literal::u64_suffixed(value),
        _ => Literal::i128_suffixed(value),
    }
}

fn type_docs(object: &Object) -> Vec<String> {
    let mut docs = Vec::new();
    match (&object.description, &object.parameters_of) {
        (Some(description), _) => docs.push(prose(description)),
        (None, Some(of)) => docs.push(match of.kind {
            ParameterKind::Query => format!("Query parameters of {}.", quoted(&of.operation)),
            ParameterKind::Headers => format!("Headers of {}.", quoted(&of.operation)),
            ParameterKind::Cookies => format!("Cookies of {}.", quoted(&of.operation)),
            ParameterKind::Path => format!("Lists and objects in the path of {}.", quoted(&of.operation)),
            ParameterKind::Parts => format!("All parameters of {} beside the text in its path.", quoted(&of.operation)),
        }),
        (None, None) => docs.push(format!("The schema {}.", quoted(&object.name))),
    }
    if object.parameters_of.is_none() {
        docs.push(format!("The schema name is {}.", quoted(&object.name)));
    }
    docs
}

fn property_docs(property: &Property) -> Vec<String> {
    let mut docs = vec![match &property.description {
        Some(description) => prose(description),
        None => format!("The property {}.", quoted(&property.name)),
    }];
    let notes = notes::of_field(property);
    if !notes.is_empty() {
        docs.push(notes.join(" "));
    }
    docs
}
