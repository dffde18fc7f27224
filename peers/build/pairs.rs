//! The functions, and the list that names them.

use std::collections::BTreeMap;
use std::error::Error;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{GenericArgument, Ident, PathArguments, Type};

use crate::{ours, theirs};

pub fn file(
    api: &str,
    document: &str,
    theirs: &BTreeMap<(String, String), theirs::Method>,
    ours: &[ours::Method],
) -> Result<TokenStream, Box<dyn Error>> {
    let document: Value = serde_json::from_str(document)?;
    let mut functions = Vec::new();
    let mut entries = Vec::new();
    for (number, method) in ours.iter().enumerate() {
        let (verb, path) = &method.http;
        let Some(their) = theirs.get(&method.http) else {
            return Err(format!("progenitor has no method for {verb} {path}").into());
        };
        let names = property_names(&document, verb, path);
        let (their_call, our_call) = (format_ident!("theirs_{number}"), format_ident!("ours_{number}"));
        functions.push(their_function(&their_call, their, &names)?);
        functions.push(our_function(&our_call, method)?);
        let id = &method.id;
        entries.push(quote! { Pair { operation: #id, theirs: #their_call, ours: #our_call } });
    }
    if ours.len() != theirs.len() {
        return Err(format!("{api}: progenitor has {} operations, we have {}", theirs.len(), ours.len()).into());
    }
    let module = format_ident!("{api}");
    Ok(quote! {
        pub use identity_apis::#module as ours;
        pub use progenitor_yardstick::#module as theirs;
        use theirs::types;

        pub const PAIRS: &[Pair<theirs::Client, ours::Client>] = &[#(#entries),*];

        #(#functions)*
    })
}

/// Where an argument of progenitor's comes from: document name and location, by the letters and digits of the name.
fn property_names(document: &Value, verb: &str, path: &str) -> BTreeMap<String, (String, &'static str)> {
    let operation = &document["paths"][path][verb.to_lowercase()];
    let mut names = BTreeMap::from([("body".to_owned(), ("body".to_owned(), "body"))]);
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap_or_default();
        let place = if parameter["in"] == "path" { "path" } else { "query" };
        names.insert(letters(name), (name.to_owned(), place));
    }
    names
}

fn letters(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

fn their_function(
    function: &Ident,
    method: &theirs::Method,
    names: &BTreeMap<String, (String, &'static str)>,
) -> Result<TokenStream, Box<dyn Error>> {
    let name = format_ident!("{}", method.name);
    let mut lines = Vec::new();
    let mut arguments = Vec::new();
    for (argument, kind) in &method.arguments {
        let Some((document_name, place)) = names.get(&letters(argument)) else {
            return Err(format!("progenitor's {}: no parameter is called {argument}", method.name).into());
        };
        let variable = format_ident!("given_{}", argument);
        let read = match *place {
            "body" => quote!(input.body()?),
            "path" => quote!(input.in_path(#document_name)?),
            _ => quote!(input.in_query(#document_name)?),
        };
        let (owned, passed) = taken(&variable, kind);
        lines.push(quote!(let #variable: #owned = #read;));
        arguments.push(passed);
    }
    Ok(quote! {
        fn #function<'c>(client: &'c theirs::Client, input: &'c Input) -> Running<'c> {
            Box::pin(async move {
                #(#lines)*
                Ok(read_theirs(client.#name(#(#arguments),*).await))
            })
        }
    })
}

/// The owned type of an argument, and how it is passed.
fn taken(variable: &Ident, kind: &Type) -> (TokenStream, TokenStream) {
    if let Some(inner) = optional(kind) {
        return match inner {
            Type::Reference(reference) if is_str(&reference.elem) => {
                (quote!(Option<String>), quote!(#variable.as_deref()))
            }
            Type::Reference(reference) => {
                let owned = &reference.elem;
                (quote!(Option<#owned>), quote!(#variable.as_ref()))
            }
            owned => (quote!(Option<#owned>), quote!(#variable)),
        };
    }
    match kind {
        Type::Reference(reference) if is_str(&reference.elem) => (quote!(String), quote!(&#variable)),
        Type::Reference(reference) => {
            let owned = &reference.elem;
            (quote!(#owned), quote!(&#variable))
        }
        owned => (quote!(#owned), quote!(#variable)),
    }
}

fn optional(kind: &Type) -> Option<&Type> {
    let Type::Path(path) = kind else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == "Option")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}

fn is_str(kind: &Type) -> bool {
    matches!(kind, Type::Path(path) if path.path.is_ident("str"))
}

fn our_function(function: &Ident, method: &ours::Method) -> Result<TokenStream, Box<dyn Error>> {
    let name: Ident = syn::parse_str(&method.name)?;
    let mut lines = Vec::new();
    let mut arguments = Vec::new();
    for (number, document_name) in method.path.iter().enumerate() {
        let variable = format_ident!("path_{number}");
        let document_name = Literal::string(document_name);
        lines.push(quote!(let #variable: String = input.in_path(#document_name)?;));
        arguments.push(quote!(&#variable));
    }
    if let Some(parameters) = &method.parameters {
        let kind: Type = match parameters.kind.as_str() {
            "Value" => syn::parse_str("serde_json::Value")?,
            kind => syn::parse_str(&format!("ours::types::{kind}"))?,
        };
        let read = match parameters.form {
            "query" => quote!(input.query()?),
            "parts" => quote!(input.parts()?),
            _ => quote!(input.body()?),
        };
        if parameters.optional {
            lines.push(quote!(let parameters: Option<#kind> = #read;));
            arguments.push(quote!(parameters.as_ref()));
        } else {
            lines.push(quote!(let parameters: #kind = #read;));
            arguments.push(quote!(&parameters));
        }
    }
    Ok(quote! {
        fn #function<'c>(client: &'c ours::Client, input: &'c Input) -> Running<'c> {
            Box::pin(async move {
                #(#lines)*
                Ok(read_ours(client.#name(#(#arguments),*).await))
            })
        }
    })
}
