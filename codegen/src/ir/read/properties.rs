//! Reads properties and their limits.

use super::types::type_of;
use crate::Error;
use crate::ir::node::Node;
use crate::ir::{Access, Constraints, Lenience, Privacy, Property, PropertyCheck};

/// Formats of numbers with more digits than an `f64` may have.
const DECIMAL: [&str; 2] = ["decimal", "decimal128"];

pub(super) fn read_property(name: &str, node: &Node<'_>, required: bool) -> Result<Property, Error> {
    let extensions = &node.extensions;
    let is_set = |flag: Option<bool>| flag == Some(true);
    let privacy = match (is_set(extensions.sensitive.0), extensions.pii.0.as_deref()) {
        (true, _) | (_, Some("secret")) => Privacy::Secret,
        (false, Some(kind)) => Privacy::Personal(kind.to_owned()),
        (false, None) => Privacy::Open,
    };
    Ok(Property {
        name: name.to_owned(),
        name_override: extensions.rust_name.0.clone(),
        rust_name: String::new(),
        description: node.description.map(str::to_owned),
        ty: type_of(node)?,
        required,
        nullable: node.nullable,
        access: match (node.read_only, node.write_only) {
            (true, false) => Access::Read,
            (false, true) => Access::Write,
            _ => Access::Both,
        },
        one_way: false,
        whole_list: is_set(extensions.whole_list.0),
        lenience: if is_set(extensions.lenient.0) { Lenience::Scalar } else { Lenience::Exact },
        aliases: extensions.alias.0.clone().unwrap_or_default().0,
        privacy,
        shown_because: extensions.shown.0.clone(),
        deprecated: node.deprecated,
        replaced_by: extensions.replaced_by.0.clone(),
        internal: is_set(extensions.internal.0),
        constraints: read_constraints(node)?,
        default: node.default.cloned(),
        format: format_in_words(node),
        boxed: false,
        pointer: node.at.pointer(),
    })
}

/// Format in words, where an overlay gives one, or the format of numbers that may be more exact than an `f64`.
fn format_in_words(node: &Node<'_>) -> Option<String> {
    let own = node.format.filter(|format| DECIMAL.contains(format) && node.ty == Some("number"));
    let given = node.extensions.format.0.as_deref().or(node.extensions.unit.0.as_deref());
    given.or(own).map(str::to_owned)
}

/// The least and the greatest value of a format.
fn range_of_format(node: &Node<'_>) -> (Option<i128>, Option<i128>) {
    let range = match (node.ty, node.format) {
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

fn read_constraints(node: &Node<'_>) -> Result<Constraints, Error> {
    let (min, max) = range_of_format(node);
    let tighter = |given: Option<i128>, format: Option<i128>, choose: fn(i128, i128) -> i128| match (given, format) {
        (Some(given), Some(format)) => Some(choose(given, format)),
        (given, format) => given.or(format),
    };
    let items = node.items.map(|items| Node::read(items, node.at.child("items"))).transpose()?.unwrap_or_default();
    let extensions = &node.extensions;
    Ok(Constraints {
        min_length: count(node.min_length),
        max_length: count(node.max_length),
        min_items: count(node.min_items),
        max_items: count(node.max_items),
        minimum: tighter(node.minimum, min, i128::max),
        maximum: tighter(node.maximum, max, i128::min),
        pattern: node.pattern.map(str::to_owned),
        required_if: extensions.required_if.0.clone(),
        forbidden_if: extensions.forbidden_if.0.clone(),
        allowed_only_if: extensions.allowed_only_if.0.clone(),
        dependent_required: extensions.dependent_required.0.clone(),
        item_min_length: count(items.min_length),
        item_max_length: count(items.max_length),
        expected_pattern: extensions.expected_pattern.0.clone(),
        pattern_description: extensions.pattern_description.0.clone(),
        no_personal_data: extensions.no_pii.0 == Some(true),
        check: extensions.check.0.clone().map(PropertyCheck::from),
        rule_ids: extensions.rule_ids.0.clone().unwrap_or_default(),
        severities: extensions.severity.0.clone().unwrap_or_default(),
    })
}

/// What `openapiv3` counts in `usize`.
fn count(limit: Option<usize>) -> Option<u64> {
    limit.and_then(|limit| u64::try_from(limit).ok())
}
