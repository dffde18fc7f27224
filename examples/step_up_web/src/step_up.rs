//! The session of Unify, resumed from the cookie at each request.

use axum::Form;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::PrivateCookieJar;
use identity_apis::genauth::types::GetUserQuery;
use identity_apis::prove::flows::unify::{self, CallerVerification, CallerVerifies, PossessionMode, Resumed, Status};
use identity_apis::prove::flows::{ResumeError, SavedSession, Step};
use identity_apis::transport::Error;
use serde::Deserialize;

use crate::app::App;
use crate::codes::Attempt;
use crate::cookie::{Visitor, forget, remember, verified, visitor};
use crate::failure::Failure;
use crate::pages::{self, Ended};

/// The status of a session, whoever verifies possession.
enum Outcome {
    Pending,
    Verified,
    /// The verification by the caller is due.
    CodeRequired(Box<CallerVerification<CallerVerifies>>),
    Ended(Ended),
}

/// Shows the status. The page refreshes itself, by the script or without it.
pub(crate) async fn show(State(app): State<App>, jar: PrivateCookieJar) -> Result<Response, Failure> {
    let Some(Visitor::Verifying { user_id, saved, auth_token }) = visitor(&jar) else {
        return Ok(Redirect::to("/").into_response());
    };
    let desktop = saved.step() == Some(Step::UnifyDesktop);
    match status_of(&app, saved).await? {
        Outcome::Pending => Ok(pages::waiting(desktop, auth_token.as_deref(), app.sandbox.as_deref()).into_response()),
        Outcome::Verified => succeed(&app, jar, user_id),
        Outcome::CodeRequired(verification) => {
            let saved = verification.save();
            let code = send_code(&app, &user_id, saved.correlation_id()).await?;
            // From here on the cookie has the step at which the code is due.
            let visitor = Visitor::Verifying { user_id, saved, auth_token: None };
            Ok((remember(jar, &app, &visitor)?, pages::code(code.as_deref(), None)).into_response())
        }
        Outcome::Ended(ended) => Ok((forget(jar), pages::ended(ended)).into_response()),
    }
}

/// Returns the status for the script. It changes nothing: the script loads the page when the status has changed.
pub(crate) async fn status(State(app): State<App>, jar: PrivateCookieJar) -> Result<impl IntoResponse, Failure> {
    let pending = match visitor(&jar) {
        Some(Visitor::Verifying { saved, .. }) => matches!(status_of(&app, saved).await?, Outcome::Pending),
        _ => false,
    };
    Ok(([(CONTENT_TYPE, "application/json")], format!("{{\"pending\":{pending}}}")))
}

/// What the form with the code sends.
#[derive(Deserialize)]
pub(crate) struct Code {
    code: String,
}

/// Checks the code, and binds the number of the account to the key on the device.
pub(crate) async fn check_code(
    State(app): State<App>,
    jar: PrivateCookieJar,
    Form(Code { code }): Form<Code>,
) -> Result<Response, Failure> {
    let Some(Visitor::Verifying { user_id, saved, .. }) = visitor(&jar) else {
        return Ok(Redirect::to("/").into_response());
    };
    let correlation_id = saved.correlation_id().to_owned();
    let Ok(verification) = CallerVerification::<CallerVerifies>::resume(saved, &app.prove) else {
        return Ok((forget(jar), pages::ended(Ended::Expired)).into_response());
    };
    match app.codes.check(&correlation_id, &code) {
        Attempt::Accepted => {}
        Attempt::Wrong => {
            let code = send_code(&app, &user_id, &correlation_id).await?;
            return Ok(
                pages::code(code.as_deref(), Some("This is not the code. Check the last message.")).into_response()
            );
        }
        Attempt::Over => return Ok((forget(jar), pages::ended(Ended::TooManyAttempts)).into_response()),
    }
    // The number is read again: the cookie holds none.
    let user = app.genauth.get_user(&GetUserQuery::new(&user_id)).await?;
    let Some(phone) = user.phone.as_ref() else {
        return Ok((forget(jar), pages::ended(Ended::Failed)).into_response());
    };
    // The error holds the step, to take it again after a temporary failure; here the visitor starts again.
    let status = verification.bind(&app.prove, phone).await.map_err(|error| Failure::Service(error.into_parts().0))?;
    match status {
        Status::Verified { .. } => succeed(&app, jar, user_id),
        _ => Ok((forget(jar), pages::ended(Ended::Failed)).into_response()),
    }
}

fn succeed(app: &App, jar: PrivateCookieJar, user_id: String) -> Result<Response, Failure> {
    Ok((remember(jar, app, &verified(user_id))?, Redirect::to("/account")).into_response())
}

/// Sends the code of a session to the phone of the account, once. Returns it if a sandbox is used: nobody has the phone then.
async fn send_code(app: &App, user_id: &str, correlation_id: &str) -> Result<Option<String>, Failure> {
    let (code, is_new) = app.codes.issue(correlation_id)?;
    if let Some(send) = app.code_sender.as_ref().filter(|_| is_new) {
        let user = app.genauth.get_user(&GetUserQuery::new(user_id)).await?;
        if let Some(phone) = user.phone.as_ref() {
            send(phone, &code);
        }
    }
    Ok(app.sandbox.is_some().then_some(code))
}

/// Resumes a session, and requests its status.
async fn status_of(app: &App, saved: SavedSession) -> Result<Outcome, Failure> {
    let client = &app.prove;
    let result = match unify::resume(saved, client) {
        Ok(Resumed::ProveVerifies(session)) => session.status(client).await.map(|status| outcome(&status)),
        Ok(Resumed::CallerVerifies(session)) => match session.status(client).await {
            Ok(Status::PossessionRequired(verification)) => Ok(Outcome::CodeRequired(Box::new(verification))),
            other => other.map(|status| outcome(&status)),
        },
        // The code has been sent: nothing changes until it is entered.
        Ok(Resumed::CallerVerification(verification)) => Ok(Outcome::CodeRequired(Box::new(verification))),
        // A step that this program does not know.
        Ok(_) => Ok(Outcome::Ended(Ended::Expired)),
        Err(error) => Ok(not_resumed(&error)),
    };
    match result {
        Ok(outcome) => Ok(outcome),
        // The service has forgotten the session, or ended it.
        Err(Error::Api(error)) if error.code() == Some(8008) => Ok(Outcome::Ended(Ended::Expired)),
        Err(error) => Err(error.into()),
    }
}

fn outcome<M: PossessionMode>(status: &Status<M>) -> Outcome {
    match status {
        Status::Pending => Outcome::Pending,
        Status::Verified { .. } => Outcome::Verified,
        // Whatever is not known is not a success.
        _ => Outcome::Ended(Ended::Failed),
    }
}

fn not_resumed(error: &ResumeError) -> Outcome {
    if *error != ResumeError::Expired {
        eprintln!("{error}");
    }
    Outcome::Ended(Ended::Expired)
}
