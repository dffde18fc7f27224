//! The methods of progenitor's client, read from its source.

use std::collections::BTreeMap;

use syn::{Attribute, Expr, FnArg, ImplItem, Item, Lit, Meta, Pat, Type};

/// A method of progenitor's client.
pub struct Method {
    pub name: String,
    pub arguments: Vec<(String, Type)>,
}

/// Methods by HTTP method and path, which their documentation names.
pub fn methods(source: &str) -> Result<BTreeMap<(String, String), Method>, syn::Error> {
    let mut methods = BTreeMap::new();
    for item in syn::parse_file(source)?.items {
        let Item::Impl(block) = item else { continue };
        for item in block.items {
            let ImplItem::Fn(function) = item else { continue };
            let Some(key) = sends(&docs(&function.attrs)) else { continue };
            let arguments = function.sig.inputs.into_iter().filter_map(|argument| match argument {
                FnArg::Typed(argument) => match *argument.pat {
                    Pat::Ident(name) => Some((name.ident.to_string(), *argument.ty)),
                    _ => None,
                },
                _ => None,
            });
            let arguments = arguments.collect();
            methods.insert(key, Method { name: function.sig.ident.to_string(), arguments });
        }
    }
    Ok(methods)
}

/// ``Sends a `POST` request to `/token` ``
fn sends(docs: &str) -> Option<(String, String)> {
    let (method, rest) = docs.split_once("Sends a `")?.1.split_once('`')?;
    let path = rest.strip_prefix(" request to `")?.split_once('`')?.0;
    Some((method.to_owned(), path.to_owned()))
}

fn docs(attributes: &[Attribute]) -> String {
    let mut text = String::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("doc")) {
        if let Meta::NameValue(pair) = &attribute.meta
            && let Expr::Lit(literal) = &pair.value
            && let Lit::Str(line) = &literal.lit
        {
            text.push_str(&line.value());
            text.push('\n');
        }
    }
    text
}
