//! Answers of operations without behaviour of their own.

use serde_json::Value;

use super::Document;
use super::operation::Operation;
use super::sample::Sampler;

impl Document {
    /// A value that conforms to the schema of the operation's answer; made once.
    pub(crate) fn answer(&'static self, operation: &'static Operation) -> Value {
        let make = || Sampler::new(&self.schemas, true).sample(&operation.answer, "").unwrap_or_default();
        operation.checks.answer.get_or_init(make).clone()
    }

    /// A value of a schema, with the optional members that are given as well.
    pub(crate) fn sample(&'static self, schema: &str) -> Value {
        let found = self.schemas.get(schema);
        found.and_then(|schema| Sampler::new(&self.schemas, false).sample(schema, "")).unwrap_or_default()
    }
}
