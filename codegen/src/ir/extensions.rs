//! Our `x-` extensions: those of an object as one struct, read from what `openapiv3` keeps of it.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::value::MapDeserializer;
use serde_json::{Number, Value};

use super::given::{Given, Texts};
use super::location::Location;
use super::{Condition, PropertyCheck, RetryClass};
use crate::Error;

/// Extensions of a schema, or of a property that is described in place.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct SchemaExtensions {
    /// Older names that decoding takes as well.
    #[serde(rename = "x-alias")]
    pub(super) alias: Given<Texts>,
    #[serde(rename = "x-allowed-only-if")]
    pub(super) allowed_only_if: Given<Condition>,
    /// The list that may be split over several calls.
    #[serde(rename = "x-batch")]
    pub(super) batch: Given<String>,
    #[serde(rename = "x-check")]
    pub(super) check: Given<CheckExtension>,
    /// An object without properties, which `openapiv3` takes for a free-form one.
    #[serde(rename = "x-empty-object")]
    pub(super) empty_object: Given<bool>,
    #[serde(rename = "x-expected-pattern")]
    pub(super) expected_pattern: Given<String>,
    #[serde(rename = "x-file")]
    pub(super) file: Given<bool>,
    #[serde(rename = "x-forbidden-if")]
    pub(super) forbidden_if: Given<Condition>,
    /// The form that the pattern asks for, in words.
    #[serde(rename = "x-pattern-description")]
    pub(super) pattern_description: Given<String>,
    #[serde(rename = "x-format")]
    pub(super) format: Given<String>,
    #[serde(rename = "x-internal")]
    pub(super) internal: Given<bool>,
    #[serde(rename = "x-lenient")]
    pub(super) lenient: Given<bool>,
    #[serde(rename = "x-max-bytes")]
    pub(super) max_bytes: Given<u64>,
    /// A limit that `openapiv3` cannot hold.
    #[serde(rename = "x-maximum")]
    pub(super) maximum: Given<WholeNumber>,
    /// A limit that `openapiv3` cannot hold.
    #[serde(rename = "x-minimum")]
    pub(super) minimum: Given<WholeNumber>,
    /// The sibling without which the property has no effect.
    #[serde(rename = "x-dependent-required")]
    pub(super) dependent_required: Given<String>,
    #[serde(rename = "x-no-pii")]
    pub(super) no_pii: Given<bool>,
    /// A kind of personal data.
    #[serde(rename = "x-pii")]
    pub(super) pii: Given<String>,
    /// What replaces a deprecated schema or property, by its name in the document.
    #[serde(rename = "x-replaced-by")]
    pub(super) replaced_by: Given<String>,
    #[serde(rename = "x-required-if")]
    pub(super) required_if: Given<Condition>,
    /// Stable ids of rules, by kind.
    #[serde(rename = "x-rule-ids")]
    pub(super) rule_ids: Given<BTreeMap<String, String>>,
    #[serde(rename = "x-rules")]
    pub(super) rules: Given<FunctionPath>,
    #[serde(rename = "x-rust-name")]
    pub(super) rust_name: Given<String>,
    #[serde(rename = "x-sensitive")]
    pub(super) sensitive: Given<bool>,
    /// Severities of rules, by kind.
    #[serde(rename = "x-severity")]
    pub(super) severity: Given<BTreeMap<String, String>>,
    /// Why a message may be shown.
    #[serde(rename = "x-shown")]
    pub(super) shown: Given<String>,
    #[serde(rename = "x-unit")]
    pub(super) unit: Given<String>,
    /// A sentence for each value, by value.
    #[serde(rename = "x-value-descriptions")]
    pub(super) value_descriptions: Given<BTreeMap<String, String>>,
    /// Names of variants, by value.
    #[serde(rename = "x-variant-names")]
    pub(super) variant_names: Given<BTreeMap<String, String>>,
    #[serde(rename = "x-whole-list")]
    pub(super) whole_list: Given<bool>,
}

/// Extensions of an operation.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct OperationExtensions {
    /// The range of media types that is accepted, in place of what the response says.
    #[serde(rename = "x-accept")]
    pub(super) accept: Given<String>,
    #[serde(rename = "x-response-optional")]
    pub(super) response_optional: Given<bool>,
    #[serde(rename = "x-envelope")]
    pub(super) envelope: Given<EnvelopeExtension>,
    /// The property of the envelope that holds the result.
    #[serde(rename = "x-envelope-payload")]
    pub(super) envelope_payload: Given<String>,
    /// The query parameter that may be split over several calls.
    #[serde(rename = "x-query-batch")]
    pub(super) query_batch: Given<String>,
    #[serde(rename = "x-query-rules")]
    pub(super) query_rules: Given<FunctionPath>,
    /// The operation that replaces a deprecated one.
    #[serde(rename = "x-replaced-by")]
    pub(super) replaced_by: Given<String>,
    #[serde(rename = "x-retry-class")]
    pub(super) retry_class: Given<RetryClass>,
    #[serde(rename = "x-rust-name")]
    pub(super) rust_name: Given<String>,
}

/// Whether there is an envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum EnvelopeExtension {
    /// In some responses.
    Optional,
}

/// Extensions of `info`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct InfoExtensions {
    #[serde(rename = "x-missing-required")]
    pub(super) missing_required: Given<MissingRequired>,
    #[serde(rename = "x-composite-setters")]
    pub(super) composite_setters: Given<Vec<CompositeSetterExtension>>,
    #[serde(rename = "x-paging")]
    pub(super) paging: Given<Vec<PagingExtension>>,
}

