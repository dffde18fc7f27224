//! The form, and the session that it opens.

use axum::Form;
use axum::extract::State;
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum_extra::extract::PrivateCookieJar;
use identity_apis::genauth::types::GetUserQuery;
use identity_apis::prove::flows::unify::{SessionRequest, Subject};
use identity_apis::transport::Error;
use serde::Deserialize;

use crate::app::App;
use crate::cookie::{Visitor, remember};
use crate::failure::Failure;
use crate::pages;

/// The three forms of Unify.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Possession {
    /// The visitor is on the phone.
    Mobile,
    /// The visitor is at a desktop, and gets a link on the phone.
    Desktop,
    /// This service verifies possession itself, by a code.
    None,
}

/// What the form sends.
#[derive(Deserialize)]
pub(crate) struct StepUp {
    username: String,
    possession: Possession,
}

pub(crate) async fn form(State(app): State<App>) -> Html<String> {
    pages::start(&app, None)
}

/// Opens a session for the phone number of the account.
pub(crate) async fn open(
    State(app): State<App>,
    jar: PrivateCookieJar,
    Form(StepUp { username, possession }): Form<StepUp>,
) -> Result<Response, Failure> {
    // Your own sign-in has established who the user is; this example takes the word of the form for it. The number is that of
    // the account: a number from the form would prove that the visitor has some phone.
    let query = GetUserQuery::new(username.trim()).with_user_id_type("username");
    let user = match app.genauth.get_user(&query).await {
        Ok(user) => user.into_inner(),
        Err(Error::Api(error)) if error.code() == Some(404) => return Ok(not_found(&app)),
        // A username that no account can have.
        Err(Error::Invalid(_)) => return Ok(not_found(&app)),
        Err(error) => return Err(error.into()),
    };
    let Some(phone) = user.phone.as_ref().filter(|phone| !phone.is_empty()) else {
        let message = "This account has no phone number.";
        return Ok(pages::start(&app, Some(message)).into_response());
    };
    // For tracing; it must not contain personal data.
    let request_id = "step-up";
    let (saved, auth_token) = match possession {
        Possession::Mobile => {
            let session = SessionRequest::mobile(request_id, Subject::phone_number(phone)).open(&app.prove).await?;
            (session.save(), session.auth_token().cloned())
        }
        Possession::Desktop => {
            let landing = format!("{}/", app.origin);
            let request = SessionRequest::desktop(request_id, Subject::phone_number(phone), landing);
            let session = request.open(&app.prove).await?;
            (session.save(), session.auth_token().cloned())
        }
        Possession::None if !app.sends_codes() => {
            return Ok(pages::start(&app, Some("Codes are not available.")).into_response());
        }
        Possession::None => {
            let session = SessionRequest::none(request_id).open(&app.prove).await?;
            (session.save(), session.auth_token().cloned())
        }
    };
    let auth_token = auth_token.map(|token| token.expose().to_owned());
    let jar = remember(jar, &app, &Visitor::Verifying { user_id: user.user_id, saved, auth_token })?;
    Ok((jar, Redirect::to("/step-up")).into_response())
}

fn not_found(app: &App) -> Response {
    pages::start(app, Some("There is no account with this username.")).into_response()
}
