//! With `none` the number is given after the caller's own check, not in the opening.

use identity_apis::prove::flows::mfa::Opening;

fn main() {
    let _ = Opening::none().with_phone_number("2001004014");
}
