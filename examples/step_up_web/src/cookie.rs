//! The encrypted cookie: all that the service knows of a visitor.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum_extra::extract::PrivateCookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use identity_apis::prove::flows::SavedSession;
use serde::{Deserialize, Serialize};

use crate::app::App;

/// The name of the cookie.
const NAME: &str = "step-up";

/// How long a step-up lets the visitor see the account.
const VALIDITY: Duration = Duration::from_secs(5 * 60);

/// Where a visitor is.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) enum Visitor {
    /// A session of Unify is open. Encryption keeps visitors from choosing the session, its step, or the user.
    Verifying {
        user_id: String,
        saved: SavedSession,
        /// For Prove's SDK in the browser, which the session needs until it ends.
        auth_token: Option<String>,
    },
    /// Possession is proven.
    Verified {
        user_id: String,
        /// Seconds since 1970.
        at: u64,
    },
}

/// Reads the cookie. A cookie that is missing, forged, of another key or too old is no visitor.
pub(crate) fn visitor(jar: &PrivateCookieJar) -> Option<Visitor> {
    let visitor = serde_json::from_str(jar.get(NAME)?.value()).ok()?;
    match visitor {
        // The age that a browser keeps a cookie is up to the browser.
        Visitor::Verified { at, .. } if now().saturating_sub(at) > VALIDITY.as_secs() => None,
        visitor => Some(visitor),
    }
}

/// Sets the cookie.
pub(crate) fn remember(
    jar: PrivateCookieJar,
    app: &App,
    visitor: &Visitor,
) -> Result<PrivateCookieJar, serde_json::Error> {
    let cookie = Cookie::build((NAME, serde_json::to_string(visitor)?))
        .http_only(true)
        // Browsers do not send it with a form of another site, which is what makes these forms safe.
        .same_site(SameSite::Lax)
        .secure(app.origin.starts_with("https://"))
        .path("/");
    Ok(jar.add(cookie))
}

pub(crate) fn verified(user_id: String) -> Visitor {
    Visitor::Verified { user_id, at: now() }
}

pub(crate) fn forget(jar: PrivateCookieJar) -> PrivateCookieJar {
    jar.remove(Cookie::build(NAME).path("/"))
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}
