//! The status in an envelope of GenAuth.

use crate::transport::error_codes;

error_codes! {
    /// The `statusCode` of an envelope: the result of the call, whatever the HTTP status is.
    ///
    /// ```
    /// use identity_apis::genauth::{ApiCode, StatusCode};
    /// use identity_apis::transport::Error;
    ///
    /// fn exists_already(error: &Error) -> bool {
    ///     StatusCode::from_error(error) == Some(StatusCode::Conflict)
    /// }
    ///
    /// fn is_gone(error: &Error) -> bool {
    ///     matches!(ApiCode::from_error(error), Some(ApiCode::UserNotFound))
    /// }
    /// ```
    StatusCode read by code {
        Ok = 200, "done", "nothing is to be done";
        InvalidArgument = 400, "a parameter is not valid", "a parameter is not valid; see message()";
        Unauthorized = 401, "the credentials are not accepted",
            "check access key id and secret, and that they belong to this host";
        PaymentNeeded = 402, "the plan does not include this, or a limit is reached",
            "the plan does not include this, or a limit is reached";
        Forbidden = 403, "the access key may not do this", "the access key may not do this: give it the right";
        NotFound = 404, "there is no such thing",
            "there is no such thing: check the id and its type, and the base URL";
        Conflict = 409, "it exists already", "it exists already: identifiers are unique within a user pool";
        PayloadTooLarge = 413, "the request is too large", "the request is too large: send less at once";
        InvalidOperation = 422, "this cannot be done in the present state",
            "this cannot be done in the present state; see message()";
        TooManyRequests = 429, "too many requests", "too many requests: wait before the next";
        ClientProblem = 499, "the service takes the client for the cause", "check the request; see message()";
        ServerProblem = 500, "a problem at GenAuth", "a problem at GenAuth: try again later";
        UnsupportedOperation = 501, "the service does not support this", "the service does not support this";
        BadGateway = 502, "a problem between the parts of GenAuth", "a problem at GenAuth: try again later";
        ServiceUnavailable = 503, "GenAuth is not available", "a problem at GenAuth: try again later";
        EndpointRequestFailed = 601, "an endpoint that the service calls could not be asked",
            "an endpoint that the service calls cannot be reached: check its address";
        EndpointResponseFailed = 602, "an endpoint that the service calls gave an error",
            "an endpoint that the service calls has failed: look into its logs";
        CustomCodeFailed = 603, "a function of the user pool has failed",
            "a function of the user pool has failed: look into its code and logs";
    }
}
