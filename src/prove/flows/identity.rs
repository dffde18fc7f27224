//! Identity Manager: a person's enrolment, from enrolling to disenrolling.
//!
//! ```text
//! Enrollment -- enroll --> Identity<Active> -- deactivate --> Identity<Inactive>
//!                                           <-- activate ----
//!                              disenroll              disenroll --> nothing but to enroll again
//! ```
//!
//! ```no_run
//! # async fn example(client: identity_apis::prove::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use identity_apis::prove::flows::identity::{Change, Enrollment};
//!
//! let Change::Done(identity) = Enrollment::new("2001004031").enroll(&client).await? else { return Ok(()) };
//! // Keep `identity.prove_id()`: it is what the person is known by.
//! let Change::Done(silent) = identity.deactivate(&client).await? else { return Ok(()) };
//! let Change::Done(identity) = silent.activate(&client).await? else { return Ok(()) };
//! identity.disenroll(&client).await?;
//! # Ok(())
//! # }
//! ```
//!
//! An enrolment does not expire and has no session: it is kept by its `proveId` (a person's id: keep it as such) and
//! taken up with [`find`].

use std::fmt;
use std::marker::PhantomData;

use super::StepError;
use crate::prove::Client;
use crate::prove::types::{
    ActivateIdentityRequest, CrossDomainIdentityItem, CrossDomainIdentityRequest, DisenrollIdentityQuery,
    EnrollIdentityRequest, GetIdentityQuery, GetIdentityResponse, IdentityAttribute, IdentityDeactivateRequest,
};
use crate::transport::Error;

/// Webhooks tell of changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Active {}

/// Enrolled, but silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inactive {}

/// A person about to be enrolled.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until enroll() is called"]
pub struct Enrollment {
    request: EnrollIdentityRequest,
}

impl Enrollment {
    /// The person with this phone number.
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self { request: EnrollIdentityRequest::new(phone_number) }
    }

    /// The device of a Unify session.
    pub fn with_device_id(mut self, device_id: impl Into<String>) -> Self {
        self.request = self.request.with_device_id(device_id);
        self
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

    /// The caller's id of the person; no personal data.
    pub fn with_client_human_id(mut self, id: impl Into<String>) -> Self {
        self.request = self.request.with_client_human_id(id);
        self
    }

    /// More about the person, by name.
    pub fn with_attributes(mut self, attributes: impl IntoIterator<Item = IdentityAttribute>) -> Self {
        self.request = self.request.with_identity_attributes(attributes);
        self
    }

    /// Enrolls the person (`POST /v3/identity`).
    ///
    /// # Errors
    ///
    /// [`StepError`], with this enrolment. After a timeout or a broken connection the person may be enrolled.
    pub async fn enroll(self, client: &Client) -> Result<Change<Identity<Active>, Self>, StepError<Self>> {
        match client.enroll_identity(&self.request).await {
            Ok(answer) if answer.success => Ok(Change::Done(Identity::of(answer.into_inner().prove_id))),
            Ok(_) => Ok(Change::Refused(self)),
            Err(error) => Err(StepError::new(error, self)),
        }
    }
}

/// What came of a step: the service answers `success` true or false.
#[derive(Debug)]
#[must_use = "the service may have refused"]
pub enum Change<New, Old> {
    /// Done.
    Done(New),
    /// Refused: all is as it was.
    Refused(Old),
}

/// A person who is enrolled: [`Active`] or [`Inactive`].
#[derive(PartialEq, Eq)]
pub struct Identity<S> {
    prove_id: String,
    state: PhantomData<S>,
}

/// An enrolment that was looked up.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Found {
    /// Webhooks tell of changes.
    Active(Identity<Active>),
    /// Enrolled, but silent.
    Inactive(Identity<Inactive>),
    /// The service does not say which: take `Identity::<..>::known` of the one the caller knows it to be.
    Unknown,
}

