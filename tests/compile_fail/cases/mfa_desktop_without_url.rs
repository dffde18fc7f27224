//! A desktop session needs the page that the link leads to.

use identity_apis::prove::flows::mfa::SessionRequest;

fn main() {
    let _ = SessionRequest::desktop();
}
