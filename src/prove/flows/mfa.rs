//! MFA (legacy, 2025-02-18 to 2025-04-04; Unify took its place).
//!
//! A session is opened for a desktop or mobile check by Prove, or with `possessionType=none`, where the caller checks
//! possession itself. Only the latter lets a phone number go with a later call, and its opening must not carry one:
//!
//! ```no_run
//! # async fn example(client: identity_apis::prove::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use identity_apis::prove::flows::mfa::{self, Status};
//!
//! let session = mfa::Opening::none().open(&client).await?;
//! if let Status::PossessionRequired = session.status(&client).await? {
//!     // The caller's own check has passed: now the number may be given.
//!     match session.status_with_phone(&client, "2001004014").await? {
//!         Status::Verified { phone_number } => println!("verified, number given: {}", phone_number.is_some()),
//!         other => println!("{other:?}"),
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A session opened for Prove's own check has no such step:
//!
//! ```compile_fail,E0599
//! # async fn example(client: identity_apis::prove::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use identity_apis::prove::flows::mfa;
//!
//! let session = mfa::Opening::mobile().with_phone_number("2001004014").open(&client).await?;
//! session.status_with_phone(&client, "2001004014").await?;
//! # Ok(())
//! # }
//! ```

#![allow(deprecated)]

use std::fmt;
use std::marker::PhantomData;

use crate::prove::Client;
use crate::prove::types::{MfaBindRequest, MfaRequest, MfaResponse, MfaStatusRequest, MfaSuccess, PossessionType};
use crate::transport::{Error, Secret};

/// Prove checks possession: the opening may carry a phone number, later calls never do.
#[derive(Debug, Clone, Copy)]
pub enum ProveChecks {}

/// The caller checks possession (`possessionType=none`): the opening carries no phone number, a later call does.
#[derive(Debug, Clone, Copy)]
pub enum CallerChecks {}

/// A session about to be opened.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until open() is called"]
pub struct Opening<Check> {
    request: MfaRequest,
    check: PhantomData<Check>,
}

impl Opening<ProveChecks> {
    /// The person is at a desktop and gets a link on the phone, which leads to `final_target_url` in the end.
    pub fn desktop(final_target_url: impl Into<String>) -> Self {
        Self::of(MfaRequest::new(PossessionType::Desktop).with_final_target_url(final_target_url))
    }

    /// The person is on the phone.
    pub fn mobile() -> Self {
        Self::of(MfaRequest::new(PossessionType::Mobile))
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

impl Opening<CallerChecks> {
    /// The caller checks possession itself.
    pub fn none() -> Self {
        Self::of(MfaRequest::new(PossessionType::None))
    }
}

impl<Check> Opening<Check> {
    fn of(request: MfaRequest) -> Self {
        Self { request, check: PhantomData }
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

    /// Opens the session (`POST /v3/mfa`). With Prove's own check a message may go out to the phone.
    ///
    /// # Errors
    ///
    /// [`Error`], as every call.
    pub async fn open(self, client: &Client) -> Result<Session<Check>, Error> {
        let answer = client.mfa(&self.request).await?.into_inner();
        Ok(Session::new(self.request.possession_type, answer))
    }
}

/// An open session.
pub struct Session<Check> {
    possession: PossessionType,
    correlation_id: String,
    auth_token: Option<Secret>,
    check: PhantomData<Check>,
}

impl<Check> Session<Check> {
    fn new(possession: PossessionType, answer: MfaResponse) -> Self {
        Self {
            possession,
            correlation_id: answer.correlation_id,
            auth_token: answer.auth_token.map(Secret::from),
            check: PhantomData,
        }
    }

    /// The session's id; it lives for 15 minutes.
    #[must_use]
    pub fn correlation_id(&self) -> &str {
        &self.correlation_id
    }

    /// The token for Prove's SDK on the person's device: hand it over, keep it nowhere.
    #[must_use]
    pub fn auth_token(&self) -> Option<&Secret> {
        self.auth_token.as_ref()
    }

    /// Asks how the session stands (`POST /v3/mfa-status`).
    ///
    /// # Errors
    ///
    /// [`Error`], as every call.
    pub async fn status(&self, client: &Client) -> Result<Status, Error> {
        self.ask(client, MfaStatusRequest::new().with_correlation_id(&self.correlation_id)).await
    }

    async fn ask(&self, client: &Client, request: MfaStatusRequest) -> Result<Status, Error> {
        let answer = client.mfa_status(&request).in_session(self.possession.clone()).await?.into_inner();
        Ok(Status::of(answer.success, answer.phone_number))
    }
}

impl Session<CallerChecks> {
    /// Gives the number whose possession the caller has checked, and asks how the session stands
    /// (`POST /v3/mfa-status`, the third call). Only after the caller's own check has passed.
    ///
    /// # Errors
    ///
    /// [`Error`], as every call.
    pub async fn status_with_phone(&self, client: &Client, phone_number: impl Into<String>) -> Result<Status, Error> {
        let request = MfaStatusRequest::new().with_correlation_id(&self.correlation_id).with_phone_number(phone_number);
        self.ask(client, request).await
    }

    /// Binds the number whose possession the caller has checked (`POST /v3/mfa-bind`, from March 2025). Only after
    /// the caller's own check has passed.
    ///
    /// # Errors
    ///
    /// [`Error`], as every call.
    pub async fn bind(&self, client: &Client, phone_number: impl Into<String>) -> Result<Status, Error> {
        let request = MfaBindRequest::new().with_correlation_id(&self.correlation_id).with_phone_number(phone_number);
        let answer = client.mfa_bind(&request).in_session(self.possession.clone()).await?.into_inner();
        Ok(Status::of(answer.success, answer.phone_number))
    }
}

/// The token is left out.
impl<Check> fmt::Debug for Session<Check> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Session")
            .field("possession", &self.possession)
            .field("correlation_id", &self.correlation_id)
            .finish_non_exhaustive()
    }
}

/// How a session stands. Only [`Verified`](Self::Verified) means that possession is proven.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    /// The person has not finished: ask again later.
    Pending,
    /// Possession is proven.
    Verified {
        /// The number, where the service names it.
        phone_number: Option<String>,
    },
    /// Refused; the session is over.
    Failed,
    /// The device has no usable key: check possession yourself, then give the number.
    PossessionRequired,
    /// A word that this version does not know. It is no success.
    Unknown(String),
}

impl Status {
    fn of(success: MfaSuccess, phone_number: Option<String>) -> Self {
        match success {
            MfaSuccess::True => Self::Verified { phone_number },
            MfaSuccess::False => Self::Failed,
            MfaSuccess::Pending => Self::Pending,
            MfaSuccess::PossessionRequired => Self::PossessionRequired,
            // Upstream's samples have this word in every answer, the opening's included: it proves nothing.
            MfaSuccess::Success => Self::Unknown(success.as_str().to_owned()),
            MfaSuccess::Unknown(word) => Self::Unknown(word),
        }
    }
}

/// The number is left out.
impl fmt::Debug for Status {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pending => out.write_str("Pending"),
            Self::Verified { .. } => out.write_str("Verified"),
            Self::Failed => out.write_str("Failed"),
            Self::PossessionRequired => out.write_str("PossessionRequired"),
            Self::Unknown(word) => out.debug_tuple("Unknown").field(word).finish(),
        }
    }
}
