/// Group `unify-device`. Device keys created by Unify.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Deactivates the key of a device, so that it can no longer authenticate.
    ///
    /// An unknown device ID fails with status 404 and error 8011.
    ///
    /// Sends `POST /v3/device/revoke`; the operationId is `V3DeviceRevokeRequest`. The documented errors are
    /// `400`, `401`, `403`, `404` and `500`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `device.revoke`,
    /// `gen.body-size`, `ids.client-request-id`.
    #[doc(alias = "V3DeviceRevokeRequest")]
    #[doc(alias = "revoke")]
    #[inline]
    pub fn device_revoke<'a>(
        &'a self,
        body: &'a types::DeviceRevokeRequest,
    ) -> transport::Call<'a, types::DeviceRevokeRequest, types::DeviceRevokeResponse> {
        self.call(&operations::DEVICE_REVOKE, &[], body)
    }
}
