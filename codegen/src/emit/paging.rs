//! How a list goes on: what the run time needs to know of parameters that ask for a page, of responses that are one, and
//! of lists that may be split over several calls.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::context::Context;
use super::fields::{Field, Presence};
use super::types::{Scope, ident, runtime, type_tokens};
use crate::ir::{Next, Object, Paging, TypeRef};
use crate::passes::{along, batch_property};

/// What an object has to do with lists.
pub(super) fn emit_paging(object: &Object, context: Context<'_>) -> TokenStream {
    let plan = context.plan;
    let style = |found: Option<&usize>| found.and_then(|index| plan.api.paging.get(*index));
    let request =
        style(plan.helpers.requests.get(&object.name)).and_then(|paging| emit_page_request(object, paging, context));
    let page = style(plan.helpers.responses.get(&object.name)).and_then(|paging| emit_page(object, paging, context));
    let is_sent = plan.in_requests.contains(&object.name);
    let batch = is_sent.then(|| emit_batch(object, context)).flatten();
    quote! {
        #request
        #page
        #batch
    }
}

fn emit_page_request(object: &Object, paging: &Paging, context: Context<'_>) -> Option<TokenStream> {
    let path = |name: &String| -> Vec<String> { paging.holder.iter().chain([name]).cloned().collect() };
    let properties = |name| along(&context.plan.api, object, &path(name)).unwrap_or_default();
    let (start, size) = (properties(&paging.start), properties(&paging.size));
    let ((start, holders), size) = (start.split_last()?, size.last()?);
    let field = |property| Field::new(property, context.plan, true);
    let holders: Vec<TokenStream> = holders
        .iter()
        .enumerate()
        .map(|(depth, property)| {
            let holder = holder(depth);
            let Field { ident, presence, .. } = field(property);
            match presence {
                Presence::Optional => quote!(let at = codec::get_or_insert(&mut #holder.#ident);),
                _ => quote!(let at = &mut #holder.#ident;),
            }
        })
        .collect();
    let holder = holder(holders.len());
    let kind = match paging.next {
        Next::Total(_) => quote!(number),
        Next::Index { .. } => quote!(index),
        Next::Key(_) => quote!(token),
    };
    let usual = match size.default.as_ref().and_then(serde_json::Value::as_i64).map(Literal::i64_unsuffixed) {
        Some(usual) => quote!(Some(#usual)),
        None => quote!(None),
    };
    let (name, runtime) = (ident(&object.rust_name), runtime(context.options));
    let (start, size) = (field(start).ident, field(size).ident);
    Some(quote! {
        impl #runtime::pagination::PageRequest for #name {
            #[inline]
            fn page_cursor(&mut self) -> #runtime::pagination::PageCursor<'_> {
                #(#holders)*
                #runtime::pagination::PageCursor::#kind(&mut #holder.#start, &mut #holder.#size, #usual)
            }
        }
    })
}

/// What holds the parameters: the value, or the last of the objects in it.
fn holder(depth: usize) -> Ident {
    ident(if depth == 0 { "self" } else { "at" })
}

fn emit_page(object: &Object, paging: &Paging, context: Context<'_>) -> Option<TokenStream> {
    let field = |name: &str| {
        let property = object.properties.iter().find(|property| property.name == name);
        property.map(|property| context.field(object, property))
    };
    let lent = |name: &str| field(name).map(|Field { ident, .. }| quote!(&self.#ident));
    let Field { property, ident: items, .. } = field(&paging.items)?;
    let TypeRef::List(item) = context.plan.resolve(&property.ty) else { return None };
    let item = type_tokens(item, context.plan, Scope::Types);
    let next = match &paging.next {
        Next::Total(total) => {
            let total = lent(total);
            quote!(total(#total))
        }
        Next::Index { next, more } => {
            let (next, more) = (lent(next), lent(more));
            quote!(index(#next, #more))
        }
        Next::Key(next) => {
            let next = lent(next);
            quote!(token(#next))
        }
    };
    let (name, runtime, items_property) = (ident(&object.rust_name), runtime(context.options), &paging.items);
    Some(quote! {
        impl #runtime::pagination::Page for #name {
            type Item = #item;

            const ITEMS: &'static str = #items_property;

            #[inline]
            fn items(&self) -> &[#item] {
                &self.#items
            }

            #[inline]
            fn into_items(self) -> Vec<#item> {
                self.#items
            }

            #[inline]
            fn next_page(&self) -> #runtime::pagination::NextPage<'_> {
                #runtime::pagination::NextPage::#next
            }
        }
    })
}

fn emit_batch(object: &Object, context: Context<'_>) -> Option<TokenStream> {
    let (property, limit) = batch_property(&context.plan.api, object)?;
    let TypeRef::List(item) = context.plan.resolve(&property.ty) else { return None };
    let item = type_tokens(item, context.plan, Scope::Types);
    let Field { ident: list, presence, .. } = Field::new(property, context.plan, true);
    let list = match presence {
        Presence::Optional => quote!(self.#list.as_mut()),
        _ => quote!(Some(&mut self.#list)),
    };
    let (name, runtime, limit) = (ident(&object.rust_name), runtime(context.options), Literal::u64_unsuffixed(limit));
    Some(quote! {
        impl #runtime::batch::Batch for #name {
            type Item = #item;
            const LIMIT: usize = #limit;

            #[inline]
            fn list(&mut self) -> Option<&mut Vec<#item>> {
                #list
            }
        }
    })
}
