//! SessionRequest a session.

#![allow(deprecated)]

use std::marker::PhantomData;
use std::time::SystemTime;

use super::{CallerVerifies, PossessionMode, ProveVerifies, Session};
use crate::prove::Client;
use crate::prove::flows::session::saved_session::{SavedSession, Step};
use crate::prove::operations::MFA;
use crate::prove::types::{MfaRequest, PossessionType};
use crate::transport::Error;

/// A session about to be opened.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until open() is called"]
pub struct SessionRequest<C: PossessionMode> {
    request: MfaRequest,
    step: Step,
    check: PhantomData<C>,
}

impl SessionRequest<ProveVerifies> {
    /// The person is at a desktop and gets a link on the phone, which leads to `final_target_url` in the end.
    pub fn desktop(final_target_url: impl Into<String>) -> Self {
        let request = MfaRequest::new(PossessionType::Desktop).with_final_target_url(final_target_url);
        Self::of(request, Step::MfaDesktop)
    }

    /// The person is on the phone.
    pub fn mobile() -> Self {
        Self::of(MfaRequest::new(PossessionType::Mobile), Step::MfaMobile)
    }

    /// The phone number whose possession is checked. Outside the United States it has to be given; there it may be
    /// found by Mobile Auth.
    pub fn with_phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.request = self.request.with_phone_number(phone_number);
        self
    }

    /// Text of the message, instead of Prove's own.
    pub fn with_sms_message(mut self, text: impl Into<String>) -> Self {
        self.request = self.request.with_sms_message(text);
        self
    }
}

impl SessionRequest<CallerVerifies> {
    /// The caller checks possession itself.
    pub fn none() -> Self {
        Self::of(MfaRequest::new(PossessionType::None), Step::MfaNone)
    }
}

impl<C: PossessionMode> SessionRequest<C> {
    fn of(request: MfaRequest, step: Step) -> Self {
        Self { request, step, check: PhantomData }
    }

    /// The caller's id of this request, for tracing; no personal data.
    pub fn with_client_request_id(mut self, id: impl Into<String>) -> Self {
        self.request = self.request.with_client_request_id(id);
        self
    }

    /// The caller's id of the customer; no personal data.
    pub fn with_client_customer_id(mut self, id: impl Into<String>) -> Self {
        self.request = self.request.with_client_customer_id(id);
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

    /// Opens the session (`POST /v3/mfa`). With Prove's own check a message may go out to the phone.
    ///
    /// # Errors
    ///
    /// [`Error`], as every call; [`Error::Decode`] too if the service's correlation id is no id.
    pub async fn open(self, client: &Client) -> Result<Session<C>, Error> {
        // Taken before sending, so that the session is never thought to live longer than the service thinks.
        let now = SystemTime::now();
        let answer = client.mfa(&self.request).await?;
        let saved = SavedSession::new(self.step, &MFA, &answer, &answer.correlation_id, now, client)?;
        Ok(Session::opened(saved, answer.into_inner().auth_token))
    }
}
