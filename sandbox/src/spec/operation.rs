//! One operation of a document.

use std::sync::OnceLock;

use identity_apis::operation::match_template;
use jsonschema::Validator;
use serde_json::Value;

use super::parameter_style::{Kind, ParameterStyle};
use crate::form;

/// What the sandbox knows about an operation.
pub(crate) struct Operation {
    /// Official operation id.
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
    /// Schema of the successful answer.
    pub(crate) answer: Value,
    pub(super) checks: Checks,
}

impl Operation {
    /// Whether that is its official id, or its name in the crate.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.id == name || self.name == name
    }

    /// The parameter in a path of this operation, decoded; no path of the two services has several.
    pub(crate) fn parameter(&self, path: &str) -> Option<String> {
        let (name, given) = match_template(&self.path, path)?.into_iter().next()?;
        let Some(described) = self.in_path.iter().find(|known| known.name == name) else {
            return Some(form::decode(given, false));
        };
        match described.style.of_path(name, described.kind, given)? {
            Value::String(text) => Some(text),
            value => Some(value.to_string()),
        }
    }
}

/// The body that an operation takes.
pub(crate) struct Body {
    pub(crate) schema: Value,
    pub(crate) required: bool,
}

/// A parameter in the path.
pub(super) struct PathParameter {
    pub(super) name: String,
    pub(super) style: ParameterStyle,
    pub(super) kind: Kind,
}

/// A parameter in the query.
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) style: ParameterStyle,
    pub(crate) schema: Value,
    pub(crate) required: bool,
}

/// What is made when an operation is called for the first time, and kept.
#[derive(Default)]
pub(super) struct Checks {
    pub(super) body: OnceLock<Option<Validator>>,
    pub(super) query: OnceLock<Option<Validator>>,
    pub(super) answer: OnceLock<Value>,
}
