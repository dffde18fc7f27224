//! Published events.

use serde_json::Value;

use crate::validation::{Rule, Validator};

const DATA: Rule = Rule::custom("event.data", "eventData", "event guide; SDKs differ").warning();

/// The guide shows an object, an SDK sends a string; nothing else is known to work.
pub(crate) fn data(v: &mut Validator<'_>, _: &str, data: Option<&Value>) {
    if data.is_some_and(|data| !data.is_object() && !data.is_string()) {
        v.report(&DATA, "is neither an object nor a string; give an object");
    }
}
