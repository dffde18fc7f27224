//! A desktop session requires the URL at which the flow on the phone ends.

use identity_apis::prove::flows::mfa::SessionRequest;

fn main() {
    let _ = SessionRequest::desktop();
}
