//! The public API that a document gives, as plain data: what a caller can name, and what it is called on the wire.
//! Made from the same decisions as the source text, for tools that compare two documents.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use crate::emit::{Field, Scope, label, type_tokens, variant_name};
use crate::ir::{
    Access, Constraints, Enum, IntEnum, Lenience, Object, Operation, Privacy, Property, RetryClass, Schema, TypeRef,
    Union, UnionVariant,
};
use crate::passes::{Plan, field_identifier, objects_in_responses};
use crate::{Document, Error, Options, ir, passes};

/// The public API of one document.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiSurface {
    /// The document's version.
    pub version: String,
    /// Groups, each of which may be a Cargo feature.
    pub groups: Vec<String>,
    /// Client methods, sorted by path and method.
    pub operations: Vec<OperationSurface>,
    /// Types, sorted by name in the document.
    pub types: Vec<TypeSurface>,
}

/// One operation and its client method.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OperationSurface {
    /// The document's `operationId`.
    pub id: String,
    /// Name of the client method.
    pub rust_name: String,
    /// HTTP method.
    pub method: String,
    /// Path.
    pub path: String,
    /// Group.
    pub group: String,
    /// Arguments for the path: name in the document and Rust name.
    pub path_arguments: Vec<(String, String)>,
    /// Rust type of the body or of the query parameters; an `Option` if the body can be left out.
    pub parameters: Option<String>,
    /// How they are sent: `json`, `form`, `query`, `multipart`, `text`, `bytes`, or several of them as `parts`.
    pub parameters_form: Option<&'static str>,
    /// Rust type of the result.
    pub result: String,
    /// The retry class.
    pub retry_class: &'static str,
    /// Whether it carries credentials.
    pub authenticated: bool,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// Its documentation.
    pub docs: String,
    /// Where it stands in the document.
    pub pointer: String,
}

/// One type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TypeSurface {
    /// Name in the document.
    pub document_name: String,
    /// Rust name.
    pub rust_name: String,
    /// Whether requests may contain it.
    pub in_requests: bool,
    /// Whether responses may contain it.
    pub in_responses: bool,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// Its documentation.
    pub docs: String,
    /// What it is.
    pub shape: Shape,
    /// Where it stands in the document.
    pub pointer: String,
}

/// What a type is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// A struct with these fields.
    Struct(Vec<PropertySurface>),
    /// An open enum: wire value and variant.
    ValueSet(Vec<(String, String)>),
    /// An open enum of types: type and variant.
    Union(Vec<(String, String)>),
}

/// One property and its field.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PropertySurface {
    /// Name in the document.
    pub document_name: String,
    /// Name of the field.
    pub rust_name: String,
    /// Rust type of the field.
    pub field_type: String,
    /// Whether `new` asks for it.
    pub in_new: bool,
    /// Whether the document requires it.
    pub required: bool,
    /// Names that decoding accepts as well.
    pub aliases: Vec<String>,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// Limits and conditions by name (`maxLength`), as text.
    pub limits: BTreeMap<&'static str, String>,
    /// Other facts about it that its type does not show, by name, as text.
    pub notes: BTreeMap<&'static str, String>,
    /// Its documentation.
    pub docs: String,
}

/// Returns the public API of a resolved document.
///
/// # Errors
///
/// As [`generate`](crate::generate).
pub fn api_surface(document: &str, options: &Options) -> Result<ApiSurface, Error> {
    Document::parse(document, &options.document_name)?.api_surface(options)
}

impl Document {
    /// Returns the public API, as [`api_surface`] does.
    ///
    /// # Errors
    ///
    /// As [`Document::generate`].
    pub fn api_surface(&self, options: &Options) -> Result<ApiSurface, Error> {
        let plan = passes::run(ir::Api::read(self, options)?, options)?;
        Ok(surface_of(&plan))
    }
}

