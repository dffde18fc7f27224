//! A request, encoded but not yet authenticated.

use std::borrow::Cow;

use bytes::Bytes;
use serde::Serialize;
use zeroize::Zeroizing;

use crate::operation::{Operation, Parameters};
use crate::transport::encode::encode_errors::EncodeErrors;
use crate::transport::encode::mixed_parameters::MixedParameters;
use crate::transport::encode::path::{self, PathValues};
use crate::transport::encode::raw_object::RawObject;
use crate::transport::encode::request_format::RequestFormat;
use crate::transport::encode::{json, query};
use crate::validation::Violations;

/// The values of a path's text parameters, by name.
pub(crate) type PathTexts<'a> = [(&'a str, Cow<'a, str>)];

/// A request, encoded but not yet authenticated. What is signed and what is sent come from the same bytes.
pub(crate) struct PreparedRequest<'a> {
    pub(crate) operation: &'a Operation,
    /// The path with `{name}` for parameters, as spans show it.
    pub(crate) span_template: &'a str,
    /// The path with `{name}` for parameters.
    #[cfg_attr(not(feature = "genauth-core"), allow(dead_code, reason = "only some services sign the path"))]
    pub(crate) template: &'a str,
    /// The values of the path's text parameters, not encoded.
    #[cfg_attr(not(feature = "genauth-core"), allow(dead_code, reason = "only some services sign the path"))]
    pub(crate) path_texts: &'a PathTexts<'a>,
    /// The path with its parameters, encoded.
    pub(crate) path: Cow<'a, str>,
    /// The parameters as JSON text: the body, or what query and form are made from.
    pub(crate) parameters: Option<Bytes>,
    /// A body that is encoded already, instead of parameters.
    pub(crate) body: Option<Bytes>,
    /// What is encoded in another way than one plain JSON body, form or query, instead of the parameters.
    pub(crate) mixed: Option<Box<MixedParameters>>,
    /// The value of the `Accept` header.
    pub(crate) accept: &'static str,
}

impl<'a> PreparedRequest<'a> {
    /// Creates the request of an operation whose path has no parameters.
    pub(crate) fn new(operation: &'a Operation, parameters: Option<Bytes>) -> Self {
        Self {
            operation,
            span_template: operation.path,
            template: operation.path,
            path_texts: &[],
            path: Cow::Borrowed(operation.path),
            parameters,
            body: None,
            mixed: None,
            accept: "application/json",
        }
    }

    /// Creates a request for a token: its body holds secrets and is wiped when the last attempt drops it.
    pub(crate) fn with_secrets(operation: &'a Operation, body: Zeroizing<Vec<u8>>) -> Self {
        Self { body: Some(Bytes::from_owner(body)), ..Self::new(operation, None) }
    }

    /// Writes and encodes the request of an operation; without parameters, it has no body and no query.
    ///
    /// # Errors
    ///
    /// With everything that the service would read as another value than the caller's.
    #[cfg(fuzzing)]
    pub(crate) fn encode(
        operation: &'a Operation,
        texts: &'a PathTexts<'a>,
        parameters: Option<&impl Serialize>,
        format: &RequestFormat,
    ) -> Result<Self, Violations> {
        let text = Self::write(operation, parameters, format)?;
        Self::encode_text(operation, operation.path, texts, text, format)
    }

    /// Writes the parameters of an operation as JSON text, from which [`encode_text`](Self::encode_text) makes its request.
    ///
    /// # Errors
    ///
    /// With what cannot be written as JSON.
    pub(crate) fn write(
        operation: &Operation,
        parameters: Option<&impl Serialize>,
        format: &RequestFormat,
    ) -> Result<Option<Vec<u8>>, Violations> {
        match (operation.parameters, parameters) {
            (Parameters::None, _) | (_, None) => Ok(None),
            (_, Some(parameters)) => json::write(parameters, format).map(Some),
        }
    }

    /// Encodes a request to a path of the caller's, whose parameters are JSON text already.
    ///
    /// # Errors
    ///
    /// With everything that the service would read as another value than the caller's.
    pub(crate) fn encode_text(
        operation: &'a Operation,
        template: &'a str,
        texts: &'a PathTexts<'a>,
        text: Option<Vec<u8>>,
        format: &RequestFormat,
    ) -> Result<Self, Violations> {
        let mixed = match &text {
            Some(text) => MixedParameters::encode(operation, text, format)?.map(Box::new),
            None => None,
        };
        let path_parameters = text.as_deref().filter(|_| matches!(operation.parameters, Parameters::Mixed(_)));
        Ok(Self {
            path: encode_path(operation, template, texts, path_parameters)?,
            span_template: template,
            template,
            path_texts: texts,
            mixed,
            ..Self::new(operation, text.map(Bytes::from))
        })
    }

    /// Writes path and query behind the base URL.
    pub(crate) fn write_target(&self, url: &mut String, format: &RequestFormat) {
        let query = match (&self.mixed, &self.parameters) {
            (Some(mixed), _) => Cow::Borrowed(mixed.query.as_str()),
            (None, Some(text)) if self.operation.parameters == Parameters::Query => query::query(text, format).into(),
            _ => Cow::Borrowed(""),
        };
        // A path of the document may have a query of its own, and a fragment, which is never sent.
        let path = self.path.split('#').next().unwrap_or_default();
        url.push_str(path);
        if !query.is_empty() {
            url.push(if path.contains('?') { '&' } else { '?' });
            url.push_str(&query);
        }
    }

    /// Returns path and query, as they follow the base URL.
    #[cfg(any(test, fuzzing))]
    pub(crate) fn target(&self, format: &RequestFormat) -> String {
        let mut target = String::new();
        self.write_target(&mut target, format);
        target
    }

    /// Returns the headers that are parameters.
    #[cfg(fuzzing)]
    pub(crate) fn headers(&self) -> reqwest::header::HeaderMap {
        self.mixed.as_ref().map(|mixed| mixed.headers.clone()).unwrap_or_default()
    }
}

/// Encodes the path, with lists and objects from the JSON text of the parameters.
///
/// # Errors
///
/// With the parameters that have no value, or one that would leave its segment.
pub(crate) fn encode_path<'a>(
    operation: &Operation,
    template: &'a str,
    texts: &PathTexts<'_>,
    parameters: Option<&[u8]>,
) -> Result<Cow<'a, str>, Violations> {
    let object = RawObject::parse(parameters.unwrap_or(b"{}"));
    let mut errors = EncodeErrors::default();
    let values = PathValues { texts, structured: object.get("path") };
    let path = path::path(template, operation.encoding, &values, &mut errors);
    errors.into_result(path)
}
