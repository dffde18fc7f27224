//! What the generator writes: its goldens compile and behave as documented, and its schemas are those of the library.

// The goldens are there to compile; few of their parts are called here.
#![allow(dead_code, deprecated, unused_imports, unnameable_types, unreachable_pub, missing_docs)]
#![allow(clippy::enum_variant_names, reason = "names are those of the document")]
#![allow(clippy::too_many_arguments, clippy::option_as_ref_deref, clippy::module_inception)]

#[cfg(feature = "checks")]
mod checks;
#[cfg(feature = "client")]
mod constructs;
#[cfg(feature = "client")]
mod conventions;
mod goldens;
#[cfg(all(feature = "schemars", feature = "prove"))]
mod json_schema;
// The golden `rules` refers to `crate::runtime`.
mod runtime;

use serde_json::{Value, json};

/// Decodes, encodes, and decodes again; returns what was encoded.
pub(crate) fn round_trip<T>(json: &Value) -> Value
where
    T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug,
{
    let decoded: T = serde_json::from_value(json.clone()).unwrap();
    let encoded = serde_json::to_value(&decoded).unwrap();
    let again: T = serde_json::from_value(encoded.clone()).unwrap();
    assert_eq!(decoded, again);
    encoded
}

#[test]
fn types_work_without_a_client() {
    use crate::goldens::types_only::types::{Dog, Size};
    let json = json!({"brief": {"name": "Rex", "size": "enormous"}, "name": "Rex"});
    assert_eq!(round_trip::<Dog>(&json), json);
    let dog: Dog = serde_json::from_value(json).unwrap();
    assert_eq!(dog.brief.unwrap().size, Some(Size::Unknown("enormous".to_owned())));
}
