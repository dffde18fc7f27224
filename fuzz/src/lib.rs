//! What the fuzz targets check, as plain functions: `cargo fuzz` feeds them with what it makes up, `cargo test` with the
//! corpora.
//!
//! Each holds more than "it does not panic" against its input; the functions panic when that is broken.

mod base_url;
mod canary;
mod check;
mod clients;
mod cookies_headers;
mod envelope;
mod error_body;
mod page_stream;
mod request_text;
mod responses;
mod retry_after;
mod saved_session;
mod timestamp;
mod token;
mod two_responses;
mod webhooks;

pub use base_url::base_url;
pub use check::check;
pub use cookies_headers::cookies_headers;
pub use envelope::envelope;
pub use error_body::error_body;
pub use page_stream::page_stream;
pub use request_text::request_text;
pub use responses::{auth_finish, get_application, list_tenant_cooperators, list_users, verify};
pub use retry_after::retry_after;
pub use saved_session::saved_session;
pub use timestamp::timestamp;
pub use token::token;
pub use two_responses::two_responses;
pub use webhooks::webhooks;

/// A target: its name, which is that of its corpus, and its function.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: [Target; 18] = [
    ("auth_finish", auth_finish),
    ("verify", verify),
    ("list_users", list_users),
    ("get_application", get_application),
    ("list_tenant_cooperators", list_tenant_cooperators),
    ("envelope", envelope),
    ("token", token),
    ("error_body", error_body),
    ("retry_after", retry_after),
    ("request_text", request_text),
    ("timestamp", timestamp),
    ("base_url", base_url),
    ("two_responses", two_responses),
    ("cookies_headers", cookies_headers),
    ("page_stream", page_stream),
    ("saved_session", saved_session),
    ("webhooks", webhooks),
    ("check", check),
];
