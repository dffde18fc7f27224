//! The codes of Prove's errors.

use crate::transport::error_codes;

error_codes! {
    /// The `code` of an error of Prove.
    ///
    /// ```
    /// use identity_apis::prove::ErrorCode;
    /// use identity_apis::transport::Error;
    ///
    /// fn starts_again(error: &Error) -> bool {
    ///     match ErrorCode::from_error(error) {
    ///         Some(ErrorCode::UnknownCorrelationId) => true,
    ///         Some(ErrorCode::Unknown(_)) | None => false,
    ///         Some(_) => false,
    ///     }
    /// }
    /// ```
    ErrorCode read by code {
        EarlierInternal = 1000, "unspecified failure at Prove (earlier number)",
            "a problem at Prove: try again later, then ask its support";
        EarlierInvalidParameter = 1001, "a parameter is missing or not valid (earlier number)",
            "a parameter is missing or not valid; see message()";
        EarlierOutOfSequence = 1003, "this step may not be called now (earlier number)",
            "this step may not be called now: follow the `next` of the last response";
        Internal = 8000, "internal problem at Prove",
            "a problem at Prove: try again later, then ask its support";
        InvalidRequest = 8001, "the body is no JSON, is larger than 4 KB, or a parameter is not valid",
            "a parameter is missing or not valid, or the body is over 4 KB; see message()";
        Unauthorized = 8002, "no valid credentials: token missing, expired, or of another region or tier",
            "the token does not fit: check that credentials, region and tier belong together";
        OutOfSequence = 8003, "this step may not be called now, or not by this project",
            "this step may not be called now: follow the `next` of the last response";
        UnknownTestUser = 8007, "sandbox: the input fits no documented test user",
            "Prove's sandbox knows its documented test users only: use one of their numbers";
        UnknownCorrelationId = 8008, "the correlation id is unknown, mistyped or of another session",
            "the correlation id is unknown, expired (15 minutes) or from another flow: start again";
        TestUserOfAnotherProduct = 8009, "sandbox: that test user belongs to another product",
            "this test user belongs to another product than these credentials";
        NotFound = 8011, "there is no identity or device of that id",
            "there is no identity or device of that id: check it";
        DeviceProofMissing = 10_004, "Auth: the device gave no proof",
            "the device gave no proof of possession: let the user go through the step on the device again";
    }
}
