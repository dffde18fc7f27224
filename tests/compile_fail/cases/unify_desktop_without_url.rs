//! A desktop session requires the URL at which the flow on the phone ends.

use identity_apis::prove::flows::unify::{SessionRequest, Subject};

fn main() {
    let _ = SessionRequest::desktop("request-1", Subject::phone_number("2001004014"));
}
