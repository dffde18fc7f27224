/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `draw`.
    ///
    /// Sends `POST /draw`; the operationId is `draw`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[inline]
    pub fn draw<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Drawing>>,
    ) -> transport::Call<'a, Option<&'a types::Drawing>, types::Drawing> {
        self.call_optional(&operations::DRAW, &[], body.into())
    }
}
