//! The page that needs the step-up.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::PrivateCookieJar;
use identity_apis::genauth::types::GetUserMfaStatusQuery;

use crate::app::App;
use crate::cookie::{Visitor, forget, visitor};
use crate::failure::Failure;
use crate::pages::{self, Factors};

/// Shows the MFA status of the user, if possession was proven within the last minutes.
pub(crate) async fn show(State(app): State<App>, jar: PrivateCookieJar) -> Result<Response, Failure> {
    let Some(Visitor::Verified { user_id, .. }) = visitor(&jar) else {
        return Ok(Redirect::to("/").into_response());
    };
    let status = app.genauth.get_user_mfa_status(&GetUserMfaStatusQuery::new(&user_id)).await?;
    let factors = Factors {
        authenticator: status.totp_mfa_enabled == Some(true),
        face: status.face_mfa_enabled == Some(true),
        phone: status.mfa_phone.as_ref().is_some(),
        email: status.mfa_email.as_ref().is_some(),
    };
    Ok(pages::account(factors).into_response())
}

pub(crate) async fn sign_out(jar: PrivateCookieJar) -> impl IntoResponse {
    (forget(jar), Redirect::to("/"))
}
