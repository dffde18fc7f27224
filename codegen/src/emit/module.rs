//! The file that pulls the others in.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::Context;
use super::docs::{Indent, doc};
use super::features;
use super::prose::prose_line;
use super::types::{ident, runtime};
use crate::Options;
use crate::ir::Schema;

pub(super) fn emit_module(context: Context<'_>, type_files: &[String], client_files: &[String]) -> TokenStream {
    let types = emit_types(context, type_files);
    let operations = emit_operations(context);
    let registry = context.options.registry.then(|| emit_registry(context));
    let client = (context.options.client && context.options.own_client).then(|| emit_client(context));
    let methods = context.options.client.then(|| emit_methods(context.options, client_files));
    quote! {
        #types
        #operations
        #registry
        #client
        #methods
    }
}

pub(super) fn emit_types(context: Context<'_>, files: &[String]) -> TokenStream {
    let docs = doc(Indent::None, [sentence("Request and response types of", "", context)]);
    let runtime = runtime(context.options);
    let is_other = |schema: &Schema| matches!(schema, Schema::IntEnum(_) | Schema::Union(_));
    let others = context.plan.api.schemas.values().any(is_other).then(|| {
        quote! {
            #[allow(unused_imports)]
            use codec::{OpenIntEnum as _, Union as _};
        }
    });
    let files = files.iter().map(|file| emit_include(file, context.options));
    let disabled = features::emit_disabled_types(context);
    // The code that reads and writes a retired type has to name it.
    quote! {
        #docs
        #[allow(deprecated)]
        pub mod types {
            #[allow(unused_imports)]
            use #runtime::__private::{codec, validation};
            #[allow(unused_imports)]
            use codec::{Object as _, OpenEnum as _};
            #others
            #(#files)*
            #disabled
        }
    }
}

pub(super) fn emit_operations(context: Context<'_>) -> TokenStream {
    let docs =
        doc(Indent::None, [sentence("Operations of", ": method, path, retry class and other metadata", context)]);
    let runtime = runtime(context.options);
    let file = emit_include("operations", context.options);
    let is_typed = context.options.checks || context.options.schemars;
    // Retired types are named as well.
    let types = is_typed.then(|| {
        quote! {
            #[allow(unused_imports)]
            use super::types;
            #[allow(unused_imports)]
            use #runtime::__private::codec;
        }
    });
    quote! {
        #docs
        #[allow(deprecated)]
        pub mod operations {
            use #runtime::operation;
            #types
            #file
        }
    }
}

/// The client, of code that stands in a crate of its own.
fn emit_client(context: Context<'_>) -> TokenStream {
    let first = sentence("A client of", ", with one method per operation", context);
    let shared = "Cloning is cheap: clones share connections, credentials and limits.";
    let docs = doc(Indent::None, [first, shared.to_owned()]);
    let runtime = runtime(context.options);
    quote! {
        #docs
        #[derive(Debug, Clone)]
        pub struct Client {
            channel: #runtime::transport::Channel,
        }

        impl Client {
            /// Creates a client that sends through the channel: a new one, or that of another client.
            #[must_use]
            pub fn new(channel: impl Into<#runtime::transport::Channel>) -> Self {
                Self { channel: channel.into() }
            }

            /// Returns the channel, for requests that the client has no method for.
            #[must_use]
            #[inline]
            pub fn channel(&self) -> &#runtime::transport::Channel {
                &self.channel
            }
        }
    }
}

pub(super) fn emit_methods(options: &Options, files: &[String]) -> TokenStream {
    let runtime = runtime(options);
    let files = files.iter().map(|file| emit_include(file, options));
    // A selection may have no operation at all.
    quote! {
        #[allow(clippy::allow_attributes)]
        mod methods {
            #[allow(unused_imports)]
            use super::{Client, operations, types};
            #[allow(unused_imports)]
            use #runtime::{__private::codec, transport};
            #(#files)*
        }
    }
}

fn emit_include(file: &str, options: &Options) -> TokenStream {
    if options.in_out_dir {
        let path = format!("/{}/{file}.rs", options.module);
        quote!(include!(concat!(env!("OUT_DIR"), #path));)
    } else {
        let path = format!("{file}.rs");
        quote!(include!(#path);)
    }
}

/// A macro that hands every type and its name in the document to another macro.
fn emit_registry(context: Context<'_>) -> TokenStream {
    let name = registry_name(context);
    let objects = context.plan.api.objects().map(|object| {
        let (rust_name, name) = (ident(&object.rust_name), &object.name);
        quote!((#rust_name, #name))
    });
    let enums = context.plan.api.enums().map(|set| {
        let (rust_name, name) = (ident(&set.rust_name), &set.name);
        quote!((#rust_name, #name))
    });
    quote! {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #name {
            ($callback:ident) => {
                $callback! {
                    objects { #(#objects,)* }
                    enums { #(#enums,)* }
                }
            };
        }
    }
}

/// The name of that macro.
pub(super) fn registry_name(context: Context<'_>) -> Ident {
    format_ident!("__each_type_of_{}", context.options.module)
}

fn sentence(before: &str, after: &str, context: Context<'_>) -> String {
    let api = &context.plan.api;
    format!("{before} {}, document version {}{after}.", prose_line(&api.title), prose_line(&api.version))
}
