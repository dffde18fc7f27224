//! A desktop session needs the page that the link leads to.

use identity_apis::prove::flows::unify::{Opening, Subject};

fn main() {
    let _ = Opening::desktop("request-1", Subject::phone_number("2001004014"));
}
