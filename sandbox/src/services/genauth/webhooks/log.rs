//! The log of webhook calls.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::form;
use crate::model::genauth::user_pool::State;
use crate::services::genauth::audit_logs::log_timestamp;
use crate::services::genauth::call::{Call, text};
use crate::services::genauth::operations::Outcome;
use crate::services::genauth::paging::page;
use crate::webhooks::{AttemptReport, MediaType, WebhookRequest};

/// Log entries that are kept; the oldest are forgotten first.
const KEPT: usize = 1_000;

/// Bytes of a request's body that an entry has. What is longer is shown as the text of its beginning.
const BODY: usize = 16 * 1024;

/// Calls that were made, one entry for each attempt, newest last.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct WebhookLog {
    entries: VecDeque<Value>,
}

impl WebhookLog {
    pub(crate) fn add(&mut self, webhook: &str, dispatch: &WebhookRequest, report: &AttemptReport, at: u64) {
        if self.entries.len() >= KEPT {
            self.entries.pop_front();
        }
        self.entries.push_back(json!({
            "webhookId": webhook,
            "eventName": dispatch.event,
            "requestBody": request_body(dispatch),
            "requestHeaders": members(&report.request_headers),
            "responseBody": response_body(report),
            "responseHeaders": members(&report.response_headers),
            "responseStatusCode": report.status.unwrap_or_default(),
            "success": report.is_success(),
            "errorMessage": error(report),
            "timestamp": log_timestamp(at),
        }));
    }
}

/// Newest first; of a webhook that does not exist there are none.
pub(crate) fn list(call: &Call<'_>, state: &mut State) -> Outcome {
    let of = |entry: &&Value| text(entry, "webhookId") == call.text("webhookId");
    let found: Vec<&Value> = state.webhook_log.entries.iter().rev().filter(of).collect();
    Ok(page(call, &found, |entry| (*entry).clone()))
}

/// The body of a receiver's response: JSON if it is, else its text.
pub(crate) fn response_body(report: &AttemptReport) -> Value {
    match report.response_body.as_str() {
        "" => json!({}),
        body => serde_json::from_str(body).unwrap_or_else(|_| body.into()),
    }
}

fn request_body(dispatch: &WebhookRequest) -> Value {
    let body = &dispatch.body;
    if body.len() > BODY {
        let end = (0..=BODY).rev().find(|end| body.is_char_boundary(*end)).unwrap_or_default();
        return body.get(..end).unwrap_or_default().into();
    }
    match dispatch.media_type {
        MediaType::Json => serde_json::from_str(body).unwrap_or_default(),
        MediaType::Form => form::pairs(body).into_iter().map(|(name, value)| (name, Value::from(value))).collect(),
    }
}

fn members(pairs: &[(String, String)]) -> Map<String, Value> {
    pairs.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect()
}

fn error(report: &AttemptReport) -> String {
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
    fn log_is_bounded() {
        let long = format!("\"{}\"", "é".repeat(BODY));
        let mut dispatch = WebhookRequest {
            source: Source::GenauthWebhook { id: "w".to_owned(), is_manual: false },
            event: "test".to_owned(),
            url: String::new(),
            media_type: MediaType::Json,
            body: "{}".to_owned(),
            auth: Auth::None,
            headers: Vec::new(),
            retry: Retry::NONE,
        };
        let mut log = WebhookLog::default();
        for _ in 0..KEPT {
            log.add("w", &dispatch, &AttemptReport::from_error("gone"), 0);
        }
        dispatch.body = long;
        log.add("w", &dispatch, &AttemptReport { status: Some(500), ..AttemptReport::default() }, 0);
        let last = &log.entries[KEPT - 1];
        assert_eq!((log.entries.len(), &log.entries[0]["errorMessage"]), (KEPT, &json!("gone")));
        assert_eq!(last["requestBody"].as_str().expect("text").len(), BODY - 1);
        assert_eq!((&last["responseStatusCode"], &last["success"]), (&json!(500), &json!(false)));
    }
}