fn surface_of(plan: &Plan) -> ApiSurface {
    let in_responses = objects_in_responses(&plan.api);
    let in_requests = passes::objects_in_requests(&plan.api);
    let types = plan.api.schemas.iter().filter_map(|(name, schema)| {
        let mut surface = match schema {
            Schema::Object(object) => of_object(object, plan),
            Schema::Enum(set) => of_set(set),
            Schema::IntEnum(set) => of_numbers(set),
            Schema::Union(union) => of_union(union, plan),
            Schema::Alias(_) => return None,
        };
        surface.in_requests = in_requests.contains(name);
        surface.in_responses = in_responses.contains(name);
        Some(surface)
    });
    ApiSurface {
        version: plan.api.version.clone(),
        groups: plan.api.groups.iter().map(|(name, _)| name.clone()).collect(),
        operations: plan.api.operations.iter().map(|operation| of_operation(operation, plan)).collect(),
        types: types.collect(),
    }
}

fn of_operation(operation: &Operation, plan: &Plan) -> OperationSurface {
    let named = |schema: &str| plain(&type_tokens(&TypeRef::Named(schema.to_owned()), plan, Scope::Types));
    let response = plan.response_type(operation);
    let result = response.ty.as_ref().map_or_else(|| "()".to_owned(), |ty| plain(&type_tokens(ty, plan, Scope::Types)));
    let body = operation.body.as_ref();
    let optional = |ty: String| if plan.takes_optional_body(operation) { format!("Option<{ty}>") } else { ty };
    OperationSurface {
        id: operation.id.clone(),
        rust_name: field_identifier(&operation.rust_name),
        method: operation.method.clone(),
        path: operation.path.clone(),
        group: operation.group.clone(),
        path_arguments: operation
            .path_parameters
            .iter()
            .map(|parameter| (parameter.name.clone(), field_identifier(&parameter.rust_name)))
            .collect(),
        parameters: operation.payload().map(named).map(optional),
        parameters_form: match (body.map(|body| body.media), &operation.query) {
            _ if operation.parts.is_some() => Some("parts"),
            (Some(ir::Media::Multipart), _) => Some("multipart"),
            (Some(ir::Media::Text), _) => Some("text"),
            (Some(ir::Media::Bytes), _) => Some("bytes"),
            (Some(ir::Media::Form), _) => Some("form"),
            (Some(_), _) => Some("json"),
            (None, Some(_)) => Some("query"),
            (None, None) => None,
        },
        result: if response.optional { format!("Option<{result}>") } else { result },
        retry_class: match operation.retry_class {
            RetryClass::Read => "read",
            RetryClass::Idempotent => "idempotent",
            RetryClass::SideEffect => "side-effect",
            RetryClass::Notifying => "notifying",
        },
        authenticated: operation.authenticated,
        deprecated: operation.deprecated,
        docs: sentences([&operation.summary, &operation.description]),
        pointer: operation.pointer.clone(),
    }
}

fn of_object(object: &Object, plan: &Plan) -> TypeSurface {
    let in_request = plan.in_requests.contains(&object.name);
    let properties = object.properties.iter().map(|property| of_member(property, plan, in_request)).collect();
    TypeSurface {
        document_name: object.name.clone(),
        rust_name: object.rust_name.clone(),
        in_requests: false,
        in_responses: false,
        deprecated: object.deprecated,
        docs: sentences([&object.description]),
        shape: Shape::Struct(properties),
        pointer: object.pointer.clone(),
    }
}

fn of_set(set: &Enum) -> TypeSurface {
    TypeSurface {
        document_name: set.name.clone(),
        rust_name: set.rust_name.clone(),
        in_requests: false,
        in_responses: false,
        deprecated: false,
        docs: set
            .description
            .iter()
            .chain(set.value_descriptions.values())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" "),
        shape: Shape::ValueSet(set.values.clone()),
        pointer: set.pointer.clone(),
    }
}

