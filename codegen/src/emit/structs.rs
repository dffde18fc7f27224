//! Objects: the struct, its constructor and setters, and the table from which it is read, written and shown.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::docs::{Indent, alias, deprecated, doc};
use super::fields::Field;
use super::prose::{prose, quoted};
use super::types::ident;
use super::{additional_properties, features, notes, object_table, setters};
use crate::ir::{Object, ParameterKind, Property};

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
    let deprecated = deprecated(object.deprecated, object.replaced_by.as_ref());
    let doc_cfg = features::type_doc_cfg(&object.name, context);
    let fields = fields.iter().map(emit_field);
    let additional =
        object.additional_properties.as_ref().map(|others| additional_properties::emit_field(others, context));
    quote! {
        #docs
        #alias
        #deprecated
        #doc_cfg
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
            #additional
        }
    }
}

fn emit_field(field: &Field<'_>) -> TokenStream {
    let docs = doc(Indent::Once, property_docs(field.property));
    let alias = alias(&field.property.name, &field.property.rust_name);
    let deprecated = deprecated(field.property.deprecated, field.property.replaced_by.as_ref());
    let (name, ty) = (&field.ident, field.field_type());
    quote! {
        #docs
        #alias
        #deprecated
        pub #name: #ty
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
            ParameterKind::Mixed => format!("All parameters of {} except the text in its path.", quoted(&of.operation)),
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
