//! A desktop session needs the page that the link leads to.

use identity_apis::prove::flows::mfa::Opening;

fn main() {
    let _ = Opening::desktop();
}
