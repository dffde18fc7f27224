//! Prove sends no message where the caller checks possession.

use identity_apis::prove::flows::unify::SessionRequest;

fn main() {
    let _ = SessionRequest::none("request-1").with_sms_message("Your code: #####");
}
