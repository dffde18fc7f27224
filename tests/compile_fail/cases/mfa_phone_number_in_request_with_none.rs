//! With `none`, the phone number is sent after caller verification, not in the opening request.

use identity_apis::prove::flows::mfa::SessionRequest;

fn main() {
    let _ = SessionRequest::none().with_phone_number("2001004014");
}
