//! Schemas: objects, value sets, and what their properties hold.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// A named schema.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema {
    /// An object with known properties.
    Object(Object),
    /// A set of strings.
    Enum(Enum),
    /// A set of whole numbers.
    IntEnum(IntEnum),
    /// A value of one of several types.
    Union(Union),
    /// Another name of a type that needs none of its own (free-form objects, arrays, plain scalars).
    Alias(TypeRef),
}

impl Schema {
    /// Returns the name in the document and the Rust name; an alias has none.
    pub(crate) fn names(&self) -> Option<(&str, &str)> {
        match self {
            Self::Object(object) => Some((&object.name, &object.rust_name)),
            Self::Enum(set) => Some((&set.name, &set.rust_name)),
            Self::IntEnum(set) => Some((&set.name, &set.rust_name)),
            Self::Union(union) => Some((&union.name, &union.rust_name)),
            Self::Alias(_) => None,
        }
    }
}

/// An object with known properties.
#[derive(Debug, Clone, PartialEq)]
pub struct Object {
    /// Name in the document.
    pub name: String,
    /// Type name given by an overlay.
    pub name_override: Option<String>,
    /// Type name in Rust; set by the naming pass.
    pub rust_name: String,
    /// One sentence.
    pub description: Option<String>,
    /// No longer to be used.
    pub deprecated: bool,
    /// The type to use instead: its name in the document, and in Rust after the pass that resolves it.
    pub replaced_by: Option<String>,
    /// Properties, sorted by name in the document, so that a reordered document gives the same code.
    pub properties: Vec<Property>,
    /// Hand-written rules: path of a function below the API's `rules` module.
    pub rules: Option<String>,
    /// Name in the document of the list that may be split over several calls.
    pub batch: Option<String>,
    /// Maximum size of the JSON text, in bytes, when it is a body of its own.
    pub max_bytes: Option<u64>,
    /// Stable ids of the rules about the whole, by kind (`size`).
    pub rule_ids: BTreeMap<String, String>,
    /// The operation whose parameters these are, when no schema of the document describes them.
    pub parameters_of: Option<ParametersOf>,
    /// What properties hold that the document does not list; `None` if they are passed over.
    pub additional_properties: Option<AdditionalProperties>,
    /// Where it stands in the document.
    pub pointer: String,
}

/// Parameters of an operation as an object of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParametersOf {
    /// The name in the document of the operation.
    pub operation: String,
    /// Which of its parameters.
    pub kind: ParameterKind,
}

/// Where parameters travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ParameterKind {
    /// In the query.
    Query,
    /// In headers.
    Headers,
    /// In cookies.
    Cookies,
    /// In the path, as a list or an object; text in a path is no property of anything.
    Path,
    /// In several ways at once, the body included.
    Mixed,
}

/// Properties that an object keeps though the document does not list them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdditionalProperties {
    /// What each of them holds.
    pub ty: TypeRef,
    /// Field name in Rust; set by the naming pass.
    pub rust_name: String,
}

/// A value of one of several types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Union {
    /// Name in the document.
    pub name: String,
    /// Type name given by an overlay.
    pub name_override: Option<String>,
    /// Type name in Rust; set by the naming pass.
    pub rust_name: String,
    /// One sentence.
    pub description: Option<String>,
    /// The types, in the document's order.
    pub variants: Vec<UnionVariant>,
    /// The property that distinguishes them.
    pub tag: Option<String>,
    /// Where it stands in the document.
    pub pointer: String,
}

/// One type of a union.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnionVariant {
    /// What it holds.
    pub ty: TypeRef,
    /// Values of the tag that mean it.
    pub tags: Vec<String>,
    /// Variant name in Rust; set by the naming pass.
    pub rust_name: String,
}

/// A set of whole numbers, open as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntEnum {
    /// Name in the document.
    pub name: String,
    /// Type name given by an overlay.
    pub name_override: Option<String>,
    /// Type name in Rust; set by the naming pass.
    pub rust_name: String,
    /// One sentence.
    pub description: Option<String>,
    /// The numbers, in the document's order.
    pub values: Vec<i64>,
    /// Where it stands in the document.
    pub pointer: String,
}

/// A property of an object, or a query parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Property {
    /// Name in the document.
    pub name: String,
    /// Field name given by an overlay.
    pub name_override: Option<String>,
    /// Field name in Rust; set by the naming pass.
    pub rust_name: String,
    /// One sentence.
    pub description: Option<String>,
    /// What it holds.
    pub ty: TypeRef,
    /// Must be sent.
    pub required: bool,
    /// May be sent as `null`, which is not the same as leaving it out.
    pub nullable: bool,
    /// In which direction it travels.
    pub access: Access,
    /// Its object also travels in the direction in which it does not; set by the usage pass.
    pub one_way: bool,
    /// How far decoding bends.
    pub lenience: Lenience,
    /// A list that is read as a whole or not at all.
    pub whole_list: bool,
    /// Older names that decoding takes as well.
    pub aliases: Vec<String>,
    /// Whether it may be shown.
    pub privacy: Privacy,
    /// Why it may be shown although its name is that of a message.
    pub shown_because: Option<String>,
    /// No longer to be used.
    pub deprecated: bool,
    /// The property to use instead, as `property` or `Schema.property`; in Rust after the pass that resolves it.
    pub replaced_by: Option<String>,
    /// The service keeps it for itself and promises nothing about it.
    pub internal: bool,
    /// Limits of its value.
    pub constraints: Constraints,
    /// What the service assumes when it is absent; documentation only.
    pub default: Option<Value>,
    /// Format in words (`unix-ms`, ...).
    pub format: Option<String>,
    /// Needs a box, because its type contains itself; set by the recursion pass.
    pub boxed: bool,
    /// Where it stands in the document.
    pub pointer: String,
}

