/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `ask`.
    ///
    /// Sends `POST /a`; the operationId is `ask`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "a")]
    #[inline]
    pub fn ask<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Optional>>,
    ) -> transport::Call<'a, Option<&'a types::Optional>, types::Needed> {
        self.call_optional(&operations::ASK, &[], body.into())
    }
}
