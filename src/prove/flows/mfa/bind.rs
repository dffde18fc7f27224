//! The calls that end caller verification.

#![allow(deprecated)]

use super::caller_verification::CallerVerification;
use super::session::Session;
use super::status::Status;
use crate::prove::Client;
use crate::prove::flows::possession::CallerVerifies;
use crate::prove::flows::session::{Resumable as _, Step};
use crate::prove::flows::step_error::StepError;
use crate::prove::types::{MfaBindRequest, MfaStatusRequest, MfaSuccess};
use crate::transport::Error;

impl CallerVerification<CallerVerifies> {
    /// Reports the phone number whose possession the caller has verified and requests the status (`POST /v3/mfa-status`, the
    /// third call). Call it only after possession is verified.
    ///
    /// # Errors
    ///
    /// [`StepError`] with this step, which may be tried again.
    pub async fn status_with_phone(
        self,
        client: &Client,
        phone_number: impl Into<String>,
    ) -> Result<Status<CallerVerifies>, StepError<Self>> {
        let id = self.state().correlation_id();
        let request = MfaStatusRequest::new().with_correlation_id(id).with_phone_number(phone_number);
        let response = client.mfa_status(&request).with_context(self.state().possession_type()).await;
        self.finish(response.map(|response| {
            let response = response.into_inner();
            (response.success, response.phone_number)
        }))
    }

    /// Binds the phone number whose possession the caller has verified (`POST /v3/mfa-bind`, available from March 2025). Call
    /// it only after possession is verified, and only once: a session binds one number.
    ///
    /// # Errors
    ///
    /// [`StepError`] with this step. After a timeout or a broken connection the number may be bound: check the status of the
    /// [session](Self::session) before trying again.
    pub async fn bind(
        self,
        client: &Client,
        phone_number: impl Into<String>,
    ) -> Result<Status<CallerVerifies>, StepError<Self>> {
        let id = self.state().correlation_id();
        let request = MfaBindRequest::new().with_correlation_id(id).with_phone_number(phone_number);
        let response = client.mfa_bind(&request).with_context(self.state().possession_type()).await;
        self.finish(response.map(|response| {
            let response = response.into_inner();
            (response.success, response.phone_number)
        }))
    }

    fn finish(
        self,
        result: Result<(MfaSuccess, Option<String>), Error>,
    ) -> Result<Status<CallerVerifies>, StepError<Self>> {
        match result {
            Ok((success, phone_number)) => Ok(Status::from_response(success, phone_number, self.state())),
            Err(error) => Err(StepError::new(error, self)),
        }
    }

    /// Returns the session of this step, to request its status. When saved and resumed it is a session, not this step: only
    /// [`Status::PossessionRequired`] leads back here.
    #[must_use]
    pub fn session(&self) -> Session<CallerVerifies> {
        Session::new(self.state().at(Step::MfaNone))
    }
}
