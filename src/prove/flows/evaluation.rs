//! Prove's evaluation of a person and a phone, by category.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::codec;
use crate::prove::{EvaluationCategory, EvaluationCode};

/// The `evaluation` of a response: for each category (`identification`, `authentication`, `compliance`, `risk`) whether it
/// passed, and the reasons for failing by code. Often empty. The service declares no schema for it: what does not have this
/// structure is ignored here and available as JSON.
///
/// An evaluation explains a decision, it is not one: only the result that it belongs to states whether possession is proven
/// or a person is verified.
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
    /// Whether the evaluation has no categories.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the result of a category: `pass`, `fail`, or another value of the service.
    #[must_use]
    pub fn result(&self, category: &str) -> Option<&str> {
        self.0.get(category)?.get("result")?.as_str()
    }

    /// Returns every reason for failing, with its category.
    pub fn failures(&self) -> impl Iterator<Item = EvaluationFailure<'_>> {
        self.reasons().map(|(category, code, text)| EvaluationFailure {
            category: EvaluationCategory::from(category),
            code: EvaluationCode::from(&*code),
            text,
        })
    }

    /// Returns category and code of every reason for failing, as the service writes them.
    pub fn failure_codes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.reasons().filter_map(|(category, code, _)| match code {
            Cow::Borrowed(code) => Some((category, code)),
            Cow::Owned(_) => None,
        })
    }

    /// Category, code and text of every reason. An object has texts by code, a list only codes.
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

    /// Returns the categories as received.
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

/// Redacts the findings about the person.
impl fmt::Debug for Evaluation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(if self.is_empty() { "{}" } else { codec::REDACTED })
    }
}

/// A reason why a category failed.
#[derive(Clone, PartialEq, Eq)]
pub struct EvaluationFailure<'a> {
    category: EvaluationCategory,
    code: EvaluationCode,
    text: Option<&'a str>,
}

impl<'a> EvaluationFailure<'a> {
    /// Returns the category that failed.
    #[must_use]
    pub fn category(&self) -> &EvaluationCategory {
        &self.category
    }

    /// Returns the code of the reason, which has its meaning and a hint.
    #[must_use]
    pub fn code(&self) -> &EvaluationCode {
        &self.code
    }

    /// Returns the service's description of the reason. It may contain personal data, so that `Debug` omits it.
    #[must_use]
    pub fn text(&self) -> Option<&'a str> {
        self.text
    }
}

/// Leaves the service's description out.
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
    fn evaluation_returns_each_failure_with_its_category_code_and_text() {
        let evaluation = evaluation(json!({
            "authentication": {"result": "fail", "failureReasons": {"9135": "SIM swap", "9199": null}},
            "identification": {"result": "fail", "failureReasons": {"9001": "no match"}},
            "fraud": {"result": "fail", "failureReasons": {"9132": "public"}},
            "risk": {"result": "pass"},
        }));
        let found: Vec<_> = evaluation.failures().collect();
        let found: Vec<_> =
            found.iter().map(|failure| (failure.category(), failure.code().clone(), failure.text())).collect();
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
    fn evaluation_with_another_structure_has_no_failures_and_is_kept() {
        let listed = evaluation(json!({"risk": {"failureReasons": ["9133", 9134, {"code": 1}, null]}}));
        let codes: Vec<_> = listed.failures().map(|failure| failure.code().clone()).collect();
        assert_eq!(codes, [EvaluationCode::LowSimTrust, EvaluationCode::NonFixedVoip]);
        assert_eq!(listed.failure_codes().collect::<Vec<_>>(), [("risk", "9133")]);
        for other in [json!({}), json!({"success": true}), json!({"risk": []}), json!({"risk": {"failureReasons": 9}})]
        {
            let evaluation = evaluation(other.clone());
            assert_eq!(evaluation.failures().count(), 0, "{other}");
            assert_eq!(json!(evaluation.as_json()), other);
        }
    }

    #[test]
    fn evaluation_failure_redacts_the_description_of_the_service() {
        let evaluation = evaluation(json!({"risk": {"failureReasons": {"9083": "Mara Okafor", "Mara Okafor": "x"}}}));
        let shown = format!("{evaluation:?} {:?}", evaluation.failures().collect::<Vec<_>>());
        assert!(shown.contains("ReportedDead") && !shown.contains("Okafor"), "{shown}");
    }
}
