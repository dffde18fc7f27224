//! SessionRequest a session.

use std::fmt;
use std::marker::PhantomData;
use std::time::SystemTime;

use super::{CallerVerifies, PossessionMode, ProveVerifies, Session};
use crate::prove::Client;
use crate::prove::flows::session::saved_session::{SavedSession, Step};
use crate::prove::operations::UNIFY;
use crate::prove::types::{PossessionType, UnifyRequest};
use crate::transport::Error;

/// A session about to be opened.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until open() is called"]
pub struct SessionRequest<C: PossessionMode> {
    request: UnifyRequest,
    step: Step,
    check: PhantomData<C>,
}

impl SessionRequest<ProveVerifies> {
    /// The person is at a desktop and gets a link on the phone, which leads to `final_target_url` in the end. No key is
    /// used and none is made.
    pub fn desktop(
        client_request_id: impl Into<String>,
        subject: Subject,
        final_target_url: impl Into<String>,
    ) -> Self {
        let request = UnifyRequest::new(client_request_id, PossessionType::Desktop);
        Self::of(subject.fill(request.with_final_target_url(final_target_url)), Step::UnifyDesktop)
    }

    /// The person is on the phone: its key is tried, then Mobile Auth if the project has it, then a code by message.
    pub fn mobile(client_request_id: impl Into<String>, subject: Subject) -> Self {
        let request = UnifyRequest::new(client_request_id, PossessionType::Mobile);
        Self::of(subject.fill(request), Step::UnifyMobile)
    }

    /// As [`mobile`](Self::mobile), where Mobile Auth finds the number: in the United States, for projects that have
    /// it.
    pub fn mobile_auth(client_request_id: impl Into<String>) -> Self {
        Self::of(UnifyRequest::new(client_request_id, PossessionType::Mobile), Step::UnifyMobile)
    }

    /// Text of the message, instead of Prove's own; at most 160 characters, with `#####` where the code goes.
    pub fn with_sms_message(mut self, text: impl Into<String>) -> Self {
        self.request = self.request.with_sms_message(text);
        self
    }

    /// Lets the person enter a code up to three times, if the SDK on the device is coded for it.
    pub fn allow_otp_retry(mut self) -> Self {
        self.request = self.request.with_allow_otp_retry(true);
        self
    }

    /// Switches Mobile Auth on for this session. Internal to the service: nothing is promised about it.
    pub fn enable_mobile_auth(mut self) -> Self {
        self.request = self.request.with_mobile_auth_enabled(true);
        self
    }
}

impl SessionRequest<CallerVerifies> {
    /// The person is on the phone, and the caller checks possession unless the key on the device will do. The number
    /// may be left out: it is given to [`bind`](super::CallerVerification::bind).
    pub fn none(client_request_id: impl Into<String>) -> Self {
        Self::of(UnifyRequest::new(client_request_id, PossessionType::None), Step::UnifyNone)
    }

    /// Whose key is expected on the device.
    pub fn with_subject(mut self, subject: Subject) -> Self {
        self.request = subject.fill(self.request);
        self
    }
}

impl<C: PossessionMode> SessionRequest<C> {
    fn of(request: UnifyRequest, step: Step) -> Self {
        Self { request, step, check: PhantomData }
    }

    /// The device of an earlier success, whose key is to be used. Without effect on a desktop.
    pub fn with_device_id(mut self, device_id: impl Into<String>) -> Self {
        self.request = self.request.with_device_id(device_id);
        self
    }

    /// Ties the key on the device to the number that is proven now: for a second try, after a session failed because
    /// the key belongs to another number.
    pub fn rebind(mut self) -> Self {
        self.request = self.request.with_rebind(true);
        self
    }

    /// Checks the number's reputation too; what comes of it is in the evaluation.
    pub fn check_reputation(mut self) -> Self {
        self.request = self.request.with_check_reputation(true);
        self
    }

    /// The caller's id of the customer; no personal data.
    pub fn with_client_customer_id(mut self, id: impl Into<String>) -> Self {
        self.request = self.request.with_client_customer_id(id);
        self
    }

    /// The caller's id of the person; no personal data.
    pub fn with_client_human_id(mut self, id: impl Into<String>) -> Self {
        self.request = self.request.with_client_human_id(id);
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

    /// Opens the session (`POST /v3/unify`). With Prove's own check a message may go out to the phone.
    ///
    /// # Errors
    ///
    /// [`Error`], as every call; [`Error::Decode`] too if the service's correlation id is no id.
    pub async fn open(self, client: &Client) -> Result<Session<C>, Error> {
        // Taken before sending, so that the session is never thought to live longer than the service thinks.
        let now = SystemTime::now();
        let response = client.unify(&self.request).await?;
        let saved = SavedSession::new(self.step, &UNIFY, &response, &response.correlation_id, now, client)?;
        let names_human = self.request.client_human_id.is_some_and(|id| !id.is_empty());
        Ok(Session::opened(saved.with_client_human_id(names_human), response.into_inner().auth_token))
    }
}

/// Whose possession is checked: of a number, or of the number of a person known to Prove.
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct Subject(Kind);

#[derive(Clone, PartialEq, Eq)]
enum Kind {
    PhoneNumber(String),
    ProveId(String),
}

impl Subject {
    /// This phone number: `+` and country code, which may be left out in North America.
    pub fn phone_number(number: impl Into<String>) -> Self {
        Self(Kind::PhoneNumber(number.into()))
    }

    /// The number of this person, whose id came with an earlier success.
    pub fn prove_id(id: impl Into<String>) -> Self {
        Self(Kind::ProveId(id.into()))
    }

    fn fill(self, request: UnifyRequest) -> UnifyRequest {
        match self.0 {
            Kind::PhoneNumber(number) => request.with_phone_number(number),
            Kind::ProveId(id) => request.with_prove_id(id),
        }
    }
}

/// Number and id are left out.
impl fmt::Debug for Subject {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self.0 {
            Kind::PhoneNumber(_) => "Subject::phone_number([redacted])",
            Kind::ProveId(_) => "Subject::prove_id([redacted])",
        })
    }
}
