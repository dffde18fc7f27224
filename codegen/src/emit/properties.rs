//! How one property of an object is held, read, written, shown and set.

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
    pub(crate) ident: String,
    pub(crate) presence: Presence,
    /// `new` asks for it.
    pub(crate) is_argument: bool,
    plan: &'a Plan,
}

impl<'a> Field<'a> {
    /// `in_request` tells whether the object can be part of a request.
    pub(crate) fn new(property: &'a Property, plan: &'a Plan, in_request: bool) -> Self {
        let collection = matches!(plan.resolve(&property.ty), TypeRef::List(_) | TypeRef::Map(_));
        let presence = if property.nullable {
            Presence::Nullable
        } else if property.required && !property.one_way {
            Presence::Required
        } else if collection && !in_request {
            Presence::Collection
        } else {
            Presence::Optional
        };
        let is_argument = presence == Presence::Required
            || (presence == Presence::Optional && property.required && property.access == Access::Write && in_request);
        Self { property, ident: crate::passes::field_identifier(&property.rust_name), presence, is_argument, plan }
    }

    /// The type without `Option` and the like.
    pub(crate) fn base_type(&self) -> String {
        let base = type_text(&self.property.ty, self.plan, "");
        if self.property.boxed { format!("Box<{base}>") } else { base }
    }

    /// The type of the field.
    pub(crate) fn field_type(&self) -> String {
        let base = self.base_type();
        match self.presence {
            Presence::Required | Presence::Collection => base,
            Presence::Optional => format!("Option<{base}>"),
            Presence::Nullable => format!("wire::Nullable<{base}>"),
        }
    }

    /// The type of a setter's argument.
    pub(crate) fn argument_type(&self) -> String {
        let base = self.base_type();
        match (self.plan.resolve(&self.property.ty), self.presence) {
            (_, Presence::Nullable) => format!("impl Into<wire::Nullable<{base}>>"),
            (TypeRef::List(item), _) => {
                format!("impl IntoIterator<Item = impl Into<{}>>", type_text(item, self.plan, ""))
            }
            (TypeRef::Map(item), _) => {
                format!("impl IntoIterator<Item = (impl Into<String>, impl Into<{}>)>", type_text(item, self.plan, ""))
            }
            _ => format!("impl Into<{base}>"),
        }
    }

    /// Turns a setter's argument into the field's base type.
    pub(crate) fn conversion(&self, argument: &str) -> String {
        match (self.plan.resolve(&self.property.ty), self.presence) {
            (_, Presence::Nullable) => format!("{argument}.into()"),
            (TypeRef::List(_), _) => format!("wire::list({argument})"),
            (TypeRef::Map(_), _) => format!("wire::map({argument})"),
            _ => format!("{argument}.into()"),
        }
    }

    /// A setter's whole assignment value.
    pub(crate) fn assigned(&self, argument: &str) -> String {
        let converted = self.conversion(argument);
        if self.presence == Presence::Optional { format!("Some({converted})") } else { converted }
    }

    /// The value of a struct that holds nothing yet.
    pub(crate) fn empty_value(&self) -> String {
        match (self.presence, self.plan.resolve(&self.property.ty)) {
            (Presence::Optional, _) => "None".to_owned(),
            // It is always sent, as null if there is nothing else.
            (Presence::Nullable, _) if self.property.required => "wire::Nullable::Null".to_owned(),
            (Presence::Nullable, _) => "wire::Nullable::Absent".to_owned(),
            (_, TypeRef::List(_)) => "Vec::new()".to_owned(),
            (_, TypeRef::Map(_)) => "std::collections::BTreeMap::new()".to_owned(),
            (_, TypeRef::String) => "String::new()".to_owned(),
            (_, TypeRef::Boolean) => "false".to_owned(),
            (_, TypeRef::Integer | TypeRef::Unsigned) => "0".to_owned(),
            (_, TypeRef::OrNull(_)) => "None".to_owned(),
            (_, TypeRef::Number) => "0.0".to_owned(),
            (_, TypeRef::Json) => "wire::Value::Null".to_owned(),
            (_, TypeRef::Timestamp) => "wire::Timestamp::from(\"\")".to_owned(),
            (_, TypeRef::File) => "wire::File::default()".to_owned(),
            (_, TypeRef::PlainText) => "wire::PlainText::default()".to_owned(),
            (_, TypeRef::Bytes) => "wire::Bytes::default()".to_owned(),
            (_, TypeRef::Named(name)) => {
                let inner = format!("{}::empty()", self.plan.rust_name(name));
                if self.property.boxed { format!("Box::new({inner})") } else { inner }
            }
        }
    }

