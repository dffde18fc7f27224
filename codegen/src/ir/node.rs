//! A schema by its keywords. `openapiv3` sorts schemas by kind, and puts what fits none into `AnySchema`.

use std::borrow::Borrow;

use openapiv3::{
    AdditionalProperties, AnySchema, Discriminator, IntegerFormat, NumberFormat, ReferenceOr, Schema, SchemaKind,
    StringFormat, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::extensions::{SchemaExtensions, read_schema_extensions, values_as};
use super::location::Location;
use crate::Error;

/// Properties by name.
pub(super) type Properties<'a> = Vec<(&'a str, &'a ReferenceOr<Box<Schema>>)>;

/// A schema and where it stands.
#[derive(Debug, Default)]
pub(super) struct Node<'a> {
    pub(super) at: Location<'a>,
    pub(super) extensions: SchemaExtensions,
    /// `$ref`; all else is then missing.
    pub(super) reference: Option<&'a str>,
    pub(super) ty: Option<&'a str>,
    pub(super) format: Option<&'a str>,
    pub(super) description: Option<&'a str>,
    pub(super) default: Option<&'a Value>,
    pub(super) nullable: bool,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    pub(super) deprecated: bool,
    pub(super) pattern: Option<&'a str>,
    pub(super) min_length: Option<usize>,
    pub(super) max_length: Option<usize>,
    pub(super) min_items: Option<usize>,
    pub(super) max_items: Option<usize>,
    pub(super) minimum: Option<i128>,
    pub(super) maximum: Option<i128>,
    pub(super) values: Option<Values>,
    /// Sorted by name.
    pub(super) properties: Option<Properties<'a>>,
    pub(super) required: &'a [String],
    pub(super) additional_properties: Option<&'a AdditionalProperties>,
    pub(super) items: Option<&'a ReferenceOr<Box<Schema>>>,
    pub(super) discriminator: Option<&'a Discriminator>,
    pub(super) all_of: &'a [ReferenceOr<Schema>],
    pub(super) any_of: &'a [ReferenceOr<Schema>],
    pub(super) one_of: &'a [ReferenceOr<Schema>],
    pub(super) has_not: bool,
}

/// The elements of `enum`.
#[derive(Debug)]
pub(super) enum Values {
    /// Whole numbers, all of them.
    Integers(Vec<i64>),
    /// Texts; `None` for an element that is not one.
    Texts(Vec<Option<String>>),
}

impl<'a> Node<'a> {
    /// Reads a schema or a reference to one.
    pub(super) fn read<S: Borrow<Schema>>(schema: &'a ReferenceOr<S>, at: Location<'a>) -> Result<Self, Error> {
        let schema: &'a Schema = match schema {
            ReferenceOr::Reference { reference } => {
                return Ok(Self { at, reference: Some(reference), ..Self::default() });
            }
            ReferenceOr::Item(schema) => schema.borrow(),
        };
        let data = &schema.schema_data;
        let mut node = Self {
            extensions: read_schema_extensions(&data.extensions, &at)?,
            at,
            description: data.description.as_deref(),
            default: data.default.as_ref(),
            nullable: data.nullable,
            read_only: data.read_only,
            write_only: data.write_only,
            deprecated: data.deprecated,
            discriminator: data.discriminator.as_ref(),
            ..Self::default()
        };
        match &schema.schema_kind {
            SchemaKind::Type(ty) => node.add_type(ty),
            SchemaKind::OneOf { one_of } => node.one_of = one_of,
            SchemaKind::AllOf { all_of } => node.all_of = all_of,
            SchemaKind::AnyOf { any_of } => node.any_of = any_of,
            SchemaKind::Not { .. } => node.has_not = true,
            SchemaKind::Any(any) => node.add_any(any),
        }
        if node.extensions.empty_object.0 == Some(true) {
            node.properties.get_or_insert_default();
        }
        node.minimum = node.extensions.minimum.0.map(|limit| limit.0).or(node.minimum);
        node.maximum = node.extensions.maximum.0.map(|limit| limit.0).or(node.maximum);
        Ok(node)
    }

    fn add_type(&mut self, ty: &'a Type) {
        match ty {
            Type::String(string) => {
                self.ty = Some("string");
                self.format = format_name(&string.format, string_format);
                self.pattern = string.pattern.as_deref();
                (self.min_length, self.max_length) = (string.min_length, string.max_length);
                self.values = texts(&string.enumeration, Clone::clone);
            }
            Type::Number(number) => {
                self.ty = Some("number");
                self.format = format_name(&number.format, number_format);
                self.minimum = number.minimum.and_then(whole);
                self.maximum = number.maximum.and_then(whole);
                let is_whole = |value: &Option<f64>| value.and_then(whole).and_then(|value| i64::try_from(value).ok());
                self.values = integers(&number.enumeration, is_whole);
            }
            Type::Integer(integer) => {
                self.ty = Some("integer");
                self.format = format_name(&integer.format, integer_format);
                self.minimum = integer.minimum.map(i128::from);
                self.maximum = integer.maximum.map(i128::from);
                self.values = integers(&integer.enumeration, |value| *value);
            }
            Type::Boolean(boolean) => {
                self.ty = Some("boolean");
                self.values = texts(&boolean.enumeration, |_| None);
            }
            Type::Array(array) => {
                self.ty = Some("array");
                self.items = array.items.as_ref();
                (self.min_items, self.max_items) = (array.min_items, array.max_items);
            }
            Type::Object(object) => {
                self.ty = Some("object");
                self.properties = sorted_properties(&object.properties);
                self.required = &object.required;
                self.additional_properties = object.additional_properties.as_ref();
            }
        }
    }

    fn add_any(&mut self, any: &'a AnySchema) {
        self.ty = any.typ.as_deref();
        self.format = any.format.as_deref();
        self.pattern = any.pattern.as_deref();
        (self.min_length, self.max_length) = (any.min_length, any.max_length);
        (self.min_items, self.max_items) = (any.min_items, any.max_items);
        self.minimum = any.minimum.and_then(whole);
        self.maximum = any.maximum.and_then(whole);
        let is_integer = values_as(&any.enumeration);
        self.values = integers(&is_integer, |value| *value)
            .filter(|values| matches!(values, Values::Integers(_)))
            .or_else(|| texts(&values_as(&any.enumeration), Clone::clone));
        self.properties = sorted_properties(&any.properties);
        self.required = &any.required;
        self.additional_properties = any.additional_properties.as_ref();
        self.items = any.items.as_ref();
        self.all_of = &any.all_of;
        self.any_of = &any.any_of;
        self.one_of = &any.one_of;
        self.has_not = any.not.is_some();
    }

    /// The alternatives of a schema, if it has any, with the keyword that lists them.
    pub(super) fn alternatives(&self) -> Option<(&'static str, &'a [ReferenceOr<Schema>])> {
        match (self.one_of, self.any_of) {
            ([], []) => None,
            ([], any_of) => Some(("anyOf", any_of)),
            (one_of, _) => Some(("oneOf", one_of)),
        }
    }

    pub(super) fn error(&self, problem: impl Into<String>, hint: impl Into<String>) -> Error {
        self.at.error(problem, hint)
    }
}

