//! With `none` the number is given after the caller's own check, not in the opening.

use identity_apis::prove::flows::mfa::SessionRequest;

fn main() {
    let _ = SessionRequest::none().with_phone_number("2001004014");
}
