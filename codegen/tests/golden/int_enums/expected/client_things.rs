/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `putLevel`.
    ///
    /// Sends `PUT /levels`; the operationId is `putLevel`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "putLevel")]
    #[doc(alias = "levels")]
    #[inline]
    pub fn put_level<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Level>>,
    ) -> transport::Call<'a, Option<&'a types::Level>, types::Report> {
        self.call_optional(&operations::PUT_LEVEL, &[], body.into())
    }
}
