//! How one property of an object is held and set.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::types::{Scope, ident, innermost, type_tokens};
use crate::ir::{Access, Lenience, Privacy, Property, TypeRef};
use crate::passes::Plan;

/// How a property is held in its struct.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// Always there.
    Required,
    /// `Option`.
    Optional,
    /// A list or map that is empty when absent.
    Collection,
    /// `Nullable`: absent, null, or a value.
    Nullable,
}

/// A property with everything that the emitters ask about it.
pub(crate) struct Field<'a> {
    pub(crate) property: &'a Property,
    pub(crate) ident: Ident,
    pub(crate) presence: Presence,
    /// `new` asks for it.
    pub(crate) is_argument: bool,
    plan: &'a Plan,
    in_request: bool,
}

impl<'a> Field<'a> {
    /// `in_request` says whether the object can be part of a request.
    pub(crate) fn new(property: &'a Property, plan: &'a Plan, in_request: bool) -> Self {
        let is_collection = matches!(plan.resolve(&property.ty), TypeRef::List(_) | TypeRef::Map(_));
        let presence = if property.nullable {
            Presence::Nullable
        } else if property.required && !property.one_way {
            Presence::Required
        } else if is_collection && !in_request {
            Presence::Collection
        } else {
            Presence::Optional
        };
        let is_argument = presence == Presence::Required
            || (presence == Presence::Optional && property.required && property.access == Access::Write && in_request);
        let ident = ident(&crate::passes::field_identifier(&property.rust_name));
        Self { property, ident, presence, is_argument, plan, in_request }
    }

    /// The type without `Option` and the like.
    fn base_type(&self) -> TokenStream {
        let base = type_tokens(&self.property.ty, self.plan, Scope::Types);
        if self.property.boxed { quote!(Box<#base>) } else { base }
    }

    /// The type of the field.
    pub(crate) fn field_type(&self) -> TokenStream {
        let base = self.base_type();
        match self.presence {
            Presence::Required | Presence::Collection => base,
            Presence::Optional => quote!(Option<#base>),
            Presence::Nullable => quote!(codec::Nullable<#base>),
        }
    }

    /// The type of a setter's argument.
    pub(super) fn argument_type(&self) -> TokenStream {
        let inner = |ty| type_tokens(ty, self.plan, Scope::Types);
        match (self.presence, self.plan.resolve(&self.property.ty)) {
            (Presence::Nullable, _) => {
                let base = self.base_type();
                quote!(impl Into<codec::Nullable<#base>>)
            }
            (_, TypeRef::List(item)) => {
                let item = inner(item);
                quote!(impl IntoIterator<Item = impl Into<#item>>)
            }
            (_, TypeRef::Map(value)) => {
                let value = inner(value);
                quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#value>)>)
            }
            _ => {
                let base = self.base_type();
                quote!(impl Into<#base>)
            }
        }
    }

    /// What the field holds for a setter's argument.
    pub(super) fn assigned(&self, argument: &Ident) -> TokenStream {
        let converted = match (self.presence, self.plan.resolve(&self.property.ty)) {
            (Presence::Nullable, _) => quote!(#argument.into()),
            (_, TypeRef::List(_)) => quote!(codec::collect_list(#argument)),
            (_, TypeRef::Map(_)) => quote!(codec::collect_map(#argument)),
            _ => quote!(#argument.into()),
        };
        if self.presence == Presence::Optional { quote!(Some(#converted)) } else { converted }
    }

    /// Decoding fails when it is absent (and the API is strict about that). Lists, maps and arbitrary JSON have a
    /// natural empty value.
    pub(super) fn must_be_present(&self) -> bool {
        self.presence == Presence::Required
            && !matches!(self.plan.resolve(&self.property.ty), TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Json)
    }

    /// A request must have it, whatever decoding makes of one that has not.
    pub(crate) fn is_required_in_requests(&self) -> bool {
        self.property.required && self.property.access != Access::Read
    }

    /// The module of `codec` that reads and visits the property.
    pub(super) fn presence_module(&self) -> TokenStream {
        match self.presence {
            Presence::Required => quote!(required),
            Presence::Optional => quote!(optional),
            Presence::Collection => quote!(collection),
            Presence::Nullable if self.property.required => quote!(required_nullable),
            Presence::Nullable => quote!(nullable),
        }
    }

    /// The attributes of the property: what is not sent, what does not show, how far reading bends.
    pub(super) fn attributes(&self) -> Vec<TokenStream> {
        let is_read_only = self.property.access == Access::Read && self.in_request;
        let is_free_form = matches!(innermost(self.plan, &self.property.ty), TypeRef::Json);
        let is_redacted = self.property.privacy != Privacy::Open || is_free_form;
        let attributes =
            [is_read_only.then(|| quote!(ReadOnly)), is_redacted.then(|| quote!(Redacted)), self.deserialize_as()];
        attributes.into_iter().flatten().collect()
    }

    /// How the property is read, if not as its type says.
    fn deserialize_as(&self) -> Option<TokenStream> {
        Some(match (self.property.lenience, self.plan.resolve(&self.property.ty)) {
            (_, TypeRef::List(_)) if self.property.whole_list => quote!(WholeList),
            (Lenience::Scalar, TypeRef::String | TypeRef::Timestamp) => quote!(LenientText),
            (Lenience::Scalar, TypeRef::Named(name)) if self.plan.api.is_enum(name) => quote!(LenientText),
            (Lenience::Scalar, TypeRef::Integer | TypeRef::Unsigned) => quote!(LenientInteger),
            (Lenience::Scalar, TypeRef::Number) => quote!(LenientNumber),
            (Lenience::Scalar, TypeRef::Boolean) => quote!(LenientBoolean),
            (Lenience::Scalar, TypeRef::List(_)) => quote!(LenientList),
            _ => return None,
        })
    }
}