fn of_numbers(set: &IntEnum) -> TypeSurface {
    let texts = Enum {
        name: set.name.clone(),
        name_override: None,
        rust_name: set.rust_name.clone(),
        description: set.description.clone(),
        values: set.values.iter().map(|value| (value.to_string(), variant_name(*value))).collect(),
        value_descriptions: BTreeMap::new(),
        pointer: set.pointer.clone(),
    };
    of_set(&texts)
}

fn of_union(union: &Union, plan: &Plan) -> TypeSurface {
    let variant =
        |variant: &UnionVariant| (plain(&type_tokens(&variant.ty, plan, Scope::Types)), variant.rust_name.clone());
    TypeSurface {
        document_name: union.name.clone(),
        rust_name: union.rust_name.clone(),
        in_requests: false,
        in_responses: false,
        deprecated: false,
        docs: sentences([&union.description]),
        shape: Shape::Union(union.variants.iter().map(variant).collect()),
        pointer: union.pointer.clone(),
    }
}

fn of_member(property: &Property, plan: &Plan, in_request: bool) -> PropertySurface {
    let field = Field::new(property, plan, in_request);
    let mut notes = BTreeMap::new();
    match &property.privacy {
        Privacy::Open => {}
        Privacy::Personal(kind) => drop(notes.insert("personal data", kind.clone())),
        Privacy::Secret => drop(notes.insert("secret", "yes".to_owned())),
    }
    if property.lenience == Lenience::Scalar {
        notes.insert("lenient", "yes".to_owned());
    }
    match property.access {
        Access::Both => {}
        Access::Read => drop(notes.insert("access", "read-only".to_owned())),
        Access::Write => drop(notes.insert("access", "write-only".to_owned())),
    }
    if let Some(default) = &property.default {
        notes.insert("default", default.to_string());
    }
    if let Some(format) = &property.format {
        notes.insert("format", format.clone());
    }
    PropertySurface {
        document_name: property.name.clone(),
        rust_name: field.ident.to_string(),
        field_type: plain(&field.field_type()),
        in_new: field.is_argument,
        required: property.required,
        aliases: property.aliases.clone(),
        deprecated: property.deprecated,
        limits: limits(&property.constraints),
        notes,
        docs: sentences([&property.description]),
    }
}

fn limits(constraints: &Constraints) -> BTreeMap<&'static str, String> {
    let number = |value: Option<u64>| value.map(|value| value.to_string());
    let whole = |value: Option<i128>| value.map(|value| value.to_string());
    let condition = |value: &Option<ir::Condition>| {
        value.as_ref().map(|condition| format!("{}={}", condition.property, condition.value))
    };
    [
        ("minLength", number(constraints.min_length)),
        ("maxLength", number(constraints.max_length)),
        ("minItems", number(constraints.min_items)),
        ("maxItems", number(constraints.max_items)),
        ("minimum", whole(constraints.minimum)),
        ("maximum", whole(constraints.maximum)),
        ("pattern", constraints.pattern.clone()),
        ("required if", condition(&constraints.required_if)),
        ("forbidden if", condition(&constraints.forbidden_if)),
        ("allowed only if", condition(&constraints.allowed_only_if)),
        ("needs", constraints.dependent_required.clone()),
        ("item minLength", number(constraints.item_min_length)),
        ("item maxLength", number(constraints.item_max_length)),
        ("expected pattern", constraints.expected_pattern.clone()),
        ("check", constraints.check.as_ref().map(|check| check.function.clone())),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
    .collect()
}

/// A type as a reader says it: without the paths that only the generated code needs.
fn plain(ty: &TokenStream) -> String {
    label(ty).replace("codec::", "").replace("std::collections::", "")
}

fn sentences<const N: usize>(parts: [&Option<String>; N]) -> String {
    parts.iter().filter_map(|part| part.as_deref()).collect::<Vec<_>>().join(" ")
}
