//! Value sets of a document: in how many places one stands, and how many different ones there are.

use std::collections::BTreeSet;

use serde_json::Value;

/// Counts of value sets.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ValueSets {
    /// Places where one is written out; a generator that does not compare them makes a type of each.
    pub(crate) places: usize,
    /// Different sets, whatever the order of their values.
    pub(crate) different: usize,
}

pub(crate) fn count_value_sets(document: &Value) -> ValueSets {
    let mut found = Vec::new();
    collect(document, &mut found);
    let places = found.len();
    let different = found.into_iter().collect::<BTreeSet<_>>().len();
    ValueSets { places, different }
}

fn collect<'a>(value: &'a Value, found: &mut Vec<BTreeSet<&'a str>>) {
    match value {
        Value::Object(members) => {
            // One location can have both, if the publisher knows more values than the `enum` of the document.
            let sets = ["enum", "x-known-values"].map(|name| members.get(name).and_then(texts));
            if let Some(set) = sets.into_iter().flatten().reduce(|left, right| &left | &right) {
                found.push(set);
            }
            members.values().for_each(|member| collect(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}

/// The texts of a list; a member that merely has such a name (`properties: {enum: ..}`) is none.
fn texts(value: &Value) -> Option<BTreeSet<&str>> {
    let texts: BTreeSet<&str> = value.as_array()?.iter().filter_map(Value::as_str).collect();
    (!texts.is_empty()).then_some(texts)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{ValueSets, count_value_sets};

    #[test]
    fn the_order_of_values_makes_no_other_set() {
        let document = json!({"properties": {
            "enum": {"type": "string"},
            "a": {"enum": ["x", "y"]},
            "b": {"enum": ["y", "x"]},
            "c": {"x-known-values": ["z"]},
            "d": {"enum": [1, 2]},
        }});
        assert_eq!(count_value_sets(&document), ValueSets { places: 3, different: 2 });
    }
}