/// What decoding makes of a required scalar that is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum MissingRequired {
    /// An empty value.
    Empty,
    /// An error.
    Error,
}

/// One of `x-composite-setters`: properties that one setter fills.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct CompositeSetterExtension {
    pub(super) name: Given<String>,
    #[serde(rename = "type")]
    pub(super) ty: Given<String>,
    pub(super) members: Given<Vec<String>>,
}

/// One of `x-paging`: a way in which lists are paged.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct PagingExtension {
    pub(super) number: Given<String>,
    pub(super) index: Given<String>,
    pub(super) key: Given<String>,
    pub(super) size: Given<String>,
    pub(super) items: Given<String>,
    pub(super) total: Given<String>,
    pub(super) next: Given<String>,
    pub(super) more: Given<String>,
}

/// The path of a hand-written function, which becomes part of the source.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct FunctionPath(pub(super) String);

impl TryFrom<String> for FunctionPath {
    type Error = String;

    fn try_from(path: String) -> Result<Self, String> {
        let is_identifier = |part: &str| {
            part.starts_with(|first: char| first.is_ascii_lowercase())
                && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        };
        if path.split("::").all(is_identifier) {
            Ok(Self(path))
        } else {
            Err(format!("`{path}` is not the path of a function"))
        }
    }
}

/// `{function, with}` of `x-check`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CheckExtension {
    function: FunctionPath,
    #[serde(default)]
    with: Given<Texts>,
}

impl From<CheckExtension> for PropertyCheck {
    fn from(check: CheckExtension) -> Self {
        Self { function: check.function.0, with: check.with.0.unwrap_or_default().0 }
    }
}

/// A whole number of any sign that JSON can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Number")]
pub(super) struct WholeNumber(pub(super) i128);

impl TryFrom<Number> for WholeNumber {
    type Error = String;

    fn try_from(number: Number) -> Result<Self, String> {
        let whole = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
        whole.map(Self).ok_or_else(|| format!("{number} is not a whole number"))
    }
}

/// Kinds of rules that an overlay can give an id or a severity.
const RULE_KINDS: [&str; 13] = [
    "allowed",
    "characters",
    "forbidden",
    "item-length",
    "items",
    "length",
    "needs",
    "pattern",
    "personal",
    "range",
    "required",
    "size",
    "values",
];

/// Reads the extensions of a schema.
pub(super) fn read_schema_extensions<'a>(
    extensions: impl IntoIterator<Item = (&'a String, &'a Value)> + Copy,
    at: &Location<'_>,
) -> Result<SchemaExtensions, Error> {
    let read: SchemaExtensions = read_extensions(extensions, at)?;
    check_rule_kinds(&read.rule_ids, "x-rule-ids", |_| true, at)?;
    check_rule_kinds(&read.severity, "x-severity", |value| matches!(value, "error" | "warning"), at)?;
    Ok(read)
}

/// Reads the extensions of an object, as the struct that fits it. Those that are not ours are passed over.
pub(super) fn read_extensions<'a, T: Deserialize<'a> + Default>(
    extensions: impl IntoIterator<Item = (&'a String, &'a Value)> + Copy,
    at: &Location<'_>,
) -> Result<T, Error> {
    let members = || extensions.into_iter().map(|(name, value)| (name.as_str(), value)).peekable();
    if members().peek().is_none() {
        return Ok(T::default());
    }
    // Taking notes of the way costs as much as reading, so that is done a second time.
    T::deserialize(MapDeserializer::<_, serde_json::Error>::new(members())).or_else(|_| {
        serde_path_to_error::deserialize(MapDeserializer::<_, serde_json::Error>::new(members())).map_err(|error| {
            let hint = match error.path().iter().next() {
                Some(serde_path_to_error::Segment::Map { key }) => hint(key),
                _ => hint(""),
            };
            at.deserialize_error(&error, hint)
        })
    })
}

fn hint(extension: &str) -> &'static str {
    match extension {
        "x-required-if" | "x-forbidden-if" | "x-allowed-only-if" => {
            "move the text to `x-rule-note` in the overlay and write the rule by hand"
        }
        "x-check" | "x-rules" | "x-query-rules" => {
            "name a function below the API's `rules` module, such as `users::identifiable`"
        }
        "x-value-descriptions" | "x-variant-names" => "remove the entry in the overlay, or give a text",
        "x-composite-setters" | "x-paging" => "fix it in the behavior overlay",
        _ => "fix it in the overlay",
    }
}

fn check_rule_kinds(
    given: &Given<BTreeMap<String, String>>,
    name: &str,
    is_allowed: fn(&str) -> bool,
    at: &Location<'_>,
) -> Result<(), Error> {
    for (kind, value) in given.0.iter().flatten() {
        let at = || at.child(name).child(kind);
        if !RULE_KINDS.contains(&kind.as_str()) {
            return Err(at().error(format!("there are no rules of kind `{kind}`"), RULE_KINDS.join(", ")));
        }
        if !is_allowed(value) {
            return Err(at().error(format!("`{name}` has no such value"), "fix it in the behavior overlay"));
        }
    }
    Ok(())
}

/// The elements of `enum` as values of one type; `None` for those of another.
pub(super) fn values_as<'a, T: Deserialize<'a>>(values: &'a [Value]) -> Vec<Option<T>> {
    values.iter().map(|value| T::deserialize(value).ok()).collect()
}
