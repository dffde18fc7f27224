//! What faults do to a response.

use super::fault::Fault;
use crate::http::{Ending, OutgoingResponse};

/// Corrupts a response, or replaces it by a reset connection.
pub(crate) fn corrupt(response: OutgoingResponse, fault: &Fault) -> OutgoingResponse {
    match fault {
        Fault::Reset | Fault::DropResponse => OutgoingResponse::reset(),
        Fault::ResetInBody => response.with_ending(Ending::ResetInBody),
        Fault::Truncated => response.with_ending(Ending::Truncated),
        Fault::Malformed => {
            // The first half, and then something that no JSON ends with.
            let text = response.text();
            let half: String = text.chars().take(text.chars().count() / 2).collect();
            response.with_body("application/json", format!("{half}<!-- -->"))
        }
        Fault::WrongContentType => {
            let page = "<!doctype html><title>Gateway</title><p>Something went wrong between here and the service.\n";
            response.with_body("text/html; charset=utf-8", page.to_owned())
        }
        Fault::Delay { .. } | Fault::Error { .. } | Fault::CannedResponse { .. } | Fault::ExpiredToken => response,
        // Rules with these match deliveries only.
        Fault::Forge | Fault::Duplicate | Fault::Drop => response,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn malformed_bodies_are_not_json() {
        for body in ["{}", r#"{"a":"é"}"#, "null", "[1,2,3]"] {
            let response = OutgoingResponse::json(200, body.to_owned());
            assert!(serde_json::from_str::<Value>(response.text()).is_ok());
            assert!(serde_json::from_str::<Value>(corrupt(response, &Fault::Malformed).text()).is_err(), "{body}");
        }
    }
}
