//! What Prove thinks of a person and a phone, by category.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::codec;
use crate::prove::{EvaluationCategory, EvaluationCode};

/// The `evaluation` of a response: for each category (`identification`, `authentication`, `compliance`, `risk`) whether
/// it passed, and reasons by code. Often empty. The service declares no shape for it, so that anything may be in it;
/// what is not as described here is passed over, and reachable as JSON.
///
/// It explains a decision and is none: whether possession is proven or a person verified, the result that it came with
/// says.
///
/// ```
/// use identity_apis::prove::flows::Evaluation;
/// use identity_apis::prove::{EvaluationCategory, EvaluationCode};
/// use serde_json::json;
///
/// let evaluation = Evaluation::from_iter([(
///     "authentication".to_owned(),
///     json!({"result": "fail", "failureReasons": {"9135": "SIM swap"}}),
/// )]);
/// assert_eq!(evaluation.result("authentication"), Some("fail"));
/// let failure = evaluation.failures().next().unwrap();
/// assert_eq!(failure.category(), &EvaluationCategory::Authentication);
/// assert_eq!(failure.code(), &EvaluationCode::SimSwappedToday);
/// println!("{}: {:?}", failure.code(), failure.code().hint());
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

    /// Every reason for failing, with its category.
    pub fn failures(&self) -> impl Iterator<Item = EvaluationFailure<'_>> {
        self.reasons().map(|(category, code, text)| EvaluationFailure {
            category: EvaluationCategory::from(category),
            code: EvaluationCode::from(&*code),
            text,
        })
    }

    /// Category and code of every reason for failing, as the service spells them.
    pub fn failure_codes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.reasons().filter_map(|(category, code, _)| match code {
            Cow::Borrowed(code) => Some((category, code)),
            Cow::Owned(_) => None,
        })
    }

    /// Category, code and text of every reason: an object has them by code, a list has codes alone.
    fn reasons(&self) -> impl Iterator<Item = (&str, Cow<'_, str>, Option<&str>)> {
        self.0.iter().flat_map(|(category, value)| {
            let reasons = value.get("failureReasons");
            let by_code = reasons.and_then(Value::as_object).into_iter().flatten();
            let by_code = by_code.map(|(code, text)| (Cow::Borrowed(code.as_str()), text.as_str()));
            let listed = reasons.and_then(Value::as_array).into_iter().flatten();
            let listed = listed.filter_map(|code| match code {
                Value::String(code) => Some((Cow::Borrowed(code.as_str()), None)),
                Value::Number(code) => Some((Cow::Owned(code.to_string()), None)),
                _ => None,
            });
            by_code.chain(listed).map(move |(code, text)| (category.as_str(), code, text))
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
        out.write_str(if self.is_empty() { "{}" } else { codec::REDACTED })
    }
}

/// A reason for which a category has failed.
#[derive(Clone, PartialEq, Eq)]
pub struct EvaluationFailure<'a> {
    category: EvaluationCategory,
    code: EvaluationCode,
    text: Option<&'a str>,
}

impl<'a> EvaluationFailure<'a> {
    /// The category in which the response has it.
    #[must_use]
    pub fn category(&self) -> &EvaluationCategory {
        &self.category
    }

    /// The reason, with its meaning and what to do about it.
    #[must_use]
    pub fn code(&self) -> &EvaluationCode {
        &self.code
    }

    /// What the service says beside the code. It may speak of the person: `Debug` does not show it.
    #[must_use]
    pub fn text(&self) -> Option<&'a str> {
        self.text
    }
}

/// The service's text is left out.
impl fmt::Debug for EvaluationFailure<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("EvaluationFailure")
            .field("category", &self.category)
            .field("code", &self.code)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn evaluation(json: Value) -> Evaluation {
        Evaluation::from(serde_json::from_value::<BTreeMap<String, Value>>(json).unwrap())
    }

    #[test]
    fn evaluation_gives_each_failure_with_its_category_code_and_text() {
        let evaluation = evaluation(json!({
            "authentication": {"result": "fail", "failureReasons": {"9135": "SIM swap", "9199": null}},
            "identification": {"result": "fail", "failureReasons": {"9001": "no match"}},
            "fraud": {"result": "fail", "failureReasons": {"9132": "public"}},
            "risk": {"result": "pass"},
        }));
        let found: Vec<_> = evaluation.failures().collect();
        let found: Vec<_> = found.iter().map(|one| (one.category(), one.code().clone(), one.text())).collect();
        let unknown = EvaluationCategory::Unknown("fraud".to_owned());
        assert_eq!(
            found,
            [
                (&EvaluationCategory::Authentication, EvaluationCode::SimSwappedToday, Some("SIM swap")),
                (&EvaluationCategory::Authentication, EvaluationCode::Unknown("9199".to_owned()), None),
                (&unknown, EvaluationCode::PublicTextMessages, Some("public")),
                (&EvaluationCategory::Identification, EvaluationCode::FourElementsDiffer, Some("no match")),
            ]
        );
        let codes: Vec<_> = evaluation.failure_codes().collect();
        assert_eq!(codes[0], ("authentication", "9135"));
        assert_eq!(codes.len(), 4);
    }

    #[test]
    fn evaluation_of_another_shape_has_no_failures_and_loses_nothing() {
        let listed = evaluation(json!({"risk": {"failureReasons": ["9133", 9134, {"code": 1}, null]}}));
        let codes: Vec<_> = listed.failures().map(|failure| failure.code().clone()).collect();
        assert_eq!(codes, [EvaluationCode::LowSimTrust, EvaluationCode::NonFixedVoip]);
        assert_eq!(listed.failure_codes().collect::<Vec<_>>(), [("risk", "9133")]);
        for other in [json!({}), json!({"success": true}), json!({"risk": []}), json!({"risk": {"failureReasons": 9}})]
        {
            let given = evaluation(other.clone());
            assert_eq!(given.failures().count(), 0, "{other}");
            assert_eq!(json!(given.as_json()), other);
        }
    }

    #[test]
    fn evaluation_failure_does_not_show_what_the_service_says() {
        let evaluation = evaluation(json!({"risk": {"failureReasons": {"9083": "Mara Okafor", "Mara Okafor": "x"}}}));
        let shown = format!("{evaluation:?} {:?}", evaluation.failures().collect::<Vec<_>>());
        assert!(shown.contains("ReportedDead") && !shown.contains("Okafor"), "{shown}");
    }
}
