//! The request that opens a session.

#![allow(deprecated)]

use std::marker::PhantomData;
use std::time::SystemTime;

use super::session::Session;
use crate::prove::Client;
use crate::prove::flows::possession::{CallerVerifies, PossessionMode, ProveVerifies};
use crate::prove::flows::request_methods::request_methods;
use crate::prove::flows::session::{SessionState, Step};
use crate::prove::operations::MFA;
use crate::prove::types::{MfaRequest, PossessionType};
use crate::transport::Error;

/// A request that opens a session.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until open() is called"]
pub struct SessionRequest<M: PossessionMode> {
    request: MfaRequest,
    step: Step,
    mode: PhantomData<M>,
}

impl SessionRequest<ProveVerifies> {
    /// For a person at a desktop, who receives a link on the phone. The flow on the phone ends at `final_target_url`.
    pub fn desktop(final_target_url: impl Into<String>) -> Self {
        let request = MfaRequest::new(PossessionType::Desktop).with_final_target_url(final_target_url);
        Self::new(request, Step::MfaDesktop)
    }

    /// For a person on the phone.
    pub fn mobile() -> Self {
        Self::new(MfaRequest::new(PossessionType::Mobile), Step::MfaMobile)
    }

    /// Sets the phone number whose possession is verified. Required outside the United States; inside, Mobile Auth can
    /// determine it.
    pub fn with_phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.request = self.request.with_phone_number(phone_number);
        self
    }

    /// Sets the text of the SMS message, in place of Prove's default.
    pub fn with_sms_message(mut self, text: impl Into<String>) -> Self {
        self.request = self.request.with_sms_message(text);
        self
    }
}

impl SessionRequest<CallerVerifies> {
    /// For a session in which the caller verifies possession.
    pub fn none() -> Self {
        Self::new(MfaRequest::new(PossessionType::None), Step::MfaNone)
    }
}

impl<M: PossessionMode> SessionRequest<M> {
    fn new(request: MfaRequest, step: Step) -> Self {
        Self { request, step, mode: PhantomData }
    }

    request_methods!(with_client_request_id, with_client_customer_id, with_email_address, with_ip_address);

    /// Opens the session (`POST /v3/mfa`). If Prove verifies possession, a message may be sent to the phone.
    ///
    /// # Errors
    ///
    /// [`Error`], as for every call; [`Error::Decode`] also if the correlation id of the response is not valid.
    pub async fn open(self, client: &Client) -> Result<Session<M>, Error> {
        let now = SystemTime::now();
        let response = client.mfa(&self.request).await?;
        let state = SessionState::open(self.step, &MFA, &response, &response.correlation_id, now, client)?;
        Ok(Session::new(state.with_auth_token(response.into_inner().auth_token)))
    }
}
