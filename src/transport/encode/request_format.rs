//! Formats of services that depart from the default JSON text or the default query of a request.

use serde_json::value::RawValue;

/// How the parameters of a service's requests are written.
#[derive(Clone, Copy)]
pub(crate) struct RequestFormat {
    pub(crate) numbers: NumberFormat,
    /// Rewrites the compact JSON text of the parameters before anything else is made from it.
    pub(crate) rewrite_json: Option<fn(Vec<u8>) -> Vec<u8>>,
    /// Appends the pairs of a query parameter for which the document gives no style; OpenAPI's default style if `None`.
    pub(crate) push_query_pairs: Option<fn(&mut Vec<String>, &str, &RawValue)>,
}

impl RequestFormat {
    /// The default: JSON with exact integers, and OpenAPI's default style of queries.
    pub(crate) const DEFAULT: Self = Self { numbers: NumberFormat::Exact, rewrite_json: None, push_query_pairs: None };
}

/// How integers are written as JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NumberFormat {
    /// Exactly, whatever their size.
    Exact,
    /// As the IEEE 754 double that the service reads them as: integers beyond 2^53 are rounded.
    Double,
}
