/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `putLevel`.
    ///
    /// Sends `PUT /levels`; the operationId is `putLevel`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "putLevel")]
    pub fn put_level<'a>(
        &'a self,
        body: &'a types::Level,
    ) -> transport::Call<'a, types::Level, types::Report> {
        self.call(&operations::PUT_LEVEL, &[], body)
    }
}
