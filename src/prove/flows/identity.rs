//! Identity Manager: a person's enrollment, from enrolling to disenrolling.
//!
//! ```text
//! Enrollment -- enroll --> Identity<Active> -- deactivate --> Identity<Inactive>
//!                                           <-- activate ----
//!                              disenroll              disenroll --> gone; only enrolling again restores it
//! ```
//!
//! ```no_run
//! # async fn example(client: identity_apis::prove::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use identity_apis::prove::flows::identity::{Change, Enrollment};
//!
//! let Change::Done(identity) = Enrollment::new("2001004031").enroll(&client).await? else { return Ok(()) };
//! // Store `identity.prove_id()`: it identifies the person from now on.
//! let Change::Done(inactive) = identity.deactivate(&client).await? else { return Ok(()) };
//! let Change::Done(identity) = inactive.activate(&client).await? else { return Ok(()) };
//! identity.disenroll(&client).await?;
//! # Ok(())
//! # }
//! ```
//!
//! An enrollment does not expire and has no session. It is identified by its `proveId` (personal data: store it as such) and
//! looked up with [`find`].

use std::fmt;
use std::marker::PhantomData;

use super::request_methods::request_methods;
use super::step_error::StepError;
use crate::prove::Client;
use crate::prove::types::{
    ActivateIdentityRequest, CrossDomainIdentityItem, CrossDomainIdentityRequest, DisenrollIdentityQuery,
    EnrollIdentityRequest, GetIdentityQuery, GetIdentityResponse, IdentityAttribute, IdentityDeactivateRequest,
};
use crate::transport::Error;

/// Typestate: enrolled, and webhooks report changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Active {}

/// Typestate: enrolled, and webhooks are silenced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inactive {}

/// A request that enrolls a person.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until enroll() is called"]
pub struct Enrollment {
    request: EnrollIdentityRequest,
}

impl Enrollment {
    /// Creates a request for the person with this phone number.
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self { request: EnrollIdentityRequest::new(phone_number) }
    }

    request_methods!(
        with_device_id,
        with_client_request_id,
        with_client_customer_id,
        with_client_human_id,
        with_attributes,
    );

    /// Enrolls the person (`POST /v3/identity`).
    ///
    /// # Errors
    ///
    /// [`StepError`] with this request. After a timeout or a broken connection the person may be enrolled.
    pub async fn enroll(self, client: &Client) -> Result<Change<Identity<Active>, Self>, StepError<Self>> {
        match client.enroll_identity(&self.request).await {
            Ok(response) if response.success => Ok(Change::Done(Identity::new(response.into_inner().prove_id))),
            Ok(_) => Ok(Change::Refused(self)),
            Err(error) => Err(StepError::new(error, self)),
        }
    }
}

/// The result of a change: the service responds with `success` true or false.
#[derive(Debug)]
#[must_use = "the service may have refused the change"]
pub enum Change<New, Old> {
    /// The service made the change.
    Done(New),
    /// The service refused the change; nothing is different.
    Refused(Old),
}

/// An enrolled person, [`Active`] or [`Inactive`].
#[derive(PartialEq, Eq)]
pub struct Identity<S> {
    prove_id: String,
    state: PhantomData<S>,
}

/// The result of looking up an enrollment.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Found {
    /// Enrolled, and webhooks report changes.
    Active(Identity<Active>),
    /// Enrolled, and webhooks are silenced.
    Inactive(Identity<Inactive>),
    /// Enrolled, but the response does not state whether webhooks are silenced. Use `Identity::<..>::from_id` with the state
    /// that the caller knows.
    Unknown,
}

/// Looks up an enrollment (`GET /v3/identity/{proveId}`).
///
/// # Errors
///
/// [`Error`], as for every call; code 8011 if there is no such enrollment.
pub async fn find(client: &Client, prove_id: impl Into<String>) -> Result<Found, Error> {
    let prove_id = prove_id.into();
    let active = client.get_identity(&prove_id, &GetIdentityQuery::new()).await?.active;
    Ok(match active {
        Some(true) => Found::Active(Identity::new(prove_id)),
        Some(false) => Found::Inactive(Identity::new(prove_id)),
        None => Found::Unknown,
    })
}