    /// Decoding fails when it is absent (and the API is strict about that). Lists, maps and arbitrary JSON have a
    /// natural empty value.
    pub(crate) fn must_be_present(&self) -> bool {
        self.presence == Presence::Required
            && !matches!(self.plan.resolve(&self.property.ty), TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Json)
    }

    /// A request must have it, whatever decoding makes of one that has not.
    pub(crate) fn is_needed(&self) -> bool {
        self.property.required && self.property.access != Access::Read
    }

    /// The function of `wire` that reads the property, with the type that says how far it bends.
    pub(crate) fn reader(&self) -> String {
        let function = match self.presence {
            Presence::Required => "required",
            Presence::Collection => "collection",
            Presence::Optional => "optional",
            Presence::Nullable => "nullable",
        };
        let reading = match (self.property.lenience, self.plan.resolve(&self.property.ty)) {
            (_, TypeRef::List(_)) if self.property.whole_list => "WholeList",
            (Lenience::Exact, TypeRef::Integer | TypeRef::Unsigned) => "Whole",
            (Lenience::Scalar, TypeRef::String | TypeRef::Timestamp) => "LenientText",
            (Lenience::Scalar, TypeRef::Named(name)) if self.plan.api.is_enum(name) => "LenientText",
            (Lenience::Scalar, TypeRef::Integer | TypeRef::Unsigned) => "LenientInteger",
            (Lenience::Scalar, TypeRef::Number) => "LenientNumber",
            (Lenience::Scalar, TypeRef::Boolean) => "LenientBoolean",
            (Lenience::Scalar, TypeRef::List(_)) => "LenientList",
            _ => "Exact",
        };
        format!("wire::{function}::<wire::{reading}, _, _>")
    }

    /// The function of `wire` that writes the property.
    pub(crate) fn writer(&self) -> &'static str {
        match self.presence {
            Presence::Required => "wire::put",
            Presence::Optional => "wire::put_some",
            Presence::Collection => "wire::put_filled",
            Presence::Nullable if self.property.required => "wire::put_or_null",
            Presence::Nullable => "wire::put_nullable",
        }
    }

    /// The call that shows the property in `Debug`.
    pub(crate) fn shown(&self) -> String {
        let name = super::code::literal(&self.property.rust_name);
        let ident = &self.ident;
        let free_form = matches!(innermost(self.plan, &self.property.ty), TypeRef::Json);
        if self.property.privacy == Privacy::Open && !free_form {
            return match self.presence {
                Presence::Required => format!("out.show({name}, &self.{ident});"),
                Presence::Optional => format!("out.show_some({name}, self.{ident}.as_ref());"),
                Presence::Collection => format!("out.show_filled({name}, &self.{ident}, self.{ident}.is_empty());"),
                Presence::Nullable => format!("out.show_nullable({name}, &self.{ident});"),
            };
        }
        match self.presence {
            Presence::Required => format!("out.hide({name}, true);"),
            Presence::Optional => format!("out.hide({name}, self.{ident}.is_some());"),
            Presence::Collection => format!("out.hide({name}, !self.{ident}.is_empty());"),
            Presence::Nullable => format!("out.hide({name}, !self.{ident}.is_absent());"),
        }
    }
}

/// A type as it is written; `path` stands before the names of generated types.
pub(crate) fn type_text(ty: &TypeRef, plan: &Plan, path: &str) -> String {
    match plan.resolve(ty) {
        TypeRef::String => "String".to_owned(),
        TypeRef::Integer => "i64".to_owned(),
        TypeRef::Unsigned => "u64".to_owned(),
        TypeRef::OrNull(inner) => format!("Option<{}>", type_text(inner, plan, path)),
        TypeRef::Number => "f64".to_owned(),
        TypeRef::Boolean => "bool".to_owned(),
        TypeRef::Timestamp => "wire::Timestamp".to_owned(),
        TypeRef::Json => "wire::Value".to_owned(),
        TypeRef::File => "wire::File".to_owned(),
        TypeRef::PlainText => "wire::PlainText".to_owned(),
        TypeRef::Bytes => "wire::Bytes".to_owned(),
        TypeRef::List(item) => format!("Vec<{}>", type_text(item, plan, path)),
        TypeRef::Map(value) => {
            format!("std::collections::BTreeMap<String, {}>", type_text(value, plan, path))
        }
        TypeRef::Named(name) => format!("{path}{}", plan.rust_name(name)),
    }
}

/// The type inside lists and maps.
pub(crate) fn innermost<'a>(plan: &'a Plan, ty: &'a TypeRef) -> &'a TypeRef {
    match plan.resolve(ty) {
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::OrNull(inner) => innermost(plan, inner),
        other => other,
    }
}
