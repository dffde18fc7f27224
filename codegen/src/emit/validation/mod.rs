//! The checks that the document states, and the calls of the hand-written ones.

mod char_pattern;
mod checks;
mod conditions;
mod limits;
mod nested;
mod size;
mod values;

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::types::ident;
use crate::ir::{Access, Object};
use crate::output::DocumentRule;
use checks::Checks;

pub(crate) use char_pattern::is_charset;
pub(crate) use checks::is_warning;

/// How an object of a request checks itself.
pub(super) fn emit_validation(object: &Object, context: Context<'_>) -> TokenStream {
    emit_impl(&object.rust_name, &collect(object, context).checks)
}

/// A set that is a body, or what a list that is a body holds, has nothing to check.
pub(super) fn emit_unchecked(name: &str, rust_name: &str, context: Context<'_>) -> Option<TokenStream> {
    context.plan.bare_bodies.contains(name).then(|| emit_impl(rust_name, &[]))
}

fn emit_impl(rust_name: &str, checks: &[TokenStream]) -> TokenStream {
    let name = ident(rust_name);
    let v = ident(if checks.is_empty() { "_v" } else { "v" });
    quote! {
        impl validation::Validate for #name {
            #[inline]
            fn check(&self, #v: &mut validation::Validator<'_>) {
                #(#checks;)*
            }
        }
    }
}

/// The rules that are checked for an object, those written by hand left out.
pub(super) fn rules(object: &Object, context: Context<'_>) -> Vec<DocumentRule> {
    collect(object, context).rules
}

/// Collects what is checked for one object.
fn collect<'a>(object: &'a Object, context: Context<'a>) -> Checks<'a> {
    let mut checks = Checks::new(object, context);
    checks.add_size();
    for index in 0..checks.fields.len() {
        // It is not sent.
        if checks.fields[index].property.access == Access::Read {
            continue;
        }
        checks.add_limits(index);
        checks.add_conditions(index);
        checks.add_custom(index);
        checks.add_nested(index);
    }
    if let Some(path) = &object.rules {
        let function = checks.rule_function(path);
        checks.checks.push(quote!(#function(self, v)));
    }
    checks
}