impl<S> Identity<S> {
    fn new(prove_id: String) -> Self {
        Self { prove_id, state: PhantomData }
    }

    /// Returns Prove's id of the person.
    #[must_use]
    pub fn prove_id(&self) -> &str {
        &self.prove_id
    }

    /// Returns the enrollment as the service has it (`GET /v3/identity/{proveId}`).
    ///
    /// # Errors
    ///
    /// [`Error`], as for every call; code 8011 if there is no such enrollment.
    pub async fn get(&self, client: &Client) -> Result<GetIdentityResponse, Error> {
        Ok(client.get_identity(&self.prove_id, &GetIdentityQuery::new()).await?.into_inner())
    }

    /// Ends the enrollment (`DELETE /v3/identity/{proveId}`). Only [enrolling](Enrollment) the person again restores it.
    ///
    /// # Errors
    ///
    /// [`StepError`] with this identity. The call is safe to try again.
    pub async fn disenroll(self, client: &Client) -> Result<Change<(), Self>, StepError<Self>> {
        let result = client.disenroll_identity(&self.prove_id, &DisenrollIdentityQuery::new()).await;
        self.finish(result.map(|response| response.success), |_| ())
    }

    /// The result of a call that changes this identity into something else.
    fn finish<New>(
        self,
        success: Result<bool, Error>,
        change: impl FnOnce(String) -> New,
    ) -> Result<Change<New, Self>, StepError<Self>> {
        match success {
            Ok(true) => Ok(Change::Done(change(self.prove_id))),
            Ok(false) => Ok(Change::Refused(self)),
            Err(error) => Err(StepError::new(error, self)),
        }
    }
}

impl Identity<Active> {
    /// Creates an identity that the caller knows to be enrolled and active. Nothing is sent.
    #[must_use]
    pub fn from_id(prove_id: impl Into<String>) -> Self {
        Self::new(prove_id.into())
    }

    /// Silences webhooks and keeps the enrollment (`POST /v3/identity/{proveId}/deactivate`).
    ///
    /// # Errors
    ///
    /// [`StepError`] with this identity. The call is safe to try again.
    pub async fn deactivate(self, client: &Client) -> Result<Change<Identity<Inactive>, Self>, StepError<Self>> {
        let result = client.deactivate_identity(&self.prove_id, &IdentityDeactivateRequest::new()).await;
        self.finish(result.map(|response| response.success), Identity::new)
    }

    /// Returns the same person in linked domains (`POST /v3/identity/{identityId}/cross-domain`).
    ///
    /// # Errors
    ///
    /// [`Error`], as for every call.
    pub async fn cross_domain(&self, client: &Client) -> Result<Vec<CrossDomainIdentityItem>, Error> {
        let request = CrossDomainIdentityRequest::new();
        Ok(client.get_cross_domain_identities(&self.prove_id, &request).await?.into_inner().identities)
    }
}

impl Identity<Inactive> {
    /// Creates an identity that the caller knows to be enrolled and inactive. Nothing is sent.
    #[must_use]
    pub fn from_id(prove_id: impl Into<String>) -> Self {
        Self::new(prove_id.into())
    }

    /// Enables webhooks again (`POST /v3/identity/{proveId}/activate`).
    ///
    /// # Errors
    ///
    /// [`StepError`] with this identity. The call is safe to try again.
    pub async fn activate(self, client: &Client) -> Result<Change<Identity<Active>, Self>, StepError<Self>> {
        let result = client.activate_identity(&self.prove_id, &ActivateIdentityRequest::new()).await;
        self.finish(result.map(|response| response.success), Identity::new)
    }
}

/// Redacts the person's id.
impl<S> fmt::Debug for Identity<S> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = std::any::type_name::<S>().rsplit("::").next().unwrap_or_default();
        write!(out, "Identity<{state}>([redacted])")
    }
}
