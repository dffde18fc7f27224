//! The request that starts a flow.

use std::time::SystemTime;

use super::session::Session;
use crate::prove::Client;
use crate::prove::flows::request_methods::request_methods;
use crate::prove::flows::session::{SessionState, Step};
use crate::prove::operations::START;
use crate::prove::types::{FlowType, StartRequest};
use crate::transport::Error;

/// A request that starts a flow.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until start() is called"]
pub struct SessionRequest {
    request: StartRequest,
}

impl SessionRequest {
    /// For a person at a desktop, who receives a link on the phone. The flow on the phone ends at `final_target_url`.
    pub fn desktop(final_target_url: impl Into<String>, phone_number: impl Into<String>) -> Self {
        let request = StartRequest::new(FlowType::Desktop).with_final_target_url(final_target_url);
        Self { request: request.with_phone_number(phone_number) }
    }

    /// For a person on the phone.
    pub fn mobile(phone_number: impl Into<String>) -> Self {
        Self { request: StartRequest::new(FlowType::Mobile).with_phone_number(phone_number) }
    }

    /// For a person on the phone whose number Mobile Auth determines, in projects that have it.
    /// [`Validated::Passed`](super::Validated::Passed) has the number.
    pub fn mobile_auth() -> Self {
        Self { request: StartRequest::new(FlowType::Mobile) }
    }

    /// Sets the birth date as an early answer to the challenge. Prefer to answer the challenge itself: the service tries
    /// with the phone number alone first.
    pub fn with_dob(mut self, dob: impl Into<String>) -> Self {
        self.request = self.request.with_dob(dob);
        self
    }

    /// Sets the social security number, all nine digits or the last four, as an early answer to the challenge. Prefer to
    /// answer the challenge itself: the service tries with the phone number alone first.
    pub fn with_ssn(mut self, ssn: impl Into<String>) -> Self {
        self.request = self.request.with_ssn(ssn);
        self
    }

    /// Sets the text of the SMS message, in place of Prove's default: at most 160 characters, with `####` where the code or
    /// link goes.
    pub fn with_sms_message(mut self, text: impl Into<String>) -> Self {
        self.request = self.request.with_sms_message(text);
        self
    }

    request_methods!(with_email_address, with_ip_address, allow_otp_retry);

    /// Starts the flow (`POST /v3/start`). A message may be sent to the phone.
    ///
    /// # Errors
    ///
    /// [`Error`], as for every call; [`Error::Decode`] also if the correlation id of the response is not valid.
    pub async fn start(self, client: &Client) -> Result<Session, Error> {
        let now = SystemTime::now();
        let response = client.start(&self.request).await?;
        let state =
            SessionState::open(Step::PrefillValidate, &START, &response, &response.correlation_id, now, client)?;
        Ok(Session::new(state.with_auth_token(Some(response.into_inner().auth_token))))
    }
}
