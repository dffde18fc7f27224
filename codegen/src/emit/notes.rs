//! Sentences about limits, written by the generator. They have no subject, as the first sentence of a Rust item: it is
//! the field that they stand at.

use std::fmt::Display;

use super::prose::quoted;
use crate::ir::{Access, Condition, Privacy, Property, TypeRef};

/// Longer defaults are not shown.
const MAX_DEFAULT_LENGTH: usize = 60;

/// What a field's documentation says beside its description.
pub(crate) fn of_field(property: &Property) -> Vec<String> {
    let limits = &property.constraints;
    let mut notes = Vec::new();
    let characters = ("character", "characters");
    notes.extend(count(limits.min_length, limits.max_length, characters).map(|count| format!("Has {count}.")));
    notes.extend(count(limits.min_items, limits.max_items, ("item", "items")).map(|count| format!("Has {count}.")));
    let of_items = count(limits.item_min_length, limits.item_max_length, characters);
    notes.extend(of_items.map(|count| format!("Each item has {count}.")));
    notes.extend(range(limits.minimum.as_ref(), limits.maximum.as_ref()).map(|range| format!("Is {range}.")));
    notes.extend(limits.pattern.as_ref().map(|pattern| format!("Matches the pattern {}.", quoted(pattern))));
    notes.extend(limits.required_if.as_ref().map(|when| format!("Is required when {}.", condition(when))));
    notes.extend(limits.forbidden_if.as_ref().map(|when| format!("Is not allowed when {}.", condition(when))));
    if let (Some(default), false) = (&property.default, matches!(property.ty, TypeRef::Json)) {
        let text = default.to_string();
        if text.len() <= MAX_DEFAULT_LENGTH {
            notes.push(format!("The service uses {} if it is absent.", quoted(&text)));
        }
    }
    match property.access {
        Access::Both => {}
        Access::Read => notes.push("Is read-only: the service returns it, and requests never contain it.".to_owned()),
        Access::Write => notes.push("Is write-only: requests contain it, and the service never returns it.".to_owned()),
    }
    if property.format.as_deref().is_some_and(|format| format.starts_with("decimal")) && property.ty == TypeRef::Number
    {
        notes.push("Is a decimal that is stored as `f64`, which keeps 15 significant digits.".to_owned());
    }
    if property.whole_list {
        notes.push("Is decoded as a whole: one element that cannot be decoded fails the list.".to_owned());
    }
    if property.internal {
        notes.push("Is internal to the service, without any guarantee.".to_owned());
    }
    match &property.privacy {
        Privacy::Open => {}
        Privacy::Personal(_) => notes.push("Is personal data: `Debug` output redacts it.".to_owned()),
        Privacy::Secret => notes.push("Is a secret: `Debug` output redacts it.".to_owned()),
    }
    notes
}

/// How many items one call of an operation takes.
pub(crate) fn batch(limit: u64) -> String {
    let items = count(None, Some(limit), ("item", "items")).unwrap_or_default();
    format!("Takes {items} per call; `.in_chunks()` sends a longer list in several calls.")
}

/// The rules that a request is checked against.
pub(crate) fn rules(ids: &[String]) -> String {
    let noun = if ids.len() == 1 { "rule" } else { "rules" };
    let ids: Vec<String> = ids.iter().map(|id| quoted(id)).collect();
    format!("Before it is sent, the request is validated against custom rules and the {noun} {}.", ids.join(", "))
}

/// The statuses of documented errors.
pub(crate) fn documented_errors(statuses: &[String]) -> Option<String> {
    let listed: Vec<String> = statuses.iter().map(|status| quoted(status)).collect();
    let (last, others) = listed.split_last()?;
    Some(match others {
        [] => format!("The documented error is {last}."),
        others => format!("The documented errors are {} and {last}.", others.join(", ")),
    })
}

/// `1 to 64 characters`, `exactly 6 characters`, `at least 1 character`; nothing if every number is allowed.
fn count(min: Option<u64>, max: Option<u64>, (one, many): (&str, &str)) -> Option<String> {
    let noun = |number: u64| if number == 1 { one } else { many };
    Some(match (min.filter(|min| *min > 0), max) {
        (None, None) => return None,
        (None, Some(0)) => format!("no {many}"),
        (None, Some(max)) => format!("at most {max} {}", noun(max)),
        (Some(min), None) => format!("at least {min} {}", noun(min)),
        (Some(min), Some(max)) if min == max => format!("exactly {min} {}", noun(min)),
        (Some(min), Some(max)) => format!("{min} to {max} {many}"),
    })
}

/// `from 1 to 50`, `at least 1`, `exactly 5`.
fn range<T: Display + PartialEq>(min: Option<&T>, max: Option<&T>) -> Option<String> {
    Some(match (min, max) {
        (None, None) => return None,
        (None, Some(max)) => format!("at most {max}"),
        (Some(min), None) => format!("at least {min}"),
        (Some(min), Some(max)) if min == max => format!("always {min}"),
        (Some(min), Some(max)) => format!("from {min} to {max}"),
    })
}

