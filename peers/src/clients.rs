//! The clients of both services, with the same token on both sides.

#[cfg(feature = "genauth")]
#[allow(deprecated, unused_variables, reason = "retired operations are compared as well, and some take nothing")]
pub mod genauth {
    use crate::input::Input;
    use crate::outcome::{Pair, Running, read_ours, read_theirs};

    include!(concat!(env!("OUT_DIR"), "/genauth.rs"));
}

#[cfg(feature = "prove")]
#[allow(deprecated, unused_variables, reason = "retired operations are compared as well, and some take nothing")]
pub mod prove {
    use crate::input::Input;
    use crate::outcome::{Pair, Running, read_ours, read_theirs};

    include!(concat!(env!("OUT_DIR"), "/prove.rs"));
}

use std::collections::BTreeMap;
use std::error::Error;
use std::time::Duration;

use identity_apis::transport::{AccessToken, RetryPolicy, TokenFuture, TokenProvider};
use identity_apis_sandbox::{GenauthCredentials, ProveCredentials};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use crate::outcome::Pair;

/// Both clients of one caller.
pub struct Clients<T: 'static, O: 'static> {
    pub theirs: T,
    pub ours: O,
    pub pairs: BTreeMap<&'static str, &'static Pair<T, O>>,
}

#[cfg(feature = "prove")]
pub type OfProve = Clients<prove::theirs::Client, prove::ours::Client>;
#[cfg(feature = "genauth")]
pub type OfGenAuth = Clients<genauth::theirs::Client, genauth::ours::Client>;

#[cfg(feature = "prove")]
pub async fn of_prove(url: &str, credentials: &ProveCredentials) -> Result<OfProve, Box<dyn Error>> {
    let form = [
        ("client_id", credentials.client_id.as_str()),
        ("client_secret", &credentials.client_secret),
        ("grant_type", "client_credentials"),
    ];
    let response = reqwest::Client::new().post(format!("{url}/token")).form(&form).send().await?;
    let body: Value = response.error_for_status()?.json().await?;
    let token = body["access_token"].as_str().ok_or("no token")?.to_owned();
    Ok(Clients {
        theirs: prove::theirs::Client::new_with_client(url, authenticated(&token, &[])?),
        ours: prove::ours::Client::builder()
            .base_url(url)
            .allow_plain_http()
            .retry(RetryPolicy::none())
            .token_provider(Given { token, user_pool: None })
            .build()?,
        pairs: prove::PAIRS.iter().map(|pair| (pair.operation, pair)).collect(),
    })
}

#[cfg(feature = "genauth")]
pub async fn of_genauth(url: &str, key: &GenauthCredentials) -> Result<OfGenAuth, Box<dyn Error>> {
    let body = serde_json::json!({"accessKeyId": key.access_key_id, "accessKeySecret": key.access_key_secret});
    let call = reqwest::Client::new().post(format!("{url}/api/v3/get-management-token")).json(&body);
    let body: Value = call.send().await?.error_for_status()?.json().await?;
    let token = body["data"]["access_token"].as_str().ok_or("no token")?.to_owned();
    let pool = key.userpool_id.clone();
    Ok(Clients {
        theirs: genauth::theirs::Client::new_with_client(
            url,
            authenticated(&token, &[("x-genauth-userpool-id", &pool)])?,
        ),
        ours: genauth::ours::Client::builder()
            .base_url(url)
            .allow_plain_http()
            .retry(RetryPolicy::none())
            .token_provider(Given { token, user_pool: Some(pool) })
            .build()?,
        pairs: genauth::PAIRS.iter().map(|pair| (pair.operation, pair)).collect(),
    })
}

/// Progenitor leaves authentication to the HTTP client.
fn authenticated(token: &str, more: &[(&'static str, &str)]) -> Result<reqwest::Client, Box<dyn Error>> {
    let mut headers = HeaderMap::new();
    headers.insert(reqwest::header::AUTHORIZATION, HeaderValue::from_str(&format!("Bearer {token}"))?);
    for (name, value) in more {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_str(value)?);
    }
    Ok(reqwest::Client::builder().default_headers(headers).build()?)
}

/// The same token for our client.
struct Given {
    token: String,
    user_pool: Option<String>,
}

impl TokenProvider for Given {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            let token = AccessToken::new(self.token.clone()).expires_in(Duration::from_secs(3600));
            Ok(match &self.user_pool {
                Some(pool) => token.for_user_pool(pool.clone()),
                None => token,
            })
        })
    }
}
