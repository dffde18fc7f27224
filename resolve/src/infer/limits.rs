//! Makes limits of counts and integers whole numbers; removes others.

use serde_json::{Map, Value, json};

const COUNTS: [&str; 4] = ["maxItems", "maxLength", "minItems", "minLength"];

pub(super) fn normalize_limits(members: &mut Map<String, Value>) {
    for name in COUNTS {
        if let Some(value) = members.get(name).filter(|value| !value.is_u64()) {
            let whole = value.as_f64().filter(|count| count.fract() == 0.0 && (0.0..9e15).contains(count));
            replace(members, name, whole);
        }
    }
    let integer = members.get("type").is_some_and(|kind| kind == "integer");
    for (name, round) in [("minimum", f64::ceil as fn(f64) -> f64), ("maximum", f64::floor)] {
        let Some(value) = members.get(name) else { continue };
        let fraction = value.is_f64() && integer;
        if !value.is_number() || fraction {
            let bound = value.as_f64().map(round).filter(|bound| bound.abs() < 9e15);
            replace(members, name, bound);
        }
    }
}

fn replace(members: &mut Map<String, Value>, name: &str, number: Option<f64>) {
    #[allow(clippy::cast_possible_truncation)]
    match number {
        Some(number) => drop(members.insert(name.to_owned(), json!(number as i64))),
        None => drop(members.remove(name)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_whole_or_left_out() {
        let tidied = |mut schema: Value| {
            if let Value::Object(members) = &mut schema {
                normalize_limits(members);
            }
            schema
        };
        assert_eq!(
            tidied(json!({"maxLength": 5.0, "minLength": "1", "maxItems": -1, "minItems": 1e300})),
            json!({"maxLength": 5})
        );
        assert_eq!(
            tidied(json!({"type": "integer", "minimum": 0.5, "maximum": 1e20})),
            json!({"type": "integer", "minimum": 1})
        );
        assert_eq!(
            tidied(json!({"type": "number", "minimum": 0.5, "maximum": "x"})),
            json!({"type": "number", "minimum": 0.5})
        );
    }
}
