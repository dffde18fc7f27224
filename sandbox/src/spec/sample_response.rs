//! Sample responses, for operations without behavior of their own.

use serde_json::Value;

use super::document::Document;
use super::operation::Operation;
use super::sample::Sampler;

impl Document {
    /// Returns a value that conforms to the response schema of an operation. It is created once.
    pub(crate) fn sample_response(&'static self, operation: &'static Operation) -> Value {
        let create = || Sampler::new(&self.schemas, true).sample(&operation.response_schema, "").unwrap_or_default();
        operation.cache.sample_response.get_or_init(create).clone()
    }

    /// Returns a value of a schema, with required properties only.
    pub(crate) fn sample(&'static self, schema: &str) -> Value {
        let found = self.schemas.get(schema);
        found.and_then(|schema| Sampler::new(&self.schemas, false).sample(schema, "")).unwrap_or_default()
    }
}
