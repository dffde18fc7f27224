//! Prove: a cached bearer token, one call.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use reqwest::Client;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use serde::{Deserialize, Serialize};

use crate::Subject;

pub fn complete(base: &str) -> Subject {
    let request: CompleteRequest =
        serde_json::from_str(include_str!("../../bodies/complete_request.json")).expect("a request");
    let state = Arc::new((Prove { http: super::http(), base: base.to_owned(), token: Mutex::new(None) }, request));
    Box::new(move || {
        let state = Arc::clone(&state);
        Box::pin(async move {
            let response = state.0.complete(&state.1).await.expect("a response");
            usize::from(response.success) + response.next.len()
        })
    })
}

struct Prove {
    http: Client,
    base: String,
    token: Mutex<Option<(String, Instant)>>,
}

type Error = Box<dyn std::error::Error + Send + Sync>;

impl Prove {
    async fn complete(&self, request: &CompleteRequest) -> Result<CompleteResponse, Error> {
        let body = self
            .http
            .post(format!("{}/v3/complete", self.base))
            .header(AUTHORIZATION, self.token().await?)
            .header(ACCEPT, "application/json")
            .header(CONTENT_TYPE, "application/json")
            .body(serde_json::to_vec(request)?)
            .send()
            .await?
            .error_for_status()?
            .bytes()
            .await?;
        Ok(serde_json::from_slice(&body)?)
    }

    async fn token(&self) -> Result<String, Error> {
        if let Some((token, until)) = &*self.token.lock().expect("nobody panics with the lock")
            && Instant::now() < *until
        {
            return Ok(token.clone());
        }
        let body = self
            .http
            .post(format!("{}/token", self.base))
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body("grant_type=client_credentials&client_id=client-id&client_secret=client-secret")
            .send()
            .await?
            .error_for_status()?
            .bytes()
            .await?;
        let response: Token = serde_json::from_slice(&body)?;
        let token = format!("Bearer {}", response.access_token);
        let until = Instant::now() + Duration::from_secs(response.expires_in.saturating_sub(60));
        *self.token.lock().expect("nobody panics with the lock") = Some((token.clone(), until));
        Ok(token)
    }
}

#[derive(Deserialize)]
struct Token {
    access_token: String,
    expires_in: u64,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct CompleteRequest {
    correlation_id: String,
    individual: Individual,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Individual {
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dob: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ssn: Option<String>,
    #[serde(default)]
    email_addresses: Vec<String>,
    #[serde(default)]
    addresses: Vec<Address>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Address {
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    extended_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
}

// Everything that the response holds is decoded, and nobody looks at most of it.
#[derive(Deserialize)]
#[allow(dead_code)]
struct CompleteResponse {
    success: bool,
    next: BTreeMap<String, String>,
    idv: Option<Idv>,
    kyc: Option<Kyc>,
    evaluation: Option<BTreeMap<String, serde_json::Value>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
struct Idv {
    data_source1: Option<DataSource>,
    data_source2: Option<DataSource>,
    #[serde(rename = "multiCIPConfidence")]
    multi_cip_confidence: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
struct DataSource {
    name: Option<NameScores>,
    address: Option<AddressScores>,
    email: Option<EmailMatch>,
    identifiers: Option<Identifiers>,
    cip_confidence: Option<String>,
    #[serde(default)]
    reason_codes: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
struct NameScores {
    first_name: Option<i64>,
    last_name: Option<i64>,
    name_score: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
struct AddressScores {
    address_score: Option<i64>,
    city: Option<bool>,
    distance: Option<f64>,
    postal_code: Option<bool>,
    region: Option<bool>,
    street: Option<bool>,
    street_number: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
struct EmailMatch {
    email_address: Option<bool>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Identifiers {
    dob: Option<bool>,
    last4: Option<bool>,
    ssn: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
struct Kyc {
    #[serde(default)]
    aml_type_lists: Vec<AmlTypeList>,
    total_hits: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
struct AmlTypeList {
    aml_type: Option<String>,
    #[serde(default)]
    fields: Vec<KycField>,
    list_hits: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct KycField {
    name: Option<String>,
    source: Option<String>,
    value: Option<String>,
}
