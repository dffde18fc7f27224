//! What the clients have sent and read.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::project::Failure;

/// One call by both clients.
#[derive(Debug, Deserialize)]
pub(super) struct Observed {
    pub(super) api: String,
    pub(super) operation: String,
    pub(super) sample: String,
    /// Whether the response was generated from the document.
    pub(super) conforming: bool,
    pub(super) theirs: Side,
    pub(super) ours: Side,
}

#[derive(Debug, Deserialize)]
pub(super) struct Side {
    #[serde(flatten)]
    pub(super) outcome: CallResult,
    pub(super) request: Option<Request>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "outcome", content = "of")]
pub(super) enum CallResult {
    Success(Value),
    Refusal { status: u16, body: Value },
    Unreadable(String),
    NotSent(String),
    NotTaken(String),
}

#[derive(Debug, Deserialize)]
pub(super) struct Request {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Option<Value>,
    pub(super) status: u16,
    pub(super) response: Value,
}

impl Request {
    pub(super) fn headers(&self) -> BTreeMap<&str, &str> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}

pub(super) fn parse(lines: &str) -> Result<Vec<Observed>, Failure> {
    let parsed: Result<Vec<Observed>, _> = lines.lines().map(serde_json::from_str).collect();
    parsed.map_err(|error| Failure::new(format!("error: peers: what was observed is not understood: {error}")))
}
