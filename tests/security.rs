//! What must not be seen, sent elsewhere, smuggled in or trusted.

mod support;

#[path = "security/canaries.rs"]
mod canaries;
#[path = "security/certificates.rs"]
mod certificates;
#[path = "security/headers.rs"]
mod headers;
#[path = "security/heard.rs"]
mod heard;
#[path = "security/malformed.rs"]
mod malformed;
#[path = "security/plain_http.rs"]
mod plain_http;
#[path = "security/redirects.rs"]
mod redirects;
#[path = "security/secrets.rs"]
mod secrets;
#[path = "security/server.rs"]
mod server;
