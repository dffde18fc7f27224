//! Errors of Prove, with their documented numbers and HTTP statuses.

use serde_json::json;

use crate::http::json_response::Reply;

fn error(status: u16, code: u32, message: &str) -> Reply {
    Reply::new(status, json!({"code": code, "message": message}))
}

/// The body is not JSON, too large, or has a member that is not valid; the message says which.
pub(super) fn parameter(message: &str) -> Reply {
    error(400, 8001, message)
}

/// No valid credentials: missing, unknown or expired.
pub(super) fn unauthorized(message: &str) -> Reply {
    error(401, 8002, message)
}

/// The call may not be made now.
pub(super) fn out_of_order(message: &str) -> Reply {
    error(403, 8003, message)
}

/// Something is wrong at Prove.
pub(super) fn internal(message: &str) -> Reply {
    error(500, 8000, message)
}

/// The project does not own the product.
pub(super) fn not_owned() -> Reply {
    error(403, 8003, "the project does not own this product")
}

/// There is no such person or device.
pub(super) fn not_found(message: &str) -> Reply {
    error(404, 8011, message)
}

/// The input is no test user of the sandbox. The HTTP status is not documented; 400 as for other input.
pub(super) fn no_test_user() -> Reply {
    error(400, 8007, "input does not match a test user of the sandbox")
}

/// The correlation id is unknown, mistyped, of another session's owner or flow, or its 15 minutes are over. The HTTP
/// status is not documented; 400 as for other input.
pub(super) fn unknown_session() -> Reply {
    error(400, 8008, "/correlationId: no such session; it belongs to one flow and lives 15 minutes")
}

/// The test user belongs to another product. The HTTP status is not documented; 400 as for other input.
pub(super) fn test_user_of_another_product() -> Reply {
    error(400, 8009, "the test user belongs to another product")
}

/// A wrong path or verb: 403, not 404 or 405. Such errors have no number.
pub(super) fn wrong_path() -> Reply {
    Reply::new(403, json!({"message": "no such path, or not with this verb"}))
}
