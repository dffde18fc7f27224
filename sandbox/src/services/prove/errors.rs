//! Errors of Prove, with their documented codes and HTTP statuses.

use serde_json::json;

use crate::http::JsonResponse;
use crate::model::prove::test_users::TestUserError;

fn error(status: u16, code: u32, message: &str) -> JsonResponse {
    JsonResponse::new(status, json!({"code": code, "message": message}))
}

/// The body is not JSON, too large, or has an invalid property, which the message names.
pub(super) fn parameter(message: &str) -> JsonResponse {
    error(400, 8001, message)
}

/// No valid credentials: missing, unknown or expired.
pub(super) fn unauthorized(message: &str) -> JsonResponse {
    error(401, 8002, message)
}

/// The call is out of order.
pub(super) fn out_of_order(message: &str) -> JsonResponse {
    error(403, 8003, message)
}

/// An internal error of Prove.
pub(super) fn internal(message: &str) -> JsonResponse {
    error(500, 8000, message)
}

/// The project does not own the product.
pub(super) fn not_owned() -> JsonResponse {
    error(403, 8003, "the project does not own this product")
}

/// The person or device does not exist.
pub(super) fn not_found(message: &str) -> JsonResponse {
    error(404, 8011, message)
}

/// The input does not match a test user of the sandbox. The HTTP status is not documented; 400 as for other input.
fn unknown_test_user() -> JsonResponse {
    error(400, 8007, "input does not match a test user of the sandbox")
}

/// The correlation id is unknown, malformed, of another customer or flow, or expired. The HTTP status is not documented; 400
/// as for other input.
pub(super) fn unknown_session() -> JsonResponse {
    error(400, 8008, "/correlationId: no such session; it belongs to one flow and expires after 15 minutes")
}

/// The test user belongs to another product. The HTTP status is not documented; 400 as for other input.
fn test_user_of_other_product() -> JsonResponse {
    error(400, 8009, "the test user belongs to another product")
}

/// A wrong path or method: 403, not 404 or 405. Such errors have no code.
pub(super) fn wrong_path() -> JsonResponse {
    JsonResponse::new(403, json!({"message": "no such path, or not with this method"}))
}

impl From<TestUserError> for JsonResponse {
    fn from(error: TestUserError) -> Self {
        match error {
            TestUserError::Unknown => unknown_test_user(),
            TestUserError::OtherProduct => test_user_of_other_product(),
        }
    }
}
