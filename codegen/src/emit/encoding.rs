//! The part of an operation's entry that says how its request is written, where that is not the default.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{FieldEncoding, Operation, ParameterEncoding, ParameterKind, Style};

/// The entry; nothing for the default.
pub(super) fn emit_encoding(operation: &Operation) -> Option<TokenStream> {
    let encoding = &operation.encoding;
    if encoding.is_default() {
        return None;
    }
    let accept = &encoding.accept;
    let parameters = encoding.parameters.iter().map(emit_parameter);
    let fields = encoding.fields.iter().map(emit_field);
    Some(quote! {
        encoding: &operation::Encoding {
            accept: #accept,
            parameters: &[#(#parameters),*],
            fields: &[#(#fields),*],
        },
    })
}

fn emit_parameter(parameter: &ParameterEncoding) -> TokenStream {
    let location = match parameter.kind {
        ParameterKind::Path => quote!(Path),
        ParameterKind::Headers => quote!(Header),
        ParameterKind::Cookies => quote!(Cookie),
        ParameterKind::Query | ParameterKind::Mixed => quote!(Query),
    };
    let ParameterEncoding { name, explode, allow_reserved, .. } = parameter;
    let style = emit_style(parameter.style);
    quote! {
        operation::ParameterEncoding {
            location: operation::Location::#location,
            name: #name,
            style: #style,
            explode: #explode,
            allow_reserved: #allow_reserved,
        }
    }
}

fn emit_field(field: &FieldEncoding) -> TokenStream {
    let FieldEncoding { name, content_type, explode, allow_reserved, .. } = field;
    let headers = field.headers.iter().map(|(name, value)| quote!((#name, #value)));
    let style = match field.style.map(emit_style) {
        Some(style) => quote!(Some(#style)),
        None => quote!(None),
    };
    quote! {
        operation::FieldEncoding {
            name: #name,
            content_type: #content_type,
            headers: &[#(#headers),*],
            style: #style,
            explode: #explode,
            allow_reserved: #allow_reserved,
        }
    }
}

fn emit_style(style: Style) -> TokenStream {
    match style {
        Style::Simple => quote!(operation::Style::Simple),
        Style::Label => quote!(operation::Style::Label),
        Style::Matrix => quote!(operation::Style::Matrix),
        Style::Form => quote!(operation::Style::Form),
        Style::SpaceDelimited => quote!(operation::Style::SpaceDelimited),
        Style::PipeDelimited => quote!(operation::Style::PipeDelimited),
        Style::DeepObject => quote!(operation::Style::DeepObject),
        Style::Json => quote!(operation::Style::Json),
    }
}
