//! GenAuth: a signed call, or one with a cached management token.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, DATE};
use reqwest::{Client, RequestBuilder};
use serde::{Deserialize, Serialize};
use sha1::Sha1;

use crate::Subject;

const KEY_ID: &str = "access-key-id";
const KEY_SECRET: &str = "access-key-secret";

pub fn list_users(base: &str, signed: bool) -> Subject {
    let request: ListUsers =
        serde_json::from_str(include_str!("../../bodies/list_users_request.json")).expect("a request");
    let client = GenAuth { http: super::http(), base: base.to_owned(), signed, token: Mutex::new(None) };
    let state = Arc::new((client, request));
    Box::new(move || {
        let state = Arc::clone(&state);
        Box::pin(async move { state.0.list_users(&state.1).await.expect("a response").list.len() })
    })
}

struct GenAuth {
    http: Client,
    base: String,
    signed: bool,
    token: Mutex<Option<(Token, Instant)>>,
}

#[derive(Clone)]
struct Token {
    authorization: String,
    userpool_id: String,
}

type Error = Box<dyn std::error::Error + Send + Sync>;

impl GenAuth {
    async fn list_users(&self, request: &ListUsers) -> Result<Page, Error> {
        const PATH: &str = "/api/v3/list-users";
        let parameters = request.parameters()?;
        let call = self
            .http
            .post(format!("{}{PATH}", self.base))
            .header(ACCEPT, "application/json")
            .header(CONTENT_TYPE, "application/json")
            .header("x-genauth-lang", "en-US")
            .header("x-genauth-sdk-version", "by-hand:0.0");
        let call = if self.signed { sign(call, PATH, &parameters) } else { self.with_token(call).await? };
        let body = call.body(serde_json::to_vec(request)?).send().await?.error_for_status()?.bytes().await?;
        let envelope: Envelope<Page> = serde_json::from_slice(&body)?;
        if envelope.status_code != 200 {
            return Err(envelope.message.into());
        }
        envelope.data.ok_or_else(|| "no data".into())
    }

    async fn with_token(&self, call: RequestBuilder) -> Result<RequestBuilder, Error> {
        let token = self.token().await?;
        Ok(call.header(AUTHORIZATION, token.authorization).header("x-genauth-userpool-id", token.userpool_id))
    }

    async fn token(&self) -> Result<Token, Error> {
        if let Some((token, until)) = &*self.token.lock().expect("nobody panics with the lock")
            && Instant::now() < *until
        {
            return Ok(token.clone());
        }
        let keys = serde_json::json!({"accessKeyId": KEY_ID, "accessKeySecret": KEY_SECRET});
        let call = self.http.post(format!("{}/api/v3/get-management-token", self.base));
        let call = call.header(CONTENT_TYPE, "application/json").body(keys.to_string());
        let body = call.send().await?.error_for_status()?.bytes().await?;
        let response: Envelope<TokenData> = serde_json::from_slice(&body)?;
        let data = response.data.ok_or("no token")?;
        let payload = URL_SAFE_NO_PAD.decode(data.access_token.split('.').nth(1).ok_or("no JWT")?)?;
        let claims: Claims = serde_json::from_slice(&payload)?;
        let authorization = format!("Bearer {}", data.access_token);
        let token = Token { authorization, userpool_id: claims.scoped_userpool_id };
        let until = Instant::now() + Duration::from_secs(data.expires_in.saturating_sub(60));
        *self.token.lock().expect("nobody panics with the lock") = Some((token.clone(), until));
        Ok(token)
    }
}

/// HMAC-SHA1 over method, headers, path and parameters.
fn sign(call: RequestBuilder, path: &str, parameters: &str) -> RequestBuilder {
    static COUNTER: AtomicU64 = AtomicU64::new(0);
    let now = SystemTime::now();
    let nanoseconds = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_nanos();
    let nonce = format!("{nanoseconds:016x}{:016x}", COUNTER.fetch_add(1, Ordering::Relaxed));
    let date = httpdate::fmt_http_date(now);
    let text = format!(
        "POST\ndate:{date}\nx-genauth-lang:en-US\nx-genauth-sdk-version:by-hand:0.0\n\
         x-genauth-signature-method:HMAC-SHA1\nx-genauth-signature-nonce:{nonce}\n\
         x-genauth-signature-version:1.0\n{path}?{parameters}"
    );
    let mut mac = Hmac::<Sha1>::new_from_slice(KEY_SECRET.as_bytes()).expect("keys of any length are taken");
    mac.update(text.as_bytes());
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    call.header(DATE, date)
        .header("x-genauth-signature-nonce", nonce)
        .header("x-genauth-signature-method", "HMAC-SHA1")
        .header("x-genauth-signature-version", "1.0")
        .header(AUTHORIZATION, format!("GenAuth {KEY_ID}:{signature}"))
}

#[derive(Serialize, Deserialize)]
struct ListUsers {
    #[serde(skip_serializing_if = "Option::is_none")]
    keywords: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<Options>,
}

impl ListUsers {
    /// What is signed: the members in order of their names, nested ones as JSON.
    fn parameters(&self) -> Result<String, Error> {
        let mut parts = Vec::new();
        if let Some(keywords) = &self.keywords {
            parts.push(format!("keywords={keywords}"));
        }
        if let Some(options) = &self.options {
            parts.push(format!("options={}", serde_json::to_string(options)?));
        }
        Ok(parts.join("&"))
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Options {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    fuzzy_search_on: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pagination: Option<Pagination>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    sort: Vec<Sort>,
    #[serde(skip_serializing_if = "Option::is_none")]
    with_custom_data: Option<bool>,
}

#[derive(Serialize, Deserialize)]
struct Pagination {
    page: i64,
    limit: i64,
}

#[derive(Serialize, Deserialize)]
struct Sort {
    field: String,
    order: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Envelope<T> {
    status_code: i64,
    message: String,
    data: Option<T>,
}

#[derive(Deserialize)]
struct TokenData {
    access_token: String,
    expires_in: u64,
}

#[derive(Deserialize)]
struct Claims {
    scoped_userpool_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
struct Page {
    total_count: i64,
    list: Vec<User>,
}

// Everything that the response holds is decoded, and nobody looks at most of it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
struct User {
    user_id: String,
    created_at: String,
    updated_at: String,
    status: String,
    work_status: String,
    external_id: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    phone_country_code: Option<String>,
    username: Option<String>,
    name: Option<String>,
    nickname: Option<String>,
    photo: Option<String>,
    logins_count: Option<i64>,
    last_login: Option<String>,
    last_ip: Option<String>,
    gender: String,
    email_verified: bool,
    phone_verified: bool,
    birthdate: Option<String>,
    country: Option<String>,
    province: Option<String>,
    city: Option<String>,
    address: Option<String>,
    street_address: Option<String>,
    postal_code: Option<String>,
    given_name: Option<String>,
    family_name: Option<String>,
    locale: Option<String>,
    zoneinfo: Option<String>,
    #[serde(default)]
    register_source: Vec<String>,
    user_source_type: String,
    user_source_id: Option<String>,
    last_login_app: Option<String>,
    main_department_id: Option<String>,
    #[serde(default)]
    department_ids: Vec<String>,
    custom_data: Option<serde_json::Value>,
    reset_password_on_next_login: Option<bool>,
    password_security_level: Option<i64>,
}
