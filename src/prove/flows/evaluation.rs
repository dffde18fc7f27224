//! What Prove thinks of a person and a phone, by category.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

/// The `evaluation` of an answer: for each category (`identification`, `authentication`, `compliance`, `risk`) whether
/// it passed, and reasons by code. Often empty. The service declares no shape for it, so that anything may be in it;
/// what is not as described here is passed over, and reachable as JSON.
///
/// ```
/// use identity_apis::prove::flows::Evaluation;
/// use serde_json::json;
///
/// let evaluation = Evaluation::from_iter([(
///     "authentication".to_owned(),
///     json!({"result": "fail", "failureReasons": {"9100": "possession step not finished"}}),
/// )]);
/// assert_eq!(evaluation.result("authentication"), Some("fail"));
/// assert_eq!(evaluation.failure_codes().collect::<Vec<_>>(), [("authentication", "9100")]);
/// ```
#[derive(Clone, PartialEq, Default)]
pub struct Evaluation(BTreeMap<String, Value>);

impl Evaluation {
    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `pass`, `fail`, or whatever the service says of this category.
    #[must_use]
    pub fn result(&self, category: &str) -> Option<&str> {
        self.0.get(category)?.get("result")?.as_str()
    }

    /// Category and code of every reason for failing.
    pub fn failure_codes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|(category, value)| {
            let reasons = value.get("failureReasons").and_then(Value::as_object);
            reasons.into_iter().flat_map(move |codes| codes.keys().map(|code| (category.as_str(), code.as_str())))
        })
    }

    /// The categories as they came.
    #[must_use]
    pub fn as_json(&self) -> &BTreeMap<String, Value> {
        &self.0
    }
}

impl From<BTreeMap<String, Value>> for Evaluation {
    fn from(categories: BTreeMap<String, Value>) -> Self {
        Self(categories)
    }
}

impl FromIterator<(String, Value)> for Evaluation {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(categories: I) -> Self {
        Self(categories.into_iter().collect())
    }
}

/// What is found about a person is left out.
impl fmt::Debug for Evaluation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(if self.is_empty() { "{}" } else { "[redacted]" })
    }
}
