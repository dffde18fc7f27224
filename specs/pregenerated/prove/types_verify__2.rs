/// Values of `success`. Result as a string: true, false, or pending until both results are available or one
/// blocks the other.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerifyStatusSuccess {
    /// `true`: Verified.
    True,
    /// `pending`: Results are incomplete; poll again.
    Pending,
    /// `false`: Not verified.
    False,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    VerifyStatusSuccess = "VerifyStatusSuccess"; True = "true", Pending = "pending",
    False = "false"
);
// @if schemars
codec::json_schema!(
    VerifyStatusSuccess, "VerifyStatusSuccess",
    "{\"description\":\"Values of `success`. Result as a string: true, false, or pending until both results are available or one blocks the other.\",\"examples\":[\"true\",\"pending\",\"false\"],\"type\":\"string\"}"
);
// @end
/// Values of `possessionResult`. Result of the possession check: success, pending, failed or not_applicable.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerifyStepResult {
    /// `success`: The step succeeded.
    Success,
    /// `pending`: The step is not finished; poll again.
    Pending,
    /// `failed`: The step failed.
    Failed,
    /// `not_applicable`: The step does not apply to this verification.
    NotApplicable,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    VerifyStepResult = "VerifyStepResult"; Success = "success", Pending = "pending",
    Failed = "failed", NotApplicable = "not_applicable"
);
// @if schemars
codec::json_schema!(
    VerifyStepResult, "VerifyStepResult",
    "{\"description\":\"Values of `possessionResult`. Result of the possession check: success, pending, failed or not_applicable.\",\"examples\":[\"success\",\"pending\",\"failed\",\"not_applicable\"],\"type\":\"string\"}"
);
// @end
/// Values of `success`. Result of the verification, as the string true or false.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerifySuccess {
    /// `true`: Verified.
    True,
    /// `false`: Not verified.
    False,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(VerifySuccess = "VerifySuccess"; True = "true", False = "false");
// @if schemars
codec::json_schema!(
    VerifySuccess, "VerifySuccess",
    "{\"description\":\"Values of `success`. Result of the verification, as the string true or false.\",\"examples\":[\"true\",\"false\"],\"type\":\"string\"}"
);
// @end