/// `` `kind` is `a` or `b` ``
fn condition(condition: &Condition) -> String {
    let values: Vec<String> = condition.value.split('|').map(quoted).collect();
    let (last, others) = match values.split_last() {
        Some((last, others)) => (last.as_str(), others),
        None => ("", [].as_slice()),
    };
    let name = quoted(&condition.property);
    match others {
        [] => format!("{name} is {last}"),
        others => format!("{name} is {} or {last}", others.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::ir::{Constraints, Lenience};

    fn property(constraints: Constraints) -> Property {
        Property {
            name: "x".to_owned(),
            name_override: None,
            rust_name: "x".to_owned(),
            description: None,
            ty: TypeRef::String,
            required: false,
            nullable: false,
            lenience: Lenience::Exact,
            aliases: Vec::new(),
            privacy: Privacy::Open,
            shown_because: None,
            deprecated: false,
            replaced_by: None,
            internal: false,
            access: Access::Both,
            whole_list: false,
            one_way: false,
            constraints,
            default: None,
            format: None,
            boxed: false,
            pointer: String::new(),
        }
    }

    fn of(constraints: Constraints) -> String {
        of_field(&property(constraints)).join(" ")
    }

    #[test]
    fn notes_count_in_singular_and_plural() {
        for (min, max, expected) in [
            (None, None, ""),
            (Some(0), None, ""),
            (None, Some(0), "Has no characters."),
            (Some(0), Some(0), "Has no characters."),
            (Some(1), None, "Has at least 1 character."),
            (Some(2), None, "Has at least 2 characters."),
            (None, Some(1), "Has at most 1 character."),
            (None, Some(2), "Has at most 2 characters."),
            (Some(0), Some(1), "Has at most 1 character."),
            (Some(1), Some(1), "Has exactly 1 character."),
            (Some(6), Some(6), "Has exactly 6 characters."),
            (Some(1), Some(2), "Has 1 to 2 characters."),
            (Some(1), Some(64), "Has 1 to 64 characters."),
        ] {
            let limits = Constraints { min_length: min, max_length: max, ..Constraints::default() };
            assert_eq!(of(limits), expected);
            let limits = Constraints { min_items: min, max_items: max, ..Constraints::default() };
            assert_eq!(of(limits), expected.replace("character", "item"));
            let limits = Constraints { item_min_length: min, item_max_length: max, ..Constraints::default() };
            assert_eq!(of(limits), expected.replace("Has", "Each item has"));
        }
    }

    #[test]
    fn notes_about_ranges() {
        for (min, max, expected) in [
            (None, None, ""),
            (Some(0), None, "Is at least 0."),
            (None, Some(-1), "Is at most -1."),
            (Some(1), Some(50), "Is from 1 to 50."),
            (Some(5), Some(5), "Is always 5."),
        ] {
            assert_eq!(of(Constraints { minimum: min, maximum: max, ..Constraints::default() }), expected);
        }
    }

    #[test]
    fn notes_about_everything_else() {
        let when = |value: &str| Some(Condition { property: "kind".to_owned(), value: value.to_owned() });
        assert_eq!(
            of(Constraints { pattern: Some("^[`]+$".to_owned()), ..Constraints::default() }),
            "Matches the pattern ``^[`]+$``."
        );
        assert_eq!(
            of(Constraints { required_if: when("a"), forbidden_if: when("b|c"), ..Constraints::default() }),
            "Is required when `kind` is `a`. Is not allowed when `kind` is `b` or `c`."
        );
        let mut field = property(Constraints { required_if: when("a|b|c"), ..Constraints::default() });
        field.default = Some(json!(""));
        field.internal = true;
        field.privacy = Privacy::Secret;
        assert_eq!(
            of_field(&field),
            [
                "Is required when `kind` is `a`, `b` or `c`.",
                "The service uses `\"\"` if it is absent.",
                "Is internal to the service, without any guarantee.",
                "Is a secret: `Debug` output redacts it."
            ]
        );
        field.privacy = Privacy::Personal("phone".to_owned());
        field.default = Some(json!("x".repeat(MAX_DEFAULT_LENGTH)));
        assert!(of_field(&field).contains(&"Is personal data: `Debug` output redacts it.".to_owned()));
        assert!(!of_field(&field).iter().any(|note| note.contains("xxx")));
    }

    #[test]
    fn notes_of_operations() {
        let errors = |statuses: &[&str]| {
            documented_errors(&statuses.iter().map(|status| (*status).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(errors(&[]), None);
        assert_eq!(errors(&["404"]).as_deref(), Some("The documented error is `404`."));
        assert_eq!(errors(&["400", "404"]).as_deref(), Some("The documented errors are `400` and `404`."));
        assert_eq!(
            errors(&["400", "404", "default"]).as_deref(),
            Some("The documented errors are `400`, `404` and `default`.")
        );
        assert!(batch(1).starts_with("Takes at most 1 item per call;"));
        assert!(batch(50).starts_with("Takes at most 50 items per call;"));
    }
}
