//! `GET /v3/identity/{identityId}` of Prove on reqwest and serde, without tokens, retries, limits or checks.

/// An identity, in part.
#[derive(Debug, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Identity {
    /// The id.
    pub identity_id: Option<String>,
    /// The caller's own id.
    pub client_customer_id: Option<String>,
}

/// Returns an identity.
///
/// # Errors
///
/// If the service is not reached, reports an error, or responds with anything else.
pub async fn identity(client: &reqwest::Client, base: &str, id: &str, request: &str) -> reqwest::Result<Identity> {
    let url = format!("{base}/v3/identity/{id}");
    client.get(url).query(&[("clientRequestId", request)]).send().await?.error_for_status()?.json().await
}
