//! A desktop session needs the page that the link leads to.

use identity_apis::prove::flows::unify::{SessionRequest, Subject};

fn main() {
    let _ = SessionRequest::desktop("request-1", Subject::phone_number("2001004014"));
}
