//! The log of webhook calls.

use serde_json::{Map, Value, json};

use crate::form;
use crate::model::genauth::timestamps::log_timestamp;
use crate::model::genauth::user_pool::UserPool;
use crate::services::genauth::call::Call;
use crate::services::genauth::handler::HandlerResult;
use crate::services::genauth::paging::page;
use crate::services::genauth::properties::text;
use crate::webhooks::{AttemptReport, MediaType, WebhookRequest};

/// Returns the log entry of an attempt, as the document describes it.
pub(crate) fn log_entry(webhook: &str, request: &WebhookRequest, report: &AttemptReport, at: u64) -> Value {
    json!({
        "webhookId": webhook,
        "eventName": request.event,
        "requestBody": request_body_view(request),
        "requestHeaders": headers_view(&report.request_headers),
        "responseBody": response_body(report),
        "responseHeaders": headers_view(&report.response_headers),
        "responseStatusCode": report.status.unwrap_or_default(),
        "success": report.is_success(),
        "errorMessage": error_message(report),
        "timestamp": log_timestamp(at),
    })
}

/// Maximum size of a request body in an entry, in bytes. A longer one is a string with its beginning.
const MAX_BODY_BYTES: usize = 16 * 1024;

/// Lists the entries of a webhook, newest first; an unknown webhook has none.
pub(crate) fn list(call: &Call<'_>, pool: &mut UserPool) -> HandlerResult {
    let of = |entry: &&Value| text(entry, "webhookId") == call.text("webhookId");
    let found: Vec<&Value> = pool.webhook_log.entries().rev().filter(of).collect();
    Ok(page(call, &found, |entry| (*entry).clone()))
}

/// Returns the body of a receiver's response: parsed if it is JSON, else as a string.
pub(crate) fn response_body(report: &AttemptReport) -> Value {
    match report.response_body.as_str() {
        "" => json!({}),
        body => serde_json::from_str(body).unwrap_or_else(|_| body.into()),
    }
}

fn request_body_view(request: &WebhookRequest) -> Value {
    let body = &request.body;
    if body.len() > MAX_BODY_BYTES {
        let end = (0..=MAX_BODY_BYTES).rev().find(|end| body.is_char_boundary(*end)).unwrap_or_default();
        return body.get(..end).unwrap_or_default().into();
    }
    match request.media_type {
        MediaType::Json => serde_json::from_str(body).unwrap_or_default(),
        MediaType::Form => form::pairs(body).into_iter().map(|(name, value)| (name, Value::from(value))).collect(),
    }
}

fn headers_view(pairs: &[(String, String)]) -> Map<String, Value> {
    pairs.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect()
}

fn error_message(report: &AttemptReport) -> String {
    match (&report.error, report.status) {
        (Some(error), _) => error.clone(),
        (None, Some(status)) if !report.is_success() => format!("the receiver has responded with status {status}"),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::webhooks::{Auth, Retry, Source};

    #[test]
    fn webhook_log_entry_bounds_the_request_body() {
        let long = format!("\"{}\"", "é".repeat(MAX_BODY_BYTES));
        let mut request = WebhookRequest {
            source: Source::GenauthWebhook { id: "w".to_owned(), is_manual: false },
            event: "test".to_owned(),
            url: String::new(),
            media_type: MediaType::Json,
            body: "{}".to_owned(),
            auth: Auth::None,
            headers: Vec::new(),
            retry: Retry::NONE,
        };
        assert_eq!(log_entry("w", &request, &AttemptReport::from_error("gone"), 0)["errorMessage"], "gone");
        request.body = long;
        let entry = log_entry("w", &request, &AttemptReport { status: Some(500), ..AttemptReport::default() }, 0);
        assert_eq!(entry["requestBody"].as_str().expect("text").len(), MAX_BODY_BYTES - 1);
        assert_eq!((&entry["responseStatusCode"], &entry["success"]), (&json!(500), &json!(false)));
    }
}
