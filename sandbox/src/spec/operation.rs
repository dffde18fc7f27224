//! One operation of a document.

use std::sync::OnceLock;

use serde_json::Value;

use super::parameter_style::{ParameterKind, ParameterStyle};
use super::path_template::match_template;
use crate::form;

/// The parts of an operation that the sandbox uses.
pub(crate) struct Operation {
    /// The operationId.
    pub(crate) id: String,
    /// Name of the method in the crate `identity-apis`.
    pub(crate) name: String,
    /// Upper-case HTTP method.
    pub(crate) method: String,
    /// Path, with `{name}` for parameters.
    pub(crate) path: String,
    /// Parameters in the path.
    pub(super) in_path: Vec<PathParameter>,
    pub(crate) body: Option<Body>,
    /// Parameters in the query.
    pub(crate) query: Vec<Parameter>,
    /// Schema of the successful response.
    pub(crate) response_schema: Value,
    pub(super) cache: Cache,
}

impl Operation {
    /// Returns whether a name is its operationId, or its name in the crate.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        self.id == name || self.name == name
    }

    /// Returns the parameter in a path of this operation, decoded. No path of the two services has several.
    pub(crate) fn path_parameter(&self, path: &str) -> Option<String> {
        let (name, given) = match_template(&self.path, path)?.into_iter().next()?;
        let Some(described) = self.in_path.iter().find(|known| known.name == name) else {
            return Some(form::decode(given, false));
        };
        match described.style.read_path(name, described.kind, given)? {
            Value::String(text) => Some(text),
            value => Some(value.to_string()),
        }
    }
}

/// The request body of an operation.
pub(crate) struct Body {
    pub(crate) schema: Value,
    pub(crate) required: bool,
}

/// A parameter in the path.
pub(super) struct PathParameter {
    pub(super) name: String,
    pub(super) style: ParameterStyle,
    pub(super) kind: ParameterKind,
}

/// A parameter in the query.
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) style: ParameterStyle,
    pub(crate) schema: Value,
    #[cfg_attr(not(feature = "validation"), expect(dead_code, reason = "read by validation"))]
    pub(crate) required: bool,
}

/// Values that are created when an operation is called for the first time.
#[derive(Default)]
pub(super) struct Cache {
    #[cfg(feature = "validation")]
    pub(super) body_validator: OnceLock<Option<jsonschema::Validator>>,
    #[cfg(feature = "validation")]
    pub(super) query_validator: OnceLock<Option<jsonschema::Validator>>,
    pub(super) sample_response: OnceLock<Value>,
}