fn sorted_properties<'a>(
    properties: impl IntoIterator<Item = (&'a String, &'a ReferenceOr<Box<Schema>>)>,
) -> Option<Properties<'a>> {
    let properties = sorted(properties);
    (!properties.is_empty()).then_some(properties)
}

/// Members in the order of their names: the result must not depend on that of the document.
pub(super) fn sorted<'a, T>(members: impl IntoIterator<Item = (&'a String, &'a T)>) -> Vec<(&'a str, &'a T)> {
    let mut members: Vec<_> = members.into_iter().map(|(name, member)| (name.as_str(), member)).collect();
    members.sort_by_key(|(name, _)| *name);
    members
}

fn texts<T>(values: &[T], text: fn(&T) -> Option<String>) -> Option<Values> {
    (!values.is_empty()).then(|| Values::Texts(values.iter().map(text).collect()))
}

fn integers<T>(values: &[T], integer: impl Fn(&T) -> Option<i64>) -> Option<Values> {
    let all: Option<Vec<i64>> = values.iter().map(integer).collect();
    match all {
        _ if values.is_empty() => None,
        Some(all) => Some(Values::Integers(all)),
        None => texts(values, |_| None),
    }
}

/// A limit that `openapiv3` has made an `f64`; a fraction is none that is checked.
fn whole(limit: f64) -> Option<i128> {
    /// The least `f64` beyond all `u64`, and what the greatest of these becomes.
    const BEYOND: f64 = 18_446_744_073_709_551_616.0;
    #[expect(clippy::cast_possible_truncation, reason = "it is a whole number within the range")]
    match limit {
        BEYOND => Some(u64::MAX.into()),
        limit if limit.fract() == 0.0 && limit.abs() < BEYOND => Some(limit as i128),
        _ => None,
    }
}

fn format_name<T>(format: &VariantOrUnknownOrEmpty<T>, name: fn(&T) -> &'static str) -> Option<&str> {
    match format {
        VariantOrUnknownOrEmpty::Item(format) => Some(name(format)),
        VariantOrUnknownOrEmpty::Unknown(format) => Some(format),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

fn string_format(format: &StringFormat) -> &'static str {
    match format {
        StringFormat::Date => "date",
        StringFormat::DateTime => "date-time",
        StringFormat::Password => "password",
        StringFormat::Byte => "byte",
        StringFormat::Binary => "binary",
    }
}

fn integer_format(format: &IntegerFormat) -> &'static str {
    match format {
        IntegerFormat::Int32 => "int32",
        IntegerFormat::Int64 => "int64",
    }
}

fn number_format(format: &NumberFormat) -> &'static str {
    match format {
        NumberFormat::Float => "float",
        NumberFormat::Double => "double",
    }
}
