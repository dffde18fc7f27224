//! With reqwest and serde, as a careful programmer who needs one call would write it.

pub mod genauth;
pub mod prove;

use std::time::Duration;

use reqwest::Client;

/// The settings that identity-apis uses.
fn http() -> Client {
    Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(30))
        .referer(false)
        .user_agent("overhead/0.0")
        .build()
        .expect("a client")
}
