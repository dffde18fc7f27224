//! A flow that continues in another request, or on another machine: only a saved session is kept.

use identity_apis::prove::Client;
use identity_apis::prove::flows::SavedSession;
use identity_apis::prove::flows::unify::{CallerVerification, CallerVerifies, Session, SessionRequest, Status};
use identity_apis_sandbox::Sandbox;

use crate::RecipeResult;

/// Runs the recipe.
pub async fn run() -> RecipeResult {
    let sandbox = Sandbox::start().await?;
    // Each function is a request to a web service, with a client of its own.
    let saved = open(&sandbox.prove_client()?).await?;
    println!("saved: {} bytes", saved.len());
    let saved = check_status(&sandbox.prove_client()?, &saved).await?;
    bind(&sandbox.prove_client()?, &saved).await
}

async fn open(client: &Client) -> Result<String, Box<dyn std::error::Error>> {
    let session = SessionRequest::none("request-1").open(client).await?;
    // Keep it where the user cannot change it: a session store, or an encrypted cookie as in `examples/step_up_web`.
    Ok(serde_json::to_string(&session.save())?)
}

async fn check_status(client: &Client, saved: &str) -> Result<String, Box<dyn std::error::Error>> {
    let saved: SavedSession = serde_json::from_str(saved)?;
    // An expired session, one of another flow and one of another host are rejected here, before anything is sent.
    let session = Session::<CallerVerifies>::resume(saved, client)?;
    match session.status(client).await? {
        Status::PossessionRequired(verification) => Ok(serde_json::to_string(&verification.save())?),
        status => Err(format!("unexpected: {status:?}").into()),
    }
}

async fn bind(client: &Client, saved: &str) -> RecipeResult {
    // Only after your own verification of the phone has succeeded.
    let verification = CallerVerification::<CallerVerifies>::resume(serde_json::from_str(saved)?, client)?;
    // An error holds the step, to take it again.
    let status = verification.bind(client, "2001004014").await.map_err(|error| error.into_parts().0)?;
    println!("bound: {status:?}");
    if matches!(status, Status::Verified { .. }) { Ok(()) } else { Err("expected a success".into()) }
}
