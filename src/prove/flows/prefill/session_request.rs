//! Starting a flow.

use std::time::SystemTime;

use super::Session;
use crate::prove::Client;
use crate::prove::flows::session::saved_session::{SavedSession, Step};
use crate::prove::operations::START;
use crate::prove::types::{FlowType, StartRequest};
use crate::transport::Error;

/// A flow about to be started.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until start() is called"]
pub struct SessionRequest {
    request: StartRequest,
}

impl SessionRequest {
    /// The person is at a desktop and gets a link on the phone, which leads to `final_target_url` in the end.
    pub fn desktop(final_target_url: impl Into<String>, phone_number: impl Into<String>) -> Self {
        let request = StartRequest::new(FlowType::Desktop).with_final_target_url(final_target_url);
        Self { request: request.with_phone_number(phone_number) }
    }

    /// The person is on the phone.
    pub fn mobile(phone_number: impl Into<String>) -> Self {
        Self { request: StartRequest::new(FlowType::Mobile).with_phone_number(phone_number) }
    }

    /// The person is on the phone, and Mobile Auth finds its number: for projects that have it. The number comes with
    /// [`Validated::Passed`](super::Validated::Passed).
    pub fn mobile_auth() -> Self {
        Self { request: StartRequest::new(FlowType::Mobile) }
    }

    /// Birth date, as an early answer to the challenge. Better left to the challenge: the service tries with the
    /// number alone first.
    pub fn with_dob(mut self, dob: impl Into<String>) -> Self {
        self.request = self.request.with_dob(dob);
        self
    }

    /// Social security number, all nine digits or the last four, as an early answer to the challenge. Better left to
    /// the challenge: the service tries with the number alone first.
    pub fn with_ssn(mut self, ssn: impl Into<String>) -> Self {
        self.request = self.request.with_ssn(ssn);
        self
    }

    /// E-mail address of the person.
    pub fn with_email_address(mut self, address: impl Into<String>) -> Self {
        self.request = self.request.with_email_address(address);
        self
    }

    /// IP address of the person.
    pub fn with_ip_address(mut self, address: impl Into<String>) -> Self {
        self.request = self.request.with_ip_address(address);
        self
    }

    /// Text of the message, instead of Prove's own; at most 160 characters, with `####` where code or link goes.
    pub fn with_sms_message(mut self, text: impl Into<String>) -> Self {
        self.request = self.request.with_sms_message(text);
        self
    }

    /// Lets the person enter a code up to three times, if the SDK on the device is coded for it.
    pub fn allow_otp_retry(mut self) -> Self {
        self.request = self.request.with_allow_otp_retry(true);
        self
    }

    /// Starts the flow (`POST /v3/start`). A message may go out to the phone.
    ///
    /// # Errors
    ///
    /// [`Error`], as every call; [`Error::Decode`] too if the service's correlation id is no id.
    pub async fn start(self, client: &Client) -> Result<Session, Error> {
        // Taken before sending, so that the session is never thought to live longer than the service thinks.
        let now = SystemTime::now();
        let answer = client.start(&self.request).await?;
        let saved = SavedSession::new(Step::PrefillValidate, &START, &answer, &answer.correlation_id, now, client)?;
        Ok(Session::opened(saved, Some(answer.into_inner().auth_token)))
    }
}
