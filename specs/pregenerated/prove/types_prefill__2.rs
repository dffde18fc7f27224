/// Result of the possession step, with the allowed next steps.
///
/// The schema name is `V3ValidateResponse`.
#[doc(alias = "V3ValidateResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ValidateResponse {
    /// Whether the challenge call must contain `dob` or `ssn`; always false for Prove Identity.
    #[doc(alias = "challengeMissing")]
    pub challenge_missing: bool,
    /// Evaluation by category (identification, authentication, compliance, risk): pass or fail, with reasons
    /// by code. Values are arbitrary JSON. Announced for this response, but possibly not populated yet.
    pub evaluation: std::collections::BTreeMap<String, codec::Value>,
    /// Allowed next step, with its path: v3-challenge for Pre-Fill, v3-complete for Prove Identity.
    pub next: std::collections::BTreeMap<String, String>,
    /// Phone number that was checked; with Mobile Auth, this response is where the caller first receives it.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// Whether the possession step has succeeded; false until the client SDK has finished.
    pub success: bool,
}
impl ValidateResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        challenge_missing: impl Into<bool>,
        next: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        success: impl Into<bool>,
    ) -> Self {
        Self {
            challenge_missing: challenge_missing.into(),
            next: codec::collect_map(next),
            success: success.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`challengeMissing`](Self::challenge_missing).
    #[must_use]
    pub fn with_challenge_missing(mut self, value: impl Into<bool>) -> Self {
        self.challenge_missing = value.into();
        self
    }
    /// Sets [`evaluation`](Self::evaluation).
    #[must_use]
    pub fn with_evaluation(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<codec::Value>)>,
    ) -> Self {
        self.evaluation = codec::collect_map(value);
        self
    }
    /// Sets [`next`](Self::next).
    #[must_use]
    pub fn with_next(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.next = codec::collect_map(value);
        self
    }
    /// Sets [`phoneNumber`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<bool>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(
    ValidateResponse required(0, 4); required[0] challenge_missing("challengeMissing"),
    collection[1, Redacted] evaluation("evaluation"), required[2] next("next"),
    optional[3, Redacted] phone_number("phoneNumber"), required[4] success("success")
);
// @if schemars
codec::json_schema!(
    ValidateResponse, "V3ValidateResponse",
    "{\"description\":\"Result of the possession step, with the allowed next steps.\",\"properties\":{\"challengeMissing\":{\"description\":\"Whether the challenge call must contain `dob` or `ssn`; always false for Prove Identity.\",\"type\":\"boolean\"},\"evaluation\":{\"additionalProperties\":{},\"description\":\"Evaluation by category (identification, authentication, compliance, risk): pass or fail, with reasons by code. Values are arbitrary JSON. Announced for this response, but possibly not populated yet.\",\"type\":[\"object\",\"null\"]},\"next\":{\"additionalProperties\":{\"type\":\"string\"},\"description\":\"Allowed next step, with its path: v3-challenge for Pre-Fill, v3-complete for Prove Identity.\",\"type\":\"object\"},\"phoneNumber\":{\"description\":\"Phone number that was checked; with Mobile Auth, this response is where the caller first receives it.\",\"type\":[\"string\",\"null\"]},\"success\":{\"description\":\"Whether the possession step has succeeded; false until the client SDK has finished.\",\"type\":\"boolean\"}},\"required\":[\"challengeMissing\",\"next\",\"success\"],\"type\":\"object\"}"
);
// @end
