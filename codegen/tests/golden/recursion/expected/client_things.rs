/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `plant`.
    ///
    /// Sends `POST /tree`; the operationId is `plant`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "tree")]
    #[inline]
    pub fn plant<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Tree>>,
    ) -> transport::Call<'a, Option<&'a types::Tree>, types::Forest> {
        self.call_optional(&operations::PLANT, &[], body.into())
    }
}
