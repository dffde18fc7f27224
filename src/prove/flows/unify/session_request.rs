//! The request that opens a session.

use std::marker::PhantomData;
use std::time::SystemTime;

use super::session::Session;
use super::subject::Subject;
use crate::prove::Client;
use crate::prove::flows::possession::{CallerVerifies, PossessionMode, ProveVerifies};
use crate::prove::flows::request_methods::request_methods;
use crate::prove::flows::session::{SessionState, Step};
use crate::prove::operations::UNIFY;
use crate::prove::types::{PossessionType, UnifyRequest};
use crate::transport::Error;

/// A request that opens a session.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until open() is called"]
pub struct SessionRequest<M: PossessionMode> {
    request: UnifyRequest,
    step: Step,
    mode: PhantomData<M>,
}

impl SessionRequest<ProveVerifies> {
    /// For a person at a desktop, who receives a link on the phone. The flow on the phone ends at `final_target_url`. No key
    /// is used or created.
    pub fn desktop(
        client_request_id: impl Into<String>,
        subject: Subject,
        final_target_url: impl Into<String>,
    ) -> Self {
        let request = UnifyRequest::new(client_request_id, PossessionType::Desktop);
        Self::new(subject.add_to(request.with_final_target_url(final_target_url)), Step::UnifyDesktop)
    }

    /// For a person on the phone. Prove tries the key on the device, then Mobile Auth if the project has it, then a one-time
    /// code by SMS.
    pub fn mobile(client_request_id: impl Into<String>, subject: Subject) -> Self {
        let request = UnifyRequest::new(client_request_id, PossessionType::Mobile);
        Self::new(subject.add_to(request), Step::UnifyMobile)
    }

    /// As [`mobile`](Self::mobile), with the phone number determined by Mobile Auth. United States only, for projects that
    /// have it.
    pub fn mobile_auth(client_request_id: impl Into<String>) -> Self {
        Self::new(UnifyRequest::new(client_request_id, PossessionType::Mobile), Step::UnifyMobile)
    }

    /// Sets the text of the SMS message, in place of Prove's default: at most 160 characters, with `#####` where the code
    /// goes.
    pub fn with_sms_message(mut self, text: impl Into<String>) -> Self {
        self.request = self.request.with_sms_message(text);
        self
    }

    request_methods!(allow_otp_retry);

    /// Enables Mobile Auth for this session. The service treats the property as internal and guarantees nothing about it.
    pub fn enable_mobile_auth(mut self) -> Self {
        self.request = self.request.with_mobile_auth_enabled(true);
        self
    }
}

impl SessionRequest<CallerVerifies> {
    /// For a person on the phone, where the caller verifies possession unless the key on the device suffices. The phone
    /// number may be omitted here: [`bind`](super::CallerVerification::bind) takes it.
    pub fn none(client_request_id: impl Into<String>) -> Self {
        Self::new(UnifyRequest::new(client_request_id, PossessionType::None), Step::UnifyNone)
    }

    /// Sets whose key is expected on the device.
    pub fn with_subject(mut self, subject: Subject) -> Self {
        self.request = subject.add_to(self.request);
        self
    }
}

impl<M: PossessionMode> SessionRequest<M> {
    fn new(request: UnifyRequest, step: Step) -> Self {
        Self { request, step, mode: PhantomData }
    }

    /// Sets the device of an earlier success, whose key is to be used. No effect on a desktop.
    pub fn with_device_id(mut self, device_id: impl Into<String>) -> Self {
        self.request = self.request.with_device_id(device_id);
        self
    }

    /// Binds the key on the device to the number that this session proves. For a second attempt, after a session failed
    /// because the key belongs to another number.
    pub fn rebind(mut self) -> Self {
        self.request = self.request.with_rebind(true);
        self
    }

    /// Also checks the reputation of the number. The evaluation of the result has the findings.
    pub fn check_reputation(mut self) -> Self {
        self.request = self.request.with_check_reputation(true);
        self
    }

    request_methods!(with_client_customer_id, with_client_human_id, with_email_address, with_ip_address);

    /// Opens the session (`POST /v3/unify`). If Prove verifies possession, a message may be sent to the phone.
    ///
    /// # Errors
    ///
    /// [`Error`], as for every call; [`Error::Decode`] also if the correlation id of the response is not valid.
    pub async fn open(self, client: &Client) -> Result<Session<M>, Error> {
        let now = SystemTime::now();
        let response = client.unify(&self.request).await?;
        let state = SessionState::open(self.step, &UNIFY, &response, &response.correlation_id, now, client)?;
        let has_client_human_id = self.request.client_human_id.is_some_and(|id| !id.is_empty());
        let state = state.with_client_human_id(has_client_human_id);
        Ok(Session::new(state.with_auth_token(response.into_inner().auth_token)))
    }
}
