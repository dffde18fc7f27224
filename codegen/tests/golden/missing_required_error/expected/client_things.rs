/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `inquire`.
    ///
    /// Sends `GET /inquiry`; the operationId is `inquire`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "inquiry")]
    #[inline]
    pub fn inquire<'a>(&'a self) -> transport::Call<'a, (), types::Answer> {
        self.call(&operations::INQUIRE, &[], &())
    }
}
