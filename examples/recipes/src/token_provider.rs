//! A token provider: tokens come from a vault, a sidecar or another process, and the client holds no secret.

use std::path::PathBuf;
use std::time::Duration;

use identity_apis::prove::Client;
use identity_apis::prove::types::{TokenRequest, UnifyRequest};
use identity_apis::transport::{AccessToken, TokenFuture, TokenProvider};
use identity_apis_sandbox::Sandbox;

use crate::RecipeResult;

/// Reads the token from a file that a sidecar writes.
struct TokenFile {
    path: PathBuf,
}

impl TokenProvider for TokenFile {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            // A small local file. For anything slower, do not block the thread.
            let token = std::fs::read_to_string(&self.path)?;
            // The client keeps the token for so long, and renews it in the background before.
            Ok(AccessToken::new(token.trim()).expires_in(Duration::from_secs(300)))
        })
    }

    // Not needed here, since the provider keeps nothing: after a 401 the client reads the file again.
    fn invalidate(&self, _: &AccessToken) {}
}

/// Runs the recipe.
pub async fn run() -> RecipeResult {
    let sandbox = Sandbox::start().await?;
    let path = std::env::temp_dir().join(format!("recipes-token-{}", std::process::id()));
    write_token(&sandbox, &path).await?;
    let client = Client::builder().base_url(sandbox.url()).token_provider(TokenFile { path: path.clone() }).build()?;
    client.unify(&UnifyRequest::new("request-1", "none")).await?;

    // The service forgets the token, and the sidecar writes another one: the call succeeds with it, after a 401.
    sandbox.expire_tokens();
    write_token(&sandbox, &path).await?;
    client.unify(&UnifyRequest::new("request-2", "none")).await?;
    let statuses: Vec<u16> = sandbox.calls("unify").iter().map(|call| call.status).collect();
    println!("unify: {statuses:?}");
    std::fs::remove_file(path)?;
    Ok(())
}

/// What the sidecar does.
async fn write_token(sandbox: &Sandbox, path: &std::path::Path) -> RecipeResult {
    let credentials = sandbox.prove_credentials();
    let request =
        TokenRequest::new(credentials.client_id.as_str(), credentials.client_secret.as_str(), "client_credentials");
    let token = sandbox.prove_client()?.request_token(&request).await?;
    Ok(std::fs::write(path, &token.access_token)?)
}
