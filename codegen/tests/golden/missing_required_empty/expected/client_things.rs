/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `ask`.
    ///
    /// Sends `GET /a`; the operationId is `ask`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "a")]
    #[inline]
    pub fn ask<'a>(&'a self) -> transport::Call<'a, (), types::Answer> {
        self.call(&operations::ASK, &[], &())
    }
}
