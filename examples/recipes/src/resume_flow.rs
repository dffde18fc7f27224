//! A flow that continues in another request, or on another machine: only a saved session is kept.

use identity_apis::prove::Client;
use identity_apis::prove::flows::unify::{self, Resumed, SessionRequest, Status};
use identity_apis_sandbox::Sandbox;

use crate::RecipeResult;

/// What is left to do.
enum Progress {
    /// Keep this, and continue with it.
    Saved(String),
    Verified,
}

/// Runs the recipe.
pub async fn run() -> RecipeResult {
    let sandbox = Sandbox::start().await?;
    // Each function is a request to a web service, with a client of its own.
    let mut saved = open(&sandbox.prove_client()?).await?;
    for _ in 0..2 {
        println!("saved: {} bytes", saved.len());
        match resume(&sandbox.prove_client()?, &saved).await? {
            Progress::Saved(next) => saved = next,
            Progress::Verified => return Ok(()),
        }
    }
    Err("expected a success after the status and the bind".into())
}

async fn open(client: &Client) -> Result<String, Box<dyn std::error::Error>> {
    let session = SessionRequest::none("request-1").open(client).await?;
    // Keep it where the user cannot change it: a session store, or an encrypted cookie as in `examples/step_up_web`.
    Ok(serde_json::to_string(&session.save())?)
}

/// Takes the next step of a session, whichever it is.
async fn resume(client: &Client, saved: &str) -> Result<Progress, Box<dyn std::error::Error>> {
    // An expired session, one of another flow and one of another host are rejected here, before anything is sent.
    match unify::resume(serde_json::from_str(saved)?, client)? {
        Resumed::CallerVerifies(session) => match session.status(client).await? {
            Status::PossessionRequired(verification) => {
                println!("resumed the session: possession is to be verified");
                Ok(Progress::Saved(serde_json::to_string(&verification.save())?))
            }
            status => Err(format!("unexpected: {status:?}").into()),
        },
        Resumed::CallerVerification(verification) => {
            // Only after your own verification of the phone has succeeded. An error holds the step, to take it again.
            let status = verification.bind(client, "2001004014").await.map_err(|error| error.into_parts().0)?;
            println!("resumed the verification: {status:?}");
            if matches!(status, Status::Verified { .. }) {
                Ok(Progress::Verified)
            } else {
                Err("expected a success".into())
            }
        }
        // Sessions that were opened with `mobile` or `desktop`: ask for the status until it is not pending.
        other => Err(format!("unexpected: {other:?}").into()),
    }
}
