//! The JSON Schema of a request.

use schemars::{Schema, SchemaGenerator};
use serde_json::Value;

use super::{Operation, Parameters};

impl Operation {
    /// Returns the JSON Schema (draft 2020-12) of a request of the operation: of its body, or of its query as an object.
    ///
    /// It contains every limit that [`Validate`](crate::Validate) enforces and JSON Schema can express; warnings are below
    /// `x-warning`. `None` if the operation has no request, or was generated without schemas.
    ///
    /// ```
    /// # #[cfg(feature = "prove")] {
    /// use identity_apis::prove::operations::UNIFY;
    ///
    /// let schema = UNIFY.request_schema().ok_or("it has a body")?;
    /// assert_eq!(schema.as_value()["properties"]["clientRequestId"]["type"], "string");
    /// # }
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn request_schema(&self) -> Option<Schema> {
        if self.parameters == Parameters::None {
            return None;
        }
        let mut generator = SchemaGenerator::default();
        let mut schema = (self.request.describe?)(&mut generator);
        schema.insert("$schema".to_owned(), Value::from("https://json-schema.org/draft/2020-12/schema"));
        schema.insert("title".to_owned(), Value::from(self.id));
        let definitions = generator.take_definitions(true);
        if !definitions.is_empty() {
            schema.insert("$defs".to_owned(), Value::Object(definitions));
        }
        Some(schema)
    }
}