/// In which direction a property travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Access {
    /// In both.
    #[default]
    Both,
    /// In responses only (`readOnly`).
    Read,
    /// In requests only (`writeOnly`).
    Write,
}

/// How far decoding bends for a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lenience {
    /// The declared type.
    Exact,
    /// Number or string, string or boolean.
    Scalar,
}

/// Whether a property's value may be shown in `Debug`, errors and logs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Privacy {
    /// May be shown.
    Open,
    /// Personal data of that kind.
    Personal(String),
    /// A secret.
    Secret,
}

/// Limits that the document states for a value.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Constraints {
    /// Minimum number of characters.
    pub min_length: Option<u64>,
    /// Maximum number of characters.
    pub max_length: Option<u64>,
    /// Minimum number of items.
    pub min_items: Option<u64>,
    /// Maximum number of items.
    pub max_items: Option<u64>,
    /// Minimum value.
    pub minimum: Option<i128>,
    /// Maximum value.
    pub maximum: Option<i128>,
    /// Regular expression over the whole text.
    pub pattern: Option<String>,
    /// Must be there when the condition holds.
    pub required_if: Option<Condition>,
    /// Must be absent when the condition holds.
    pub forbidden_if: Option<Condition>,
    /// Has a meaning only when the condition holds.
    pub allowed_only_if: Option<Condition>,
    /// Name in the document of the sibling without which it has no effect.
    pub dependent_required: Option<String>,
    /// Minimum number of characters of each text in a list.
    pub item_min_length: Option<u64>,
    /// Maximum number of characters of each text in a list.
    pub item_max_length: Option<u64>,
    /// Regular expression that good values fit, though others are known to be accepted.
    pub expected_pattern: Option<String>,
    /// The form that the pattern asks for, in words.
    pub pattern_description: Option<String>,
    /// An id that the caller chooses, which must not be a person's data.
    pub no_personal_data: bool,
    /// A check written by hand.
    pub check: Option<PropertyCheck>,
    /// Stable ids of the rules, by kind (`required`, `length`, ...), where they are not to be derived.
    pub rule_ids: BTreeMap<String, String>,
    /// Severities of the rules, by kind, where they are not the usual ones.
    pub severities: BTreeMap<String, String>,
}

/// A check of one property, written by hand and used for many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PropertyCheck {
    /// Path of a function below the API's `rules` module.
    pub function: String,
    /// Properties whose text the function is given as well: a sibling, or `sibling.property`.
    pub with: Vec<String>,
}

/// A sibling property has a value.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Condition {
    /// Name in the document of the sibling.
    pub property: String,
    /// Its value; several are separated by `|`.
    pub value: String,
}

impl TryFrom<String> for Condition {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match text.split_once('=') {
            Some((property, value)) if !text.contains(' ') => {
                Ok(Self { property: property.to_owned(), value: value.to_owned() })
            }
            _ => Err(format!("`{text}` is not of the form property=value")),
        }
    }
}

/// A set of strings, open: values that the document does not know are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enum {
    /// Name in the document.
    pub name: String,
    /// Type name given by an overlay.
    pub name_override: Option<String>,
    /// Type name in Rust; set by the naming pass.
    pub rust_name: String,
    /// One sentence.
    pub description: Option<String>,
    /// Wire values and their variant names, in the document's order; the naming pass sets those that an overlay left empty.
    pub values: Vec<(String, String)>,
    /// What values mean, by wire value; one sentence each.
    pub value_descriptions: BTreeMap<String, String>,
    /// Where it stands in the document.
    pub pointer: String,
}

/// A type as a property uses it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeRef {
    /// Text.
    String,
    /// Whole number.
    Integer,
    /// Whole number from 0 that may be beyond the largest signed one.
    Unsigned,
    /// Any number.
    Number,
    /// True or false.
    Boolean,
    /// A point in time as text.
    Timestamp,
    /// Anything.
    Json,
    /// A file of a form.
    File,
    /// A body of plain text.
    PlainText,
    /// A body of bytes.
    Bytes,
    /// A list.
    List(Box<TypeRef>),
    /// A map with string keys.
    Map(Box<TypeRef>),
    /// An element of a list, or a value of a map, that may be null.
    OrNull(Box<TypeRef>),
    /// A schema of the document, by name in the document.
    Named(String),
}

impl TypeRef {
    /// The schema name inside lists and maps, if there is one.
    #[must_use]
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::OrNull(inner) => inner.named(),
            Self::Named(name) => Some(name),
            _ => None,
        }
    }
}
