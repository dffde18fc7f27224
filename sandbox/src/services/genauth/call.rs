//! A call as handlers see it.

use serde_json::Value;

use super::properties::{items, text, texts};
use crate::model::genauth::timestamps::unix_millis;
use crate::services::Context;

/// An authenticated call whose input is valid for its operation.
pub(crate) struct Call<'c> {
    /// The body, or the query as an object.
    pub(crate) input: Value,
    pub(crate) context: &'c Context<'c>,
    pub(crate) user_pool_id: &'c str,
    /// Id of the access key that the call is authenticated with.
    pub(crate) access_key_id: String,
    pub(crate) request_id: &'c str,
    pub(crate) client_ip: String,
    pub(crate) user_agent: String,
}

impl Call<'_> {
    /// Returns a string property of the input; an empty string counts as absent.
    pub(crate) fn text(&self, property: &str) -> Option<&str> {
        text(&self.input, property)
    }

    /// Returns a string property that the document requires; it may be empty.
    pub(crate) fn required(&self, property: &str) -> &str {
        self.input.get(property).and_then(Value::as_str).unwrap_or_default()
    }

    /// Returns whether a flag of the input or of its options is set.
    pub(crate) fn flag(&self, property: &str) -> bool {
        self.property(property) == Some(&Value::Bool(true))
    }

    /// Returns a flag that is optional.
    pub(crate) fn optional_flag(&self, property: &str) -> Option<bool> {
        self.property(property).and_then(Value::as_bool)
    }

    /// Returns a property of the input or of its options.
    pub(crate) fn property(&self, property: &str) -> Option<&Value> {
        let in_options = || self.input.get("options").and_then(|options| options.get(property));
        self.input.get(property).or_else(in_options)
    }

    /// Returns the items of a list property, none if it is absent.
    pub(crate) fn list(&self, property: &str) -> &[Value] {
        items(&self.input, property)
    }

    /// Returns the strings of a list property.
    pub(crate) fn texts(&self, property: &str) -> Vec<&str> {
        texts(&self.input, property)
    }

    /// Returns whether a filter includes a value: its list is absent or empty, or has the value.
    pub(crate) fn includes(&self, property: &str, value: &str) -> bool {
        let included = self.texts(property);
        included.is_empty() || included.contains(&value)
    }

    /// Returns a Unix time in milliseconds. Whether some are in seconds or milliseconds is not documented; milliseconds of the
    /// last decades are larger than seconds of the next millennia.
    pub(crate) fn unix_millis(&self, property: &str) -> Option<u64> {
        let given = self.property(property)?.as_u64()?;
        Some(if given < 100_000_000_000 { given.saturating_mul(1_000) } else { given })
    }

    /// Returns the current time in milliseconds since 1970.
    pub(crate) fn now_millis(&self) -> u64 {
        unix_millis(self.context.now())
    }

    /// Returns the current time as `2026-04-27T10:11:12.345Z`.
    pub(crate) fn timestamp(&self) -> String {
        self.context.timestamp()
    }

    /// Generates an id.
    pub(crate) fn new_id(&self) -> String {
        self.context.ids.hex(24)
    }
}
