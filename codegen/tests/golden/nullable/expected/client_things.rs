/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `lease`.
    ///
    /// Sends `POST /lease`; the operationId is `lease`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[inline]
    pub fn lease<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Lease>>,
    ) -> transport::Call<'a, Option<&'a types::Lease>, types::Lease> {
        self.call_optional(&operations::LEASE, &[], body.into())
    }
}
