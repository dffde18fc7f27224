/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `weather`.
    ///
    /// Sends `GET /weather`; the operationId is `weather`.
    ///
    /// Changes nothing: retried on a transient error.
    #[inline]
    pub fn weather<'a>(&'a self) -> transport::Call<'a, (), types::Weather> {
        self.call(&operations::WEATHER, &[], &())
    }
}
