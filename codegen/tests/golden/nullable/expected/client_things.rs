/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `lease`.
    ///
    /// `POST /lease`, official name `lease`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    pub fn lease<'a>(
        &'a self,
        body: &'a types::Lease,
    ) -> transport::Call<'a, types::Lease, types::Lease> {
        self.call(&operations::LEASE, &[], body)
    }
}
