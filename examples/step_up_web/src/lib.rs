//! A web service that asks for Prove Unify before a sensitive page ("step-up"), and then shows the MFA status of the user.
//!
//! ```text
//! GET /             the form: which of the three ways proves possession of the phone
//! POST /step-up     opens a session, saves it in the cookie
//! GET /step-up      resumes the session from the cookie, and shows its status
//! POST /step-up/code  the caller's own verification (`possessionType=none`)
//! GET /account      only after a success: the MFA status of the user
//! ```
//!
//! The server keeps no session: what it knows of a visitor is in an encrypted cookie, so any machine can handle any request.

mod account;
mod app;
mod assets;
mod codes;
mod cookie;
mod failure;
mod pages;
mod start;
mod step_up;

use axum::Router;
use axum::routing::{get, post};

pub use app::{App, CookieKey};

/// The routes of the service.
pub fn router(app: App) -> Router {
    Router::new()
        .route("/", get(start::form))
        .route("/step-up", post(start::open).get(step_up::show))
        .route("/step-up/status", get(step_up::status))
        .route("/step-up/code", post(step_up::check_code))
        .route("/account", get(account::show))
        .route("/sign-out", post(account::sign_out))
        .route("/style.css", get(assets::style))
        .route("/poll.js", get(assets::script))
        .layer(axum::middleware::map_response(assets::add_security_headers))
        .with_state(app)
}
