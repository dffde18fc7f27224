/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `lease`.
    ///
    /// Sends `POST /lease`; the operationId is `lease`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    pub fn lease<'a>(
        &'a self,
        body: &'a types::Lease,
    ) -> transport::Call<'a, types::Lease, types::Lease> {
        self.call(&operations::LEASE, &[], body)
    }
}
