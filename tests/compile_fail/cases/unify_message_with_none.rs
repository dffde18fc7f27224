//! Prove sends no message where the caller checks possession.

use identity_apis::prove::flows::unify::Opening;

fn main() {
    let _ = Opening::none("request-1").with_sms_message("Your code: #####");
}
