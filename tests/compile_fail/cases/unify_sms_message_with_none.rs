//! Prove sends no message if the caller verifies possession.

use identity_apis::prove::flows::unify::SessionRequest;

fn main() {
    let _ = SessionRequest::none("request-1").with_sms_message("Your code: #####");
}
