//! Sets of whole numbers as open enums.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::context::Context;
use super::docs::{Indent, alias, doc};
use super::features;
use super::prose::{prose, quoted};
use super::types::ident;
use super::validation;
use crate::ir::IntEnum;

pub(super) fn emit_open_int_enum(set: &IntEnum, context: Context<'_>) -> TokenStream {
    let (name, schema_name) = (ident(&set.rust_name), &set.name);
    let docs = doc(
        Indent::None,
        [
            set.description
                .as_deref()
                .map_or_else(|| format!("The values of the schema {}.", quoted(&set.name)), prose),
            "Open: a number that this version does not know is kept in `Unknown` and serialized unchanged.".to_owned(),
        ],
    );
    let alias = alias(&set.name, &set.rust_name);
    let doc_cfg = features::type_doc_cfg(&set.name, context);
    let variant_docs = set.values.iter().map(|value| doc(Indent::Once, [format!("`{value}`")]));
    let variants: Vec<_> = set.values.iter().map(|value| ident(&variant_name(*value))).collect();
    let values = set.values.iter().map(|value| Literal::i64_unsuffixed(*value));
    let entries = (!variants.is_empty()).then(|| quote!(; #(#variants = #values),*));
    let validation = validation::emit_unchecked(&set.name, &set.rust_name, context);
    quote! {
        #docs
        #alias
        #doc_cfg
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A number that this version of the crate does not know.
            Unknown(i64),
        }
        codec::open_int_enum!(#name = #schema_name #entries);
        #validation
    }
}

/// The name of a number's variant.
pub(crate) fn variant_name(value: i64) -> String {
    if value < 0 { format!("Minus{}", value.unsigned_abs()) } else { format!("N{value}") }
}
