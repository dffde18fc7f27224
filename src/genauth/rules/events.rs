//! Events.

use serde_json::Value;

use crate::validate::{Checker, Rule};

const DATA: Rule = Rule::written("event.data", "eventData", "event guide; SDKs differ").warning();

/// The guide gives an object, an SDK sends a string; nothing else is known to work.
pub(crate) fn data(at: &mut Checker<'_>, _: &str, data: Option<&Value>) {
    if data.is_some_and(|data| !data.is_object() && !data.is_string()) {
        at.report(&DATA, "is neither an object nor a string; give an object");
    }
}