/// Looks an enrolment up (`GET /v3/identity/{proveId}`).
///
/// # Errors
///
/// [`Error`], as every call; code 8011 if there is none.
pub async fn find(client: &Client, prove_id: impl Into<String>) -> Result<Found, Error> {
    let prove_id = prove_id.into();
    let active = client.get_identity(&prove_id, &GetIdentityQuery::new()).await?.active;
    Ok(match active {
        Some(true) => Found::Active(Identity::of(prove_id)),
        Some(false) => Found::Inactive(Identity::of(prove_id)),
        None => Found::Unknown,
    })
}

impl<S> Identity<S> {
    fn of(prove_id: String) -> Self {
        Self { prove_id, state: PhantomData }
    }

    /// The person's id at Prove.
    #[must_use]
    pub fn prove_id(&self) -> &str {
        &self.prove_id
    }

    /// What the service knows of the enrolment (`GET /v3/identity/{proveId}`).
    ///
    /// # Errors
    ///
    /// [`Error`], as every call; code 8011 if there is none.
    pub async fn get(&self, client: &Client) -> Result<GetIdentityResponse, Error> {
        Ok(client.get_identity(&self.prove_id, &GetIdentityQuery::new()).await?.into_inner())
    }

    /// Ends the enrolment (`DELETE /v3/identity/{proveId}`). Only [enrolling](Enrollment) the person again brings it
    /// back.
    ///
    /// # Errors
    ///
    /// [`StepError`], with this identity. The call may be repeated.
    pub async fn disenroll(self, client: &Client) -> Result<Change<(), Self>, StepError<Self>> {
        match client.disenroll_identity(&self.prove_id, &DisenrollIdentityQuery::new()).await {
            Ok(answer) if answer.success => Ok(Change::Done(())),
            Ok(_) => Ok(Change::Refused(self)),
            Err(error) => Err(StepError::new(error, self)),
        }
    }
}

impl Identity<Active> {
    /// An identity that the caller knows to be enrolled and active. Nothing is sent.
    #[must_use]
    pub fn from_id(prove_id: impl Into<String>) -> Self {
        Self::of(prove_id.into())
    }

    /// Silences the webhooks and keeps the enrolment (`POST /v3/identity/{proveId}/deactivate`).
    ///
    /// # Errors
    ///
    /// [`StepError`], with this identity. The call may be repeated.
    pub async fn deactivate(self, client: &Client) -> Result<Change<Identity<Inactive>, Self>, StepError<Self>> {
        match client.deactivate_identity(&self.prove_id, &IdentityDeactivateRequest::new()).await {
            Ok(answer) if answer.success => Ok(Change::Done(Identity::of(self.prove_id))),
            Ok(_) => Ok(Change::Refused(self)),
            Err(error) => Err(StepError::new(error, self)),
        }
    }

    /// The same person in linked domains (`POST /v3/identity/{identityId}/cross-domain`).
    ///
    /// # Errors
    ///
    /// [`Error`], as every call.
    pub async fn cross_domain(&self, client: &Client) -> Result<Vec<CrossDomainIdentityItem>, Error> {
        let request = CrossDomainIdentityRequest::new();
        Ok(client.get_cross_domain_identities(&self.prove_id, &request).await?.into_inner().identities)
    }
}

impl Identity<Inactive> {
    /// An identity that the caller knows to be enrolled and deactivated. Nothing is sent.
    #[must_use]
    pub fn from_id(prove_id: impl Into<String>) -> Self {
        Self::of(prove_id.into())
    }

    /// Lets the webhooks tell of changes again (`POST /v3/identity/{proveId}/activate`).
    ///
    /// # Errors
    ///
    /// [`StepError`], with this identity. The call may be repeated.
    pub async fn activate(self, client: &Client) -> Result<Change<Identity<Active>, Self>, StepError<Self>> {
        match client.activate_identity(&self.prove_id, &ActivateIdentityRequest::new()).await {
            Ok(answer) if answer.success => Ok(Change::Done(Identity::of(self.prove_id))),
            Ok(_) => Ok(Change::Refused(self)),
            Err(error) => Err(StepError::new(error, self)),
        }
    }
}

/// The person's id is left out.
impl<S> fmt::Debug for Identity<S> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = std::any::type_name::<S>().rsplit("::").next().unwrap_or_default();
        write!(out, "Identity<{state}>([redacted])")
    }
}
