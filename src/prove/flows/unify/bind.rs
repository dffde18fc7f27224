//! The call that ends caller verification.

use super::caller_verification::CallerVerification;
use super::session::Session;
use super::status::Status;
use crate::prove::Client;
use crate::prove::flows::possession::CallerVerifies;
use crate::prove::flows::session::{Resumable as _, Step};
use crate::prove::flows::step_error::StepError;
use crate::prove::types::UnifyBindRequest;

impl CallerVerification<CallerVerifies> {
    /// Binds the phone number whose possession the caller has verified to the key on the device (`POST /v3/unify-bind`).
    /// Call it only after possession is verified, and only once: a session binds one number.
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
        let mut request = UnifyBindRequest::new(self.state().correlation_id(), phone_number);
        request.client_request_id = self.state().client_request_id().cloned();
        match client.unify_bind(&request).with_context(self.state().possession_type()).await {
            Ok(response) => Ok(Status::from_response(response.into_inner(), self.state())),
            Err(error) => Err(StepError::new(error, self)),
        }
    }

    /// Returns the session of this step, to request its status. When saved and resumed it is a session, not this step: only
    /// [`Status::PossessionRequired`] leads back here.
    #[must_use]
    pub fn session(&self) -> Session<CallerVerifies> {
        Session::new(self.state().at(Step::UnifyNone))
    }
}
