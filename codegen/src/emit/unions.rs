//! Values of one of several types as open enums.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::docs::{Indent, alias, doc};
use super::features;
use super::fields::{Field, Presence};
use super::prose::{prose, quoted};
use super::types::{Scope, ident, innermost, is_checked, label, object_of, type_tokens};
use super::value_shapes::emit_variants;
use crate::ir::{Object, Schema, TypeRef, Union, UnionVariant};
use crate::passes::Plan;

/// All of a union.
pub(super) fn emit_union(union: &Union, context: Context<'_>) -> TokenStream {
    let definition = emit_enum(union, context);
    let reading = emit_reading(union, context.plan);
    let conversions = emit_conversions(union, context.plan);
    let writing = emit_serialize(union, context);
    let debug = emit_debug(union, context.plan);
    let is_sent = context.plan.in_requests.contains(&union.name);
    let validation = is_sent.then(|| emit_validation(union, context.plan));
    quote! {
        #definition
        #reading
        #conversions
        #writing
        #debug
        #validation
    }
}

fn emit_enum(union: &Union, context: Context<'_>) -> TokenStream {
    let plan = context.plan;
    let decision = match &union.tag {
        Some(tag) => format!("The property {} selects the variant.", quoted(tag)),
        None => "The shape of a value selects the variant.".to_owned(),
    };
    let docs = doc(
        Indent::None,
        [
            union.description.as_deref().map_or_else(|| format!("One of the types of {}.", quoted(&union.name)), prose),
            format!("{decision} Open: any other value is kept in `Unknown` and serialized unchanged."),
        ],
    );
    let alias = alias(&union.name, &union.rust_name);
    let doc_cfg = features::type_doc_cfg(&union.name, context);
    let name = ident(&union.rust_name);
    let variants = union.variants.iter().map(|variant| {
        let docs = doc(Indent::Once, [variant_sentence(variant, plan)]);
        let (name, held) = (ident(&variant.rust_name), held_type(variant, plan));
        quote!(#docs #name(#held))
    });
    quote! {
        #docs
        #alias
        #doc_cfg
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that this version of the crate does not know.
            Unknown(codec::Value),
        }
    }
}

fn variant_sentence(variant: &UnionVariant, plan: &Plan) -> String {
    match (plan.resolve(&variant.ty), variant.tags.as_slice()) {
        (TypeRef::Named(name), []) => format!("The schema {}.", quoted(name)),
        (TypeRef::Named(name), tags) => {
            let tags: Vec<String> = tags.iter().map(|tag| quoted(tag)).collect();
            format!("The schema {}, tagged {}.", quoted(name), tags.join(", "))
        }
        _ => format!("A value of the type `{}`.", label(&type_tokens(&variant.ty, plan, Scope::Types))),
    }
}

