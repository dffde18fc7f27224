/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `order`.
    ///
    /// Sends `POST /order`; the operationId is `order`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[inline]
    pub fn order<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Order>>,
    ) -> transport::Call<'a, Option<&'a types::Order>, types::Receipt> {
        self.call_optional(&operations::ORDER, &[], body.into())
    }
}
