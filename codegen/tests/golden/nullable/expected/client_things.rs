/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `lease`.
    ///
    /// `POST /lease`, official name `lease`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// The body can be left out: `None` sends none.
    pub fn lease<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Lease>>,
    ) -> transport::Call<'a, Option<&'a types::Lease>, types::Lease> {
        self.call_optional(&operations::LEASE, &[], body.into())
    }
}
