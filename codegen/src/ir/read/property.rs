//! Reads properties and their limits.

use std::collections::BTreeMap;

use super::types::type_of;
use crate::Error;
use crate::ir::{Access, Condition, Constraints, Lenience, Place, Privacy, Property, PropertyCheck, keyword_types};

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

/// Formats of numbers with more digits than an `f64` may have.
const DECIMAL: [&str; 2] = ["decimal", "decimal128"];

pub(super) fn property(name: &str, place: &Place<'_>, required: bool) -> Result<Property, Error> {
    keyword_types::check_schema(place)?;
    let privacy = match (place.flag("x-sensitive"), place.text("x-pii")) {
        (true, _) | (_, Some("secret")) => Privacy::Secret,
        (false, Some(kind)) => Privacy::Personal(kind.to_owned()),
        (false, None) => Privacy::Open,
    };
    Ok(Property {
        name: name.to_owned(),
        name_override: place.text("x-rust-name").map(str::to_owned),
        rust_name: String::new(),
        description: place.text("description").map(str::to_owned),
        ty: type_of(place)?,
        required,
        nullable: place.flag("nullable"),
        access: match (place.flag("readOnly"), place.flag("writeOnly")) {
            (true, false) => Access::Read,
            (false, true) => Access::Write,
            _ => Access::Both,
        },
        one_way: false,
        whole_list: place.flag("x-whole-list"),
        lenience: if place.flag("x-lenient") { Lenience::Scalar } else { Lenience::Exact },
        aliases: place.texts("x-alias"),
        privacy,
        shown_because: place.text("x-shown").map(str::to_owned),
        deprecated: place.flag("deprecated"),
        internal: place.flag("x-internal"),
        constraints: constraints(place)?,
        default: place.value.get("default").cloned(),
        format: format(place).map(str::to_owned),
        boxed: false,
        pointer: place.pointer.clone(),
    })
}

/// Format in words, where an overlay gives one, or the format of numbers that may be more exact than an `f64`.
pub(super) fn format<'a>(place: &Place<'a>) -> Option<&'a str> {
    let own = || place.text("format").filter(|format| DECIMAL.contains(format) && place.text("type") == Some("number"));
    place.text("x-format").or_else(|| place.text("x-unit")).or_else(own)
}

/// The least and the greatest value of a format.
pub(super) fn range_of_format(place: &Place<'_>) -> (Option<i128>, Option<i128>) {
    let range = match (place.text("type"), place.text("format")) {
        (Some("integer"), Some("int8")) => (i8::MIN.into(), i8::MAX.into()),
        (Some("integer"), Some("int16")) => (i16::MIN.into(), i16::MAX.into()),
        (Some("integer"), Some("int32")) => (i32::MIN.into(), i32::MAX.into()),
        (Some("integer"), Some("uint8")) => (0, u8::MAX.into()),
        (Some("integer"), Some("uint16")) => (0, u16::MAX.into()),
        (Some("integer"), Some("uint32")) => (0, u32::MAX.into()),
        _ => return (None, None),
    };
    (Some(range.0), Some(range.1))
}

pub(super) fn constraints(place: &Place<'_>) -> Result<Constraints, Error> {
    let (least, most) = range_of_format(place);
    let number = |name: &str| {
        let value = place.value.get(name)?;
        value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from))
    };
    let tighter = |given: Option<i128>, format: Option<i128>, choose: fn(i128, i128) -> i128| match (given, format) {
        (Some(given), Some(format)) => Some(choose(given, format)),
        (given, format) => given.or(format),
    };
    Ok(Constraints {
        min_length: place.count("minLength"),
        max_length: place.count("maxLength"),
        min_items: place.count("minItems"),
        max_items: place.count("maxItems"),
        minimum: tighter(number("minimum"), least, i128::max),
        maximum: tighter(number("maximum"), most, i128::min),
        pattern: place.text("pattern").map(str::to_owned),
        required_if: condition(place, "x-required-if")?,
        forbidden_if: condition(place, "x-forbidden-if")?,
        allowed_only_if: condition(place, "x-allowed-only-if")?,
        needs: place.text("x-needs").map(str::to_owned),
        item_min_length: place.get("items").and_then(|items| items.count("minLength")),
        item_max_length: place.get("items").and_then(|items| items.count("maxLength")),
        expected_pattern: place.text("x-expected-pattern").map(str::to_owned),
        form: place.text("x-form").map(str::to_owned),
        no_personal_data: place.flag("x-no-pii"),
        check: check(place)?,
        rule_ids: rule_marks(place, "x-rule-ids", |_| true)?,
        severities: rule_marks(place, "x-severity", |value| matches!(value, "error" | "warning"))?,
    })
}

/// What an overlay says of a property's rules, by their kind.
pub(super) fn rule_marks(
    place: &Place<'_>,
    name: &str,
    allowed: fn(&str) -> bool,
) -> Result<BTreeMap<String, String>, Error> {
    let mut read = BTreeMap::new();
    for (kind, value) in place.get(name).map(|marks| marks.members()).unwrap_or_default() {
        if !RULE_KINDS.contains(&kind) {
            return Err(value.error(format!("there are no rules of kind `{kind}`"), RULE_KINDS.join(", ")));
        }
        match value.value.as_str() {
            Some(text) if allowed(text) => read.insert(kind.to_owned(), text.to_owned()),
            _ => return Err(value.error(format!("`{name}` has no such value"), "mend it in the behaviour overlay")),
        };
    }
    Ok(read)
}

pub(super) fn check(place: &Place<'_>) -> Result<Option<PropertyCheck>, Error> {
    let Some(check) = place.get("x-check") else { return Ok(None) };
    match function(&check, "function")? {
        Some(function) => Ok(Some(PropertyCheck { function, with: check.texts("with") })),
        None => Err(check.error("`x-check` has no `function`", "name a function below the API's `rules` module")),
    }
}

pub(super) fn condition(place: &Place<'_>, name: &str) -> Result<Option<Condition>, Error> {
    let Some(text) = place.text(name) else { return Ok(None) };
    match text.split_once('=') {
        Some((property, value)) if !text.contains(' ') => {
            Ok(Some(Condition { property: property.to_owned(), value: value.to_owned() }))
        }
        _ => Err(place.error(
            format!("`{name}` is `{text}`, which is not of the form property=value"),
            "move the text to `x-rule-note` in the overlay and write the rule by hand",
        )),
    }
}

/// The path of a hand-written function, which becomes part of the source.
pub(super) fn function(place: &Place<'_>, name: &str) -> Result<Option<String>, Error> {
    let Some(path) = place.get(name) else { return Ok(None) };
    let text = place.text(name).unwrap_or_default();
    let identifier = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_lowercase())
            && part.bytes().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'_')
    };
    if !text.split("::").all(identifier) {
        return Err(path.error(
            format!("`{name}` is `{text}`, which is not the path of a function"),
            "name a function below the API's `rules` module, such as `users::identifiable`",
        ));
    }
    Ok(Some(text.to_owned()))
}