fn emit_reading(union: &Union, plan: &Plan) -> TokenStream {
    let (name, schema_name) = (ident(&union.rust_name), &union.name);
    let tag = union.tag.as_ref().map(|tag| quote!(const TAG: Option<&'static str> = Some(#tag);));
    let variants = emit_variants(union, plan);
    let arms = union.variants.iter().enumerate().map(|(index, variant)| {
        let (index, variant) = (super::types::number(index), ident(&variant.rust_name));
        quote!(#index => codec::read_variant(value).map(Self::#variant))
    });
    quote! {
        impl codec::Union for #name {
            const NAME: &'static str = #schema_name;
            #tag
            const VARIANTS: &'static [codec::Variant] = &[#(#variants),*];

            #[inline]
            fn read(index: usize, value: &codec::Value) -> Option<Self> {
                match index {
                    #(#arms,)*
                    _ => None,
                }
            }

            #[inline]
            fn unknown(value: codec::Value) -> Self {
                Self::Unknown(value)
            }
        }
        codec::union!(#name);
    }
}

/// From each type that only one variant has.
fn emit_conversions(union: &Union, plan: &Plan) -> TokenStream {
    let types: Vec<TokenStream> =
        union.variants.iter().map(|variant| type_tokens(&variant.ty, plan, Scope::Types)).collect();
    let texts: Vec<String> = types.iter().map(ToString::to_string).collect();
    let is_only = |text: &String| texts.iter().filter(|other| *other == text).count() == 1;
    let variants = union.variants.iter().zip(&types).zip(&texts).filter(|(_, text)| is_only(text));
    variants.map(|((variant, ty), _)| emit_conversion(union, variant, ty, plan)).collect()
}

fn emit_conversion(union: &Union, variant: &UnionVariant, ty: &TokenStream, plan: &Plan) -> TokenStream {
    let (name, variant_name) = (ident(&union.rust_name), ident(&variant.rust_name));
    let value = if is_boxed(variant, plan) { quote!(Box::new(value)) } else { quote!(value) };
    let borrowed = (*plan.resolve(&variant.ty) == TypeRef::String).then(|| {
        quote! {
            impl From<&str> for #name {
                #[inline]
                fn from(value: &str) -> Self {
                    Self::#variant_name(value.to_owned())
                }
            }
        }
    });
    quote! {
        impl From<#ty> for #name {
            #[inline]
            fn from(value: #ty) -> Self {
                Self::#variant_name(#value)
            }
        }
        #borrowed
    }
}

/// Each value writes itself, with the tag of its variant where it does not hold one.
fn emit_serialize(union: &Union, context: Context<'_>) -> TokenStream {
    let name = ident(&union.rust_name);
    let arms = union.variants.iter().map(|variant| {
        let name = ident(&variant.rust_name);
        let untagged = untagged(variant, union, context).map(|(object, field, tag)| {
            let others = object.additional_properties.as_ref().map(|_| quote!(additional_properties::));
            let (field, property) = (&field.ident, &field.property.name);
            quote! {
                Self::#name(value) if value.#field.is_none() => {
                    codec::#others serialize_tagged(&**value, #property, #tag, serializer)
                }
            }
        });
        quote! {
            #untagged
            Self::#name(value) => serde::Serialize::serialize(value, serializer),
        }
    });
    quote! {
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(#arms)*
                    Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
                }
            }
        }
    }
}

/// The property of a variant that may lack its tag, and the tag.
fn untagged<'a>(
    variant: &'a UnionVariant,
    union: &Union,
    context: Context<'a>,
) -> Option<(&'a Object, Field<'a>, &'a str)> {
    let tag = variant.tags.first()?;
    let object = object_of(&variant.ty, context.plan)?;
    let property = object.properties.iter().find(|property| Some(&property.name) == union.tag.as_ref())?;
    let field = context.field(object, property);
    (field.presence == Presence::Optional).then_some((object, field, tag.as_str()))
}

fn emit_debug(union: &Union, plan: &Plan) -> TokenStream {
    let name = ident(&union.rust_name);
    let arms = union.variants.iter().map(|variant| {
        let variant_name = ident(&variant.rust_name);
        if matches!(innermost(plan, &variant.ty), TypeRef::Json) {
            let redacted = format!("{}([redacted])", variant.rust_name);
            quote!(Self::#variant_name(_) => out.write_str(#redacted))
        } else {
            quote!(Self::#variant_name(value) => std::fmt::Debug::fmt(value, out))
        }
    });
    quote! {
        /// Redacts a value that this version does not know: it may be anything.
        impl std::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#arms,)*
                    Self::Unknown(_) => out.write_str("Unknown([redacted])"),
                }
            }
        }
    }
}

fn emit_validation(union: &Union, plan: &Plan) -> TokenStream {
    let name = ident(&union.rust_name);
    let checked: Vec<_> = union
        .variants
        .iter()
        .filter(|variant| is_checked(&variant.ty, plan))
        .map(|variant| ident(&variant.rust_name))
        .collect();
    if checked.is_empty() {
        return quote! {
            impl validation::Validate for #name {
                #[inline]
                fn check(&self, _v: &mut validation::Validator<'_>) {}
            }
        };
    }
    quote! {
        impl validation::Validate for #name {
            #[inline]
            fn check(&self, v: &mut validation::Validator<'_>) {
                match self {
                    #(Self::#checked(value) => validation::Validate::check(value, v),)*
                    _ => {}
                }
            }
        }
    }
}

/// What a variant holds: objects and unions in a box, so that a value stays small and a union may hold itself.
fn held_type(variant: &UnionVariant, plan: &Plan) -> TokenStream {
    let ty = type_tokens(&variant.ty, plan, Scope::Types);
    if is_boxed(variant, plan) { quote!(Box<#ty>) } else { ty }
}

fn is_boxed(variant: &UnionVariant, plan: &Plan) -> bool {
    match plan.resolve(&variant.ty) {
        TypeRef::Named(name) => matches!(plan.api.schemas.get(name), Some(Schema::Object(_) | Schema::Union(_))),
        _ => false,
    }
}
